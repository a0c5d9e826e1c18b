//! The looks at a map: expectations, unneeded touchpoints, low points and friction, changes of channel and owner, moments of
//! truth, high points.

use super::teller::Teller;
use super::{Block, Item, list, shortened};
use crate::analysis::report::{Part, PartKind, Point};
use crate::locale::Phrase;
use crate::model::{Body, Figure, JourneyKind, TeamId};
use crate::order;

pub fn expectations(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let report = teller.report;
    out.push(Block::Heading(teller.say(Phrase::HeadExpectations, &[])));
    out.push(Block::Paragraph(match &report.journey.vision {
        Some(vision) => teller.say(Phrase::Vision, &[vision]),
        None => teller.say(Phrase::NoVision, &[]),
    }));
    let gaps = || report.points.iter().flat_map(|point| point.gaps.iter().map(move |it| (point, it)));
    let known = gaps().filter_map(|(_, it)| it.size()).count();
    if gaps().next().is_some() {
        let met = gaps().filter_map(|(_, it)| it.size()).filter(|it| *it >= 0.0).count();
        let open = gaps().count() - known;
        let mut clauses = vec![teller.say(Phrase::GapsMet, &[&teller.count(met as u64), &teller.count(known as u64)])];
        if open > 0 {
            clauses.push(teller.say(Phrase::GapsOpen, &[&teller.count(open as u64)]));
        }
        out.push(Block::Paragraph(teller.clauses(&clauses)));
    }
    let mut all: Vec<_> = gaps().collect();
    order::sort_by(&mut all, |one, other| {
        let size = |it: &crate::analysis::report::Gap<'_>| it.size().unwrap_or(f64::MAX);
        size(one.1).total_cmp(&size(other.1))
    });
    let items = all.into_iter().map(|(point, gap)| {
        let meant = teller.mood(gap.meant);
        let told = match (gap.felt, gap.size()) {
            (Some(felt), Some(size)) if size < 0.0 => {
                teller.say(Phrase::GapMissed, &[&meant, &teller.mood(felt.value), &teller.tenths(-size)])
            }
            (Some(felt), _) => teller.say(Phrase::GapMet, &[&meant, &teller.mood(felt.value)]),
            _ => teller.say(Phrase::GapUnknown, &[&meant]),
        };
        let who = gap.person.map_or_else(String::new, |it| teller.person(it));
        let why = gap.expects.text.as_ref().map_or_else(String::new, ToString::to_string);
        Item::new(teller.locale.aside(point.label(), &who)).figure(told).note(why)
    });
    list(teller, out, items.collect(), Phrase::NoneFound);
    metrics(teller, out);
}

/// How far away each metric is from its target. In which direction better lies, the text does not say.
fn metrics(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let mut items = Vec::new();
    for (at, detail) in &teller.report.metrics {
        let Body::Metric(metric) = &detail.body else { continue };
        let Some(target) = &metric.target else { continue };
        let told = teller.figure(target);
        let figure = match &metric.value {
            None => teller.say(Phrase::TargetUnknown, &[&told]),
            Some(value) if value == target => teller.say(Phrase::TargetReached, &[&told]),
            Some(value) => match away(value, target) {
                Some(by) => {
                    let by = match by {
                        Figure::Percent(it) => teller.say(Phrase::PercentagePoints, &[&teller.locale.number(it)]),
                        other => teller.figure(&other),
                    };
                    teller.locale.semicolons(&[teller.figure(value), teller.say(Phrase::TargetMissed, &[&told, &by])])
                }
                // In two units: nobody can say how far away it is.
                None => teller.locale.way(&[teller.figure(value), told]),
            },
        };
        items.push(Item::new(teller.at(&detail.text, *at)).figure(figure));
    }
    if !items.is_empty() {
        out.push(Block::Subheading(teller.say(Phrase::HeadMetrics, &[])));
        out.push(shortened(teller, items, false));
    }
}

