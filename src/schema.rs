//! The JSON Schema of what is a string on the wire: decimals, periods, bases. All else is derived beside its type.

use crate::{Base, Hedge, Hedges, Period};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// A decimal as text, so that no reader makes a binary fraction of it and no printed place is lost.
pub(crate) struct DecimalText;

impl JsonSchema for DecimalText {
    fn schema_name() -> Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "An exact decimal as text, with a point and all its printed places.",
            "type": "string",
            "pattern": r"^-?[0-9]+(\.[0-9]+)?$",
        })
    }
}

impl JsonSchema for Period {
    fn schema_name() -> Cow<'static, str> {
        "Period".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A stretch of time: 2022-07-14, 2022-07, 2022-Q2, 2022-H1, 2022, 2022-01/2022-07, 2021/2025, \
                            /2022-07-14 (up to that day).",
            "type": "string",
            "pattern": "^[0-9QH/-]+$",
        })
    }
}

impl JsonSchema for Base {
    fn schema_name() -> Cow<'static, str> {
        "Base".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "What a relative figure is measured against; the setter of a plan stands after a colon.",
            "type": "string",
            "enum": Base::ALL.map(Base::name),
        })
    }
}

impl JsonSchema for Hedges {
    fn schema_name() -> Cow<'static, str> {
        "Hedges".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The words that make a number less definite.",
            "type": "array",
            "items": generator.subschema_for::<Hedge>(),
            "uniqueItems": true,
        })
    }
}
