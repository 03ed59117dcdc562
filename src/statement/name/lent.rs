//! Names that other words than those of a figure's own clause lend it: a heading, a topic, another figure.

use super::before_verb::folded;
use super::composed::{DISBURSE, MEASURES, MEASURES_IN_SHORT, count, joined};
use super::own_words::OwnWords;
use crate::outline::BlockKind;
use crate::statement::bind::level::MEMORY;
use crate::statement::evidence::Evidence;
use crate::statement::lead::enclosing;
use crate::statement::phrase::clause::{connective, tells_how, told};
use crate::statement::phrase::cue::Verb;
use crate::statement::phrase::division::parts_at;
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, Token, is_time, row};
use crate::statement::units::same_unit;
use crate::statement::words::*;
use crate::text::{Syllable, s, words};
use crate::{FigureId, Indicator, Unit};

/// A longer name, in bytes, is noise, and is not lent to figures that have none of their own.
const LONGEST_NAME: usize = 512;

/// Names that say how much, and not of what.
const GENERIC: [[Syllable; 2]; 5] = [
    words(["số", "tiền"]),
    words(["diện", "tích"]),
    words(["thời", "lượng"]),
    words(["kinh", "phí"]),
    words(["trị", "giá"]),
];

/// tiếp
const RECEIVES: Syllable = crate::text::s("tiếp");
/// dân
const PEOPLE: Syllable = crate::text::s("dân");

impl Sentence<'_, '_> {
    /// A name that says too little by itself, completed by the words around it.
    pub(crate) fn completed_name(&self, evidence: &Evidence, start: usize, name: &str) -> Option<String> {
        // In bytes: no such name is longer, and most names are.
        const LONGEST: usize = 24;
        let own = Some(name).filter(|name| name.len() <= LONGEST).map(folded)?;
        let received = self.reception(start, &own).or_else(|| self.fuller_name(evidence, start, &own));
        received.or_else(|| self.after_topic(start, &own).map(|topic| joined(&topic, name)))
    }

    /// `1. Thu NSNN trên địa bàn. Tính chung 9 tháng thu được 9.876 tỷ đồng`: a deed that the heading, the topic, or what the
    /// paragraph spoke of before names with its object.
    fn fuller_name(&self, evidence: &Evidence, start: usize, own: &[Syllable]) -> Option<String> {
        const DEEDS: [&[Syllable]; 5] =
            [&words(["thu"]), &words(["chi"]), &words(["số", "thu"]), &DISBURSE, &words(["dư", "nợ"])];
        const LONGEST: usize = 12;
        let unit = self.unit_of(FigureId(evidence.figure)).filter(|unit| unit.is_money())?;
        let deed = DEEDS.iter().find(|deed| ***deed == *own)?;
        let deed = deed.strip_prefix(&[SO_COUNT]).unwrap_or(deed);
        let says = |fuller: &[Syllable]| {
            let fuller = fuller.strip_prefix(&[TONG]).unwrap_or(fuller);
            fuller.starts_with(deed) && (deed.len() + 1..=LONGEST).contains(&fuller.len())
        };
        let indicators = &self.reader.out.indicators;
        let first = self.first.max(indicators.len().saturating_sub(MEMORY));
        let same = |entry: &&Indicator| {
            entry.level.and_then(|level| self.unit_of(level)) == Some(unit) && entry.whole.is_none()
        };
        let before = indicators[first..].iter().filter(same).find(|entry| says(&folded(&entry.name)));
        // `Thu, chi ngân sách` heads two.
        let title = || {
            // Of an item that is read itself the words before its first figure are no heading.
            let sector =
                self.block.sector.filter(|_| !self.block.is_numbered || self.block.kind == BlockKind::Heading)?;
            let title = &self.reader.sectors[sector.0].title;
            let is_one = !title.contains([',', '-', ';', ':']) && says(&folded(title));
            is_one.then(|| title.clone())
        };
        // `1. Thu nội địa … - Khu vực ngoài quốc doanh: 11 tháng thu 1.086 tỷ đồng`: the topic of the item is nearer than the heading.
        let nearest = || match self.topic(start) {
            Some(topic) => says(&folded(&topic)).then_some(topic),
            None => title(),
        };
        before.map(|entry| entry.name.clone()).or_else(nearest)
    }

