//! Section 2 of the shapes: how real reports write numbers.

mod shapes;

use shapes::{NotRead, not_yet_read, read_as, scanned_as};

#[test]
fn grouped_and_plain_integers() {
    scanned_as(&[
        ("Chi 731.956 triệu đồng", &["731.956 triệu đồng | amount | 731956000000 VND | step 1000000"]),
        ("Quỹ còn 1.448.367 đồng", &["1.448.367 đồng | amount | 1448367 VND | step 1"]),
        ("Vốn vay 2.030 tỷ đồng", &["2.030 tỷ đồng | amount | 2030000000000 VND | step 1000000000"]),
        ("Tiêm 4000 liều, còn 4.000 liều", &["4000 liều | amount | 4000 liều", "4.000 liều | amount | 4000 liều"]),
        ("Xảy ra 01 vụ, mở 05 lớp", &["01 vụ | amount | 1 vụ", "05 lớp | amount | 5 lớp"]),
    ]);
}

#[test]
fn decimal_commas() {
    scanned_as(&[
        ("Trồng 6.304,6 ha", &["6.304,6 ha | amount | 6304.6 ha | step 0.1"]),
        ("Gieo 45.415,33 ha", &["45.415,33 ha | amount | 45415.33 ha | step 0.01"]),
        ("Tỷ lệ 99,9%", &["99,9% | share | 99.9 % | step 0.1"]),
        ("Năng suất 34,6 tạ/ha", &["34,6 tạ/ha | amount | 34.6 tạ/ha | step 0.1"]),
        ("Xuất 52,544135 tỷ USD", &["52,544135 tỷ USD | amount | 52544135000 USD | step 1000"]),
    ]);
}

/// With a scale word they are decimals; with plain `đồng` no one can tell, and the figure says so.
#[test]
fn a_comma_before_exactly_three_digits() {
    const AMBIGUOUS: &str = "45,600 đồng | amount | 45.6 VND | issue the comma may group thousands or start decimals";
    scanned_as(&[
        ("Thu 132,354 tỷ đồng", &["132,354 tỷ đồng | amount | 132354000000 VND | step 1000000"]),
        ("Nhập 7,579 tỷ USD", &["7,579 tỷ USD | amount | 7579000000 USD | step 1000000"]),
        ("Khai thác 1,882 triệu tấn", &["1,882 triệu tấn | amount | 1882000 t | step 1000"]),
        ("Dư nợ 105,000 tỷ đồng", &["105,000 tỷ đồng | amount | 105000000000 VND | step 1000000"]),
        ("Bố trí 1.260,500 tỷ đồng", &["1.260,500 tỷ đồng | amount | 1260500000000 VND | step 1000000"]),
        ("Tổng vốn 41,125 nghìn tỷ đồng", &["41,125 nghìn tỷ đồng | amount | 41125000000000 VND | step 1000000000"]),
        ("Giá 45,600 đồng", &[AMBIGUOUS]),
    ]);
}

#[test]
fn english_signs_are_read_and_flagged() {
    scanned_as(&[
        ("Cháy 6.2 ha rừng", &["6.2 ha | amount | 6.2 ha | issue the point is used as a decimal sign"]),
        ("Giảm -0.39%", &["-0.39% | share | -0.39 % | step 0.01 | issue the point is used as a decimal sign"]),
        ("Phủ 80.65%", &["80.65% | share | 80.65 % | issue the point is used as a decimal sign"]),
        (
            "Thu 465.4 tỷ đồng",
            &["465.4 tỷ đồng | amount | 465400000000 VND | issue the point is used as a decimal sign"],
        ),
        (
            "Nộp 58,570,000 đồng",
            &["58,570,000 đồng | amount | 58570000 VND | issue commas are used to group thousands"],
        ),
        (
            "Chi 498,680,086 đồng",
            &["498,680,086 đồng | amount | 498680086 VND | issue commas are used to group thousands"],
        ),
        (
            "Tỷ trọng 0.053 và -0.189",
            &[
                "0.053 | amount | 0.053 | issue the point is used as a decimal sign",
                "-0.189 | amount | -0.189 | issue the point is used as a decimal sign",
            ],
        ),
    ]);
}

