//! Units: an open class with canonical codes for what is measured.
#![allow(clippy::panic)]

use ktxh::{Error, ErrorKind, Unit};

#[track_caller]
fn reads(text: &str, code: &str) {
    assert_eq!(text.parse::<Unit>().as_ref().map(Unit::code), Ok(code), "{text}");
}

#[track_caller]
fn fails(text: &str, part: &str) {
    let error: Error = text.parse::<Unit>().err().unwrap_or_else(|| panic!("{text} was read"));
    assert_eq!(
        (error.kind(), error.span().and_then(|span| span.of(text))),
        (ErrorKind::UnexpectedUnit, Some(part)),
        "{text}"
    );
    assert_eq!(
        error.to_string(),
        format!("the unit is missing or another one at byte {}", error.span().map_or(0, |span| span.start))
    );
}

#[test]
fn money() {
    for text in ["đồng", "Đồng", "VNĐ", "vnd", "đ", "₫", "VND"] {
        reads(text, "VND");
    }
    for text in ["USD", "usd", "đô la", "đô la Mỹ", "$"] {
        reads(text, "USD");
    }
    reads("euro", "EUR");
    reads("yên Nhật", "JPY");
}

#[test]
fn measures() {
    for (text, code) in [
        ("héc ta", "ha"),
        ("hecta", "ha"),
        ("m2", "m2"),
        ("m²", "m2"),
        ("mét vuông", "m2"),
        ("km²", "km2"),
        ("mét khối", "m3"),
        ("tấn", "t"),
        ("t", "t"),
        ("gam", "g"),
        ("lít", "l"),
        ("KWh", "kWh"),
        ("kwh", "kWh"),
        ("MW", "MW"),
        ("độ C", "°C"),
        ("hành khách.km", "hành khách.km"),
        ("HK.Km", "hk.km"),
        ("lượt khách.km", "lượt khách.km"),
        ("tấn.km", "tấn.km"),
        ("tháng tuổi", "tháng tuổi"),
        ("phần trăm", "%"),
        ("điểm phần trăm", "pp"),
        ("%o", "‰"),
    ] {
        reads(text, code);
    }
}

#[test]
fn rates() {
    reads("tạ/ha", "tạ/ha");
    reads("tấn/ha", "t/ha");
    reads("đồng/lít", "VND/l");
    reads("đ/m3", "VND/m3");
    reads("đồng/người/năm", "VND/người/năm");
    reads("VND/kg", "VND/kg");
    reads("%/năm", "%/năm");
    assert_eq!(Unit::VND.per(&Unit::KILOGRAM), Unit::new("VND/kg"));
}

#[test]
fn counted_things() {
    reads("lượt\u{A0}khách", "lượt khách");
    reads("Hồ  sơ", "hồ sơ");
    reads("DN", "dn");
    reads("tin, bài", "tin, bài");
    reads("chương trình truyền hình", "chương trình truyền hình");
    reads("ngôi mộ cổ", "ngôi mộ cổ");
}

#[test]
fn blank_is_no_unit() {
    reads("", "");
    reads(" \n", "");
    assert_eq!(Unit::default(), Unit::NONE);
    assert!(Unit::NONE.is_none());
}

#[test]
fn errors() {
    fails("triệu đồng", "triệu đồng");
    fails(" nghìn ", "nghìn");
    fails("5 ha", "5 ha");
    fails("-", "-");
    fails("(ha)", "(ha)");
}

#[test]
fn kinds() {
    // Money, rate, ratio, counted whole.
    for (code, kinds) in [
        ("VND", [true, false, false, false]),
        ("USD", [true, false, false, false]),
        ("VND/kg", [false, true, false, false]),
        ("%", [false, false, true, false]),
        ("pp", [false, false, true, false]),
        ("‰", [false, false, true, false]),
        ("%/năm", [false, true, false, false]),
        ("ha", [false; 4]),
        ("lần", [false; 4]),
        ("điểm", [false; 4]),
        ("", [false; 4]),
        ("hồ sơ", [false, false, false, true]),
        ("người", [false, false, false, true]),
        ("người/hộ", [false, true, false, false]),
    ] {
        let unit = Unit::new(code);
        assert_eq!([unit.is_money(), unit.is_rate(), unit.is_ratio(), unit.is_countable()], kinds, "{code}");
    }
}

#[test]
fn the_wire_form_is_the_code() {
    assert_eq!(serde_json::to_string(&Unit::VND).ok().as_deref(), Some("\"VND\""));
    assert_eq!(serde_json::from_str::<Unit>("\"tạ/ha\"").ok(), Some(Unit::QUINTAL.per(&Unit::HECTARE)));
}
