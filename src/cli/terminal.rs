//! What the run says: to people on standard error, to programs on standard output. The only place that prints.

use super::write;
use crate::diagnostic::render::Look;
use crate::diagnostic::render::visible::visible;
use anstream::{AutoStream, ColorChoice};
use std::fmt::Write as _;
use std::io::{self, ErrorKind, IsTerminal, Write};

/// The streams of a run, as the user's flags and terminal want them.
#[derive(Debug)]
pub struct Terminal {
    color: ColorChoice,
    /// A line of progress stands on the screen, to be wiped before the next text.
    progress: bool,
}

impl Terminal {
    pub fn new(color: ColorChoice) -> Self {
        Self { color, progress: false }
    }

    /// How reports look on standard error, or on standard output.
    pub fn look(&self, output: bool) -> Look {
        let choice = match self.color {
            ColorChoice::Auto if output => AutoStream::choice(&io::stdout()),
            ColorChoice::Auto => AutoStream::choice(&io::stderr()),
            choice => choice,
        };
        let is_terminal = if output { io::stdout().is_terminal() } else { io::stderr().is_terminal() };
        let width = is_terminal.then(terminal_size::terminal_size).flatten().map(|(width, _)| usize::from(width.0));
        // Narrower than this no report can be read, wider no sentence.
        Look { width: width.map_or(Look::PLAIN.width, |it| it.clamp(40, 160)), color: choice != ColorChoice::Never }
    }

    /// Text that is safe to print, to standard error. Nobody listening is no reason to stop.
    pub fn say(&mut self, text: &str) {
        self.wipe();
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }

    /// Lines, of which every other control character is made visible; no text is no line.
    pub fn line(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.say(&format!("{}\n", visible(text, true)));
    }

    /// Why the run, or a part of it, failed.
    pub fn error(&mut self, text: &str) {
        self.headed("error", "\u{1b}[1;31m", text);
    }

    /// What is worth knowing, and no fault.
    pub fn note(&mut self, text: &str) {
        self.headed("note", "\u{1b}[1;36m", text);
    }

    fn headed(&mut self, head: &str, style: &str, text: &str) {
        let text = visible(text, true);
        if self.look(false).color {
            self.say(&format!("{style}{head}:\u{1b}[0m {text}\n"));
        } else {
            self.say(&format!("{head}: {text}\n"));
        }
    }

    /// Writes to standard output. A reader that has gone away is no error.
    pub fn output(&mut self, produce: write::Produce<'_>) -> io::Result<()> {
        self.wipe();
        write::straight(&mut io::stdout().lock(), produce)
    }

    /// Writes what would change to standard output: as it is for programs, safe to print where somebody looks.
    pub fn diff(&mut self, text: &str) -> io::Result<()> {
        let shown = if io::stdout().is_terminal() { visible(text, true) } else { text.into() };
        self.output(&mut |out| out.write_all(shown.as_bytes()))
    }

    /// Shows how far long work is; nothing where nobody watches.
    pub fn progress(&mut self, done: usize, of: usize, what: &str) {
        if of >= LONG && io::stderr().is_terminal() {
            let mut text = format!("\r\u{1b}[K{} of {of}", done + 1);
            let _ = write!(text, "  {}", visible(what, false).chars().take(50).collect::<String>());
            let _ = io::stderr().lock().write_all(text.as_bytes());
            self.progress = true;
        }
    }

    /// Takes the line of progress off the screen.
    pub fn wipe(&mut self) {
        if std::mem::take(&mut self.progress) {
            let _ = io::stderr().lock().write_all(b"\r\x1b[K");
        }
    }
}

/// From so many pieces on, work is long enough to watch.
const LONG: usize = 5;

/// The reason of an error of the system, as a clause and without its number.
pub fn reason(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file".to_owned(),
        ErrorKind::PermissionDenied => "permission denied".to_owned(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "the disk is full".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "the disk can only be read".to_owned(),
        ErrorKind::IsADirectory => "it is a folder".to_owned(),
        ErrorKind::NotADirectory => "a part of its path is a file, not a folder".to_owned(),
        ErrorKind::AlreadyExists => "it exists".to_owned(),
        _ => {
            let text = error.to_string();
            text.split(" (os error").next().unwrap_or(&text).to_lowercase()
        }
    }
}
