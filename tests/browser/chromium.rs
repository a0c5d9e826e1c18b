//! Runs Debian's Chromium without a window, one process for each call, with a profile of its own that is thrown away.
//! Knows command lines and files; knows nothing of what the page is about.

#![allow(dead_code, reason = "the tests and `beside` share this, and neither uses all of it")]

use std::fs::File;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long one page may take. Sixty pictures take about ten seconds on two busy cores.
const PATIENCE: Duration = Duration::from_secs(240);

/// Which of a page's colour schemes the reader prefers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scheme {
    Light,
    Dark,
}

/// Loads `page` (a local file), lets its scripts run to their end and gives back the document as text.
///
/// # Errors
/// A sentence for a person where Chromium is missing, ends badly or does not end in time.
pub fn dump_dom(page: &Path) -> Result<String, String> {
    run(&["--dump-dom".into(), page.display().to_string()], Scheme::Light)
}

/// Writes what a window of `width` by `height` CSS px shows of `page` to `png`, one device pixel a CSS px.
///
/// # Errors
/// As [`dump_dom`], and where no picture was written.
pub fn screenshot(page: &Path, png: &Path, width: u32, height: u32, scheme: Scheme) -> Result<(), String> {
    let arguments = [
        format!("--screenshot={}", png.display()),
        format!("--window-size={width},{height}"),
        "--force-device-scale-factor=1".into(),
        "--hide-scrollbars".into(),
        page.display().to_string(),
    ];
    let said = run(&arguments, scheme)?;
    if png.is_file() { Ok(()) } else { Err(format!("Chromium wrote no picture of {}: {said}", page.display())) }
}

fn run(arguments: &[String], scheme: Scheme) -> Result<String, String> {
    let folder = tempfile::tempdir().map_err(|error| format!("no temporary folder for Chromium: {error}"))?;
    let said = folder.path().join("said");
    let complained = folder.path().join("complained");
    let file = |path: &Path| File::create(path).map_err(|error| format!("cannot write {}: {error}", path.display()));
    // The engine's own names of the two schemes; the page sees them through `prefers-color-scheme`.
    let preferred = match scheme {
        Scheme::Dark => 0,
        Scheme::Light => 1,
    };
    let mut failure = String::new();
    for program in programs() {
        let started = Command::new(&program)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-lcd-text",
                "--font-render-hinting=none",
                "--force-color-profile=srgb",
                "--virtual-time-budget=600000",
            ])
            .arg(format!("--blink-settings=preferredColorScheme={preferred}"))
            .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(file(&said)?)
            .stderr(file(&complained)?)
            .spawn();
        match started {
            Ok(child) => {
                wait(child).map_err(|error| format!("{program} {error}: {}", tail(&complained)))?;
                let bytes = std::fs::read(&said).map_err(|error| error.to_string())?;
                return Ok(String::from_utf8_lossy(&bytes).into_owned());
            }
            Err(error) => failure = format!("{program}: {error}"),
        }
    }
    Err(format!("no Chromium to measure pictures with ({failure}); `tests/all` installs it, or name one in CHROMIUM"))
}

/// What may be called to get a Chromium, in order.
pub fn programs() -> Vec<String> {
    match std::env::var("CHROMIUM") {
        Ok(named) => vec![named],
        Err(_) => ["chromium", "chromium-browser", "google-chrome"].map(String::from).to_vec(),
    }
}

fn wait(mut child: Child) -> Result<(), String> {
    let begun = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(format!("ended with {status}")),
            Ok(None) if begun.elapsed() > PATIENCE => {
                // The answer is a failure either way, whether or not it could still be stopped.
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("did not end within {} s", PATIENCE.as_secs()));
            }
            Ok(None) => std::thread::sleep(Duration::from_millis(20)),
            Err(error) => return Err(error.to_string()),
        }
    }
}

fn tail(path: &Path) -> String {
    let text = std::fs::read(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(5)..].join(" | ")
}
