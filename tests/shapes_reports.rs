//! Shapes met in plans, bulletins and reports of other offices, after the counts of the shapes were taken.

#![allow(clippy::expect_used)]

mod shapes;

use ktxh::{Figure, Report, Role};
use shapes::read_as;

#[test]
fn the_plan_of_the_next_year_in_a_report() {
    read_as(&[(
        "BÁO CÁO\nKết quả năm 2023; KH năm 2024\n\nA. KẾT QUẢ NĂM 2023\n- Đàn trâu 480 con.\n\nB. KH NĂM 2024\n\
         I. CHỈ TIÊU\n- Lương thực 855 tấn (thóc 540 tấn, ngô 315 tấn; năm 2023: 840 tấn).",
        &[
            "năm 2023 | period | 2023",
            "năm 2024 | period | 2024",
            "NĂM 2023 | period | 2023",
            "480 con | amount | 480 con",
            "NĂM 2024 | period | 2024",
            "855 tấn | target | 855 t | period 2024",
            "540 tấn | target | 540 t",
            "315 tấn | target | 315 t",
            "năm 2023 | period | 2023",
            "840 tấn | amount | 840 t | period 2023",
        ],
    )]);
}

#[test]
fn targets_of_a_plan() {
    read_as(&[
        (
            "NGHỊ QUYẾT\nVề nhiệm vụ năm 2023\n\nĐiều 1. Các chỉ tiêu chủ yếu\n1. Kinh tế\n- Thu ngân sách: 52 tỷ đồng;\n- Xây dựng 2-3 xã đạt chuẩn.\nĐiều 2. Tổ chức thực hiện",
            &[
                "năm 2023 | period | 2023",
                "1 | marker | -",
                "1 | marker | -",
                "52 tỷ đồng | target | 52000000000 VND | name Thu ngân sách | section 1.1",
                "2-3 xã | target | 2..3 xã | name xã đạt chuẩn | section 1.1",
                "2 | marker | -",
            ],
        ),
        (
            "KẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2023\n\n1. Chỉ tiêu về kinh tế:\n- Sản lượng lúa: 3.120 tấn.\n- Giá trị công nghiệp tăng 6 - 7%.\n- Thu phí tăng từ 8% trở lên.",
            &[
                "năm 2023 | period | 2023",
                "1 | marker | -",
                "3.120 tấn | target | 3120 t | name Sản lượng lúa | section 1",
                "6 - 7% | target | 6..7 % | name Giá trị công nghiệp | section 1",
                "8% | target | 8 % | name Thu phí | section 1",
            ],
        ),
    ]);
}

#[test]
fn the_same_heading_in_a_report() {
    read_as(&[(
        "BÁO CÁO\nKết quả thực hiện chỉ tiêu năm 2022\n\nI. CÁC CHỈ TIÊU KINH TẾ\n- Thu ngân sách: 52 tỷ đồng.\nII. CÁC CHỈ TIÊU NĂM 2023\n- Thu ngân sách: 55 tỷ đồng.",
        &[
            "năm 2022 | period | 2022",
            "52 tỷ đồng | amount | 52000000000 VND | name Thu ngân sách | section I",
            "NĂM 2023 | period | 2023 | section II",
            "55 tỷ đồng | target | 55000000000 VND | period 2023 | name Thu ngân sách | section II",
        ],
    )]);
}

#[test]
fn goals_that_are_set() {
    read_as(&[
        ("Ngành đặt mục tiêu đào tạo nghề cho 900 người.", &["900 người | target | 900 người | name đào tạo nghề"]),
        (
            "Vốn bổ sung có mục tiêu 900 triệu đồng.",
            &["900 triệu đồng | amount | 900000000 VND | name Vốn bổ sung có mục tiêu"],
        ),
        (
            "Phấn đấu 90% hộ gia đình đạt văn hóa, 100% cơ quan, đơn vị có nhà vệ sinh.",
            &[
                "90% | target | 90 % | name hộ gia đình đạt văn hóa",
                "100% | target | 100 % | name cơ quan, đơn vị có nhà vệ sinh",
            ],
        ),
        (
            "Thu hoạch đạt 98%; 100% số hộ có điện.",
            &["98% | share | 98 % | name Thu hoạch", "100% | share | 100 % | name số hộ có điện"],
        ),
    ]);
}

