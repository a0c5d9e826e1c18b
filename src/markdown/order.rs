//! What the words of a marker, or those behind an opening fence, ask for: `maps/trial.journey view=flow for=smb`.

use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::source::Span;
use std::ops::Range;

/// What is drawn, and how it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Order {
    /// The file with the map, relative to the page.
    pub file: Option<(String, Span)>,
    pub views: Vec<String>,
    pub journeys: Vec<String>,
    pub who: Vec<String>,
    pub locale: Option<String>,
    /// What the files of the pictures are called, without `-light.svg`.
    pub name: Option<String>,
    pub show: Option<Show>,
    /// Something in it could not be read, which was reported: it is not carried out.
    pub is_broken: bool,
}

/// What a book shows of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    Picture,
    Text,
    /// The text, and the picture below it.
    Both,
    /// The text alone, of a map with which something must be wrong.
    Fails,
    /// The text alone, which nobody looks at.
    Ignore,
}

/// The words for [`Show`].
pub const SHOWS: &[(&str, Show)] = &[
    ("picture", Show::Picture),
    ("text", Show::Text),
    ("both", Show::Both),
    ("fails", Show::Fails),
    ("ignore", Show::Ignore),
];

const KEYS: &[&str] = &["view", "journey", "for", "locale", "name"];

/// A comment that means something to us.
pub enum Marker {
    /// Its words, as a place in the comment.
    Begin(Range<usize>),
    End,
}

/// Reads a comment. Only one that begins with our word and a colon, or holds nothing else, is meant for us.
pub fn of_comment(comment: &str) -> Option<Marker> {
    let inner = comment.strip_prefix("<!--")?.strip_suffix("-->")?;
    let blanks = [' ', '\t'];
    if inner.trim_matches(blanks) == "/journey" {
        return Some(Marker::End);
    }
    let words = inner.trim_start_matches(blanks).strip_prefix("journey")?;
    let behind = words.trim_start_matches(blanks);
    if !behind.is_empty() && !behind.starts_with(':') {
        return None;
    }
    let words = behind.strip_prefix(':').unwrap_or(behind).trim_matches(blanks);
    let end = comment.trim_end_matches("-->").trim_end_matches(blanks).len();
    Some(Marker::Begin(end - words.len()..end))
}

/// The words behind `journey` where that is the language of a fence.
pub fn of_fence(info: &str) -> Option<&str> {
    let words = info.strip_prefix("journey")?;
    (words.is_empty() || words.starts_with([' ', '\t', ','])).then_some(words)
}

impl Order {
    /// Reads words that stand at `span`, with what is wrong with them. Of a fence they may be joined by commas.
    pub fn read(words: &str, span: Span) -> (Self, Vec<Diagnostic>) {
        let mut order = Order::default();
        let mut found = Vec::new();
        for range in split(words) {
            let word = words.get(range.clone()).unwrap_or("");
            let place = Span { start: span.start + range.start as u32, end: span.start + range.end as u32, ..span };
            if let Err(problem) = order.take(word, place) {
                order.is_broken = true;
                found.push(problem);
            }
        }
        (order, found)
    }

    fn take(&mut self, word: &str, place: Span) -> Result<(), Diagnostic> {
        let wrong = |message: String| Diagnostic::new(codes::MARKER_UNREADABLE, place, message);
        let plain = word.trim_matches('"');
        let Some((key, value)) = word.split_once('=').filter(|_| !word.starts_with('"')) else {
            if let Some((_, show)) = SHOWS.iter().find(|(name, _)| *name == plain) {
                self.show = Some(*show);
                return Ok(());
            }
            if !plain.ends_with(".journey") {
                let near = nearest(plain, SHOWS.iter().map(|(name, _)| *name).chain(KEYS.iter().copied()));
                let finding = wrong(format!("`{plain}` says nothing in a marker")).label("not understood");
                return Err(match near {
                    Some(near) => finding.did_you_mean(near, place),
                    None => finding.help(
                        "a marker takes the path of a `.journey` file, then `view=`, `journey=`, `for=`, `locale=` and `name=`",
                    ),
                });
            }
            if self.file.replace((plain.to_owned(), place)).is_some() {
                return Err(wrong("a marker means one file".to_owned()).help("write a pair of markers for each file"));
            }
            return Ok(());
        };
        let value = value.trim_matches('"');
        if value.is_empty() {
            return Err(wrong(format!("`{key}=` has no value")).help(format!("write it without a blank: `{key}=…`")));
        }
        match key {
            "view" => self.views.push(value.to_owned()),
            "journey" => self.journeys.push(value.to_owned()),
            "for" => self.who.extend(value.split(',').map(str::to_owned)),
            "locale" => self.locale = Some(value.to_owned()),
            "name" if is_file_name(value) => self.name = Some(value.to_owned()),
            "name" => {
                return Err(wrong(format!("`{value}` is no name for a file"))
                    .help("a name is of letters, digits, `-`, `_` and `.`; where files lie is for `--output` to say"));
            }
            _ => {
                let span = Span { end: place.start + key.len() as u32, ..place };
                let finding = Diagnostic::new(codes::MARKER_UNREADABLE, span, format!("a marker has no `{key}=`"));
                return Err(match nearest(key, KEYS.iter().copied()) {
                    Some(near) => finding.did_you_mean(near, span),
                    None => finding.help("there is `view=`, `journey=`, `for=`, `locale=` and `name=`"),
                });
            }
        }
        Ok(())
    }
}

fn is_file_name(name: &str) -> bool {
    name.chars().all(|it| it.is_alphanumeric() || matches!(it, '-' | '_' | '.')) && !name.starts_with('.')
}

/// Words with blanks or commas between them; what stands in `"` is one, and a comma behind `=` belongs to the value.
fn split(words: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    let mut is_quoted = false;
    for (at, letter) in words.char_indices() {
        let has_key = || start.is_some_and(|it: usize| words[it..at].contains('='));
        let is_between = matches!(letter, ' ' | '\t') || (letter == ',' && !has_key());
        is_quoted ^= letter == '"';
        if is_between && !is_quoted {
            found.extend(start.take().map(|start| start..at));
        } else if start.is_none() {
            start = Some(at);
        }
    }
    found.extend(start.map(|start| start..words.len()));
    found
}
