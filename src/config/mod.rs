//! `journey.toml` as plain values, and what is wrong with it as findings with a place in it.
//! Knows which settings there are, not where the file lies. Entry point: [`read`].

mod analyze;
mod labels;
mod lint;
mod print;
mod schema;
mod theme;
mod value;

use crate::analysis::report::Condition;
use crate::diagnostic::codes::{SETTINGS_NOT_TOML, UNKNOWN_SETTING, WRONG_SETTING};
use crate::diagnostic::{self, Code, Diagnostic, nearest_of};
use crate::emit::svg::{Fonts, Scheme};
use crate::emit::{Background, FORMATS, Page, Scale};
use crate::locale::OwnWords;
use crate::source::{SourceId, Span};
use crate::theme::palette::Brand;
use std::ops::Range;
use toml::de::{DeTable, DeValue};
use value::Shape;

pub use print::print;
pub use schema::schema;
pub use value::is_language_tag;

/// What a project has settled; `None` and empty lists leave it to the program.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Config {
    pub render: Render,
    pub lint: crate::lint::Settings,
    /// The colours and shapes of the table `[theme]`.
    pub brand: Brand,
    /// The words of the table `[labels]`.
    pub words: OwnWords,
    pub analyze: Analyze,
    /// Where each setting stands, by its key: `render.theme`, `lint.limits.fewest-stages`.
    pub places: Vec<(String, Span)>,
}

/// The table `[render]`: the flags of the verb of that name, without their dashes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Render {
    /// A folder, relative to that of `journey.toml`.
    pub output: Option<String>,
    /// Names of [`FORMATS`].
    pub formats: Vec<&'static str>,
    /// A language tag.
    pub locale: Option<String>,
    pub theme: Option<Scheme>,
    pub font: Option<Fonts>,
    pub scale: Option<Scale>,
    pub background: Option<Background>,
    pub page: Option<Page>,
}

/// The table `[analyze]`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Analyze {
    /// The run of `analyze` fails where a figure meets one of them.
    pub fail_on: Vec<Condition>,
}

/// A setting of `[render]`: its key, the form of its value, and where each text of it goes.
struct Setting {
    key: &'static str,
    shape: Shape,
    /// Stores the text, or says what would be allowed.
    store: fn(&mut Render, &str) -> Result<(), Allowed>,
}

