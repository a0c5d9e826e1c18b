//! How long it takes to go through, on which route.

use super::teller::Teller;
use super::{Block, Item};
use crate::analysis::Person;
use crate::analysis::report::{Told, Walk};
use crate::analysis::ways::{End, Unsolved};
use crate::locale::Phrase;
use crate::order;

pub fn time(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let report = teller.report;
    out.push(Block::Heading(teller.say(Phrase::HeadTime, &[])));
    for walk in &report.walks {
        if report.walks.len() > 1 {
            out.push(Block::Subheading(teller.people(&walk.people)));
        }
        routes(teller, walk, out);
        expected(teller, walk, out);
    }
    if report.anywhere > 0 {
        out.push(Block::Paragraph(teller.say(Phrase::Anywhere, &[&teller.count(report.anywhere as u64)])));
    }
}

fn routes(teller: &Teller<'_>, walk: &Walk, out: &mut Vec<Block>) {
    let mut items = Vec::new();
    let same = walk.shortest == walk.longest;
    let first = if same { Phrase::RouteSame } else { Phrase::RouteShortest };
    items.extend(walk.shortest.as_ref().map(|it| route(teller, teller.say(first, &[]), it)));
    let longest = walk.longest.as_ref().filter(|_| !same);
    items.extend(longest.map(|it| route(teller, teller.say(Phrase::RouteLongest, &[]), it)));
    if let Some((told, chance)) = walk.likeliest.as_ref().filter(|_| says_who_leaves(teller, walk)) {
        let name = teller.say(Phrase::RouteLikeliest, &[&teller.percent(100.0 * chance)]);
        items.push(route(teller, name, told));
    }
    if items.is_empty() {
        out.push(Block::Paragraph(teller.say(Phrase::NoWay, &[])));
    } else {
        out.push(Block::Items { items, numbered: false, more: String::new() });
    }
}

fn route(teller: &Teller<'_>, name: String, told: &Told) -> Item {
    let time = told.time;
    let count = |it: u32| teller.count(u64::from(it));
    let all = time.active.saturating_add(time.wait);
    let figure = match time.active_told + time.wait_told {
        0 if all == 0 => teller.say(Phrase::TimeUnknown, &[]),
        _ => teller.duration(all as f64),
    };
    let item = Item::new(name).figure(figure).note(steps(teller, told));
    if all == 0 {
        return item;
    }
    let known =
        |told: u32, time: u64| if told == 0 && time == 0 { teller.unknown() } else { teller.duration(time as f64) };
    let values = [
        known(time.active_told, time.active),
        known(time.wait_told, time.wait),
        count(time.active_told),
        count(time.wait_told),
        count(time.touchpoints),
    ];
    let item = item.note(teller.say(Phrase::TimeSpent, &values.each_ref().map(String::as_str)));
    if time.active_told > 0 && time.wait_told > 0 {
        let part = teller.percent(100.0 * time.active as f64 / all as f64);
        return item.note(teller.say(Phrase::ActivePart, &[&part]));
    }
    item
}

/// Whether a certain end says something: where nothing is counted and no way leads to another end, it is only that nobody wrote who
/// leaves.
fn says_who_leaves(teller: &Teller<'_>, walk: &Walk) -> bool {
    let ends = walk.expected.as_ref().map_or(0, |it| it.visits.ends.iter().filter(|it| it.1 > 0.0).count());
    ends != 1 || teller.report.figures.is_some()
}

/// The touchpoints of a route; of a long one the first and the last.
fn steps(teller: &Teller<'_>, told: &Told) -> String {
    let all = &told.route.touchpoints;
    let mut names: Vec<String> = all.iter().take(12).map(|it| teller.name(*it)).collect();
    if all.len() > 14 {
        names.push("…".to_owned());
        names.extend(all.last().map(|it| teller.name(*it)));
    } else {
        names.extend(all.iter().skip(12).map(|it| teller.name(*it)));
    }
    names.push(teller.end(told.route.end));
    teller.locale.way(&names)
}

fn expected(teller: &Teller<'_>, walk: &Walk, out: &mut Vec<Block>) {
    let is_all = walk.people.contains(&Person::Anybody);
    match &walk.expected {
        Ok(expected) => {
            if !says_who_leaves(teller, walk) {
                out.push(Block::Paragraph(teller.say(Phrase::LossesUnknown, &[])));
                return;
            }
            let values = [
                teller.tenths(expected.visited),
                if expected.active_told > 0.0 { teller.duration(expected.active) } else { teller.unknown() },
                if expected.wait_told > 0.0 || expected.wait > 0.0 {
                    teller.duration(expected.wait)
                } else {
                    teller.unknown()
                },
            ];
            let sentence = teller.sentence(Phrase::ExpectedTime, &values.each_ref().map(String::as_str));
            out.push(Block::Paragraph(sentence));
            let mut ends: Vec<&(End, f64)> = expected.visits.ends.iter().collect();
            order::sort_by(&mut ends, |one, other| other.1.total_cmp(&one.1));
            let told = ends.iter().map(|(end, part)| {
                let part = teller.percent(100.0 * part);
                teller.say(Phrase::EndAs, &[&teller.end(*end), &part])
            });
            out.push(Block::Paragraph(told.collect::<Vec<_>>().join(" · ")));
        }
        Err(why) if is_all => {
            let reasons = unsolved(teller, walk, why);
            out.push(Block::Paragraph(teller.sentence(Phrase::ExpectedUnknown, &[&reasons])));
        }
        Err(_) => {}
    }
}

fn unsolved(teller: &Teller<'_>, walk: &Walk, why: &Unsolved) -> String {
    let mut reasons = Vec::new();
    if why.starts {
        reasons.push(teller.say(Phrase::ReasonStarts, &[&teller.names(&walk.ways.starts)]));
    }
    if !why.splits.is_empty() {
        reasons.push(teller.say(Phrase::ReasonSplits, &[&teller.names(&why.splits)]));
    }
    if !why.trapped.is_empty() {
        reasons.push(teller.say(Phrase::ReasonTrapped, &[&teller.names(&why.trapped)]));
    }
    if why.endless {
        reasons.push(teller.say(Phrase::ReasonEndless, &[]));
    }
    teller.locale.semicolons(&reasons)
}
