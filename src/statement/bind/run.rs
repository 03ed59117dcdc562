//! Figures in a row, and the row before that they answer to: `lần lượt`, `tương ứng`.

use super::level::MEMORY;
use crate::statement::evidence::Evidence;
use crate::statement::name::before_verb::folded;
use crate::statement::name::measured::measured_alike;
use crate::statement::phrase::base::{BasePhrase, is_earlier};
use crate::statement::phrase::cue::Verb;
use crate::statement::role::measure::Finding;
use crate::statement::role::percent::{ROUGHLY, is_share_within};
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, Token, is_time, row, time_form};
use crate::statement::words::*;
use crate::{Base, FigureId, Indicator, IndicatorId, Period, Quantity, Role, Target, Unit, Value};
use rust_decimal::Decimal;

impl Sentence<'_, '_> {
    /// Adds a figure to the row before it, or begins a new row. Whether it belongs to the row and says the same.
    pub(crate) fn extend_run(&mut self, evidence: &Evidence) -> bool {
        let lead = self.lead_start.min(evidence.at);
        let gap = self.tokens[evidence.at].gap;
        // `lần lượt tăng 6,4%, giảm 3,1% và tăng 12,8%`: each with its verb.
        let joins = |token: &Token| token.word() == VA || self.run.is_respective && is_step(token);
        let is_bare = self.tokens[lead..evidence.at].iter().all(joins) && !gap.has(Gap::OPEN.with(Gap::CLOSE));
        // `…, đạt 100% KH; 97% xã có trạm y tế`: a new member of the list, with the things behind its figure.
        let next = self.tokens.get(evidence.at + 1);
        let has_things =
            next.is_some_and(|next| !next.gap.has(Gap::CLAUSE) && next.figure().is_none() && next.word() != VA);
        let opens = gap.has(Gap::STOP) || gap.has(Gap::SEMICOLON) && has_things;
        let is_bare = is_bare && !opens && evidence.named_behind.is_none();
        // As many things as are named are in the row, whatever they are counted in.
        let is_named = self.run.names.len() > self.run.figures.len();
        // `giảm lần lượt 03 vụ, 02 người và 05 người`: so are the levels that they answer to.
        let counterpart = self.run.before.get(self.run.figures.len()).filter(|_| self.run.is_respective);
        let answers = counterpart.is_some_and(|&level| self.same_kind(level, evidence.figure));
        let same =
            is_named || answers || self.run.figures.last().is_some_and(|&last| self.same_kind(last, evidence.figure));
        if (is_bare || gap.has(Gap::SLASH)) && same {
            self.run.figures.push(evidence.figure);
            return evidence.cue.is_none();
        }
        let respective = |index| row(self.tokens, index, &[LAN, LUOT]) || row(self.tokens, index, &[TUONG, UNG]);
        // `lần lượt là 19.850 và 17.240 con, tăng 1,2% và 0,8%`: the word is printed once.
        let length = self.run.figures.len();
        let goes_on = self.run.is_respective && length > 1 && !evidence.own_subject && !gap.has(Gap::MEMBER);
        self.run.is_respective = (lead..evidence.at).any(respective)
            || goes_on && self.row_length(evidence.at) == length
            || self.is_one_of_each(evidence);
        if self.run.is_respective {
            self.lend_unit_in_row(evidence.at);
        }
        self.run.before = std::mem::replace(&mut self.run.figures, vec![evidence.figure]);
        self.run.names.clear();
        self.run.times = if self.run.is_respective { self.times_in_row(evidence.at) } else { Vec::new() };
        if self.run.is_respective && self.follows_opening(evidence) {
            let length = self.row_length(evidence.at);
            // `lần lượt đạt 97,5% và 93,5% kế hoạch (6.400 liều và 1.300 liều)`: of several levels.
            let is_ratio = |&before: &usize| {
                let ratio = &self.reader.out.figures[before];
                ratio.role == Role::PlanRatio && ratio.of.is_some_and(|level| self.same_kind(level.0, evidence.figure))
            };
            let answers = self.run.before.len() == length && self.run.before.iter().all(is_ratio);
            match self.ratios_before(length) {
                Some(ratios) => self.run.before = ratios,
                None if answers => {}
                None => self.run.before.clear(),
            }
        }
        if self.run.is_respective && self.run.before.len() < 2 {
            self.run.names = self.names_in_row(evidence);
            self.run.before = match self.run.names.is_empty() {
                true => self.levels_before(evidence.at),
                false => Vec::new(),
            };
            self.name_as_before(evidence);
        }
        if self.run.is_respective && matches!(evidence.verb(), Some(Verb::Up | Verb::Down)) {
            self.answer_levels();
            self.answer_changes(evidence);
        }
        false
    }

