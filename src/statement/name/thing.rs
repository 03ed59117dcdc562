//! The things that a figure counts or measures, by the words behind it.

use super::composed::{SPECIFIC, joined};
use crate::figures::Form;
use crate::statement::evidence::Evidence;
use crate::statement::phrase::base::plan_head;
use crate::statement::phrase::cue::is_filler;
use crate::statement::sentence::Sentence;
use crate::statement::token::{Gap, Token, is_time, row};
use crate::statement::words::*;
use crate::text::{Syllable, WordSet, into_clean, s, words};
use crate::{Base, FigureId, Unit};

/// Words that begin something else than what was counted.
static BOUNDS: WordSet<11> =
    WordSet::new(words(["bằng", "chiếm", "giảm", "gấp", "so", "trước", "tăng", "với", "vượt", "đã", "để"]));

/// Pairs that do.
const BOUND_PAIRS: [[Syllable; 2]; 12] = [
    words(["cuối", "năm"]),
    words(["kinh", "phí"]),
    words(["số", "tiền"]),
    words(["trị", "giá"]),
    words(["tổng", "diện"]),
    words(["tổng", "kinh"]),
    words(["tổng", "số"]),
    words(["trong", "khi"]),
    words(["trong", "kỳ"]),
    words(["trong", "quý"]),
    words(["trong", "tháng"]),
    words(["đầu", "năm"]),
];

/// Things of any kind, told apart by the words behind them, or behind those that are counted beside them.
const GENERAL: [&str; 13] = [
    "ca",
    "cá nhân",
    "cơ sở",
    "hộ",
    "lượt",
    "người",
    "trường hợp",
    "tập thể",
    "tổ chức",
    "vụ",
    "vụ việc",
    "đơn vị",
    "đối tượng",
];

impl Sentence<'_, '_> {
    /// `03 Chương trình mục tiêu quốc gia`, `986 cá nhân đạt danh hiệu`: the words after the number say alone what is
    /// counted, as a name with a capital or by a clause of their own.
    pub(crate) fn defined_thing(&self, evidence: &Evidence) -> Option<String> {
        let unit = self.unit_of(FigureId(evidence.figure)).filter(|unit| unit.is_countable())?;
        if let Some(thing) = self.equated_thing(evidence.at + 1) {
            return Some(thing);
        }
        let token = &self.tokens[evidence.at];
        let written = &self.reader.text[token.start..token.end];
        // `15 HTX` only abbreviates what is counted.
        let mut letters = written.chars().filter(|char| char.is_alphabetic());
        let is_named =
            letters.next().is_some_and(char::is_uppercase) && !letters.next().is_some_and(char::is_uppercase);
        let thing = self.counted_thing(evidence);
        let has_clause = thing.strip_prefix(unit.code())?.trim_start().starts_with("đạt ");
        (has_clause || is_named && evidence.cue.is_none()).then_some(thing)
    }

    /// `còn 348/1.862 hộ là hộ nghèo`: what the things counted are.
    fn equated_thing(&self, copula: usize) -> Option<String> {
        const LONGEST: usize = 8;
        self.tokens.get(copula).filter(|token| token.word() == LA && !self.ends_thing(copula))?;
        let last = self.tokens.len().min(copula + 1 + LONGEST);
        let to = (copula + 1..last).find(|&index| self.ends_thing(index)).unwrap_or(last);
        Some(self.words_between(copula + 1, to)).filter(|thing| !thing.is_empty())
    }

