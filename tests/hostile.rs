//! Texts that no one writes: they are read like any other, at a cost that grows with their length alone.
// Helpers of tests may panic, as tests do.
#![allow(clippy::expect_used, clippy::panic)]

mod laws;

use ktxh::Report;
use peak_alloc::PeakAlloc;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Time and memory are measured by one test at a time.
static ALONE: Mutex<()> = Mutex::new(());

fn alone() -> MutexGuard<'static, ()> {
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Signs and words that are repeated without end: what these cost is bounded.
const LISTED: &[&str] = &[
    "7",
    ".",
    ",",
    "(",
    ")",
    "()",
    "1.",
    "- ",
    "tỷ ",
    "trong đó ",
    "\u{301}",
    "a\u{301}\u{323}",
    "\0",
    "a",
    "một dòng ",
];

/// What a stage of the reader looks back or forward over. Many hold a figure in every three bytes, which costs more than
/// prose does, but grows no faster.
const REPEATED: &[&str] = &[
    "(1)",
    "lần lượt 1 ha tăng 1 con giảm ",
    "đạt 1% KH và 1% KH (lần lượt là 1 ha và 1 ha) ",
    "với mục tiêu tăng trưởng ",
    "gồm: a 1 ha, b 1 ha; so với KH (1 ha) đạt 1%; ",
    "- Giao Sở các Sở các ",
    "PHẦN 1: a\n",
    "I. KẾT QUẢ NĂM 2020\n",
    "T9/2023 ",
    "không tối thiểu ít nhất lần lượt ",
    "kế hoạch đường bộ cơ sở xã ",
    "1,",
    "1. ",
    "1.\n",
    "-",
    "- a\n",
    "5 tỷ ",
    "trong ",
    "1\u{301}",
    "1\0",
    " ",
    "\n",
    "\u{A0}",
    "\u{200B}",
    "\u{FEFF}1",
    "A",
    "a ",
    "A1",
    "1A",
    "1/",
    "1-",
    "1/A-",
    "1/2/",
    "§1",
    "1%",
    "1% ",
    "1% kế hoạch, ",
    "đạt 5% KH (5 ha), ",
    "5 ha, ",
    "5 ha (5 ha, 6 ha) ",
    "5 tuổi ",
    "5 tuổi trở lên, ",
    "năm 2022 ",
    "tháng 7 ",
    "tháng 1, ",
    "từ 5 đến 6 ",
    "hơn ",
    "một nghìn ",
    "ba (03) ",
    "3 (ba ",
    "5 hộ/6 khẩu, ",
    "a 5 hộ, 6 xã, ",
    "hai trăm tỷ ",
    "so với cùng kỳ ",
    "so với cùng kỳ giảm 5 vụ, 6 người, ",
    "5 hộ, chiếm 3% tổng hộ; ",
    "5 hộ, chiếm 3%. ",
    "1:25.",
    "7h30",
    "Cuối năm 2022, ",
    "đến nay ",
    "từ 5 m đến dưới 6 m ",
    "5 tỷ đồng cho 6 hộ, đạt 7% KH; ",
    "(cả năm 2022 là 5 ha) ",
    "tăng 5% (năm 2021 đạt 5 ha), ",
    "5 con - a ",
    "a... b, ",
    "Các khoản thu như sau: ",
    "Ngày A 1/2 ",
    "lũy kế ",
    "tăng 5% so với ",
    "I. A\n",
    "1.1. a\n",
    "a) b\n1) c\n",
    "A. I. 1. a) (1) - + *\n",
    "12\n",
    "Nơi nhận:\n",
    "Nơi nhận: a; ",
    "BÁO CÁO\n",
    "Số: 1/BC-UBND\n",
    "Giao a chủ trì b\n",
    "Hà Nội (1), ",
    "A (1), B (2), ",
    "Có 12 vụ tại: A (3), B (9). ",
    "Trong đó a 5 ha.\n",
    "- Chia theo a: b 5 ha\n",
    "(1-15/12) ",
    "kỳ 1 tháng 12 ",
    "nửa đầu tháng 9 ",
    "từ 15/12 đến 14/01 ",
    "Km 1, ",
    "T4 ",
    "Tiến Đạt 5 ha ",
    "5 ha, tăng 2 ha (từ 3 ha lên 5 ha), ",
    "giảm mạnh nhất là 5%, ",
    "I. GIAI ĐOẠN 2016-2020\n5 năm là 5 ha\n",
    "chiếm 5%, tăng 6%; ",
    "giảm lần lượt 5 vụ, 6 người; ",
    "5 vụ và số 6 người ",
    "🦀",
    "🦀1",
    "\u{10FFFF}",
    "１",
    "٣",
];

