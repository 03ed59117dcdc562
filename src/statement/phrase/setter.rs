//! Who sets a plan: the council, the office above, the centre.

use super::base::Surroundings;
use crate::figures::Form;
use crate::statement::token::{Gap, Token, row, word};
use crate::statement::words::*;
use crate::text::{Syllable, WordSet, s, syllables, words};
use crate::{Period, Setter};
use chrono::Datelike;

/// The centre, in `T.Ư`.
const CENTRAL: Syllable = s("t");

/// The setter among the words `from..to`, which stand in a bracket of their own.
pub(crate) fn setter_between(around: Surroundings<'_>, from: usize, to: usize) -> (Option<Setter>, usize) {
    let mut words: Vec<Token> = around.tokens[from..to.min(around.tokens.len())].to_vec();
    if let Some(first) = words.first_mut() {
        first.gap = Gap::default();
    }
    setter(Surroundings { tokens: &words, ..around }, 0)
}

/// Whether the words `from..to` name who sets plans, and nothing else: `HĐND tỉnh`, `Trung ương giao`.
pub(crate) fn names_setter(tokens: &[Token], from: usize, to: usize) -> bool {
    static SETTERS: WordSet<30> = WordSet::new([
        TP,
        // `KH cả năm`
        CA,
        NAM,
        TINH_PROVINCE,
        HUYEN,
        QUAN,
        XA,
        PHUONG,
        THANH,
        PHO,
        s("thị"),
        s("trấn"),
        TRUNG,
        s("ương"),
        TW,
        CHINH,
        s("phủ"),
        THU,
        TUONG_MINISTER,
        HDND,
        UBND,
        BO,
        GIAO,
        QUOC,
        HOI,
        DONG,
        s("nhân"),
        DAN,
        s("đề"),
        s("ra"),
    ]);
    from < to && (from..to).all(|at| SETTERS.contains(word(tokens, at)))
}

/// The setter among the words after a plan's head, up to the end of the phrase.
pub(crate) fn setter(around: Surroundings<'_>, from: usize) -> (Option<Setter>, usize) {
    // Longer phrases describe the plan and do not name its setter.
    const LONGEST: usize = 12;
    let Surroundings { tokens, figures, .. } = around;
    let mut found: Option<Setter> = None;
    let mut end = from;
    let mut is_shared = false;
    for (at, token) in tokens.iter().enumerate().skip(from).take(LONGEST) {
        // `kế hoạch đã đăng ký với UBND tỉnh`: with whom.
        if token.gap.has(Gap::CLAUSE) || matches!(token.word(), DAT | TANG | GIAM | BANG | VUOT | SO | VOI) {
            break;
        }
        if let Some(figure) = token.figure() {
            // `đạt 101,3% KH 480 con`: the plan itself is a figure of its own.
            if matches!(figures[figure].form, Form::Amount) {
                break;
            }
            end = at + 1;
            continue;
        }
        let after = word(tokens, at + 1);
        // `vốn chương trình mục tiêu giao cho xã`: to whom, and not by whom.
        if token.word() == GIAO && after == CHO {
            break;
        }
        let before = at.checked_sub(1).map_or(Syllable::NONE, |before| word(tokens, before));
        let named = match token.word() {
            HDND => Some(Setter::Council),
            // `UBND Hải Phòng giao`
            UBND if row(tokens, at + 1, &[HUE]) || is_central_city(tokens, at + 1) => Some(Setter::Province),
            HOI if after == const { s("đồng") } => Some(Setter::Council),
            TW | TTG | TTCP | UBTVQH => Some(Setter::Central),
            TRUNG if after == const { s("ương") } => Some(Setter::Central),
            // `T.Ư`, `T.W`
            CENTRAL if after == const { s("ư") } || after == const { s("w") } => Some(Setter::Central),
            CHINH if after == const { s("phủ") } => Some(Setter::Central),
            THU if after == TUONG_MINISTER => Some(Setter::Central),
            QUOC if after == HOI => Some(Setter::Central),
            BTC | CUSTOMS | TAXES => Some(Setter::Sector),
            // `Đảng bộ`
            BO | SO_OFFICE | CUC if before != PARTY => Some(Setter::Sector),
            NGANH if after == GIAO => Some(Setter::Sector),
            TONG if after == CUC => Some(Setter::Sector),
            TINH_PROVINCE if before != TOAN => Some(Setter::Province),
            HUYEN | QUAN if before != TOAN => Some(Setter::District),
            THANH if after == PHO && before != TOAN => Some(city(around, at + 2)),
            // `KH TP giao`
            TP if before != TOAN => Some(city(around, at + 1)),
            THI if after == XA => Some(Setter::District),
            THI if after == const { s("trấn") } => Some(Setter::Commune),
            XA if after == HOI => None,
            XA | PHUONG if before != TOAN && before != THI => Some(Setter::Commune),
            SPECIAL if after == ZONE => Some(Setter::Commune),
            VA if after == DIA => {
                is_shared = true;
                None
            }
            VA => break,
            _ => None,
        };
        let named = named.filter(|named| *named == Setter::Council || is_body(tokens, from, at));
        // `kế hoạch vốn của tỉnh được Thủ tướng Chính phủ giao`: to whom, and then by whom.
        if token.word() == DUOC {
            found = None;
        }
        // `kế hoạch vốn do thành phố quản lý`, `do Sở Y tế làm chủ đầu tư`: who spends it.
        let spends = token.word() == MANAGES && before == const { s("quản") };
        if spends || token.word() == CHU && before == LAM {
            found = None;
            break;
        }
        // A council decides for its own unit: `HĐND tỉnh` is the council, not the province.
        match (found, named) {
            (Some(Setter::Council), _) | (_, None) => {}
            (_, Some(Setter::Council)) | (None, _) => found = named,
            // `Bộ Tài chính giao tỉnh`: who gives stands first.
            _ => {}
        }
        end = at + 1;
        if token.word() == GIAO && found.is_some() {
            break;
        }
    }
    (found.filter(|_| !is_shared), end)
}

