//! What a figure is measured against: `so với cùng kỳ`, `% kế hoạch tỉnh giao`, `trong tổng số`.

use super::setter::{setter, setter_between};
use crate::figures::{Form, RawFigure};
use crate::statement::token::{Gap, Token, is_time, phrase, row, time_form, word};
use crate::statement::words::*;
use crate::text::{Syllable, WordSet, s, words};
use crate::time::TimeForm;
use crate::{Base, Figure, Period, PeriodKind, Setter};
use chrono::Datelike;

/// A base and the first token after its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct BasePhrase {
    pub(crate) base: Base,
    pub(crate) end: usize,
}

/// Whether a change may be against it: anything but a plan or a total.
pub(crate) fn is_compared(base: Base) -> bool {
    !base.is_plan() && base != Base::Total
}

/// Whether it is an earlier time, and neither a plan, a total nor something else.
pub(crate) fn is_earlier(base: Base) -> bool {
    is_compared(base) && base != Base::Other
}

/// Whether a figure says how a level stands to that of an earlier time.
pub(crate) fn compares_with_then(figure: &Figure) -> bool {
    figure.role.is_relative() && figure.base.is_some_and(is_earlier)
}

/// What the one time is as a base of the other.
pub(crate) fn base_between(now: Period, then: Period) -> Option<Base> {
    match now.kind() {
        PeriodKind::Year if now.previous() == Some(then) => Some(Base::PreviousYear),
        _ if now.previous_year() == Some(then) => Some(Base::SamePeriodLastYear),
        PeriodKind::Month if now.previous() == Some(then) => Some(Base::PreviousMonth),
        PeriodKind::Quarter if now.previous() == Some(then) => Some(Base::PreviousQuarter),
        _ => None,
    }
}

/// What a base phrase is read in.
#[derive(Clone, Copy)]
pub(crate) struct Surroundings<'a> {
    pub(crate) tokens: &'a [Token],
    pub(crate) figures: &'a [RawFigure],
    pub(crate) report: Option<&'a Period>,
    /// The time that the sentence speaks of.
    pub(crate) now: Option<Period>,
    /// The rank of a city that is not named.
    pub(crate) city: Setter,
}

/// The base whose words begin at `at`: after a percentage, or at `so với`.
pub(crate) fn base_at(around: Surroundings<'_>, at: usize) -> Option<BasePhrase> {
    let tokens = around.tokens;
    let mut at = at;
    let compares = word(tokens, at) == SO && word(tokens, at + 1) != const { s("sánh") };
    if compares {
        at += 1 + usize::from(word(tokens, at + 1) == VOI);
    } else if matches!(word(tokens, at), CUA | THEO) || row(tokens, at, &[VOI, CUNG]) {
        at += 1;
    }
    // `so với mức thực hiện của cùng kỳ`
    loop {
        if word(tokens, at) == TH {
            at += 1;
        } else if row(tokens, at, &[THUC, HIEN])
            || row(tokens, at, &[const { s("quyết") }, TOAN_ESTIMATE])
            || row(tokens, at, &[BINH, const { s("quân") }])
            || row(tokens, at, &[THOI, DIEM])
        {
            at += 2;
        } else if matches!(word(tokens, at), MUC_LEVEL | SO_COUNT | CUA | CA | UOC | UTH) {
            at += 1;
        } else {
            break;
        }
    }
    // `bằng 104,6% mức Trung ương giao`
    if at > 0
        && matches!(word(tokens, at - 1), MUC_LEVEL | SO_COUNT)
        && let Some(plan) = assigned_at(around, at)
    {
        return Some(plan);
    }
    // `bằng 88,2% số vụ cùng kỳ`
    if let Some(then) = level_of_then(tokens, at) {
        at = then;
    }
    // `so với mức 24.935 tỷ đồng của cùng kỳ`
    let is_level = tokens
        .get(at)
        .and_then(Token::figure)
        .is_some_and(|figure| matches!(around.figures[figure].form, Form::Amount));
    if compares && is_level && word(tokens, at + 1) == CUA {
        return time_base_at(around, at + 2).map(|phrase| BasePhrase { end: at, ..phrase });
    }
    // `đạt 98% diện tích kế hoạch`
    if row(tokens, at, &[const { s("diện") }, const { s("tích") }]) && plan_head(tokens, at + 2) > 0 {
        at += 2;
    }
    // `đạt 50,6% tổng kế hoạch`
    at += usize::from(word(tokens, at) == TONG && plan_head(tokens, at + 1) > 0);
    let phrase = plan_at(around, at).or_else(|| time_base_at(around, at)).or_else(|| total_at(tokens, at));
    // `đạt 70,8% số người từ 18 tuổi trở lên`
    let counts = !compares && at > 0 && word(tokens, at - 1) == SO_COUNT && COUNTED.contains(word(tokens, at));
    let phrase = phrase.or_else(|| counts.then_some(BasePhrase { base: Base::Total, end: at }));
    if phrase.is_none() && compares && at < tokens.len() {
        let end = moment_at(around, at).unwrap_or(at);
        return Some(BasePhrase { base: Base::Other, end });
    }
    phrase
}

