//! Which rules run, and how bad their findings are: the usual levels, what a project settles, what flags say.
//! Of several words for one rule the more specific wins: a rule's name or code before a group, a group before `all`.
//! `select` says what runs, `ignore` takes away what `select` does not name more closely, levels grade what is left.

use super::{Level, Limits, RULES, Rule, rule::Group};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Sources;
use globset::{GlobBuilder, GlobMatcher};

/// What a project (and then the flags) settle about rules.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// The rules that run; empty: all but those that must be asked for.
    pub select: Vec<Selector>,
    /// The rules that do not.
    pub ignore: Vec<Selector>,
    /// How bad their findings are; of two for the same word the later counts.
    pub levels: Vec<(Selector, Level)>,
    /// For some files otherwise; of two the later counts.
    pub per_path: Vec<PathSettings>,
    pub limits: Limits,
    /// The file of accepted findings, relative to the folder of `journey.toml`.
    pub baseline: Option<String>,
    /// Whether every warning (of the language too) counts as an error.
    pub deny_warnings: bool,
    /// Whether all advice does.
    pub deny_advice: bool,
}

/// What holds for some files only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PathSettings {
    /// Patterns such as `drafts/**` or `*-old.journey`; one without `/` holds in every folder.
    pub files: Vec<String>,
    pub ignore: Vec<Selector>,
    pub levels: Vec<(Selector, Level)>,
}

/// What a word of settings or flags stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Selector {
    All,
    Group(Group),
    /// Index into [`RULES`].
    Rule(usize),
}

impl Selector {
    /// Reads `all`, a group (`flow` or `J4`), or a rule by name or code; `None` where there is no such word.
    pub fn read(word: &str) -> Option<Self> {
        if word == "all" {
            return Some(Selector::All);
        }
        if let Some(group) = Group::ALL.iter().find(|it| it.word() == word || it.prefix() == word) {
            return Some(Selector::Group(*group));
        }
        RULES.iter().position(|it| it.name() == word || it.code.id == word).map(Selector::Rule)
    }

    /// Every word that [`Selector::read`] takes, names before codes.
    pub fn words() -> impl Iterator<Item = &'static str> {
        let groups = Group::ALL.iter().map(|it| it.word());
        let names = RULES.iter().map(|it| it.name());
        std::iter::once("all").chain(groups).chain(names).chain(RULES.iter().map(|it| it.code.id))
    }

    /// The word that is printed for it.
    pub fn word(self) -> &'static str {
        match self {
            Selector::All => "all",
            Selector::Group(group) => group.word(),
            Selector::Rule(index) => RULES.get(index).map_or("", |it| it.name()),
        }
    }

    /// How closely it means a rule: 3 the rule itself, 2 its group, 1 all; `None` where it does not mean it.
    pub fn closeness(self, index: usize, rule: &Rule) -> Option<u8> {
        match self {
            Selector::All => Some(1),
            Selector::Group(group) => (group == rule.group).then_some(2),
            Selector::Rule(it) => (it == index).then_some(3),
        }
    }
}

/// The levels in force, for every file and rule.
#[derive(Clone, Debug)]
pub struct Levels {
    /// As long as [`RULES`].
    usual: Vec<Level>,
    /// For each source: its own, where a per-path setting holds for it.
    of_source: Vec<Option<Box<[Level]>>>,
}

impl Levels {
    /// `paths` gives for each source the path that per-path patterns are compared with; where it is missing, its name.
    pub fn new(settings: &Settings, sources: &Sources, paths: &[String]) -> Self {
        let usual = levels_of(settings, &[]);
        let patterns: Vec<Vec<GlobMatcher>> = settings.per_path.iter().map(|it| matchers(&it.files)).collect();
        let mut of_source = Vec::new();
        if !settings.per_path.is_empty() {
            for (index, source) in sources.iter().enumerate() {
                let path = paths.get(index).unwrap_or(&source.name).trim_start_matches("./");
                let holding: Vec<&PathSettings> = settings
                    .per_path
                    .iter()
                    .zip(&patterns)
                    .filter(|(_, patterns)| patterns.iter().any(|it| it.is_match(path)))
                    .map(|(own, _)| own)
                    .collect();
                of_source.push((!holding.is_empty()).then(|| levels_of(settings, &holding).into_boxed_slice()));
            }
        }
        Self { usual, of_source }
    }

