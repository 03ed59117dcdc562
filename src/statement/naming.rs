//! Puts the name of an indicator together: from the words before its verb, or from verb and object.

use super::clause::{brings_about, ends_cause, told};
use super::cue::Verb;
use super::evidence::Evidence;
use super::level::MEMORY;
use super::name::{folded, has_subject, name, trim};
use super::sentence::Sentence;
use super::token::{Gap, Token, is_time, row};
use super::words::*;
use crate::text::{Syllable, WordSet, words};
use crate::{FigureId, Indicator, IndicatorId};

/// Words that lead to a figure without making it their object: what stands before them is measured.
static COPULAS: WordSet<13> = WordSet::new(words([
    "bằng", "chiếm", "còn", "của", "gồm", "hơn", "khoảng", "là", "trên", "với", "được", "đạt", "ước",
]));

/// Names that say how much, and not of what.
const GENERIC: [[Syllable; 2]; 5] = [
    words(["số", "tiền"]),
    words(["diện", "tích"]),
    words(["thời", "lượng"]),
    words(["kinh", "phí"]),
    words(["trị", "giá"]),
];

/// A name of more words is specific enough.
pub(super) const SPECIFIC: usize = 3;

/// A name of as many words needs no topic before it, unless it is that of a measure.
const TELLING: usize = 2;

/// Measures that things of any kind have.
const MEASURES: [[Syllable; 2]; 7] = [
    words(["sản", "lượng"]),
    words(["diện", "tích"]),
    words(["năng", "suất"]),
    words(["doanh", "thu"]),
    words(["giá", "trị"]),
    words(["doanh", "số"]),
    words(["số", "lượng"]),
];

