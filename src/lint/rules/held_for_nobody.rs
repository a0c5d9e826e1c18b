use crate::analysis::Person;
use crate::lint::facts::Place;
use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{PersonaId, SegmentId, Who};

rule! {
    /// ## What it finds
    ///
    /// A touchpoint inside a stage, or a detail inside a touchpoint, that is `for` people for whom what it stands in does not hold.
    ///
    /// ## Why it matters
    ///
    /// It is in the file and on no map. A reader of the text believes that somebody meets it.
    ///
    /// ## Example
    ///
    /// ```journey
    /// segment smb "Small firms"
    /// segment big "Large firms"
    /// journey order {
    ///   stage contract for big {
    ///     touchpoint form for smb
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// segment smb "Small firms"
    /// segment big "Large firms"
    /// journey order {
    ///   stage contract {
    ///     touchpoint form for smb
    ///   }
    /// }
    /// ```
    RULE = "J112" "held-for-nobody", Group::Structure, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let project = facts.project;
    let personas = (0..project.personas.len()).map(|it| Person::of(project, PersonaId(it as u32)));
    let segments = (0..project.segments.len()).map(|it| Person::Segment(SegmentId(it as u32)));
    let people: Vec<Person> = personas.chain(segments).collect();
    let nobody = |lists: &[&[Who]]| !people.iter().any(|person| lists.iter().all(|list| person.is_in(list)));
    for at in facts.touchpoints().filter(|it| !it.touchpoint.who.is_empty() && !it.stage.who.is_empty()) {
        if nobody(&[&at.stage.who, &at.touchpoint.who]) {
            report
                .at(at.touchpoint.name.span, format!("touchpoint `{}` holds for nobody", at.touchpoint.name.name))
                .label("those it is for are not in this stage")
                .also(at.stage.name.span, "the stage is for others")
                .help("take one of the two `for` away, or join them");
        }
    }
    for seen in facts.limited_details() {
        let Place::Touchpoint { journey, touchpoint, .. } = seen.place else { continue };
        let Some(stage) = journey.stages.get(touchpoint.stage.index()) else { continue };
        if nobody(&[&stage.who, &touchpoint.who, &seen.detail.who]) && !nobody(&[&stage.who, &touchpoint.who]) {
            report
                .at(seen.detail.span, "this holds for nobody")
                .label("those it is for never come here")
                .also(touchpoint.name.span, "the touchpoint is for others")
                .help("take one of the two `for` away, or join them");
        }
    }
}
