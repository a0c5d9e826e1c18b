//! What the phrases of reports say in each language, a file a language. A language that lacks one does not compile.
//!
//! `{0}`, `{1}` … are places. None carries a suffix, so that any name fits.

use super::{Language, Phrase};

/// The phrases of one language, which name every one once.
macro_rules! phrases {
    ($($name:ident $text:literal;)*) => {
        pub(super) fn text(phrase: super::Phrase) -> &'static str {
            match phrase {
                $(super::Phrase::$name => $text,)*
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

/// What a phrase says in a language.
pub(super) fn text(phrase: Phrase, language: Language) -> &'static str {
    match language {
        Language::English => en::text(phrase),
        Language::Hungarian => hu::text(phrase),
        Language::Finnish => fi::text(phrase),
        Language::German => de::text(phrase),
        Language::French => fr::text(phrase),
        Language::Spanish => es::text(phrase),
        Language::Italian => it::text(phrase),
        Language::Portuguese => pt::text(phrase),
        Language::Dutch => nl::text(phrase),
        Language::Swedish => sv::text(phrase),
        Language::Polish => pl::text(phrase),
        Language::Japanese => ja::text(phrase),
        Language::Arabic => ar::text(phrase),
    }
}

#[cfg(test)]
mod tests {
    use super::super::LANGUAGES;
    use super::*;

    #[test]
    fn every_language_has_the_same_places() {
        let places = |text: &'static str| {
            let mut found: Vec<&str> = text.split('{').skip(1).filter_map(|it| it.split('}').next()).collect();
            found.sort_unstable();
            found
        };
        for &phrase in Phrase::ALL {
            let english = places(text(phrase, Language::English));
            for spoken in LANGUAGES {
                let said = text(phrase, spoken.language);
                assert_eq!(places(said), english, "{phrase:?} {}: {said}", spoken.tag);
                assert!(!said.trim().is_empty(), "{phrase:?} {}", spoken.tag);
            }
        }
    }
}
