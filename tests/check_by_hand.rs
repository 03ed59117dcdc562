//! Checks on figures typed in by hand. The figures are those of real reports.
#![allow(clippy::unwrap_used)]

use ktxh::check::{self, Comparison, Completeness, GrowthPart, Operand, Rounding, Verdict};
use ktxh::{Error, ErrorKind, Fraction, Hedge, Percent, Quantity, Unit};
use rust_decimal::Decimal;

use Verdict::{Contradiction, Derived, Exact, Truncation};
/// The name `Rounding` is that of the reading.
const ROUNDED: Verdict = Verdict::Rounding;

/// Value and step of a number as printed: dots group thousands, a comma starts the decimals.
fn read(printed: &str) -> (Decimal, Decimal) {
    let places = printed.split_once(',').map_or(0, |(_, decimals)| decimals.len());
    let value = printed.replace('.', "").replace(',', ".").parse().unwrap();
    (value, Decimal::new(1, places as u32))
}

fn in_unit(printed: &str, scale: i64, unit: &'static str) -> Quantity {
    let ((value, step), scale) = (read(printed), Decimal::from(scale));
    Quantity::new(value * scale, step * scale, Unit::new(unit))
}

fn billion(printed: &str) -> Quantity {
    in_unit(printed, 1_000_000_000, "VND")
}

fn million(printed: &str) -> Quantity {
    in_unit(printed, 1_000_000, "VND")
}

fn hectares(printed: &str) -> Quantity {
    in_unit(printed, 1, "ha")
}

fn things(printed: &str) -> Quantity {
    in_unit(printed, 1, "con")
}

fn percent(printed: &str) -> Percent {
    let (value, step) = read(printed);
    Percent::new(value, step)
}

#[track_caller]
fn finds(found: Result<Comparison, Error>, verdict: Verdict) {
    assert_eq!(found.unwrap().verdict(), verdict);
}

#[track_caller]
fn fails(found: Result<Comparison, Error>, kind: ErrorKind) {
    let error = found.unwrap_err();
    assert_eq!((error.kind(), error.span()), (kind, None));
}

#[test]
fn plan_ratio_exact_as_printed() {
    finds(check::plan_ratio(&hectares("1.248"), &hectares("1.300"), percent("96")), Exact);
    finds(check::plan_ratio(&things("21.450"), &things("22.000"), percent("97,5")), Exact);
    finds(check::plan_ratio(&billion("186,4"), &billion("400"), percent("46,6")), Exact);
    // `vượt 2%` is read as 102 %.
    finds(check::plan_ratio(&things("1.326"), &things("1.300"), percent("102")), Exact);
}

#[test]
fn plan_ratio_within_rounding() {
    finds(check::plan_ratio(&million("6.845"), &billion("14"), percent("48,9")), ROUNDED);
    finds(check::plan_ratio(&million("6.845"), &billion("14,5"), percent("47,2")), ROUNDED);
    finds(check::plan_ratio(&hectares("2.140,2"), &hectares("2.132"), percent("100,4")), ROUNDED);
    finds(check::plan_ratio(&in_unit("312,4", 1_000, "con"), &in_unit("309", 1_000, "con"), percent("101,1")), ROUNDED);
    finds(check::plan_ratio(&million("412.680"), &million("700.500"), percent("58,9")), ROUNDED);
    finds(check::plan_ratio(&million("412.680"), &million("705.300"), percent("58,5")), ROUNDED);
    finds(check::plan_ratio(&million("79.340"), &million("215.600"), percent("36,8")), ROUNDED);
    finds(
        check::plan_ratio(&in_unit("1.286,4", 1_000_000, "USD"), &in_unit("1.720", 1_000_000, "USD"), percent("74,8")),
        ROUNDED,
    );
    finds(check::plan_ratio(&million("3.126.480"), &billion("5.966"), percent("52,4")), ROUNDED);
    finds(check::plan_ratio(&million("3.126.480"), &billion("6.540"), percent("47,8")), ROUNDED);
    finds(check::plan_ratio(&billion("9.684"), &billion("13.000"), percent("74,5")), ROUNDED);
    finds(check::plan_ratio(&things("18.450"), &things("21.000"), percent("87,9")), ROUNDED);
}

