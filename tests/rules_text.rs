//! Rules on what is said twice, on words and signs, and on the report itself: each fires, and each stays silent.
#![allow(clippy::expect_used)]

mod findings;

use findings::{finds, run, silent};
use ktxh::check::Verdict::{Contradiction, Exact, Note, Rounding, Truncation};
use ktxh::check::{self, Checks, Finding, Language, LayoutPart, Reason, Relation};
use ktxh::{Base, Issue, Report, Role};

/// A body and an assessment that repeats one level.
fn twice(first: &str, second: &str) -> String {
    format!("I. KẾT QUẢ\nThu nội địa đạt {first}.\nII. ĐÁNH GIÁ CHUNG\nThu nội địa đạt {second}.")
}

#[test]
fn printed_again() {
    let quotes = ["3.512 tỷ đồng", "3.512 tỷ đồng"];
    finds("restatement", &twice(quotes[0], quotes[1]), &[(Exact, &quotes)]);
    let found = finds(
        "restatement",
        &twice("3.512 tỷ đồng", "3.521 tỷ đồng"),
        &[(Contradiction, &["3.512 tỷ đồng", "3.521 tỷ đồng"])],
    );
    assert_eq!(
        found.message(&found.findings[0]),
        "Không khớp, cần kiểm tra lại: cùng một chỉ tiêu, “3.512 tỷ đồng” (dòng 2) và “3.521 tỷ đồng” (dòng 4). Số ghi: [3.520,5 \
         tỷ đồng; 3.521,5 tỷ đồng]; tính lại: [3.511,5 tỷ đồng; 3.512,5 tỷ đồng]. Làm tròn hay cắt bớt chữ số đều không giải thích được."
    );
}

#[test]
fn an_assessment_may_have_headings_of_its_own() {
    let text = |heading: &str| {
        format!(
            "I. KẾT QUẢ\nThu nội địa từ hộ đạt 3.512 tỷ đồng.\nII. {heading}\n1. Kết quả\nThu nội địa từ hộ đạt 3.552 tỷ đồng."
        )
    };
    finds("restatement", &text("ĐÁNH GIÁ CHUNG"), &[(Contradiction, &["3.512 tỷ đồng", "3.552 tỷ đồng"])]);
    silent("restatement", &text("CÁC LĨNH VỰC KHÁC"));
}

#[test]
fn printed_again_with_fewer_places() {
    finds(
        "restatement",
        &twice("275,59 tỷ đồng", "275,6 tỷ đồng"),
        &[(Rounding, &["275,59 tỷ đồng", "275,6 tỷ đồng"])],
    );
    finds(
        "restatement",
        &twice("275,59 tỷ đồng", "275,5 tỷ đồng"),
        &[(Truncation, &["275,59 tỷ đồng", "275,5 tỷ đồng"])],
    );
}

#[test]
fn another_value_is_another_thing() {
    silent("restatement", &twice("3.512 tỷ đồng", "512 tỷ đồng"));
    silent("restatement", &twice("3.512 tỷ đồng", "3.512 ha"));
    silent("restatement", "I. KẾT QUẢ\nThu nội địa đạt 3.512 tỷ đồng.\nII. CHI\nChi thường xuyên đạt 3.521 tỷ đồng.");
}

#[test]
fn a_vague_number_repeats_only_what_is_near() {
    finds("restatement", &twice("186,4 tỷ đồng", "hơn 186 tỷ đồng"), &[(Rounding, &["186,4 tỷ đồng", "186 tỷ đồng"])]);
    silent("restatement", &twice("186,4 tỷ đồng", "hơn 120 tỷ đồng"));
    silent("restatement", &twice("186 tỷ đồng", "hơn 120 tỷ đồng"));
}

#[test]
fn a_part_does_not_repeat_its_whole() {
    silent("restatement", "Thu nội địa đạt 3.512 tỷ đồng, trong đó thu nội địa do tỉnh quản lý 3.521 tỷ đồng.");
}

