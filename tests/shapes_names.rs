//! What a figure is named by: the words before its verb, without what only joins, causes or tells.

mod shapes;

use shapes::{read_as, read_as_of};

#[test]
fn what_joins_a_clause_is_no_name() {
    read_as(&[
        ("Tuy nhiên, thu phí chỉ đạt 12 tỷ đồng.", &["12 tỷ đồng | amount | 12000000000 VND | name thu phí"]),
        ("Đặc biệt, thu phí đạt 12 tỷ đồng.", &["12 tỷ đồng | amount | 12000000000 VND | name thu phí"]),
        ("Đáng chú ý, thu phí đạt 12 tỷ đồng.", &["12 tỷ đồng | amount | 12000000000 VND | name thu phí"]),
        ("Bên cạnh đó, thu phí đạt 12 tỷ đồng.", &["12 tỷ đồng | amount | 12000000000 VND | name thu phí"]),
        ("Nhờ đó thu phí đạt 12 tỷ đồng.", &["12 tỷ đồng | amount | 12000000000 VND | name thu phí"]),
    ]);
}

#[test]
fn who_decides_a_plan_is_no_part_of_its_name() {
    read_as(&[
        (
            "UBND tỉnh trình dự toán chi thường xuyên 415 tỷ đồng.",
            &["415 tỷ đồng | target | 415000000000 VND | base plan | name dự toán chi thường xuyên"],
        ),
        (
            "HĐND tỉnh thông qua dự toán thu ngân sách là 9.200 tỷ đồng.",
            &["9.200 tỷ đồng | target | 9200000000000 VND | base plan | name dự toán thu ngân sách"],
        ),
        (
            "Ban Kinh tế cơ bản nhất trí với kế hoạch vốn đầu tư công 3.640 tỷ đồng.",
            &["3.640 tỷ đồng | target | 3640000000000 VND | base plan | name kế hoạch vốn đầu tư công"],
        ),
    ]);
}

#[test]
fn how_long_it_took_stands_in_the_name() {
    read_as(&[
        (
            "Số ca mắc sởi trong 7 ngày qua tăng 38 ca so với tuần trước.",
            &[
                "7 ngày | amount | 7 ngày",
                "38 ca | change | 38 ca | way up | base other | name Số ca mắc sởi trong 7 ngày qua",
            ],
        ),
        // Where it leads the clause, the name begins behind it.
        (
            "Trong 9 ngày nghỉ, số vụ tai nạn giảm 12 vụ.",
            &["9 ngày | amount | 9 ngày", "12 vụ | change | -12 vụ | way down | name số vụ tai nạn"],
        ),
    ]);
}

#[test]
fn what_is_told_of_a_subject_is_no_name() {
    read_as(&[
        (
            "Doanh thu lữ hành tiếp tục phục hồi, ước đạt 40 tỷ đồng, tăng 5% so với tháng trước.",
            &[
                "40 tỷ đồng | amount | 40000000000 VND | hedge estimated | name Doanh thu lữ hành",
                "5% | growth | 5 % | way up | base previous-month | of 40 tỷ đồng",
            ],
        ),
        (
            "Doanh thu lữ hành có sự cải thiện rõ rệt, ước đạt 40 tỷ đồng.",
            &["40 tỷ đồng | amount | 40000000000 VND | hedge estimated | name Doanh thu lữ hành"],
        ),
        ("Chỉ số giá lương thực cũng tăng 1,2%.", &["1,2% | growth | 1.2 % | way up | name Chỉ số giá lương thực"]),
        (
            "Chỉ số giá lương thực vẫn tiếp tục tăng 1,2%.",
            &["1,2% | growth | 1.2 % | way up | name Chỉ số giá lương thực"],
        ),
    ]);
}

#[test]
fn what_brings_it_about_is_no_name() {
    read_as(&[
        (
            "Việc điều chỉnh học phí làm cho chỉ số giá giáo dục tăng 2,1%.",
            &["2,1% | growth | 2.1 % | way up | name chỉ số giá giáo dục"],
        ),
        (
            "Nhu cầu đi lại cao nên chỉ số giá vận tải tăng 2,1%.",
            &["2,1% | growth | 2.1 % | way up | name chỉ số giá vận tải"],
        ),
        (
            "Đơn hàng mới giúp kim ngạch xuất khẩu đạt 15 triệu USD.",
            &["15 triệu USD | amount | 15000000 USD | name kim ngạch xuất khẩu"],
        ),
        (
            "Giá gas tăng 5%, góp phần tăng CPI chung 0,1%.",
            &["5% | growth | 5 % | way up | name Giá gas", "0,1% | growth | 0.1 % | way up | name CPI chung"],
        ),
    ]);
}

#[test]
fn what_is_counted_is_named_by_its_number() {
    read_as(&[
        (
            "Số hộ được vay vốn tạo việc làm 554 hộ.",
            &["554 hộ | amount | 554 hộ | name Số hộ được vay vốn tạo việc làm"],
        ),
        (
            "Số lao động thiếu việc làm ở nông thôn 890 người.",
            &["890 người | amount | 890 người | name Số lao động thiếu việc làm ở nông thôn"],
        ),
        (
            "Tổng số hộ đăng ký đạt chuẩn văn hóa 3.210 hộ.",
            &["3.210 hộ | amount | 3210 hộ | name Tổng số hộ đăng ký đạt chuẩn văn hóa"],
        ),
    ]);
}

#[test]
fn a_subject_before_its_base() {
    read_as(&[
        (
            "CPI tháng 9 so với tháng trước tăng 0,4%, so với cùng kỳ tăng 2%.",
            &[
                "tháng 9 | period | 2021-09",
                "0,4% | growth | 0.4 % | base previous-month | name CPI",
                "2% | growth | 2 % | base same-period-last-year | name CPI",
            ],
        ),
        (
            "Tổng đàn lợn so với cùng kỳ giảm 5%.",
            &["5% | growth | -5 % | base same-period-last-year | name Tổng đàn lợn"],
        ),
    ]);
}

