//! `restatement`: the same indicator printed again elsewhere: levels, ratios, what was done of a fraction.

use super::context::{MOST_TARGETS, is_role, is_vague, measure, outermost_kind, same_time, tell};
use super::names::{Likeness, Word, likeness, push_content};
use super::slip::{near, swapped, swapped_of, telling_digits};
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::rational::Rational;
use crate::check::relation::Relation;
use crate::check::units::same_kind;
use crate::check::{Comparison, Operand, Verdict, restatement};
use crate::{Base, Figure, FigureId, Indicator, IndicatorId, Period, Quantity, Report, Role, SectorKind, Target};
use rust_decimal::Decimal;
use std::ops::Range;

const RULE: &str = "restatement";

/// A word that more entries share is no clue.
const MOST_SHARED: usize = 24;

/// The rarest words of a name that are looked up.
const CLUES: usize = 4;

/// So many telling digits in common are no chance, whatever the names.
const LONG: usize = 5;

/// Neighbours by value that are looked at, on each side.
const NEIGHBOURS: usize = 6;

/// `6.845 triệu đồng` in the body and `6.854 triệu đồng` in the assessment.
///
/// What is printed again agrees where the values agree and the names are alike. It contradicts only where the names are the same,
/// the times do not differ, and the values look like one another: two digits swapped (in an assessment also those of a ratio of
/// two digits) or, in an assessment of what was reported, a difference of at most a twentieth. An assessment, and what leads to
/// tasks, may say by fewer words what was reported. Anything else may be another thing. A growth is printed again only where both
/// speak of the same time and are against the same.
pub(super) struct Restatement;

impl Check for Restatement {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        let names = Names::new(report, |_| true);
        let levels = Statements::levels(report, &names);
        let mut matched = vec![None; report.indicators.len()];
        for pair in levels.pairs(&[]) {
            if let Some(matched) = matched.get_mut(pair.second.indicator.0) {
                *matched = Some(pair.first.indicator);
            }
            pair.tell(report, sink);
        }
        let shares = Statements::shares(report, &names);
        for pair in shares.pairs(&[]) {
            pair.tell(report, sink);
        }
        let ratios = Statements::ratios(report, &names);
        for pair in ratios.pairs(&matched) {
            pair.tell(report, sink);
        }
        let growths = Statements::growths(report, &names);
        for pair in growths.pairs(&[]) {
            pair.tell(report, sink);
        }
    }
}

/// Those among the indicators whose levels agree and whose names leave no doubt that they are one, the earlier first.
pub(super) fn repeated(report: &Report, among: impl Fn(&Indicator) -> bool) -> Vec<(IndicatorId, IndicatorId)> {
    let names = Names::new(report, among);
    let levels = Statements::levels(report, &names);
    let pairs = levels.pairs(&[]);
    let certain = pairs.iter().filter(|pair| pair.verdict.agrees() && pair.names >= Likeness::Whole);
    certain.map(|pair| (pair.first.indicator, pair.second.indicator)).collect()
}

/// The telling words of the names of indicators, side by side.
struct Names {
    words: Vec<Word>,
    /// Where the words of each indicator stand; `None` for one that is left out.
    of: Vec<Option<Range<usize>>>,
}

impl Names {
    fn new(report: &Report, among: impl Fn(&Indicator) -> bool) -> Self {
        let mut words = Vec::new();
        let place = |indicator: &Indicator| {
            let from = words.len();
            among(indicator).then(|| from..from + push_content(&indicator.name, &mut words))
        };
        let of = report.indicators.iter().map(place).collect();
        Self { words, of }
    }

    fn of(&self, indicator: usize) -> Option<&[Word]> {
        self.words.get(self.of.get(indicator)?.clone()?)
    }
}

/// A statement and the one before that it repeats.
struct Pair<'s, 'r> {
    first: &'s Stated<'r>,
    second: &'s Stated<'r>,
    names: Likeness,
    verdict: Verdict,
}

