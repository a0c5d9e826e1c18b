//! The codes of the language's own findings: stable, never reused, each with a page in `docs/errors/`.
//! The text: J001-J019. Words and their places: J020-J039. Names and values: J040-J069. Files and settings: J070-J089.
//! Events of measured journeys: J090-J099.
//! From J101 on the codes are those of rules, in the table of `lint`.

use super::Severity;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A code with its name and its page; compared and ordered by its number alone, which stands for all of it.
#[derive(Clone, Copy)]
pub struct Code {
    pub id: &'static str,
    /// Named for the bad pattern: `unknown-word`.
    pub name: &'static str,
    /// Markdown, as its author wrote it: a code of the language with its title, a rule with a blank before each line.
    pub page: &'static str,
    severity: Severity,
}

impl Code {
    /// The code of a rule of `lint`; those have their table there, with the level that settings may change.
    pub const fn of_rule(id: &'static str, name: &'static str, severity: Severity, page: &'static str) -> Self {
        Self { id, name, page, severity }
    }

    pub fn severity(self) -> Severity {
        self.severity
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Code {}

impl Ord for Code {
    fn cmp(&self, other: &Self) -> Ordering {
        self.id.cmp(other.id)
    }
}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Code {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.id, self.name)
    }
}

/// Makes a constant for each row, and [`CODES`], so that a new code is one line.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $severity:ident $id:literal $slug:literal;)*) => {
        $(
            $(#[$doc])*
            pub const $name: Code = Code {
                id: $id,
                name: $slug,
                // A code without a page does not compile.
                page: include_str!(concat!("../../docs/errors/", $id, ".md")),
                severity: Severity::$severity,
            };
        )*

        /// Every code that the program can print, in order.
        pub const CODES: &[Code] = &[$($name),*];
    };
}

