//! The report's text with its headings and figures marked.

use crate::problem::Problem;
use crate::reading;
use crate::words::{Group, escape};
use ktxh::{Figure, FigureId, Report, Role, Span};
use std::collections::HashMap;

/// The whole text. Figures never overlap, and no tag opens or closes inside of one, so that the tags are nested well.
pub(crate) fn render(report: &Report, problems: &[Problem]) -> String {
    let mut problems_of: HashMap<FigureId, Vec<usize>> = HashMap::new();
    for (index, problem) in problems.iter().enumerate() {
        for &figure in &problem.figures {
            problems_of.entry(figure).or_default().push(index);
        }
    }
    let mut text = Text { report, html: String::new(), at: 0, headings: headings(report), open: None };
    for (index, figure) in report.figures.iter().enumerate() {
        let id = FigureId(index);
        text.plain_to(figure.span.start);
        let of_figure = problems_of.get(&id).map_or(&[][..], Vec::as_slice);
        text.html += &mark(report, id, figure, of_figure);
        text.at = figure.span.end.max(text.at);
    }
    text.plain_to(report.text.len());
    text.close();
    text.html
}

/// The headings in the order of the text, the last one first, without those inside another.
fn headings(report: &Report) -> Vec<Span> {
    let mut headings: Vec<Span> = report.sectors.iter().map(|sector| sector.heading).collect();
    headings.sort_unstable();
    headings.dedup_by(|next, heading| next.start < heading.end);
    headings.reverse();
    headings
}

struct Text<'a> {
    report: &'a Report,
    html: String,
    /// The first byte that is not yet written.
    at: usize,
    /// Those that are not yet open; the next one is the last.
    headings: Vec<Span>,
    /// Where the open heading ends.
    open: Option<usize>,
}

impl Text<'_> {
    /// Writes the text up to `end`, with the headings that begin or end on the way.
    fn plain_to(&mut self, end: usize) {
        loop {
            if self.open.is_some_and(|close| close <= self.at) {
                self.close();
            }
            if self.open.is_none()
                && let Some(heading) = self.headings.pop_if(|heading| heading.start <= self.at)
            {
                self.html += "<b class=\"heading\">";
                self.open = Some(heading.end);
                continue;
            }
            if self.at >= end {
                return;
            }
            let next = self.open.or(self.headings.last().map(|heading| heading.start)).unwrap_or(end).min(end);
            self.html += &escape(self.report.quote(Span::new(self.at, next)));
            self.at = next;
        }
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.html += "</b>";
        }
    }
}

fn mark(report: &Report, id: FigureId, figure: &Figure, problems: &[usize]) -> String {
    let words = escape(report.quote(figure.span));
    // The number of a heading says nothing more than it shows.
    if figure.role == Role::Marker && problems.is_empty() {
        return words;
    }
    let group = if problems.is_empty() { Group::of(figure) } else { Group::Odd };
    let links: String =
        problems.iter().map(|index| format!(" <a href=\"#p{index}\">Xem mục {}</a>", index + 1)).collect();
    format!(
        "<mark class=\"{class}\" id=\"f{id}\" tabindex=\"0\" aria-describedby=\"r{id}\">{words}\
         <span class=\"reading\" role=\"tooltip\" id=\"r{id}\">{reading}{links}</span></mark>",
        class = group.class(),
        id = id.0,
        reading = reading::of(report, figure),
    )
}
