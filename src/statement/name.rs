//! What a figure measures: the words before its verb.

use super::token::{Gap, Token};
use super::words::*;
use crate::text::{Syllable, clean, s};

/// Words that are no part of a name where they begin it.
const LEADING: &[Syllable] = &[
    BINH_AVERAGE,
    CA,
    CHUNG,
    CON,
    CUNG_ALSO,
    DA,
    DANG,
    DE,
    DEN,
    DO,
    DONG_ALSO,
    DU,
    DUOC,
    GOM,
    HET,
    HIEN,
    KIEN,
    LA,
    LUY,
    KE,
    NAY,
    NGOAI_OUTSIDE,
    O,
    RA,
    RIENG,
    SE,
    TAI,
    THI_THEN,
    THOI_ALSO,
    TINH,
    TOI,
    TRONG,
    TU,
    UOC,
    VA,
    VE,
    VOI,
    BAO,
    CU,
    THE,
    NHU,
    SAU,
    CO,
    TIEP,
    TUC,
    TREN,
    NAM_BASE,
    THANG,
    QUY,
    NGAY,
    KY,
    CUNG,
    SO,
    BANG,
    DAT,
];
/// Words that are no part of a name where they end it.
const TRAILING: &[Syllable] = &[
    BINH_AVERAGE,
    CHO,
    CO,
    CON,
    DA,
    DAT,
    DE,
    DEN,
    DU,
    DUOC,
    GAN,
    GOM,
    HET,
    HIEN,
    HON,
    KHOANG,
    KIEN,
    LA,
    MUC_LEVEL,
    QUAN_AVERAGE,
    TANG,
    TONG_NONE,
    TREN,
    UOC,
    VA,
    VOI,
    BANG,
    THUC,
    TU,
    TOI,
    THEM,
    NAY,
    O,
    TAI,
    TINH,
    LUY,
    KE,
    CHI_ONLY,
    SO_COUNT,
    GIAM,
];

const BINH_AVERAGE: Syllable = s("bình");
const QUAN_AVERAGE: Syllable = s("quân");
const CUNG_ALSO: Syllable = s("cũng");
const DONG_ALSO: Syllable = s("đồng");
const HIEN: Syllable = s("hiện");
const NGOAI_OUTSIDE: Syllable = s("ngoài");
const RA: Syllable = s("ra");
const TAI: Syllable = s("tại");
const THI_THEN: Syllable = s("thì");
const THOI_ALSO: Syllable = s("thời");
const VE: Syllable = s("về");
const CU: Syllable = s("cụ");
const THE: Syllable = s("thể");
const NHU: Syllable = s("như");
const SAU: Syllable = s("sau");
const TIEP: Syllable = s("tiếp");
const TUC: Syllable = s("tục");
const NAM_BASE: Syllable = NAM;
const TONG_NONE: Syllable = Syllable::LONG;
const CHI_ONLY: Syllable = s("chỉ");

/// The longest name, in words: more is a sentence.
const LONGEST: usize = 28;

/// The tokens of a name: a range without what only leads to it or follows it.
pub(super) fn trim(tokens: &[Token], from: usize, to: usize, is_time: impl Fn(&Token) -> bool) -> (usize, usize) {
    let (mut from, mut to) = (from, to.min(tokens.len()));
    while from < to {
        let next = tokens.get(from + 1).map_or(Syllable::NONE, Token::word);
        let word = tokens[from].word();
        // `chi thường xuyên`, `dự án`, `kế hoạch`, `cơ sở` begin names; `dự kiến`, `lũy kế` do not.
        let begins = match word {
            DU => next == KIEN,
            KE => next != HOACH,
            DONG_ALSO => next == THOI_ALSO,
            TINH => matches!(next, DEN | CHUNG | TU) || tokens[from].end == tokens[to - 1].end,
            BINH_AVERAGE => next == QUAN_AVERAGE && false,
            CHUNG => true,
            THE | KIEN | NHU | SAU | TUC => true,
            CU => next == THE,
            DANG => next != s("ký"),
            BAO => next == GOM || next == s("nhiêu"),
            QUY => next == TRUOC || next == NAY,
            NAM_BASE => next != s("học"),
            DAT => next != s("chuẩn"),
            _ => LEADING.contains(&word),
        };
        let skips = word == Syllable::NONE && is_time(&tokens[from]);
        if !(begins || skips) {
            break;
        }
        from += 1;
    }
    while from < to {
        let last = &tokens[to - 1];
        let word = last.word();
        let before = if to >= 2 { tokens[to - 2].word() } else { Syllable::NONE };
        let ends = match word {
            HIEN => before == THUC || to - from > 1,
            // `dự toán`, `thành phố hưởng là`
            KE => before == LUY,
            TINH => before == UOC,
            SO_COUNT => before == UOC,
            _ => TRAILING.contains(&word),
        };
        if !(ends || word == Syllable::NONE && is_time(last)) {
            break;
        }
        to -= 1;
    }
    (from, to.max(from))
}

/// The words of the tokens `from..to` as a name; times inside it are left out. Empty where no word is left.
pub(super) fn name(
    text: &str,
    tokens: &[Token],
    from: usize,
    to: usize,
    is_time: impl Fn(&Token) -> bool + Copy,
) -> String {
    let (from, to) = trim(tokens, from, to, is_time);
    let from = from.max(to.saturating_sub(LONGEST));
    let mut name = String::new();
    let mut at = from;
    while at < to {
        if is_time(&tokens[at]) {
            at += 1;
            continue;
        }
        // A run of words without a time between them keeps its signs.
        let start = at;
        while at < to && !is_time(&tokens[at]) {
            at += 1;
        }
        let mut last = at;
        while last > start
            && at < to
            && matches!(tokens[last - 1].word(), TRONG | DEN | HET | RIENG | LUY | KE | TINH | TU | NAM | CHUNG)
        {
            last -= 1;
        }
        if last > start {
            let words = &text[tokens[start].start..tokens[last - 1].end];
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(words);
        }
    }
    let name = clean(&name);
    match tokens[from..to].iter().any(|token| token.gap.has(Gap::OPEN)) && !name.contains(')') && name.contains('(') {
        true => format!("{name})"),
        false => name,
    }
}

/// Whether words of a thing stand in `from..to`, and not only words that lead to a figure.
pub(super) fn has_subject(tokens: &[Token], from: usize, to: usize, is_time: impl Fn(&Token) -> bool) -> bool {
    let (from, to) = trim(tokens, from, to, is_time);
    to > from
}

/// The words of a name, folded, for comparing names.
pub(super) fn folded(name: &str) -> Vec<Syllable> {
    let bytes = name.as_bytes();
    let mut words = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let (word, end) = Syllable::read(bytes, at);
        if word == Syllable::NONE {
            at += name[at..].chars().next().map_or(1, char::len_utf8);
        } else {
            words.push(word);
            at = end;
        }
    }
    words
}

/// Whether two names name one thing: the shorter is the beginning or the end of the longer.
pub(super) fn same_name(a: &[Syllable], b: &[Syllable]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    !short.is_empty() && (long.starts_with(short) || long.ends_with(short)) && 2 * short.len() >= long.len()
}
