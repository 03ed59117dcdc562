//! `layout`: parts of the official layout that are missing (Decree 30/2020/NĐ-CP, article 8).

use crate::Report;
use crate::check::Verdict;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::{LayoutPart, Relation};

const RULE: &str = "layout";

/// Notes what a document lacks. A passage with none of the parts is no document, and lacks nothing.
pub(super) struct Layout;

impl Check for Layout {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        let head = report.letterhead.as_ref();
        let parts = [
            (LayoutPart::Issuer, head.is_some_and(|head| !head.issuers.is_empty())),
            (LayoutPart::Symbol, head.is_some_and(|head| head.symbol.is_some())),
            (LayoutPart::Date, head.is_some_and(|head| head.date.is_some())),
            (LayoutPart::Title, report.title.is_some()),
            (LayoutPart::Signature, report.signature.is_some()),
            (LayoutPart::Recipients, !report.recipients.is_empty()),
        ];
        if parts.iter().any(|(_, is_there)| *is_there) {
            for (missing, _) in parts.into_iter().filter(|(_, is_there)| !is_there) {
                sink(Finding::new(RULE, Verdict::Note, Relation::Layout { missing }));
            }
        }
    }
}
