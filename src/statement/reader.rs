//! Reads the blocks of a text into figures with roles, and indicators.

use super::elsewhere::{self, restate};
use super::lead::Leads;
use super::name::before_verb::folded;
use super::phrase::owner::owner_of;
use super::phrase::setter::rank_of_city;
use super::phrase::stretch::told_by_number;
use super::role::hope::Outlook;
use super::role::percent::is_share_within;
use super::sentence::{Run, Sentence};
use super::task;
use super::token::{Token, row, tokenize};
use super::words::{CHIA, DO, THEO, TRONG};
use crate::figures::{Form, RawFigure, RawFigures};
use crate::number::Amount;
use crate::outline::{Block, BlockKind, Outline, years_told};
use crate::scan::{of_form, of_time};
use crate::text::{Syllable, words};
use crate::{
    Base, Figure, FigureId, Hedges, Indicator, IndicatorId, Period, PeriodKind, Quantity, Role, Sector, Setter, Span,
    Task, Unit,
};
use chrono::Datelike;
use rust_decimal::Decimal;

/// What the sentences of a text say.
#[derive(Debug, Default)]
pub(crate) struct Statements {
    pub(crate) figures: Vec<Figure>,
    pub(crate) indicators: Vec<Indicator>,
    pub(crate) tasks: Vec<Task>,
}

/// Every figure of a text by its form alone, twice in the same order: as sentences are read from, and as they are filled.
/// Times have no value yet, for their year may be the report's.
pub(crate) fn ledger(text: &str) -> (Vec<RawFigure>, Vec<Figure>) {
    RawFigures::new(text).map(|(raw, amount)| (raw, lexical(text, &raw, amount))).unzip()
}

/// Reads the sentences of all blocks; `raw` and `figures` are those of [`ledger`].
pub(crate) fn read(
    text: &str,
    raw: &[RawFigure],
    mut figures: Vec<Figure>,
    outline: &Outline,
    own: Option<&Period>,
) -> Statements {
    let told = years_told(own.copied(), outline);
    let report = told.as_ref();
    let raw = &*told_by_number(text, raw, &figures, &outline.blocks, report);
    for (raw, figure) in raw.iter().zip(&mut figures) {
        if let Form::Time(form) = &raw.form {
            (figure.role, figure.value) = of_time(form, report);
        }
    }
    let mut reader = Reader {
        text,
        raw,
        sectors: &outline.sectors,
        report: told,
        told,
        own: own.copied(),
        is_plan: outline.is_plan,
        city: rank_of_city(text, report),
        out: Statements { figures, ..Statements::default() },
        tokens: Vec::new(),
        leads: Leads::default(),
        undated: Vec::new(),
        statutory: None,
        resolved: None,
        told_before: None,
        next: 0,
    };
    for block in &outline.blocks {
        reader.block(block);
    }
    reader.settle_fractions();
    elsewhere::plan::bind(&mut reader.out);
    restate::date(&mut reader.out, &reader.undated);
    restate::compare(&mut reader.out);
    elsewhere::previous::bind(&mut reader.out);
    reader.out
}

/// A figure as its form alone tells; sentences say more.
fn lexical(text: &str, raw: &RawFigure, amount: Option<Amount>) -> Figure {
    let (role, value) = of_form(text, raw.span, raw.form, amount);
    Figure {
        span: raw.span,
        role,
        value,
        direction: None,
        hedges: Hedges::default(),
        indicator: None,
        sector: None,
        period: None,
        of: None,
        base: None,
        issue: raw.issue,
    }
}

pub(crate) struct Reader<'a> {
    pub(crate) text: &'a str,
    pub(crate) raw: &'a [RawFigure],
    pub(crate) sectors: &'a [Sector],
    /// The time that the block speaks of where it says nothing else.
    pub(crate) report: Option<Period>,
    /// That of the whole document.
    own: Option<Period>,
    /// That by which its months and days without a year are read.
    told: Option<Period>,
    is_plan: bool,
    /// The rank of a city that is not named.
    pub(crate) city: Setter,
    pub(crate) out: Statements,
    tokens: Vec<Token>,
    leads: Leads,
    /// Indicators whose own block names no time.
    pub(crate) undated: Vec<IndicatorId>,
    /// Who set the estimate that the report calls `dự toán pháp lệnh`.
    pub(crate) statutory: Option<Setter>,
    /// Whose resolutions the report says that it calls `NQ`.
    pub(crate) resolved: Option<Setter>,
    /// The first level that the block before stated, none of a part.
    pub(crate) told_before: Option<IndicatorId>,
    /// The first figure that is not before the block.
    next: usize,
}

