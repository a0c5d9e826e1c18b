//! What rules cost on one file: each by itself, and all together with what they share.

use crate::child::own_cpu;
use journey::lint::{self, Facts, RULES, Report, Request, Settings};
use journey::model::Date;
use journey::{FileProblem, FileText, Files};
use std::fs;

/// In seconds of processor time.
#[derive(Debug)]
pub struct Costs {
    /// Of linting as `check` does it.
    pub all: f64,
    /// Of each rule by its name, what rules share being made before.
    pub each: Vec<(&'static str, f64)>,
}

/// Lints the file at `path`, which imports nothing, several times over: the clock is coarse and most rules are quick.
///
/// # Panics
/// Where the file cannot be read.
pub fn measure(path: &str) -> Costs {
    const TIMES: usize = 20;
    let file = FileText { name: path.to_owned(), bytes: fs::read(path).expect("the file was written before") };
    let loaded = journey::load(vec![file], &mut Alone);
    let compiled = journey::compile(&loaded);
    let settings = Settings::default();
    let request = Request {
        project: &compiled.project,
        sources: &loaded.sources,
        documents: &loaded.documents,
        roots: loaded.roots,
        paths: &[],
        settings: &settings,
        today: Date { year: 2026, month: 11, day: 21 },
    };
    let timed = |work: &mut dyn FnMut()| {
        let begun = own_cpu();
        (0..TIMES).for_each(|_| work());
        (own_cpu() - begun) / TIMES as f64
    };
    let all = timed(&mut || drop(lint::lint(&request, Vec::new())));
    let facts = Facts::new(&request, &[]);
    let mut found = Vec::new();
    let mut run = |rule: &'static lint::Rule| {
        found.clear();
        (rule.check)(&facts, &mut Report::new(rule, &mut found));
    };
    RULES.iter().for_each(&mut run);
    let each = RULES.iter().map(|rule| (rule.name(), timed(&mut || run(rule)))).collect();
    Costs { all, each }
}

/// Nothing beside the file itself.
struct Alone;

impl Files for Alone {
    fn import(&mut self, _: &str, _: &str) -> Result<FileText, FileProblem> {
        Err(FileProblem::Missing)
    }

    fn image(&mut self, _: &str, _: &str) -> Result<Vec<u8>, FileProblem> {
        Err(FileProblem::Missing)
    }
}
