//! The personas of a map and the discs that stand for them.

use crate::layout::content::Content;
use crate::layout::pen;
use crate::model::{Persona, Project};
use crate::scene::{Anchor, Image, Node};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// The personas among the people of a map, in their order, each with her place among them.
pub fn personas<'p>(content: &Content<'p>) -> Vec<(usize, &'p Persona<'p>)> {
    let people = content.audience.people().iter().enumerate();
    people.filter_map(|(index, it)| Some((index, content.project.personas.get(it.persona()?.index())?))).collect()
}

/// The discs' colours: the first persona has the deep one.
const DISCS: [Look; 3] = [Look::Stage(45), Look::Stage(0), Look::Stage(25)];

/// The colour of the disc of the persona `index`.
pub fn disc_look(index: usize) -> Look {
    DISCS[index % DISCS.len()]
}

/// A disc around (`x`, `y`): her picture clipped to it, else her initials.
pub fn disc<'p>(
    project: &'p Project<'p>,
    out: &mut Vec<Node<'p>>,
    persona: &'p Persona<'p>,
    index: usize,
    x: f64,
    y: f64,
    radius: f64,
) {
    let image = persona.image.and_then(|id| project.images.get(id.index()));
    if let Some(data) = image.and_then(|it| it.data.as_ref()) {
        out.push(Node::Image(Box::new(Image {
            x: x - radius,
            y: y - radius,
            width: 2.0 * radius,
            height: 2.0 * radius,
            round: true,
            media_type: data.media_type,
            bytes: &data.bytes,
            alternative: Cow::Borrowed(persona.name.label.as_ref()),
        })));
        return;
    }
    out.push(pen::circle(x, y, radius, disc_look(index)));
    let (kind, drop) = match radius {
        35.0.. => (Type::Metric, 8.0),
        25.0.. => (Type::Heading, 6.0),
        _ => (Type::BodyStrong, 5.0),
    };
    out.push(pen::line(x, y + drop, Anchor::Middle, kind, Ink::Inverse, initials(&persona.name.label)));
}

/// The first letters of the first and the last word of a name.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter(|word| word.starts_with(char::is_alphanumeric));
    let first = words.next().and_then(|word| word.chars().next());
    let last = words.next_back().and_then(|word| word.chars().next());
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_of_the_first_and_the_last_word() {
        assert_eq!(initials("Maya Okafor"), "MO");
        assert_eq!(initials("Kovács (Nagy) Réka Anna"), "KA");
        assert_eq!(initials("élise"), "É");
        assert_eq!(initials("–"), "");
    }
}
