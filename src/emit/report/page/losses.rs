//! Pains, and where people are lost or wait.

use super::teller::Teller;
use super::{Block, Item, list, shortened};
use crate::analysis::report::{Loss, Point, RankedPain, Reached};
use crate::locale::Phrase;
use crate::model::SegmentId;

pub fn pains(teller: &Teller<'_>, out: &mut Vec<Block>) {
    out.push(Block::Subheading(teller.say(Phrase::SubPains, &[])));
    let items: Vec<Item> = teller
        .report
        .pains
        .iter()
        .map(|pain| {
            let answers: Vec<&str> = pain.answers.iter().map(|it| &*it.text).collect();
            let taken = match answers.is_empty() {
                true => teller.say(Phrase::TakenUpByNobody, &[]),
                false => teller.say(Phrase::TakenUpBy, &[&teller.locale.semicolons(&answers)]),
            };
            let place = teller.place(pain.touchpoint, pain.stage);
            Item::new(teller.locale.aside(&pain.detail.text, &place))
                .figure(teller.severity(pain.severity))
                .note(reach(teller, pain))
                .note(taken)
                .note(teller.sources(pain.detail, pain.touchpoint, pain.stage))
        })
        .collect();
    if items.is_empty() {
        out.push(Block::Paragraph(teller.say(Phrase::NoneFound, &[])));
    } else {
        out.push(shortened(teller, items, true));
    }
}

fn reach(teller: &Teller<'_>, pain: &RankedPain<'_>) -> String {
    let segments = |of: &[SegmentId]| {
        let names = of.iter().filter_map(|it| teller.report.project.segments.get(it.index()));
        teller.locale.commas(&names.map(|it| &it.name.label).collect::<Vec<_>>())
    };
    match &pain.reach {
        Reached::Cases { count, affects: None, .. } => teller.say(Phrase::ReachCases, &[&teller.count(*count)]),
        Reached::Cases { count, of, affects: Some(part) } => {
            teller.say(Phrase::ReachPart, &[&teller.count(*count), &teller.count(*of), &teller.share(*part)])
        }
        Reached::Affects(part) => teller.say(Phrase::ReachAffects, &[&teller.share(*part)]),
        Reached::Segments { percent, of } => {
            teller.say(Phrase::ReachSegments, &[&teller.share(*percent), &segments(of)])
        }
        Reached::People { count, of } => {
            teller.say(Phrase::ReachPeople, &[&teller.locale.number(count), &segments(of)])
        }
        Reached::Unknown => teller.say(Phrase::ReachUnknown, &[]),
    }
}

pub fn bottlenecks(teller: &Teller<'_>, out: &mut Vec<Block>) {
    let report = teller.report;
    let losses = &report.losses;
    out.push(Block::Heading(teller.say(Phrase::HeadBottlenecks, &[])));
    out.push(Block::Paragraph(verdict(teller)));
    let point = |at: &usize| report.points.get(*at);
    let lost = |at: &usize| point(at).and_then(|it| Some((it, it.loss?)));
    let of_share = |at: &usize| {
        lost(at).map(|(it, loss)| {
            Item::new(teller.point(it)).figure(teller.percent(loss.share)).note(counted(teller, &loss))
        })
    };
    let of_count = |at: &usize| {
        lost(at).map(|(it, loss)| {
            let of_all = loss.of_all.map(|it| teller.percent(it));
            let all = of_all.map_or_else(String::new, |it| teller.say(Phrase::OfAllWhoBegin, &[&it]));
            let figure = match loss.counted {
                Some((lost, _)) => teller.count(lost),
                None => all.clone(),
            };
            Item::new(teller.point(it)).figure(figure).note(if loss.counted.is_some() { all } else { String::new() })
        })
    };
    section(teller, out, Phrase::SubByShare, losses.by_share.iter().filter_map(of_share).collect());
    section(teller, out, Phrase::SubByCount, losses.by_count.iter().filter_map(of_count).collect());
    let of_wait = |at: &usize| {
        point(at).map(|it| {
            Item::new(teller.point(it))
                .figure(teller.duration(it.wait.unwrap_or(0) as f64))
                .note(teller.say(Phrase::AsWritten, &[]))
        })
    };
    section(teller, out, Phrase::SubByWait, losses.by_wait.iter().filter_map(of_wait).collect());
    let of_pile = |at: &usize| {
        let it = point(at)?;
        let (stuck, of) = it.stuck.zip(it.arrivals)?;
        let told = teller.say(Phrase::CountedOf, &[&teller.count(stuck), &teller.count(of)]);
        Some(Item::new(teller.point(it)).figure(told))
    };
    section(teller, out, Phrase::SubByPile, losses.by_pile.iter().filter_map(of_pile).collect());
    let behind = losses
        .behind
        .iter()
        .map(|(at, detail, wait)| Item::new(teller.at(&detail.text, Some(*at))).figure(teller.duration(*wait as f64)));
    section(teller, out, Phrase::SubBehind, behind.collect());
    let funnel = losses.funnel.iter().map(|(stage, count, part)| {
        let item = Item::new(teller.stage(crate::model::StageIndex(*stage as u32))).figure(teller.count(*count));
        item.note(part.map_or_else(String::new, |it| teller.say(Phrase::GoOn, &[&teller.percent(it)])))
    });
    section(teller, out, Phrase::SubFunnel, funnel.collect());
}

