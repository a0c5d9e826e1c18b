//! What a journey is: its title, its scenario, and whose it is.

use super::{JOURNEY, JOURNEY_END, Sheet};
use crate::analysis::Entry;
use crate::layout::page::people;
use crate::layout::pen::{self, Block, width};
use crate::locale::Label;
use crate::scene::{Anchor, Node};
use crate::theme::{Ink, Look, Type};

/// Discs that stand before the names; of more people only the names are told.
const DISCS: usize = 3;
const RADIUS: f64 = 10.0;
const NEXT_DISC: f64 = 23.0;
const WIDEST_INITIALS: f64 = 18.0;
/// Below the last baseline.
const BELOW: f64 = 20.0;

/// Places the cell into a row that begins at `y`. Returns the lower edge that it asks for.
pub fn place<'p>(sheet: &Sheet<'p>, entry: &Entry<'p>, y: f64, out: &mut Vec<Node<'p>>) -> f64 {
    let (journey, locale, room) = (entry.journey, sheet.locale, JOURNEY_END - JOURNEY);
    let title = Block::new(journey.name.label.as_ref(), Type::Stage, room, locale);
    let mut last = y + 29.0 + title.drop();
    out.push(title.left(JOURNEY, y + 29.0, if entry.retired { Ink::Muted } else { Ink::Ink }));
    if let Some(scenario) = journey.scenario.as_deref() {
        let scenario = Block::new(scenario, Type::Small, room, locale);
        let at = last + 18.0;
        last = at + scenario.drop();
        out.push(scenario.left(JOURNEY, at, Ink::Muted));
    }
    last += 28.0;
    let people: Vec<_> =
        journey.personas.iter().filter_map(|id| Some((*id, sheet.project.personas.get(id.index())?))).collect();
    let mut x = JOURNEY;
    for (id, persona) in people.iter().take(DISCS) {
        // Her picture would be too small to be known by, and stand in the file once a row.
        let look = if entry.retired { Look::DiscGrey } else { people::disc_look(id.index()) };
        let (middle, initials) = (x + RADIUS, initials(&persona.name.label));
        out.push(pen::circle(middle, last - 4.0, RADIUS, look));
        out.push(pen::line(middle, last - 0.2, Anchor::Middle, Type::Mark, Ink::Inverse, initials));
        x += NEXT_DISC;
    }
    let names: Vec<&str> = people.iter().map(|(_, it)| it.name.label.as_ref()).collect();
    let (x, names) = match names.as_slice() {
        [] => (JOURNEY, locale.label(Label::NoPersona).to_owned()),
        names => (x + 4.0, locale.commas(names)),
    };
    let names = Block::new(names, Type::Small, JOURNEY_END - x, locale);
    let drop = names.drop();
    out.push(names.left(x, last, Ink::Muted));
    last + drop + BELOW
}

/// The first letters of her names; only the first where both are wider than her disc.
fn initials(name: &str) -> String {
    let mut initials = people::initials(name);
    if width(&initials, Type::Mark) > WIDEST_INITIALS {
        let first = initials.chars().next().map_or(0, char::len_utf8);
        initials.truncate(first);
    }
    initials
}
