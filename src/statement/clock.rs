//! Which time a figure speaks of.

use super::token::{Gap, Token};
use super::words::*;
use crate::figures::{Form, RawFigure};
use crate::text::{Syllable, s};
use crate::time::TimeForm;
use crate::{Period, PeriodKind};

/// The times in force while a sentence is read.
#[derive(Clone, Default, Debug)]
pub(super) struct Clock {
    /// Set at the head of a sentence: in force for the paragraph and its items.
    pub(super) frame: Option<Period>,
    /// Set inside a clause: in force until the clause's list goes on.
    pub(super) local: Option<Period>,
    /// Whether `lũy kế` was said.
    cumulative: bool,
    /// Whether the frame is only what `lũy kế` implies: a time printed after it says more.
    implied: bool,
}

impl Clock {
    pub(super) fn now(&self) -> Option<Period> {
        self.local.or(self.frame)
    }

    /// What a list's members inherit from the sentence that leads to it.
    pub(super) fn handed_down(&self) -> Self {
        Self { frame: self.now(), local: None, ..Self::default() }
    }

    /// At the end of a clause's list member.
    pub(super) fn member_ends(&mut self) {
        if self.frame.is_some() {
            self.local = None;
        }
        self.cumulative = false;
        self.implied = false;
    }

    fn set(&mut self, period: Option<Period>, is_frame: bool) {
        if period.is_none() {
            return;
        }
        if is_frame {
            self.frame = period;
            self.local = None;
        } else {
            self.local = period;
        }
    }

    /// A word that may name a time: `lũy kế`, `trong tháng`. Returns whether it did.
    pub(super) fn word(&mut self, tokens: &[Token], at: usize, report: Option<&Period>) {
        let word = tokens[at].word();
        let next = tokens.get(at + 1).filter(|next| !next.gap.has(Gap::CLAUSE)).map_or(Syllable::NONE, Token::word);
        let is_head = is_head(tokens, at);
        match word {
            LUY if next == KE => self.accumulates(report, is_head),
            CONG if next == DON => self.accumulates(report, is_head),
            TRONG | RIENG if next == THANG || next == KY || next == QUY => {
                let after = tokens.get(at + 2).map_or(Syllable::NONE, Token::word);
                if after == TRUOC {
                    return;
                }
                let period = match next {
                    THANG => report.filter(|report| report.kind() == PeriodKind::Month).copied(),
                    QUY => report.filter(|report| report.kind() == PeriodKind::Quarter).copied(),
                    _ => report.copied(),
                };
                self.set(period, is_head);
            }
            _ => {}
        }
    }

    /// A figure that names a time.
    pub(super) fn figure(&mut self, tokens: &[Token], at: usize, figures: &[RawFigure], report: Option<&Period>) {
        let Some(Form::Time(form)) = tokens[at].figure().map(|figure| &figures[figure].form) else {
            return;
        };
        let before = |back: usize| {
            let index = at.checked_sub(back)?;
            let token = tokens.get(index)?;
            (!tokens[index + 1].gap.has(Gap::MEMBER)).then_some(token)
        };
        let previous = before(1).map_or(Syllable::NONE, Token::word);
        // The day of a document, the year of a plan: they belong to the noun.
        let is_of_document =
            before(1).and_then(Token::figure).is_some_and(|figure| matches!(figures[figure].form, Form::Reference));
        if is_of_document || matches!(previous, HOACH | TOAN_ESTIMATE | TRINH | QUYET | KH | DAU | CUOI) {
            return;
        }
        let Some(period) = form.resolve(report) else {
            return;
        };
        let recent: Vec<Syllable> = (1..=4).filter_map(before).map(Token::word).collect();
        let until = matches!(previous, DEN | HET | TOI) || (previous == NAY && recent.contains(&DEN));
        let alone = recent.contains(&RIENG);
        let is_head = is_head(tokens, at);
        let period = if form.is_day() {
            if !until && !recent.contains(&DEN) {
                return;
            }
            Period::up_to(period.last_day()).ok()
        } else if !alone
            && (until || self.cumulative || recent.contains(&LUY))
            && matches!(form, TimeForm::Month { .. })
        {
            period.cumulative()
        } else {
            Some(period)
        };
        self.set(period, is_head || self.implied);
        self.implied = false;
    }

    fn accumulates(&mut self, report: Option<&Period>, is_head: bool) {
        self.cumulative = true;
        self.implied = is_head;
        self.set(report.and_then(Period::cumulative), is_head);
    }
}

const TRINH: Syllable = s("trình");

/// Whether the token stands at the head of its sentence, after nothing but words that lead to a time.
fn is_head(tokens: &[Token], at: usize) -> bool {
    let mut index = at;
    loop {
        if tokens[index].gap.has(Gap::START) || tokens[index].gap.has(Gap::STOP) {
            return true;
        }
        // The head of a bracket or of what follows a colon is a head for what stands inside.
        if tokens[index].gap.has(Gap::OPEN) || tokens[index].gap.has(Gap::COLON) {
            return true;
        }
        // A time that closes with a colon leads all that follows.
        if index == at && tokens.get(at + 1).is_some_and(|next| next.gap.has(Gap::COLON)) {
            return true;
        }
        if index == 0 {
            return true;
        }
        index -= 1;
        let leads = matches!(
            tokens[index].word(),
            TRONG
                | DEN
                | TINH
                | LUY
                | KE
                | HET
                | RIENG
                | CHUNG
                | TU
                | DAU
                | NAM
                | UOC
                | CONG
                | DON
                | NGAY
                | THANG
                | VA
                | KET_END
                | TOI
                | QUA_PAST
        );
        if !leads && tokens[index].figure().is_none() {
            return false;
        }
        if tokens[index].figure().is_some() && tokens[index + 1].gap.has(Gap::CLAUSE) {
            return false;
        }
    }
}

const KET_END: Syllable = s("kết");
const QUA_PAST: Syllable = s("qua");
