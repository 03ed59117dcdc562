//! Rules on parts and wholes: each fires, and each stays silent.
#![allow(clippy::expect_used)]

mod findings;

use findings::{finds, run, silent};
use ktxh::check::Verdict::{self, Contradiction, Exact, Note, Rounding, Truncation};
use ktxh::check::{Checks, Language};
use ktxh::{Base, IndicatorId, Period, Report};

#[test]
fn a_complete_list_adds_up() {
    let text = |total: &str| format!("Tiếp nhận {total}, gồm: 35 đơn kiến nghị, 13 đơn khiếu nại.");
    finds("sum-of-parts", &text("48 đơn"), &[(Exact, &["48 đơn", "35 đơn", "13 đơn"])]);
    let found = finds("sum-of-parts", &text("45 đơn"), &[(Contradiction, &["45 đơn", "35 đơn", "13 đơn"])]);
    assert_eq!(
        found.message(&found.findings[0]),
        "Không khớp, cần kiểm tra lại: tổng của “35 đơn” (dòng 1), “13 đơn” (dòng 1) là 48 đơn, văn bản ghi “45 đơn” (dòng \
         1). Số ghi: 45 đơn; tính lại: 48 đơn. Làm tròn hay cắt bớt chữ số đều không giải thích được."
    );
}

#[test]
fn a_list_far_from_its_total_is_only_noted() {
    let text = "Tiếp nhận 90 đơn, gồm: 35 đơn kiến nghị, 13 đơn khiếu nại.";
    finds("sum-of-parts", text, &[(Note, &["90 đơn", "35 đơn", "13 đơn"])]);
    // All parts: a quarter of the total, either way.
    let all = |first: &str, second: &str| format!("Tiếp nhận 40 đơn, gồm: {first} kiến nghị, {second} khiếu nại.");
    for (first, second, verdict) in [
        ("37 đơn", "13 đơn", Contradiction),
        ("37 đơn", "14 đơn", Note),
        ("17 đơn", "13 đơn", Contradiction),
        ("17 đơn", "12 đơn", Note),
    ] {
        finds("sum-of-parts", &all(first, second), &[(verdict, &["40 đơn", first, second])]);
    }
    // Some parts: a tenth of it.
    let some = |second: &str| format!("Trồng 100 ha rau, trong đó: cải bắp 80 ha, su hào {second}.");
    finds("sum-of-parts", &some("30 ha"), &[(Contradiction, &["100 ha", "80 ha", "30 ha"])]);
    finds("sum-of-parts", &some("31 ha"), &[(Note, &["100 ha", "80 ha", "31 ha"])]);
    // A part above the whole is the finding of another rule.
    silent("sum-of-parts", "Tiếp nhận 48 đơn, gồm: 3 đơn kiến nghị, 50 đơn khiếu nại.");
}

#[test]
fn a_sum_is_wrong_only_where_every_part_is_known() {
    let text = |last: &str| format!("Trồng 100 ha rau, trong đó: cải bắp 70 ha, su hào 20 ha, bí {last} ha.");
    finds("sum-of-parts", &text("15,5"), &[(Contradiction, &["100 ha", "70 ha", "20 ha", "15,5 ha"])]);
    silent("sum-of-parts", &text("15.5"));
    let vague =
        |hedge: &str| format!("Tiếp nhận 45 đơn, gồm: 35 đơn kiến nghị, 13 đơn khiếu nại, {hedge}3/48 đơn phản ánh.");
    silent("sum-of-parts", &vague("khoảng "));
    finds("sum-of-parts", &vague(""), &[(Contradiction, &["45 đơn", "35 đơn", "13 đơn"])]);
    // Bare numbers may count anything.
    silent("sum-of-parts", "Tổng số 45, gồm: nam 35, nữ 13.");
}

#[test]
fn parts_may_have_been_cut() {
    let text = |total: &str| format!("Thu {total}, gồm: thuế 10 tỷ đồng, phí 10 tỷ đồng.");
    finds("sum-of-parts", &text("21 tỷ đồng"), &[(Rounding, &["21 tỷ đồng", "10 tỷ đồng", "10 tỷ đồng"])]);
    finds("sum-of-parts", &text("22 tỷ đồng"), &[(Truncation, &["22 tỷ đồng", "10 tỷ đồng", "10 tỷ đồng"])]);
}

#[test]
fn a_vague_part_may_be_what_is_missing() {
    let text = |part: &str| format!("Tiếp nhận 48 đơn, gồm: hơn {part} kiến nghị, 13 đơn khiếu nại.");
    finds("sum-of-parts", &text("35 đơn"), &[(Exact, &["48 đơn", "35 đơn", "13 đơn"])]);
    finds("sum-of-parts", &text("34 đơn"), &[(Rounding, &["48 đơn", "34 đơn", "13 đơn"])]);
    finds("sum-of-parts", &text("36 đơn"), &[(Contradiction, &["48 đơn", "36 đơn", "13 đơn"])]);
}

#[test]
fn more_parts_than_a_sentence_holds_are_a_table() {
    let text = |count: usize| {
        let parts: Vec<String> = (0..count).map(|part| format!("1 đơn loại {part}a")).collect();
        format!("Tiếp nhận {count} đơn, gồm: {}.", parts.join(", "))
    };
    assert_eq!(run("sum-of-parts", &text(48)).findings.len(), 1);
    silent("sum-of-parts", &text(49));
}

#[test]
fn runs_of_parts_that_add_up() {
    let text = |between: &str| {
        format!("Tiếp nhận 48 đơn, gồm: 35 đơn kiến nghị, 13 đơn khiếu nại, {between}20 đơn cũ, 28 đơn mới.")
    };
    let runs: [(Verdict, &[&str]); 2] =
        [(Exact, &["48 đơn", "35 đơn", "13 đơn"]), (Exact, &["48 đơn", "20 đơn", "28 đơn"])];
    finds("sum-of-parts", &text(""), &runs);
    finds("sum-of-parts", &text("5 đơn tố cáo, "), &runs);
    let beside = "Trồng 100 ha rau, trong đó: cải bắp 70 ha, su hào 30 ha, bí 15 ha.";
    finds("sum-of-parts", beside, &[(Exact, &["100 ha", "70 ha", "30 ha"])]);
}

#[test]
fn some_of_the_parts_prove_nothing_below_the_total() {
    let text = |total: &str| format!("Trồng {total} rau, trong đó: cải bắp 35,2 ha, su hào 13,1 ha.");
    silent("sum-of-parts", &text("60 ha"));
    finds("sum-of-parts", &text("48,3 ha"), &[(Exact, &["48,3 ha", "35,2 ha", "13,1 ha"])]);
    finds("sum-of-parts", &text("48,2 ha"), &[(Rounding, &["48,2 ha", "35,2 ha", "13,1 ha"])]);
    finds("sum-of-parts", &text("46,0 ha"), &[(Contradiction, &["46,0 ha", "35,2 ha", "13,1 ha"])]);
}

#[test]
fn people_are_counted_in_several_ways() {
    let text = "Tập huấn cho 52 người, trong đó: 40 người nữ, 15 người dân tộc thiểu số.";
    finds("sum-of-parts", text, &[(Note, &["52 người", "40 người", "15 người dân"])]);
}

#[test]
fn a_part_above_its_whole() {
    let text = |part: &str| format!("Cấp 1.284 giấy phép, trong đó có {part} giấy phép trực tuyến.");
    finds("part-exceeds-whole", &text("1.342"), &[(Contradiction, &["1.284 giấy phép", "1.342 giấy phép"])]);
    silent("part-exceeds-whole", &text("1.242"));
    // Above half as much again it is no part at all: the sentence speaks of something else.
    finds("part-exceeds-whole", &text("1.926"), &[(Contradiction, &["1.284 giấy phép", "1.926 giấy phép"])]);
    silent("part-exceeds-whole", &text("1.927"));
    // A bare number may count anything.
    silent("part-exceeds-whole", "Tổng số 51, trong đó nữ 62.");
    let measured = |part: &str| format!("Trồng 5,1 ha rau, trong đó có {part} ha cải bắp.");
    finds("part-exceeds-whole", &measured("6,2"), &[(Contradiction, &["5,1 ha", "6,2 ha"])]);
    silent("part-exceeds-whole", &measured("6.2"));
}

