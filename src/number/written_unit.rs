//! Units as they are written behind a number: signs, measures, counted things, rates.

use super::lexicon::{Meaning, longest_phrase};
use super::numeral::Numeral;
use super::scale::Scale;
use super::{MILLION, Unit};
use crate::text::{Syllable, Word, is_invisible, s, skip_space, words};
use rust_decimal::Decimal;
use unicode_normalization::UnicodeNormalization;

/// The unit that starts at `at` (white space skipped), with the factor of its scale words, and where it ends.
pub(crate) fn unit_at(text: &str, at: usize) -> Option<(Unit, Decimal, usize)> {
    let word = Word::behind(text, at);
    let Some(scale) = Scale::read(text, &word) else {
        let (unit, end) = read(text, &word, Before::Number)?;
        return Some((unit, Decimal::ONE, end));
    };
    let factor = Decimal::try_from_i128_with_scale(10i128.checked_pow(scale.exponent)?, 0).ok()?;
    match read(text, &Word::behind(text, scale.end), Before::Scale) {
        Some((unit, end)) => Some((unit, factor, end)),
        None if scale.exponent >= MILLION => Some((Unit::VND, factor, scale.end)),
        None => None,
    }
}

/// What the unit stands behind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Before {
    Number,
    Scale,
}

/// The unit that begins with `word`, or the sign in its place, with its denominators, and where it ends.
pub(super) fn read(text: &str, word: &Word, before: Before) -> Option<(Unit, usize)> {
    // Scanners lose the tone: `triệu đông` is money, a bare `đông` is not.
    const DONG_WITHOUT_TONE: Syllable = s("đông");
    let (unit, end) = match word.syllable {
        DONG_WITHOUT_TONE if before == Before::Scale => (Unit::VND, word.end),
        _ => plain(text, word)?,
    };
    if text.as_bytes().get(end) != Some(&b'/') {
        return Some((unit, end));
    }
    // `112 đ/c` are comrades (đồng chí), and no price.
    let is_people = text
        .get(word.start..)
        .is_some_and(|rest| rest.strip_prefix("đ/c").is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)));
    Some(if is_people { (Unit::new("đ/c"), word.start + "đ/c".len()) } else { rate(text, unit, end) })
}

/// A unit without denominators.
fn plain(text: &str, word: &Word) -> Option<(Unit, usize)> {
    if word.syllable == Syllable::NONE {
        return sign(text, word.start).map(|(code, end)| (Unit::new(code), end));
    }
    let phrase = longest_phrase(text, word);
    // Behind a line break a capital begins a new sentence or heading; the code of a currency is written in capitals.
    let is_code = matches!(phrase, Some((Meaning::Measure("USD" | "EUR" | "VND"), _))) && word.is_in_capitals(text);
    if word.starts_anew(text) && !is_code && !ends_clause(text, word) {
        return None;
    }
    match phrase {
        // `168.604 tân` has lost its tone in a scanner; `Tân Phú` is a place.
        Some((Meaning::Measure("t"), _)) if word.syllable == const { s("tân") } && word.is_capital(text) => None,
        Some((Meaning::Measure(code), _)) if is_small_letter(code) && word.is_capital(text) => None,
        Some((Meaning::Measure("tháng" | "năm"), _)) if !counts_time(text, word) => None,
        Some((Meaning::Measure("điểm"), end)) => Some(points(text, end)),
        Some((Meaning::Measure("m2"), end)) => Some(floor(text, end)),
        Some((Meaning::Measure(code), end)) => Some((Unit::new(code), end)),
        Some((Meaning::Noun(code), end)) => Some((as_written(code, text.get(word.start..end)?), end)),
        Some((Meaning::Stop, _)) => None,
        None => any_noun(text, word),
    }
}

/// A known noun with the `y` or the `i` of its writer: `bác sỹ`, `bác sĩ`.
fn as_written(code: &'static str, written: &str) -> Unit {
    const Y: [char; 6] = ['y', 'ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ'];
    if written == code {
        return Unit::new(code);
    }
    let own = noun(written);
    let differs = own.chars().zip(code.chars()).any(|(own, usual)| Y.contains(&own) != Y.contains(&usual));
    if differs { Unit::new(own) } else { Unit::new(code) }
}

/// Whether `word`, which is `tháng` or `năm`, counts time: `36 tháng`, `5 năm`. The word behind may make a time of it that has
/// a name: `tháng 12`, `năm nay`.
fn counts_time(text: &str, word: &Word) -> bool {
    const NAMES: [Syllable; 8] = words(["cuối", "đầu", "học", "nào", "nay", "này", "ngoái", "trước"]);
    let next = Word::behind(text, word.end);
    !NAMES.contains(&next.syllable) && !text.as_bytes().get(next.start).is_some_and(u8::is_ascii_digit)
}

