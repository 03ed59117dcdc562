//! The typed report: what a user holds.

mod base;
mod figure;
mod indicator;
mod letterhead;
mod options;
mod report;
mod role;
mod sector;
mod task;

pub use base::{Base, Setter};
pub use figure::{Direction, Figure, FigureId, Hedges, Value};
pub use indicator::{Indicator, IndicatorId, Parts, Target};
pub use letterhead::{DocumentTitle, Letterhead, Signature};
pub use options::ReadOptions;
pub use report::{Report, SCHEMA_VERSION};
pub use role::Role;
pub use sector::{Sector, SectorId, SectorKind};
pub use task::Task;
