//! Lays our pictures beside the targets, for a person to judge. `tests/beside` renders ours and calls this.
//!
//! `beside FOLDER [--png] NAME=TARGET.svg:OURS.svg …` writes `FOLDER/index.html`: for each pair, target left and ours right, at
//! 400 px, 900 px and full width, in light, dark and grey, and as two kinds of colour-blind readers see them. The same parts
//! stand alone as `NAME-SCHEME-WIDTH.html`; with `--png`, Chromium draws each to a file of that name, and resvg draws both pictures.

#![allow(
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool for those who work on the pictures: it reads and writes files and ends where it cannot"
)]

mod chromium;
mod fonts;
mod pixels;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How a picture is looked at: the name, whether in the dark scheme, and the filter before the eye.
const LOOKS: [(&str, bool, &str); 5] = [
    ("light", false, "none"),
    ("dark", true, "none"),
    ("grey", false, "grayscale(1)"),
    ("deutan", false, "url(#deutan)"),
    ("protan", false, "url(#protan)"),
];
/// Widths in px; `None` is the picture's own.
const WIDTHS: [Option<u32>; 3] = [Some(400), Some(900), None];

/// What those see whose eyes lack one kind of cone (Viénot, Brettel and Mollon 1999), as a matrix over linear colours.
const FILTERS: &str = r#"<svg width="0" height="0" style="position:absolute"><filter id="deutan" color-interpolation-filters="linearRGB"><feColorMatrix values="0.29275 0.70725 0 0 0 0.29275 0.70725 0 0 0 -0.02234 0.02234 1 0 0 0 0 0 1 0"/></filter><filter id="protan" color-interpolation-filters="linearRGB"><feColorMatrix values="0.11238 0.88762 0 0 0 0.11238 0.88762 0 0 0 0.00401 -0.00401 1 0 0 0 0 0 1 0"/></filter></svg>"#;
const STYLE: &str = "body{margin:16px;font:14px/1.4 sans-serif;background:#bbb}h2{margin:32px 0 4px}.pair{display:flex;gap:16px;align-items:flex-start;margin-bottom:24px}.pair.dark{background:#000}";

struct Pair {
    name: String,
    target: String,
    ours: String,
    /// The wider of the two and the taller, in px.
    size: (u32, u32),
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let png = arguments.iter().any(|it| it == "--png");
    let mut rest = arguments.iter().filter(|it| *it != "--png");
    let Some(folder) = rest.next().map(PathBuf::from) else {
        eprintln!("usage: beside FOLDER [--png] NAME=TARGET.svg:OURS.svg …");
        return ExitCode::from(2);
    };
    fs::create_dir_all(&folder).expect("the folder can be made");
    let pairs: Vec<Pair> = rest.map(|it| read(it)).collect();
    let mut page = String::new();
    for pair in &pairs {
        let _ = writeln!(page, "<h1>{}</h1>", pair.name);
        for (look, dark, _) in LOOKS.iter().take(2) {
            fs::write(folder.join(file(pair, "target", look)), schemed(&pair.target, *dark))
                .expect("the folder takes it");
            fs::write(folder.join(file(pair, "ours", look)), schemed(&pair.ours, *dark)).expect("the folder takes it");
        }
        if png {
            page.push_str(&draw(pair, &folder));
        }
        for look in LOOKS {
            for width in WIDTHS {
                let part = part(pair, look, width);
                page.push_str(&part);
                alone(pair, look.0, width, &part, &folder, png);
            }
        }
    }
    let index = folder.join("index.html");
    fs::write(&index, document(&page)).expect("the folder takes it");
    println!("{}", index.display());
    ExitCode::SUCCESS
}

fn read(argument: &str) -> Pair {
    let (name, files) = argument.split_once('=').expect("NAME=TARGET.svg:OURS.svg");
    let (target, ours) = files.split_once(':').expect("NAME=TARGET.svg:OURS.svg");
    let text = |path: &str| fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let (target, ours) = (text(target), text(ours));
    let (one, other) = (size(&target), size(&ours));
    // The targets leave their fonts out.
    let target = target.replace("</svg>", &format!("<style>{}</style></svg>", fonts::inter()));
    Pair { name: name.into(), target, ours, size: (one.0.max(other.0), one.1.max(other.1)) }
}

