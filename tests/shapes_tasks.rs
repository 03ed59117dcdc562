//! Section 6 of the shapes: what is to be done, by whom, until when, and how much of it.

mod shapes;

use ktxh::SectorKind;
use shapes::{read, read_as, tasks};

#[test]
fn headings_of_tasks() {
    for heading in [
        "Phương hướng, nhiệm vụ tháng 10/2021",
        "MỘT SỐ NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM",
        "Nhiệm vụ trọng tâm 3 tháng cuối năm",
        "Phương hướng công tác quý IV/2021",
    ] {
        let report = read(&format!("I. KẾT QUẢ\nLúa 40 ha.\nII. {heading}\n1. Tiếp tục chăm sóc lúa."));
        assert_eq!(report.sectors.get(1).map(|sector| sector.kind), Some(SectorKind::Tasks), "{heading}");
        let texts: Vec<_> = report.tasks.iter().map(|task| task.text.as_str()).collect();
        assert_eq!(texts, ["Tiếp tục chăm sóc lúa."], "{heading}");
    }
    assert_eq!(read("I. KẾT QUẢ\n1. Tiếp tục chăm sóc lúa.").tasks, []);
}

/// By theme: who is to do it is not printed, and not guessed.
#[test]
fn tasks_by_theme() {
    tasks(
        "II. NHIỆM VỤ THÁNG 10\n1. Tiếp tục chăm sóc lúa; đẩy mạnh\ntrồng màu.\n2. Tăng cường kiểm tra chợ.\n3. Chú trọng phòng cháy.",
        &[
            "1 | Tiếp tục chăm sóc lúa; đẩy mạnh trồng màu.",
            "2 | Tăng cường kiểm tra chợ.",
            "3 | Chú trọng phòng cháy.",
        ],
    );
    tasks(
        "II. NHIỆM VỤ THÁNG 10\n- Tiếp tục chăm sóc lúa.\n- Tập trung làm đường.",
        &[" | Tiếp tục chăm sóc lúa.", " | Tập trung làm đường."],
    );
}

#[test]
fn tasks_by_owner() {
    tasks(
        "II. NHIỆM VỤ THÁNG 10\n1. Giao phòng Nội vụ rà soát biên chế.",
        &["1 | Giao phòng Nội vụ rà soát biên chế. | owner phòng Nội vụ"],
    );
    tasks(
        "II. NHIỆM VỤ THÁNG 10\n1. Yêu cầu UBND các xã báo cáo số hộ thiếu nước.",
        &["1 | Yêu cầu UBND các xã báo cáo số hộ thiếu nước. | owner UBND các xã"],
    );
    tasks(
        "II. NHIỆM VỤ THÁNG 10\n1. Đề nghị Công an huyện tăng cường tuần tra.",
        &["1 | Đề nghị Công an huyện tăng cường tuần tra. | owner Công an huyện"],
    );
    tasks(
        "II. NHIỆM VỤ THÁNG 10\n1. Phòng Tài chính - Kế hoạch chủ trì, phối hợp Chi cục Thuế thu hồi nợ.",
        &[
            "1 | Phòng Tài chính - Kế hoạch chủ trì, phối hợp Chi cục Thuế thu hồi nợ. | owner Phòng Tài chính - Kế hoạch",
        ],
    );
}

/// The owner of each task alone.
#[test]
fn owners_are_bodies() {
    for (task, owner) in [
        ("Giao UBND các xã đảm bảo nước tưới.", Some("UBND các xã")),
        ("Yêu cầu Sở Xây dựng phối hợp Sở Tài chính rà soát.", Some("Sở Xây dựng")),
        ("Giao Công an huyện điều tra 12 vụ.", Some("Công an huyện")),
        (
            "Giao Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ.",
            Some("Ban Quản lý dự án đầu tư xây dựng huyện"),
        ),
        ("Giao Ban Chỉ huy Quân sự xã làm tốt công tác tuyển quân.", Some("Ban Chỉ huy Quân sự xã")),
        ("Giao Hạt Kiểm lâm kiểm tra rừng.", Some("Hạt Kiểm lâm")),
        ("Giao Văn phòng HĐND và UBND huyện theo dõi, đôn đốc.", Some("Văn phòng HĐND và UBND huyện")),
        ("Yêu cầu thủ trưởng các cơ quan, đơn vị nghiêm túc thực hiện.", Some("thủ trưởng các cơ quan, đơn vị")),
        ("Đề nghị UBND các xã chưa giải ngân giải trình nguyên nhân.", Some("UBND các xã")),
        (
            "Giao Phòng Lao động - Thương binh và Xã hội rà soát hộ nghèo.",
            Some("Phòng Lao động - Thương binh và Xã hội"),
        ),
        ("Sở Xây dựng chủ trì rà soát.", Some("Sở Xây dựng")),
        ("Phòng Tổ chức cán bộ phối hợp Phòng Nội vụ rà soát.", Some("Phòng Tổ chức cán bộ")),
        ("Các phòng, ban chủ trì, phối hợp thực hiện.", Some("Các phòng, ban")),
        ("Đề nghị bố trí 550 tỷ đồng.", None),
        ("Đề nghị cấp thẻ BHYT cho 21 người.", None),
        ("Giao đất cho 12 hộ.", None),
        ("Giao quân 120 tân binh.", None),
        ("Yêu cầu khẩn trương hoàn thành hồ sơ.", None),
        ("Công tác phối hợp được duy trì.", None),
        ("Các giải pháp chủ trì thực hiện.", None),
        ("Tổ chức phối hợp tuần tra.", None),
        ("Phòng Kinh tế kiểm tra chợ, phối hợp Công an xã.", None),
    ] {
        let report = read(&format!("II. NHIỆM VỤ THÁNG 10\n1. {task}"));
        let owners: Vec<_> = report.tasks.iter().map(|task| task.owner.as_deref()).collect();
        assert_eq!(owners, [owner], "{task}");
    }
}

