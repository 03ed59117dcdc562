//! Rules that hold a percentage against two numbers: each fires, and each stays silent.
#![allow(clippy::expect_used)]

mod findings;

use findings::{finds, run, silent};
use ktxh::check::Verdict::{Contradiction, Derived, Exact, Rounding, Truncation};

#[test]
fn plan_ratio_fires() {
    let text = "Giải ngân vốn sự nghiệp đạt 742 triệu đồng, đạt 71% kế hoạch (1.100 triệu đồng).";
    let found = finds("plan-ratio", text, &[(Contradiction, &["742 triệu đồng", "71%", "1.100 triệu đồng"])]);
    let finding = &found.findings[0];
    assert_eq!(finding.stated.map(|stated| stated.to_string()).as_deref(), Some("[70.5, 71.5]"));
    assert_eq!(finding.computed.map(|computed| computed.to_string()).as_deref(), Some("67.454545"));
    assert_eq!(
        found.message(finding),
        "Không khớp, cần kiểm tra lại: “742 triệu đồng” (dòng 1) so với “1.100 triệu đồng” (dòng 1) là 67,45%, văn bản ghi \
         “71%” (dòng 1). Số ghi: [70,5%; 71,5%]; tính lại: [67,37%; 67,54%]. Làm tròn hay cắt bớt chữ số đều không giải \
         thích được."
    );
    assert_eq!(
        found.english(finding),
        "Does not agree, please check: “742 triệu đồng” (line 1) is 67.45% of “1.100 triệu đồng” (line 1), the text says \
         “71%” (line 1). Stated: [70.5%, 71.5%]; computed: [67.37%, 67.54%]. Neither rounding nor cutting explains it."
    );
}

#[test]
fn plan_ratio_agrees_as_printed_rounded_or_cut() {
    let sown = |ratio: &str| format!("Diện tích ngô gieo trồng đạt 624 ha, đạt {ratio} kế hoạch (650 ha).");
    finds("plan-ratio", &sown("96%"), &[(Exact, &["624 ha", "96%", "650 ha"])]);
    let tea = |ratio: &str| format!("Sản lượng chè búp đạt 1.831,5 tấn, đạt {ratio} kế hoạch (2.100 tấn).");
    finds("plan-ratio", &tea("87,2%"), &[(Rounding, &["1.831,5 tấn", "87,2%", "2.100 tấn"])]);
    let visits = "Đón 18.450 lượt khách, đạt 87,8% kế hoạch (21.000 lượt khách).";
    let found = finds("plan-ratio", visits, &[(Truncation, &["18.450 lượt khách", "87,8%", "21.000 lượt khách"])]);
    let message = found.message(&found.findings[0]);
    assert!(message.starts_with("Chỉ khớp nếu có số bị cắt bớt chữ số: "), "{message}");
    assert!(message.ends_with("Làm tròn thì không khớp, cắt bớt chữ số thì khớp."), "{message}");
}

#[test]
fn plan_ratio_needs_a_printed_plan() {
    silent("plan-ratio", "Giải ngân vốn sự nghiệp đạt 742 triệu đồng, đạt 71% kế hoạch.");
}

#[test]
fn a_hedge_claims_less() {
    let text = "Thu phí chợ đạt hơn 900 triệu đồng, đạt 95% kế hoạch (1.000 triệu đồng).";
    let quotes: &[&str] = &["900 triệu đồng", "95%", "1.000 triệu đồng"];
    finds("plan-ratio", text, &[(Rounding, quotes)]);
    finds("plan-ratio", &text.replace("hơn ", ""), &[(Contradiction, quotes)]);
}

