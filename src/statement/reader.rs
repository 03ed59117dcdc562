//! Reads the blocks of a text into figures with roles, and indicators.

use super::scope::Scope;
use super::sentence::Sentence;
use super::task;
use super::token::{Token, tokenize};
use crate::figures::{Form, RawFigure};
use crate::number::Amount;
use crate::outline::{Block, BlockKind};
use crate::{Base, Figure, Hedges, Indicator, Period, Role, SectorId, Span, Task, Value};

/// What the sentences of a text say.
#[derive(Debug, Default)]
pub(crate) struct Statements {
    pub(crate) figures: Vec<Figure>,
    pub(crate) indicators: Vec<Indicator>,
    pub(crate) tasks: Vec<Task>,
}

/// Reads the sentences of all blocks. Every raw figure becomes one figure, in the same place.
pub(crate) fn read(text: &str, raw: &[RawFigure], blocks: &[Block], report: Option<&Period>) -> Statements {
    let figures = raw.iter().map(|figure| lexical(text, figure, report)).collect();
    let mut reader = Reader {
        text,
        raw,
        report,
        out: Statements { figures, ..Statements::default() },
        tokens: Vec::new(),
        lead: Lead::default(),
        next: 0,
        last_task: None,
    };
    for block in blocks {
        reader.block(block);
    }
    reader.settle_fractions();
    reader.out
}

/// A figure as its form alone tells; sentences say more.
fn lexical(text: &str, raw: &RawFigure, report: Option<&Period>) -> Figure {
    let (role, value) = match &raw.form {
        Form::Amount(amount) => (
            match amount {
                Amount::Fraction(_) => Role::Fraction,
                Amount::One(quantity) if quantity.unit().is_ratio() => Role::Share,
                _ => Role::Amount,
            },
            Some(value_of(amount)),
        ),
        Form::Rank(amount) => (Role::Rank, Some(value_of(amount))),
        Form::Time(form) => {
            let period = form.resolve(report);
            match form.is_day() {
                true => (Role::Date, period.map(|period| Value::Date(period.last_day()))),
                false => (Role::Period, period.map(Value::Period)),
            }
        }
        Form::Reference => {
            let number = raw.span.of(text).unwrap_or_default();
            (Role::Reference, Some(Value::Reference(number.chars().filter(|char| !char.is_whitespace()).collect())))
        }
        Form::Label => (Role::Label, None),
        Form::Unread => (Role::Unclassified, None),
    };
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

fn value_of(amount: &Amount) -> Value {
    match amount {
        Amount::One(quantity) => Value::Quantity(quantity.clone()),
        Amount::Range { low, high } => Value::Range { low: low.clone(), high: high.clone() },
        Amount::Fraction(fraction) => Value::Fraction(fraction.clone()),
    }
}

/// What the items of a list inherit, by depth.
#[derive(Default)]
struct Lead {
    sector: Option<SectorId>,
    /// The scope that items one deeper start from; `None` where no sentence leads to them.
    scopes: [Option<Scope>; 3],
}

pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) raw: &'a [RawFigure],
    pub(super) report: Option<&'a Period>,
    pub(super) out: Statements,
    tokens: Vec<Token>,
    lead: Lead,
    /// The first figure that is not before the block.
    next: usize,
    last_task: Option<usize>,
}

impl Reader<'_> {
    fn block(&mut self, block: &Block) {
        if let Some(marker) = block.marker {
            self.mark(marker);
        }
        while self.raw.get(self.next).is_some_and(|figure| figure.span.end <= block.span.start) {
            self.next += 1;
        }
        match block.kind {
            BlockKind::Page => return,
            BlockKind::Letterhead | BlockKind::Tail => {
                self.furniture(block);
                return;
            }
            _ => {}
        }
        let mut tokens = std::mem::take(&mut self.tokens);
        let skip = |figure: usize| self.out.figures[figure].role == Role::Marker;
        tokenize(self.text, (block.span.start, block.span.end), self.raw, self.next, skip, &mut tokens);
        self.assign_sector(block);
        if !matches!(block.kind, BlockKind::Title) {
            let scope = self.inherited(block);
            let mut sentence = Sentence {
                reader: self,
                tokens: &tokens,
                block,
                scope,
                stack: Vec::new(),
                start: 0,
                lead_start: 0,
                consumed: 0,
                bracket: None,
            };
            sentence.read();
            let scope = sentence.scope;
            self.hand_down(block, &tokens, scope);
            if block.kind == BlockKind::Task {
                let task =
                    task::read(self.text, &tokens, block, &self.out, self.raw, self.report, self.lead_owner(block));
                self.last_task = Some(self.out.tasks.len());
                self.out.tasks.push(task);
            }
        }
        self.tokens = tokens;
    }

    /// The digits of a label become markers.
    fn mark(&mut self, marker: Span) {
        let from = self.raw.partition_point(|figure| figure.span.end <= marker.start);
        for index in from..self.raw.len() {
            if self.raw[index].span.start >= marker.end {
                break;
            }
            let figure = &mut self.out.figures[index];
            *figure = Figure { span: self.raw[index].span, ..marker_figure() };
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

    /// What a block takes over from those before it.
    fn inherited(&mut self, block: &Block) -> Scope {
        if self.lead.sector != block.sector && block.kind != BlockKind::Paragraph && block.depth == 0 {
            self.lead = Lead { sector: block.sector, ..Lead::default() };
        }
        self.lead.sector = block.sector;
        match block.depth.checked_sub(1) {
            Some(above) => {
                let from = self.lead.scopes[..=usize::from(above)].iter().rev().flatten().next();
                from.cloned().unwrap_or_default()
            }
            None => Scope::default(),
        }
    }

    /// What a block leaves to the items below it: all, where it ends with a colon; its times and bases otherwise.
    fn hand_down(&mut self, block: &Block, tokens: &[Token], scope: Scope) {
        let depth = usize::from(block.depth);
        let leads = self.text[block.span.start..block.span.end].trim_end().ends_with(':') && !tokens.is_empty();
        for deeper in &mut self.lead.scopes[depth..] {
            *deeper = None;
        }
        let handed = scope.for_items();
        if depth > 0 && self.lead.scopes[depth - 1].is_some() {
            // The next item of the list inherits a base that this one printed.
            if let Some(list) = &mut self.lead.scopes[depth - 1] {
                list.base = list.base.or(scope.base);
            }
        } else if depth > 0 {
            self.lead.scopes[depth - 1] = Some(Scope { base: scope.base, ..Scope::default() });
        }
        if depth < self.lead.scopes.len() {
            self.lead.scopes[depth] = Some(match leads {
                true => handed,
                false => Scope { whole: None, percent: None, aims: false, ..handed },
            });
        }
    }

    /// The body that the sub-heading above an item names.
    fn lead_owner(&self, block: &Block) -> Option<String> {
        let sector = block.sector?;
        let _ = sector;
        None
    }

    /// A fraction that nothing beside it explains: measures are done over planned, counts a part over a whole.
    fn settle_fractions(&mut self) {
        for figure in &mut self.out.figures {
            if figure.role == Role::Fraction && figure.base.is_none() {
                let Some(fraction) = figure.fraction() else { continue };
                let (part, whole) = (fraction.numerator(), fraction.denominator());
                let is_plan = part.value() > whole.value() || !part.unit().is_countable();
                figure.base = Some(if is_plan { Base::Plan(None) } else { Base::Total });
            }
        }
    }
}

pub(super) fn marker_figure() -> Figure {
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
