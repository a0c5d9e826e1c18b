//! Which marks occur in a blueprint: what its legend has to explain.

use super::{Deck, Picture};
use crate::analysis::expectations;
use crate::layout::blueprint::actors;
use crate::layout::blueprint::lanes::{FEELS, Zone, has_cards};
use crate::layout::blueprint::signs::{self, Heads, Kind};
use crate::layout::blueprint::ways::row_of;
use crate::layout::page::legend::{MIDDLE, Mark, common};
use crate::layout::pen;
use crate::layout::views::map::{Seen, limit};
use crate::locale::Label;
use crate::model::LaneRef;
use crate::theme::{Ink, Look};

/// In the order of the legend.
pub fn marks<'a>(picture: &'a Picture<'_, '_>, decks: &[Deck<'_>]) -> Vec<Mark<'a>> {
    let content = picture.content;
    let parts = || decks.iter().flat_map(|it| &it.sheet.parts);
    let ties = || decks.iter().flat_map(|it| it.sheet.ties.iter());
    let by = || parts().filter_map(row_of).flat_map(|it| &it.by);
    let has_icon = |icons: &[&str]| {
        let groups = by().flat_map(|it| actors::groups(content, std::slice::from_ref(it), Zone::Support));
        groups.into_iter().any(|it| icons.contains(&it.icon))
    };
    let touchpoints = || content.steps.iter().filter_map(|it| content.touchpoint(*it));
    let seen = Seen::of(content, has_cards);
    let waits = parts().filter_map(row_of).any(|it| it.waits.is_some());
    let waits = waits
        || content.lanes.contains(&LaneRef::Takes) && content.steps.iter().any(|it| content.times(*it).1.is_some());
    let has_curve = content.lanes.contains(&FEELS);
    let several = has_curve && picture.voices.len() > 1;
    let expects = touchpoints().any(|it| expectations(it, &content.audience).next().is_some());
    let mut found = Vec::new();
    let mut add = |occurs: bool, mark: Mark<'a>| {
        if occurs {
            found.push(mark);
        }
    };
    add(has_icon(&["person"]), icon(Label::LegendPerson, 21.0, "person", Ink::Accent));
    add(has_icon(&["db", "chip"]), icon(Label::LegendTechnology, 21.0, "chip", Ink::Muted));
    add(parts().filter_map(row_of).any(|it| actors::is_third_party(content, &it.by)), third_party());
    add(waits, icon(Label::LegendWaiting, 20.0, "wait", Ink::Negative));
    add(touchpoints().any(|it| it.moment_of_truth), common::moment_of_truth());
    add(has_curve && expects, common::expects());
    add(
        ties().any(|it| it.heads == Heads { start: true, end: true }),
        way(Label::LegendBothWays, Kind::Call, Heads { start: true, end: true }),
    );
    add(
        ties().any(|it| it.kind == Kind::Return),
        way(Label::LegendReturn, Kind::Return, Heads { start: false, end: true }),
    );
    add(seen.assumed, icon(Label::LegendAssumed, 21.0, "question", Ink::Muted));
    add(seen.severity, common::severity());
    add(seen.levels, common::levels());
    add(seen.target, common::target());
    if several && !picture.split {
        for (index, voice) in picture.voices.iter().enumerate() {
            add(true, Mark::line(index, &voice.initial, &voice.name));
        }
        add(true, common::shared(picture.voices.len()));
    }
    add(seen.limited || (0..content.steps.len()).any(|step| limit(content, step).is_some()), common::segment());
    found
}

fn icon(label: Label, indent: f64, icon: &'static str, ink: Ink) -> Mark<'static> {
    Mark::new(label, indent, move |out, x, y| out.push(pen::icon(icon, x, y - 12.0, 15.0, ink)))
}

/// The outline of a card.
fn third_party() -> Mark<'static> {
    Mark::new(Label::LegendThirdParty, 29.0, |out, x, y| {
        out.push(pen::rect(x, y - 12.0, 22.0, 15.0, 4.0, Look::ThirdParty));
    })
}

fn way(label: Label, kind: Kind, heads: Heads) -> Mark<'static> {
    Mark::new(label, 36.0, move |out, x, y| {
        signs::way(out, &[(x, y - MIDDLE), (x + 28.0, y - MIDDLE)], kind, heads);
    })
}