#[test]
fn no_reading_is_no_value() {
    scanned_as(&[
        (
            "Thu 2,216,8 tỷ đồng",
            &["2,216,8 tỷ đồng | unclassified | - | issue the digits and separators make no number"],
        ),
        (
            "Đàn §0,755 nghìn con",
            &["§0,755 nghìn con | unclassified | - | issue characters of a scanner stand among the digits"],
        ),
        ("Đạt 9§% dự toán", &["9§% | unclassified | - | issue characters of a scanner stand among the digits"]),
        ("Tăng I,7% trong quý", &["I,7% | unclassified | - | issue characters of a scanner stand among the digits"]),
        (
            "Giá §0.000 đồng/kg",
            &["§0.000 đồng/kg | unclassified | - | issue characters of a scanner stand among the digits"],
        ),
    ]);
}

#[test]
fn fractions() {
    scanned_as(&[
        ("Giải quyết 7/21 đơn", &["7/21 đơn | fraction | 7/21 đơn | step 1"]),
        ("Có 14/17 đô thị", &["14/17 đô thị | fraction | 14/17 đô thị"]),
        ("Đứng thứ 8/63", &["8/63 | rank | 8/63"]),
        ("Gieo 62.372/52.786 ha", &["62.372/52.786 ha | fraction | 62372/52786 ha"]),
        ("Nước sạch 88,5/90%", &["88,5/90% | fraction | 88.5/90 % | step 0.1"]),
        ("Thu 22.300/23.300 tỷ đồng", &["22.300/23.300 tỷ đồng | fraction | 22300000000000/23300000000000 VND"]),
        (
            "Góp 220 triệu/254 triệu 700 nghìn đồng",
            &["220 triệu/254 triệu 700 nghìn đồng | fraction | 220000000/254700000 VND"],
        ),
        ("Đàn bò 80,755/80,2 ngàn con", &["80,755/80,2 ngàn con | fraction | 80755/80200 con | step 1"]),
        ("Trực 24/24 giờ, ứng cứu 24/7", &["24/24 giờ | label | -", "24/7 | label | -"]),
    ]);
}

#[test]
fn ranges() {
    scanned_as(&[(
        "Giá 11.000 - 11.500 đồng/kg",
        &["11.000 - 11.500 đồng/kg | amount | 11000..11500 VND/kg | step 1"],
    )]);
}

/// A range of percentages is a share where its sentence makes no more of it.
#[test]
fn ranges_of_percentages() {
    read_as(&[
        ("Tỷ lệ hộ nghèo còn 2-2,3%.", &["2-2,3% | share | 2..2.3 % | step 0.1"]),
        ("Tỷ lệ hộ nghèo còn 6,3-6,5%.", &["6,3-6,5% | share | 6.3..6.5 %"]),
        ("Tỷ lệ hộ nghèo còn 1,6%-1,8%.", &["1,6%-1,8% | share | 1.6..1.8 %"]),
        ("Tỷ lệ hộ nghèo còn 1,6–1,8%.", &["1,6–1,8% | share | 1.6..1.8 %"]),
        ("Tỷ lệ hộ nghèo từ 10 đến 44%.", &["10 đến 44% | share | 10..44 %"]),
    ]);
}

