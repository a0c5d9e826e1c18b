//! Findings that a project has accepted for now: they stand in a file, are not told again, and are told when they are gone.
//! Pure: which file that is, and whether it is written, is the caller's to say.

use super::levels::{self, Levels};
use super::{Level, RULES, Request};
use crate::diagnostic::codes::{BROKEN_BASELINE, CODES, STALE_BASELINE};
use crate::diagnostic::{Code, Diagnostic, Severity, fingerprints};
use crate::source::{SourceId, Span};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

/// The accepted findings, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    pub entries: Vec<Entry>,
}

/// One accepted finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an accepted finding")]
pub struct Entry {
    /// From the project's root, with `/`.
    pub file: String,
    /// By name, as it was called when the entry was made.
    pub rule: String,
    /// What stands there, for whoever reads the file; nothing is compared with it.
    pub line: String,
    /// By which the finding is known again: sixteen hexadecimal digits.
    pub fingerprint: String,
}

/// The file as JSON; `version` rises where an older program could not read it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a baseline")]
struct Document {
    version: u32,
    findings: Vec<Entry>,
}

const VERSION: u32 = 1;

/// As many characters of a line tell a reader which one it is.
const LINE: usize = 100;

/// What a baseline is held against.
#[derive(Clone, Copy)]
#[expect(missing_debug_implementations, reason = "closures have none")]
pub struct Checked<'c> {
    pub request: &'c Request<'c>,
    /// All findings of the run, in order.
    pub found: &'c [Diagnostic],
    /// The name of a source as it is called wherever the run was started: from the project's root.
    pub path_of: &'c dyn Fn(&str) -> String,
    /// Whether a file of that path is there, in the run or not.
    pub exists: &'c dyn Fn(&str) -> bool,
}

impl Baseline {
    /// Reads the text of the file `source`.
    ///
    /// # Errors
    /// What is wrong with it, as a finding with a place.
    pub fn read(source: SourceId, text: &str) -> Result<Self, Box<Diagnostic>> {
        let broken = |at: usize, message: String| {
            let finding = Diagnostic::new(BROKEN_BASELINE, Span::new(source, at, at), message);
            Box::new(finding.help("`journey check --write-baseline` writes a new one, once this one is deleted"))
        };
        match serde_json::from_str::<Document>(text) {
            Ok(it) if it.version == VERSION => Ok(Self { entries: it.findings }),
            Ok(it) => {
                let at = text.find("\"version\"").unwrap_or(0);
                Err(broken(at, format!("the baseline has version {}, and this program reads {VERSION}", it.version)))
            }
            Err(error) => {
                let (line, column) = (error.line(), error.column());
                let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
                let at = text.floor_char_boundary((start + column.saturating_sub(1)).min(text.len()));
                let why = error.to_string();
                let why = why.rsplit_once(" at line ").map_or(why.as_str(), |(why, _)| why);
                Err(broken(at, format!("the baseline cannot be read: {why}")))
            }
        }
    }

    /// The file's text: an entry a line, so that a change is a line of a diff.
    pub fn written(&self) -> String {
        let entry = |it: &Entry| format!("    {}", serde_json::to_string(it).unwrap_or_default());
        let entries: Vec<String> = self.entries.iter().map(entry).collect();
        let list = if entries.is_empty() { String::new() } else { format!("\n{}\n  ", entries.join(",\n")) };
        format!("{{\n  \"version\": {VERSION},\n  \"findings\": [{list}]\n}}\n")
    }

    /// For each finding of the run, whether it is accepted.
    pub fn holds(&self, checked: &Checked<'_>) -> Vec<bool> {
        let known: FxHashSet<&str> = self.entries.iter().map(|it| it.fingerprint.as_str()).collect();
        let mut holds = vec![false; checked.found.len()];
        if !known.is_empty() {
            for (at, entry) in checked.entries() {
                holds[at] = known.contains(entry.fingerprint.as_str());
            }
        }
        holds
    }

    /// The entries (by index) that stand for nothing: the finding is gone, or its file or its rule is.
    ///
    /// Only a run that looked at all files of the baseline, and in which no file has an error, can tell that a finding is gone: many
    /// rules ask what other files say. What a rule that is off found before, waits.
    pub fn stale(&self, checked: &Checked<'_>) -> Vec<usize> {
        let files = checked.files();
        let missing = |it: &Entry| !files.contains_key(it.file.as_str());
        let whole = checked.is_whole() && !self.entries.iter().any(|it| missing(it) && (checked.exists)(&it.file));
        let found: FxHashSet<String> = checked.entries().map(|(_, it)| it.fingerprint).collect();
        let levels = Levels::new(checked.request.settings, checked.request.sources, checked.request.paths);
        let is_stale = |it: &Entry| {
            let Some(source) = files.get(it.file.as_str()) else { return !(checked.exists)(&it.file) };
            let Some(code) = code_of(&it.rule) else { return true };
            let is_off = super::index_of(code).is_some_and(|rule| levels.in_source(*source, rule) == Level::Off);
            whole && !is_off && !found.contains(&it.fingerprint)
        };
        self.entries.iter().enumerate().filter(|(_, it)| is_stale(it)).map(|(at, _)| at).collect()
    }

