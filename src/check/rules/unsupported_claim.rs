//! `unsupported-claim`: a lead-in claims growth against last year, and no such figure is printed.

use crate::check::Verdict;
use crate::check::checks::Check;
use crate::check::finding::Finding;
use crate::check::relation::Relation;
use crate::text::{Syllable, s, word_before};
use crate::{FigureId, Report, Role, Span};

const RULE: &str = "unsupported-claim";

/// Words of a lead-in that are read, from its colon backwards.
const LONGEST: usize = 10;

/// A sentence ends here at the latest, in bytes.
const FARTHEST: usize = 4096;

/// `Một số chỉ tiêu tăng so với cùng kỳ năm trước: …`, and most of what follows states levels alone.
pub(super) struct UnsupportedClaim;

impl Check for UnsupportedClaim {
    fn rule(&self) -> &str {
        RULE
    }

    fn check(&self, report: &Report, sink: &mut dyn FnMut(Finding)) {
        for colon in memchr::memchr_iter(b':', report.text.as_bytes()) {
            let Some(claim) = claim_before(&report.text, colon) else { continue };
            let alone = levels_alone(report, Span::new(colon, sentence_end(&report.text, colon)));
            if let Some(figures) = alone {
                sink(Finding::new(RULE, Verdict::Note, Relation::Claim { claim, figures }));
            }
        }
    }
}

/// `tăng so với cùng kỳ`, right before the colon, without a number.
fn claim_before(text: &str, colon: usize) -> Option<Span> {
    let mut words = [Syllable::NONE; LONGEST];
    let mut at = colon;
    for index in 0..LONGEST {
        let (word, start) = word_before(text, at);
        if word == Syllable::NONE {
            return None;
        }
        *words.get_mut(index)? = word;
        at = start;
        // Read backwards: kỳ, cùng, then `tăng` or `giảm` before them.
        let base = words.get(..index)?.windows(2).any(|pair| pair == [s("kỳ"), s("cùng")]);
        if base && (word == s("tăng") || word == s("giảm")) {
            return Some(Span::new(at, colon));
        }
    }
    None
}

/// The first full stop that ends a sentence; one between digits does not.
fn sentence_end(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes();
    let rest = bytes.get(from..bytes.len().min(from + FARTHEST)).unwrap_or_default();
    let ends = |at: &usize| rest.get(at + 1).is_none_or(u8::is_ascii_whitespace);
    memchr::memchr_iter(b'.', rest).find(ends).map_or(from + rest.len(), |at| from + at)
}

/// The levels in the span that stand without a comparison, where they are most of all levels.
fn levels_alone(report: &Report, span: Span) -> Option<Vec<FigureId>> {
    let first = report.indicators.partition_point(|indicator| indicator.span.start < span.start);
    let within = report.indicators.get(first..)?.iter().take_while(|indicator| indicator.span.start < span.end);
    let mut all = 0;
    let mut alone = Vec::new();
    for indicator in within {
        let Some(level) = indicator.level else { continue };
        let is_compared = indicator.comparisons.iter().filter_map(|id| report.figure(*id));
        all += 1;
        if is_compared.filter(|figure| figure.role != Role::Multiple).count() == 0 {
            alone.push(level);
        }
    }
    (all >= 2 && 2 * alone.len() > all).then_some(alone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_ends_in_a_colon_and_holds_no_number() {
        let claim = |text: &str| {
            text.find(':').and_then(|colon| claim_before(text, colon)).and_then(|span| span.of(text).map(str::to_owned))
        };
        assert_eq!(
            claim("Nhiều chỉ tiêu tăng so với cùng kỳ năm trước: lúa 5 ha").as_deref(),
            Some("tăng so với cùng kỳ năm trước")
        );
        assert_eq!(claim("GIẢM SO VỚI CÙNG KỲ:").as_deref(), Some("GIẢM SO VỚI CÙNG KỲ"));
        assert_eq!(claim("tăng 5% so với cùng kỳ: lúa"), None);
        assert_eq!(claim("so với cùng kỳ năm trước: lúa tăng"), None);
        assert_eq!(claim("Trong đó: lúa"), None);
        assert_eq!(claim("Kinh tế tăng trưởng như sau: lúa"), None);
        // Ten words are read, and no more.
        let far = "tăng cao hơn so với cùng kỳ năm trước đó:";
        assert_eq!(claim(far).as_deref(), far.strip_suffix(':'));
        assert_eq!(claim("tăng cao hơn hẳn so với cùng kỳ năm trước đó:"), None);
    }

    #[test]
    fn a_point_between_digits_ends_no_sentence() {
        assert_eq!(sentence_end("đạt 2.030 tỷ. Sau đó", 0), "đạt 2.030 tỷ".len());
        assert_eq!(sentence_end("đạt 2.030 tỷ", 0), "đạt 2.030 tỷ".len());
        assert_eq!(sentence_end("Tốt. Đạt 2.030 tỷ.\nSau", "Tốt. ".len()), "Tốt. Đạt 2.030 tỷ".len());
        assert_eq!(sentence_end(&"a".repeat(2 * FARTHEST), 1), FARTHEST + 1);
    }
}
