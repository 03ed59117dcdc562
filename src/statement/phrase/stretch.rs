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

/// Further words behind the number of years that a report or its part is on: `thu ngân sách 3 năm ước đạt`, `5 năm là 102 tỷ đồng`.
const GOES_ON_OF_REPORT: [Syllable; 4] = words(["là", "ước", "đã", "thu"]);

/// Words before a number of months that is those of the year so far.
const AFTER: [Syllable; 2] = words(["sau", "qua"]);

/// Words before a letter with a number that is the name of a place or a kind, and no month.
const NAMED: [Syllable; 14] =
    words(["khu", "kênh", "loại", "lô", "mẫu", "nhà", "nhóm", "thứ", "tuyến", "tòa", "tổ", "tầng", "đê", "đường"]);

/// The figures, where those that give the number of the years in the title or a heading before them that names some are times;
/// and so those that give the number of the months reported on, and months in short. Other numbers of years are times of which
/// only the length is told.
pub(crate) fn told_by_number<'r>(
    text: &str,
    raw: &'r [RawFigure],
    figures: &[Figure],
    blocks: &[Block],
    report: Option<&Period>,
) -> Cow<'r, [RawFigure]> {
    let years = named(raw, blocks);
    let months = report.and_then(so_far);
    let told = |index: usize| {
        let figure = &raw[index];
        if matches!(figure.form, Form::Label) {
            return month_in_short(text, figure, report?);
        }
        let Some(Value::Quantity(number)) = &figures[index].value else { return None };
        match number.unit().code() {
            "năm" => years_told(text, figure, number.value(), &years),
            "tháng" => months
                .filter(|(_, length)| number.value() == *length && is_stretch(text, figure, &AFTER, &[]))
                .map(|(stretch, _)| stretch),
            _ => None,
        }
    };
    let mut times = (0..raw.len()).filter_map(|index| Some((index, told(index)?))).peekable();
    if times.peek().is_none() {
        return Cow::Borrowed(raw);
    }
    let mut read = raw.to_vec();
    for (index, form) in times {
        read[index].form = Form::Time(form);
    }
    Cow::Owned(read)
}

/// The time of a number of years: that of the last head before it that names as many.
fn years_told(text: &str, figure: &RawFigure, length: Decimal, heads: &[Stretch]) -> Option<TimeForm> {
    // A report has few parts.
    const REACH: usize = 16;
    let before = heads.partition_point(|head| head.start < figure.span.start);
    let head = heads[before.saturating_sub(REACH)..before].iter().rev().find(|head| head.length == length);
    if let Some(head) = head.filter(|_| is_stretch(text, figure, &LEADS, &GOES_ON_OF_REPORT)) {
        return Some(head.form);
    }
    let is_counted = matches!(figure.form, Form::Amount) && length > Decimal::ONE;
    (is_counted && is_stretch(text, figure, &LEADS, &[])).then_some(TimeForm::CountedYears)
}

/// `thu ngân sách T4: 1.286 triệu đồng, so với T3 tăng 5%`: the month of the report or the one before, without its year.
fn month_in_short(text: &str, figure: &RawFigure, report: &Period) -> Option<TimeForm> {
    let digits = figure.span.of(text).filter(|_| matches!(figure.form, Form::Label))?.strip_prefix('T')?;
    let own = report.last_day().month();
    let month = digits.parse().ok().filter(|month| (own.saturating_sub(1).max(1)..=own).contains(month))?;
    let is_name = NAMED.contains(&word_before(text, figure.span.start).0);
    (!is_name).then_some(TimeForm::Month { month, year: YearRef::Report })
}

/// Whether the words beside a number of years or months say that it is a stretch of time, and not how long something lasts.
fn is_stretch(text: &str, figure: &RawFigure, leads: &[Syllable], trails: &[Syllable]) -> bool {
    let (next, _) = skip_space(text.as_bytes(), figure.span.end);
    let behind = || Syllable::read(text.as_bytes(), next).0;
    let goes_on = || GOES_ON.contains(&behind()) || trails.contains(&behind());
    leads.contains(&word_before(text, figure.span.start).0) || goes_on()
}

/// The first months of a year that a report is on, and how many they are; or up to the month that it is on.
fn so_far(report: &Period) -> Option<(TimeForm, Decimal)> {
    let count = report.cumulative().filter(|_| report.kind() != PeriodKind::Year)?.last_day().month();
    let stretch = TimeForm::Months { count, part: Part::First, year: YearRef::Report };
    (count > 1).then(|| (stretch, Decimal::from(count)))
}

/// Some years that a title or a heading names.
struct Stretch {
    start: usize,
    form: TimeForm,
    length: Decimal,
}

/// The stretches of three years or more that the title and the headings name, in their order.
fn named(raw: &[RawFigure], blocks: &[Block]) -> Vec<Stretch> {
    const SHORTEST: i32 = 3;
    let heads = blocks.iter().filter(|block| matches!(block.kind, BlockKind::Title | BlockKind::Heading));
    let inside = heads.flat_map(|block| {
        let first = raw.partition_point(|figure| figure.span.start < block.span.start);
        raw[first..].iter().take_while(|figure| figure.span.end <= block.span.end)
    });
    let years = inside.filter_map(|figure| match figure.form {
        Form::Time(form @ TimeForm::Years { from, to }) if to - from + 1 >= SHORTEST => {
            Some(Stretch { start: figure.span.start, form, length: Decimal::from(to - from + 1) })
        }
        _ => None,
    });
    years.collect()
}
