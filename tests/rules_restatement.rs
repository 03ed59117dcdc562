//! What counts as the same thing printed again: how alike the names and how telling the numbers have to be.
#![allow(clippy::expect_used)]
mod findings;

use findings::{finds, silent};
use ktxh::Report;
use ktxh::check::Checks;
use ktxh::check::Verdict::{self, Contradiction, Exact, Rounding, Truncation};

const ASSESSMENT: &str = "ĐÁNH GIÁ CHUNG";
const OTHER: &str = "CÁC LĨNH VỰC KHÁC";

/// A statement of the first part and one below another heading.
fn text(first: (&str, &str), heading: &str, second: (&str, &str)) -> String {
    format!("I. KẾT QUẢ\n{} đạt {}.\nII. {heading}\n{} đạt {}.", first.0, first.1, second.0, second.1)
}

/// The two levels are one thing, with this verdict.
#[track_caller]
fn is_one(first: (&str, &str), heading: &str, second: (&str, &str), verdict: Verdict) {
    finds("restatement", &text(first, heading, second), &[(verdict, &[first.1, second.1])]);
}

#[track_caller]
fn are_two(first: (&str, &str), heading: &str, second: (&str, &str)) {
    silent("restatement", &text(first, heading, second));
}

#[test]
fn the_less_the_names_have_in_common_the_more_digits_have_to_agree() {
    // The same words, and at least two.
    is_one(("Thu nội địa", "82 tỷ đồng"), OTHER, ("Thu nội địa", "82 tỷ đồng"), Exact);
    are_two(("Thu nội địa", "80 tỷ đồng"), OTHER, ("Thu nội địa", "80 tỷ đồng"));
    // All words of the shorter name.
    is_one(("Thu nội địa từ hộ", "829 tỷ đồng"), OTHER, ("Thu nội địa", "829 tỷ đồng"), Exact);
    are_two(("Thu nội địa từ hộ", "82 tỷ đồng"), OTHER, ("Thu nội địa", "82 tỷ đồng"));
    // Most of them.
    let (goods, village) = ("Bán lẻ hàng hóa và dịch vụ", "Bán lẻ hàng hóa nông thôn");
    is_one((goods, "829 tỷ đồng"), OTHER, (village, "829 tỷ đồng"), Exact);
    are_two((goods, "82 tỷ đồng"), OTHER, (village, "82 tỷ đồng"));
    // Half of them, and less than half.
    is_one(("Thu phí", "8.294 tỷ đồng"), OTHER, ("Thu thuế", "8.294 tỷ đồng"), Exact);
    are_two(("Thu phí", "829 tỷ đồng"), OTHER, ("Thu thuế", "829 tỷ đồng"));
    are_two(("Thu phí chợ", "8.294 tỷ đồng"), OTHER, ("Thu thuế đất", "8.294 tỷ đồng"));
}

#[test]
fn a_number_that_is_rounded_needs_a_whole_name() {
    is_one(("Thu nội địa từ hộ", "829,4 tỷ đồng"), OTHER, ("Thu nội địa", "829 tỷ đồng"), Rounding);
    let (goods, village) = ("Bán lẻ hàng hóa và dịch vụ", "Bán lẻ hàng hóa nông thôn");
    are_two((goods, "829,4 tỷ đồng"), OTHER, (village, "829 tỷ đồng"));
}

#[test]
fn the_same_ratio_to_the_same_plan_speaks_for_one_thing() {
    let with = |level: &str, ratio: &str, plan: &str| format!("{level}, đạt {ratio} {plan}");
    let again = |ratio: &str, plan: &str| {
        text(
            ("Thu phí", &with("82 tỷ đồng", "61%", "dự toán tỉnh giao")),
            OTHER,
            ("Thu thuế", &with("82 tỷ đồng", ratio, plan)),
        )
    };
    finds(
        "restatement",
        &again("61%", "dự toán tỉnh giao"),
        &[(Exact, &["82 tỷ đồng", "82 tỷ đồng"]), (Exact, &["61%", "61%"])],
    );
    silent("restatement", &again("62%", "dự toán tỉnh giao"));
    silent("restatement", &again("61%", "dự toán huyện giao"));
}

