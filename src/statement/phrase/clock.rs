//! Which time a figure speaks of.

use crate::figures::{Form, RawFigure};
use crate::statement::token::{Gap, Token, row, time_form, word};
use crate::statement::words::*;
use crate::text::{Syllable, s, words};
use crate::time::TimeForm;
use crate::{Period, PeriodKind};
use chrono::Datelike;

/// The times in force while a sentence is read.
#[derive(Clone, Default, Debug)]
pub(crate) struct Clock {
    /// Set at the head of a sentence: in force for the paragraph and its items.
    frame: Option<Period>,
    /// Set inside a clause: in force until the clause's list goes on.
    local: Option<Period>,
    /// What the heading of tasks or of a plan announces.
    announced: Option<Period>,
    /// In force in a block where nothing else is: the report's own time.
    fallback: Option<Period>,
    /// What the heading of results names, where the report's own time tells nothing.
    headed: Option<Period>,
    /// Whether `lũy kế` was said.
    cumulative: bool,
    /// Whether the frame is only what `lũy kế` implies: a time printed after it says more.
    implied: bool,
    /// Whether the block itself named a time.
    own: bool,
}

impl Clock {
    pub(crate) fn now(&self) -> Option<Period> {
        self.told().or(self.fallback).or(self.headed)
    }

    /// What was said of the time, here or in what leads to it.
    fn told(&self) -> Option<Period> {
        self.local.or(self.frame)
    }

    /// The report's own time, or that of a heading, for a block where nothing else is said.
    pub(crate) fn falls_back(&mut self, period: Option<Period>, headed: Option<Period>) {
        (self.fallback, self.headed) = (period, headed);
    }

    /// Whether the time in force was named in the block itself, and not in one above.
    pub(crate) fn is_own(&self) -> bool {
        self.own
    }

    /// What a list's members inherit from the sentence that leads to it.
    pub(crate) fn handed_down(&self) -> Self {
        Self { frame: self.told(), announced: self.announced, ..Self::default() }
    }

    /// In a bracket: the time of what stands before it.
    pub(crate) fn enclosed(&mut self) {
        (self.frame, self.local) = (self.told(), None);
    }

    /// At the end of a member of a list, or of a sentence.
    pub(crate) fn member_ends(&mut self) {
        // What was reached up to a day is so for what follows, but not against a time that leads the list.
        let reached = self.local.is_some_and(|local| local.first_day().is_none());
        if self.frame.is_some() || self.fallback.is_some() && !reached {
            self.local = None;
        }
        self.cumulative = false;
        self.implied = false;
    }

    /// The time in force where a list gives the parts of a whole: its own, or else that of the whole.
    pub(crate) fn of_part(&self, whole: Option<Period>) -> Option<Period> {
        self.local.or(whole).or(self.frame).or(self.fallback).or(self.headed)
    }

    /// The time that a heading announces.
    pub(crate) fn announced(&mut self, period: Option<Period>) {
        (self.frame, self.announced) = (period, period);
    }

    /// At a colon: the time named before it holds for the list behind it.
    pub(crate) fn opens_list(&mut self) {
        self.frame = self.told();
        self.local = None;
    }

    /// The time of what the next words divide.
    pub(crate) fn goes_on(&mut self, period: Option<Period>) {
        self.local = period.or(self.local);
    }

