//! A paragraph, an item or a heading: the unit that sentences are read in.

use super::marker::Class;
use crate::{Period, SectorId, Span};

/// A paragraph, an item or a heading, its lines joined.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Block {
    /// The words, without the label.
    pub(crate) span: Span,
    /// The label, where one is printed.
    pub(crate) marker: Option<Span>,
    pub(crate) kind: BlockKind,
    /// The innermost numbered heading or item.
    pub(crate) sector: Option<SectorId>,
    /// How deep it stands under the heading: 0 for a paragraph, 1 for a dash below it, 2 for a plus below that.
    pub(crate) depth: u8,
    /// Whether its label is a number or a letter, and not a dash.
    pub(crate) is_numbered: bool,
    /// Whether its label is a letter, or in brackets: an item of a list, also where it is numbered.
    pub(crate) is_listed: bool,
    /// Whether it says what is to be: in a section of tasks or of planned levels.
    pub(crate) is_ahead: bool,
    /// Whether it stands where planned levels are listed, and not tasks.
    pub(crate) states_levels: bool,
    /// The time that the title of its part names, where the part says what is to be.
    pub(crate) ahead: Option<Period>,
    /// The time that the title of its part names, where the part of a plan looks back: `PHẦN THỨ NHẤT: KẾT QUẢ NĂM 2023`.
    pub(crate) reviewed: Option<Period>,
}

impl Block {
    /// Whether it ends with a colon, and so leads to a list.
    pub(crate) fn opens_list(&self, text: &str) -> bool {
        text[self.span.start..self.span.end].trim_end().ends_with(':')
    }

    /// A block outside the body.
    pub(super) fn bare(span: Span, marker: Option<Span>, kind: BlockKind) -> Self {
        Self {
            span,
            marker,
            kind,
            sector: None,
            depth: 0,
            is_numbered: false,
            is_listed: false,
            is_ahead: false,
            states_levels: false,
            ahead: None,
            reviewed: None,
        }
    }
}

/// What a block is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum BlockKind {
    /// The head of the document: issuer, number, place and date.
    Letterhead,
    /// Kind and subject of the document.
    Title,
    /// A heading without a sentence of its own.
    Heading,
    /// An unmarked paragraph.
    Paragraph,
    /// An item of a list, or a numbered item with a sentence of its own.
    Item,
    /// An item that assigns a task.
    Task,
    /// A page number.
    Page,
    /// Recipients and signature.
    Tail,
}

/// How deep an item of this class stands under its heading.
pub(super) fn depth_of(class: Option<Class>) -> u8 {
    match class {
        None => 0,
        Some(Class::Dash | Class::Star) => 1,
        Some(Class::Plus) => 2,
        Some(_) => 0,
    }
}
