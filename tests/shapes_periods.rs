//! Section 5 of the shapes: the times of real reports. The report is of September 2021.

mod shapes;

use shapes::{NotRead, not_yet_read, read_as, read_as_of};

#[test]
fn months() {
    read_as(&[
        (
            "Trong tháng 9/2021 tiếp 4 đoàn.",
            &["tháng 9/2021 | period | 2021-09", "4 đoàn | amount | 4 đoàn | period 2021-09"],
        ),
        (
            "Trong tháng 9 năm 2021 tiếp 4 đoàn.",
            &["tháng 9 năm 2021 | period | 2021-09", "4 đoàn | amount | 4 đoàn | period 2021-09"],
        ),
        (
            "Trong tháng 10.2019 tiếp 4 đoàn.",
            &["tháng 10.2019 | period | 2019-10", "4 đoàn | amount | 4 đoàn | period 2019-10"],
        ),
        (
            "Tháng Bảy năm 2021 tiếp 4 đoàn.",
            &["Tháng Bảy năm 2021 | period | 2021-07", "4 đoàn | amount | 4 đoàn | period 2021-07"],
        ),
        ("Tháng này thu 38 tỷ đồng.", &["38 tỷ đồng | amount | 38000000000 VND | period 2021-09"]),
        (
            "Thành lập 12 doanh nghiệp trong tháng, 58 doanh nghiệp giải thể.",
            &[
                "12 doanh nghiệp | amount | 12 doanh nghiệp | period 2021-09",
                "58 doanh nghiệp | amount | 58 doanh nghiệp",
            ],
        ),
        ("Trong tháng Tám tiếp 4 đoàn.", &["4 đoàn | amount | 4 đoàn | period 2021-08"]),
    ]);
}

#[test]
fn months_together() {
    read_as(&[
        (
            "Trong 6 tháng đầu năm 2021 tiếp 4 đoàn.",
            &["6 tháng đầu năm 2021 | period | 2021-H1", "4 đoàn | amount | 4 đoàn | period 2021-H1"],
        ),
        (
            "Trong 9 tháng đầu năm tiếp 4 đoàn.",
            &["9 tháng đầu năm | period | 2021-01/2021-09", "4 đoàn | amount | 4 đoàn | period 2021-01/2021-09"],
        ),
        (
            "Trong 06 tháng đầu năm tiếp 4 đoàn.",
            &["06 tháng đầu năm | period | 2021-H1", "4 đoàn | amount | 4 đoàn | period 2021-H1"],
        ),
        (
            "Trong 7 tháng năm 2021 tiếp 4 đoàn.",
            &["7 tháng năm 2021 | period | 2021-01/2021-07", "4 đoàn | amount | 4 đoàn | period 2021-01/2021-07"],
        ),
        (
            "Trong 7 tháng/2021 tiếp 4 đoàn.",
            &["7 tháng/2021 | period | 2021-01/2021-07", "4 đoàn | amount | 4 đoàn | period 2021-01/2021-07"],
        ),
        (
            "Trong 3 tháng cuối năm 2021 dự kiến tiếp 4 đoàn.",
            &[
                "3 tháng cuối năm 2021 | period | 2021-Q4",
                "4 đoàn | amount | 4 đoàn | hedge estimated | period 2021-Q4",
            ],
        ),
        (
            "Trong 3 tháng còn lại của năm dự kiến tiếp 4 đoàn.",
            &[
                "3 tháng còn lại của năm | period | 2021-Q4",
                "4 đoàn | amount | 4 đoàn | hedge estimated | period 2021-Q4",
            ],
        ),
        (
            "Nửa đầu năm 2021 tiếp 4 đoàn.",
            &["Nửa đầu năm 2021 | period | 2021-H1", "4 đoàn | amount | 4 đoàn | period 2021-H1"],
        ),
    ]);
}

#[test]
fn quarters_and_years() {
    read_as(&[
        (
            "Trong quý II năm 2021 tiếp 4 đoàn.",
            &["quý II năm 2021 | period | 2021-Q2", "4 đoàn | amount | 4 đoàn | period 2021-Q2"],
        ),
        (
            "Trong quý II/2020 tiếp 4 đoàn.",
            &["quý II/2020 | period | 2020-Q2", "4 đoàn | amount | 4 đoàn | period 2020-Q2"],
        ),
        ("Trong quý 2 tiếp 4 đoàn.", &["quý 2 | period | 2021-Q2", "4 đoàn | amount | 4 đoàn | period 2021-Q2"]),
        (
            "Trong quí 2/2020 tiếp 4 đoàn.",
            &["quí 2/2020 | period | 2020-Q2", "4 đoàn | amount | 4 đoàn | period 2020-Q2"],
        ),
        ("Trong quý II tiếp 4 đoàn.", &["4 đoàn | amount | 4 đoàn | period 2021-Q2"]),
        (
            "Giai đoạn 2021-2025 bố trí 4 tỷ đồng.",
            &["Giai đoạn 2021-2025 | period | 2021/2025", "4 tỷ đồng | amount | 4000000000 VND | period 2021/2025"],
        ),
        (
            "Giai đoạn 2021 - 2025 bố trí 4 tỷ đồng.",
            &["Giai đoạn 2021 - 2025 | period | 2021/2025", "4 tỷ đồng | amount | 4000000000 VND | period 2021/2025"],
        ),
        (
            "Năm học 2020-2021 có 4 trường.",
            &["Năm học 2020-2021 | period | 2020/2021", "4 trường | amount | 4 trường | period 2020/2021"],
        ),
        (
            "Nhiệm kỳ 2020-2025 có 4 trường.",
            &["Nhiệm kỳ 2020-2025 | period | 2020/2025", "4 trường | amount | 4 trường | period 2020/2025"],
        ),
        (
            "Niên vụ 2020-2021 trồng 4 ha.",
            &["Niên vụ 2020-2021 | period | 2020/2021", "4 ha | amount | 4 ha | period 2020/2021"],
        ),
    ]);
}

