//! Which indicator a relative figure speaks of.

use super::level::{MEMORY, REACH, done_or_planned};
use crate::statement::evidence::Evidence;
use crate::statement::name::before_verb::{bare, folded, likeness, mentions};
use crate::statement::name::measured::measured_thing;
use crate::statement::name::own_words::HAPPEN;
use crate::statement::sentence::{Bracket, Sentence};
use crate::statement::token::{Gap, Token, is_time, row};
use crate::statement::units::same_unit;
use crate::statement::words::*;
use crate::text::Syllable;
use crate::{FigureId, Indicator, IndicatorId, Role, Unit};

/// Words that go on behind those that point at a level: `về lượng nhưng giảm …`.
const ENDS_POINTING: [Syllable; 5] = [SO, VA, crate::text::s("nhưng"), crate::text::s("song"), crate::text::s("do")];

/// How well the name of a part agrees with the thing that it ends with: only the same name agrees better.
const PART: usize = 99;

impl Sentence<'_, '_> {
    /// The indicator that a relative figure speaks of: the one named in its clause, or the one in force.
    pub(crate) fn spoken_of(&mut self, evidence: &Evidence) -> IndicatorId {
        if let Some(indicator) = self.growth_divided(evidence).or_else(|| self.pointed_at(evidence)) {
            return indicator;
        }
        // What they name is then none of the levels that are known.
        if let Some((from, to)) = self.words_pointing(evidence) {
            let name = (self.words_between(from, to), self.tokens[evidence.at].start);
            return self.open_named(evidence, None, name);
        }
        if let Some(indicator) =
            self.change_explained(evidence).and_then(|change| self.reader.out.figures[change].indicator)
        {
            return indicator;
        }
        if let Some(name) = self.named_before_share(evidence) {
            return self.open_apart(evidence, name);
        }
        // `…; xuất khẩu hạt điều giảm (40%)`: the words before the bracket name what it speaks of.
        let parts = Gap::CLAUSE.without(Gap::START);
        let outside = self.bracket.filter(|_| self.is_named_outside(evidence, parts));
        if !evidence.own_subject
            && outside.is_none()
            && let Some(indicator) = self.counted_alike(evidence).or(self.scope.indicator)
        {
            if self.changes_others(evidence, indicator) {
                return self.open_apart(evidence, self.counted_thing(evidence));
            }
            if self.is_at_another_time(evidence, indicator)
                && let Some(name) = self.outer_name()
            {
                return self.open_named(evidence, None, (name, self.tokens[evidence.at].start));
            }
            return self.whole_told_out(indicator).unwrap_or(indicator);
        }
        let outside = outside.map(|bracket| {
            let leads = |index: &usize| self.tokens[*index].gap.has(Gap::COLON) || self.tokens[*index - 1].word() == LA;
            let from = (bracket.lead + 1..self.start).rev().find(leads).unwrap_or(bracket.lead);
            self.words_between(from, self.start)
        });
        let (own, start) = self.name_of(evidence);
        if let Some(total) = self.points_back(&own) {
            self.scope.indicator = Some(total);
            return total;
        }
        let name = outside.filter(|name| !name.is_empty()).unwrap_or(own);
        let words = folded(&name);
        let indicators = &self.reader.out.indicators;
        // Without headings only the paragraph itself is sure to go on with its matter.
        let known_from = if self.block.sector.is_some() { 0 } else { self.first };
        let from = indicators.len().saturating_sub(MEMORY).max(known_from);
        // `số doanh nghiệp tăng 8,5%` counts them, and not their capital.
        let counts = |index: usize| {
            let unit = done_or_planned(&indicators[index]).and_then(|level| self.unit_of(level));
            words.first() == Some(&SO_COUNT) && unit.is_some_and(Unit::is_countable)
        };
        // `Cùng kỳ năm 2025, số doanh nghiệp là 1.393; so với cùng kỳ, số doanh nghiệp tăng 42,6%`: what grew is the level of now.
        let is_now = |index: usize| !self.is_over(&indicators[index]);
        // The name that agrees best; of equal ones the last.
        let known = (from..indicators.len())
            .filter(|&index| indicators[index].sector == self.block.sector)
            .filter_map(|index| {
                // `đàn lợn (trên 2 tháng tuổi)` is spoken of as `đàn lợn`.
                let name = indicators[index].name.as_str();
                let known = folded(name.split_once(" (").map_or(name, |(head, _)| head));
                let names_part = self.singles_out(evidence, index)
                    && (mentions(&known, &words) || self.measured_part(index, &words) == Some(&known));
                // `Cây lúa: sản lượng`, `Tai nạn giao thông: làm chết` are spoken of without their topic.
                let own = name.rsplit_once(": ").and_then(|(_, own)| likeness(&folded(own), &words));
                // `Diện tích ngô, lạc lần lượt là 486 ha và 215 ha; so với cùng kỳ, ngô tăng 4,6%`: so are those of one sentence without
                // what they were measured by.
                let thing = if index >= self.sentence_first { measured_thing(name) } else { None };
                let thing = thing.and_then(|thing| likeness(&folded(thing), &words));
                let likeness = likeness(&known, &words).max(own).max(thing).max(names_part.then_some(PART))?;
                Some((is_now(index), likeness, counts(index), index))
            })
            .max();
        let is_same = known.is_some_and(|(is_now, likeness, ..)| is_now && likeness > PART);
        let counted =
            if is_same { None } else { self.counted_first(evidence, &words).or_else(|| self.counted_as(from, &words)) };
        let known = counted.or(known.map(|(.., index)| index)).map(|index| self.level_of_now(index));
        let id = match known {
            Some(index) => IndicatorId(index),
            None => {
                let whole =
                    self.scope.whole.map(|whole| whole.indicator).filter(|whole| self.may_divide(evidence, *whole));
                self.open_named(evidence, whole, (name, start))
            }
        };
        self.scope.indicator = Some(id);
        // `CPI tăng (+0,18%); so với cùng kỳ tăng 2%`: the verb stands outside the bracket, and so does its subject.
        if evidence.is_governed_outside
            && let Some((outside, _)) = self.stack.last_mut()
        {
            outside.indicator = Some(id);
        }
        id
    }

