//! `journey new`: a first map that says by example how maps are written.

use crate::cli::args::New;
use crate::cli::exit::Exit;
use crate::cli::files::shown;
use crate::cli::terminal::{Terminal, reason};
use crate::cli::write;
use std::io::ErrorKind;
use std::path::Path;

/// A map to start from.
#[derive(Debug)]
pub struct Template {
    pub name: &'static str,
    /// With `{name}`, `{label}` and `{file}` for what the user chose.
    text: &'static str,
}

pub const TEMPLATES: &[Template] = &[Template { name: "map", text: include_str!("../templates/map.journey") }];

/// Writes `NAME.journey`, which must not exist, and says what to do next.
pub fn run(arguments: &New, terminal: &mut Terminal) -> Exit {
    let path = arguments.name.with_extension("journey");
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    if !is_name(&name) || arguments.name.extension().is_some_and(|it| it != "journey") {
        let typed = arguments.name.to_string_lossy();
        let file = arguments.name.file_name().unwrap_or_default().to_string_lossy();
        terminal
            .error(&format!("`{typed}` is no name: letters, digits, `-` and `_`, for example `{}`", as_name(&file)));
        return Exit::Failed;
    }
    let Some(template) = TEMPLATES.iter().find(|it| it.name == arguments.template) else { return Exit::Failed };
    let file = shown(&path);
    match write::create(&path, filled(template, &name, &file).as_bytes()) {
        Ok(()) => {
            terminal.line(&format!("wrote {file}\n\nNext, draw it:\n  journey render {file}"));
            Exit::Clean
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            terminal.error(&format!("`{file}` exists, and is left as it is"));
            Exit::Failed
        }
        Err(error) => {
            terminal.error(&format!("cannot write `{file}`: {}", reason(&error)));
            Exit::Failed
        }
    }
}

/// What `journey` without a verb says in a folder without maps.
pub fn first_step(terminal: &mut Terminal) {
    terminal.line("There is no map in this folder yet. Start one:\n  journey new my-journey\n\nWhat else there is: journey --help");
}

/// Whether the current folder itself holds a map.
pub fn is_empty_folder(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    !entries.flatten().any(|it| it.path().extension().is_some_and(|end| end == "journey"))
}

fn filled(template: &Template, name: &str, file: &str) -> String {
    template.text.replace("{name}", name).replace("{label}", &label(name)).replace("{file}", file)
}

/// The label that the language makes of a name: hyphens as blanks, the first letter capital.
fn label(name: &str) -> String {
    let text = name.replace(['-', '_'], " ");
    let mut letters = text.trim().chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A name of the language: a letter or `_`, then also digits and `-`, which is not the end.
fn is_name(text: &str) -> bool {
    let begins = text.starts_with(|it: char| it.is_alphabetic() || it == '_');
    begins && !text.ends_with('-') && text.chars().all(|it| it.is_alphanumeric() || it == '_' || it == '-')
}

/// The name that is nearest to a text.
fn as_name(text: &str) -> String {
    let words = text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    let name = words.collect::<Vec<_>>().join("-").to_lowercase();
    if is_name(&name) { name } else { "my-journey".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_what_is_made_of_texts() {
        for good in ["trial", "päivähoito", "_x", "a1-b2"] {
            assert!(is_name(good), "{good}");
        }
        for (bad, better) in [("My Map", "my-map"), ("a-", "a"), ("2nd try", "my-journey"), ("", "my-journey")] {
            assert!(!is_name(bad), "{bad}");
            assert_eq!(as_name(bad), better);
        }
        assert_eq!(label("first-visit"), "First visit");
    }
}