    /// `Quà của tỉnh: 26.908 suất, trị giá 13.454 triệu đồng`: the topic of a name that does not say of what it is, behind a
    /// count that only the topic names.
    fn after_topic(&self, start: usize, own: &[Syllable]) -> Option<String> {
        if !GENERIC.iter().any(|pair| own == pair) {
            return None;
        }
        let last = self.scope.last?;
        let topic = self.topic(start)?;
        let before = &self.reader.out.indicators[self.reader.out.figures[last].indicator?.0].name;
        let rest = before.strip_prefix(topic.as_str())?.trim_start();
        let is_bare = rest.is_empty() || self.unit_of(FigureId(last)).is_some_and(|unit| unit.code() == rest);
        is_bare.then_some(topic)
    }

    /// `7. Thanh tra, tiếp công dân. Tiếp 31 lượt`: what is counted is `tiếp công dân` where a heading above says so.
    fn reception(&self, start: usize, own: &[Syllable]) -> Option<String> {
        // Headings nest a few deep.
        const DEEPEST: usize = 4;
        if !matches!(own, [RECEIVES] | [RECEIVES, LUOT]) {
            return None;
        }
        let names_it = |part: &&str| {
            let words = folded(part);
            words.first() == Some(&RECEIVES) && words.last() == Some(&PEOPLE)
        };
        let above = enclosing(self.block.sector, self.reader.sectors).take(DEEPEST);
        // `- Tiếp dân, đơn thư: trong quý tiếp 142 lượt`
        let colon = (self.start..=start).rev().find(|&index| self.tokens[index].gap.has(Gap::COLON));
        let topic = colon.and_then(|colon| (self.start..colon).find_map(|from| self.reception_at(from, colon)));
        if topic.is_some() {
            return topic;
        }
        let mut parts = above.flat_map(|sector| sector.title.split([',', ';', '-', ':']).map(str::trim));
        parts.find(names_it).map(str::to_owned)
    }

    /// `tiếp dân`, `tiếp công dân`
    fn reception_at(&self, from: usize, end: usize) -> Option<String> {
        let forms: [&[Syllable]; 2] = [&[RECEIVES, PEOPLE], &[RECEIVES, CONG_WORK, PEOPLE]];
        let form = forms.iter().find(|form| from + form.len() <= end && row(self.tokens, from, form))?;
        Some(self.words_between(from, from + form.len()))
    }

    /// `nâng tổng diện tích chè lên 2.318 ha`: what is brought up to a level; `đưa số thu 7 tháng lên 11.026 tỷ đồng`: where
    /// that says little, what was spoken of before.
    pub(crate) fn raised(&self, evidence: &Evidence) -> Option<(String, usize)> {
        const BRINGS: Syllable = crate::text::s("đưa");
        const LITTLE: usize = 2;
        // `qua đó đưa kim ngạch lên 115,3 tỷ USD`
        let verb = evidence.clause + connective(self.tokens, evidence.clause);
        let raises = verb < evidence.at && matches!(self.tokens[verb].word(), BRINGS | NANG);
        let cue = evidence.cue.filter(|cue| raises && matches!(cue.verb, Verb::To | Verb::Level))?;
        let own = self.words_between(verb + 1, cue.at);
        let start = self.tokens[verb].start;
        if count(&own) > LITTLE {
            return Some((own, start));
        }
        let outer = self.scope.indicator.and_then(|outer| self.reader.out.indicators[outer.0].level);
        let unit = outer.and_then(|outer| self.unit_of(outer));
        let same = unit.is_some() && self.unit_of(FigureId(evidence.figure)) == unit;
        let name = self.outer_name().filter(|_| same).unwrap_or_else(|| joined(&own, &self.object(evidence)));
        (!name.is_empty()).then_some((name, start))
    }

