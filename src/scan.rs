//! The figures of a text by their form alone.

use crate::figures::{Form, RawFigure, RawFigures};
use crate::number::Amount;
use crate::text::joined;
use crate::time::TimeForm;
use crate::{Issue, Period, Role, Span, Value};

/// Finds every figure of a text, without reading its sentences: numbers with units, ranges, fractions, days, times,
/// numbers of documents, names with digits. Every ASCII digit lies in exactly one of them.
///
/// It is lazy, needs no more memory than one figure, and never fails: what cannot be read has the role
/// [`Role::Unclassified`].
///
/// ```
/// use ktxh::{Role, Value};
///
/// let figures: Vec<_> = ktxh::scan("Thu 2.030 tỷ đồng (145/147 cơ sở), theo Nghị quyết 01/NQ-CP").collect();
/// let roles: Vec<_> = figures.iter().map(|figure| figure.role).collect();
/// assert_eq!(roles, [Role::Amount, Role::Fraction, Role::Reference]);
/// let Some(Value::Quantity(revenue)) = &figures[0].value else { panic!("an amount is printed") };
/// assert_eq!((revenue.value().to_string().as_str(), revenue.unit().code()), ("2030000000000", "VND"));
/// ```
pub fn scan(text: &str) -> Scan<'_> {
    Scan { text, figures: RawFigures::new(text) }
}

/// The figures of a text in order; see [`scan`].
#[derive(Clone, Debug)]
pub struct Scan<'a> {
    text: &'a str,
    figures: RawFigures<'a>,
}

impl Iterator for Scan<'_> {
    type Item = Scanned;

    fn next(&mut self) -> Option<Scanned> {
        let (RawFigure { span, form, issue }, amount) = self.figures.next()?;
        let (role, value) = match form {
            Form::Time(time) => of_time(&time, None),
            form => of_form(self.text, span, form, amount),
        };
        Some(Scanned { span, role, value, issue })
    }
}

impl std::iter::FusedIterator for Scan<'_> {}

/// An expression that holds digits, as its form alone tells.
///
/// The role is the one that the form suggests: a percentage is a [`Role::Share`] here, though its sentence may make a
/// growth of it, and the number of a heading is a [`Role::Amount`].
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Scanned {
    /// The words and digits that belong to it, in bytes of the text as given.
    pub span: Span,
    /// What its form suggests.
    pub role: Role,
    /// What it says; `None` for names, for what cannot be read, and for times that need a year to be known.
    pub value: Option<Value>,
    /// What is odd about its writing.
    pub issue: Option<Issue>,
}

/// Role and value by the form alone, for all but times, which [`of_time`] reads.
pub(crate) fn of_form(text: &str, span: Span, form: Form, amount: Option<Amount>) -> (Role, Option<Value>) {
    match form {
        Form::Amount => {
            let role = match &amount {
                Some(Amount::Fraction(_)) => Role::Fraction,
                Some(Amount::One(quantity)) if quantity.unit().is_ratio() => Role::Share,
                Some(Amount::Range(range)) if range.unit().is_ratio() => Role::Share,
                _ => Role::Amount,
            };
            (role, amount.map(value))
        }
        Form::Rank => (Role::Rank, amount.map(value)),
        Form::Time(_) => (Role::Period, None),
        Form::Reference => {
            let number = span.of(text).unwrap_or_default();
            (Role::Reference, Some(Value::Reference(joined(number))))
        }
        Form::DayOfMonth => (Role::Date, None),
        Form::Label => (Role::Label, None),
        Form::Unread => (Role::Unclassified, None),
    }
}

/// Role and value of a time. `report` stands in for a year that is not printed.
pub(crate) fn of_time(form: &TimeForm, report: Option<&Period>) -> (Role, Option<Value>) {
    let period = form.resolve(report);
    match form.is_day() {
        true => (Role::Date, period.map(|period| Value::Date(period.last_day()))),
        false => (Role::Period, period.map(Value::Period)),
    }
}

fn value(amount: Amount) -> Value {
    match amount {
        Amount::One(quantity) => Value::Quantity(quantity),
        Amount::Range(range) => Value::Range(range),
        Amount::Fraction(fraction) => Value::Fraction(fraction),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_suggest_roles() {
        let text = "Covid-19, 5%, 2-3 ha, 7/21 đơn, ngày 3/2/2021, tháng 7, thứ 8/63, 1.2.3,4";
        let read: Vec<_> = scan(text).map(|figure| (figure.span.of(text).unwrap_or_default(), figure.role)).collect();
        assert_eq!(
            read,
            [
                ("Covid-19", Role::Label),
                ("5%", Role::Share),
                ("2-3 ha", Role::Amount),
                ("7/21 đơn", Role::Fraction),
                ("ngày 3/2/2021", Role::Date),
                ("tháng 7", Role::Period),
                ("8/63", Role::Rank),
                ("1.2.3,4", Role::Unclassified),
            ]
        );
    }

    #[test]
    fn a_time_without_its_year_has_no_value() {
        let values: Vec<_> = scan("tháng 7; tháng 7 năm 2022").map(|figure| figure.value).collect();
        assert_eq!(values, [None, Period::from_month(2022, 7).ok().map(Value::Period)]);
    }

    #[test]
    fn it_ends_and_stays_ended() {
        let mut figures = scan("5 ha");
        assert!(figures.next().is_some());
        assert_eq!((figures.next(), figures.next()), (None, None));
    }
}
