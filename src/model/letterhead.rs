//! The frame of an official document: Decree 30/2020/NĐ-CP, article 8.

use crate::Span;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The head of the document. Every part is optional and none is invented.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Letterhead {
    /// The issuing body and the one above it, as printed, in the order of the lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub issuers: Vec<String>,
    /// Number and symbol: `318/BC-UBND`; `/BC-UBND` where the number is left blank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    /// The place of the date line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The day of the date line; `None` where it is left blank or unreadable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// From the first line to the last.
    pub span: Span,
}

/// The kind of document and its subject.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DocumentTitle {
    /// `BÁO CÁO`, `THÔNG BÁO`, `CHỈ THỊ`, …, as printed.
    pub kind: String,
    /// The lines below it, joined.
    pub subject: String,
    /// Both.
    pub span: Span,
}

/// The foot of the document. Every part is optional and none is invented.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Signature {
    /// The lines of authority and position: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authority: Vec<String>,
    /// The name below them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// From the first line to the last.
    pub span: Span,
}
