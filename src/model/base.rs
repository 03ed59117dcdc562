//! What a relative figure is measured against.

use crate::{Error, ErrorKind};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// What a relative figure is measured against.
///
/// The wire form is one word, with the setter of a plan after a colon: `plan`, `plan:province`,
/// `same-period-last-year`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Base {
    /// A plan, a budget estimate or a target; `None` where its setter is not printed. A setter is never guessed.
    Plan(Option<Setter>),
    /// The month before.
    PreviousMonth,
    /// The quarter before.
    PreviousQuarter,
    /// The year before, as a whole.
    PreviousYear,
    /// The same months of the year before (`cùng kỳ`).
    SamePeriodLastYear,
    /// December of the year before, or its end (`cuối năm trước`, `31/12`).
    DecemberLastYear,
    /// The beginning of the year (`đầu năm`).
    StartOfYear,
    /// The whole of which the figure is a part.
    Total,
    /// Something else that is printed.
    Other,
}

/// Who set a plan (State Budget Law 83/2015/QH13, articles 30 and 44 to 49: who assigns an estimate to whom).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Setter {
    /// Trung ương, Quốc hội and its Standing Committee, Chính phủ, Thủ tướng.
    Central,
    /// Tỉnh, UBND tỉnh.
    Province,
    /// Huyện, quận, thị xã, thành phố thuộc tỉnh.
    District,
    /// Xã, phường, thị trấn, đặc khu.
    Commune,
    /// Hội đồng nhân dân of any level.
    Council,
    /// A ministry or a department: Bộ, Tổng cục, Sở, ngành.
    Sector,
}

wire_names! {
    /// ```
    /// use ktxh::Setter;
    /// assert_eq!(Setter::Council.name(), "council");
    /// assert_eq!("council".parse(), Ok(Setter::Council));
    /// ```
    Setter {
        Central => "central",
        Province => "province",
        District => "district",
        Commune => "commune",
        Council => "council",
        Sector => "sector",
    }
}

impl Base {
    /// The name used in the wire form.
    ///
    /// ```
    /// use ktxh::{Base, Setter};
    /// assert_eq!(Base::Plan(Some(Setter::Council)).name(), "plan:council");
    /// assert_eq!(Base::SamePeriodLastYear.name(), "same-period-last-year");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plan(None) => "plan",
            Self::Plan(Some(Setter::Central)) => "plan:central",
            Self::Plan(Some(Setter::Province)) => "plan:province",
            Self::Plan(Some(Setter::District)) => "plan:district",
            Self::Plan(Some(Setter::Commune)) => "plan:commune",
            Self::Plan(Some(Setter::Council)) => "plan:council",
            Self::Plan(Some(Setter::Sector)) => "plan:sector",
            Self::PreviousMonth => "previous-month",
            Self::PreviousQuarter => "previous-quarter",
            Self::PreviousYear => "previous-year",
            Self::SamePeriodLastYear => "same-period-last-year",
            Self::DecemberLastYear => "december-last-year",
            Self::StartOfYear => "start-of-year",
            Self::Total => "total",
            Self::Other => "other",
        }
    }

    /// Whether the base is a plan.
    pub const fn is_plan(self) -> bool {
        matches!(self, Self::Plan(_))
    }

    pub(crate) const ALL: [Self; 15] = [
        Self::Plan(None),
        Self::Plan(Some(Setter::Central)),
        Self::Plan(Some(Setter::Province)),
        Self::Plan(Some(Setter::District)),
        Self::Plan(Some(Setter::Commune)),
        Self::Plan(Some(Setter::Council)),
        Self::Plan(Some(Setter::Sector)),
        Self::PreviousMonth,
        Self::PreviousQuarter,
        Self::PreviousYear,
        Self::SamePeriodLastYear,
        Self::DecemberLastYear,
        Self::StartOfYear,
        Self::Total,
        Self::Other,
    ];
}

/// A base by its [`name`](Base::name); [`ErrorKind::UnknownName`] for any other word.
///
/// ```
/// use ktxh::{Base, Setter};
/// assert_eq!("plan:council".parse::<Base>()?, Base::Plan(Some(Setter::Council)));
/// # Ok::<(), ktxh::Error>(())
/// ```
impl FromStr for Base {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let base = Self::ALL.into_iter().find(|base| base.name() == name);
        base.ok_or_else(|| Error::new(ErrorKind::UnknownName, 0..name.len()))
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Base {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Base {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse().map_err(|_| serde::de::Error::custom(format_args!("unknown base `{name}`")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_are_unique_and_read_back() {
        for base in Base::ALL {
            let json = serde_json::to_string(&base).expect("a base is a string");
            assert_eq!(json, format!("\"{base}\""));
            assert_eq!(serde_json::from_str::<Base>(&json).expect("read back"), base);
        }
        assert!(serde_json::from_str::<Base>("\"plan:mars\"").is_err());
    }
}