#[test]
fn compounds_and_large_scales() {
    scanned_as(&[
        ("Thu 47 tỷ 978 triệu đồng", &["47 tỷ 978 triệu đồng | amount | 47978000000 VND | step 1000000"]),
        ("Thu 486 tỷ 75 triệu đồng", &["486 tỷ 75 triệu đồng | amount | 486075000000 VND | step 1000000"]),
        ("Thu 126 tỷ 090 triệu đồng", &["126 tỷ 090 triệu đồng | amount | 126090000000 VND | step 1000000"]),
        ("Thu 4.403 tỷ 46 triệu đồng", &["4.403 tỷ 46 triệu đồng | amount | 4403046000000 VND | step 1000000"]),
        ("Góp 147 triệu 700 nghìn đồng", &["147 triệu 700 nghìn đồng | amount | 147700000 VND | step 1000"]),
        (
            "Bán lẻ 4.965,8 nghìn tỷ đồng",
            &["4.965,8 nghìn tỷ đồng | amount | 4965800000000000 VND | step 100000000000"],
        ),
        ("Chi gần 2,1 triệu tỷ đồng", &["2,1 triệu tỷ đồng | amount | 2100000000000000 VND"]),
        ("Vốn (12 nghìn tỷ đồng)", &["12 nghìn tỷ đồng | amount | 12000000000000 VND"]),
        ("Thu hút 51,36 nghìn người", &["51,36 nghìn người | amount | 51360 người | step 10"]),
        ("Gieo 41,8 nghìn ha", &["41,8 nghìn ha | amount | 41800 ha | step 100"]),
        ("Thiệt hại hàng chục tỷ đồng, hàng trăm nghìn tỷ đồng", &[]),
    ]);
}

#[test]
fn percent_signs() {
    read_as(&[
        ("Tỷ lệ che phủ rừng đạt 23,7 %.", &["23,7 % | share | 23.7 %"]),
        (
            "Trồng rừng 320 ha, đạt 98%KH.",
            &["320 ha | amount | 320 ha", "98% | plan_ratio | 98 % | base plan | of 320 ha"],
        ),
        ("Sản lượng tôm tăng 05% so với cùng kỳ.", &["05% | growth | 5 % | base same-period-last-year"]),
        (
            "Tỷ suất sinh thô 14,2‰, giảm 0,6‰ so với năm 2020.",
            &[
                "14,2‰ | share | 14.2 ‰",
                "0,6‰ | change | -0.6 ‰ | way down | base previous-year | of 14,2‰",
                "năm 2020 | period | 2020",
            ],
        ),
        (
            "Tỷ suất sinh thô giảm 0,6%o so với năm 2020.",
            &["0,6%o | change | -0.6 ‰ | way down | base previous-year", "năm 2020 | period | 2020"],
        ),
        (
            "Giá trị xây dựng 9,46% tỷ đồng.",
            &["9,46% tỷ đồng | amount | 9460000000 VND | issue a percent sign stands inside an amount"],
        ),
        (
            "Kim ngạch nhập khẩu đạt 47,5% tỷ USD.",
            &["47,5% tỷ USD | amount | 47500000000 USD | issue a percent sign stands inside an amount"],
        ),
        (
            "Chi giáo dục tăng 51 so với cùng kỳ.",
            &["51 | change | 51 | base same-period-last-year | issue a unit or a percent sign is missing"],
        ),
    ]);
}

/// The word says the way; a sign in the digits says the same, never the opposite of it twice.
#[test]
fn signs_in_brackets() {
    read_as(&[
        (
            "Nhóm giao thông tăng (+0,60%) so với tháng trước.",
            &["+0,60% | growth | 0.6 % | way up | step 0.01 | base previous-month"],
        ),
        (
            "Nhóm thực phẩm giảm (-0,23%) so với tháng trước.",
            &["-0,23% | growth | -0.23 % | way down | base previous-month"],
        ),
        (
            "Nhóm giáo dục tăng so với tháng trước (0.01%).",
            &["0.01% | growth | 0.01 % | way up | base previous-month | issue the point is used as a decimal sign"],
        ),
    ]);
}

