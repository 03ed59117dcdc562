//! What a figure does in its sentence.

use serde::{Deserialize, Serialize};

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
    /// Whether the figure states a level: an amount, a share or a fraction.
    pub const fn is_level(self) -> bool {
        matches!(self, Self::Amount | Self::Share | Self::Fraction)
    }

    /// Whether the figure says something of another one: a ratio, a growth, a change.
    pub const fn is_relative(self) -> bool {
        matches!(self, Self::PlanRatio | Self::Growth | Self::Index | Self::Change | Self::Multiple)
    }
}

wire_names! {
    /// ```
    /// use ktxh::{ErrorKind, Role};
    /// assert_eq!(Role::PlanRatio.name(), "plan_ratio");
    /// assert_eq!("plan_ratio".parse(), Ok(Role::PlanRatio));
    /// assert_eq!("ratio".parse::<Role>().unwrap_err().kind(), ErrorKind::UnknownName);
    /// ```
    Role {
        Amount => "amount",
        Share => "share",
        PlanRatio => "plan_ratio",
        Growth => "growth",
        Index => "index",
        Change => "change",
        Multiple => "multiple",
        Fraction => "fraction",
        Target => "target",
        Rank => "rank",
        Criterion => "criterion",
        Date => "date",
        Period => "period",
        Reference => "reference",
        Marker => "marker",
        Label => "label",
        Unclassified => "unclassified",
    }
}
