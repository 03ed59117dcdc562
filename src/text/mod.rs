//! The text as given: words, white space and positions. Nothing here changes it.

mod clean;
mod cursor;
mod filter;
mod place;
mod syllable;
mod word;
mod word_set;

pub(crate) use clean::{clean, into_clean, join_line, joined};
pub(crate) use cursor::{skip_space, word_before};
pub(crate) use filter::hash;
pub(crate) use place::{Place, digits_end, next_digit};
pub(crate) use syllable::{Syllable, decode, is_invisible, s, syllables, words};
pub(crate) use word::Word;
pub(crate) use word_set::WordSet;
