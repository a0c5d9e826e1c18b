//! Where HTML begins in a Markdown text, and where it ends (CommonMark 0.31, section 4.6).

/// What ends a block of HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The end tag of what is not Markdown at all.
    Tag,
    Text(&'static str),
    /// A line without anything.
    Blank,
}

impl End {
    /// Whether the block ends on a line.
    pub fn is_in(self, line: &str) -> bool {
        match self {
            End::Tag => {
                let line = line.to_ascii_lowercase();
                RAW.iter().any(|name| line.contains(&format!("</{name}>")))
            }
            End::Text(text) => line.contains(text),
            End::Blank => false,
        }
    }
}

/// What ends the block of HTML that begins with a line; `None` where none begins.
pub fn begins(rest: &str, follows_paragraph: bool) -> Option<End> {
    let behind = rest.strip_prefix('<')?;
    if behind.starts_with("!--") {
        return Some(End::Text("-->"));
    }
    if behind.starts_with('?') {
        return Some(End::Text("?>"));
    }
    if behind.starts_with("![CDATA[") {
        return Some(End::Text("]]>"));
    }
    if behind.strip_prefix('!').is_some_and(|it| it.starts_with(|it: char| it.is_ascii_alphabetic())) {
        return Some(End::Text(">"));
    }
    let (is_end, named) = behind.strip_prefix('/').map_or((false, behind), |it| (true, it));
    let length = named.bytes().take_while(|it| it.is_ascii_alphanumeric() || *it == b'-').count();
    let (name, follows) = (named[..length].to_ascii_lowercase(), &named[length..]);
    let is_bounded = follows.is_empty() || follows.starts_with([' ', '\t', '>']);
    if !is_end && is_bounded && RAW.contains(&name.as_str()) {
        return Some(End::Tag);
    }
    if (is_bounded || follows.starts_with("/>")) && BLOCKS.contains(&name.as_str()) {
        return Some(End::Blank);
    }
    (!follows_paragraph && is_whole_tag(&name, is_end, follows)).then_some(End::Blank)
}

/// What holds no Markdown.
const RAW: &[&str] = &["pre", "script", "style", "textarea"];

/// The names that make a block wherever they stand.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "base",
    "basefont",
    "blockquote",
    "body",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "iframe",
    "legend",
    "li",
    "link",
    "main",
    "menu",
    "menuitem",
    "nav",
    "noframes",
    "ol",
    "optgroup",
    "option",
    "p",
    "param",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "track",
    "ul",
];

/// Whether a tag is closed on its line, with nothing behind it. `follows` stands behind its name.
fn is_whole_tag(name: &str, is_end: bool, follows: &str) -> bool {
    if !name.starts_with(|it: char| it.is_ascii_alphabetic()) {
        return false;
    }
    let mut rest = follows;
    if !is_end {
        while let Some(after) = attribute(rest) {
            rest = after;
        }
    }
    rest = rest.trim_start_matches([' ', '\t']);
    if !is_end {
        rest = rest.strip_prefix('/').unwrap_or(rest);
    }
    rest.strip_prefix('>').is_some_and(|it| it.trim_matches([' ', '\t']).is_empty())
}

/// What stands behind an attribute, with the blanks before it.
fn attribute(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches([' ', '\t']);
    let is_name = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'_' | b':' | b'.' | b'-');
    let length = rest.bytes().take_while(|it| is_name(*it)).count();
    let starts_well = rest.starts_with(|it: char| it.is_ascii_alphabetic() || matches!(it, '_' | ':'));
    if rest.len() == text.len() || !starts_well {
        return None;
    }
    let behind = &rest[length..];
    let Some(value) = behind.trim_start_matches([' ', '\t']).strip_prefix('=') else { return Some(behind) };
    let value = value.trim_start_matches([' ', '\t']);
    match value.as_bytes().first()? {
        quote @ (b'"' | b'\'') => value[1..].split_once(char::from(*quote)).map(|(_, behind)| behind),
        _ => {
            let length = value.bytes().take_while(|it| !b" \t\"'=<>`".contains(it)).count();
            (length > 0).then(|| &value[length..])
        }
    }
}
