//! Numbers as Vietnamese writes them: quantities with units, percentages, fractions, ranges.
//!
//! `numeral` reads digits, `scale` the words of ten, `written_unit` the unit; `term` joins the three, and `expression`
//! joins terms to ranges and fractions. `words` holds every table of words, `lexicon` looks them up. `parse` and `display`
//! are the two ways of the public types.

mod display;
mod expression;
mod fraction;
mod issue;
mod lexicon;
mod numeral;
mod parse;
mod percent;
mod quantity;
mod range;
mod scale;
mod spelled;
mod term;
mod unit;
mod words;
mod written_unit;

pub use fraction::Fraction;
pub use issue::Issue;
pub use percent::Percent;
pub use quantity::Quantity;
pub use range::QuantityRange;
pub use unit::Unit;

pub(crate) use expression::{Amount, Expression, expression_of};
pub(crate) use spelled::spelled_at;
pub(crate) use written_unit::{GLUED_NOUNS, is_known, is_known_at, unit_at};

/// The exponent of `triệu`: from here on a scale word without a unit counts money, `(1.600 tỷ)`.
const MILLION: u32 = 6;
