//! The numbered headings and items, a tree kept in the order of the text.

use crate::Span;
use serde::{Deserialize, Serialize};

/// The place of a sector in [`Report::sectors`](crate::Report::sectors), counted from 0 in the order of the text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct SectorId(pub usize);

/// A numbered heading or item with all that stands under it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Sector {
    /// The printed label without brackets and final dot: `II`, `1.1`, `a`. Labels repeat and skip in real reports; they
    /// are data, not an order.
    pub label: String,
    /// The labels from the outermost heading to this one: `II.1.1`.
    pub path: String,
    /// The heading's words, lines joined.
    pub title: String,
    /// What the heading announces.
    pub kind: SectorKind,
    /// The enclosing sector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<SectorId>,
    /// From the label to the last word of the title.
    pub heading: Span,
    /// The heading and all that stands under it, sub-sectors too.
    pub span: Span,
}

/// What a heading announces.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SectorKind {
    /// Results: what was done and measured.
    Results,
    /// An assessment: achievements, shortcomings, causes.
    Assessment,
    /// Tasks for the time to come.
    Tasks,
    /// Planned levels for the time to come.
    Plan,
    /// Anything else.
    Other,
}

wire_names! {
    /// ```
    /// use ktxh::SectorKind;
    /// assert_eq!(SectorKind::Tasks.name(), "tasks");
    /// assert_eq!("tasks".parse(), Ok(SectorKind::Tasks));
    /// ```
    SectorKind {
        Results => "results",
        Assessment => "assessment",
        Tasks => "tasks",
        Plan => "plan",
        Other => "other",
    }
}
