//! A test of the method: slips of the pen in real readings are found, and changes within rounding are not reported.
//!
//! The readings say which figures are bound by which relation (their `should` lists). In each of these relations that
//! holds, one figure after the other is changed in the text as a clerk would change it: two neighbouring digits swapped,
//! or one digit one off. Plain arithmetic of this file, on whole numbers, says whether the change goes beyond
//! rounding. Beyond it a contradiction with the changed figure has to appear; within it there has to be none.
//!
//! The readings beside the repository are used where they are, those of `tests/readings` always.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use ktxh::Report;
use ktxh::check::{Finding, Verdict};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Slips beyond rounding that have to be found, in hundredths. Those in sums that no word announces and in ratios to a plan of
/// another section are counted too, and cannot be found: there the numbers alone tell what belongs together.
const LEAST_FOUND: usize = 93;

#[test]
fn slips_are_found_and_rounding_is_not() {
    let paths = readings();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let shares: Vec<&[PathBuf]> = paths.chunks(paths.len().div_ceil(threads)).collect();
    let counted: Vec<_> = std::thread::scope(|scope| {
        let counting: Vec<_> = shares.into_iter().map(|paths| scope.spawn(|| mutated(paths))).collect();
        counting.into_iter().map(|share| share.join().unwrap()).collect()
    });
    let mut rates: BTreeMap<&'static str, Rate> = BTreeMap::new();
    for (name, rate) in counted.iter().flatten() {
        rates.entry(name).or_default().add(rate);
    }
    let mut all = Rate::default();
    println!("{:14} {:>7} {:>7} {:>7} {:>7}", "relation", "beyond", "found", "within", "alarms");
    for (name, rate) in &rates {
        println!("{name:14} {:7} {:7} {:7} {:7}", rate.beyond, rate.found, rate.within, rate.alarms);
        all.add(rate);
    }
    println!("{:14} {:7} {:7} {:7} {:7}", "all", all.beyond, all.found, all.within, all.alarms);
    assert!(all.beyond >= 100 && all.within >= 20, "too few changes to tell");
    assert!(100 * all.found >= LEAST_FOUND * all.beyond, "{} of {} slips were found", all.found, all.beyond);
    assert_eq!(all.alarms, 0, "a change within rounding was reported");
}

/// What the changes of some readings came to.
fn mutated(paths: &[PathBuf]) -> BTreeMap<&'static str, Rate> {
    let mut rates = BTreeMap::new();
    for path in paths {
        let gold: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        mutate_reading(&gold, &mut rates, path);
    }
    rates
}

#[derive(Default)]
struct Rate {
    beyond: usize,
    found: usize,
    within: usize,
    alarms: usize,
}

impl Rate {
    fn add(&mut self, other: &Self) {
        self.beyond += other.beyond;
        self.found += other.found;
        self.within += other.within;
        self.alarms += other.alarms;
    }
}

fn readings() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for folder in [root.join("../shared/gold"), root.join("tests/readings")] {
        let Ok(entries) = fs::read_dir(folder) else { continue };
        let files = entries.filter_map(|entry| Some(entry.ok()?.path()));
        paths.extend(files.filter(|path| path.to_string_lossy().ends_with(".gold.json")));
    }
    paths.sort();
    paths
}

/// A figure of a reading: where its digits stand, and what it says, in millionths of its base unit.
#[derive(Clone, Debug)]
struct Bound {
    start: usize,
    end: usize,
    role: String,
    value: i128,
    /// The unit of the last printed place.
    step: i128,
    /// How much rounding may move it: the step, or nothing for a count.
    width: i128,
    /// The denominator of a fraction with its width.
    whole: Option<(i128, i128)>,
}

/// Units that measure; every other one counts.
const MEASURES: [&str; 9] = ["%", "VND", "USD", "ha", "t", "kg", "kWh", "m2", "pp"];

/// No report prints more places than millionths.
const ONE: i128 = 1_000_000;