/// `31.452⏎DN; dịch vụ …`: an abbreviation that a sign follows begins no heading.
fn ends_clause(text: &str, word: &Word) -> bool {
    let rest = text.get(word.end..).unwrap_or_default();
    word.spacing.breaks == 1
        && word.is_in_capitals(text)
        && word.end - word.start <= 3
        && rest.starts_with([',', ';', ')'])
}

/// `4G` and `5M` are names; `4g` and `5m` are measures.
fn is_small_letter(code: &str) -> bool {
    matches!(code, "g" | "l" | "m")
}

/// The unit of a sign, and where it ends.
fn sign(text: &str, at: usize) -> Option<(&'static str, usize)> {
    let mut rest = text.get(at..)?.chars();
    let code = match rest.next()? {
        '%' | '％' => match rest.clone().next() {
            // Scanners make `%o` of the per-mille sign; `%KH` begins a word.
            Some('o') if !rest.as_str()[1..].starts_with(char::is_alphabetic) => {
                rest.next();
                "‰"
            }
            _ => "%",
        },
        // A scanner splits the sign: `118⁄%`.
        '⁄' if rest.clone().next() == Some('%') => {
            rest.next();
            "%"
        }
        '‰' => "‰",
        '₫' => "VND",
        '$' => "USD",
        '€' => "EUR",
        '£' => "GBP",
        '¥' => "JPY",
        '₹' => "INR",
        '℃' => "°C",
        '°' | 'º' => match rest.next()? {
            'c' | 'C' => "°C",
            _ => return None,
        },
        _ => return None,
    };
    Some((code, text.len() - rest.as_str().len()))
}

/// `điểm %` is percentage points.
fn points(text: &str, end: usize) -> (Unit, usize) {
    let (start, _) = skip_space(text.as_bytes(), end);
    match text.as_bytes().get(start) {
        Some(b'%') => (Unit::POINT, start + 1),
        _ => (Unit::new("điểm"), end),
    }
}

/// `26,5 m2 sàn/người`: floors are measured apart from the ground.
fn floor(text: &str, end: usize) -> (Unit, usize) {
    let next = Word::behind(text, end);
    let is_floor = next.syllable == const { s("sàn") } && next.spacing.space && next.spacing.breaks == 0;
    if is_floor { (Unit::new("m2 sàn"), next.end) } else { (Unit::new("m2"), end) }
}

/// Abbreviated nouns that writers glue to their number: `7.206HS`. Other capitals there are codes, `khu 2A`.
pub(crate) const GLUED_NOUNS: [&str; 10] = ["CBCC", "DN", "GV", "HKD", "HS", "HTX", "HV", "LĐ", "SV", "THT"];

/// A noun that no table knows: one word.
fn any_noun(text: &str, word: &Word) -> Option<(Unit, usize)> {
    let &Word { start, end, .. } = word;
    let glued = start == word.from;
    let written = text.get(start..end)?;
    let letters = written.chars().filter(|char| char.is_alphabetic()).count();
    let goes_on = text.get(end..)?.starts_with(char::is_alphanumeric);
    if word.syllable == Syllable::LONG || letters < 2 || goes_on {
        return None;
    }
    let is_short_name = letters <= 8 && written.chars().all(|char| char.is_ascii_uppercase() || char == 'Đ');
    let is_short_name = is_short_name && (!glued || GLUED_NOUNS.contains(&written));
    let is_roman = written.chars().all(|char| matches!(char, 'I' | 'V' | 'X'));
    let is_noun = !word.is_capital(text) || (is_short_name && !is_roman);
    is_noun.then(|| (Unit::new(noun(written)), end))
}

/// Whether a unit stands at `at` that a table knows: `xã`, and not `tỷ lệ`.
pub(crate) fn is_known_at(text: &str, at: usize) -> bool {
    unit_at(text, at).is_some_and(|(unit, ..)| is_known(&unit))
}

/// Whether a table knows the unit, and not only its place behind a number makes it one: `08 mầm non`.
pub(crate) fn is_known(unit: &Unit) -> bool {
    longest_phrase(unit.code(), &Word::behind(unit.code(), 0)).is_some()
}

/// A noun as the model keeps it: lower case, NFC, one space between words, no invisible characters.
pub(super) fn noun(written: &str) -> String {
    let mut code = String::with_capacity(written.len());
    for word in written.split_whitespace() {
        if !code.is_empty() {
            code.push(' ');
        }
        code.extend(word.chars().filter(|char| !is_invisible(*char)).flat_map(char::to_lowercase).nfc());
    }
    code
}

