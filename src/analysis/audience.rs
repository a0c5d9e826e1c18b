//! Whom a map is for, and whether a part of a journey holds for them.

use crate::model::{Journey, PersonaId, Project, SegmentId, Who};

/// The people of a map. Never empty: a journey without personas holds for anybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audience {
    people: Vec<Person>,
}

/// One of the people a map is for: whoever has a curve of her own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Person {
    /// A persona with the segment she belongs to.
    Persona { persona: PersonaId, segment: Option<SegmentId> },
    /// A segment that a view is for and that none of the journey's personas belongs to.
    Segment(SegmentId),
    /// Nobody in particular: everything holds.
    Anybody,
}

impl Audience {
    /// The journey's personas, in its order; anybody where it has none.
    pub fn of_journey(project: &Project<'_>, journey: &Journey<'_>) -> Self {
        Self::of(journey.personas.iter().map(|persona| Person::of(project, *persona)).collect())
    }

    /// Those whom a picture is for, in that order; without any, the journey's own.
    ///
    /// A segment stands for the journey's personas who belong to it, or for itself where none does.
    pub fn of_who(project: &Project<'_>, journey: &Journey<'_>, who: &[Who]) -> Self {
        let own = Self::of_journey(project, journey);
        if who.is_empty() {
            return own;
        }
        let mut people = Vec::new();
        for who in who {
            match *who {
                Who::Persona(persona) => people.push(Person::of(project, persona)),
                Who::Segment(segment) => {
                    let before = people.len();
                    people.extend(own.people.iter().filter(|person| person.segment() == Some(segment)));
                    if people.len() == before {
                        people.push(Person::Segment(segment));
                    }
                }
            }
        }
        Self::of(people)
    }

    /// These people, each once; anybody where there are none.
    pub fn of(people: Vec<Person>) -> Self {
        let mut once: Vec<Person> = Vec::with_capacity(people.len().max(1));
        for person in people {
            if !once.contains(&person) {
                once.push(person);
            }
        }
        if once.is_empty() {
            once.push(Person::Anybody);
        }
        Self { people: once }
    }

    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// Whether what stands under all of these `for` lists (a stage's, a touchpoint's, a detail's) holds for one of the people.
    ///
    /// An empty list limits nothing. It takes one person in all lists: a touchpoint for one segment inside a stage for
    /// another holds for nobody.
    pub fn holds(&self, lists: &[&[Who]]) -> bool {
        self.people.iter().any(|person| lists.iter().all(|list| person.is_in(list)))
    }
}

impl Person {
    pub fn of(project: &Project<'_>, persona: PersonaId) -> Self {
        Person::Persona { persona, segment: project.personas.get(persona.index()).and_then(|it| it.segment) }
    }

    pub fn persona(self) -> Option<PersonaId> {
        match self {
            Person::Persona { persona, .. } => Some(persona),
            _ => None,
        }
    }

    pub fn segment(self) -> Option<SegmentId> {
        match self {
            Person::Persona { segment, .. } => segment,
            Person::Segment(segment) => Some(segment),
            Person::Anybody => None,
        }
    }

    /// Whether a `for` list holds for this person; an empty one holds for all.
    pub fn is_in(self, list: &[Who]) -> bool {
        list.is_empty() || self.closeness(list).is_some()
    }

    /// How close a `for` list is to this person, 0 the closest: her own, her segment's, the general one. `None` where it
    /// does not hold. To nobody in particular the general one is closest.
    pub fn closeness(self, list: &[Who]) -> Option<u8> {
        if list.is_empty() {
            return Some(2);
        }
        match self {
            Person::Persona { persona, .. } if list.contains(&Who::Persona(persona)) => Some(0),
            Person::Anybody => Some(3),
            _ => self.segment().filter(|segment| list.contains(&Who::Segment(*segment))).map(|_| 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANNA: Person = Person::Persona { persona: PersonaId(0), segment: Some(SegmentId(0)) };
    const BEN: Person = Person::Persona { persona: PersonaId(1), segment: Some(SegmentId(1)) };
    const SMB: Who = Who::Segment(SegmentId(0));
    const ENTERPRISE: Who = Who::Segment(SegmentId(1));

    #[test]
    fn a_list_is_a_union_and_an_empty_one_is_for_all() {
        let anna = Audience::of(vec![ANNA]);
        assert!(anna.holds(&[&[]]));
        assert!(anna.holds(&[&[ENTERPRISE, SMB]]));
        assert!(anna.holds(&[&[Who::Persona(PersonaId(0))]]));
        assert!(!anna.holds(&[&[ENTERPRISE]]));
        assert!(!anna.holds(&[&[Who::Persona(PersonaId(1))]]));
    }

    #[test]
    fn all_lists_must_hold_for_one_and_the_same_person() {
        let both = Audience::of(vec![ANNA, BEN]);
        assert!(both.holds(&[&[SMB], &[SMB]]));
        assert!(!both.holds(&[&[SMB], &[ENTERPRISE]]));
    }

    #[test]
    fn nobody_in_particular_is_everybody() {
        let anybody = Audience::of(Vec::new());
        assert_eq!(anybody.people(), [Person::Anybody]);
        assert!(anybody.holds(&[&[SMB], &[ENTERPRISE]]));
    }

    #[test]
    fn the_closest_is_ones_own() {
        let own = [Who::Persona(PersonaId(0))];
        assert_eq!(ANNA.closeness(&own), Some(0));
        assert_eq!(ANNA.closeness(&[SMB]), Some(1));
        assert_eq!(ANNA.closeness(&[]), Some(2));
        assert_eq!(ANNA.closeness(&[ENTERPRISE]), None);
        assert!(Person::Anybody.closeness(&[]) < Person::Anybody.closeness(&[SMB]));
    }
}