    /// `240 nghìn tấn, trị giá 1,8 tỷ USD, tăng 14,2% và giảm 7,3% so với cùng kỳ`: nothing grows twice since one time, so that as many
    /// growths as levels are one of each, with no word for it.
    fn is_one_of_each(&self, evidence: &Evidence) -> bool {
        let grows = matches!(evidence.near(), Some(Verb::Up | Verb::Down)) && !evidence.own_subject;
        let told = self.reader.out.indicators.get(self.member_first..).unwrap_or_default();
        // Most figures are no growths, and the row is looked through only where one may be.
        if !grows || self.bracket.is_some() || told.len() < 2 || self.row_length(evidence.at) != told.len() {
            return false;
        }
        let is_percent = |figure: usize| self.unit_of(FigureId(figure)).is_some_and(|unit| *unit == Unit::PERCENT);
        let is_bare = |entry: &Indicator| entry.level.is_some() && entry.comparisons.is_empty();
        let ends = told.last().and_then(|entry| entry.level).map(|level| level.0) == self.scope.last;
        // `tăng 3,1% và 4% so với tháng trước và cùng kỳ năm trước`: one level, and two times.
        let last = self.tokens.iter().enumerate().skip(evidence.at);
        let last = last.filter(|(_, token)| token.figure().is_some()).nth(told.len() - 1).map(|(index, _)| index);
        let behind = last.and_then(|last| self.base_at(last + 1)).and_then(|phrase| self.tokens.get(phrase.end));
        let has_two = behind.is_some_and(|token| token.word() == VA && !token.gap.has(Gap::CLAUSE));
        ends && !has_two && told.iter().all(is_bare) && self.row_figures(evidence.at).all(is_percent)
    }

    /// `giảm 22,4 triệu USD so với tháng trước và giảm 17,3 triệu USD so với cùng kỳ, tương ứng giảm 24,7% và 20,2%`: as many growths as
    /// changes of one level stand before them.
    fn answer_changes(&mut self, evidence: &Evidence) {
        let length = self.row_length(evidence.at);
        let Some(entry) = self.scope.indicator.map(|told| &self.reader.out.indicators[told.0]) else { return };
        let is_open = length > 1 && self.run.before.len() < 2 && self.run.names.is_empty() && !evidence.own_subject;
        let last = entry.comparisons.len().checked_sub(length).filter(|_| is_open);
        let changes = last.and_then(|first| entry.comparisons.get(first..)).unwrap_or_default();
        let is_change = |id: &FigureId| self.reader.out.figures[id.0].role == Role::Change;
        if !changes.is_empty() && changes.iter().all(is_change) && entry.level.is_some_and(|level| level < changes[0]) {
            self.run.before = changes.iter().map(|id| id.0).collect();
        }
    }

    /// `lần lượt 14.286 tỷ đồng và 9.734 tỷ đồng, đạt 98,2% và 91,5% dự toán (…), tăng tương ứng 18,4% và 11,7%`: what grew are the
    /// levels that the row before speaks of.
    fn answer_levels(&mut self) {
        let level = |figure: &usize| {
            let figure = &self.reader.out.figures[*figure];
            figure.of.filter(|_| !figure.role.is_level()).map(|level| level.0)
        };
        let levels: Option<Vec<usize>> = self.run.before.iter().map(level).collect();
        let several = levels.filter(|levels| levels.windows(2).any(|pair| pair[0] != pair[1]));
        self.run.before = several.unwrap_or_else(|| std::mem::take(&mut self.run.before));
    }

    /// `nông nghiệp chiếm 23,4%, dịch vụ chiếm 39,4% (năm 2020 lần lượt là 23,9% và 39,1%)`: a row in brackets says how the shares
    /// before it were then.
    fn name_as_before(&mut self, evidence: &Evidence) {
        let figures = &self.reader.out.figures;
        let is_level = |&figure: &usize| {
            figures[figure].role.is_level()
                && figures[figure].indicator.is_some()
                && self.same_kind(figure, evidence.figure)
        };
        if self.bracket.is_none() || self.run.before.is_empty() || !self.run.before.iter().all(is_level) {
            return;
        }
        let name = |&figure: &usize| Some(self.reader.out.indicators[figures[figure].indicator?.0].name.clone());
        self.run.names = self.run.before.iter().filter_map(name).collect();
    }

