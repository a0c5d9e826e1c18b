//! The pages that explain what the program finds: of every rule, and of every error of the language.
//! One text for `journey explain`, its JSON and `docs/rules.md`. Entry points: [`find`], [`pages`].

mod terminal;

use crate::diagnostic::codes::CODES;
use crate::diagnostic::{Code, nearest_of};
use crate::lint::{Group, RULES, Rule};
use serde::Serialize;
use std::fmt::Write;

pub use terminal::in_terminal;

/// One page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    pub code: Code,
    /// Of a rule; `None` for what the language itself finds.
    pub group: Option<Group>,
    /// How bad it usually is; `off` for a rule that only runs when it is asked for.
    pub level: &'static str,
    /// Markdown, from second-level headings on; without the title.
    pub text: String,
}

/// All pages, in the order of codes: those of the language, then those of rules.
pub fn pages() -> impl Iterator<Item = Page> {
    CODES.iter().map(|it| of_code(*it)).chain(RULES.iter().map(of_rule))
}

/// The page of a code or a name.
///
/// # Errors
/// The name that was probably meant, if one is near.
pub fn find(word: &str) -> Result<Page, Option<&'static str>> {
    let meant = |code: &Code| code.name == word || code.id.eq_ignore_ascii_case(word);
    if let Some(rule) = RULES.iter().find(|it| meant(&it.code)) {
        return Ok(of_rule(rule));
    }
    if let Some(code) = CODES.iter().find(|it| meant(it)) {
        return Ok(of_code(*code));
    }
    let codes = RULES.iter().map(|it| it.code).chain(CODES.iter().copied());
    Err(nearest_of(word, codes.clone().map(|it| it.name)).or_else(|| nearest_of(word, codes.map(|it| it.id))))
}

fn of_rule(rule: &Rule) -> Page {
    Page { code: rule.code, group: Some(rule.group), level: rule.level.word(), text: text_of(rule) }
}

fn of_code(code: Code) -> Page {
    // The first line is the title, which a page is given anyhow.
    let text = code.page.split_once('\n').map_or("", |(_, text)| text.trim_start());
    Page { code, group: None, level: code.severity().word(), text: text.to_owned() }
}

/// A doc comment as Markdown: each line without the blank behind `///`.
fn text_of(rule: &Rule) -> String {
    let mut text = String::with_capacity(rule.code.page.len());
    for line in rule.code.page.lines() {
        text.push_str(line.strip_prefix(' ').unwrap_or(line).trim_end());
        text.push('\n');
    }
    text
}

/// The first sentence of a page.
fn gist(text: &str) -> &str {
    let paragraph = text.split("\n\n").find(|it| !it.starts_with('#') && !it.trim().is_empty()).unwrap_or("");
    let end = paragraph
        .find(". ")
        .or_else(|| paragraph.find(".\n"))
        .or_else(|| paragraph.find(": "))
        .unwrap_or(paragraph.len());
    paragraph.get(..end).unwrap_or(paragraph).trim_end_matches('.').trim()
}

/// Pages as one JSON document, for tools: `version` rises where a key is taken away or changes its meaning.
pub fn json(pages: &[Page]) -> String {
    #[derive(Serialize)]
    struct Document<'a> {
        version: u32,
        pages: Vec<Entry<'a>>,
    }
    #[derive(Serialize)]
    struct Entry<'a> {
        code: &'a str,
        name: &'a str,
        group: Option<&'a str>,
        level: &'a str,
        text: &'a str,
    }
    let pages = pages.iter().map(|it| Entry {
        code: it.code.id,
        name: it.code.name,
        group: it.group.map(Group::word),
        level: it.level,
        text: &it.text,
    });
    let document = Document { version: 1, pages: pages.collect() };
    // Strings only: there is no value that JSON lacks.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

/// Pages as Markdown, each under its title.
pub fn markdown(pages: &[Page]) -> String {
    let page = |it: &Page| format!("# {} {}\n\n{}", it.code.id, it.code.name, it.text);
    pages.iter().map(page).collect::<Vec<_>>().join("\n")
}

/// `docs/rules.md`: a table of all rules by group, then their pages.
pub fn rules_document() -> String {
    let mut out = String::from(INTRODUCTION);
    for group in Group::ALL {
        let rules: Vec<&Rule> = RULES.iter().filter(|it| it.group == *group).collect();
        if rules.is_empty() {
            continue;
        }
        let _ = write!(out, "\n### {}\n\n{}\n\n", capital(group.word()), group.about().trim());
        out.push_str("| code | name | level | finds |\n| --- | --- | --- | --- |\n");
        for rule in rules {
            let (id, name, text) = (rule.code.id, rule.name(), text_of(rule));
            let gist = gist(&text).replace('\n', " ").replace('|', "\\|");
            let _ =
                writeln!(out, "| {id} | [`{name}`](#{}-{name}) | {} | {gist} |", id.to_lowercase(), rule.level.word());
        }
    }
    for rule in RULES {
        let _ = write!(out, "\n## {} {}\n\n", rule.code.id, rule.name());
        let _ = write!(out, "Group `{}`, usually `{}`.\n\n", rule.group.word(), rule.level.word());
        out.push_str(&lowered(text_of(rule).trim_end()));
        out.push('\n');
    }
    out
}

const INTRODUCTION: &str = "# Rules

What `journey check` raises beyond errors, as an experienced mapper would in review. Every rule can be silenced with a reason, for one
statement and its block: `// allow(empty-stage): interviews are in May`. For a whole project, `[lint]` in `journey.toml` selects,
ignores and grades rules, by name, by code or by group. The level is the usual one; `off` means that a rule runs only when it is asked for.

This page is printed from the rules themselves, like `journey explain NAME`.

## All rules
";

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// Headings one level lower; what stands in a code block is no heading.
fn lowered(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut code = false;
    for line in text.lines() {
        code ^= line.starts_with("```");
        if line.starts_with("##") && !code {
            out.push('#');
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_found_by_code_and_name() {
        assert_eq!(find("J101").unwrap().code.name, "empty-stage");
        assert_eq!(find("empty-stage").unwrap().code.id, "J101");
        assert_eq!(find("j040").unwrap().code.name, "unknown-name");
        assert_eq!(find("emtpy-stage"), Err(Some("empty-stage")));
        assert_eq!(find("something"), Err(None));
    }

    #[test]
    fn a_gist_is_a_sentence() {
        assert_eq!(gist("## What it finds\n\nA stage: it is empty. It\nis so.\n"), "A stage: it is empty");
        assert_eq!(gist("## What\n\nOne thing.\n\n## Why"), "One thing");
    }
}
