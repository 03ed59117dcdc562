//! Head and tail of an official document: Decree 30/2020/NĐ-CP, article 8 and appendix I.
//!
//! The issuer and the national motto stand side by side on paper; text dumps put them on one line, in two blocks, or lose
//! them. So each part is looked for by its own words, and none is expected.

use super::line::{Line, begins_with, is_capitals, width};
use super::marker::{Class, marker_at};
use crate::text::{Syllable, s};
use crate::time::time_at;
use crate::{DocumentTitle, Letterhead, Signature, Span};
use chrono::NaiveDate;

/// The lines before the body.
#[derive(Debug, Default)]
pub(super) struct Head {
    pub(super) letterhead: Option<Letterhead>,
    pub(super) title: Option<DocumentTitle>,
    /// The first line of the letterhead's end and of the title's end, as counts of lines.
    pub(super) letterhead_lines: usize,
    pub(super) lines: usize,
}

const NATION: &[Syllable] = &[s("cộng"), s("hòa"), s("xã"), s("hội")];
const INDEPENDENCE: &[Syllable] = &[s("độc"), s("lập")];
const FREEDOM: &[Syllable] = &[s("tự"), s("do")];
const NUMBER: &[Syllable] = &[s("số")];
const RECIPIENTS: &[Syllable] = &[s("nơi"), s("nhận")];

/// Kinds of documents that stand as a title in capitals (Decree 30/2020/NĐ-CP, article 7), the conclusions of the Party, and
/// bulletins.
const KINDS: &[&[Syllable]] = &[
    &[s("báo"), s("cáo")],
    &[s("biên"), s("bản")],
    &[s("bản"), s("tin")],
    &[s("chương"), s("trình")],
    &[s("chỉ"), s("thị")],
    &[s("công"), s("điện")],
    &[s("đề"), s("án")],
    &[s("hướng"), s("dẫn")],
    &[s("kế"), s("hoạch")],
    &[s("kết"), s("luận")],
    &[s("nghị"), s("quyết")],
    &[s("phương"), s("án")],
    &[s("quyết"), s("định")],
    &[s("thông"), s("báo")],
    &[s("thông"), s("cáo")],
    &[s("tờ"), s("trình")],
];

/// Words that open the body of a report.
const OPENINGS: &[&[Syllable]] = &[
    &[s("căn"), s("cứ")],
    &[s("kính"), s("gửi")],
    &[s("thực"), s("hiện")],
    &[s("trên"), s("cơ"), s("sở")],
    &[s("triển"), s("khai")],
    &[s("để"), s("tiếp")],
    &[s("ngày")],
    &[s("ủy"), s("ban"), s("nhân"), s("dân")],
    &[s("theo")],
];

/// The head is within the first lines.
const HEAD_LINES: usize = 30;

pub(super) fn head(text: &str, lines: &[Line]) -> Head {
    let mut head = Head::default();
    let limit = lines
        .iter()
        .take(HEAD_LINES)
        .position(|line| {
            let is_heading = marker_at(text, line.start, line.end).is_some_and(|marker| marker.class < Class::Letter);
            is_heading || begins_with(line.text(text), &[const { s("căn") }, const { s("cứ") }])
        })
        .unwrap_or(lines.len().min(HEAD_LINES));
    let title = lines[..limit].iter().position(|line| kind_words(line.text(text)).is_some());
    // `Nghị quyết về dự toán ngân sách năm 2006`: a copy may have lost the capitals of its first line.
    let title = title.or_else(|| lines[..limit].first().filter(|line| titles(text, line)).map(|_| 0));
    let letterhead_end = title.unwrap_or(limit);
    let is_letterhead = |line: &Line| {
        let words = line.text(text);
        let is_sentence = words.ends_with(['.', ':', ';']);
        let is_dated = line.width < 80 && place(words).is_some();
        let names_nation = find(words, NATION).is_some() || motto(words).is_some();
        symbol(words).is_some() || !is_sentence && (is_dated || names_nation)
    };
    if let Some(last) = lines[..letterhead_end].iter().rposition(is_letterhead) {
        head.letterhead = Some(letterhead(text, &lines[..=last]));
        head.letterhead_lines = last + 1;
        head.lines = last + 1;
    }
    if let Some(first) = title {
        let (title, count) = document_title(text, &lines[first..limit]);
        head.title = Some(title);
        head.lines = first + count;
    }
    head
}

