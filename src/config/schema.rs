//! The settings as a JSON Schema, for editors that complete and check `journey.toml`.

use super::{FONTS, PAGES, THEMES};
use crate::analysis::report::{FIGURES, Unit};
use crate::emit::FORMATS;
use crate::lint::{LIMITS, Level, Limit, Selector, Unit as LimitUnit};
use crate::locale::{LANGUAGES, Language, Word};
use crate::theme::TOKENS;
use crate::theme::shape::{Shape, Spacing};
use serde_json::{Map, Value, json};

/// The schema as `docs/journey-toml.schema.json` holds it; its keys are sorted, so that it is the same each time.
pub fn schema() -> String {
    let themes: Vec<&str> = THEMES.iter().map(|(word, _)| *word).collect();
    let fonts: Vec<&str> = FONTS.iter().map(|(word, _)| *word).collect();
    let pages: Vec<&str> = PAGES.iter().map(|(word, _)| *word).collect();
    let formats: Vec<&str> = FORMATS.iter().map(|it| it.name).collect();
    let mut tables = Map::new();
    tables.insert(
        "render".to_owned(),
        closed(json!({
            "output": { "type": "string", "minLength": 1, "description": "A folder, relative to this file." },
            "formats": one_or_many(&json!({ "enum": formats })),
            "locale": { "type": "string", "pattern": "^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$" },
            "theme": { "enum": themes },
            "font": { "enum": fonts },
            "scale": { "type": "number", "minimum": 0.1, "maximum": 10, "description": "Pixels of a PNG for each px." },
            "background": {
                "type": "string",
                "pattern": "^(none|#[0-9A-Fa-f]{3}([0-9A-Fa-f]{3})?)$",
                "description": "The ground of a PNG.",
            },
            "page": { "enum": pages, "description": "The pages of a PDF." },
        })),
    );
    tables.insert("lint".to_owned(), lint());
    tables.insert("analyze".to_owned(), closed(json!({ "fail-on": one_or_many(&condition()) })));
    tables.insert("theme".to_owned(), theme());
    tables.insert("labels".to_owned(), labels());
    let levels: Vec<&str> = Level::ALL.iter().map(|it| it.word()).collect();
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "journey.toml",
        "description": "Settings of a project of customer-journey maps.",
        "type": "object",
        "additionalProperties": false,
        "properties": tables,
        "$defs": {
            "rule": { "description": "A rule by name or code, a group, or all.", "enum": selectors() },
            "level": { "enum": levels },
            "words": words(),
            "levels": {
                "type": "object",
                "propertyNames": { "$ref": "#/$defs/rule" },
                "additionalProperties": { "$ref": "#/$defs/level" },
            },
        },
    });
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}

fn theme() -> Value {
    let colors = || -> Map<String, Value> {
        let pattern = "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$";
        let color = |about: &str| json!({ "type": "string", "pattern": pattern, "description": about });
        TOKENS.iter().map(|it| (it.name.to_owned(), color(it.about))).collect()
    };
    let mut all = colors();
    all.insert("dark".to_owned(), closed(Value::Object(colors())));
    let [least, most] = Shape::TEXTS;
    let spacings: Vec<&str> = Spacing::ALL.iter().map(|it| it.0).collect();
    let shapes = json!({
        "corners": { "type": "number", "minimum": 0, "maximum": Shape::ROUNDEST, "description": "Radius of a card's corners in px." },
        "text": { "type": "number", "minimum": least, "maximum": most, "description": "Size of plain text in px; the picture grows with it." },
        "font": { "type": "string", "minLength": 1, "description": "The reader's font that comes first, with `font = \"system\"`." },
        "spacing": { "enum": spacings, "description": "The room between things, in each layout its own." },
    });
    all.extend(shapes.as_object().cloned().unwrap_or_default());
    closed(Value::Object(all))
}

fn labels() -> Value {
    let word = |it: Word| json!({ "type": "string", "minLength": 1, "description": it.text(Language::English) });
    let mut all: Map<String, Value> = Word::all().map(|it| (it.key(), word(it))).collect();
    all.extend(LANGUAGES.iter().map(|it| (it.tag.to_owned(), json!({ "$ref": "#/$defs/words" }))));
    closed(Value::Object(all))
}

fn words() -> Value {
    let keys: Vec<String> = Word::all().map(Word::key).collect();
    let word = json!({ "type": "string", "minLength": 1 });
    json!({ "type": "object", "propertyNames": { "enum": keys }, "additionalProperties": word })
}

fn lint() -> Value {
    let rules = one_or_many(&json!({ "$ref": "#/$defs/rule" }));
    let limits: Map<String, Value> = LIMITS.iter().map(|it| (it.key.to_owned(), limit(it))).collect();
    let per_path = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["files"],
        "properties": {
            "files": one_or_many(&json!({ "type": "string" })),
            "ignore": rules,
            "levels": { "$ref": "#/$defs/levels" },
        },
    });
    closed(json!({
        "select": rules,
        "ignore": rules,
        "levels": { "$ref": "#/$defs/levels" },
        "limits": closed(Value::Object(limits)),
        "per-path": { "type": "array", "items": per_path },
        "baseline": { "type": "string", "minLength": 1, "description": "The file of accepted findings, relative to this file." },
    }))
}

/// A figure, a comparison, a value in the figure's unit.
fn condition() -> Value {
    let of = |unit: Unit| FIGURES.iter().filter(|it| it.unit == unit).map(|it| it.name).collect::<Vec<_>>().join("|");
    let number = "[-+−]?[0-9]+([.][0-9]+)?";
    let pattern = format!(
        "^ *((({}) *(<=|>=|!=|<|>|=) *{number})|(({}) *(<=|>=|!=|<|>|=) *{number} *%?)|(({}) *(<=|>=|!=|<|>|=) *{number} *(s|min|h|d|w|mo|y))) *$",
        of(Unit::Number),
        of(Unit::Percent),
        of(Unit::Duration)
    );
    json!({ "type": "string", "pattern": pattern, "description": "A condition such as friction > 60." })
}

fn limit(limit: &Limit) -> Value {
    let about = limit.about.trim();
    match limit.unit {
        LimitUnit::Count => json!({ "type": "number", "minimum": 0, "default": limit.usual, "description": about }),
        LimitUnit::Percent => {
            let number = json!({ "type": "number", "minimum": 0, "maximum": 100 });
            let text = json!({ "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? *%$" });
            json!({ "anyOf": [number, text], "default": limit.usual, "description": about })
        }
        LimitUnit::Days => json!({
            "type": "string",
            "pattern": "^[0-9]+(\\.[0-9]+)? *(y|mo|w|d|h|min)$",
            "default": limit.unit.written(limit.usual).trim_matches('"'),
            "description": about,
        }),
    }
}

fn selectors() -> Vec<&'static str> {
    let mut words: Vec<&str> = Selector::words().collect();
    words.extend(crate::lint::Group::ALL.iter().map(|it| it.prefix()));
    words
}

/// A table with these settings and no others.
fn closed(properties: Value) -> Value {
    json!({ "type": "object", "additionalProperties": false, "properties": properties })
}

/// A list, for which one entry may stand.
fn one_or_many(item: &Value) -> Value {
    json!({ "anyOf": [item, { "type": "array", "items": item }] })
}
