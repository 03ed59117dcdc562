//! Figures that belong to what another sentence stated.

pub(crate) mod plan;
pub(crate) mod previous;
pub(crate) mod restate;
