//! The text as given: words, white space and positions. Nothing here changes it.

mod clean;
mod cursor;
mod place;
mod syllable;
mod word;

pub(crate) use clean::{clean, join_line, joined};
pub(crate) use cursor::{skip_space, word_before};
pub(crate) use place::{Place, digits_end, next_digit};
pub(crate) use syllable::{Syllable, decode, is_invisible, s, sorted, words};
pub(crate) use word::Word;
