//! The verb before a figure: what the figure is said to do.

use super::base::PLAN_HEADS;
pub(crate) use super::base::plan_head;
use super::setter::names_setter;
use crate::figures::RawFigure;
use crate::statement::token::{Gap, Token, is_rate, is_time, row, word};
use crate::statement::words::*;
use crate::text::{Syllable, WordSet, s, words};
use crate::{Hedge, Hedges};

/// What the verb before a figure says of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Verb {
    /// tăng, cao hơn
    Up,
    /// giảm, thấp hơn
    Down,
    /// vượt
    Over,
    /// hụt, thiếu
    Short,
    /// chiếm
    Share,
    /// gấp
    Times,
    /// đạt, bằng, là, được, ước
    Level,
    /// còn, lên, xuống: a level after a change
    To,
    /// `từ 34,6% xuống còn 29,8%`: the level before a change
    From,
    /// `KH`, `kế hoạch`, `dự toán` right before the number
    Plan,
    /// đóng góp
    Contributes,
}

/// The verb that governs a figure, and where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Cue {
    pub(crate) verb: Verb,
    /// The verb's token; for a comparative its first.
    pub(crate) at: usize,
    /// How many words that are no fillers stand between it and the figure.
    pub(crate) distance: usize,
}

/// Words that may stand between a verb and its number without changing what the verb says.
static FILLERS: WordSet<45> = WordSet::new([
    NET,
    UTH,
    BINH,
    DUOC,
    HON,
    KHOANG,
    LA,
    LE,
    MUC_LEVEL,
    NHE,
    O,
    QUAN_MEAN,
    SO_COUNT,
    SUAT,
    THEM,
    TOC,
    TREN,
    TRUONG,
    TUONG,
    TUYET,
    TY,
    UNG,
    UOC,
    VOI,
    XAP,
    XI,
    DUOI,
    GAN,
    DO_DEGREE,
    DOI_SIGN,
    TRONG_WEIGHT,
    KHONG,
    QUA,
    CHUNG_ABOUT,
    DUONG,
    TINH,
    TOI,
    CHI_ONLY,
    CA,
    DEU,
    MANH,
    KHA,
    RAT,
    NHANH,
    CHAM,
]);
const NHE: Syllable = s("nhẹ");
/// `bao phủ`
const COVERS: Syllable = s("phủ");
/// `tăng ròng`
const NET: Syllable = s("ròng");
/// âm
const NEGATIVE: Syllable = s("âm");
/// dương
const POSITIVE: Syllable = s("dương");
/// `dự báo`
pub(crate) const FORETELLS: Syllable = s("báo");
/// `chưa đầy`
const FULL: Syllable = s("đầy");
const QUAN_MEAN: Syllable = s("quân");
const TOC: Syllable = s("tốc");
const DO_DEGREE: Syllable = s("độ");
const DOI_SIGN: Syllable = s("đối");
const CHUNG_ABOUT: Syllable = s("chừng");
const CHI_ONLY: Syllable = s("chỉ");
const DEU: Syllable = s("đều");
const MANH: Syllable = s("mạnh");
const KHA: Syllable = s("khá");
const RAT: Syllable = s("rất");
const NHANH: Syllable = s("nhanh");

