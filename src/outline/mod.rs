//! Headings, items, paragraphs, head and tail of the document: the third stage.

mod block;
mod frame;
mod kind;
mod line;
mod marker;
mod period;
mod tree;

pub(crate) use block::{Block, BlockKind};
pub(crate) use period::{report_period, years_told};
pub(crate) use tree::{Outline, read};
