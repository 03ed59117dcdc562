//! The public types: what they can be used for, and their names on the wire.
#![allow(clippy::expect_used)]

use ktxh::check::{self, Completeness, Rounding, Verdict};
use ktxh::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;
use std::panic::{RefUnwindSafe, UnwindSafe};

/// Every public type can be sent to another thread, shared, moved and carried over a panic.
#[test]
fn types_are_at_home_everywhere() {
    fn holds<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + Debug + Clone + 'static>() {}
    holds::<Report>();
    holds::<ReadOptions>();
    holds::<Letterhead>();
    holds::<DocumentTitle>();
    holds::<Signature>();
    holds::<Sector>();
    holds::<SectorId>();
    holds::<SectorKind>();
    holds::<Indicator>();
    holds::<IndicatorId>();
    holds::<Target>();
    holds::<Parts>();
    holds::<Task>();
    holds::<Figure>();
    holds::<FigureId>();
    holds::<Role>();
    holds::<Value>();
    holds::<Direction>();
    holds::<Hedges>();
    holds::<Hedge>();
    holds::<Base>();
    holds::<Setter>();
    holds::<Quantity>();
    holds::<QuantityRange>();
    holds::<Fraction>();
    holds::<Percent>();
    holds::<Unit>();
    holds::<Issue>();
    holds::<Period>();
    holds::<PeriodKind>();
    holds::<Span>();
    holds::<Error>();
    holds::<ErrorKind>();
    holds::<Interval>();
    holds::<Verdict>();
    holds::<Completeness>();
    holds::<Rounding>();
    holds::<check::Comparison>();
    holds::<check::Operand<'static>>();
    holds::<check::GrowthPart<'static>>();
    holds::<check::Finding>();
    holds::<check::Relation>();
    holds::<check::LayoutPart>();
    holds::<check::Unchecked>();
    holds::<check::Reason>();
    holds::<Scan<'static>>();
    holds::<Scanned>();
    holds::<check::Language>();
}

/// A set of checks holds checks of others, of which no more is known than that threads can share them.
#[test]
fn checks_are_shared() {
    fn holds<T: Send + Sync + Unpin>() {}
    holds::<check::Checks>();
    holds::<check::Messages<'static>>();
}

/// An error goes through `?` into a boxed one, and threads hand it over.
#[test]
fn errors_are_errors() {
    fn holds<T: std::error::Error + Send + Sync + 'static>() {}
    holds::<Error>();
    holds::<ErrorKind>();
}

/// The value is written as `json`, and `json` is read as the value.
#[track_caller]
fn wire<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T, json: &str) {
    assert_eq!(serde_json::to_string(&value).expect("it is JSON"), json);
    assert_eq!(serde_json::from_str::<T>(json).expect("it is read back"), value);
}

/// A name that none of the variants has is an error.
#[track_caller]
fn refused<T: DeserializeOwned + Debug>(json: &str) {
    assert!(serde_json::from_str::<T>(json).is_err(), "{json}");
}

#[test]
fn roles_on_the_wire() {
    use Role::*;
    let roles = [
        Amount,
        Share,
        PlanRatio,
        Growth,
        Index,
        Change,
        Multiple,
        Role::Fraction,
        Target,
        Rank,
        Criterion,
        Date,
        Role::Period,
        Reference,
        Marker,
        Label,
        Unclassified,
    ];
    for role in roles {
        wire(role, &format!("\"{}\"", role.name()));
        assert_eq!(role.name().parse(), Ok(role));
    }
    wire(PlanRatio, "\"plan_ratio\"");
    refused::<Role>("\"PlanRatio\"");
}

#[test]
fn kinds_on_the_wire() {
    wire(SectorKind::Results, "\"results\"");
    wire(SectorKind::Assessment, "\"assessment\"");
    wire(SectorKind::Tasks, "\"tasks\"");
    wire(SectorKind::Other, "\"other\"");
    wire(Parts::None, "\"none\"");
    wire(Parts::Some, "\"some\"");
    wire(Parts::All, "\"all\"");
    wire(Direction::Up, "\"up\"");
    wire(Direction::Down, "\"down\"");
    refused::<SectorKind>("\"Results\"");
    refused::<Parts>("null");
    refused::<Direction>("\"left\"");
}

#[test]
fn bases_on_the_wire() {
    let bases = [
        (Base::Plan(None), "plan"),
        (Base::Plan(Some(Setter::Central)), "plan:central"),
        (Base::Plan(Some(Setter::Province)), "plan:province"),
        (Base::Plan(Some(Setter::District)), "plan:district"),
        (Base::Plan(Some(Setter::Commune)), "plan:commune"),
        (Base::Plan(Some(Setter::Council)), "plan:council"),
        (Base::Plan(Some(Setter::Sector)), "plan:sector"),
        (Base::PreviousMonth, "previous-month"),
        (Base::PreviousQuarter, "previous-quarter"),
        (Base::PreviousYear, "previous-year"),
        (Base::SamePeriodLastYear, "same-period-last-year"),
        (Base::DecemberLastYear, "december-last-year"),
        (Base::StartOfYear, "start-of-year"),
        (Base::Total, "total"),
        (Base::Other, "other"),
    ];
    for (base, name) in bases {
        wire(base, &format!("\"{name}\""));
    }
    wire(Setter::Council, "\"council\"");
    refused::<Base>("\"plan:\"");
    refused::<Setter>("\"Council\"");
}

