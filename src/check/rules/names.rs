//! Whether two names mean the same indicator.

use crate::text::{Syllable, WordSet, decode, s};
use std::cmp::Ordering;

/// A word of a name. Numbers count: `lớp 5` is not `lớp 6`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Word {
    Letters(Syllable),
    /// The number, but for what is beyond 63 bits of it.
    Digits(u64),
}

impl Word {
    const DIGITS: u64 = 1 << 63;

    /// A number that no other word has, those of letters below those of digits: names are sorted and compared by the
    /// thousand, and one number is compared faster than a choice of two.
    pub(super) const fn number(self) -> u64 {
        match self {
            Self::Letters(syllable) => syllable.number() & !Self::DIGITS,
            Self::Digits(number) => number | Self::DIGITS,
        }
    }
}

impl Ord for Word {
    fn cmp(&self, other: &Self) -> Ordering {
        self.number().cmp(&other.number())
    }
}

impl PartialOrd for Word {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// How much two names have in common.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Likeness {
    /// Less than half of the shorter name.
    Low,
    /// Half of the shorter name.
    Half,
    /// Two thirds of the shorter name, and at least three words.
    Most,
    /// Every word of the shorter name, and at least two.
    Whole,
    /// The same words, and at least two.
    Same,
}

/// The words of a name, in order.
pub(super) fn words(name: &str) -> impl Iterator<Item = Word> {
    let bytes = name.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let (word, end) = Syllable::read(bytes, at);
            if word != Syllable::NONE {
                at = end;
                return Some(Word::Letters(word));
            }
            if bytes[at].is_ascii_digit() {
                let mut number = 0_u64;
                while let Some(digit) = bytes.get(at).filter(|byte| byte.is_ascii_digit()) {
                    number = number.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
                    at += 1;
                }
                return Some(Word::Digits(number & !Word::DIGITS));
            }
            at += decode(bytes, at).1;
        }
        None
    })
}

/// The telling words of a name, sorted, each once: abbreviations written out, words that any name may have left out.
pub(super) fn content(name: &str) -> Vec<Word> {
    let mut telling = Vec::new();
    push_content(name, &mut telling);
    telling
}

/// Puts the words that [`content`] gives behind those that are there; returns how many there are.
pub(super) fn push_content(name: &str, telling: &mut Vec<Word>) -> usize {
    let from = telling.len();
    for word in words(name) {
        match word {
            Word::Letters(syllable) if COMMON.contains(syllable) => {}
            Word::Letters(syllable) if ABBREVIATED.contains(syllable) => {
                let written = ABBREVIATIONS.iter().find(|(short, _)| *short == syllable);
                telling.extend(written.into_iter().flat_map(|(_, long)| long.iter().map(|word| Word::Letters(*word))));
            }
            word => telling.push(word),
        }
    }
    telling[from..].sort_unstable();
    let mut end = from;
    for at in from..telling.len() {
        if end == from || telling[end - 1] != telling[at] {
            telling[end] = telling[at];
            end += 1;
        }
    }
    telling.truncate(end);
    end - from
}

/// Compares the telling words of two names, both as [`content`] gives them.
pub(super) fn likeness(a: &[Word], b: &[Word]) -> Likeness {
    if differ_in_numbers(a, b) {
        return Likeness::Low;
    }
    let shared = shared(a, b);
    let shorter = a.len().min(b.len());
    if shared >= 2 && shared == a.len() && shared == b.len() {
        Likeness::Same
    } else if shared == shorter && (shared >= 2 || is_aggregate(a) || is_aggregate(b)) {
        Likeness::Whole
    } else if shared >= 3 && 3 * shared >= 2 * shorter {
        Likeness::Most
    } else if shared >= 1 && 2 * shared >= shorter {
        Likeness::Half
    } else {
        Likeness::Low
    }
}

/// Whether a name is that of one of the few figures that all know by their abbreviation.
fn is_aggregate(name: &[Word]) -> bool {
    const AGGREGATES: [Syllable; 4] = [s("GDP"), s("GRDP"), s("CPI"), s("IIP")];
    matches!(name, [Word::Letters(only)] if AGGREGATES.contains(only))
}

