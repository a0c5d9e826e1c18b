//! The compiler's own words, and how numbers, dates and quotations are written: data and pure functions, chosen by
//! the language tag of a journey. The author's text is never translated, and no pattern puts a suffix on it.
//!
//! Words exist in English, Hungarian and Finnish; a map in another language has English words, but numbers, quotation
//! marks and hyphenation of its own where they are known.

mod comparison;
mod date;
mod label;
mod number;
mod persona;
mod phrase;
mod portfolio;
mod quote;
mod service;
mod story;

pub use comparison::{ComparedMoods, ComparisonStory};
pub use label::Label;
pub use persona::{Comparison, Coverage, InMap, Met, PersonaStory};
pub use portfolio::{Lowest, PortfolioStory};
pub use service::Service;
pub use story::{Feeling, Story, Who};

/// A language that the compiler's own words exist in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    #[default]
    English,
    Hungarian,
    Finnish,
}

impl Language {
    pub const ALL: [Language; 3] = [Language::English, Language::Hungarian, Language::Finnish];
}

/// How one picture speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    /// Of the compiler's words.
    pub language: Language,
    /// Of the author's text: by whose patterns long words are hyphenated; `None` where there are none.
    pub hyphenation: Option<hypher::Lang>,
    conventions: &'static Conventions,
}

impl Default for Locale {
    fn default() -> Self {
        Locale::of("en")
    }
}

impl Locale {
    /// The locale of a language tag such as `en`, `hu` or `pt-BR` (case does not count; `_` is read as `-`). A tag that
    /// is not known gives English words and numbers, and no hyphenation.
    pub fn of(tag: &str) -> Locale {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
        let language = match primary.as_str() {
            "hu" => Language::Hungarian,
            "fi" => Language::Finnish,
            _ => Language::English,
        };
        let conventions = CONVENTIONS.iter().find(|it| it.languages.contains(&primary.as_str()));
        Locale {
            language,
            hyphenation: iso_code(&primary).and_then(hypher::Lang::from_iso),
            conventions: conventions.unwrap_or(&CONVENTIONS[0]),
        }
    }

    /// Whether a language tag has words of its own here, so that a caller can say that English is used instead.
    pub fn has_words(tag: &str) -> bool {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        ["en", "hu", "fi"].iter().any(|it| it.eq_ignore_ascii_case(primary))
    }

    /// One of the compiler's own words.
    pub fn label(self, label: Label) -> &'static str {
        label.text(self.language)
    }
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
    /// A symbol of a currency stands before the amount, without a blank.
    money_first: bool,
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
    Conventions { languages, decimal, group, group_from, percent, quotes, money_first: false }
}

static CONVENTIONS: [Conventions; 13] = [
    Conventions {
        money_first: true,
        ..conventions(&["en", "ja", "zh", "ko", "th"], (".", ",", 4), "%", ["“", "”", "‘", "’"])
    },
    conventions(&["hu"], (",", NBSP, 5), "%", ["„", "”", "»", "«"]),
    conventions(&["fi"], (",", NBSP, 4), NBSP_PERCENT, ["”", "”", "’", "’"]),
    conventions(&["sv"], (",", NBSP, 4), NBSP_PERCENT, ["”", "”", "’", "’"]),
    conventions(&["da"], (",", ".", 4), NBSP_PERCENT, ["“", "”", "‘", "’"]),
    conventions(&["nb", "nn", "no"], (",", NBSP, 4), NBSP_PERCENT, ["«", "»", "‘", "’"]),
    conventions(&["de"], (",", ".", 4), NBSP_PERCENT, ["„", "“", "‚", "‘"]),
    conventions(&["nl"], (",", ".", 4), "%", ["‘", "’", "“", "”"]),
    conventions(&["it", "id", "pt", "tr"], (",", ".", 4), "%", ["“", "”", "‘", "’"]),
    conventions(&["es", "el", "ca", "gl"], (",", ".", 5), NBSP_PERCENT, ["«", "»", "“", "”"]),
    conventions(&["fr"], (",", "\u{202F}", 4), "\u{202F}%", ["«\u{A0}", "\u{A0}»", "“", "”"]),
    conventions(&["pl", "ro", "hr", "bg"], (",", NBSP, 5), "%", ["„", "”", "«", "»"]),
    conventions(&["cs", "sk", "sl", "et", "lt", "lv", "uk", "ru"], (",", NBSP, 5), NBSP_PERCENT, ["„", "“", "‚", "‘"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_any_form_find_their_language() {
        for (tag, language) in [("en", Language::English), ("hu-HU", Language::Hungarian), ("FI_fi", Language::Finnish)]
        {
            assert_eq!(Locale::of(tag).language, language, "{tag}");
            assert!(Locale::has_words(tag));
        }
        assert_eq!(Locale::of("hu").hyphenation, Some(hypher::Lang::Hungarian));
    }

    #[test]
    fn other_languages_have_english_words_and_ways_of_their_own() {
        let brazil = Locale::of("pt-BR");
        assert_eq!(brazil.label(Label::Bottleneck), "Bottleneck");
        assert_eq!(brazil.hyphenation, Some(hypher::Lang::Portuguese));
        assert_eq!(brazil.number("18400.5"), "18.400,5");
        assert_eq!(Locale::of("nn").hyphenation, Some(hypher::Lang::Norwegian));
        for unknown in ["", "-", "x", "tlh-Latn", "日本"] {
            let locale = Locale::of(unknown);
            assert_eq!((locale.language, locale.hyphenation), (Language::English, None), "{unknown}");
            assert!(!Locale::has_words(unknown));
        }
    }
}