    /// `giá thịt lợn hơi giảm mạnh (chỉ còn 24.000 đồng/kg)`: the words before a bracket that opens with its figure, where no
    /// figure stands before them.
    pub(crate) fn named_outside(&self, evidence: &Evidence) -> Option<(String, usize)> {
        let bracket = self.bracket.filter(|bracket| !bracket.is_measured && !evidence.own_subject)?;
        let outside = self.stack.last().map(|(scope, _)| scope.last)?;
        let from = bracket.lead.max(self.clause_start(bracket.lead, self.start.checked_sub(1)?));
        let to = told(self.tokens, from, self.start).unwrap_or(self.start);
        let name = self.words_between(from, to);
        // `đàn bò (96.250 con) tăng 1,8%, đàn trâu (21.340 con) giảm 2,6%`: a sign parts the words from the figure before.
        let is_apart = || {
            let parted = self.tokens[from].gap.has(Gap::MEMBER.with(Gap::COMMA)) && self.has_subject(from, self.start);
            let compares = (from..self.start).any(|index| self.tokens[index].word() == HON);
            // `lớn nhất là giảm thuế GTGT (186,5 tỷ đồng) và …`, `nếu tính trên thu nội địa (5.732 tỷ đồng) thì chiếm 32,1%`
            const THEN: Syllable = s("thì");
            let joins = |next: &Token| matches!(next.word(), VA | THEN) && next.gap == Gap::CLOSE;
            let joined = self.tokens.get(evidence.at + 1).is_some_and(joins);
            parted && !compares && (joined || self.goes_on_behind_bracket(evidence.at + 1))
        };
        // `tại: Hà Nội (17), Thanh Hóa (8)`: so does a list with a number for each of its names.
        let parts_list = Gap::COMMA.with(Gap::SEMICOLON).with(Gap::COLON);
        let is_listed = || self.tokens[from].gap.has(parts_list) && self.is_listed_in_brackets(evidence.at);
        (!name.is_empty() && (outside.is_none() || is_apart() || is_listed())).then(|| (name, self.tokens[from].start))
    }

    /// `mở 06 lớp với 180 lao động`, `thu giữ 97 gam heroin và 2 gam ma túy`: where no sign stands between, the words after
    /// the figure before are that one's, and the name goes on from its.
    pub(crate) fn continued_name(&self, evidence: &Evidence) -> Option<String> {
        const LONGEST: usize = 20;
        let last = self.scope.last?;
        let (from, at) = (self.lead_start, evidence.at);
        // `sửa chữa 399 căn và xây mới 371 căn`: what a conjunction joins has a verb of its own.
        // `Trong 24 chỉ tiêu có 16 chỉ tiêu vượt`: so does what there is of them.
        if (from + 1 < at && self.tokens[from].word() == VA) || self.is_held(evidence) {
            return None;
        }
        let signs =
            (from..=at).any(|index| self.tokens[index].gap.has(Gap::CLAUSE) || self.tokens[index].gap.has(Gap::EQUALS));
        let is_level = self.reader.out.figures[last].role.is_level();
        if from >= at || signs || !is_level || evidence.cue.is_some_and(|cue| cue.distance == 0) {
            return None;
        }
        let object = self.object(evidence);
        // `06 chỉ tiêu đạt và 02 chỉ tiêu không đạt`: the same things again, told apart by their own words.
        let unit = self.unit_of(FigureId(evidence.figure));
        let is_told = unit.is_some_and(|unit| object.len() > unit.code().len() && object.starts_with(unit.code()));
        let is_told_apart = is_told && self.unit_of(FigureId(last)) == unit;
        // `286 đơn kỳ trước chuyển sang và 2.988 đơn tiếp nhận trong kỳ`
        if is_told && self.tokens[at - 1].word() == VA && self.tokens[at].gap == Gap::default() {
            return Some(object);
        }
        let head = (from..at).find(|&index| self.ends_thing(index)).unwrap_or(at);
        let own = self.words_between(head, at);
        let is_generic = (head..at).any(|index| GENERIC.iter().any(|pair| row(self.tokens, index, pair)));
        if !(own.is_empty() || is_generic) || !self.is_plain_lead(from, head) {
            return None;
        }
        let outer = &self.reader.out.indicators[self.reader.out.figures[last].indicator?.0].name;
        // `83 xã, 14 phường và 01 thị trấn`: each is named by what it counts.
        let counted = self.unit_of(FigureId(last)).map(crate::Unit::code);
        if from + 1 == at
            && self.tokens[from].word() == VA
            && let Some(deed) = counted.and_then(|noun| outer.strip_suffix(noun))
        {
            return Some(joined(deed.trim_end(), &object));
        }
        let outer = if count(outer) > LONGEST { "" } else { outer.as_str() };
        Some(if is_told_apart { object } else { joined(&joined(outer, &own), &object) })
    }

    /// Whether the words after a figure are the thing that it counts, and not a clause of its own.
    fn is_plain_lead(&self, from: usize, to: usize) -> bool {
        const LONGEST: usize = 14;
        to - from <= LONGEST && (from..to).all(|index| self.tokens[index].figure().is_none())
    }

