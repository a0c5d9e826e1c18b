//! The table `[theme]`: a brand's shapes, and its colours, in light, and in `[theme.dark]` in dark; and which of them can hardly be seen.

use super::Reader;
use super::value::{self, Shape};
use crate::diagnostic::codes::{LOW_CONTRAST_THEME, SETTING_WITHOUT_EFFECT, UNKNOWN_SETTING, WRONG_SETTING};
use crate::diagnostic::nearest_of;
use crate::emit::svg::{Fonts, Scheme};
use crate::order;
use crate::source::Span;
use crate::theme::contrast::{Faint, faint};
use crate::theme::palette::{self, Rgb, Theme};
use crate::theme::{Color, TOKENS, shape as theme};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A setting of the table that is no colour: its key, the form of its value, where it goes, and an example of it.
struct Setting {
    key: &'static str,
    shape: Shape,
    store: fn(&mut theme::Shape, &str) -> Option<()>,
    example: &'static str,
}

const SHAPES: &[Setting] = &[
    Setting { key: "corners", shape: Shape::Number, store: store_corners, example: "a radius from 0 to 12 px" },
    Setting { key: "text", shape: Shape::Number, store: store_text, example: "a size from 10 to 26 px" },
    Setting { key: "font", shape: Shape::Text, store: store_font, example: "the name of one font, as `Source Sans 3`" },
    Setting { key: "spacing", shape: Shape::Text, store: store_spacing, example: "`compact`, `normal` or `roomy`" },
];

pub(super) fn read(reader: &mut Reader, settings: &DeTable<'_>) {
    for (key, value) in settings {
        let name = key.get_ref().as_ref();
        match value.get_ref() {
            DeValue::Table(dark) if name == "dark" => {
                for (key, value) in dark {
                    let span = key.span().start..value.span().end;
                    reader.remember(&format!("theme.dark.{}", key.get_ref()), span);
                    let found = color(reader, key, value, "theme.dark");
                    reader.config.brand.dark.extend(found);
                }
            }
            _ => match SHAPES.iter().find(|it| it.key == name) {
                Some(setting) => store(reader, setting, value),
                None => {
                    let found = color(reader, key, value, "theme");
                    reader.config.brand.light.extend(found);
                }
            },
        }
    }
    look_for_faint(reader);
}

/// Reports what is too faint, once for each setting that makes it so.
fn look_for_faint(reader: &mut Reader) {
    let theme = Theme::of_brand(&reader.config.brand);
    let mut told: Vec<(Span, Vec<Faint>)> = Vec::new();
    for pair in faint(&theme) {
        let Some(place) = place_of_pair(reader, pair) else { continue };
        let is_same = |it: &Faint| (it.dark, it.needs) == (pair.dark, pair.needs);
        match told.iter_mut().find(|it| it.0 == place && it.1.first().is_some_and(is_same)) {
            Some(group) => group.1.push(pair),
            None => told.push((place, vec![pair])),
        }
    }
    for (place, pairs) in told {
        report(reader, &theme, place, pairs);
    }
}

fn store(reader: &mut Reader, setting: &Setting, value: &Spanned<DeValue<'_>>) {
    for text in setting.shape.texts(value) {
        let message = match text {
            Ok((text, _)) if (setting.store)(&mut reader.config.brand.shape, text).is_some() => continue,
            Ok((text, _)) => format!("`{}` cannot be `{text}`", setting.key),
            Err(other) => {
                let (takes, got) = (setting.shape.called(), value::called(other.get_ref()));
                format!("`{}` takes {takes}, not {got}", setting.key)
            }
        };
        reader.report(WRONG_SETTING, value.span(), message, Some(format!("it may be {}", setting.example)));
    }
}

fn store_corners(shape: &mut theme::Shape, text: &str) -> Option<()> {
    shape.corners = text.parse().ok().filter(|it| (0.0..=theme::Shape::ROUNDEST).contains(it))?;
    Some(())
}

fn store_text(shape: &mut theme::Shape, text: &str) -> Option<()> {
    let [least, most] = theme::Shape::TEXTS;
    shape.text = text.parse().ok().filter(|it| (least..=most).contains(it))?;
    Some(())
}

fn store_font(shape: &mut theme::Shape, text: &str) -> Option<()> {
    shape.font = Some(text.to_owned()).filter(|it| theme::is_font_name(it));
    shape.font.is_some().then_some(())
}

fn store_spacing(shape: &mut theme::Shape, text: &str) -> Option<()> {
    shape.spacing = theme::Spacing::ALL.iter().find(|(word, _)| *word == text)?.1;
    Some(())
}

