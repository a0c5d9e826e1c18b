//! Journeys that nobody would write, for every view: 1 to 60 touchpoints, short words and endless ones in many scripts, anything
//! missing, arrows of every kind. They compile without errors; whether they make sense is not asked.
//!
//! A test of a view feeds them to it like this:
//!
//! ```ignore
//! proptest! {
//!     #[test]
//!     fn nothing_overlaps(text in random::journeys()) {
//!         let found = random::drawn(&text, Layout::Day, pictured::faults);
//!         prop_assert!(found.is_empty(), "{found:#?}\n{text}");
//!     }
//! }
//! ```
//!
//! [`journeys`] gives files with one persona or more, a journey `way`, a blueprint `work` of it and a journey `next` that replaces it;
//! [`drawn`] lays out what a layout shows of them. What fails shrinks to few touchpoints with few details.

use crate::compiled::{compiled_text, measured, told};
use journey::diagnostic::Diagnostic;
use journey::layout::{Request, lay_out};
use journey::model::{BlueprintId, JourneyId, Layout, PersonaId, Project, Who};
use journey::scene::Scene;
use proptest::prelude::*;
use std::fmt::Write;

/// Files with random journeys, each as one text.
pub fn journeys() -> impl Strategy<Value = String> {
    // Mostly of the size that people draw, so that a test has time for many.
    let touchpoints = prop_oneof![5 => 1..=16usize, 1 => 17..=60usize];
    (any::<u64>(), touchpoints, 0..=10usize).prop_map(|(seed, touchpoints, wealth)| journey(seed, touchpoints, wealth))
}

/// The file of one seed, with `touchpoints` in all and more or less said of each: nothing at `wealth` 0, all at 10.
pub fn journey(seed: u64, touchpoints: usize, wealth: usize) -> String {
    let mut author = Author { dice: Dice(seed), wealth, out: String::new(), segments: 0 };
    author.file(touchpoints);
    author.out
}

/// Lays out the first journey of a text in a layout (its persona, its blueprint, what replaces it, all), and asks `look` of it.
///
/// # Panics
/// Where the text has errors.
pub fn drawn<T>(text: &str, layout: Layout, look: impl Fn(&Scene<'_>) -> T) -> T {
    drawn_for(text, layout, &[], None, look)
}

/// As [`drawn`], for some people and in another language.
pub fn drawn_for<T>(
    text: &str,
    layout: Layout,
    who: &[Who],
    locale: Option<&str>,
    look: impl Fn(&Scene<'_>) -> T,
) -> T {
    let loaded = compiled_text(text);
    let compiled = journey::compile(&loaded);
    let errors: Vec<Diagnostic> = compiled.diagnostics.into_iter().filter(Diagnostic::is_error).collect();
    assert!(errors.is_empty(), "{}", told(&loaded, &errors));
    let mut request = request(&compiled.project, layout);
    request.who = who.to_vec();
    request.locale = locale.map(str::to_owned);
    let figures =
        request.journey().and_then(|it| measured(&loaded, &compiled.project).figures(&compiled.project, it, who));
    request.figures = figures.map(Box::new);
    look(&lay_out(&compiled.project, &request))
}

fn request(project: &Project<'_>, layout: Layout) -> Request {
    let request = match layout {
        Layout::Persona => Request::of_persona(project, PersonaId(0)),
        Layout::Portfolio => Some(Request::of_portfolio()),
        Layout::Blueprint => Request::of_blueprint(project, BlueprintId(0)),
        Layout::Compare => Request::of_journey(project, JourneyId(1)),
        _ => Request::of_journey(project, JourneyId(0)),
    };
    Request { layout, ..request.expect("the text declares it") }
}

/// Words as people write them, in the scripts that they write; the last of each line are hard to break.
const WORDS: &[&str] = &[
    "a",
    "of",
    "to",
    "Pay",
    "login",
    "the form",
    "Search",
    "once more",
    "Comparison",
    "Payment details",
    "e-mail",
    "Internationalization",
    "Pneumonoultramicroscopicsilicovolcanoconiosis",
    "https://example.com/a/very/long/path?with=query&and=more",
    "az",
    "új",
    "Számla",
    "összehasonlítás",
    "megszentségteleníthetetlenségeskedéseitekért",
    "töltőtoll",
    "on",
    "lasku",
    "päivähoito",
    "epäjärjestelmällistyttämättömyydellänsäkäänköhän",
    "käyttöliittymä",
    "Über",
    "Größe",
    "Rechtsschutzversicherungsgesellschaften",
    "Donaudampfschifffahrtsgesellschaftskapitän",
    "Ελληνικά",
    "λογαριασμός",
    "Заявка",
    "переосвидетельствование",
    "שלום",
    "הרשמה לשירות",
    "مرحبا",
    "الاستفسارات",
    "注文",
    "お問い合わせフォーム",
    "支付方式和送货地址",
    "결제",
    "개인정보처리방침",
    "สวัสดี",
    "नमस्ते",
    "ยืนยันการสั่งซื้อ",
    "🙂",
    "👩‍👩‍👧",
    "✓ 100 %",
    "18 400",
    "§ 3",
    "“quoted”",
    "—",
    "x\u{301}y",
    "1 2 3 4",
    "<b>&amp;</b>",
];

const KINDS: &[&str] =
    &["web", "app", "email", "phone", "chat", "sms", "social", "post", "store", "person", "event", "other"];

/// Numbers from a seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % count.max(1)
    }
}

