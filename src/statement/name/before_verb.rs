//! What a figure measures: the words before its verb.

use crate::statement::phrase::clause::connective;
use crate::statement::phrase::cue::{FORETELLS, names_bound};
use crate::statement::token::{Gap, Token, row};
use crate::statement::words::*;
use crate::text::{Syllable, WordSet, into_clean, s, syllables, words};

/// Words that are no part of a name where they begin it.
static LEADING: WordSet<56> = WordSet::new(words([
    "kéo", "hay", "nhưng", "song", "tức", "bình", "bằng", "chung", "con", "các", "còn", "có", "cùng", "cũng", "cả",
    "do", "dù", "dương", "gần", "gồm", "hiện", "hơn", "hết", "khoảng", "kế", "kỳ", "là", "lũy", "nay", "ngoài", "ngày",
    "như", "quý", "ra", "riêng", "sau", "so", "sẽ", "tháng", "thì", "thế", "trong", "trên", "tính", "tại", "tới", "từ",
    "và", "về", "với", "đã", "đó", "để", "ước", "uth", "vẫn",
]));
/// Words that are no part of a name where they end it.
static TRAILING: WordSet<45> = WordSet::new(words([
    "bằng", "cho", "chỉ", "còn", "có", "của", "dưới", "giảm", "gần", "gồm", "hiện", "hơn", "hết", "khoảng", "là",
    "lũy", "mức", "nay", "số", "thêm", "thực", "trên", "tính", "tăng", "tại", "tới", "từ", "và", "với", "đã", "đó",
    "được", "đạt", "đến", "để", "ước", "uth", "ở", "cũng", "vẫn", "đều", "theo", "bị", "xuống", "sẽ",
]));

/// The longest name, in words: more is a sentence.
const LONGEST: usize = 28;

/// The tokens of a name: a range without what only leads to it or follows it.
pub(crate) fn trim(tokens: &[Token], from: usize, to: usize, is_time: impl Fn(&Token) -> bool) -> (usize, usize) {
    let mut to = to.min(tokens.len());
    let mut from = from.min(to);
    let drops = |token: &Token, is_edge: bool| is_edge || (token.word() == Syllable::NONE && is_time(token));
    while from < to {
        let joins = match connective(tokens, from) {
            0 if from + 1 < to && leads_as_pair(tokens, from) => 2,
            joins => joins,
        };
        if joins == 0 && !drops(&tokens[from], leads(tokens, from, to)) {
            break;
        }
        from = to.min(from + joins.max(1));
    }
    while from < to {
        if to - from >= 2 && trails_as_pair(tokens, from, to - 2) {
            to -= 2;
        } else if drops(&tokens[to - 1], trails(tokens, from, to - 1)) {
            // `thu ngân sách cả năm 2024`, `hộ nghèo đầu năm 2024`: what part of the time.
            let is_part = tokens[to - 1].word() == Syllable::NONE
                && to - from >= 2
                && matches!(tokens[to - 2].word(), CA | CUOI | DAU | GIUA);
            to -= 1 + usize::from(is_part);
        } else {
            break;
        }
    }
    (from, to.max(from))
}

/// `cơ sở`
const GROUND: Syllable = s("cơ");
const OFFICE: Syllable = s("sở");

/// Pairs of words that lead to a name, and are no part of it; `dự án`, `cơ sở`, `kiến nghị` begin names.
const LEADING_PAIRS: [(Syllable, Syllable); 13] = [
    (s("bao"), s("gồm")),
    (DU, FORETELLS),
    (DU, KIEN),
    (DU, UOC),
    (CONG, DON),
    (s("cụ"), s("thể")),
    (DONG, THOI),
    (TIEP_CONTINUE, TUC),
    (THOI, DIEM),
    // `Tiến độ giải ngân` is that of what is disbursed.
    (s("tiến"), s("độ")),
    (TUONG, DUONG),
    (TUONG, UNG),
    (XAP, XI),
];

