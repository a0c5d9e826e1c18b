//! The command line as it is typed: verbs, flags and their help.

use crate::analysis::report::Condition;
use crate::config::{FONTS, PAGES, THEMES, is_language_tag};
use crate::diagnostic::nearest_of;
use crate::diagnostic::render::{REPORTS, Report};
use crate::emit::report::{REPORTS as REPORT_FORMATS, ReportFormat};
use crate::emit::svg::{Fonts, Scheme};
use crate::emit::{Background, Content, FORMATS, Format, Page, Scale};
use crate::lint::{self, Selector};
use crate::model::Date;
use crate::resolve::values;
use anstream::ColorChoice;
use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Compiles customer-journey maps: text in, findings and pictures out.
#[derive(Debug, Parser)]
#[command(name = "journey", version, after_help = EXAMPLES, disable_help_subcommand = true,
    subcommand_value_name = "VERB", subcommand_help_heading = "Verbs")]
pub struct Args {
    /// When to write in colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", display_order = 100,
        value_parser = PossibleValuesParser::new(["auto", "always", "never"]))]
    color: String,

    #[command(subcommand)]
    pub verb: Option<Verb>,
}

impl Args {
    pub fn color(&self) -> ColorChoice {
        match self.color.as_str() {
            "always" => ColorChoice::Always,
            "never" => ColorChoice::Never,
            _ => ColorChoice::Auto,
        }
    }
}

#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Tell everything that is wrong with maps
    #[command(after_help = "Examples:
  journey check                        all maps of the current folder
  journey check maps/trial.journey     one map, with what it imports
  journey check --output-format json   for a program, on standard output
  journey check --deny warnings        for CI: warnings fail, too
  journey check --select flow,J101     only some rules
  journey check --fix                  mends what has one clear remedy
  journey check --diff                 shows what that would change
  journey check --statistics           how often each rule finds something
  journey check --write-baseline       accepts what is found now, so that only what is new is told")]
    Check(Box<Check>),

    /// Draw pictures of maps, or write their data
    #[command(after_help = "Examples:
  journey render trial.journey                     every view of the file, beside it
  journey render maps -o pictures/                 all maps of a folder, with its subfolders
  journey render trial.journey -o trial.svg        the one picture that the file means
  journey render trial.journey --view pricing -o - one view, on standard output
  journey render trial.journey --format json       the resolved model as trial.json
  journey render maps --check                      fails where a picture is out of date
  journey render --into README.md                  keeps the pictures in a Markdown file up to date")]
    Render(Box<Render>),

    /// Lay maps out in the one way, in place
    #[command(after_help = "Examples:
  journey fmt                    all maps of the current folder
  journey fmt trial.journey      one map
  journey fmt --check            for CI: fails where a file is laid out otherwise, and writes nothing
  journey fmt --diff             shows what would change, and writes nothing
  journey fmt - < trial.journey  from standard input to standard output")]
    Fmt(Fmt),

    /// Tell what the maps say: friction, bottlenecks, gaps, what to do next
    #[command(after_help = "Examples:
  journey analyze trial.journey                    the report, for people
  journey analyze maps -o maps.html                the same as a page; also .md
  journey analyze maps --format json -o maps.json  the same figures, for programs
  journey analyze --journey trial --locale fi      one journey, told in Finnish
  journey analyze --if system:crm                  what is hit when the CRM is down
  journey analyze --fail-on 'friction > 60'        for CI: fails where a touchpoint is that hard")]
    Analyze(Box<Analyze>),

    /// Start a map from a template
    #[command(after_help = "Examples:
  journey new trial        writes trial.journey, a first map to change
  journey new maps/trial   the same in a folder")]
    New(New),

    /// Say more about a rule or an error
    #[command(after_help = "Examples:
  journey explain empty-stage           what it finds, why it matters, what to do
  journey explain J040                  the same for an error, by its code
  journey explain --all --format json   every page, for a tool")]
    Explain(Explain),

    /// Print the settings in force, and where each comes from
    #[command(after_help = "Examples:
  journey config            what holds in the current folder
  journey config maps       what holds for the maps of a folder
  journey config --schema   the JSON Schema of journey.toml, for editors")]
    Config(Config),

    /// Draw the maps of a book: a preprocessor of mdBook
    #[command(after_help = "In book.toml:
  [preprocessor.journey]
  command = \"journey mdbook\"")]
    Mdbook(Mdbook),
}

