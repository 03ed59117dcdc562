//! Why an input could not be read at all.

use crate::Span;
use std::fmt;
use thiserror::Error as ThisError;

/// An input that cannot be read.
///
/// Errors are few: a report with wrong sums, odd numbering or a malformed figure is read, and says so in its findings.
/// The position is in the bytes as given, where the input was a text.
///
/// ```
/// use ktxh::{ErrorKind, Period, Quantity, Span};
///
/// let unread = "12.34.567 ha".parse::<Quantity>().unwrap_err();
/// assert_eq!((unread.kind(), unread.span()), (ErrorKind::MalformedNumber, Some(Span::new(0, 12))));
/// assert_eq!(unread.to_string(), "the digits and separators make no number at byte 0");
///
/// let impossible = Period::from_month(2022, 13).unwrap_err();
/// assert_eq!((impossible.to_string().as_str(), impossible.span()), ("the calendar has no such day", None));
/// ```
#[derive(Clone, PartialEq, Eq, Debug, ThisError)]
#[error("{kind}{}", Place(*span))]
pub struct Error {
    kind: ErrorKind,
    span: Option<Span>,
}

/// ` at byte 7`, or nothing.
struct Place(Option<Span>);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |span| write!(f, " at byte {}", span.start))
    }
}

/// What is wrong with an input.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, ThisError)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes are not UTF-8.
    #[error("the text is not UTF-8")]
    NotUtf8,
    /// The text is larger than `ReadOptions::max_bytes` allows.
    #[error("the text is larger than allowed")]
    TooLarge,
    /// No number stands where one was asked for.
    #[error("no number stands here")]
    NoNumber,
    /// The digits and separators make no number: `2,216,8`, `12.34.567`.
    #[error("the digits and separators make no number")]
    MalformedNumber,
    /// Two readings are possible and neither is certain: `1.5`, `1,040 liều`.
    #[error("the number can be read in two ways")]
    AmbiguousNumber,
    /// The number has more digits than can be kept exactly.
    #[error("the number is too large to be kept exactly")]
    Overflow,
    /// A percent sign stands in an amount, or two units contradict each other: `9,46% tỷ đồng`.
    #[error("the units contradict each other")]
    ConflictingUnits,
    /// No unit stands where one is needed, or another than the one asked for.
    #[error("the unit is missing or another one")]
    UnexpectedUnit,
    /// Words follow that are no part of the expression.
    #[error("words follow that do not belong to the expression")]
    TrailingText,
    /// The calendar has no such day or month: `32/13/2022`.
    #[error("the calendar has no such day")]
    ImpossibleDate,
    /// No date or period stands where one was asked for.
    #[error("no date or period stands here")]
    NoPeriod,
    /// No value of the list (roles, bases, verdicts, …) has this name.
    #[error("no such name")]
    UnknownName,
    /// A denominator or a plan of zero.
    #[error("division by zero")]
    DivisionByZero,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, span: impl Into<Span>) -> Self {
        Self { kind, span: Some(span.into()) }
    }

    /// What is wrong with numbers or days that stand in no text.
    pub(crate) fn without_place(kind: ErrorKind) -> Self {
        Self { kind, span: None }
    }

    /// What is wrong.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Where it is wrong; `None` where the input was no text.
    pub fn span(&self) -> Option<Span> {
        self.span
    }
}
