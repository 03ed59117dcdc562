//! The longest number expression at a digit of running text: a quantity, a range or a fraction.

use super::numeral::SCANNED;
use super::term::Term;
use super::{Fraction, Issue, Quantity, QuantityRange, Unit};
use crate::Span;
use crate::text::{Place, Syllable, s, skip_space, word_before};

/// A number expression as it stands in the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Expression {
    /// From the sign or the first digit to the end of the last word.
    pub(crate) span: Span,
    /// What it says; `None` where it makes no number, and then there is an issue.
    pub(crate) amount: Option<Amount>,
    /// What is odd about it.
    pub(crate) issue: Option<Issue>,
}

/// What a number expression says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Amount {
    /// `2.030 tỷ đồng`
    One(Quantity),
    /// `2-2,3%`
    Range(QuantityRange),
    /// `145/147 cơ sở`
    Fraction(Fraction),
}

/// The longest number expression whose first digit stands at `at`.
///
/// It never fails: what cannot be read covers its digits and unit, has no amount and has an issue.
pub(crate) fn expression_at(text: &str, at: usize) -> Expression {
    expression(text, at, Term::read(text, at))
}

/// [`expression_at`] where the word behind the digits was read already.
pub(crate) fn expression_of(place: &Place<'_>) -> Expression {
    expression(place.text, place.at, Term::of(place))
}

fn expression(text: &str, at: usize, first: Term) -> Expression {
    let opening = Opening::before(text, at, &first);
    let pair = fraction(text, &opening, &first).or_else(|| range(text, &opening, &first));
    let (amount, issue, end) = match pair {
        Some(Pair { second, amount }) => {
            (amount, first.issue(Some(&second)).or_else(|| second.issue(None)), second.end)
        }
        None => (first.quantity(None, opening.negative).map(Amount::One), first.issue(None), first.end),
    };
    let amount = if opening.scanned { Err(Issue::ScannedDigits) } else { amount };
    let issue = amount.as_ref().err().copied().or(issue);
    Expression { span: Span::new(opening.start, end), amount: amount.ok(), issue }
}

/// What stands directly before the first digit and belongs to it.
struct Opening {
    start: usize,
    negative: bool,
    /// A scanner made something else of the first digits.
    scanned: bool,
    /// The digits go on to the left: `163/2016`, `0231-3791`.
    continued: bool,
}

impl Opening {
    fn before(text: &str, at: usize, first: &Term) -> Self {
        let head = text.get(..at).unwrap_or_default();
        // White space is the rule.
        if head.ends_with(' ') {
            return Self { start: at, negative: false, scanned: false, continued: false };
        }
        let unscanned = strip_scanned(head);
        let (scanned, head) = (unscanned.is_some(), unscanned.unwrap_or(head));
        let (start, negative) = match strip_sign(head, first) {
            Some((before, sign)) => (before.len(), sign != '+'),
            None => (head.len(), false),
        };
        let continued = text.get(..start).is_some_and(|before| before.ends_with(['/', '-']));
        Self { start, negative, scanned, continued }
    }
}

/// The text before the scanner characters at its end: `§0,755`, `I,7`, `l2`. A letter that ends a word is none.
fn strip_scanned(head: &str) -> Option<&str> {
    let before = head.strip_suffix(',').unwrap_or(head);
    if before.ends_with(SCANNED) {
        return Some(before.trim_end_matches(SCANNED));
    }
    let one = before.strip_suffix('l').or_else(|| before.strip_suffix('I').filter(|_| before.len() < head.len()))?;
    (!one.ends_with(char::is_alphanumeric)).then_some(one)
}

