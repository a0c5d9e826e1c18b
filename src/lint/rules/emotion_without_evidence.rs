use crate::analysis::basis::basis_of_detail;
use crate::lint::{Facts, Group, Level, Report, rule::rule};
use crate::model::{Basis, DetailKind, LaneRef, Status};

rule! {
    /// ## What it finds
    ///
    /// A map that is validated or live and most of whose feelings rest on nothing: neither a source nor a `basis` stands at
    /// them, at their touchpoint, stage or journey, or the basis is `assumed`.
    ///
    /// ## Why it matters
    ///
    /// "Validated" is a promise that somebody asked. A curve that was guessed in a workshop looks the same as one from twelve
    /// interviews unless the text tells them apart.
    ///
    /// ## Example
    ///
    /// ```journey
    /// journey order {
    ///   status live
    ///   stage buy {
    ///     touchpoint form feels -1
    ///     touchpoint card feels -2
    ///   }
    /// }
    /// ```
    ///
    /// ## Instead
    ///
    /// ```journey
    /// source interviews "12 interviews"
    /// journey order {
    ///   status live
    ///   source interviews
    ///   stage buy {
    ///     touchpoint form feels -1
    ///     touchpoint card feels -2
    ///   }
    /// }
    /// ```
    RULE = "J307" "emotion-without-evidence", Group::Emotion, Level::Advice, check
}

fn check(facts: &Facts<'_>, report: &mut Report<'_>) {
    for (_, journey) in facts.journeys() {
        if !matches!(journey.status, Some(Status::Validated | Status::Live)) {
            continue;
        }
        let (mut all, mut bare) = (0, 0);
        for stage in &journey.stages {
            let of_touchpoints = journey
                .touchpoints_of(stage)
                .iter()
                .flat_map(|it| it.details.iter().map(move |detail| (Some(it), detail)));
            let felt = |it: &(_, &crate::model::Detail<'_>)| it.1.lane == LaneRef::Detail(DetailKind::Feels);
            for (touchpoint, detail) in stage.details.iter().map(|it| (None, it)).chain(of_touchpoints).filter(felt) {
                let basis = basis_of_detail(detail, touchpoint, stage, journey);
                all += 1;
                bare += i32::from(matches!(basis, None | Some(Basis::Assumed)));
            }
        }
        if bare * 2 > all {
            let (name, status) = (&journey.name, journey.status.map_or("", Status::word));
            report
                .at(name.span, format!("`{}` is {status}, and {bare} of its {all} feelings rest on nothing", name.name))
                .label("no source, or `basis assumed`")
                .help("name the research, `source …`, for the journey or where it was asked");
        }
    }
}