#[test]
fn words_before_and_inside_brackets() {
    read_as(&[
        (
            "Trong chăn nuôi, giá thịt lợn bị giảm mạnh (chỉ còn 24.000 đồng/kg).",
            &["24.000 đồng/kg | amount | 24000 VND/kg | name giá thịt lợn"],
        ),
        (
            "Đàn lợn (không kể lợn con) 684,3 nghìn con.",
            &["684,3 nghìn con | amount | 684300 con | name Đàn lợn (không kể lợn con)"],
        ),
        (
            "Cây vụ Đông năm 2020 (trên đất hai lúa) là 95,6 ha.",
            &["năm 2020 | period | 2020", "95,6 ha | amount | 95.6 ha | name Cây vụ Đông"],
        ),
        ("Chăn nuôi (so với cùng kỳ): đàn bò 118 nghìn con.", &["118 nghìn con | amount | 118000 con | name đàn bò"]),
        (
            "Giá dầu thế giới tăng khá mạnh, bình quân đến thời điểm 15/6/2021 ở mức 52 USD/thùng.",
            &["15/6/2021 | date | 2021-06-15", "52 USD/thùng | amount | 52 USD/thùng | name Giá dầu thế giới"],
        ),
    ]);
}

#[test]
fn items_with_commas_and_places() {
    read_as(&[
        (
            "- Công nghiệp chế biến, chế tạo: tăng 9,6%.",
            &["9,6% | growth | 9.6 % | name Công nghiệp chế biến, chế tạo"],
        ),
        (
            "Có 1.236 lao động (trong tỉnh 512 lao động, ngoài nước 724 lao động).",
            &[
                "1.236 lao động | amount | 1236 lao động",
                "512 lao động | amount | 512 lao động | name trong tỉnh lao động",
                "724 lao động | amount | 724 lao động | name ngoài nước lao động",
            ],
        ),
    ]);
}

#[test]
fn what_the_words_around_a_count_name() {
    read_as(&[
        (
            "Theo kết quả rà soát, còn 348/1.862 hộ là hộ nghèo.",
            &["348/1.862 hộ | fraction | 348/1862 hộ | base total | name hộ nghèo"],
        ),
        (
            "- Cây ngô: Gieo trồng được 3.268 ha.\n- Cây đậu tương: Thực hiện 284 ha.",
            &[
                "3.268 ha | amount | 3268 ha | name Cây ngô: Gieo trồng",
                "284 ha | amount | 284 ha | name Cây đậu tương",
            ],
        ),
        (
            "Doanh thu vận tải, kho bãi 9 tháng ước 2.314 tỷ đồng.",
            &[
                "9 tháng | period | 2021-01/2021-09",
                "2.314 tỷ đồng | amount | 2314000000000 VND | hedge estimated | name Doanh thu vận tải, kho bãi",
            ],
        ),
        (
            "Trong 24 chỉ tiêu chủ yếu có 16 chỉ tiêu vượt, 06 chỉ tiêu đạt và 02 chỉ tiêu không đạt.",
            &[
                "24 chỉ tiêu | amount | 24 chỉ tiêu",
                "16 chỉ tiêu | amount | 16 chỉ tiêu | name chỉ tiêu vượt",
                "06 chỉ tiêu | amount | 6 chỉ tiêu | name chỉ tiêu đạt",
                "02 chỉ tiêu | amount | 2 chỉ tiêu | name chỉ tiêu không đạt",
            ],
        ),
        (
            "7. Thanh tra, tiếp công dân\nTiếp 31 lượt = 34 người; tiếp nhận 12 đơn.",
            &[
                "7 | marker | -",
                "31 lượt | amount | 31 lượt | name tiếp công dân",
                "34 người | amount | 34 người | name tiếp công dân",
                "12 đơn | amount | 12 đơn | name tiếp nhận đơn",
            ],
        ),
        (
            "+ Quà của tỉnh: 26.908 suất, trị giá 13.454 triệu đồng.",
            &[
                "26.908 suất | amount | 26908 suất",
                "13.454 triệu đồng | amount | 13454000000 VND | name Quà của tỉnh trị giá",
            ],
        ),
        (
            "Về thuế đất: số thu là 7.264 triệu đồng.",
            &["7.264 triệu đồng | amount | 7264000000 VND | name thuế đất: số thu"],
        ),
        (
            "Toàn phường có 17 cơ sở; còn 17 hộ nghèo trên 220 hộ dân.",
            &[
                "17 cơ sở | amount | 17 cơ sở | name cơ sở",
                "17 hộ nghèo | amount | 17 hộ nghèo | name hộ nghèo",
                "220 hộ dân | amount | 220 hộ dân",
            ],
        ),
        (
            "Công nghiệp vẫn là động lực chính, tăng 11,26%, đóng góp 4,61 điểm phần trăm.",
            &[
                "11,26% | growth | 11.26 % | way up | name Công nghiệp vẫn là động lực chính",
                "4,61 điểm phần trăm | share | 4.61 pp | name Công nghiệp vẫn là động lực chính",
            ],
        ),
    ]);
}

#[test]
fn topics_and_places_of_parts() {
    read_as(&[
        (
            "- Cây lúa: Toàn tỉnh đã gieo sạ dứt điểm 46.852 ha.",
            &["46.852 ha | amount | 46852 ha | name Cây lúa: gieo sạ"],
        ),
        (
            "Xuất cảnh 982 người, gồm: Nhật Bản 486 người, Đài Loan 391 người, nước khác 105 người.",
            &[
                "982 người | amount | 982 người | name Xuất cảnh",
                "486 người | amount | 486 người | name Xuất cảnh Nhật Bản",
                "391 người | amount | 391 người | name Xuất cảnh Đài Loan",
                "105 người | amount | 105 người | name nước khác",
            ],
        ),
        ("- Tiếp dân, đơn thư: trong quý tiếp 142 lượt.", &["142 lượt | amount | 142 lượt | name Tiếp dân"]),
    ]);
}

#[test]
fn offices_and_what_they_do() {
    read_as(&[
        (
            "Trung tâm Phục vụ hành chính công tiếp nhận 3.846 hồ sơ.",
            &["3.846 hồ sơ | amount | 3846 hồ sơ | name tiếp nhận hồ sơ"],
        ),
        (
            "Thành phố đã tiêm được 118.264 liều vắc xin.",
            &["118.264 liều | amount | 118264 liều | name tiêm liều vắc xin"],
        ),
        (
            "b) Giải ngân: Đến nay, toàn tỉnh giải ngân được 1.214 tỷ đồng.",
            &["1.214 tỷ đồng | amount | 1214000000000 VND | name Giải ngân"],
        ),
    ]);
}

