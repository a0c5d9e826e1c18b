//! A report as a page in one file: nothing is fetched and nothing runs. It is read on a screen, light or dark, on a phone and on
//! paper, and by those who do not see it: headings, lists, and tables with captions and heads.

use super::Told;
use super::page::{Block, Item, Table, Title, levels, page};
use crate::emit::html::{color_scheme, colours, shapes, source};
use crate::emit::svg::Scheme;
use crate::emit::svg::escape::clean;
use crate::locale::Locale;

const STYLE: &str = include_str!("report.css");

/// Appends one document. What an author wrote is text in it, never markup.
pub fn write(told: &Told<'_>, out: &mut String) {
    let blocks = page(told);
    head(told, &blocks, out);
    contents(&blocks, out);
    out.push_str("<main>\n");
    let mut open = Open::default();
    for (at, (block, level)) in blocks.iter().zip(levels(&blocks)).enumerate() {
        match block {
            Block::Title(title) => {
                open.to(0, out);
                open.title(at, title, level, out);
            }
            Block::Heading(name) => {
                open.to(1, out);
                open.part(at, name, level, out);
            }
            Block::Subheading(text) => out.push_str(&format!("<h{level}>{}</h{level}>\n", escaped(text))),
            Block::Paragraph(text) => out.push_str(&format!("<p>{}</p>\n", escaped(text))),
            Block::Items { items, numbered, more } => list(items, *numbered, more, out),
            Block::Table(table) => put_table(table, out),
        }
    }
    open.to(0, out);
    out.push_str("</main>\n</body>\n</html>\n");
}

/// Up to the contents.
fn head(told: &Told<'_>, blocks: &[Block], out: &mut String) {
    let first = blocks.iter().find_map(|it| if let Block::Title(title) = it { Some(title) } else { None });
    let name = first.map_or("", |it| &it.text);
    let locale = first.map_or_else(Locale::default, |it| it.locale);
    let theme = told.scheme.theme(told.theme);
    let first = if told.scheme == Scheme::Dark { theme.dark() } else { theme.light() };
    let mut style = format!("{}{}{STYLE}", colours(first), shapes(&theme));
    if told.scheme.follows_the_screen() {
        style.push_str(&format!("@media screen and (prefers-color-scheme:dark){{{}}}", colours(theme.dark())));
    }
    let policy = format!("default-src 'none'; style-src {}; base-uri 'none'; form-action 'none'", source(&style));
    out.push_str(&format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"{}\">\n\
         <title>{}</title>\n<style>{style}</style>\n</head>\n<body>\n",
        locale.tag(),
        direction(locale),
        color_scheme(told.scheme),
        escaped(name),
    ));
}

/// Where to find what: the journeys of several, the headings of one.
fn contents(blocks: &[Block], out: &mut String) {
    let titles = blocks.iter().filter(|it| matches!(it, Block::Title(_))).count();
    let mut entries = Vec::new();
    let mut about = "";
    for (at, block) in blocks.iter().enumerate() {
        match block {
            Block::Title(title) if about.is_empty() => about = &title.text,
            Block::Title(title) => entries.push((at, &title.text)),
            Block::Heading(text) if titles == 1 => entries.push((at, text)),
            _ => {}
        }
    }
    if entries.len() < 2 {
        return;
    }
    out.push_str(&format!("<nav aria-label=\"{}\">\n<ul>\n", escaped(about)));
    for (at, name) in entries {
        out.push_str(&format!("<li><a href=\"#jr.{at}\">{}</a></li>\n", escaped(name)));
    }
    out.push_str("</ul>\n</nav>\n");
}

/// How many sections are open: that of a title, and in it that of a heading.
#[derive(Default)]
struct Open(usize);

impl Open {
    fn to(&mut self, depth: usize, out: &mut String) {
        while self.0 > depth {
            out.push_str("</section>\n");
            self.0 -= 1;
        }
    }

    fn title(&mut self, at: usize, title: &Title, level: usize, out: &mut String) {
        out.push_str(&format!(
            "<section class=\"journey\" lang=\"{}\" dir=\"{}\" aria-labelledby=\"jr.{at}\">\n<h{level} id=\"jr.{at}\">{}</h{level}>\n",
            title.locale.tag(),
            direction(title.locale),
            escaped(&title.text),
        ));
        if !title.about.is_empty() {
            out.push_str(&format!("<p class=\"about\">{}</p>\n", escaped(&title.about)));
        }
        self.0 = 1;
    }

    fn part(&mut self, at: usize, name: &str, level: usize, out: &mut String) {
        out.push_str(&format!(
            "<section class=\"part\" aria-labelledby=\"jr.{at}\">\n<h{level} id=\"jr.{at}\">{}</h{level}>\n",
            escaped(name)
        ));
        self.0 += 1;
    }
}

fn list(items: &[Item], numbered: bool, more: &str, out: &mut String) {
    let name = if numbered { "ol" } else { "ul" };
    out.push_str(&format!("<{name} role=\"list\">\n"));
    for item in items {
        out.push_str(&format!("<li><p class=\"row\"><span class=\"text\">{}</span>", escaped(&item.text)));
        if !item.figure.is_empty() {
            out.push_str(&format!(" <span class=\"figure\">{}</span>", escaped(&item.figure)));
        }
        out.push_str("</p>");
        item.notes.iter().for_each(|it| out.push_str(&format!("\n<p class=\"note\">{}</p>", escaped(it))));
        out.push_str("</li>\n");
    }
    out.push_str(&format!("</{name}>\n"));
    if !more.is_empty() {
        out.push_str(&format!("<p class=\"more\">{}</p>\n", escaped(more)));
    }
}

fn put_table(table: &Table, out: &mut String) {
    let caption = escaped(&table.caption);
    // Wider than a screen: it scrolls by itself, by keys too.
    out.push_str(&format!(
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\"><table>\n<caption>{caption}</caption>\n<thead><tr>"
    ));
    table.head.iter().for_each(|it| out.push_str(&format!("<th scope=\"col\">{}</th>", escaped(it))));
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for (at, cell) in row.iter().enumerate() {
            let cell = escaped(cell);
            out.push_str(&if at == 0 { format!("<th scope=\"row\">{cell}</th>") } else { format!("<td>{cell}</td>") });
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table></div>\n");
}

fn direction(locale: Locale<'_>) -> &'static str {
    if locale.right_to_left { "rtl" } else { "ltr" }
}

/// A text as content or inside the quotes of an attribute, without characters that would turn round what stands behind them.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for char in clean(text).chars() {
        match char {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(char),
        }
    }
    out
}