    /// The finding that tells of stale entries of the file `source` with this text; `None` where there are none.
    pub fn report_stale(
        &self,
        stale: &[usize],
        checked: &Checked<'_>,
        source: SourceId,
        text: &str,
    ) -> Option<Diagnostic> {
        let place = |at: &usize| {
            let print = self.entries.get(*at).map_or("", |it| it.fingerprint.as_str());
            let line =
                text.find(print).map_or(0, |at| text.get(..at).and_then(|it| it.rfind('\n')).map_or(0, |it| it + 1));
            let rest = text.get(line..).unwrap_or("");
            let end = rest.find('\n').unwrap_or(rest.len());
            let blank = rest.len() - rest.trim_start().len();
            Span::new(source, line + blank.min(end), line + end)
        };
        let message = match stale.len() {
            0 => return None,
            1 => "an entry of the baseline stands for no finding".to_owned(),
            count => format!("{count} entries of the baseline stand for no finding"),
        };
        let mut finding = Diagnostic::new(STALE_BASELINE, place(&stale[0]), message)
            .label("gone")
            .help("`journey check --write-baseline` takes it out");
        if stale.len() > 1 {
            finding = finding.label("the first of them").help("`journey check --write-baseline` takes them out");
        }
        levels::deny(&mut finding, checked.request.settings);
        Some(finding)
    }

    /// What is to be written: the entries that are not stale, and all that this run found.
    pub fn renewed(&self, checked: &Checked<'_>) -> Self {
        let stale: FxHashSet<usize> = self.stale(checked).into_iter().collect();
        let kept = self.entries.iter().enumerate().filter(|(at, _)| !stale.contains(at)).map(|(_, it)| it.clone());
        // What is found again is told with the line as it is now.
        let found: Vec<Entry> = checked.entries().map(|(_, it)| it).collect();
        let again: FxHashSet<&str> = found.iter().map(|it| it.fingerprint.as_str()).collect();
        let mut entries: Vec<Entry> = kept.filter(|it| !again.contains(it.fingerprint.as_str())).collect();
        entries.extend(found);
        entries.sort();
        entries.dedup();
        Self { entries }
    }
}

impl Checked<'_> {
    /// What can be accepted, as entries with their places in `found`: what rules found, and warnings of the language. Errors of the
    /// language cannot, however many warnings are denied.
    fn entries(&self) -> impl Iterator<Item = (usize, Entry)> {
        let can_be = |it: &Diagnostic| it.code.severity() != Severity::Error && self.is_map(it.span);
        let (places, found): (Vec<usize>, Vec<Diagnostic>) =
            self.found.iter().enumerate().filter(|(_, it)| can_be(it)).map(|(at, it)| (at, it.clone())).unzip();
        let prints = fingerprints(&found, self.request.sources, self.path_of);
        places.into_iter().zip(found).zip(prints).map(|((at, finding), print)| {
            let source = self.request.sources.get(finding.span.source);
            let line = source.map_or("", |it| it.line_text(finding.span.start).trim());
            let entry = Entry {
                file: source.map_or(String::new(), |it| (self.path_of)(&it.name)),
                rule: finding.code.name.to_owned(),
                line: line.chars().take(LINE).collect(),
                fingerprint: format!("{print:016x}"),
            };
            (at, entry)
        })
    }

    /// Whether it lies in a map, and not in the settings.
    fn is_map(&self, span: Span) -> bool {
        (span.source.0 as usize) < self.request.documents.len()
    }

    /// The files that rules looked at.
    fn files(&self) -> FxHashMap<String, SourceId> {
        let asked_for = self.request.sources.iter().take(self.request.roots);
        asked_for.map(|it| ((self.path_of)(&it.name), it.id)).collect()
    }

    fn is_whole(&self) -> bool {
        !self.found.iter().any(|it| it.code.severity() == Severity::Error && self.is_map(it.span))
    }
}

fn code_of(name: &str) -> Option<Code> {
    RULES.iter().map(|it| it.code).chain(CODES.iter().copied()).find(|it| it.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(file: &str, rule: &str, print: &str) -> Entry {
        Entry { file: file.into(), rule: rule.into(), line: "stage \"wait\"".into(), fingerprint: print.into() }
    }

    #[test]
    fn what_is_written_is_read() {
        for entries in [vec![], vec![entry("a.journey", "empty-stage", "00"), entry("b.journey", "dead-end", "01")]] {
            let baseline = Baseline { entries };
            let text = baseline.written();
            assert_eq!(Baseline::read(SourceId(0), &text), Ok(baseline), "{text}");
        }
        let text = Baseline { entries: vec![entry("a.journey", "empty-stage", "00")] }.written();
        let line = r#"    {"file":"a.journey","rule":"empty-stage","line":"stage \"wait\"","fingerprint":"00"}"#;
        assert!(text.lines().any(|it| it == line), "{text}");
    }

    #[test]
    fn what_is_broken_has_a_place() {
        for (text, place, message) in [
            ("", 0, "the baseline cannot be read: EOF while parsing a value"),
            ("{\n  \"version\": 2,\n  \"findings\": []\n}", 4, "the baseline has version 2, and this program reads 1"),
            (
                "{\n  \"findings\": [5]\n}",
                17,
                "the baseline cannot be read: invalid type: integer `5`, expected an accepted finding",
            ),
        ] {
            let found = Baseline::read(SourceId(0), text).unwrap_err();
            assert_eq!((found.span.start, found.message.as_str()), (place, message), "{text}");
        }
    }
}
