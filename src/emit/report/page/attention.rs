//! The ranked list of what needs attention.

use super::teller::Teller;
use super::{Block, Item, Title, shortened};
use crate::analysis::report::{Attention, Reason, Why};
use crate::emit::report::Told;
use crate::locale::{Locale, Phrase};

/// Of all journeys together.
pub fn over_all(told: &Told<'_>, locale: Locale<'_>, out: &mut Vec<Block>) {
    let report = told.report;
    out.push(Block::Title(Title::new(locale.report(Phrase::HeadAttentionAll, &[]), locale)));
    let mut items = Vec::new();
    for (journey, row) in report.attention.iter().take(20) {
        let Some(own) = report.journeys.get(*journey) else { continue };
        let teller = Teller { locale, report: own };
        let Some(row) = own.attention.get(*row) else { continue };
        let title = locale.aside(&teller.name(row.at), &own.journey.name.label);
        items.push(Item { text: title, ..item(&teller, row) });
    }
    if items.is_empty() {
        out.push(Block::Paragraph(locale.report(Phrase::NothingNeedsAttention, &[])));
    } else {
        out.push(Block::Items { items, numbered: true, more: String::new() });
    }
}

pub fn of_one(teller: &Teller<'_>, out: &mut Vec<Block>) {
    out.push(Block::Heading(teller.say(Phrase::HeadAttention, &[])));
    let items: Vec<Item> = teller.report.attention.iter().map(|it| item(teller, it)).collect();
    if items.is_empty() {
        out.push(Block::Paragraph(teller.say(Phrase::NothingNeedsAttention, &[])));
    } else {
        out.push(shortened(teller, items, true));
    }
}

fn item(teller: &Teller<'_>, row: &Attention) -> Item {
    let figure = teller.say(Phrase::Points, &[&teller.locale.number(row.points.round())]);
    let reasons = row.reasons.iter().map(|it| {
        let points = teller.locale.number(it.points.round());
        teller.locale.aside(&reason(teller, it), &format!("+{points}"))
    });
    let name = teller.report.points.get(row.point).map_or_else(String::new, |it| teller.point(it));
    Item::new(name).figure(figure).note(reasons.collect::<Vec<_>>().join(" · "))
}

fn reason(teller: &Teller<'_>, reason: &Reason) -> String {
    let whole = |it: f64| teller.locale.number(it.round());
    match reason.why {
        Why::Friction(it) => teller.say(Phrase::WhyFriction, &[&whole(it)]),
        Why::Loss(it) => teller.say(Phrase::WhyLoss, &[&teller.percent(it)]),
        Why::LossOfAll(it) => teller.say(Phrase::WhyLossOfAll, &[&teller.percent(it)]),
        Why::Gap(it) => teller.say(Phrase::WhyGap, &[&teller.tenths(it)]),
        Why::MomentOfTruth(it) => teller.say(Phrase::WhyMoment, &[&teller.mood(it)]),
        Why::Ending(it) => teller.say(Phrase::WhyEnding, &[&teller.mood(it)]),
        Why::Unanswered(it) => teller.say(Phrase::WhyUnanswered, &[&teller.severity(Some(it))]),
        Why::Late => teller.say(Phrase::WhyLate, &[]),
        Why::Pile(it) => teller.say(Phrase::WhyPile, &[&teller.percent(it)]),
    }
}
