//! Who measures what, against which base, for which time: the fourth stage.
//!
//! A block is read as a row of words and figures. Each figure's role follows from the verb before it, the base after it
//! and its unit; what it speaks of follows from the order of figures in its clause, its brackets and its list.

mod bind;
mod elsewhere;
mod evidence;
mod inline_marker;
mod lead;
mod name;
mod phrase;
mod reader;
mod role;
mod scope;
mod sentence;
mod task;
mod token;
mod units;
mod words;

pub(crate) use reader::{Statements, ledger, read};
