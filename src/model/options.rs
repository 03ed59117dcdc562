//! How strictly to read.

/// How to read a text. Strictness is a value, never a feature of the build.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ReadOptions {
    /// The longest text that is read, in bytes; longer ones are an error. 256 MiB by default, 4 GiB at most.
    pub max_bytes: usize,
    /// The report's period, where the text does not say it or the caller knows better.
    pub period: Option<crate::Period>,
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self { max_bytes: 256 << 20, period: None }
    }
}