#[test]
fn kinds_that_rise_and_fall() {
    read_as(&[(
        "Có 19 nhóm tăng, 07 nhóm giảm; Tổng kinh phí tu bổ, tôn tạo trong kỳ là 18 tỷ đồng.",
        &[
            "19 nhóm | amount | 19 nhóm | name nhóm tăng",
            "07 nhóm | amount | 7 nhóm | name nhóm giảm",
            "18 tỷ đồng | amount | 18000000000 VND | name Tổng kinh phí tu bổ, tôn tạo",
        ],
    )]);
}

#[test]
fn what_lasts_is_named_and_not_that_it_does() {
    read_as(&[
        ("Quy mô đàn lợn duy trì 54.500 con.", &["54.500 con | amount | 54500 con | name Quy mô đàn lợn"]),
        ("UBND xã duy trì 12 mô hình.", &["12 mô hình | amount | 12 mô hình | name UBND xã duy trì mô hình"]),
    ]);
}

#[test]
fn what_is_received_is_named_by_the_topic() {
    read_as(&[
        ("- Tiếp dân, đơn thư: trong quý tiếp 142 lượt.", &["142 lượt | amount | 142 lượt | name Tiếp dân"]),
        ("- Đơn thư, tiếp công dân: trong quý tiếp 142 lượt.", &["142 lượt | amount | 142 lượt | name tiếp công dân"]),
        ("- Tiếp nhận, đơn thư: trong quý tiếp 142 lượt.", &["142 lượt | amount | 142 lượt | name đơn thư: tiếp lượt"]),
        (
            "+ Quà của tỉnh: 26.908 hộ được nhận, trị giá 13.454 triệu đồng.",
            &[
                "26.908 hộ | amount | 26908 hộ",
                "13.454 triệu đồng | amount | 13454000000 VND | name Quà của tỉnh hộ được nhận: trị giá",
            ],
        ),
    ]);
}

#[test]
fn what_was_spoken_of_before_completes_a_name() {
    read_as(&[
        (
            "Lúa chiêm gieo cấy 46,5 ha, năng suất 56,2 tạ/ha, sản lượng 261,3 tấn.",
            &[
                "46,5 ha | amount | 46.5 ha | name Lúa chiêm gieo cấy",
                "56,2 tạ/ha | amount | 56.2 tạ/ha | name Lúa chiêm: năng suất",
                "261,3 tấn | amount | 261.3 t | name Lúa chiêm: sản lượng",
            ],
        ),
        // Behind a list what was divided, and not its last part.
        (
            "Tổng diện tích lúa 5.912 ha (vụ xuân 2.684 ha, vụ mùa 3.228 ha), năng suất 58 tạ/ha.",
            &[
                "5.912 ha | amount | 5912 ha",
                "2.684 ha | amount | 2684 ha",
                "3.228 ha | amount | 3228 ha",
                "58 tạ/ha | amount | 58 tạ/ha | name lúa: năng suất",
            ],
        ),
        (
            "Xuất khẩu gạo 186 nghìn tấn, trị giá 97 triệu USD; thủy sản 12 nghìn tấn.",
            &[
                "186 nghìn tấn | amount | 186000 t | name Xuất khẩu gạo",
                "97 triệu USD | amount | 97000000 USD | name Xuất khẩu gạo: trị giá",
                "12 nghìn tấn | amount | 12000 t | name thủy sản",
            ],
        ),
        // What a semicolon parts from a list is none of its last part's.
        (
            "Tặng 635 suất quà: tỉnh 240 suất, xã 395 suất; trị giá 317 triệu đồng.",
            &[
                "635 suất quà | amount | 635 suất quà",
                "240 suất | amount | 240 suất",
                "395 suất | amount | 395 suất",
                "317 triệu đồng | amount | 317000000 VND | name trị giá",
            ],
        ),
        (
            "Tai nạn giao thông xảy ra 14 vụ, làm chết 08 người; so với cùng kỳ giảm 02 người chết.",
            &[
                "14 vụ | amount | 14 vụ | name Tai nạn giao thông",
                "08 người | amount | 8 người | name Tai nạn giao thông: làm chết",
                "02 người | change | -2 người | base same-period-last-year | of 08 người",
            ],
        ),
        (
            "Phát hiện 19 vụ vi phạm lâm luật; xử phạt 14 vụ.",
            &["19 vụ | amount | 19 vụ", "14 vụ | amount | 14 vụ | name vi phạm lâm luật: xử phạt"],
        ),
        (
            "Kế hoạch vốn đầu tư công là 186 tỷ đồng. Đến nay đã giải ngân 76 tỷ đồng.",
            &[
                "186 tỷ đồng | target | 186000000000 VND | base plan",
                "76 tỷ đồng | amount | 76000000000 VND | name giải ngân vốn",
            ],
        ),
        (
            "Tỷ lệ lao động qua đào tạo đạt 61,5%, trong đó có bằng cấp, chứng chỉ đạt 24%.",
            &[
                "61,5% | share | 61.5 % | name Tỷ lệ lao động qua đào tạo",
                "24% | share | 24 % | name Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ",
            ],
        ),
        (
            "Năng suất bình quân ước đạt 58 tạ/ha.",
            &["58 tạ/ha | amount | 58 tạ/ha | hedge estimated | name Năng suất bình quân"],
        ),
    ]);
}

#[test]
fn the_year_of_prices_and_the_workforce() {
    read_as(&[
        (
            "Giá trị sản xuất (giá SS 2010) đạt 100 tỷ đồng.",
            &["2010 | period | 2010", "100 tỷ đồng | amount | 100000000000 VND | name Giá trị sản xuất (giá SS)"],
        ),
        (
            "Giá trị sản xuất theo giá cố định 2010 đạt 100 tỷ đồng.",
            &[
                "2010 | period | 2010",
                "100 tỷ đồng | amount | 100000000000 VND | name Giá trị sản xuất theo giá cố định",
            ],
        ),
        (
            "Lực lượng lao động từ 15 tuổi trở lên 51,4 triệu người.",
            &[
                "15 tuổi | criterion | 15 tuổi",
                "51,4 triệu người | amount | 51400000 người | name Lực lượng lao động từ 15 tuổi trở lên",
            ],
        ),
        ("Lực lượng công an đã bắt 12 vụ.", &["12 vụ | amount | 12 vụ | name bắt vụ"]),
    ]);
}

