use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::Channel;

rule! {
    /// ## What it finds
    ///
    /// A channel that touchpoints use, of which nothing is known: no `metric`, and nothing that it `collects` or misses. Only where it is said
    /// of at least half of the channels in use.
    ///
    /// ## Why it matters
    ///
    /// The inventory of data has been begun. A channel that it leaves out is where the map will be guessed, and nobody will
    /// notice, since even `missing` was not written.
    ///
    /// ## Example
    ///
    /// ```journey
    /// source analytics "Web analytics"
    /// channel web "Website" {
    ///   kind     web
    ///   collects "Visits" from analytics
    /// }
    /// channel phone "Hotline" kind phone
    /// journey order {
    ///   stage buy {
    ///     touchpoint form via web
    ///     touchpoint call via phone
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// source analytics "Web analytics"
    /// channel web "Website" {
    ///   kind     web
    ///   collects "Visits" from analytics
    /// }
    /// channel phone "Hotline" {
    ///   kind     phone
    ///   collects "Reasons of calls" missing
    /// }
    /// journey order {
    ///   stage buy {
    ///     touchpoint form via web
    ///     touchpoint call via phone
    ///   }
    /// }
    /// ```
    RULE = "J208" "channel-without-data", Group::Craft, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let channels = &facts.project.channels;
    if channels.iter().all(|it| it.collects.is_empty()) {
        return;
    }
    let mut used = vec![false; channels.len()];
    for channel in facts.project.journeys.iter().flat_map(|it| &it.touchpoints).flat_map(|it| &it.channels) {
        if let Some(it) = used.get_mut(channel.index()) {
            *it = true;
        }
    }
    let told = |it: &Channel<'_>| !it.collects.is_empty() || !it.metrics.is_empty();
    let in_use = || channels.iter().zip(&used).filter(|(it, used)| **used && it.declared).map(|(it, _)| it);
    if in_use().filter(|it| told(it)).count() * 2 < in_use().count() {
        return;
    }
    for channel in in_use().filter(|it| !told(it)) {
        let name = &channel.name;
        report
            .at(name.span, format!("nothing is said of the data of channel `{}`", name.name))
            .label("no `collects` and no `metric`")
            .help("say what it knows, or that it does not: `collects \"…\" missing`");
    }
}