/// `so với lúc đỉnh điểm ở quý I/2013 đã giảm 105 tỷ đồng`: where the words for a moment end, at the verb of what became of it since.
fn moment_at(around: Surroundings<'_>, at: usize) -> Option<usize> {
    const LONGEST: usize = 8;
    const MOMENTS: [Syllable; 4] = words(["lúc", "khi", "hồi", "mốc"]);
    let tokens = around.tokens;
    let goes_on = |&index: &usize| {
        let token = &tokens[index];
        let is_plain = token.figure().is_none() || is_time(around.figures, token);
        is_plain && !token.gap.has(Gap::CLAUSE)
    };
    let behind = (at + 1..tokens.len().min(at + LONGEST)).take_while(goes_on);
    let mut behind = behind.filter(|&index| matches!(word(tokens, index), DA | TANG | GIAM));
    behind.next().filter(|_| MOMENTS.contains(&word(tokens, at)))
}

/// `số vụ cùng kỳ`, `sản lượng cùng kỳ`: where the time begins behind the words for what was counted or measured then. `at`
/// is behind `số`.
fn level_of_then(tokens: &[Token], at: usize) -> Option<usize> {
    const LONGEST: usize = 4;
    const MEASURES: [[Syllable; 2]; 6] = [
        words(["sản", "lượng"]),
        words(["diện", "tích"]),
        words(["giá", "trị"]),
        words(["kim", "ngạch"]),
        words(["doanh", "thu"]),
        words(["khối", "lượng"]),
    ];
    let counts = at.checked_sub(1).is_some_and(|before| tokens[before].word() == SO_COUNT);
    let leads = counts || MEASURES.iter().any(|measure| row(tokens, at, measure));
    let mut inside = phrase(tokens, at, LONGEST + 1).filter(|_| leads);
    let (then, _) = inside.find(|&(index, _)| row(tokens, index, &[CUNG, KY]))?;
    (then > at).then_some(then)
}

/// The first words of a plan's head.
pub(crate) static PLAN_HEADS: WordSet<10> = WordSet::new([CHI, KE, s("kê"), DU, NGHI, MUC, KH, DT, NQ, SCENARIO]);
const SCENARIO: Syllable = s("kịch");

/// How many tokens of a plan's head stand at `at`: `kế hoạch`, `KH`, `dự toán`, `chỉ tiêu`, `nghị quyết`.
pub(crate) fn plan_head(tokens: &[Token], at: usize) -> usize {
    const HEADS: [&[Syllable]; 11] = [
        // `thấp hơn kịch bản`
        &[SCENARIO, const { s("bản") }],
        &[CHI, TIEU, KE, HOACH],
        &[KE, HOACH],
        // A scanner loses the tone.
        &[const { s("kê") }, HOACH],
        &[DU, TOAN_ESTIMATE],
        &[CHI, TIEU],
        &[NGHI, QUYET],
        &[MUC, TIEU],
        &[KH],
        &[DT],
        &[NQ],
    ];
    if !tokens.get(at).is_some_and(|token| PLAN_HEADS.contains(token.word())) {
        return 0;
    }
    HEADS.iter().find(|head| row(tokens, at, head)).map_or(0, |head| head.len())
}