#[test]
fn a_share_of_the_printed_whole() {
    let text = |share: &str| format!("Toàn xã có 3.050 hộ, trong đó có 57 hộ nghèo, chiếm {share}.");
    finds("fraction", &text("1,87%"), &[(Rounding, &["3.050 hộ", "57 hộ nghèo", "1,87%"])]);
    finds("fraction", &text("2,87%"), &[(Contradiction, &["3.050 hộ", "57 hộ nghèo", "2,87%"])]);
}

#[test]
fn a_share_that_no_count_makes() {
    // Out of 43 things 30 are 69,8 % and 31 are 72,1 %.
    let found = |text: &str, base: Base| {
        let mut report = Report::read(text).expect("a text is read");
        // No sentence is read so today: a share is not bound to a whole of another unit.
        report.indicators[1].whole = Some(IndicatorId(0));
        report.figures[1].base = Some(base);
        let findings = Checks::all().only(["fraction"]).run(&report);
        findings.iter().map(|finding| finding.message(&report, Language::English)).collect::<Vec<_>>()
    };
    let text = |whole: &str, share: &str| format!("Kiểm tra {whole}, trong đó: cơ sở vi phạm chiếm {share}.");
    assert_eq!(
        found(&text("43 cơ sở", "71%"), Base::Total),
        ["Note: no count out of “43 cơ sở” (line 1) makes “71%” (line 1)."]
    );
    assert_eq!(found(&text("43 cơ sở", "70%"), Base::Total), [] as [&str; 0]);
    assert_eq!(found(&text("43 cơ sở", "71%"), Base::Other), [] as [&str; 0]);
    assert_eq!(found(&text("khoảng 43 cơ sở", "71%"), Base::Total), [] as [&str; 0]);
    assert_eq!(found(&text("43 ha", "71%"), Base::Total), [] as [&str; 0]);
}

#[test]
fn rates_of_groups_are_no_parts() {
    let text = "Tỷ lệ thất nghiệp 2,38% (thành thị 3,47%; nông thôn 2,04%).";
    silent("part-exceeds-whole", text);
    // Weights in a bracket are, where they make up theirs.
    let text = |trade: &str| format!("Tỷ trọng dịch vụ 43% (thương mại {trade}%, vận tải 22,5%).");
    finds("sum-of-parts", &text("20,5"), &[(Exact, &["43%", "20,5%", "22,5%"])]);
    silent("sum-of-parts", &text("24,5"));
}

#[test]
fn the_means_of_groups_lie_around_that_of_all() {
    let text = |floor: &str| format!("{floor} bình quân đầu người 26,5 m2 (đô thị 28,6 m2, nông thôn 25,1 m2).");
    silent("part-exceeds-whole", &text("Diện tích nhà ở"));
    silent("sum-of-parts", &text("Diện tích nhà ở"));
    // Of what is no mean the larger part cannot be one.
    let text = "Diện tích vườn 26,5 m2 (trồng rau 28,6 m2, trồng hoa 25,1 m2).";
    finds("part-exceeds-whole", text, &[(Contradiction, &["26,5 m2", "28,6 m2"])]);
}

#[test]
fn parts_of_what_there_is_now_are_not_held_against_what_there_was() {
    let text = |groups: &str| {
        format!(
            "Đầu năm có 4.126 hộ nghèo; cuối năm còn 3.305 hộ, giảm 821 hộ so với đầu năm. Phân theo nhóm: {groups}."
        )
    };
    let groups = "thu nhập thấp 2.874 hộ, thiếu dịch vụ 431 hộ";
    finds("sum-of-parts", &text(groups), &[(Exact, &["3.305 hộ", "2.874 hộ", "431 hộ"])]);
    // Parts that make up another level of the paragraph were meant of that.
    let text = "Có 4.126 hộ nghèo, gồm: xã A 2.874 hộ, xã B 431 hộ. Năm trước còn 3.305 hộ.";
    finds("sum-of-parts", text, &[(Exact, &["2.874 hộ", "431 hộ", "3.305 hộ"])]);
}

#[test]
fn a_part_that_is_printed_again_proves_nothing() {
    let text = |harvested: &str| {
        format!("Gieo cấy 2.185,1 ha, trong đó vụ xuân 1.097,6 ha; thu hoạch {harvested} ha lúa xuân.")
    };
    finds("sum-of-parts", &text("1.097,6"), &[(Note, &["2.185,1 ha", "1.097,6 ha", "1.097,6 ha"])]);
    finds("sum-of-parts", &text("1.097,2"), &[(Contradiction, &["2.185,1 ha", "1.097,6 ha", "1.097,2 ha"])]);
}

#[test]
fn a_part_of_another_time_is_no_part() {
    let text = "Cấp 1.284 giấy phép, trong đó có 1.342 giấy phép trực tuyến.";
    let mut report = Report::read(text).expect("a text is read");
    let mut found = |whole: Option<Period>, part: Option<Period>| {
        (report.indicators[0].period, report.indicators[1].period) = (whole, part);
        Checks::all().only(["part-exceeds-whole"]).run(&report).len()
    };
    let (may, june) = (Period::from_month(2022, 5).ok(), Period::from_month(2022, 6).ok());
    assert_eq!((found(None, None), found(may, None), found(None, may), found(may, may)), (1, 1, 1, 1));
    assert_eq!(found(may, june), 0);
}

#[test]
fn a_fraction_above_one() {
    let found = |text: &str, base: Base| {
        let mut report = Report::read(text).expect("a text is read");
        report.figures[0].base = Some(base);
        Checks::all()
            .only(["part-exceeds-whole"])
            .run(&report)
            .iter()
            .map(|finding| finding.verdict)
            .collect::<Vec<_>>()
    };
    assert_eq!(found("Đã giải quyết 23/21 đơn.", Base::Total), [Contradiction]);
    assert_eq!(found("Đã giải quyết 20/21 đơn.", Base::Total), []);
    assert_eq!(found("Trồng mới 23/21 ha.", Base::Plan(None)), [], "more than was planned");
}

#[test]
fn a_total_grows_between_its_parts() {
    let text = |total: &str| {
        format!(
            "Tổng chi ngân sách đạt 500 tỷ đồng, tăng {total} so với cùng kỳ, gồm: chi đầu tư 300 tỷ đồng, tăng 9%; chi thường \
             xuyên 200 tỷ đồng, tăng 7%."
        )
    };
    finds("growth-of-parts", &text("8%"), &[(Exact, &["8%", "9%", "7%"])]);
    finds("growth-of-parts", &text("58%"), &[(Contradiction, &["58%", "9%", "7%"])]);
}

#[test]
fn growths_of_parts_need_no_levels() {
    let text = |total: &str, list: &str| {
        format!("{total}, tăng 7,33% so với cùng kỳ, {list}: nông nghiệp tăng 3,58%; công nghiệp tăng 6,61%.")
    };
    let above: (Verdict, &[&str]) = (Contradiction, &["7,33%", "3,58%", "6,61%"]);
    finds("growth-of-parts", &text("Tổng sản phẩm", "gồm"), &[above]);
    finds("growth-of-parts", &text("Tổng sản phẩm đạt 500 tỷ đồng", "gồm"), &[above]);
    silent("growth-of-parts", &text("Tổng sản phẩm", "trong đó"));
    silent("growth-of-parts", "Tổng sản phẩm tăng 7,33% so với cùng kỳ, gồm: nông nghiệp tăng 3,58%.");
}

#[test]
fn growths_are_compared_base_by_base() {
    let month = "so với tháng trước";
    let text = |base: &str| {
        format!(
            "Tổng sản phẩm tăng 2,7% {base}, tăng 58% so với cùng kỳ, gồm: nông nghiệp tăng 2% {base}, tăng 9% so với cùng kỳ; \
             công nghiệp tăng 3% {base}, tăng 7% so với cùng kỳ."
        )
    };
    let of_month: (Verdict, &[&str]) = (Exact, &["2,7%", "2%", "3%"]);
    finds("growth-of-parts", &text(month), &[of_month, (Contradiction, &["58%", "9%", "7%"])]);
    // Of two against one base one was meant of something else.
    silent("growth-of-parts", &text("so với cùng kỳ"));
}

/// Where a part does not say what its growth is against, only an agreement is told.
#[test]
fn growths_whose_base_is_not_printed() {
    let text = |total: &str| {
        format!(
            "Kim ngạch tăng mạnh so với năm 2020, đạt 4.780 triệu USD, tăng {total}.\n\nTrong đó, xuất khẩu 2.730 triệu USD, đạt \
             210% kế hoạch, tăng 166,9%; nhập khẩu 2.050 triệu USD, đạt 82% kế hoạch, tăng 0,6%."
        )
    };
    finds("growth-of-parts", &text("56,2%"), &[(Exact, &["56,2%", "166,9%", "0,6%"])]);
    silent("growth-of-parts", &text("256,2%"));
}