#[test]
fn things_that_share_a_deed_are_each_named_by_it() {
    read_as(&[
        (
            "Ban hành 12 nghị quyết, 345 quyết định, 24 báo cáo.",
            &[
                "12 nghị quyết | amount | 12 nghị quyết | name Ban hành nghị quyết",
                "345 quyết định | amount | 345 quyết định | name Ban hành quyết định",
                "24 báo cáo | amount | 24 báo cáo | name Ban hành báo cáo",
            ],
        ),
        (
            "Dịch tả lợn châu Phi xảy ra tại 45 hộ, 12 thôn.",
            &[
                "45 hộ | amount | 45 hộ | name Dịch tả lợn châu Phi",
                "12 thôn | amount | 12 thôn | name Dịch tả lợn châu Phi thôn",
            ],
        ),
        ("Toàn tỉnh xảy ra tại 12 xã.", &["12 xã | amount | 12 xã | name xã"]),
    ]);
}

#[test]
fn places_and_aspects_are_no_names() {
    read_as(&[
        (
            "Trên địa bàn tỉnh xảy ra 21 vụ tai nạn giao thông.",
            &["21 vụ | amount | 21 vụ | name vụ tai nạn giao thông"],
        ),
        ("Trên địa bàn xã có 27 doanh nghiệp.", &["27 doanh nghiệp | amount | 27 doanh nghiệp | name doanh nghiệp"]),
        (
            "Theo đó, tổng đàn gia cầm 6,85 triệu con.",
            &["6,85 triệu con | amount | 6850000 con | name tổng đàn gia cầm"],
        ),
        (
            "Qua rà soát đến ngày 15/6/2021 còn 151 hộ nghèo.",
            &["ngày 15/6/2021 | date | 2021-06-15", "151 hộ nghèo | amount | 151 hộ nghèo | name hộ nghèo"],
        ),
        (
            "Một số sản phẩm chủ yếu so với cùng kỳ: gạch nung 42,6 triệu viên.",
            &["42,6 triệu viên | amount | 42600000 viên | name gạch nung viên"],
        ),
        ("- Cây chè: Diện tích hiện có 1.124 ha.", &["1.124 ha | amount | 1124 ha | name Cây chè: Diện tích"]),
        (
            "Kết thúc năm học: 412/412 học sinh lớp 5 hoàn thành chương trình.",
            &[
                "412/412 học sinh | fraction | 412/412 học sinh | base total | name học sinh lớp 5 hoàn thành chương trình",
                "5 | label | -",
            ],
        ),
        (
            "Toàn xã có 4.728 học sinh, trong đó: mầm non 1.246 cháu, tiểu học 1.985 học sinh, THCS 1.497 học sinh.",
            &[
                "4.728 học sinh | amount | 4728 học sinh | name học sinh",
                "1.246 cháu | amount | 1246 cháu | name mầm non",
                "1.985 học sinh | amount | 1985 học sinh | name tiểu học",
                "1.497 học sinh | amount | 1497 học sinh | name THCS",
            ],
        ),
        (
            "Chi trả cho 427 người có công và 412 đối tượng bảo trợ xã hội.",
            &[
                "427 người có công | amount | 427 người có công | name Chi trả người có công",
                "412 đối tượng | amount | 412 đối tượng | name đối tượng bảo trợ xã hội",
            ],
        ),
        (
            "Nợ công đến cuối năm khoảng 38% GDP; lúa cả năm 512 ha.",
            &[
                "38% | share | 38 % | hedge about | base total | name Nợ công",
                "512 ha | amount | 512 ha | name lúa cả năm",
            ],
        ),
        (
            "Đàn trâu 1.146 con - đàn bò 538 con - đàn dê 523 con.",
            &[
                "1.146 con | amount | 1146 con | name Đàn trâu",
                "538 con | amount | 538 con | name đàn bò",
                "523 con | amount | 523 con | name đàn dê",
            ],
        ),
    ]);
}

#[test]
fn topics_of_later_members() {
    read_as(&[
        (
            "+ Vụ Đông Xuân: diện tích xuống giống 12.684 ha; năng suất 71,4 tạ/ha; sản lượng 90.563 tấn.",
            &[
                "12.684 ha | amount | 12684 ha | name diện tích xuống giống",
                "71,4 tạ/ha | amount | 71.4 tạ/ha | name Vụ Đông Xuân: năng suất",
                "90.563 tấn | amount | 90563 t | name Vụ Đông Xuân: sản lượng",
            ],
        ),
        (
            "+ Vụ Đông Xuân: diện tích xuống giống 12.684 ha. Năng suất 71,4 tạ/ha.",
            &[
                "12.684 ha | amount | 12684 ha | name diện tích xuống giống",
                "71,4 tạ/ha | amount | 71.4 tạ/ha | name Năng suất",
            ],
        ),
    ]);
}

/// What part of a time is spoken of is no part of a name, and what is measured may stand behind `với`.
#[test]
fn names_without_parts_of_times() {
    read_as(&[
        (
            "Hộ nghèo đầu năm 2021 là 1.250 hộ, số trường cuối năm 2020 là 45 trường.",
            &[
                "năm 2021 | period | 2021",
                "1.250 hộ | amount | 1250 hộ | name Hộ nghèo",
                "năm 2020 | period | 2020",
                "45 trường | amount | 45 trường | name số trường",
            ],
        ),
        ("Thu thuế từ đầu năm được 412 triệu đồng.", &["412 triệu đồng | amount | 412000000 VND | name Thu thuế"]),
        (
            "Ngành lúa gạo của huyện giữ vững vai trò với tổng sản lượng lúa 297 nghìn tấn.",
            &["297 nghìn tấn | amount | 297000 t | name tổng sản lượng lúa"],
        ),
        (
            "Hàn Quốc với kim ngạch 17,3 triệu USD.",
            &["17,3 triệu USD | amount | 17300000 USD | name Hàn Quốc với kim ngạch"],
        ),
    ]);
}

