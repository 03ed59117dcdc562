//! Checks on a text in which the words in question are marked with brackets.

#![allow(clippy::expect_used, clippy::panic)]

use super::{Period, TimeExpression, TimeForm, time_at};
use crate::{Issue, Span};

/// Takes the brackets out of `before [here] after`: the text, and where `here` stands.
#[track_caller]
pub(super) fn marked(text: &str) -> (String, Span) {
    let (before, rest) = text.split_once('[').expect("a marked text");
    let (here, after) = rest.split_once(']').expect("a marked text");
    (format!("{before}{here}{after}"), Span::new(before.len(), before.len() + here.len()))
}

#[track_caller]
fn read(text: &str, span: Span) -> Option<TimeExpression> {
    let digit = text[span.start..].find(|char: char| char.is_ascii_digit()).expect("a digit");
    time_at(text, span.start + digit)
}

/// The marked words are a time; read in a report on September 2024 it is this period.
#[track_caller]
pub(super) fn reads(marked_text: &str, notation: &str) {
    let (text, span) = marked(marked_text);
    let time = read(&text, span).unwrap_or_else(|| panic!("no time in {marked_text}"));
    assert_eq!(time.span.of(&text), span.of(&text), "{marked_text}");
    assert_eq!((time.span, time.issue), (span, None), "{marked_text}");
    let report = Period::from_month(2024, 9).ok();
    let period = time.form.resolve(report.as_ref()).map(|period| period.notation());
    assert_eq!(period.as_deref(), Some(notation), "{marked_text}");
}

/// The marked number is no time.
#[track_caller]
pub(super) fn is_none(marked_text: &str) {
    let (text, span) = marked(marked_text);
    assert_eq!(read(&text, span), None, "{marked_text}");
}

/// The marked words are this time, with something wrong about it.
#[track_caller]
pub(super) fn has_issue(marked_text: &str, form: TimeForm, issue: Issue) {
    let (text, span) = marked(marked_text);
    assert_eq!(read(&text, span), Some(TimeExpression { span, form, issue: Some(issue) }), "{marked_text}");
}
