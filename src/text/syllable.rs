//! Words folded to a number, so that a keyword is one comparison.
//!
//! Vietnamese is written in syllables of at most seven letters, and the same syllable is spelt in several ways: in
//! capitals, composed (NFC) or decomposed (NFD), with the tone mark on either vowel (`hòa`, `hoà`), with `y` or `i`
//! (`tỷ`, `tỉ`). A [`Syllable`] is what all these spellings have in common: the letters, six bits each, and the tone.
//! It is computed from the bytes as they stand, without a copy; tables of words compute theirs at compile time.

/// A word with case, composition, tone placement and final `y`/`i` folded away.
///
/// Equal syllables are equal words. A word of more than ten letters folds to [`Syllable::LONG`], which equals no word of
/// a table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Syllable(u64);

const LETTER_BITS: u32 = 6;
const MAX_LETTERS: u32 = 10;
const TONE_SHIFT: u32 = LETTER_BITS * MAX_LETTERS;

impl Syllable {
    /// No word at all.
    pub(crate) const NONE: Self = Self(0);
    /// A word too long to be in a table.
    pub(crate) const LONG: Self = Self(u64::MAX);

    /// The syllable of a word written in a table. The word is letters only.
    pub(crate) const fn of(word: &str) -> Self {
        let (syllable, end) = Self::read(word.as_bytes(), 0);
        assert!(end == word.len(), "a table word is letters only");
        syllable
    }

    /// The word that starts at `at`, and where it ends; `(NONE, at)` where no letter stands.
    #[inline]
    pub(crate) const fn read(bytes: &[u8], at: usize) -> (Self, usize) {
        if at >= bytes.len() || (bytes[at] < 0x80 && ASCII[bytes[at] as usize] == 0) {
            return (Self::NONE, at);
        }
        Self::read_letters(bytes, at)
    }

    const fn read_letters(bytes: &[u8], at: usize) -> (Self, usize) {
        let mut letters: u64 = 0;
        let mut count: u32 = 0;
        let mut tone: u64 = 0;
        let mut end = at;
        // This loop is the innermost of the library.
        while end < bytes.len() {
            let byte = bytes[end];
            if byte < 0x80 {
                let letter = ASCII[byte as usize];
                if letter == 0 {
                    break;
                }
                letters = (letters << LETTER_BITS) | letter as u64;
                count += 1;
                end += 1;
                continue;
            }
            let (folded, width) = composed(bytes, end);
            if folded.letter != 0 {
                letters = (letters << LETTER_BITS) | folded.letter as u64;
                count += 1;
                tone = if folded.tone != 0 { folded.tone as u64 } else { tone };
                end += width;
                continue;
            }
            if count == 0 {
                break;
            }
            // What is no letter may be a mark of the letter before it.
            let (code, width) = decode_code(bytes, end);
            let mark = mark_of_tone(code);
            if mark != 0 {
                tone = mark as u64;
            } else if let Some(marked) = with_mark((letters & 0x3F) as u8, code) {
                letters = (letters & !0x3F) | marked as u64;
            } else if !is_invisible_code(code) {
                break;
            }
            end += width;
        }
        if count == 0 {
            return (Self::NONE, at);
        }
        if count > MAX_LETTERS {
            return (Self::LONG, end);
        }
        // `tỷ` is `tỉ` and `quý` is `quí`; but `hay` is not `hai`, and `thúy` is not `thúi`.
        if letters & 0x3F == letter(b'y') as u64 && count > 1 {
            let (before, third) = ((letters >> LETTER_BITS) & 0x3F, (letters >> (2 * LETTER_BITS)) & 0x3F);
            let after_qu = before == letter(b'u') as u64 && third == letter(b'q') as u64;
            if !is_vowel(before as u8) || after_qu {
                letters = (letters & !0x3F) | letter(b'i') as u64;
            }
        }
        (Self(tone << TONE_SHIFT | letters), end)
    }

    /// A number that no other word has.
    #[inline]
    pub(crate) const fn number(self) -> u64 {
        self.0
    }