/// The verb nearest before the figure at `at`, not before `from`.
pub(crate) fn verb_before(tokens: &[Token], figures: &[RawFigure], from: usize, at: usize) -> Option<Cue> {
    // A verb further away governs another word.
    const REACH: usize = 9;
    let mut distance = 0;
    let mut crossed = tokens[at].gap;
    for index in (from..at).rev() {
        // A sign ends the reach of a verb, except right before the number: `tăng (+1,12%)`, `đạt: 5%`.
        let crosses = crossed.has(Gap::CLAUSE) && (distance > 0 || crossed.has(Gap::COMMA));
        if crossed.has(Gap::MEMBER) || crosses || distance > REACH {
            return None;
        }
        // `giá tăng nên 60% lượng khách mua vào`: what follows from it has a verb of its own.
        if tokens[index].word() == NEN {
            return None;
        }
        let verb = verb_at(tokens, index, at);
        // `xuống giống`, `lên men`: only right before the number do these say that a level was reached.
        let verb = verb
            .filter(|(verb, _)| distance == 0 || !matches!(verb, Verb::To | Verb::From))
            // `bằng cấp`, `bằng thẻ BHYT`; `điểm sáng là thu ngân sách 1.262 tỷ đồng`; `người thiếu việc làm`
            .filter(|_| distance == 0 || !matches!(tokens[index].word(), BANG | LA | THIEU));
        if let Some((verb, first)) = verb {
            // The rest of a plan's name was counted on the way, and who set it: `KH tỉnh 95%`, `vượt kế hoạch huyện 12 ha`.
            let plan = plan_head(tokens, index);
            let name = plan.max(1);
            let is_set = plan > 0 && names_setter(tokens, index + name, before_fillers(tokens, index, at));
            let distance = if is_set { 0 } else { distance.saturating_sub(name - 1) };
            return Some(Cue { verb, at: first, distance });
        }
        // `kế hoạch năm 2020: 41,5 triệu đồng`: a time is no word of the matter, nor is `lần lượt`.
        let is_respective =
            index.checked_sub(1).is_some_and(|lan| row(tokens, lan, &[LAN, LUOT])) || row(tokens, index, &[LAN, LUOT]);
        // `mặt hàng ô tô giảm thu hơn 6.800 tỷ đồng`: nor is what rose or fell, right before the number.
        let is_of_verb =
            distance == 0 && MONEY_MOVES.contains(&tokens[index].word()) && moves_alone(tokens, from, index);
        let is_sign = || index > from && is_sign_of_growth(tokens, index);
        let is_passed = is_respective || is_of_verb || FILLERS.contains(tokens[index].word()) || is_sign();
        if tokens[index].figure().is_none() && !is_passed {
            distance += 1;
        }
        // Beyond another figure the words are that one's.
        if tokens[index].figure().is_some() && !is_time(figures, &tokens[index]) {
            return None;
        }
        crossed = tokens[index].gap;
    }
    None
}

/// `tăng trưởng âm`, `tăng trưởng dương`, but `Bình Dương`
fn is_sign_of_growth(tokens: &[Token], at: usize) -> bool {
    matches!(tokens[at].word(), NEGATIVE | POSITIVE) && tokens[at - 1].word() == TRUONG
}

/// thu, chi
pub(crate) const MONEY_MOVES: [Syllable; 2] = words(["thu", "chi"]);

/// Whether `tăng` or `giảm` stands right before the word, as a verb of its own: `nguồn tăng thu`, `số giảm chi` name
/// money, and `các chính sách làm giảm thu 415 tỷ đồng` tells how much was lost.
fn moves_alone(tokens: &[Token], from: usize, at: usize) -> bool {
    const LEADS: [Syllable; 5] = words(["nguồn", "số", "khoản", "phí", "làm"]);
    let verb =
        at.checked_sub(1).filter(|&verb| verb >= from && matches!(tokens[verb].word(), TANG | GIAM | VUOT | HUT));
    verb.is_some_and(|verb| verb == 0 || !LEADS.contains(&tokens[verb - 1].word()))
}

/// Where the words `from..at` end without the fillers right before the number: `chỉ tiêu Quốc hội: | dưới 4%`.
fn before_fillers(tokens: &[Token], from: usize, at: usize) -> usize {
    (from..at).rev().find(|&index| !is_filler(tokens[index].word())).map_or(from, |last| last + 1)
}

/// Words that may stand between a verb and its number.
pub(crate) fn is_filler(word: Syllable) -> bool {
    FILLERS.contains(word)
}

