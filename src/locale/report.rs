//! The words of reports: headings and sentences with places for names and figures. No place carries a suffix, so that any name fits.

use super::{Locale, Word, reports};

/// Defines [`Phrase`]; what each says stands in [`reports`], a file a language.
macro_rules! phrases {
    ($($name:ident,)*) => {
        /// A heading or a sentence of a report.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Phrase {
            $($name,)*
        }

        impl Phrase {
            pub const ALL: &'static [Phrase] = &[$(Phrase::$name),*];

            pub(super) const NAMES: &'static [&'static str] = &[$(stringify!($name)),*];
        }
    };
}

impl Locale<'_> {
    /// A phrase with its places filled in. A place without a value stays empty.
    pub fn report(self, phrase: Phrase, values: &[&str]) -> String {
        let own = self.own.and_then(|it| it.get(Word::Phrase(phrase), self.language));
        let text = own.unwrap_or_else(|| reports::text(phrase, self.language));
        let mut out = String::with_capacity(text.len() + values.iter().map(|it| it.len()).sum::<usize>());
        let mut rest = text;
        while let Some(open) = rest.find('{') {
            out.push_str(&rest[..open]);
            let close = rest[open..].find('}').map_or(rest.len(), |it| open + it);
            let value = rest[open + 1..close].parse().ok().and_then(|it: usize| values.get(it));
            out.push_str(value.unwrap_or(&""));
            rest = rest.get(close + 1..).unwrap_or("");
        }
        out.push_str(rest);
        out
    }
}

phrases! {
    // The head of a report.
    Touchpoints, OneTouchpoint, CountedFrom, NotCounted, NoJourney, MapIsPlanned, Unknown, AndMore, NoneFound,
    Everybody, WholeStage,

    // What needs attention.
    HeadAttention, HeadAttentionAll, Points, WhyFriction, WhyLoss, WhyLossOfAll, WhyGap, WhyMoment, WhyEnding,
    WhyUnanswered, WhyLate, WhyPile, NothingNeedsAttention,

    // Expectations.
    HeadExpectations, Vision, NoVision, GapsMet, GapsOpen, GapMissed, GapMet, GapUnknown, TargetReached, TargetMissed,
    PercentagePoints, TargetUnknown,

    // Unneeded touchpoints.
    HeadUnneeded, UnneededUnknown, Unreached,

    // Low points and friction.
    HeadFriction, CurveOf, MeanOverTime, Drop, LowPoint, RecoversAt, NeverRecovers, FeelingsUnknown, SubFriction,
    PartPain, PartFeeling, PartEffort, PartWait, PartSwitch, PartNotCounted, SubPains, ReachCases, ReachPart,
    ReachAffects, ReachSegments, ReachPeople, ReachUnknown, SeverityUnknown, TakenUpBy, TakenUpByNobody, From,
    NoSource,

    // Bottlenecks.
    HeadBottlenecks, TheBottleneck, NoBottleneck, LargestShare, LargestCount, Differ, NotTheBottleneck,
    NotTheBottleneckUnknown, SubByShare, SubByCount, SubByWait, SubByPile, SubBehind, SubFunnel, CountedOf, AsWritten,
    OfAllWhoBegin, GoOn, LossesUnknown,

    // Channels and owners.
    HeadSwitches, DaySwitches, SwitchForced, SwitchChosen, SwitchesOf, SwitchesUntold, SwitchRange, SwitchCount,
    SwitchExpected, HeadSilos, HandOffs, SubBehindOwners, RowOwnersUnknown, RowHandOffs, OwnersUnknown,

    // Time.
    HeadTime, RouteShortest, RouteLongest, RouteLikeliest, RouteSame, NotOnMap, TimeSpent, TimeUnknown, ActivePart,
    NoWay, ExpectedTime, ExpectedUnknown, ReasonStarts, ReasonSplits, ReasonTrapped, ReasonEndless, EndsSuccess, EndAs,
    EndElsewhere, EndUnknown, Anywhere,

    // Moments of truth, peak and end.
    HeadMoments, MomentWell, MomentBadly, MomentNeutral, MomentUnknown, PeakEnd,

    // High points.
    HeadHighs, HighPoint, Exceeds, GainAt,

    // What to do.
    HeadOpportunities, QuickWins, BigBets, FillIns, Avoid, Unscored, Scored, HeadActions, NoOwner, NoDue, DaysLate,
    DaysPast, StatusUnknown, HeadUnowned, UnownedJourney, UnownedTouchpoints, UnownedIdeas, UnownedTasks,
    UnownedSystems, UnownedChannels, AllOwned, HeadNeeds, NeedUntold, NeedUnmet, NoPersona, AllMet, HeadQuestions,
    QuestionWants, DataMissing, DataHad, HeadClaims, ClaimsOf, HeadCoverage, HeadPersonas, ColumnPersona,
    ColumnJourneys, ColumnStage, ColumnAll, ColumnNoChannel, HeadMetrics,

    // Futures.
    HeadFuture, SubBetter, SubWorse, FromTo, RemovedFelt, Removed, SubAdded, SubOpenPains, PainKept, PainGone,
    NoActionYet, IdeaOfToday, PainsResolved, SubIdle, IdleStage, FiguresOpen,

    // When something is down.
    HeadImpact, ImpactNone, ImpactTouchpoints, ImpactVolume, ImpactVolumeUnknown, ImpactOutcomes, ImpactAround,
    ImpactPersonas, ImpactSegments, ImpactBecause, ImpactOtherChannels, ImpliedSuccess,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled() {
        let english = Locale::default();
        assert_eq!(english.report(Phrase::GapsMet, &["2", "7"]), "2 of 7 expectations are met");
        assert_eq!(Locale::of("hu").report(Phrase::GapsMet, &["2", "{1}"]), "{1} elvárásból 2 teljesül");
    }
}
