//! Tasks: who is to do what until when.

use super::phrase::owner::owner_of;
use super::reader::Statements;
use super::token::{Token, row};
use super::words::*;
use crate::figures::{Form, RawFigure};
use crate::outline::Block;
use crate::text::{Syllable, clean, s};
use crate::{FigureId, Period, Role, Span, Task};

/// The task that a block assigns. `owner` is the body named by the sub-heading above it.
pub(crate) fn read(
    text: &str,
    tokens: &[Token],
    block: &Block,
    statements: &Statements,
    raw: &[RawFigure],
    report: Option<&Period>,
    owner: Option<String>,
) -> Task {
    let label = block.marker.and_then(|marker| marker.of(text)).unwrap_or_default();
    let label = label.trim_matches(|char: char| !char.is_alphanumeric()).to_owned();
    let goals = tokens
        .iter()
        .filter_map(Token::figure)
        .filter(|&figure| statements.figures[figure].role == Role::Target)
        .map(FigureId)
        .collect();
    Task {
        label,
        text: clean(block.span.of(text).unwrap_or_default()),
        span: Span::new(block.marker.map_or(block.span.start, |marker| marker.start), block.span.end),
        sector: block.sector,
        owner: owner_of(text, tokens).or(owner),
        deadline: deadline(tokens, raw, report),
        goals,
    }
}

/// The time after `trước`, `chậm nhất`, `hoàn thành trong`, `đến`.
fn deadline(tokens: &[Token], raw: &[RawFigure], report: Option<&Period>) -> Option<Period> {
    tokens.iter().enumerate().find_map(|(at, token)| {
        let form = match &raw[token.figure()?].form {
            Form::Time(form) => form,
            _ => return None,
        };
        let before = |back: usize| at.checked_sub(back).map_or(Syllable::NONE, |index| tokens[index].word());
        let until = matches!(before(1), TRUOC | NHAT | DEN | HET)
            || row(tokens, at.checked_sub(2)?, &[const { s("chậm") }, NHAT]);
        let within =
            before(1) == TRONG && (2..8).any(|back| before(back) == THANH_DONE || before(back) == const { s("xong") });
        let period = form.resolve(report)?;
        // A day that has passed is part of the matter: `trước 15/10/1993`.
        if report.is_some_and(|report| period.last_day() <= report.last_day()) {
            return None;
        }
        match (until, within) {
            (true, _) => Period::up_to(period.last_day()).ok(),
            (_, true) => Some(period),
            _ => None,
        }
    })
}

const THANH_DONE: Syllable = s("thành");