    /// A word that may name a time by the report's own: `lũy kế`, `trong tháng`.
    pub(crate) fn word(&mut self, tokens: &[Token], at: usize, report: Option<&Period>) {
        let next = tokens.get(at + 1).filter(|next| !next.gap.has(Gap::CLAUSE)).map_or(Syllable::NONE, Token::word);
        let after = word(tokens, at + 2);
        match (tokens[at].word(), next) {
            (LUY, KE) | (CONG, DON) => {
                self.cumulative = true;
                self.implied = is_head(tokens, at);
                let up_to = self.announced.as_ref().filter(|ahead| ahead.kind() == PeriodKind::Month).or(report);
                self.set(up_to.and_then(Period::cumulative), self.implied);
            }
            // `cả quý ước 281,5 tỷ đồng`
            (CA, QUY | THANG) if after != TRUOC && begins_year(tokens, at) => {
                self.set(self.own_or_announced(next, report), is_head(tokens, at));
            }
            // `từ đầu năm đến nay được 31.268 tỷ đồng`; `từ đầu năm học` begins in September.
            (TU, DAU) if after == NAM && word(tokens, at + 3) != const { s("học") } => {
                self.set(report.and_then(Period::cumulative), is_head(tokens, at))
            }
            // `ước cả năm thu 52 tỷ đồng`
            (CA, NAM) if begins_year(tokens, at) || states_year(tokens, at) => {
                let year = report.and_then(Period::year).and_then(|year| Period::from_year(year).ok());
                self.set(year, false);
            }
            (TRONG | RIENG, THANG | QUY | KY | NAM) if after != TRUOC => {
                self.set(self.own_or_announced(next, report), is_head(tokens, at));
            }
            // `Cuối năm 2022 có 143 hộ. Đến nay còn 112 hộ`: what was then is over.
            (DEN, NAY) if self.told().zip(report).is_some_and(|(then, now)| then.last_day() < now.last_day()) => {
                (self.frame, self.local) = (None, None);
            }
            // `tháng này ước 38 tỷ đồng`
            (THANG, NAY_THIS) if after != NAM => self.set(Self::own(THANG, report), is_head(tokens, at)),
            _ => {}
        }
    }

    /// The time that `trong tháng`, `trong quý` mean: that of the tasks announced above, or the report's own.
    fn own_or_announced(&self, span: Syllable, report: Option<&Period>) -> Option<Period> {
        let announced = self.announced.filter(|ahead| match span {
            THANG => ahead.kind() == PeriodKind::Month,
            QUY => ahead.kind() == PeriodKind::Quarter,
            NAM => ahead.kind() == PeriodKind::Year,
            _ => span == KY,
        });
        announced.or_else(|| Self::own(span, report))
    }

    /// The time that `trong tháng`, `trong quý`, `trong kỳ` mean in a report.
    pub(crate) fn own(span: Syllable, report: Option<&Period>) -> Option<Period> {
        let own = |kind| report.filter(|report| report.kind() == kind).copied();
        match span {
            THANG => own(PeriodKind::Month),
            QUY => own(PeriodKind::Quarter).or_else(|| quarter_ended(report)),
            NAM => own(PeriodKind::Year),
            KY => report.copied(),
            _ => None,
        }
    }

    /// A time in digits or words. In a list of parts it is that of its part alone.
    pub(crate) fn time(
        &mut self,
        tokens: &[Token],
        at: usize,
        figures: &[RawFigure],
        report: Option<&Period>,
        in_list: bool,
    ) {
        let Some(form) = time_form(figures, &tokens[at]).filter(|_| !belongs_to_noun(tokens, at, figures)) else {
            // `năm 2019, ước cuối năm 2020 còn 5%`: the time before is over, whatever this one is.
            if at.checked_sub(1).is_some_and(|before| tokens[before].word() == CUOI) {
                self.local = None;
            }
            return;
        };
        let Some(period) = form.resolve(report) else {
            return;
        };
        let near = words_before(tokens, at);
        let until = matches!(near[0], DEN | HET | TOI) || (near[0] == NAY && near.contains(&DEN));
        let is_alone = near.contains(&RIENG);
        let adds_up = until || self.cumulative || near.contains(&LUY);
        let period = match form {
            // A day dates an event; only up to a day can be measured.
            TimeForm::Day { .. } | TimeForm::Impossible => {
                // `Tại thời điểm 01/10/2017, tổng đàn`, `kết quả điều tra thời điểm 01/10`: a stock is counted on that day.
                if near[..2] == POINT_IN_TIME && near[2] != DEN {
                    self.set(Some(period), is_head(tokens, at));
                    return;
                }
                if !until && !near.contains(&DEN) {
                    return;
                }
                stretch(tokens, at, &period, figures, report).or_else(|| Period::up_to(period.last_day()).ok())
            }
            _ if let Some(stretch) = stretch(tokens, at, &period, figures, report) => Some(stretch),
            // `đến cuối tháng 8` is as much as `đến hết tháng 8`.
            TimeForm::Month { .. } if near[0] == CUOI => period.cumulative(),
            // `theo kết quả rà soát cuối năm 2020` is what the review of that year says.
            _ if near[0] == CUOI && near[1] == SOAT => Some(period),
            _ if near[0] == CUOI => Period::up_to(period.last_day()).ok(),
            TimeForm::Month { .. } if adds_up && !is_alone => period.cumulative(),
            _ => Some(period),
        };
        // `gồm: năm 2021: 148 đảng viên; năm 2022: 171 đảng viên`
        self.set(period, !in_list && is_head(tokens, at) || self.implied);
        self.implied = false;
    }

