//! `journey mdbook`: a preprocessor of mdBook, which hands over a book as JSON and takes it back with pictures in it.

use crate::cli::args::Mdbook;
use crate::cli::exit::Exit;
use crate::cli::files;
use crate::cli::insets::{Findings, Page};
use crate::cli::project::{Settings, settings_for, summary};
use crate::cli::terminal::{Terminal, reason};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::render::REPORTS;
use crate::emit::book::Chapter;
use crate::markdown::{self, Code, Order, SHOWS, Show, Slot};
use crate::theme::palette::Theme;
use globset::{Glob, GlobSet, GlobSetBuilder};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub fn run(arguments: &Mdbook, terminal: &mut Terminal) -> Exit {
    if let Some(renderer) = &arguments.renderer {
        return if renderer == "html" { Exit::Clean } else { Exit::Findings };
    }
    match process(terminal) {
        Ok(exit) => exit,
        Err(problem) => {
            terminal.error(&problem);
            Exit::Failed
        }
    }
}

/// Reads the book, and writes it with pictures unless something is wrong with it.
fn process(terminal: &mut Terminal) -> Result<Exit, String> {
    let input = files::read_input().map_err(|error| format!("cannot read standard input: {}", reason(&error)))?;
    let input = input.map_err(|_| "the book is too large".to_owned())?;
    let read: Option<(Value, Value)> = serde_json::from_slice(&input).ok();
    let (context, mut book) = read.ok_or(
        "`journey mdbook` reads what mdBook hands over; write `command = \"journey mdbook\"` below `[preprocessor.journey]` in book.toml",
    )?;
    let mut work = Work { book: Book::read(&context)?, findings: Findings::default(), number: 0 };
    let mut problem = None;
    each_chapter(&mut book, &mut |chapter| {
        if let Err(text) = work.chapter(chapter) {
            problem.get_or_insert(text);
        }
    });
    if let Some(problem) = problem {
        return Err(problem);
    }
    let found = work.findings.take();
    let mut text = String::new();
    (REPORTS[0].write)(&found, &work.findings.sources, terminal.look(false), &mut text);
    terminal.say(&text);
    if !found.is_empty() {
        terminal.line(&summary(&found, work.findings.sources.iter().count()));
    }
    if found.iter().any(Diagnostic::is_error) {
        return Ok(Exit::Findings);
    }
    let written = terminal.output(&mut |out| serde_json::to_writer(out, &book).map_err(Into::into));
    written.map_err(|error| format!("cannot write to standard output: {}", reason(&error)))?;
    Ok(Exit::Clean)
}

/// Calls `each` with every chapter, in the order of the book; mdBook 0.4 calls a list of them otherwise than 0.5.
fn each_chapter(value: &mut Value, each: &mut dyn FnMut(&mut Value)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|it| each_chapter(it, each)),
        Value::Object(map) => {
            if let Some(chapter) = map.get_mut("Chapter") {
                each(chapter);
                each_chapter(chapter, each);
            }
            for name in ["items", "sections", "sub_items"] {
                if let Some(list) = map.get_mut(name) {
                    each_chapter(list, each);
                }
            }
        }
        _ => {}
    }
}

/// What `book.toml` says.
struct Book {
    /// Its folder, canonical: no map reaches out of it, unless it is a part of a project.
    root: PathBuf,
    /// The folder of the chapters.
    source: PathBuf,
    show: Show,
    /// The chapters whose maps are shown as text alone.
    text_only: GlobSet,
}

impl Book {
    fn read(context: &Value) -> Result<Self, String> {
        let root = context["root"].as_str().unwrap_or(".");
        let source = context["config"]["book"]["src"].as_str().unwrap_or("src");
        let mut book = Self {
            root: files::canonical(Path::new(root)),
            source: Path::new(root).join(source),
            show: Show::Picture,
            text_only: GlobSet::empty(),
        };
        let settings = context["config"]["preprocessor"]["journey"].as_object();
        for (key, value) in settings.into_iter().flatten() {
            match key.as_str() {
                "show" => {
                    let allowed = SHOWS.iter().filter(|(_, it)| !matches!(it, Show::Fails | Show::Ignore));
                    let meant = allowed.clone().find(|(name, _)| value.as_str() == Some(*name));
                    let names: Vec<&str> = allowed.map(|it| it.0).collect();
                    let (_, show) = meant.ok_or(format!("`show` in book.toml is one of {}", names.join(", ")))?;
                    book.show = *show;
                }
                "text-only" => book.text_only = globs(value)?,
                // What mdBook itself reads.
                "command" | "renderer" | "renderers" | "before" | "after" | "optional" => {}
                _ => {
                    return Err(format!(
                        "`{key}` below `[preprocessor.journey]` in book.toml is unknown; there is `show` and `text-only`"
                    ));
                }
            }
        }
        Ok(book)
    }
}