    /// The words before the colon that an item begins with, for a second count behind a dash.
    pub(crate) fn item_topic(&self, evidence: &Evidence) -> Option<String> {
        const LONGEST: usize = 6;
        let follows = self.tokens[evidence.at].gap.has(Gap::DASH) && self.scope.last.is_some();
        let colon = (1..=LONGEST).find(|&index| self.tokens.get(index).is_some_and(|token| token.gap.has(Gap::COLON)));
        let colon = colon.filter(|_| follows && self.block.depth > 0)?;
        let is_plain = self.tokens[..colon].iter().all(|token| token.figure().is_none());
        Some(self.words_between(0, colon)).filter(|topic| is_plain && !topic.is_empty())
    }

    /// `Dân số đô thị qua các năm như sau:⏎- Năm 2020: 371.800 người`: what the list is about, for the first level of an item that says
    /// only when it was so.
    pub(crate) fn topic_of_time(&self, evidence: &Evidence) -> Option<String> {
        let is_first = self.reader.out.indicators.len() == self.first;
        let is_dated = || self.tokens[..evidence.at].iter().any(|token| is_time(self.reader.raw, token));
        self.topic_of_list.clone().filter(|_| is_first && is_dated())
    }

    /// What the items below the block are about, where it states nothing itself and a colon ends it.
    pub(crate) fn topic_for_items(&self) -> Option<String> {
        const LONGEST: usize = 16;
        const ENDS: [[Syllable; 2]; 3] = [words(["như", "sau"]), words(["qua", "các"]), words(["cụ", "thể"])];
        let goes_on =
            |token: &Token| (token.figure().is_none() || is_time(self.reader.raw, token)) && !token.gap.has(Gap::STOP);
        let is_lead = self.block.opens_list(self.reader.text) && self.tokens.len() <= LONGEST;
        if !is_lead || !self.tokens.iter().all(goes_on) {
            return None;
        }
        let ends = |index: &usize| ENDS.iter().any(|end| row(self.tokens, *index, end));
        let end = (1..self.tokens.len()).find(ends).unwrap_or(self.tokens.len());
        Some(self.words_between(0, end)).filter(|topic| !topic.is_empty())
    }

    /// `xảy ra 21 vụ. Cộng dồn quý I có 68 vụ`: at another time the same is counted in the same unit.
    pub(crate) fn named_before(&self, evidence: &Evidence) -> Option<String> {
        let unit = self.unit_of(FigureId(evidence.figure))?;
        (self.start..evidence.at).find(|&index| is_time(self.reader.raw, &self.tokens[index]))?;
        let indicators = self.reader.out.indicators[self.first..].iter().rev().take(MEMORY);
        // `tháng 11 đón 596,9 nghìn lượt người; 11 tháng đạt 2,95 triệu lượt`: perhaps in fewer words.
        let is_same = |known: &Unit| {
            let rest = known.code().strip_prefix(unit.code());
            rest.is_some_and(|rest| rest.is_empty() || unit.is_countable() && rest.starts_with(' '))
        };
        let mut alike =
            indicators.filter(|entry| entry.level.and_then(|level| self.unit_of(level)).is_some_and(is_same));
        let name = &alike.next()?.name;
        (name != unit.code() && (1..=LONGEST_NAME).contains(&name.len())).then(|| name.clone())
    }

    /// `+ Vụ Đông Xuân: diện tích 12.684 ha; năng suất 71,4 tạ/ha`: the topic of an item, for a later member that says only as
    /// what it is measured.
    pub(crate) fn topic_of_item(&self, own: &OwnWords) -> Option<String> {
        const LONGEST: usize = 12;
        // No item is longer that speaks of one thing.
        const NEAR: usize = 96;
        if self.block.depth == 0 || own.start > NEAR {
            return None;
        }
        let subject = folded(&own.subject);
        let says_measure = MEASURES.iter().any(|measure| subject == measure)
            || matches!(subject.as_slice(), [word] if MEASURES_IN_SHORT.contains(word));
        // Behind a full stop the matter may be another.
        let goes_on = !self.tokens[..=own.start].iter().any(|token| token.gap.has(Gap::STOP));
        let colon = (1..self.tokens.len().min(LONGEST)).find(|&index| self.tokens[index].gap.has(Gap::COLON));
        let colon = colon.filter(|&colon| says_measure && goes_on && colon < own.start)?;
        let measures = |figure: usize| self.reader.out.figures[figure].indicator.is_some();
        let is_plain = !self.tokens[..colon].iter().filter_map(Token::figure).any(measures);
        Some(self.words_between(0, colon)).filter(|topic| is_plain && !topic.is_empty())
    }

