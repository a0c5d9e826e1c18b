//! Made-up maps of any size: the same bytes for the same number of touchpoints, on every machine.
//!
//! A map of N touchpoints has stages of ten, each touchpoint with a label, a channel, a feeling, a duration and now and then a
//! pain; every fifth also has two arrows. What stands where comes from a small linear congruential generator.

use std::fmt::Write;

const ACTORS: [&str; 5] = ["Customer", "Courier", "Support agent", "Merchant", "Back office"];
/// Name, label and kind.
const CHANNELS: [(&str, &str, &str); 5] = [
    ("web", "Web", "web"),
    ("mobile", "Mobile", "app"),
    ("email", "Email", "email"),
    ("store", "Store", "store"),
    ("phone", "Phone", "phone"),
];
const VERBS: [&str; 10] =
    ["Opens", "Compares", "Reads", "Selects", "Confirms", "Pays for", "Tracks", "Receives", "Reviews", "Returns"];
const THINGS: [&str; 11] = [
    "product page",
    "price list",
    "delivery options",
    "welcome email",
    "order form",
    "basket",
    "invoice",
    "parcel status",
    "help article",
    "loyalty offer",
    "feedback survey",
];
const PAINS: [&str; 4] = [
    "Page takes too long to load on mobile",
    "Form asks for the same address twice",
    "No confirmation is shown after paying",
    "Agent cannot see the order history",
];
const FEELINGS: [&str; 5] = ["frustrated", "annoyed", "neutral", "pleased", "delighted"];
const SEVERITIES: [&str; 4] = ["low", "medium", "high", "critical"];

struct Lcg(u64);

impl Lcg {
    fn next(&mut self, below: u64) -> usize {
        self.0 = (self.0 * 1_103_515_245 + 12_345) & 0x7FFF_FFFF;
        ((self.0 >> 8) % below) as usize
    }
}

struct Touchpoint {
    label: String,
    /// 1 to 5.
    score: usize,
    channel: &'static str,
    pain: Option<&'static str>,
    minutes: usize,
}

/// The `.journey` text of a map with `count` touchpoints, at least one. It holds no mistakes.
pub fn journey(count: usize) -> String {
    let mut random = Lcg(count as u64 + 42);
    let touchpoints: Vec<Touchpoint> = (1..=count).map(|number| touchpoint(number, &mut random)).collect();
    let branches = branches(count, &mut random);
    let mut text = String::with_capacity(count * 190 + 1000);
    head(&mut text, count).expect("a string takes all that is written");
    let wide = count.min(10);
    let stages = count.div_ceil(wide);
    for (stage, members) in (1..).zip(touchpoints.chunks(wide)) {
        body(&mut text, (stage, stages), members, (stage - 1) * wide, &branches)
            .expect("a string takes all that is written");
    }
    text.push_str("}\n");
    text
}

/// An edge of a map as a graph: its nodes, numbered from 0 on, and its label.
#[allow(dead_code, reason = "only the bench of the flow draws graphs")]
pub type GraphEdge = (usize, usize, Option<String>);

/// The same map as a graph for other programs: the labels of its nodes, and its edges.
#[allow(dead_code, reason = "only the bench of the flow draws graphs")]
pub fn graph(count: usize) -> (Vec<String>, Vec<GraphEdge>) {
    let mut random = Lcg(count as u64 + 42);
    let labels = (1..=count).map(|number| touchpoint(number, &mut random).label).collect();
    let next = (1..count).map(|number| (number - 1, number, None));
    let branches = branches(count, &mut random);
    let options = branches.into_iter().map(|(from, to, option)| (from - 1, to - 1, Some(format!("option {option}"))));
    (labels, next.chain(options).collect())
}

/// As [`journey`], with an unknown word at the end of every tenth touchpoint's feeling: `count / 10` findings.
#[allow(dead_code, reason = "the tests take only sound maps")]
pub fn damaged(count: usize) -> String {
    let mut text = String::new();
    let mut feelings = 0;
    for line in journey(count).split_inclusive('\n') {
        if line.trim_start().starts_with("feels") {
            feelings += 1;
            if feelings % 10 == 0 {
                text.push_str(line.trim_end());
                text.push_str(" nonsense\n");
                continue;
            }
        }
        text.push_str(line);
    }
    text
}

fn touchpoint(number: usize, random: &mut Lcg) -> Touchpoint {
    // Two draws decide who takes part, which this language has no need of here; they keep the sequence the same.
    random.next(3);
    random.next(5);
    let (verb, thing) = (VERBS[random.next(10)], THINGS[random.next(11)]);
    let score = 1 + random.next(5);
    let channel = CHANNELS[random.next(5)].0;
    let pain = if random.next(4) == 0 { Some(PAINS[random.next(4)]) } else { None };
    let minutes = 1 + random.next(90);
    Touchpoint { label: format!("{verb} the {thing} {number}"), score, channel, pain, minutes }
}

/// For each touchpoint that has one, the branch that leaves it: its own number, where to, and the option's number.
fn branches(count: usize, random: &mut Lcg) -> Vec<(usize, usize, usize)> {
    (5..count.saturating_sub(1))
        .step_by(5)
        .map(|from| (from, count.min(from + 2 + random.next(4)), 1 + random.next(3)))
        .collect()
}

fn head(text: &mut String, count: usize) -> std::fmt::Result {
    for (number, actor) in ACTORS.iter().enumerate() {
        writeln!(text, "persona p{number} \"{actor}\" {{\n  goal \"Get the order done without a phone call\"\n}}")?;
    }
    for (name, label, kind) in CHANNELS {
        writeln!(text, "channel {name} \"{label}\" kind {kind}")?;
    }
    writeln!(text, "\njourney order \"Order journey {count}\" {{\n  kind current-state\n  persona p0, p1, p2, p3, p4")?;
    writeln!(text, "  scenario \"An order, from the first look to the return\"")
}

/// One stage, of which the touchpoint before its first has the number `before`.
fn body(
    text: &mut String,
    (stage, stages): (usize, usize),
    members: &[Touchpoint],
    before: usize,
    branches: &[(usize, usize, usize)],
) -> std::fmt::Result {
    writeln!(text, "\n  // stage {stage} of {stages}\n  stage s{stage} \"Stage {stage}\" {{")?;
    for (number, it) in (before + 1..).zip(members) {
        writeln!(text, "    touchpoint t{number} \"{}\" via {} {{", it.label, it.channel)?;
        let score = it.score as i64 - 3;
        writeln!(text, "      feels {score} \"{}\"\n      takes {}min", FEELINGS[it.score - 1], it.minutes)?;
        if let Some(pain) = it.pain {
            writeln!(text, "      pain \"{pain}\" severity {}", SEVERITIES[it.minutes % 4])?;
        }
        // The next touchpoint needs no arrow, unless there are others.
        if let Ok(at) = branches.binary_search_by_key(&number, |(from, ..)| *from) {
            let (_, to, option) = branches[at];
            writeln!(text, "      -> t{}\n      -> t{to} when \"option {option}\"", number + 1)?;
        }
        writeln!(text, "    }}")?;
    }
    writeln!(text, "  }}")
}
