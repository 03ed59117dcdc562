//! Document numbers (`01/NQ-CP`, `163/2016/NĐ-CP`) and codes (`Covid-19`, `2A-1`, `E5`).
//!
//! Number and symbol follow Decree 30/2020/NĐ-CP, appendix I: a slash between number and symbol, hyphens between the
//! groups of the symbol, capitals throughout.

use super::label::is_road;
use crate::Span;
use crate::number::GLUED_NOUNS;
use crate::text::{Place, Syllable, decode, digits_end, s, skip_space, word_before, words};

/// The document number whose digits stand there.
pub(crate) fn reference_at(place: &Place<'_>) -> Option<Span> {
    let &Place { text, at, mut end, .. } = place;
    let bytes = text.as_bytes();
    if let Some(end) = party_symbol(text, end).filter(|_| place.len() <= 4) {
        return Some(Span::new(at, end));
    }
    if place.len() > 7 {
        return None;
    }
    // `1388/UBND-NV`, and with a letter `207A/BC`.
    if bytes.get(end).is_some_and(u8::is_ascii_uppercase) {
        end += 1;
    }
    end = slash(bytes, end)?;
    // A normative text has the year between number and symbol.
    if digits_end(bytes, end) >= end + 4 {
        end = slash(bytes, end + 4)?;
    }
    let end = symbol(text, end)?;
    Some(Span::new(at, end))
}

/// `08-NQ/TW`, `10-MT:2015/BTNMT`: the Party and the standards put a hyphen after the number.
fn party_symbol(text: &str, end: usize) -> Option<usize> {
    let rest = text.get(end..)?.strip_prefix('-')?;
    let kind = rest.find(|char: char| !char.is_ascii_uppercase() && !char.is_uppercase())?;
    if kind == 0 {
        return None;
    }
    let year = rest[kind..].strip_prefix(':').map_or(0, |year| 1 + year.bytes().take_while(u8::is_ascii_digit).count());
    let slash = end + 1 + kind + year;
    (text.as_bytes().get(slash) == Some(&b'/')).then(|| group(text, slash + 1)).flatten()
}

fn slash(bytes: &[u8], at: usize) -> Option<usize> {
    (bytes.get(at) == Some(&b'/')).then_some(at + 1)
}

/// Groups of capitals and digits joined by hyphens; at least two capitals in the first, or a second group.
fn symbol(text: &str, at: usize) -> Option<usize> {
    let first = group(text, at)?;
    let mut end = first;
    let mut groups = 1;
    loop {
        let bytes = text.as_bytes();
        // `/BC - UBND` is written with spaces too.
        let (dash, _) = skip_space(bytes, end);
        let (char, width) = if dash < bytes.len() { decode(bytes, dash) } else { break };
        if !matches!(char, '-' | '–' | '/' | '&') || (dash > end && groups > 1) {
            break;
        }
        let next = if dash > end { skip_space(bytes, dash + width).0 } else { dash + width };
        match group(text, next) {
            Some(stop) => end = stop,
            None => break,
        }
        groups += 1;
    }
    let capitals = text[at..first].chars().filter(|char| char.is_uppercase()).count();
    (capitals >= 2 || groups >= 2).then_some(end)
}

/// One group: begins with a capital, and has no lower-case letter except after the first (`TTg`, `QyĐ`).
fn group(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let mut lower = 0;
    let mut upper = 0;
    let mut end = at;
    for char in rest.chars() {
        if char.is_uppercase() {
            upper += 1;
        } else if char.is_lowercase() && upper > 0 {
            lower += 1;
        } else if !(char.is_ascii_digit() && upper > 0) {
            break;
        }
        end += char.len_utf8();
    }
    (upper > lower).then_some(end)
}

