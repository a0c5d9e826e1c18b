//! Whose day it is: a disc and a line each, and the question that the day is to answer.

use crate::layout::content::Content;
use crate::layout::curve::Voice;
use crate::layout::grid::MARGIN;
use crate::layout::marks;
use crate::layout::page::people;
use crate::layout::page::persona_row::sample_line;
use crate::layout::pen::{self, Block};
use crate::model::Persona;
use crate::scene::{Group, Node};
use crate::theme::{Ink, Type};

const RADIUS: f64 = 20.0;
const HEIGHT: f64 = 40.0;
const TEXT: f64 = 52.0;
/// A sample of her line with her initial, where there are several.
const SAMPLE: f64 = 30.0;
const KEY: f64 = 62.0;
const BETWEEN: f64 = 10.0;

/// Places the people from `y` down on a page of `page` px. Returns them and their lower edge; `None` where there is nothing
/// to say.
pub fn place<'p>(content: &Content<'p>, voices: &[Voice<'_, 'p>], page: f64, y: f64) -> Option<(Node<'p>, f64)> {
    let personas = people::personas(content);
    let room = page - 2.0 * MARGIN;
    let mut children = Vec::new();
    let mut at = y;
    let asked = asked(content);
    let one = personas.len() == 1;
    for (index, persona) in &personas {
        let keyed = voices.len() > 1;
        people::disc(content.project, &mut children, persona, *index, MARGIN + RADIUS, at + RADIUS, RADIUS);
        let name = name(persona, &content.locale);
        let wide = room - TEXT - if keyed { KEY } else { 0.0 };
        let name = Block::new(name, Type::BodyStrong, wide, content.locale);
        let below = asked.filter(|_| one).map(|it| Block::new(it, Type::Body, wide, content.locale));
        let lines = (name.len() + below.as_ref().map_or(0, Block::len)) as f64;
        let first = if below.is_some() { at + 16.0 } else { at + 24.5 };
        let mut last = first + name.drop();
        children.push(name.left(MARGIN + TEXT, first, Ink::Ink));
        if let Some(below) = below {
            let drop = below.drop();
            children.push(below.left(MARGIN + TEXT, last + 19.0, Ink::Muted));
            last += 19.0 + drop;
        }
        if let Some(voice) = voices.get(*index).filter(|_| keyed) {
            let x = page - MARGIN - KEY + 8.0;
            children.push(sample_line(x, at + RADIUS, SAMPLE, *index));
            marks::initial(&mut children, x + SAMPLE + 12.0, at + RADIUS, voice.initial.clone());
        }
        at = if lines > 2.0 { last + 8.0 } else { at + HEIGHT } + BETWEEN;
    }
    if let Some(asked) = asked.filter(|_| !one) {
        let block = Block::new(asked, Type::Body, room, content.locale);
        let drop = block.drop();
        children.push(block.left(MARGIN, at + 10.0, Ink::Muted));
        at += 10.0 + drop + 8.0 + BETWEEN;
    }
    let group = Group { class: "persona".into(), id: "persona".into(), children, ..Group::default() };
    (!group.children.is_empty()).then(|| (pen::boxed(group), at - BETWEEN))
}

/// `Maya Okafor, operations lead at an online retailer of 40 people`.
fn name(persona: &Persona<'_>, locale: &crate::locale::Locale) -> String {
    let said = persona.about.as_deref().filter(|it| is_short(it)).or(persona.role.as_deref());
    match said {
        Some(role) => locale.with_role(&persona.name.label, role),
        None => persona.name.label.to_string(),
    }
}

/// What is written about her fits a line: no sentences.
fn is_short(about: &str) -> bool {
    about.len() <= 90 && !about.trim_end_matches('.').contains(['.', '\n'])
}

/// What the day is to answer, unless it is already the headline; else the situation.
fn asked<'p>(content: &Content<'p>) -> Option<&'p str> {
    let question = content.journey.questions.first().map(|it| it.text.as_ref());
    question.filter(|it| content.insight() != Some(*it)).or(content.journey.scenario.as_deref())
}
