//! A run of digits and the words beside it, each read once for all who ask.

use super::cursor::word_before;
use super::syllable::Syllable;
use super::word::Word;

/// Where a run of digits stands in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    pub(crate) text: &'a str,
    /// The first digit.
    pub(crate) at: usize,
    /// One past the last digit of the run.
    pub(crate) end: usize,
    /// The word before the digits, with nothing but space between, and where it starts; see [`word_before`].
    pub(crate) before: Syllable,
    pub(crate) before_start: usize,
    /// The word behind the digits.
    pub(crate) after: Word,
}

impl<'a> Place<'a> {
    pub(crate) fn new(text: &'a str, at: usize) -> Self {
        let bytes = text.as_bytes();
        let end = digits_end(bytes, at);
        let (before, before_start) = word_before(text, at);
        Self { text, at, end, before, before_start, after: Word::behind(text, end) }
    }

    pub(crate) fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    /// How many digits there are.
    pub(crate) fn len(&self) -> usize {
        self.end - self.at
    }

    /// The byte directly behind the digits.
    pub(crate) fn next_byte(&self) -> Option<u8> {
        self.bytes().get(self.end).copied()
    }
}

/// Where the run of digits at `at` ends.
pub(crate) fn digits_end(bytes: &[u8], at: usize) -> usize {
    let mut end = at;
    while bytes.get(end).is_some_and(u8::is_ascii_digit) {
        end += 1;
    }
    end
}

/// The next ASCII digit at or behind `from`. Digits are rare in prose, so eight bytes are looked at in one step.
pub(crate) fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    let mut at = from;
    while let Some(&word) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        // Digits become 0 to 9, and with 0x76 added all but these reach the high bit. No sum carries into its neighbour.
        let word = u64::from_le_bytes(word) ^ u64::from_ne_bytes([b'0'; 8]);
        let others = ((word & !HIGH) + u64::from_ne_bytes([0x76; 8])) | word;
        let digits = !others & HIGH;
        if digits != 0 {
            return Some(at + digits.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    bytes.get(at..)?.iter().position(u8::is_ascii_digit).map(|offset| at + offset)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::s;

    #[test]
    fn reads_the_words_beside_the_digits() {
        let text = "trong tháng 12 năm 2022";
        let place = Place::new(text, text.find('1').unwrap_or_default());
        assert_eq!((place.before, place.after.syllable, place.len()), (s("tháng"), s("năm"), 2));
        assert_eq!((&text[place.before_start..place.at], &text[place.end..place.after.end]), ("tháng ", " năm"));
        assert_eq!(place.next_byte(), Some(b' '));
        let alone = Place::new("7", 0);
        assert_eq!((alone.before, alone.after.syllable), (Syllable::NONE, Syllable::NONE));
        assert_eq!(alone.next_byte(), None);
    }

    proptest::proptest! {
        #[test]
        fn finds_the_digit_that_a_plain_search_finds(text in "[/:0-9a-zđỷ\u{100}]{0,4}[^0-9]{0,40}[0-9/:]{0,3}", from in 0usize..12) {
            let plain = text.bytes().enumerate().skip(from).find(|(_, byte)| byte.is_ascii_digit()).map(|(at, _)| at);
            proptest::prop_assert_eq!(next_digit(text.as_bytes(), from), plain);
        }
    }
}