/// A plan and who set it. A setter that is not printed is not guessed.
pub(crate) fn plan_at(around: Surroundings<'_>, at: usize) -> Option<BasePhrase> {
    let head = plan_head(around.tokens, at);
    if head == 0 {
        return None;
    }
    let (setter, end) = setter(around, at + head);
    Some(BasePhrase { base: Base::Plan(setter), end })
}

/// A plan by who assigns it, without its own name: `mức Thủ tướng Chính phủ giao`.
pub(crate) fn assigned_at(around: Surroundings<'_>, at: usize) -> Option<BasePhrase> {
    const LONGEST: usize = 8;
    let (assigns, _) = phrase(around.tokens, at, LONGEST).find(|(_, token)| token.word() == GIAO)?;
    let (setter, _) = setter_between(around, at, assigns + 1);
    Some(BasePhrase { base: Base::Plan(Some(setter?)), end: assigns + 1 })
}

/// An earlier time.
fn time_base_at(around: Surroundings<'_>, at: usize) -> Option<BasePhrase> {
    let tokens = around.tokens;
    let phrase = |base, end| Some(BasePhrase { base, end });
    let is_year = |at: usize| row(tokens, at, &[NAM, TRUOC]) || row(tokens, at, &[NAM, NGOAI]);
    if row(tokens, at, &[NAM, const { s("học") }, TRUOC]) {
        return phrase(Base::PreviousYear, at + 3);
    }
    match word(tokens, at) {
        CUNG => {
            // `cùng kỳ`, `cùng thời điểm`, `cùng tháng`, then perhaps the year.
            let mut end = at + 2;
            while matches!(word(tokens, end), DIEM | NAM | TRUOC | NGOAI | CUA) && end < at + 6 {
                end += 1;
            }
            let named = at + 2 + usize::from(row(tokens, at + 1, &[THOI, DIEM]));
            if row(tokens, named, &[THANG, TRUOC]) {
                return phrase(Base::PreviousMonth, named + 2);
            }
            if let Some(token) = tokens.get(end).filter(|token| !token.gap.has(Gap::CLAUSE))
                && let Some(form) = time_form(around.figures, token)
            {
                end += 1;
                // `so với cùng kỳ năm 2019`, in a report on 2023
                if is_long_ago(form, around) {
                    return phrase(Base::Other, end);
                }
            }
            phrase(Base::SamePeriodLastYear, end)
        }
        // `CK năm 2021`
        CK | CKNT | SCK => {
            let year = tokens.get(at + 1).filter(|token| !token.gap.has(Gap::CLAUSE));
            let has_year = year.is_some_and(|token| is_time(around.figures, token));
            phrase(Base::SamePeriodLastYear, at + 1 + usize::from(has_year))
        }
        // `so với tháng cùng kỳ năm trước`
        THANG | QUY if row(tokens, at + 1, &[CUNG, KY]) => time_base_at(around, at + 1),
        THANG if word(tokens, at + 1) == TRUOC => phrase(Base::PreviousMonth, at + 2),
        QUY if word(tokens, at + 1) == TRUOC => phrase(Base::PreviousQuarter, at + 2),
        NAM if is_year(at) => phrase(Base::PreviousYear, at + 2),
        DAU if word(tokens, at + 1) == NAM => phrase(Base::StartOfYear, at + 2),
        // `so với vụ mùa năm trước`, `kỳ nghỉ lễ năm ngoái`: the same season of the year before.
        SEASON | KY | FEAST | ROUND => {
            const LONGEST: usize = 6;
            let inside = |index: &usize| tokens.get(*index).is_some_and(|token| !token.gap.has(Gap::CLAUSE));
            // `cao hơn vụ trước`
            if word(tokens, at + 1) == TRUOC {
                return phrase(Base::Other, at + 2);
            }
            // `so với vụ đông xuân trước`
            const SEASONS: [Syllable; 5] = words(["hè", "mùa", "thu", "xuân", "đông"]);
            let is_season_before =
                |index: usize| word(tokens, index) == TRUOC && SEASONS.contains(&word(tokens, index - 1));
            // `so với vụ mùa năm 2024`, in a report on 2025
            (at + 1..at + LONGEST).take_while(inside).find_map(|index| {
                if is_year(index) {
                    return phrase(Base::SamePeriodLastYear, index + 2);
                }
                if word(tokens, at) == SEASON && is_season_before(index) {
                    return phrase(Base::SamePeriodLastYear, index + 1);
                }
                let form = time_form(around.figures, &tokens[index])?;
                let is_last_year = matches!(named_time(form, around), Base::PreviousYear | Base::SamePeriodLastYear);
                phrase(if is_last_year { Base::SamePeriodLastYear } else { Base::Other }, index + 1)
            })
        }
        CUOI if is_year(at + 1) => phrase(Base::DecemberLastYear, at + 3),
        // `cuối quý trước`, `cuối tháng 8`
        CUOI if matches!(word(tokens, at + 1), QUY | THANG) => time_base_at(around, at + 1),
        CUOI => {
            let form = time_form(around.figures, tokens.get(at + 1)?)?;
            let base = match (named_time(form, around), form) {
                (Base::PreviousYear, _) => Base::DecemberLastYear,
                (Base::Other, TimeForm::Year(_)) => Base::Other,
                (base, _) => base,
            };
            phrase(base, at + 2)
        }
        DAU => {
            let token = tokens.get(at + 1)?;
            // `so với đầu năm 2016`, in a report on 2017
            let year = time_form(around.figures, token).filter(|form| matches!(form, TimeForm::Year(_)));
            let is_past =
                year.is_some_and(|year| named_time(year, around) == Base::PreviousYear || is_long_ago(year, around));
            let base = if is_past { Base::Other } else { Base::StartOfYear };
            is_time(around.figures, token).then_some(BasePhrase { base, end: at + 2 })
        }
        _ => {
            let form = time_form(around.figures, tokens.get(at)?)?;
            phrase(named_time(form, around), at + 1)
        }
    }
}

