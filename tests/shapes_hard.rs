//! Section 7 of the shapes: the hardest fragments, in the order of that list, each in a sentence of its own.

mod shapes;

use shapes::{read_as, scanned_as};

/// Three decimals, groups, a fraction and a corrupted comma, side by side.
#[test]
fn bounds_of_classes() {
    read_as(&[
        (
            "Có 486 chiếc tàu, gồm: dưới 6 m 152 chiếc; từ 6 m đến dưới 12 m 275 chiếc; từ 12 m trở lên 59 chiếc.",
            &[
                "486 chiếc | amount | 486 chiếc",
                "6 m | criterion | 6 m | hedge under",
                "152 chiếc | amount | 152 chiếc",
                "6 m | criterion | 6 m",
                "12 m | criterion | 12 m | hedge under",
                "275 chiếc | amount | 275 chiếc",
                "12 m | criterion | 12 m",
                "59 chiếc | amount | 59 chiếc",
            ],
        ),
        (
            "Thiệt hại trên 70% là 5,2 ha, thiệt hại từ 30 - 70% là 12,6 ha.",
            &[
                "70% | criterion | 70 % | hedge over",
                "5,2 ha | amount | 5.2 ha",
                "30 - 70% | criterion | 30..70 %",
                "12,6 ha | amount | 12.6 ha",
            ],
        ),
        (
            "Có 9/14 chỉ tiêu đạt từ 75% kế hoạch năm trở lên.",
            &["9/14 chỉ tiêu | fraction | 9/14 chỉ tiêu | base total", "75% | criterion | 75 %"],
        ),
        (
            "Có 5/21 đơn vị giải ngân trên 50%.",
            &["5/21 đơn vị | fraction | 5/21 đơn vị | base total", "50% | criterion | 50 % | hedge over"],
        ),
        (
            "Còn 37 xã đạt dưới 5 tiêu chí; 63 xã đã qua 30 ngày không có ca bệnh.",
            &[
                "37 xã | amount | 37 xã",
                "5 tiêu chí | criterion | 5 tiêu chí | hedge under",
                "63 xã | amount | 63 xã",
                "30 ngày | criterion | 30 ngày",
            ],
        ),
        ("Sản lượng trên 500 tấn.", &["500 tấn | amount | 500 t | hedge over"]),
    ]);
}

#[test]
fn names_that_hold_digits() {
    read_as(&[
        ("Triển khai Đề án 06 bảo đảm tiến độ.", &["06 | label | -"]),
        ("Tiếp nhận phản ánh qua Tổng đài 1022.", &["1022 | label | -"]),
        ("Nghiệm thu hẻm 47 đường 30/4.", &["47 | label | -", "30/4 | label | -"]),
        ("Đường ven biển đoạn Km0 - Km18.", &["Km0 | label | -", "Km18 | label | -"]),
        (
            "Giá vàng 99,99 bình quân 6.842.000 đồng/chỉ.",
            &["99,99 | label | -", "6.842.000 đồng/chỉ | amount | 6842000 VND/chỉ"],
        ),
        ("Trực Tết Nguyên đán 2019.", &["2019 | period | 2019"]),
    ]);
}

#[test]
fn signs_of_numbers_on_one_page() {
    read_as(&[
        (
            "Thu phí 141,207 tỷ đồng, chi 8.306,4 tỷ đồng, gieo 61.402/53.120 ha, nợ 465.4 tỷ đồng.",
            &[
                "141,207 tỷ đồng | amount | 141207000000 VND | name Thu phí",
                "8.306,4 tỷ đồng | amount | 8306400000000 VND | name chi",
                "61.402/53.120 ha | fraction | 61402/53120 ha | base plan",
                "465.4 tỷ đồng | amount | 465400000000 VND | issue the point is used as a decimal sign",
            ],
        ),
        (
            "Dư nợ 106,000 tỷ đồng, huy động 1.270,500 tỷ đồng.",
            &[
                "106,000 tỷ đồng | amount | 106000000000 VND | step 1000000",
                "1.270,500 tỷ đồng | amount | 1270500000000 VND | step 1000000",
            ],
        ),
        (
            "Thu phí 3,317,9 tỷ đồng.",
            &["3,317,9 tỷ đồng | unclassified | - | issue the digits and separators make no number"],
        ),
    ]);
}

#[test]
fn percent_signs_astray_and_lost() {
    read_as(&[
        (
            "Khai khoáng đạt 8,27% tỷ đồng.",
            &["8,27% tỷ đồng | amount | 8270000000 VND | issue a percent sign stands inside an amount"],
        ),
        (
            "Xuất siêu đạt 46,1% tỷ USD.",
            &["46,1% tỷ USD | amount | 46100000000 USD | issue a percent sign stands inside an amount"],
        ),
        (
            "Chi y tế tăng 43 so với cùng kỳ.",
            &["43 | change | 43 | base same-period-last-year | issue a unit or a percent sign is missing"],
        ),
    ]);
}

