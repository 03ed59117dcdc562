//! Section 1 of the shapes: the frame of a report, its numbering, and the marks that a page leaves in a text.

mod shapes;

use ktxh::{Report, Role, SectorKind};
use shapes::{NotRead, headings, not_yet_read, read, read_as};

#[test]
fn parts_of_a_whole_have_its_time() {
    read_as(&[
        (
            "Lũy kế 8 tháng thu 17 tỷ đồng; riêng tháng 8 thu 2 tỷ đồng. Chia theo khoản thu: thuế 12 tỷ đồng; phí 5 tỷ đồng.",
            &[
                "8 tháng | period | 2021-01/2021-08",
                "17 tỷ đồng | amount | 17000000000 VND | period 2021-01/2021-08",
                "tháng 8 | period | 2021-08",
                "2 tỷ đồng | amount | 2000000000 VND | period 2021-08",
                "12 tỷ đồng | amount | 12000000000 VND | period 2021-01/2021-08 | name thuế",
                "5 tỷ đồng | amount | 5000000000 VND | period 2021-01/2021-08 | name phí",
            ],
        ),
        (
            "Trao 20 suất quà, kinh phí 12 triệu đồng, gồm: hộ nghèo 15 suất, 9 triệu đồng; hộ khác 5 suất, 3 triệu đồng.",
            &[
                "20 suất quà | amount | 20 suất quà",
                "12 triệu đồng | amount | 12000000 VND",
                "15 suất | amount | 15 suất",
                "9 triệu đồng | amount | 9000000 VND",
                "5 suất | amount | 5 suất",
                "3 triệu đồng | amount | 3000000 VND",
            ],
        ),
    ]);
}

#[test]
fn parts_that_overlap_do_not_add_up() {
    let wholes = |text: &str| {
        let report = read(text);
        report.indicators.iter().filter(|indicator| indicator.whole.is_some()).count()
    };
    assert_eq!(wholes("Khám 684 lượt, trong đó bảo hiểm 591 lượt, đông y 120 lượt."), 2);
    assert_eq!(wholes("Khám 684 lượt, trong đó bảo hiểm 591 lượt, đông y 120 lượt (có lượt trùng)."), 0);
    assert_eq!(wholes("Tiêm 684 liều, trong đó dại 391 liều, tụ huyết trùng 293 liều."), 2);
}

#[test]
fn roman_headings_in_capitals_wrap() {
    headings(
        "I. TÌNH HÌNH SẢN XUẤT VÀ\nĐỜI SỐNG THÁNG 9\nLúa 40 ha.\nII. KIẾN NGHỊ\nKhông có.",
        &["I | TÌNH HÌNH SẢN XUẤT VÀ ĐỜI SỐNG THÁNG 9", "II | KIẾN NGHỊ"],
    );
    headings("I- VỀ TRỒNG TRỌT\nLúa 40 ha.\nII- VỀ CHĂN NUÔI\nBò 70 con.", &["I | VỀ TRỒNG TRỌT", "II | VỀ CHĂN NUÔI"]);
}

#[test]
fn parts_above_roman_headings() {
    headings(
        "A. KẾT QUẢ\nI. Trồng trọt\nLúa 40 ha.\nB. NHIỆM VỤ\nI. Chăn nuôi\nBò 70 con.",
        &["A | KẾT QUẢ", "A.I | Trồng trọt", "B | NHIỆM VỤ", "B.I | Chăn nuôi"],
    );
    headings(
        "A- NHỮNG KẾT QUẢ\nI- Trồng trọt\nLúa 40 ha.\nII- Chăn nuôi\nBò 70 con.",
        &["A | NHỮNG KẾT QUẢ", "A.I | Trồng trọt", "A.II | Chăn nuôi"],
    );
}

