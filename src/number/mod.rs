//! Numbers as Vietnamese writes them: quantities with units, percentages, fractions.

mod fraction;
mod issue;
mod percent;
mod quantity;
mod unit;

pub use fraction::Fraction;
pub use issue::Issue;
pub use percent::Percent;
pub use quantity::Quantity;
pub use unit::Unit;