impl Pair<'_, '_> {
    fn tell(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        let relation = Relation::Same { first: self.first.id, second: self.second.id };
        if let Some(comparison) = self.first.against(self.second) {
            tell(report, sink, RULE, relation, Ok(comparison));
        }
    }

    /// Whether no other pair can rank higher.
    fn is_certain(&self) -> bool {
        self.verdict == Verdict::Exact && self.names == Likeness::Same
    }

    /// How much speaks for the two being one: agreement before contradiction, then the verdict, then the names.
    fn rank(&self) -> (bool, u8, Likeness) {
        let strength = match self.verdict {
            Verdict::Exact => 2,
            Verdict::Rounding => 1,
            _ => 0,
        };
        (self.verdict.agrees(), strength, self.names)
    }
}

/// A figure that may be printed again.
struct Stated<'r> {
    id: FigureId,
    figure: &'r Figure,
    quantity: &'r Quantity,
    /// The base of a ratio; nothing for a level.
    base: Option<Base>,
    indicator: IndicatorId,
    whole: Option<IndicatorId>,
    period: Option<Period>,
    words: &'r [Word],
    /// The ratios to plans that are printed beside a level.
    ratios: Vec<(Base, Decimal)>,
    /// What the part of the report announces in which it stands.
    part: Option<SectorKind>,
    /// How many digits were printed, zeros at the end left out: `2.000` says little, `2.030` says more.
    telling_digits: usize,
}

/// All levels, all shares, all ratios or all growths of a report.
struct Statements<'r>(Vec<Stated<'r>>);

impl<'r> Statements<'r> {
    fn levels(report: &'r Report, names: &'r Names) -> Self {
        let levels = report.indicators.iter().enumerate().filter_map(|(index, indicator)| {
            let (level, words) = (measure(indicator)?, names.of(index)?);
            let role = report.figure(level)?.role;
            if matches!(role, Role::Amount | Role::Fraction | Role::Target) {
                stated(report, index, words, level, None)
            } else {
                None
            }
        });
        Self(levels.collect())
    }

    /// Levels that are shares themselves, and the shares that are printed beside levels.
    fn shares(report: &'r Report, names: &'r Names) -> Self {
        let shares = report.indicators.iter().enumerate().flat_map(|(index, indicator)| {
            let of_level = indicator.share.into_iter();
            let own = indicator.level.into_iter().chain(of_level).filter(|&id| is_role(report, id, Role::Share));
            own.filter_map(move |id| stated(report, index, names.of(index)?, id, None))
        });
        Self(shares.collect())
    }

    fn ratios(report: &'r Report, names: &'r Names) -> Self {
        let ratios = report.indicators.iter().enumerate().flat_map(|(index, indicator)| {
            let targets = indicator.targets.iter();
            targets.filter_map(move |target| stated(report, index, names.of(index)?, target.ratio?, Some(target.base)))
        });
        Self(ratios.collect())
    }

    fn growths(report: &'r Report, names: &'r Names) -> Self {
        let growths = report.indicators.iter().enumerate().flat_map(|(index, indicator)| {
            let growths = indicator.comparisons.iter().filter(|&&id| is_role(report, id, Role::Growth));
            growths.filter_map(move |&id| stated(report, index, names.of(index)?, id, report.figure(id)?.base))
        });
        Self(growths.collect())
    }