fn globs(value: &Value) -> Result<GlobSet, String> {
    let fault = || "`text-only` in book.toml is a list of chapters, as `[\"rules.md\", \"errors/*.md\"]`".to_owned();
    let mut builder = GlobSetBuilder::new();
    for pattern in value.as_array().ok_or_else(fault)? {
        let glob = pattern.as_str().and_then(|it| Glob::new(it).ok()).ok_or_else(fault)?;
        builder.add(glob);
    }
    builder.build().map_err(|_| fault())
}

struct Work {
    book: Book,
    findings: Findings,
    /// Of the chapter, from 1.
    number: usize,
}

/// A chapter while pictures come into it.
struct Draft<'a> {
    root: &'a Path,
    path: PathBuf,
    settings: &'a Settings,
    page: &'a markdown::Page,
    show: Show,
    pictures: Chapter,
}

impl Work {
    fn chapter(&mut self, chapter: &mut Value) -> Result<(), String> {
        self.number += 1;
        let place = [&chapter["source_path"], &chapter["path"]].into_iter().find_map(Value::as_str);
        let (Some(place), Some(text)) = (place.map(str::to_owned), chapter["content"].as_str()) else { return Ok(()) };
        let path = PathBuf::from(files::from_here(&files::canonical(&self.book.source.join(&place))));
        let source = self.findings.show(&files::shown(&path), text);
        let (page, problems) = markdown::read(source, text);
        let is_whole = page.is_whole;
        self.findings.push(problems);
        if !is_whole || (page.codes.is_empty() && page.slots.is_empty()) {
            return Ok(());
        }
        let settings = settings_for(&path)?;
        let show = if self.book.text_only.is_match(&place) { Show::Text } else { self.book.show };
        let fonts = settings.config.render.font.unwrap_or_default();
        let theme = Arc::new(Theme::of_brand(&settings.config.brand));
        let pictures = Chapter::new(self.number, fonts, theme);
        let mut draft = Draft { root: &self.book.root, path, settings: &settings, page: &page, show, pictures };
        let mut edits = Vec::new();
        for (index, code) in page.codes.iter().enumerate() {
            edits.extend(draft.code(index, code, &mut self.findings));
        }
        for slot in &page.slots {
            edits.extend(draft.slot(slot, text, &mut self.findings));
        }
        edits.sort_by_key(|(range, _)| range.start);
        let mut new = markdown::edit(text, &edits);
        let style = draft.pictures.style();
        if !style.is_empty() {
            new.push_str(&format!("\n\n{style}\n"));
        }
        chapter["content"] = Value::String(new);
        Ok(())
    }
}

impl Draft<'_> {
    /// What becomes of a block: its text, its picture, or one below the other.
    fn code(&mut self, index: usize, code: &Code, findings: &mut Findings) -> Vec<markdown::Edit> {
        let without_words = (code.words.clone(), String::new());
        let is_drawn_elsewhere = self.page.slots.iter().any(|it| it.code == Some(index) && it.order.file.is_none());
        let show = match code.order.show.unwrap_or(self.show) {
            Show::Ignore => return vec![without_words],
            Show::Picture | Show::Both if is_drawn_elsewhere => Show::Text,
            show => show,
        };
        let order = Order { show: Some(show), ..code.order.clone() };
        let pictures = self.draw(&order, code, findings);
        let between = format!("\n{}\n{}", code.prefix.trim_end(), code.prefix);
        let pictures = pictures.join(&between);
        match show {
            // What declares people and nothing else has no picture: its text is all there is.
            _ if pictures.is_empty() => vec![without_words],
            Show::Picture => vec![(code.range.clone(), pictures)],
            _ => vec![without_words, (code.range.end..code.range.end, format!("{between}{pictures}"))],
        }
    }

    fn slot(&mut self, slot: &Slot, text: &str, findings: &mut Findings) -> Option<markdown::Edit> {
        let code = slot.code.and_then(|it| self.page.codes.get(it));
        let mut pictures = Vec::new();
        let here = Page { path: &self.path, settings: self.settings, within: Some(self.root), today: None };
        let chapter = &mut self.pictures;
        here.draw(&slot.order, slot.head, code, findings, &mut |_, mut scene| {
            pictures.push(chapter.picture(&mut scene));
        });
        let content = format!("\n{}\n", pictures.join("\n\n"));
        (!pictures.is_empty()).then(|| (slot.between.clone(), slot.lines(text, &content)))
    }

    fn draw(&mut self, order: &Order, code: &Code, findings: &mut Findings) -> Vec<String> {
        let mut pictures = Vec::new();
        let here = Page { path: &self.path, settings: self.settings, within: Some(self.root), today: None };
        let chapter = &mut self.pictures;
        here.draw(order, code.head, Some(code), findings, &mut |_, mut scene| {
            pictures.push(chapter.picture(&mut scene));
        });
        pictures
    }
}