fn color(
    reader: &mut Reader,
    key: &Spanned<std::borrow::Cow<'_, str>>,
    value: &Spanned<DeValue<'_>>,
    table: &str,
) -> Option<(Color, Rgb)> {
    let name = key.get_ref().as_ref();
    let token = TOKENS.iter().find(|it| it.name == name);
    if token.is_none() {
        let shapes = SHAPES.iter().map(|it| it.key).filter(|_| table == "theme");
        let help = match nearest_of(name, TOKENS.iter().map(|it| it.name).chain(shapes)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`journey config` lists all that there are".to_owned(),
        };
        reader.report(UNKNOWN_SETTING, key.span(), format!("`{table}` has no setting `{name}`"), Some(help));
        return None;
    }
    let Some(text) = value.get_ref().as_str() else {
        let (takes, got) = (Shape::Text.called(), value::called(value.get_ref()));
        reader.report(WRONG_SETTING, value.span(), format!("`{name}` takes {takes}, not {got}"), None);
        return None;
    };
    let rgb = palette::read(text);
    if rgb.is_none() {
        let help = Some("for example `#00695C`".to_owned());
        reader.report(WRONG_SETTING, value.span(), format!("`{text}` is no colour"), help);
    }
    token.map(|it| it.color).zip(rgb)
}

/// The setting that makes a pair too faint: that of the one colour, else of the other, else the first of the table.
fn place_of_pair(reader: &Reader, pair: Faint) -> Option<Span> {
    let (color, ground) = (name(pair.color), name(pair.ground));
    let table = if pair.dark { "theme.dark" } else { "theme" };
    let wanted =
        [format!("{table}.{color}"), format!("{table}.{ground}"), format!("theme.{color}"), format!("theme.{ground}")];
    wanted.iter().find_map(|key| place_of(reader, key)).or_else(|| place_of(reader, "theme."))
}

fn name(color: Color) -> &'static str {
    TOKENS.iter().find(|it| it.color == color).map_or("white", |it| it.name)
}

/// The faintest of the pairs that one setting makes, and how many more there are.
fn report(reader: &mut Reader, theme: &Theme, place: Span, mut pairs: Vec<Faint>) {
    order::sort_by(&mut pairs, |one, other| one.ratio.total_cmp(&other.ratio));
    let Some(pair) = pairs.first() else { return };
    let (color, ground) = (name(pair.color), name(pair.ground));
    let (what, scheme) = (if pair.needs > 4.0 { "text" } else { "a mark" }, if pair.dark { "dark" } else { "light" });
    let hex = |color: Color| palette::Hex(theme.rgb(color, pair.dark));
    let message = format!(
        "`{color}` on `{ground}` has a contrast of {}:1 in {scheme}, and {what} needs {}:1",
        shown(pair.ratio),
        pair.needs
    );
    let more: Vec<String> = pairs
        .iter()
        .skip(1)
        .map(|it| format!("`{}` on `{}` {}", name(it.color), name(it.ground), shown(it.ratio)))
        .collect();
    let too = if more.is_empty() { String::new() } else { format!("; too faint as well: {}", more.join(", ")) };
    let help =
        format!("`{color}` is {}, `{ground}` is {}: set them further apart{too}", hex(pair.color), hex(pair.ground));
    reader.report(LOW_CONTRAST_THEME, range(place), message, Some(help));
}

/// Never rounded up to what would be enough.
fn shown(ratio: f64) -> String {
    format!("{:.2}", (ratio * 100.0).floor() / 100.0)
}

/// Where a setting stands; of a key that ends with a point, the first of the table.
fn place_of(reader: &Reader, key: &str) -> Option<Span> {
    let is_meant = |it: &str| if key.ends_with('.') { it.starts_with(key) } else { it == key };
    reader.config.places.iter().find(|(it, _)| is_meant(it)).map(|it| it.1)
}

fn range(place: Span) -> std::ops::Range<usize> {
    place.start as usize..place.end as usize
}

/// Colours beside a theme that brings all of its own, and a font that no picture asks for.
pub(super) fn without_effect(reader: &mut Reader) {
    let own = match reader.config.render.theme {
        Some(Scheme::HighContrast) => Some("high-contrast"),
        Some(Scheme::Greyscale) => Some("greyscale"),
        _ => None,
    };
    let is_color = |key: &str| {
        let name = key.strip_prefix("theme.").unwrap_or("");
        name.starts_with("dark.") || TOKENS.iter().any(|it| it.name == name)
    };
    let first = reader.config.places.iter().find(|(key, _)| is_color(key)).map(|it| it.1);
    if let Some((own, place)) = own.zip(first) {
        let message = format!("the colours of `theme` have no effect: `{own}` brings its own");
        let help = "`default`, `light` and `dark` take those of the table".to_owned();
        reader.report(SETTING_WITHOUT_EFFECT, range(place), message, Some(help));
    }
    let embedded = reader.config.render.font != Some(Fonts::System) && reader.config.brand.shape.font.is_some();
    if let Some(place) = place_of(reader, "theme.font").filter(|_| embedded) {
        let message = "`font` has no effect while the letters are part of the pictures".to_owned();
        let help = "`font = \"system\"` in `[render]` asks for the reader's fonts, this one first".to_owned();
        reader.report(SETTING_WITHOUT_EFFECT, range(place), message, Some(help));
    }
}