/// Whether a line is the title of a document in small letters: its kind, and what it is about, and no sentence.
fn titles(text: &str, line: &Line) -> bool {
    const ABOUT: &[Syllable] = &[s("về")];
    const STATE: &[Syllable] = &[s("tình"), s("hình")];
    const RESULTS: &[Syllable] = &[s("kết"), s("quả")];
    let words = line.text(text);
    let subject = kind_end(words).map(|end| &words[end..]);
    let is_about = |subject: &str| [ABOUT, STATE, RESULTS].iter().any(|about| begins_with(subject, about));
    subject.is_some_and(is_about) && line.width <= 200 && !words.ends_with(['.', ':', ';', ','])
}

/// Where the words end that name a kind of document at the start of a line.
fn kind_end(line: &str) -> Option<usize> {
    let kind = KINDS.iter().find(|kind| begins_with(line, kind))?;
    find(line, kind).map(|(_, end)| end)
}

/// How many bytes of a line in capitals name a kind of document.
fn kind_words(line: &str) -> Option<usize> {
    kind_end(line).filter(|&end| is_capitals(&line[..end]))
}

fn document_title(text: &str, lines: &[Line]) -> (DocumentTitle, usize) {
    let first = lines[0];
    let kind_end = first.start + kind_end(first.text(text)).unwrap_or(first.end - first.start);
    let mut subject = text[kind_end..first.end].trim().to_owned();
    let mut end = first.end;
    let mut count = 1;
    for line in &lines[1..] {
        let words = line.text(text);
        let opens_body = OPENINGS.iter().any(|opening| begins_with(words, opening)) && !is_capitals(words);
        let opens_body = opens_body || super::kind::part_head(words).is_some();
        let previous_ends = subject.ends_with(['.', ':']);
        // A subject is a few lines and no sentence; a line of a paragraph's length is the body.
        if opens_body || previous_ends || count > 4 || words.ends_with(['.', ':']) || line.width > 200 {
            break;
        }
        subject = crate::text::join_line(subject, words);
        end = line.end;
        count += 1;
    }
    let kind = crate::text::clean(&text[first.start..kind_end]);
    (DocumentTitle { kind, subject: crate::text::clean(&subject), span: Span::new(first.start, end) }, count)
}

fn letterhead(text: &str, lines: &[Line]) -> Letterhead {
    let mut letterhead = Letterhead::default();
    if let (Some(first), Some(last)) = (lines.first(), lines.last()) {
        letterhead.span = Span::new(first.start, last.end);
    }
    for line in lines {
        let words = line.text(text);
        letterhead.date = letterhead.date.or_else(|| day(words));
        let motto = find(words, NATION).map(|(start, _)| start).or_else(|| motto(words));
        if let Some(printed) = symbol(words) {
            letterhead.symbol = Some(crate::text::joined(printed));
            letterhead.place = place(words);
        } else if let Some(start) = motto {
            push_issuer(&mut letterhead.issuers, &words[..start]);
        } else if let Some(place) = place(words) {
            letterhead.place = Some(place);
        } else if is_capitals(words) {
            push_issuer(&mut letterhead.issuers, words);
        }
    }
    letterhead
}

/// Where `Độc lập - Tự do - Hạnh phúc` begins, of which a line may hold the first words alone; `doanh nghiệp độc lập` is none of it.
fn motto(line: &str) -> Option<usize> {
    let (start, end) = find(line, INDEPENDENCE)?;
    let rest = line[end..].trim_start_matches(|char: char| !char.is_alphanumeric());
    (begins_with(rest, FREEDOM) || rest.is_empty() && start == 0).then_some(start)
}

fn push_issuer(issuers: &mut Vec<String>, words: &str) {
    let name = words.trim();
    if name.chars().filter(|char| char.is_alphabetic()).count() >= 3 {
        issuers.push(crate::text::clean(name));
    }
}

/// The words after `Số:`, up to the last part of the symbol.
fn symbol(line: &str) -> Option<&str> {
    const LONGEST: usize = 8;
    if !begins_with(line, NUMBER) {
        return None;
    }
    let (_, end) = Syllable::read(line.as_bytes(), crate::text::skip_space(line.as_bytes(), 0).0);
    let after = line[end..].trim_start().strip_prefix(':')?;
    let (number, symbol) = after.split_once('/')?;
    if width(number.trim()) > LONGEST {
        return None;
    }
    let length = symbol
        .char_indices()
        .find(|&(_, char)| char.is_lowercase() || char == '\t' || char == ',')
        .map_or(symbol.len(), |(at, _)| at);
    // `318/BC-UBND Mường Lang`: the place begins with the capital before the lower case.
    let end = symbol[..length].rfind(char::is_whitespace).filter(|_| length < symbol.len()).unwrap_or(length);
    let trimmed = symbol[..end].trim_end();
    Some(after[..number.len() + 1 + trimmed.len()].trim())
}

