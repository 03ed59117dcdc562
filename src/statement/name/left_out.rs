//! Names that leave out what was spoken of right before: `lúa mùa 118 ha, năng suất 49 tạ/ha`, `tai nạn giao thông xảy ra 6
//! vụ, làm chết 4 người`.

use super::before_verb::{folded, is_place};
use super::composed::{DEEDS, DISBURSE, MEASURES, count};
use super::own_words::VERBS;
use crate::statement::bind::level::MEMORY;
use crate::statement::evidence::Evidence;
use crate::statement::sentence::Sentence;
use crate::statement::token::row;
use crate::statement::units::same_unit;
use crate::statement::words::*;
use crate::text::{Syllable, s, words};
use crate::{FigureId, Indicator, Role};

/// What is measured of a crop, a herd or goods that the sentence has named.
const OF_THING: [[Syllable; 2]; 3] = [words(["năng", "suất"]), words(["sản", "lượng"]), WORTH];

/// What goods are worth, right behind how many they are.
const WORTH: [Syllable; 2] = words(["trị", "giá"]);

/// What an accident or a fire did to people and things.
const OF_EVENT: [[Syllable; 2]; 2] = [words(["làm", "chết"]), words(["bị", "thương"])];

/// What was done about cases that the sentence has counted.
const OF_CASES: [[Syllable; 2]; 2] = [words(["xử", "phạt"]), words(["khởi", "tố"])];

/// Deeds of which the crop was named before, maybe in the sentence before.
const OF_CROP: [[Syllable; 2]; 1] = [words(["thu", "hoạch"])];

/// The longest thing that is put before a name, in words.
const LONGEST: usize = 6;

impl Sentence<'_, '_> {
    /// A name with what it leaves out, where the words before say it.
    pub(crate) fn left_out(&self, evidence: &Evidence, name: &str) -> Option<String> {
        // In bytes: no such name is longer, and most names are.
        const BYTES: usize = 16;
        let own = Some(name).filter(|name| name.len() <= BYTES).map(folded)?;
        let own: [Syllable; 2] = own.try_into().ok()?;
        let unit = self.unit_of(FigureId(evidence.figure))?;
        let of_sentence = self.sentence_first;
        let another = |entry: &Indicator| self.level_unit(entry).is_some_and(|level| !same_unit(level, unit));
        let alike = |entry: &Indicator| self.level_unit(entry).is_some_and(|level| same_unit(level, unit));
        let thing = if own == WORTH {
            self.thing_before(of_sentence.max(self.member_first), another)
        } else if OF_THING.contains(&own) || OF_EVENT.contains(&own) {
            self.thing_before(of_sentence, another)
        } else if OF_CASES.contains(&own) {
            self.thing_before(of_sentence, alike)
        } else if OF_CROP.contains(&own) {
            self.thing_before(self.first, alike)
        } else if own == DISBURSE {
            return self.speaks_of_capital().then(|| format!("{name} vốn"));
        } else {
            None
        };
        thing.map(|thing| format!("{thing}: {name}"))
    }

    /// `Tỷ lệ lao động qua đào tạo đạt 71,5%, trong đó có bằng cấp, chứng chỉ 29,8%`: a share of the same, of which more is
    /// said.
    pub(crate) fn share_of_the_same(&self, evidence: &Evidence) -> Option<(String, usize)> {
        const LONGEST: usize = 16;
        let from = self.lead_start;
        let from = from + if row(self.tokens, from, &[TRONG, DO]) { 2 } else { 0 };
        let has = from + 1 < evidence.at && self.tokens[from].word() == CO;
        let before = self.scope.last.filter(|_| has)?;
        let is_share = |figure: usize| self.unit_of(FigureId(figure)).is_some_and(|unit| unit.is_ratio());
        let before = &self.reader.out.indicators[self.reader.out.figures[before].indicator?.0];
        let alike = is_share(evidence.figure) && is_share(before.level?.0);
        let name = self.words_between(from + 1, evidence.subject_end());
        let is_rate = alike && !name.is_empty() && folded(&before.name).starts_with(&[TY, LE]);
        let start = self.tokens[from].start;
        (is_rate && count(&before.name) <= LONGEST).then(|| (format!("{} có {name}", before.name), start))
    }

