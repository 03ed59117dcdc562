//! How the parts of a whole are announced: `trong đó`, `gồm`, `chia theo khoản thu:`, `theo kỳ hạn:`.

use crate::Parts;
use crate::statement::token::{Gap, Token, row};
use crate::statement::words::*;
use crate::text::{Syllable, s, words};

/// `phân theo`
pub(crate) const DIVIDES: Syllable = s("phân");
pub(crate) const CU: Syllable = s("cụ");
/// xét
const LOOKS: Syllable = s("xét");
/// các
pub(crate) const CAC: Syllable = s("các");
/// `cơ cấu`
pub(crate) const STRUCTURE: Syllable = s("cơ");

/// How the parts of a whole are announced at `at`, and where the words of the announcement end. The block may end with a
/// colon, which opens a list under it.
pub(crate) fn parts_at(
    tokens: &[Token],
    at: usize,
    is_time: impl Fn(&Token) -> bool,
    opens_list: impl Fn() -> bool,
) -> Option<(Parts, usize)> {
    // `…; theo đó công nghiệp dùng …`, but at the head of a sentence `Theo đó` only goes on.
    let goes_on = tokens.get(at)?.gap.has(Gap::COMMA.with(Gap::SEMICOLON));
    let leads = match tokens.get(at + 2) {
        Some(next) => next.gap.has(Gap::COLON),
        None => opens_list(),
    };
    if row(tokens, at, &[TRONG, DO]) || (goes_on || leads) && row(tokens, at, &[THEO, DO]) {
        return Some((Parts::Some, at + 2));
    }
    // `Trong số đó, nuôi trồng 3,16 triệu tấn`
    if row(tokens, at, &[TRONG, SO_COUNT, DO]) {
        return Some((Parts::Some, at + 3));
    }
    // `Trong tổng số: vốn cấp mới 742,5 triệu USD; …`
    if leads_by(tokens, at + 3) && row(tokens, at, &[TRONG, TONG, SO_COUNT]) {
        return Some((Parts::Some, at + 3));
    }
    // `Trong tổng thu, thu nội địa 9.132,8 tỷ đồng`, `Trong mức tăng chung, khu vực dịch vụ tăng 6,97%`
    let names_whole = row(tokens, at, &[TRONG, TONG]) || row(tokens, at, &[TRONG, MUC_LEVEL, TANG]);
    if opens_sentence(tokens, at) && names_whole {
        const LONGEST: usize = 8;
        let words = tokens.iter().enumerate().skip(at + 2).take(LONGEST);
        // `Trong tổng doanh thu 9 tháng, …`, but `trong tổng số 15 dự án` has its own number.
        let end = words
            .take_while(|(_, token)| token.figure().is_none() || is_time(token))
            .find(|(_, token)| token.gap.has(Gap::CLAUSE));
        return end.filter(|(_, token)| token.gap == Gap::COMMA).map(|(end, _)| (Parts::Some, end));
    }
    if row(tokens, at, &[BAO, GOM]) || row(tokens, at, &[GOM]) || row(tokens, at, &[CHIA, const { s("ra") }]) {
        return Some((Parts::All, at + 1));
    }
    // `b) Thị trường (tỷ trọng): Hoa Kỳ 486,3 triệu USD (39%), …`
    if at == 0 && heads_side(tokens) {
        return Some((Parts::Some, at + 2));
    }
    // `Cụ thể: …` lists what matters.
    if row(tokens, at, &[CU, const { s("thể") }]) {
        return announced_end(tokens, at + 2, opens_list).map(|end| (Parts::Some, end));
    }
    // `Cơ cấu: bán lẻ 4.113 tỷ đồng; dịch vụ 682 tỷ đồng`
    if opens_sentence(tokens, at) && row(tokens, at, &[STRUCTURE, const { s("cấu") }]) && leads {
        return Some((Parts::Some, at + 2));
    }
    if opens_sentence(tokens, at) && KINDS.iter().any(|kind| row(tokens, at, kind)) {
        return listed_end(tokens, at, opens_list).map(|end| (Parts::Some, end));
    }
    divided_at(tokens, at, opens_list)
}

/// What opens a sentence that announces the parts of what was spoken of: `Các khoản thu như sau: …`, `Cơ cấu các loại án: …`.
const KINDS: [&[Syllable]; 3] = [&words(["các", "khoản"]), &words(["cơ", "cấu", "các"]), &words(["các", "loại"])];

/// Whether a colon stands before the token.
fn leads_by(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|next| next.gap.has(Gap::COLON))
}

fn opens_sentence(tokens: &[Token], at: usize) -> bool {
    at == 0 || tokens[at].gap.has(Gap::STOP)
}

/// Where the words of an announcement that begin at `first` end, if they lead to a list: `Cụ thể các khoản thu 6 tháng như
/// sau: …`.
fn announced_end(tokens: &[Token], first: usize, opens_list: impl Fn() -> bool) -> Option<usize> {
    const LONGEST: usize = 16;
    let mut words = tokens.iter().enumerate().skip(first).take(LONGEST + 1);
    let mut stop = words.find(|(_, token)| token.gap.has(Gap::CLAUSE));
    // `Các khoản thu như sau (so với dự toán tỉnh giao): …`
    if stop.is_some_and(|(_, token)| token.gap == Gap::OPEN) {
        stop = words.find(|(_, token)| token.gap.has(Gap::CLAUSE));
    }
    match stop {
        Some((end, token)) => token.gap.has(Gap::COLON).then_some(end),
        None => (tokens.len() <= first + LONGEST && opens_list()).then_some(tokens.len()),
    }
}

