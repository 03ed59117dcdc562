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
    /// `ước`, `dự kiến`, `dự báo`: an estimate, but of the number as printed.
    Estimated,
    /// `hơn`, `trên`, `tối thiểu`, `ít nhất`, `không dưới`: the printed number or more.
    Over,
    /// `gần`, `dưới`, `chưa đầy`, `tối đa`, `không quá`: the printed number or less.
    Under,
    /// `khoảng`, `xấp xỉ`, `trên dưới`: somewhere near the printed number.
    About,
}

impl Hedge {
    /// Whether the interval of the number grows; an estimate alone widens nothing.
    pub const fn widens(self) -> bool {
        !matches!(self, Self::Estimated)
    }
}

wire_names! {
    /// ```
    /// use ktxh::Hedge;
    /// assert_eq!(Hedge::About.name(), "about");
    /// assert_eq!("about".parse(), Ok(Hedge::About));
    /// ```
    Hedge {
        Estimated => "estimated",
        Over => "over",
        Under => "under",
        About => "about",
    }
}
