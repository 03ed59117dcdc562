//! Properties of reports: one text in several encodings is one report, and a text may be cut anywhere.
// Helpers of tests may panic, as tests do.
#![allow(clippy::expect_used, clippy::panic)]

mod laws;

use ktxh::Report;
use proptest::prelude::*;
use serde_json::Value as Json;
use std::path::Path;
use std::sync::OnceLock;
use unicode_normalization::UnicodeNormalization;

const SAMPLE: &str = include_str!("../examples/data/bao-cao-mau.txt");

/// Pieces that reports are made of, and pieces that they are not.
const PIECES: &[&str] = &[
    "I. KẾT QUẢ THÁNG 7 NĂM 2022\n",
    "II. NHIỆM VỤ THÁNG 8\n",
    "1. Thu ngân sách\n",
    "1.1. Chi thường xuyên ",
    "a) ",
    "(1) ",
    "\n- ",
    "\n+ ",
    "Thu ngân sách ước đạt ",
    "2.030 tỷ đồng",
    "119 tỷ 214 triệu đồng",
    "58,8%",
    " KH",
    " so với cùng kỳ năm trước",
    ", tăng ",
    ", giảm ",
    " (",
    ")",
    "; trong đó ",
    " gồm: ",
    "7/21 đơn",
    "2-2,3%",
    " từ 10 đến 44% ",
    "14/7/2022",
    " số 01/NQ-CP ngày ",
    "Covid-19",
    "lũy kế 7 tháng ",
    "vượt 2,1% kế hoạch tỉnh giao",
    "gấp 2,3 lần",
    "xếp thứ 8/63",
    "phấn đấu ",
    ".\n",
    ". ",
    "\n12\n",
    "Nơi nhận:\n- UBND tỉnh;\n",
    "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n",
    "Giao Phòng Tài chính chủ trì, hoàn thành trước ngày 30/9/2022.\n",
    "\u{301}",
    "\u{200B}",
    "\u{FEFF}",
    "\0",
    "§",
    "٣",
    "1",
    ".",
    ",",
    "-",
    "/",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        12 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        1 => "\\PC{0,4}",
        1 => "[0-9.,/%-]{1,6}",
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Pieces with space between them, as people write.
fn prose() -> impl Strategy<Value = String> {
    let is_written = |piece: &&&str| piece.chars().any(char::is_alphabetic) || piece.contains('%');
    let pieces: Vec<&str> = PIECES.iter().filter(is_written).copied().collect();
    proptest::collection::vec(proptest::sample::select(pieces), 0..40).prop_map(|pieces| pieces.join(" "))
}

/// The words of all readings, one reading behind the other.
fn words_of_readings() -> &'static [String] {
    static WORDS: OnceLock<Vec<String>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/readings");
        let entries = std::fs::read_dir(folder).expect("the readings are part of the repository");
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
        paths.sort();
        let texts = paths.iter().map(|path| std::fs::read_to_string(path).expect("a reading is UTF-8"));
        texts.flat_map(|text| text.split(' ').map(str::to_owned).collect::<Vec<_>>()).collect()
    })
}

/// A stretch of the readings in which words are left out, cut short, brought in from elsewhere, or followed by a sign.
fn garbled() -> impl Strategy<Value = String> {
    const SIGNS: [&str; 12] = [",", ";", ":", "(", ")", ".", "\n", "\n- ", "\n+", "-", "/", "%"];
    let index = || any::<proptest::sample::Index>();
    let edits = proptest::collection::vec((index(), 0..4_u8, index()), 1..40);
    (index(), 5..300_usize, edits).prop_map(|(start, length, edits)| {
        let all = words_of_readings();
        let start = start.index(all.len());
        let mut words = all[start..all.len().min(start + length)].to_vec();
        for (at, edit, with) in edits {
            let at = at.index(words.len());
            match edit {
                0 if words.len() > 1 => drop(words.remove(at)),
                1 => words.insert(at, all[with.index(all.len())].clone()),
                2 => words[at] = words[at].chars().take(with.index(4)).collect(),
                _ => words[at] += SIGNS[with.index(SIGNS.len())],
            }
        }
        words.join(" ")
    })
}

fn read(text: &str) -> Report {
    Report::read(text).expect("a text within the limit is read")
}