fn verb_at(tokens: &[Token], index: usize, figure: usize) -> Option<(Verb, usize)> {
    let before = |back: usize| index.checked_sub(back).map_or(Syllable::NONE, |at| tokens[at].word());
    let after = tokens.get(index + 1).filter(|_| index + 1 < figure).map_or(Syllable::NONE, Token::word);
    let verb = match tokens[index].word() {
        // `tỷ lệ tăng dân số 0,9%`, `mức giảm sinh 0,5‰` name a rate.
        // `thuế giá trị gia tăng`
        TANG if index >= 3 && row(tokens, index - 3, &[const { s("giá") }, const { s("trị") }, const { s("gia") }]) =>
        {
            return None;
        }
        TANG | GIAM if is_noun(tokens, index, figure) => return None,
        // `vốn tăng thêm 5,7 tỷ USD` names a kind of capital.
        TANG if before(1) == VON && after == THEM => return None,
        // `tăng trưởng âm 2,1%`
        TANG if after == TRUONG && word(tokens, index + 2) == NEGATIVE => Verb::Down,
        TANG => Verb::Up,
        // `giảm nghèo`, `giảm tải` are names.
        GIAM if !matches!(after, NGHEO | TAI_LOAD) => Verb::Down,
        // `không thấp hơn 900 tỷ đồng`, `không vượt quá 20%` bound a level.
        HON if before(2) == KHONG && comparative(tokens, index).is_some() => return Some((Verb::Level, index - 2)),
        VUOT if before(1) == KHONG && (after == QUA || index + 1 == figure) => return Some((Verb::Level, index - 1)),
        HON => return comparative(tokens, index).map(|verb| (verb, index - 1)),
        // `nhích lên 2,35%`; `hạ 3.600 đồng/lít`, right before the number.
        LEN if before(1) == EDGES => return Some((Verb::Up, index - 1)),
        EDGES => Verb::Up,
        // `trung bình 31,2%, yếu, kém 2,9%` are marks.
        WORSE if before(1) == WEAK => return None,
        LOWERS | WORSE | CHAM if index + 1 == figure => Verb::Down,
        // `hạ được 0,4 điểm`, `kém năm trước 4 giải`, `sụt 7,9%`
        LOWERS if after == DUOC && index + 2 == figure => Verb::Down,
        WORSE if then_follows(tokens, index) => Verb::Down,
        SINKS => Verb::Down,
        VUOT if is_kind_of_success(tokens, index) => return None,
        VUOT => Verb::Over,
        // `thâm hụt 883 triệu USD` is a level.
        HUT if before(1) == DEFICIT => return None,
        HUT | THIEU => Verb::Short,
        CHIEM => Verb::Share,
        // `168.420 người tham gia, bao phủ 27,4% lực lượng lao động`; but `tỷ lệ bao phủ 27,4%`
        COVERS if before(1) == BAO && tokens[index - 1].gap.has(Gap::COMMA) && index + 1 == figure => {
            return Some((Verb::Share, index - 1));
        }
        // `cao gấp 2,6 lần`
        GAP if before(1) == CAO => return Some((Verb::Times, index - 1)),
        GAP => Verb::Times,
        // `số hộ đạt chuẩn văn hóa 3.210 hộ`
        DAT if matches!(after, STANDARD | TITLE | PRIZE) => return None,
        // `tỷ lệ xã đạt tiêu chuẩn nông thôn mới khoảng 40%`
        DAT if index + 2 < figure && after == TIEU && matches!(tokens[index + 2].word(), STANDARD | CRITERION) => {
            return None;
        }
        // `có bằng cấp, chứng chỉ 26%`
        BANG if matches!(after, RANK | PRAISE) => return None,
        DAT | BANG => Verb::Level,
        // `được` and `là` are verbs where nothing better stands before them.
        LA => Verb::Level,
        GOP if before(1) == DONG_GATHER => return Some((Verb::Contributes, index - 1)),
        TU if is_start(tokens, figure) => Verb::From,
        CON | XUONG => Verb::To,
        LEN if before(1) != TRO => Verb::To,
        // `bổ sung có mục tiêu 12 tỷ đồng` names a grant, `Nghị quyết 12` a document; `NQ HĐND huyện đề ra 64.000 tấn` is a
        // plan, and so is what a slash or a bracket holds against a level: `3.412 tấn/NQ 4.200 tấn`, `61,5% (NQ 61%)`.
        MUC => return None,
        NGHI | NQ
            if !tokens[index].gap.has(Gap::SLASH.with(Gap::OPEN).with(Gap::COLON))
                && !names_setter(tokens, index + plan_head(tokens, index).max(1), figure) =>
        {
            return None;
        }
        // `vượt chỉ tiêu 1%`
        _ if before(1) == VUOT && plan_head(tokens, index) > 0 && !is_kind_of_success(tokens, index - 1) => {
            return Some((Verb::Over, index - 1));
        }
        // `thấp hơn kế hoạch 0,12%`; in a bracket stands the plan itself.
        _ if before(1) == HON && plan_head(tokens, index) > 0 && !tokens[figure].gap.has(Gap::OPEN) => {
            return comparative(tokens, index - 1).map(|verb| (verb, index - 2));
        }
        _ if before(1) == MUC_LEVEL && before(2) == VUOT && plan_head(tokens, index) > 0 => {
            return Some((Verb::Over, index - 2));
        }
        _ if plan_head(tokens, index) > 0 && index + plan_head(tokens, index) <= figure => Verb::Plan,
        _ => return None,
    };
    Some((verb, index))
}

