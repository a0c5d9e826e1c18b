//! Reports of findings: what people, tools and programs are shown.

use journey::diagnostic::codes::UNCLOSED_STRING;
use journey::diagnostic::render::{Look, REPORTS};
use journey::diagnostic::{Diagnostic, Edit};
use journey::source::{Sources, Span};
use std::time::Instant;

/// Findings are told by the text they mark, so that a test reads like the report.
struct Case {
    sources: Sources,
}

impl Case {
    fn new(files: &[(&str, &str)]) -> Self {
        let mut sources = Sources::default();
        for (name, text) in files {
            sources.add(*name, *text);
        }
        Self { sources }
    }

    /// Where `part` stands first in the file of that number.
    fn at(&self, file: usize, part: &str) -> Span {
        let source = self.sources.iter().nth(file).unwrap();
        let start = source.text.find(part).unwrap();
        Span::new(source.id, start, start + part.len())
    }

    fn written(&self, format: &str, look: Look, diagnostics: &[Diagnostic]) -> String {
        let report = REPORTS.iter().find(|it| it.name == format).unwrap();
        let mut out = String::new();
        (report.write)(diagnostics, &self.sources, look, &mut out);
        out
    }

    fn human(&self, diagnostic: Diagnostic) -> String {
        self.written("human", Look::PLAIN, &[diagnostic])
    }
}

fn finding(span: Span, message: &str) -> Diagnostic {
    Diagnostic::new(UNCLOSED_STRING, span, message)
}

#[test]
fn a_finding_with_all_it_can_have() {
    let case = Case::new(&[("maps/trial.journey", "journey trial {\n  persona shopr\n\n  stage a\n}\n")]);
    let shopr = case.at(0, "shopr");
    let it = finding(shopr, "unknown persona `shopr`")
        .label("no persona has this name")
        .help("personas are declared at the top of a file")
        .fix("write `shopper`", vec![Edit { span: shopr, text: "shopper".into() }]);
    insta::assert_snapshot!(case.human(it));
}

#[test]
fn a_fix_that_the_help_names_is_not_told_twice() {
    let case = Case::new(&[("a.journey", "journey trial {\n  persona shopr\n}\n")]);
    let shopr = case.at(0, "shopr");
    let it = finding(shopr, "unknown persona `shopr`")
        .help("did you mean `shopper`?")
        .fix("write `shopper`", vec![Edit { span: shopr, text: "shopper".into() }]);
    let report = case.human(it);
    assert!(report.contains("did you mean `shopper`?") && !report.contains("fix:"), "{report}");
}

#[test]
fn near_labels_share_a_picture_and_the_main_one_heads_it() {
    let case = Case::new(&[("a.journey", "journey a {\n  stage one\n  stage two\n  stage one \"Again\"\n}\n")]);
    let again = case.at(0, "one \"Again");
    let again = Span { end: again.start + 3, ..again };
    let it = finding(again, "the stage `one` is declared twice")
        .label("declared again")
        .also(case.at(0, "one"), "first declared here");
    insta::assert_snapshot!(case.human(it));
}

#[test]
fn far_labels_and_other_files_follow_the_main_place() {
    let text = format!("persona anna\n{}persona eve\npersona anna\n", "\n".repeat(40));
    let case = Case::new(&[("a.journey", &text), ("people/b.journey", "\n\npersona anna \"Anna\"\n")]);
    let second = text.rfind("anna").unwrap();
    let it = finding(Span::new(case.at(0, "anna").source, second, second + 4), "the name `anna` is taken")
        .label("declared again")
        .also(case.at(0, "anna"), "first declared here")
        .also(case.at(1, "anna"), "imported from here");
    insta::assert_snapshot!(case.human(it));
}

#[test]
fn a_label_over_many_lines_marks_the_first() {
    let case = Case::new(&[("a.journey", "stage a {\r\n  goal \"x\"\r\n}\r\n")]);
    let whole = case.at(0, "stage a {\r\n  goal \"x\"\r\n}");
    insta::assert_snapshot!(case.human(finding(whole, "a stage outside a journey").label("this stage")));
}