/// The report without its text and its positions.
fn shape(report: &Report) -> Json {
    let mut json = serde_json::to_value(report).expect("a report is written");
    json.as_object_mut().map(|report| report.shift_remove("text"));
    without_positions(&mut json);
    json
}

fn without_positions(json: &mut Json) {
    match json {
        Json::Object(fields) => {
            fields.retain(|name, _| name != "span" && name != "heading");
            fields.values_mut().for_each(without_positions);
        }
        Json::Array(items) => items.iter_mut().for_each(without_positions),
        _ => {}
    }
}

#[track_caller]
fn same_report(text: &str, other: &str) {
    let (report, other) = (shape(&read(text)), shape(&read(other)));
    assert!(report == other, "{}\n{}", difference(&report, &other), text);
}

/// The first field that differs.
fn difference(a: &Json, b: &Json) -> String {
    match (a, b) {
        (Json::Object(a), Json::Object(b)) => a
            .iter()
            .find(|(name, value)| b.get(*name) != Some(value))
            .map(|(name, value)| format!("{name}: {}", difference(value, b.get(name).unwrap_or(&Json::Null))))
            .unwrap_or_default(),
        (Json::Array(a), Json::Array(b)) => a
            .iter()
            .zip(b)
            .position(|(a, b)| a != b)
            .map_or_else(|| "length".to_owned(), |index| format!("{index}: {}", difference(&a[index], &b[index]))),
        _ => format!("{a} and {b}"),
    }
}

/// White space between letters as no-break space; between two digits it would join them to one number.
fn no_break_spaces(text: &str) -> String {
    let mut changed = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut before = ' ';
    while let Some(char) = chars.next() {
        let joins = before.is_ascii_digit() && chars.peek().is_some_and(char::is_ascii_digit);
        changed.push(if char == ' ' && !joins { '\u{A0}' } else { char });
        before = char;
    }
    changed
}

#[test]
fn the_sample_in_other_encodings_is_the_same_report() {
    same_report(SAMPLE, &SAMPLE.nfd().collect::<String>());
    same_report(SAMPLE, &SAMPLE.replace('\n', "\r\n"));
    same_report(SAMPLE, &no_break_spaces(SAMPLE));
    same_report(SAMPLE, &format!("\u{FEFF}{SAMPLE}"));
}

#[test]
fn the_sample_may_be_cut_anywhere() {
    for at in (0..SAMPLE.len()).filter(|&at| SAMPLE.is_char_boundary(at)).step_by(37) {
        laws::hold(&read(&SAMPLE[..at]));
        laws::hold(&read(&SAMPLE[at..]));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_report_keeps_the_laws(text in text()) {
        let report = read(&text);
        laws::hold(&report);
        prop_assert_eq!(&report.text, &text);
        laws::hold_for_findings(&report);
    }

    #[test]
    fn garbled_reports_keep_the_laws(text in garbled()) {
        let report = read(&text);
        laws::hold(&report);
        laws::hold_for_findings(&report);
    }

    #[test]
    fn a_report_is_read_back_from_its_json(text in text()) {
        let report = read(&text);
        let json = serde_json::to_string(&report).expect("a report is written");
        prop_assert_eq!(serde_json::from_str::<Report>(&json).expect("what was written is read"), report);
    }

    #[test]
    fn the_form_of_composition_does_not_matter(text in prose()) {
        same_report(&text.nfc().collect::<String>(), &text.nfd().collect::<String>());
    }

    #[test]
    fn the_form_of_line_ends_does_not_matter(text in prose()) {
        same_report(&text, &text.replace('\n', "\r\n"));
    }

    #[test]
    fn the_form_of_spaces_does_not_matter(text in prose()) {
        same_report(&text, &no_break_spaces(&text));
    }

    #[test]
    fn a_text_may_be_cut_anywhere(text in text(), at in any::<proptest::sample::Index>()) {
        let mut at = at.index(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        laws::hold(&read(&text[..at]));
        laws::hold(&read(&text[at..]));
    }

    #[test]
    fn scanning_finds_the_figures_of_the_report(text in text()) {
        let scanned: Vec<_> = ktxh::scan(&text).map(|figure| figure.span).collect();
        let figures: Vec<_> = read(&text).figures.iter().map(|figure| figure.span).collect();
        prop_assert_eq!(scanned, figures);
    }
}