    /// `giảm từ 411 hộ (38,63%) xuống 353 hộ (33,18%), tỷ lệ hộ nghèo giảm 5,45 điểm`: where the level that was found is that of then,
    /// the one that stands against it is spoken of.
    pub(crate) fn level_of_now(&self, index: usize) -> usize {
        let indicators = &self.reader.out.indicators;
        let then = indicators[index].level;
        let behind = indicators.iter().enumerate().skip(index + 1).take(MEMORY);
        let mut against = behind.filter(|(_, entry)| then.is_some() && entry.previous == then);
        against.next().map_or(index, |(now, _)| now)
    }

    /// An indicator of its own, of which what follows speaks too.
    fn open_apart(&mut self, evidence: &Evidence, name: String) -> IndicatorId {
        let id = self.open_named(evidence, None, (name, self.tokens[evidence.at].start));
        self.scope.indicator = Some(id);
        id
    }

    /// Whether the words before a bracket name what the bracket's first figure speaks of: words that a sign of `parts` sets off from the
    /// figure before.
    pub(crate) fn is_named_outside(&self, evidence: &Evidence, parts: Gap) -> bool {
        let is_first =
            |bracket: &Bracket| !bracket.is_measured && !evidence.own_subject && !evidence.is_governed_outside;
        self.bracket.filter(is_first).is_some_and(|bracket| {
            // `…, gồm: điện (tăng 24%); nước (tăng 18%)`
            let mut signs = (bracket.lead..self.start).map(|index| self.tokens[index].gap);
            let is_apart = bracket.after.is_none() || signs.any(|gap| gap.has(parts));
            is_apart && self.has_subject(bracket.lead, self.start)
        })
    }

