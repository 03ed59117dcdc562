//! Puts the name of an indicator together: from the words before its verb, or from verb and object.

use super::clause::{brings_about, ends_cause, told};
use super::cue::Verb;
use super::evidence::Evidence;
use super::name::{folded, has_subject, is_place, name, trim};
use super::sentence::Sentence;
use super::setter::names_setter;
use super::token::{Gap, is_time, row};
use super::words::*;
use crate::text::{Syllable, WordSet, words};
use crate::{FigureId, Role};

/// Words that lead to a figure without making it their object: what stands before them is measured.
static COPULAS: WordSet<13> = WordSet::new(words([
    "bằng", "chiếm", "còn", "của", "gồm", "hơn", "khoảng", "là", "trên", "với", "được", "đạt", "ước",
]));

/// A name of more words is specific enough.
pub(super) const SPECIFIC: usize = 3;

/// A name of as many words needs no topic before it, unless it is that of a measure.
const TELLING: usize = 2;

/// Measures that things of any kind have.
const MEASURES: [[Syllable; 2]; 9] = [
    words(["sản", "lượng"]),
    words(["diện", "tích"]),
    words(["năng", "suất"]),
    words(["doanh", "thu"]),
    words(["giá", "trị"]),
    words(["doanh", "số"]),
    words(["số", "lượng"]),
    words(["số", "thu"]),
    words(["số", "nợ"]),
];

/// The words of a figure's own clause that may name what it measures.
struct OwnWords {
    /// The first token of its subject.
    start: usize,
    /// The first token of its words, behind those that only lead to them.
    words: usize,
    /// The words before the figure, without verb, time and hedge.
    subject: String,
    /// Whether these were nothing but the place reported on, and were left out.
    has_place: bool,
    /// The words behind it, where it is the object of a verb: what is counted.
    object: String,
    is_object: bool,
    /// Whether the object says no more than the unit does.
    is_unit: bool,
}

const RECEIVE: [Syllable; 2] = words(["tiếp", "nhận"]);

/// Verbs that offices report by, and whose object is counted.
const VERBS: [[Syllable; 2]; 20] = [
    RECEIVE,
    words(["giải", "quyết"]),
    words(["xử", "lý"]),
    words(["xử", "phạt"]),
    words(["tiêm", "phòng"]),
    words(["kiểm", "tra"]),
    words(["tổ", "chức"]),
    words(["huy", "động"]),
    words(["phát", "hiện"]),
    words(["thu", "hồi"]),
    words(["bàn", "giao"]),
    words(["hỗ", "trợ"]),
    words(["phê", "duyệt"]),
    words(["chi", "trả"]),
    words(["thẩm", "định"]),
    words(["trao", "tặng"]),
    words(["vận", "động"]),
    words(["xây", "dựng"]),
    words(["điều", "trị"]),
    words(["cấp", "mới"]),
];

/// The first words of offices and of others that act: `Bộ phận Một cửa`, `Trung tâm Phục vụ hành chính công`, `Lực lượng
/// chức năng`.
static OFFICES: WordSet<14> = WordSet::new(words([
    "ban", "bộ", "chi", "các", "công", "cơ", "hội", "lực", "phòng", "trung", "trạm", "tổ", "ubnd", "đội",
]));

/// Deeds that are done to things of any kind, so that the topic says to which: `Cây ngô: Gieo trồng được 3.268 ha`.
const DEEDS: [[Syllable; 2]; 10] = [
    words(["gieo", "trồng"]),
    words(["gieo", "cấy"]),
    words(["gieo", "sạ"]),
    words(["xuống", "giống"]),
    words(["thu", "hoạch"]),
    words(["trồng", "mới"]),
    words(["thực", "hiện"]),
    words(["xử", "phạt"]),
    words(["tiêm", "phòng"]),
    words(["giải", "ngân"]),
];

impl Sentence<'_, '_> {
    /// The name of what a figure measures, and where its words begin.
    pub(super) fn name_of(&self, evidence: &Evidence) -> (String, usize) {
        self.name_by_form(evidence).unwrap_or_else(|| self.name_by_clause(evidence))
    }

