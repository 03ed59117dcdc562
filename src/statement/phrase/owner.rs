//! Who is to do a task: the body behind a verb of assignment, or before `chủ trì`.

use crate::statement::token::{Gap, Token, row, word};
use crate::statement::words::*;
use crate::text::{Syllable, clean, s, words};

/// `Giao Sở Tài chính chủ trì …`, `Yêu cầu …`, `Đề nghị …`; or the body before `chủ trì` or `phối hợp` at the head. Where no
/// body is named, or not clearly where its name ends, there is none: `Đề nghị bố trí 550 tỷ đồng`, `Giao đất cho 12 hộ`.
pub(crate) fn owner_of(text: &str, tokens: &[Token]) -> Option<String> {
    const LONGEST: usize = 24;
    let assigned = verb_of_assignment(tokens);
    if !begins_body(tokens, assigned) {
        return None;
    }
    // A name goes on in capitals: `Ban Chỉ huy`, `Chi cục Kiểm lâm`.
    let is_small = |token: &Token| text[token.start..token.end].starts_with(char::is_lowercase);
    let mut end = None;
    for (at, token) in tokens.iter().enumerate().skip(assigned + 1).take(LONGEST) {
        let is_over = token.gap.has(Gap::COLON) || token.gap.has(Gap::MEMBER);
        let acts = is_small(token) && begins_action(tokens, at);
        if is_small(token) && presides(tokens, at) || assigned > 0 && (is_over || acts) {
            end = Some(at);
            break;
        }
        // Without a verb of assignment only `chủ trì` and `phối hợp` tell that the body is to do something.
        if acts || assigned == 0 && token.gap.has(Gap::CLAUSE.without(Gap::COMMA)) {
            return None;
        }
    }
    // `Giao phòng Kinh tế`, above a list of what it is to do.
    let end = end.or_else(|| (assigned > 0 && tokens.len() <= LONGEST).then_some(tokens.len()))?;
    let names = &tokens[assigned..end];
    if names.iter().any(|token| token.figure().is_some()) {
        return None;
    }
    Some(clean(&text[names.first()?.start..names.last()?.end]))
}

/// How many words of a verb of assignment stand at the head.
fn verb_of_assignment(tokens: &[Token]) -> usize {
    const DEMAND: [Syllable; 2] = words(["yêu", "cầu"]);
    const PROPOSE: [Syllable; 2] = words(["đề", "nghị"]);
    if row(tokens, 0, &[GIAO]) {
        1
    } else if row(tokens, 0, &DEMAND) || row(tokens, 0, &PROPOSE) {
        2
    } else {
        0
    }
}

fn presides(tokens: &[Token], at: usize) -> bool {
    const PRESIDE: [Syllable; 2] = words(["chủ", "trì"]);
    const JOIN: [Syllable; 2] = words(["phối", "hợp"]);
    row(tokens, at, &PRESIDE) || row(tokens, at, &JOIN)
}

/// Whether a body is named from `at`: `Sở Tài chính`, `các cơ quan, đơn vị`, `Chủ tịch UBND các xã`.
fn begins_body(tokens: &[Token], at: usize) -> bool {
    // `lãnh đạo các phòng`, `đồng chí Giám đốc`, `từng đơn vị`
    const BEFORE: [&[Syllable]; 6] = [
        &[s("các")],
        &[s("mỗi")],
        &[s("từng")],
        &[s("đồng"), s("chí")],
        &[s("lãnh"), s("đạo")],
        &[s("toàn"), s("thể")],
    ];
    let skipped = |at: usize| BEFORE.iter().find(|before| row(tokens, at, before)).map_or(0, |before| before.len());
    let at = at + skipped(at);
    let at = at + skipped(at);
    let pair = (word(tokens, at), word(tokens, at + 1));
    BODIES.contains(&pair.0) && !NO_BODIES.contains(&pair) || LONG_BODIES.contains(&pair)
}

/// Bodies and offices by one word.
const BODIES: [Syllable; 29] = words([
    "ban",
    "BHXH",
    "BQL",
    "bộ",
    "CA",
    "cục",
    "đài",
    "đoàn",
    "đội",
    "đồn",
    "hạt",
    "HĐND",
    "hội",
    "huyện",
    "MTTQ",
    "ngành",
    "phòng",
    "phường",
    "quận",
    "sở",
    "tỉnh",
    "tổ",
    "trạm",
    "trường",
    "trưởng",
    "UBMTTQ",
    "UBND",
    "viện",
    "xã",
]);

/// What begins as one of [`BODIES`] does.
const NO_BODIES: [(Syllable, Syllable); 14] = [
    (s("ban"), s("hành")),
    (s("bộ"), s("máy")),
    (s("bộ"), s("tiêu")),
    (s("đội"), s("ngũ")),
    (s("hội"), s("chợ")),
    (s("hội"), s("nghị")),
    (s("hội"), s("thảo")),
    (s("hội"), s("thi")),
    (s("phòng"), s("chống")),
    (s("phòng"), s("ngừa")),
    (s("tổ"), s("chức")),
    (s("trường"), s("hợp")),
    (s("viện"), s("phí")),
    (s("xã"), s("hội")),
];

