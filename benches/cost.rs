//! What a map costs, as ratios: the grammar's parse against a plain lexer, then check, JSON and picture against that parse,
//! growth with size, memory, the start of the program, its size, and many findings.
//!
//! `cargo bench --bench cost` measures files of 10, 1,000 and 10,000 touchpoints in under three minutes and prints a table;
//! `cargo bench --bench cost -- large` adds 100,000, on which the goals for memory are set; `-- rules` prints what each rule of the
//! linter costs instead. It ends with code 1 where a goal is missed, and is no part of `cargo test`: time is not a matter of right and wrong there.
//!
//! Every figure is the median of five pairs that were measured one right after the other, so that other work on the machine
//! meets both sides. The parent stays small and does all work in children: what it holds would count as theirs. What is measured
//! is the program as it is released, which is built first (`JOURNEY=path` names another one).

#![allow(
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench runs programs, reads and writes files, prints its table, and ends where it cannot"
)]

mod child;
mod lexer;
mod released;
mod rules;
mod workload;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

const PAIRS: usize = 5;
const SMALL: usize = 10;
const MIDDLE: usize = 1_000;
const BIG: usize = 10_000;
const LARGE: usize = 100_000;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => measure(false),
        ["large"] => measure(true),
        ["rules"] => each_rule(),
        // What follows is for the children of the two above.
        ["write", kind, count, path] => write(kind, count, path),
        ["parse", path] => parse(path),
        ["parse-once", path] => parse_once(path),
        ["lint", path] => lint(path),
        other => {
            eprintln!("usage: cargo bench --bench cost [-- large|rules], not {other:?}");
            ExitCode::from(2)
        }
    }
}

/// One line of the table.
struct Row {
    what: String,
    /// `None`: for information.
    goal: Option<f64>,
    measured: f64,
    unit: &'static str,
}

fn measure(large: bool) -> ExitCode {
    let folder = Folder::new();
    let sizes: &[usize] = if large { &[SMALL, MIDDLE, BIG, LARGE] } else { &[SMALL, MIDDLE, BIG] };
    for size in sizes {
        folder.write("sound", *size);
    }
    folder.write("damaged", BIG);
    let mut rows = parsing(&folder);
    rows.extend(against_parse(&folder));
    rows.extend(against_first_parse(&folder));
    rows.extend(linting(&folder));
    rows.extend(growth(&folder, sizes));
    rows.extend(memory(&folder, large));
    rows.push(start(&folder));
    let size = fs::metadata(released::program()).expect("the program was built").len();
    rows.push(Row { what: "size of the program".into(), goal: Some(8.0), measured: size as f64 / 1e6, unit: " MB" });
    rows.push(findings(&folder));
    rows.push(cores(&folder));
    print(&rows)
}

/// The steps of the program that are measured, each with its arguments behind the file's name.
const STEPS: [(&str, &[&str], f64, f64); 3] = [
    // Name, arguments, goal against the parse, goal in KB a touchpoint.
    ("check", &["check", "FILE", "--ignore", "all"], 1.35, 4.0),
    ("JSON", &["render", "FILE", "--format", "json", "-o", "OUT.json"], 1.5, 4.0),
    ("map as SVG", &["render", "FILE", "--view", "map", "-o", "OUT.svg"], 2.0, 6.0),
];

fn step(folder: &Folder, arguments: &[&str], file: &Path) -> child::Cost {
    // A file that is there and equal would be left alone, which is other work.
    for out in ["OUT.json", "OUT.svg"] {
        let _ = fs::remove_file(folder.path.join(out));
    }
    let arguments: Vec<String> = arguments
        .iter()
        .map(|it| match *it {
            "FILE" => file.display().to_string(),
            "OUT.json" | "OUT.svg" => folder.path.join(it).display().to_string(),
            other => other.into(),
        })
        .collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    child::run(released::program(), &arguments, &[0])
}

