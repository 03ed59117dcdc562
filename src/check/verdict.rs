//! What a check found.

use serde::{Deserialize, Serialize};
use std::fmt;

/// How a stated figure stands to the one that follows from others.
///
/// ```
/// use ktxh::check::Verdict;
/// assert!(Verdict::Rounding.agrees());
/// assert!(!Verdict::Contradiction.agrees());
/// assert_eq!(Verdict::Truncation.to_string(), "truncation");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Verdict {
    /// The arithmetic on the numbers as printed gives exactly the stated number.
    Exact,
    /// Consistent within the printed precision: the intervals meet when every number is read as rounded.
    Rounding,
    /// Consistent only if some number was cut instead of rounded.
    Truncation,
    /// Consistent under neither reading.
    Contradiction,
    /// Nothing to compare with, but an interval follows.
    Derived,
    /// A remark.
    Note,
}

impl Verdict {
    /// Whether the figures were compared and can all be right.
    pub const fn agrees(self) -> bool {
        matches!(self, Self::Exact | Self::Rounding | Self::Truncation)
    }

    /// The word of the wire form: `exact`, `rounding`, `truncation`, `contradiction`, `derived`, `note`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Rounding => "rounding",
            Self::Truncation => "truncation",
            Self::Contradiction => "contradiction",
            Self::Derived => "derived",
            Self::Note => "note",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
