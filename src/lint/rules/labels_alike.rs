use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::Name;
use rustc_hash::FxHashMap;

rule! {
    /// ## What it finds
    ///
    /// Two touchpoints of one journey, or two of its stages, that carry the same label.
    ///
    /// ## Why it matters
    ///
    /// On the map and in a meeting people speak of labels. "The confirmation" that stands twice is confused twice, and in a comparison with the
    /// future nobody sees which of the two was changed.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint mail-1 "Gets a mail"
    ///     touchpoint pays   "Pays"
    ///     touchpoint mail-2 "Gets a mail"
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint mail-1 "Gets the offer by mail"
    ///     touchpoint pays   "Pays"
    ///     touchpoint mail-2 "Gets the receipt by mail"
    ///   }
    /// }
    /// ```
    RULE = "J114" "labels-alike", Group::Structure, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, journey) in facts.journeys() {
        twice("stage", journey.stages.iter().map(|it| &it.name), report);
        twice("touchpoint", journey.touchpoints.iter().map(|it| &it.name), report);
    }
}

fn twice<'n, 's: 'n>(what: &str, names: impl Iterator<Item = &'n Name<'s>>, report: &mut Report<'_>) {
    let mut seen: FxHashMap<&str, &Name<'_>> = FxHashMap::default();
    for name in names {
        let Some(first) = seen.insert(&name.label, name) else { continue };
        report
            .at(name.span, format!("another {what} is called “{}”, too", name.label))
            .label("which one is meant, when people speak of it?")
            .also(first.span, "the other one")
            .help("say in the label what is different here");
        seen.insert(&name.label, first);
    }
}