    /// Whether the rule (by its place in [`RULES`]) runs for any file.
    pub fn runs(&self, rule: usize) -> bool {
        let on = |levels: &[Level]| levels.get(rule).is_some_and(|it| *it != Level::Off);
        on(&self.usual) || self.of_source.iter().flatten().any(|it| on(it))
    }

    /// The level of a rule without per-path settings.
    pub fn usual(&self, rule: usize) -> Level {
        self.usual.get(rule).copied().unwrap_or(Level::Off)
    }

    /// The level of a rule in one source.
    pub fn in_source(&self, source: crate::source::SourceId, rule: usize) -> Level {
        let own = self.of_source.get(source.0 as usize).and_then(|it| it.as_deref());
        own.unwrap_or(&self.usual).get(rule).copied().unwrap_or(Level::Off)
    }

    /// Gives a rule's finding the severity that holds in its file; false where the rule is off there.
    pub(super) fn grade(&self, finding: &mut Diagnostic) -> bool {
        let Some(rule) = super::index_of(finding.code) else { return false };
        match self.in_source(finding.span.source, rule).severity() {
            Some(severity) => {
                finding.severity = severity;
                true
            }
            None => false,
        }
    }
}

/// The level of each rule under the settings and those of some paths, the later of which count more.
fn levels_of(settings: &Settings, paths: &[&PathSettings]) -> Vec<Level> {
    RULES.iter().enumerate().map(|(index, rule)| level_of(index, rule, settings, paths)).collect()
}

fn level_of(index: usize, rule: &Rule, settings: &Settings, paths: &[&PathSettings]) -> Level {
    let closest = |selectors: &[Selector]| selectors.iter().filter_map(|it| it.closeness(index, rule)).max();
    let chosen = closest(&settings.select);
    if !settings.select.is_empty() && chosen.is_none() {
        return Level::Off;
    }
    if closest(&settings.ignore).is_some_and(|ignored| ignored >= chosen.unwrap_or(1)) {
        return Level::Off;
    }
    if paths.iter().any(|it| closest(&it.ignore).is_some()) {
        return Level::Off;
    }
    // Of equally close ones the last: `max_by_key` keeps it. A path's own levels come after the general ones.
    let graded = |levels: &[(Selector, Level)]| {
        let meant = levels.iter().filter_map(|(it, level)| it.closeness(index, rule).map(|close| (close, *level)));
        meant.max_by_key(|(close, _)| *close)
    };
    let own = paths.iter().rev().find_map(|it| graded(&it.levels)).or_else(|| graded(&settings.levels));
    let asked = chosen.is_some() || own.is_some_and(|(close, _)| close == 3);
    match (rule.level, own) {
        (Level::Off, _) if !asked => Level::Off,
        (Level::Off, None) => Level::Advice,
        (usual, own) => own.map_or(usual, |(_, level)| level),
    }
}

/// Patterns that cannot be read match nothing; reading the settings has reported them.
fn matchers(patterns: &[String]) -> Vec<GlobMatcher> {
    patterns.iter().filter_map(|it| matcher(it).ok()).collect()
}

/// Reads a pattern of `files`: `*` within a folder, `**` through folders; without `/` it holds in every folder, and a folder
/// stands for all that is in it.
///
/// # Errors
/// What is wrong with the pattern, in one clause.
pub fn matcher(pattern: &str) -> Result<GlobMatcher, String> {
    let mut whole = pattern.trim_start_matches("./").to_owned();
    if let Some(folder) = whole.strip_suffix('/') {
        whole = format!("{folder}/**");
    } else if !whole.contains('/') {
        whole = format!("**/{whole}");
    }
    let glob = GlobBuilder::new(&whole).literal_separator(true).build();
    glob.map(|it| it.compile_matcher()).map_err(|error| error.kind().to_string())
}

impl Settings {
    /// Adds what a flag `--deny` says: a rule, a group, `all`, or `warnings` or `advice`. False where there is no such word.
    pub fn deny(&mut self, word: &str) -> bool {
        match word {
            "warnings" => self.deny_warnings = true,
            "advice" => (self.deny_advice, self.deny_warnings) = (true, true),
            _ => return self.grade(word, Level::Error),
        }
        true
    }