#[test]
fn contributions_add_up_to_the_growth() {
    let text = |last: &str| {
        format!(
            "GRDP tăng 5,66% so với cùng kỳ. Trong mức tăng chung, khu vực I tăng 3,2%, đóng góp 0,8 điểm phần trăm; khu vực II \
             tăng 6,28%, đóng góp 2,4 điểm phần trăm; khu vực III tăng 6,12%, đóng góp {last} điểm phần trăm."
        )
    };
    let all = ["5,66%", "0,8 điểm phần trăm", "2,4 điểm phần trăm", "2,46 điểm phần trăm"];
    finds("sum-of-parts", &text("2,46"), &[(Exact, &all)]);
    // Taxes on products may be left out, and what took away from the growth.
    silent("sum-of-parts", &text("2,96"));
    silent("sum-of-parts", &text("1,96"));
    // In per cent of the growth they are no shares of the levels.
    let shares = "GRDP đạt 12.000 tỷ đồng, tăng 5,66% so với cùng kỳ; trong đó công nghiệp đạt 4.000 tỷ đồng, tăng 6,28%, đóng góp \
                  42,4% vào mức tăng chung; dịch vụ đạt 8.000 tỷ đồng, tăng 5,31%, đóng góp 57,6%.";
    silent("fraction", shares);
}

/// All of them join the Party; what the whole is called too tells none of its parts apart.
#[test]
fn members_by_the_year_add_up() {
    let text =
        "Kết nạp được 412 đảng viên, gồm: năm 2021: 148 đảng viên; năm 2022: 171 đảng viên; năm 2023: 83 đảng viên.";
    let all = ["412 đảng viên", "148 đảng viên", "171 đảng viên", "83 đảng viên"];
    finds("sum-of-parts", text, &[(Contradiction, &all)]);
}

#[test]
fn money_does_not_weigh_but_things_do() {
    let cattle = |total: &str| {
        format!(
            "Đàn gia súc hiện có 1.000 con, tăng {total} so với cùng kỳ, gồm: đàn bò 900 con, tăng 2%; đàn trâu 100 con, tăng \
             10%."
        )
    };
    finds("growth-of-parts", &cattle("2,7%"), &[(Rounding, &["2,7%", "2%", "10%"])]);
    finds("growth-of-parts", &cattle("7%"), &[(Contradiction, &["7%", "2%", "10%"])]);
    let money = cattle("7%").replace(" con", " tỷ đồng");
    finds("growth-of-parts", &money, &[(Exact, &["7%", "2%", "10%"])]);
}

#[test]
fn parts_that_are_not_all_bind_nothing() {
    let text = "Tổng chi ngân sách đạt 900 tỷ đồng, tăng 58% so với cùng kỳ, trong đó: chi đầu tư 300 tỷ đồng, tăng 9%; chi \
                thường xuyên 200 tỷ đồng, tăng 7%.";
    silent("growth-of-parts", text);
}

#[test]
fn a_share_above_a_hundred_per_cent() {
    let text = "Tỷ lệ hộ dùng nước sạch đạt 104,5%.";
    let found = finds("share", text, &[(Contradiction, &["104,5%"])]);
    assert_eq!(
        found.message(&found.findings[0]),
        "Không khớp, cần kiểm tra lại: tỷ lệ “104,5%” (dòng 1) vượt quá 100%. Số ghi: [104,45%; 104,55%]; tính lại: (−∞; 100%]. \
         Làm tròn hay cắt bớt chữ số đều không giải thích được."
    );
    silent("share", &text.replace("104,5", "100"));
    silent("share", &text.replace("104,5", "104.5"));
    finds("share", "Cấp 15 giấy phép, chiếm 104,5% tổng số.", &[(Contradiction, &["104,5%"])]);
    // What is counted stands first or in a rate; a district that stands anywhere else says where.
    silent("share", "Công suất giường bệnh tuyến huyện đạt 104,5%.");
    finds("share", "Tỷ lệ sử dụng nước của các hộ đạt 104,5%.", &[(Contradiction, &["104,5%"])]);
    silent("share", "Tỷ lệ sử dụng giường bệnh đạt 104,5%.");
}

#[test]
fn a_place_beyond_the_last() {
    finds("rank", "Chỉ số PCI xếp thứ 65/63 tỉnh, thành phố.", &[(Contradiction, &["65/63 tỉnh, thành phố"])]);
    silent("rank", "Chỉ số PCI xếp thứ 63/63 tỉnh, thành phố.");
}

#[test]
fn several_measures_of_one_event_are_no_parts() {
    for rule in ["sum-of-parts", "part-exceeds-whole", "restatement"] {
        let found = run(rule, "Đã tiếp 3 lượt = 7 người = 3 vụ việc.");
        assert!(found.findings.iter().all(|finding| finding.verdict != Contradiction), "{rule}");
    }
}

#[test]
fn several_lists_of_one_total() {
    let text = |second: &str| {
        format!(
            "Tiếp nhận 48 đơn, gồm: 35 đơn kiến nghị, 13 đơn khiếu nại; đã giải quyết 40/48 đơn, đang giải quyết {second} đơn."
        )
    };
    let first = (Exact, ["48 đơn", "35 đơn", "13 đơn"].as_slice());
    finds("sum-of-parts", &text("8/48"), &[first, (Exact, &["48 đơn", "40/48 đơn", "8/48 đơn"])]);
    // Fractions are states of the work, and may leave some out.
    finds("sum-of-parts", &text("7/48"), &[first]);
}

#[test]
fn a_nested_part_may_stand_for_its_parent() {
    let text = |last: &str| {
        format!(
            "Tổng thu ngân sách huyện đạt 304.793 triệu đồng. Trong đó: thu trên địa bàn 57.348 triệu đồng (trong đó: huyện \
             hưởng 53.462 triệu đồng); thu bổ sung 158.218 triệu đồng; thu chuyển nguồn {last} triệu đồng."
        )
    };
    let found = run("sum-of-parts", &text("93.113"));
    let closing = ["304.793 triệu đồng", "53.462 triệu đồng", "158.218 triệu đồng", "93.113 triệu đồng"];
    assert!(found.findings.iter().any(|finding| finding.verdict == Exact && found.quotes(finding) == closing));
    // Below the sum of the parents, but above that with the nested part: nothing is proved.
    let found = run("sum-of-parts", &text("92.113"));
    assert!(found.findings.iter().all(|finding| finding.verdict != Contradiction));
}

#[test]
fn a_sum_above_its_total_stays_above_it_with_the_least_of_each_part() {
    let text = |cabbage: [&str; 2], kohlrabi: [&str; 2]| {
        format!(
            "Trồng 100 ha rau, trong đó: cải {} ha (trong đó: cải bắp {} ha); su hào {} ha (trong đó: su hào tím {} ha).",
            cabbage[0], cabbage[1], kohlrabi[0], kohlrabi[1]
        )
    };
    let parts = &["100 ha", "55 ha", "54 ha"];
    finds("sum-of-parts", &text(["55", "51"], ["54", "51"]), &[(Contradiction, parts)]);
    finds("sum-of-parts", &text(["55", "50"], ["54", "50"]), &[(Note, parts)]);
    finds("sum-of-parts", &text(["60", "59"], ["49", "48"]), &[(Contradiction, &["100 ha", "60 ha", "49 ha"])]);
}

#[test]
fn a_vague_part_closes_no_sum() {
    silent("sum-of-parts", "Trồng 60 ha rau, trong đó: cải bắp hơn 35,2 ha, su hào 13,1 ha.");
    // As printed it does.
    let printed = "Trồng 48,3 ha rau, trong đó: cải bắp hơn 35,2 ha, su hào 13,1 ha.";
    finds("sum-of-parts", printed, &[(Exact, &["48,3 ha", "35,2 ha", "13,1 ha"])]);
}

#[test]
fn a_vague_fraction_is_no_part_of_a_sum() {
    let text = |hedge: &str| format!("Tiếp nhận 48 đơn, gồm: {hedge}35/48 đơn kiến nghị, 20 đơn khiếu nại.");
    finds("sum-of-parts", &text(""), &[(Contradiction, &["48 đơn", "35/48 đơn", "20 đơn"])]);
    silent("sum-of-parts", &text("khoảng "));
}

