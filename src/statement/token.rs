//! A block as a row of words and figures, with what stands between them.

use super::words;
use crate::figures::{Form, RawFigure};
use crate::text::{self, Syllable, WordSet, decode, is_invisible};
use crate::time::{SpelledTime, TimeForm, spelled_time_at};

/// A word or a figure.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) kind: TokenKind,
    /// What stands between the token before and this one.
    pub(crate) gap: Gap,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum TokenKind {
    Word(Syllable),
    /// The figure with this place in the ledger.
    Figure(usize),
    /// A time named without digits: `tháng Bảy`, `quý II`.
    Spelled(TimeForm),
}

impl Token {
    /// The word; [`Syllable::NONE`] for a figure or a time.
    pub(crate) fn word(&self) -> Syllable {
        match self.kind {
            TokenKind::Word(word) => word,
            TokenKind::Figure(_) | TokenKind::Spelled(_) => Syllable::NONE,
        }
    }

    pub(crate) fn figure(&self) -> Option<usize> {
        match self.kind {
            TokenKind::Figure(figure) => Some(figure),
            TokenKind::Word(_) | TokenKind::Spelled(_) => None,
        }
    }
}

/// The signs between two tokens, as a set: what closes stands before what separates, and that before what opens.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Gap(u16);

impl Gap {
    pub(crate) const COMMA: Self = Self(1);
    pub(crate) const SEMICOLON: Self = Self(1 << 1);
    pub(crate) const COLON: Self = Self(1 << 2);
    pub(crate) const OPEN: Self = Self(1 << 3);
    pub(crate) const CLOSE: Self = Self(1 << 4);
    /// The end of a sentence.
    pub(crate) const STOP: Self = Self(1 << 5);
    pub(crate) const DASH: Self = Self(1 << 6);
    pub(crate) const SLASH: Self = Self(1 << 7);
    pub(crate) const EQUALS: Self = Self(1 << 8);
    pub(crate) const QUOTE: Self = Self(1 << 9);
    /// The first token of a block.
    pub(crate) const START: Self = Self(1 << 10);

    /// What ends a clause.
    pub(crate) const CLAUSE: Self = Self(
        Self::COMMA.0 | Self::SEMICOLON.0 | Self::COLON.0 | Self::OPEN.0 | Self::CLOSE.0 | Self::STOP.0 | Self::START.0,
    );
    /// What ends a sentence or a member of a list.
    pub(crate) const MEMBER: Self = Self(Self::SEMICOLON.0 | Self::STOP.0 | Self::START.0);

    /// Whether any of the signs stands there.
    pub(crate) const fn has(self, signs: Self) -> bool {
        self.0 & signs.0 != 0
    }

    pub(crate) const fn without(self, signs: Self) -> Self {
        Self(self.0 & !signs.0)
    }

    pub(crate) const fn with(self, sign: Self) -> Self {
        Self(self.0 | sign.0)
    }
}

/// The word at `at`; none where a figure or nothing stands.
pub(crate) fn word(tokens: &[Token], at: usize) -> Syllable {
    tokens.get(at).map_or(Syllable::NONE, Token::word)
}

/// The words of a phrase from `from` on, at most so many: up to a sign or a figure.
pub(crate) fn phrase(tokens: &[Token], from: usize, longest: usize) -> impl Iterator<Item = (usize, &Token)> {
    let words = tokens.iter().enumerate().skip(from).take(longest);
    words.take_while(|(_, token)| !token.gap.has(Gap::CLAUSE) && token.figure().is_none())
}

