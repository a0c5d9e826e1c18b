//! The colours of a theme: those that are built in, and those of a brand, with what follows from what it says.

use super::contrast::{FOR_MARKS, FOR_TEXT, contrast, luminance};
use super::shape::Shape;
use super::*;
use std::fmt;

/// Red, green and blue.
pub type Rgb = [u8; 3];

/// What a picture wears: a value for each token, in light and in dark, and how it is shaped.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    light: [Rgb; COUNT],
    dark: [Rgb; COUNT],
    pub shape: Shape,
}

const COUNT: usize = TOKENS.len();

/// Prints as `#RRGGBB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hex(pub Rgb);

impl fmt::Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02X}{green:02X}{blue:02X}")
    }
}

/// Reads `#RRGGBB` or `#RGB`, in letters of either case.
pub fn read(text: &str) -> Option<Rgb> {
    let digits: Vec<u8> =
        text.strip_prefix('#')?.chars().map(|it| it.to_digit(16).map(|it| it as u8)).collect::<Option<_>>()?;
    match digits[..] {
        [red, green, blue] => Some([red * 17, green * 17, blue * 17]),
        [a, b, c, d, e, f] => Some([a * 16 + b, c * 16 + d, e * 16 + f]),
        _ => None,
    }
}

impl Default for Theme {
    fn default() -> Self {
        let mut theme = Theme { light: [[0; 3]; COUNT], dark: [[0; 3]; COUNT], shape: Shape::default() };
        for (at, token) in TOKENS.iter().enumerate() {
            theme.light[at] = read(token.color.light).unwrap_or_default();
            theme.dark[at] = read(token.color.dark).unwrap_or_default();
        }
        theme
    }
}

/// What a brand says: its own values of tokens, in light and in dark, and its shapes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Brand {
    pub light: Vec<(Color, Rgb)>,
    pub dark: Vec<(Color, Rgb)>,
    pub shape: Shape,
}

/// The values of one scheme of a theme.
#[derive(Debug, Clone, Copy)]
pub struct Palette<'t> {
    theme: &'t Theme,
    dark: bool,
}

impl Palette<'_> {
    pub fn rgb(self, color: Color) -> Rgb {
        self.theme.rgb(color, self.dark)
    }

    pub fn hex(self, color: Color) -> Hex {
        Hex(self.rgb(color))
    }

    /// Whether letters are lighter than what they stand on.
    pub fn is_dark(self) -> bool {
        luminance(self.rgb(INK)) > luminance(self.rgb(SURFACE))
    }
}