#[test]
fn signs_against_words() {
    read_as(&[
        (
            "Nhóm may mặc giảm (-0,31%) so với tháng trước.",
            &["-0,31% | growth | -0.31 % | way down | base previous-month"],
        ),
        (
            "Nhóm may mặc tăng (-0,31%) so với tháng trước.",
            &["-0,31% | growth | -0.31 % | way up | base previous-month"],
        ),
    ]);
}

#[test]
fn fractions_with_ratios() {
    read_as(&[
        (
            "Hộ dùng nước sạch đạt 86,5/91%, đạt 95,1%KH.",
            &["86,5/91% | fraction | 86.5/91 % | base plan", "95,1% | plan_ratio | 95.1 % | base plan | of 86,5/91%"],
        ),
        ("Đàn dê 71,655/70,2 ngàn con.", &["71,655/70,2 ngàn con | fraction | 71655/70200 con | base plan"]),
        (
            "Có 5/16 nhóm chỉ tiêu vượt, chiếm 31,3%.",
            &[
                "5/16 nhóm chỉ tiêu | fraction | 5/16 nhóm chỉ tiêu | base total",
                "31,3% | share | 31.3 % | base total | of 5/16 nhóm chỉ tiêu",
            ],
        ),
        // The ratio of what was done over what was planned is a plan ratio, though no plan is named.
        (
            "Quyên góp 230 triệu/262 triệu 500 nghìn đồng, bằng 87,6%.",
            &[
                "230 triệu/262 triệu 500 nghìn đồng | fraction | 230000000/262500000 VND | base plan | name Quyên góp",
                "87,6% | plan_ratio | 87.6 % | base plan | of 230 triệu/262 triệu 500 nghìn đồng | name Quyên góp",
            ],
        ),
        // The ratio belongs to the second fraction.
        (
            "Thu nội địa 325.000/341.000 tỷ đồng, lũy kế 325.000/310.000 tỷ đồng, bằng 104,8%.",
            &[
                "325.000/341.000 tỷ đồng | fraction | 325000000000000/341000000000000 VND | base plan | name Thu nội địa",
                "325.000/310.000 tỷ đồng | fraction | 325000000000000/310000000000000 VND | base plan | name Thu nội địa",
                "104,8% | plan_ratio | 104.8 % | base plan | of 325.000/310.000 tỷ đồng | name Thu nội địa",
            ],
        ),
    ]);
}

#[test]
fn two_setters() {
    read_as(&[
        (
            "Đào tạo nghề cho 126 người, đạt 100%KH tỉnh giao và đạt 84% kế hoạch của huyện (150 người).",
            &[
                "126 người | amount | 126 người",
                "100% | plan_ratio | 100 % | base plan:province | of 126 người",
                "84% | plan_ratio | 84 % | base plan:district | of 126 người",
                "150 người | target | 150 người | base plan:district | of 126 người",
            ],
        ),
        (
            "Sản lượng đạt 430 kg/người, kế hoạch 425 kg/người (tỉnh giao) / 428 kg/người (huyện giao).",
            &[
                "430 kg/người | amount | 430 kg/người",
                "425 kg/người | target | 425 kg/người | base plan:province | of 430 kg/người",
                "428 kg/người | target | 428 kg/người | base plan:district | of 430 kg/người",
            ],
        ),
    ]);
}

