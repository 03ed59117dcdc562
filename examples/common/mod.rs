//! What the examples share: where the text comes from, and one clear line where it cannot be read.
#![allow(dead_code, unreachable_pub)]

use ktxh::{ReadOptions, Report};
use std::io::Read;
use std::process::ExitCode;

/// The report that the examples read when no file is named.
pub const SAMPLE: &str = include_str!("../data/bao-cao-mau.txt");

/// Words that the command line gave: a file, and flags that begin with `--`.
pub struct Arguments {
    pub file: Option<String>,
    pub flags: Vec<String>,
}

impl Arguments {
    pub fn parse() -> Self {
        let (flags, files): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|word| word.starts_with("--"));
        Self { file: files.into_iter().next(), flags }
    }

    pub fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|given| given == flag)
    }

    /// The report of the file, of standard input for `-`, or of the sample.
    pub fn report(&self) -> Result<Report, String> {
        let bytes = match self.file.as_deref() {
            None => SAMPLE.as_bytes().to_vec(),
            Some("-") => {
                let mut bytes = Vec::new();
                std::io::stdin().read_to_end(&mut bytes).map_err(|error| format!("standard input: {error}"))?;
                bytes
            }
            Some(file) => std::fs::read(file).map_err(|error| format!("{file}: {error}"))?,
        };
        let name = self.file.as_deref().unwrap_or("the sample report");
        Report::read_with(&bytes, &ReadOptions::default()).map_err(|error| format!("{name}: {error}"))
    }
}

/// Prints lines to standard output; a reader that closes the pipe early is no error.
pub fn print(text: &str) -> ExitCode {
    use std::io::Write;
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => fail(&error.to_string()),
        _ => ExitCode::SUCCESS,
    }
}

/// One line on standard error, and exit status 2.
pub fn fail(message: &str) -> ExitCode {
    eprintln!("error: {message}");
    ExitCode::from(2)
}
