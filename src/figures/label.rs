//! Digits that name and do not count: idioms (`24/24 giờ`), ordinals (`lớp 5`, `mũi 2`, `thứ 8/63`).

use crate::Span;
use crate::Unit;
use crate::number::Amount;
use crate::text::{Place, Syllable, Word, WordSet, digits_end, s, skip_space, word_before, words};
use rust_decimal::Decimal;
use std::ops::RangeInclusive;

/// `24/24 giờ`, `24/7`, `24/24h`: round the clock; `16:20`, `đường 30/4`, `vàng 99,99`.
pub(crate) fn idiom_at(place: &Place<'_>) -> Option<Span> {
    let &Place { text, at, .. } = place;
    if place.before == const { s("vàng") } {
        return fineness(place);
    }
    if place.before == const { s("km") } {
        return milestone(place);
    }
    if matches!(place.next_byte(), Some(b':' | b'h')) {
        return time_of_day(place).or_else(|| hour(place)).or_else(|| scale_of_map(place));
    }
    if place.next_byte() != Some(b'/') {
        return None;
    }
    if place.before == const { s("đường") } {
        return street(place);
    }
    let rest = text.get(at..)?;
    let idiom = ["24/24", "24/7", "7/24"].into_iter().find(|idiom| rest.starts_with(idiom))?;
    let end = at + idiom.len();
    let bytes = text.as_bytes();
    // `24/75` and `24/7/2022` are other things.
    if bytes.get(end).is_some_and(|byte| byte.is_ascii_digit() || *byte == b'/') {
        return None;
    }
    let (word, _) = skip_space(bytes, end);
    let (syllable, stop) = Syllable::read(bytes, word);
    let is_hour = syllable == const { s("giờ") } || syllable == const { s("h") };
    // `24/24 xã đạt chuẩn`: so many of them.
    if !is_hour && crate::number::unit_at(text, end).is_some_and(|(unit, ..)| unit.is_countable()) {
        return None;
    }
    // On the seventh month's 24th day: `ngày 24/7`.
    if idiom == "24/7" && !is_hour && matches!(place.before, DAY | TO | FROM | BEFORE) {
        return None;
    }
    Some(Span::new(at, if is_hour { stop } else { end }))
}

/// `vàng 99,99`, `vàng 9999`: how much of it is gold.
fn fineness(place: &Place<'_>) -> Option<Span> {
    let &Place { text, at, .. } = place;
    let rest = text.get(at..)?;
    let purity = ["99,99", "999,9", "9999"].into_iter().find(|purity| rest.starts_with(purity))?;
    let end = at + purity.len();
    let goes_on = text.as_bytes().get(end).is_some_and(u8::is_ascii_digit);
    (!goes_on && !is_measured(text, end)).then(|| Span::new(at, end))
}

/// `Km 5+200`, `Km 14`: a place on a road, but not in `12 km 200 m`, `mỗi km 1,2 tỷ đồng`.
fn milestone(place: &Place<'_>) -> Option<Span> {
    let &Place { text, at, end, .. } = place;
    if place.next_byte() == Some(b'+') {
        let stop = digits_end(place.bytes(), end + 1);
        return (stop > end + 1).then(|| Span::new(at, stop));
    }
    let is_place = is_capital(text, place.before_start) && is_plain(place) && !is_measured(text, end);
    is_place.then(|| Span::new(at, end))
}

/// `16:20`, `7h30`, `16:48:26`: an hour with its minutes, perhaps seconds.
fn time_of_day(place: &Place<'_>) -> Option<Span> {
    let &Place { text, at, end, .. } = place;
    let bytes = text.as_bytes();
    let stop = digits_end(bytes, end + 1);
    let goes_on = bytes.get(stop) == Some(&b'.') && digits_end(bytes, stop + 1) > stop + 1;
    let is_minute = stop == end + 3 && is_within(text.get(end + 1..stop)?, 0..=59);
    let is_time = is_within(text.get(at..end)?, 0..=24) && is_minute && !goes_on;
    let has_seconds = bytes.get(stop) == Some(&b':') && digits_end(bytes, stop + 1) == stop + 3;
    is_time.then(|| Span::new(at, if has_seconds { stop + 3 } else { stop }))
}

