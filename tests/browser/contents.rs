//! What a picture may be made of: well-formed XML that needs nothing from outside and runs nothing.

use roxmltree::{Document, Node};

const XLINK: &str = "http://www.w3.org/1999/xlink";
/// Elements of SVG that run, fetch or embed what a picture has no need of.
const FOREIGN: [&str; 12] = [
    "script",
    "foreignObject",
    "iframe",
    "object",
    "embed",
    "animate",
    "animateMotion",
    "animateTransform",
    "set",
    "handler",
    "link",
    "audio",
];

/// Every fault of `svg` that can be seen without drawing it; one sentence each, beginning with `name`.
pub fn faults(name: &str, svg: &str) -> Vec<String> {
    let document = match Document::parse(svg) {
        Ok(document) => document,
        Err(error) => return vec![format!("{name}: not well-formed: {error}")],
    };
    let mut found = Vec::new();
    let root = document.root_element();
    if root.tag_name().name() != "svg" || root.attribute("role") != Some("img") || root.attribute("lang").is_none() {
        found.push("the root is no `svg` with role `img` and a language".into());
    }
    for part in ["title", "desc"] {
        if !root
            .children()
            .any(|it| it.has_tag_name((root.tag_name().namespace().unwrap_or_default(), part)) && it.text().is_some())
        {
            found.push(format!("no `{part}` for those who do not see it"));
        }
    }
    let ids = ids(&document, &mut found);
    for node in document.descendants() {
        if node.is_element() {
            element(node, &ids, &mut found);
        } else if node.is_text() && node.parent_element().is_some_and(|it| it.tag_name().name() == "style") {
            style(node.text().unwrap_or_default(), &ids, &mut found);
        } else if node.is_pi() || node.is_comment() {
            found.push(format!("holds what no reader sees: {:?}", node.range()));
        }
    }
    found.into_iter().map(|fault: String| format!("{name}: {fault}")).collect()
}

fn ids<'a>(document: &'a Document<'a>, found: &mut Vec<String>) -> Vec<&'a str> {
    let mut ids: Vec<&str> = document.descendants().filter_map(|it| it.attribute("id")).collect();
    ids.sort_unstable();
    for pair in ids.windows(2).filter(|pair| pair[0] == pair[1]) {
        found.push(format!("the id `{}` is given twice", pair[0]));
    }
    ids.dedup();
    ids
}

fn element(node: Node<'_, '_>, ids: &[&str], found: &mut Vec<String>) {
    let tag = node.tag_name().name();
    if FOREIGN.contains(&tag) {
        found.push(format!("holds a `{tag}`"));
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        // Names and descriptions are the author's words, and say what they like.
        if ["id", "class", "lang", "aria-label"].contains(&key) {
            continue;
        }
        if key.to_ascii_lowercase().starts_with("on") {
            found.push(format!("`{tag}` listens: {key}=\"{value}\""));
        }
        if key == "href" && (attribute.namespace().is_none() || attribute.namespace() == Some(XLINK)) {
            reference(tag, value, ids, found);
        } else if value.contains("NaN") || value.contains("inf") && value.parse::<f64>().is_ok() {
            found.push(format!("`{tag}` has no number in {key}=\"{value}\""));
        } else if key.starts_with("aria-labelledby") {
            for id in value.split_whitespace().filter(|id| !ids.contains(id)) {
                found.push(format!("{key} names `{id}`, which is not there"));
            }
        } else {
            style(value, ids, found);
        }
    }
}

/// A link leads out, to the web, to a mail programme or to a picture beside this one; everything else stays inside the file.
fn reference(tag: &str, value: &str, ids: &[&str], found: &mut Vec<String>) {
    let allowed = match tag {
        "a" => ["https://", "http://", "mailto:", "./", "../", "#"].iter().any(|scheme| value.starts_with(scheme)),
        "image" => value.starts_with("data:image/png;base64,") || value.starts_with("data:image/jpeg;base64,"),
        _ => value.strip_prefix('#').is_some_and(|id| ids.contains(&id)),
    };
    if !allowed {
        found.push(format!("`{tag}` refers to `{}`", value.chars().take(80).collect::<String>()));
    }
}

/// Style, in an element or in an attribute, takes paint servers from the file and fonts from itself.
fn style(text: &str, ids: &[&str], found: &mut Vec<String>) {
    for rest in text.split("url(").skip(1) {
        let target: String = rest.chars().take_while(|it| *it != ')').take(60).collect();
        let target = target.trim_matches(['"', '\'']);
        let inside = target.strip_prefix('#').is_some_and(|id| ids.contains(&id));
        if !inside && !target.starts_with("data:font/") {
            found.push(format!("style fetches `{target}`"));
        }
    }
    for word in ["@import", "expression(", "javascript:", "var("] {
        if text.contains(word) {
            found.push(format!("style holds `{word}`"));
        }
    }
}