#[test]
fn days_and_cutoffs() {
    read_as(&[
        (
            "Tính đến ngày 14/9/2021 giải ngân 4 tỷ đồng.",
            &["ngày 14/9/2021 | date | 2021-09-14", "4 tỷ đồng | amount | 4000000000 VND | period /2021-09-14"],
        ),
        (
            "Đến ngày 14/9 giải ngân 4 tỷ đồng.",
            &["ngày 14/9 | date | 2021-09-14", "4 tỷ đồng | amount | 4000000000 VND | period /2021-09-14"],
        ),
        (
            "Đến hết tháng 8 giải ngân 4 tỷ đồng.",
            &["tháng 8 | period | 2021-08", "4 tỷ đồng | amount | 4000000000 VND | period 2021-01/2021-08"],
        ),
        (
            "Đến cuối tháng 8/2021 giải ngân 4 tỷ đồng.",
            &[
                "tháng 8/2021 | period | 2021-08",
                "4 tỷ đồng | amount | 4000000000 VND | period 2021-01/2021-08 | name giải ngân",
            ],
        ),
        (
            "Ngày 32/13/2021 tiếp 4 đoàn.",
            &["Ngày 32/13/2021 | date | - | issue the calendar has no such day", "4 đoàn | amount | 4 đoàn"],
        ),
    ]);
}

#[test]
fn stretches_and_seasons() {
    read_as(&[
        (
            "Từ tháng 1 đến tháng 9 tiếp 4 đoàn.",
            &[
                "tháng 1 | period | 2021-01",
                "tháng 9 | period | 2021-09",
                "4 đoàn | amount | 4 đoàn | period 2021-01/2021-09",
            ],
        ),
        ("Vụ mùa 2021 gieo 40 ha.", &["2021 | period | 2021", "40 ha | amount | 40 ha | period 2021"]),
        (
            "Vụ Đông Xuân 2020-2021 gieo 40 ha.",
            &["2020-2021 | period | 2020/2021", "40 ha | amount | 40 ha | period 2020/2021"],
        ),
        (
            "Năm 2020 thu 45 tỷ đồng, năm 2021 thu 50 tỷ đồng.",
            &[
                "Năm 2020 | period | 2020",
                "45 tỷ đồng | amount | 45000000000 VND | period 2020",
                "năm 2021 | period | 2021",
                "50 tỷ đồng | amount | 50000000000 VND | period 2021",
            ],
        ),
        (
            "Từ ngày 15/8/2021 đến ngày 14/9/2021 tiếp 4 đoàn.",
            &[
                "ngày 15/8/2021 | date | 2021-08-15",
                "ngày 14/9/2021 | date | 2021-09-14",
                "4 đoàn | amount | 4 đoàn | period 2021-08-15/2021-09-14",
            ],
        ),
        (
            "Từ ngày 15/8 đến ngày 14/9 tiếp 4 đoàn.",
            &[
                "ngày 15/8 | date | 2021-08-15",
                "ngày 14/9 | date | 2021-09-14",
                "4 đoàn | amount | 4 đoàn | period 2021-08-15/2021-09-14",
            ],
        ),
        (
            "Từ ngày 15/8 đến hết ngày 14/9 tiếp 4 đoàn.",
            &[
                "ngày 15/8 | date | 2021-08-15",
                "ngày 14/9 | date | 2021-09-14",
                "4 đoàn | amount | 4 đoàn | period 2021-08-15/2021-09-14",
            ],
        ),
        (
            "Từ tháng 5 đến hết tháng 8 tiếp 4 đoàn.",
            &[
                "tháng 5 | period | 2021-05",
                "tháng 8 | period | 2021-08",
                "4 đoàn | amount | 4 đoàn | period 2021-05/2021-08",
            ],
        ),
        (
            "Từ năm 2016 đến năm 2020 tiếp 4 đoàn.",
            &["năm 2016 | period | 2016", "năm 2020 | period | 2020", "4 đoàn | amount | 4 đoàn | period 2016/2020"],
        ),
        // What ends before it begins is no stretch.
        (
            "Từ tháng 9 đến tháng 8 tiếp 4 đoàn.",
            &[
                "tháng 9 | period | 2021-09",
                "tháng 8 | period | 2021-08",
                "4 đoàn | amount | 4 đoàn | period 2021-01/2021-08",
            ],
        ),
    ]);
}

/// Months after the first of a list or of a stretch, which `tháng` is not printed before.
#[test]
fn lists_of_months() {
    read_as(&[
        (
            "Trong tháng 5-8/2021 tiếp 4 đoàn.",
            &[
                "tháng 5 | period | 2021-05",
                "8/2021 | period | 2021-08",
                "4 đoàn | amount | 4 đoàn | period 2021-05/2021-08",
            ],
        ),
        (
            "Các tháng 5, 7 và 8 tiếp 4 đoàn.",
            &[
                "tháng 5 | period | 2021-05",
                "7 | period | 2021-07",
                "8 | period | 2021-08",
                "4 đoàn | amount | 4 đoàn | period 2021-08",
            ],
        ),
        ("Trong tháng 8, 9 đoàn đến.", &["tháng 8 | period | 2021-08", "9 đoàn | amount | 9 đoàn | period 2021-08"]),
    ]);
}

#[test]
fn written_days() {
    read_as(&[
        ("Ngày 05 tháng 9 năm 2021 có mưa.", &["Ngày 05 tháng 9 năm 2021 | date | 2021-09-05"]),
        ("Ngày 20.05.2019 có mưa.", &["Ngày 20.05.2019 | date | 2019-05-20"]),
        ("Ngày 20-05-2019 có mưa.", &["Ngày 20-05-2019 | date | 2019-05-20"]),
    ]);
}

