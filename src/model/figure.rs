//! The ledger's entry: one expression that holds digits.

use super::{Base, IndicatorId, Role, SectorId};
use crate::{Fraction, Hedge, Issue, Period, Quantity, QuantityRange, Span, Unit};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The place of a figure in [`Report::figures`](crate::Report::figures), counted from 0 in the order of the text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct FigureId(pub usize);

/// One expression that holds digits, and what it says.
///
/// Every ASCII digit of a text lies in exactly one figure of its report.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Figure {
    /// The words of the expression: digits, sign, scale word and unit.
    pub span: Span,
    /// What the figure does in its sentence.
    pub role: Role,
    /// What it says; `None` where it says nothing that can be computed with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// The direction of a change by its word: `tăng`, `giảm`. The value bears the printed or implied sign, which may
    /// contradict it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// How sure the writer is of it.
    #[serde(default, skip_serializing_if = "Hedges::is_empty")]
    pub hedges: Hedges,
    /// What is measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<IndicatorId>,
    /// The innermost numbered heading or item around it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sector: Option<SectorId>,
    /// The time it speaks of: what is printed, or what leads its list, or else the report's own where that begins with the
    /// year. In the report on a month a level without a time may mean the month or the year so far, and has none here,
    /// unless it is money held against a plan, which is a year's (State Budget Law 83/2015/QH13, article 14).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// The figure that a ratio, a growth, a change, a share or a plan's level speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<FigureId>,
    /// What it is measured against.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Base>,
    /// Why the expression is malformed or ambiguous.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<Issue>,
}

/// The word of a change.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// `tăng`, `vượt`, `cao hơn`
    Up,
    /// `giảm`, `hụt`, `thấp hơn`
    Down,
}

wire_names! {
    /// ```
    /// use ktxh::Direction;
    /// assert_eq!(Direction::Down.name(), "down");
    /// assert_eq!("down".parse(), Ok(Direction::Down));
    /// ```
    Direction {
        Up => "up",
        Down => "down",
    }
}

/// What a figure says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Value {
    /// A number with its unit.
    Quantity(Quantity),
    /// Everything between two numbers of one unit.
    Range(QuantityRange),
    /// A part over a whole.
    Fraction(Fraction),
    /// A day.
    Date(NaiveDate),
    /// A stretch of time.
    Period(Period),
    /// The number and symbol of a document, without white space.
    Reference(String),
}

impl Value {
    /// The quantity, where the value is one.
    pub fn quantity(&self) -> Option<&Quantity> {
        match self {
            Self::Quantity(quantity) => Some(quantity),
            _ => None,
        }
    }

    /// The unit of a quantity, or of both numbers of a range or a fraction.
    pub(crate) fn unit(&self) -> Option<&Unit> {
        match self {
            Self::Quantity(quantity) => Some(quantity.unit()),
            Self::Range(range) => Some(range.unit()),
            Self::Fraction(fraction) => Some(fraction.numerator().unit()),
            _ => None,
        }
    }

    /// The range, where the value is one.
    pub fn range(&self) -> Option<&QuantityRange> {
        match self {
            Self::Range(range) => Some(range),
            _ => None,
        }
    }

    /// The fraction, where the value is one.
    pub fn fraction(&self) -> Option<&Fraction> {
        match self {
            Self::Fraction(fraction) => Some(fraction),
            _ => None,
        }
    }

    /// The day, where the value is one.
    pub fn date(&self) -> Option<NaiveDate> {
        match self {
            Self::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// The stretch of time, where the value is one.
    pub fn period(&self) -> Option<Period> {
        match self {
            Self::Period(period) => Some(*period),
            _ => None,
        }
    }

    /// The number and symbol of a document, where the value is one.
    pub fn reference(&self) -> Option<&str> {
        match self {
            Self::Reference(number) => Some(number),
            _ => None,
        }
    }
}

impl Figure {
    /// The quantity that the figure states, where it states one.
    pub fn quantity(&self) -> Option<&Quantity> {
        self.value.as_ref().and_then(Value::quantity)
    }

    /// How much the figure says that there is: of a fraction its part.
    pub(crate) fn counted(&self) -> Option<&Quantity> {
        self.quantity().or_else(|| self.fraction().map(Fraction::numerator))
    }

    /// The fraction that the figure states, where it states one.
    pub fn fraction(&self) -> Option<&Fraction> {
        self.value.as_ref().and_then(Value::fraction)
    }
}

/// A set of [`Hedge`]s.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Hedges(u8);

impl Hedges {
    const fn bit(hedge: Hedge) -> u8 {
        match hedge {
            Hedge::Estimated => 1,
            Hedge::Over => 2,
            Hedge::Under => 4,
            Hedge::About => 8,
        }
    }

    /// Adds one.
    pub fn insert(&mut self, hedge: Hedge) {
        self.0 |= Self::bit(hedge);
    }

    /// Whether the writer used it.
    pub fn contains(self, hedge: Hedge) -> bool {
        self.0 & Self::bit(hedge) != 0
    }

    /// Whether the writer used none.
    pub fn is_empty(&self) -> bool {
        self.0 == 0
    }

    /// Those used, in a fixed order.
    pub fn iter(self) -> impl Iterator<Item = Hedge> {
        Hedge::ALL.into_iter().filter(move |&hedge| self.contains(hedge))
    }
}

impl FromIterator<Hedge> for Hedges {
    fn from_iter<I: IntoIterator<Item = Hedge>>(hedges: I) -> Self {
        let mut set = Self::default();
        set.extend(hedges);
        set
    }
}

impl Extend<Hedge> for Hedges {
    fn extend<I: IntoIterator<Item = Hedge>>(&mut self, hedges: I) {
        hedges.into_iter().for_each(|hedge| self.insert(hedge));
    }
}

impl Serialize for Hedges {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Hedges {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::<Hedge>::deserialize(deserializer)?.into_iter().collect())
    }
}