#[test]
fn a_councils_revenue_plan_is_not_below_the_assigned_one() {
    let text = |name: &str, assigned: &str| {
        format!(
            "{name} đạt 18.150 triệu đồng, đạt {assigned} dự toán tỉnh giao và đạt 66% so với Nghị quyết HĐND huyện giao."
        )
    };
    finds("plan-order", &text("Thu tiền sử dụng đất", "67%"), &[(Exact, &["18.150 triệu đồng", "67%", "66%"])]);
    finds("plan-order", &text("Thu tiền sử dụng đất", "61%"), &[(Contradiction, &["18.150 triệu đồng", "61%", "66%"])]);
    // The law says nothing of expenditure.
    finds("plan-order", &text("Chi thường xuyên", "61%"), &[(Note, &["18.150 triệu đồng", "61%", "66%"])]);
    // A part of revenue is revenue.
    let part = text("Tổng thu NSNN đạt 500 tỷ đồng, trong đó: doanh nghiệp nhà nước", "61%");
    finds("plan-order", &part, &[(Contradiction, &["18.150 triệu đồng", "61%", "66%"])]);
    // A district may be given less than it plans: no law is against it.
    let district =
        text("Thu tiền sử dụng đất", "61%").replace("so với Nghị quyết HĐND huyện giao", "dự toán huyện giao");
    finds("plan-order", &district, &[(Note, &["18.150 triệu đồng", "61%", "66%"])]);
    silent("plan-order", &text("Diện tích", "61%").replace("triệu đồng", "ha"));
}

#[test]
fn a_level_of_a_time_to_come() {
    let text = |heading: &str, time: &str| {
        format!("I. KẾT QUẢ THÁNG 7 NĂM 2022\nLúa 4 ha.\nII. {heading}\n1. Thu chi\n{time} thu 5 tỷ đồng, tăng 6%.")
    };
    let september = "Trong tháng 9 năm 2022";
    let found = finds("period", &text("NGÂN SÁCH", september), &[(Note, &["5 tỷ đồng"])]);
    assert_eq!(
        found.message(&found.findings[0]),
        "Lưu ý: “5 tỷ đồng” (dòng 5) là số liệu của tháng 9 năm 2022, sau kỳ báo cáo."
    );
    silent("period", &text("NHIỆM VỤ TRỌNG TÂM", september));
    silent("period", &text("NGÂN SÁCH", "Trong tháng 7 năm 2022"));
    silent("period", &text("NGÂN SÁCH", "Từ ngày 31/7/2022 đến ngày 15/8/2022"));
    finds("period", &text("NGÂN SÁCH", "Từ ngày 01/8/2022 đến ngày 15/8/2022"), &[(Note, &["5 tỷ đồng"])]);
}

#[test]
fn a_count_below_zero() {
    finds("negative-count", "Toàn xã có -5 hộ nghèo.", &[(Note, &["-5 hộ nghèo"])]);
    silent("negative-count", "Toàn xã có 0 hộ nghèo.");
    silent("negative-count", "Lợi nhuận đạt -5 tỷ đồng.");
    silent("negative-count", "Số hộ nghèo giảm -5 hộ so với cùng kỳ.");
}

#[test]
fn the_word_and_the_sign() {
    let found =
        finds("direction", "So với tháng trước, chỉ số giá vàng giảm (+0,42%).", &[(Contradiction, &["+0,42%"])]);
    assert!(found.message(&found.findings[0]).contains("ngược với từ “giảm”"), "{}", found.message(&found.findings[0]));
    silent("direction", "So với tháng trước, chỉ số giá vàng giảm (-0,23%).");
    silent("direction", "So với tháng trước, chỉ số giá vàng tăng 0,42%.");
    finds("direction", "So với tháng trước, chỉ số giá vàng tăng (-0,42%).", &[(Contradiction, &["-0,42%"])]);
    silent("direction", "So với tháng trước, chỉ số giá vàng tăng 0%.");
    silent("direction", "So với tháng trước, chỉ số giá vàng giảm 0%.");
}

#[test]
fn a_base_in_the_reports_own_time() {
    let text =
        |year: &str| format!("Trong 9 tháng năm 2021, thu nội địa đạt 512 tỷ đồng, tăng 5% so với cùng kỳ năm {year}.");
    finds("base-period", &text("2021"), &[(Contradiction, &["5%", "năm 2021"])]);
    silent("base-period", &text("2020"));
    let up_to = text("2021").replace("Trong 9 tháng năm 2021", "Tính đến ngày 14/9/2021");
    finds("base-period", &up_to, &[(Contradiction, &["5%", "năm 2021"])]);
}

