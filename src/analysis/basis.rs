//! How well something is known: stated, or told by its sources.

use crate::model::{Basis, Detail, Journey, ResearchId, Stage, Touchpoint};

/// What counts for a detail of a touchpoint (or, without one, of a stage).
pub fn basis_of_detail(
    detail: &Detail<'_>,
    touchpoint: Option<&Touchpoint<'_>>,
    stage: &Stage<'_>,
    journey: &Journey<'_>,
) -> Option<Basis> {
    nearest(&[
        (detail.basis, &detail.sources),
        touchpoint.map_or((None, &[]), |it| (it.basis, &it.sources)),
        (stage.basis, &stage.sources),
        (journey.basis, &journey.sources),
    ])
}

/// The first stated basis, from the innermost outwards; else observed if a source stands at any of them; else unstated.
pub fn nearest(levels: &[(Option<Basis>, &[ResearchId])]) -> Option<Basis> {
    let stated = levels.iter().find_map(|(basis, _)| *basis);
    let sourced = levels.iter().any(|(_, sources)| !sources.is_empty());
    stated.or(sourced.then_some(Basis::Observed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_counts_and_a_source_makes_it_observed() {
        let source = [ResearchId(0)];
        assert_eq!(nearest(&[(None, &[]), (None, &[])]), None);
        assert_eq!(nearest(&[(None, &[]), (None, &source)]), Some(Basis::Observed));
        assert_eq!(nearest(&[(None, &source), (Some(Basis::Assumed), &[])]), Some(Basis::Assumed));
        assert_eq!(nearest(&[(Some(Basis::Measured), &[]), (Some(Basis::Assumed), &source)]), Some(Basis::Measured));
    }
}
