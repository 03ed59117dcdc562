//! Physical lines, and whether one runs on into the next.

use crate::Span;
use crate::text::{Syllable, skip_space, words};
use memchr::memchr2_iter;

/// A line that holds more than white space, trimmed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Characters, as a typist counts them.
    pub(super) width: usize,
}

impl Line {
    pub(super) fn text<'a>(&self, text: &'a str) -> &'a str {
        &text[self.start..self.end]
    }

    pub(super) fn span(&self) -> Span {
        Span::new(self.start, self.end)
    }
}

/// The lines of a text from `from` on, without the empty ones.
pub(super) fn lines(text: &str, from: usize) -> Vec<Line> {
    let bytes = text.as_bytes();
    let mut lines = Vec::with_capacity(bytes.len() / 80 + 1);
    let mut start = from;
    // A form feed ends a page, and so a line.
    for end in memchr2_iter(b'\n', 0x0C, &bytes[from..]).map(|at| from + at).chain([bytes.len()]) {
        let line = text[start..end].trim_matches(|char: char| char.is_whitespace() || is_blank(char));
        if !line.is_empty() {
            let at = start + (line.as_ptr() as usize - text[start..end].as_ptr() as usize);
            lines.push(Line { start: at, end: at + line.len(), width: width(line) });
        }
        start = end + 1;
    }
    lines
}

fn is_blank(char: char) -> bool {
    matches!(char, '\u{200B}' | '\u{FEFF}' | '\0')
}

/// Letters and signs of a line: bytes that do not continue a character and do not begin a combining mark.
pub(super) fn width(line: &str) -> usize {
    // Sums of bytes in short blocks are what a compiler makes vectors of.
    let counts = |byte: &u8| u8::from((byte & 0xC0 != 0x80) & (byte & 0xFE != 0xCC) & (*byte != b'\r'));
    line.as_bytes().chunks(128).map(|block| usize::from(block.iter().map(counts).sum::<u8>())).sum()
}

/// How the lines of a text were broken.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    /// The width at which lines were wrapped; `None` where each paragraph is one line.
    width: Option<usize>,
}

impl Layout {
    /// Lines of a page are at most so wide; a longer line is a paragraph that was never wrapped.
    const WIDEST_PAGE: usize = 140;

    pub(super) fn of(lines: &[Line]) -> Self {
        let mut widths: Vec<usize> = lines.iter().map(|line| line.width).collect();
        if widths.len() < 3 {
            return Self { width: None };
        }
        let rank = widths.len() * 9 / 10;
        let (_, &mut wide, over) = widths.select_nth_unstable(rank);
        let widest = over.iter().copied().max().unwrap_or(wide);
        Self { width: (widest <= Self::WIDEST_PAGE && wide >= 40).then_some(wide) }
    }

    /// Whether `line` was broken because the first word of `next` did not fit, so that the two are one.
    pub(super) fn runs_on(&self, text: &str, line: &Line, next: &Line) -> bool {
        // Proportional fonts wrap at a width that varies with the letters.
        const SLACK: usize = 8;
        if dangles(line.text(text)) {
            return true;
        }
        // `giảm⏎(-2,03%)`: a bracket explains what stands before it.
        if next.text(text).starts_with('(') && !ends_sentence(text, line) {
            return true;
        }
        let first = next.text(text).chars().next();
        let begins_small = first.is_some_and(char::is_lowercase);
        let begins_low = begins_small || first.is_some_and(|char| char.is_ascii_digit());
        match self.width {
            Some(wrapped_at) => {
                let first_word = next.text(text).split_whitespace().next().map_or(0, width);
                let full = line.width + 1 + first_word + SLACK > wrapped_at;
                full || (begins_low && !ends_sentence(text, line))
            }
            // `theo đó:⏎nông nghiệp …;⏎công nghiệp …`: a small letter begins no paragraph.
            None => !ends_sentence(text, line) && (begins_small || begins_low && !ends_clause(text, line)),
        }
    }
}

/// Whether a line ends in a word that needs another after it.
fn dangles(line: &str) -> bool {
    const WORDS: [Syllable; 20] = words([
        "cho", "các", "của", "do", "giữa", "hoặc", "là", "mỗi", "như", "những", "theo", "thuộc", "trong", "từ", "từng",
        "và", "về", "với", "đến", "để",
    ]);
    let last = line.rsplit(|char: char| char.is_whitespace()).next().unwrap_or_default();
    let (word, end) = Syllable::read(last.as_bytes(), 0);
    line.ends_with(',') || (end == last.len() && WORDS.contains(&word))
}

/// Whether a line ends right inside a bracket: `(`, `(CK:`.
pub(super) fn opens_bracket(line: &str) -> bool {
    line.ends_with('(') || line.ends_with(':') && line.rfind('(') > line.rfind(')')
}

/// Whether the last sign of a line ends a sentence.
pub(super) fn ends_sentence(text: &str, line: &Line) -> bool {
    line.text(text).trim_end_matches(['"', '”', ')', ' ']).ends_with(['.', '!', '?', '…'])
}

/// Whether the last sign of a line ends a clause or opens a list.
pub(super) fn ends_clause(text: &str, line: &Line) -> bool {
    line.text(text).ends_with([':', ';'])
}

/// Whether the words of a line are in capitals.
pub(super) fn is_capitals(line: &str) -> bool {
    let mut capitals = 0;
    for char in line.chars() {
        if char.is_lowercase() {
            return false;
        }
        capitals += usize::from(char.is_uppercase());
    }
    capitals >= 3
}

/// Whether the words of a table stand at the start of a line, whatever its case and spelling.
pub(super) fn begins_with(line: &str, words: &[Syllable]) -> bool {
    let bytes = line.as_bytes();
    let mut at = 0;
    for &word in words {
        at = skip_space(bytes, at).0;
        let (syllable, end) = Syllable::read(bytes, at);
        // A scanner may lose all marks; marks of another word it does not invent.
        if syllable != word && syllable != word.unmarked() {
            return false;
        }
        at = end;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::s;

    #[test]
    fn empty_lines_and_page_breaks_are_no_lines() {
        let text = "\u{FEFF}một\r\n\r\n \u{200B}\n hai \x0Cba";
        let words: Vec<&str> = lines(text, 3).iter().map(|line| line.text(text)).collect();
        assert_eq!(words, ["một", "hai", "ba"]);
        assert_eq!(lines(text, 3)[1].width, 3);
    }

    #[test]
    fn words_are_matched_in_any_spelling() {
        assert!(begins_with("NƠI  NHẬN: - UBND", &[s("nơi"), s("nhận")]));
        assert!(!begins_with("Nơi ở", &[s("nơi"), s("nhận")]));
        assert!(begins_with("CONG HOA XA HOI", &[s("cộng"), s("hòa")]));
    }

    #[test]
    fn a_full_line_runs_on_and_a_short_one_does_not() {
        let text = "Tổng thu ngân sách trên địa bàn huyện trong tháng ước\nđạt mười tỷ đồng, bằng chín phần mười kế hoạch năm và\nvượt tiến độ.\nCông tác chi bảo đảm";
        let lines = lines(text, 0);
        let layout = Layout::of(&lines);
        assert!(layout.runs_on(text, &lines[0], &lines[1]));
        assert!(layout.runs_on(text, &lines[1], &lines[2]));
        assert!(!layout.runs_on(text, &lines[2], &lines[3]));
    }
}
