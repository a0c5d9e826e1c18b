use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{ChannelKind, Detail, DetailKind, LaneRef};

rule! {
    /// ## What it finds
    ///
    /// A touchpoint of a blueprint in a channel where a person answers (phone, chat, person or store), with something behind
    /// the scenes and nothing on the stage.
    ///
    /// ## Why it matters
    ///
    /// Somebody talks to the customer there. A blueprint that leaves them out makes the one who is blamed invisible, and what
    /// they need with them.
    ///
    /// ## Example
    ///
    /// ```journey
    /// system crm "CRM"
    /// journey order {
    ///   stage buy { touchpoint call via phone }
    /// }
    /// blueprint order-service of order {
    ///   at call { backstage "The order is looked up" by crm }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// team support "Support"
    /// system crm "CRM"
    /// journey order {
    ///   stage buy { touchpoint call via phone }
    /// }
    /// blueprint order-service of order {
    ///   at call {
    ///     frontstage "Somebody picks up within a minute" by support
    ///     backstage  "The order is looked up" by crm
    ///   }
    /// }
    /// ```
    RULE = "J504" "interaction-without-frontstage", Group::Blueprint, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let project = facts.project;
    for blueprint in project.blueprints.iter().filter(|it| facts.is_linted(it.span)) {
        for layer in &blueprint.layers {
            let has = |details: &[Detail<'_>], kind| details.iter().any(|it| it.lane == LaneRef::Detail(kind));
            let is_behind = has(&layer.details, DetailKind::Backstage) || has(&layer.details, DetailKind::Support);
            let Some(at) = layer.touchpoint.filter(|_| is_behind && !has(&layer.details, DetailKind::Frontstage))
            else {
                continue;
            };
            let Some(touchpoint) = facts.journey(at.journey).and_then(|it| it.touchpoints.get(at.touchpoint.index()))
            else {
                continue;
            };
            let answers = |kind| {
                matches!(kind, ChannelKind::Phone | ChannelKind::Chat | ChannelKind::Person | ChannelKind::Store)
            };
            let channel = touchpoint.channels.iter().filter_map(|it| project.channels.get(it.index()));
            let Some(channel) = channel.into_iter().find(|it| answers(it.kind)) else { continue };
            if has(&touchpoint.details, DetailKind::Frontstage) {
                continue;
            }
            let Some(row) = layer
                .details
                .iter()
                .find(|it| matches!(it.lane, LaneRef::Detail(DetailKind::Backstage | DetailKind::Support)))
            else {
                continue;
            };
            report
                .at(row.span, format!("nobody meets the customer at `{}`", touchpoint.name.name))
                .label("nothing stands on the stage in front of this")
                .also(touchpoint.name.span, format!("`{}` is a channel in which a person answers", channel.name.name))
                .help("say who answers: `frontstage \"…\" by TEAM`");
        }
    }
}