    /// `lần lượt là 512, 203 và 178 trường hợp`: the unit and the scale of the last, printed once, are those of all.
    fn lend_unit_in_row(&mut self, at: usize) {
        let row: Vec<usize> = self.row_figures(at).collect();
        let Some((&last, bare)) = row.split_last() else { return };
        let quantity = |figure: usize| self.reader.out.figures[figure].quantity();
        let is_bare = |&figure: &usize| quantity(figure).is_some_and(|quantity| quantity.unit().is_none());
        let Some(lender) = quantity(last).filter(|lender| !lender.unit().is_none() && bare.iter().all(is_bare)) else {
            return;
        };
        let lender = lender.clone();
        let lent: Vec<_> =
            bare.iter().filter_map(|&figure| Some((figure, self.lent_scale(figure, last, &lender)?))).collect();
        for (figure, quantity) in lent {
            self.reader.out.figures[figure].value = Some(Value::Quantity(quantity));
        }
    }

    /// A bare number with the unit and the scale that are printed with another one: `12,5` of `12,5 và 14 triệu tấn`.
    fn lent_scale(&self, figure: usize, lender: usize, printed: &Quantity) -> Option<Quantity> {
        let span = self.reader.raw[lender].span;
        let decimals = self.reader.text[span.start..span.end]
            .split_once(',')
            .map_or(0, |(_, rest)| rest.bytes().take_while(u8::is_ascii_digit).count());
        // The step of the last printed place, as many places up, is the scale.
        let scale = (0..decimals).try_fold(printed.step(), |step, _| step.checked_mul(Decimal::TEN))?;
        let own = self.reader.out.figures[figure].quantity()?;
        let (value, step) = (own.value().checked_mul(scale)?, own.step().checked_mul(scale)?);
        Some(Quantity::new(value, step, printed.unit().clone()))
    }

    /// `tăng từ 4,8 lên 5,3% GDP`, `từ 1,2 lên 1,5 triệu tấn`: the unit of a step is printed once, behind its end.
    pub(crate) fn lend_unit_of_step(&mut self, evidence: &Evidence) {
        // No step goes so far.
        const MOST: Decimal = Decimal::ONE_HUNDRED;
        let is_bare = |figure: usize| self.unit_of(FigureId(figure)).is_some_and(Unit::is_none);
        if self.word_before(evidence) != Some(TU) || !is_bare(evidence.figure) {
            return;
        }
        let turns = self
            .tokens
            .iter()
            .skip(evidence.at + 1)
            .take_while(|token| matches!(token.word(), LEN | XUONG | CON | TOI) && !token.gap.has(Gap::CLAUSE));
        let count = turns.count();
        let end = self.tokens.get(evidence.at + 1 + count).filter(|end| count > 0 && !end.gap.has(Gap::CLAUSE));
        let Some(end) = end.and_then(Token::figure) else { return };
        let printed = self.reader.out.figures[end].quantity().filter(|printed| !printed.unit().is_none()).cloned();
        let lent = printed.as_ref().and_then(|printed| self.lent_scale(evidence.figure, end, printed));
        let is_near = |a: &Quantity, b: &Quantity| {
            let (least, most) = (a.value().min(b.value()), a.value().max(b.value()));
            least.checked_mul(MOST).is_some_and(|bound| most <= bound)
        };
        if let Some(lent) = lent.zip(printed).filter(|(lent, printed)| is_near(lent, printed)).map(|(lent, _)| lent) {
            self.reader.out.figures[evidence.figure].value = Some(Value::Quantity(lent));
        }
    }

    /// What the last figure of a row measures, where each has a name of its own.
    pub(crate) fn name_in_row(&self) -> Option<&String> {
        self.run.names.get(self.run.figures.len().checked_sub(1)?)
    }

