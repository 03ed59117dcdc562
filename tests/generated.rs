//! Reports made of known figures are read back whole: value, step, unit, role, base, section and what belongs to what.
// Helpers of tests may panic, as tests do.
#![allow(clippy::expect_used, clippy::panic)]

use ktxh::{Base, Figure, Report, Role, Setter, Value};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// What is measured, its unit as written, the unit's code, and the factor of the scale word.
const THINGS: &[(&str, &str, &str, i64)] = &[
    ("Thu ngân sách nhà nước", "tỷ đồng", "VND", 1_000_000_000),
    ("Giá trị sản xuất công nghiệp", "triệu đồng", "VND", 1_000_000),
    ("Diện tích gieo trồng lúa mùa", "ha", "ha", 1),
    ("Sản lượng thủy sản", "tấn", "t", 1),
    ("Lượng khách du lịch", "lượt khách", "lượt khách", 1),
    ("Vốn đầu tư công giải ngân", "tỷ đồng", "VND", 1_000_000_000),
];

const PLANS: &[(&str, Option<Setter>)] =
    &[("kế hoạch", None), ("kế hoạch tỉnh giao", Some(Setter::Province)), ("dự toán HĐND giao", Some(Setter::Council))];

/// A statement to be written: tenths, so that one decimal is printed.
#[derive(Clone, Debug)]
struct Statement {
    thing: usize,
    level: i64,
    plan: usize,
    ratio: i64,
    growth: i64,
}

fn statement() -> impl Strategy<Value = Statement> {
    let parts = (0..THINGS.len(), 11..99_999i64, 0..PLANS.len(), 11..999i64, -499..499i64);
    parts.prop_map(|(thing, level, plan, ratio, growth)| Statement { thing, level, plan, ratio, growth })
}

/// A number as Vietnamese prints it, from its tenths: `1.234,5`.
fn printed(tenths: i64) -> String {
    let whole = (tenths / 10).to_string();
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    format!("{grouped},{}", tenths % 10)
}

impl Statement {
    fn written(&self) -> String {
        let (name, unit, ..) = THINGS[self.thing];
        let (plan, _) = PLANS[self.plan];
        let (level, ratio) = (printed(self.level), printed(self.ratio));
        let (verb, growth) = (if self.growth < 0 { "giảm" } else { "tăng" }, printed(self.growth.abs()));
        format!("{name} ước đạt {level} {unit}, đạt {ratio}% {plan}, {verb} {growth}% so với cùng kỳ năm trước.")
    }
}

fn report(sections: &[Vec<Statement>]) -> String {
    let mut text = "I. KẾT QUẢ THỰC HIỆN THÁNG 7 NĂM 2022\n".to_owned();
    for (index, statements) in sections.iter().enumerate() {
        text.push_str(&format!("{}. Lĩnh vực thứ {}\n", index + 1, ["nhất", "hai", "ba"][index % 3]));
        for statement in statements {
            text.push_str(&format!("- {}\n", statement.written()));
        }
    }
    text
}

fn tenths(tenths: i64, factor: i64) -> (Decimal, Decimal) {
    let factor = Decimal::from(factor);
    (Decimal::new(tenths, 1) * factor, Decimal::new(1, 1) * factor)
}

#[track_caller]
fn is_read(figure: &Figure, role: Role, (value, step): (Decimal, Decimal), unit: &str) {
    let Some(Value::Quantity(quantity)) = &figure.value else { panic!("{figure:?}") };
    assert_eq!(figure.role, role, "{figure:?}");
    assert_eq!((quantity.value(), quantity.step(), quantity.unit().code()), (value, step, unit));
    assert_eq!(figure.issue, None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn known_figures_are_read_back(
        sections in proptest::collection::vec(proptest::collection::vec(statement(), 1..5), 1..4)
    ) {
        let text = report(&sections);
        let report = Report::read(&text).expect("a text within the limit is read");
        prop_assert_eq!(report.period.map(|period| period.notation()), Some("2022-07".to_owned()));
        let measured: Vec<(usize, &Figure)> = report
            .figures
            .iter()
            .enumerate()
            .filter(|(_, figure)| !matches!(figure.role, Role::Marker | Role::Period))
            .collect();
        let statements = sections.iter().enumerate().flat_map(|(section, list)| list.iter().map(move |of| (section, of)));
        let mut figures = measured.into_iter();
        for (section, statement) in statements {
            let (name, _, unit, factor) = THINGS[statement.thing];
            let (Some((at, level)), Some((_, ratio)), Some((_, growth))) =
                (figures.next(), figures.next(), figures.next())
            else {
                panic!("figures are missing in {text}");
            };
            is_read(level, Role::Amount, tenths(statement.level, factor), unit);
            is_read(ratio, Role::PlanRatio, tenths(statement.ratio, 1), "%");
            is_read(growth, Role::Growth, tenths(statement.growth, 1), "%");
            prop_assert_eq!(ratio.base, Some(Base::Plan(PLANS[statement.plan].1)));
            prop_assert_eq!(growth.base, Some(Base::SamePeriodLastYear));
            prop_assert_eq!((ratio.of.map(|of| of.0), growth.of.map(|of| of.0)), (Some(at), Some(at)));
            let indicator = level.indicator.and_then(|id| report.indicator(id)).expect("a level has an indicator");
            prop_assert_eq!(&indicator.name, name);
            let path = level.sector.and_then(|id| report.sector(id)).map(|sector| sector.path.clone());
            prop_assert_eq!(path, Some(format!("I.{}", section + 1)));
        }
        prop_assert_eq!(figures.next(), None);
    }
}