    /// `thị trường châu Á (chiếm 67,2% kim ngạch) tăng 12,1%`: what the words before a bracket name, where the bracket tells no more than
    /// its share and a verb behind it goes on.
    fn named_before_share(&self, evidence: &Evidence) -> Option<String> {
        const LONGEST: usize = 16;
        let verb = evidence.cue.map(|cue| cue.at).filter(|verb| self.goes_on_behind_bracket(*verb))?;
        let open = (verb.saturating_sub(LONGEST)..verb).rev().find(|&index| self.tokens[index].gap.has(Gap::OPEN))?;
        let is_own = !evidence.own_subject && self.tokens[open].word() == CHIEM;
        let inside = self.tokens[open..verb].iter().filter(|token| is_own && !is_time(self.reader.raw, token));
        let mut figures = inside.filter_map(Token::figure);
        let share = figures.next().filter(|_| figures.next().is_none())?;
        let named = &self.reader.out.indicators[self.reader.out.figures[share].indicator?.0];
        (named.level == Some(FigureId(share))).then(|| named.name.clone())
    }

    /// `Tổng thu ấy bằng 83,4% dự toán`: the total that the paragraph named, where a name points at it.
    fn points_back(&self, name: &str) -> Option<IndicatorId> {
        const THAT: Syllable = crate::text::s("ấy");
        const THE_NUMBER: [Syllable; 2] = crate::text::words(["con", "số"]);
        const LONGEST: usize = 4;
        // In bytes: no such name is longer, and most names are.
        const BYTES: usize = 32;
        let words = Some(name).filter(|name| name.len() <= BYTES).map(folded)?;
        let is_noun = words.first() == Some(&TONG) || words.starts_with(&THE_NUMBER);
        let points = is_noun && matches!(words.last(), Some(&NAY_THIS | &THAT));
        self.total_of_list.or(self.scope.main).filter(|total| {
            points
                && words.len() <= LONGEST
                && total.0 >= self.first
                && self.reader.out.indicators[total.0].level.is_some()
        })
    }

    /// Whether what changed may be a part of a whole: not where it changed by other things than the whole is made of.
    fn may_divide(&self, evidence: &Evidence, whole: IndicatorId) -> bool {
        let level = done_or_planned(&self.reader.out.indicators[whole.0]).and_then(|level| self.unit_of(level));
        let units = level.zip(self.unit_of(FigureId(evidence.figure)));
        let is_relative = self.reader.out.figures[evidence.figure].role != Role::Change;
        is_relative || units.is_none_or(|(whole, change)| same_unit(whole, change))
    }

    /// `So với cùng kỳ giảm 116 vụ, giảm 83 người chết`: whether so many fewer of other things than the ones that changed before, where
    /// no level is told of either.
    fn changes_others(&self, evidence: &Evidence, indicator: IndicatorId) -> bool {
        let counted = |figure: FigureId| {
            let is_change = self.reader.out.figures[figure.0].role == Role::Change;
            self.unit_of(figure).filter(|unit| is_change && unit.is_countable())
        };
        let entry = &self.reader.out.indicators[indicator.0];
        let first = entry.comparisons.first().filter(|_| done_or_planned(entry).is_none());
        let units = first.and_then(|first| counted(*first)).zip(counted(FigureId(evidence.figure)));
        let Some((before, this)) = units else { return false };
        // `giảm 83 người chết, giảm 87 người bị thương`
        let differs = || {
            let thing = self.counted_thing(evidence);
            thing != this.code() && thing != entry.name && entry.name.starts_with(this.code())
        };
        !same_unit(before, this) || differs()
    }

    /// `GRDP 9 tháng đạt 27.014 tỷ đồng, giảm 2,9%, trong đó quý I tăng 2,31%`: whether the clause names another stretch of time
    /// than that of the level, so that the growth is not the level's.
    fn is_at_another_time(&self, evidence: &Evidence, indicator: IndicatorId) -> bool {
        let entry = &self.reader.out.indicators[indicator.0];
        let from = evidence.clause.max(self.consumed).min(evidence.at);
        let names_time = self.tokens[from..evidence.at].iter().any(|token| is_time(self.reader.raw, token));
        let times =
            self.scope.clock.now().and_then(|now| now.months()).zip(entry.period.and_then(|then| then.months()));
        entry.level.is_some() && names_time && times.is_some_and(|(now, then)| now != then)
    }

