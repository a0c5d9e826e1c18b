//! Title, finding, chip, and how much there is as of which day.

use super::{RIGHT, Sheet};
use crate::layout::content::{label_in, name_of};
use crate::layout::grid::MARGIN;
use crate::layout::pen::{self, Block, SLACK, width};
use crate::locale::{Label, Lowest};
use crate::order;
use crate::scene::{Anchor, Group, Node};
use crate::theme::{Ink, Look, Type};

/// Between what stands left and what stands right.
const GAP: f64 = 32.0;
/// From the last baseline to the table.
const BELOW: f64 = 24.0;

/// Places the header. Returns it and where the table begins.
pub fn place<'p>(sheet: &Sheet<'p>) -> (Node<'p>, f64) {
    let locale = sheet.locale;
    let mut out = Vec::new();
    let chip = locale.label(Label::Portfolio);
    let wide = 28.0 + width(chip, Type::SmallStrong) * SLACK + 11.0;
    let left = RIGHT - wide;
    let title = Block::new(title(sheet), Type::Title, left - GAP - MARGIN, locale);
    let mut y = 55.0 + title.drop();
    out.push(title.left(MARGIN, 55.0, Ink::Ink));
    out.push(pen::rect(left, 32.0, wide, 24.0, 12.0, Look::Disc));
    out.push(pen::icon("list", left + 9.0, 37.0, 14.0, Ink::Accent));
    out.push(pen::line(left + 28.0, 48.1, Anchor::Start, Type::SmallStrong, Ink::Accent, chip));
    y += 29.0;
    let count = count(sheet);
    let room = RIGHT - MARGIN - GAP - width(&count, Type::Small) * SLACK;
    let finding = Block::new(finding(sheet), Type::Insight, room, locale);
    let mut bottom = y + finding.drop();
    if !finding.is_empty() {
        out.push(finding.left(MARGIN, y, Ink::Muted));
    }
    out.push(pen::line(RIGHT, y, Anchor::End, Type::Small, Ink::Muted, count));
    let limits = Block::new(limits(sheet), Type::Small, RIGHT - MARGIN, locale);
    if !limits.is_empty() {
        let drop = limits.drop();
        out.push(limits.left(MARGIN, bottom + 20.0, Ink::Muted));
        bottom += 20.0 + drop;
    }
    let group = Group { class: "header".into(), id: "header".to_owned(), children: out, ..Group::default() };
    (pen::boxed(group), bottom + BELOW)
}

/// The view's label, where its author gave it one.
pub fn title<'p>(sheet: &Sheet<'p>) -> &'p str {
    let named = sheet.view.filter(|it| it.name.labelled);
    named.map_or(sheet.locale.label(Label::PortfolioTitle), |it| &it.name.label)
}

/// The view's, else what the figures say.
pub fn finding(sheet: &Sheet<'_>) -> String {
    if let Some(stated) = sheet.view.and_then(|it| it.insight.as_deref()) {
        return stated.to_owned();
    }
    let stale = sheet.portfolio.entries().filter(|it| it.stale.is_some()).count();
    sheet.locale.portfolio_finding(lowest(sheet).first(), stale)
}

/// The lowest points of the journeys that are not retired, by priority; of those with the same one, the lowest first.
pub fn lowest<'p>(sheet: &Sheet<'p>) -> Vec<Lowest<'p>> {
    let mut found: Vec<Lowest<'p>> = Vec::new();
    for entry in sheet.portfolio.entries().filter(|it| !it.retired) {
        let Some((step, felt)) = entry.lowest() else { continue };
        let touchpoint = step.touchpoint.filter(|_| !felt.of_stage);
        let touchpoint = touchpoint.and_then(|it| label_in(sheet.view, entry.id, entry.journey, it));
        let stage = entry.journey.stages.get(step.stage.index()).map(|it| it.name.label.as_ref());
        let journey = entry.journey;
        // What follows another journey has its place from that one.
        let priority = if entry.follows.is_some() { None } else { journey.priority };
        found.push(Lowest {
            priority,
            journey: &journey.name.label,
            touchpoint: touchpoint.or(stage).unwrap_or(""),
            score: felt.value,
        });
    }
    order::sort_by(&mut found, |one, other| {
        let rank = |it: &Lowest<'_>| it.priority.unwrap_or(u32::MAX);
        rank(one).cmp(&rank(other)).then(one.score.total_cmp(&other.score))
    });
    found
}

/// `8 journeys, 3 areas · as of 2 November 2026`.
pub fn count(sheet: &Sheet<'_>) -> String {
    let mut text = sheet.locale.journeys_and_areas(sheet.portfolio.entries().count(), areas(sheet));
    if let Some(date) = sheet.portfolio.as_of {
        text.push_str(" · ");
        text.push_str(&sheet.locale.as_of(&sheet.locale.date(date.year, date.month, date.day)));
    }
    text
}

/// How many areas have a name.
pub fn areas(sheet: &Sheet<'_>) -> usize {
    sheet.portfolio.areas.iter().filter(|it| it.name.is_some()).count()
}

/// For whom the picture is, and what it leaves out.
pub fn limits(sheet: &Sheet<'_>) -> String {
    let mut parts = Vec::new();
    if !sheet.who.is_empty() {
        let names: Vec<&str> = sheet.who.iter().map(|it| name_of(sheet.project, *it)).collect();
        parts.push(sheet.locale.only_for(&names));
    }
    if sheet.portfolio.left_out > 0 {
        parts.push(sheet.locale.journeys_left_out(sheet.portfolio.left_out));
    }
    parts.join(" · ")
}