struct Author {
    dice: Dice,
    wealth: usize,
    out: String,
    segments: usize,
}

impl Author {
    /// Whether something optional is said: the richer the journey, the more often.
    fn says(&mut self, often: usize) -> bool {
        self.dice.below(100) < often * self.wealth / 10
    }

    fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.dice.below(list.len())]
    }

    /// A text of one to `most` words, as it stands in the file.
    fn text(&mut self, most: usize) -> String {
        let count = 1 + self.dice.below(most);
        let words: Vec<&str> = (0..count).map(|_| self.one_of(WORDS)).collect();
        format!("{:?}", words.join(" ").replace('"', "”"))
            .replace("\\u{301}", "\u{301}")
            .replace("\\u{200d}", "\u{200d}")
    }

    fn line(&mut self, depth: usize, text: &str) {
        writeln!(self.out, "{:width$}{text}", "", width = 2 * depth).unwrap();
    }

    /// One line with a text, where it is said at all.
    fn maybe(&mut self, depth: usize, keyword: &str, often: usize, words: usize) {
        if self.says(often) {
            let text = self.text(words);
            self.line(depth, &format!("{keyword} {text}"));
        }
    }

    fn whom(&mut self) -> String {
        if self.segments == 0 || !self.says(12) {
            return String::new();
        }
        let first = self.dice.below(self.segments);
        let more = if self.segments > 1 && self.dice.below(4) == 0 {
            format!(", g{}", (first + 1) % self.segments)
        } else {
            String::new()
        };
        format!(" for g{first}{more}")
    }

    fn file(&mut self, touchpoints: usize) {
        self.segments = if self.says(60) { 1 + self.dice.below(3) } else { 0 };
        for index in 0..self.segments {
            let label = self.text(2);
            let size = self.dice.below(100);
            self.line(0, &format!("segment g{index} {label} size {size}%"));
        }
        let personas = if self.says(70) { 1 + self.dice.below(4) } else { 1 };
        for index in 0..personas {
            self.persona(index);
        }
        for (index, kind) in KINDS.iter().enumerate().take(4) {
            let label = self.text(2);
            self.line(0, &format!("channel c{index} {label} kind {kind}"));
        }
        let (team, source) = (self.text(2), self.text(3));
        self.line(0, &format!("team crew {team}"));
        self.line(0, &format!("source talks {source} sample 12 date 2026-10-02"));
        let shape = self.shape(touchpoints);
        self.journey("way", &shape, personas);
        self.blueprint(touchpoints);
        // The one that replaces it keeps some touchpoints, changes some, and has new ones.
        let mut next = shape;
        for stage in &mut next {
            stage.retain(|_| self.dice.below(4) > 0);
        }
        let last = next.len() - 1;
        next[last].extend((0..1 + self.dice.below(3)).map(|it| 1000 + it));
        self.journey("next", &next, personas);
    }

    fn persona(&mut self, index: usize) {
        let name = self.text(2);
        self.line(0, &format!("persona p{index} {name} {{"));
        if self.segments > 0 && self.dice.below(2) == 0 {
            let segment = self.dice.below(self.segments);
            self.line(1, &format!("segment g{segment}"));
        }
        for (keyword, words) in [("role", 4), ("about", 20), ("quote", 14)] {
            self.maybe(1, keyword, 60, words);
        }
        for keyword in ["goal", "need", "motivation", "pain", "gain", "context"] {
            for _ in 0..self.dice.below(4) {
                self.maybe(1, keyword, 50, 10);
            }
        }
        let mut minutes = 300;
        for _ in 0..self.dice.below(7) {
            minutes += 5 + self.dice.below(150);
            if self.says(60) {
                let text = self.text(5);
                let mood = self.mood();
                self.line(1, &format!("day {:02}:{:02} {text} feels {mood}", minutes / 60, minutes % 60));
            }
        }
        self.line(0, "}");
    }

    fn mood(&mut self) -> String {
        self.one_of(&["-2", "-1.4", "-1", "-0.5", "0", "0.3", "1", "1.5", "2"]).to_owned()
    }

    /// Which touchpoints stand in which stage; a stage may be empty.
    fn shape(&mut self, touchpoints: usize) -> Vec<Vec<usize>> {
        let stages = 1 + self.dice.below(touchpoints.min(7));
        let mut shape = vec![Vec::new(); stages];
        let mut cuts: Vec<usize> = (1..stages).map(|_| self.dice.below(touchpoints + 1)).collect();
        cuts.sort_unstable();
        for touchpoint in 0..touchpoints {
            shape[cuts.iter().filter(|cut| **cut <= touchpoint).count()].push(touchpoint);
        }
        shape
    }

    fn journey(&mut self, name: &str, shape: &[Vec<usize>], personas: usize) {
        let title = self.text(7);
        self.line(0, &format!("journey {name} {title} {{"));
        if name == "next" {
            self.line(1, "replaces way");
        }
        if self.says(70) {
            let who: Vec<String> = (0..personas).map(|it| format!("p{it}")).collect();
            self.line(1, &format!("persona {}", who.join(", ")));
        }
        for (keyword, words) in [("scenario", 25), ("insight", 14), ("vision", 10), ("trigger", 6), ("area", 2)] {
            self.maybe(1, keyword, 50, words);
        }
        if self.says(40) {
            let locale = self.one_of(&["en", "hu", "fi", "de"]);
            self.line(1, &format!("locale {locale}"));
            self.line(1, "owner crew\n  status live\n  priority 1\n  reviewed 2026-11-02\n  source talks");
        }
        let all: Vec<usize> = shape.concat();
        let outcomes = self.dice.below(5);
        if self.says(15) {
            self.arrow(1, &all, shape.len(), outcomes);
        }
        let mut clock = 360;
        for (index, touchpoints) in shape.iter().enumerate() {
            self.stage(index, touchpoints, &all, shape.len(), outcomes, &mut clock);
        }
        for index in 0..outcomes {
            let (label, kind) = (self.text(4), self.one_of(&["failure", "failure", "success", "neutral"]));
            self.line(1, &format!("outcome o{index} {label} {kind}"));
        }
        self.line(0, "}");
    }

    fn stage(&mut self, index: usize, own: &[usize], all: &[usize], stages: usize, outcomes: usize, clock: &mut usize) {
        let label = self.text(3);
        self.line(1, &format!("stage s{index} {label} {{"));
        for (keyword, words) in [("goal", 6), ("span", 2), ("counts", 2)] {
            self.maybe(2, keyword, 40, words);
        }
        self.details(2);
        if self.says(15) {
            self.arrow(2, all, stages, outcomes);
        }
        for touchpoint in own {
            self.touchpoint(*touchpoint, all, stages, outcomes, clock);
        }
        self.line(1, "}");
    }

    fn touchpoint(&mut self, index: usize, all: &[usize], stages: usize, outcomes: usize, clock: &mut usize) {
        let label = if self.dice.below(12) == 0 { String::new() } else { self.text(4) };
        let whom = self.whom();
        self.line(2, &format!("touchpoint t{index} {label}{whom} {{"));
        if self.says(80) {
            let kind = self.one_of(KINDS);
            let via = self.one_of(&["c0", "c1", "c2, c3", kind]);
            self.line(3, &format!("via {via}"));
        }
        if self.says(70) {
            let (mood, word) = (self.mood(), self.text(2));
            self.line(3, &format!("feels {mood} {word}"));
        }
        if self.says(50) {
            *clock = (*clock + self.dice.below(70)).min(2700);
            self.line(3, &format!("at {:02}:{:02}", *clock / 60, *clock % 60));
        }
        for flag in ["optional", "moment-of-truth", "takes 12min", "waits 2d", "effort high", "expects 1 \"calm\""] {
            if self.says(15) {
                self.line(3, flag);
            }
        }
        if self.says(20) {
            let (event, word) = (index, self.text(1));
            self.line(3, &format!("event \"e{event}\" counts {word}"));
        }
        self.maybe(3, "decides", 20, 5);
        self.details(3);
        for _ in 0..self.one_of(&[0, 0, 1, 1, 2, 3, 6]) {
            if self.wealth > 0 {
                self.arrow(3, all, stages, outcomes);
            }
        }
        self.line(2, "}");
    }

    /// An arrow to anything: on, back, to itself, out, to a stage, to another journey.
    fn arrow(&mut self, depth: usize, all: &[usize], stages: usize, outcomes: usize) {
        let target = match self.dice.below(8) {
            0 => format!("s{}", self.dice.below(stages)),
            1 | 2 if outcomes > 0 => format!("o{}", self.dice.below(outcomes)),
            3 => "next".to_owned(),
            _ if all.is_empty() => "next".to_owned(),
            _ => format!("t{}", self.one_of(all)),
        };
        let mut line = format!("-> {target}");
        if self.says(50) {
            let text = self.text(5);
            line += &format!(" when {text}");
        }
        if self.says(20) {
            line += " after 2d";
        }
        if self.says(30) {
            line += &format!(" share {}%", self.dice.below(101));
        }
        line += &self.whom();
        self.line(depth, &line);
    }

    fn details(&mut self, depth: usize) {
        for keyword in ["does", "thinks", "says", "experiences", "need", "gain", "note", "evidence", "place"] {
            self.maybe(depth, keyword, 18, 12);
        }
        for (keyword, rest) in [
            ("pain", " severity critical affects 38%"),
            ("opportunity", " owner crew impact high effort low"),
            ("action", " owner crew due 2026-12-15 status doing"),
            ("metric", " value 64% target 40% source talks"),
            ("frontstage", " by crew"),
            ("backstage", " by crew waits 4h"),
            ("support", " by crew"),
            ("fail", " recovery \"Another one\""),
        ] {
            if self.says(15) {
                let text = self.text(8);
                self.line(depth, &format!("{keyword} {text}{rest}"));
            }
        }
    }

    fn blueprint(&mut self, touchpoints: usize) {
        let title = self.text(4);
        self.line(0, &format!("blueprint work {title} of way {{"));
        for touchpoint in 0..touchpoints {
            if self.says(50) {
                self.line(1, &format!("at t{touchpoint} {{"));
                self.details(2);
                self.line(1, "}");
            }
        }
        self.line(0, "}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// Each of them is a map to begin with.
    #[test]
    fn random_journeys_compile_and_are_drawn(text in journeys()) {
        prop_assert!(drawn(&text, Layout::Map, |scene| scene.nodes.len()) > 1);
    }
}
