//! What a heading announces, by its words.

use crate::text::{Syllable, WordSet, s, skip_space, syllables, words};
use crate::{DocumentTitle, SectorKind};

/// A run of words in a heading, with what it announces. Earlier entries win.
const PHRASES: &[(&[Syllable], SectorKind)] = &[
    (&[s("đánh"), s("giá"), s("chung")], SectorKind::Assessment),
    (&[s("nhận"), s("định")], SectorKind::Assessment),
    (&[s("nhận"), s("xét")], SectorKind::Assessment),
    (&[s("tồn"), s("tại")], SectorKind::Assessment),
    (&[s("hạn"), s("chế")], SectorKind::Assessment),
    (&[s("nguyên"), s("nhân")], SectorKind::Assessment),
    (&[s("ưu"), s("điểm")], SectorKind::Assessment),
    (&[s("khuyết"), s("điểm")], SectorKind::Assessment),
    (&[s("thuận"), s("lợi")], SectorKind::Assessment),
    (&[s("khó"), s("khăn")], SectorKind::Assessment),
    (&[s("vướng"), s("mắc")], SectorKind::Assessment),
    (&[s("bài"), s("học"), s("kinh"), s("nghiệm")], SectorKind::Assessment),
    (&[s("kết"), s("quả")], SectorKind::Results),
    (&[s("tình"), s("hình")], SectorKind::Results),
    (&[s("đánh"), s("giá")], SectorKind::Assessment),
    (&[s("phương"), s("hướng")], SectorKind::Tasks),
    (&[s("định"), s("hướng")], SectorKind::Tasks),
    (&[s("nhiệm"), s("vụ")], SectorKind::Tasks),
    (&[s("giải"), s("pháp")], SectorKind::Tasks),
    (&[s("chương"), s("trình"), s("công"), s("tác")], SectorKind::Tasks),
    (&[s("công"), s("tác"), s("trọng"), s("tâm")], SectorKind::Tasks),
    (&[s("công"), s("việc"), s("chính")], SectorKind::Tasks),
    (&[s("trọng"), s("tâm")], SectorKind::Tasks),
    (&[s("dự"), s("kiến")], SectorKind::Plan),
    (&[s("mục"), s("tiêu")], SectorKind::Plan),
    (&[s("tổ"), s("chức"), s("thực"), s("hiện")], SectorKind::Tasks),
    (&[s("việc"), s("cần"), s("làm")], SectorKind::Tasks),
];

/// The first words of these: most words of a heading are others.
static FIRST: WordSet<{ PHRASES.len() }> = WordSet::new({
    let mut first = [Syllable::NONE; PHRASES.len()];
    let mut index = 0;
    while index < first.len() {
        first[index] = PHRASES[index].0[0];
        index += 1;
    }
    first
});

/// What a heading announces. Where several phrases stand in it the first in the heading counts: `Kết quả thực hiện
/// nhiệm vụ` are results, `Nhiệm vụ và tình hình …` are tasks.
pub(super) fn of_heading(title: &str) -> SectorKind {
    let bytes = title.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let (word, end) = Syllable::read(bytes, at);
        if word == Syllable::NONE {
            at += title[at..].chars().next().map_or(1, char::len_utf8);
            continue;
        }
        if !FIRST.contains(word) {
            at = end;
            continue;
        }
        // A plan is announced by the first word: `Mục tiêu năm 2020`, not `Chương trình mục tiêu quốc gia`.
        let found = PHRASES.iter().find(|(phrase, kind)| {
            phrase.first() == Some(&word)
                && (*kind != SectorKind::Plan || title[..at].trim().is_empty())
                && stands_at(title, at, phrase)
        });
        if let Some((_, kind)) = found {
            return if *kind == SectorKind::Tasks && tells_of_done(title, at) { SectorKind::Results } else { *kind };
        }
        at = end;
    }
    if title_plans_months(title) { SectorKind::Tasks } else { SectorKind::Other }
}

/// thực hiện
const DONE: [Syllable; 2] = words(["thực", "hiện"]);

/// `Về thực hiện nhiệm vụ năm 2019`: whether the words before the tasks at `at` say that they were carried out, and none that they
/// are still to come: `Thực hiện nhiệm vụ trọng tâm 6 tháng cuối năm`.
fn tells_of_done(title: &str, at: usize) -> bool {
    const MANY: [Syllable; 2] = words(["các", "những"]);
    const AHEAD: [Syllable; 4] = words(["cuối", "tâm", "tới", "tiếp"]);
    let mut before: Vec<Syllable> = syllables(&title[..at]).collect();
    before.pop_if(|word| MANY.contains(word));
    before.ends_with(&DONE) && !syllables(&title[at..]).any(|word| AHEAD.contains(&word))
}

