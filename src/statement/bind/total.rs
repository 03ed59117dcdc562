//! Totals that a share is printed to be of: `chiếm 1,2% tổng kim ngạch xuất khẩu`.

use super::level::{MEMORY, done_or_planned};
use crate::statement::evidence::Evidence;
use crate::statement::name::before_verb::{bare, folded, is_place_word};
use crate::statement::role::percent::is_share_within;
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, Token, phrase};
use crate::statement::units::same_unit;
use crate::statement::words::*;
use crate::text::{Syllable, words};
use crate::{Base, FigureId, Indicator, IndicatorId, Quantity, Role};

/// địa bàn
const PLACE: [Syllable; 2] = words(["địa", "bàn"]);

impl Sentence<'_, '_> {
    /// The indicator that the words behind a share name as its total, stated before at the same time and in the same unit;
    /// where a share of the sentence names none, that of the share before.
    pub(crate) fn named_total(&self, evidence: &Evidence, part: IndicatorId) -> Option<IndicatorId> {
        const LONGEST: usize = 10;
        let mut named: Vec<Syllable> =
            phrase(self.tokens, evidence.at + 1, LONGEST).map(|(_, token)| token.word()).collect();
        // `tổng dư nợ toàn địa bàn`: the place reported on says nothing more.
        if let Some(place) = named.windows(PLACE.len()).position(|pair| pair == PLACE) {
            let leads = named[..place].last().is_some_and(|before| matches!(*before, TOAN | TREN));
            named.truncate(place - usize::from(leads));
        }
        // So it does in `tổng số doanh nghiệp của cả nước`, `tổng thu ngân sách của tỉnh`.
        if let [.., all, place] = named[..]
            && is_place_word(place)
            && matches!(all, CA | TOAN | CUA)
        {
            named.truncate(named.len() - 2);
            named.pop_if(|before| all != CUA && *before == CUA);
        }
        if named.is_empty() {
            // `18.064 hồ sơ, chiếm 73,7%; trả 24.102 hồ sơ, trong đó đúng hạn 24.061 hồ sơ, đạt 99,83%`: a whole that came later
            // is nearer.
            let whole = self.reader.out.indicators[part.0].whole;
            let may_be = |total: &IndicatorId| {
                self.may_be_total(&self.reader.out.indicators[total.0], part)
                    && whole.is_none_or(|whole| whole <= *total)
            };
            let last = self.scope.total.filter(may_be);
            return last.or_else(|| self.fitting_total(evidence, part));
        }
        let indicators = &self.reader.out.indicators;
        let first = indicators.len().saturating_sub(MEMORY);
        let near = |is_part: bool| {
            let alike = move |&index: &usize| indicators[index].whole.is_some() == is_part;
            let is_meant = |&index: &usize| {
                let total = &indicators[index];
                // Where nothing says of which time the part speaks, the share does.
                let is_right = total.period == indicators[part.0].period || self.fits(evidence, part, index);
                self.may_be_total(total, part) && is_right
            };
            (first..part.0).rev().filter(alike).filter(is_meant)
        };
        // The name of a part begins with that of its whole: it must be named in full.
        let called = |index: &usize| folded(&indicators[*index].name);
        // `chiếm 38,8% tổng dư nợ`: a total that was called one, before what only begins so: `dư nợ ngắn hạn`.
        let is_total = named.first() == Some(&TONG);
        let is_called_so = |index: &usize| is_total && called(index).starts_with(&named);
        let as_total = near(false).find(is_called_so);
        // One of another time is not passed over for what has less of the name, unless of that the share is right.
        let is_known = (first..part.0).any(|index| is_called_so(&index));
        let may_be = |index: &usize| names(&called(index), &named) && (!is_known || self.fits(evidence, part, *index));
        let whole = as_total.or_else(|| near(false).find(may_be));
        let exact = || near(true).find(|index| without_measure(&called(index)) == without_measure(&named));
        // `Đàn trâu, bò 28.640 con (bò lai 18.215 con, chiếm 63,6% tổng đàn)`: what stands before the bracket, by the words it shares.
        let before_bracket = || {
            let after = self.bracket.filter(|_| is_total)?.after?;
            let index = self.reader.out.figures[after].indicator?.0;
            let shares = bare(&named).iter().all(|word| called(&index).contains(word));
            (shares && index < part.0 && self.may_be_total(&indicators[index], part)).then_some(index)
        };
        // `bằng 81,3% số truy thu và xử phạt` of `số thuế truy thu và xử phạt`: by fewer words, where the number is right.
        let by_words = || {
            let words = bare(&named);
            let is_told = |index: &usize| words.iter().all(|word| called(index).contains(word));
            near(false).filter(|_| words.len() > 1).find(|index| is_told(index) && self.fits(evidence, part, *index))
        };
        // `kiểm tra 571 công trình, phát hiện 29 trường hợp vi phạm, chiếm 5,1% số công trình được kiểm tra`: by what is counted.
        let by_unit = || {
            let counted =
                named.iter().position(|word| !matches!(*word, TONG | SO_COUNT)).map_or(&[][..], |from| &named[from..]);
            let is_counted = |index: &usize| {
                let level = indicators[*index].level.and_then(|level| self.unit_of(level));
                level.is_some_and(|unit| unit.is_countable() && counted.starts_with(&folded(unit.code())))
            };
            let says_count = counted.len() < named.len();
            (first..part.0)
                .rev()
                .filter(|_| says_count)
                .find(|index| is_counted(index) && self.fits(evidence, part, *index))
        };
        whole.or_else(exact).or_else(before_bracket).or_else(by_words).or_else(by_unit).map(IndicatorId)
    }