    /// `100% hộ dân dùng nước sạch`: a percentage that nothing names before it counts the things behind it. The range of
    /// their words.
    pub(crate) fn things_counted(&self, evidence: &Evidence) -> Option<(usize, usize)> {
        // Words that bring a level about, and name none, and those of the place that it is reached in.
        const VERBS: [Syllable; 20] = words([
            "bảo", "bàn", "cả", "có", "duy", "huyện", "ít", "nhất", "nước", "phấn", "thiểu", "toàn", "trì", "tỉnh",
            "tối", "xã", "đảm", "đấu", "địa", "để",
        ]);
        let leads = || {
            let mut lead = self.tokens[evidence.clause.min(evidence.at)..evidence.at].iter();
            lead.all(|token| VERBS.contains(&token.word()) || is_filler(token.word()))
        };
        let things = self.things_behind_percent(evidence).filter(|_| leads())?;
        // `95% dân số tham gia bảo hiểm` names them by their total.
        let of_total = evidence.base() == Some(Base::Total);
        (!of_total || things.1 > things.0 + SPECIFIC).then_some(things)
    }

    /// The words of the things behind a percentage that no verb governs: `giải quyết 100% hồ sơ đúng hạn`.
    fn things_behind_percent(&self, evidence: &Evidence) -> Option<(usize, usize)> {
        const LONGEST: usize = 12;
        // Words that lead away from the percentage and name no thing.
        const AWAY: [Syllable; 25] = words([
            "còn", "cho", "chỉ", "của", "do", "giữa", "khi", "là", "lên", "mỗi", "nhưng", "nên", "nữa", "năm", "qua",
            "so", "theo", "trong", "trên", "trở", "tại", "từ", "và", "với", "xuống",
        ]);
        let is_percent = self.unit_of(FigureId(evidence.figure)).is_some_and(|unit| unit.code() == "%");
        let has_base = evidence.after.is_some() && evidence.base() != Some(Base::Total);
        if !is_percent || evidence.cue.is_some() || has_base || self.bracket.is_some() {
            return None;
        }
        let from = evidence.at + 1;
        let first = self.tokens.get(from).filter(|next| !next.gap.has(Gap::CLAUSE))?.word();
        // `bội chi 4,42% GDP`
        const PRODUCTS: [Syllable; 2] = words(["gdp", "grdp"]);
        if first == Syllable::NONE || AWAY.contains(&first) || PRODUCTS.contains(&first) || self.ends_thing(from) {
            return None;
        }
        let last = self.tokens.len().min(from + LONGEST);
        // `cơ quan, đơn vị đạt chuẩn`: a short word and a comma are a row of things.
        let goes_on = |index: usize| index <= from + 2 && self.tokens[index].gap == Gap::COMMA;
        let to = (from + 1..last).find(|&index| self.ends_thing(index) && !goes_on(index)).unwrap_or(last);
        Some((from, to))
    }

    /// The thing counted or measured, by the words after the figure.
    pub(crate) fn object(&self, evidence: &Evidence) -> String {
        let Some(unit) = self.unit_of(FigureId(evidence.figure)) else { return String::new() };
        if unit.is_countable() || unit.is_none() {
            return self.counted_thing(evidence);
        }
        if let Some((from, to)) = self.things_behind_percent(evidence) {
            return self.words_between(from, to);
        }
        // `thu giữ 97 gam heroin`; an amount of money has no such object.
        if unit.is_money() || unit.is_ratio() || unit.is_rate() || evidence.cue.is_some() {
            return String::new();
        }
        let from = evidence.at + 1;
        let last = self.tokens.len().min(from + 6);
        let to = (from..last).find(|&index| self.ends_thing(index) || matches!(self.tokens[index].word(), VA | CHO));
        self.words_between(from, to.unwrap_or(last))
    }

    /// `trong số tiếp nhận mới có 1.718 hồ sơ trực tuyến`: some of what stands before the verb, and another thing.
    pub(crate) fn held_among(&self, evidence: &Evidence) -> Option<String> {
        let is_among = self.is_held(evidence) && row(self.tokens, evidence.clause, &[TRONG, SO_COUNT]);
        is_among.then(|| self.object(evidence)).filter(|thing| !thing.is_empty())
    }

