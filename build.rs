//! Says how the program is linked.

use std::env;

#[expect(clippy::disallowed_methods, reason = "what is built for is told to a build script by the environment")]
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let target = |what: &str| env::var(format!("CARGO_CFG_TARGET_{what}")).unwrap_or_default();
    // At a fixed address, the fifteen thousand pointers in our tables are right as they lie in the file. Else each start
    // would begin by correcting them all, in memory of its own: a tenth of what a small map costs.
    if (target("OS"), target("ENV"), target("ARCH")) == ("linux".into(), "gnu".into(), "x86_64".into()) {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