/// Pairs of words that lead from a name to its figure: `lao động tại thời điểm 01/6`, `gieo sạ dứt điểm`, `giá gạo dao động
/// phổ biến ở mức …`.
const TRAILING_PAIRS: [(Syllable, Syllable); 26] = [
    (s("chưa"), s("đầy")),
    (s("chưa"), DEN),
    (s("chưa"), TOI),
    (s("dao"), s("động")),
    (DU, FORETELLS),
    (DU, KIEN),
    (DU, TINH),
    (s("dứt"), DIEM),
    (IT, NHAT),
    (s("khả"), s("năng")),
    (KHONG, DUOI),
    (KHONG, QUA),
    (LAN, s("lượt")),
    (LUY, KE),
    (s("phổ"), s("biến")),
    (THOI, DIEM),
    (TIEP_CONTINUE, TUC),
    // `Ngô có tổng cộng 72 ha`
    (TONG, CONG),
    (TREN, DUOI),
    (TUONG, DUONG),
    (TUONG, UNG),
    (UOC, TH),
    (UTMOST, FEWEST),
    (UTMOST, MOST),
    (s("vào"), KHOANG),
    (XAP, XI),
];

/// The first words of the pairs: most words of a name are others.
static LEADING_FIRST: WordSet<{ LEADING_PAIRS.len() }> = WordSet::of_first(&LEADING_PAIRS);
static TRAILING_FIRST: WordSet<{ TRAILING_PAIRS.len() }> = WordSet::of_first(&TRAILING_PAIRS);

fn is_pair(pairs: &[(Syllable, Syllable)], tokens: &[Token], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(|next| pairs.contains(&(tokens[at].word(), next.word())))
}

fn leads_as_pair(tokens: &[Token], at: usize) -> bool {
    LEADING_FIRST.contains(tokens[at].word()) && is_pair(&LEADING_PAIRS, tokens, at)
}

fn trails_as_pair(tokens: &[Token], from: usize, at: usize) -> bool {
    // `lương tối thiểu` is a name.
    let is_thing = || match tokens[at].word() {
        UTMOST => at > from && names_bound(tokens[at - 1].word()),
        // `tổng cộng 16 đợt` closes a list.
        TONG => at == from,
        _ => false,
    };
    TRAILING_FIRST.contains(tokens[at].word()) && is_pair(&TRAILING_PAIRS, tokens, at) && !is_thing()
}

