//! Fractions: two numbers that share unit and scale.
#![allow(clippy::panic)]

use ktxh::{ErrorKind, Fraction};

#[track_caller]
fn reads(text: &str, numerator: &str, denominator: &str, written: &str) {
    let fraction: Fraction = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    let parts = (fraction.numerator().to_string(), fraction.denominator().to_string());
    assert_eq!(parts, (numerator.to_owned(), denominator.to_owned()), "{text}");
    assert_eq!(fraction.to_string(), written, "{text}");
    assert_eq!(written.parse(), Ok(fraction), "{text}");
}

#[track_caller]
fn fails(text: &str, kind: ErrorKind, part: &str) {
    let error = text.parse::<Fraction>().err().unwrap_or_else(|| panic!("{text} was read"));
    assert_eq!((error.kind(), error.span().and_then(|span| span.of(text))), (kind, Some(part)), "{text}");
}

#[test]
fn the_unit_at_the_end_is_that_of_both() {
    reads("145/147 cơ sở", "145 cơ sở", "147 cơ sở", "145/147 cơ sở");
    reads("53,5/52 ha", "53,5 ha", "52 ha", "53,5/52 ha");
    reads("88,5/90%", "88,5%", "90%", "88,5/90%");
    reads("7/7 xã, phường", "7 xã, phường", "7 xã, phường", "7/7 xã, phường");
    reads("8/63", "8", "63", "8/63");
}

#[test]
fn the_scale_at_the_end_is_that_of_both() {
    reads("22.300/23.300 tỷ", "22.300 tỷ đồng", "23.300 tỷ đồng", "22.300/23.300 tỷ đồng");
    reads("80,755/80,2 ngàn con", "80.755 con", "80,2 nghìn con", "80,755/80,2 nghìn con");
}

#[test]
fn a_unit_given_twice_is_the_same_unit() {
    reads("208 kg/212 kg", "208 kg", "212 kg", "208/212 kg");
    reads("220 triệu/254 triệu 700 nghìn đồng", "220 triệu đồng", "254.700 nghìn đồng", "220/254,700 triệu đồng");
    fails("7 vụ/10 đối tượng", ErrorKind::TrailingText, "/10 đối tượng");
    fails("5 ha/7", ErrorKind::TrailingText, "/7");
}

#[test]
fn errors() {
    fails("7 đơn", ErrorKind::NoNumber, "");
    fails("7/ đơn", ErrorKind::TrailingText, "/ đơn");
    fails("14/7/2022", ErrorKind::TrailingText, "/7/2022");
    fails("05/NQ", ErrorKind::TrailingText, "/NQ");
    fails("khoảng 7/21 đơn", ErrorKind::NoNumber, "khoảng");
    fails("7/2,216,8 ha", ErrorKind::MalformedNumber, "7/2,216,8 ha");
    fails("7/12.5 ha", ErrorKind::AmbiguousNumber, "7/12.5 ha");
    fails("7/21 đơn thư nặc danh", ErrorKind::TrailingText, "nặc danh");
}
