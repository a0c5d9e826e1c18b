//! The flow beside Graphviz and D2 with ELK: what each costs on the same graphs, how often the lines of each cross, and how the cost of
//! ours grows.
//!
//! `cargo bench --bench flow` prints a table; with `-- large` it draws 100,000 touchpoints too and gives D2 10,000, which takes a few
//! minutes; with `-- crossings` it only counts crossings. It ends with code 1 where a goal is missed. The others are found as `dot`
//! and `d2`, or where `DOT` and `D2` say; without one, what needs it is left out and named below the table.
//!
//! Every figure of cost is the median of pairs of processor time, measured one right after the other, helpers included.

#![allow(
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a bench runs programs, reads and writes files, prints its table, and ends where it cannot"
)]

#[allow(dead_code, reason = "memory and our own time are what the other bench asks for")]
mod child;
mod crossings;
mod released;
mod workload;

use crossings::Wide;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

const PAIRS: usize = 5;
/// D2 takes minutes.
const PAIRS_OF_D2: usize = 1;

fn main() -> ExitCode {
    let asked = |word: &str| std::env::args().any(|it| it == word);
    let (large, only_crossings) = (asked("large"), asked("crossings"));
    let bench = Bench {
        folder: tempfile::tempdir().expect("a temporary folder"),
        dot: peer("DOT", "dot", "-V"),
        d2: peer("D2", "d2", "version"),
    };
    let mut rows = if only_crossings { Vec::new() } else { bench.costs(large) };
    if !only_crossings {
        rows.extend(bench.growth(large));
    }
    rows.extend(bench.crossings());
    println!("{:<58} | {:>10} | {:>10} |", "what", "goal", "measured");
    println!("{:-<58}-|-{:->10}-|-{:->10}-|", "", "", "");
    for row in &rows {
        let missed = if row.is_met() { "" } else { " missed" };
        println!("{:<58} | {:>10} | {:>10.2} |{missed}", row.what, row.goal.to_string(), row.measured);
    }
    for (name, found, variable) in [("Graphviz", &bench.dot, "DOT"), ("D2", &bench.d2, "D2")] {
        if found.is_none() {
            println!("{name} is not installed: what it is held against is left out; `{variable}` can say where it is");
        }
    }
    if !large && !only_crossings {
        println!("D2 and 100,000 touchpoints are measured with `-- large`");
    }
    ExitCode::from(u8::from(!rows.iter().all(Row::is_met)))
}

/// A program of others; `None` where it cannot be started.
fn peer(variable: &str, name: &str, version: &str) -> Option<String> {
    let program = std::env::var(variable).unwrap_or_else(|_| name.to_owned());
    let run = Command::new(&program).arg(version).stdout(Stdio::null()).stderr(Stdio::null()).status();
    run.is_ok_and(|it| it.success()).then_some(program)
}

#[derive(Clone, Copy)]
enum Goal {
    AtLeast(f64),
    AtMost(f64),
}

impl std::fmt::Display for Goal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Goal::AtLeast(value) => write!(f, ">= {value}"),
            Goal::AtMost(value) => write!(f, "<= {value}"),
        }
    }
}

/// One line of the table.
struct Row {
    what: String,
    goal: Goal,
    measured: f64,
}

impl Row {
    fn is_met(&self) -> bool {
        match self.goal {
            Goal::AtLeast(value) => self.measured >= value,
            Goal::AtMost(value) => self.measured <= value,
        }
    }
}

struct Bench {
    folder: tempfile::TempDir,
    dot: Option<String>,
    d2: Option<String>,
}

impl Bench {
    /// How much less ours costs than others on the same graph, and how much more than a check of the same file.
    fn costs(&self, large: bool) -> Vec<Row> {
        let mut rows = Vec::new();
        if let Some(dot) = &self.dot {
            let file = self.write("f1000.dot", dot_of(1_000));
            let out = self.path("dot.svg");
            let other = || child::run(dot, &["-Tsvg", &shown(&file), "-o", &shown(&out)], &[0]).cpu;
            let ratios = (0..PAIRS).map(|_| other() / self.flow(1_000)).collect();
            let what = "dot / ours, 1,000 nodes".to_owned();
            rows.push(Row { what, goal: Goal::AtLeast(10.0), measured: median(ratios) });
        }
        if let Some(d2) = self.d2.as_ref().filter(|_| large) {
            let file = self.write("f10000.d2", d2_of(10_000));
            let out = self.path("d2.svg");
            let arguments = ["--layout", "elk", "--timeout", "1000", &shown(&file), &shown(&out)];
            let other = || child::run(d2, &arguments, &[0]).cpu;
            let ratios = (0..PAIRS_OF_D2).map(|_| other() / self.flow(10_000)).collect();
            let what = "D2 with ELK / ours, 10,000 nodes".to_owned();
            rows.push(Row { what, goal: Goal::AtLeast(12.0), measured: median(ratios) });
        }
        let most = if large { 100_000 } else { 10_000 };
        let check = || child::run(released::program(), &["check", &shown(&self.journey(most))], &[0]).cpu;
        let ratios = (0..PAIRS).map(|_| self.flow(most) / check()).collect();
        let what = format!("ours / check of the same file, {most} nodes");
        rows.push(Row { what, goal: Goal::AtMost(6.0), measured: median(ratios) });
        rows
    }

