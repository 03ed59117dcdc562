//! Numbers in brackets that label what stands behind them: `(1) …; (2) …` inside a sentence, and footnotes.

use super::sentence::Sentence;
use super::token::{Gap, Token};
use super::words::VA;

/// A list of counts is no longer: of more items the next are looked at.
const LONGEST_LIST: usize = 32;

/// The name before a count has no more words: `Thành phố Hồ Chí Minh (1)`.
const LONGEST_NAME: usize = 8;

impl Sentence<'_, '_> {
    pub(crate) fn is_inline_marker(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let words = &self.reader.text[token.start..token.end];
        // A footnote is marked the same way in square brackets.
        let is_footnote =
            self.reader.text[..token.start].ends_with('[') && self.reader.text[token.end..].starts_with(']');
        token.gap.has(Gap::OPEN)
            && words.len() <= 2
            && words.bytes().all(|byte| byte.is_ascii_digit())
            && (is_footnote || self.is_alone(at) && !self.counts_in_list(at))
    }

    /// Whether the figure fills a pair of round brackets.
    fn is_alone(&self, at: usize) -> bool {
        let closes = self.tokens.get(at + 1).is_none_or(|next| next.gap.has(Gap::CLOSE));
        let Token { start, end, .. } = self.tokens[at];
        closes && self.reader.text[..start].ends_with('(') && self.reader.text[end..].starts_with(')')
    }

    /// `tử vong tại: Hà Nội (17), Nghệ An (6), Bình Định (4)`: numbers behind each name of a list say how many there were.
    /// Such as only count on (`văn bản A (1), văn bản B (2)`) are labels.
    fn counts_in_list(&self, at: usize) -> bool {
        // `gồm: (1) chi đầu tư …; (2) …`: a label opens what it labels.
        let goes_on =
            |next: &Token| !next.gap.has(Gap::CLAUSE.without(Gap::OPEN.with(Gap::CLOSE))) && next.word() != VA;
        if self.tokens.get(at + 1).is_some_and(goes_on) {
            return false;
        }
        let number = |at: &usize| self.count(self.tokens[*at].figure()?);
        let behind =
            std::iter::successors(self.item_behind(at), |at| self.item_behind(*at)).map_while(|at| number(&at));
        let before =
            std::iter::successors(self.item_before(at), |at| self.item_before(*at)).map_while(|at| number(&at));
        let Some(own) = number(&at) else { return false };
        let steps = |numbers: &[i64], step: i64| {
            let mut pairs = std::iter::once(&own).chain(numbers).zip(numbers);
            pairs.all(|(one, next)| one.checked_add(step) == Some(*next))
        };
        let behind: Vec<i64> = behind.take(LONGEST_LIST).collect();
        let before: Vec<i64> = before.take(LONGEST_LIST).collect();
        !(steps(&behind, 1) && steps(&before, -1))
    }

    /// `Hà Nội (17), Thanh Hóa (8 ca)`: whether the figure is alone in its bracket, as is that of the next name or the last.
    pub(crate) fn is_listed_in_brackets(&self, at: usize) -> bool {
        self.is_item(at) && (self.item_behind(at).is_some() || self.item_before(at).is_some())
    }

    /// The count of the list's item behind that of `at`.
    fn item_behind(&self, at: usize) -> Option<usize> {
        let is_next = |next: &&Token| next.gap.has(Gap::COMMA) || next.gap.has(Gap::SEMICOLON);
        self.tokens.get(at + 1).filter(is_next).filter(|next| next.figure().is_none())?;
        let rest = self.tokens.iter().enumerate().skip(at + 2).take(LONGEST_NAME);
        let mut rest = rest.skip_while(|(_, token)| token.figure().is_none() && !token.gap.has(Gap::CLAUSE));
        let (next, _) = rest.next()?;
        self.is_item(next).then_some(next)
    }

    /// The count of the list's item before that of `at`.
    fn item_before(&self, at: usize) -> Option<usize> {
        let first = (at.saturating_sub(LONGEST_NAME)..at).rev().find(|&index| {
            let token = &self.tokens[index];
            token.figure().is_some() || token.gap.has(Gap::CLAUSE)
        })?;
        let is_next = self.tokens[first].gap.has(Gap::COMMA) || self.tokens[first].gap.has(Gap::SEMICOLON);
        let before = first.checked_sub(1).filter(|_| is_next)?;
        self.is_item(before).then_some(before)
    }

    /// Whether a number in a bracket of its own stands there, behind a word.
    fn is_item(&self, at: usize) -> bool {
        let is_behind_word = at > 0 && self.tokens[at - 1].figure().is_none();
        self.tokens[at].figure().is_some() && self.tokens[at].gap == Gap::OPEN && is_behind_word && self.is_alone(at)
    }

    fn count(&self, figure: usize) -> Option<i64> {
        let quantity = self.reader.out.figures[figure].quantity().filter(|count| count.unit().is_none())?;
        i64::try_from(quantity.value()).ok()
    }
}
