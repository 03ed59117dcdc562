//! Every digit of the text, as figures without a meaning yet: the second stage.
//!
//! A byte search finds the next digit; there the readers of names, document numbers, times and numbers are asked in that
//! order. The order is the rule: `01/NQ-CP` is no fraction, `14/7/2022` no quotient, `khu 2B` no two of anything.

mod code;
mod label;
mod plain;
mod twice;

use crate::number::{self, Amount, Expression};
use crate::text::{Place, Syllable, next_digit, s, skip_space};
use crate::time::{self, TimeExpression, TimeForm};
use crate::{Issue, Span};

/// One expression that holds digits, as its form alone tells. What it amounts to is kept apart: most readers of
/// sentences ask only where it stands and what it looks like.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RawFigure {
    pub(crate) span: Span,
    pub(crate) form: Form,
    pub(crate) issue: Option<Issue>,
}

/// What the form of an expression tells.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Form {
    /// A number, a range or a fraction, perhaps with a unit.
    Amount,
    /// A day or a stretch of time.
    Time(TimeForm),
    /// The number and symbol of a document.
    Reference,
    /// Part of a name, a code or an idiom.
    Label,
    /// A place in an order: `thứ 8/63`.
    Rank,
    /// A day without its month or its year: `ngày 25 hằng tháng`.
    DayOfMonth,
    /// Digits with no reading.
    Unread,
}

/// The figures of a text in order, each digit in exactly one, with the amounts of those that are amounts or ranks. Lazy:
/// one step finds one figure.
#[derive(Clone, Debug)]
pub(crate) struct RawFigures<'a> {
    text: &'a str,
    at: usize,
    /// Whether the last figure was part of a name.
    after_name: bool,
}

impl<'a> RawFigures<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0, after_name: false }
    }
}

impl Iterator for RawFigures<'_> {
    type Item = (RawFigure, Option<Amount>);

    fn next(&mut self) -> Option<Self::Item> {
        let from = self.at;
        let at = next_digit(self.text.as_bytes(), from)?;
        let mut place = Place::new(self.text, at);
        // `ba (03) vụ`: a bracket is no word, and most numbers stand before one.
        let twice = if place.after.syllable == Syllable::NONE { twice::written_twice(&place) } else { None };
        if let Some((around, _)) = twice {
            place = around;
        }
        let (mut figure, amount) = match self.after_name && label::continues_names(&place, from) {
            true => (RawFigure { span: Span::new(at, place.end), form: Form::Label, issue: None }, None),
            false => read_at(&place),
        };
        if let Some((_, both)) = twice {
            figure.span = Span::new(figure.span.start.min(both.start), figure.span.end.max(both.end));
        }
        // What a reader takes to the left must not reach into the figure before.
        figure.span.start = figure.span.start.clamp(from, at);
        figure.span.end = figure.span.end.max(at + 1);
        self.at = figure.span.end;
        self.after_name = matches!(figure.form, Form::Label);
        Some((figure, amount))
    }
}

fn read_at(place: &Place<'_>) -> (RawFigure, Option<Amount>) {
    if plain::stands_plain(place) {
        let Expression { span, amount, issue } = number::expression_of(place);
        let form = if amount.is_some() { Form::Amount } else { Form::Unread };
        return (RawFigure { span, form, issue }, amount);
    }
    read_with_doubt(place)
}

/// What the digits are where words or signs beside them may make them something else than a number.
fn read_with_doubt(place: &Place<'_>) -> (RawFigure, Option<Amount>) {
    match named(place) {
        Some(figure) => (figure, None),
        None => counted(place),
    }
}

/// Names, document numbers and times.
fn named(place: &Place<'_>) -> Option<RawFigure> {
    let label = |span| RawFigure { span, form: Form::Label, issue: None };
    if let Some(time) = time::abbreviated_time(place) {
        return Some(RawFigure { span: time.span, form: Form::Time(time.form), issue: time.issue });
    }
    if let Some(span) = code::reference_at(place) {
        return Some(RawFigure { span, form: Form::Reference, issue: None });
    }
    if let Some(span) = code::code_at(place).or_else(|| label::idiom_at(place)) {
        return Some(label(span));
    }
    if let Some(figure) = years_of_plan(place) {
        return Some(figure);
    }
    if let Some(time) = time::time_of(place).filter(|time| !is_price(place.text, time)) {
        return Some(RawFigure { span: time.span, form: Form::Time(time.form), issue: time.issue });
    }
    if let Some(span) = code::dotted_at(place) {
        return Some(label(span));
    }
    if let Some(span) = label::day_of_month(place) {
        return Some(RawFigure { span, form: Form::DayOfMonth, issue: None });
    }
    let year = label::year_of_name(place)?;
    Some(RawFigure { span: Span::new(place.at, place.end), form: Form::Time(TimeForm::Year(year)), issue: None })
}

/// `1950-2000 đồng`: years are not measured.
fn is_price(text: &str, time: &TimeExpression) -> bool {
    matches!(time.form, TimeForm::Years { .. }) && label::is_measured(text, time.span.end)
}

/// A number, unless the words before it make it a name.
fn counted(place: &Place<'_>) -> (RawFigure, Option<Amount>) {
    let Expression { mut span, amount, mut issue } = number::expression_of(place);
    let ordinal = amount.as_ref().map(|amount| label::ordinal(place, amount));
    let form = match ordinal {
        None => Form::Unread,
        Some(label::Ordinal::No) => Form::Amount,
        Some(label::Ordinal::Rank) => Form::Rank,
        Some(label::Ordinal::Size) => Form::Label,
        // A name takes its digits and leaves the words after them to the sentence.
        Some(label::Ordinal::Name) => {
            (span, issue) = (Span::new(place.at, place.end), None);
            Form::Label
        }
    };
    let amount = amount.filter(|_| matches!(form, Form::Amount | Form::Rank));
    (RawFigure { span, form, issue }, amount)
}

/// `5 năm 2011-2015`: the count belongs to the years.
fn years_of_plan(place: &Place<'_>) -> Option<RawFigure> {
    const YEAR: Syllable = s("năm");
    if place.len() > 2 || place.after.syllable != YEAR {
        return None;
    }
    let (next, _) = skip_space(place.bytes(), place.after.end);
    let is_digit = place.bytes().get(next).is_some_and(u8::is_ascii_digit);
    let years = is_digit.then(|| time::time_at(place.text, next)).flatten()?;
    matches!(years.form, TimeForm::Years { .. }).then(|| RawFigure {
        span: Span::new(place.at, years.span.end),
        form: Form::Time(years.form),
        issue: None,
    })
}
