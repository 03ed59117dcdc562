//! The words that time is written with.

use crate::text::{Syllable, s};

/// Words with their spelling; the spelling is for the reader and for the test of order.
pub(super) type Words = &'static [(&'static str, Syllable)];

macro_rules! words {
    ($($word:literal)*) => { &[$(($word, s($word))),*] };
}

/// Whether the word is in the table.
pub(super) fn has(words: Words, word: Syllable) -> bool {
    words.iter().any(|(_, known)| *known == word)
}

pub(super) const BAO: Syllable = s("báo");
pub(super) const CA: Syllable = s("cả");
pub(super) const CAO: Syllable = s("cáo");
pub(super) const CON: Syllable = s("còn");
pub(super) const CUA: Syllable = s("của");
pub(super) const CUNG: Syllable = s("cùng");
pub(super) const CUOI: Syllable = s("cuối");
pub(super) const DAU: Syllable = s("đầu");
pub(super) const DEN: Syllable = s("đến");
pub(super) const DIEM: Syllable = s("điểm");
pub(super) const DOAN: Syllable = s("đoạn");
pub(super) const GIAI: Syllable = s("giai");
pub(super) const HET: Syllable = s("hết");
pub(super) const HOC: Syllable = s("học");
pub(super) const KHOA: Syllable = s("khóa");
pub(super) const KY: Syllable = s("kỳ");
pub(super) const LAI: Syllable = s("lại");
pub(super) const MOI: Syllable = s("mới");
pub(super) const NAM: Syllable = s("năm");
pub(super) const NGAY: Syllable = s("ngày");
pub(super) const NHIEM: Syllable = s("nhiệm");
pub(super) const NIEN: Syllable = s("niên");
pub(super) const NUA: Syllable = s("nửa");
pub(super) const QUY: Syllable = s("quý");
pub(super) const THANG: Syllable = s("tháng");
pub(super) const THOI: Syllable = s("thời");
pub(super) const TINH: Syllable = s("tính");
pub(super) const TRONG: Syllable = s("trong");
pub(super) const TU: Syllable = s("từ");
pub(super) const TY: Syllable = s("tỷ");
pub(super) const VA: Syllable = s("và");
pub(super) const VU: Syllable = s("vụ");

/// `năm nay`, `tháng này`.
pub(super) const THIS: Words = words!["nay" "này"];
/// `năm trước`, `năm ngoái`.
pub(super) const LAST: Words = words!["ngoái" "trước"];
/// `năm sau`, `năm tới`.
pub(super) const NEXT: Words = words!["sau" "tới"];

/// One to ten; eleven and twelve are `mười một`, `mười hai`.
pub(super) const NUMBERS: [Syllable; 10] =
    [s("một"), s("hai"), s("ba"), s("bốn"), s("năm"), s("sáu"), s("bảy"), s("tám"), s("chín"), s("mười")];
/// Four, in `tháng Tư` and `quý tư`.
pub(super) const FOURTH: Syllable = s("tư");
/// The quarters in Roman numerals.
pub(super) const ROMAN: [Syllable; 4] = [s("I"), s("II"), s("III"), s("IV")];

/// Number words that scale: what stands before them is an amount. `tỷ` is treated on its own for `tỷ lệ`.
pub(super) const SCALES: Words = words!["nghìn" "ngàn" "triệu"];
/// `tỷ lệ`, `tỷ trọng`: here `tỷ` is no thousand million.
pub(super) const AFTER_RATIO: Words = words!["giá" "lệ" "suất" "số" "trọng"];

/// After `6 tháng`: a duration, an age or a time to come, none of the report's periods.
pub(super) const NO_PERIOD_AFTER: Words = words![
    "kể" "liên" "liền" "lần" "một" "nữa" "sau" "trước" "trở" "tuổi" "tù" "tới" "vừa"
];
/// Before `6 tháng`: a duration or an age.
pub(super) const NO_PERIOD_BEFORE: Words = words![
    "chưa" "còn" "cứ" "dưới" "gian" "gần" "hơn" "hạn" "mỗi" "quá" "sau" "suốt" "thiểu" "thêm" "trên" "trẻ" "tuổi" "tù"
    "từ" "vòng" "đa" "đầy" "đủ"
];
/// Before `năm 2.000 tấn`: a rate, no date.
pub(super) const EACH: Words = words!["hàng" "hằng" "mỗi"];

/// Before `14/7` these make it a day as surely as `ngày`: `sáng 14/7`, `dịp lễ 30/4`, `Quốc khánh 2/9`, `chào mừng 8/3`,
/// `kỷ niệm 27/7`, `các ngày lễ lớn 30/4`.
pub(super) const DAY_HEADS: Words =
    words!["chiều" "dịp" "hôm" "khánh" "lễ" "lớn" "mừng" "ngày" "niệm" "sáng" "trưa" "tối" "đêm"];
/// Before `14/7` these make it a day if nothing is counted after it: `đến 15/10, toàn tỉnh`, but `đến 7/21 đơn`.
pub(super) const DAY_PREPOSITIONS: Words = words!["hết" "sau" "trước" "tới" "từ" "đến"];
/// The words a time without its first digit may consist of, from the year backwards: `sáu tháng còn lại của năm`.
pub(super) const INSIDE: Words = words![
    "I" "II" "III" "IV" "ba" "bảy" "bốn" "chín" "cuối" "còn" "của" "hai" "lại" "mười" "một" "năm" "nửa" "quý" "sáu"
    "tháng" "tám" "tư" "đầu"
];

/// The seasons whose year may stand without `năm`: `vụ Hè Thu 2026`, the word before the year last.
pub(super) const SEASONS: [(Syllable, Syllable); 10] = [
    (s("đông"), s("xuân")),
    (s("hè"), s("thu")),
    (s("niên"), s("vụ")),
    (s("mùa"), s("vụ")),
    (s("thu"), s("đông")),
    (s("vụ"), s("đông")),
    (s("vụ"), s("hè")),
    (s("vụ"), s("mùa")),
    (s("vụ"), s("xuân")),
    (s("xuân"), s("hè")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_unique() {
        let tables = [
            THIS,
            LAST,
            NEXT,
            SCALES,
            AFTER_RATIO,
            NO_PERIOD_AFTER,
            NO_PERIOD_BEFORE,
            EACH,
            DAY_HEADS,
            DAY_PREPOSITIONS,
            INSIDE,
        ];
        for table in tables {
            for pair in table.windows(2) {
                assert!(pair[0].0 < pair[1].0, "{} and {}", pair[0].0, pair[1].0);
            }
            for (index, (word, syllable)) in table.iter().enumerate() {
                assert!(table[..index].iter().all(|(_, other)| other != syllable), "{word} stands twice");
            }
        }
    }

    #[test]
    fn finds_a_word_in_any_case() {
        assert!(has(LAST, s("TRƯỚC")));
        assert!(!has(LAST, s("truớc")));
        assert!(has(THIS, s("nay")) && !has(THIS, s("nây")));
    }
}
