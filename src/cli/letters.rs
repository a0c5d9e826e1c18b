//! Letters that become boxes where texts are drawn as shapes, because our fonts lack them.

use super::terminal::Terminal;
use crate::font;
use crate::scene::Scene;
use std::collections::BTreeSet;

/// Those of the pictures so far.
#[derive(Debug, Default)]
pub struct Missing(BTreeSet<char>);

impl Missing {
    /// Adds those of a picture.
    pub fn look(&mut self, scene: &Scene<'_>) {
        scene.texts(&mut |text| {
            let letters = text.runs.iter().flat_map(|it| it.text.chars());
            self.0.extend(letters.filter(|it| it.is_alphanumeric() && !font::covers(*it)));
        });
    }

    /// Says which ones are missing, and where they are not.
    pub fn tell(&self, terminal: &mut Terminal) {
        if self.0.is_empty() {
            return;
        }
        let first: Vec<String> = self.0.iter().take(5).map(|it| format!("`{it}`")).collect();
        let more = if self.0.len() > first.len() { " and others" } else { "" };
        terminal.note(&format!(
            "our fonts lack {}{more}: a box stands for each; an SVG with `--font embed` or `system` shows them in the \
             reader's own",
            first.join(", ")
        ));
    }
}