codes! {
    /// A string that its line ends before its quote does.
    UNCLOSED_STRING = Error "J001" "unclosed-string";
    /// A block that nothing closes.
    UNCLOSED_BLOCK = Error "J002" "unclosed-block";
    /// A `}` that closes nothing.
    STRAY_BRACE = Error "J003" "stray-brace";
    /// A block whose `{` is missing.
    MISSING_BRACE = Error "J004" "missing-brace";
    /// A `{` on a line of its own.
    BRACE_ON_NEXT_LINE = Error "J005" "brace-on-next-line";
    /// Characters that mean nothing where they stand.
    UNREADABLE_TEXT = Error "J006" "unreadable-text";
    /// Text in quotation marks that are not `"`.
    FOREIGN_QUOTES = Error "J007" "foreign-quotes";
    /// A link without quotes.
    BARE_LINK = Error "J008" "bare-link";
    /// A number with a decimal comma, blanks between its digits, or letters glued to it.
    MALFORMED_NUMBER = Error "J009" "malformed-number";
    /// A name that ends in `-`, or has accents of their own.
    MALFORMED_NAME = Error "J010" "malformed-name";
    /// A backslash before what needs none.
    UNKNOWN_ESCAPE = Error "J011" "unknown-escape";
    /// A character that no text should hold.
    CONTROL_CHARACTER = Error "J012" "control-character";
    /// A character that reorders the line it stands in.
    BIDI_CONTROL = Warning "J013" "bidi-control";
    /// More than 64 blocks in each other.
    NESTED_TOO_DEEP = Error "J014" "nested-too-deep";
    /// A statement behind a block, on the same line.
    CROWDED_LINE = Error "J015" "crowded-line";
    /// A file in another encoding.
    NOT_UTF8 = Error "J016" "not-utf8";
    /// A comma that does not join two values.
    MISPLACED_COMMA = Error "J017" "misplaced-comma";

    /// A word that the language does not know, or not there.
    UNKNOWN_WORD = Error "J021" "unknown-word";
    /// Something in a line that cannot stand there.
    UNEXPECTED_ITEM = Error "J022" "unexpected-item";
    /// A value of another form than is needed.
    WRONG_FORM = Error "J023" "wrong-form";
    /// A word without the value that it needs.
    MISSING_VALUE = Error "J024" "missing-value";
    /// A word that may stand once, again.
    REPEATED_WORD = Error "J025" "repeated-word";
    /// Several values where there is room for one.
    UNEXPECTED_LIST = Error "J026" "unexpected-list";
    /// A word that is not in the list it should come from.
    UNKNOWN_CHOICE = Error "J027" "unknown-choice";
    /// A statement without an attribute that it needs.
    MISSING_ATTRIBUTE = Error "J028" "missing-attribute";
    /// A lane of one's own that is called like a word of the language.
    RESERVED_LANE = Error "J029" "reserved-lane";
    /// A block where none can be.
    UNEXPECTED_BLOCK = Error "J030" "unexpected-block";
    /// An arrow that does not begin a line.
    ARROW_INSIDE_LINE = Error "J031" "arrow-inside-line";
    /// A reference to something that is declared nowhere, or not in sight.
    UNKNOWN_NAME = Error "J040" "unknown-name";
    /// Two things of one family with one name.
    NAME_DECLARED_TWICE = Error "J041" "name-declared-twice";
    /// Two names that look the same and are spelt in letters of different scripts.
    NAMES_LOOK_ALIKE = Warning "J042" "names-look-alike";
    /// A reference to something of another kind than its place takes.
    WRONG_KIND_OF_NAME = Error "J043" "wrong-kind-of-name";
    /// A feeling or an expectation beyond -2 and 2.
    SCORE_OUT_OF_RANGE = Error "J045" "score-out-of-range";
    /// A share of more than all, or of less than nothing.
    SHARE_OUT_OF_RANGE = Error "J046" "share-out-of-range";
    /// A date that no calendar has.
    NO_SUCH_DAY = Error "J047" "no-such-day";
    /// A time that no clock shows, also past midnight.
    NO_SUCH_TIME = Error "J048" "no-such-time";
    /// A duration whose units are unknown, repeated or out of order.
    MALFORMED_DURATION = Error "J049" "malformed-duration";
    /// More digits than a number can keep.
    NUMBER_TOO_LARGE = Error "J050" "number-too-large";
    /// A segment's rule that is not `column op value`, joined by `and`.
    MALFORMED_RULE = Error "J052" "malformed-rule";
    /// A link that a picture could not carry.
    NOT_A_LINK = Error "J053" "not-a-link";
    /// A locale that has not the form of a language tag.
    MALFORMED_LANGUAGE_TAG = Error "J054" "malformed-language-tag";
    /// A journey that replaces another and says that it is of another kind than `future-state`.
    KIND_AGAINST_REPLACES = Error "J055" "kind-against-replaces";
    /// A time that goes back, where the text goes on.
    TIME_RUNS_BACKWARDS = Error "J056" "time-runs-backwards";
    /// A touchpoint that one blueprint or view places twice.
    PLACED_TWICE = Error "J057" "placed-twice";
    /// A view that does not say what it is of.
    VIEW_OF_NOTHING = Error "J058" "view-of-nothing";
    /// `every` or `alert` of a lane that holds no numbers.
    BARS_ONLY = Error "J059" "bars-only";
    /// Something to collect that both has a source and is missing, or neither.
    COLLECTS_ONE_OF_TWO = Error "J060" "collects-one-of-two";
    /// Events without one of the three columns that every event has.
    DATA_INCOMPLETE = Error "J061" "data-incomplete";
    /// A journey that replaces itself, or a lane below itself.
    REFERS_TO_ITSELF = Error "J062" "refers-to-itself";
    /// Two expectations of one touchpoint for the same people.
    EXPECTED_TWICE = Error "J063" "expected-twice";
    /// A segment's size that is neither a percentage nor a number.
    SIZE_WITH_UNIT = Error "J064" "size-with-unit";

    /// A file that is not there.
    MISSING_FILE = Error "J070" "missing-file";
    /// A folder where a file is asked for.
    FOLDER_FOR_FILE = Error "J071" "folder-for-file";
    /// A file outside the project's root.
    OUTSIDE_ROOT = Error "J072" "outside-root";
    /// A file larger than may be read.
    FILE_TOO_LARGE = Error "J073" "file-too-large";
    /// A file that the system does not give us.
    UNREADABLE_FILE = Error "J074" "unreadable-file";
    /// A file that imports itself.
    IMPORTS_ITSELF = Warning "J075" "imports-itself";
    /// A picture that is neither PNG nor JPEG, or is broken.
    NOT_A_PICTURE = Warning "J076" "not-a-picture";
    /// A file that `fmt` leaves as it is, because it cannot be read whole.
    NOT_FORMATTED = Error "J077" "not-formatted";
    /// A formatted text that would not say the same.
    LAYOUT_CHANGES_MEANING = Error "J078" "layout-changes-meaning";

    /// A `journey.toml` that is no TOML.
    SETTINGS_NOT_TOML = Error "J080" "settings-not-toml";
    /// A table or a key of `journey.toml` that does not exist.
    UNKNOWN_SETTING = Error "J081" "unknown-setting";
    /// A value that its setting does not take.
    WRONG_SETTING = Error "J082" "wrong-setting";
    /// A setting that another one makes idle.
    SETTING_WITHOUT_EFFECT = Warning "J083" "setting-without-effect";
    /// A baseline that is not there, or that nobody can read.
    BROKEN_BASELINE = Error "J084" "broken-baseline";
    /// An entry of the baseline whose finding is gone.
    STALE_BASELINE = Warning "J085" "stale-baseline";
    /// Colours that can hardly be told from the ground they stand on.
    LOW_CONTRAST_THEME = Warning "J086" "low-contrast-theme";

    /// A figure of a report that meets a condition on which the run is to fail.
    FIGURE_MEETS_CONDITION = Error "J087" "figure-meets-condition";

    /// A marker in Markdown that begins the place of a picture and nothing ends it, or the other way round.
    MARKER_UNPAIRED = Error "J088" "marker-unpaired";
    /// A marker in Markdown, or words behind a fence, that ask for nothing that can be drawn.
    MARKER_UNREADABLE = Error "J089" "marker-unreadable";

    /// A file of events that is no table, or is cut off or damaged.
    BROKEN_EVENTS = Error "J090" "broken-events";
    /// A column that a file of events lacks.
    MISSING_COLUMN = Error "J091" "missing-column";
    /// An event without a case, or without a time that can be read.
    UNREADABLE_EVENT = Error "J092" "unreadable-event";
    /// Events that no touchpoint binds.
    UNBOUND_EVENT = Advice "J093" "unbound-event";
    /// The event of a touchpoint that is in none of the data.
    EVENT_NEVER_SEEN = Warning "J094" "event-never-seen";
    /// One event for two touchpoints of a journey.
    EVENT_BOUND_TWICE = Warning "J095" "event-bound-twice";
    /// Events in a database, which only a later version reads.
    DATABASE_NOT_READ = Advice "J096" "database-not-read";
    /// A written share or value that differs from what was counted.
    MEASURED_OTHERWISE = Warning "J097" "measured-otherwise";
}