impl Sentence<'_, '_> {
    /// The name of what a figure measures, and where its words begin.
    pub(super) fn name_of(&self, evidence: &Evidence) -> (String, usize) {
        if let Some(name) = self.name_in_row() {
            return (name.clone(), self.tokens[evidence.at].start);
        }
        if let Some((from, to)) = self.things_counted(evidence) {
            return (self.words_between(from, to), self.tokens[evidence.at].start);
        }
        if let Some(name) = self.defined_thing(evidence).or_else(|| self.continued_name(evidence)) {
            return (name, self.tokens[evidence.at].start);
        }
        if let Some(name) = self.brought_about(evidence) {
            return name;
        }
        if let Some(name) = self.named_outside(evidence) {
            return name;
        }
        if let Some(name) = self.raised(evidence) {
            return name;
        }
        let start = self.subject_start(evidence);
        let from = self.tokens[start].start;
        let end = evidence.subject_end();
        // `Doanh thu tháng 6 tiếp tục phục hồi, ước đạt 330 tỷ đồng`: another clause tells of the subject before.
        let end = told(self.tokens, start, end).unwrap_or(end);
        // `Tai nạn giao thông 11 tháng xảy ra 412 vụ`: what took place says the name, and not that it did.
        let (end, happens) = match self.before_light_verb(start, end) {
            Some(before) => (before, true),
            None => (end, false),
        };
        let is_object = self.is_object(evidence) && !happens && !self.names_count(start, end);
        // Of a long sentence only the last verb governs the object.
        let (_, last) = trim(self.tokens, start, end, |token| is_time(self.reader.raw, token));
        let left = if is_object { start.max(last.saturating_sub(LONGEST_VERB)) } else { start };
        // `Các cơ sở đã tuyển mới cho 500 học viên`: the verb is what was done, whoever did it.
        let done = (left..end).rev().find(|&index| self.tokens[index].word() == DA);
        let left = done.filter(|_| is_object || self.follows_for(evidence)).map_or(left, |done| done + 1);
        let mut written = self.words_between(self.after_light_verb(left, end), end);
        let takes_object = is_object || self.follows_for(evidence) || count(&written) <= SPECIFIC;
        let right = if takes_object { self.object(evidence) } else { String::new() };
        let is_unit = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| unit.code() == right);
        // `Đàn heo 486.200 con`, `mầm non 236 cháu` in a list of parts: the unit is no part of the name.
        let is_part = self.scope.whole.is_some() && !is_object || right == "con";
        let right = if is_unit && is_part && !written.is_empty() { String::new() } else { right };
        // `Nông thôn mới: 3/3 xã giữ vững các tiêu chí`: what is counted says enough without its topic.
        if self.tokens[evidence.at].gap.has(Gap::COLON) && count(&right) > SPECIFIC {
            written.clear();
        }
        // `21 đơn = 21 vụ việc`: another count of the same.
        let is_alone = written.is_empty() && (right.is_empty() || self.tokens[evidence.at].gap.has(Gap::EQUALS));
        // `cấp mới 812,4 triệu USD; tăng vốn 391,5 triệu USD`: a verb with its object is a name.
        let deed = evidence.cue.filter(|cue| cue.distance > 0 && matches!(cue.verb, Verb::Up | Verb::Down));
        if let Some(cue) = deed.filter(|cue| is_alone && cue.at == start && self.tokens[cue.at].gap.has(Gap::SEMICOLON))
        {
            return (self.words_between(cue.at, evidence.at), from);
        }
        if is_alone && let Some(outer) = self.outer_name() {
            return (outer, from);
        }
        // `+ Mầm non: 15 lớp - 386 học sinh`
        if written.is_empty()
            && is_unit
            && let Some(topic) = self.item_topic(evidence)
        {
            return (topic, from);
        }
        if written.is_empty()
            && is_unit
            && let Some(before) = self.named_before(evidence)
        {
            return (before, from);
        }
        // `28 tập thể, 77 cá nhân`: one verb for both; `17 hồ sơ, tổng diện tích 6.918 m2`: of the same.
        let shares = written.is_empty() && count(&right) <= 2 && self.tokens[start].gap.has(Gap::COMMA);
        let sums =
            self.tokens[start].word() == TONG && count(&written) <= SPECIFIC && self.tokens[start].gap.has(Gap::COMMA);
        if (shares || sums)
            && self.scope.last.is_some()
            && let Some(outer) = self.outer_name().filter(|outer| count(outer) > SPECIFIC)
        {
            written = joined(&outer, &written);
        }
        // `xếp loại tập thể cho 28 tập thể`
        let adds = !right.is_empty() && !written.to_lowercase().contains(&right);
        let length = count(&written) + if adds { count(&right) } else { 0 };
        // `khám, chữa bệnh cho 1.215 lượt người`: how often, and nothing else.
        let is_tally = is_unit && count(&written) >= TELLING && TALLIES.contains(&right.as_str());
        if adds && !is_tally {
            written = joined(&written, &right);
        }
        // `khởi tố 06 vụ`: of what, the topic says.
        let is_bare = is_object && is_unit;
        let names_thing = length >= TELLING && !MEASURES.iter().any(|pair| row(self.tokens, start, pair));
        if (!names_thing && length < SPECIFIC || is_bare && length <= SPECIFIC)
            // A list of parts names each of them: `1.555 học sinh, gồm tiểu học 645`.
            && self.scope.whole.is_none()
            && let Some(topic) = self.topic(start)
        {
            written = if written.is_empty() { topic } else { format!("{topic}: {written}") };
        }
        let fuller = self.fuller_name(evidence, &written);
        (fuller.unwrap_or(written), from)
    }

    /// `1. Thu NSNN trên địa bàn. Tính chung 9 tháng thu được 9.876 tỷ đồng`: a deed that the heading, or what the paragraph
    /// spoke of before, names with its object.
    fn fuller_name(&self, evidence: &Evidence, name: &str) -> Option<String> {
        const DEEDS: [&[Syllable]; 5] =
            [&words(["thu"]), &words(["chi"]), &words(["số", "thu"]), &words(["giải", "ngân"]), &words(["dư", "nợ"])];
        const LONGEST: usize = 12;
        // In bytes: no deed is longer, and most names are.
        const LONGEST_DEED: usize = 24;
        let own = Some(name).filter(|name| name.len() <= LONGEST_DEED).map(folded)?;
        let unit = self.unit_of(FigureId(evidence.figure)).filter(|unit| unit.is_money())?;
        let deed = DEEDS.iter().find(|deed| **deed == own)?;
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
            let title = &self.reader.sectors[self.block.sector?.0].title;
            let is_one = !title.contains([',', '-', ';', ':']) && says(&folded(title));
            is_one.then(|| title.clone())
        };
        before.map(|entry| entry.name.clone()).or_else(title)
    }

    /// `Diện tích gieo trồng 3.126 ha, trong đó: lúa 2.140,2 ha`: a part that names a thing is measured as its whole is.
    pub(super) fn measured_as(&self, whole: IndicatorId, part: &str) -> Option<String> {
        let (measure, _) = measure_of(&self.reader.out.indicators[whole.0].name)?;
        let own = folded(part);
        let is_thing = !own.is_empty() && own.len() <= LONGEST_THING && measure_of(part).is_none();
        let says_it = own.first().is_some_and(|first| HEADS_OF_OWN.contains(*first));
        (is_thing && !says_it).then(|| joined(measure, part))
    }

    /// `nâng tổng diện tích chè lên 2.318 ha`: what is brought up to a level; `đưa số thu 7 tháng lên 11.026 tỷ đồng`: where
    /// that says little, what was spoken of before.
    fn raised(&self, evidence: &Evidence) -> Option<(String, usize)> {
        const BRINGS: Syllable = crate::text::s("đưa");
        const LITTLE: usize = 2;
        let raises = matches!(self.tokens[evidence.clause].word(), BRINGS | NANG);
        let cue = evidence.cue.filter(|cue| raises && matches!(cue.verb, Verb::To | Verb::Level))?;
        let own = self.words_between(evidence.clause + 1, cue.at);
        let start = self.tokens[evidence.clause].start;
        if count(&own) > LITTLE {
            return Some((own, start));
        }
        let outer = self.reader.out.indicators[self.scope.indicator?.0].level?;
        let unit = self.unit_of(outer)?;
        let same = self.unit_of(FigureId(evidence.figure)) == Some(unit);
        self.outer_name().filter(|_| same).map(|name| (name, start))
    }

    /// `giá thịt lợn hơi giảm mạnh (chỉ còn 24.000 đồng/kg)`: the words before a bracket that opens with its figure, where no
    /// figure stands before them.
    fn named_outside(&self, evidence: &Evidence) -> Option<(String, usize)> {
        let bracket = self.bracket.filter(|bracket| !bracket.is_measured && !evidence.own_subject)?;
        let outside = self.stack.last().map(|(scope, _)| scope.last)?;
        let from = bracket.lead.max(self.clause_start(bracket.lead, self.start.checked_sub(1)?));
        let to = told(self.tokens, from, self.start).unwrap_or(self.start);
        let name = self.words_between(from, to);
        (outside.is_none() && !name.is_empty()).then(|| (name, self.tokens[from].start))
    }

    /// `góp phần tăng CPI chung 0,83%`: what is made to grow stands behind the verb.
    fn brought_about(&self, evidence: &Evidence) -> Option<(String, usize)> {
        let cue = evidence.cue.filter(|cue| matches!(cue.verb, Verb::Up | Verb::Down) && cue.distance > 0)?;
        let leads = brings_about(self.tokens, evidence.clause, cue.at);
        let name = leads.then(|| self.words_between(cue.at + 1, evidence.at))?;
        (!name.is_empty()).then(|| (name, self.tokens[cue.at + 1].start))
    }

    /// Where the words before such a verb end, if it leads to the figure and words stand before it.
    fn before_light_verb(&self, from: usize, to: usize) -> Option<usize> {
        const HAPPEN: [Syllable; 2] = words(["xảy", "ra"]);
        let verb = to.checked_sub(HAPPEN.len()).filter(|&verb| verb > from && row(self.tokens, verb, &HAPPEN))?;
        // `Toàn tỉnh xảy ra 48 vụ` names a place only.
        if matches!(self.tokens[from].word(), TOAN | CA | TREN) {
            return None;
        }
        has_subject(self.tokens, from, verb, |token| is_time(self.reader.raw, token)).then_some(verb)
    }

    /// The words behind a verb that says only that something was done or took place.
    fn after_light_verb(&self, from: usize, to: usize) -> usize {
        const LIGHT: [[Syllable; 2]; 3] = [words(["tổ", "chức"]), words(["xảy", "ra"]), words(["ghi", "nhận"])];
        let (start, end) = trim(self.tokens, from, to, |token| is_time(self.reader.raw, token));
        let is_light = LIGHT.iter().any(|verb| row(self.tokens, start, verb));
        if is_light && start + 2 <= end { start + 2 } else { from }
    }

    /// `mở 06 lớp với 180 lao động`, `thu giữ 97 gam heroin và 2 gam ma túy`: where no sign stands between, the words after
    /// the figure before are that one's, and the name goes on from its.
    fn continued_name(&self, evidence: &Evidence) -> Option<String> {
        const LONGEST: usize = 20;
        let last = self.scope.last?;
        let (from, at) = (self.lead_start, evidence.at);
        // `sửa chữa 399 căn và xây mới 371 căn`: what a conjunction joins has a verb of its own.
        if self.tokens[from].word() == VA && from + 1 < at {
            return None;
        }
        let signs =
            (from..=at).any(|index| self.tokens[index].gap.has(Gap::CLAUSE) || self.tokens[index].gap.has(Gap::EQUALS));
        let is_level = self.reader.out.figures[last].role.is_level();
        if from >= at || signs || !is_level || evidence.cue.is_some_and(|cue| cue.distance == 0) {
            return None;
        }
        let head = (from..at).find(|&index| self.ends_thing(index)).unwrap_or(at);
        let own = self.words_between(head, at);
        let is_generic = (head..at).any(|index| GENERIC.iter().any(|pair| row(self.tokens, index, pair)));
        if !(own.is_empty() || is_generic) || !self.is_plain_lead(from, head) {
            return None;
        }
        let outer = &self.reader.out.indicators[self.reader.out.figures[last].indicator?.0].name;
        let outer = if count(outer) > LONGEST { "" } else { outer.as_str() };
        Some(joined(&joined(outer, &own), &self.object(evidence)))
    }

    /// Whether the words after a figure are the thing that it counts, and not a clause of its own.
    fn is_plain_lead(&self, from: usize, to: usize) -> bool {
        const LONGEST: usize = 14;
        to - from <= LONGEST && (from..to).all(|index| self.tokens[index].figure().is_none())
    }

    pub(super) fn words_between(&self, from: usize, to: usize) -> String {
        name(self.reader.text, self.tokens, from, to, |token| is_time(self.reader.raw, token))
    }

    /// The words before the colon that an item begins with, for a second count behind a dash.
    fn item_topic(&self, evidence: &Evidence) -> Option<String> {
        const LONGEST: usize = 6;
        let follows = self.tokens[evidence.at].gap.has(Gap::DASH) && self.scope.last.is_some();
        let colon = (1..=LONGEST).find(|&index| self.tokens.get(index).is_some_and(|token| token.gap.has(Gap::COLON)));
        let colon = colon.filter(|_| follows && self.block.depth > 0)?;
        let is_plain = self.tokens[..colon].iter().all(|token| token.figure().is_none());
        Some(self.words_between(0, colon)).filter(|topic| is_plain && !topic.is_empty())
    }

    /// `xảy ra 21 vụ. Cộng dồn quý I có 68 vụ`: at another time the same is counted in the same unit.
    fn named_before(&self, evidence: &Evidence) -> Option<String> {
        let unit = self.unit_of(FigureId(evidence.figure))?;
        (self.start..evidence.at).find(|&index| is_time(self.reader.raw, &self.tokens[index]))?;
        let indicators = self.reader.out.indicators[self.first..].iter().rev().take(MEMORY);
        let mut alike = indicators.filter(|entry| entry.level.and_then(|level| self.unit_of(level)) == Some(unit));
        let name = &alike.next()?.name;
        (name != unit.code() && (1..=LONGEST_NAME).contains(&name.len())).then(|| name.clone())
    }

    fn outer_name(&self) -> Option<String> {
        let outer = &self.reader.out.indicators[self.scope.indicator.or(self.scope.main)?.0].name;
        (1..=LONGEST_NAME).contains(&outer.len()).then(|| outer.clone())
    }

    /// The first token of the words that name a figure's thing: its clause, and what a comma joins to it.
    pub(super) fn subject_start(&self, evidence: &Evidence) -> usize {
        // `nông, lâm nghiệp`, `diện tích rau, màu`: short members of one name.
        const SHORT: usize = 3;
        let from = self.lead_start.min(evidence.at);
        let mut start = evidence.clause;
        let mut end = evidence.subject_end();
        while start > from && self.tokens[start].gap.has(Gap::COMMA) && !self.tokens[start].gap.has(Gap::CLOSE) {
            // Back to the last figure the words belong to that figure.
            let Some(previous) = (from..start).rev().find(|&index| self.tokens[index].gap.has(Gap::CLAUSE)) else {
                break;
            };
            let is_empty = !has_subject(self.tokens, start, end, |token| is_time(self.reader.raw, token));
            if !is_empty && (self.only_leads(previous, start) || self.is_held(evidence)) {
                break;
            }
            if start - previous > SHORT
                && end.saturating_sub(start) > SHORT
                && !is_empty
                && !self.joins_back(evidence, start)
            {
                break;
            }
            (start, end) = (previous, if is_empty { end } else { start });
        }
        // `Điểm sáng của huyện là thu ngân sách 1.262 tỷ đồng`: what it is stands behind the copula.
        let end = evidence.subject_end();
        let ends_lead = |index: usize| match self.tokens[index].word() {
            LA => true,
            // `Phòng Tài chính tham mưu để thu ngân sách đạt 152 tỷ đồng`; `để lại`
            DE => self.next_word(index) != const { crate::text::s("lại") },
            _ => ends_cause(self.tokens, index),
        };
        let copula = (start + 1..end).rev().find(|&index| {
            // `Phấn đấu IIP tăng 4%`
            index + 2 < end && ends_lead(index) || index + 1 < end && self.ends_aim(index)
        });
        copula.map_or(start, |copula| copula + 1).max(evidence.free.min(evidence.at))
    }

    /// The last word of `phấn đấu` or `đặt mục tiêu`: what is aimed at stands behind it.
    fn ends_aim(&self, index: usize) -> bool {
        index > 0 && matches!(self.tokens[index].word(), TIEU | DAU_STRIVE) && super::cue::aims(self.tokens, index - 1)
    }

    /// Whether a member of the sentence says only where or when the rest holds, or by whose word: `Tại miền Bắc, …`,
    /// `Theo báo cáo của Sở Y tế, …`.
    fn only_leads(&self, from: usize, to: usize) -> bool {
        const LEADING: [Syllable; 5] = words(["ngoài", "theo", "trong", "tại", "ở"]);
        let lists = row(self.tokens, from, &[TRONG, DO]) || row(self.tokens, from, &[THEO, DO]);
        let leads = !lists && self.tokens[from..to].first().is_some_and(|first| LEADING.contains(&first.word()));
        leads || !has_subject(self.tokens, from, to, |token| is_time(self.reader.raw, token))
    }

    /// `xã có 3 trường`: a clause of its own.
    fn is_held(&self, evidence: &Evidence) -> bool {
        evidence.at > evidence.clause && self.tokens[evidence.at - 1].word() == CO
    }

    /// `đánh giá tập thể, lãnh đạo trường học cho 28 tập thể`: a row of nouns before `cho`, unless the clause has its own verb.
    fn joins_back(&self, evidence: &Evidence, start: usize) -> bool {
        self.follows_for(evidence) && !(start..evidence.at).any(|index| self.tokens[index].word() == DA)
    }

    /// `chi trả trợ cấp cho 550 đối tượng bảo trợ xã hội`
    fn follows_for(&self, evidence: &Evidence) -> bool {
        evidence.at > self.lead_start && self.tokens[evidence.at - 1].word() == CHO
    }

    /// Whether a figure is the object of the verb before it: `xử lý 08 vụ vi phạm`, and not `tổng số vụ là 8`.
    fn is_object(&self, evidence: &Evidence) -> bool {
        let before = evidence.at.checked_sub(1).filter(|&before| before >= self.lead_start);
        let Some(before) = before.map(|before| self.tokens[before].word()) else {
            return false;
        };
        // `đàn lợn (không kể lợn con) 684,3 nghìn con`
        if self.tokens[evidence.at].gap.has(Gap::CLOSE) {
            return false;
        }
        let counted = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| unit.is_countable() || unit.is_none());
        counted && before != CHO && !COPULAS.contains(before) && evidence.cue.is_none_or(|cue| cue.distance > 0)
    }

    /// `Số hộ được vay vốn tạo việc làm 554 hộ`: the words name what is counted, and the verb in them is no act.
    fn names_count(&self, from: usize, to: usize) -> bool {
        let (first, end) = trim(self.tokens, from, to, |token| is_time(self.reader.raw, token));
        let head = first + usize::from(first < end && self.tokens[first].word() == TONG);
        head + 1 < end && self.tokens[head].word() == SO_COUNT
    }

    /// The words before the colon that leads to a clause, where they are few: `Cây lúa: …`, `Công tác tiếp dân: …`.
    fn topic(&self, start: usize) -> Option<String> {
        const LONGEST: usize = 12;
        const WORK: [Syllable; 2] = words(["công", "tác"]);
        let colon = (self.start..=start).rev().find(|&index| self.tokens[index].gap.has(Gap::COLON))?;
        // `Chăn nuôi (so với cùng kỳ): đàn bò …`: the bracket is no topic.
        if self.tokens[colon].gap.has(Gap::CLOSE) {
            return None;
        }
        let first = colon.saturating_sub(LONGEST + 1);
        let from = (first..colon).rev().find(|&index| self.tokens[index].gap.has(Gap::CLAUSE)).unwrap_or(first);
        // Names may hold digits, `Xăng E5 RON 92`, but a topic measures nothing.
        let measures = |figure: usize| self.reader.out.figures[figure].indicator.is_some();
        let has_figure = self.tokens[from..colon].iter().filter_map(Token::figure).any(measures);
        let length = self.tokens[colon].start - self.tokens[from].start;
        let announces = (from..colon).any(|index| super::division::parts_at(self.tokens, index, || false).is_some());
        if colon == from
            || announces
            || length > LONGEST_NAME
            || has_figure
            || colon - from > LONGEST
            || row(self.tokens, from, &[TRONG, DO])
        {
            return None;
        }
        // `làm tốt công tác tiếp dân` is about `tiếp dân`.
        let from = (from..colon).find(|&index| row(self.tokens, index, &WORK)).map_or(from, |work| work + 2);
        Some(self.words_between(from, colon)).filter(|topic| !topic.is_empty())
    }
}