#[test]
fn an_estimate_before_a_time_or_a_colon() {
    read_as(&[
        (
            "Giá trị sản xuất ước thực hiện 6 tháng đầu năm là 640 tỷ đồng.",
            &[
                "6 tháng đầu năm | period | 2021-H1",
                "640 tỷ đồng | amount | 640000000000 VND | hedge estimated | period 2021-H1 | name Giá trị sản xuất",
            ],
        ),
        (
            "Ước thu từ chăn nuôi: 17 tỷ đồng.",
            &["17 tỷ đồng | amount | 17000000000 VND | hedge estimated | name thu từ chăn nuôi"],
        ),
        (
            "Ước thu phí 12 tỷ đồng, chi 10 tỷ đồng.",
            &[
                "12 tỷ đồng | amount | 12000000000 VND | hedge estimated | name thu phí",
                "10 tỷ đồng | amount | 10000000000 VND | name chi",
            ],
        ),
    ]);
}

#[test]
fn rates_named_by_a_change() {
    read_as(&[
        (
            "Mức giảm sinh 0,5‰, tỷ lệ tăng đàn lợn 12,4%.",
            &["0,5‰ | share | 0.5 ‰ | name Mức giảm sinh", "12,4% | share | 12.4 % | name tỷ lệ tăng đàn lợn"],
        ),
        ("Tốc độ tăng 8,5% so với năm trước.", &["8,5% | growth | 8.5 % | base previous-year | name Tốc độ"]),
        (
            "Tỷ lệ người tập luyện thể thao so với dân số 42%.",
            &["42% | share | 42 % | name Tỷ lệ người tập luyện thể thao so với dân số"],
        ),
    ]);
}

#[test]
fn what_grows_is_no_rate() {
    read_as(&[
        (
            "Tổng giá trị sản xuất đạt 53%, tăng 23,7% so với cùng kỳ.",
            &[
                "53% | share | 53 % | name Tổng giá trị sản xuất",
                "23,7% | growth | 23.7 % | base same-period-last-year | of 53% | name Tổng giá trị sản xuất",
            ],
        ),
        (
            "Hộ nghèo còn 5,2%, giảm 1,1% so với năm trước.",
            &[
                "5,2% | share | 5.2 % | name Hộ nghèo",
                "1,1% | change | -1.1 % | base previous-year | of 5,2% | name Hộ nghèo",
            ],
        ),
    ]);
}

#[test]
fn shares_of_an_area_and_of_a_plan() {
    read_as(&[
        (
            "Lúa đã gặt 5.300 ha, bằng 96% diện tích gieo trồng; ngô 800 ha, đạt 98% diện tích kế hoạch.",
            &[
                "5.300 ha | amount | 5300 ha | name Lúa đã gặt",
                "96% | share | 96 % | base total | of 5.300 ha | name Lúa đã gặt",
                "800 ha | amount | 800 ha | name ngô",
                "98% | plan_ratio | 98 % | base plan | of 800 ha | name ngô",
            ],
        ),
        (
            "Tiêm phòng dại 971/876 con, đạt 110,8%.",
            &[
                "971/876 con | fraction | 971/876 con | base plan | name Tiêm phòng dại",
                "110,8% | plan_ratio | 110.8 % | base plan | of 971/876 con | name Tiêm phòng dại",
            ],
        ),
        (
            "Tiêm phòng dại 800/876 con, đạt 91,3%.",
            &[
                "800/876 con | fraction | 800/876 con | base total | name Tiêm phòng dại",
                "91,3% | share | 91.3 % | base total | of 800/876 con | name Tiêm phòng dại",
            ],
        ),
        (
            "Xây dựng 100 căn nhà, đạt 200% kế hoạch và sửa chữa 103 căn, đạt 206%.",
            &[
                "100 căn nhà | amount | 100 căn nhà | name Xây dựng căn nhà",
                "200% | plan_ratio | 200 % | base plan | of 100 căn nhà | name Xây dựng căn nhà",
                "103 căn | amount | 103 căn | name sửa chữa căn",
                "206% | plan_ratio | 206 % | base plan | of 103 căn | name sửa chữa căn",
            ],
        ),
        (
            "Tỷ lệ đào tạo đạt 56%, vượt chỉ tiêu 1%.",
            &[
                "56% | share | 56 % | name Tỷ lệ đào tạo",
                "1% | plan_ratio | 101 % | base plan | of 56% | name Tỷ lệ đào tạo",
            ],
        ),
    ]);
}

