//! Section 4 of the shapes: what reports say of a figure against an earlier time or a whole. Plans have a file of their own.

mod shapes;

use shapes::{NotRead, not_yet_read, read_as, read_as_of};

#[test]
fn a_base_between_verb_and_figure() {
    read_as(&[
        (
            "Thu phí 20 tỷ đồng, tăng so với cùng kỳ 5%.",
            &[
                "20 tỷ đồng | amount | 20000000000 VND",
                "5% | growth | 5 % | way up | base same-period-last-year | of 20 tỷ đồng",
            ],
        ),
        (
            "Thu phí 20 tỷ đồng, cao hơn cùng kỳ năm trước 5 tỷ đồng.",
            &[
                "20 tỷ đồng | amount | 20000000000 VND",
                "5 tỷ đồng | change | 5000000000 VND | way up | base same-period-last-year | of 20 tỷ đồng",
            ],
        ),
        (
            "Gieo cấy 510 ha, chậm hơn cùng kỳ 96,2 ha.",
            &[
                "510 ha | amount | 510 ha",
                "96,2 ha | change | -96.2 ha | way down | base same-period-last-year | of 510 ha",
            ],
        ),
        (
            "Thu nhập cao hơn năm trước 3,2 triệu đồng.",
            &["3,2 triệu đồng | change | 3200000 VND | way up | base previous-year | name Thu nhập"],
        ),
        (
            "Ranh mặn 46 km, ngắn hơn cùng kỳ 7 km.",
            &["46 km | amount | 46 km", "7 km | change | -7 km | way down | base same-period-last-year | of 46 km"],
        ),
        (
            "Có 36.482 học sinh ra lớp, tăng so với năm học trước 1,6%.",
            &[
                "36.482 học sinh | amount | 36482 học sinh",
                "1,6% | growth | 1.6 % | way up | base previous-year | of 36.482 học sinh",
            ],
        ),
        (
            "Tổn thất 4,12%, thấp hơn cùng kỳ (4,47%) 0,35 điểm phần trăm.",
            &[
                "4,12% | share | 4.12 %",
                "4,47% | share | 4.47 %",
                "0,35 điểm phần trăm | change | -0.35 pp | way down | base same-period-last-year | of 4,12%",
            ],
        ),
        // What it was then, and a count of years: no change.
        ("Tỷ lệ giải quyết cao hơn cùng kỳ là 54,7%.", &["54,7% | share | 54.7 %"]),
    ]);
}

#[test]
fn a_growth_behind_a_base_and_a_copula() {
    read_as(&[
        (
            "Giá trị sản xuất ước 48,6 tỷ đồng, cao hơn năm 2020 là 8,2% (44,9 tỷ đồng).",
            &[
                "48,6 tỷ đồng | amount | 48600000000 VND | hedge estimated",
                "năm 2020 | period | 2020",
                "8,2% | growth | 8.2 % | way up | base previous-year | of 48,6 tỷ đồng",
                "44,9 tỷ đồng | amount | 44900000000 VND | period 2020",
            ],
        ),
        // Of a percentage it says what it was then.
        (
            "Giải ngân đạt 33,9% kế hoạch, cao hơn cùng kỳ là 30,1%.",
            &["33,9% | plan_ratio | 33.9 % | base plan", "30,1% | share | 30.1 %"],
        ),
    ]);
}

#[test]
fn one_verb_for_several_bases() {
    read_as(&[
        (
            "Giá tiêu dùng giảm 0,34% so với tháng trước, 2,06% so với tháng 12/2020 và 2,31% so với cùng kỳ.",
            &[
                "0,34% | growth | -0.34 % | way down | base previous-month",
                "2,06% | growth | -2.06 % | way down | base december-last-year",
                "tháng 12/2020 | period | 2020-12",
                "2,31% | growth | -2.31 % | way down | base same-period-last-year",
            ],
        ),
        (
            "Khám bệnh 5.486 lượt, so với cùng kỳ tăng 132 lượt, tương ứng 2,5%.",
            &[
                "5.486 lượt | amount | 5486 lượt",
                "132 lượt | change | 132 lượt | way up | base same-period-last-year | of 5.486 lượt",
                "2,5% | growth | 2.5 % | way up | base same-period-last-year | of 5.486 lượt",
            ],
        ),
    ]);
}

#[test]
fn levels_compared_with() {
    read_as(&[
        (
            "Vốn tăng thêm 57 tỷ đồng, tăng 3,6% so với 55 tỷ đồng của cùng kỳ.",
            &[
                "57 tỷ đồng | amount | 57000000000 VND",
                "3,6% | growth | 3.6 % | way up | base same-period-last-year | of 57 tỷ đồng",
                "55 tỷ đồng | amount | 55000000000 VND",
            ],
        ),
        (
            "Thu 1.125 tấn cá, đạt 46,9% kế hoạch (2.400 tấn), so với cùng kỳ (1.000 tấn) tăng 12,5%.",
            &[
                "1.125 tấn | amount | 1125 t",
                "46,9% | plan_ratio | 46.9 % | base plan | of 1.125 tấn",
                "2.400 tấn | target | 2400 t | base plan | of 1.125 tấn",
                "1.000 tấn | amount | 1000 t",
                "12,5% | growth | 12.5 % | way up | base same-period-last-year | of 1.125 tấn",
            ],
        ),
        (
            "Có 41/47 trường đạt chuẩn, tỷ lệ 87,2%, cao hơn bình quân chung của tỉnh (81,5%).",
            &[
                "41/47 trường | fraction | 41/47 trường | base total",
                "87,2% | share | 87.2 % | base total | of 41/47 trường",
                "81,5% | share | 81.5 %",
            ],
        ),
    ]);
}

#[test]
fn signed_percentages() {
    read_as(&[(
        "So với cùng kỳ: xi măng 612 nghìn tấn, +8,1%; chè 8.936 tấn, -1,7%; điện 2.058 tỷ đồng (+8,7%).",
        &[
            "612 nghìn tấn | amount | 612000 t",
            "+8,1% | growth | 8.1 % | base same-period-last-year | of 612 nghìn tấn",
            "8.936 tấn | amount | 8936 t",
            "-1,7% | growth | -1.7 % | base same-period-last-year | of 8.936 tấn",
            "2.058 tỷ đồng | amount | 2058000000000 VND",
            "+8,7% | growth | 8.7 % | base same-period-last-year | of 2.058 tỷ đồng",
        ],
    )]);
}

#[test]
fn levels_of_then() {
    const NOW: &str = "721 tỷ đồng | amount | 721000000000 VND";
    const THEN: &str = "557 tỷ đồng | amount | 557000000000 VND";
    read_as(&[
        (
            "Thu đạt 721 tỷ đồng, cùng kỳ năm trước thực hiện 557 tỷ đồng, tức tăng 29,4%.",
            &[NOW, THEN, "29,4% | growth | 29.4 % | way up | base same-period-last-year | of 721 tỷ đồng"],
        ),
        (
            "Thu đạt 721 tỷ đồng, so với cùng kỳ (557 tỷ đồng) tăng 29,4%.",
            &[NOW, THEN, "29,4% | growth | 29.4 % | way up | base same-period-last-year | of 721 tỷ đồng"],
        ),
        (
            "Thu đạt 721 tỷ đồng, cao hơn cùng kỳ 29,4% (557 tỷ đồng).",
            &[NOW, "29,4% | growth | 29.4 % | way up | base same-period-last-year | of 721 tỷ đồng", THEN],
        ),
    ]);
}

