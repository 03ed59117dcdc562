//! Hits and misses of one reading, and their counts.

use std::collections::BTreeMap;

/// What is scored, in the order of the table's columns.
pub(crate) const MEASURES: [&str; 14] = [
    "coverage",
    "role",
    "value",
    "of",
    "base",
    "period",
    "indicator",
    "section",
    "hedge",
    "heading",
    "task",
    "recall",
    "agreement",
    "alarms",
];

/// Hits out of all. For `alarms`, the number of false ones out of none wanted.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Score {
    pub(crate) hit: u64,
    pub(crate) all: u64,
}

impl Score {
    /// Whether the share of hits is smaller than another one's; more alarms than before are a fall.
    pub(crate) fn fell_below(self, before: Self, measure: &str) -> bool {
        if measure == "alarms" { self.hit > before.hit } else { self.hit * before.all < before.hit * self.all }
    }
}

/// The scores of one reading, and a line for each miss.
#[derive(Default)]
pub(crate) struct Tally {
    scores: BTreeMap<&'static str, Score>,
    misses: Vec<String>,
}

impl Tally {
    /// Counts one thing that was, or was not, read right.
    pub(crate) fn count(&mut self, measure: &'static str, right: bool, miss: impl FnOnce() -> String) {
        let score = self.scores.entry(measure).or_default();
        score.all += 1;
        score.hit += u64::from(right);
        if !right {
            self.misses.push(format!("{measure}: {}", miss()));
        }
    }

    /// Sets the number of false alarms.
    pub(crate) fn alarms(&mut self, alarms: Vec<String>) {
        let hit = u64::try_from(alarms.len()).unwrap_or(u64::MAX);
        self.scores.insert("alarms", Score { hit, all: 0 });
        self.misses.extend(alarms.into_iter().map(|alarm| format!("alarm: {alarm}")));
    }

    /// The score of a measure; `None` where the reading says nothing of it.
    pub(crate) fn score(&self, measure: &str) -> Option<Score> {
        self.scores.get(measure).copied()
    }

    /// One line for each miss, in the order of the text.
    pub(crate) fn misses(&self) -> impl Iterator<Item = &str> {
        self.misses.iter().map(String::as_str)
    }
}

#[test]
fn a_share_falls_and_an_alarm_rises() {
    let score = |hit, all| Score { hit, all };
    assert!(score(9, 10).fell_below(score(10, 10), "role"));
    assert!(!score(5, 10).fell_below(score(1, 2), "role"));
    assert!(score(1, 0).fell_below(score(0, 0), "alarms"));
    assert!(!score(0, 0).fell_below(score(2, 0), "alarms"));
}