#[test]
fn compounds_and_hedged_bases() {
    read_as(&[
        (
            "Thu lệ phí 127 tỷ 080 triệu đồng, chi 431 tỷ 65 triệu đồng.",
            &["127 tỷ 080 triệu đồng | amount | 127080000000 VND", "431 tỷ 65 triệu đồng | amount | 431065000000 VND"],
        ),
        (
            "Thu cảng biển hơn 6.200 tỷ đồng, đạt 76,54% dự toán (8.200 tỷ đồng).",
            &[
                "6.200 tỷ đồng | amount | 6200000000000 VND | hedge over",
                "76,54% | plan_ratio | 76.54 % | base plan | of 6.200 tỷ đồng",
                "8.200 tỷ đồng | target | 8200000000000 VND | base plan | of 6.200 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn absolute_changes_in_brackets_are_no_bases() {
    read_as(&[(
        "Thu thuế giảm 11,3% (giảm tuyệt đối 15.320 tỷ đồng) so với cùng kỳ.",
        &[
            "11,3% | growth | -11.3 % | base same-period-last-year",
            "15.320 tỷ đồng | change | -15320000000000 VND | base same-period-last-year",
        ],
    )]);
}

#[test]
fn indexes_beside_growths() {
    read_as(&[
        (
            "Chi y tế bằng 58% so với cùng kỳ; chi giáo dục tăng 117% so với cùng kỳ.",
            &[
                "58% | index | 58 % | base same-period-last-year | name Chi y tế",
                "117% | growth | 117 % | base same-period-last-year | name chi giáo dục",
            ],
        ),
        (
            "Tỷ lệ hộ cận nghèo còn 5,1%, giảm 2,13% so với năm 2020.",
            &[
                "5,1% | share | 5.1 %",
                "2,13% | change | -2.13 % | base previous-year | of 5,1%",
                "năm 2020 | period | 2020",
            ],
        ),
    ]);
}

#[test]
fn parts_and_measures() {
    read_as(&[
        (
            "Tổng thu 61.250 triệu đồng, gồm: thu trên địa bàn 57.000 triệu đồng (trong đó được hưởng 53.000 triệu đồng), thu bổ sung 8.250 triệu đồng.",
            &[
                "61.250 triệu đồng | amount | 61250000000 VND | name Tổng thu",
                "57.000 triệu đồng | amount | 57000000000 VND | name thu trên địa bàn",
                "53.000 triệu đồng | amount | 53000000000 VND | name hưởng",
                "8.250 triệu đồng | amount | 8250000000 VND | name thu bổ sung",
            ],
        ),
        (
            "Đã tiếp 4 lượt = 6 người = 4 vụ việc.",
            &["4 lượt | amount | 4 lượt", "6 người | amount | 6 người", "4 vụ việc | amount | 4 vụ việc"],
        ),
        ("Tiếp 17 lượt, với 18 người.", &["17 lượt | amount | 17 lượt", "18 người | amount | 18 người"]),
        (
            "Nhận 03 vụ việc (gồm 01 vụ cũ và 03 vụ mới).",
            &["03 vụ việc | amount | 3 vụ việc", "01 vụ | amount | 1 vụ", "03 vụ | amount | 3 vụ"],
        ),
    ]);
}

#[test]
fn ranges_of_growth_and_nested_growths() {
    read_as(&[
        (
            "So với cùng kỳ, đàn dê tăng 3-3,4%; đàn ngựa tăng 5-6,1%.",
            &[
                "3-3,4% | growth | 3..3.4 % | base same-period-last-year | name đàn dê",
                "5-6,1% | growth | 5..6.1 % | base same-period-last-year | name đàn ngựa",
            ],
        ),
        (
            "Nuôi trồng tăng 0,9% so với cùng kỳ (cua giảm 1,2%; mực tăng 13,5%).",
            &[
                "0,9% | growth | 0.9 % | base same-period-last-year | name Nuôi trồng",
                "1,2% | growth | -1.2 % | base same-period-last-year | name cua",
                "13,5% | growth | 13.5 % | base same-period-last-year | name mực",
            ],
        ),
        ("Các khoản thu đạt từ 17% đến 31% so với dự toán.", &["17% đến 31% | plan_ratio | 17..31 % | base plan"]),
    ]);
}

/// Bare integers that are names measure nothing.
#[test]
fn numbers_that_are_names() {
    read_as(&[
        ("Đào tạo theo đề án 1956 cho 120 lao động.", &["1956 | label | -", "120 lao động | amount | 120 lao động"]),
        ("Thực hiện Kế hoạch 437 và Chương trình 363.", &["437 | label | -", "363 | label | -"]),
        (
            "Giá xăng E5 Ron 92 là 20.140 đồng/lít.",
            &["E5 | label | -", "92 | label | -", "20.140 đồng/lít | amount | 20140 VND/l"],
        ),
        ("Xi măng PCB30 giá 75.000 đồng/bao.", &["PCB30 | label | -", "75.000 đồng/bao | amount | 75000 VND/bao"]),
        (
            "Gas loại bình 12kg giá 410.000 đồng/bình.",
            &["12kg | label | -", "410.000 đồng/bình | amount | 410000 VND/bình"],
        ),
        ("Phân NPK 16.16.8+TE giá 12.500 đồng/kg.", &["16.16.8 | label | -", "12.500 đồng/kg | amount | 12500 VND/kg"]),
    ]);
}

#[test]
fn changes_in_brackets_and_growth_by_the_month() {
    read_as(&[
        (
            "Thu phí tăng 16% (xấp xỉ 12,95 tỷ đồng) so với cùng kỳ.",
            &[
                "16% | growth | 16 % | base same-period-last-year | name Thu phí",
                "12,95 tỷ đồng | change | 12950000000 VND | way up | hedge about | base same-period-last-year | name Thu phí",
            ],
        ),
        ("Chi phí tăng dưới 0,3%/tháng.", &["0,3%/tháng | growth | 0.3 %/tháng | way up | hedge under"]),
    ]);
}

#[test]
fn several_things_are_no_name() {
    scanned_as(&[
        ("Gia cầm các loại 950 con", &["950 con | amount | 950 con"]),
        ("Xử lý vi phạm các loại 120 vụ", &["120 vụ | amount | 120 vụ"]),
        ("Đào tạo nghề nông thôn 890 người", &["890 người | amount | 890 người"]),
        ("Tặng quà bộ đội 50 người", &["50 người | amount | 50 người"]),
        ("Toàn vùng 12 xã", &["12 xã | amount | 12 xã"]),
        ("Các chương trình 12 dự án", &["12 dự án | amount | 12 dự án"]),
        ("Các lớp 6, 7", &["6 | label | -", "7 | label | -"]),
        ("Các thôn 1, thôn 2", &["1 | label | -", "2 | label | -"]),
        ("Khu vực 3", &["3 | label | -"]),
        ("Tuổi thọ trung bình 71 tuổi", &["71 tuổi | amount | 71 tuổi"]),
        ("Bình 12kg", &["12kg | label | -"]),
        // A short abbreviation that a sign follows is the unit, though it begins a line; another capital begins a heading.
        ("Tổng số 31.452\nDN; dịch vụ", &["31.452 DN | amount | 31452 dn"]),
        ("Tổng số 31.452\nDN, dịch vụ", &["31.452 DN | amount | 31452 dn"]),
        ("Tổng số 31.452\nDN dịch vụ", &["31.452 | amount | 31452"]),
        ("Tổng số 31.452\n\nDN; dịch vụ", &["31.452 | amount | 31452"]),
        ("Tổng số 31.452\nDNNN; dịch vụ", &["31.452 | amount | 31452"]),
        ("Tổng số 31.452\nHồ; dịch vụ", &["31.452 | amount | 31452"]),
    ]);
}

#[test]
fn ages_that_delimit_and_ages_that_are_measured() {
    read_as(&[
        (
            "Đăng ký nghĩa vụ quân sự tuổi 17: 46/47 thanh niên.",
            &["17 | criterion | 17", "46/47 thanh niên | fraction | 46/47 thanh niên | base total"],
        ),
        (
            "Tuổi thọ trung bình 71 tuổi, đạt 100% KH.",
            &["71 tuổi | amount | 71 tuổi", "100% | plan_ratio | 100 % | base plan | of 71 tuổi"],
        ),
        ("Tiêm cho trẻ dưới 5 tuổi.", &["5 tuổi | criterion | 5 tuổi | hedge under"]),
    ]);
}

#[test]
fn tones_and_signs_that_a_scanner_took_for_others() {
    read_as(&[
        (
            "Gieo trồng 62.372/52.786 ha, đạt 118⁄%KH.",
            &[
                "62.372/52.786 ha | fraction | 62372/52786 ha | base plan",
                "118⁄% | plan_ratio | 118 % | base plan | of 62.372/52.786 ha",
            ],
        ),
        ("Sản lượng 168.604 tân.", &["168.604 tân | amount | 168604 t"]),
        ("Tiếp nhận 12 tân binh.", &["12 tân binh | amount | 12 tân binh"]),
        ("Vốn huyện 72,581 tý đông.", &["72,581 tý đông | amount | 72581000000 VND"]),
    ]);
}

#[test]
fn words_that_end_as_names_do() {
    scanned_as(&[
        ("Chi trả qua tài khoản 113 đối tượng", &["113 đối tượng | amount | 113 đối tượng"]),
        ("Triệu tập đại biểu 85 người", &["85 người | amount | 85 người"]),
        ("Xếp loại 28 tập thể", &["28 tập thể | amount | 28 tập thể"]),
        ("Khoản 3 Điều 5", &["3 | label | -", "5 | label | -"]),
        ("Đơn vị tự chủ nhóm 2", &["2 | label | -"]),
        ("Rau nhóm 2 ha", &["2 ha | amount | 2 ha"]),
    ]);
}

#[test]
fn the_year_of_a_standard() {
    scanned_as(&[
        ("Áp dụng ISO 9001:2015", &["9001:2015 | label | -"]),
        ("Đạt TCVN 5738:2001", &["5738:2001 | label | -"]),
        ("Tỷ lệ 100:2015 hộ", &["100:2015 | label | -"]),
        ("Từ 12:2015", &["12 | amount | 12", "2015 | amount | 2015"]),
    ]);
}

#[test]
fn round_the_clock_and_all_of_them() {
    read_as(&[
        ("Có 24/24 xã đạt chuẩn.", &["24/24 xã | fraction | 24/24 xã | base total"]),
        ("Trực cấp cứu 24/24 giờ.", &["24/24 giờ | label | -"]),
        ("Bảo đảm trực 24/24.", &["24/24 | label | -"]),
    ]);
}
