//! What the analysis says of the maps that the target pictures show, from text to figures.

use crate::compiled::compiled_files;
use journey::analysis::comparison::{Change, Growth};
use journey::analysis::{Audience, Feeling, Line, bottleneck, comparison, feelings, stage_times, steps};
use journey::model::{Journey, JourneyId, Project, Who};
use std::fmt::Write;
use std::path::PathBuf;

/// Compiles one of the shared maps and tells its numbers, curves, times and bottleneck, a step a line.
fn told(file: &str, journey: &str, view: Option<&str>) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/maps").join(file);
    let loaded = compiled_files(&[path]);
    let compiled = journey::compile(&loaded);
    let project = &compiled.project;
    let journey = project.journeys.iter().find(|it| it.name.name == journey).unwrap();
    let who = view.map_or(&[][..], |view| &project.views.iter().find(|it| it.name.name == view).unwrap().who);
    let audience = Audience::of_who(project, journey, who);
    let steps = steps(journey, &audience);
    let lines = feelings(journey, &audience, &steps);
    let mut out = String::new();
    for (at, step) in steps.iter().enumerate() {
        let label = step.touchpoint.map_or("–", |it| journey.touchpoints[it.index()].name.label.as_ref());
        let felt: Vec<String> = lines.iter().map(|line| feeling(line, at)).collect();
        writeln!(out, "{} {label}: {}", step.number.unwrap_or(0), felt.join(" | ")).unwrap();
    }
    for stage in &journey.stages {
        for time in stage_times(journey, stage, &audience) {
            let who = named(project, &time.who);
            writeln!(out, "{} takes {} s{who}", stage.name.label, time.duration.milliseconds / 1000).unwrap();
        }
    }
    match bottleneck(project, journey, &audience, &steps, None) {
        Some(it) => writeln!(out, "{}% leave at {}", it.share, number(journey, &steps, it.touchpoint)).unwrap(),
        None => out.push_str("no bottleneck\n"),
    }
    out
}

fn feeling(line: &Line<'_>, at: usize) -> String {
    match line.feelings[at] {
        Feeling::Feels(felt) => format!("{} {}{}", felt.value, felt.word, if felt.assumed { " (assumed)" } else { "" }),
        Feeling::Missing => "gap".to_owned(),
        Feeling::Passes => "passes".to_owned(),
    }
}

fn named(project: &Project<'_>, who: &[Who]) -> String {
    let name = |who: &Who| match who {
        Who::Persona(it) => project.personas[it.index()].name.label.to_string(),
        Who::Segment(it) => project.segments[it.index()].name.label.to_string(),
    };
    if who.is_empty() {
        return String::new();
    }
    format!(", {}", who.iter().map(name).collect::<Vec<_>>().join(", "))
}

fn number(
    journey: &Journey<'_>,
    steps: &[journey::analysis::Step],
    touchpoint: journey::model::TouchpointIndex,
) -> String {
    let step = steps.iter().find(|it| it.touchpoint == Some(touchpoint)).unwrap();
    format!("step {}, {}", step.number.unwrap(), journey.touchpoints[touchpoint.index()].name.name)
}