/// How many words both hold; both are sorted.
fn shared(a: &[Word], b: &[Word]) -> usize {
    let (mut a, mut b) = (a.iter().peekable(), b.iter().peekable());
    let mut shared = 0;
    while let (Some(own), Some(others)) = (a.peek(), b.peek()) {
        match own.cmp(others) {
            Ordering::Less => drop(a.next()),
            Ordering::Greater => drop(b.next()),
            Ordering::Equal => {
                shared += 1;
                a.next();
                b.next();
            }
        }
    }
    shared
}

/// Whether both names hold numbers and these are not the same: `lớp 5` and `lớp 9`.
fn differ_in_numbers(a: &[Word], b: &[Word]) -> bool {
    // Numbers are sorted behind the letters.
    let numbers = |words: &[Word]| words.iter().rev().take_while(|word| matches!(word, Word::Digits(_))).count();
    let (own, others) = (&a[a.len() - numbers(a)..], &b[b.len() - numbers(b)..]);
    !own.is_empty() && !others.is_empty() && own != others
}

/// Words that tell nothing of what is measured.
static COMMON: WordSet<42> = WordSet::new(COMMON_WORDS);
const COMMON_WORDS: [Syllable; 42] = [
    s("bàn"),
    s("bằng"),
    s("các"),
    s("cả"),
    s("cho"),
    s("còn"),
    s("có"),
    s("của"),
    s("đã"),
    s("đạt"),
    s("đến"),
    s("địa"),
    s("được"),
    s("hết"),
    s("hiện"),
    s("huyện"),
    s("là"),
    s("lũy"),
    s("kế"),
    s("mới"),
    s("năm"),
    s("nay"),
    s("ở"),
    s("tại"),
    s("tháng"),
    s("thành"),
    s("theo"),
    s("thực"),
    s("tiếp"),
    s("tính"),
    s("tổng"),
    s("tỉnh"),
    s("toàn"),
    s("trên"),
    s("trong"),
    s("tục"),
    s("từ"),
    s("và"),
    s("với"),
    s("về"),
    s("ước"),
    s("xã"),
];

/// Abbreviations of names in reports, and what they stand for.
const ABBREVIATIONS: [(Syllable, &[Syllable]); 38] = [
    (s("BHTN"), &[s("bảo"), s("hiểm"), s("thất"), s("nghiệp")]),
    (s("BHXH"), &[s("bảo"), s("hiểm"), s("xã"), s("hội")]),
    (s("BHYT"), &[s("bảo"), s("hiểm"), s("y"), s("tế")]),
    (s("CCN"), &[s("cụm"), s("công"), s("nghiệp")]),
    (s("CN"), &[s("công"), s("nghiệp")]),
    (s("DN"), &[s("doanh"), s("nghiệp")]),
    (s("DTTS"), &[s("dân"), s("tộc"), s("thiểu"), s("số")]),
    (s("ĐTC"), &[s("đầu"), s("tư"), s("công")]),
    (s("ĐTNN"), &[s("đầu"), s("tư"), s("nước"), s("ngoài")]),
    (s("ĐTPT"), &[s("đầu"), s("tư"), s("phát"), s("triển")]),
    (s("GCN"), &[s("giấy"), s("chứng"), s("nhận")]),
    (s("GPMB"), &[s("giải"), s("phóng"), s("mặt"), s("bằng")]),
    (s("GQVL"), &[s("giải"), s("quyết"), s("việc"), s("làm")]),
    (s("GTGT"), &[s("giá"), s("trị"), s("gia"), s("tăng")]),
    (s("GTSX"), &[s("giá"), s("trị"), s("sản"), s("xuất")]),
    (s("HTX"), &[s("hợp"), s("tác"), s("xã")]),
    (s("KCN"), &[s("khu"), s("công"), s("nghiệp")]),
    (s("KNXK"), &[s("kim"), s("ngạch"), s("xuất"), s("khẩu")]),
    (s("LĐ"), &[s("lao"), s("động")]),
    (s("MTQG"), &[s("mục"), s("tiêu"), s("quốc"), s("gia")]),
    (s("NK"), &[s("nhập"), s("khẩu")]),
    (s("NS"), &[s("ngân"), s("sách")]),
    (s("NSĐP"), &[s("ngân"), s("sách"), s("địa"), s("phương")]),
    (s("NSNN"), &[s("ngân"), s("sách"), s("nhà"), s("nước")]),
    (s("NTM"), &[s("nông"), s("thôn"), s("mới")]),
    (s("NTTS"), &[s("nuôi"), s("trồng"), s("thủy"), s("sản")]),
    (s("QSDĐ"), &[s("quyền"), s("sử"), s("dụng"), s("đất")]),
    (s("SXCN"), &[s("sản"), s("xuất"), s("công"), s("nghiệp")]),
    (s("TMBL"), &[s("tổng"), s("mức"), s("bán"), s("lẻ")]),
    (s("TMDV"), &[s("thương"), s("mại"), s("dịch"), s("vụ")]),
    (s("TNCN"), &[s("thu"), s("nhập"), s("cá"), s("nhân")]),
    (s("TNDN"), &[s("thu"), s("nhập"), s("doanh"), s("nghiệp")]),
    (s("TTCN"), &[s("tiểu"), s("thủ"), s("công"), s("nghiệp")]),
    (s("TTHC"), &[s("thủ"), s("tục"), s("hành"), s("chính")]),
    (s("VĐT"), &[s("vốn"), s("đầu"), s("tư")]),
    (s("XDCB"), &[s("xây"), s("dựng"), s("cơ"), s("bản")]),
    (s("XK"), &[s("xuất"), s("khẩu")]),
    (s("XNK"), &[s("xuất"), s("nhập"), s("khẩu")]),
];