    /// `Trong đó: - Khai thác 25.936 tấn; khai thác xa bờ 17.382 tấn, chiếm 67%`: of the whole that leads the list, or of a
    /// level that the item or paragraph stated itself, where only of that the share is right.
    fn fitting_total(&self, evidence: &Evidence, part: IndicatorId) -> Option<IndicatorId> {
        let first = self.first.max(part.0.saturating_sub(MEMORY));
        let indicators = &self.reader.out.indicators;
        let is_meant = |&index: &usize| self.may_be_total(&indicators[index], part) && self.fits(evidence, part, index);
        let whole = indicators[part.0].whole;
        let is_right = whole.is_some_and(|whole| self.fits(evidence, part, whole.0));
        // `gồm: bán lẻ 3.614 tỷ đồng, chiếm 77%; lưu trú 541 tỷ đồng, chiếm 12%; …`: where the parts before state their shares of the
        // whole, so does this one, right or wrong.
        let states = |index: &usize| {
            let share = indicators[*index].share.filter(|_| indicators[*index].share_of.is_none());
            share.is_some_and(|share| whole.is_some_and(|whole| self.is_share(share, IndicatorId(*index), whole.0)))
        };
        let is_listed =
            || (first..part.0).rev().filter(|index| indicators[*index].whole == whole).any(|index| states(&index));
        if is_right || is_listed() { None } else { (first..part.0).rev().find(is_meant).map(IndicatorId) }
    }

    /// Whether the part is the share of the level of an indicator that the figure says, to its last printed place.
    fn fits(&self, evidence: &Evidence, part: IndicatorId, total: usize) -> bool {
        self.is_share(FigureId(evidence.figure), part, total)
    }

    /// Whether the part is the stated share of the level of an indicator, to its last printed place.
    fn is_share(&self, stated: FigureId, part: IndicatorId, total: usize) -> bool {
        let quantity = |index: usize| {
            let level = done_or_planned(&self.reader.out.indicators[index])?;
            self.reader.out.figures[level.0].quantity()
        };
        let stated = self.reader.out.figures[stated.0].quantity();
        let levels = quantity(part.0).zip(quantity(total)).zip(stated);
        levels.is_some_and(|((part, total), stated)| {
            is_share_within(part.value(), total.value(), stated.value(), stated.step())
        })
    }