fn section(teller: &Teller<'_>, out: &mut Vec<Block>, head: Phrase, items: Vec<Item>) {
    if !items.is_empty() {
        out.push(Block::Subheading(teller.say(head, &[])));
        list(teller, out, items, Phrase::NoneFound);
    }
}

fn counted(teller: &Teller<'_>, loss: &Loss) -> String {
    match loss.counted {
        Some((lost, of)) => teller.say(Phrase::CountedOf, &[&teller.count(lost), &teller.count(of)]),
        None => teller.say(Phrase::AsWritten, &[]),
    }
}

/// Names the bottleneck and the largest losses, and says why they are not the same where they are not.
fn verdict(teller: &Teller<'_>) -> String {
    let report = teller.report;
    let losses = &report.losses;
    let point = |at: &usize| report.points.get(*at);
    let lost = |point: &Point<'_>| point.loss;
    let mut sentences = Vec::new();
    match losses.bottleneck.as_ref().and_then(point) {
        Some(it) => {
            let share = lost(it).map_or_else(|| teller.unknown(), |it| teller.percent(it.share));
            let felt = it.lowest().map_or_else(|| teller.unknown(), |it| teller.mood(it));
            sentences.push(teller.say(Phrase::TheBottleneck, &[it.label(), &share, &felt]));
        }
        None if losses.by_share.is_empty() => return teller.say(Phrase::LossesUnknown, &[]),
        None => sentences.push(teller.say(Phrase::NoBottleneck, &[])),
    }
    let by_share = losses.by_share.first().and_then(point);
    let by_count = losses.by_count.first().and_then(point);
    if let Some((it, loss)) = by_share.and_then(|it| Some((it, lost(it)?))) {
        sentences.push(teller.say(
            Phrase::LargestShare,
            &[it.label(), &teller.locale.aside(&teller.percent(loss.share), &counted(teller, &loss))],
        ));
    }
    if let Some((it, loss)) = by_count.and_then(|it| Some((it, lost(it)?))) {
        let figure = match (loss.counted, loss.of_all) {
            (Some(_), _) => counted(teller, &loss),
            (None, Some(part)) => teller.say(Phrase::OfAllWhoBegin, &[&teller.percent(part)]),
            (None, None) => teller.unknown(),
        };
        sentences.push(teller.say(Phrase::LargestCount, &[it.label(), &figure]));
    }
    if let (Some(share), Some(count)) = (by_share, by_count)
        && share.at != count.at
    {
        let come = |it: &Point<'_>| match (it.arrivals, it.visits) {
            (Some(cases), _) => teller.count(cases),
            (None, Some(visits)) => teller.percent(100.0 * visits),
            (None, None) => teller.unknown(),
        };
        let values = [count.label(), &come(count), share.label(), &come(share)];
        sentences.push(teller.say(Phrase::Differ, &values));
    }
    let mut named: Vec<usize> = Vec::new();
    for at in [losses.by_share.first(), losses.by_count.first()].into_iter().flatten() {
        if Some(*at) == losses.bottleneck || named.contains(at) {
            continue;
        }
        named.push(*at);
        match point(at).map(|it| (it, it.lowest())) {
            Some((it, Some(felt))) if felt >= 0.0 => {
                sentences.push(teller.say(Phrase::NotTheBottleneck, &[it.label(), &teller.mood(felt)]));
            }
            Some((it, None)) => sentences.push(teller.say(Phrase::NotTheBottleneckUnknown, &[it.label()])),
            _ => {}
        }
    }
    teller.locale.text(&sentences)
}
