//! Lines to blocks, labels to a tree of sectors.

use super::block::{Block, BlockKind, depth_of};
use super::frame;
use super::kind::{self, PartHead};
use super::line::{Layout, Line, begins_with, ends_clause, ends_sentence, is_capitals, lines, opens_bracket, width};
use super::marker::{Class, Marker, marker_at};
use crate::text::{Syllable, clean, s};
use crate::{DocumentTitle, Letterhead, Period, Sector, SectorId, SectorKind, Signature, Span};
use memchr::memchr;

/// The shape of a document.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    pub(crate) letterhead: Option<Letterhead>,
    pub(crate) title: Option<DocumentTitle>,
    pub(crate) recipients: Vec<String>,
    pub(crate) signature: Option<Signature>,
    pub(crate) sectors: Vec<Sector>,
    /// Whether the document by its title sets what is to be reached.
    pub(crate) is_plan: bool,
    /// In the order of the text; a page number may stand inside the span of another block.
    pub(crate) blocks: Vec<Block>,
}

/// Reads the shape of the text from `from` on.
pub(crate) fn read(text: &str, from: usize) -> Outline {
    let lines = lines(text, from);
    let head = frame::head(text, &lines);
    let tail = frame::tail(text, &lines, head.lines);
    let mut builder = Builder::new(text, Layout::of(&lines), head.title.as_ref());
    builder.frame(&lines[..head.letterhead_lines], BlockKind::Letterhead);
    builder.frame(&lines[head.letterhead_lines..head.lines], BlockKind::Title);
    builder.body(&lines[head.lines..tail.from.max(head.lines)]);
    builder.frame(&lines[tail.from.max(head.lines)..tail.to], BlockKind::Tail);
    builder.annex(&lines[tail.to..]);
    Outline {
        letterhead: head.letterhead,
        title: head.title,
        recipients: tail.recipients,
        signature: tail.signature,
        sectors: builder.sectors,
        is_plan: builder.is_plan,
        blocks: builder.blocks,
    }
}

/// How the closing sentence begins: `Trên đây là báo cáo …`.
const CLOSING: &[Syllable] = &[s("trên"), s("đây"), s("là")];

/// A block whose last line is not yet known.
struct Open {
    span: Span,
    marker: Option<Marker>,
    last: Line,
}

struct Builder<'a> {
    text: &'a str,
    layout: Layout,
    sectors: Vec<Sector>,
    blocks: Vec<Block>,
    /// The numbered labels that enclose the next block, outermost first.
    stack: Vec<(Class, SectorId)>,
    open: Option<Open>,
    /// The last number of a one-part label, to tell a label from a sentence that ends in a number.
    last_number: u32,
    /// The last number of a row of a table whose cells became lines.
    last_row: u32,
    in_annex: bool,
    /// Whether the document is a plan by its title, and the time that the title names.
    is_plan: bool,
    /// Whether it states levels and nothing else.
    sets_levels: bool,
    period: Option<Period>,
    part: Part,
    /// The last sector whose heading announces tasks beside an assessment.
    leads_to_tasks: Option<SectorId>,
}

/// What the part of the document announces that the next block stands in: `PHẦN THỨ HAI: NHIỆM VỤ NĂM 2022`.
#[derive(Default)]
struct Part {
    kind: Option<SectorKind>,
    period: Option<Period>,
    /// Whether its title is still to come.
    is_untitled: bool,
}

impl Part {
    fn titled(title: &str, document: Option<&Period>) -> Self {
        let kind = if kind::names_targets(title) { SectorKind::Plan } else { kind::of_heading(title) };
        Self { kind: Some(kind), period: crate::time::named_period(title, document), is_untitled: title.is_empty() }
    }

    /// Whether it says what was.
    fn looks_back(&self) -> bool {
        matches!(self.kind, Some(SectorKind::Results | SectorKind::Assessment))
    }

    /// Its kind, where it says what is to be.
    fn ahead(&self) -> Option<SectorKind> {
        self.kind.filter(|kind| matches!(kind, SectorKind::Tasks | SectorKind::Plan))
    }
}