/// `13/15 chỉ tiêu đạt và vượt KH (86,7%)`: whether `vượt` at `at` says which of the things were reached, and not by how much
/// a plan was exceeded.
fn is_kind_of_success(tokens: &[Token], at: usize) -> bool {
    const OR: Syllable = s("hoặc");
    let before = |back: usize| at.checked_sub(back).map_or(Syllable::NONE, |index| tokens[index].word());
    matches!(before(1), VA | OR) && before(2) == DAT || tokens[at].gap.has(Gap::COMMA) && before(1) == DAT
}

/// What is more where `hơn` follows.
const MORE: [Syllable; 11] =
    words(["cao", "nhiều", "lớn", "nhanh", "dài", "rộng", "nhỉnh", "đông", "trội", "dày", "nặng"]);

/// What is less where `hơn` follows.
const LESS: [Syllable; 9] = words(["thấp", "ít", "nhỏ", "chậm", "ngắn", "hẹp", "kém", "thưa", "mỏng"]);

/// What `hơn` at `at` says with the word before it: `cao hơn`, `ít hơn`.
pub(crate) fn comparative(tokens: &[Token], at: usize) -> Option<Verb> {
    let quality = tokens[at.checked_sub(1)?].word();
    if MORE.contains(&quality) {
        return Some(Verb::Up);
    }
    if LESS.contains(&quality) {
        return Some(Verb::Down);
    }
    // `hơn cùng kỳ 6 ha`, `hơn tháng trước 18 lượt`
    then_follows(tokens, at).then_some(Verb::Up)
}

/// Where the words begin that end right before `at` and say that what follows is the same in other words: `tương ứng`, `tức`.
pub(crate) fn as_much_before(tokens: &[Token], at: usize) -> Option<usize> {
    const THAT_IS: Syllable = s("tức");
    const OR: Syllable = s("hay");
    const AS_MUCH: [&[Syllable]; 6] =
        [&[TUONG, UNG], &[TUONG, DUONG], &[UNG, VOI], &[THAT_IS, LA], &[THAT_IS], &[OR, LA]];
    AS_MUCH.iter().find_map(|words| at.checked_sub(words.len()).filter(|&from| row(tokens, from, words)))
}

/// Whether the words of an earlier time stand behind a comparative: `hơn cùng kỳ 6 ha`, `kém năm học trước 4 giải`.
pub(crate) fn then_follows(tokens: &[Token], at: usize) -> bool {
    const SCHOOL: Syllable = s("học");
    let earlier: [&[Syllable]; 6] =
        [&[CUNG, KY], &[THANG, TRUOC], &[QUY, TRUOC], &[NAM, TRUOC], &[NAM, NGOAI], &[NAM, SCHOOL, TRUOC]];
    earlier.iter().any(|time| row(tokens, at + 1, time))
}

