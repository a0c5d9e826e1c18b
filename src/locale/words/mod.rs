//! What the compiler's words say in each language, a file a language. A language that lacks a word does not compile.
//!
//! In a phrase `{share}` is filled in, `~` is a blank at which no line ends, and `|` parts the forms of a count (or the
//! names of the months): as many forms as [`Language::forms`] says, in the order of its rule.

use super::Label;
use super::Language;

/// The words of one language, which name every label once.
macro_rules! words {
    ($($label:ident $text:literal;)*) => {
        pub(super) fn text(label: super::Label) -> &'static str {
            match label {
                $(super::Label::$label => $text,)*
            }
        }
    };
}

mod ar;
mod de;
mod en;
mod es;
mod fi;
mod fr;
mod hu;
mod it;
mod ja;
mod nl;
mod pl;
mod pt;
mod sv;

/// What a label says in a language.
pub(super) fn text(label: Label, language: Language) -> &'static str {
    match language {
        Language::English => en::text(label),
        Language::Hungarian => hu::text(label),
        Language::Finnish => fi::text(label),
        Language::German => de::text(label),
        Language::French => fr::text(label),
        Language::Spanish => es::text(label),
        Language::Italian => it::text(label),
        Language::Portuguese => pt::text(label),
        Language::Dutch => nl::text(label),
        Language::Swedish => sv::text(label),
        Language::Polish => pl::text(label),
        Language::Japanese => ja::text(label),
        Language::Arabic => ar::text(label),
    }
}

#[cfg(test)]
mod tests {
    use super::super::LANGUAGES;
    use super::*;

    #[test]
    fn words_in_letters_of_our_fonts_can_be_drawn() {
        for &label in Label::ALL {
            for spoken in LANGUAGES.iter().filter(|it| !matches!(it.language, Language::Japanese | Language::Arabic)) {
                let text = text(label, spoken.language);
                assert!(text.chars().all(crate::font::covers), "{label:?} {}: {text}", spoken.tag);
            }
        }
    }
}