#[test]
fn a_plan_has_parts_where_no_level_is_stated() {
    let text = |what: &str| format!("Trồng rừng {what}, gồm: keo 300 ha, mỡ 200 ha.");
    finds("sum-of-parts", &text("phấn đấu đạt 500 ha"), &[(Exact, &["500 ha", "300 ha", "200 ha"])]);
    // The parts of what was reached, or those of the plan?
    silent("sum-of-parts", &text("đạt 80% kế hoạch (500 ha)"));
}

#[test]
fn prices_do_not_add_up() {
    let text = "Giá thịt gà 80.000 đồng/kg, gồm: gà ta 110.000 đồng/kg, gà công nghiệp 50.000 đồng/kg.";
    for rule in ["sum-of-parts", "part-exceeds-whole"] {
        silent(rule, text);
    }
}

/// A whole is divided by a side of it, in its own sentence, in the next one or in the items under it; what stands behind
/// `theo` alone may be a source.
#[test]
fn a_whole_is_divided_by_a_side() {
    let sums = |text: &str| finds("sum-of-parts", text, &[(Exact, &["70 tỷ đồng", "30 tỷ đồng", "40 tỷ đồng"])]);
    sums("Dư nợ 70 tỷ đồng, tăng 2% so với đầu năm. Theo kỳ hạn: ngắn hạn 30 tỷ đồng; dài hạn 40 tỷ đồng.");
    sums(
        "Dư nợ 70 tỷ đồng, tăng 2% so với đầu năm. Chia theo đối tượng vay:\n- Hộ dân 30 tỷ đồng;\n- Doanh nghiệp 40 tỷ đồng.",
    );
    sums("1. Dư nợ 70 tỷ đồng, tăng 2% so với đầu năm.\n+ Theo nguồn vốn: huy động 30 tỷ đồng; ủy thác 40 tỷ đồng.");
    silent("sum-of-parts", "Dư nợ 70 tỷ đồng. Theo Ngân hàng Nhà nước: ngắn hạn 30 tỷ đồng; dài hạn 50 tỷ đồng.");
    // Of markets only those that matter may be listed.
    let markets = "Xuất khẩu 70 tỷ đồng. Theo thị trường: Mỹ 30 tỷ đồng; Nhật Bản 20 tỷ đồng.";
    silent("sum-of-parts", markets);
    let lists = "Dư nợ 70 tỷ đồng. Theo kỳ hạn: ngắn hạn 30 tỷ đồng; dài hạn 46 tỷ đồng.";
    finds("sum-of-parts", lists, &[(Contradiction, &["70 tỷ đồng", "30 tỷ đồng", "46 tỷ đồng"])]);
}

#[test]
fn parts_with_the_unit_of_their_total_add_up() {
    let text = |last: &str| format!("Tổng số 17.860 HS; chia ra: MN 5.120, TH 7.030, THCS {last}.");
    finds("sum-of-parts", &text("5.710"), &[(Exact, &["17.860 HS", "5.120", "7.030", "5.710"])]);
    // Without the unit they may be anything else.
    silent("sum-of-parts", &text("5.701"));
    let paid = "Phạt 250 triệu đồng, gồm: xây dựng 135 triệu đồng, môi trường 105 triệu đồng; đã nộp 42 triệu đồng.";
    finds("sum-of-parts", paid, &[(Contradiction, &["250 triệu đồng", "135 triệu đồng", "105 triệu đồng"])]);
    let debt = "Nợ 486 triệu đồng. Cơ cấu nợ gồm:\n+ Nợ khó thu: 268 triệu đồng;\n+ Nợ khác: 208 triệu đồng.\n\
                Số nợ cũ đã thu 241 triệu đồng.";
    finds("sum-of-parts", debt, &[(Contradiction, &["486 triệu đồng", "268 triệu đồng", "208 triệu đồng"])]);
}

#[test]
fn growth_of_parts_at_the_same_time() {
    let text = "Chỉ số sản xuất công nghiệp quý III năm 2021 giảm 11,36% so với cùng kỳ. Tính chung 9 tháng năm 2021, chỉ số sản \
                xuất công nghiệp giảm 1,58% so với cùng kỳ; chia ra: khai khoáng giảm 8,94%; chế biến giảm 1,67%; cấp nước \
                tăng 2,15%.";
    finds("growth-of-parts", text, &[(Exact, &["1,58%", "8,94%", "1,67%", "2,15%"])]);
    silent("growth-of-parts", &text.replace(" năm 2021", ""));
}

#[test]
fn shares_of_totals_that_they_name() {
    let debt = |share: &str| {
        format!(
            "Tổng dư nợ của các tổ chức tín dụng đạt 108.320 tỷ đồng, gồm: ngắn hạn 60.000 tỷ đồng, dài hạn 48.320 tỷ đồng; nợ \
             xấu 1.264 tỷ đồng, chiếm {share} tổng dư nợ."
        )
    };
    finds("fraction", &debt("1,17%"), &[(Rounding, &["108.320 tỷ đồng", "1.264 tỷ đồng", "1,17%"])]);
    finds("fraction", &debt("1,71%"), &[(Contradiction, &["108.320 tỷ đồng", "1.264 tỷ đồng", "1,71%"])]);
    let exports = |share: &str| {
        format!(
            "Kim ngạch xuất khẩu đạt 400 triệu USD. Nhóm nông sản đạt 100 triệu USD, chiếm 25% tổng kim ngạch xuất khẩu; nhóm \
             công nghiệp đạt 280 triệu USD, chiếm {share}."
        )
    };
    let first: (Verdict, &[&str]) = (Exact, &["400 triệu USD", "100 triệu USD", "25%"]);
    finds("fraction", &exports("70%"), &[first, (Exact, &["400 triệu USD", "280 triệu USD", "70%"])]);
    finds("fraction", &exports("77%"), &[first, (Contradiction, &["400 triệu USD", "280 triệu USD", "77%"])]);
    // The total printed in a bracket behind its words.
    let poor = |share: &str| format!("Toàn tỉnh có 59.240 hộ nghèo, chiếm {share} tổng số hộ (175.960 hộ).");
    finds("fraction", &poor("33,7%"), &[(Rounding, &["59.240 hộ nghèo", "33,7%", "175.960 hộ"])]);
    finds("fraction", &poor("37,3%"), &[(Contradiction, &["59.240 hộ nghèo", "37,3%", "175.960 hộ"])]);
    // Of revenue inland is no total revenue, nor is what was so at another time.
    silent("fraction", "Thu nội địa 500 tỷ đồng; thu tiền đất 50 tỷ đồng, chiếm 12% tổng thu.");
    silent("fraction", "Dư nợ cuối năm 2019 đạt 500 tỷ đồng. Năm 2020 nợ xấu 5 tỷ đồng, chiếm 2% tổng dư nợ.");
}

#[test]
fn parts_by_another_word_for_people() {
    let staff = |teachers: &str| {
        format!("Toàn ngành có 17.842 người, gồm 1.124 cán bộ quản lý, {teachers} giáo viên và 2.332 nhân viên.")
    };
    let parts = |teachers: &'static str| ["1.124 cán bộ", teachers, "2.332 nhân viên", "17.842 người"];
    let mut right = parts("14.386 giáo viên");
    right.rotate_right(1);
    finds("sum-of-parts", &staff("14.386"), &[(Exact, &right)]);
    let mut wrong = parts("14.368 giáo viên");
    wrong.rotate_right(1);
    finds("sum-of-parts", &staff("14.368"), &[(Contradiction, &wrong)]);
    let divided = "Giá trị sản xuất 6 tháng đạt 200 tỷ đồng, tăng 10% so với cùng kỳ. Chia theo khu vực, gồm: trung ương 120 tỷ \
                   đồng, tăng 5%; địa phương 80 tỷ đồng, tăng 18%.";
    finds("sum-of-parts", divided, &[(Exact, &["200 tỷ đồng", "120 tỷ đồng", "80 tỷ đồng"])]);
}