    /// `khai khoáng và sản xuất, phân phối điện giảm lần lượt 5,2% và 6,7%`: as many names as the row has figures; `và` alone
    /// parts them, or commas and the last `và`, or commas alone, whichever gives so many.
    fn names_in_row(&self, evidence: &Evidence) -> Vec<String> {
        const LONGEST: usize = 40;
        let length = self.row_length(evidence.at);
        let from = self.lead_start.max(evidence.at.saturating_sub(LONGEST)).min(evidence.at);
        let leads = |&index: &usize| row(self.tokens, index, &[LAN, LUOT]);
        let end = (from..evidence.at).find(leads).map_or(evidence.at, |respective| match evidence.cue {
            Some(cue) => respective.min(cue.at),
            None => respective,
        });
        let ands: Vec<usize> = (from..end).filter(|&index| self.tokens[index].word() == VA).collect();
        let commas: Vec<usize> = (from + 1..end).filter(|&index| self.tokens[index].gap.has(Gap::COMMA)).collect();
        let mut both: Vec<usize> = commas.iter().copied().chain(ands.last().copied()).collect();
        both.sort_unstable();
        let fits = |cuts: &Vec<usize>, length: usize| cuts.len() + 1 == length && length > 1;
        let mut start = from;
        let mut cuts = [&ands, &both, &commas].into_iter().find(|cuts| fits(cuts, length)).cloned();
        // `Trong các dự án cấp mới, Hàn Quốc, Nhật Bản lần lượt có 7 và 2 dự án`: where, and none of the names.
        if let Some(first) = commas.first().filter(|first| cuts.is_none() && self.says_where(from, **first)) {
            let rest = [both.get(1..), commas.get(1..)].into_iter().flatten().map(<[usize]>::to_vec);
            cuts = rest.into_iter().find(|cuts| fits(cuts, length));
            start = *first;
        }
        let Some(mut ends) = cuts else { return Vec::new() };
        ends.push(end);
        let parts = ends.into_iter().map(|end| self.words_between(std::mem::replace(&mut start, end), end));
        let names: Vec<String> = parts.collect();
        if names.iter().any(String::is_empty) { Vec::new() } else { measured_alike(names) }
    }

    /// Of which time the last figure of a row is, where each has its own.
    pub(crate) fn time_in_row(&self) -> Option<Period> {
        self.run.times.get(self.run.figures.len().checked_sub(1)?).copied()
    }

    /// `năm 2021, 2022 và 2023 lần lượt là 1.245 hộ, 1.102 hộ và 986 hộ`: as many times before the row at `at` as it has figures.
    fn times_in_row(&self, at: usize) -> Vec<Period> {
        const LONGEST: usize = 16;
        let first = self.lead_start.max(at.saturating_sub(LONGEST));
        let respective = (first..at).rev().find(|&index| row(self.tokens, index, &[LAN, LUOT]));
        let Some(end) = respective else { return Vec::new() };
        let joins = |token: &&Token| token.word() == VA || is_time(self.reader.raw, token);
        let times = self.tokens[first..end]
            .iter()
            .rev()
            .take_while(joins)
            .filter_map(|token| time_form(self.reader.raw, token)?.resolve(self.reader.report.as_ref()));
        let mut times: Vec<Period> = times.collect();
        times.reverse();
        if times.len() == self.row_length(at) { times } else { Vec::new() }
    }

    /// How many figures stand in a row from `at`.
    fn row_length(&self, at: usize) -> usize {
        self.row_figures(at).count()
    }

    /// The figures that stand in a row from `at`.
    pub(crate) fn row_figures(&self, at: usize) -> impl Iterator<Item = usize> {
        // `lần lượt là 19.850 và 17.240 con, tăng 1,2% và 0,8%`: a verb goes on with the row only where one begins it.
        let has_steps = at.checked_sub(1).is_some_and(|before| is_step(&self.tokens[before]));
        let joins = move |token: &Token| token.word() == VA || has_steps && is_step(token);
        let raw = self.reader.raw;
        let goes_on = move |(index, token): &(usize, &Token)| {
            // `41,8%, 32,9% và 25,3%. Năm 2018, …`
            let is_over = *index > 0 && token.gap.has(Gap::STOP) || is_time(raw, token);
            !is_over && (token.figure().is_some() || joins(token))
        };
        let row = self.tokens[at..].iter().enumerate().take_while(goes_on);
        row.filter_map(|(_, token)| token.figure())
    }