/// Texts that repeat a part and have another once.
const FRAMED: &[(&str, &str, &str)] = &[
    ("capitals and digits before a small letter", "1A", "a"),
    ("recipients that wrap", "Nơi nhận:\n- a\n|b\n", ""),
    ("tasks in one sentence", "I. NHIỆM VỤ\n1. Phấn đấu |đạt 5 ha và ", ""),
    ("parts of one whole", "Thu 9 tỷ đồng, trong đó |a 5 tỷ đồng, ", ""),
    ("ratios of one level", "Thu 9 tỷ đồng|, đạt 5% KH", ""),
    ("one topic", "I. A\n- Cây lúa: |đạt 5 ha, ", ""),
    ("one bracket", "Thu 9 ha (|a 5 ha, ", ")"),
    ("pages inside a paragraph", "a b c\n|12\n", "d."),
    ("no space at all", "x", "5"),
    ("space before a figure", "Thu đạt| ", "5"),
    ("space inside a figure", "Thu đạt 5| ", "tỷ đồng"),
    ("marks before a figure", "thang|\u{301}", "5"),
    ("one word and one figure", "|đ", " đạt 5 ha"),
    ("long lines without a sign", LONG_LINE, "5%."),
    ("names in a row", "|a và b lần lượt 5 ha và 6 ha, ", ""),
    ("one row of figures", "a và b lần lượt |5 ha và ", "6 ha"),
    ("lists of what was named", "Thu 9 ha, trong đó lúa 5 ha. |Lúa nước gồm: a 5 ha. ", ""),
    ("deeds without an object", "Thu 9 tỷ đồng. |Thu 5 tỷ đồng. ", ""),
    ("marks of quotation", "|“3 tại chỗ ", "”"),
    ("people received", "7. Tiếp dân\n|Tiếp 5 lượt ", ""),
    ("topics with deeds", "- Cây lúa: |gieo trồng 5 ha ", ""),
    ("bare numbers in a row", "a và b lần lượt là |5, ", "6 hộ"),
    ("kinds in a bracket", "Có 9 hộ (|5 ba, ", "4 bốn)"),
    ("deeds behind parts", "Thu 9 ha, gồm: |a 5 ha, b 3 ha; đã c 2 ha; ", ""),
    ("parts singled out", "Thu 9 ha, gồm: |a 5 ha, b 4 ha. Riêng a tăng 5%. ", ""),
    ("things counted again", "Có 9 hộ. |Số hộ tăng 5%, số vốn tăng 6%. ", ""),
    ("levels of then", "Thu 9 ha và 7 hộ (cùng kỳ |5 ha, 6 hộ, ", ")"),
    ("levels that fall", "Từ |5 hộ a còn 4 hộ, từ ", "3 hộ"),
    ("statutory estimates", "|Thu 5 tỷ đồng, đạt 5% dự toán pháp lệnh tỉnh giao, 6% dự toán pháp lệnh. ", ""),
    ("percentages beside plans", "|a (5%/KH 6%); ", ""),
    ("items and paragraphs in turn", "Thu 9 ha, gồm:\n|+ a 5 ha;\nb 4 ha.\n", ""),
    ("plans that are given", "Huyện giao chỉ tiêu |a là 5 ha, b ", "6 ha."),
    ("plans that open a sentence", "Theo kế hoạch, |a 5 ha, ", "b 6 ha."),
    ("parts of plans", "Kế hoạch vốn 9 tỷ đồng, gồm: |a 5 tỷ đồng, b 4 tỷ đồng. Giải ngân a 3 tỷ đồng, đạt 5%. ", ""),
    ("shares dealt out", "|A 5 ha, b 4 ha, lần lượt chiếm 5% và 4% tổng số. ", ""),
    ("levels of then at the head", "|Thu 5 ha. So với cùng kỳ (4 ha, 3 hộ), thu tăng 5%. ", ""),
    ("levels of named years", "|Năm 2021 thu 438 ha. Năm 2022 thu 486 ha, tăng 5% so với năm 2021. ", ""),
    ("growths against growths", "|A tăng 5%, cao hơn 1 điểm phần trăm so với mức tăng 4%, ", ""),
    ("totals behind shares", "Có |5 hộ nghèo, chiếm 5% trong tổng số 9 hộ dân, ", ""),
    ("goals that go on", "|Đặt mục tiêu 5 ha. Các chỉ tiêu khác gồm: a 5 ha; ", ""),
    ("assessments that lead to tasks", "|I. ĐÁNH GIÁ CHUNG VÀ NHIỆM VỤ\n1. Thu 5 ha.\n", ""),
    ("growths without a base", "Thu 9 ha, |tăng 5%; ", "giảm 2% so với cùng kỳ."),
    (
        "sums that no word announces",
        "|Tiếp nhận 3.654 hồ sơ, tăng 5%; đã giải quyết 3.602 hồ sơ, đang giải quyết 52 hồ sơ.\n",
        "",
    ),
    (
        "sums inside of sums",
        "|- Chi 881,7 tỷ đồng.\n+ Chi 860,6 tỷ đồng.\n. A 262,6 tỷ đồng.\n. B 598 tỷ đồng.\n+ C 21,1 tỷ đồng.\n",
        "",
    ),
    ("levels in brackets", "|Đàn a (5 con) tăng 5%, ", ""),
    ("rows over rows", "|lần lượt là 5 ha và 6 ha, đạt 7% và 8% KH, tăng tương ứng 5% và 6%; ", ""),
    ("plans that something is out of", "|Thu 5 tỷ đồng trên 6 tỷ đồng kế hoạch, đạt 83%, ", ""),
    ("items that say more", "Thu 9 ha, gồm:\n|+ a 5 ha, b 3 ha;\n", ""),
    ("topics with brackets", "|A (theo giá hiện hành): ước 5 tỷ đồng, ", ""),
    ("shares of one list", "Thu 9 tỷ đồng, gồm: |a 5 tỷ đồng, chiếm 5%; ", ""),
    ("percentages in a bracket", "Thu 9 tỷ đồng của các đơn vị (|5%, 6% a, ", "7%)"),
    ("counts in one list", "Có 999 ca tại: |xã A (5), xã B (6), ", "xã C (7)."),
    ("totals behind rows", "|A 5 tỷ đồng, b 4 tỷ đồng; tổng cộng 9 tỷ đồng, tỷ trọng tương ứng 55,6% và 44,4%. ", ""),
];

