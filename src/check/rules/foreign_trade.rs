//! Exports and imports, which make up the foreign trade: `tổng trị giá xuất nhập khẩu đạt 162,78 tỷ USD. … xuất khẩu đạt 82,29 tỷ USD.
//! … nhập khẩu đạt 80,49 tỷ USD`, paragraphs apart.
//!
//! Those of some enterprises or goods are told beside those of all, so that only numbers that add up to the last digit say something.

use super::context::PartsOf;
use super::slip::telling_digits;
use super::unannounced::{DIGITS, Sum};
use crate::text::{Syllable, syllables, words};
use crate::{Figure, FigureId, Indicator, IndicatorId, Period, Quantity, Report};

/// How many indicators behind a total its two parts are looked for.
const REACH: usize = 48;

/// How many exports and imports of one time are tried.
const MOST: usize = 6;

/// The totals of foreign trade with the exports and the imports that add up to each.
pub(super) fn foreign_trade(report: &Report, parts: &PartsOf) -> Vec<Sum> {
    let traded: Vec<Traded> = report.indicators.iter().map(|entry| Traded::of(report, entry)).collect();
    let mut sums = Vec::new();
    // What a word announced as the parts of a total is looked at as such.
    let is_open = |index: usize| parts.of(IndicatorId(index)).len() < 2;
    for (index, total) in traded.iter().enumerate().filter(|(index, _)| is_open(*index)) {
        let Some(printed) = total.level.filter(|level| total.side == Side::Both && telling_digits(level.1) >= DIGITS)
        else {
            continue;
        };
        let side = |side: Side| {
            let is_meant = move |part: &&Traded| part.side == side && part.period == total.period;
            let behind = traded.iter().skip(index + 1).take(REACH).filter(is_meant);
            behind.filter_map(|part| part.level).filter(|level| level.1.unit() == printed.1.unit()).take(MOST)
        };
        let pairs = side(Side::Export).flat_map(|export| side(Side::Import).map(move |import| (export.0, import.0)));
        sums.extend(pairs.filter_map(|(export, import)| Sum::exact(report, vec![export, import], printed.0)).next());
    }
    sums
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Export,
    Import,
    Both,
    Neither,
}

/// What a name says of foreign trade, and how much it was.
struct Traded<'r> {
    side: Side,
    level: Option<(FigureId, &'r Quantity)>,
    period: Option<Period>,
}

impl<'r> Traded<'r> {
    fn of(report: &'r Report, entry: &Indicator) -> Self {
        let level = entry.level.and_then(|id| Some((id, report.figure(id).and_then(Figure::counted)?)));
        let level = level.filter(|(_, quantity)| quantity.unit().is_money());
        let side = if level.is_some() { Side::named(&entry.name) } else { Side::Neither };
        Self { side, level, period: entry.period }
    }
}

impl Side {
    fn named(name: &str) -> Self {
        const BOTH: [Syllable; 3] = words(["xuất", "nhập", "khẩu"]);
        // Most names are of other things, and syllables cost more than bytes.
        if !["khẩu", "Khẩu", "KHẨU"].iter().any(|trade| name.contains(trade)) {
            return Self::Neither;
        }
        let words: Vec<Syllable> = syllables(name).collect();
        let has = |pair: &[Syllable]| words.windows(pair.len()).any(|window| window == pair);
        match (has(&BOTH), has(&[BOTH[0], BOTH[2]]), has(&BOTH[1..])) {
            (true, ..) => Self::Both,
            (_, true, false) => Self::Export,
            (_, false, true) => Self::Import,
            _ => Self::Neither,
        }
    }
}
