//! What is measured, with all that is said of it.

use super::{Base, FigureId, SectorId};
use crate::{Period, Span};
use serde::{Deserialize, Serialize};

/// The place of an indicator in [`Report::indicators`](crate::Report::indicators), counted from 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct IndicatorId(pub usize);

/// One thing measured at one place of the text: its level, what it is held against, and its parts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Indicator {
    /// What is measured, as written, without verb, hedge and time; lines joined, NFC.
    pub name: String,
    /// The words from the name to the last figure that speaks of it.
    pub span: Span,
    /// The numbered heading it stands under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sector: Option<SectorId>,
    /// The time it speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// The measured level: an amount, a share or a fraction. `None` where only a growth or a ratio is printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<FigureId>,
    /// The plans it is held against.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<Target>,
    /// Growths, indexes, changes and multiples, in the order of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comparisons: Vec<FigureId>,
    /// A level of an earlier time, printed beside its growth; or that of another indicator, from which the growth follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<FigureId>,
    /// The share of the level that a fraction or an amount is printed with: `12/15 ấp, chiếm 80%`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<FigureId>,
    /// The indicator of whose level the share is one, where the words behind the share name it: `chiếm 1,2% tổng dư nợ`. Where
    /// they name none, it is a share of the [whole](Self::whole).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_of: Option<IndicatorId>,
    /// The indicator of which this one is a part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whole: Option<IndicatorId>,
    /// Whether the parts that are listed claim to be all of them.
    pub parts: Parts,
}

/// One plan of an indicator: who set it, its level, and how much of it was reached, each where printed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Target {
    /// Whose plan it is.
    pub base: Base,
    /// The planned level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<FigureId>,
    /// How much of it was reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio: Option<FigureId>,
}

/// What the listing of an indicator's parts claims.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Parts {
    /// No parts are listed.
    #[default]
    None,
    /// `trong đó`: some of the parts, perhaps all.
    Some,
    /// `gồm`, `bao gồm`, a list after a colon: all of them.
    All,
}

wire_names! {
    /// ```
    /// use ktxh::Parts;
    /// assert_eq!(Parts::All.name(), "all");
    /// assert_eq!("all".parse(), Ok(Parts::All));
    /// ```
    Parts {
        None => "none",
        Some => "some",
        All => "all",
    }
}
