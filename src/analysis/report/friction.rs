//! How hard a touchpoint makes it for people: one score with its parts.

use crate::model::{Level, Severity};

/// A part of the friction of a touchpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartKind {
    Pain,
    Feeling,
    Effort,
    Wait,
    Switch,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    pub kind: PartKind,
    pub weight: f64,
    /// From 0 to 1; `None` where nobody says.
    pub value: Option<f64>,
    /// Whether it is in the score: it is known, and for a pain, does not lower what the other parts give.
    pub counts: bool,
}

/// The score from 0 to 100 with its parts; `None` where nothing is known that hurts by itself: no pain, no feeling, no effort.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Friction {
    pub score: Option<f64>,
    /// In the order of [`PartKind`].
    pub parts: [Part; 5],
}

/// What friction is made of; `None` is what nobody says.
#[derive(Clone, Copy, Debug, Default)]
pub struct Inputs {
    /// The gravest of the pains there.
    pub severity: Option<Severity>,
    /// The lowest feeling there, from -2 to 2.
    pub felt: Option<f64>,
    pub effort: Option<Level>,
    /// In milliseconds.
    pub active: Option<u64>,
    pub wait: Option<u64>,
    /// Whether people are sent there from another channel or another owner.
    pub sent: Option<bool>,
}

/// `100 × sum(weight × value) / sum(weight)` over the parts that are known.
///
/// No standard exists, so this is a convention of ours: pain (gravest severity of four; weight 0.35), bad feeling (`-e / 2`; 0.25),
/// effort (low 0, medium 0.5, high 1; 0.20), waiting (its part of all time; 0.10), being sent on (0 or 1; 0.10). A pain counts only
/// where it raises the score of the other parts, so that to write one down never makes a touchpoint look better. How people come to a
/// touchpoint and how they spend their time there says nothing alone: of a change of channel it would make 100.
pub fn friction(inputs: &Inputs) -> Friction {
    let time = inputs.active.zip(inputs.wait).filter(|(active, wait)| active.saturating_add(*wait) > 0);
    let values = [
        (PartKind::Pain, 0.35, inputs.severity.map(|it| (it as u8 + 1) as f64 / 4.0)),
        (PartKind::Feeling, 0.25, inputs.felt.map(|it| if it < 0.0 { -it / 2.0 } else { 0.0 })),
        (PartKind::Effort, 0.20, inputs.effort.map(|it| f64::from(it as u8) / 2.0)),
        (PartKind::Wait, 0.10, time.map(|(active, wait)| wait as f64 / active.saturating_add(wait) as f64)),
        (PartKind::Switch, 0.10, inputs.sent.map(|it| if it { 1.0 } else { 0.0 })),
    ];
    let mut parts = values.map(|(kind, weight, value)| Part { kind, weight, value, counts: value.is_some() });
    let without = score(&parts[1..]).filter(|_| parts[1..3].iter().any(|it| it.value.is_some()));
    let with = score(&parts);
    parts[0].counts = parts[0].value.is_some() && without.is_none_or(|it| with.is_some_and(|with| with >= it));
    Friction { score: if parts[0].counts { with } else { without }, parts }
}

fn score(parts: &[Part]) -> Option<f64> {
    let known = || parts.iter().filter_map(|it| Some((it.weight, it.value?)));
    let weights: f64 = known().map(|it| it.0).sum();
    let sum: f64 = known().map(|(weight, value)| weight * value).sum();
    (weights > 0.0).then(|| 100.0 * sum / weights)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn inputs() -> impl Strategy<Value = Inputs> {
        let severity = prop::option::of(prop::sample::select(Severity::ALL));
        let felt = prop::option::of(-2.0..2.0f64);
        let effort = prop::option::of(prop::sample::select(Level::ALL));
        let times = (prop::option::of(0..100u64), prop::option::of(0..100u64));
        (severity, felt, effort, times, any::<Option<bool>>()).prop_map(
            |(severity, felt, effort, (active, wait), sent)| Inputs { severity, felt, effort, active, wait, sent },
        )
    }

    proptest! {
        #[test]
        fn a_pain_never_lowers_friction(inputs in inputs(), more in prop::sample::select(Severity::ALL)) {
            let before = friction(&inputs).score;
            let worse = Inputs { severity: inputs.severity.max(Some(more)), ..inputs };
            let after = friction(&worse).score.unwrap();
            prop_assert!((0.0..=100.0).contains(&after));
            prop_assert!(before.is_none_or(|it| after >= it - 1e-9), "{before:?} {after}");
        }
    }

    #[test]
    fn nothing_known_is_no_score() {
        assert_eq!(friction(&Inputs::default()).score, None);
        assert_eq!(friction(&Inputs { felt: Some(1.0), ..Inputs::default() }).score, Some(0.0));
        // To be sent on and to wait may be fine.
        let sent = Inputs { sent: Some(true), active: Some(1), wait: Some(9), ..Inputs::default() };
        assert_eq!(friction(&sent).score, None);
        assert_eq!(friction(&Inputs { effort: Some(Level::Low), ..sent }).score.map(f64::round), Some(48.0));
    }
}