impl Theme {
    pub fn light(&self) -> Palette<'_> {
        Palette { theme: self, dark: false }
    }

    pub fn dark(&self) -> Palette<'_> {
        Palette { theme: self, dark: true }
    }

    /// The value of a colour; one that is no token has its own.
    pub fn rgb(&self, color: Color, dark: bool) -> Rgb {
        let (table, own) = if dark { (&self.dark, color.dark) } else { (&self.light, color.light) };
        table.get(usize::from(color.token)).copied().or_else(|| read(own)).unwrap_or_default()
    }

    fn set(&mut self, color: Color, dark: bool, value: Rgb) {
        let table = if dark { &mut self.dark } else { &mut self.light };
        if let Some(place) = table.get_mut(usize::from(color.token)) {
            *place = value;
        }
    }

    /// The same colours in the shapes of another theme.
    pub fn shaped_as(self, other: &Theme) -> Theme {
        Theme { shape: other.shape.clone(), ..self }
    }

    /// Black on white and white on black, and every other colour as far from its ground as it can be.
    pub fn high_contrast() -> Theme {
        let mut theme = Theme::default();
        for (color, light, dark) in HIGH_CONTRAST {
            theme.set(*color, false, read(light).unwrap_or_default());
            theme.set(*color, true, read(dark).unwrap_or_default());
        }
        theme
    }

    /// For print: every colour as the grey of the same light, so that all contrasts stay. There is no dark paper, so both schemes
    /// are the light one.
    pub fn greyscale() -> Theme {
        let mut theme = Theme::default();
        for at in 0..COUNT {
            theme.light[at] = grey(theme.light[at]);
        }
        // Above and below neutral are told apart by faces, words and places; as greys they would be one.
        theme.set(POSITIVE, false, [0x66; 3]);
        theme.set(NEGATIVE, false, [0x26; 3]);
        theme.set(SIGN_NEGATIVE, false, [0x26; 3]);
        theme.set(DROP_OFF, false, [0x40; 3]);
        theme.set(LOOP, false, [0x80; 3]);
        theme.set(POSITIVE_SOFT, false, [0xF2; 3]);
        theme.set(NEGATIVE_SOFT, false, [0xDD; 3]);
        theme.dark = theme.light;
        theme
    }

    /// A theme with a brand's own values, and what follows from them: soft grounds, signs and edges from their colour, greys
    /// between ink and surface, five stages from the accent, and a dark scheme from the light one. What follows is moved until it
    /// has the contrast that it needs; what a brand says itself stays as it says.
    pub fn of_brand(brand: &Brand) -> Theme {
        let mut theme = Theme { shape: brand.shape.clone(), ..Theme::default() };
        let said = |dark: bool, color: Color| {
            let values = if dark { &brand.dark } else { &brand.light };
            values.iter().any(|it| it.0 == color)
        };
        brand.light.iter().for_each(|(color, value)| theme.set(*color, false, *value));
        let in_light = |color| said(false, color);
        Following { theme: &mut theme, dark: false, is_said: &in_light, is_changed: &in_light }.all();
        brand.dark.iter().for_each(|(color, value)| theme.set(*color, true, *value));
        // The dark ground stays ours unless the brand has its own: there is no way from a light one to it.
        for color in [ACCENT, POSITIVE, NEGATIVE, STAR] {
            if said(false, color) && !said(true, color) {
                let lightest = until(theme.rgb(color, false), WHITE_RGB, |it| {
                    contrast(it, theme.rgb(SURFACE, true)) >= DARK_TEXT
                        && contrast(it, theme.rgb(TINT, true)) >= DARK_TEXT
                });
                theme.set(color, true, lightest);
            }
        }
        let in_either = |color| said(false, color) || said(true, color);
        Following { theme: &mut theme, dark: true, is_said: &|color| said(true, color), is_changed: &in_either }.all();
        theme
    }
}

/// Sets what follows from other colours of one scheme, grounds first.
struct Following<'f> {
    theme: &'f mut Theme,
    dark: bool,
    /// What the brand says stays.
    is_said: &'f dyn Fn(Color) -> bool,
    /// Only what follows from something that is changed is moved.
    is_changed: &'f dyn Fn(Color) -> bool,
}