    /// The name that the form of the sentence tells: a row deals names out, a verb brings its object about.
    fn name_by_form(&self, evidence: &Evidence) -> Option<(String, usize)> {
        let here = |name: String| (name, self.tokens[evidence.at].start);
        let counted = || self.things_counted(evidence).map(|(from, to)| self.words_between(from, to));
        let in_row = self.name_in_row().cloned().or_else(counted).or_else(|| self.defined_thing(evidence));
        in_row
            .or_else(|| self.continued_name(evidence))
            .map(here)
            .or_else(|| self.brought_about(evidence))
            .or_else(|| self.named_outside(evidence))
            .or_else(|| self.raised(evidence))
    }

    /// The name that the words of the figure's own clause tell, and where those say too little, words around it.
    fn name_by_clause(&self, evidence: &Evidence) -> (String, usize) {
        let own = self.own_words(evidence);
        let from = self.tokens[own.start].start;
        if let Some(lent) = self.lent_name(evidence, &own) {
            return (lent, from);
        }
        let mut written = self.after_shared(&own);
        // `xếp loại tập thể cho 28 tập thể`
        let adds = !own.object.is_empty() && !written.to_lowercase().contains(&own.object);
        let length = count(&written) + if adds { count(&own.object) } else { 0 };
        // `khám, chữa bệnh cho 1.215 lượt người`: how often, and nothing else.
        let is_tally = own.is_unit
            && count(&written) >= TELLING
            && TALLIES.contains(&own.object.as_str())
            // `tiếp nhận 3.846 hồ sơ`: of what, only they say.
            && !(count(&written) == TELLING && row(self.tokens, own.words, &RECEIVE));
        if adds && !is_tally {
            written = joined(&written, &own.object);
        }
        if let Some(completed) = self.completed_name(evidence, own.start, &written) {
            return (completed, from);
        }
        // `khởi tố 06 vụ`: of what, the topic says.
        let is_bare = own.is_object && own.is_unit;
        let begins_with = |heads: &[[Syllable; 2]]| heads.iter().any(|pair| row(self.tokens, own.words, pair));
        let names_thing = length >= TELLING && !begins_with(&MEASURES) && !begins_with(&DEEDS);
        if (!names_thing && length < SPECIFIC || is_bare && length <= SPECIFIC)
            // A list of parts names each of them: `1.555 học sinh, gồm tiểu học 645`; the items of one have topics.
            && self.scope.whole.is_none_or(|whole| whole.is_inherited)
            // `Giáo dục: Phường có 17 trường`: there are schools, and no schooling of them.
            && !self.is_held(evidence)
            && let Some(topic) = self.topic(own.start)
        {
            // `Giải ngân: toàn tỉnh giải ngân được …`
            let says_same = written.is_empty() || folded(&topic) == folded(&written);
            written = if says_same { topic } else { format!("{topic}: {written}") };
        }
        (written, from)
    }

