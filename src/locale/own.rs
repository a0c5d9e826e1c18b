//! Words of a project's own, which stand in the place of ours: for one language, or for all.

use super::label::kebab;
use super::{Label, Language, Phrase, reports, words};
use crate::order;

/// What the program says: a word or phrase of a picture, or one of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    Label(Label),
    Phrase(Phrase),
}

/// What keys of a report's phrases begin with.
const OF_REPORTS: &str = "report-";

impl Word {
    /// Those of pictures first, in the order of their lists.
    pub fn all() -> impl Iterator<Item = Word> {
        Label::ALL.iter().map(|it| Word::Label(*it)).chain(Phrase::ALL.iter().map(|it| Word::Phrase(*it)))
    }

    /// As `journey.toml` calls it: `lane-pain`, `report-head-moments`.
    pub fn key(self) -> String {
        match self {
            Word::Label(it) => it.key(),
            Word::Phrase(it) => format!("{OF_REPORTS}{}", kebab(Phrase::NAMES.get(it as usize).copied().unwrap_or(""))),
        }
    }

    /// The one that a key names.
    pub fn of_key(key: &str) -> Option<Word> {
        Word::all().find(|it| it.key() == key)
    }

    /// What it says in a language, with its blanks: `{count} step | {count} steps`.
    pub fn text(self, language: Language) -> &'static str {
        match self {
            Word::Label(it) => words::text(it, language),
            Word::Phrase(it) => reports::text(it, language),
        }
    }
}

/// The words that a project says in its own way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnWords {
    /// By word; for one language before those for all.
    words: Vec<(Word, Option<Language>, String)>,
}

/// Why a text cannot stand for a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordFault {
    Empty,
    /// It fills in what the phrase does not know; with all that it does know.
    UnknownBlank(String, Vec<&'static str>),
    /// A count has so many forms at most in the language, and so many names of months there are.
    Forms(usize),
}

impl OwnWords {
    /// Takes a text for a word, in one language or in all. An earlier one for the same is replaced.
    pub fn insert(&mut self, word: Word, language: Option<Language>, text: String) -> Result<(), WordFault> {
        if let Some(fault) = fault(word, language.unwrap_or_default(), &text) {
            return Err(fault);
        }
        self.words.retain(|it| (it.0, it.1) != (word, language));
        self.words.push((word, language, text));
        // One that is of a language is found before the one of all.
        order::sort_by_key(&mut self.words, |it| (it.0, it.1.is_none()));
        Ok(())
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// All of them, in the order of the words.
    pub fn all(&self) -> impl Iterator<Item = (Word, Option<Language>, &str)> {
        self.words.iter().map(|(word, language, text)| (*word, *language, text.as_str()))
    }

    pub(super) fn get(&self, word: Word, language: Language) -> Option<&str> {
        let from = self.words.partition_point(|it| it.0 < word);
        let own = self.words.get(from..).unwrap_or(&[]).iter().take_while(|it| it.0 == word);
        own.filter(|it| it.1.is_none_or(|it| it == language)).map(|it| it.2.as_str()).next()
    }
}

/// What is wrong with `text` for `word`, if anything. A count may have fewer forms than its language: the last one serves.
pub(super) fn fault(word: Word, language: Language, text: &str) -> Option<WordFault> {
    // Phrases of reports have one form, and may hold a bar.
    let forms = |text: &str| if matches!(word, Word::Label(_)) { text.split('|').count() } else { 1 };
    if text.trim().is_empty() || forms(text) > 1 && text.split('|').any(|it| it.trim().is_empty()) {
        return Some(WordFault::Empty);
    }
    let known = blanks(word);
    for blank in text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|it| it.0) {
        if !known.contains(&blank) {
            return Some(WordFault::UnknownBlank(blank.to_owned(), known));
        }
    }
    let most = match forms(word.text(Language::English)) {
        2 => language.forms().max(2),
        other => other,
    };
    let forms = forms(text);
    (forms > most || most == 12 && forms < most).then_some(WordFault::Forms(most))
}

/// What can be filled in: what any of our languages does.
fn blanks(word: Word) -> Vec<&'static str> {
    let mut found = Vec::new();
    for spoken in super::LANGUAGES {
        let text = word.text(spoken.language);
        for blank in text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|it| it.0) {
            if !found.contains(&blank) {
                found.push(blank);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::Locale;
    use super::*;

    #[test]
    fn own_words_stand_in_the_place_of_ours() {
        let mut own = OwnWords::default();
        own.insert(Word::Label(Label::Bottleneck), None, "Hot spot".to_owned()).unwrap();
        own.insert(Word::Label(Label::Bottleneck), Some(Language::German), "Brennpunkt".to_owned()).unwrap();
        own.insert(Word::Label(Label::CountSteps), None, "{count} action | {count} actions".to_owned()).unwrap();
        let label = |tag: &str| Locale::of(tag).with(&own).label(Label::Bottleneck).to_owned();
        assert_eq!(
            (label("de").as_str(), label("en").as_str(), label("pl").as_str()),
            ("Brennpunkt", "Hot spot", "Hot spot")
        );
        assert_eq!(Locale::of("de").with(&own).label(Label::LanePain), Locale::of("de").label(Label::LanePain));
        assert_eq!(Locale::of("en").with(&own).counted(Label::CountSteps, 2), "2 actions");
    }

    #[test]
    fn words_of_reports_are_found_by_keys_of_their_own() {
        let word = Word::of_key("report-head-moments").unwrap();
        assert_eq!(word, Word::Phrase(Phrase::HeadMoments));
        let mut own = OwnWords::default();
        own.insert(word, Some(Language::Hungarian), "Döntő pillanatok".to_owned()).unwrap();
        let said = |tag: &str| Locale::of(tag).with(&own).report(Phrase::HeadMoments, &[]);
        assert_eq!((said("hu").as_str(), said("en").as_str()), ("Döntő pillanatok", "Moments of truth, peak and end"));
        let keys: std::collections::BTreeSet<String> = Word::all().map(Word::key).collect();
        assert_eq!(keys.len(), Word::all().count());
    }

    #[test]
    fn what_cannot_be_filled_in_is_refused() {
        let mut own = OwnWords::default();
        let unknown = own.insert(Word::Label(Label::Leave), None, "{shares} go".to_owned());
        assert_eq!(unknown, Err(WordFault::UnknownBlank("shares".to_owned(), vec!["share"])));
        assert_eq!(own.insert(Word::Label(Label::Leave), None, " ".to_owned()), Err(WordFault::Empty));
        assert_eq!(own.insert(Word::Label(Label::Leave), None, "a | b".to_owned()), Err(WordFault::Forms(1)));
        assert_eq!(own.insert(Word::Label(Label::ShortMonths), None, "a | b".to_owned()), Err(WordFault::Forms(12)));
        assert!(own.is_empty());
    }
}