    /// `gồm 58 triệu đồng vốn năm trước chuyển sang và 228 triệu đồng vốn giao trong năm`: the words behind a part that tell what it
    /// is of, where nothing stands before it but what leads to the list or joins it. A count is told by its noun.
    pub(crate) fn part_named_behind(&self, evidence: &Evidence) -> Option<(usize, usize)> {
        const LONGEST: usize = 12;
        const LEADS: [Syllable; 8] = words(["bao", "gồm", "trong", "đó", "chia", "ra", "và", "có"]);
        const JOINS: [Syllable; 5] = words(["từ", "của", "cho", "là", "thuộc"]);
        self.scope.whole.filter(|_| self.bracket.is_none())?;
        let unit = self.unit_of(FigureId(evidence.figure))?;
        let is_amount = !unit.is_countable() && !unit.is_ratio() && !unit.is_none();
        let lead = self.lead_start.min(evidence.at)..evidence.at;
        let is_led = !lead.is_empty() && lead.len() <= 3 || self.tokens[evidence.at].gap == Gap::COMMA;
        let leads = is_led && self.tokens[lead].iter().all(|token| LEADS.contains(&token.word()));
        (is_amount && leads).then(|| self.whole_of(evidence))??;
        let from = evidence.at + 1;
        let from = from + usize::from(self.tokens.get(from).is_some_and(|join| JOINS.contains(&join.word())));
        let last = self.tokens.len().min(from + LONGEST);
        let is_time = |index: usize| is_time(self.reader.raw, &self.tokens[index]);
        let is_next = |index: usize| {
            let next = self.tokens.get(index + 1);
            self.tokens[index].word() == VA && next.is_some_and(|next| next.figure().is_some())
        };
        let ends = |index: &usize| is_next(*index) || self.ends_thing(*index) && !is_time(*index);
        let to = (evidence.at + 1..last).find(ends).unwrap_or(last);
        (from < to && self.tokens[from..to].iter().any(|token| token.word() != Syllable::NONE)).then_some((from, to))
    }

    /// `Với 6.318 tỷ đồng, thu nội địa chiếm 84,2% tổng thu`, `Đạt 1,86 tỷ USD sau 9 tháng, xuất khẩu tăng 13,4%`: where nothing names
    /// a level, the subject of the clause that goes on behind it does.
    pub(crate) fn named_by_next_clause(&self, evidence: &Evidence) -> Option<String> {
        const LONGEST: usize = 14;
        const AFTER: Syllable = s("sau");
        static VERBS: WordSet<9> =
            WordSet::new(words(["bằng", "chiếm", "giảm", "là", "tiếp", "tăng", "vượt", "vẫn", "đạt"]));
        let unit = self.unit_of(FigureId(evidence.figure)).filter(|unit| !unit.is_ratio() && !unit.is_none())?;
        let opens = self.tokens[evidence.clause].gap.has(Gap::CLAUSE) || evidence.clause == self.start;
        let is_led = evidence.clause < evidence.at
            && self.tokens[evidence.clause..evidence.at]
                .iter()
                .all(|token| matches!(token.word(), VOI | DAT | UOC | MUC_LEVEL | CON | CO) || is_filler(token.word()));
        let is_level = !unit.is_rate() && self.reader.out.figures[evidence.figure].quantity().is_some();
        let names_nothing = opens && is_led && is_level && !evidence.own_subject && self.bracket.is_none();
        let from = evidence.at + 1;
        let last = self.tokens.len().min(from + LONGEST);
        // A time may stand between: `sau 9 tháng`.
        let is_lead = |index: usize| {
            matches!(self.tokens[index].word(), TRONG | AFTER) || is_time(self.reader.raw, &self.tokens[index])
        };
        let comma = (from..last).find(|&index| self.tokens[index].gap.has(Gap::COMMA) || !is_lead(index));
        let comma = comma.filter(|&comma| names_nothing && self.tokens[comma].gap == Gap::COMMA)?;
        let verb = (comma + 1..last).find(|&index| VERBS.contains(self.tokens[index].word()))?;
        let is_plain = |index: usize| index == comma || !self.tokens[index].gap.has(Gap::CLAUSE);
        let is_subject = (comma..verb).all(|index| is_plain(index) && self.tokens[index].figure().is_none());
        Some(self.words_between(comma, verb)).filter(|name| is_subject && !name.is_empty())
    }

