//! The words of a figure's own clause: what stands before it, and what it is the object of.

use super::before_verb::{folded, has_subject, is_place, trim};
use super::composed::{MEASURES, SPECIFIC, count};
use crate::statement::evidence::Evidence;
use crate::statement::phrase::base::plan_head;
use crate::statement::phrase::clause::{ends_cause, tells_how, told};
use crate::statement::phrase::cue::aims;
use crate::statement::phrase::division::CAC;
use crate::statement::phrase::setter::plan_decided;
use crate::statement::scope::Whole;
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, is_rate, is_time, row};
use crate::statement::words::*;
use crate::text::{Syllable, WordSet, s, words};
use crate::{FigureId, Unit};
use std::cell::LazyCell;

/// Words that lead to a figure without making it their object: what stands before them is measured.
static COPULAS: WordSet<13> = WordSet::new(words([
    "bằng", "chiếm", "còn", "của", "gồm", "hơn", "khoảng", "là", "trên", "với", "được", "đạt", "ước",
]));

/// The words of a figure's own clause that may name what it measures.
pub(crate) struct OwnWords {
    /// The first token of its subject.
    pub(crate) start: usize,
    /// The first token of its words, behind those that only lead to them.
    pub(crate) words: usize,
    /// The words before the figure, without verb, time and hedge.
    pub(crate) subject: String,
    /// Whether these were nothing but the place reported on, and were left out.
    pub(crate) has_place: bool,
    /// The words behind it, where it is the object of a verb: what is counted.
    pub(crate) object: String,
    pub(crate) is_object: bool,
    /// Whether the object says no more than the unit does.
    pub(crate) is_unit: bool,
}

pub(crate) const RECEIVE: [Syllable; 2] = words(["tiếp", "nhận"]);

pub(crate) const HAPPEN: [Syllable; 2] = words(["xảy", "ra"]);
const KEEP: [Syllable; 2] = words(["duy", "trì"]);

/// Verbs that offices report by, and whose object is counted.
pub(crate) const VERBS: [[Syllable; 2]; 20] = [
    RECEIVE,
    words(["giải", "quyết"]),
    words(["xử", "lý"]),
    words(["xử", "phạt"]),
    words(["tiêm", "phòng"]),
    words(["kiểm", "tra"]),
    words(["tổ", "chức"]),
    words(["huy", "động"]),
    words(["phát", "hiện"]),
    words(["thu", "hồi"]),
    words(["bàn", "giao"]),
    words(["hỗ", "trợ"]),
    words(["phê", "duyệt"]),
    words(["chi", "trả"]),
    words(["thẩm", "định"]),
    words(["trao", "tặng"]),
    words(["vận", "động"]),
    words(["xây", "dựng"]),
    words(["điều", "trị"]),
    words(["cấp", "mới"]),
];

/// The first words of offices and of others that act: `Bộ phận Một cửa`, `Trung tâm Phục vụ hành chính công`, `Lực lượng
/// chức năng`.
static OFFICES: WordSet<14> = WordSet::new(words([
    "ban", "bộ", "chi", "các", "công", "cơ", "hội", "lực", "phòng", "trung", "trạm", "tổ", "ubnd", "đội",
]));

/// `trong đó tiểu học 716 học sinh, THCS 512 học sinh`: a kind of school, or an abbreviation, and no verb.
fn names_school(subject: &str) -> bool {
    const SCHOOLS: [&[Syllable]; 5] = [
        &words(["mầm", "non"]),
        &words(["tiểu", "học"]),
        &words(["nhà", "trẻ"]),
        &words(["mẫu", "giáo"]),
        &words(["trung", "học", "cơ", "sở"]),
    ];
    let is_abbreviation = subject.len() > 1 && subject.bytes().all(|byte| byte.is_ascii_uppercase());
    is_abbreviation || SCHOOLS.contains(&folded(subject).as_slice())
}

/// How many words of a verb and what is around it stand before an object.
const LONGEST_VERB: usize = 5;