    /// Each statement with the one before that it repeats, if any. `matched` holds for each indicator the one whose level
    /// its own level repeats.
    fn pairs(&self, matched: &[Option<IndicatorId>]) -> Vec<Pair<'_, 'r>> {
        let index = Index::new(&self.0);
        let mut pairs = Vec::new();
        let mut candidates = Vec::new();
        for (at, second) in self.0.iter().enumerate() {
            let repeated = matched.get(second.indicator.0).copied().flatten();
            // Of equally good ones the last, which is the nearest, counts; what is as good as can be ends the search.
            let mut best: Option<Pair> = None;
            index.candidates(at, &mut candidates);
            for first in candidates.iter().rev().filter_map(|before| self.0.get(*before)) {
                let same_level = repeated == Some(first.indicator);
                let Some(pair) = compare(first, second, same_level) else { continue };
                if best.as_ref().is_none_or(|best| best.rank() < pair.rank()) {
                    best = Some(pair);
                }
                if best.as_ref().is_some_and(Pair::is_certain) {
                    break;
                }
            }
            pairs.extend(best);
        }
        pairs
    }
}

fn stated<'r>(
    report: &'r Report,
    index: usize,
    words: &'r [Word],
    id: FigureId,
    base: Option<Base>,
) -> Option<Stated<'r>> {
    let indicator = report.indicators.get(index)?;
    let figure = report.figure(id)?;
    let ratio = |target: &Target| Some((target.base, report.figure(target.ratio?)?.quantity()?.value()));
    // Bare numbers are counts of anything, and often no counts at all.
    // `5.304/8.233 xã đạt chuẩn` is later `5.304 xã đạt chuẩn`.
    let quantity = figure.counted().filter(|quantity| !quantity.unit().is_none())?;
    Some(Stated {
        id,
        figure,
        quantity,
        telling_digits: telling_digits(quantity),
        base,
        indicator: IndicatorId(index),
        whole: indicator.whole,
        period: figure.period.or(indicator.period),
        words,
        ratios: indicator.targets.iter().filter_map(ratio).take(MOST_TARGETS).collect(),
        part: outermost_kind(report, indicator.sector),
    })
}

/// The two as a pair, where they are one thing for certain.
fn compare<'s, 'r>(first: &'s Stated<'r>, second: &'s Stated<'r>, same_level: bool) -> Option<Pair<'s, 'r>> {
    // `GDP tăng 5,71% so với cùng kỳ` is later `GDP tăng 5,71%`.
    let is_bare = first.figure.role == Role::Growth && (first.base.is_none() || second.base.is_none());
    if !is_bare && !may_be_one(first.base, second.base) || related(first, second) {
        return None;
    }
    // What is planned is not what was reached, though both may be the same.
    if (first.figure.role == Role::Target) != (second.figure.role == Role::Target) {
        return None;
    }
    let is_growth = first.figure.role == Role::Growth;
    if is_growth && (first.period.is_none() || first.period != second.period) {
        return None;
    }
    let (own, again) = (first.quantity, second.quantity);
    // Nothing else is ever told, and intervals cost more than names, and names more than numbers.
    let is_near = near(own.value(), again.value());
    if !is_near && own.step() != again.step() {
        return None;
    }
    let names = likeness(first.words, second.words);
    let is_swap = || swapped(own, again) || is_short_swap(first, second, names);
    let is_like = is_near || (names >= Likeness::Half && is_swap());
    // A ratio can only be of the same level where the names were alike enough for that.
    let is_long = own.value() == again.value() && first.telling_digits >= LONG;
    if !is_like || names == Likeness::Low && !is_long {
        return None;
    }
    let verdict = first.verdict_against(second)?;
    // At another time only the same number tells the same again: the shares of one year are near those of the next.
    if verdict != Verdict::Exact && apart(first.period, second.period) {
        return None;
    }
    let is_one = match verdict {
        verdict if verdict.agrees() => agree(first, second, names, same_level, verdict),
        // What is printed beside a level may be a share of something else.
        _ => {
            first.base == second.base
                && !is_bare
                && !is_share_beside(first, second)
                && disagree(first, second, names, same_level)
        }
    };
    is_one.then_some(Pair { first, second, names, verdict })
}

/// Whether one of them is the share that stands beside a level.
fn is_share_beside(first: &Stated, second: &Stated) -> bool {
    [first, second].iter().any(|stated| stated.figure.role == Role::Share && stated.figure.of.is_some())
}

