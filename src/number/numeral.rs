//! Digits with their separators: where a numeral ends, what number it is, and whether it is one at all.
//!
//! The law asks for a dot between thousands and a comma before decimals. Groups have three digits; that tells most
//! other habits apart. What can be read in one way only is read, with an [`Issue`] that says how it departs.

use super::Issue;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{char, digit1};
use nom::combinator::{opt, verify};
use nom::multi::fold_many0;
use nom::sequence::{pair, preceded};
use nom::{IResult, Parser};
use rust_decimal::Decimal;
use std::ops::{Range, RangeInclusive};

/// A numeral as printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Numeral {
    /// The number, or why there is none.
    pub(super) number: Result<Number, Issue>,
    /// How the writing departs from the rule although there is a number.
    pub(super) issue: Option<Issue>,
    /// One past the last digit.
    pub(super) end: usize,
}

/// An exact number with the places that were printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Number {
    mantissa: u128,
    places: u32,
    /// Digits before the first separator.
    lead: usize,
    separated: bool,
}

/// `Decimal` keeps every number of so many digits.
const MAX_DIGITS: u32 = 28;

impl Numeral {
    /// The numeral whose first digit stands at `at`.
    #[inline]
    pub(super) fn read(text: &str, at: usize) -> Self {
        Self::lawful(text.as_bytes(), at).unwrap_or_else(|| Self::of_any_form(text, at))
    }

    /// A numeral as the law asks for it, of so many digits as a register holds: nearly all are.
    fn lawful(bytes: &[u8], at: usize) -> Option<Self> {
        const MOST_DIGITS: usize = 18;
        let mut value = 0u64;
        let mut digits_from = |from: usize| {
            let mut end = from;
            while let Some(digit @ b'0'..=b'9') = bytes.get(end) {
                value = value.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
                end += 1;
            }
            end
        };
        let mut end = digits_from(at);
        let lead = end - at;
        let may_group = (1..=3).contains(&lead) && (bytes[at] != b'0' || lead > 1);
        while let Some([b'.', b'0'..=b'9']) = bytes.get(end..end + 2) {
            let stop = digits_from(end + 1);
            if !may_group || stop != end + 4 {
                return None;
            }
            end = stop;
        }
        let mut places = 0;
        if let Some([b',', b'0'..=b'9']) = bytes.get(end..end + 2) {
            let stop = digits_from(end + 1);
            (places, end) = (stop - end - 1, stop);
        }
        let goes_on = match bytes.get(end..) {
            Some([b'.' | b',', b'0'..=b'9', ..]) => true,
            // A space that does not break, or what a scanner makes of a digit.
            Some([0xC2 | 0xE2, ..]) => true,
            _ => false,
        };
        let is_lawful = lead > 0 && end - at <= MOST_DIGITS && !goes_on;
        let separated = end - at > lead;
        let number = Number { mantissa: value.into(), places: places as u32, lead, separated };
        is_lawful.then_some(Self { number: Ok(number), issue: None, end })
    }

    fn of_any_form(text: &str, at: usize) -> Self {
        let rest = text.as_bytes().get(at..).unwrap_or_default();
        let Ok((left, run)) = run(rest) else {
            return Self { number: Err(Issue::MalformedNumber), issue: None, end: at };
        };
        let end = text.len() - left.len();
        if text[end..].starts_with(SCANNED) {
            return Self { number: Err(Issue::ScannedDigits), issue: None, end: skip_scanned(text, end) };
        }
        match run.number() {
            Ok((number, issue)) => Self { number: Ok(number), issue, end },
            Err(issue) => Self { number: Err(issue), issue: None, end },
        }
    }

    /// Four digits that may well be a year.
    pub(super) fn is_year(&self) -> bool {
        const YEARS: RangeInclusive<u128> = 1900..=2100;
        self.number.is_ok_and(|number| !number.separated && number.lead == 4 && YEARS.contains(&number.mantissa))
    }

    /// One to three digits without a separator: what may follow `119 tỷ` in `119 tỷ 214 triệu`.
    pub(super) fn is_short(&self) -> bool {
        self.number.is_ok_and(|number| !number.separated && number.lead <= 3)
    }