/// The grammar's parse against a lexer, in one process.
fn parsing(folder: &Folder) -> Vec<Row> {
    let file = folder.file("sound", BIG);
    let ratios = (0..PAIRS).map(|_| parse_cost(&file)).map(|(lex, parse)| parse / lex).collect();
    vec![Row { what: "parse / lex".into(), goal: Some(35.0), measured: median(ratios), unit: "" }]
}

/// Each step on the big file against the parse of the same file, the start of the program taken off.
fn against_parse(folder: &Folder) -> Vec<Row> {
    let (big, small) = (folder.file("sound", BIG), folder.file("sound", SMALL));
    STEPS
        .iter()
        .map(|(name, arguments, goal, _)| {
            let ratios = (0..PAIRS)
                .map(|_| {
                    let (_, parse) = parse_cost(&big);
                    let start = step(folder, arguments, &small).cpu;
                    (step(folder, arguments, &big).cpu - start) / parse
                })
                .collect();
            Row { what: format!("{name} / parse"), goal: Some(*goal), measured: median(ratios), unit: "" }
        })
        .collect()
}

/// The same against a parse in a process of its own, the start taken off there, too: it reads the file, and is handed out its
/// memory by the system page by page, as each step is.
fn against_first_parse(folder: &Folder) -> Vec<Row> {
    let (big, small) = (folder.file("sound", BIG), folder.file("sound", SMALL));
    let own = std::env::current_exe().expect("a program knows where it is").display().to_string();
    let parse = |file: &Path| child::run(&own, &["parse-once", &file.display().to_string()], &[0]).cpu;
    let row = |(name, arguments, ..): &(&str, &[&str], f64, f64)| {
        let ratio = |_| {
            (step(folder, arguments, &big).cpu - step(folder, arguments, &small).cpu) / (parse(&big) - parse(&small))
        };
        let ratios = (0..PAIRS).map(ratio).collect();
        Row { what: format!("{name} / a parse in its own process"), goal: None, measured: median(ratios), unit: "" }
    };
    STEPS.iter().map(row).collect()
}

/// All rules against the parse, and the dearest rule against all.
fn linting(folder: &Folder) -> Vec<Row> {
    let file = folder.file("sound", BIG);
    let (mut all, mut dearest) = (Vec::new(), Vec::new());
    for _ in 0..PAIRS {
        let (_, parse) = parse_cost(&file);
        let costs = figures("lint", &file);
        all.push(costs[0] / parse);
        dearest.push(costs[1..].iter().copied().fold(0.0, f64::max) / costs[0]);
    }
    vec![
        Row { what: "all rules / parse".into(), goal: Some(0.5), measured: median(all), unit: "" },
        Row { what: "the dearest rule / all rules".into(), goal: Some(0.5), measured: median(dearest), unit: "" },
    ]
}

/// Prints what each rule costs on the big file, the dearest first.
fn each_rule() -> ExitCode {
    let folder = Folder::new();
    folder.write("sound", BIG);
    let rows = linting(&folder);
    let costs = rules::measure(&folder.file("sound", BIG).display().to_string());
    let mut each = costs.each;
    each.sort_by(|one, other| other.1.total_cmp(&one.1));
    println!("{:<44} | {:>8} |", format!("rule, on {BIG} touchpoints"), "ms");
    println!("{:-<44}-|-{:->8}-|", "", "");
    for (name, cost) in each {
        println!("{name:<44} | {:>8.3} |", cost * 1e3);
    }
    println!("{:<44} | {:>8.3} |\n", "all, with what they share", costs.all * 1e3);
    print(&rows)
}

/// As a child: prints what all rules cost, then each, in seconds.
fn lint(path: &str) -> ExitCode {
    let costs = rules::measure(path);
    let each: Vec<String> = costs.each.iter().map(|(_, cost)| cost.to_string()).collect();
    println!("{} {}", costs.all, each.join(" "));
    ExitCode::SUCCESS
}

