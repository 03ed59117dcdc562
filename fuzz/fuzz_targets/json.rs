//! The wire form: a report that is written is read back the same, and JSON of any kind is read or refused.
#![no_main]

use ktxh::Report;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(report) = serde_json::from_str::<Report>(text) {
        // Ids and spans of another text are refused, never followed.
        let _ =
            (report.figures.iter().map(|figure| report.quote(figure.span).len()).sum::<usize>(), report.check().len());
    }
    if let Ok(report) = Report::read(text) {
        let json = serde_json::to_string(&report).expect("a report is written");
        assert_eq!(serde_json::from_str::<Report>(&json).expect("what was written is read"), report);
    }
});
