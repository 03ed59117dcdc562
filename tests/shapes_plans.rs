//! Section 4 of the shapes, plans: how much of what was planned, by whom, was reached.

mod shapes;

use shapes::{read_as, read_as_of};

#[test]
fn the_base_of_a_plan_ratio_stands_beside_it() {
    read_as(&[
        (
            "Thu nội địa 82.960 tỷ đồng, đạt 72,14% dự toán (115.000 tỷ đồng).",
            &[
                "82.960 tỷ đồng | amount | 82960000000000 VND",
                "72,14% | plan_ratio | 72.14 % | base plan | of 82.960 tỷ đồng",
                "115.000 tỷ đồng | target | 115000000000000 VND | base plan | of 82.960 tỷ đồng",
            ],
        ),
        (
            "Trồng rừng 512 ha, đạt 102,4%KH (500 ha).",
            &[
                "512 ha | amount | 512 ha",
                "102,4% | plan_ratio | 102.4 % | base plan | of 512 ha",
                "500 ha | target | 500 ha | base plan | of 512 ha",
            ],
        ),
        (
            "Bán lẻ 1.254 tỷ đồng, tăng 12,4% so với cùng kỳ (1.116 tỷ đồng).",
            &[
                "1.254 tỷ đồng | amount | 1254000000000 VND",
                "12,4% | growth | 12.4 % | base same-period-last-year | of 1.254 tỷ đồng",
                "1.116 tỷ đồng | amount | 1116000000000 VND",
            ],
        ),
        (
            "Bán lẻ 1.254 tỷ đồng, tăng 12,4% so với cùng kỳ (tương đương tăng 138 tỷ đồng).",
            &[
                "1.254 tỷ đồng | amount | 1254000000000 VND",
                "12,4% | growth | 12.4 % | base same-period-last-year | of 1.254 tỷ đồng",
                "138 tỷ đồng | change | 138000000000 VND | base same-period-last-year | of 1.254 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn a_plan_stands_behind_a_slash() {
    read_as(&[
        (
            "Trồng mới 500 ha/KH 600 ha, đạt 83,3%.",
            &[
                "500 ha | amount | 500 ha",
                "600 ha | target | 600 ha | base plan | of 500 ha",
                "83,3% | plan_ratio | 83.3 % | base plan | of 500 ha",
            ],
        ),
        (
            "Tuyển mới 6.000 người/chỉ tiêu 15.000 người, đạt 40% kế hoạch.",
            &[
                "6.000 người | amount | 6000 người | name Tuyển mới",
                "15.000 người | target | 15000 người | base plan | of 6.000 người",
                "40% | plan_ratio | 40 % | base plan | of 6.000 người",
            ],
        ),
    ]);
}

#[test]
fn a_plan_behind_its_ratio() {
    read_as(&[(
        "Đàn trâu 486 con (đạt 101,3% KH 480 con), đàn bò 214 con (đạt 97,3% KH 220 con).",
        &[
            "486 con | amount | 486 con",
            "101,3% | plan_ratio | 101.3 % | base plan | of 486 con",
            "480 con | target | 480 con | base plan | of 486 con",
            "214 con | amount | 214 con",
            "97,3% | plan_ratio | 97.3 % | base plan | of 214 con",
            "220 con | target | 220 con | base plan | of 214 con",
        ],
    )]);
}

#[test]
fn plans_by_who_assigns_them() {
    read_as(&[
        (
            "Vốn đầu tư công được giao 824 tỷ đồng; giải ngân 405 tỷ đồng, đạt 49,2%.",
            &[
                "824 tỷ đồng | target | 824000000000 VND | base plan | of 405 tỷ đồng",
                "405 tỷ đồng | amount | 405000000000 VND",
                "49,2% | plan_ratio | 49.2 % | base plan | of 405 tỷ đồng",
            ],
        ),
        (
            "Trung ương giao 812 tỷ đồng; HĐND tỉnh giao 865 tỷ đồng, gồm: thu nội địa 725 tỷ, thu khác 140 tỷ.",
            &[
                "812 tỷ đồng | target | 812000000000 VND | base plan:central",
                "865 tỷ đồng | target | 865000000000 VND | base plan:council",
                "725 tỷ | target | 725000000000 VND | base plan:council",
                "140 tỷ | target | 140000000000 VND | base plan:council",
            ],
        ),
        (
            "Thực hiện 19/24 cuộc kiểm tra theo kế hoạch, đạt 79,2%.",
            &[
                "19/24 cuộc | fraction | 19/24 cuộc | base plan",
                "79,2% | plan_ratio | 79.2 % | base plan | of 19/24 cuộc",
            ],
        ),
        (
            "Chỉ tiêu giao 40 người, thực hiện 42 người, đạt 105%.",
            &[
                "40 người | target | 40 người | base plan | of 42 người",
                "42 người | amount | 42 người",
                "105% | plan_ratio | 105 % | base plan | of 42 người",
            ],
        ),
        // A nation's call to arms is no order to anyone.
        (
            "Giao quân 28/28 thanh niên, đạt 100% chỉ tiêu.",
            &[
                "28/28 thanh niên | fraction | 28/28 thanh niên | base plan | name Giao quân thanh niên",
                "100% | plan_ratio | 100 % | base plan | of 28/28 thanh niên",
            ],
        ),
    ]);
}

#[test]
fn plans_in_a_bracket_by_who_set_them() {
    read_as(&[
        (
            "Kiên cố hóa 8,4 km kênh (huyện giao 7 km; HĐND xã giao 9 km), đạt lần lượt 120% và 93,3%.",
            &[
                "8,4 km | amount | 8.4 km",
                "7 km | target | 7 km | base plan:district | of 8,4 km",
                "9 km | target | 9 km | base plan:council | of 8,4 km",
                "120% | plan_ratio | 120 % | base plan:district | of 8,4 km",
                "93,3% | plan_ratio | 93.3 % | base plan:council | of 8,4 km",
            ],
        ),
        (
            "Gieo 2.486 ha, đạt 66,3% so với Nghị quyết HĐND xã (cả năm 3.750 ha).",
            &[
                "2.486 ha | amount | 2486 ha",
                "66,3% | plan_ratio | 66.3 % | base plan:council | of 2.486 ha",
                "3.750 ha | target | 3750 ha | base plan:council | of 2.486 ha",
            ],
        ),
        (
            "Giải ngân 321 tỷ đồng trên tổng số 470 tỷ đồng KH tỉnh giao, bằng 68,3%.",
            &[
                "321 tỷ đồng | amount | 321000000000 VND",
                "470 tỷ đồng | target | 470000000000 VND | base plan:province | of 321 tỷ đồng",
                "68,3% | plan_ratio | 68.3 % | base plan:province | of 321 tỷ đồng",
            ],
        ),
        (
            "Tỷ lệ dân dùng nước sạch đạt 91,2% (KH tỉnh 90%).",
            &["91,2% | share | 91.2 %", "90% | target | 90 % | base plan:province | of 91,2%"],
        ),
        (
            "Thu 76 tỷ đồng; so DT tỉnh giao (70 tỷ đồng) đạt 108,6%, so DT HĐND huyện giao (80 tỷ đồng) đạt 95%.",
            &[
                "76 tỷ đồng | amount | 76000000000 VND",
                "70 tỷ đồng | target | 70000000000 VND | base plan:province | of 76 tỷ đồng",
                "108,6% | plan_ratio | 108.6 % | base plan:province | of 76 tỷ đồng",
                "80 tỷ đồng | target | 80000000000 VND | base plan:council | of 76 tỷ đồng",
                "95% | plan_ratio | 95 % | base plan:council | of 76 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn plans_beside_and_behind() {
    read_as(&[
        (
            "Khu vực ngoài quốc doanh 1.452 tỷ đồng, đạt 88%, trong khi dự toán là 1.650 tỷ đồng.",
            &[
                "1.452 tỷ đồng | amount | 1452000000000 VND",
                "88% | plan_ratio | 88 % | base plan | of 1.452 tỷ đồng",
                "1.650 tỷ đồng | target | 1650000000000 VND | base plan | of 1.452 tỷ đồng",
            ],
        ),
        (
            "Xuất khẩu 68 lao động, hụt 132 lao động so với KH (200 lao động).",
            &[
                "68 lao động | amount | 68 lao động",
                "132 lao động | change | -132 lao động | way down | base plan | of 68 lao động",
                "200 lao động | target | 200 lao động | base plan | of 68 lao động",
            ],
        ),
        (
            "Dự toán thu là 748 tỷ đồng, bằng 104,6% mức Trung ương giao (715 tỷ đồng).",
            &[
                "748 tỷ đồng | target | 748000000000 VND | base plan",
                "104,6% | plan_ratio | 104.6 % | base plan:central | of 748 tỷ đồng",
                "715 tỷ đồng | target | 715000000000 VND | base plan:central | of 748 tỷ đồng",
            ],
        ),
        (
            "Giải ngân: vốn tỉnh 193 tỷ đồng (71,2% kế hoạch); vốn trung ương 109 tỷ đồng (59,5%).",
            &[
                "193 tỷ đồng | amount | 193000000000 VND",
                "71,2% | plan_ratio | 71.2 % | base plan | of 193 tỷ đồng",
                "109 tỷ đồng | amount | 109000000000 VND",
                "59,5% | plan_ratio | 59.5 % | base plan | of 109 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn a_change_in_points_speaks_of_the_percentage() {
    read_as(&[(
        "Giải ngân 185 tỷ đồng, đạt 33,9% KH, thấp hơn 4,3 điểm phần trăm so với cùng kỳ.",
        &[
            "185 tỷ đồng | amount | 185000000000 VND",
            "33,9% | plan_ratio | 33.9 % | base plan | of 185 tỷ đồng",
            "4,3 điểm phần trăm | change | -4.3 pp | way down | base same-period-last-year | of 33,9%",
        ],
    )]);
}

#[test]
fn plan_verbs() {
    read_as(&[
        (
            "Gieo sạ 640 ha, đạt 80% kế hoạch.",
            &["640 ha | amount | 640 ha", "80% | plan_ratio | 80 % | base plan | of 640 ha"],
        ),
        (
            "Gieo sạ 640 ha, đạt 80% KH.",
            &["640 ha | amount | 640 ha", "80% | plan_ratio | 80 % | base plan | of 640 ha"],
        ),
        (
            "Thu phí 9 tỷ đồng, bằng 65% dự toán.",
            &["9 tỷ đồng | amount | 9000000000 VND", "65% | plan_ratio | 65 % | base plan | of 9 tỷ đồng"],
        ),
        (
            "Kết nạp 40 đảng viên, bằng 50% chỉ tiêu.",
            &["40 đảng viên | amount | 40 đảng viên", "50% | plan_ratio | 50 % | base plan | of 40 đảng viên"],
        ),
        (
            "Gieo sạ 816 ha, vượt 2% kế hoạch.",
            &["816 ha | amount | 816 ha", "2% | plan_ratio | 102 % | base plan | of 816 ha"],
        ),
        (
            "Thu phí 98 tỷ đồng, vượt 8 tỷ đồng so với kế hoạch.",
            &[
                "98 tỷ đồng | amount | 98000000000 VND",
                "8 tỷ đồng | change | 8000000000 VND | base plan | of 98 tỷ đồng",
            ],
        ),
        (
            "Thu phí 82 tỷ đồng, hụt 8 tỷ đồng so với dự toán.",
            &[
                "82 tỷ đồng | amount | 82000000000 VND",
                "8 tỷ đồng | change | -8000000000 VND | way down | base plan | of 82 tỷ đồng",
            ],
        ),
        (
            "Thu thuế 46 tỷ đồng, đạt 92% chỉ tiêu pháp lệnh và 84% chỉ tiêu phấn đấu.",
            &[
                "46 tỷ đồng | amount | 46000000000 VND",
                "92% | plan_ratio | 92 % | base plan | of 46 tỷ đồng",
                "84% | plan_ratio | 84 % | base plan | of 46 tỷ đồng",
            ],
        ),
        // The base first: the plan is no name.
        (
            "So cùng kỳ tăng 12,4%; so kế hoạch đạt 78%.",
            &[
                "12,4% | growth | 12.4 % | base same-period-last-year | name ",
                "78% | plan_ratio | 78 % | base plan | name ",
            ],
        ),
    ]);
}

/// A setter that is printed is kept, and none is guessed.
/// Words that name a body elsewhere, and say here what is planned.
#[test]
fn what_is_planned_sets_no_plan() {
    let ratio = |plan: &str| {
        let report = shapes::read(&format!("Giải ngân 10 tỷ đồng, đạt 75% kế hoạch {plan}."));
        report.figures.iter().find(|figure| figure.role == ktxh::Role::PlanRatio).and_then(|figure| figure.base)
    };
    for plan in [
        "vốn bảo trì đường bộ",
        "vốn đầu tư cơ sở hạ tầng",
        "của toàn bộ dự án",
        "nhà ở xã hội",
        "xã hội hóa",
        "thành lập hợp tác xã",
        "vốn trái phiếu Chính phủ",
        "sửa chữa đường huyện",
        "vốn ngân sách Trung ương",
        "vốn năm 2021 giao Sở",
    ] {
        assert_eq!(ratio(plan), Some(ktxh::Base::Plan(None)), "{plan}");
    }
    for (plan, setter) in [
        ("vốn ngân sách Trung ương giao", ktxh::Setter::Central),
        ("được TTg giao", ktxh::Setter::Central),
        ("UBTVQH quyết nghị", ktxh::Setter::Central),
        ("năm Bộ Tài chính giao", ktxh::Setter::Sector),
        ("UBND đặc khu giao", ktxh::Setter::Commune),
        ("của huyện", ktxh::Setter::District),
    ] {
        assert_eq!(ratio(plan), Some(ktxh::Base::Plan(Some(setter))), "{plan}");
    }
}

#[test]
fn setters_of_plans() {
    const REVENUE: &str = "76 tỷ đồng | amount | 76000000000 VND";
    read_as(&[
        (
            "Thu thuế 76 tỷ đồng, đạt 95% dự toán HĐND tỉnh giao.",
            &[REVENUE, "95% | plan_ratio | 95 % | base plan:council | of 76 tỷ đồng"],
        ),
        (
            "Thu thuế 76 tỷ đồng, đạt 95% dự toán Hội đồng nhân dân huyện quyết nghị.",
            &[REVENUE, "95% | plan_ratio | 95 % | base plan:council | of 76 tỷ đồng"],
        ),
        (
            "Thu thuế 76 tỷ đồng, đạt 95% dự toán Bộ Tài chính giao.",
            &[REVENUE, "95% | plan_ratio | 95 % | base plan:sector | of 76 tỷ đồng"],
        ),
        (
            "Thu thuế 76 tỷ đồng, đạt 95% kế hoạch tỉnh giao.",
            &[REVENUE, "95% | plan_ratio | 95 % | base plan:province | of 76 tỷ đồng"],
        ),
        (
            "Thu thuế 76 tỷ đồng, đạt 95% dự toán Quốc hội giao.",
            &[REVENUE, "95% | plan_ratio | 95 % | base plan:central | of 76 tỷ đồng"],
        ),
        (
            "Thu thuế 76 tỷ đồng, đạt 95% dự toán được giao.",
            &[REVENUE, "95% | plan_ratio | 95 % | base plan | of 76 tỷ đồng"],
        ),
        (
            "Giải ngân 76 tỷ đồng, đạt 95% kế hoạch Thủ tướng Chính phủ giao.",
            &[REVENUE, "95% | plan_ratio | 95 % | base plan:central | of 76 tỷ đồng"],
        ),
        (
            "Thu thuế 76 tỷ đồng, đạt 95% dự toán Trung ương giao.",
            &[REVENUE, "95% | plan_ratio | 95 % | base plan:central | of 76 tỷ đồng"],
        ),
        (
            "Thu thuế 76 tỷ đồng, đạt 95% kế hoạch huyện giao.",
            &[REVENUE, "95% | plan_ratio | 95 % | base plan:district | of 76 tỷ đồng"],
        ),
        (
            "Thu thuế 76 tỷ đồng, đạt 95% kế hoạch của huyện.",
            &[REVENUE, "95% | plan_ratio | 95 % | base plan:district | of 76 tỷ đồng"],
        ),
        (
            "Thu thuế 76 tỷ đồng, đạt 95% dự toán Tổng cục Thuế giao.",
            &[REVENUE, "95% | plan_ratio | 95 % | base plan:sector | of 76 tỷ đồng"],
        ),
        (
            "Thu thuế 76 tỷ đồng, đạt 95% kế hoạch đề ra.",
            &[REVENUE, "95% | plan_ratio | 95 % | base plan | of 76 tỷ đồng"],
        ),
        ("Thu thuế 76 tỷ đồng, đạt 95% dự toán.", &[REVENUE, "95% | plan_ratio | 95 % | base plan | of 76 tỷ đồng"]),
        (
            "Thu thuế 76 tỷ đồng, đạt 95% so với Nghị quyết HĐND huyện đề ra.",
            &[REVENUE, "95% | plan_ratio | 95 % | base plan:council | of 76 tỷ đồng"],
        ),
    ]);
}

#[test]
fn two_plans_in_one_clause() {
    read_as(&[
        (
            "Thu thuế 76 tỷ đồng, đạt 73% kế hoạch tỉnh giao và 72% NQ HĐND thành phố.",
            &[
                "76 tỷ đồng | amount | 76000000000 VND",
                "73% | plan_ratio | 73 % | base plan:province | of 76 tỷ đồng",
                "72% | plan_ratio | 72 % | base plan:council | of 76 tỷ đồng",
            ],
        ),
        (
            "Xuất khẩu lao động 105 người, đạt 100%KH tỉnh giao và đạt 70% kế hoạch của huyện (150 người).",
            &[
                "105 người | amount | 105 người",
                "100% | plan_ratio | 100 % | base plan:province | of 105 người",
                "70% | plan_ratio | 70 % | base plan:district | of 105 người",
                "150 người | target | 150 người | base plan:district | of 105 người",
            ],
        ),
        (
            "Lương thực bình quân 505 kg/người, kế hoạch 498 kg/người (tỉnh giao)/510 kg/người (huyện giao).",
            &[
                "505 kg/người | amount | 505 kg/người",
                "498 kg/người | target | 498 kg/người | base plan:province | of 505 kg/người",
                "510 kg/người | target | 510 kg/người | base plan:district | of 505 kg/người",
            ],
        ),
        (
            "Thu hải quan 9.262 tỷ đồng, bằng 97,5% dự toán BTC giao (9.500 tỷ đồng), 88,2% chỉ tiêu TCHQ giao (10.500 tỷ đồng).",
            &[
                "9.262 tỷ đồng | amount | 9262000000000 VND",
                "97,5% | plan_ratio | 97.5 % | base plan:sector | of 9.262 tỷ đồng",
                "9.500 tỷ đồng | target | 9500000000000 VND | base plan:sector | of 9.262 tỷ đồng",
                "88,2% | plan_ratio | 88.2 % | base plan:sector | of 9.262 tỷ đồng",
                "10.500 tỷ đồng | target | 10500000000000 VND | base plan:sector | of 9.262 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn by_how_much_a_plan_is_exceeded() {
    read_as(&[
        (
            "Thu phí 109,6 tỷ đồng, vượt 9,6% (9,6 tỷ đồng) so với dự toán.",
            &[
                "109,6 tỷ đồng | amount | 109600000000 VND",
                "9,6% | plan_ratio | 109.6 % | base plan | of 109,6 tỷ đồng",
                "9,6 tỷ đồng | change | 9600000000 VND | base plan | of 109,6 tỷ đồng",
            ],
        ),
        (
            "Thu phí 109,6 tỷ đồng, vượt 9,6% dự toán (100 tỷ đồng).",
            &[
                "109,6 tỷ đồng | amount | 109600000000 VND",
                "9,6% | plan_ratio | 109.6 % | base plan | of 109,6 tỷ đồng",
                "100 tỷ đồng | target | 100000000000 VND | base plan | of 109,6 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn plans_that_a_council_sets() {
    read_as(&[
        (
            "Sản lượng được 64.568 tấn, NQ HĐND huyện đề ra 64.000 tấn, đạt 100,9%.",
            &[
                "64.568 tấn | amount | 64568 t",
                "64.000 tấn | target | 64000 t | base plan:council | of 64.568 tấn",
                "100,9% | plan_ratio | 100.9 % | base plan:council | of 64.568 tấn",
            ],
        ),
        (
            "Kế hoạch vốn Trung ương giao 120 tỷ đồng, HĐND tỉnh giao 150 tỷ đồng. Giải ngân 60 tỷ đồng, đạt 50% kế hoạch \
             Trung ương giao, đạt 40% kế hoạch HĐND tỉnh giao.",
            &[
                "120 tỷ đồng | target | 120000000000 VND | base plan:central | of 60 tỷ đồng",
                "150 tỷ đồng | target | 150000000000 VND | base plan:council | of 60 tỷ đồng",
                "60 tỷ đồng | amount | 60000000000 VND",
                "50% | plan_ratio | 50 % | base plan:central | of 60 tỷ đồng",
                "40% | plan_ratio | 40 % | base plan:council | of 60 tỷ đồng",
            ],
        ),
        (
            "Với dự toán thu 91 tỷ đồng, đã quyết toán 99 tỷ đồng.",
            &["91 tỷ đồng | target | 91000000000 VND | base plan", "99 tỷ đồng | amount | 99000000000 VND"],
        ),
    ]);
}

#[test]
fn a_plan_in_per_cent_is_one_for_the_share() {
    read_as(&[
        (
            "Tỷ lệ bao phủ đạt 93,4% dân số, trong khi chỉ tiêu là 95,2%.",
            &["93,4% | share | 93.4 % | base total", "95,2% | target | 95.2 % | base plan | of 93,4%"],
        ),
        (
            "Có 23/48 trường đạt chuẩn, đạt 47,9%, trong khi KH là 50%.",
            &[
                "23/48 trường | fraction | 23/48 trường | base total",
                "47,9% | share | 47.9 % | base total | of 23/48 trường",
                "50% | target | 50 % | base plan | of 47,9%",
            ],
        ),
    ]);
}

#[test]
fn the_plan_of_a_fraction_is_that_of_its_ratio() {
    read_as(&[
        (
            "Trồng rừng 84/80 ha, đạt 105% KH xã.",
            &[
                "84/80 ha | fraction | 84/80 ha | base plan:commune",
                "105% | plan_ratio | 105 % | base plan:commune | of 84/80 ha",
            ],
        ),
        // Another plan than the one printed in the fraction.
        (
            "Trồng rừng 84/80 ha, đạt 96% KH tỉnh.",
            &[
                "84/80 ha | fraction | 84/80 ha | base plan",
                "96% | plan_ratio | 96 % | base plan:province | of 84/80 ha",
            ],
        ),
    ]);
}

#[test]
fn revenue_that_is_kept_whole_is_no_ratio() {
    read_as(&[(
        "Các khoản thu xã hưởng 100%: 214,6 triệu đồng = 61,3% KH (350 triệu đồng).",
        &[
            "100% | label | 100 %",
            "214,6 triệu đồng | amount | 214600000 VND | name Các khoản thu xã hưởng 100%",
            "61,3% | plan_ratio | 61.3 % | base plan | of 214,6 triệu đồng",
            "350 triệu đồng | target | 350000000 VND | base plan | of 214,6 triệu đồng",
        ],
    )]);
}

#[test]
fn plans_by_their_words() {
    read_as(&[
        (
            "Khai thác 3.412,6 tấn/NQ 4.200 tấn, đạt 81,3%.",
            &[
                "3.412,6 tấn | amount | 3412.6 t",
                "4.200 tấn | target | 4200 t | base plan | of 3.412,6 tấn",
                "81,3% | plan_ratio | 81.3 % | base plan | of 3.412,6 tấn",
            ],
        ),
        (
            "Bao phủ BHYT 25.431/27.915 người, đạt 91,1% (chỉ tiêu tỉnh giao 93%).",
            &[
                "25.431/27.915 người | fraction | 25431/27915 người | base total",
                "91,1% | share | 91.1 % | base total | of 25.431/27.915 người",
                "93% | target | 93 % | base plan:province | of 91,1%",
            ],
        ),
        (
            "Giải ngân 124 tỷ đồng, đạt 41,3% (kế hoạch giao 50%).",
            &[
                "124 tỷ đồng | amount | 124000000000 VND",
                "41,3% | plan_ratio | 41.3 % | base plan | of 124 tỷ đồng",
                "50% | target | 50 % | base plan | of 124 tỷ đồng",
            ],
        ),
        (
            "Tỷ lệ lao động qua đào tạo đạt 64,5% (KH cả năm là 66%).",
            &["64,5% | share | 64.5 %", "66% | target | 66 % | base plan | of 64,5% | name Tỷ lệ lao động qua đào tạo"],
        ),
        (
            "- Giải ngân vốn: Kế hoạch vốn Thủ tướng Chính phủ giao 5.486 tỷ đồng, HĐND tỉnh giao 6.324 tỷ đồng. Giải ngân 2.745,8 tỷ đồng, đạt 50,1% kế hoạch Thủ tướng Chính phủ giao, 43,4% kế hoạch HĐND tỉnh giao.",
            &[
                "5.486 tỷ đồng | target | 5486000000000 VND | base plan:central | of 2.745,8 tỷ đồng",
                "6.324 tỷ đồng | target | 6324000000000 VND | base plan:council | of 2.745,8 tỷ đồng",
                "2.745,8 tỷ đồng | amount | 2745800000000 VND",
                "50,1% | plan_ratio | 50.1 % | base plan:central | of 2.745,8 tỷ đồng",
                "43,4% | plan_ratio | 43.4 % | base plan:council | of 2.745,8 tỷ đồng",
            ],
        ),
        (
            "Phân theo nguồn vốn (so với kế hoạch tỉnh giao):\n+ Vốn cân đối: 13/29 tỷ đồng, đạt 44,8%;\n+ Vốn khác: 10 tỷ đồng, đạt 55,4%.",
            &[
                "13/29 tỷ đồng | fraction | 13000000000/29000000000 VND | base plan:province",
                "44,8% | plan_ratio | 44.8 % | base plan:province | of 13/29 tỷ đồng",
                "10 tỷ đồng | amount | 10000000000 VND",
                "55,4% | plan_ratio | 55.4 % | base plan:province | of 10 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn to_whom_a_plan_is_given_and_by_whom() {
    read_as(&[
        (
            "Thu 5 tỷ đồng, đạt 60% dự toán giao cho xã.",
            &["5 tỷ đồng | amount | 5000000000 VND", "60% | plan_ratio | 60 % | base plan | of 5 tỷ đồng"],
        ),
        (
            "Thu 6.051 tỷ đồng, đạt 91% dự toán pháp lệnh Trung ương giao. Thuế 1.246 tỷ đồng, so với dự toán pháp lệnh (1.320 tỷ đồng) đạt 94,4%; phí 158 tỷ đồng, đạt 90% dự toán.",
            &[
                "6.051 tỷ đồng | amount | 6051000000000 VND",
                "91% | plan_ratio | 91 % | base plan:central | of 6.051 tỷ đồng",
                "1.246 tỷ đồng | amount | 1246000000000 VND",
                "1.320 tỷ đồng | target | 1320000000000 VND | base plan:central | of 1.246 tỷ đồng",
                "94,4% | plan_ratio | 94.4 % | base plan:central | of 1.246 tỷ đồng",
                "158 tỷ đồng | amount | 158000000000 VND",
                "90% | plan_ratio | 90 % | base plan | of 158 tỷ đồng",
            ],
        ),
        (
            "Thu 6.051 tỷ đồng, đạt 91% dự toán pháp lệnh.",
            &["6.051 tỷ đồng | amount | 6051000000000 VND", "91% | plan_ratio | 91 % | base plan | of 6.051 tỷ đồng"],
        ),
        (
            "Giải ngân 3.214,6 tỷ đồng/5.200 tỷ đồng kế hoạch HĐND tỉnh giao, đạt 61,8%.",
            &[
                "3.214,6 tỷ đồng/5.200 tỷ đồng | fraction | 3214600000000/5200000000000 VND | base plan:council",
                "61,8% | plan_ratio | 61.8 % | base plan:council | of 3.214,6 tỷ đồng/5.200 tỷ đồng",
            ],
        ),
        (
            "+ Trường THCS: KH vốn 6.300 triệu đồng, giải ngân 4.725 triệu đồng, đạt 75% KH.",
            &[
                "6.300 triệu đồng | target | 6300000000 VND | base plan | of 4.725 triệu đồng",
                "4.725 triệu đồng | amount | 4725000000 VND | name Trường THCS: giải ngân",
                "75% | plan_ratio | 75 % | base plan | of 4.725 triệu đồng",
            ],
        ),
        (
            "Tốc độ tăng GRDP (1,55%/KH 6,5 - 7%). Thu ngân sách đạt 96%/KH.",
            &[
                "1,55% | share | 1.55 %",
                "6,5 - 7% | target | 6.5..7 % | base plan | of 1,55%",
                "96% | plan_ratio | 96 % | base plan",
            ],
        ),
        (
            "Toàn ngành còn thiếu 57 giáo viên. Thu đạt 12 tỷ đồng, còn thiếu 3 tỷ đồng so với KH.",
            &[
                "57 giáo viên | amount | 57 giáo viên",
                "12 tỷ đồng | amount | 12000000000 VND",
                "3 tỷ đồng | change | -3000000000 VND | way down | base plan | of 12 tỷ đồng",
            ],
        ),
        (
            "Lượng nước là 512,7 triệu m3, đạt 87% dung tích thiết kế (589,4 triệu m3).",
            &[
                "512,7 triệu m3 | amount | 512700000 m3",
                "87% | share | 87 % | base total | of 512,7 triệu m3",
                "589,4 triệu m3 | amount | 589400000 m3",
            ],
        ),
        (
            "Trường đạt chuẩn: 34/48 (70,8%). Nông thôn mới: 17/19.",
            &[
                "34/48 | fraction | 34/48 | base total",
                "70,8% | share | 70.8 % | base total | of 34/48",
                "17/19 | fraction | 17/19 | base total",
            ],
        ),
    ]);
}

#[test]
fn who_spends_or_demands_is_no_setter() {
    read_as(&[
        (
            "Kế hoạch vốn đầu tư công do thành phố quản lý là 486 tỷ đồng.",
            &["486 tỷ đồng | target | 486000000000 VND | base plan"],
        ),
        (
            "Doanh thu 312 tỷ đồng, bằng 57,9% chỉ tiêu Nghị quyết Đảng bộ giao (540 tỷ đồng).",
            &[
                "312 tỷ đồng | amount | 312000000000 VND",
                "57,9% | plan_ratio | 57.9 % | base plan | of 312 tỷ đồng",
                "540 tỷ đồng | target | 540000000000 VND | base plan | of 312 tỷ đồng",
            ],
        ),
        (
            "Trong 21 chỉ tiêu có 13 chỉ tiêu đạt từ 50% KH trở lên, 05 chỉ tiêu đạt dưới 50% KH.",
            &[
                "21 chỉ tiêu | amount | 21 chỉ tiêu",
                "13 chỉ tiêu | amount | 13 chỉ tiêu",
                "50% | criterion | 50 %",
                "05 chỉ tiêu | amount | 5 chỉ tiêu",
                "50% | criterion | 50 % | hedge under",
            ],
        ),
        (
            "Kế hoạch cả năm 16.000 tấn, ước được 8.764 tấn, đạt 54,8%. Bao gồm: cá 6.230 tấn, mực 2.534 tấn.",
            &[
                "16.000 tấn | target | 16000 t | base plan | of 8.764 tấn",
                "8.764 tấn | amount | 8764 t | hedge estimated",
                "54,8% | plan_ratio | 54.8 % | base plan | of 8.764 tấn",
                "6.230 tấn | amount | 6230 t",
                "2.534 tấn | amount | 2534 t",
            ],
        ),
        ("Khu công nghiệp mới lấp đầy 35%.", &["35% | share | 35 %"]),
    ]);
}

#[test]
fn a_plan_between_a_level_and_its_ratio() {
    read_as(&[(
        "Tạo việc làm cho 24.630 lao động, so chỉ tiêu 23.000 lao động đạt 107,1%.",
        &[
            "24.630 lao động | amount | 24630 lao động",
            "23.000 lao động | target | 23000 lao động | base plan | of 24.630 lao động",
            "107,1% | plan_ratio | 107.1 % | base plan | of 24.630 lao động",
        ],
    )]);
}

#[test]
fn plans_behind_parts_and_without_a_unit() {
    read_as(&[
        (
            "Thu 9.450 triệu đồng, gồm:\n+ Thuế 3.905 triệu đồng/DT 4.300 triệu đồng, đạt 90,8%;\n+ Phí 5.545 triệu đồng.",
            &[
                "9.450 triệu đồng | amount | 9450000000 VND",
                "3.905 triệu đồng | amount | 3905000000 VND",
                "4.300 triệu đồng | target | 4300000000 VND | base plan | of 3.905 triệu đồng",
                "90,8% | plan_ratio | 90.8 % | base plan | of 3.905 triệu đồng",
                "5.545 triệu đồng | amount | 5545000000 VND",
            ],
        ),
        (
            "Tạo việc làm cho 768 lao động (KH 2.400), đạt 32%. Đón 86,4 nghìn lượt khách (KH 120).",
            &[
                "768 lao động | amount | 768 lao động",
                "2.400 | target | 2400 lao động | base plan | of 768 lao động",
                "32% | plan_ratio | 32 % | base plan | of 768 lao động",
                "86,4 nghìn lượt khách | amount | 86400 lượt khách",
                "120 | target | 120 | base plan | of 86,4 nghìn lượt khách",
            ],
        ),
        ("Thu không dưới 8.600 tỷ đồng.", &["8.600 tỷ đồng | amount | 8600000000000 VND | hedge over"]),
    ]);
}

#[test]
fn plans_carried_down_a_list() {
    read_as(&[
        (
            "Đàn bò 21.315 con, đạt 104% Nghị quyết HĐND huyện (20.500 con); đàn gà 1,286 triệu con, đạt 102,9% (1,25 triệu con).",
            &[
                "21.315 con | amount | 21315 con",
                "104% | plan_ratio | 104 % | base plan:council | of 21.315 con",
                "20.500 con | target | 20500 con | base plan:council | of 21.315 con",
                "1,286 triệu con | amount | 1286000 con",
                "102,9% | plan_ratio | 102.9 % | base plan:council | of 1,286 triệu con",
                "1,25 triệu con | target | 1250000 con | base plan:council | of 1,286 triệu con",
            ],
        ),
        (
            "Vốn trung ương 100,9 tỷ đồng, bằng 79,2% kế hoạch năm, tăng 19,8%; vốn địa phương 448,2 tỷ đồng, bằng 77,1% (581,3 tỷ đồng).",
            &[
                "100,9 tỷ đồng | amount | 100900000000 VND",
                "79,2% | plan_ratio | 79.2 % | base plan | of 100,9 tỷ đồng",
                "19,8% | growth | 19.8 % | of 100,9 tỷ đồng",
                "448,2 tỷ đồng | amount | 448200000000 VND",
                "77,1% | plan_ratio | 77.1 % | base plan | of 448,2 tỷ đồng",
                "581,3 tỷ đồng | target | 581300000000 VND | base plan | of 448,2 tỷ đồng",
            ],
        ),
        (
            "Đàn trâu 90 con, đạt 90% KH tỉnh giao, đạt 95% KH huyện giao; đàn bò 80 con, đạt 85%.",
            &[
                "90 con | amount | 90 con",
                "90% | plan_ratio | 90 % | base plan:province | of 90 con",
                "95% | plan_ratio | 95 % | base plan:district | of 90 con",
                "80 con | amount | 80 con",
                "85% | plan_ratio | 85 % | base plan | of 80 con",
            ],
        ),
        (
            "b) Các khoản thu so với dự toán HĐND tỉnh giao:\n- Thuế 186 tỷ đồng, đạt 29% dự toán (641 tỷ đồng);\n- Phí 72 tỷ đồng, đạt 23,5% dự toán.",
            &[
                "186 tỷ đồng | amount | 186000000000 VND",
                "29% | plan_ratio | 29 % | base plan:council | of 186 tỷ đồng",
                "641 tỷ đồng | target | 641000000000 VND | base plan:council | of 186 tỷ đồng",
                "72 tỷ đồng | amount | 72000000000 VND",
                "23,5% | plan_ratio | 23.5 % | base plan:council | of 72 tỷ đồng",
            ],
        ),
        (
            "Kế hoạch vốn đầu tư công năm 2021 là 38.450 triệu đồng. Khối lượng thực hiện 27.916 triệu đồng, đạt 72,6% kế hoạch vốn; giải ngân 24.872 triệu đồng, đạt 64,7% kế hoạch vốn; thu phí 2 triệu đồng, đạt 80% dự toán.",
            &[
                "năm 2021 | period | 2021",
                "38.450 triệu đồng | target | 38450000000 VND | base plan | of 27.916 triệu đồng",
                "27.916 triệu đồng | amount | 27916000000 VND",
                "72,6% | plan_ratio | 72.6 % | base plan | of 27.916 triệu đồng",
                "24.872 triệu đồng | amount | 24872000000 VND",
                "64,7% | plan_ratio | 64.7 % | base plan | of 24.872 triệu đồng",
                "2 triệu đồng | amount | 2000000 VND",
                "80% | plan_ratio | 80 % | base plan | of 2 triệu đồng",
            ],
        ),
    ]);
}

#[test]
fn a_plan_against_that_of_the_year_before() {
    read_as(&[
        (
            "Dự toán chi giáo dục, đào tạo năm 2021 là 3.612 tỷ đồng, tăng 6,7% so với dự toán năm 2020 (3.385 tỷ đồng). 6 tháng đầu năm thực hiện 1.842 tỷ đồng, đạt 51% dự toán năm.",
            &[
                "năm 2021 | period | 2021",
                "3.612 tỷ đồng | target | 3612000000000 VND | base plan | of 1.842 tỷ đồng | period 2021",
                "6,7% | growth | 6.7 % | base previous-year | of 3.612 tỷ đồng | period 2021",
                "năm 2020 | period | 2020",
                "3.385 tỷ đồng | amount | 3385000000000 VND | period 2020",
                "6 tháng đầu năm | period | 2021-H1",
                "1.842 tỷ đồng | amount | 1842000000000 VND | period 2021-H1",
                "51% | plan_ratio | 51 % | base plan | of 1.842 tỷ đồng | period 2021-H1",
            ],
        ),
        (
            "Thu 3.612 tỷ đồng, tăng 6,7% so với dự toán năm 2021 (3.385 tỷ đồng).",
            &[
                "3.612 tỷ đồng | amount | 3612000000000 VND | period 2021-01/2021-09",
                "6,7% | plan_ratio | 106.7 % | base plan | of 3.612 tỷ đồng | period 2021-01/2021-09",
                "năm 2021 | period | 2021",
                "3.385 tỷ đồng | target | 3385000000000 VND | base plan | of 3.612 tỷ đồng",
            ],
        ),
        (
            "Năm 2022 phấn đấu giá trị sản xuất 68.000 tỷ đồng, tăng 9% so với ước thực hiện năm 2021 (62.380 tỷ đồng).",
            &[
                "Năm 2022 | period | 2022",
                "68.000 tỷ đồng | target | 68000000000000 VND | period 2022",
                "9% | growth | 9 % | base previous-year | of 68.000 tỷ đồng | period 2022",
                "năm 2021 | period | 2021",
                "62.380 tỷ đồng | amount | 62380000000000 VND | hedge estimated | period 2021",
            ],
        ),
    ]);
}

#[test]
fn plans_of_a_resolution_in_brackets() {
    read_as(&[
        (
            "Tỷ lệ lao động qua đào tạo đạt 63,5% (NQ 63%).",
            &["63,5% | share | 63.5 % | name Tỷ lệ lao động qua đào tạo", "63% | target | 63 % | base plan | of 63,5%"],
        ),
        (
            "Kim ngạch xuất khẩu 1.836 triệu USD, tăng 7,2% so với cùng kỳ (NQ tăng 10 - 12%).",
            &[
                "1.836 triệu USD | amount | 1836000000 USD",
                "7,2% | growth | 7.2 % | base same-period-last-year | of 1.836 triệu USD",
                "10 - 12% | target | 10..12 % | base plan | of 7,2%",
            ],
        ),
        (
            "Có 14 xã đạt chuẩn nâng cao (kế hoạch 12 xã).",
            &["14 xã | amount | 14 xã", "12 xã | target | 12 xã | base plan | of 14 xã"],
        ),
        // The number of a document is no plan.
        ("Triển khai nghị quyết mới (Nghị quyết 57).", &["57 | label | -"]),
        // Of two levels of one thing the plan is that in its unit.
        (
            "Thu nhập bình quân 112,4 triệu đồng, tương đương 4.820 USD (NQ là 110 triệu đồng).",
            &[
                "112,4 triệu đồng | amount | 112400000 VND",
                "4.820 USD | amount | 4820 USD",
                "110 triệu đồng | target | 110000000 VND | base plan | of 112,4 triệu đồng",
            ],
        ),
    ]);
}

#[test]
fn plans_of_the_sentence_before() {
    // A part is held against the part of the plan that has its name.
    read_as(&[
        (
            "Kế hoạch vốn là 1.138 tỷ đồng, gồm vốn trong nước 985 tỷ đồng và vốn nước ngoài 153 tỷ đồng. Đã giải ngân 478 \
             tỷ đồng, đạt 42% kế hoạch; trong đó vốn trong nước 436 tỷ đồng, đạt 44,3%; vốn nước ngoài 42 tỷ đồng, đạt 27,5%.",
            &[
                "1.138 tỷ đồng | target | 1138000000000 VND | base plan | of 478 tỷ đồng",
                "985 tỷ đồng | target | 985000000000 VND | base plan | of 436 tỷ đồng",
                "153 tỷ đồng | target | 153000000000 VND | base plan | of 42 tỷ đồng",
                "478 tỷ đồng | amount | 478000000000 VND",
                "42% | plan_ratio | 42 % | base plan | of 478 tỷ đồng",
                "436 tỷ đồng | amount | 436000000000 VND",
                "44,3% | plan_ratio | 44.3 % | base plan | of 436 tỷ đồng",
                "42 tỷ đồng | amount | 42000000000 VND",
                "27,5% | plan_ratio | 27.5 % | base plan | of 42 tỷ đồng",
            ],
        ),
        // What is assigned is a plan, also where the time stands between.
        (
            "Tổng vốn đầu tư giao năm 2021 là 312 tỷ đồng. Đã giải ngân 187,2 tỷ đồng, đạt 60% kế hoạch vốn.",
            &[
                "năm 2021 | period | 2021",
                "312 tỷ đồng | target | 312000000000 VND | base plan | of 187,2 tỷ đồng",
                "187,2 tỷ đồng | amount | 187200000000 VND",
                "60% | plan_ratio | 60 % | base plan | of 187,2 tỷ đồng",
            ],
        ),
        // Money is planned, and no beds.
        (
            "Bệnh viện quy mô 500 giường: kế hoạch vốn 150 tỷ đồng, đã giải ngân 21,3 tỷ đồng, đạt 14,2%.",
            &[
                "500 giường | amount | 500 giường",
                "150 tỷ đồng | target | 150000000000 VND | base plan | of 21,3 tỷ đồng",
                "21,3 tỷ đồng | amount | 21300000000 VND",
                "14,2% | plan_ratio | 14.2 % | base plan | of 21,3 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn words_that_name_a_plan_or_none() {
    read_as(&[
        // The paper that says so is no other plan.
        (
            "Kế hoạch vốn HĐND tỉnh giao tại Nghị quyết số 45/NQ-HĐND là 4.685 tỷ đồng.",
            &["45/NQ-HĐND | reference | 45/NQ-HĐND", "4.685 tỷ đồng | target | 4685000000000 VND | base plan:council"],
        ),
        // `diện tích`, and no `dự toán`
        (
            "Ngô xuân DT 242 ha, đạt 96,8% KH (250 ha).",
            &[
                "242 ha | amount | 242 ha | name Ngô xuân",
                "96,8% | plan_ratio | 96.8 % | base plan | of 242 ha",
                "250 ha | target | 250 ha | base plan | of 242 ha",
            ],
        ),
        (
            "Hoàn thành chỉ tiêu giao quân với 165/165 thanh niên.",
            &["165/165 thanh niên | fraction | 165/165 thanh niên | base plan"],
        ),
    ]);
}

#[test]
fn plans_that_are_given_as_objects() {
    read_as(&[
        (
            "Tỉnh được Trung ương giao dự toán thu ngân sách 3.850 tỷ đồng, HĐND tỉnh giao 4.120 tỷ đồng; thu đạt 2.284 tỷ đồng, \
             bằng 59,3% dự toán Trung ương và 55,4% dự toán HĐND tỉnh.",
            &[
                "3.850 tỷ đồng | target | 3850000000000 VND | base plan:central | of 2.284 tỷ đồng | name thu ngân sách",
                "4.120 tỷ đồng | target | 4120000000000 VND | base plan:council | of 2.284 tỷ đồng",
                "2.284 tỷ đồng | amount | 2284000000000 VND",
                "59,3% | plan_ratio | 59.3 % | base plan:central | of 2.284 tỷ đồng",
                "55,4% | plan_ratio | 55.4 % | base plan:council | of 2.284 tỷ đồng",
            ],
        ),
        (
            "Huyện giao chỉ tiêu tổng sản lượng lương thực là 2.520 tấn; kết quả 8 tháng đạt 2.386,9 tấn, bằng 94,7% kế hoạch.",
            &[
                "2.520 tấn | target | 2520 t | base plan:district | of 2.386,9 tấn | name tổng sản lượng lương thực",
                "8 tháng | period | 2021-01/2021-08",
                "2.386,9 tấn | amount | 2386.9 t | name tổng sản lượng lương thực",
                "94,7% | plan_ratio | 94.7 % | base plan | of 2.386,9 tấn",
            ],
        ),
        // To whom a plan is given is no setter of it, nor is who spends it.
        (
            "Trạm Y tế xã được giao chỉ tiêu khám, chữa bệnh cho 3.500 lượt người.",
            &["3.500 lượt người | target | 3500 lượt người | base plan"],
        ),
        (
            "Kế hoạch vốn do Sở Y tế làm chủ đầu tư là 312 tỷ đồng.",
            &["312 tỷ đồng | target | 312000000000 VND | base plan"],
        ),
        ("Đã hoàn thành việc giao dự toán cho 65 xã.", &["65 xã | amount | 65 xã"]),
        (
            "Gieo trồng 612,4 ha, bằng 98,1% kế hoạch huyện giao là 624 ha.",
            &[
                "612,4 ha | amount | 612.4 ha",
                "98,1% | plan_ratio | 98.1 % | base plan:district | of 612,4 ha",
                "624 ha | target | 624 ha | base plan:district | of 612,4 ha",
            ],
        ),
    ]);
}

#[test]
fn a_plan_of_another_is_not_held_against() {
    read_as(&[(
        "HĐND tỉnh giao dự toán 4.120 tỷ đồng. Thu đạt 2.284 tỷ đồng, bằng 59,3% dự toán Trung ương giao.",
        &[
            "4.120 tỷ đồng | target | 4120000000000 VND | base plan:council",
            "2.284 tỷ đồng | amount | 2284000000000 VND",
            "59,3% | plan_ratio | 59.3 % | base plan:central | of 2.284 tỷ đồng",
        ],
    )]);
}

#[test]
fn ratios_dealt_out_to_levels() {
    read_as(&[
        (
            "Kế hoạch vốn năm 2021 là 2.465 tỷ đồng. Khối lượng thực hiện được 1.312 tỷ đồng, giải ngân 1.109 tỷ đồng, lần lượt \
             đạt 53,2% và 45% kế hoạch.",
            &[
                "năm 2021 | period | 2021",
                "2.465 tỷ đồng | target | 2465000000000 VND | base plan | of 1.109 tỷ đồng",
                "1.312 tỷ đồng | amount | 1312000000000 VND",
                "1.109 tỷ đồng | amount | 1109000000000 VND",
                "53,2% | plan_ratio | 53.2 % | base plan | of 1.312 tỷ đồng",
                "45% | plan_ratio | 45 % | base plan | of 1.109 tỷ đồng",
            ],
        ),
        (
            "Dư nợ ngắn hạn 38.210 tỷ đồng, dư nợ dài hạn 24.175 tỷ đồng, lần lượt chiếm 61,2% và 38,8% tổng dư nợ.",
            &[
                "38.210 tỷ đồng | amount | 38210000000000 VND",
                "24.175 tỷ đồng | amount | 24175000000000 VND",
                "61,2% | share | 61.2 % | base total | of 38.210 tỷ đồng",
                "38,8% | share | 38.8 % | base total | of 24.175 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn plans_carried_out() {
    read_as(&[
        (
            "Cây mắc ca: Theo kế hoạch, toàn xã trồng 60 ha. Đến nay mới trồng được 46,5 ha, đạt 77,5% kế hoạch.",
            &[
                "60 ha | target | 60 ha | base plan | of 46,5 ha",
                "46,5 ha | amount | 46.5 ha",
                "77,5% | plan_ratio | 77.5 % | base plan | of 46,5 ha",
            ],
        ),
        (
            "Kế hoạch điện thương phẩm là 3.064 triệu kWh, mới thực hiện được 56,9%.",
            &[
                "3.064 triệu kWh | target | 3064000000 kWh | base plan",
                "56,9% | plan_ratio | 56.9 % | base plan | of 3.064 triệu kWh",
            ],
        ),
    ]);
}

#[test]
fn rows_with_verbs_and_units_of_their_own() {
    read_as(&[(
        "Xi măng, clinker và quần áo lần lượt đạt 1.087,5 nghìn tấn, 864,2 nghìn tấn và 28,6 triệu cái, so với cùng kỳ tương \
         ứng tăng 6,4%, giảm 3,1% và tăng 12,8%.",
        &[
            "1.087,5 nghìn tấn | amount | 1087500 t | name Xi măng",
            "864,2 nghìn tấn | amount | 864200 t | name clinker",
            "28,6 triệu cái | amount | 28600000 cái | name quần áo",
            "6,4% | growth | 6.4 % | way up | base same-period-last-year | of 1.087,5 nghìn tấn",
            "3,1% | growth | -3.1 % | way down | base same-period-last-year | of 864,2 nghìn tấn",
            "12,8% | growth | 12.8 % | way up | base same-period-last-year | of 28,6 triệu cái",
        ],
    )]);
}

#[test]
fn goals_that_a_clause_names() {
    read_as(&[
        ("Thực hiện mục tiêu tăng trưởng kinh tế đạt trên 8%.", &["8% | target | 8 % | hedge over"]),
        ("Bổ sung kế hoạch với mục tiêu tăng trưởng đạt 8%.", &["8% | target | 8 %"]),
        ("Nâng chỉ tiêu xuất khẩu lên 44 tỷ USD.", &["44 tỷ USD | target | 44000000000 USD"]),
        // What was reached stands behind the sign.
        ("Hoàn thành mục tiêu giảm nghèo, tỷ lệ hộ nghèo còn 3%.", &["3% | share | 3 %"]),
        ("So với mục tiêu, tỷ lệ che phủ rừng đạt 52%.", &["52% | share | 52 %"]),
        // Of a percentage that exceeds another the bracket says which; of an amount, by how much.
        (
            "Năng suất tăng 5,8%/năm, vượt mục tiêu đề ra (5%).",
            &["5,8%/năm | growth | 5.8 %/năm | way up", "5% | target | 5 % | base plan | of 5,8%/năm"],
        ),
        (
            "Thu 50 tỷ đồng, vượt kế hoạch (2,5%).",
            &[
                "50 tỷ đồng | amount | 50000000000 VND",
                "2,5% | plan_ratio | 102.5 % | way up | base plan | of 50 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn plans_dealt_out_to_ratios() {
    read_as(&[
        (
            "Rau các loại gieo được 41,3 ha, đạt 103,3% kế hoạch huyện giao và 98,3% Nghị quyết HĐND xã (lần lượt là 40 ha và 42 ha).",
            &[
                "41,3 ha | amount | 41.3 ha",
                "103,3% | plan_ratio | 103.3 % | base plan:district | of 41,3 ha",
                "98,3% | plan_ratio | 98.3 % | base plan:council | of 41,3 ha",
                "40 ha | target | 40 ha | base plan:district | of 41,3 ha",
                "42 ha | target | 42 ha | base plan:council | of 41,3 ha",
            ],
        ),
        // The whole behind its parts, not the last of them.
        (
            "Tổng đàn gia súc 6.842 con, bao gồm: trâu 1.236 con, bò 5.606 con; so với kế hoạch năm (7.000 con) đạt 97,7%.",
            &[
                "6.842 con | amount | 6842 con",
                "1.236 con | amount | 1236 con",
                "5.606 con | amount | 5606 con",
                "7.000 con | target | 7000 con | base plan | of 6.842 con",
                "97,7% | plan_ratio | 97.7 % | base plan | of 6.842 con",
            ],
        ),
    ]);
    let report = shapes::read(
        "Lúa nước 4.615,8 ha (KH 4.500 ha) và ngô 3.620,5 ha (KH 3.850 ha), tương ứng đạt 102,6% và 94% KH.",
    );
    let quote = |id: ktxh::FigureId| report.figure(id).map(|figure| report.quote(figure.span)).unwrap_or_default();
    let targets = report.indicators.iter().flat_map(|indicator| &indicator.targets);
    let targets: Vec<_> = targets.map(|target| (target.level.map(quote), target.ratio.map(quote))).collect();
    assert_eq!(targets, [(Some("4.500 ha"), Some("102,6%")), (Some("3.850 ha"), Some("94%"))]);
}

#[test]
fn plans_that_open_a_sentence_or_go_with_a_time() {
    read_as_of(
        "2024",
        &[
            (
                "Theo kế hoạch, toàn huyện xuống giống 45.500 ha lúa, sản lượng 287.500 tấn. Kết quả, nông dân xuống giống 46.318 ha, \
             đạt 101,8% kế hoạch.",
                &[
                    "45.500 ha | target | 45500 ha | base plan | of 46.318 ha",
                    "287.500 tấn | target | 287500 t | base plan",
                    "46.318 ha | amount | 46318 ha",
                    "101,8% | plan_ratio | 101.8 % | base plan | of 46.318 ha",
                ],
            ),
            // The plan of a year is none for the level of another.
            (
                "Năm 2023 giá trị sản xuất đạt 1.353 tỷ đồng; kế hoạch năm 2024 là 1.505 tỷ đồng.",
                &[
                    "Năm 2023 | period | 2023",
                    "1.353 tỷ đồng | amount | 1353000000000 VND",
                    "năm 2024 | period | 2024",
                    "1.505 tỷ đồng | target | 1505000000000 VND | base plan",
                ],
            ),
            (
                "Giải quyết việc làm cho 32.450 lao động, đạt 59% kế hoạch (cả năm 2024 là 55.000 lao động).",
                &[
                    "32.450 lao động | amount | 32450 lao động",
                    "59% | plan_ratio | 59 % | base plan | of 32.450 lao động",
                    "năm 2024 | period | 2024",
                    "55.000 lao động | target | 55000 lao động | base plan | of 32.450 lao động",
                ],
            ),
            // By who gives it, and to whom; and the money is held against it, not those it went to.
            (
                "Nguồn vốn Trung ương giao cho tỉnh là 318 tỷ đồng; đã giải ngân 243,6 tỷ đồng cho 4.512 khách hàng, đạt 76,6% kế hoạch.",
                &[
                    "318 tỷ đồng | target | 318000000000 VND | base plan:central | of 243,6 tỷ đồng",
                    "243,6 tỷ đồng | amount | 243600000000 VND",
                    "4.512 khách hàng | amount | 4512 khách hàng",
                    "76,6% | plan_ratio | 76.6 % | base plan | of 243,6 tỷ đồng",
                ],
            ),
            (
                "Đã phân bổ 7.318 tỷ đồng cho 274 dự án, đạt 94,6% kế hoạch.",
                &[
                    "7.318 tỷ đồng | amount | 7318000000000 VND",
                    "274 dự án | amount | 274 dự án",
                    "94,6% | plan_ratio | 94.6 % | base plan | of 7.318 tỷ đồng",
                ],
            ),
            // What is left of other things is no level of a ratio.
            (
                "Giải ngân vốn mới đạt 39,5% kế hoạch, còn 11/26 chủ đầu tư chậm.",
                &[
                    "39,5% | plan_ratio | 39.5 % | base plan",
                    "11/26 chủ đầu tư | fraction | 11/26 chủ đầu tư | base total",
                ],
            ),
        ],
    );
}

#[test]
fn plans_named_by_whose_they_are() {
    read_as(&[
        // For the level before it, in the same unit.
        (
            "Sản lượng chè ước 2.677,7 tấn; kế hoạch HĐND xã giao là 2.650 tấn.",
            &[
                "2.677,7 tấn | amount | 2677.7 t | hedge estimated",
                "2.650 tấn | target | 2650 t | base plan:council | of 2.677,7 tấn",
            ],
        ),
        // Of other money.
        (
            "Tổng mức đầu tư 1.486 tỷ đồng; kế hoạch vốn năm 2021 là 320 tỷ đồng.",
            &[
                "1.486 tỷ đồng | amount | 1486000000000 VND",
                "năm 2021 | period | 2021",
                "320 tỷ đồng | target | 320000000000 VND | base plan",
            ],
        ),
        (
            "Tổng kế hoạch vốn được phân bổ 214,6 tỷ đồng. Đã giải ngân 176,3 tỷ đồng, đạt 82,2% kế hoạch.",
            &[
                "214,6 tỷ đồng | target | 214600000000 VND | base plan | of 176,3 tỷ đồng",
                "176,3 tỷ đồng | amount | 176300000000 VND",
                "82,2% | plan_ratio | 82.2 % | base plan | of 176,3 tỷ đồng",
            ],
        ),
        // With whom a plan is registered is no setter of it.
        (
            "Theo kế hoạch đã đăng ký với UBND tỉnh, toàn ngành cấp lần đầu 20.000 giấy.",
            &["20.000 giấy | target | 20000 giấy | base plan"],
        ),
    ]);
}

#[test]
fn ratios_dealt_out_to_levels_with_plans_of_their_own() {
    read_as(&[
        (
            "Dự án A giải ngân 412 tỷ đồng (kế hoạch 520 tỷ đồng), dự án B giải ngân 268 tỷ đồng (kế hoạch 310 tỷ đồng), lần lượt đạt \
             79,2% và 86,5%.",
            &[
                "412 tỷ đồng | amount | 412000000000 VND",
                "520 tỷ đồng | target | 520000000000 VND | base plan | of 412 tỷ đồng",
                "268 tỷ đồng | amount | 268000000000 VND",
                "310 tỷ đồng | target | 310000000000 VND | base plan | of 268 tỷ đồng",
                "79,2% | plan_ratio | 79.2 % | base plan | of 412 tỷ đồng",
                "86,5% | plan_ratio | 86.5 % | base plan | of 268 tỷ đồng",
            ],
        ),
        // To whom, and then by whom; a total plan is a plan.
        (
            "Kế hoạch vốn của tỉnh được Thủ tướng Chính phủ giao 5.486 tỷ đồng. Giải ngân 2.776 tỷ đồng, đạt 50,6% tổng kế hoạch.",
            &[
                "5.486 tỷ đồng | target | 5486000000000 VND | base plan:central | of 2.776 tỷ đồng",
                "2.776 tỷ đồng | amount | 2776000000000 VND",
                "50,6% | plan_ratio | 50.6 % | base plan | of 2.776 tỷ đồng",
            ],
        ),
    ]);
}

/// Behind the words for a plan a figure far below the level says by how much the plan was exceeded, one near it what was planned.
#[test]
fn plans_that_are_exceeded() {
    read_as(&[
        (
            "Trồng rừng được 412 ha, vượt kế hoạch huyện giao 12 ha, tăng 3% so với cùng kỳ.",
            &[
                "412 ha | amount | 412 ha",
                "12 ha | change | 12 ha | base plan:district | of 412 ha",
                "3% | growth | 3 % | base same-period-last-year | of 412 ha",
            ],
        ),
        (
            "Thu ngân sách đạt 12.450 triệu đồng, vượt dự toán 12.000 triệu đồng.",
            &[
                "12.450 triệu đồng | amount | 12450000000 VND",
                "12.000 triệu đồng | target | 12000000000 VND | base plan | of 12.450 triệu đồng",
            ],
        ),
    ]);
}

#[test]
fn two_plans_behind_two_ratios() {
    read_as(&[
        (
            "Thu ngân sách đạt 12.450 triệu đồng, lần lượt bằng 82,5% và 75,1% dự toán tỉnh giao và HĐND huyện giao, tăng 4% so \
             với cùng kỳ.",
            &[
                "12.450 triệu đồng | amount | 12450000000 VND",
                "82,5% | plan_ratio | 82.5 % | base plan:province | of 12.450 triệu đồng",
                "75,1% | plan_ratio | 75.1 % | base plan:council | of 12.450 triệu đồng",
                "4% | growth | 4 % | base same-period-last-year | of 12.450 triệu đồng",
            ],
        ),
        (
            "Gieo trồng 512 ha, bằng 98% và 95% kế hoạch tỉnh và huyện giao.",
            &[
                "512 ha | amount | 512 ha",
                "98% | plan_ratio | 98 % | base plan:province | of 512 ha",
                "95% | plan_ratio | 95 % | base plan:district | of 512 ha",
            ],
        ),
    ]);
}

/// `của` names who set a plan right behind its words, and behind others where it is carried out.
#[test]
fn whose_plan_and_where() {
    read_as(&[
        (
            "Tổng kế hoạch vốn đầu tư công năm 2021 của tỉnh là 4.812 tỷ đồng.",
            &["năm 2021 | period | 2021", "4.812 tỷ đồng | target | 4812000000000 VND | base plan"],
        ),
        (
            "Thu được 512 tỷ đồng, đạt 82% chỉ tiêu được giao của Bộ Tài chính, bằng 79% kế hoạch năm của tỉnh.",
            &[
                "512 tỷ đồng | amount | 512000000000 VND",
                "82% | plan_ratio | 82 % | base plan:sector | of 512 tỷ đồng",
                "79% | plan_ratio | 79 % | base plan:province | of 512 tỷ đồng",
            ],
        ),
    ]);
}

/// Capital that is set aside is what is planned to be spent; so is the capital that a paragraph states, where the ratio is to it.
#[test]
fn capital_that_is_spent() {
    read_as(&[
        (
            "Kè thôn Bãi Nhạn, vốn bố trí 25 tỷ đồng, giải ngân 16,2 tỷ đồng, đạt 64,8%; đường ra cảng, vốn được phân bổ 18 tỷ đồng, \
             giải ngân 15,3 tỷ đồng, đạt 85%.",
            &[
                "25 tỷ đồng | target | 25000000000 VND | base plan | of 16,2 tỷ đồng",
                "16,2 tỷ đồng | amount | 16200000000 VND",
                "64,8% | plan_ratio | 64.8 % | base plan | of 16,2 tỷ đồng",
                "18 tỷ đồng | target | 18000000000 VND | base plan | of 15,3 tỷ đồng",
                "15,3 tỷ đồng | amount | 15300000000 VND",
                "85% | plan_ratio | 85 % | base plan | of 15,3 tỷ đồng",
            ],
        ),
        (
            "Tổng vốn đầu tư xây dựng cơ bản là 168.450 triệu đồng. Đã giải ngân 131.896 triệu đồng, đạt 78,3% KH vốn.",
            &[
                "168.450 triệu đồng | target | 168450000000 VND | base plan | of 131.896 triệu đồng",
                "131.896 triệu đồng | amount | 131896000000 VND",
                "78,3% | plan_ratio | 78.3 % | base plan | of 131.896 triệu đồng",
            ],
        ),
        (
            "Tổng vốn đầu tư xây dựng cơ bản là 168.450 triệu đồng. Đã giải ngân 131.896 triệu đồng, đạt 65% KH vốn.",
            &[
                "168.450 triệu đồng | amount | 168450000000 VND",
                "131.896 triệu đồng | amount | 131896000000 VND",
                "65% | plan_ratio | 65 % | base plan | of 131.896 triệu đồng",
            ],
        ),
    ]);
}

#[test]
fn the_plan_of_an_assigner_holds_for_two_levels() {
    read_as(&[(
        "Dự toán thu tỉnh giao 15.091 triệu đồng, HĐND huyện giao 16.578 triệu đồng. Thu đạt 12.450 triệu đồng, đạt 82,5% dự toán \
         tỉnh giao; ước cả năm 15.800 triệu đồng, bằng 104,7% dự toán tỉnh giao.",
        &[
            "15.091 triệu đồng | target | 15091000000 VND | base plan:province | of 12.450 triệu đồng",
            "16.578 triệu đồng | target | 16578000000 VND | base plan:council",
            "12.450 triệu đồng | amount | 12450000000 VND",
            "82,5% | plan_ratio | 82.5 % | base plan:province | of 12.450 triệu đồng",
            "15.800 triệu đồng | amount | 15800000000 VND | hedge estimated",
            "104,7% | plan_ratio | 104.7 % | base plan:province | of 15.800 triệu đồng",
        ],
    )]);
}

/// A plan that points back, or that opens its sentence with nothing but whose it is, is for what was spoken of; what follows from
/// it is the ratio.
#[test]
fn plans_that_point_back() {
    read_as(&[
        (
            "Sản lượng thóc đạt 112.316 tấn; kế hoạch giao là 113.600 tấn, như vậy mới bằng 98,9%.",
            &[
                "112.316 tấn | amount | 112316 t",
                "113.600 tấn | target | 113600 t | base plan | of 112.316 tấn",
                "98,9% | plan_ratio | 98.9 % | base plan | of 112.316 tấn",
            ],
        ),
        (
            "Doanh thu đạt 3.742 tỷ đồng. Kế hoạch cả năm HĐND phường giao đối với chỉ tiêu này là 5.050 tỷ đồng; do đó mới đạt 74,1%.",
            &[
                "3.742 tỷ đồng | amount | 3742000000000 VND",
                "5.050 tỷ đồng | target | 5050000000000 VND | base plan:council | of 3.742 tỷ đồng",
                "74,1% | plan_ratio | 74.1 % | base plan:council | of 3.742 tỷ đồng",
            ],
        ),
        (
            "Sản lượng xây lắp 1.146 tỷ đồng. Kế hoạch vốn năm 2021 là 520 tỷ đồng.",
            &[
                "1.146 tỷ đồng | amount | 1146000000000 VND",
                "năm 2021 | period | 2021",
                "520 tỷ đồng | target | 520000000000 VND | base plan",
            ],
        ),
    ]);
}

#[test]
fn a_plan_in_the_sentence_behind_its_ratio() {
    read_as(&[
        (
            "Giá trị sản xuất đạt 12.846,3 tỷ đồng, bằng 64,2% kế hoạch năm. Kế hoạch giá trị sản xuất UBND tỉnh giao là 20.010 tỷ đồng.",
            &[
                "12.846,3 tỷ đồng | amount | 12846300000000 VND",
                "64,2% | plan_ratio | 64.2 % | base plan | of 12.846,3 tỷ đồng",
                "20.010 tỷ đồng | target | 20010000000000 VND | base plan:province | of 12.846,3 tỷ đồng",
            ],
        ),
        // Another plan, by its number.
        (
            "Giá trị sản xuất đạt 12.846,3 tỷ đồng, bằng 64,2% kế hoạch năm. Kế hoạch chế biến UBND tỉnh giao là 2.010 tỷ đồng.",
            &[
                "12.846,3 tỷ đồng | amount | 12846300000000 VND",
                "64,2% | plan_ratio | 64.2 % | base plan | of 12.846,3 tỷ đồng",
                "2.010 tỷ đồng | target | 2010000000000 VND | base plan:province",
            ],
        ),
    ]);
}

#[test]
fn plans_of_two_setters_before_their_ratios() {
    read_as(&[
        (
            "Chỉ tiêu trồng rừng Bộ Nông nghiệp giao 2.800 ha, HĐND tỉnh giao 3.100 ha. Trồng được 2.387,5 ha, đạt 85,3% chỉ tiêu Bộ \
             giao và 77% chỉ tiêu HĐND tỉnh giao.",
            &[
                "2.800 ha | target | 2800 ha | base plan:sector | of 2.387,5 ha",
                "3.100 ha | target | 3100 ha | base plan:council | of 2.387,5 ha",
                "2.387,5 ha | amount | 2387.5 ha",
                "85,3% | plan_ratio | 85.3 % | base plan:sector | of 2.387,5 ha",
                "77% | plan_ratio | 77 % | base plan:council | of 2.387,5 ha",
            ],
        ),
        (
            "Thu đạt 568,7 tỷ đồng. So với dự toán tỉnh giao (486 tỷ đồng) và dự toán HĐND huyện giao (512 tỷ đồng), số thu lần lượt \
             bằng 117% và 111,1%.",
            &[
                "568,7 tỷ đồng | amount | 568700000000 VND",
                "486 tỷ đồng | target | 486000000000 VND | base plan:province | of 568,7 tỷ đồng",
                "512 tỷ đồng | target | 512000000000 VND | base plan:council | of 568,7 tỷ đồng",
                "117% | plan_ratio | 117 % | base plan:province | of 568,7 tỷ đồng",
                "111,1% | plan_ratio | 111.1 % | base plan:council | of 568,7 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn plans_with_long_names() {
    read_as(&[
        (
            "Kế hoạch tái canh, ghép cải tạo cà phê năm 2021 là 4.500 ha.",
            &["năm 2021 | period | 2021", "4.500 ha | target | 4500 ha | base plan"],
        ),
        (
            "Kế hoạch vốn do phường quản lý, kể cả phần nhận bàn giao từ cấp huyện, là 64.780 triệu đồng.",
            &["64.780 triệu đồng | target | 64780000000 VND | base plan"],
        ),
        (
            "Kế hoạch năm 2021 toàn tỉnh có thêm 13 xã đạt chuẩn.",
            &["năm 2021 | period | 2021", "13 xã | target | 13 xã | base plan"],
        ),
    ]);
}

/// Behind what a part of the time brought alone, a plan without a subject is of all of it.
#[test]
fn a_plan_behind_an_aside() {
    read_as(&[(
        "Tạo việc làm cho 862 lao động, riêng quý III là 304 lao động; so với kế hoạch cả năm 1.100 lao động đạt 78,4%.",
        &[
            "862 lao động | amount | 862 lao động",
            "304 lao động | amount | 304 lao động",
            "1.100 lao động | target | 1100 lao động | base plan | of 862 lao động",
            "78,4% | plan_ratio | 78.4 % | base plan | of 862 lao động",
        ],
    )]);
}

/// In a list too a plan may point back to what its item states.
#[test]
fn a_plan_of_this_item() {
    read_as(&[(
        "Tổng thu đạt 77,5 tỷ đồng, gồm:\n- Thuế 39,3 tỷ đồng;\n- Thu tiền đất 38,2 tỷ đồng; dự toán của khoản thu này là 56 tỷ đồng nên mới đạt \
         68,2%.",
        &[
            "77,5 tỷ đồng | amount | 77500000000 VND",
            "39,3 tỷ đồng | amount | 39300000000 VND",
            "38,2 tỷ đồng | amount | 38200000000 VND",
            "56 tỷ đồng | target | 56000000000 VND | base plan | of 38,2 tỷ đồng",
            "68,2% | plan_ratio | 68.2 % | base plan | of 38,2 tỷ đồng",
        ],
    )]);
}

/// Plans in a row are dealt to as many levels, and a row of ratios to the plans that its sentence states.
#[test]
fn plans_and_ratios_in_rows() {
    read_as(&[
        (
            "Tạo việc làm cho 146 lao động, trong đó ở nước ngoài 32 lao động; so với kế hoạch (140 lao động và 30 lao động) đạt lần \
             lượt 104,3% và 106,7%.",
            &[
                "146 lao động | amount | 146 lao động",
                "32 lao động | amount | 32 lao động",
                "140 lao động | target | 140 lao động | base plan | of 146 lao động",
                "30 lao động | target | 30 lao động | base plan | of 32 lao động",
                "104,3% | plan_ratio | 104.3 % | base plan | of 146 lao động",
                "106,7% | plan_ratio | 106.7 % | base plan | of 32 lao động",
            ],
        ),
        (
            "Tổng thu ước đạt 9.862 triệu đồng. Dự toán huyện giao là 8.950 triệu đồng, HĐND xã giao 9.200 triệu đồng; tổng thu đạt \
             tương ứng 110,2% và 107,2%.",
            &[
                "9.862 triệu đồng | amount | 9862000000 VND | hedge estimated",
                "8.950 triệu đồng | target | 8950000000 VND | base plan:district | of 9.862 triệu đồng",
                "9.200 triệu đồng | target | 9200000000 VND | base plan:council | of 9.862 triệu đồng",
                "110,2% | plan_ratio | 110.2 % | base plan:district | of 9.862 triệu đồng",
                "107,2% | plan_ratio | 107.2 % | base plan:council | of 9.862 triệu đồng",
            ],
        ),
        // Of three kinds that are not three levels, each plan is that of the level which its ratio tells.
        (
            "Có 312 người tham gia bắt buộc, 48 người tự nguyện, tổng số 360 người; thất nghiệp 268 người. Chỉ tiêu của ba loại là 332 \
             người, 56 người và 282 người.",
            &[
                "312 người | amount | 312 người",
                "48 người | amount | 48 người",
                "360 người | amount | 360 người",
                "268 người | amount | 268 người",
                "332 người | target | 332 người | base plan",
                "56 người | target | 56 người | base plan",
                "282 người | target | 282 người | base plan",
            ],
        ),
        (
            "Tổng mức bán lẻ đạt 45.258 tỷ đồng. Kế hoạch cả năm về bán lẻ là 114.000 tỷ đồng, đến nay mới thực hiện được 39,7%.",
            &[
                "45.258 tỷ đồng | amount | 45258000000000 VND",
                "114.000 tỷ đồng | target | 114000000000000 VND | base plan | of 45.258 tỷ đồng",
                "39,7% | plan_ratio | 39.7 % | base plan | of 45.258 tỷ đồng",
            ],
        ),
        (
            "HĐND huyện giao gieo trồng 4.860 ha cây hằng năm. Đã gieo trồng 4.782,5 ha, đạt 98,4% kế hoạch.",
            &[
                "4.860 ha | target | 4860 ha | base plan:council | of 4.782,5 ha",
                "4.782,5 ha | amount | 4782.5 ha",
                "98,4% | plan_ratio | 98.4 % | base plan | of 4.782,5 ha",
            ],
        ),
    ]);
}

/// A plan that opens its sentence may say what shall be done, and how much; not what a second figure of the sentence says.
#[test]
fn plans_that_say_what_shall_be_done() {
    read_as(&[
        (
            "- Lao động, việc làm: Chỉ tiêu HĐND huyện giao cho cả năm là tạo việc làm mới cho 2.100 lao động. Đã giải quyết việc làm cho \
             1.186 lao động, đạt 56,5%.",
            &[
                "2.100 lao động | target | 2100 lao động | base plan:council | of 1.186 lao động",
                "1.186 lao động | amount | 1186 lao động",
                "56,5% | plan_ratio | 56.5 % | base plan | of 1.186 lao động",
            ],
        ),
        (
            "Kế hoạch trước đây là 20 nghìn tấn nhưng nay chỉ còn 9 nghìn tấn.",
            &["20 nghìn tấn | target | 20000 t | base plan", "9 nghìn tấn | amount | 9000 t"],
        ),
    ]);
}

/// What the year before had reached of its plan by the same time is no ratio of the level of now, and is not held against its plan.
#[test]
fn ratios_of_then() {
    let report = shapes::read_of(
        "2024-H1",
        "Dự toán thu năm 2024 là 949 tỷ đồng. Thu ngân sách 6 tháng 412 tỷ đồng; cùng kỳ đạt 49,5% dự toán.\n\
         Trồng rừng 6 tháng 300 ha (kế hoạch 600 ha), đạt 50% kế hoạch, trong khi cùng kỳ năm trước đã đạt 55,5%, tức là chậm hơn 5,5 điểm \
         phần trăm.\n\
         Dự toán chi năm 2024 là 900 tỷ đồng. Chi ngân sách 6 tháng 405 tỷ đồng (cùng kỳ đạt 48,5% dự toán).",
    );
    let quote = |id: ktxh::FigureId| report.figure(id).map(|figure| report.quote(figure.span)).unwrap_or_default();
    let ratios = report.figures.iter().filter(|figure| figure.role == ktxh::Role::PlanRatio);
    let told = ratios.map(|figure| {
        let period = figure.period.map(|period| period.to_string()).unwrap_or_default();
        (report.quote(figure.span), figure.of.map(quote), period)
    });
    let then = "6 tháng đầu năm 2023".to_owned();
    let now = "6 tháng đầu năm 2024".to_owned();
    let expected = [
        ("49,5%", None, then.clone()),
        ("50%", Some("300 ha"), now),
        ("55,5%", None, then.clone()),
        ("48,5%", None, then),
    ];
    assert_eq!(told.collect::<Vec<_>>(), expected);
    let change = report.figures.iter().find(|figure| figure.role == ktxh::Role::Change);
    assert_eq!(change.and_then(|figure| figure.of).map(quote), Some("50%"));
    let wrong: Vec<_> =
        report.check().into_iter().filter(|finding| finding.verdict == ktxh::Verdict::Contradiction).collect();
    assert_eq!(wrong, []);
}

/// What the checks say of the ratios to plans in a text: the figures that each is between, and how it ends.
fn plan_ratios(text: &str) -> Vec<(Vec<String>, ktxh::Verdict)> {
    let report = shapes::read_of("2024-H1", text);
    let quote = |id: ktxh::FigureId| report.figure(id).map(|figure| report.quote(figure.span).to_owned());
    let findings = report.check().into_iter().filter(|finding| finding.rule == "plan-ratio");
    findings.map(|finding| (finding.figures.iter().copied().filter_map(quote).collect(), finding.verdict)).collect()
}

#[test]
fn a_plan_of_another_section() {
    let plans = "I. KẾ HOẠCH VỐN\n\
                 Tổng kế hoạch vốn đầu tư công năm 2024 là 500 tỷ đồng, gồm:\n\
                 - Vốn ngân sách trung ương 320 tỷ đồng;\n\
                 - Vốn ngân sách địa phương 180 tỷ đồng.\n\
                 Kế hoạch năm 2024 là trồng 1.350 ha rừng.\n\
                 II. KẾT QUẢ\n";
    let found = |results: &str| plan_ratios(&format!("{plans}{results}"));
    let named = |figures: [&str; 3]| figures.map(str::to_owned).to_vec();
    // The whole agrees to its last digit; so the parts are held against those of the plan by their names.
    let results = "Đến 30/6/2024 giải ngân vốn đầu tư công 201,5 tỷ đồng, đạt 40,3% kế hoạch vốn. Chia ra:\n\
                   - Ngân sách trung ương 120 tỷ đồng, đạt 37,5%;\n\
                   - Ngân sách địa phương 81,5 tỷ đồng, đạt 54,3%.";
    assert_eq!(
        found(results),
        [
            (named(["500 tỷ đồng", "201,5 tỷ đồng", "40,3%"]), ktxh::Verdict::Exact),
            (named(["320 tỷ đồng", "120 tỷ đồng", "37,5%"]), ktxh::Verdict::Exact),
            (named(["180 tỷ đồng", "81,5 tỷ đồng", "54,3%"]), ktxh::Verdict::Contradiction),
        ]
    );
    // A ratio that does not follow from the plan may be to another.
    assert_eq!(found("Đến 30/6/2024 giải ngân vốn đầu tư công 201,5 tỷ đồng, đạt 43% kế hoạch vốn."), []);
    // Once a ratio did, further ones to the same plan are held against it.
    let results = "Đến 31/5/2024 giải ngân vốn 150 tỷ đồng, đạt 30% kế hoạch vốn.\n\
                   Đến 30/6/2024 giải ngân vốn 201,5 tỷ đồng, đạt 43% kế hoạch vốn.";
    assert_eq!(
        found(results),
        [
            (named(["500 tỷ đồng", "150 tỷ đồng", "30%"]), ktxh::Verdict::Exact),
            (named(["500 tỷ đồng", "201,5 tỷ đồng", "43%"]), ktxh::Verdict::Contradiction),
        ]
    );
    // Capital is not what a forest is planned in, and what agrees by chance has another name.
    assert_eq!(found("Thu ngân sách 201,5 tỷ đồng, đạt 40,3% dự toán. Rừng bị cháy 135 ha, bằng 10% kế hoạch."), []);
}

#[test]
fn a_plan_of_another_setter_in_another_section() {
    let text = "I. KẾ HOẠCH\n\
                Kế hoạch vốn năm 2024 Thủ tướng Chính phủ giao 500 tỷ đồng.\n\
                II. KẾT QUẢ\n\
                Giải ngân vốn 200 tỷ đồng, đạt 40% kế hoạch HĐND tỉnh giao.";
    assert_eq!(plan_ratios(text), []);
}

#[test]
fn a_plan_printed_beside_its_level() {
    let named = |figures: [&str; 3]| figures.map(str::to_owned).to_vec();
    assert_eq!(
        plan_ratios("Diện tích ngô 221 ha (KH 225,5 ha), đạt 94% KH năm."),
        [(named(["221 ha", "225,5 ha", "94%"]), ktxh::Verdict::Contradiction)]
    );
    assert_eq!(
        plan_ratios("Diện tích ngô 221 ha/KH 225,5 ha, đạt 98% KH."),
        [(named(["221 ha", "225,5 ha", "98%"]), ktxh::Verdict::Rounding)]
    );
}

#[test]
fn what_was_reached_of_a_rate() {
    read_as(&[
        (
            "Tỷ lệ xã có bác sĩ: chỉ tiêu 88%, thực hiện 89,4%, vượt 1,4 điểm %.",
            &[
                "88% | target | 88 % | base plan | of 89,4% | name Tỷ lệ xã có bác sĩ",
                "89,4% | share | 89.4 % | name Tỷ lệ xã có bác sĩ",
                "1,4 điểm % | change | 1.4 pp | way up | base plan | of 89,4%",
            ],
        ),
        (
            "Tỷ lệ tiêm chủng: chỉ tiêu 95%, thực hiện 93,7%, thấp hơn 1,3 điểm %, không đạt.",
            &[
                "95% | target | 95 % | base plan | of 93,7%",
                "93,7% | share | 93.7 %",
                "1,3 điểm % | change | -1.3 pp | way down | base plan | of 93,7%",
            ],
        ),
        // Of an amount the percentage is how much was carried out.
        (
            "Kế hoạch năm là 3.120 triệu kWh, mới thực hiện được 54,8%.",
            &[
                "3.120 triệu kWh | target | 3120000000 kWh | base plan",
                "54,8% | plan_ratio | 54.8 % | base plan | of 3.120 triệu kWh",
            ],
        ),
    ]);
}

#[test]
fn the_plan_of_a_rate_stands_alone_in_a_bracket() {
    read_as(&[
        (
            "Tỷ lệ suy dinh dưỡng còn 11,9%, đạt chỉ tiêu (còn 12,3%).",
            &["11,9% | share | 11.9 %", "12,3% | target | 12.3 % | base plan | of 11,9%"],
        ),
        (
            "Có 46/80 xã đạt chuẩn, chiếm 57,5%, vượt mục tiêu Đại hội (50%).",
            &[
                "46/80 xã | fraction | 46/80 xã | base total",
                "57,5% | share | 57.5 % | base total | of 46/80 xã",
                "50% | target | 50 % | base plan | of 57,5%",
            ],
        ),
        // An amount is above its plan by so many per cent.
        (
            "Giá trị sản xuất đạt 450 tỷ đồng, vượt kế hoạch (2,3%).",
            &[
                "450 tỷ đồng | amount | 450000000000 VND",
                "2,3% | plan_ratio | 102.3 % | way up | base plan | of 450 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn a_plan_in_a_bracket_aims_at_nothing_behind_it() {
    read_as(&[(
        "+ Xây lắp: 284 tỷ đồng, đạt 78,5% (KH: 362 tỷ đồng), tăng 9,8%.",
        &[
            "284 tỷ đồng | amount | 284000000000 VND",
            "78,5% | plan_ratio | 78.5 % | base plan | of 284 tỷ đồng",
            "362 tỷ đồng | target | 362000000000 VND | base plan | of 284 tỷ đồng",
            "9,8% | growth | 9.8 % | way up | of 284 tỷ đồng",
        ],
    )]);
}

#[test]
fn goals_of_what_was_reached() {
    read_as(&[
        (
            "Dịch vụ tăng 7,7%/năm (mục tiêu: 7,5%/năm).",
            &["7,7%/năm | growth | 7.7 %/năm | way up", "7,5%/năm | target | 7.5 %/năm | base plan | of 7,7%/năm"],
        ),
        (
            "Sản lượng đạt 406,2 nghìn tấn, vượt 6,2 nghìn tấn so với mục tiêu Đại hội (400 nghìn tấn).",
            &[
                "406,2 nghìn tấn | amount | 406200 t",
                "6,2 nghìn tấn | change | 6200 t | way up | base plan | of 406,2 nghìn tấn",
                "400 nghìn tấn | target | 400000 t | base plan | of 406,2 nghìn tấn",
            ],
        ),
        (
            "Khách quốc tế đạt 8,9 triệu lượt, gấp 4,7 lần cùng kỳ, vượt mục tiêu cả năm (8 triệu lượt).",
            &[
                "8,9 triệu lượt | amount | 8900000 lượt",
                "4,7 lần | multiple | 4.7 lần | base same-period-last-year | of 8,9 triệu lượt",
                "8 triệu lượt | target | 8000000 lượt | base plan | of 8,9 triệu lượt",
            ],
        ),
        // Growth is against no plan, and its own plan is one for it.
        (
            "Tốc độ tăng trưởng đạt 8,15%, cao hơn 0,15 điểm phần trăm so với kế hoạch (8,0%).",
            &[
                "8,15% | growth | 8.15 %",
                "0,15 điểm phần trăm | change | 0.15 pp | way up | base plan | of 8,15%",
                "8,0% | target | 8 % | base plan | of 8,15%",
            ],
        ),
        (
            "GRDP tăng 7,6%/năm, nằm trong mục tiêu Đại hội (7,5 - 8%/năm).",
            &[
                "7,6%/năm | growth | 7.6 %/năm | way up",
                "7,5 - 8%/năm | target | 7.5..8 %/năm | base plan | of 7,6%/năm",
            ],
        ),
    ]);
}

#[test]
fn parts_reach_the_plan_that_their_whole_reaches() {
    read_as(&[
        (
            "Tổng thu đạt 53,8% dự toán cả năm, trong đó thu nội địa đạt 52,1%, thu dầu thô đạt 64%.",
            &[
                "53,8% | plan_ratio | 53.8 % | base plan",
                "52,1% | plan_ratio | 52.1 % | base plan | name thu nội địa",
                "64% | plan_ratio | 64 % | base plan | name thu dầu thô",
            ],
        ),
        // A rate of its own is none.
        (
            "Tổng thu đạt 53,8% dự toán cả năm, trong đó tỷ lệ thu qua ngân hàng đạt 92%.",
            &["53,8% | plan_ratio | 53.8 % | base plan", "92% | share | 92 %"],
        ),
    ]);
}

#[test]
fn plans_over_which_something_is_told() {
    read_as(&[
        (
            "Giải ngân được 2.744 tỷ đồng trên 3.500 tỷ đồng kế hoạch, đạt 78,4%.",
            &[
                "2.744 tỷ đồng | amount | 2744000000000 VND",
                "3.500 tỷ đồng | target | 3500000000000 VND | base plan | of 2.744 tỷ đồng",
                "78,4% | plan_ratio | 78.4 % | base plan | of 2.744 tỷ đồng",
            ],
        ),
        (
            "Kích hoạt 214.506 tài khoản định danh mức 2 trên chỉ tiêu 385.000 tài khoản, đạt 55,7%.",
            &[
                "214.506 tài khoản | amount | 214506 tài khoản",
                "2 | label | -",
                "385.000 tài khoản | target | 385000 tài khoản | base plan | of 214.506 tài khoản",
                "55,7% | plan_ratio | 55.7 % | base plan | of 214.506 tài khoản",
            ],
        ),
        (
            "Đàn lợn 3.860 con/KH 3.800 con (101,6%).",
            &[
                "3.860 con | amount | 3860 con",
                "3.800 con | target | 3800 con | base plan | of 3.860 con",
                "101,6% | plan_ratio | 101.6 % | base plan | of 3.860 con",
            ],
        ),
        (
            "Chỉ tiêu giải quyết việc làm cả năm 16.000 lao động; đến nay thực hiện 5.312 lao động, đạt 33,2%.",
            &[
                "16.000 lao động | target | 16000 lao động | base plan | of 5.312 lao động",
                "5.312 lao động | amount | 5312 lao động",
                "33,2% | plan_ratio | 33.2 % | base plan | of 5.312 lao động",
            ],
        ),
        (
            "Có 421/612 trường đạt chuẩn (68,8%), cao hơn mục tiêu đề ra là 68%.",
            &[
                "421/612 trường | fraction | 421/612 trường | base total",
                "68,8% | share | 68.8 % | base total | of 421/612 trường",
                "68% | target | 68 % | base plan | of 68,8%",
            ],
        ),
        (
            "Tỷ lệ che phủ rừng 48,6% (KH: từ 48,5% trở lên).",
            &["48,6% | share | 48.6 %", "48,5% | target | 48.5 % | base plan | of 48,6%"],
        ),
    ]);
}

#[test]
fn what_a_fraction_is_of_its_ratio_tells() {
    read_as(&[
        (
            "Bàn giao mặt bằng 82,4/150 ha, đạt 54,9% kế hoạch quý.",
            &[
                "82,4/150 ha | fraction | 82.4/150 ha | base plan",
                "54,9% | plan_ratio | 54.9 % | base plan | of 82,4/150 ha",
            ],
        ),
        ("Bàn giao mặt bằng 82,4/150 ha.", &["82,4/150 ha | fraction | 82.4/150 ha | base total"]),
        (
            "Tạo việc làm mới cho 1.465/2.800 lao động, đạt 52,3%.",
            &[
                "1.465/2.800 lao động | fraction | 1465/2800 lao động | base plan",
                "52,3% | plan_ratio | 52.3 % | base plan | of 1.465/2.800 lao động",
            ],
        ),
        (
            "Đã cho thuê 1.486,2/1.920 ha, tỷ lệ lấp đầy 71,4%.",
            &[
                "1.486,2/1.920 ha | fraction | 1486.2/1920 ha | base total",
                "71,4% | share | 71.4 % | base total | of 1.486,2/1.920 ha",
            ],
        ),
    ]);
}

#[test]
fn rows_that_answer_over_a_row_between() {
    read_as(&[
        (
            "Thu của Bình Lâm và Hà Thượng lần lượt là 14.286,5 tỷ đồng và 9.734,8 tỷ đồng, tương ứng đạt 98,2% và 91,5% dự toán (lần lượt là \
             14.550 tỷ đồng và 10.640 tỷ đồng), so với cùng kỳ tăng tương ứng 18,4% và 11,7%.",
            &[
                "14.286,5 tỷ đồng | amount | 14286500000000 VND",
                "9.734,8 tỷ đồng | amount | 9734800000000 VND",
                "98,2% | plan_ratio | 98.2 % | base plan | of 14.286,5 tỷ đồng",
                "91,5% | plan_ratio | 91.5 % | base plan | of 9.734,8 tỷ đồng",
                "14.550 tỷ đồng | target | 14550000000000 VND | base plan | of 14.286,5 tỷ đồng",
                "10.640 tỷ đồng | target | 10640000000000 VND | base plan | of 9.734,8 tỷ đồng",
                "18,4% | growth | 18.4 % | way up | base same-period-last-year | of 14.286,5 tỷ đồng",
                "11,7% | growth | 11.7 % | way up | base same-period-last-year | of 9.734,8 tỷ đồng",
            ],
        ),
        (
            "Có 21.640 hộ nghèo và 18.905 hộ cận nghèo, tỷ lệ tương ứng 4,12% và 3,6%. Năm 2020, xã có 9 thôn.",
            &[
                "21.640 hộ nghèo | amount | 21640 hộ nghèo",
                "18.905 hộ cận nghèo | amount | 18905 hộ cận nghèo",
                "4,12% | share | 4.12 % | base total | of 21.640 hộ nghèo",
                "3,6% | share | 3.6 % | base total | of 18.905 hộ cận nghèo",
                "Năm 2020 | period | 2020",
                "9 thôn | amount | 9 thôn",
            ],
        ),
    ]);
}

#[test]
fn a_percentage_that_answers_to_a_plan_right_before_it() {
    read_as(&[
        (
            "Ban Quản lý đã thanh toán 428 tỷ đồng trên kế hoạch 712 tỷ đồng, tương ứng 60,1%.",
            &[
                "428 tỷ đồng | amount | 428000000000 VND",
                "712 tỷ đồng | target | 712000000000 VND | base plan | of 428 tỷ đồng",
                "60,1% | plan_ratio | 60.1 % | base plan | of 428 tỷ đồng",
            ],
        ),
        (
            "Giải ngân 512,7 tỷ đồng, tỷ lệ 17,9%.",
            &[
                "512,7 tỷ đồng | amount | 512700000000 VND",
                "17,9% | plan_ratio | 17.9 % | base plan | of 512,7 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn a_plan_that_was_changed_and_the_ratios_to_both_of_its_versions() {
    read_as(&[
        (
            "Kế hoạch vốn năm 2026 giao đầu năm 18,6 tỷ đồng, điều chỉnh theo Quyết định số 412/QĐ-UBND là 21,45 tỷ đồng. Đã giải ngân 4,826 tỷ \
             đồng, đạt 22,5% kế hoạch điều chỉnh, bằng 25,9% kế hoạch giao đầu năm.",
            &[
                "năm 2026 | period | 2026",
                "18,6 tỷ đồng | target | 18600000000 VND | base plan | of 4,826 tỷ đồng",
                "412/QĐ-UBND | reference | 412/QĐ-UBND",
                "21,45 tỷ đồng | target | 21450000000 VND | base plan | of 4,826 tỷ đồng",
                "4,826 tỷ đồng | amount | 4826000000 VND",
                "22,5% | plan_ratio | 22.5 % | base plan | of 4,826 tỷ đồng",
                "25,9% | plan_ratio | 25.9 % | base plan | of 4,826 tỷ đồng",
            ],
        ),
        (
            "Kế hoạch năm là 142 km, sau đó được điều chỉnh còn 130 km; làm mới 96,3 km.",
            &[
                "142 km | target | 142 km | base plan",
                "130 km | target | 130 km | base plan",
                "96,3 km | amount | 96.3 km",
            ],
        ),
        (
            "Kế hoạch năm là 142 tỷ đồng, điều chỉnh tăng 16 tỷ đồng lên 158 tỷ đồng.",
            &[
                "142 tỷ đồng | target | 142000000000 VND | base plan",
                "16 tỷ đồng | change | 16000000000 VND | way up | of 142 tỷ đồng",
                "158 tỷ đồng | target | 158000000000 VND | base plan",
            ],
        ),
    ]);
}

#[test]
fn goals_that_a_colon_opens() {
    read_as(&[
        (
            "Phấn đấu đạt các chỉ tiêu sau: (1) Công nghiệp chiếm 42%; dịch vụ chiếm 38%. (2) Thu ngân sách đạt 5.200 tỷ đồng. Tỷ lệ hộ nghèo còn \
             3%.",
            &[
                "1 | marker | -",
                "42% | target | 42 %",
                "38% | target | 38 %",
                "2 | marker | -",
                "5.200 tỷ đồng | target | 5200000000000 VND",
                "3% | target | 3 %",
            ],
        ),
        (
            "Phấn đấu đạt các chỉ tiêu sau:\n- Thu ngân sách đạt 5.200 tỷ đồng. Tỷ lệ hộ nghèo còn 3%.",
            &["5.200 tỷ đồng | target | 5200000000000 VND", "3% | target | 3 %"],
        ),
        (
            "Phấn đấu đạt 8 chỉ tiêu: thu 5.200 tỷ đồng. Tỷ lệ hộ nghèo còn 3%.",
            &["8 chỉ tiêu | target | 8 chỉ tiêu", "5.200 tỷ đồng | target | 5200000000000 VND", "3% | share | 3 %"],
        ),
    ]);
}

#[test]
fn rows_of_a_table_as_lines() {
    read_as_of(
        "2019",
        &[
            (
                "- Sản lượng lúa (tấn): kế hoạch: 245.000; ước thực hiện: 252.314; so kế hoạch: 103%; so với năm 2018: tăng 2%.",
                &[
                    "245.000 | target | 245000 t | base plan | of 252.314 | name Sản lượng lúa",
                    "252.314 | amount | 252314 t | hedge estimated | name Sản lượng lúa",
                    "103% | plan_ratio | 103 % | base plan | of 252.314",
                    "năm 2018 | period | 2018",
                    "2% | growth | 2 % | way up | base previous-year | of 252.314",
                ],
            ),
            (
                "- Thu ngân sách (triệu đồng): dự toán tỉnh giao: 96.500; ước thực hiện năm 2019: 108.240.",
                &[
                    "96.500 | target | 96500000000 VND | base plan:province | of 108.240 | name Thu ngân sách",
                    "năm 2019 | period | 2019",
                    "108.240 | amount | 108240000000 VND | hedge estimated | name Thu ngân sách",
                ],
            ),
            (
                "- Giá trị sản xuất (giá so sánh năm 2010): thực hiện năm 2018: 6.388 tỷ đồng; kế hoạch năm 2019: 6.850 tỷ đồng.",
                &[
                    "năm 2010 | period | 2010",
                    "năm 2018 | period | 2018",
                    "6.388 tỷ đồng | amount | 6388000000000 VND | period 2018 | name Giá trị sản xuất",
                    "năm 2019 | period | 2019",
                    "6.850 tỷ đồng | target | 6850000000000 VND | base plan",
                ],
            ),
            (
                "- Vốn cơ bản: kế hoạch 186 tỷ đồng; gồm: vốn tỉnh 98 tỷ đồng; vốn huyện 88 tỷ đồng; giải ngân: 161 tỷ đồng; đạt 86,6% kế hoạch.",
                &[
                    "186 tỷ đồng | target | 186000000000 VND | base plan | of 161 tỷ đồng",
                    "98 tỷ đồng | target | 98000000000 VND | base plan",
                    "88 tỷ đồng | target | 88000000000 VND | base plan",
                    "161 tỷ đồng | amount | 161000000000 VND",
                    "86,6% | plan_ratio | 86.6 % | base plan | of 161 tỷ đồng",
                ],
            ),
            (
                "- NSTW (vốn trong nước): 518,4/1.642 tỷ đồng.",
                &[
                    "518,4/1.642 tỷ đồng | fraction | 518400000000/1642000000000 VND | base plan | name NSTW (vốn trong nước)",
                ],
            ),
        ],
    );
}

/// A goal that was measured against, and a spirit, hope for nothing.
#[test]
fn a_plan_that_was_striven_for_is_one() {
    read_as(&[
        (
            "Thu thuế vượt 10% so với chỉ tiêu phấn đấu được Cục giao, bằng 20% dự toán toàn tỉnh.",
            &["10% | plan_ratio | 110 % | base plan:sector", "20% | plan_ratio | 20 % | base plan"],
        ),
        (
            "Với tinh thần và quyết tâm cao nhất, 8 huyện đã tiêm tại 300 điểm tiêm.",
            &["8 huyện | amount | 8 huyện", "300 điểm tiêm | amount | 300 điểm tiêm"],
        ),
    ]);
}

/// Each plan of the bracket is that of the ratio to what the same body set; what grew is no plan.
#[test]
fn plans_in_a_bracket_behind_two_ratios() {
    read_as(&[
        (
            "Lũy kế thu được 986 tỷ đồng, bằng 90,4% dự toán TW giao, bằng 82,6% dự toán HĐND tỉnh giao (dự toán TW giao 1.091 tỷ đồng; dự toán HĐND tỉnh giao 1.194 tỷ đồng).",
            &[
                "986 tỷ đồng | amount | 986000000000 VND",
                "90,4% | plan_ratio | 90.4 % | base plan:central | of 986 tỷ đồng",
                "82,6% | plan_ratio | 82.6 % | base plan:council | of 986 tỷ đồng",
                "1.091 tỷ đồng | target | 1091000000000 VND | base plan:central | of 986 tỷ đồng",
                "1.194 tỷ đồng | target | 1194000000000 VND | base plan:council | of 986 tỷ đồng",
            ],
        ),
        (
            "Gieo trồng 36 ha, gồm: lúa 31 ha; ngô 5 ha. Riêng diện tích lúa bằng 101,3% kế hoạch (30,6 ha), tăng 1,6% so với cùng kỳ.",
            &[
                "36 ha | amount | 36 ha",
                "31 ha | amount | 31 ha",
                "5 ha | amount | 5 ha",
                "101,3% | plan_ratio | 101.3 % | base plan | of 31 ha",
                "30,6 ha | target | 30.6 ha | base plan | of 31 ha",
                "1,6% | growth | 1.6 % | base same-period-last-year | of 31 ha",
            ],
        ),
        (
            "Cây lạc đạt 96% kế hoạch (310 ha), tăng 4% so với cùng kỳ.",
            &[
                "96% | plan_ratio | 96 % | base plan",
                "310 ha | target | 310 ha | base plan",
                "4% | growth | 4 % | base same-period-last-year",
            ],
        ),
        (
            "Hỗ trợ doanh nghiệp 191 tỷ đồng, gồm: miễn, giảm thuế 96 tỷ đồng; gia hạn 95 tỷ đồng.",
            &[
                "191 tỷ đồng | amount | 191000000000 VND",
                "96 tỷ đồng | amount | 96000000000 VND",
                "95 tỷ đồng | amount | 95000000000 VND",
            ],
        ),
    ]);
}

/// Plans in brackets that were met, and shares that a plan behind them does not change.
#[test]
fn plans_that_were_met_or_not() {
    read_as(&[
        (
            "Tỷ lệ bao phủ đạt 94,1% dân số, bằng mục tiêu đề ra (94,1%).",
            &["94,1% | share | 94.1 % | base total", "94,1% | target | 94.1 % | base plan | of 94,1%"],
        ),
        (
            "Tỷ lệ bao phủ đạt 90,1%, vượt chỉ tiêu Thủ tướng Chính phủ giao (89,5%).",
            &["90,1% | share | 90.1 %", "89,5% | target | 89.5 % | base plan:central | of 90,1%"],
        ),
        (
            "Có 7.028/7.342 người tham gia bảo hiểm, đạt 95,7%, tăng 0,7% so với NQ.",
            &[
                "7.028/7.342 người | fraction | 7028/7342 người | base total",
                "95,7% | share | 95.7 % | base total | of 7.028/7.342 người",
                "0,7% | plan_ratio | 100.7 % | base plan | of 7.028/7.342 người",
            ],
        ),
        (
            "Triển khai 86 cuộc thanh tra (theo kế hoạch 57 cuộc, đột xuất 29 cuộc).",
            &["86 cuộc | amount | 86 cuộc", "57 cuộc | amount | 57 cuộc", "29 cuộc | amount | 29 cuộc"],
        ),
    ]);
}

/// The percentage alone in the bracket behind a change of a ratio is the ratio of then.
#[test]
fn ratios_of_then_in_brackets() {
    read_as(&[
        (
            "Giải ngân được 158 triệu đồng, đạt 67,4% kế hoạch, cao hơn 21,7 điểm phần trăm so với cuối tháng 8 (45,7%).",
            &[
                "158 triệu đồng | amount | 158000000 VND | period 2021-01/2021-09",
                "67,4% | plan_ratio | 67.4 % | base plan | of 158 triệu đồng | period 2021-01/2021-09",
                "21,7 điểm phần trăm | change | 21.7 pp | base previous-month | of 67,4%",
                "tháng 8 | period | 2021-08",
                "45,7% | plan_ratio | 45.7 % | base plan | period 2021-08",
            ],
        ),
        (
            "Giải ngân 4.986/7.620 tỷ đồng, bằng 65,4% kế hoạch, thấp hơn 5,8 điểm phần trăm so với cùng kỳ (71,2%) và nhiều hơn 80 tỷ đồng về số tuyệt đối.",
            &[
                "4.986/7.620 tỷ đồng | fraction | 4986000000000/7620000000000 VND | base plan | period 2021-01/2021-09",
                "65,4% | plan_ratio | 65.4 % | base plan | of 4.986/7.620 tỷ đồng | period 2021-01/2021-09",
                "5,8 điểm phần trăm | change | -5.8 pp | base same-period-last-year | of 65,4%",
                "71,2% | plan_ratio | 71.2 % | base plan",
                "80 tỷ đồng | change | 80000000000 VND | base same-period-last-year | of 4.986/7.620 tỷ đồng",
            ],
        ),
    ]);
}

/// Who decided what a report calls NQ is known where the report says so.
#[test]
fn whose_resolutions_a_report_means() {
    read_as(&[
        (
            "Căn cứ Nghị quyết số 42/NQ-HĐND của Hội đồng nhân dân xã (sau đây viết tắt là NQ): gieo trồng 86 ha, đạt 101,2% NQ (NQ 85 ha), tăng 1 ha so với NQ.",
            &[
                "42/NQ-HĐND | reference | 42/NQ-HĐND",
                "86 ha | amount | 86 ha",
                "101,2% | plan_ratio | 101.2 % | base plan:council | of 86 ha",
                "85 ha | target | 85 ha | base plan:council | of 86 ha",
                "1 ha | change | 1 ha | base plan:council | of 86 ha",
            ],
        ),
        (
            "Gieo trồng 86 ha, đạt 101,2% NQ (NQ 85 ha).",
            &[
                "86 ha | amount | 86 ha",
                "101,2% | plan_ratio | 101.2 % | base plan | of 86 ha",
                "85 ha | target | 85 ha | base plan | of 86 ha",
            ],
        ),
    ]);
}

#[test]
fn how_far_a_rate_is_from_its_plan() {
    read_as(&[(
        "Điện thương phẩm 812 triệu kWh, tăng 7,2% so với cùng kỳ; tổn thất 4,68%, thấp hơn kế hoạch 0,12%.",
        &[
            "812 triệu kWh | amount | 812000000 kWh",
            "7,2% | growth | 7.2 % | way up | base same-period-last-year | of 812 triệu kWh",
            "4,68% | share | 4.68 %",
            "0,12% | change | -0.12 % | way down | base plan | of 4,68%",
        ],
    )]);
}

#[test]
fn a_plan_that_is_kept_is_printed_behind_its_bound() {
    read_as(&[(
        "Tỷ lệ thất nghiệp 2,61%, đạt mục tiêu giữ dưới 3%.",
        &["2,61% | share | 2.61 %", "3% | target | 3 % | hedge under | base plan | of 2,61%"],
    )]);
}

#[test]
fn the_ratio_of_then_stands_in_a_bracket() {
    read_as(&[(
        "Giải ngân 31.480 tỷ đồng, đạt 37,6% kế hoạch, cao hơn cùng kỳ năm 2020 (33,4%).",
        &[
            "31.480 tỷ đồng | amount | 31480000000000 VND | period 2021-01/2021-09",
            "37,6% | plan_ratio | 37.6 % | base plan | of 31.480 tỷ đồng | period 2021-01/2021-09",
            "năm 2020 | period | 2020",
            "33,4% | plan_ratio | 33.4 % | base plan | period 2020-01/2020-09",
        ],
    )]);
}

#[test]
fn the_level_behind_the_plan_of_its_ratio() {
    read_as(&[(
        "Doanh thu bán than chỉ đạt 65% kế hoạch với khoảng 38.923 tỷ đồng.",
        &[
            "65% | plan_ratio | 65 % | base plan | of 38.923 tỷ đồng | name Doanh thu bán than",
            "38.923 tỷ đồng | amount | 38923000000000 VND | hedge about | name Doanh thu bán than",
        ],
    )]);
}

#[test]
fn a_goal_is_no_plan_for_another_goal() {
    read_as(&[
        (
            "Phấn đấu đón 12.000 lượt khách; có thêm 02 xã đạt chuẩn.",
            &[
                "12.000 lượt khách | target | 12000 lượt khách | name đón lượt khách",
                "02 xã | target | 2 xã | name xã đạt chuẩn",
            ],
        ),
        (
            "Dự toán thu trình là 7.480 tỷ đồng, bằng 104,6% mức Trung ương giao (7.150 tỷ đồng).",
            &[
                "7.480 tỷ đồng | target | 7480000000000 VND | base plan | name Dự toán thu trình",
                "104,6% | plan_ratio | 104.6 % | base plan:central | of 7.480 tỷ đồng | name Dự toán thu trình",
                "7.150 tỷ đồng | target | 7150000000000 VND | base plan:central | of 7.480 tỷ đồng | name Dự toán thu trình",
            ],
        ),
    ]);
}

#[test]
fn a_ratio_in_a_bracket_as_the_one_before_it() {
    read_as(&[(
        "Có 9 khoản thu đạt khá, gồm: thu DNNN 1.246 tỷ đồng (đạt 62% dự toán), thu cá nhân 486 tỷ đồng (58,6%).",
        &[
            "9 khoản | amount | 9 khoản",
            "1.246 tỷ đồng | amount | 1246000000000 VND | period 2021-01/2021-09",
            "62% | plan_ratio | 62 % | base plan | of 1.246 tỷ đồng | period 2021-01/2021-09",
            "486 tỷ đồng | amount | 486000000000 VND | period 2021-01/2021-09",
            "58,6% | plan_ratio | 58.6 % | base plan | of 486 tỷ đồng | period 2021-01/2021-09",
        ],
    )]);
}

#[test]
fn the_plan_by_which_it_is_told() {
    read_as(&[(
        "Giải ngân 2.612 tỷ đồng. Nếu tính theo kế hoạch Thủ tướng Chính phủ giao (5.412 tỷ đồng), tỷ lệ là 48,3%.",
        &[
            "2.612 tỷ đồng | amount | 2612000000000 VND",
            "5.412 tỷ đồng | target | 5412000000000 VND | base plan:central | of 2.612 tỷ đồng",
            "48,3% | share | 48.3 %",
        ],
    )]);
}

#[test]
fn a_plan_in_an_abbreviated_noun() {
    read_as(&[(
        "Đưa 42 lao động đi làm việc ở nước ngoài, đạt 35% KH (120 LĐ).",
        &[
            "42 lao động | amount | 42 lao động | name Đưa lao động đi làm việc ở nước ngoài",
            "35% | plan_ratio | 35 % | base plan | of 42 lao động | name Đưa lao động đi làm việc ở nước ngoài",
            "120 LĐ | target | 120 lđ | base plan | of 42 lao động | name Đưa lao động đi làm việc ở nước ngoài",
        ],
    )]);
}

#[test]
fn a_fraction_that_explains_its_plan_ratio() {
    read_as(&[(
        "Giao quân đạt 100% chỉ tiêu (142/142 thanh niên).",
        &[
            "100% | plan_ratio | 100 % | base plan | of 142/142 thanh niên | name Giao quân",
            "142/142 thanh niên | fraction | 142/142 thanh niên | base plan | name Giao quân",
        ],
    )]);
}

#[test]
fn a_resolution_behind_a_colon_is_a_plan() {
    read_as(&[
        (
            "Tổng giá trị sản xuất: Nghị quyết 9.100 tỷ đồng, thực hiện 8.946 tỷ đồng.",
            &[
                "9.100 tỷ đồng | target | 9100000000000 VND | base plan | of 8.946 tỷ đồng | name Tổng giá trị sản xuất",
                "8.946 tỷ đồng | amount | 8946000000000 VND | name Tổng giá trị sản xuất",
            ],
        ),
        (
            "Theo Nghị quyết số 31/NQ-HĐND của Hội đồng nhân dân huyện về phát triển kinh tế (sau đây gọi tắt là Nghị quyết), sản lượng lúa 3.778 tấn, đạt 95,7% Nghị quyết.",
            &[
                "31/NQ-HĐND | reference | 31/NQ-HĐND",
                "3.778 tấn | amount | 3778 t | name sản lượng lúa",
                "95,7% | plan_ratio | 95.7 % | base plan:council | of 3.778 tấn | name sản lượng lúa",
            ],
        ),
    ]);
}

#[test]
fn plans_by_who_set_them_at_first() {
    read_as(&[
        (
            "Dự toán thu Trung ương giao 5.400 tỷ đồng, HĐND tỉnh giao đầu năm 5.850 tỷ đồng.",
            &[
                "5.400 tỷ đồng | target | 5400000000000 VND | base plan:central | name Dự toán thu Trung ương giao",
                "5.850 tỷ đồng | target | 5850000000000 VND | base plan:council | name Dự toán thu Trung ương giao",
            ],
        ),
        (
            "Thu ngân sách đạt 55,5% chỉ tiêu UBND Hải Phòng giao (63.000 tỷ đồng).",
            &[
                "55,5% | plan_ratio | 55.5 % | base plan:province | name Thu ngân sách",
                "63.000 tỷ đồng | target | 63000000000000 VND | base plan:province | name Thu ngân sách",
            ],
        ),
    ]);
}

#[test]
fn revenue_beyond_the_plan() {
    read_as(&[(
        "Thu phí ước đạt 8.035 tỷ đồng, vượt thu 1.085 tỷ đồng, vượt 16% kế hoạch.",
        &[
            "8.035 tỷ đồng | amount | 8035000000000 VND | hedge estimated",
            "1.085 tỷ đồng | change | 1085000000000 VND | way up | base plan | of 8.035 tỷ đồng",
            "16% | plan_ratio | 116 % | way up | base plan | of 8.035 tỷ đồng",
        ],
    )]);
}

#[test]
fn plans_beside_a_mean() {
    read_as(&[
        (
            "Huy động được 4.540 tỷ đồng, bình quân 1.816 tỷ đồng mỗi năm; so với mục tiêu toàn khóa (9.000 tỷ đồng) đạt 50,4%.",
            &[
                "4.540 tỷ đồng | amount | 4540000000000 VND",
                "1.816 tỷ đồng | amount | 1816000000000 VND",
                "9.000 tỷ đồng | target | 9000000000000 VND | base plan | of 4.540 tỷ đồng",
                "50,4% | plan_ratio | 50.4 % | base plan | of 4.540 tỷ đồng",
            ],
        ),
        (
            "Giải quyết việc làm cho 6.215 lao động, bình quân 2.486 lao động mỗi năm, vượt 3,6% mục tiêu (2.400 lao động).",
            &[
                "6.215 lao động | amount | 6215 lao động",
                "2.486 lao động | amount | 2486 lao động",
                "3,6% | plan_ratio | 103.6 % | base plan | of 2.486 lao động",
                "2.400 lao động | target | 2400 lao động | base plan | of 2.486 lao động",
            ],
        ),
        (
            "Có 07 chỉ tiêu đã đạt và vượt mục tiêu cuối nhiệm kỳ, 11 chỉ tiêu đạt từ 50% trở lên.",
            &["07 chỉ tiêu | amount | 7 chỉ tiêu", "11 chỉ tiêu | amount | 11 chỉ tiêu", "50% | criterion | 50 %"],
        ),
        (
            "Gạo xuất khẩu đạt 3 tỷ USD, giảm 15,9% về giá trị; Phi-líp-pin dẫn đầu với thị phần 43,1%.",
            &["3 tỷ USD | amount | 3000000000 USD", "15,9% | growth | -15.9 % | of 3 tỷ USD", "43,1% | share | 43.1 %"],
        ),
    ]);
}