    /// The same word with all its marks lost, as a bad scan gives it: `CONG HOA` for `CỘNG HÒA`.
    pub(crate) const fn unmarked(self) -> Self {
        const LETTER: u64 = (1 << LETTER_BITS) - 1;
        let mut bare = 0;
        let mut index = 0;
        while index < MAX_LETTERS {
            let shift = index * LETTER_BITS;
            let code = match ((self.0 >> shift) & LETTER) as u8 {
                A_BREVE | A_CIRCUMFLEX => letter(b'a'),
                D_STROKE => letter(b'd'),
                E_CIRCUMFLEX => letter(b'e'),
                O_CIRCUMFLEX | O_HORN => letter(b'o'),
                U_HORN => letter(b'u'),
                code => code,
            };
            bare |= (code as u64) << shift;
            index += 1;
        }
        Self(bare)
    }
}

/// Shorthand for [`Syllable::of`].
pub(crate) const fn s(word: &str) -> Syllable {
    Syllable::of(word)
}

/// The syllables of a table of words.
pub(crate) const fn words<const N: usize>(list: [&str; N]) -> [Syllable; N] {
    let mut syllables = [Syllable::NONE; N];
    let mut index = 0;
    while index < N {
        syllables[index] = s(list[index]);
        index += 1;
    }
    syllables
}

/// The words in the order in which a search for one halves them.
pub(super) const fn sorted<const N: usize>(mut words: [Syllable; N]) -> [Syllable; N] {
    let mut index = 1;
    while index < N {
        let mut at = index;
        while at > 0 && words[at - 1].0 > words[at].0 {
            (words[at - 1], words[at]) = (words[at], words[at - 1]);
            at -= 1;
        }
        index += 1;
    }
    words
}

#[derive(Clone, Copy)]
struct Folded {
    letter: u8,
    tone: u8,
}

const NOTHING: Folded = Folded { letter: 0, tone: 0 };

/// 1 to 26 for `a` to `z`.
const fn letter(ascii: u8) -> u8 {
    ascii - b'a' + 1
}

/// The letters that ASCII lacks come after `z`.
const A_BREVE: u8 = 27;
const A_CIRCUMFLEX: u8 = 28;
const D_STROKE: u8 = 29;
const E_CIRCUMFLEX: u8 = 30;
const O_CIRCUMFLEX: u8 = 31;
const O_HORN: u8 = 32;
const U_HORN: u8 = 33;

const fn is_vowel(code: u8) -> bool {
    code == letter(b'a')
        || code == letter(b'e')
        || code == letter(b'i')
        || code == letter(b'o')
        || code == letter(b'u')
        || code == letter(b'y')
        || (code > 26 && code != D_STROKE)
}

/// A vowel followed by a combining circumflex, breve or horn.
const fn with_mark(letter: u8, mark: u32) -> Option<u8> {
    match (letter, mark) {
        (1, 0x306) => Some(A_BREVE),
        (1, 0x302) => Some(A_CIRCUMFLEX),
        (5, 0x302) => Some(E_CIRCUMFLEX),
        (15, 0x302) => Some(O_CIRCUMFLEX),
        (15, 0x31B) => Some(O_HORN),
        (21, 0x31B) => Some(U_HORN),
        _ => None,
    }
}

/// Zero-width characters and soft hyphens stand inside words of texts that were pasted from a page.
pub(crate) const fn is_invisible(char: char) -> bool {
    is_invisible_code(char as u32)
}

const fn is_invisible_code(code: u32) -> bool {
    matches!(code, 0xAD | 0x200B..=0x200D | 0x2060 | 0xFEFF)
}

/// Whether the character is a letter of the language, in one piece.
pub(crate) const fn is_letter(char: char) -> bool {
    let mut bytes = [0; 4];
    let bytes: &[u8] = char.encode_utf8(&mut bytes).as_bytes();
    let folded = if bytes[0] < 0x80 { ASCII[bytes[0] as usize] } else { composed(bytes, 0).0.letter };
    folded != 0
}

/// The letter with marks, of those in one piece, whose bytes start at `at`, and their number.
#[inline(always)]
const fn composed(bytes: &[u8], at: usize) -> (Folded, usize) {
    let first = bytes[at];
    if first >= 0xC3 && first <= 0xC7 {
        (LATIN[(first - 0xC3) as usize * 64 + continuation(bytes, at + 1) as usize], 2)
    } else if first == 0xE1 && at + 2 < bytes.len() && bytes[at + 1] & 0xFE == 0xBA {
        (VIETNAMESE[(bytes[at + 1] & 1) as usize * 64 + continuation(bytes, at + 2) as usize], 3)
    } else {
        (NOTHING, 0)
    }
}