/// `4.0.6`, `05013.540.443`: three groups or more that no number is written in, a version or a telephone.
pub(crate) fn dotted_at(place: &Place<'_>) -> Option<Span> {
    let &Place { at, mut end, .. } = place;
    let bytes = place.bytes();
    let is_long = place.len() > 3;
    let mut groups = 1;
    let mut all_three = true;
    while bytes.get(end) == Some(&b'.') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit) {
        let stop = digits_end(bytes, end + 1);
        all_three &= stop - end == 4;
        groups += 1;
        end = stop;
    }
    let is_number = all_three && !is_long && bytes[at] != b'0';
    let goes_on = matches!(bytes.get(end), Some(b',' | b'/')) && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
    let short = at + 12 >= end || bytes[at] == b'0';
    (groups >= 3 && !is_number && !goes_on && short).then(|| Span::new(at, end))
}

/// The code whose digits stand there: digits glued to letters that are no unit, or to a name by a hyphen.
pub(crate) fn code_at(place: &Place<'_>) -> Option<Span> {
    let &Place { text, at, .. } = place;
    if let Some(start) = disease(place) {
        return Some(Span::new(start, place.end));
    }
    let before = text[..at].chars().next_back();
    let start = match before {
        Some('-' | '–') => {
            let dash = at - before.map_or(0, char::len_utf8);
            let name = word_start(text, dash);
            // `Covid-19` is one name; `2-3` and ` - 5` are not, nor is `tăng -5`.
            (name < dash && starts_upper_or_ascii(text, name, dash)).then_some(name)
        }
        // `16:20 (GMT+7)`
        Some('+') => {
            let name = word_start(text, at - 1);
            matches!(&text[name..at - 1], "GMT" | "UTC").then_some(name)
        }
        // `ĐT.257`
        Some('.') => {
            Some(word_before(text, at - 1)).filter(|&(word, name)| is_road(text, word, name)).map(|found| found.1)
        }
        // `Public_587`
        Some('_') => Some(word_start(text, at - 1)).filter(|&name| name + 1 < at),
        Some(char) if char.is_alphabetic() => {
            let name = word_start(text, at);
            let word = &text[name..at];
            // `Km18` is a place on a road.
            let is_code = is_code_letters(word) || word.chars().count() == 1 && !is_scanned_digit(word);
            let note = char.is_lowercase() && word.chars().count() > 1 && refers_to_note(place);
            (is_code || word == "Km").then_some(name).or(note.then_some(at))
        }
        _ => None,
    };
    if let Some(end) = grade_of_fertilizer(place) {
        return Some(Span::new(at, end));
    }
    let tail = standard_year(place).or_else(|| code_tail(text, decimals(place.bytes(), place.end)));
    match (start, tail) {
        (None, None) => None,
        (start, tail) => Some(Span::new(start.unwrap_or(at), tail.unwrap_or(place.end))),
    }
}

/// `kinh tế - xã hội1`, `các chương trình2, dự án`: the number of a note at the foot of the page, which was raised before the text was
/// copied. A count that has lost its space has a unit behind it, and a time its own word before it.
fn refers_to_note(place: &Place<'_>) -> bool {
    const LONGEST: usize = 2;
    const TIMES: [Syllable; 6] = words(["tháng", "quý", "năm", "ngày", "tuần", "kỳ"]);
    let next = place.next_byte();
    let goes_on =
        matches!(next, Some(b'%' | b'/' | b'-' | b'+')) || next.is_some_and(|byte| byte.is_ascii_alphanumeric());
    let after = place.bytes().get(place.end + 1).is_some_and(u8::is_ascii_digit);
    let is_decimal = matches!(next, Some(b',' | b'.' | b':')) && after;
    place.len() <= LONGEST
        && place.bytes()[place.at] != b'0'
        && !goes_on
        && !is_decimal
        && !TIMES.contains(&place.before)
        && crate::number::unit_at(place.text, place.end).is_none()
}

/// `Covid -19`, `COVID - 19`: where the name begins that white space parts from its number.
fn disease(place: &Place<'_>) -> Option<usize> {
    let before = place.text[..place.at].trim_end_matches(' ');
    let name = before.strip_suffix(['-', '–']).filter(|_| &place.text[place.at..place.end] == "19")?;
    let (word, start) = word_before(place.text, name.len());
    (word == const { s("covid") }).then_some(start)
}

