//! Numbers of running text: where an expression begins and ends, and when two numbers are one.
#![allow(clippy::panic)]

use ktxh::{Quantity, Value, scan};

fn written(quantity: &Quantity) -> String {
    format!("{} ±{} {}", quantity.value(), quantity.step(), quantity.unit()).trim_end().to_owned()
}

/// The first figure of the text covers these words and says this.
#[track_caller]
fn reads(text: &str, words: &str, said: &str) {
    let figure = scan(text).next().unwrap_or_else(|| panic!("no figure in {text}"));
    let value = match &figure.value {
        Some(Value::Quantity(quantity)) => written(quantity),
        Some(Value::Range(range)) => format!("{} .. {}", written(range.low()), written(range.high())),
        Some(Value::Fraction(fraction)) => {
            format!("{} / {}", written(fraction.numerator()), written(fraction.denominator()))
        }
        Some(Value::Period(period)) => period.notation(),
        other => format!("{other:?}"),
    };
    assert_eq!((&text[figure.span.start..figure.span.end], value.as_str()), (words, said), "{text}");
    assert_eq!(figure.issue, None, "{text}");
}

#[test]
fn a_range_goes_from_less_to_more() {
    reads("tăng 5-6%", "5-6%", "5 ±1 % .. 6 ±1 %");
    reads("tăng 5-5%", "5", "5 ±1");
    reads("tăng 6-5%", "6", "6 ±1");
    reads("giá 1950-2000 đồng", "1950-2000 đồng", "1950 ±1 VND .. 2000 ±1 VND");
    reads("giai đoạn 2021-2025 xã", "giai đoạn 2021-2025", "2021/2025");
}

#[test]
fn what_follows_a_range_does_not_matter_unless_it_is_glued() {
    reads("tăng 2-2,3% 5 xã", "2-2,3%", "2 ±1 % .. 2.3 ±0.1 %");
    reads("từ 10 đến 15- xã", "10 đến 15", "10 ±1 .. 15 ±1");
}

#[test]
fn a_dash_with_space_beside_it_needs_a_unit() {
    reads("gồm 12 - 15 xã", "12 - 15 xã", "12 ±1 xã .. 15 ±1 xã");
    reads("gồm 12 -15 xã", "12 -15 xã", "12 ±1 xã .. 15 ±1 xã");
    reads("gồm 12 - 15", "12", "12 ±1");
    reads("gồm 12 -15", "12", "12 ±1");
    reads("gồm 12- 15", "12", "12 ±1");
    reads("gồm 12-15", "12-15", "12 ±1 .. 15 ±1");
}

#[test]
fn a_dash_that_opens_a_line_marks_an_item() {
    reads("đạt 30\n- 45 hồ sơ", "30", "30 ±1");
    reads("đạt 30 -\n45 hồ sơ", "30 -\n45 hồ sơ", "30 ±1 hồ sơ .. 45 ±1 hồ sơ");
}

#[test]
fn only_a_word_of_direction_leads_to_the_end_of_a_range() {
    reads("từ 10 tới 44%", "10 tới 44%", "10 ±1 % .. 44 ±1 %");
    reads("từ 10 trong 44%", "10", "10 ±1");
    reads("còn 10 tới 44%", "10", "10 ±1");
}

#[test]
fn two_numbers_share_what_only_the_second_says() {
    reads("đạt 7/9 nghìn hộ", "7/9 nghìn hộ", "7000 ±1000 hộ / 9000 ±1000 hộ");
    // Not what only the first says.
    reads("đạt 5 nghìn/7", "5 nghìn", "5000 ±1000");
    reads("thu 220 triệu/254 nghìn", "220 triệu", "220000000 ±1000000 VND");
}