/// `6h ngày 26/6`: an hour of a day.
fn hour(place: &Place<'_>) -> Option<Span> {
    let &Place { text, at, end, .. } = place;
    let bytes = text.as_bytes();
    let is_hour = bytes.get(end) == Some(&b'h') && is_within(text.get(at..end)?, 0..=24);
    let (word, _) = skip_space(bytes, end + 1);
    let (next, _) = Syllable::read(bytes, word);
    (is_hour && word > end + 1 && next == DAY).then(|| Span::new(at, end + 1))
}

/// `bản đồ tỷ lệ 1:25.000`
fn scale_of_map(place: &Place<'_>) -> Option<Span> {
    let &Place { text, at, end, .. } = place;
    let mut stop = digits_end(text.as_bytes(), end + 1);
    while text.as_bytes().get(stop) == Some(&b'.') && digits_end(text.as_bytes(), stop + 1) == stop + 4 {
        stop += 4;
    }
    let is_scale = text.get(at..=end)? == "1:" && stop > end + 3;
    is_scale.then(|| Span::new(at, stop))
}

/// `đường 30/4`: a street with the name of a day.
fn street(place: &Place<'_>) -> Option<Span> {
    let &Place { text, at, end, .. } = place;
    let stop = digits_end(text.as_bytes(), end + 1);
    let is_day = is_within(text.get(at..end)?, 1..=31) && is_within(text.get(end + 1..stop)?, 1..=12);
    let goes_on = text.as_bytes().get(stop) == Some(&b'/');
    (is_day && !goes_on && !is_measured(text, stop)).then(|| Span::new(at, stop))
}

/// Whether a unit of measure stands at `end`; a counting noun may be the next word of the sentence.
pub(super) fn is_measured(text: &str, end: usize) -> bool {
    crate::number::unit_at(text, end).is_some_and(|(unit, ..)| !unit.is_countable())
}

const DAY: Syllable = s("ngày");
const FEAST: Syllable = s("hội");
const AT_PLACE: Syllable = s("tại");
const IN_PLACE: Syllable = s("ở");
const EVERY: Syllable = s("hằng");
const EVERY_NORTHERN: Syllable = s("hàng");
const TO: Syllable = s("đến");
const FROM: Syllable = s("từ");
const BEFORE: Syllable = s("trước");

/// What a bare number is by the word before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ordinal {
    /// A number like any other.
    No,
    /// A place in an order.
    Rank,
    /// Part of a name.
    Name,
    /// The size of a pack, with its measure: `bình 12kg`.
    Size,
}

/// Words that a number after them completes to a name; `OM 5451` and `IR 504` are kinds of rice.
pub(super) const NAME_WORDS: [Syllable; 34] = words([
    "biểu", "bước", "bảng", "chương", "hạng", "hẻm", "khoá", "khoản", "khu", "kiệt", "loại", "lớp", "mũi", "mốc",
    "mục", "ngách", "ngõ", "phi", "phiên", "quyển", "ron", "thôn", "tiết", "tiểu", "tầng", "tổ", "vùng", "điều",
    "đoạn", "đội", "đợt", "ấp", "om", "ir",
]);

static NAMES: WordSet<{ NAME_WORDS.len() }> = WordSet::new(NAME_WORDS);

/// Packs that are named by their size.
pub(super) const PACKS: [Syllable; 8] = words(["bao", "bình", "can", "chai", "gói", "loại", "lon", "thùng"]);

/// Parts of a grid that are named by their voltage.
pub(super) const GRID: [Syllable; 5] = words(["dây", "lưới", "trạm", "áp", "điện"]);

/// Second words of two-word names. Sorted by the whole.
const PAIRS: &[(&str, &str)] = &[
    ("chương", "trình"),
    ("cấp", "độ"),
    ("chỉ", "đạo"),
    ("dự", "án"),
    ("giai", "đoạn"),
    ("học", "kỳ"),
    ("khu", "phố"),
    ("khu", "vực"),
    ("tiểu", "khu"),
    ("trường", "cấp"),
    ("mương", "cấp"),
    ("vành", "đai"),
    ("liên", "ngành"),
    ("kế", "hoạch"),
    ("kịch", "bản"),
    ("lại", "lần"),
    ("lần", "thứ"),
    ("mẫu", "số"),
    ("mức", "độ"),
    ("nghị", "quyết"),
    ("nghị", "định"),
    ("thông", "tư"),
    ("chỉ", "thị"),
    ("phương", "án"),
    ("quốc", "lộ"),
    ("tỉnh", "lộ"),
    ("tổng", "đài"),
    ("đề", "án"),
];