/// The base that a printed month, quarter or year is, seen from the report's own time.
fn named_time(form: &TimeForm, around: Surroundings<'_>) -> Base {
    // Where the report tells no time of its own, the sentence may.
    let Some((report, time)) = around.report.copied().or(around.now).zip(form.resolve(around.report)) else {
        return Base::Other;
    };
    // A sentence on another month, quarter or year is compared with the one before that.
    // `Đến hết năm 2016 tổng nguồn vốn đạt …, tăng 10,9% so với năm 2015`, in a report on 2017
    let is_unit = |now: &Period| match now.kind() {
        PeriodKind::Month | PeriodKind::Quarter | PeriodKind::Year => true,
        PeriodKind::UpTo => now.last_day().year() != report.last_day().year(),
        _ => false,
    };
    let report = &around.now.filter(is_unit).unwrap_or(report);
    let matches = |base: Option<Period>| base.is_some_and(|base| base == time);
    let last = report.last_day();
    let month = Period::from_month(last.year(), last.month()).ok();
    let quarter = Period::from_quarter(last.year(), last.month0() / 3 + 1).ok();
    if matches(month.and_then(|month| month.previous())) {
        Base::PreviousMonth
    } else if matches(Period::from_month(last.year() - 1, 12).ok()) || is_new_years_eve(time, last.year() - 1) {
        Base::DecemberLastYear
    } else if [month, quarter, Some(*report), report.cumulative()]
        .into_iter()
        .any(|own| matches(own.and_then(|own| own.previous_year())))
        && time.kind() != PeriodKind::Year
    {
        Base::SamePeriodLastYear
    } else if matches(quarter.and_then(|quarter| quarter.previous())) {
        Base::PreviousQuarter
    } else if matches(Period::from_year(last.year() - 1).ok()) {
        Base::PreviousYear
    } else {
        Base::Other
    }
}

