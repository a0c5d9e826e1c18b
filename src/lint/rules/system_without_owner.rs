use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Actor, Body, DetailKind, SystemId};

rule! {
    /// ## What it finds
    ///
    /// A system that rows are done `by`, that belongs to no partner and has no `owner`, in a project where another system has
    /// one.
    ///
    /// ## Why it matters
    ///
    /// When it is down, somebody has to be called. The map is where that should be written before, not after.
    ///
    /// ## Example
    ///
    /// ```journey
    /// team it "IT"
    /// system crm  "CRM" owner it
    /// system mail "Mailer"
    /// journey order {
    ///   stage buy {
    ///     touchpoint form {
    ///       backstage "The order is kept" by crm
    ///       backstage "A mail is sent"    by mail
    ///     }
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// team it "IT"
    /// system crm  "CRM"    owner it
    /// system mail "Mailer" owner it
    /// journey order {
    ///   stage buy {
    ///     touchpoint form {
    ///       backstage "The order is kept" by crm
    ///       backstage "A mail is sent"    by mail
    ///     }
    ///   }
    /// }
    /// ```
    RULE = "J503" "system-without-owner", Group::Blueprint, Level::Warning, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    let systems = &facts.project.systems;
    if systems.iter().all(|it| it.owner.is_none()) {
        return;
    }
    let mut used = vec![false; systems.len()];
    let rows = [DetailKind::Frontstage, DetailKind::Backstage, DetailKind::Support];
    for seen in rows.into_iter().flat_map(|it| facts.details(it)) {
        let Body::Row(row) = &seen.detail.body else { continue };
        for actor in &row.by {
            if let Actor::System(SystemId(id)) = actor
                && let Some(it) = used.get_mut(*id as usize)
            {
                *it = true;
            }
        }
    }
    for (system, _) in systems.iter().zip(used).filter(|(it, used)| *used && !it.partner && it.owner.is_none()) {
        let name = &system.name;
        report
            .at(name.span, format!("nobody owns system `{}`", name.name))
            .label("rows depend on it")
            .help("say who answers for it, `owner TEAM`, or that it is a third party's: `partner`");
    }
}