/// A line of more than a hundred letters that no sign ends, and the next with a capital.
const LONG_LINE: &str = "|Thu đạt 5% kế hoạch năm và tăng so với cùng kỳ năm trước ở các địa bàn trong tỉnh cùng với các \
                         khoản thu khác từ đất đai\n";

/// Ordinary words, to measure against.
const PROSE: &str = "1.2. Về thu ngân sách\n- Tổng thu ngân sách nhà nước trên địa bàn 7 tháng ước đạt 412,6 tỷ đồng, \
                     đạt 63,5% dự toán tỉnh giao, tăng 8,4% so với cùng kỳ năm trước; trong đó thuế giá trị gia tăng 96,25 tỷ \
                     đồng, lệ phí trước bạ 31,7 tỷ đồng. Công tác chỉ đạo, điều hành được quan tâm thực hiện kịp thời, \
                     đúng quy định, góp phần bảo đảm cân đối ngân sách địa phương.\n";

/// A text of about `bytes` bytes for each name.
fn hostile(bytes: usize) -> impl Iterator<Item = (String, String)> {
    let fill = move |part: &str| part.repeat(bytes / part.len() + 1);
    let repeated = LISTED.iter().chain(REPEATED).map(move |part| (format!("{part:?}"), fill(part)));
    let framed = FRAMED.iter().map(move |(name, head, tail)| {
        let (head, part) = head.split_once('|').unwrap_or(("", head));
        ((*name).to_owned(), format!("{head}{}{tail}", fill(part)))
    });
    let long_word = ("a name without end".to_owned(), format!("{} đạt {}", "đ".repeat(bytes / 4), fill("5 ha, ")));
    repeated.chain(framed).chain([long_word])
}