impl Following<'_> {
    fn all(mut self) {
        self.grounds();
        self.greys();
        self.signs();
        self.edges();
        self.stages();
        let outline = if self.dark { self.rgb(STAR) } else { mixed(self.rgb(STAR), BLACK_RGB, 50) };
        let seen = until(outline, self.rgb(INK), |it| contrast(it, self.rgb(SURFACE)) >= FOR_MARKS);
        self.set(&[STAR], STAR_OUTLINE, seen);
    }

    fn rgb(&self, color: Color) -> Rgb {
        self.theme.rgb(color, self.dark)
    }

    /// `color` follows from any of `from`.
    fn set(&mut self, from: &[Color], color: Color, value: Rgb) {
        if from.iter().any(|it| (self.is_changed)(*it)) && !(self.is_said)(color) {
            self.theme.set(color, self.dark, value);
        }
    }

    fn grounds(&mut self) {
        let surface = self.rgb(SURFACE);
        if self.dark {
            for (color, part) in [(PAPER, 3), (TINT, 5), (BAND, 3), (DEEP, 8)] {
                self.set(&[SURFACE], color, mixed(surface, WHITE_RGB, part));
            }
        } else {
            // All of one hue: what lies on the paper, and what is a little deeper than it.
            let ink = self.rgb(INK);
            self.set(&[SURFACE], PAPER, mixed(surface, ink, 3));
            let paper = self.rgb(PAPER);
            self.set(&[SURFACE, PAPER], TINT, mixed(paper, ink, 3));
            self.set(&[SURFACE, PAPER], BAND, mixed(surface, paper, 50));
            self.set(&[SURFACE, PAPER], DEEP, mixed(paper, ink, 6));
        }
        let part = if self.dark { 18 } else { 11 };
        for (color, soft) in [(ACCENT, ACCENT_SOFT), (POSITIVE, POSITIVE_SOFT), (NEGATIVE, NEGATIVE_SOFT)] {
            self.set(&[color, SURFACE], soft, mixed(surface, self.rgb(color), part));
        }
    }

    fn greys(&mut self) {
        let (surface, ink, tint) = (self.rgb(SURFACE), self.rgb(INK), self.rgb(TINT));
        for (color, part) in [(MUTED, 27), (NEUTRAL, 31)] {
            let value = until(mixed(ink, surface, part), ink, |it| contrast(it, tint) >= FOR_TEXT + 0.5);
            self.set(&[INK, SURFACE], color, value);
        }
        // It passes over soft grounds, too, and over what is shaded under a curve.
        let softs = [self.rgb(POSITIVE_SOFT), self.rgb(NEGATIVE_SOFT)];
        let seen =
            |it| contrast(it, surface) >= FOR_MARKS + 1.1 && softs.iter().all(|on| contrast(it, *on) >= FOR_MARKS);
        let strong = until(mixed(surface, ink, 40), ink, seen);
        self.set(&[INK, SURFACE], LINE_STRONG, strong);
        self.set(&[INK, SURFACE], LINE, mixed(surface, ink, 12));
    }

    fn signs(&mut self) {
        for (color, sign) in [(POSITIVE, SIGN_POSITIVE), (NEGATIVE, SIGN_NEGATIVE)] {
            let light = self.theme.rgb(color, false);
            let value = until(light, BLACK_RGB, |it| contrast(it, WHITE_RGB) >= FOR_TEXT);
            if !self.dark {
                self.set(&[color], sign, value);
                continue;
            }
            // On a dark ground it is as dark as it may be to be seen, and white still stands on it.
            let grounds = [self.rgb(SURFACE), self.rgb(TINT)];
            let seen = until(value, WHITE_RGB, |it| grounds.iter().all(|on| contrast(it, *on) >= FOR_MARKS));
            self.set(&[color, SURFACE], sign, seen);
        }
    }

    fn edges(&mut self) {
        let grounds = [self.rgb(SURFACE), self.rgb(TINT), self.rgb(DEEP)];
        for (color, edge) in [(ACCENT, EDGE), (POSITIVE, LOOP), (NEGATIVE, DROP_OFF)] {
            let value = self.rgb(color);
            let pale = mixed(value, self.rgb(SURFACE), 30);
            let seen = until(pale, value, |it| grounds.iter().all(|on| contrast(it, *on) >= FOR_MARKS));
            self.set(&[color, SURFACE], edge, seen);
        }
        self.set(&[ACCENT, SURFACE], TARGET, mixed(self.rgb(ACCENT), self.rgb(SURFACE), 58));
    }

    fn stages(&mut self) {
        let accent = self.theme.rgb(ACCENT, false);
        let stage =
            |part: u8| until(mixed(accent, WHITE_RGB, part), BLACK_RGB, |it| contrast(it, WHITE_RGB) >= FOR_TEXT);
        self.set(&[ACCENT], STAGE_FIRST, stage(if self.dark { 6 } else { 18 }));
        self.set(&[ACCENT], STAGE_LAST, mixed(stage(0), BLACK_RGB, if self.dark { 25 } else { 32 }));
    }
}

/// What a colour of a brand has at least on the dark ground.
const DARK_TEXT: f64 = 6.0;
const WHITE_RGB: Rgb = [255; 3];
const BLACK_RGB: Rgb = [0; 3];

/// `part` per cent of the way from a colour to another, rounded.
fn mixed(from: Rgb, to: Rgb, part: u8) -> Rgb {
    let mut out = from;
    for (channel, to) in out.iter_mut().zip(to) {
        let (from, to, part) = (u32::from(*channel), u32::from(to), u32::from(part.min(100)));
        *channel = ((from * (100 - part) + to * part + 50) / 100) as u8;
    }
    out
}

/// The first colour on the way to another, in steps of 1 per cent, that is good enough; else the other one.
fn until(from: Rgb, to: Rgb, is_enough: impl Fn(Rgb) -> bool) -> Rgb {
    (0..=100).map(|part| mixed(from, to, part)).find(|it| is_enough(*it)).unwrap_or(to)
}

