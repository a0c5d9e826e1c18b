//! What a rule is: a code with a name for the bad pattern and the page that explains it, a group, how bad it usually is, and
//! the check.
//! A rule's file holds its page and its check and nothing else; [`rule!`] makes the constant of it.

use super::facts::Facts;
use super::report::Report;
use crate::diagnostic::{Code, Severity};

/// A rule, as the table of rules holds it.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub code: Code,
    pub group: Group,
    /// Without settings; never [`Level::Error`]: what the language allows is no error.
    pub level: Level,
    pub check: fn(&Facts<'_>, &mut Report<'_>),
}

impl Rule {
    pub fn name(&self) -> &'static str {
        self.code.name
    }
}

macro_rules! groups {
    ($($(#[doc = $about:literal])* $name:ident $word:literal $hundred:literal;)*) => {
        /// What a rule is about; a group's codes share their first digit.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Group {
            $($(#[doc = $about])* $name,)*
        }

        impl Group {
            pub const ALL: &'static [Group] = &[$(Group::$name),*];

            /// As settings call it.
            pub fn word(self) -> &'static str {
                match self { $(Group::$name => $word,)* }
            }

            /// How the codes of its rules begin.
            pub fn prefix(self) -> &'static str {
                match self { $(Group::$name => $hundred,)* }
            }

            /// One sentence.
            pub fn about(self) -> &'static str {
                match self { $(Group::$name => concat!($($about),*),)* }
            }
        }
    };
}

groups! {
    /// Whether a map has the parts that make it readable as a whole.
    Structure "structure" "J1";
    /// Whether what it says is worth acting on: goals, needs, pains, opportunities, actions.
    Craft "craft" "J2";
    /// Whether the curve is honest, and explained.
    Emotion "emotion" "J3";
    /// Whether the arrows lead somewhere, and everything can be reached.
    Flow "flow" "J4";
    /// Whether what happens behind the scenes is complete.
    Blueprint "blueprint" "J5";
    /// Whether figures can be trusted and compared.
    Metrics "metrics" "J6";
    /// Whether the maps of a project fit together.
    Portfolio "portfolio" "J7";
    /// Whether everybody can read the picture.
    Accessibility "accessibility" "J8";
    /// Whether the comments that silence a rule are still right.
    Comments "comments" "J9";
}

/// How bad the findings of a rule are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The rule does not run unless somebody asks for it.
    Off,
    Advice,
    Warning,
    Error,
}

impl Level {
    pub const ALL: &'static [Level] = &[Level::Off, Level::Advice, Level::Warning, Level::Error];

    /// As settings call it.
    pub fn word(self) -> &'static str {
        self.severity().map_or("off", Severity::word)
    }

    pub const fn severity(self) -> Option<Severity> {
        match self {
            Level::Off => None,
            Level::Advice => Some(Severity::Advice),
            Level::Warning => Some(Severity::Warning),
            Level::Error => Some(Severity::Error),
        }
    }
}

/// Makes the constant of a rule; its documentation becomes the page of `explain` and of `docs/rules.md`: Markdown under the
/// headings "What it finds", "Why it matters", "Example", "Instead" and, where there is one, "Fix".
///
/// ```text
/// rule! {
///     /// ## What it finds
///     /// A stage in which nothing happens.
///     RULE = "J101" "empty-stage", Group::Structure, Level::Warning, check
/// }
/// ```
macro_rules! rule {
    ($(#[doc = $line:literal])* $rule:ident = $id:literal $name:literal, $group:expr, $level:expr, $check:expr) => {
        $(#[doc = $line])*
        pub const $rule: $crate::lint::Rule = $crate::lint::Rule {
            code: $crate::diagnostic::Code::of_rule(
                $id,
                $name,
                match $level.severity() {
                    Some(severity) => severity,
                    None => $crate::diagnostic::Severity::Advice,
                },
                concat!($($line, "\n"),*),
            ),
            group: $group,
            level: $level,
            check: $check,
        };
    };
}
pub(crate) use rule;