#[test]
fn only_a_year_right_behind_the_base_is_that_of_the_base() {
    let text =
        |base: &str| format!("Trong 9 tháng năm 2021, thu nội địa đạt 512 tỷ đồng, tăng 5% so với {base} năm 2021.");
    finds("base-period", &text("cùng kỳ"), &[(Contradiction, &["5%", "năm 2021"])]);
    silent("base-period", &text("cùng kỳ tháng 8"));
    silent("base-period", &text("cùng kỳ, ước cả"));
    silent("base-period", &text("kế hoạch"));
    silent("base-period", &text("cùng kỳ").replace("cùng kỳ năm 2021", "cùng kỳ. Năm 2021 là năm có nhiều khó khăn"));
}

#[test]
fn a_year_that_is_only_inferred_is_no_base_of_a_contradiction() {
    let text =
        "I. KẾT QUẢ THÁNG 9 NĂM 2021\nTrong 9 tháng, thu nội địa đạt 512 tỷ đồng, tăng 5% so với cùng kỳ năm 2021.";
    silent("base-period", text);
    finds("base-period", &text.replace("9 tháng", "9 tháng năm 2021"), &[(Contradiction, &["5%", "năm 2021"])]);
}

#[test]
fn only_a_comparison_with_the_same_period_has_a_base_in_it() {
    let mut report = Report::read("Trong 9 tháng năm 2021, thu đạt 512 tỷ đồng, tăng 5% so với cùng kỳ năm 2021.")
        .expect("a text is read");
    let found = |report: &Report| Checks::all().only(["base-period"]).run(report).len();
    let growth = report.figures.iter().position(|figure| figure.role == Role::Growth).expect("5% is one");
    assert_eq!(found(&report), 1);
    report.figures[growth].role = Role::Amount;
    assert_eq!(found(&report), 0);
    report.figures[growth].role = Role::Growth;
    report.figures[growth].base = Some(Base::PreviousMonth);
    assert_eq!(found(&report), 0);
}

#[test]
fn malformed_figures() {
    let found = finds("malformed-figure", "Chi 2,216,8 triệu đồng.", &[(Note, &["2,216,8 triệu đồng"])]);
    let figure = found.findings[0].figures[0];
    assert_eq!(found.findings[0].relation, Relation::Malformed { figure, issue: Issue::MalformedNumber });
    silent("malformed-figure", "Chi 2.216,8 triệu đồng.");
}

#[test]
fn a_malformed_figure_contradicts_nothing() {
    let text = "Khai thác đá đạt 9,46% tỷ đồng, đạt 50% kế hoạch (10 tỷ đồng).";
    silent("plan-ratio", text);
    assert!(!run("malformed-figure", text).findings.is_empty());
}

#[test]
fn a_claim_without_figures() {
    let text = |lead_in: &str| {
        format!("Một số chỉ tiêu {lead_in}: Bán lẻ hàng hóa đạt 2.030 tỷ đồng; doanh thu vận tải đạt 82 tỷ đồng.")
    };
    let found =
        finds("unsupported-claim", &text("tăng so với cùng kỳ năm trước"), &[(Note, &["2.030 tỷ đồng", "82 tỷ đồng"])]);
    assert_eq!(
        found.english(&found.findings[0]),
        "Note: “tăng so với cùng kỳ năm trước” (line 1), but no figure that compares follows."
    );
    silent("unsupported-claim", &text("chủ yếu như sau"));
    // Most levels have to stand alone, and half of them are not most.
    let half = text("tăng so với cùng kỳ năm trước").replace("2.030 tỷ đồng", "2.030 tỷ đồng, tăng 5% so với cùng kỳ");
    silent("unsupported-claim", &half);
    // What stands before the claim does not support it.
    let before = "Lúa đạt 5 ha, tăng 3% so với cùng kỳ; ngô đạt 4 ha, tăng 2% so với cùng kỳ. ";
    let after = before.to_owned() + &text("tăng so với cùng kỳ năm trước");
    finds("unsupported-claim", &after, &[(Note, &["2.030 tỷ đồng", "82 tỷ đồng"])]);
}