/// Bodies and offices by two words.
const LONG_BODIES: [(Syllable, Syllable); 35] = [
    (s("bảo"), s("hiểm")),
    (s("bí"), s("thư")),
    (s("chánh"), s("văn")),
    (s("chi"), s("bộ")),
    (s("chi"), s("cục")),
    (s("chi"), s("nhánh")),
    (s("chủ"), s("đầu")),
    (s("chủ"), s("tịch")),
    (s("công"), s("an")),
    (s("công"), s("đoàn")),
    (s("công"), s("ty")),
    (s("cơ"), s("quan")),
    (s("doanh"), s("nghiệp")),
    (s("đảng"), s("bộ")),
    (s("đảng"), s("ủy")),
    (s("địa"), s("phương")),
    (s("điện"), s("lực")),
    (s("đơn"), s("vị")),
    (s("giám"), s("đốc")),
    (s("kho"), s("bạc")),
    (s("liên"), s("đoàn")),
    (s("mặt"), s("trận")),
    (s("ngân"), s("hàng")),
    (s("nhà"), s("thầu")),
    (s("thanh"), s("tra")),
    (s("thành"), s("phố")),
    (s("thị"), s("xã")),
    (s("thủ"), s("trưởng")),
    (s("thường"), s("trực")),
    (s("tòa"), s("án")),
    (s("tổng"), s("công")),
    (s("tổng"), s("cục")),
    (s("trung"), s("tâm")),
    (s("ủy"), s("ban")),
    (s("văn"), s("phòng")),
];

/// Whether the words at `at` begin what a body is to do, or what is said of it.
fn begins_action(tokens: &[Token], at: usize) -> bool {
    let pair = (word(tokens, at), word(tokens, at + 1));
    // `Ban Quản lý dự án đầu tư xây dựng`
    const INVEST: Syllable = s("tư");
    let is_of_name = at > 0 && word(tokens, at - 1) == INVEST && pair.0 == const { s("xây") };
    (ACTIONS.contains(&pair.0) || LONG_ACTIONS.contains(&pair)) && !is_of_name
}

/// Words that end the name of a body.
const ACTIONS: [Syllable; 20] = words([
    "cần", "chưa", "có", "còn", "đã", "đang", "để", "đưa", "gửi", "làm", "lập", "mở", "nộp", "phải", "rà", "sớm",
    "thu", "trên", "trình", "trong",
]);

/// Verbs of two words; their first words alone stand in the names of bodies too.
const LONG_ACTIONS: [(Syllable, Syllable); 71] = [
    (s("ban"), s("hành")),
    (s("bàn"), s("giao")),
    (s("báo"), s("cáo")),
    (s("bảo"), s("đảm")),
    (s("bố"), s("trí")),
    (s("bổ"), s("sung")),
    (s("căn"), s("cứ")),
    (s("cân"), s("đối")),
    (s("cập"), s("nhật")),
    (s("chấn"), s("chỉnh")),
    (s("chấp"), s("hành")),
    (s("chỉ"), s("đạo")),
    (s("chịu"), s("trách")),
    (s("chú"), s("trọng")),
    (s("chủ"), s("động")),
    (s("chuẩn"), s("bị")),
    (s("công"), s("khai")),
    (s("cung"), s("cấp")),
    (s("duy"), s("trì")),
    (s("đảm"), s("bảo")),
    (s("đẩy"), s("mạnh")),
    (s("đẩy"), s("nhanh")),
    (s("đề"), s("xuất")),
    (s("điều"), s("chỉnh")),
    (s("điều"), s("tra")),
    (s("đôn"), s("đốc")),
    (s("giám"), s("sát")),
    (s("giải"), s("ngân")),
    (s("giải"), s("quyết")),
    (s("giải"), s("trình")),
    (s("hỗ"), s("trợ")),
    (s("hoàn"), s("thành")),
    (s("hoàn"), s("thiện")),
    (s("huy"), s("động")),
    (s("hướng"), s("dẫn")),
    (s("khắc"), s("phục")),
    (s("khẩn"), s("trương")),
    (s("khai"), s("thác")),
    (s("kiểm"), s("soát")),
    (s("kiểm"), s("tra")),
    (s("kiện"), s("toàn")),
    (s("kịp"), s("thời")),
    (s("nâng"), s("cao")),
    (s("nghiêm"), s("túc")),
    (s("nghiên"), s("cứu")),
    (s("phân"), s("bổ")),
    (s("phát"), s("động")),
    (s("phấn"), s("đấu")),
    (s("quan"), s("tâm")),
    (s("quyết"), s("liệt")),
    (s("siết"), s("chặt")),
    (s("tăng"), s("cường")),
    (s("tập"), s("trung")),
    (s("tham"), s("gia")),
    (s("tham"), s("mưu")),
    (s("tháo"), s("gỡ")),
    (s("thẩm"), s("định")),
    (s("theo"), s("dõi")),
    (s("thông"), s("báo")),
    (s("thực"), s("hiện")),
    (s("thường"), s("xuyên")),
    (s("tiếp"), s("tục")),
    (s("tổ"), s("chức")),
    (s("tổng"), s("hợp")),
    (s("triển"), s("khai")),
    (s("tuyên"), s("truyền")),
    (s("ưu"), s("tiên")),
    (s("vận"), s("động")),
    (s("xây"), s("dựng")),
    (s("xem"), s("xét")),
    (s("xử"), s("lý")),
];
