//! A number by which a finding is known again in the next run, although lines above it came or went.

use super::Diagnostic;
use crate::source::Sources;
use rustc_hash::FxHashMap;

/// One fingerprint for each finding, in their order; no two are equal.
///
/// It is made of the file, the code and the text of the line, without the blanks around it; of findings that are equal in all of
/// that, the later ones are numbered. `path` gives the file's name as it is called wherever the run was started.
pub fn fingerprints(found: &[Diagnostic], sources: &Sources, path: impl Fn(&str) -> String) -> Vec<u64> {
    let mut times: FxHashMap<u64, u32> = FxHashMap::default();
    let mut paths: FxHashMap<u32, String> = FxHashMap::default();
    found
        .iter()
        .map(|it| {
            let source = sources.get(it.span.source);
            let path =
                paths.entry(it.span.source.0).or_insert_with(|| source.map_or(String::new(), |it| path(&it.name)));
            let line = source.map_or("", |source| source.line_text(it.span.start).trim());
            let first = hash([path.as_str(), it.code.id, line]);
            let time = times.entry(first).or_insert(0);
            *time += 1;
            if *time == 1 { first } else { hash([path.as_str(), it.code.id, line, &time.to_string()]) }
        })
        .collect()
}

/// FNV-1a over 64 bits (Fowler, Noll and Vo), each part closed by a byte that no text holds: written out, since it is
/// kept in files and must stay the same in every later version.
fn hash<'t>(parts: impl IntoIterator<Item = &'t str>) -> u64 {
    let bytes = parts.into_iter().flat_map(|it| it.bytes().chain([0xff]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::codes::UNKNOWN_NAME;
    use crate::source::Span;

    fn of(text: &str) -> Vec<u64> {
        let mut sources = Sources::default();
        let id = sources.add("a.journey", text);
        let places = text.match_indices("via").map(|(at, _)| Span::new(id, at, at + 3));
        let found: Vec<Diagnostic> = places.map(|it| Diagnostic::new(UNKNOWN_NAME, it, "x")).collect();
        fingerprints(&found, &sources, str::to_owned)
    }

    #[test]
    fn lines_above_and_indentation_do_not_matter() {
        assert_eq!(of("touchpoint a via web\n"), of("// a\n\n  touchpoint a via web\n"));
        assert_ne!(of("touchpoint a via web\n"), of("touchpoint b via web\n"));
    }

    #[test]
    fn equal_lines_are_told_apart() {
        let found = of("via web\nvia web\n");
        assert_ne!(found[0], found[1]);
    }

    #[test]
    fn what_is_kept_in_files_stays_the_same() {
        assert_eq!(hash(["a"]), 0x089b_c907_b544_c769);
    }
}
