//! Tables of words that are asked often and seldom hold the answer.

use super::filter::Filter;
use super::syllable::{Syllable, sorted};

/// A set of words. Of a word that is not in it, which is the rule, one look at a bit says so.
pub(crate) struct WordSet<const N: usize> {
    filter: Filter,
    words: [Syllable; N],
}

impl<const N: usize> WordSet<N> {
    pub(crate) const fn new(words: [Syllable; N]) -> Self {
        let mut numbers = [0; N];
        let mut index = 0;
        while index < N {
            numbers[index] = words[index].number();
            index += 1;
        }
        Self { filter: Filter::new(numbers), words: sorted(words) }
    }

    /// The first words of the rows of a table.
    pub(crate) const fn of_first<T>(rows: &[(Syllable, T); N]) -> Self {
        let mut words = [Syllable::NONE; N];
        let mut index = 0;
        while index < N {
            words[index] = rows[index].0;
            index += 1;
        }
        Self::new(words)
    }

    #[inline]
    pub(crate) fn contains(&self, word: Syllable) -> bool {
        self.filter.may_hold(word.number()) && self.words.binary_search(&word).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{s, words};

    #[test]
    fn holds_the_first_words_of_a_table() {
        static SET: WordSet<2> = WordSet::of_first(&[(s("tối"), 1), (s("ít"), 2)]);
        assert!(SET.contains(s("tối")) && SET.contains(s("ít")) && !SET.contains(s("nhất")));
    }

    #[test]
    fn holds_its_words_in_any_spelling_and_no_others() {
        static SET: WordSet<4> = WordSet::new(words(["tỷ", "hòa", "và", "đạt"]));
        for word in words(["tỉ", "HOÀ", "Và", "đạt"]) {
            assert!(SET.contains(word), "{word:?}");
        }
        for word in words(["ty", "hoa", "vá", "dat", "năm"]) {
            assert!(!SET.contains(word), "{word:?}");
        }
        assert!(!SET.contains(Syllable::NONE) && !SET.contains(Syllable::LONG));
    }
}
