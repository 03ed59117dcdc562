//! The time that a report speaks of: by its title, its headings, or its first paragraphs.

use super::{Block, BlockKind, Outline};
use crate::figures::{Form, RawFigure};
use crate::text::{Syllable, s, word_before, words};
use crate::time::{self, TimeForm};
use crate::{Period, PeriodKind, SectorKind};
use chrono::Datelike;

/// How many blocks of the body are looked at where neither title nor headings name a time, and how many of them may name
/// more than the year.
const OPENING: usize = 16;
const LEAD: usize = 3;

/// The time reported on. A month, a quarter or a half year says more than a year, and the title more than the headings; where
/// both name a year, a heading on one of its quarters is on a part of the report.
pub(crate) fn report_period(text: &str, outline: &Outline, figures: &[RawFigure]) -> Option<Period> {
    let title = outline.title.as_ref().and_then(|title| time::report_period(&title.subject));
    if title.is_some_and(|title| title.kind() != PeriodKind::Year) {
        return title;
    }
    let ahead = |kind| matches!(kind, SectorKind::Tasks | SectorKind::Plan);
    let headings = outline.sectors.iter().filter(|sector| !ahead(sector.kind) && !time::is_of_tasks(&sector.title));
    let headings: Vec<Period> = headings.filter_map(|sector| time::report_period(&sector.title)).collect();
    if title.is_some_and(|title| headings.contains(&title)) {
        return title;
    }
    let finer = headings.iter().find(|period| period.kind() != PeriodKind::Year).copied();
    let year = title.or_else(|| headings.first().copied());
    finer
        .or(year)
        .or_else(|| by_first_line(text, outline))
        .or_else(|| by_opening(text, outline, figures))
        .or_else(|| by_letterhead(outline))
}

/// The time by which months and days without a year are read. A report in the middle of a term, `NHIỆM KỲ 2020 - 2025` of 18/7/2023,
/// speaks of the years up to its day.
pub(crate) fn years_told(report: Option<Period>, outline: &Outline) -> Option<Period> {
    let term = report.filter(|report| report.kind() == PeriodKind::Years);
    let date = outline.letterhead.as_ref().and_then(|letterhead| letterhead.date);
    let so_far = term.zip(date).and_then(|(term, date)| {
        let first = term.first_day()?.year();
        let is_within = (first..term.last_day().year()).contains(&date.year());
        is_within.then(|| Period::from_years(first, date.year()).ok()).flatten()
    });
    so_far.or(report)
}

/// The time that a title without its kind names: a short first line that is no sentence, as copies from the web have it.
fn by_first_line(text: &str, outline: &Outline) -> Option<Period> {
    const LONGEST: usize = 240;
    if outline.title.is_some() {
        return None;
    }
    let first = outline.blocks.iter().find(|block| !matches!(block.kind, BlockKind::Letterhead | BlockKind::Page))?;
    let words = &text[first.span.start..first.span.end];
    let is_title =
        first.kind == BlockKind::Paragraph && super::line::width(words) <= LONGEST && !words.ends_with(['.', ':', ';']);
    is_title.then(|| time::report_period(words)).flatten()
}

/// What a time in the first paragraphs says of the report's year. The greater kind wins; of one kind the later year does,
/// for a report looks back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Evidence {
    /// `so với cùng kỳ năm 2016`: the report is of the year after.
    YearAfter,
    /// `năm 2018`; but plans name years to come.
    Year,
    /// A day, a month, `5 tháng đầu năm 2018`.
    Part,
}

fn by_opening(text: &str, outline: &Outline, figures: &[RawFigure]) -> Option<Period> {
    let is_body = |block: &&Block| matches!(block.kind, BlockKind::Paragraph | BlockKind::Item | BlockKind::Heading);
    let blocks = outline.blocks.iter().filter(is_body).take(OPENING);
    let times: Vec<(usize, Evidence, Period)> = blocks
        .enumerate()
        .flat_map(|(place, block)| {
            let from = figures.partition_point(|figure| figure.span.end <= block.span.start);
            let to = figures.partition_point(|figure| figure.span.start < block.span.end);
            let found = (from..to).filter_map(|index| evidence(text, figures, index));
            found.map(move |(evidence, period)| (place, evidence, period)).collect::<Vec<_>>()
        })
        .collect();
    let &(_, kind, latest) = times.iter().max_by_key(|(_, kind, period)| (*kind, period.last_day().year()))?;
    let year = latest.last_day().year();
    let named = times.iter().find(|(place, evidence, period)| {
        *place < LEAD && *evidence == kind && period.kind() != PeriodKind::Day && period.last_day().year() == year
    });
    named.map(|&(_, _, period)| period).or_else(|| Period::from_year(year).ok())
}

fn evidence(text: &str, figures: &[RawFigure], index: usize) -> Option<(Evidence, Period)> {
    const SAME_PERIOD: Syllable = s("kỳ");
    // What a figure is compared with, or counted from, is not what it speaks of.
    const OTHERS: [Syllable; 4] = words(["cuối", "sau", "từ", "với"]);
    let figure = &figures[index];
    let Form::Time(form) = &figure.form else { return None };
    let period = form.resolve(None)?;
    let before = index.checked_sub(1).map(|before| &figures[before]);
    // The day of a document.
    if before.is_some_and(|before| matches!(before.form, Form::Reference) && figure.span.start <= before.span.end + 2) {
        return None;
    }
    match word_before(text, figure.span.start).0 {
        SAME_PERIOD => return Some((Evidence::YearAfter, Period::from_year(period.last_day().year() + 1).ok()?)),
        word if OTHERS.contains(&word) => return None,
        _ => {}
    }
    match form {
        // `đến 31/01/2026`: the books of a year are open until then (State Budget Law 83/2015/QH13, article 64).
        TimeForm::Day { day: 31, month: 1, .. } => {
            Some((Evidence::Part, Period::from_year(period.last_day().year() - 1).ok()?))
        }
        TimeForm::Year(_) => Some((Evidence::Year, period)),
        TimeForm::Years { .. } | TimeForm::CountedYears | TimeForm::Impossible => None,
        _ => Some((Evidence::Part, period)),
    }
}

/// The year of the date line.
fn by_letterhead(outline: &Outline) -> Option<Period> {
    let date = outline.letterhead.as_ref()?.date?;
    Period::from_year(date.year()).ok()
}
