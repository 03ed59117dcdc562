//! Rules on what is said twice, on words and signs, and on the report itself: each fires, and each stays silent.
#![allow(clippy::expect_used)]

mod findings;

use findings::{finds, run, silent};
use ktxh::check::Verdict::{Contradiction, Exact, Note, Rounding, Truncation};
use ktxh::check::{self, Finding, Language, LayoutPart, Reason, Relation};
use ktxh::{Issue, Report};

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
}

#[test]
fn the_word_and_the_sign() {
    let found =
        finds("direction", "So với tháng trước, chỉ số giá vàng giảm (+0,42%).", &[(Contradiction, &["+0,42%"])]);
    assert!(found.message(&found.findings[0]).contains("ngược với từ “giảm”"), "{}", found.message(&found.findings[0]));
    silent("direction", "So với tháng trước, chỉ số giá vàng giảm (-0,23%).");
    silent("direction", "So với tháng trước, chỉ số giá vàng tăng 0,42%.");
}

#[test]
fn a_base_in_the_reports_own_time() {
    let text =
        |year: &str| format!("Trong 9 tháng năm 2021, thu nội địa đạt 512 tỷ đồng, tăng 5% so với cùng kỳ năm {year}.");
    finds("base-period", &text("2021"), &[(Contradiction, &["5%", "năm 2021"])]);
    silent("base-period", &text("2020"));
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
}

#[test]
fn numbering_that_repeats_or_skips() {
    let headings = |labels: &[&str]| {
        labels.iter().map(|label| format!("{label}. Lĩnh vực kinh tế\nSản xuất ổn định.\n")).collect::<String>()
    };
    finds("numbering", &headings(&["I", "II", "III"]), &[]);
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
    let budget = run("pace", &text.replace("Doanh thu vận tải", "Tổng thu NSĐP"));
    let message = budget.message(&budget.findings[0]);
    assert!(message.contains("có thể gồm thu chuyển nguồn"), "{message}");
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
    assert!(missing.contains(&LayoutPart::Title) && !missing.contains(&LayoutPart::Signature), "{missing:?}");
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
