//! The table `[lint]`: which rules run, how bad their findings are, for some files otherwise, and the limits.

use super::value::{self, Shape};
use super::{Reader, advice};
use crate::diagnostic::codes::{UNKNOWN_SETTING, WRONG_SETTING};
use crate::diagnostic::nearest_of;
use crate::lint::{LIMITS, Level, Limit, PathSettings, Selector, matcher};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The keys of `[lint]`, and those of an entry of `[[lint.per-path]]`.
const KEYS: &[&str] = &["select", "ignore", "levels", "limits", "per-path", "baseline"];
const PATH_KEYS: &[&str] = &["files", "ignore", "levels"];

pub(super) fn read(reader: &mut Reader, settings: &DeTable<'_>) {
    for (key, value) in settings {
        let (key, place) = (key.get_ref().as_ref(), key.span());
        match key {
            "select" => reader.config.lint.select = selectors(reader, "select", value),
            "ignore" => reader.config.lint.ignore = selectors(reader, "ignore", value),
            "levels" => {
                reader.config.lint.levels = levels(reader, value);
                remember_all(reader, "lint.levels", value);
            }
            "limits" => {
                limits(reader, value);
                remember_all(reader, "lint.limits", value);
            }
            "per-path" => per_path(reader, value),
            "baseline" => baseline(reader, value),
            _ => unknown(reader, "lint", key, place, KEYS),
        }
    }
}

fn remember_all(reader: &mut Reader, table: &str, value: &Spanned<DeValue<'_>>) {
    let DeValue::Table(entries) = value.get_ref() else { return };
    for (key, value) in entries {
        reader.remember(&format!("{table}.{}", key.get_ref()), key.span().start..value.span().end);
    }
}

fn unknown(reader: &mut Reader, table: &str, key: &str, place: Range<usize>, known: &[&str]) {
    let message = format!("`{table}` has no setting `{key}`");
    reader.report(UNKNOWN_SETTING, place, message, Some(advice(key, known)));
}

fn wrong(reader: &mut Reader, value: &Spanned<DeValue<'_>>, key: &str, takes: &str) {
    let got = value::called(value.get_ref());
    reader.report(WRONG_SETTING, value.span(), format!("`{key}` takes {takes}, not {got}"), None);
}

/// The texts of a list; whatever else stands in it is reported.
fn texts<'v>(reader: &mut Reader, key: &str, value: &'v Spanned<DeValue<'_>>) -> Vec<(&'v str, Range<usize>)> {
    let mut found = Vec::new();
    for text in Shape::Texts.texts(value) {
        match text {
            Ok(it) => found.push(it),
            Err(other) => wrong(reader, other, key, Shape::Texts.called()),
        }
    }
    found
}

fn selectors(reader: &mut Reader, key: &str, value: &Spanned<DeValue<'_>>) -> Vec<Selector> {
    let words = texts(reader, key, value);
    words.into_iter().filter_map(|(word, place)| selector(reader, word, place)).collect()
}

fn selector(reader: &mut Reader, word: &str, place: Range<usize>) -> Option<Selector> {
    let found = Selector::read(word);
    if found.is_none() {
        let help = match nearest_of(word, Selector::words()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "write `all`, a group such as `flow`, or a rule by its name or code".to_owned(),
        };
        reader.report(WRONG_SETTING, place, format!("there is no rule or group `{word}`"), Some(help));
    }
    found
}

fn levels(reader: &mut Reader, value: &Spanned<DeValue<'_>>) -> Vec<(Selector, Level)> {
    let DeValue::Table(table) = value.get_ref() else {
        wrong(reader, value, "levels", "a table of rules and their levels");
        return Vec::new();
    };
    let mut found = Vec::new();
    for (key, value) in table {
        let selector = selector(reader, key.get_ref(), key.span());
        let Some(word) = value.get_ref().as_str() else {
            wrong(reader, value, key.get_ref(), "a level as text");
            continue;
        };
        let level = Level::ALL.iter().find(|it| it.word() == word);
        if level.is_none() {
            let words: Vec<&str> = Level::ALL.iter().map(|it| it.word()).collect();
            let message = format!("`{word}` is no level");
            reader.report(WRONG_SETTING, value.span(), message, Some(advice(word, &words)));
        }
        found.extend(selector.zip(level.copied()));
    }
    found
}

