//! `journey render --into`: keeps the pictures between the markers of Markdown files up to date.

mod drawn;

use crate::cli::args::Render;
use crate::cli::exit::Exit;
use crate::cli::files::{self, shown};
use crate::cli::insets::{Findings, Page};
use crate::cli::letters::Missing;
use crate::cli::paths;
use crate::cli::project::{Settings, counted, settings_for, summary};
use crate::cli::terminal::{Terminal, reason};
use crate::cli::write::{self, Written};
use crate::config::{FONTS, THEMES};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::MARKER_UNREADABLE;
use crate::diagnostic::render::REPORTS;
use crate::emit::Format;
use crate::emit::svg::Fonts;
use crate::markdown;
use crate::scene::Scene;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

pub fn run(arguments: &Render, terminal: &mut Terminal) -> Exit {
    let format = match drawn::format(arguments) {
        Ok(format) => format,
        Err(problem) => {
            terminal.error(&problem);
            return Exit::Failed;
        }
    };
    let mut run = Run {
        arguments,
        format,
        missing: Missing::default(),
        findings: Findings::default(),
        pictures: BTreeMap::new(),
        pages: Vec::new(),
        exit: Exit::Clean,
    };
    for path in run.paths(terminal) {
        run.page(&path, terminal);
    }
    let lines = [run.report(terminal), run.write(terminal)];
    run.missing.tell(terminal);
    terminal.line(&lines.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("; "));
    run.exit
}

struct Run<'a> {
    arguments: &'a Render,
    /// Of the pictures.
    format: &'static Format,
    missing: Missing,
    findings: Findings,
    /// The files of pictures by their paths, each with the place that shows it first.
    pictures: BTreeMap<PathBuf, (Vec<u8>, String)>,
    pages: Vec<Drawn>,
    exit: Exit,
}

/// A page as it is to be.
struct Drawn {
    path: PathBuf,
    text: String,
    /// The lines of the markers below which something else stands than is to.
    stale: Vec<u32>,
}