#[test]
fn numbering_that_repeats_or_skips() {
    let headings = |labels: &[&str]| {
        labels.iter().map(|label| format!("{label}. Lĩnh vực kinh tế\nSản xuất ổn định.\n")).collect::<String>()
    };
    finds("numbering", &headings(&["I", "II", "III"]), &[]);
    // Each heading counts for itself, and what counts backwards is no gap.
    finds("numbering", &headings(&["I", "1", "2", "II", "1", "2"]), &[]);
    finds("numbering", &headings(&["III", "II"]), &[]);
    let found = finds("numbering", &headings(&["I", "III"]), &[(Note, &[])]);
    assert_eq!(found.english(&found.findings[0]), "Note: the number “III” (line 3) follows “I” (line 1).");
    let found = finds("numbering", &headings(&["I", "II", "II"]), &[(Note, &[])]);
    assert_eq!(found.message(&found.findings[0]), "Lưu ý: số thứ tự “II” (dòng 5) lặp lại sau “II” (dòng 3).");
}

#[test]
fn pace_of_a_plan() {
    let text =
        "BÁO CÁO\nTình hình kinh tế - xã hội tháng 7 năm 2022\n\nDoanh thu vận tải 7 tháng đạt 82 tỷ đồng, đạt 61% KH.";
    let found = run("pace", text);
    assert_eq!(
        found.english(&found.findings[0]),
        "Note: “61%” (line 4) of the plan when 58.1% of the year had gone by."
    );
    // Revenue carried over may be part of the revenue of a local budget, and of no other.
    for (name, carried_over) in [
        ("Tổng thu NSĐP", true),
        ("Tổng thu ngân sách địa phương", true),
        ("Thu chuyển nguồn", true),
        ("Thu ngân sách trên địa bàn", false),
        ("Thu bán phương tiện", false),
        ("Chi ngân sách địa phương", false),
        ("Chi chuyển nguồn", false),
    ] {
        let budget = run("pace", &text.replace("Doanh thu vận tải", name));
        let message = budget.message(&budget.findings[0]);
        assert_eq!(message.contains("có thể gồm thu chuyển nguồn"), carried_over, "{message}");
    }
    silent("pace", &text.replace("đạt 61% KH", "bằng 61% cùng kỳ"));
}

#[test]
fn the_day_of_a_pace_is_that_of_the_level_the_report_or_the_document() {
    let pace = |text: &str| {
        let found = run("pace", text);
        found.english(&found.findings[0])
    };
    let level = "Thu phí 6 tháng đầu năm 2022 đạt 82 tỷ đồng, đạt 61% KH.";
    assert_eq!(pace(level), "Note: “61%” (line 1) of the plan when 49.6% of the year had gone by.");
    let of_report = "I. KẾT QUẢ THÁNG 7 NĂM 2022\nThu phí đạt 82 tỷ đồng, đạt 61% KH.";
    assert_eq!(pace(of_report), "Note: “61%” (line 2) of the plan when 58.1% of the year had gone by.");
}

/// Of a plan for several years no year is a measure.
#[test]
fn no_pace_of_a_term() {
    let text = "BÁO CÁO\nGiữa nhiệm kỳ 2020 - 2025\n\nI. KẾT QUẢ\nHuy động 4.540 tỷ đồng, đạt 50,4% mục tiêu nhiệm kỳ.";
    silent("pace", text);
    finds("pace", &text.replace("Giữa nhiệm kỳ 2020 - 2025", "Kết quả năm 2025"), &[(Note, &["50,4%"])]);
}