#[test]
fn arabic_headings() {
    headings("2.1 - Chăn nuôi\nBò 70 con.", &["2.1 | Chăn nuôi"]);
    headings(
        "I. KINH TẾ\n1. Trồng trọt\nLúa 40 ha.\n2. Chăn nuôi:\nBò 70 con.",
        &["I | KINH TẾ", "I.1 | Trồng trọt", "I.2 | Chăn nuôi"],
    );
    headings(
        "I. KINH TẾ\n1.Trồng trọt\nLúa 40 ha.\n2.Chăn nuôi\nBò 70 con.",
        &["I | KINH TẾ", "I.1 | Trồng trọt", "I.2 | Chăn nuôi"],
    );
    headings(
        "1. Trồng trọt\n1.1. Cây lúa\nGieo 40 ha.\n1.2 Cây ngô\nGieo 7 ha.\n1.2.1 Ngô nếp\nGieo 2 ha.",
        &["1 | Trồng trọt", "1.1 | Cây lúa", "1.2 | Cây ngô", "1.2.1 | Ngô nếp"],
    );
}

/// Heading and body on one line: the figures belong to the heading's number.
#[test]
fn a_heading_with_its_body_on_one_line() {
    read_as(&[(
        "I. THU NGÂN SÁCH\n1. Thu nội địa 686.912 triệu đồng, đạt 32% dự toán.\n2. Thu viện trợ 5.000 triệu đồng.",
        &[
            "1 | marker | -",
            "686.912 triệu đồng | amount | 686912000000 VND | name Thu nội địa | section I.1",
            "32% | plan_ratio | 32 % | base plan | of 686.912 triệu đồng | section I.1",
            "2 | marker | -",
            "5.000 triệu đồng | amount | 5000000000 VND | name Thu viện trợ | section I.2",
        ],
    )]);
}

/// The Vietnamese order has `đ` between `d` and `e`.
#[test]
fn letters() {
    headings(
        "1. Trồng trọt\na) Lúa\nGieo 4 ha.\nd) Ngô\nGieo 5 ha.\nđ) Khoai\nGieo 6 ha.\ne) Sắn\nGieo 7 ha.",
        &["1 | Trồng trọt", "1.a | Lúa", "1.d | Ngô", "1.đ | Khoai", "1.e | Sắn"],
    );
    headings("1. Trồng trọt\na. Lúa\nGieo 4 ha.\nb. Ngô\nGieo 5 ha.", &["1 | Trồng trọt", "1.a | Lúa", "1.b | Ngô"]);
}

#[test]
fn numbers_in_brackets_run_on_over_sections() {
    read_as(&[(
        "I. KINH TẾ\n(1) Gieo trồng 40 ha.\n(2) Đàn bò 70 con.\nII. XÃ HỘI\n(3) Có 12 trường học.",
        &[
            "1 | marker | -",
            "40 ha | amount | 40 ha | section I.1",
            "2 | marker | -",
            "70 con | amount | 70 con | section I.2",
            "3 | marker | -",
            "12 trường học | amount | 12 trường học | section II.3",
        ],
    )]);
    read_as(&[(
        "Ba việc đã làm: (1) trồng 40 ha ngô; (2) xây 7 km đường; (3) mở 2 lớp.",
        &[
            "1 | marker | -",
            "40 ha | amount | 40 ha",
            "2 | marker | -",
            "7 km | amount | 7 km",
            "3 | marker | -",
            "2 lớp | amount | 2 lớp",
        ],
    )]);
}

/// Labels jump and repeat in real reports; they are data and no order.
#[test]
fn numbering_is_not_reliable() {
    headings(
        "1. Trồng trọt\nLúa 40 ha.\n2.2. Chăn nuôi\nBò 70 con.\n2.3. Thủy sản\nAo 9 ha.",
        &["1 | Trồng trọt", "2.2 | Chăn nuôi", "2.3 | Thủy sản"],
    );
    headings(
        "I. CÁC XÃ\n1. Xã Bắc\nLúa 30 ha.\n5. Xã Đông\nLúa 40 ha.\n5. Xã Tây\nLúa 50 ha.\n7.Xã Nam\nLúa 60 ha.",
        &["I | CÁC XÃ", "I.1 | Xã Bắc", "I.5 | Xã Đông", "I.5 | Xã Tây", "I.7 | Xã Nam"],
    );
}

/// Dashes, pluses, stars and dots list things and make no heading.
#[test]
fn items_without_numbers() {
    for mark in ["-", "–", "+", "*", "•", "_", "~"] {
        let text = format!("I. KINH TẾ\n{mark} Lúa gieo 40 ha.\n{mark} Ngô gieo 7 ha.");
        let report = read(&text);
        assert_eq!(report.sectors.len(), 1, "{text}");
        let names: Vec<_> = report.indicators.iter().map(|indicator| indicator.name.as_str()).collect();
        assert_eq!(names, ["Lúa gieo", "Ngô gieo"], "{text}");
    }
}

