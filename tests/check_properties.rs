//! What holds of every check, whatever the figures.
#![allow(clippy::unwrap_used)]

use ktxh::check::{self, Completeness, GrowthPart, Operand, Verdict};
use ktxh::{Error, Hedge, Percent, Quantity, Unit};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// How the writer of a report shortens a number to a multiple of `step`.
#[derive(Clone, Copy, Debug)]
enum Shortened {
    HalfUp,
    Cut,
}

use Shortened::{Cut, HalfUp};

/// `numerator / denominator` in steps, for numbers that are not negative.
fn in_steps(how: Shortened, numerator: i128, denominator: i128) -> i128 {
    match how {
        HalfUp => (2 * numerator + denominator) / (2 * denominator),
        Cut => numerator / denominator,
    }
}

fn any_way() -> impl Strategy<Value = Shortened> {
    prop_oneof![Just(HalfUp), Just(Cut)]
}

/// An amount known to the đồng, printed in steps of `10^power`.
fn money(value: i128, power: u32, how: Shortened) -> Quantity {
    let step = 10_i128.pow(power);
    let printed = in_steps(how, value, step) * step;
    Quantity::new(Decimal::from(printed), Decimal::from(step), Unit::VND)
}

fn count(value: i128) -> Quantity {
    Quantity::new(Decimal::from(value), Decimal::ONE, Unit::new("hồ sơ"))
}

fn percent(steps: i128, places: u32) -> Percent {
    Percent::new(Decimal::from_i128_with_scale(steps, places), Decimal::new(1, places))
}

/// `part / whole` in per cent, in steps of so many places.
fn ratio(part: i128, whole: i128, places: u32, how: Shortened) -> i128 {
    in_steps(how, part * 100 * 10_i128.pow(places), whole)
}

