//! What is found out about a figure before its role is known: the verb before it, the base after it, its clause.

use super::phrase::base::{BasePhrase, is_compared, is_earlier};
use super::phrase::cue::{Cue, Verb, comparative, is_filler, verb_before};
use super::phrase::setter::names_setter;
use super::sentence::Sentence;
use super::token::{Gap, Token, is_time, row};
use super::units::same_measured;
use super::words::*;
use crate::text::{Syllable, s};
use crate::{Base, FigureId, Quantity, Role, Unit, Value};

/// bớt
const LESS: Syllable = s("bớt");

/// What was found out about a figure before its role is known.
#[derive(Clone, Debug)]
pub(crate) struct Evidence {
    /// The figure's token.
    pub(crate) at: usize,
    pub(crate) figure: usize,
    /// The verb before it.
    pub(crate) cue: Option<Cue>,
    /// The base after it, or between it and its verb.
    pub(crate) after: Option<BasePhrase>,
    /// The first token that no base phrase before its words has taken.
    pub(crate) free: usize,
    /// The first token of its clause.
    pub(crate) clause: usize,
    /// Whether the base stands behind other figures: of its row, or of a bracket.
    pub(crate) in_row: bool,
    /// Whether the verb stands before the bracket that the figure is alone in.
    pub(crate) is_governed_outside: bool,
    /// Whether its clause names what it measures.
    pub(crate) own_subject: bool,
    /// The words behind it that name it as a part of a list.
    pub(crate) named_behind: Option<(usize, usize)>,
    /// Where the subject ends if a base stands between it and the verb.
    subject_end: Option<usize>,
}

impl Evidence {
    pub(crate) fn verb(&self) -> Option<Verb> {
        self.cue.map(|cue| cue.verb)
    }

    pub(crate) fn base(&self) -> Option<Base> {
        self.after.map(|phrase| phrase.base)
    }

    /// The verb, where only fillers stand between it and the figure.
    pub(crate) fn near(&self) -> Option<Verb> {
        self.cue.filter(|cue| cue.distance == 0).map(|cue| cue.verb)
    }

    /// Where the words of its subject end.
    pub(crate) fn subject_end(&self) -> usize {
        if let Some(end) = self.subject_end {
            return end;
        }
        // `Tổng kế hoạch vốn đầu tư công 3.580 tỷ đồng`: further words make the plan a name.
        self.cue.filter(|cue| cue.verb != Verb::Plan || cue.distance == 0).map_or(self.at, |cue| cue.at)
    }
}

impl Sentence<'_, '_> {
    /// The word right before the figure, none where the figure leads.
    pub(crate) fn word_before(&self, evidence: &Evidence) -> Option<Syllable> {
        let before = evidence.at.checked_sub(1).filter(|&before| before >= self.lead_start)?;
        Some(self.tokens[before].word())
    }

    /// Whether those words stand right before the figure.
    pub(crate) fn follows(&self, evidence: &Evidence, words: &[Syllable]) -> bool {
        let first = evidence.at.checked_sub(words.len()).filter(|&first| first >= self.lead_start);
        first.is_some_and(|first| row(self.tokens, first, words))
    }