fn limits(reader: &mut Reader, value: &Spanned<DeValue<'_>>) {
    let DeValue::Table(table) = value.get_ref() else {
        return wrong(reader, value, "limits", "a table of limits");
    };
    for (key, value) in table {
        let Some(limit) = LIMITS.iter().find(|it| it.key == key.get_ref().as_ref()) else {
            // There are too many to list them all.
            let help = match nearest_of(key.get_ref(), LIMITS.iter().map(|it| it.key)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`journey config` lists them".to_owned(),
            };
            let message = format!("`lint.limits` has no setting `{}`", key.get_ref());
            reader.report(UNKNOWN_SETTING, key.span(), message, Some(help));
            continue;
        };
        match amount(limit, value.get_ref()) {
            Some(amount) => (limit.set)(&mut reader.config.lint.limits, amount),
            None => {
                let message = format!("`{}` takes {}", limit.key, limit.unit.called());
                let help = format!("usually {}", limit.unit.written(limit.usual));
                reader.report(WRONG_SETTING, value.span(), message, Some(help));
            }
        }
    }
}

fn amount(limit: &Limit, value: &DeValue<'_>) -> Option<f64> {
    let text = match value {
        DeValue::Integer(it) if it.radix() == 10 => it.as_str(),
        DeValue::Float(it) => it.as_str(),
        DeValue::String(it) => return limit.unit.read_text(it),
        _ => return None,
    };
    limit.unit.read_number(text.replace('_', "").parse().ok()?)
}

fn baseline(reader: &mut Reader, value: &Spanned<DeValue<'_>>) {
    match value.get_ref().as_str() {
        Some("") => {
            let help = Some("for example `journey-baseline.json`".to_owned());
            reader.report(WRONG_SETTING, value.span(), "`baseline` cannot be empty".to_owned(), help);
        }
        Some(file) => reader.config.lint.baseline = Some(file.to_owned()),
        None => wrong(reader, value, "baseline", "the name of a file as text"),
    }
}

fn per_path(reader: &mut Reader, value: &Spanned<DeValue<'_>>) {
    let DeValue::Array(entries) = value.get_ref() else {
        return wrong(reader, value, "per-path", "entries `[[lint.per-path]]`");
    };
    for entry in entries {
        let DeValue::Table(table) = entry.get_ref() else {
            wrong(reader, entry, "per-path", "entries `[[lint.per-path]]`");
            continue;
        };
        let mut own = PathSettings::default();
        for (key, value) in table {
            let (key, place) = (key.get_ref().as_ref(), key.span());
            match key {
                "files" => own.files = patterns(reader, value),
                "ignore" => own.ignore = selectors(reader, "ignore", value),
                "levels" => own.levels = levels(reader, value),
                _ => unknown(reader, "lint.per-path", key, place, PATH_KEYS),
            }
        }
        if !table.contains_key("files") {
            let help = "add for example `files = [\"drafts/**\"]`".to_owned();
            reader.report(WRONG_SETTING, entry.span(), "`per-path` does not say for which files".into(), Some(help));
        }
        reader.config.lint.per_path.push(own);
    }
}

fn patterns(reader: &mut Reader, value: &Spanned<DeValue<'_>>) -> Vec<String> {
    let mut found = Vec::new();
    for (text, place) in texts(reader, "files", value) {
        match matcher(text) {
            Ok(_) => found.push(text.to_owned()),
            Err(fault) => {
                reader.report(WRONG_SETTING, place, format!("`{text}` is no pattern of files: {fault}"), None);
            }
        }
    }
    found
}
