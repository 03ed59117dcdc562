//! Rules that hold a percentage against two numbers: each fires, and each stays silent.
#![allow(clippy::expect_used)]

mod findings;

use findings::{finds, run, silent};
use ktxh::check::Checks;
use ktxh::check::Verdict::{Contradiction, Derived, Exact, Rounding, Truncation};
use ktxh::{Base, Direction, Report, Role};

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
    // By a part of the plan or by points, nothing tells; of an amount it can only be a part.
    silent("implied-plan", "Tỷ lệ che phủ rừng đạt 35,2%, vượt 0,2% kế hoạch.");
    let exceeded = "Thu nội địa đạt 206 tỷ đồng, vượt 3% dự toán.";
    finds("implied-plan", exceeded, &[(Derived, &["206 tỷ đồng", "3%"])]);
}

#[test]
fn each_setter_has_a_plan_of_its_own() {
    let text = |setter: &str| {
        format!("Doanh thu vận tải đạt 81,9 tỷ đồng, đạt 61% dự toán tỉnh giao, đạt 58% dự toán {setter} giao.")
    };
    let each: [&[&str]; 2] = [&["81,9 tỷ đồng", "61%"], &["81,9 tỷ đồng", "58%"]];
    finds("implied-plan", &text("huyện"), &[(Derived, each[0]), (Derived, each[1])]);
    // Two ratios to one plan: one of them belongs elsewhere.
    silent("implied-plan", &text("tỉnh"));
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
fn plans_are_met_again_only_where_the_levels_are_certainly_one() {
    let text = |name: &str, level: &str| {
        format!(
            "I. KẾT QUẢ\nThu phí chợ đạt 8.294 tỷ đồng, đạt 61% KH.\nII. ĐÁNH GIÁ CHUNG\n{name} đạt {level}, đạt 66% KH."
        )
    };
    let of_four =
        |text: &str| run("implied-plan", text).findings.iter().filter(|found| found.figures.len() == 4).count();
    assert_eq!(of_four(&text("Thu phí chợ", "8.294 tỷ đồng")), 1);
    // A name of which only half is the same, and a level with two digits swapped.
    assert_eq!(of_four(&text("Thu phí đất đai", "8.294 tỷ đồng")), 0);
    assert_eq!(of_four(&text("Thu phí chợ", "8.924 tỷ đồng")), 0);
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
    // A plan of its own stands beside the ratio.
    silent("fraction", "Trồng rừng 425,6/600 ha, đạt 79% kế hoạch (540 ha).");
}

#[test]
fn the_whole_of_a_fraction_is_the_total() {
    let text = |whole: &str| {
        format!("Kiểm tra 147 cơ sở, trong đó có 145/147 cơ sở đạt yêu cầu, 2/{whole} cơ sở bị nhắc nhở.")
    };
    let found = finds("fraction", &text("147"), &[(Exact, &["147 cơ sở", "145/147 cơ sở", "2/147 cơ sở"])]);
    assert_eq!(
        found.english(&found.findings[0]),
        "Agrees: the denominator of “145/147 cơ sở” (line 1), “2/147 cơ sở” (line 1) is the total “147 cơ sở” (line 1). \
         Stated: 147 cơ sở; computed: 147 cơ sở."
    );
    // Another whole may be that of some part.
    finds("fraction", &text("148"), &[(Exact, &["147 cơ sở", "145/147 cơ sở"])]);
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
fn the_printed_level_is_that_of_the_growth_before_it() {
    let text = "Bán lẻ đạt 318,5 tỷ đồng, tăng 3% so với tháng trước, tăng 12,3% so với cùng kỳ (283,6 tỷ đồng), tăng 1% so với \
                đầu năm.";
    finds("growth", text, &[(Rounding, &["318,5 tỷ đồng", "12,3%", "283,6 tỷ đồng"])]);
    finds("growth", &text.replace("12,3", "13,3"), &[(Contradiction, &["318,5 tỷ đồng", "13,3%", "283,6 tỷ đồng"])]);
}

#[test]
fn a_change_and_a_growth_may_speak_of_one_level() {
    let text = "Bán lẻ đạt 318,5 tỷ đồng, tăng 34,9 tỷ đồng, tăng 12,3% so với cùng kỳ (283,6 tỷ đồng).";
    finds("change", text, &[(Exact, &["318,5 tỷ đồng", "34,9 tỷ đồng", "283,6 tỷ đồng"])]);
    finds(
        "growth",
        text,
        &[
            (Rounding, &["318,5 tỷ đồng", "34,9 tỷ đồng", "12,3%"]),
            (Rounding, &["318,5 tỷ đồng", "12,3%", "283,6 tỷ đồng"]),
        ],
    );
    // Against another time it speaks of another level.
    silent("change", &text.replace("34,9 tỷ đồng", "5 tỷ đồng so với tháng trước"));
}

#[test]
fn a_change_and_a_growth_of_one_base_and_one_way() {
    let text = "Giá thịt bò 240.000 đồng/kg, giảm 10.000 đồng/kg, giảm 8% so với tháng trước.";
    let mut report = Report::read(text).expect("a text is read");
    let found = |report: &Report| Checks::all().only(["growth"]).run(report).len();
    assert_eq!(found(&report), 1);
    // Where one has no base, it is that of the other.
    let month = report.figures[1].base.replace(Base::PreviousYear);
    assert_eq!(found(&report), 0);
    report.figures[1].base = None;
    assert_eq!(found(&report), 1);
    (report.figures[1].base, report.figures[2].base) = (month, None);
    assert_eq!(found(&report), 1);
    // Where no word says which way, the sign does.
    report.figures[1].direction = None;
    assert_eq!(found(&report), 1);
    report.figures[2].direction = Some(Direction::Up);
    assert_eq!(found(&report), 0);
}

#[test]
fn growth_from_the_printed_change() {
    let text = |growth: &str| {
        format!("Giá thịt bò 240.000 đồng/kg, giảm 10.000 đồng/kg, tương ứng giảm {growth} so với tháng trước.")
    };
    finds("growth", &text("4%"), &[(Exact, &["240.000 đồng/kg", "10.000 đồng/kg", "4%"])]);
    finds("growth", &text("8%"), &[(Contradiction, &["240.000 đồng/kg", "10.000 đồng/kg", "8%"])]);
    let other_way = "Bán lẻ đạt 318,5 tỷ đồng, tăng 12,3%, tương ứng tăng 34,9 tỷ đồng so với cùng kỳ.";
    finds("growth", other_way, &[(Rounding, &["318,5 tỷ đồng", "12,3%", "34,9 tỷ đồng"])]);
}

#[test]
fn a_change_and_a_growth_that_say_different_things() {
    let text = |change: &str| format!("Giá thịt bò 240.000 đồng/kg, {change}, giảm 8% so với cùng kỳ.");
    let quotes: [&str; 3] = ["240.000 đồng/kg", "10.000 đồng/kg", "8%"];
    finds("growth", &text("giảm 10.000 đồng/kg"), &[(Contradiction, &quotes)]);
    silent("growth", &text("tăng 10.000 đồng/kg"));
    silent("growth", &text("giảm 10.000 đồng/kg so với tháng trước"));
}

#[test]
fn factors() {
    let text = |times: &str| format!("Đón 36.450 lượt khách, gấp {times} lần so với năm 2018 (20.250 lượt khách).");
    finds("growth", &text("1,8"), &[(Exact, &["36.450 lượt khách", "1,8 lần", "20.250 lượt khách"])]);
    finds("growth", &text("2,8"), &[(Contradiction, &["36.450 lượt khách", "2,8 lần", "20.250 lượt khách"])]);
}

#[test]
fn a_fall_by_a_factor() {
    let text = |times: &str| format!("Xảy ra 200 vụ, giảm {times} lần so với cùng kỳ (1.000 vụ).");
    finds("growth", &text("5"), &[(Exact, &["200 vụ", "5 lần", "1.000 vụ"])]);
    finds("growth", &text("3"), &[(Contradiction, &["200 vụ", "3 lần", "1.000 vụ"])]);
}

#[test]
fn an_earlier_level_that_is_not_printed_follows() {
    let text = "Khám bệnh cho 1.230 lượt người, tăng 23% so với cùng kỳ.";
    let found = finds("implied-previous", text, &[(Derived, &["1.230 lượt người", "23%"])]);
    let expected = found.findings[0].expected.map(|expected| expected.to_string());
    assert_eq!(expected.as_deref(), Some("[≈995.951417, ≈1004.081633]"));
    silent("implied-previous", "Khám bệnh cho 1.230 lượt người, tăng 23% so với cùng kỳ (1.000 lượt người).");
    let index =
        finds("implied-previous", &text.replace("tăng 23%", "bằng 123%"), &[(Derived, &["1.230 lượt người", "123%"])]);
    assert_eq!(index.findings[0].expected, found.findings[0].expected);
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
    finds("growth", &text("40%"), &[(Exact, &["306 tỷ đồng", "40%", "204 tỷ đồng"])]);
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
fn a_percentage_further_off_than_five_times_was_meant_of_something_else() {
    let fraction = |share: &str| format!("Có 12/15 ấp đạt chuẩn, chiếm {share}.");
    finds("fraction", &fraction("16%"), &[(Contradiction, &["12/15 ấp", "16%"])]);
    silent("fraction", &fraction("15%"));
    // A growth is as far off as the index: 450 % of the earlier level against 90 %.
    let growth = |growth: &str| format!("Bán lẻ đạt 450 tỷ đồng, {growth} so với cùng kỳ (100 tỷ đồng).");
    finds("growth", &growth("giảm 10%"), &[(Contradiction, &["450 tỷ đồng", "10%", "100 tỷ đồng"])]);
    silent("growth", &growth("giảm 11%"));
}

#[test]
fn a_ratio_may_be_meant_as_a_growth() {
    let text = |level: &str, ratio: &str| format!("Thu phí đạt {level} tỷ đồng, đạt {ratio} kế hoạch (500 tỷ đồng).");
    silent("plan-ratio", &text("700", "40%"));
    // What fell short of its plan by 21% did not reach 21% of it.
    for (level, neither) in [("395", "21%"), ("395", "24%"), ("700", "44%")] {
        let quotes = [&format!("{level} tỷ đồng"), neither, "500 tỷ đồng"];
        finds("plan-ratio", &text(level, neither), &[(Contradiction, &quotes)]);
    }
}

#[test]
fn the_number_beside_a_ratio_may_be_the_change() {
    // 510 less 204 are 306, and 510 are 166,7 % of it.
    let index = |index: &str| format!("Bán lẻ đạt 510 tỷ đồng, bằng {index} so với cùng kỳ (204 tỷ đồng).");
    silent("growth", &index("166,7%"));
    finds("growth", &index("170%"), &[(Contradiction, &["510 tỷ đồng", "170%", "204 tỷ đồng"])]);
    // 200 and 300 more are 500, and 300 are 60 % of it; but what is printed as a plan is no change.
    let fall = |ratio: &str| format!("Thu phí đạt 200 tỷ đồng, đạt {ratio} kế hoạch (300 tỷ đồng).");
    for ratio in ["60%", "63%"] {
        finds("plan-ratio", &fall(ratio), &[(Contradiction, &["200 tỷ đồng", ratio, "300 tỷ đồng"])]);
    }
}

#[test]
fn a_figure_that_may_be_misread_contradicts_nothing() {
    let text = |area: &str| format!("Diện tích chè đạt {area} ha, đạt 50% kế hoạch (10 ha).");
    finds("plan-ratio", &text("6,2"), &[(Contradiction, &["6,2 ha", "50%", "10 ha"])]);
    silent("plan-ratio", &text("6.2"));
}

#[test]
fn percentages_after_one_fraction_rival_each_other() {
    let text = "Có 6/9 chi cục đạt từ 60% kế hoạch trở lên, gồm: Chi cục Một đạt 131,54% kế hoạch; Chi cục Hai đạt 83,04% kế hoạch.";
    let found = run("fraction", text);
    assert!(found.findings.iter().all(|finding| finding.verdict != Contradiction));
}

#[test]
fn a_level_given_as_its_own_fall_is_a_slip() {
    let text = |growth: &str| format!("Doanh thu du lịch 1.126 tỷ đồng, {growth} so với năm 2020 (2.415 tỷ đồng).");
    let figures = |growth| ["1.126 tỷ đồng", growth, "2.415 tỷ đồng"];
    finds("growth", &text("giảm 46,6%"), &[(Contradiction, &figures("46,6%"))]);
    finds("growth", &text("giảm 53,4%"), &[(Rounding, &figures("53,4%"))]);
    // A rise of what it is an index of may be meant as that.
    silent("growth", "Doanh thu 12.504 tỷ đồng, tăng 104,2% so với năm 2020 (12.000 tỷ đồng).");
}

#[test]
fn the_fall_of_a_share_is_not_that_of_its_count() {
    let poor = |share: &str| format!("Còn 198 hộ nghèo{share}, giảm 6,29% so với năm 2020 (241 hộ).");
    silent("growth", &poor(", chiếm 26,68% tổng số hộ"));
    finds("growth", &poor(""), &[(Contradiction, &["198 hộ nghèo", "6,29%", "241 hộ"])]);
}

#[test]
fn what_is_planned_is_checked_as_what_was_reached() {
    let resolution = |ratio: &str, growth: &str, share: &str, again: &str| {
        format!(
            "NGHỊ QUYẾT\nVề dự toán ngân sách năm 2025\n\nĐiều 1. Dự toán thu năm 2025\n1. Tổng thu ngân sách nhà nước trên địa \
             bàn: 15.420 tỷ đồng, bằng {ratio} dự toán Thủ tướng Chính phủ giao (14.000 tỷ đồng), tăng {growth} so với ước thực \
             hiện năm 2024 (14.265 tỷ đồng); gồm:\na) Thu nội địa: 13.870 tỷ đồng, chiếm {share} tổng thu ngân sách nhà nước \
             trên địa bàn.\nb) Thu từ xuất khẩu: 1.550 tỷ đồng.\nĐiều 2. Nhiệm vụ\n1. Phấn đấu hoàn thành dự toán tổng thu ngân \
             sách nhà nước trên địa bàn là {again} tỷ đồng.\n"
        )
    };
    let right = resolution("110,1%", "8,1%", "89,9%", "15.420");
    finds("plan-ratio", &right, &[(Rounding, &["15.420 tỷ đồng", "110,1%", "14.000 tỷ đồng"])]);
    finds("growth", &right, &[(Rounding, &["15.420 tỷ đồng", "8,1%", "14.265 tỷ đồng"])]);
    finds("sum-of-parts", &right, &[(Exact, &["15.420 tỷ đồng", "13.870 tỷ đồng", "1.550 tỷ đồng"])]);
    finds("fraction", &right, &[(Rounding, &["15.420 tỷ đồng", "13.870 tỷ đồng", "89,9%"])]);
    finds(
        "plan-ratio",
        &resolution("101,1%", "8,1%", "89,9%", "15.420"),
        &[(Contradiction, &["15.420 tỷ đồng", "101,1%", "14.000 tỷ đồng"])],
    );
    finds(
        "restatement",
        &resolution("110,1%", "8,1%", "89,9%", "15.240"),
        &[(Contradiction, &["15.420 tỷ đồng", "15.240 tỷ đồng"])],
    );
}

#[test]
fn ratios_of_a_row_are_held_against_their_own_levels() {
    let text = |paid: &str, share: &str| {
        format!(
            "Kế hoạch vốn là 2.465 tỷ đồng. Khối lượng thực hiện được 1.312 tỷ đồng, giải ngân 1.109 tỷ đồng, lần lượt đạt 53,2% \
             và {paid} kế hoạch.\nTổng dư nợ đạt 62.385 tỷ đồng. Dư nợ ngắn hạn 38.210 tỷ đồng, dư nợ dài hạn 24.175 tỷ đồng, \
             lần lượt chiếm 61,2% và {share} tổng dư nợ.\n"
        )
    };
    finds(
        "plan-ratio",
        &text("45%", "38,8%"),
        &[
            (Rounding, &["2.465 tỷ đồng", "1.312 tỷ đồng", "53,2%"]),
            (Rounding, &["2.465 tỷ đồng", "1.109 tỷ đồng", "45%"]),
        ],
    );
    finds(
        "fraction",
        &text("45%", "38,8%"),
        &[
            (Rounding, &["62.385 tỷ đồng", "38.210 tỷ đồng", "61,2%"]),
            (Rounding, &["62.385 tỷ đồng", "24.175 tỷ đồng", "38,8%"]),
        ],
    );
    finds(
        "plan-ratio",
        &text("47%", "38,8%"),
        &[
            (Rounding, &["2.465 tỷ đồng", "1.312 tỷ đồng", "53,2%"]),
            (Contradiction, &["2.465 tỷ đồng", "1.109 tỷ đồng", "47%"]),
        ],
    );
}

#[test]
fn parts_are_held_against_the_parts_of_the_plan() {
    let text = |ratio: &str| {
        format!(
            "1. Đầu tư\nKế hoạch vốn là 274,6 tỷ đồng, gồm: ngân sách tỉnh 96,2 tỷ đồng, ngân sách huyện 178,4 tỷ đồng. Giải ngân được \
             218,26 tỷ đồng, đạt 79,5% kế hoạch, cụ thể:\n- Vốn ngân sách tỉnh 78,41 tỷ đồng, đạt 81,5%;\n- Vốn ngân sách huyện \
             139,85 tỷ đồng, đạt {ratio}.\n"
        )
    };
    let whole = (Rounding, &["274,6 tỷ đồng", "218,26 tỷ đồng", "79,5%"][..]);
    let first = (Rounding, &["96,2 tỷ đồng", "78,41 tỷ đồng", "81,5%"][..]);
    let second = |ratio| ["178,4 tỷ đồng", "139,85 tỷ đồng", ratio];
    finds("plan-ratio", &text("78,4%"), &[whole, first, (Rounding, &second("78,4%"))]);
    finds("plan-ratio", &text("74,8%"), &[whole, first, (Contradiction, &second("74,8%"))]);
}

#[test]
fn shares_change_by_points() {
    let text = |points: &str| {
        format!(
            "Nợ xấu 424 tỷ đồng, chiếm 0,68% tổng dư nợ, giảm {points} điểm phần trăm so với cuối năm 2021 (0,81%)."
        )
    };
    finds("change", &text("0,13"), &[(Exact, &["0,68%", "0,13 điểm phần trăm", "0,81%"])]);
    finds("change", &text("0,31"), &[(Contradiction, &["0,68%", "0,31 điểm phần trăm", "0,81%"])]);
}

#[test]
fn totals_behind_and_before_shares_of_households() {
    let behind = |share: &str| format!("Còn 112 hộ nghèo, chiếm {share} trong tổng số 1.058 hộ dân.");
    finds("fraction", &behind("10,6%"), &[(Rounding, &["112 hộ nghèo", "10,6%", "1.058 hộ dân"])]);
    finds("fraction", &behind("16,0%"), &[(Contradiction, &["112 hộ nghèo", "16,0%", "1.058 hộ dân"])]);
    let before = "Trong tổng số 12.486 hộ dân cư, phường có 78 hộ nghèo, chiếm 0,62%.";
    finds("fraction", before, &[(Rounding, &["12.486 hộ dân", "78 hộ nghèo", "0,62%"])]);
    let solved = "Ghi nhận 498 vụ phạm pháp hình sự, giảm 6,2% so với cùng kỳ; đã làm rõ 441 vụ, đạt tỷ lệ 88,6%.";
    finds("fraction", solved, &[(Rounding, &["498 vụ", "441 vụ", "88,6%"])]);
}

#[test]
fn a_growth_against_a_level_that_was_stated_before() {
    let text = |growth: &str, level: &str| {
        format!(
            "Năm 2021 thu ngân sách được 438,9 tỷ đồng. Năm 2022 thu ngân sách đạt {level}, tăng {growth} so với năm 2021."
        )
    };
    let figures = |growth, level| ["438,9 tỷ đồng", level, growth];
    finds("growth", &text("10,8%", "486,3 tỷ đồng"), &[(Rounding, &figures("10,8%", "486,3 tỷ đồng"))]);
    finds("growth", &text("14,2%", "486,3 tỷ đồng"), &[(Contradiction, &figures("14,2%", "486,3 tỷ đồng"))]);
    // A level that may be rounded proves nothing, nor does one of another name.
    silent("growth", &text("14,2%", "500 tỷ đồng"));
    silent(
        "growth",
        "Năm 2021 thu phí được 438,9 tỷ đồng. Năm 2022 thu thuế đạt 486,3 tỷ đồng, tăng 14,2% so với năm 2021.",
    );
}

#[test]
fn a_part_is_not_held_against_the_whole_plan() {
    let text = |name: &str, ratio: &str| {
        format!(
            "Dự toán chi là 142,35 tỷ đồng, gồm chi thường xuyên 96,12 tỷ đồng và chi đầu tư 46,23 tỷ đồng. Đến nay {name} được 63,73 \
             tỷ đồng, đạt {ratio} dự toán."
        )
    };
    finds(
        "plan-ratio",
        &text("chi thường xuyên", "66,3%"),
        &[(Rounding, &["96,12 tỷ đồng", "63,73 tỷ đồng", "66,3%"])],
    );
    finds(
        "plan-ratio",
        &text("chi thường xuyên", "63,6%"),
        &[(Contradiction, &["96,12 tỷ đồng", "63,73 tỷ đồng", "63,6%"])],
    );
    // Where the words do not say of which part, only the numbers can.
    finds(
        "plan-ratio",
        &text("các đơn vị đã sử dụng", "66,3%"),
        &[(Rounding, &["96,12 tỷ đồng", "63,73 tỷ đồng", "66,3%"])],
    );
    silent("plan-ratio", &text("các đơn vị đã sử dụng", "63,6%"));
}

#[test]
fn one_growth_against_another() {
    let text = |points: &str| {
        format!("GRDP năm 2022 tăng 8,16%, cao hơn {points} điểm phần trăm so với mức tăng 7,54% của năm 2021.")
    };
    finds("change", &text("0,62"), &[(Exact, &["8,16%", "0,62 điểm phần trăm", "7,54%"])]);
    finds("change", &text("0,26"), &[(Contradiction, &["8,16%", "0,26 điểm phần trăm", "7,54%"])]);
}

#[test]
fn sectors_that_are_not_said_to_be_all() {
    let text = |total: &str| {
        format!(
            "Chỉ số sản xuất công nghiệp tăng {total} so với cùng kỳ; trong đó khai khoáng giảm 3,15%; chế biến tăng 16,47%; điện \
             tăng 9,36%."
        )
    };
    let found = |total: &str| run("growth-of-parts", &text(total)).findings.len();
    assert_eq!((found("14,82%"), found("17,5%")), (1, 0));
}

#[test]
fn a_change_behind_a_share_is_that_of_the_part() {
    let text =
        |fall: &str| format!("Có 7.386 hộ, trong đó 214 hộ nghèo, chiếm 2,9%, giảm {fall} hộ so với đầu năm (265 hộ).");
    finds("change", &text("51"), &[(Exact, &["214 hộ nghèo", "51 hộ", "265 hộ"])]);
    finds("change", &text("41"), &[(Contradiction, &["214 hộ nghèo", "41 hộ", "265 hộ"])]);
}

#[test]
fn ratios_of_a_row_go_to_the_plans_beside_their_levels() {
    let text = "Dự án A giải ngân 412 tỷ đồng (kế hoạch 520 tỷ đồng), dự án B giải ngân 268 tỷ đồng (kế hoạch 310 tỷ đồng), lần lượt đạt \
                79,2% và 86,5%.";
    finds(
        "plan-ratio",
        text,
        &[(Rounding, &["412 tỷ đồng", "520 tỷ đồng", "79,2%"]), (Rounding, &["268 tỷ đồng", "310 tỷ đồng", "86,5%"])],
    );
}

#[test]
fn a_change_is_not_that_of_the_total_of_a_list() {
    let text = |fall: &str| {
        format!(
            "Trong tổng số 287.215 hộ dân còn 8.962 hộ nghèo, tỷ lệ là 3,12%, giảm {fall} hộ so với cuối năm 2021 (12.435 hộ)."
        )
    };
    finds("change", &text("3.473"), &[(Exact, &["8.962 hộ nghèo", "3.473 hộ", "12.435 hộ"])]);
    finds("change", &text("3.743"), &[(Contradiction, &["8.962 hộ nghèo", "3.743 hộ", "12.435 hộ"])]);
    // One share of a fraction is enough: what begins the next member is of other answers.
    let answers = "Có 38/72 doanh nghiệp, chiếm 52,8%, cho rằng tốt hơn; 27,8% cho rằng ổn định.";
    finds("fraction", answers, &[(Rounding, &["38/72 doanh nghiệp", "52,8%"])]);
}

/// An index and the absolute change beside it say the same of one level.
#[test]
fn an_index_beside_a_change() {
    let text =
        |index: &str| format!("Diện tích đạt 186.452,3 ha, bằng {index} so với năm trước, tương ứng giảm 2.341,6 ha.");
    finds("growth", &text("98,76%"), &[(Rounding, &["186.452,3 ha", "98,76%", "2.341,6 ha"])]);
    finds("growth", &text("97,86%"), &[(Contradiction, &["186.452,3 ha", "97,86%", "2.341,6 ha"])]);
    silent("growth", &text("khoảng 97,86%"));
    silent("growth", &text("102,14%"));
}

/// Points are the change of the share beside a count, from the share beside its earlier level.
#[test]
fn points_between_the_shares_beside_two_counts() {
    let inside = |points: &str| {
        format!(
            "Đầu năm toàn xã có 146 hộ nghèo, tỷ lệ 7,1%. Đến nay còn 105 hộ, tỷ lệ 5,2%; giảm 41 hộ, tương ứng giảm {points} điểm \
             phần trăm so với đầu năm."
        )
    };
    finds(
        "change",
        &inside("1,9"),
        &[(Exact, &["146 hộ nghèo", "105 hộ", "41 hộ"]), (Exact, &["7,1%", "5,2%", "1,9 điểm phần trăm"])],
    );
    finds(
        "change",
        &inside("2,9"),
        &[(Exact, &["146 hộ nghèo", "105 hộ", "41 hộ"]), (Contradiction, &["7,1%", "5,2%", "2,9 điểm phần trăm"])],
    );
    let behind = "Còn 105 hộ nghèo, tỷ lệ 5,2%; giảm 41 hộ, tương ứng giảm 1,9 điểm phần trăm so với đầu năm (146 hộ, tỷ lệ 7,1%).";
    finds(
        "change",
        behind,
        &[(Exact, &["105 hộ nghèo", "41 hộ", "146 hộ"]), (Exact, &["5,2%", "1,9 điểm phần trăm", "7,1%"])],
    );
}

/// One level against those of two earlier times, each printed behind its comparison or before it.
#[test]
fn two_earlier_levels() {
    let text = |growth: &str, index: &str| {
        format!(
            "Đàn lợn có 68.420 con, tăng {growth} so với cùng kỳ năm 2019 (52.030 con), bằng {index} so với năm 2015 (118.200 con)."
        )
    };
    finds(
        "growth",
        &text("31,5%", "57,9%"),
        &[(Rounding, &["68.420 con", "31,5%", "52.030 con"]), (Rounding, &["68.420 con", "57,9%", "118.200 con"])],
    );
    finds(
        "growth",
        &text("31,5%", "59,7%"),
        &[(Rounding, &["68.420 con", "31,5%", "52.030 con"]), (Contradiction, &["68.420 con", "59,7%", "118.200 con"])],
    );
    let ahead = "Thu đạt 142,9 tỷ đồng, tăng 9,8% so với năm 2019 (130,1 tỷ đồng). So với năm 2015 (87,1 tỷ đồng), thu gấp 1,64 lần.";
    finds(
        "growth",
        ahead,
        &[
            (Rounding, &["142,9 tỷ đồng", "9,8%", "130,1 tỷ đồng"]),
            (Rounding, &["142,9 tỷ đồng", "87,1 tỷ đồng", "1,64 lần"]),
        ],
    );
}

/// The level at the start of a fall is not what a later change is from.
#[test]
fn a_change_behind_a_fall() {
    let text = "Tỷ lệ hộ nghèo giảm từ 5,86% đầu năm 2016 xuống còn 1,92% cuối năm 2020; so với cuối năm 2019 (2,53%) giảm 0,61 điểm phần \
                trăm.";
    finds("change", text, &[(Exact, &["1,92%", "2,53%", "0,61 điểm phần trăm"])]);
    finds(
        "change",
        "Tỷ lệ hộ cận nghèo còn 1,15%, giảm 0,34 điểm phần trăm (đầu năm là 1,49%).",
        &[(Exact, &["1,15%", "0,34 điểm phần trăm", "1,49%"])],
    );
}

/// What stands behind the earlier time of a comparison is of then, each by its name, and no part of now.
#[test]
fn levels_of_then_by_their_names() {
    let text = "Xuất khẩu đạt 8.642 triệu USD, nhập khẩu đạt 6.318 triệu USD, tăng lần lượt 12,4% và 4,7% so với cùng kỳ (xuất khẩu 7.689 \
                triệu USD, nhập khẩu 6.034 triệu USD).";
    finds(
        "growth",
        text,
        &[
            (Rounding, &["8.642 triệu USD", "12,4%", "7.689 triệu USD"]),
            (Rounding, &["6.318 triệu USD", "4,7%", "6.034 triệu USD"]),
        ],
    );
    silent("part-exceeds-whole", text);
    silent("sum-of-parts", text);
}

/// A growth that follows from a level of an earlier time is that of the last level before.
#[test]
fn a_growth_that_follows() {
    let text = |growth: &str| {
        format!(
            "BÁO CÁO\nTình hình 6 tháng đầu năm 2024\n\nTổng mức bán lẻ 6 tháng đạt 612 tỷ đồng. Cùng kỳ năm 2023, chỉ tiêu này đạt 547,9 tỷ \
             đồng, như vậy tăng {growth}."
        )
    };
    finds("growth", &text("11,7%"), &[(Rounding, &["612 tỷ đồng", "547,9 tỷ đồng", "11,7%"])]);
    finds("growth", &text("13,7%"), &[(Contradiction, &["612 tỷ đồng", "547,9 tỷ đồng", "13,7%"])]);
    // Far from it, it is of something else.
    silent("growth", &text("21,7%"));
}

/// What grew is the level of now, and not that of then which was told last.
#[test]
fn a_growth_of_now_behind_a_level_of_then() {
    let text = "BÁO CÁO\nTình hình 5 tháng đầu năm 2026\n\nTrong 5 tháng, có 1.986 doanh nghiệp thành lập mới. Cùng kỳ năm 2025, số doanh nghiệp là \
                1.393 doanh nghiệp; so với cùng kỳ, số doanh nghiệp tăng 593 doanh nghiệp, tương đương 42,6%.";
    finds("growth", text, &[(Rounding, &["1.986 doanh nghiệp", "593 doanh nghiệp", "42,6%"])]);
}

#[test]
fn how_far_a_rate_is_off_its_plan() {
    let text =
        |points: &str| format!("Tỷ lệ khám phá án đạt 86,7%, cao hơn {points} so với chỉ tiêu Bộ Công an giao (75%).");
    finds("change", &text("11,7 điểm phần trăm"), &[(Exact, &["86,7%", "11,7 điểm phần trăm", "75%"])]);
    finds("change", &text("11,7%"), &[(Exact, &["86,7%", "11,7%", "75%"])]);
    finds("change", &text("13,7 điểm phần trăm"), &[(Contradiction, &["86,7%", "13,7 điểm phần trăm", "75%"])]);
    // What the words between say of the plan may be long.
    let text = "Độ bao phủ mới đạt 86,25% dân số, thấp hơn 5,25% so với chỉ tiêu được giao tại Quyết định số 546/QĐ-TTg ngày \
                29/4/2022 của Thủ tướng Chính phủ (91,5%).";
    finds("change", text, &[(Exact, &["86,25%", "5,25%", "91,5%"])]);
    // More than its plan by a part of that, and not by points.
    let text = "Tỷ lệ che phủ rừng đạt 52,5%, vượt 5% kế hoạch (50%).";
    silent("change", text);
    finds("plan-ratio", text, &[(Exact, &["52,5%", "5%", "50%"])]);
}

#[test]
fn how_far_a_ratio_is_off_that_of_then() {
    let text = |points: &str| {
        format!(
            "BÁO CÁO\nTình hình đầu tư công 4 tháng đầu năm 2026\n\nĐến 30/4/2026, giải ngân vốn 207,2 tỷ đồng, bằng 22% kế hoạch, cao hơn cùng \
             kỳ {points} điểm phần trăm (cùng kỳ: 18,6%)."
        )
    };
    finds("change", &text("3,4"), &[(Exact, &["22%", "3,4 điểm phần trăm", "18,6%"])]);
    finds("change", &text("5,4"), &[(Contradiction, &["22%", "5,4 điểm phần trăm", "18,6%"])]);
}

#[test]
fn growth_from_a_level_of_another_sentence() {
    let text = |goal: &str, growth: &str| {
        format!(
            "BÁO CÁO\nTình hình kinh tế - xã hội năm 2020\n\nI. KẾT QUẢ NĂM 2020\nTổng giá trị sản xuất (giá so sánh) đạt 14.286,5 tỷ đồng. Thu ngân \
             sách đạt 568,7 tỷ đồng.\nII. KẾ HOẠCH NĂM 2021\nPhấn đấu tổng giá trị sản xuất đạt {goal}, tăng {growth} so với năm 2020."
        )
    };
    finds("growth", &text("15.645 tỷ đồng", "9,5%"), &[(Rounding, &["14.286,5 tỷ đồng", "15.645 tỷ đồng", "9,5%"])]);
    // What does not follow may be from another level.
    silent("growth", &text("15.645 tỷ đồng", "5,9%"));
    // Another thing from which it would follow is called otherwise.
    silent("growth", &text("622,7 tỷ đồng", "9,5%"));
    // Two changes against the same: the other one is then held against it too.
    let text = |percent: &str| {
        format!(
            "BÁO CÁO\nTình hình kinh tế - xã hội năm 2023\n\nĐầu năm 2023, toàn xã có 486 hộ nghèo. Đến cuối năm 2023 còn 412 hộ nghèo, giảm 74 \
             hộ, tương ứng giảm {percent} so với đầu năm."
        )
    };
    finds("change", &text("15,2%"), &[(Exact, &["486 hộ nghèo", "412 hộ nghèo", "74 hộ"])]);
}

/// A total is called by its place, or by fewer words than where it was stated.
#[test]
fn shares_of_a_total_that_is_named_again() {
    let text = |percent: &str| {
        format!(
            "Cả nước có 6.812 doanh nghiệp thành lập mới. Tỉnh có 327 doanh nghiệp, chiếm {percent} tổng số doanh nghiệp của cả nước."
        )
    };
    finds("fraction", &text("4,8%"), &[(Rounding, &["6.812 doanh nghiệp", "327 doanh nghiệp", "4,8%"])]);
    finds("fraction", &text("8,4%"), &[(Contradiction, &["6.812 doanh nghiệp", "327 doanh nghiệp", "8,4%"])]);
    let text = |percent: &str| {
        format!(
            "Số thuế truy thu và xử phạt là 41,6 tỷ đồng; đã nộp ngân sách 33,8 tỷ đồng, bằng {percent} số truy thu và xử phạt."
        )
    };
    finds("fraction", &text("81,3%"), &[(Rounding, &["41,6 tỷ đồng", "33,8 tỷ đồng", "81,3%"])]);
    // By fewer words only where the number is right: another total may be meant.
    silent("fraction", &text("83,1%"));
}

/// What is given to a place is its plan.
#[test]
fn a_plan_given_to_a_place() {
    let text = |ratio: &str| {
        format!("Kế hoạch vốn Trung ương giao cho tỉnh là 2.640 tỷ đồng. Giải ngân 1.056 tỷ đồng, đạt {ratio}.")
    };
    finds("plan-ratio", &text("40%"), &[(Exact, &["2.640 tỷ đồng", "1.056 tỷ đồng", "40%"])]);
}

#[test]
fn a_fraction_behind_a_comparison_is_now_over_then() {
    let text = |change: &str, fraction: &str| format!("Xử lý 24 vụ, giảm {change} so với cùng kỳ ({fraction} vụ).");
    finds("change", &text("07 vụ", "24/31"), &[(Exact, &["07 vụ", "24/31 vụ"])]);
    finds("change", &text("06 vụ", "24/31"), &[(Contradiction, &["06 vụ", "24/31 vụ"])]);
    finds("change", &text("22,6%", "24/31"), &[(Rounding, &["22,6%", "24/31 vụ"])]);
    finds("change", &text("26,2%", "24/31"), &[(Contradiction, &["26,2%", "24/31 vụ"])]);
    // Also where the bracket alone tells the level.
    let herd = |fraction: &str| format!("Đàn heo tăng 8,2% so cùng kỳ ({fraction} con).");
    finds("change", &herd("4.215/3.896"), &[(Rounding, &["8,2%", "4.215/3.896 con"])]);
    silent("change", &herd("4.215/3.869"));
    // Of other things: `23 of 31 were settled`.
    silent("change", &text("06 vụ", "23/31"));
    finds("change", &text("07 vụ", "16/23"), &[(Exact, &["07 vụ", "16/23 vụ"])]);
}

#[test]
fn a_list_of_plans_that_ratios_follow_from() {
    let text = |livestock: &str, revenue: &str| {
        format!(
            "I. CHỈ TIÊU\n- Chỉ tiêu huyện giao: diện tích gieo trồng 1.086 ha; tổng đàn gia súc 5.400 con; thu ngân sách 320 triệu đồng.\nII. \
             KẾT QUẢ\n- Diện tích gieo trồng đạt 1.064,5 ha, đạt 98% KH.\n- Tổng đàn gia súc 5.286 con, đạt {livestock} KH.\n- Thu ngân sách \
             284,6 triệu đồng, đạt {revenue} KH."
        )
    };
    let area: (_, &[&str]) = (Rounding, &["1.086 ha", "1.064,5 ha", "98%"]);
    let revenue: (_, &[&str]) = (Rounding, &["320 triệu đồng", "284,6 triệu đồng", "88,9%"]);
    finds("plan-ratio", &text("97,9%", "88,9%"), &[area, (Rounding, &["5.400 con", "5.286 con", "97,9%"]), revenue]);
    finds(
        "plan-ratio",
        &text("96,1%", "88,9%"),
        &[area, (Contradiction, &["5.400 con", "5.286 con", "96,1%"]), revenue],
    );
    // One ratio that follows makes no list of it, and what is far off is held against another plan.
    finds("plan-ratio", &text("96,1%", "86,5%"), &[area]);
    finds("plan-ratio", &text("91,1%", "88,9%"), &[area, revenue]);
}

#[test]
fn what_was_done_of_a_plan_grew() {
    let text = |then: &str| {
        format!("Giải quyết việc làm cho 42.493/40.300 người, tăng 8,4% so với cùng kỳ năm 2023 ({then} người).")
    };
    finds("growth", &text("39.203"), &[(Rounding, &["42.493/40.300 người", "8,4%", "39.203 người"])]);
    finds("growth", &text("39.302"), &[(Contradiction, &["42.493/40.300 người", "8,4%", "39.302 người"])]);
}

#[test]
fn the_change_from_a_plan_that_stands_with_its_level_in_one_figure() {
    let text = |change: &str| format!("Lạc thực hiện 33/31 ha, vượt kế hoạch {change}.");
    finds("change", &text("2 ha"), &[(Exact, &["33/31 ha", "2 ha"])]);
    finds("change", &text("5 ha"), &[(Contradiction, &["33/31 ha", "5 ha"])]);
}

#[test]
fn a_factor_against_the_level_of_a_year_that_names_its_part() {
    let text = |factor: &str| {
        format!(
            "Khách đường hàng không 6 tháng năm 2021 đạt 726.360 lượt khách, tăng gấp {factor} lần so với cùng kỳ năm 2020 (năm 2020 đạt \
                 325.140 lượt)."
        )
    };
    finds("growth", &text("2,2"), &[(Rounding, &["726.360 lượt khách", "2,2 lần", "325.140 lượt"])]);
    finds("growth", &text("3,2"), &[(Contradiction, &["726.360 lượt khách", "3,2 lần", "325.140 lượt"])]);
}

/// The level right before, in the unit of the change, may be that of then: where the numbers fit, it is.
#[test]
fn a_change_from_the_level_right_before() {
    let text = |change: &str| format!("Năm ngoái có 318 hộ nghèo, đến nay còn 246 hộ, giảm {change} hộ.");
    finds("change", &text("72"), &[(Exact, &["318 hộ nghèo", "246 hộ", "72 hộ"])]);
    silent("change", &text("82"));
    // Where the text says so, it is that of then.
    let text =
        |change: &str| format!("Tỷ lệ hộ nghèo: đầu năm: 4,12%; cuối năm: 2,94%; giảm: {change} điểm phần trăm.");
    finds("change", &text("1,18"), &[(Exact, &["4,12%", "2,94%", "1,18 điểm phần trăm"])]);
    finds("change", &text("1,28"), &[(Contradiction, &["4,12%", "2,94%", "1,28 điểm phần trăm"])]);
}

/// Each growth in brackets says the change before it again, and none of the next.
#[test]
fn two_changes_each_with_its_growth() {
    let text = |second: &str| {
        format!(
            "Tồn kho còn 22.825 tỷ đồng, so với lúc đỉnh điểm ở quý I/2013 đã giảm 105.723 tỷ đồng (giảm 82,24%), so với 20/12/2017 giảm 2.557 \
             tỷ đồng (giảm {second}%)."
        )
    };
    let first: &[&str] = &["22.825 tỷ đồng", "105.723 tỷ đồng", "82,24%"];
    finds("growth", &text("10,07"), &[(Rounding, first), (Rounding, &["22.825 tỷ đồng", "2.557 tỷ đồng", "10,07%"])]);
    finds(
        "growth",
        &text("11,07"),
        &[(Rounding, first), (Contradiction, &["22.825 tỷ đồng", "2.557 tỷ đồng", "11,07%"])],
    );
}

/// Of a plan that was changed each ratio is held against the version that its words name, or else the one it follows from.
#[test]
fn ratios_to_the_versions_of_a_plan() {
    let text = |first: &str, second: &str| {
        format!(
            "Kế hoạch vốn năm 2026 giao đầu năm 18.600 triệu đồng, điều chỉnh là 21.450 triệu đồng. Giải ngân 4.826 triệu đồng, đạt {first}, \
             bằng {second}."
        )
    };
    let amended = |ratio| ["21.450 triệu đồng", "4.826 triệu đồng", ratio];
    let first = |ratio| ["18.600 triệu đồng", "4.826 triệu đồng", ratio];
    finds(
        "plan-ratio",
        &text("22,5% kế hoạch điều chỉnh", "25,9% kế hoạch giao đầu năm"),
        &[(Rounding, &first("25,9%")), (Rounding, &amended("22,5%"))],
    );
    finds(
        "plan-ratio",
        &text("23,5% kế hoạch điều chỉnh", "25,9% kế hoạch đầu năm"),
        &[(Rounding, &first("25,9%")), (Contradiction, &amended("23,5%"))],
    );
    finds("plan-ratio", &text("22,5% kế hoạch", "tăng"), &[(Rounding, &amended("22,5%"))]);
    silent("plan-ratio", &text("29,5% kế hoạch", "tăng"));
}

/// `để cả năm đạt …, vượt 6,6% dự toán`: what is only hoped for reaches no plan yet, and is no plan that a ratio is to.
#[test]
fn ratios_of_what_is_only_hoped_for() {
    let text = "Báo cáo 9 tháng năm 2018.\n\nPhấn đấu thu tối thiểu 1.962 tỷ đồng để cả năm đạt 6.500 tỷ đồng, vượt 6,6% dự toán.";
    silent("plan-ratio", text);
    silent("pace", text);
    let of = |report: &Report| {
        let ratio = report.figures.iter().find(|figure| figure.role == Role::PlanRatio).expect("is read");
        report.quote(report.figure(ratio.of.expect("has a level")).expect("is there").span).to_owned()
    };
    assert_eq!(of(&Report::read(text).expect("is text")), "6.500 tỷ đồng");
}

/// A part before its total, hedged or said again in per cent.
#[test]
fn a_part_out_of_a_total_behind_it() {
    let text = |part: &str, share: &str| format!("Có {part} trong tổng số hơn 20.000 doanh nghiệp làm thủ tục{share}.");
    let figures: &[&str] = &["1.800 doanh nghiệp", "20.000 doanh nghiệp", "9%"];
    finds("fraction", &text("1.800 doanh nghiệp", ", chiếm 9%"), &[(Exact, figures)]);
    finds("fraction", &text("1.800 doanh nghiệp", " (tương đương 9%)"), &[(Exact, figures)]);
    let text = "Có 1.800 doanh nghiệp trong tổng số 20.000 doanh nghiệp (tương đương 7%).";
    finds("fraction", text, &[(Contradiction, &["1.800 doanh nghiệp", "20.000 doanh nghiệp", "7%"])]);
    let text = "Tổng số thuế truy thu, truy hoàn và phạt 58,46 tỷ đồng. Đã nộp 47,2 tỷ đồng, bằng 80,7% số truy thu, truy hoàn và phạt.";
    finds("fraction", text, &[(Rounding, &["58,46 tỷ đồng", "47,2 tỷ đồng", "80,7%"])]);
}

/// As many plans in a bracket as ratios stand before it: to each its own, by its setter.
#[test]
fn ratios_to_plans_that_one_bracket_holds() {
    let text = |first: &str| {
        format!(
            "Thu 7.656 tỷ đồng, đạt {first}% và 100,7% dự toán (Trung ương giao 7.300 tỷ đồng, HĐND tỉnh giao 7.600 tỷ đồng)."
        )
    };
    let second: &[&str] = &["7.656 tỷ đồng", "100,7%", "7.600 tỷ đồng"];
    finds(
        "plan-ratio",
        &text("104,9"),
        &[(Rounding, &["7.656 tỷ đồng", "104,9%", "7.300 tỷ đồng"]), (Rounding, second)],
    );
    finds(
        "plan-ratio",
        &text("109,4"),
        &[(Contradiction, &["7.656 tỷ đồng", "109,4%", "7.300 tỷ đồng"]), (Rounding, second)],
    );
}

/// `đạt 52%` of a plan is no fall by 52 %, though the numbers would allow that.
#[test]
fn a_ratio_that_would_fit_as_a_fall() {
    let text = "Kế hoạch vốn là 142,5 tỷ đồng, giải ngân 68,4 tỷ đồng, đạt 52%.";
    finds("plan-ratio", text, &[(Contradiction, &["142,5 tỷ đồng", "68,4 tỷ đồng", "52%"])]);
}

/// What a fraction makes is a share where one is printed that it makes: the plan behind it is one for the share.
#[test]
fn a_share_is_no_ratio_to_the_plan_behind_it() {
    let text = |share: &str| format!("Có 7.028/7.342 người tham gia, đạt {share}, tăng 0,7% so với NQ.");
    finds("fraction", &text("95,7%"), &[(Rounding, &["7.028/7.342 người", "95,7%"])]);
    finds("fraction", "Có 3.845/3.500 con, đạt 109,9% NQ.", &[(Rounding, &["3.845/3.500 con", "109,9%"])]);
}

/// A change that a bracket tells again by its two levels is held against them.
#[test]
fn a_change_told_again_in_a_bracket() {
    let text =
        |change: &str| format!("Có 98.756 người, tăng {change} so với năm 2018 (từ 93.420 người lên 98.756 người).");
    let figures = |change| ["93.420 người", "98.756 người", change];
    let found = run("change", &text("5.336 người"));
    let mut quotes = found.quotes(&found.findings[0]);
    quotes.sort_unstable();
    let mut expected = figures("5.336 người");
    expected.sort_unstable();
    assert_eq!((found.findings.len(), found.findings[0].verdict, quotes), (1, Exact, expected.to_vec()));
    assert_eq!(run("change", &text("5.516 người")).findings[0].verdict, Contradiction);
}

/// An earlier level is that of the comparison with its own time, wherever that stands.
#[test]
fn the_comparison_with_the_time_of_the_earlier_level() {
    let text = |growth: &str| {
        format!(
            "BÁO CÁO\nKết quả 6 tháng đầu năm 2022\n\nI. KẾT QUẢ\nVốn huy động đến 30/6/2022 đạt 46.285 tỷ đồng, so với tháng trước tăng 0,86%, \
             so với 31/12/2021 (43.512 tỷ đồng) tăng {growth}."
        )
    };
    let figures = |growth| ["46.285 tỷ đồng", "43.512 tỷ đồng", growth];
    finds("growth", &text("6,37%"), &[(Rounding, &figures("6,37%"))]);
    finds("growth", &text("6,73%"), &[(Contradiction, &figures("6,73%"))]);
}

/// `đạt 65,4% kế hoạch, thấp hơn 5,8 điểm phần trăm so với cùng kỳ (71,2%)`
#[test]
fn a_change_between_two_ratios() {
    let text = |change: &str| {
        format!(
            "BÁO CÁO\nKết quả 9 tháng năm 2022\n\nI. KẾT QUẢ\nGiải ngân 498,6 tỷ đồng, bằng 65,4% kế hoạch, thấp hơn {change} so với cùng kỳ \
             (71,2%)."
        )
    };
    finds("change", &text("5,8 điểm phần trăm"), &[(Exact, &["65,4%", "5,8 điểm phần trăm", "71,2%"])]);
    finds("change", &text("8,5 điểm phần trăm"), &[(Contradiction, &["65,4%", "8,5 điểm phần trăm", "71,2%"])]);
}

/// A place that is let is a part of what there is, however far the rate is off.
#[test]
fn how_full_a_place_is() {
    let text = |rate: &str| format!("Khu công nghiệp A: 138,5/210 ha, lấp đầy {rate}.");
    finds("fraction", &text("66%"), &[(Rounding, &["138,5/210 ha", "66%"])]);
    finds("fraction", &text("69,5%"), &[(Contradiction, &["138,5/210 ha", "69,5%"])]);
}

/// Two changes, and the growths that answer to them in their order.
#[test]
fn growths_that_answer_to_changes() {
    let text = |first: &str| {
        format!(
            "Xuất khẩu tháng 8 đạt 68,4 triệu USD, giảm 22,4 triệu USD so với tháng trước và giảm 17,3 triệu USD so với cùng kỳ, tương ứng giảm \
             {first} và 20,2%."
        )
    };
    let second = ["68,4 triệu USD", "17,3 triệu USD", "20,2%"];
    let first = |growth| ["68,4 triệu USD", "22,4 triệu USD", growth];
    finds("growth", &text("24,7%"), &[(Rounding, &first("24,7%")), (Rounding, &second)]);
    finds("growth", &text("27,4%"), &[(Contradiction, &first("27,4%")), (Rounding, &second)]);
}

/// A share of something else than the whole, by the words behind it, says nothing of the whole.
#[test]
fn a_share_of_something_else_than_the_whole() {
    let text =
        |of: &str| format!("Tiếp nhận 3.268 hồ sơ, trong đó trực tuyến 2.294 hồ sơ, bằng 71% {of}; đã trả 12 giấy.");
    finds("fraction", &text("tổng số hồ sơ"), &[(Contradiction, &["3.268 hồ sơ", "2.294 hồ sơ", "71%"])]);
    silent("fraction", &text("hồ sơ mới"));
    silent("fraction", &text("năm trước"));
}

#[test]
fn a_share_of_the_total_before_its_bracket_or_paragraph() {
    let cattle = |share: &str| format!("Đàn trâu, bò 28.640 con (bò lai 18.215 con, chiếm {share} tổng đàn).");
    let levels: [&str; 2] = ["28.640 con", "18.215 con"];
    finds("fraction", &cattle("63,6%"), &[(Rounding, &[levels[0], levels[1], "63,6%"])]);
    finds("fraction", &cattle("66,3%"), &[(Contradiction, &[levels[0], levels[1], "66,3%"])]);
    let exports = |share: &str| {
        format!(
            "Xuất nhập khẩu đạt 918,4 tỷ USD, trong đó xuất khẩu 468,3 tỷ USD; nhập khẩu 450,1 tỷ USD.\n\
             Hàng chế biến 398,6 tỷ USD, chiếm {share} tổng kim ngạch xuất khẩu."
        )
    };
    finds("fraction", &exports("85,1%"), &[(Rounding, &["468,3 tỷ USD", "398,6 tỷ USD", "85,1%"])]);
}

#[test]
fn points_between_the_shares_of_a_step() {
    let text = |points: &str| {
        format!(
            "Hộ nghèo giảm từ 411 hộ (38,63%) xuống 353 hộ (33,18%), tức giảm 58 hộ, tỷ lệ hộ nghèo giảm {points} điểm phần trăm."
        )
    };
    let count: (ktxh::check::Verdict, &[&str]) = (Exact, &["411 hộ", "353 hộ", "58 hộ"]);
    finds("change", &text("5,45"), &[count, (Exact, &["38,63%", "33,18%", "5,45 điểm phần trăm"])]);
    finds("change", &text("5,54"), &[count, (Contradiction, &["38,63%", "33,18%", "5,54 điểm phần trăm"])]);
    // What fell by so many per cent in a bracket may be the share, by points.
    let bracket =
        "Đầu năm có 285 hộ nghèo, chiếm 35,1%; cuối năm còn 241 hộ nghèo, chiếm 29,2%, giảm 44 hộ (giảm 5,9%).";
    silent("growth", bracket);
}

/// Growths answer to changes in their order, unless they name their bases.
#[test]
fn growths_that_do_not_answer_to_changes() {
    let text = |bases: [&str; 2], growths: &str| {
        format!(
            "Xuất khẩu tháng 8 đạt 68,4 triệu USD, giảm 22,4 triệu USD so với {} và giảm 17,3 triệu USD so với {}, {growths}.",
            bases[0], bases[1]
        )
    };
    let answers = "tương ứng giảm 27,4% và 20,2%";
    let wrong = |text: &str| {
        let found = run("growth", text);
        found.findings.iter().filter(|finding| finding.verdict == Contradiction).count()
    };
    assert_eq!(wrong(&text(["tháng trước", "cùng kỳ"], answers)), 1);
    // Each growth names what it is against itself.
    let crossed = "tương ứng giảm 20,2% so với cùng kỳ và giảm 24,7% so với tháng trước";
    assert_eq!(wrong(&text(["tháng trước", "cùng kỳ"], crossed)), 0);
}

/// Points of a ratio are held against one ratio of then, of the same name, and no further off than a sentence.
#[test]
fn a_ratio_of_another_time_or_name_is_not_that_of_then() {
    let text = |then: &str| {
        format!(
            "BÁO CÁO\nTình hình đầu tư công 4 tháng đầu năm 2026\n\nĐến 30/4/2026, giải ngân vốn 207,2 tỷ đồng, bằng 22% kế hoạch, cao hơn cùng \
             kỳ 5,4 điểm phần trăm. {then}"
        )
    };
    silent("change", &text("Giải ngân vốn đạt 18,6% kế hoạch."));
    silent("change", &text("Thu ngân sách cùng kỳ đạt 18,6% dự toán."));
}

/// One plan from another, though what was reached of both is told later under its own name.
#[test]
fn a_plan_above_another() {
    let text = |more: &str| {
        format!(
            "Dự toán thu được Trung ương giao 6.850 tỷ đồng, HĐND tỉnh giao 7.400 tỷ đồng, cao hơn số Trung ương giao {more}. Số thu quyết toán \
             là 8.215 tỷ đồng, bằng 119,9% dự toán Trung ương, bằng 111% dự toán HĐND tỉnh."
        )
    };
    finds("change", &text("550 tỷ đồng"), &[(Exact, &["6.850 tỷ đồng", "7.400 tỷ đồng", "550 tỷ đồng"])]);
    finds("change", &text("505 tỷ đồng"), &[(Contradiction, &["6.850 tỷ đồng", "7.400 tỷ đồng", "505 tỷ đồng"])]);
}