    pub(crate) fn evidence(&self, at: usize, figure: usize) -> Evidence {
        let over_base = self.verb_before_base(at);
        let (from, cue) = match over_base {
            Some((cue, _)) => (self.lead_start, Some(cue)),
            None => match self.verb_for(at) {
                (from, None) => (from, self.verb_carried_on(at).or_else(|| self.assigned_in_bracket(at))),
                found => found,
            },
        };
        let beside = self.base_after(at).filter(|_| self.takes_base(figure, at));
        let after = beside.or_else(|| self.base_after_run(at)).or(over_base.map(|(_, phrase)| phrase));
        let after = after.map(|phrase| self.by_lead(phrase)).filter(|phrase| !self.counts_alone(at, *phrase));
        let cue = cue
            .or_else(|| self.added(at, after))
            .or_else(|| self.completed(at, figure))
            .or_else(|| self.growth_named(at, figure, after));
        let cue = cue.map(|cue| self.points_over(at, cue));
        let until = cue.map_or(at, |cue| cue.at);
        let clause = self.clause_start(from.min(until), until);
        let free = if over_base.is_some() { from } else { self.consumed };
        let clause = clause.max(free.min(until));
        let clause = self.clause_before_colon(clause, until).unwrap_or(clause);
        let next = self.tokens.get(at + 1);
        let in_row = after.is_some()
            && over_base.is_none()
            && (beside.is_none() || next.is_some_and(|next| next.gap.has(Gap::OPEN)));
        let is_governed_outside = from < self.lead_start;
        // `CPI tháng 4 so với tháng trước tăng 0,42%`: the subject stands before the base.
        let over = self.subject_before_base(clause, until);
        let (clause, free) = over.map_or((clause, free), |(subject, _)| (subject, subject.min(free)));
        let subject_end = over.map(|(_, end)| end);
        let until = subject_end.unwrap_or(until);
        // `498 kg (tỉnh giao)/510 kg (huyện giao)`: the words between are of the one before.
        // `471/1.038 trường đạt chuẩn, tỷ lệ 45,4%`: of what, stands before.
        let only_leads = (clause..until).all(|index| is_filler(self.tokens[index].word()));
        // `158/186 con trâu, bò = 84,9% tổng đàn`
        let is_ratio = self.unit_of(FigureId(figure)).is_some_and(Unit::is_ratio);
        let gap = self.tokens[at].gap;
        let answers = gap.has(Gap::SLASH) || is_ratio && gap.has(Gap::EQUALS);
        let own_subject = self.has_subject(clause, until)
            && !only_leads
            && !answers
            && !self.is_over_plan(clause, cue)
            && !self.names_plan(clause, until)
            && !self.names_total_of_share(clause, until);
        let evidence = Evidence {
            at,
            figure,
            cue,
            after,
            free,
            in_row,
            is_governed_outside,
            clause,
            own_subject,
            named_behind: None,
            subject_end,
        };
        let named_behind = self.part_named_behind(&evidence);
        let own_subject = own_subject || self.things_counted(&evidence).is_some() || named_behind.is_some();
        Evidence { own_subject, named_behind, ..evidence }
    }

    /// `chiếm 25,2% kim ngạch xuất khẩu và tăng 29,2%`: whether the words between a share and the verb behind `và` say what it is
    /// a share of, and name nothing new.
    fn names_total_of_share(&self, from: usize, to: usize) -> bool {
        let is_joined = to > from && self.tokens[to - 1].word() == VA;
        let before = from.checked_sub(1).and_then(|before| self.tokens[before].figure()).filter(|_| is_joined);
        let is_apart = (from..to).any(|index| self.tokens[index].gap.has(Gap::CLAUSE));
        let share = before.filter(|_| !is_apart).map(|before| &self.reader.out.figures[before]);
        share.is_some_and(|share| share.role == Role::Share && share.base == Some(Base::Total))
    }

    /// `100% số hộ có điện` says so of the households; `50.521 người, đạt 70,8% số người từ 18 tuổi` is a share of them.
    fn counts_alone(&self, at: usize, phrase: BasePhrase) -> bool {
        let counts = self.tokens.get(at + 1).is_some_and(|next| next.word() == SO_COUNT) && phrase.end == at + 2;
        let opens = self.tokens[at].gap.has(Gap::MEMBER);
        phrase.base == Base::Total && counts && (opens || self.level().is_none())
    }

    /// `ước đạt 64,5% (KH cả năm là 66%)`: a plan in brackets is of what stands before them.
    fn names_plan(&self, from: usize, to: usize) -> bool {
        let plan = self.bracket.and_then(|_| self.plan_at(from));
        let says_when = |token: &Token| matches!(token.word(), CA | NAM) || is_time(self.reader.raw, token);
        plan.is_some_and(|plan| self.tokens[plan.end.min(to)..to].iter().all(says_when))
    }

    /// The words of a subject that a base parts from its verb, where the verb has none of its own behind the base.
    fn subject_before_base(&self, clause: usize, until: usize) -> Option<(usize, usize)> {
        let (begin, _) = self.lead_base.filter(|(begin, phrase)| phrase.end == clause && *begin > self.lead_start)?;
        let subject = self.clause_start(self.lead_start, begin);
        let is_apart = (begin..=until).any(|index| self.tokens[index].gap.has(Gap::CLAUSE));
        (!is_apart && self.has_subject(subject, begin) && !self.has_subject(clause, until)).then_some((subject, begin))
    }