fn title_plans_months(title: &str) -> bool {
    // As many words tell a plan of months.
    const LONGEST: usize = 3;
    let first: Vec<Syllable> = syllables(title).take(LONGEST).collect();
    plans_months(&first)
}

/// `Kế hoạch 6 tháng cuối năm`, `Kế hoạch tháng 7`: in months, what is to be done; the plan of a year holds its targets.
fn plans_months(words: &[Syllable]) -> bool {
    const PLAN: [Syllable; 2] = [s("kế"), s("hoạch")];
    const TIMES: [Syllable; 3] = [s("tháng"), s("quý"), s("tuần")];
    words.strip_prefix(&PLAN).and_then(<[Syllable]>::first).is_some_and(|time| TIMES.contains(time))
}

/// Whether a heading of that kind announces tasks beside an assessment: `Đánh giá chung và một số nhiệm vụ`, `Nhận xét, kế hoạch tuần
/// tới`. Its numbered sentences are those tasks. `Đánh giá việc thực hiện mục tiêu và nhiệm vụ` announces none.
pub(super) fn leads_to_tasks(kind: SectorKind, title: &str) -> bool {
    const JOINED: Syllable = s("và");
    const LEADING: [Syllable; 4] = words(["các", "một", "những", "số"]);
    if kind != SectorKind::Assessment {
        return false;
    }
    let announces = |words: &[Syllable]| {
        let named = words.iter().position(|word| !LEADING.contains(word)).unwrap_or(0);
        let mut tasks = PHRASES.iter().filter(|(_, kind)| *kind == SectorKind::Tasks).map(|(phrase, _)| *phrase);
        tasks.any(|phrase| words[named..].starts_with(phrase)) || plans_months(&words[named..])
    };
    let members: Vec<Vec<Syllable>> = title.split([',', ';', '-', '–']).map(|part| syllables(part).collect()).collect();
    let joined = members.iter().flat_map(|member| member.split(|word| *word == JOINED));
    let is_done = |member: &&[Syllable]| member.windows(DONE.len()).any(|pair| pair == DONE);
    joined.take_while(|member| !is_done(member)).skip(1).any(announces)
}

/// Whether a heading announces levels to be reached, if it stands in a plan: `Các chỉ tiêu chủ yếu`, `Về mục tiêu`,
/// `Kế hoạch năm 2022`. In a report the same words may lead to what was reached.
pub(super) fn names_targets(title: &str) -> bool {
    const LEADING: [Syllable; 6] = words(["các", "hệ", "một", "những", "số", "về"]);
    const HEADS: [&[Syllable]; 6] = [
        &[s("chỉ"), s("tiêu")],
        &[s("mục"), s("tiêu")],
        &[s("kế"), s("hoạch")],
        &[s("dự"), s("toán")],
        // `KH năm 2026`; `KH&CN` is science.
        &[s("kh"), s("năm")],
        &[s("kh"), s("phát"), s("triển")],
    ];
    let bytes = title.as_bytes();
    let mut at = skip_space(bytes, 0).0;
    loop {
        let (word, end) = Syllable::read(bytes, at);
        if !LEADING.contains(&word) {
            return HEADS.iter().any(|head| stands_at(title, at, head)) && !title_plans_months(title);
        }
        at = skip_space(bytes, end).0;
    }
}

/// Whether a document by its title sets what is to be reached, and does not say what was: a plan, or a resolution, a
/// decision or a directive on one.
pub(super) fn is_plan(title: &DocumentTitle) -> bool {
    const PLANS: [&[Syllable]; 1] = [&[s("kế"), s("hoạch")]];
    const ORDERS: [&[Syllable]; 3] = [&[s("nghị"), s("quyết")], &[s("quyết"), s("định")], &[s("chỉ"), s("thị")]];
    const MATTERS: [&[Syllable]; 5] = [
        &[s("kế"), s("hoạch")],
        &[s("nhiệm"), s("vụ")],
        &[s("chỉ"), s("tiêu")],
        &[s("dự"), s("toán")],
        &[s("phương"), s("hướng")],
    ];
    const RESULTS: [&[Syllable]; 4] =
        [&[s("kết"), s("quả")], &[s("tình"), s("hình")], &[s("đánh"), s("giá")], &[s("quyết"), s("toán")]];
    let is = |kinds: &[&[Syllable]]| kinds.iter().any(|kind| stands_at(&title.kind, 0, kind));
    let speaks = |matters: &[&[Syllable]]| matters.iter().any(|matter| contains(&title.subject, matter));
    (is(&PLANS) || is(&ORDERS) && speaks(&MATTERS)) && !speaks(&RESULTS)
}