/// Whether a time is more than a year before the one spoken of.
fn is_long_ago(form: &TimeForm, around: Surroundings<'_>) -> bool {
    // `Năm học 2020-2021 … giảm 346 ca so với cùng kỳ năm 2019`: the year is the report's.
    let spoken_of = around.now.filter(|now| now.kind() != PeriodKind::Years || around.report.is_none());
    let now = spoken_of.or(around.report.copied()).map(|now| now.last_day().year());
    let then = form.resolve(around.report).map(|then| then.last_day().year());
    now.zip(then).is_some_and(|(now, then)| then < now - 1)
}

/// `so với 31/12/2024`
fn is_new_years_eve(time: Period, year: i32) -> bool {
    let day = time.last_day();
    time.kind() == PeriodKind::Day && (day.year(), day.month(), day.day()) == (year, 12, 31)
}

/// `cùng kỳ`, `cùng kỳ năm trước`
pub(crate) const CK: Syllable = s("CK");
pub(crate) const CKNT: Syllable = s("CKNT");
/// `so cùng kỳ`
pub(crate) const SCK: Syllable = s("SCK");
const SEASON: Syllable = s("vụ");
/// dịp
const FEAST: Syllable = s("dịp");
/// đợt
const ROUND: Syllable = s("đợt");

/// The first words for people, households and others that are counted.
static COUNTED: WordSet<14> = WordSet::new(words([
    "hộ",
    "người",
    "trẻ",
    "học",
    "lao",
    "xã",
    "thôn",
    "ấp",
    "bản",
    "doanh",
    "trường",
    "cán",
    "hồ",
    "đối",
]));

const CAPACITY: [Syllable; 2] = words(["dung", "tích"]);
const POWER: [Syllable; 2] = words(["công", "suất"]);
const ABILITY: [Syllable; 2] = words(["năng", "lực"]);
const DESIGN: [Syllable; 2] = words(["thiết", "kế"]);
const GDP: Syllable = s("GDP");
const GRDP: Syllable = s("GRDP");

/// `chiếm 33,5% tổng vốn và tăng 13,4%`: where the words for the total end, if `và` joins what its part grew by.
fn total_joined(tokens: &[Token], at: usize) -> Option<usize> {
    const LONGEST: usize = 7;
    let joins = |index: &usize| word(tokens, *index) == VA && matches!(word(tokens, *index + 1), TANG | GIAM);
    phrase(tokens, at + 1, LONGEST).map(|(index, _)| index).find(joins)
}

/// `tổng số xã`, `trong tổng …`, `dân số`, `GDP`
fn total_at(tokens: &[Token], at: usize) -> Option<BasePhrase> {
    let at = at + usize::from(word(tokens, at) == TRONG);
    let is_total = matches!(word(tokens, at), TONG | GDP | GRDP)
        || row(tokens, at, &[DAN, SO_COUNT])
        || row(tokens, at, &[SO_COUNT])
        || row(tokens, at, &[const { s("diện") }, const { s("tích") }])
        || row(tokens, at, &[const { s("diện") }, const { s("tiêm") }]);
    // `đạt 87% dung tích thiết kế`: of what it is built for.
    let is_capacity =
        [CAPACITY, POWER, ABILITY].iter().any(|head| row(tokens, at, head)) && row(tokens, at + 2, &DESIGN);
    let end = if is_capacity { at + 4 } else { total_joined(tokens, at).unwrap_or(at + 1) };
    (is_total || is_capacity).then_some(BasePhrase { base: Base::Total, end })
}
