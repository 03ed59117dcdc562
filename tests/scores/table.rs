//! The table of scores: printed for people, kept as tab-separated text.

use crate::tally::{MEASURES, Score, Tally};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// The scores of every reading by its name.
#[derive(Default, Debug, PartialEq)]
pub(crate) struct Table {
    rows: BTreeMap<String, Row>,
}

/// One score for each of [`MEASURES`]; `None` where the reading says nothing of it.
type Row = [Option<Score>; MEASURES.len()];

impl Table {
    pub(crate) fn add(&mut self, name: &str, tally: &Tally) {
        self.rows.insert(name.to_owned(), MEASURES.map(|measure| tally.score(measure)));
    }

    /// One line for each score that is lower than in `kept`, or that `kept` has and this table lost.
    pub(crate) fn falls_below(&self, kept: &Self) -> Vec<String> {
        let mut falls = Vec::new();
        for (name, row) in &self.rows {
            let Some(before) = kept.rows.get(name) else {
                falls.push(format!("  {name}: new, and not in the table yet"));
                continue;
            };
            for (measure, (now, before)) in MEASURES.iter().zip(row.iter().zip(before)) {
                match (now, before) {
                    (Some(now), Some(before)) if now.fell_below(*before, measure) => {
                        falls.push(format!("  {name}: {measure} was {}, is {}", cell(*before), cell(*now)));
                    }
                    (None, Some(before)) => falls.push(format!("  {name}: {measure} was {}, is gone", cell(*before))),
                    _ => {}
                }
            }
        }
        falls
    }

    /// This table with the rows of `today` in place of those of the same name.
    pub(crate) fn updated_by(mut self, today: &Self) -> Self {
        self.rows.extend(today.rows.iter().map(|(name, row)| (name.clone(), *row)));
        self
    }

    /// A header, then one line for each reading; each score as hits out of all.
    pub(crate) fn to_tsv(&self) -> String {
        let mut lines = format!("reading\t{}\n", MEASURES.join("\t"));
        for (name, row) in &self.rows {
            let cells: Vec<_> = row.iter().map(|score| score.map_or("-".to_owned(), cell)).collect();
            lines += &format!("{name}\t{}\n", cells.join("\t"));
        }
        lines
    }

    /// The same for a page: shares to three places, one line for each reading and one for all of them.
    pub(crate) fn to_markdown(&self) -> String {
        markdown(self.with_total())
    }

    /// The line of all readings alone.
    pub(crate) fn total_to_markdown(&self) -> String {
        markdown([("all", self.total())])
    }

    /// Every row by its name, and the sum of all under the name `all`.
    fn with_total(&self) -> impl Iterator<Item = (&str, Row)> {
        self.rows.iter().map(|(name, row)| (name.as_str(), *row)).chain([("all", self.total())])
    }

    /// The sum of all readings.
    fn total(&self) -> Row {
        let mut total = Row::default();
        for row in self.rows.values() {
            for (sum, score) in total.iter_mut().zip(row) {
                if let Some(score) = score {
                    let sum = sum.get_or_insert_default();
                    *sum = Score { hit: sum.hit + score.hit, all: sum.all + score.all };
                }
            }
        }
        total
    }
}

/// A header, then a line for each row.
fn markdown<'a>(rows: impl IntoIterator<Item = (&'a str, Row)>) -> String {
    let mut lines = format!("| reading | {} |\n|---|{}\n", MEASURES.join(" | "), "--:|".repeat(MEASURES.len()));
    for (name, row) in rows {
        let cells: Vec<_> = MEASURES.iter().zip(row).map(|(measure, score)| share(measure, score)).collect();
        lines += &format!("| {name} | {} |\n", cells.join(" | "));
    }
    lines
}

/// As it is kept: hits out of all.
fn cell(score: Score) -> String {
    format!("{}/{}", score.hit, score.all)
}

/// As it is shown: a share to three places, rounded down so that 1.000 means all; alarms as a count.
fn share(measure: &str, score: Option<Score>) -> String {
    match score {
        None => "-".to_owned(),
        Some(score) if measure == "alarms" => score.hit.to_string(),
        Some(score) => {
            let thousandths = (1000 * score.hit).checked_div(score.all).unwrap_or(1000);
            format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
        }
    }
}

impl FromStr for Table {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut table = Self::default();
        for line in text.lines().skip(1) {
            let mut cells = line.split('\t');
            let name = cells.next().unwrap_or_default().to_owned();
            let mut row = Row::default();
            for score in &mut row {
                *score = match cells.next().and_then(|cell| cell.split_once('/')) {
                    None => None,
                    Some((hit, all)) => Some(Score {
                        hit: hit.parse().map_err(|_| format!("{name}: `{hit}` is no number"))?,
                        all: all.parse().map_err(|_| format!("{name}: `{all}` is no number"))?,
                    }),
                };
            }
            table.rows.insert(name, row);
        }
        Ok(table)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:24}", "reading")?;
        MEASURES.iter().try_for_each(|measure| write!(f, " {measure:>9}"))?;
        for (name, row) in self.with_total() {
            write!(f, "\n{name:24}")?;
            MEASURES.iter().zip(row).try_for_each(|(measure, score)| write!(f, " {:>9}", share(measure, score)))?;
        }
        Ok(())
    }
}

#[test]
fn a_table_is_read_back_and_a_fall_is_named() -> Result<(), String> {
    let tsv = |role: &str| {
        format!(
            "reading\t{}\nown\t{}\n",
            MEASURES.join("\t"),
            ["9/9", role].join("\t") + &"\t-".repeat(MEASURES.len() - 2)
        )
    };
    let before: Table = tsv("9/10").parse()?;
    assert_eq!(before.to_tsv(), tsv("9/10"));
    assert_eq!(before.falls_below(&before), Vec::<String>::new());
    let after: Table = tsv("8/10").parse()?;
    assert_eq!(after.falls_below(&before), ["  own: role was 9/10, is 8/10"]);
    assert_eq!(before.falls_below(&Table::default()), ["  own: new, and not in the table yet"]);
    assert_eq!(before.updated_by(&after), after);
    assert_eq!(tsv("x/10").parse::<Table>(), Err("own: `x` is no number".to_owned()));
    assert!(after.to_string().contains("0.800"), "{after}");
    assert!(after.to_markdown().ends_with(&format!("| all | 1.000 | 0.800 |{}\n", " - |".repeat(MEASURES.len() - 2))));
    Ok(())
}