#[test]
fn lists_that_kinds_announce_are_parts() {
    let revenue = |fees: &str| {
        format!(
            "Thu ngân sách đạt 548 triệu đồng. Các khoản thu như sau:\n- Thuế 132 triệu đồng;\n- Lệ phí {fees} triệu đồng."
        )
    };
    finds("sum-of-parts", &revenue("416"), &[(Exact, &["548 triệu đồng", "132 triệu đồng", "416 triệu đồng"])]);
    let above: (Verdict, &[&str]) = (Contradiction, &["548 triệu đồng", "132 triệu đồng", "461 triệu đồng"]);
    finds("sum-of-parts", &revenue("461"), &[above]);
    silent("sum-of-parts", &revenue("146"));
    // Of a list the item's own level may be what a share is of.
    let catch = |share: &str| {
        format!(
            "Tổng sản lượng đạt 31.478,5 tấn. Trong đó:\n- Khai thác 25.936,2 tấn; khai thác xa bờ 17.382,4 tấn, chiếm {share}."
        )
    };
    finds("fraction", &catch("67%"), &[(Rounding, &["25.936,2 tấn", "17.382,4 tấn", "67%"])]);
    finds("fraction", &catch("55,2%"), &[(Rounding, &["31.478,5 tấn", "17.382,4 tấn", "55,2%"])]);
}

#[test]
fn balances_are_no_parts_and_shares_tell_their_total() {
    let trade =
        "Kim ngạch nhập khẩu 742,3 triệu USD, trong đó nguyên phụ liệu 445,4 triệu USD; xuất siêu 304,5 triệu USD.";
    silent("sum-of-parts", trade);
    let exports = |share: &str| {
        format!(
            "Kim ngạch xuất khẩu tháng 4 đạt 285,6 triệu USD. Lũy kế 4 tháng kim ngạch xuất khẩu đạt 1.046,8 triệu USD.\nVề mặt \
             hàng: dệt may 512,9 triệu USD, chiếm 49% tổng kim ngạch xuất khẩu; da giày 214,6 triệu USD, chiếm {share}."
        )
    };
    let first: (Verdict, &[&str]) = (Rounding, &["1.046,8 triệu USD", "512,9 triệu USD", "49%"]);
    let second = |verdict| (verdict, ["1.046,8 triệu USD", "214,6 triệu USD"]);
    let (right, both) = second(Rounding);
    finds("fraction", &exports("20,5%"), &[first, (right, &[both[0], both[1], "20,5%"])]);
    let (wrong, both) = second(Contradiction);
    finds("fraction", &exports("25,0%"), &[first, (wrong, &[both[0], both[1], "25,0%"])]);
    let retail = "Bán lẻ 5.236 tỷ đồng, tăng 12%. Cơ cấu: hàng hóa 4.113 tỷ đồng; dịch vụ 1.123 tỷ đồng.";
    finds("sum-of-parts", retail, &[(Exact, &["5.236 tỷ đồng", "4.113 tỷ đồng", "1.123 tỷ đồng"])]);
    let killed = "Xảy ra 24 vụ, làm chết 11 người, bị thương 19 người; so với cùng kỳ tăng 3 vụ, giảm 4 người chết, tăng 6 người \
                  bị thương (cùng kỳ 21 vụ, 15 người chết, 13 người bị thương).";
    finds(
        "change",
        killed,
        &[
            (Exact, &["24 vụ", "3 vụ", "21 vụ"]),
            (Exact, &["11 người", "4 người", "15 người"]),
            (Exact, &["19 người", "6 người", "13 người"]),
        ],
    );
}

#[test]
fn what_a_bracket_says_of_an_earlier_year_is_no_part() {
    let text = "Nông nghiệp chiếm 23,4%, thuế chiếm 5,2% (cơ cấu năm 2020 lần lượt là 23,9% và 5,4%).";
    silent("part-exceeds-whole", text);
    silent("sum-of-parts", text);
}

#[test]
fn of_this_number_are_some_of_the_parts() {
    let text = "Sản lượng thủy sản đạt 900 tấn. Trong số đó, nuôi trồng đạt 512 tấn; khai thác đạt 388 tấn.";
    finds("sum-of-parts", text, &[(Exact, &["900 tấn", "512 tấn", "388 tấn"])]);
}

#[test]
fn a_fraction_that_explains_a_percentage() {
    let rate =
        |percent: &str, lead: &str| format!("Tỷ lệ hồ sơ giải quyết đúng hạn đạt {percent}{lead}1.020/1.035 hồ sơ.");
    for lead in [" (", ", tương ứng ", " với ", " (tức "] {
        finds("fraction", &rate("98,6%", lead), &[(Rounding, &["98,6%", "1.020/1.035 hồ sơ"])]);
        finds("fraction", &rate("96,8%", lead), &[(Contradiction, &["96,8%", "1.020/1.035 hồ sơ"])]);
    }
    // Of other things.
    silent("fraction", "Tỷ lệ hộ dùng nước sạch đạt 92,5% (12/15 xã).");
}

#[test]
fn what_is_in_the_total() {
    let text = "Tổng thu ngân sách đạt 98,5 tỷ đồng. Trong tổng thu, thu nội địa 91,3 tỷ đồng; thu xuất nhập khẩu 7,2 tỷ đồng.";
    finds("sum-of-parts", text, &[(Exact, &["98,5 tỷ đồng", "91,3 tỷ đồng", "7,2 tỷ đồng"])]);
}

#[test]
fn the_total_that_opens_a_list() {
    let text = "Trong 7.358,2 tỷ đồng giá trị sản xuất công nghiệp, chế biến đạt 5.126,8 tỷ đồng; khai thác đạt 2.231,4 tỷ đồng.";
    finds("sum-of-parts", text, &[(Exact, &["7.358,2 tỷ đồng", "5.126,8 tỷ đồng", "2.231,4 tỷ đồng"])]);
    let counts = "Có 4.035 dự án, vốn 39,42 tỷ USD; trong đó KCN có 2.548 dự án, vốn 27,6 tỷ USD; ngoài KCN có 1.487 dự án, vốn 11,82 tỷ \
                  USD.";
    finds(
        "sum-of-parts",
        counts,
        &[
            (Exact, &["4.035 dự án", "2.548 dự án", "1.487 dự án"]),
            (Exact, &["39,42 tỷ USD", "27,6 tỷ USD", "11,82 tỷ USD"]),
        ],
    );
    // A list under several things divides none of them.
    let several = "Diện tích cà phê, hồ tiêu lần lượt là 208.350 ha, 38.600 ha. Cụ thể:\n+ Cà phê: cho sản phẩm 187.906 ha.\n+ Hồ tiêu: cho \
                   sản phẩm 27.020 ha.";
    silent("sum-of-parts", several);
}

#[test]
fn parts_in_a_total_of_a_time() {
    let text = "Doanh thu 9 tháng đạt 3.742,7 tỷ đồng. Trong tổng doanh thu 9 tháng, bán lẻ và dịch vụ lần lượt đạt 2.487,1 tỷ đồng và 1.255,6 \
                tỷ đồng.";
    finds("sum-of-parts", text, &[(Exact, &["3.742,7 tỷ đồng", "2.487,1 tỷ đồng", "1.255,6 tỷ đồng"])]);
}

#[test]
fn what_an_item_says_of_its_own_level_is_no_part_of_the_whole() {
    let text = "Thu ngân sách 100 tỷ đồng, bao gồm:\n\
                + Thu nội địa 80 tỷ đồng, đạt 55,4% dự toán; riêng thu tiền sử dụng đất 30 tỷ đồng.\n\
                + Thu xuất nhập khẩu 20 tỷ đồng.";
    finds("sum-of-parts", text, &[(Exact, &["100 tỷ đồng", "80 tỷ đồng", "20 tỷ đồng"])]);
}

#[test]
fn a_total_is_added_up_over_what_its_parts_are_divided_into() {
    let text = |defence: &str| {
        format!(
            "- Chi thường xuyên: 881,7 tỷ đồng.\n+ Chi hành chính: 860,6 tỷ đồng.\n. Chi kinh tế: 262,6 tỷ đồng.\n. Chi văn xã: 598 \
             tỷ đồng.\n+ Chi quốc phòng: {defence} tỷ đồng.\n"
        )
    };
    let inner: (Verdict, &[&str]) = (Exact, &["860,6 tỷ đồng", "262,6 tỷ đồng", "598 tỷ đồng"]);
    let outer: (Verdict, &[&str]) = (Exact, &["881,7 tỷ đồng", "860,6 tỷ đồng", "21,1 tỷ đồng"]);
    finds("sum-of-parts", &text("21,1"), &[outer, inner]);
    // That nothing announces it, it is no contradiction where it fails.
    finds("sum-of-parts", &text("21,2"), &[inner]);
}

