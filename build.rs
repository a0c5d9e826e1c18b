//! Says how the program is linked.

use std::env;

#[expect(clippy::disallowed_methods, reason = "what is built for is told to a build script by the environment")]
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=packaging/no-unwinding.ld");
    let target = |what: &str| env::var(format!("CARGO_CFG_TARGET_{what}")).unwrap_or_default();
    if (target("OS"), target("ENV"), target("ARCH")) != ("linux".into(), "gnu".into(), "x86_64".into()) {
        return;
    }
    // At a fixed address, the fifteen thousand pointers in our tables are right as they lie in the file. Else each start
    // would begin by correcting them all, in memory of its own: a tenth of what a small map costs.
    println!("cargo::rustc-link-arg-bins=-no-pie");
    // Only where a panic ends the program: what is built to be tested goes back through its functions.
    if env::var("PROFILE").is_ok_and(|it| it == "release") {
        let folder = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
        println!("cargo::rustc-link-arg-bins=-Wl,-T,{folder}/packaging/no-unwinding.ld");
    }
}