#[test]
fn what_many_have_done() {
    read_as(&[
        (
            "Các địa phương, doanh nghiệp đã trồng tái canh được 2.784 ha.",
            &["2.784 ha | amount | 2784 ha | name trồng tái canh"],
        ),
        (
            "Các dự án do Sở làm chủ đầu tư đã giải ngân 787,2 tỷ đồng.",
            &["787,2 tỷ đồng | amount | 787200000000 VND | name Các dự án do Sở làm chủ đầu tư đã giải ngân"],
        ),
        (
            "Đầu tư nước ngoài: từ đầu năm thu hút được 1.686,4 triệu USD.",
            &["1.686,4 triệu USD | amount | 1686400000 USD | name Đầu tư nước ngoài: thu hút"],
        ),
    ]);
}

/// Where no words before a level name it, those of the clause that goes on do.
#[test]
fn named_by_the_clause_that_goes_on() {
    read_as(&[
        (
            "Với 6.318 tỷ đồng, thu nội địa chiếm 84,2% tổng thu ngân sách.",
            &[
                "6.318 tỷ đồng | amount | 6318000000000 VND | name thu nội địa",
                "84,2% | share | 84.2 % | base total | name thu nội địa",
            ],
        ),
        // A clause with a level of its own goes on with something else.
        (
            "Đạt 6.318 tỷ đồng, thu nội địa 4.100 tỷ đồng.",
            &[
                "6.318 tỷ đồng | amount | 6318000000000 VND | name ",
                "4.100 tỷ đồng | amount | 4100000000000 VND | name thu nội địa",
            ],
        ),
    ]);
}

/// `Tổng thu ấy` is the total that the paragraph named.
#[test]
fn a_total_that_is_pointed_at() {
    read_as(&[(
        "Thu nội địa 418 tỷ đồng, thu xuất nhập khẩu 62 tỷ đồng. Tổng thu 480 tỷ đồng. Tổng thu ấy bằng 83,4% dự toán.",
        &[
            "418 tỷ đồng | amount | 418000000000 VND",
            "62 tỷ đồng | amount | 62000000000 VND",
            "480 tỷ đồng | amount | 480000000000 VND | name Tổng thu",
            "83,4% | plan_ratio | 83.4 % | base plan | of 480 tỷ đồng | name Tổng thu",
        ],
    )]);
}

/// What two counts have in common stands once; a clause that tells how things are names nothing.
#[test]
fn names_of_two_counts_and_behind_how_things_are() {
    read_as(&[
        (
            "Tiếp nhận 286 đơn khiếu nại và 2.988 đơn kiến nghị.",
            &[
                "286 đơn | amount | 286 đơn | name Tiếp nhận đơn khiếu nại",
                "2.988 đơn | amount | 2988 đơn | name đơn kiến nghị",
            ],
        ),
        (
            "Có 1.180 vụ việc cũ chuyển qua và 1.196 vụ mới phát sinh.",
            &[
                "1.180 vụ việc | amount | 1180 vụ việc | name vụ việc cũ chuyển qua",
                "1.196 vụ | amount | 1196 vụ | name vụ mới phát sinh",
            ],
        ),
        (
            "Thành lập mới 12 doanh nghiệp, qua đó đưa tổng số doanh nghiệp lên 412 doanh nghiệp.",
            &[
                "12 doanh nghiệp | amount | 12 doanh nghiệp | name Thành lập mới doanh nghiệp",
                "412 doanh nghiệp | amount | 412 doanh nghiệp | name tổng số doanh nghiệp",
            ],
        ),
        (
            "Xảy ra 12 vụ tai nạn giao thông làm chết 8 người, bị thương 5 người.",
            &[
                "12 vụ | amount | 12 vụ | name vụ tai nạn giao thông",
                "8 người | amount | 8 người | name tai nạn giao thông làm chết",
                "5 người | amount | 5 người | name tai nạn giao thông: bị thương",
            ],
        ),
        (
            "Tổ chức 4 phiên giao dịch việc làm.",
            &["4 phiên giao dịch | amount | 4 phiên giao dịch | name phiên giao dịch việc làm"],
        ),
        ("Trong khi đó số người bị thương là 17 người.", &["17 người | amount | 17 người | name số người bị thương"]),
        (
            "Một số sản phẩm tăng khá như xi măng tăng 12%; gạch tăng 5%.",
            &["12% | growth | 12 % | name xi măng", "5% | growth | 5 % | name gạch"],
        ),
        (
            "Các mặt hàng có giá trị lớn như gạo, thủy sản đạt 12 tỷ USD.",
            &["12 tỷ USD | amount | 12000000000 USD | name Các mặt hàng có giá trị lớn như gạo, thủy sản"],
        ),
        ("Như vậy, tổng số hộ nghèo còn 412 hộ.", &["412 hộ | amount | 412 hộ | name tổng số hộ nghèo"]),
        (
            "Sản xuất nông nghiệp cơ bản ổn định, diện tích gieo trồng 3.286 ha.",
            &["3.286 ha | amount | 3286 ha | name diện tích gieo trồng"],
        ),
        (
            "Kinh tế giữ được đà tăng trưởng, thu ngân sách 480 tỷ đồng.",
            &["480 tỷ đồng | amount | 480000000000 VND | name thu ngân sách"],
        ),
    ]);
}

#[test]
fn the_topic_of_an_item_is_nearer_than_its_heading() {
    read_as(&[(
        "1. Thu nội địa: 11 tháng thu 395 tỷ đồng. Kết quả từng khoản:\n- Khu vực ngoài quốc doanh: 11 tháng thu 108 tỷ đồng.",
        &[
            "1 | marker | -",
            "11 tháng | period | 2021-01/2021-11",
            "395 tỷ đồng | amount | 395000000000 VND | name Thu nội địa",
            "11 tháng | period | 2021-01/2021-11",
            "108 tỷ đồng | amount | 108000000000 VND | name Khu vực ngoài quốc doanh: thu",
        ],
    )]);
}

