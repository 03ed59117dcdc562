//! Quantities: what is read, what is written back, and every way to fail.
#![allow(clippy::panic)]

use ktxh::{Error, ErrorKind, Quantity, QuantityRange, Unit};
use rust_decimal::Decimal;
use std::str::FromStr;

#[track_caller]
fn decimal(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|_| panic!("{text} is a decimal"))
}

#[track_caller]
fn reads(text: &str, value: &str, step: &str, unit: &str) {
    let expected = Quantity::new(decimal(value), decimal(step), Unit::new(unit.to_owned()));
    assert_eq!(text.parse(), Ok(expected), "{text}");
}

/// The reading of `text` fails at `part`, which stands in it.
#[track_caller]
fn fails<T: FromStr<Err = Error> + std::fmt::Debug>(text: &str, kind: ErrorKind, part: &str) {
    let error = text.parse::<T>().err().unwrap_or_else(|| panic!("{text} was read"));
    assert_eq!((error.kind(), error.span().and_then(|span| span.of(text))), (kind, Some(part)), "{text}");
}

#[track_caller]
fn writes(text: &str, written: &str) {
    let quantity: Quantity = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(quantity.to_string(), written);
    assert_eq!(written.parse(), Ok(quantity), "{written}");
}

#[test]
fn money() {
    reads("2.030 tỷ đồng", "2030000000000", "1000000000", "VND");
    reads("2.030 tỷ", "2030000000000", "1000000000", "VND");
    reads("275,59 tỉ đồng", "275590000000", "10000000", "VND");
    reads("132,354 tỷ", "132354000000", "1000000", "VND");
    reads("119 tỷ 214 triệu đồng", "119214000000", "1000000", "VND");
    reads("126 tỷ 090 triệu", "126090000000", "1000000", "VND");
    reads("4.965,8 nghìn tỷ đồng", "4965800000000000", "100000000000", "VND");
    reads("186,5 triệu USD", "186500000", "100000", "USD");
    reads("418.500.000 đồng", "418500000", "1", "VND");
    reads("1.260,500 tỷ đông", "1260500000000", "1000000", "VND");
    reads("15 Tr.đ", "15000000", "1000000", "VND");
    reads("10k đồng", "10000", "1000", "VND");
    reads("33.900 đồng/kg", "33900", "1", "VND/kg");
    reads("62,5 triệu đồng/người/năm", "62500000", "100000", "VND/người/năm");
}

#[test]
fn measures() {
    reads("1.831,5 tấn", "1831.5", "0.1", "t");
    reads("43,83 tạ/ha", "43.83", "0.01", "tạ/ha");
    reads("35.370m2", "35370", "1", "m2");
    reads("6.918,6 m²", "6918.6", "0.1", "m2");
    reads("97,19gam", "97.19", "0.01", "g");
    reads("41,8 nghìn ha", "41800", "100", "ha");
    reads("-253,5 ha", "-253.5", "0.1", "ha");
    reads("2,3 lần", "2.3", "0.1", "lần");
    reads("0,24 điểm phần trăm", "0.24", "0.01", "pp");
    reads("2 điểm %", "2", "1", "pp");
    reads("0,6 ‰", "0.6", "0.1", "‰");
}

