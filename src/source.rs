//! From bytes to text: the first stage.

use crate::{Error, ErrorKind, ReadOptions};

/// The byte order mark that some editors put first.
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// The bytes as text, unchanged: positions in it are positions in the bytes as given.
///
/// # Errors
/// [`ErrorKind::NotUtf8`] at the first byte that is not UTF-8, [`ErrorKind::TooLarge`] beyond what the options allow.
pub(crate) fn decode<'a>(bytes: &'a [u8], options: &ReadOptions) -> Result<&'a str, Error> {
    check_length(bytes.len(), options)?;
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let end = error.error_len().map_or(bytes.len(), |len| at + len);
        Error::new(ErrorKind::NotUtf8, at..end)
    })
}

/// # Errors
/// [`ErrorKind::TooLarge`] beyond what the options allow.
pub(crate) fn check_length(length: usize, options: &ReadOptions) -> Result<(), Error> {
    // Token positions are kept in 32 bits.
    let limit = options.max_bytes.min(u32::MAX as usize - 1);
    if length > limit { Err(Error::new(ErrorKind::TooLarge, limit..length)) } else { Ok(()) }
}

/// Where the text begins after a byte order mark.
pub(crate) fn body_start(text: &str) -> usize {
    if text.as_bytes().starts_with(BOM) { BOM.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;

    #[test]
    fn names_the_first_bad_byte() {
        let error = decode(b"Thu 5 t\xE1\xBB", &ReadOptions::default()).expect_err("cut in mid-character");
        assert_eq!((error.kind(), error.span()), (ErrorKind::NotUtf8, Some(Span::new(7, 9))));
        assert_eq!(error.to_string(), "the text is not UTF-8 at byte 7");
    }

    #[test]
    fn keeps_to_the_limit() {
        let options = ReadOptions { max_bytes: 3, ..ReadOptions::default() };
        assert!(decode(b"123", &options).is_ok());
        let error = decode(b"1234", &options).expect_err("one byte too many");
        assert_eq!(error.to_string(), "the text is larger than allowed at byte 3");
    }

    #[test]
    fn the_mark_is_not_part_of_the_body() {
        assert_eq!(body_start("\u{FEFF}I."), 3);
        assert_eq!(body_start("I."), 0);
    }
}