/// `Trong tháng`, `trong kỳ` point to the report's own time.
#[test]
fn pointing_words() {
    read_as(&[
        ("Trong tháng tiếp 4 đoàn.", &["4 đoàn | amount | 4 đoàn | period 2021-09"]),
        ("Trong kỳ tiếp 4 đoàn.", &["4 đoàn | amount | 4 đoàn | period 2021-09"]),
    ]);
}

#[test]
fn digits_of_a_scanner() {
    read_as(&[(
        "Trong tháng l2 tiếp 4 đoàn.",
        &[
            "tháng l2 | period | 2021-12 | issue characters of a scanner stand among the digits",
            "4 đoàn | amount | 4 đoàn",
        ],
    )]);
}

/// What is not read as it should be; the rows are what is read today.
const NOT_READ: &[NotRead] = &[
    (
        "a part of a month",
        "Đến giữa tháng 8/2021 giải ngân 4 tỷ đồng.",
        &["tháng 8/2021 | period | 2021-08", "4 tỷ đồng | amount | 4000000000 VND | period 2021-08 | name giải ngân"],
        "up to the middle of the month: /2021-08-15",
    ),
    (
        "on a day",
        "Ngày 05 tháng 9 năm 2021 tiếp 4 đoàn.",
        &["Ngày 05 tháng 9 năm 2021 | date | 2021-09-05", "4 đoàn | amount | 4 đoàn"],
        "2021-09-05",
    ),
    (
        "on a day",
        "Ngày 20.05.2019 tiếp 4 đoàn.",
        &["Ngày 20.05.2019 | date | 2019-05-20", "4 đoàn | amount | 4 đoàn"],
        "2019-05-20",
    ),
    (
        "on a day",
        "Ngày 20-05-2019 tiếp 4 đoàn.",
        &["Ngày 20-05-2019 | date | 2019-05-20", "4 đoàn | amount | 4 đoàn"],
        "2019-05-20",
    ),
    (
        "up to an hour",
        "Tính đến 17 giờ ngày 14/9/2021 tiếp 4 đoàn.",
        &[
            "17 giờ | amount | 17 giờ",
            "ngày 14/9/2021 | date | 2021-09-14",
            "4 đoàn | amount | 4 đoàn | period /2021-09-14",
        ],
        "an hour before a day measures nothing: a label",
    ),
    (
        "two quarters",
        "Quý I/2021 và quý II/2021 tiếp 4 đoàn.",
        &[
            "Quý I/2021 | period | 2021-Q1",
            "quý II/2021 | period | 2021-Q2",
            "4 đoàn | amount | 4 đoàn | period 2021-Q2",
        ],
        "2021-H1, both quarters together",
    ),
    (
        "days of the report's month",
        "Từ ngày 1 đến ngày 15 tiếp 4 đoàn.",
        &["1 | amount | 1", "15 | amount | 15", "4 đoàn | amount | 4 đoàn"],
        "days, of the report's month",
    ),
];

#[test]
fn what_is_not_yet_read() {
    not_yet_read(NOT_READ);
}

#[test]
fn years_without_their_word() {
    read_as(&[
        ("Vụ chiêm 2020 gieo 5 ha.", &["2020 | period | 2020", "5 ha | amount | 5 ha | period 2020"]),
        (
            "Thu 5 tỷ đồng, tăng 4,5% so với thực hiện 2020.",
            &[
                "5 tỷ đồng | amount | 5000000000 VND",
                "4,5% | growth | 4.5 % | way up | base previous-year | of 5 tỷ đồng",
                "2020 | period | 2020",
            ],
        ),
        (
            "Thu tăng 4,5% so CK 2020.",
            &["4,5% | growth | 4.5 % | way up | base same-period-last-year", "2020 | period | 2020"],
        ),
        ("Vụ Đông Xuân 2020/2021 gieo 5 ha.", &["2020/2021 | period | 2020/2021", "5 ha | amount | 5 ha"]),
        (
            "T8/2021 thu 6 tỷ đồng.",
            &["T8/2021 | period | 2021-08", "6 tỷ đồng | amount | 6000000000 VND | period 2021-08"],
        ),
        // Counts, curricula and codes.
        ("Nuôi 2020 con.", &["2020 con | amount | 2020 con"]),
        ("Số hộ có 2015, nữ 2010.", &["2015 | amount | 2015", "2010 | amount | 2010"]),
        ("Theo Chương trình giáo dục phổ thông 2018.", &["2018 | label | -"]),
    ]);
}

/// A report on two years, and one on a year and its last quarter.
#[test]
fn headings_with_a_time() {
    let periods = |text: &str| {
        let text = format!("BÁO CÁO\nTình hình kinh tế - xã hội năm 2023\n\n{text}");
        let report = ktxh::Report::read(&text).expect("it is short");
        let levels =
            report.figures.iter().filter(|figure| figure.quantity().is_some_and(|level| level.unit().is_money()));
        let levels: Vec<_> = levels.map(|level| level.period.map(|period| period.notation())).collect();
        (report.period.map(|period| period.notation()), levels)
    };
    let known = |periods: &[&str]| periods.iter().map(|period| Some((*period).to_owned())).collect::<Vec<_>>();
    let (report, levels) = periods(
        "I. KẾT QUẢ NĂM 2022\n- Thu ngân sách đạt 3.512 tỷ đồng. Tháng 5 đạt 5 tỷ đồng.\nII. KẾT QUẢ NĂM 2023\n\
         - Thu ngân sách đạt 3.521 tỷ đồng.\nIII. ĐỊNH HƯỚNG NĂM 2024\n- Thu ngân sách 3.800 tỷ đồng.",
    );
    assert_eq!(report.as_deref(), Some("2023"));
    assert_eq!(levels, known(&["2022", "2022-05", "2023", "2024"]));
    let (report, levels) = periods(
        "I. KẾT QUẢ QUÝ IV NĂM 2023\n- Quý IV thu 5 tỷ đồng.\nII. KẾT QUẢ NĂM 2023\n- Thu ngân sách đạt 21 tỷ đồng.",
    );
    assert_eq!(report.as_deref(), Some("2023"));
    assert_eq!(levels, known(&["2023-Q4", "2023"]));
    let (report, levels) = periods(
        "PHẦN 1: KẾT QUẢ\nI. KINH TẾ\n- Thu 5 tỷ đồng.\nPHẦN 2: NHIỆM VỤ NĂM 2024\nI. KINH TẾ\n- Thu 6 tỷ đồng.",
    );
    assert_eq!(report.as_deref(), Some("2023"));
    assert_eq!(levels, known(&["2023", "2024"]));
}