#[test]
fn a_share_is_of_the_whole_that_came_last() {
    let text = |share: &str| {
        format!(
            "Tiếp nhận 24.518 hồ sơ, riêng trực tuyến 18.064 hồ sơ, chiếm 73,7%; đã trả 24.102 hồ sơ, trong đó đúng hạn 24.061 hồ \
             sơ, đạt {share}."
        )
    };
    finds(
        "fraction",
        &text("99,83%"),
        &[
            (Rounding, &["24.518 hồ sơ", "18.064 hồ sơ", "73,7%"]),
            (Rounding, &["24.102 hồ sơ", "24.061 hồ sơ", "99,83%"]),
        ],
    );
    finds(
        "fraction",
        &text("98,83%"),
        &[
            (Rounding, &["24.518 hồ sơ", "18.064 hồ sơ", "73,7%"]),
            (Contradiction, &["24.102 hồ sơ", "24.061 hồ sơ", "98,83%"]),
        ],
    );
}

#[test]
fn parts_that_no_word_announces() {
    let text = |second| format!("Tiếp nhận 3.654 hồ sơ; đã giải quyết 3.602 hồ sơ, đang giải quyết {second} hồ sơ.");
    finds("sum-of-parts", &text("52"), &[(Exact, &["3.654 hồ sơ", "3.602 hồ sơ", "52 hồ sơ"])]);
    // What does not add up was not said to.
    finds("sum-of-parts", &text("53"), &[]);
    // The total may stand behind its parts, and what is of another kind between them.
    let text =
        "Cấp mới 07 dự án với 126,4 triệu USD, tăng vốn 05 dự án với 45,1 triệu USD; cộng chung 171,5 triệu USD.";
    finds("sum-of-parts", text, &[(Exact, &["126,4 triệu USD", "45,1 triệu USD", "171,5 triệu USD"])]);
    // Small numbers add up by chance, and so do prices.
    finds("sum-of-parts", "Có 12 thôn; 7 thôn có chợ, 5 thôn có đò.", &[]);
    let prices = "Giá thịt 125.500 đồng/kg; giá cá 80.200 đồng/kg, giá rau 45.300 đồng/kg.";
    finds("sum-of-parts", prices, &[]);
}

/// A list divides what its own words name, and not the last level of another name.
#[test]
fn a_list_divides_what_its_words_name() {
    let text = "Trung ương giao dự toán thu 6.842 tỷ đồng; con số do HĐND tỉnh quyết nghị là 7.915 tỷ đồng. Dự toán HĐND tỉnh quyết \
                nghị gồm: thu nội địa 7.000 tỷ đồng, thu xuất nhập khẩu 915 tỷ đồng.";
    finds("sum-of-parts", text, &[(Exact, &["7.915 tỷ đồng", "7.000 tỷ đồng", "915 tỷ đồng"])]);
}

/// Where each item states a month beside the year so far, those of the whole's time add up to it.
#[test]
fn items_that_state_two_times() {
    let text = |second: &str| {
        format!(
            "BÁO CÁO\nTình hình xuất nhập khẩu tháng 7 năm 2021\n\nI. KẾT QUẢ\nKim ngạch 7 tháng năm 2021 đạt 152 tỷ đồng, gồm:\n- Xuất khẩu tháng 7/2021 đạt \
             12 tỷ đồng và 7 tháng năm 2021 đạt 81 tỷ đồng;\n- Nhập khẩu tháng 7/2021 đạt 10 tỷ đồng và 7 tháng năm 2021 đạt {second} tỷ \
             đồng.\n"
        )
    };
    finds("sum-of-parts", &text("71"), &[(Exact, &["152 tỷ đồng", "81 tỷ đồng", "71 tỷ đồng"])]);
    finds("sum-of-parts", &text("77"), &[(Contradiction, &["152 tỷ đồng", "81 tỷ đồng", "77 tỷ đồng"])]);
}

#[test]
fn two_brackets_may_close_at_once() {
    let text = |rest: &str| {
        format!(
            "Thu 298,4 tỷ đồng, bao gồm: thuế 142,3 tỷ đồng; tiền đất 138,6 tỷ đồng (đạt 73% dự toán (190 tỷ đồng)); thu khác {rest} tỷ đồng."
        )
    };
    let parts = ["298,4 tỷ đồng", "142,3 tỷ đồng", "138,6 tỷ đồng", "17,5 tỷ đồng"];
    finds("sum-of-parts", &text("17,5"), &[(Exact, &parts)]);
    let parts = ["298,4 tỷ đồng", "142,3 tỷ đồng", "138,6 tỷ đồng", "15,7 tỷ đồng"];
    finds("sum-of-parts", &text("15,7"), &[(Contradiction, &parts)]);
}

#[test]
fn parts_of_a_part_are_not_those_of_the_whole() {
    let text = "III. CHI NGÂN SÁCH\nTổng chi 9.874 tỷ đồng, trong đó:\n1. Chi đầu tư: 2.916 tỷ đồng.\n2. Chi thường xuyên: 6.746 tỷ đồng, tăng 8,3%; \
                một số lĩnh vực lớn:\na) Giáo dục: 2.984 tỷ đồng;\nb) Y tế: 712 tỷ đồng.\n3. Chi khác: 212 tỷ đồng.";
    finds("sum-of-parts", text, &[(Exact, &["9.874 tỷ đồng", "2.916 tỷ đồng", "6.746 tỷ đồng", "212 tỷ đồng"])]);
}

#[test]
fn plans_of_parts_make_up_that_of_the_whole() {
    let text = |rest: &str| {
        format!(
            "Thu 521 tỷ đồng, đạt 52,1% dự toán (1.000 tỷ đồng), gồm: thu nội địa 409 tỷ đồng, đạt 50,9% dự toán (804 tỷ đồng); thu khác 112 \
             tỷ đồng, đạt 57,1% dự toán ({rest} tỷ đồng)."
        )
    };
    let levels: (_, &[&str]) = (Exact, &["521 tỷ đồng", "409 tỷ đồng", "112 tỷ đồng"]);
    let plans: (_, &[&str]) = (Exact, &["1.000 tỷ đồng", "804 tỷ đồng", "196 tỷ đồng"]);
    finds("sum-of-parts", &text("196"), &[levels, plans]);
    // Plans of other parts may not be printed, so that another sum says nothing.
    finds("sum-of-parts", &text("197"), &[levels]);
}

#[test]
fn parts_of_what_the_sentence_before_said_of_growth_alone() {
    let text = |total: &str| {
        format!(
            "Chỉ số sản xuất công nghiệp tháng 7/2019 tăng {total} so với cùng kỳ năm trước. Trong đó, chế biến tăng 12,1%; điện tăng 7,8%; nước \
             tăng 7,4%."
        )
    };
    finds("growth-of-parts", &text("11,6%"), &[(Exact, &["11,6%", "12,1%", "7,8%", "7,4%"])]);
    // Some parts may be left out.
    silent("growth-of-parts", &text("12,6%"));
}

#[test]
fn what_adds_up_is_complete() {
    let text = |total: &str| {
        format!(
            "GRDP năm 2023 đạt 31.284 tỷ đồng, tăng {total} so với cùng kỳ; khu vực I đạt 7.462 tỷ đồng, tăng 3,5%; khu vực II đạt 10.815 tỷ đồng, \
             tăng 8,3%; khu vực III đạt 13.007 tỷ đồng, tăng 6%."
        )
    };
    finds("growth-of-parts", &text("6,2%"), &[(Exact, &["6,2%", "3,5%", "8,3%", "6%"])]);
    finds("growth-of-parts", &text("8,6%"), &[(Contradiction, &["8,6%", "3,5%", "8,3%", "6%"])]);
}