    pub(super) fn has_decimals(&self) -> bool {
        self.number.is_ok_and(|number| number.places > 0)
    }

    /// `1,040`: a decimal comma that may as well group thousands.
    pub(super) fn may_be_grouped(&self) -> bool {
        const WITH_THREE_PLACES: Range<u128> = 1_000..1_000_000;
        self.issue.is_none()
            && self.number.is_ok_and(|number| number.places == 3 && WITH_THREE_PLACES.contains(&number.mantissa))
    }
}

impl Number {
    /// 100, 1000 and so on: what a rate may be counted by, `bác sĩ/10.000 dân`.
    pub(super) fn is_round(self) -> bool {
        let power = self.mantissa.checked_ilog10().unwrap_or(0);
        self.places == 0 && power >= 2 && self.mantissa == 10u128.pow(power)
    }

    /// `1` or `01`, and not `1,0`.
    pub(super) fn is_one(self) -> bool {
        self.places == 0 && self.mantissa == 1
    }

    /// The value and the step of its last place, times ten to the `exponent`; `None` where that cannot be kept exactly.
    pub(super) fn scaled(self, exponent: u32, negative: bool) -> Option<(Decimal, Decimal)> {
        let up = exponent.saturating_sub(self.places);
        let places = self.places.saturating_sub(exponent);
        // Most numbers fit into a register.
        if let Some(step) = 10i64.checked_pow(up)
            && let Some(value) = i64::try_from(self.mantissa).ok().and_then(|value| value.checked_mul(step))
        {
            let value = Decimal::try_new(if negative { -value } else { value }, places).ok()?;
            return Some((value, Decimal::try_new(step, places).ok()?));
        }
        let step = i128::checked_pow(10, up)?;
        let value = i128::try_from(self.mantissa).ok()?.checked_mul(step)?;
        let value = Decimal::try_from_i128_with_scale(if negative { -value } else { value }, places).ok()?;
        Some((value, Decimal::try_from_i128_with_scale(step, places).ok()?))
    }
}

/// What scanners make of a digit; it is never part of a number as written.
pub(super) const SCANNED: char = '§';

/// The end of a run of digits, separators and scanner characters.
fn skip_scanned(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| text[at..].starts_with(|char: char| char.is_ascii_digit() || char == SCANNED);
    let mut end = at;
    loop {
        if is_digit(end) {
            end += if bytes[end].is_ascii_digit() { 1 } else { SCANNED.len_utf8() };
        } else if matches!(bytes.get(end), Some(b'.' | b',')) && is_digit(end + 1) {
            end += 1;
        } else {
            return end;
        }
    }
}

/// What a run of digits and separators amounts to, before it is judged.
#[derive(Clone, Copy)]
struct Run {
    mantissa: u128,
    overflow: bool,
    dots: usize,
    commas: usize,
    /// A dot follows a comma.
    mixed: bool,
    /// Every part between the first and the last has three digits.
    groups: bool,
    /// How many digits stand before the first separator, and whether they are `0`.
    lead: usize,
    leads_with_zero: bool,
    /// How many digits stand behind the last separator.
    last: usize,
}

fn run(input: &[u8]) -> IResult<&[u8], Run, ()> {
    let (mut rest, first) = digit1(input)?;
    let mut run = Run::new(first);
    if matches!(rest, [0xC2 | 0xE2, ..]) && run.lead <= 3 && !run.leads_with_zero {
        return space_grouped(rest, run);
    }
    // A separator has a digit directly behind it; else it is punctuation.
    while let [separator @ (b'.' | b','), behind @ ..] = rest
        && let Ok((after, digits)) = digit1::<_, ()>(behind)
    {
        run = run.then((char::from(*separator), digits));
        rest = after;
    }
    Ok((rest, run))
}

/// Thousands apart by spaces that do not break: `1 234 567,8`. Plain spaces separate numbers.
fn space_grouped(input: &[u8], run: Run) -> IResult<&[u8], Run, ()> {
    let space = alt((tag("\u{A0}"), tag("\u{202F}")));
    let thousands = preceded(space, verify(digit1, |digits: &[u8]| digits.len() == 3));
    let (rest, grouped) = fold_many0(thousands, || run, |run, digits| run.then(('.', digits))).parse(input)?;
    if grouped.dots == 0 {
        return Ok((rest, run));
    }
    let (rest, decimals) = opt(pair(char(','), digit1)).parse(rest)?;
    Ok((rest, decimals.map_or(grouped, |decimals| grouped.then(decimals))))
}