    /// `ngô 811 ha, khoai lang 84 ha, lạc 141 ha, lần lượt bằng 98,6%, 93,3% và 99%`: as many levels of the sentence as the
    /// row at `at` has figures.
    fn levels_before(&self, at: usize) -> Vec<usize> {
        let length = self.row_length(at);
        if let Some(plans) = self.plans_before(length) {
            return plans;
        }
        let first = self.sentence_first.max(self.reader.out.indicators.len().saturating_sub(MEMORY));
        // `A 35.943 giao dịch, bằng 106% quý trước và 98% cùng kỳ; B 101.049 giao dịch, lần lượt bằng 101% và 88%`: what an earlier member
        // of the list compared is not meant again.
        let before = self.reader.out.indicators.get(first..self.member_first).unwrap_or_default();
        let is_told = before.iter().any(|entry| entry.comparisons.len() == length);
        let from = if is_told { self.member_first } else { first };
        // `A 86,8 tỷ đồng, B 68,4 tỷ đồng; tổng cộng 155,2 tỷ đồng, tỷ trọng tương ứng 55,9% và 44,1%`
        let closes = |entry: &&Indicator| folded(&entry.name).starts_with(&[TONG, CONG]);
        let entries = self.reader.out.indicators[from..].iter().filter(|entry| !closes(entry));
        let levels: Vec<usize> = entries.filter_map(|entry| Some(entry.level?.0)).collect();
        levels.len().checked_sub(length).map_or(Vec::new(), |from| levels[from..].to_vec())
    }

    /// `14,6 km (tỉnh giao 12 km; xã giao 15 km), đạt lần lượt 121,7% và 97,3%`: as many plans of the one level.
    fn plans_before(&self, length: usize) -> Option<Vec<usize>> {
        let spoken_of = &self.reader.out.indicators[self.scope.indicator.or(self.scope.main)?.0];
        let targets = &spoken_of.targets[spoken_of.targets.len().saturating_sub(MEMORY)..];
        let free = targets.iter().filter(|target| target.ratio.is_none());
        let plans: Vec<usize> = free.filter_map(|target| Some(target.level?.0)).collect();
        if plans.len() == length {
            return Some(plans);
        }
        // `Dự toán huyện giao 8.950 triệu đồng, HĐND xã giao 9.200 triệu đồng; tổng thu đạt tương ứng 110,2% và 107,2%`: as
        // many of the sentence.
        const FAR: usize = 60;
        let from = self.sentence_start.max(self.lead_start.saturating_sub(FAR)).min(self.lead_start);
        let is_free = |figure: &usize| {
            let indicator = self.reader.out.figures[*figure].indicator;
            // Not those of the sentence's own levels: the row is held against each of them.
            let entry = indicator.map(|of| (of.0 < self.sentence_first, &self.reader.out.indicators[of.0]));
            let entry = entry.filter(|(is_before, entry)| *is_before || entry.level.is_none());
            let mut targets = entry.into_iter().flat_map(|(_, entry)| entry.targets.iter().rev().take(MEMORY));
            targets.any(|target| target.level == Some(FigureId(*figure)) && target.ratio.is_none())
        };
        let stated = self.tokens[from..self.lead_start].iter().filter_map(Token::figure);
        let plans: Vec<usize> = stated.filter(is_free).collect();
        (plans.len() == length && length > 1).then_some(plans)
    }

    /// The level of the paragraph, before this sentence, that a plan of no known level is for, by the ratio to it.
    pub(crate) fn level_by_ratio(&self, plan: usize, ratio: usize) -> Option<(IndicatorId, FigureId)> {
        let quantity = |figure: usize| self.reader.out.figures[figure].quantity();
        let (plan, ratio) = quantity(plan).zip(quantity(ratio))?;
        let indicators = &self.reader.out.indicators;
        let first = self.first.max(self.sentence_first.saturating_sub(MEMORY)).min(self.sentence_first);
        let is_near = |level: FigureId| {
            quantity(level.0).is_some_and(|level| {
                let is_same = level.unit() == plan.unit() && !level.unit().is_none();
                is_same && is_share_within(level.value(), plan.value(), ratio.value(), ROUGHLY)
            })
        };
        let levels = indicators[first..self.sentence_first].iter().enumerate().rev();
        let levels = levels.filter(|(_, entry)| entry.whole.is_none());
        levels
            .filter_map(|(index, entry)| Some((IndicatorId(first + index), entry.level?)))
            .find(|(_, level)| is_near(*level))
    }

    /// `đạt 103% kế hoạch huyện giao và 98% Nghị quyết HĐND xã (lần lượt là 40 ha và 42 ha)`: as many ratios of the one level
    /// before the bracket, to plans that are not printed yet.
    fn ratios_before(&self, length: usize) -> Option<Vec<usize>> {
        let spoken_of = &self.reader.out.indicators[self.scope.indicator?.0];
        let free = spoken_of.targets.iter().filter(|target| target.level.is_none());
        let ratios: Vec<usize> = free.filter_map(|target| Some(target.ratio?.0)).collect();
        (ratios.len() == length && length > 1).then_some(ratios)
    }