    /// `xảy ra 68 vụ, điều tra làm rõ 57 vụ; số vụ xảy ra giảm 12 vụ`: the first level of the sentence that counts those things, and none of
    /// what was done about them.
    fn counted_first(&self, evidence: &Evidence, words: &[Syllable]) -> Option<usize> {
        let things = words.strip_prefix(&[SO_COUNT]).filter(|things| !things.is_empty())?;
        let happens = (evidence.clause..evidence.at).any(|index| row(self.tokens, index, &HAPPEN));
        let indicators = &self.reader.out.indicators;
        let counts = |index: &usize| {
            let unit = indicators[*index].level.and_then(|level| self.unit_of(level));
            unit.is_some_and(|unit| folded(unit.code()) == things)
        };
        let first = self.sentence_first.max(indicators.len().saturating_sub(MEMORY));
        (first..indicators.len()).filter(|_| happens).find(counts)
    }

    /// `Có 486 doanh nghiệp, vốn đăng ký 3.742 tỷ đồng. …, số doanh nghiệp tăng 8,5%, số vốn tăng 21,3%`: the last level that
    /// counts those things, or is so much money of that.
    fn counted_as(&self, from: usize, words: &[Syllable]) -> Option<usize> {
        const ACCIDENTS: Syllable = crate::text::s("TNGT");
        const IN_FULL: [Syllable; 4] = crate::text::words(["tai", "nạn", "giao", "thông"]);
        let things = words.strip_prefix(&[SO_COUNT]).filter(|things| !things.is_empty())?;
        // `số vụ TNGT`
        let things: Vec<Syllable> = match things.strip_suffix(&[ACCIDENTS]) {
            Some(counted) => [counted, &IN_FULL].concat(),
            None => things.to_vec(),
        };
        let things = things.as_slice();
        let indicators = &self.reader.out.indicators;
        let is_meant = |&index: &usize| {
            let entry = &indicators[index];
            let is_whole = entry.whole.is_none() && entry.sector == self.block.sector;
            let unit = entry.level.and_then(|level| self.unit_of(level)).filter(|_| is_whole);
            unit.is_some_and(|unit| {
                // `122.428 hồ sơ tiếp nhận mới; số tiếp nhận mới tăng 14,5%`
                let is_named = unit.is_money() || unit.is_countable() && things.len() > 1;
                let name = || folded(&entry.name);
                // `phạt tiền 306 tỷ đồng; so với tháng trước, số tiền phạt tăng 81 tỷ đồng`
                let is_turned =
                    |name: &[Syllable]| name.len() == things.len() && things.iter().all(|word| name.contains(word));
                // `làm chết 1.905 người; số người chết giảm 244 người`: what became of those that are counted.
                let counted = folded(unit.code());
                let fate =
                    things.strip_prefix(counted.as_slice()).filter(|fate| !fate.is_empty() && unit.is_countable());
                let is_fate = |name: &[Syllable]| fate.is_some_and(|fate| name.ends_with(fate));
                let is_thing = |name: &[Syllable]| mentions(name, things) || is_turned(name) || is_fate(name);
                counted == things || is_named && is_thing(&name())
            })
        };
        let known = || (from..indicators.len()).rev().filter(is_meant);
        known().find(|&index| !self.is_over(&indicators[index])).or_else(|| known().next())
    }

    /// Whether a level is of a time that was over before the one spoken of began.
    fn is_over(&self, entry: &Indicator) -> bool {
        let then = entry.period.filter(|_| entry.level.is_some());
        then.zip(self.now()).is_some_and(|(then, now)| then.is_over_before(&now))
    }