/// Whether a plan states levels and nothing else: a resolution or a decision on estimates or targets.
pub(super) fn sets_levels(title: &DocumentTitle) -> bool {
    const ORDERS: [&[Syllable]; 2] = [&[s("nghị"), s("quyết")], &[s("quyết"), s("định")]];
    const LEVELS: [&[Syllable]; 2] = [&[s("dự"), s("toán")], &[s("chỉ"), s("tiêu")]];
    let orders = ORDERS.iter().any(|kind| stands_at(&title.kind, 0, kind));
    orders && is_plan(title) && LEVELS.iter().any(|level| contains(&title.subject, level))
}

/// The head of a part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct PartHead<'a> {
    /// Its words without the number; empty where the next line has them.
    pub(super) title: &'a str,
    /// How many bytes at the beginning hold the digits of its number: `PHẦN 1`.
    pub(super) label: Option<usize>,
}

/// The head of a part: `PHẦN THỨ HAI: NHIỆM VỤ NĂM 2022`, `Phần II`, `PHẦN 1. KẾT QUẢ`.
pub(super) fn part_head(line: &str) -> Option<PartHead<'_>> {
    const ORDINALS: [Syllable; 6] = words(["nhất", "hai", "nhì", "ba", "tư", "năm"]);
    const ROMANS: [Syllable; 6] = words(["i", "ii", "iii", "iv", "v", "vi"]);
    const SIGNS: [char; 5] = [':', '.', ',', '-', '–'];
    let bytes = line.as_bytes();
    let (part, end) = Syllable::read(bytes, 0);
    if part != const { s("phần") } {
        return None;
    }
    let start = skip_space(bytes, end).0;
    let head = |end: usize| PartHead { title: line[end..].trim().trim_start_matches(SIGNS).trim(), label: None };
    // `Phần V` may begin with another word, and `phần 2 của đề án` is one of a whole; a numeral that a sign or the line ends
    // numbers the part.
    let is_over = |end: usize| line[end..].trim().is_empty() || line[end..].trim_start().starts_with(SIGNS);
    let digits = bytes[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    if matches!(digits, 1 | 2) && is_over(start + digits) {
        let goes_on = bytes.get(start + digits + 1).is_some_and(u8::is_ascii_digit);
        return (!goes_on).then(|| PartHead { label: Some(start + digits), ..head(start + digits) });
    }
    let (place, end) = Syllable::read(bytes, start);
    if ROMANS.contains(&place) && line[..end].ends_with(['I', 'V']) && is_over(end) {
        return Some(head(end));
    }
    let (ordinal, end) = Syllable::read(bytes, skip_space(bytes, end).0);
    (place == const { s("thứ") } && ORDINALS.contains(&ordinal)).then(|| head(end))
}

/// Whether the words stand anywhere in a title.
fn contains(title: &str, phrase: &[Syllable]) -> bool {
    let begins = |at: usize| !title[..at].ends_with(char::is_alphabetic);
    title.char_indices().any(|(at, char)| char.is_alphabetic() && begins(at) && stands_at(title, at, phrase))
}