    fn level_unit(&self, entry: &Indicator) -> Option<&crate::Unit> {
        self.unit_of(entry.level?)
    }

    /// What the nearest such level before is of. Behind a list, what was divided in it is spoken of again.
    fn thing_before(&self, first: usize, accept: impl Fn(&Indicator) -> bool) -> Option<String> {
        let indicators = &self.reader.out.indicators;
        let first = first.max(indicators.len().saturating_sub(MEMORY));
        let stated = (first..indicators.len()).rev().map(|index| self.or_divided(first, index));
        stated.filter(|entry| accept(entry)).find_map(|entry| thing_of(&entry.name))
    }

    /// An indicator, or behind the list that it is a part of what was divided there.
    fn or_divided(&self, first: usize, index: usize) -> &Indicator {
        let indicators = &self.reader.out.indicators;
        let entry = &indicators[index];
        let Some(whole) = entry.whole.filter(|whole| whole.0 >= first) else { return entry };
        let is_listing = index >= self.member_first && self.scope.whole.is_some_and(|listed| listed.indicator == whole);
        if is_listing { entry } else { &indicators[whole.0] }
    }

    /// Whether the paragraph has spoken of capital: `Kế hoạch vốn năm 2022 là 412.500 triệu đồng. Giải ngân …`
    fn speaks_of_capital(&self) -> bool {
        let indicators = &self.reader.out.indicators;
        let first = self.first.max(indicators.len().saturating_sub(MEMORY));
        let is_plan = |entry: &Indicator| {
            entry.level.is_none_or(|level| self.reader.out.figures[level.0].role != Role::Share)
                && folded(&entry.name).contains(&VON)
        };
        indicators[first..].iter().any(is_plan)
    }
}

/// The thing that a name is of, without the measure, the deed and the tally: `Tổng diện tích gieo trồng cây hằng năm` is of
/// `cây hằng năm`, `phát hiện vụ vi phạm lâm luật` of `vi phạm lâm luật`, `Cây lúa: Diện tích gieo cấy` of `Cây lúa`.
fn thing_of(name: &str) -> Option<String> {
    let (topic, own) = name.rsplit_once(": ").unwrap_or(("", name));
    let own = without_measure(own)?;
    let thing = if own.is_empty() { topic } else { &own };
    (1..=LONGEST).contains(&count(thing)).then(|| thing.to_owned())
}

/// The words of a name that are no measure, no deed and no tally; none where it says of what by a measure already.
fn without_measure(name: &str) -> Option<String> {
    const CASES: Syllable = s("vụ");
    const TRAILING: [Syllable; 3] = [DA, DANG, s("cho")];
    let written: Vec<&str> = name.split(' ').collect();
    let words = folded(name);
    let is_of_thing = words.len() > 2 && OF_THING.iter().any(|pair| words.starts_with(pair));
    // Signs inside a name part its words otherwise.
    if words.len() != written.len() || is_of_thing {
        return None;
    }
    let drops = |pair: &[Syllable]| {
        let mut heads = MEASURES.iter().chain(&DEEDS).chain(&VERBS).chain(&OF_THING);
        heads.any(|head| pair == head)
    };
    let (mut from, mut to) = (0, words.len());
    while from < to {
        if matches!(words[from], TONG | DA | CASES) {
            from += 1;
        } else if from + 2 <= to && drops(&words[from..from + 2]) {
            from += 2;
        } else {
            break;
        }
    }
    while from < to {
        if TRAILING.contains(&words[to - 1]) {
            to -= 1;
        } else if to >= from + 2 && (drops(&words[to - 2..to]) || is_place(&written[to - 2..to].join(" "))) {
            to -= 2;
        } else {
            break;
        }
    }
    Some(written[from..to].join(" "))
}
