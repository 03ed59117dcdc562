//! What holds of every report, whatever its text. The fuzz targets and the tests of hostile texts share it.
#![allow(dead_code)]

use ktxh::check::Language;
use ktxh::{Quantity, Report, Span};

/// Panics with the law that a report of `text` breaks.
#[track_caller]
pub(crate) fn hold(report: &Report) {
    ledger(report);
    spans(report);
    ids(report);
}

/// Panics with the law that the findings of a report break: each names figures of the report, and can be worded.
#[track_caller]
pub(crate) fn hold_for_findings(report: &Report) {
    for finding in report.check() {
        assert!(finding.figures.iter().all(|&id| report.figure(id).is_some()), "{finding:?}");
        for language in [Language::Vietnamese, Language::English] {
            assert!(!finding.message(report, language).is_empty(), "{finding:?}");
        }
    }
}

/// Panics where a text is a quantity that is printed as another.
#[track_caller]
pub(crate) fn hold_for_quantity(text: &str) {
    let Ok(quantity) = text.parse::<Quantity>() else { return };
    let printed = quantity.to_string();
    // Any noun is a unit, and of these some that no one writes are read otherwise behind a space.
    if !quantity.unit().is_countable() && !quantity.unit().is_rate() {
        assert_eq!(printed.parse::<Quantity>().map(|again| again.value()), Ok(quantity.value()), "{printed}");
    }
}

/// Every ASCII digit lies in exactly one figure; the figures stand in the order of the text.
#[track_caller]
fn ledger(report: &Report) {
    let bytes = report.text.as_bytes();
    let mut at = 0;
    for figure in &report.figures {
        let Span { start, end } = figure.span;
        assert!(at <= start && start < end && end <= bytes.len(), "figure {start}..{end} after {at}");
        assert!(!holds_digit(&bytes[at..start]), "a digit between {at} and {start} lies in no figure");
        assert!(holds_digit(&bytes[start..end]), "figure {start}..{end} holds no digit");
        at = end;
    }
    assert!(!holds_digit(&bytes[at..]), "a digit after {at} lies in no figure");
}

fn holds_digit(bytes: &[u8]) -> bool {
    bytes.iter().any(u8::is_ascii_digit)
}

/// Every span lies on character boundaries of the text; a sector lies in its parent and holds its heading.
#[track_caller]
fn spans(report: &Report) {
    let stands = |span: Span, what: &str| assert!(span.of(&report.text).is_some(), "{what} at {span:?}");
    let sectors = report.sectors.iter().flat_map(|sector| [(sector.span, "sector"), (sector.heading, "heading")]);
    let figures = report.figures.iter().map(|figure| (figure.span, "figure"));
    let indicators = report.indicators.iter().map(|indicator| (indicator.span, "indicator"));
    let tasks = report.tasks.iter().map(|task| (task.span, "task"));
    let letterhead = report.letterhead.iter().map(|letterhead| (letterhead.span, "letterhead"));
    let title = report.title.iter().map(|title| (title.span, "title"));
    let signature = report.signature.iter().map(|signature| (signature.span, "signature"));
    let frame = letterhead.chain(title).chain(signature);
    for (span, what) in sectors.chain(figures).chain(indicators).chain(tasks).chain(frame) {
        stands(span, what);
    }
    let mut before = 0;
    for sector in &report.sectors {
        assert!(sector.span.contains(sector.heading), "heading {:?} outside {:?}", sector.heading, sector.span);
        assert!(before <= sector.span.start, "sector {:?} stands before {before}", sector.span);
        before = sector.span.start;
        if let Some(parent) = sector.parent.and_then(|id| report.sector(id)) {
            assert!(parent.span.contains(sector.span), "sector {:?} outside {:?}", sector.span, parent.span);
        }
    }
}

/// Every id names a thing of this report, and a parent stands before its child.
#[track_caller]
fn ids(report: &Report) {
    for (index, sector) in report.sectors.iter().enumerate() {
        assert!(sector.parent.is_none_or(|parent| parent.0 < index), "sector {index} under {:?}", sector.parent);
    }
    for figure in &report.figures {
        assert!(figure.of.is_none_or(|id| report.figure(id).is_some()), "{figure:?}");
        assert!(figure.indicator.is_none_or(|id| report.indicator(id).is_some()), "{figure:?}");
        assert!(figure.sector.is_none_or(|id| report.sector(id).is_some()), "{figure:?}");
    }
    for (index, indicator) in report.indicators.iter().enumerate() {
        let targets = indicator.targets.iter().flat_map(|target| [target.level, target.ratio]).flatten();
        let own = [indicator.level, indicator.previous, indicator.share].into_iter().flatten();
        for id in own.chain(targets).chain(indicator.comparisons.iter().copied()) {
            assert!(report.figure(id).is_some(), "{indicator:?}");
        }
        assert!(indicator.sector.is_none_or(|id| report.sector(id).is_some()), "{indicator:?}");
        assert!(indicator.whole.is_none_or(|id| id.0 != index && report.indicator(id).is_some()), "{indicator:?}");
    }
    for task in &report.tasks {
        assert!(task.sector.is_none_or(|id| report.sector(id).is_some()), "{task:?}");
        assert!(task.goals.iter().all(|&id| report.figure(id).is_some()), "{task:?}");
    }
}