    /// `tăng so với cùng kỳ 5%`, `cao hơn cùng kỳ năm trước 5 tỷ đồng`: the base between the verb and the figure.
    fn verb_before_base(&self, at: usize) -> Option<(Cue, BasePhrase)> {
        let (begin, phrase) = self.lead_base.filter(|(begin, phrase)| *begin >= self.start && phrase.end <= at)?;
        // `cao hơn cùng kỳ là 54,69%` says what it was then; `cùng kỳ 2 năm gần đây` counts nothing.
        let unit = self.tokens[at].figure().and_then(|figure| self.unit_of(FigureId(figure)));
        let measures = unit.is_some_and(|unit| !unit.is_none());
        // `48,6 tỷ đồng, cao hơn năm 2024 là 8,2%`: per cent of what is no percentage.
        let level = self.level().and_then(|level| self.unit_of(FigureId(level)));
        let grows = unit.is_some_and(Unit::is_ratio) && level.is_some_and(|level| !level.is_ratio());
        // `1.042 doanh nghiệp, cao hơn năm 2022 là 82 doanh nghiệp`: too few to be what it was then.
        let grows = grows || self.is_far_below_level(at);
        // `giảm so với cùng kỳ là: 01 đối tượng`: by how many, for nothing but the verb compares.
        let compares = self.tokens[begin].word() == SO;
        let is_step = compares && begin > self.start && matches!(self.tokens[begin - 1].word(), TANG | GIAM);
        let grows = grows || is_step;
        let leads =
            self.tokens[phrase.end..at].iter().all(|token| is_filler(token.word()) && (grows || token.word() != LA));
        let is_named = phrase.base != Base::Other || self.tokens[phrase.end - 1].word() == TRUOC || is_step;
        if !is_named || !measures {
            return None;
        }
        // `thấp hơn cùng kỳ (4,47%) 0,35 điểm phần trăm`: over the level of then.
        let is_over = phrase.end + 1 == at && self.tokens[phrase.end].figure().is_some();
        let closes = self.tokens[at].gap == Gap::CLOSE && is_over && self.tokens[phrase.end].gap == Gap::OPEN;
        if !closes && begin < self.lead_start {
            return None;
        }
        let leads = leads || closes;
        let from = if closes { self.start } else { self.lead_start };
        let is_copula = |index: usize| index > phrase.end && self.tokens[index - 1].word() == LA;
        let parts = |index: usize| match self.tokens[index].gap {
            Gap::COLON => !is_copula(index),
            gap => gap.has(Gap::CLAUSE),
        };
        let signs = !closes && (phrase.end..=at).any(parts);
        let cue = verb_before(self.tokens, self.reader.raw, from, begin).filter(|_| leads && !signs)?;
        let compares = matches!(cue.verb, Verb::Up | Verb::Down | Verb::Over | Verb::Short);
        (compares && cue.distance == 0).then_some((cue, phrase))
    }

    /// Whether the figure at `at` is less than half of the level that is spoken of, in the same unit.
    fn is_far_below_level(&self, at: usize) -> bool {
        let quantity = |figure: usize| self.reader.out.figures[figure].quantity();
        let (Some(level), Some(this)) = (self.level().and_then(quantity), self.tokens[at].figure().and_then(quantity))
        else {
            return false;
        };
        let double = this.value().checked_add(this.value());
        level.unit() == this.unit() && !level.unit().is_ratio() && double.is_some_and(|double| double < level.value())
    }

    /// `thêm 94 người so với cuối năm`, `bớt 37 hộ so với đầu năm`: with a base behind it, what is added or taken away is a
    /// change.
    fn added(&self, at: usize, after: Option<BasePhrase>) -> Option<Cue> {
        let compares = after.is_some_and(|phrase| is_compared(phrase.base));
        let before = at.checked_sub(1).filter(|_| compares)?;
        let verb = match self.tokens[before].word() {
            THEM => Verb::Up,
            LESS => Verb::Down,
            _ => return None,
        };
        Some(Cue { verb, at: before, distance: 0 })
    }

