//! Phrases with something of the author's in them. They are built so that names, labels and figures stand as they are,
//! without a suffix.

use super::{Label, Language, Locale, NBSP};

const HOUR: u64 = 3_600_000;
const HALF_HOUR: u64 = HOUR / 2;

impl<'w> Locale<'w> {
    /// The template of a phrase with its blanks filled in, by their names; ties become no-break spaces. What `with` does not
    /// name stays as it is.
    pub(super) fn phrase(self, label: Label, with: &[(&str, &str)]) -> String {
        fill(self.label(label), with)
    }

    /// So many of something, in the form that the language counts with: `2 stages`.
    pub(super) fn counted(self, label: Label, count: usize) -> String {
        self.counted_as(label, count, &self.number(count))
    }

    /// As `counted`, with the figure already written.
    pub(super) fn counted_as(self, label: Label, count: usize, written: &str) -> String {
        self.counted_with(label, count, &[("count", written)])
    }

    /// The form for `count` of a phrase, with its blanks filled in.
    pub(super) fn counted_with(self, label: Label, count: usize, with: &[(&str, &str)]) -> String {
        let forms = self.label(label).split('|');
        // A language may say less than it could: the last form serves for the rest.
        let form = forms.take(self.language.form(count) + 1).last().unwrap_or("");
        fill(form.trim(), with)
    }

    /// Beside the bottleneck: `41% leave at step 6`. `share` is already written ([`Locale::percent`]).
    pub fn drop_off(self, share: &str, step: usize) -> String {
        self.phrase(Label::DropOff, &[("share", share), ("step", &step.to_string())])
    }

    /// `41% leave`; `share` is already written.
    pub fn leave(self, share: &str) -> String {
        self.phrase(Label::Leave, &[("share", share)])
    }

    /// Below a touchpoint that stood in another stage: `from Evaluate`.
    pub fn moved_from(self, stage: &str) -> String {
        self.phrase(Label::MovedFrom, &[("stage", stage)])
    }

    /// Below a touchpoint that will stand in another stage: `to Evaluate`.
    pub fn moves_to(self, stage: &str) -> String {
        self.phrase(Label::MovesTo, &[("stage", stage)])
    }

    /// What the two parts of a bar are: `Today, and target by March 2026`; `month` is already written.
    pub fn today_and_target(self, month: &str) -> String {
        self.phrase(Label::TodayAndTargetBy, &[("month", month)])
    }

    /// `step 6`, by the number on its badge.
    pub fn step(self, step: usize) -> String {
        self.phrase(Label::StepNumber, &[("step", &step.to_string())])
    }

    /// `Owner: Product`.
    pub fn owner(self, team: &str) -> String {
        self.phrase(Label::OwnerIs, &[("team", team)])
    }

    /// `reviewed 2 November 2026`, within a line; `date` is already written.
    pub fn reviewed(self, date: &str) -> String {
        self.phrase(Label::ReviewedOn, &[("date", date)])
    }

    /// When an action is due: `by 15 Dec 2026`; `date` is already written.
    pub fn due(self, date: &str) -> String {
        self.phrase(Label::DueBy, &[("date", date)])
    }

    /// On an arrow: `After 1 day`; `time` is already written.
    pub fn after(self, time: &str) -> String {
        self.phrase(Label::AfterTime, &[("time", time)])
    }

    /// The share of a stage before: `34% of visits`; `share` is already written.
    pub fn share_of(self, share: &str, what: &str) -> String {
        self.phrase(Label::ShareOf, &[("share", share), ("what", what)])
    }

    /// The share of those who come here that a pain affects: `affects 38%`; `share` is already written.
    pub fn affects(self, share: &str) -> String {
        self.phrase(Label::Affects, &[("share", share)])
    }

    /// `sample of 12`.
    pub fn sample(self, size: u64) -> String {
        self.phrase(Label::SampleOf, &[("size", &self.number(size))])
    }

    /// `Target 40%`; `value` is already written.
    pub fn target(self, value: &str) -> String {
        self.phrase(Label::TargetOf, &[("value", value)])
    }

