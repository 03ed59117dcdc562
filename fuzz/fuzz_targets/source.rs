//! Bytes of any kind: not UTF-8 is the only error, and it names the first bad byte.
#![no_main]

use ktxh::{ErrorKind, ReadOptions, Report};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match (Report::read_with(bytes, &ReadOptions::default()), std::str::from_utf8(bytes)) {
        (Ok(report), Ok(text)) => assert_eq!(report.text, text),
        (Err(error), Err(bad)) => {
            assert_eq!((error.kind(), error.span().map(|span| span.start)), (ErrorKind::NotUtf8, Some(bad.valid_up_to())));
        }
        (report, text) => panic!("{:?} for {:?}", report.err(), text.err()),
    }
});
