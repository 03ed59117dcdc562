//! What findings say, whole messages in both languages.
#![allow(clippy::expect_used, clippy::panic)]

mod findings;

use findings::run;
use ktxh::check::Verdict;

/// The rule has one finding with this verdict, and words it so.
#[track_caller]
fn says(rule: &str, text: &str, verdict: Verdict, vietnamese: &str, english: &str) {
    let found = run(rule, text);
    let mut of_verdict = found.findings.iter().filter(|finding| finding.verdict == verdict);
    let (Some(finding), None) = (of_verdict.next(), of_verdict.next()) else { panic!("{:?}", found.findings) };
    assert_eq!(found.message(finding), vietnamese);
    assert_eq!(found.english(finding), english);
}

#[test]
fn a_growth_and_its_direction() {
    says(
        "growth",
        "Bán lẻ hàng hóa đạt 318,5 tỷ đồng, tăng 15,3% so với cùng kỳ (283,6 tỷ đồng).",
        Verdict::Contradiction,
        "Không khớp, cần kiểm tra lại: từ “283,6 tỷ đồng” (dòng 1) đến “318,5 tỷ đồng” (dòng 1) là thay đổi 12,306%, văn \
         bản ghi “15,3%” (dòng 1). Số ghi: [15,25%; 15,35%]; tính lại: [12,268%; 12,344%]. Làm tròn hay cắt bớt chữ số đều \
         không giải thích được.",
        "Does not agree, please check: from “283,6 tỷ đồng” (line 1) to “318,5 tỷ đồng” (line 1) is a change by 12.306%, the \
         text says “15,3%” (line 1). Stated: [15.25%, 15.35%]; computed: [12.268%, 12.344%]. Neither rounding nor cutting \
         explains it.",
    );
    says(
        "growth",
        "Bán lẻ hàng hóa đạt 318,5 tỷ đồng, giảm 15,3% so với cùng kỳ (343,6 tỷ đồng).",
        Verdict::Contradiction,
        "Không khớp, cần kiểm tra lại: từ “343,6 tỷ đồng” (dòng 1) đến “318,5 tỷ đồng” (dòng 1) là thay đổi -7,305%, văn \
         bản ghi “15,3%” (giảm, dòng 1). Số ghi: [-15,35%; -15,25%]; tính lại: [-7,334%; -7,276%]. Làm tròn hay cắt bớt chữ \
         số đều không giải thích được.",
        "Does not agree, please check: from “343,6 tỷ đồng” (line 1) to “318,5 tỷ đồng” (line 1) is a change by -7.305%, the \
         text says “15,3%” (a fall, line 1). Stated: [-15.35%, -15.25%]; computed: [-7.334%, -7.276%]. Neither rounding nor \
         cutting explains it.",
    );
}

#[test]
fn a_change_told_with_now_over_then() {
    says(
        "change",
        "Xử lý 24 vụ, giảm 06 vụ so với cùng kỳ (24/31 vụ).",
        Verdict::Contradiction,
        "Không khớp, cần kiểm tra lại: “24/31 vụ” (dòng 1), số trước so với số sau, là thay đổi -7 vụ, văn bản ghi “06 vụ” \
         (giảm, dòng 1). Số ghi: -6 vụ; tính lại: -7 vụ. Làm tròn hay cắt bớt chữ số đều không giải thích được.",
        "Does not agree, please check: “24/31 vụ” (line 1), the first number against the second, is a change by -7 vụ, the \
         text says “06 vụ” (a fall, line 1). Stated: -6 vụ; computed: -7 vụ. Neither rounding nor cutting explains it.",
    );
}

#[test]
fn a_ratio_above_or_short_of_a_plan_says_so() {
    says(
        "plan-ratio",
        "Diện tích trồng đạt 480 ha, giảm 25% kế hoạch (600 ha).",
        Verdict::Contradiction,
        "Không khớp, cần kiểm tra lại: “480 ha” (dòng 1) so với “600 ha” (dòng 1) là 80%, văn bản ghi “25%” (hụt kế hoạch, \
         dòng 1). Số ghi: [74,5%; 75,5%]; tính lại: [79,85%; 80,16%]. Làm tròn hay cắt bớt chữ số đều không giải thích \
         được.",
        "Does not agree, please check: “480 ha” (line 1) is 80% of “600 ha” (line 1), the text says “25%” (short of the plan, \
         line 1). Stated: [74.5%, 75.5%]; computed: [79.85%, 80.16%]. Neither rounding nor cutting explains it.",
    );
    says(
        "implied-plan",
        "Thu phí đạt 51 tỷ đồng, vượt 2% dự toán.",
        Verdict::Derived,
        "Suy ra: “51 tỷ đồng” (dòng 1), đạt “2%” (vượt kế hoạch, dòng 1): kế hoạch không ghi trong văn bản. Nằm trong \
         khoảng [49,26 tỷ đồng; 50,74 tỷ đồng].",
        "It follows: “51 tỷ đồng” (line 1) is “2%” (above the plan, line 1) of a plan that is not printed. It lies in \
         [49.26 billion VND, 50.74 billion VND].",
    );
}

