use crate::analysis::{Audience, Person};
use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::Who;

rule! {
    /// ## What it finds
    ///
    /// A touchpoint whose arrows have shares of more than 100% together, for one of the journey's personas. A point more is taken for rounding.
    ///
    /// ## Why it matters
    ///
    /// More people leave than come. One of the figures is wrong, or two arrows are meant for different people and do not say so.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint pay {
    ///       -> done share 70%
    ///       -> left share 40%
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
    ///       -> done share 60%
    ///       -> left share 40%
    ///     }
    ///   }
    ///   outcome done success
    ///   outcome left failure
    /// }
    /// ```
    RULE = "J406" "shares-exceed-all", Group::Flow, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for at in facts.touchpoints().filter(|it| it.touchpoint.arrows.iter().any(|arrow| arrow.share.is_some())) {
        let audience = Audience::of_journey(facts.project, at.journey);
        let shares = |person: &Person| {
            // Of nobody in particular, only what holds for all counts.
            let holds = |who: &[Who]| if *person == Person::Anybody { who.is_empty() } else { person.is_in(who) };
            let held = at.touchpoint.arrows.iter().filter(|it| holds(&it.who)).filter_map(|it| it.share);
            held.map(|it| it.to_f64()).sum::<f64>()
        };
        let most = audience.people().iter().map(shares).fold(0.0, f64::max);
        if most <= 101.0 {
            continue;
        }
        let (name, percent) = (&at.touchpoint.name, (most * 10.0).round() / 10.0);
        report
            .at(name.span, format!("the shares of touchpoint `{}` add up to {percent}%", name.name))
            .label("more leave than come")
            .help("correct a figure, or say with `for` that two arrows are for different people");
    }
}
