//! Finds the longest known phrase at a place of the text.

use super::words::{MEASURES, NOUNS, STOPS};
use crate::text::{Syllable, Word, hash, skip_space};
use std::sync::LazyLock;

/// What a phrase behind a number is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Meaning {
    /// A measure or a currency, by its code.
    Measure(&'static str),
    /// A thing that is counted, in its usual spelling.
    Noun(&'static str),
    /// No unit.
    Stop,
}

/// The longest phrase of the tables that begins with `first`, and where it ends.
pub(super) fn longest_phrase(text: &str, first: &Word) -> Option<(Meaning, usize)> {
    let phrases = LEXICON.beginning_with(first.syllable)?;
    let mut words = Words { text, read: [(Gap::None, first.syllable, first.end); MAX_WORDS], count: 1 };
    phrases.iter().find_map(|phrase| Some((phrase.meaning, words.end_of(phrase)?)))
}

/// The phrases by their first word, and among these the longest first.
struct Lexicon {
    phrases: Vec<Phrase>,
    /// For each hash of a first word the first phrase that begins with such a word, or none; a word that finds its slot
    /// taken goes to the next one that is free.
    slots: Box<[Option<Range>; SLOTS]>,
}

/// The phrases from one place to another.
#[derive(Clone, Copy)]
struct Range {
    from: u16,
    to: u16,
}

/// Some four times the number of first words.
const SLOTS: usize = 4096;

impl Lexicon {
    fn new(mut phrases: Vec<Phrase>) -> Self {
        phrases.sort_by(|a, b| a.words[0].cmp(&b.words[0]).then(b.weight().cmp(&a.weight())));
        let mut slots = Box::new([None; SLOTS]);
        let mut from = 0;
        for group in phrases.chunk_by(|a, b| a.words[0] == b.words[0]) {
            let to = from + group.len();
            let mut slot = slot_of(group[0].words[0]);
            while slots[slot].is_some() {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = Some(Range { from: from as u16, to: to as u16 });
            from = to;
        }
        Self { phrases, slots }
    }

    fn beginning_with(&self, word: Syllable) -> Option<&[Phrase]> {
        let mut slot = slot_of(word);
        loop {
            let Range { from, to } = self.slots[slot]?;
            let phrases = self.phrases.get(usize::from(from)..usize::from(to))?;
            if phrases.first()?.words[0] == word {
                return Some(phrases);
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

fn slot_of(word: Syllable) -> usize {
    hash(word.number()) as usize % SLOTS
}

/// The longest phrase: `cửa hàng xăng dầu`.
const MAX_WORDS: usize = 4;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let measures =
        MEASURES.iter().flat_map(|&(code, written)| listed(written).map(move |w| (w, Meaning::Measure(code))));
    let nouns = listed(NOUNS).map(|noun| (noun, Meaning::Noun(noun)));
    let stops = listed(STOPS).map(|stop| (stop, Meaning::Stop));
    Lexicon::new(measures.chain(nouns).chain(stops).map(|(w, meaning)| Phrase::new(w, meaning)).collect())
});

/// The phrases of a table.
pub(super) fn listed(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.split('|').map(str::trim)
}

/// What stands between two words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Gap {
    None,
    Space,
    Comma,
    Dot,
    Hyphen,
}

impl Gap {
    /// The gap at `at`, and where the next word starts.
    fn read(text: &str, at: usize) -> (Self, usize) {
        match text.as_bytes().get(at) {
            Some(b',') => (Self::Comma, skip_space(text.as_bytes(), at + 1).0),
            Some(b'.') => (Self::Dot, at + 1),
            Some(b'-') => (Self::Hyphen, at + 1),
            _ => match skip_space(text.as_bytes(), at) {
                (next, spacing) if spacing.space => (Self::Space, next),
                _ => (Self::None, at),
            },
        }
    }
}

struct Phrase {
    words: [Syllable; MAX_WORDS],
    /// What stands before each word.
    gaps: [Gap; MAX_WORDS],
    count: usize,
    /// The digit of `m2`, or 0.
    power: u8,
    meaning: Meaning,
}

impl Phrase {
    fn new(written: &str, meaning: Meaning) -> Self {
        let bytes = written.as_bytes();
        let mut phrase =
            Self { words: [Syllable::NONE; MAX_WORDS], gaps: [Gap::None; MAX_WORDS], count: 0, power: 0, meaning };
        let mut at = 0;
        while let (Some(word), Some(gap)) = (phrase.words.get_mut(phrase.count), phrase.gaps.get_mut(phrase.count)) {
            let start = if phrase.count == 0 { 0 } else { Gap::read(written, at).1 };
            *gap = if phrase.count == 0 { Gap::None } else { Gap::read(written, at).0 };
            let (syllable, end) = Syllable::read(bytes, start);
            if end == start {
                break;
            }
            (*word, at) = (syllable, end);
            phrase.count += 1;
        }
        phrase.power = bytes.get(at).map_or(0, |digit| digit.wrapping_sub(b'0'));
        phrase
    }

    fn weight(&self) -> (usize, bool) {
        (self.count, self.power > 0)
    }
}

/// The words of the text from one place on, each read once.
struct Words<'a> {
    text: &'a str,
    read: [(Gap, Syllable, usize); MAX_WORDS],
    count: usize,
}

impl Words<'_> {
    /// Where the phrase ends if it stands here.
    fn end_of(&mut self, phrase: &Phrase) -> Option<usize> {
        for index in 1..phrase.count {
            let (gap, word) = self.word(index);
            if (gap, word) != (phrase.gaps[index], phrase.words[index]) {
                return None;
            }
        }
        let end = self.read[phrase.count - 1].2;
        if phrase.power == 0 { Some(end) } else { end_of_power(self.text, end, phrase.power) }
    }

    fn word(&mut self, index: usize) -> (Gap, Syllable) {
        while self.count <= index {
            let (gap, start) = Gap::read(self.text, self.read[self.count - 1].2);
            let (word, end) = Syllable::read(self.text.as_bytes(), start);
            self.read[self.count] = (gap, word, end);
            self.count += 1;
        }
        (self.read[index].0, self.read[index].1)
    }
}

/// The end of a `2` or `²` at `at` that closes a word.
fn end_of_power(text: &str, at: usize, power: u8) -> Option<usize> {
    let mut rest = text.get(at..)?.chars();
    let found = match rest.next()? {
        '2' | '²' => 2,
        '3' | '³' => 3,
        _ => return None,
    };
    let closes = !rest.clone().next().is_some_and(char::is_alphanumeric);
    (found == power && closes).then(|| text.len() - rest.as_str().len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::is_nfc;

    #[track_caller]
    fn finds(text: &str, meaning: Meaning, end: usize) {
        assert_eq!(longest_phrase(text, &Word::behind(text, 0)), Some((meaning, end)), "{text}");
    }

    #[track_caller]
    fn is_table(words: &[&str]) {
        assert!(words.is_sorted_by(|a, b| a < b), "{:?}", words.windows(2).find(|pair| pair[0] >= pair[1]));
        for word in words {
            assert!(is_nfc(word) && !word.is_empty() && word.to_lowercase() == **word, "{word:?}");
        }
    }

    #[test]
    fn tables_are_sorted_unique_and_composed() {
        is_table(&listed(NOUNS).collect::<Vec<_>>());
        is_table(&listed(STOPS).collect::<Vec<_>>());
        assert!(MEASURES.is_sorted_by(|a, b| a.0 < b.0));
        MEASURES.iter().for_each(|(_, written)| is_table(&listed(written).collect::<Vec<_>>()));
    }

    #[test]
    fn every_phrase_is_found_as_itself() {
        let measures = MEASURES.iter().flat_map(|&(code, w)| listed(w).map(move |w| (w, Meaning::Measure(code))));
        let nouns = listed(NOUNS).map(|w| (w, Meaning::Noun(w)));
        let stops = listed(STOPS).map(|w| (w, Meaning::Stop));
        for (written, meaning) in measures.chain(nouns).chain(stops) {
            finds(written, meaning, written.len());
        }
    }

    #[test]
    fn the_longest_phrase_wins() {
        finds("đồng chí", Meaning::Noun("đồng chí"), "đồng chí".len());
        finds("đồng nào", Meaning::Measure("VND"), "đồng".len());
        finds("đồng thời", Meaning::Stop, "đồng thời".len());
        finds("lượt\n\nkhách đến", Meaning::Noun("lượt khách"), "lượt\n\nkhách".len());
        finds("tin, bài, phóng sự", Meaning::Noun("tin, bài"), "tin, bài".len());
        finds("tin , bài", Meaning::Noun("tin"), "tin".len());
        finds("tấn.km.", Meaning::Measure("tấn.km"), "tấn.km".len());
    }

    #[test]
    fn powers_belong_to_the_unit() {
        finds("m2", Meaning::Measure("m2"), 2);
        finds("km²;", Meaning::Measure("km2"), "km²".len());
        finds("m 2", Meaning::Measure("m"), 1);
        finds("m25", Meaning::Measure("m"), 1);
    }

    #[test]
    fn unknown_words_are_not_found() {
        assert_eq!(longest_phrase("xyz", &Word::behind("xyz", 0)), None);
        assert_eq!(longest_phrase("", &Word::behind("", 0)), None);
        assert_eq!(longest_phrase("5 ha", &Word::behind("5 ha", 0)), None);
    }
}