/// Whether the word at `at`, which may name a body, does so: right behind the head of the plan or a word that says whose it
/// is, or before the verb of who sets it. `kế hoạch vốn trái phiếu Chính phủ`, `… sửa chữa đường huyện`, `… cơ sở hạ tầng`
/// say what is planned.
fn is_body(tokens: &[Token], from: usize, at: usize) -> bool {
    const LONGEST: usize = 8;
    let leads = |index: usize| match word(tokens, index) {
        // `kế hoạch năm 2024 của tỉnh`; but `kế hoạch vốn đầu tư công năm 2024 của tỉnh` says where.
        CUA => (from..index).all(|index| {
            tokens[index].figure().is_some()
                || matches!(word(tokens, index), CA | DUOC | GIAO | NAM | PHAN | DAU_STRIVE)
        }),
        word => tokens[index].figure().is_some() || matches!(word, BY | DUOC | HDND | LEVEL_OF | NAM | THEO | UBND),
    };
    let sets = |index: usize| word(tokens, index) == GIAO || sets_plan(tokens, index);
    let goes_on = |index: &usize| {
        !tokens[*index].gap.has(Gap::CLAUSE)
            && tokens[*index].figure().is_none()
            && !matches!(word(tokens, *index), BY | CUA | DAT | DUOC | TANG | GIAM | BANG | VUOT | SO | VOI)
    };
    at == from || leads(at - 1) || (at + 1..tokens.len().min(at + LONGEST)).take_while(goes_on).any(sets)
}

/// Whether the two words at `at` are a verb by which a plan is set, beside `giao`.
pub(crate) fn sets_plan(tokens: &[Token], at: usize) -> bool {
    const VERBS: [[Syllable; 2]; 7] = [
        words(["cho", "phép"]),
        words(["đề", "ra"]),
        words(["phê", "chuẩn"]),
        words(["phê", "duyệt"]),
        words(["quyết", "nghị"]),
        words(["quyết", "định"]),
        words(["thông", "qua"]),
    ];
    VERBS.iter().any(|verb| row(tokens, at, verb))
}

/// Where the words `from..to` end that say who sets a plan, if they say nothing else: `HĐND tỉnh giao`, `HĐND tỉnh quyết nghị là`.
pub(crate) fn set_alone(tokens: &[Token], from: usize, to: usize) -> Option<usize> {
    let last = to.checked_sub(1)?;
    let end = if word(tokens, last) == LA { last } else { to };
    let verb = if word(tokens, end.checked_sub(1)?) == GIAO { end - 1 } else { end.checked_sub(2)? };
    let sets = verb + 1 == end || sets_plan(tokens, verb);
    (sets && names_setter(tokens, from, verb)).then_some(end)
}

