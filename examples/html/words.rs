//! What the page says in Vietnamese, and how text becomes HTML.

use ktxh::{Base, Direction, Figure, FigureId, Hedge, Issue, Report, Role, Setter, Value};
use rust_decimal::Decimal;

/// Text as HTML, in content and in attributes. Control characters other than line breaks and tabs become spaces.
pub(crate) fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\n' | '\t' => html.push(char),
            control if control.is_control() => html.push(' '),
            other => html.push(other),
        }
    }
    html
}

/// A link to a figure of the text, under its own words.
pub(crate) fn link(report: &Report, id: FigureId) -> Option<String> {
    let words = report.quote(report.figure(id)?.span);
    Some(format!("<a href=\"#f{}\">{}</a>", id.0, escape(words)))
}

/// Roles that are shown alike.
#[derive(Clone, Copy)]
pub(crate) enum Group {
    Level,
    Plan,
    Comparison,
    Time,
    Name,
    Odd,
}

impl Group {
    pub(crate) const ALL: [Self; 6] = [Self::Level, Self::Plan, Self::Comparison, Self::Time, Self::Name, Self::Odd];

    pub(crate) fn of(figure: &Figure) -> Self {
        match figure.role {
            _ if figure.issue.is_some() => Self::Odd,
            Role::Amount | Role::Share | Role::Fraction => Self::Level,
            Role::PlanRatio | Role::Target => Self::Plan,
            Role::Growth | Role::Index | Role::Change | Role::Multiple | Role::Rank => Self::Comparison,
            Role::Date | Role::Period => Self::Time,
            Role::Criterion | Role::Reference | Role::Marker | Role::Label => Self::Name,
            _ => Self::Odd,
        }
    }

    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Plan => "plan",
            Self::Comparison => "comparison",
            Self::Time => "time",
            Self::Name => "name",
            Self::Odd => "odd",
        }
    }

    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Level => "mức đạt được",
            Self::Plan => "kế hoạch, mục tiêu",
            Self::Comparison => "so sánh",
            Self::Time => "thời gian",
            Self::Name => "số hiệu, tên gọi",
            Self::Odd => "cần xem lại",
        }
    }
}

pub(crate) fn role(role: Role) -> &'static str {
    match role {
        Role::Amount => "mức đạt được",
        Role::Share => "tỷ lệ",
        Role::PlanRatio => "tỷ lệ so với kế hoạch",
        Role::Growth => "tốc độ tăng, giảm",
        Role::Index => "chỉ số (kỳ gốc = 100)",
        Role::Change => "mức tăng, giảm",
        Role::Multiple => "số lần",
        Role::Fraction => "phần trên tổng",
        Role::Target => "kế hoạch, mục tiêu",
        Role::Rank => "thứ hạng",
        Role::Criterion => "điều kiện, ngưỡng",
        Role::Date => "ngày",
        Role::Period => "kỳ",
        Role::Reference => "số, ký hiệu văn bản",
        Role::Marker => "số thứ tự mục",
        Role::Label => "tên gọi",
        _ => "chưa đọc được",
    }
}

pub(crate) fn base(base: Base) -> &'static str {
    match base {
        Base::Plan(Some(Setter::Central)) => "kế hoạch Trung ương giao",
        Base::Plan(Some(Setter::Province)) => "kế hoạch tỉnh giao",
        Base::Plan(Some(Setter::District)) => "kế hoạch huyện giao",
        Base::Plan(Some(Setter::Commune)) => "kế hoạch xã giao",
        Base::Plan(Some(Setter::Council)) => "nghị quyết HĐND",
        Base::Plan(Some(Setter::Sector)) => "kế hoạch bộ, ngành giao",
        Base::Plan(_) => "kế hoạch",
        Base::PreviousMonth => "tháng trước",
        Base::PreviousQuarter => "quý trước",
        Base::PreviousYear => "năm trước",
        Base::SamePeriodLastYear => "cùng kỳ năm trước",
        Base::DecemberLastYear => "cuối năm trước",
        Base::StartOfYear => "đầu năm",
        Base::Total => "tổng số",
        _ => "mốc khác",
    }
}

pub(crate) fn hedge(hedge: Hedge) -> &'static str {
    match hedge {
        Hedge::Estimated => "ước tính",
        Hedge::Over => "hơn, trên",
        Hedge::Under => "gần, dưới",
        Hedge::About => "khoảng",
        _ => "không chắc chắn",
    }
}

pub(crate) fn issue(issue: Issue) -> String {
    let words = match issue {
        Issue::PercentInAmount => "dấu % nằm trong một số tiền hoặc số lượng",
        Issue::DecimalPoint => "dấu chấm được dùng làm dấu thập phân",
        Issue::GroupingComma => "dấu phẩy được dùng để phân nhóm hàng nghìn",
        Issue::AmbiguousComma => "dấu phẩy có thể là dấu thập phân hoặc dấu phân nhóm",
        Issue::MalformedNumber => "các chữ số và dấu không tạo thành một số",
        Issue::ScannedDigits => "có ký tự lạ lẫn trong chữ số",
        Issue::Overflow => "số quá lớn",
        Issue::ImpossibleDate => "không có ngày này trong lịch",
        Issue::MissingUnit => "thiếu đơn vị hoặc dấu %",
        other => return other.to_string(),
    };
    words.to_owned()
}

/// `tăng`, `giảm`, `bằng`, `gấp`: the verb of a comparison.
pub(crate) fn verb(figure: &Figure) -> &'static str {
    let falls = figure.quantity().map_or(figure.direction == Some(Direction::Down), |by| by.value() < Decimal::ZERO);
    let range_falls = matches!(&figure.value, Some(Value::Range(range)) if range.high().value() <= Decimal::ZERO);
    match figure.role {
        Role::Index => "bằng",
        Role::Multiple => "gấp",
        _ if falls || range_falls => "giảm",
        _ => "tăng",
    }
}