/// Whether `tăng` or `giảm` belongs to the name of a rate: behind its head, and with its object before the number.
fn is_noun(tokens: &[Token], index: usize, figure: usize) -> bool {
    let heads = |back: usize, head: &[Syllable]| index >= back && row(tokens, index - back, head);
    let is_headed = index >= 2 && is_rate(tokens, index - 2)
        || heads(2, &[TOC, DO_DEGREE])
        || heads(1, &[MUC_LEVEL]) && !heads(2, &[O, MUC_LEVEL]);
    let object = tokens.get(index + 1).filter(|next| index + 1 < figure && !next.gap.has(Gap::CLAUSE));
    is_headed && object.is_some_and(|next| next.word() != Syllable::NONE && !FILLERS.contains(next.word()))
}

fn is_start(tokens: &[Token], figure: usize) -> bool {
    // A bracket with one figure may stand between: `từ 411 hộ (38,63%) xuống còn 353 hộ`.
    let gap = |at: usize| tokens.get(at).map_or(Gap::default(), |token| token.gap);
    let figure = figure + usize::from(gap(figure + 1).has(Gap::OPEN) && gap(figure + 2).has(Gap::CLOSE));
    // A time may stand between: `từ 7,2% năm 2021 xuống còn 5,9%`.
    let time = usize::from(tokens.get(figure + 1).is_some_and(|next| next.word() == Syllable::NONE));
    // `từ 11,60% đầu năm xuống còn 9,12%`, `từ 25,9% cuối năm 2023 lên 26,4%`, `từ 5,86% đầu năm 2016 xuống còn 1,92%`,
    // `từ mức 5,22% trong tháng 1 xuống mức 2,54%`
    let at_end = tokens.get(figure + 1).is_some_and(|next| matches!(next.word(), CUOI | DAU | TRONG))
        && tokens.get(figure + 2).is_some_and(|next| next.word() == Syllable::NONE);
    let time = if at_end || row(tokens, figure + 1, &[DAU, NAM]) { 2 } else { time };
    // `từ 9,86% đầu năm 2022 giảm còn 5,31%`
    let step = usize::from(matches!(word(tokens, figure + 1 + time), TANG | GIAM));
    let next = tokens.get(figure + 1 + time + step);
    let turns = |token: &Token| matches!(token.word(), XUONG | LEN | CON);
    if next.is_some_and(|next| turns(next) && !next.gap.has(Gap::CLAUSE.without(Gap::CLOSE))) {
        return true;
    }
    // `từ 142 đơn vị hành chính cấp xã sắp xếp còn 52 đơn vị`
    const LONGEST: usize = 8;
    let words = tokens[figure + 1..].windows(2).take(LONGEST);
    let mut words = words.take_while(|pair| !pair[0].gap.has(Gap::CLAUSE) && pair[0].figure().is_none());
    words.any(|pair| turns(&pair[0]) && pair[1].figure().is_some() && !pair[1].gap.has(Gap::CLAUSE))
}

/// `bằng cấp`, `bằng khen`
const RANK: Syllable = s("cấp");
const PRAISE: Syllable = s("khen");
const WEAK: Syllable = s("yếu");
/// `thâm hụt`
const DEFICIT: Syllable = s("thâm");
const STANDARD: Syllable = s("chuẩn");
/// `tiêu chí`
const CRITERION: Syllable = s("chí");
/// `danh hiệu`
const TITLE: Syllable = s("danh");
const PRIZE: Syllable = s("giải");
const SINKS: Syllable = s("sụt");
const EDGES: Syllable = s("nhích");
const LOWERS: Syllable = s("hạ");
pub(crate) const WORSE: Syllable = s("kém");
const NGHEO: Syllable = s("nghèo");
const TAI_LOAD: Syllable = s("tải");
const GOP: Syllable = s("góp");
const DONG_GATHER: Syllable = s("đóng");