    /// The time that stands right behind a figure and says when it was so: `từ 68% năm 2015 xuống còn 60,8% năm 2019`.
    pub(crate) fn behind(form: &TimeForm, report: Option<&Period>) -> Option<Period> {
        let period = form.resolve(report)?;
        matches!(period.kind(), PeriodKind::Year | PeriodKind::Month | PeriodKind::Quarter).then_some(period)
    }

    fn set(&mut self, period: Option<Period>, is_frame: bool) {
        self.own |= period.is_some();
        match period {
            None => {}
            Some(_) if is_frame => {
                self.frame = period;
                self.local = None;
            }
            Some(_) => self.local = period,
        }
    }
}

/// `thời điểm`, the last word first.
const POINT_IN_TIME: [Syllable; 2] = words(["điểm", "thời"]);

/// The quarter that ends with the month of a report: in March `trong quý` is the first.
fn quarter_ended(report: Option<&Period>) -> Option<Period> {
    let last = report.filter(|report| report.kind() == PeriodKind::Month)?.last_day();
    let ends = last.month() % 3 == 0;
    Period::from_quarter(last.year(), last.month0() / 3 + 1).ok().filter(|_| ends)
}

/// The four words before a token, nearest first, as far as its member of the list goes.
fn words_before(tokens: &[Token], at: usize) -> [Syllable; 4] {
    let mut near = [Syllable::NONE; 4];
    for (back, word) in near.iter_mut().enumerate() {
        let Some(index) = at.checked_sub(back + 1) else { break };
        if tokens[index + 1].gap.has(Gap::MEMBER) {
            break;
        }
        *word = tokens[index].word();
    }
    near
}

/// The whole of `từ ngày 15/8 đến ngày 14/9/2021`, `từ tháng 7 đến hết tháng 9`, `tháng 7-9`, for the token of the second time and
/// what that is.
fn stretch(
    tokens: &[Token],
    at: usize,
    own: &Period,
    figures: &[RawFigure],
    report: Option<&Period>,
) -> Option<Period> {
    let before = at.checked_sub(1)?;
    let first = if tokens[at].gap == Gap::DASH {
        before
    } else {
        let to = if tokens[before].word() == HET { before.checked_sub(1)? } else { before };
        let (first, since) = (to.checked_sub(1)?, to.checked_sub(2)?);
        (tokens[to].word() == DEN && tokens[since].word() == TU).then_some(first)?
    };
    let begin = time_form(figures, &tokens[first])?.resolve(report)?;
    let is_one_kind = begin.kind() == own.kind() && begin.is_over_before(own);
    is_one_kind.then(|| Period::from_days(begin.first_day()?, own.last_day()).ok()).flatten()
}

/// The day of a document, the year of a plan: they belong to the noun before them and say nothing of the figure.
fn belongs_to_noun(tokens: &[Token], at: usize, figures: &[RawFigure]) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| &tokens[before]) else {
        return false;
    };
    let is_document = before.figure().is_some_and(|figure| matches!(figures[figure].form, Form::Reference));
    // `Kế hoạch năm 2020: 41,5 triệu đồng` is a plan for that year.
    let leads = tokens.get(at + 1).is_some_and(|next| next.gap.has(Gap::COLON));
    // `đến cuối tháng 8`, `rà soát cuối năm 2020` are times of their own.
    let until_end =
        before.word() == CUOI && at.checked_sub(2).is_some_and(|index| matches!(tokens[index].word(), DEN | SOAT));
    // `Cuối năm 2022, xã có 143 hộ nghèo`: so does what opens the sentence.
    let opens = before.word() == CUOI
        && before.gap.has(Gap::START.with(Gap::STOP))
        && tokens.get(at + 1).is_some_and(|next| next.gap == Gap::COMMA);
    // `chuyển nguồn sang năm 2021` speaks of this year.
    // `theo giá so sánh 2010`: the prices of that year, and no level of it.
    let prices = at.checked_sub(2).filter(|_| !tokens[at].gap.has(Gap::CLAUSE));
    let is_of_prices = prices.is_some_and(|at| [COMPARED, FIXED].iter().any(|prices| row(tokens, at, prices)));
    // `đánh giá quý III tốt hơn quý II`: what is compared with. `hơn 6 tháng` is a count.
    let counts = matches!(time_form(figures, &tokens[at]), Some(TimeForm::Months { .. }));
    let is_compared = before.word() == HON && !tokens[at].gap.has(Gap::CLAUSE) && !counts;
    // `Sang quý IV, …` opens the sentence.
    let leads_on = before.gap.has(Gap::START.with(Gap::STOP));
    is_document
        || is_of_prices
        || is_compared
        || before.word() == const { s("sang") } && !leads_on
        || !leads
            && !until_end
            && !opens
            && matches!(before.word(), HOACH | TOAN_ESTIMATE | TRINH | QUYET | KH | DAU | CUOI)
}