impl<'a> Builder<'a> {
    fn new(text: &'a str, layout: Layout, title: Option<&DocumentTitle>) -> Self {
        Self {
            text,
            layout,
            sectors: Vec::new(),
            blocks: Vec::new(),
            stack: Vec::new(),
            open: None,
            last_number: 0,
            last_row: 0,
            in_annex: false,
            is_plan: title.is_some_and(kind::is_plan),
            sets_levels: title.is_some_and(kind::sets_levels),
            period: title.and_then(|title| crate::time::report_period(&title.subject)),
            part: Part::default(),
            leads_to_tasks: None,
        }
    }

    /// Lines of the head or the tail, each a block.
    fn frame(&mut self, lines: &[Line], kind: BlockKind) {
        for line in lines {
            let kind = if is_page_number(line.text(self.text)) { BlockKind::Page } else { kind };
            self.blocks.push(Block::bare(line.span(), None, kind));
        }
    }

    fn body(&mut self, lines: &[Line]) {
        for line in lines {
            self.line(line);
        }
        self.close();
        let end = lines.last().map_or(0, |line| line.end);
        self.leave(0, end);
    }

    /// An annex repeats the figures of the body in tables; its labels open no sectors.
    fn annex(&mut self, lines: &[Line]) {
        self.in_annex = true;
        self.last_number = 0;
        self.body(lines);
    }

    fn line(&mut self, line: &Line) {
        let words = line.text(self.text);
        if is_page_number(words) {
            if words.parse() == Ok(self.last_row + 1) || words == "1" {
                self.last_row = words.parse().unwrap_or_default();
            }
            self.blocks.push(Block::bare(line.span(), Some(line.span()), BlockKind::Page));
            return;
        }
        let line = &self.without_row_number(*line);
        match marker_at(self.text, line.start, line.end).filter(|marker| self.is_label(marker, line)) {
            Some(marker) => {
                self.close();
                if let (Class::Arabic(1), Some(number)) = (marker.class, marker.number(self.text)) {
                    self.last_number = number;
                }
                let span = Span::new(marker.body, line.end);
                self.open = Some(Open { span, marker: Some(marker), last: *line });
            }
            None if self.continues(line) => {
                if let Some(open) = &mut self.open {
                    open.span.end = line.end;
                    open.last = *line;
                }
            }
            None => {
                self.close();
                self.open = Some(Open { span: line.span(), marker: None, last: *line });
            }
        }
    }

    /// `10⏎Quy trình …`, `11 Quy trình …`: the numbers of the rows of a table, one after the other; each stands alone in its
    /// line, or before the capital that begins the row.
    fn without_row_number(&mut self, line: Line) -> Line {
        let words = line.text(self.text);
        let digits = words.bytes().take_while(u8::is_ascii_digit).count();
        let Some((number, row)) = words.split_at_checked(digits) else { return line };
        let begins = row.starts_with(' ') && row.trim_start().starts_with(char::is_uppercase);
        let follows = self.last_row > 0 && number.parse() == Ok(self.last_row + 1);
        if !(begins && follows && digits <= 3) {
            return line;
        }
        self.close();
        self.last_row += 1;
        let label = Span::new(line.start, line.start + digits);
        self.blocks.push(Block::bare(label, Some(label), BlockKind::Page));
        Line { start: line.end - row.trim_start().len(), ..line }
    }

    /// Whether digits and a dot at the start of a line are a label, and not the end of a sentence that was wrapped.
    fn is_label(&self, marker: &Marker, line: &Line) -> bool {
        let Some(open) = &self.open else {
            return true;
        };
        // No item begins inside a bracket.
        if opens_bracket(open.last.text(self.text)) {
            return false;
        }
        let ended = ends_sentence(self.text, &open.last) || ends_clause(self.text, &open.last);
        if ended || !self.layout.runs_on(self.text, &open.last, line) {
            return true;
        }
        match marker.class {
            Class::Arabic(1) => {
                marker.number(self.text).is_some_and(|number| number == 1 || number == self.last_number + 1)
            }
            // `theo quy định tại\nĐiều 5. …`
            Class::Article => false,
            // A dash at a line's start may join two words of a name.
            Class::Dash => !ended && open.marker.is_some_and(|open| open.class >= Class::Dash),
            _ => true,
        }
    }