    /// `12 HCB`: a counted noun that is written in capitals.
    fn abbreviation(&self, evidence: &Evidence, unit: &Unit) -> Option<&str> {
        let words = self.reader.out.figures[evidence.figure].span.of(self.reader.text)?;
        let from = words.len().checked_sub(unit.code().len())?;
        let written = words.get(from..)?;
        let is_abbreviation = !written.contains(char::is_lowercase) && written.to_lowercase() == unit.code();
        is_abbreviation.then_some(written)
    }

    /// The counted noun and the words after it: `vụ vi phạm pháp luật về đất đai`.
    pub(crate) fn counted_thing(&self, evidence: &Evidence) -> String {
        let Some(unit) = self.unit_of(FigureId(evidence.figure)).filter(|unit| unit.is_countable() || unit.is_none())
        else {
            return String::new();
        };
        const LONGEST: usize = 12;
        // `01 vụ 01 đối tượng vi phạm …`, `07 vụ = 10 đối tượng về hành vi …`: the words after the last of the row.
        let is_count = |index: usize| {
            let is_figure = |token: &Token| token.figure().is_some() && !token.gap.has(Gap::CLAUSE);
            self.tokens.get(index).is_some_and(is_figure) && !self.is_class(index)
        };
        // `427 người có công và 412 đối tượng bảo trợ`: what the first counts is said already.
        let says_less = GENERAL.contains(&unit.code());
        let joins = |index: usize| {
            says_less && self.tokens.get(index).is_some_and(|token| token.word() == VA) && is_count(index + 1)
        };
        let from = (evidence.at + 1..)
            .take(LONGEST)
            .find(|&index| !is_count(index) && !joins(index))
            .unwrap_or(evidence.at + 1);
        let last = self.tokens.len().min(from + LONGEST);
        let words = from + usize::from(self.is_class(from));
        let to = (words..last).find(|&index| self.ends_thing(index)).unwrap_or(last);
        // `sửa chữa 399 căn và xây mới 371 căn`: the words after the conjunction lead to the next figure.
        let leads_on = self.tokens.get(to).is_some_and(|end| end.figure().is_some() && !end.gap.has(Gap::CLAUSE));
        // `số người chết giảm 2 người và số người bị thương giảm 3 người`: so do those that begin a count of their own.
        let counts_on = |index: usize| index + 2 < to && self.next_word(index) == SO_COUNT;
        let joins_on = |index: &usize| self.tokens[*index].word() == VA && (leads_on || counts_on(*index));
        let joint = (from..to).rev().find(joins_on).unwrap_or(to);
        let to = joint - usize::from(joint > from && self.tokens[joint - 1].word() == VA);
        // `236 điều kiện kinh doanh trong tổng số 785 điều kiện`, `khởi công 2 cụm công nghiệp trong quý II`
        let leads_away = |end: &Token| !end.gap.has(Gap::CLAUSE) && (end.figure().is_some() || end.word() == TONG);
        let is_led_away = self.tokens.get(to).is_some_and(leads_away);
        const LEADING: [Syllable; 6] = crate::text::words(["cho", "của", "thuộc", "trong", "trên", "với"]);
        let to = to - usize::from(is_led_away && to > from && LEADING.contains(&self.tokens[to - 1].word()));
        let after = self.tokens[from..to].last().map(|last| &self.reader.text[self.tokens[from].start..last.end]);
        let noun = self.abbreviation(evidence, unit).unwrap_or(unit.code());
        let thing = match after {
            Some(after) => into_clean(format!("{noun} {after}")),
            None => noun.to_owned(),
        };
        match self.behind_bracket(to) {
            Some((from, to)) => joined(&thing, &self.words_between(from, to)),
            None => thing,
        }
    }

