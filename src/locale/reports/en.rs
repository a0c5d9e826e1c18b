//! The phrases of reports in English.

phrases! {
    // The head of a report.
    Touchpoints "{0} touchpoints";
    OneTouchpoint "1 touchpoint";
    CountedFrom "counted from {0} cases";
    NotCounted "nothing is measured: figures are as written";
    NoJourney "No journey to tell of";
    MapIsPlanned "A map that is planned: it has no stages yet.";
    Unknown "unknown";
    AndMore "and {0} more";
    NoneFound "None that the text tells of.";
    Everybody "everybody";
    WholeStage "the whole stage";

    // What needs attention.
    HeadAttention "What needs attention";
    HeadAttentionAll "What needs attention, over all journeys";
    Points "{0} points";
    WhyFriction "friction {0} of 100";
    WhyLoss "{0} leave here";
    WhyLossOfAll "{0} of all who begin are lost here";
    WhyGap "felt {0} below what is meant";
    WhyMoment "a moment of truth felt {0}";
    WhyEnding "the end, felt {0}: it is remembered";
    WhyUnanswered "a pain ({0}) that nobody takes up";
    WhyLate "work on it is late";
    WhyPile "{0} of those who come are not seen again";
    NothingNeedsAttention "Nothing that is known reaches 10 points.";

    // Expectations.
    HeadExpectations "Expectations";
    Vision "Vision: {0}";
    NoVision "No vision is written.";
    GapsMet "{0} of {1} expectations are met";
    GapsOpen "of how many it is not known: {0}";
    GapMissed "meant {0}, felt {1}: {2} below";
    GapMet "meant {0}, felt {1}: met";
    GapUnknown "meant {0}, felt: unknown";
    TargetReached "at its target {0}";
    TargetMissed "target {0}, {1} away";
    PercentagePoints "{0} percentage points";
    TargetUnknown "target {0}, value unknown";

    // Unneeded touchpoints.
    HeadUnneeded "Touchpoints that serve nothing";
    UnneededUnknown "Unknown: fewer than half of the touchpoints say which needs they meet (`meets`).";
    Unreached "No way leads there";

    // Low points and friction.
    HeadFriction "Low points and friction";
    CurveOf "Feelings of {0}: mean {1} over {2} of {3} touchpoints, from {4} to {5}";
    MeanOverTime "weighted by time {0}";
    Drop "the steepest fall: from {0} to {1}, {2} to {3}";
    LowPoint "low point, felt {0}";
    RecoversAt "no longer bad from {0} on";
    NeverRecovers "never good again";
    FeelingsUnknown "Nobody says what is felt.";
    SubFriction "Friction";
    PartPain "pain {0}";
    PartFeeling "bad feeling {0}";
    PartEffort "effort {0}";
    PartWait "waiting {0}";
    PartSwitch "sent on {0}";
    PartNotCounted "(left out: it would lower the score)";
    SubPains "Pain points, the worst first";
    ReachCases "reaches {0} counted cases";
    ReachPart "reaches {0} of {1} counted cases ({2} are affected)";
    ReachAffects "reaches {0} of those who come here, as written";
    ReachSegments "reaches {0} of all: the size of {1}";
    ReachPeople "reaches {0} people: the size of {1}";
    ReachUnknown "reach unknown";
    SeverityUnknown "severity unknown";
    TakenUpBy "taken up by {0}";
    TakenUpByNobody "nobody takes it up";
    From "from {0}";
    NoSource "no source";

    // Bottlenecks.
    HeadBottlenecks "Bottlenecks";
    TheBottleneck "The bottleneck is {0}: {1} leave, and it feels {2}.";
    NoBottleneck "No bottleneck: nothing that feels below 0 is known to lose anybody.";
    LargestShare "By share the largest loss is {0}: {1}.";
    LargestCount "By count the largest loss is {0}: {1}.";
    Differ "They differ because a share is of those who come to the touchpoint and a count is of everybody: {0} comes before most have left ({1} come), {2} only after ({3} come).";
    NotTheBottleneck "{0} feels {1}, not below 0: it loses people who are not hurt there, so it is no bottleneck.";
    NotTheBottleneckUnknown "What is felt at {0} is unknown, so it is no bottleneck.";
    SubByShare "Losses by share";
    SubByCount "Losses by count";
    SubByWait "Waits";
    SubByPile "Where cases are not seen again";
    SubBehind "Waits behind the scenes";
    SubFunnel "Funnel";
    CountedOf "{0} of {1} counted";
    AsWritten "as written";
    OfAllWhoBegin "{0} of all who begin";
    GoOn "{0} of the stage before";
    LossesUnknown "Nobody says who leaves where.";

    // Channels and owners.
    HeadSwitches "Changes of channel";
    DaySwitches "In a day nobody is sent from one channel to another.";
    SwitchForced "forced: no other way keeps a channel";
    SwitchChosen "chosen: another way keeps the channel";
    SwitchesOf "{0} of {1} ways change the channel ({2} forced)";
    SwitchesUntold "ways on which a channel is not named: {0}";
    SwitchRange "on the way to a success: {0} to {1}";
    SwitchCount "on the way to a success: {0}";
    SwitchExpected "expected of everybody who begins: {0}";
    HeadSilos "Silos: hand-offs between owners";
    HandOffs "{0} of {1} ways whose owners are known lead to another owner ({2} in 10)";
    SubBehindOwners "Behind the scenes";
    RowOwnersUnknown "Unknown: no call joins two rows whose owners are known (calls in all: {0}).";
    RowHandOffs "{0} of {1} calls between rows whose owners are known lead to another owner (calls in all: {2})";
    OwnersUnknown "Unknown: no way joins two touchpoints whose owners are written.";

    // Time.
    HeadTime "Time";
    RouteShortest "Shortest";
    RouteLongest "Longest";
    RouteLikeliest "Likeliest ({0} of all)";
    RouteSame "Shortest and longest";
    NotOnMap "{0} (not on the map)";
    TimeSpent "active {0} (told at {2} of {4} touchpoints), waiting {1} (told at {3} of {4})";
    TimeUnknown "time unknown";
    ActivePart "{0} of the known time is active";
    NoWay "No way leads to a success.";
    ExpectedTime "Expected of everybody who begins: {0} touchpoints, active {1}, waiting {2}, as far as it is told";
    ExpectedUnknown "Expected figures are unknown: {0}";
    ReasonStarts "nobody says how many begin at which of {0}";
    ReasonSplits "no shares are written at {0}";
    ReasonTrapped "nobody leaves the loop of {0}";
    ReasonEndless "a large loop returns too often to be counted";
    EndsSuccess "{0} reach a success";
    EndAs "{0}: {1}";
    EndElsewhere "go on in another journey";
    EndUnknown "not known whither";
    Anywhere "Arrows that leave from anywhere, which routes do not follow: {0}.";

    // Moments of truth, peak and end.
    HeadMoments "Moments of truth, peak and end";
    MomentWell "fares well, felt {0}";
    MomentBadly "fares badly, felt {0}";
    MomentNeutral "neither good nor bad, felt {0}";
    MomentUnknown "it is unknown how it feels";
    PeakEnd "Remembered by {0}: {1}, the mean of the peak ({2} at {3}) and the end ({4} at {5}); it began with {6} at {7}";

    // High points.
    HeadHighs "High points";
    HighPoint "felt {0}";
    Exceeds "more than meant ({0})";
    GainAt "gain: {0}";

    // What to do.
    HeadOpportunities "Opportunities";
    QuickWins "Quick wins: worth it, little effort";
    BigBets "Big bets: worth it, more effort";
    FillIns "Fill-ins: low impact, little effort";
    Avoid "Think twice: low impact, more effort";
    Unscored "Not scored: impact or effort is unknown";
    Scored "impact {0}, effort {1}";
    HeadActions "Actions";
    NoOwner "nobody owns it";
    NoDue "no due day";
    DaysLate "{0} days late";
    DaysPast "{0} days ago";
    StatusUnknown "status unknown";
    HeadUnowned "What nobody owns";
    UnownedJourney "the journey itself";
    UnownedTouchpoints "touchpoints";
    UnownedIdeas "opportunities";
    UnownedTasks "actions";
    UnownedSystems "systems";
    UnownedChannels "channels";
    AllOwned "Everything has an owner.";
    HeadNeeds "Needs and goals that nothing meets";
    NeedUntold "unknown: it has no name, so no touchpoint can say that it meets it";
    NeedUnmet "no touchpoint meets it";
    NoPersona "The journey names no persona.";
    AllMet "Everything that is named is met.";
    HeadQuestions "Open questions and missing data";
    QuestionWants "needed: {0}";
    DataMissing "missing: {0}";
    DataHad "{0} known";
    HeadClaims "What the claims rest on";
    ClaimsOf "Claims: {0}; measured {1}, observed {2}, assumed {3}, of unknown basis {4}";
    HeadCoverage "Coverage: touchpoints by stage";
    HeadPersonas "Coverage: touchpoints by persona and journey";
    ColumnPersona "Persona";
    ColumnJourneys "Journeys";
    ColumnStage "Stage";
    ColumnAll "All";
    ColumnNoChannel "No channel";
    HeadMetrics "Metrics and targets";

    // Futures.
    HeadFuture "Against {0}";
    SubBetter "What gets better";
    SubWorse "What gets worse or is lost";
    FromTo "{0} to {1} ({2})";
    RemovedFelt "no longer there; it felt {0}";
    Removed "no longer there";
    SubAdded "New";
    SubOpenPains "Pains of today that no one takes up";
    PainKept "kept: the future has it, too";
    PainGone "its touchpoint is removed; nobody says that it is solved";
    NoActionYet "no action and no opportunity of the future takes it up";
    IdeaOfToday "an opportunity of today would resolve it: {0}";
    PainsResolved "{0} of {1} pains of today are taken up";
    SubIdle "Changes without an action";
    IdleStage "{0}: {1}";
    FiguresOpen "today unknown";

    // When something is down.
    HeadImpact "When {0} is down";
    ImpactNone "No touchpoint depends on it, as far as the text tells.";
    ImpactTouchpoints "{0} of {1} touchpoints are hit";
    ImpactVolume "{0} of {1} counted visits ({2}) come there";
    ImpactVolumeUnknown "measured volume: unknown";
    ImpactOutcomes "outcomes that cannot be reached: {0}";
    ImpactAround "outcomes that can be reached around it: {0}";
    ImpactPersonas "personas: {0}";
    ImpactSegments "segments: {0}";
    ImpactBecause "because of {0}";
    ImpactOtherChannels "can be had through another channel";
    ImpliedSuccess "success";
}
