//! Cases taken from other projects, kept beside the repository; without them these tests pass quietly.
#![allow(clippy::unwrap_used, clippy::panic)]

use ktxh::check::{self, Interval, Rounding, Verdict};
use ktxh::{Percent, Quantity, Unit};
use rust_decimal::Decimal;
use std::path::Path;

struct Case {
    kind: String,
    input: String,
    expected: String,
    unit: String,
    note: String,
}

fn cases(name: &str) -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/cases").join(name);
    let table = std::fs::read_to_string(path).unwrap_or_default();
    let rows = table.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>());
    rows.map(|row| {
        let [_, kind, input, expected, unit, note] = row.try_into().unwrap();
        Case { kind, input, expected, unit, note }
    })
    .collect()
}

/// 10^-decimals; `None` where a decimal cannot hold it.
fn step(decimals: &str) -> Option<Decimal> {
    match decimals.strip_prefix("decimals=").unwrap().parse::<i32>().unwrap() {
        places @ 0.. => Decimal::try_from_i128_with_scale(1, places.unsigned_abs()).ok(),
        power => Decimal::try_from_i128_with_scale(10_i128.checked_pow(power.unsigned_abs())?, 0).ok(),
    }
}

#[test]
fn interval_rules() {
    for case in cases("interval_rules.tsv") {
        assert_eq!(case.kind, "interval");
        let (value, step) = (case.input.parse().unwrap(), step(&case.unit).unwrap());
        let nearest = Interval::printed(value, step, Rounding::Nearest).unwrap();
        let rule = case.note.split(',').next().unwrap();
        match rule {
            "round-to-nearest" | "up_or_down" => assert_eq!(nearest.to_string(), case.expected),
            "truncation" => {
                let cut = Interval::printed(value, step, Rounding::Truncation).unwrap();
                assert_eq!(cut.to_string(), case.expected);
            }
            // Where halves are known to go one way, one end is open. Reports do not say, so both ends count here.
            "up" | "down" => {
                let closed = case.expected.replace('(', "[").replace(')', "]");
                assert_eq!(nearest.to_string(), closed);
            }
            _ => panic!("{rule} is a new rule"),
        }
    }
}

#[test]
fn grim() {
    for case in cases("grim.tsv") {
        let words: Vec<_> = case.input.split(' ').collect();
        let [_, value, _, sample, ref items @ ..] = words[..] else { panic!("{}", case.input) };
        let (value, sample): (Decimal, u64) = (value.parse().unwrap(), sample.parse().unwrap());
        let step = Decimal::new(1, value.scale());
        let verdict = match case.kind.as_str() {
            "grim-mean" => {
                let items = items.get(1).map_or(1, |items| items.parse().unwrap());
                check::grim_mean(&Quantity::new(value, step, Unit::NONE), sample, items)
            }
            "grim-percent" => check::grim_percent(Percent::new(value, step), sample),
            other => panic!("{other} is a new kind"),
        };
        // The source rounds only; what is consistent by cutting alone is inconsistent there.
        let consistent = matches!(verdict, Ok(Verdict::Exact | Verdict::Rounding));
        // One row leaves its answer to be computed and gives it in the note.
        let expected = if case.expected.is_empty() { case.note.rsplit(' ').next().unwrap() } else { &case.expected };
        assert_eq!(consistent, expected == "consistent", "{}", case.input);
    }
}

/// A number with digits beyond its declared decimals, as XBRL allows it, is a kept part and an excess.
///
/// Here a number's step is that of its last printed place, so no number has excess digits and the library has no such
/// function. But the kept part is the number cut, so the table still binds the reading of cut numbers.
#[test]
fn excess_digits_are_what_a_cut_takes_away() {
    let mut checked = 0;
    for case in cases("arelle_calc_unit.tsv").iter().filter(|case| case.kind == "excess-digits") {
        // The source computes with 28 digits and gives up beyond; a decimal here has a few more.
        let beyond_source = case.input.ends_with("1.1E28");
        let (Some(value), Some(step), false) = (decimal(&case.input), step(&case.unit), beyond_source) else {
            continue;
        };
        checked += 1;
        let point = Interval::point(value);
        let Some((kept, excess)) = case.expected.split_once(' ') else {
            assert_eq!(case.expected, "none");
            assert!(value.checked_rem(step).unwrap().is_zero(), "{} has no excess", case.input);
            continue;
        };
        let (kept, excess) = (decimal(kept).unwrap(), decimal(excess).unwrap());
        let cut = Interval::printed(kept, step, Rounding::Truncation).unwrap();
        assert!(cut.contains(point), "{} cut to {step} is {kept}", case.input);
        assert!(kept.checked_rem(step).unwrap().is_zero());
        let rest = point.subtract(Interval::point(kept)).unwrap();
        let signed = if value.is_sign_negative() { -excess } else { excess };
        assert_eq!(rest, Interval::point(signed), "{}", case.input);
    }
    // The others are as small as 1.1E-28 or have thirty digits: no decimal holds them.
    assert!(checked == 0 || checked == 37, "{checked} checked");
}

/// Exactly the number, or `None`.
fn decimal(text: &str) -> Option<Decimal> {
    match text.split_once('E') {
        Some(_) => Decimal::from_scientific(text).ok(),
        None => Decimal::from_str_exact(text).ok(),
    }
}