/// Whether a bound on it is a thing of its own: `lương tối thiểu`, `giá tối đa`.
pub(crate) fn names_bound(word: Syllable) -> bool {
    const WAGE: Syllable = s("lương");
    const PRICE: Syllable = s("giá");
    matches!(word, WAGE | PRICE)
}

/// How sure the writer is of the figure that begins at `start`, by the sign before it: `~ 6 ha`, `< 0,3%`.
pub(crate) fn hedge_by_sign(text: &str, start: usize) -> Option<Hedge> {
    match text[..start].trim_end().chars().next_back()? {
        '~' | '≈' | '±' => Some(Hedge::About),
        '>' | '≥' => Some(Hedge::Over),
        '<' | '≤' => Some(Hedge::Under),
        _ => None,
    }
}

/// How sure the writer is of the figure at `at`, by the words before it in its clause.
pub(crate) fn hedges_before(tokens: &[Token], figures: &[RawFigure], from: usize, at: usize, is_ratio: bool) -> Hedges {
    let mut hedges = Hedges::default();
    let mut near = true;
    // `Ước thu từ trồng trọt: 13,5 tỷ đồng`
    let mut crossed = tokens[at].gap.without(Gap::COLON);
    let mut in_bracket = false;
    for index in (from..at).rev() {
        // `ước (theo giá so sánh) đạt 111 tỷ đồng`: a bracket interrupts, and says nothing of the number behind it.
        if crossed.has(Gap::CLOSE) && !crossed.has(Gap::CLAUSE.without(Gap::CLOSE)) {
            in_bracket = true;
        }
        if in_bracket {
            in_bracket = !tokens[index].gap.has(Gap::OPEN);
            crossed = Gap::default();
            continue;
        }
        if crossed.has(Gap::CLAUSE) {
            // `Ước tính tháng 1/2017, đàn trâu giảm 0,1%`: the sentence begins with it.
            let estimates = |token: &Token| matches!(token.word(), UOC | TINH | TRONG) || is_time(figures, token);
            // `Khách du lịch: Ước 6 tháng đầu năm, toàn tỉnh đón …`
            let begins = (from..=index).rev().find(|&begins| tokens[begins].gap.has(Gap::COLON)).unwrap_or(from);
            let leads = &tokens[begins..=index];
            if crossed.has(Gap::COMMA) && tokens[begins].word() == UOC && leads.iter().all(estimates) {
                hedges.insert(Hedge::Estimated);
            }
            break;
        }
        crossed = tokens[index].gap;
        let word = tokens[index].word();
        let word_before = |back: usize| index.checked_sub(back).map_or(Syllable::NONE, |before| tokens[before].word());
        let before = word_before(1);
        // `ước` may stand before the verb, the others right before the number.
        match word {
            // `UTH`: ước thực hiện
            UOC | UTH => hedges.insert(Hedge::Estimated),
            KIEN | FORETELLS | TINH if before == DU => hedges.insert(Hedge::Estimated),
            _ if !near => {}
            // `không thấp hơn 95%`, `không cao hơn 4%`
            HON if word_before(2) == KHONG && LESS.contains(&before) => hedges.insert(Hedge::Over),
            HON if word_before(2) == KHONG && MORE.contains(&before) => hedges.insert(Hedge::Under),
            HON if !MORE.contains(&before) && !LESS.contains(&before) => hedges.insert(Hedge::Over),
            TREN if before != TRO
                && (before != LEVEL_OF_OFFICE || SUPPLIES.contains(&word_before(2)))
                && tokens.get(index + 1).is_some_and(|next| next.word() != DUOI)
                && (is_ratio || TAKES_GROUND.contains(&before) || !counts_ground(tokens, at)) =>
            {
                hedges.insert(Hedge::Over)
            }
            GAN => hedges.insert(Hedge::Under),
            // `không dưới 8.600 tỷ đồng`
            DUOI if before == KHONG => hedges.insert(Hedge::Over),
            DUOI if before == TREN => hedges.insert(Hedge::About),
            DUOI if before != TRO => hedges.insert(Hedge::Under),
            QUA if before == KHONG || before == VUOT && word_before(2) == KHONG => hedges.insert(Hedge::Under),
            // `tối thiểu 95%`, `ít nhất 60 hồ sơ`, `tối đa 10 người`
            FEWEST | MOST if before == UTMOST && names_bound(word_before(2)) => {}
            FEWEST if before == UTMOST => hedges.insert(Hedge::Over),
            NHAT if before == IT => hedges.insert(Hedge::Over),
            MOST if before == UTMOST => hedges.insert(Hedge::Under),
            DEN | TOI | FULL if before == CHUA => hedges.insert(Hedge::Under),
            KHOANG | CHUNG_ABOUT => hedges.insert(Hedge::About),
            XI if before == XAP => hedges.insert(Hedge::About),
            _ => {}
        }
        near &= FILLERS.contains(word) || matches!(word, KHOANG | DEN | TU);
        // A time is no other figure: `ước thực hiện 6 tháng đầu năm là 955 tỷ đồng`.
        if tokens[index].figure().is_some() && !is_time(figures, &tokens[index]) {
            break;
        }
    }
    hedges
}

