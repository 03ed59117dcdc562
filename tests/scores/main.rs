//! Scores of the readings: texts whose figures a person has read, held against what the library reads.
//!
//! The gold readings lie in `tests/readings`; more of them in `../shared/gold`, where that folder is present. The test
//! prints one table and compares it with `tests/readings/scores.tsv`: a score that fell fails the test.
//!
//! - `scripts/score` prints the table.
//! - `KTXH_MISSES=NAME` lists what the reading NAME misses.
//! - `KTXH_UPDATE_SCORES=1` writes the scores of today into `scores.tsv`, and into the pages that show them.

mod fold;
mod gold;
mod reading;
mod table;
mod tally;

use std::path::{Path, PathBuf};
use table::Table;

type Failure = Box<dyn std::error::Error>;

#[test]
fn no_score_falls() -> Result<(), Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let ratchet = root.join("tests/readings/scores.tsv");
    let misses = std::env::var("KTXH_MISSES").ok();

    let mut today = Table::default();
    for path in gold_files(&[root.join("tests/readings"), root.join("../shared/gold")])? {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().replace(".gold.json", "");
        let gold: gold::Gold = serde_json::from_slice(&std::fs::read(&path)?)?;
        let tally = reading::score(&gold)?;
        if misses.as_deref() == Some(&name) {
            tally.misses().for_each(|miss| println!("{name}: {miss}"));
        }
        today.add(&name, &tally);
    }
    println!("{today}");

    let kept: Table = std::fs::read_to_string(&ratchet).unwrap_or_default().parse()?;
    if std::env::var_os("KTXH_UPDATE_SCORES").is_some() {
        // Readings that are absent today keep the scores they had.
        let updated = kept.updated_by(&today);
        std::fs::write(&ratchet, updated.to_tsv())?;
        for (page, shown) in pages(&updated) {
            let text = std::fs::read_to_string(root.join(page))?;
            let (before, _, after) = scores_of(&text).ok_or_else(|| format!("{page} has no place for the scores"))?;
            std::fs::write(root.join(page), format!("{before}\n\n{shown}\n{after}"))?;
        }
        return Ok(());
    }
    let falls = today.falls_below(&kept);
    assert!(
        falls.is_empty(),
        "scores fell below tests/readings/scores.tsv:\n{}\nIf the fall is meant, run with KTXH_UPDATE_SCORES=1 and say why.",
        falls.join("\n")
    );
    Ok(())
}

/// The pages show the scores that are kept.
#[test]
fn the_pages_show_the_kept_scores() -> Result<(), Failure> {
    if std::env::var_os("KTXH_UPDATE_SCORES").is_some() {
        return Ok(());
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let kept: Table = std::fs::read_to_string(root.join("tests/readings/scores.tsv"))?.parse()?;
    for (page, expected) in pages(&kept) {
        let text = std::fs::read_to_string(root.join(page))?;
        let (_, shown, _) = scores_of(&text).ok_or_else(|| format!("{page} has no place for the scores"))?;
        assert_eq!(shown.trim(), expected.trim(), "{page}: KTXH_UPDATE_SCORES=1 writes them anew");
    }
    Ok(())
}

/// The README has the sum of the scores, the page of its own each reading too.
fn pages(table: &Table) -> [(&'static str, String); 2] {
    [("README.md", table.total_to_markdown()), ("docs/scores.md", table.to_markdown())]
}

/// What stands before, between and after the marks around the scores; the marks stay with the outer parts.
fn scores_of(page: &str) -> Option<(&str, &str, &str)> {
    const MARKS: (&str, &str) = ("<!-- scores -->", "<!-- /scores -->");
    let start = page.find(MARKS.0)? + MARKS.0.len();
    let end = page.find(MARKS.1)?;
    Some((page.get(..start)?, page.get(start..end)?, page.get(end..)?))
}

/// The gold readings of the folders that exist, in the order of their names.
fn gold_files(folders: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.to_string_lossy().ends_with(".gold.json") {
                files.push(path);
            }
        }
    }
    files.sort_by_key(|path| path.file_name().map(ToOwned::to_owned));
    Ok(files)
}