/// Where the plan begins that the words `from..to` say a body set, laid before another or agreed to: `UBND tỉnh trình dự toán thu`,
/// `Ban cơ bản nhất trí với dự toán thu`.
pub(crate) fn plan_decided(tokens: &[Token], from: usize, to: usize) -> Option<usize> {
    const AGREES: [[Syllable; 2]; 2] = [words(["nhất", "trí"]), words(["thống", "nhất"])];
    const SUBMITS: Syllable = s("trình");
    let decides = |end: usize| {
        let verb = end.checked_sub(2).filter(|&verb| verb >= from);
        let agrees = |verb| AGREES.iter().any(|agrees| row(tokens, verb, agrees)) || sets_plan(tokens, verb);
        end > from && (word(tokens, end - 1) == SUBMITS || verb.is_some_and(agrees))
    };
    let is_plan = |&at: &usize| row(tokens, at, &[DU, TOAN_ESTIMATE]) || row(tokens, at, &[KE, HOACH]);
    (from..to).filter(is_plan).find(|&at| decides(at) || at > from && word(tokens, at - 1) == VOI && decides(at - 1))
}

/// đảng
const PARTY: Syllable = s("đảng");
const BY: Syllable = s("do");
/// cấp
const LEVEL_OF: Syllable = s("cấp");
/// `đặc khu`, at the level of the communes since 1 July 2025
const SPECIAL: Syllable = s("đặc");
const ZONE: Syllable = s("khu");
/// Thủ tướng
const TTG: Syllable = s("TTg");
const TTCP: Syllable = s("TTCP");
const UBTVQH: Syllable = s("UBTVQH");
/// lý
const MANAGES: Syllable = s("lý");
/// Tổng cục Hải quan, Tổng cục Thuế
const CUSTOMS: Syllable = s("TCHQ");
const TAXES: Syllable = s("TCT");

/// A city directly under the centre ranks with the provinces; every other one is a city of a province.
fn city(around: Surroundings<'_>, at: usize) -> Setter {
    let tokens = around.tokens;
    if row(tokens, at, &[HUE]) || is_central_city(tokens, at) {
        return Setter::Province;
    }
    // `Thành phố giao`: the city that the report is written in or for.
    let next = tokens.get(at).filter(|next| !next.gap.has(Gap::CLAUSE) && next.figure().is_none());
    let is_named = next.is_some_and(|next| !BEHIND_CITY.contains(next.word()));
    if is_named { Setter::District } else { around.city }
}

fn is_central_city(tokens: &[Token], at: usize) -> bool {
    CENTRAL_CITIES.iter().any(|name| row(tokens, at, name))
}

/// What may stand behind a city that is not named.
static BEHIND_CITY: WordSet<13> =
    WordSet::new([GIAO, DAT, TANG, GIAM, BANG, VUOT, SO, VA, HDND, UBND, NAM, s("đề"), s("đã")]);

/// thành phố
const TP: Syllable = s("TP");
const HUE: Syllable = s("huế");

/// The cities directly under the centre, beside Huế.
const CENTRAL_CITIES: [[Syllable; 2]; 5] =
    [words(["hà", "nội"]), words(["hải", "phòng"]), words(["đà", "nẵng"]), words(["cần", "thơ"]), words(["hồ", "chí"])];

/// The rank of a city that a report does not name. Since 1 July 2025 there is no level between the province and the commune
/// (Law 72/2025/QH15), so that a city is one under the centre; before, it is one where the head of the report names one or
/// an urban district, which only those had.
pub(crate) fn rank_of_city(text: &str, report: Option<&Period>) -> Setter {
    // Words of the letterhead, the title and what the report is based on.
    const HEAD: usize = 200;
    if report.is_some_and(|report| (report.last_day().year(), report.last_day().month()) >= (2025, 7)) {
        return Setter::Province;
    }
    let mut before = Syllable::NONE;
    let is_central = syllables(text).take(HEAD).any(|word| {
        let pair = [std::mem::replace(&mut before, word), word];
        word == QUAN || CENTRAL_CITIES.contains(&pair)
    });
    if is_central { Setter::Province } else { Setter::District }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rank_of_a_city() {
        let rank = |text: &str, year, month| rank_of_city(text, Period::from_month(year, month).ok().as_ref());
        for (text, expected) in [
            ("UBND thành phố Vinh báo cáo", Setter::District),
            ("UBND THÀNH PHỐ CẦN THƠ báo cáo", Setter::Province),
            ("UBND QUẬN, tình hình tháng 6", Setter::Province),
            ("Hà Giang, nội dung báo cáo", Setter::District),
            ("", Setter::District),
        ] {
            assert_eq!(rank(text, 2025, 6), expected, "{text}");
            assert_eq!(rank(text, 2025, 7), Setter::Province, "{text}");
            assert_eq!(rank_of_city(text, None), expected, "{text}");
        }
        // A city far down in the text is not the report's own.
        let far = format!("{}quận", "xã ".repeat(200));
        assert_eq!(rank(&far, 2024, 1), Setter::District);
        assert_eq!(rank(&far[4..], 2024, 1), Setter::Province);
    }
}
