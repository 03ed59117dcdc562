//! Draws each finding under the quoted line, the way a compiler does.
//!
//! `cargo run --example diagnostics -- FILE`; `-` is standard input, nothing is the embedded sample. `--english` words
//! the findings in English.
//!
//! Colours appear on a terminal only, and never where `NO_COLOR` is set.

mod common;
#[path = "common/problem.rs"]
mod problem;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use ktxh::Report;
use ktxh::check::Language;
use problem::Problem;
use std::io::IsTerminal;
use std::process::ExitCode;

/// Columns of a line that are shown; a paragraph of a report is often one long line, which is cut around the figure.
const WIDTH: usize = 100;

fn main() -> ExitCode {
    let arguments = common::Arguments::parse();
    let name = arguments.file.as_deref().unwrap_or("bao-cao-mau.txt");
    let language = if arguments.has("--english") { Language::English } else { Language::Vietnamese };
    match arguments.report() {
        Ok(report) => common::print(&draw(&report, name, language, &renderer())),
        Err(message) => common::fail(&message),
    }
}

fn renderer() -> Renderer {
    // An empty NO_COLOR counts as none: https://no-color.org
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let colours = std::io::stdout().is_terminal() && !plain;
    let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(WIDTH)
}

fn draw(report: &Report, name: &str, language: Language, renderer: &Renderer) -> String {
    let problems = problem::problems(report, language);
    let mut text = String::new();
    for problem in &problems {
        text += &draw_one(report, name, problem, renderer);
        text += "\n\n";
    }
    let contradictions = problems.iter().filter(|problem| problem.contradiction).count();
    text + &format!("contradictions: {contradictions}, notes: {}\n", problems.len() - contradictions)
}

fn draw_one(report: &Report, name: &str, problem: &Problem, renderer: &Renderer) -> String {
    let level = if problem.contradiction { Level::WARNING } else { Level::NOTE };
    let mut group = Group::with_title(level.primary_title(&problem.message).id(&problem.rule));
    if !problem.words.is_empty() {
        let words = problem.words.iter().map(|span| AnnotationKind::Primary.span((*span).into()));
        group = group.element(Snippet::source(&report.text).path(name).annotations(words));
    }
    if !problem.arithmetic.is_empty() {
        group = group.element(Level::NOTE.message(&problem.arithmetic));
    }
    renderer.render(&[group])
}
