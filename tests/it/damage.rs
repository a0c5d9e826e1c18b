//! Damages every line of every shared map in six ways. Each must be found where it is, cost at most one finding more,
//! and change nothing of what stands outside the damaged statement.

use crate::compiled::Repository;
use journey::FileText;
use journey::source::{Source, SourceId};
use journey::syntax::{self, ast::Document, ast::Form, ast::NOWHERE};
use serde_json::Value;
use std::fmt::Write as _;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

/// One way to damage a line.
struct Damage {
    what: &'static str,
    text: String,
    /// The line (from 1) that a finding must be on.
    line: usize,
    /// The lines of the damaged statement, with its block.
    lines: RangeInclusive<usize>,
}

/// A map as it stands, and where its statements are.
struct Map {
    name: String,
    text: String,
    /// For each line (from 0) that holds a keyword or a brace that ends a block: the lines of that statement.
    statements: Vec<Option<RangeInclusive<usize>>>,
    source: Source,
    document: Document,
}

impl Map {
    fn new(name: &str, text: &str) -> Self {
        let source = Source::new(SourceId(0), name, text);
        let (document, found) = syntax::parse(&source);
        assert!(found.is_empty(), "{name}");
        let line = |offset: u32| source.line_column(offset).0 as usize;
        let mut statements = vec![None; text.lines().count()];
        for (index, statement) in document.statements.iter().enumerate() {
            let last = document.items_of(index).last().map_or(statement.keyword.end, |it| it.end);
            let end = if statement.close == NOWHERE { last } else { statement.close };
            let lines = line(statement.keyword.start)..=line(end);
            for at in [line(statement.keyword.start), line(last), line(end)] {
                statements[at - 1].get_or_insert(lines.clone());
            }
        }
        Self { name: name.to_owned(), text: text.to_owned(), statements, source, document }
    }

    /// Byte offset at which line `line` (from 0) begins.
    fn start(&self, line: usize) -> usize {
        self.source.lines().start_of(line, &self.text)
    }

    fn damages(&self) -> Vec<Damage> {
        let mut damages = Vec::new();
        for (index, line) in self.text.lines().enumerate() {
            let Some(lines) = self.statements[index].clone() else { continue };
            let start = self.start(index);
            let mut add = |what, from: usize, to: usize, by: &str, at: usize| {
                let text = format!("{}{by}{}", &self.text[..from], &self.text[to..]);
                damages.push(Damage { what, text, line: at, lines: lines.clone() });
            };
            for (at, char) in line.char_indices() {
                let from = start + at;
                match char {
                    '"' => add("quote dropped", from, from + 1, "", index + 1),
                    '{' if !self.in_item(from) => add("{ dropped", from, from + 1, "", *lines.start()),
                    '}' if !self.in_item(from) => add("} dropped", from, from + 1, "", *lines.start()),
                    _ => {}
                }
            }
            self.damage_words(index, &mut add);
        }
        damages
    }

