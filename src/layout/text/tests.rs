use super::*;
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

fn broken(text: &str, kind: Type, max_width: f64, language: &str) -> Vec<String> {
    break_lines(text, kind, max_width, &Locale::of(language)).map(|_, line| line.text.into_owned()).into_vec()
}

#[test]
fn what_fits_is_one_borrowed_line() {
    let lines = break_lines("  Review site ", Type::SmallMedium, 100.0, &Locale::default());
    assert_eq!(lines.len(), 1);
    assert!(matches!(lines[0].text, Cow::Borrowed("Review site")));
    assert_eq!(lines[0].width, width_of("Review site", Type::SmallMedium));
    assert_eq!(broken(" \n ", Type::Body, 100.0, "en"), Vec::<String>::new());
    assert_eq!(broken("One\n\nTwo\r\n", Type::Body, 100.0, "en"), ["One", "Two"]);
}

#[test]
fn lines_are_even() {
    assert_eq!(
        broken("A card is required before any value is shown", Type::BodyMedium, 126.0, "en"),
        ["A card is required", "before any", "value is shown"]
    );
    assert_eq!(
        broken("The forecast lands in 40 seconds. The contract needs a second signature.", Type::Body, 136.0, "en"),
        ["The forecast lands", "in 40 seconds.", "The contract needs", "a second signature."]
    );
    assert_eq!(
        broken("Bankkártyát kérnek, mielőtt bármi értéket mutatnának", Type::BodyMedium, 106.0, "hu"),
        ["Bankkártyát", "kérnek, mielőtt", "bármi értéket", "mutatnának"]
    );
}

#[test]
fn no_line_ends_in_a_short_word_if_it_need_not() {
    assert_eq!(
        broken("Asks for help, gets a template", Type::Body, 76.0, "en"),
        ["Asks for", "help, gets", "a template"]
    );
    assert_eq!(
        broken("Fills in a form of eleven fields", Type::Body, 96.0, "en"),
        ["Fills in a form", "of eleven", "fields"]
    );
    assert_eq!(broken("Látja a legelső előrejelzést", Type::Body, 90.0, "hu"), ["Látja", "a legelső", "előrejelzést"]);
}

#[test]
fn numbers_stay_with_their_units() {
    let narrow = |text| broken(text, Type::Body, 72.0, "hu");
    assert_eq!(narrow("Hibátlan 1. sor itt"), ["Hibátlan", "1. sor itt"]);
    assert_eq!(narrow("Legalább 90 s alatt"), ["Legalább", "90 s alatt"]);
    assert_eq!(narrow("Havonta 12 € jár"), ["Havonta", "12 € jár"]);
    assert_eq!(narrow("Összesen 18 400 db"), ["Összesen", "18 400 db"]);
    assert_eq!(broken("In May 2026. The end", Type::Body, 90.0, "en"), ["In May 2026.", "The end"]);
}

#[test]
fn hyphens_of_the_author_part_long_words_only() {
    assert_eq!(broken("An e-mail arrives", Type::Body, 66.0, "en"), ["An e-mail", "arrives"]);
    assert_eq!(
        broken("Watches the four-minute demo", Type::Body, 62.0, "en"),
        ["Watches", "the four-", "minute", "demo"]
    );
    assert_eq!(broken("Nap 3–12 között – mindig", Type::Body, 66.0, "hu"), ["Nap 3–12", "között –", "mindig"]);
}

#[test]
fn only_words_wider_than_a_line_are_divided() {
    assert_eq!(broken("Kártyaellenőrzés", Type::SmallMedium, 120.0, "hu"), ["Kártyaellenőrzés"]);
    assert_eq!(broken("Kártyaellenőrzés", Type::SmallMedium, 80.0, "hu"), ["Kártyael-", "lenőrzés"]);
    assert_eq!(broken("Be\u{AD}mutató\u{AD}videó", Type::SmallMedium, 72.0, "hu"), ["Bemutató-", "videó"]);
    assert_eq!(broken("Be\u{AD}mutató\u{AD}videó", Type::SmallMedium, 100.0, "hu"), ["Bemutatóvideó"]);
    assert_eq!(broken("Huoltokirjajärjestelmä", Type::Body, 100.0, "fi"), ["Huoltokirja-", "järjestelmä"]);
    assert_eq!(broken("Donaudampfschiff", Type::Body, 60.0, "tlh").len(), 3);
}

