//! Maps that Markdown shows: from a file that it names, or from a block of its own. Each is a project for itself, so that its
//! picture does not depend on what else a page shows.

use super::commands::render::counted;
use super::commands::render::select::{self, Selection, Wanted};
use super::files::{OnDisk, shown};
use super::project::Settings;
use crate::diagnostic::{Diagnostic, Severity, codes, sort_by_place_and_code};
use crate::emit::svg;
use crate::layout::lay_out;
use crate::load::missing_import;
use crate::markdown::{Code, Order, Show};
use crate::model::{Date, Project};
use crate::scene::Scene;
use crate::source::{SourceId, Sources, Span};
use crate::{FileText, Files, Loaded};
use rustc_hash::FxHashMap;
use std::io;
use std::path::Path;

/// A page of Markdown as its maps see it.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// Where it lies: what it names starts there.
    pub path: &'a Path,
    pub settings: &'a Settings,
    /// The folder that it belongs to, if nothing else says where its project ends.
    pub within: Option<&'a Path>,
    /// The day with which a portfolio compares reviews; that of the latest review without it.
    pub today: Option<Date>,
}

/// Takes the pictures of a map one by one, each with its name.
pub type Each<'a> = &'a mut dyn FnMut(&str, Scene<'_>);

/// What is found in several maps, told together.
#[derive(Debug, Default)]
pub struct Findings {
    pub sources: Sources,
    by_name: FxHashMap<String, SourceId>,
    found: Vec<Diagnostic>,
}

impl Findings {
    /// Adds a file that findings are shown in; one that is there already keeps its number.
    pub fn show(&mut self, name: &str, text: &str) -> SourceId {
        if let Some(known) = self.by_name.get(name) {
            return *known;
        }
        let id = self.sources.add(name, text);
        self.by_name.insert(name.to_owned(), id);
        id
    }

    pub fn push(&mut self, found: impl IntoIterator<Item = Diagnostic>) {
        self.found.extend(found);
    }

    /// All of them in the order of files and places; what two maps that import one file have in common is told once.
    pub fn take(&mut self) -> Vec<Diagnostic> {
        let mut found = std::mem::take(&mut self.found);
        sort_by_place_and_code(&mut found);
        found.dedup();
        found
    }

    /// Adds what was found in a map and in what it imports.
    fn add(&mut self, loaded: &Loaded, found: Vec<Diagnostic>, block: Option<&Code>) {
        let mut numbers: FxHashMap<SourceId, SourceId> = FxHashMap::default();
        for mut finding in found {
            let mut place = |span: Span| match block {
                Some(code) if span.source == SourceId(0) => code.place(span),
                _ => {
                    let number = *numbers.entry(span.source).or_insert_with(|| {
                        let file = loaded.sources.get(span.source);
                        file.map_or_else(SourceId::default, |it| self.show(&it.name, &it.text))
                    });
                    Span { source: number, ..span }
                }
            };
            finding.span = place(finding.span);
            finding.secondary.iter_mut().for_each(|it| it.span = place(it.span));
            finding.fixes.iter_mut().flat_map(|it| &mut it.edits).for_each(|it| it.span = place(it.span));
            self.found.push(finding);
        }
    }
}

impl Page<'_> {
    /// Draws what a marker, or the words behind a fence, ask for: `order` at `head`, of the file that it names, else of `block`. What
    /// is found goes to `findings`. Tells whether all is well; without that, nothing was drawn.
    pub fn draw(
        self,
        order: &Order,
        head: Span,
        block: Option<&Code>,
        findings: &mut Findings,
        each: Each<'_>,
    ) -> bool {
        let mut disk = OnDisk::within(self.within);
        let name = disk.enter(self.path).unwrap_or_else(|| shown(self.path));
        let (text, block) = match (&order.file, block) {
            (Some((path, span)), _) => match disk.import(&name, path) {
                Ok(file) => (file, None),
                Err(problem) => {
                    findings.push([missing_import(*span, path, problem)]);
                    return false;
                }
            },
            (None, Some(code)) => (FileText { name, bytes: code.text.clone().into_bytes() }, Some(code)),
            (None, None) => return false,
        };
        let loaded = crate::load(vec![text], &mut disk);
        let compiled = crate::compile(&loaded);
        let mut project = compiled.project;
        let mut found = compiled.diagnostics;
        found.extend(crate::load_images(&mut project, &loaded.sources, &mut disk));
        let mut measured = crate::load_events(&project, &loaded.sources, &mut disk);
        found.append(&mut measured.found);
        let has_errors = found.iter().any(Diagnostic::is_error);
        if order.show == Some(Show::Fails) {
            let fails = found.iter().any(|it| it.severity > Severity::Advice);
            if !fails {
                findings.push([Diagnostic::new(
                    codes::MARKER_UNREADABLE,
                    head,
                    "the map is to fail, and nothing is wrong with it",
                )
                .help("take `fails` out, or show the error that was meant")]);
            }
            if has_errors || !fails {
                return fails;
            }
        } else {
            findings.add(&loaded, found, block);
        }
        if has_errors || order.is_broken {
            return false;
        }
        let mut selection = match self.select(order, &project) {
            Ok(selection) => selection,
            Err(problem) => {
                findings.push([Diagnostic::new(codes::MARKER_UNREADABLE, head, problem)]);
                return false;
            }
        };
        counted::count(&project, &measured, &mut selection);
        let is_shown = !matches!(order.show, Some(Show::Text | Show::Fails));
        for picture in &selection.pictures {
            let scene = lay_out(&project, &picture.request);
            if is_shown {
                each(&picture.name, scene);
            } else {
                // What stands as text is drawn and thrown away, so that it is known to be a map that can be. A sink takes all.
                let _ = svg::write(&mut io::sink(), &scene, svg::Options::default());
            }
        }
        true
    }

    fn select(self, order: &Order, project: &Project<'_>) -> Result<Selection, String> {
        let locale = order.locale.as_deref().or(self.settings.config.render.locale.as_deref());
        let wanted = Wanted { views: &order.views, journeys: &order.journeys, who: &order.who, locale };
        let mut selection = select::select(project, &wanted, &|source| source == SourceId(0))?;
        selection.settle(&self.settings.config, self.today);
        Ok(selection)
    }
}