/// Whether `cả năm` at `at` begins a clause: `cả năm thu 52 tỷ đồng`, `phấn đấu cả năm thu 52 tỷ đồng`.
fn begins_year(tokens: &[Token], at: usize) -> bool {
    at == 0 || tokens[at].gap.has(Gap::CLAUSE) || matches!(tokens[at - 1].word(), UOC | KIEN | DAU_STRIVE | DE)
}

/// `phấn đấu thu ngân sách cả năm 580 triệu đồng`: whether `cả năm` at `at` says when the figure right behind it is reached.
/// `kế hoạch cả năm 12 tiêu chí` is a plan.
fn states_year(tokens: &[Token], at: usize) -> bool {
    const NEAR: usize = 3;
    const LONGEST: usize = 5;
    // `thu ngân sách cả năm đạt trên 9.100 tỷ đồng`
    let leads = |token: &Token| matches!(token.word(), DAT | UOC | PHAN | DAU_STRIVE | TREN | HON | KHOANG | LA);
    let mut words =
        tokens.get(at + 2..).unwrap_or_default().iter().take(LONGEST).take_while(|token| !token.gap.has(Gap::CLAUSE));
    let follows = words.find(|token| !leads(token)).is_some_and(|next| next.figure().is_some());
    let is_plan = (at.saturating_sub(NEAR)..at).any(|index| super::base::plan_head(tokens, index) > 0);
    let compares = at.checked_sub(1).is_some_and(|before| matches!(tokens[before].word(), VOI | CUA));
    follows && !is_plan && !compares
}

const COMPARED: [Syllable; 2] = words(["so", "sánh"]);
const FIXED: [Syllable; 2] = words(["cố", "định"]);
const TRINH: Syllable = s("trình");
const SOAT: Syllable = s("soát");

/// Words that may stand before a time at the head of a sentence.
const LEADING: [Syllable; 27] = words([
    "tại", "thời", "điểm", "bước", "chung", "cộng", "dồn", "hết", "khép", "kế", "kết", "lại", "lũy", "ngày", "năm",
    "qua", "riêng", "tháng", "thúc", "trong", "tính", "tới", "từ", "và", "vào", "đầu", "đến",
]);

/// Whether the token stands at the head of its sentence or bracket, after nothing but words that lead to a time; or
/// closes with a colon, and so leads all that follows.
fn is_head(tokens: &[Token], at: usize) -> bool {
    // More words than this lead to no time.
    const LONGEST: usize = 24;
    const HEADS: Gap = Gap::START.with(Gap::STOP).with(Gap::OPEN).with(Gap::COLON);
    if tokens.get(at + 1).is_some_and(|next| next.gap.has(Gap::COLON)) {
        return true;
    }
    let mut only_leads = true;
    // `Theo kết quả điều tra thời điểm 01/10, toàn xã có …`: what opens the sentence and measures nothing.
    let closes = tokens.get(at + 1).is_some_and(|next| next.gap.has(Gap::COMMA));
    for index in (0..=at).rev().take(LONGEST) {
        if tokens[index].gap.has(HEADS) {
            return true;
        }
        let Some(before) = index.checked_sub(1).map(|before| &tokens[before]) else {
            return true;
        };
        let is_time = before.word() == Syllable::NONE && !tokens[index].gap.has(Gap::CLAUSE);
        only_leads &= is_time || before.word() == UOC || LEADING.contains(&before.word());
        let measures = before.figure().is_some() || tokens[index].gap.has(Gap::CLAUSE);
        if !only_leads && (!closes || measures) {
            return false;
        }
    }
    false
}