/// `ngân sách cấp trên 158 tỷ đồng`: the higher level.
const LEVEL_OF_OFFICE: Syllable = s("cấp");

/// `xuất cấp trên 21,6 nghìn tấn gạo`: before `cấp`, which is a verb then.
const SUPPLIES: [Syllable; 4] = words(["cung", "đã", "được", "xuất"]);

/// `hiến trên 38.000 m2 đất`: verbs whose object the ground is.
const TAKES_GROUND: [Syllable; 5] = words(["hiến", "hồi", "tặng", "giao", "phóng"]);

/// `trên 118,7 ha diện tích`: on so much ground, not over it.
fn counts_ground(tokens: &[Token], figure: usize) -> bool {
    let follows = tokens.get(figure + 1).is_some_and(|next| !next.gap.has(Gap::CLAUSE));
    follows
        && (row(tokens, figure + 1, &[const { s("diện") }, const { s("tích") }])
            || row(tokens, figure + 1, &[const { s("đất") }])
            || row(tokens, figure + 1, &[const { s("canh") }, const { s("tác") }]))
}

/// Whether the words `from..to` measure a rate: `tỷ lệ`, `tỷ trọng`, `thị phần`, `độ che phủ`, `công suất`.
pub(crate) fn names_rate(tokens: &[Token], from: usize, to: usize) -> bool {
    (from..to.min(tokens.len())).any(|at| {
        is_rate(tokens, at)
            || row(tokens, at, &[DO_DEGREE, const { s("che") }, const { s("phủ") }])
            || row(tokens, at, &[GIAM, const { s("sinh") }])
            || row(tokens, at, &[const { s("lấp") }, const { s("đầy") }])
            || row(tokens, at, &[const { s("thị") }, const { s("phần") }])
            || row(tokens, at, &[CONG_WORK, SUAT])
            || row(tokens, at, &[LAI_INTEREST, SUAT])
            || row(tokens, at, &[const { s("hệ") }, SO_COUNT])
    })
}

const LAI_INTEREST: Syllable = s("lãi");