    fn continues(&self, line: &Line) -> bool {
        let Some(open) = &self.open else {
            return false;
        };
        if opens_bracket(open.last.text(self.text)) {
            return true;
        }
        let is_label_alone = open.marker.is_some_and(|marker| marker.body >= open.span.end);
        if is_label_alone {
            return true;
        }
        let (last, words) = (open.last.text(self.text), line.text(self.text));
        if begins_with(words, CLOSING) || kind::part_head(words).is_some() {
            return false;
        }
        // A heading in capitals ends where small letters begin.
        if open.marker.is_some_and(|marker| marker.class < Class::Letter)
            && is_capitals(last) != is_capitals(words)
            && (is_capitals(last) || is_capitals(words))
            && words.chars().next().is_some_and(char::is_uppercase)
        {
            return false;
        }
        self.layout.runs_on(self.text, &open.last, line) || self.breaks_off(open, words)
    }

    /// `… khu vực ngoài⏎Nhà nước 765,6 nghìn tỷ đồng`: whether a long line of a sentence ends without a sign, in a text whose
    /// paragraphs were not wrapped otherwise.
    fn breaks_off(&self, open: &Open, next: &str) -> bool {
        const LONG: usize = 100;
        // In bytes: no heading is longer, and a paragraph is not measured again with each of its lines.
        const LONGEST_HEADING: usize = 1_000;
        let is_sentence = || {
            let words = &self.text[open.span.start..open.span.end];
            words.len() > LONGEST_HEADING || !is_heading(words)
        };
        let ended = ends_sentence(self.text, &open.last) || ends_clause(self.text, &open.last);
        open.last.width >= LONG && !ended && !is_capitals(next) && is_sentence()
    }

    /// Ends the open block.
    fn close(&mut self) {
        let Some(mut open) = self.open.take() else {
            return;
        };
        let mut part = None;
        let words = &self.text[open.span.start..open.span.end];
        let class = open.marker.map(|marker| marker.class);
        let mut kind = match class {
            None => BlockKind::Paragraph,
            Some(_) => BlockKind::Item,
        };
        if open.marker.is_none()
            && !self.in_annex
            && let Some(head) = self.begins_part(words, open.span)
        {
            kind = BlockKind::Heading;
            part = head.label.map(|label| Span::new(open.span.start, open.span.start + label));
            open.span.start = part.map_or(open.span.start, |part| part.end);
        }
        if let Some(marker) = open.marker.filter(|marker| marker.class.is_numbered() && !self.in_annex) {
            let depth = self.depth_for(marker.class);
            let enclosing = depth.checked_sub(1).map(|last| self.stack[last].1);
            let in_tasks = enclosing
                .is_some_and(|id| self.sectors[id.0].kind == SectorKind::Tasks || self.leads_to_tasks == Some(id));
            let is_heading = is_heading(words);
            if in_tasks && !is_heading {
                self.leave(depth, marker.span.start);
                kind = BlockKind::Task;
            } else {
                self.enter(depth, &marker, words, open.span);
                kind = if is_heading { BlockKind::Heading } else { BlockKind::Item };
            }
        }
        let sector = self.stack.last().map(|&(_, id)| id);
        let ahead = sector.map_or(self.part.ahead(), |id| Some(self.sectors[id.0].kind));
        let in_tasks = ahead == Some(SectorKind::Tasks);
        let states_levels = ahead == Some(SectorKind::Plan);
        let is_ahead = in_tasks || states_levels;
        if kind == BlockKind::Item && (assigns(words) || (in_tasks && self.follows_heading())) {
            kind = BlockKind::Task;
        }
        self.blocks.push(Block {
            span: open.span,
            marker: open.marker.map(|marker| marker.span).or(part),
            kind,
            sector,
            depth: depth_of(class),
            is_numbered: class.is_some_and(Class::is_numbered),
            is_listed: class.is_some_and(|class| class >= Class::Letter),
            is_ahead,
            states_levels,
            ahead: self.part.period.filter(|_| is_ahead && self.part.ahead().is_some()),
            reviewed: self.part.period.filter(|_| self.is_plan && self.part.looks_back()),
        });
    }