#[test]
fn hedges() {
    read_as(&[
        ("Cấp hơn 380 giấy phép.", &["380 giấy phép | amount | 380 giấy phép | hedge over"]),
        ("Huy động gần 308 tỷ đồng.", &["308 tỷ đồng | amount | 308000000000 VND | hedge under"]),
        ("Tập huấn khoảng 469 người.", &["469 người | amount | 469 người | hedge about"]),
        ("Trồng trên 381 ha rừng.", &["381 ha | amount | 381 ha | hedge over"]),
        ("Bình quân dưới 87 con mỗi hộ.", &["87 con | amount | 87 con | hedge under"]),
        ("Xây mới xấp xỉ 19 km đường.", &["19 km | amount | 19 km | hedge about"]),
        (
            "Đón khoảng trên 1.056.000 lượt khách.",
            &["1.056.000 lượt khách | amount | 1056000 lượt khách | hedge over | hedge about"],
        ),
        ("Thu ngân sách trên địa bàn 45 tỷ đồng.", &["45 tỷ đồng | amount | 45000000000 VND"]),
    ]);
}

#[test]
fn multiples_and_points() {
    read_as(&[
        (
            "Số lượt khách 1.200 lượt, gấp trên 5 lần so với cùng kỳ.",
            &[
                "1.200 lượt | amount | 1200 lượt",
                "5 lần | multiple | 5 lần | hedge over | base same-period-last-year | of 1.200 lượt",
            ],
        ),
        (
            "Vốn đăng ký tăng 1,95 lần so với cùng kỳ.",
            &["1,95 lần | multiple | 1.95 lần | way up | base same-period-last-year"],
        ),
        (
            "Tỷ lệ hộ nghèo còn 6,4%, giảm 1,5 điểm phần trăm so với năm 2020.",
            &[
                "6,4% | share | 6.4 %",
                "1,5 điểm phần trăm | change | -1.5 pp | way down | base previous-year | of 6,4%",
                "năm 2020 | period | 2020",
            ],
        ),
        (
            "Tỷ lệ lao động qua đào tạo 61%, tăng 2 điểm % so với năm 2020.",
            &[
                "61% | share | 61 %",
                "2 điểm % | change | 2 pp | way up | base previous-year | of 61%",
                "năm 2020 | period | 2020",
            ],
        ),
    ]);
}

/// The ledger holds digits; a number in words is no figure, and its sentence is read as if it were not there.
#[test]
fn spelled_numbers() {
    read_as(&[
        ("Diện tích gieo cấy 412 ha, gấp đôi năm trước.", &["412 ha | amount | 412 ha | name Diện tích gieo cấy"]),
        ("Doanh thu 9 tỷ đồng, gấp ba cùng kỳ.", &["9 tỷ đồng | amount | 9000000000 VND | name Doanh thu"]),
        ("Đón hơn một triệu lượt khách trong hai tháng.", &[]),
    ]);
}

#[test]
fn unit_prices() {
    scanned_as(&[
        ("Lợn hơi 33.900 đồng/kg", &["33.900 đồng/kg | amount | 33900 VND/kg"]),
        ("Gas 293.500 đồng/bình/12kg", &["293.500 đồng/bình/12kg | amount | 293500 VND/bình/12kg"]),
        ("Nước sạch 8.500đ/m3", &["8.500đ/m3 | amount | 8500 VND/m3"]),
    ]);
}

/// What is not read as it should be; the rows are what is read today.
const NOT_READ: &[NotRead] = &[(
    "price of a package",
    "Bia 235.000 đ/thùng 24 lon.",
    &["235.000 đ/thùng | amount | 235000 VND/thùng", "24 lon | amount | 24 lon"],
    "24 lon is what the package holds, a criterion",
)];