/// How far two figures of one unit are apart.
fn away<'f>(value: &'f Figure<'f>, target: &'f Figure<'f>) -> Option<Figure<'f>> {
    use crate::model::{Decimal, Duration};
    let apart = |one: Decimal, other: Decimal| {
        let scale = one.scale.max(other.scale);
        let at = |it: Decimal| it.digits.checked_mul(10i64.checked_pow(u32::from(scale - it.scale))?);
        Some(Decimal { digits: at(other)?.checked_sub(at(one)?)?.checked_abs()?, scale })
    };
    Some(match (value, target) {
        (Figure::Number(one), Figure::Number(other)) => Figure::Number(apart(*one, *other)?),
        (Figure::Percent(one), Figure::Percent(other)) => Figure::Percent(apart(*one, *other)?),
        (Figure::Money { amount: one, currency }, Figure::Money { amount: other, currency: same })
            if currency == same =>
        {
            Figure::Money { amount: apart(*one, *other)?, currency: currency.clone() }
        }
        (Figure::Duration(one), Figure::Duration(other)) => {
            Figure::Duration(Duration { milliseconds: one.milliseconds.abs_diff(other.milliseconds) })
        }
        _ => return None,
    })
}

pub fn unneeded(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let report = teller.report;
    out.push(Block::Heading(teller.say(Phrase::HeadUnneeded, &[])));
    match &report.unneeded {
        None => out.push(Block::Paragraph(teller.say(Phrase::UnneededUnknown, &[]))),
        Some(all) => {
            let items = all.iter().map(|it| Item::new(teller.name(*it))).collect();
            list(teller, out, items, Phrase::NoneFound);
        }
    }
    if !report.unreached.is_empty() {
        let names = teller.names(&report.unreached);
        out.push(Block::Paragraph(teller.locale.colon(&teller.say(Phrase::Unreached, &[]), &names)));
    }
}