#[test]
fn two_swapped_digits_are_a_slip_where_the_names_are_alike() {
    let slip = |first: (&str, &str), second: (&str, &str)| is_one(first, OTHER, second, Contradiction);
    slip(("Thu nội địa từ hộ", "829 tỷ đồng"), ("Thu nội địa", "892 tỷ đồng"));
    let (goods, village) = ("Bán lẻ hàng hóa và dịch vụ", "Bán lẻ hàng hóa nông thôn");
    slip((goods, "8.294 tỷ đồng"), (village, "8.924 tỷ đồng"));
    are_two((goods, "829 tỷ đồng"), OTHER, (village, "892 tỷ đồng"));
    are_two(("Thu phí", "8.294 tỷ đồng"), OTHER, ("Thu thuế", "8.924 tỷ đồng"));
    // Of half a name only where the same ratio stands beside both.
    let half = |ratio: &str| text(("Thu phí", "829 tỷ đồng, đạt 61% KH"), OTHER, ("Thu thuế", ratio));
    finds(
        "restatement",
        &half("892 tỷ đồng, đạt 61% KH"),
        &[(Contradiction, &["829 tỷ đồng", "892 tỷ đồng"]), (Exact, &["61%", "61%"])],
    );
    silent("restatement", &half("892 tỷ đồng, đạt 62% KH"));
}

#[test]
fn a_ratio_of_two_digits_is_a_slip_in_an_assessment_alone() {
    let text = |name: &str, heading: &str, again: &str| {
        format!(
            "I. KẾT QUẢ\nTiêm 3.250 liều vắc xin cúm gia cầm, đạt 65% KH (5.000 liều).\nII. {heading}\n{name} còn chậm, mới đạt {again} KH."
        )
    };
    let vaccine = "Tiến độ tiêm vắc xin cúm gia cầm";
    finds("restatement", &text(vaccine, ASSESSMENT, "56%"), &[(Contradiction, &["65%", "56%"])]);
    finds("restatement", &text(vaccine, ASSESSMENT, "65%"), &[(Exact, &["65%", "65%"])]);
    silent("restatement", &text(vaccine, OTHER, "56%"));
    silent("restatement", &text(vaccine, ASSESSMENT, "57%"));
    silent("restatement", &text("Tiêm vắc xin", ASSESSMENT, "56%"));
}

#[test]
fn a_zero_that_changed_its_place_tells() {
    is_one(("Tiếp nhận mới", "6.104 hồ sơ"), ASSESSMENT, ("Tiếp nhận mới", "6.140 hồ sơ"), Contradiction);
}

#[test]
fn an_assessment_repeats_what_was_reported() {
    let reported = ("Thu nội địa từ hộ", "3.512 tỷ đồng");
    is_one(reported, ASSESSMENT, ("Thu nội địa từ hộ", "3.552 tỷ đồng"), Contradiction);
    are_two(reported, OTHER, ("Thu nội địa từ hộ", "3.552 tỷ đồng"));
    // By a twentieth at most.
    is_one(reported, ASSESSMENT, ("Thu nội địa từ hộ", "3.687 tỷ đồng"), Contradiction);
    are_two(reported, ASSESSMENT, ("Thu nội địa từ hộ", "3.688 tỷ đồng"));
    // Under the same name of three words, of the same time, and not vaguely.
    are_two(("Thu nội địa", "3.512 tỷ đồng"), ASSESSMENT, ("Thu nội địa", "3.552 tỷ đồng"));
    are_two(reported, ASSESSMENT, ("Thu nội địa", "3.552 tỷ đồng"));
    are_two(reported, ASSESSMENT, ("Thu nội địa từ hộ tháng 6 năm 2022", "3.552 tỷ đồng"));
    are_two(reported, ASSESSMENT, ("Thu nội địa từ hộ", "hơn 3.552 tỷ đồng"));
    // Three digits are telling, two are not.
    is_one(("Thu nội địa từ hộ", "352 tỷ đồng"), ASSESSMENT, ("Thu nội địa từ hộ", "355 tỷ đồng"), Contradiction);
    are_two(("Thu nội địa từ hộ", "35 tỷ đồng"), ASSESSMENT, ("Thu nội địa từ hộ", "33,5 tỷ đồng"));
    is_one(("Thu nội địa từ hộ", "35 tỷ đồng"), ASSESSMENT, ("Thu nội địa từ hộ", "36 tỷ đồng"), Truncation);
}

