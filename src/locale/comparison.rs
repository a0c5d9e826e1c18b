//! What a comparison of two maps shows, told in sentences for those who cannot see it.

use super::{Feeling, Language, Locale};

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

impl Locale {
    /// The title of a comparison's document: `The trial, today and in March – Current and future state compared`.
    pub fn comparison_title(self, title: &str) -> String {
        match self.language {
            Language::English => format!("{title} – Current and future state compared"),
            Language::Hungarian => format!("{title} – A jelenlegi és a jövőbeli állapot összehasonlítása"),
            Language::Finnish => format!("{title} – Nykytilan ja tavoitetilan vertailu"),
        }
    }

    /// The description of a comparison: what becomes of the touchpoints, of the mood, of the figures and of the pains. What
    /// is not known is not mentioned.
    pub fn comparison_story(self, story: &ComparisonStory<'_>) -> String {
        let (today, future) = (self.quoted(story.today), self.quoted(story.future));
        let mut sentences = vec![match self.language {
            Language::English => format!("Two customer journey maps compared: {future} replaces {today}."),
            Language::Hungarian => format!("Két ügyfélút-térkép összehasonlítása: {today} helyett {future}."),
            Language::Finnish => format!("Kahden asiakaspolkukartan vertailu: {future} korvaa kartan {today}."),
        }];
        sentences.push(self.changes(story));
        let words = match self.language {
            Language::English => ["Changed", "Added", "Removed"],
            Language::Hungarian => ["Megváltozik", "Új", "Megszűnik"],
            Language::Finnish => ["Muuttuu", "Uutta", "Poistuu"],
        };
        let lists = [&story.changed, &story.added, &story.removed];
        let named = words.iter().zip(lists).filter(|(_, labels)| !labels.is_empty());
        sentences.extend(named.map(|(word, labels)| format!("{word}: {}.", self.list(labels))));
        sentences.extend(story.moods.iter().filter_map(|it| self.lowest_points(it)));
        for (label, today, future) in &story.figures {
            sentences.push(match today {
                Some(today) => format!("{label}: {today} → {future}."),
                None => format!("{label}: {future}."),
            });
        }
        if story.open_pains > 0 {
            let count = story.open_pains;
            sentences.push(match (self.language, count) {
                (Language::English, 1) => "One pain is taken up by nobody.".to_owned(),
                (Language::English, _) => format!("{count} pains are taken up by nobody."),
                (Language::Hungarian, _) => format!("{count} problémával senki sem foglalkozik."),
                (Language::Finnish, 1) => "1 kipupisteeseen kukaan ei tartu.".to_owned(),
                (Language::Finnish, _) => format!("{count} kipupisteeseen kukaan ei tartu."),
            });
        }
        sentences.join(" ")
    }

    /// `Of 13 touchpoints 5 are kept, 4 changed, 2 added and 2 removed.`
    fn changes(self, story: &ComparisonStory<'_>) -> String {
        let counts = [story.kept, story.changed.len(), story.added.len(), story.removed.len()];
        let all: usize = counts.iter().sum();
        let words = match self.language {
            Language::English => ["kept", "changed", "added", "removed"],
            Language::Hungarian => ["megmarad", "megváltozik", "új", "megszűnik"],
            Language::Finnish => ["säilyy", "muuttuu", "uutta", "poistuu"],
        };
        let parts: Vec<String> =
            counts.iter().zip(words).filter(|it| *it.0 > 0).map(|(count, word)| format!("{count} {word}")).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let (parts, one) = (self.list(&parts), all == 1);
        match self.language {
            Language::English => format!("{all} {}: {parts}.", if one { "touchpoint" } else { "touchpoints" }),
            Language::Hungarian => format!("{all} érintkezési pont: {parts}."),
            Language::Finnish => format!("{all} {}: {parts}.", if one { "kosketuspiste" } else { "kosketuspistettä" }),
        }
    }

    fn lowest_points(self, moods: &ComparedMoods<'_>) -> Option<String> {
        let point = |it: Feeling<'_>| format!("{} ({})", self.quoted(it.touchpoint), self.mood(it.score));
        let times = match self.language {
            Language::English => ["today at", "in the future at"],
            Language::Hungarian => ["ma itt:", "majd itt:"],
            Language::Finnish => ["nyt:", "tavoitetilassa:"],
        };
        let known = [moods.today, moods.future].into_iter().zip(times);
        let parts: Vec<String> =
            known.filter_map(|(feeling, time)| Some(format!("{time} {}", point(feeling?)))).collect();
        if parts.is_empty() {
            return None;
        }
        let parts = parts.join(", ");
        Some(match (self.language, moods.name) {
            (Language::English, None) => format!("The mood is lowest {parts}."),
            (Language::English, Some(name)) => format!("The mood of {name} is lowest {parts}."),
            (Language::Hungarian, None) => format!("A hangulat mélypontja {parts}."),
            (Language::Hungarian, Some(name)) => format!("{name} hangulatának mélypontja {parts}."),
            (Language::Finnish, None) => format!("Mieliala on alimmillaan {parts}."),
            (Language::Finnish, Some(name)) => format!("{name}: mieliala on alimmillaan {parts}."),
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
                 ja 1 uutta. Muuttuu: Form ja Import. Uutta: Calculator. Mieliala on alimmillaan nyt: ”Card” (−2,0), \
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