#[test]
fn what_is_no_part_though_it_stands_among_them() {
    // Things of two kinds at once are counted twice.
    silent(
        "sum-of-parts",
        "Biểu diễn 164 buổi, trong đó 96 buổi ở vùng cao, 71 buổi lưu động (có 28 buổi vừa ở vùng cao vừa lưu động).",
    );
    // What is still done is no part of what was done, but one of all.
    silent(
        "sum-of-parts",
        "Đã giải quyết 1.841 hồ sơ, trong đó đúng hạn 1.837 hồ sơ, đạt 99,8%; đang giải quyết 23 hồ sơ.",
    );
    let all = "Tiếp nhận 1.864 hồ sơ, gồm: đã giải quyết 1.841 hồ sơ; đang giải quyết 23 hồ sơ.";
    finds("sum-of-parts", all, &[(Exact, &["1.864 hồ sơ", "1.841 hồ sơ", "23 hồ sơ"])]);
    // Nor is a share that is only supposed one of the level.
    let supposed = "Tổng dư nợ 62.475 tỷ đồng. Nợ xấu 712 tỷ đồng, chiếm 1,14% tổng dư nợ; nếu tính cả nợ bán cho VAMC, tỷ lệ là 3,74%.";
    finds("fraction", supposed, &[(Rounding, &["62.475 tỷ đồng", "712 tỷ đồng", "1,14%"])]);
}

#[test]
fn a_total_closes_its_list() {
    let text =
        |total: &str| format!("Tuần tra: đơn phương 09 đợt, chung 04 đợt, song phương 02 đợt, tổng cộng {total} đợt.");
    finds("sum-of-parts", &text("15"), &[(Exact, &["09 đợt", "04 đợt", "02 đợt", "15 đợt"])]);
    finds("sum-of-parts", &text("16"), &[(Contradiction, &["09 đợt", "04 đợt", "02 đợt", "16 đợt"])]);
    // Far off it is the total of something else.
    silent("sum-of-parts", &text("25"));
    let text =
        |total: &str| format!("Trồng rừng 60 ha. Cây lâu năm: cao su 142 ha, điều 38 ha. Tổng cộng: {total} ha.");
    finds("sum-of-parts", &text("188"), &[(Contradiction, &["142 ha", "38 ha", "188 ha"])]);
    // A last item near the sum of the others is no total without the word, and kinds that have other counts are no sum.
    silent("sum-of-parts", "Tuần tra: đơn phương 09 đợt, chung 04 đợt, song phương 14 đợt.");
    silent("sum-of-parts", "Tuần tra: đơn phương 09 đợt, chung 04 người, tổng cộng 14 đợt.");
    silent("sum-of-parts", "Tuần tra: đơn phương 09 đợt, chung 06 đợt, trong đó song phương 02 đợt, tổng cộng 16 đợt.");
    silent("sum-of-parts", "Cơ cấu: nông nghiệp 24,5%, công nghiệp 41,2%, dịch vụ 34,2%, tổng cộng 100%.");
    // Nor does one part make a list, nor what a sentence before says.
    silent("sum-of-parts", "Cây lâu năm: cao su 142 ha. Tổng cộng: 145 ha.");
    silent("sum-of-parts", "Trồng mới: cao su 5 ha. Tăng 3,1%, điều 9 ha; ca cao 4 ha; tổng cộng 17 ha.");
}

#[test]
fn shares_in_a_row_of_one_total() {
    let text = |share: &str| {
        format!(
            "I. TÍN DỤNG\nTổng dư nợ đạt 62.475 tỷ đồng.\nDư nợ nông nghiệp 31.862 tỷ đồng, chiếm 51%; doanh nghiệp nhỏ 14.369 tỷ đồng, chiếm \
             {share}; xuất khẩu 6.872 tỷ đồng, chiếm 11%."
        )
    };
    finds(
        "fraction",
        &text("23%"),
        &[
            (Rounding, &["62.475 tỷ đồng", "31.862 tỷ đồng", "51%"]),
            (Rounding, &["62.475 tỷ đồng", "14.369 tỷ đồng", "23%"]),
            (Rounding, &["62.475 tỷ đồng", "6.872 tỷ đồng", "11%"]),
        ],
    );
    // Only that all of them follow tells of what they are shares.
    silent("fraction", &text("32%"));
}

/// What an item says more of its level in the same unit is no part of the whole.
#[test]
fn the_first_level_of_each_item_is_the_part() {
    let text = |last: &str| {
        format!(
            "Diện tích nhiễm 926 ha, bao gồm:\n+ Đạo ôn 486 ha, nhiễm nặng 22 ha;\n+ Rầy nâu 312 ha;\n+ Sâu cuốn lá {last} ha.\n"
        )
    };
    finds("sum-of-parts", &text("128"), &[(Exact, &["926 ha", "486 ha", "312 ha", "128 ha"])]);
    let quotes: [&str; 5] = ["926 ha", "486 ha", "22 ha", "312 ha", "118 ha"];
    finds("sum-of-parts", &text("118"), &[(Contradiction, &quotes)]);
}

#[test]
fn shares_of_a_total_that_closes_their_list() {
    let text = |share: &str| {
        format!(
            "Nông nghiệp đạt 86,8 tỷ đồng, công nghiệp 68,4 tỷ đồng, dịch vụ 52,7 tỷ đồng; tổng cộng 207,9 tỷ đồng, tỷ trọng tương \
             ứng 41,8%, 32,9% và {share}."
        )
    };
    let first: (Verdict, &[&str]) = (Rounding, &["86,8 tỷ đồng", "207,9 tỷ đồng", "41,8%"]);
    let second: (Verdict, &[&str]) = (Rounding, &["68,4 tỷ đồng", "207,9 tỷ đồng", "32,9%"]);
    finds("fraction", &text("25,3%"), &[first, second, (Rounding, &["52,7 tỷ đồng", "207,9 tỷ đồng", "25,3%"])]);
    finds("fraction", &text("35,3%"), &[]);
}

/// A total that is counted by another noun is known by what the share says; what does not agree may be of something else.
#[test]
fn a_share_of_other_things() {
    let text = |share: &str| {
        format!("Kiểm tra 571 công trình, phát hiện 29 trường hợp vi phạm, chiếm {share} số công trình được kiểm tra.")
    };
    finds("fraction", &text("5,1%"), &[(Rounding, &["571 công trình", "29 trường hợp", "5,1%"])]);
    silent("fraction", &text("6,1%"));
}

#[test]
fn the_structure_of_what_was_spoken_of() {
    let text = |last: &str| {
        format!("Tổng chi ngân sách 814 tỷ đồng. Cơ cấu gồm: chi đầu tư 207 tỷ đồng; chi thường xuyên {last} tỷ đồng.")
    };
    finds("sum-of-parts", &text("607"), &[(Exact, &["814 tỷ đồng", "207 tỷ đồng", "607 tỷ đồng"])]);
    finds("sum-of-parts", &text("670"), &[(Contradiction, &["814 tỷ đồng", "207 tỷ đồng", "670 tỷ đồng"])]);
}

#[test]
fn girls_and_boys_are_children() {
    let text = |girls: &str| format!("Trẻ mới sinh 148 trẻ, gồm 79 nam, {girls} nữ.");
    finds("sum-of-parts", &text("69"), &[(Exact, &["148 trẻ", "79 nam", "69 nữ"])]);
}

/// What a bracket tells of one part may be of the kind of another: the two then have it in common.
#[test]
fn parts_that_have_things_in_common() {
    let text = |inner: &str| {
        format!(
            "Cà phê có 2.146 ha, trong đó diện tích cho thu hoạch 1.987 ha, diện tích tái canh 312 ha ({inner} 164 ha)."
        )
    };
    let parts: &[&str] = &["2.146 ha", "1.987 ha", "312 ha"];
    finds("sum-of-parts", &text("đã cho thu hoạch"), &[(Note, parts)]);
    finds("sum-of-parts", &text("giống mới"), &[(Contradiction, parts)]);
}

/// A member that semicolons set off divides its own level, and the list goes on behind it.
#[test]
fn a_list_goes_on_behind_a_member_that_is_divided() {
    let text = |last: &str| {
        format!(
            "Tổng giá trị 218 tỷ đồng, gồm: nông nghiệp 62 tỷ đồng; công nghiệp 64 tỷ đồng, trong đó riêng chế biến 40 tỷ đồng; dịch vụ {last} tỷ \
             đồng."
        )
    };
    let all = |last| ["218 tỷ đồng", "62 tỷ đồng", "64 tỷ đồng", last];
    finds("sum-of-parts", &text("92"), &[(Exact, &all("92 tỷ đồng"))]);
    finds("sum-of-parts", &text("98"), &[(Contradiction, &all("98 tỷ đồng"))]);
    silent("part-exceeds-whole", &text("92"));
}

