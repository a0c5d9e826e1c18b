//! What to do, by whom, and what has to be found out.

use super::teller::Teller;
use super::{Block, Item, Table, list, shortened};
use crate::analysis::report::Quadrant;
use crate::emit::report::Told;
use crate::locale::{Label, Locale, Phrase};
use crate::model::{ActionStatus, Detail};

pub fn opportunities(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let ideas = &teller.report.ideas;
    out.push(Block::Heading(teller.say(Phrase::HeadOpportunities, &[])));
    if ideas.is_empty() {
        out.push(Block::Paragraph(teller.say(Phrase::NoneFound, &[])));
    }
    for quadrant in Quadrant::ALL {
        let own = ideas.iter().filter(|it| it.quadrant == quadrant);
        let items: Vec<Item> = own
            .map(|it| {
                let levels = [teller.level(it.opportunity.impact), teller.level(it.opportunity.effort)];
                let owner = it.opportunity.owner.map_or_else(|| teller.say(Phrase::NoOwner, &[]), |it| teller.team(it));
                Item::new(teller.at(&it.detail.text, it.touchpoint))
                    .figure(teller.say(Phrase::Scored, &levels.each_ref().map(String::as_str)))
                    .note(owner)
            })
            .collect();
        if !items.is_empty() {
            let head = match quadrant {
                Quadrant::QuickWin => Phrase::QuickWins,
                Quadrant::BigBet => Phrase::BigBets,
                Quadrant::FillIn => Phrase::FillIns,
                Quadrant::Avoid => Phrase::Avoid,
                Quadrant::Unscored => Phrase::Unscored,
            };
            out.push(Block::Subheading(teller.say(head, &[])));
            out.push(shortened(teller, items, false));
        }
    }
}

pub fn actions(teller: &Teller<'_>, out: &mut Vec<Block>) {
    out.push(Block::Heading(teller.say(Phrase::HeadActions, &[])));
    let items = teller.report.tasks.iter().map(|it| {
        let owner = it.action.owner.map_or_else(|| teller.say(Phrase::NoOwner, &[]), |it| teller.team(it));
        let due = match it.action.due {
            Some(due) => teller.locale.due(&teller.date(due)),
            None => teller.say(Phrase::NoDue, &[]),
        };
        let late = it.late.map(|days| {
            // Of what has no status nobody knows whether it was done in time.
            let phrase = if it.action.status.is_some() { Phrase::DaysLate } else { Phrase::DaysPast };
            teller.say(phrase, &[&teller.count(days.unsigned_abs())])
        });
        let due = teller.locale.commas(&[due].into_iter().chain(late).collect::<Vec<_>>());
        let status = match it.action.status {
            Some(ActionStatus::Planned) => teller.locale.label(Label::ActionPlanned).to_lowercase(),
            Some(ActionStatus::Doing) => teller.locale.label(Label::ActionDoing).to_lowercase(),
            Some(ActionStatus::Done) => teller.locale.label(Label::ActionDone).to_lowercase(),
            None => teller.say(Phrase::StatusUnknown, &[]),
        };
        let text = teller.at(&it.detail.text, it.touchpoint);
        Item::new(teller.locale.colon(&owner, &text)).figure(due).note(status)
    });
    list(teller, out, items.collect(), Phrase::NoneFound);
}

