//! The languages that the compiler's own words exist in, who answers for them, and how each counts.

/// A language that the compiler's own words exist in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    #[default]
    English,
    Hungarian,
    Finnish,
    German,
    French,
    Spanish,
    Italian,
    Portuguese,
    Dutch,
    Swedish,
    Polish,
    Japanese,
    Arabic,
}

/// Who answers for the words of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Written and kept by us.
    Kept,
    /// Waits for somebody who grew up with the language.
    Draft,
}

impl Status {
    pub fn word(self) -> &'static str {
        match self {
            Status::Kept => "kept",
            Status::Draft => "draft",
        }
    }
}

/// A row of the table of languages.
#[derive(Clone, Copy, Debug)]
pub struct Spoken {
    pub language: Language,
    /// The primary subtag of its language tags.
    pub tag: &'static str,
    /// In English, and in itself.
    pub name: &'static str,
    pub own_name: &'static str,
    pub status: Status,
}

const fn spoken(language: Language, tag: &'static str, [name, own_name]: [&'static str; 2], status: Status) -> Spoken {
    Spoken { language, tag, name, own_name, status }
}

/// All languages, in the order of [`Language`].
pub const LANGUAGES: &[Spoken] = &[
    spoken(Language::English, "en", ["English", "English"], Status::Kept),
    spoken(Language::Hungarian, "hu", ["Hungarian", "magyar"], Status::Kept),
    spoken(Language::Finnish, "fi", ["Finnish", "suomi"], Status::Kept),
    spoken(Language::German, "de", ["German", "Deutsch"], Status::Draft),
    spoken(Language::French, "fr", ["French", "français"], Status::Draft),
    spoken(Language::Spanish, "es", ["Spanish", "español"], Status::Draft),
    spoken(Language::Italian, "it", ["Italian", "italiano"], Status::Draft),
    spoken(Language::Portuguese, "pt", ["Portuguese", "português"], Status::Draft),
    spoken(Language::Dutch, "nl", ["Dutch", "Nederlands"], Status::Draft),
    spoken(Language::Swedish, "sv", ["Swedish", "svenska"], Status::Draft),
    spoken(Language::Polish, "pl", ["Polish", "polski"], Status::Draft),
    spoken(Language::Japanese, "ja", ["Japanese", "日本語"], Status::Draft),
    spoken(Language::Arabic, "ar", ["Arabic", "العربية"], Status::Draft),
];

impl Language {
    /// The language of a primary subtag in small letters.
    pub fn of_tag(primary: &str) -> Option<Language> {
        LANGUAGES.iter().find(|it| it.tag == primary).map(|it| it.language)
    }

    /// The primary subtag of its language tags.
    pub fn tag(self) -> &'static str {
        LANGUAGES.get(self as usize).map_or("en", |it| it.tag)
    }

    /// How many forms a counted noun has here.
    pub fn forms(self) -> usize {
        match self {
            Language::Hungarian | Language::Japanese => 1,
            Language::Polish => 3,
            Language::Arabic => 5,
            _ => 2,
        }
    }

    /// Which of its forms a noun takes after `count` (Unicode CLDR 46, the categories that whole numbers reach). In Arabic the
    /// forms are one, two, few, many and other; nought, which has words of its own there, is written as other.
    pub(super) fn form(self, count: usize) -> usize {
        let (tens, ones) = (count % 100, count % 10);
        match self {
            Language::Hungarian | Language::Japanese => 0,
            Language::French | Language::Portuguese => usize::from(count > 1),
            Language::Polish => match (count, tens, ones) {
                (1, ..) => 0,
                (_, 12..=14, _) => 2,
                (.., 2..=4) => 1,
                _ => 2,
            },
            Language::Arabic => match (count, tens) {
                (1, _) => 0,
                (2, _) => 1,
                (_, 3..=10) => 2,
                (_, 11..) => 3,
                _ => 4,
            },
            _ => usize::from(count != 1),
        }
    }

    /// Nouns keep their capital inside a sentence.
    pub(super) fn keeps_capitals(self) -> bool {
        self == Language::German
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_each_language_once() {
        for (index, it) in LANGUAGES.iter().enumerate() {
            assert_eq!(it.language as usize, index, "{}", it.tag);
            assert_eq!(Language::of_tag(it.tag), Some(it.language));
            assert_eq!(it.language.tag(), it.tag);
        }
        let kept: Vec<&str> = LANGUAGES.iter().filter(|it| it.status == Status::Kept).map(|it| it.tag).collect();
        assert_eq!((LANGUAGES.len(), kept), (13, vec!["en", "hu", "fi"]));
    }

    #[test]
    fn counts_choose_their_form() {
        let forms =
            |language: Language, counts: &[usize]| counts.iter().map(|it| language.form(*it)).collect::<Vec<_>>();
        assert_eq!(forms(Language::English, &[0, 1, 2]), [1, 0, 1]);
        assert_eq!(forms(Language::French, &[0, 1, 2]), [0, 0, 1]);
        assert_eq!(forms(Language::Polish, &[1, 2, 4, 5, 12, 14, 21, 22, 112, 124]), [0, 1, 1, 2, 2, 2, 2, 1, 2, 1]);
        assert_eq!(forms(Language::Arabic, &[1, 2, 3, 10, 11, 99, 100, 102, 103, 111]), [0, 1, 2, 2, 3, 3, 4, 4, 2, 3]);
        assert_eq!(forms(Language::Japanese, &[0, 1, 9]), [0, 0, 0]);
    }
}
