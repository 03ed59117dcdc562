//! What a figure does: the role that its verb, base and unit give it.

pub(crate) mod amount;
pub(crate) mod hope;
pub(crate) mod measure;
pub(crate) mod percent;
