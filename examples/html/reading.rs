//! How a figure was read, as a list of a few lines.

use crate::words::{self, escape};
use ktxh::{Figure, Quantity, Report, Value};
use rust_decimal::Decimal;

/// The lines of the box that opens beside a figure.
pub(crate) fn of(report: &Report, figure: &Figure) -> String {
    let mut lines = Lines(String::new());
    lines.0 += &format!("<b>{}</b>", words::role(figure.role));
    if let Some(issue) = figure.issue {
        lines.add("Bất thường", &words::issue(issue));
    }
    if let Some(value) = &figure.value {
        lines.add("Giá trị", &said(value));
    }
    if let Some(quantity) = figure.quantity() {
        let step = Quantity::new(quantity.step(), quantity.step(), quantity.unit().clone());
        lines.add("Chữ số cuối", &step.to_string());
    }
    let hedges: Vec<&str> = figure.hedges.iter().map(words::hedge).collect();
    lines.add("Cách nói", &hedges.join("; "));
    let indicator = figure.indicator.and_then(|id| report.indicator(id));
    lines.add("Chỉ tiêu", indicator.map_or("", |indicator| &indicator.name));
    lines.add("Kỳ", &figure.period.map(|period| period.to_string()).unwrap_or_default());
    lines.add("So với", figure.base.map_or("", words::base));
    lines.add("Nói về", figure.of.and_then(|id| report.figure(id)).map_or("", |of| report.quote(of.span)));
    lines.add("Mục", figure.sector.and_then(|id| report.sector(id)).map_or("", |sector| &sector.path));
    lines.0
}

struct Lines(String);

impl Lines {
    /// Nothing is said of what is not known.
    fn add(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.0 += &format!("<span>{name}: {}</span>", escape(value));
        }
    }
}

/// The value in full: `2.318.000.000.000 đồng` for `2.318 tỷ đồng`.
fn said(value: &Value) -> String {
    match value {
        Value::Quantity(quantity) => in_full(quantity),
        Value::Range(range) => format!("từ {} đến {}", in_full(range.low()), in_full(range.high())),
        Value::Fraction(fraction) => {
            format!("{} trên {}", in_full(fraction.numerator()), in_full(fraction.denominator()))
        }
        Value::Date(date) => date.format("%d/%m/%Y").to_string(),
        Value::Period(period) => period.to_string(),
        Value::Reference(number) => number.clone(),
        _ => String::new(),
    }
}

fn in_full(quantity: &Quantity) -> String {
    let step = quantity.step().min(Decimal::ONE);
    Quantity::new(quantity.value(), step, quantity.unit().clone()).to_string()
}