    /// Adds what a flag `--warn` says: a rule, a group or `all`. False where there is no such word.
    pub fn warn(&mut self, word: &str) -> bool {
        self.grade(word, Level::Warning)
    }

    fn grade(&mut self, word: &str, level: Level) -> bool {
        let Some(selector) = Selector::read(word) else { return false };
        self.levels.push((selector, level));
        true
    }
}

/// Makes an error of what is denied as a warning or as advice, whether a rule or the language found it.
pub(super) fn deny(finding: &mut Diagnostic, settings: &Settings) {
    let denied = match finding.severity {
        Severity::Advice => settings.deny_advice,
        Severity::Warning => settings.deny_warnings,
        Severity::Error => false,
    };
    if denied {
        finding.severity = Severity::Error;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(name: &str, change: impl Fn(&mut Settings)) -> Level {
        let mut settings = Settings::default();
        change(&mut settings);
        let Some(Selector::Rule(rule)) = Selector::read(name) else { panic!("{name}") };
        Levels::new(&settings, &Sources::default(), &[]).usual(rule)
    }

    fn words(words: &[&str]) -> Vec<Selector> {
        words.iter().map(|it| Selector::read(it).unwrap()).collect()
    }

    #[test]
    fn words_are_names_codes_groups_and_all() {
        assert_eq!(Selector::read("all"), Some(Selector::All));
        assert_eq!(Selector::read("flow"), Selector::read("J4"));
        assert_eq!(Selector::read("empty-stage"), Selector::read("J101"));
        assert_eq!(Selector::read("empty-stag"), None);
        assert!(Selector::words().all(|it| Selector::read(it).is_some()));
    }

    #[test]
    fn the_more_specific_word_wins() {
        assert_eq!(level("empty-stage", |_| ()), Level::Warning);
        assert_eq!(level("empty-stage", |it| it.select = words(&["flow"])), Level::Off);
        assert_eq!(level("empty-stage", |it| it.ignore = words(&["structure"])), Level::Off);
        let both = |it: &mut Settings| (it.select, it.ignore) = (words(&["empty-stage"]), words(&["structure"]));
        assert_eq!(level("empty-stage", both), Level::Warning);
        let graded = |it: &mut Settings| {
            it.levels = vec![(words(&["J101"])[0], Level::Advice), (words(&["structure"])[0], Level::Error)];
        };
        assert_eq!(level("empty-stage", graded), Level::Advice);
        assert_eq!(level("too-many-touchpoints", graded), Level::Error);
    }

    #[test]
    fn flags_come_last() {
        let denied = |it: &mut Settings| {
            it.levels = vec![(words(&["empty-stage"])[0], Level::Advice)];
            assert!(it.deny("empty-stage"));
        };
        assert_eq!(level("empty-stage", denied), Level::Error);
        assert!(!Settings::default().deny("warning"));
        assert!(Settings::default().deny("warnings"));
    }

    #[test]
    fn some_paths_otherwise() {
        let mut sources = Sources::default();
        for name in ["trial.journey", "drafts/a.journey", "maps/drafts/b.journey"] {
            sources.add(name, "");
        }
        let levels_for = |pattern: &str| {
            let own = PathSettings {
                files: vec![pattern.to_owned()],
                ignore: words(&["flow"]),
                levels: vec![(words(&["structure"])[0], Level::Advice)],
            };
            let settings = Settings { per_path: vec![own], ..Settings::default() };
            let levels = Levels::new(&settings, &sources, &[]);
            let at = |source: u32, name: &str| {
                let Some(Selector::Rule(rule)) = Selector::read(name) else { panic!("{name}") };
                levels.in_source(crate::source::SourceId(source), rule)
            };
            [0, 1, 2].map(|it| (at(it, "empty-stage"), at(it, "unreachable-touchpoint")))
        };
        let (usual, own) = ((Level::Warning, Level::Warning), (Level::Advice, Level::Off));
        assert_eq!(levels_for("drafts/**"), [usual, own, usual]);
        assert_eq!(levels_for("drafts/"), [usual, own, usual]);
        assert_eq!(levels_for("**/drafts/*"), [usual, own, own]);
        assert_eq!(levels_for("a.journey"), [usual, own, usual]);
        assert!(matcher("[a").is_err());
    }
}