#[test]
fn signs_of_units() {
    for (sign, unit) in
        [("₫", "VND"), ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₹", "INR"), ("℃", "°C"), ("°C", "°C")]
    {
        reads(&format!("12,5 {sign}"), "12.5", "0.1", unit);
    }
}

#[test]
fn numbers_at_the_edge_of_what_is_kept() {
    let digits = "12345678901234567890";
    reads(&format!("-{digits} đồng"), &format!("-{digits}"), "1", "VND");
    reads("12.345.678.901.234.567.890.123 đồng", "12345678901234567890123", "1", "VND");
    let places = format!("{}1", "0".repeat(27));
    reads(&format!("0,{places} ha"), &format!("0.{places}"), &format!("0.{places}"), "ha");
    let grouped = format!("1{}", ".000".repeat(10));
    fails::<Quantity>(&grouped, ErrorKind::Overflow, &grouped);
}

#[test]
fn the_parts_of_an_amount_share_its_sign() {
    reads("-126 tỷ 090 triệu đồng", "-126090000000", "1000000", "VND");
    reads("+126 tỷ 090 triệu đồng", "126090000000", "1000000", "VND");
}

#[test]
fn scale_words_that_make_no_product() {
    fails::<Quantity>("5 nghìn nghìn đồng", ErrorKind::TrailingText, "nghìn đồng");
    fails::<Quantity>("5\nTr.đ", ErrorKind::TrailingText, "Tr.đ");
    fails::<Quantity>("5\nTrđ", ErrorKind::TrailingText, "Trđ");
    // The two letters of `trđ` are a scale only where nothing stands between them.
    reads("5 trđ", "5000000", "1000000", "VND");
    reads("5 t\u{200B}rđ", "5", "1", "trđ");
    fails::<Quantity>("12 hộ triệu đồng", ErrorKind::TrailingText, "triệu đồng");
}

#[test]
fn short_nouns() {
    reads("5 gò", "5", "1", "gò");
}

#[test]
fn a_slash_behind_a_unit_begins_no_rate_unless_a_unit_follows() {
    fails::<Quantity>("43,83 tạ/\nha", ErrorKind::TrailingText, "/\nha");
    fails::<Quantity>("5 đồng/+", ErrorKind::TrailingText, "/+");
    fails::<Quantity>("5 đồng/Internationalisation", ErrorKind::TrailingText, "/Internationalisation");
    // A price may be that of a size; nothing else is counted by a number that is not round.
    reads("5 đồng/bình/12 kg", "5", "1", "VND/bình/12 kg");
    reads("5 bác sĩ/10.000 dân", "5", "1", "bác sĩ/10.000 dân");
    fails::<Quantity>("5 đồng/12 kg", ErrorKind::TrailingText, "/12 kg");
    fails::<Quantity>("5 kg/người/12 ngày", ErrorKind::TrailingText, "/12 ngày");
}

#[test]
fn counted_things() {
    reads("68.714 lượt khách", "68714", "1", "lượt khách");
    reads("11hồ sơ", "11", "1", "hồ sơ");
    reads("07 vụ", "7", "1", "vụ");
    reads("26 tin, bài", "26", "1", "tin, bài");
    reads("612 DN", "612", "1", "dn");
    reads("51,36 nghìn người", "51360", "10", "người");
    reads("+36 doanh nghiệp", "36", "1", "doanh nghiệp");
    reads("4000", "4000", "1", "");
}

#[test]
fn words() {
    reads("một nghìn hai trăm linh năm người", "1205", "1", "người");
    reads("mười lăm hộ", "15", "1", "hộ");
    reads("ba triệu lượt", "3000000", "1000000", "lượt");
    reads("năm người", "5", "1", "người");
    reads("mười đô la", "10", "1", "USD");
}

#[test]
fn spelling_does_not_matter() {
    for text in ["2.030 TỶ ĐỒNG", "2.030 tỉ đồng", "2.030\u{A0}tỷ\n\nđồng", " 2.030 ty\u{309} đo\u{302}\u{300}ng\r\n"]
    {
        reads(text, "2030000000000", "1000000000", "VND");
    }
}

#[test]
fn errors() {
    fails::<Quantity>("", ErrorKind::NoNumber, "");
    fails::<Quantity>("  \n", ErrorKind::NoNumber, "");
    fails::<Quantity>("hơn 5 tỷ đồng", ErrorKind::NoNumber, "hơn");
    fails::<Quantity>(" khoảng 5 ha", ErrorKind::NoNumber, "khoảng");
    fails::<Quantity>("- 5 ha", ErrorKind::NoNumber, "-");
    fails::<Quantity>(",5", ErrorKind::NoNumber, ",5");
    fails::<Quantity>("5 tỷ đồng trở lên ", ErrorKind::TrailingText, "trở lên");
    fails::<Quantity>("5 ha.", ErrorKind::TrailingText, ".");
    fails::<Quantity>("2-2,3%", ErrorKind::TrailingText, "-2,3%");
    fails::<Quantity>("7/21 đơn", ErrorKind::TrailingText, "/21 đơn");
    fails::<Quantity>("12 tỷ lệ", ErrorKind::TrailingText, "tỷ lệ");
    fails::<Quantity>("1 234 đồng", ErrorKind::TrailingText, "234 đồng");
    fails::<Quantity>(" 2,216,8 triệu đồng", ErrorKind::MalformedNumber, "2,216,8 triệu đồng");
    fails::<Quantity>("12.34.567", ErrorKind::MalformedNumber, "12.34.567");
    fails::<Quantity>("9§ ha", ErrorKind::MalformedNumber, "9§ ha");
    fails::<Quantity>("1.5", ErrorKind::AmbiguousNumber, "1.5");
    fails::<Quantity>("-6.2 ha", ErrorKind::AmbiguousNumber, "-6.2 ha");
    fails::<Quantity>("1,040 liều", ErrorKind::AmbiguousNumber, "1,040 liều");
    fails::<Quantity>("58,570,000 đồng", ErrorKind::AmbiguousNumber, "58,570,000 đồng");
    fails::<Quantity>("9,46% tỷ đồng", ErrorKind::ConflictingUnits, "9,46% tỷ đồng");
    fails::<Quantity>("99999999999999999999 tỷ", ErrorKind::Overflow, "99999999999999999999 tỷ");
    fails::<Quantity>("79228162514264337593543950336", ErrorKind::Overflow, "79228162514264337593543950336");
}

#[test]
fn messages() {
    let message = |text: &str| text.parse::<Quantity>().err().map(|error| error.to_string()).unwrap_or_default();
    assert_eq!(message("gần 5"), "no number stands here at byte 0");
    assert_eq!(message("5 ha nữa"), "words follow that do not belong to the expression at byte 5");
    assert_eq!(message(" 12.34.567"), "the digits and separators make no number at byte 1");
    assert_eq!(message("1.5"), "the number can be read in two ways at byte 0");
    assert_eq!(message("9,46% tỷ đồng"), "the units contradict each other at byte 0");
}

#[test]
fn written_forms() {
    writes("2.030 tỷ", "2.030 tỷ đồng");
    writes("275,59 tỉ đồng", "275,59 tỷ đồng");
    writes("119 tỷ 214 triệu", "119.214 triệu đồng");
    writes("4965,8 nghìn tỷ", "4.965,8 nghìn tỷ đồng");
    writes("900 đ/kg", "900 đồng/kg");
    writes("40,10%", "40,10%");
    writes("6,5%/năm", "6,5%/năm");
    writes("0,5 điểm %", "0,5 điểm phần trăm");
    writes("68714 lượt khách", "68.714 lượt khách");
    writes("-12,50 tấn", "-12,50 tấn");
    writes("0,0%", "0,0%");
    writes("5 trăm nghìn", "5 trăm nghìn");
    writes("5 vạn người", "0,05 triệu người");
    writes("0,001040 nghìn liều", "0,001040 nghìn liều");
}

#[test]
fn what_cannot_be_printed_in_steps_of_ten_is_written_plainly() {
    let odd = Quantity::new(decimal("12.5"), decimal("5"), Unit::HECTARE);
    assert_eq!(odd.to_string(), "12,5 ha");
}

#[test]
fn order_and_equality() {
    let quantity = |text: &str| text.parse::<Quantity>().unwrap_or_else(|error| panic!("{error}"));
    assert!(quantity("2 ha") < quantity("10 ha"));
    assert!(quantity("900 triệu đồng") < quantity("1 tỷ đồng"));
    assert_eq!(quantity("2 ha").partial_cmp(&quantity("10 m2")), None);
    assert_ne!(quantity("40,1%"), quantity("40,10%"));
    assert_ne!(quantity("1 tỷ đồng"), quantity("1.000 triệu đồng"));
    assert_eq!(quantity("1 tỷ đồng").value(), quantity("1.000 triệu đồng").value());
}

#[test]
fn the_wire_form_keeps_decimals_as_strings() {
    let quantity: Quantity = "275,59 tỷ đồng".parse().unwrap_or_else(|error| panic!("{error}"));
    let json = r#"{"value":"275590000000","step":"10000000","unit":"VND"}"#;
    assert_eq!(serde_json::to_string(&quantity).ok().as_deref(), Some(json));
    assert_eq!(serde_json::from_str(json).ok(), Some(quantity));
}

#[track_caller]
fn spans(text: &str, low: &str, high: &str) {
    let range: QuantityRange = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!((range.low().to_string().as_str(), range.high().to_string().as_str()), (low, high), "{text}");
    assert_eq!(range.to_string().parse(), Ok(range), "{text}");
}

#[test]
fn ranges() {
    spans("2-2,3%", "2%", "2,3%");
    spans("1,6%-1,8%", "1,6%", "1,8%");
    spans("1.200 – 1.300 triệu đồng", "1.200 triệu đồng", "1.300 triệu đồng");
    spans("từ 10 đến 44%", "10%", "44%");
    spans("từ 5.000 tới 7.500 người", "5.000 người", "7.500 người");
    spans("900 triệu đồng - 1,2 tỷ đồng", "900 triệu đồng", "1,2 tỷ đồng");
    spans("3-5", "3", "5");
}

#[test]
fn written_ranges() {
    let written = |text: &str| text.parse::<QuantityRange>().map(|range| range.to_string()).unwrap_or_default();
    assert_eq!(written("2%-2,3%"), "2 - 2,3%");
    assert_eq!(written("từ 1200 triệu đến 1,3 tỷ"), "1,200 - 1,3 tỷ đồng");
    assert_eq!(written("5-6 nghìn"), "5-6 nghìn");
}

#[test]
fn what_is_no_range() {
    fails::<QuantityRange>("2%", ErrorKind::NoNumber, "");
    fails::<QuantityRange>("5-3%", ErrorKind::TrailingText, "-3%");
    fails::<QuantityRange>("10 đến 44%", ErrorKind::TrailingText, "đến 44%");
    fails::<QuantityRange>("từ 5 đến dưới 12 tuổi", ErrorKind::TrailingText, "đến dưới 12 tuổi");
    fails::<QuantityRange>("5 kg - 6 ha", ErrorKind::TrailingText, "- 6 ha");
    fails::<QuantityRange>("từ hai đến ba", ErrorKind::NoNumber, "hai");
    fails::<QuantityRange>("2-2.5%", ErrorKind::AmbiguousNumber, "2-2.5%");
}

#[test]
fn a_range_from_the_wire_keeps_its_law() {
    let one = r#"{"value":"1","step":"1","unit":"ha"}"#;
    let two = r#"{"value":"2","step":"1","unit":"ha"}"#;
    let read = |low, high| serde_json::from_str::<QuantityRange>(&format!(r#"{{"low":{low},"high":{high}}}"#));
    assert!(read(one, two).is_ok());
    assert!(read(two, one).is_err());
}

#[test]
fn years_are_no_range_unless_they_are_measured() {
    let range = |text: &str| text.parse::<QuantityRange>().map(|range| range.to_string());
    assert_eq!(range("1950-2000 đồng"), Ok("1.950 - 2.000 đồng".to_owned()));
    assert_eq!(range("1950-2000 nghìn hộ"), Ok("1.950 - 2.000 nghìn hộ".to_owned()));
    fails::<QuantityRange>("1950-2000 hộ", ErrorKind::TrailingText, "-2000 hộ");
}

#[test]
fn a_comma_that_might_group_thousands_is_not_written() {
    let written = |unit: Unit| Quantity::new(decimal("1.040"), decimal("0.001"), unit).to_string();
    assert_eq!(written(Unit::HECTARE), "1,040 ha");
    assert_eq!(written(Unit::VND), "0,001040 nghìn đồng");
    assert_eq!(written(Unit::new("liều")), "0,001040 nghìn liều");
}
