//! Moving over the text by words and white space.

use super::syllable::{Syllable, decode, is_invisible, is_letter};

/// What stands between two words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Spacing {
    /// Some white space.
    pub(crate) space: bool,
    /// How many line breaks.
    pub(crate) breaks: u32,
}

/// Skips spaces, line breaks and invisible characters from `at`; says what was skipped.
#[inline]
pub(crate) fn skip_space(bytes: &[u8], at: usize) -> (usize, Spacing) {
    // One space, or none, and then a letter, a digit or a sign: this is the rule.
    let ends_space = |byte: u8| matches!(byte, 0x21..0x7F | 0xC3..0xE1);
    match bytes.get(at) {
        Some(b' ') if bytes.get(at + 1).is_some_and(|byte| ends_space(*byte)) => {
            (at + 1, Spacing { space: true, breaks: 0 })
        }
        Some(byte) if ends_space(*byte) => (at, Spacing::default()),
        _ => skip_any_space(bytes, at),
    }
}

fn skip_any_space(bytes: &[u8], at: usize) -> (usize, Spacing) {
    let mut end = at;
    let mut spacing = Spacing::default();
    while end < bytes.len() {
        match bytes[end] {
            b' ' | b'\t' => spacing.space = true,
            b'\n' | 0x0B | 0x0C => {
                spacing.space = true;
                spacing.breaks += 1;
            }
            // A lone carriage return is a break of its own; before a line feed it is part of it.
            b'\r' => {
                spacing.space = true;
                spacing.breaks += u32::from(bytes.get(end + 1) != Some(&b'\n'));
            }
            0..0x80 => break,
            // Letters: no white space begins with these bytes.
            0xC3..0xE1 => break,
            0xE1 if bytes.get(end + 1) != Some(&0x9A) => break,
            _ => {
                let (char, width) = decode(bytes, end);
                if is_wide_space(char) {
                    spacing.space = true;
                } else if matches!(char, '\u{85}' | '\u{2028}' | '\u{2029}') {
                    spacing.space = true;
                    spacing.breaks += 1;
                } else if !is_invisible(char) {
                    break;
                }
                end += width;
                continue;
            }
        }
        end += 1;
    }
    (end, spacing)
}

fn is_wide_space(char: char) -> bool {
    matches!(char, '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}')
}

/// The word that ends at or before `at` with nothing but space between, and where it starts; `NONE` where something else
/// stands.
pub(crate) fn word_before(text: &str, at: usize) -> (Syllable, usize) {
    let bytes = text.as_bytes();
    // A word of more bytes than this is in no table.
    const LONGEST: usize = 64;
    let mut end = at;
    while end > 0 && matches!(bytes[end - 1], b' ' | b'\n' | b'\t' | b'\r') {
        end -= 1;
    }
    if !ends_with_ink(&bytes[..end]) {
        for char in text[..end].chars().rev() {
            if is_letter(char) || !(char.is_whitespace() || is_invisible(char)) {
                break;
            }
            end -= char.len_utf8();
        }
    }
    // A letter is an ASCII letter or begins and goes on with greater bytes; what else these may be is looked at only
    // where they do not fold to one word.
    let floor = end.saturating_sub(LONGEST);
    let within = bytes[floor..end].iter().rposition(|byte| !IN_WORD[usize::from(*byte)]);
    let start = within.map_or(floor, |last| floor + last + 1);
    if within.is_some() || floor == 0 {
        let (syllable, stop) = Syllable::read(bytes, start);
        if stop == end {
            return (syllable, start);
        }
    }
    let mut start = end;
    for char in text[..end].chars().rev() {
        if end - start > LONGEST {
            return (Syllable::LONG, start);
        }
        let is_mark = matches!(char, '\u{300}'..='\u{323}') || is_invisible(char);
        if !is_mark && !is_letter(char) && !char.is_alphabetic() {
            break;
        }
        start -= char.len_utf8();
    }
    let (syllable, stop) = Syllable::read(bytes, start);
    if stop == end { (syllable, start) } else { (Syllable::NONE, end) }
}

/// The bytes of which a word may consist.
static IN_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = byte >= 0x80 || (byte as u8).is_ascii_alphabetic();
        byte += 1;
    }
    table
};

/// Whether the last character is certainly neither white space nor invisible: most are letters.
fn ends_with_ink(bytes: &[u8]) -> bool {
    match bytes {
        [.., last @ 0..0x80] => *last > b' ',
        [.., 0xC3..=0xC7, _] | [.., 0xE1, 0xBA | 0xBB, _] => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::s;

    #[test]
    fn counts_breaks_once_whatever_their_form() {
        let breaks = |text: &str| skip_space(text.as_bytes(), 0).1.breaks;
        assert_eq!(breaks(" \n"), 1);
        assert_eq!(breaks("\r\n\r\n"), 2);
        assert_eq!(breaks("\r"), 1);
        assert_eq!(breaks("\u{A0}\u{200B} x"), 0);
        assert_eq!(skip_space("\u{A0}\u{200B} x".as_bytes(), 0).0, 6);
    }

    #[test]
    fn finds_the_word_before_across_a_break() {
        assert_eq!(word_before("tháng \n\n7", 9), (s("tháng"), 0));
        assert_eq!(word_before("quý: 7", 6), (Syllable::NONE, 5));
        assert_eq!(word_before("7", 0), (Syllable::NONE, 0));
    }
}