fn size(svg: &str) -> (u32, u32) {
    let document = roxmltree::Document::parse(svg).expect("pictures are XML");
    let root = document.root_element();
    let length = |name| root.attribute(name).and_then(|it| it.parse::<f64>().ok()).map_or(1200, |it| it.ceil() as u32);
    (length("width"), length("height"))
}

/// `svg` in one scheme, whatever the reader prefers: the condition on the scheme becomes one that always or never holds.
fn schemed(svg: &str, dark: bool) -> String {
    let mut out = String::with_capacity(svg.len());
    for (at, piece) in svg.split("@media").enumerate() {
        let about_scheme = piece.split_once('{').filter(|(condition, _)| condition.contains("prefers-color-scheme"));
        match about_scheme {
            Some((_, rest)) if at > 0 => {
                out.push_str(if dark { "@media all{" } else { "@media not all{" });
                out.push_str(rest);
            }
            _ => {
                out.push_str(if at > 0 { "@media" } else { "" });
                out.push_str(piece);
            }
        }
    }
    out
}

fn file(pair: &Pair, side: &str, look: &str) -> String {
    format!("{}-{side}-{}.svg", pair.name, if look == "dark" { "dark" } else { "light" })
}

fn part(pair: &Pair, (look, dark, filter): (&str, bool, &str), width: Option<u32>) -> String {
    let shown = width.map_or("full width".into(), |it| format!("{it} px"));
    let attribute = width.map_or(String::new(), |it| format!(" width=\"{it}\""));
    let image =
        |side| format!("<img src=\"{}\" alt=\"{side}\"{attribute} style=\"filter:{filter}\">", file(pair, side, look));
    format!(
        "<h2>{} · {look} · {shown} · target left, ours right</h2>\n<div class=\"pair{}\">{}{}</div>\n",
        pair.name,
        if dark { " dark" } else { "" },
        image("target"),
        image("ours")
    )
}

fn document(body: &str) -> String {
    format!(
        "<!doctype html>\n<meta charset=\"utf-8\">\n<title>Beside</title>\n<style>{STYLE}</style>\n{FILTERS}\n{body}"
    )
}

/// Writes one part as a page of its own and, if asked to, as a picture of that page.
fn alone(pair: &Pair, look: &str, width: Option<u32>, part: &str, folder: &Path, png: bool) {
    let shown = width.map_or("full".into(), |it| it.to_string());
    let page = folder.join(format!("{}-{look}-{shown}.html", pair.name));
    fs::write(&page, document(part)).expect("the folder takes it");
    if png {
        let each = width.unwrap_or(pair.size.0);
        let height = (pair.size.1 * each).div_ceil(pair.size.0);
        let image = page.with_extension("png");
        chromium::screenshot(&page, &image, each * 2 + 48, height + 100, chromium::Scheme::Light)
            .unwrap_or_else(|error| panic!("{error}"));
    }
}

/// Draws both pictures with resvg and with Chromium, and tells how far the two renderers are apart.
fn draw(pair: &Pair, folder: &Path) -> String {
    let mut told =
        String::from("<table><tr><th></th><th>mean</th><th>off by more than 64</th><th>worst tile</th></tr>\n");
    for (side, svg) in [("target", &pair.target), ("ours", &pair.ours)] {
        let by_resvg = pixels::by_resvg(svg);
        let by_chromium = pixels::by_chromium(svg, by_resvg.width(), by_resvg.height(), chromium::Scheme::Light);
        for (renderer, pixels) in [("resvg", &by_resvg), ("chromium", &by_chromium)] {
            let path = folder.join(format!("{}-{side}-{renderer}.png", pair.name));
            pixels.save_png(path).expect("the folder takes it");
        }
        let difference = pixels::difference(&by_resvg, &by_chromium);
        let (x, y, worst) = difference.worst;
        let row = format!(
            "{side}: resvg and Chromium</td><td>{:.2}</td><td>{:.2} %</td><td>{worst:.0} at {x} {y}",
            difference.mean,
            difference.share * 100.0
        );
        let _ = writeln!(told, "<tr><td>{row}</td></tr>");
    }
    told.push_str("</table>\n");
    told
}