    /// Whether the bracket opens in the words before the figure.
    fn follows_opening(&self, evidence: &Evidence) -> bool {
        self.bracket.is_some() && (self.start..=evidence.at).any(|index| self.tokens[index].gap.has(Gap::OPEN))
    }

    /// The ratio that the figure read last answers to with the plan it is held against.
    pub(crate) fn ratio_in_row(&self) -> Option<usize> {
        let ratio = *self.run.before.get(self.run.figures.len().checked_sub(1)?).filter(|_| self.run.is_respective)?;
        let figure = &self.reader.out.figures[ratio];
        let level = figure.of.filter(|_| figure.role == Role::PlanRatio)?;
        let plan = *self.run.figures.last()?;
        self.same_kind(level.0, plan).then_some(ratio)
    }

    /// The plan in a row that a ratio in a row is held against.
    pub(crate) fn plan_in_row(&self) -> Option<Finding> {
        let ratio = self.ratio_in_row()?;
        Some(Finding::of(Role::Target, self.reader.out.figures[ratio].base))
    }

    /// Whether two figures are of one unit.
    fn same_kind(&self, a: usize, b: usize) -> bool {
        let unit = |figure: usize| self.reader.out.figures[figure].quantity().map(|quantity| quantity.unit());
        unit(a).is_some() && unit(a) == unit(b)
    }

    /// A figure in a row is what the first of the row is.
    pub(crate) fn like_run(&self, evidence: &Evidence) -> Finding {
        let first = &self.reader.out.figures[self.run.figures[0]];
        let base = evidence.base().or(first.base);
        // `bằng 83,1% và 104% so với dự toán và cùng kỳ`
        let role = match first.role {
            Role::PlanRatio if base.is_some_and(is_earlier) => Role::Index,
            role => role,
        };
        Finding::of(role, base)
    }

    /// `tương ứng đạt 100% và 102,5% kế hoạch`: the base stands behind the last of the row.
    pub(crate) fn base_after_run(&self, at: usize) -> Option<BasePhrase> {
        const LONGEST: usize = 16;
        let is_figure = |index: usize| self.tokens.get(index).is_some_and(|token| token.figure().is_some());
        let joins = |index: usize| {
            let is_and = self.tokens.get(index).is_some_and(|token| token.word() == VA);
            is_and && (is_figure(index + 1) || self.tokens.get(index + 1).is_some_and(is_step) && is_figure(index + 2))
        };
        let mut index = at + 1;
        while index < at + LONGEST && (is_figure(index) || joins(index)) {
            index += if is_figure(index) || is_figure(index + 1) { 1 } else { 2 };
        }
        let goes_on = index > at + 1 && !self.tokens.get(index)?.gap.has(Gap::CLAUSE);
        let phrase = goes_on.then(|| self.base_at(index)).flatten();
        phrase.filter(|phrase| phrase.base.is_plan() || is_earlier(phrase.base))
    }

    /// `82,5% và 75,1% dự toán tỉnh giao và HĐND huyện giao`, `tăng 3,1% và 4% so với tháng trước và cùng kỳ`: two bases behind a row of two,
    /// to each its own.
    pub(crate) fn base_of_second(&self, evidence: &Evidence) -> Option<BasePhrase> {
        let is_base = |base: Base| base.is_plan() || is_earlier(base);
        let first = evidence.after.filter(|first| self.run.figures.len() == 2 && is_base(first.base))?;
        self.tokens.get(first.end).filter(|token| token.word() == VA && !token.gap.has(Gap::CLAUSE))?;
        let at = first.end + 1;
        let plan = if first.base.is_plan() { self.plan_at(at).or_else(|| self.assigned_plan_at(at)) } else { None };
        let second = plan.or_else(|| self.base_at(at).filter(|second| is_earlier(second.base)));
        second.filter(|second| second.base != first.base && second.base != Base::Plan(None))
    }

    fn move_comparison(&mut self, figure: usize, from: Option<IndicatorId>, to: Option<IndicatorId>) {
        let indicators = &mut self.reader.out.indicators;
        if let Some(from) = from {
            indicators[from.0].comparisons.retain(|&comparison| comparison != FigureId(figure));
        }
        if let Some(to) = to {
            indicators[to.0].comparisons.push(FigureId(figure));
        }
    }

