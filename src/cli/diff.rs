//! What would change in a file, as `diff -u` and `patch` write and read it.

use similar::TextDiff;

/// The changes from one text to the other under the name of their file; empty where they are equal.
pub fn unified(name: &str, before: &str, after: &str) -> String {
    TextDiff::from_lines(before, after).unified_diff().context_radius(3).header(name, name).to_string()
}

#[cfg(test)]
mod tests {
    use super::unified;

    #[test]
    fn a_change_is_shown_with_its_surroundings() {
        assert_eq!(unified("a.journey", "one\n", "one\n"), "");
        assert_eq!(
            unified("a.journey", "one\ntwo", "one\n2\n"),
            "--- a.journey\n+++ a.journey\n@@ -1,2 +1,2 @@\n one\n-two\n\\ No newline at end of file\n+2\n"
        );
    }
}
