//! Units, an open class: any counting noun is one.

use super::words::MEASURES;
use super::written_unit::{self, noun};
use crate::text::{Word, skip_space};
use crate::{Error, ErrorKind};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// The unit of a quantity: a canonical code, or the counting noun as it was written, in lower case.
///
/// Codes: `VND USD EUR % pp ‰ ha m2 km2 km m m3 l t tạ kg g kWh MW …`, rates with a slash (`tạ/ha`, `VND/kg`,
/// `VND/người/năm`). The empty code is a bare number.
///
/// ```
/// use ktxh::Unit;
///
/// let unit: Unit = "đồng/kg".parse()?;
/// assert_eq!(unit.code(), "VND/kg");
/// assert_eq!(unit, Unit::VND.per(&Unit::KILOGRAM));
/// assert!("lượt khách".parse::<Unit>()?.is_countable());
/// # Ok::<(), ktxh::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Unit(Cow<'static, str>);

impl Unit {
    /// No unit: a bare number.
    pub const NONE: Self = Self(Cow::Borrowed(""));
    /// Đồng.
    pub const VND: Self = Self(Cow::Borrowed("VND"));
    /// US dollars.
    pub const USD: Self = Self(Cow::Borrowed("USD"));
    /// Per cent.
    pub const PERCENT: Self = Self(Cow::Borrowed("%"));
    /// Percentage points.
    pub const POINT: Self = Self(Cow::Borrowed("pp"));
    /// Per mille.
    pub const PER_MILLE: Self = Self(Cow::Borrowed("‰"));
    /// Times: `gấp 2,3 lần`.
    pub const TIMES: Self = Self(Cow::Borrowed("lần"));
    /// Hectares.
    pub const HECTARE: Self = Self(Cow::Borrowed("ha"));
    /// Square metres.
    pub const SQUARE_METRE: Self = Self(Cow::Borrowed("m2"));
    /// Kilometres.
    pub const KILOMETRE: Self = Self(Cow::Borrowed("km"));
    /// Tonnes, `tấn`.
    pub const TONNE: Self = Self(Cow::Borrowed("t"));
    /// Quintals of 100 kg, `tạ`.
    pub const QUINTAL: Self = Self(Cow::Borrowed("tạ"));
    /// Kilograms.
    pub const KILOGRAM: Self = Self(Cow::Borrowed("kg"));
    /// Years of age, `tuổi`.
    pub const AGE: Self = Self(Cow::Borrowed("tuổi"));

    /// A unit by its code or noun, taken as it is.
    ///
    /// ```
    /// assert_eq!(ktxh::Unit::new("hồ sơ").code(), "hồ sơ");
    /// ```
    pub fn new(code: impl Into<Cow<'static, str>>) -> Self {
        Self(code.into())
    }

    /// The code, or the noun.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// The rate of this unit to another: `tạ` per `ha` is `tạ/ha`.
    ///
    /// ```
    /// use ktxh::Unit;
    /// assert_eq!(Unit::QUINTAL.per(&Unit::HECTARE).code(), "tạ/ha");
    /// ```
    #[must_use]
    pub fn per(&self, denominator: &Unit) -> Unit {
        Self(Cow::Owned(format!("{}/{}", self.0, denominator.0)))
    }