    /// `5.304/8.233 xã (64,4%) đạt chuẩn`: the words of the thing that go on behind a bracket with a figure alone.
    pub(crate) fn behind_bracket(&self, open: usize) -> Option<(usize, usize)> {
        const LONGEST: usize = 8;
        let close = open + 1;
        let is_alone = self.tokens.get(open)?.gap.has(Gap::OPEN) && self.tokens[open].figure().is_some();
        let goes_on = |gap: Gap| gap.has(Gap::CLOSE) && !gap.has(Gap::CLAUSE.without(Gap::CLOSE));
        if !is_alone || !goes_on(self.tokens.get(close)?.gap) || !matches!(self.tokens[close].word(), DAT | DUOC) {
            return None;
        }
        let last = self.tokens.len().min(close + LONGEST);
        let to = (close + 1..last).find(|&index| self.ends_thing(index)).unwrap_or(last);
        let is_level = self.tokens.get(to).is_some_and(|end| end.figure().is_some() && !end.gap.has(Gap::CLAUSE));
        (!is_level).then_some((close, to))
    }

    /// `16 chỉ tiêu vượt, 6 chỉ tiêu đạt`, `19 nhóm tăng`: the verb that ends the clause says which things are counted.
    fn closes_with_excess(&self, at: usize) -> bool {
        let closes = self.tokens.get(at + 1).is_none_or(|next| next.gap.has(Gap::CLAUSE));
        matches!(self.tokens[at].word(), VUOT | TANG | GIAM) && closes
    }

    /// `13 sản phẩm 3 sao`: whether the token right behind the things says of which class they are.
    fn is_class(&self, index: usize) -> bool {
        let token = self.tokens.get(index).filter(|token| !token.gap.has(Gap::CLAUSE));
        let unit = token.and_then(Token::figure).and_then(|figure| self.unit_of(FigureId(figure)));
        unit.is_some_and(|unit| unit.code() == "sao")
    }

    pub(crate) fn ends_thing(&self, index: usize) -> bool {
        let token = &self.tokens[index];
        // `06 chỉ tiêu đạt và 02 chỉ tiêu không đạt`
        let goes_on = |token: &Token| !token.gap.has(Gap::CLAUSE) && token.word() != VA;
        let reaches_figure = || {
            let mut near = self.tokens[index + 1..].iter().take(2).take_while(|token| goes_on(token));
            near.any(|token| token.figure().is_some())
        };
        let turns_to_figure = |index: usize| {
            let leads = usize::from(self.tokens.get(index + 1).is_some_and(|next| next.word() == CON));
            let next = self.tokens.get(index + 1 + leads);
            next.is_some_and(|next| next.figure().is_some() && !next.gap.has(Gap::CLAUSE))
        };
        let of_work = || index.checked_sub(1).is_some_and(|before| self.tokens[before].word() == VIEC);
        // `cơ sở đạt yêu cầu` goes on, `hồ sơ đạt 98%` does not.
        token.gap.has(Gap::CLAUSE)
            || token.gap.has(Gap::EQUALS)
            || token.figure().is_some_and(|figure| !matches!(self.reader.raw[figure].form, Form::Label))
            // `500 ha/KH 600 ha`
            || (token.gap.has(Gap::SLASH) && plan_head(self.tokens, index) > 0)
            || (BOUNDS.contains(token.word()) && !self.closes_with_excess(index))
            || BOUND_PAIRS.iter().any(|pair| row(self.tokens, index, pair))
            || (token.word() == DAT && reaches_figure())
            // `191 vụ tai nạn làm chết 103 người`, but `phiên giao dịch việc làm`
            || (token.word() == LAM && !of_work() && reaches_figure())
            // `142 xã sắp xếp còn 52 xã`, `402 hộ xuống còn 356 hộ`, `17.412 hộ nghèo trên 220.400 hộ dân`
            || matches!(token.word(), CON | XUONG | LEN | TREN) && turns_to_figure(index)
    }
}