    /// Relates the figure to its counterpart in the row before: `lần lượt`, `tương ứng`.
    pub(crate) fn relate_run(&mut self, figure: usize) {
        if !self.run.is_respective || self.run.before.len() < 2 {
            return;
        }
        let Some(&other) = self.run.before.get(self.run.figures.len() - 1) else { return };
        let counterpart = &self.reader.out.figures[other];
        let (of, indicator, base) = match counterpart.role {
            Role::Target => (counterpart.of, counterpart.indicator, counterpart.base),
            role if role.is_level() => (Some(FigureId(other)), counterpart.indicator, None),
            Role::Change => {
                let (of, base) = (counterpart.of, counterpart.base);
                let growth = &mut self.reader.out.figures[figure];
                if growth.role == Role::Growth {
                    (growth.of, growth.base) = (of, base);
                }
                return;
            }
            _ => return,
        };
        let of_plan = counterpart.role == Role::Target;
        let is_ratio = matches!(self.reader.out.figures[figure].role, Role::Share | Role::PlanRatio);
        if of_plan && of.is_none() && is_ratio {
            self.hold_against_plan(figure, other, base);
            return;
        }
        if let (true, Some(indicator)) = (of_plan, indicator) {
            // The ratio belongs to the plan that is printed, and opens none of its own.
            let targets = &mut self.reader.out.indicators[indicator.0].targets;
            targets.retain(|target| target.level.is_some() || target.ratio != Some(FigureId(figure)));
            if let Some(target) = targets.iter_mut().find(|target| target.level == Some(FigureId(other))) {
                target.ratio = Some(FigureId(figure));
            }
        }
        let base_of_level = counterpart.base.filter(|_| counterpart.role == Role::Share);
        let entry = &mut self.reader.out.figures[figure];
        if entry.role == Role::Share && !of_plan && entry.of.is_none() {
            entry.base = entry.base.or(base_of_level);
        }
        if entry.role == Role::Share && of_plan {
            entry.role = Role::PlanRatio;
        }
        if matches!(entry.role, Role::Growth | Role::Index | Role::Change) && !of_plan {
            let before = std::mem::replace(&mut entry.indicator, indicator);
            entry.of = of;
            self.move_comparison(figure, before, indicator);
            return;
        }
        let (role, before) = (entry.role, entry.indicator);
        // `21.640 hộ nghèo và 18.905 hộ cận nghèo, tỷ lệ tương ứng 4,12% và 3,6%`: the rates of these, and of nothing else.
        let is_own = role == Role::Share && !of_plan;
        let name = before.filter(|_| is_own).map(|before| folded(&self.reader.out.indicators[before.0].name));
        let first = (self.run.figures[0], self.run.before[0]);
        let of_first = &self.reader.out.figures[first.0];
        let goes_on = first.0 != figure && of_first.role == Role::Share && of_first.of == Some(FigureId(first.1));
        let is_rate = goes_on || name.is_some_and(|name| name == [TY, LE] || name == [TY, TRONG_WEIGHT]);
        let entry = &mut self.reader.out.figures[figure];
        if is_rate && is_own {
            entry.base = Some(Base::Total);
            if let Some(rate) = before.map(|before| &mut self.reader.out.indicators[before.0]) {
                rate.level = rate.level.filter(|level| *level != FigureId(figure));
            }
        }
        let is_share = is_own && (entry.of.is_some() || is_rate);
        if !matches!(role, Role::PlanRatio | Role::Target) && !is_share {
            return;
        }
        entry.of = of;
        entry.base = base.or(entry.base);
        entry.indicator = indicator.or(entry.indicator);
        match before.zip(indicator) {
            Some((from, to)) if is_share => self.move_share(figure, from, to),
            Some((from, to)) if role == Role::PlanRatio && !of_plan => self.move_ratio(figure, from, to),
            _ => {}
        }
    }

    /// A ratio of a row is that of a level which the sentence before stated to the plan that this one states.
    pub(crate) fn hold_against_plan(&mut self, ratio: usize, plan: usize, base: Option<Base>) {
        let Some((indicator, level)) = self.level_by_ratio(plan, ratio) else { return };
        let figures = &mut self.reader.out.figures;
        figures[plan].of = Some(level);
        let figure = &mut figures[ratio];
        (figure.role, figure.of) = (Role::PlanRatio, Some(level));
        figure.base = base.or(figure.base);
        let before = figure.indicator.replace(indicator);
        let indicators = &mut self.reader.out.indicators;
        if let Some(before) = before.map(|before| &mut indicators[before.0]) {
            before.level = before.level.filter(|level| *level != FigureId(ratio));
            before.targets.retain(|target| target.ratio != Some(FigureId(ratio)));
        }
        let base = base.unwrap_or(Base::Plan(None));
        indicators[indicator.0].targets.push(Target {
            base,
            level: Some(FigureId(plan)),
            ratio: Some(FigureId(ratio)),
        });
        // `… Trong đó, thu nội địa 9.874 tỷ đồng` divides what was reached.
        (self.scope.main, self.scope.indicator) = (Some(indicator), Some(indicator));
    }

