//! What the words beside a figure say: verbs, bases, setters, times, divisions, owners. Each file reads tokens, and
//! knows nothing of the figures around it.

pub(crate) mod base;
pub(crate) mod clause;
pub(crate) mod clock;
pub(crate) mod cue;
pub(crate) mod division;
pub(crate) mod owner;
pub(crate) mod setter;
pub(crate) mod stretch;