/// How much more each step costs on ten times as many touchpoints.
fn growth(folder: &Folder, sizes: &[usize]) -> Vec<Row> {
    let small = folder.file("sound", SMALL);
    let mut rows = Vec::new();
    for pair in sizes.windows(2).filter(|pair| pair[0] * 10 == pair[1]) {
        let (one, ten) = (folder.file("sound", pair[0]), folder.file("sound", pair[1]));
        for (name, arguments, ..) in STEPS {
            let ratios = (0..PAIRS)
                .map(|_| {
                    // The cheaper side takes the mean of several runs: its figure is near the clock's grain.
                    let start = mean(4, || step(folder, arguments, &small).cpu);
                    let less = mean(if pair[0] < BIG { 4 } else { 1 }, || step(folder, arguments, &one).cpu);
                    (step(folder, arguments, &ten).cpu - start) / (less - start)
                })
                .collect();
            let what = format!("{name}: {} / {}", pair[1], pair[0]);
            rows.push(Row { what, goal: Some(11.5), measured: median(ratios), unit: "" });
        }
    }
    rows
}

/// What one more touchpoint takes in memory, between the two largest sizes.
fn memory(folder: &Folder, large: bool) -> Vec<Row> {
    let (less, more) = if large { (BIG, LARGE) } else { (MIDDLE, BIG) };
    STEPS
        .iter()
        .map(|(name, arguments, _, goal)| {
            let taken = |size| step(folder, arguments, &folder.file("sound", size)).memory;
            let each = (0..PAIRS).map(|_| (taken(more) - taken(less)) / (more - less) as f64 / 1024.0).collect();
            let what = format!("{name}: memory a touchpoint, {less} to {more}");
            Row { what, goal: Some(*goal), measured: median(each), unit: " KB" }
        })
        .collect()
}

/// Drawing a map of ten touchpoints against a Rust program that does nothing.
fn start(folder: &Folder) -> Row {
    let source = folder.path.join("nothing.rs");
    fs::write(&source, "fn main() {}\n").expect("the folder can be written");
    let nothing = folder.path.join("nothing").display().to_string();
    let compiled = Command::new("rustc").args(["-O", "-o", &nothing]).arg(&source).status();
    assert!(compiled.is_ok_and(|status| status.success()), "rustc compiles an empty program");
    let small = folder.file("sound", SMALL);
    let (_, arguments, ..) = STEPS[2];
    let ratios = (0..PAIRS)
        .map(|_| mean(20, || step(folder, arguments, &small).cpu) / mean(20, || child::run(&nothing, &[], &[0]).cpu))
        .collect();
    Row { what: "a map of 10 / an empty program".into(), goal: Some(2.5), measured: median(ratios), unit: "" }
}

/// A check that has a thousand findings to report against one that has none.
fn findings(folder: &Folder) -> Row {
    let (sound, damaged) = (folder.file("sound", BIG), folder.file("damaged", BIG));
    let small = folder.file("sound", SMALL);
    let check = |file: &Path, code| {
        child::run(released::program(), &["check", &file.display().to_string(), "--ignore", "all"], &[code]).cpu
    };
    let ratios = (0..PAIRS)
        .map(|_| {
            let start = check(&small, 0);
            (check(&damaged, 1) - start) / (check(&sound, 0) - start)
        })
        .collect();
    Row { what: "check with 1000 findings / clean".into(), goal: Some(1.25), measured: median(ratios), unit: "" }
}

/// The check of many files on two cores against the same on one, by the clock on the wall.
fn cores(folder: &Folder) -> Row {
    let many = folder.path.join("many");
    fs::create_dir(&many).expect("the folder can be written");
    let text = workload::journey(100);
    for number in 0..1000 {
        fs::write(many.join(format!("map-{number}.journey")), &text).expect("the folder can be written");
    }
    let many = many.display().to_string();
    let check =
        |threads| child::run_in(released::program(), &["check", &many], &[0], &[("RAYON_NUM_THREADS", threads)]).wall;
    check("2");
    let ratios = (0..PAIRS).map(|_| check("2") / check("1")).collect();
    Row {
        what: "check of 1000 files: two cores / one, wall".into(),
        goal: Some(0.7),
        measured: median(ratios),
        unit: "",
    }
}

