//! Words that make a number less definite.

use serde::{Deserialize, Serialize};

/// How a printed number is softened.
///
/// ```
/// use ktxh::Hedge;
/// assert!(Hedge::About.widens());
/// assert!(!Hedge::Estimated.widens());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Hedge {
    /// `ước`, `dự kiến`: an estimate, but of the number as printed.
    Estimated,
    /// `hơn`, `trên`: the printed number or more.
    Over,
    /// `gần`, `dưới`, `không quá`: the printed number or less.
    Under,
    /// `khoảng`, `xấp xỉ`: somewhere near the printed number.
    About,
}

impl Hedge {
    /// Whether the interval of the number grows; an estimate alone widens nothing.
    pub const fn widens(self) -> bool {
        !matches!(self, Self::Estimated)
    }
}
