//! Dates from the test suite of another project, NeMo text processing for Vietnamese, where its file is at hand.

use ktxh::{ErrorKind, Period};
use std::path::Path;

/// Inputs that are no period by themselves, and how they are refused.
const OUT_OF_SCOPE: [(&str, ErrorKind, &str); 4] = [
    ("tháng 5 năm nay", ErrorKind::NoPeriod, "the year is that of a report, and there is no report"),
    ("ngày 4 tháng này", ErrorKind::NoPeriod, "the month is that of a report, and there is no report"),
    ("hôm nay là ngày 19/05/2025 sinh nhật Bác Hồ", ErrorKind::NoPeriod, "a sentence, not a period"),
    ("ngày 14/4 hàng năm", ErrorKind::NoPeriod, "a day of every year"),
];

#[test]
fn reads_the_dates_of_nemo() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/cases/nemo_tn_date.tsv");
    let Ok(table) = std::fs::read_to_string(path) else { return };
    let mut read = 0;
    for line in table.lines().skip(1) {
        let mut fields = line.split('\t').skip(2);
        let (Some(input), Some(expected)) = (fields.next(), fields.next()) else { continue };
        let found = input.parse::<Period>();
        match OUT_OF_SCOPE.iter().find(|(text, ..)| *text == input) {
            Some((_, kind, reason)) => assert_eq!(found.map_err(|error| error.kind()), Err(*kind), "{input}: {reason}"),
            None => {
                assert_eq!(found.map(|period| period.notation()), Ok(expected.to_owned()), "{input}");
                read += 1;
            }
        }
    }
    assert_eq!(read, 9);
}
