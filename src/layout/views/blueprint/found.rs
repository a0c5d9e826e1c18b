//! Which marks occur in a blueprint: what its legend has to explain.

use super::{Deck, Picture};
use crate::analysis::expectations;
use crate::layout::blueprint::actors;
use crate::layout::blueprint::lanes::{FEELS, Zone, has_cards};
use crate::layout::blueprint::signs::{Heads, Kind};
use crate::layout::blueprint::ways::row_of;
use crate::layout::page::legend::Mark;
use crate::layout::views::map::{Seen, limit};
use crate::model::LaneRef;

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
    add(has_icon(&["person"]), Mark::Person);
    add(has_icon(&["db", "chip"]), Mark::Technology);
    add(parts().filter_map(row_of).any(|it| actors::is_third_party(content, &it.by)), Mark::ThirdParty);
    add(waits, Mark::Waiting);
    add(touchpoints().any(|it| it.moment_of_truth), Mark::MomentOfTruth);
    add(has_curve && expects, Mark::Expects);
    add(ties().any(|it| it.heads == Heads { start: true, end: true }), Mark::BothWays);
    add(ties().any(|it| it.kind == Kind::Return), Mark::Return);
    add(seen.assumed, Mark::Guess);
    add(seen.severity, Mark::Severity);
    add(seen.levels, Mark::Levels);
    add(seen.target, Mark::Target);
    if several && !picture.split {
        for (index, voice) in picture.voices.iter().enumerate() {
            add(true, Mark::Line { index, letter: &voice.initial, name: &voice.name });
        }
        add(true, Mark::Shared { people: picture.voices.len() });
    }
    add(seen.limited || (0..content.steps.len()).any(|step| limit(content, step).is_some()), Mark::Segment);
    found
}
