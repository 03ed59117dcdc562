//! One text, read by the library and held against its gold reading.

use crate::fold::{same_period, same_value, similar};
use crate::gold::{Flat, Gold, GoldFigure};
use crate::tally::Tally;
use ktxh::check::{Finding, Verdict};
use ktxh::{Error, Figure, FigureId, Report, Value};
use std::collections::BTreeSet;

/// Reads the text of `gold` and scores what was read.
pub(crate) fn score(gold: &Gold) -> Result<Tally, Error> {
    let read = Read::new(Report::read(&gold.text)?);
    let mut tally = Tally::default();
    read.score_coverage(&mut tally);
    for figure in &gold.figures {
        read.score_figure(gold, figure, &mut tally);
    }
    read.score_outline(gold, &mut tally);
    read.score_findings(gold, &mut tally);
    Ok(tally)
}

/// A report, and which figures hold each of its bytes.
struct Read {
    report: Report,
    holders: Vec<Holder>,
}

#[derive(Clone, Copy, PartialEq)]
enum Holder {
    None,
    One(FigureId),
    /// More than one: this is the first.
    Many(FigureId),
}

impl Read {
    fn new(report: Report) -> Self {
        let mut holders = vec![Holder::None; report.text.len()];
        for (id, figure) in report.figures.iter().enumerate() {
            for holder in holders.get_mut(figure.span.start..figure.span.end).into_iter().flatten() {
                *holder = match *holder {
                    Holder::None => Holder::One(FigureId(id)),
                    Holder::One(first) | Holder::Many(first) => Holder::Many(first),
                };
            }
        }
        Self { report, holders }
    }

    /// The figure that answers for the digit at a byte.
    fn answer_at(&self, at: usize) -> Option<FigureId> {
        match self.holders.get(at)? {
            Holder::None => None,
            Holder::One(id) | Holder::Many(id) => Some(*id),
        }
    }

    /// The figure that answers for a gold figure: the one that holds its first digit.
    fn answer(&self, gold: &GoldFigure) -> Option<FigureId> {
        self.answer_at(gold.first_digit())
    }

    /// Every run of digits lies in exactly one figure.
    fn score_coverage(&self, tally: &mut Tally) {
        let bytes = self.report.text.as_bytes();
        let mut at = 0;
        for run in bytes.split(|byte| !byte.is_ascii_digit()) {
            let range = at..at + run.len();
            at = range.end + 1;
            if run.is_empty() {
                continue;
            }
            let one = self.holders[range.clone()].iter().all(|holder| matches!(holder, Holder::One(_)));
            tally.count("coverage", one, || format!("`{}` at {}", String::from_utf8_lossy(run), range.start));
        }
    }

    fn score_figure(&self, gold: &Gold, wanted: &GoldFigure, tally: &mut Tally) {
        let place = format!("`{}` at {}", wanted.text, wanted.start);
        for &(start, _) in &wanted.digits {
            let role = self.answer_at(start).and_then(|id| self.report.figure(id)).map(|figure| figure.role.name());
            let right = role.is_some_and(|role| wanted.role == role || wanted.alt.iter().any(|other| other == role));
            tally.count("role", right, || format!("{place}: {role:?} for {}", wanted.role));
        }

        let figure = self.answer(wanted).and_then(|id| self.report.figure(id));
        let mut count = |measure, right: bool, got: &dyn std::fmt::Debug, gold: &dyn std::fmt::Debug| {
            tally.count(measure, right, || format!("{place}: {got:?} for {gold:?}"));
        };
        if wanted.reading.numbers().any(|(name, _)| name != "high" && name != "den") {
            let got = figure.map(flat).unwrap_or_default();
            count("value", same_value(&wanted.role, &wanted.reading, &got), &got, &wanted.reading);
        }
        if let Some(id) = &wanted.of {
            let spoken = gold.by_id().get(id.as_str()).and_then(|of| self.answer(of));
            let got = figure.and_then(|figure| figure.of);
            count("of", spoken.is_some() && spoken == got, &got, &spoken);
        }
        if let Some(base) = &wanted.base {
            let got = figure.and_then(|figure| figure.base).map(|base| base.name());
            count("base", got == Some(base), &got, base);
        }
        if let Some(period) = &wanted.period {
            let got = figure.and_then(|figure| figure.period).map(|period| period.notation());
            count("period", got.as_ref().is_some_and(|got| same_period(period, got)), &got, period);
        }
        if let Some(indicator) = &wanted.indicator {
            let id = figure.and_then(|figure| figure.indicator);
            let got = id.and_then(|id| self.report.indicator(id)).map(|indicator| &indicator.name);
            count("indicator", got.is_some_and(|got| similar(indicator, got)), &got, indicator);
        }
        if let Some(section) = &wanted.section {
            let id = figure.and_then(|figure| figure.sector);
            let got = id.and_then(|id| self.report.sector(id)).map(|sector| &sector.path);
            count("section", got == Some(section), &got, section);
        }
        if !wanted.hedge.is_empty() {
            let wanted: BTreeSet<_> = wanted.hedge.iter().cloned().collect();
            let got: BTreeSet<_> = figure.into_iter().flat_map(|figure| figure.hedges.iter()).map(wire_name).collect();
            count("hedge", got == wanted, &got, &wanted);
        }
    }

