//! Which word was probably meant: every "did you mean" of short lists measures nearness alike.

/// The nearest of a few words, the first of equals; `None` where none is near.
pub fn nearest_of<'n>(word: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let length = word.chars().count();
    let allowed = if length <= 5 { 1 } else { length / 3 };
    let lower = word.to_lowercase();
    let mut best: Option<(usize, &str)> = None;
    for name in names {
        if name.len().abs_diff(word.len()) > 4 * allowed {
            continue;
        }
        // Another case, or `_` for `-`, is the smallest slip.
        let distance = if name.to_lowercase().replace('_', "-") == lower.replace('_', "-") {
            0
        } else {
            strsim::osa_distance(word, name)
        };
        if distance <= allowed && distance < name.chars().count() && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}