impl Verb {
    /// What is wrong with arguments that are fine one by one.
    pub fn fault(&self) -> Option<&'static str> {
        let sources = match self {
            Verb::Check(it)
                if it.statistics && it.sources.output_format.is_some_and(|it| !COUNTED.contains(&it.name)) =>
            {
                return Some("`--statistics` is written as `human` or as `json`");
            }
            Verb::Check(it) => &it.sources,
            Verb::Render(it) => &it.sources,
            Verb::Fmt(it) => &it.sources,
            Verb::Analyze(it) => &it.sources,
            Verb::New(_) | Verb::Explain(_) | Verb::Config(_) | Verb::Mdbook(_) => return None,
        };
        let reads_input = sources.paths.iter().any(|it| it.as_os_str() == "-");
        (sources.stdin_filename.is_some() && !reads_input)
            .then_some("`--stdin-filename` names standard input, which is read where a PATH is `-`")
    }
}

/// The forms of findings that statistics have, too.
const COUNTED: [&str; 2] = ["human", "json"];

const EXAMPLES: &str = "Examples:
  journey new trial              starts a map: trial.journey
  journey check                  tells what is wrong with the maps of this folder
  journey render trial.journey   draws it: trial-map.svg

`journey VERB --help` says more about each verb.";

/// Which sources a verb reads, and how it tells what it finds.
#[derive(Debug, clap::Args)]
pub struct Sources {
    /// Files, folders (all `*.journey` in them) or `-` for standard input; without any, the current folder
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// The path under which standard input is read
    #[arg(long, value_name = "NAME")]
    pub stdin_filename: Option<PathBuf>,

    /// Write findings in this form to standard output: human, short, json, json-lines, sarif, github, gitlab, junit,
    /// checkstyle or rdjson
    #[arg(long, value_name = "FORM", value_parser = report)]
    pub output_format: Option<&'static Report>,
}

#[derive(Debug, clap::Args)]
pub struct Check {
    #[command(flatten)]
    pub sources: Sources,

    #[command(flatten)]
    pub rules: Rules,

    /// Mend what has a remedy that keeps the meaning, and tell what remains; standard input goes to standard output
    #[arg(long)]
    pub fix: bool,

    /// Mend also what somebody should look at afterwards
    #[arg(long)]
    pub unsafe_fixes: bool,

    /// Write nothing, and show what `--fix` would change, on standard output
    #[arg(long)]
    pub diff: bool,

    /// Tell how often each code was found, in the place of the findings: as text, or with `--output-format json`
    #[arg(long)]
    pub statistics: bool,

    /// Accept what rules find now: it is written to the baseline, and not told again
    #[arg(long, conflicts_with = "diff")]
    pub write_baseline: bool,

    /// The file of accepted findings, in the place of the project's own
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,

    /// Tell accepted findings, too
    #[arg(long, conflicts_with_all = ["baseline", "write_baseline"])]
    pub no_baseline: bool,
}

/// Which rules run, and how bad their findings are, beyond what `journey.toml` says.
#[derive(Debug, clap::Args)]
pub struct Rules {
    /// Run only these rules: names, codes, groups or `all`
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rule)]
    pub select: Vec<Selector>,

    /// Run all but these
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rule)]
    pub ignore: Vec<Selector>,

    /// Make errors of what these rules find; `warnings` means every warning, `advice` all advice, too
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = denied)]
    pub deny: Vec<String>,

    /// Make warnings of what these rules find
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rule)]
    pub warn: Vec<Selector>,

    /// The day with which due days and reviews are compared; without it, today
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub today: Option<Date>,
}

#[derive(Debug, clap::Args)]
pub struct Explain {
    /// A rule or an error, by code or name; may repeat
    #[arg(value_name = "CODE", required_unless_present = "all")]
    pub words: Vec<String>,

    /// Every page there is
    #[arg(long, conflicts_with = "words")]
    pub all: bool,

    /// How pages are written
    #[arg(long, value_name = "FORMAT", default_value = "text",
        value_parser = PossibleValuesParser::new(["text", "md", "json"]))]
    pub format: String,
}

#[derive(Debug, clap::Args)]
pub struct Config {
    /// The file or folder whose settings are asked for; without it, the current folder
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,

    /// Print the JSON Schema of `journey.toml`
    #[arg(long, conflicts_with = "path")]
    pub schema: bool,
}