/// Whether two bases are one, or one of them is a plan whose setter is not printed.
fn may_be_one(a: Option<Base>, b: Option<Base>) -> bool {
    let unnamed = Some(Base::Plan(None));
    let is_plan = |base: Option<Base>| base.is_some_and(Base::is_plan);
    a == b || a == unnamed && is_plan(b) || b == unnamed && is_plan(a)
}

/// Parts of one whole, and a part and its whole, are different things of one kind.
fn related(first: &Stated, second: &Stated) -> bool {
    first.indicator == second.indicator
        || (first.whole.is_some() && first.whole == second.whole)
        || first.whole == Some(second.indicator)
        || second.whole == Some(first.indicator)
}

fn agree(first: &Stated, second: &Stated, names: Likeness, same_level: bool, verdict: Verdict) -> bool {
    let telling = first.telling_digits.min(second.telling_digits);
    let words = first.words.len().min(second.words.len());
    // Short numbers meet by chance, long ones seldom do.
    let needed = match names {
        _ if same_level => return true,
        Likeness::Low => LONG,
        _ if first.same_ratio(second) => return true,
        // Of ratios and shares the assessment repeats few.
        Likeness::Half if second.in_assessment() && (second.base.is_some() || second.figure.role == Role::Share) => 3,
        Likeness::Half => 4,
        // `mới đạt 62% kế hoạch`
        Likeness::Whole
            if second.in_assessment() && first.base.is_some() && first.base == second.base && words >= 3 =>
        {
            2
        }
        Likeness::Most | Likeness::Whole => 3,
        Likeness::Same => 2,
    };
    telling >= needed && (verdict == Verdict::Exact || names >= Likeness::Whole)
}

fn disagree(first: &Stated, second: &Stated, names: Likeness, same_level: bool) -> bool {
    if is_vague(first.figure) || is_vague(second.figure) {
        return false;
    }
    if swapped(first.quantity, second.quantity) {
        // `6.104` and `6.140`: a zero that changed its place tells as much as another digit.
        let telling = first.telling_digits.max(second.telling_digits);
        // Few ratios are to plans, and fewer of these swap their digits.
        let is_ratio = first.figure.role == Role::PlanRatio;
        return same_level
            || names >= Likeness::Whole
            || (names >= Likeness::Most && telling >= 4)
            // An assessment says by fewer words what was reported.
            || (names >= Likeness::Half && is_recalled(first, second) && telling >= if is_ratio { 3 } else { 4 })
            || (names >= Likeness::Half && first.same_ratio(second));
    }
    if is_short_swap(first, second, names) {
        return true;
    }
    is_assessed(first, second)
        && first.figure.role != Role::Growth
        && first.telling_digits.min(second.telling_digits) >= 3
        && (same_level || (names == Likeness::Same && first.words.len() >= 3))
        && near(first.quantity.value(), second.quantity.value())
}

/// `tiêm vắc xin cúm gia cầm đạt 65% KH` and in the assessment `56%`: of two digits only a ratio to the same plan, or a growth since the same
/// time, by a name of many words.
fn is_short_swap(first: &Stated, second: &Stated, names: Likeness) -> bool {
    const WORDS: usize = 4;
    let is_ratio = matches!(first.figure.role, Role::PlanRatio | Role::Growth)
        && first.base.is_some()
        && first.base == second.base;
    let is_named = names >= Likeness::Whole && first.words.len().min(second.words.len()) >= WORDS;
    is_ratio && is_named && is_assessed(first, second) && swapped_of(first.quantity, second.quantity) == Some(2)
}

/// Whether an assessment speaks of what was reported, at no other time.
fn is_assessed(first: &Stated, second: &Stated) -> bool {
    second.in_assessment() && !first.in_assessment() && same_time(first.period, second.period)
}

