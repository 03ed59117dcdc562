//! The words of a clause that name nothing: what joins it to the sentence before, what brings about what it tells, and
//! what it tells without a figure.

use crate::statement::token::{Token, row, word};
use crate::statement::words::*;
use crate::text::{Syllable, WordSet, s, words};

/// How many tokens at `at` join a clause to what was said before: `Tuy nhiên, …`, `Đáng chú ý, …`.
pub(crate) fn connective(tokens: &[Token], at: usize) -> usize {
    /// The first words of the rows below: most words are others.
    static FIRST: WordSet<19> = WordSet::new(words([
        "chỉ", "như", "do", "trong", "theo", "toàn", "trước", "tuy", "đặc", "đáng", "nhờ", "bên", "mặt", "mặc",
        "ngược", "trái", "nhìn", "nổi", "qua",
    ]));
    const CONNECTIVES: [&[Syllable]; 30] = [
        &words(["chỉ", "đạo"]),
        &words(["theo", "đó"]),
        &words(["như", "vậy"]),
        &words(["do", "vậy"]),
        &words(["qua", "đó"]),
        &words(["trong", "khi", "đó"]),
        &words(["qua", "rà", "soát", "sơ", "bộ"]),
        &words(["qua", "rà", "soát"]),
        &words(["qua", "kiểm", "tra"]),
        &words(["qua", "thống", "kê"]),
        &words(["qua", "điều", "tra"]),
        &words(["toàn", "thành", "phố"]),
        &words(["toàn", "thị", "xã"]),
        &words(["trước", "đó"]),
        &words(["tuy", "nhiên"]),
        &words(["tuy", "vậy"]),
        &words(["đặc", "biệt"]),
        &words(["đáng", "chú", "ý"]),
        &words(["đáng", "lưu", "ý"]),
        &words(["đáng", "kể"]),
        &words(["đáng", "mừng"]),
        &words(["nhờ", "đó"]),
        &words(["bên", "cạnh", "đó"]),
        &words(["mặt", "khác"]),
        &words(["mặc", "dù", "vậy"]),
        &words(["mặc", "dù"]),
        &words(["ngược", "lại"]),
        &words(["trái", "lại"]),
        &words(["nhìn", "chung"]),
        &words(["nổi", "bật"]),
    ];
    if !tokens.get(at).is_some_and(|token| FIRST.contains(token.word())) {
        return 0;
    }
    CONNECTIVES.iter().find(|words| row(tokens, at, words)).map_or(0, |words| words.len())
}

/// Whether the word at `at` ends what brings something about: `Việc tăng học phí làm cho chỉ số giá giáo dục tăng …`, `Nhu
/// cầu cao nên giá gạo tăng …`.
pub(crate) fn ends_cause(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map_or(Syllable::NONE, |before| tokens[before].word());
    let next = word(tokens, at + 1);
    match tokens[at].word() {
        // `trợ giúp`, `giúp đỡ`, `giúp việc` are what is done for people.
        HELPS => before != AID && !matches!(next, STAND_BY | VIEC),
        CAUSES => next != CHO,
        CHO => matches!(before, LAM | CAUSES),
        // `trở nên`, `cho nên`
        NEN => before != TRO,
        _ => false,
    }
}

/// Whether the words `from..to` say that something is brought about, and nothing else: `góp phần tăng CPI chung 0,83%`.
pub(crate) fn brings_about(tokens: &[Token], from: usize, to: usize) -> bool {
    static BRINGING: WordSet<11> =
        WordSet::new(words(["góp", "phần", "tác", "động", "làm", "cho", "khiến", "giúp", "qua", "đó", "đã"]));
    from < to && tokens[from..to].iter().all(|token| BRINGING.contains(token.word()))
}

