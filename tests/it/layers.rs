//! Who may import whom: reads the `use crate::…` and `crate::…` paths of `src` and compares them with the house's table.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Free to all.
const SHARED: &[&str] = &["source", "diagnostic", "order"];

/// Folder (or file) of `src`, and what it may name of the crate besides itself and what is shared.
fn allowed() -> BTreeMap<&'static str, &'static [&'static str]> {
    BTreeMap::from([
        ("source", &[][..]),
        ("diagnostic", &["parallel"]),
        ("syntax", &[]),
        ("vocabulary", &[]),
        ("model", &["words"]),
        ("theme", &["font"]),
        ("scene", &["theme"]),
        ("reading", &["locale"]),
        ("locale", &[]),
        ("font", &[]),
        ("statement", &["syntax", "vocabulary"]),
        ("explain", &["lint"]),
        ("lint", &["model", "analysis", "statement", "syntax", "parallel"]),
        ("order", &[]),
        ("parallel", &[]),
        ("prose", &["locale"]),
        ("load", &["syntax", "model", "measure", "parallel", "resolve"]),
        ("markdown", &[]),
        ("measure", &["model"]),
        ("resolve", &["statement", "vocabulary", "model", "parallel"]),
        ("config", &["theme", "locale", "emit", "lint", "analysis"]),
        ("analysis", &["model", "measure"]),
        ("layout", &["model", "analysis", "measure", "theme", "locale", "font", "scene", "prose", "reading"]),
        ("fix", &[]),
        ("format", &["statement", "vocabulary"]),
        ("emit", &["scene", "prose", "reading", "model", "theme", "font", "analysis", "locale"]),
    ])
}

/// Every `crate::name` in a file, without comments and tests.
fn imports(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]").next().unwrap_or("");
    let mut found = Vec::new();
    for line in code.lines().map(str::trim_start).filter(|line| !line.starts_with("//")) {
        for part in line.split("crate::").skip(1) {
            let group = part.strip_prefix('{').map_or(part, |inside| inside);
            let names: Vec<&str> = if part.starts_with('{') { group.split(',').collect() } else { vec![group] };
            for name in names {
                let name: String = name.trim().chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
                if !name.is_empty() {
                    found.push(name);
                }
            }
        }
    }
    found
}

fn visit(folder: &Path, each: &mut dyn FnMut(&Path)) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            visit(&path, each);
        } else if path.extension().is_some_and(|it| it == "rs") {
            each(&path);
        }
    }
}

#[test]
fn arrows_point_one_way() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let table = allowed();
    let mut wrong = Vec::new();
    visit(&root, &mut |path| {
        let relative = path.strip_prefix(&root).unwrap();
        let first = relative.components().next().unwrap().as_os_str().to_string_lossy().replace(".rs", "");
        if ["lib", "main", "cli"].contains(&first.as_str()) {
            return; // The façade and the outermost layer may know everything.
        }
        let Some(may) = table.get(first.as_str()) else {
            wrong.push(format!("{}: folder `{first}` is not in the table", relative.display()));
            return;
        };
        for name in imports(&fs::read_to_string(path).unwrap()) {
            if name != first && !SHARED.contains(&name.as_str()) && !may.contains(&name.as_str()) {
                wrong.push(format!("{} names crate::{name}", relative.display()));
            }
        }
    });
    assert!(wrong.is_empty(), "imports against the arrows:\n{}", wrong.join("\n"));
}

#[test]
fn only_syntax_knows_pest() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    visit(&root, &mut |path| {
        let relative = path.strip_prefix(&root).unwrap();
        if !relative.starts_with("syntax") && fs::read_to_string(path).unwrap().contains("pest::") {
            wrong.push(relative.display().to_string());
        }
    });
    assert!(wrong.is_empty(), "these name pest: {wrong:?}");
}

#[test]
fn the_reader_of_imports_sees_groups_and_paths() {
    assert_eq!(
        imports("use crate::{font, theme::Look};\n// crate::no\nlet x = crate::model::Y;"),
        ["font", "theme", "model"]
    );
}
