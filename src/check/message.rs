//! Findings in words, Vietnamese and English: the quotes, the lines, the arithmetic.

use super::finding::Finding;
use super::relation::{LayoutPart, Relation};
use super::verdict::Verdict;
use super::wording::{Measure, Phrase, issue, layout};
use crate::{Direction, FigureId, Report, Role, SectorId, Span};
use rust_decimal::Decimal;

/// The language of a message.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Language {
    /// The wording of an official letter: `không khớp, cần kiểm tra lại`.
    #[default]
    Vietnamese,
    /// Plain English.
    English,
}

/// Words the findings of one report. For many findings: the lines of the text are counted once.
///
/// ```
/// use ktxh::Report;
/// use ktxh::check::{Language, Messages, Verdict};
///
/// let report = Report::read("Có 12/15 ấp đạt chuẩn, chiếm 82%.")?;
/// let messages = Messages::new(&report, Language::Vietnamese);
/// let findings = report.check();
/// let wrong = findings.iter().find(|finding| finding.verdict == Verdict::Contradiction).expect("12 of 15 are 80 %");
/// assert_eq!(
///     messages.of(wrong),
///     "Không khớp, cần kiểm tra lại: “12/15 ấp” (dòng 1) là 80%, văn bản ghi “82%” (dòng 1). \
///      Số ghi: [81,5%; 82,5%]; tính lại: 80%. Làm tròn hay cắt bớt chữ số đều không giải thích được."
/// );
/// # Ok::<(), ktxh::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Messages<'r> {
    report: &'r Report,
    language: Language,
    breaks: Vec<usize>,
}

impl Finding {
    /// One line that an official could paste into a letter, with the quotes, the line numbers and the arithmetic.
    ///
    /// Linear in the text; see [`Messages`] for many findings.
    pub fn message(&self, report: &Report, language: Language) -> String {
        Messages::new(report, language).of(self)
    }
}

impl<'r> Messages<'r> {
    /// Linear in the report's text.
    pub fn new(report: &'r Report, language: Language) -> Self {
        Self { report, language, breaks: memchr::memchr_iter(b'\n', report.text.as_bytes()).collect() }
    }

    /// The line, counted from 1, on which a span begins.
    pub fn line(&self, span: Span) -> usize {
        self.breaks.partition_point(|at| *at < span.start) + 1
    }

    /// The finding in words, on one line.
    pub fn of(&self, finding: &Finding) -> String {
        let mut message = self.opening(finding.verdict).to_owned();
        message.push_str(": ");
        message.push_str(&self.body(finding));
        message.push('.');
        if let Some(arithmetic) = self.arithmetic(finding) {
            message.push(' ');
            message.push_str(&arithmetic);
            message.push('.');
        }
        if let Some(saving) = saving(finding) {
            message.push(' ');
            message.push_str(saving.in_language(self.language));
        }
        message
    }