const NUMBER: Syllable = s("số");
const PLACE: Syllable = s("thứ");
const RANKED: Syllable = s("hạng");
const POSITION: Syllable = s("trí");

pub(super) const PAIR_KEYS: [(Syllable, Syllable); PAIRS.len()] = {
    let mut keys = [(Syllable::NONE, Syllable::NONE); PAIRS.len()];
    let mut index = 0;
    while index < keys.len() {
        keys[index] = (s(PAIRS[index].0), s(PAIRS[index].1));
        index += 1;
    }
    keys
};

static SECOND_OF_PAIR: WordSet<{ PAIRS.len() }> = WordSet::new({
    let mut words = [Syllable::NONE; PAIRS.len()];
    let mut index = 0;
    while index < words.len() {
        words[index] = PAIR_KEYS[index].1;
        index += 1;
    }
    words
});

/// `Thuế cơ sở`
const TAX_OFFICE: [Syllable; 3] = words(["thuế", "cơ", "sở"]);

/// Whether the word at `start` ends the name of a tax office.
fn is_tax_office(text: &str, start: usize) -> bool {
    let (second, second_start) = word_before(text, start);
    let (first, first_start) = word_before(text, second_start);
    [first, second] == TAX_OFFICE[..2] && is_capital(text, first_start)
}

