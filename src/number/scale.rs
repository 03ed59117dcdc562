//! Scale words: `nghìn`, `triệu`, `tỷ` and their products.

use super::MILLION;
use crate::text::{Syllable, Word, WordSet, s};

/// A power of ten in words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Scale {
    /// 6 for `triệu`, 12 for `nghìn tỷ`.
    pub(super) exponent: u32,
    /// One past the last word.
    pub(super) end: usize,
}

impl Scale {
    /// The scale words that begin with `word`.
    ///
    /// The parts of a product grow: `nghìn tỷ`, `triệu tỷ`, `chục nghìn tỷ`.
    pub(super) fn read(text: &str, word: &Word) -> Option<Self> {
        Self::read_with_next(text, word).map(|(scale, _)| scale)
    }

    /// The same, and the word behind it, which tells where the scale ends.
    pub(super) fn read_with_next(text: &str, word: &Word) -> Option<(Self, Word)> {
        if !SCALES.contains(word.syllable) {
            return None;
        }
        let (mut product, mut next) = one(text, word)?;
        let mut last = product.exponent;
        while SCALES.contains(next.syllable) {
            let Some((part, behind)) = one(text, &next).filter(|(part, _)| part.exponent > last) else { break };
            (last, next) = (part.exponent, behind);
            product = Self { exponent: product.exponent + part.exponent, end: part.end };
        }
        Some((product, next))
    }
}

/// One of [`SCALES`] with the word behind it.
fn one(text: &str, word: &Word) -> Option<(Scale, Word)> {
    let &Word { syllable, start, end, .. } = word;
    // Behind a line break a capital begins a new sentence.
    if word.starts_anew(text) {
        return None;
    }
    let next = Word::behind(text, end);
    let exponent = match syllable {
        TEN => 1,
        HUNDRED => 2,
        THOUSAND | THOUSAND_SOUTHERN => 3,
        MYRIAD => 4,
        MILLION_WORD => MILLION,
        BILLION if NOT_BILLION.contains(&next.syllable) => return None,
        BILLION => 9,
        // A scanner takes one tone for another.
        BILLION_SCANNED if DONG.contains(&next.syllable) => 9,
        MILLION_SHORT => return Some(ending(text, MILLION, skip_dot(text, end))),
        // The two letters are the scale, the rest is the unit.
        MILLION_DONG | MILLION_DONG_LONG if starts_with_tr(text, start) => {
            return Some(ending(text, MILLION, start + 2));
        }
        KILO if !word.spacing.space && is_money(text, end) => 3,
        // `tỷđồng` has lost a space.
        _ => {
            let exponent = GLUED.iter().find(|(glued, _)| *glued == syllable).map(|(_, exponent)| *exponent)?;
            let unit = text.get(start..end)?.find(['đ', 'Đ'])?;
            return Some(ending(text, exponent, start + unit));
        }
    };
    Some((Scale { exponent, end }, next))
}

fn ending(text: &str, exponent: u32, end: usize) -> (Scale, Word) {
    (Scale { exponent, end }, Word::behind(text, end))
}

/// Every word with which a scale begins.
static SCALES: WordSet<18> = WordSet::new([
    TEN,
    HUNDRED,
    THOUSAND,
    THOUSAND_SOUTHERN,
    MYRIAD,
    MILLION_WORD,
    BILLION,
    BILLION_SCANNED,
    MILLION_SHORT,
    MILLION_DONG,
    MILLION_DONG_LONG,
    KILO,
    GLUED[0].0,
    GLUED[1].0,
    GLUED[2].0,
    GLUED[3].0,
    GLUED[4].0,
    GLUED[5].0,
]);