/// The text before the sign at its end, and the sign.
fn strip_sign<'a>(head: &'a str, first: &Term) -> Option<(&'a str, char)> {
    const SIGNS: [char; 3] = ['-', '+', '−'];
    let before = head.strip_suffix(SIGNS)?;
    let sign = head.get(before.len()..)?.chars().next()?;
    let stands_free = before.is_empty() || before.ends_with(|char: char| char.is_whitespace() || "([{".contains(char));
    // At the start of a line it marks a list item, unless a percentage was broken off its verb.
    let starts_line = before.trim_end_matches([' ', '\t', '\u{A0}']).ends_with(['\n', '\r']);
    let is_list_marker = starts_line && !first.unit.as_ref().is_some_and(Unit::is_ratio);
    (stands_free && !is_list_marker).then_some((before, sign))
}

/// A second number that belongs to the first, and what the two say together.
struct Pair {
    second: Term,
    amount: Result<Amount, Issue>,
}

/// `7/21 đơn`, `53,5/52 ha`, `220 triệu/254 triệu 700 nghìn đồng`.
fn fraction(text: &str, opening: &Opening, first: &Term) -> Option<Pair> {
    let bytes = text.as_bytes();
    let slash = first.end;
    // `33/ 31,5 ha`: only the unit shows that the two belong together.
    let is_spaced = bytes.get(slash + 1) == Some(&b' ');
    let at = slash + 1 + usize::from(is_spaced);
    if bytes.get(slash) != Some(&b'/') || !is_digit(bytes, at) || opening.continued {
        return None;
    }
    let second = Term::read(text, at);
    // A date or the number of a document goes on: `14/7/2022`, `05/2023/QĐ-TTg`.
    let goes_on = bytes.get(second.end) == Some(&b'/');
    if goes_on || (is_spaced && second.is_bare()) || !share_unit(first, &second) {
        return None;
    }
    let amount = match (first.quantity(Some(&second), opening.negative), second.quantity(None, false)) {
        (Ok(part), Ok(whole)) if part.unit() != whole.unit() => return None,
        // `04 ca/0 ca tử vong`: two counts, as nothing is a part of none.
        (Ok(_), Ok(whole)) if first.unit.is_some() && whole.value().is_zero() => return None,
        (Ok(part), Ok(whole)) => Ok(Amount::Fraction(Fraction::new(part, whole))),
        (Err(issue), _) | (_, Err(issue)) => Err(issue),
    };
    Some(Pair { second, amount })
}

/// `2-2,3%`, `11.000 - 11.500 đồng/kg`, `từ 10 đến 44%`.
fn range(text: &str, opening: &Opening, first: &Term) -> Option<Pair> {
    if opening.continued {
        return None;
    }
    let bytes = text.as_bytes();
    let (at, needs_unit) = after_dash(text, first.end).or_else(|| after_word(text, opening.start, first.end))?;
    let second = Term::read(text, at);
    // A day, a telephone number or a code goes on; so does a row, `46,3% - 24,1% - 29,6%`.
    let goes_on = matches!(bytes.get(second.end), Some(b'/' | b'-')) && is_digit(bytes, second.end + 1)
        || after_dash(text, second.end).is_some()
        || follows_dash(text, opening.start);
    let is_rate = is_rate_of(&second, first);
    let shares = share_unit(first, &second) || is_rate;
    if goes_on || (needs_unit && second.is_bare()) || !shares || are_years(first, &second) {
        return None;
    }
    let mut low = first.quantity(Some(&second), opening.negative).ok()?;
    let high = second.quantity(None, false).ok()?;
    if is_rate {
        low = Quantity::new(low.value(), low.step(), high.unit().clone());
    }
    let range = QuantityRange::new(low, high)?;
    Some(Pair { second, amount: Ok(Amount::Range(range)) })
}

/// Whether the unit is given once, at the end, or twice and the same.
fn share_unit(first: &Term, second: &Term) -> bool {
    first.is_bare() || (!second.is_bare() && (first.unit.is_none() || first.unit == second.unit))
}

/// `4,6% đến 5,7%/năm`: whether only the second says per what.
fn is_rate_of(second: &Term, first: &Term) -> bool {
    second.unit.as_ref().zip(first.unit.as_ref()).is_some_and(|(rate, own)| rate.is_per(own))
}