fn print(rows: &[Row]) -> ExitCode {
    println!("{:<44} | {:>8} | {:>8} |", "ratio", "goal", "measured");
    println!("{:-<44}-|-{:->8}-|-{:->8}-|---", "", "", "");
    let mut missed = 0;
    for row in rows {
        let is_missed = row.goal.is_some_and(|goal| row.measured > goal);
        missed += u32::from(is_missed);
        let goal = row.goal.map_or("-".into(), |goal| format!("{goal}{}", row.unit));
        let measured = format!("{:.2}{}", row.measured, row.unit);
        let verdict = match row.goal {
            None => "for information",
            Some(_) if is_missed => "MISSED",
            Some(_) => "ok",
        };
        println!("{:<44} | {goal:>8} | {measured:>8} | {verdict}", row.what);
    }
    ExitCode::from(u8::from(missed > 0))
}

/// What the two sides of the first ratio cost on `file`, in seconds.
fn parse_cost(file: &Path) -> (f64, f64) {
    match figures("parse", file)[..] {
        [lex, parse] => (lex, parse),
        _ => panic!("the parse of {} ended without a figure", file.display()),
    }
}

/// What a child of this program prints about `file`: figures in seconds, measured in a process of its own.
fn figures(what: &str, file: &Path) -> Vec<f64> {
    let said = Command::new(std::env::current_exe().expect("a program knows where it is"))
        .arg(what)
        .arg(file)
        .stderr(Stdio::inherit())
        .output()
        .expect("the bench can start itself");
    let said = String::from_utf8(said.stdout).expect("figures are text");
    said.split_whitespace().map(|it| it.parse().expect("figures are numbers")).collect()
}

/// As a child: lexes and parses `path` in turn, and prints the median of each in seconds.
///
/// The second and third parse find the memory of the first, which a command has to be handed out page by page: the ratios to this
/// parse are the strict ones.
fn parse(path: &str) -> ExitCode {
    let text = fs::read_to_string(path).expect("the file was written before");
    let timed = |work: &dyn Fn() -> usize| {
        let begun = child::own_cpu();
        assert!(work() > 0, "there is something in {path}");
        child::own_cpu() - begun
    };
    let mut lexes = Vec::new();
    let mut parses = Vec::new();
    for _ in 0..3 {
        // A lexer is done with the file before the clock can tell, so it goes over it ten times.
        lexes.push(timed(&|| (0..10).map(|_| lexer::lex(&text)).sum()) / 10.0);
        parses.push(timed(&|| journey::syntax::parse_bare(&text)));
    }
    println!("{} {}", median(lexes), median(parses));
    ExitCode::SUCCESS
}

/// As a child: parses `path` a single time.
fn parse_once(path: &str) -> ExitCode {
    let text = fs::read_to_string(path).expect("the file was written before");
    assert!(journey::syntax::parse_bare(&text) > 0, "there is something in {path}");
    ExitCode::SUCCESS
}

/// As a child: writes a file, so that its text never was in the parent's memory.
fn write(kind: &str, count: &str, path: &str) -> ExitCode {
    let count = count.parse().expect("the parent gives a number");
    let text = if kind == "damaged" { workload::damaged(count) } else { workload::journey(count) };
    fs::write(path, text).expect("the folder can be written");
    ExitCode::SUCCESS
}

/// A folder for the files of one run, gone when it ends.
struct Folder {
    path: PathBuf,
    _held: tempfile::TempDir,
}

impl Folder {
    fn new() -> Folder {
        let held = tempfile::tempdir().expect("a temporary folder");
        Folder { path: held.path().to_owned(), _held: held }
    }

    fn file(&self, kind: &str, count: usize) -> PathBuf {
        self.path.join(format!("{kind}-{count}.journey"))
    }

    fn write(&self, kind: &str, count: usize) {
        let file = self.file(kind, count).display().to_string();
        let own = std::env::current_exe().expect("a program knows where it is").display().to_string();
        child::run(&own, &["write", kind, &count.to_string(), &file], &[0]);
    }
}

fn mean(times: usize, work: impl Fn() -> f64) -> f64 {
    (0..times).map(|_| work()).sum::<f64>() / times as f64
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
