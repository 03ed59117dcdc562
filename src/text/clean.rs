//! Words for people: lines joined, spaces folded, composed.

use super::syllable::is_invisible;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The words with every run of white space as one space, without invisible characters, in NFC.
pub(crate) fn clean(words: &str) -> String {
    match is_clean(words.as_bytes()) {
        true => words.to_owned(),
        false => cleaned(words),
    }
}

/// [`clean`] for words that are owned already.
pub(crate) fn into_clean(words: String) -> String {
    if is_clean(words.as_bytes()) { words } else { cleaned(&words) }
}

fn cleaned(words: &str) -> String {
    let mut clean = String::with_capacity(words.len());
    let mut pending = false;
    for char in words.chars() {
        if char.is_whitespace() {
            pending = !clean.is_empty();
        } else if !is_invisible(char) && char != '\0' {
            if pending {
                clean.push(' ');
                pending = false;
            }
            clean.push(char);
        }
    }
    match is_nfc_quick(clean.chars()) {
        IsNormalized::Yes => clean,
        _ => clean.nfc().collect(),
    }
}

/// Whether words are clean for certain: single spaces, and letters in one piece. Most are.
fn is_clean(words: &[u8]) -> bool {
    let mut before = b' ';
    for (at, &byte) in words.iter().enumerate() {
        let is_plain = match byte {
            b' ' => before != b' ',
            0x21..=0x7E => true,
            // What goes on with a letter that was let pass.
            0x80..0xC0 => true,
            // Up to U+01BF; before it stand the no-break space and the soft hyphen.
            0xC3..0xC7 => true,
            // From U+1E80 to U+1EFF.
            0xE1 => matches!(words.get(at + 1), Some(0xBA | 0xBB)),
            _ => false,
        };
        if !is_plain {
            return false;
        }
        before = byte;
    }
    before != b' '
}

/// The words without any white space or invisible character, in NFC: the number of a document.
pub(crate) fn joined(words: &str) -> String {
    words.chars().filter(|&char| !char.is_whitespace() && !is_invisible(char)).nfc().collect()
}

/// Words and the line after them.
pub(crate) fn join_line(mut words: String, line: &str) -> String {
    if !words.is_empty() {
        words.push(' ');
    }
    words.push_str(line);
    words
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn joins_lines_and_composes() {
        assert_eq!(clean(" thu \u{A0}ngân\r\n\r\nsa\u{301}ch\u{200B} "), "thu ngân sách");
        assert_eq!(clean(" \n "), "");
    }
}