/// How the words before a number bind it.
pub(crate) fn ordinal(place: &Place<'_>, amount: &Amount) -> Ordinal {
    let &Place { text, before: word, before_start: start, .. } = place;
    if word == Syllable::NONE && !matches!(amount, Amount::One(_)) {
        return Ordinal::No;
    }
    // Only words can stand between a name and its number: `loại: 3` is a list.
    if matches!(word, PLACE | RANKED) || word == POSITION && word_before(text, start).0 == const { s("vị") } {
        let (before, _) = word_before(text, start);
        // `đề nghị xếp hạng 02 di tích`: so many are ranked.
        let counts = matches!(amount, Amount::One(quantity) if quantity.unit().is_countable());
        if word == RANKED && before == const { s("xếp") } && counts && text[place.at..].starts_with('0') {
            return Ordinal::No;
        }
        let is_place = matches!(amount, Amount::Fraction(_)) || ranks(before);
        return if is_place { Ordinal::Rank } else { Ordinal::Name };
    }
    let Amount::One(quantity) = amount else {
        return Ordinal::No;
    };
    // `Thuế cơ sở 4 thu 872,5 tỷ đồng`: an office of the tax of a province.
    if word == TAX_OFFICE[2] && quantity.unit().is_none() && is_tax_office(text, start) {
        return Ordinal::Name;
    }
    // `nằm trong top 10 quốc gia`
    if word == TOP {
        return Ordinal::Rank;
    }
    // `Nghị quyết Trung ương 7`, `Hội nghị TW 5`: of a session
    if quantity.unit().is_none() && place.len() <= 2 && is_session(place) {
        return Ordinal::Name;
    }
    if is_anniversary(place) || is_quoted(place) && !has_unit_sign(quantity.unit()) {
        return Ordinal::Name;
    }
    // `số 6`, but `số 6 tháng`, `tổng số 15 xã`, `trong số 74 công trình`.
    if word == NUMBER {
        let (before, _) = word_before(text, start);
        // `dân tộc thiểu số 11.205 hộ`, `chỉ số 105,2`: another word, or a number that goes on behind its first digits.
        const NOUNS: [Syllable; 6] = words(["thiểu", "đa", "chỉ", "hệ", "doanh", "sĩ"]);
        let goes_on = !is_plain(place) && place.bytes().get(place.at) != Some(&b'0');
        let counts = matches!(before, TOTAL | ONE | GOOD | PERSON | AMONG)
            || NOUNS.contains(&before)
            || goes_on
            || has_unit_sign(quantity.unit());
        return if counts { Ordinal::No } else { Ordinal::Name };
    }
    let unit = quantity.unit();
    if has_unit_sign(unit) {
        // `rau, đậu các loại 13.490 ha`, `tuổi thọ trung bình 71 tuổi` are no packs.
        let is_pack = || {
            let (before, before_start) = word_before(text, start);
            // `Hòa Bình 116ha` is a place.
            let is_place = is_capital(text, start) && before != Syllable::NONE && is_capital(text, before_start);
            !matches!(before, THE_VARIOUS | MEDIUM) && !is_place
        };
        let is_pack = PACKS.contains(&word) && is_pack();
        // `đường dây 110kV`, `trạm 220 kV`
        let is_voltage = unit.code() == "kV" && GRID.contains(&word);
        // `bia lon 48,26 triệu lít`: no pack holds millions, and none is measured in hectares.
        let is_pack = is_pack && quantity.step() < Decimal::ONE_THOUSAND && unit.code() != "ha";
        let is_size = is_voltage || is_pack && !unit.is_money() && !unit.is_ratio();
        return if is_size { Ordinal::Size } else { Ordinal::No };
    }
    // `Luật Giáo dục 2019`
    if unit.is_none() && place.len() == 4 && is_of_law(place) {
        return Ordinal::Name;
    }
    // `đơn vị tự chủ nhóm 2`
    if word == GROUP && unit.is_none() && place.len() == 1 {
        return Ordinal::Name;
    }
    // `ngành công nghiệp cấp 2`, `dịch vụ công mức 4`, but `đã cấp 2`
    // `hẻm phường 2`, `quận 12`: those of a city are numbered.
    let is_numbered = matches!(word, WARD | URBAN_DISTRICT) && place.len() <= 2;
    let is_bare = unit.is_none() || is_numbered && !crate::number::is_known(unit);
    if (is_numbered || matches!(word, CLASS | LEVEL) && place.len() == 1) && is_bare && is_plain(place) {
        const GRANTING: [Syllable; 7] = words(["đã", "được", "sẽ", "chưa", "và", "bị", "mới"]);
        let (before, _) = word_before(text, start);
        if before != Syllable::NONE && !GRANTING.contains(&before) {
            return Ordinal::Name;
        }
    }
    // `sâu đục thân 2 chấm`
    if word == STEM && place.after.syllable == SPOT {
        return Ordinal::Name;
    }
    // `Đề án 06`
    if word == PROJECT && unit.is_none() && place.len() == 2 && word_before(text, start).0 == const { s("đề") } {
        return Ordinal::Name;
    }
    // `hiệp thương lần 2 giới thiệu 42 người`, but `gấp 2 lần`
    if word == TIME && place.len() == 1 && is_plain(place) && word_before(text, start).0 != FACTOR {
        return Ordinal::Name;
    }
    if is_road(text, word, start) {
        return Ordinal::Name;
    }
    if !is_plain(place) {
        return Ordinal::No;
    }
    // `nông thôn 890 người`, `các loại 120 vụ`: another word, or several things that are counted behind it.
    let counts = |before: Syllable| {
        let is_other = COMPOUNDS.contains(&(before, word)) || matches!(before, THE_VARIOUS | THESE);
        before == WHOLE_OF || is_other && !unit.is_none()
    };
    if NAMES.contains(word) || SECOND_OF_PAIR.contains(word) {
        let (before, before_start) = word_before(text, start);
        // `… đất đai, môi trường⏎Cấp 96 giấy phép`: a line begins with the second word.
        let is_torn = is_capital(text, start) && text[before_start..start].contains('\n');
        let is_pair = PAIR_KEYS.contains(&(before, word)) && !is_torn;
        // `24 xã (kế hoạch 20 xã)`: so many are planned.
        let is_plan = PLANS.contains(&(before, word)) && !unit.is_none();
        if is_plan && (!is_capital(text, before_start) || text[..before_start].ends_with('(')) {
            return Ordinal::No;
        }
        // A name has one word or two.
        if counts(before) || is_pair && counts(word_before(text, before_start).0) {
            return Ordinal::No;
        }
        // `quốc gia 24 giải, khu vực 18 giải`
        if (before, word) == REGION && crate::number::is_known(unit) {
            return Ordinal::No;
        }
        // `thời gian thực hiện dự án 24 tháng`
        if (is_pair || NAMES.contains(word)) && !unit.is_duration() {
            return Ordinal::Name;
        }
    }
    // `Trường Tiểu học Phú Hòa 2 được`: a capital inside the sentence, and nothing counted.
    if unit.is_none() && is_capital(text, start) {
        let (before, before_start) = word_before(text, start);
        // `Nà Phìn 1184, Pá Lông 906, Tả Sìn 824`: what is counted in each.
        let is_long = place.len() > 2 && matches!(place.next_byte(), Some(b',' | b';' | b')'));
        let is_counted = is_long || is_listed(place);
        if before != Syllable::NONE && is_capital(text, before_start) && !is_counted {
            return Ordinal::Name;
        }
    }
    Ordinal::No
}