#[test]
fn plan_ratio_only_if_cut() {
    // 18.450 / 21.000 is 87.857….
    finds(check::plan_ratio(&things("18.450"), &things("21.000"), percent("87,8")), Truncation);
    finds(check::plan_ratio(&things("18.450"), &things("21.000"), percent("87,7")), Contradiction);
    finds(check::plan_ratio(&things("18.450"), &things("21.000"), percent("88,0")), Contradiction);
    finds(check::plan_ratio(&things("18.450"), &things("21.000"), percent("88")), ROUNDED);
    finds(check::plan_ratio(&things("18.450"), &things("21.000"), percent("87")), Truncation);
}

#[test]
fn plan_ratio_contradicted() {
    finds(check::plan_ratio(&billion("1.469"), &billion("2.350"), percent("70")), Contradiction);
    let found = check::plan_ratio(&billion("1.469"), &billion("2.350"), percent("70")).unwrap();
    assert_eq!(found.stated().to_string(), "[69.5, 70.5]");
    assert_eq!(found.expected().to_string(), "[≈62.476068, ≈62.545223]");
    assert_eq!(found.computed(1), Some(Decimal::new(625, 1)));
    assert_eq!(found.saved_by(), None);
}

#[test]
fn a_comparison_shows_the_reading_that_decided() {
    let rounded = check::plan_ratio(&things("18.450"), &things("21.000"), percent("87,9")).unwrap();
    assert_eq!(rounded.stated().to_string(), "[87.85, 87.95]");
    assert_eq!(rounded.expected().to_string(), "≈87.857143");
    assert_eq!(rounded.saved_by(), Some(Rounding::Nearest));
    let cut = check::plan_ratio(&things("18.450"), &things("21.000"), percent("87,8")).unwrap();
    assert_eq!(cut.stated().to_string(), "[87.75, 87.9)");
    assert_eq!(cut.saved_by(), Some(Rounding::Truncation));
    let exact = check::plan_ratio(&hectares("1.248"), &hectares("1.300"), percent("96")).unwrap();
    assert_eq!(exact.stated().to_string(), "[95.5, 96.5]");
    assert_eq!((exact.saved_by(), exact.computed(0)), (None, Some(Decimal::from(96))));
}

#[test]
fn a_rate_and_its_plan_are_percentages() {
    finds(check::plan_ratio(percent("97,6"), percent("96,5"), percent("101,1")), ROUNDED);
    finds(check::plan_ratio(percent("48,5"), percent("49,0"), percent("98,4")), Contradiction);
    // A plan of `49%` may be anything from 48,5 to 49,5 %.
    finds(check::plan_ratio(percent("48,5"), percent("49"), percent("98,4")), ROUNDED);
}

#[test]
fn plan_ratio_wants_two_levels_of_a_kind_and_a_percentage() {
    let (level, of) = (hectares("12"), in_unit("12", 1, "m2"));
    let ratio = percent("50");
    let points = in_unit("0,9", 1, "pp");
    fails(check::plan_ratio(&level, &of, ratio), ErrorKind::UnexpectedUnit);
    fails(check::plan_ratio(&level, ratio, ratio), ErrorKind::UnexpectedUnit);
    fails(check::plan_ratio(&level, &level, &level), ErrorKind::UnexpectedUnit);
    fails(check::plan_ratio(&level, &level, &points), ErrorKind::UnexpectedUnit);
    let error = check::plan_ratio(&level, &of, ratio).unwrap_err();
    assert_eq!(error.to_string(), "the unit is missing or another one");
}

#[test]
fn plan_ratio_wants_a_plan_above_zero_that_can_be_kept() {
    fails(check::plan_ratio(&things("5"), &things("0"), percent("50")), ErrorKind::DivisionByZero);
    fails(check::plan_ratio(&hectares("5"), &hectares("-3"), percent("50")), ErrorKind::DivisionByZero);
    let huge = Quantity::new(Decimal::MAX, Decimal::new(1, 28), Unit::VND);
    fails(check::plan_ratio(&huge, &huge, percent("100")), ErrorKind::Overflow);
}