    /// What the words before and behind a figure say of it.
    fn own_words(&self, evidence: &Evidence) -> OwnWords {
        let start = self.subject_start(evidence);
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
        let left = if is_object { self.verb_start(start, self.trimmed_end(start, end)) } else { start };
        // `Các cơ sở đã tuyển mới cho 500 học viên`: the verb is what was done, whoever did it.
        let done = (left..end).rev().find(|&index| self.tokens[index].word() == DA);
        let left = done.filter(|_| is_object || self.follows_for(evidence)).map_or(left, |done| done + 1);
        // `Trong 24 chỉ tiêu chủ yếu của năm có 16 chỉ tiêu vượt`: the words before belong to the figure before.
        let is_of_last = start == self.lead_start && self.is_held(evidence) && self.scope.last.is_some();
        let left = if is_of_last && !self.tokens[start].gap.has(Gap::CLAUSE) { end } else { left };
        let left = self.after_light_verb(left, end);
        let (words, _) = trim(self.tokens, left, end, |token| is_time(self.reader.raw, token));
        let mut subject = self.words_between(left, end);
        let takes_object = is_object || self.follows_for(evidence) || count(&subject) <= SPECIFIC;
        let object = if takes_object { self.object(evidence) } else { String::new() };
        let is_unit = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| unit.code() == object);
        // `Đàn heo 486.200 con`, `mầm non 236 cháu` in a list of parts: the unit is no part of the name.
        let is_part = self.scope.whole.is_some() && !is_object || object == "con";
        let object = if is_unit && is_part && !subject.is_empty() { String::new() } else { object };
        // `Phường có 17 trường công lập`: where they are, and not what.
        let has_place = !object.is_empty() && is_place(&subject);
        if has_place {
            subject.clear();
        }
        // `Nông thôn mới: 3/3 xã giữ vững các tiêu chí`: what is counted says enough without its topic.
        if self.tokens[evidence.at].gap.has(Gap::COLON) && count(&object) > SPECIFIC {
            subject.clear();
        }
        OwnWords { start, words, subject, has_place, object, is_object, is_unit }
    }

    /// The whole name, lent by other words, of a figure whose own say nothing.
    fn lent_name(&self, evidence: &Evidence, own: &OwnWords) -> Option<String> {
        // `Kế hoạch vốn Thủ tướng giao 5.486 tỷ đồng, HĐND tỉnh giao 6.324 tỷ đồng`: another plan of the same.
        if self.assigns_again(own.start, evidence.at) {
            return self.outer_name();
        }
        if !own.subject.is_empty() {
            return None;
        }
        // `21 đơn = 21 vụ việc`: another count of the same.
        let is_alone = own.object.is_empty() || self.tokens[evidence.at].gap.has(Gap::EQUALS);
        // `cấp mới 812,4 triệu USD; tăng vốn 391,5 triệu USD`: a verb with its object is a name.
        let deed = evidence.cue.filter(|cue| cue.distance > 0 && matches!(cue.verb, Verb::Up | Verb::Down));
        let begins = |at: usize| at == own.start && self.tokens[at].gap.has(Gap::SEMICOLON);
        if let Some(cue) = deed.filter(|cue| is_alone && begins(cue.at)) {
            return Some(self.words_between(cue.at, evidence.at));
        }
        // `Cây đậu tương: Thực hiện 284/300 ha`: the topic of its own sentence is nearer than what another spoke of.
        let is_new = self.scope.indicator.is_none_or(|outer| outer.0 < self.sentence_first);
        let topic = if is_alone && is_new { self.topic(own.start) } else { None };
        let outer = topic.or_else(|| if is_alone { self.outer_name() } else { None });
        // `+ Mầm non: 15 lớp - 386 học sinh`
        let of_unit =
            || if own.is_unit { self.item_topic(evidence).or_else(|| self.named_before(evidence)) } else { None };
        outer.or_else(of_unit)
    }

    /// Whether nothing but who assigns a plan stands between a plan and the next.
    fn assigns_again(&self, from: usize, at: usize) -> bool {
        let Some(assigns) = at.checked_sub(1).filter(|&assigns| assigns > from) else { return false };
        let follows_plan = self.scope.last.is_some_and(|last| self.reader.out.figures[last].role == Role::Target);
        follows_plan && self.tokens[assigns].word() == GIAO && names_setter(self.tokens, from, assigns)
    }

    /// The words before a figure, behind those that it shares with the figure before.
    fn after_shared(&self, own: &OwnWords) -> String {
        // `28 tập thể, 77 cá nhân`: one verb for both; `17 hồ sơ, tổng diện tích 6.918 m2`: of the same.
        let follows = self.tokens[own.start].gap.has(Gap::COMMA) && self.scope.last.is_some();
        let shares = own.subject.is_empty() && !own.has_place && count(&own.object) <= 2;
        let sums = self.tokens[own.start].word() == TONG && count(&own.subject) <= SPECIFIC;
        let outer = if follows && (shares || sums) { self.outer_name() } else { None };
        let shared = outer.filter(|outer| count(outer) > SPECIFIC);
        shared.map_or_else(|| own.subject.clone(), |outer| joined(&outer, &own.subject))
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

    pub(super) fn words_between(&self, from: usize, to: usize) -> String {
        name(self.reader.text, self.tokens, from, to, |token| is_time(self.reader.raw, token))
    }

    /// Where the verb of an object begins: `Trung tâm Phục vụ hành chính công tiếp nhận 3.846 hồ sơ`; where none is known, a
    /// few words before its end.
    fn verb_start(&self, from: usize, to: usize) -> usize {
        let near = from.max(to.saturating_sub(LONGEST_VERB));
        if near == from {
            return from;
        }
        let acts = |index: &usize| OFFICES.contains(self.tokens[from].word()) && self.is_deed(*index);
        (near..to).find(acts).unwrap_or(near)
    }

    fn is_deed(&self, at: usize) -> bool {
        VERBS.iter().any(|pair| row(self.tokens, at, pair))
    }

    /// Where the words of a name end, without what only leads to its figure.
    fn trimmed_end(&self, from: usize, to: usize) -> usize {
        trim(self.tokens, from, to, |token| is_time(self.reader.raw, token)).1
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
            // `Qua rà soát cuối năm, còn 84 hộ nghèo`
            if self.says_where(previous, start)
                || !is_empty && (!self.has_subject(previous, start) || self.is_held(evidence))
            {
                break;
            }
            // `Doanh thu vận tải, kho bãi 11 tháng ước …`: behind a measure the time does not count.
            let is_measured = MEASURES.iter().any(|pair| row(self.tokens, previous, pair));
            let last = if is_measured { self.trimmed_end(start, end) } else { end };
            if start - previous > SHORT
                && last.saturating_sub(start) > SHORT
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
            // `công nghiệp vẫn là động lực chính, tăng 11,26%` goes on behind the comma.
            LA => !(index + 1..=end).any(|index| self.tokens.get(index).is_some_and(|token| token.gap.has(Gap::COMMA))),
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
    pub(super) fn says_where(&self, from: usize, to: usize) -> bool {
        const LEADING: [Syllable; 7] = words(["ngoài", "qua", "sau", "theo", "trong", "tại", "ở"]);
        let lists = row(self.tokens, from, &[TRONG, DO]) || row(self.tokens, from, &[THEO, DO]);
        !lists && self.tokens[from..to].first().is_some_and(|first| LEADING.contains(&first.word()))
    }

    /// `xã có 3 trường`: a clause of its own.
    pub(super) fn is_held(&self, evidence: &Evidence) -> bool {
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
        // `đã tiêm được 118.264 liều vắc xin`
        let is_done = before == DUOC && evidence.at >= 3 && self.tokens[evidence.at - 3].word() == DA;
        // `đàn lợn (không kể lợn con) 684,3 nghìn con`
        if self.tokens[evidence.at].gap.has(Gap::CLOSE) {
            return false;
        }
        let counted = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| unit.is_countable() || unit.is_none());
        counted
            && before != CHO
            && (is_done || !COPULAS.contains(before))
            && evidence.cue.is_none_or(|cue| cue.distance > 0)
    }

    /// `Số hộ được vay vốn tạo việc làm 554 hộ`: the words name what is counted, and the verb in them is no act.
    fn names_count(&self, from: usize, to: usize) -> bool {
        let (first, end) = trim(self.tokens, from, to, |token| is_time(self.reader.raw, token));
        let head = first + usize::from(first < end && self.tokens[first].word() == TONG);
        head + 1 < end && self.tokens[head].word() == SO_COUNT
    }
}

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

/// How many words of a verb and what is around it stand before an object.
const LONGEST_VERB: usize = 5;

/// Two parts of a name, either of which may be empty.
pub(super) fn joined(first: &str, second: &str) -> String {
    let separator = if first.is_empty() || second.is_empty() { "" } else { " " };
    [first, separator, second].concat()
}

pub(super) fn count(name: &str) -> usize {
    let bytes = name.as_bytes();
    let starts = |&(at, byte): &(usize, &u8)| *byte != b' ' && (at == 0 || bytes[at - 1] == b' ');
    bytes.iter().enumerate().filter(starts).count()
}