#[test]
fn of_maya() {
    insta::assert_snapshot!(told("maya/trial.journey", "trial", None), @r"
    1 Search results: 0.4 Curious (assumed)
    2 Review site: 1 Hopeful
    3 Pricing page: -0.5 Unsure
    4 Demo video: 1.4 Impressed
    5 Sign-up form: -0.4 Impatient
    6 Card check: -2 Distrustful
    7 Confirmation e-mail: -1.3 Annoyed
    8 Import wizard: -1 Stuck
    9 Live chat: 0.9 Relieved
    10 Dashboard: 2 Delighted
    11 Sales call: 0.8 Confident
    Discover takes 1500 s
    Evaluate takes 1200 s
    Sign up takes 840 s
    Set up takes 2100 s
    41% leave at step 6, card
    ");
}

#[test]
fn of_anna_and_ben() {
    insta::assert_snapshot!(told("trial.journey", "trial", None), @r"
    1 Searches for a tool: -1 overwhelmed | -1 overwhelmed
    2 Reads the landing page: 0 curious | 0 curious
    3 Compares prices: -1 uncertain | -1 uncertain
    4 Asks about data security: passes | -1.5 suspicious
    5 Signs up: -2 annoyed | -2 annoyed
    6 Confirms the address: -1 impatient | -1 impatient
    7 Imports the open invoices: 1 relieved | 1 relieved
    8 Sends the first reminder: 2 proud | 2 proud
    9 Sees the first payment come in: 2 delighted | 2 delighted
    10 Subscribes: 1 confident | 1 confident
    Decide takes 432000 s, Large firms
    Start takes 1350 s
    38% leave at step 5, signup
    ");
}

/// A view for a segment has the journey's personas who belong to it, and their numbers.
#[test]
fn of_small_firms() {
    insta::assert_snapshot!(told("trial.journey", "trial", Some("small-firms")), @r"
    1 Searches for a tool: -1 overwhelmed
    2 Reads the landing page: 0 curious
    3 Compares prices: -1 uncertain
    4 Signs up: -2 annoyed
    5 Confirms the address: -1 impatient
    6 Imports the open invoices: 1 relieved
    7 Sends the first reminder: 2 proud
    8 Sees the first payment come in: 2 delighted
    9 Subscribes: 1 confident
    Start takes 1350 s
    38% leave at step 4, signup
    ");
}

/// What a journey makes of the one that it replaces: its touchpoints by column, its figures, and today's pains.
fn compared(file: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(file);
    let loaded = compiled_files(&[path]);
    let compiled = journey::compile(&loaded);
    let project = &compiled.project;
    let at = project.journeys.iter().position(|it| it.replaces.is_some()).unwrap();
    let future = &project.journeys[at];
    let audience = Audience::of_journey(project, future);
    let found = comparison(project, JourneyId(at as u32), &audience).unwrap();
    let today = &project.journeys[found.replaced.index()];
    let mut out = String::new();
    for pair in &found.touchpoints {
        let of_today = pair.today.map(|it| today.touchpoints[it.index()].name.name.as_ref());
        let of_future = pair.future.map(|it| future.touchpoints[it.index()].name.name.as_ref());
        let change = match &pair.change {
            Change::Changed(reasons) => format!("changed: {reasons:?}"),
            other => format!("{other:?}").to_lowercase(),
        };
        writeln!(out, "{} {change}", of_today.or(of_future).unwrap()).unwrap();
    }
    for it in &found.figures {
        let growth = match it.growth() {
            Some(Growth::Number(by)) => format!("by {by}"),
            Some(Growth::Points(by)) => format!("by {by} points"),
            Some(Growth::Milliseconds(by)) => format!("by {by} ms"),
            other => format!("{other:?}"),
        };
        writeln!(out, "{}: {growth}", it.label).unwrap();
    }
    writeln!(out, "{} actions", found.work.len()).unwrap();
    for it in &found.pains {
        writeln!(out, "{:?}: {}", it.fate, it.detail.text).unwrap();
    }
    out
}

#[test]
fn of_what_replaces_another() {
    insta::assert_snapshot!(compared("tests/maps/maya/future.journey"), @r"
    search kept
    review kept
    pricing changed: [Does]
    calculator added
    demo kept
    form changed: [Label]
    card removed
    mail changed: [Label]
    wizard changed: [Label]
    help kept
    dashboard kept
    call removed
    upgrade added
    Customers a month: by 292
    go on to pricing: by 2 points
    start the form: by 9 points
    reach the product: by 23 points
    import their stock: by 17 points
    become customers: by 3 points
    5 actions
    Resolved: Ads list features, never the job she has to do
    Resolved: No price shown above ten seats
    Resolved: A card is required before any value is shown
    Resolved: Confirmation arrives late, and in spam
    Resolved: Errors never name the failing column
    Resolved: Upgrading takes a call and a signed PDF
    ");
    insta::assert_snapshot!(compared("tests/maps/trial-next.journey"), @r"
    search kept
    landing changed: [Label]
    pricing removed
    security removed
    trust added
    signup changed: [Label, Takes]
    confirm removed
    import kept
    first-reminder kept
    paid kept
    subscribe changed: [Channels]
    2 actions
    Open: The price is shown only after sign-up
    Gone: Plans are named after animals
    Gone: Answers take five days
    Resolved: A card is asked for before anything is seen
    Gone: The mail lands in spam
    ");
    insta::assert_snapshot!(compared("examples/mortgage/tomorrow.journey"), @r"
    headline changed: [Label, Channels, Does]
    first-talk changed: [Channels, Takes, Does]
    forms removed
    payslips removed
    vault added
    books added
    valuation kept
    silence removed
    offer changed: [Channels]
    signature changed: [Takes]
    key kept
    From application to money: by -3628800000 ms
    Start on the comparison site: by -29 points
    Applications complete at first try: by 47 points
    Yes or no within five weeks: by 71 points
    4 actions
    Resolved: The headline rate holds for one case in five
    Resolved: The checklist knows only the employed
    Resolved: “In review” for four weeks, with no name and no date
    Open: The final rate comes as a surprise
    ");
}