/// `bị sập (Yên Bái 2, Hòa Bình 7, Thanh Hóa 22)`, `gồm Bắc Ninh 2, Hà Nội 1`: whether the number is one of a list that gives a
/// number for each of several names. `Sơn La 1, Sơn La 2` are names themselves.
fn is_listed(place: &Place<'_>) -> bool {
    const LONGEST: usize = 24;
    const CONSIST: Syllable = s("gồm");
    let text = place.text;
    let mut last = "";
    let mut at = place.at;
    for items in 0..LONGEST {
        let from = name_start(text, at);
        let name = text[from..at].trim_end();
        if name.is_empty() || name == last {
            return false;
        }
        let before = text[..from].trim_end();
        let is_first = before.ends_with(['(', ':']) || word_before(text, from).0 == CONSIST;
        if is_first {
            return items > 0 || opens_list(&text[place.end..], name);
        }
        let Some(before) = before.strip_suffix([',', ';']) else { return false };
        let number = before.trim_end_matches(|char: char| char.is_ascii_digit() || matches!(char, '.' | ','));
        if number.len() == before.len() {
            return false;
        }
        (last, at) = (name, number.len());
    }
    true
}

/// Whether another name with its number follows: `, Hòa Bình 7`.
fn opens_list(behind: &str, name: &str) -> bool {
    const LONGEST: usize = 40;
    let Some(next) = behind.strip_prefix([',', ';']).map(str::trim_start) else { return false };
    let digit = next.char_indices().take(LONGEST).find(|(_, char)| char.is_ascii_digit());
    digit.is_some_and(|(digit, _)| {
        let other = next[..digit].trim_end();
        other != name && name_start(next, digit) == 0
    })
}

/// Where the words in capitals that end at `at` begin.
fn name_start(text: &str, at: usize) -> usize {
    const LONGEST: usize = 4;
    let mut from = at;
    for _ in 0..LONGEST {
        let (word, start) = word_before(text, from);
        if word == Syllable::NONE || !is_capital(text, start) {
            break;
        }
        from = start;
    }
    from
}

pub(super) const ROADS: [Syllable; 5] = words(["ql", "đt", "đh", "tl", "hl"]);

/// Whether the word at `start` stands for the roads of a class before their numbers: quốc lộ, đường tỉnh, đường huyện, tỉnh
/// lộ, hương lộ.
pub(super) fn is_road(text: &str, word: Syllable, start: usize) -> bool {
    ROADS.contains(&word) && is_abbreviation(text, start)
}

/// Words that end as a name does and are none.
const COMPOUNDS: [(Syllable, Syllable); 17] = [
    (s("nông"), s("thôn")),
    (s("quân"), s("đội")),
    (s("bộ"), s("đội")),
    (s("tài"), s("khoản")),
    (s("đại"), s("biểu")),
    (s("tiêu"), s("biểu")),
    (s("phát"), s("biểu")),
    (s("huy"), s("chương")),
    (s("danh"), s("mục")),
    (s("hạng"), s("mục")),
    (s("chuyên"), s("mục")),
    (s("tiết"), s("mục")),
    (s("phân"), s("loại")),
    (s("xếp"), s("loại")),
    (s("thể"), s("loại")),
    (s("chi"), s("tiết")),
    (s("tầng"), s("lớp")),
];