/// The day after `ngày`; none where it is left blank or unreadable.
fn day(line: &str) -> Option<NaiveDate> {
    let (comma, _) = line.match_indices(',').find(|&(at, _)| begins_with(&line[at + 1..], &[s("ngày")]))?;
    let digit = comma + line[comma..].find(|char: char| char.is_ascii_digit())?;
    let time = time_at(line, digit).filter(|time| time.form.is_day())?;
    time.form.resolve(None).map(|day| day.last_day())
}

/// The words before `, ngày`.
fn place(line: &str) -> Option<String> {
    let (comma, _) = line.match_indices(',').find(|&(at, _)| begins_with(&line[at + 1..], &[const { s("ngày") }]))?;
    let before = &line[..comma];
    let start = before.rfind(['/', '\t']).map_or(0, |at| at + 1);
    let words: Vec<&str> = before[start..].split_whitespace().collect();
    // After the symbol the place is the words with a capital and small letters.
    let from = words.iter().rposition(|word| !is_name(word)).map_or(0, |at| at + 1);
    let place = words[from..].join(" ");
    (!place.is_empty()).then(|| crate::text::clean(&place))
}

fn is_name(word: &str) -> bool {
    // Combining marks are neither capital nor small.
    let mut chars = word.chars().filter(|char| !matches!(char, '\u{300}'..='\u{36F}'));
    let first = chars.next().is_some_and(char::is_uppercase);
    first && (chars.all(char::is_lowercase) || word == "TP.")
}

/// Where the words stand in a line, whatever their spelling.
fn find(line: &str, words: &[Syllable]) -> Option<(usize, usize)> {
    let mut at = 0;
    while at < line.len() {
        let (syllable, end) = Syllable::read(line.as_bytes(), at);
        if syllable == Syllable::NONE {
            at += line[at..].chars().next().map_or(1, char::len_utf8);
        } else if begins_with(&line[at..], words) {
            let mut stop = at;
            for _ in words {
                stop = crate::text::skip_space(line.as_bytes(), stop).0;
                stop = Syllable::read(line.as_bytes(), stop).1;
            }
            return Some((at, stop));
        } else {
            at = end;
        }
    }
    None
}

/// The lines after the body.
#[derive(Debug, Default)]
pub(super) struct Tail {
    /// The first line of it.
    pub(super) from: usize,
    /// The line after it: the end of the text, or an annex.
    pub(super) to: usize,
    pub(super) recipients: Vec<String>,
    pub(super) signature: Option<Signature>,
}

const AUTHORITIES: &[&str] = &["TM.", "KT.", "TL.", "TUQ.", "Q.", "T/M", "K/T", "TM ", "KT "];
const POSITIONS: &[&[Syllable]] = &[
    &[s("bộ"), s("trưởng")],
    &[s("chánh"), s("văn"), s("phòng")],
    &[s("chủ"), s("tịch")],
    &[s("cục"), s("trưởng")],
    &[s("giám"), s("đốc")],
    &[s("phó"), s("chủ"), s("tịch")],
    &[s("phó"), s("giám"), s("đốc")],
    &[s("phó"), s("trưởng"), s("phòng")],
    &[s("trưởng"), s("phòng")],
];
const ANNEXES: &[&[Syllable]] = &[&[s("phụ"), s("lục")], &[s("phụ"), s("biểu")], &[s("biểu"), s("số")]];

/// Recipients and signature take a page at most.
const TAIL_LINES: usize = 40;