fn mutate_reading(gold: &Value, rates: &mut BTreeMap<&'static str, Rate>, path: &Path) {
    let text = gold["text"].as_str().unwrap();
    let figures: BTreeMap<&str, &Value> = gold["figures"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|figure| Some((figure["id"].as_str()?, figure)))
        .collect();
    let read = Report::read(text).unwrap();
    let before = contradictions(&read);
    for should in gold["should"].as_array().into_iter().flatten() {
        let ids: Vec<&str> = should["figures"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        let bound: Option<Vec<Bound>> = ids.iter().map(|id| bound(figures.get(id)?, text)).collect();
        let Some(bound) = bound else { continue };
        let rule = should["rules"][0].as_str().unwrap();
        let Some((name, relation)) = relation(rule, &bound) else { continue };
        // A relation that the reader does not bind cannot be checked: that is counted by the scores of the readings.
        if !relation.holds(&bound) || !is_compared(&read, &bound) {
            continue;
        }
        let rate = rates.entry(name).or_default();
        for (index, figure) in bound.iter().enumerate() {
            for changed in slips(&text[figure.start..figure.end]) {
                let mutant = format!("{}{changed}{}", &text[..figure.start], &text[figure.end..]);
                let Some(after) = Bound::reread(figure, &changed) else { continue };
                let mut others = bound.clone();
                others[index] = after;
                let report = Report::read(&mutant).unwrap();
                let new: Vec<Vec<usize>> =
                    contradictions(&report).into_iter().filter(|starts| !before.contains(starts)).collect();
                // Another relation of the same figure may well be hurt by what is within rounding here.
                let found = new.iter().any(|starts| covers(starts, figure));
                let alarm = new.iter().any(|starts| bound.iter().all(|figure| covers(starts, figure)));
                match relation.verdict(&others) {
                    Change::Beyond => {
                        rate.beyond += 1;
                        rate.found += usize::from(found);
                        if !found {
                            let name = path.file_name().unwrap_or_default().to_string_lossy();
                            println!(
                                "not found: {name} {rule} {ids:?}: {} as {changed}",
                                &text[figure.start..figure.end]
                            );
                        }
                    }
                    Change::Within => {
                        rate.within += 1;
                        rate.alarms += usize::from(alarm);
                        if alarm {
                            println!("alarm: {rule} {ids:?}: {} as {changed}", &text[figure.start..figure.end]);
                        }
                    }
                    Change::Unclear => {}
                }
            }
        }
    }
}

/// Where the figures of each contradiction start.
fn contradictions(report: &Report) -> Vec<Vec<usize>> {
    let findings = report.check();
    let wrong = findings.iter().filter(|finding| finding.verdict == Verdict::Contradiction);
    wrong.map(|finding| starts(report, finding)).collect()
}

/// Whether some finding compares all the figures.
fn is_compared(report: &Report, bound: &[Bound]) -> bool {
    let findings = report.check();
    let mut agreeing =
        findings.iter().filter(|finding| finding.verdict.agrees()).map(|finding| starts(report, finding));
    agreeing.any(|starts| bound.iter().all(|figure| covers(&starts, figure)))
}

fn starts(report: &Report, finding: &Finding) -> Vec<usize> {
    finding.figures.iter().filter_map(|id| Some(report.figure(*id)?.span.start)).collect()
}

fn covers(starts: &[usize], figure: &Bound) -> bool {
    starts.iter().any(|start| (figure.start.saturating_sub(1)..figure.end).contains(start))
}

/// The figure of a reading as a number; `None` for what is not one plain number, as `9 tỉ 420 triệu` and `vượt 2%`, which
/// is 102.
fn bound(figure: &Value, text: &str) -> Option<Bound> {
    let digits = figure["digits"].as_array()?;
    let start = usize::try_from(digits.first()?[0].as_u64()?).ok()?;
    let end = usize::try_from(digits.last()?[1].as_u64()?).ok()?;
    let role = figure["role"].as_str()?.to_owned();
    let printed = text.get(start..end)?;
    // A bare number counts: `24 trường (mầm non 11, tiểu học 8)`.
    let unit = figure["unit"].as_str().unwrap_or_default();
    let counts = !unit.contains('/') && !MEASURES.contains(&unit);
    let width = |step: i128, beside: i128| if counts && step == ONE && beside == ONE { 0 } else { step };
    if let (Some(part), Some(whole)) = (figure["num"].as_str(), figure["den"].as_str()) {
        let (own, other) = printed.split_once('/')?;
        let (value, whole) = (millionths(part)?, millionths(whole)?);
        let (step, beside) = (step(own, value)?, step(other, whole)?);
        let whole = Some((whole, width(beside, step)));
        return Some(Bound { start, end: start + own.len(), role, value, step, width: width(step, beside), whole });
    }
    let value = millionths(figure["value"].as_str()?)?;
    let step = step(printed, value)?;
    Some(Bound { start, end, role, value, step, width: width(step, ONE), whole: None })
}

impl Bound {
    /// The same figure once its digits are others; scale and sign stay.
    fn reread(before: &Self, changed: &str) -> Option<Self> {
        Some(Self { value: plain(changed)? * before.step * before.value.signum(), ..before.clone() })
    }
}

fn plain(printed: &str) -> Option<i128> {
    printed.replace(['.', ','], "").parse().ok()
}

/// The unit of the last printed place: the value over the printed digits, which is a power of ten.
fn step(printed: &str, value: i128) -> Option<i128> {
    let digits = plain(printed).filter(|digits| *digits != 0)?;
    let mut rest = (value.abs() % digits == 0).then_some(value.abs() / digits)?;
    let step = rest;
    while rest > 1 && rest % 10 == 0 {
        rest /= 10;
    }
    (rest == 1).then_some(step)
}

/// A decimal string in millionths.
fn millionths(decimal: &str) -> Option<i128> {
    let (sign, decimal) = decimal.strip_prefix('-').map_or((1, decimal), |rest| (-1, rest));
    let (whole, places) = decimal.split_once('.').unwrap_or((decimal, ""));
    let places = format!("{places:0<6}");
    (places.len() == 6).then_some(())?;
    Some(sign * (whole.parse::<i128>().ok()? * ONE + places.parse::<i128>().ok()?))
}

/// Two neighbouring digits swapped, or one digit one off. The first digit stays another than zero.
fn slips(printed: &str) -> Vec<String> {
    let bytes = printed.as_bytes();
    let places: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at].is_ascii_digit()).collect();
    let mut slips = Vec::new();
    let mut push = |changed: Vec<u8>| {
        let first = changed.iter().find(|byte| byte.is_ascii_digit());
        if changed != bytes && (first != Some(&b'0') || bytes.first() == Some(&b'0')) {
            slips.push(String::from_utf8(changed).unwrap());
        }
    };
    for pair in places.windows(2) {
        let mut changed = bytes.to_vec();
        changed.swap(pair[0], pair[1]);
        push(changed);
    }
    for at in places {
        let mut changed = bytes.to_vec();
        changed[at] = if bytes[at] == b'9' { b'8' } else { bytes[at] + 1 };
        push(changed);
    }
    slips
}

