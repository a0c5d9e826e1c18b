use super::*;

#[test]
fn tags_of_any_form_find_their_language() {
    for (tag, language) in [("en", Language::English), ("hu-HU", Language::Hungarian), ("FI_fi", Language::Finnish)] {
        assert_eq!(Locale::of(tag).language, language, "{tag}");
        assert!(Locale::has_words(tag));
    }
    assert_eq!(Locale::of("hu").hyphenation, Some(hypher::Lang::Hungarian));
    assert!(Locale::of("ar-EG").right_to_left && Locale::of("he").right_to_left && !Locale::of("pl").right_to_left);
}

#[test]
fn other_languages_have_english_words_and_ways_of_their_own() {
    let brazil = Locale::of("pt-BR");
    assert_eq!(brazil.language, Language::Portuguese);
    assert_eq!(brazil.hyphenation, Some(hypher::Lang::Portuguese));
    assert_eq!(brazil.number("18400.5"), "18.400,5");
    let norway = Locale::of("nn");
    assert_eq!((norway.language, norway.percent(41)), (Language::English, "41\u{A0}%".to_owned()));
    for unknown in ["", "-", "x", "tlh-Latn", "日本"] {
        let locale = Locale::of(unknown);
        assert_eq!((locale.language, locale.hyphenation), (Language::English, None), "{unknown}");
        assert!(!Locale::has_words(unknown));
    }
}

/// Every language whose words are written with letters that end in a line by hyphens has patterns for them.
#[test]
fn every_language_that_hyphenates_has_patterns() {
    for it in LANGUAGES {
        let has_none = matches!(it.language, Language::Japanese | Language::Arabic);
        assert_eq!(Locale::of(it.tag).hyphenation.is_none(), has_none, "{}", it.tag);
    }
}

/// What a template of a language fills in.
fn blanks(template: &str) -> std::collections::BTreeSet<&str> {
    template.split('{').skip(1).map(|rest| rest.split_once('}').map_or("", |it| it.0)).collect()
}

#[test]
fn every_language_says_every_label() {
    for &label in Label::ALL {
        let english = words::text(label, Language::English);
        for spoken in LANGUAGES {
            let text = words::text(label, spoken.language);
            assert!(!text.trim().is_empty() && text == text.trim(), "{label:?} {}", spoken.tag);
            let forms: Vec<&str> = text.split('|').collect();
            let is_counted = english.split('|').count() == 2;
            let expected = match (is_counted, english.split('|').count()) {
                (true, _) => spoken.language.forms(),
                (_, other) => other,
            };
            assert_eq!(forms.len(), expected, "{label:?} {} has the forms that it counts with: {text}", spoken.tag);
            assert!(
                own::fault(Word::Label(label), spoken.language, text).is_none(),
                "{label:?} {}: {text}",
                spoken.tag
            );
            for form in forms {
                // A form that is of one number alone may say it in a word.
                let missing: Vec<&str> = blanks(english).difference(&blanks(form)).copied().collect();
                let may_lack = ["count", "month", "number", "hour", "plain-hour", "stages", "touchpoints", "kind"];
                assert!(missing.iter().all(|it| may_lack.contains(it)), "{label:?} {} lacks {missing:?}", spoken.tag);
            }
        }
    }
}

/// A word that is the same as in English was forgotten, unless it is one that the languages share.
#[test]
fn words_that_are_english_are_known_loans() {
    let mut loans = String::new();
    for spoken in LANGUAGES.iter().skip(1) {
        let same = |label: &&Label| {
            let text = words::text(**label, spoken.language);
            text == words::text(**label, Language::English)
                && text.chars().any(char::is_alphabetic)
                && !text.contains('{')
        };
        let labels: Vec<&str> = Label::ALL.iter().filter(same).map(|it| words::text(*it, Language::English)).collect();
        loans.push_str(&format!("{}: {}\n", spoken.tag, labels.join(", ")));
    }
    insta::assert_snapshot!(loans, @"
    hu: Persona, E-mail, SMS, Partner
    fi: Idea, Chat, Portfolio
    de: Frontstage, Backstage, Motivation, Vision, Segment, Persona, Neutral, Website, App, Chat, SMS, Partner, Backstage, Person, Portfolio, Journey, optional
    fr: Questions, Motivation, Vision, Questions, Segment, Sources, Persona, Impact, Effort, E-mail, SMS, segment
    es: Frontstage, Backstage, Persona, Chat, SMS, Backstage
    it: Frontstage, Backstage, Scenario, Persona, App, E-mail, Chat, SMS, Partner, Backstage
    pt: Persona, E-mail, Chat, SMS
    nl: Frontstage, Backstage, Scenario, Context, Segment, Persona, Website, App, E-mail, Chat, Partner, segment, Backstage, Portfolio
    sv: Persona, Neutral, App, Partner
    pl: Persona, E-mail, SMS, Partner
    ja: 
    ar:
    ");
}