fn stands_at(title: &str, at: usize, phrase: &[Syllable]) -> bool {
    let bytes = title.as_bytes();
    let mut at = at;
    phrase.iter().all(|&expected| {
        let (word, end) = Syllable::read(bytes, skip_space(bytes, at).0);
        at = end;
        word == expected
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_phrase_tells() {
        assert_eq!(of_heading("KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2023"), SectorKind::Results);
        assert_eq!(of_heading("MỘT SỐ NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM"), SectorKind::Tasks);
        assert_eq!(of_heading("Phương hướng, nhiệm vụ quý III"), SectorKind::Tasks);
        assert_eq!(of_heading("Công việc chính tháng 9"), SectorKind::Tasks);
        assert_eq!(of_heading("VỀ THỰC HIỆN NHIỆM VỤ NĂM 2019"), SectorKind::Results);
        assert_eq!(of_heading("Thực hiện các nhiệm vụ trọng tâm tháng 9"), SectorKind::Tasks);
        assert_eq!(of_heading("Tổ chức thực hiện nhiệm vụ"), SectorKind::Tasks);
        assert_eq!(of_heading("Trọng tâm chỉ đạo quý IV"), SectorKind::Tasks);
        assert_eq!(of_heading("Kết quả các công trình trọng tâm"), SectorKind::Results);
        assert_eq!(of_heading("ĐÁNH GIÁ CHUNG"), SectorKind::Assessment);
        assert_eq!(of_heading("VIỆC CẦN LÀM QUÝ III"), SectorKind::Tasks);
        assert_eq!(of_heading("KẾ HOẠCH 6 THÁNG CUỐI NĂM"), SectorKind::Tasks);
        assert_eq!(of_heading("Kế hoạch tháng 7"), SectorKind::Tasks);
        assert_eq!(of_heading("Kế hoạch năm 2020"), SectorKind::Other);
        assert_eq!(of_heading("Kế hoạch vốn quý III"), SectorKind::Other);
        assert_eq!(of_heading("Những kết quả đạt được"), SectorKind::Results);
        assert_eq!(of_heading("Chăn nuôi"), SectorKind::Other);
    }

    #[test]
    fn an_assessment_may_lead_to_tasks() {
        for title in [
            "ĐÁNH GIÁ CHUNG VÀ NHIỆM VỤ TRỌNG TÂM",
            "Nhận định chung và một số giải pháp tháng 12",
            "Đánh giá, nhiệm vụ 6 tháng cuối năm 2023",
            "Nhận xét, kế hoạch tuần tới",
        ] {
            assert!(leads_to_tasks(of_heading(title), title), "{title}");
        }
        for title in [
            "Đánh giá chung",
            "Nhiệm vụ và giải pháp",
            "Kết quả và nhiệm vụ",
            "Đánh giá việc thực hiện mục tiêu và nhiệm vụ",
            "Đánh giá việc thực hiện chỉ tiêu, nhiệm vụ",
            "Nhận xét và",
        ] {
            assert!(!leads_to_tasks(of_heading(title), title), "{title}");
        }
    }

    #[test]
    fn targets_are_named_at_the_head() {
        for title in ["Các chỉ tiêu chủ yếu năm 2022", "Chỉ tiêu về kinh tế", "VỀ MỘT SỐ MỤC TIÊU", "Kế hoạch năm 2022"]
        {
            assert!(names_targets(title), "{title}");
        }
        for title in ["Thực hiện các chỉ tiêu", "Trồng trọt", "Các chương trình mục tiêu", ""] {
            assert!(!names_targets(title), "{title}");
        }
    }

    #[test]
    fn parts_by_their_number() {
        for (line, title, label) in [
            ("PHẦN THỨ HAI: NHIỆM VỤ NĂM 2022", "NHIỆM VỤ NĂM 2022", None),
            ("Phần thứ nhất", "", None),
            ("Phần I", "", None),
            ("PHẦN II. NHIỆM VỤ", "NHIỆM VỤ", None),
            ("PHẦN 1: KẾT QUẢ", "KẾT QUẢ", Some("PHẦN 1".len())),
            ("Phần 2", "", Some("Phần 2".len())),
        ] {
            assert_eq!(part_head(line), Some(PartHead { title, label }), "{line}");
        }
        for line in [
            "Phần thứ yếu của nền kinh tế",
            "Phần V của đề án",
            "Phần vi tính",
            "Phần 2 của đề án",
            "Phần 1.2. Trồng trọt",
            "Phần 100",
        ] {
            assert_eq!(part_head(line), None, "{line}");
        }
    }

    #[test]
    fn plans_by_their_title() {
        let plans = |kind: &str, subject: &str| {
            is_plan(&DocumentTitle { kind: kind.into(), subject: subject.into(), span: Default::default() })
        };
        assert!(plans("KẾ HOẠCH", "Phát triển kinh tế - xã hội năm 2022"));
        assert!(plans("NGHỊ QUYẾT", "Về kế hoạch đầu tư công năm 2023"));
        assert!(plans("QUYẾT ĐỊNH", "Về việc giao chỉ tiêu năm 2023"));
        assert!(!plans("BÁO CÁO", "Kế hoạch năm 2022"));
        assert!(!plans("NGHỊ QUYẾT", "Về kết quả thực hiện nhiệm vụ năm 2021"));
        assert!(!plans("NGHỊ QUYẾT", "Về đặt tên đường"));
    }
}
