use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::Arrow;

rule! {
    /// ## What it finds
    ///
    /// A touchpoint with two or more arrows for the same people that all stand without `when`, `after`, `share` or `for`, so that nothing says who goes which
    /// way. Where the touchpoint has an `event`, its figures will say it.
    ///
    /// ## Why it matters
    ///
    /// A fork is a decision: of the customer, or of the service. Two bare arrows tell that people part, and keep the interesting half to
    /// themselves: why.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint basket {
    ///       -> voucher
    ///       -> pay
    ///     }
    ///     touchpoint voucher
    ///     touchpoint pay
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// journey order {
    ///   stage buy {
    ///     touchpoint basket {
    ///       -> voucher when "Has a voucher"
    ///       -> pay
    ///     }
    ///     touchpoint voucher
    ///     touchpoint pay
    ///   }
    /// }
    /// ```
    RULE = "J412" "branch-without-condition", Group::Flow, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let bare = |it: &&Arrow<'_>| {
        !it.implied && it.when.is_none() && it.after.is_none() && it.share.is_none() && it.who.is_empty()
    };
    for at in facts.touchpoints().filter(|it| it.touchpoint.event.is_none() && it.touchpoint.arrows.len() > 1) {
        let mut arrows = at.touchpoint.arrows.iter().filter(bare);
        let (Some(first), Some(second)) = (arrows.next(), arrows.next()) else { continue };
        report
            .at(second.span, format!("nothing says who goes which way from `{}`", at.touchpoint.name.name))
            .label("and this, too")
            .also(first.span, "this is taken always")
            .help("say it with `when`, `share` or `for`; one arrow may stand without");
    }
}
