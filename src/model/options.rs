//! How strictly to read.

/// How to read a text. Strictness is a value, never a feature of the build.
///
/// ```
/// use ktxh::{Period, ReadOptions, Report};
///
/// let options = ReadOptions::default().with_max_bytes(1 << 20).with_period("2022-07".parse::<Period>()?);
/// let report = Report::read_with("Thu 5 tỷ đồng.".as_bytes(), &options)?;
/// assert_eq!(report.period.map(|period| period.notation()).as_deref(), Some("2022-07"));
/// # Ok::<(), ktxh::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ReadOptions {
    /// The longest text that is read, in bytes; longer ones are an error. 256 MiB by default, 4 GiB at most.
    pub max_bytes: usize,
    /// The report's period, where the text does not say it or the caller knows better.
    pub period: Option<crate::Period>,
}

impl ReadOptions {
    /// The same with another [`max_bytes`](Self::max_bytes).
    #[must_use]
    pub fn with_max_bytes(self, max_bytes: usize) -> Self {
        Self { max_bytes, ..self }
    }

    /// The same with the report's [`period`](Self::period).
    #[must_use]
    pub fn with_period(self, period: crate::Period) -> Self {
        Self { period: Some(period), ..self }
    }
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self { max_bytes: 256 << 20, period: None }
    }
}