    /// The head of a part, if an unmarked line is one, or the title that the head before it left to the next line.
    fn begins_part(&mut self, words: &'a str, span: Span) -> Option<PartHead<'a>> {
        if !is_heading(words) {
            self.part.is_untitled = false;
            return None;
        }
        let head = match kind::part_head(words) {
            Some(head) => {
                self.leave(0, span.start);
                head
            }
            None if self.part.is_untitled => PartHead { title: words, label: None },
            None => return None,
        };
        self.part = Part::titled(head.title, self.period.as_ref());
        Some(head)
    }

    /// How many of the open sectors enclose a label of this class.
    fn depth_for(&self, class: Class) -> usize {
        // A class that is open already names a sibling; one that is not stands below all that rank above it.
        match self.stack.iter().position(|&(open, _)| open == class) {
            Some(depth) => depth,
            // `(1)` with `a)` below it is as usual as the reverse.
            None if class == Class::Letter => {
                self.stack.iter().position(|&(open, _)| open > Class::Bracket).unwrap_or(self.stack.len())
            }
            None => self.stack.iter().position(|&(open, _)| open > class).unwrap_or(self.stack.len()),
        }
    }

    fn leave(&mut self, depth: usize, end: usize) {
        // A sector ends no earlier than what stands under it.
        let mut end = end;
        for &(_, id) in self.stack.get(depth..).unwrap_or_default().iter().rev() {
            let span = &mut self.sectors[id.0].span;
            span.end = span.end.max(end);
            end = span.end;
        }
        if let Some(&(_, enclosing)) = depth.checked_sub(1).and_then(|last| self.stack.get(last)) {
            let span = &mut self.sectors[enclosing.0].span;
            span.end = span.end.max(end);
        }
        self.stack.truncate(depth);
    }

    fn enter(&mut self, depth: usize, marker: &Marker, words: &str, span: Span) {
        self.leave(depth, self.blocks.last().map_or(marker.span.start, |block| block.span.end));
        let parent = self.stack.last().map(|&(_, id)| id);
        let label = marker.label.of(self.text).unwrap_or_default().to_owned();
        let title = title_of(words);
        let enclosing = parent.map_or(self.part.ahead(), |id| Some(self.sectors[id.0].kind));
        // `B. NHIỆM VỤ NĂM 2024 … I. Chỉ tiêu phấn đấu`
        let looks_ahead = || enclosing == Some(SectorKind::Tasks) || self.looks_ahead(title);
        // A numbered sentence announces nothing: `4. Chi chương trình mục tiêu 377 triệu đồng, …`.
        let announced = match is_heading(words) {
            true if kind::names_targets(title) && looks_ahead() => SectorKind::Plan,
            true => kind::of_heading(title),
            false => SectorKind::Other,
        };
        // `Điều 1. Thông qua dự toán: 1. Thu nội địa …`, but not below `Điều 1. Đánh giá kết quả thực hiện năm 2024`.
        let announced = match announced {
            SectorKind::Other if self.sets_levels && !self.is_below_results() => SectorKind::Plan,
            announced => announced,
        };
        let kind = match enclosing {
            // Tasks are often led by the levels that they serve, and a plan has its tasks.
            Some(SectorKind::Tasks) if announced == SectorKind::Plan => announced,
            Some(SectorKind::Plan) if announced == SectorKind::Tasks => announced,
            Some(ahead @ (SectorKind::Tasks | SectorKind::Plan)) => ahead,
            Some(SectorKind::Results) if announced == SectorKind::Tasks => SectorKind::Other,
            _ => announced,
        };
        let id = SectorId(self.sectors.len());
        let heading = Span::new(marker.span.start, span.start + title.trim_end().len());
        self.sectors.push(Sector {
            path: self.path(&label, marker.class),
            label,
            title: clean(title),
            kind,
            parent,
            heading,
            span: Span::new(marker.span.start, span.end),
        });
        if kind::leads_to_tasks(kind, title) {
            self.leads_to_tasks = Some(id);
        }
        self.stack.push((marker.class, id));
    }

    /// Whether a heading above says what was.
    fn is_below_results(&self) -> bool {
        let mut above = self.stack.iter().map(|&(_, id)| self.sectors[id.0].kind);
        above.any(|kind| matches!(kind, SectorKind::Results | SectorKind::Assessment))
    }

    /// Whether the levels under a heading are those to be reached: in a plan, or where it names a later time than the
    /// document's title.
    fn looks_ahead(&self, title: &str) -> bool {
        let named = crate::time::named_period(title, self.period.as_ref());
        self.is_plan
            || self.part.ahead().is_some()
            || named.zip(self.period).is_some_and(|(named, own)| named.last_day() > own.last_day())
    }

    /// The labels down to this one. `1.1` repeats the label above it, which is then not written twice.
    fn path(&self, label: &str, class: Class) -> String {
        let enclosing = match class {
            Class::Arabic(parts) if parts > 1 => {
                self.stack.iter().rev().find(|(class, _)| !matches!(class, Class::Arabic(_)))
            }
            _ => self.stack.last(),
        };
        match enclosing {
            Some(&(_, id)) => format!("{}.{label}", self.sectors[id.0].path),
            None => label.to_owned(),
        }
    }

    /// Whether the last block is a heading, or a task below one: then an item here is a task of its own.
    fn follows_heading(&self) -> bool {
        self.blocks
            .iter()
            .rev()
            .find(|block| block.kind != BlockKind::Page)
            .is_some_and(|block| block.kind == BlockKind::Heading || (block.kind == BlockKind::Task && block.depth > 0))
    }
}

/// A heading is short and no sentence.
fn is_heading(words: &str) -> bool {
    const LONGEST: usize = 220;
    let words = words.trim_end();
    let is_sentence = words.ends_with(['.', ';', ',']);
    let is_short = words.len() <= LONGEST || width(words) <= LONGEST;
    !is_sentence && is_short && memchr(b'%', words.as_bytes()).is_none()
}

/// The title of a numbered item that goes on with a sentence: the words before its first stop or figure.
fn title_of(words: &str) -> &str {
    if is_heading(words) {
        return words.trim_end().trim_end_matches(':');
    }
    let figure = words.find(|char: char| char.is_ascii_digit()).unwrap_or(words.len());
    let stop = words.find([':', ';']).unwrap_or(words.len()).min(sentence_end(words));
    words[..figure.min(stop)].trim_end()
}

/// Where the first point with white space after it stands.
fn sentence_end(words: &str) -> usize {
    let ends = |at: usize| words[at + 1..].starts_with(char::is_whitespace);
    words.match_indices('.').map(|(at, _)| at).find(|&at| ends(at)).unwrap_or(words.len())
}

/// A line of one to three digits, perhaps between dashes.
fn is_page_number(line: &str) -> bool {
    let digits = line.trim_matches(['-', '–', ' ']);
    (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Words that assign a task to someone.
fn assigns(words: &str) -> bool {
    const VERBS: &[&[Syllable]] = &[&[s("giao")], &[s("yêu"), s("cầu")], &[s("đề"), s("nghị")]];
    // `Giao quân 28/28 thanh niên`, `Giao thông: …` assign nothing.
    const NOUNS: &[&[Syllable]] = &[
        &[s("giao"), s("quân")],
        &[s("giao"), s("thông")],
        &[s("giao"), s("đất")],
        &[s("giao"), s("rừng")],
        &[s("giao"), s("khoán")],
        &[s("giao"), s("nhận")],
        &[s("giao"), s("dịch")],
        &[s("giao"), s("lưu")],
    ];
    let begins = |verb: &&[Syllable]| begins_with(words, verb);
    // `Giao 165/165 quân` says how many were handed over.
    let counts =
        || words.split_whitespace().nth(1).is_some_and(|word| word.starts_with(|char: char| char.is_ascii_digit()));
    VERBS.iter().any(begins) && !NOUNS.iter().any(begins) && !counts()
}
