//! Section 4 of the shapes: levels that a plan sets, other than `KH 500 ha`, and levels of then beside those of now. The
//! report is of September 2021.

mod shapes;

use shapes::read_as;

#[test]
fn a_plan_says_its_own_level() {
    read_as(&[
        (
            "Tỷ lệ hộ nghèo khu vực đô thị 1,7% (chỉ tiêu Chính phủ: dưới 2%).",
            &["1,7% | share | 1.7 %", "2% | target | 2 % | hedge under | base plan:central | of 1,7%"],
        ),
        (
            "Ước cả năm bao phủ 91,4%, nhỉnh hơn chỉ tiêu 91,2%.",
            &[
                "91,4% | share | 91.4 % | hedge estimated | period 2021",
                "91,2% | target | 91.2 % | base plan | of 91,4% | period 2021",
            ],
        ),
        (
            "Tỷ lệ lao động qua đào tạo đạt 66% so với chỉ tiêu 65%.",
            &["66% | share | 66 %", "65% | target | 65 % | base plan | of 66%"],
        ),
        (
            "Công nghiệp tăng 8,6-9%, vượt mục tiêu Quốc hội đề ra (8-8,5%).",
            &["8,6-9% | growth | 8.6..9 %", "8-8,5% | target | 8..8.5 % | base plan:central"],
        ),
        (
            "Lạm phát tăng 3,1%, thấp hơn mức 4-4,5% Quốc hội giao.",
            &["3,1% | growth | 3.1 %", "4-4,5% | target | 4..4.5 % | base plan:central"],
        ),
        (
            "Hộ nghèo giảm 0,8 điểm phần trăm, trong khi Nghị quyết HĐND huyện yêu cầu giảm trên 1%.",
            &[
                "0,8 điểm phần trăm | change | -0.8 pp",
                "1% | target | 1 % | hedge over | base plan:council | name Hộ nghèo",
            ],
        ),
        (
            "Trồng ngô 310 ha, vượt KH tỉnh giao (300 ha).",
            &["310 ha | amount | 310 ha", "300 ha | target | 300 ha | base plan:province | of 310 ha"],
        ),
        (
            "Đạt 13/19 tiêu chí, thêm 01 tiêu chí so với đầu năm; KH cả năm 14 tiêu chí.",
            &[
                "13/19 tiêu chí | fraction | 13/19 tiêu chí | base total",
                "01 tiêu chí | change | 1 tiêu chí | base start-of-year | of 13/19 tiêu chí",
                "14 tiêu chí | target | 14 tiêu chí | base plan | of 13/19 tiêu chí",
            ],
        ),
    ]);
}

/// By how much a plan is exceeded is no level of it.
#[test]
fn an_excess_is_no_level() {
    read_as(&[
        (
            "Thu nội địa 840 tỷ đồng, vượt dự toán giao (5%).",
            &["840 tỷ đồng | amount | 840000000000 VND", "5% | plan_ratio | 105 % | base plan | of 840 tỷ đồng"],
        ),
        (
            "Tỷ lệ tiêm đạt 52%, vượt kế hoạch 2,3%.",
            &["52% | share | 52 %", "2,3% | plan_ratio | 102.3 % | base plan | of 52%"],
        ),
        (
            "Thu nội địa đạt 105% so với dự toán 1.200 tỷ đồng.",
            &["105% | plan_ratio | 105 % | base plan", "1.200 tỷ đồng | target | 1200000000000 VND | base plan"],
        ),
    ]);
}

#[test]
fn what_is_completed_is_of_the_level_before() {
    read_as(&[(
        "Tuyển 214 công nhân đi làm việc ở nước ngoài, hoàn thành 85,6% kế hoạch (250 công nhân).",
        &[
            "214 công nhân | amount | 214 công nhân",
            "85,6% | plan_ratio | 85.6 % | base plan | of 214 công nhân",
            "250 công nhân | target | 250 công nhân | base plan | of 214 công nhân",
        ],
    )]);
}

#[test]
fn who_assigns_stands_behind_the_ratio_alone() {
    read_as(&[(
        "Giải ngân 32 tỷ đồng, đạt 58,8% tỉnh giao.",
        &["32 tỷ đồng | amount | 32000000000 VND", "58,8% | plan_ratio | 58.8 % | base plan:province | of 32 tỷ đồng"],
    )]);
}

/// A city without a name is one of a province where the head of the report names no other; `Thành phố Huế` is one under the
/// centre.
#[test]
fn cities_by_their_rank() {
    read_as(&[
        (
            "Thu 12 tỷ đồng, đạt 61% dự toán thành phố giao.",
            &["12 tỷ đồng | amount | 12000000000 VND", "61% | plan_ratio | 61 % | base plan:district | of 12 tỷ đồng"],
        ),
        (
            "Thu 12 tỷ đồng, đạt 62% dự toán TP Vinh giao.",
            &["12 tỷ đồng | amount | 12000000000 VND", "62% | plan_ratio | 62 % | base plan:district | of 12 tỷ đồng"],
        ),
        (
            "Thu 12 tỷ đồng, đạt 63% dự toán TP Huế giao.",
            &["12 tỷ đồng | amount | 12000000000 VND", "63% | plan_ratio | 63 % | base plan:province | of 12 tỷ đồng"],
        ),
        (
            "UBND quận thu 12 tỷ đồng, đạt 64% dự toán Thành phố giao.",
            &["12 tỷ đồng | amount | 12000000000 VND", "64% | plan_ratio | 64 % | base plan:province | of 12 tỷ đồng"],
        ),
        (
            "UBND Quận (thuộc Thành phố Hải Phòng) thu 12 tỷ đồng, đạt 65% KH TP giao.",
            &["12 tỷ đồng | amount | 12000000000 VND", "65% | plan_ratio | 65 % | base plan:province | of 12 tỷ đồng"],
        ),
    ]);
}

