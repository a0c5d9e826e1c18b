//! The program as it is released.
//!
//! What cargo builds beside a bench is another program: its dependencies have what the tests ask of them, too, which is half a
//! megabyte more of regular expressions. So this one is built by itself, once, into a folder of its own.

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

/// Where it lies: in `target/released`, built there if it is missing or older than the sources; or where `JOURNEY` says.
///
/// # Panics
/// Where it cannot be built.
pub fn program() -> &'static str {
    static PROGRAM: OnceLock<String> = OnceLock::new();
    PROGRAM.get_or_init(|| std::env::var("JOURNEY").unwrap_or_else(|_| built()))
}

fn built() -> String {
    let beside = Path::new(env!("CARGO_BIN_EXE_journey"));
    let target = beside.ancestors().nth(2).expect("the program lies in target/release").join("released");
    let cargo = Command::new(env!("CARGO"))
        .args(["build", "--release", "--locked", "--quiet", "--bin", "journey", "--target-dir"])
        .arg(&target)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status();
    assert!(cargo.is_ok_and(|status| status.success()), "the program can be built");
    target.join("release").join("journey").display().to_string()
}
