//! Percentages.
#![allow(clippy::panic)]

use ktxh::{ErrorKind, Percent, Quantity, Unit};

#[track_caller]
fn reads(text: &str, value: &str, step: &str, written: &str) {
    let percent: Percent = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!((percent.value().to_string().as_str(), percent.step().to_string().as_str()), (value, step), "{text}");
    assert_eq!(percent.to_string(), written, "{text}");
    assert_eq!(written.parse(), Ok(percent), "{text}");
}

#[track_caller]
fn fails(text: &str, kind: ErrorKind, part: &str) {
    let error = text.parse::<Percent>().err().unwrap_or_else(|| panic!("{text} was read"));
    assert_eq!((error.kind(), error.span().and_then(|span| span.of(text))), (kind, Some(part)), "{text}");
}

#[test]
fn readings() {
    reads("98,97%", "98.97", "0.01", "98,97%");
    reads("58 %", "58", "1", "58%");
    reads("40,10%", "40.10", "0.01", "40,10%");
    reads("-2,77%", "-2.77", "0.01", "-2,77%");
    reads("1.234,5%", "1234.5", "0.1", "1.234,5%");
    reads("12 phần trăm", "12", "1", "12%");
    reads("hai mươi phần trăm", "20", "1", "20%");
}

#[test]
fn errors() {
    fails("58,8", ErrorKind::UnexpectedUnit, "58,8");
    fails(" 58,8 ha ", ErrorKind::UnexpectedUnit, "58,8 ha");
    fails("2 điểm phần trăm", ErrorKind::UnexpectedUnit, "2 điểm phần trăm");
    fails("6,5%/năm", ErrorKind::UnexpectedUnit, "6,5%/năm");
    fails("80.65%", ErrorKind::AmbiguousNumber, "80.65%");
    fails("9,46% tỷ đồng", ErrorKind::ConflictingUnits, "9,46% tỷ đồng");
    fails("gần 5%", ErrorKind::NoNumber, "gần");
    fails("5%KH", ErrorKind::TrailingText, "KH");
}

#[test]
fn conversions() {
    let percent = Percent::new(5.into(), (-1).into());
    let quantity = Quantity::from(percent);
    assert_eq!(quantity.unit(), &Unit::PERCENT);
    assert_eq!(quantity.percent(), Some(percent));
    assert_eq!(Percent::try_from(quantity), Ok(percent));
    let area = Quantity::new(5.into(), 1.into(), Unit::HECTARE);
    assert_eq!(area.percent(), None);
    assert_eq!(Percent::try_from(area).map_err(|error| error.kind()), Err(ErrorKind::UnexpectedUnit));
}

#[test]
fn order() {
    let percent = |text: &str| text.parse::<Percent>().unwrap_or_else(|error| panic!("{error}"));
    assert!(percent("-1%") < percent("0%"));
    assert!(percent("40,1%") > percent("40,10%"), "the coarser of two equal values comes last");
}
