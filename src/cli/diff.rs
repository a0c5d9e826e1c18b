//! What would change in a file, as `diff -u` and `patch` write and read it.

use rustc_hash::FxHashMap;
use similar::algorithms::{Capture, Compact, Replace, myers};
use similar::udiff::UnifiedHunkHeader;
use similar::{DiffOp, DiffableStr, group_diff_ops};
use std::fmt::Write;
use std::ops::Range;

/// Lines that are shown around a change.
const AROUND: usize = 3;

/// The changes from one text to the other under the name of their file; empty where they are equal.
pub fn unified(name: &str, before: &str, after: &str) -> String {
    let (old, new) = (before.tokenize_lines(), after.tokenize_lines());
    let mut out = String::new();
    for changes in group_diff_ops(changes(&old, &new), AROUND) {
        if out.is_empty() {
            out = format!("--- {name}\n+++ {name}\n");
        }
        // Writing to a string does not fail.
        let _ = writeln!(out, "{}", UnifiedHunkHeader::new(&changes));
        for change in changes {
            match change {
                DiffOp::Equal { .. } => push(&mut out, ' ', &old, change.old_range()),
                _ => {
                    push(&mut out, '-', &old, change.old_range());
                    push(&mut out, '+', &new, change.new_range());
                }
            }
        }
    }
    out
}

/// What was kept, taken out, put in and replaced, in the order of the lines.
///
/// Lines are compared as numbers, and by the one algorithm that we ask for: the crate's own way from two texts to their
/// changes holds all of its algorithms, for texts and for numbers, and was a twelfth of the program.
fn changes<'t>(old: &[&'t str], new: &[&'t str]) -> Vec<DiffOp> {
    let mut known = FxHashMap::default();
    let mut numbers = |lines: &[&'t str]| -> Vec<usize> {
        // Equal lines have the number of the first of them.
        let number = |line| {
            let next = known.len();
            *known.entry(line).or_insert(next)
        };
        lines.iter().copied().map(number).collect()
    };
    let (old, new) = (numbers(old), numbers(new));
    let mut changes = Compact::new(Replace::new(Capture::new()), &old, &new);
    let Ok(()) = myers::diff(&mut changes, &old, 0..old.len(), &new, 0..new.len());
    changes.into_inner().into_inner().into_ops()
}

/// Adds lines with their sign in front; that the last one of a text has no end is said below it.
fn push(out: &mut String, sign: char, lines: &[&str], range: Range<usize>) {
    for line in lines.get(range).unwrap_or(&[]) {
        out.push(sign);
        out.push_str(line);
        if !line.ends_with(['\n', '\r']) {
            out.push_str("\n\\ No newline at end of file\n");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::unified;
    use similar::TextDiff;

    #[test]
    fn a_change_is_shown_with_its_surroundings() {
        assert_eq!(unified("a.journey", "one\n", "one\n"), "");
        assert_eq!(
            unified("a.journey", "one\ntwo", "one\n2\n"),
            "--- a.journey\n+++ a.journey\n@@ -1,2 +1,2 @@\n one\n-two\n\\ No newline at end of file\n+2\n"
        );
    }

    #[test]
    fn it_is_what_the_crate_itself_would_show() {
        let mut seed = 7_u32;
        let mut below = |limit: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 16) % limit
        };
        for case in 0..400 {
            let kinds = 1 + below(60);
            let mut lines: Vec<String> = (0..below(300)).map(|_| format!("line {}\n", below(kinds))).collect();
            let before = lines.concat();
            for _ in 0..below(12) {
                let at = below(lines.len() as u32 + 1) as usize;
                match below(4) {
                    0 => lines.insert(at, format!("new {}\n", below(kinds))),
                    1 => lines.insert(at, "ends\r".to_owned()),
                    2 => lines.truncate(at.max(1)),
                    _ => {
                        lines.drain(at..lines.len().min(at + 3));
                    }
                }
            }
            let after = lines.concat() + if below(2) == 0 { "no end" } else { "" };
            let expected =
                TextDiff::from_lines(&before, &after).unified_diff().context_radius(3).header("a", "a").to_string();
            assert_eq!(unified("a", &before, &after), expected, "case {case}");
        }
    }
}
