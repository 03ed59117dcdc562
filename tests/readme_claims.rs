//! The README's lists of what is read, and what is not, hold.
#![allow(clippy::expect_used, clippy::panic)]

use ktxh::{Base, Figure, Report, Role, Value};

/// The figure that covers `words` in a report whose only sentence is `sentence`.
#[track_caller]
fn figure(sentence: &str, words: &str) -> Figure {
    let text = format!("I. KẾT QUẢ THÁNG 6 NĂM 2022\n{sentence}");
    let report = Report::read(&text).expect("the text is small");
    let found = report.figures.iter().find(|figure| report.quote(figure.span) == words);
    found.unwrap_or_else(|| panic!("`{words}` is no figure of its own in `{sentence}`")).clone()
}

/// Asserts value, step and unit of a quantity, in the base unit.
#[track_caller]
fn assert_quantity(sentence: &str, words: &str, value: &str, step: &str, unit: &str) {
    let figure = figure(sentence, words);
    let quantity = figure.quantity().unwrap_or_else(|| panic!("`{words}` is {:?}", figure.value));
    let got =
        (quantity.value().normalize().to_string(), quantity.step().normalize().to_string(), quantity.unit().code());
    assert_eq!(got, (value.to_owned(), step.to_owned(), unit), "{words}");
    assert_eq!(figure.issue, None, "{words}");
}

#[test]
fn numbers_are_read() {
    assert_quantity("Thu ngân sách đạt 2.030 tỷ đồng.", "2.030 tỷ đồng", "2030000000000", "1000000000", "VND");
    assert_quantity("Thành phố đón 4000 lượt khách.", "4000 lượt khách", "4000", "1", "lượt khách");
    assert_quantity("Giá trị sản xuất đạt 40,10 tỷ đồng.", "40,10 tỷ đồng", "40100000000", "10000000", "VND");
    assert_quantity("Vốn đạt 126 tỷ 090 triệu đồng.", "126 tỷ 090 triệu đồng", "126090000000", "1000000", "VND");
    assert_quantity(
        "Dư nợ đạt 4.965,8 nghìn tỷ đồng.",
        "4.965,8 nghìn tỷ đồng",
        "4965800000000000",
        "100000000000",
        "VND",
    );
    assert_quantity("Bình quân đạt 208 kg/người.", "208 kg/người", "208", "1", "kg/người");
    assert_quantity("Thu hồi diện tích 7.214,6m2 đất.", "7.214,6m2", "7214.6", "0.1", "m2");
    assert_quantity("Tỷ suất chết đạt 0,6‰.", "0,6‰", "0.6", "0.1", "‰");
}

#[test]
fn ranges_and_fractions_are_read() {
    let price = figure("Giá gạo ở mức 16.000 - 16.500 đồng/kg.", "16.000 - 16.500 đồng/kg");
    let Some(Value::Range(range)) = &price.value else { panic!("{:?}", price.value) };
    assert_eq!(
        (range.low().value(), range.high().value(), range.unit().code()),
        (16_000.into(), 16_500.into(), "VND/kg")
    );

    let herd = figure("Đàn lợn có 80,755/80,2 ngàn con.", "80,755/80,2 ngàn con");
    let fraction = herd.fraction().expect("a fraction");
    assert_eq!((fraction.numerator().value(), fraction.denominator().value()), (80_755.into(), 80_200.into()));
}

#[test]
fn an_index_is_no_growth() {
    let index = figure("Sản lượng đạt 186 tấn, bằng 97,4% so với cùng kỳ năm trước.", "97,4%");
    assert_eq!((index.role, index.base), (Role::Index, Some(Base::SamePeriodLastYear)));
}

#[test]
fn halves_of_months_and_counts_in_brackets_are_read() {
    let half = figure("Kim ngạch xuất khẩu kỳ 1 tháng 12 đạt 12 triệu USD.", "kỳ 1 tháng 12");
    let Some(Value::Period(period)) = half.value else { panic!("{:?}", half.value) };
    assert_eq!(period.notation(), "2022-12-01/2022-12-15");

    let count = figure("Ghi nhận 19 ca tại: xã An (12), xã Bình (7).", "12");
    assert_eq!((count.role, count.quantity().map(|count| count.value())), (Role::Amount, Some(12.into())));
}

#[test]
fn a_setter_that_is_not_printed_is_not_guessed() {
    let ratio = figure("Tổng mức bán lẻ đạt 2.030 tỷ đồng, đạt 58,8% KH.", "58,8%");
    assert_eq!((ratio.role, ratio.base), (Role::PlanRatio, Some(Base::Plan(None))));
}

/// Asserts what a figure's issue says.
#[track_caller]
fn assert_issue(sentence: &str, words: &str, issue: &str) {
    assert_eq!(figure(sentence, words).issue.map(|issue| issue.to_string()).as_deref(), Some(issue), "{words}");
}

#[test]
fn english_notation_and_scanners_are_flagged() {
    assert_issue("Diện tích đạt 6.2 ha.", "6.2 ha", "the point is used as a decimal sign");
    assert_issue("Thu phí đạt 58,570,000 đồng.", "58,570,000 đồng", "commas are used to group thousands");
    assert_issue("Đã tiêm 1,040 liều.", "1,040 liều", "the comma may group thousands or start decimals");
    assert_issue("Vốn đạt 2,216,8 tỷ đồng.", "2,216,8 tỷ đồng", "the digits and separators make no number");
    assert_issue("Kinh phí 6,82% tỷ đồng.", "6,82% tỷ đồng", "a percent sign stands inside an amount");
    assert_issue("Tiến độ đạt 9§% KH.", "9§%", "characters of a scanner stand among the digits");
    assert_eq!(figure("Vốn đạt 2,216,8 tỷ đồng.", "2,216,8 tỷ đồng").value, None);
}

#[test]
fn numbers_in_words_are_no_figures() {
    let report = Report::read("Đón hơn một triệu lượt khách, gấp đôi năm trước.").expect("the text is small");
    assert_eq!(report.figures, []);
}

#[test]
fn spaces_do_not_group_thousands() {
    assert_eq!(figure("Nộp 68 714 đồng.", "68").role, Role::Amount);
    assert_eq!(figure("Nộp 68 714 đồng.", "714 đồng").role, Role::Amount);
}
