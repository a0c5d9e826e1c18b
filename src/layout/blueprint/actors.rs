//! Who does a row: people, technology, third parties, each with an icon and a name.

use super::lanes::Zone;
use crate::layout::content::Content;
use crate::locale::Label;
use crate::model::{Actor, ChannelKind};
use crate::theme::Ink;
use std::borrow::Cow;

/// Those of a row who share a line: teams, systems, or one channel.
#[derive(Debug)]
pub struct Group<'p> {
    pub icon: &'static str,
    pub names: Cow<'p, str>,
    pub ink: Ink,
}

/// The actors of a row in the order of the text, people together and systems together. A system in the support zone is
/// something that keeps data, elsewhere something that computes.
pub fn groups<'p>(content: &Content<'p>, by: &[Actor], zone: Zone) -> Vec<Group<'p>> {
    let mut found: Vec<(&'static str, Ink, Vec<&'p str>)> = Vec::new();
    for actor in by {
        let (icon, ink, name) = sign(content, *actor, zone);
        match found.iter_mut().find(|it| it.0 == icon) {
            Some((_, _, names)) => names.push(name),
            None => found.push((icon, ink, vec![name])),
        }
    }
    let group = |(icon, ink, names): (&'static str, Ink, Vec<&'p str>)| {
        let names = match names.as_slice() {
            [one] => Cow::Borrowed(*one),
            several => Cow::Owned(content.locale.list(several)),
        };
        Group { icon, names, ink }
    };
    found.into_iter().map(group).collect()
}

fn sign<'p>(content: &Content<'p>, actor: Actor, zone: Zone) -> (&'static str, Ink, &'p str) {
    let project = content.project;
    match actor {
        Actor::Team(id) => ("person", Ink::Accent, project.teams.get(id.index()).map_or("", |it| &it.name.label)),
        Actor::System(id) => {
            let icon = if zone == Zone::Support { "db" } else { "chip" };
            (icon, Ink::Muted, project.systems.get(id.index()).map_or("", |it| &it.name.label))
        }
        Actor::Channel(id) => match project.channels.get(id.index()) {
            Some(it) if it.declared => (it.icon.word(), Ink::Muted, &it.name.label),
            Some(it) => (it.icon.word(), Ink::Muted, content.locale.label(Label::of_channel(it.kind.word()))),
            None => ("other", Ink::Muted, ""),
        },
    }
}

/// Whether somebody outside the house takes part.
pub fn is_third_party(content: &Content<'_>, by: &[Actor]) -> bool {
    let project = content.project;
    by.iter().any(|actor| match *actor {
        Actor::Team(id) => project.teams.get(id.index()).is_some_and(|it| it.partner),
        Actor::System(id) => project.systems.get(id.index()).is_some_and(|it| it.partner),
        Actor::Channel(id) => project.channels.get(id.index()).is_some_and(|it| it.kind == ChannelKind::Partner),
    })
}