/// `/người/năm` behind a unit.
fn rate(text: &str, base: Unit, end: usize) -> (Unit, usize) {
    const MAX_DENOMINATORS: usize = 3;
    let (mut unit, mut end) = (base.clone(), end);
    for _ in 0..MAX_DENOMINATORS {
        if text.as_bytes().get(end) != Some(&b'/') {
            break;
        }
        let next = if base.is_ratio() {
            time_denominator(text, end + 1)
        } else if text.as_bytes().get(end + 1).is_some_and(u8::is_ascii_digit) {
            counted_denominator(text, end + 1, &base, unit.is_rate())
        } else {
            denominator(text, end + 1)
        };
        let Some((code, next)) = next else { break };
        (unit, end) = (unit.per(&code), next);
    }
    (unit, end)
}

fn denominator(text: &str, at: usize) -> Option<(Unit, usize)> {
    let word = Word::behind(text, at);
    if word.spacing.breaks > 0 || is_other_side(text, &word) {
        return None;
    }
    if let Some((Meaning::Measure(code) | Meaning::Noun(code), end)) = longest_phrase(text, &word) {
        return Some((Unit::new(code), end));
    }
    let is_word = word.syllable != Syllable::NONE && word.syllable != Syllable::LONG;
    is_word.then(|| (Unit::new(noun(text.get(word.start..word.end).unwrap_or_default())), word.end))
}

/// `500 ha/KH 600 ha`, `15 xã/tổng số 20 xã`: what a level is held against has a figure of its own.
fn is_other_side(text: &str, word: &Word) -> bool {
    const ABBREVIATED: [Syllable; 3] = [s("DT"), s("KH"), s("NQ")];
    const HEADS: [(Syllable, Syllable); 6] = [
        (s("chỉ"), s("tiêu")),
        (s("dự"), s("toán")),
        (s("kế"), s("hoạch")),
        (s("mục"), s("tiêu")),
        (s("nghị"), s("quyết")),
        (s("tổng"), s("số")),
    ];
    let second = || Word::behind(text, word.end).syllable;
    ABBREVIATED.contains(&word.syllable)
        || HEADS.iter().any(|&(first, next)| first == word.syllable && next == second())
}

/// `%/năm` is a rate, `%/KH` is not.
fn time_denominator(text: &str, at: usize) -> Option<(Unit, usize)> {
    let (word, _) = Syllable::read(text.as_bytes(), at);
    const TIMES: [Syllable; 5] = [s("ngày"), s("năm"), s("quý"), s("tháng"), s("tuần")];
    TIMES.contains(&word).then(|| denominator(text, at))?
}

