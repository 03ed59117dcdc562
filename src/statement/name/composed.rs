//! Puts the name of an indicator together: from the words of its own clause, and where these say too little, from others.

use super::before_verb::{folded, name};
use super::own_words::{OwnWords, RECEIVE};
use crate::statement::evidence::Evidence;
use crate::statement::phrase::clause::brings_about;
use crate::statement::phrase::cue::Verb;
use crate::statement::phrase::setter::set_alone;
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, is_time, row};
use crate::statement::words::*;
use crate::text::{Syllable, words};
use crate::{FigureId, Role, Unit};

/// A name of more words is specific enough.
pub(crate) const SPECIFIC: usize = 3;

/// A name of as many words needs no topic before it, unless it is that of a measure.
const TELLING: usize = 2;

/// Measures that things of any kind have.
pub(crate) const MEASURES: [[Syllable; 2]; 10] = [
    words(["sản", "lượng"]),
    words(["diện", "tích"]),
    words(["năng", "suất"]),
    words(["doanh", "thu"]),
    words(["giá", "trị"]),
    words(["doanh", "số"]),
    words(["số", "lượng"]),
    words(["số", "thu"]),
    words(["số", "nợ"]),
    words(["kinh", "phí"]),
];

/// diện tích, năng suất, sản lượng
pub(crate) const MEASURES_IN_SHORT: [Syllable; 3] = words(["DT", "NS", "SL"]);

/// Deeds that are done to things of any kind, so that the topic says to which: `Cây ngô: Gieo trồng được 3.268 ha`.
pub(crate) const DEEDS: [[Syllable; 2]; 11] = [
    words(["gieo", "trồng"]),
    words(["gieo", "cấy"]),
    words(["gieo", "sạ"]),
    words(["xuống", "giống"]),
    words(["thu", "hoạch"]),
    words(["thu", "hút"]),
    words(["trồng", "mới"]),
    words(["thực", "hiện"]),
    words(["xử", "phạt"]),
    words(["tiêm", "phòng"]),
    DISBURSE,
];

/// Money is spent out of what was planned of it: `giải ngân`.
pub(crate) const DISBURSE: [Syllable; 2] = words(["giải", "ngân"]);

impl Sentence<'_, '_> {
    /// The name of what a figure measures, and where its words begin.
    pub(crate) fn name_of(&self, evidence: &Evidence) -> (String, usize) {
        self.name_by_form(evidence).unwrap_or_else(|| self.name_by_clause(evidence))
    }

    /// The name that the form of the sentence tells: a row deals names out, a verb brings its object about.
    fn name_by_form(&self, evidence: &Evidence) -> Option<(String, usize)> {
        let here = |name: String| (name, self.tokens[evidence.at].start);
        let counted = || self.things_counted(evidence).map(|(from, to)| self.words_between(from, to));
        // `năm 2021 và 2022 lần lượt là 1.245 hộ và 1.102 hộ`: the same at another time.
        let again = || self.time_in_row().filter(|_| self.run.figures.len() > 1).and_then(|_| self.outer_name());
        let in_row =
            self.name_in_row().cloned().or_else(again).or_else(counted).or_else(|| self.defined_thing(evidence));
        let behind = || evidence.named_behind.map(|(from, to)| self.words_between(from, to));
        in_row
            .or_else(behind)
            .or_else(|| self.held_among(evidence))
            .or_else(|| self.named_by_next_clause(evidence))
            .or_else(|| self.continued_name(evidence))
            .or_else(|| self.total_named_behind(evidence))
            .map(here)
            .or_else(|| self.share_of_the_same(evidence))
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
        let is_ratio = self.unit_of(FigureId(evidence.figure)).is_some_and(Unit::is_ratio);
        let is_abbreviated = || MEASURES_IN_SHORT.contains(&self.tokens[own.words].word());
        let is_new_thing = length == 1 && own.object.is_empty() && !is_ratio && !is_abbreviated();
        if (!names_thing && length < SPECIFIC || is_bare && length <= SPECIFIC)
            // A list of parts names each of them: `1.555 học sinh, gồm tiểu học 645`; the items of one have topics.
            && self.scope.whole.is_none_or(|whole| whole.is_inherited)
            // `Giáo dục: Phường có 17 trường`: there are schools, and no schooling of them.
            && !self.is_held(evidence)
            && let Some(topic) = self.topic(own.start).or_else(|| self.topic_of_item(&own))
            && !(is_new_thing && self.list_leaves_out(&topic, own.start))
        {
            // `Giải ngân: toàn tỉnh giải ngân được …`
            let says_same = written.is_empty() || folded(&topic) == folded(&written);
            written = if says_same { topic } else { format!("{topic}: {written}") };
        } else if let Some(fuller) = self.left_out(evidence, &written) {
            written = fuller;
        }
        (written, from)
    }