#[test]
fn topics_of_lists() {
    read_as(&[
        // A colon in a bracket that is closed leads to nothing behind it.
        (
            "- Lúa xuân 684 ha (KH: 680 ha), năng suất 64,8 tạ/ha.",
            &[
                "684 ha | amount | 684 ha | name Lúa xuân",
                "680 ha | target | 680 ha | base plan | of 684 ha",
                "64,8 tạ/ha | amount | 64.8 tạ/ha | name Lúa xuân: năng suất",
            ],
        ),
        // Measures in short.
        (
            "- Lúa mùa: DT 186 ha; NS 42,5 tạ/ha; SL 790 tấn.",
            &[
                "186 ha | amount | 186 ha | name Lúa mùa",
                "42,5 tạ/ha | amount | 42.5 tạ/ha | name Lúa mùa: NS",
                "790 tấn | amount | 790 t | name Lúa mùa: SL",
            ],
        ),
        // What one thing of a list is named without, the next is, too.
        (
            "Cây lâu năm: cao su 142 ha, điều 38 ha.",
            &["142 ha | amount | 142 ha | name cao su", "38 ha | amount | 38 ha | name điều"],
        ),
    ]);
}

#[test]
fn names_across_commas_and_beside_their_opposites() {
    read_as(&[
        (
            "Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ 6 tháng ước thực hiện 21.386 tỷ đồng.",
            &[
                "6 tháng | period | 2021-H1",
                "21.386 tỷ đồng | amount | 21386000000000 VND | hedge estimated | name Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ",
            ],
        ),
        ("Đàn trâu, bò có 1.095 con.", &["1.095 con | amount | 1095 con | name Đàn trâu, bò"]),
        ("Về giáo dục, xã có 3 trường.", &["3 trường | amount | 3 trường | name trường"]),
        (
            "Kim ngạch xuất khẩu 244,7 tỷ USD, gồm khu vực trong nước 69,2 tỷ USD và FDI 175,5 tỷ USD; nhập khẩu 237,5 tỷ USD.",
            &[
                "244,7 tỷ USD | amount | 244700000000 USD",
                "69,2 tỷ USD | amount | 69200000000 USD",
                "175,5 tỷ USD | amount | 175500000000 USD",
                "237,5 tỷ USD | amount | 237500000000 USD | name nhập khẩu",
            ],
        ),
        (
            "Nếu tính trên thu phí, thu nội địa (5.732 tỷ đồng) thì chiếm 32,1%.",
            &["5.732 tỷ đồng | amount | 5732000000000 VND | name thu nội địa", "32,1% | share | 32.1 % | base total"],
        ),
    ]);
}

#[test]
fn names_of_rates_go_on_over_commas_and_standards() {
    read_as(&[
        (
            "Tỷ lệ gia đình, cơ quan, đơn vị đạt tiêu chuẩn gia đình, cơ quan văn hóa đạt 85%.",
            &["85% | share | 85 % | name Tỷ lệ gia đình, cơ quan, đơn vị đạt tiêu chuẩn gia đình, cơ quan văn hóa"],
        ),
        (
            "Tỷ lệ xã đạt tiêu chí giao thông khoảng 35%.",
            &["35% | share | 35 % | hedge about | name Tỷ lệ xã đạt tiêu chí giao thông"],
        ),
        (
            "Tỷ lệ hộ nghèo giảm nhanh, độ che phủ rừng toàn tỉnh đạt 55%.",
            &["55% | share | 55 % | name độ che phủ rừng toàn tỉnh"],
        ),
    ]);
}

#[test]
fn items_that_say_only_when_are_named_by_their_list() {
    read_as(&[
        (
            "Dân số đô thị qua các năm như sau:\n- Năm 2020: 371.800 người, chiếm 22%.\n- Năm 2025: khoảng 659.500 người.",
            &[
                "Năm 2020 | period | 2020",
                "371.800 người | amount | 371800 người | name Dân số đô thị",
                "22% | share | 22 % | base total | of 371.800 người",
                "Năm 2025 | period | 2025",
                "659.500 người | amount | 659500 người | hedge about | name Dân số đô thị",
            ],
        ),
        (
            "Sản lượng lương thực:\n- Năm 2020: lúa 16.900 tấn.",
            &["Năm 2020 | period | 2020", "16.900 tấn | amount | 16900 t | name lúa"],
        ),
    ]);
}

#[test]
fn each_colon_of_a_list_names_what_stands_behind_it() {
    read_as(&[
        (
            "Muối xay: 5.000 đồng/kg, dầu ăn hiệu Tường An: 42.000 đồng/lít.",
            &[
                "5.000 đồng/kg | amount | 5000 VND/kg | name Muối xay",
                "42.000 đồng/lít | amount | 42000 VND/l | name dầu ăn hiệu Tường An",
            ],
        ),
        (
            "Lúa: kế hoạch: 12 ha, thực hiện: 13 ha, so với cùng kỳ: tăng 5%.",
            &[
                "12 ha | target | 12 ha | base plan | of 13 ha | name Lúa",
                "13 ha | amount | 13 ha | name Lúa",
                "5% | growth | 5 % | way up | base same-period-last-year | of 13 ha",
            ],
        ),
    ]);
}

#[test]
fn a_province_and_a_number_that_begins_anew() {
    read_as(&[
        (
            "Gia súc bị chết: Điện Biên 2.308 con; Cao Bằng 1.590 con. Cao Bằng giảm 12%.",
            &[
                "2.308 con | amount | 2308 con",
                "1.590 con | amount | 1590 con | name Cao Bằng",
                "12% | growth | -12 % | way down | of 1.590 con | name Cao Bằng",
            ],
        ),
        (
            "Số người chết giảm 2 người và số người bị thương giảm 3 người.",
            &[
                "2 người | change | -2 người | way down | name Số người chết",
                "3 người | change | -3 người | way down | name số người bị thương",
            ],
        ),
        (
            "Tính lũy kế từ đầu năm đến nay, toàn tỉnh đã xảy ra 151 vụ cháy.",
            &["151 vụ | amount | 151 vụ | name vụ cháy"],
        ),
    ]);
}

/// A place or an office may have a verb's word in its name.
#[test]
fn verbs_in_names_are_no_verbs() {
    read_as(&[
        (
            "Xã Kim Sơn 21 ha, xã Sơn Hạ 32 ha, Cao Bằng 14 ha; Công ty Tiến Đạt 5 ha.",
            &[
                "21 ha | amount | 21 ha | name Xã Kim Sơn",
                "32 ha | amount | 32 ha | name xã Sơn Hạ",
                "14 ha | amount | 14 ha | name Cao Bằng",
                "5 ha | amount | 5 ha | name Công ty Tiến Đạt",
            ],
        ),
        (
            "Giá bán cao bằng 95% năm trước; giá hạ 300 đồng/kg.",
            &[
                "95% | index | 95 % | base previous-year | name Giá bán cao",
                "300 đồng/kg | change | -300 VND/kg | base previous-year | name giá",
            ],
        ),
    ]);
}