/// `2021-2025`, even where a noun follows, and `1-2017`.
fn are_years(first: &Term, second: &Term) -> bool {
    let measured = second.scale.is_some() || second.unit.as_ref().is_some_and(|unit| !unit.is_countable());
    second.numeral.is_year() && !measured && (first.numeral.is_year() || second.is_bare())
}

/// The digit behind a dash, and whether white space stands beside the dash, so that only a unit shows the range.
fn after_dash(text: &str, end: usize) -> Option<(usize, bool)> {
    let (dash, before) = skip_space(text.as_bytes(), end);
    let rest = text.get(dash..)?.strip_prefix(['-', '–', '—'])?;
    let (at, after) = skip_space(text.as_bytes(), text.len() - rest.len());
    // A dash at the start of a line is a list marker.
    let stands = before.breaks == 0 && is_digit(text.as_bytes(), at);
    stands.then_some((at, before.space || after.space))
}

/// Whether a dash stands before `at` in the same line, and a number before that: `46,3% - 24,1% - 29,6%`.
fn follows_dash(text: &str, at: usize) -> bool {
    let head = text.get(..at).unwrap_or_default().trim_end_matches(' ');
    let Some(before) = head.strip_suffix(['-', '–', '—']) else { return false };
    before.trim_end_matches(' ').ends_with(|char: char| char.is_ascii_digit() || char == '%')
}

/// The digit behind `đến`, if `từ` stands before the first number.
fn after_word(text: &str, start: usize, end: usize) -> Option<(usize, bool)> {
    let bytes = text.as_bytes();
    let (word, _) = skip_space(bytes, end);
    // Most numbers are ruled out by one byte: `đ` and `t`, in either case.
    if !matches!(bytes.get(word), Some(0xC4 | b't' | b'T')) {
        return None;
    }
    let (syllable, word_end) = Syllable::read(bytes, word);
    let (at, _) = skip_space(bytes, word_end);
    // A scanner loses the tone.
    const TO: [Syllable; 3] = [s("tới"), s("đến"), s("đên")];
    let is_to = TO.contains(&syllable);
    // `ở mức 62.000 đến 65.000 đồng/kg`: without `từ` only the unit shows that the two belong together.
    let (before, _) = word_before(text, start);
    let is_level = before == const { s("mức") };
    let is_range = is_to && is_digit(bytes, at) && (is_level || follows_from(text, start));
    is_range.then_some((at, is_level))
}

/// Whether `từ` stands before, perhaps with words of estimation between: `từ khoảng 10`.
fn follows_from(text: &str, start: usize) -> bool {
    const HEDGES: [Syllable; 7] = [s("gần"), s("hơn"), s("khoảng"), s("mức"), s("trên"), s("tầm"), s("ước")];
    const FROM: Syllable = s("từ");
    const MAX_HEDGES: usize = 2;
    let (mut word, mut at) = word_before(text, start);
    for _ in 0..MAX_HEDGES {
        if HEDGES.contains(&word) {
            (word, at) = word_before(text, at);
        }
    }
    word == FROM
}