#[test]
fn bases_of_seasons_and_bare_years() {
    read_as(&[
        (
            "Diện tích gieo trồng 630 ha, giảm 0,9% so với vụ mùa năm trước.",
            &[
                "630 ha | amount | 630 ha | name Diện tích gieo trồng",
                "0,9% | growth | -0.9 % | base same-period-last-year | of 630 ha | name Diện tích gieo trồng",
            ],
        ),
        (
            "Giá trị dịch vụ 620 tỷ đồng, tăng 9,3% so với 2020.",
            &[
                "620 tỷ đồng | amount | 620000000000 VND | name Giá trị dịch vụ",
                "9,3% | growth | 9.3 % | base previous-year | of 620 tỷ đồng | name Giá trị dịch vụ",
                "2020 | period | 2020",
            ],
        ),
        (
            "Số hộ nghèo giảm 3 hộ so với 2020 hộ năm trước.",
            &["3 hộ | change | -3 hộ | base other | name Số hộ nghèo", "2020 hộ | amount | 2020 hộ | name hộ năm"],
        ),
    ]);
}

#[test]
fn times_behind_a_level() {
    read_as(&[
        (
            "Tỷ lệ hộ nghèo giảm từ 8% năm 2015 xuống còn 6,5% năm 2019, ước cuối năm 2020 còn 5%.",
            &[
                "8% | share | 8 % | period 2015 | name Tỷ lệ hộ nghèo",
                "năm 2015 | period | 2015",
                "6,5% | share | 6.5 % | period 2019 | name Tỷ lệ hộ nghèo",
                "năm 2019 | period | 2019",
                "năm 2020 | period | 2020",
                "5% | share | 5 % | hedge estimated | name Tỷ lệ hộ nghèo",
            ],
        ),
        (
            "Diện tích thu hoạch ngô ước 5 ha; cộng dồn từ đầu năm ước 14 ha.",
            &[
                "5 ha | amount | 5 ha | hedge estimated | name Diện tích thu hoạch ngô",
                "14 ha | amount | 14 ha | hedge estimated | period 2021-01/2021-09 | name Diện tích thu hoạch ngô",
            ],
        ),
    ]);
}

#[test]
fn digits_that_name() {
    read_as(&[
        (
            "Lập quy hoạch chi tiết tỷ lệ 1/500 cụm công nghiệp.",
            &["1/500 cụm công nghiệp | label | 1/500 cụm công nghiệp"],
        ),
        (
            "Tham quan 3 mô hình[1], mời 20 hộ [2].",
            &[
                "3 mô hình | amount | 3 mô hình | name Tham quan mô hình",
                "1 | marker | -",
                "20 hộ | amount | 20 hộ | name mời hộ",
                "2 | marker | -",
            ],
        ),
        (
            "Rau, đậu các loại 134 ha, gas loại bình 12kg.",
            &["134 ha | amount | 134 ha | name Rau, đậu các loại", "12kg | label | -"],
        ),
        ("Tiêm nhắc lại lần 1 đạt 79,2%.", &["1 | label | -", "79,2% | share | 79.2 % | name Tiêm nhắc lại lần 1"]),
        (
            "Cấp mới 15 dự án với tổng vốn trên 1.500 triệu USD.",
            &[
                "15 dự án | amount | 15 dự án | name Cấp mới dự án",
                "1.500 triệu USD | amount | 1500000000 USD | hedge over | name tổng vốn",
            ],
        ),
    ]);
}

