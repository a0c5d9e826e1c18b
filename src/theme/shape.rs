//! What a theme says beside its colours: corners, the size of type, the reader's font, the room between things. Only what leaves
//! every measured text in its place can be said.

use super::Type;

/// The shapes of a theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Radius of a card's corners in px, from 0 to [`Shape::ROUNDEST`]; other corners follow in proportion.
    pub corners: f64,
    /// Size of plain text in px, within [`Shape::TEXTS`]; the whole picture grows with it.
    pub text: f64,
    /// The reader's font that comes before all others where letters are not part of the picture.
    pub font: Option<String>,
    pub spacing: Spacing,
}

impl Shape {
    /// As drawn without a theme.
    pub const CORNERS: f64 = 8.0;
    pub const ROUNDEST: f64 = 12.0;
    /// Smaller, and the smallest letters fall under 8 px.
    pub const TEXTS: [f64; 2] = [10.0, 26.0];

    /// By what corners are multiplied.
    pub fn rounding(&self) -> f64 {
        self.corners / Self::CORNERS
    }

    /// By what the picture is multiplied.
    pub fn scale(&self) -> f64 {
        self.text / Type::Body.style().size
    }
}

impl Default for Shape {
    fn default() -> Self {
        Self { corners: Self::CORNERS, text: Type::Body.style().size, font: None, spacing: Spacing::default() }
    }
}

/// How much room there is between things.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Spacing {
    Compact,
    #[default]
    Normal,
    Roomy,
}

impl Spacing {
    /// The words of `spacing`.
    pub const ALL: &'static [(&'static str, Spacing)] =
        &[("compact", Spacing::Compact), ("normal", Spacing::Normal), ("roomy", Spacing::Roomy)];

    /// What a lane, a row of a table or a panel has more above its content, in px.
    pub fn above(self) -> f64 {
        match self {
            Spacing::Compact => -4.0,
            Spacing::Normal => 0.0,
            Spacing::Roomy => 8.0,
        }
    }

    /// The same below its content. Bare text ends closer to a line than it begins, so it gives up less.
    pub fn below(self) -> f64 {
        match self {
            Spacing::Compact => -2.0,
            Spacing::Normal => 0.0,
            Spacing::Roomy => 8.0,
        }
    }

    /// Both.
    pub fn around(self) -> f64 {
        self.above() + self.below()
    }

    /// What boxes that stand free are further apart, in px.
    pub fn apart(self) -> f64 {
        match self {
            Spacing::Compact => -6.0,
            Spacing::Normal => 0.0,
            Spacing::Roomy => 16.0,
        }
    }

    /// What a touchpoint's column is wider at least, in px.
    pub fn wider_column(self) -> f64 {
        match self {
            Spacing::Compact | Spacing::Normal => 0.0,
            Spacing::Roomy => 16.0,
        }
    }
}

/// Whether a text is the name of a font, and nothing else that a style sheet would read.
pub fn is_font_name(text: &str) -> bool {
    let fits = |it: char| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_' | '.');
    !text.trim().is_empty() && text.len() <= 80 && text.trim() == text && text.chars().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_fonts_cannot_leave_their_place() {
        assert!(is_font_name("Source Sans 3") && is_font_name("Noto Sans JP") && is_font_name("游ゴシック"));
        for wrong in ["", " ", " Inter", "a\"b", "x;}", "url(x)", "a,b", "</style>", "a\\b", "it's"] {
            assert!(!is_font_name(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_theme_that_says_nothing_changes_nothing() {
        let shape = Shape::default();
        assert_eq!(
            (shape.rounding(), shape.scale(), shape.spacing.around(), shape.spacing.apart()),
            (1.0, 1.0, 0.0, 0.0)
        );
    }
}
