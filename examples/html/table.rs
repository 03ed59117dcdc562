//! The indicators, with bars for the plans beside the elapsed share of the year.

use crate::elapsed::Elapsed;
use crate::words::{self, escape};
use ktxh::{FigureId, Indicator, Percent, Report, Target};
use rust_decimal::Decimal;

pub(crate) fn render(report: &Report) -> String {
    let rows: String = report.indicators.iter().map(|indicator| row(report, indicator)).collect();
    format!(
        "<p class=\"hint\">Thanh ngang: phần kế hoạch đã đạt. Vạch đứng: phần thời gian của năm đã qua. Số thu có chuyển \
         nguồn từ năm trước không phản ánh tiến độ.</p>\n<table>\n<thead><tr><th>Chỉ tiêu</th><th>Kỳ</th><th>Mức</th>\
         <th>Kế hoạch</th><th>So sánh</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    )
}

fn row(report: &Report, indicator: &Indicator) -> String {
    let link = |id: Option<FigureId>| id.and_then(|id| words::link(report, id)).unwrap_or_default();
    let section = indicator.sector.and_then(|id| report.sector(id)).map_or("", |sector| &sector.path);
    let name = if indicator.name.is_empty() { "(không nêu tên)" } else { &indicator.name };
    let plans: String = indicator.targets.iter().map(|target| plan(report, target)).collect();
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

fn plan(report: &Report, target: &Target) -> String {
    let link = |id: Option<FigureId>| id.and_then(|id| words::link(report, id)).unwrap_or_default();
    let (ratio, level) = (link(target.ratio), beside(&link(target.level)));
    format!("<div>{ratio} {base}{level}{bar}</div>", base = words::base(target.base), bar = bar(report, target))
}

/// Nothing where the ratio is no single number.
fn bar(report: &Report, target: &Target) -> String {
    let Some(ratio) = target.ratio.and_then(|id| report.figure(id)) else { return String::new() };
    let Some(done) = ratio.quantity().map(|quantity| quantity.value()) else { return String::new() };
    let year = Elapsed::of(report, ratio).map(Elapsed::percent);
    let said = year.map(|year| format!("; đã qua {} năm", Percent::new(year, Decimal::new(1, 1)))).unwrap_or_default();
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
