//! What a heading announces, by its words.

use crate::SectorKind;
use crate::text::{Syllable, s, skip_space};

/// A run of words in a heading, with what it announces. Earlier entries win.
const PHRASES: &[(&[Syllable], SectorKind)] = &[
    (&[s("đánh"), s("giá"), s("chung")], SectorKind::Assessment),
    (&[s("tồn"), s("tại")], SectorKind::Assessment),
    (&[s("hạn"), s("chế")], SectorKind::Assessment),
    (&[s("nguyên"), s("nhân")], SectorKind::Assessment),
    (&[s("kết"), s("quả")], SectorKind::Results),
    (&[s("tình"), s("hình")], SectorKind::Results),
    (&[s("đánh"), s("giá")], SectorKind::Assessment),
    (&[s("phương"), s("hướng")], SectorKind::Tasks),
    (&[s("nhiệm"), s("vụ")], SectorKind::Tasks),
    (&[s("giải"), s("pháp")], SectorKind::Tasks),
    (&[s("dự"), s("kiến")], SectorKind::Plan),
    (&[s("mục"), s("tiêu")], SectorKind::Plan),
    (&[s("tổ"), s("chức"), s("thực"), s("hiện")], SectorKind::Tasks),
];

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
        // A plan is announced by the first word: `Mục tiêu năm 2020`, not `Chương trình mục tiêu quốc gia`.
        let found = PHRASES.iter().find(|(phrase, kind)| {
            phrase.first() == Some(&word)
                && (*kind != SectorKind::Plan || title[..at].trim().is_empty())
                && stands_at(title, at, phrase)
        });
        if let Some((_, kind)) = found {
            return *kind;
        }
        at = end;
    }
    SectorKind::Other
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
        assert_eq!(of_heading("ĐÁNH GIÁ CHUNG"), SectorKind::Assessment);
        assert_eq!(of_heading("Những kết quả đạt được"), SectorKind::Results);
        assert_eq!(of_heading("Chăn nuôi"), SectorKind::Other);
    }
}