#[test]
fn hedges_on_the_wire() {
    wire(Hedge::Estimated, "\"estimated\"");
    wire(Hedge::Over, "\"over\"");
    wire(Hedge::Under, "\"under\"");
    wire(Hedge::About, "\"about\"");
    wire(Hedges::default(), "[]");
    wire([Hedge::About, Hedge::Estimated].into_iter().collect::<Hedges>(), "[\"estimated\",\"about\"]");
    refused::<Hedge>("\"maybe\"");
}

#[test]
fn issues_on_the_wire() {
    wire(Issue::PercentInAmount, "\"percent-in-amount\"");
    wire(Issue::DecimalPoint, "\"decimal-point\"");
    wire(Issue::GroupingComma, "\"grouping-comma\"");
    wire(Issue::AmbiguousComma, "\"ambiguous-comma\"");
    wire(Issue::MalformedNumber, "\"malformed-number\"");
    wire(Issue::ScannedDigits, "\"scanned-digits\"");
    wire(Issue::Overflow, "\"overflow\"");
    wire(Issue::ImpossibleDate, "\"impossible-date\"");
    wire(Issue::MissingUnit, "\"missing-unit\"");
    refused::<Issue>("\"odd\"");
}

#[test]
fn verdicts_on_the_wire() {
    use Verdict::*;
    for verdict in [Exact, Rounding, Truncation, Contradiction, Derived, Note] {
        wire(verdict, &format!("\"{verdict}\""));
    }
    wire(Completeness::Complete, "\"complete\"");
    wire(Completeness::AtMost, "\"at-most\"");
    refused::<Verdict>("\"wrong\"");
}

#[test]
fn values_on_the_wire() {
    let quantity = |text: &str| text.parse::<Quantity>().expect("a quantity");
    wire(Value::Quantity(quantity("40,10%")), r#"{"quantity":{"value":"40.10","step":"0.01","unit":"%"}}"#);
    wire(
        Value::Range("2 - 2,5 ha".parse().expect("a range")),
        r#"{"range":{"low":{"value":"2","step":"1","unit":"ha"},"high":{"value":"2.5","step":"0.1","unit":"ha"}}}"#,
    );
    wire(
        Value::Fraction("7/21 đơn".parse().expect("a fraction")),
        r#"{"fraction":{"numerator":{"value":"7","step":"1","unit":"đơn"},"denominator":{"value":"21","step":"1","unit":"đơn"}}}"#,
    );
    let day = chrono::NaiveDate::from_ymd_opt(2023, 8, 18).expect("a day");
    wire(Value::Date(day), r#"{"date":"2023-08-18"}"#);
    wire(Value::Period("tháng 8 năm 2023".parse().expect("a period")), r#"{"period":"2023-08"}"#);
    wire(Value::Reference("318/BC-UBND".to_owned()), r#"{"reference":"318/BC-UBND"}"#);
    refused::<Value>(r#"{"quantity":{"value":40.1,"step":"0.1","unit":"%"}}"#);
    // What no constructor gives.
    refused::<Quantity>(r#"{"value":"5","step":"-1","unit":"ha"}"#);
    refused::<ktxh::Percent>(r#"{"value":"5","step":"0"}"#);
    refused::<Value>(
        r#"{"range":{"low":{"value":"5","step":"1","unit":"ha"},"high":{"value":"2","step":"1","unit":"kg"}}}"#,
    );
    refused::<Value>(r#"{"number":"40"}"#);
}

#[test]
fn small_types_on_the_wire() {
    wire(FigureId(3), "3");
    wire(IndicatorId(0), "0");
    wire(SectorId(12), "12");
    wire(Span::new(2, 7), r#"{"start":2,"end":7}"#);
    wire(Unit::VND, "\"VND\"");
    wire(Unit::new("lượt khách"), "\"lượt khách\"");
    wire("98,97%".parse::<Percent>().expect("a percentage"), r#"{"value":"98.97","step":"0.01"}"#);
    wire(
        "2-2,3%".parse::<QuantityRange>().expect("a range"),
        r#"{"low":{"value":"2","step":"1","unit":"%"},"high":{"value":"2.3","step":"0.1","unit":"%"}}"#,
    );
    refused::<FigureId>("-1");
    refused::<Span>(r#"{"start":2}"#);
    refused::<QuantityRange>(
        r#"{"low":{"value":"3","step":"1","unit":"%"},"high":{"value":"2","step":"1","unit":"%"}}"#,
    );
}

#[test]
fn periods_on_the_wire() {
    for notation in
        ["2022-07-14", "2022-07", "2022-Q2", "2022-H1", "2022", "2022-01/2022-07", "2021/2025", "/2022-07-14"]
    {
        wire(notation.parse::<Period>().expect("a period"), &format!("\"{notation}\""));
    }
    refused::<Period>("\"tháng 7\"");
    refused::<Period>("2022");
}
