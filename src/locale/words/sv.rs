//! The words in Swedish.

words! {
    // Lanes, named by the keyword of what stands in them.
    LaneDoes "Gör";
    LaneTouchpoint "Kontaktpunkt";
    LaneSays "Säger";
    LaneThinks "Tänker";
    LaneFeels "Känner";
    LaneExperiences "Upplever";
    LaneNeed "Behov";
    LanePain "Smärtpunkter";
    LaneGain "Vinster";
    LaneOpportunity "Möjligheter";
    LaneAction "Åtgärder";
    LaneMetric "Mätetal";
    LanePlace "Plats";
    LaneImage "Bilder";
    LaneNote "Anteckningar";
    LaneEvidence "Fysiska bevis";
    LaneFrontstage "Synligt arbete";
    LaneBackstage "Bakom scenen";
    LaneSupport "Stödprocesser";
    LaneFail "Felpunkter";
    LaneQuestion "Frågor";
    LaneTakes "Tid";

    // Headings of the persona's card.
    Scenario "Situation";
    Goals "Mål";
    Needs "Behov";
    Pains "Problem";
    Gains "Vinster";
    Motivation "Drivkraft";
    Context "Sammanhang";
    Vision "Målbild";
    Trigger "Utlösare";
    Questions "Frågor";
    About "Bakgrund";
    Segment "Kundsegment";
    Answer "Svar";
    Sources "Källor";

    // A persona's page.
    Persona "Persona";
    Day "Dag";
    NeedsMet "Behov som uppfylls";
    OpenMap "Öppna kartan";
    NotReviewed "Inte granskad än";

    // The scale of the curve, from +2 to -2.
    MoodDelighted "Förtjust";
    MoodPleased "Nöjd";
    MoodNeutral "Neutral";
    MoodFrustrated "Frustrerad";
    MoodLetDown "Besviken";

    // Kinds of journeys and their status.
    CurrentState "Nuläge";
    FutureState "Framtida läge";
    DayInTheLife "En dag i livet";
    StatusIdea "Idé";
    StatusPlanned "Planerad";
    StatusDraft "Utkast";
    StatusValidated "Validerad";
    StatusLive "I drift";
    StatusRetired "Avvecklad";

    SeverityLow "Låg";
    SeverityMedium "Medel";
    SeverityHigh "Hög";
    SeverityCritical "Kritisk";
    LevelLow "Låg";
    LevelMedium "Medel";
    LevelHigh "Hög";
    Impact "Effekt";
    Effort "Insats";

    ActionPlanned "Planerad";
    ActionDoing "Pågår";
    ActionDone "Klar";

    // Kinds of channels, for those that no file declares.
    ChannelWeb "Webbplats";
    ChannelApp "App";
    ChannelEmail "E-post";
    ChannelPhone "Telefon";
    ChannelChat "Chatt";
    ChannelSms "Sms";
    ChannelSocial "Sociala medier";
    ChannelPost "Brev";
    ChannelStore "Butik";
    ChannelPerson "Personligen";
    ChannelEvent "Evenemang";
    ChannelPartner "Partner";
    ChannelOther "Annat";

    // Marks and what the legend says of them.
    Bottleneck "Flaskhals";
    MomentOfTruth "Sanningens ögonblick";
    LegendBottleneck "Flaskhals: störst förlust där det känns illa";
    LegendExtremes "Lägsta och högsta punkt";
    LegendExpects "Känsla som vi vill ge";
    LegendAssumed "Antaget, inte observerat än";
    LegendSeverity "Allvar, 1–4";
    LegendImpactEffort "Effekt och insats, 1–3";
    LegendStep "Steg";
    LegendPassing "Passerar ett steg som inte gäller personan";
    LegendSharedByBoth "Ansikte utan initial: båda känner likadant";
    LegendSharedByAll "Ansikte utan initial: alla känner likadant";
    LegendSegment "Bara för detta segment";
    // The flow.
    Flowchart "Flödesschema";
    SharesAsWritten "Andelar enligt texten";
    Measured "Uppmätt";
    Success "Framgång";
    Behaviour "beteende";
    SegmentOf "kundsegment";
    AnyStep "Från vilket steg som helst";
    OtherWays "Andra vägar";
    Unknown "Okänt";
    LegendWidth "Bredd: kvadratroten av antalet";
    LegendDropOff "Avhopp";
    LegendDropOffShare "Avhopp, enligt stegets angivna andel";
    LegendNoShare "Ingen andel angiven";
    LegendLoop "Tillbaka";
    LegendDecision "Beslut";
    LegendTint "Ton och ansikte: stämning";
    // The blueprint.
    ServiceBlueprint "Tjänsteritning";
    Evidence "Bevis";
    CustomerActions "Kundens handlingar";
    // The rail parts no word.
    BackstageWork "Bakom scenen";
    SupportSystems "Stödsystem";
    LineOfInteraction "Interaktionslinje";
    LineOfVisibility "Synlighetslinje";
    LineOfInternalInteraction "Intern interaktionslinje";
    LegendPerson "Människa";
    LegendTechnology "Teknik";
    LegendThirdParty "Tredje part";
    LegendWaiting "Väntetid";
    LegendBothWays "Utbyte åt båda håll";
    LegendReturn "Tillbaka till ett tidigare steg";
    Assumed "antaget";
    WholeStage "hela fasen";
    // The portfolio.
    Portfolio "Portfölj";
    PortfolioTitle "Alla kundresor efter prioritet";
    Priority "Prioritet";
    Journey "Kundresa";
    State "Läge";
    StagesAndMood "Faser och stämning";
    WorstPains "Värsta problemen";
    OwnerReviewed "Ägare, granskad";
    NoArea "Utan område";
    NoPersona "Ingen persona än";
    NoStages "Inga faser än";
    NoPains "Inga angivna";
    NeverReviewed "Inte granskad";
    LegendMood "Stämning, −2 till +2";
    LegendLowest "Lägsta punkt";
    LegendAssumedLine "Antaget";
    LegendReplaces "Ska ersätta";
    LegendStale "Inaktuell: granskad för mer än 12 månader sedan";
    LegendOpens "Öppnar kartan";
    LegendTintCounted "Ton och ansikte: stämning vid kontaktpunkten";
    LegendOnlySegment "Bara detta segment";
    // The comparison with what a journey replaces.
    TouchpointsToday "Kontaktpunkter i dag";
    TouchpointsFuture "Kontaktpunkter framöver";
    TouchpointsBefore "Kontaktpunkter före";
    TouchpointsAfter "Kontaktpunkter efter";
    Future "Framöver";
    Before "Före";
    After "Efter";
    WhatChanges "Vad som ändras";
    OpenPains "Problem som ingen tar hand om";
    Kept "Behålls";
    Changed "Ändras";
    Added "Ny";
    Removed "Tas bort";
    LegendGain "Stämningen stiger";
    LegendLoss "Stämningen sjunker";
    LegendUnknownBetween "Stämningen däremellan okänd";
    LegendTodayAndTarget "I dag och mål";
    // In what a touchpoint differs.
    ReasonLabel "namn";
    ReasonChannels "kanaler";
    ReasonIcon "ikon";
    ReasonTakes "tid";
    ReasonDoes "vad som görs";
    ReasonStage "fas";
    Target "Mål";
    // The clock.
    TimeOfDay "Klockslag";
    NextDay "nästa dag";
    Sunrise "Soluppgång";
    Sunset "Solnedgång";
    NoTime "ingen tid";
    NotOnTheClock "Utan klockslag";
    NoTimes "Inget klockslag anges här, så inget kan stå på en klocka.";
    LegendWindow "Bästa stunderna att nå kunden";
    LegendBetween "Ingen tid angiven: mellan grannarna";
    Today "I dag";
    Continued "(fortsättning)";
    Optional "valfritt";
    Recovery "Återställning";

    // Phrases of the pictures.
    DropOff "{share} hoppar av vid steg~{step}";
    Leave "{share} hoppar av";
    MovedFrom "från {stage}";
    MovesTo "till {stage}";
    TodayAndTargetBy "I dag och mål till {month}";
    StagesAsInTheFuture "Faserna står i den framtida ordningen";
    StepNumber "steg~{step}";
    StepNumbers "stegen~{steps}";
    StepInList "{step}";
    FurtherInList "{count} till";
    StageNumber "fas~{stage}";
    NoStep "inget steg";
    OwnerIs "Ägare: {team}";
    ReviewedOn "granskad {date}";
    DueBy "senast {date}";
    AfterTime "Efter {time}";
    ShareOf "{share} av {what}";
    Affects "berör {share}";
    SampleOf "urval: {size}";
    TargetOf "Mål {value}";
    ListOf "{first} och {last}";
    OnlyFor "Bara det som gäller {people}";
    StagesLeftOut "Utelämnade faser: {stages}";
    LanesLeftOut "Utelämnade rader: {lanes}";
    TouchpointsLeftOut "Utelämnade kontaktpunkter: {count}";
    JourneysLeftOut "Utelämnade kundresor: {count}";
    CasesLeftOut "Utelämnade, eftersom det är okänt vem de hör till: {count}";
    BehindStep "Bakom steg {step} på kartan";
    BehindSteps "Bakom stegen {steps} på kartan";
    ByWrittenShare "{outcome}, enligt stegets angivna andel";
    PerHalfHour "{name} per halvtimme";
    PerHour "{name} per timme";
    PerTime "{name} per {time}";
    EveryTime "{name}, var {time}";
    OrMore "{figure} eller fler";
    SumInHours "{sum} på {count} timme | {sum} på {count} timmar";
    SumInTime "{sum} på {time}";
    OfAll "{share} av alla";
    CoverageOf "Behov som uppfylls: {parts}.";
    CoverageToday "av dagens karta {met} av {needs} | av dagens kartor {met} av {needs}";
    CoveragePlanned "av den planerade kartan {met} av {needs} | av de planerade kartorna {met} av {needs}";
    InNoMap "Inte på någon karta än";
    SomeOfMaps "{some} av {count} karta | {some} av {count} kartor";
    AndMore "och {count} till";
    More "{count} till";
    AsOf "per {date}";
    StaleSince "Inaktuell: {count} månad | Inaktuell: {count} månader";

    // What is counted.
    CountMaps "{count}~karta | {count}~kartor";
    CountPersonas "{count} persona | {count} personor";
    CountStages "{count} fas | {count} faser";
    CountTouchpoints "{count} kontaktpunkt | {count} kontaktpunkter";
    CountSteps "{count} steg | {count} steg";
    CountJourneys "{count} kundresa | {count} kundresor";
    CountAreas "{count} område | {count} områden";
    CountGoals "{count} mål | {count} mål";
    CountNeeds "{count} behov | {count} behov";
    CountPains "{count} problem | {count} problem";
    CountGains "{count} vinst | {count} vinster";
    CountFails "{count} felpunkt | {count} felpunkter";

    // Lengths of time, days and hours.
    Seconds "{count}~s | {count}~s";
    Minutes "{count}~min | {count}~min";
    Hours "{count}~tim | {count}~tim";
    Days "{count}~dag | {count}~dagar";
    Weeks "{count}~vecka | {count}~veckor";
    Months "{count}~månad | {count}~månader";
    Years "{count}~år | {count}~år";
    FullDate "{day}~{month} {year}";
    ShortDate "{day}~{month}~{year}";
    FullMonth "{month} {year}";
    ShortMonth "{month}~{year}";
    ClockTime "{hour}:{minute}";
    NamesOfMonths "januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december";
    MonthsInDates "januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december";
    ShortMonths "jan. | feb. | mars | apr. | maj | juni | juli | aug. | sep. | okt. | nov. | dec.";

    // Sentences of the descriptions that are read out.
    StoryMap "Kundresekarta, {kind}.";
    StoryCourseOfOne "{names} går genom {stages} och {touchpoints}";
    StoryCourseOfSeveral "{names} går genom {stages} och {touchpoints}";
    StoryCourse "{stages} och {touchpoints}";
    StoryStages "{course}: {stages}.";
    StoryMoodStays "Stämningen stannar på {mood}.";
    StoryMoodStaysOf "Stämningen hos {name} stannar på {mood}.";
    StoryMood "Stämningen i början: {first}; lägst: {lowest-at}, {lowest}; högst: {highest-at}, {highest}; i slutet: {last}.";
    StoryMoodOf "Stämningen hos {name} i början: {first}; lägst: {lowest-at}, {lowest}; högst: {highest-at}, {highest}; i slutet: {last}.";
    StoryBottleneck "Flaskhals: {touchpoint}, där {share} hoppar av.";
    StorySeverePains "{count} hög eller kritisk smärtpunkt | {count} höga eller kritiska smärtpunkter";
    StoryOpportunities "{count} möjlighet | {count} möjligheter";
    StoryActions "{count} åtgärd | {count} åtgärder";
    StoryClock "Klockan går från {from} till {to}.";
    StoryPersonaPage "En personas sida.";
    StoryLowestOfDay "Dagens sämsta stund är {time}: {what} ({mood}).";
    StoryMaps "Kartor: {maps}.";
    StoryMapWithLowest "{map}, lägst: {touchpoint}, {mood}";
    StoryBlueprint "{name}, {kind}: {lanes}, åtskilda av: {boundaries}.";
    StoryStepsInStages "{steps} i {stages}";
    StoryPortfolio "Portfölj: {journeys}.";
    StoryPortfolioInAreas "Portfölj: {journeys}, {areas}.";
    StoryLowest "{journey}, lägsta punkt: {touchpoint} ({mood})";
    StoryLowestByPriority "{priority}, {journey}, lägsta punkt: {touchpoint} ({mood}).";
    StoryStale "{count} kundresa granskades för mer än 12 månader sedan | {count} kundresor granskades för mer än 12 månader sedan";
    StoryNoStages "{count} kundresa har inga faser än | {count} kundresor har inga faser än";
    StoryRetired "{count} är avvecklad | {count} är avvecklade";
    StoryCompared "Nuläge och framtida läge jämförda";
    StoryReplaces "Två kundresekartor jämförda: {future} ersätter {today}.";
    StoryKept "{count} behålls | {count} behålls";
    StoryChanged "{count} ändras | {count} ändras";
    StoryAdded "{count} ny | {count} nya";
    StoryRemoved "{count} tas bort | {count} tas bort";
    StoryMoodLowest "Stämningen är lägst {parts}.";
    StoryMoodLowestOf "Stämningen hos {name} är lägst {parts}.";
    StoryTodayAt "i dag vid {point}";
    StoryFutureAt "framöver vid {point}";
    StoryOpenPains "Ett problem tar ingen hand om. | {count} problem tar ingen hand om.";
}
