//! The phrases of reports in Swedish.

phrases! {
    // The head of a report.
    Touchpoints "{0} kontaktpunkter";
    OneTouchpoint "1 kontaktpunkt";
    CountedFrom "räknat på {0} ärenden";
    NotCounted "inget är uppmätt: siffrorna är de angivna";
    NoJourney "Ingen kundresa att berätta om";
    MapIsPlanned "En planerad karta: den har inga faser än.";
    Unknown "okänt";
    AndMore "och {0} till";
    NoneFound "Inga enligt texten.";
    Everybody "alla";
    WholeStage "hela fasen";

    // What needs attention.
    HeadAttention "Vad som kräver uppmärksamhet";
    HeadAttentionAll "Vad som kräver uppmärksamhet i alla kundresor";
    Points "{0} poäng";
    WhyFriction "friktion {0} av 100";
    WhyLoss "{0} hoppar av här";
    WhyLossOfAll "{0} av alla som börjar går förlorade här";
    WhyGap "känslan är {0} under den avsedda";
    WhyMoment "sanningens ögonblick, känsla {0}";
    WhyEnding "slutet, känsla {0}: det är det man minns";
    WhyUnanswered "ett problem (allvar: {0}) som ingen tar hand om";
    WhyLate "arbetet med det är försenat";
    WhyPile "{0} av dem som kommer syns inte till igen";
    NothingNeedsAttention "Inget känt når upp till 10 poäng.";

    // Expectations.
    HeadExpectations "Förväntningar";
    Vision "Målbild: {0}";
    NoVision "Ingen målbild är angiven.";
    GapsMet "{0} av {1} förväntningar uppfylls";
    GapsOpen "antal där det är okänt: {0}";
    GapMissed "avsedd känsla {0}, verklig {1}: {2} under";
    GapMet "avsedd känsla {0}, verklig {1}: uppfylls";
    GapUnknown "avsedd känsla {0}, verklig: okänd";
    TargetReached "når målet {0}";
    TargetMissed "mål {0}, skillnad {1}";
    PercentagePoints "{0} procentenheter";
    TargetUnknown "mål {0}, värdet okänt";

    // Unneeded touchpoints.
    HeadUnneeded "Kontaktpunkter som inte fyller något behov";
    UnneededUnknown "Okänt: färre än hälften av kontaktpunkterna anger vilka behov de uppfyller (`meets`).";
    Unreached "Ingen väg leder dit";

    // Low points and friction.
    HeadFriction "Lågpunkter och friktion";
    CurveOf "Känslor ({0}): medelvärde {1} för {2} av {3} kontaktpunkter, från {4} till {5}";
    MeanOverTime "viktat efter tid {0}";
    Drop "brantaste fallet: från {0} till {1}, {2} till {3}";
    LowPoint "lågpunkt, känsla {0}";
    RecoversAt "inte längre dåligt från och med {0}";
    NeverRecovers "blir aldrig bra igen";
    FeelingsUnknown "Ingen anger vad som känns.";
    SubFriction "Friktion";
    PartPain "smärta: {0}";
    PartFeeling "dålig känsla: {0}";
    PartEffort "ansträngning: {0}";
    PartWait "väntan: {0}";
    PartSwitch "hänvisad vidare: {0}";
    PartNotCounted "(utelämnat: det skulle sänka värdet)";
    SubPains "Smärtpunkter, de värsta först";
    ReachCases "berör {0} räknade ärenden";
    ReachPart "berör {0} av {1} räknade ärenden (andel som drabbas: {2})";
    ReachAffects "berör {0} av dem som kommer hit, enligt texten";
    ReachSegments "berör {0} av alla: storleken på {1}";
    ReachPeople "berör {0} personer: storleken på {1}";
    ReachUnknown "omfattning okänd";
    SeverityUnknown "allvar okänt";
    TakenUpBy "tas om hand genom: {0}";
    TakenUpByNobody "ingen tar hand om det";
    From "källa: {0}";
    NoSource "ingen källa";

    // Bottlenecks.
    HeadBottlenecks "Flaskhalsar";
    TheBottleneck "Flaskhalsen är {0}: avhopp {1}, känsla {2}.";
    NoBottleneck "Ingen flaskhals: inget ställe med en känsla under 0 förlorar någon, så vitt man vet.";
    LargestShare "Störst förlust som andel: {0}, {1}.";
    LargestCount "Störst förlust i antal: {0}, {1}.";
    Differ "De skiljer sig åt eftersom en andel gäller dem som kommer till kontaktpunkten och ett antal gäller alla: {0} ligger före de flesta avhoppen (kommer dit: {1}), {2} först efter dem (kommer dit: {3}).";
    NotTheBottleneck "{0}: känslan är {1}, inte under 0. De som hoppar av här far inte illa just här, så det är ingen flaskhals.";
    NotTheBottleneckUnknown "{0}: känslan är okänd, så det är ingen flaskhals.";
    SubByShare "Förluster efter andel";
    SubByCount "Förluster efter antal";
    SubByWait "Väntetider";
    SubByPile "Där ärenden inte syns till igen";
    SubBehind "Väntetider bakom scenen";
    SubFunnel "Tratt";
    CountedOf "{0} av {1}, räknat";
    AsWritten "enligt texten";
    OfAllWhoBegin "{0} av alla som börjar";
    GoOn "{0} av föregående fas";
    LossesUnknown "Ingen anger vilka som hoppar av var.";

    // Channels and owners.
    HeadSwitches "Kanalbyten";
    DaySwitches "Under en dag skickas ingen från en kanal till en annan.";
    SwitchForced "tvunget: ingen annan väg behåller kanalen";
    SwitchChosen "valt: en annan väg behåller kanalen";
    SwitchesOf "{0} av {1} vägar byter kanal (tvunget: {2})";
    SwitchesUntold "vägar där kanal inte anges: {0}";
    SwitchRange "på väg till framgång: {0} till {1}";
    SwitchCount "på väg till framgång: {0}";
    SwitchExpected "förväntat per person som börjar: {0}";
    HeadSilos "Silor: överlämningar mellan ägare";
    HandOffs "{0} av {1} vägar med kända ägare leder till en annan ägare ({2} av 10)";
    SubBehindOwners "Bakom scenen";
    RowOwnersUnknown "Okänt: inget anrop förbinder två rader med kända ägare (anrop totalt: {0}).";
    RowHandOffs "{0} av {1} anrop mellan rader med kända ägare leder till en annan ägare (anrop totalt: {2})";
    OwnersUnknown "Okänt: ingen väg förbinder två kontaktpunkter med angivna ägare.";

    // Time.
    HeadTime "Tid";
    RouteShortest "Kortast";
    RouteLongest "Längst";
    RouteLikeliest "Troligast ({0} av alla)";
    RouteSame "Kortast och längst";
    NotOnMap "{0} (inte på kartan)";
    TimeSpent "aktiv tid: {0} (angiven för {2} av {4} kontaktpunkter), väntetid: {1} (angiven för {3} av {4})";
    TimeUnknown "tid okänd";
    ActivePart "{0} av den kända tiden är aktiv";
    NoWay "Ingen väg leder till framgång.";
    ExpectedTime "Förväntat per person som börjar: {0} kontaktpunkter, aktiv tid: {1}, väntetid: {2}, så långt det är angivet";
    ExpectedUnknown "Förväntade värden är okända: {0}";
    ReasonStarts "det anges inte hur många som börjar var: {0}";
    ReasonSplits "inga andelar är angivna vid: {0}";
    ReasonTrapped "ingen lämnar slingan: {0}";
    ReasonEndless "en stor slinga återkommer för ofta för att kunna räknas";
    EndsSuccess "{0} når framgång";
    EndAs "{0}: {1}";
    EndElsewhere "fortsätter i en annan kundresa";
    EndUnknown "okänt vart";
    Anywhere "Pilar från vilket steg som helst, som vägarna ovan inte följer: {0}.";

    // Moments of truth, peak and end.
    HeadMoments "Sanningens ögonblick, topp och slut";
    MomentWell "går bra, känsla {0}";
    MomentBadly "går dåligt, känsla {0}";
    MomentNeutral "varken bra eller dåligt, känsla {0}";
    MomentUnknown "okänt hur det känns";
    PeakEnd "Så minns man det ({0}): {1}, medelvärdet av toppen ({2} vid {3}) och slutet ({4} vid {5}); det började med {6} vid {7}";

    // High points.
    HeadHighs "Höjdpunkter";
    HighPoint "känsla {0}";
    Exceeds "bättre än avsett ({0})";
    GainAt "vinst: {0}";

    // What to do.
    HeadOpportunities "Möjligheter";
    QuickWins "Snabba vinster: värt det, liten insats";
    BigBets "Stora satsningar: värt det, större insats";
    FillIns "Utfyllnad: låg effekt, liten insats";
    Avoid "Tänk efter: låg effekt, större insats";
    Unscored "Inte bedömt: effekt eller insats är okänd";
    Scored "effekt: {0}, insats: {1}";
    HeadActions "Åtgärder";
    NoOwner "ingen ägare";
    NoDue "inget slutdatum";
    DaysLate "{0} dygn försenad";
    DaysPast "för {0} dygn sedan";
    StatusUnknown "status okänd";
    HeadUnowned "Det som ingen äger";
    UnownedJourney "själva kundresan";
    UnownedTouchpoints "kontaktpunkter";
    UnownedIdeas "möjligheter";
    UnownedTasks "åtgärder";
    UnownedSystems "system";
    UnownedChannels "kanaler";
    AllOwned "Allt har en ägare.";
    HeadNeeds "Behov och mål som inget uppfyller";
    NeedUntold "okänt: det saknar namn, så ingen kontaktpunkt kan ange att den uppfyller det";
    NeedUnmet "ingen kontaktpunkt uppfyller det";
    NoPersona "Kundresan anger ingen persona.";
    AllMet "Allt som anges uppfylls.";
    HeadQuestions "Öppna frågor och data som saknas";
    QuestionWants "behövs: {0}";
    DataMissing "saknas: {0}";
    DataHad "känt: {0}";
    HeadClaims "Vad påståendena bygger på";
    ClaimsOf "Påståenden: {0}; uppmätt {1}, observerat {2}, antaget {3}, okänd grund {4}";
    HeadCoverage "Täckning: kontaktpunkter per fas";
    HeadPersonas "Täckning: kontaktpunkter per persona och kundresa";
    ColumnPersona "Persona";
    ColumnJourneys "Kundresor";
    ColumnStage "Fas";
    ColumnAll "Alla";
    ColumnNoChannel "Ingen kanal";
    HeadMetrics "Mätetal och mål";

    // Futures.
    HeadFuture "Jämfört med {0}";
    SubBetter "Vad som blir bättre";
    SubWorse "Vad som blir sämre eller går förlorat";
    FromTo "{0} → {1} ({2})";
    RemovedFelt "tas bort; känslan var {0}";
    Removed "tas bort";
    SubAdded "Nytt";
    SubOpenPains "Dagens problem som ingen tar hand om";
    PainKept "behålls: det finns även framöver";
    PainGone "dess kontaktpunkt tas bort; ingen anger att det är löst";
    NoActionYet "ingen åtgärd och ingen möjlighet framöver tar hand om det";
    IdeaOfToday "en möjlighet i dag skulle lösa det: {0}";
    PainsResolved "{0} av {1} problem i dag tas om hand";
    SubIdle "Ändringar utan åtgärd";
    IdleStage "{0}: {1}";
    FiguresOpen "i dag okänt";

    // When something is down.
    HeadImpact "När detta ligger nere: {0}";
    ImpactNone "Ingen kontaktpunkt är beroende av det, enligt texten.";
    ImpactTouchpoints "{0} av {1} kontaktpunkter drabbas";
    ImpactVolume "{0} av {1} räknade besök ({2}) kommer dit";
    ImpactVolumeUnknown "uppmätt volym: okänd";
    ImpactOutcomes "utfall som inte kan nås: {0}";
    ImpactAround "utfall som kan nås på andra vägar: {0}";
    ImpactPersonas "personor: {0}";
    ImpactSegments "kundsegment: {0}";
    ImpactBecause "på grund av: {0}";
    ImpactOtherChannels "går att få via en annan kanal";
    ImpliedSuccess "framgång";
}
