use crate::lint::facts::At;
use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Actor, Body, ChannelId, ChannelKind, DetailKind, JourneyKind, Target, Touchpoint, TouchpointIndex};

rule! {
    /// ## What it finds
    ///
    /// A way from self-service (web, app) to a touchpoint that can only be had in person (phone, store, post, a person), where people have no other
    /// way on, nothing goes with them (`evidence` at either end, or the same actor behind both), and they feel at most -0.5 when they get there.
    /// Days in the life are left alone: there one thing follows the other, and nobody is sent.
    ///
    /// ## Why it matters
    ///
    /// Being sent from the screen to the telephone is the strongest single driver of effort in service research: people tell their story twice and
    /// lose what they have entered. A switch that they choose, or that carries over what was done, does little harm.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey cancel {
    ///   stage leave {
    ///     touchpoint form "Looks for the button" via web
    ///     touchpoint call "Has to call" via phone { feels -1 }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey cancel {
    ///   stage leave {
    ///     touchpoint form "Looks for the button" via web
    ///     touchpoint call "Calls, or writes in the chat" via phone, chat { feels -1 }
    ///   }
    /// }
    /// ```
    RULE = "J409" "forced-channel-switch", Group::Flow, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let sent = facts.touchpoints().filter(|it| it.journey.kind != JourneyKind::DayInTheLife);
    for at in sent.filter(|it| all_of(facts, it.touchpoint, SELF_SERVICE)) {
        let mut ways = at.touchpoint.arrows.iter().filter_map(|arrow| match arrow.target {
            Target::Touchpoint(to) if to.journey == at.id => Some((arrow, to.touchpoint)),
            _ => None,
        });
        let (Some((arrow, index)), None) = (ways.next(), ways.next()) else { continue };
        let Some(to) = at.journey.touchpoints.get(index.index()).filter(|it| all_of(facts, it, IN_PERSON)) else {
            continue;
        };
        if to.optional || carried_over(facts, &at, index) || !feels_bad(to) {
            continue;
        }
        report
            .at(to.name.span, format!("people are sent to another channel for `{}`", to.name.name))
            .label("only in person")
            .also(
                if arrow.implied { at.touchpoint.name.span } else { arrow.span },
                "they come from self-service, by the only way on",
            )
            .help("let them go on where they are, or carry over what they have done");
    }
}

const SELF_SERVICE: &[ChannelKind] = &[ChannelKind::Web, ChannelKind::App];
const IN_PERSON: &[ChannelKind] = &[ChannelKind::Phone, ChannelKind::Store, ChannelKind::Post, ChannelKind::Person];

fn all_of(facts: &Facts<'_>, touchpoint: &Touchpoint<'_>, kinds: &[ChannelKind]) -> bool {
    let kind = |id: &ChannelId| facts.project.channels.get(id.index()).map(|it| it.kind);
    !touchpoint.channels.is_empty()
        && touchpoint.channels.iter().all(|it| kind(it).is_some_and(|it| kinds.contains(&it)))
}

fn feels_bad(touchpoint: &Touchpoint<'_>) -> bool {
    touchpoint.details.iter().any(|it| matches!(&it.body, Body::Feels(value) if value.to_f64() <= -0.5))
}

fn carried_over(facts: &Facts<'_>, at: &At<'_>, to: TouchpointIndex) -> bool {
    let shown = |index| facts.has_with_layers(at.id, index, DetailKind::Evidence);
    shown(at.index) || shown(to) || {
        let theirs = actors(at.journey.touchpoints.get(to.index()));
        actors(Some(at.touchpoint)).iter().any(|it| theirs.contains(it))
    }
}

fn actors(touchpoint: Option<&Touchpoint<'_>>) -> Vec<Actor> {
    let details = touchpoint.map_or(&[][..], |it| &it.details);
    let rows = details.iter().filter_map(|it| match &it.body {
        Body::Row(row) => Some(row.by.iter().copied()),
        _ => None,
    });
    rows.flatten().collect()
}