#[test]
fn a_plan_that_is_not_printed_follows() {
    let text = "Doanh thu vận tải ước đạt 81,9 tỷ đồng, đạt 61% KH.";
    let found = finds("implied-plan", text, &[(Derived, &["81,9 tỷ đồng", "61%"])]);
    assert_eq!(
        found.message(&found.findings[0]),
        "Suy ra: “81,9 tỷ đồng” (dòng 1), đạt “61%” (dòng 1): kế hoạch không ghi trong văn bản. Nằm trong khoảng [133,089 tỷ \
         đồng; 135,455 tỷ đồng]."
    );
    silent("implied-plan", "Doanh thu vận tải ước đạt 81,9 tỷ đồng, đạt 61% KH (134 tỷ đồng).");
}

#[test]
fn plans_met_again_intersect() {
    let text = "I. KẾT QUẢ\nDoanh thu vận tải hành khách đạt 81,9 tỷ đồng, đạt 61% KH.\n\
                II. ĐÁNH GIÁ CHUNG\nDoanh thu vận tải hành khách đạt 82 tỷ đồng, đạt 61% KH.";
    let found = run("implied-plan", text);
    let both = found.findings.iter().find(|finding| finding.figures.len() == 4).expect("the plan is met again");
    assert_eq!(both.verdict, Derived);
    let again = run("implied-plan", &text.replace("82 tỷ đồng, đạt 61%", "82 tỷ đồng, đạt 66%"));
    let against = again.findings.iter().find(|finding| finding.figures.len() == 4).expect("the plan is met again");
    assert_eq!(against.verdict, Contradiction);
    assert_eq!(again.quotes(against), ["81,9 tỷ đồng", "61%", "82 tỷ đồng", "66%"]);
}

#[test]
fn fraction_fires() {
    let text = "Có 12/15 ấp đạt chuẩn văn hóa, chiếm 82%.";
    let found = finds("fraction", text, &[(Contradiction, &["12/15 ấp", "82%"])]);
    assert_eq!(found.findings[0].expected.map(|expected| expected.to_string()).as_deref(), Some("80"));
    finds("fraction", &text.replace("82%", "80%"), &[(Exact, &["12/15 ấp", "80%"])]);
}

#[test]
fn fraction_reads_done_over_planned() {
    finds("fraction", "Trồng rừng 425,6/600 ha, đạt 70,9% KH.", &[(Rounding, &["425,6/600 ha", "70,9%"])]);
    finds("fraction", "Trồng rừng 425,6/600 ha, đạt 79% KH.", &[(Contradiction, &["425,6/600 ha", "79%"])]);
    silent("fraction", "Trồng rừng 425,6/600 ha.");
}

#[test]
fn growth_from_the_printed_level() {
    let text =
        |growth: &str| format!("Bán lẻ hàng hóa đạt 318,5 tỷ đồng, tăng {growth} so với cùng kỳ (283,6 tỷ đồng).");
    finds("growth", &text("12,3%"), &[(Rounding, &["318,5 tỷ đồng", "12,3%", "283,6 tỷ đồng"])]);
    finds("growth", &text("15,3%"), &[(Contradiction, &["318,5 tỷ đồng", "15,3%", "283,6 tỷ đồng"])]);
    silent("growth", "Bán lẻ hàng hóa đạt 318,5 tỷ đồng, tăng 15,3% so với cùng kỳ.");
}

#[test]
fn growth_from_the_printed_change() {
    let text = |growth: &str| {
        format!("Giá thịt bò 240.000 đồng/kg, giảm 10.000 đồng/kg, tương ứng giảm {growth} so với tháng trước.")
    };
    finds("growth", &text("4%"), &[(Exact, &["240.000 đồng/kg", "10.000 đồng/kg", "4%"])]);
    finds("growth", &text("8%"), &[(Contradiction, &["240.000 đồng/kg", "10.000 đồng/kg", "8%"])]);
}

#[test]
fn factors() {
    let text = |times: &str| format!("Đón 36.450 lượt khách, gấp {times} lần so với năm 2018 (20.250 lượt khách).");
    finds("growth", &text("1,8"), &[(Exact, &["36.450 lượt khách", "1,8 lần", "20.250 lượt khách"])]);
    finds("growth", &text("2,8"), &[(Contradiction, &["36.450 lượt khách", "2,8 lần", "20.250 lượt khách"])]);
}

