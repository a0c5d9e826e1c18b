//! Quotation marks around what a persona thinks or says.

use super::Locale;

impl Locale<'_> {
    /// `text` between the quotation marks of the language: `“Why?”`, `„Miért?”`, `”Miksi?”`.
    ///
    /// Marks within it become those of a quotation in a quotation, and a straight apostrophe a real one. A text that
    /// already stands between quotation marks keeps those of its author.
    pub fn quoted(self, text: &str) -> String {
        let text = text.trim();
        if is_quoted(text) {
            return text.to_owned();
        }
        let [open, close, inner_open, inner_close] = self.conventions.quotes;
        let mut out = String::with_capacity(text.len() + 8);
        out.push_str(open);
        let mut before = ' ';
        for char in text.chars() {
            // A mark opens where a word begins: after a blank, a bracket or a dash.
            let opens = before.is_whitespace() || matches!(before, '(' | '[' | '–' | '—');
            match char {
                '“' | '”' | '„' | '"' if opens => out.push_str(inner_open),
                '“' | '”' | '„' | '"' => out.push_str(inner_close),
                '\'' if !opens => out.push('’'),
                _ => out.push(char),
            }
            before = char;
        }
        out.push_str(close);
        out
    }
}

fn is_quoted(text: &str) -> bool {
    let mut chars = text.chars();
    let (Some(first), Some(last)) = (chars.next(), chars.next_back()) else {
        return false;
    };
    let outer = |char| matches!(char, '“' | '”' | '„' | '«' | '»' | '"');
    // “Yes” and “no” is not one quotation, and keeps its marks inside ours.
    outer(first) && outer(last) && !chars.any(outer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_marks() {
        assert_eq!(
            Locale::of("en").quoted("Who else sees our customers' data?"),
            "“Who else sees our customers’ data?”"
        );
        assert_eq!(Locale::of("hu").quoted("Sikerült egyáltalán?"), "„Sikerült egyáltalán?”");
        assert_eq!(Locale::of("fi").quoted("Päivä katoaa puheluihin."), "”Päivä katoaa puheluihin.”");
        assert_eq!(Locale::of("fr").quoted("Pourquoi ?"), "«\u{A0}Pourquoi ?\u{A0}»");
    }

    #[test]
    fn marks_within_change_and_marks_around_stay() {
        assert_eq!(
            Locale::of("en").quoted("Is \"free\" really (“no card”) free?"),
            "“Is ‘free’ really (‘no card’) free?”"
        );
        assert_eq!(Locale::of("hu").quoted("Az „ingyen” szó"), "„Az »ingyen« szó”");
        assert_eq!(Locale::of("hu").quoted("“Already quoted”"), "“Already quoted”");
        assert_eq!(Locale::of("en").quoted("“Yes” and “no”"), "“‘Yes’ and ‘no’”");
        assert_eq!(Locale::of("en").quoted(""), "“”");
        assert_eq!(Locale::of("en").quoted("\""), "“‘”");
    }
}
