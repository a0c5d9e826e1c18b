//! What she wants and what hurts: goals, needs, pains and gains as equal cards; under goals and needs which maps meet them.

use super::content::Sheet;
use super::pill::{self, Pill};
use super::{RADIUS, WIDE, named, served};
use crate::layout::grid::MARGIN;
use crate::layout::marks;
use crate::layout::pen::{self, Block};
use crate::locale::Label;
use crate::model::{Basis, LineKind, PersonaLine};
use crate::scene::{Anchor, Group, Node};
use crate::theme::{Ink, Look, Type};

const GAP: f64 = 12.0;
/// From a card's edges to its bullets' middles and to its texts.
const BULLET: f64 = 23.0;
const TEXT: f64 = 36.0;
const INSET: f64 = 18.0;
/// From a card's upper edge to the first baseline, and from the last one to the lower edge.
const FIRST: f64 = 62.0;
const BELOW: f64 = 25.0;
/// From the last baseline of one line to the first of the next.
const NEXT: f64 = 26.0;
const PILL_GAP: f64 = 8.0;

const LISTS: [(LineKind, &str, &str, Label); 4] = [
    (LineKind::Goal, "goals", "flag", Label::Goals),
    (LineKind::Need, "needs", "key", Label::Needs),
    (LineKind::Pain, "pains", "warn", Label::Pains),
    (LineKind::Gain, "gains", "trophy", Label::Gains),
];

/// Places the cards with their upper edges at `y`. Returns them and their lower edge; `None` where she has none of all.
pub fn place<'p>(sheet: &Sheet<'p>, y: f64) -> Option<(Node<'p>, f64)> {
    let shown: Vec<_> = LISTS.iter().filter(|it| sheet.persona.lines_of(it.0).next().is_some()).collect();
    let count = shown.len();
    if count == 0 {
        return None;
    }
    let wide = (WIDE - GAP * (count - 1) as f64) / count as f64;
    let mut cards = Vec::with_capacity(count);
    let (mut x, mut bottom) = (MARGIN, y);
    let top = y + sheet.spacing.above();
    for (kind, class, icon, heading) in shown {
        let heading = sheet.locale.label(*heading);
        let mut out = vec![
            pen::icon(icon, x + INSET, top + INSET, 17.0, Ink::Accent),
            pen::line(x + 43.0, top + 31.5, Anchor::Start, Type::Heading, Ink::Ink, heading),
        ];
        bottom = bottom.max(lines(sheet, &mut out, *kind, (x, top, wide)));
        cards.push((pen::group(*class, out), x));
        x += wide + GAP;
    }
    bottom += sheet.spacing.below();
    let boxed = |(mut card, x): (Group<'p>, f64)| {
        // Cards share their height.
        card.children.insert(0, pen::rect(x, y, wide, bottom - y, RADIUS, Look::Card));
        pen::boxed(card)
    };
    Some((named("lists", cards.into_iter().map(boxed).collect()), bottom))
}

/// Whether a line of the lists says how bad it is.
pub fn has_severity(sheet: &Sheet<'_>) -> bool {
    sheet.persona.lines_of(LineKind::Pain).any(|it| it.severity.is_some())
}

/// Whether a line of the lists is assumed.
pub fn has_assumed(sheet: &Sheet<'_>) -> bool {
    sheet.persona.lines.iter().any(|it| LISTS.iter().any(|list| list.0 == it.kind) && is_assumed(it))
}

fn is_assumed(line: &PersonaLine<'_>) -> bool {
    line.basis == Some(Basis::Assumed)
}

/// Returns where the card may end.
fn lines<'p>(sheet: &Sheet<'p>, out: &mut Vec<Node<'p>>, kind: LineKind, (x, y, wide): (f64, f64, f64)) -> f64 {
    let room = wide - TEXT - INSET;
    let mut at = y + FIRST;
    let mut end = at;
    for (index, line) in sheet.persona.lines.iter().enumerate().filter(|(_, it)| it.kind == kind) {
        out.push(bullet(x + BULLET, at - 4.5, line));
        let letters = marks::letters_of(&sheet.letters, &line.sources);
        let text = Block::with_tail(line.text.as_ref(), Type::Body, room, sheet.locale, letters);
        end = at + text.drop();
        let text = text.left(x + TEXT, at, Ink::Ink);
        out.push(if line.link.is_some() { pen::linked(line.link.as_deref(), "", vec![text]) } else { text });
        if let Some(severity) = line.severity {
            end += 18.0;
            marks::severity(out, x + TEXT, end, severity);
            let word = sheet.locale.label(marks::severity_word(severity));
            out.push(pen::line(x + TEXT + 26.0, end, Anchor::Start, Type::SmallStrong, Ink::Negative, word));
        }
        if matches!(kind, LineKind::Goal | LineKind::Need) {
            end = pills(sheet, out, index, (x + TEXT, end, room));
        }
        at = end + NEXT;
    }
    end + BELOW
}

fn bullet<'p>(x: f64, y: f64, line: &PersonaLine<'_>) -> Node<'p> {
    match (is_assumed(line), line.kind) {
        (true, _) => pen::circle(x, y, 3.4, Look::BulletAssumed),
        (false, LineKind::Pain) => pen::circle(x, y, 2.2, Look::SeverityBar),
        (false, _) => pen::circle(x, y, 2.2, Look::Bullet),
    }
}

/// Which maps meet a line, below its last baseline `y`: side by side, else one below the other. Returns the baseline from which
/// the next line is measured.
fn pills<'p>(sheet: &Sheet<'p>, out: &mut Vec<Node<'p>>, line: usize, (x, y, room): (f64, f64, f64)) -> f64 {
    let (mut left, mut top) = (x, y + 11.0);
    let mut end = y;
    for said in served::said(sheet, line) {
        let (icon, look, ink) = match said.met {
            true => ("check", Look::PillMet, Ink::Positive),
            false => ("minus", Look::PillUnmet, Ink::Muted),
        };
        let pill = Pill { icon, text: said.text, look, ink };
        let wide = pill.width();
        if left > x && left + wide > x + room {
            (left, top) = (x, top + pill::HEIGHT + 6.0);
        }
        pill.draw(out, left, top);
        left += wide + PILL_GAP;
        // Three px less than between two texts.
        end = top + pill::HEIGHT - 3.0;
    }
    end
}
