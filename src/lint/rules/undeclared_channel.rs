use crate::diagnostic::Edit;
use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::Channel;

rule! {
    /// ## What it finds
    ///
    /// A touchpoint `via` a mere kind of channel (`via web`) in a file that declares or imports channels.
    ///
    /// The language allows it, and a sketch is well served by it: a file without any channel of its own is left alone.
    ///
    /// ## Why it matters
    ///
    /// Whoever has begun to name channels has given them labels, owners and figures. The one that was forgotten has none, and is not the
    /// `website` next to it: coverage, switches and ownership count the two as different channels.
    ///
    /// ## Example
    ///
    /// ```journey
    /// channel site "Our website" kind web
    /// journey order {
    ///   stage buy {
    ///     touchpoint form via site
    ///     touchpoint help via chat
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// channel site "Our website" kind web
    /// channel chat "Live chat"   kind chat
    /// journey order {
    ///   stage buy {
    ///     touchpoint form via site
    ///     touchpoint help via chat
    ///   }
    /// }
    /// ```
    ///
    /// ## Fix
    ///
    /// Declares the channel, after the others of the file. Safe: a kind that is used as a name stands for exactly this declaration.
    RULE = "J108" "undeclared-channel", Group::Structure, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for channel in facts.project.channels.iter().filter(|it| !it.declared && facts.is_linted(it.span)) {
        let source = channel.span.source;
        let seen = |it: &&Channel<'_>| it.span.source == source || facts.imports(source).contains(&it.span.source);
        let declared = || facts.project.channels.iter().filter(|it| it.declared).filter(seen);
        if declared().next().is_none() {
            continue;
        }
        let kind = channel.kind.word();
        let finding = report
            .at(channel.span, format!("channel `{kind}` is used and not declared"))
            .label("a kind of channel, not a channel");
        let help = match declared().find(|it| it.kind == channel.kind) {
            Some(it) => format!("did you mean `{}`? Otherwise declare it: `channel {kind} kind {kind}`", it.name.name),
            None => format!("declare it: `channel {kind} kind {kind}`"),
        };
        let edit = Edit { span: facts.after_last(source, "channel"), text: format!("\nchannel {kind} kind {kind}") };
        finding.help(help).fix("declare the channel", vec![edit]);
    }
}