#[test]
fn a_ratio_belongs_to_a_level_that_is_printed_again() {
    let again = |level: &str, ratio: &str| {
        text(("Thu phí", "8.294 tỷ đồng, đạt 58,3% KH"), ASSESSMENT, ("Thu thuế", &format!("{level}, đạt {ratio} KH")))
    };
    let level = (Exact, ["8.294 tỷ đồng", "8.294 tỷ đồng"].as_slice());
    finds("restatement", &again("8.294 tỷ đồng", "58,3%"), &[level, (Exact, &["58,3%", "58,3%"])]);
    finds("restatement", &again("8.294 tỷ đồng", "53,8%"), &[level, (Contradiction, &["58,3%", "53,8%"])]);
    finds("restatement", &again("8.294 tỷ đồng", "59,6%"), &[level, (Contradiction, &["58,3%", "59,6%"])]);
    // Beside another level it is a ratio of another thing.
    silent("restatement", &again("5.117 tỷ đồng", "58,4%"));
    silent("restatement", &again("5.117 tỷ đồng", "59,6%"));
}

/// A ratio comes again to the plan of the same setter, or to one whose setter is printed only once.
#[test]
fn a_ratio_comes_again_to_the_same_plan() {
    let text = |first: &str, second: &str| {
        format!("I. KẾT QUẢ\nThu nội địa đạt 84,5% {first}.\nII. CÁC LĨNH VỰC KHÁC\nThu nội địa đạt 84,5% {second}.")
    };
    for (first, second) in
        [("dự toán tỉnh giao", "dự toán tỉnh giao"), ("dự toán tỉnh giao", "dự toán"), ("dự toán", "dự toán tỉnh giao")]
    {
        finds("restatement", &text(first, second), &[(Exact, &["84,5%", "84,5%"])]);
    }
    silent("restatement", &text("dự toán tỉnh giao", "dự toán huyện giao"));
}

/// Half of a name and three digits are enough for a ratio in an assessment, and for nothing else.
#[test]
fn an_assessment_repeats_few_ratios() {
    let text = |heading: &str, second: &str| {
        format!("I. KẾT QUẢ\nThu phí đạt 84,5% dự toán.\nII. {heading}\nThu thuế đạt {second}.")
    };
    finds("restatement", &text(ASSESSMENT, "84,5% dự toán"), &[(Exact, &["84,5%", "84,5%"])]);
    silent("restatement", &text(OTHER, "84,5% dự toán"));
    are_two(("Thu phí", "829 tỷ đồng"), ASSESSMENT, ("Thu thuế", "829 tỷ đồng"));
}

#[test]
fn what_agrees_best_is_what_is_repeated() {
    let three = |first: &str, second: &str, third: &str| {
        format!(
            "I. KẾT QUẢ\nThu nội địa từ hộ đạt {first}.\nThu nội địa từ hộ đạt {second}.\nThu nội địa từ hộ đạt {third}."
        )
    };
    // The exact one before the rounded one that stands nearer.
    finds(
        "restatement",
        &three("275,6 tỷ đồng", "275,59 tỷ đồng", "275,6 tỷ đồng"),
        &[(Rounding, &["275,6 tỷ đồng", "275,59 tỷ đồng"]), (Exact, &["275,6 tỷ đồng", "275,6 tỷ đồng"])],
    );
    // The rounded one before the one that was cut.
    finds(
        "restatement",
        &three("276 tỷ đồng", "275 tỷ đồng", "275,59 tỷ đồng"),
        &[(Truncation, &["276 tỷ đồng", "275 tỷ đồng"]), (Rounding, &["276 tỷ đồng", "275,59 tỷ đồng"])],
    );
    // Of two that are as good the nearer one.
    finds(
        "restatement",
        &three("276 tỷ đồng", "275,6 tỷ đồng", "275,59 tỷ đồng"),
        &[(Rounding, &["276 tỷ đồng", "275,6 tỷ đồng"]), (Rounding, &["275,6 tỷ đồng", "275,59 tỷ đồng"])],
    );
    // The one of the same name before one that says less.
    finds(
        "restatement",
        &three("829,4 tỷ đồng", "829.400 triệu đồng", "829,4 tỷ đồng").replacen("từ hộ đạt 829.", "đạt 829.", 1),
        &[(Exact, &["829,4 tỷ đồng", "829.400 triệu đồng"]), (Exact, &["829,4 tỷ đồng", "829,4 tỷ đồng"])],
    );
    // The one that agrees before the one with two digits swapped.
    finds(
        "restatement",
        &three("275,59 tỷ đồng", "257,59 tỷ đồng", "275,59 tỷ đồng"),
        &[(Contradiction, &["275,59 tỷ đồng", "257,59 tỷ đồng"]), (Exact, &["275,59 tỷ đồng", "275,59 tỷ đồng"])],
    );
}