    fn opening(&self, verdict: Verdict) -> &'static str {
        let phrase = match verdict {
            Verdict::Exact => Phrase("Khớp", "Agrees"),
            Verdict::Rounding => Phrase("Khớp khi làm tròn", "Agrees by rounding"),
            Verdict::Truncation => Phrase("Chỉ khớp nếu có số bị cắt bớt chữ số", "Agrees only if a number was cut"),
            Verdict::Contradiction => Phrase("Không khớp, cần kiểm tra lại", "Does not agree, please check"),
            Verdict::Derived => Phrase("Suy ra", "It follows"),
            Verdict::Note => Phrase("Lưu ý", "Note"),
        };
        phrase.in_language(self.language)
    }

    fn body(&self, finding: &Finding) -> String {
        let quote = |id: &FigureId| self.quote(*id);
        let computed = || self.computed(finding);
        let (phrase, words): (Phrase, Vec<String>) = match &finding.relation {
            Relation::Ratio { part, whole, stated } => (
                Phrase("{0} so với {1} là {3}, văn bản ghi {2}", "{0} is {3} of {1}, the text says {2}"),
                vec![quote(part), quote(whole), quote(stated), computed()],
            ),
            Relation::Fraction { fraction, stated } => (
                Phrase("{0} là {2}, văn bản ghi {1}", "{0} is {2}, the text says {1}"),
                vec![quote(fraction), quote(stated), computed()],
            ),
            Relation::Denominators { total, fractions } => (
                Phrase("mẫu số của {1} là tổng số {0}", "the denominator of {1} is the total {0}"),
                vec![quote(total), self.quotes(fractions)],
            ),
            Relation::Count { whole, stated } => (
                Phrase("không có số đếm nào trong {0} cho ra {1}", "no count out of {0} makes {1}"),
                vec![quote(whole), quote(stated)],
            ),
            Relation::Growth { previous, current, stated } => (
                Phrase(
                    "từ {0} đến {1} là thay đổi {3}, văn bản ghi {2}",
                    "from {0} to {1} is a change by {3}, the text says {2}",
                ),
                vec![quote(previous), quote(current), quote(stated), computed()],
            ),
            Relation::GrowthByChange { current, change, stated } => (
                Phrase(
                    "mức {0} sau khi thay đổi {1} là thay đổi {3}, văn bản ghi {2}",
                    "{0} after a change by {1} is a change by {3}, the text says {2}",
                ),
                vec![quote(current), quote(change), quote(stated), computed()],
            ),
            Relation::Change { previous, current, stated } => (
                Phrase(
                    "chênh lệch giữa {1} và {0} là {3}, văn bản ghi {2}",
                    "the difference between {1} and {0} is {3}, the text says {2}",
                ),
                vec![quote(previous), quote(current), quote(stated), computed()],
            ),
            Relation::ChangeInFraction { fraction, stated } => (
                Phrase(
                    "{0}, số trước so với số sau, là thay đổi {2}, văn bản ghi {1}",
                    "{0}, the first number against the second, is a change by {2}, the text says {1}",
                ),
                vec![quote(fraction), quote(stated), computed()],
            ),
            Relation::Sum { parts, total } => (
                Phrase("tổng của {0} là {2}, văn bản ghi {1}", "{0} add up to {2}, the text says {1}"),
                vec![self.quotes(parts), quote(total), computed()],
            ),
            Relation::Part { part, whole } => (
                Phrase("phần {0} so với tổng số {1}", "the part {0} against the whole {1}"),
                vec![quote(part), quote(whole)],
            ),
            Relation::GrowthOfParts { total, parts } => (
                Phrase(
                    "mức tăng chung {0} so với mức tăng của các thành phần {1}",
                    "the growth {0} of the total against those of its parts {1}",
                ),
                vec![quote(total), self.quotes(parts)],
            ),
            Relation::Same { first, second } => (
                Phrase("cùng một chỉ tiêu, {0} và {1}", "the same indicator, {0} and {1}"),
                vec![quote(first), quote(second)],
            ),
            Relation::PlanOrder { council, assigned, .. } => (
                Phrase(
                    "tỷ lệ {0} so với kế hoạch của HĐND (cấp dưới) và {1} so với kế hoạch cấp trên giao; dự toán thu của \
                     HĐND không thấp hơn mức cấp trên giao thì tỷ lệ này không thể cao hơn",
                    "{0} of the plan of the council (or lower body) and {1} of the plan assigned from above; a council's \
                     revenue plan is not below the assigned one, so its ratio cannot be higher",
                ),
                vec![quote(council), quote(assigned)],
            ),
            Relation::ImpliedPlan { level, ratio } => (
                Phrase("{0}, đạt {1}: kế hoạch không ghi trong văn bản", "{0} is {1} of a plan that is not printed"),
                vec![quote(level), quote(ratio)],
            ),
            Relation::SamePlan { first, second } => (
                Phrase(
                    "kế hoạch suy ra từ {0} ({1}) và từ {2} ({3})",
                    "the plan that follows from {0} ({1}) and from {2} ({3})",
                ),
                vec![quote(&first.0), quote(&first.1), quote(&second.0), quote(&second.1)],
            ),
            Relation::ImpliedPrevious { level, growth } => (
                Phrase(
                    "{0}, thay đổi {1}: mức kỳ gốc không ghi",
                    "{0}, a change by {1} of a level that is not printed",
                ),
                vec![quote(level), quote(growth)],
            ),
            Relation::Direction { change } => (
                Phrase(
                    "dấu của {0} ngược với từ “{1}” đứng trước",
                    "the sign of {0} is against the word “{1}” before it",
                ),
                vec![quote(change), self.word_of(*change).to_owned()],
            ),
            Relation::Limit { figure, limit } => (
                Phrase("tỷ lệ {0} vượt quá {1}", "the share {0} is above {1}"),
                vec![quote(figure), Measure::PERCENT.write(*limit, self.language)],
            ),
            Relation::WithinWhole { figure } => (
                Phrase("ở {0}, số trước lớn hơn số sau", "in {0} the first number is above the second"),
                vec![quote(figure)],
            ),
            Relation::NotNegative { figure } => {
                (Phrase("số lượng {0} nhỏ hơn không", "the count {0} is below zero"), vec![quote(figure)])
            }
            Relation::Malformed { figure, issue: kind } => {
                let kind = issue(*kind);
                (
                    Phrase("cách viết {0}: {1}", "{0}: {1}"),
                    vec![quote(figure), kind.in_language(self.language).to_owned()],
                )
            }
            Relation::BasePeriod { comparison, base, own } => (
                Phrase(
                    "{0} so với {1}, nhưng số liệu là của {2}",
                    "{0} is measured against {1}, but speaks of {2} itself",
                ),
                vec![quote(comparison), quote(base), own.to_string()],
            ),
            Relation::MeasuredAt { figure, period } => (
                Phrase("{0} là số liệu của {1}, sau kỳ báo cáo", "{0} is a level of {1}, after the time reported on"),
                vec![quote(figure), period.to_string()],
            ),
            Relation::Pace { ratio, elapsed, carried_over } => self.pace(*ratio, *elapsed, *carried_over),
            Relation::Numbering { previous, sector, repeats } => self.numbering(*previous, *sector, *repeats),
            Relation::Layout { missing } => self.missing(*missing),
            Relation::Claim { claim, .. } => (
                Phrase(
                    "“{0}” (dòng {1}) nhưng không có số liệu so sánh nào kèm theo",
                    "“{0}” (line {1}), but no figure that compares follows",
                ),
                vec![one_line(self.report.quote(*claim)), self.line(*claim).to_string()],
            ),
            Relation::Remark { figures, vietnamese, english } => {
                let words = if self.language == Language::Vietnamese { vietnamese } else { english };
                (Phrase("{0}: {1}", "{0}: {1}"), vec![self.quotes(figures), words.to_string()])
            }
        };
        phrase.filled(self.language, &words)
    }

    fn pace(&self, ratio: FigureId, elapsed: Decimal, carried_over: bool) -> (Phrase, Vec<String>) {
        let phrase = if carried_over {
            Phrase(
                "đạt {0} khi đã qua {1} thời gian của năm; số thu có thể gồm thu chuyển nguồn nên không so được với tiến \
                 độ thời gian",
                "{0} of the plan when {1} of the year had gone by; revenue carried over may be in it, so that the pace \
                 means little",
            )
        } else {
            Phrase("đạt {0} khi đã qua {1} thời gian của năm", "{0} of the plan when {1} of the year had gone by")
        };
        (phrase, vec![self.quote(ratio), Measure::PERCENT.write(elapsed, self.language)])
    }

    fn numbering(&self, previous: Option<SectorId>, sector: SectorId, repeats: bool) -> (Phrase, Vec<String>) {
        let heading = |id: SectorId| {
            self.report.sector(id).map_or_else(String::new, |sector| {
                let line = self.line(sector.heading).to_string();
                Phrase("“{0}” (dòng {1})", "“{0}” (line {1})").filled(self.language, &[sector.label.clone(), line])
            })
        };
        let phrase = match (previous, repeats) {
            (_, true) => Phrase("số thứ tự {1} lặp lại sau {0}", "the number {1} repeats after {0}"),
            (Some(_), false) => Phrase("số thứ tự {1} đứng liền sau {0}", "the number {1} follows {0}"),
            (None, false) => Phrase("số thứ tự bắt đầu từ {1}", "the numbers begin with {1}"),
        };
        (phrase, vec![previous.map_or_else(String::new, heading), heading(sector)])
    }

    fn missing(&self, part: LayoutPart) -> (Phrase, Vec<String>) {
        let part = layout(part).in_language(self.language).to_owned();
        (Phrase("văn bản không có {0}", "the text has no {0}"), vec![part])
    }

    /// Both intervals, in the unit of the stated figure.
    fn arithmetic(&self, finding: &Finding) -> Option<String> {
        let measure = self.measure(finding)?;
        let write = |interval| measure.write_interval(interval, self.language);
        match (finding.stated, finding.expected) {
            (Some(stated), Some(expected)) => {
                let phrase = Phrase("Số ghi: {0}; tính lại: {1}", "Stated: {0}; computed: {1}");
                Some(phrase.filled(self.language, &[write(stated), write(expected)]))
            }
            (None, Some(expected)) => {
                let phrase = Phrase("Nằm trong khoảng {0}", "It lies in {0}");
                Some(phrase.filled(self.language, &[write(expected)]))
            }
            _ => None,
        }
    }

    fn computed(&self, finding: &Finding) -> String {
        match (finding.computed, self.measure(finding)) {
            (Some(computed), Some(measure)) => measure.write(computed, self.language),
            _ => "?".to_owned(),
        }
    }

    /// How to write the numbers of a finding: as its stated figure is written.
    fn measure(&self, finding: &Finding) -> Option<Measure<'r>> {
        let figure = match &finding.relation {
            Relation::Ratio { stated, .. }
            | Relation::Fraction { stated, .. }
            | Relation::ChangeInFraction { stated, .. }
            | Relation::Growth { stated, .. }
            | Relation::GrowthByChange { stated, .. }
            | Relation::Change { stated, .. } => *stated,
            Relation::Sum { total, .. } | Relation::Denominators { total, .. } => *total,
            Relation::GrowthOfParts { total, .. } => *total,
            Relation::Part { part, .. } => *part,
            Relation::Same { second, .. } => *second,
            Relation::PlanOrder { council, .. } => *council,
            Relation::ImpliedPlan { level, .. } | Relation::ImpliedPrevious { level, .. } => *level,
            Relation::SamePlan { second, .. } => second.0,
            Relation::Limit { figure, .. } | Relation::WithinWhole { figure } => *figure,
            _ => return None,
        };
        let figure = self.report.figure(figure)?;
        figure.quantity().or_else(|| figure.fraction().map(crate::Fraction::numerator)).map(Measure::of)
    }

    /// `“6.845 triệu đồng” (dòng 15)`, `“27,7%” (giảm, dòng 29)`, `“2,1%” (vượt kế hoạch, dòng 30)`
    fn quote(&self, id: FigureId) -> String {
        let Some(figure) = self.report.figure(id) else { return String::new() };
        let words = [one_line(self.report.quote(figure.span)), self.line(figure.span).to_string()];
        let phrase = match (figure.direction, figure.role) {
            // `vượt 2,1%` is 102.1 % of the plan.
            (Some(Direction::Up), Role::PlanRatio) => {
                Phrase("“{0}” (vượt kế hoạch, dòng {1})", "“{0}” (above the plan, line {1})")
            }
            (Some(Direction::Down), Role::PlanRatio) => {
                Phrase("“{0}” (hụt kế hoạch, dòng {1})", "“{0}” (short of the plan, line {1})")
            }
            (Some(Direction::Down), role) if role.is_relative() => {
                Phrase("“{0}” (giảm, dòng {1})", "“{0}” (a fall, line {1})")
            }
            _ => Phrase("“{0}” (dòng {1})", "“{0}” (line {1})"),
        };
        phrase.filled(self.language, &words)
    }

    fn quotes(&self, ids: &[FigureId]) -> String {
        ids.iter().map(|id| self.quote(*id)).collect::<Vec<_>>().join(", ")
    }

    fn word_of(&self, change: FigureId) -> &'static str {
        match self.report.figure(change).and_then(|figure| figure.direction) {
            Some(Direction::Up) => "tăng",
            Some(Direction::Down) => "giảm",
            None => "",
        }
    }
}

/// Which reading saves the figures, or that none does.
fn saving(finding: &Finding) -> Option<Phrase> {
    finding.stated?;
    match finding.verdict {
        Verdict::Rounding => Some(Phrase("Khớp nếu các số được làm tròn.", "They agree if the numbers were rounded.")),
        Verdict::Truncation => Some(Phrase(
            "Làm tròn thì không khớp, cắt bớt chữ số thì khớp.",
            "They do not agree by rounding, but they do if a number was cut.",
        )),
        Verdict::Contradiction => Some(Phrase(
            "Làm tròn hay cắt bớt chữ số đều không giải thích được.",
            "Neither rounding nor cutting explains it.",
        )),
        _ => None,
    }
}

/// Words on one line, however the text breaks them.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
