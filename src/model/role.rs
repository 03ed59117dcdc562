//! What a figure does in its sentence.

use crate::{Error, ErrorKind};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// What a figure does in its sentence.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Role {
    /// A measured level: `ước đạt 2.030 tỷ đồng`, `23 bộ hồ sơ`.
    Amount,
    /// A level that is itself a percentage: `tỷ lệ thu gom đạt 98,97%`, `chiếm 12%`.
    Share,
    /// How much of a plan, an estimate or a target was reached: `đạt 58,8% KH`; `vượt 2%` has the value 102.
    PlanRatio,
    /// A relative change against an earlier time: `tăng 21,69% so với tháng 6`.
    Growth,
    /// A level with an earlier time as 100: `bằng 93,9% so với cùng kỳ`.
    Index,
    /// An absolute change: `giảm 05 ca`, `giảm 0,5 điểm phần trăm`.
    Change,
    /// A factor: `gấp 2,3 lần`.
    Multiple,
    /// A part over a whole, or done over planned: `145/147 cơ sở`.
    Fraction,
    /// A planned or hoped-for level: `KH 3.450 tỷ đồng`, `phấn đấu 100%`.
    Target,
    /// A place in an order: `xếp thứ 8/63`.
    Rank,
    /// Delimits a class of things and measures none: `trẻ từ 5 đến dưới 12 tuổi`.
    Criterion,
    /// A day.
    Date,
    /// A stretch of time.
    Period,
    /// The number of a document: `01/NQ-CP`.
    Reference,
    /// The number of a heading, a list item or a page.
    Marker,
    /// Part of a name, a code or an idiom: `Covid-19`, `24/24 giờ`.
    Label,
    /// Digits that could not be read.
    Unclassified,
}

impl Role {
    const ALL: [Self; 17] = [
        Self::Amount,
        Self::Share,
        Self::PlanRatio,
        Self::Growth,
        Self::Index,
        Self::Change,
        Self::Multiple,
        Self::Fraction,
        Self::Target,
        Self::Rank,
        Self::Criterion,
        Self::Date,
        Self::Period,
        Self::Reference,
        Self::Marker,
        Self::Label,
        Self::Unclassified,
    ];

    /// The name used in the wire form.
    ///
    /// ```
    /// assert_eq!(ktxh::Role::PlanRatio.name(), "plan_ratio");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::Amount => "amount",
            Self::Share => "share",
            Self::PlanRatio => "plan_ratio",
            Self::Growth => "growth",
            Self::Index => "index",
            Self::Change => "change",
            Self::Multiple => "multiple",
            Self::Fraction => "fraction",
            Self::Target => "target",
            Self::Rank => "rank",
            Self::Criterion => "criterion",
            Self::Date => "date",
            Self::Period => "period",
            Self::Reference => "reference",
            Self::Marker => "marker",
            Self::Label => "label",
            Self::Unclassified => "unclassified",
        }
    }

    /// Whether the figure states a level: an amount, a share or a fraction.
    pub const fn is_level(self) -> bool {
        matches!(self, Self::Amount | Self::Share | Self::Fraction)
    }

    /// Whether the figure says something of another one: a ratio, a growth, a change.
    pub const fn is_relative(self) -> bool {
        matches!(self, Self::PlanRatio | Self::Growth | Self::Index | Self::Change | Self::Multiple)
    }
}

/// A role by its [`name`](Role::name); [`ErrorKind::UnknownName`] for any other word.
///
/// ```
/// use ktxh::{ErrorKind, Role};
/// assert_eq!("plan_ratio".parse::<Role>()?, Role::PlanRatio);
/// assert_eq!("ratio".parse::<Role>().unwrap_err().kind(), ErrorKind::UnknownName);
/// # Ok::<(), ktxh::Error>(())
/// ```
impl FromStr for Role {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let role = Self::ALL.into_iter().find(|role| role.name() == name);
        role.ok_or_else(|| Error::new(ErrorKind::UnknownName, 0..name.len()))
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