fn letterhead(text: &str) -> (Vec<String>, Option<String>, Option<String>, Option<String>) {
    let head = read(text).letterhead.unwrap_or_default();
    (head.issuers, head.symbol, head.place, head.date.map(|date| date.to_string()))
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn letterheads() {
    let whole = (
        vec!["UBND TỈNH ĐÔNG SƠN".to_owned(), "SỞ TÀI CHÍNH".to_owned()],
        some("87/BC-STC"),
        some("Đông Sơn"),
        some("2021-09-20"),
    );
    // Two columns on one line.
    let columns = "UBND TỈNH ĐÔNG SƠN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\
                   SỞ TÀI CHÍNH      Độc lập - Tự do - Hạnh phúc\n\
                   Số: 87/BC-STC      Đông Sơn, ngày 20 tháng 9 năm 2021\nBÁO CÁO\nTình hình giá";
    // The cells of a table.
    let cells = "UBND TỈNH ĐÔNG SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ TÀI CHÍNH\tĐộc lập - Tự do - Hạnh phúc\n\
                 Số: 87/BC-STC\tĐông Sơn, ngày 20 tháng 9 năm 2021\nBÁO CÁO\nTình hình giá";
    // A scanner lost the marks of the motto.
    let scanned = "UBND TỈNH ĐÔNG SƠN      CONG HOA XA HOI CHU NGHIA VIET NAM\n\
                   SỞ TÀI CHÍNH      Doc lap - Tu do - Hanh phuc\n\
                   Số: 87/BC-STC      Đông Sơn, ngày 20 tháng 9 năm 2021\nBÁO CÁO\nTình hình giá";
    // One column below the other: the date line ends the letterhead, below the motto.
    let blocks = "UBND TỈNH ĐÔNG SƠN\nSỞ TÀI CHÍNH\nSố: 87/BC-STC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\
                  Độc lập - Tự do - Hạnh phúc\nĐông Sơn, ngày 20 tháng 9 năm 2021\nBÁO CÁO\nTình hình giá";
    for text in [columns, cells, scanned, blocks] {
        assert_eq!(letterhead(text), whole, "{text}");
    }
    assert_eq!(read("I. KINH TẾ\nLúa 40 ha.").letterhead, None);
    // The words of the motto and of the nation in a sentence.
    let text = "Còn 46 doanh nghiệp độc lập thuộc các sở.\nTheo quy định của nước Cộng hòa xã hội chủ nghĩa Việt Nam, thu 2 tỷ đồng.";
    assert_eq!(read(text).letterhead, None);
    assert_eq!(read(text).figures.len(), 2);
    assert!(read(text).figures.iter().all(|figure| figure.role == Role::Amount));
}

#[test]
fn symbols_of_documents() {
    for (written, read) in [
        ("Số: 207/BC-UBND", "207/BC-UBND"),
        ("Số: 14/TB-UBND", "14/TB-UBND"),
        ("Số: 05/CT-UBND", "05/CT-UBND"),
        ("Số: 31/NQ-HĐND", "31/NQ-HĐND"),
        ("Số: 87/BC-VHXH", "87/BC-VHXH"),
        ("Số: 87/BC - UBND", "87/BC-UBND"),
        ("Số:        /BC-VHXH", "/BC-VHXH"),
    ] {
        let text = two_columns(written, "Đông Sơn, ngày 20 tháng 9 năm 2021");
        let (_, symbol, place, date) = letterhead(&text);
        assert_eq!((symbol, place, date), (some(read), some("Đông Sơn"), some("2021-09-20")), "{written}");
    }
}

/// The day is written by hand on many scans; without it there is no date, and the place stays.
#[test]
fn a_date_line_without_its_day() {
    for line in ["Đông Sơn, ngày    tháng 9 năm 2021", "Đông Sơn, ngày .... tháng 9 năm 2021"] {
        let (_, symbol, place, date) = letterhead(&two_columns("Số: 7/BC-UBND", line));
        assert_eq!((symbol, place, date), (some("7/BC-UBND"), some("Đông Sơn"), None), "{line}");
    }
}

fn two_columns(symbol: &str, date: &str) -> String {
    format!(
        "UBND HUYỆN ĐÔNG SƠN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n      Độc lập - Tự do - Hạnh phúc\n\
         {symbol}      {date}\nBÁO CÁO\nTình hình giá"
    )
}

fn title(text: &str) -> (String, String) {
    read(text).title.map(|title| (title.kind, title.subject)).unwrap_or_default()
}

#[test]
fn titles() {
    let cases = [
        (
            "BÁO CÁO\nTình hình giá cả\ntháng 9 năm 2021\nI. GIÁ CẢ\nGạo ổn định.",
            "BÁO CÁO",
            "Tình hình giá cả tháng 9 năm 2021",
        ),
        ("BÁO CÁO GIÁ THỊ TRƯỜNG THÁNG 9/2021\nI. GIÁ CẢ\nGạo ổn định.", "BÁO CÁO", "GIÁ THỊ TRƯỜNG THÁNG 9/2021"),
        (
            "THÔNG BÁO\nKết luận của Chủ tịch huyện tại hội nghị giao ban\nI. NHIỆM VỤ\nKhông có.",
            "THÔNG BÁO",
            "Kết luận của Chủ tịch huyện tại hội nghị giao ban",
        ),
    ];
    for (text, kind, subject) in cases {
        assert_eq!(title(text), (kind.to_owned(), subject.to_owned()), "{text}");
    }
}

const BODY: &str = "BÁO CÁO\nTình hình giá tháng 9 năm 2021\nUBND huyện báo cáo như sau:\nI. GIÁ CẢ\nGạo 15.000 đồng/kg.\n\
                    Trên đây là báo cáo tình hình giá tháng 9./.\n";

fn tail(report: &Report) -> (Vec<&str>, Vec<&str>, Option<&str>) {
    let signature = report.signature.as_ref();
    (
        report.recipients.iter().map(String::as_str).collect(),
        signature.map(|signature| signature.authority.iter().map(String::as_str).collect()).unwrap_or_default(),
        signature.and_then(|signature| signature.name.as_deref()),
    )
}

#[test]
fn recipients_and_signatures() {
    let cases: [(&str, &[&str], &[&str], &str); 3] = [
        (
            "Nơi nhận:\n- UBND tỉnh (b/c);\n- Các xã, thị trấn;\n- Lưu: VT (TH).\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n\
             PHÓ CHỦ TỊCH\nTrần Văn Mẫu",
            &["UBND tỉnh (b/c)", "Các xã, thị trấn", "Lưu: VT (TH)"],
            &["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            "Trần Văn Mẫu",
        ),
        (
            "Nơi nhận:\n- Như trên;\n- Lưu: VT, KTTH (TT).\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nLê Thị Thử",
            &["Như trên", "Lưu: VT, KTTH (TT)"],
            &["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"],
            "Lê Thị Thử",
        ),
        (
            "Nơi nhận:\n- Sở Công Thương (05 bản);\n- Lưu: VT,VP (S).\nGIÁM ĐỐC\nLê Thị Thử",
            &["Sở Công Thương (05 bản)", "Lưu: VT,VP (S)"],
            &["GIÁM ĐỐC"],
            "Lê Thị Thử",
        ),
    ];
    for (end, recipients, authority, name) in cases {
        let report = read(&format!("{BODY}{end}"));
        assert_eq!(tail(&report), (recipients.to_vec(), authority.to_vec(), Some(name)), "{end}");
    }
}

/// The stamp of an electronic signature holds digits, but no figure of the report.
#[test]
fn stamps_of_electronic_signatures() {
    let stamp = "Nơi nhận:\n- Lưu: VT.\nKT. GIÁM ĐỐC\nNgười ký: Lê Thị Thử\nEmail: thu01@dongson.vn\n\
                 Thời gian ký: 20.09.2021 16:48:26 +07:00\n";
    let report = read(&format!("{BODY}{stamp}"));
    let start = BODY.len();
    let figures = report.figures.iter().filter(|figure| figure.span.start >= start);
    let found: Vec<_> = figures.map(|figure| (report.quote(figure.span), figure.role.name())).collect();
    assert_eq!(found, [("01", "label"), ("20.09.2021", "date"), ("16:48:26", "label"), ("07:00", "label")]);
}

#[test]
fn marks_of_the_page() {
    read_as(&[
        // A lone page number, and a form feed before the next page.
        (
            "I. KINH TẾ\nLúa gieo 40 ha.\n2\n\u{c}Ngô gieo 7 ha.",
            &["40 ha | amount | 40 ha", "2 | marker | -", "7 ha | amount | 7 ha | name Ngô gieo"],
        ),
        // A line that ends between a number and its unit, or inside of brackets.
        ("Thu ngân sách đạt 2.030\ntỷ đồng trong tháng.", &["2.030 tỷ đồng | amount | 2030000000000 VND"]),
        (
            "Nhóm thực phẩm giảm (-\n2,03%) so với tháng trước.",
            &["2,03% | growth | -2.03 % | way down | base previous-month"],
        ),
        // No item begins within brackets, and a line that begins with a bracket goes on with the sentence before it.
        (
            "Nhóm thực phẩm giảm (\n-2,03%) so với tháng trước.",
            &["-2,03% | growth | -2.03 % | way down | base previous-month | name Nhóm thực phẩm"],
        ),
        (
            "Nhóm giao thông giảm\n(-2,03%) so với tháng trước.",
            &["-2,03% | growth | -2.03 % | way down | base previous-month | name Nhóm giao thông"],
        ),
        // A sentence that ends in a year before a numbered heading.
        (
            "Số liệu lấy từ năm 2020.\n1.3. Chăn nuôi\nĐàn bò 70 con.",
            &["năm 2020 | period | 2020", "1.3 | marker | -", "70 con | amount | 70 con | section 1.3"],
        ),
        // Every line break doubled.
        (
            "Thu ngân sách đạt 2.030 tỷ\n\nđồng, đạt 58% dự\n\ntoán tỉnh giao.",
            &[
                "2.030 tỷ đồng | amount | 2030000000000 VND",
                "58% | plan_ratio | 58 % | base plan:province | of 2.030 tỷ đồng",
            ],
        ),
    ]);
}

#[test]
fn unlike_characters_for_the_same_words() {
    // NFD, no-break space, zero-width space, soft hyphen, `tỉ`, and `đông` of a scanner.
    for text in [
        "Thu nga\u{302}n sa\u{301}ch đa\u{323}t 2.030 ty\u{309} đo\u{302}\u{300}ng.",
        "Thu ngân sách đạt 2.030\u{a0}tỷ\u{a0}đồng.",
        "Thu ngân sách đạt 2.030\u{200b} tỷ đồng.",
        "Thu ngân sách đạt 2.030 tỷ đ\u{ad}ồng.",
        "Thu ngân sách đạt 2.030 tỉ đồng.",
        "THU NGÂN SÁCH ĐẠT 2.030 TỶ ĐỒNG.",
        "Thu ngân sách đạt 2.030 tỷ đông.",
    ] {
        let report = read(text);
        let read: Vec<_> = report.figures.iter().filter_map(ktxh::Figure::quantity).collect();
        assert_eq!(read.len(), 1, "{text}");
        let (value, unit) = (read[0].value().normalize().to_string(), read[0].unit().code());
        assert_eq!((value.as_str(), unit), ("2030000000000", "VND"), "{text}");
    }
    for text in
        ["Lũy kế 9 tháng thu 5 ha.", "Luỹ kế 9 tháng thu 5 ha.", "Trong quí III thu 5 ha.", "Trong quý III thu 5 ha."]
    {
        let report = read(text);
        let period = report.figures.last().and_then(|figure| figure.period).map(|period| period.notation());
        let expected = if text.contains("III") { "2021-Q3" } else { "2021-01/2021-09" };
        assert_eq!(period.as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn annexes() {
    read_as(&[("Giá Cam Sành 18.000\nGạo 20.000", &["18.000 | amount | 18000", "20.000 | amount | 20000"])]);
    headings(
        "I. KINH TẾ\nLúa 40 ha.\nPHỤ LỤC\n(Kèm theo Báo cáo số 87/BC-STC ngày 20/9/2021)\nGạo 15.000 đồng/kg.",
        &["I | KINH TẾ"],
    );
}

/// What is not read as it should be; the rows are what is read today.
const NOT_READ: &[NotRead] = &[
    (
        "the unit of a table",
        "Biểu số 59/CK-NSNN\nĐơn vị: Triệu đồng\nThu nội địa 2.100.000 686.912",
        &["59/CK-NSNN | reference | 59/CK-NSNN", "2.100.000 | amount | 2100000", "686.912 | amount | 686912"],
        "`Đơn vị` over a table is the unit of its cells: 2100000000000 VND and 686912000000 VND",
    ),
    (
        "a letter and a number",
        "a. 1. Lúa 40 ha.",
        &["1 | amount | 1 | section a", "40 ha | amount | 40 ha | name Lúa | section a"],
        "two markers",
    ),
];

#[test]
fn what_is_not_yet_read() {
    not_yet_read(NOT_READ);
}

/// A scanner's `Moi nhận`: the list is not known, and the signature below it is.
#[test]
fn what_is_not_yet_read_of_recipients() {
    let report = read(&format!("{BODY}Moi nhận:\n- UBND tỉnh;\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Mẫu"));
    assert_eq!(tail(&report), (vec![], vec!["CHỦ TỊCH"], Some("Trần Văn Mẫu")));
}

/// Two columns that a scanner took line by line: authority and name run into the recipients.
#[test]
fn what_is_not_yet_read_of_interleaved_columns() {
    let end = "Nơi nhận:        KT. CHỦ TỊCH\n- UBND tỉnh;     PHÓ CHỦ TỊCH\n- Lưu: VT.\n\nTrần Văn Mẫu\n";
    let report = read(&format!("{BODY}{end}"));
    assert_eq!(tail(&report), (vec!["UBND tỉnh; PHÓ CHỦ TỊCH", "Lưu: VT Trần Văn Mẫu"], vec![], None));
}

/// `PHẦN THỨ NHẤT` has no label of digits or letters and is no heading; nor is a heading whose first item is numbered 5.
#[test]
fn what_is_not_yet_read_of_headings() {
    headings(
        "PHẦN THỨ NHẤT\nKẾT QUẢ THỰC HIỆN\nI. TRỒNG TRỌT\nLúa 40 ha.\nPHẦN THỨ HAI\nNHIỆM VỤ\nI. CHĂN NUÔI\nBò 70 con.",
        &["I | TRỒNG TRỌT", "I | CHĂN NUÔI"],
    );
    headings("I. CÁC XÃ\n5. Xã Đông\nLúa 40 ha.\n6. Xã Tây\nLúa 50 ha.", &["I | CÁC XÃ 5. Xã Đông", "I.6 | Xã Tây"]);
}

#[test]
fn a_small_letter_goes_on_with_the_sentence() {
    let wide = "Cục bộ còn nơi thiếu nước; công tác chỉ đạo được duy trì, người dân chủ động chăm sóc, bảo vệ diện tích cây \
                trồng, vật nuôi và chuẩn bị cho vụ sau.";
    let text = format!(
        "{wide}\n\nTổng thu cao hơn cùng kỳ 8%; theo đó:\nthuế 12 tỷ đồng, tăng 3%;\nphí 8 tỷ đồng, tăng 5%.\n\n{wide}\n"
    );
    let report = shapes::read(&text);
    let bases: Vec<_> = report.figures.iter().map(|figure| (report.quote(figure.span), figure.base)).collect();
    let last_year = Some(ktxh::Base::SamePeriodLastYear);
    assert_eq!(
        bases,
        [("8%", last_year), ("12 tỷ đồng", None), ("3%", last_year), ("8 tỷ đồng", None), ("5%", last_year)]
    );
}

/// In a text of a line for each paragraph, a long line of a sentence that ends without a sign was broken off.
#[test]
fn a_long_line_without_a_sign_runs_on() {
    let count = |text: &str| read(text).indicators.iter().filter(|indicator| indicator.whole.is_some()).count();
    let lead = "Vốn đầu tư thực hiện toàn xã hội 9 tháng ước 1.357 tỷ đồng (tăng 4,7% so với cùng kỳ), gồm: khu vực nhà nước \
                592 tỷ đồng; khu vực ngoài";
    let rest = "Nhà nước 765 tỷ đồng.";
    let pages = "Một đoạn văn của báo cáo có hơn một trăm bốn mươi ký tự, để mỗi đoạn văn là một dòng và không dòng nào bị ngắt \
                 theo chiều rộng của trang giấy in ra.";
    assert_eq!(count(&format!("{pages}\n{lead}\n{rest}\n")), 2);
    // A sign ends it, and so does a heading in capitals behind it.
    assert_eq!(count(&format!("{pages}\n{lead}:\n{rest}\n")), 1);
    assert_eq!(count(&format!("{pages}\n{lead}.\n{rest}\n")), 1);
    assert_eq!(count(&format!("{pages}\n{lead}\nNHÀ NƯỚC 765 TỶ ĐỒNG\n")), 1);
    // A short line is a heading or an item; one without a percentage may be a heading.
    assert_eq!(
        count(&format!("{pages}\nGồm (tăng 4,7%) 1.357 tỷ đồng, gồm: nhà nước 592 tỷ đồng; ngoài\n{rest}\n")),
        1
    );
    let heading = "Tình hình thực hiện các chỉ tiêu kinh tế - xã hội chủ yếu và kết quả triển khai các nhiệm vụ trọng tâm trên \
                   địa bàn";
    let report = read(&format!("{pages}\n{heading}\nThu đạt 5 tỷ đồng.\n"));
    assert_eq!(report.indicators[0].name, "Thu");
}

#[test]
fn a_resolution_on_estimates_states_what_is_planned() {
    let lines = "Nghị quyết về dự toán ngân sách năm 2021\nĐiều 1. Thông qua dự toán như sau:\nI. Tổng thu ngân sách\n\
                 1. Thu nội địa: 12,5 tỷ đồng:\n- Phí: 5 tỷ đồng.\nII. Tổng chi ngân sách\n1. Chi thường xuyên 9 tỷ đồng.\n";
    let report = read(lines);
    let roles: Vec<_> = report
        .figures
        .iter()
        .filter(|figure| figure.quantity().is_some())
        .map(|figure| (report.quote(figure.span), figure.role))
        .collect();
    let target = ktxh::Role::Target;
    assert_eq!(roles, [("12,5 tỷ đồng", target), ("5 tỷ đồng", target), ("9 tỷ đồng", target)]);
    assert_eq!(report.title.as_ref().map(|title| title.kind.as_str()), Some("Nghị quyết"));
    // An article that looks back states what was.
    let review = "Nghị quyết về dự toán ngân sách năm 2021\nĐiều 1. Đánh giá kết quả thực hiện năm 2020\n1. Tổng thu ngân sách \
                  năm 2020 đạt 14 tỷ đồng; thu nội địa 12 tỷ đồng.\nĐiều 2. Dự toán năm 2021\n1. Tổng thu ngân sách 15 tỷ đồng.\n";
    let report = read(review);
    let money = |figure: &&ktxh::Figure| figure.quantity().is_some_and(|quantity| quantity.unit().is_money());
    let roles: Vec<_> = report.figures.iter().filter(money).map(|figure| figure.role).collect();
    assert_eq!(roles, [ktxh::Role::Amount, ktxh::Role::Amount, target]);
    // A report on the same states what was.
    let said = read(&lines.replace("Nghị quyết về dự toán", "Báo cáo về thực hiện"));
    assert!(said.figures.iter().all(|figure| figure.role != target));
}

#[test]
fn a_plan_that_looks_back() {
    let text = "KẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2024\n\nPhần thứ nhất\nĐÁNH GIÁ TÌNH HÌNH NĂM 2023\nI. VỀ KINH TẾ\n\
                Thu phí 12 tỷ đồng, tăng 3% so với năm trước, riêng tháng 12 thu 2 tỷ đồng.\nPhần thứ hai\nMỤC TIÊU NĂM 2024\n\
                I. CHỈ TIÊU\nThu phí 15 tỷ đồng.\n";
    let report = Report::read(text).expect("short and of UTF-8");
    let said: Vec<_> = report
        .figures
        .iter()
        .filter(|figure| figure.quantity().is_some())
        .map(|figure| (report.quote(figure.span), figure.role, figure.period.map(|period| period.notation())))
        .collect();
    let at = |period: &str| Some(period.to_owned());
    assert_eq!(
        said,
        [
            ("12 tỷ đồng", Role::Amount, at("2023")),
            ("3%", Role::Growth, at("2023")),
            ("2 tỷ đồng", Role::Amount, at("2023-12")),
            ("15 tỷ đồng", Role::Target, at("2024")),
        ]
    );
    let month = report.figures.iter().find(|figure| report.quote(figure.span) == "tháng 12");
    let value = month.and_then(|figure| figure.value.clone());
    assert_eq!(value, ktxh::Period::from_month(2023, 12).ok().map(ktxh::Value::Period));
}

#[test]
fn the_numbers_of_rows() {
    let text = "Danh mục hệ thống tài liệu quản lý chất lượng của cơ quan theo tiêu chuẩn quốc gia:\n1\nSổ tay\n2\nMục tiêu\n\
                3 Quy trình tiếp công dân\n4 Quy trình họp\n12 Quy trình khác\n";
    let report = read(text);
    let roles: Vec<_> = report.figures.iter().map(|figure| (report.quote(figure.span), figure.role)).collect();
    let marker = Role::Marker;
    assert_eq!(
        roles,
        [
            ("1", marker),
            ("2", marker),
            ("3 Quy trình", marker),
            ("4 Quy trình", marker),
            ("12 Quy trình", Role::Amount)
        ]
    );
}

#[test]
fn an_assessment_that_leads_to_tasks() {
    read_as(&[(
        "IV. NHẬN ĐỊNH CHUNG VÀ MỘT SỐ NHIỆM VỤ\nThu ngân sách đạt 12,4 tỷ đồng.\n1. Đôn đốc thu nợ 3 tỷ đồng.",
        &[
            "12,4 tỷ đồng | amount | 12400000000 VND | section IV",
            "1 | marker | -",
            "3 tỷ đồng | target | 3000000000 VND | section IV",
        ],
    )]);
}

#[test]
fn rows_that_break_off() {
    read_as(&[
        (
            "Cây ăn quả: xoài, nhãn… đạt 3.500 ha; cây khác (mía, sả...) 20 ha.",
            &["3.500 ha | amount | 3500 ha | name xoài, nhãn", "20 ha | amount | 20 ha | name cây khác (mía, sả)"],
        ),
        ("Trồng xoài… Sản lượng 3 tấn.", &["3 tấn | amount | 3 t | name Sản lượng"]),
    ]);
}

#[test]
fn tasks_and_targets_below_each_other() {
    let kinds = |text: &str| -> Vec<(String, SectorKind)> {
        read(text).sectors.iter().map(|sector| (sector.path.clone(), sector.kind)).collect()
    };
    let of = |path: &str, kind| (path.to_owned(), kind);
    // A plan has its tasks, and tasks are led by the levels that they serve.
    let plan = "KẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2023\n\nB. KẾ HOẠCH NĂM 2023\nI. CHỈ TIÊU CHỦ YẾU\n- Thu phí 5 tỷ đồng.\n\
                II. NHIỆM VỤ TRỌNG TÂM\n1. Phòng Tài chính thu đủ 5 tỷ đồng.\n";
    assert_eq!(kinds(plan), [of("B", SectorKind::Plan), of("B.I", SectorKind::Plan), of("B.II", SectorKind::Tasks)]);
    let report = "B. NHIỆM VỤ NĂM 2024\nI. CHỈ TIÊU PHẤN ĐẤU\n- Số giường bệnh: 31 giường.\nII. GIẢI PHÁP\n1. Chủ động phòng dịch.\n";
    assert_eq!(kinds(report), [of("B", SectorKind::Tasks), of("B.I", SectorKind::Plan), of("B.II", SectorKind::Tasks)]);
    assert_eq!(kinds("VII. CHƯƠNG TRÌNH CÔNG TÁC THÁNG 8\n1. Thu phí.\n")[0], of("VII", SectorKind::Tasks));
    let beds = read(report).figures.iter().find(|figure| figure.quantity().is_some()).map(|figure| figure.role);
    assert_eq!(beds, Some(Role::Target));
}