#[test]
fn bounds() {
    read_as(&[
        ("Mỗi xã trồng tối thiểu 30 ha.", &["30 ha | amount | 30 ha | hedge over | name Mỗi xã trồng"]),
        ("Mỗi xã trồng ít nhất 30 ha.", &["30 ha | amount | 30 ha | hedge over | name Mỗi xã trồng"]),
        ("Hỗ trợ tối đa 5 triệu đồng/hộ.", &["5 triệu đồng/hộ | amount | 5000000 VND/hộ | hedge under | name Hỗ trợ"]),
        ("Có chưa đầy 500 hộ nghèo.", &["500 hộ nghèo | amount | 500 hộ nghèo | hedge under"]),
        ("Trồng không ít hơn 500 ha.", &["500 ha | amount | 500 ha | hedge over | name Trồng"]),
        (
            "Năng suất ước lần lượt đạt 13,5 tạ/ha và 34,8 tạ/ha.",
            &[
                "13,5 tạ/ha | amount | 13.5 tạ/ha | hedge estimated",
                "34,8 tạ/ha | amount | 34.8 tạ/ha | hedge estimated",
            ],
        ),
        ("Trồng trên dưới 500 ha.", &["500 ha | amount | 500 ha | hedge about | name Trồng"]),
        (
            "Lượng khách dự báo đạt 4.000 lượt.",
            &["4.000 lượt | amount | 4000 lượt | hedge estimated | name Lượng khách"],
        ),
        ("Diện tích vào khoảng 500 ha.", &["500 ha | amount | 500 ha | hedge about | name Diện tích"]),
        // A bound that has become a thing.
        (
            "Lương tối thiểu 4,96 triệu đồng/tháng.",
            &["4,96 triệu đồng/tháng | amount | 4960000 VND/tháng | name Lương tối thiểu"],
        ),
        // Neither a change nor a plan that was exceeded.
        (
            "Phấn đấu thu ngân sách không thấp hơn 900 tỷ đồng.",
            &["900 tỷ đồng | target | 900000000000 VND | hedge over | name thu ngân sách"],
        ),
        (
            "Dư nợ cho vay bất động sản không vượt quá 20% tổng dư nợ.",
            &["20% | share | 20 % | hedge under | base total | name Dư nợ cho vay bất động sản"],
        ),
        ("Tỷ lệ hộ nghèo không cao hơn 4%.", &["4% | share | 4 % | hedge under | name Tỷ lệ hộ nghèo"]),
    ]);
}

#[test]
fn places_and_sessions() {
    scanned_as(&[
        ("Việt Nam nằm trong top 10 quốc gia.", &["10 quốc gia | rank | 10 quốc gia"]),
        ("Theo Nghị quyết Trung ương 7 (khóa X).", &["7 | label | -"]),
        ("Kết luận Hội nghị TW 5.", &["5 | label | -"]),
        ("Vốn Trung ương 7 tỷ đồng.", &["7 tỷ đồng | amount | 7000000000 VND"]),
        ("Họp chiều nay 24/12, đến nay 5/7 xã đạt.", &["24/12 | date | -", "5/7 xã | fraction | 5/7 xã"]),
    ]);
}

#[test]
fn durations() {
    read_as(&[
        ("Thời hạn cho vay 36 tháng.", &["36 tháng | amount | 36 tháng | name Thời hạn cho vay"]),
        (
            "Thời gian thực hiện dự án 24 tháng, kéo dài 3 năm.",
            &["24 tháng | amount | 24 tháng | name Thời gian thực hiện dự án", "3 năm | amount | 3 năm"],
        ),
        ("Lãi suất kỳ hạn 6 tháng là 4,7%/năm.", &["6 tháng | criterion | 6 tháng", "4,7%/năm | share | 4.7 %/năm"]),
        // How long it took is no level that something changes.
        (
            "Trong 4 ngày nghỉ, số vụ tai nạn giảm 45 vụ (-18,67%).",
            &[
                "4 ngày | amount | 4 ngày",
                "45 vụ | change | -45 vụ | name số vụ tai nạn",
                "-18,67% | growth | -18.67 % | name số vụ tai nạn",
            ],
        ),
        // A time with a name.
        (
            "Đến 6h ngày 26/6/2021 có 40 ca.",
            &["6h | label | -", "ngày 26/6/2021 | date | 2021-06-26", "40 ca | amount | 40 ca"],
        ),
        ("Tăng từ 98 năm trước lên 105.", &["98 | amount | 98", "105 | amount | 105"]),
    ]);
}

