//! The drawings of the icons: a 24 grid, stroke 1.75, round caps and joins, no fill, one idea each.

/// The marks inside the `symbol` of an icon; `None` for a name that nobody draws.
///
/// SVG elements without colours: the use decides those.
pub fn drawing(name: &str) -> Option<&'static str> {
    ICONS.iter().find(|(icon, _)| *icon == name).map(|(_, drawing)| *drawing)
}

/// Name and drawing, by name.
pub const ICONS: &[(&str, &str)] = &[];
