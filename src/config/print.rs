//! The configuration in force, as a `journey.toml` that would settle the same, each line with where it comes from.

use super::{Config, FONTS, PAGES, THEMES};
use crate::emit::Background;
use crate::lint::{LIMITS, Level, Levels, RULES, Rule, Selector};
use crate::locale::LANGUAGES;
use crate::source::Sources;
use crate::theme::TOKENS;
use crate::theme::palette::{Hex, Theme};
use crate::theme::shape::{Shape, Spacing};
use std::fmt::Write;

/// Prints all settings. `places` are the lines of `journey.toml` on which keys stand (`lint.select` → 4), `file` its name.
pub fn print(config: &Config, file: Option<&str>, line_of: &dyn Fn(&str) -> Option<u32>) -> String {
    let mut out = Printer { text: String::new(), file: file.unwrap_or(""), line_of };
    match file {
        Some(file) => out.line(&format!("# {file}, and what holds without it")),
        None => out.line("# there is no journey.toml: this holds without one"),
    }
    out.render(config);
    out.lint(config);
    out.analyze(config);
    out.theme(config);
    out.labels(config);
    out.text
}

struct Printer<'p> {
    text: String,
    file: &'p str,
    line_of: &'p dyn Fn(&str) -> Option<u32>,
}

/// Where comments begin, if what stands before them leaves room.
const COMMENT: usize = 44;

impl Printer<'_> {
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn table(&mut self, head: &str) {
        self.line(&format!("\n{head}"));
    }

    /// A setting that stands under `key` in the file, if at all.
    fn setting(&mut self, name: &str, value: &str, key: &str) {
        let origin = self.origin(key);
        self.commented(&format!("{name} = {value}"), &origin);
    }

    fn commented(&mut self, text: &str, comment: &str) {
        let _ = writeln!(self.text, "{text:<COMMENT$}# {comment}");
    }

    fn origin(&self, key: &str) -> String {
        (self.line_of)(key).map_or("default".to_owned(), |line| format!("{}:{line}", self.file))
    }

    fn render(&mut self, config: &Config) {
        let render = &config.render;
        self.table("[render]");
        match &render.output {
            Some(output) => self.setting("output", &quoted(output), "render.output"),
            None => self.commented("# output", "default: beside the source"),
        }
        let formats = if render.formats.is_empty() { vec!["svg"] } else { render.formats.clone() };
        self.setting("formats", &list(formats.into_iter()), "render.formats");
        match &render.locale {
            Some(locale) => self.setting("locale", &quoted(locale), "render.locale"),
            None => self.commented("# locale", "default: that of the map, else en"),
        }
        let theme = render.theme.unwrap_or_default();
        let word = THEMES.iter().find(|(_, it)| *it == theme).map_or("", |(word, _)| word);
        self.setting("theme", &quoted(word), "render.theme");
        let font = render.font.unwrap_or_default();
        let word = FONTS.iter().find(|(_, it)| *it == font).map_or("", |(word, _)| word);
        self.setting("font", &quoted(word), "render.font");
        self.setting("scale", &render.scale.unwrap_or_default().factor().to_string(), "render.scale");
        match render.background.unwrap_or_default() {
            Background::Theme => self.commented("# background", "default: that of the theme"),
            other => self.setting("background", &quoted(&other.to_string()), "render.background"),
        }
        let page = render.page.unwrap_or_default();
        let word = PAGES.iter().find(|(_, it)| *it == page).map_or("", |(word, _)| word);
        self.setting("page", &quoted(word), "render.page");
    }

    fn analyze(&mut self, config: &Config) {
        self.table("[analyze]");
        let conditions = config.analyze.fail_on.iter().map(|it| it.text.as_str());
        self.setting("fail-on", &list(conditions), "analyze.fail-on");
    }

    fn shape(&mut self, shape: &Shape) {
        self.table("[theme]");
        self.setting("corners", &shape.corners.to_string(), "theme.corners");
        self.setting("text", &shape.text.to_string(), "theme.text");
        match &shape.font {
            Some(font) => self.setting("font", &quoted(font), "theme.font"),
            None => self.commented("# font", "default: none of its own"),
        }
        let word = Spacing::ALL.iter().find(|(_, it)| *it == shape.spacing).map_or("", |(word, _)| word);
        self.setting("spacing", &quoted(word), "theme.spacing");
    }

    /// The colours of the theme, those that follow from others included.
    fn theme(&mut self, config: &Config) {
        self.shape(&config.brand.shape);
        let theme = Theme::of_brand(&config.brand);
        for (dark, table) in [(false, "theme"), (true, "theme.dark")] {
            if dark {
                self.table("[theme.dark]");
            }
            for token in TOKENS {
                let key = format!("{table}.{}", token.name);
                let value = quoted(&Hex(theme.rgb(token.color, dark)).to_string());
                let origin = match (self.line_of)(&key) {
                    None if theme.rgb(token.color, dark) != Theme::default().rgb(token.color, dark) => {
                        "follows from others".to_owned()
                    }
                    _ => self.origin(&key),
                };
                self.commented(&format!("{} = {value}", token.name), &origin);
            }
        }
    }

    /// The project's own words; those of one language in its own table.
    fn labels(&mut self, config: &Config) {
        self.table("[labels]");
        for (label, _, text) in config.words.all().filter(|it| it.1.is_none()) {
            self.setting(&label.key(), &quoted(text), &format!("labels.{}", label.key()));
        }
        for spoken in LANGUAGES {
            let own = config.words.all().filter(|it| it.1 == Some(spoken.language));
            for (index, (label, _, text)) in own.enumerate() {
                if index == 0 {
                    self.table(&format!("[labels.{}]", spoken.tag));
                }
                self.setting(&label.key(), &quoted(text), &format!("labels.{}.{}", spoken.tag, label.key()));
            }
        }
    }

    fn lint(&mut self, config: &Config) {
        let lint = &config.lint;
        self.table("[lint]");
        let words = |selectors: &[Selector]| list(selectors.iter().map(|it| it.word()));
        self.setting("select", &words(&lint.select), "lint.select");
        self.setting("ignore", &words(&lint.ignore), "lint.ignore");
        match &lint.baseline {
            Some(file) => self.setting("baseline", &quoted(file), "lint.baseline"),
            None => self.commented("# baseline", "default: journey-baseline.json, if it is there"),
        }
        self.table("[lint.limits]");
        for limit in LIMITS {
            let value = limit.unit.written((limit.get)(&lint.limits));
            self.setting(limit.key, &value, &format!("lint.limits.{}", limit.key));
        }
        self.table("[lint.levels]");
        let levels = Levels::new(lint, &Sources::default(), &[]);
        for (index, rule) in RULES.iter().enumerate() {
            let level = levels.usual(index);
            let origin = self.why(config, index, rule, level);
            self.commented(&format!("{} = {}", rule.name(), quoted(level.word())), &origin);
        }
        for own in &lint.per_path {
            self.table("[[lint.per-path]]");
            self.setting("files", &list(own.files.iter().map(String::as_str)), "lint.per-path");
            self.setting("ignore", &words(&own.ignore), "lint.per-path");
            let level =
                |(selector, level): &(Selector, Level)| format!("{} = {}", selector.word(), quoted(level.word()));
            let levels: Vec<String> = own.levels.iter().map(level).collect();
            let levels = if levels.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", levels.join(", ")) };
            self.setting("levels", &levels, "lint.per-path");
        }
    }

    /// Which setting gave a rule its level.
    fn why(&self, config: &Config, index: usize, rule: &Rule, level: Level) -> String {
        let graded = config.places.iter().filter_map(|(key, _)| {
            let selector = Selector::read(key.strip_prefix("lint.levels.")?)?;
            Some((selector.closeness(index, rule)?, key.as_str()))
        });
        let graded = graded.max_by_key(|(close, _)| *close).map(|(_, key)| key);
        let meant = |selectors: &[Selector]| selectors.iter().any(|it| it.closeness(index, rule).is_some());
        let off = level == Level::Off;
        match graded {
            _ if off && !config.lint.select.is_empty() && !meant(&config.lint.select) => self.origin("lint.select"),
            _ if off && meant(&config.lint.ignore) => self.origin("lint.ignore"),
            Some(key) => self.origin(key),
            None if rule.level == Level::Off && !off => self.origin("lint.select"),
            None => "default".to_owned(),
        }
    }
}

