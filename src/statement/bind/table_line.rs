//! A row of a table that was written as a line: `Sản lượng lúa (tấn): kế hoạch: 245.000; ước thực hiện: 252.314; so kế hoạch: 103%`.

use crate::figures::Form;
use crate::number::unit_at;
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, Token};
use crate::{Quantity, Unit, Value};
use rust_decimal::Decimal;

/// No head of a row is longer, in words.
const LONGEST: usize = 24;

/// `(triệu đồng)`: where the bracket opens and closes, and what it says.
pub(crate) struct UnitOfHead {
    pub(crate) open: usize,
    pub(crate) colon: usize,
    unit: Unit,
    factor: Decimal,
}

impl Sentence<'_, '_> {
    /// Where the bracket opens and where it closes that ends the head of a row: `Thu ngân sách (triệu đồng):`.
    fn bracket_of_head(&self) -> Option<(usize, usize)> {
        let last = self.tokens.len().min(LONGEST);
        let colon = (1..last).find(|&index| self.tokens[index].gap.has(Gap::COLON))?;
        let open = (1..colon).rev().find(|&index| self.tokens[index].gap.has(Gap::OPEN))?;
        self.tokens[colon].gap.has(Gap::CLOSE).then_some((open, colon))
    }

    /// The head of the row without its bracket, for what says itself only whether it was planned or reached.
    pub(crate) fn head_of_row(&self, start: usize) -> Option<String> {
        let (open, colon) = self.bracket_of_head().filter(|(_, colon)| *colon <= start)?;
        let is_one = !self.tokens[1..=start].iter().any(|token| token.gap.has(Gap::STOP));
        let measures = |figure: usize| self.reader.out.figures[figure].indicator.is_some();
        let is_plain = !self.tokens[..colon].iter().filter_map(Token::figure).any(measures);
        Some(self.words_between(0, open)).filter(|head| is_one && is_plain && !head.is_empty())
    }

    /// The unit that stands alone in the bracket of a row's head.
    pub(crate) fn unit_of_head(&self) -> Option<UnitOfHead> {
        let (open, colon) = self.bracket_of_head()?;
        let (unit, factor, end) = unit_at(self.reader.text, self.tokens[open].start)?;
        (end == self.tokens[colon - 1].end).then_some(UnitOfHead { open, colon, unit, factor })
    }

    /// Numbers of a row without a unit of their own have that of its head.
    pub(crate) fn lend_unit_of_row(&mut self) {
        let Some(UnitOfHead { colon, unit, factor, .. }) = self.unit_of_head() else { return };
        for figure in self.tokens[colon..].iter().filter_map(Token::figure) {
            let is_count = matches!(self.reader.raw[figure].form, Form::Amount);
            let Some(Value::Quantity(bare)) = &self.reader.out.figures[figure].value else { continue };
            let scaled = bare.value().checked_mul(factor).zip(bare.step().checked_mul(factor));
            if let Some((value, step)) = scaled.filter(|_| is_count && bare.unit().is_none()) {
                self.reader.out.figures[figure].value = Some(Value::Quantity(Quantity::new(value, step, unit.clone())));
            }
        }
    }
}