impl Reader<'_> {
    fn block(&mut self, block: &Block) {
        if let Some(marker) = block.marker {
            self.mark(marker);
        }
        // A page number stands inside the paragraph that it interrupts, and may come before it in the row of blocks.
        self.next = self.raw.partition_point(|figure| figure.span.end <= block.span.start);
        match block.kind {
            BlockKind::Page => return,
            BlockKind::Letterhead | BlockKind::Tail => {
                self.furniture(block);
                return;
            }
            _ => {}
        }
        self.look_back(block);
        let mut tokens = std::mem::take(&mut self.tokens);
        let skip = |figure: usize| self.out.figures[figure].role == Role::Marker;
        tokenize(self.text, (block.span.start, block.span.end), self.raw, self.next, skip, &mut tokens);
        self.assign_sector(block);
        if !matches!(block.kind, BlockKind::Title) {
            // `Tháng 7 xuất khẩu 7,5 tỷ USD.⏎Trong đó, …`
            let goes_on = block.kind == BlockKind::Paragraph && row(&tokens, 0, &[TRONG, DO]);
            let mut scope = self.leads.inherited(block, goes_on, self.sectors, self.report.as_ref());
            // `- Bảo hiểm y tế có 912 người.⏎- Chia theo địa bàn: …`: that one is divided, and not what leads to the list.
            if row(&tokens, 0, &[CHIA, THEO]) {
                (scope.whole, scope.main) = (None, None);
            }
            // A report on a year, or on its first months, speaks of these where it says nothing else; one on a later month
            // may mean the month or the months so far. What lies ahead of a report is another time, but that of a plan is
            // its own. A report on a school year speaks of that.
            let is_own = self.is_plan || !block.is_ahead;
            let is_all = |report: &Period| report.kind() == PeriodKind::Years || report.cumulative() == Some(*report);
            let report = if self.report == self.told { self.own } else { self.report };
            let so_far = report.filter(|report| is_own && is_all(report));
            // `tháng 9 và 9 tháng`, but `I. KẾT QUẢ 9 THÁNG`
            let named = self.leads.reviewed_time(block.sector, self.sectors, self.own.as_ref());
            let headed = named.filter(|time| {
                let is_whole = is_own && so_far.is_none() && is_all(time);
                is_whole && self.own.is_some_and(|own| own.last_day() == time.last_day())
            });
            if block.sector.is_some() {
                scope.clock.falls_back(so_far, headed);
            }
            let first = self.out.indicators.len();
            let topic = self.leads.topic();
            let mut sentence = Sentence {
                reader: self,
                tokens: &tokens,
                block,
                scope,
                stack: Vec::new(),
                start: 0,
                lead_start: 0,
                consumed: 0,
                lead_base: None,
                bracket: None,
                told_in_brackets: None,
                run: Run::default(),
                first,
                total_of_list: None,
                sentence_start: 0,
                sentence_first: first,
                member_first: first,
                previous_first: first,
                bracketed: Vec::new(),
                unbased: Vec::new(),
                outlook: Outlook::default(),
                topic_of_list: topic,
            };
            sentence.read();
            let topic = sentence.topic_for_items();
            let scope = sentence.scope;
            self.leads.push(block, self.sectors, self.text, scope, topic);
            let states = |entry: &Indicator| entry.level.is_some() && entry.whole.is_none();
            self.told_before =
                self.out.indicators[first..].iter().position(states).map(|told| IndicatorId(first + told));
            if block.kind == BlockKind::Task {
                let owner = self.owner_above(block);
                let task = task::read(self.text, &tokens, block, &self.out, self.raw, self.report.as_ref(), owner);
                self.out.tasks.push(task);
            }
        }
        self.tokens = tokens;
    }

    /// `KẾ HOẠCH NĂM 2024 … I. ĐÁNH GIÁ THỰC HIỆN NĂM 2023`: where a plan looks back, the months and days without a year are
    /// those of the time looked back on. In a report only the results of another year than its own do so: `I. KẾT QUẢ NĂM 2022`
    /// beside `II. KẾT QUẢ NĂM 2023`, `B. THỰC HIỆN DỰ TOÁN 6 THÁNG ĐẦU NĂM 2022` behind a final account of 2021.
    fn look_back(&mut self, block: &Block) {
        let own_year = self.own.map_or(i32::MIN, |own| own.last_day().year());
        let is_other = |time: &Period| time.kind() != PeriodKind::Years && time.last_day().year() != own_year;
        let headed = self.leads.reviewed_time(block.sector, self.sectors, self.own.as_ref());
        let reviewed = headed.filter(|time| self.is_plan || is_other(time)).or(block.reviewed);
        let report = reviewed.or(self.told);
        if report != self.told {
            let end = self.raw.partition_point(|figure| figure.span.start < block.span.end);
            for index in self.next..end {
                if let Form::Time(form) = &self.raw[index].form {
                    let figure = &mut self.out.figures[index];
                    (figure.role, figure.value) = of_time(form, report.as_ref());
                }
            }
        }
        self.report = report;
    }

    /// The digits of a label become markers.
    fn mark(&mut self, marker: Span) {
        let from = self.raw.partition_point(|figure| figure.span.end <= marker.start);
        for index in from..self.raw.len() {
            if self.raw[index].span.start >= marker.end {
                break;
            }
            self.out.figures[index] = Figure { span: self.raw[index].span, ..marker_figure() };
        }
    }

    /// The letterhead and the tail hold names, numbers and dates, and measure nothing.
    fn furniture(&mut self, block: &Block) {
        let mut index = self.next;
        while self.raw.get(index).is_some_and(|figure| figure.span.start < block.span.end) {
            let figure = &mut self.out.figures[index];
            if !matches!(figure.role, Role::Date | Role::Period | Role::Reference | Role::Marker) {
                *figure = Figure { span: figure.span, role: Role::Label, ..marker_figure() };
            }
            index += 1;
        }
    }

    fn assign_sector(&mut self, block: &Block) {
        let mut index = self.next;
        while self.raw.get(index).is_some_and(|figure| figure.span.start < block.span.end) {
            if self.out.figures[index].role != Role::Marker {
                self.out.figures[index].sector = block.sector;
            }
            index += 1;
        }
    }

    /// The body that the sub-heading of an item names: `1.1. Giao Phòng Nội vụ:`.
    fn owner_above(&mut self, block: &Block) -> Option<String> {
        let sector = &self.sectors[block.sector?.0];
        let span = Span::new(sector.heading.start, sector.heading.end);
        let mut tokens = Vec::new();
        let start = span.start + self.text[span.start..span.end].find(char::is_whitespace)?;
        tokenize(self.text, (start, span.end), &[], 0, |_| false, &mut tokens);
        owner_of(self.text, &tokens)
    }

    /// A fraction that nothing beside it explains: measures are done over planned, counts a part over a whole.
    fn settle_fractions(&mut self) {
        let mut figures = self.out.figures.iter_mut().enumerate().peekable();
        while let Some((index, figure)) = figures.next() {
            if figure.role == Role::Fraction && figure.base.is_none() {
                let Some(fraction) = figure.fraction() else { continue };
                let (part, whole) = (fraction.numerator(), fraction.denominator());
                // `đã cho thuê 548,3/755,2 ha, tỷ lệ lấp đầy 72,6%`: the rate right behind says that it is a part.
                let rate = figures.peek_mut().filter(|(_, next)| {
                    let is_free = next.role == Role::Share && next.of.is_none();
                    let stated = next.quantity().filter(|stated| is_free && *stated.unit() == Unit::PERCENT);
                    stated.is_some_and(|stated| {
                        // How full a place is, is said of nothing else.
                        let name = next.indicator.map(|of| folded(&self.out.indicators[of.0].name));
                        let fills = name.is_some_and(|name| name.starts_with(&FILLED) || name == FILLED[2..]);
                        let far = if fills { Decimal::TEN } else { Decimal::ONE };
                        is_share_within(part.value(), whole.value(), stated.value(), far)
                    })
                });
                // `Trường đạt chuẩn: 34/48`: whole numbers without a unit count.
                let is_whole = |number: &Quantity| number.unit().is_none() && number.step() >= Decimal::ONE;
                let counts = part.unit().is_countable() || is_whole(part) && is_whole(whole);
                let is_plan = rate.is_none() && (part.value() > whole.value() || !counts);
                if let Some((_, rate)) = rate {
                    rate.of = Some(FigureId(index));
                    rate.base = Some(Base::Total);
                    if let Some(indicator) = figure.indicator {
                        self.out.indicators[indicator.0].share.get_or_insert(FigureId(index + 1));
                    }
                }
                figure.base = Some(if is_plan { Base::Plan(None) } else { Base::Total });
            }
        }
    }
}

/// `tỷ lệ lấp đầy`
const FILLED: [Syllable; 4] = words(["tỷ", "lệ", "lấp", "đầy"]);

pub(crate) fn marker_figure() -> Figure {
    Figure {
        span: Span::default(),
        role: Role::Marker,
        value: None,
        direction: None,
        hedges: Hedges::default(),
        indicator: None,
        sector: None,
        period: None,
        of: None,
        base: None,
        issue: None,
    }
}