#[test]
fn an_earlier_level_that_is_not_printed_follows() {
    let text = "Khám bệnh cho 1.230 lượt người, tăng 23% so với cùng kỳ.";
    let found = finds("implied-previous", text, &[(Derived, &["1.230 lượt người", "23%"])]);
    let expected = found.findings[0].expected.map(|expected| expected.to_string());
    assert_eq!(expected.as_deref(), Some("[≈995.951417, ≈1004.081633]"));
    silent("implied-previous", "Khám bệnh cho 1.230 lượt người, tăng 23% so với cùng kỳ (1.000 lượt người).");
}

#[test]
fn change_between_levels() {
    let text = |change: &str| format!("Ghi nhận 06 ca sốt rét, giảm {change} so với cùng kỳ (15 ca).");
    finds("change", &text("09 ca"), &[(Exact, &["06 ca", "09 ca", "15 ca"])]);
    finds("change", &text("08 ca"), &[(Contradiction, &["06 ca", "08 ca", "15 ca"])]);
    silent("change", "Ghi nhận 06 ca sốt rét, giảm 09 ca so với cùng kỳ.");
}

#[test]
fn a_rate_changes_by_points() {
    let text = |change: &str| format!("Tỷ lệ hộ nghèo còn 4,86%, giảm {change} so với cuối năm 2023 (6,21%).");
    let points = "1,35 điểm phần trăm";
    finds("change", &text(points), &[(Exact, &["4,86%", points, "6,21%"])]);
    let wrong = "0,9 điểm phần trăm";
    finds("change", &text(wrong), &[(Contradiction, &["4,86%", wrong, "6,21%"])]);
    // In per cent it may have been meant of the rate itself.
    finds("change", &text("1,35%"), &[(Exact, &["4,86%", "1,35%", "6,21%"])]);
    silent("change", &text("21,7%"));
}

#[test]
fn a_number_in_brackets_may_be_the_change() {
    // 512 less 46 is 466, and 46 of it are 9,9 %.
    let text = |growth: &str| format!("Thu nội địa đạt 512 tỷ đồng, tăng {growth} so với cùng kỳ (46 tỷ đồng).");
    for growth in ["9,9%", "10%"] {
        let found = run("growth", &text(growth));
        assert!(found.findings.iter().all(|finding| finding.verdict != Contradiction), "{growth}");
    }
}

#[test]
fn a_number_in_brackets_may_be_a_fall() {
    // 306 and 204 more are 510, and 204 of it are 40 %.
    let text = |growth: &str| format!("Thu nội địa đạt 306 tỷ đồng, giảm {growth} so với cùng kỳ (204 tỷ đồng).");
    silent("growth", &text("40%"));
    finds("growth", &text("45%"), &[(Contradiction, &["306 tỷ đồng", "45%", "204 tỷ đồng"])]);
}

#[test]
fn a_ratio_that_is_far_off_was_meant_of_something_else() {
    let text = |ratio: &str| format!("Thu nội địa đạt 512 tỷ đồng, đạt {ratio} kế hoạch (800 tỷ đồng).");
    let quotes: [&str; 3] = ["512 tỷ đồng", "34%", "800 tỷ đồng"];
    finds("plan-ratio", &text("34%"), &[(Contradiction, &quotes)]);
    silent("plan-ratio", &text("6,1%"));
}

#[test]
fn percentages_after_one_fraction_rival_each_other() {
    let text = "Có 6/9 chi cục đạt từ 60% kế hoạch trở lên, gồm: Chi cục Một đạt 131,54% kế hoạch; Chi cục Hai đạt 83,04% kế hoạch.";
    let found = run("fraction", text);
    assert!(found.findings.iter().all(|finding| finding.verdict != Contradiction));
}
