use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{JourneyKind, Touchpoint};

rule! {
    /// ## What it finds
    ///
    /// A day in the life with hours between two touchpoints for which nothing is told: from the end of one (`at` and `takes`) to the next `at`. The
    /// limit is `day-gap` in `[lint.limits]`, usually 4h.
    ///
    /// ## Why it matters
    ///
    /// The picture draws time to scale, and the white stretch reads as a calm afternoon. Nobody was there to see it, or it was left out for
    /// being ordinary, which is what such a map is for.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey day {
    ///   kind day-in-the-life
    ///   stage all {
    ///     touchpoint post  { at 08:00; takes 30min }
    ///     touchpoint drive { at 17:00 }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey day {
    ///   kind day-in-the-life
    ///   stage all {
    ///     touchpoint post  { at 08:00; takes 30min }
    ///     touchpoint calls { at 09:00; takes 7h }
    ///     touchpoint drive { at 17:00 }
    ///   }
    /// }
    /// ```
    RULE = "J408" "day-has-gap", Group::Flow, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, journey) in facts.journeys().filter(|(_, it)| it.kind == JourneyKind::DayInTheLife) {
        // Touchpoints may overlap: what counts is the latest end so far.
        let mut told: Option<(u32, &Touchpoint<'_>)> = None;
        for touchpoint in &journey.touchpoints {
            let Some(at) = touchpoint.at.map(|it| u32::from(it.minutes)) else { continue };
            if let Some((until, last)) = told {
                let gap = at.saturating_sub(until);
                if f64::from(gap) > facts.limits.day_gap * 1440.0 {
                    let (hours, minutes) = (gap / 60, gap % 60);
                    let length = if minutes == 0 { format!("{hours}h") } else { format!("{hours}h {minutes}min") };
                    report
                        .at(
                            touchpoint.name.span,
                            format!("nothing is told of the {length} before `{}`", touchpoint.name.name),
                        )
                        .label(format!("begins at {:02}:{:02}", at / 60, at % 60))
                        .also(last.name.span, format!("until {:02}:{:02}", until / 60, until % 60))
                        .help("say what happens in between, or how long what was before `takes`");
                }
            }
            let minutes = touchpoint.takes.map_or(0, |it| it.milliseconds / 60_000);
            let end = at.saturating_add(u32::try_from(minutes).unwrap_or(u32::MAX));
            if told.is_none_or(|(until, _)| end > until) {
                told = Some((end, touchpoint));
            }
        }
    }
}
