//! A gold reading: a text, and what a person reads in it.

use serde::Deserialize;
use std::collections::BTreeMap;

/// A text and its reading.
#[derive(Deserialize)]
pub(crate) struct Gold {
    pub(crate) text: String,
    pub(crate) figures: Vec<GoldFigure>,
    #[serde(default)]
    pub(crate) sections: Vec<GoldSection>,
    #[serde(default)]
    pub(crate) tasks: Vec<GoldTask>,
    /// Contradictions that have to be found.
    #[serde(default)]
    pub(crate) must: Vec<GoldFinding>,
    /// Findings of any verdict that should be made.
    #[serde(default)]
    pub(crate) should: Vec<GoldFinding>,
    /// Figures of which a contradiction may be reported without being an alarm.
    #[serde(default)]
    pub(crate) tolerated: Vec<Tolerated>,
}

/// One figure as a person reads it. What is `None` was not read, and is not scored.
#[derive(Deserialize)]
pub(crate) struct GoldFigure {
    pub(crate) id: Option<String>,
    pub(crate) text: String,
    pub(crate) start: usize,
    /// The digit runs of the figure, as byte ranges.
    pub(crate) digits: Vec<(usize, usize)>,
    pub(crate) role: String,
    /// Other roles that are right too.
    #[serde(default)]
    pub(crate) alt: Vec<String>,
    #[serde(flatten)]
    pub(crate) reading: Flat,
    pub(crate) indicator: Option<String>,
    pub(crate) section: Option<String>,
    pub(crate) period: Option<String>,
    pub(crate) of: Option<String>,
    pub(crate) base: Option<String>,
    #[serde(default)]
    pub(crate) hedge: Vec<String>,
}

/// What a figure says, in the words of the `figures` example: every number a decimal string in the base unit.
#[derive(Deserialize, Default, Debug, PartialEq)]
pub(crate) struct Flat {
    pub(crate) value: Option<String>,
    pub(crate) low: Option<String>,
    pub(crate) high: Option<String>,
    pub(crate) num: Option<String>,
    pub(crate) den: Option<String>,
    pub(crate) unit: Option<String>,
}

/// A numbered heading or item.
#[derive(Deserialize)]
pub(crate) struct GoldSection {
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) start: usize,
}

/// An item of the tasks section.
#[derive(Deserialize)]
pub(crate) struct GoldTask {
    pub(crate) label: String,
    pub(crate) start: usize,
}

#[derive(Deserialize)]
pub(crate) struct GoldFinding {
    pub(crate) rules: Vec<String>,
    #[serde(default = "contradiction")]
    pub(crate) verdicts: Vec<String>,
    pub(crate) figures: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) struct Tolerated {
    pub(crate) figures: Vec<String>,
}

fn contradiction() -> Vec<String> {
    vec!["contradiction".to_owned()]
}

impl Gold {
    /// The figures that have a name.
    pub(crate) fn by_id(&self) -> BTreeMap<&str, &GoldFigure> {
        self.figures.iter().filter_map(|figure| Some((figure.id.as_deref()?, figure))).collect()
    }
}

impl GoldFigure {
    /// The byte by which a figure that was read answers for this one.
    pub(crate) fn first_digit(&self) -> usize {
        self.digits.first().map_or(self.start, |run| run.0)
    }
}

impl Flat {
    /// The numbers that are present, by name.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [("value", &self.value), ("low", &self.low), ("high", &self.high), ("num", &self.num), ("den", &self.den)]
            .into_iter()
            .filter_map(|(name, number)| Some((name, number.as_deref()?)))
    }
}
