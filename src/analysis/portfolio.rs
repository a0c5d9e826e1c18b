//! All journeys side by side: in which order, which one is to replace which, what hurts most in each, which are stale.

use super::{Audience, Feeling, Felt, PainAt, Step, feelings, mean, steps, worst_pains};
use crate::model::{Date, Journey, JourneyId, Project, Status, Who};
use crate::order;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// A review older than this, in months, is stale.
const FRESH: u32 = 12;

/// The journeys of a portfolio by area.
#[derive(Debug)]
pub struct Portfolio<'p> {
    /// In the order of their best priority. One without a name holds the journeys that state none.
    pub areas: Vec<Area<'p>>,
    /// The day on which it is judged how old reviews are; `None` where none is given and nothing was reviewed.
    pub as_of: Option<Date>,
    /// How many journeys hold for none of the people that were asked for.
    pub left_out: usize,
}

#[derive(Debug)]
pub struct Area<'p> {
    pub name: Option<&'p str>,
    /// By priority, retired ones last, each followed by what is to replace it.
    pub entries: Vec<Entry<'p>>,
}

/// A journey of a portfolio.
#[derive(Debug)]
pub struct Entry<'p> {
    pub id: JourneyId,
    pub journey: &'p Journey<'p>,
    pub retired: bool,
    /// The journey that this one is to replace, where that one is shown above it.
    pub follows: Option<JourneyId>,
    pub steps: Vec<Step>,
    /// One for each step: the mean of its people.
    pub feelings: Vec<Feeling<'p>>,
    /// All of them, the worst first.
    pub pains: Vec<PainAt<'p>>,
    /// Full months since the review, where it is stale.
    pub stale: Option<u32>,
}

impl<'p> Portfolio<'p> {
    pub fn entries(&self) -> impl Iterator<Item = &Entry<'p>> {
        self.areas.iter().flat_map(|it| &it.entries)
    }
}

impl<'p> Entry<'p> {
    /// The first of the lowest points, with its step.
    pub fn lowest(&self) -> Option<(Step, Felt<'p>)> {
        let felt = self.steps.iter().zip(&self.feelings).filter_map(|(step, it)| Some((*step, it.felt()?)));
        felt.min_by(|one, other| one.1.value.total_cmp(&other.1.value))
    }

    /// Without stages it is a map that is planned.
    pub fn is_planned(&self) -> bool {
        self.journey.stages.is_empty()
    }
}

/// Puts journeys in order. `shown` are those to show, each once; with `who`, only what holds for these people
/// counts, and journeys of others are left out. `today` beats the latest review as the day that reviews are compared with.
///
/// Equal priorities keep the order of the text; what states none comes after what does. What is to replace a journey stands
/// right below it, whatever area and priority it states, as long as both are retired or neither is.
pub fn portfolio<'p>(project: &'p Project<'p>, shown: &[JourneyId], who: &[Who], today: Option<Date>) -> Portfolio<'p> {
    // In the order of the text, which is that of ids.
    let shown: BTreeSet<JourneyId> = shown.iter().copied().collect();
    let journeys = || shown.iter().filter_map(|id| Some((*id, project.journeys.get(id.index())?)));
    let as_of = today.or_else(|| journeys().filter_map(|(_, it)| it.reviewed).max());
    let (mut entries, mut left_out) = (Vec::new(), 0);
    for (id, journey) in journeys() {
        if concerns(project, journey, who) {
            entries.push(entry(project, id, journey, who, as_of));
        } else {
            left_out += 1;
        }
    }
    follow(&mut entries);
    Portfolio { areas: areas(entries), as_of, left_out }
}

/// Whether a journey is one of these people's: names one of them or nobody in particular.
fn concerns(project: &Project<'_>, journey: &Journey<'_>, who: &[Who]) -> bool {
    let own = Audience::of_journey(project, journey);
    who.is_empty() || journey.personas.is_empty() || own.people().iter().any(|person| person.is_in(who))
}

