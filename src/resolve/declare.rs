//! What would bring a name into sight: the import of a file that declares it, or its declaration.

use super::Resolver;
use super::refer::{Family, Place};
use super::suggest::Names;
use crate::diagnostic::{Diagnostic, Edit, codes};
use crate::source::{SourceId, Span};
use crate::vocabulary;

/// Something that a file of the project declares at its top, though the file is no part of the run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    pub keyword: String,
    pub name: String,
    /// As findings would show it.
    pub file: String,
}

impl Resolver<'_, '_> {
    /// Adds to a finding about an unknown name what can be done, where no name in sight is near.
    pub(super) fn not_in_sight(&self, place: Place, finding: Diagnostic, name: &str, family: Family) -> Diagnostic {
        let file = place.file;
        let places = self.places_of(name, family);
        let beside: Vec<&str> = self
            .input
            .beside
            .iter()
            .filter(|it| it.name == name && family.stands_at_the_top() && family.holds(&it.keyword))
            .map(|it| it.file.as_str())
            .collect();
        let files: Vec<&str> = places.iter().map(|at| self.file_name(at.source)).chain(beside).collect();
        let Some(first) = files.first() else { return self.declared_nowhere(place, finding, name, family) };
        let path = relative(self.file_name(file), first);
        let finding = finding.help(format!("a file sees what it imports itself: `import \"{path}\"`"));
        let finding = match places.first() {
            Some(at) => finding.also(*at, "declared here"),
            None => finding,
        };
        let edit = self.import_of(file, &path);
        // Of several that declare it, the author knows which one is meant.
        if files.len() == 1 {
            finding.fix("import it", vec![edit])
        } else {
            finding.unsafe_fix("import it", vec![edit])
        }
    }

    /// Where files of the run declare the name at their top.
    fn places_of(&self, name: &str, family: Family) -> Vec<Span> {
        let files = self.declared.files.iter();
        files
            .filter_map(|names| match family {
                Family::Persona | Family::Segment | Family::Who => names.who.entry(name).map(|it| it.span),
                Family::Channel | Family::Actor | Family::Team => names.actors.entry(name).map(|it| it.span),
                Family::Source => names.research.entry(name).map(|it| it.span),
                Family::Journey | Family::Subject | Family::Target => names.maps.entry(name).map(|it| it.span),
                Family::Lane => names.lanes.entry(name).map(|it| it.span),
                _ => None,
            })
            .collect()
    }

    /// A channel says enough with its name alone, so that it can be declared for the author.
    fn declared_nowhere(&self, place: Place, finding: Diagnostic, name: &str, family: Family) -> Diagnostic {
        let file = place.file;
        let is_plain = finding.code == codes::UNKNOWN_NAME && !name.contains('.') && !vocabulary::is_word(name);
        if family != Family::Channel || !is_plain {
            return finding.help(self.to_declare(place, name, family));
        }
        let (at, before) = match self.line_after_last(file, "channel") {
            Some(at) => (at, "\n"),
            None => (self.text(file).trim_end().len(), "\n\n"),
        };
        let edit = Edit { span: Span::new(file, at, at), text: format!("{before}channel {name}") };
        finding.help(format!("declare it: `channel {name}`, with its kind")).fix("declare the channel", vec![edit])
    }

    /// Which names there are, where they are few, and how one more is declared.
    fn to_declare(&self, place: Place, name: &str, family: Family) -> String {
        let known = self.names.get(&(place, family, false)).map_or(&[][..], Names::few);
        let word = |keyword: &str| format!("`{keyword} {name}`");
        let (how, is_line) = match family {
            Family::Persona | Family::Team | Family::Source | Family::Lane | Family::Journey | Family::Segment => {
                (word(family.noun()), true)
            }
            Family::Channel => (word("channel"), true),
            Family::Who => (format!("{} or {}", word("persona"), word("segment")), true),
            Family::Actor => (format!("{}, {} or {}", word("team"), word("system"), word("channel")), true),
            Family::Subject => (format!("{} or {}", word("journey"), word("blueprint")), true),
            Family::Touchpoint | Family::Stage => (word(family.noun()), true),
            Family::Target => (format!("{} or {}", word("touchpoint"), word("outcome")), true),
            Family::Line => (format!("`need {name} \"…\"`"), false),
            Family::Row => (format!("`backstage {name} \"…\"`"), false),
            Family::Detail => (format!("`pain {name} \"…\"`"), false),
        };
        let how =
            if is_line { format!("declare it: {how}") } else { format!("a name stands behind the keyword: {how}") };
        if known.is_empty() {
            return how;
        }
        let known: Vec<String> = known.iter().map(|it| format!("`{it}`")).collect();
        format!("there is {}; else {how}", known.join(", "))
    }

    /// A further line below the imports of a file; above all else, save what the file says of itself, where it has none.
    fn import_of(&self, file: SourceId, path: &str) -> Edit {
        let (at, text) = match self.line_after_last(file, "import") {
            Some(at) => (at, format!("\nimport \"{path}\"")),
            None => (self.start_of_first(file), format!("import \"{path}\"\n\n")),
        };
        Edit { span: Span::new(file, at, at), text }
    }

    /// The end of the line on which the last statement with this keyword ends, of those at the top of a file.
    fn line_after_last(&self, file: SourceId, keyword: &str) -> Option<usize> {
        let tree = self.input.trees.get(file.0 as usize)?;
        let last = tree.roots().filter(|it| it.keyword() == keyword).last()?.full_span().end as usize;
        Some(self.text(file).get(last..)?.find('\n').map_or(self.text(file).len(), |length| last + length))
    }

    /// Where the first statement of a file begins, with the comments right above it.
    fn start_of_first(&self, file: SourceId) -> usize {
        let tree = self.input.trees.get(file.0 as usize);
        let first = tree.and_then(|tree| tree.roots().next()).map_or(0, |it| it.span().start as usize);
        let before = self.text(file).get(..first).unwrap_or("");
        let mut start = before.rfind('\n').map_or(0, |end| end + 1);
        while let Some(above) = before[..start].strip_suffix('\n') {
            let line = above.rfind('\n').map_or(0, |end| end + 1);
            if !above[line..].trim_start().starts_with("//") {
                break;
            }
            start = line;
        }
        start
    }

    fn text(&self, file: SourceId) -> &str {
        self.input.trees.get(file.0 as usize).map_or("", |tree| tree.text())
    }

    fn file_name(&self, file: SourceId) -> &str {
        self.input.file_names.get(file.0 as usize).copied().unwrap_or("")
    }
}

/// The path that a file writes to import another: both as findings show them, with `/`.
fn relative(from: &str, to: &str) -> String {
    let mut from: Vec<&str> = from.split('/').collect();
    from.pop();
    let to: Vec<&str> = to.split('/').collect();
    let shared = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    let up = std::iter::repeat_n("..", from.len() - shared);
    up.chain(to[shared..].iter().copied()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    #[test]
    fn imports_are_written_relative_to_the_file() {
        assert_eq!(super::relative("maps/trial.journey", "maps/people.journey"), "people.journey");
        assert_eq!(super::relative("maps/trial.journey", "people.journey"), "../people.journey");
        assert_eq!(super::relative("a.journey", "maps/b.journey"), "maps/b.journey");
    }
}
