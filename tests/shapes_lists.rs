//! Sections 2 to 5 of the shapes: lists, rows and headings, and what their members take over from what stands before them. The
//! report is of September 2021.

mod shapes;

use ktxh::Base;
use shapes::read_as;

#[test]
fn as_many_names_as_figures() {
    read_as(&[
        (
            "Tỷ trọng nông nghiệp, công nghiệp, dịch vụ lần lượt là 21%; 38%; 41%.",
            &[
                "21% | share | 21 % | base total | name Tỷ trọng nông nghiệp",
                "38% | share | 38 % | base total | name Tỷ trọng công nghiệp",
                "41% | share | 41 % | base total | name Tỷ trọng dịch vụ",
            ],
        ),
        (
            "Khai khoáng và sản xuất, phân phối điện giảm lần lượt 5,2% và 6,7%.",
            &["5,2% | growth | -5.2 % | name Khai khoáng", "6,7% | growth | -6.7 % | name sản xuất, phân phối điện"],
        ),
        (
            "Nhà ở, đường giao thông và trường học lần lượt được 7,2 tỷ đồng, 4,5 tỷ đồng và 1,9 tỷ đồng.",
            &[
                "7,2 tỷ đồng | amount | 7200000000 VND | name Nhà ở",
                "4,5 tỷ đồng | amount | 4500000000 VND | name đường giao thông",
                "1,9 tỷ đồng | amount | 1900000000 VND | name trường học",
            ],
        ),
    ]);
}

/// A part that names a thing alone is measured as its whole is; one that says itself what is measured is not.
#[test]
fn parts_are_measured_as_their_whole() {
    read_as(&[
        (
            "Diện tích gieo trồng 312 ha, trong đó: lúa 214 ha, ngô 98 ha.",
            &[
                "312 ha | amount | 312 ha | name Diện tích gieo trồng",
                "214 ha | amount | 214 ha | name Diện tích gieo trồng lúa",
                "98 ha | amount | 98 ha | name Diện tích gieo trồng ngô",
            ],
        ),
        (
            "Doanh thu 90 tỷ đồng, trong đó thu từ vé 31 tỷ đồng.",
            &[
                "90 tỷ đồng | amount | 90000000000 VND | name Doanh thu",
                "31 tỷ đồng | amount | 31000000000 VND | name thu từ vé",
            ],
        ),
    ]);
}

#[test]
fn what_is_brought_up_to_a_level() {
    read_as(&[
        (
            "Trong tháng thu 15 tỷ đồng, đưa số thu 9 tháng lên 126 tỷ đồng.",
            &[
                "15 tỷ đồng | amount | 15000000000 VND | period 2021-09 | name thu",
                "9 tháng | period | 2021-01/2021-09",
                "126 tỷ đồng | amount | 126000000000 VND | period 2021-01/2021-09 | name thu",
            ],
        ),
        (
            "Trồng mới 12 ha, nâng tổng diện tích chè lên 318 ha.",
            &["12 ha | amount | 12 ha | name Trồng mới", "318 ha | amount | 318 ha | name tổng diện tích chè"],
        ),
    ]);
}

#[test]
fn times_that_words_name() {
    read_as(&[
        (
            "Bán lẻ tháng 9 ước 90 tỷ đồng. Cả quý, bán lẻ ước 281 tỷ đồng.",
            &[
                "tháng 9 | period | 2021-09",
                "90 tỷ đồng | amount | 90000000000 VND | hedge estimated | period 2021-09 | name Bán lẻ",
                "281 tỷ đồng | amount | 281000000000 VND | hedge estimated | period 2021-Q3 | name bán lẻ",
            ],
        ),
        (
            "Sản xuất công nghiệp trong tháng đạt 42 tỷ đồng; từ đầu năm đến nay là 312 tỷ đồng.",
            &[
                "42 tỷ đồng | amount | 42000000000 VND | period 2021-09",
                "312 tỷ đồng | amount | 312000000000 VND | period 2021-01/2021-09",
            ],
        ),
        ("Trong quý tiếp 4 đoàn.", &["4 đoàn | amount | 4 đoàn | period 2021-Q3"]),
        ("Từ đầu năm đến nay tiếp 4 đoàn.", &["4 đoàn | amount | 4 đoàn | period 2021-01/2021-09"]),
        (
            "Đến 30/9 giải ngân 45% kế hoạch.",
            &["30/9 | date | 2021-09-30", "45% | plan_ratio | 45 % | base plan | period /2021-09-30"],
        ),
    ]);
}