/// Whether the number counts the sessions of the Central Committee: `Nghị quyết Trung ương 7 (khóa X)`.
fn is_session(place: &Place<'_>) -> bool {
    const MEETINGS: [Syllable; 3] = words(["nghị", "quyết", "luận"]);
    let &Place { text, before, before_start, .. } = place;
    let start = match before {
        CENTRAL_SHORT => before_start,
        _ => match word_before(text, before_start) {
            (first, start) if (first, before) == CENTRAL => start,
            _ => return false,
        },
    };
    MEETINGS.contains(&word_before(text, start).0)
}

const CENTRAL: (Syllable, Syllable) = (s("trung"), s("ương"));
const CENTRAL_SHORT: Syllable = s("TW");
const TOP: Syllable = s("top");
const PLANS: [(Syllable, Syllable); 2] = [(s("kế"), s("hoạch")), (s("nghị"), s("quyết"))];
/// khu vực
const REGION: (Syllable, Syllable) = (s("khu"), s("vực"));
/// nhóm
const GROUP: Syllable = s("nhóm");
/// cấp
const CLASS: Syllable = s("cấp");
/// phường
const WARD: Syllable = s("phường");
/// quận
const URBAN_DISTRICT: Syllable = s("quận");
/// mức
const LEVEL: Syllable = s("mức");
/// thân
const STEM: Syllable = s("thân");
/// chấm
const SPOT: Syllable = s("chấm");
/// `toàn`
const WHOLE_OF: Syllable = s("toàn");
/// `những`
const THESE: Syllable = s("những");
/// lần
const TIME: Syllable = s("lần");
/// gấp
const FACTOR: Syllable = s("gấp");
const PROJECT: Syllable = s("án");
const THE_VARIOUS: Syllable = s("các");
/// `trung bình`
const MEDIUM: Syllable = s("trung");
const TOTAL: Syllable = s("tổng");
const AMONG: Syllable = s("trong");
const ONE: Syllable = s("một");
const GOOD: Syllable = s("có");
const PERSON: Syllable = s("dân");

/// `75 năm Ngày Thương binh - Liệt sĩ`, `30 năm thành lập`
fn is_anniversary(place: &Place<'_>) -> bool {
    const YEARS: Syllable = s("năm");
    const EVENTS: [Syllable; 3] = words(["ngày", "thành", "xây"]);
    // `30 năm giải phóng`, but `trong 5 năm giải quyết việc làm`
    const LIBERATION: [Syllable; 2] = words(["giải", "phóng"]);
    let read = |at: usize| Syllable::read(place.bytes(), skip_space(place.bytes(), at).0);
    let is_event = || {
        let (first, end) = read(place.after.end);
        EVENTS.contains(&first) || [first, read(end).0] == LIBERATION
    };
    place.after.syllable == YEARS && is_event()
}

/// `phương án “3 tại chỗ”`, `mô hình “4 cùng”`: digits and a few words in quotation marks of their own.
fn is_quoted(place: &Place<'_>) -> bool {
    const LONGEST: usize = 40;
    let &Place { text, at, end, .. } = place;
    let close = match text[..at].chars().next_back() {
        Some('“') => '”',
        Some('"') => '"',
        _ => return false,
    };
    let mut inside = text[end..].chars().take(LONGEST).take_while(|char| !char.is_ascii_digit());
    inside.next() == Some(' ') && inside.any(|char| char == close)
}

/// Whether four digits are the year of a law or of a curriculum: `Luật Đất đai 2024`, `Chương trình giáo dục phổ thông 2018`.
fn is_of_law(place: &Place<'_>) -> bool {
    const LONGEST: usize = 6;
    const LAW: Syllable = s("luật");
    const CURRICULUM: (Syllable, Syllable) = (s("chương"), s("trình"));
    let mut next = Syllable::NONE;
    let (mut word, mut start) = (place.before, place.before_start);
    for _ in 0..LONGEST {
        let is_head = word == LAW || (word, next) == CURRICULUM;
        if is_head && is_capital(place.text, start) {
            return true;
        }
        if word == Syllable::NONE {
            return false;
        }
        next = word;
        (word, start) = word_before(place.text, start);
    }
    false
}