impl Run {
    fn new(first: &[u8]) -> Self {
        let (mantissa, overflow) = append(0, first);
        let leads_with_zero = first == b"0";
        Self {
            mantissa,
            overflow,
            dots: 0,
            commas: 0,
            mixed: false,
            groups: true,
            lead: first.len(),
            leads_with_zero,
            last: 0,
        }
    }

    fn then(self, (separator, digits): (char, &[u8])) -> Self {
        let (mantissa, overflow) = append(self.mantissa, digits);
        let separators = self.dots + self.commas;
        Self {
            mantissa,
            overflow: self.overflow || overflow,
            dots: self.dots + usize::from(separator == '.'),
            commas: self.commas + usize::from(separator == ','),
            mixed: self.mixed || (separator == '.' && self.commas > 0),
            groups: self.groups && (separators == 0 || self.last == 3),
            last: digits.len(),
            ..self
        }
    }

    fn number(&self) -> Result<(Number, Option<Issue>), Issue> {
        let (places, issue) = self.notation()?;
        let places = u32::try_from(places).unwrap_or(u32::MAX);
        if self.overflow || places > MAX_DIGITS {
            return Err(Issue::Overflow);
        }
        let separated = self.dots + self.commas > 0;
        Ok((Number { mantissa: self.mantissa, places, lead: self.lead, separated }, issue))
    }

    /// How many of the digits are decimals.
    fn notation(&self) -> Result<(usize, Option<Issue>), Issue> {
        let grouped = self.lead <= 3 && self.groups && !self.leads_with_zero;
        let three = self.last == 3;
        match (self.dots, self.commas) {
            _ if self.mixed => Err(Issue::MalformedNumber),
            (0, 0) => Ok((0, None)),
            (0, 1) => Ok((self.last, None)),
            (_, 0) if grouped && three => Ok((0, None)),
            (1, 0) if self.leads_with_zero || !three => Ok((self.last, Some(Issue::DecimalPoint))),
            (_, 1) if grouped => Ok((self.last, None)),
            (0, _) if grouped && three => Ok((0, Some(Issue::GroupingComma))),
            _ => Err(Issue::MalformedNumber),
        }
    }
}