/// The same of words that name a kind, where they measure nothing: `Các khoản thu từ đất: 1.672 tỷ đồng` is a level itself.
fn listed_end(tokens: &[Token], at: usize, opens_list: impl Fn() -> bool) -> Option<usize> {
    let end = announced_end(tokens, at + 1, opens_list)?;
    tokens[at..tokens.len().min(end + 1)].iter().all(|token| token.figure().is_none()).then_some(end)
}

/// Whether a block begins with the side by which goods are divided, and a colon behind it or behind a bracket.
fn heads_side(tokens: &[Token]) -> bool {
    const LONGEST: usize = 10;
    const SIDES: [&[Syllable]; 4] = [
        &words(["thị", "trường"]),
        &words(["mặt", "hàng"]),
        &words(["nhóm", "hàng"]),
        &words(["mặt", "hàng", "chủ", "yếu"]),
    ];
    let colon = tokens.iter().take(LONGEST).position(|token| token.gap.has(Gap::COLON));
    let open = tokens.iter().take(LONGEST).position(|token| token.gap.has(Gap::OPEN));
    let end = open.filter(|&open| colon.is_some_and(|colon| open < colon)).or(colon);
    SIDES.iter().any(|side| row(tokens, 0, side) && end == Some(side.len()))
}

/// `Chia theo khoản thu: …`, `Theo kỳ hạn: …`, `Xét theo kỳ hạn, …`
fn divided_at(tokens: &[Token], at: usize, opens_list: impl Fn() -> bool) -> Option<(Parts, usize)> {
    const LONGEST: usize = 8;
    let divides = matches!(tokens[at].word(), CHIA | DIVIDES) && row(tokens, at + 1, &[THEO]);
    let first = if divides { at + 2 } else { at + 1 };
    let looks =
        at.checked_sub(1).is_some_and(|before| tokens[before].word() == LOOKS && opens_sentence(tokens, before));
    if !divides && !(tokens[at].word() == THEO && (at == 0 || looks || tokens[at].gap.has(Gap::CLAUSE))) {
        return None;
    }
    let end = (first..tokens.len().min(first + LONGEST)).find(|&index| tokens[index].gap.has(Gap::CLAUSE));
    let end = match end {
        // `Chia theo ngành hoạt động, so với cùng kỳ:`
        Some(end) if divides && tokens[end].gap == Gap::COMMA && tokens[end].word() == SO => {
            return announced_end(tokens, end + 1, opens_list).map(|_| (Parts::All, end));
        }
        // Behind a comma not all of it may follow.
        Some(end) if tokens[end].gap == Gap::COMMA && (looks || opens_sentence(tokens, at)) => {
            return side_between(tokens, first, end).map(|_| (Parts::Some, end));
        }
        Some(end) => tokens[end].gap.has(Gap::COLON).then_some(end)?,
        None => (tokens.len() <= first + LONGEST && opens_list()).then_some(tokens.len())?,
    };
    if divides {
        return Some((Parts::All, end));
    }
    side_between(tokens, first, end).map(|parts| (parts, end))
}

/// Which parts follow where the words from `first` to `end` are a side by which a whole is divided.
fn side_between(tokens: &[Token], first: usize, end: usize) -> Option<Parts> {
    let is = |side: &&[Syllable]| end == first + side.len() && row(tokens, first, side);
    let whole = WHOLE_SIDES.iter().any(&is).then_some(Parts::All);
    whole.or_else(|| OPEN_SIDES.iter().any(&is).then_some(Parts::Some))
}

/// What a whole is divided by, with nothing left over. Behind a bare `theo` other words are a source: `Theo Sở Công Thương:`.
const WHOLE_SIDES: [&[Syllable]; 23] = [
    &words(["kỳ", "hạn"]),
    &words(["nhóm"]),
    &words(["nhóm", "nợ"]),
    &words(["ngành"]),
    &words(["ngành", "kinh", "tế"]),
    &words(["ngành", "hoạt", "động"]),
    &words(["lĩnh", "vực"]),
    &words(["loại"]),
    &words(["loại", "hình"]),
    &words(["loại", "hình", "kinh", "tế"]),
    &words(["nguồn"]),
    &words(["nguồn", "vốn"]),
    &words(["khu", "vực"]),
    &words(["khu", "vực", "kinh", "tế"]),
    &words(["thành", "phần"]),
    &words(["thành", "phần", "kinh", "tế"]),
    &words(["cấp"]),
    &words(["cấp", "học"]),
    &words(["khoản", "mục"]),
    &words(["giới", "tính"]),
    &words(["độ", "tuổi"]),
    &words(["nội", "dung"]),
    &words(["hình", "thức"]),
];

/// What a whole is divided by where only the parts that matter may be listed.
const OPEN_SIDES: [&[Syllable]; 8] = [
    &words(["thị", "trường"]),
    &words(["mặt", "hàng"]),
    &words(["nhóm", "hàng"]),
    &words(["đối", "tượng"]),
    &words(["địa", "bàn"]),
    &words(["tỉnh"]),
    &words(["huyện"]),
    &words(["xã"]),
];
