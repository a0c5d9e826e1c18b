//! Pain points: bars and word for how severe, the text, below it how many it affects and whom. Only critical ones are filled.

use super::{Card, FOOT, FOOT_END, FOOT_LINE, card, ground, lay_out};
use crate::layout::content::Placed;
use crate::layout::lanes::{Cells, Lane};
use crate::layout::marks;
use crate::layout::page::persona_card::letter_run;
use crate::layout::pen;
use crate::locale::Label;
use crate::model::{Body, Decimal, Severity};
use crate::scene::{Anchor, Group};
use crate::theme::{Ink, Look, Type};

#[derive(Clone, Copy)]
struct Pain {
    severity: Option<Severity>,
    affects: Option<Decimal>,
}

pub fn pains<'p>(lane: &Lane<'_, 'p>) -> Option<Cells<'p>> {
    lay_out(lane, measure, draw)
}

fn measure<'p>(lane: &Lane<'_, 'p>, placed: Placed<'p>, place: (f64, f64)) -> Card<'p, Pain> {
    let pain = match placed.detail.body {
        Body::Pain { severity, affects } => Pain { severity, affects },
        _ => Pain { severity: None, affects: None },
    };
    let mut card = card(lane, placed, place, pain.severity.is_some(), pain);
    let feet = usize::from(pain.affects.is_some()) + usize::from(card.segment.is_some());
    if feet > 0 {
        card.height = card.last() + FOOT + FOOT_LINE * (feet - 1) as f64 + FOOT_END;
    }
    card
}

fn draw<'p>(lane: &Lane<'_, 'p>, card: Card<'p, Pain>, y: f64, height: f64) -> Group<'p> {
    let locale = lane.content.locale;
    let (x, text_x, first) = (card.x, card.text_x(), card.first);
    let Pain { severity, affects } = card.extra;
    let look = if severity == Some(Severity::Critical) { Look::Critical } else { Look::Card };
    let mut nodes = vec![ground(lane, &card, y, height, look)];
    let mut letters = card.letters;
    if let Some(severity) = severity {
        marks::severity(&mut nodes, text_x, y + 23.0, severity);
        let word = locale.label(word(severity));
        let mut text = pen::styled(x + 38.0, y + 23.0, Anchor::Start, Type::SmallStrong, Ink::Negative, word);
        text.runs.extend(letters.take().map(letter_run));
        nodes.push(pen::node(text));
    }
    let mut body = card.body.place(text_x, y + first, Anchor::Start, Ink::Ink);
    body.runs.extend(letters.map(letter_run));
    nodes.push(pen::node(body));
    let mut foot = y + height - FOOT_END;
    if let Some(names) = card.segment {
        marks::segment(&mut nodes, text_x, foot, names);
        foot -= FOOT_LINE;
    }
    if let Some(share) = affects {
        let text = locale.affects(&locale.percent(share));
        nodes.push(pen::line(text_x, foot, Anchor::Start, Type::Small, Ink::Muted, text));
    }
    let class = match severity {
        Some(Severity::Low) => "pain severity-1",
        Some(Severity::Medium) => "pain severity-2",
        Some(Severity::High) => "pain severity-3",
        Some(Severity::Critical) => "pain severity-4",
        None => "pain",
    };
    pen::group(class, nodes)
}

fn word(severity: Severity) -> Label {
    match severity {
        Severity::Low => Label::SeverityLow,
        Severity::Medium => Label::SeverityMedium,
        Severity::High => Label::SeverityHigh,
        Severity::Critical => Label::SeverityCritical,
    }
}