const TEN: Syllable = s("chục");
const HUNDRED: Syllable = s("trăm");
const THOUSAND: Syllable = s("nghìn");
const THOUSAND_SOUTHERN: Syllable = s("ngàn");
const MYRIAD: Syllable = s("vạn");
const MILLION_WORD: Syllable = s("triệu");
const BILLION: Syllable = s("tỷ");
const BILLION_SCANNED: Syllable = s("tý");
const DONG: [Syllable; 2] = [s("đồng"), s("đông")];
const MILLION_SHORT: Syllable = s("tr");
const MILLION_DONG: Syllable = s("trđ");
const MILLION_DONG_LONG: Syllable = s("trđồng");
const KILO: Syllable = s("k");

/// `tỷ lệ`, `tỷ trọng`, `tỷ suất`, `tỷ số`, `tỷ giá`, `tỷ phú` are words of their own.
const NOT_BILLION: [Syllable; 6] = [s("lệ"), s("trọng"), s("suất"), s("số"), s("giá"), s("phú")];

/// Scale words that are glued to `đồng`.
const GLUED: [(Syllable, u32); 6] = [
    (s("tỷđ"), 9),
    (s("tỷđồng"), 9),
    (s("triệuđồng"), MILLION),
    (s("nghìnđồng"), 3),
    (s("ngànđồng"), 3),
    (s("ngđ"), 3),
];

/// What follows `10k` and `Tr.`.
const MONEY: [Syllable; 5] = [s("usd"), s("vnd"), s("vnđ"), s("đ"), s("đồng")];

/// Whether the two letters stand together, with no invisible character between.
fn starts_with_tr(text: &str, at: usize) -> bool {
    text.get(at..at + 2).is_some_and(|letters| letters.eq_ignore_ascii_case("tr"))
}

/// The dot of `Tr.đ` belongs to the scale; the one that ends a sentence does not.
fn skip_dot(text: &str, at: usize) -> usize {
    let dotted = text.as_bytes().get(at) == Some(&b'.');
    let money = MONEY.contains(&Word::behind(text, at + 1).syllable);
    if dotted && money { at + 1 } else { at }
}

fn is_money(text: &str, at: usize) -> bool {
    let word = Word::behind(text, at);
    MONEY.contains(&word.syllable) || text.get(word.start..).is_some_and(|rest| rest.starts_with(['$', '€', '₫']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, exponent: u32, words: &str) {
        assert_eq!(Scale::read(text, &Word::behind(text, 0)), Some(Scale { exponent, end: words.len() }), "{text}");
    }

    #[test]
    fn reads_words_and_products() {
        reads(" tỷ đồng", 9, " tỷ");
        reads("tỉ", 9, "tỉ");
        reads("tý đồng", 9, "tý");
        reads("tý đông", 9, "tý");
        reads("TRIỆU", 6, "TRIỆU");
        reads(" nghìn tỷ đồng", 12, " nghìn tỷ");
        reads("triệu tỷ", 15, "triệu tỷ");
        reads("chục nghìn tỷ", 13, "chục nghìn tỷ");
        reads(" trăm triệu", 8, " trăm triệu");
        reads("\n\ntỷ \n đồng", 9, "\n\ntỷ");
        reads("vạn", 4, "vạn");
    }

    #[test]
    fn parts_of_a_product_grow() {
        reads("tỷ triệu", 9, "tỷ");
        reads("triệu nghìn", 6, "triệu");
    }

    #[test]
    fn leaves_other_words_alone() {
        for text in
            [" tỷ lệ", "tỉ\ntrọng", "tỷ suất", "tỷ số", "tỷ giá", "ty", "đồng", "", "\nTỷ đồng", "k người", " k đồng"]
        {
            assert_eq!(Scale::read(text, &Word::behind(text, 0)), None, "{text}");
        }
    }

    #[test]
    fn reads_abbreviations_of_money() {
        reads("Tr.đ", 6, "Tr.");
        reads("tr. đồng", 6, "tr.");
        reads("Trđ", 6, "Tr");
        reads(" tr.", 6, " tr");
        reads(" tỷđồng", 9, " tỷ");
        reads("TRIỆUĐỒNG", 6, "TRIỆU");
        reads("k đồng", 3, "k");
        reads("K$", 3, "K");
    }
}