#[test]
fn names_without_what_leads_to_them() {
    read_as(&[
        (
            "Theo báo cáo của Sở Y tế, toàn tỉnh khám cho 500 lượt người.",
            &["500 lượt người | amount | 500 lượt người | name khám lượt người"],
        ),
        (
            "Tại miền Bắc, giá lúa dao động phổ biến ở mức 6.500 đồng/kg.",
            &["6.500 đồng/kg | amount | 6500 VND/kg | name giá lúa"],
        ),
        (
            "Điểm sáng của huyện là thu ngân sách 126 tỷ đồng.",
            &["126 tỷ đồng | amount | 126000000000 VND | name thu ngân sách"],
        ),
        (
            "Công tác xã hội được chú trọng, xã có 3 trường, 79 lớp.",
            &["3 trường | amount | 3 trường | name trường", "79 lớp | amount | 79 lớp | name lớp"],
        ),
        (
            "Các cơ sở giáo dục nghề nghiệp trên địa bàn đã tuyển mới cho 500 học viên.",
            &["500 học viên | amount | 500 học viên | name tuyển mới học viên"],
        ),
        (
            "Sửa chữa 399 căn và xây mới 371 căn nhà.",
            &[
                "399 căn | amount | 399 căn | name Sửa chữa căn",
                "371 căn nhà | amount | 371 căn nhà | name xây mới căn nhà",
            ],
        ),
    ]);
}

#[test]
fn changes_of_the_sentence_before() {
    read_as(&[
        (
            "Toàn tỉnh xảy ra 48 vụ, làm chết 25 người, bị thương 31 người. So với tháng trước, giảm 8 vụ (-14,3%); giảm 7 người chết (21,9%), tăng 4 người bị thương.",
            &[
                "48 vụ | amount | 48 vụ | name vụ",
                "25 người | amount | 25 người | name làm chết",
                "31 người | amount | 31 người | name bị thương",
                "8 vụ | change | -8 vụ | base previous-month | of 48 vụ | name vụ",
                "-14,3% | growth | -14.3 % | base previous-month | of 48 vụ | name vụ",
                "7 người | change | -7 người | base previous-month | of 25 người | name làm chết",
                "21,9% | growth | -21.9 % | base previous-month | of 25 người | name làm chết",
                "4 người | change | 4 người | base previous-month | of 31 người | name bị thương",
            ],
        ),
        (
            "Lũy kế 19 ca mắc/0 ca tử vong. So với tháng trước, tăng 16 ca mắc.",
            &[
                "19 ca | amount | 19 ca | period 2021-01/2021-09 | name ca mắc",
                "0 ca | amount | 0 ca | period 2021-01/2021-09 | name ca tử vong",
                "16 ca | change | 16 ca | base previous-month | of 19 ca | period 2021-01/2021-09 | name ca mắc",
            ],
        ),
        (
            "Xảy ra 18 vụ, làm 14 người chết; giảm 4 vụ, giảm 2 người chết so với cùng kỳ.",
            &[
                "18 vụ | amount | 18 vụ | name vụ",
                "14 người | amount | 14 người | name người chết",
                "4 vụ | change | -4 vụ | base same-period-last-year | of 18 vụ | name vụ",
                "2 người | change | -2 người | base same-period-last-year | of 14 người | name người chết",
            ],
        ),
        (
            "CPI tăng 0,3%, lũy kế 9 tháng tăng 4% so với cùng kỳ.",
            &[
                "0,3% | growth | 0.3 % | name CPI",
                "9 tháng | period | 2021-01/2021-09",
                "4% | growth | 4 % | base same-period-last-year | period 2021-01/2021-09 | name CPI",
            ],
        ),
        (
            "Tăng trưởng kinh tế đạt 5,06%, cao hơn mức tăng 2,11% của năm trước.",
            &[
                "5,06% | growth | 5.06 % | base previous-year | name Tăng trưởng kinh tế",
                "2,11% | growth | 2.11 % | base previous-year",
            ],
        ),
    ]);
}

