//! A text that begins with a word in a style of its own: how bad a pain is and what it is, a value and where it was felt.

use super::pen::{self, Block, width};
use crate::locale::Locale;
use crate::scene::{Anchor, Run, Text};
use crate::theme::{Ink, Type};

/// A small text behind a strong word, broken into lines, not placed yet.
#[derive(Debug)]
pub struct Led<'p> {
    runs: Vec<Run<'p>>,
    ink: Ink,
    lines: usize,
    width: f64,
}

impl<'p> Led<'p> {
    /// Breaks the word, one without blanks, and the text behind it into lines that fit into `room` px even in a wider font.
    pub fn new((word, word_ink): (&str, Ink), (text, ink): (&str, Ink), room: f64, locale: Locale) -> Self {
        let strong = width(word, Type::SmallStrong);
        // All is broken in the one style; the word is a little wider in its own.
        let more = (strong - width(word, Type::Small)).max(0.0);
        let lines =
            Block::new(format!("{word} {text}"), Type::Small, room - more * pen::SLACK, locale).lines.into_vec();
        let mut led = Self { runs: Vec::with_capacity(lines.len() + 1), ink, lines: lines.len(), width: 0.0 };
        for (at, line) in lines.into_iter().enumerate() {
            let rest = line.text.strip_prefix(word).filter(|_| at == 0).map(str::to_owned);
            led.width = led.width.max(line.width + if at == 0 { more } else { 0.0 });
            if let Some(rest) = rest {
                led.runs.push(pen::run(word.to_owned(), Type::SmallStrong, word_ink));
                if !rest.is_empty() {
                    led.runs.push(pen::run(rest, Type::Small, ink));
                }
            } else {
                led.runs.push(Run { text: line.text, breaks: at > 0, kind: None, ink: None, width: line.width as f32 });
            }
        }
        led
    }

    /// From the first baseline to the last.
    pub fn drop(&self) -> f64 {
        self.lines.saturating_sub(1) as f64 * Type::Small.style().leading
    }

    /// Of the widest line.
    pub fn width(&self) -> f64 {
        self.width
    }

    pub fn place(self, x: f64, y: f64, anchor: Anchor) -> Text<'p> {
        let (kind, ink) = (Type::Small, self.ink);
        Text { x, y, anchor, kind, ink, halo: None, leading: kind.style().leading, runs: self.runs.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(word: &str, text: &str, room: f64) -> Vec<String> {
        let led = Led::new((word, Ink::Negative), (text, Ink::Ink), room, Locale::default());
        let mut lines: Vec<String> = Vec::new();
        for run in led.runs {
            match lines.last_mut() {
                Some(last) if !run.breaks => last.push_str(&run.text),
                _ => lines.push(run.text.into_owned()),
            }
        }
        lines
    }

    #[test]
    fn the_word_leads_the_first_line() {
        let text = "A card is asked for before anything is seen";
        assert_eq!(lines("High", text, 160.0), ["High A card is asked for", "before anything is seen"]);
        assert_eq!(lines("High", "", 160.0), ["High"]);
        assert_eq!(lines("High", "High", 160.0), ["High High"]);
    }

    #[test]
    fn a_text_too_long_for_the_words_line_begins_in_the_next() {
        assert_eq!(lines("Critical", "Unbelievable", 90.0), ["Critical", "Unbelievable"]);
    }
}