/// `Tỷ trọng nông nghiệp, công nghiệp và dịch vụ`: what the first of several names says that it measures, for all.
pub(super) fn measured_alike(mut names: Vec<String>) -> Vec<String> {
    let Some((first, others)) = names.split_first_mut() else { return names };
    if let Some((measure, _)) = measure_of(first)
        && others.iter().all(|other| measure_of(other).is_none())
    {
        others.iter_mut().for_each(|other| *other = joined(measure, other));
    }
    names
}

/// The words that say as what a name's thing is measured, `Diện tích gieo trồng`, and those behind them.
fn measure_of(name: &str) -> Option<(&str, &str)> {
    const HEADS: [&[Syllable]; 16] = [
        &words(["tỷ", "lệ"]),
        &words(["tỷ", "trọng"]),
        &words(["diện", "tích", "gieo", "trồng"]),
        &words(["diện", "tích", "gieo", "cấy"]),
        &words(["diện", "tích", "nuôi", "trồng"]),
        &words(["diện", "tích"]),
        &words(["sản", "lượng"]),
        &words(["giá", "trị", "sản", "xuất"]),
        &words(["kim", "ngạch", "xuất", "khẩu"]),
        &words(["kim", "ngạch", "nhập", "khẩu"]),
        &words(["giá", "trị", "xuất", "khẩu"]),
        &words(["giá", "trị", "nhập", "khẩu"]),
        &words(["doanh", "thu"]),
        &words(["dư", "nợ"]),
        &words(["vốn", "đầu", "tư"]),
        &words(["năng", "suất"]),
    ];
    const TOTAL: &str = "tổng ";
    let from = if name.to_lowercase().starts_with(TOTAL) { TOTAL.len() } else { 0 };
    let rest = name.get(from..)?;
    let head = folded(rest);
    let measure = HEADS.iter().find(|measure| head.starts_with(measure))?;
    let end = rest.match_indices(' ').nth(measure.len() - 1).map_or(rest.len(), |(space, _)| space);
    Some((rest.get(..end)?, rest.get(end..)?.trim_start()))
}