/// A TOML text; JSON's escapes are TOML's too.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

fn list<'w>(words: impl Iterator<Item = &'w str>) -> String {
    format!("[{}]", words.map(quoted).collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Source, SourceId};

    fn printed(text: &str) -> (Config, String) {
        let (config, found) = super::super::read(SourceId(0), text);
        assert_eq!(found, Vec::new(), "{text}");
        let source = Source::new(SourceId(0), "journey.toml", text);
        let line = |key: &str| {
            let place = config.places.iter().find(|(it, _)| it == key)?;
            Some(source.line_column(place.1.start).0)
        };
        let out = print(&config, Some("journey.toml"), &line);
        (config, out)
    }

    const SETTLED: &str = "[render]\ntheme = \"dark\"\n\n[lint]\nignore = [\"flow\"]\n\n[lint.levels]\nstructure = \"advice\"\n\
        J101 = \"error\"\n\n[lint.limits]\nmap-stale-after = \"18mo\"\n\n[[lint.per-path]]\nfiles = [\"drafts/\"]\n\
        levels = { empty-stage = \"off\" }\n";

    #[test]
    fn each_line_says_where_it_comes_from() {
        let (_, out) = printed(SETTLED);
        let line = |start: &str| out.lines().find(|it| it.starts_with(start)).unwrap_or("").to_owned();
        assert!(line("theme").ends_with("# journey.toml:2"), "{out}");
        assert!(line("empty-stage").ends_with("\"error\"                       # journey.toml:9"), "{out}");
        assert!(line("too-many-touchpoints").ends_with("# journey.toml:8"), "{out}");
        assert!(line("unreachable-touchpoint = \"off\"").ends_with("# journey.toml:5"), "{out}");
        assert!(line("unused-allow = \"warning\"").ends_with("# default"), "{out}");
        assert!(line("map-stale-after = \"18mo\"").ends_with("# journey.toml:12"), "{out}");
    }

    #[test]
    fn what_is_printed_settles_the_same() {
        for text in ["", SETTLED, "[lint]\nselect = [\"comments\"]\n"] {
            let (config, out) = printed(text);
            let (again, _) = printed(&out);
            let level = |it: &Config, rule| Levels::new(&it.lint, &Sources::default(), &[]).usual(rule);
            for (index, rule) in RULES.iter().enumerate() {
                assert_eq!(level(&config, index), level(&again, index), "{}\n{out}", rule.name());
            }
            assert_eq!((config.lint.limits, config.lint.per_path), (again.lint.limits, again.lint.per_path));
        }
    }
}