    /// `cao hơn bình quân chung của tỉnh là 2,8 điểm phần trăm`: points say by how much, also behind `là`.
    fn points_over(&self, at: usize, cue: Cue) -> Cue {
        let is_copula = cue.distance == 0 && self.tokens[cue.at].word() == LA;
        let in_points =
            self.tokens[at].figure().and_then(|figure| self.unit_of(FigureId(figure))) == Some(&Unit::POINT);
        if !is_copula {
            return cue;
        }
        if !in_points {
            return self.more_than_then(cue).or_else(|| self.most(cue)).unwrap_or(cue);
        }
        verb_before(self.tokens, self.reader.raw, self.lead_start, cue.at)
            .filter(|over| matches!(over.verb, Verb::Up | Verb::Down) && self.tokens[over.at + 1].word() == HON)
            .unwrap_or(cue)
    }

    /// `cao hơn cùng kỳ năm trước (1.893 tỷ đồng) là 24%`: the comparative whose earlier time stands before a bracket with the level of
    /// then. Without one the copula may lead to that level.
    fn more_than_then(&self, copula: Cue) -> Option<Cue> {
        let (begin, phrase) = self.lead_base.filter(|(_, phrase)| is_earlier(phrase.base))?;
        let more = begin.checked_sub(1).filter(|&more| more >= self.start && self.tokens[more].word() == HON)?;
        let is_behind = phrase.end < copula.at && self.tokens[copula.at].gap == Gap::CLOSE;
        let verb = comparative(self.tokens, more).filter(|_| is_behind)?;
        Some(Cue { verb, at: more.saturating_sub(1), distance: 0 })
    }

    /// `giảm mạnh nhất là 8,4%`: by how much, behind the superlative of a verb.
    fn most(&self, copula: Cue) -> Option<Cue> {
        const LONGEST: usize = 3;
        let most = copula.at.checked_sub(1).filter(|&most| self.tokens[most].word() == NHAT)?;
        let first = self.lead_start.max(most.saturating_sub(LONGEST));
        let is_apart = |index: usize| self.tokens[index].gap.has(Gap::CLAUSE);
        let is_step = |index: &usize| matches!(self.tokens[*index].word(), TANG | GIAM);
        // `kịch bản tăng trưởng cao nhất là 5%` names it.
        let at = (first..most).rev().find(is_step).filter(|at| self.next_word(*at) != TRUONG)?;
        let verb = if self.tokens[at].word() == TANG { Verb::Up } else { Verb::Down };
        (at + 1..=copula.at).all(|index| !is_apart(index)).then_some(Cue { verb, at, distance: 0 })
    }

    /// `đưa 214 lao động đi làm việc ở nước ngoài, hoàn thành 91,3% kế hoạch`
    fn completed(&self, at: usize, figure: usize) -> Option<Cue> {
        let first = at.checked_sub(2).filter(|&first| first >= self.lead_start)?;
        let is_ratio = self.unit_of(FigureId(figure)).is_some_and(Unit::is_ratio);
        let completes = is_ratio && row(self.tokens, first, &[HOAN, THANH]);
        completes.then_some(Cue { verb: Verb::Level, at: first, distance: 0 })
    }

    /// `có mức tăng giá từ 3% so với cùng kỳ`, `tiếp tục tăng, dù chỉ ở mức 0,7% so với cùng kỳ`: a percentage of an earlier
    /// level without a verb of its own is the growth that the words before it name.
    fn growth_named(&self, at: usize, figure: usize, after: Option<BasePhrase>) -> Option<Cue> {
        const REACH: usize = 8;
        const CONCEDES: Syllable = s("dù");
        let is_ratio = self.unit_of(FigureId(figure)).is_some_and(Unit::is_ratio);
        after.filter(|phrase| is_ratio && is_earlier(phrase.base))?;
        let mut only_leads = true;
        let mut gap = self.tokens[at].gap;
        for index in (self.lead_start..at).rev().take(REACH) {
            // Over a comma only where nothing but such words stands behind it.
            if gap.has(Gap::CLAUSE.without(Gap::COMMA)) || gap.has(Gap::COMMA) && !only_leads {
                return None;
            }
            let word = self.tokens[index].word();
            let verb = match word {
                TANG => Verb::Up,
                GIAM => Verb::Down,
                _ => {
                    only_leads &= is_filler(word) || matches!(word, CONCEDES | TU);
                    gap = self.tokens[index].gap;
                    continue;
                }
            };
            return Some(Cue { verb, at: index, distance: 0 });
        }
        None
    }

