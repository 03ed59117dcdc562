//! The label at the start of a line: `I.`, `A.`, `1.`, `1.1.`, `a)`, `(3)`, `-`.
//!
//! Decree 30/2020/NĐ-CP orders parts in Roman, sections in Arabic numerals and points in letters (a b c d đ e g h i);
//! reports mix these freely, so a label's class is data and its order is never assumed.

use crate::Span;
use crate::text::{Syllable, s, skip_space};

/// The class of a label. The order is that of the levels: a later one stands under an earlier one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Class {
    /// `A.`
    Capital,
    /// `I.`
    Roman,
    /// `Điều 1.`
    Article,
    /// `1.` has one part, `1.1.` two.
    Arabic(u8),
    /// `a)`
    Letter,
    /// `(3)`, `3)`
    Bracket,
    /// `-`, `–`, `•`
    Dash,
    /// `+`
    Plus,
    /// `*`
    Star,
}

impl Class {
    /// Whether the label adds to the path of a section.
    pub(super) fn is_numbered(self) -> bool {
        self < Self::Dash
    }
}

/// A label at the start of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Marker {
    pub(super) class: Class,
    /// With brackets and final dot.
    pub(super) span: Span,
    /// Without them.
    pub(super) label: Span,
    /// Where the words after it begin.
    pub(super) body: usize,
}

impl Marker {
    /// The label's number, where it is one Arabic number.
    pub(super) fn number(&self, text: &str) -> Option<u32> {
        self.label.of(text)?.parse().ok()
    }
}

/// The label at the start of the line that begins at `start`.
pub(super) fn marker_at(text: &str, start: usize, end: usize) -> Option<Marker> {
    let line = text.get(start..end)?;
    let first = line.chars().next()?;
    match first {
        '-' | '–' | '—' | '•' | '·' | '●' | '▪' | '\u{F0B7}' | '_' | '~' => {
            bullet(text, start, end, first, Class::Dash)
        }
        '+' => bullet(text, start, end, first, Class::Plus),
        '*' | '\u{F0A7}' | '❖' => bullet(text, start, end, first, Class::Star),
        // Converters to Markdown escape the dash: `\- Đến năm 2020`.
        '\\' if line[1..].starts_with(['-', '+', '*']) => {
            let marker = marker_at(text, start + 1, end)?;
            Some(Marker { span: Span::new(start, marker.span.end), ..marker })
        }
        '(' => bracket(text, start, end),
        '0'..='9' => arabic(text, start, end),
        'A'..='Z' | 'a'..='z' | 'đ' | 'Đ' => article(text, start, end).or_else(|| lettered(text, start, end)),
        _ => None,
    }
}

fn bullet(text: &str, start: usize, end: usize, sign: char, class: Class) -> Option<Marker> {
    let stop = start + sign.len_utf8();
    // `-5,2%` at the start of a line is a number, `--` a rule.
    let next = text[stop..end].chars().next()?;
    if next.is_ascii_digit() && class != Class::Dash || next == sign {
        return None;
    }
    Some(Marker { class, span: Span::new(start, stop), label: Span::new(start, start), body: body(text, stop, end) })
}

/// `(3)`; `(a)` is rare and left to the sentence.
fn bracket(text: &str, start: usize, end: usize) -> Option<Marker> {
    let digits = digits(text, start + 1, end);
    let is_number = (1..=2).contains(&(digits - start - 1));
    (is_number && text[digits..end].starts_with(')')).then(|| Marker {
        class: Class::Bracket,
        span: Span::new(start, digits + 1),
        label: Span::new(start + 1, digits),
        body: body(text, digits + 1, end),
    })
}