    /// `Diện tích gieo trồng 4.014 ha, gồm: lúa nương 612 ha… Riêng lúa nương giảm 7,3%`: whether one of the section's last parts
    /// may be meant that is measured as its whole, by the end of its name.
    fn singles_out(&self, evidence: &Evidence, index: usize) -> bool {
        let part = &self.reader.out.indicators[index];
        part.whole.is_some() && self.tokens[evidence.clause].word() == RIENG
    }

    /// `gồm: lúa 31.246 ha; ngô 2.184 ha. Riêng diện tích lúa tăng 1,3%`: the words behind those that say how a part is measured.
    fn measured_part<'w>(&self, index: usize, words: &'w [Syllable]) -> Option<&'w [Syllable]> {
        const AREA: [Syllable; 2] = crate::text::words(["diện", "tích"]);
        const OUTPUT: [Syllable; 2] = crate::text::words(["sản", "lượng"]);
        let unit = self.unit_of(self.reader.out.indicators[index].level?)?;
        let measure = match unit.code() {
            "ha" | "m2" => AREA,
            "t" => OUTPUT,
            _ => return None,
        };
        words.strip_prefix(&measure)
    }

    /// `85 vụ, làm chết 42 người, bị thương 61 người; so với cùng kỳ giảm 12 vụ, giảm 5 người chết`: a change in other
    /// things than the last level counts speaks of the level that counts those.
    fn counted_alike(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let first = self.reader.out.indicators.len().saturating_sub(REACH);
        // `giảm 17 vụ (126/143 vụ), giảm 8 người chết`: what the sentence states itself may count other things.
        let before = || self.counted_from(evidence, first.max(self.previous_first));
        self.counted_from(evidence, self.stated_from()).or_else(before)
    }

    fn counted_from(&self, evidence: &Evidence, first: usize) -> Option<IndicatorId> {
        let unit = self.unit_of(FigureId(evidence.figure)).filter(|unit| unit.is_countable())?;
        let indicators = &self.reader.out.indicators;
        // `19 ca mắc/0 ca tử vong`: what a slash adds is a count beside the one that is spoken of.
        let stands_beside = |level: FigureId| self.reader.text[..self.reader.raw[level.0].span.start].ends_with('/');
        // `trong tổng số 287.215 hộ dân còn 8.962 hộ nghèo, …, giảm 3.473 hộ`: nor does a change speak of the total.
        let is_total = |index: usize| self.total_of_list == Some(IndicatorId(index));
        let alike = |&index: &usize| {
            let level = indicators[index].level.filter(|_| !is_total(index));
            let level = level.filter(|&level| index >= self.sentence_first || !stands_beside(level));
            level.and_then(|level| self.unit_of(level)).is_some_and(|level| same_unit(level, unit))
        };
        // `còn 17.412 hộ nghèo trên 220.400 hộ dân, …, giảm 4.074 hộ`: the part, where its total is named behind it.
        let before_total = self.scope.indicator.filter(|id| indicators[id.0].whole.is_some_and(|whole| whole > *id));
        if let Some(part) = before_total.filter(|id| alike(&id.0)) {
            return Some(part);
        }
        // `có 7.386 hộ, trong đó 214 hộ nghèo, chiếm 2,9%, giảm 41 hộ`: what the share speaks of, the change does.
        let share = self.scope.last.map(|last| &self.reader.out.figures[last]).filter(|last| last.role == Role::Share);
        if let Some(shared) = share.and_then(|share| share.indicator).filter(|id| alike(&id.0)) {
            return Some(shared);
        }
        // `gồm: trâu 1.085 con, giảm 24 con; …`: the part that stands right before.
        let last = self.scope.last.map(|last| &self.reader.out.figures[last]).filter(|last| last.role == Role::Amount);
        let part = last.and_then(|last| last.indicator).filter(|id| {
            let whole = self.scope.whole.map(|whole| whole.indicator);
            whole.is_some() && indicators[id.0].whole == whole && alike(&id.0)
        });
        if part.is_some() {
            return part;
        }
        let stated = first..indicators.len();
        let count = stated.clone().filter(alike).count();
        let next = self.tokens.get(evidence.at + 1).filter(|next| !next.gap.has(Gap::CLAUSE)).map(Token::word);
        let named = |&index: &usize| next.is_some_and(|next| folded(&indicators[index].name).contains(&next));
        match (count, next) {
            (0, _) => None,
            (1, None | Some(SO)) => stated.clone().rev().find(alike),
            // Of several the word after the unit tells, or else the one whose parts the others are.
            _ => stated.clone().rev().filter(alike).find(named).or_else(|| {
                let in_member = self.member_first.max(stated.start)..indicators.len();
                let mut near = in_member.filter(alike);
                if let Some(nearest) = near.next().filter(|_| near.next().is_none()) {
                    return Some(nearest);
                }
                let mut wholes = stated.clone().filter(alike).filter(|&index| indicators[index].whole.is_none());
                wholes.next().filter(|_| wholes.next().is_none())
            }),
        }
        .map(IndicatorId)
    }

    /// The first indicator whose level a comparison may speak of: a sentence that states none itself compares those of the
    /// one before, `So với tháng trước, giảm 28 vụ.`
    fn stated_from(&self) -> usize {
        let first = self.reader.out.indicators.len().saturating_sub(REACH);
        let own = &self.reader.out.indicators[self.sentence_first.max(first)..];
        let states = own.iter().any(|indicator| indicator.level.is_some());
        first.max(if states { self.sentence_first } else { self.previous_first })
    }

    /// The words after a figure that say which of the levels is meant: `giảm 21,9% về vốn đăng ký`, `giảm 21,9% số vụ`.
    fn words_pointing(&self, evidence: &Evidence) -> Option<(usize, usize)> {
        const LONGEST: usize = 5;
        let next = self.tokens.get(evidence.at + 1).filter(|next| !next.gap.has(Gap::CLAUSE))?;
        let grew = self.reader.out.figures[evidence.figure].role == Role::Growth;
        // `giảm 34% thời gian giải quyết`
        const SAVED: [[Syllable; 2]; 2] = [crate::text::words(["thời", "gian"]), crate::text::words(["chi", "phí"])];
        let pointing = |from: usize| {
            let words = self.tokens.iter().skip(from).take(LONGEST);
            words.take_while(|token| !token.gap.has(Gap::CLAUSE) && !ENDS_POINTING.contains(&token.word()))
        };
        // `giảm 1,2% lượng và 20,7% trị giá`
        let is_measure = || measure_named(&pointing(evidence.at + 1).map(Token::word).collect::<Vec<_>>()).is_some();
        let from = match next.word() {
            VE => evidence.at + 2,
            SO_COUNT if grew => evidence.at + 1,
            _ if grew && SAVED.iter().any(|saved| row(self.tokens, evidence.at + 1, saved)) => evidence.at + 1,
            _ if grew && is_measure() => evidence.at + 1,
            _ => return None,
        };
        let words = pointing(from);
        // `giảm 5,3% về số tương đối và giảm 1,15 tỷ USD về số tuyệt đối`: how, and not of what.
        const HOW: [[Syllable; 2]; 2] = [crate::text::words(["tương", "đối"]), crate::text::words(["tuyệt", "đối"])];
        let is_how = HOW.iter().any(|how| row(self.tokens, from, how) || row(self.tokens, from + 1, how));
        Some((from, from + words.count())).filter(|(from, to)| from < to && !is_how)
    }

    /// Whether an indicator was opened in a bracket of the sentence that is closed by now.
    fn is_bracketed(&self, index: usize) -> bool {
        self.bracketed.iter().rev().take(MEMORY).any(|(first, end)| (*first..*end).contains(&index))
    }

    /// The level that the words after the figure point at.
    fn pointed_at(&self, evidence: &Evidence) -> Option<IndicatorId> {
        let (first, end) = self.words_pointing(evidence)?;
        let words: Vec<_> = self.tokens[first..end].iter().map(Token::word).collect();
        let indicators = &self.reader.out.indicators;
        let from = indicators.len().saturating_sub(MEMORY);
        let measured = |named: Measure| {
            let is_meant = |index: &usize| {
                let unit = indicators[*index].level.and_then(|level| self.unit_of(level));
                unit.is_some_and(|unit| !unit.is_ratio() && Measure::of(unit) == named)
            };
            let meant = (from.max(self.stated_from())..indicators.len()).rev().filter(is_meant);
            meant.clone().find(|index| !self.is_bracketed(*index)).or_else(|| meant.clone().next()).map(IndicatorId)
        };
        if let Some(named) = measure_named(&words) {
            return measured(named);
        }
        // `về số doanh nghiệp`, `về hồ sơ`: what is counted in them.
        let things = words.strip_prefix(&[SO_COUNT]).unwrap_or(&words);
        let counts = |indicator: &crate::Indicator| {
            let unit = indicator.level.and_then(|level| self.unit_of(level));
            unit.is_some_and(|unit| !things.is_empty() && folded(unit.code()) == things)
        };
        let mut counted = (self.stated_from()..indicators.len()).rev().filter(|&index| counts(&indicators[index]));
        let is_number = things.len() < words.len();
        if let Some(last) = counted.next().filter(|_| is_number || counted.next().is_none()) {
            return Some(IndicatorId(last));
        }
        if let Some(index) = self.counted_as(from.max(self.previous_first), &words).filter(|_| is_number) {
            return Some(IndicatorId(index));
        }
        // Of those of the sentence, or else of the section, the shortest such name says least besides; of what a bracket remarked only where
        // nothing else is so named.
        let named = |from: usize| {
            (from..indicators.len())
                .filter(|&index| indicators[index].sector == self.block.sector)
                .map(|index| (folded(&indicators[index].name), index))
                .filter(|(name, _)| mentions(name, &words))
                .min_by_key(|(name, index)| (self.is_bracketed(*index), name.len(), indicators.len() - index))
                .map(|(_, index)| IndicatorId(index))
        };
        // `412 doanh nghiệp với tổng vốn đăng ký 3.216 tỷ đồng, …, tăng 24,1% về vốn`: the money of the sentence, whatever its name.
        let capital = |is_meant: bool| if is_meant { measured(Measure::Worth) } else { None };
        named(from.max(self.sentence_first))
            .or_else(|| capital(bare(&words) == [VON]))
            .or_else(|| named(from))
            .or_else(|| capital(bare(&words).first() == Some(&VON)))
    }
}