#[test]
fn hedged_operands_claim_less() {
    let (actual, plan) = (billion("1.469"), billion("2.350"));
    let stated = |printed, hedges| Operand::from(percent(printed)).hedged(hedges);
    finds(check::plan_ratio(&actual, &plan, stated("60", &[Hedge::Over])), ROUNDED);
    finds(check::plan_ratio(&actual, &plan, stated("64", &[Hedge::Over])), Contradiction);
    finds(check::plan_ratio(&actual, &plan, stated("64", &[Hedge::Under])), ROUNDED);
    finds(check::plan_ratio(&actual, &plan, stated("60", &[Hedge::Under])), Contradiction);
    finds(check::plan_ratio(&actual, &plan, stated("60", &[Hedge::About])), ROUNDED);
    finds(check::plan_ratio(&actual, &plan, stated("50", &[Hedge::About])), Contradiction);
    finds(check::plan_ratio(&actual, &plan, stated("70", &[Hedge::Estimated])), Contradiction);
    let over = Operand::from(&actual).hedged(&[Hedge::Estimated, Hedge::Over]);
    finds(check::plan_ratio(over, &plan, percent("70")), ROUNDED);
    finds(check::plan_ratio(over, &plan, percent("50")), Contradiction);
    let below = Operand::from(&plan).hedged(&[Hedge::Under]);
    finds(check::plan_ratio(&actual, below, percent("70")), ROUNDED);
}

#[test]
fn implied_plans() {
    let plan = check::implied_plan(&billion("81,9"), percent("61")).unwrap();
    assert_eq!(plan.to_string(), "[≈133089430894.308943, ≈135454545454.545455]");
    // A rate has a plan in per cent too: 4,5 % to 5,5 % over 60,5 % to 61,5 %.
    let rate = check::implied_plan(percent("5"), percent("61")).unwrap();
    assert_eq!(rate.to_string(), "[≈7.317073, ≈9.09091]");
    assert_eq!(check::implied_plan(&billion("5"), &billion("61")).unwrap_err().kind(), ErrorKind::UnexpectedUnit);
    assert_eq!(check::implied_plan(&billion("5"), percent("0")).unwrap_err().kind(), ErrorKind::DivisionByZero);
}

#[test]
fn implied_plans_of_the_same_plan_intersect() {
    let (early, late) = (billion("81,9"), billion("82"));
    finds(check::same_plan((&early, percent("61")), (&early, percent("61"))), Exact);
    finds(check::same_plan((&early, percent("61")), (&late, percent("61"))), ROUNDED);
    finds(check::same_plan((&early, percent("61")), (&late, percent("62"))), ROUNDED);
    finds(check::same_plan((&early, percent("61")), (&late, percent("64"))), Contradiction);
    fails(check::same_plan((&early, percent("61")), (&hectares("82"), percent("61"))), ErrorKind::UnexpectedUnit);
}

#[test]
fn fractions() {
    let of = |numerator, denominator, unit| Fraction::new(in_unit(numerator, 1, unit), in_unit(denominator, 1, unit));
    finds(check::fraction(&of("86,5", "90", "ha"), percent("96,1")), ROUNDED);
    finds(check::fraction(&of("53,5", "52", "ha"), percent("102,9")), ROUNDED);
    finds(check::fraction(&of("425,6", "600", "ha"), percent("70,9")), ROUNDED);
    finds(check::fraction(&of("7", "21", "đơn"), percent("33,3")), ROUNDED);
    finds(check::fraction(&of("15", "19", "tiêu chí"), percent("78,9")), ROUNDED);
    finds(check::fraction(&of("38", "150", "lao động"), percent("25,3")), ROUNDED);
    finds(check::fraction(&of("28", "28", "đồng chí"), percent("100")), Exact);
    finds(check::fraction(&of("12", "15", "ấp"), percent("82")), Contradiction);
    finds(check::fraction(&of("182,4", "190", "ha"), percent("98")), Contradiction);
    fails(check::fraction(&of("0", "0", "ấp"), percent("0")), ErrorKind::DivisionByZero);
}