/// Whether `phấn đấu` or the like opens what is only hoped for.
pub(crate) fn aims(tokens: &[Token], at: usize) -> bool {
    // With those of a plan's head, the first words of the rows below.
    static FIRST: WordSet<2> = WordSet::new([PHAN, QUYET]);
    let word = tokens[at].word();
    if !FIRST.contains(word) && !PLAN_HEADS.contains(word) {
        return false;
    }
    // `chương trình mục tiêu`, `bổ sung có mục tiêu` are names.
    let opens = tokens[at].gap.has(Gap::CLAUSE) || sets(tokens, at);
    // `còn 11 chỉ tiêu phải phấn đấu; …` aims at nothing that follows, nor does `đạt 57,5% chỉ tiêu giao phấn đấu (60.900 tỷ đồng)`.
    let is_given = at.checked_sub(1).is_some_and(|before| tokens[before].word() == GIAO) || qualifies_plan(tokens, at);
    let goes_on = tokens.get(at + 2).is_some_and(|next| !next.gap.has(Gap::MEMBER)) && !is_given;
    (row(tokens, at, &[PHAN, const { s("đấu") }]) && goes_on)
        || (row(tokens, at, &[const { s("quyết") }, const { s("tâm") }]) && !is_virtue(tokens, at + 2))
        || (opens && row(tokens, at, &[MUC, TIEU]))
        || (opens && plans_ahead(tokens, at))
}

/// `vượt 10% so với chỉ tiêu phấn đấu`: what a figure was measured against.
fn qualifies_plan(tokens: &[Token], at: usize) -> bool {
    let head = at.checked_sub(3).filter(|head| row(tokens, head + 1, &[CHI, TIEU]));
    head.is_some_and(|head| tokens[head].word() == VOI || tokens[head].figure().is_some())
}

/// `với tinh thần quyết tâm cao nhất`, `quyết tâm chính trị`: with what spirit, and not what for.
fn is_virtue(tokens: &[Token], at: usize) -> bool {
    const WORDS: [Syllable; 2] = words(["cao", "chính"]);
    WORDS.contains(&word(tokens, at))
}

/// `đặt mục tiêu`, `đề ra mục tiêu`
fn sets(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map_or(Syllable::NONE, |before| tokens[before].word());
    matches!(before, SETS | OUT)
}

const SETS: Syllable = s("đặt");
const OUT: Syllable = s("ra");

/// `Kế hoạch năm 2020: …`, `Chỉ tiêu huyện giao: …`
fn plans_ahead(tokens: &[Token], at: usize) -> bool {
    const LONGEST: usize = 8;
    let head = plan_head(tokens, at);
    if head == 0 {
        return false;
    }
    let colon =
        |from: usize| (from..tokens.len().min(from + LONGEST)).find(|&index| tokens[index].gap.has(Gap::CLAUSE));
    let Some(end) = colon(at + head).filter(|&end| tokens[end].gap.has(Gap::COLON)) else { return false };
    // `kế hoạch năm 2019: 6.850 tỷ đồng; ước thực hiện …` is one plan, and opens no list of them.
    if tokens[end].figure().is_some() {
        return false;
    }
    let is_time = end == at + head + 1 && tokens[at + head].figure().is_some();
    end == at + head || is_time || names_setter(tokens, at + head, end)
}

/// Whether a word reports what is or was: `đã`, `đến nay`, `mới đạt`, `ước`, `xảy ra`.
pub(crate) fn reports(tokens: &[Token], at: usize) -> bool {
    // The first words of the rows below: most words are others.
    static FIRST: WordSet<10> =
        WordSet::new(words(["đã", "ước", "uth", "đến", "mới", "hiện", "toàn", "trên", "xảy", "ghi"]));
    if !FIRST.contains(tokens[at].word()) {
        return false;
    }
    matches!(tokens[at].word(), DA | UOC | UTH)
        || row(tokens, at, &[DEN, NAY])
        || row(tokens, at, &[const { s("mới") }, DAT])
        || row(tokens, at, &[const { s("mới") }, DUOC])
        || row(tokens, at, &[HIEN, CO])
        || row(tokens, at, &[const { s("toàn") }, HUYEN, CO])
        || row(tokens, at, &[const { s("xảy") }, const { s("ra") }])
        || row(tokens, at, &[const { s("ghi") }, const { s("nhận") }])
        || row(tokens, at, &[TREN, const { s("cơ") }, const { s("sở") }])
}
