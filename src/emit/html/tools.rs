//! What a reader works with: search, choices, zoom, and the panel of details. None of it is shown where no script runs.

use super::{Page, text, word};
use crate::emit::svg::Scheme;
use crate::emit::svg::stream::Stream;
use crate::locale::{Label, Locale};
use crate::reading::{Column, Reading};
use rustc_hash::FxHashSet;

/// The keys that press a button while the picture has the focus.
const KEYS: [(&str, &str); 4] = [("out", "-"), ("in", "+ ="), ("width", "0"), ("whole", "9")];

/// Opens the body and writes the bar above the picture.
pub fn bar(out: &mut Stream, page: &Page<'_>, scheme: Scheme) {
    let Some(first) = page.sheets.first() else { return };
    let (reading, locale) = (&first.reading, first.reading.locale);
    out.put("<body");
    // What the script says.
    let said = [
        ("hits", Label::Hits),
        ("none", Label::NoHits),
        ("hidden", Label::HiddenLanes),
        ("copied", Label::LinkCopied),
        ("keys", Label::PageKeys),
    ];
    for (name, label) in said {
        out.put(&format!(" data-{name}=\""));
        word(out, locale, label);
        out.put("\"");
    }
    out.put(">\n<header class=\"bar\">\n<h1>");
    text(out, &reading.title);
    out.put("</h1>\n<div class=\"tools\" role=\"group\" aria-label=\"");
    word(out, locale, Label::PageTools);
    out.put("\">\n");
    search(out, locale);
    people(out, page, locale);
    lanes(out, reading);
    colours(out, locale, scheme);
    out.put("</div>\n</header>\n");
    out.put("<p class=\"said\" role=\"status\" hidden><span></span> <button type=\"button\" data-do=\"all\">");
    word(out, locale, Label::ShowAll);
    out.put("</button></p>\n");
}

fn search(out: &mut Stream, locale: Locale) {
    out.put("<div class=\"search\"><input type=\"search\" id=\"jm.search\" autocomplete=\"off\" spellcheck=\"false\" placeholder=\"");
    word(out, locale, Label::Search);
    out.put("\" aria-label=\"");
    word(out, locale, Label::Search);
    out.put("\"><output for=\"jm.search\" aria-live=\"polite\"></output>");
    button(out, locale, "before", Label::PreviousHit, "M15 6l-6 6 6 6");
    button(out, locale, "after", Label::NextHit, "M9 6l6 6-6 6");
    out.put("</div>\n");
}

/// Whom the picture is for. A page too long for a picture of each says so.
fn people(out: &mut Stream, page: &Page<'_>, locale: Locale) {
    if page.too_long {
        out.put("<p class=\"note\">");
        word(out, locale, Label::TooLongForPeople);
        out.put("</p>\n");
    }
    if page.sheets.len() < 2 {
        return;
    }
    let options = page.sheets.iter().enumerate().map(|(index, it)| {
        let label = if it.label.is_empty() { locale.label(Label::Everybody) } else { it.label.as_str() };
        (index.to_string(), label)
    });
    select(out, locale, "who", Label::ShownFor, options);
}

/// The lanes that can be left out: of the table, and of the picture where it has them as bands.
fn lanes(out: &mut Stream, reading: &Reading<'_>) {
    let mut seen = FxHashSet::default();
    let all = reading.tables.iter().flat_map(|it| &it.columns).filter(|it| it.lane);
    let lanes: Vec<&Column<'_>> = all.filter(|it| seen.insert(it.key.as_ref())).collect();
    if lanes.is_empty() {
        return;
    }
    out.put("<details class=\"menu\"><summary>");
    word(out, reading.locale, Label::Lanes);
    out.put("</summary><fieldset><legend>");
    word(out, reading.locale, Label::Lanes);
    out.put("</legend>");
    for lane in lanes {
        out.put("<label><input type=\"checkbox\" checked value=\"");
        text(out, &lane.key);
        out.put("\"> <span>");
        text(out, &lane.label);
        out.put("</span></label>");
    }
    out.put("</fieldset></details>\n");
}

fn colours(out: &mut Stream, locale: Locale, scheme: Scheme) {
    if !scheme.follows_the_screen() {
        return;
    }
    let all = [("auto", Label::ColoursAuto), ("light", Label::ColoursLight), ("dark", Label::ColoursDark)];
    let options = all.into_iter().map(|(value, label)| (value.to_owned(), locale.label(label)));
    select(out, locale, "colours", Label::Colours, options);
}

fn select<'t>(
    out: &mut Stream,
    locale: Locale,
    id: &str,
    label: Label,
    options: impl Iterator<Item = (String, &'t str)>,
) {
    out.put("<label class=\"choice\"><span>");
    word(out, locale, label);
    out.put(&format!("</span><select id=\"jm.{id}\" autocomplete=\"off\">"));
    for (value, said) in options {
        out.put(&format!("<option value=\"{value}\">"));
        text(out, said);
        out.put("</option>");
    }
    out.put("</select></label>\n");
}

/// The buttons that stand over the picture.
pub fn zoom(out: &mut Stream, page: &Page<'_>) {
    let Some(locale) = page.sheets.first().map(|it| it.reading.locale) else { return };
    out.put("<div class=\"zoom\" role=\"group\" aria-label=\"");
    word(out, locale, Label::PagePicture);
    out.put("\">");
    button(out, locale, "out", Label::ZoomOut, "M6 12h12");
    out.put("<output aria-live=\"off\"></output>");
    button(out, locale, "in", Label::ZoomIn, "M6 12h12M12 6v12");
    button(out, locale, "width", Label::FitWidth, "M4 5v14M20 5v14M8 12h8M10 9l-3 3 3 3M14 9l3 3-3 3");
    button(out, locale, "whole", Label::FitWhole, "M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5");
    out.put("</div>\n");
}

/// Where the details of a touchpoint open.
pub fn panel(out: &mut Stream, page: &Page<'_>) {
    let Some(locale) = page.sheets.first().map(|it| it.reading.locale) else { return };
    out.put("<aside class=\"panel\" aria-labelledby=\"jm.panel\" hidden>\n<div class=\"head\"><p></p>");
    button(out, locale, "previous", Label::PreviousOne, "M15 6l-6 6 6 6");
    button(out, locale, "next", Label::NextOne, "M9 6l6 6-6 6");
    button(
        out,
        locale,
        "copy",
        Label::CopyLink,
        "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
    );
    button(out, locale, "close", Label::Close, "M6 6l12 12M18 6L6 18");
    out.put("</div>\n<h2 id=\"jm.panel\" tabindex=\"-1\"></h2>\n<p class=\"copied\" role=\"status\"></p>\n<dl></dl>\n</aside>\n");
}

/// A button with a sign of ours; its name is its label.
fn button(out: &mut Stream, locale: Locale, action: &'static str, label: Label, sign: &'static str) {
    out.put("<button type=\"button\" class=\"sign\" data-do=\"");
    out.put(action);
    if let Some((_, keys)) = KEYS.iter().find(|(it, _)| *it == action) {
        out.put("\" data-key=\"");
        out.put(keys);
    }
    out.put("\" aria-label=\"");
    word(out, locale, label);
    out.put("\" title=\"");
    word(out, locale, label);
    out.put("\"><svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"");
    out.put(sign);
    out.put("\"/></svg></button>");
}