/// `bác sĩ/10.000 dân`, and of a price `đồng/bình/12kg`. Elsewhere a number behind a slash is a figure of its own.
fn counted_denominator(text: &str, at: usize, base: &Unit, is_rate: bool) -> Option<(Unit, usize)> {
    let numeral = Numeral::read(text, at);
    let number = numeral.number.ok()?;
    let (unit, end) = plain(text, &Word::behind(text, numeral.end))?;
    // `60 USD/1 thùng` is a price like `60 USD/thùng`.
    if base.is_money() && !is_rate && !unit.is_money() && number.is_one() {
        return Some((unit, end));
    }
    let is_size = is_rate && base.is_money() && !unit.is_money();
    let is_rate_of_many = number.is_round() && unit != *base;
    (is_size || is_rate_of_many).then(|| (Unit::new(noun(text.get(at..end).unwrap_or_default())), end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, code: &str, written: &str) {
        let (unit, end) = read(text, &Word::behind(text, 0), Before::Number).unwrap_or_default();
        assert_eq!((unit.code(), &text[..end]), (code, written), "{text}");
    }

    #[track_caller]
    fn is_no_unit(text: &str) {
        assert_eq!(read(text, &Word::behind(text, 0), Before::Number), None, "{text}");
    }

    #[test]
    fn reads_measures_and_money() {
        reads("tấn", "t", "tấn");
        reads(" bác sỹ", "bác sỹ", " bác sỹ");
        reads(" Bác sĩ", "bác sĩ", " Bác sĩ");
        reads(" HỒ  SƠ", "hồ sơ", " HỒ  SƠ");
        reads(" tân, đạt", "t", " tân");
        reads(" tân binh", "tân binh", " tân binh");
        reads(" m2 đất", "m2", " m2");
        reads(" m2 sàn xây dựng", "m2 sàn", " m2 sàn");
        reads(" m2 sàn/người", "m2 sàn/người", " m2 sàn/người");
        reads("Kwh", "kWh", "Kwh");
        reads(" USD", "USD", " USD");
        reads(" đô la Mỹ", "USD", " đô la Mỹ");
        reads("₫", "VND", "₫");
        reads("\nUSD", "USD", "\nUSD");
        reads("đ, trong đó", "VND", "đ");
        reads("°c", "°C", "°c");
        reads("m", "m", "m");
        reads("oC", "°C", "oC");
        reads("ºC", "°C", "ºC");
        reads(" Kw.h", "kWh", " Kw.h");
        reads(" đô-la Mỹ", "USD", " đô-la Mỹ");
        reads(" hec-ta", "ha", " hec-ta");
        reads(" TEU", "TEU", " TEU");
        reads(" chỉ vàng", "chỉ vàng", " chỉ vàng");
        reads(" phần trăm điểm", "pp", " phần trăm điểm");
        reads(" tháng", "tháng", " tháng");
        is_no_unit(" tháng 12");
        is_no_unit(" năm nay");
        // On a line of its own, what is in capitals begins a heading, unless a sign follows a short one.
        reads("\nDN; dịch vụ", "dn", "\nDN");
        is_no_unit("\nDN DỊCH VỤ");
        is_no_unit("\nXDCB; dịch vụ");
        is_no_unit("\n\nDN; dịch vụ");
    }

    #[test]
    fn reads_ratios() {
        reads("%KH", "%", "%");
        reads("\n%", "%", "\n%");
        reads("%o", "‰", "%o");
        reads("%ong", "%", "%");
        reads(" phần trăm", "%", " phần trăm");
        reads(" điểm phần trăm", "pp", " điểm phần trăm");
        reads(" điểm %", "pp", " điểm %");
        reads(" điểm;", "điểm", " điểm");
        reads("%⁄2KH", "%", "%");
        reads("⁄%KH", "%", "⁄%");
    }

    #[test]
    fn reads_counted_things() {
        reads("hồ sơ", "hồ sơ", "hồ sơ");
        reads(" lượt\u{A0}khách đến", "lượt khách", " lượt\u{A0}khách");
        reads(" DN", "dn", " DN");
        reads(" tin, bài", "tin, bài", " tin, bài");
        reads(" hoa hồng", "hoa", " hoa");
        reads(" THPT", "thpt", " THPT");
    }

    #[test]
    fn what_is_no_unit() {
        for text in [
            " và",
            " so với",
            " năm 2022",
            " KH",
            " Hà Nội",
            " Tân Phú",
            "⁄2KH",
            "\nHồ sơ",
            "\nĐồng Tháp",
            "\nUsd",
            "\n\nDN",
            " II.",
            "A-1",
            "G",
            " x",
            "",
            ", người",
            " Internationalisation",
            " mh370",
            "B",
            "XYZ",
        ] {
            is_no_unit(text);
        }
    }

    #[test]
    fn reads_rates() {
        reads(" tạ/ha", "tạ/ha", " tạ/ha");
        reads(" đồng/lít", "VND/l", " đồng/lít");
        reads(" đ/m3", "VND/m3", " đ/m3");
        reads(" đồng/người/năm", "VND/người/năm", " đồng/người/năm");
        reads(" đồng/bình/12kg", "VND/bình/12kg", " đồng/bình/12kg");
        reads(" bác sĩ/10.000 dân", "bác sĩ/10.000 dân", " bác sĩ/10.000 dân");
        reads("%/năm", "%/năm", "%/năm");
        reads(" tiêu chí/xã", "tiêu chí/xã", " tiêu chí/xã");
        reads(" USD/1 thùng", "USD/thùng", " USD/1 thùng");
        reads(" đồng/01 hộ", "VND/hộ", " đồng/01 hộ");
    }

    #[test]
    fn a_slash_before_another_figure_is_no_rate() {
        reads(" kg/212 kg", "kg", " kg");
        reads(" vụ/1 đối tượng", "vụ", " vụ");
        reads(" đồng/12 hộ", "VND", " đồng");
        reads(" vụ/10 đối tượng", "vụ", " vụ");
        reads(" hộ/100 hộ", "hộ", " hộ");
        reads(" đồng/kg/12 đồng/kg", "VND/kg", " đồng/kg");
        reads("%/KH", "%", "%");
        reads(" ha/KH 600 ha", "ha", " ha");
        reads(" xã/tổng số 20 xã", "xã", " xã");
        reads(" đồng/dự toán", "VND", " đồng");
        reads("%/2KH", "%", "%");
    }

    #[test]
    fn reads_a_unit_with_its_scale() {
        let thousand = Decimal::from(1_000);
        assert_eq!(unit_at("Triệu đồng", 0), Some((Unit::VND, thousand * thousand, "Triệu đồng".len())));
        assert_eq!(unit_at(" nghìn ha", 0), Some((Unit::new("ha"), thousand, " nghìn ha".len())));
        assert_eq!(unit_at("triệu đông", 0).map(|(unit, ..)| unit), Some(Unit::VND));
        assert_eq!(unit_at("tỷ", 0).map(|(unit, ..)| unit), Some(Unit::VND));
        assert_eq!(unit_at("đông", 0), None);
        assert_eq!(unit_at("nghìn", 0), None);
        assert_eq!(unit_at("tỷ lệ", 0), None);
    }
}