impl Run<'_> {
    /// The Markdown files that were asked for, each once.
    fn paths(&mut self, terminal: &mut Terminal) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for path in &self.arguments.into {
            if !path.is_dir() {
                found.push(path.clone());
                continue;
            }
            let (files, problems) = paths::walk_for(path, "md");
            found.extend(files);
            for problem in problems {
                terminal.error(&problem);
                self.exit = Exit::Failed;
            }
        }
        let mut seen = Vec::new();
        found.retain(|it| {
            let canonical = files::canonical(it);
            let is_new = !seen.contains(&canonical);
            seen.push(canonical);
            is_new
        });
        found
    }

    /// Draws what a page shows.
    fn page(&mut self, path: &Path, terminal: &mut Terminal) {
        let name = shown(path);
        let text = match files::read_text(path) {
            Ok(text) => text,
            Err(problem) => {
                terminal.error(&format!("cannot read `{name}`: {problem}"));
                self.exit = Exit::Failed;
                return;
            }
        };
        let source = self.findings.show(&name, &text);
        let (page, problems) = markdown::read(source, &text);
        let is_whole = page.is_whole;
        if !page.slots.is_empty() || !is_whole {
            // Words behind the fence of a block that nobody draws here are none of our business.
            let drawn = |it: &Diagnostic| {
                let block = page.codes.iter().position(|code| code.head.range().contains(&(it.span.start as usize)));
                block.is_none_or(|block| page.slots.iter().any(|slot| slot.code == Some(block)))
            };
            self.findings.push(problems.into_iter().filter(drawn));
        }
        if page.slots.is_empty() || !is_whole {
            return;
        }
        let settings = match settings_for(path) {
            Ok(settings) => settings,
            Err(problem) => {
                terminal.error(&problem);
                self.exit = Exit::Failed;
                return;
            }
        };
        let contents: Vec<Option<String>> =
            page.slots.iter().map(|slot| self.slot(path, &settings, &page, slot)).collect();
        let new = markdown::rewrite(&text, &page.slots, &contents);
        let line = |at: u32| self.findings.sources.get(source).map_or(0, |it| it.line_column(at).0);
        let (after, _) = markdown::read(source, &new);
        let pairs = page.slots.iter().zip(&after.slots);
        let differing = pairs.filter(|(old, fresh)| text.get(old.between.clone()) != new.get(fresh.between.clone()));
        let stale = differing.map(|(slot, _)| line(slot.head.start)).collect();
        self.pages.push(Drawn { path: path.to_owned(), text: new, stale });
    }

    /// What is to stand in one place; `None` where it is left as it is.
    fn slot(
        &mut self,
        path: &Path,
        settings: &Settings,
        page: &markdown::Page,
        slot: &markdown::Slot,
    ) -> Option<String> {
        let arguments = self.arguments;
        let block = slot.code.and_then(|it| page.codes.get(it));
        let mut order = slot.order.clone();
        order.locale = order.locale.or_else(|| arguments.locale.clone());
        let here = Page { path, settings, within: None, today: arguments.today };
        let folder = self.folder(path, settings);
        let mut pictures = Vec::new();
        let (format, missing) = (self.format, &mut self.missing);
        let enlarged = settings.config.brand.shape.scale();
        let is_well = here.draw(&order, slot.head, block, &mut self.findings, &mut |name, scene| {
            let name = slot.order.name.as_deref().unwrap_or(name).to_owned();
            if format.name != "svg" || arguments.font.or(settings.config.render.font) == Some(Fonts::Outlined) {
                missing.look(&scene);
            }
            // Pixels of a file are not those of a screen.
            let width = (format.name != "svg").then_some(scene.width * enlarged);
            pictures.push((name, alternative(&scene), width, drawn::draw(arguments, format, &scene, settings)));
        });
        if !is_well {
            return None;
        }
        let problem = match (pictures.as_slice(), &slot.order.name) {
            ([], _) => Some("nothing in the map can be drawn".to_owned()),
            ([_, _, ..], Some(name)) => {
                let names: Vec<&str> = pictures.iter().map(|it| it.0.as_str()).collect();
                Some(format!("`name={name}` is for one picture, and there are {}", names.len()))
            }
            _ => None,
        };
        if let Some(problem) = problem {
            self.findings.push([
                Diagnostic::new(MARKER_UNREADABLE, slot.head, problem).help("choose one by `view=` or `journey=`")
            ]);
            return None;
        }
        let mut out = String::new();
        let line = self.findings.sources.get(slot.head.source).map_or(0, |it| it.line_column(slot.head.start).0);
        let shown_at = format!("{}:{line}", shown(path));
        for (name, alternative, width, files) in pictures {
            let files = match files {
                Ok(files) => files,
                Err(error) => {
                    let problem = format!("`{name}` cannot be drawn: {}", reason(&error));
                    self.findings.push([Diagnostic::new(MARKER_UNREADABLE, slot.head, problem)]);
                    return None;
                }
            };
            let mut addresses = Vec::with_capacity(files.len());
            for file in files {
                let called = format!("{name}-{}", file.end);
                let place = folder.join(&called);
                addresses.push(address(path, &place));
                if !self.keep(place, file.bytes, &shown_at) {
                    let problem = format!("another picture is called `{called}`, too, and shows something else");
                    self.findings.push([Diagnostic::new(MARKER_UNREADABLE, slot.head, problem)
                        .help("give this one a name of its own: `name=…` in the marker")]);
                    return None;
                }
            }
            out.push_str(&drawn::shown(&addresses, width, &alternative));
        }
        Some(out)
    }

    /// Takes the content of a file; `false` where another picture has it already and looks otherwise.
    fn keep(&mut self, path: PathBuf, bytes: Vec<u8>, shown_at: &str) -> bool {
        match self.pictures.get(&path) {
            Some((known, _)) => *known == bytes,
            None => {
                self.pictures.insert(path, (bytes, shown_at.to_owned()));
                true
            }
        }
    }

    /// Where pictures go: what `--output` says, else the settings, else beside the page.
    fn folder(&self, page: &Path, settings: &Settings) -> PathBuf {
        let set = settings.config.render.output.as_ref().map(|it| files::from_here(&settings.folder.join(it)).into());
        let beside = || page.parent().unwrap_or(Path::new("")).to_owned();
        self.arguments.output.clone().or(set).unwrap_or_else(beside)
    }

    /// Tells all findings, and gives their sum.
    fn report(&mut self, terminal: &mut Terminal) -> String {
        let found = self.findings.take();
        let report = self.arguments.sources.output_format;
        let mut text = String::new();
        (report.unwrap_or(&REPORTS[0]).write)(
            &found,
            &self.findings.sources,
            terminal.look(report.is_some()),
            &mut text,
        );
        match report {
            None => terminal.say(&text),
            Some(_) => {
                if let Err(error) = terminal.output(&mut |out| out.write_all(text.as_bytes())) {
                    terminal.error(&format!("cannot write the findings: {}", reason(&error)));
                    self.exit = Exit::Failed;
                }
            }
        }
        if found.iter().any(|it| it.is_error() || self.arguments.deny.is_some()) {
            self.exit = self.exit.max(Exit::Findings);
        }
        if found.is_empty() { String::new() } else { summary(&found, self.findings.sources.iter().count()) }
    }

    /// Writes pictures, then the pages that show them; with `--check` only compares. Gives the sum.
    fn write(&mut self, terminal: &mut Terminal) -> String {
        let mut sum = [0; 3];
        let pages = std::mem::take(&mut self.pages);
        let mut stale = Vec::new();
        for (path, (bytes, shown_at)) in std::mem::take(&mut self.pictures) {
            if self.file(&path, &bytes, &mut sum, terminal) {
                stale.push(format!("{}, shown at {shown_at}", shown(&path)));
            }
        }
        for page in &pages {
            let is_stale = self.file(&page.path, page.text.as_bytes(), &mut sum, terminal);
            if is_stale {
                stale.extend(page.stale.iter().map(|line| format!("{}:{line}", shown(&page.path))));
            }
        }
        let [written, equal, differing] = sum;
        if self.arguments.check {
            stale.iter().for_each(|it| terminal.line(&format!("differs: {it}")));
            if differing > 0 {
                self.exit = self.exit.max(Exit::Findings);
                terminal.note(&format!("`{}` draws anew", self.command()));
                return format!("{} out of date, {equal} up to date", counted(differing, "file"));
            }
            return format!("{} up to date", counted(equal, "file"));
        }
        match (written, equal) {
            (0, 0) if pages.is_empty() && self.exit == Exit::Clean => {
                terminal.note("there is no `<!-- journey: FILE -->` in these files: nothing was written");
                String::new()
            }
            (0, 0) => "nothing was written".to_owned(),
            (0, _) => format!("{} unchanged", counted(equal, "file")),
            (_, 0) => format!("{} written", counted(written, "file")),
            _ => format!("{} written, {equal} unchanged", counted(written, "file")),
        }
    }

    /// Writes or compares one file; tells whether it is not as it is to be.
    fn file(&mut self, path: &Path, bytes: &[u8], sum: &mut [usize; 3], terminal: &mut Terminal) -> bool {
        let name = shown(path);
        let produce: write::Produce<'_> = &mut |out| out.write_all(bytes);
        if self.arguments.check {
            return match write::is_current(path, produce) {
                Ok(is_current) => {
                    sum[if is_current { 1 } else { 2 }] += 1;
                    !is_current
                }
                Err(error) => {
                    terminal.error(&format!("cannot read `{name}`: {}", reason(&error)));
                    self.exit = Exit::Failed;
                    false
                }
            };
        }
        match write::replace(path, produce) {
            Ok(Written::Changed) => {
                terminal.line(&format!("wrote {name}"));
                sum[0] += 1;
            }
            Ok(Written::Equal) => sum[1] += 1,
            Err(error) => {
                terminal.error(&format!("cannot write `{name}`: {}", reason(&error)));
                self.exit = Exit::Failed;
            }
        }
        false
    }

    /// What somebody types who wants to have it right.
    fn command(&self) -> String {
        let mut out = "journey render".to_owned();
        for path in &self.arguments.into {
            let _ = write!(out, " --into {}", shown(path));
        }
        let arguments = self.arguments;
        if let Some(path) = &arguments.output {
            let _ = write!(out, " -o {}", shown(path));
        }
        for format in &arguments.formats {
            let _ = write!(out, " --format {}", format.name);
        }
        let theme = arguments.theme.and_then(|it| THEMES.iter().find(|word| word.1 == it));
        let font = arguments.font.and_then(|it| FONTS.iter().find(|word| word.1 == it));
        let today = arguments.today.map(|it| format!("{:04}-{:02}-{:02}", it.year, it.month, it.day));
        let flags = [
            ("theme", theme.map(|it| it.0.to_owned())),
            ("font", font.map(|it| it.0.to_owned())),
            ("scale", arguments.scale.map(|it| it.factor().to_string())),
            ("background", arguments.background.map(|it| format!("'{it}'"))),
            ("locale", arguments.locale.clone()),
            ("today", today),
        ];
        for (flag, value) in flags {
            let _ = value.map(|value| write!(out, " --{flag} {value}"));
        }
        out
    }
}

/// What a picture says to those who cannot see it, inside the quotes of an attribute.
fn alternative(scene: &Scene<'_>) -> String {
    let title = scene.title.trim_end_matches('.');
    let text = if scene.description.is_empty() { title.to_owned() } else { format!("{title}. {}", scene.description) };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The address of a picture as seen from a page.
fn address(page: &Path, picture: &Path) -> String {
    let address = super::render::links::address(&files::canonical(page), &files::canonical(picture));
    address.strip_prefix("./").map_or(address.clone(), str::to_owned)
}