#[test]
fn a_whole_beside_decimals_is_measured() {
    // Without a unit, 190 might be 189.6.
    let of = |numerator, denominator| Fraction::new(in_unit(numerator, 1, ""), in_unit(denominator, 1, ""));
    finds(check::fraction(&of("182,4", "190"), percent("96,2")), ROUNDED);
    finds(check::fraction(&of("182", "190"), percent("96,2")), Contradiction);
    // And so might 182 be 181.6 over 190.4.
    finds(check::fraction(&of("182", "190,4"), percent("95,8")), ROUNDED);
    finds(check::fraction(&of("182", "190"), percent("95,6")), Contradiction);
}

#[test]
fn a_count_is_exact_unless_it_is_measured() {
    let count = things("300");
    let read = |operand: Operand<'_>| operand.read(Rounding::Nearest).unwrap().to_string();
    assert_eq!(read(Operand::from(&count)), "300");
    assert_eq!(read(Operand::from(&count).measured()), "[299.5, 300.5]");
    assert_eq!(read(Operand::from(&count).hedged(&[Hedge::Over]).measured()), "[299.5, +∞)");
}

#[test]
fn counts_give_only_some_percentages() {
    assert_eq!(check::grim_percent(percent("80"), 15), Ok(Exact));
    assert_eq!(check::grim_percent(percent("82"), 15), Ok(Contradiction));
    assert_eq!(check::grim_percent(percent("86"), 15), Ok(Truncation), "13 are 86.67 %");
    assert_eq!(check::grim_percent(percent("87"), 15), Ok(ROUNDED));
    assert_eq!(check::grim_percent(percent("87"), 0).unwrap_err().kind(), ErrorKind::DivisionByZero);
    assert_eq!(check::grim_percent(&things("87"), 5).unwrap_err().kind(), ErrorKind::UnexpectedUnit);
    let mean = in_unit("5", 1, "");
    assert_eq!(check::grim_mean(&mean, 2, 1), Ok(Exact));
    assert_eq!(check::grim_mean(&mean, u64::MAX, 2).unwrap_err().kind(), ErrorKind::Overflow);
    assert_eq!(check::grim_mean(percent("5"), 2, 1).unwrap_err().kind(), ErrorKind::UnexpectedUnit);
}

#[test]
fn growth_between_levels() {
    finds(check::growth(&billion("283,6"), &billion("318,5"), percent("15,3")), Contradiction);
    finds(check::growth(&billion("283,6"), &billion("318,5"), percent("12,3")), ROUNDED);
    finds(check::growth(&things("200"), &things("150"), percent("-25")), Exact);
    finds(check::growth(&things("200"), &things("150"), percent("25")), Contradiction);
    finds(check::growth(&things("40"), &things("130"), percent("225")), Exact);
    fails(check::growth(&things("0"), &things("5"), percent("100")), ErrorKind::DivisionByZero);
    fails(check::growth(&things("5"), &hectares("5"), percent("0")), ErrorKind::UnexpectedUnit);
    fails(check::growth(percent("5"), percent("6"), percent("20")), ErrorKind::UnexpectedUnit);
}

#[test]
fn changes_between_levels() {
    let points = |printed| in_unit(printed, 1, "pp");
    finds(check::change(percent("6,21"), percent("4,86"), &points("-1,35")), Exact);
    finds(check::change(percent("6,22"), percent("5,12"), &points("-0,9")), Contradiction);
    finds(check::change(percent("6,22"), percent("5,12"), &points("-1,1")), Exact);
    finds(check::change(percent("6,22"), percent("5,12"), percent("-1")), ROUNDED);
    finds(check::change(&things("1.620"), &things("1.860"), &things("240")), Exact);
    finds(check::change(&things("1.620"), &things("1.860"), &things("241")), Contradiction);
    finds(check::change(&billion("10,2"), &billion("11,4"), &million("1.150")), ROUNDED);
    fails(check::change(&things("5"), &things("6"), &points("1")), ErrorKind::UnexpectedUnit);
    fails(check::change(percent("5"), &things("6"), &things("1")), ErrorKind::UnexpectedUnit);
}