fn is_digit(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(u8::is_ascii_digit)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::number::unit_at;

    /// The expression at the first digit of `text`, as its words and its parts.
    fn first(text: &str) -> (Expression, &str) {
        let at = text.find(|char: char| char.is_ascii_digit()).unwrap();
        let expression = expression_at(text, at);
        let words = expression.span.of(text).unwrap();
        (expression, words)
    }

    fn parts(quantity: &Quantity) -> String {
        format!("{} ±{} {}", quantity.value(), quantity.step(), quantity.unit()).trim_end().to_owned()
    }

    #[track_caller]
    fn reads(text: &str, words: &str, amount: &str) {
        let (expression, got) = first(text);
        let said = expression.amount.map(|amount| match amount {
            Amount::One(quantity) => parts(&quantity),
            Amount::Range(range) => format!("{} .. {}", parts(range.low()), parts(range.high())),
            Amount::Fraction(fraction) => {
                format!("{} / {}", parts(fraction.numerator()), parts(fraction.denominator()))
            }
        });
        assert_eq!((got, said.as_deref(), expression.issue), (words, Some(amount), None), "{text}");
    }

    #[track_caller]
    fn has_issue(text: &str, words: &str, issue: Issue, has_amount: bool) {
        let (expression, got) = first(text);
        assert_eq!((got, expression.issue, expression.amount.is_some()), (words, Some(issue), has_amount), "{text}");
    }

    #[test]
    fn reads_quantities() {
        reads("ước 2.030 tỷ đồng, tăng", "2.030 tỷ đồng", "2030000000000 ±1000000000 VND");
        reads("đón 68.714 lượt khách đến", "68.714 lượt khách", "68714 ±1 lượt khách");
        reads("bán 97,19gam hàng", "97,19gam", "97.19 ±0.01 g");
        reads("năm 2018.\n\n1.3. Thu", "2018", "2018 ±1");
        reads("(1.600 tỷ)", "1.600 tỷ", "1600000000000 ±1000000000 VND");
        reads("chỉ 12 tỷ lệ", "12", "12 ±1");
        reads("đạt 100%KH giao", "100%", "100 ±1 %");
        reads("đạt 100%⁄2KH", "100%", "100 ±1 %");
        reads("giảm 0,24 điểm phần trăm", "0,24 điểm phần trăm", "0.24 ±0.01 pp");
    }

    #[test]
    fn a_sign_stands_free_and_touches_the_digit() {
        reads("chỉ số -2,77% so", "-2,77%", "-2.77 ±0.01 %");
        reads("(-253,5 ha)", "-253,5 ha", "-253.5 ±0.1 ha");
        reads("(+36 doanh nghiệp)", "+36 doanh nghiệp", "36 ±1 doanh nghiệp");
        reads("giá −5 đồng", "−5 đồng", "-5 ±1 VND");
        reads("giảm\n-0,23%", "-0,23%", "-0.23 ±0.01 %");
        reads("xã - 5 thôn", "5 thôn", "5 ±1 thôn");
        reads("Covid-19", "19", "19 ±1");
    }

    #[test]
    fn a_hyphen_that_opens_a_line_marks_a_list_item() {
        reads("như sau:\n-5 công trình", "5 công trình", "5 ±1 công trình");
        reads("như sau:\n  +12 km đường", "12 km", "12 ±1 km");
    }

    #[test]
    fn reads_ranges() {
        reads("tăng 2-2,3%;", "2-2,3%", "2 ±1 % .. 2.3 ±0.1 %");
        reads("tăng 1,6%-1,8%;", "1,6%-1,8%", "1.6 ±0.1 % .. 1.8 ±0.1 %");
        reads("giá 11.000 - 11.500 đồng/kg", "11.000 - 11.500 đồng/kg", "11000 ±1 VND/kg .. 11500 ±1 VND/kg");
        reads(
            "vốn 1.200 – 1.300 triệu đồng",
            "1.200 – 1.300 triệu đồng",
            "1200000000 ±1000000 VND .. 1300000000 ±1000000 VND",
        );
        reads("nuôi 1500-2000 con", "1500-2000 con", "1500 ±1 con .. 2000 ±1 con");
        reads("từ 10 đến 44%", "10 đến 44%", "10 ±1 % .. 44 ±1 %");
        reads("từ 10 đên 44%", "10 đên 44%", "10 ±1 % .. 44 ±1 %");
        reads("từ 4,6% đến 5,7%/năm", "4,6% đến 5,7%/năm", "4.6 ±0.1 %/năm .. 5.7 ±0.1 %/năm");
        reads("Từ khoảng 15% tới 29%", "15% tới 29%", "15 ±1 % .. 29 ±1 %");
        reads("đạt từ 1\nđến 2 xã", "1\nđến 2 xã", "1 ±1 xã .. 2 ±1 xã");
        reads(
            "nuôi 900 triệu đồng - 1,2 tỷ đồng",
            "900 triệu đồng - 1,2 tỷ đồng",
            "900000000 ±1000000 VND .. 1200000000 ±100000000 VND",
        );
    }

    #[test]
    fn what_is_no_range() {
        reads("từ 5 đến dưới 12 tuổi", "5", "5 ±1");
        reads("từ 8,3% xuống còn 2,8%", "8,3%", "8.3 ±0.1 %");
        reads("tăng 10 đến 44%", "10", "10 ±1");
        reads("nhiệm kỳ 2021-2025 tỉnh", "2021", "2021 ±1");
        reads("từ 2021 đến 2025", "2021", "2021 ±1");
        reads("tháng 1-2017", "1", "1 ±1");
        reads("xã 12 - 15", "12", "12 ±1");
        reads("giảm 5-3%", "5", "5 ±1");
        reads("gồm 3 xã - 15 thôn", "3 xã", "3 ±1 xã");
        reads("đạt 30 ha\n- 45 hồ sơ", "30 ha", "30 ±1 ha");
        reads("từ 10-12/7", "10", "10 ±1");
        reads("lần lượt là 24,1% - 46,3% - 59,6%", "24,1%", "24.1 ±0.1 %");
        reads("ĐT 0231-379-888", "0231", "231 ±1");
    }

    #[test]
    fn reads_fractions() {
        reads("giải quyết 7/21 đơn", "7/21 đơn", "7 ±1 đơn / 21 ±1 đơn");
        reads("màu 53,5/52 ha", "53,5/52 ha", "53.5 ±0.1 ha / 52 ±1 ha");
        reads("đàn 80,755/80,2 ngàn con", "80,755/80,2 ngàn con", "80755 ±1 con / 80200 ±100 con");
        reads("đạt 88,5/90%", "88,5/90%", "88.5 ±0.1 % / 90 ±1 %");
        reads("có 208 kg/212 kg", "208 kg/212 kg", "208 ±1 kg / 212 ±1 kg");
        reads(
            "220 triệu/254 triệu 700 nghìn đồng",
            "220 triệu/254 triệu 700 nghìn đồng",
            "220000000 ±1000000 VND / 254700000 ±1000 VND",
        );
        reads("thứ 8/63", "8/63", "8 ±1 / 63 ±1");
        reads("màu 33/ 31,5 ha", "33/ 31,5 ha", "33 ±1 ha / 31.5 ±0.1 ha");
        reads("tại 7/7 xã, phường", "7/7 xã, phường", "7 ±1 xã, phường / 7 ±1 xã, phường");
    }

    #[test]
    fn what_is_no_fraction() {
        reads("bắt 07 vụ/10 đối tượng", "07 vụ", "7 ±1 vụ");
        reads("có 04 ca/0 ca tử vong", "04 ca", "4 ±1 ca");
        reads("có 0ca/0 ca tử vong", "0ca", "0 ±1 ca");
        reads("có 0/0 ca tử vong", "0/0 ca", "0 ±1 ca / 0 ±1 ca");
        reads("đến 14/ 7 toàn tỉnh", "14", "14 ±1");
        reads("số 05/2023/QĐ-TTg", "05", "5 ±1");
        reads("số 01/NQ-CP", "01", "1 ±1");
        assert_eq!(expression_at("14/7/2022", 3).span, Span::new(3, 4));
        reads("năng suất 43,83 tạ/ha", "43,83 tạ/ha", "43.83 ±0.01 tạ/ha");
        reads("giá 293.500 đồng/bình/12kg", "293.500 đồng/bình/12kg", "293500 ±1 VND/bình/12kg");
    }

    #[test]
    fn unreadable_numbers_keep_their_whole_span() {
        has_issue("được 2,216,8 triệu đồng;", "2,216,8 triệu đồng", Issue::MalformedNumber, false);
        has_issue("là 12.34.567 ha", "12.34.567 ha", Issue::MalformedNumber, false);
        has_issue("7/2,216,8 ha", "7/2,216,8 ha", Issue::MalformedNumber, false);
        has_issue("đàn §0,755 con", "§0,755 con", Issue::ScannedDigits, false);
        has_issue("đạt I,7 ha", "I,7 ha", Issue::ScannedDigits, false);
        has_issue("tháng l2 năm 2016", "l2", Issue::ScannedDigits, false);
        has_issue("đạt 9§%KH", "9§%", Issue::ScannedDigits, false);
        has_issue(&"1".repeat(40), &"1".repeat(40), Issue::Overflow, false);
    }

    #[test]
    fn odd_writing_is_read_with_an_issue() {
        has_issue("9,46% tỷ đồng", "9,46% tỷ đồng", Issue::PercentInAmount, true);
        has_issue("6.2 ha", "6.2 ha", Issue::DecimalPoint, true);
        has_issue("53,5/52.5 ha", "53,5/52.5 ha", Issue::DecimalPoint, true);
        has_issue("2-2.5%", "2-2.5%", Issue::DecimalPoint, true);
        has_issue("1,040 liều", "1,040 liều", Issue::AmbiguousComma, true);
        has_issue("58,570,000 đồng", "58,570,000 đồng", Issue::GroupingComma, true);
    }

    #[test]
    fn letters_before_digits_are_not_always_a_scanners() {
        for (text, words) in
            [("khu A1", "1"), ("ml2", "2"), ("II.1", "1"), ("I.7", "7"), ("I7", "7"), ("II,7", "7"), ("I 7", "7")]
        {
            assert_eq!((first(text).1, first(text).0.issue), (words, None), "{text}");
        }
    }

    #[test]
    fn reads_decomposed_and_broken_text_alike() {
        use unicode_normalization::UnicodeNormalization;
        let nfd: String = "đạt 2.030 TỶ\u{A0}\n\nđồng".nfd().collect();
        let (expression, words) = first(&nfd);
        assert_eq!(words, "2.030 TỶ\u{A0}\n\nđồng".nfd().collect::<String>());
        assert!(matches!(expression.amount, Some(Amount::One(q)) if q.unit() == &Unit::VND));
    }

    proptest::proptest! {
        #[test]
        fn any_text_has_an_expression_at_each_digit(text in "[-+–0-9.,§Il%/ \u{A0}\u{200B}\n–trđồngệuỷừế]{0,40}|\\PC{0,20}[0-9]\\PC{0,20}") {
            for (at, _) in text.match_indices(|char: char| char.is_ascii_digit()) {
                let expression = expression_at(&text, at);
                proptest::prop_assert!(expression.span.of(&text).is_some());
                proptest::prop_assert!(expression.span.contains(Span::new(at, at + 1)));
                proptest::prop_assert!(expression.amount.is_some() || expression.issue.is_some());
            }
            for (at, _) in text.char_indices() {
                let end = unit_at(&text, at).map(|(_, _, end)| end);
                proptest::prop_assert!(end.is_none_or(|end| end > at && text.is_char_boundary(end)));
            }
        }
    }

    #[test]
    fn long_inputs_are_read_to_their_end() {
        let tricky = ["1-", "1/", "1 ", "1.", "1,", "1 tỷ ", "từ 1 đến ", "1§", "1 a/", "§1", "1\n", "1 người/"];
        for part in tricky {
            let text = part.repeat(200_000 / part.len());
            let mut at = 0;
            let mut count = 0;
            while let Some(digit) = text[at..].find(|char: char| char.is_ascii_digit()) {
                let span = expression_at(&text, at + digit).span;
                assert!(span.start >= at && span.contains(Span::new(at + digit, at + digit + 1)), "{part:?} at {at}");
                (at, count) = (span.end, count + 1);
            }
            assert!(count > 0 && !text[at..].contains(|char: char| char.is_ascii_digit()), "{part:?}");
        }
    }
}