    /// `Cây lâu năm: cao su 1.420 ha, điều 386 ha`: whether the thing before it in the list is named without the topic.
    fn list_leaves_out(&self, topic: &str, start: usize) -> bool {
        const NEAR: usize = 24;
        let last = self.scope.last.map(|last| &self.reader.out.figures[last]);
        let Some((last, before)) = last.and_then(|last| Some((last, last.indicator?))) else { return false };
        let colon = (self.start..start).rev().take(NEAR).find(|&index| self.tokens[index].gap.has(Gap::COLON));
        let is_listed = colon.is_some_and(|colon| last.span.start >= self.tokens[colon].start);
        is_listed && !self.reader.out.indicators[before.0].name.starts_with(topic)
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
        let begins = |at: usize, gap: Gap| at == own.start && self.tokens[at].gap.has(gap);
        // `gồm: tăng thu 86 tỷ đồng, giảm chi 215 tỷ đồng`
        const SHORT: usize = 3;
        let is_money = self.unit_of(FigureId(evidence.figure)).is_some_and(Unit::is_money);
        let is_level = self.reader.out.figures[evidence.figure].role == Role::Amount;
        let is_part = is_money && is_level && self.scope.whole.is_some();
        let names_part = |at: usize| is_part && evidence.at.checked_sub(at).is_some_and(|near| near <= SHORT);
        let part = evidence.cue.filter(|cue| names_part(cue.at) && matches!(cue.verb, Verb::Up | Verb::Down));
        if let Some(cue) = part.or(deed.filter(|cue| is_alone && begins(cue.at, Gap::SEMICOLON))) {
            return Some(self.words_between(cue.at, evidence.at));
        }
        // `- Giảm tỷ lệ hộ nghèo 5%, còn dưới 24,5%`
        let opening = deed.filter(|cue| is_alone && begins(cue.at, Gap::START.with(Gap::STOP)));
        // `Tăng trưởng GDP 6 tháng 7,52%`
        let from = |at: usize| if self.next_word(at) == TRUONG { at } else { at + 1 };
        let object = opening.map(|cue| self.words_between(from(cue.at), evidence.at));
        if let Some(object) = object.filter(|object| !object.is_empty()) {
            return Some(object);
        }
        // `Cây đậu tương: Thực hiện 284/300 ha`: the topic of its own sentence is nearer than what another spoke of.
        let is_new = self.scope.indicator.is_none_or(|outer| outer.0 < self.sentence_first);
        let topic = || self.head_of_row(own.start).or_else(|| self.topic(own.start));
        let topic = if is_alone && is_new { topic() } else { None };
        let outer = topic.or_else(|| if is_alone { self.outer_name() } else { None });
        // `+ Mầm non: 15 lớp - 386 học sinh`
        let of_unit =
            || if own.is_unit { self.item_topic(evidence).or_else(|| self.named_before(evidence)) } else { None };
        let of_list = || if is_alone || own.is_unit { self.topic_of_time(evidence) } else { None };
        let of_block = || if is_alone || own.is_unit { self.name_of_block_before(evidence) } else { None };
        outer.or_else(of_list).or_else(of_unit).or_else(of_block)
    }

    /// Whether nothing but who sets a plan stands between a plan and the next.
    fn assigns_again(&self, from: usize, at: usize) -> bool {
        let follows_plan = self.scope.last.is_some_and(|last| self.reader.out.figures[last].role == Role::Target);
        // `HĐND tỉnh giao đầu năm 5.850 tỷ đồng`
        let at_first = at.checked_sub(2).filter(|&first| first >= from && row(self.tokens, first, &[DAU, NAM]));
        follows_plan && set_alone(self.tokens, from, at_first.unwrap_or(at)).is_some()
    }

    /// The words before a figure, behind those that it shares with the figure before.
    fn after_shared(&self, own: &OwnWords) -> String {
        // `tặng giấy khen cho 28 tập thể, 77 cá nhân`: one verb for both, and to each its own thing; `17 hồ sơ, tổng diện tích
        // 6.918 m2`: of the same.
        let follows = self.tokens[own.start].gap.has(Gap::COMMA) && self.scope.last.is_some();
        let shares = own.subject.is_empty() && !own.has_place && count(&own.object) <= 2;
        // `tổng cộng 16 đợt` closes the list, and is no more of the last thing in it.
        let closes = self.tokens[own.start].word() == TONG && self.next_word(own.start) == CONG;
        let shares = shares && !closes;
        let sums = self.tokens[own.start].word() == TONG && !closes && count(&own.subject) <= SPECIFIC;
        let outer = if follows && (shares || sums) { self.outer_name() } else { None };
        let Some(outer) = outer.filter(|outer| count(outer) > SPECIFIC) else { return own.subject.clone() };
        let thing = self.scope.last.filter(|_| shares).and_then(|last| self.unit_of(FigureId(last)));
        let deed = thing.and_then(|thing| outer.strip_suffix(thing.code())).map_or(outer.as_str(), str::trim_end);
        joined(deed, &own.subject)
    }

    /// `góp phần tăng CPI chung 0,83%`: what is made to grow stands behind the verb.
    fn brought_about(&self, evidence: &Evidence) -> Option<(String, usize)> {
        let cue = evidence.cue.filter(|cue| matches!(cue.verb, Verb::Up | Verb::Down) && cue.distance > 0)?;
        let leads = brings_about(self.tokens, evidence.clause, cue.at);
        let name = leads.then(|| self.words_between(cue.at + 1, evidence.at))?;
        (!name.is_empty()).then(|| (name, self.tokens[cue.at + 1].start))
    }

    pub(crate) fn words_between(&self, from: usize, to: usize) -> String {
        name(self.reader.text, self.tokens, from, to, |token| is_time(self.reader.raw, token))
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

/// Two parts of a name, either of which may be empty.
pub(crate) fn joined(first: &str, second: &str) -> String {
    let separator = if first.is_empty() || second.is_empty() { "" } else { " " };
    [first, separator, second].concat()
}

pub(crate) fn count(name: &str) -> usize {
    let bytes = name.as_bytes();
    let starts = |&(at, byte): &(usize, &u8)| *byte != b' ' && (at == 0 || bytes[at - 1] == b' ');
    bytes.iter().enumerate().filter(starts).count()
}
