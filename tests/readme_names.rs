//! What the pages name is there: programs, files, scripts.

use std::path::Path;

const PAGES: [(&str, &str); 6] = [
    ("README.md", include_str!("../README.md")),
    ("README.vi.md", include_str!("../README.vi.md")),
    ("CONTRIBUTING.md", include_str!("../CONTRIBUTING.md")),
    ("CHANGELOG.md", include_str!("../CHANGELOG.md")),
    ("DESIGN.md", include_str!("../DESIGN.md")),
    ("docs/tutorial.md", include_str!("../docs/tutorial.md")),
];

/// The folders whose files the pages name in full.
const FOLDERS: [&str; 8] = ["src/", "tests/", "examples/", "scripts/", "docs/", "benches/", "fuzz/", ".ci/"];

#[test]
fn every_file_that_a_page_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (page, text) in PAGES {
        for name in words(text).filter(|word| FOLDERS.iter().any(|folder| word.starts_with(folder))) {
            assert!(root.join(name).exists(), "{page} names `{name}`, which is not there");
        }
    }
}

#[test]
fn every_program_that_a_page_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    for (page, text) in PAGES {
        let mut words = words(text);
        while let Some(word) = words.next() {
            if word == "--example" {
                let name = words.next().unwrap_or_default();
                let (file, folder) = (root.join(name).with_extension("rs"), root.join(name).join("main.rs"));
                assert!(file.exists() || folder.exists(), "{page} runs `{name}`, which is not there");
            }
        }
    }
}

#[test]
fn both_readmes_begin_with_the_same_two_commands() {
    let commands =
        |text: &'static str| text.lines().filter(|line| line.starts_with("cargo ")).take(2).collect::<Vec<_>>();
    let [(_, english), (_, vietnamese), ..] = PAGES;
    assert_eq!(commands(english), ["cargo run --release --example check", "cargo test"]);
    assert_eq!(commands(vietnamese), commands(english));
}

/// The words of a page without the marks around them.
fn words(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.split_whitespace().map(|word| {
        let word = word.trim_start_matches(['`', '(', '[']);
        let end = word.find(['`', ')', ']', ',', ';', ':']).unwrap_or(word.len());
        word.get(..end).unwrap_or(word).trim_end_matches('.')
    })
}