/// `ISO 9001:2015`, `QCVN 01-1:2018/BYT`: the part and the year of a standard, glued to its number, and who set it.
fn standard_year(place: &Place<'_>) -> Option<usize> {
    const NATIONAL: [Syllable; 3] = [s("QCVN"), s("TCVN"), s("QCĐP")];
    let &Place { text, end: number, .. } = place;
    let bytes = place.bytes();
    let is_national = NATIONAL.contains(&place.before);
    let part = if is_national && bytes.get(number) == Some(&b'-') { digits_end(bytes, number + 1) } else { number };
    let year = part + 1;
    let end = digits_end(bytes, year);
    let is_year = matches!(bytes.get(year..year + 2), Some(b"19" | b"20")) && end == year + 4;
    let is_standard = bytes.get(part) == Some(&b':') && is_year && (is_national || place.len() >= 3);
    let setter = slash(bytes, end).filter(|_| is_national).and_then(|behind| group(text, behind));
    is_standard.then(|| setter.unwrap_or(end))
}

/// `NPK 20-20-15`, `NPK 16-16-8+TE`: so much of each.
fn grade_of_fertilizer(place: &Place<'_>) -> Option<usize> {
    const PARTS: usize = 3;
    let bytes = place.bytes();
    let mut end = Some(place.end).filter(|_| place.before == const { s("NPK") })?;
    for _ in 1..PARTS {
        let stop = digits_end(bytes, end + 1);
        if bytes.get(end) != Some(&b'-') || stop == end + 1 {
            return None;
        }
        end = stop;
    }
    Some(end)
}

/// Over a decimal comma and its digits: `0,05S` is a grade of oil.
fn decimals(bytes: &[u8], end: usize) -> usize {
    let has_decimals = bytes.get(end) == Some(&b',') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
    if has_decimals { digits_end(bytes, end + 1) } else { end }
}

/// Where the run of letters that ends at `end` starts.
fn word_start(text: &str, end: usize) -> usize {
    const LONGEST: usize = 40;
    let mut start = end;
    for char in text[..end].chars().rev() {
        // Of a decomposed letter the marks come first here.
        let is_mark = matches!(char, '\u{300}'..='\u{36F}');
        if !(char.is_alphabetic() || is_mark) || end - start > LONGEST {
            break;
        }
        start -= char.len_utf8();
    }
    start
}

/// A name of capitals (`QH15`, `PCB30`, `H5N1`) before digits; a lower-case word there has lost its space.
fn is_code_letters(word: &str) -> bool {
    word.chars().all(char::is_uppercase) && !is_scanned_digit(word)
}

/// `I,7` and `l2`: a scanner gives these letters for a one.
fn is_scanned_digit(word: &str) -> bool {
    matches!(word, "I" | "l" | "O" | "o")
}

fn starts_upper_or_ascii(text: &str, from: usize, to: usize) -> bool {
    text[from..to].chars().next().is_some_and(|first| first.is_uppercase() || text[from..to].is_ascii())
}

/// Capitals and further digits glued to the digits: `2A-1`, `4D`, `16.16.8+TE` stays a number. `None` where the digits
/// end by themselves or a unit follows.
fn code_tail(text: &str, end: usize) -> Option<usize> {
    let rest = &text[end..];
    let first = rest.chars().next()?;
    if !first.is_uppercase() || is_unit_capital(rest) {
        return None;
    }
    // A row of capitals that goes on longer is no code, and is not looked at again from each of its digits.
    const LONGEST: usize = 40;
    let mut stop = end;
    for char in rest.chars() {
        if stop - end > LONGEST {
            return None;
        }
        if !(char.is_uppercase() || char.is_ascii_digit() || char == '-') {
            // A lower-case letter after the capital is a word that lost its space: `64Con`.
            if char.is_lowercase() {
                return None;
            }
            break;
        }
        stop += char.len_utf8();
    }
    // A hyphen belongs to the code only between its parts.
    let code = text[end..stop].trim_end_matches('-');
    Some(end + code.len())
}

