//! Whole reports: the laws of every report hold.
#![no_main]

use ktxh::Report;
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/laws/mod.rs"]
mod laws;

fuzz_target!(|text: &str| {
    if let Ok(report) = Report::read(text) {
        laws::hold(&report);
    }
});
