//! A journey beside the one that it replaces.

use super::teller::Teller;
use super::{Block, Item, list};
use crate::analysis::comparison::{Fate, FigurePair, Growth};
use crate::analysis::report::{Future, Lost};
use crate::locale::Phrase;
use crate::order;
use std::cmp::Ordering;

pub fn future(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let Some(future) = &teller.report.future else { return };
    out.push(Block::Heading(teller.say(Phrase::HeadFuture, &[&future.today.name.label])));
    out.push(Block::Subheading(teller.say(Phrase::SubBetter, &[])));
    let mut better = moods(teller, future, Ordering::Greater);
    // What felt bad and gave nothing is no loss.
    let is_relief = |it: &&Lost<'_>| it.felt.is_some_and(|it| it < 0.0) && it.gains.is_empty();
    better.extend(future.lost.iter().filter(is_relief).map(|it| lost(teller, future, it)));
    list(teller, out, better, Phrase::NoneFound);
    out.push(Block::Subheading(teller.say(Phrase::SubWorse, &[])));
    let mut worse = moods(teller, future, Ordering::Less);
    worse.extend(future.lost.iter().filter(|it| !is_relief(it)).map(|it| lost(teller, future, it)));
    list(teller, out, worse, Phrase::NoneFound);
    if !future.figures.is_empty() {
        out.push(Block::Subheading(teller.say(Phrase::HeadMetrics, &[])));
        list(teller, out, future.figures.iter().map(|it| figure(teller, it)).collect(), Phrase::NoneFound);
    }
    if !future.added.is_empty() {
        out.push(Block::Subheading(teller.say(Phrase::SubAdded, &[])));
        let items = future.added.iter().map(|it| Item::new(teller.name(*it))).collect();
        list(teller, out, items, Phrase::NoneFound);
    }
    pains(teller, future, out);
    out.push(Block::Subheading(teller.say(Phrase::SubIdle, &[])));
    let idle = future.idle.iter().map(|(stage, touchpoints)| {
        Item::new(teller.say(Phrase::IdleStage, &[&teller.stage(*stage), &teller.names(touchpoints)]))
    });
    list(teller, out, idle.collect(), Phrase::NoneFound);
}

fn moods(teller: &Teller<'_>, future: &Future<'_>, wanted: Ordering) -> Vec<Item> {
    let mut all: Vec<_> = future
        .moods
        .iter()
        .map(|it| (it, it.future.value - it.today.value))
        .filter(|(_, by)| by.total_cmp(&0.0) == wanted)
        .collect();
    order::sort_by(&mut all, |one, other| other.1.abs().total_cmp(&one.1.abs()));
    let told = all.into_iter().map(|(it, by)| {
        let values = [teller.mood(it.today.value), teller.mood(it.future.value), teller.mood(by)];
        Item::new(teller.name(it.at)).figure(teller.say(Phrase::FromTo, &values.each_ref().map(String::as_str)))
    });
    told.collect()
}

fn lost(teller: &Teller<'_>, future: &Future<'_>, lost: &Lost<'_>) -> Item {
    let name = future.today.touchpoints.get(lost.at.index()).map_or("", |it| &*it.name.label);
    let told = match lost.felt {
        Some(felt) => teller.say(Phrase::RemovedFelt, &[&teller.mood(felt)]),
        None => teller.say(Phrase::Removed, &[]),
    };
    let gains = lost.gains.iter().map(|it| teller.say(Phrase::GainAt, &[&it.text]));
    Item::new(name).figure(told).note(teller.locale.semicolons(&gains.collect::<Vec<_>>()))
}

fn figure(teller: &Teller<'_>, pair: &FigurePair<'_>) -> Item {
    let after = teller.figure(pair.future);
    let Some(today) = pair.today else {
        return Item::new(pair.label).figure(after).note(teller.say(Phrase::FiguresOpen, &[]));
    };
    let growth = pair.growth().map_or_else(
        || teller.unknown(),
        |it| match it {
            Growth::Number(by) => signed(teller, by.to_f64(), teller.locale.number(positive(by))),
            Growth::Points(by) => {
                let by_points = teller.say(Phrase::PercentagePoints, &[&teller.locale.number(positive(by))]);
                signed(teller, by.to_f64(), by_points)
            }
            Growth::Money { amount, currency } => {
                signed(teller, amount.to_f64(), teller.locale.money(positive(amount), currency))
            }
            Growth::Milliseconds(by) => signed(teller, by as f64, teller.duration(by.unsigned_abs() as f64)),
        },
    );
    let values = [teller.figure(today), after, growth];
    Item::new(pair.label).figure(teller.say(Phrase::FromTo, &values.each_ref().map(String::as_str)))
}

fn positive(by: crate::model::Decimal) -> crate::model::Decimal {
    crate::model::Decimal { digits: by.digits.saturating_abs(), ..by }
}

fn signed(teller: &Teller<'_>, by: f64, amount: String) -> String {
    teller.locale.growth(&amount, by.total_cmp(&0.0))
}

fn pains(teller: &Teller<'_>, future: &Future<'_>, out: &mut Vec<Block>) {
    out.push(Block::Subheading(teller.say(Phrase::SubOpenPains, &[])));
    let count = |it: usize| teller.count(it as u64);
    let resolved = future.pains.iter().filter(|it| it.fate == Fate::Resolved).count();
    let told = teller.sentence(Phrase::PainsResolved, &[&count(resolved), &count(future.pains.len())]);
    out.push(Block::Paragraph(told));
    let open = future.pains.iter().zip(&future.ideas).filter(|(it, _)| it.fate != Fate::Resolved).map(|(it, ideas)| {
        let place = it.touchpoint.and_then(|at| future.today.touchpoints.get(at.index()));
        let place = place.map_or("", |it| &*it.name.label);
        let how = match it.fate {
            Fate::Kept => teller.say(Phrase::PainKept, &[]),
            Fate::Gone => teller.say(Phrase::PainGone, &[]),
            Fate::Resolved | Fate::Open if ideas.is_empty() => teller.say(Phrase::TakenUpByNobody, &[]),
            Fate::Resolved | Fate::Open => teller.say(Phrase::NoActionYet, &[]),
        };
        let ideas: Vec<&str> = ideas.iter().map(|it| &*it.text).collect();
        let told = || teller.say(Phrase::IdeaOfToday, &[&teller.locale.semicolons(&ideas)]);
        let idea = if ideas.is_empty() { String::new() } else { told() };
        Item::new(teller.locale.aside(&it.detail.text, place)).note(how).note(idea)
    });
    let open: Vec<Item> = open.collect();
    if !open.is_empty() {
        list(teller, out, open, Phrase::NoneFound);
    }
}
