//! The years that a report is on, called by their number: `lũy kế 5 năm` in the report on `5 năm 2016-2020`.

use crate::figures::{Form, RawFigure};
use crate::outline::{Block, BlockKind};
use crate::text::{Syllable, word_before, words};
use crate::time::TimeForm;
use crate::{Figure, Value};
use rust_decimal::Decimal;
use std::borrow::Cow;

/// Words before a number of years that is a stretch of them, and not how long something lasts.
const LEADS: [Syllable; 7] = words(["trong", "kế", "chung", "quân", "cả", "qua", "hoạch"]);

/// The figures, where those that give the number of the years in the title or the first heading that names some are times.
pub(super) fn told_by_number<'r>(
    text: &str,
    raw: &'r [RawFigure],
    figures: &[Figure],
    blocks: &[Block],
) -> Cow<'r, [RawFigure]> {
    let Some((stretch, length)) = named(raw, blocks) else { return Cow::Borrowed(raw) };
    let counts = |figure: &Figure| match &figure.value {
        Some(Value::Quantity(years)) => years.unit().code() == "năm" && years.value() == length,
        _ => false,
    };
    let is_told = |index: usize| counts(&figures[index]) && LEADS.contains(&word_before(text, raw[index].span.start).0);
    let told: Vec<usize> = (0..raw.len()).filter(|&index| is_told(index)).collect();
    let mut raw = Cow::Borrowed(raw);
    for index in told {
        raw.to_mut()[index].form = Form::Time(stretch);
    }
    raw
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