#[test]
fn points_above_something_else() {
    read_as(&[
        (
            "Giải ngân đạt 52,6% KH, cao hơn bình quân chung của tỉnh (49,8%) 2,8 điểm phần trăm.",
            &[
                "52,6% | plan_ratio | 52.6 % | base plan",
                "49,8% | share | 49.8 %",
                "2,8 điểm phần trăm | change | 2.8 pp | base other | of 52,6%",
            ],
        ),
        (
            "Giải ngân đạt 52,6% KH, thấp hơn bình quân chung của tỉnh là 2,8 điểm phần trăm.",
            &[
                "52,6% | plan_ratio | 52.6 % | base plan",
                "2,8 điểm phần trăm | change | -2.8 pp | base other | of 52,6%",
            ],
        ),
        (
            "Khám 412 lượt, hơn tháng trước 18 lượt.",
            &["412 lượt | amount | 412 lượt", "18 lượt | change | 18 lượt | base previous-month | of 412 lượt"],
        ),
        (
            "Đón 18.600 lượt khách (cao gấp 2,6 lần năm trước).",
            &[
                "18.600 lượt khách | amount | 18600 lượt khách",
                "2,6 lần | multiple | 2.6 lần | base previous-year | of 18.600 lượt khách",
            ],
        ),
    ]);
}

#[test]
fn quarters_are_counted_from_the_one_spoken_of() {
    read_as(&[(
        "Quý II/2021, nhập khẩu đạt 84 triệu USD, tăng 14% so với quý I/2021, tăng 6% so với quý IV/2019.",
        &[
            "Quý II/2021 | period | 2021-Q2",
            "84 triệu USD | amount | 84000000 USD | period 2021-Q2",
            "14% | growth | 14 % | base previous-quarter | of 84 triệu USD",
            "quý I/2021 | period | 2021-Q1",
            "6% | growth | 6 % | base other | of 84 triệu USD",
            "quý IV/2019 | period | 2019-Q4",
        ],
    )]);
}

#[test]
fn brackets_speak_of_the_time_before_them() {
    read_as(&[
        (
            "Tính chung 8 tháng tăng 6,8% (nông nghiệp 3,2%; công nghiệp 8,1%).",
            &[
                "8 tháng | period | 2021-01/2021-08",
                "6,8% | growth | 6.8 % | period 2021-01/2021-08",
                "3,2% | growth | 3.2 % | period 2021-01/2021-08",
                "8,1% | growth | 8.1 % | period 2021-01/2021-08",
            ],
        ),
        (
            "Sản xuất 8 tháng tăng 7,2% (cùng kỳ năm trước tăng 6,1%).",
            &[
                "8 tháng | period | 2021-01/2021-08",
                "7,2% | growth | 7.2 % | period 2021-01/2021-08",
                "6,1% | growth | 6.1 % | base same-period-last-year | period 2020-01/2020-08",
            ],
        ),
        (
            "Xuất khẩu ước 19 triệu USD, tăng 8,9% so với ước thực hiện năm 2019 (17,45 triệu USD).",
            &[
                "19 triệu USD | amount | 19000000 USD | hedge estimated",
                "8,9% | growth | 8.9 % | base other | of 19 triệu USD",
                "năm 2019 | period | 2019",
                "17,45 triệu USD | amount | 17450000 USD | hedge estimated | period 2019",
            ],
        ),
    ]);
}

#[test]
fn roads_are_named_by_their_numbers() {
    read_as(&[(
        "Nâng cấp ĐT.214: 20,4 tỷ đồng; mở rộng QL 4 dài 12 km.",
        &[
            "ĐT.214 | label | -",
            "20,4 tỷ đồng | amount | 20400000000 VND | name Nâng cấp ĐT.214",
            "4 | label | -",
            "12 km | amount | 12 km",
        ],
    )]);
}

#[test]
fn a_member_of_a_list_is_nearer_than_what_leads_to_it() {
    read_as(&[
        (
            "Bán lẻ tăng 4,4% so với cùng kỳ:\n- Hàng hóa tăng 1,4% so với tháng trước;\n- Dịch vụ tăng 1,7%;\n- Du lịch tăng 1,8%.",
            &[
                "4,4% | growth | 4.4 % | base same-period-last-year",
                "1,4% | growth | 1.4 % | base previous-month",
                "1,7% | growth | 1.7 % | base previous-month",
                "1,8% | growth | 1.8 % | base previous-month",
            ],
        ),
        (
            "Bán lẻ tăng 4,4% so với cùng kỳ:\n- Theo ngành: hàng hóa 31 tỷ đồng (tăng 1,4% so với tháng trước); dịch vụ 12 tỷ đồng (tăng 1,7%).",
            &[
                "4,4% | growth | 4.4 % | base same-period-last-year",
                "31 tỷ đồng | amount | 31000000000 VND",
                "1,4% | growth | 1.4 % | base previous-month | of 31 tỷ đồng",
                "12 tỷ đồng | amount | 12000000000 VND",
                "1,7% | growth | 1.7 % | base previous-month | of 12 tỷ đồng",
            ],
        ),
    ]);
}