/// [`is_assessed`], or whether what is to be done begins with what was reported: `Với tổng thu 11 tháng là 2.318,6 tỷ đồng, tháng 12
/// phải thu thêm …`.
fn is_recalled(first: &Stated, second: &Stated) -> bool {
    let leads = |stated: &Stated| matches!(stated.part, Some(SectorKind::Tasks | SectorKind::Plan));
    is_assessed(first, second) || leads(second) && !leads(first) && same_time(first.period, second.period)
}

/// Whether one time is over before the other begins.
fn apart(a: Option<Period>, b: Option<Period>) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return false };
    a.is_over_before(&b) || b.is_over_before(&a)
}

impl Stated<'_> {
    fn in_assessment(&self) -> bool {
        self.part == Some(SectorKind::Assessment)
    }

    /// Equal numbers agree whatever they may stand for.
    fn verdict_against(&self, again: &Self) -> Option<Verdict> {
        if self.quantity.value() == again.quantity.value() {
            return same_kind(self.quantity.unit(), again.quantity.unit()).then_some(Verdict::Exact);
        }
        Some(self.against(again)?.verdict())
    }

    fn against(&self, again: &Self) -> Option<Comparison> {
        let operand = |stated: &Self| Operand::behind(stated.quantity, stated.figure.hedges);
        restatement(operand(self), operand(again)).ok()
    }

    /// Whether the same ratio to the same plan stands beside both levels.
    fn same_ratio(&self, other: &Self) -> bool {
        self.base.is_none() && self.ratios.iter().any(|ratio| other.ratios.contains(ratio))
    }
}

/// Where to look for what a statement repeats, without looking everywhere.
struct Index {
    /// The statements that hold a word, word after word.
    by_word: Vec<usize>,
    /// For each statement, and there from the rarest on: where in `by_word` those stand that share a rare word with it.
    clues: Vec<Clue>,
    /// All statements in the order of their values, and where each stands there.
    by_value: Vec<usize>,
    place: Vec<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Clue {
    of: usize,
    sharing: usize,
    from: usize,
}

impl Index {
    fn new(statements: &[Stated]) -> Self {
        let words = statements.iter().enumerate();
        let words = words.flat_map(|(at, stated)| stated.words.iter().map(move |word| (word.number(), at)));
        let mut words: Vec<(u64, usize)> = words.collect();
        words.sort_unstable();
        let mut clues = Vec::new();
        let mut from = 0;
        for group in words.chunk_by(|(a, _), (b, _)| a == b) {
            let sharing = group.len();
            if (2..=MOST_SHARED).contains(&sharing) {
                clues.extend(group.iter().map(|&(_, of)| Clue { of, sharing, from }));
            }
            from += sharing;
        }
        clues.sort_unstable();

        let values: Vec<_> = statements.iter().map(|stated| Rational::from_decimal(stated.quantity.value())).collect();
        let mut by_value: Vec<usize> = (0..statements.len()).collect();
        by_value.sort_by(|a, b| values[*a].cmp(&values[*b]));
        let mut place = vec![0; statements.len()];
        for (rank, at) in by_value.iter().enumerate() {
            place[*at] = rank;
        }
        Self { by_word: words.into_iter().map(|(_, at)| at).collect(), clues, by_value, place }
    }

    /// Earlier statements that share a rare word or stand near by value, in the order of the text.
    fn candidates(&self, at: usize, candidates: &mut Vec<usize>) {
        candidates.clear();
        let first = self.clues.partition_point(|clue| clue.of < at);
        let clues = self.clues[first..].iter().take_while(|clue| clue.of == at).take(CLUES);
        candidates.extend(clues.flat_map(|clue| &self.by_word[clue.from..clue.from + clue.sharing]));
        let around =
            self.place[at].saturating_sub(NEIGHBOURS)..(self.place[at] + NEIGHBOURS + 1).min(self.by_value.len());
        candidates.extend(&self.by_value[around]);
        candidates.retain(|before| *before < at);
        candidates.sort_unstable();
        candidates.dedup();
    }
}