/// Where what is told of a subject begins between `from` and `to`: `Doanh thu du lịch | tiếp tục phục hồi, ước đạt …`.
pub(crate) fn told(tokens: &[Token], from: usize, to: usize) -> Option<usize> {
    static HOW: WordSet<10> =
        WordSet::new(words(["khá", "mạnh", "nhẹ", "cao", "dần", "chậm", "nhanh", "vọt", "sâu", "ổn"]));
    const WANTING: [Syllable; 5] = words(["chậm", "thấp", "hạn", "gặp", "yếu"]);
    static HAVE: WordSet<7> = WordSet::new(words(["sự", "nhiều", "xu", "dấu", "bước", "chuyển", "chiều"]));
    let begins = |at: usize| {
        let next = tokens.get(at + 1).filter(|_| at + 1 < to).map_or(Syllable::NONE, Token::word);
        match tokens[at].word() {
            CO => HAVE.contains(next),
            // `Thu ngân sách đạt thấp, mới đạt 46%`
            DAT => matches!(next, THAP | CAO | FAIR),
            // `Giá nhiên liệu tăng khá mạnh, bình quân ở mức 52 USD/thùng`
            TANG | GIAM => HOW.contains(next),
            // `Tiến độ giải ngân còn chậm, mới đạt 45%`, `Thu ngân sách gặp khó khăn, mới đạt 46%`
            CON => WANTING.contains(&next),
            // `Hàng dệt may cũng tăng trưởng ổn định, đạt 3,29 tỷ USD`, `Cán cân thương mại lại ghi nhận mức thâm hụt 760 triệu USD`
            CUNG_ALSO | AGAIN => {
                let grows = at + 2 + usize::from(word(tokens, at + 2) == TRUONG);
                next == NOTES || matches!(next, TANG | GIAM) && grows < to && HOW.contains(word(tokens, grows))
            }
            MEETS => next == const { s("khó") },
            CONTINUE => next == const { s("tục") },
            REVIVE => next == const { s("sắc") },
            // `Chương trình phục hồi kinh tế` is a name.
            RECOVER => next == const { s("hồi") } && tokens[at - 1].word() != const { s("trình") },
            _ => false,
        }
    };
    (from + 1..to).find(|&at| begins(at))
}

/// Whether a clause tells how its subject is or goes, so that behind its comma another one begins: `Sản xuất nông nghiệp cơ
/// bản ổn định, …`, `Kinh tế giữ được đà tăng trưởng, …`.
pub(crate) fn tells_how(tokens: &[Token], from: usize, to: usize) -> bool {
    const HOW: [[Syllable; 2]; 12] = [
        words(["ổn", "định"]),
        words(["giữ", "vững"]),
        words(["giữ", "được"]),
        words(["giữ", "nhịp"]),
        words(["giữ", "vai"]),
        words(["được", "mùa"]),
        words(["thuận", "lợi"]),
        words(["khả", "quan"]),
        words(["tích", "cực"]),
        words(["chưa", "bền"]),
        words(["chuyển", "biến"]),
        words(["còn", "chậm"]),
    ];
    /// The first words of these; most words of a clause are others.
    static FIRST: WordSet<9> =
        WordSet::new(words(["ổn", "giữ", "được", "thuận", "khả", "tích", "chưa", "chuyển", "còn"]));
    let is_how =
        |at: usize| FIRST.contains(tokens[at].word()) && at + 2 <= to && HOW.iter().any(|how| row(tokens, at, how));
    (from + 1..to).any(is_how) || told(tokens, from, to).is_some()
}

/// cũng
const CUNG_ALSO: Syllable = s("cũng");
/// lại
const AGAIN: Syllable = s("lại");
/// `ghi nhận`
const NOTES: Syllable = s("ghi");
/// giúp
const HELPS: Syllable = s("giúp");
/// khiến
const CAUSES: Syllable = s("khiến");
/// `trợ giúp`
const AID: Syllable = s("trợ");
/// `giúp đỡ`
const STAND_BY: Syllable = s("đỡ");
/// `tiếp tục`
const CONTINUE: Syllable = s("tiếp");
/// khá
const FAIR: Syllable = s("khá");
/// gặp
const MEETS: Syllable = s("gặp");
/// `khởi sắc`
const REVIVE: Syllable = s("khởi");
/// `phục hồi`
const RECOVER: Syllable = s("phục");