#[test]
fn implied_previous_levels() {
    let previous = check::implied_previous(&billion("318,5"), percent("15,3")).unwrap();
    assert_eq!(previous.to_string(), "[≈276072821846.553966, ≈276399132321.041215]");
}

#[test]
fn implied_previous_levels_of_the_same_time_intersect() {
    finds(check::same_previous((&things("115"), percent("15")), (&things("110"), percent("10"))), Exact);
    finds(check::same_previous((&things("115"), percent("15,0")), (&things("110"), percent("10,1"))), Truncation);
    finds(check::same_previous((&things("115"), percent("15,0")), (&things("110"), percent("11,0"))), Contradiction);
    fails(
        check::same_previous((&things("115"), percent("-100")), (&things("110"), percent("10"))),
        ErrorKind::DivisionByZero,
    );
}

#[track_caller]
fn adds_up(parts: &[Quantity], total: &Quantity, verdict: Verdict) {
    finds(check::sum(parts, total, Completeness::Complete), verdict);
}

#[test]
fn sums_exact_as_printed() {
    adds_up(&[million("53.462"), million("158.218"), million("93.113")], &million("304.793"), Exact);
    adds_up(&[million("154.019"), million("13.604")], &million("167.623"), Exact);
    adds_up(&[things("145"), things("02")], &things("147"), Exact);
    adds_up(&[things("21"), things("0")], &things("21"), Exact);
    adds_up(&[million("8.065"), million("1.355")], &million("9.420"), Exact);
    adds_up(
        &[billion("8.214,3"), billion("14.902,7"), billion("13.186,4"), billion("2.122,2")],
        &billion("38.425,6"),
        Exact,
    );
    let visits = |printed| in_unit(printed, 1_000, "lượt");
    adds_up(&[visits("96,3"), visits("1.746,3")], &in_unit("1.842,6", 1_000, "lượt khách"), Exact);
}

#[test]
fn sums_within_rounding() {
    adds_up(&[billion("24,6"), billion("4,8"), billion("1,20"), billion("9,46")], &billion("40,10"), ROUNDED);
    adds_up(&[billion("1.874,2"), billion("1.252,3")], &million("3.126.480"), ROUNDED);
}

#[test]
fn sums_only_if_cut() {
    // Two parts that were cut may hide almost two steps.
    adds_up(&[billion("10"), billion("10")], &billion("21"), ROUNDED);
    adds_up(&[billion("10"), billion("10")], &billion("22"), Truncation);
    adds_up(&[billion("10"), billion("10")], &billion("23"), Contradiction);
    adds_up(&[things("10"), things("10")], &things("21"), Contradiction);
}

#[test]
fn sums_contradicted() {
    adds_up(&[things("412"), things("84")], &things("486"), Contradiction);
    adds_up(&[million("71.320"), million("219.480"), million("9.945")], &million("298.745"), Contradiction);
    adds_up(&[billion("6.842"), billion("14.095"), billion("3.668")], &billion("24.615"), Contradiction);
    let found = check::sum(&[things("412"), things("84")], &things("486"), Completeness::Complete).unwrap();
    assert_eq!((found.stated().to_string(), found.expected().to_string()), ("486".into(), "496".into()));
}

#[test]
fn some_parts_may_be_left_out() {
    let of = |parts: &[Quantity], total: &Quantity| check::sum(parts, total, Completeness::AtMost);
    finds(of(&[things("412"), things("84")], &things("486")), Contradiction);
    finds(of(&[things("412"), things("74")], &things("486")), Exact);
    finds(of(&[billion("24,6"), billion("15,4")], &billion("40,10")), ROUNDED);
    finds(of(&[billion("24,6"), billion("15,8")], &billion("40,10")), Contradiction);
    let found = of(&[things("412"), things("4")], &things("486")).unwrap();
    assert_eq!(found.verdict(), Derived);
    assert_eq!((found.stated().to_string(), found.expected().to_string()), ("486".into(), "[416, +∞)".into()));
    assert_eq!((found.computed(0), found.saved_by()), (None, None));
}