#[derive(Debug, clap::Args)]
pub struct Mdbook {
    /// What mdBook asks: whether chapters for a RENDERER are drawn, which the exit code tells
    #[arg(value_parser = PossibleValuesParser::new(["supports"]), requires = "renderer")]
    pub question: Option<String>,

    #[arg(value_name = "RENDERER", requires = "question")]
    pub renderer: Option<String>,
}

#[derive(Debug, clap::Args)]
pub struct Render {
    #[command(flatten)]
    pub sources: Sources,

    /// Let warnings fail the run, too
    #[arg(long, value_name = "LEVEL", value_parser = PossibleValuesParser::new(["warnings"]))]
    pub deny: Option<String>,

    /// A folder, a file whose name tells the format, or `-` for standard output; without it, beside the source
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,

    /// What to write: svg, html, png, pdf, md (Markdown), txt (for a terminal) or json (data); may repeat
    #[arg(long = "format", value_name = "FORMAT", value_parser = format)]
    pub formats: Vec<&'static Format>,

    /// Draw this declared view, or every journey in this layout; may repeat
    #[arg(long = "view", value_name = "VIEW")]
    pub views: Vec<String>,

    /// Draw only this journey or blueprint; may repeat
    #[arg(long = "journey", value_name = "NAME")]
    pub journeys: Vec<String>,

    /// Draw what holds for these personas or segments
    #[arg(long = "for", value_name = "NAME", value_delimiter = ',')]
    pub who: Vec<String>,

    /// The language of the program's own words, numbers and dates: en, hu, fi; drafts: de,
    /// fr, es, it, pt, nl, sv, pl, ja, ar
    #[arg(long, value_name = "TAG", value_parser = language_tag)]
    pub locale: Option<String>,

    /// The day with which a portfolio compares reviews; without it, that of the latest review
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub today: Option<Date>,

    /// The colours: default (light, and dark where the reader's screen is), light, dark, high-contrast or greyscale
    #[arg(long, value_name = "THEME", value_parser = theme)]
    pub theme: Option<Scheme>,

    /// The letters of an SVG: embed (part of the file), system (the reader's own) or outline (drawn as shapes)
    #[arg(long, value_name = "FONT", value_parser = font)]
    pub font: Option<Fonts>,

    /// How many pixels a PNG has for each px of the picture, from 0.1 to 10; without it, 2
    #[arg(long, value_name = "N", value_parser = scale)]
    pub scale: Option<Scale>,

    /// The ground of a PNG: a colour as `#RRGGBB`, or none for what lies behind it; without it, that of the theme
    #[arg(long, value_name = "COLOUR", value_parser = background)]
    pub background: Option<Background>,

    /// The pages of a PDF: long (one, as large as the picture), a4 or a3
    #[arg(long, value_name = "PAGE", value_parser = page)]
    pub page: Option<Page>,

    /// Write nothing, and fail where a file differs from what would be written
    #[arg(long)]
    pub check: bool,

    /// Draw what the markers of this Markdown file ask for between them, `<!-- journey: FILE -->` and `<!-- /journey -->`;
    /// of a folder, all its Markdown; as SVG, or with `--format png`; may repeat
    #[arg(long, value_name = "FILE.md", conflicts_with_all = ["paths", "views", "journeys", "who", "page",
        "stdin_filename"])]
    pub into: Vec<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub struct Fmt {
    #[command(flatten)]
    pub sources: Sources,

    /// Write nothing, and fail where a file is laid out otherwise
    #[arg(long)]
    pub check: bool,

    /// Write nothing, and show what would change, on standard output
    #[arg(long)]
    pub diff: bool,
}

#[derive(Debug, clap::Args)]
pub struct Analyze {
    #[command(flatten)]
    pub sources: Sources,

    /// How the report is written: text, json, md or html
    #[arg(long, value_name = "FORMAT", value_parser = report_format)]
    pub format: Option<&'static ReportFormat>,

    /// A file, or `-` for standard output, where the report goes without it
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,

    /// Tell only of this journey; may repeat
    #[arg(long = "journey", value_name = "NAME")]
    pub journeys: Vec<String>,

    /// The language of the program's own words, numbers and dates: en, hu, fi; drafts: de,
    /// fr, es, it, pt, nl, sv, pl, ja, ar
    #[arg(long, value_name = "TAG", value_parser = language_tag)]
    pub locale: Option<String>,

