//! Which word was probably meant: every "did you mean" of short lists measures nearness alike.

/// The nearest of a few words, the first of equals; `None` where none is near.
pub fn nearest_of<'n>(word: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    nearest(word, names).map(|near| near.name)
}

/// A word that is near to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Near<'n> {
    pub name: &'n str,
    /// It must be meant, so that it may be written without a look: no other word is as near, what stands there is no
    /// abbreviation, and the two do not differ in a digit, which is how names are told apart.
    pub is_clear: bool,
}

/// The nearest of a few words like [`nearest_of`], and whether it is so beyond doubt.
pub fn nearest<'n>(word: &str, names: impl Iterator<Item = &'n str>) -> Option<Near<'n>> {
    let length = word.chars().count();
    let allowed = if length <= 5 { 1 } else { length / 3 };
    let lower = word.to_lowercase();
    let mut best: Option<(usize, &str)> = None;
    let mut alone = true;
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
        if distance > allowed || distance >= name.chars().count() {
            continue;
        }
        match best {
            Some((least, _)) if distance > least => {}
            Some((least, near)) if distance == least => alone &= near == name,
            _ => {
                best = Some((distance, name));
                alone = true;
            }
        }
    }
    let (least, name) = best?;
    let is_clear = alone && (least == 0 || length > 2) && digits(word).eq(digits(name));
    Some(Near { name, is_clear })
}

fn digits(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(char::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_clear_and_a_guess_is_not() {
        let near = |word: &str, names: &[&'static str]| nearest(word, names.iter().copied()).unwrap();
        let clear = |name| Near { name, is_clear: true };
        let doubtful = |name| Near { name, is_clear: false };
        assert_eq!(near("touchpont", &["touchpoint", "takes"]), clear("touchpoint"));
        assert_eq!(near("Anna", &["anne", "anna"]), clear("anna"));
        assert_eq!(near("first_step", &["first-stop", "first-step"]), clear("first-step"));
        assert_eq!(near("web-sit", &["web-site", "web-site"]), clear("web-site"));
        assert_eq!(near("thingking", &["thinking", "thingling"]), doubtful("thinking"));
        assert_eq!(near("step-2", &["step-1"]), doubtful("step-1"));
        assert_eq!(near("we", &["web"]), doubtful("web"));
        assert_eq!(nearest("left", ["right"].into_iter()), None);
    }
}
