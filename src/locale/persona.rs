//! What a persona's page says of its own: which needs are met, how a segment's rule reads, the story for those who hear it.

use super::{Label, Language, Locale, NBSP};
use std::cmp::Ordering;

/// How many of a persona's needs her maps meet.
#[derive(Clone, Copy, Debug)]
pub struct Coverage {
    /// At least one.
    pub needs: usize,
    /// `None` where there is no such map.
    pub today: Option<Met>,
    pub planned: Option<Met>,
}

/// What the maps of one era meet.
#[derive(Clone, Copy, Debug)]
pub struct Met {
    /// At least one.
    pub maps: usize,
    pub needs: usize,
}

/// An operator of a segment's rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    Less,
    LessOrEqual,
    Equal,
    NotEqual,
    GreaterOrEqual,
    Greater,
}

/// A persona's page in words.
#[derive(Clone, Debug)]
pub struct PersonaStory<'a> {
    pub name: &'a str,
    pub role: Option<&'a str>,
    pub segment: Option<&'a str>,
    pub goals: usize,
    pub needs: usize,
    pub pains: usize,
    pub gains: usize,
    /// The time, what is done and the value, both times and values already written.
    pub lowest_of_day: Option<(String, &'a str, String)>,
    pub maps: Vec<InMap<'a>>,
    /// [`Locale::coverage`].
    pub coverage: Option<String>,
}

/// A map that the persona is in.
#[derive(Clone, Debug)]
pub struct InMap<'a> {
    pub title: &'a str,
    pub kind: Label,
    /// Where the mood is lowest, and the score.
    pub lowest: Option<(&'a str, f64)>,
}

impl<'w> Locale<'w> {
    /// `Anna Kovács – persona`.
    pub fn persona_title(self, title: &str) -> String {
        format!("{title} – {}", self.inside(Label::Persona))
    }

    /// In how many maps a persona is: `2 maps`.
    pub fn in_maps(self, count: usize) -> String {
        match count {
            0 => self.label(Label::InNoMap).to_owned(),
            _ => self.counted(Label::CountMaps, count),
        }
    }

    /// `step 4`, `steps 2 and 3`; of more than three the first two, and how many more. Nothing for none.
    pub fn steps(self, numbers: &[usize]) -> String {
        let (shown, more) = if numbers.len() > 3 { numbers.split_at(2) } else { (numbers, &[][..]) };
        let step = |it: &usize| self.phrase(Label::StepInList, &[("step", &it.to_string())]);
        let mut parts: Vec<String> = shown.iter().map(step).collect();
        if !more.is_empty() {
            parts.push(self.phrase(Label::FurtherInList, &[("count", &more.len().to_string())]));
        }
        let parts = self.list(&parts.iter().map(String::as_str).collect::<Vec<_>>());
        match numbers {
            [] => String::new(),
            [one] => self.step(*one),
            _ => self.phrase(Label::StepNumbers, &[("steps", &parts)]),
        }
    }

    /// `stage 2`, by its place in the map.
    pub fn stage(self, stage: usize) -> String {
        self.phrase(Label::StageNumber, &[("stage", &stage.to_string())])
    }

