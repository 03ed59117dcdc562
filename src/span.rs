//! Where a thing stands in the text.

use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A half-open range of bytes of the text *as it was given*.
///
/// Both ends lie on character boundaries. Offsets never refer to a cleaned copy.
///
/// ```
/// let span = ktxh::Span::new(6, 11);
/// assert_eq!(span.of("thu đạt 2.030 tỷ đồng"), Some("ạt "));
/// assert_eq!(span.len(), 5);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The range from `start` up to, and without, `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Bytes covered; 0 where `end` is not after `start`.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether no byte is covered.
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The words that stand there; `None` where the span is not one of this text.
    pub fn of(self, text: &str) -> Option<&str> {
        text.get(self.start..self.end)
    }

    /// Whether `other` lies inside.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that holds both.
    pub fn join(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// Line and column of the first byte, both counted from 1; the column counts characters.
    ///
    /// A span beyond the text answers for its end. Linear in the text up to the span.
    ///
    /// ```
    /// let text = "Thu\nước đạt 2.030 tỷ";
    /// let at = text.find("2.030").unwrap_or(0);
    /// assert_eq!(ktxh::Span::new(at, at + 5).line_column(text), (2, 9));
    /// ```
    pub fn line_column(self, text: &str) -> (usize, usize) {
        let mut at = self.start.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let before = &text[..at];
        let line = memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
        (line, column)
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.start..span.end
    }
}
