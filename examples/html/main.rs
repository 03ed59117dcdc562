//! Writes one HTML page that shows how a report was read: every figure coloured by its role, with its reading on hover
//! or focus; what deserves a look; and the indicators with their plans.
//!
//! `cargo run --example html -- FILE > page.html`; `-` is standard input, nothing is the embedded sample.
//!
//! The page stands alone: no script, no font, no network. It is in Vietnamese, for those who write such reports.

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/elapsed.rs"]
mod elapsed;
#[path = "../common/problem.rs"]
mod problem;
mod reading;
mod table;
mod text;
mod words;

use ktxh::Report;
use ktxh::check::Language;
use problem::Problem;
use std::process::ExitCode;
use words::{Group, escape};

const STYLE: &str = include_str!("style.css");

fn main() -> ExitCode {
    match common::Arguments::parse().report() {
        Ok(report) => common::print(&page(&report)),
        Err(message) => common::fail(&message),
    }
}

fn page(report: &Report) -> String {
    let title = report.title.as_ref().map_or("Báo cáo", |title| title.subject.as_str());
    let problems = problem::problems(report, Language::Vietnamese);
    format!(
        "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header>\n<p class=\"issuer\">{issuer}</p>\n<h1>{title}</h1>\n<p>{facts}</p>\n\
         <nav><a href=\"#can-xem\">Cần xem lại</a> <a href=\"#van-ban\">Văn bản</a> \
         <a href=\"#chi-tieu\">Chỉ tiêu</a></nav>\n</header>\n<main>\n\
         <section id=\"can-xem\">\n<h2>Cần xem lại</h2>\n{problems}</section>\n\
         <section id=\"van-ban\">\n<h2>Văn bản</h2>\n{legend}<div class=\"report\">{text}</div>\n</section>\n\
         <section id=\"chi-tieu\">\n<h2>Chỉ tiêu</h2>\n{table}</section>\n</main>\n</body>\n</html>\n",
        title = escape(title),
        issuer = escape(&issuer(report)),
        facts = facts(report),
        problems = list(report, &problems),
        legend = legend(),
        text = text::render(report, &problems),
        table = table::render(report),
    )
}

/// The issuing body and what names the document.
fn issuer(report: &Report) -> String {
    let Some(head) = &report.letterhead else { return String::new() };
    let date = head.date.map(|date| date.format("%d/%m/%Y").to_string());
    let parts = head.issuers.iter().cloned().chain(head.symbol.clone()).chain(date);
    parts.collect::<Vec<_>>().join(" · ")
}

fn facts(report: &Report) -> String {
    let period = report.period.map(|period| format!("Kỳ báo cáo: {period} · ")).unwrap_or_default();
    let (figures, indicators) = (report.figures.len(), report.indicators.len());
    escape(&format!("{period}{figures} số liệu · {indicators} chỉ tiêu"))
}

/// The problems, each with links to its figures.
fn list(report: &Report, problems: &[Problem]) -> String {
    if problems.is_empty() {
        return "<p>Không có điểm nào cần xem lại.</p>\n".to_owned();
    }
    let mut html = String::from("<ol class=\"problems\">\n");
    for (index, problem) in problems.iter().enumerate() {
        let links: Vec<String> = problem.figures.iter().filter_map(|id| words::link(report, *id)).collect();
        html += &format!(
            "<li id=\"p{index}\"{class}>{message}. <span class=\"arithmetic\">{arithmetic}</span> {links}</li>\n",
            class = if problem.contradiction { " class=\"contradiction\"" } else { "" },
            message = escape(&problem.message),
            arithmetic = escape(&problem.arithmetic),
            links = links.join(" · "),
        );
    }
    html + "</ol>\n"
}

/// Colours are never alone: each group has its own line below the figure, too.
fn legend() -> String {
    let entries =
        Group::ALL.map(|group| format!("<li><mark class=\"{}\">{}</mark></li>", group.class(), group.label()));
    format!(
        "<ul class=\"legend\">{}</ul>\n<p class=\"hint screen\">Chạm, rê chuột hoặc dùng phím Tab để xem cách đọc một số liệu.</p>\n",
        entries.concat()
    )
}
