//! What a portfolio says of its own: its counts, its finding, the story for those who hear it.

use super::{Label, Locale};

/// The figures of a portfolio's story.
#[derive(Clone, Debug)]
pub struct PortfolioStory<'a> {
    pub journeys: usize,
    /// That have a name.
    pub areas: usize,
    /// The lowest points of the journeys that come first.
    pub lowest: Vec<Lowest<'a>>,
    /// Without stages.
    pub planned: usize,
    pub retired: usize,
    pub stale: usize,
}

/// Where the mood of a journey is lowest.
#[derive(Clone, Copy, Debug)]
pub struct Lowest<'a> {
    pub priority: Option<u32>,
    pub journey: &'a str,
    pub touchpoint: &'a str,
    pub score: f64,
}

impl Locale<'_> {
    /// `8 journeys`.
    pub fn journeys(self, count: usize) -> String {
        self.counted(Label::CountJourneys, count)
    }

    /// `8 journeys, 3 areas`; without areas only the journeys.
    pub fn journeys_and_areas(self, journeys: usize, areas: usize) -> String {
        match areas {
            0 => self.journeys(journeys),
            _ => self.commas(&[&self.journeys(journeys), &self.counted(Label::CountAreas, areas)]),
        }
    }

    /// `as of 2 November 2026`; `date` is already written.
    pub fn as_of(self, date: &str) -> String {
        self.phrase(Label::AsOf, &[("date", date)])
    }

    /// On a pill: `Stale: 14 months`.
    pub fn stale(self, months: u32) -> String {
        self.counted(Label::StaleSince, months as usize)
    }

    /// Below the worst pains: `3 more`.
    pub fn further(self, count: usize) -> String {
        self.phrase(Label::More, &[("count", &self.number(count))])
    }

    /// What a portfolio for certain people leaves out: `Journeys left out: 3`.
    pub fn journeys_left_out(self, count: usize) -> String {
        self.phrase(Label::JourneysLeftOut, &[("count", &self.number(count))])
    }

    /// The sentence under the title where the author states none: where the most important journey hurts most, and how many
    /// are stale. Nothing where there is neither.
    pub fn portfolio_finding(self, lowest: Option<&Lowest<'_>>, stale: usize) -> String {
        let lowest = lowest.map(|it| self.lowest_of(&Lowest { priority: None, ..*it }));
        let parts: Vec<String> = lowest.into_iter().chain(self.some(Label::StoryStale, stale)).collect();
        super::story::capitalized(&self.semicolons(&parts))
    }

    /// `Portfolio of eight journeys in three areas. Priority 1, “Sign up”, is lowest at “Card check” (−2.0). …`
    pub fn portfolio_story(self, story: &PortfolioStory<'_>) -> String {
        let mut sentences = vec![self.portfolio_is(story.journeys, story.areas)];
        sentences.extend(story.lowest.iter().map(|it| match it.priority {
            Some(_) => self.lowest_of(it),
            None => self.sentence(&self.lowest_of(it)),
        }));
        let counted = [
            self.some(Label::StoryNoStages, story.planned),
            self.some(Label::StoryRetired, story.retired),
            self.some(Label::StoryStale, story.stale),
        ];
        let counted: Vec<String> = counted.into_iter().flatten().collect();
        if !counted.is_empty() {
            sentences.push(self.clauses(&counted));
        }
        self.text(&sentences)
    }

    /// `one journey is stale`; `None` for none.
    fn some(self, label: Label, count: usize) -> Option<String> {
        (count > 0).then(|| self.told(label, count))
    }

    fn portfolio_is(self, journeys: usize, areas: usize) -> String {
        let journeys = self.told(Label::CountJourneys, journeys);
        match areas {
            0 => self.phrase(Label::StoryPortfolio, &[("journeys", &journeys)]),
            _ => {
                let areas = self.told(Label::CountAreas, areas);
                self.phrase(Label::StoryPortfolioInAreas, &[("journeys", &journeys), ("areas", &areas)])
            }
        }
    }

    /// A sentence where there is a priority, else a clause.
    fn lowest_of(self, lowest: &Lowest<'_>) -> String {
        let (journey, touchpoint) = (self.quoted(lowest.journey), self.quoted(lowest.touchpoint));
        let mood = self.mood(lowest.score);
        let with = [("journey", journey.as_str()), ("touchpoint", &touchpoint), ("mood", &mood)];
        match lowest.priority {
            Some(priority) => {
                let priority = format!("{} {}", self.label(Label::Priority), self.number(priority));
                let [journey, touchpoint, mood] = with;
                self.phrase(Label::StoryLowestByPriority, &[("priority", &priority), journey, touchpoint, mood])
            }
            None => self.phrase(Label::StoryLowest, &with),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(write: impl Fn(Locale<'_>) -> String) -> [String; 3] {
        ["en", "hu", "fi"].map(|tag| write(Locale::of(tag)).replace('\u{A0}', " "))
    }

    const LOWEST: Lowest<'static> =
        Lowest { priority: Some(1), journey: "Sign up", touchpoint: "Card check", score: -2.0 };

    #[test]
    fn counts() {
        assert_eq!(
            all(|it| it.journeys_and_areas(8, 3)),
            ["8 journeys, 3 areas", "8 ügyfélút, 3 terület", "8 asiakaspolkua, 3 aluetta"]
        );
        assert_eq!(all(|it| it.journeys_and_areas(1, 0)), ["1 journey", "1 ügyfélút", "1 asiakaspolku"]);
        assert_eq!(all(|it| it.stale(14)), ["Stale: 14 months", "Elavult: 14 hónapos", "Vanhentunut: 14 kk"]);
    }

    #[test]
    fn the_finding_says_where_it_hurts_and_what_is_stale() {
        assert_eq!(
            all(|it| it.portfolio_finding(Some(&LOWEST), 1)),
            [
                "“Sign up” is lowest at “Card check” (−2.0); one journey was last reviewed more than 12 months ago",
                "„Sign up” mélypontja: „Card check” (−2,0); egy ügyfélutat több mint 12 hónapja vizsgáltak felül utoljára",
                "”Sign up”, matalin kohta: ”Card check” (−2,0); 1 asiakaspolku on tarkistettu viimeksi yli 12 kuukautta sitten",
            ]
        );
        assert_eq!(
            Locale::default().portfolio_finding(None, 2),
            "Two journeys were last reviewed more than 12 months ago"
        );
        assert_eq!(Locale::default().portfolio_finding(None, 0), "");
    }

    #[test]
    fn the_story() {
        let story = PortfolioStory { journeys: 8, areas: 3, lowest: vec![LOWEST], planned: 2, retired: 1, stale: 1 };
        assert_eq!(
            all(|it| it.portfolio_story(&story)),
            [
                "Portfolio of eight journeys in three areas. Priority 1, “Sign up”, is lowest at “Card check” (−2.0). Two \
                 journeys have no stages yet; one is retired; one journey was last reviewed more than 12 months ago.",
                "Portfólió: nyolc ügyfélút, három terület. Prioritás 1, „Sign up”, mélypont: „Card check” (−2,0). Két \
                 ügyfélútnak még nincsenek szakaszai; egy kivezetett; egy ügyfélutat több mint 12 hónapja vizsgáltak felül \
                 utoljára.",
                "Portfolio: 8 asiakaspolkua, 3 aluetta. Tärkeys 1, ”Sign up”, matalin kohta: ”Card check” (−2,0). 2 \
                 asiakaspolulla ei ole vielä vaiheita; 1 poistunut; 1 asiakaspolku on tarkistettu viimeksi yli 12 kuukautta \
                 sitten.",
            ]
        );
        let empty = PortfolioStory { journeys: 1, areas: 0, lowest: vec![], planned: 0, retired: 0, stale: 0 };
        assert_eq!(all(|it| it.portfolio_story(&empty))[0], "Portfolio of one journey.");
    }
}
