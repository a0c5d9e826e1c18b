//! Which declared name a reader may have meant: near in spelling, or alike in looks but of another script.

use crate::diagnostic::{Near, nearest};
use rustc_hash::FxHasher;
use std::hash::{Hash, Hasher};
use unicode_normalization::UnicodeNormalization;
use unicode_security::{confusable_detection::skeleton, mixed_script::AugmentedScriptSet};

/// What a finding about an unknown name can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggestion<'n> {
    /// Spelt nearly so.
    Near(Near<'n>),
    /// Looks the same, in letters of another script.
    LookAlike(&'n str),
}

/// The names of one family, ready to be searched. Made where the first name is not found, so that a clean file pays nothing.
#[derive(Debug, Default)]
pub struct Names<'n> {
    names: Vec<&'n str>,
    /// Those with letters beyond ASCII: only they look like a word of ASCII in another script.
    strange: Vec<&'n str>,
    /// For large families: a hash of each name without one of its letters, with the name's place; sorted.
    without_one: Vec<(u64, u32)>,
}

/// Up to so many names each is compared; beyond, only names one edit away are found, through an index.
const COMPARED_ONE_BY_ONE: usize = 300;

/// So many names are told one by one.
const FEW: usize = 4;

impl<'n> Names<'n> {
    /// Keeps the given order: of two equally near names the earlier is suggested.
    pub fn new(names: impl IntoIterator<Item = &'n str>) -> Self {
        let names: Vec<&str> = names.into_iter().collect();
        let mut without_one: Vec<(u64, u32)> = Vec::new();
        if names.len() > COMPARED_ONE_BY_ONE {
            for (at, name) in names.iter().enumerate() {
                shortened(name, |hash| without_one.push((hash, at as u32)));
            }
            without_one.sort_unstable();
        }
        let strange = names.iter().copied().filter(|name| !name.is_ascii()).collect();
        Self { names, strange, without_one }
    }

    /// All of them, where they are so few that a reader sees at once which one is meant; else none.
    pub fn few(&self) -> &[&'n str] {
        if self.names.len() <= FEW { &self.names } else { &[] }
    }

    /// The name that `word` may be a slip of. Near means: one edit for up to five letters, then one for each three.
    pub fn nearest(&self, word: &str) -> Option<Suggestion<'n>> {
        let twins = if word.is_ascii() { &self.strange } else { &self.names };
        if let Some(name) = twins.iter().find(|name| look_alike(word, name)) {
            return Some(Suggestion::LookAlike(name));
        }
        let near = if self.without_one.is_empty() {
            nearest(word, self.names.iter().copied())
        } else {
            let mut found = Vec::new();
            shortened(word, |hash| {
                let first = self.without_one.partition_point(|it| it.0 < hash);
                let same = self.without_one[first..].iter().take_while(|it| it.0 == hash);
                // A word is compared with a handful; among a thousand like names none is meant more than another.
                found.extend(same.take(64).map(|it| it.1));
            });
            found.sort_unstable();
            found.dedup();
            nearest(word, found.iter().filter_map(|at| self.names.get(*at as usize).copied()))
        };
        near.map(Suggestion::Near)
    }
}

/// Whether two different names look the same and are written in different scripts (Unicode TS 39, skeletons).
///
/// Names of one script never count: `corn` and `com` have one skeleton, and nobody would call that a trick.
pub fn look_alike(one: &str, other: &str) -> bool {
    (!one.is_ascii() || !other.is_ascii())
        && one != other
        && scripts_differ(one, other)
        && skeleton(one).eq(skeleton(other))
}

fn scripts_differ(one: &str, other: &str) -> bool {
    AugmentedScriptSet::for_str(one) != AugmentedScriptSet::for_str(other)
}

/// The look of a name (its skeleton), to find those that look alike among many.
pub fn look(name: &str) -> String {
    skeleton(name).collect()
}

/// Whether a name has letters beyond the Latin blocks, so that it can look like a name of another script.
pub fn has_other_script(name: &str) -> bool {
    name.chars().any(|it| it > '\u{24F}')
}

/// A name in Unicode's composed form (NFC), borrowed where it already is.
pub fn composed(name: &str) -> std::borrow::Cow<'_, str> {
    if name.is_ascii() || unicode_normalization::is_nfc(name) {
        std::borrow::Cow::Borrowed(name)
    } else {
        std::borrow::Cow::Owned(name.nfc().collect())
    }
}

/// Calls `each` with a hash of the word and of all words that it becomes when one letter is dropped.
///
/// Two words one edit apart (also two neighbours swapped) share one of these.
fn shortened(word: &str, mut each: impl FnMut(u64)) {
    let hash_without = |dropped: Option<usize>| {
        let mut hasher = FxHasher::default();
        for (at, letter) in word.chars().enumerate() {
            if Some(at) != dropped {
                letter.hash(&mut hasher);
            }
        }
        hasher.finish()
    };
    each(hash_without(None));
    for dropped in 0..word.chars().count() {
        each(hash_without(Some(dropped)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(name: &str) -> Option<Suggestion<'_>> {
        Some(Suggestion::Near(Near { name, is_clear: true }))
    }

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let names = Names::new(["landing", "pricing", "signup", "first-reminder"]);
        assert_eq!(names.nearest("singup"), near("signup"));
        assert_eq!(names.nearest("Landing"), near("landing"));
        assert_eq!(names.nearest("fisrt-remidner"), near("first-reminder"));
        assert_eq!(names.nearest("first_reminder"), near("first-reminder"));
        assert_eq!(names.nearest("checkout"), None);
        assert_eq!(Names::new(["a"]).nearest("b"), None);
    }

    #[test]
    fn letters_of_another_script_are_told_apart() {
        let names = Names::new(["anna", "скоро"]);
        assert_eq!(names.nearest("\u{430}nna"), Some(Suggestion::LookAlike("anna")));
        assert!(!look_alike("anna", "anna"));
        assert!(!look_alike("corn", "com"));
        assert!(!look_alike("or\u{f6}m", "or\u{151}m"), "accents of one script are no trick");
        assert!(look_alike("\u{430}\u{440}\u{435}", "ape"));
    }

    #[test]
    fn large_families_find_one_edit() {
        let all: Vec<String> = (0..10_000).map(|it| format!("t{it}-step")).collect();
        let names = Names::new(all.iter().map(String::as_str));
        assert_eq!(names.nearest("t9999-stpe"), near("t9999-step"));
        assert_eq!(names.nearest("nothing-like-it"), None);
    }

    #[test]
    fn names_are_composed() {
        assert_eq!(composed("e\u{301}"), "\u{e9}");
        assert!(matches!(composed("kávé"), std::borrow::Cow::Borrowed(_)));
    }
}
