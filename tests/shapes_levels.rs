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
            &["8,6-9% | growth | 8.6..9 %", "8-8,5% | target | 8..8.5 % | base plan:central | of 8,6-9%"],
        ),
        (
            "Lạm phát tăng 3,1%, thấp hơn mức 4-4,5% Quốc hội giao.",
            &["3,1% | growth | 3.1 %", "4-4,5% | target | 4..4.5 % | base plan:central | of 3,1%"],
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

/// A count over a greater one of its kind is a part of it, and what the sentence goes on to speak of.
#[test]
fn a_part_over_its_total() {
    read_as(&[
        (
            "Còn 174 hộ nghèo trên 2.204 hộ dân, chiếm 7,9%; so với đầu năm (215 hộ) giảm 41 hộ.",
            &[
                "174 hộ nghèo | amount | 174 hộ nghèo",
                "2.204 hộ dân | amount | 2204 hộ dân",
                "7,9% | share | 7.9 % | base total | of 174 hộ nghèo",
                "215 hộ | amount | 215 hộ",
                "41 hộ | change | -41 hộ | base start-of-year | of 174 hộ nghèo",
            ],
        ),
        // What is counted is another thing, so `trên` says over how many.
        (
            "Có 120 doanh nghiệp trên 10 lao động.",
            &["120 doanh nghiệp | amount | 120 doanh nghiệp", "10 lao động | amount | 10 lao động | hedge over"],
        ),
    ]);
}

#[test]
fn a_part_reaches_a_share_of_its_whole() {
    read_as(&[
        (
            "Giải quyết 941 hồ sơ, trong đó đúng hạn 937 hồ sơ, đạt 99,6%.",
            &[
                "941 hồ sơ | amount | 941 hồ sơ",
                "937 hồ sơ | amount | 937 hồ sơ",
                "99,6% | share | 99.6 % | base total | of 937 hồ sơ",
            ],
        ),
        (
            "Cơ cấu kinh tế: dịch vụ 62,4%, công nghiệp 28,2%, nông nghiệp 9,4%.",
            &[
                "62,4% | share | 62.4 % | base total",
                "28,2% | share | 28.2 % | base total",
                "9,4% | share | 9.4 % | base total",
            ],
        ),
    ]);
}

#[test]
fn a_number_after_another_word_of_so() {
    read_as(&[
        (
            "Hộ dân tộc thiểu số 11.205 hộ; chỉ số 105,2 điểm.",
            &["11.205 hộ | amount | 11205 hộ", "105,2 điểm | amount | 105.2 điểm"],
        ),
        ("Nhà số 12, đường số 4.", &["12 | label | -", "4 | label | -"]),
    ]);
}

#[test]
fn rates_by_who_assigns_them() {
    read_as(&[(
        "Bao phủ đạt 89,9%, trong khi tỉnh giao 89,5% và Thủ tướng Chính phủ giao 87,9%.",
        &[
            "89,9% | share | 89.9 %",
            "89,5% | target | 89.5 % | base plan:province | of 89,9%",
            "87,9% | target | 87.9 % | base plan:central | of 89,9%",
        ],
    )]);
}

#[test]
fn bare_parts_take_the_unit_of_their_whole_where_they_add_up() {
    read_as(&[
        (
            "Trồng 37,2 nghìn ha, gồm: ngô 8,7; lạc 2,3; rau 26,2.",
            &[
                "37,2 nghìn ha | amount | 37200 ha",
                "8,7 | amount | 8700 ha",
                "2,3 | amount | 2300 ha",
                "26,2 | amount | 26200 ha",
            ],
        ),
        (
            "Tuyển sinh 146 người, vượt 4,3% KH năm (140 người): cao đẳng 12, trung cấp 30, sơ cấp 104.",
            &[
                "146 người | amount | 146 người",
                "4,3% | plan_ratio | 104.3 % | base plan | of 146 người",
                "140 người | target | 140 người | base plan | of 146 người",
                "12 | amount | 12 người",
                "30 | amount | 30 người",
                "104 | amount | 104 người",
            ],
        ),
    ]);
}

#[test]
fn how_many_parts_there_are_is_not_planned() {
    read_as(&[(
        "Kế hoạch vốn là 28 tỷ đồng, bao gồm 02 nguồn: tỉnh 20 tỷ đồng; xã 8 tỷ đồng.",
        &[
            "28 tỷ đồng | target | 28000000000 VND | base plan",
            "02 nguồn | amount | 2 nguồn",
            "20 tỷ đồng | target | 20000000000 VND | base plan",
            "8 tỷ đồng | target | 8000000000 VND | base plan",
        ],
    )]);
}

#[test]
fn a_bracket_goes_on_over_a_line_that_ends_with_a_colon() {
    read_as(&[(
        "Thu 71 tỷ đồng, tăng 9,2% so CK (CK:\n65 tỷ đồng); chi bớt 3 tỷ đồng so với đầu năm.",
        &[
            "71 tỷ đồng | amount | 71000000000 VND",
            "9,2% | growth | 9.2 % | base same-period-last-year | of 71 tỷ đồng",
            "65 tỷ đồng | amount | 65000000000 VND",
            "3 tỷ đồng | change | -3000000000 VND | base start-of-year | name chi",
        ],
    )]);
}

#[test]
fn what_is_to_come_and_what_goes_on() {
    read_as(&[
        (
            "II. NHIỆM VỤ THÁNG TỚI\n1. Phấn đấu thu ngân sách 3 tỷ đồng.",
            &["1 | marker | -", "3 tỷ đồng | target | 3000000000 VND | period 2021-10"],
        ),
        ("Phấn đấu cả năm thu 21 tỷ đồng.", &["21 tỷ đồng | target | 21000000000 VND | period 2021"]),
        ("Phấn đấu thu ngân sách cả năm 21 tỷ đồng.", &["21 tỷ đồng | target | 21000000000 VND | period 2021"]),
        (
            "Thu 9 tháng 20 tỷ đồng; riêng tháng 9 thu 5 tỷ đồng. Số thu gồm: thuế 12 tỷ đồng; phí 8 tỷ đồng.",
            &[
                "9 tháng | period | 2021-01/2021-09",
                "20 tỷ đồng | amount | 20000000000 VND | period 2021-01/2021-09",
                "tháng 9 | period | 2021-09",
                "5 tỷ đồng | amount | 5000000000 VND | period 2021-09",
                "12 tỷ đồng | amount | 12000000000 VND | period 2021-01/2021-09",
                "8 tỷ đồng | amount | 8000000000 VND | period 2021-01/2021-09",
            ],
        ),
    ]);
}

/// The head of a part and a heading that name the next year, in a report that names its own.
#[test]
fn the_year_to_come() -> Result<(), ktxh::Error> {
    for head in ["II. KẾ HOẠCH NĂM TỚI", "PHẦN THỨ HAI\nKẾ HOẠCH NĂM SAU"] {
        let title = "BÁO CÁO\nTình hình kinh tế - xã hội năm 2021\n";
        let text = format!("{title}I. KẾT QUẢ\nThu ngân sách 19 tỷ đồng.\n{head}\n1. Thu ngân sách 21 tỷ đồng.");
        let report = ktxh::Report::read(&text)?;
        let read = |words: &str| {
            let figure = report.figures.iter().find(|figure| &text[figure.span.start..figure.span.end] == words);
            figure.map(|figure| (figure.role, figure.period.map(|period| period.notation().to_string())))
        };
        assert_eq!(read("19 tỷ đồng"), Some((ktxh::Role::Amount, Some("2021".to_owned()))), "{head}");
        assert_eq!(read("21 tỷ đồng"), Some((ktxh::Role::Target, Some("2022".to_owned()))), "{head}");
    }
    Ok(())
}

#[test]
fn a_level_after_its_growth() {
    read_as(&[
        (
            "Đàn trâu giảm 1,8% so với cùng kỳ, còn 42.600 con; doanh thu tăng 2,5%, đạt 12 tỷ đồng.",
            &[
                "1,8% | growth | -1.8 % | way down | base same-period-last-year | of 42.600 con | name Đàn trâu",
                "42.600 con | amount | 42600 con | name Đàn trâu",
                "2,5% | growth | 2.5 % | way up | base same-period-last-year | of 12 tỷ đồng | name doanh thu",
                "12 tỷ đồng | amount | 12000000000 VND | name doanh thu",
            ],
        ),
        (
            "Thu ngân sách tăng 12,5%, đạt 58,2% dự toán.",
            &[
                "12,5% | growth | 12.5 % | way up | name Thu ngân sách",
                "58,2% | plan_ratio | 58.2 % | base plan | name Thu ngân sách",
            ],
        ),
        (
            "Từ 142 đơn vị hành chính cấp xã sắp xếp còn 52 đơn vị, giảm 90 đơn vị.",
            &[
                "142 đơn vị hành chính | amount | 142 đơn vị hành chính | name đơn vị hành chính cấp xã sắp xếp",
                "52 đơn vị | amount | 52 đơn vị | name đơn vị hành chính cấp xã sắp xếp",
                "90 đơn vị | change | -90 đơn vị | way down | of 52 đơn vị",
            ],
        ),
        (
            "Nhân dân hiến trên 38.000 m2 đất; thực hiện trên 52 ha đất lúa.",
            &["38.000 m2 | amount | 38000 m2 | hedge over", "52 ha | amount | 52 ha"],
        ),
    ]);
}

#[test]
fn levels_of_then_in_one_bracket() {
    read_as(&[
        (
            "Cấp mới 17 dự án với vốn đăng ký 143,68 triệu USD (cùng kỳ năm trước 12 dự án, 98,4 triệu USD), tăng 41,7% về số dự án và 46% về vốn.",
            &[
                "17 dự án | amount | 17 dự án",
                "143,68 triệu USD | amount | 143680000 USD",
                "12 dự án | amount | 12 dự án | name Cấp mới dự án",
                "98,4 triệu USD | amount | 98400000 USD | name vốn đăng ký",
                "41,7% | growth | 41.7 % | way up | base same-period-last-year | of 17 dự án",
                "46% | growth | 46 % | way up | base same-period-last-year | of 143,68 triệu USD",
            ],
        ),
        (
            "Có 486 doanh nghiệp, gồm: công ty 478 doanh nghiệp, tư nhân 8 doanh nghiệp. Tổng vốn đăng ký 3.742,5 tỷ đồng. So với cùng kỳ, số doanh nghiệp tăng 8,5%, số vốn tăng 21,3%.",
            &[
                "486 doanh nghiệp | amount | 486 doanh nghiệp",
                "478 doanh nghiệp | amount | 478 doanh nghiệp",
                "8 doanh nghiệp | amount | 8 doanh nghiệp",
                "3.742,5 tỷ đồng | amount | 3742500000000 VND",
                "8,5% | growth | 8.5 % | way up | base same-period-last-year | of 486 doanh nghiệp",
                "21,3% | growth | 21.3 % | way up | base same-period-last-year | of 3.742,5 tỷ đồng",
            ],
        ),
        (
            "Tiếp nhận 243 đơn, đã xử lý 221 đơn, đạt 90,9%. Trồng 243 ha, đã thu 221 ha, đạt 95%.",
            &[
                "243 đơn | amount | 243 đơn",
                "221 đơn | amount | 221 đơn",
                "90,9% | share | 90.9 % | base total | of 221 đơn",
                "243 ha | amount | 243 ha",
                "221 ha | amount | 221 ha",
                "95% | plan_ratio | 95 % | base plan | of 221 ha",
            ],
        ),
    ]);
}

#[test]
fn from_a_level_at_the_end_of_a_year() {
    read_as(&[
        (
            "Số gia đình thể thao tăng từ 25,9% cuối năm 2020 lên 26,4%.",
            &["25,9% | share | 25.9 %", "năm 2020 | period | 2020", "26,4% | share | 26.4 %"],
        ),
        (
            "Khách du lịch: Ước 6 tháng đầu năm, toàn tỉnh đón 1.486 lượt khách.",
            &["6 tháng đầu năm | period | 2021-H1", "1.486 lượt khách | amount | 1486 lượt khách | hedge estimated"],
        ),
    ]);
}

#[test]
fn places_and_counts_of_what_is_ranked() {
    read_as(&[
        (
            "Chỉ số cải cách hành chính đứng vị trí 12/63 tỉnh, thành phố.",
            &["12/63 tỉnh, thành phố | rank | 12/63 tỉnh, thành phố"],
        ),
        ("Chỉ số xếp ở vị trí thứ 8 cả nước.", &["8 | rank | 8"]),
        ("Tỉnh xếp hạng 10 cả nước.", &["10 | rank | 10"]),
        (
            "Đề nghị xếp hạng 02 di tích cấp tỉnh.",
            &["02 di tích | amount | 2 di tích | name Đề nghị xếp hạng di tích cấp tỉnh"],
        ),
        (
            "Đơn vị trực thuộc 12/15 đạt chuẩn.",
            &["12/15 | fraction | 12/15 | base total | name Đơn vị trực thuộc đạt chuẩn"],
        ),
    ]);
}

#[test]
fn what_a_slash_adds_counts_beside_what_is_spoken_of() {
    read_as(&[
        (
            "Hộ nghèo 45 hộ/120 khẩu, chiếm 1,92%.",
            &[
                "45 hộ | amount | 45 hộ | name Hộ nghèo",
                "120 khẩu | amount | 120 khẩu | name khẩu",
                "1,92% | share | 1.92 % | of 45 hộ | base total | name Hộ nghèo",
            ],
        ),
        (
            "Mở 12 lớp/360 học viên, đạt 120% KH.",
            &[
                "12 lớp | amount | 12 lớp | name Mở lớp",
                "360 học viên | amount | 360 học viên | name học viên",
                "120% | plan_ratio | 120 % | of 12 lớp | base plan | name Mở lớp",
            ],
        ),
    ]);
}

#[test]
fn levels_of_then_before_what_they_are_of() {
    read_as(&[
        // Of several each is that of the level in its unit.
        (
            "Xảy ra 214 vụ, làm chết 147 người; so với cùng kỳ (239 vụ, 158 người chết) giảm 25 vụ và giảm 11 người chết.",
            &[
                "214 vụ | amount | 214 vụ",
                "147 người | amount | 147 người",
                "239 vụ | amount | 239 vụ",
                "158 người | amount | 158 người",
                "25 vụ | change | -25 vụ | base same-period-last-year | of 214 vụ",
                "11 người | change | -11 người | base same-period-last-year | of 147 người",
            ],
        ),
        // At the head of a sentence it is that of the level before, and what else the bracket says is of then.
        (
            "Giải ngân 1.284 tỷ đồng. So với cùng kỳ (1.052 tỷ đồng, đạt 24,1% kế hoạch), giải ngân tăng 22,1%.",
            &[
                "1.284 tỷ đồng | amount | 1284000000000 VND",
                "1.052 tỷ đồng | amount | 1052000000000 VND",
                "24,1% | plan_ratio | 24.1 % | base plan | of 1.052 tỷ đồng",
                "22,1% | growth | 22.1 % | base same-period-last-year | of 1.284 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn several_levels_of_then_behind_their_comparisons() {
    read_as(&[(
        "Có 67 doanh nghiệp với số vốn 942 tỷ đồng, tăng 8,1% về số doanh nghiệp và tăng 34,2% về số vốn so với cùng kỳ (62 doanh \
         nghiệp và 702 tỷ đồng).",
        &[
            "67 doanh nghiệp | amount | 67 doanh nghiệp",
            "942 tỷ đồng | amount | 942000000000 VND",
            "8,1% | growth | 8.1 % | base same-period-last-year | of 67 doanh nghiệp",
            "34,2% | growth | 34.2 % | base same-period-last-year | of 942 tỷ đồng",
            "62 doanh nghiệp | amount | 62 doanh nghiệp",
            "702 tỷ đồng | amount | 702000000000 VND",
        ],
    )]);
}

#[test]
fn bounds_of_what_is_counted() {
    read_as(&[(
        "Có 742 tàu dưới 12 m, 318 tàu từ 12 m đến dưới 15 m và 236 tàu từ 15 m trở lên.",
        &[
            "742 tàu | amount | 742 tàu",
            "12 m | criterion | 12 m | hedge under",
            "318 tàu | amount | 318 tàu",
            "12 m | criterion | 12 m",
            "15 m | criterion | 15 m | hedge under",
            "236 tàu | amount | 236 tàu",
            "15 m | criterion | 15 m",
        ],
    )]);
}

#[test]
fn the_end_of_a_year_is_over_by_now() {
    read_as(&[(
        "Cuối năm 2020, xã có 143 hộ nghèo. Đến nay còn 112 hộ nghèo, chiếm 10,6% trong tổng số 1.058 hộ dân.",
        &[
            "năm 2020 | period | 2020",
            "143 hộ nghèo | amount | 143 hộ nghèo | period /2020-12-31",
            "112 hộ nghèo | amount | 112 hộ nghèo",
            "10,6% | share | 10.6 % | base total | of 112 hộ nghèo",
            "1.058 hộ dân | amount | 1058 hộ dân",
        ],
    )]);
}

#[test]
fn changes_behind_a_bracket_that_restates_one() {
    read_as(&[(
        "Xảy ra 126 vụ, làm chết 63 người, bị thương 94 người. So với cùng kỳ, giảm 17 vụ (126/143 vụ), giảm 08 người chết (cùng kỳ \
         71 người), giảm 21 người bị thương (cùng kỳ 115 người).",
        &[
            "126 vụ | amount | 126 vụ",
            "63 người | amount | 63 người",
            "94 người | amount | 94 người",
            "17 vụ | change | -17 vụ | base same-period-last-year | of 126 vụ",
            "126/143 vụ | fraction | 126/143 vụ | base same-period-last-year | of 17 vụ",
            "08 người | change | -8 người | base same-period-last-year | of 63 người",
            "71 người | amount | 71 người",
            "21 người | change | -21 người | base same-period-last-year | of 94 người",
            "115 người | amount | 115 người",
        ],
    )]);
}

#[test]
fn a_row_in_a_bracket_says_how_it_was_then() {
    read_as(&[(
        "Tháng 6/2024, nông nghiệp chiếm 11,4%, dịch vụ chiếm 43,2% (cơ cấu tương ứng của cùng kỳ năm 2023 là 11,7%; 42,9%).",
        &[
            "Tháng 6/2024 | period | 2024-06",
            "11,4% | share | 11.4 % | base total | name nông nghiệp | period 2024-06",
            "43,2% | share | 43.2 % | base total | name dịch vụ | period 2024-06",
            "năm 2023 | period | 2023",
            "11,7% | share | 11.7 % | base total | name nông nghiệp | period 2023-06",
            "42,9% | share | 42.9 % | base total | name dịch vụ | period 2023-06",
        ],
    )]);
}

#[test]
fn money_is_told_of_the_ground_that_brings_it() {
    read_as(&[
        (
            "Giá trị sản phẩm trên 01 ha đất trồng trọt năm 2025 đạt 120 triệu đồng.",
            &[
                "01 ha | criterion | 1 ha",
                "năm 2025 | period | 2025",
                "120 triệu đồng | amount | 120000000 VND | name Giá trị sản phẩm trên 01 ha đất trồng trọt",
            ],
        ),
        ("Có trên 1 ha rau bị ngập.", &["1 ha | amount | 1 ha | hedge over"]),
        ("Đã xuất cấp trên 21,6 tấn gạo.", &["21,6 tấn | amount | 21.6 t | hedge over"]),
        ("Bổ sung từ ngân sách cấp trên 158 tỷ đồng.", &["158 tỷ đồng | amount | 158000000000 VND"]),
    ]);
}

#[test]
fn bounds_by_which_those_that_have_plans_are_counted() {
    read_as(&[
        (
            "Có 07/09 Chi cục đạt trên 75% dự toán, trong đó 05 Chi cục đạt trên 80%; 02 Chi cục còn lại đạt dưới 70%.",
            &[
                "07/09 Chi cục | fraction | 7/9 chi cục | base total",
                "75% | criterion | 75 % | hedge over",
                "05 Chi cục | amount | 5 chi cục",
                "80% | criterion | 80 % | hedge over",
                "02 Chi cục | amount | 2 chi cục",
                "70% | criterion | 70 % | hedge under",
            ],
        ),
        (
            "Có 120 hộ, đạt trên 80% kế hoạch.",
            &["120 hộ | amount | 120 hộ", "80% | plan_ratio | 80 % | hedge over | base plan | of 120 hộ"],
        ),
    ]);
}

#[test]
fn two_counts_of_which_the_second_is_none() {
    read_as(&[("Ghi nhận 04 ca/0 ca tử vong.", &["04 ca | amount | 4 ca", "0 ca | amount | 0 ca | name ca tử vong"])]);
}

#[test]
fn the_level_of_last_year_opens_a_clause_or_a_bracket() {
    read_as(&[
        (
            "Tôm nước lợ 46.270 tấn, năm trước 41.570 tấn, tăng 11,3%.",
            &[
                "46.270 tấn | amount | 46270 t",
                "41.570 tấn | amount | 41570 t | period 2020",
                "11,3% | growth | 11.3 % | way up | base previous-year | of 46.270 tấn",
            ],
        ),
        (
            "Nhập khẩu 450,1 tỷ USD, tăng 18,3% (năm trước 380,5 tỷ USD).",
            &[
                "450,1 tỷ USD | amount | 450100000000 USD",
                "18,3% | growth | 18.3 % | way up | base previous-year | of 450,1 tỷ USD",
                "380,5 tỷ USD | amount | 380500000000 USD | period 2020",
            ],
        ),
        (
            "Tạo việc làm cho 41.276 lao động; cùng kỳ năm trước là 38.648 lao động, như vậy tăng 6,8%.",
            &[
                "41.276 lao động | amount | 41276 lao động",
                "38.648 lao động | amount | 38648 lao động",
                "6,8% | growth | 6.8 % | way up | base same-period-last-year | of 41.276 lao động",
            ],
        ),
    ]);
}

#[test]
fn a_step_in_a_bracket_says_the_change_again() {
    read_as(&[(
        "Số hộ nghèo giảm 312 hộ (từ 1.345 hộ xuống còn 1.033 hộ).",
        &[
            "312 hộ | change | -312 hộ | way down | of 1.033 hộ | name Số hộ nghèo",
            "1.345 hộ | amount | 1345 hộ | name Số hộ nghèo",
            "1.033 hộ | amount | 1033 hộ | name Số hộ nghèo",
        ],
    )]);
}

#[test]
fn a_step_with_its_shares_in_brackets() {
    read_as(&[(
        "Hộ nghèo giảm từ 411 hộ (38,63%) đầu năm xuống 353 hộ (33,18%), tức giảm 58 hộ, tỷ lệ hộ nghèo giảm 5,54 điểm phần trăm.",
        &[
            "411 hộ | amount | 411 hộ | name Hộ nghèo",
            "38,63% | share | 38.63 % | base total | of 411 hộ | name Hộ nghèo",
            "353 hộ | amount | 353 hộ | name Hộ nghèo",
            "33,18% | share | 33.18 % | base total | of 353 hộ | name Hộ nghèo",
            "58 hộ | change | -58 hộ | way down | of 353 hộ | name Hộ nghèo",
            "5,54 điểm phần trăm | change | -5.54 pp | way down | of 33,18% | name Hộ nghèo",
        ],
    )]);
}

#[test]
fn the_level_of_last_year_behind_a_plan() {
    read_as(&[(
        "Giường bệnh 31,2 giường, bằng 100,6% kế hoạch (31 giường), năm trước là 30,1 giường.",
        &[
            "31,2 giường | amount | 31.2 giường",
            "100,6% | plan_ratio | 100.6 % | base plan | of 31,2 giường",
            "31 giường | target | 31 giường | base plan | of 31,2 giường",
            "30,1 giường | amount | 30.1 giường | period 2020",
        ],
    )]);
}

#[test]
fn the_level_behind_the_bracket_of_its_change() {
    read_as(&[(
        "Phạm pháp hình sự giảm 04 vụ (giảm 19%), còn 17 vụ.",
        &[
            "04 vụ | change | -4 vụ | way down | of 17 vụ",
            "19% | growth | -19 % | way down | of 17 vụ",
            "17 vụ | amount | 17 vụ",
        ],
    )]);
}

#[test]
fn shares_of_then_in_brackets() {
    read_as(&[
        (
            "Hộ cận nghèo 16.380 hộ, tỷ lệ 5,78%, giảm 0,84 điểm phần trăm (đầu năm 2020: 6,62%).",
            &[
                "16.380 hộ | amount | 16380 hộ",
                "5,78% | share | 5.78 % | base total | of 16.380 hộ",
                "0,84 điểm phần trăm | change | -0.84 pp | base start-of-year | of 5,78%",
                "năm 2020 | period | 2020",
                "6,62% | share | 6.62 % | base total",
            ],
        ),
        (
            "Lương bình quân 52 triệu đồng/năm, tăng 21,5 triệu đồng so với đầu nhiệm kỳ (năm 2015: 30,5 triệu đồng/năm).",
            &[
                "52 triệu đồng/năm | amount | 52000000 VND/năm",
                "21,5 triệu đồng | change | 21500000 VND | base other | of 52 triệu đồng/năm",
                "năm 2015 | period | 2015",
                "30,5 triệu đồng/năm | amount | 30500000 VND/năm | period 2015",
            ],
        ),
        (
            "Tiếp nhận 4.316 hồ sơ, số tiền chi trả 58.643 triệu đồng; so với cùng kỳ tăng 12,6% về hồ sơ (3.833 hồ sơ) và tăng 15,2% về số tiền (50.905 triệu đồng).",
            &[
                "4.316 hồ sơ | amount | 4316 hồ sơ",
                "58.643 triệu đồng | amount | 58643000000 VND",
                "12,6% | growth | 12.6 % | base same-period-last-year | of 4.316 hồ sơ",
                "3.833 hồ sơ | amount | 3833 hồ sơ",
                "15,2% | growth | 15.2 % | base same-period-last-year | of 58.643 triệu đồng",
                "50.905 triệu đồng | amount | 50905000000 VND",
            ],
        ),
        (
            "Đầu năm, toàn xã có 318 hộ nghèo; qua rà soát sơ bộ còn 241 hộ, giảm 77 hộ so với đầu năm.",
            &[
                "318 hộ nghèo | amount | 318 hộ nghèo",
                "241 hộ | amount | 241 hộ",
                "77 hộ | change | -77 hộ | base start-of-year | of 241 hộ",
            ],
        ),
        (
            "Hộ cận nghèo từ 402 hộ xuống còn 356 hộ, giảm 46 hộ.",
            &["402 hộ | amount | 402 hộ", "356 hộ | amount | 356 hộ", "46 hộ | change | -46 hộ | of 356 hộ"],
        ),
        (
            "Thu đạt 8.215 tỷ đồng, tăng 12,6% so với quyết toán năm 2020 (7.296 tỷ đồng).",
            &[
                "8.215 tỷ đồng | amount | 8215000000000 VND",
                "12,6% | growth | 12.6 % | base previous-year | of 8.215 tỷ đồng",
                "năm 2020 | period | 2020",
                "7.296 tỷ đồng | amount | 7296000000000 VND | period 2020",
            ],
        ),
    ]);
}

/// A change that leads to a step is that of its end.
#[test]
fn changes_before_a_step() {
    read_as(&[
        (
            "Sản lượng điện bình quân đầu người tăng 1,41 lần, từ 1.566 kWh/người năm 2015 lên 2.219 kWh/người năm 2020.",
            &[
                "1,41 lần | multiple | 1.41 lần | of 2.219 kWh/người",
                "1.566 kWh/người | amount | 1566 kWh/người",
                "năm 2015 | period | 2015",
                "2.219 kWh/người | amount | 2219 kWh/người",
                "năm 2020 | period | 2020",
            ],
        ),
        (
            "Sản lượng thủy sản tăng 12% so với cùng kỳ, từ 100 tấn lên 112 tấn.",
            &[
                "12% | growth | 12 % | base same-period-last-year | of 112 tấn",
                "100 tấn | amount | 100 t",
                "112 tấn | amount | 112 t",
            ],
        ),
        (
            "Số hộ nghèo giảm 312 hộ, từ 1.345 hộ xuống còn 1.033 hộ.",
            &["312 hộ | change | -312 hộ | of 1.033 hộ", "1.345 hộ | amount | 1345 hộ", "1.033 hộ | amount | 1033 hộ"],
        ),
        (
            "Tỷ lệ che phủ rừng tăng 1,2 điểm phần trăm, từ 53,1% năm 2015 lên 54,3% năm 2020.",
            &[
                "1,2 điểm phần trăm | change | 1.2 pp | of 54,3%",
                "53,1% | share | 53.1 %",
                "năm 2015 | period | 2015",
                "54,3% | share | 54.3 %",
                "năm 2020 | period | 2020",
            ],
        ),
        (
            "Giá trị sản xuất tăng bình quân 8,2%/năm, từ 1.200 tỷ đồng năm 2015 lên 1.780 tỷ đồng năm 2020.",
            &[
                "8,2%/năm | growth | 8.2 %/năm",
                "1.200 tỷ đồng | amount | 1200000000000 VND",
                "năm 2015 | period | 2015",
                "1.780 tỷ đồng | amount | 1780000000000 VND",
                "năm 2020 | period | 2020",
            ],
        ),
    ]);
}