/// Units and bases that are written in capitals and glued to the number.
fn is_unit_capital(rest: &str) -> bool {
    const OTHERS: [&str; 10] = ["KH", "MW", "KW", "VN", "USD", "HA", "DT", "K ", "Tr", "GW"];
    OTHERS.iter().chain(&GLUED_NOUNS).any(|unit| rest.starts_with(unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference(text: &str) -> Option<&str> {
        let at = text.find(|char: char| char.is_ascii_digit())?;
        reference_at(&Place::new(text, at))?.of(text)
    }

    fn code(text: &str) -> Option<&str> {
        let at = text.find(|char: char| char.is_ascii_digit())?;
        code_at(&Place::new(text, at))?.of(text)
    }

    #[test]
    fn document_numbers_by_their_symbol() {
        assert_eq!(reference("công văn số 512/UBND-VX ngày"), Some("512/UBND-VX"));
        assert_eq!(reference("Nghị quyết 01/NQ-CP của"), Some("01/NQ-CP"));
        assert_eq!(reference("Nghị định 163/2016/NĐ-CP."), Some("163/2016/NĐ-CP"));
        assert_eq!(reference("Quyết định 05/2023/QĐ-TTg về"), Some("05/2023/QĐ-TTg"));
        assert_eq!(reference("Luật số 72/2025/QH15"), Some("72/2025/QH15"));
        assert_eq!(reference("Số: 207/BC - UBND"), Some("207/BC - UBND"));
        assert_eq!(reference("Biểu số 59/CK-NSNN"), Some("59/CK-NSNN"));
    }

    #[test]
    fn fractions_dates_and_rates_are_no_document_numbers() {
        assert_eq!(reference("7/21 đơn"), None);
        assert_eq!(reference("14/7/2022"), None);
        assert_eq!(reference("5/Xã"), None);
        assert_eq!(reference("2.030 tỷ"), None);
    }

    #[test]
    fn codes_are_digits_glued_to_capitals() {
        assert_eq!(code("dịch Covid-19 tiếp tục"), Some("Covid-19"));
        assert_eq!(code("khu 2A-1, phường"), Some("2A-1"));
        assert_eq!(code("lô 2B"), Some("2B"));
        assert_eq!(code("xăng E5 tăng"), Some("E5"));
        assert_eq!(code("xi măng PCB30"), Some("PCB30"));
        assert_eq!(code("đoạn Km18 - Km24"), Some("Km18"));
        assert_eq!(code("dài Km 18"), None);
        assert_eq!(code("dịch Covid -19 tiếp tục"), Some("Covid -19"));
        assert_eq!(code("dịch COVID - 19"), Some("COVID - 19"));
        assert_eq!(code("nhiệt độ -19 độ"), None);
        assert_eq!(code("theo ISO 9001:2015 và"), Some("9001:2015"));
        assert_eq!(code("đạt QCVN 01-1:2018/BYT là"), Some("01-1:2018/BYT"));
        assert_eq!(code("đạt TCVN 08:2023 là"), Some("08:2023"));
        assert_eq!(code("lúc 01:2018 và"), None);
        assert_eq!(code("phân NPK 20-20-15 giá 785.000 đồng/bao"), Some("20-20-15"));
        assert_eq!(code("phân NPK 20-25 kg"), None);
        assert_eq!(code("tệp Public_587"), Some("Public_587"));
        assert_eq!(code("_587 hộ"), None);
    }

    #[test]
    fn a_number_raised_behind_a_word_is_that_of_a_note() {
        assert_eq!(code("Kinh tế - xã hội1"), Some("1"));
        assert_eq!(code("các chương trình12, dự án"), Some("12"));
        assert_eq!(code("nhiệm vụ2 của tỉnh"), Some("2"));
        for text in
            ["tháng6 và", "đạt5 tấn", "đạt5,2 và", "đàn lợn60 con", "hội 1", "tăng5%", "hội120", "vụ02", "tăng2/3"]
        {
            assert_eq!(code(text), None, "{text}");
        }
    }

    #[test]
    fn glued_units_and_lost_spaces_are_no_codes() {
        assert_eq!(code("đạt 100%KH"), None);
        assert_eq!(code("đạt 96KH"), None);
        assert_eq!(code("35ha"), None);
        assert_eq!(code("tăng5 ha"), None);
        assert_eq!(code("2-3 xã"), None);
        assert_eq!(code("l2 hộ"), None);
    }
}