pub(super) fn tail(text: &str, lines: &[Line], body: usize) -> Tail {
    // A line in capitals that names an office may stand anywhere; a signature stands near the end.
    let near_end = |at: usize| at + TAIL_LINES >= lines.len();
    let is_end = |at: usize| {
        let words = lines[at].text(text);
        begins_with(words, RECIPIENTS) || (near_end(at) && is_authority(words))
    };
    let end = Tail { from: lines.len(), to: lines.len(), ..Tail::default() };
    let Some(from) = (body..lines.len()).find(|&at| is_end(at)) else {
        return end;
    };
    let is_annex = |line: &Line| {
        let words = line.text(text);
        ANNEXES.iter().any(|annex| begins_with(words, annex)) && is_capitals(first_words(words))
    };
    // What stands far behind is an annex without a title.
    let last = lines.len().min(from + TAIL_LINES);
    let to = lines[from..last].iter().position(is_annex).map_or(last, |at| from + at);
    let mut tail = Tail { from, to, ..Tail::default() };
    let mut signature = Signature::default();
    for line in &lines[from..to] {
        let words = line.text(text);
        if let Some(item) = words.strip_prefix(['-', '–']) {
            if signature.authority.is_empty() {
                let name = item.trim().trim_end_matches("./.").trim_end_matches([';', '.', ',']);
                tail.recipients.push(name.to_owned());
            }
        } else if is_authority(words) {
            signature.span =
                if signature.authority.is_empty() { line.span() } else { signature.span.join(line.span()) };
            signature.authority.push(crate::text::clean(words));
        } else if !signature.authority.is_empty() && signature.name.is_none() && is_person(words) {
            signature.span = signature.span.join(line.span());
            signature.name = Some(crate::text::clean(words));
        } else if signature.authority.is_empty()
            && let Some(last) = tail.recipients.last_mut()
        {
            // A recipient may wrap without a dash.
            let more = words.trim_end_matches("./.").trim_end_matches([';', '.', ',']);
            *last = crate::text::join_line(std::mem::take(last), more);
        }
    }
    for recipient in &mut tail.recipients {
        *recipient = crate::text::clean(recipient);
    }
    if !signature.authority.is_empty() {
        tail.signature = Some(signature);
    }
    tail
}

fn first_words(line: &str) -> &str {
    let end = line.char_indices().filter(|(_, char)| char.is_whitespace()).nth(1).map_or(line.len(), |(at, _)| at);
    &line[..end]
}

fn is_authority(line: &str) -> bool {
    let starts = AUTHORITIES.iter().any(|authority| line.starts_with(authority));
    is_capitals(line) && (starts || POSITIONS.iter().any(|position| begins_with(line, position)))
}

/// Two to five words, each with a capital and small letters.
fn is_person(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    (2..=5).contains(&words.len()) && words.iter().all(|word| is_name(word))
}

#[cfg(test)]
mod tests {
    use super::super::line::lines;
    use super::*;

    #[test]
    fn two_columns_on_one_line() {
        let text = "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN SƠN HẠ Độc lập - Tự do - Hạnh phúc\n\
                    Số: 45/BC-UBND Sơn Hạ, ngày 05 tháng 4 năm 2021\nBÁO CÁO\nTình hình quý I năm 2021\nThực hiện kế hoạch, huyện báo cáo:";
        let lines = lines(text, 0);
        let head = head(text, &lines);
        let letterhead = head.letterhead.expect("a letterhead is printed");
        assert_eq!(letterhead.issuers, ["ỦY BAN NHÂN DÂN", "HUYỆN SƠN HẠ"]);
        assert_eq!(letterhead.symbol.as_deref(), Some("45/BC-UBND"));
        assert_eq!(letterhead.place.as_deref(), Some("Sơn Hạ"));
        let title = head.title.expect("a title is printed");
        assert_eq!((title.kind.as_str(), title.subject.as_str()), ("BÁO CÁO", "Tình hình quý I năm 2021"));
        assert_eq!((head.letterhead_lines, head.lines), (3, 5));
    }

    #[test]
    fn nothing_is_invented() {
        let text = "I. KẾT QUẢ\nThu ngân sách đạt khá.";
        let lines = lines(text, 0);
        let head = head(text, &lines);
        assert!(head.letterhead.is_none() && head.title.is_none());
        let tail = tail(text, &lines, 0);
        assert!(tail.signature.is_none() && tail.recipients.is_empty());
        assert_eq!(tail.from, lines.len());
    }

    #[test]
    fn recipients_wrap_and_the_name_stands_last() {
        let text = "Nơi nhận:\n- UBND tỉnh (b/c);\n- Công an huyện; Hạt\nKiểm lâm;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Minh Hà";
        let lines = lines(text, 0);
        let tail = tail(text, &lines, 0);
        assert_eq!(tail.recipients, ["UBND tỉnh (b/c)", "Công an huyện; Hạt Kiểm lâm", "Lưu: VT"]);
        let signature = tail.signature.expect("a signature is printed");
        assert_eq!(signature.authority, ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]);
        assert_eq!(signature.name.as_deref(), Some("Lê Thị Minh Hà"));
    }
}
