//! The compiler's own words, and how numbers, dates and quotations are written: data and pure functions, chosen by
//! the language tag of a journey. The author's text is never translated, and no pattern puts a suffix on it.
//!
//! Words exist in the languages of [`LANGUAGES`]; a map in another one has English words, but numbers and quotation marks
//! of its own where they are known.

mod comparison;
mod date;
mod label;
mod language;
mod number;
mod own;
mod persona;
mod phrase;
mod portfolio;
mod punctuation;
mod quote;
mod report;
mod reports;
mod service;
mod story;
mod words;

pub use comparison::{ComparedMoods, ComparisonStory};
pub use label::Label;
pub use language::{LANGUAGES, Language, Spoken, Status};
pub use own::{OwnWords, Word, WordFault};
pub use persona::{Comparison, Coverage, InMap, Met, PersonaStory};
pub use portfolio::{Lowest, PortfolioStory};
pub use report::Phrase;
pub use service::Service;
pub use story::{Feeling, Story, Who};

/// How one picture speaks. `'w` is how long the words of the project's own live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale<'w> {
    /// Of the compiler's words.
    pub language: Language,
    /// Of the author's text: by whose patterns long words are hyphenated; `None` where there are none.
    pub hyphenation: Option<hypher::Lang>,
    /// The author's text runs from right to left, and with it the picture.
    pub right_to_left: bool,
    conventions: &'static Conventions,
    own: Option<&'w OwnWords>,
}

impl Default for Locale<'_> {
    fn default() -> Self {
        Locale::of("en")
    }
}

impl<'w> Locale<'w> {
    /// The locale of a language tag such as `en`, `hu` or `pt-BR` (case does not count; `_` is read as `-`). A tag that
    /// is not known gives English words and numbers, and no hyphenation.
    pub fn of(tag: &str) -> Locale<'w> {
        let primary = primary_of(tag);
        let conventions = CONVENTIONS.iter().find(|it| it.languages.contains(&primary.as_str()));
        Locale {
            language: Language::of_tag(&primary).unwrap_or_default(),
            hyphenation: iso_code(&primary).and_then(hypher::Lang::from_iso),
            right_to_left: RIGHT_TO_LEFT.contains(&primary.as_str()),
            conventions: conventions.unwrap_or(&CONVENTIONS[0]),
            own: None,
        }
    }

    /// The same with words of the project's own in the place of ours.
    pub fn with(self, own: &'w OwnWords) -> Locale<'w> {
        Locale { own: (!own.is_empty()).then_some(own), ..self }
    }

    /// The same without words of a project's own, which may outlive it.
    pub fn of_ours(self) -> Locale<'static> {
        let Locale { language, hyphenation, right_to_left, conventions, own: _ } = self;
        Locale { language, hyphenation, right_to_left, conventions, own: None }
    }

    /// The language tag of the compiler's words.
    pub fn tag(self) -> &'static str {
        self.language.tag()
    }

    /// Whether a language tag has words of its own here, so that a caller can say that English is used instead.
    pub fn has_words(tag: &str) -> bool {
        Language::of_tag(&primary_of(tag)).is_some()
    }

    /// One of the compiler's own words.
    pub fn label(self, label: Label) -> &'w str {
        match self.own.and_then(|it| it.get(Word::Label(label), self.language)) {
            Some(own) => own,
            None => words::text(label, self.language),
        }
    }

    /// A word as it stands inside a sentence: small, but for the nouns of German.
    pub fn inside(self, label: Label) -> String {
        let text = self.label(label);
        if self.language.keeps_capitals() { text.to_owned() } else { text.to_lowercase() }
    }

    /// Whether the project says any of these words in its own way.
    fn is_own(self, labels: &[Label]) -> bool {
        self.own.is_some_and(|own| labels.iter().any(|it| own.get(Word::Label(*it), self.language).is_some()))
    }
}

/// Primary subtags of languages that are written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "ckb", "dv"];

fn primary_of(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase()
}

fn iso_code(primary: &str) -> Option<[u8; 2]> {
    // The patterns for both forms of Norwegian go by their common code.
    let primary = if matches!(primary, "nb" | "nn") { "no" } else { primary };
    primary.as_bytes().try_into().ok()
}

/// How a language writes numbers and quotations (Unicode CLDR 46; for Hungarian AkH. 12 and for Finnish SFS 4175).
#[derive(Debug, PartialEq, Eq)]
struct Conventions {
    /// Primary subtags.
    languages: &'static [&'static str],
    decimal: &'static str,
    /// Between groups of three digits.
    group: &'static str,
    /// The number of digits from which on groups are set apart.
    group_from: usize,
    percent: &'static str,
    /// Opening and closing, then those within a quotation.
    quotes: [&'static str; 4],
    /// A symbol of a currency stands before the amount, with this between the two; `None`: behind it.
    before_money: Option<&'static str>,
}

const NBSP: &str = "\u{A0}";
const NBSP_PERCENT: &str = "\u{A0}%";

const fn conventions(
    languages: &'static [&'static str],
    separators: (&'static str, &'static str, usize),
    percent: &'static str,
    quotes: [&'static str; 4],
) -> Conventions {
    let (decimal, group, group_from) = separators;
    Conventions { languages, decimal, group, group_from, percent, quotes, before_money: None }
}

static CONVENTIONS: [Conventions; 15] = [
    Conventions {
        before_money: Some(""),
        ..conventions(&["en", "zh", "ko", "th"], (".", ",", 4), "%", ["“", "”", "‘", "’"])
    },
    Conventions { before_money: Some(""), ..conventions(&["ja"], (".", ",", 4), "%", ["「", "」", "『", "』"]) },
    // With the digits of the rest of the picture: numbers on badges, in texts and in formulas are then the same.
    conventions(&["ar"], (".", ",", 4), "%", ["«", "»", "“", "”"]),
    conventions(&["hu"], (",", NBSP, 5), "%", ["„", "”", "»", "«"]),
    conventions(&["fi"], (",", NBSP, 4), NBSP_PERCENT, ["”", "”", "’", "’"]),
    conventions(&["sv"], (",", NBSP, 4), NBSP_PERCENT, ["”", "”", "’", "’"]),
    conventions(&["da"], (",", ".", 4), NBSP_PERCENT, ["“", "”", "‘", "’"]),
    conventions(&["nb", "nn", "no"], (",", NBSP, 4), NBSP_PERCENT, ["«", "»", "‘", "’"]),
    conventions(&["de"], (",", ".", 4), NBSP_PERCENT, ["„", "“", "‚", "‘"]),
    Conventions { before_money: Some(NBSP), ..conventions(&["nl"], (",", ".", 4), "%", ["‘", "’", "“", "”"]) },
    conventions(&["it", "id", "pt", "tr"], (",", ".", 4), "%", ["“", "”", "‘", "’"]),
    conventions(&["es", "el", "ca", "gl"], (",", ".", 5), NBSP_PERCENT, ["«", "»", "“", "”"]),
    conventions(&["fr"], (",", "\u{202F}", 4), "\u{202F}%", ["«\u{A0}", "\u{A0}»", "“", "”"]),
    conventions(&["pl", "ro", "hr", "bg"], (",", NBSP, 5), "%", ["„", "”", "«", "»"]),
    conventions(&["cs", "sk", "sl", "et", "lt", "lv", "uk", "ru"], (",", NBSP, 5), NBSP_PERCENT, ["„", "“", "‚", "‘"]),
];

#[cfg(test)]
mod tests;