#[test]
fn parts_of_one_whole_are_different_things() {
    silent(
        "restatement",
        "Tổng chi đạt 2.000 tỷ đồng, gồm: chi giáo dục 829 tỷ đồng, chi giáo dục miền núi 892 tỷ đồng, chi khác 279 tỷ đồng.",
    );
}

#[test]
fn levels_of_different_times_differ() {
    let reported = ("Thu nội địa từ hộ tháng 6 năm 2022", "829 tỷ đồng");
    are_two(reported, OTHER, ("Thu nội địa từ hộ tháng 5 năm 2022", "892 tỷ đồng"));
    are_two(reported, OTHER, ("Thu nội địa từ hộ tháng 7 năm 2022", "892 tỷ đồng"));
    // The half of a year does not end before one of its months.
    is_one(reported, OTHER, ("Thu nội địa từ hộ 6 tháng năm 2022", "892 tỷ đồng"), Contradiction);
    // Nor what begins on its last day.
    let mut report =
        Report::read(&text(("Thu nội địa từ hộ", "829 tỷ đồng"), OTHER, ("Thu nội địa từ hộ", "892 tỷ đồng")))
            .expect("a text is read");
    let periods = |first: &str, second: &str| (first.parse().ok(), second.parse().ok());
    for (first, second, expected) in [
        ("2022-06-01/2022-06-15", "2022-06-15/2022-06-30", 1),
        ("2022-06-15/2022-06-30", "2022-06-01/2022-06-15", 1),
        ("2022-06-01/2022-06-14", "2022-06-15/2022-06-30", 0),
    ] {
        (report.indicators[0].period, report.indicators[1].period) = periods(first, second);
        assert_eq!(Checks::all().only(["restatement"]).run(&report).len(), expected, "{first} and {second}");
    }
}

/// A report of these levels under these names.
fn list(levels: &[(&str, &str)]) -> String {
    levels.iter().map(|(name, level)| format!("{name} đạt {level} tỷ đồng.\n")).collect()
}

const BETWEEN: [&str; 6] = ["841", "846", "852", "857", "863", "868"];

#[test]
fn a_rare_word_leads_to_what_stands_far_off_by_value() {
    let names = ["Giáo dục", "Y tế", "An sinh", "Giao thông", "Thủy lợi", "Văn hóa"];
    let mut levels = vec![("Thu nội địa từ hộ", "829")];
    levels.extend(names.into_iter().zip(BETWEEN));
    levels.extend([("Môi trường", "874"), ("Thu nội địa từ hộ", "892")]);
    finds("restatement", &list(&levels), &[(Contradiction, &["829 tỷ đồng", "892 tỷ đồng"])]);
}

#[test]
fn where_all_words_are_common_six_neighbours_by_value_are_looked_at() {
    let far = [
        "1100", "1300", "1500", "1700", "1900", "2200", "2500", "2900", "3300", "3800", "4400", "5300", "5900", "6800",
        "7700", "8800", "9900", "11300", "13000", "15000",
    ];
    let text = |between: usize, last: [&str; 2]| {
        let levels: Vec<_> =
            far.iter().chain(&BETWEEN[..between]).chain(&last).map(|level| ("Thu nội địa", *level)).collect();
        list(&levels)
    };
    for last in [["829", "892"], ["892", "829"]] {
        let quotes = last.map(|level| format!("{level} tỷ đồng"));
        finds("restatement", &text(5, last), &[(Contradiction, &[&quotes[0], &quotes[1]])]);
        silent("restatement", &text(6, last));
    }
}