#[test]
fn what_is_not_yet_read() {
    not_yet_read(NOT_READ);
}

#[test]
fn a_row_with_dashes_is_no_range() {
    scanned_as(&[
        (
            "Cơ cấu lần lượt là 46,3% - 24,1% - 29,6%",
            &["46,3% | share | 46.3 %", "24,1% | share | 24.1 %", "29,6% | share | 29.6 %"],
        ),
        ("Tăng 24,1% - 29,6%", &["24,1% - 29,6% | share | 24.1..29.6 %"]),
    ]);
}

#[test]
fn a_price_for_one_thing() {
    scanned_as(&[
        ("Giá dầu còn 40 USD/1 thùng", &["40 USD/1 thùng | amount | 40 USD/thùng"]),
        ("Hỗ trợ 5 triệu đồng/01 hộ", &["5 triệu đồng/01 hộ | amount | 5000000 VND/hộ"]),
        ("Bắt 07 vụ/1 đối tượng", &["07 vụ | amount | 7 vụ", "1 đối tượng | amount | 1 đối tượng"]),
    ]);
}

#[test]
fn scenarios_are_numbered() {
    read_as(&[(
        "Kịch bản 1 tăng 8,9%, phương án 2 tăng 9%.",
        &["1 | label | -", "8,9% | growth | 8.9 % | way up", "2 | label | -", "9% | growth | 9 % | way up"],
    )]);
}

#[test]
fn bounds_of_classes_and_levels() {
    read_as(&[
        (
            "Có 4.268 tàu, gồm: 1.286 tàu từ 12 m đến dưới 15 m; từ 6 m đến dưới 12 m là 1.130 tàu.",
            &[
                "4.268 tàu | amount | 4268 tàu",
                "1.286 tàu | amount | 1286 tàu",
                "12 m | criterion | 12 m",
                "15 m | criterion | 15 m | hedge under",
                "6 m | criterion | 6 m",
                "12 m | criterion | 12 m | hedge under",
                "1.130 tàu | amount | 1130 tàu",
            ],
        ),
        ("Giá lợn hơi ở mức 62.000 đến 65.000 đồng/kg.", &["62.000 đến 65.000 đồng/kg | amount | 62000..65000 VND/kg"]),
    ]);
}

#[test]
fn what_is_ranked_and_what_is_named() {
    read_as(&[
        (
            "Đề nghị xếp hạng 02 di tích, xếp hạng 2/9 huyện.",
            &["02 di tích | amount | 2 di tích", "2/9 huyện | rank | 2/9 huyện"],
        ),
        (
            "Giống OM 5451 chiếm 78%; sưu tầm 216/400 hiện vật.",
            &[
                "5451 | label | -",
                "78% | share | 78 % | base total",
                "216/400 hiện vật | fraction | 216/400 hiện vật | base total",
            ],
        ),
    ]);
}

#[test]
fn numbers_written_twice_are_one() {
    read_as(&[
        (
            "Đã xử lý ba (03) vụ, 04 (bốn) đối tượng; khởi tố hai mươi lăm (25) bị can.",
            &[
                "ba (03) vụ | amount | 3 vụ | name xử lý",
                "04 (bốn) đối tượng | amount | 4 đối tượng | name đối tượng",
                "hai mươi lăm (25) bị can | amount | 25 bị can | name khởi tố bị can",
            ],
        ),
        (
            "Sáu (06) tháng đầu năm, thu ngân sách đạt 5 (năm) tỷ đồng.",
            &[
                "Sáu (06) tháng đầu năm | period | 2021-H1",
                "5 (năm) tỷ đồng | amount | 5000000000 VND | step 1000000000 | name thu ngân sách",
            ],
        ),
        ("Xã đã có: (1) một trường; (2) hai trạm.", &["1 | marker | -", "2 | marker | -"]),
    ]);
}

