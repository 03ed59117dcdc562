//! The number cases of other projects (`../shared/cases`), read by the public parsers.
//!
//! Every row is either read right or stands in a table below with the reason why it is not read; a row that is listed
//! must not be read as anything else. Where the folder is absent the test passes.

use ktxh::{Fraction, Quantity, QuantityRange};
use rust_decimal::Decimal;

struct Row {
    kind: String,
    input: String,
    expected: String,
    unit: String,
}

fn rows(name: &str) -> Vec<Row> {
    let path = format!("{}/../shared/cases/{name}.tsv", env!("CARGO_MANIFEST_DIR"));
    let Ok(table) = std::fs::read_to_string(path) else { return Vec::new() };
    let row = |line: &str| {
        let mut cells = line.split('\t').skip(1).map(str::to_owned);
        let mut next = || cells.next().unwrap_or_default();
        Row { kind: next(), input: next(), expected: next(), unit: next() }
    };
    table.lines().skip(1).map(row).collect()
}

/// The value as the tables write it, and the unit; a range is `low..high`.
fn reading(input: &str) -> Option<(String, String)> {
    let plain = |value: Decimal| value.normalize().to_string();
    if let Ok(quantity) = input.parse::<Quantity>() {
        return Some((plain(quantity.value()), quantity.unit().code().to_owned()));
    }
    let range: QuantityRange = input.parse().ok()?;
    let ends = format!("{}..{}", plain(range.low().value()), plain(range.high().value()));
    Some((ends, range.unit().code().to_owned()))
}

/// The number of a cell without the zeros at its end; a range keeps its two dots.
fn plain(cell: &str) -> String {
    let number = |text: &str| text.parse::<Decimal>().map_or(text.to_owned(), |value| value.normalize().to_string());
    cell.split("..").map(number).collect::<Vec<_>>().join("..")
}

/// The other projects keep the unit as written; ours are codes.
fn same_unit(expected: &str, got: &str) -> bool {
    let expected = expected.replace('²', "2").replace('³', "3");
    expected.eq_ignore_ascii_case(got) || expected.to_lowercase() == got.to_lowercase()
}

/// Holds a table against its rows. `negative` rows must not be read.
#[track_caller]
fn holds(name: &str, out_of_scope: &[(&str, &str)]) {
    let rows = rows(name);
    if rows.is_empty() {
        return;
    }
    for row in &rows {
        let got = reading(&row.input);
        let listed = out_of_scope.iter().find(|(input, _)| *input == row.input);
        let right = match &got {
            // CLDR states no unit for `12 triệu`; a report means money.
            Some((value, unit)) => {
                *value == plain(&row.expected) && (row.kind == "compact" || same_unit(&row.unit, unit))
            }
            None => row.kind == "negative",
        };
        match listed {
            None => assert!(right, "{name}: {:?} gives {got:?}, not {} {}", row.input, row.expected, row.unit),
            Some((_, reason)) => assert_eq!(got, None, "{name}: {:?} is listed ({reason})", row.input),
        }
    }
    for (input, _) in out_of_scope {
        assert!(rows.iter().any(|row| row.input == *input), "{name}: {input:?} is listed and has no row");
    }
}

const NO_DIGIT_FIRST: &str = "a number begins with a digit";
const ABBREVIATED_SCALE: &str = "N, T and NT stand for too many other words in a report";
const PREFIXED: &str = "reports write the currency behind the number";
const CENTS: &str = "cents are no part of a report";
const SPELLED_DECIMALS: &str = "decimals in words are speech, not writing";
const FULL_STOP: &str = "a full stop is no part of an expression";
const BETWEEN: &str = "`giữa … và` is prose";
const HEDGED: &str = "a word of estimation is no part of a quantity; the report keeps it as a hedge";
const SENTENCE: &str = "a sentence around the expression; the report reader finds it";
const DIVIDED_UNIT: &str = "a fraction of a thing: both numbers are kept, and no quotient";
const PRODUCT: &str = "a product of two measures";
const ELECTRIC: &str = "volts and terawatts are not in reports; `TW` is the central authority";
const TEMPERATURE: &str = "Fahrenheit and Kelvin are not in reports";
const COLLOQUIAL: &str = "`1tr5` is speech";

#[test]
fn babel_cldr() {
    holds(
        "babel_cldr_vi",
        &[
            (",5", NO_DIGIT_FIRST),
            ("3,1 N", ABBREVIATED_SCALE),
            ("5 T", ABBREVIATED_SCALE),
            ("7 NT", ABBREVIATED_SCALE),
        ],
    );
}

