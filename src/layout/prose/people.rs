//! The people of a picture in words.

use super::joined;
use crate::layout::content::{Content, Letters};
use crate::layout::marks::severity_word;
use crate::layout::page::people::personas;
use crate::locale::{Label, Locale};
use crate::model::{Basis, LineKind, Persona, Project};
use crate::prose::{Part, Prose};

/// A section for each persona of a map.
pub fn tell(content: &Content<'_>, prose: &mut Prose) {
    for (_, persona) in personas(content) {
        prose.add(Part::Heading(2, persona.name.label.to_string()));
        of(content.project, persona, (content.locale, &content.letters), &[], prose);
    }
}

/// The kinds of a persona's lines, with what they are called over a list.
pub const LINES: [(LineKind, Label); 6] = [
    (LineKind::Context, Label::Context),
    (LineKind::Motivation, Label::Motivation),
    (LineKind::Goal, Label::Goals),
    (LineKind::Need, Label::Needs),
    (LineKind::Pain, Label::Pains),
    (LineKind::Gain, Label::Gains),
];

/// What she is like. `said` is what is added to her lines, by their places.
pub fn of(
    project: &Project<'_>,
    persona: &Persona<'_>,
    (locale, letters): (Locale, &Letters),
    said: &[(usize, String)],
    prose: &mut Prose,
) {
    let segment = persona.segment.and_then(|it| project.segments.get(it.index())).map(|it| it.name.label.to_string());
    prose.add(Part::Paragraph(joined(persona.role.iter().map(|it| it.to_string()).chain(segment))));
    prose.add(Part::Quote(persona.quote.as_deref().map_or_else(String::new, |it| locale.quoted(it))));
    for (kind, label) in LINES {
        let lines = persona.lines.iter().enumerate().filter(|(_, it)| it.kind == kind);
        let items = lines.map(|(at, line)| {
            let severity = line.severity.map(|it| locale.label(severity_word(it)).to_owned());
            let assumed = (line.basis == Some(Basis::Assumed)).then(|| locale.label(Label::Assumed).to_owned());
            let more = said.iter().filter(|(line, _)| *line == at).map(|(_, text)| text.clone());
            let notes = severity.into_iter().chain(letters.of_claim(&line.sources)).chain(assumed).chain(more);
            super::detail::with_notes(locale, line.text.to_string(), notes.collect())
        });
        prose.add(Part::List(locale.label(label).to_owned(), items.collect()));
    }
}
