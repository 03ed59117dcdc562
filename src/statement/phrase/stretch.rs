//! The time that a report is on, called by its length: `lũy kế 5 năm` in the report on `5 năm 2016-2020`, `sau 9 tháng` in the one
//! on the first nine months of a year.

use crate::figures::{Form, RawFigure};
use crate::outline::{Block, BlockKind};
use crate::text::{Syllable, skip_space, word_before, words};
use crate::time::{Part, TimeForm, YearRef};
use crate::{Figure, Period, PeriodKind, Value};
use chrono::Datelike;
use rust_decimal::Decimal;
use std::borrow::Cow;

/// Words before a number of years that is a stretch of them, and not how long something lasts.
const LEADS: [Syllable; 8] = words(["trong", "kế", "chung", "quân", "cả", "qua", "hoạch", "đoạn"]);

/// Words behind such a number: `3 năm qua`, `huy động 3 năm đạt 1.486 tỷ đồng`, `kế hoạch tài chính 5 năm giai đoạn 2021-2025`.
const GOES_ON: [Syllable; 4] = words(["qua", "đạt", "gần", "giai"]);

/// Words before a number of months that is those of the year so far.
const AFTER: [Syllable; 2] = words(["sau", "qua"]);

/// Words before a letter with a number that is the name of a place or a kind, and no month.
const NAMED: [Syllable; 12] =
    words(["khu", "loại", "lô", "mẫu", "nhà", "nhóm", "thứ", "tuyến", "tòa", "tổ", "tầng", "đường"]);

/// The figures, where those that give the number of the years in the title or the first heading that names some are times; and
/// so those that give the number of the months reported on. Other numbers of years are times of which only the length is told.
pub(crate) fn told_by_number<'r>(
    text: &str,
    raw: &'r [RawFigure],
    figures: &[Figure],
    blocks: &[Block],
    report: Option<&Period>,
) -> Cow<'r, [RawFigure]> {
    let years = named(raw, blocks).map(|(stretch, length)| (stretch, length, "năm", &LEADS[..]));
    let months = report.and_then(so_far).map(|(stretch, length)| (stretch, length, "tháng", &AFTER[..]));
    let mut raw = Cow::Borrowed(raw);
    for (stretch, length, unit, leads) in years.into_iter().chain(months) {
        let counts = |figure: &Figure| match &figure.value {
            Some(Value::Quantity(told)) => told.unit().code() == unit && told.value() == length,
            _ => false,
        };
        let is_told = |index: &usize| counts(&figures[*index]) && is_stretch(text, &raw[*index], leads);
        let told: Vec<usize> = (0..raw.len()).filter(is_told).collect();
        for index in told {
            raw.to_mut()[index].form = Form::Time(stretch);
        }
    }
    let months: Vec<(usize, TimeForm)> =
        (0..raw.len()).filter_map(|index| Some((index, month_in_short(text, &raw[index], report?)?))).collect();
    for (index, month) in months {
        raw.to_mut()[index].form = Form::Time(month);
    }
    let counts_years = |figure: &Figure| match &figure.value {
        Some(Value::Quantity(told)) => told.unit().code() == "năm" && told.value() > Decimal::ONE,
        _ => false,
    };
    let is_counted = |index: &usize| {
        let is_open = matches!(raw[*index].form, Form::Amount) && counts_years(&figures[*index]);
        is_open && is_stretch(text, &raw[*index], &LEADS)
    };
    let counted: Vec<usize> = (0..raw.len()).filter(is_counted).collect();
    for index in counted {
        raw.to_mut()[index].form = Form::Time(TimeForm::CountedYears);
    }
    raw
}

/// `thu ngân sách T4: 1.286 triệu đồng`: a month up to that of the report, without its year.
fn month_in_short(text: &str, figure: &RawFigure, report: &Period) -> Option<TimeForm> {
    let digits = figure.span.of(text).filter(|_| matches!(figure.form, Form::Label))?.strip_prefix('T')?;
    let month = digits.parse().ok().filter(|month| (1..=report.last_day().month()).contains(month))?;
    let is_name = NAMED.contains(&word_before(text, figure.span.start).0);
    (!is_name).then_some(TimeForm::Month { month, year: YearRef::Report })
}

/// Whether the words beside a number of years or months say that it is a stretch of time, and not how long something lasts.
fn is_stretch(text: &str, figure: &RawFigure, leads: &[Syllable]) -> bool {
    let (next, _) = skip_space(text.as_bytes(), figure.span.end);
    let goes_on = || GOES_ON.contains(&Syllable::read(text.as_bytes(), next).0);
    leads.contains(&word_before(text, figure.span.start).0) || goes_on()
}

/// The first months of a year that a report is on, and how many they are; or up to the month that it is on.
fn so_far(report: &Period) -> Option<(TimeForm, Decimal)> {
    let count = report.cumulative().filter(|_| report.kind() != PeriodKind::Year)?.last_day().month();
    let stretch = TimeForm::Months { count, part: Part::First, year: YearRef::Report };
    (count > 1).then(|| (stretch, Decimal::from(count)))
}

/// The first stretch of three years or more that the title or a heading names, and how many they are.
fn named(raw: &[RawFigure], blocks: &[Block]) -> Option<(TimeForm, Decimal)> {
    const SHORTEST: i32 = 3;
    let heads = blocks.iter().filter(|block| matches!(block.kind, BlockKind::Title | BlockKind::Heading));
    let mut inside = heads.flat_map(|block| {
        let first = raw.partition_point(|figure| figure.span.start < block.span.start);
        raw[first..].iter().take_while(|figure| figure.span.end <= block.span.end)
    });
    inside.find_map(|figure| match figure.form {
        Form::Time(stretch @ TimeForm::Years { from, to }) if to - from + 1 >= SHORTEST => {
            Some((stretch, Decimal::from(to - from + 1)))
        }
        _ => None,
    })
}
