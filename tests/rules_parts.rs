//! Rules on parts and wholes: each fires, and each stays silent.
#![allow(clippy::expect_used)]

mod findings;

use findings::{finds, run, silent};
use ktxh::check::Checks;
use ktxh::check::Verdict::{Contradiction, Exact, Note, Rounding};
use ktxh::{Base, Report};

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
    // No part at all: the sentence speaks of something else.
    silent("part-exceeds-whole", &text("9.342"));
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
fn a_vague_part_closes_no_sum() {
    silent("sum-of-parts", "Trồng 60 ha rau, trong đó: cải bắp hơn 35,2 ha, su hào 13,1 ha.");
}

#[test]
fn prices_do_not_add_up() {
    let text = "Giá thịt gà 80.000 đồng/kg, gồm: gà ta 110.000 đồng/kg, gà công nghiệp 50.000 đồng/kg.";
    for rule in ["sum-of-parts", "part-exceeds-whole"] {
        silent(rule, text);
    }
}
