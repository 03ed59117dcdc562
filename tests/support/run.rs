//! Runs the examples as programs.
#![allow(dead_code, unreachable_pub, clippy::expect_used, clippy::panic)]

use std::env::current_exe;
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

/// Runs an example on what `input` feeds to it.
#[track_caller]
pub fn run_on<S: AsRef<OsStr>>(name: &str, arguments: &[S], input: &[u8]) -> Output {
    let program = directory().join(name).with_extension(std::env::consts::EXE_EXTENSION);
    let mut child = Command::new(&program)
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("NO_COLOR")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    // A program that does not read its input closes the pipe, and that is its right.
    let _ = child.stdin.take().map(|mut stdin| stdin.write_all(input));
    child.wait_with_output().expect("the example ends")
}

/// What an example prints that ends well. Where `check` finds a contradiction it says so in its status, 1.
#[track_caller]
pub fn printed<S: AsRef<OsStr>>(name: &str, arguments: &[S], input: &str) -> String {
    let output = run_on(name, arguments, input.as_bytes());
    let ended_well = output.status.success() || (name == "check" && output.status.code() == Some(1));
    assert!(ended_well, "{name}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("examples print UTF-8")
}

/// Where the built examples are. `cargo test --test NAME` does not build them, so that cargo is asked to; where they
/// are fresh it has nothing to do.
fn directory() -> &'static Path {
    static DIRECTORY: OnceLock<PathBuf> = OnceLock::new();
    DIRECTORY.get_or_init(|| {
        // target/debug/deps/examples-0123456789abcdef
        let exe = current_exe().expect("a test knows its path");
        let profile = exe.ancestors().nth(2).expect("it lies in a profile's directory");
        let target = profile.parent().expect("which lies in the target directory");
        let name = match profile.file_name().and_then(OsStr::to_str) {
            Some("debug") | None => "dev",
            Some(name) => name,
        };
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--quiet", "--offline", "--examples", "--profile", name, "--target-dir"]).arg(target);
        if cfg!(feature = "schema") {
            cargo.args(["--features", "schema"]);
        }
        let output = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        profile.join("examples")
    })
}