    /// What ten times as many nodes cost, the start of the program taken off.
    fn growth(&self, large: bool) -> Vec<Row> {
        let sizes: &[usize] = if large { &[1_000, 10_000, 100_000] } else { &[1_000, 10_000] };
        let grow = |pair: &[usize]| {
            let ratios = (0..PAIRS).map(|_| {
                let start = self.flow(1);
                (self.flow(pair[1]) - start) / (self.flow(pair[0]) - start)
            });
            let what = format!("growth from {} to {} nodes", pair[0], pair[1]);
            Row { what, goal: Goal::AtMost(13.0), measured: median(ratios.collect()) }
        };
        sizes.windows(2).map(grow).collect()
    }

    /// Crossings on the same graphs, and on wide ones against Graphviz with the same rows.
    fn crossings(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for size in [100, 1_000] {
            let measured = crossings::of_flow(workload::journey(size)) as f64;
            rows.push(Row { what: format!("crossings of ours, {size} nodes"), goal: Goal::AtMost(0.0), measured });
            if let Some(plain) = self.plain(&dot_of(size)) {
                // Told beside ours; its goal is its own.
                let measured = crossings::of_plain(&plain) as f64;
                let what = format!("crossings of dot, {size} nodes");
                rows.push(Row { what, goal: Goal::AtLeast(0.0), measured });
            }
        }
        let wide: Vec<Wide> = (0..10).map(Wide::of).collect();
        let theirs: Option<Vec<usize>> =
            wide.iter().map(|it| self.plain(&it.dot()).map(|it| crossings::of_plain(&it))).collect();
        if let Some(theirs) = theirs {
            let theirs = theirs.iter().sum::<usize>() as f64;
            let measured = wide.iter().map(Wide::ours).sum::<usize>() as f64;
            let what = "crossings of ours, ten wide graphs, at most dot's".to_owned();
            rows.push(Row { what, goal: Goal::AtMost(theirs), measured });
        }
        rows
    }

    /// What Graphviz says that it would draw.
    fn plain(&self, text: &str) -> Option<String> {
        let file = self.write("plain.dot", text.to_owned());
        let run = Command::new(self.dot.as_ref()?).arg("-Tplain").arg(&file).output().expect("dot was found");
        assert!(run.status.success(), "dot draws {text}");
        Some(String::from_utf8(run.stdout).expect("plain output is text"))
    }

    /// Draws the flow of a map; its processor time in seconds.
    fn flow(&self, size: usize) -> f64 {
        let out = self.path("flow.svg");
        // A file that is there and equal would be left alone, which is other work.
        let _ = fs::remove_file(&out);
        let file = self.journey(size);
        child::run(released::program(), &["render", &shown(&file), "--view", "flow", "-o", &shown(&out)], &[0]).cpu
    }

    fn journey(&self, size: usize) -> PathBuf {
        let path = self.path(&format!("j{size}.journey"));
        if !path.exists() {
            fs::write(&path, workload::journey(size)).expect("the folder can be written");
        }
        path
    }

    fn write(&self, name: &str, text: String) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, text).expect("the folder can be written");
        path
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

fn dot_of(size: usize) -> String {
    let (labels, edges) = workload::graph(size);
    let mut text = "digraph J {\n  rankdir=LR;\n  node [shape=box];\n".to_owned();
    for (node, label) in labels.iter().enumerate() {
        writeln!(text, "  t{node} [label=\"{label}\"];").expect("a string takes all that is written");
    }
    for (from, to, label) in edges {
        let label = label.map_or(String::new(), |it| format!(" [label=\"{it}\"]"));
        writeln!(text, "  t{from} -> t{to}{label};").expect("a string takes all that is written");
    }
    text + "}\n"
}

fn d2_of(size: usize) -> String {
    let (labels, edges) = workload::graph(size);
    let mut text = "direction: right\n".to_owned();
    for (node, label) in labels.iter().enumerate() {
        writeln!(text, "t{node}: \"{label}\"").expect("a string takes all that is written");
    }
    for (from, to, label) in edges {
        let label = label.map_or(String::new(), |it| format!(": \"{it}\""));
        writeln!(text, "t{from} -> t{to}{label}").expect("a string takes all that is written");
    }
    text
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
