//! `numbering`: labels that repeat or skip. In real reports they often do, so it is a note.

use crate::check::Verdict;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::{Report, SectorId};
use std::collections::HashMap;

const RULE: &str = "numbering";

/// `1.`, `2.`, `4.`; `5.`, `5.`.
pub(super) struct Numbering;

impl Check for Numbering {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        // The last label below each heading, and the first of each kind has none before it.
        let mut last: HashMap<(Option<SectorId>, Kind), (SectorId, u32)> = HashMap::new();
        for (index, own) in report.sectors.iter().enumerate() {
            let sector = SectorId(index);
            let Some((kind, number)) = ordinal(&own.label) else { continue };
            let before = last.insert((own.parent, kind), (sector, number));
            let repeats = before.is_some_and(|(_, before)| before == number);
            let skips = before.is_some_and(|(_, before)| number > before + 1);
            if repeats || skips {
                let relation = Relation::Numbering { previous: before.map(|(before, _)| before), sector, repeats };
                sink(Finding::new(RULE, Verdict::Note, relation));
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Kind {
    Number,
    Roman,
    Capital,
    Letter,
}

/// The alphabet of lists: no f, j, w, z, and đ after d.
const LETTERS: &str = "abcdđeghiklmnopqrstuvxy";

/// The kind and the place of a label; of `1.2` that of the last number.
fn ordinal(label: &str) -> Option<(Kind, u32)> {
    let last = label.rsplit('.').find(|part| !part.is_empty())?;
    if let Ok(number) = last.parse() {
        return Some((Kind::Number, number));
    }
    if let Some(number) = roman(last) {
        return Some((Kind::Roman, number));
    }
    let mut chars = last.chars();
    let (letter, None) = (chars.next()?, chars.next()) else { return None };
    let small = letter.to_lowercase().next()?;
    let place = LETTERS.chars().position(|known| known == small)?;
    let kind = if small == letter { Kind::Letter } else { Kind::Capital };
    Some((kind, u32::try_from(place).ok()? + 1))
}

/// A Roman number up to 39; headings go no further.
fn roman(label: &str) -> Option<u32> {
    let mut number: u32 = 0;
    let mut greatest = 0;
    for letter in label.chars().rev() {
        let value = match letter {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            _ => return None,
        };
        number = if value < greatest { number.checked_sub(value)? } else { number.checked_add(value)? };
        greatest = greatest.max(value);
    }
    (1..40).contains(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_have_a_place() {
        assert_eq!(ordinal("12"), Some((Kind::Number, 12)));
        assert_eq!(ordinal("1.3"), Some((Kind::Number, 3)));
        assert_eq!(ordinal("IV"), Some((Kind::Roman, 4)));
        assert_eq!(ordinal("XIX"), Some((Kind::Roman, 19)));
        assert_eq!(ordinal("XXXIX"), Some((Kind::Roman, 39)));
        assert_eq!(ordinal("XXXX"), None);
        assert_eq!(ordinal("1.2.IX"), Some((Kind::Roman, 9)));
        assert_eq!(ordinal("a"), Some((Kind::Letter, 1)));
        assert_eq!(ordinal("đ"), Some((Kind::Letter, 5)));
        assert_eq!(ordinal("B"), Some((Kind::Capital, 2)));
        assert_eq!(ordinal("Phần"), None);
        assert_eq!(ordinal(""), None);
        assert_eq!(ordinal(&"X".repeat(10_000)), None);
        assert_eq!(ordinal("99999999999"), None);
    }
}
