//! The period that a report is about, from its title.

use super::form::{SpelledTime, TimeForm};
use super::scan::time_at;
use super::spelled::spelled_time_at;
use super::{Period, TimeExpression};
use crate::text::{Syllable, decode};

/// The first period that a title or a heading names, days left out: `tháng 9` of `tháng 9 và 9 tháng năm 2024`.
///
/// A year that is printed later in the title stands for the first period too. `None` where there is no period or no
/// year.
pub(crate) fn report_period(title: &str) -> Option<Period> {
    let mut times = Times { title, at: 0 }.filter(|form| !form.is_day());
    let first = times.next()?;
    match first.resolve(None) {
        Some(period) => Some(period),
        None => {
            let year = times.find_map(|form| form.printed_year())?;
            first.resolve(Period::from_year(year).ok().as_ref())
        }
    }
}

/// The times of a text, in order.
struct Times<'a> {
    title: &'a str,
    at: usize,
}

impl Iterator for Times<'_> {
    type Item = TimeForm;

    fn next(&mut self) -> Option<TimeForm> {
        let bytes = self.title.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            let at = self.at;
            if byte.is_ascii_digit() {
                if let Some(TimeExpression { span, form, .. }) = time_at(self.title, at) {
                    self.at = span.end;
                    return Some(form);
                }
                while bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
                    self.at += 1;
                }
                continue;
            }
            if let Some((SpelledTime::Form(form), end)) = spelled_time_at(self.title, at) {
                self.at = end;
                return Some(form);
            }
            let (_, end) = Syllable::read(bytes, at);
            self.at = if end > at { end } else { at + decode(bytes, at).1 };
        }
        None
    }
}