#[test]
fn parts_of_the_layout_that_are_missing() {
    let missing = |text: &str| -> Vec<LayoutPart> {
        let report = Report::read(text).expect("a text is read");
        let of = |relation: &Relation| match relation {
            Relation::Layout { missing } => Some(*missing),
            _ => None,
        };
        report.validate().iter().filter_map(|finding| of(&finding.relation)).collect()
    };
    let document = "ỦY BAN NHÂN DÂN\nXÃ NÀ HỲ\nSố: 12/BC-UBND\nNà Hỳ, ngày 30 tháng 6 năm 2024\n\n\
                    BÁO CÁO\nTình hình kinh tế - xã hội tháng 6 năm 2024\n\nLúa 5 ha.\n\n\
                    Nơi nhận:\n- UBND huyện;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Sơn\n";
    assert_eq!(missing(document), []);
    assert_eq!(missing(&document.replace("ỦY BAN NHÂN DÂN\nXÃ NÀ HỲ\n", "")), [LayoutPart::Issuer]);
    assert_eq!(missing(&document.replace("Số: 12/BC-UBND\n", "")), [LayoutPart::Symbol]);
    assert_eq!(missing(&document.replace("Nà Hỳ, ngày 30 tháng 6 năm 2024\n", "")), [LayoutPart::Date]);
    assert_eq!(missing(&document.replace("Nơi nhận:\n- UBND huyện;\n- Lưu: VT.\n", "")), [LayoutPart::Recipients]);
}

#[test]
fn validation_of_the_report_itself() {
    let report =
        Report::read("I. KINH TẾ\nTỷ lệ hộ dùng nước sạch đạt 104,5%.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Sơn\n");
    let report = report.expect("a text is read");
    let findings = report.validate();
    let missing: Vec<LayoutPart> = findings
        .iter()
        .filter_map(|finding| match finding.relation {
            Relation::Layout { missing } => Some(missing),
            _ => None,
        })
        .collect();
    let expected =
        [LayoutPart::Issuer, LayoutPart::Symbol, LayoutPart::Date, LayoutPart::Title, LayoutPart::Recipients];
    assert_eq!(missing, expected);
    assert!(findings.iter().any(|finding| finding.rule == "share"));
    assert!(Report::read("Lúa 5 ha.").expect("a text is read").validate().is_empty(), "a passage lacks nothing");
}

/// Each unchecked figure with its reason.
#[track_caller]
fn is_unchecked(text: &str, findings: impl Fn(&Report) -> Vec<Finding>, expected: &[(&str, Reason)]) {
    let report = Report::read(text).expect("a text is read");
    let unchecked = check::unchecked(&report, &findings(&report));
    let listed: Vec<(&str, Reason)> = unchecked
        .iter()
        .filter_map(|unchecked| Some((report.quote(report.figure(unchecked.figure)?.span), unchecked.reason)))
        .collect();
    assert_eq!(listed, expected, "{text}");
}

#[test]
fn what_was_not_checked() {
    is_unchecked(
        "Bán lẻ đạt 2.030 tỷ đồng, đạt 58,8% KH, tăng 4% so với cùng kỳ. Có 12/15 ấp đạt chuẩn, chiếm 80%. Có 7/9 xã đạt.",
        Report::check,
        &[("58,8%", Reason::NoPrintedPlan), ("4%", Reason::NoPrintedPrevious), ("7/9 xã", Reason::NothingToCompare)],
    );
    assert_eq!(serde_json::to_string(&Reason::NoPrintedPlan).expect("a word"), "\"no-printed-plan\"");
    assert_eq!(Reason::NoPrintedPlan.in_words(Language::Vietnamese), "không ghi mức kế hoạch");
    assert_eq!(Reason::NoPrintedPlan.to_string(), "no printed plan");
}

#[test]
fn without_any_check_each_figure_that_claims_a_relation_is_listed() {
    let all = |text: &str, expected: &[(&str, Reason)]| is_unchecked(text, |_| Vec::new(), expected);
    let plans = |level: &str, ratio: &str| {
        format!("Thu phí đạt {level}, đạt {ratio} dự toán tỉnh giao (990 triệu đồng), đạt 90% dự toán huyện giao.")
    };
    all(&plans("900 triệu đồng", "91%"), &[("91%", Reason::NothingToCompare), ("90%", Reason::NoPrintedPlan)]);
    all(&plans("hơn 900 triệu đồng", "91%"), &[("91%", Reason::Hedged), ("90%", Reason::NoPrintedPlan)]);
    all(&plans("900 triệu đồng", "gần 91%"), &[("91%", Reason::Hedged), ("90%", Reason::NoPrintedPlan)]);
    // A rate is a level of its own; a share claims to be one of something.
    all("Tỷ lệ hộ nghèo còn 4,86%.", &[]);
    all("Toàn xã có 57 hộ nghèo, chiếm 1,87% tổng số hộ.", &[("1,87%", Reason::NothingToCompare)]);
}