    /// `214.506 tài khoản định danh mức 2 trên chỉ tiêu 385.000 tài khoản`: the words up to `trên` are of the figure before, which no
    /// sign parts from the plan.
    fn is_over_plan(&self, clause: usize, cue: Option<Cue>) -> bool {
        let plan = cue.filter(|cue| cue.verb == Verb::Plan && cue.distance == 0 && cue.at > clause);
        let over = plan.map(|plan| plan.at - 1).filter(|&over| self.tokens[over].word() == TREN);
        over.is_some() && self.scope.last.is_some() && !self.tokens[clause].gap.has(Gap::CLAUSE)
    }

    /// `14,6 km đường (tỉnh giao 12 km; HĐND xã giao 15 km)`, `2,79% (Quốc hội giao dưới 4%)`: a plan by who assigns it, and
    /// nothing else.
    fn assigned_in_bracket(&self, at: usize) -> Option<Cue> {
        const LONGEST: usize = 8;
        let first = self.clause_start(self.start.max(at.saturating_sub(LONGEST)), at);
        let after = self.bracket?.after?;
        let giao = (first..at).rev().find(|&index| !is_filler(self.tokens[index].word()))?;
        let assigns = self.tokens[giao].word() == GIAO && names_setter(self.tokens, first, giao + 1);
        let same =
            |figure| same_measured(self.unit_of(FigureId(after))?, self.unit_of(FigureId(figure))?).then_some(());
        (assigns && self.tokens[at].figure().and_then(same).is_some()).then_some(Cue {
            verb: Verb::Plan,
            at: first,
            distance: 0,
        })
    }

    /// `giảm 13,6% về lượng và 5,5% về giá trị`: one verb for both.
    fn verb_carried_on(&self, at: usize) -> Option<Cue> {
        const LONGEST: usize = 6;
        let and = at.checked_sub(1).filter(|&and| self.tokens[and].word() == VA)?;
        let about = |index: usize| self.tokens.get(index).is_some_and(|token| token.word() == VE);
        let signs = |index: &usize| self.tokens[*index].gap.has(Gap::CLAUSE);
        let first =
            (and.saturating_sub(LONGEST)..and).rev().take_while(|index| !signs(index)).find(|&index| about(index))?;
        let before = first.checked_sub(1).filter(|&before| self.tokens[before].figure() == self.scope.last)?;
        let cue = verb_before(self.tokens, self.reader.raw, self.start.min(before), before)?;
        let compares = matches!(cue.verb, Verb::Up | Verb::Down) && cue.distance == 0;
        (compares && about(at + 1)).then_some(Cue { at, ..cue })
    }

    /// The verb of the figure at `at`, and where the words that may govern it begin. A bracket of its own, `tăng (+0,6%)`,
    /// is governed from outside.
    fn verb_for(&self, at: usize) -> (usize, Option<Cue>) {
        // What a base phrase took is no verb: `đạt 200% kế hoạch và sửa chữa 103 căn`.
        let from = self.lead_start.max(self.consumed).min(at);
        // `cao hơn tháng 10 (431 tỷ đồng) 12,6%`: the bracket says what it was then, and the figure behind it how it grew.
        let explains = self.lead_base.is_some_and(|(_, phrase)| phrase.end == at)
            && self.tokens.get(at + 1).is_some_and(|next| next.figure().is_some() && next.gap == Gap::CLOSE);
        let opens = self.tokens[at].gap.has(Gap::OPEN) && from == at && !explains;
        if let Some(bracket) = self.bracket.filter(|_| opens) {
            // `tăng so với tháng trước (0,01%)`: the base between verb and bracket was taken already.
            let base = (bracket.lead..at).find(|&index| self.tokens[index].word() == SO);
            let ends = [Some(at), base.filter(|_| self.consumed == at)];
            // `chi vượt dự toán giao (5%)`, but `đạt 90,1%, vượt chỉ tiêu giao (89,5%)`
            let is_ratio = self.tokens[at].figure().is_some_and(|figure| {
                let unit = self.reader.out.figures[figure].quantity().map(Quantity::unit);
                unit.is_some_and(Unit::is_ratio) && !self.is_near_last(figure)
            });
            let exceeds = |cue: &Cue| {
                let plan = self.plan_at(cue.at + 1);
                is_ratio && matches!(cue.verb, Verb::Over | Verb::Short) && plan.is_some_and(|plan| plan.end >= at)
            };
            // `giải ngân rất chậm (16.767 triệu đồng)`: so much, and not by so much.
            let changes = |cue: &Cue| cue.distance == 0 && matches!(cue.verb, Verb::Up | Verb::Down);
            let governs = |cue: &Cue| changes(cue) && self.tokens[cue.at].word() != CHAM || exceeds(cue);
            let cue = ends
                .into_iter()
                .flatten()
                .find_map(|end| verb_before(self.tokens, self.reader.raw, bracket.lead, end).filter(governs));
            if cue.is_some() {
                return (bracket.lead, cue);
            }
        }
        (from, verb_before(self.tokens, self.reader.raw, from, at))
    }