proptest! {
    #[test]
    fn what_was_computed_and_shortened_is_never_contradicted(
        actual in 1_000_000_000_i128..10_000_000_000_000, plan in 1_000_000_000_i128..10_000_000_000_000,
        power in 0_u32..9, places in 0_u32..3, how in any_way(), cut_actual in any_way(), cut_plan in any_way(),
    ) {
        let stated = percent(ratio(actual, plan, places, how), places);
        let (actual, plan) = (money(actual, power, cut_actual), money(plan, power, cut_plan));
        let found = check::plan_ratio(&actual, &plan, stated).unwrap();
        prop_assert!(found.verdict().agrees());
        let all_rounded = matches!((how, cut_actual, cut_plan), (HalfUp, HalfUp, HalfUp));
        prop_assert!(!all_rounded || found.verdict() != Verdict::Truncation);
    }

    #[test]
    fn a_change_beyond_rounding_is_always_found(
        part in 0_i128..100_000, whole in 1_i128..100_000, places in 0_u32..4, off in 2_i128..50, up in any::<bool>(),
    ) {
        let steps = ratio(part, whole, places, HalfUp);
        let off = if up { steps + off } else { steps - off };
        let found = check::plan_ratio(&count(part), &count(whole), percent(off, places)).unwrap();
        prop_assert_eq!(found.verdict(), Verdict::Contradiction);
    }

    #[test]
    fn a_count_has_a_percentage_and_grim_knows_it(
        part in 0_u64..1_000, whole in 1_u64..1_000, places in 0_u32..3, how in any_way(),
    ) {
        let stated = percent(ratio(part.into(), whole.into(), places, how), places);
        let verdict = check::grim_percent(stated, whole).unwrap();
        prop_assert!(verdict.agrees());
        prop_assert!(matches!(how, Cut) || verdict != Verdict::Truncation);
    }

    #[test]
    fn grim_tries_every_count(steps in 0_i128..1_000, whole in 1_u64..300) {
        let stated = percent(steps, 1);
        let found = |verdict| (0..=whole).any(|part| {
            let ratio = check::plan_ratio(&count(part.into()), &count(whole.into()), stated).unwrap();
            ratio.verdict() == verdict
        });
        let verdict = check::grim_percent(stated, whole).unwrap();
        let best = [Verdict::Exact, Verdict::Rounding, Verdict::Truncation].into_iter().find(|verdict| found(*verdict));
        prop_assert_eq!(verdict, best.unwrap_or(Verdict::Contradiction));
    }

    #[test]
    fn growth_and_change_of_true_levels_agree(
        previous in 1_000_000_000_i128..10_000_000_000_000, current in 1_000_000_000_i128..10_000_000_000_000,
        power in 0_u32..9, places in 0_u32..3,
    ) {
        let stated = percent(ratio(current, previous, places, HalfUp) - 100 * 10_i128.pow(places), places);
        let change = Quantity::new(Decimal::from(current - previous), Decimal::ONE, Unit::VND);
        let (previous, current) = (money(previous, power, HalfUp), money(current, power, HalfUp));
        prop_assert!(check::growth(&previous, &current, stated).unwrap().verdict().agrees());
        prop_assert!(check::change(&previous, &current, &change).unwrap().verdict().agrees());
        let implied = check::implied_previous(&current, stated);
        prop_assume!(implied.is_ok());
        let printed = Operand::from(&previous).read(check::Rounding::Nearest).unwrap();
        prop_assert!(implied.unwrap().meets(printed));
    }

    #[test]
    fn parts_of_a_true_total_add_up(
        parts in prop::collection::vec((0_i128..10_000_000_000_000, any_way(), 0_u32..10), 1..12),
        total_way in any_way(), power in 0_u32..10,
    ) {
        let whole: i128 = parts.iter().map(|(part, ..)| part).sum();
        let printed: Vec<_> = parts.iter().map(|(part, how, power)| money(*part, *power, *how)).collect();
        let total = money(whole, power, total_way);
        let verdict = check::sum(&printed, &total, Completeness::Complete).unwrap().verdict();
        prop_assert!(verdict.agrees());
        let some = check::sum(&printed[1..], &total, Completeness::AtMost);
        prop_assert!(some.is_err() == (printed.len() == 1));
        if let Ok(some) = some {
            prop_assert_ne!(some.verdict(), Verdict::Contradiction);
        }
        for part in &printed {
            prop_assert!(check::at_most(part, &total).unwrap().verdict().agrees());
        }
    }

    #[test]
    fn a_wrong_total_of_counts_is_always_found(
        parts in prop::collection::vec(0_i128..100_000, 1..12), off in 1_i128..1_000,
    ) {
        let whole: i128 = parts.iter().sum();
        let parts: Vec<_> = parts.into_iter().map(count).collect();
        for (total, at_most) in [(whole + off, Verdict::Derived), (whole - off, Verdict::Contradiction)] {
            let complete = check::sum(&parts, &count(total), Completeness::Complete).unwrap();
            prop_assert_eq!(complete.verdict(), Verdict::Contradiction);
            let some = check::sum(&parts, &count(total), Completeness::AtMost).unwrap();
            prop_assert_eq!(some.verdict(), at_most);
        }
    }

    #[test]
    fn the_same_amount_shortened_twice_agrees(
        value in 0_i128..10_000_000_000_000, fine in 0_u32..5, coarse in 5_u32..10, how in any_way(), again in any_way(),
    ) {
        let (a, b) = (money(value, fine, how), money(value, coarse, again));
        prop_assert!(check::restatement(&a, &b).unwrap().verdict().agrees());
        prop_assert!(check::restatement(&b, &a).unwrap().verdict().agrees());
        let off = Quantity::new(a.value() + b.step() * Decimal::TWO, a.step(), Unit::VND);
        prop_assert_eq!(check::restatement(&off, &b).unwrap().verdict(), Verdict::Contradiction);
    }

    #[test]
    fn growth_of_true_parts_agrees(
        parts in prop::collection::vec((1_000_000_000_i128..1_000_000_000_000, 1_000_000_000_i128..1_000_000_000_000), 1..7),
    ) {
        let growth = |previous: i128, current: i128| percent(ratio(current, previous, 2, HalfUp) - 10_000, 2);
        let (was, is) = parts.iter().fold((0, 0), |(was, is), part| (was + part.0, is + part.1));
        let levels: Vec<_> = parts.iter().map(|part| money(part.1, 8, HalfUp)).collect();
        let growths = parts.iter().map(|part| growth(part.0, part.1));
        let bare: Vec<_> = growths.map(GrowthPart::new).collect();
        prop_assert!(check::growth_of_parts(growth(was, is), &bare).unwrap().verdict().agrees());
        let weighted: Vec<_> = bare.iter().zip(&levels).map(|(part, level)| part.at(level)).collect();
        if let Ok(found) = check::growth_of_parts(growth(was, is), &weighted) {
            prop_assert!(found.verdict().agrees());
            // The levels never loosen what the growths alone say.
            let alone = check::growth_of_parts(growth(was, is), &bare).unwrap();
            prop_assert!(alone.expected().contains(found.expected()));
        }
    }

    #[test]
    fn a_hedge_never_makes_a_contradiction(
        part in 0_i128..1_000, whole in 1_i128..1_000, steps in 0_i128..2_000,
        hedges in prop::collection::vec(
            prop_oneof![Just(Hedge::Estimated), Just(Hedge::Over), Just(Hedge::Under), Just(Hedge::About)], 0..3,
        ),
    ) {
        let (part, whole, stated) = (count(part), count(whole), percent(steps, 1));
        let plain = check::plan_ratio(&part, &whole, stated).unwrap();
        let hedged = check::plan_ratio(&part, &whole, Operand::from(stated).hedged(&hedges)).unwrap();
        prop_assert!(!plain.verdict().agrees() || hedged.verdict().agrees());
        let hedged = check::plan_ratio(Operand::from(&part).hedged(&hedges), &whole, stated).unwrap();
        prop_assert!(!plain.verdict().agrees() || hedged.verdict().agrees());
    }

    #[test]
    fn nothing_panics(bytes in any::<[[u8; 16]; 6]>(), same in any::<bool>()) {
        let [a, b, c, d, e, f] = bytes.map(Decimal::deserialize);
        let unit = if same { Unit::VND } else { Unit::new("con") };
        let (first, second) = (Quantity::new(a, b, Unit::VND), Quantity::new(c, d, unit));
        let stated = Percent::new(e, f);
        let found: [Result<_, Error>; 7] = [
            check::plan_ratio(&first, &second, stated),
            check::growth(&first, &second, stated),
            check::change(&first, &second, &first),
            check::sum([&first, &second], &second, Completeness::AtMost),
            check::at_most(&first, &second),
            check::restatement(&first, &second),
            check::growth_of_parts(stated, &[GrowthPart::new(stated).at(&first), GrowthPart::new(stated).at(&second)]),
        ];
        for found in found.iter().flatten() {
            let _ = (found.stated().to_string(), found.expected().to_string(), found.computed(3), found.saved_by());
        }
        let _ = (check::implied_plan(&first, stated), check::implied_previous(&second, stated));
        let _ = (check::same_plan((&first, stated), (&second, stated)), check::grim_percent(stated, u64::MAX));
    }
}