#[test]
fn counted_quarters() {
    read_as(&[
        (
            "Thu phí 3 quý đầu năm đạt 9 tỷ đồng.",
            &[
                "3 quý đầu năm | period | 2021-01/2021-09",
                "9 tỷ đồng | amount | 9000000000 VND | period 2021-01/2021-09",
            ],
        ),
        ("Thu phí hai quý đầu năm đạt 9 tỷ đồng.", &["9 tỷ đồng | amount | 9000000000 VND | period 2021-H1"]),
    ]);
}

#[test]
fn feasts_that_are_named_by_their_day() {
    read_as(&[
        (
            "Khách tăng cao vào dịp Tết Nguyên đán, 30/4 và 1/5.",
            &["30/4 | date | 2021-04-30", "1/5 | date | 2021-05-01"],
        ),
        ("Chào mừng 8/3, có 2/9 xã thi đua.", &["8/3 | date | 2021-03-08", "2/9 xã | fraction | 2/9 xã | base total"]),
    ]);
}

#[test]
fn the_time_of_the_report_itself() {
    let text = "I. KINH TẾ\nGiao nộp 10 tỷ đồng, trong đó phí 4 tỷ đồng.";
    let times = |report: &str| {
        let figures = shapes::read_of(report, text).figures;
        figures.iter().map(|figure| figure.period.map(|period| period.notation())).collect::<Vec<_>>()
    };
    for report in ["2021-H1", "2021-Q1", "2021-01/2021-09", "2021"] {
        assert_eq!(times(report), [Some(report.to_owned()), Some(report.to_owned())]);
    }
    // A month, a third quarter may mean the months so far.
    for report in ["2021-09", "2021-Q3", "2021-H2"] {
        assert_eq!(times(report), [None, None], "{report}");
    }
    read_as_of(
        "2021-H1",
        &[
            // What was reached up to a day is so for what follows.
            (
                "I. KINH TẾ\nĐến ngày 14/6/2021 thực hiện 9 tỷ đồng; giải ngân 7 tỷ đồng.",
                &[
                    "ngày 14/6/2021 | date | 2021-06-14",
                    "9 tỷ đồng | amount | 9000000000 VND | period /2021-06-14",
                    "7 tỷ đồng | amount | 7000000000 VND | period /2021-06-14",
                ],
            ),
            // A part of the report's time ends with its member.
            (
                "I. KINH TẾ\nThu phí đạt 9 tỷ đồng, riêng quý II đạt 5 tỷ đồng; lệ phí đạt 7 tỷ đồng.",
                &[
                    "9 tỷ đồng | amount | 9000000000 VND | period 2021-H1",
                    "5 tỷ đồng | amount | 5000000000 VND | period 2021-Q2",
                    "7 tỷ đồng | amount | 7000000000 VND | period 2021-H1",
                ],
            ),
            // What lies ahead is not of that time.
            (
                "I. NHIỆM VỤ TRỌNG TÂM\n1. Phấn đấu thu 12 tỷ đồng.",
                &["1 | marker | -", "12 tỷ đồng | target | 12000000000 VND"],
            ),
            // What it was then: of the year before, of the quarter before only in a report on a quarter.
            (
                "I. KINH TẾ\nThu phí 9 tỷ đồng, tăng 12,5% so với cùng kỳ năm trước (8 tỷ đồng).",
                &[
                    "9 tỷ đồng | amount | 9000000000 VND | period 2021-H1",
                    "12,5% | growth | 12.5 % | way up | base same-period-last-year | of 9 tỷ đồng",
                    "8 tỷ đồng | amount | 8000000000 VND | period 2020-H1",
                ],
            ),
            (
                "I. KINH TẾ\nThu phí 9 tỷ đồng, tăng 12,5% so với năm trước (8 tỷ đồng).",
                &[
                    "9 tỷ đồng | amount | 9000000000 VND | period 2021-H1",
                    "12,5% | growth | 12.5 % | way up | base previous-year | of 9 tỷ đồng",
                    "8 tỷ đồng | amount | 8000000000 VND | period 2020",
                ],
            ),
            (
                "I. KINH TẾ\nThu phí 9 tỷ đồng, tăng 12,5% so với quý trước (8 tỷ đồng).",
                &[
                    "9 tỷ đồng | amount | 9000000000 VND | period 2021-H1",
                    "12,5% | growth | 12.5 % | way up | base previous-quarter | of 9 tỷ đồng",
                    "8 tỷ đồng | amount | 8000000000 VND",
                ],
            ),
        ],
    );
}

#[test]
fn years_that_a_review_or_a_school_year_closes() {
    read_as(&[
        (
            "Theo kết quả rà soát cuối năm 2020, còn 84 hộ nghèo, giảm 3 điểm phần trăm so với năm 2019 (9,65%).",
            &[
                "năm 2020 | period | 2020",
                "84 hộ nghèo | amount | 84 hộ nghèo | period 2020 | name hộ nghèo",
                "3 điểm phần trăm | change | -3 pp | base previous-year | of 84 hộ nghèo",
                "năm 2019 | period | 2019",
                "9,65% | share | 9.65 % | period 2019",
            ],
        ),
        (
            "Khép lại năm học 2020-2021, mạng lưới giữ ổn định. Toàn ngành có 6.482 học sinh.",
            &["năm học 2020-2021 | period | 2020/2021", "6.482 học sinh | amount | 6482 học sinh | period 2020/2021"],
        ),
    ]);
}