    /// The keyword, the values and the end of a line.
    fn damage_words(&self, index: usize, add: &mut dyn FnMut(&'static str, usize, usize, &str, usize)) {
        let start = self.start(index);
        let end = start + self.text[start..].lines().next().map_or(0, str::len);
        let here = |offset: u32| (start..end).contains(&(offset as usize));
        let mut last = None;
        for (at, statement) in self.document.statements.iter().enumerate() {
            let (from, to) = (statement.keyword.start as usize, statement.keyword.end as usize);
            if here(statement.keyword.start) {
                add("keyword misspelt", from, to, &misspelt(&self.text[from..to]), index + 1);
                last = Some(to);
            }
            for item in self.document.items_of(at).iter().filter(|item| here(item.start)) {
                let wrong = if matches!(item.form, Form::Name | Form::Text) { "12" } else { "\"wrong\"" };
                add("value of a wrong form", item.start as usize, item.end as usize, wrong, index + 1);
                last = Some(item.end as usize);
            }
        }
        let last = last.unwrap_or(end);
        add("unknown word at the end", last, last, " zzzz", index + 1);
    }

    /// The first keyword of some lines.
    fn keyword(&self, lines: &RangeInclusive<usize>) -> &str {
        let start = self.start(lines.start() - 1);
        let first = self.document.statements.iter().find(|it| it.keyword.start as usize >= start);
        first.map_or("", |it| &self.text[it.keyword.start as usize..it.keyword.end as usize])
    }

    fn in_item(&self, offset: usize) -> bool {
        self.document.items.iter().any(|item| (item.start as usize..item.end as usize).contains(&offset))
    }

    /// The text with some lines emptied.
    fn without(&self, lines: &RangeInclusive<usize>) -> String {
        let kept = self.text.lines().enumerate();
        kept.map(|(at, line)| if lines.contains(&(at + 1)) { "\n".to_owned() } else { format!("{line}\n") }).collect()
    }
}

/// The word as a hurried hand types it: two letters swapped, or one too many.
fn misspelt(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    match letters[..] {
        ['-', '>'] => return "=>".to_owned(),
        [_, a, b, ..] if a != b => letters.swap(1, 2),
        _ => letters.push('x'),
    }
    letters.into_iter().collect()
}

/// The findings about a text in the place of a map, each with its file and line, and its JSON.
fn compile(name: &str, text: &str) -> (Vec<(String, usize, String)>, Value) {
    let file = FileText { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    let loaded = journey::load(vec![file], &mut Repository);
    let compiled = journey::compile(&loaded);
    let found = compiled.diagnostics.iter().map(|finding| {
        let source = loaded.sources.get(finding.span.source).unwrap();
        let line = source.line_column(finding.span.start).0 as usize;
        (source.name.clone(), line, format!("{} {}", finding.code.id, finding.message))
    });
    let found = found.collect();
    let mut out = Vec::new();
    journey::emit::json::write(&mut out, &compiled.project, &loaded.sources, &[SourceId(0)]).unwrap();
    (found, serde_json::from_slice(&out).unwrap())
}

/// Compares JSON of a damaged text with that of the sound one, and with that of the text without the damaged statement:
/// what stands elsewhere must be as in one of the two.
///
/// Left out is what the compiler makes of the damaged statement elsewhere: implied arrows, and the icons that follow it.
struct Comparison<'a> {
    file: &'a str,
    lines: &'a RangeInclusive<usize>,
    /// The keyword of the damaged statement: what it says is kept under it in the object around.
    keyword: &'a str,
    /// Names of the channels in whose declaration the damaged statement stands.
    channels: Vec<&'a str>,
    wrong: Vec<String>,
}

impl Comparison<'_> {
    fn check(&mut self, path: &str, damaged: Option<&Value>, sound: Option<&Value>, without: Option<&Value>) {
        if damaged == sound || damaged == without {
            return;
        }
        match (damaged, sound, without) {
            (Some(Value::Object(damaged)), Some(Value::Object(sound)), without) => {
                let object = damaged;
                let without = without.and_then(Value::as_object).unwrap_or(sound);
                for (key, value) in damaged {
                    let own =
                        key.strip_suffix('s').unwrap_or(key) == self.keyword.strip_suffix('s').unwrap_or(self.keyword);
                    let follows = key == "icon" && self.icon_follows(sound);
                    if key != "range" && !follows && !(own && self.around(object)) {
                        self.check(&format!("{path}.{key}"), Some(value), sound.get(key), without.get(key));
                    }
                }
            }
            (Some(Value::Array(damaged)), Some(Value::Array(sound)), without) => {
                let without = without.and_then(Value::as_array).unwrap_or(sound);
                self.lists(path, damaged, sound, without);
            }
            (damaged, sound, _) => {
                let short = |value: Option<&Value>| {
                    value.map_or("nothing".into(), |it| it.to_string().chars().take(160).collect::<String>())
                };
                self.wrong.push(format!("{path}: {} instead of {}", short(damaged), short(sound)));
            }
        }
    }

    /// Whether an icon is made of the damaged statement: a channel's of its kind, a touchpoint's of its first channel.
    fn icon_follows(&self, sound: &serde_json::Map<String, Value>) -> bool {
        let first = sound.get("via").and_then(|it| it[0].as_str());
        first.is_some_and(|it| self.channels.contains(&it))
            || (matches!(self.keyword, "kind" | "via") && self.around(sound))
    }

    /// Whether the damaged statement stands in the one that an object was made of.
    fn around(&self, object: &serde_json::Map<String, Value>) -> bool {
        let Some(range) = object.get("range") else { return false };
        let line = |key: &str| range[key].as_u64().unwrap_or(0) as usize;
        range["file"] == self.file && (line("line")..=line("endLine")).contains(self.lines.start())
    }