enum Allowed {
    Words(Vec<&'static str>),
    Like(&'static str),
}

const RENDER: &[Setting] = &[
    Setting { key: "output", shape: Shape::Text, store: store_output },
    Setting { key: "formats", shape: Shape::Texts, store: store_format },
    Setting { key: "locale", shape: Shape::Text, store: store_locale },
    Setting { key: "theme", shape: Shape::Text, store: store_theme },
    Setting { key: "font", shape: Shape::Text, store: store_font },
    Setting { key: "scale", shape: Shape::Number, store: store_scale },
    Setting { key: "background", shape: Shape::Text, store: store_background },
    Setting { key: "page", shape: Shape::Text, store: store_page },
];

/// The words of `theme` and of `--theme`.
pub const THEMES: &[(&str, Scheme)] = &[
    ("default", Scheme::Auto),
    ("light", Scheme::Light),
    ("dark", Scheme::Dark),
    ("high-contrast", Scheme::HighContrast),
    ("greyscale", Scheme::Greyscale),
];

/// The words of `font`: glyphs in the file, the reader's fonts, or shapes.
pub const FONTS: &[(&str, Fonts)] =
    &[("embed", Fonts::Embedded), ("system", Fonts::System), ("outline", Fonts::Outlined)];

/// The words of `page`: as large as the picture, or paper.
pub const PAGES: &[(&str, Page)] = &[("long", Page::Long), ("a4", Page::A4), ("a3", Page::A3)];

/// Reads the text of a `journey.toml`, which is the file `source` of the run. What is wrong is reported and left out;
/// the rest holds. Findings come in the order of their places.
pub fn read(source: SourceId, text: &str) -> (Config, Vec<Diagnostic>) {
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader { source, config: Config::default(), found: Vec::new() };
    for error in errors {
        let clause = error.message().lines().collect::<Vec<_>>().join(", ");
        reader.report(SETTINGS_NOT_TOML, error.span().unwrap_or(0..0), format!("this is no TOML: {clause}"), None);
    }
    reader.document(document.get_ref());
    theme::without_effect(&mut reader);
    diagnostic::sort_by_place(&mut reader.found);
    (reader.config, reader.found)
}

type ReadTable = fn(&mut Reader, &DeTable<'_>);

/// The tables of the file, each with what reads its settings.
const TABLES: &[(&str, ReadTable)] = &[
    ("render", Reader::render),
    ("lint", lint::read),
    ("analyze", analyze::read),
    ("theme", theme::read),
    ("labels", labels::read),
];

struct Reader {
    source: SourceId,
    config: Config,
    found: Vec<Diagnostic>,
}

impl Reader {
    fn document(&mut self, document: &DeTable<'_>) {
        for (key, value) in document {
            let (key, place) = (key.get_ref().as_ref(), key.span());
            let known = TABLES.iter().find(|(name, _)| *name == key);
            match (known, value.get_ref()) {
                (Some((_, read)), DeValue::Table(settings)) => {
                    for (setting, value) in settings {
                        self.remember(&format!("{key}.{}", setting.get_ref()), setting.span().start..value.span().end);
                    }
                    read(self, settings);
                }
                (Some(_), other) => {
                    let message = format!("`{key}` is a table, not {}", value::called(other));
                    let help = format!("begin it with a line `[{key}]`");
                    self.report(WRONG_SETTING, value.span(), message, Some(help));
                }
                _ => {
                    let tables: Vec<&str> = TABLES.iter().map(|(name, _)| *name).collect();
                    let help = advice(key, &tables);
                    self.report(UNKNOWN_SETTING, place, format!("unknown table `{key}`"), Some(help));
                }
            }
        }
    }

    fn remember(&mut self, key: &str, place: Range<usize>) {
        self.config.places.push((key.to_owned(), Span::new(self.source, place.start, place.end)));
    }

    fn render(&mut self, settings: &DeTable<'_>) {
        for (key, value) in settings {
            let (key, place) = (key.get_ref().as_ref(), key.span());
            let Some(setting) = RENDER.iter().find(|it| it.key == key) else {
                let known: Vec<&str> = RENDER.iter().map(|it| it.key).collect();
                let message = format!("`render` has no setting `{key}`");
                self.report(UNKNOWN_SETTING, place, message, Some(advice(key, &known)));
                continue;
            };
            for text in setting.shape.texts(value) {
                match text {
                    Ok((text, place)) => self.store(setting, text, place),
                    Err(other) => {
                        let (takes, got) = (setting.shape.called(), value::called(other.get_ref()));
                        self.report(WRONG_SETTING, other.span(), format!("`{key}` takes {takes}, not {got}"), None);
                    }
                }
            }
        }
    }

    fn store(&mut self, setting: &Setting, text: &str, place: Range<usize>) {
        let Err(allowed) = (setting.store)(&mut self.config.render, text) else { return };
        let help = match allowed {
            Allowed::Words(words) => advice(text, &words),
            Allowed::Like(example) => format!("for example `{example}`"),
        };
        let text = if text.is_empty() { "empty".to_owned() } else { format!("`{text}`") };
        self.report(WRONG_SETTING, place, format!("`{}` cannot be {text}", setting.key), Some(help));
    }

    fn report(&mut self, code: Code, place: Range<usize>, message: String, help: Option<String>) {
        let finding = Diagnostic::new(code, Span::new(self.source, place.start, place.end), message);
        self.found.push(Diagnostic { help, ..finding });
    }
}

/// The word that was meant, if one is near, and what is allowed.
fn advice(word: &str, allowed: &[&str]) -> String {
    let list = allowed.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
    match nearest_of(word, allowed.iter().copied()) {
        Some(near) if allowed.len() > 1 => format!("did you mean `{near}`? It may be {list}"),
        Some(near) => format!("did you mean `{near}`?"),
        None if allowed.len() == 1 => format!("there is only {list}"),
        None => format!("it may be {list}"),
    }
}

fn store_output(render: &mut Render, text: &str) -> Result<(), Allowed> {
    if text.is_empty() {
        return Err(Allowed::Like("pictures/"));
    }
    render.output = Some(text.to_owned());
    Ok(())
}

fn store_format(render: &mut Render, text: &str) -> Result<(), Allowed> {
    let known = FORMATS.iter().find(|it| it.name == text);
    let format = known.ok_or_else(|| Allowed::Words(FORMATS.iter().map(|it| it.name).collect()))?;
    if !render.formats.contains(&format.name) {
        render.formats.push(format.name);
    }
    Ok(())
}

fn store_locale(render: &mut Render, text: &str) -> Result<(), Allowed> {
    if !is_language_tag(text) {
        return Err(Allowed::Like("fi"));
    }
    render.locale = Some(text.to_owned());
    Ok(())
}

fn store_theme(render: &mut Render, text: &str) -> Result<(), Allowed> {
    render.theme = Some(one_of(THEMES, text)?);
    Ok(())
}

fn store_font(render: &mut Render, text: &str) -> Result<(), Allowed> {
    render.font = Some(one_of(FONTS, text)?);
    Ok(())
}

fn store_scale(render: &mut Render, text: &str) -> Result<(), Allowed> {
    let scale = text.parse().ok().and_then(Scale::new);
    render.scale = Some(scale.ok_or(Allowed::Like("1.5"))?);
    Ok(())
}

fn store_background(render: &mut Render, text: &str) -> Result<(), Allowed> {
    render.background = Some(Background::read(text).ok_or(Allowed::Like("#F7F6F3"))?);
    Ok(())
}

fn store_page(render: &mut Render, text: &str) -> Result<(), Allowed> {
    render.page = Some(one_of(PAGES, text)?);
    Ok(())
}

fn one_of<T: Copy>(words: &'static [(&'static str, T)], text: &str) -> Result<T, Allowed> {
    let known = words.iter().find(|(word, _)| *word == text);
    known.map(|(_, value)| *value).ok_or_else(|| Allowed::Words(words.iter().map(|(word, _)| *word).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_is_stored() {
        let text = "[render]\noutput = \"out\"\nformats = [\"json\", \"svg\", \"json\"]\nlocale = \"fi\"\ntheme = \"dark\"\nfont = \"system\"\n\
            scale = 1.5\nbackground = \"none\"\npage = \"a3\"\n";
        let render = Render {
            output: Some("out".into()),
            formats: vec!["json", "svg"],
            locale: Some("fi".into()),
            theme: Some(Scheme::Dark),
            font: Some(Fonts::System),
            scale: Scale::new(1.5),
            background: Some(Background::None),
            page: Some(Page::A3),
        };
        let (config, found) = read(SourceId(0), text);
        assert_eq!((config.render, found), (render, Vec::new()));
        assert_eq!(config.places[4].0, "render.font");
        assert_eq!(read(SourceId(0), ""), (Config::default(), Vec::new()));
    }

    #[test]
    fn rules_are_settled() {
        let text = "[lint]\nselect = [\"all\"]\nignore = \"flow\"\nlevels = { J101 = \"advice\" }\n\
            [lint.limits]\ntouchpoints-in-stage = 12\nmap-stale-after = \"6mo\"\n\
            [[lint.per-path]]\nfiles = [\"drafts/**\"]\nignore = [\"all\"]\n";
        let (config, found) = read(SourceId(0), text);
        let lint = config.lint;
        assert_eq!(found, Vec::new());
        assert_eq!((lint.select.len(), lint.ignore.len(), lint.levels.len(), lint.per_path.len()), (1, 1, 1, 1));
        assert_eq!((lint.limits.touchpoints_in_stage, lint.limits.map_stale_after), (12.0, 180.0));
        let last = config.places.iter().map(|(key, _)| key.as_str());
        assert!(last.eq([
            "lint.select",
            "lint.ignore",
            "lint.levels",
            "lint.limits",
            "lint.per-path",
            "lint.levels.J101",
            "lint.limits.touchpoints-in-stage",
            "lint.limits.map-stale-after"
        ]));
    }

    #[test]
    fn what_is_wrong_does_not_hide_what_is_right() {
        let (config, found) =
            read(SourceId(3), "[render]\ntheme = \"drak\"\nlocale = \"hu\"\n[labels]\nlane-pian = \"Pains\"\n");
        assert_eq!(config.render.locale.as_deref(), Some("hu"));
        let told: Vec<_> = found.iter().map(|it| (it.code.name, it.span.start, it.is_error())).collect();
        assert_eq!(told, [("wrong-setting", 17, true), ("unknown-setting", 47, true)]);
    }
}
