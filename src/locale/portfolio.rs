//! What a portfolio says of its own: its counts, its finding, the story for those who hear it.

use super::{Label, Language, Locale};

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

impl Locale {
    /// `8 journeys`.
    pub fn journeys(self, count: usize) -> String {
        let number = self.number(count);
        match (self.language, count) {
            (Language::English, 1) => format!("{number} journey"),
            (Language::English, _) => format!("{number} journeys"),
            (Language::Hungarian, _) => format!("{number} ügyfélút"),
            (Language::Finnish, 1) => format!("{number} asiakaspolku"),
            (Language::Finnish, _) => format!("{number} asiakaspolkua"),
        }
    }

    /// `8 journeys, 3 areas`; without areas only the journeys.
    pub fn journeys_and_areas(self, journeys: usize, areas: usize) -> String {
        let number = self.number(areas);
        let areas = match (self.language, areas) {
            (_, 0) => return self.journeys(journeys),
            (Language::English, 1) => format!("{number} area"),
            (Language::English, _) => format!("{number} areas"),
            (Language::Hungarian, _) => format!("{number} terület"),
            (Language::Finnish, 1) => format!("{number} alue"),
            (Language::Finnish, _) => format!("{number} aluetta"),
        };
        format!("{}, {areas}", self.journeys(journeys))
    }

    /// `as of 2 November 2026`; `date` is already written.
    pub fn as_of(self, date: &str) -> String {
        match self.language {
            Language::English => format!("as of {date}"),
            Language::Hungarian => format!("állapot: {date}"),
            Language::Finnish => format!("tilanne {date}"),
        }
    }

    /// On a pill: `Stale: 14 months`.
    pub fn stale(self, months: u32) -> String {
        let number = self.number(months);
        match self.language {
            Language::English => format!("Stale: {number} months"),
            Language::Hungarian => format!("Elavult: {number} hónapos"),
            Language::Finnish => format!("Vanhentunut: {number} kk"),
        }
    }

    /// Below the worst pains: `3 more`.
    pub fn further(self, count: usize) -> String {
        let number = self.number(count);
        match self.language {
            Language::English => format!("{number} more"),
            Language::Hungarian => format!("és még {number}"),
            Language::Finnish => format!("ja {number} muuta"),
        }
    }

    /// What a portfolio for certain people leaves out: `Journeys left out: 3`.
    pub fn journeys_left_out(self, count: usize) -> String {
        let number = self.number(count);
        match self.language {
            Language::English => format!("Journeys left out: {number}"),
            Language::Hungarian => format!("Kihagyott ügyfélutak: {number}"),
            Language::Finnish => format!("Pois jätetyt asiakaspolut: {number}"),
        }
    }

    /// The sentence under the title where the author states none: where the most important journey hurts most, and how many
    /// are stale. Nothing where there is neither.
    pub fn portfolio_finding(self, lowest: Option<&Lowest<'_>>, stale: usize) -> String {
        let lowest = lowest.map(|it| {
            let (journey, touchpoint) = (self.quoted(it.journey), self.quoted(it.touchpoint));
            let score = self.mood(it.score);
            match self.language {
                Language::English => format!("{journey} is lowest at {touchpoint} ({score})"),
                Language::Hungarian => format!("{journey} mélypontja: {touchpoint} ({score})"),
                Language::Finnish => format!("{journey}, matalin kohta: {touchpoint} ({score})"),
            }
        });
        let parts: Vec<String> = lowest.into_iter().chain(self.stale_journeys(stale)).collect();
        super::story::capitalized(&parts.join("; "))
    }

    /// `one journey is stale`.
    fn stale_journeys(self, count: usize) -> Option<String> {
        let number = self.count(count);
        (count > 0).then(|| match (self.language, count) {
            (Language::English, 1) => format!("{number} journey was last reviewed more than 12 months ago"),
            (Language::English, _) => format!("{number} journeys were last reviewed more than 12 months ago"),
            (Language::Hungarian, _) => format!("{number} ügyfélutat több mint 12 hónapja vizsgáltak felül utoljára"),
            (Language::Finnish, 1) => format!("{number} asiakaspolku on tarkistettu viimeksi yli 12 kuukautta sitten"),
            (Language::Finnish, _) => format!("{number} asiakaspolkua on tarkistettu viimeksi yli 12 kuukautta sitten"),
        })
    }

