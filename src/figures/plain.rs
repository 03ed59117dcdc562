//! Digits that can be nothing but a number: a common word or an opening bracket before them, a space, a comma, a percent
//! sign behind them. Most figures of a report stand so, and none of the readers of names, documents and times need be asked.

use super::label::{GRID, NAME_WORDS, PACKS, PAIR_KEYS, ROADS, is_capital};
use crate::text::{Place, Syllable, WordSet, digits_end, words};

/// Whether neither a sign nor a word beside the digits can make them part of a name, a document's number or a time.
pub(super) fn stands_plain(place: &Place<'_>) -> bool {
    static BEFORE: WordSet<{ BINDING.len() }> = WordSet::new(BINDING);
    // `5 năm 2021-2025`, `6 tháng`, `3 quý đầu năm`
    const AFTER: [Syllable; 3] = words(["năm", "tháng", "quý"]);
    let starts_plainly = match &place.bytes()[..place.at] {
        [.., b' '] => place.before != Syllable::NONE,
        [.., b'('] => true,
        _ => false,
    };
    // Four digits may be a year.
    place.len() <= 3
        && starts_plainly
        && ends_plainly(place)
        && !BEFORE.contains(place.before)
        && !AFTER.contains(&place.after.syllable)
        && !is_capital(place.text, place.before_start)
        && !goes_on_a_list(place)
}

/// `tháng 7 và 8`: behind another number the word may join two times.
fn goes_on_a_list(place: &Place<'_>) -> bool {
    const JOINS: [Syllable; 2] = words(["và", "đến"]);
    place.len() <= 2
        && JOINS.contains(&place.before)
        && matches!(place.bytes()[..place.before_start], [.., b'0'..=b'9', b' '])
}

/// Whether the number is over as numbers are: groups of three digits, a decimal comma, and no sign or letter glued to it.
fn ends_plainly(place: &Place<'_>) -> bool {
    let bytes = place.bytes();
    let mut end = place.end;
    let mut has_decimals = false;
    while let [separator @ (b'.' | b','), b'0'..=b'9', ..] = bytes[end..] {
        let stop = digits_end(bytes, end + 1);
        if has_decimals || separator == b'.' && (stop != end + 4 || bytes[place.at] == b'0') {
            return false;
        }
        has_decimals = separator == b',';
        end = stop;
    }
    matches!(bytes.get(end), None | Some(b' ' | b'%' | b',' | b';' | b'.' | b')' | b'\n'))
}

/// The words before digits that may make them something else than a number: those of times and of names.
const BINDING: [Syllable; BINDING_LEN] = {
    let lists: [&[Syllable]; 5] = [&OTHERS, &NAME_WORDS, &PACKS, &GRID, &ROADS];
    let mut all = [Syllable::NONE; BINDING_LEN];
    let (mut count, mut list) = (0, 0);
    while list < lists.len() {
        let mut index = 0;
        while index < lists[list].len() {
            all[count] = lists[list][index];
            (count, index) = (count + 1, index + 1);
        }
        list += 1;
    }
    let mut pair = 0;
    while pair < PAIR_KEYS.len() {
        all[count] = PAIR_KEYS[pair].1;
        (count, pair) = (count + 1, pair + 1);
    }
    all
};

const BINDING_LEN: usize = OTHERS.len() + NAME_WORDS.len() + PACKS.len() + GRID.len() + ROADS.len() + PAIR_KEYS.len();

const OTHERS: [Syllable; 20] = words([
    "km",
    "ngày",
    "npk",
    "quý",
    "tháng",
    "vàng",
    "lần",
    "mức",
    "nhóm",
    "phường",
    "quận",
    "số",
    "thân",
    "thứ",
    "top",
    "trí",
    "tw",
    "án",
    "ương",
    "sở",
]);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::{read_at, read_with_doubt};
    use proptest::prelude::*;

    fn first_stands_plain(text: &str) -> bool {
        let at = text.find(|char: char| char.is_ascii_digit()).unwrap_or_default();
        stands_plain(&Place::new(text, at))
    }

    #[test]
    fn most_numbers_stand_plain() {
        for text in ["đạt 2.030 tỷ đồng", "tăng 5,2% so với", "có 12, trong đó", "là 1.234.567,8 tấn", "(30 ha)"]
        {
            assert!(first_stands_plain(text), "{text}");
        }
    }

    #[test]
    fn beside_words_of_times_and_names_and_beside_signs_they_do_not() {
        for text in [
            "tháng 7 đạt",
            "đến 30 tháng 6",
            "lớp 5 có",
            "Hà 5 có",
            "trong 5 năm",
            "từ 145/147 cơ sở",
            "đạt 5-6 ha",
            "x 1.2.3",
            "x 14.7",
            "mua 2B",
            "x 2022 ha",
            "5 ha",
            "x: 5 ha",
            "x 0.123.456",
            "x 1,2,3",
        ] {
            assert!(!first_stands_plain(text), "{text}");
        }
    }

    proptest! {
        /// The readers of names, documents and times find nothing where a number stands plain.
        #[test]
        fn what_stands_plain_is_a_number(text in "((đạt|Luật|nghị quyết|TW|Trung ương|khu|lần|vàng|đề án|ngày|tháng|đến|từ|tết|kV|điện|\
            loại|Sơn|trạm|quý|năm|nhóm|số|covid|đường|km) ?){1,3} (- |\\(|- \\(|\\( )?[0-9]{1,4}([.,/:-]?[0-9]{1,4}){0,3}\
            ( |%|, |\\. |T|/|B|đ|Đ)(năm|tháng|ha|kg|tỷ|tỷ đồng|đồng/kg|hằng|đầu|thành|giờ|xã|đến|tới|6|2025|-|/|NĐ| |%){0,4}") {
            let at = text.find(|char: char| char.is_ascii_digit()).unwrap_or_default();
            let place = Place::new(&text, at);
            let (figure, amount) = read_at(&place);
            let (doubted, doubted_amount) = read_with_doubt(&place);
            prop_assert_eq!((figure.span, figure.issue, amount), (doubted.span, doubted.issue, doubted_amount));
            prop_assert_eq!(format!("{:?}", figure.form), format!("{:?}", doubted.form));
        }
    }
}
