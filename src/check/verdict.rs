//! What a check found.

use crate::{Error, ErrorKind};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

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

/// A verdict by its word; [`ErrorKind::UnknownName`] for any other.
///
/// ```
/// use ktxh::Verdict;
/// assert_eq!("truncation".parse::<Verdict>()?, Verdict::Truncation);
/// # Ok::<(), ktxh::Error>(())
/// ```
impl FromStr for Verdict {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let all = [Self::Exact, Self::Rounding, Self::Truncation, Self::Contradiction, Self::Derived, Self::Note];
        let verdict = all.into_iter().find(|verdict| verdict.as_str() == name);
        verdict.ok_or_else(|| Error::new(ErrorKind::UnknownName, 0..name.len()))
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