fn ranks(word: Syllable) -> bool {
    // `đứng thứ 12`, `thị trường lớn thứ 3`, `vươn lên thứ 4`
    const WORDS: [Syllable; 11] =
        words(["cao", "hạng", "lên", "lớn", "nhiều", "thấp", "trí", "vị", "xuống", "xếp", "đứng"]);
    WORDS.contains(&word)
}

/// `%`, money and measures are never part of a name; a counting noun may be the next word of the sentence.
fn has_unit_sign(unit: &Unit) -> bool {
    !unit.is_none() && !unit.is_countable()
}

/// Digits without a leading zero, groups or decimals: `lớp 5` is a name, `lớp 06 buổi` is not.
fn is_plain(place: &Place<'_>) -> bool {
    let goes_on = || place.bytes().get(place.end + 1).is_some_and(u8::is_ascii_digit);
    place.bytes().get(place.at) != Some(&b'0') && !(matches!(place.next_byte(), Some(b'.' | b',')) && goes_on())
}

pub(super) fn is_capital(text: &str, at: usize) -> bool {
    text[at..].chars().next().is_some_and(char::is_uppercase)
}

/// The year without the word `năm`: `vụ Hè Thu 2026`, `Tết Nguyên đán 2019`, `giá so sánh 2010`, `so với thực hiện 2014`. Four
/// digits with no point between them that count nothing are hardly ever anything else.
pub(crate) fn year_of_name(place: &Place<'_>) -> Option<i32> {
    // Behind these a number says how many there are, even if what is counted is left out.
    static COUNTING: WordSet<27> = WordSet::new(words([
        "bán", "cao", "cấp", "có", "còn", "cộng", "dưới", "được", "đạt", "giảm", "gần", "gồm", "hơn", "khoảng", "là",
        "lên", "mới", "nam", "nữ", "số", "thêm", "tiền", "trên", "tăng", "tổng", "ước", "xuống",
    ]));
    const SEASONS: [Syllable; 7] = words(["hè", "mùa", "sánh", "thu", "vụ", "xuân", "đông"]);
    // `Tết Nguyên đán 2019`, `giá cố định 2010`
    const DATED: [(Syllable, Syllable); 5] = [
        (s("nguyên"), s("đán")),
        (s("dương"), s("lịch")),
        (s("âm"), s("lịch")),
        (s("cổ"), s("truyền")),
        (s("cố"), s("định")),
    ];
    // `giá SS 2010`, `giá CĐ 2010`, `so CK 2022`
    const ABBREVIATED: [Syllable; 3] = words(["ss", "cđ", "ck"]);
    // `ước 2023: 108 tỷ đồng`, `TH 2023: …`: the head of a column.
    const COLUMNS: [Syllable; 5] = words(["ước", "uth", "th", "kh", "ck"]);
    let &Place { text, at, end, before: word, before_start: start, .. } = place;
    if place.len() == 4 && word == Syllable::NONE {
        return year_of_row(place);
    }
    if place.len() != 4 || matches!(place.next_byte(), Some(b'/' | b'-' | b'%')) {
        return None;
    }
    let year: i32 = text[at..end].parse().ok().filter(|year| (1990..=2050).contains(year))?;
    // `Thu nhập bình quân (ước 2023): 56,3 triệu đồng`
    let is_bracketed = || text[..start].ends_with('(') && place.next_byte() == Some(b')');
    if COLUMNS.contains(&word) && (place.next_byte() == Some(b':') || is_bracketed()) {
        return Some(year);
    }
    // `Chương trình 2030`, `Đề án 2021` are names of their own.
    let (before, _) = word_before(text, start);
    let names = PAIR_KEYS.contains(&(before, word)) || NAMES.contains(word) || is_of_law(place);
    let is_abbreviation = is_abbreviation(text, start);
    let is_dated = SEASONS.contains(&word)
        || DATED.contains(&(before, word))
        || ABBREVIATED.contains(&word)
        || is_capital(text, start) && before != Syllable::NONE && !is_abbreviation;
    // Behind `vụ Đông Xuân 2023` may follow who does what; elsewhere a noun is what is counted: `nuôi 2023 con`.
    let counts = match is_dated {
        true => is_measured(text, end),
        false => is_abbreviation || COUNTING.contains(word) || crate::number::is_known_at(text, end),
    };
    (!names && !counts).then_some(year)
}

