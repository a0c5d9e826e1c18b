//! What is hit when something is down.

use super::teller::{Teller, channel};
use super::{Block, Item, Title, list};
use crate::analysis::report::{Hit, Impact, impact};
use crate::analysis::ways::End;
use crate::emit::report::Told;
use crate::locale::Phrase;
use crate::model::{Actor, Name, Project};

/// Of every journey that is hit; a sentence where none is.
pub fn page(told: &Told<'_>, down: Actor, out: &mut Vec<Block>) {
    let locale = told.overall();
    let about = match down {
        Actor::Channel(it) => channel(told.report.project, locale, it),
        Actor::Team(_) | Actor::System(_) => {
            name(told.report.project, down).map_or_else(String::new, |it| it.label.to_string())
        }
    };
    let title = locale.report(Phrase::HeadImpact, &[&about]);
    out.push(Block::Title(Title::new(title, locale)));
    let mut any = false;
    for report in &told.report.journeys {
        let impact = impact(report, down);
        if impact.hit.is_empty() {
            continue;
        }
        any = true;
        one(&Teller { locale: told.locale_of(report.journey), report }, &impact, out);
    }
    if !any {
        out.push(Block::Paragraph(locale.report(Phrase::ImpactNone, &[])));
    }
}

/// The name of what is down.
pub fn name<'a>(project: &'a Project<'_>, actor: Actor) -> Option<&'a Name<'a>> {
    match actor {
        Actor::Team(it) => project.teams.get(it.index()).map(|it| &it.name),
        Actor::System(it) => project.systems.get(it.index()).map(|it| &it.name),
        Actor::Channel(it) => project.channels.get(it.index()).map(|it| &it.name),
    }
}

fn one(teller: &Teller<'_>, impact: &Impact<'_>, out: &mut Vec<Block>) {
    let (report, project) = (teller.report, teller.report.project);
    out.push(Block::Heading(report.journey.name.label.to_string()));
    let count = |it: usize| teller.count(it as u64);
    let mut sentences =
        vec![teller.say(Phrase::ImpactTouchpoints, &[&count(impact.hit.len()), &count(impact.touchpoints)])];
    sentences.push(match impact.volume.filter(|it| it.1 > 0) {
        Some((hit, all)) => {
            let share = teller.percent(100.0 * hit as f64 / all as f64);
            teller.say(Phrase::ImpactVolume, &[&teller.count(hit), &teller.count(all), &share])
        }
        None => teller.say(Phrase::ImpactVolumeUnknown, &[]),
    });
    let personas = impact.personas.iter().filter_map(|it| project.personas.get(it.index()));
    let personas: Vec<String> = personas.map(|it| it.name.label.to_string()).collect();
    let segments = impact.segments.iter().filter_map(|it| project.segments.get(it.index()));
    let segments: Vec<String> = segments.map(|it| it.name.label.to_string()).collect();
    let ends = |all: &[End]| all.iter().map(|it| teller.end(*it)).collect::<Vec<_>>();
    let lists = [
        (Phrase::ImpactPersonas, personas),
        (Phrase::ImpactSegments, segments),
        (Phrase::ImpactOutcomes, ends(&impact.lost)),
        (Phrase::ImpactAround, ends(&impact.around)),
    ];
    for (phrase, names) in lists.into_iter().filter(|it| !it.1.is_empty()) {
        sentences.push(teller.say(phrase, &[&teller.locale.commas(&names)]));
    }
    out.push(Block::Paragraph(teller.clauses(&sentences)));
    let items = impact.hit.iter().map(|it| item(teller, it)).collect();
    list(teller, out, items, Phrase::ImpactNone);
}

fn item(teller: &Teller<'_>, hit: &Hit<'_>) -> Item {
    let item = Item::new(teller.name(hit.at));
    if hit.other_channels {
        return item.note(teller.say(Phrase::ImpactOtherChannels, &[]));
    }
    let rows: Vec<&str> = hit.because.iter().map(|it| &*it.text).collect();
    let told = || teller.say(Phrase::ImpactBecause, &[&teller.locale.semicolons(&rows)]);
    item.note(if rows.is_empty() { String::new() } else { told() })
}