/// Whether the word at `at` only leads to a name.
fn leads(tokens: &[Token], at: usize, to: usize) -> bool {
    let next = tokens.get(at + 1).filter(|_| at + 1 < to).map_or(Syllable::NONE, Token::word);
    let before = at.checked_sub(1).map_or(Syllable::NONE, |before| tokens[before].word());
    match tokens[at].word() {
        // `Cả nước gieo cấy 7.377 nghìn ha`, `Toàn tỉnh cấy 27.236 ha`: where, and not what; `bình quân cả nước`
        CA | TOAN if at + 2 < to && is_place_word(next) && !ends_name(tokens, at + 2, to) => true,
        word if matches!(before, CA | TOAN) && is_place_word(word) && !ends_name(tokens, at + 1, to) => true,
        // `trên địa bàn tỉnh có 27 doanh nghiệp`
        DIA => before == TREN && next == AREA,
        AREA => before == DIA && is_led_on(tokens, at),
        word if before == AREA && is_place_word(word) && is_led_on(tokens, at - 1) => !ends_name(tokens, at + 1, to),
        CA | TRONG if next == const { s("nước") } => false,
        // `trong tỉnh 512 lao động, ngoài nước 85 lao động`
        TRONG | OUTSIDE if at + 2 == to && matches!(next, TINH_PROVINCE | HUYEN | XA) => false,
        OUTSIDE if at + 2 == to && next == const { s("nước") } => false,
        // `ngoài nhà nước`, `ngoài quốc doanh`, `ngoài ngân sách`
        OUTSIDE if matches!(next, STATE | QUOC | NGAN) => false,
        CA => true,
        // `6 tháng chỉ thu 171 tỷ đồng`, but `chỉ tiêu`, `chỉ số`
        CHI => !NOUNS_OF_CHI.contains(&next),
        // `bằng cấp`
        BANG => next != const { s("cấp") },
        // `Đến nay xã đạt …`
        DEN => matches!(next, NAY | HET | CUOI | THOI | Syllable::NONE),
        // `ước cuối năm 2020`
        DAU | CUOI => next == NAM || next == Syllable::NONE,
        // `kết quả 10 tháng đạt 2.386 tấn`: of what, the words before say.
        RESULT => next == QUA_RESULT && is_empty(tokens, at + 2, to),
        // `Trên cơ sở dư nợ 64.275 tỷ đồng`; but `cơ sở y tế`
        GROUND if before == TREN => next == OFFICE,
        OFFICE if before == GROUND => at >= 2 && tokens[at - 2].word() == TREN,
        QUA_RESULT if before == RESULT => is_empty(tokens, at + 1, to),
        // `Sang quý IV, tiêu thụ 10,8 triệu tấn`
        TURNS => next == Syllable::NONE,
        // `kế hoạch` begins a name, `kế` of `lũy kế` does not.
        KE => next != HOACH,
        // `Tính cả quý I`; but `nếu tính cả vốn bổ sung`
        TINH if next == CA => at + 2 < to && tokens[at + 2].word() == Syllable::NONE,
        // `Ước tính tổng đàn lợn cả nước giảm 18,5%`
        TINH => before == UOC || matches!(next, DEN | CHUNG | TU | LUY | Syllable::NONE),
        // `Cộng chung quý I`; without a time it closes a list.
        CONG => next == CHUNG && at + 2 < to && tokens[at + 2].word() == Syllable::NONE,
        // `Bình quân 7 tháng, CPI`; but `bình quân đầu người`.
        BINH => next == QUAN_AVERAGE && !tokens.get(at + 2).is_some_and(|token| matches!(token.word(), DAU | EACH)),
        QUAN_AVERAGE => before == BINH,
        XUONG | LEN => next == Syllable::NONE,
        THUC => next == HIEN,
        HIEN => true,
        DANG => next != const { s("ký") },
        DAT => next != const { s("chuẩn") },
        QUY => matches!(next, TRUOC | NAY) || matches!(before, TRONG | CA) || row(tokens, at + 1, &[DAU, NAM]),
        NAM => next != const { s("học") },
        CAC | CON_CHILD => false,
        DE => next != const { s("án") },
        // `nếu loại trừ yếu tố giá` is a condition on what the sentence measures.
        NEU => true,
        LOAI => before == NEU,
        TRU => before == LOAI,
        YEU | TO_FACTOR | GIA => tokens[..at].iter().rev().take(5).any(|token| token.word() == NEU),
        // `còn tồn 11 hồ sơ`, `số còn lại`
        CON => !matches!(next, LEFT_OVER | AGAIN),
        O | DUOC | THE_ABLE | MOI => true,
        word => LEADING.contains(word),
    }
}

/// Whether `bàn` at `at` ends `trên địa bàn`.
fn is_led_on(tokens: &[Token], at: usize) -> bool {
    at.checked_sub(2).is_some_and(|on| row(tokens, on, &[TREN, DIA, AREA]))
}

/// Places of which all is spoken: `toàn tỉnh`, `cả nước`.
pub(crate) fn is_place_word(word: Syllable) -> bool {
    const PLACES: [Syllable; 8] = words(["nước", "quốc", "tỉnh", "huyện", "xã", "phường", "quận", "ngành"]);
    PLACES.contains(&word)
}

/// Whether a name is that of the place reported on, and no more: `Toàn phường`, `Xã`.
pub(crate) fn is_place(name: &str) -> bool {
    // In bytes: most names are longer.
    const LONGEST: usize = 16;
    let words = if name.len() <= LONGEST { folded(name) } else { Vec::new() };
    match words[..] {
        [all, place] => matches!(all, TOAN | CA) && is_place_word(place),
        [place] => is_place_word(place),
        _ => false,
    }
}

