//! The indicators, with bars for the plans beside the elapsed share of the year.

use crate::words::{self, escape};
use ktxh::check::{Checks, Relation};
use ktxh::{FigureId, Indicator, Percent, Report, Target};
use rust_decimal::Decimal;
use std::collections::HashMap;

pub(crate) fn render(report: &Report) -> String {
    let elapsed = elapsed(report);
    let rows: String = report.indicators.iter().map(|indicator| row(report, indicator, &elapsed)).collect();
    format!(
        "<p class=\"hint\">Thanh ngang: phần kế hoạch đã đạt. Vạch đứng: phần thời gian của năm đã qua. Số thu có chuyển \
         nguồn từ năm trước không phản ánh tiến độ.</p>\n<table>\n<thead><tr><th>Chỉ tiêu</th><th>Kỳ</th><th>Mức</th>\
         <th>Kế hoạch</th><th>So sánh</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    )
}

/// For each plan ratio the share of the year that had gone by, in per cent.
type Elapsed = HashMap<FigureId, Decimal>;

fn elapsed(report: &Report) -> Elapsed {
    let findings = Checks::all().only(["pace"]).run(report);
    let elapsed = |relation: &Relation| match *relation {
        Relation::Pace { ratio, elapsed, .. } => Some((ratio, elapsed)),
        _ => None,
    };
    findings.iter().filter_map(|finding| elapsed(&finding.relation)).collect()
}

fn row(report: &Report, indicator: &Indicator, elapsed: &Elapsed) -> String {
    let link = |id: Option<FigureId>| id.and_then(|id| words::link(report, id)).unwrap_or_default();
    let section = indicator.sector.and_then(|id| report.sector(id)).map_or("", |sector| &sector.path);
    let name = if indicator.name.is_empty() { "(không nêu tên)" } else { &indicator.name };
    let plans: String = indicator.targets.iter().map(|target| plan(report, target, elapsed)).collect();
    let comparisons: String = indicator.comparisons.iter().filter_map(|id| comparison(report, *id)).collect();
    let period = indicator.period.map(|period| period.to_string()).unwrap_or_default();
    let cells = [
        ("Kỳ", escape(&period)),
        ("Mức", link(indicator.level) + &beside(&link(indicator.share))),
        ("Kế hoạch", plans),
        ("So sánh", comparisons),
    ];
    let cells = cells.map(|(head, html)| {
        let class = if html.is_empty() { " class=\"empty\"" } else { "" };
        format!("<td data-head=\"{head}\"{class}>{html}</td>")
    });
    format!(
        "<tr><th scope=\"row\">{} <span class=\"section\">{}</span></th>{}</tr>\n",
        escape(name),
        escape(section),
        cells.concat()
    )
}

fn beside(html: &str) -> String {
    if html.is_empty() { String::new() } else { format!(" ({html})") }
}

fn plan(report: &Report, target: &Target, elapsed: &Elapsed) -> String {
    let link = |id: Option<FigureId>| id.and_then(|id| words::link(report, id)).unwrap_or_default();
    let (ratio, level) = (link(target.ratio), beside(&link(target.level)));
    format!(
        "<div>{ratio} {base}{level}{bar}</div>",
        base = words::base(target.base),
        bar = bar(report, target, elapsed)
    )
}

/// Nothing where the ratio is no single number.
fn bar(report: &Report, target: &Target, elapsed: &Elapsed) -> String {
    let Some((id, ratio)) = target.ratio.and_then(|id| Some((id, report.figure(id)?))) else { return String::new() };
    let Some(done) = ratio.quantity().map(|quantity| quantity.value()) else { return String::new() };
    let year = elapsed.get(&id);
    let said = year.map(|year| format!("; đã qua {} năm", Percent::new(*year, Decimal::new(1, 1)))).unwrap_or_default();
    let tick = year.map(|year| format!("<i class=\"year\" style=\"left:{year}%\"></i>")).unwrap_or_default();
    let class = if done > Decimal::ONE_HUNDRED { " over" } else { "" };
    let width = done.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED);
    let stated = escape(report.quote(ratio.span));
    format!(
        "<span class=\"bar{class}\" role=\"img\" aria-label=\"Đạt {stated}{said}\" title=\"Đạt {stated}{said}\">\
         <i style=\"width:{width}%\"></i>{tick}</span>"
    )
}

fn comparison(report: &Report, id: FigureId) -> Option<String> {
    let figure = report.figure(id)?;
    let base = figure.base.map(|base| format!(" so với {}", words::base(base))).unwrap_or_default();
    Some(format!("<div>{} {}{base}</div>", words::verb(figure), words::link(report, id)?))
}