#[test]
fn plans_named_without_a_verb() {
    read_as(&[
        (
            "Tổng kế hoạch vốn đầu tư công 3.580 tỷ đồng.",
            &["3.580 tỷ đồng | target | 3580000000000 VND | base plan | name Tổng kế hoạch vốn đầu tư công"],
        ),
        (
            "Kế hoạch vốn đã giải ngân 1.200 tỷ đồng.",
            &["1.200 tỷ đồng | amount | 1200000000000 VND | name Kế hoạch vốn đã giải ngân"],
        ),
        (
            "Thu 27 tỷ đồng, đạt 144,6% dự toán T.Ư giao.",
            &[
                "27 tỷ đồng | amount | 27000000000 VND | name Thu",
                "144,6% | plan_ratio | 144.6 % | base plan:central | of 27 tỷ đồng | name Thu",
            ],
        ),
    ]);
}

#[test]
fn more_estimates_and_days() {
    read_as(&[
        (
            "Chi đầu tư ước (theo giá so sánh) đạt 111 tỷ đồng.",
            &["111 tỷ đồng | amount | 111000000000 VND | hedge estimated | name Chi đầu tư ước (theo giá so sánh)"],
        ),
        (
            "Chiều 28.12, hội nghị có 30 người.",
            &["28.12 | date | 2021-12-28", "30 người | amount | 30 người | name hội nghị"],
        ),
        ("Buổi sáng 2-3 lượt khách.", &["2-3 lượt khách | amount | 2..3 lượt khách | name Buổi sáng"]),
    ]);
}

#[test]
fn things_of_a_place() {
    read_as(&[
        (
            "Phấn đấu cả nước có ít nhất 80% số xã đạt chuẩn, bình quân cả nước đạt 17 tiêu chí.",
            &[
                "80% | target | 80 % | hedge over | name số xã đạt chuẩn",
                "17 tiêu chí | target | 17 tiêu chí | name tiêu chí",
            ],
        ),
        (
            "Nông thôn mới: 3/3 xã giữ vững các tiêu chí.",
            &["3/3 xã | fraction | 3/3 xã | base total | name xã giữ vững các tiêu chí"],
        ),
    ]);
}

#[test]
fn parts_counted_in_words() {
    read_as(&[(
        "BÁO CÁO\nKết quả năm 2020; nhiệm vụ năm 2021\n\nPHẦN THỨ NHẤT\nKẾT QUẢ NĂM 2020\nI. KINH TẾ\n1. Thu ngân sách 1.235 triệu đồng.\n\nPHẦN THỨ HAI\nPHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2021\nI. CHỈ TIÊU CHỦ YẾU\n1. Thu ngân sách 1.300 triệu đồng.\nII. NHIỆM VỤ\n1. Phấn đấu gieo trồng 320 ha trước ngày 15/02/2021.",
        &[
            "năm 2020 | period | 2020",
            "năm 2021 | period | 2021",
            "NĂM 2020 | period | 2020",
            "1 | marker | -",
            "1.235 triệu đồng | amount | 1235000000 VND | name Thu ngân sách | section I.1",
            "NĂM 2021 | period | 2021",
            "1 | marker | -",
            "1.300 triệu đồng | target | 1300000000 VND | period 2021 | name Thu ngân sách | section I.1",
            "1 | marker | -",
            "320 ha | target | 320 ha | period 2021 | name gieo trồng | section II",
            "ngày 15/02/2021 | date | 2021-02-15 | section II",
        ],
    )]);
}