/// A longer name of a part is no thing's.
const LONGEST_THING: usize = 8;

/// Words that begin names of a part which say themselves what is measured.
static HEADS_OF_OWN: WordSet<11> =
    WordSet::new(words(["chi", "giá", "mức", "số", "thu", "trị", "tổng", "tỷ", "vốn", "đàn", "lượng"]));

/// Units that count how often or how many, and say of what only beside other words.
const TALLIES: [&str; 13] = [
    "ca",
    "chiếc",
    "cái",
    "cặp",
    "hồ sơ",
    "lượt",
    "lượt hành khách",
    "lượt hồ sơ",
    "lượt khách",
    "lượt người",
    "người",
    "vụ",
    "đồng chí",
];

/// A longer name, in bytes, is noise, and is not repeated for the figures that have none of their own.
const LONGEST_NAME: usize = 512;

/// How many words of a verb and what is around it stand before an object.
const LONGEST_VERB: usize = 5;

/// Two parts of a name, either of which may be empty.
pub(super) fn joined(first: &str, second: &str) -> String {
    let separator = if first.is_empty() || second.is_empty() { "" } else { " " };
    [first, separator, second].concat()
}

fn count(name: &str) -> usize {
    let bytes = name.as_bytes();
    let starts = |&(at, byte): &(usize, &u8)| *byte != b' ' && (at == 0 || bytes[at - 1] == b' ');
    bytes.iter().enumerate().filter(starts).count()
}