/// The number with more digits behind it, and whether it has grown too large.
fn append(mantissa: u128, digits: &[u8]) -> (u128, bool) {
    const LIMIT: u128 = 10u128.pow(MAX_DIGITS);
    let digit = |digit: &u8| digit.wrapping_sub(b'0');
    // What fits into a register is added up there.
    if mantissa < 1_000_000_000 && digits.len() <= 9 {
        let value = digits.iter().fold(mantissa as u64, |value, next| value * 10 + u64::from(digit(next)));
        return (value.into(), false);
    }
    digits.iter().fold((mantissa, false), |(value, overflow), next| {
        let next = value * 10 + u128::from(digit(next));
        if overflow || next >= LIMIT { (value, true) } else { (next, false) }
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, value: &str, step: &str) -> Numeral {
        let numeral = Numeral::read(text, 0);
        let (got, got_step) = numeral.number.unwrap().scaled(0, false).unwrap();
        assert_eq!((got.to_string().as_str(), got_step.to_string().as_str()), (value, step), "{text}");
        assert_eq!(numeral.end, text.len(), "{text}");
        numeral
    }

    #[track_caller]
    fn is_flawed(text: &str, issue: Issue) {
        let numeral = Numeral::read(text, 0);
        assert_eq!((numeral.number, numeral.end), (Err(issue), text.len()), "{text}");
    }

    #[test]
    fn reads_the_lawful_forms() {
        for (text, value, step) in [
            ("0", "0", "1"),
            ("07", "7", "1"),
            ("2.030", "2030", "1"),
            ("1.448.367", "1448367", "1"),
            ("58,8", "58.8", "0.1"),
            ("40,10", "40.10", "0.01"),
            ("1.831,5", "1831.5", "0.1"),
            ("52,544135", "52.544135", "0.000001"),
            ("1\u{A0}234\u{202F}567,5", "1234567.5", "0.1"),
        ] {
            assert_eq!(reads(text, value, step).issue, None, "{text}");
        }
    }

    #[test]
    fn reads_foreign_habits_with_an_issue() {
        for text in ["12.5", "80.65", "0.053", "2.0300"] {
            assert_eq!(Numeral::read(text, 0).issue, Some(Issue::DecimalPoint), "{text}");
        }
        assert_eq!(reads("58,570,000", "58570000", "1").issue, Some(Issue::GroupingComma));
    }

    #[test]
    fn refuses_what_makes_no_number() {
        for text in ["2,216,8", "12.34.567", "1.234,5,6", "2.0300.1", "1,234.5", "1234.567", "1234.567,8", "0.123.456"]
        {
            is_flawed(text, Issue::MalformedNumber);
        }
    }

    proptest::proptest! {
        #[test]
        fn the_lawful_forms_are_read_as_any_form_is(text in "([0-9]{1,4}|0)([.,]([0-9]{1,4}|[0-9]{3})){0,5}[.,]?([\u{A0}\u{202F}][0-9]{3}|§| |%)?") {
            if let Some(numeral) = Numeral::lawful(text.as_bytes(), 0) {
                proptest::prop_assert_eq!(numeral, Numeral::of_any_form(&text, 0));
            }
        }
    }

    #[test]
    fn the_lawful_forms_are_known_at_once() {
        for text in ["5", "07", "2022", "2.030", "58,8", "1.831,5 tỷ", "52,544135", "0,5;", "12."] {
            assert!(Numeral::lawful(text.as_bytes(), 0).is_some(), "{text}");
        }
        for text in
            ["", "x", "12.5", "0.053", "1,234.5", "2.0300", "9§", "1\u{A0}234", "12345.678", "1234567890123456789"]
        {
            assert_eq!(Numeral::lawful(text.as_bytes(), 0), None, "{text}");
        }
    }

    #[test]
    fn keeps_twenty_eight_digits_and_no_more() {
        reads(&"9".repeat(28), &"9".repeat(28), "1");
        reads(&format!("{}{}", "0".repeat(40), "5"), "5", "1");
        is_flawed(&"9".repeat(29), Issue::Overflow);
        is_flawed(&format!("0,{}", "0".repeat(29)), Issue::Overflow);
    }

    #[test]
    fn stops_before_punctuation_and_plain_spaces() {
        for (text, end) in
            [("5.", 1), ("5, 6", 1), ("2018.\n1.3", 4), ("1 234", 1), ("12\u{A0}34", 2), ("2022\u{A0}300", 4)]
        {
            assert_eq!(Numeral::read(text, 0).end, end, "{text:?}");
        }
    }

    #[test]
    fn knows_scanner_characters() {
        is_flawed("9§", Issue::ScannedDigits);
        is_flawed("1§5.0§,3", Issue::ScannedDigits);
        assert_eq!(Numeral::read("9§%", 0).end, "9§".len());
    }

    #[test]
    fn tells_years_and_doubtful_commas() {
        assert!(Numeral::read("2021", 0).is_year());
        assert!(!Numeral::read("2.021", 0).is_year());
        assert!(!Numeral::read("2101", 0).is_year());
        assert!(Numeral::read("1,040", 0).may_be_grouped());
        assert!(!Numeral::read("0,040", 0).may_be_grouped());
        assert!(!Numeral::read("1.040,125", 0).may_be_grouped());
        assert!(!Numeral::read("1,04", 0).may_be_grouped());
    }

    #[test]
    fn scales_exactly_or_not_at_all() {
        let number = Numeral::read("275,59", 0).number.unwrap();
        let (value, step) = number.scaled(9, true).unwrap();
        assert_eq!((value.to_string(), step.to_string()), ("-275590000000".into(), "10000000".into()));
        assert_eq!(Numeral::read(&"9".repeat(28), 0).number.unwrap().scaled(9, false), None);
    }
}