#[test]
fn plans_and_earlier_levels_in_brackets() {
    read_as(&[
        (
            "Trâu 486 con (KH 500 con, đạt 97,2%), lợn 2.225 con (KH 2.600 con, đạt 85,6%).",
            &[
                "486 con | amount | 486 con | name Trâu",
                "500 con | target | 500 con | base plan | of 486 con | name Trâu",
                "97,2% | plan_ratio | 97.2 % | base plan | of 486 con | name Trâu",
                "2.225 con | amount | 2225 con | name lợn",
                "2.600 con | target | 2600 con | base plan | of 2.225 con | name lợn",
                "85,6% | plan_ratio | 85.6 % | base plan | of 2.225 con | name lợn",
            ],
        ),
        (
            "Xi măng 1.840 nghìn tấn, tăng 5,6% (cùng kỳ đạt 1.742 nghìn tấn).",
            &[
                "1.840 nghìn tấn | amount | 1840000 t | name Xi măng",
                "5,6% | growth | 5.6 % | base same-period-last-year | of 1.840 nghìn tấn | name Xi măng",
                "1.742 nghìn tấn | amount | 1742000 t | name Xi măng",
            ],
        ),
        (
            "Lúa 20 ha, tăng 5% so với tháng trước (cùng kỳ đạt 18 ha).",
            &[
                "20 ha | amount | 20 ha | name Lúa",
                "5% | growth | 5 % | base previous-month | of 20 ha | name Lúa",
                "18 ha | amount | 18 ha | name Lúa",
            ],
        ),
    ]);
}

#[test]
fn names_before_a_bracket() {
    read_as(&[
        (
            "Giá trị công nghiệp đạt 51 tỷ đồng, gồm: điện (tăng 24% so với cùng kỳ); cung cấp nước, xử lý rác (tăng 18,7%).",
            &[
                "51 tỷ đồng | amount | 51000000000 VND | name Giá trị công nghiệp",
                "24% | growth | 24 % | base same-period-last-year | name điện",
                "18,7% | growth | 18.7 % | base same-period-last-year | name cung cấp nước, xử lý rác",
            ],
        ),
        (
            "Nhóm tăng mạnh là du lịch lữ hành (tăng 31%), dịch vụ ăn uống (tăng 13%).",
            &["31% | growth | 31 % | name du lịch lữ hành", "13% | growth | 13 % | name dịch vụ ăn uống"],
        ),
    ]);
}

#[test]
fn more_names() {
    read_as(&[
        (
            "Gieo trồng 19 ha, trong đó cây lương thực là 16 ha.",
            &["19 ha | amount | 19 ha | name Gieo trồng", "16 ha | amount | 16 ha | name cây lương thực"],
        ),
        (
            "Dân số trung bình năm 2021 ước tính 862 nghìn người.",
            &[
                "năm 2021 | period | 2021",
                "862 nghìn người | amount | 862000 người | hedge estimated | period 2021 | name Dân số trung bình",
            ],
        ),
        (
            "Tổng sản phẩm (GRDP) 9 tháng theo giá so sánh đạt 41.250 tỷ đồng.",
            &[
                "9 tháng | period | 2021-01/2021-09",
                "41.250 tỷ đồng | amount | 41250000000000 VND | period 2021-01/2021-09 | name Tổng sản phẩm (GRDP) theo giá so sánh",
            ],
        ),
        (
            "Có 99,5% hộ dùng điện, 95% dân số tham gia bảo hiểm.",
            &[
                "99,5% | share | 99.5 % | name hộ dùng điện",
                "95% | share | 95 % | base total | name dân số tham gia bảo hiểm",
            ],
        ),
        (
            "Đàn bò tăng 0,6% so CKNT, đàn lợn tăng 4% so với CK.",
            &[
                "0,6% | growth | 0.6 % | base same-period-last-year | name Đàn bò",
                "4% | growth | 4 % | base same-period-last-year | name đàn lợn",
            ],
        ),
        (
            "Vốn đăng ký khoảng trên 4.000 tỷ đồng; diện tích đất 17 ha.",
            &[
                "4.000 tỷ đồng | amount | 4000000000000 VND | hedge over | hedge about | name Vốn đăng ký",
                "17 ha | amount | 17 ha | name diện tích đất",
            ],
        ),
        (
            "Thu ngân sách vượt mức chỉ tiêu Trung ương giao 22,2%.",
            &["22,2% | plan_ratio | 122.2 % | base plan:central | name Thu ngân sách"],
        ),
    ]);
}