    /// Whether it is the empty unit of a bare number.
    pub fn is_none(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it is a currency; the price of a thing, `VND/kg`, is a rate and not money.
    pub fn is_money(&self) -> bool {
        is_currency(self.code())
    }

    /// Whether it is a rate: a unit over another, `tạ/ha`.
    pub fn is_rate(&self) -> bool {
        self.0.contains('/')
    }

    /// Whether both may count the same people: `76.240 lao động, trong đó nữ 40.615 người`; `812 học sinh, gồm 236 cháu`; or
    /// the same households: `trong tổng số 12.486 hộ dân có 78 hộ nghèo`.
    pub(crate) fn counts_people_of(&self, other: &Unit) -> bool {
        const PUPILS: [&str; 7] = ["cháu", "em", "học sinh", "nam", "nữ", "trẻ", "trẻ em"];
        const OTHERS: [&str; 18] = [
            "bác sĩ",
            "bác sỹ",
            "bệnh nhân",
            "chiến sĩ",
            "chiến sỹ",
            "công chức",
            "công dân",
            "cán bộ",
            "giáo viên",
            "nhân viên",
            "viên chức",
            "học viên",
            "hội viên",
            "lao động",
            "sinh viên",
            "thanh niên",
            "đảng viên",
            "đối tượng",
        ];
        let (a, b) = (self.code(), other.code());
        let is_pupil = |code| PUPILS.contains(&code);
        let is_person = |code| is_pupil(code) || OTHERS.contains(&code);
        let are_households = |all: &str, some: &str| all == "hộ dân" && some.starts_with("hộ ");
        is_pupil(a) && is_pupil(b)
            || a == "người" && is_person(b)
            || b == "người" && is_person(a)
            || are_households(a, b)
            || are_households(b, a)
    }

    /// Whether it is that money counted by something: `VND/người/tháng` is a rate of `VND` and of `VND/người`.
    pub(crate) fn is_rate_of(&self, money: &Unit) -> bool {
        let currency = money.code().split('/').next().unwrap_or_default();
        is_currency(currency) && self.is_per(money)
    }

    /// Whether it says so much of the other per something: `%/năm` of `%`.
    pub(crate) fn is_per(&self, other: &Unit) -> bool {
        self.code().strip_prefix(other.code()).is_some_and(|rest| rest.starts_with('/'))
    }

    /// Whether it is `%`, `‰` or percentage points.
    pub fn is_ratio(&self) -> bool {
        matches!(self.code(), "%" | "pp" | "‰")
    }

    /// Whether it is a thing that is counted whole: `hồ sơ`, `người`; no measure, no money, no rate.
    pub fn is_countable(&self) -> bool {
        !self.is_none() && !self.is_rate() && !is_measure(self.code())
    }

    /// Whether it measures how long something takes.
    pub(crate) fn is_duration(&self) -> bool {
        matches!(self.code(), "giây" | "giờ" | "ngày" | "ngày làm việc" | "năm" | "phút" | "tháng" | "tuần")
    }

    /// How a report writes it: `đồng/lít` for `VND/l`.
    pub(super) fn written(&self) -> String {
        let parts = self.code().split('/').map(|part| match part {
            "VND" => "đồng",
            "l" => "lít",
            "g" => "gam",
            "m" => "mét",
            "pp" => "điểm phần trăm",
            "t" => "tấn",
            other => other,
        });
        parts.collect::<Vec<_>>().join("/")
    }
}

fn is_currency(code: &str) -> bool {
    const CODES: [&str; 15] =
        ["AED", "AUD", "CHF", "CNY", "EUR", "GBP", "INR", "JPY", "KRW", "LAK", "RUB", "SGD", "THB", "USD", "VND"];
    CODES.binary_search(&code).is_ok()
}

fn is_measure(code: &str) -> bool {
    // To compare numbers is cheaper than to compare words.
    let key = key(code);
    let from = MEASURE_KEYS.partition_point(|known| *known < key);
    let alike = MEASURE_KEYS[from..].iter().zip(&MEASURES[from..]).take_while(|(known, _)| **known == key);
    alike.into_iter().any(|(_, (known, _))| *known == code)
}

/// The first eight bytes, ordered as the words are.
#[inline]
const fn key(code: &str) -> u64 {
    let bytes = code.as_bytes();
    let (mut key, mut index) = (0, 0);
    while index < 8 {
        key = key << 8 | if index < bytes.len() { bytes[index] as u64 } else { 0 };
        index += 1;
    }
    key
}

static MEASURE_KEYS: [u64; MEASURES.len()] = {
    let mut keys = [0; MEASURES.len()];
    let mut index = 0;
    while index < keys.len() {
        keys[index] = key(MEASURES[index].0);
        index += 1;
    }
    keys
};

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads a code (`VND`, `t`), the words of a measure (`mét vuông`, `đồng/lít`) or any noun; blank text is
/// [`Unit::NONE`]. Fails with [`ErrorKind::UnexpectedUnit`] on scale words (`triệu đồng`) and on what is no words.
impl FromStr for Unit {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let words = text.trim();
        if words.is_empty() {
            return Ok(Self::NONE);
        }
        if let Some((code, _)) = MEASURES.iter().find(|(code, _)| *code == words) {
            return Ok(Self::new(*code));
        }
        let ends = |end: usize| skip_space(text.as_bytes(), end).0 == text.len();
        if let Some((unit, _)) =
            written_unit::read(text, &Word::behind(text, 0), written_unit::Before::Number).filter(|(_, end)| ends(*end))
        {
            return Ok(unit);
        }
        let is_noun = words.chars().all(|char| char.is_alphabetic() || char.is_whitespace() || "/,.-".contains(char));
        let starts_scaled = super::scale::Scale::read(text, &Word::behind(text, 0)).is_some();
        if is_noun && !starts_scaled && words.starts_with(char::is_alphabetic) {
            return Ok(Self::new(noun(words)));
        }
        let start = text.len() - text.trim_start().len();
        Err(Error::new(ErrorKind::UnexpectedUnit, start..start + words.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::lexicon::listed;

    #[test]
    fn currencies_are_sorted_and_in_the_table() {
        let money = MEASURES.iter().filter(|(code, _)| Unit::new(*code).is_money()).count();
        assert_eq!(money, 15);
    }

    #[test]
    fn people_and_households_are_counted_by_several_nouns() {
        let may_be_one = |a, b| Unit::new(a).counts_people_of(&Unit::new(b));
        assert!(may_be_one("học sinh", "cháu"));
        assert!(may_be_one("người", "lao động") && may_be_one("lao động", "người"));
        assert!(may_be_one("hộ dân", "hộ nghèo") && may_be_one("hộ nghèo", "hộ dân"));
        assert!(!may_be_one("học sinh", "lao động") && !may_be_one("lao động", "học sinh"));
        assert!(!may_be_one("hộ nghèo", "hộ cận nghèo"));
        assert!(!may_be_one("hộ dân", "người") && !may_be_one("người", "hộ dân"));
    }

    #[test]
    fn every_written_measure_is_read_back() {
        for (code, written) in MEASURES {
            let unit = Unit::new(*code);
            assert_eq!(unit.written().parse::<Unit>().as_ref(), Ok(&unit));
            for word in listed(written) {
                assert_eq!(word.parse::<Unit>().as_ref(), Ok(&unit), "{word}");
            }
        }
    }
}
