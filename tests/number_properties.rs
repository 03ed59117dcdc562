//! What is written is read back the same, and no text makes the readers panic.

use ktxh::{Fraction, Percent, Quantity, QuantityRange, Unit};
use proptest::prelude::*;

/// A numeral as the rule asks: dots between thousands, a comma before decimals.
fn numeral() -> impl Strategy<Value = String> {
    ("(0|[1-9][0-9]{0,2})(\\.[0-9]{3}){0,3}(,[0-9]{1,6})?", "-?").prop_map(|(digits, sign)| {
        // `0.123` is a decimal point.
        sign + &digits.strip_prefix("0.").map_or(digits.clone(), |rest| format!("1.{rest}"))
    })
}

fn words() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "",
        "%",
        " %",
        "‰",
        " điểm phần trăm",
        " đồng",
        " tỷ",
        " tỷ đồng",
        " triệu đồng",
        " nghìn tỷ đồng",
        " nghìn",
        " vạn",
        " trăm nghìn",
        " triệu USD",
        "$",
        " ha",
        " nghìn ha",
        "m2",
        " tấn",
        " tạ/ha",
        " đồng/kg",
        " lít",
        " triệu đồng/người/năm",
        " lượt khách",
        "hồ sơ",
        " DN",
        " nghìn người",
        " liều",
        " triệu liều",
        " tin, bài",
        " lần",
        " %/năm",
        " tấn.km",
        " bồ câu",
        " bác sĩ/10.000 dân",
    ])
}

proptest! {
    #[test]
    fn quantities_are_read_back(numeral in numeral(), words in words()) {
        // Some are refused (`1,040 liều`); what is read is read back.
        if let Ok(quantity) = format!("{numeral}{words}").parse::<Quantity>() {
            let written = quantity.to_string();
            prop_assert_eq!(written.parse(), Ok(quantity), "{}", written);
        }
    }

    #[test]
    fn percentages_are_read_back(numeral in numeral()) {
        let percent = format!("{numeral}%").parse::<Percent>();
        prop_assert!(percent.is_ok());
        prop_assert_eq!(percent.clone().map(|percent| percent.to_string()), Ok(format!("{numeral}%")).map(no_negative_zero));
        prop_assert_eq!(percent.clone().and_then(|percent| percent.to_string().parse()), percent);
    }

    #[test]
    fn pairs_are_read_back(first in numeral(), second in numeral(), words in words(), both in words()) {
        if let Ok(fraction) = format!("{first}{words}/{}{both}", second.trim_start_matches('-')).parse::<Fraction>() {
            let written = fraction.to_string();
            prop_assert_eq!(written.parse(), Ok(fraction), "{}", written);
        }
        if let Ok(range) = format!("{first}{words}-{}{both}", second.trim_start_matches('-')).parse::<QuantityRange>() {
            let written = range.to_string();
            prop_assert_eq!(written.parse(), Ok(range), "{}", written);
        }
    }

    #[test]
    fn units_are_read_back(words in words()) {
        if let Ok(unit) = words.parse::<Unit>() {
            prop_assert_eq!(unit.to_string().parse(), Ok(unit));
        }
    }

    #[test]
    fn whole_numbers_are_exact(value in 0u64..10_000_000_000_000) {
        let quantity = value.to_string().parse::<Quantity>();
        prop_assert_eq!(quantity, Ok(Quantity::new(value.into(), 1.into(), Unit::NONE)));
    }

    #[test]
    fn no_text_makes_a_reader_panic(text in "[-+−0-9.,§%/ \u{A0}\n–a-zđồngtỷệuừến]{0,24}|\\PC{0,16}") {
        let spans = [
            text.parse::<Quantity>().err(),
            text.parse::<Percent>().err(),
            text.parse::<Fraction>().err(),
            text.parse::<QuantityRange>().err(),
            text.parse::<Unit>().err(),
        ];
        for error in spans.into_iter().flatten() {
            prop_assert!(error.span().and_then(|span| span.of(&text)).is_some(), "{error} in {text:?}");
        }
    }
}

/// `-0` is zero.
fn no_negative_zero(written: String) -> String {
    let is_zero = written.chars().all(|char| !matches!(char, '1'..='9'));
    if is_zero { written.trim_start_matches('-').to_owned() } else { written }
}
