use crate::analysis::{Audience, Person};
use crate::lint::facts::At;
use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// A touchpoint all of whose arrows have a `share`, and whose shares add up to less than all, for one of the journey's personas. Less than a
    /// point is taken for rounding.
    ///
    /// ## Why it matters
    ///
    /// Some people vanish between two boxes. Who looks for the loss in the flow sees three small ones and misses the one that is not drawn.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint pay {
    ///       -> done share 70%
    ///       -> left share 20%
    ///     }
    ///   }
    ///   outcome done success
    ///   outcome left failure
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint pay {
    ///       -> done
    ///       -> left share 20%
    ///     }
    ///   }
    ///   outcome done success
    ///   outcome left failure
    /// }
    /// ```
    RULE = "J405" "branch-not-exhaustive", Group::Flow, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for at in facts.touchpoints().filter(|it| it.touchpoint.arrows.iter().any(|arrow| arrow.share.is_some())) {
        let audience = Audience::of_journey(facts.project, at.journey);
        let missing = audience.people().iter().filter_map(|person| rest(&at, *person)).fold(0.0, f64::max);
        // A point less may be rounding.
        if missing <= 1.0 {
            continue;
        }
        let (name, percent) = (&at.touchpoint.name, (missing * 10.0).round() / 10.0);
        report
            .at(name.span, format!("the shares of touchpoint `{}` leave {percent}% out", name.name))
            .label("where do the others go?")
            .help("take the share of the usual way away: the only arrow without one takes the rest");
    }
}

/// What the shares leave of all, in percent; `None` where an arrow without a share takes it, or none holds.
fn rest(at: &At<'_>, person: Person) -> Option<f64> {
    let mut sum = 0.0;
    let mut any = false;
    // Of nobody in particular, nobody can tell which of the arrows for some are hers.
    if person == Person::Anybody && at.touchpoint.arrows.iter().any(|it| !it.who.is_empty()) {
        return None;
    }
    for arrow in at.touchpoint.arrows.iter().filter(|it| person.is_in(&it.who)) {
        sum += arrow.share?.to_f64();
        any = true;
    }
    (any && person.is_in(&at.stage.who) && person.is_in(&at.touchpoint.who)).then_some(100.0 - sum)
}