#[test]
fn parts_compared_as_their_whole() {
    read_as(&[
        (
            "Toàn huyện gieo trồng 13.676 ha, bằng 87,5% so với cùng kỳ. Trong đó, ngô 6.010 ha, bằng 83,6%; lạc 155 ha, bằng 87,6%.",
            &[
                "13.676 ha | amount | 13676 ha | name gieo trồng",
                "87,5% | index | 87.5 % | base same-period-last-year | of 13.676 ha | name gieo trồng",
                "6.010 ha | amount | 6010 ha | name ngô",
                "83,6% | index | 83.6 % | base same-period-last-year | of 6.010 ha | name ngô",
                "155 ha | amount | 155 ha | name lạc",
                "87,6% | index | 87.6 % | base same-period-last-year | of 155 ha | name lạc",
            ],
        ),
        (
            "Toàn huyện gieo trồng 13.676 ha, bằng 87,5% kế hoạch, bằng 104% so với cùng kỳ. Trong đó, ngô 6.010 ha, bằng 83,6%.",
            &[
                "13.676 ha | amount | 13676 ha | name gieo trồng",
                "87,5% | plan_ratio | 87.5 % | base plan | of 13.676 ha | name gieo trồng",
                "104% | index | 104 % | base same-period-last-year | of 13.676 ha | name gieo trồng",
                "6.010 ha | amount | 6010 ha | name ngô",
                "83,6% | plan_ratio | 83.6 % | of 6.010 ha | name ngô",
            ],
        ),
    ]);
}

#[test]
fn hours_scales_and_turns() {
    read_as(&[
        (
            "Đăng lúc 16:20 (GMT+7), họp từ 7:30 đến 8h45.",
            &["16:20 | label | -", "GMT+7 | label | -", "7:30 | label | -", "8h45 | label | -"],
        ),
        ("Lập bản đồ tỷ lệ 1:25.000 và 1:500.", &["1:25.000 | label | -", "1:500 | label | -"]),
        (
            "Hiệp thương lần 2 giới thiệu 42 người, gấp 2 lần số cần bầu.",
            &["2 | label | -", "42 người | amount | 42 người", "2 lần | multiple | 2 lần | base other | of 42 người"],
        ),
    ]);
}

#[test]
fn a_line_begins_with_the_second_word_of_a_pair() {
    read_as(&[(
        "4. Đất đai, môi trường\nCấp 96 giấy phép xây dựng.",
        &["4 | marker | -", "96 giấy phép xây dựng | amount | 96 giấy phép xây dựng"],
    )]);
}

#[test]
fn prices_of_a_year_are_no_time() {
    read_as(&[(
        "8 tháng, giá trị sản xuất theo giá so sánh 2010 đạt 214,7 tỷ đồng, giảm 6,2% so với cùng kỳ (228,9 tỷ đồng).",
        &[
            "8 tháng | period | 2021-01/2021-08",
            "2010 | period | 2010",
            "214,7 tỷ đồng | amount | 214700000000 VND | period 2021-01/2021-08",
            "6,2% | growth | -6.2 % | base same-period-last-year | of 214,7 tỷ đồng",
            "228,9 tỷ đồng | amount | 228900000000 VND | period 2020-01/2020-08",
        ],
    )]);
}

#[test]
fn words_for_or_and_for_appeals() {
    read_as(&[
        (
            "Gieo cấy 31.245 ha, so với cùng kỳ giảm 0,74% hay giảm 232,4 ha.",
            &[
                "31.245 ha | amount | 31245 ha",
                "0,74% | growth | -0.74 % | base same-period-last-year | of 31.245 ha",
                "232,4 ha | change | -232.4 ha | base same-period-last-year | of 31.245 ha",
            ],
        ),
        (
            "Có 21 đơn (khiếu nại 4, tố cáo 2, kiến nghị 15).",
            &[
                "21 đơn | amount | 21 đơn",
                "4 | amount | 4 đơn | name khiếu nại",
                "2 | amount | 2 đơn | name tố cáo",
                "15 | amount | 15 đơn | name kiến nghị",
            ],
        ),
        (
            "Nhận 09 đơn, gồm khiếu nại 02 đơn, kiến nghị 07 đơn.",
            &[
                "09 đơn | amount | 9 đơn",
                "02 đơn | amount | 2 đơn | name khiếu nại đơn",
                "07 đơn | amount | 7 đơn | name kiến nghị đơn",
            ],
        ),
    ]);
}