impl Sentence<'_, '_> {
    /// What the words before and behind a figure say of it.
    pub(crate) fn own_words(&self, evidence: &Evidence) -> OwnWords {
        let start = self.subject_start(evidence);
        let end = evidence.subject_end();
        // `cắt giảm 42 tỷ đồng`: the verb has two words.
        let end = if start + 1 == end && self.cuts(evidence) { end + 1 } else { end };
        // `Doanh thu tháng 6 tiếp tục phục hồi, ước đạt 330 tỷ đồng`: another clause tells of the subject before.
        let end = told(self.tokens, start, end).unwrap_or(end);
        // `Sản lượng lúa (tấn): kế hoạch: 245.000`
        let unit = self.unit_of_head().filter(|unit| start < unit.open && unit.colon == end);
        let end = unit.map_or(end, |unit| unit.open);
        // `Tai nạn giao thông 11 tháng xảy ra 412 vụ`: what took place says the name, and not that it did.
        let (end, happens) = match self.before_light_verb(start, end) {
            Some(before) => (before, true),
            None => (end, false),
        };
        let is_object = self.is_object(evidence) && !happens && !self.names_count(start, end);
        // Of a long sentence only the last verb governs the object.
        let left = if is_object {
            let (first, last) = trim(self.tokens, start, end, |token| is_time(self.reader.raw, token));
            self.verb_start(first, last)
        } else {
            start
        };
        // `Các cơ sở đã tuyển mới cho 500 học viên`: the verb is what was done, whoever did it.
        let done = (left..end).rev().find(|&index| self.tokens[index].word() == DA);
        // `các địa phương đã trồng tái canh được 2.784 ha`; but `các dự án đã giải ngân 787 tỷ đồng` says of what.
        const THINGS: [Syllable; 5] = words(["chương", "công", "dự", "khoản", "nguồn"]);
        let by_many = self.tokens[left.min(evidence.at)].word() == CAC
            && !THINGS.contains(&self.next_word(left.min(evidence.at)));
        let left = done.filter(|_| is_object || by_many || self.follows_for(evidence)).map_or(left, |done| done + 1);
        // `Trong 24 chỉ tiêu chủ yếu của năm có 16 chỉ tiêu vượt`: the words before belong to the figure before.
        let is_of_last = start == self.lead_start && self.is_held(evidence) && self.scope.last.is_some();
        let left = if is_of_last && !self.tokens[start].gap.has(Gap::CLAUSE) { end } else { left };
        let left = self.after_light_verb(left, end);
        // `236 điều kiện kinh doanh trong tổng số 785 điều kiện`
        let left = if self.follows(evidence, &[TRONG, TONG, SO_COUNT]) { evidence.at - 2 } else { left };
        let left = plan_decided(self.tokens, left, end).unwrap_or(left);
        let (words, _) = trim(self.tokens, left, end, |token| is_time(self.reader.raw, token));
        let mut subject = self.words_between(left, end);
        let takes_object = is_object || self.follows_for(evidence) || count(&subject) <= SPECIFIC;
        let object = if takes_object { self.object(evidence) } else { String::new() };
        let is_unit = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| unit.code() == object);
        // `Đàn heo 486.200 con`, `mầm non 236 cháu` in a list of parts: the unit is no part of the name.
        let lists = |whole: Whole| !is_object || !whole.is_inherited && names_school(&subject);
        let is_part = self.scope.whole.is_some_and(lists) || object == "con";
        let object = if is_unit && is_part && !subject.is_empty() { String::new() } else { object };
        // `Phường có 17 trường công lập`: where they are, and not what.
        let has_place = !object.is_empty() && is_place(&subject);
        if has_place {
            subject.clear();
        }
        // `Nông thôn mới: 3/3 xã giữ vững các tiêu chí`: what is counted says enough without its topic.
        if self.tokens[evidence.at].gap.has(Gap::COLON) && count(&object) > SPECIFIC {
            subject.clear();
        }
        OwnWords { start, words, subject, has_place, object, is_object, is_unit }
    }

    /// The first token of the words that name a figure's thing: its clause, and what a comma joins to it.
    pub(crate) fn subject_start(&self, evidence: &Evidence) -> usize {
        // `nông, lâm nghiệp`, `diện tích rau, màu`: short members of one name.
        const SHORT: usize = 3;
        const SUCH_AS: Syllable = s("như");
        const HERD: Syllable = s("đàn");
        const GOODS: [Syllable; 2] = words(["hàng", "hóa"]);
        const SERVICES: [Syllable; 4] = words(["doanh", "thu", "dịch", "vụ"]);
        const HOW_MUCH: [Syllable; 9] = words(["cao", "khá", "mạnh", "lớn", "nhiều", "thấp", "tốt", "nhanh", "sâu"]);
        let from = self.lead_start.min(evidence.at);
        let mut start = evidence.clause;
        // `Loại trừ tiền sử dụng đất, xổ số kiến thiết, thu nội địa đạt 5.405 tỷ đồng`: what is left out is a part of the name, for
        // the rest has another level.
        if self.leaves_out(from) {
            return from;
        }
        let mut end = evidence.subject_end();
        let measures = |at: usize| MEASURES.iter().any(|pair| row(self.tokens, at, pair));
        let why = LazyCell::new(|| self.says_why(from, evidence.clause));
        while start > from && self.tokens[start].gap.has(Gap::COMMA) && !self.tokens[start].gap.has(Gap::CLOSE) {
            // Back to the last figure the words belong to that figure.
            let Some(previous) = (from..start).rev().find(|&index| self.tokens[index].gap.has(Gap::CLAUSE)) else {
                break;
            };
            let is_empty = !has_subject(self.tokens, start, end, |token| is_time(self.reader.raw, token));
            // `Qua rà soát cuối năm, còn 84 hộ nghèo`
            if self.says_where(previous, start)
                || why.is_some_and(|why| why <= previous)
                || !is_empty
                    && (!self.has_subject(previous, start)
                        // `Đàn trâu, bò có 1.095 con`
                        || self.is_held(evidence) && self.tokens[previous].word() != HERD
                        // `lúa xuân được mùa, sản lượng ước đạt 4.544 tấn`: of what, only the words before say.
                        || tells_how(self.tokens, previous, start) && !measures(start))
            {
                break;
            }
            // `Doanh thu vận tải, kho bãi 11 tháng ước …`: behind a measure the time does not count.
            let head = previous + usize::from(self.tokens[previous].word() == TONG);
            let last = if measures(head) { self.trimmed_end(start, end) } else { end };
            // `kinh phí thường xuyên, sự nghiệp | đã chi 63.730 triệu đồng`
            let done = (start + 1..last).find(|&index| self.tokens[index].word() == DA);
            let last = done.filter(|&done| self.has_subject(start, done)).unwrap_or(last);
            // `Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ ước đạt 21.386 tỷ đồng` is one indicator of the statisticians.
            let is_retail = start >= 2 && row(self.tokens, start - 2, &GOODS) && row(self.tokens, start, &SERVICES);
            // `trong đó nông, lâm nghiệp`: what leads to the list is no member of the name.
            let leads = if row(self.tokens, previous, &[TRONG, DO]) { 2 } else { 0 };
            if start - previous > SHORT + leads
                && !is_retail
                && last.saturating_sub(start) > SHORT
                && !is_empty
                && !self.joins_back(evidence, start)
                && !self.is_of_row(from, start, evidence)
                && !self.is_compound(start)
            {
                break;
            }
            (start, end) = (previous, if is_empty { end } else { start });
        }
        // `Điểm sáng của huyện là thu ngân sách 1.262 tỷ đồng`: what it is stands behind the copula.
        let end = evidence.subject_end();
        let is_comma = |index: &usize| self.tokens.get(*index).is_some_and(|token| token.gap.has(Gap::COMMA));
        let last_comma = LazyCell::new(|| (start + 1..=end).rev().find(is_comma));
        let has_comma = |index: usize| last_comma.is_some_and(|comma| comma > index);
        let ends_lead = |index: usize| match self.tokens[index].word() {
            // `công nghiệp vẫn là động lực chính, tăng 11,26%` goes on behind the comma.
            LA => !has_comma(index),
            // `Phòng Tài chính tham mưu để thu ngân sách đạt 152 tỷ đồng`; `để lại`
            DE => self.next_word(index) != const { s("lại") },
            // `ngành lúa gạo giữ vững vai trò với tổng sản lượng lúa 297 nghìn tấn`; but `Hàn Quốc với kim ngạch 17,3 tỷ USD`
            VOI => index - start > SPECIFIC && index + 1 + SPECIFIC < end && self.measures_at(index + 1),
            // `Một số sản phẩm tăng khá như xi măng tăng 12%`: the first of several that are so; several themselves are all of them.
            SUCH_AS => HOW_MUCH.contains(&self.tokens[index - 1].word()) && !has_comma(index),
            _ => ends_cause(self.tokens, index),
        };
        let copula = (start + 1..end).rev().find(|&index| {
            // `Phấn đấu IIP tăng 4%`
            index + 2 < end && ends_lead(index) || index + 1 < end && self.ends_aim(index)
        });
        // `Huyện giao chỉ tiêu tổng sản lượng lương thực`: what is planned stands behind the words for the plan.
        let gives = |&index: &usize| self.tokens[index].word() == GIAO && plan_head(self.tokens, index + 1) > 0;
        let planned = (start..end).rev().find(gives).map(|giao| giao + 1 + plan_head(self.tokens, giao + 1));
        let planned = planned.filter(|&planned| self.has_subject(planned, end));
        copula.map(|copula| copula + 1).max(planned).unwrap_or(start).max(evidence.free.min(evidence.at))
    }

    /// `Tỷ lệ gia đình, cơ quan, đơn vị đạt tiêu chuẩn gia đình, cơ quan văn hóa đạt 85%`, `Tổng số thuế truy thu, truy hoàn và phạt 58 tỷ
    /// đồng`: whether the words from `from` on are one name, that of a rate or of the total of several things.
    fn is_of_row(&self, from: usize, comma: usize, evidence: &Evidence) -> bool {
        let tells = |index: usize| matches!(self.tokens[index].word(), TANG | GIAM | NANG | DUOC | DA | CON);
        let is_percent = self.unit_of(FigureId(evidence.figure)).is_some_and(Unit::is_ratio);
        let is_one = !(from..comma).any(tells) && !(comma..evidence.at).any(|index| is_rate(self.tokens, index));
        let is_total =
            || row(self.tokens, from, &[TONG, SO_COUNT]) && (comma..evidence.at).any(|at| self.tokens[at].word() == VA);
        is_one && (is_percent && is_rate(self.tokens, from) || is_total())
    }

    /// `kim ngạch xuất, nhập khẩu`, `công nghiệp chế biến, chế tạo`: whether the comma before the word stands inside one term of the
    /// statisticians.
    fn is_compound(&self, comma: usize) -> bool {
        const COMPOUNDS: [(&[Syllable], [Syllable; 2]); 8] = [
            (&words(["xuất"]), words(["nhập", "khẩu"])),
            (&words(["nhập"]), words(["xuất", "khẩu"])),
            (&words(["khám"]), words(["chữa", "bệnh"])),
            (&words(["lâm"]), words(["thủy", "sản"])),
            (&words(["lâm", "nghiệp"]), words(["thủy", "sản"])),
            (&words(["chế", "biến"]), words(["chế", "tạo"])),
            (&words(["lưu", "trú"]), words(["ăn", "uống"])),
            (&words(["tham", "quan"]), words(["du", "lịch"])),
        ];
        let stands = |(before, after): &(&[Syllable], [Syllable; 2])| {
            row(self.tokens, comma, after)
                && comma.checked_sub(before.len()).is_some_and(|from| row(self.tokens, from, before))
        };
        COMPOUNDS.iter().any(stands)
    }

    /// Whether the words there say as what a thing is measured: `tổng sản lượng`, `số vốn`.
    fn measures_at(&self, at: usize) -> bool {
        const OTHERS: [[Syllable; 2]; 7] = [
            words(["vốn", "đầu"]),
            words(["công", "suất"]),
            words(["kim", "ngạch"]),
            words(["quy", "mô"]),
            words(["số", "tiền"]),
            words(["số", "vốn"]),
            words(["trị", "giá"]),
        ];
        self.tokens[at].word() == TONG || MEASURES.iter().chain(&OTHERS).any(|pair| row(self.tokens, at, pair))
    }

    /// Whether the words at `at` say what is left out of what the sentence measures.
    fn leaves_out(&self, at: usize) -> bool {
        const WITHOUT: [[Syllable; 2]; 5] = [
            words(["loại", "trừ"]),
            words(["không", "kể"]),
            words(["không", "tính"]),
            words(["chưa", "kể"]),
            words(["trừ", "đi"]),
        ];
        !self.tokens[at].gap.has(Gap::OPEN) && WITHOUT.iter().any(|without| row(self.tokens, at, without))
    }

    /// The last word of `phấn đấu` or `đặt mục tiêu`: what is aimed at stands behind it.
    fn ends_aim(&self, index: usize) -> bool {
        index > 0 && matches!(self.tokens[index].word(), TIEU | DAU_STRIVE) && aims(self.tokens, index - 1)
    }

    /// Whether a member of the sentence says only where or when the rest holds, or by whose word: `Tại miền Bắc, …`,
    /// `Theo báo cáo của Sở Y tế, …`.
    pub(crate) fn says_where(&self, from: usize, to: usize) -> bool {
        const LEADING: [Syllable; 7] = words(["ngoài", "qua", "sau", "theo", "trong", "tại", "ở"]);
        let lists = row(self.tokens, from, &[TRONG, DO]) || row(self.tokens, from, &[THEO, DO]);
        !lists && self.tokens[from..to].first().is_some_and(|first| LEADING.contains(&first.word()))
    }

    /// `do dịch bùng phát, giãn cách kéo dài, GDP giảm 6,17%`: where the first member of the sentence before `to` begins that says why, or
    /// in spite of what. So do those behind it.
    fn says_why(&self, from: usize, to: usize) -> Option<usize> {
        const WHY: [Syllable; 5] = words(["do", "dù", "nhờ", "tuy", "vì"]);
        let begins = |index: &usize| *index == from || self.tokens[*index].gap.has(Gap::CLAUSE);
        (from..to).filter(begins).find(|index| WHY.contains(&self.tokens[*index].word()))
    }

    /// `xã có 3 trường`: a clause of its own.
    pub(crate) fn is_held(&self, evidence: &Evidence) -> bool {
        // `diện tích hiện có 1.124 ha` has what it says.
        let follows = |word: Syllable| evidence.at >= 2 && self.tokens[evidence.at - 2].word() == word;
        evidence.at > evidence.clause && self.tokens[evidence.at - 1].word() == CO && !follows(HIEN)
    }

    /// `đánh giá tập thể, lãnh đạo trường học cho 28 tập thể`: a row of nouns before `cho`, unless the clause has its own verb.
    fn joins_back(&self, evidence: &Evidence, start: usize) -> bool {
        self.follows_for(evidence) && !(start..evidence.at).any(|index| self.tokens[index].word() == DA)
    }

    /// `chi trả trợ cấp cho 550 đối tượng bảo trợ xã hội`
    fn follows_for(&self, evidence: &Evidence) -> bool {
        self.word_before(evidence) == Some(CHO)
    }

    /// Whether a figure is the object of the verb before it: `xử lý 08 vụ vi phạm`, and not `tổng số vụ là 8`.
    fn is_object(&self, evidence: &Evidence) -> bool {
        let Some(before) = self.word_before(evidence) else { return false };
        // `đã tiêm được 118.264 liều vắc xin`
        let is_done = before == DUOC && evidence.at >= 3 && self.tokens[evidence.at - 3].word() == DA;
        // `đàn lợn (không kể lợn con) 684,3 nghìn con`
        if self.tokens[evidence.at].gap.has(Gap::CLOSE) {
            return false;
        }
        let counted = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| unit.is_countable() || unit.is_none());
        counted
            && before != CHO
            && (is_done || !COPULAS.contains(before))
            && evidence.cue.is_none_or(|cue| cue.distance > 0)
    }

    /// `Số hộ được vay vốn tạo việc làm 554 hộ`: the words name what is counted, and the verb in them is no act; nor is there
    /// one in `Lực lượng lao động từ 15 tuổi trở lên 51,4 triệu người`.
    fn names_count(&self, from: usize, to: usize) -> bool {
        const WORKFORCE: [Syllable; 4] = words(["lực", "lượng", "lao", "động"]);
        let (first, end) = trim(self.tokens, from, to, |token| is_time(self.reader.raw, token));
        let head = first + usize::from(first < end && self.tokens[first].word() == TONG);
        head + 1 < end && self.tokens[head].word() == SO_COUNT || row(self.tokens, head, &WORKFORCE)
    }

    /// Where the words before a verb end that only says that they took place or last, if it leads to the figure and words
    /// stand before it.
    fn before_light_verb(&self, from: usize, to: usize) -> Option<usize> {
        const LIGHT: [[Syllable; 2]; 2] = [HAPPEN, KEEP];
        const WHERE: [Syllable; 2] = words(["tại", "ở"]);
        // `Dịch tả lợn châu Phi xảy ra tại 45 hộ`
        let to = to - usize::from(to > from && WHERE.contains(&self.tokens[to - 1].word()));
        let is_light = |verb: usize| LIGHT.iter().any(|pair| row(self.tokens, verb, pair));
        let verb = to.checked_sub(HAPPEN.len()).filter(|&verb| verb > from && is_light(verb))?;
        // `Toàn tỉnh xảy ra 48 vụ` names a place only, `UBND xã duy trì 12 mô hình` who does it.
        let first = self.tokens[from].word();
        if matches!(first, TOAN | CA | TREN) || OFFICES.contains(first) {
            return None;
        }
        has_subject(self.tokens, from, verb, |token| is_time(self.reader.raw, token)).then_some(verb)
    }

    /// The words behind a verb that says only that something was done or took place.
    fn after_light_verb(&self, from: usize, to: usize) -> usize {
        const LIGHT: [[Syllable; 2]; 3] = [words(["tổ", "chức"]), HAPPEN, words(["ghi", "nhận"])];
        let (start, end) = trim(self.tokens, from, to, |token| is_time(self.reader.raw, token));
        let is_light = LIGHT.iter().any(|verb| row(self.tokens, start, verb));
        if is_light && start + 2 <= end { start + 2 } else { from }
    }

    /// Where the verb of an object begins: `Trung tâm Phục vụ hành chính công tiếp nhận 3.846 hồ sơ`; where none is known, a
    /// few words before its end.
    fn verb_start(&self, from: usize, to: usize) -> usize {
        const WHOLE: usize = 8;
        let near = from.max(to.saturating_sub(LONGEST_VERB));
        let is_office = from < to && OFFICES.contains(self.tokens[from].word());
        // `Quy mô đàn lợn duy trì 54.500 con`: who acts is no part of the name, but what is spoken of is.
        if near == from || !is_office && to.saturating_sub(from) <= WHOLE {
            return from;
        }
        let acts = |index: &usize| is_office && self.is_deed(*index);
        (near..to).find(acts).unwrap_or(near)
    }

    fn is_deed(&self, at: usize) -> bool {
        VERBS.iter().any(|pair| row(self.tokens, at, pair))
    }

    /// Where the words of a name end, without what only leads to its figure.
    fn trimmed_end(&self, from: usize, to: usize) -> usize {
        trim(self.tokens, from, to, |token| is_time(self.reader.raw, token)).1
    }
}
