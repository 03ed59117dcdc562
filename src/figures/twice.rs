//! Numbers written twice, as in contracts and minutes: `ba (03) vụ`, `03 (ba) vụ`. Where words and digits agree they are
//! one number, and the noun behind both is its own.

use crate::Span;
use crate::number::spelled_at;
use crate::text::{Place, Word, skip_space, word_before};

/// A number with its repetition, and what stands around both.
pub(super) fn written_twice<'a>(place: &Place<'a>) -> Option<(Place<'a>, Span)> {
    if place.next_byte() == Some(b')') { digits_repeat(place) } else { words_repeat(place) }
}

/// `03 (ba)`
fn words_repeat<'a>(place: &Place<'a>) -> Option<(Place<'a>, Span)> {
    let (open, _) = skip_space(place.bytes(), place.end);
    if place.bytes().get(open) != Some(&b'(') {
        return None;
    }
    let close = same_number(place, open + 1).filter(|&end| place.bytes().get(end) == Some(&b')'))?;
    Some(around(place, place.at, close + 1))
}

/// `ba (03)`
fn digits_repeat<'a>(place: &Place<'a>) -> Option<(Place<'a>, Span)> {
    // `hai trăm năm mươi ba`
    const LONGEST: usize = 5;
    let open = place.at.checked_sub(1).filter(|&open| place.bytes()[open] == b'(')?;
    let mut start = open;
    for _ in 0..LONGEST {
        let (_, before) = word_before(place.text, start);
        if before == start {
            return None;
        }
        start = before;
        if same_number(place, start).is_some_and(|end| skip_space(place.bytes(), end).0 == open) {
            return Some(around(place, start, place.end + 1));
        }
    }
    None
}

/// Where the number in words at `at` ends, if it is that of the digits.
fn same_number(place: &Place<'_>, at: usize) -> Option<usize> {
    let digits: u32 = place.text.get(place.at..place.end)?.parse().ok()?;
    spelled_at(place.text, at).filter(|(value, _)| *value == digits.into()).map(|(_, end)| end)
}

fn around<'a>(place: &Place<'a>, start: usize, end: usize) -> (Place<'a>, Span) {
    let (before, before_start) = word_before(place.text, start);
    let after = Word::behind(place.text, end);
    (Place { before, before_start, after, ..*place }, Span::new(start, end))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::text::s;

    fn both(text: &str) -> Option<(&str, Place<'_>)> {
        let at = text.find(|char: char| char.is_ascii_digit())?;
        let (place, span) = written_twice(&Place::new(text, at))?;
        Some((&text[span.start..span.end], place))
    }

    #[test]
    fn words_and_digits_that_agree_are_one_number() {
        for (text, number) in [
            ("xử lý ba (03) vụ", "ba (03)"),
            ("xử lý 03 (ba) vụ", "03 (ba)"),
            ("xử lý 03(Ba) vụ", "03(Ba)"),
            ("xử lý hai mươi lăm (25) vụ", "hai mươi lăm (25)"),
        ] {
            let (written, place) = both(text).unwrap();
            assert_eq!((written, place.before, place.after.syllable), (number, s("lý"), s("vụ")), "{text}");
        }
    }

    #[test]
    fn what_differs_or_stands_alone_is_no_repetition() {
        for text in
            ["xử lý ba (04) vụ", "xử lý 03 (bốn) vụ", "gồm: (1) vụ", "(1) một", "03 (ba vụ)", "ba xã (03) vụ", "3"]
        {
            assert!(both(text).is_none(), "{text}");
        }
    }
}
