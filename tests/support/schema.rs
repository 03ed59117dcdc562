//! Holds a JSON value against a JSON Schema: the keywords that our schema uses, and a complaint about any other.

#![allow(unreachable_pub)]

use serde_json::{Map, Value as Json};

/// Where `value` does not follow `schema`; empty where it does.
pub fn violations(schema: &Json, value: &Json) -> Vec<String> {
    let mut found = Vec::new();
    Validator { root: schema }.check(schema, value, "$", &mut found);
    found
}

struct Validator<'a> {
    root: &'a Json,
}

impl Validator<'_> {
    fn check(&self, schema: &Json, value: &Json, at: &str, found: &mut Vec<String>) {
        let Some(schema) = schema.as_object() else {
            found.push(format!("{at}: the schema is no object"));
            return;
        };
        for (keyword, argument) in schema {
            self.keyword(keyword, argument, schema, value, at, found);
        }
    }

    fn keyword(
        &self,
        keyword: &str,
        argument: &Json,
        schema: &Map<String, Json>,
        value: &Json,
        at: &str,
        found: &mut Vec<String>,
    ) {
        let mut require = |holds: bool| {
            if !holds {
                found.push(format!("{at}: {value} breaks {keyword} {argument}"));
            }
        };
        match keyword {
            "type" => require(names(argument).iter().any(|name| is_a(name, value))),
            "const" => require(value == argument),
            "enum" => require(argument.as_array().is_some_and(|values| values.contains(value))),
            "minimum" => require(value.as_u64() >= argument.as_u64()),
            "maximum" => require(value.as_u64() <= argument.as_u64()),
            "uniqueItems" => require(value.as_array().is_none_or(|items| all_differ(items))),
            "required" => {
                for name in names(argument).iter().filter(|_| value.is_object()) {
                    if value.get(name).is_none() {
                        found.push(format!("{at}: {name} is missing"));
                    }
                }
            }
            "properties" => {
                for (name, schema) in argument.as_object().into_iter().flatten() {
                    if let Some(value) = value.get(name) {
                        self.check(schema, value, &format!("{at}.{name}"), found);
                    }
                }
            }
            "additionalProperties" => {
                let known = schema.get("properties").and_then(Json::as_object);
                let stray = |name: &&String| !known.is_some_and(|known| known.contains_key(*name));
                require(
                    argument == &Json::Bool(true) || !value.as_object().is_some_and(|o| o.keys().any(|n| stray(&n))),
                );
            }
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    self.check(argument, item, &format!("{at}[{index}]"), found);
                }
            }
            "$ref" => match argument.as_str().and_then(|path| self.root.pointer(path.trim_start_matches('#'))) {
                Some(schema) => self.check(schema, value, at, found),
                None => found.push(format!("{at}: nothing stands at {argument}")),
            },
            "anyOf" => require(self.holding(argument, value) >= 1),
            "oneOf" => require(self.holding(argument, value) == 1),
            // Words for people, and formats that the golden file shows anyway.
            "$schema" | "$defs" | "title" | "description" | "default" | "format" | "pattern" => {}
            unknown => found.push(format!("{at}: the keyword {unknown} is not known here")),
        }
    }

    /// How many of the alternatives hold.
    fn holding(&self, alternatives: &Json, value: &Json) -> usize {
        let holds = |schema: &&Json| {
            let mut found = Vec::new();
            self.check(schema, value, "$", &mut found);
            found.is_empty()
        };
        alternatives.as_array().into_iter().flatten().filter(holds).count()
    }
}

/// One name, or several.
fn names(argument: &Json) -> Vec<&str> {
    match argument {
        Json::Array(names) => names.iter().filter_map(Json::as_str).collect(),
        name => name.as_str().into_iter().collect(),
    }
}

fn is_a(name: &str, value: &Json) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_u64() || value.is_i64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => false,
    }
}

fn all_differ(items: &[Json]) -> bool {
    items.iter().enumerate().all(|(index, item)| !items[..index].contains(item))
}
