//! What a comparison of two maps shows, told in sentences for those who cannot see it.

use super::{Feeling, Label, Locale};

/// The figures of a comparison's story. Texts are the author's, or already written in the picture's locale.
#[derive(Clone, Debug, Default)]
pub struct ComparisonStory<'a> {
    /// The titles of the journey that is replaced and of the one that replaces it.
    pub today: &'a str,
    pub future: &'a str,
    pub kept: usize,
    /// The labels of touchpoints.
    pub changed: Vec<&'a str>,
    pub added: Vec<&'a str>,
    pub removed: Vec<&'a str>,
    /// One for each pair of curves that is drawn.
    pub moods: Vec<ComparedMoods<'a>>,
    /// What is counted, its figure today where that is known, and the future's.
    pub figures: Vec<(&'a str, Option<String>, String)>,
    /// Pains that nobody takes up.
    pub open_pains: usize,
}

/// The lowest points of two curves; `None` where nothing is known.
#[derive(Clone, Debug)]
pub struct ComparedMoods<'a> {
    /// Whose; `None` where there is one pair of curves.
    pub name: Option<&'a str>,
    pub today: Option<Feeling<'a>>,
    pub future: Option<Feeling<'a>>,
}

impl Locale<'_> {
    /// The title of a comparison's document: `The trial, today and in March – Current and future state compared`.
    pub fn comparison_title(self, title: &str) -> String {
        format!("{title} – {}", self.label(Label::StoryCompared))
    }

    /// The description of a comparison: what becomes of the touchpoints, of the mood, of the figures and of the pains. What
    /// is not known is not mentioned.
    pub fn comparison_story(self, story: &ComparisonStory<'_>) -> String {
        let (today, future) = (self.quoted(story.today), self.quoted(story.future));
        let mut sentences = vec![self.phrase(Label::StoryReplaces, &[("future", &future), ("today", &today)])];
        sentences.push(self.changes(story));
        let lists = [(Label::Changed, &story.changed), (Label::Added, &story.added), (Label::Removed, &story.removed)];
        let named = lists.iter().filter(|(_, labels)| !labels.is_empty());
        sentences.extend(named.map(|(word, labels)| self.sentence(&self.colon(self.label(*word), &self.list(labels)))));
        sentences.extend(story.moods.iter().filter_map(|it| self.lowest_points(it)));
        for (label, today, future) in &story.figures {
            let figures: Vec<&str> = today.as_deref().into_iter().chain([future.as_str()]).collect();
            sentences.push(self.sentence(&self.colon(label, &self.way(&figures))));
        }
        if story.open_pains > 0 {
            sentences.push(self.counted(Label::StoryOpenPains, story.open_pains));
        }
        self.text(&sentences)
    }

    /// `Of 13 touchpoints 5 are kept, 4 changed, 2 added and 2 removed.`
    fn changes(self, story: &ComparisonStory<'_>) -> String {
        let counts = [
            (Label::StoryKept, story.kept),
            (Label::StoryChanged, story.changed.len()),
            (Label::StoryAdded, story.added.len()),
            (Label::StoryRemoved, story.removed.len()),
        ];
        let all: usize = counts.iter().map(|it| it.1).sum();
        let parts: Vec<String> =
            counts.iter().filter(|it| it.1 > 0).map(|(label, count)| self.counted(*label, *count)).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        self.sentence(&self.colon(&self.counted(Label::CountTouchpoints, all), &self.list(&parts)))
    }

    fn lowest_points(self, moods: &ComparedMoods<'_>) -> Option<String> {
        let point = |it: Feeling<'_>| self.aside(&self.quoted(it.touchpoint), &self.mood(it.score));
        let known = [(Label::StoryTodayAt, moods.today), (Label::StoryFutureAt, moods.future)];
        let parts: Vec<String> =
            known.iter().filter_map(|(label, it)| Some(self.phrase(*label, &[("point", &point((*it)?))]))).collect();
        if parts.is_empty() {
            return None;
        }
        let parts = self.commas(&parts.iter().map(String::as_str).collect::<Vec<_>>());
        Some(match moods.name {
            None => self.phrase(Label::StoryMoodLowest, &[("parts", &parts)]),
            Some(name) => self.phrase(Label::StoryMoodLowestOf, &[("name", name), ("parts", &parts)]),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_told() {
        let at = |touchpoint, score| Some(Feeling { touchpoint, score, word: None });
        let story = ComparisonStory {
            today: "Trial",
            future: "Next",
            kept: 5,
            changed: vec!["Form", "Import"],
            added: vec!["Calculator"],
            removed: Vec::new(),
            moods: vec![ComparedMoods { name: None, today: at("Card", -2.0), future: at("Import", 0.3) }],
            figures: vec![("Customers", Some("147".into()), "439".into())],
            open_pains: 2,
        };
        let told = ["en", "hu", "fi"].map(|tag| Locale::of(tag).comparison_story(&story));
        assert_eq!(
            told,
            [
                "Two customer journey maps compared: “Next” replaces “Trial”. 8 touchpoints: 5 kept, 2 changed and 1 added. \
                 Changed: Form and Import. Added: Calculator. The mood is lowest today at “Card” (−2.0), in the future at \
                 “Import” (+0.3). Customers: 147 → 439. 2 pains are taken up by nobody.",
                "Két ügyfélút-térkép összehasonlítása: „Trial” helyett „Next”. 8 érintkezési pont: 5 megmarad, 2 megváltozik \
                 és 1 új. Megváltozik: Form és Import. Új: Calculator. A hangulat mélypontja ma itt: „Card” (−2,0), majd \
                 itt: „Import” (+0,3). Customers: 147 → 439. 2 problémával senki sem foglalkozik.",
                "Kahden asiakaspolkukartan vertailu: ”Next” korvaa kartan ”Trial”. 8 kosketuspistettä: 5 säilyy, 2 muuttuu \
                 ja 1 uusi. Muuttuu: Form ja Import. Uusi: Calculator. Mieliala on alimmillaan nyt: ”Card” (−2,0), \
                 tavoitetilassa: ”Import” (+0,3). Customers: 147 → 439. 2 kipupisteeseen kukaan ei tartu.",
            ]
        );
        let bare = ComparisonStory { today: "A", future: "B", kept: 1, ..ComparisonStory::default() };
        assert_eq!(
            Locale::of("en").comparison_story(&bare),
            "Two customer journey maps compared: “B” replaces “A”. 1 touchpoint: 1 kept."
        );
    }
}