#[test]
fn days_that_things_are_counted_on_and_between() {
    read_as(&[
        (
            "Tính từ 15/8 đến 14/9 xảy ra 14 vụ.",
            &[
                "15/8 | date | 2021-08-15",
                "14/9 | date | 2021-09-14",
                "14 vụ | amount | 14 vụ | period 2021-08-15/2021-09-14",
            ],
        ),
        (
            "Tại thời điểm 01/7/2021, đàn lợn 620 con, đàn bò 48 con.",
            &[
                "01/7/2021 | date | 2021-07-01",
                "620 con | amount | 620 con | period 2021-07-01",
                "48 con | amount | 48 con | period 2021-07-01",
            ],
        ),
        (
            "Dư nợ 48.752 tỷ đồng, so với ngày 31/12/2020 (46.386 tỷ đồng) tăng 5,1%.",
            &[
                "48.752 tỷ đồng | amount | 48752000000000 VND",
                "ngày 31/12/2020 | date | 2020-12-31",
                "46.386 tỷ đồng | amount | 46386000000000 VND | period 2020-12-31",
                "5,1% | growth | 5.1 % | way up | base december-last-year | of 48.752 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn what_is_held_against_the_estimate_of_a_year() {
    read_as(&[
        (
            "I. NGÂN SÁCH\nThu nội địa 743 tỷ đồng, đạt 81% dự toán, tăng 9% so với cùng kỳ (682 tỷ đồng), gồm thuế 700 tỷ đồng, phí 43 tỷ đồng. Thưởng 6 tỷ đồng, đạt 102% KH tháng. Có 12 công trình, đạt 60% KH.",
            &[
                "743 tỷ đồng | amount | 743000000000 VND | period 2021-01/2021-09",
                "81% | plan_ratio | 81 % | base plan | of 743 tỷ đồng | period 2021-01/2021-09",
                "9% | growth | 9 % | way up | base same-period-last-year | of 743 tỷ đồng",
                "682 tỷ đồng | amount | 682000000000 VND | period 2020-01/2020-09",
                "700 tỷ đồng | amount | 700000000000 VND | period 2021-01/2021-09",
                "43 tỷ đồng | amount | 43000000000 VND | period 2021-01/2021-09",
                "6 tỷ đồng | amount | 6000000000 VND",
                "102% | plan_ratio | 102 % | base plan | of 6 tỷ đồng",
                "12 công trình | amount | 12 công trình",
                "60% | plan_ratio | 60 % | base plan | of 12 công trình",
            ],
        ),
        (
            "Còn 198 hộ nghèo, giảm 43 hộ so với năm 2020 (241 hộ, chiếm 32,97%).",
            &[
                "198 hộ nghèo | amount | 198 hộ nghèo",
                "43 hộ | change | -43 hộ | way down | base previous-year | of 198 hộ nghèo",
                "năm 2020 | period | 2020",
                "241 hộ | amount | 241 hộ | period 2020",
                "32,97% | share | 32.97 % | base total | of 241 hộ | period 2020",
            ],
        ),
        (
            "Phấn đấu thu cả năm đạt trên 9.100 tỷ đồng.",
            &["9.100 tỷ đồng | target | 9100000000000 VND | hedge over | period 2021"],
        ),
        (
            "Khởi công 15/8, hoàn thành 5/8 công trình; đến 20/9 trồng được 385 ha.",
            &[
                "15/8 | date | 2021-08-15",
                "5/8 công trình | fraction | 5/8 công trình | base total",
                "20/9 | date | 2021-09-20",
                "385 ha | amount | 385 ha | period /2021-09-20",
            ],
        ),
    ]);
}

#[test]
fn nights_are_days() {
    read_as(&[(
        "Mưa giông đêm 06/8 làm sập 02 căn nhà.",
        &["06/8 | date | 2021-08-06", "02 căn nhà | amount | 2 căn nhà"],
    )]);
}

#[test]
fn what_is_ahead_under_the_head_of_a_part() {
    read_as(&[(
        "PHẦN THỨ HAI\nPHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2022\n- Phấn đấu thu 12 tỷ đồng.",
        &["NĂM 2022 | period | 2022", "12 tỷ đồng | target | 12000000000 VND | period 2022"],
    )]);
}

#[test]
fn the_day_on_which_work_begins() {
    read_as(&[
        (
            "Dự án khởi công 15/8, nay đạt 40%.",
            &["15/8 | date | 2021-08-15", "40% | share | 40 % | name Dự án khởi công"],
        ),
        (
            "Đã thi công 7/12 công trình.",
            &["7/12 công trình | fraction | 7/12 công trình | base total | name thi công công trình"],
        ),
    ]);
}

#[test]
fn a_stretch_in_brackets_dates_what_follows() {
    read_as(&[
        (
            "Tổng chi (tính từ 01/01 đến 20/5/2021) là 100 tỷ đồng.",
            &[
                "01/01 | date | 2021-01-01",
                "20/5/2021 | date | 2021-05-20",
                "100 tỷ đồng | amount | 100000000000 VND | period 2021-01-01/2021-05-20 | name Tổng chi",
            ],
        ),
        (
            "Tổng thu (5 tháng) là 100 tỷ đồng.",
            &[
                "5 tháng | period | 2021-01/2021-05",
                "100 tỷ đồng | amount | 100000000000 VND | period 2021-01/2021-05 | name Tổng thu",
            ],
        ),
        (
            "Tổng thu (tính theo giá so sánh 2010) là 100 tỷ đồng.",
            &[
                "2010 | period | 2010",
                "100 tỷ đồng | amount | 100000000000 VND | name Tổng thu (tính theo giá so sánh)",
            ],
        ),
    ]);
}

#[test]
fn level_of_then_by_its_time() {
    read_as(&[
        (
            "Tổng mức bán lẻ tháng 9 ước đạt 2.286,5 tỷ đồng, tăng 3,24% so với tháng trước (tháng 8 đạt 2.214,8 tỷ đồng) và giảm 24,2% so với cùng kỳ.",
            &[
                "tháng 9 | period | 2021-09",
                "2.286,5 tỷ đồng | amount | 2286500000000 VND | hedge estimated | period 2021-09",
                "3,24% | growth | 3.24 % | base previous-month | of 2.286,5 tỷ đồng | period 2021-09",
                "tháng 8 | period | 2021-08",
                "2.214,8 tỷ đồng | amount | 2214800000000 VND | period 2021-08",
                "24,2% | growth | -24.2 % | base same-period-last-year | of 2.286,5 tỷ đồng | period 2021-09",
            ],
        ),
        (
            "GRDP 9 tháng năm 2021 ước đạt 27.014,1 tỷ đồng, giảm 2,9% so với cùng kỳ (9 tháng năm 2020 đạt 27.821,5 tỷ đồng), trong đó quý I tăng 2,31%.",
            &[
                "9 tháng năm 2021 | period | 2021-01/2021-09",
                "27.014,1 tỷ đồng | amount | 27014100000000 VND | hedge estimated | period 2021-01/2021-09",
                "2,9% | growth | -2.9 % | base same-period-last-year | of 27.014,1 tỷ đồng | period 2021-01/2021-09",
                "9 tháng năm 2020 | period | 2020-01/2020-09",
                "27.821,5 tỷ đồng | amount | 27821500000000 VND | period 2020-01/2020-09",
                "2,31% | growth | 2.31 % | base same-period-last-year | period 2021-Q1",
            ],
        ),
        (
            "Xuất khẩu năm 2021 ước 371,8 tỷ USD, tăng 10,6% (năm 2020 đạt 336,1 tỷ USD).",
            &[
                "năm 2021 | period | 2021",
                "371,8 tỷ USD | amount | 371800000000 USD | hedge estimated | period 2021",
                "10,6% | growth | 10.6 % | base previous-year | of 371,8 tỷ USD | period 2021",
                "năm 2020 | period | 2020",
                "336,1 tỷ USD | amount | 336100000000 USD | period 2020",
            ],
        ),
        (
            "Thu 9 tháng 120 tỷ đồng, tăng 10% (cả năm 2020 đạt 150 tỷ đồng).",
            &[
                "9 tháng | period | 2021-01/2021-09",
                "120 tỷ đồng | amount | 120000000000 VND | period 2021-01/2021-09",
                "10% | growth | 10 % | of 120 tỷ đồng | period 2021-01/2021-09",
                "năm 2020 | period | 2020",
                "150 tỷ đồng | amount | 150000000000 VND | period 2020",
            ],
        ),
    ]);
}

#[test]
fn times_that_open_a_sentence() {
    read_as(&[
        (
            "Theo kết quả điều tra thời điểm 01/4/2021, toàn xã có đàn lợn 8.640 con, tăng 12,5% so với cùng thời điểm năm trước (7.680 con); đàn bò 316 con.",
            &[
                "01/4/2021 | date | 2021-04-01",
                "8.640 con | amount | 8640 con | period 2021-04-01",
                "12,5% | growth | 12.5 % | base same-period-last-year | of 8.640 con | period 2021-04-01",
                "7.680 con | amount | 7680 con | period 2020-04-01",
                "316 con | amount | 316 con | period 2021-04-01",
            ],
        ),
        (
            "Nhìn chung, kinh tế 8 tháng ổn định: công nghiệp đạt 3.684 tỷ đồng; thu ngân sách đến 22/9 đạt 1.624 tỷ đồng; khách du lịch đạt 1,02 triệu lượt.",
            &[
                "8 tháng | period | 2021-01/2021-08",
                "3.684 tỷ đồng | amount | 3684000000000 VND | period 2021-01/2021-08",
                "22/9 | date | 2021-09-22",
                "1.624 tỷ đồng | amount | 1624000000000 VND | period /2021-09-22",
                "1,02 triệu lượt | amount | 1020000 lượt | period 2021-01/2021-08",
            ],
        ),
        (
            "Số vụ vi phạm tăng 148 vụ (cùng kỳ 764 vụ). Xuất siêu 9 tháng 25 tỷ USD (cùng kỳ năm trước xuất siêu 10 tỷ USD).",
            &[
                "148 vụ | change | 148 vụ",
                "764 vụ | amount | 764 vụ",
                "9 tháng | period | 2021-01/2021-09",
                "25 tỷ USD | amount | 25000000000 USD | period 2021-01/2021-09",
                "10 tỷ USD | amount | 10000000000 USD | period 2020-01/2020-09",
            ],
        ),
        (
            "Tổng thu 8 tháng 7.486 triệu đồng (riêng tháng 8 thu 1.215 triệu đồng). Cụ thể các khoản thu 8 tháng:\n+ Thuế: 2.164 triệu đồng;\n+ Phí: 5.322 triệu đồng.",
            &[
                "8 tháng | period | 2021-01/2021-08",
                "7.486 triệu đồng | amount | 7486000000 VND | period 2021-01/2021-08",
                "tháng 8 | period | 2021-08",
                "1.215 triệu đồng | amount | 1215000000 VND | period 2021-08",
                "8 tháng | period | 2021-01/2021-08",
                "2.164 triệu đồng | amount | 2164000000 VND | period 2021-01/2021-08",
                "5.322 triệu đồng | amount | 5322000000 VND | period 2021-01/2021-08",
            ],
        ),
    ]);
}

#[test]
fn a_report_on_a_school_year_speaks_of_it() {
    shapes::read_as_of(
        "2022/2023",
        &[(
            "1. Quy mô\nToàn tỉnh có 418 trường.",
            &["1 | marker | -", "418 trường | amount | 418 trường | period 2022/2023"],
        )],
    );
}

/// The years that the title names are later called by their number.
#[test]
fn years_told_by_their_number() {
    let text = "BÁO CÁO\nKết quả thực hiện kế hoạch 5 năm 2016 - 2020\n\n\
                Lũy kế 5 năm đạt 14.350 tỷ đồng. Trong 5 năm giải quyết việc làm cho 19.850 lao động. Dự án kéo dài 5 năm.";
    let report = ktxh::Report::read(text).expect("it is short");
    let read =
        |figure: &ktxh::Figure| (report.quote(figure.span).to_owned(), figure.period.map(|time| time.notation()));
    let levels: Vec<_> = report.figures.iter().filter(|figure| figure.role == ktxh::Role::Amount).map(read).collect();
    let in_term = Some("2016/2020".to_owned());
    assert_eq!(
        levels,
        [
            ("14.350 tỷ đồng".to_owned(), in_term.clone()),
            ("19.850 lao động".to_owned(), in_term.clone()),
            ("5 năm".to_owned(), in_term)
        ]
    );
    let times = report.figures.iter().filter(|figure| figure.role == ktxh::Role::Period);
    let times: Vec<_> = times.map(|figure| report.quote(figure.span)).collect();
    assert_eq!(times, ["5 năm 2016 - 2020", "5 năm", "5 năm"]);
}

/// `sau 9 tháng` in a report on them are those; of another length they are how long something took.
#[test]
fn months_told_by_their_number() {
    let texts: [shapes::Case; 2] = [
        (
            "Thu ngân sách sau 9 tháng đạt 480 tỷ đồng.",
            &["9 tháng | period | 2021-01/2021-09", "480 tỷ đồng | amount | 480000000000 VND | period 2021-01/2021-09"],
        ),
        ("Hoàn thành sau 7 tháng thi công.", &["7 tháng | amount | 7 tháng"]),
    ];
    shapes::read_as_of("2021-01/2021-09", &texts);
}

/// The books of a budget year are open until the end of the next January.
#[test]
fn the_end_of_january_belongs_to_the_year_before() {
    let of = |day: &str| {
        let text = format!("I. ĐẦU TƯ CÔNG\nGiải ngân đến {day} là 480 tỷ đồng.\n");
        ktxh::Report::read(&text).expect("it is short").period.map(|period| period.notation())
    };
    assert_eq!(of("31/01/2022"), Some("2021".to_owned()));
    assert_eq!(of("31/3/2022"), Some("2022".to_owned()));
}

#[test]
fn a_row_of_times_for_a_row_of_levels() {
    read_as(&[(
        "Số hộ nghèo năm 2021, 2022 và 2023 lần lượt là 1.245 hộ, 1.102 hộ và 986 hộ.",
        &[
            "năm 2021 | period | 2021",
            "2022 | period | 2022",
            "2023 | period | 2023",
            "1.245 hộ | amount | 1245 hộ | period 2021 | name Số hộ nghèo",
            "1.102 hộ | amount | 1102 hộ | period 2022 | name Số hộ nghèo",
            "986 hộ | amount | 986 hộ | period 2023 | name Số hộ nghèo",
        ],
    )]);
}

#[test]
fn years_of_which_only_their_number_is_told() {
    read_as(&[
        (
            "Thu bình quân 5 năm tăng 15,4%.",
            &["5 năm | period | -", "15,4% | growth | 15.4 % | way up | name Thu bình quân"],
        ),
        (
            "Huy động 3 năm đạt 1.486 tỷ đồng.",
            &["3 năm | period | -", "1.486 tỷ đồng | amount | 1486000000000 VND | name Huy động"],
        ),
        ("So với kế hoạch 5 năm.", &["5 năm | period | -"]),
        ("Thời hạn vay 3 năm.", &["3 năm | amount | 3 năm | name Thời hạn vay"]),
        ("Qua 01 năm triển khai.", &["01 năm | amount | 1 năm"]),
    ]);
    shapes::read_as_of(
        "2021/2023",
        &[(
            "Giai đoạn 2021-2023. Trong 3 năm thu 5 tỷ đồng.",
            &["Giai đoạn 2021-2023 | period | 2021/2023", "3 năm | period | -", "5 tỷ đồng | amount | 5000000000 VND"],
        )],
    );
}

/// A month up to that of the report may stand without its year; customs halve months.
#[test]
fn months_in_short_and_halves_of_months() {
    read_as_of(
        "2024-04",
        &[
            (
                "Thu ngân sách T4 đạt 1.286 triệu đồng, T3 đạt 1.100 triệu đồng; nhà T4 cao 5 m; T9 chưa thu.",
                &[
                    "T4 | period | 2024-04",
                    "1.286 triệu đồng | amount | 1286000000 VND | period 2024-04",
                    "T3 | period | 2024-03",
                    "1.100 triệu đồng | amount | 1100000000 VND | period 2024-03",
                    "T4 | label | -",
                    "5 m | amount | 5 m | period 2024-03",
                    "T9 | label | -",
                ],
            ),
            (
                "Kỳ 1 tháng 4 (1-15/4) xuất khẩu 12,28 triệu USD; nửa cuối tháng 3 xuất khẩu 13 triệu USD.",
                &[
                    "Kỳ 1 tháng 4 | period | 2024-04-01/2024-04-15",
                    "1-15/4 | period | 2024-04-01/2024-04-15",
                    "12,28 triệu USD | amount | 12280000 USD | period 2024-04-01/2024-04-15",
                    "nửa cuối tháng 3 | period | 2024-03-16/2024-03-31",
                    "13 triệu USD | amount | 13000000 USD | period 2024-03-16/2024-03-31",
                ],
            ),
            (
                "Từ 15/12 đến 14/01/2024 xảy ra 12 vụ; từ ngày 15/12 đến ngày 14/3 xảy ra 30 vụ.",
                &[
                    "15/12 | date | 2023-12-15",
                    "14/01/2024 | date | 2024-01-14",
                    "12 vụ | amount | 12 vụ | period 2023-12-15/2024-01-14",
                    "ngày 15/12 | date | 2023-12-15",
                    "ngày 14/3 | date | 2024-03-14",
                    "30 vụ | amount | 30 vụ | period 2023-12-15/2024-03-14",
                ],
            ),
        ],
    );
}

/// A number of years is that of the last head before it that names as many.
#[test]
fn years_of_the_part_of_a_report() {
    read_as(&[
        (
            "I. KẾT QUẢ 5 NĂM 2016-2020\n1. Tổng vốn 5 năm là 102 tỷ đồng.\nII. GIỮA NHIỆM KỲ 2021-2023\n1. Thu ngân sách 3 năm ước đạt 19 tỷ đồng; kế hoạch 5 năm chưa giao; vay trong 4 năm đạt 2 tỷ đồng.",
            &[
                "5 NĂM 2016-2020 | period | 2016/2020",
                "1 | marker | -",
                "5 năm | period | 2016/2020",
                "102 tỷ đồng | amount | 102000000000 VND | period 2016/2020",
                "NHIỆM KỲ 2021-2023 | period | 2021/2023",
                "1 | marker | -",
                "3 năm | period | 2021/2023",
                "19 tỷ đồng | amount | 19000000000 VND | hedge estimated | period 2021/2023",
                "5 năm | period | 2016/2020",
                "4 năm | period | -",
                "2 tỷ đồng | amount | 2000000000 VND | period 2021/2023",
            ],
        ),
        (
            "Thu ngân sách 3 năm ước đạt 19 tỷ đồng.",
            &["3 năm | amount | 3 năm", "19 tỷ đồng | amount | 19000000000 VND | hedge estimated"],
        ),
    ]);
}

#[test]
fn a_time_that_opens_the_sentence_or_is_compared_with() {
    read_as(&[
        ("Sang quý IV, tiêu thụ 10,8 triệu tấn.", &["10,8 triệu tấn | amount | 10800000 t | period 2021-Q4"]),
        (
            "Có 38,5% số doanh nghiệp đánh giá quý III tốt hơn quý II; 36,2% cho rằng ổn định.",
            &["38,5% | share | 38.5 %", "36,2% | share | 36.2 % | period 2021-Q3"],
        ),
    ]);
}

#[test]
fn a_count_in_the_month_behind_its_words() {
    read_as(&[(
        "Có 11.832 doanh nghiệp thành lập mới trong tháng, giảm 9% so với tháng trước.",
        &[
            "11.832 doanh nghiệp | amount | 11832 doanh nghiệp | period 2021-09",
            "9% | growth | -9 % | base previous-month | of 11.832 doanh nghiệp | period 2021-09",
        ],
    )]);
}

#[test]
fn a_term_of_office_is_that_of_its_body() {
    read_as(&[(
        "Bầu đủ 21 đại biểu HĐND xã nhiệm kỳ 2021-2026, trong đó nữ 07 đại biểu.",
        &[
            "21 đại biểu | amount | 21 đại biểu",
            "nhiệm kỳ 2021-2026 | period | 2021/2026",
            "07 đại biểu | amount | 7 đại biểu",
        ],
    )]);
}

#[test]
fn parts_by_their_times() {
    read_as_of(
        "2020/2025",
        &[
            (
                "Kết nạp được 402 đảng viên mới, cụ thể: năm 2021: 148 đảng viên; năm 2022: 171 đảng viên; 6 tháng đầu năm 2023: 83 đảng viên.",
                &[
                    "402 đảng viên | amount | 402 đảng viên",
                    "năm 2021 | period | 2021",
                    "148 đảng viên | amount | 148 đảng viên | period 2021",
                    "năm 2022 | period | 2022",
                    "171 đảng viên | amount | 171 đảng viên | period 2022",
                    "6 tháng đầu năm 2023 | period | 2023-H1",
                    "83 đảng viên | amount | 83 đảng viên | period 2023-H1",
                ],
            ),
            (
                "Thu được 402 tỷ đồng, gồm: năm 2021 thu 148 tỷ đồng; năm 2022 thu 254 tỷ đồng. Chi 380 tỷ đồng.",
                &[
                    "402 tỷ đồng | amount | 402000000000 VND",
                    "năm 2021 | period | 2021",
                    "148 tỷ đồng | amount | 148000000000 VND | period 2021",
                    "năm 2022 | period | 2022",
                    "254 tỷ đồng | amount | 254000000000 VND | period 2022",
                    "380 tỷ đồng | amount | 380000000000 VND | period 2022",
                ],
            ),
        ],
    );
}

#[test]
fn a_year_that_opens_a_sentence() {
    read_as(&[
        (
            "2016 là năm khó khăn. Tổng lượng khách đạt 1,14 triệu lượt.",
            &["2016 | period | 2016", "1,14 triệu lượt | amount | 1140000 lượt | period 2016"],
        ),
        ("“2017 là năm được mùa nhất”, lãnh đạo huyện nhấn mạnh.", &["2017 | period | 2017"]),
        (
            "Thu nhập bình quân (ước 2023): 56,3 triệu đồng/người/năm.",
            &["2023 | period | 2023", "56,3 triệu đồng/người/năm | amount | 56300000 VND/người/năm"],
        ),
    ]);
}

#[test]
fn a_verb_behind_a_semicolon_goes_on_with_the_time() {
    read_as_of(
        "2021-Q3",
        &[(
            "Chỉ số giá tiêu dùng tháng 9 giảm 0,21% so với tháng trước; tăng 0,58% so với tháng 12/2020.",
            &[
                "tháng 9 | period | 2021-09",
                "0,21% | growth | -0.21 % | base previous-month | period 2021-09",
                "0,58% | growth | 0.58 % | base december-last-year | period 2021-09",
                "tháng 12/2020 | period | 2020-12",
            ],
        )],
    );
}