    /// The colours of an HTML report: default (light, and dark where the reader's screen is), light, dark, high-contrast or greyscale
    #[arg(long, value_name = "THEME", value_parser = theme)]
    pub theme: Option<Scheme>,

    /// The day with which due days are compared; without it, today
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub today: Option<Date>,

    /// Tell what is hit when this is down: system:NAME, team:NAME or channel:NAME
    #[arg(long = "if", value_name = "KIND:NAME")]
    pub down: Option<String>,

    /// Fail where a figure meets this condition, as `friction > 60` or `loss >= 40%`; may repeat
    #[arg(long, value_name = "CONDITION", value_parser = condition)]
    pub fail_on: Vec<Condition>,
}

#[derive(Debug, clap::Args)]
pub struct New {
    /// The name of the journey, or a path that ends with it
    pub name: PathBuf,

    /// What to start from
    #[arg(long, value_name = "TEMPLATE", default_value = "map",
        value_parser = PossibleValuesParser::new(super::commands::new::TEMPLATES.iter().map(|it| it.name)))]
    pub template: String,
}

fn format(word: &str) -> Result<&'static Format, String> {
    FORMATS.iter().find(|it| it.name == word).ok_or_else(|| not_a_format(word))
}

/// Says that a format is not to be had, and which ones are.
pub fn not_a_format(word: &str) -> String {
    let names: Vec<&str> = FORMATS.iter().map(|it| it.name).collect();
    format!("`{word}` is no format; there is {}", names.join(", "))
}

/// Says how to get a program that writes a format which this one was built without; `None` where it has it.
pub fn left_out(format: &Format) -> Option<String> {
    matches!(format.content, Content::LeftOut).then(|| {
        let name = format.name;
        format!(
            "this `journey` was built without {}; `cargo install --path . --features full` builds one that writes it",
            name.to_uppercase()
        )
    })
}

fn scale(text: &str) -> Result<Scale, String> {
    let number = text.parse().ok().and_then(Scale::new);
    number.ok_or_else(|| "a scale is a number from 0.1 to 10".to_owned())
}

fn background(text: &str) -> Result<Background, String> {
    Background::read(text).ok_or_else(|| "write a colour as `#F7F6F3`, or `none`".to_owned())
}

fn report(word: &str) -> Result<&'static Report, String> {
    let names: Vec<&str> = REPORTS.iter().map(|it| it.name).collect();
    REPORTS.iter().find(|it| it.name == word).ok_or_else(|| format!("there is {}", names.join(", ")))
}

fn condition(text: &str) -> Result<Condition, String> {
    Condition::read(text)
}

fn report_format(word: &str) -> Result<&'static ReportFormat, String> {
    let names: Vec<&str> = REPORT_FORMATS.iter().map(|it| it.name).collect();
    REPORT_FORMATS.iter().find(|it| it.name == word).ok_or_else(|| format!("there is {}", names.join(", ")))
}

fn theme(word: &str) -> Result<Scheme, String> {
    one_of(THEMES, word)
}

fn font(word: &str) -> Result<Fonts, String> {
    one_of(FONTS, word)
}

fn page(word: &str) -> Result<Page, String> {
    one_of(PAGES, word)
}

fn one_of<T: Copy>(words: &[(&str, T)], word: &str) -> Result<T, String> {
    let names: Vec<&str> = words.iter().map(|(name, _)| *name).collect();
    words
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, value)| *value)
        .ok_or_else(|| format!("there is {}", names.join(", ")))
}

fn rule(word: &str) -> Result<Selector, String> {
    Selector::read(word).ok_or_else(|| unknown_rule(word, Selector::words()))
}

fn denied(word: &str) -> Result<String, String> {
    if lint::Settings::default().deny(word) {
        return Ok(word.to_owned());
    }
    Err(unknown_rule(word, ["warnings", "advice"].into_iter().chain(Selector::words())))
}

fn unknown_rule<'w>(word: &str, words: impl Iterator<Item = &'w str>) -> String {
    match nearest_of(word, words) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "write `all`, a group such as `flow`, or a rule by its name or code".to_owned(),
    }
}

fn date(text: &str) -> Result<Date, String> {
    values::date(text).map_err(|_| "a day is written year, month, day: `2026-10-31`".to_owned())
}

fn language_tag(tag: &str) -> Result<String, String> {
    if is_language_tag(tag) { Ok(tag.to_owned()) } else { Err("a language tag is for example `fi`".to_owned()) }
}