#[test]
fn sums_want_parts_of_one_kind() {
    finds(check::sum([percent("60,5"), percent("39,5")], percent("100"), Completeness::Complete), Exact);
    fails(check::sum(&[] as &[Quantity], &things("5"), Completeness::Complete), ErrorKind::NoNumber);
    fails(check::sum(&[hectares("5")], &things("5"), Completeness::AtMost), ErrorKind::UnexpectedUnit);
    let huge = Quantity::new(Decimal::MAX, Decimal::ONE, Unit::VND);
    let fine = Quantity::new(Decimal::new(1, 28), Decimal::new(1, 28), Unit::VND);
    fails(check::sum(&[huge, fine.clone()], &fine, Completeness::Complete), ErrorKind::Overflow);
}

#[test]
fn a_hedged_part_may_be_more() {
    let (part, total) = (things("400"), things("486"));
    let over = Operand::from(&part).hedged(&[Hedge::Over]);
    finds(check::sum([over], &total, Completeness::Complete), ROUNDED);
    finds(check::sum([Operand::from(&part)], &total, Completeness::Complete), Contradiction);
}

#[test]
fn parts_do_not_exceed_their_whole() {
    finds(check::at_most(&things("1.251"), &things("1.215")), Contradiction);
    finds(check::at_most(&things("1.215"), &things("1.251")), Exact);
    finds(check::at_most(&billion("9,5"), &million("9.460")), ROUNDED);
    finds(check::at_most(&billion("9,6"), &million("9.460")), Contradiction);
    finds(check::at_most(percent("66"), percent("60,5")), Contradiction);
    // A hundred per cent that is printed may have been cut; the bound itself has no step.
    finds(check::at_most(percent("100,8"), percent("100")), Truncation);
    finds(check::at_most(percent("100,8"), Percent::new(Decimal::ONE_HUNDRED, Decimal::ZERO)), Contradiction);
    fails(check::at_most(&hectares("1"), &things("2")), ErrorKind::UnexpectedUnit);
}

#[test]
fn restatements() {
    finds(check::restatement(&billion("275,59"), &billion("275,5")), Truncation);
    finds(check::restatement(&billion("275,5"), &billion("275,59")), Truncation);
    finds(check::restatement(&billion("275,59"), &billion("275,6")), ROUNDED);
    finds(check::restatement(&billion("275,59"), &billion("275,4")), Contradiction);
    finds(check::restatement(&billion("81,9"), &billion("82")), ROUNDED);
    finds(check::restatement(&billion("81,9"), &billion("81")), Truncation);
    finds(check::restatement(&billion("81,9"), &billion("83")), Contradiction);
    finds(check::restatement(&billion("40,10"), &billion("40,1")), Exact);
    finds(check::restatement(&million("6.845"), &million("6.854")), Contradiction);
    finds(check::restatement(percent("58,8"), percent("58,8")), Exact);
    finds(check::restatement(&in_unit("68.714", 1, "lượt người"), &in_unit("68.714", 1, "lượt")), Exact);
    finds(check::restatement(&things("24.360"), &things("24.361")), Contradiction);
    finds(check::restatement(&in_unit("1.842,6", 1_000, "con"), &things("1.842.615")), ROUNDED);
    fails(check::restatement(&billion("5"), percent("5")), ErrorKind::UnexpectedUnit);
}

#[test]
fn restatements_of_one_step_are_not_rounded() {
    finds(check::restatement(&million("6.845"), &million("6.846")), Truncation);
    finds(check::restatement(&million("6.845"), &million("6.847")), Contradiction);
    let about = Operand::from(percent("40")).hedged(&[Hedge::About]);
    finds(check::restatement(percent("41"), about), ROUNDED);
}