    /// Of a comparison in which stages change places.
    pub fn stages_as_in_the_future(self) -> &'w str {
        self.label(Label::StagesAsInTheFuture)
    }

    /// Under the title of a view for certain people: `Only what holds for Small firms`.
    pub fn only_for(self, people: &[&str]) -> String {
        self.phrase(Label::OnlyFor, &[("people", &self.list(people))])
    }

    /// What a view leaves out: `Stages left out: Start, Rely`; nothing for none.
    pub fn stages_left_out(self, stages: &[&str]) -> String {
        if stages.is_empty() {
            return String::new();
        }
        self.phrase(Label::StagesLeftOut, &[("stages", &self.commas(stages))])
    }

    /// What a view leaves out: `Lanes left out: Backstage`; nothing for none.
    pub fn lanes_left_out(self, lanes: &[&str]) -> String {
        if lanes.is_empty() {
            return String::new();
        }
        self.phrase(Label::LanesLeftOut, &[("lanes", &self.commas(lanes))])
    }

    /// What a blueprint stands behind: `Behind steps 5–11 of the map`; `steps` are already written, and `several` or one.
    pub fn behind_steps(self, steps: &str, several: bool) -> String {
        match several {
            true => self.phrase(Label::BehindSteps, &[("steps", steps)]),
            false => self.phrase(Label::BehindStep, &[("step", steps), ("steps", steps)]),
        }
    }

    /// How many cases a measured view leaves out, as nobody knows for whom each is: `Left out, as it is not known whom they belong to: 12,140`.
    pub fn cases_left_out(self, count: &str) -> String {
        self.phrase(Label::CasesLeftOut, &[("count", count)])
    }

    /// Beside the mark of ways out that all lead to one outcome: `Gives up, by written share of the step`.
    pub fn by_written_share(self, outcome: &str) -> String {
        self.phrase(Label::ByWrittenShare, &[("outcome", outcome)])
    }

    /// Over a day's sky: from when to when it is light; times are already written.
    pub fn daylight(self, rise: &str, set: &str) -> String {
        let [rise, set] =
            [(Label::Sunrise, rise), (Label::Sunset, set)].map(|(label, time)| format!("{} {time}", self.label(label)));
        self.commas(&[&rise, &set])
    }

    /// What a figure of a series holds for: `Interruptions per half-hour`.
    pub fn per(self, name: &str, milliseconds: u64) -> String {
        match milliseconds {
            HALF_HOUR => self.phrase(Label::PerHalfHour, &[("name", name)]),
            HOUR => self.phrase(Label::PerHour, &[("name", name)]),
            _ => self.phrase(Label::PerTime, &[("name", name), ("time", &self.duration(milliseconds))]),
        }
    }

    /// How often a figure that counts nothing was taken: `Temperature, every 30 min`.
    pub fn every(self, name: &str, milliseconds: u64) -> String {
        self.phrase(Label::EveryTime, &[("name", name), ("time", &self.duration(milliseconds))])
    }

    /// From a figure on: `8 or more`; `figure` is already written.
    pub fn or_more(self, figure: &str) -> String {
        self.phrase(Label::OrMore, &[("figure", figure)])
    }

    /// A sum over a stretch of time: `38 in two hours`; `sum` is already written.
    pub fn so_many_in(self, sum: &str, milliseconds: u64) -> String {
        if milliseconds.is_multiple_of(HOUR) && milliseconds > HOUR {
            let hours = (milliseconds / HOUR) as usize;
            return self.counted_with(Label::SumInHours, hours, &[("sum", sum), ("count", &self.count(hours))]);
        }
        self.phrase(Label::SumInTime, &[("sum", sum), ("time", &self.duration(milliseconds))])
    }

    /// Who somebody is, after her name: `Maya Okafor, operations lead`.
    pub fn with_role(self, name: &str, role: &str) -> String {
        let mut letters = role.chars();
        let (first, second) = (letters.next(), letters.next());
        // Inside a line a role begins small, unless it begins with an abbreviation.
        // German nouns do not, and English words serve other languages too.
        let own = self.conventions.languages.iter().any(|it| Language::of_tag(it) == Some(self.language));
        match first.filter(|_| own && !self.language.keeps_capitals() && second.is_some_and(char::is_lowercase)) {
            Some(first) => {
                let role = format!("{}{}", first.to_lowercase(), role.get(first.len_utf8()..).unwrap_or(""));
                self.commas(&[name, &role])
            }
            None => self.commas(&[name, role]),
        }
    }

    /// How many touchpoints a view leaves out: `Touchpoints left out: 3`.
    pub fn touchpoints_left_out(self, count: usize) -> String {
        self.phrase(Label::TouchpointsLeftOut, &[("count", &self.number(count))])
    }

    /// The title of the document: the map's title and kind and, from two on, the number of personas, as in
    /// `Sign up – Current state, two personas`.
    pub fn document_title(self, title: &str, kind: Label, personas: usize) -> String {
        let kind = self.label(kind);
        if personas < 2 {
            return format!("{title} – {kind}");
        }
        let personas = self.counted_as(Label::CountPersonas, personas, &self.count(personas));
        format!("{title} – {}", self.commas(&[kind, &personas]))
    }

    /// A count before a noun: in words up to twelve in English and Hungarian. Other languages would inflect the word with its
    /// noun, so they keep figures.
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
            _ => None,
        };
        word.map_or_else(|| self.number(count), |word| (*word).to_owned())
    }

    /// So many of something in a sentence, where the language has words for small numbers: `two stages`.
    pub(super) fn told(self, label: Label, count: usize) -> String {
        self.counted_as(label, count, &self.count(count))
    }
}

/// Puts texts into the blanks of a template, and no-break spaces where it has ties.
fn fill(template: &str, with: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len() + 24);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        push_tied(&mut out, before);
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        match with.iter().find(|it| it.0 == name) {
            Some((_, text)) => out.push_str(text),
            None => out.extend(["{", name, "}"]),
        }
        rest = behind;
    }
    push_tied(&mut out, rest);
    out
}

fn push_tied(out: &mut String, text: &str) {
    for (index, part) in text.split('~').enumerate() {
        if index > 0 {
            out.push_str(NBSP);
        }
        out.push_str(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(write: impl Fn(Locale<'_>) -> String) -> [String; 3] {
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