/// `bốn năm liền trước: 2021 tăng 7,1%; 2022 tăng 6,5%`, `nhận định, 2020 là năm khó khăn`: a year of which the verb behind it
/// tells something.
fn year_of_row(place: &Place<'_>) -> Option<i32> {
    const VERBS: [Syllable; 4] = words(["tăng", "giảm", "đạt", "là"]);
    const YEAR: Syllable = s("năm");
    let &Place { text, at, end, before_start, after, .. } = place;
    let before = &text[..before_start];
    let is_called = || after.syllable == VERBS[3] && Word::behind(text, after.end).syllable == YEAR;
    let is_told = before.ends_with([':', ';', '(']) && VERBS.contains(&after.syllable)
        || (before.is_empty() || before.ends_with([',', '.', ';', ':', '\n', '“', '"'])) && is_called();
    let year: i32 = text[at..end].parse().ok()?;
    (is_told && place.next_byte() == Some(b' ') && (1990..=2050).contains(&year)).then_some(year)
}

/// An abbreviation before four digits is a code's: `UBND 2021`.
fn is_abbreviation(text: &str, at: usize) -> bool {
    text[at..].chars().take_while(|char| char.is_alphabetic()).take(2).all(char::is_uppercase)
}

/// `lớp 1, lớp 6`, `tiểu khu 1318 và 1320`: a bare number that goes on with a row of names. `before` ends at the last name.
pub(crate) fn continues_names(place: &Place<'_>, before: usize) -> bool {
    let &Place { text, at, end, .. } = place;
    let between = text[before..at].trim();
    let ends = !matches!(place.next_byte(), Some(b'.' | b',' | b'/' | b'%' | b':'))
        || place.bytes().get(end + 1).is_none_or(u8::is_ascii_whitespace);
    let counts = || crate::number::unit_at(text, end).is_some();
    matches!(between, "," | "và" | "-" | "–") && ends && is_plain(place) && !counts()
}

/// `ngày 25 hằng tháng`, `Ngày Nhà giáo Việt Nam 20/11`: a day without its month or year.
pub(crate) fn day_of_month(place: &Place<'_>) -> Option<Span> {
    let &Place { text, at, end, before: word, before_start: start, .. } = place;
    let has_slash = place.next_byte() == Some(b'/');
    if place.len() > 2 || !(has_slash || word == DAY) {
        return None;
    }
    let bytes = place.bytes();
    if !is_within(&text[at..end], 1..=31) {
        return None;
    }
    if has_slash {
        let stop = digits_end(bytes, end + 1);
        let is_month = is_within(&text[end + 1..stop], 1..=12);
        let goes_on = bytes.get(stop) == Some(&b'/') || is_measured(text, stop);
        return (is_month && !goes_on && names_day(text, at)).then(|| Span::new(at, stop));
    }
    matches!(place.after.syllable, EVERY | EVERY_NORTHERN).then(|| Span::new(start, end))
}

fn is_within(digits: &str, range: RangeInclusive<u32>) -> bool {
    digits.parse().is_ok_and(|number| range.contains(&number))
}

/// Whether the name of a day ends at `at`, perhaps with a bracket behind it: `Ngày Nhà giáo Việt Nam 20/11`, `ngày Thương
/// binh - Liệt sĩ (27/7)`.
fn names_day(text: &str, at: usize) -> bool {
    const LONGEST: usize = 8;
    let before_sign = |at: usize, signs: &[char]| {
        let before = text[..at].trim_end_matches(' ');
        before.strip_suffix(signs).map_or(at, str::len)
    };
    let mut start = before_sign(at, &['(']);
    let mut is_proper = false;
    for _ in 0..LONGEST {
        let (word, before) = word_before(text, start);
        match word {
            DAY => return is_proper,
            // `Ngày hội Đại đoàn kết tại 9/9 thôn`
            Syllable::NONE | AT_PLACE | IN_PLACE => return false,
            // `Ngày hội Đại đoàn kết 18/11`
            FEAST => is_proper |= is_capital(text, before),
            _ => is_proper = is_capital(text, before),
        }
        start = before_sign(before, &['-', '–']);
    }
    false
}
