//! Tasks: who is to do what until when.

use super::reader::Statements;
use super::token::{Gap, Token, row};
use super::words::*;
use crate::figures::{Form, RawFigure};
use crate::outline::Block;
use crate::text::{Syllable, clean, s};
use crate::{FigureId, Period, Role, Span, Task};

/// The task that a block assigns. `owner` is the body named by the sub-heading above it.
pub(super) fn read(
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

/// `Giao Sở Tài chính chủ trì …`, `Yêu cầu …`, `Đề nghị …`; or the words before `chủ trì` or `phối hợp` at the head.
pub(super) fn owner_of(text: &str, tokens: &[Token]) -> Option<String> {
    let assigned = if row(tokens, 0, &[GIAO]) {
        1
    } else if row(tokens, 0, &[const { s("yêu") }, const { s("cầu") }]) || row(tokens, 0, &[DE_PROPOSE, NGHI]) {
        2
    } else {
        0
    };
    const LONGEST: usize = 24;
    let mut end = None;
    for (at, token) in tokens.iter().enumerate().skip(assigned).take(LONGEST) {
        let presides = row(tokens, at, &[CHU, const { s("trì") }]) || row(tokens, at, &[PHOI, const { s("hợp") }]);
        // `ban hành` is a verb, `Ban Quản lý` and `Ủy ban` are bodies.
        let issues = row(tokens, at, &[const { s("ban") }, const { s("hành") }]);
        let acts = assigned > 0 && at > assigned && (issues || ACTIONS.contains(&token.word()));
        let ends = at > assigned && (token.gap.has(Gap::COLON) || token.gap.has(Gap::MEMBER)) && assigned > 0;
        if presides || acts || ends {
            end = (at > assigned).then_some(at);
            break;
        }
        // Without a verb of assignment the body stands at the head, with a capital and no sign.
        if assigned == 0 && token.gap.has(Gap::CLAUSE) && at > 0 && !token.gap.has(Gap::COMMA) {
            break;
        }
    }
    let end = end.or_else(|| (assigned > 0 && tokens.len() <= LONGEST).then_some(tokens.len()))?;
    if assigned == 0 && !begins_body(tokens) {
        return None;
    }
    let owner = clean(&text[tokens.get(assigned)?.start..tokens.get(end.checked_sub(1)?)?.end]);
    (!owner.is_empty()).then_some(owner)
}

const DE_PROPOSE: Syllable = s("đề");
const PHOI: Syllable = s("phối");

/// Verbs that begin what the body is to do.
const ACTIONS: &[Syllable] = &[
    s("báo"),
    s("bảo"),
    s("chỉ"),
    s("chuẩn"),
    s("chủ"),
    s("đẩy"),
    s("hoàn"),
    s("hướng"),
    s("khẩn"),
    s("kiểm"),
    s("lập"),
    s("mở"),
    s("nghiên"),
    s("phấn"),
    s("rà"),
    s("tập"),
    s("tăng"),
    s("tham"),
    s("theo"),
    s("thực"),
    s("tiếp"),
    s("tổng"),
    s("triển"),
    s("trình"),
    s("tuyên"),
    s("xây"),
    s("xử"),
    s("đôn"),
    s("giải"),
    s("cập"),
    s("đề"),
    s("làm"),
];

/// `Phòng …`, `Sở …`, `UBND …`: the body at the head of a task without a verb of assignment.
fn begins_body(tokens: &[Token]) -> bool {
    const BODIES: &[Syllable] = &[
        s("phòng"),
        s("sở"),
        UBND,
        s("ban"),
        s("công"),
        s("cục"),
        s("chi"),
        s("trung"),
        s("văn"),
        s("các"),
        s("bộ"),
        s("ủy"),
        s("kho"),
        s("trạm"),
        s("hội"),
    ];
    tokens.first().is_some_and(|first| BODIES.contains(&first.word()))
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
