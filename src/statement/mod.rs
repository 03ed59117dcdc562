//! Who measures what, against which base, for which time: the fourth stage.
//!
//! A block is read as a row of words and figures. Each figure's role follows from the verb before it, the base after it
//! and its unit; what it speaks of follows from the order of figures in its clause, its brackets and its list.

mod against;
mod amended;
mod amount;
mod base;
mod clause;
mod clock;
mod cue;
mod dating;
mod division;
mod evidence;
mod hope;
mod lead;
mod left_out;
mod lent;
mod level;
mod measure;
mod measured;
mod name;
mod naming;
mod own_words;
mod owner;
mod percent;
mod plan;
mod plan_elsewhere;
mod planned;
mod previous;
mod previous_elsewhere;
mod reader;
mod restate;
mod run;
mod scope;
mod sentence;
mod setter;
mod stretch;
mod subject;
mod table_line;
mod task;
mod thing;
mod token;
mod total;
mod units;
mod whole;
mod words;

pub(crate) use reader::{Statements, ledger, read};