    /// Whether an indicator states a level that the part can be a share of: both were reached, or both are planned.
    fn may_be_total(&self, total: &Indicator, part: IndicatorId) -> bool {
        let part = &self.reader.out.indicators[part.0];
        let quantity = |entry: &Indicator| self.reader.out.figures[done_or_planned(entry)?.0].quantity();
        let levels = quantity(total).zip(quantity(part));
        // `dư nợ đến 30/9`, in a report on the months that end so: what there was then.
        let ends_as = |total: &Indicator| {
            let times = total.period.zip(part.period);
            times.is_none_or(|(total, part)| total.last_day() == part.last_day())
        };
        (total.period.is_some() == part.period.is_some() && ends_as(total) || part.period.is_none())
            && total.level.is_some() == part.level.is_some()
            && levels.is_some_and(|(total, part)| is_more_of_same(total, part))
    }

    /// `112 hộ nghèo, chiếm 10,6% trong tổng số 1.058 hộ dân`: what the total right behind the share is the total of.
    pub(crate) fn part_of_total_behind(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let from = self.lead_start.min(evidence.at);
        let leads = self.tokens[from..evidence.at].iter().map(Token::word);
        // `214 trường, bằng 57,5% tổng số 372 trường`
        let totals: [&[Syllable]; 3] = [&[TRONG, TONG, SO_COUNT], &[TREN, TONG, SO_COUNT], &[TONG, SO_COUNT]];
        let is_total = totals.iter().any(|total| leads.clone().eq(total.iter().copied()));
        let is_apart = self.tokens[from..=evidence.at].iter().any(|token| token.gap.has(Gap::CLAUSE));
        let share = self.scope.last.filter(|_| is_total && !is_apart)?;
        self.part_shared(share, evidence)
    }

    /// What a share speaks of, where the figure is a greater level of the same.
    fn part_shared(&self, share: usize, evidence: &Evidence) -> Option<IndicatorId> {
        let figure = &self.reader.out.figures[share];
        let is_share = figure.role == Role::Share && figure.base == Some(Base::Total) && figure.of.is_some();
        let part = figure.indicator.filter(|_| is_share)?;
        let quantity = |figure: FigureId| self.reader.out.figures[figure.0].quantity();
        let levels = quantity(FigureId(evidence.figure)).zip(quantity(figure.of?));
        levels.is_some_and(|(total, part)| is_more_of_same(total, part)).then_some(part)
    }

    /// `59.240 hộ nghèo, chiếm 37,3% tổng số hộ (175.960 hộ)`: what the level alone in the bracket behind a total is the total
    /// of.
    pub(crate) fn part_of_total_in_bracket(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let bracket = self.bracket.filter(|_| self.is_alone_in_bracket(evidence))?;
        let share = bracket.after?;
        let is_named = self.start.checked_sub(1).is_some_and(|before| self.tokens[before].figure().is_none());
        self.part_shared(share, evidence).filter(|_| is_named)
    }
}

/// A bare name without the word for money that goods bring: `tổng kim ngạch xuất khẩu` is that of `xuất khẩu`.
fn without_measure(name: &[Syllable]) -> &[Syllable] {
    const TURNOVER: [Syllable; 2] = words(["kim", "ngạch"]);
    let name = bare(name);
    name.strip_prefix(&TURNOVER).unwrap_or(name)
}

/// Whether one level is greater than the other, in the same unit: as every total is that a share is printed of.
fn is_more_of_same(total: &Quantity, part: &Quantity) -> bool {
    same_unit(total.unit(), part.unit()) && total.value() > part.value()
}

/// Whether the words behind a share name a total by the name it was stated with, or by all its first words: `tổng dư nợ` is
/// `tổng dư nợ của các tổ chức tín dụng`, and `tổng thu` is no `thu nội địa`.
fn names(name: &[Syllable], words: &[Syllable]) -> bool {
    const SHORTEST: usize = 2;
    let (bare_name, bare_words) = (bare(name), bare(words));
    let is_total = words.first() == Some(&TONG);
    !bare_words.is_empty()
        && (bare_name == bare_words
            || is_total && name.starts_with(words)
            || bare_words.len() >= SHORTEST && bare_name.starts_with(bare_words))
}