    /// The clause that ends at `until` begins after the last sign before; a bracket that measures nothing is passed over.
    pub(crate) fn clause_start(&self, from: usize, until: usize) -> usize {
        let mut depth = 0usize;
        for index in (from + 1..=until).rev() {
            let gap = self.tokens[index].gap;
            if gap.has(Gap::CLOSE) && !gap.has(Gap::CLAUSE.without(Gap::CLOSE)) {
                depth += 1;
            } else if gap.has(Gap::OPEN) && depth > 0 {
                depth -= 1;
            } else if gap.has(Gap::CLAUSE) && depth == 0 {
                return index;
            }
        }
        from
    }

    /// `Thu ngân sách trên địa bàn: 211 tỷ đồng`: the words before a colon right before the figure are its own, where they
    /// begin the sentence or the member of the list, or stand right behind the figure before.
    fn clause_before_colon(&self, clause: usize, at: usize) -> Option<usize> {
        let opens = clause == at && self.tokens.get(at)?.gap.has(Gap::COLON) && self.start < at;
        if !opens {
            return None;
        }
        // `NSTW (vốn trong nước): 518 tỷ đồng`: over a bracket that the colon follows.
        let closes = self.tokens.get(at)?.gap.has(Gap::CLOSE);
        let bracket = (self.start + 1..at).rev().find(|&index| self.tokens[index].gap.has(Gap::OPEN));
        let last = if closes { bracket? } else { at };
        // `- Công nghiệp chế biến, chế tạo: tăng 9,62%`: an item is named by all its words before the colon.
        const LONGEST: usize = 14;
        let is_short =
            last - self.start <= LONGEST && self.tokens[self.start..last].iter().all(|token| token.figure().is_none());
        let names_item = self.start == 0 && self.block.depth > 0 && is_short;
        let head = match names_item {
            true => self.start,
            false => self.clause_start(self.start, last.checked_sub(1)?),
        };
        let begins_member = head == self.start && self.lead_start == self.start;
        // `Diện tích: 12 ha, sản lượng: 15 tấn`: and so do those behind the figure before.
        let follows_figure = head == self.lead_start && head > self.start && self.tokens[head].gap.has(Gap::CLAUSE);
        ((begins_member || follows_figure) && self.consumed <= head).then_some(head)
    }

    /// Ratios and fractions are followed by their base; after an amount only `so với` and the like are one:
    /// `03 chương trình mục tiêu` names the programmes.
    fn takes_base(&self, figure: usize, at: usize) -> bool {
        let value = self.reader.out.figures[figure].value.as_ref();
        let is_relative = match value {
            Some(Value::Quantity(quantity)) => quantity.unit().is_ratio() || quantity.unit().code() == "lần",
            Some(Value::Range(range)) => range.unit().is_ratio(),
            Some(Value::Fraction(_)) => true,
            _ => false,
        };
        // `6,2%/KH 7%` is a level beside its plan.
        let holds_level =
            self.tokens.get(at + 1).is_some_and(|next| next.gap.has(Gap::SLASH)) && self.plan_is_percent(at + 1);
        !holds_level && is_relative
            || self.tokens.get(at + 1).is_some_and(|next| matches!(next.word(), SO | CUNG) || next.gap.has(Gap::CLAUSE))
    }
}
