//! The table `[labels]`: words of the project's own in the place of the program's, for all languages, and in `[labels.de]` for one.

use super::value::{self, Shape};
use super::{Reader, advice};
use crate::diagnostic::codes::{UNKNOWN_SETTING, WRONG_SETTING};
use crate::diagnostic::nearest_of;
use crate::locale::{LANGUAGES, Language, Word, WordFault};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub(super) fn read(reader: &mut Reader, settings: &DeTable<'_>) {
    for (key, value) in settings {
        let name = key.get_ref().as_ref();
        let DeValue::Table(of_language) = value.get_ref() else {
            word(reader, key, value, None);
            continue;
        };
        let Some(language) = Language::of_tag(name) else {
            let tags: Vec<&str> = LANGUAGES.iter().map(|it| it.tag).collect();
            let message = format!("`labels` has no language `{name}`");
            reader.report(UNKNOWN_SETTING, key.span(), message, Some(advice(name, &tags)));
            continue;
        };
        for (key, value) in of_language {
            reader.remember(&format!("labels.{name}.{}", key.get_ref()), key.span().start..value.span().end);
            word(reader, key, value, Some(language));
        }
    }
}

fn word(
    reader: &mut Reader,
    key: &Spanned<std::borrow::Cow<'_, str>>,
    value: &Spanned<DeValue<'_>>,
    language: Option<Language>,
) {
    let name = key.get_ref().as_ref();
    let Some(said) = Word::of_key(name) else {
        let keys: Vec<String> = Word::all().map(Word::key).collect();
        let help = match nearest_of(name, keys.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`docs/languages.md` lists them".to_owned(),
        };
        reader.report(UNKNOWN_SETTING, key.span(), format!("`labels` has no word `{name}`"), Some(help));
        return;
    };
    let Some(text) = value.get_ref().as_str() else {
        let (takes, got) = (Shape::Text.called(), value::called(value.get_ref()));
        reader.report(WRONG_SETTING, value.span(), format!("`{name}` takes {takes}, not {got}"), None);
        return;
    };
    let Err(fault) = reader.config.words.insert(said, language, text.to_owned()) else { return };
    let (message, help) = match fault {
        WordFault::Empty => (format!("`{name}` says nothing"), None),
        WordFault::UnknownBlank(blank, known) if known.is_empty() => {
            (format!("nothing is filled in for `{{{blank}}}`"), Some(format!("`{name}` is a word without blanks")))
        }
        WordFault::UnknownBlank(blank, known) => {
            let known: Vec<String> = known.iter().map(|it| format!("`{{{it}}}`")).collect();
            (format!("nothing is filled in for `{{{blank}}}`"), Some(format!("`{name}` knows {}", known.join(", "))))
        }
        WordFault::Forms(1) => (format!("`{name}` has one form, and `|` parts several"), None),
        WordFault::Forms(12) => (format!("`{name}` takes twelve names, parted by `|`"), None),
        WordFault::Forms(most) => (format!("`{name}` has at most {most} forms, parted by `|`"), None),
    };
    reader.report(WRONG_SETTING, value.span(), message, help);
}
