//! The words in Dutch.

words! {
    // Lanes, named by the keyword of what stands in them.
    LaneDoes "Doet";
    LaneTouchpoint "Contactmoment";
    LaneSays "Zegt";
    LaneThinks "Denkt";
    LaneFeels "Voelt";
    LaneExperiences "Ervaart";
    LaneNeed "Behoeften";
    LanePain "Pijnpunten";
    LaneGain "Voordelen";
    LaneOpportunity "Kansen";
    LaneAction "Acties";
    LaneMetric "Meetwaarden";
    LanePlace "Plaats";
    LaneImage "Afbeeldingen";
    LaneNote "Notities";
    LaneEvidence "Fysiek bewijs";
    LaneFrontstage "Frontstage";
    LaneBackstage "Backstage";
    LaneSupport "Ondersteunende processen";
    LaneFail "Faalpunten";
    LaneQuestion "Vragen";
    LaneTakes "Duur";

    // Headings of the persona's card.
    Scenario "Scenario";
    Goals "Doelen";
    Needs "Behoeften";
    Pains "Pijnpunten";
    Gains "Voordelen";
    Motivation "Motivatie";
    Context "Context";
    Vision "Visie";
    Trigger "Aanleiding";
    Questions "Vragen";
    About "Achtergrond";
    Segment "Segment";
    Answer "Antwoord";
    Sources "Bronnen";

    // A persona's page.
    Persona "Persona";
    Day "Dag";
    NeedsMet "Vervulde behoeften";
    OpenMap "Open de kaart";
    NotReviewed "Nog niet beoordeeld";

    // The scale of the curve, from +2 to -2.
    MoodDelighted "Verrukt";
    MoodPleased "Tevreden";
    MoodNeutral "Neutraal";
    MoodFrustrated "Gefrustreerd";
    MoodLetDown "Teleurgesteld";

    // Kinds of journeys and their status.
    CurrentState "Huidige situatie";
    FutureState "Toekomstige situatie";
    DayInTheLife "Een dag uit het leven";
    StatusIdea "Idee";
    StatusPlanned "Gepland";
    StatusDraft "Concept";
    StatusValidated "Gevalideerd";
    StatusLive "In gebruik";
    StatusRetired "Vervallen";

    SeverityLow "Laag";
    SeverityMedium "Gemiddeld";
    SeverityHigh "Hoog";
    SeverityCritical "Kritiek";
    LevelLow "Laag";
    LevelMedium "Gemiddeld";
    LevelHigh "Hoog";
    Impact "Effect";
    Effort "Inspanning";

    ActionPlanned "Gepland";
    ActionDoing "Bezig";
    ActionDone "Klaar";

    // Kinds of channels, for those that no file declares.
    ChannelWeb "Website";
    ChannelApp "App";
    ChannelEmail "E-mail";
    ChannelPhone "Telefoon";
    ChannelChat "Chat";
    ChannelSms "Sms";
    ChannelSocial "Sociale media";
    ChannelPost "Post per brief";
    ChannelStore "Winkel";
    ChannelPerson "Persoonlijk";
    ChannelEvent "Evenement";
    ChannelPartner "Partner";
    ChannelOther "Overig";

    // Marks and what the legend says of them.
    Bottleneck "Knelpunt";
    MomentOfTruth "Moment van de waarheid";
    LegendBottleneck "Knelpunt: grootste verlies waar het slecht voelt";
    LegendExtremes "Laagste en hoogste punt";
    LegendExpects "Bedoeld gevoel";
    LegendAssumed "Aangenomen, nog niet waargenomen";
    LegendSeverity "Ernst, 1–4";
    LegendImpactEffort "Effect en inspanning, 1–3";
    LegendStep "Stap";
    LegendPassing "Passeert een stap die niet voor de persona geldt";
    LegendSharedByBoth "Gezicht zonder initiaal: beiden voelen hetzelfde";
    LegendSharedByAll "Gezicht zonder initiaal: allen voelen hetzelfde";
    LegendSegment "Alleen voor dit segment";
    // The flow.
    Flowchart "Stroomdiagram";
    SharesAsWritten "Aandelen volgens de tekst";
    Measured "Gemeten";
    Success "Succes";
    Behaviour "gedrag";
    SegmentOf "segment";
    AnyStep "Vanuit elke stap";
    OtherWays "Andere wegen";
    Unknown "Onbekend";
    LegendWidth "Breedte: wortel van het aantal";
    LegendDropOff "Afhaken";
    LegendDropOffShare "Afhaken, volgens het aandeel van de stap";
    LegendNoShare "Geen aandeel opgegeven";
    LegendLoop "Terug";
    LegendDecision "Beslissing";
    LegendTint "Tint en gezicht: stemming";
    // The blueprint.
    ServiceBlueprint "Serviceblauwdruk";
    Evidence "Bewijs";
    CustomerActions "Handelingen van de klant";
    // The rail parts no word.
    BackstageWork "Backstage";
    SupportSystems "Systemen erachter";
    LineOfInteraction "Interactielijn";
    LineOfVisibility "Zichtbaarheidslijn";
    LineOfInternalInteraction "Interne interactielijn";
    LegendPerson "Persoon";
    LegendTechnology "Techniek";
    LegendThirdParty "Derde partij";
    LegendWaiting "Wachttijd";
    LegendBothWays "Uitwisseling in beide richtingen";
    LegendReturn "Terug naar een eerdere stap";
    Assumed "aangenomen";
    WholeStage "hele fase";
    // The portfolio.
    Portfolio "Portfolio";
    PortfolioTitle "Alle klantreizen op prioriteit";
    Priority "Prioriteit";
    Journey "Klantreis";
    State "Toestand";
    StagesAndMood "Fasen en stemming";
    WorstPains "Ergste pijnpunten";
    OwnerReviewed "Eigenaar, beoordeeld";
    NoArea "Zonder gebied";
    NoPersona "Nog geen persona";
    NoStages "Nog geen fasen";
    NoPains "Geen opgegeven";
    NeverReviewed "Niet beoordeeld";
    LegendMood "Stemming, −2 tot +2";
    LegendLowest "Laagste punt";
    LegendAssumedLine "Aangenomen";
    LegendReplaces "Gaat vervangen";
    LegendStale "Verouderd: meer dan 12 maanden geleden beoordeeld";
    LegendOpens "Opent de kaart";
    LegendTintCounted "Tint en gezicht: stemming bij het contactmoment";
    LegendOnlySegment "Alleen dit segment";
    // The comparison with what a journey replaces.
    TouchpointsToday "Contact nu";
    TouchpointsFuture "Contact straks";
    TouchpointsBefore "Contact ervoor";
    TouchpointsAfter "Contact erna";
    Future "Straks";
    Before "Ervoor";
    After "Erna";
    WhatChanges "Wat verandert";
    OpenPains "Pijnpunten die niemand oppakt";
    Kept "Blijft";
    Changed "Veranderd";
    Added "Nieuw";
    Removed "Vervalt";
    LegendGain "Stemming beter";
    LegendLoss "Stemming slechter";
    LegendUnknownBetween "Stemming ertussen onbekend";
    LegendTodayAndTarget "Vandaag en doel";
    // In what a touchpoint differs.
    ReasonLabel "naam";
    ReasonChannels "kanalen";
    ReasonIcon "pictogram";
    ReasonTakes "duur";
    ReasonDoes "wat er gebeurt";
    ReasonStage "fase";
    Target "Doel";
    // The clock.
    TimeOfDay "Tijdstip";
    NextDay "volgende dag";
    Sunrise "Zonsopkomst";
    Sunset "Zonsondergang";
    NoTime "geen tijd";
    NotOnTheClock "Zonder tijd";
    NoTimes "Hier staat geen tijdstip, dus niets kan op een klok staan.";
    LegendWindow "Beste momenten om de klant te bereiken";
    LegendBetween "Geen tijd opgegeven: tussen zijn buren";
    Today "Vandaag";
    Continued "(vervolg)";
    Optional "optioneel";
    Recovery "Herstel";

    // Phrases of the pictures.
    DropOff "{share} haakt af bij stap~{step}";
    Leave "{share} haakt af";
    MovedFrom "uit {stage}";
    MovesTo "naar {stage}";
    TodayAndTargetBy "Vandaag en doel voor {month}";
    StagesAsInTheFuture "De fasen staan in de toekomstige volgorde";
    StepNumber "stap~{step}";
    StepNumbers "stappen~{steps}";
    StepInList "{step}";
    FurtherInList "nog {count}";
    StageNumber "fase~{stage}";
    NoStep "geen stap";
    OwnerIs "Eigenaar: {team}";
    ReviewedOn "beoordeeld op {date}";
    DueBy "uiterlijk {date}";
    AfterTime "Na {time}";
    ShareOf "{share} van {what}";
    Affects "raakt {share}";
    SampleOf "steekproef van {size}";
    TargetOf "Doel {value}";
    ListOf "{first} en {last}";
    OnlyFor "Alleen wat geldt voor {people}";
    StagesLeftOut "Weggelaten fasen: {stages}";
    LanesLeftOut "Weggelaten rijen: {lanes}";
    TouchpointsLeftOut "Weggelaten contactmomenten: {count}";
    JourneysLeftOut "Weggelaten klantreizen: {count}";
    CasesLeftOut "Weggelaten, want onbekend is bij wie ze horen: {count}";
    BehindStep "Achter stap {step} van de kaart";
    BehindSteps "Achter de stappen {steps} van de kaart";
    ByWrittenShare "{outcome}, volgens het aandeel van de stap";
    PerHalfHour "{name} per half uur";
    PerHour "{name} per uur";
    PerTime "{name} per {time}";
    EveryTime "{name}, elke {time}";
    OrMore "{figure} of meer";
    SumInHours "{sum} in {count} uur | {sum} in {count} uur";
    SumInTime "{sum} in {time}";
    OfAll "{share} van allen";
    CoverageOf "Vervulde behoeften: {parts}.";
    CoverageToday "de huidige kaart {met} van {needs} | de huidige kaarten {met} van {needs}";
    CoveragePlanned "de geplande kaart {met} van {needs} | de geplande kaarten {met} van {needs}";
    InNoMap "Nog op geen kaart";
    SomeOfMaps "{some} van {count} kaart | {some} van {count} kaarten";
    AndMore "en nog {count}";
    More "nog {count}";
    AsOf "stand {date}";
    StaleSince "Verouderd: {count} maand | Verouderd: {count} maanden";

    // What is counted.
    CountMaps "{count}~kaart | {count}~kaarten";
    CountPersonas "{count} persona | {count} persona’s";
    CountStages "{count} fase | {count} fasen";
    CountTouchpoints "{count} contactmoment | {count} contactmomenten";
    CountSteps "{count} stap | {count} stappen";
    CountJourneys "{count} klantreis | {count} klantreizen";
    CountAreas "{count} gebied | {count} gebieden";
    CountGoals "{count} doel | {count} doelen";
    CountNeeds "{count} behoefte | {count} behoeften";
    CountPains "{count} pijnpunt | {count} pijnpunten";
    CountGains "{count} voordeel | {count} voordelen";
    CountFails "{count} faalpunt | {count} faalpunten";

    // Lengths of time, days and hours.
    Seconds "{count}~s | {count}~s";
    Minutes "{count}~min | {count}~min";
    Hours "{count}~uur | {count}~uur";
    Days "{count}~dag | {count}~dagen";
    Weeks "{count}~week | {count}~weken";
    Months "{count}~maand | {count}~maanden";
    Years "{count}~jaar | {count}~jaar";
    FullDate "{day}~{month} {year}";
    ShortDate "{day}~{month}~{year}";
    FullMonth "{month} {year}";
    ShortMonth "{month}~{year}";
    ClockTime "{hour}:{minute}";
    NamesOfMonths "januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december";
    MonthsInDates "januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december";
    ShortMonths "jan | feb | mrt | apr | mei | jun | jul | aug | sep | okt | nov | dec";

    // Sentences of the descriptions that are read out.
    StoryMap "Klantreiskaart, {kind}.";
    StoryCourseOfOne "{names} doorloopt {stages} en {touchpoints}";
    StoryCourseOfSeveral "{names} doorlopen {stages} en {touchpoints}";
    StoryCourse "{stages} en {touchpoints}";
    StoryStages "{course}: {stages}.";
    StoryMoodStays "De stemming blijft op {mood}.";
    StoryMoodStaysOf "De stemming van {name} blijft op {mood}.";
    StoryMood "De stemming aan het begin: {first}; het laagst: {lowest-at}, {lowest}; het hoogst: {highest-at}, {highest}; aan het eind: {last}.";
    StoryMoodOf "De stemming van {name} aan het begin: {first}; het laagst: {lowest-at}, {lowest}; het hoogst: {highest-at}, {highest}; aan het eind: {last}.";
    StoryBottleneck "Knelpunt: {touchpoint}, waar {share} afhaakt.";
    StorySeverePains "{count} hoog of kritiek pijnpunt | {count} hoge of kritieke pijnpunten";
    StoryOpportunities "{count} kans | {count} kansen";
    StoryActions "{count} actie | {count} acties";
    StoryClock "De klok loopt van {from} tot {to}.";
    StoryPersonaPage "Pagina van een persona.";
    StoryLowestOfDay "Het slechtste moment van de dag is om {time}: {what} ({mood}).";
    StoryMaps "Kaarten: {maps}.";
    StoryMapWithLowest "{map}, het laagst: {touchpoint}, {mood}";
    StoryBlueprint "{name}, {kind}: {lanes}, gescheiden door: {boundaries}.";
    StoryStepsInStages "{steps} in {stages}";
    StoryPortfolio "Portfolio: {journeys}.";
    StoryPortfolioInAreas "Portfolio: {journeys}, {areas}.";
    StoryLowest "{journey}, laagste punt: {touchpoint} ({mood})";
    StoryLowestByPriority "{priority}, {journey}, laagste punt: {touchpoint} ({mood}).";
    StoryStale "{count} klantreis is meer dan 12 maanden geleden beoordeeld | {count} klantreizen zijn meer dan 12 maanden geleden beoordeeld";
    StoryNoStages "{count} klantreis heeft nog geen fasen | {count} klantreizen hebben nog geen fasen";
    StoryRetired "{count} is vervallen | {count} zijn vervallen";
    StoryCompared "Huidige en toekomstige situatie vergeleken";
    StoryReplaces "Twee klantreiskaarten vergeleken: {future} vervangt {today}.";
    StoryKept "{count} blijft | {count} blijven";
    StoryChanged "{count} veranderd | {count} veranderd";
    StoryAdded "{count} nieuw | {count} nieuw";
    StoryRemoved "{count} vervalt | {count} vervallen";
    StoryMoodLowest "De stemming is het laagst {parts}.";
    StoryMoodLowestOf "De stemming van {name} is het laagst {parts}.";
    StoryTodayAt "vandaag bij {point}";
    StoryFutureAt "straks bij {point}";
    StoryOpenPains "Eén pijnpunt wordt door niemand opgepakt. | {count} pijnpunten worden door niemand opgepakt.";
}