/// `vượt` that tells which of the things were reached, and a bound that each of them reached.
#[test]
fn kinds_of_success() {
    read_as(&[
        (
            "Có 13/15 chỉ tiêu đạt và vượt KH (86,7%).",
            &[
                "13/15 chỉ tiêu | fraction | 13/15 chỉ tiêu | base total",
                "86,7% | share | 86.7 % | base total | of 13/15 chỉ tiêu",
            ],
        ),
        (
            "Có 45/72 xã (62,5%) đạt từ 40%.",
            &[
                "45/72 xã | fraction | 45/72 xã | base total",
                "62,5% | share | 62.5 % | base total | of 45/72 xã",
                "40% | criterion | 40 %",
            ],
        ),
        ("Có 27 đơn vị đạt từ 40% trở lên.", &["27 đơn vị | amount | 27 đơn vị", "40% | criterion | 40 %"]),
    ]);
}

/// A fraction has one percentage; the next is of something else.
#[test]
fn a_second_percentage_of_a_fraction() {
    read_as(&[(
        "Giải quyết 120/130 vụ, đạt 92,3%, bằng 88,2% số vụ cùng kỳ.",
        &[
            "120/130 vụ | fraction | 120/130 vụ | base total",
            "92,3% | share | 92.3 % | base total | of 120/130 vụ",
            "88,2% | index | 88.2 % | base same-period-last-year | of 120/130 vụ",
        ],
    )]);
}

#[test]
fn what_a_fraction_is_of() {
    read_as(&[
        (
            "Lúa 1.204 ha; cấy máy 530/1.204 ha (44%).",
            &[
                "1.204 ha | amount | 1204 ha",
                "530/1.204 ha | fraction | 530/1204 ha | base total",
                "44% | share | 44 % | base total | of 530/1.204 ha",
            ],
        ),
        (
            "Diện tích đã cho thuê 548,3/755,2 ha, tỷ lệ lấp đầy 72,6%.",
            &[
                "548,3/755,2 ha | fraction | 548.3/755.2 ha | base total",
                "72,6% | share | 72.6 % | base total | of 548,3/755,2 ha",
            ],
        ),
        ("Nghiệm thu 11/17 đề án trong KH.", &["11/17 đề án | fraction | 11/17 đề án | base plan"]),
        (
            "Vốn 1.204 tỷ đồng, giải ngân 530/1.204 tỷ đồng.",
            &[
                "1.204 tỷ đồng | amount | 1204000000000 VND",
                "530/1.204 tỷ đồng | fraction | 530000000000/1204000000000 VND | base plan",
            ],
        ),
    ]);
}

