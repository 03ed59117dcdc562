//! Prints the JSON Schema of the typed report.
//!
//! `cargo run --example schema --features schema`

mod common;

use ktxh::Report;
use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use std::process::ExitCode;

fn main() -> ExitCode {
    let settings = SchemaSettings::default().with_transform(RecursiveTransform(shorten));
    let schema = settings.into_generator().into_root_schema_for::<Report>();
    match serde_json::to_string_pretty(&schema) {
        Ok(schema) => common::print(&format!("{schema}\n")),
        Err(error) => common::fail(&error.to_string()),
    }
}

/// The descriptions are the docs of the types. Their first paragraph says what a field is; examples of code do not
/// belong into a schema.
fn shorten(schema: &mut Schema) {
    let description = schema.get("description").and_then(|text| text.as_str()).map(str::to_owned);
    if let Some((first, _)) = description.as_deref().and_then(|text| text.split_once("\n\n")) {
        schema.insert("description".to_owned(), first.into());
    }
}