pub fn friction(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let report = teller.report;
    out.push(Block::Heading(teller.say(Phrase::HeadFriction, &[])));
    if report.profiles.is_empty() {
        out.push(Block::Paragraph(teller.say(Phrase::FeelingsUnknown, &[])));
    }
    for profile in &report.profiles {
        let mut clauses = vec![teller.say(
            Phrase::CurveOf,
            &[
                &teller.people(&profile.people),
                &teller.mood(profile.mean),
                &teller.count(profile.known as u64),
                &teller.count(profile.touchpoints as u64),
                &teller.mood(profile.lowest.felt.value),
                &teller.mood(profile.highest.felt.value),
            ],
        )];
        if let Some(mean) = profile.mean_over_time {
            clauses.push(teller.say(Phrase::MeanOverTime, &[&teller.mood(mean)]));
        }
        if let Some((from, to)) = profile.drop {
            let values =
                [teller.name(from.at), teller.name(to.at), teller.mood(from.felt.value), teller.mood(to.felt.value)];
            clauses.push(teller.say(Phrase::Drop, &values.each_ref().map(String::as_str)));
        }
        out.push(Block::Paragraph(teller.clauses(&clauses)));
        let items: Vec<Item> = profile
            .low_points
            .iter()
            .map(|low| {
                let word = low.place.felt.word;
                let word = (!word.is_empty()).then(|| teller.locale.quoted(word));
                let figure = teller.say(Phrase::LowPoint, &[&teller.mood(low.place.felt.value)]);
                let figure = teller.locale.commas(&[figure].into_iter().chain(word).collect::<Vec<_>>());
                let after = match low.recovery {
                    Some(it) => teller.say(Phrase::RecoversAt, &[&teller.name(it)]),
                    None => teller.say(Phrase::NeverRecovers, &[]),
                };
                Item::new(teller.name(low.place.at)).figure(figure).note(after)
            })
            .collect();
        if !items.is_empty() {
            out.push(shortened(teller, items, false));
        }
    }
    out.push(Block::Subheading(teller.say(Phrase::SubFriction, &[])));
    let mut scored: Vec<(&Point<'_>, f64)> =
        report.points.iter().filter_map(|it| Some((it, it.friction.score?))).filter(|it| it.1 > 0.0).collect();
    order::sort_by(&mut scored, |one, other| other.1.total_cmp(&one.1));
    let items = scored.into_iter().map(|(point, score)| {
        let parts: Vec<String> = point.friction.parts.iter().map(|it| part(teller, it)).collect();
        Item::new(teller.point(point)).figure(teller.locale.number(score.round())).note(parts.join(" · "))
    });
    list(teller, out, items.collect(), Phrase::NoneFound);
}

fn part(teller: &Teller<'_>, part: &Part) -> String {
    let phrase = match part.kind {
        PartKind::Pain => Phrase::PartPain,
        PartKind::Feeling => Phrase::PartFeeling,
        PartKind::Effort => Phrase::PartEffort,
        PartKind::Wait => Phrase::PartWait,
        PartKind::Switch => Phrase::PartSwitch,
    };
    let value = part.value.map_or_else(|| teller.unknown(), |it| teller.hundredths(it));
    let told = teller.say(phrase, &[&value]);
    match part.value {
        Some(_) if !part.counts => teller.locale.beside(&told, &teller.say(Phrase::PartNotCounted, &[])),
        Some(_) => format!("{told} × {}", teller.hundredths(part.weight)),
        None => told,
    }
}

pub fn switches(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let report = teller.report;
    let moves = &report.moves;
    out.push(Block::Heading(teller.say(Phrase::HeadSwitches, &[])));
    if report.journey.kind == JourneyKind::DayInTheLife {
        out.push(Block::Paragraph(teller.say(Phrase::DaySwitches, &[])));
        return;
    }
    let count = |it: usize| teller.count(it as u64);
    let forced = moves.switches.iter().filter(|it| it.forced).count();
    let mut clauses =
        vec![teller.say(Phrase::SwitchesOf, &[&count(moves.switches.len()), &count(moves.all), &count(forced)])];
    if moves.all > moves.with_channels {
        let untold = count(moves.all - moves.with_channels);
        clauses.push(teller.say(Phrase::SwitchesUntold, &[&untold]));
    }
    if let Some(walk) = report.walks.first() {
        if let (Some(least), Some(most)) = (&walk.fewest_switches, &walk.most_switches) {
            let (least, most) = (teller.count(least.switches), teller.count(most.switches));
            clauses.push(match least == most {
                true => teller.say(Phrase::SwitchCount, &[&least]),
                false => teller.say(Phrase::SwitchRange, &[&least, &most]),
            });
        }
        if let Ok(expected) = &walk.expected {
            clauses.push(teller.say(Phrase::SwitchExpected, &[&teller.tenths(expected.switches)]));
        }
    }
    out.push(Block::Paragraph(teller.clauses(&clauses)));
    let mut sorted: Vec<_> = moves.switches.iter().collect();
    order::sort_by_key(&mut sorted, |it| !it.forced);
    let items = sorted.into_iter().map(|it| {
        let channels = |at| report.point(at).map_or_else(String::new, |it| teller.channels(it));
        let how = if it.forced { Phrase::SwitchForced } else { Phrase::SwitchChosen };
        let (from, to) = (channels(it.from), channels(it.to));
        let via = if from.is_empty() || to.is_empty() { String::new() } else { teller.locale.way(&[from, to]) };
        Item::new(teller.way(it.from, it.to)).figure(via).note(teller.say(how, &[]))
    });
    let items: Vec<Item> = items.collect();
    if !items.is_empty() {
        out.push(shortened(teller, items, false));
    }
}

pub fn silos(teller: &Teller<'_>, out: &mut Vec<Block>) {
    out.push(Block::Heading(teller.say(Phrase::HeadSilos, &[])));
    hand_offs(teller, out);
    behind(teller, out);
}

/// Between touchpoints.
fn hand_offs(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let moves = &teller.report.moves;
    if moves.with_owners == 0 {
        out.push(Block::Paragraph(teller.say(Phrase::OwnersUnknown, &[])));
        return;
    }
    let rate = 10.0 * moves.hand_offs.len() as f64 / moves.with_owners as f64;
    let values =
        [teller.count(moves.hand_offs.len() as u64), teller.count(moves.with_owners as u64), teller.tenths(rate)];
    out.push(Block::Paragraph(teller.sentence(Phrase::HandOffs, &values.each_ref().map(String::as_str))));
    let mut pairs: Vec<((TeamId, TeamId), Vec<String>)> = Vec::new();
    for it in &moves.hand_offs {
        let way = teller.way(it.from, it.to);
        match pairs.iter_mut().find(|pair| pair.0 == (it.giver, it.taker)) {
            Some(pair) => pair.1.push(way),
            None => pairs.push(((it.giver, it.taker), vec![way])),
        }
    }
    order::sort_by_key(&mut pairs, |it| std::cmp::Reverse(it.1.len()));
    let items: Vec<Item> = pairs
        .into_iter()
        .map(|((giver, taker), ways)| {
            let text = teller.locale.way(&[teller.team(giver), teller.team(taker)]);
            let first = teller.locale.semicolons(ways.get(..5).unwrap_or(&ways));
            Item::new(text).figure(teller.count(ways.len() as u64)).note(first)
        })
        .collect();
    if !items.is_empty() {
        out.push(shortened(teller, items, false));
    }
}

/// Between rows of touchpoints and blueprints; nothing where none calls another.
fn behind(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let behind = &teller.report.behind;
    if behind.all == 0 {
        return;
    }
    out.push(Block::Subheading(teller.say(Phrase::SubBehindOwners, &[])));
    let count = |it: usize| teller.count(it as u64);
    if behind.with_owners == 0 {
        out.push(Block::Paragraph(teller.say(Phrase::RowOwnersUnknown, &[&count(behind.all)])));
        return;
    }
    let values = [count(behind.hand_offs.len()), count(behind.with_owners), count(behind.all)];
    out.push(Block::Paragraph(teller.sentence(Phrase::RowHandOffs, &values.each_ref().map(String::as_str))));
    let items: Vec<Item> = behind
        .hand_offs
        .iter()
        .map(|it| {
            let owners = teller.locale.way(&[teller.team(it.giver), teller.team(it.taker)]);
            let call = teller.locale.way(&[&it.from.text, &it.to.text]);
            Item::new(teller.at(&call, Some(it.at))).figure(owners)
        })
        .collect();
    if !items.is_empty() {
        out.push(shortened(teller, items, false));
    }
}

pub fn moments(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let report = teller.report;
    out.push(Block::Heading(teller.say(Phrase::HeadMoments, &[])));
    let moments = report.points.iter().filter(|it| it.touchpoint.moment_of_truth);
    let items = moments.map(|point| {
        let item = Item::new(teller.point(point));
        let item = match point.lowest() {
            Some(felt) => {
                let how = match felt {
                    it if it > 0.0 => Phrase::MomentWell,
                    it if it < 0.0 => Phrase::MomentBadly,
                    _ => Phrase::MomentNeutral,
                };
                item.figure(teller.say(how, &[&teller.mood(felt)]))
            }
            None => item.figure(teller.say(Phrase::MomentUnknown, &[])),
        };
        let loss = point.loss.map_or_else(String::new, |it| teller.say(Phrase::WhyLoss, &[&teller.percent(it.share)]));
        item.note(loss)
    });
    list(teller, out, items.collect(), Phrase::NoneFound);
    for profile in &report.profiles {
        let values = [
            teller.people(&profile.people),
            teller.mood(profile.peak_end()),
            teller.mood(profile.peak.felt.value),
            teller.name(profile.peak.at),
            teller.mood(profile.end.felt.value),
            teller.name(profile.end.at),
            teller.mood(profile.start.felt.value),
            teller.name(profile.start.at),
        ];
        out.push(Block::Paragraph(teller.sentence(Phrase::PeakEnd, &values.each_ref().map(String::as_str))));
    }
}

pub fn highs(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let report = teller.report;
    out.push(Block::Heading(teller.say(Phrase::HeadHighs, &[])));
    let mut items = Vec::new();
    for profile in &report.profiles {
        for high in &profile.high_points {
            let who = if profile.people.is_empty() { String::new() } else { teller.people(&profile.people) };
            let mut item = Item::new(teller.locale.aside(&teller.name(high.at), &who));
            item.figure = teller.say(Phrase::HighPoint, &[&teller.mood(high.felt.value)]);
            let gap = report.point(high.at).and_then(|it| it.worst_gap());
            if let Some(more) = gap.filter(|it| *it > 0.0) {
                item = item.note(teller.say(Phrase::Exceeds, &[&teller.locale.mood(more)]));
            }
            items.push(item);
        }
    }
    for (at, gain) in &report.gains {
        let place = at.map_or_else(|| teller.say(Phrase::WholeStage, &[]), |it| teller.name(it));
        items.push(Item::new(place).figure(teller.say(Phrase::GainAt, &[&gain.text])));
    }
    list(teller, out, items, Phrase::NoneFound);
}