/// The tone of a combining grave, acute, hook, tilde or dot.
const fn mark_of_tone(code: u32) -> u8 {
    match code {
        0x300 => 1,
        0x301 => 2,
        0x309 => 3,
        0x303 => 4,
        0x323 => 5,
        _ => 0,
    }
}

/// The letters of ASCII, in either case.
static ASCII: [u8; 0x80] = {
    let mut table = [0; 0x80];
    let mut byte = 0;
    while byte < 0x80 {
        if (byte as u8).is_ascii_alphabetic() {
            table[byte] = letter(byte as u8 | 0x20);
        }
        byte += 1;
    }
    table
};

/// Each vowel without a tone and with grave, acute, hook, tilde and dot; lower case, then upper case.
const VOWELS: [(u8, [[char; 6]; 2]); 12] = [
    (letter(b'a'), [['a', 'à', 'á', 'ả', 'ã', 'ạ'], ['A', 'À', 'Á', 'Ả', 'Ã', 'Ạ']]),
    (A_BREVE, [['ă', 'ằ', 'ắ', 'ẳ', 'ẵ', 'ặ'], ['Ă', 'Ằ', 'Ắ', 'Ẳ', 'Ẵ', 'Ặ']]),
    (A_CIRCUMFLEX, [['â', 'ầ', 'ấ', 'ẩ', 'ẫ', 'ậ'], ['Â', 'Ầ', 'Ấ', 'Ẩ', 'Ẫ', 'Ậ']]),
    (letter(b'e'), [['e', 'è', 'é', 'ẻ', 'ẽ', 'ẹ'], ['E', 'È', 'É', 'Ẻ', 'Ẽ', 'Ẹ']]),
    (E_CIRCUMFLEX, [['ê', 'ề', 'ế', 'ể', 'ễ', 'ệ'], ['Ê', 'Ề', 'Ế', 'Ể', 'Ễ', 'Ệ']]),
    (letter(b'i'), [['i', 'ì', 'í', 'ỉ', 'ĩ', 'ị'], ['I', 'Ì', 'Í', 'Ỉ', 'Ĩ', 'Ị']]),
    (letter(b'o'), [['o', 'ò', 'ó', 'ỏ', 'õ', 'ọ'], ['O', 'Ò', 'Ó', 'Ỏ', 'Õ', 'Ọ']]),
    (O_CIRCUMFLEX, [['ô', 'ồ', 'ố', 'ổ', 'ỗ', 'ộ'], ['Ô', 'Ồ', 'Ố', 'Ổ', 'Ỗ', 'Ộ']]),
    (O_HORN, [['ơ', 'ờ', 'ớ', 'ở', 'ỡ', 'ợ'], ['Ơ', 'Ờ', 'Ớ', 'Ở', 'Ỡ', 'Ợ']]),
    (letter(b'u'), [['u', 'ù', 'ú', 'ủ', 'ũ', 'ụ'], ['U', 'Ù', 'Ú', 'Ủ', 'Ũ', 'Ụ']]),
    (U_HORN, [['ư', 'ừ', 'ứ', 'ử', 'ữ', 'ự'], ['Ư', 'Ừ', 'Ứ', 'Ử', 'Ữ', 'Ự']]),
    (letter(b'y'), [['y', 'ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ'], ['Y', 'Ỳ', 'Ý', 'Ỷ', 'Ỹ', 'Ỵ']]),
];

/// From U+00C0, and from U+1E80: what the bytes C3 to C7, and E1 BA and E1 BB, begin.
static LATIN: [Folded; 0x140] = table(0xC0);
static VIETNAMESE: [Folded; 0x80] = table(0x1E80);