#[test]
fn growth_of_a_total_lies_between_that_of_its_parts() {
    let parts = |growths: &[&str]| growths.iter().map(|growth| GrowthPart::new(percent(growth))).collect::<Vec<_>>();
    let sectors = parts(&["3,58", "9,61", "7,64", "4,85"]);
    finds(check::growth_of_parts(percent("7,33"), &sectors), Exact);
    finds(check::growth_of_parts(percent("9,62"), &sectors), ROUNDED);
    finds(check::growth_of_parts(percent("9,63"), &sectors), Contradiction);
    finds(check::growth_of_parts(percent("3,56"), &sectors), Contradiction);
    let trade = parts(&["13,9", "12,4", "-1,5"]);
    finds(check::growth_of_parts(percent("14,8"), &trade), Contradiction);
    finds(check::growth_of_parts(percent("-1,4"), &trade), Exact);
    fails(check::growth_of_parts(percent("7"), &[]), ErrorKind::NoNumber);
    fails(check::growth_of_parts(&things("7"), &trade), ErrorKind::UnexpectedUnit);
}

#[test]
fn levels_weigh_the_growth_of_the_parts() {
    let levels = [billion("8.214,3"), billion("14.902,7"), billion("13.186,4"), billion("2.122,2")];
    let growths = [percent("3,58"), percent("9,61"), percent("7,64"), percent("4,85")];
    let mut parts: Vec<_> =
        levels.iter().zip(growths).map(|(level, growth)| GrowthPart::new(growth).at(level)).collect();
    let found = check::growth_of_parts(percent("7,33"), &parts).unwrap();
    assert_eq!(found.verdict(), ROUNDED);
    assert_eq!(found.computed(2), Some(Decimal::new(733, 2)));
    finds(check::growth_of_parts(percent("7,30"), &parts), Contradiction);
    finds(check::growth_of_parts(percent("7,36"), &parts), Contradiction);
    // One level less, and only the growths bind.
    parts.push(GrowthPart::new(percent("5")));
    finds(check::growth_of_parts(percent("7,36"), &parts), Exact);
}

#[test]
fn levels_that_cannot_weigh() {
    let (small, loss, area) = (billion("8"), billion("-3"), hectares("8"));
    let part = |growth| GrowthPart::new(percent(growth));
    fails(
        check::growth_of_parts(percent("7"), &[part("7").at(&small), part("8").at(&loss)]),
        ErrorKind::DivisionByZero,
    );
    fails(
        check::growth_of_parts(percent("7"), &[part("7").at(&small), part("-100").at(&small)]),
        ErrorKind::DivisionByZero,
    );
    fails(
        check::growth_of_parts(percent("7"), &[part("7").at(&small), part("8").at(&area)]),
        ErrorKind::UnexpectedUnit,
    );
    // Nothing is a level like any other: it only weighs nothing.
    let (hundred, nothing) = (things("100"), things("0"));
    let found = check::growth_of_parts(percent("7"), &[part("7").at(&hundred), part("9").at(&nothing)]).unwrap();
    assert_eq!((found.verdict(), found.computed(2)), (Exact, Some(Decimal::from(7))));
    // Twenty levels cannot be weighed exactly: the growths alone still bind.
    let many: Vec<_> = (1..=20).map(|n| Percent::new(Decimal::new(700 + n * 7, 2), Decimal::new(1, 2))).collect();
    let many: Vec<_> = many.into_iter().map(|growth| GrowthPart::new(growth).at(&small)).collect();
    finds(check::growth_of_parts(percent("8,00"), &many), Exact);
    finds(check::growth_of_parts(percent("9,00"), &many), Contradiction);
}

#[test]
fn verdicts_and_hedges_have_the_names_of_the_wire() {
    for (verdict, name) in [
        (Exact, "exact"),
        (ROUNDED, "rounding"),
        (Truncation, "truncation"),
        (Contradiction, "contradiction"),
        (Derived, "derived"),
        (Verdict::Note, "note"),
    ] {
        assert_eq!(verdict.to_string(), name);
        assert_eq!(serde_json::to_string(&verdict).unwrap(), format!("\"{name}\""));
        assert_eq!(verdict.agrees(), matches!(name, "exact" | "rounding" | "truncation"));
    }
    for (hedge, name) in
        [(Hedge::Estimated, "estimated"), (Hedge::Over, "over"), (Hedge::Under, "under"), (Hedge::About, "about")]
    {
        assert_eq!(serde_json::to_string(&hedge).unwrap(), format!("\"{name}\""));
        assert_eq!(hedge.widens(), hedge != Hedge::Estimated);
    }
}