#[test]
fn addresses_part_at_their_joints_without_hyphens() {
    assert_eq!(
        broken("https://example.com/pricing/teams", Type::Body, 110.0, "en"),
        ["https://", "example.com/", "pricing/teams"]
    );
    assert_eq!(broken("signup_started_at", Type::Body, 60.0, "en"), ["signup_", "started_", "at"]);
}

#[test]
fn scripts_without_blanks_break_by_unicodes_rules() {
    assert_eq!(broken("旅程地图很长，需要换行。", Type::Body, 70.0, "zh"), ["旅程地图", "很长，需", "要换行。"]);
}

#[test]
fn the_longest_word_is_what_a_column_needs() {
    let hungarian = Locale::of("hu");
    let text = "Keresi a hivatkozást, a levélszemét közt van";
    let width = longest_word_width(text, Type::Body, &hungarian, 120.0);
    assert!(
        width > width_of("hivatkozást,", Type::Body) * 1.06 && width < width_of("hivatkozást,", Type::Body) * 1.061
    );
    assert!(broken(text, Type::Body, width, "hu").contains(&"hivatkozást,".to_owned()));
    let long = "Megkülönböztethetetlenségi";
    let divided = longest_word_width(long, Type::Body, &hungarian, 120.0);
    assert!(divided < 120.0, "{divided}");
    assert!(longest_word_width(long, Type::Body, &hungarian, 400.0) > 120.0);
    assert_eq!(longest_word_width("", Type::Body, &hungarian, 120.0) as u32, 0);
}

/// What stands in a text whatever its lines: no blanks, hyphens and invisible characters.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|&char| !char.is_whitespace() && !char.is_control() && char != '-' && !is_invisible(char))
        .collect()
}

fn check(text: &str, max_width: f64, language: &str, kind: Type) -> Result<(), TestCaseError> {
    let lines = break_lines(text, kind, max_width, &Locale::of(language));
    let joined: String = lines.iter().map(|line| bare(&line.text)).collect();
    prop_assert_eq!(joined, bare(text));
    for line in &lines {
        let single = line.text.graphemes(true).count() <= 1;
        prop_assert!(line.width * (1.0 + SLACK) <= max_width + 1e-6 || single, "{:?} in {}", line, max_width);
        prop_assert!((line.width - width_of(&line.text, kind)).abs() < 1e-9);
        prop_assert!(!line.text.is_empty() && line.text.trim() == line.text);
    }
    Ok(())
}

#[test]
fn the_nature_of_a_text_is_seen_in_its_bytes() {
    let nature = |text| (Nature::of(text).untidy, Nature::of(text).foreign);
    for plain in ["", "Ünnep – „Ő” 3–12 €", "Ελλάδα, Київ", "a\u{A0}b", "Ấn … ∑"] {
        assert_eq!(nature(plain), (false, false), "{plain}");
    }
    for untidy in ["a  b", "a\tb", "a\u{AD}b", "a\u{200B}b", "a\u{2060}b", "a\u{85}b"] {
        assert_eq!(nature(untidy), (true, false), "{untidy:?}");
    }
    for foreign in ["旅", "ไทย", "שלום", "한국", "カナ", "😀"] {
        assert_eq!(nature(foreign), (false, true), "{foreign}");
    }
}

proptest! {
    #[test]
    fn any_text_keeps_its_characters_and_its_width(text in "\\PC{0,80}", max_width in -5.0..300.0f64) {
        check(&text, max_width, "en", Type::Body)?;
    }

    #[test]
    fn any_bytes_are_no_harm(text in any::<String>(), max_width in 0.0..90.0f64) {
        check(&text, max_width, "fi", Type::Title)?;
    }

    #[test]
    fn prose_keeps_its_characters_and_its_width(
        text in "([a-zA-ZáéíóöőúüűÁÉ]{1,14}[,.;:!?]?( |-|/| – |\u{AD}|\n)){0,24}",
        max_width in 20.0..300.0f64,
    ) {
        check(&text, max_width, "hu", Type::Quote)?;
    }

    #[test]
    fn a_column_of_the_longest_word_divides_none(
        text in "([a-zéáő]{1,16}[,.]? ){1,12}",
        kind in prop::sample::select(Type::ALL),
    ) {
        let locale = Locale::of("hu");
        let width = longest_word_width(&text, kind, &locale, 1e9);
        for line in &break_lines(&text, kind, width, &locale) {
            for word in line.text.split(' ') {
                prop_assert!(text.split(' ').any(|it| it == word), "{word:?}");
            }
        }
    }
}
