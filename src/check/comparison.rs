//! What a check hands back.

use super::interval::{Interval, Rounding};
use super::rational::Toward;
use super::reading::Reading;
use super::verdict::Verdict;
use rust_decimal::Decimal;

/// A stated figure held against the one that follows from others.
///
/// ```
/// use ktxh::check::{self, Rounding, Verdict};
/// use ktxh::{Percent, Quantity, Unit};
/// use rust_decimal::Decimal;
///
/// // 6.845 triệu đồng of a plan of 14 tỷ đồng, stated as 48,9 %.
/// let actual = Quantity::new(Decimal::from(6_845_000_000_i64), Decimal::from(1_000_000), Unit::VND);
/// let plan = Quantity::new(Decimal::from(14_000_000_000_i64), Decimal::from(1_000_000_000), Unit::VND);
/// let stated = Percent::new(Decimal::new(489, 1), Decimal::new(1, 1));
///
/// let comparison = check::plan_ratio(&actual, &plan, &stated)?;
/// assert_eq!(comparison.verdict(), Verdict::Rounding);
/// assert_eq!(comparison.stated().to_string(), "[48.85, 48.95]");
/// assert_eq!(comparison.expected().to_string(), "[≈47.203448, ≈50.707408]");
/// assert_eq!(comparison.computed(2), Some(Decimal::new(4889, 2)));
/// assert_eq!(comparison.saved_by(), Some(Rounding::Nearest));
/// # Ok::<(), ktxh::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Comparison {
    verdict: Verdict,
    stated: Interval,
    expected: Interval,
    computed: Interval,
}

impl Comparison {
    /// Compares reading by reading: the strictest under which both can be right names the verdict.
    pub(super) fn new(stated: Reading, expected: Reading) -> Self {
        let verdict = if stated.printed.meets(expected.printed) {
            Verdict::Exact
        } else if stated.rounded.meets(expected.rounded) {
            Verdict::Rounding
        } else {
            Self::by_truncation(stated, expected)
        };
        Self::of(verdict, stated, expected)
    }

    /// The same where rounding alone cannot explain a difference.
    pub(super) fn never_rounded(stated: Reading, expected: Reading) -> Self {
        let verdict =
            if stated.printed.meets(expected.printed) { Verdict::Exact } else { Self::by_truncation(stated, expected) };
        Self::of(verdict, stated, expected)
    }

    pub(super) fn derived(stated: Reading, expected: Reading) -> Self {
        Self::of(Verdict::Derived, stated, expected)
    }

    fn by_truncation(stated: Reading, expected: Reading) -> Verdict {
        if stated.either.meets(expected.either) { Verdict::Truncation } else { Verdict::Contradiction }
    }

    fn of(verdict: Verdict, stated: Reading, expected: Reading) -> Self {
        let read = |reading: Reading| match verdict {
            Verdict::Truncation => reading.either,
            _ => reading.rounded,
        };
        Self { verdict, stated: read(stated), expected: read(expected), computed: expected.printed }
    }

    /// What was found.
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// What the stated figure may stand for: read as rounded or, where only that saves it, as rounded or cut.
    pub fn stated(&self) -> Interval {
        self.stated
    }

    /// What follows from the other figures, read in the same way. In the unit of the stated figure.
    pub fn expected(&self) -> Interval {
        self.expected
    }

    /// The arithmetic on the numbers as printed, rounded to `places`, halves away from zero.
    ///
    /// `None` where it gives no single number, or one that no decimal of so many places can hold.
    pub fn computed(&self, places: u32) -> Option<Decimal> {
        self.computed.single()?.to_decimal(places, Toward::Nearest)
    }

    /// The reading without which the figures would contradict each other.
    ///
    /// `None` where they agree as printed, where they agree under no reading, and where nothing was compared.
    pub fn saved_by(&self) -> Option<Rounding> {
        match self.verdict {
            Verdict::Rounding => Some(Rounding::Nearest),
            Verdict::Truncation => Some(Rounding::Truncation),
            _ => None,
        }
    }
}