    /// Where a map does nothing for a need: `no step`.
    pub fn no_step(self) -> &'w str {
        self.label(Label::NoStep)
    }

    /// `1 of 3 maps`.
    pub fn some_of_maps(self, some: usize, all: usize) -> String {
        let (some, count) = (self.number(some), self.number(all));
        self.counted_with(Label::SomeOfMaps, all, &[("some", &some), ("count", &count)])
    }

    /// `Today: no step`, `Planned: step 4`.
    pub fn in_era(self, planned: bool, what: &str) -> String {
        let era = if planned { Label::StatusPlanned } else { Label::Today };
        self.colon(self.label(era), what)
    }

    /// `and 2 more`.
    pub fn more(self, count: usize) -> String {
        self.phrase(Label::AndMore, &[("count", &self.number(count))])
    }

    /// A share of everybody: `70% of all`; `share` is already written.
    pub fn of_all(self, share: &str) -> String {
        self.phrase(Label::OfAll, &[("share", share)])
    }

    /// One comparison of a segment's rule. Where an English plural is counted it is told in words, `with fewer than 50
    /// employees`; all others keep their signs: `plan = pro`, `team size > 10`.
    pub fn condition(self, column: &str, comparison: Comparison, value: &str) -> String {
        let number = value.parse::<f64>().is_ok();
        let written = if number { self.number(value) } else { value.to_owned() };
        let column = column.replace('_', " ");
        let counted = number && self.language == Language::English && column.ends_with('s') && !column.contains(' ');
        let words = match comparison {
            Comparison::Less => Some("fewer than"),
            Comparison::LessOrEqual => Some("at most"),
            Comparison::GreaterOrEqual => Some("at least"),
            Comparison::Greater => Some("more than"),
            Comparison::Equal | Comparison::NotEqual => None,
        };
        if let Some(words) = words.filter(|_| counted) {
            return format!("with {words} {written}{NBSP}{column}");
        }
        let sign = match comparison {
            Comparison::Less => "<",
            Comparison::LessOrEqual => "≤",
            Comparison::Equal => "=",
            Comparison::NotEqual => "≠",
            Comparison::GreaterOrEqual => "≥",
            Comparison::Greater => ">",
        };
        format!("{column}{NBSP}{sign}{NBSP}{written}")
    }

    /// How many needs are met: `Of two needs, today’s map meets none and the planned one both.`
    pub fn coverage(self, of: &Coverage) -> String {
        let labels = [Label::CoverageOf, Label::CoverageToday, Label::CoveragePlanned];
        match self.language {
            _ if self.is_own(&labels) => self.coverage_in_figures(of),
            Language::English => self.coverage_in_english(of),
            Language::Hungarian => self.coverage_in_hungarian(of),
            _ => self.coverage_in_figures(of),
        }
    }

    fn coverage_in_figures(self, of: &Coverage) -> String {
        let parts = [(Label::CoverageToday, of.today), (Label::CoveragePlanned, of.planned)];
        let needs = self.number(of.needs);
        let parts: Vec<String> = parts
            .into_iter()
            .filter_map(|(label, met)| Some((label, met?)))
            .map(|(label, it)| self.counted_with(label, it.maps, &[("met", &self.number(it.needs)), ("needs", &needs)]))
            .collect();
        let parts = self.list(&parts.iter().map(String::as_str).collect::<Vec<_>>());
        self.phrase(Label::CoverageOf, &[("parts", &parts)])
    }

    fn coverage_in_english(self, of: &Coverage) -> String {
        let today = of.today.map(|it| (if it.maps == 1 { "today’s map" } else { "today’s maps" }, it));
        let alone = of.today.is_none();
        let planned = of.planned.map(|it| {
            let name = match (it.maps, alone) {
                (1, true) => "the planned map",
                (1, false) => "the planned one",
                (_, true) => "the planned maps",
                (_, false) => "the planned ones",
            };
            (name, it)
        });
        if of.needs == 1 {
            let does = |met: Met, verb: bool| match (met.needs, met.maps, verb) {
                (0, 1, true) => "does not meet the one need",
                (0, _, true) => "do not meet the one need",
                (_, 1, true) => "meets the one need",
                (_, _, true) => "meet the one need",
                (0, 1, false) => "does not",
                (0, _, false) => "do not",
                (_, 1, false) => "does",
                (_, _, false) => "do",
            };
            return match (today, planned) {
                (Some((name, met)), None) | (None, Some((name, met))) => {
                    format!("{} {}.", capitalized(name), does(met, true))
                }
                (Some((first, a)), Some((second, b))) => {
                    let word = if (a.needs == 0) == (b.needs == 0) { "and" } else { "but" };
                    let end = if a.needs == 0 && b.needs == 0 { " either" } else { "" };
                    let does_too = if a.needs > 0 && b.needs > 0 { " too" } else { end };
                    format!("{} {}, {word} {second} {}{does_too}.", capitalized(first), does(a, true), does(b, false))
                }
                (None, None) => String::new(),
            };
        }
        let verb = |met: Met| if met.maps == 1 { "meets" } else { "meet" };
        let count = |met: Met| match (met.needs.cmp(&of.needs), met.needs) {
            (_, 0) => "none".to_owned(),
            (Ordering::Less, some) => self.count(some),
            (_, 2) => "both".to_owned(),
            (_, all) => format!("all {}", self.count(all)),
        };
        let needs = self.count(of.needs);
        let said = match (today, planned) {
            (Some((name, met)), None) | (None, Some((name, met))) => format!("{name} {} {}", verb(met), count(met)),
            (Some((first, a)), Some((second, b))) => {
                let again = if a.maps == b.maps { String::new() } else { format!("{} ", verb(b)) };
                format!("{first} {} {} and {second} {again}{}", verb(a), count(a), count(b))
            }
            (None, None) => String::new(),
        };
        format!("Of {needs} needs, {said}.")
    }

    fn coverage_in_hungarian(self, of: &Coverage) -> String {
        const MET: [&str; 13] = [
            "egyet sem",
            "egyet",
            "kettőt",
            "hármat",
            "négyet",
            "ötöt",
            "hatot",
            "hetet",
            "nyolcat",
            "kilencet",
            "tízet",
            "tizenegyet",
            "tizenkettőt",
        ];
        let count = |met: Met| match (met.needs.cmp(&of.needs), met.needs) {
            (_, 0) if of.needs == 1 => "nem".to_owned(),
            (_, 1) if of.needs == 1 => "igen".to_owned(),
            (_, 0) => MET[0].to_owned(),
            (Ordering::Less, some) => {
                MET.get(some).map_or_else(|| format!("{} darabot", self.number(some)), |it| (*it).to_owned())
            }
            (_, 2) => "mindkettőt".to_owned(),
            _ => "mindet".to_owned(),
        };
        let name = |planned: bool, met: Met| match (planned, met.maps) {
            (false, 1) => "a mai térkép",
            (false, _) => "a mai térképek",
            (true, 1) => "a tervezett térkép",
            (true, _) => "a tervezett térképek",
        };
        let parts = [(false, of.today), (true, of.planned)];
        let parts: Vec<String> = parts
            .iter()
            .filter_map(|(planned, met)| Some((*planned, (*met)?)))
            .map(|(planned, met)| format!("{} {}", name(planned, met), count(met)))
            .collect();
        match of.needs {
            1 => format!("Az egyetlen szükségletet lefedi: {}.", parts.join(", ")),
            needs => format!("{} szükségletből {} fed le.", capitalized(&self.count(needs)), parts.join(", ")),
        }
    }

    /// A persona's page for those who hear it: who it is, how the day goes, in which maps.
    pub fn persona_story(self, story: &PersonaStory<'_>) -> String {
        let mut sentences = vec![self.label(Label::StoryPersonaPage).to_owned(), self.persona_opening(story)];
        sentences.extend(self.persona_counts(story));
        if let Some((time, text, value)) = &story.lowest_of_day {
            let with = [("time", time.as_str()), ("what", &self.quoted(text)), ("mood", value)];
            sentences.push(self.phrase(Label::StoryLowestOfDay, &with));
        }
        if !story.maps.is_empty() {
            let maps: Vec<String> = story.maps.iter().map(|it| self.in_map(it)).collect();
            sentences.push(self.phrase(Label::StoryMaps, &[("maps", &self.semicolons(&maps))]));
        }
        sentences.extend(story.coverage.clone());
        self.text(&sentences)
    }

    fn persona_opening(self, story: &PersonaStory<'_>) -> String {
        let role = story.role.map(|it| it.trim_end_matches('.'));
        let segment = story.segment.map(|it| self.colon(self.label(Label::SegmentOf), it));
        let about: Vec<&str> = role.into_iter().chain(segment.as_deref()).collect();
        self.sentence(&match about.is_empty() {
            true => story.name.to_owned(),
            false => self.colon(story.name, &self.semicolons(&about)),
        })
    }

    fn persona_counts(self, story: &PersonaStory<'_>) -> Option<String> {
        let counts = [
            (Label::CountGoals, story.goals),
            (Label::CountNeeds, story.needs),
            (Label::CountPains, story.pains),
            (Label::CountGains, story.gains),
        ];
        let parts: Vec<String> =
            counts.iter().filter(|it| it.1 > 0).map(|(label, count)| self.told(*label, *count)).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        (!parts.is_empty()).then(|| self.sentence(&capitalized(&self.list(&parts))))
    }

    /// `“Sign up” (current state), lowest at “Signs up”, −2.0`.
    fn in_map(self, map: &InMap<'_>) -> String {
        let text = self.aside(&self.quoted(map.title), &self.inside(map.kind));
        match map.lowest {
            Some((touchpoint, score)) => {
                let with =
                    [("map", text.as_str()), ("touchpoint", &self.quoted(touchpoint)), ("mood", &self.mood(score))];
                self.phrase(Label::StoryMapWithLowest, &with)
            }
            None => text,
        }
    }
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coverage(tag: &str, needs: usize, today: Option<(usize, usize)>, planned: Option<(usize, usize)>) -> String {
        let met = |it: Option<(usize, usize)>| it.map(|(maps, needs)| Met { maps, needs });
        Locale::of(tag).coverage(&Coverage { needs, today: met(today), planned: met(planned) })
    }

    #[test]
    fn coverage_is_one_sentence() {
        let english = |needs, today, planned| coverage("en", needs, today, planned);
        assert_eq!(
            english(2, Some((1, 0)), Some((1, 2))),
            "Of two needs, today’s map meets none and the planned one both."
        );
        assert_eq!(
            english(5, Some((2, 1)), Some((1, 5))),
            "Of five needs, today’s maps meet one and the planned one meets all five."
        );
        assert_eq!(english(3, None, Some((2, 1))), "Of three needs, the planned maps meet one.");
        assert_eq!(
            english(1, Some((1, 0)), Some((1, 1))),
            "Today’s map does not meet the one need, but the planned one does."
        );
        assert_eq!(
            english(1, Some((1, 1)), Some((1, 1))),
            "Today’s map meets the one need, and the planned one does too."
        );
        assert_eq!(english(1, None, Some((1, 1))), "The planned map meets the one need.");
        assert_eq!(
            coverage("hu", 2, Some((1, 0)), Some((1, 2))),
            "Két szükségletből a mai térkép egyet sem, a tervezett térkép mindkettőt fed le."
        );
        assert_eq!(
            coverage("hu", 1, Some((1, 0)), Some((1, 1))),
            "Az egyetlen szükségletet lefedi: a mai térkép nem, a tervezett térkép igen."
        );
        assert_eq!(
            coverage("fi", 2, Some((1, 0)), Some((1, 2))),
            "Tarpeista nykyinen kartta täyttää 0/2 ja suunniteltu kartta täyttää 2/2."
        );
    }

    #[test]
    fn steps_are_listed() {
        let all = |numbers: &[usize]| ["en", "hu", "fi"].map(|it| Locale::of(it).steps(numbers).replace('\u{A0}', " "));
        assert_eq!(all(&[4]), ["step 4", "4. lépés", "askel 4"]);
        assert_eq!(all(&[2, 3]), ["steps 2 and 3", "2. és 3. lépés", "askeleet 2 ja 3"]);
        assert_eq!(all(&[1, 2, 5, 9])[0], "steps 1, 2 and 2 more");
        assert_eq!(Locale::default().steps(&[]), "");
    }

    #[test]
    fn rules_are_told_in_words_where_they_count_something() {
        let english =
            |column, comparison, value| Locale::of("en").condition(column, comparison, value).replace('\u{A0}', " ");
        assert_eq!(english("employees", Comparison::Less, "50"), "with fewer than 50 employees");
        assert_eq!(english("employees", Comparison::GreaterOrEqual, "25000"), "with at least 25,000 employees");
        assert_eq!(english("team_size", Comparison::Greater, "10"), "team size > 10");
        assert_eq!(english("plan", Comparison::NotEqual, "pro"), "plan ≠ pro");
        assert_eq!(Locale::of("hu").condition("employees", Comparison::LessOrEqual, "50"), "employees\u{A0}≤\u{A0}50");
    }

    #[test]
    fn a_page_is_told() {
        let story = PersonaStory {
            name: "Anna Kovács",
            role: Some("Office manager"),
            segment: Some("Small firms"),
            goals: 2,
            needs: 0,
            pains: 1,
            gains: 0,
            lowest_of_day: Some(("11:00".to_owned(), "Calls customers", "−2".to_owned())),
            maps: vec![InMap { title: "Sign up", kind: Label::CurrentState, lowest: Some(("Pays", -2.0)) }],
            coverage: None,
        };
        assert_eq!(
            Locale::of("en").persona_story(&story),
            "Persona page. Anna Kovács: Office manager; segment: Small firms. Two goals and one pain. The day is lowest at \
             11:00: “Calls customers” (−2). Maps: “Sign up” (current state), lowest at “Pays”, −2.0."
        );
        assert_eq!(
            Locale::of("hu").persona_story(&story),
            "Persona adatlapja. Anna Kovács: Office manager; szegmens: Small firms. Két cél és egy probléma. A nap \
             legrosszabb pillanata 11:00: „Calls customers” (−2). Térképek: „Sign up” (jelenlegi állapot), a legrosszabb: \
             „Pays”, −2,0."
        );
    }
}
