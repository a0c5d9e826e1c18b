//! Names and figures of one journey as a report writes them.

use crate::analysis::Person;
use crate::analysis::report::{JourneyReport, Point};
use crate::analysis::ways::End;
use crate::locale::{Label, Locale, Phrase};
use crate::model::{
    ChannelId, Date, Decimal, Detail, Figure, Level, Project, ResearchId, Severity, StageIndex, TeamId, TouchpointIndex,
};

pub struct Teller<'a> {
    pub locale: Locale<'a>,
    pub report: &'a JourneyReport<'a>,
}

/// A channel by its label; a kind that no file declares has a name of ours.
pub fn channel(project: &Project<'_>, locale: Locale<'_>, id: ChannelId) -> String {
    match project.channels.get(id.index()) {
        Some(it) if !it.declared => locale.label(Label::of_channel(it.kind.word())).to_owned(),
        it => it.map_or_else(String::new, |it| it.name.label.to_string()),
    }
}

impl Teller<'_> {
    pub fn say(&self, phrase: Phrase, values: &[&str]) -> String {
        self.locale.report(phrase, values)
    }

    /// A phrase as a sentence.
    pub fn sentence(&self, phrase: Phrase, values: &[&str]) -> String {
        self.locale.sentence(&self.say(phrase, values))
    }

    /// Clauses as one sentence. Its first word may be the author's, so it stays as it is.
    pub fn clauses(&self, clauses: &[String]) -> String {
        self.locale.sentence(&self.locale.semicolons(clauses))
    }

    /// What is said of a text, with the touchpoint that it belongs to, if any.
    pub fn at(&self, text: &str, touchpoint: Option<TouchpointIndex>) -> String {
        self.locale.aside(text, &touchpoint.map_or_else(String::new, |it| self.name(it)))
    }

    /// From one touchpoint to another.
    pub fn way(&self, from: TouchpointIndex, to: TouchpointIndex) -> String {
        self.locale.way(&[self.name(from), self.name(to)])
    }

    pub fn unknown(&self) -> String {
        self.say(Phrase::Unknown, &[])
    }

    /// A touchpoint of the journey by its label.
    pub fn name(&self, at: TouchpointIndex) -> String {
        self.report.journey.touchpoints.get(at.index()).map_or_else(String::new, |it| it.name.label.to_string())
    }

    /// A touchpoint with its figures: said of one that only the flow shows.
    pub fn point(&self, point: &Point<'_>) -> String {
        match point.number {
            Some(_) => point.label().to_owned(),
            None => self.say(Phrase::NotOnMap, &[point.label()]),
        }
    }

    pub fn names(&self, all: &[TouchpointIndex]) -> String {
        let shown = 5;
        let mut names: Vec<String> = all.iter().take(shown).map(|it| self.name(*it)).collect();
        if all.len() > shown {
            names.push(self.say(Phrase::AndMore, &[&self.count((all.len() - shown) as u64)]));
        }
        self.locale.commas(&names)
    }

    /// A touchpoint, else the stage that something stands in.
    pub fn place(&self, touchpoint: Option<TouchpointIndex>, stage: StageIndex) -> String {
        touchpoint.map_or_else(|| self.stage(stage), |it| self.name(it))
    }

    pub fn stage(&self, at: StageIndex) -> String {
        self.report.journey.stages.get(at.index()).map_or_else(String::new, |it| it.name.label.to_string())
    }

    pub fn team(&self, id: TeamId) -> String {
        self.report.project.teams.get(id.index()).map_or_else(String::new, |it| it.name.label.to_string())
    }

    pub fn person(&self, person: Person) -> String {
        let project = self.report.project;
        match person {
            Person::Persona { persona, .. } => project.personas.get(persona.index()).map(|it| &it.name.label),
            Person::Segment(it) => project.segments.get(it.index()).map(|it| &it.name.label),
            Person::Anybody => None,
        }
        .map_or_else(|| self.say(Phrase::Everybody, &[]), ToString::to_string)
    }

    pub fn people(&self, people: &[Person]) -> String {
        let own = if people.is_empty() { self.report.audience.people() } else { people };
        self.locale.commas(&own.iter().map(|it| self.person(*it)).collect::<Vec<_>>())
    }

    pub fn channels(&self, point: &Point<'_>) -> String {
        let channels = point.touchpoint.channels.iter().map(|it| self.channel(*it));
        self.locale.commas(&channels.collect::<Vec<_>>())
    }

    pub fn channel(&self, id: ChannelId) -> String {
        channel(self.report.project, self.locale, id)
    }

    pub fn count(&self, count: u64) -> String {
        self.locale.number(count)
    }

    /// With one decimal, and none where it is whole.
    pub fn tenths(&self, value: f64) -> String {
        self.locale.number((value * 10.0).round() / 10.0)
    }

    pub fn hundredths(&self, value: f64) -> String {
        self.locale.number(format!("{:.2}", (value * 100.0).round() / 100.0))
    }

    /// A share in percent: whole from ten on, as it would be said.
    pub fn percent(&self, value: f64) -> String {
        let rounded = if value >= 10.0 { value.round() } else { (value * 10.0).round() / 10.0 };
        self.locale.percent(rounded)
    }

    pub fn mood(&self, value: f64) -> String {
        // Two decimals where one would hide a mean.
        let tenths = (value * 10.0).round() / 10.0;
        if (tenths - value).abs() < 1e-9 {
            return self.locale.mood(value);
        }
        let sign = if value > 0.0 { "+" } else { "" };
        format!("{sign}{}", self.hundredths(value))
    }

    pub fn duration(&self, milliseconds: f64) -> String {
        self.locale.duration(milliseconds.max(0.0).round() as u64)
    }

    pub fn date(&self, date: Date) -> String {
        self.locale.short_date(date.year, date.month, date.day)
    }

    pub fn severity(&self, severity: Option<Severity>) -> String {
        let label = match severity {
            None => return self.say(Phrase::SeverityUnknown, &[]),
            Some(Severity::Low) => Label::SeverityLow,
            Some(Severity::Medium) => Label::SeverityMedium,
            Some(Severity::High) => Label::SeverityHigh,
            Some(Severity::Critical) => Label::SeverityCritical,
        };
        self.locale.label(label).to_lowercase()
    }

    pub fn level(&self, level: Option<Level>) -> String {
        let label = match level {
            None => return self.unknown(),
            Some(Level::Low) => Label::LevelLow,
            Some(Level::Medium) => Label::LevelMedium,
            Some(Level::High) => Label::LevelHigh,
        };
        self.locale.label(label).to_lowercase()
    }

    pub fn figure(&self, figure: &Figure<'_>) -> String {
        match figure {
            Figure::Number(it) => self.locale.number(it),
            Figure::Percent(it) => self.locale.percent(it),
            Figure::Money { amount, currency } => self.locale.money(amount, currency),
            Figure::Duration(it) => self.locale.duration(it.milliseconds),
        }
    }

    pub fn share(&self, share: Decimal) -> String {
        self.locale.percent(share)
    }

    /// On which research a detail rests: its own, else that of its touchpoint, its stage or the journey.
    pub fn sources(&self, detail: &Detail<'_>, touchpoint: Option<TouchpointIndex>, stage: StageIndex) -> String {
        let journey = self.report.journey;
        let touchpoint = touchpoint.and_then(|it| journey.touchpoints.get(it.index()));
        let stage = journey.stages.get(stage.index());
        let lists: [&[ResearchId]; 4] = [
            &detail.sources,
            touchpoint.map_or(&[][..], |it| &it.sources),
            stage.map_or(&[][..], |it| &it.sources),
            &journey.sources,
        ];
        let Some(nearest) = lists.into_iter().find(|it| !it.is_empty()) else {
            return self.say(Phrase::NoSource, &[]);
        };
        let research = nearest.iter().filter_map(|it| self.report.project.research.get(it.index()));
        let names: Vec<String> = research.map(|it| it.name.label.to_string()).collect();
        self.say(Phrase::From, &[&self.locale.commas(&names)])
    }

    pub fn end(&self, end: End) -> String {
        let outcome = |it: u32| self.report.journey.outcomes.get(it as usize).map(|it| it.name.label.to_string());
        match end {
            End::Success(Some(it)) | End::Failure(it) | End::Neutral(it) => outcome(it).unwrap_or_default(),
            End::Success(None) => self.say(Phrase::ImpliedSuccess, &[]),
            End::Elsewhere => self.say(Phrase::EndElsewhere, &[]),
            End::Unknown => self.say(Phrase::EndUnknown, &[]),
        }
    }
}