/// Counts of several nouns are the parts of a count of another one, where they add up to it.
#[test]
fn kinds_of_what_is_counted_add_up() {
    let text = |bikes: &str| format!("Tạm giữ 406 phương tiện, bao gồm: 27 ô tô, {bikes} mô tô, 08 phương tiện khác.");
    finds("sum-of-parts", &text("371"), &[(Exact, &["406 phương tiện", "27 ô tô", "371 mô tô", "08 phương tiện"])]);
    silent("sum-of-parts", &text("317"));
    let text = "Tỉnh có 78 đơn vị hành chính cấp xã (66 xã, 11 phường, 01 đặc khu).";
    finds("sum-of-parts", text, &[(Exact, &["78 đơn vị hành chính", "66 xã", "11 phường", "01 đặc khu"])]);
    silent("sum-of-parts", "Tỉnh có 78 đơn vị, 66 xã, 11 phường, 01 đặc khu.");
    silent("sum-of-parts", "Có 7 đơn vị (5 xã, 2 phường).");
}

/// What a bracket divides that tells the level of then is no part of the level of now.
#[test]
fn parts_of_an_earlier_level() {
    let text = "Tỉnh có 78 đơn vị, giảm 134 đơn vị so với trước sắp xếp (212 đơn vị, gồm tỉnh A 121 đơn vị, tỉnh B 91 đơn vị).";
    silent("part-exceeds-whole", text);
    silent("sum-of-parts", text);
}

/// A document's number is no figure of the list that the total closes.
#[test]
fn a_closing_total_behind_the_number_of_a_document() {
    let text = |total: &str| {
        format!(
            "Theo Nghị quyết 42/NQ-CP, đã chi cho người có công 18,6 tỷ đồng, hộ nghèo 41,3 tỷ đồng, hộ kinh doanh 6,8 tỷ đồng; tổng cộng {total} tỷ \
             đồng."
        )
    };
    let figures = |total| ["18,6 tỷ đồng", "41,3 tỷ đồng", "6,8 tỷ đồng", total];
    finds("sum-of-parts", &text("66,7"), &[(Exact, &figures("66,7 tỷ đồng"))]);
    finds("sum-of-parts", &text("67,6"), &[(Contradiction, &figures("67,6 tỷ đồng"))]);
}

/// Counts in brackets behind the names of a list are the parts of what was counted, where they add up to it.
#[test]
fn counts_in_brackets_add_up() {
    let text = |first: &str| format!("Có 77 người nhập viện tại: xã An ({first}), xã Bình (6), xã Châu (4).");
    finds("sum-of-parts", &text("67"), &[(Exact, &["77 người", "67", "6", "4"])]);
    silent("sum-of-parts", &text("76"));
}

/// Where the parts before state their shares of the whole, a share that fits another part by chance is wrong.
#[test]
fn a_share_in_a_list_is_of_the_whole() {
    let text = |last: &str| {
        format!(
            "Bán lẻ 4.683 tỷ đồng, gồm: hàng hóa 3.614,5 tỷ đồng, chiếm 77,2%; lưu trú 541,9 tỷ đồng, chiếm 11,6%; dịch vụ khác 482 tỷ đồng, \
             chiếm {last}."
        )
    };
    let last = |last| ["4.683 tỷ đồng", "482 tỷ đồng", last];
    let first: [&str; 3] = ["4.683 tỷ đồng", "3.614,5 tỷ đồng", "77,2%"];
    let second: [&str; 3] = ["4.683 tỷ đồng", "541,9 tỷ đồng", "11,6%"];
    finds("fraction", &text("10,3%"), &[(Rounding, &first), (Rounding, &second), (Rounding, &last("10,3%"))]);
    finds("fraction", &text("13%"), &[(Rounding, &first), (Rounding, &second), (Contradiction, &last("13%"))]);
}

/// An average has no parts: those behind it are of the total.
#[test]
fn parts_behind_an_average() {
    let text = |last: &str| {
        format!("Tổng vốn 102 tỷ đồng, bình quân 34 tỷ đồng/năm; bao gồm: vốn nhà nước 40 tỷ đồng; vốn khác {last}.")
    };
    let figures = |last| ["102 tỷ đồng", "40 tỷ đồng", last];
    finds("sum-of-parts", &text("62 tỷ đồng"), &[(Exact, &figures("62 tỷ đồng"))]);
    finds("sum-of-parts", &text("64 tỷ đồng"), &[(Contradiction, &figures("64 tỷ đồng"))]);
}

/// An item that divides anew is no part of the list that it stands in.
#[test]
fn an_item_that_divides_anew() {
    let text = "Toàn tỉnh có 642 người tham gia, gồm:\n- Bắt buộc 512 người.\n- Tự nguyện 130 người.\n- Chia theo địa bàn: xã An 900 \
                người, xã Bình 242 người.";
    silent("part-exceeds-whole", text);
    finds("sum-of-parts", text, &[(Exact, &["642 người", "512 người", "130 người"])]);
}

/// Kinds are parts only where each counts something, there are several, and the words between say that the total is made of them.
#[test]
fn what_makes_no_kinds() {
    finds("sum-of-parts", "Tỉnh có 12 đơn vị (8 xã, 4 phường).", &[(Exact, &["12 đơn vị", "8 xã", "4 phường"])]);
    silent("sum-of-parts", "Tỉnh có 12 đơn vị (12 xã).");
    silent("sum-of-parts", "Tạm giữ 406 phương tiện, bao gồm: 27 ô tô, 0 tàu, 379 mô tô.");
    silent("sum-of-parts", "Tỉnh có 78 đơn vị, nay 66 xã, 11 phường, 01 đặc khu.");
}

/// Nothing is no part of a row that no word announces.
#[test]
fn nothing_is_no_part() {
    let text = |none: &str| format!("Tiếp nhận 3.654 hồ sơ; đã trả 3.602 hồ sơ, {none}đang xử lý 52 hồ sơ.");
    finds("sum-of-parts", &text(""), &[(Exact, &["3.654 hồ sơ", "3.602 hồ sơ", "52 hồ sơ"])]);
    silent("sum-of-parts", &text("quá hạn 0 hồ sơ, "));
}

/// Shares in a row may be of a total that is printed twice, but not of either of two totals; a part is less than its total.
#[test]
fn shares_of_one_total_among_several() {
    let text = |again: &str| {
        format!(
            "Dư nợ 62.475 tỷ đồng; {again}\nNông nghiệp 31.862 tỷ đồng, chiếm 51%; doanh nghiệp 14.369 tỷ đồng, chiếm 23%."
        )
    };
    let first: [&str; 3] = ["62.475 tỷ đồng", "31.862 tỷ đồng", "51%"];
    let second: [&str; 3] = ["62.475 tỷ đồng", "14.369 tỷ đồng", "23%"];
    let found = [(Rounding, &first[..]), (Rounding, &second[..])];
    finds("fraction", &text(""), &found);
    finds("fraction", &text("cuối kỳ dư nợ 62.475 tỷ đồng."), &found);
    silent("fraction", &text("vốn huy động 62.480 tỷ đồng."));
}

/// Exports and imports make up the foreign trade, paragraphs apart; those of some enterprises do not.
#[test]
fn exports_and_imports_make_up_the_trade() {
    let text = |import: &str| {
        format!(
            "Tổng trị giá xuất nhập khẩu 9 tháng đạt 162,78 tỷ USD, tăng 12% so với cùng kỳ.\n\nTrị giá xuất khẩu 9 tháng đạt 82,29 tỷ USD, \
             tăng 9,7% so với cùng kỳ. Doanh nghiệp FDI xuất khẩu 58,93 tỷ USD.\n\nTrị giá nhập khẩu 9 tháng đạt {import}, tăng 14,5% so với \
             cùng kỳ. Doanh nghiệp FDI nhập khẩu 51,16 tỷ USD."
        )
    };
    let all = ["162,78 tỷ USD", "82,29 tỷ USD", "80,49 tỷ USD"];
    finds("sum-of-parts", &text("80,49 tỷ USD"), &[(Exact, &all)]);
    finds("growth-of-parts", &text("80,49 tỷ USD"), &[(Exact, &["12%", "9,7%", "14,5%"])]);
    silent("sum-of-parts", &text("80,94 tỷ USD"));
    silent("growth-of-parts", &text("80,94 tỷ USD"));
    // What a word announces is told once.
    let announced = "Tổng kim ngạch xuất nhập khẩu đạt 162,78 tỷ USD, trong đó xuất khẩu đạt 82,29 tỷ USD; nhập khẩu đạt 80,49 tỷ USD.";
    finds("sum-of-parts", announced, &[(Exact, &all)]);
}