/// What there is among others is named by itself; a sum over a time has the name of what is summed.
#[test]
fn things_among_others() {
    read_as(&[
        (
            "Tiếp nhận mới 1.864 hồ sơ; trong số tiếp nhận mới có 1.718 hồ sơ trực tuyến, đạt 92,2%.",
            &[
                "1.864 hồ sơ | amount | 1864 hồ sơ | name Tiếp nhận mới",
                "1.718 hồ sơ | amount | 1718 hồ sơ | name hồ sơ trực tuyến",
                "92,2% | share | 92.2 % | base total | of 1.718 hồ sơ | name hồ sơ trực tuyến",
            ],
        ),
        (
            "Tổng mức bán lẻ tháng 8 đạt 3.286 tỷ đồng. Cộng chung quý I đạt 10.128 tỷ đồng; tính cả quý II đạt 20.128 tỷ đồng.",
            &[
                "tháng 8 | period | 2021-08",
                "3.286 tỷ đồng | amount | 3286000000000 VND | period 2021-08 | name Tổng mức bán lẻ",
                "10.128 tỷ đồng | amount | 10128000000000 VND | period 2021-Q1 | name Tổng mức bán lẻ",
                "20.128 tỷ đồng | amount | 20128000000000 VND | period 2021-Q2 | name Tổng mức bán lẻ",
            ],
        ),
        (
            "Cấp mới 126 tỷ đồng, tăng vốn 45 tỷ đồng; cộng chung 171 tỷ đồng.",
            &[
                "126 tỷ đồng | amount | 126000000000 VND | name Cấp mới",
                "45 tỷ đồng | amount | 45000000000 VND | name Cấp mới",
                "171 tỷ đồng | amount | 171000000000 VND | name cộng chung",
            ],
        ),
    ]);
}

#[test]
fn words_that_lead_away_from_a_thing_or_tell_its_class() {
    read_as(&[
        (
            "Cắt giảm 236 điều kiện kinh doanh trong tổng số 785 điều kiện.",
            &[
                "236 điều kiện | amount | 236 điều kiện | name Cắt giảm điều kiện kinh doanh",
                "785 điều kiện | amount | 785 điều kiện | name tổng số điều kiện",
            ],
        ),
        (
            "Có 37 sản phẩm, gồm 29 sản phẩm 3 sao và 8 sản phẩm 4 sao.",
            &[
                "37 sản phẩm | amount | 37 sản phẩm | name sản phẩm",
                "29 sản phẩm | amount | 29 sản phẩm | name sản phẩm 3 sao",
                "3 sao | label | 3 sao",
                "8 sản phẩm | amount | 8 sản phẩm | name sản phẩm 4 sao",
                "4 sao | label | 4 sao",
            ],
        ),
        (
            "Đóng mới 5 tàu theo Nghị định 67.",
            &["5 tàu | amount | 5 tàu | name Đóng mới tàu theo Nghị định 67", "67 | label | -"],
        ),
        ("Cắt giảm 34% thời gian giải quyết.", &["34% | growth | -34 % | name thời gian giải quyết"]),
        (
            "Tai nạn giao thông làm 11 người chết.",
            &["11 người | amount | 11 người | name Tai nạn giao thông người chết"],
        ),
    ]);
}

#[test]
fn names_that_keep_what_tells_them_apart() {
    read_as(&[
        (
            "Thu bổ sung từ ngân sách cấp trên 6.690 triệu đồng.",
            &["6.690 triệu đồng | amount | 6690000000 VND | name Thu bổ sung từ ngân sách cấp trên"],
        ),
        (
            "Loại trừ tiền sử dụng đất, xổ số kiến thiết, thu nội địa đạt 5.405 tỷ đồng.",
            &[
                "5.405 tỷ đồng | amount | 5405000000000 VND | name Loại trừ tiền sử dụng đất, xổ số kiến thiết, thu nội địa",
            ],
        ),
        (
            "Bội chi ngân sách 4,42% GDP; tốc độ tăng năng suất lao động 5,6%.",
            &[
                "4,42% | share | 4.42 % | base total | name Bội chi ngân sách",
                "5,6% | growth | 5.6 % | name tốc độ tăng năng suất lao động",
            ],
        ),
        ("Cắt giảm 42 tỷ đồng kinh phí hội nghị.", &["42 tỷ đồng | amount | 42000000000 VND | name Cắt giảm"]),
    ]);
}

#[test]
fn the_same_is_counted_in_fewer_words() {
    read_as(&[(
        "Tháng 8 đón 596,9 nghìn lượt khách; 8 tháng đạt 2,95 triệu lượt.",
        &[
            "Tháng 8 | period | 2021-08",
            "596,9 nghìn lượt khách | amount | 596900 lượt khách | name đón lượt khách",
            "8 tháng | period | 2021-01/2021-08",
            "2,95 triệu lượt | amount | 2950000 lượt | name đón lượt khách",
        ],
    )]);
}

#[test]
fn names_without_what_leads_to_the_next_figure() {
    read_as(&[
        (
            "Tổ chức 6 lớp dạy nghề cho 180 học viên.",
            &[
                "6 lớp | amount | 6 lớp | name lớp dạy nghề",
                "180 học viên | amount | 180 học viên | name lớp dạy nghề học viên",
            ],
        ),
        (
            "Xuất khẩu gạo 592 nghìn tấn, đưa khối lượng 7 tháng lên 3,95 triệu tấn.",
            &[
                "592 nghìn tấn | amount | 592000 t | name Xuất khẩu gạo",
                "7 tháng | period | 2021-01/2021-07",
                "3,95 triệu tấn | amount | 3950000 t | name Xuất khẩu gạo",
            ],
        ),
        (
            "Ước tính tổng đàn lợn giảm 18,5% so với cùng thời điểm năm trước.",
            &["18,5% | growth | -18.5 % | hedge estimated | base same-period-last-year | name tổng đàn lợn"],
        ),
    ]);
}