    /// `Portfolio of eight journeys in three areas. Priority 1, “Sign up”, is lowest at “Card check” (−2.0). …`
    pub fn portfolio_story(self, story: &PortfolioStory<'_>) -> String {
        let mut sentences = vec![self.portfolio_is(story.journeys, story.areas)];
        sentences.extend(story.lowest.iter().map(|it| self.lowest_of(it)));
        let counted = [self.planned_journeys(story.planned), self.retired_journeys(story.retired)];
        let counted: Vec<String> = counted.into_iter().flatten().chain(self.stale_journeys(story.stale)).collect();
        if !counted.is_empty() {
            sentences.push(format!("{}.", super::story::capitalized(&counted.join("; "))));
        }
        sentences.join(" ")
    }

    fn portfolio_is(self, journeys: usize, areas: usize) -> String {
        let (count, areas_count) = (self.count(journeys), self.count(areas));
        let title = self.label(Label::Portfolio);
        match (self.language, areas) {
            (Language::English, 0) => {
                format!("{title} of {count} {}.", if journeys == 1 { "journey" } else { "journeys" })
            }
            (Language::English, _) => {
                let (journey, area) =
                    (if journeys == 1 { "journey" } else { "journeys" }, if areas == 1 { "area" } else { "areas" });
                format!("{title} of {count} {journey} in {areas_count} {area}.")
            }
            (Language::Hungarian, 0) => format!("{title}: {count} ügyfélút."),
            (Language::Hungarian, _) => format!("{title}: {count} ügyfélút, {areas_count} terület."),
            (Language::Finnish, _) => format!("{title}: {}.", self.journeys_and_areas(journeys, areas)),
        }
    }

    fn lowest_of(self, lowest: &Lowest<'_>) -> String {
        let (journey, touchpoint) = (self.quoted(lowest.journey), self.quoted(lowest.touchpoint));
        let score = self.mood(lowest.score);
        let priority = lowest.priority.map(|it| format!("{} {}", self.label(Label::Priority), self.number(it)));
        match self.language {
            Language::English => match priority {
                Some(priority) => format!("{priority}, {journey}, is lowest at {touchpoint} ({score})."),
                None => format!("{journey} is lowest at {touchpoint} ({score})."),
            },
            Language::Hungarian | Language::Finnish => {
                let who: Vec<String> = priority.into_iter().chain([journey]).collect();
                let lowest = self.label(Label::LegendLowest).to_lowercase();
                format!("{}, {lowest}: {touchpoint} ({score}).", who.join(", "))
            }
        }
    }

    fn planned_journeys(self, count: usize) -> Option<String> {
        let number = self.count(count);
        (count > 0).then(|| match (self.language, count) {
            (Language::English, 1) => format!("{number} journey has no stages yet"),
            (Language::English, _) => format!("{number} journeys have no stages yet"),
            (Language::Hungarian, _) => format!("{number} ügyfélútnak még nincsenek szakaszai"),
            (Language::Finnish, 1) => format!("{number} asiakaspolulla ei ole vielä vaiheita"),
            (Language::Finnish, _) => format!("{number} asiakaspolulla ei ole vielä vaiheita"),
        })
    }

    fn retired_journeys(self, count: usize) -> Option<String> {
        let number = self.count(count);
        (count > 0).then(|| match (self.language, count) {
            (Language::English, 1) => format!("{number} is retired"),
            (Language::English, _) => format!("{number} are retired"),
            (Language::Hungarian, _) => format!("{number} kivezetett"),
            (Language::Finnish, _) => format!("{number} poistunut"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(write: impl Fn(Locale) -> String) -> [String; 3] {
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
