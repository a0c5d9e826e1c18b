//! What stands between the parts of lists and sentences, in each language: everything that we put together of several texts is
//! put together here.

use super::story::capitalized;
use super::{Label, Language, Locale};

/// The marks of a language, with their blanks. (French has a thin no-break space before a semicolon and a whole one before a
/// colon, after the "Lexique" of the Imprimerie nationale; the marks of Japanese are as wide as its letters and have no blanks.)
#[derive(Clone, Copy, Debug)]
struct Punctuation {
    comma: &'static str,
    semicolon: &'static str,
    colon: &'static str,
    stop: &'static str,
    /// Between two sentences, two amounts, a text and its brackets.
    blank: &'static str,
    brackets: [&'static str; 2],
    /// From one figure to another, and from one day to another.
    ranges: [&'static str; 2],
}

impl Language {
    fn punctuation(self) -> Punctuation {
        let usual = Punctuation {
            comma: ", ",
            semicolon: "; ",
            colon: ": ",
            stop: ".",
            blank: " ",
            brackets: ["(", ")"],
            ranges: ["–", " – "],
        };
        match self {
            Language::French => Punctuation { semicolon: "\u{202F}; ", colon: "\u{A0}: ", ..usual },
            Language::Japanese => Punctuation {
                comma: "、",
                semicolon: "；",
                colon: "：",
                stop: "。",
                blank: "",
                brackets: ["（", "）"],
                ranges: ["～", "～"],
            },
            Language::Arabic => Punctuation { comma: "، ", semicolon: "؛ ", ..usual },
            _ => usual,
        }
    }
}

impl Locale<'_> {
    fn marks(self) -> Punctuation {
        self.language.punctuation()
    }

    /// A list parted by commas: `a, b`; Japanese `a、b`.
    pub fn commas(self, items: &[impl AsRef<str>]) -> String {
        joined(items, self.marks().comma)
    }

    /// A list of what may have commas itself: `a; b`.
    pub fn semicolons(self, items: &[impl AsRef<str>]) -> String {
        joined(items, self.marks().semicolon)
    }

    /// `a`, `a and b`, `a, b and c`; nothing for no items.
    pub fn list(self, items: &[&str]) -> String {
        match items {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [first @ .., last] => self.phrase(Label::ListOf, &[("first", &self.commas(first)), ("last", last)]),
        }
    }

    /// What is said of something: `Today: no step`.
    pub fn colon(self, first: &str, second: &str) -> String {
        [first, self.marks().colon, second].concat()
    }

    /// What [`Locale::colon`] puts between the two.
    pub fn colon_alone(self) -> &'static str {
        self.marks().colon
    }

    /// A text with what is said of it in brackets: `Card check (−2.0)`; the text alone where there is nothing to say.
    pub fn aside(self, text: &str, note: &str) -> String {
        let Punctuation { blank, brackets: [open, close], .. } = self.marks();
        match (text.is_empty(), note.is_empty()) {
            (_, true) => text.to_owned(),
            (true, false) => note.to_owned(),
            (false, false) => [text, blank, open, note, close].concat(),
        }
    }

    /// Two amounts, or a word behind its figure, side by side: `1 h 30 min`.
    pub fn beside(self, first: &str, second: &str) -> String {
        [first, self.marks().blank, second].concat()
    }

    /// From one figure or time to another: `9:00–10:00`.
    pub fn range(self, from: &str, to: &str) -> String {
        [from, self.marks().ranges[0], to].concat()
    }

    /// From one day to another: `1 Feb 2026 – 3 Mar 2026`.
    pub fn period(self, from: &str, to: &str) -> String {
        [from, self.marks().ranges[1], to].concat()
    }

    /// From one to the next: `Search → Sign up`, with arrows that point where the text runs.
    pub fn way(self, items: &[impl AsRef<str>]) -> String {
        joined(items, if self.right_to_left { " ← " } else { " → " })
    }

    /// The same before what is led to alone: `→ Sign up`.
    pub fn arrow(self) -> &'static str {
        if self.right_to_left { "← " } else { "→ " }
    }

    /// A text as a sentence, with what ends one.
    pub fn sentence(self, text: &str) -> String {
        let stop = self.marks().stop;
        if text.ends_with(stop) { text.to_owned() } else { [text, stop].concat() }
    }

    /// Clauses as one sentence that begins with a capital.
    pub fn clauses(self, clauses: &[impl AsRef<str>]) -> String {
        self.sentence(&capitalized(&self.semicolons(clauses)))
    }

    /// Sentences as a text.
    pub fn text(self, sentences: &[impl AsRef<str>]) -> String {
        joined(sentences, self.marks().blank)
    }
}

fn joined(items: &[impl AsRef<str>], between: &str) -> String {
    let mut out = String::with_capacity(items.iter().map(|it| it.as_ref().len() + between.len()).sum());
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push_str(between);
        }
        out.push_str(item.as_ref());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_marks() {
        let told = |tag: &str| {
            let it = Locale::of(tag);
            let list = it.colon("A", &it.semicolons(&[it.commas(&["b", "c"]), it.aside("d", "e")]));
            it.text(&[it.sentence(&list), it.clauses(&[it.range("1", "2"), it.way(&["f", "g"])])])
        };
        assert_eq!(told("en"), "A: b, c; d (e). 1–2; f → g.");
        assert_eq!(told("fr"), "A\u{A0}: b, c\u{202F}; d (e). 1–2\u{202F}; f → g.");
        assert_eq!(told("ja"), "A：b、c；d（e）。1～2；f → g。");
        assert_eq!(told("ar"), "A: b، c؛ d (e). 1–2؛ f ← g.");
    }

    #[test]
    fn what_is_not_said_leaves_no_marks() {
        let locale = Locale::default();
        assert_eq!((locale.aside("a", ""), locale.aside("", "b")), ("a".to_owned(), "b".to_owned()));
        assert_eq!((locale.commas(&[""; 0]), locale.list(&[])), (String::new(), String::new()));
        assert_eq!(
            (locale.sentence("It is so."), locale.sentence("It is so")),
            ("It is so.".into(), "It is so.".into())
        );
    }
}
