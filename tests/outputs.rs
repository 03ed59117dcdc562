//! What an output must hold whatever the report: carets under their words, HTML that stays HTML, CSV that reads back.
#![allow(clippy::expect_used, clippy::panic)]

#[path = "support/run.rs"]
mod run;
mod support;

use ktxh::Report;
use run::printed;
use unicode_normalization::UnicodeNormalization;

/// Columns on a terminal: combining marks stand over the letter before.
fn columns(text: &str) -> usize {
    text.chars().filter(|char| !('\u{300}'..='\u{36F}').contains(char)).count()
}

/// The line that quotes `6,82%…;`, and the carets in the line below it.
#[track_caller]
fn carets_stand_under_the_words(text: &str) {
    let drawn = printed("diagnostics", &["-"], text);
    let mut lines = drawn.lines().skip_while(|line| !line.contains(" | ") || !line.contains("6,82%"));
    let (quote, carets) = (lines.next().expect("a quote"), lines.next().expect("and carets"));
    let at = quote.find("6,82%").expect("the figure is quoted");
    let words = quote[at..].split(';').next().expect("the figure ends before the semicolon");
    let caret = carets.find('^').expect("there are carets");
    assert_eq!(columns(&carets[..caret]), columns(&quote[..at]), "{drawn}");
    assert_eq!(carets.matches('^').count(), columns(words), "{drawn}");
    assert!(columns(quote) <= 110, "{drawn}");
}

const MALFORMED: &str = "Hội đồng đã thẩm định, phê duyệt tổng kinh phí 6,82% tỷ đồng; còn vướng mắc tại dự án.";

#[test]
fn carets_align_under_composed_text() {
    carets_stand_under_the_words(MALFORMED);
}

#[test]
fn carets_align_under_decomposed_text() {
    carets_stand_under_the_words(&MALFORMED.nfd().collect::<String>());
}

#[test]
fn carets_align_in_a_line_that_is_cut() {
    let long = format!("{}{MALFORMED}", "Ủy ban nhân dân đã chỉ đạo các phòng, ban rà soát hồ sơ; ".repeat(20));
    carets_stand_under_the_words(&long);
    carets_stand_under_the_words(&long.nfd().collect::<String>());
}

#[test]
fn a_pipe_has_no_colours() {
    assert!(!printed("diagnostics", &["-"], MALFORMED).contains('\u{1b}'));
}

#[test]
fn a_page_escapes_all_that_it_quotes() {
    let page = printed(
        "html",
        &["-"],
        "BÁO CÁO\n<script>\"a\" & 'b'</script> tháng 8\nThu <b>5 tỷ đồng</b>, đạt 12% KH.\u{1}",
    );
    assert!(!page.contains("<script"), "{page}");
    assert!(!page.contains("<b>5"), "{page}");
    assert!(page.contains("&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;"), "{page}");
    assert!(!page.contains('\u{1}'), "{page}");
}

#[test]
fn a_page_needs_no_network() {
    let page = printed("html", &["-"], support::SAMPLE);
    for word in ["http:", "https:", "<script", "<link", "@import", "url("] {
        assert!(!page.contains(word), "{word}");
    }
}

/// Tags close in the order in which they opened, in the sample and where headings, figures and line breaks meet.
#[test]
fn a_page_is_nested_well() {
    for text in [support::SAMPLE, "1. Kinh tế 2023\n2", "I. THÁNG\n7 NĂM 2022\n1. Thu 5\ntỷ đồng: 6,8% tỷ", "5", ""]
    {
        let page = printed("html", &["-"], text);
        let mut open: Vec<&str> = Vec::new();
        for tag in page.split('<').skip(2).filter_map(|part| part.split(['>', ' ']).next()) {
            match tag.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name), "{text}"),
                None if ["meta", "!DOCTYPE"].contains(&tag) => {}
                None => open.push(tag),
            }
        }
        assert_eq!(open, Vec::<&str>::new(), "{text}");
    }
}

/// Every link leads to a place on the page, and no two places have one name.
#[test]
fn links_lead_somewhere() {
    let page = printed("html", &["-"], support::SAMPLE);
    let named = |before: &str| -> Vec<String> {
        page.split(before).skip(1).filter_map(|part| part.split('"').next()).map(str::to_owned).collect()
    };
    let mut places = named(" id=\"");
    let count = places.len();
    places.sort_unstable();
    places.dedup();
    assert_eq!(places.len(), count, "a place is named twice");
    let links = named(" href=\"#");
    assert!(links.len() > 100, "{}", links.len());
    for link in links.into_iter().chain(named(" aria-describedby=\"")) {
        assert!(places.binary_search(&link).is_ok(), "{link} leads nowhere");
    }
}

#[test]
fn csv_reads_back() {
    let table = printed("csv", &["-"], support::SAMPLE);
    let report = Report::read(support::SAMPLE).expect("the sample is read");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let column = |name: &str| table.lines().next().and_then(|head| head.split(',').position(|word| word == name));
    let (text, role) = (column("text").expect("a column"), column("role").expect("a column"));
    let lines: Vec<_> = reader.records().collect::<Result<_, _>>().expect("every line has the same columns");
    assert_eq!(lines.len(), report.figures.len());
    for (line, figure) in lines.iter().zip(&report.figures) {
        assert_eq!(&line[text], report.quote(figure.span));
        assert_eq!(&line[role], figure.role.name());
    }
}

#[test]
fn csv_has_a_byte_order_mark_where_asked() {
    assert!(printed("csv", &["-", "--bom"], "5 ha").starts_with("\u{FEFF}id,line,"));
    assert!(printed("csv", &["-"], "5 ha").starts_with("id,line,"));
}