/// A growth is printed again only of the same time and against the same.
#[test]
fn growths_are_restated_too() {
    let text = "I. KẾT QUẢ\nSản lượng thủy sản khai thác tháng 9/2021 tăng 3,82% so với cùng kỳ.\nII. ĐÁNH GIÁ\nSản lượng thủy sản \
                khai thác tháng 9/2021 tăng 3,82% so với cùng kỳ.";
    let again = |growth: &str| {
        let (head, tail) = text.split_once("II.").expect("the second part");
        format!("{head}II.{}", tail.replace("3,82%", growth))
    };
    finds("restatement", text, &[(Exact, &["3,82%", "3,82%"])]);
    finds("restatement", &again("3,28%"), &[(Contradiction, &["3,82%", "3,28%"])]);
    // Another time, another base, another number.
    silent("restatement", &again("3,28%").replacen("tháng 9", "tháng 8", 1));
    silent("restatement", &again("3,28%").replacen("so với cùng kỳ", "so với tháng trước", 1));
    silent("restatement", &again("3,85%"));
}

#[test]
fn growths_and_shares_come_again_in_other_words() {
    let text = |again: &str| {
        format!(
            "BÁO CÁO\nTình hình 6 tháng đầu năm 2021\n\nI. KẾT QUẢ\nTổng sản phẩm trong nước (GDP) tăng 5,71% so với cùng kỳ năm trước. \
             Còn 836/38.350 hộ nghèo, chiếm tỷ lệ 2,18%.\nII. ĐÁNH GIÁ CHUNG\n{again}.\n"
        )
    };
    finds("restatement", &text("GDP tăng 5,71%"), &[(Exact, &["5,71%", "5,71%"])]);
    finds("restatement", &text("Tỷ lệ hộ nghèo giảm còn 2,18%"), &[(Exact, &["2,18%", "2,18%"])]);
    // Without its base a growth contradicts nothing, and what is printed beside a level may be a share of something else.
    silent("restatement", &text("GDP tăng 5,17%"));
    silent("restatement", &text("Tỷ lệ hộ nghèo giảm còn 2,81%"));
}

/// At two times apart only the same number may be one, and not a number that is near it.
#[test]
fn what_is_near_at_another_time_is_another() {
    let text = |second: &str| format!("Năm 2020, tỷ trọng dịch vụ là 39,38%. Năm 2021, tỷ trọng dịch vụ là {second}.");
    silent("restatement", &text("39,389%"));
    finds("restatement", &text("39,38%"), &[(Verdict::Exact, &["39,38%", "39,38%"])]);
}

/// An assessment repeats a growth without what it is against: the one of the same digits says.
#[test]
fn a_growth_without_its_base_takes_that_of_the_same_digits() {
    let text = |again: &str| {
        format!(
            "BÁO CÁO\nTình hình 6 tháng đầu năm 2021\n\nI. KẾT QUẢ\nGRDP 6 tháng tăng 7,02% so với cùng kỳ năm trước.\nII. ĐÁNH GIÁ\nKinh tế \
             tăng trưởng khá: GRDP tăng {again}."
        )
    };
    let base = |again: &str| {
        let report = ktxh::Report::read(&text(again)).expect("it is short");
        let growths = report.figures.iter().filter(|figure| figure.role == ktxh::Role::Growth);
        growths.map(|growth| growth.base).collect::<Vec<_>>()
    };
    let against = Some(ktxh::Base::SamePeriodLastYear);
    assert_eq!(base("7,02%"), [against, against]);
    assert_eq!(base("7,20%"), [against, None]);
    assert_eq!(base("7,0%"), [against, None]);
}