/// Whether nothing but words that lead on stand from `at` to the end of a name.
fn ends_name(tokens: &[Token], at: usize, to: usize) -> bool {
    (at..to).all(|index| trails(tokens, at, index))
}

/// The same, where times may stand between.
fn is_empty(tokens: &[Token], at: usize, to: usize) -> bool {
    (at..to).all(|index| tokens[index].word() == Syllable::NONE || trails(tokens, at, index))
}

/// Whether the word at `at` only leads from a name to its figure.
fn trails(tokens: &[Token], from: usize, at: usize) -> bool {
    let before = at.checked_sub(1).filter(|_| at > from).map_or(Syllable::NONE, |before| tokens[before].word());
    match tokens[at].word() {
        // `mới đạt 93%`; but `nông thôn mới đạt …`
        MOI => before != const { s("thôn") } && tokens.get(at + 1).is_some_and(|next| next.word() == DAT),
        // `IIP tháng 8 dự ước cao hơn …`
        DU => tokens.get(at + 1).is_some_and(|next| next.word() == UOC),
        // `Tổng thu (tính đến ngày 20/6)`
        TINH if tokens.get(at + 1).is_some_and(|next| matches!(next.word(), DEN | TOI | TU)) => true,
        TINH | SO_COUNT => before == UOC,
        // `nhà ở`
        O if before == STATE => false,
        // `chứng chỉ`
        CHI => before != const { s("chứng") },
        DO | QUY | THANG | KY => before == TRONG,
        // `nợ công đến cuối năm`, `tổng thu ngân sách cả năm`; but `lúa cả năm` is that of all harvests.
        NAM => matches!(before, CA | CUOI) && at - from > SHORTEST || before == DAU,
        CA | CUOI => at - from >= SHORTEST && tokens.get(at + 1).is_some_and(|next| next.word() == NAM),
        DAU => tokens.get(at + 1).is_some_and(|next| next.word() == NAM),
        BANG | TRONG => true,
        // `bổ sung từ ngân sách cấp trên 6.690 triệu đồng`
        TREN => before != const { s("cấp") },
        // `tổng thu thực hiện` is `tổng thu`; but `khối lượng thực hiện`, `phát hiện` keep their verb.
        // `đàn gia súc hiện có`
        HIEN => {
            (before == THUC && (at - from > SHORTEST || is_done_of_one(tokens, from, at)))
                || tokens.get(at + 1).is_some_and(|next| next.word() == CO)
        }
        // `làm 11 người chết`; but `việc làm`
        LAM => before != VIEC && !tokens.get(at + 1).is_some_and(|next| matches!(next.word(), TANG | GIAM)),
        // `cắt giảm 236 điều kiện kinh doanh`
        GIAM => before != const { s("cắt") },
        // `lương thực` ends a name.
        THUC => {
            let is_long = at - from >= SHORTEST || is_done_of_one(tokens, from, at + 1);
            is_long && tokens.get(at + 1).is_some_and(|next| next.word() == HIEN)
        }
        word => TRAILING.contains(word),
    }
}

/// `Lạc thực hiện 33 ha` is `Lạc`; but `vốn thực hiện` and `số thực hiện` are no other capital and number.
fn is_done_of_one(tokens: &[Token], from: usize, at: usize) -> bool {
    const MEASURES: [Syllable; 8] = words(["chi", "gdp", "grdp", "mức", "số", "thu", "tổng", "vốn"]);
    from + 2 == at && !MEASURES.contains(&tokens[from].word())
}

/// Words that make a noun with `chỉ`.
const NOUNS_OF_CHI: [Syllable; 9] = words(["tiêu", "số", "đạo", "thị", "huy", "dẫn", "định", "giới", "báo"]);