    /// Headings and tasks begin where they should, with the right labels and titles.
    fn score_outline(&self, gold: &Gold, tally: &mut Tally) {
        for wanted in &gold.sections {
            let got = self.report.sectors.iter().find(|sector| sector.heading.start == wanted.start);
            let right = got.is_some_and(|got| got.path == wanted.path && similar(&wanted.title, &got.title));
            tally.count("heading", right, || {
                format!("{:?} for {} {:?}", got.map(|got| (&got.path, &got.title)), wanted.path, wanted.title)
            });
        }
        for wanted in &gold.tasks {
            let got = self.report.tasks.iter().find(|task| task.span.start == wanted.start);
            // A dash is no label.
            let right = got.is_some_and(|got| got.label == wanted.label.trim_matches('-'));
            tally.count("task", right, || {
                format!("{:?} for {:?} at {}", got.map(|got| &got.label), wanted.label, wanted.start)
            });
        }
    }

    /// Holds what the checks say of the report against what they have to say.
    fn score_findings(&self, gold: &Gold, tally: &mut Tally) {
        let findings = self.report.check();
        let about = |found: &Finding, of: &BTreeSet<FigureId>| {
            !of.is_empty() && of.iter().all(|figure| found.figures.contains(figure))
        };
        let by_id = gold.by_id();
        let figures = |ids: &[String]| -> BTreeSet<FigureId> {
            ids.iter().filter_map(|id| self.answer(by_id.get(id.as_str())?)).collect()
        };
        let mut wanted = BTreeSet::new();
        for (measure, expected) in [("recall", &gold.must), ("agreement", &gold.should)] {
            for finding in expected {
                let of = figures(&finding.figures);
                let is_hit = |found: &Finding| {
                    finding.rules.iter().any(|rule| *rule == found.rule)
                        && finding.verdicts.iter().any(|verdict| verdict == found.verdict.name())
                        && about(found, &of)
                };
                let hits: Vec<_> = (0..findings.len()).filter(|&place| is_hit(&findings[place])).collect();
                tally.count(measure, !hits.is_empty(), || format!("{:?} {:?}", finding.rules, finding.figures));
                if measure == "recall" {
                    wanted.extend(hits);
                }
            }
        }
        let tolerated: Vec<_> = gold.tolerated.iter().map(|tolerated| figures(&tolerated.figures)).collect();
        let is_alarm = |place: usize, found: &Finding| {
            found.verdict == Verdict::Contradiction
                && !wanted.contains(&place)
                && !tolerated.iter().any(|of| about(found, of))
        };
        let quote = |id: &FigureId| self.report.figure(*id).map_or("", |figure| self.report.quote(figure.span));
        let alarms = findings
            .iter()
            .enumerate()
            .filter(|(place, found)| is_alarm(*place, found))
            .map(|(_, found)| format!("{} {:?}", found.rule, found.figures.iter().map(quote).collect::<Vec<_>>()));
        tally.alarms(alarms.collect());
    }
}

/// A figure in the flat form of the `figures` example.
fn flat(figure: &Figure) -> Flat {
    let quantity = |quantity: &ktxh::Quantity| Some(quantity.value().normalize().to_string());
    let unit = |quantity: &ktxh::Quantity| Some(quantity.unit().code().to_owned()).filter(|code| !code.is_empty());
    let value = |value: String| Flat { value: Some(value), ..Flat::default() };
    match &figure.value {
        Some(Value::Quantity(it)) => Flat { value: quantity(it), unit: unit(it), ..Flat::default() },
        Some(Value::Range(it)) => {
            Flat { low: quantity(it.low()), high: quantity(it.high()), unit: unit(it.high()), ..Flat::default() }
        }
        Some(Value::Fraction(it)) => {
            let (num, den) = (it.numerator(), it.denominator());
            Flat { num: quantity(num), den: quantity(den), unit: unit(num), ..Flat::default() }
        }
        Some(Value::Date(day)) => value(day.to_string()),
        Some(Value::Period(period)) => value(period.notation()),
        Some(Value::Reference(number)) => value(number.clone()),
        _ => Flat::default(),
    }
}

/// The word for a value in the wire form.
fn wire_name(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|json| json.as_str().map(ToOwned::to_owned)).unwrap_or_default()
}
