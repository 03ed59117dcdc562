//! What a check found.

use serde::{Deserialize, Serialize};

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
}

wire_names! {
    /// ```
    /// use ktxh::Verdict;
    /// assert_eq!(Verdict::Truncation.name(), "truncation");
    /// assert_eq!("truncation".parse(), Ok(Verdict::Truncation));
    /// ```
    Verdict {
        Exact => "exact",
        Rounding => "rounding",
        Truncation => "truncation",
        Contradiction => "contradiction",
        Derived => "derived",
        Note => "note",
    }
}