fn arabic(text: &str, start: usize, end: usize) -> Option<Marker> {
    let bytes = text.as_bytes();
    let mut parts = 0u8;
    let mut at = start;
    let label_end = loop {
        let stop = digits(text, at, end);
        if !(1..=2).contains(&(stop - at)) || parts == 4 {
            return None;
        }
        parts += 1;
        let dotted = stop < end && bytes[stop] == b'.';
        if dotted && stop + 1 < end && bytes[stop + 1].is_ascii_digit() {
            at = stop + 1;
        } else {
            break stop;
        }
    };
    let rest = &text[label_end..end];
    let (class, stop) = match rest.chars().next() {
        Some('.') => (Class::Arabic(parts), label_end + 1),
        Some(')') => (Class::Bracket, label_end + 1),
        Some('/') if parts == 1 && rest[1..].starts_with(' ') => (Class::Arabic(1), label_end + 1),
        // `1- Tăng trưởng`, as papers of the Party are numbered; `3-5 ha` is a range.
        Some('-') if rest[1..].starts_with(' ') && opens_word(&rest[1..]) => (Class::Arabic(parts), label_end + 1),
        // `1.1 Trồng trọt`: without the final dot only before a capital, or it is a number.
        Some(char) if parts > 1 && char.is_whitespace() => (Class::Arabic(parts), label_end),
        _ => return None,
    };
    // `1.1 - Chi thường xuyên: …`: a dash in place of the dot.
    let dash = text[stop..end].trim_start().strip_prefix(['-', '–']).filter(|after| after.starts_with(' '));
    let dash = dash.filter(|after| parts > 1 && stop == label_end && opens_word(after));
    let stop_of_words = dash.map_or(stop, |after| end - after.len());
    let body = body(text, stop_of_words, end);
    let next = text[body..end].chars().next();
    let is_title = match next {
        // A label alone on its line: the title follows on the next.
        None => stop > label_end,
        Some(char) if stop == label_end => char.is_uppercase(),
        // `1. 6 tháng đầu năm`; but `1. 248 ha` may be one number with a blank in it.
        Some('0'..='9') => body > stop && digits(text, body, end) != body + 3,
        Some(char) => char.is_alphabetic() || matches!(char, '"' | '“' | '(' | '*' | '-' | '_'),
    };
    is_title.then(|| Marker { class, span: Span::new(start, stop), label: Span::new(start, label_end), body })
}

/// Whether a capital is the first sign.
fn opens_word(words: &str) -> bool {
    words.trim_start().chars().next().is_some_and(char::is_uppercase)
}

/// `Điều 3.`, `Điều 3:` of a resolution or a decision.
fn article(text: &str, start: usize, end: usize) -> Option<Marker> {
    let (word, stop) = Syllable::read(&text.as_bytes()[..end], start);
    let number = skip_space(&text.as_bytes()[..end], stop).0;
    let label_end = digits(text, number, end);
    let is_label = word == const { s("điều") } && number > stop && (1..=3).contains(&(label_end - number));
    let after = text[label_end..end].strip_prefix(['.', ':']).filter(|_| is_label)?;
    let opens = after.trim_start().chars().next().is_none_or(char::is_uppercase);
    opens.then(|| Marker {
        class: Class::Article,
        span: Span::new(start, label_end + 1),
        label: Span::new(number, label_end),
        body: body(text, label_end + 1, end),
    })
}

/// `A.`, `IV.`, `I-`, `a)`, `đ)`, `b.`
fn lettered(text: &str, start: usize, end: usize) -> Option<Marker> {
    let word = text[start..end].split(|char: char| !char.is_alphanumeric()).next()?;
    let stop = start + word.len();
    let sign = text[stop..end].chars().next()?;
    let after = text[stop + sign.len_utf8()..end].chars().next();
    let spaced = after.is_none_or(char::is_whitespace);
    let class = if word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X')) && word.len() <= 5 {
        let ends = match sign {
            '.' => after.is_none_or(|char| !char.is_numeric()),
            '-' | '/' | ')' => spaced,
            _ => false,
        };
        ends.then_some(Class::Roman)
    } else if word.len() == 1 && word.as_bytes()[0].is_ascii_uppercase() {
        (matches!(sign, '.' | '-' | ')' | '/') && spaced).then_some(Class::Capital)
    } else if word.chars().count() == 1 && word.chars().all(char::is_lowercase) {
        (sign == ')' || sign == '.' && spaced).then_some(Class::Letter)
    } else {
        None
    }?;
    Some(Marker {
        class,
        span: Span::new(start, stop + 1),
        label: Span::new(start, stop),
        body: body(text, stop + 1, end),
    })
}