    /// Elements go together by their place in the text, those without a place by what they say.
    fn lists(&mut self, path: &str, damaged: &[Value], sound: &[Value], without: &[Value]) {
        let key = |value: &Value| {
            let range = &value["range"];
            (range["file"].to_string(), range["line"].as_u64(), range["column"].as_u64(), value["target"].to_string())
        };
        let find = |list: &[Value], wanted: &Value| list.iter().find(|it| key(it) == key(wanted)).cloned();
        let (file, lines) = (self.file, self.lines);
        let outside = |value: &Value| {
            if value["implied"] == true {
                return false;
            }
            let range = &value["range"];
            range["file"] != file || range["line"].as_u64().is_none_or(|line| !lines.contains(&(line as usize)))
        };
        for (index, value) in damaged.iter().enumerate().filter(|(_, it)| outside(it)) {
            let path = format!("{path}[{index}]");
            if value.is_object() {
                let (sound, without) = (find(sound, value), find(without, value));
                self.check(
                    &path,
                    Some(value),
                    sound.as_ref().or(without.as_ref()),
                    without.as_ref().or(sound.as_ref()),
                );
            } else if !sound.contains(value) && !without.contains(value) {
                self.wrong.push(format!("{path}: {value} is new"));
            }
        }
        for value in sound.iter().filter(|it| outside(it)) {
            let kept = if value.is_object() { find(damaged, value).is_some() } else { damaged.contains(value) };
            let needed = if value.is_object() { find(without, value).is_some() } else { without.contains(value) };
            if needed && !kept {
                let short: String = value.to_string().chars().take(160).collect();
                self.wrong.push(format!("{path}: {short} is lost"));
            }
        }
    }
}

/// The channels that the map declares in lines of which the damaged statement has the first.
fn channels_around<'a>(map: &Map, damage: &Damage, sound: &'a Value) -> Vec<&'a str> {
    let line = |range: &Value, key: &str| range[key].as_u64().unwrap_or(0) as usize;
    let channels = sound["channels"].as_array().unwrap().iter().filter(|it| {
        let range = &it["range"];
        let lines = line(range, "line")..=line(range, "endLine");
        range["file"] == map.name.as_str() && lines.contains(damage.lines.start())
    });
    channels.filter_map(|it| it["name"].as_str()).collect()
}

fn check(map: &Map, damage: &Damage, sound: &Value, without: &Value) -> Option<String> {
    let (found, json) = compile(&map.name, &damage.text);
    let mut report = String::new();
    if !found.iter().any(|(file, line, _)| *file == map.name && *line == damage.line) {
        writeln!(report, "  no finding on line {}", damage.line).unwrap();
    }
    if found.len() > 2 {
        writeln!(report, "  {} findings", found.len()).unwrap();
    }
    let mut comparison = Comparison {
        file: &map.name,
        lines: &damage.lines,
        keyword: map.keyword(&damage.lines),
        channels: channels_around(map, damage, sound),
        wrong: Vec::new(),
    };
    comparison.check("", Some(&json), Some(sound), Some(without));
    for wrong in comparison.wrong.iter().take(3) {
        writeln!(report, "  {wrong}").unwrap();
    }
    if report.is_empty() {
        return None;
    }
    let line = damage.text.lines().nth(damage.line - 1).unwrap_or("");
    for (file, line, message) in found.iter().take(4) {
        let file = file.rsplit('/').next().unwrap();
        writeln!(report, "    {file}:{line} {message}").unwrap();
    }
    Some(format!("{}:{} {}: {}\n{report}", map.name, damage.line, damage.what, line.trim()))
}

fn maps() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/maps");
    let folders = [root.clone(), root.join("maya")];
    let mut found: Vec<PathBuf> =
        folders.iter().flat_map(|it| std::fs::read_dir(it).unwrap()).map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.extension().is_some_and(|it| it == "journey"));
    found.sort();
    found
}

/// What goes wrong with every `part`-th damage of a map, of `parts`.
fn wrong_with(path: &Path, part: usize, parts: usize) -> Vec<String> {
    let name = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().to_string_lossy();
    let map = Map::new(&name, &std::fs::read_to_string(path).unwrap());
    let (found, sound) = compile(&map.name, &map.text);
    assert!(found.is_empty(), "{name}: {found:?}");
    let mut without: Option<(RangeInclusive<usize>, Value)> = None;
    let mut wrong = Vec::new();
    for damage in map.damages().iter().skip(part).step_by(parts) {
        if without.as_ref().is_none_or(|(lines, _)| *lines != damage.lines) {
            without = Some((damage.lines.clone(), compile(&map.name, &map.without(&damage.lines)).1));
        }
        wrong.extend(without.as_ref().and_then(|(_, without)| check(&map, damage, &sound, without)));
    }
    wrong
}

#[test]
fn every_damage_of_every_line_is_found_where_it_is_and_harms_nothing_else() {
    let maps = maps();
    assert!(maps.len() >= 10);
    let half = |part: usize| maps.iter().flat_map(|path| wrong_with(path, part, 2)).collect::<Vec<_>>();
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let other = scope.spawn(|| half(1));
        let mut wrong = half(0);
        wrong.extend(other.join().unwrap());
        wrong
    });
    assert!(wrong.is_empty(), "{} of the damages:\n{}", wrong.len(), wrong.join("\n"));
}
