//! As what a thing is measured: its area, its output, its share. Parts of one whole are all measured as it is.

use super::before_verb::folded;
use super::composed::joined;
use crate::IndicatorId;
use crate::statement::sentence::Sentence;
use crate::text::{Syllable, WordSet, words};

impl Sentence<'_, '_> {
    /// `Diện tích gieo trồng 3.126 ha, trong đó: lúa 2.140,2 ha`: a part that names a thing is measured as its whole is.
    pub(crate) fn measured_as(&self, whole: IndicatorId, part: &str) -> Option<String> {
        let measure = measure_of(&self.reader.out.indicators[whole.0].name)?;
        let own = folded(part);
        let is_thing = !own.is_empty() && own.len() <= LONGEST_THING && measure_of(part).is_none();
        let says_it = own.first().is_some_and(|first| HEADS_OF_OWN.contains(*first));
        (is_thing && !says_it).then(|| joined(measure, part))
    }

    /// `Lúa mùa 146 ha, gồm: bản Pá Lừm 31 ha, Nà Sặt 28 ha`: of a part that is called by the name of a place, the whole says
    /// what is measured there.
    pub(crate) fn called_as(&self, whole: IndicatorId, part: &str) -> Option<String> {
        const WORDS: std::ops::RangeInclusive<usize> = 2..=4;
        let is_proper = |word: &str| {
            let mut letters = word.chars();
            letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
        };
        let is_place = WORDS.contains(&part.split(' ').take(WORDS.end() + 1).count()) && part.split(' ').all(is_proper);
        let whole = &self.reader.out.indicators[whole.0].name;
        (is_place && !whole.is_empty()).then(|| joined(whole, part))
    }
}

/// `Tỷ trọng nông nghiệp, công nghiệp và dịch vụ`: what the first of several names says that it measures, for all.
pub(crate) fn measured_alike(mut names: Vec<String>) -> Vec<String> {
    let Some((first, others)) = names.split_first_mut() else { return names };
    if let Some(measure) = measure_of(first)
        && others.iter().all(|other| measure_of(other).is_none())
    {
        others.iter_mut().for_each(|other| *other = joined(measure, other));
    }
    names
}

/// The words that say as what a name's thing is measured, `Diện tích gieo trồng`.
fn measure_of(name: &str) -> Option<&str> {
    const HEADS: [&[Syllable]; 17] = [
        &words(["tỷ", "lệ"]),
        &words(["tỷ", "trọng"]),
        &words(["diện", "tích", "gieo", "trồng"]),
        &words(["DT", "gieo", "trồng"]),
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
    rest.get(..end)
}

/// The thing that a name measures: `ngô` of `Diện tích gieo trồng ngô`.
pub(crate) fn measured_thing(name: &str) -> Option<&str> {
    let thing = name.strip_prefix(measure_of(name)?)?.trim_start();
    (!thing.is_empty()).then_some(thing)
}

/// A longer name of a part is no thing's.
const LONGEST_THING: usize = 8;

/// Words that begin names of a part which say themselves what is measured.
static HEADS_OF_OWN: WordSet<11> =
    WordSet::new(words(["chi", "giá", "mức", "số", "thu", "trị", "tổng", "tỷ", "vốn", "đàn", "lượng"]));
