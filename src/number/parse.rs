//! Reads a number that is the whole of a text. What running text may leave in doubt is an error here.

use super::expression::{Amount, expression_at};
use super::spelled::Spelled;
use super::term::Term;
use super::written_unit::{self, Before};
use super::{Fraction, Issue, Percent, Quantity, QuantityRange, Unit};
use crate::text::{Syllable, Word, s, skip_space};
use crate::{Error, ErrorKind, Span};
use std::str::FromStr;

/// Digits or words: `2.030 tỷ đồng`, `119 tỷ 214 triệu đồng`, `-5,5 ha`, `một nghìn hai trăm linh năm người`. White
/// space may surround it; words of estimation (`hơn`, `khoảng`) may not.
///
/// # Errors
/// [`NoNumber`](ErrorKind::NoNumber) where the text begins otherwise; [`TrailingText`](ErrorKind::TrailingText) where
/// it goes on; [`MalformedNumber`](ErrorKind::MalformedNumber), [`AmbiguousNumber`](ErrorKind::AmbiguousNumber)
/// (`1.5`, `1,040 liều`), [`ConflictingUnits`](ErrorKind::ConflictingUnits) (`9,46% tỷ đồng`) and
/// [`Overflow`](ErrorKind::Overflow).
impl FromStr for Quantity {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let (start, _) = skip_space(text.as_bytes(), 0);
        let (at, negative) = after_sign(text, start);
        let (quantity, end) = match text.as_bytes().get(at) {
            Some(b'0'..=b'9') => in_digits(text, start, at, negative)?,
            _ => in_words(text, start).ok_or_else(|| no_number(text, start))?,
        };
        expect_end(text, end)?;
        Ok(quantity)
    }
}

/// `98,97%`, `98,97 phần trăm`.
///
/// # Errors
/// [`UnexpectedUnit`](ErrorKind::UnexpectedUnit) where the unit is another, and the errors of [`Quantity`].
impl FromStr for Percent {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let quantity: Quantity = text.parse()?;
        quantity.percent().ok_or_else(|| Error::new(ErrorKind::UnexpectedUnit, trimmed(text)))
    }
}

/// `145/147 cơ sở`, `53,5/52 ha`, `220 triệu/254 triệu 700 nghìn đồng`.
///
/// # Errors
/// [`NoNumber`](ErrorKind::NoNumber) where there is no second number, and the errors of [`Quantity`].
impl FromStr for Fraction {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        match pair(text, skip_space(text.as_bytes(), 0).0)? {
            (Amount::Fraction(fraction), _) => Ok(fraction),
            (_, end) => Err(Error::new(ErrorKind::NoNumber, end..end)),
        }
    }
}

/// `2-2,3%`, `1.200 - 1.300 triệu đồng`, `từ 10 đến 44%`.
///
/// # Errors
/// [`NoNumber`](ErrorKind::NoNumber) where there is no second number, and the errors of [`Quantity`].
impl FromStr for QuantityRange {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        const FROM: Syllable = s("từ");
        let (mut start, _) = skip_space(text.as_bytes(), 0);
        let (word, end) = Syllable::read(text.as_bytes(), start);
        if word == FROM {
            (start, _) = skip_space(text.as_bytes(), end);
        }
        match pair(text, start)? {
            (Amount::Range(range), _) => Ok(range),
            (_, end) => Err(Error::new(ErrorKind::NoNumber, end..end)),
        }
    }
}

/// A number in digits with its unit.
fn in_digits(text: &str, start: usize, at: usize, negative: bool) -> Result<(Quantity, usize), Error> {
    let term = Term::read(text, at);
    let quantity = term.quantity(None, negative);
    match quantity.map_err(Some).and_then(|quantity| term.issue(None).map_or(Ok(quantity), |issue| Err(Some(issue)))) {
        Ok(quantity) => Ok((quantity, term.end)),
        Err(issue) => Err(Error::new(issue.map_or(ErrorKind::MalformedNumber, kind_of), start..term.end)),
    }
}

/// A number in words with its unit.
fn in_words(text: &str, start: usize) -> Option<(Quantity, usize)> {
    let spelled = Spelled::read(text, start)?;
    let (unit, end) =
        written_unit::read(text, &Word::behind(text, spelled.end), Before::Number).unwrap_or((Unit::NONE, spelled.end));
    Some((Quantity::new(spelled.value, spelled.step, unit), end))
}

/// The expression of one or two numbers that fills the text from `start` on.
fn pair(text: &str, start: usize) -> Result<(Amount, usize), Error> {
    let (at, _) = after_sign(text, start);
    if !text.as_bytes().get(at).is_some_and(u8::is_ascii_digit) {
        return Err(no_number(text, start));
    }
    let expression = expression_at(text, at);
    match (expression.amount, expression.issue) {
        (Some(amount), None) => {
            expect_end(text, expression.span.end)?;
            Ok((amount, expression.span.end))
        }
        (_, issue) => Err(Error::new(issue.map_or(ErrorKind::MalformedNumber, kind_of), expression.span)),
    }
}

/// The place behind a sign, and whether it is one of a negative number, if a digit stands there.
fn after_sign(text: &str, start: usize) -> (usize, bool) {
    let rest = text.get(start..).unwrap_or_default();
    match rest.chars().next() {
        Some(sign @ ('-' | '+' | '−')) => (start + sign.len_utf8(), sign != '+'),
        _ => (start, false),
    }
}

fn expect_end(text: &str, end: usize) -> Result<(), Error> {
    let (rest, _) = skip_space(text.as_bytes(), end);
    if rest == text.len() {
        return Ok(());
    }
    Err(Error::new(ErrorKind::TrailingText, rest..trimmed(text).end.max(rest)))
}

/// No number stands at `start`: the span is the word that stands there instead.
fn no_number(text: &str, start: usize) -> Error {
    let rest = text.get(start..).unwrap_or_default();
    let word = rest.split_whitespace().next().map_or(0, str::len);
    Error::new(ErrorKind::NoNumber, start..start + word)
}

/// The text without the white space around it.
fn trimmed(text: &str) -> Span {
    let start = text.len() - text.trim_start().len();
    Span::new(start, start + text.trim().len())
}

fn kind_of(issue: Issue) -> ErrorKind {
    match issue {
        Issue::PercentInAmount => ErrorKind::ConflictingUnits,
        Issue::DecimalPoint | Issue::GroupingComma | Issue::AmbiguousComma => ErrorKind::AmbiguousNumber,
        Issue::MalformedNumber | Issue::ScannedDigits => ErrorKind::MalformedNumber,
        Issue::Overflow => ErrorKind::Overflow,
        Issue::ImpossibleDate => ErrorKind::ImpossibleDate,
        Issue::MissingUnit => ErrorKind::UnexpectedUnit,
    }
}