/// The grey with the light of a colour.
fn grey(color: Rgb) -> Rgb {
    let light = luminance(color);
    let darker = (0..=255u8).rev().find(|it| luminance([*it; 3]) <= light).unwrap_or(0);
    [darker; 3]
}

/// In light and in dark.
const HIGH_CONTRAST: &[(Color, &str, &str)] = &[
    (PAPER, "#FFFFFF", "#000000"),
    (SURFACE, "#FFFFFF", "#000000"),
    (TINT, "#F2F2F2", "#1A1A1A"),
    (BAND, "#FFFFFF", "#0D0D0D"),
    (DEEP, "#E6E6E6", "#0D0D0D"),
    (LINE, "#8C8C8C", "#737373"),
    (LINE_STRONG, "#4D4D4D", "#B3B3B3"),
    (INK, "#000000", "#FFFFFF"),
    (MUTED, "#262626", "#E6E6E6"),
    (NEUTRAL, "#333333", "#D9D9D9"),
    (ACCENT, "#2A1F8F", "#C9C4FF"),
    (ACCENT_SOFT, "#F0EEFF", "#1D1A45"),
    (POSITIVE, "#00476B", "#8AD8FF"),
    (POSITIVE_SOFT, "#E8F5FC", "#06283A"),
    (NEGATIVE, "#8A2600", "#FFB693"),
    (NEGATIVE_SOFT, "#FFF0E8", "#3A1704"),
    (STAR, "#FFC233", "#FFD266"),
    (STAR_OUTLINE, "#5C3D00", "#FFD266"),
    (EDGE, "#4E43B5", "#A79FF5"),
    (DROP_OFF, "#9E3F0B", "#F29A66"),
    (LOOP, "#0B6288", "#74C3EB"),
    (RETIRED, "#404654", "#4A4F5C"),
    (SIGN_NEGATIVE, "#8A2600", "#B8481A"),
    (SIGN_POSITIVE, "#00476B", "#14709C"),
    (TARGET, "#9C94E0", "#5B54B0"),
    (STAGE_FIRST, "#483EAD", "#483EAD"),
    (STAGE_LAST, "#1F1766", "#2E2585"),
];

#[cfg(test)]
mod tests {
    use super::super::contrast::faint;
    use super::*;

    #[test]
    fn colours_are_read_in_both_lengths() {
        assert_eq!(read("#00695c"), Some([0, 0x69, 0x5C]));
        assert_eq!(read("#fA0"), Some([255, 170, 0]));
        for wrong in ["", "#", "00695C", "#00695", "#00695G", "teal", "#ééé"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        assert_eq!(Hex([0, 105, 92]).to_string(), "#00695C");
    }

    #[test]
    fn the_default_has_the_values_of_its_table() {
        let theme = Theme::default();
        for token in TOKENS {
            assert_eq!(Hex(theme.rgb(token.color, false)).to_string(), token.color.light);
            assert_eq!(Hex(theme.rgb(token.color, true)).to_string(), token.color.dark);
        }
        assert_eq!(Theme::of_brand(&Brand::default()), theme);
    }

    #[test]
    fn what_follows_from_a_brand_can_be_read() {
        for accent in ["#00695C", "#B00020", "#5B2A86", "#0B57D0", "#7A4B00", "#222222", "#1B5E20", "#3A0CA3"] {
            let brand = Brand { light: vec![(ACCENT, read(accent).unwrap())], ..Brand::default() };
            assert_eq!(faint(&Theme::of_brand(&brand)), [], "{accent}");
        }
        let paper = Brand {
            light: vec![(SURFACE, read("#FFFDF5").unwrap()), (INK, read("#2B2118").unwrap())],
            ..Brand::default()
        };
        assert_eq!(faint(&Theme::of_brand(&paper)), []);
    }

    #[test]
    fn a_brand_keeps_what_it_says() {
        let faint_grey = read("#BBBBBB").unwrap();
        let brand = Brand { light: vec![(MUTED, faint_grey)], dark: vec![(ACCENT, faint_grey)], ..Brand::default() };
        let theme = Theme::of_brand(&brand);
        assert_eq!((theme.rgb(MUTED, false), theme.rgb(ACCENT, true)), (faint_grey, faint_grey));
        let found = faint(&theme);
        assert!(!found.is_empty() && found.iter().all(|it| it.color == MUTED && !it.dark), "{found:?}");
    }
}
