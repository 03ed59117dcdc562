//! What is wrong with a figure that was read all the same.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why an expression is malformed or ambiguous, in words.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Issue {
    /// `9,46% tỷ đồng`: the value is read without the percent sign.
    #[error("a percent sign stands inside an amount")]
    PercentInAmount,
    /// `12.5 triệu`: one or two digits after a point; read as a decimal.
    #[error("the point is used as a decimal sign")]
    DecimalPoint,
    /// `58,570,000 đồng`: commas group thousands; read so.
    #[error("commas are used to group thousands")]
    GroupingComma,
    /// `1,040 liều`: a decimal comma before three digits of a thing that is counted whole.
    #[error("the comma may group thousands or start decimals")]
    AmbiguousComma,
    /// `2,216,8`, `12.34.567`: no reading; there is no value.
    #[error("the digits and separators make no number")]
    MalformedNumber,
    /// `§0,755`, `I,7`: letters or signs of a scanner stand among the digits; there is no value.
    #[error("characters of a scanner stand among the digits")]
    ScannedDigits,
    /// More digits than can be kept exactly; there is no value.
    #[error("the number is too large to be kept exactly")]
    Overflow,
    /// `32/13/2022`: there is no value.
    #[error("the calendar has no such day")]
    ImpossibleDate,
    /// `tăng 51 so với cùng kỳ`: the percent sign seems lost.
    #[error("a unit or a percent sign is missing")]
    MissingUnit,
}