pub fn unowned(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let (unowned, project) = (&teller.report.unowned, teller.report.project);
    out.push(Block::Heading(teller.say(Phrase::HeadUnowned, &[])));
    let texts = |all: &[&Detail<'_>]| all.iter().map(|it| it.text.to_string()).collect::<Vec<_>>();
    let touchpoints: Vec<String> = unowned.touchpoints.iter().map(|it| teller.name(*it)).collect();
    let systems = unowned.systems.iter().filter_map(|it| project.systems.get(it.index()));
    let channels = unowned.channels.iter().map(|it| teller.channel(*it));
    let kinds = [
        (Phrase::UnownedTouchpoints, touchpoints),
        (Phrase::UnownedIdeas, texts(&unowned.ideas)),
        (Phrase::UnownedTasks, texts(&unowned.tasks)),
        (Phrase::UnownedSystems, systems.map(|it| it.name.label.to_string()).collect()),
        (Phrase::UnownedChannels, channels.collect()),
    ];
    let mut items = Vec::new();
    if unowned.journey {
        items.push(Item::new(teller.say(Phrase::UnownedJourney, &[])));
    }
    for (kind, names) in kinds.into_iter().filter(|it| !it.1.is_empty()) {
        let count = teller.count(names.len() as u64);
        let more = names.len().saturating_sub(12);
        let more = (more > 0).then(|| teller.say(Phrase::AndMore, &[&teller.count(more as u64)]));
        let shown: Vec<String> = names.into_iter().take(12).chain(more).collect();
        items.push(Item::new(teller.say(kind, &[])).figure(count).note(teller.locale.semicolons(&shown)));
    }
    list(teller, out, items, Phrase::AllOwned);
}

pub fn needs(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let report = teller.report;
    out.push(Block::Heading(teller.say(Phrase::HeadNeeds, &[])));
    if report.journey.personas.is_empty() {
        out.push(Block::Paragraph(teller.say(Phrase::NoPersona, &[])));
        return;
    }
    let items = report.unmet.iter().map(|it| {
        let persona = report.project.personas.get(it.persona.index()).map_or("", |it| &*it.name.label);
        let why = if it.untold { Phrase::NeedUntold } else { Phrase::NeedUnmet };
        Item::new(teller.locale.colon(persona, &it.line.text)).note(teller.say(why, &[]))
    });
    list(teller, out, items.collect(), Phrase::AllMet);
}

pub fn questions(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let report = teller.report;
    out.push(Block::Heading(teller.say(Phrase::HeadQuestions, &[])));
    let mut items: Vec<Item> = report
        .questions
        .iter()
        .map(|it| {
            let wants = &it.question.wants;
            let told = || teller.say(Phrase::QuestionWants, &[&teller.locale.semicolons(wants)]);
            let needed = if wants.is_empty() { String::new() } else { told() };
            Item::new(it.question.text.to_string()).note(needed)
        })
        .collect();
    for data in report.data.iter().filter(|it| !it.missing.is_empty()) {
        let channel = teller.channel(data.channel);
        let missing: Vec<&str> = data.missing.iter().map(|it| &*it.text).collect();
        items.push(
            Item::new(channel)
                .figure(teller.say(Phrase::DataMissing, &[&teller.locale.semicolons(&missing)]))
                .note(teller.say(Phrase::DataHad, &[&teller.count(data.had as u64)])),
        );
    }
    list(teller, out, items, Phrase::NoneFound);
}

pub fn claims(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let claims = teller.report.claims;
    out.push(Block::Heading(teller.say(Phrase::HeadClaims, &[])));
    let values = [claims.all(), claims.measured, claims.observed, claims.assumed, claims.unstated]
        .map(|it| teller.count(it as u64));
    out.push(Block::Paragraph(teller.sentence(Phrase::ClaimsOf, &values.each_ref().map(String::as_str))));
}

pub fn coverage(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let (coverage, project) = (&teller.report.coverage, teller.report.project);
    out.push(Block::Heading(teller.say(Phrase::HeadCoverage, &[])));
    let mut head = vec![teller.say(Phrase::ColumnStage, &[]), teller.say(Phrase::ColumnAll, &[])];
    let label = |it: Option<&crate::model::Name<'_>>| it.map_or_else(String::new, |it| it.label.to_string());
    head.extend(coverage.personas.iter().map(|it| label(project.personas.get(it.index()).map(|it| &it.name))));
    head.extend(coverage.segments.iter().map(|it| label(project.segments.get(it.index()).map(|it| &it.name))));
    head.extend(coverage.channels.iter().map(|it| teller.channel(*it)));
    let bare = coverage.rows.iter().any(|it| it.without_channel > 0);
    if bare {
        head.push(teller.say(Phrase::ColumnNoChannel, &[]));
    }
    let rows = coverage.rows.iter().map(|row| {
        let mut cells = vec![teller.stage(row.stage), teller.count(u64::from(row.touchpoints))];
        let counts = row.personas.iter().chain(&row.segments).chain(&row.channels);
        cells.extend(counts.map(|it| teller.count(u64::from(*it))));
        if bare {
            cells.push(teller.count(u64::from(row.without_channel)));
        }
        cells
    });
    let caption = teller.say(Phrase::HeadCoverage, &[]);
    out.push(Block::Table(Table { caption, head, rows: rows.collect() }));
}

/// Which journeys tell of whom: a row a persona, a column a journey. Nothing where nobody is declared.
pub fn personas(told: &Told<'_>, locale: Locale<'_>, out: &mut Vec<Block>) {
    let report = told.report;
    if report.personas.is_empty() {
        return;
    }
    let caption = locale.report(Phrase::HeadPersonas, &[]);
    let mut head = vec![locale.report(Phrase::ColumnPersona, &[]), locale.report(Phrase::ColumnJourneys, &[])];
    head.extend(report.journeys.iter().map(|it| it.journey.name.label.to_string()));
    let rows = report.personas.iter().map(|(persona, counts)| {
        let name = report.project.personas.get(persona.index()).map_or("", |it| &*it.name.label);
        let journeys = report.journeys.iter().filter(|it| it.journey.personas.contains(persona)).count();
        let mut cells = vec![name.to_owned(), locale.number(journeys as u64)];
        // A journey that does not name her is not hers: a dash, which is less to read than a nought.
        cells.extend(report.journeys.iter().zip(counts).map(|(journey, count)| {
            let hers = journey.journey.personas.contains(persona);
            if hers { locale.number(u64::from(*count)) } else { "–".to_owned() }
        }));
        cells
    });
    out.push(Block::Heading(caption.clone()));
    out.push(Block::Table(Table { caption, head, rows: rows.collect() }));
}