fn digits(text: &str, at: usize, end: usize) -> usize {
    at + text.as_bytes()[at..end].iter().take_while(|byte| byte.is_ascii_digit()).count()
}

fn body(text: &str, at: usize, end: usize) -> usize {
    end - text[at..end].trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(Class, &str, &str)> {
        let marker = marker_at(line, 0, line.len())?;
        Some((marker.class, marker.label.of(line)?, &line[marker.body..]))
    }

    #[test]
    fn labels_by_class() {
        assert_eq!(read("1.1 - Chi thường xuyên"), Some((Class::Arabic(2), "1.1", "Chi thường xuyên")));
        assert_eq!(read("1.1 - 2 ha"), None);
        assert_eq!(read("1 - Chi thường xuyên"), None);
        assert_eq!(read("1- Tăng trưởng"), Some((Class::Arabic(1), "1", "Tăng trưởng")));
        assert_eq!(read("1- 2 ha"), None);
        assert_eq!(read("3-5 ha"), None);
        assert_eq!(read("IV. NHIỆM VỤ"), Some((Class::Roman, "IV", "NHIỆM VỤ")));
        assert_eq!(read("I- Về thu"), Some((Class::Roman, "I", "Về thu")));
        assert_eq!(read("B. PHẦN HAI"), Some((Class::Capital, "B", "PHẦN HAI")));
        assert_eq!(read("C/ NHIỆM VỤ"), Some((Class::Capital, "C", "NHIỆM VỤ")));
        assert_eq!(read("1. Thu"), Some((Class::Arabic(1), "1", "Thu")));
        assert_eq!(read("1. 6 tháng"), Some((Class::Arabic(1), "1", "6 tháng")));
        assert_eq!(read("2.1. 12 xã"), Some((Class::Arabic(2), "2.1", "12 xã")));
        assert_eq!(read("1.Thu"), Some((Class::Arabic(1), "1", "Thu")));
        assert_eq!(read("2.1 Giáo dục"), Some((Class::Arabic(2), "2.1", "Giáo dục")));
        assert_eq!(read("1.2.3. Chi"), Some((Class::Arabic(3), "1.2.3", "Chi")));
        assert_eq!(read("đ) Giá"), Some((Class::Letter, "đ", "Giá")));
        assert_eq!(read("(12) Số xã"), Some((Class::Bracket, "12", "Số xã")));
        assert_eq!(read("- Thu"), Some((Class::Dash, "", "Thu")));
        assert_eq!(read(r"\- Thu"), Some((Class::Dash, "", "Thu")));
        assert_eq!(read(r"\Thu"), None);
        assert_eq!(read("+ Chi"), Some((Class::Plus, "", "Chi")));
        assert_eq!(read("3."), Some((Class::Arabic(1), "3", "")));
        assert_eq!(read("Điều 2. Tổ chức"), Some((Class::Article, "2", "Tổ chức")));
        assert_eq!(read("ĐIỀU 12: Thu"), Some((Class::Article, "12", "Thu")));
    }

    #[test]
    fn numbers_and_words_are_no_labels() {
        for line in [
            "2018. ",
            "2.030 tỷ",
            "2.5 triệu",
            "1. 248 ha",
            "14/7/2022",
            "10 nhóm",
            "UBND. x",
            "ha. ",
            "12.5",
            "-",
            "I vừa",
            "",
            "1.1.1.1.1. x",
            "Điều 5 Luật Đầu tư",
            "Điều 30. 1 khoản",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
