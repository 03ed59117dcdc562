//! The number reader alone: what is printed again is read again as the same value.
#![no_main]

use ktxh::{Percent, Period, QuantityRange, Unit, scan};
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/laws/mod.rs"]
mod laws;

fuzz_target!(|text: &str| {
    laws::hold_for_quantity(text);
    let _ = text.parse::<Percent>();
    let _ = text.parse::<QuantityRange>();
    let _ = text.parse::<Unit>();
    let _ = text.parse::<Period>();
    let mut at = 0;
    for figure in scan(text) {
        assert!(at <= figure.span.start && figure.span.of(text).is_some(), "{:?}", figure.span);
        assert!(
            !text[at..figure.span.start].bytes().any(|byte| byte.is_ascii_digit()),
            "a digit before {:?}",
            figure.span
        );
        at = figure.span.end;
    }
    assert!(!text[at..].bytes().any(|byte| byte.is_ascii_digit()), "a digit after {at}");
});