#[derive(PartialEq, Eq, Debug)]
enum Change {
    Within,
    Beyond,
    /// Between the two, or nothing that the rules promise to find.
    Unclear,
}

/// A relation of the readings, with the places of its figures.
enum Relation {
    /// value, whole, percentage
    Ratio(usize, usize, usize),
    /// fraction, percentage
    Fraction(usize, usize),
    /// the total is the first
    Sum,
    /// both
    Same,
    /// present, change, earlier
    Change(usize, usize, usize),
}

fn relation(rule: &str, bound: &[Bound]) -> Option<(&'static str, Relation)> {
    let role = |role: &str| bound.iter().position(|figure| figure.role == role);
    let (fraction, ratio) = (role("fraction"), role("plan_ratio").or(role("share")));
    match (rule, bound.len()) {
        ("plan-ratio", 3) => Some(("plan-ratio", Relation::Ratio(0, role("target")?, role("plan_ratio")?))),
        ("fraction" | "plan-ratio", 2) => Some(("fraction", Relation::Fraction(fraction?, ratio?))),
        ("sum-of-parts", 3..) => Some(("sum-of-parts", Relation::Sum)),
        ("restatement", 2) => Some(("restatement", Relation::Same)),
        ("growth" | "change", 3) => Some(("change", Relation::Change(0, role("change")?, 2))),
        _ => None,
    }
}

