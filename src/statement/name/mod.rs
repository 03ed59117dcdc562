//! What is measured, in the report's own words.

pub(crate) mod before_verb;
pub(crate) mod composed;
pub(crate) mod left_out;
pub(crate) mod lent;
pub(crate) mod measured;
pub(crate) mod own_words;
pub(crate) mod thing;