/// The number words that `sáu tháng đầu năm` and the like begin with.
static COUNTS: WordSet<10> =
    WordSet::new(text::words(["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]));

/// Fills `tokens` with those of `start..end`. `figures` are those of the whole text, `next` the first that may lie here.
pub(crate) fn tokenize(
    text: &str,
    (start, end): (usize, usize),
    figures: &[RawFigure],
    first: usize,
    skip: impl Fn(usize) -> bool,
    tokens: &mut Vec<Token>,
) {
    tokens.clear();
    let bytes = text.as_bytes();
    // Most tokens stand before a space; a row that grows by doubling would take three times its size.
    let spaces = memchr::memchr_iter(b' ', &bytes[start..end]).count();
    tokens.reserve(spaces.min((end - start) / 5) + 1);
    let mut at = start;
    let mut gap = Gap::START;
    let mut next = first;
    while at < end {
        // No figure begins with a space.
        if bytes[at] == b' ' {
            at += 1;
            continue;
        }
        while figures.get(next).is_some_and(|figure| figure.span.end <= at) {
            next += 1;
        }
        if let Some(figure) = figures.get(next)
            && figure.span.start <= at
        {
            if !skip(next) {
                tokens.push(Token {
                    start: figure.span.start.max(start),
                    end: figure.span.end,
                    kind: TokenKind::Figure(next),
                    gap,
                });
                gap = Gap::default();
            }
            at = figure.span.end;
            next += 1;
            continue;
        }
        let limit = figures.get(next).map_or(end, |figure| figure.span.start.min(end));
        let (word, stop) = Syllable::read(&bytes[..limit], at);
        let is_counted = COUNTS.contains(word);
        if (is_counted || matches!(word, words::THANG | words::QUY | words::NUA))
            && let Some((SpelledTime::Form(form), after)) = spelled_time_at(&text[..limit], at)
            // `sau ba tháng` is a duration.
            && (!is_counted || text[at..after].split_whitespace().count() > 2)
        {
            tokens.push(Token { start: at, end: after, kind: TokenKind::Spelled(form), gap });
            gap = Gap::default();
            at = after;
            continue;
        }
        if word != Syllable::NONE {
            let is_name = NAMED.contains(word) && gap == Gap::default() && is_in_name(text, tokens.last(), at);
            let word = if is_name { Syllable::LONG } else { word };
            tokens.push(Token { start: at, end: stop, kind: TokenKind::Word(word), gap });
            gap = Gap::default();
            at = stop;
            continue;
        }
        let (char, width) = decode(bytes, at);
        if let Some(sign) = sign(bytes, at, char, tokens.last()) {
            gap = gap.with(sign);
        }
        at += width;
    }
}

/// Verbs that are no verbs inside a name: `Cao Bằng`, `xã Sơn Hạ`, `Sở Giao thông vận tải`, `Công ty Tiến Đạt`.
static NAMED: WordSet<4> = WordSet::new(text::words(["bằng", "giao", "hạ", "đạt"]));

/// Whether the word at `at` is written with a capital, as is the word before it.
fn is_in_name(text: &str, before: Option<&Token>, at: usize) -> bool {
    let is_title = |at: usize| {
        let mut chars = text[at..].chars();
        chars.next().is_some_and(char::is_uppercase) && chars.next().is_some_and(char::is_lowercase)
    };
    is_title(at) && before.is_some_and(|before| before.word() != Syllable::NONE && is_title(before.start))
}

fn sign(bytes: &[u8], at: usize, char: char, last: Option<&Token>) -> Option<Gap> {
    let sign = match char {
        ' ' | '\n' => return None,
        // `trâu 386 con + bò 826 con`
        ',' | '+' => Gap::COMMA,
        ';' => Gap::SEMICOLON,
        ':' => Gap::COLON,
        '(' | '[' => Gap::OPEN,
        ')' | ']' => Gap::CLOSE,
        '.' if is_abbreviation(last) => return None,
        '.' | '!' | '?' | '…' => {
            let end = at + char.len_utf8();
            let is_inner = bytes.get(end).is_some_and(|byte| byte.is_ascii_alphanumeric());
            return (!is_inner && !breaks_off(bytes, at, end, char)).then_some(Gap::STOP);
        }
        '-' | '–' | '—' if parts_members(bytes, at, at + char.len_utf8(), last) => Gap::DASH.with(Gap::COMMA),
        '-' | '–' | '—' => Gap::DASH,
        '/' => Gap::SLASH,
        '=' => Gap::EQUALS,
        '"' | '“' | '”' => Gap::QUOTE,
        _ => return None,
    };
    debug_assert!(!is_invisible(char));
    Some(sign)
}

/// `đàn trâu 146 con - đàn bò 538 con`: a dash with a space on each side, behind a figure and before words.
fn parts_members(bytes: &[u8], at: usize, end: usize, last: Option<&Token>) -> bool {
    let is_apart = at > 0 && bytes[at - 1] == b' ' && bytes.get(end) == Some(&b' ');
    let behind_figure = last.is_some_and(|last| matches!(last.kind, TokenKind::Figure(_)) && last.end + 1 == at);
    is_apart && behind_figure && end + 1 < bytes.len() && decode(bytes, end + 1).0.is_alphabetic()
}

/// `(hoa, cây dược liệu...) 610 ha`, `xoài, nhãn… 3.500 ha`: whether a row breaks off at a point, and its sentence goes on.
fn breaks_off(bytes: &[u8], at: usize, end: usize, char: char) -> bool {
    // More points than this are a line to write on.
    const LONGEST: usize = 8;
    let row = bytes[end..].iter().take(LONGEST).take_while(|byte| matches!(byte, b'.' | b' ')).count();
    let behind = end + row;
    if behind >= bytes.len() {
        return false;
    }
    let is_row = char == '…' || at > 0 && bytes[at - 1] == b'.' || bytes[end] == b'.';
    match decode(bytes, behind).0 {
        ')' | ']' | ',' | ';' => true,
        next => is_row && (next.is_lowercase() || next.is_ascii_digit()),
    }
}

/// `TP.`, `TT.`, `KT.`: the point belongs to the word.
fn is_abbreviation(last: Option<&Token>) -> bool {
    const SHORT: [Syllable; 7] = [
        // `T.Ư`
        crate::text::s("T"),
        crate::text::s("TP"),
        crate::text::s("TT"),
        crate::text::s("KT"),
        crate::text::s("TM"),
        crate::text::s("TX"),
        crate::text::s("BS"),
    ];
    last.is_some_and(|token| SHORT.contains(&token.word()))
}

/// The time that a token names, in digits or in words.
pub(crate) fn time_form<'a>(figures: &'a [RawFigure], token: &'a Token) -> Option<&'a TimeForm> {
    match &token.kind {
        TokenKind::Spelled(form) => Some(form),
        TokenKind::Figure(figure) => match &figures[*figure].form {
            Form::Time(form) => Some(form),
            _ => None,
        },
        TokenKind::Word(_) => None,
    }
}

/// Whether a token names a time.
pub(crate) fn is_time(figures: &[RawFigure], token: &Token) -> bool {
    time_form(figures, token).is_some()
}

/// Whether the words stand in a row from `at`, with no sign between them but the line's.
#[inline]
pub(crate) fn row(tokens: &[Token], at: usize, expected: &[Syllable]) -> bool {
    // Nearly every word differs from the first already.
    match (expected.split_first(), tokens.get(at)) {
        (Some((&first, rest)), Some(token)) if token.word() == first => goes_on(tokens, at + 1, rest),
        _ => false,
    }
}

fn goes_on(tokens: &[Token], at: usize, expected: &[Syllable]) -> bool {
    let words = tokens.get(at..).unwrap_or_default();
    expected.len() <= words.len()
        && expected.iter().zip(words).all(|(&word, token)| token.word() == word && !token.gap.has(Gap::CLAUSE))
}

/// `tỷ lệ`, `tỷ trọng`, `tỷ suất`, `tỷ số`: the head of a rate.
pub(crate) fn is_rate(tokens: &[Token], at: usize) -> bool {
    use words::{LE, SO_COUNT, SUAT, TRONG_WEIGHT, TY};
    // A scanner loses the mark: `ty lệ`.
    const UNMARKED: Syllable = crate::text::s("ty");
    let second = |word| [LE, TRONG_WEIGHT, SUAT, SO_COUNT].iter().any(|&second| row(tokens, at, &[word, second]));
    second(TY) || second(UNMARKED)
}
