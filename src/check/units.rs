//! Which units may meet in a check, and which of them count whole things.

use crate::Unit;
use crate::text::Syllable;

/// Whether the unit counts whole things: a noun, or nothing at all. Measures and rates (`tạ/ha`) are rounded even where they
/// are printed without decimals, and so is `mẫu`: a sample, or a measure of land.
pub(super) fn counts_things(unit: &Unit) -> bool {
    unit.is_none() || unit.is_countable() && unit.code() != "mẫu"
}

/// Whether two numbers may be compared.
///
/// Measures have to be the same. People may be called `người` or by what they are. Counting nouns may be shortened when
/// they come again (`lượt khách`, later `lượt`) or left out, and so may what money is counted by (`5,84 triệu
/// đồng/người/tháng`, later `5,45 triệu đồng`).
pub(super) fn same_kind(a: &Unit, b: &Unit) -> bool {
    a == b
        || a.counts_people_of(b)
        || a.is_rate_of(b)
        || b.is_rate_of(a)
        || (counts_things(a) && counts_things(b) && (shortens(a, b) || shortens(b, a)))
}

/// Whether `short` is the first or the last words of `long`.
fn shortens(short: &Unit, long: &Unit) -> bool {
    let begins = words(short).zip(words(long)).all(|(a, b)| a == b);
    let ends = words(short).rev().zip(words(long).rev()).all(|(a, b)| a == b);
    words(short).count() <= words(long).count() && (begins || ends)
}

fn words(unit: &Unit) -> impl DoubleEndedIterator<Item = Syllable> {
    unit.code().split_whitespace().map(|word| Syllable::read(word.as_bytes(), 0).0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn kinds(a: &'static str, b: &'static str, same: bool) {
        assert_eq!(same_kind(&Unit::new(a), &Unit::new(b)), same, "{a} and {b}");
        assert_eq!(same_kind(&Unit::new(b), &Unit::new(a)), same, "{b} and {a}");
    }

    #[test]
    fn nouns_may_be_shortened_or_left_out() {
        kinds("hồ sơ", "hồ sơ", true);
        kinds("lượt khách", "lượt", true);
        kinds("bộ hồ sơ", "hồ sơ", true);
        kinds("thủy", "thuỷ", true);
        kinds("con", "", true);
        kinds("lượt khách", "lượt người", false);
        kinds("lượt", "vụ việc", false);
        kinds("học sinh giỏi", "học giỏi", false);
    }

    #[test]
    fn people_by_either_name() {
        kinds("lao động", "người", true);
        kinds("học sinh", "cháu", true);
        kinds("học sinh", "lao động", false);
        kinds("hộ", "người", false);
    }

    #[test]
    fn money_may_leave_out_what_it_is_counted_by() {
        kinds("VND/người/tháng", "VND", true);
        kinds("VND/người/tháng", "VND/người", true);
        kinds("VND/người", "VND/hộ", false);
        kinds("tạ/ha", "tạ", false);
        kinds("người/năm", "người", false);
        kinds("VND/người", "", false);
        kinds("VND", "", false);
    }

    #[test]
    fn measures_are_the_same_or_differ() {
        kinds("ha", "m2", false);
        kinds("VND", "USD", false);
        kinds("VND", "", false);
        kinds("tạ/ha", "tạ", false);
        kinds("%", "pp", false);
    }

    #[test]
    fn measures_are_not_counted() {
        for unit in ["VND", "SGD", "ha", "mẫu", "tạ/ha", "tấn.km", "MWp", "giờ", "%", "‰", "VND/người"] {
            assert!(!counts_things(&Unit::new(unit)), "{unit}");
        }
        for unit in ["con", "lượt khách", "tiêu chí", ""] {
            assert!(counts_things(&Unit::new(unit)), "{unit}");
        }
    }
}
