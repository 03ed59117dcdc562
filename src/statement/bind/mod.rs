//! Which figures belong together in one sentence: level and plan, now and then, whole and part.

pub(crate) mod against;
pub(crate) mod amended;
pub(crate) mod dating;
pub(crate) mod level;
pub(crate) mod plan;
pub(crate) mod planned;
pub(crate) mod previous;
pub(crate) mod run;
pub(crate) mod subject;
pub(crate) mod table_line;
pub(crate) mod total;
pub(crate) mod whole;