#[test]
fn an_owner_over_its_items() {
    tasks(
        "II. NHIỆM VỤ THÁNG 10\n1. Nông nghiệp\n1.1. Giao phòng Nông nghiệp và PTNT:\n- Kiểm tra đê.\n- Tiêm phòng cho bò.\n\
         1.2. Giao phòng Kinh tế:\n- Kiểm tra chợ.",
        &[
            " | Kiểm tra đê. | owner phòng Nông nghiệp và PTNT",
            " | Tiêm phòng cho bò. | owner phòng Nông nghiệp và PTNT",
            " | Kiểm tra chợ. | owner phòng Kinh tế",
        ],
    );
}

#[test]
fn deadlines() {
    let cases = [
        ("Hoàn thành kè sông trước ngày 31/10/2021.", "/2021-10-31"),
        ("Hoàn thành kè sông trước 31/10.", "/2021-10-31"),
        ("Hoàn thành kè sông trong tháng 10/2021.", "2021-10"),
        ("Hoàn thành kè sông trong tháng 10.", "2021-10"),
        ("Hoàn thành kè sông trong quý IV/2021.", "2021-Q4"),
        ("Hoàn thành kè sông đến ngày 31/10/2021.", "/2021-10-31"),
        ("Hoàn thành kè sông chậm nhất ngày 31/10/2021.", "/2021-10-31"),
    ];
    for (task, deadline) in cases {
        let report = read(&format!("II. NHIỆM VỤ THÁNG 10\n1. {task}"));
        let found: Vec<_> = report.tasks.iter().map(|task| task.deadline.map(|period| period.notation())).collect();
        assert_eq!(found, [Some(deadline.to_owned())], "{task}");
    }
    for task in ["Báo cáo định kỳ vào thứ hai hàng tuần.", "Trình kỳ họp thứ 8 của HĐND.", "Khẩn trương kiểm tra đê."]
    {
        let report = read(&format!("II. NHIỆM VỤ THÁNG 10\n1. {task}"));
        let found: Vec<_> = report.tasks.iter().map(|task| task.deadline).collect();
        assert_eq!(found, [None], "{task}");
    }
}

#[test]
fn goals() {
    tasks(
        "II. NHIỆM VỤ THÁNG 10\n1. Phấn đấu giải ngân 100% vốn được giao.",
        &["1 | Phấn đấu giải ngân 100% vốn được giao. | goal 100%"],
    );
    tasks(
        "II. NHIỆM VỤ THÁNG 10\n1. Phấn đấu có từ 1 đến 2 xã về đích, nâng tổng số xã đạt chuẩn lên 09 xã.",
        &["1 | Phấn đấu có từ 1 đến 2 xã về đích, nâng tổng số xã đạt chuẩn lên 09 xã. | goal 1 đến 2 xã | goal 09 xã"],
    );
    read_as(&[
        (
            "II. NHIỆM VỤ THÁNG 10\n1. Phấn đấu tốc độ tăng GRDP đạt 12,95%.",
            &["THÁNG 10 | period | 2021-10", "1 | marker | -", "12,95% | target | 12.95 %"],
        ),
        // Things that are named in passing are no goals.
        (
            "II. NHIỆM VỤ THÁNG 10\n1. Đẩy nhanh tiến độ 57 công trình.",
            &["THÁNG 10 | period | 2021-10", "1 | marker | -", "57 công trình | amount | 57 công trình"],
        ),
    ]);
}

#[test]
fn what_was_handed_over_is_no_task() {
    let report = shapes::read("I. KẾT QUẢ\n- Giao 165/165 thanh niên lên đường.\n- Giao Công an xã tuần tra.\n");
    let tasks: Vec<_> = report.tasks.iter().map(|task| task.text.as_str()).collect();
    assert_eq!(tasks, ["Giao Công an xã tuần tra."]);
}

#[test]
fn what_nobody_counts_is_to_be_reached() {
    read_as(&[(
        "II. NHIỆM VỤ\n1. Giải quyết việc làm cho khoảng 6.500 lao động, đưa từ 300 - 350 người đi làm việc.\n2. Giải quyết 100% hồ sơ đúng hạn.",
        &[
            "1 | marker | -",
            "6.500 lao động | target | 6500 lao động | hedge about",
            "300 - 350 người | target | 300..350 người",
            "2 | marker | -",
            "100% | target | 100 % | name Giải quyết hồ sơ đúng hạn",
        ],
    )]);
}
