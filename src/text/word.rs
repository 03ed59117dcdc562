//! One word of a text, with what stands before it.

use super::cursor::{Spacing, skip_space};
use super::syllable::Syllable;

/// A word, or the place where none stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    pub(crate) syllable: Syllable,
    /// Where it was looked for.
    pub(crate) from: usize,
    /// What stands between there and its first letter.
    pub(crate) spacing: Spacing,
    /// Its first letter, or what stands in its place.
    pub(crate) start: usize,
    /// One past its last letter.
    pub(crate) end: usize,
}

impl Word {
    /// The word at `from` or behind the white space there.
    pub(crate) fn behind(text: &str, from: usize) -> Self {
        let (start, spacing) = skip_space(text.as_bytes(), from);
        let (syllable, end) = Syllable::read(text.as_bytes(), start);
        Self { syllable, from, spacing, start, end }
    }

    /// Whether it begins with a capital.
    pub(crate) fn is_capital(&self, text: &str) -> bool {
        text.get(self.start..).is_some_and(|rest| rest.starts_with(char::is_uppercase))
    }

    /// Whether it is written in capitals of ASCII.
    pub(crate) fn is_in_capitals(&self, text: &str) -> bool {
        text.get(self.start..self.end).is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_uppercase()))
    }

    /// Whether it begins another sentence or heading: a capital behind a line break.
    pub(crate) fn starts_anew(&self, text: &str) -> bool {
        self.spacing.breaks > 0 && self.is_capital(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::s;

    #[test]
    fn a_capital_behind_a_break_starts_anew() {
        for (text, word, starts_anew) in
            [("5\n Tỷ", "tỷ", true), ("5 Tỷ", "tỷ", false), ("5\ntỷ", "tỷ", false), ("5Tỷ", "tỷ", false)]
        {
            let read = Word::behind(text, 1);
            assert_eq!((read.syllable, read.end, read.starts_anew(text)), (s(word), text.len(), starts_anew), "{text}");
        }
        let none = Word::behind("5 %", 1);
        assert_eq!((none.syllable, none.from, none.start, none.end), (Syllable::NONE, 1, 2, 2));
    }
}
