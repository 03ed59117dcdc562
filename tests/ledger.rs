//! The law of the ledger on real reports, where a collection of them lies beside the repository; quiet where none does.

mod laws;

use ktxh::{ReadOptions, Report, Role};
use std::path::{Path, PathBuf};

fn texts(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            texts(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "txt") {
            found.push(path);
        }
    }
}

#[test]
fn every_digit_of_real_reports_lies_in_one_figure() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    texts(&root.join("../shared/corpus"), &mut found);
    texts(&root.join("tests/readings"), &mut found);
    texts(&root.join("examples/data"), &mut found);
    let (mut figures, mut unread) = (0, 0);
    for path in &found {
        let bytes = std::fs::read(path).expect("a listed file is there");
        let report = Report::read_with(&bytes, &ReadOptions::default()).expect("the text is UTF-8");
        laws::hold(&report);
        figures += report.figures.len();
        unread += report.figures.iter().filter(|figure| figure.role == Role::Unclassified).count();
        laws::hold_for_findings(&report);
    }
    println!("{} texts, {figures} figures, {unread} unclassified", found.len());
    assert!(unread * 100 <= figures, "{unread} of {figures} figures are unclassified");
}
