//! Prints the typed report as JSON.
//!
//! `cargo run --release --example report -- FILE`; `-` is standard input, nothing is the embedded sample.

mod common;

use std::process::ExitCode;

fn main() -> ExitCode {
    let json = common::Arguments::parse()
        .report()
        .and_then(|report| serde_json::to_string_pretty(&report).map_err(|error| error.to_string()));
    match json {
        Ok(json) => common::print(&format!("{json}\n")),
        Err(message) => common::fail(&message),
    }
}
