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
#[cfg(test)]
mod probe {
    use super::*;
    #[test]
    fn probe() {
        let dir = std::env::var("PROBE").unwrap();
        for f in std::fs::read_dir(dir).unwrap() {
            let f = f.unwrap().path();
            if f.extension().is_none_or(|e| e != "txt") {
                continue;
            }
            let Ok(t) = std::fs::read_to_string(&f) else { continue };
            let b = t.as_bytes();
            let mut at = 0;
            while at < b.len() {
                if b[at].is_ascii_digit() {
                    let cut = |a: usize, e: usize| {
                        let mut a = a.min(t.len());
                        let mut e = e.min(t.len());
                        while !t.is_char_boundary(a) {
                            a -= 1
                        }
                        while !t.is_char_boundary(e) {
                            e += 1
                        }
                        t[a..e].replace(['\n', '\r'], "⏎")
                    };
                    match time_at(&t, at) {
                        Some(x) => {
                            println!(
                                "T {} |{}[{}]{}| {:?} {:?}",
                                f.file_stem().unwrap().to_string_lossy(),
                                cut(x.span.start.saturating_sub(25), x.span.start),
                                cut(x.span.start, x.span.end),
                                cut(x.span.end, x.span.end + 25),
                                x.form,
                                x.issue
                            );
                            at = x.span.end;
                            continue;
                        }
                        None => {
                            let s = at;
                            while at < b.len()
                                && (b[at].is_ascii_digit()
                                    || (matches!(b[at], b'/' | b'.' | b',' | b'-')
                                        && b.get(at + 1).is_some_and(u8::is_ascii_digit)))
                            {
                                at += 1
                            }
                            println!("N |{}[{}]{}|", cut(s.saturating_sub(25), s), cut(s, at), cut(at, at + 20));
                            continue;
                        }
                    }
                }
                at += 1;
            }
        }
    }
}
