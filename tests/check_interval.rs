//! Intervals: how they are read from print, how they are written, what they compute.
#![allow(clippy::unwrap_used)]

use ktxh::Hedge;
use ktxh::check::{Interval, Rounding};
use proptest::prelude::*;
use rust_decimal::Decimal;
use std::ops::Bound::{self, Excluded, Included, Unbounded};

fn d(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// An interval as it is written.
#[track_caller]
fn interval(text: &str) -> Interval {
    let (low, high) = text.split_once(", ").unwrap();
    let low = match low.split_at(1) {
        (_, "-∞") => Unbounded,
        ("[", low) => Included(d(low)),
        (_, low) => Excluded(d(low)),
    };
    let high = match high.split_at(high.len() - 1) {
        ("+∞", _) => Unbounded,
        (high, "]") => Included(d(high)),
        (high, _) => Excluded(d(high)),
    };
    Interval::new(low, high).unwrap()
}

#[track_caller]
fn printed(value: &str, step: &str, rounding: Rounding, expected: &str) {
    assert_eq!(Interval::printed(d(value), d(step), rounding).unwrap().to_string(), expected);
}

#[test]
fn reads_a_printed_number() {
    printed("2030", "1", Rounding::Nearest, "[2029.5, 2030.5]");
    printed("40.10", "0.01", Rounding::Nearest, "[40.095, 40.105]");
    printed("40.1", "0.1", Rounding::Nearest, "[40.05, 40.15]");
    printed("-6.1", "0.1", Rounding::Nearest, "[-6.15, -6.05]");
    printed("0", "1", Rounding::Nearest, "[-0.5, 0.5]");
    printed("275.5", "0.1", Rounding::Truncation, "[275.5, 275.6)");
    printed("-275.5", "0.1", Rounding::Truncation, "(-275.6, -275.5]");
    printed("0", "0.1", Rounding::Truncation, "(-0.1, 0.1)");
    printed("21", "1", Rounding::Exact, "21");
}

#[test]
fn a_step_of_zero_is_exact_and_its_sign_does_not_matter() {
    for rounding in [Rounding::Nearest, Rounding::Truncation, Rounding::Exact] {
        printed("7.5", "0", rounding, "7.5");
    }
    printed("7.5", "-0.1", Rounding::Nearest, "[7.45, 7.55]");
    printed("7.5", "-0.1", Rounding::Truncation, "[7.5, 7.6)");
}

#[test]
fn what_does_not_fit_is_none() {
    let finest = Decimal::new(1, 28);
    assert_eq!(Interval::printed(Decimal::MAX, finest, Rounding::Nearest), None);
    assert_eq!(Interval::printed(Decimal::MAX, finest, Rounding::Truncation), None);
    assert!(Interval::printed(Decimal::MAX, Decimal::ONE, Rounding::Nearest).is_some());
    let wide = Interval::point(Decimal::MAX);
    assert_eq!(wide.multiply(wide), None);
    assert_eq!(wide.add(Interval::point(finest)), None);
    assert_eq!(
        wide.hedged(Decimal::MAX, Hedge::About).unwrap().bounds(0).0,
        Included(d("75266754388551120713866752818"))
    );
}

#[test]
fn writes_ends_exactly_or_outward_and_marked() {
    let thirds = interval("[1, 2]").divide(Interval::point(d("3"))).unwrap();
    assert_eq!(thirds.to_string(), "[≈0.333333, ≈0.666667]");
    assert_eq!(thirds.negate().to_string(), "[≈-0.666667, ≈-0.333333]");
    let eighth = Interval::point(d("1")).divide(Interval::point(d("1024"))).unwrap();
    assert_eq!(eighth.to_string(), "0.0009765625");
    let third = Interval::point(d("2")).divide(Interval::point(d("3"))).unwrap();
    assert_eq!(third.to_string(), "≈0.666667", "a single number goes to the nearest");
    assert_eq!(interval("(-∞, 5)").to_string(), "(-∞, 5)");
    assert_eq!(interval("[5, +∞)").to_string(), "[5, +∞)");
    assert_eq!(interval("[14000000000.0, 15.50e9]").to_string(), "[14000000000, 15500000000]");
    let huge = Interval::point(Decimal::MAX).scale(d("1000")).unwrap();
    assert_eq!(huge.to_string(), "≈79228162514264337593543950335000");
}

#[test]
fn serialises_as_it_is_written() {
    assert_eq!(serde_json::to_string(&interval("[48.85, 48.95)")).unwrap(), "\"[48.85, 48.95)\"");
}

#[test]
fn gives_its_ends_as_decimals_rounded_outward() {
    let sevenths = interval("[1, 2)").divide(Interval::point(d("7"))).unwrap();
    assert_eq!(sevenths.bounds(3), (Included(d("0.142")), Excluded(d("0.286"))));
    assert_eq!(interval("(-∞, 2]").bounds(3), (Unbounded, Included(d("2"))));
    let huge = Interval::point(Decimal::MAX).scale(d("1000")).unwrap();
    assert_eq!(huge.bounds(0), (Unbounded, Unbounded), "beyond any decimal");
}

#[test]
fn nothing_between_is_no_interval() {
    assert_eq!(Interval::new(Included(d("2")), Included(d("1"))), None);
    assert_eq!(Interval::new(Excluded(d("1")), Excluded(d("1"))), None);
    assert_eq!(Interval::new(Included(d("1")), Included(d("1.0"))), Some(Interval::point(d("1"))));
    assert!(Interval::new(Unbounded, Unbounded).is_some());
}

#[track_caller]
fn hedged(value: &str, step: &str, hedges: &[Hedge], expected: &str) {
    let interval = Interval::printed(d(value), d(step), Rounding::Nearest).unwrap();
    let hedged = hedges.iter().try_fold(interval, |interval, hedge| interval.hedged(d(value), *hedge)).unwrap();
    assert_eq!(hedged.to_string(), expected, "{value} {hedges:?}");
    assert!(hedged.contains(interval));
}

#[test]
fn hedges_open_or_widen() {
    hedged("300", "1", &[Hedge::Estimated], "[299.5, 300.5]");
    hedged("300", "1", &[Hedge::Over], "[299.5, +∞)");
    hedged("300", "1", &[Hedge::Under], "(0, 300.5]");
    hedged("300", "1", &[Hedge::About], "[285, 315]");
    hedged("3", "1", &[Hedge::About], "[2.5, 3.5]");
    hedged("300", "1", &[Hedge::Estimated, Hedge::About, Hedge::Over], "[285, +∞)");
}

#[test]
fn hedges_are_mirrored_below_zero() {
    hedged("-6", "1", &[Hedge::Over], "(-∞, -5.5]");
    hedged("-6", "1", &[Hedge::Under], "[-6.5, 0)");
    hedged("-60", "1", &[Hedge::About], "[-63, -57]");
}

#[test]
fn hedges_at_zero() {
    hedged("0", "1", &[Hedge::Over], "[-0.5, +∞)");
    hedged("0", "1", &[Hedge::Under], "[-0.5, 0.5]");
    hedged("0", "1", &[Hedge::About], "[-0.5, 0.5]");
}

#[test]
fn a_shared_end_counts_only_if_both_are_closed() {
    assert!(interval("[1, 2]").meets(interval("[2, 3]")));
    assert!(!interval("[1, 2)").meets(interval("[2, 3]")));
    assert!(!interval("[1, 2]").meets(interval("(2, 3]")));
    assert!(!interval("(-∞, 1]").meets(interval("(1, +∞)")));
    assert_eq!(interval("[1, 2]").intersect(interval("[2, 3]")), Some(Interval::point(d("2"))));
    assert_eq!(interval("[1, 3)").intersect(interval("(2, +∞)")), Some(interval("(2, 3)")));
}

#[test]
fn hulls_and_containment_respect_open_ends() {
    assert_eq!(interval("[1, 2)").hull(interval("(1, 2]")), interval("[1, 2]"));
    assert_eq!(interval("(1, 2)").hull(interval("[5, +∞)")), interval("(1, +∞)"));
    assert!(interval("[1, 2]").contains(interval("(1, 2)")));
    assert!(!interval("(1, 2)").contains(interval("[1, 2)")));
    assert!(!interval("(1, 2)").contains(interval("(1, 2]")));
    assert!(interval("(-∞, 2]").contains(interval("(-∞, 2)")));
}

#[test]
fn finds_whole_numbers() {
    assert!(interval("[1, 1.5]").contains_integer());
    assert!(!interval("(1, 2)").contains_integer());
    assert!(interval("(1, 2]").contains_integer());
    assert!(interval("(-1, 0.5)").contains_integer());
    assert!(!interval("(-1, -0.5)").contains_integer());
    assert!(interval("(0.5, +∞)").contains_integer());
    assert!(interval("(-∞, 0.5)").contains_integer());
}

#[test]
fn divides_only_by_what_is_above_zero() {
    let dividend = interval("[1, 2]");
    assert_eq!(dividend.divide(interval("[0, 1]")), None);
    assert_eq!(dividend.divide(interval("[-1, 1]")), None);
    assert_eq!(dividend.divide(interval("[-2, -1]")), None);
    assert_eq!(dividend.divide(interval("(-∞, 1]")), None);
    assert_eq!(dividend.divide(interval("(0, 4]")), Some(interval("[0.25, +∞)")));
    assert_eq!(dividend.divide(interval("[4, +∞)")), Some(interval("(0, 0.5]")));
    assert_eq!(interval("[-1, 0]").divide(interval("(0, 4]")), Some(interval("(-∞, 0]")));
    assert_eq!(interval("[-1, 2]").divide(interval("[2, 4)")), Some(interval("[-0.5, 1]")));
    assert_eq!(interval("[-∞, +∞)").divide(interval("[2, 4]")), Some(interval("(-∞, +∞)")));
}

#[test]
fn multiplies_what_is_not_below_zero() {
    assert_eq!(interval("[1, 2]").multiply(interval("(3, 4]")), Some(interval("(3, 8]")));
    assert_eq!(interval("[0, 2]").multiply(interval("(3, +∞)")), Some(interval("[0, +∞)")));
    assert_eq!(Interval::point(d("0")).multiply(interval("[3, +∞)")), Some(Interval::point(d("0"))));
    assert_eq!(interval("[-1, 2]").multiply(interval("[3, 4]")), None);
    assert_eq!(interval("[3, 4]").multiply(interval("(-∞, 2]")), None);
}

#[test]
fn scales_only_by_a_factor_above_zero() {
    assert_eq!(interval("(-1, 2]").scale(d("100")), Some(interval("(-100, 200]")));
    assert_eq!(interval("[1, +∞)").scale(d("0.01")), Some(interval("[0.01, +∞)")));
    assert_eq!(interval("[1, 2]").scale(d("0")), None);
    assert_eq!(interval("[1, 2]").scale(d("-1")), None);
}

type Ends = (Bound<Decimal>, Bound<Decimal>);
type Sample = (Bound<Decimal>, Bound<Decimal>, Interval);

/// An interval whose ends are quarters, with its ends.
fn quarters(low: i64, high: i64) -> impl Strategy<Value = Sample> {
    let end = (low * 4..=high * 4, 0..8);
    (end.clone(), end).prop_filter_map("empty", |((a, a_kind), (b, b_kind))| {
        let bound = |value: i64, kind: i32| match kind {
            0 => Unbounded,
            1..=3 => Excluded(Decimal::new(value * 25, 2)),
            _ => Included(Decimal::new(value * 25, 2)),
        };
        let (low, high) = (bound(a.min(b), a_kind), bound(a.max(b), b_kind));
        Interval::new(low, high).map(|interval| (low, high, interval))
    })
}

/// Points every eighth: two sets of quarter ends meet at one of them, or not at all.
fn points(low: i64, high: i64, (from, to, _): Sample) -> Vec<Decimal> {
    use std::ops::RangeBounds;
    (low * 8 - 8..=high * 8 + 8)
        .map(|eighth| Decimal::new(eighth * 125, 3))
        .filter(|point| (from, to).contains(point))
        .collect()
}

fn product(a: &[Decimal], b: &[Decimal], operation: fn(Decimal, Decimal) -> Decimal) -> Vec<Interval> {
    a.iter().flat_map(|a| b.iter().map(move |b| Interval::point(operation(*a, *b)))).collect()
}

/// Whether the least interval around the points reaches the ends that are closed, and no point the open ones.
fn fits(result: Interval, points: &[Interval]) -> bool {
    let hull = points.iter().copied().reduce(Interval::hull).unwrap();
    let (low, high) = result.bounds(28);
    let (least, greatest) = hull.bounds(28);
    let reaches = |end: Bound<Decimal>, reached: Bound<Decimal>| !matches!(end, Included(_)) || end == reached;
    result.contains(hull) && reaches(low, least) && reaches(high, greatest)
}

proptest! {
    #[test]
    fn relations_are_those_of_the_points(a in quarters(-3, 3), b in quarters(-3, 3)) {
        let (own, others) = (points(-3, 3, a), points(-3, 3, b));
        prop_assert_eq!(a.2.meets(b.2), own.iter().any(|point| others.contains(point)));
        prop_assert_eq!(a.2.meets(b.2), b.2.meets(a.2));
        prop_assert_eq!(a.2.contains(b.2), others.iter().all(|point| own.contains(point)));
        prop_assert_eq!(a.2.contains_integer(), own.iter().any(Decimal::is_integer));
        let hull = a.2.hull(b.2);
        prop_assert!(hull.contains(a.2) && hull.contains(b.2));
        if let Some(both) = a.2.intersect(b.2) {
            prop_assert!(a.2.contains(both) && b.2.contains(both));
        }
    }

    #[test]
    fn sums_and_differences_are_those_of_the_points(a in quarters(-3, 3), b in quarters(-3, 3)) {
        let (own, others) = (points(-3, 3, a), points(-3, 3, b));
        prop_assert!(fits(a.2.add(b.2).unwrap(), &product(&own, &others, |a, b| a + b)));
        prop_assert!(fits(a.2.subtract(b.2).unwrap(), &product(&own, &others, |a, b| a - b)));
    }

    #[test]
    fn products_are_those_of_the_points(a in quarters(0, 4), b in quarters(0, 4)) {
        let bounded = |(low, ..): Sample| low != Unbounded;
        match a.2.multiply(b.2) {
            Some(result) => {
                let points = product(&points(0, 4, a), &points(0, 4, b), |a, b| a * b);
                prop_assert!(fits(result, &points));
            }
            None => prop_assert!(!bounded(a) || !bounded(b)),
        }
    }

    /// A quotient is checked by multiplying back: decimals cannot hold it.
    #[test]
    fn quotients_are_those_of_the_points(a in quarters(-3, 3), b in quarters(0, 4)) {
        let Some(result) = a.2.divide(b.2) else {
            let zero = Interval::point(Decimal::ZERO);
            prop_assert!(b.0 == Unbounded || b.2.contains(zero));
            return Ok(());
        };
        for dividend in points(-3, 3, a) {
            for divisor in points(0, 4, b) {
                let quotient = Interval::point(dividend).divide(Interval::point(divisor)).unwrap();
                prop_assert!(result.contains(quotient), "{} / {} in {}", dividend, divisor, result);
            }
        }
        // Tight: the ends are reached by ends.
        let corners = [a.0, a.1].into_iter().flat_map(|x| [b.0, b.1].map(|y| (x, y)));
        let closed: Vec<_> = corners
            .filter_map(|corner| match corner {
                (Included(x), Included(y)) => Interval::point(x).divide(Interval::point(y)),
                (Included(x), _) if x.is_zero() => Some(Interval::point(x)),
                _ => None,
            })
            .collect();
        let (low, high) = result.bounds(20);
        let at_end = |end: Bound<Decimal>, of: fn(Ends) -> Bound<Decimal>| {
            !matches!(end, Included(_)) || closed.iter().any(|point| of(point.bounds(20)) == end)
        };
        prop_assert!(at_end(low, |ends| ends.0) && at_end(high, |ends| ends.1), "{}", result);
    }

    #[test]
    fn nothing_panics(
        a in any::<[u8; 16]>(), b in any::<[u8; 16]>(), places in 0_u32..40,
    ) {
        let (a, b) = (Decimal::deserialize(a), Decimal::deserialize(b));
        for rounding in [Rounding::Exact, Rounding::Nearest, Rounding::Truncation] {
            let Some(interval) = Interval::printed(a, b, rounding) else { continue };
            let other = Interval::point(b);
            let _ = (interval.add(other), interval.subtract(other), interval.multiply(other), interval.divide(other));
            let _ = (interval.scale(b), interval.bounds(places), interval.contains_integer(), interval.to_string());
            for hedge in [Hedge::Over, Hedge::Under, Hedge::About, Hedge::Estimated] {
                if let Some(hedged) = interval.hedged(a, hedge) {
                    prop_assert!(hedged.contains(interval));
                }
            }
        }
    }
}