/// What leads to tasks recalls what was reported.
#[test]
fn tasks_recall_what_was_reported() {
    let text = |again: &str| {
        format!(
            "I. KẾT QUẢ THU\nLũy kế 11 tháng thu bảo hiểm xã hội 2.318,6 tỷ đồng.\nII. NHIỆM VỤ THÁNG 12\nVới số thu bảo hiểm xã hội 11 tháng là {again} tỷ đồng, \
             toàn ngành phải thu thêm 218 tỷ đồng.\n"
        )
    };
    finds("restatement", &text("2.381,6"), &[(Contradiction, &["2.318,6 tỷ đồng", "2.381,6 tỷ đồng"])]);
    // No two digits swapped: another number may be of something else.
    finds("restatement", &text("2.418,6"), &[]);
}

/// Half of a name is enough where an assessment, or what leads to tasks, speaks of a long number with two digits swapped.
#[test]
fn an_assessment_says_by_fewer_words_what_was_reported() {
    let (first, second) = (("Thu phí", "8.294 tỷ đồng"), ("Thu thuế", "8.924 tỷ đồng"));
    is_one(first, ASSESSMENT, second, Contradiction);
    let tasks = "I. KẾT QUẢ\nLũy kế 11 tháng thu phí 8.294 tỷ đồng.\nII. NHIỆM VỤ THÁNG 12\nVới số thu thuế 11 tháng là 8.924 tỷ đồng, cần thu \
                 thêm 218 tỷ đồng.";
    finds("restatement", tasks, &[(Contradiction, &["8.294 tỷ đồng", "8.924 tỷ đồng"])]);
    are_two(first, OTHER, second);
    are_two(first, ASSESSMENT, ("Thu thuế tháng 6 năm 2022", "8.924 tỷ đồng"));
    are_two(("Thu phí", "829 tỷ đồng"), ASSESSMENT, ("Thu thuế", "892 tỷ đồng"));
    // Of a ratio three digits are enough.
    let ratio = |again: &str| text(("Thu phí", "61,3% kế hoạch"), ASSESSMENT, ("Thu thuế", again));
    finds("restatement", &ratio("63,1% kế hoạch"), &[(Contradiction, &["61,3%", "63,1%"])]);
    let short = text(("Thu phí", "61% kế hoạch"), ASSESSMENT, ("Thu thuế", "16% kế hoạch"));
    silent("restatement", &short);
}

/// With hardly a word in common only a long number is one, and only where it is the same.
#[test]
fn a_long_number_is_one_by_itself() {
    let fees = ("Thu phí chợ", "82.943 tỷ đồng");
    is_one(fees, OTHER, ("Thu thuế đất", "82.943 tỷ đồng"), Exact);
    are_two(fees, OTHER, ("Thu thuế đất", "82.942,9 tỷ đồng"));
    are_two(("Thu phí chợ", "8.294 tỷ đồng"), OTHER, ("Thu thuế đất", "8.294 tỷ đồng"));
}

/// A growth of no known time is not told again for certain.
#[test]
fn a_growth_without_its_time_may_be_another() {
    let text = |growth: &str| {
        format!(
            "I. KẾT QUẢ\nSản lượng thủy sản khai thác tăng 3,82% so với cùng kỳ.\nII. ĐÁNH GIÁ\nSản lượng thủy sản khai thác tăng {growth} so \
             với cùng kỳ."
        )
    };
    silent("restatement", &text("3,82%"));
    silent("restatement", &text("3,28%"));
}

/// Two digits that changed their places tell little; of a growth since the same time under the same long name they do.
#[test]
fn a_growth_that_the_assessment_swaps() {
    let text = |again: &str| {
        format!(
            "BÁO CÁO\nKết quả thu 5 tháng năm 2026\n\nA. KẾT QUẢ\nThuế bảo vệ môi trường 684,1 tỷ đồng, giảm 8,9% so với cùng kỳ.\n\nB. \
             ĐÁNH GIÁ\nSố thu chưa bền vững; {again}."
        )
    };
    let again = "thuế bảo vệ môi trường 5 tháng giảm 9,8% so với cùng kỳ";
    finds("restatement", &text(again), &[(Contradiction, &["8,9%", "9,8%"])]);
    silent("restatement", &text(&again.replace("so với cùng kỳ", "so với tháng trước")));
    silent("restatement", &text(&again.replace("9,8%", "9,7%")));
    silent("restatement", &text(&again.replace("thuế bảo vệ môi trường", "thuế môi trường")));
}