#[track_caller]
fn read(text: &str) -> Report {
    Report::read(text).expect("a text within the limit is read")
}

#[test]
fn hostile_texts_keep_the_laws() {
    let _alone = alone();
    for (name, text) in hostile(3_000) {
        let report = read(&text);
        laws::hold(&report);
        assert_eq!(report.text, text, "{name}");
    }
}

/// The least of several runs: the others were disturbed.
fn time(text: &str, runs: usize) -> Duration {
    (0..runs)
        .map(|_| {
            let start = Instant::now();
            let report = read(text);
            let took = start.elapsed();
            drop(report);
            took
        })
        .min()
        .unwrap_or_default()
}

/// Eight times the text takes some eight times as long; what is quadratic takes 64 times.
///
/// `cargo test --release --test hostile -- --ignored --nocapture`
#[test]
#[ignore = "measures time, which no test that runs by itself may depend on"]
fn cost_grows_with_length_alone() {
    const SMALL: usize = 4_000;
    const LIMIT: u128 = 32;
    let _alone = alone();
    let mut broken = Vec::new();
    for ((name, small), (_, large)) in hostile(SMALL).zip(hostile(8 * SMALL)) {
        let ratio = || {
            let (small, large) = (time(&small, 5), time(&large, 3));
            large.as_nanos() / small.as_nanos().max(1)
        };
        // A machine that does something else at the same time is asked again.
        let least = (0..3).map(|_| ratio()).find(|ratio| *ratio < LIMIT);
        if least.is_none() {
            broken.push(name);
        }
    }
    assert!(broken.is_empty(), "eight times the text takes more than {LIMIT} times as long: {broken:#?}");
}

/// Ten megabytes of each: at most three times the cost of prose for each byte, at most twelve times the memory.
///
/// `cargo test --release --test hostile -- --ignored --nocapture`
#[test]
#[ignore = "takes a minute, and times mean something only in a release build"]
#[allow(clippy::float_arithmetic)]
fn ten_megabytes() {
    const LENGTH: usize = 10 << 20;
    let _alone = alone();
    let prose = PROSE.repeat(LENGTH / PROSE.len());
    let prose_time = time(&prose, 3);
    let mut broken = Vec::new();
    println!("{:>8} {:>8}  text", "time", "memory");
    for (name, text) in [("prose".to_owned(), prose)].into_iter().chain(hostile(LENGTH).take(LISTED.len())) {
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let took = time(&text, 1);
        let memory = (MEMORY.peak_usage() - before) as f64 / text.len() as f64;
        let cost = took.as_secs_f64() / prose_time.as_secs_f64();
        println!("{cost:>7.2}x {memory:>7.1}x  {name}");
        if cost > 3.0 || memory > 12.0 {
            broken.push(format!("{name}: {cost:.2}x the time of prose, {memory:.1}x its length in memory"));
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}