impl Relation {
    fn holds(&self, bound: &[Bound]) -> bool {
        self.error(bound).is_some_and(|(error, slack)| error <= slack)
    }

    /// How far the relation is from holding, and how far rounding alone may bring it, in the same unit.
    fn error(&self, bound: &[Bound]) -> Option<(i128, i128)> {
        let of = |index: usize| bound.get(index);
        Some(match *self {
            Self::Ratio(part, whole, stated) => {
                let (part, whole) = (of(part)?, of(whole)?);
                ratio_error((part.value, part.width), (whole.value, whole.width), of(stated)?)
            }
            Self::Fraction(fraction, stated) => {
                let fraction = of(fraction)?;
                ratio_error((fraction.value, fraction.width), fraction.whole?, of(stated)?)
            }
            Self::Sum => {
                let (total, parts) = bound.split_first()?;
                let sum: i128 = parts.iter().map(|part| part.value).sum();
                let widths: i128 = bound.iter().map(|figure| figure.width).sum();
                ((total.value - sum).abs() * 2, widths)
            }
            Self::Same => ((of(0)?.value - of(1)?.value).abs() * 2, of(0)?.width.max(of(1)?.width)),
            Self::Change(now, change, before) => {
                let (now, change, before) = (of(now)?, of(change)?, of(before)?);
                let error = now.value - change.value - before.value;
                (error.abs() * 2, now.width + change.width + before.width)
            }
        })
    }

    /// What a changed figure amounts to.
    fn verdict(&self, bound: &[Bound]) -> Change {
        let Some((error, slack)) = self.error(bound) else { return Change::Unclear };
        if error <= slack {
            return Change::Within;
        }
        let promised = match self {
            // Parts below their total may leave some out, and a tenth above it they were hardly meant as its parts.
            Self::Sum => {
                let total = bound[0].value;
                let sum: i128 = bound[1..].iter().map(|part| part.value).sum();
                sum > total && (sum - total) * 10 <= total
            }
            // Repeated elsewhere, only what looks like a slip is known to be the same thing.
            Self::Same => is_swap(&bound[0], &bound[1]),
            _ => true,
        };
        // No cutting explains three times of what rounding does.
        if promised && error > 3 * slack { Change::Beyond } else { Change::Unclear }
    }
}

/// `stated` against `part / whole`, everything times the whole.
fn ratio_error(part: (i128, i128), whole: (i128, i128), stated: &Bound) -> (i128, i128) {
    let error = (stated.value * whole.0 / ONE - 100 * part.0).abs() * 2;
    let slack = (stated.width * whole.0 + stated.value.abs() * whole.1) / ONE + 100 * part.1;
    (error, slack)
}

fn is_swap(a: &Bound, b: &Bound) -> bool {
    let (x, y) = ((a.value / a.step).abs().to_string(), (b.value / b.step).abs().to_string());
    let differing: Vec<(u8, u8)> = x.bytes().zip(y.bytes()).filter(|(a, b)| a != b).collect();
    a.step == b.step
        && x.len() == y.len()
        && x.len() >= 3
        && matches!(differing.as_slice(), [(p, q), (r, s)] if p == s && q == r)
}