    /// `thực hiện 1.312 tỷ đồng, giải ngân 1.109 tỷ đồng, lần lượt đạt 53,2% và 45% kế hoạch`: each ratio is that of its own
    /// level, and all are to the one plan whose words follow.
    fn move_ratio(&mut self, figure: usize, from: IndicatorId, to: IndicatorId) {
        let indicators = &mut self.reader.out.indicators;
        let is_own = |target: &Target| target.ratio == Some(FigureId(figure));
        let Some(at) = indicators[from.0].targets.iter().position(is_own) else { return };
        // `A 412 tỷ đồng (kế hoạch 520 tỷ đồng), B 268 tỷ đồng (kế hoạch 310 tỷ đồng), lần lượt đạt …`: to each its own plan.
        let plan = indicators[from.0].targets[at].level;
        let of = plan.and_then(|plan| self.reader.out.figures[plan.0].of);
        let is_beside = of.is_some() && of == indicators[from.0].level && plan > of;
        if is_beside && from != to {
            indicators[from.0].targets[at].ratio = None;
            if let Some(target) = indicators[to.0].targets.iter_mut().find(|target| lacks_ratio(target)) {
                target.ratio = Some(FigureId(figure));
            }
            return;
        }
        let target = indicators[from.0].targets.remove(at);
        // `lúa 4.615 ha (KH 4.500 ha) và ngô 3.620 ha (KH 3.850 ha), tương ứng đạt 102,6% và 94% KH`
        let is_own_plan = |own: &&mut Target| lacks_ratio(own) && own.base == target.base;
        if target.level.is_none()
            && let Some(own) = indicators[to.0].targets.iter_mut().find(is_own_plan)
        {
            own.ratio = target.ratio;
            return;
        }
        let first = self.run.figures.first().filter(|&&first| first != figure);
        let plan_of_first = first.and_then(|&first| {
            let indicator = self.reader.out.figures[first].indicator?;
            let mut targets = indicators[indicator.0].targets.iter();
            targets.find(|known| known.ratio == Some(FigureId(first)) && known.base == target.base)?.level
        });
        let level = target.level.or(plan_of_first);
        // `nội địa 13.764 tỷ đồng, xuất nhập khẩu 4.836 tỷ đồng, lần lượt bằng 31,6% và 26,2% dự toán`: of a plan that is divided each has
        // its own part.
        let part = level.and_then(|plan| self.reader.out.figures[plan.0].indicator);
        let is_part = part.is_some_and(|part| indicators[part.0].whole.is_some());
        let level = if is_part && from != to { self.plan_of_part(&self.reader.out.indicators[to.0]) } else { level };
        if let Some(plan) = level.filter(|_| is_part) {
            let of = self.reader.out.indicators[to.0].level;
            let plan = &mut self.reader.out.figures[plan.0].of;
            *plan = plan.or(of);
        }
        self.reader.out.indicators[to.0].targets.push(Target { level, ..target });
    }

    /// `ngắn hạn 38 tỷ đồng, dài hạn 24 tỷ đồng, lần lượt chiếm 61,3% và 38,7% tổng dư nợ`: each share is that of its own level,
    /// and all are of the total that the words behind the last name.
    fn move_share(&mut self, figure: usize, from: IndicatorId, to: IndicatorId) {
        let indicators = &mut self.reader.out.indicators;
        let mut total = indicators[from.0].share_of;
        if from != to && indicators[from.0].share == Some(FigureId(figure)) {
            (indicators[from.0].share, indicators[from.0].share_of) = (None, None);
        }
        indicators[to.0].share = Some(FigureId(figure));
        total = total.filter(|total| *total < to);
        for member in &self.run.figures {
            let owner = self.reader.out.figures[*member].indicator;
            if let Some((owner, total)) = owner.zip(total).filter(|(owner, total)| owner != total) {
                indicators[owner.0].share_of.get_or_insert(total);
            }
        }
    }
}

/// Whether a plan is printed, and how much of it was reached not yet.
fn lacks_ratio(target: &Target) -> bool {
    target.ratio.is_none() && target.level.is_some()
}

/// `tăng`, `giảm`
fn is_step(token: &Token) -> bool {
    matches!(token.word(), TANG | GIAM)
}