/// `kết quả`
const RESULT: Syllable = s("kết");
const QUA_RESULT: Syllable = s("quả");
/// `địa bàn`
const AREA: Syllable = s("bàn");
/// `nhà nước`, `nhà ở`
const STATE: Syllable = s("nhà");
/// sang
const TURNS: Syllable = s("sang");
/// `ngân sách`
const NGAN: Syllable = s("ngân");
/// ngoài
const OUTSIDE: Syllable = s("ngoài");
/// giữa
const GIUA: Syllable = s("giữa");
const NEU: Syllable = s("nếu");
const TRU: Syllable = s("trừ");
const YEU: Syllable = s("yếu");
const TO_FACTOR: Syllable = s("tố");
const GIA: Syllable = s("giá");
const MOI: Syllable = s("mới");
const SHORTEST: usize = 3;
const QUAN_AVERAGE: Syllable = s("quân");
const EACH: Syllable = s("mỗi");
const LEFT_OVER: Syllable = s("tồn");
const AGAIN: Syllable = s("lại");
const CAC: Syllable = s("các");
const CON_CHILD: Syllable = s("con");
const TIEP_CONTINUE: Syllable = s("tiếp");
const TUC: Syllable = s("tục");
const THE_ABLE: Syllable = s("thể");

/// The words of the tokens `from..to` as a name; times inside it are left out. Empty where no word is left.
pub(crate) fn name(
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
        // `Cây vụ Đông năm 2023 (trồng trên đất hai lúa)`: what a bracket remarks behind a time is no part of the name.
        if at > from && tokens[at].gap.has(Gap::OPEN) {
            at += 1;
            while at < to && !tokens[at].gap.has(Gap::CLOSE) {
                at += 1;
            }
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
            && matches!(
                tokens[last - 1].word(),
                CA | CUOI | DAU | GIUA | TRONG | DEN | HET | RIENG | LUY | KE | TINH | TU | NAM | CHUNG
            )
        {
            last -= 1;
        }
        if last > start {
            let words = &text[tokens[start].start..tokens[last - 1].end];
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(words);
            // A bracket may close right before the time that is left out.
            let is_open = words.matches('(').count() > words.matches(')').count();
            if is_open && last < to && tokens[last].gap.has(Gap::CLOSE) {
                name.push(')');
            }
        }
    }
    let name = into_clean(name);
    match tokens[from..to].iter().any(|token| token.gap.has(Gap::OPEN)) && !name.contains(')') && name.contains('(') {
        true => format!("{name})"),
        false => name,
    }
}

/// Whether words of a thing stand in `from..to`, and not only words that lead to a figure.
pub(crate) fn has_subject(tokens: &[Token], from: usize, to: usize, is_time: impl Fn(&Token) -> bool) -> bool {
    let (from, to) = trim(tokens, from, to, is_time);
    to > from
}

/// The words of a name, folded, for comparing names.
pub(crate) fn folded(name: &str) -> Vec<Syllable> {
    syllables(name).collect()
}

/// A name without the word that only says that it is counted, or of what class it is: `số vụ cháy`, `tổng số vụ cháy`,
/// `con tôm`.
pub(crate) fn bare(name: &[Syllable]) -> &[Syllable] {
    const COUNTING: [Syllable; 5] = words(["con", "cây", "lượng", "số", "tổng"]);
    let start = name.iter().take(2).take_while(|word| COUNTING.contains(word)).count();
    &name[start..]
}

/// How well two names agree, where they name one thing: the shorter is the beginning or the end of the longer.
pub(crate) fn likeness(a: &[Syllable], b: &[Syllable]) -> Option<usize> {
    let (a, b) = (bare(a), bare(b));
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let same = !short.is_empty() && (long.starts_with(short) || long.ends_with(short)) && 2 * short.len() >= long.len();
    same.then(|| 100 * short.len() / long.len())
}

/// Whether a name begins or ends with the words that point at it.
pub(crate) fn mentions(name: &[Syllable], words: &[Syllable]) -> bool {
    let (name, words) = (bare(name), bare(words));
    !words.is_empty() && (name.starts_with(words) || name.ends_with(words))
}
