//! Phrases with something of the author's in them. Hungarian and Finnish ones are built so that names, labels and
//! figures stand as they are, without a suffix.

use super::{Label, Language, Locale, NBSP};

const HOUR: u64 = 3_600_000;
const HALF_HOUR: u64 = HOUR / 2;

impl Locale {
    /// Beside the bottleneck: `41% leave at step 6`. `share` is already written ([`Locale::percent`]).
    pub fn drop_off(self, share: &str, step: usize) -> String {
        match self.language {
            Language::English => format!("{share} leave at step{NBSP}{step}"),
            Language::Hungarian => format!("{share} itt lép ki ({step}.{NBSP}lépés)"),
            Language::Finnish => format!("{share} poistuu (askel{NBSP}{step})"),
        }
    }

    /// `41% leave`; `share` is already written.
    pub fn leave(self, share: &str) -> String {
        match self.language {
            Language::English => format!("{share} leave"),
            Language::Hungarian => format!("{share} itt lép ki"),
            Language::Finnish => format!("{share} poistuu"),
        }
    }

    /// Below a touchpoint that stood in another stage: `from Evaluate`.
    pub fn moved_from(self, stage: &str) -> String {
        match self.language {
            Language::English => format!("from {stage}"),
            Language::Hungarian => format!("innen: {stage}"),
            Language::Finnish => format!("vaiheesta: {stage}"),
        }
    }

    /// Below a touchpoint that will stand in another stage: `to Evaluate`.
    pub fn moves_to(self, stage: &str) -> String {
        match self.language {
            Language::English => format!("to {stage}"),
            Language::Hungarian => format!("ide: {stage}"),
            Language::Finnish => format!("vaiheeseen: {stage}"),
        }
    }

    /// What the two parts of a bar are: `Today, and target by March 2026`; `month` is already written.
    pub fn today_and_target(self, month: &str) -> String {
        let words = self.label(Label::LegendTodayAndTarget);
        match self.language {
            Language::English => format!("{words} by {month}"),
            Language::Hungarian | Language::Finnish => format!("{words} ({month})"),
        }
    }

