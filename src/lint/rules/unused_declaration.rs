use crate::diagnostic::Edit;
use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::Name;
use crate::source::Span;

rule! {
    /// ## What it finds
    ///
    /// A persona, segment, channel, team, system, source or lane to which nothing in the files of the run refers.
    ///
    /// Check the whole folder: what a file that was not given refers to looks unused. A file that only declares things, and that
    /// no other file of the run imports, is left alone.
    ///
    /// ## Why it matters
    ///
    /// Dead declarations make the people file grow until nobody trusts it: a reader cannot tell who takes part from who once
    /// did.
    ///
    /// ## Example
    ///
    /// ```journey
    /// channel fax "Fax" kind other
    /// journey order {
    ///   stage buy { touchpoint form via web }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy { touchpoint form via web }
    /// }
    /// ```
    ///
    /// ## Fix
    ///
    /// Deletes the declaration. Not safe: a file outside the run may need it.
    RULE = "J106" "unused-declaration", Group::Structure, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    if !facts.whole {
        return;
    }
    let (project, used) = (facts.project, facts.used());
    let mut family = |word: &str, marks: &[bool], all: &mut dyn Iterator<Item = (&Name<'_>, Span)>| {
        for ((name, span), _) in all.zip(marks).filter(|(_, used)| !**used) {
            if facts.is_linted(span) && facts.is_told(span.source) {
                let deletion = Edit { span: facts.with_line_end(span), text: String::new() };
                report
                    .at(name.span, format!("{word} `{}` is declared and never used", name.name))
                    .label("nothing refers to it")
                    .help("use it or take it out")
                    .unsafe_fix("delete the declaration", vec![deletion]);
            }
        }
    };
    family("persona", &used.personas, &mut project.personas.iter().map(|it| (&it.name, it.span)));
    family("segment", &used.segments, &mut project.segments.iter().map(|it| (&it.name, it.span)));
    let declared = project.channels.iter().filter(|it| it.declared);
    family("channel", &used.channels, &mut declared.map(|it| (&it.name, it.span)));
    family("team", &used.teams, &mut project.teams.iter().map(|it| (&it.name, it.span)));
    family("system", &used.systems, &mut project.systems.iter().map(|it| (&it.name, it.span)));
    family("source", &used.research, &mut project.research.iter().map(|it| (&it.name, it.span)));
    family("lane", &used.lanes, &mut project.lanes.iter().map(|it| (&it.name, it.span)));
}