#[test]
fn named_days_packs_and_things() {
    read_as(&[
        (
            "Nhân kỷ niệm Ngày Thương binh - Liệt sĩ (27/7) và ngày Nhà giáo Việt Nam 20/11 trang trọng, tặng 58 suất quà.",
            &["27/7 | date | -", "20/11 | date | -", "58 suất quà | amount | 58 suất quà"],
        ),
        ("Ngày hội Đại đoàn kết 18/11 tổ chức ở 12 xã.", &["18/11 | date | -", "12 xã | amount | 12 xã"]),
        ("Tổ chức Ngày hội Đại đoàn kết tại 9/9 thôn xong.", &["9/9 thôn | fraction | 9/9 thôn | base total"]),
        ("Trong ngày đã kiểm tra 7/10 trường.", &["7/10 trường | fraction | 7/10 trường | base total"]),
        (
            "Bia đóng lon 48,26 triệu lít, bia lon 330 ml, rau loại 538,4 ha.",
            &["48,26 triệu lít | amount | 48260000 l", "330 ml | label | -", "538,4 ha | amount | 538.4 ha"],
        ),
        (
            "Đội kiểm tra liên ngành 389 trực; đường Vành đai 2 dài 3 km; nạo vét kênh mương cấp 3.",
            &["389 | label | -", "2 | label | -", "3 km | amount | 3 km", "3 | label | -"],
        ),
        (
            "Đạt 12 huy chương vàng, 05 huy chương bạc.",
            &["12 huy chương vàng | amount | 12 huy chương vàng", "05 huy chương bạc | amount | 5 huy chương bạc"],
        ),
    ]);
}

#[test]
fn digits_that_count_nothing() {
    read_as(&[
        (
            "Trong 24 ngành công nghiệp cấp 2 có 17 ngành tăng.",
            &["24 ngành | amount | 24 ngành", "2 | label | -", "17 ngành | amount | 17 ngành"],
        ),
        ("Đã cấp 2, thu hồi 3.", &["2 | amount | 2", "3 | amount | 3"]),
        ("Sâu đục thân 2 chấm gây hại 2.315 ha.", &["2 | label | -", "2.315 ha | amount | 2315 ha"]),
        (
            "Cao hơn các năm trước: 2019 tăng 7,1%; 2020 đạt 6,5%.",
            &["2019 | period | 2019", "7,1% | growth | 7.1 % | way up", "2020 | period | 2020", "6,5% | share | 6.5 %"],
        ),
        ("Có thể nói, 2020 là năm khó khăn.", &["2020 | period | 2020"]),
    ]);
}

#[test]
fn wards_of_a_city_are_numbered() {
    read_as(&[
        ("Bê tông hóa hẻm phường 2 dài 840 m.", &["2 | label | -", "840 m | amount | 840 m"]),
        ("Mỗi phường 12 hộ.", &["12 hộ | amount | 12 hộ"]),
    ]);
}

#[test]
fn places_in_an_order_and_on_a_road() {
    read_as(&[
        (
            "Toàn huyện có 213.855 thuê bao, cao thứ 3 cả tỉnh; là vùng chè lớn thứ 2 cả nước.",
            &["213.855 thuê bao | amount | 213855 thuê bao", "3 | rank | 3", "2 | rank | 2"],
        ),
        (
            "Mất điện tại Km 14, Km 21+500 đường tỉnh; tuyến dài 12 km 200 m.",
            &["14 | label | -", "21+500 | label | -", "12 km | amount | 12 km", "200 m | amount | 200 m"],
        ),
    ]);
}

#[test]
fn regions_that_are_counted() {
    read_as(&[(
        "Tham gia 46 giải (quốc gia 28 giải, khu vực 18 giải); hộ ở khu vực 3 giảm.",
        &["46 giải | amount | 46 giải", "28 giải | amount | 28 giải", "18 giải | amount | 18 giải", "3 | label | -"],
    )]);
}
