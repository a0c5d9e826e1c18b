//! Words of a project's own, which stand in the place of ours: for one language, or for all.

use super::{Label, Language, words};
use crate::order;

/// The words that a project says in its own way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnWords {
    /// By label; for one language before those for all.
    words: Vec<(Label, Option<Language>, String)>,
}

/// Why a text cannot stand for a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordFault {
    Empty,
    /// It fills in what the phrase does not know; with all that it does know.
    UnknownBlank(String, Vec<&'static str>),
    /// A count has so many forms at most in the language, and so many names of months there are.
    Forms(usize),
}

impl OwnWords {
    /// Takes a word for a label, in one language or in all. An earlier one for the same is replaced.
    pub fn insert(&mut self, label: Label, language: Option<Language>, text: String) -> Result<(), WordFault> {
        if let Some(fault) = fault(label, language.unwrap_or_default(), &text) {
            return Err(fault);
        }
        self.words.retain(|it| (it.0, it.1) != (label, language));
        self.words.push((label, language, text));
        // One that is of a language is found before the one of all.
        order::sort_by_key(&mut self.words, |it| (it.0, it.1.is_none()));
        Ok(())
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// All of them, in the order of the labels.
    pub fn all(&self) -> impl Iterator<Item = (Label, Option<Language>, &str)> {
        self.words.iter().map(|(label, language, text)| (*label, *language, text.as_str()))
    }

    pub(super) fn get(&self, label: Label, language: Language) -> Option<&str> {
        let from = self.words.partition_point(|it| it.0 < label);
        let own = self.words.get(from..).unwrap_or(&[]).iter().take_while(|it| it.0 == label);
        own.filter(|it| it.1.is_none_or(|it| it == language)).map(|it| it.2.as_str()).next()
    }
}

/// What is wrong with `text` for `label`, if anything. A count may have fewer forms than its language: the last one serves.
pub(super) fn fault(label: Label, language: Language, text: &str) -> Option<WordFault> {
    if text.split('|').any(|it| it.trim().is_empty()) {
        return Some(WordFault::Empty);
    }
    let known = blanks(label);
    for blank in text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|it| it.0) {
        if !known.contains(&blank) {
            return Some(WordFault::UnknownBlank(blank.to_owned(), known));
        }
    }
    let forms = text.split('|').count();
    let most = match words::text(label, Language::English).split('|').count() {
        2 => language.forms().max(2),
        other => other,
    };
    (forms > most || most == 12 && forms < most).then_some(WordFault::Forms(most))
}

/// What can be filled in: what any of our languages does.
fn blanks(label: Label) -> Vec<&'static str> {
    let mut found = Vec::new();
    for spoken in super::LANGUAGES {
        let text = words::text(label, spoken.language);
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
        own.insert(Label::Bottleneck, None, "Hot spot".to_owned()).unwrap();
        own.insert(Label::Bottleneck, Some(Language::German), "Brennpunkt".to_owned()).unwrap();
        own.insert(Label::CountSteps, None, "{count} action | {count} actions".to_owned()).unwrap();
        let label = |tag: &str| Locale::of(tag).with(&own).label(Label::Bottleneck).to_owned();
        assert_eq!(
            (label("de").as_str(), label("en").as_str(), label("pl").as_str()),
            ("Brennpunkt", "Hot spot", "Hot spot")
        );
        assert_eq!(Locale::of("de").with(&own).label(Label::LanePain), Locale::of("de").label(Label::LanePain));
        assert_eq!(Locale::of("en").with(&own).counted(Label::CountSteps, 2), "2 actions");
    }

    #[test]
    fn what_cannot_be_filled_in_is_refused() {
        let mut own = OwnWords::default();
        let unknown = own.insert(Label::Leave, None, "{shares} go".to_owned());
        assert_eq!(unknown, Err(WordFault::UnknownBlank("shares".to_owned(), vec!["share"])));
        assert_eq!(own.insert(Label::Leave, None, " ".to_owned()), Err(WordFault::Empty));
        assert_eq!(own.insert(Label::Leave, None, "a | b".to_owned()), Err(WordFault::Forms(1)));
        assert_eq!(own.insert(Label::ShortMonths, None, "a | b".to_owned()), Err(WordFault::Forms(12)));
        assert!(own.is_empty());
    }
}
