//! The whole report.

use super::{
    DocumentTitle, Figure, FigureId, Indicator, IndicatorId, Letterhead, ReadOptions, Sector, SectorId, Signature, Task,
};
use crate::outline;
use crate::statement::{self, Statements};
use crate::{Error, Period, Span, source};
use serde::{Deserialize, Deserializer, Serialize};

/// The version of the wire form. It grows by one whenever a reader of the old form could misread the new one.
pub const SCHEMA_VERSION: u32 = 1;

/// A report read from its text.
///
/// ```
/// use ktxh::{Report, Role};
///
/// let report = Report::read("I. KẾT QUẢ THÁNG 7 NĂM 2022\nThu ngân sách lũy kế ước đạt 2.030 tỷ đồng, đạt 58,8% KH.")?;
/// let ratio = report.figures.iter().find(|figure| figure.role == Role::PlanRatio).expect("a ratio is printed");
/// let level = &report.figures[ratio.of.expect("it speaks of a level").0];
/// assert_eq!(report.quote(level.span), "2.030 tỷ đồng");
/// assert_eq!(report.period.map(|period| period.notation()).as_deref(), Some("2022-07"));
/// # Ok::<(), ktxh::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Report {
    /// [`SCHEMA_VERSION`] of the library that read it. A newer one is refused: this one could misread it.
    #[serde(deserialize_with = "known_version")]
    #[cfg_attr(feature = "schema", schemars(with = "u32", range(min = 1, max = SCHEMA_VERSION)))]
    pub schema_version: u32,
    /// The text as given. All spans point into it.
    pub text: String,
    /// Issuer, number, place and date, where printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letterhead: Option<Letterhead>,
    /// Kind and subject, where printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<DocumentTitle>,
    /// The time reported on: named by the title, or by the first heading that names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// The numbered headings and items, in the order of the text.
    pub sectors: Vec<Sector>,
    /// What is measured, in the order of the text.
    pub indicators: Vec<Indicator>,
    /// What is to be done.
    pub tasks: Vec<Task>,
    /// The ledger: every ASCII digit of the text lies in exactly one of these, in the order of the text.
    pub figures: Vec<Figure>,
    /// To whom it goes, where printed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<String>,
    /// Who signed it, where printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<Signature>,
}

impl Report {
    /// Reads a text. Never fails but for its size: a report with wrong sums or malformed figures is read all the same.
    ///
    /// # Errors
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) beyond [`ReadOptions::max_bytes`].
    pub fn read(text: &str) -> Result<Self, Error> {
        let options = ReadOptions::default();
        source::check_length(text.len(), &options)?;
        Ok(Self::of(text, &options))
    }

    /// Reads bytes with options. Positions are those of the bytes as given.
    ///
    /// # Errors
    /// [`ErrorKind::NotUtf8`](crate::ErrorKind::NotUtf8) with the position of the first bad byte;
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge).
    ///
    /// ```
    /// use ktxh::{ErrorKind, ReadOptions, Report};
    /// let error = Report::read_with(b"Thu 5 t\xE1", &ReadOptions::default()).unwrap_err();
    /// assert_eq!((error.kind(), error.span().map(|span| span.start)), (ErrorKind::NotUtf8, Some(7)));
    /// ```
    pub fn read_with(bytes: &[u8], options: &ReadOptions) -> Result<Self, Error> {
        Ok(Self::of(source::decode(bytes, options)?, options))
    }

    fn of(text: &str, options: &ReadOptions) -> Self {
        let (raw, figures) = statement::ledger(text);
        let outline = outline::read(text, source::body_start(text));
        let period = options.period.or_else(|| outline::report_period(text, &outline, &raw));
        let Statements { figures, indicators, tasks } = statement::read(text, &raw, figures, &outline, period.as_ref());
        Self {
            schema_version: SCHEMA_VERSION,
            text: text.to_owned(),
            letterhead: outline.letterhead,
            title: outline.title,
            period,
            sectors: outline.sectors,
            indicators,
            tasks,
            figures,
            recipients: outline.recipients,
            signature: outline.signature,
        }
    }

    /// The words at a span; empty where the span is not one of this text.
    pub fn quote(&self, span: Span) -> &str {
        span.of(&self.text).unwrap_or_default()
    }

    /// The figure of an id; `None` where it is another report's.
    pub fn figure(&self, id: FigureId) -> Option<&Figure> {
        self.figures.get(id.0)
    }

    /// The indicator of an id; `None` where it is another report's.
    pub fn indicator(&self, id: IndicatorId) -> Option<&Indicator> {
        self.indicators.get(id.0)
    }

    /// The sector of an id; `None` where it is another report's.
    pub fn sector(&self, id: SectorId) -> Option<&Sector> {
        self.sectors.get(id.0)
    }

    /// The sectors directly under `parent`, in the order of the text; the outermost ones for `None`.
    ///
    /// ```
    /// use ktxh::{Report, SectorId};
    ///
    /// fn outline(report: &Report, parent: Option<SectorId>, lines: &mut Vec<String>) {
    ///     for (id, sector) in report.children(parent) {
    ///         lines.push(format!("{} {}", sector.path, sector.title));
    ///         outline(report, Some(id), lines);
    ///     }
    /// }
    ///
    /// let report = Report::read("I. KINH TẾ\n1. Trồng trọt\nLúa 40 ha.\nII. XÃ HỘI\n1. Y tế\nTốt.")?;
    /// let mut lines = Vec::new();
    /// outline(&report, None, &mut lines);
    /// assert_eq!(lines, ["I KINH TẾ", "I.1 Trồng trọt", "II XÃ HỘI", "II.1 Y tế"]);
    /// # Ok::<(), ktxh::Error>(())
    /// ```
    pub fn children(&self, parent: Option<SectorId>) -> impl Iterator<Item = (SectorId, &Sector)> {
        // What is under a sector stands behind it, up to the end of its span.
        let first = parent.map_or(0, |id| id.0.saturating_add(1));
        let end = parent.map(|id| self.sector(id).map_or(0, |sector| sector.span.end));
        let sectors = self.sectors.iter().enumerate().skip(first);
        sectors
            .take_while(move |(_, sector)| end.is_none_or(|end| sector.span.start < end))
            .filter(move |(_, sector)| sector.parent == parent)
            .map(|(index, sector)| (SectorId(index), sector))
    }
}

fn known_version<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let version = u32::deserialize(deserializer)?;
    if (1..=SCHEMA_VERSION).contains(&version) {
        return Ok(version);
    }
    Err(serde::de::Error::custom(format_args!("schema version {version} is not known, only up to {SCHEMA_VERSION}")))
}