#[test]
fn plans_beside_and_inside_brackets() {
    read_as(&[
        (
            "Sản lượng 455,8 tấn (KH 450 tấn), đạt 101,3%.",
            &[
                "455,8 tấn | amount | 455.8 t",
                "450 tấn | target | 450 t | base plan | of 455,8 tấn",
                "101,3% | plan_ratio | 101.3 % | base plan | of 455,8 tấn",
            ],
        ),
        (
            "Thủ tướng Chính phủ giao 28 tỷ đồng (trong nước 26 tỷ đồng, nước ngoài 2 tỷ đồng).",
            &[
                "28 tỷ đồng | target | 28000000000 VND | base plan:central",
                "26 tỷ đồng | target | 26000000000 VND | base plan:central",
                "2 tỷ đồng | target | 2000000000 VND | base plan:central",
            ],
        ),
        (
            "Tinh bột sắn 57 tấn, hụt 3 tấn (cùng kỳ 60 tấn).",
            &[
                "57 tấn | amount | 57 t",
                "3 tấn | change | -3 t | way down | base same-period-last-year | of 57 tấn",
                "60 tấn | amount | 60 t",
            ],
        ),
        (
            "Thu ngân sách 58 tỷ đồng, bằng 116% DT HĐND tỉnh giao (50 tỷ đồng), tức vượt 8 tỷ đồng.",
            &[
                "58 tỷ đồng | amount | 58000000000 VND",
                "116% | plan_ratio | 116 % | base plan:council | of 58 tỷ đồng",
                "50 tỷ đồng | target | 50000000000 VND | base plan:council | of 58 tỷ đồng",
                "8 tỷ đồng | change | 8000000000 VND | way up | base plan:council | of 58 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn points_of_a_contribution() {
    read_as(&[("Dịch vụ tăng 7,6%, đóng góp 2,65 điểm.", &["7,6% | growth | 7.6 %", "2,65 điểm | share | 2.65 pp"])]);
}

#[test]
fn what_brackets_say_of_the_words_before_them() {
    read_as(&[
        (
            "Thu hút FDI (tính đến 20/9) được 1.284 triệu USD, gồm: cấp mới 812 triệu USD; tăng vốn 472 triệu USD.",
            &[
                "20/9 | date | 2021-09-20",
                "1.284 triệu USD | amount | 1284000000 USD | period /2021-09-20",
                "812 triệu USD | amount | 812000000 USD | period /2021-09-20 | name cấp mới",
                "472 triệu USD | amount | 472000000 USD | period /2021-09-20 | name tăng vốn",
            ],
        ),
        (
            "Diện tích rau màu vượt 4,2% KH (5.210/5.000 ha).",
            &[
                "4,2% | plan_ratio | 104.2 % | way up | base plan | of 5.210/5.000 ha",
                "5.210/5.000 ha | fraction | 5210/5000 ha | base plan | name Diện tích rau màu",
            ],
        ),
        (
            "Chỉ số sản xuất công nghiệp bằng 98,8% so với cùng kỳ (cùng kỳ năm trước tăng 8,4%).",
            &[
                "98,8% | index | 98.8 % | base same-period-last-year",
                "8,4% | growth | 8.4 % | way up | base same-period-last-year",
            ],
        ),
        (
            "Có 1.412 hộ dùng nước sạch (bằng 96,8% số hộ), 986 hộ dùng điện (bằng 67,6%).",
            &[
                "1.412 hộ | amount | 1412 hộ",
                "96,8% | share | 96.8 % | base total | of 1.412 hộ",
                "986 hộ | amount | 986 hộ",
                "67,6% | share | 67.6 % | base total | of 986 hộ",
            ],
        ),
    ]);
}

#[test]
fn what_a_list_divides() {
    let text = "Gieo 548 ha, trong đó lúa 204 ha, rau màu 312 ha. Rau màu gồm: ngô 96 ha, lạc 105 ha, khoai 111 ha.";
    let report = shapes::read(text);
    let whole_of = |name: &str| {
        let part = report.indicators.iter().find(|entry| entry.name == name)?;
        Some(report.indicators[part.whole?.0].name.as_str())
    };
    assert_eq!(whole_of("rau màu"), Some("Gieo"));
    assert_eq!(whole_of("ngô"), Some("rau màu"));
    assert_eq!(whole_of("khoai"), Some("rau màu"));
}

/// A heading that says what all under it is compared with, and items that speak of what was reached.
#[test]
fn what_items_take_over() {
    let report = shapes::read(
        "I. CÔNG NGHIỆP\n\n1. Sản phẩm chủ yếu 9 tháng so với cùng kỳ\n\na) Nhóm tăng: áo 96,8 triệu cái, tăng 4,7%.\n\n2. Xuất \
         khẩu\n\nKim ngạch xuất khẩu 9 tháng đạt 1.246 triệu USD, giảm 9,3% so với cùng kỳ; ước cả năm 1.960 triệu USD.\n\na) Mặt \
         hàng, trong đó: dệt may 412 triệu USD, giảm 11,8%.",
    );
    let of = |words: &str| report.figures.iter().find(|figure| report.quote(figure.span) == words);
    let period = |words: &str| of(words).and_then(|figure| figure.period).map(|period| period.notation());
    let base = |words: &str| of(words).and_then(|figure| figure.base);
    assert_eq!(period("96,8 triệu cái").as_deref(), Some("2021-01/2021-09"));
    assert_eq!(base("4,7%"), Some(Base::SamePeriodLastYear));
    assert_eq!(period("1.960 triệu USD").as_deref(), Some("2021"));
    assert_eq!(period("412 triệu USD").as_deref(), Some("2021-01/2021-09"));
    assert_eq!(base("11,8%"), Some(Base::SamePeriodLastYear));
    let textiles =
        of("412 triệu USD").and_then(|figure| figure.indicator).map(|id| report.indicators[id.0].name.as_str());
    assert_eq!(textiles, Some("Kim ngạch xuất khẩu dệt may"));
}

/// A numbered section is no item of the paragraph above it: its bases and times are its own.
#[test]
fn sections_take_over_nothing() {
    let report = shapes::read(
        "I. KINH TẾ\n\nTháng 8, tổng thu đạt 300 tỷ đồng, tăng 5% so với tháng trước.\n\n1. Nông nghiệp: gieo được 500 ha, tăng 3%.\n",
    );
    let of = |words: &str| report.figures.iter().find(|figure| report.quote(figure.span) == words);
    assert_eq!(of("5%").and_then(|figure| figure.base), Some(Base::PreviousMonth));
    assert_eq!(of("3%").map(|figure| (figure.base, figure.period)), Some((None, None)));
    assert_eq!(of("500 ha").map(|figure| figure.period), Some(None));
}

/// Digits and words in quotation marks of their own are a name, where they measure nothing.
#[test]
fn what_is_quoted_is_a_name() {
    read_as(&[
        ("Phương án “3 tại chỗ” và \"4 cùng\".", &["3 | label | -", "4 | label | -"]),
        ("Giữ “05 nhất” ở xã.", &["05 | label | -"]),
        ("Kê khai “12 ha” và “7”.", &["12 ha | amount | 12 ha", "7 | amount | 7"]),
        ("Kê khai “3 hộ, 4 người”.", &["3 hộ | amount | 3 hộ", "4 người | amount | 4 người"]),
    ]);
}

#[test]
fn a_part_that_is_singled_out() {
    read_as(&[
        (
            "Gieo cấy lúa 4.014 ha, gồm: lúa mùa 3.402 ha, lúa nương 612 ha. Riêng lúa nương giảm 48 ha, tương ứng giảm 7,3% so với năm 2020.",
            &[
                "4.014 ha | amount | 4014 ha",
                "3.402 ha | amount | 3402 ha",
                "612 ha | amount | 612 ha",
                "48 ha | change | -48 ha | way down | base previous-year | of 612 ha",
                "7,3% | growth | -7.3 % | way down | base previous-year | of 612 ha",
                "năm 2020 | period | 2020",
            ],
        ),
        (
            "Diện tích gieo trồng 4.014 ha, gồm: lúa 3.402 ha, ngô 612 ha. Riêng cây ngô giảm 7,3%.",
            &[
                "4.014 ha | amount | 4014 ha",
                "3.402 ha | amount | 3402 ha | name Diện tích gieo trồng lúa",
                "612 ha | amount | 612 ha | name Diện tích gieo trồng ngô",
                "7,3% | growth | -7.3 % | way down | of 612 ha",
            ],
        ),
    ]);
}

#[test]
fn a_deed_behind_the_parts_is_none() {
    read_as(&[(
        "Phạt 250 triệu đồng, gồm: xây dựng 135 triệu đồng, môi trường 115 triệu đồng; đã nộp 42 triệu đồng.",
        &[
            "250 triệu đồng | amount | 250000000 VND",
            "135 triệu đồng | amount | 135000000 VND | name xây dựng",
            "115 triệu đồng | amount | 115000000 VND | name môi trường",
            "42 triệu đồng | amount | 42000000 VND | name nộp",
        ],
    )]);
}

#[test]
fn what_the_last_of_a_row_prints_for_all() {
    read_as(&[
        (
            "Khai sinh, kết hôn, khai tử lần lượt là 512, 203 và 178 trường hợp.",
            &[
                "512 | amount | 512 trường hợp | step 1 | name Khai sinh",
                "203 | amount | 203 trường hợp | name kết hôn",
                "178 trường hợp | amount | 178 trường hợp | name khai tử",
            ],
        ),
        (
            "Thuế và phí lần lượt là 5,2 và 3,44 tỷ đồng.",
            &[
                "5,2 | amount | 5200000000 VND | step 100000000 | name Thuế",
                "3,44 tỷ đồng | amount | 3440000000 VND | step 10000000 | name phí",
            ],
        ),
        (
            "Ba khu vực lần lượt chiếm 27; 45,5 và 27,5%.",
            &[
                "27 | share | 27 % | base total",
                "45,5 | share | 45.5 % | base total",
                "27,5% | share | 27.5 % | base total",
            ],
        ),
    ]);
}

#[test]
fn kinds_of_people_in_brackets() {
    read_as(&[
        (
            "Chi trợ cấp cho 486 đối tượng (người cao tuổi 268, người khuyết tật 187, đối tượng khác 31).",
            &[
                "486 đối tượng | amount | 486 đối tượng",
                "268 | amount | 268 đối tượng | name người cao tuổi",
                "187 | amount | 187 đối tượng | name người khuyết tật",
                "31 | amount | 31 đối tượng",
            ],
        ),
        (
            "Trong các dự án cấp mới, Hàn Quốc, Trung Quốc, Nhật Bản lần lượt có 7, 3 và 2 dự án.",
            &[
                "7 | amount | 7 dự án | name Hàn Quốc",
                "3 | amount | 3 dự án | name Trung Quốc",
                "2 dự án | amount | 2 dự án | name Nhật Bản",
            ],
        ),
    ]);
}

#[test]
fn lists_that_kinds_announce() {
    read_as(&[
        (
            "Xảy ra 20 vụ phạm pháp hình sự. Cơ cấu các loại án như sau:\n- Trộm cắp 12 vụ (chiếm 60%), giảm 3 vụ;\n- Đánh bạc 8 vụ (chiếm 40%).",
            &[
                "20 vụ | amount | 20 vụ",
                "12 vụ | amount | 12 vụ",
                "60% | share | 60 % | base total | of 12 vụ",
                "3 vụ | change | -3 vụ | of 12 vụ",
                "8 vụ | amount | 8 vụ",
                "40% | share | 40 % | base total | of 8 vụ",
            ],
        ),
        ("Các khoản thu từ đất: 1.672 tỷ đồng.", &["1.672 tỷ đồng | amount | 1672000000000 VND"]),
        (
            "1. Tài chính\n1.1. Ngân sách 8 tháng\n- Tổng thu 9.846 triệu đồng.",
            &[
                "1 | marker | -",
                "1.1 | marker | -",
                "8 tháng | period | 2021-01/2021-08",
                "9.846 triệu đồng | amount | 9846000000 VND",
            ],
        ),
    ]);
}

/// What a row of levels is followed by, in as many figures, is of each in turn, though `lần lượt` is printed once.
#[test]
fn rows_behind_rows() {
    read_as(&[(
        "Đàn trâu và đàn bò lần lượt là 19.850 và 17.240 con, tăng 1,2% và 0,8% so với cùng kỳ.",
        &[
            "19.850 | amount | 19850 con | name Đàn trâu",
            "17.240 con | amount | 17240 con | name đàn bò",
            "1,2% | growth | 1.2 % | base same-period-last-year | of 19.850",
            "0,8% | growth | 0.8 % | base same-period-last-year | of 17.240 con",
        ],
    )]);
}

#[test]
fn a_bracket_that_tells_of_then_is_all_of_then() {
    read_as(&[(
        "Nông nghiệp chiếm 23,4%, công nghiệp chiếm 37,2%, dịch vụ chiếm 39,4% (năm 2020 lần lượt là 23,9%; 36,7%; 39,4%).",
        &[
            "23,4% | share | 23.4 % | base total",
            "37,2% | share | 37.2 % | base total",
            "39,4% | share | 39.4 % | base total",
            "năm 2020 | period | 2020",
            "23,9% | share | 23.9 % | base total | period 2020",
            "36,7% | share | 36.7 % | base total | period 2020",
            "39,4% | share | 39.4 % | base total | period 2020",
        ],
    )]);
}

/// Parts that nothing names before them are named by the words behind, up to what joins the next; a year among these words
/// is the name's, and not the time of what follows.
#[test]
fn parts_named_behind() {
    let report = shapes::read(
        "Kế hoạch vốn năm 2024 là 286.400 triệu đồng, bao gồm 58.260 triệu đồng vốn năm 2023 chuyển sang và 228.140 triệu đồng \
         vốn giao trong năm.\nTổng thu 300 triệu đồng, gồm 58 triệu đồng từ phí, 200 triệu đồng thuế và 42 triệu đồng thu khác.",
    );
    let told = report.figures.iter().filter(|figure| figure.role.is_level() || figure.role == ktxh::Role::Target);
    let named = told.map(|figure| {
        let name = figure.indicator.and_then(|id| report.indicator(id)).map_or("", |entry| &entry.name);
        let period = figure.period.map(|period| period.to_string()).unwrap_or_default();
        (report.quote(figure.span), name, period)
    });
    let named: Vec<_> = named.collect();
    let expected = [
        ("286.400 triệu đồng", "Kế hoạch vốn", "năm 2024"),
        ("58.260 triệu đồng", "vốn chuyển sang", "năm 2024"),
        ("228.140 triệu đồng", "vốn giao trong năm", "năm 2024"),
        ("300 triệu đồng", "Tổng thu", ""),
        ("58 triệu đồng", "phí", ""),
        ("200 triệu đồng", "thuế", ""),
        ("42 triệu đồng", "thu khác", ""),
    ];
    assert_eq!(named, expected.map(|(quote, name, period)| (quote, name, period.to_owned())));
    let sums: Vec<_> = report.check().into_iter().filter(|finding| finding.rule == "sum-of-parts").collect();
    let verdicts: Vec<_> = sums.iter().map(|finding| (finding.figures.len(), finding.verdict)).collect();
    assert_eq!(verdicts, [(3, ktxh::Verdict::Exact), (4, ktxh::Verdict::Exact)]);
}

#[test]
fn what_is_counted_in_each_of_several_places() {
    read_as(&[
        (
            "Bão làm 32 căn nhà bị sập (Yên Bái 2, Hòa Bình 7, Hà Tĩnh 23).",
            &[
                "32 căn nhà | amount | 32 căn nhà",
                "2 | amount | 2 căn nhà | name Yên Bái",
                "7 | amount | 7 căn nhà | name Hòa Bình",
                "23 | amount | 23 căn nhà | name Hà Tĩnh",
            ],
        ),
        (
            "Lúa bị ngập 580 ha (Yên Bái 464ha, Hòa Bình 116ha).",
            &[
                "580 ha | amount | 580 ha",
                "464ha | amount | 464 ha | name Yên Bái",
                "116ha | amount | 116 ha | name Hòa Bình",
            ],
        ),
        // A name that has a number of its own is no place that counts.
        ("Thủy điện (Sơn La 1, Sơn La 2) vận hành.", &["1 | label | -", "2 | label | -"]),
        ("Trường Tiểu học Phú Hòa 2 được công nhận.", &["2 | label | -"]),
    ]);
}

/// A number alone in a bracket counts behind each name of a list, and labels where the numbers only go on.
#[test]
fn numbers_in_brackets_count_or_label() {
    read_as(&[
        (
            "Có 19 người tử vong tại: xã An (7), xã Bình (6), xã Châu (4), xã Duyên (1), xã Đông (1).",
            &[
                "19 người | amount | 19 người | name người tử vong tại",
                "7 | amount | 7 | name xã An",
                "6 | amount | 6 | name xã Bình",
                "4 | amount | 4 | name xã Châu",
                "1 | amount | 1 | name xã Duyên",
                "1 | amount | 1 | name xã Đông",
            ],
        ),
        (
            "Có 9 ca tại: xã An (1), xã Bình (9223372036854775807), xã Châu (3).",
            &[
                "9 ca | amount | 9 ca",
                "1 | amount | 1",
                "9223372036854775807 | amount | 9223372036854775807",
                "3 | amount | 3",
            ],
        ),
        (
            "Ban hành 3 văn bản: quyết định giao vốn (1), công văn đôn đốc (2), kế hoạch giám sát (3).",
            &[
                "3 văn bản | amount | 3 văn bản | name Ban hành văn bản",
                "1 | marker | -",
                "2 | marker | -",
                "3 | marker | -",
            ],
        ),
        (
            "Chi 40 tỷ đồng (kế hoạch 50 tỷ đồng), gồm: (1) chi đầu tư 25 tỷ đồng; (2) chi thường xuyên 15 tỷ đồng.",
            &[
                "40 tỷ đồng | amount | 40000000000 VND | name Chi",
                "50 tỷ đồng | target | 50000000000 VND | base plan | of 40 tỷ đồng | name Chi",
                "1 | marker | -",
                "25 tỷ đồng | amount | 25000000000 VND | name chi đầu tư",
                "2 | marker | -",
                "15 tỷ đồng | amount | 15000000000 VND | name chi thường xuyên",
            ],
        ),
    ]);
}

/// A paragraph that begins with `Trong đó` speaks of the time of the one before; an item that divides anew has another whole than its list.
#[test]
fn paragraphs_that_go_on_with_the_one_before() {
    read_as(&[
        (
            "Tháng 7/2021 xuất nhập khẩu đạt 7,5 tỷ USD.\nTrong đó, xuất khẩu đạt 3,6 tỷ USD, tăng 17% so với cùng kỳ; nhập khẩu đạt 3,9 tỷ USD.",
            &[
                "Tháng 7/2021 | period | 2021-07",
                "7,5 tỷ USD | amount | 7500000000 USD | period 2021-07",
                "3,6 tỷ USD | amount | 3600000000 USD | period 2021-07",
                "17% | growth | 17 % | base same-period-last-year | of 3,6 tỷ USD | period 2021-07",
                "3,9 tỷ USD | amount | 3900000000 USD | period 2021-07",
            ],
        ),
        (
            "Tổng vốn 102 tỷ đồng, bình quân 20 tỷ đồng/năm; bao gồm: vốn nhà nước 40 tỷ đồng; vốn khác 62 tỷ đồng.",
            &[
                "102 tỷ đồng | amount | 102000000000 VND",
                "20 tỷ đồng/năm | amount | 20000000000 VND/năm",
                "40 tỷ đồng | amount | 40000000000 VND",
                "62 tỷ đồng | amount | 62000000000 VND",
            ],
        ),
    ]);
}

#[test]
fn a_row_behind_one_level_is_of_that_level() {
    read_as(&[(
        "Nhà ở riêng lẻ 35.943 giao dịch, bằng 106% quý trước và 98% cùng kỳ; đất nền 101.049 giao dịch, lần lượt bằng 101% và 88%.",
        &[
            "35.943 giao dịch | amount | 35943 giao dịch",
            "106% | index | 106 % | base previous-quarter | of 35.943 giao dịch",
            "98% | index | 98 % | base same-period-last-year | of 35.943 giao dịch",
            "101.049 giao dịch | amount | 101049 giao dịch",
            "101% | index | 101 % | base same-period-last-year | of 101.049 giao dịch",
            "88% | index | 88 % | base same-period-last-year | of 101.049 giao dịch",
        ],
    )]);
}

#[test]
fn parts_out_of_the_total_number() {
    read_as(&[(
        "Vốn FDI đạt 1.246,8 triệu USD, bằng 138,4% cùng kỳ. Trong tổng số: vốn cấp mới 742,5 triệu USD; điều chỉnh tăng thêm 461,2 triệu USD.",
        &[
            "1.246,8 triệu USD | amount | 1246800000 USD | name Vốn FDI",
            "138,4% | index | 138.4 % | base same-period-last-year | of 1.246,8 triệu USD | name Vốn FDI",
            "742,5 triệu USD | amount | 742500000 USD | name vốn cấp mới",
            "461,2 triệu USD | amount | 461200000 USD | name điều chỉnh",
        ],
    )]);
}

#[test]
fn parts_named_by_what_was_done() {
    read_as(&[
        (
            "Nguồn xử lý tài chính 412.380 triệu đồng, gồm: tăng thu 86.215 triệu đồng, giảm chi 214.730 triệu đồng, xử lý khác 111.435 triệu đồng.",
            &[
                "412.380 triệu đồng | amount | 412380000000 VND | name Nguồn xử lý tài chính",
                "86.215 triệu đồng | amount | 86215000000 VND | name tăng thu",
                "214.730 triệu đồng | amount | 214730000000 VND | name giảm chi",
                "111.435 triệu đồng | amount | 111435000000 VND | name xử lý khác",
            ],
        ),
        (
            "Điều chỉnh 05 dự án, vốn 480 tỷ đồng, trong đó 03 dự án tăng vốn 418 tỷ đồng, 02 dự án giảm vốn 62 tỷ đồng.",
            &[
                "05 dự án | amount | 5 dự án | name Điều chỉnh dự án",
                "480 tỷ đồng | amount | 480000000000 VND | name vốn",
                "03 dự án | amount | 3 dự án | name dự án",
                "418 tỷ đồng | amount | 418000000000 VND | name tăng vốn",
                "02 dự án | amount | 2 dự án | name dự án",
                "62 tỷ đồng | amount | 62000000000 VND | name giảm vốn",
            ],
        ),
        (
            "Diện tích ngô, lạc lần lượt là 486,3 ha và 215,7 ha; so với cùng kỳ, ngô tăng 4,6%, lạc giảm 2,9%.",
            &[
                "486,3 ha | amount | 486.3 ha | name Diện tích ngô",
                "215,7 ha | amount | 215.7 ha | name Diện tích lạc",
                "4,6% | growth | 4.6 % | base same-period-last-year | of 486,3 ha | name Diện tích ngô",
                "2,9% | growth | -2.9 % | base same-period-last-year | of 215,7 ha | name Diện tích lạc",
            ],
        ),
    ]);
}