    /// Of a comparison in which stages change places.
    pub fn stages_as_in_the_future(self) -> &'static str {
        match self.language {
            Language::English => "Stages stand in the order of the future",
            Language::Hungarian => "A szakaszok a jövőbeli sorrendben állnak",
            Language::Finnish => "Vaiheet ovat tavoitetilan järjestyksessä",
        }
    }

    /// `step 6`, by the number on its badge.
    pub fn step(self, step: usize) -> String {
        match self.language {
            Language::English => format!("step{NBSP}{step}"),
            Language::Hungarian => format!("{step}.{NBSP}lépés"),
            Language::Finnish => format!("askel{NBSP}{step}"),
        }
    }

    /// `Owner: Product`.
    pub fn owner(self, team: &str) -> String {
        match self.language {
            Language::English => format!("Owner: {team}"),
            Language::Hungarian => format!("Felelős: {team}"),
            Language::Finnish => format!("Vastuussa: {team}"),
        }
    }

    /// `reviewed 2 November 2026`, within a line; `date` is already written.
    pub fn reviewed(self, date: &str) -> String {
        match self.language {
            Language::English => format!("reviewed {date}"),
            Language::Hungarian => format!("felülvizsgálva: {date}"),
            Language::Finnish => format!("tarkistettu {date}"),
        }
    }

    /// When an action is due: `by 15 Dec 2026`; `date` is already written.
    pub fn due(self, date: &str) -> String {
        match self.language {
            Language::English => format!("by {date}"),
            Language::Hungarian => format!("határidő: {date}"),
            Language::Finnish => format!("viimeistään {date}"),
        }
    }

    /// On an arrow: `After 1 day`; `time` is already written.
    pub fn after(self, time: &str) -> String {
        match self.language {
            Language::English => format!("After {time}"),
            Language::Hungarian => format!("Ennyi idő után: {time}"),
            Language::Finnish => format!("Viive: {time}"),
        }
    }

    /// The share of a stage before: `34% of visits`; `share` is already written.
    pub fn share_of(self, share: &str, what: &str) -> String {
        match self.language {
            Language::English => format!("{share} of {what}"),
            Language::Hungarian | Language::Finnish => format!("{share} ({what})"),
        }
    }

    /// The share of those who come here that a pain affects: `affects 38%`; `share` is already written.
    pub fn affects(self, share: &str) -> String {
        match self.language {
            Language::English => format!("affects {share}"),
            Language::Hungarian => format!("érintettek: {share}"),
            Language::Finnish => format!("koskee: {share}"),
        }
    }

    /// `sample of 12`.
    pub fn sample(self, size: u64) -> String {
        let size = self.number(size);
        match self.language {
            Language::English => format!("sample of {size}"),
            Language::Hungarian => format!("minta: {size}"),
            Language::Finnish => format!("otos: {size}"),
        }
    }

    /// `Target 40%`; `value` is already written.
    pub fn target(self, value: &str) -> String {
        let colon = if self.language == Language::English { "" } else { ":" };
        format!("{}{colon} {value}", self.label(Label::Target))
    }

    /// `a`, `a and b`, `a, b and c`; nothing for no items.
    pub fn list(self, items: &[&str]) -> String {
        let and = match self.language {
            Language::English => "and",
            Language::Hungarian => "és",
            Language::Finnish => "ja",
        };
        match items {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
        }
    }

    /// Under the title of a view for certain people: `Only what holds for Small firms`.
    pub fn only_for(self, people: &[&str]) -> String {
        let people = self.list(people);
        match self.language {
            Language::English => format!("Only what holds for {people}"),
            Language::Hungarian => format!("Csak ami rájuk érvényes: {people}"),
            Language::Finnish => format!("Vain se, mikä koskee heitä: {people}"),
        }
    }

    /// What a view leaves out: `Stages left out: Start, Rely`; nothing for none.
    pub fn stages_left_out(self, stages: &[&str]) -> String {
        if stages.is_empty() {
            return String::new();
        }
        let stages = stages.join(", ");
        match self.language {
            Language::English => format!("Stages left out: {stages}"),
            Language::Hungarian => format!("Kihagyott szakaszok: {stages}"),
            Language::Finnish => format!("Pois jätetyt vaiheet: {stages}"),
        }
    }

    /// What a view leaves out: `Lanes left out: Backstage`; nothing for none.
    pub fn lanes_left_out(self, lanes: &[&str]) -> String {
        if lanes.is_empty() {
            return String::new();
        }
        let lanes = lanes.join(", ");
        match self.language {
            Language::English => format!("Lanes left out: {lanes}"),
            Language::Hungarian => format!("Kihagyott sávok: {lanes}"),
            Language::Finnish => format!("Pois jätetyt rivit: {lanes}"),
        }
    }

    /// What a blueprint stands behind: `Behind steps 5–11 of the map`; `steps` are already written, and `several` or one.
    pub fn behind_steps(self, steps: &str, several: bool) -> String {
        match (self.language, several) {
            (Language::English, true) => format!("Behind steps {steps} of the map"),
            (Language::English, false) => format!("Behind step {steps} of the map"),
            (Language::Hungarian, _) => format!("A térkép mögött, lépés: {steps}"),
            (Language::Finnish, true) => format!("Kartan takana, askeleet {steps}"),
            (Language::Finnish, false) => format!("Kartan takana, askel {steps}"),
        }
    }

    /// How many cases a measured view leaves out, as nobody knows for whom each is: `Left out, as it is not known whom they belong to: 12,140`.
    pub fn cases_left_out(self, count: &str) -> String {
        match self.language {
            Language::English => format!("Left out, as it is not known whom they belong to: {count}"),
            Language::Hungarian => format!("Kihagyva, mert nem tudni, kihez tartoznak: {count}"),
            Language::Finnish => format!("Jätetty pois, koska ei tiedetä, keneen ne kuuluvat: {count}"),
        }
    }

    /// Beside the mark of ways out that all lead to one outcome: `Gives up, by written share of the step`.
    pub fn by_written_share(self, outcome: &str) -> String {
        match self.language {
            Language::English => format!("{outcome}, by written share of the step"),
            Language::Hungarian => format!("{outcome}, a lépés megadott aránya szerint"),
            Language::Finnish => format!("{outcome}, askelelle kirjatun osuuden mukaan"),
        }
    }

    /// Over a day's sky: from when to when it is light; times are already written.
    pub fn daylight(self, rise: &str, set: &str) -> String {
        format!("{} {rise}, {} {set}", self.label(Label::Sunrise), self.label(Label::Sunset))
    }

    /// What a figure of a series holds for: `Interruptions per half-hour`.
    pub fn per(self, name: &str, milliseconds: u64) -> String {
        match (self.language, milliseconds) {
            (Language::English, HALF_HOUR) => format!("{name} per half-hour"),
            (Language::English, HOUR) => format!("{name} per hour"),
            (Language::English, _) => format!("{name} per {}", self.duration(milliseconds)),
            (Language::Hungarian, HALF_HOUR) => format!("{name} félóránként"),
            (Language::Hungarian, HOUR) => format!("{name} óránként"),
            (Language::Finnish, HALF_HOUR) => format!("{name} puolessa tunnissa"),
            (Language::Finnish, HOUR) => format!("{name} tunnissa"),
            (Language::Hungarian | Language::Finnish, _) => format!("{name} / {}", self.duration(milliseconds)),
        }
    }

    /// How often a figure that counts nothing was taken: `Temperature, every 30 min`.
    pub fn every(self, name: &str, milliseconds: u64) -> String {
        let time = self.duration(milliseconds);
        match self.language {
            Language::English => format!("{name}, every {time}"),
            Language::Hungarian => format!("{name}, ilyen időközönként: {time}"),
            Language::Finnish => format!("{name}, väli {time}"),
        }
    }

    /// From a figure on: `8 or more`; `figure` is already written.
    pub fn or_more(self, figure: &str) -> String {
        match self.language {
            Language::English => format!("{figure} or more"),
            Language::Hungarian => format!("legalább {figure}"),
            Language::Finnish => format!("vähintään {figure}"),
        }
    }

    /// A sum over a stretch of time: `38 in two hours`; `sum` is already written.
    pub fn so_many_in(self, sum: &str, milliseconds: u64) -> String {
        let hours =
            (milliseconds.is_multiple_of(HOUR) && milliseconds > HOUR).then_some((milliseconds / HOUR) as usize);
        match (self.language, hours) {
            (Language::English, Some(hours)) => format!("{sum} in {} hours", self.count(hours)),
            (Language::English, None) => format!("{sum} in {}", self.duration(milliseconds)),
            (Language::Hungarian, Some(hours)) => format!("{} óra alatt {sum}", self.count(hours)),
            (Language::Hungarian, None) => format!("{} alatt {sum}", self.duration(milliseconds)),
            (Language::Finnish, _) => format!("{sum} / {}", self.duration(milliseconds)),
        }
    }

    /// Who somebody is, after her name: `Maya Okafor, operations lead`.
    pub fn with_role(self, name: &str, role: &str) -> String {
        let mut letters = role.chars();
        let (first, second) = (letters.next(), letters.next());
        // Inside a line a role begins small, unless it begins with an abbreviation.
        // German nouns do not, and English words serve other languages too.
        let own = ["en", "hu", "fi"].iter().any(|it| self.conventions.languages.contains(it));
        match first.filter(|_| own && second.is_some_and(char::is_lowercase)) {
            Some(first) => format!("{name}, {}{}", first.to_lowercase(), &role[first.len_utf8()..]),
            None => format!("{name}, {role}"),
        }
    }

    /// How many touchpoints a view leaves out: `Touchpoints left out: 3`.
    pub fn touchpoints_left_out(self, count: usize) -> String {
        match self.language {
            Language::English => format!("Touchpoints left out: {count}"),
            Language::Hungarian => format!("Kihagyott érintkezési pontok: {count}"),
            Language::Finnish => format!("Pois jätetyt kosketuspisteet: {count}"),
        }
    }

    /// The title of the document: the map's title and kind and, from two on, the number of personas, as in
    /// `Sign up – Current state, two personas`.
    pub fn document_title(self, title: &str, kind: Label, personas: usize) -> String {
        let kind = self.label(kind);
        if personas < 2 {
            return format!("{title} – {kind}");
        }
        let count = self.count(personas);
        match self.language {
            Language::English => format!("{title} – {kind}, {count} personas"),
            Language::Hungarian => format!("{title} – {kind}, {count} persona"),
            Language::Finnish => format!("{title} – {kind}, {count} persoonaa"),
        }
    }

    /// A count before a noun: in words up to twelve in English and Hungarian. Finnish would inflect the word with its
    /// noun, so it keeps figures.
    pub(super) fn count(self, count: usize) -> String {
        const ENGLISH: [&str; 13] =
            ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
        const HUNGARIAN: [&str; 13] = [
            "nulla",
            "egy",
            "két",
            "három",
            "négy",
            "öt",
            "hat",
            "hét",
            "nyolc",
            "kilenc",
            "tíz",
            "tizenegy",
            "tizenkét",
        ];
        let word = match self.language {
            Language::English => ENGLISH.get(count),
            Language::Hungarian => HUNGARIAN.get(count),
            Language::Finnish => None,
        };
        word.map_or_else(|| self.number(count), |word| (*word).to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(write: impl Fn(Locale) -> String) -> [String; 3] {
        ["en", "hu", "fi"].map(|tag| write(Locale::of(tag)).replace('\u{A0}', " "))
    }

    #[test]
    fn phrases() {
        assert_eq!(
            all(|it| it.drop_off(&it.percent(41), 6)),
            ["41% leave at step 6", "41% itt lép ki (6. lépés)", "41 % poistuu (askel 6)"]
        );
        assert_eq!(all(|it| it.leave(&it.percent(41))), ["41% leave", "41% itt lép ki", "41 % poistuu"]);
        assert_eq!(all(|it| it.moved_from("Buy")), ["from Buy", "innen: Buy", "vaiheesta: Buy"]);
        assert_eq!(all(|it| it.moves_to("Buy")), ["to Buy", "ide: Buy", "vaiheeseen: Buy"]);
        assert_eq!(
            all(|it| it.today_and_target(&it.month(2026, 3))),
            ["Today, and target by March 2026", "Ma és a cél (2026. március)", "Nyt ja tavoite (maaliskuu 2026)"]
        );
        assert_eq!(all(|it| it.step(6)), ["step 6", "6. lépés", "askel 6"]);
        assert_eq!(
            all(|it| it.due(&it.short_date(2026, 12, 15))),
            ["by 15 Dec 2026", "határidő: 2026. dec. 15.", "viimeistään 15.12.2026"]
        );
        assert_eq!(all(|it| it.target("40")), ["Target 40", "Cél: 40", "Tavoite: 40"]);
        assert_eq!(all(|it| it.list(&["a", "b", "c"])), ["a, b and c", "a, b és c", "a, b ja c"]);
        assert_eq!(Locale::default().list(&[]), "");
        assert_eq!(Locale::default().only_for(&["Small firms"]), "Only what holds for Small firms");
        assert_eq!(Locale::default().stages_left_out(&["Start", "Rely"]), "Stages left out: Start, Rely");
        assert_eq!(Locale::default().stages_left_out(&[]), "");
        assert_eq!(Locale::default().lanes_left_out(&[]), "");
        assert_eq!(
            all(|it| it.lanes_left_out(&["A", "B"])),
            ["Lanes left out: A, B", "Kihagyott sávok: A, B", "Pois jätetyt rivit: A, B"]
        );
        assert_eq!(
            all(|it| it.behind_steps("5–11", true)),
            ["Behind steps 5–11 of the map", "A térkép mögött, lépés: 5–11", "Kartan takana, askeleet 5–11"]
        );
        assert_eq!(Locale::default().behind_steps("6", false), "Behind step 6 of the map");
    }

    #[test]
    fn titles_name_the_kind_and_how_many_personas() {
        assert_eq!(
            all(|it| it.document_title("Trial", Label::CurrentState, 2)),
            [
                "Trial – Current state, two personas",
                "Trial – Jelenlegi állapot, két persona",
                "Trial – Nykytila, 2 persoonaa",
            ]
        );
        assert_eq!(Locale::default().document_title("Trial", Label::FutureState, 1), "Trial – Future state");
    }
}