#[test]
fn what_is_spoken_of_behind_parts() {
    read_as(&[
        (
            "Sản lượng 1.245 tấn, gồm 968 tấn nuôi thả và 277 tấn đánh bắt, đạt 24,9% KH (5.000 tấn).",
            &[
                "1.245 tấn | amount | 1245 t",
                "968 tấn | amount | 968 t",
                "277 tấn | amount | 277 t",
                "24,9% | plan_ratio | 24.9 % | base plan | of 1.245 tấn",
                "5.000 tấn | target | 5000 t | base plan | of 1.245 tấn",
            ],
        ),
        // The whole has a ratio of its own; so this one is the part's.
        (
            "Thu 948 tỷ đồng, đạt 49% KH, gồm thu nội địa 594 tỷ đồng, thu khác 354 tỷ đồng, đạt 57,1% KH (620 tỷ đồng).",
            &[
                "948 tỷ đồng | amount | 948000000000 VND",
                "49% | plan_ratio | 49 % | base plan | of 948 tỷ đồng",
                "594 tỷ đồng | amount | 594000000000 VND",
                "354 tỷ đồng | amount | 354000000000 VND",
                "57,1% | plan_ratio | 57.1 % | base plan | of 354 tỷ đồng",
                "620 tỷ đồng | target | 620000000000 VND | base plan | of 354 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn growth_of_quantity_and_of_value() {
    read_as(&[
        (
            "Xuất khẩu chè 3.940 tấn, 21 triệu USD, giảm 13,6% về lượng và 5,5% về giá trị so với cùng kỳ.",
            &[
                "3.940 tấn | amount | 3940 t",
                "21 triệu USD | amount | 21000000 USD",
                "13,6% | growth | -13.6 % | way down | base same-period-last-year | of 3.940 tấn",
                "5,5% | growth | -5.5 % | way down | base same-period-last-year | of 21 triệu USD",
            ],
        ),
        (
            "Có 134 doanh nghiệp lập mới với số vốn 2.235 tỷ đồng, giảm 2,3% về số doanh nghiệp và tăng 29,2% về vốn so với năm trước.",
            &[
                "134 doanh nghiệp | amount | 134 doanh nghiệp",
                "2.235 tỷ đồng | amount | 2235000000000 VND",
                "2,3% | growth | -2.3 % | way down | base previous-year | of 134 doanh nghiệp",
                "29,2% | growth | 29.2 % | way up | base previous-year | of 2.235 tỷ đồng",
            ],
        ),
        (
            "Có 412 doanh nghiệp với tổng vốn đăng ký 3.216 tỷ đồng, tăng 18,7% về số doanh nghiệp và tăng 24,1% về vốn.",
            &[
                "412 doanh nghiệp | amount | 412 doanh nghiệp",
                "3.216 tỷ đồng | amount | 3216000000000 VND",
                "18,7% | growth | 18.7 % | way up | of 412 doanh nghiệp",
                "24,1% | growth | 24.1 % | way up | of 3.216 tỷ đồng",
            ],
        ),
        (
            "Xuất khẩu tiêu đạt 203 nghìn tấn và 445 triệu USD, giảm 7,4% về khối lượng và giảm 20% về trị giá.",
            &[
                "203 nghìn tấn | amount | 203000 t",
                "445 triệu USD | amount | 445000000 USD",
                "7,4% | growth | -7.4 % | way down | of 203 nghìn tấn",
                "20% | growth | -20 % | way down | of 445 triệu USD",
            ],
        ),
        // What is pointed at and unknown is none of what is known; how it is counted points at nothing.
        (
            "Kim ngạch đạt 20 tỷ USD, giảm 5,3% về số tương đối, giảm 8,1% về lượng gạo.",
            &[
                "20 tỷ USD | amount | 20000000000 USD",
                "5,3% | growth | -5.3 % | way down | of 20 tỷ USD",
                "8,1% | growth | -8.1 % | way down | name lượng gạo",
            ],
        ),
        // What is counted stands behind, and one verb serves the row.
        (
            "Xảy ra 118 vụ tai nạn, làm 64 người chết, 79 người bị thương; so với cùng kỳ giảm 7,8% số vụ, 3% số người chết và 12% số người bị thương.",
            &[
                "118 vụ | amount | 118 vụ",
                "64 người | amount | 64 người",
                "79 người | amount | 79 người",
                "7,8% | growth | -7.8 % | way down | base same-period-last-year | of 118 vụ",
                "3% | growth | -3 % | way down | base same-period-last-year | of 64 người",
                "12% | growth | -12 % | way down | base same-period-last-year | of 79 người",
            ],
        ),
    ]);
}

#[test]
fn a_row_answers_the_levels_of_its_sentence() {
    read_as(&[(
        "Ngô 811 ha, khoai lang 84 ha, lạc 141 ha, lần lượt bằng 98,6%, 93,3% và 99% CK.",
        &[
            "811 ha | amount | 811 ha",
            "84 ha | amount | 84 ha",
            "141 ha | amount | 141 ha",
            "98,6% | index | 98.6 % | base same-period-last-year | of 811 ha",
            "93,3% | index | 93.3 % | base same-period-last-year | of 84 ha",
            "99% | index | 99 % | base same-period-last-year | of 141 ha",
        ],
    )]);
}

#[test]
fn a_percentage_alone_in_a_bracket() {
    read_as(&[
        (
            "Dư nợ 98 tỷ đồng, tăng 9% so với đầu năm, gồm: ngắn hạn 60 tỷ đồng (61,2%), dài hạn 38 tỷ đồng (38,8%).",
            &[
                "98 tỷ đồng | amount | 98000000000 VND",
                "9% | growth | 9 % | way up | base start-of-year | of 98 tỷ đồng",
                "60 tỷ đồng | amount | 60000000000 VND",
                "61,2% | share | 61.2 % | base total | of 60 tỷ đồng",
                "38 tỷ đồng | amount | 38000000000 VND",
                "38,8% | share | 38.8 % | base total | of 38 tỷ đồng",
            ],
        ),
        (
            "Bộ phận Một cửa nhận 1.148 hồ sơ, trả đúng hạn 1.139 hồ sơ (99,2%).",
            &[
                "1.148 hồ sơ | amount | 1148 hồ sơ",
                "1.139 hồ sơ | amount | 1139 hồ sơ",
                "99,2% | share | 99.2 % | base total | of 1.139 hồ sơ",
            ],
        ),
        // Far from the share of its whole, it says something else.
        (
            "Thu 98 tỷ đồng, gồm: thuế 60 tỷ đồng (104%), phí 38 tỷ đồng (97%).",
            &[
                "98 tỷ đồng | amount | 98000000000 VND",
                "60 tỷ đồng | amount | 60000000000 VND",
                "104% | share | 104 %",
                "38 tỷ đồng | amount | 38000000000 VND",
                "97% | share | 97 %",
            ],
        ),
    ]);
}

#[test]
fn a_total_behind_its_part() {
    read_as(&[(
        "Toàn huyện có 5.214 hộ nghèo trong tổng số 11.846 hộ, chiếm 44%.",
        &[
            "5.214 hộ nghèo | amount | 5214 hộ nghèo",
            "11.846 hộ | amount | 11846 hộ",
            "44% | share | 44 % | base total | of 5.214 hộ nghèo",
        ],
    )]);
}

#[test]
fn the_level_of_a_growth_is_that_growth() {
    read_as(&[
        ("Tốc độ tăng trưởng kinh tế đạt 7,5%.", &["7,5% | growth | 7.5 % | name Tốc độ tăng trưởng kinh tế"]),
        ("Vốn đầu tư bằng 34,4% GDP.", &["34,4% | share | 34.4 % | base total"]),
    ]);
}

#[test]
fn bases_of_growth() {
    const COUNT: &str = "130 hồ sơ | amount | 130 hồ sơ";
    read_as(&[
        (
            "Tiếp nhận 130 hồ sơ, tăng 30% so với cùng kỳ năm trước.",
            &[COUNT, "30% | growth | 30 % | way up | base same-period-last-year | of 130 hồ sơ"],
        ),
        (
            "Tiếp nhận 130 hồ sơ, tăng 30% so với cùng kỳ năm 2020.",
            &[COUNT, "30% | growth | 30 % | base same-period-last-year | of 130 hồ sơ", "năm 2020 | period | 2020"],
        ),
        (
            "Tiếp nhận 130 hồ sơ, giảm 30% so cùng kỳ năm ngoái.",
            &[COUNT, "30% | growth | -30 % | way down | base same-period-last-year | of 130 hồ sơ"],
        ),
        (
            "Tiếp nhận 130 hồ sơ, tăng 30% so với tháng trước.",
            &[COUNT, "30% | growth | 30 % | base previous-month | of 130 hồ sơ"],
        ),
        (
            "Tiếp nhận 130 hồ sơ, tăng 30% so với tháng 8.",
            &[COUNT, "30% | growth | 30 % | base previous-month | of 130 hồ sơ", "tháng 8 | period | 2021-08"],
        ),
        (
            "Tiếp nhận 130 hồ sơ, tăng 30% so với quý trước.",
            &[COUNT, "30% | growth | 30 % | base previous-quarter | of 130 hồ sơ"],
        ),
        (
            "Tiếp nhận 130 hồ sơ, tăng 30% so với quý II.",
            &[COUNT, "30% | growth | 30 % | base previous-quarter | of 130 hồ sơ"],
        ),
        (
            "Tiếp nhận 130 hồ sơ, tăng 30% so với năm 2020.",
            &[COUNT, "30% | growth | 30 % | base previous-year | of 130 hồ sơ", "năm 2020 | period | 2020"],
        ),
        (
            "Tiếp nhận 130 hồ sơ, tăng 30% so với năm 2018.",
            &[COUNT, "30% | growth | 30 % | base other | of 130 hồ sơ", "năm 2018 | period | 2018"],
        ),
        (
            "Giá gạo tăng 3% so với tháng 12 năm trước.",
            &["3% | growth | 3 % | base december-last-year", "tháng 12 năm trước | period | 2020-12"],
        ),
        (
            "Giá gạo tăng 3% so với tháng 12/2020.",
            &["3% | growth | 3 % | base december-last-year", "tháng 12/2020 | period | 2020-12"],
        ),
        ("Dư nợ tăng 3% so với đầu năm.", &["3% | growth | 3 % | base start-of-year"]),
        (
            "Dư nợ tăng 3% so với cuối năm 2020.",
            &["3% | growth | 3 % | base december-last-year", "năm 2020 | period | 2020"],
        ),
        ("Thu lệ phí tăng 3% so với thực hiện cùng kỳ.", &["3% | growth | 3 % | base same-period-last-year"]),
        ("Diện tích ngô tăng 3% so với cùng thời vụ năm trước.", &["3% | growth | 3 % | base same-period-last-year"]),
        ("Giá gạo tăng 3% so với cùng kỳ tháng trước.", &["3% | growth | 3 % | base previous-month"]),
    ]);
}

/// 94 % of an earlier level is a loss of 6 %, and no growth of 94 %.
#[test]
fn index_style() {
    read_as(&[
        (
            "Xuất khẩu đạt 47 triệu USD, bằng 93,9% so với cùng kỳ.",
            &[
                "47 triệu USD | amount | 47000000 USD",
                "93,9% | index | 93.9 % | base same-period-last-year | of 47 triệu USD",
            ],
        ),
        (
            "Xuất khẩu đạt 47 triệu USD, bằng 93,9% cùng kỳ năm trước.",
            &[
                "47 triệu USD | amount | 47000000 USD",
                "93,9% | index | 93.9 % | base same-period-last-year | of 47 triệu USD",
            ],
        ),
    ]);
}

#[test]
fn an_inherited_base() {
    read_as(&[
        (
            "Giá trị sản xuất tăng 8,1% so với cùng kỳ, trong đó: khai khoáng tăng 3,2%; chế biến tăng 9,5%; điện giảm 1,4%.",
            &[
                "8,1% | growth | 8.1 % | base same-period-last-year",
                "3,2% | growth | 3.2 % | way up | base same-period-last-year | name khai khoáng",
                "9,5% | growth | 9.5 % | way up | base same-period-last-year | name chế biến",
                "1,4% | growth | -1.4 % | way down | base same-period-last-year | name điện",
            ],
        ),
        ("Sản lượng nuôi trồng tăng 6%. Đàn trâu tăng 2%.", &["6% | growth | 6 %", "2% | growth | 2 %"]),
    ]);
}

#[test]
fn orders_of_value_and_ratio() {
    read_as(&[
        (
            "So với cùng kỳ, số vụ cháy giảm 12%, số người chết tăng 4%.",
            &[
                "12% | growth | -12 % | base same-period-last-year | name số vụ cháy",
                "4% | growth | 4 % | base same-period-last-year | name số người chết",
            ],
        ),
        ("So với tháng trước, giá điện tăng 0,4%.", &["0,4% | growth | 0.4 % | base previous-month | name giá điện"]),
        (
            "Khởi tố 27 vụ (tăng 35% so với cùng kỳ).",
            &["27 vụ | amount | 27 vụ", "35% | growth | 35 % | base same-period-last-year | of 27 vụ"],
        ),
        (
            "Thu nội địa 512 tỷ đồng, đạt 64% dự toán, tăng 11% so với cùng kỳ.",
            &[
                "512 tỷ đồng | amount | 512000000000 VND",
                "64% | plan_ratio | 64 % | base plan | of 512 tỷ đồng",
                "11% | growth | 11 % | base same-period-last-year | of 512 tỷ đồng",
            ],
        ),
        (
            "Thu nội địa 512 tỷ đồng, đạt 64% dự toán tỉnh giao, bằng 61% dự toán HĐND huyện giao, tăng 4% so với tháng trước, tăng 11% so với cùng kỳ.",
            &[
                "512 tỷ đồng | amount | 512000000000 VND",
                "64% | plan_ratio | 64 % | base plan:province | of 512 tỷ đồng",
                "61% | plan_ratio | 61 % | base plan:council | of 512 tỷ đồng",
                "4% | growth | 4 % | base previous-month | of 512 tỷ đồng",
                "11% | growth | 11 % | base same-period-last-year | of 512 tỷ đồng",
            ],
        ),
        (
            "Sản lượng xi măng tăng 1,7% lên 101,23 nghìn bao so với cùng kỳ.",
            &[
                "1,7% | growth | 1.7 % | base same-period-last-year | of 101,23 nghìn bao",
                "101,23 nghìn bao | amount | 101230 bao",
            ],
        ),
    ]);
}

#[test]
fn absolute_changes() {
    read_as(&[
        (
            "Nhập khẩu 1.900 triệu USD, giảm 188 triệu USD, tương ứng giảm 9% so với cùng kỳ.",
            &[
                "1.900 triệu USD | amount | 1900000000 USD",
                "188 triệu USD | change | -188000000 USD | base same-period-last-year | of 1.900 triệu USD",
                "9% | growth | -9 % | base same-period-last-year | of 1.900 triệu USD",
            ],
        ),
        (
            "Xảy ra 12 vụ tai nạn, giảm 05 vụ so với cùng kỳ.",
            &["12 vụ | amount | 12 vụ", "05 vụ | change | -5 vụ | base same-period-last-year | of 12 vụ"],
        ),
        (
            "Dư nợ giảm 12,4% so với cùng kỳ (giảm tuyệt đối 14.210 tỷ đồng).",
            &[
                "12,4% | growth | -12.4 % | base same-period-last-year",
                "14.210 tỷ đồng | change | -14210000000000 VND | base same-period-last-year",
            ],
        ),
        // An amount alone between a growth and its base.
        (
            "Sản lượng cá 120 tấn, tăng 7,1% (8 tấn) so với cùng kỳ.",
            &[
                "120 tấn | amount | 120 t | name Sản lượng cá",
                "7,1% | growth | 7.1 % | base same-period-last-year | of 120 tấn | name Sản lượng cá",
                "8 tấn | change | 8 t | way up | base same-period-last-year | of 120 tấn | name Sản lượng cá",
            ],
        ),
    ]);
}

#[test]
fn from_to_and_down_to() {
    read_as(&[
        ("Tỷ lệ hộ nghèo giảm từ 8,3% xuống còn 2,8%.", &["8,3% | share | 8.3 %", "2,8% | share | 2.8 %"]),
        ("Tỷ lệ hộ nghèo giảm còn 4,6%.", &["4,6% | share | 4.6 %"]),
        ("Tỷ lệ thất nghiệp giảm từ 5,22% xuống mức 2,54%.", &["5,22% | share | 5.22 %", "2,54% | share | 2.54 %"]),
        ("Số hộ dùng điện tăng từ 410 hộ lên 455 hộ.", &["410 hộ | amount | 410 hộ", "455 hộ | amount | 455 hộ"]),
    ]);
}

/// A poverty rate that falls by 3 % falls by 3 points: the figure is a change, in the unit that is printed.
#[test]
fn changes_of_rates_are_points() {
    read_as(&[(
        "Tỷ lệ hộ nghèo còn 8,69%, giảm 3,24% so với năm 2020.",
        &[
            "8,69% | share | 8.69 %",
            "3,24% | change | -3.24 % | base previous-year | of 8,69%",
            "năm 2020 | period | 2020",
        ],
    )]);
}

#[test]
fn shares_and_ranks() {
    read_as(&[
        ("Có 12 xã đạt chuẩn, chiếm 80%.", &["12 xã | amount | 12 xã", "80% | share | 80 % | base total | of 12 xã"]),
        ("Dịch vụ chiếm tỷ trọng 41,3%.", &["41,3% | share | 41.3 % | base total"]),
        ("Nông nghiệp chiếm tỷ lệ 18,8%.", &["18,8% | share | 18.8 % | base total"]),
        (
            "Có 26 xã về đích (bằng 92,8% tổng số xã).",
            &["26 xã | amount | 26 xã", "92,8% | share | 92.8 % | base total | of 26 xã"],
        ),
        ("Chỉ số cải cách hành chính xếp thứ 8/63.", &["8/63 | rank | 8/63"]),
    ]);
}

#[test]
fn composition() {
    read_as(&[
        (
            "Trồng 90 ha cây ăn quả, trong đó: cam 50 ha, bưởi 40 ha.",
            &["90 ha | amount | 90 ha", "50 ha | amount | 50 ha | name cam", "40 ha | amount | 40 ha | name bưởi"],
        ),
        (
            "Lũy kế 9 tháng, thu phí đạt 61 tỷ đồng.",
            &["9 tháng | period | 2021-01/2021-09", "61 tỷ đồng | amount | 61000000000 VND | period 2021-01/2021-09"],
        ),
        (
            "Tính chung 9 tháng, thu phí ước đạt 61 tỷ đồng.",
            &[
                "9 tháng | period | 2021-01/2021-09",
                "61 tỷ đồng | amount | 61000000000 VND | hedge estimated | period 2021-01/2021-09",
            ],
        ),
    ]);
}

#[test]
fn estimates() {
    read_as(&[
        (
            "Dự kiến năm 2021 tỷ lệ hộ nghèo còn 4,8%.",
            &["năm 2021 | period | 2021", "4,8% | share | 4.8 % | hedge estimated | period 2021 | name tỷ lệ hộ nghèo"],
        ),
        (
            "Doanh thu ước thực hiện 61 tỷ đồng.",
            &["61 tỷ đồng | amount | 61000000000 VND | hedge estimated | name Doanh thu"],
        ),
        (
            "Doanh thu ước tính 61 tỷ đồng.",
            &["61 tỷ đồng | amount | 61000000000 VND | hedge estimated | name Doanh thu"],
        ),
        (
            "Dự kiến doanh thu đạt 61 tỷ đồng.",
            &["61 tỷ đồng | amount | 61000000000 VND | hedge estimated | name doanh thu"],
        ),
    ]);
}

#[test]
fn other_ways_to_compare() {
    read_as(&[
        (
            "Diện tích lúa thấp hơn 12 ha so với cùng kỳ.",
            &["12 ha | change | -12 ha | way down | base same-period-last-year | name Diện tích lúa"],
        ),
        (
            "Doanh số gấp 2,3 lần cùng kỳ và bằng 1,4 lần tháng trước.",
            &[
                "2,3 lần | multiple | 2.3 lần | base same-period-last-year | name Doanh số",
                "1,4 lần | multiple | 1.4 lần | base previous-month | name Doanh số",
            ],
        ),
        (
            "Thu cân đối 45 tỷ đồng/60 tỷ đồng, đạt 75% dự toán.",
            &[
                "45 tỷ đồng/60 tỷ đồng | fraction | 45000000000/60000000000 VND | base plan",
                "75% | plan_ratio | 75 % | base plan | of 45 tỷ đồng/60 tỷ đồng",
            ],
        ),
        (
            "Tỷ lệ che phủ rừng 48,5% (kế hoạch 49%), đạt 99% KH.",
            &[
                "48,5% | share | 48.5 %",
                "49% | target | 49 % | base plan | of 48,5%",
                "99% | plan_ratio | 99 % | base plan | of 48,5%",
            ],
        ),
        (
            "CPI tháng 9 tăng 0,32% so với tháng trước, tăng 2,1% so với tháng 12 năm trước, tăng 3,4% so với cùng kỳ.",
            &[
                "tháng 9 | period | 2021-09",
                "0,32% | growth | 0.32 % | base previous-month | period 2021-09 | name CPI",
                "2,1% | growth | 2.1 % | base december-last-year | period 2021-09 | name CPI",
                "tháng 12 năm trước | period | 2020-12",
                "3,4% | growth | 3.4 % | base same-period-last-year | period 2021-09 | name CPI",
            ],
        ),
        ("Tỷ lệ hộ nghèo giảm 1,2% xuống còn 4,8%.", &["1,2% | change | -1.2 %", "4,8% | share | 4.8 %"]),
        ("Giá điện không biến động so với tháng trước.", &[]),
        (
            "Đạt 14/19 tiêu chí (tăng 02 tiêu chí so với đầu năm).",
            &[
                "14/19 tiêu chí | fraction | 14/19 tiêu chí | base total",
                "02 tiêu chí | change | 2 tiêu chí | base start-of-year | of 14/19 tiêu chí",
            ],
        ),
    ]);
}

/// What is not read as it should be; the rows are what is read today.
const NOT_READ: &[NotRead] = &[(
    "status of a figure: `thực hiện`",
    "Doanh thu thực hiện 61 tỷ đồng.",
    &["61 tỷ đồng | amount | 61000000000 VND | name Doanh thu thực hiện"],
    "`thực hiện` before a figure is a verb and no part of the name",
)];

#[test]
fn what_is_not_yet_read() {
    not_yet_read(NOT_READ);
}

#[test]
fn the_level_of_then_and_that_of_others() {
    read_as(&[(
        "Năng suất 71,8 tạ/ha, cao hơn cùng kỳ 0,6 tạ/ha (CK 71,2 tạ/ha), so với bình quân toàn huyện (70,9 tạ/ha) cao.",
        &[
            "71,8 tạ/ha | amount | 71.8 tạ/ha",
            "0,6 tạ/ha | change | 0.6 tạ/ha | way up | base same-period-last-year | of 71,8 tạ/ha",
            "71,2 tạ/ha | amount | 71.2 tạ/ha",
            "70,9 tạ/ha | amount | 70.9 tạ/ha",
        ],
    )]);
    let report = shapes::read(
        "Năng suất 71,8 tạ/ha, cao hơn cùng kỳ 0,6 tạ/ha (CK 71,2 tạ/ha), so với bình quân toàn huyện (70,9 tạ/ha) cao.",
    );
    let previous = report.indicators[0].previous.and_then(|id| report.figure(id));
    assert_eq!(previous.map(|figure| report.quote(figure.span)), Some("71,2 tạ/ha"));
}

/// The same season of the year before, by its number; the report is on 2021.
#[test]
fn a_season_and_its_year() {
    read_as(&[
        (
            "Sản lượng lúa mùa 372,9 nghìn tấn, bằng 98,7% so với vụ mùa năm 2020.",
            &[
                "372,9 nghìn tấn | amount | 372900 t",
                "98,7% | index | 98.7 % | base same-period-last-year | of 372,9 nghìn tấn",
                "năm 2020 | period | 2020",
            ],
        ),
        (
            "Sản lượng lúa mùa 372,9 nghìn tấn, bằng 98,7% so với vụ mùa năm 2015.",
            &[
                "372,9 nghìn tấn | amount | 372900 t",
                "98,7% | index | 98.7 % | base other | of 372,9 nghìn tấn",
                "năm 2015 | period | 2015",
            ],
        ),
    ]);
}

/// `so với tháng trước` holds for months alone.
#[test]
fn nine_months_are_not_against_a_month() {
    read_as(&[(
        "Giá vàng tăng 2,15% so với tháng trước; bình quân 9 tháng tăng 24,8%; giá USD tháng 9 tăng 0,35%.",
        &[
            "2,15% | growth | 2.15 % | way up | base previous-month",
            "9 tháng | period | 2021-01/2021-09",
            "24,8% | growth | 24.8 % | way up | period 2021-01/2021-09",
            "tháng 9 | period | 2021-09",
            "0,35% | growth | 0.35 % | way up | base previous-month",
        ],
    )]);
}

#[test]
fn members_that_go_on() {
    read_as(&[
        (
            "Xuất khẩu sang Mỹ đạt 6.916 triệu USD, chiếm 25,2% kim ngạch xuất khẩu và tăng 29,2% so với cùng kỳ.",
            &[
                "6.916 triệu USD | amount | 6916000000 USD",
                "25,2% | share | 25.2 % | base total | of 6.916 triệu USD",
                "29,2% | growth | 29.2 % | way up | base same-period-last-year | of 6.916 triệu USD",
            ],
        ),
        (
            "Tụ huyết trùng 2.460/2.850 liều, đạt 86,3% kế hoạch; dịch tả 1.530/1.800 liều, đạt 85%; 5/7 xã đạt chuẩn.",
            &[
                "2.460/2.850 liều | fraction | 2460/2850 liều | base plan",
                "86,3% | plan_ratio | 86.3 % | base plan | of 2.460/2.850 liều",
                "1.530/1.800 liều | fraction | 1530/1800 liều | base plan",
                "85% | plan_ratio | 85 % | base plan | of 1.530/1.800 liều",
                "5/7 xã | fraction | 5/7 xã | base total",
            ],
        ),
    ]);
}

/// A change of a rate is printed in what it counts.
#[test]
fn a_change_of_a_rate() {
    let report =
        shapes::read("Bình quân đạt 12,8 tiêu chí/xã, tăng 1,5 tiêu chí so với cuối năm 2020 (11,5 tiêu chí/xã).");
    let changes = report.check().into_iter().filter(|finding| finding.rule == "change");
    let verdicts: Vec<_> = changes.map(|finding| finding.verdict).collect();
    assert_eq!(verdicts, [ktxh::Verdict::Contradiction]);
}

#[test]
fn a_list_divided_and_compared() {
    let report = shapes::read(
        "Bán lẻ đạt 800 tỷ đồng. Chia theo ngành hoạt động, so với cùng kỳ:\n+ Hàng hóa 600 tỷ đồng, tăng 11%;\n\
         + Dịch vụ 200 tỷ đồng, tăng 8%.",
    );
    let wholes: Vec<_> = report.indicators.iter().map(|indicator| indicator.whole.map(|whole| whole.0)).collect();
    assert_eq!(wholes, [None, Some(0), Some(0)]);
}

#[test]
fn parts_of_the_longer_time() {
    let text = "Thu ngân sách đến 30/6/2021 được 40 tỷ đồng; ước cả năm 90 tỷ đồng. Trong đó: thuế 60 tỷ đồng, phí 30 tỷ đồng.";
    let report = shapes::read(text);
    let whole =
        report.indicators[2].whole.and_then(|id| report.indicators[id.0].level).and_then(|id| report.figure(id));
    assert_eq!(whole.map(|figure| report.quote(figure.span)), Some("90 tỷ đồng"));
    assert_eq!(report.indicators[3].whole, report.indicators[2].whole);
}

#[test]
fn a_growth_that_only_a_noun_names() {
    read_as(&[
        (
            "Dịch vụ giúp việc có mức tăng giá từ 3%-8% so với cùng kỳ.",
            &["3%-8% | growth | 3..8 % | way up | base same-period-last-year | name Dịch vụ giúp việc"],
        ),
        (
            "Chỉ số sản xuất tiếp tục tăng, dù chỉ ở mức 0,7% so cùng kỳ năm trước.",
            &["0,7% | growth | 0.7 % | way up | base same-period-last-year | name Chỉ số sản xuất"],
        ),
        // The same of another time.
        (
            "Tăng trưởng GRDP 6 tháng đạt 7,5%, riêng quý II đạt 8,5%.",
            &[
                "6 tháng | period | 2021-H1",
                "7,5% | growth | 7.5 % | period 2021-H1 | name Tăng trưởng GRDP",
                "8,5% | growth | 8.5 % | period 2021-Q2 | name Tăng trưởng GRDP",
            ],
        ),
        // A verb of its own, or another subject: no growth.
        ("Thu tăng, chi bằng 95% so với cùng kỳ.", &["95% | index | 95 % | base same-period-last-year"]),
    ]);
}

#[test]
fn above_or_below_something_else() {
    read_as(&[
        (
            "Mức lương năm 2021 cao hơn mức lương năm 2020 khoảng 250.000 đồng/tháng.",
            &[
                "năm 2021 | period | 2021",
                "năm 2020 | period | 2020",
                "250.000 đồng/tháng | change | 250000 VND/tháng | hedge about | way up | base other | name Mức lương",
            ],
        ),
        (
            "Giá bán thấp hơn giá nhập khẩu 5.000 đồng/kg.",
            &["5.000 đồng/kg | change | -5000 VND/kg | way down | base other | name Giá bán"],
        ),
        ("Giá bán cao hơn giá nhập khẩu là 5.000 đồng/kg.", &["5.000 đồng/kg | amount | 5000 VND/kg"]),
        (
            "So với bình quân cả nước, thu nhập cao hơn 2 triệu đồng.",
            &["2 triệu đồng | change | 2000000 VND | way up | base other | name thu nhập"],
        ),
        ("Giá xăng được điều chỉnh tăng 3 lần, giảm 5 lần.", &["3 lần | amount | 3 lần", "5 lần | amount | 5 lần"]),
        ("Giá xăng tăng 3 lần so với cùng kỳ.", &["3 lần | multiple | 3 lần | base same-period-last-year"]),
    ]);
}

#[test]
fn the_level_of_then_in_a_bracket() {
    read_as(&[(
        "Đàn heo 29.680 con (so với cùng kỳ 35.082 con, giảm 15,4%).",
        &[
            "29.680 con | amount | 29680 con | name Đàn heo",
            "35.082 con | amount | 35082 con | name Đàn heo",
            "15,4% | growth | -15.4 % | way down | base same-period-last-year | of 29.680 con | name Đàn heo",
        ],
    )]);
}

#[test]
fn a_season_of_last_year() {
    read_as(&[
        (
            "Kỳ nghỉ lễ đón 318 nghìn lượt, tăng 127% so với kỳ nghỉ lễ năm ngoái.",
            &[
                "318 nghìn lượt | amount | 318000 lượt",
                "127% | growth | 127 % | base same-period-last-year | of 318 nghìn lượt",
            ],
        ),
        ("Khách tăng 5% so với dịp Tết năm trước.", &["5% | growth | 5 % | base same-period-last-year"]),
        ("Khách tăng 5% so với kỳ trước.", &["5% | growth | 5 % | base other"]),
    ]);
}

#[test]
fn a_list_of_ratios_ends_with_its_sentence() {
    read_as(&[
        (
            "Tỷ lệ hộ dùng điện đạt 99%, đạt 98% KH; 97% xã có trạm y tế.",
            &[
                "99% | share | 99 %",
                "98% | plan_ratio | 98 % | base plan | of 99%",
                "97% | share | 97 % | name xã có trạm y tế",
            ],
        ),
        (
            "Tỷ lệ hộ dùng điện đạt 99%, đạt 98% KH; tỷ lệ thôn, buôn có lưới điện 97%, đạt 96% KH.",
            &[
                "99% | share | 99 %",
                "98% | plan_ratio | 98 % | base plan | of 99%",
                "97% | share | 97 % | name tỷ lệ thôn, buôn có lưới điện",
                "96% | plan_ratio | 96 % | base plan | of 97%",
            ],
        ),
        (
            "Mức giảm sinh 0,6‰, đạt 75% kế hoạch (0,8‰).",
            &[
                "0,6‰ | share | 0.6 ‰",
                "75% | plan_ratio | 75 % | base plan | of 0,6‰",
                "0,8‰ | target | 0.8 ‰ | base plan | of 0,6‰",
            ],
        ),
    ]);
}

#[test]
fn a_level_that_cannot_be_read_is_one() {
    const ODD: &str = "§9% | unclassified | - | issue scanned digits";
    let report = shapes::read("Tỷ lệ đạt chuẩn 43%, đạt 100% KH; trẻ học mẫu giáo §9%, đạt 95,7% KH.");
    let last = report.figures.last().expect("four figures stand there");
    let of = last.of.and_then(|id| report.figure(id)).map(|figure| report.quote(figure.span));
    assert_eq!((report.quote(last.span), of), ("95,7%", Some("§9%")), "{ODD}");
}

#[test]
fn estimates_said_before_or_of_the_base() {
    read_as(&[
        (
            "Ước tính tháng 9/2021, đàn trâu giảm 0,1% so cùng kỳ.",
            &[
                "tháng 9/2021 | period | 2021-09",
                "0,1% | growth | -0.1 % | hedge estimated | base same-period-last-year",
            ],
        ),
        (
            "Thu 53 tỷ đồng, tăng 6% so với ước thực hiện năm 2020 (50 tỷ đồng).",
            &[
                "53 tỷ đồng | amount | 53000000000 VND",
                "6% | growth | 6 % | base previous-year | of 53 tỷ đồng",
                "năm 2020 | period | 2020",
                "50 tỷ đồng | amount | 50000000000 VND | hedge estimated",
            ],
        ),
        (
            "Thu 53 tỷ đồng; ước 2020: 50 tỷ đồng.",
            &[
                "53 tỷ đồng | amount | 53000000000 VND",
                "2020 | period | 2020",
                "50 tỷ đồng | amount | 50000000000 VND | hedge estimated | period 2020",
            ],
        ),
    ]);
}

#[test]
fn a_change_in_points_of_a_growth() {
    read_as(&[(
        "GRDP 61 tỷ đồng, cao hơn cùng kỳ 8,12%, thấp hơn 0,23 điểm phần trăm so với kịch bản.",
        &[
            "61 tỷ đồng | amount | 61000000000 VND",
            "8,12% | growth | 8.12 % | base same-period-last-year | of 61 tỷ đồng",
            "0,23 điểm phần trăm | change | -0.23 pp | base plan | of 8,12%",
        ],
    )]);
}

#[test]
fn one_verb_for_a_row() {
    read_as(&[
        ("Khai khoáng giảm 3,2% và 6,4%.", &["3,2% | growth | -3.2 % | way down", "6,4% | growth | -6.4 % | way down"]),
        (
            "Dư nợ 142 tỷ đồng, tăng 5% so với đầu năm (135 tỷ đồng) và 14,6% so với cùng kỳ.",
            &[
                "142 tỷ đồng | amount | 142000000000 VND",
                "5% | growth | 5 % | way up | base start-of-year | of 142 tỷ đồng",
                "135 tỷ đồng | amount | 135000000000 VND",
                "14,6% | growth | 14.6 % | way up | base same-period-last-year | of 142 tỷ đồng",
            ],
        ),
        // What follows from the growth does not grow.
        ("Giá vẫn tăng nên 60% lượng khách mua vào.", &["60% | share | 60 %"]),
    ]);
}

#[test]
fn indexes_in_a_list_of_growths() {
    read_as(&[(
        "So với cùng kỳ: khai khoáng giảm 4,9%; cấp nước bằng 105,1%.",
        &[
            "4,9% | growth | -4.9 % | base same-period-last-year",
            "105,1% | index | 105.1 % | base same-period-last-year",
        ],
    )]);
}

#[test]
fn rates_behind_counts_and_factors_of_things() {
    read_as(&[
        (
            "Giải quyết 9.702 hồ sơ, đúng hạn 9.663 hồ sơ, tỷ lệ 99,6%.",
            &[
                "9.702 hồ sơ | amount | 9702 hồ sơ",
                "9.663 hồ sơ | amount | 9663 hồ sơ",
                "99,6% | share | 99.6 % | base total | of 9.663 hồ sơ",
            ],
        ),
        (
            "Mật độ 430 người/km2, gấp 1,5 lần mật độ của vùng.",
            &["430 người/km2 | amount | 430 người/km2", "1,5 lần | multiple | 1.5 lần | base other | of 430 người/km2"],
        ),
    ]);
}

#[test]
fn the_time_alone_in_a_bracket_is_that_of_the_level() {
    read_as(&[(
        "Doanh thu 13 tỷ đồng (năm 2019) và 18 tỷ đồng (năm 2020).",
        &[
            "13 tỷ đồng | amount | 13000000000 VND | period 2019",
            "năm 2019 | period | 2019",
            "18 tỷ đồng | amount | 18000000000 VND | period 2020",
            "năm 2020 | period | 2020",
        ],
    )]);
}

#[test]
fn parts_of_money_without_their_scale() {
    read_as(&[(
        "Vốn 38.560 triệu đồng, gồm: tỉnh hỗ trợ 21.400; xã 9.860; chương trình 7.300 triệu đồng.",
        &[
            "38.560 triệu đồng | amount | 38560000000 VND",
            "21.400 | amount | 21400000000 VND | step 1000000",
            "9.860 | amount | 9860000000 VND | step 1000000",
            "7.300 triệu đồng | amount | 7300000000 VND",
        ],
    )]);
}

#[test]
fn the_end_of_a_year_a_quarter_or_a_month() {
    let growth = |base: &str| format!("2% | growth | 2 % | base {base} | of 52 tỷ đồng");
    for (words, base) in [
        ("cuối năm trước", "december-last-year"),
        ("thời điểm cuối năm trước", "december-last-year"),
        ("cuối quý trước", "previous-quarter"),
        ("cuối tháng trước", "previous-month"),
        ("đầu năm", "start-of-year"),
    ] {
        let text = format!("Dư nợ 52 tỷ đồng, tăng 2% so với {words}.");
        let report = shapes::read(&text);
        let bases: Vec<_> =
            report.figures.iter().filter_map(|figure| figure.base).map(|base| base.to_string()).collect();
        assert_eq!(bases, [base], "{text} {}", growth(base));
    }
    for (words, base) in [
        ("cuối năm 2020", "december-last-year"),
        ("31/12/2020", "december-last-year"),
        ("cuối quý II", "previous-quarter"),
        ("30/12/2020", "other"),
        ("cuối năm 2018", "other"),
        ("đầu năm 2021", "start-of-year"),
    ] {
        let text = format!("Dư nợ 52 tỷ đồng, tăng 2% so với {words}.");
        let report = shapes::read(&text);
        let growth = report.figures.iter().find(|figure| figure.role == ktxh::Role::Growth);
        assert_eq!(growth.and_then(|figure| figure.base).map(|base| base.to_string()).as_deref(), Some(base), "{text}");
    }
}

#[test]
fn which_way_a_change_in_points_goes() {
    read_as(&[
        (
            "Khối lượng được 46%, chậm 6 điểm phần trăm so với tiến độ (52%).",
            &[
                "46% | share | 46 %",
                "6 điểm phần trăm | change | -6 pp | way down | base other | of 46%",
                "52% | share | 52 %",
            ],
        ),
        (
            "Tỷ lệ thấp hơn bình quân cả nước (13,4%) là 4,6 điểm phần trăm.",
            &["13,4% | share | 13.4 %", "4,6 điểm phần trăm | change | -4.6 pp | way down"],
        ),
    ]);
}

#[test]
fn too_few_to_be_the_level_of_then() {
    read_as(&[
        (
            "Có 1.042 doanh nghiệp, cao hơn năm 2020 là 82 doanh nghiệp (tăng 8,5%).",
            &[
                "1.042 doanh nghiệp | amount | 1042 doanh nghiệp",
                "năm 2020 | period | 2020",
                "82 doanh nghiệp | change | 82 doanh nghiệp | way up | base previous-year | of 1.042 doanh nghiệp",
                "8,5% | growth | 8.5 % | way up | base previous-year | of 1.042 doanh nghiệp",
            ],
        ),
        (
            "Có 1.042 doanh nghiệp, cao hơn năm 2020 là 960 doanh nghiệp.",
            &[
                "1.042 doanh nghiệp | amount | 1042 doanh nghiệp",
                "năm 2020 | period | 2020",
                "960 doanh nghiệp | amount | 960 doanh nghiệp",
            ],
        ),
    ]);
}

#[test]
fn parts_that_may_count_one_thing_twice() {
    let text = "Phát hiện 268 xe vi phạm (quá tải 148 xe, quá khổ 96 xe, giấy tờ 71 xe; một xe có thể mắc nhiều lỗi).";
    let report = shapes::read(text);
    assert!(report.indicators.iter().all(|indicator| indicator.whole.is_none()));
    let report = shapes::read(&text.replace("; một xe có thể mắc nhiều lỗi", ""));
    assert_eq!(report.indicators.iter().filter(|indicator| indicator.whole.is_some()).count(), 3);
}

#[test]
fn weights_terms_and_rates() {
    read_as(&[
        (
            "Tiền gửi dân cư 128 tỷ đồng, tỷ trọng 68,8%.",
            &["128 tỷ đồng | amount | 128000000000 VND", "68,8% | share | 68.8 % | base total | of 128 tỷ đồng"],
        ),
        (
            "Lãi suất kỳ hạn trên 12 tháng từ 4,6% đến 5,7%/năm.",
            &["12 tháng | criterion | 12 tháng | hedge over", "4,6% đến 5,7%/năm | share | 4.6..5.7 %/năm"],
        ),
    ]);
}

#[test]
fn points_contributed_are_a_share() {
    read_as(&[(
        "Công nghiệp tăng 11,05%, đóng góp 8,62 điểm phần trăm vào mức tăng chung.",
        &["11,05% | growth | 11.05 % | way up", "8,62 điểm phần trăm | share | 8.62 pp"],
    )]);
}

#[test]
fn growth_with_its_plan_in_brackets() {
    read_as(&[
        (
            "CPI bình quân tăng 3,13% (Quốc hội giao khoảng 4%); tỷ lệ thất nghiệp 2,79% (Quốc hội giao dưới 4%).",
            &[
                "3,13% | growth | 3.13 %",
                "4% | target | 4 % | hedge about | base plan:central | of 3,13%",
                "2,79% | share | 2.79 %",
                "4% | target | 4 % | hedge under | base plan:central | of 2,79%",
            ],
        ),
        (
            "GRDP đạt 500 tỷ đồng, tăng 8,05% so với cùng kỳ (kế hoạch 8%).",
            &[
                "500 tỷ đồng | amount | 500000000000 VND",
                "8,05% | growth | 8.05 % | base same-period-last-year | of 500 tỷ đồng",
                "8% | target | 8 % | base plan | of 8,05%",
            ],
        ),
        (
            "Tăng trưởng kinh tế đạt 8,05% so với năm trước (Nghị quyết HĐND tỉnh đề ra là 8%).",
            &["8,05% | growth | 8.05 % | base previous-year", "8% | target | 8 % | base plan:council | of 8,05%"],
        ),
        (
            "Thu từ dầu thô 78,4 tỷ đồng, gấp 2,8 lần dự toán (28 tỷ đồng).",
            &[
                "78,4 tỷ đồng | amount | 78400000000 VND",
                "2,8 lần | multiple | 2.8 lần | base plan | of 78,4 tỷ đồng",
                "28 tỷ đồng | target | 28000000000 VND | base plan | of 78,4 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn kinds_of_capital_and_bounds_of_each() {
    read_as(&[
        (
            "Tổng vốn FDI đạt 1.613 triệu USD (cấp mới 1.126 triệu USD, tăng thêm 487 triệu USD).",
            &[
                "1.613 triệu USD | amount | 1613000000 USD",
                "1.126 triệu USD | amount | 1126000000 USD",
                "487 triệu USD | amount | 487000000 USD",
            ],
        ),
        (
            "Vốn FDI đạt 27,72 tỷ USD, gồm: cấp mới 12,45 tỷ USD; 107 lượt dự án điều chỉnh tăng 10,12 tỷ USD, tăng 12,2%; góp vốn 5,15 tỷ USD.",
            &[
                "27,72 tỷ USD | amount | 27720000000 USD",
                "12,45 tỷ USD | amount | 12450000000 USD",
                "107 lượt dự án | amount | 107 lượt dự án",
                "10,12 tỷ USD | amount | 10120000000 USD",
                "12,2% | growth | 12.2 % | of 10,12 tỷ USD",
                "5,15 tỷ USD | amount | 5150000000 USD",
            ],
        ),
        ("Kinh phí điều chỉnh tăng 12 tỷ đồng.", &["12 tỷ đồng | change | 12000000000 VND"]),
        (
            "Chỉ số sản xuất tăng ở 49 địa phương và giảm ở 14 địa phương.",
            &["49 địa phương | amount | 49 địa phương", "14 địa phương | amount | 14 địa phương"],
        ),
        (
            "Có 02 xã đạt từ 15-18 tiêu chí, 05 xã đạt từ 10-14 tiêu chí.",
            &[
                "02 xã | amount | 2 xã",
                "15-18 tiêu chí | criterion | 15..18 tiêu chí",
                "05 xã | amount | 5 xã",
                "10-14 tiêu chí | criterion | 10..14 tiêu chí",
            ],
        ),
        (
            "Số bác sĩ trên 10.000 dân đạt 9,4 bác sĩ.",
            &["10.000 dân | criterion | 10000 dân | hedge over", "9,4 bác sĩ | amount | 9.4 bác sĩ"],
        ),
        ("Vốn nước ngoài giải ngân rất chậm (16.767 triệu đồng).", &["16.767 triệu đồng | amount | 16767000000 VND"]),
        (
            "Khách đạt 500 lượt, bằng 68,9% so với cùng kỳ năm 2019.",
            &[
                "500 lượt | amount | 500 lượt",
                "68,9% | index | 68.9 % | base other | of 500 lượt",
                "năm 2019 | period | 2019",
            ],
        ),
        (
            "Lao động tại thời điểm 01/9/2021 tăng 1% so với cùng thời điểm tháng trước và giảm 0,8% so với cùng thời điểm năm trước.",
            &[
                "01/9/2021 | date | 2021-09-01",
                "1% | growth | 1 % | base previous-month",
                "0,8% | growth | -0.8 % | base same-period-last-year",
            ],
        ),
        (
            "Số người tham gia BHYT là 7.827 người trên tổng số 8.480 người, chiếm 92,3%.",
            &[
                "7.827 người | amount | 7827 người",
                "8.480 người | amount | 8480 người",
                "92,3% | share | 92.3 % | base total | of 7.827 người",
            ],
        ),
    ]);
}

#[test]
fn criteria_lacks_and_hand_overs() {
    read_as(&[
        ("Tai nạn giao thông giảm cả 3 tiêu chí so với cùng kỳ.", &["3 tiêu chí | amount | 3 tiêu chí"]),
        ("Việc thiếu 1.268 giáo viên kéo dài nhiều năm.", &["1.268 giáo viên | amount | 1268 giáo viên"]),
        (
            "Giải quyết việc làm cho 768 lao động, thiếu 132 lao động so với kế hoạch.",
            &[
                "768 lao động | amount | 768 lao động",
                "132 lao động | change | -132 lao động | base plan | of 768 lao động",
            ],
        ),
        (
            "Tỷ lệ hộ nghèo còn 1,86% (KH còn 2%).",
            &["1,86% | share | 1.86 %", "2% | target | 2 % | base plan | of 1,86%"],
        ),
        (
            "Đã bàn giao mặt bằng 94,3/128,6 ha, đạt 73,3%; gieo cấy 94,3/128,6 ha, đạt 73,3%.",
            &[
                "94,3/128,6 ha | fraction | 94.3/128.6 ha | base total",
                "73,3% | share | 73.3 % | base total | of 94,3/128,6 ha",
                "94,3/128,6 ha | fraction | 94.3/128.6 ha | base plan",
                "73,3% | plan_ratio | 73.3 % | base plan | of 94,3/128,6 ha",
            ],
        ),
        (
            "Tiêm mũi 2 cho 50.521 người, đạt 70,8% số người từ 18 tuổi trở lên (71.350 người).",
            &[
                "2 | label | -",
                "50.521 người | amount | 50521 người",
                "70,8% | share | 70.8 % | base total | of 50.521 người",
                "18 tuổi | criterion | 18 tuổi",
                "71.350 người | amount | 71350 người",
            ],
        ),
        (
            "Tinh bột sắn 41,5 nghìn tấn, trị giá 17,9 triệu USD, tăng 6,2% về lượng nhưng giảm 11,4% về trị giá.",
            &[
                "41,5 nghìn tấn | amount | 41500 t",
                "17,9 triệu USD | amount | 17900000 USD",
                "6,2% | growth | 6.2 % | of 41,5 nghìn tấn",
                "11,4% | growth | -11.4 % | of 17,9 triệu USD",
            ],
        ),
        (
            "Đàn bò 538 con, đàn lợn (trên 2 tháng tuổi) 2.655 con. So với cùng kỳ đàn bò tăng 3,9%, đàn lợn giảm 6,4%.",
            &[
                "538 con | amount | 538 con",
                "2 tháng tuổi | criterion | 2 tháng tuổi | hedge over",
                "2.655 con | amount | 2655 con",
                "3,9% | growth | 3.9 % | base same-period-last-year | of 538 con",
                "6,4% | growth | -6.4 % | base same-period-last-year | of 2.655 con",
            ],
        ),
        (
            "Theo Luật Giáo dục 2019, có 12.876 giáo viên; triển khai Chương trình giáo dục phổ thông 2018.",
            &["2019 | label | -", "12.876 giáo viên | amount | 12876 giáo viên", "2018 | label | -"],
        ),
    ]);
}

#[test]
fn rows_of_changes_under_one_verb() {
    read_as(&[
        (
            "Toàn huyện tăng cả 3 tiêu chí (tăng 02 vụ, 01 người chết, 03 người bị thương so với cùng kỳ).",
            &[
                "3 tiêu chí | amount | 3 tiêu chí",
                "02 vụ | change | 2 vụ | base same-period-last-year",
                "01 người | change | 1 người | base same-period-last-year",
                "03 người | change | 3 người | base same-period-last-year",
            ],
        ),
        (
            "So với cùng kỳ giảm 12 vụ, 5 người chết và 8 người bị thương.",
            &[
                "12 vụ | change | -12 vụ | base same-period-last-year",
                "5 người | change | -5 người | base same-period-last-year",
                "8 người | change | -8 người | base same-period-last-year",
            ],
        ),
        (
            "Xảy ra 12 vụ, tăng 02 vụ so với cùng kỳ, 05 người chết.",
            &[
                "12 vụ | amount | 12 vụ",
                "02 vụ | change | 2 vụ | base same-period-last-year | of 12 vụ",
                "05 người | amount | 5 người",
            ],
        ),
        (
            "So với cùng kỳ giảm 12 vụ; bắt 5 đối tượng.",
            &["12 vụ | change | -12 vụ | base same-period-last-year", "5 đối tượng | amount | 5 đối tượng"],
        ),
    ]);
}

/// Points are of a percentage: of the share beside the count that is spoken of.
#[test]
fn points_of_the_share_beside_a_count() {
    read_as(&[(
        "Toàn xã còn 105 hộ nghèo, tỷ lệ 5,1%; giảm 41 hộ so với đầu năm, tương ứng giảm 1,8 điểm phần trăm.",
        &[
            "105 hộ nghèo | amount | 105 hộ nghèo",
            "5,1% | share | 5.1 % | base total | of 105 hộ nghèo",
            "41 hộ | change | -41 hộ | base start-of-year | of 105 hộ nghèo",
            "1,8 điểm phần trăm | change | -1.8 pp | base start-of-year | of 5,1%",
        ],
    )]);
}

#[test]
fn the_month_of_the_same_time() {
    read_as(&[(
        "Khách lưu trú 161.000 lượt, tăng 22,4% so với tháng cùng kỳ năm trước.",
        &[
            "161.000 lượt | amount | 161000 lượt",
            "22,4% | growth | 22.4 % | base same-period-last-year | of 161.000 lượt",
        ],
    )]);
}

#[test]
fn a_rate_that_is_to_be_reached() {
    read_as(&[
        (
            "Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ 37% trở lên; tỷ lệ bao phủ bảo hiểm y tế 97% trở lên.",
            &["37% | target | 37 %", "97% | target | 97 %"],
        ),
        ("Các vườn có tỷ lệ sống 80% trở lên được nghiệm thu.", &["80% | criterion | 80 %"]),
        (
            "Giá trị xây dựng tăng trưởng khá với tỷ lệ 12% so với cùng kỳ.",
            &["12% | growth | 12 % | base same-period-last-year"],
        ),
    ]);
}

/// What reaches so many per cent held against an earlier time is an index of it.
#[test]
fn a_level_reached_against_an_earlier_time() {
    read_as(&[
        (
            "Thu hút đầu tư 1.284 tỷ đồng, so với cùng kỳ đạt 93,8%.",
            &[
                "1.284 tỷ đồng | amount | 1284000000000 VND",
                "93,8% | index | 93.8 % | base same-period-last-year | of 1.284 tỷ đồng",
            ],
        ),
        (
            "Sản lượng xi măng 412 nghìn tấn, bằng 108,4% SCK.",
            &[
                "412 nghìn tấn | amount | 412000 t",
                "108,4% | index | 108.4 % | base same-period-last-year | of 412 nghìn tấn",
            ],
        ),
    ]);
}

/// Behind a change `bằng` may say by how much it changed, or what is left: the numbers tell.
#[test]
fn what_equals_in_brackets_behind_a_change() {
    const LEVEL: &str = "226 vụ | amount | 226 vụ";
    const CHANGE: &str = "28 vụ | change | -28 vụ | base same-period-last-year | of 226 vụ";
    read_as(&[
        (
            "Xảy ra 226 vụ, giảm 28 vụ (bằng 11%) so với cùng kỳ.",
            &[LEVEL, CHANGE, "11% | growth | -11 % | base same-period-last-year | of 226 vụ | way down"],
        ),
        (
            "Xảy ra 226 vụ, giảm 28 vụ (bằng 89%) so với cùng kỳ.",
            &[LEVEL, CHANGE, "89% | index | 89 % | base same-period-last-year | of 226 vụ"],
        ),
        // What agrees with neither is by how much.
        (
            "Xảy ra 226 vụ, giảm 28 vụ (bằng 21%) so với cùng kỳ.",
            &[LEVEL, CHANGE, "21% | growth | -21 % | base same-period-last-year | of 226 vụ | way down"],
        ),
    ]);
}

/// A count that reaches so many per cent of a number that is named is a part of that; more than all of it is none.
#[test]
fn so_many_per_cent_of_a_number() {
    read_as(&[
        (
            "Toàn xã có 1.240 hộ chăn nuôi; 980 hộ đã ký cam kết, đạt 79% số hộ chăn nuôi.",
            &["1.240 hộ | amount | 1240 hộ", "980 hộ | amount | 980 hộ", "79% | share | 79 % | base total | of 980 hộ"],
        ),
        (
            "Đã thu 61,3 tỷ đồng, đạt 105% số đã báo cáo.",
            &["61,3 tỷ đồng | amount | 61300000000 VND", "105% | plan_ratio | 105 % | base plan | of 61,3 tỷ đồng"],
        ),
    ]);
}

/// Behind a comma `so với` is of the words before where the sentence ends with it.
#[test]
fn a_base_behind_a_comma() {
    read_as(&[
        (
            "Kim ngạch đạt 152 tỷ USD, tăng 23,1%, tương ứng tăng 28,5 tỷ USD, so với cùng kỳ năm trước.",
            &[
                "152 tỷ USD | amount | 152000000000 USD",
                "23,1% | growth | 23.1 % | base same-period-last-year | of 152 tỷ USD",
                "28,5 tỷ USD | change | 28500000000 USD | base same-period-last-year | of 152 tỷ USD",
            ],
        ),
        // What goes on behind it has it.
        (
            "Kim ngạch đạt 152 tỷ USD, tăng 2,1% so với tháng trước, so với cùng kỳ tăng 23,1%.",
            &[
                "152 tỷ USD | amount | 152000000000 USD",
                "2,1% | growth | 2.1 % | base previous-month | of 152 tỷ USD",
                "23,1% | growth | 23.1 % | base same-period-last-year | of 152 tỷ USD",
            ],
        ),
        // A growth over several months is against no month, though the one before was.
        (
            "Thu tháng 9 đạt 22 tỷ đồng, giảm 3,3% so với tháng trước. Thu 9 tháng đạt 152 tỷ đồng, tăng 23,1%.",
            &[
                "tháng 9 | period | 2021-09",
                "22 tỷ đồng | amount | 22000000000 VND",
                "3,3% | growth | -3.3 % | base previous-month | of 22 tỷ đồng",
                "9 tháng | period | 2021-01/2021-09",
                "152 tỷ đồng | amount | 152000000000 VND",
                "23,1% | growth | 23.1 % | of 152 tỷ đồng",
            ],
        ),
    ]);
}

/// A share of a count that the paragraph has stated, where it follows from it to three digits.
#[test]
fn a_share_of_a_count_a_sentence_before() {
    read_as(&[
        (
            "Số vụ đủ điều kiện là 1.432 vụ. Đã hoàn thành 1.190 vụ, đạt 83,1%.",
            &[
                "1.432 vụ | amount | 1432 vụ",
                "1.190 vụ | amount | 1190 vụ",
                "83,1% | share | 83.1 % | base total | of 1.190 vụ",
            ],
        ),
        // Of what else it is, only a plan is left.
        (
            "Số vụ đủ điều kiện là 1.432 vụ. Đã hoàn thành 1.190 vụ, đạt 85,1%.",
            &[
                "1.432 vụ | amount | 1432 vụ",
                "1.190 vụ | amount | 1190 vụ",
                "85,1% | plan_ratio | 85.1 % | base plan | of 1.190 vụ",
            ],
        ),
    ]);
}

#[test]
fn what_a_growth_is_equal_to() {
    read_as(&[
        (
            "Tổng chi 10.382 tỷ đồng, tăng 10,6%, tương đương 995 tỷ đồng.",
            &[
                "10.382 tỷ đồng | amount | 10382000000000 VND",
                "10,6% | growth | 10.6 % | way up | of 10.382 tỷ đồng",
                "995 tỷ đồng | change | 995000000000 VND | way up | of 10.382 tỷ đồng",
            ],
        ),
        // What is near the level of then is that, and no change.
        (
            "Tổng chi 10.382 tỷ đồng, tăng 10,6%, tương đương 9.390 tỷ đồng.",
            &[
                "10.382 tỷ đồng | amount | 10382000000000 VND",
                "10,6% | growth | 10.6 % | way up | of 10.382 tỷ đồng",
                "9.390 tỷ đồng | amount | 9390000000000 VND",
            ],
        ),
    ]);
}

#[test]
fn what_equals_a_growth_behind_its_base() {
    for (lead, close) in
        [(" (bằng ", ")"), (" (tương đương ", ")"), (", bằng ", ""), (", tương ứng ", ""), (", tức ", "")]
    {
        let text = format!("Đàn trâu 283.842 con, giảm 2,64% so với cùng kỳ năm trước{lead}7.693 con{close}.");
        let report = shapes::read(&text);
        let rows = ["2,64% | growth | -2.64 %", "7.693 con | change | -7693 con"];
        for (figure, expected) in report.figures[1..].iter().zip(rows) {
            let row =
                format!("{} | {} | {}", report.quote(figure.span), figure.role, shapes::shown(figure.value.as_ref()));
            assert_eq!(row, expected, "{text}");
            assert_eq!(
                (figure.of, figure.base),
                (Some(ktxh::FigureId(0)), Some(ktxh::Base::SamePeriodLastYear)),
                "{text}"
            );
        }
    }
    read_as(&[
        // Alone behind the words for then it is the change where the numbers fit, and else the level of then.
        (
            "Đàn trâu 283.842 con, tăng 2,64% so với cùng kỳ (7.300 con).",
            &[
                "283.842 con | amount | 283842 con",
                "2,64% | growth | 2.64 % | way up | base same-period-last-year | of 283.842 con",
                "7.300 con | change | 7300 con | way up | base same-period-last-year | of 283.842 con",
            ],
        ),
        (
            "Đàn trâu 283.842 con, tăng 2,64% so với cùng kỳ (276.542 con).",
            &[
                "283.842 con | amount | 283842 con",
                "2,64% | growth | 2.64 % | way up | base same-period-last-year | of 283.842 con",
                "276.542 con | amount | 276542 con",
            ],
        ),
    ]);
}

#[test]
fn a_level_in_brackets_is_told_on_by_the_verb_behind() {
    read_as(&[(
        "Đàn lợn đạt 418.600 con, tăng 11,2%. So với cùng kỳ, đàn bò (96.250 con) tăng 1,8%, đàn trâu (21.340 con) giảm 2,6%.",
        &[
            "418.600 con | amount | 418600 con",
            "11,2% | growth | 11.2 % | way up | of 418.600 con",
            "96.250 con | amount | 96250 con | name đàn bò",
            "1,8% | growth | 1.8 % | way up | base same-period-last-year | of 96.250 con",
            "21.340 con | amount | 21340 con | name đàn trâu",
            "2,6% | growth | -2.6 % | way down | base same-period-last-year | of 21.340 con",
        ],
    )]);
}

#[test]
fn the_base_of_the_last_member_is_that_of_those_before() {
    read_as(&[
        (
            "Vận chuyển 472,6 triệu tấn hàng, tăng 1,1%; luân chuyển 86 triệu tấn.km, giảm 0,9% so với cùng kỳ.",
            &[
                "472,6 triệu tấn | amount | 472600000 t",
                "1,1% | growth | 1.1 % | way up | base same-period-last-year | of 472,6 triệu tấn",
                "86 triệu tấn.km | amount | 86000000 tấn.km",
                "0,9% | growth | -0.9 % | way down | base same-period-last-year | of 86 triệu tấn.km",
            ],
        ),
        // What the sentence prints itself comes before what an earlier one did.
        (
            "Hoa 218,9 ha, tăng 8,9% so với cùng kỳ. Ước cả năm trồng 2.364 ha rau, tăng 10,5%, và 340 ha hoa, tăng 11,2% so với năm trước.",
            &[
                "218,9 ha | amount | 218.9 ha",
                "8,9% | growth | 8.9 % | way up | base same-period-last-year | of 218,9 ha",
                "2.364 ha | amount | 2364 ha | hedge estimated",
                "10,5% | growth | 10.5 % | way up | base previous-year | of 2.364 ha",
                "340 ha | amount | 340 ha",
                "11,2% | growth | 11.2 % | way up | base previous-year | of 340 ha",
            ],
        ),
    ]);
}

#[test]
fn a_share_in_brackets_is_of_an_earlier_level() {
    read_as(&[(
        "Đã phân bổ 412,5 tỷ đồng, giải ngân 236,8 tỷ đồng (57,4%).",
        &[
            "412,5 tỷ đồng | amount | 412500000000 VND",
            "236,8 tỷ đồng | amount | 236800000000 VND",
            "57,4% | share | 57.4 % | base total | of 236,8 tỷ đồng",
        ],
    )]);
}

#[test]
fn other_words_that_compare() {
    read_as(&[
        (
            "Tổng số học sinh là 287.640 em, đông hơn năm học trước 6.218 em, tương đương mức tăng 2,2%.",
            &[
                "287.640 em | amount | 287640 em",
                "6.218 em | change | 6218 em | way up | base previous-year | of 287.640 em",
                "2,2% | growth | 2.2 % | way up | base previous-year | of 287.640 em",
            ],
        ),
        (
            "Đoạt 46 giải; kém năm học trước 4 giải.",
            &["46 giải | amount | 46 giải", "4 giải | change | -4 giải | way down | base previous-year | of 46 giải"],
        ),
        (
            "Doanh thu đạt 48.650 tỷ đồng, so với quý trước sụt 7,9% do nghỉ Tết.",
            &[
                "48.650 tỷ đồng | amount | 48650000000000 VND",
                "7,9% | growth | -7.9 % | way down | base previous-quarter | of 48.650 tỷ đồng",
            ],
        ),
        (
            "Tỷ lệ suy dinh dưỡng 3,1%, hạ được 0,4 điểm phần trăm so với đầu năm.",
            &[
                "3,1% | share | 3.1 %",
                "0,4 điểm phần trăm | change | -0.4 pp | way down | base start-of-year | of 3,1%",
            ],
        ),
        (
            "Năng suất lúa 66,5 tạ/ha, trội hơn 1,2 tạ/ha so với cùng kỳ.",
            &[
                "66,5 tạ/ha | amount | 66.5 tạ/ha",
                "1,2 tạ/ha | change | 1.2 tạ/ha | way up | base same-period-last-year | of 66,5 tạ/ha",
            ],
        ),
    ]);
}

#[test]
fn a_growth_in_brackets_is_that_of_the_change() {
    read_as(&[(
        "Tai nạn làm chết 85 người, bị thương 68 người; so với cùng kỳ giảm 9 người chết (giảm 9,6%), tăng 3 người bị thương (tăng 4,6%).",
        &[
            "85 người | amount | 85 người",
            "68 người | amount | 68 người",
            "9 người | change | -9 người | way down | base same-period-last-year | of 85 người",
            "9,6% | growth | -9.6 % | way down | base same-period-last-year | of 85 người",
            "3 người | change | 3 người | way up | base same-period-last-year | of 68 người",
            "4,6% | growth | 4.6 % | way up | base same-period-last-year | of 68 người",
        ],
    )]);
}

#[test]
fn what_is_counted_by_all_of_its_criteria() {
    read_as(&[(
        "Có 9/14 huyện giảm cả 3 tiêu chí, chiếm 64,3%.",
        &[
            "9/14 huyện | fraction | 9/14 huyện | base total",
            "3 tiêu chí | amount | 3 tiêu chí",
            "64,3% | share | 64.3 % | base total | of 9/14 huyện",
        ],
    )]);
}

#[test]
fn the_level_of_then_at_the_head_of_a_sentence_is_that_of_its_main_level() {
    read_as(&[(
        "Đã giải ngân 8.093,2 tỷ đồng, gồm vốn trong nước 7.774,8 tỷ đồng và vốn nước ngoài 318,4 tỷ đồng. So với cùng kỳ (6.918,6 tỷ đồng), \
         số giải ngân tăng 17%.",
        &[
            "8.093,2 tỷ đồng | amount | 8093200000000 VND",
            "7.774,8 tỷ đồng | amount | 7774800000000 VND",
            "318,4 tỷ đồng | amount | 318400000000 VND",
            "6.918,6 tỷ đồng | amount | 6918600000000 VND",
            "17% | growth | 17 % | way up | base same-period-last-year | of 8.093,2 tỷ đồng",
        ],
    )]);
}

#[test]
fn a_comparative_whose_number_stands_behind_a_copula() {
    read_as(&[
        (
            "Giải ngân 2.346,9 tỷ đồng; cao hơn cùng kỳ năm 2020 (1.893,4 tỷ đồng) là 24,0%.",
            &[
                "2.346,9 tỷ đồng | amount | 2346900000000 VND",
                "năm 2020 | period | 2020",
                "1.893,4 tỷ đồng | amount | 1893400000000 VND",
                "24,0% | growth | 24 % | way up | base same-period-last-year | of 2.346,9 tỷ đồng",
            ],
        ),
        (
            "Cấp 164 giấy phép, ít hơn tháng trước là 23 giấy phép.",
            &[
                "164 giấy phép | amount | 164 giấy phép",
                "23 giấy phép | change | -23 giấy phép | way down | base previous-month | of 164 giấy phép",
            ],
        ),
    ]);
}

#[test]
fn indices_of_a_sentence_that_opens_with_their_base() {
    read_as(&[
        (
            "So với cùng kỳ năm trước, ngành khai khoáng bằng 97,2%; chế biến, chế tạo bằng 112,5%.",
            &[
                "97,2% | index | 97.2 % | base same-period-last-year",
                "112,5% | index | 112.5 % | base same-period-last-year",
            ],
        ),
        (
            "CPI so cùng kỳ năm trước có tốc độ tăng giảm dần từ mức 5,2% trong tháng 1 xuống mức 2,5% trong tháng 6.",
            &[
                "5,2% | growth | 5.2 % | base same-period-last-year",
                "tháng 1 | period | 2021-01",
                "2,5% | growth | 2.5 % | base same-period-last-year",
                "tháng 6 | period | 2021-06",
            ],
        ),
    ]);
}

#[test]
fn changes_that_answer_to_levels_of_other_units() {
    read_as(&[
        (
            "Xảy ra 14 vụ, làm chết 11 người, bị thương 09 người; so với cùng kỳ giảm lần lượt 03 vụ, 02 người và 05 người.",
            &[
                "14 vụ | amount | 14 vụ",
                "11 người | amount | 11 người",
                "09 người | amount | 9 người",
                "03 vụ | change | -3 vụ | way down | base same-period-last-year | of 14 vụ",
                "02 người | change | -2 người | way down | base same-period-last-year | of 11 người",
                "05 người | change | -5 người | way down | base same-period-last-year | of 09 người",
            ],
        ),
        (
            "Phạm pháp hình sự xảy ra 68 vụ, điều tra làm rõ 57 vụ; so với cùng kỳ, số vụ xảy ra giảm 12 vụ (80 vụ).",
            &[
                "68 vụ | amount | 68 vụ | name Phạm pháp hình sự",
                "57 vụ | amount | 57 vụ",
                "12 vụ | change | -12 vụ | way down | base same-period-last-year | of 68 vụ",
                "80 vụ | amount | 80 vụ",
            ],
        ),
        (
            "Đàn gia súc có 4.316 con, gồm: trâu 1.085 con, giảm 24 con so với cùng kỳ; bò 412 con.",
            &[
                "4.316 con | amount | 4316 con",
                "1.085 con | amount | 1085 con",
                "24 con | change | -24 con | way down | base same-period-last-year | of 1.085 con",
                "412 con | amount | 412 con",
            ],
        ),
    ]);
}

#[test]
fn levels_at_the_edge_of_an_earlier_year() {
    read_as_of(
        "2017-H1",
        &[
            (
                "Tỷ lệ hộ nghèo còn 38,2%, giảm 5,1 điểm phần trăm (đầu năm 2016 là 43,3%).",
                &[
                    "38,2% | share | 38.2 %",
                    "5,1 điểm phần trăm | change | -5.1 pp | way down | base other | of 38,2%",
                    "năm 2016 | period | 2016",
                    "43,3% | share | 43.3 %",
                ],
            ),
            (
                "Dư nợ 120 tỷ đồng, tăng 20% (cuối năm 2016 là 100 tỷ đồng).",
                &[
                    "120 tỷ đồng | amount | 120000000000 VND",
                    "20% | growth | 20 % | way up | base december-last-year | of 120 tỷ đồng",
                    "năm 2016 | period | 2016",
                    "100 tỷ đồng | amount | 100000000000 VND",
                ],
            ),
        ],
    );
}

#[test]
fn revenue_and_spending_that_rise_and_fall() {
    read_as(&[
        (
            "Mặt hàng ô tô giảm thu hơn 6.800 tỷ đồng.",
            &["6.800 tỷ đồng | change | -6800000000000 VND | way down | hedge over"],
        ),
        ("Số giảm thu là 5 tỷ đồng.", &["5 tỷ đồng | amount | 5000000000 VND | name Số giảm thu"]),
        ("Chi từ nguồn tăng thu 12 tỷ đồng.", &["12 tỷ đồng | amount | 12000000000 VND"]),
        ("Các chính sách làm giảm thu 415 tỷ đồng.", &["415 tỷ đồng | amount | 415000000000 VND"]),
    ]);
}

#[test]
fn a_share_whose_verb_stands_outside_its_bracket() {
    read_as(&[
        (
            "Hàng không thuế chiếm tỷ trọng lớn (80%, chủ yếu là gia công).",
            &["80% | share | 80 % | base total | name Hàng không thuế chiếm tỷ trọng lớn"],
        ),
        (
            "Lúa chiếm 60% diện tích (đạt 95% kế hoạch).",
            &["60% | share | 60 % | base total | name Lúa", "95% | plan_ratio | 95 % | base plan | of 60%"],
        ),
    ]);
}

#[test]
fn shares_and_growths_that_a_list_tells_of_each_member() {
    read_as(&[
        (
            "Nhà nước 484 tỷ đồng, chiếm 33,5% tổng vốn và tăng 13,4% so với cùng kỳ; ngoài Nhà nước 641 tỷ đồng, bằng 44,4% và tăng 2,8%.",
            &[
                "484 tỷ đồng | amount | 484000000000 VND",
                "33,5% | share | 33.5 % | base total | of 484 tỷ đồng",
                "13,4% | growth | 13.4 % | way up | base same-period-last-year | of 484 tỷ đồng",
                "641 tỷ đồng | amount | 641000000000 VND",
                "44,4% | share | 44.4 % | base total | of 641 tỷ đồng",
                "2,8% | growth | 2.8 % | way up | base same-period-last-year | of 641 tỷ đồng",
            ],
        ),
        (
            "Tổng chi 986 tỷ đồng, tăng 8,3 tỷ đồng tương đương 0,8% so với dự toán.",
            &[
                "986 tỷ đồng | amount | 986000000000 VND",
                "8,3 tỷ đồng | change | 8300000000 VND | way up | base plan | of 986 tỷ đồng",
                "0,8% | growth | 0.8 % | base plan | of 986 tỷ đồng",
            ],
        ),
        (
            "Thu 34,5 tỷ đồng, đạt 57,5% chỉ tiêu Bộ Tài chính giao phấn đấu (60 tỷ đồng), đạt 55,5% chỉ tiêu tỉnh giao.",
            &[
                "34,5 tỷ đồng | amount | 34500000000 VND",
                "57,5% | plan_ratio | 57.5 % | base plan:sector | of 34,5 tỷ đồng",
                "60 tỷ đồng | target | 60000000000 VND | base plan:sector | of 34,5 tỷ đồng",
                "55,5% | plan_ratio | 55.5 % | base plan:province | of 34,5 tỷ đồng",
            ],
        ),
        ("Cán cân thương mại thâm hụt 883 triệu USD.", &["883 triệu USD | amount | 883000000 USD"]),
    ]);
}

#[test]
fn goods_by_their_quantity_price_and_worth() {
    read_as(&[(
        "Gạo xuất khẩu 42.600 tấn, đơn giá 418 USD/tấn, trị giá 17,8 triệu USD; so với cùng kỳ tăng 12,4% về lượng, giảm 6,1% về giá và tăng 5,5% về \
         trị giá.",
        &[
            "42.600 tấn | amount | 42600 t",
            "418 USD/tấn | amount | 418 USD/t",
            "17,8 triệu USD | amount | 17800000 USD",
            "12,4% | growth | 12.4 % | way up | base same-period-last-year | of 42.600 tấn",
            "6,1% | growth | -6.1 % | way down | base same-period-last-year | of 418 USD/tấn",
            "5,5% | growth | 5.5 % | way up | base same-period-last-year | of 17,8 triệu USD",
        ],
    )]);
}

#[test]
fn those_whom_accidents_befell_are_called_by_their_number() {
    read_as(&[(
        "Xảy ra 4.030 vụ tai nạn giao thông, làm chết 1.905 người, bị thương 3.141 người. So với cùng kỳ, số vụ TNGT giảm 644 vụ, số người chết \
         giảm 244 người, số người bị thương giảm 486 người.",
        &[
            "4.030 vụ | amount | 4030 vụ",
            "1.905 người | amount | 1905 người",
            "3.141 người | amount | 3141 người",
            "644 vụ | change | -644 vụ | way down | base same-period-last-year | of 4.030 vụ",
            "244 người | change | -244 người | way down | base same-period-last-year | of 1.905 người",
            "486 người | change | -486 người | way down | base same-period-last-year | of 3.141 người",
        ],
    )]);
}

#[test]
fn marks_and_classes_of_schools() {
    read_as(&[
        ("Học lực trung bình 31,2%, yếu, kém 2,9%.", &["31,2% | share | 31.2 %", "2,9% | share | 2.9 %"]),
        ("Sản lượng kém 2,9%.", &["2,9% | growth | -2.9 % | way down | name Sản lượng"]),
        (
            "Tuyển sinh lớp 10 công lập được 8.216 học sinh.",
            &["10 | label | -", "8.216 học sinh | amount | 8216 học sinh"],
        ),
        (
            "Có 83 xã, 14 phường và 01 đặc khu.",
            &[
                "83 xã | amount | 83 xã",
                "14 phường | amount | 14 phường",
                "01 đặc khu | amount | 1 đặc khu | name đặc khu",
            ],
        ),
    ]);
}

/// What stands before a bracket with its share grew behind it, whatever another part of the list grew to.
#[test]
fn a_share_in_brackets_between_a_name_and_its_growth() {
    read_as(&[
        (
            "Thị trường A (chiếm tỷ trọng 61,2% tổng kim ngạch) tăng 9,4% so với cùng kỳ, tương đương hơn 2 tỷ USD; thị trường B (chiếm 7,1%) tăng \
             68,5%, tương đương 214,3 triệu USD.",
            &[
                "61,2% | share | 61.2 % | base total | name Thị trường A",
                "9,4% | growth | 9.4 % | way up | base same-period-last-year | name Thị trường A",
                "2 tỷ USD | amount | 2000000000 USD | hedge over | name Thị trường A",
                "7,1% | share | 7.1 % | base total | name thị trường B",
                "68,5% | growth | 68.5 % | way up | base same-period-last-year | name thị trường B",
                "214,3 triệu USD | amount | 214300000 USD | name thị trường B",
            ],
        ),
        // Of the level before the bracket, the share and the growth are told.
        (
            "124 vụ cháy kho, cơ sở sản xuất (chiếm 13,4%) tăng 8 vụ.",
            &[
                "124 vụ | amount | 124 vụ",
                "13,4% | share | 13.4 % | base total | of 124 vụ",
                "8 vụ | change | 8 vụ | way up | of 124 vụ",
            ],
        ),
    ]);
}

/// A bracket holds now over then behind a multiple too, and no plan, where the numbers say so.
#[test]
fn a_multiple_told_with_both_levels() {
    read_as(&[(
        "Quy mô kinh tế tăng gấp 2,58 lần so với năm 2015 (24.013/9.310 tỷ đồng).",
        &[
            "2,58 lần | multiple | 2.58 lần | base other",
            "năm 2015 | period | 2015",
            "24.013/9.310 tỷ đồng | fraction | 24013000000000/9310000000000 VND | base other | of 2,58 lần",
        ],
    )]);
}

/// So many fewer of other things are other changes, where no level is told of any.
#[test]
fn changes_of_several_things_without_levels() {
    read_as(&[(
        "So với cùng kỳ giảm 116 vụ (giảm 7,9%), giảm 83 người chết (giảm 12,8%), giảm 87 người bị thương.",
        &[
            "116 vụ | change | -116 vụ | way down | base same-period-last-year | name vụ",
            "7,9% | growth | -7.9 % | way down | base same-period-last-year | name vụ",
            "83 người | change | -83 người | way down | base same-period-last-year | name người chết",
            "12,8% | growth | -12.8 % | way down | base same-period-last-year | name người chết",
            "87 người | change | -87 người | way down | base same-period-last-year | name người bị thương",
        ],
    )]);
}

/// `vụ đông xuân trước` is the same season of the year before; of `vụ trước` nobody knows which it was.
#[test]
fn seasons_before() {
    read_as(&[
        (
            "Năng suất lúa đạt 65,7 tạ/ha, giảm 0,7 tạ/ha so với vụ đông xuân trước.",
            &[
                "65,7 tạ/ha | amount | 65.7 tạ/ha",
                "0,7 tạ/ha | change | -0.7 tạ/ha | way down | base same-period-last-year | of 65,7 tạ/ha",
            ],
        ),
        (
            "Năng suất lúa đạt 65,7 tạ/ha, giảm 0,7 tạ/ha so với vụ trước.",
            &[
                "65,7 tạ/ha | amount | 65.7 tạ/ha",
                "0,7 tạ/ha | change | -0.7 tạ/ha | way down | base other | of 65,7 tạ/ha",
            ],
        ),
    ]);
}

/// A step may stand before its base and `là`, be told of as the greatest, or as growth below zero.
#[test]
fn steps_behind_their_base_and_below_zero() {
    read_as(&[
        (
            "Giảm so với cùng kỳ là: 01 đối tượng; số vụ tăng so với tháng trước là 5 vụ.",
            &[
                "01 đối tượng | change | -1 đối tượng | way down | base same-period-last-year",
                "5 vụ | change | 5 vụ | way up | base previous-month",
            ],
        ),
        (
            "Dung tích hồ 186 triệu m3 (giảm so với ngày 15/7/2021 là 12,7 triệu m3).",
            &[
                "186 triệu m3 | amount | 186000000 m3",
                "ngày 15/7/2021 | date | 2021-07-15",
                "12,7 triệu m3 | change | -12700000 m3 | way down | base other | of 186 triệu m3",
            ],
        ),
        (
            "Công nghiệp tăng trưởng dương (3,3%), khai khoáng tăng trưởng âm 2,1% so với cùng kỳ.",
            &[
                "3,3% | growth | 3.3 % | way up | base same-period-last-year",
                "2,1% | growth | -2.1 % | way down | base same-period-last-year",
            ],
        ),
        (
            "Sang châu Phi giảm mạnh nhất là 8,4%; theo kịch bản tăng trưởng cao nhất là 5%.",
            &["8,4% | growth | -8.4 % | way down", "5% | target | 5 % | base plan"],
        ),
        (
            "Tỷ lệ hộ nghèo từ 9,86% đầu năm 2020 giảm còn 5,31% cuối năm 2021, tương ứng giảm 4,55 điểm phần trăm.",
            &[
                "9,86% | share | 9.86 %",
                "năm 2020 | period | 2020",
                "5,31% | share | 5.31 %",
                "năm 2021 | period | 2021",
                "4,55 điểm phần trăm | change | -4.55 pp | way down | of 5,31%",
            ],
        ),
        (
            "Có 98.756 người tham gia, tăng 5.336 người (từ 93.420 người lên 98.756 người).",
            &[
                "98.756 người | amount | 98756 người",
                "5.336 người | change | 5336 người | way up | of 98.756 người",
                "93.420 người | amount | 93420 người",
                "98.756 người | amount | 98756 người",
            ],
        ),
    ]);
}

#[test]
fn the_level_of_a_comparison_is_no_difference() {
    read_as(&[
        (
            "Nợ thuế 18,9 tỷ đồng, bằng 4,2% tổng thu, thấp hơn mức 5% theo quy định.",
            &[
                "18,9 tỷ đồng | amount | 18900000000 VND",
                "4,2% | share | 4.2 % | base total | of 18,9 tỷ đồng",
                "5% | share | 5 %",
            ],
        ),
        (
            "Dư nợ 412 tỷ đồng, cao hơn mức 380 tỷ đồng của năm 2020.",
            &[
                "412 tỷ đồng | amount | 412000000000 VND",
                "380 tỷ đồng | amount | 380000000000 VND",
                "năm 2020 | period | 2020",
            ],
        ),
    ]);
}

#[test]
fn a_percentage_behind_a_part_is_its_share_where_the_last_digit_tells() {
    read_as(&[(
        "Giao quân 185/185 thanh niên, đạt 100% chỉ tiêu; trong đó có 96 thanh niên trình độ đại học (51,9%).",
        &[
            "185/185 thanh niên | fraction | 185/185 thanh niên | base plan",
            "100% | plan_ratio | 100 % | base plan | of 185/185 thanh niên",
            "96 thanh niên | amount | 96 thanh niên",
            "51,9% | share | 51.9 % | base total | of 96 thanh niên",
        ],
    )]);
}

#[test]
fn the_same_in_other_words() {
    read_as(&[
        (
            "Dư nợ 41.378 tỷ đồng, tăng 5.769 tỷ đồng, tức 16,2%, so với đầu năm.",
            &[
                "41.378 tỷ đồng | amount | 41378000000000 VND",
                "5.769 tỷ đồng | change | 5769000000000 VND | way up | base start-of-year | of 41.378 tỷ đồng",
                "16,2% | growth | 16.2 % | way up | base start-of-year | of 41.378 tỷ đồng",
            ],
        ),
        (
            "Xuất khẩu 175,36 tỷ USD, tăng 2,3% tương ứng 4,01 tỷ USD so với cùng kỳ.",
            &[
                "175,36 tỷ USD | amount | 175360000000 USD",
                "2,3% | growth | 2.3 % | way up | base same-period-last-year | of 175,36 tỷ USD",
                "4,01 tỷ USD | change | 4010000000 USD | way up | base same-period-last-year | of 175,36 tỷ USD",
            ],
        ),
    ]);
}

#[test]
fn words_that_point_over_a_bracket() {
    read_as(&[(
        "Thu hút 14 dự án với tổng vốn 2.315 tỷ đồng, trong đó 3 dự án FDI (vốn 412 tỷ đồng), giảm 02 dự án nhưng tăng 12,4% về vốn so với cùng kỳ.",
        &[
            "14 dự án | amount | 14 dự án",
            "2.315 tỷ đồng | amount | 2315000000000 VND",
            "3 dự án | amount | 3 dự án",
            "412 tỷ đồng | amount | 412000000000 VND",
            "02 dự án | change | -2 dự án | way down | base same-period-last-year | of 14 dự án",
            "12,4% | growth | 12.4 % | way up | base same-period-last-year | of 2.315 tỷ đồng",
        ],
    )]);
}

#[test]
fn places_are_gained_by_a_rank() {
    read_as(&[(
        "Cải cách hành chính xếp thứ 21/63, tăng 06 bậc so với năm 2020.",
        &[
            "21/63 | rank | 21/63",
            "06 bậc | change | 6 bậc | way up | base previous-year | of 21/63",
            "năm 2020 | period | 2020",
        ],
    )]);
}

#[test]
fn a_net_increase_is_a_change() {
    read_as(&[(
        "Có 4.215 người tham gia, đạt 83% kế hoạch, tăng ròng 312 người.",
        &[
            "4.215 người | amount | 4215 người",
            "83% | plan_ratio | 83 % | base plan | of 4.215 người",
            "312 người | change | 312 người | way up | of 4.215 người",
        ],
    )]);
}

#[test]
fn how_often_a_price_rose_and_fell() {
    read_as(&[(
        "Giá dầu tăng 5 lần, giảm 3 lần.",
        &["5 lần | amount | 5 lần | name Giá dầu", "3 lần | amount | 3 lần | name Giá dầu"],
    )]);
}

#[test]
fn a_percentage_behind_a_change_may_be_points_between_shares() {
    read_as(&[
        (
            "Đầu năm có 285 hộ nghèo, chiếm 35,1%; cuối năm còn 241 hộ nghèo, chiếm 29,2%, giảm 44 hộ (giảm 5,9%).",
            &[
                "285 hộ nghèo | amount | 285 hộ nghèo",
                "35,1% | share | 35.1 % | base total | of 285 hộ nghèo",
                "241 hộ nghèo | amount | 241 hộ nghèo",
                "29,2% | share | 29.2 % | base total | of 241 hộ nghèo",
                "44 hộ | change | -44 hộ | way down | base start-of-year | of 241 hộ nghèo",
                "5,9% | change | -5.9 % | way down | base start-of-year | of 29,2%",
            ],
        ),
        (
            "Giảm tỷ lệ hộ nghèo 5%, còn dưới 24,5%.",
            &["5% | change | -5 % | way down | of 24,5%", "24,5% | share | 24.5 % | hedge under"],
        ),
    ]);
}

#[test]
fn what_was_of_a_month_is_not_against_it_for_many() {
    read_as(&[(
        "Trong tháng 8 có 12 doanh nghiệp, giảm 9% so với tháng trước. Lũy kế 8 tháng có 194 doanh nghiệp, tăng 33%; 132 doanh nghiệp rút lui, tăng 24,3%.",
        &[
            "tháng 8 | period | 2021-08",
            "12 doanh nghiệp | amount | 12 doanh nghiệp | period 2021-08",
            "9% | growth | -9 % | way down | base previous-month | of 12 doanh nghiệp | period 2021-08",
            "8 tháng | period | 2021-01/2021-08",
            "194 doanh nghiệp | amount | 194 doanh nghiệp | period 2021-01/2021-08",
            "33% | growth | 33 % | way up | of 194 doanh nghiệp | period 2021-01/2021-08",
            "132 doanh nghiệp | amount | 132 doanh nghiệp | period 2021-01/2021-08",
            "24,3% | growth | 24.3 % | way up | of 132 doanh nghiệp | period 2021-01/2021-08",
        ],
    )]);
}

#[test]
fn growth_that_is_a_name() {
    read_as(&[
        ("Tăng trưởng tín dụng 8,5%/năm.", &["8,5%/năm | growth | 8.5 %/năm | way up | name Tăng trưởng tín dụng"]),
        ("Tốc độ tăng năng suất lao động 5,6%.", &["5,6% | growth | 5.6 % | name Tốc độ tăng năng suất lao động"]),
    ]);
}

#[test]
fn a_total_right_behind_its_share() {
    read_as(&[
        (
            "Có 214 trường đạt chuẩn, bằng 57,5% tổng số 372 trường, đạt 96% kế hoạch (223 trường).",
            &[
                "214 trường | amount | 214 trường | name trường đạt chuẩn",
                "57,5% | share | 57.5 % | base total | of 214 trường | name trường đạt chuẩn",
                "372 trường | amount | 372 trường | name số trường",
                "96% | plan_ratio | 96 % | base plan | of 214 trường | name trường đạt chuẩn",
                "223 trường | target | 223 trường | base plan | of 214 trường | name trường đạt chuẩn",
            ],
        ),
        (
            "Có 168.420 người tham gia, bao phủ 27,4% lực lượng lao động (614.700 người).",
            &[
                "168.420 người | amount | 168420 người | name người tham gia",
                "27,4% | share | 27.4 % | base total | of 168.420 người | name người tham gia",
                "614.700 người | amount | 614700 người | name người",
            ],
        ),
    ]);
}

#[test]
fn a_mean_growth_and_what_it_is_held_against() {
    read_as(&[(
        "Mức tăng bình quân là 6,87%/năm (năm 2016 tăng 6,12%, năm 2017 tăng 6,85%), thấp hơn mức ước 8,02%.",
        &[
            "6,87%/năm | growth | 6.87 %/năm",
            "năm 2016 | period | 2016",
            "6,12% | growth | 6.12 % | way up | period 2016",
            "năm 2017 | period | 2017",
            "6,85% | growth | 6.85 % | way up | period 2017",
            "8,02% | growth | 8.02 % | hedge estimated",
        ],
    )]);
}

#[test]
fn the_number_that_points_back() {
    read_as(&[(
        "Thu ngân sách đạt 10.763 tỷ đồng. Con số này mới đạt 49% chỉ tiêu cả năm.",
        &[
            "10.763 tỷ đồng | amount | 10763000000000 VND | name Thu ngân sách",
            "49% | plan_ratio | 49 % | base plan | of 10.763 tỷ đồng | name Thu ngân sách",
        ],
    )]);
}

/// Nothing grows twice since one time: each growth is that of one level.
#[test]
fn as_many_growths_as_levels() {
    read_as(&[
        (
            "Xuất khẩu cà phê đạt 240 nghìn tấn, trị giá 1,8 tỷ USD, tăng 14,2% và giảm 7,3% so với cùng kỳ năm trước.",
            &[
                "240 nghìn tấn | amount | 240000 t",
                "1,8 tỷ USD | amount | 1800000000 USD",
                "14,2% | growth | 14.2 % | base same-period-last-year | of 240 nghìn tấn",
                "7,3% | growth | -7.3 % | base same-period-last-year | of 1,8 tỷ USD",
            ],
        ),
        (
            "Nuôi trồng đạt 3.400 tấn, khai thác đạt 1.200 tấn, tăng 3,1% và 4% so với cùng kỳ năm trước.",
            &[
                "3.400 tấn | amount | 3400 t",
                "1.200 tấn | amount | 1200 t",
                "3,1% | growth | 3.1 % | base same-period-last-year | of 3.400 tấn",
                "4% | growth | 4 % | base same-period-last-year | of 1.200 tấn",
            ],
        ),
        (
            "Cao su đạt 1,3 triệu tấn, kim ngạch 1,79 tỷ USD, giảm 1,2% lượng và giảm 20,7% trị giá.",
            &[
                "1,3 triệu tấn | amount | 1300000 t",
                "1,79 tỷ USD | amount | 1790000000 USD",
                "1,2% | growth | -1.2 % | of 1,3 triệu tấn",
                "20,7% | growth | -20.7 % | of 1,79 tỷ USD",
            ],
        ),
        (
            "Doanh thu đạt 3.400 tỷ đồng, tăng 3,1% và 4% so với tháng trước và cùng kỳ năm trước.",
            &[
                "3.400 tỷ đồng | amount | 3400000000000 VND",
                "3,1% | growth | 3.1 % | base previous-month | of 3.400 tỷ đồng",
                "4% | growth | 4 % | base same-period-last-year | of 3.400 tỷ đồng",
            ],
        ),
        (
            "Doanh thu đạt 3.400 tỷ đồng, bằng 83,1% và 104% so với kế hoạch và cùng kỳ năm trước.",
            &[
                "3.400 tỷ đồng | amount | 3400000000000 VND",
                "83,1% | plan_ratio | 83.1 % | base plan | of 3.400 tỷ đồng",
                "104% | index | 104 % | base same-period-last-year | of 3.400 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn the_growth_that_is_divided() {
    read_as(&[
        (
            "GRDP ước tăng 5,66% so với cùng kỳ năm trước. Trong mức tăng 5,66% của toàn tỉnh, công nghiệp tăng 6,28%, đóng góp 2,4 điểm phần trăm; dịch vụ tăng 6,12%, đóng góp 3,26 điểm phần trăm.",
            &[
                "5,66% | growth | 5.66 % | hedge estimated | base same-period-last-year",
                "5,66% | growth | 5.66 % | base same-period-last-year",
                "6,28% | growth | 6.28 % | base same-period-last-year",
                "2,4 điểm phần trăm | share | 2.4 pp",
                "6,12% | growth | 6.12 % | base same-period-last-year",
                "3,26 điểm phần trăm | share | 3.26 pp",
            ],
        ),
        (
            "GRDP ước tăng 5,66% so với cùng kỳ năm trước. Trong mức tăng chung, công nghiệp đạt 4.000 tỷ đồng, tăng 6,28%, đóng góp 42,4%.",
            &[
                "5,66% | growth | 5.66 % | hedge estimated | base same-period-last-year",
                "4.000 tỷ đồng | amount | 4000000000000 VND",
                "6,28% | growth | 6.28 % | base same-period-last-year | of 4.000 tỷ đồng",
                "42,4% | share | 42.4 % | base total",
            ],
        ),
        (
            "GRDP tăng 5,73%, thấp hơn 1,12 điểm phần trăm so với mức tăng của quý I/2020 (6,85%).",
            &[
                "5,73% | growth | 5.73 %",
                "1,12 điểm phần trăm | change | -1.12 pp | base other | of 5,73%",
                "quý I/2020 | period | 2020-Q1",
                "6,85% | growth | 6.85 %",
            ],
        ),
    ]);
}

#[test]
fn the_base_behind_a_change_said_again() {
    read_as(&[(
        "Chi năm 2020 tăng 1,2% so với năm 2019. Tổng chi ước đạt 986.300 tỷ đồng, tăng 8.300 tỷ đồng tương đương 0,8% so với dự toán.",
        &[
            "năm 2020 | period | 2020",
            "1,2% | growth | 1.2 % | base previous-year",
            "năm 2019 | period | 2019",
            "986.300 tỷ đồng | amount | 986300000000000 VND | hedge estimated",
            "8.300 tỷ đồng | change | 8300000000000 VND | base plan | of 986.300 tỷ đồng",
            "0,8% | growth | 0.8 % | base plan | of 986.300 tỷ đồng",
        ],
    )]);
}

#[test]
fn growths_in_brackets_behind_names() {
    read_as(&[
        (
            "Các ngành tăng khá gồm: sản xuất linh kiện điện tử (tăng 18,42%) và sản xuất trang phục (13,7%).",
            &["18,42% | growth | 18.42 %", "13,7% | growth | 13.7 %"],
        ),
        (
            "Hoa Kỳ 90 triệu USD (tăng 7,1%), Thái Lan 88 triệu USD (4,5%).",
            &[
                "90 triệu USD | amount | 90000000 USD",
                "7,1% | growth | 7.1 % | of 90 triệu USD",
                "88 triệu USD | amount | 88000000 USD",
                "4,5% | share | 4.5 %",
            ],
        ),
    ]);
}

#[test]
fn growths_by_their_noun_and_rates_by_the_year() {
    read_as(&[
        (
            "Chỉ số sản xuất của một số địa phương so với cùng kỳ năm trước có mức tăng từ 5% đến 20,5%.",
            &["5% đến 20,5% | growth | 5..20.5 %"],
        ),
        (
            "Tỷ lệ trúng thầu so với giá trị gọi thầu đạt 90,1%, lãi suất kỳ hạn 10 năm là 5,8%/năm, 15 năm là 6,3%/năm.",
            &[
                "90,1% | share | 90.1 %",
                "10 năm | criterion | 10 năm",
                "5,8%/năm | share | 5.8 %/năm",
                "15 năm | amount | 15 năm",
                "6,3%/năm | share | 6.3 %/năm",
            ],
        ),
    ]);
}
