//! A page for people at a terminal: the Markdown that pages use, laid out in lines of a given width.

use super::Page;
use crate::diagnostic::render::Look;
use unicode_width::UnicodeWidthStr;

/// A page as text: its title, then headings, paragraphs broken at the width, and code set in by four blanks.
pub fn in_terminal(page: &Page, look: Look) -> String {
    let mut out = Writer { out: String::new(), look, paragraph: String::new(), indent: "" };
    let kind = page.group.map_or("language".to_owned(), |it| it.word().to_owned());
    let title = format!("{} {}", page.code.id, page.code.name);
    out.styled("1", &title);
    out.out.push_str(&format!("  ({kind}, {})\n", page.level));
    let mut code = false;
    for line in page.text.lines() {
        if line.starts_with("```") {
            out.flush();
            if !code {
                out.blank();
            }
            code = !code;
        } else if code {
            out.line(&format!("    {line}"));
        } else if let Some(heading) = line.strip_prefix("## ") {
            out.flush();
            out.blank();
            out.styled("1;36", heading);
            out.out.push('\n');
        } else if line.trim().is_empty() {
            out.flush();
        } else {
            out.text(line);
        }
    }
    out.flush();
    out.out
}

struct Writer {
    out: String,
    look: Look,
    /// The paragraph that is being gathered.
    paragraph: String,
    /// What its further lines begin with.
    indent: &'static str,
}

impl Writer {
    fn styled(&mut self, style: &str, text: &str) {
        if self.look.color {
            self.out.push_str(&format!("\u{1b}[{style}m{text}\u{1b}[0m"));
        } else {
            self.out.push_str(text);
        }
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }

    fn blank(&mut self) {
        if !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    fn text(&mut self, line: &str) {
        let line = line.trim();
        if line.starts_with("- ") {
            self.flush();
            self.indent = "  ";
        } else if self.paragraph.is_empty() {
            self.blank();
            self.indent = "";
        }
        if !self.paragraph.is_empty() {
            self.paragraph.push(' ');
        }
        self.paragraph.push_str(&without_links(line));
    }

    /// Writes the paragraph, broken between words.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.paragraph);
        let mut line = String::new();
        for word in text.split(' ') {
            if !line.is_empty() && line.width() + 1 + word.width() > self.look.width {
                self.line(&line);
                line = self.indent.to_owned();
            } else if !line.is_empty() && line != self.indent {
                line.push(' ');
            }
            line.push_str(word);
        }
        if !line.is_empty() {
            self.line(&line);
        }
    }
}

/// `[text](target)` as its text: a terminal has no use for paths within `docs`.
fn without_links(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(open) = rest.find('[') {
        let link = rest[open..].find("](").and_then(|middle| {
            let close = rest[open + middle..].find(')')?;
            Some((&rest[open + 1..open + middle], open + middle + close + 1))
        });
        match link.filter(|(text, _)| !text.contains('[')) {
            Some((text, after)) => {
                out.push_str(&rest[..open]);
                out.push_str(text);
                rest = &rest[after..];
            }
            None => {
                out.push_str(&rest[..=open]);
                rest = &rest[open + 1..];
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_their_text() {
        assert_eq!(without_links("see [the docs](../cli.md), [x] and [y]"), "see the docs, [x] and [y]");
    }

    #[test]
    fn a_page_is_laid_out() {
        let page = Page {
            text: "## What it finds\n\nA stage of a journey in which\nnothing happens.\n\n- one thing that is long enough to break\n- two\n\n## Example\n\n```journey\nstage a\n```\n"
                .to_owned(),
            ..super::super::find("empty-stage").unwrap()
        };
        let look = Look { width: 30, color: false };
        insta::assert_snapshot!(in_terminal(&page, look));
    }
}
