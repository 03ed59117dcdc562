//! What is in force at a place of a sentence.

use super::phrase::clock::Clock;
use crate::{Base, IndicatorId, Parts, Role};

/// A whole whose parts are being listed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Whole {
    pub(crate) indicator: IndicatorId,
    /// The first indicator of the words that lead to the list; what they state in another unit is a whole too.
    pub(crate) leads_from: usize,
    pub(crate) parts: Parts,
    /// Whether the sentence above a list announced it, and not the sentence itself.
    pub(crate) is_inherited: bool,
}

/// What is in force at a place of a sentence. Brackets and list items start from a copy.
#[derive(Clone, Default, Debug)]
pub(crate) struct Scope {
    /// The indicator that relative figures speak of when they name none.
    pub(crate) indicator: Option<IndicatorId>,
    /// The indicator whose mean of a year or month was stated last, and the token of that.
    pub(crate) mean_of: Option<(IndicatorId, usize)>,
    /// The last indicator that is no part of another: what `Trong đó:` opens.
    pub(crate) main: Option<IndicatorId>,
    /// What was reached, where the main one is only a forecast of it.
    pub(crate) reached: Option<IndicatorId>,
    /// Whether this sentence has stated it.
    pub(crate) has_main: bool,
    pub(crate) whole: Option<Whole>,
    /// The earlier time that growths are against when none is printed beside them.
    pub(crate) base: Option<Base>,
    /// Whether the sentence above the list printed that base, and not the sentence itself.
    pub(crate) inherits_base: bool,
    /// Whether an earlier sentence of the paragraph printed it.
    pub(crate) base_of_before: bool,
    /// The plan that ratios are against, printed before them.
    pub(crate) plan: Option<Base>,
    pub(crate) clock: Clock,
    /// The figure just before, if in the same clause.
    pub(crate) last: Option<usize>,
    /// What the last percentage of the list was, for a list that goes on without its verb.
    pub(crate) percent: Option<(Role, Option<Base>)>,
    /// The plan that the last ratio of the sentence was against.
    pub(crate) ratio: Option<Base>,
    /// The level before a change: the 10,4% of `từ 10,4% xuống còn 7,9%`.
    pub(crate) start: Option<usize>,
    /// What the last share of the sentence was printed to be of.
    pub(crate) total: Option<IndicatorId>,
    /// The whole of a list, while one of its members divides its own level.
    pub(crate) outer_whole: Option<Whole>,
    /// `phấn đấu` was said.
    pub(crate) aims: bool,
    /// Whether the rest of the paragraph, or the list below it, gives the goals that a colon opened.
    pub(crate) lists_goals: bool,
}

impl Scope {
    /// What an item inherits from the sentence that leads to its list.
    pub(crate) fn for_items(&self) -> Self {
        Self {
            indicator: None,
            mean_of: None,
            main: self.main,
            reached: None,
            has_main: false,
            whole: self.whole.map(|whole| Whole { is_inherited: true, ..whole }),
            base: self.base,
            inherits_base: true,
            base_of_before: false,
            plan: self.plan,
            clock: self.clock.handed_down(),
            last: None,
            percent: self.percent,
            ratio: None,
            start: None,
            total: None,
            outer_whole: None,
            aims: self.aims,
            lists_goals: self.lists_goals,
        }
    }

    /// A base that is printed here.
    pub(crate) fn compared(&mut self, base: Base) {
        self.base = Some(base);
        self.inherits_base = false;
        self.base_of_before = false;
    }

    /// At the end of a sentence.
    pub(crate) fn sentence_ends(&mut self) {
        (self.indicator, self.mean_of) = (None, None);
        (self.whole, self.outer_whole) = (None, None);
        self.has_main = false;
        self.last = None;
        self.start = None;
        self.total = None;
        self.percent = None;
        self.ratio = None;
        self.aims = self.lists_goals;
        self.plan = None;
        self.base_of_before = self.base.is_some();
        self.clock.member_ends();
    }

    /// At a semicolon, behind which a verb may go on with what was spoken of.
    pub(crate) fn member_ends(&mut self, goes_on: bool) {
        self.last = None;
        if !goes_on {
            self.clock.member_ends();
        }
    }
}