#[test]
fn duckling_money() {
    holds(
        "duckling_money",
        &[
            ("$10", PREFIXED),
            ("$10.000", PREFIXED),
            ("$10k", PREFIXED),
            ("EUR 20", PREFIXED),
            ("EUR29,99", PREFIXED),
            ("GBP 3,01", PREFIXED),
            ("GBP3,01", PREFIXED),
            ("INR33", PREFIXED),
            ("Rs 20", PREFIXED),
            ("Rs. 20", PREFIXED),
            ("Rs20", PREFIXED),
            ("USD1,23", PREFIXED),
            ("VN$1000", PREFIXED),
            ("£9", PREFIXED),
            ("1 AED.", FULL_STOP),
            ("2 chấm 23 đô la", SPELLED_DECIMALS),
            ("hai phẩy 23 đô", SPELLED_DECIMALS),
            ("từ 1 phẩy 1 đến một chấm ba đô la", SPELLED_DECIMALS),
            ("2 đô 23 xu", CENTS),
            ("2 đô la và 23 xen", CENTS),
            ("20 Rupees 43", CENTS),
            ("hai mươi rupees 43 xen", CENTS),
            ("hai mươi rupees 43", CENTS),
            ("hai đô 23", CENTS),
            ("hai đô la và 23 xen", CENTS),
            ("giữa 1,1 và 1,3 đô la", BETWEEN),
            ("giữa 1000 và 2000 đồng", BETWEEN),
            ("giữa 1000 đồng và 2000 đồng", BETWEEN),
            ("cao hơn $1,42", HEDGED),
            ("dưới bảy ngàn đồng", HEDGED),
            ("hơn 1,42 đô la", HEDGED),
            ("khoảng 1000-2000 đồng", HEDGED),
            ("khoảng chừng từ 1000 đến 2000 đồng", HEDGED),
            ("không cao hơn 7000 đồng", HEDGED),
            ("không hơn 7.000 đồng", HEDGED),
            ("không quá 7.000 đồng", HEDGED),
            ("không tới 7000 đồng", HEDGED),
            ("không ít hơn 1,42 đô la", HEDGED),
            ("kém hơn 7k đồng", HEDGED),
            ("nhiều hơn 1 đô la và bốn mươi hai xen", HEDGED),
            ("trên một đô la và 42 xu", HEDGED),
            ("tầm khoảng 1000 tới 2000 đồng", HEDGED),
            ("từ $1,42 trở lên", HEDGED),
            ("từ 7000 đồng trở xuống", HEDGED),
            ("xấp xỉ VND1000-VND2000", HEDGED),
            ("ít hơn bảy nghìn đồng", HEDGED),
            ("ít nhất $1,42", HEDGED),
        ],
    );
}

#[test]
fn nemo_money() {
    holds("nemo_tn_money", &[("1tr5 vnd", COLLOQUIAL)]);
}

#[test]
fn nemo_measures() {
    holds(
        "nemo_tn_measure",
        &[
            ("1/2kg", DIVIDED_UNIT),
            ("1/3l", DIVIDED_UNIT),
            ("3/4m", DIVIDED_UNIT),
            ("100°f", TEMPERATURE),
            ("273°k", TEMPERATURE),
            ("1tw", ELECTRIC),
            ("220v", ELECTRIC),
            ("Bộ nhớ 1tb", SENTENCE),
            ("Chiều cao 175cm", SENTENCE),
            ("Cân nặng 1/2kg", SENTENCE),
            ("Dung lượng 2gb", SENTENCE),
            ("Nhiệt độ 25°c", SENTENCE),
            ("Thể tích 500ml", SENTENCE),
            ("Tôi có 12kg gạo", SENTENCE),
            ("Tỷ lệ 50%", SENTENCE),
            ("Điện áp 220v", SENTENCE),
            ("Kích thước 100cm x 50cm", PRODUCT),
        ],
    );
}

#[test]
fn a_divided_unit_keeps_both_numbers() {
    for (text, written) in [("1/2kg", "1/2 kg"), ("3/4m", "3/4 mét"), ("1/3l", "1/3 lít")] {
        assert_eq!(text.parse::<Fraction>().map(|fraction| fraction.to_string()).as_deref(), Ok(written));
    }
}
