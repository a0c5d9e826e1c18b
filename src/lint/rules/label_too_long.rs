use crate::lint::{Facts, Group, Level, Report, rule::rule};

rule! {
    /// ## What it finds
    ///
    /// The label of a touchpoint or a stage that is longer than the limit: `label-length` in `[lint.limits]`, usually 60
    /// characters.
    ///
    /// ## Why it matters
    ///
    /// A label is read at a glance, in a chevron or under an icon, and aloud by a screen reader before everything else. A
    /// sentence there makes the column wide and the map hard to scan; it has a lane of its own.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form "Fills in the long form with name, address, tax number and the colour of the box"
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint form "Fills in the form" {
    ///       experiences "It asks for the tax number and the colour of the box"
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J802" "label-too-long", Group::Accessibility, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let stages = facts.stages().map(|(_, it)| &it.name);
    for name in stages.chain(facts.touchpoints().map(|it| &it.touchpoint.name)) {
        // Bytes first: nearly every label is short, and counting characters would cost more than all else here.
        if name.label.len() as f64 <= facts.limits.label_length {
            continue;
        }
        let length = name.label.chars().count();
        if length as f64 > facts.limits.label_length {
            report
                .at(name.span, format!("the label of `{}` has {length} characters", name.name))
                .label("too long to be read at a glance")
                .help("keep the deed, and tell the rest in `does` or `experiences`");
        }
    }
}
