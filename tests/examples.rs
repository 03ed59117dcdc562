//! Every example runs, prints what is committed in `tests/golden`, and fails with one clear line.
#![allow(clippy::expect_used, clippy::panic)]

#[path = "support/run.rs"]
mod run;
mod support;

use run::{printed, run_on};
use support::golden;

const NONE: [&str; 0] = [];

/// A short report, for outputs that say much of every figure.
const SHORT: [&str; 1] = ["examples/data/series/thang-7.txt"];

/// The examples that read a file.
const READERS: [&str; 9] =
    ["check", "csv", "custom_check", "diagnostics", "figures", "html", "indicator_series", "pace", "report"];

#[test]
fn numbers() {
    golden("numbers.txt", &printed("numbers", &NONE, ""));
}

#[test]
fn figures() {
    golden("thang-7.figures.jsonl", &printed("figures", &SHORT, ""));
}

#[test]
fn report() {
    golden("bao-cao-mau.report.json", &printed("report", &NONE, ""));
}

#[test]
fn csv() {
    golden("bao-cao-mau.figures.csv", &printed("csv", &NONE, ""));
    golden("bao-cao-mau.indicators.csv", &printed("csv", &["--indicators"], ""));
}

#[test]
fn html() {
    golden("thang-7.html", &printed("html", &SHORT, ""));
}

#[test]
fn diagnostics() {
    golden("bao-cao-mau.diagnostics.txt", &printed("diagnostics", &NONE, ""));
}

#[test]
fn check() {
    golden("bao-cao-mau.check.jsonl", &printed("check", &["--json"], ""));
    assert_eq!(run_on("check", &NONE, b"").status.code(), Some(1), "the sample holds a contradiction");
    assert_eq!(run_on("check", &["-"], "Có 14/16 bản đạt chuẩn, chiếm 87,5%.".as_bytes()).status.code(), Some(0));
}

#[test]
fn custom_check() {
    golden("bao-cao-mau.custom_check.txt", &printed("custom_check", &NONE, ""));
}

#[test]
fn pace() {
    golden("bao-cao-mau.pace.txt", &printed("pace", &NONE, ""));
}

#[test]
fn indicator_series() {
    golden("series.txt", &printed("indicator_series", &NONE, ""));
    assert_eq!(
        printed("indicator_series", &["--name=doanh thu du lịch"], ""),
        "doanh thu du lịch\n\
         2023-H1                    71,9 tỷ đồng    51,4%\n\
         2023-01/2023-07           84,77 tỷ đồng    60,6% +12,87 tỷ đồng\n\
         2023-01/2023-08           97,46 tỷ đồng    69,6% +12,69 tỷ đồng\n"
    );
    assert_eq!(printed("indicator_series", &["--name=không có"], ""), "no level of that name and time\n");
}

#[cfg(feature = "schema")]
#[test]
fn schema() {
    golden("report.schema.json", &printed("schema", &NONE, ""));
}

#[test]
fn a_file_and_standard_input_are_read_alike() {
    let file = support::path("examples/data/bao-cao-mau.txt");
    for name in READERS {
        let from_file = printed(name, &[file.as_os_str()], "");
        let from_input = printed(name, &["-"], support::SAMPLE);
        // The diagnostics name the file.
        if name != "diagnostics" {
            assert_eq!(from_file, from_input, "{name}");
        }
    }
}

#[test]
fn a_missing_file_is_one_line_and_status_2() {
    for name in READERS {
        let output = run_on(name, &["no-such-report.txt"], b"");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(2), "{name}: {said}");
        assert!(said.starts_with("error: no-such-report.txt: "), "{name}: {said}");
        assert_eq!(said.lines().count(), 1, "{name}: {said}");
        assert!(output.stdout.is_empty(), "{name}");
    }
}

#[test]
fn bytes_that_are_no_text_are_one_line_and_status_2() {
    for name in READERS {
        let output = run_on(name, &["-"], b"Thu 5 t\xE1");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(2), "{name}: {said}");
        assert_eq!(said, "error: -: the text is not UTF-8 at byte 7\n", "{name}");
    }
}

#[test]
fn an_empty_text_is_no_error() {
    for name in READERS {
        printed(name, &["-"], "");
    }
}