fn entry<'p>(
    project: &'p Project<'p>,
    id: JourneyId,
    journey: &'p Journey<'p>,
    who: &[Who],
    as_of: Option<Date>,
) -> Entry<'p> {
    let audience = Audience::of_who(project, journey, who);
    let steps = steps(journey, &audience);
    let feelings = mean(&feelings(journey, &audience, &steps));
    let pains = worst_pains(journey, &audience, &steps, &feelings);
    let retired = journey.status == Some(Status::Retired);
    let age = journey.reviewed.zip(as_of).map(|(reviewed, as_of)| age(reviewed, as_of));
    let stale = age.filter(|(_, stale)| *stale && !retired).map(|(months, _)| months);
    Entry { id, journey, retired, follows: None, steps, feelings, pains, stale }
}

/// How many full months lie between two days, and whether it is more than [`FRESH`].
fn age(from: Date, to: Date) -> (u32, bool) {
    let months = |it: Date| u32::from(it.year) * 12 + u32::from(it.month);
    let begun = months(to).saturating_sub(months(from));
    let full = begun.saturating_sub(u32::from(to.day < from.day));
    (full, full > FRESH || (full == FRESH && (begun > full || to.day > from.day)))
}

/// Ties what is to replace a journey to it. Journeys that replace one another in a circle stand by themselves.
fn follow(entries: &mut [Entry<'_>]) {
    for at in 0..entries.len() {
        let Some(replaced) = entries[at].journey.replaces.and_then(|id| place_of(entries, id)) else { continue };
        if entries[replaced].retired != entries[at].retired {
            continue;
        }
        // Up to the first of all: whoever comes by itself would close a circle.
        let mut above = Some(replaced);
        while let Some(it) = above.filter(|it| *it != at) {
            above = entries[it].follows.and_then(|id| place_of(entries, id));
        }
        if above.is_none() {
            entries[at].follows = Some(entries[replaced].id);
        }
    }
}

/// Into entries that are in the order of their ids.
fn place_of(entries: &[Entry<'_>], id: JourneyId) -> Option<usize> {
    entries.binary_search_by_key(&id, |it| it.id).ok()
}

/// The rank of a journey among others: retired ones last, then by priority, what states none after what does.
fn rank(entry: &Entry<'_>) -> (bool, u32) {
    (entry.retired, entry.journey.priority.filter(|_| !entry.retired).unwrap_or(u32::MAX))
}

fn areas(entries: Vec<Entry<'_>>) -> Vec<Area<'_>> {
    let mut followers: Vec<Vec<usize>> = vec![Vec::new(); entries.len()];
    let mut tops = Vec::with_capacity(entries.len());
    for (at, entry) in entries.iter().enumerate() {
        match entry.follows.and_then(|id| place_of(&entries, id)) {
            Some(replaced) => followers[replaced].push(at),
            None => tops.push(at),
        }
    }
    // Stable, so that equals keep the order of the text.
    order::sort_by_key(&mut tops, |at| rank(&entries[*at]));
    let mut slots: Vec<Option<Entry<'_>>> = entries.into_iter().map(Some).collect();
    let mut areas: Vec<Area<'_>> = Vec::new();
    let mut known: FxHashMap<Option<&str>, usize> = FxHashMap::default();
    for top in tops {
        let name = slots[top].as_ref().and_then(|it| it.journey.area.as_deref());
        let area = *known.entry(name).or_insert(areas.len());
        if area == areas.len() {
            areas.push(Area { name, entries: Vec::new() });
        }
        let mut next = vec![top];
        while let Some(at) = next.pop() {
            areas[area].entries.extend(slots[at].take());
            // The last one put in is the first one taken out.
            next.extend(followers[at].iter().rev());
        }
    }
    areas
}

#[cfg(test)]
mod tests {
    use super::super::sample::*;
    use super::*;
    use crate::model::{PersonaId, Project};

    fn date(year: u16, month: u8, day: u8) -> Date {
        Date { year, month, day }
    }

    /// Journeys by name, area, priority, what they replace (by number) and whether they are retired.
    type Row = (&'static str, &'static str, Option<u32>, Option<u32>, bool);

    fn ordered(rows: &[Row]) -> Vec<String> {
        let mut project = Project::default();
        for (name, area, priority, replaces, retired) in rows {
            let mut journey = journey(vec![("one", vec![touchpoint("a")])]);
            journey.name.name = (*name).into();
            journey.area = (!area.is_empty()).then(|| (*area).into());
            journey.priority = *priority;
            journey.replaces = replaces.map(JourneyId);
            journey.status = retired.then_some(Status::Retired);
            project.journeys.push(journey);
        }
        let all: Vec<JourneyId> = (0..rows.len() as u32).map(JourneyId).collect();
        let portfolio = portfolio(&project, &all, &[], None);
        assert_eq!(portfolio.as_of, None);
        let area = |it: &Area<'_>| {
            let names = it.entries.iter().map(|it| {
                let mark = if it.follows.is_some() { ">" } else { "" };
                format!("{mark}{}", it.journey.name.name)
            });
            format!("{}: {}", it.name.unwrap_or("-"), names.collect::<Vec<_>>().join(" "))
        };
        portfolio.areas.iter().map(area).collect()
    }

    #[test]
    fn areas_stand_by_their_best_priority_and_journeys_by_theirs() {
        let rows = [
            ("late", "use", Some(2), None, false),
            ("month", "use", Some(4), None, false),
            ("unranked", "use", None, None, false),
            ("trial", "buy", Some(1), None, false),
            ("also", "buy", Some(1), None, false),
            ("loose", "", Some(3), None, false),
        ];
        assert_eq!(ordered(&rows), ["buy: trial also", "use: late month unranked", "-: loose"]);
    }

    #[test]
    fn the_successor_follows_and_the_retired_come_last() {
        let rows = [
            ("fax", "help", Some(1), None, true),
            ("trial", "buy", Some(2), None, false),
            ("beside", "buy", Some(3), None, false),
            ("next", "elsewhere", Some(9), Some(1), false),
            ("after-next", "", None, Some(3), false),
            ("other-next", "", None, Some(1), false),
            ("web", "help", Some(8), Some(0), false),
            ("telex", "gone", None, None, true),
        ];
        assert_eq!(ordered(&rows), ["buy: trial >next >after-next >other-next beside", "help: web fax", "gone: telex"]);
    }

    #[test]
    fn a_circle_of_successors_is_drawn_once() {
        let rows = [("a", "", None, Some(1), false), ("b", "", None, Some(0), false), ("c", "", None, Some(2), false)];
        assert_eq!(ordered(&rows), ["-: b >a c"]);
    }

    #[test]
    fn stale_is_more_than_twelve_months() {
        let to = date(2026, 11, 2);
        assert_eq!(age(date(2025, 8, 28), to), (14, true));
        assert_eq!(age(date(2025, 11, 1), to), (12, true));
        assert_eq!(age(date(2025, 11, 2), to), (12, false));
        assert_eq!(age(date(2025, 11, 3), to), (11, false));
        assert_eq!(age(date(2025, 10, 30), to), (12, true));
        assert_eq!(age(date(2027, 1, 1), to), (0, false));
    }

    #[test]
    fn only_what_holds_for_those_who_are_asked_for() {
        let mut project = Project::default();
        for personas in [vec![0], vec![1], vec![0, 1], vec![]] {
            let mut journey = journey(vec![("one", vec![touchpoint("a").feels("1", &[]), touchpoint("b").only(SMB)])]);
            journey.personas = personas.into_iter().map(PersonaId).collect();
            journey.reviewed = Some(date(2025, 1, 1));
            project.journeys.push(journey);
        }
        let all: Vec<JourneyId> = (0..4).map(JourneyId).collect();
        let anna = [Who::Persona(PersonaId(0))];
        let hers = portfolio(&project, &all, &anna, Some(date(2026, 1, 2)));
        let ids: Vec<u32> = hers.entries().map(|it| it.id.0).collect();
        assert_eq!((ids, hers.left_out), (vec![0, 2, 3], 1));
        assert_eq!(hers.entries().map(|it| it.stale).collect::<Vec<_>>(), [Some(12); 3]);
        assert_eq!(hers.entries().next().and_then(|it| it.lowest()).map(|it| it.1.value), Some(1.0));
        assert_eq!(portfolio(&project, &all, &[], None).as_of, Some(date(2025, 1, 1)));
    }
}
