//! Those who have a curve, and what they are called on it.

use crate::analysis::{Audience, Feeling, Line, Person};
use crate::layout::pen;
use crate::model::Project;
use crate::theme::Type;
use unicode_normalization::UnicodeNormalization;

/// One curve of a map.
#[derive(Debug, Clone)]
pub struct Voice<'a, 'p> {
    /// What it is called at the end of its line.
    pub name: String,
    /// In its discs: one letter, or two where another name begins the same.
    pub initial: String,
    /// One for each step of the map.
    pub feelings: &'a [Feeling<'p>],
}

/// The curves of a map with their names, in the order of `lines`.
///
/// A persona is called by the part of her label that her name in the text repeats (`eva` for Éva Kis is Éva): what her team
/// calls her, whichever part of a full name comes first in her language. Where it repeats none, by the first part.
pub fn voices<'a, 'p>(project: &Project<'_>, audience: &Audience, lines: &'a [Line<'p>]) -> Vec<Voice<'a, 'p>> {
    let names: Vec<String> = lines.iter().map(|line| name_of(project, audience, line)).collect();
    let initials = initials(&names);
    let parts = lines.iter().zip(names).zip(initials);
    parts.map(|((line, name), initial)| Voice { name, initial, feelings: &line.feelings }).collect()
}

/// What the last column needs right of its axis, so that the names at the ends of the curves stand inside the panel.
pub fn end_room(voices: &[Voice<'_, '_>], split: bool) -> f64 {
    if voices.len() < 2 || split {
        return 0.0;
    }
    let widest = voices.iter().map(|voice| pen::width(&voice.name, Type::SmallStrong)).fold(0.0, f64::max);
    super::ends::NAME + widest * pen::SLACK + 8.0
}

fn name_of(project: &Project<'_>, audience: &Audience, line: &Line<'_>) -> String {
    match line.people.first().and_then(|index| audience.people().get(*index)) {
        Some(Person::Persona { persona, .. }) => {
            project.personas.get(persona.index()).map(|it| short(&it.name.name, &it.name.label))
        }
        Some(Person::Segment(segment)) => project.segments.get(segment.index()).map(|it| it.name.label.to_string()),
        Some(Person::Anybody) | None => None,
    }
    .unwrap_or_default()
}

/// The part of a label that a name repeats, accents and capitals aside.
fn short(name: &str, label: &str) -> String {
    let folded =
        |text: &str| -> String { text.nfd().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    let name = folded(name);
    let mut parts = label.split_whitespace();
    let part = parts.clone().find(|it| folded(it) == name).or_else(|| parts.next());
    part.unwrap_or(label).to_owned()
}

/// The text with its first letter capital.
pub(super) fn capital(text: &str) -> String {
    if text.as_bytes().first().is_some_and(u8::is_ascii) {
        let mut text = text.to_owned();
        if let Some(first) = text.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        return text;
    }
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The first letter of each name; where names begin the same, the first two, else a number.
fn initials(names: &[String]) -> Vec<String> {
    let begin = |name: &String, letters: usize| name.chars().take(letters).collect::<String>();
    let alone = |at: usize, letters: usize| {
        let own = begin(&names[at], letters);
        !own.is_empty() && names.iter().enumerate().all(|(other, name)| other == at || begin(name, letters) != own)
    };
    let initial = |at: usize| {
        if alone(at, 1) {
            begin(&names[at], 1)
        } else if alone(at, 2) {
            begin(&names[at], 2)
        } else {
            (at + 1).to_string()
        }
    };
    (0..names.len()).map(initial).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_differ() {
        let of = |names: &[&str]| initials(&names.iter().map(|it| it.to_string()).collect::<Vec<_>>());
        assert_eq!(of(&["Anna", "Ben"]), ["A", "B"]);
        assert_eq!(of(&["Anna", "Adam", "Ben"]), ["An", "Ad", "B"]);
        assert_eq!(of(&["Anna", "Anneli"]), ["1", "2"]);
        assert_eq!(of(&["Éva", ""]), ["É", "2"]);
    }

    #[test]
    fn a_persona_is_called_as_in_the_text() {
        assert_eq!(short("anna", "Anna Kovács"), "Anna");
        assert_eq!(short("eva", "Éva Kis"), "Éva");
        assert_eq!(short("reka", "Kovács Réka"), "Réka");
        assert_eq!(short("p1", "Ben Ito"), "Ben");
        assert_eq!(short("buyer", "Buyer"), "Buyer");
    }

    #[test]
    fn a_name_begins_with_a_capital() {
        assert_eq!(capital("anna"), "Anna");
        assert_eq!(capital("élise"), "Élise");
        assert_eq!(capital(""), "");
    }
}