#[test]
fn terms_with_a_comma_inside() {
    read_as(&[
        (
            "Tổng kim ngạch xuất, nhập khẩu hàng hóa ước đạt 317,1 tỷ USD.",
            &[
                "317,1 tỷ USD | amount | 317100000000 USD | hedge estimated | name Tổng kim ngạch xuất, nhập khẩu hàng hóa",
            ],
        ),
        (
            "Chỉ số tồn kho ngành công nghiệp chế biến, chế tạo tại thời điểm 31/8/2021 tăng 11%.",
            &[
                "31/8/2021 | date | 2021-08-31",
                "11% | growth | 11 % | name Chỉ số tồn kho ngành công nghiệp chế biến, chế tạo",
            ],
        ),
        (
            "Tổng lượt khách tham quan, du lịch đến thành phố ước đạt 3.229.476 lượt.",
            &[
                "3.229.476 lượt | amount | 3229476 lượt | hedge estimated | name Tổng lượt khách tham quan, du lịch đến thành phố",
            ],
        ),
        (
            "Dự toán chi khám, chữa bệnh bảo hiểm y tế là 958,4 tỷ đồng.",
            &["958,4 tỷ đồng | target | 958400000000 VND | base plan | name Dự toán chi khám, chữa bệnh bảo hiểm y tế"],
        ),
    ]);
}

#[test]
fn what_says_why_is_no_part_of_a_name() {
    read_as(&[
        ("Do giãn cách kéo dài, GDP quý III giảm 6,17%.", &["6,17% | growth | -6.17 % | name GDP"]),
        (
            "Quý III, do dịch bùng phát mạnh, giãn cách kéo dài, GDP giảm 6,17%.",
            &["6,17% | growth | -6.17 % | name GDP"],
        ),
        ("Nhờ mưa thuận gió hòa, sản lượng lúa đạt 4.544 tấn.", &["4.544 tấn | amount | 4544 t | name sản lượng lúa"]),
        (
            "Vì thiếu nguyên liệu, chi phí tăng, doanh thu chỉ đạt 120 tỷ đồng.",
            &["120 tỷ đồng | amount | 120000000000 VND | name doanh thu"],
        ),
    ]);
}

#[test]
fn words_around_a_name() {
    read_as(&[
        (
            "Thị trường trầm lắng nên 6 tháng chỉ thu 171 tỷ đồng.",
            &["6 tháng | period | 2021-H1", "171 tỷ đồng | amount | 171000000000 VND | name thu"],
        ),
        (
            "Cả năm xuất khẩu có khả năng đạt 70,8 tỷ USD. Dự báo nhập khẩu sẽ đạt 82,8 tỷ USD.",
            &[
                "70,8 tỷ USD | amount | 70800000000 USD | name xuất khẩu",
                "82,8 tỷ USD | amount | 82800000000 USD | hedge estimated | name nhập khẩu",
            ],
        ),
        (
            "Hàng dệt may cũng tăng trưởng ổn định, đạt 3,29 tỷ USD.",
            &["3,29 tỷ USD | amount | 3290000000 USD | name Hàng dệt may"],
        ),
        (
            "Cán cân thương mại lại ghi nhận mức thâm hụt 760 triệu USD.",
            &["760 triệu USD | amount | 760000000 USD | name Cán cân thương mại"],
        ),
        (
            "Thành phố cũng ghi nhận sự gia tăng với vốn đầu tư nước ngoài đạt 6,8 tỷ USD.",
            &["6,8 tỷ USD | amount | 6800000000 USD | name vốn đầu tư nước ngoài"],
        ),
    ]);
}

/// What opens a block with nothing but another time goes on with what the block before was about.
#[test]
fn another_time_in_a_block_of_its_own() {
    read_as_of(
        "2021-05",
        &[
            (
                "Thu nội địa tháng 5 ước đạt 1.862 tỷ đồng, trong đó phí 12 tỷ đồng.\nLũy kế 5 tháng ước thực hiện 13.427,6 tỷ đồng, đạt 54,8% dự toán.",
                &[
                    "tháng 5 | period | 2021-05",
                    "1.862 tỷ đồng | amount | 1862000000000 VND | hedge estimated | name Thu nội địa",
                    "12 tỷ đồng | amount | 12000000000 VND | name phí",
                    "5 tháng | period | 2021-01/2021-05",
                    "13.427,6 tỷ đồng | amount | 13427600000000 VND | hedge estimated | name Thu nội địa",
                    "54,8% | plan_ratio | 54.8 % | base plan | of 13.427,6 tỷ đồng | name Thu nội địa",
                ],
            ),
            (
                "- Kim ngạch xuất khẩu tháng 5 ước đạt 86 triệu USD.\n- Lũy kế 5 tháng đạt 412 triệu USD.\n- Ước 6 tháng đạt 500 triệu USD.",
                &[
                    "tháng 5 | period | 2021-05",
                    "86 triệu USD | amount | 86000000 USD | hedge estimated | name Kim ngạch xuất khẩu",
                    "5 tháng | period | 2021-01/2021-05",
                    "412 triệu USD | amount | 412000000 USD | name Kim ngạch xuất khẩu",
                    "6 tháng | period | 2021-H1",
                    "500 triệu USD | amount | 500000000 USD | hedge estimated | name Kim ngạch xuất khẩu",
                ],
            ),
            (
                "- Trong tháng xảy ra 3 vụ tai nạn giao thông.\n- 5 tháng xảy ra 25 vụ, giảm 4 vụ so với cùng kỳ.",
                &[
                    "3 vụ | amount | 3 vụ | name vụ tai nạn giao thông",
                    "5 tháng | period | 2021-01/2021-05",
                    "25 vụ | amount | 25 vụ | name vụ tai nạn giao thông",
                    "4 vụ | change | -4 vụ | base same-period-last-year | of 25 vụ | name vụ tai nạn giao thông",
                ],
            ),
            (
                "- Kim ngạch xuất khẩu tháng 5 ước đạt 86 triệu USD.\n- Lũy kế 5 tháng đạt 412 tấn.",
                &[
                    "tháng 5 | period | 2021-05",
                    "86 triệu USD | amount | 86000000 USD | hedge estimated | name Kim ngạch xuất khẩu",
                    "5 tháng | period | 2021-01/2021-05",
                    "412 tấn | amount | 412 t | name ",
                ],
            ),
        ],
    );
}
