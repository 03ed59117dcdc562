//! All checks of a report, and the checks by hand on its figures in every order.
#![no_main]

use ktxh::check::{self, Completeness};
use ktxh::{Quantity, Report, Value, scan};
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/laws/mod.rs"]
mod laws;

fuzz_target!(|text: &str| {
    if let Ok(report) = Report::read(text) {
        laws::hold_for_findings(&report);
    }
    let quantities: Vec<Quantity> = scan(text)
        .filter_map(|figure| match figure.value {
            Some(Value::Quantity(quantity)) => Some(quantity),
            Some(Value::Fraction(fraction)) => Some(fraction.numerator().clone()),
            Some(Value::Range(range)) => Some(range.high().clone()),
            _ => None,
        })
        .take(6)
        .collect();
    for a in &quantities {
        for b in &quantities {
            let _ = check::implied_plan(a, b);
            let _ = check::implied_previous(a, b);
            let _ = check::restatement(a, b);
            let _ = check::at_most(a, b);
            for c in &quantities {
                let _ = check::plan_ratio(a, b, c)
                    .map(|found| (found.verdict(), found.expected().to_string(), found.computed(1)));
                let _ = check::growth(a, b, c)
                    .map(|found| (found.verdict(), found.expected().to_string(), found.computed(1)));
                let _ = check::change(a, b, c)
                    .map(|found| (found.verdict(), found.expected().to_string(), found.computed(1)));
            }
        }
    }
    if let Some((total, parts)) = quantities.split_first() {
        let _ = check::sum(parts, total, Completeness::Complete).map(|found| (found.verdict(), found.computed(2)));
        let _ = check::sum(parts, total, Completeness::AtMost).map(|found| (found.verdict(), found.computed(2)));
    }
});