#[test]
fn an_agreement_names_the_reading_that_saves_it() {
    says(
        "plan-ratio",
        "Sản lượng chè búp đạt 1.831,5 tấn, đạt 87,2% kế hoạch (2.100 tấn).",
        Verdict::Rounding,
        "Khớp khi làm tròn: “1.831,5 tấn” (dòng 1) so với “2.100 tấn” (dòng 1) là 87,214%, văn bản ghi “87,2%” (dòng 1). Số \
         ghi: [87,15%; 87,25%]; tính lại: [87,191%; 87,238%]. Khớp nếu các số được làm tròn.",
        "Agrees by rounding: “1.831,5 tấn” (line 1) is 87.214% of “2.100 tấn” (line 1), the text says “87,2%” (line 1). \
         Stated: [87.15%, 87.25%]; computed: [87.191%, 87.238%]. They agree if the numbers were rounded.",
    );
    says(
        "plan-ratio",
        "Diện tích ngô đạt 624 ha, đạt 96% kế hoạch (650 ha).",
        Verdict::Exact,
        "Khớp: “624 ha” (dòng 1) so với “650 ha” (dòng 1) là 96%, văn bản ghi “96%” (dòng 1). Số ghi: [95,5%; 96,5%]; tính \
         lại: [95,84%; 96,16%].",
        "Agrees: “624 ha” (line 1) is 96% of “650 ha” (line 1), the text says “96%” (line 1). Stated: [95.5%, 96.5%]; \
         computed: [95.84%, 96.16%].",
    );
}

#[test]
fn the_arithmetic_is_in_the_unit_of_the_stated_figure() {
    says(
        "growth-of-parts",
        "Tổng chi ngân sách đạt 500 tỷ đồng, tăng 58% so với cùng kỳ, gồm: chi đầu tư 300 tỷ đồng, tăng 9%; chi thường xuyên \
         200 tỷ đồng, tăng 7%.",
        Verdict::Contradiction,
        "Không khớp, cần kiểm tra lại: mức tăng chung “58%” (dòng 1) so với mức tăng của các thành phần “9%” (dòng 1), “7%” \
         (dòng 1). Số ghi: [57,5%; 58,5%]; tính lại: [6,5%; 9,5%]. Làm tròn hay cắt bớt chữ số đều không giải thích được.",
        "Does not agree, please check: the growth “58%” (line 1) of the total against those of its parts “9%” (line 1), \
         “7%” (line 1). Stated: [57.5%, 58.5%]; computed: [6.5%, 9.5%]. Neither rounding nor cutting explains it.",
    );
    says(
        "part-exceeds-whole",
        "Cấp 1.284 giấy phép, trong đó có 1.342 giấy phép trực tuyến.",
        Verdict::Contradiction,
        "Không khớp, cần kiểm tra lại: phần “1.342 giấy phép” (dòng 1) so với tổng số “1.284 giấy phép” (dòng 1). Số ghi: \
         1.342 giấy phép; tính lại: (−∞; 1.284 giấy phép]. Làm tròn hay cắt bớt chữ số đều không giải thích được.",
        "Does not agree, please check: the part “1.342 giấy phép” (line 1) against the whole “1.284 giấy phép” (line 1). \
         Stated: 1,342 giấy phép; computed: (−∞, 1,284 giấy phép]. Neither rounding nor cutting explains it.",
    );
    says(
        "plan-order",
        "Thu tiền sử dụng đất đạt 18.150 triệu đồng, đạt 61% dự toán tỉnh giao và đạt 66% so với Nghị quyết HĐND huyện giao.",
        Verdict::Contradiction,
        "Không khớp, cần kiểm tra lại: tỷ lệ “66%” (dòng 1) so với kế hoạch của HĐND (cấp dưới) và “61%” (dòng 1) so với kế \
         hoạch cấp trên giao; dự toán thu của HĐND không thấp hơn mức cấp trên giao thì tỷ lệ này không thể cao hơn. Số \
         ghi: [65,5%; 66,5%]; tính lại: (−∞; 61,5%]. Làm tròn hay cắt bớt chữ số đều không giải thích được.",
        "Does not agree, please check: “66%” (line 1) of the plan of the council (or lower body) and “61%” (line 1) of the \
         plan assigned from above; a council's revenue plan is not below the assigned one, so its ratio cannot be higher. \
         Stated: [65.5%, 66.5%]; computed: (−∞, 61.5%]. Neither rounding nor cutting explains it.",
    );
    says(
        "implied-plan",
        "I. KẾT QUẢ\nDoanh thu vận tải hành khách đạt 81,9 tỷ đồng, đạt 61% KH.\n\
         II. ĐÁNH GIÁ CHUNG\nDoanh thu vận tải hành khách đạt 82 tỷ đồng, đạt 66% KH.",
        Verdict::Contradiction,
        "Không khớp, cần kiểm tra lại: kế hoạch suy ra từ “81,9 tỷ đồng” (dòng 2) (“61%” (dòng 2)) và từ “82 tỷ đồng” (dòng \
         4) (“66%” (dòng 4)). Số ghi: [122,55 tỷ đồng; 125,96 tỷ đồng]; tính lại: [133,08 tỷ đồng; 135,46 tỷ đồng]. Làm \
         tròn hay cắt bớt chữ số đều không giải thích được.",
        "Does not agree, please check: the plan that follows from “81,9 tỷ đồng” (line 2) (“61%” (line 2)) and from “82 tỷ \
         đồng” (line 4) (“66%” (line 4)). Stated: [122.55 billion VND, 125.96 billion VND]; computed: [133.08 billion VND, \
         135.46 billion VND]. Neither rounding nor cutting explains it.",
    );
}