#[test]
fn empty_files_and_places_past_the_end() {
    let case = Case::new(&[("empty.journey", ""), ("short.journey", "ö")]);
    let start = Span::new(case.at(0, "").source, 0, 0);
    let past = Span { start: 7, end: 90, ..case.at(1, "") };
    let inside = Span { start: 1, end: 1, ..case.at(1, "") };
    let all = [start, past, inside].map(|span| case.human(finding(span, "nothing here").label("here")));
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn wide_letters_and_tabs_stand_above_their_marks() {
    let case = Case::new(&[("a.journey", "\tdoes \"日本語\" oops \"ä\u{301}\" more\n")]);
    let all = ["oops", "more"].map(|part| case.human(finding(case.at(0, part), "unknown word").label("this")));
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn a_very_long_line_is_cut_around_its_mark() {
    let text = format!("does \"{}\" oops \"{}\"\n", "é".repeat(3000), "z".repeat(3000));
    let case = Case::new(&[("a.journey", &text)]);
    let out = case.human(finding(case.at(0, "oops"), "unknown word").label("this"));
    assert!(out.contains("[a.journey:1:3009]"), "{out}");
    assert!(out.len() < 2000, "{} bytes for one finding", out.len());
    insta::assert_snapshot!(out);
}

#[test]
fn nothing_of_a_source_acts_on_the_terminal() {
    let hostile = "persona \u{1b}[31mred\u{202e}der\0 oops \u{9b}x\rback\u{7f}\n";
    let case = Case::new(&[("a\u{1b}]0;b\u{7}\u{202e}.journey", hostile)]);
    let oops = case.at(0, "oops");
    let it = finding(oops, &format!("unknown word `{hostile}`"))
        .label(hostile)
        .help(hostile)
        .fix(hostile, vec![Edit { span: oops, text: hostile.into() }]);
    for report in REPORTS {
        let out = case.written(report.name, Look::PLAIN, std::slice::from_ref(&it));
        let raw = out.chars().find(|it| *it != '\n' && (it.is_control() || ('\u{202a}'..='\u{202e}').contains(it)));
        assert_eq!(raw, None, "{}: {out:?}", report.name);
    }
    insta::assert_snapshot!(case.human(it));
}

#[test]
fn short_is_one_line_each() {
    let case = Case::new(&[("a.journey", "journey x {\n  ästage oops\n}\n")]);
    let found = [finding(case.at(0, "oops"), "unknown word `oops`"), finding(case.at(0, "x"), "no stage")];
    assert_eq!(
        case.written("short", Look::PLAIN, &found),
        "a.journey:2:10: error[J001] unknown word `oops`\na.journey:1:9: error[J001] no stage\n"
    );
}

#[test]
fn json_is_one_document() {
    let case = Case::new(&[("a.journey", "journey x {\n  ästage oops\n}\n"), ("b.journey", "persona x\n")]);
    let oops = case.at(0, "oops");
    let found = [
        finding(oops, "unknown word `oops`\u{202e}")
            .label("this")
            .also(case.at(1, "x"), "there")
            .help("leave it out")
            .fix("leave it out", vec![Edit { span: oops, text: String::new() }]),
        finding(case.at(0, "x"), "no stage"),
    ];
    let out = case.written("json", Look::PLAIN, &found);
    let read: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(read["findings"][0]["message"], "unknown word `oops`\u{202e}");
    insta::assert_snapshot!(out);
    assert_eq!(case.written("json", Look::PLAIN, &[]), "{\n  \"version\": 1,\n  \"findings\": []\n}\n");
}

#[test]
fn colour_only_where_it_was_asked_for() {
    let case = Case::new(&[("a.journey", "oops\n")]);
    let found = [finding(case.at(0, "oops"), "unknown word `oops`").label("this")];
    assert!(!case.written("human", Look::PLAIN, &found).contains('\u{1b}'));
    assert!(case.written("human", Look { width: 80, color: true }, &found).contains("\u{1b}[31m"));
}

/// Once a file's lines are known, a report costs what it shows, however large the file is.
#[test]
fn a_report_costs_what_it_shows() {
    let time = |lines: usize| {
        let text = "      touchpoint search \"Searches for a tool\" via web\n".repeat(lines);
        let case = Case::new(&[("a.journey", &text)]);
        let line = text.len() / lines;
        let source = case.at(0, "").source;
        let found: Vec<Diagnostic> = (0..200)
            .map(|it| (it * lines / 200) * line + 6)
            .map(|at| finding(Span::new(source, at, at + 10), "unknown word").label("this"))
            .collect();
        case.sources.get(source).unwrap().lines();
        let start = Instant::now();
        let out = case.written("human", Look::PLAIN, &found);
        assert_eq!(out.matches("unknown word").count(), 200);
        start.elapsed()
    };
    let best = |lines| (0..5).map(|_| time(lines)).min().unwrap();
    let (small, large) = (best(2_000), best(200_000));
    assert!(large < small * 4, "200 reports: {small:?} in 2,000 lines, {large:?} in 200,000");
}
