//! Runs a program and reads what it cost from the kernel's own books.

use std::process::{Command, Stdio};
use std::time::Instant;

/// What one run cost.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// User and system time in seconds, of the program and of those it waited for.
    pub cpu: f64,
    /// The largest resident set in bytes. Never less than ours when we started it: the kernel counts from there.
    pub memory: f64,
    /// From the start to the end, in seconds.
    pub wall: f64,
}

/// Runs `program` with `arguments`, its output thrown away, and waits for it.
///
/// # Panics
/// Where it cannot be started, or ends with a code that is not in `codes`: a figure for failed work is worth nothing.
pub fn run(program: &str, arguments: &[&str], codes: &[i32]) -> Cost {
    run_in(program, arguments, codes, &[])
}

/// The same, with some variables of the environment set.
///
/// # Panics
/// As [`run`].
#[expect(clippy::zombie_processes, reason = "`wait` waits for it, by another call than the standard library's")]
pub fn run_in(program: &str, arguments: &[&str], codes: &[i32], environment: &[(&str, &str)]) -> Cost {
    let begun = Instant::now();
    let child = Command::new(program)
        .args(arguments)
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{program} cannot be started: {error}"));
    let (code, cost) = wait(child.id());
    assert!(codes.contains(&code), "{program} {} ended with {code}", arguments.join(" "));
    Cost { wall: begun.elapsed().as_secs_f64(), ..cost }
}

/// The exit code and the cost of the child `id`, which nobody else waits for.
#[expect(unsafe_code, reason = "the standard library waits for a child and does not tell what it cost")]
fn wait(id: u32) -> (i32, Cost) {
    let mut status = 0;
    // SAFETY: all integers, for which zeroes are a value.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    let id = libc::pid_t::try_from(id).expect("process ids are small");
    // SAFETY: both pointers are to places of ours that live past the call.
    let waited = unsafe { libc::wait4(id, &raw mut status, 0, &raw mut usage) };
    assert_eq!(waited, id, "the child can be waited for");
    let code = if libc::WIFEXITED(status) { libc::WEXITSTATUS(status) } else { -libc::WTERMSIG(status) };
    let memory = usage.ru_maxrss as f64 * 1024.0;
    (code, Cost { cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime), memory, wall: 0.0 })
}

/// User and system time of this process so far, in seconds.
#[expect(unsafe_code, reason = "the standard library has a clock for the wall and none for the processor")]
pub fn own_cpu() -> f64 {
    // SAFETY: all integers, for which zeroes are a value.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    // SAFETY: the pointer is to a place of ours that lives past the call.
    let done = unsafe { libc::getrusage(libc::RUSAGE_SELF, &raw mut usage) };
    assert_eq!(done, 0, "a process can read its own books");
    seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

fn seconds(time: libc::timeval) -> f64 {
    time.tv_sec as f64 + time.tv_usec as f64 / 1e6
}