    pub(crate) fn outer_name(&self) -> Option<String> {
        let outer = &self.reader.out.indicators[self.scope.indicator.or(self.scope.main)?.0].name;
        (1..=LONGEST_NAME).contains(&outer.len()).then(|| outer.clone())
    }

    /// `Thu nội địa tháng 5 ước đạt 1.862 tỷ đồng.⏎Lũy kế 5 tháng ước đạt 13.427 tỷ đồng`: what opens a block with nothing but another time
    /// tells more of what the block before was about.
    pub(crate) fn name_of_block_before(&self, evidence: &Evidence) -> Option<String> {
        let indicators = &self.reader.out.indicators;
        let before = &indicators[self.reader.told_before?.0];
        let level = before.level.and_then(|level| self.unit_of(level)).filter(|unit| !unit.is_ratio());
        let is_same =
            level.zip(self.unit_of(FigureId(evidence.figure))).is_some_and(|(then, now)| same_unit(then, now));
        let opens = self.first == indicators.len() && self.scope.clock.is_own() && self.bracket.is_none();
        let name = Some(&before.name).filter(|name| (1..=LONGEST_NAME).contains(&name.len()));
        name.filter(|_| opens && is_same && before.sector == self.block.sector).cloned()
    }

    /// The words before the colon that leads to a clause, where they are few: `Cây lúa: …`, `Công tác tiếp dân: …`.
    pub(crate) fn topic(&self, start: usize) -> Option<String> {
        const LONGEST: usize = 12;
        // No topic is farther from what it leads to.
        const FAR: usize = 256;
        const WORK: [Syllable; 2] = words(["công", "tác"]);
        let first = |colon: usize| colon.saturating_sub(LONGEST + 1);
        let begins = |colon: usize| (first(colon)..colon).rev().find(|&index| self.tokens[index].gap.has(Gap::CLAUSE));
        // `Lúa xuân 6.842 ha (KH: 6.800 ha), năng suất 64 tạ/ha`: what a bracket that is closed says leads to nothing behind it.
        let leads = |&colon: &usize| {
            let is_inside = begins(colon).is_some_and(|from| self.tokens[from].gap.has(Gap::OPEN));
            let gap = self.tokens[colon].gap;
            gap.has(Gap::COLON) && (self.bracket.is_some() || gap.has(Gap::CLOSE) || !is_inside)
        };
        let colon = (self.start..=start).rev().take(FAR).find(leads)?;
        // `Chăn nuôi (so với cùng kỳ): đàn bò …`: the bracket is no topic, nor are the words before it of what has words of its own.
        // `Tổng giá trị sản xuất (giá so sánh 2010): ước 8.246 tỷ đồng`: of what has none they are.
        if self.tokens[colon].gap.has(Gap::CLOSE) {
            let open = (first(colon)..colon).rev().find(|&index| self.tokens[index].gap.has(Gap::OPEN))?;
            let from = begins(open).unwrap_or(first(open));
            let behind = self.tokens[colon..].iter().take(LONGEST).position(|token| token.figure().is_some());
            let is_bare =
                behind.is_some_and(|behind| start <= colon + behind && !self.has_subject(colon, colon + behind));
            return Some(self.words_between(from, open)).filter(|topic| is_bare && !topic.is_empty());
        }
        let from = begins(colon).unwrap_or(first(colon));
        // Names may hold digits, `Xăng E5 RON 92`, but a topic measures nothing.
        let measures = |figure: usize| self.reader.out.figures[figure].indicator.is_some();
        let has_figure = self.tokens[from..colon].iter().filter_map(Token::figure).any(measures);
        let length = self.tokens[colon].start - self.tokens[from].start;
        let announces = (from..colon).any(|index| parts_at(self.tokens, index, |_| false, || false).is_some());
        if colon == from
            || announces
            || length > LONGEST_NAME
            || has_figure
            || colon - from > LONGEST
            || row(self.tokens, from, &[TRONG, DO])
            // `Kinh tế giữ được đà tăng trưởng: GRDP tăng 6,42%`
            || tells_how(self.tokens, from, colon)
            // `Một số sản phẩm so với cùng kỳ: gạch 42 triệu viên` says how, and not what.
            || (from..colon).any(|index| row(self.tokens, index, &[SO, VOI]))
        {
            return None;
        }
        // `làm tốt công tác tiếp dân` is about `tiếp dân`.
        let from = (from..colon).find(|&index| row(self.tokens, index, &WORK)).map_or(from, |work| work + 2);
        Some(self.words_between(from, colon)).filter(|topic| !topic.is_empty())
    }
}