/// What goods are told by: `42.600 tấn, đơn giá 418 USD/tấn, trị giá 17,8 triệu USD`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Measure {
    Quantity,
    Price,
    Worth,
}

impl Measure {
    fn of(unit: &Unit) -> Self {
        match unit {
            unit if unit.is_money() => Self::Worth,
            unit if unit.is_rate() => Self::Price,
            _ => Self::Quantity,
        }
    }
}

/// `về lượng` points at the quantity, `về giá` at the price, `về trị giá` at the money.
fn measure_named(words: &[Syllable]) -> Option<Measure> {
    const NAMES: [(&[Syllable], Measure); 9] = [
        (&crate::text::words(["lượng"]), Measure::Quantity),
        (&crate::text::words(["số", "lượng"]), Measure::Quantity),
        (&crate::text::words(["khối", "lượng"]), Measure::Quantity),
        (&crate::text::words(["sản", "lượng"]), Measure::Quantity),
        (&crate::text::words(["giá"]), Measure::Price),
        (&crate::text::words(["đơn", "giá"]), Measure::Price),
        (&crate::text::words(["trị", "giá"]), Measure::Worth),
        (&crate::text::words(["giá", "trị"]), Measure::Worth),
        (&crate::text::words(["kim", "ngạch"]), Measure::Worth),
    ];
    NAMES.iter().find(|(name, _)| *name == words).map(|(_, measure)| *measure)
}