#[test]
fn deeds_and_lacks_are_no_changes() {
    read_as(&[
        ("Cắt giảm 12 thủ tục không còn phù hợp.", &["12 thủ tục | amount | 12 thủ tục"]),
        ("Nhân lực còn thiếu 07 biên chế so với định mức.", &["07 biên chế | amount | 7 biên chế"]),
        (
            "Tốc độ tăng GRDP ước đạt 2,86% so với cùng kỳ.",
            &["2,86% | growth | 2.86 % | hedge estimated | base same-period-last-year"],
        ),
    ]);
}

#[test]
fn goals_that_go_on_in_the_next_sentence() {
    read_as(&[(
        "Tỉnh đặt mục tiêu thu 12.600 tỷ đồng. Các chỉ tiêu khác gồm: xuất khẩu 2.750 triệu USD; đón 3,7 triệu lượt khách.",
        &[
            "12.600 tỷ đồng | target | 12600000000000 VND",
            "2.750 triệu USD | target | 2750000000 USD",
            "3,7 triệu lượt khách | target | 3700000 lượt khách",
        ],
    )]);
}

/// What is told in the middle of a term is of the years so far; in a part on another year it is of that year.
#[test]
fn months_without_a_year_in_long_reports() {
    let periods = |text: &str, quote: &str| {
        let report = Report::read(text).expect("a report");
        let is_meant = |figure: &&Figure| report.quote(figure.span) == quote;
        let figure = report.figures.iter().find(is_meant).expect("the figure");
        (report.period.map(|period| period.notation()), figure.period.map(|period| period.notation()))
    };
    let term = "ĐẢNG BỘ HUYỆN YÊN PHÚC\nYên Phúc, ngày 18 tháng 7 năm 2023\n\nBÁO CÁO\ngiữa nhiệm kỳ 2020 - 2025\n\nI. KINH TẾ\nNăm nay \
                thị trường trầm lắng nên 6 tháng thu 171 tỷ đồng. Đến nay có 12 xã đạt chuẩn.";
    let of = |period: &str| Some(period.to_owned());
    assert_eq!(periods(term, "171 tỷ đồng"), (of("2020/2025"), of("2023-H1")));
    let account = "BÁO CÁO\nQuyết toán năm 2021 và dự toán 6 tháng đầu năm 2022\n\nA. QUYẾT TOÁN NĂM 2021\nThu được 900 tỷ đồng.\n\nB. THỰC \
                   HIỆN DỰ TOÁN 6 THÁNG ĐẦU NĂM 2022\nƯớc 6 tháng thu 471 tỷ đồng.\n\nC. ĐÁNH GIÁ CHUNG VÀ NHIỆM VỤ NĂM 2022\nĐến 31/5 còn \
                   nợ 12 tỷ đồng.";
    assert_eq!(periods(account, "900 tỷ đồng"), (of("2021"), of("2021")));
    assert_eq!(periods(account, "471 tỷ đồng"), (of("2021"), of("2022-H1")));
    assert_eq!(periods(account, "12 tỷ đồng"), (of("2021"), of("/2021-05-31")));
}

#[test]
fn what_a_final_account_states_is_done() {
    let text = "BÁO CÁO\nNăm 2021\n\nII. KIẾN NGHỊ\n- Đề nghị HĐND tỉnh phê chuẩn quyết toán năm 2021: tổng thu 15.948 tỷ đồng; tổng chi 15.702 \
                tỷ đồng.\n- Đề nghị UBND tỉnh phấn đấu thu 8.950 tỷ đồng.";
    let report = Report::read(text).expect("a report");
    let roles =
        report.figures.iter().filter(|figure| report.quote(figure.span).contains("tỷ đồng")).map(|figure| figure.role);
    assert_eq!(roles.collect::<Vec<_>>(), [Role::Amount, Role::Amount, Role::Target]);
}
