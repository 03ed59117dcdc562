//! What an engineer would write first: one regular expression for numbers with units, each number as a decimal.

use regex::Regex;
use rust_decimal::Decimal;

/// Finds numbers with their scale and unit.
pub struct Baseline(Regex);

impl Baseline {
    pub fn new() -> Self {
        let number = r"(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?";
        let scale = r"(?:\s*(?<scale>(?:nghìn|ngàn)\s+t[ỷỉ]|t[ỷỉ]|triệu|nghìn|ngàn))?";
        let unit =
            r"(?:\s*(?<unit>%|điểm phần trăm|đồng/kg|đồng|USD|ha|tạ/ha|tấn|km|m3|m2|kWh|lượt khách|người|hộ|\p{L}+))?";
        Self(Regex::new(&format!("(?i){number}{scale}{unit}")).expect("the expression is well formed"))
    }

    /// The value of each number in its base unit, and the unit as written.
    pub fn scan<'t>(&self, text: &'t str) -> impl Iterator<Item = (Decimal, &'t str)> {
        self.0.captures_iter(text).filter_map(|found| {
            let group = |name| found.name(name).map_or("", |group| group.as_str());
            let mut digits = group("whole").replace('.', "");
            if let Some(decimals) = found.name("decimals") {
                digits.push('.');
                digits.push_str(decimals.as_str());
            }
            let scale = group("scale").to_lowercase();
            let factor = match (scale.chars().next(), scale.ends_with(['ỷ', 'ỉ'])) {
                (None, _) => 1i64,
                (Some('n'), true) => 1_000_000_000_000,
                (Some('n'), false) => 1_000,
                (_, true) => 1_000_000_000,
                (_, false) => 1_000_000,
            };
            let value = digits.parse::<Decimal>().ok()?.checked_mul(Decimal::from(factor))?;
            Some((value, group("unit")))
        })
    }
}
