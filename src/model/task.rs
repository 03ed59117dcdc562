//! What is to be done.

use super::{FigureId, SectorId};
use crate::{Period, Span};
use serde::{Deserialize, Serialize};

/// One item of the tasks section.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Task {
    /// The printed label without brackets and final dot; empty for a dash.
    pub label: String,
    /// What is to be done, lines joined.
    pub text: String,
    /// From the label to the last word.
    pub span: Span,
    /// The heading it stands under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sector: Option<SectorId>,
    /// Who is to do it, as printed: the body after `Giao`, `Yêu cầu`, `Đề nghị`, or before `chủ trì`; inherited from a
    /// sub-heading that names it. Never guessed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Period>,
    /// The figures that state a goal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<FigureId>,
}