const fn table<const N: usize>(from: usize) -> [Folded; N] {
    let mut table = [NOTHING; N];
    let mut vowel = 0;
    while vowel < VOWELS.len() {
        let (code, cases) = VOWELS[vowel];
        let mut index = 0;
        while index < 12 {
            let at = cases[index / 6][index % 6] as usize;
            if at >= from && at < from + N {
                table[at - from] = Folded { letter: code, tone: (index % 6) as u8 };
            }
            index += 1;
        }
        vowel += 1;
    }
    if from == 0xC0 {
        table['đ' as usize - from] = Folded { letter: D_STROKE, tone: 0 };
        table['Đ' as usize - from] = Folded { letter: D_STROKE, tone: 0 };
        // Scanners and old keyboards give the Icelandic letter for the capital.
        table['Ð' as usize - from] = Folded { letter: D_STROKE, tone: 0 };
    }
    table
}

/// The character at `at` of bytes known to be UTF-8, and its width.
pub(crate) const fn decode(bytes: &[u8], at: usize) -> (char, usize) {
    let (code, width) = decode_code(bytes, at);
    match char::from_u32(code) {
        Some(char) => (char, width),
        None => (char::REPLACEMENT_CHARACTER, width),
    }
}

#[inline(always)]
const fn decode_code(bytes: &[u8], at: usize) -> (u32, usize) {
    let first = bytes[at];
    if first < 0x80 {
        (first as u32, 1)
    } else if first < 0xE0 {
        ((first as u32 & 0x1F) << 6 | continuation(bytes, at + 1), 2)
    } else if first < 0xF0 {
        ((first as u32 & 0x0F) << 12 | continuation(bytes, at + 1) << 6 | continuation(bytes, at + 2), 3)
    } else {
        let high = (first as u32 & 0x07) << 18 | continuation(bytes, at + 1) << 12;
        (high | continuation(bytes, at + 2) << 6 | continuation(bytes, at + 3), 4)
    }
}

const fn continuation(bytes: &[u8], at: usize) -> u32 {
    if at < bytes.len() { bytes[at] as u32 & 0x3F } else { 0 }
}

/// The words of a text in order, whatever stands between them.
pub(crate) fn syllables(text: &str) -> impl Iterator<Item = Syllable> + Clone {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let (word, end) = Syllable::read(bytes, at);
            if word != Syllable::NONE {
                at = end;
                return Some(word);
            }
            at += decode(bytes, at).1;
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[track_caller]
    fn same(a: &str, b: &str) {
        assert_eq!(s(a), s(b), "{a} and {b}");
    }

    #[track_caller]
    fn differ(a: &str, b: &str) {
        assert_ne!(s(a), s(b), "{a} and {b}");
    }

    #[test]
    fn folds_case_tone_placement_and_final_y() {
        same("ĐẠT", "đạt");
        same("hoà", "hòa");
        same("thuỷ", "thủy");
        same("tỉ", "tỷ");
        same("quí", "quý");
        same("kì", "kỳ");
        same("Ðồng", "đồng");
    }

    #[test]
    fn keeps_words_apart() {
        differ("tăng", "tang");
        differ("đông", "đồng");
        differ("hay", "hai");
        differ("thúy", "thúi");
        differ("tý", "tỷ");
        differ("năm", "nam");
        differ("đ", "d");
        assert_eq!(s("đồng").unmarked(), s("dong"));
    }

    #[test]
    fn reads_decomposed_text_and_skips_invisible_characters() {
        for word in ["đạt", "tỷ", "ngưỡng", "được", "thuỷ", "Ủy", "khuyến", "nghiêng"] {
            let nfd: String = word.nfd().collect();
            assert_eq!(Syllable::read(nfd.as_bytes(), 0), (s(word), nfd.len()), "{word}");
        }
        let (syllable, end) = Syllable::read("tri\u{200B}ệu đồng".as_bytes(), 0);
        assert_eq!((syllable, end), (s("triệu"), "tri\u{200B}ệu".len()));
    }

    #[test]
    fn stops_where_the_word_ends() {
        assert_eq!(Syllable::read(b"ha;", 0), (s("ha"), 2));
        assert_eq!(Syllable::read(b"2ha", 0), (Syllable::NONE, 0));
        assert_eq!(Syllable::read(b"m2", 0), (s("m"), 1));
        assert_eq!(Syllable::read(b"Internationalisation", 0), (Syllable::LONG, 20));
        assert_eq!(Syllable::read(b"", 0), (Syllable::NONE, 0));
    }
}