static ABBREVIATED: WordSet<{ ABBREVIATIONS.len() }> = WordSet::of_first(&ABBREVIATIONS);

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn alike(a: &str, b: &str, likeness: Likeness) {
        assert_eq!(super::likeness(&content(a), &content(b)), likeness, "{a} and {b}");
        assert_eq!(super::likeness(&content(b), &content(a)), likeness, "{b} and {a}");
    }

    #[test]
    fn numbers_are_words() {
        let read = [Word::Letters(s("lớp")), Word::Digits(12), Word::Letters(s("a")), Word::Digits(305)];
        assert_eq!(words("Lớp 12A – 305.").collect::<Vec<_>>(), read);
        assert_eq!(words("…").count(), 0);
    }

    #[test]
    fn the_words_of_the_tables_are_unique() {
        for (index, word) in COMMON_WORDS.iter().enumerate() {
            assert!(!COMMON_WORDS[..index].contains(word), "word {index}");
        }
        for (index, (short, _)) in ABBREVIATIONS.iter().enumerate() {
            assert!(ABBREVIATIONS[..index].iter().all(|(other, _)| other != short), "abbreviation {index}");
        }
    }

    #[test]
    fn spelling_and_common_words_do_not_matter() {
        alike("Tổng thu NSNN trên địa bàn", "tổng thu ngân sách nhà nước", Likeness::Same);
        alike("Tổng GTSX CN-TTCN", "Tổng giá trị SXCN và TTCN", Likeness::Same);
        alike("Kim ngạch XNK", "kim ngạch xuất nhập khẩu", Likeness::Same);
        alike("Thuế TNDN", "thuế thu nhập doanh nghiệp", Likeness::Same);
        alike("doanh thu du lịch", "Doanh thu từ dịch vụ du lịch", Likeness::Whole);
        alike("lượt khách", "Lượng khách du lịch", Likeness::Half);
        alike("bán lẻ hàng hóa và dịch vụ", "bán lẻ hàng hóa tăng", Likeness::Most);
        alike("học sinh lớp 5", "học sinh lớp", Likeness::Whole);
        alike("học sinh lớp 5 và 9", "học sinh lớp 9 và 5", Likeness::Same);
    }

    #[test]
    fn most_words_are_two_thirds_and_three() {
        alike("lúa ngô khoai sắn", "lúa ngô khoai lạc", Likeness::Most);
        alike("lúa ngô khoai sắn lạc", "lúa ngô khoai đậu bông", Likeness::Half);
        alike("lúa ngô khoai sắn lạc đậu", "lúa ngô khoai sắn bông đay", Likeness::Most);
    }

    #[test]
    fn other_things_are_other_things() {
        alike("thu nội địa", "chi thường xuyên", Likeness::Low);
        alike("học sinh lớp 5", "học sinh lớp 9", Likeness::Low);
        alike("lúa", "lúa", Likeness::Half);
        alike("lúa", "lúa nước", Likeness::Half);
        alike("lúa nước", "lúa nương", Likeness::Half);
        alike("lúa nước vụ", "lúa nương rẫy", Likeness::Low);
        alike("lúa nước vụ", "lúa nước mùa", Likeness::Half);
        alike("", "", Likeness::Low);
    }
}
