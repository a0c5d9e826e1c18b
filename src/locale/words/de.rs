//! The words in German.

words! {
    // Lanes, named by the keyword of what stands in them.
    LaneDoes "Handlungen";
    LaneTouchpoint "Kontaktpunkt";
    LaneSays "Sagt";
    LaneThinks "Denkt";
    LaneFeels "Fühlt";
    LaneExperiences "Erlebt";
    LaneNeed "Bedürfnisse";
    LanePain "Schmerzpunkte";
    LaneGain "Nutzen";
    LaneOpportunity "Chancen";
    LaneAction "Maßnahmen";
    LaneMetric "Kennzahlen";
    LanePlace "Ort";
    LaneImage "Bilder";
    LaneNote "Notizen";
    LaneEvidence "Physische Belege";
    LaneFrontstage "Frontstage";
    LaneBackstage "Backstage";
    LaneSupport "Support-Prozesse";
    LaneFail "Fehlerpunkte";
    LaneQuestion "Fragen";
    LaneTakes "Dauer";

    // Headings of the persona's card.
    Scenario "Szenario";
    Goals "Ziele";
    Needs "Bedürfnisse";
    Pains "Probleme";
    Gains "Nutzen";
    Motivation "Motivation";
    Context "Kontext";
    Vision "Vision";
    Trigger "Auslöser";
    Questions "Fragen";
    About "Hintergrund";
    Segment "Segment";
    Answer "Antwort";
    Sources "Quellen";

    // A persona's page.
    Persona "Persona";
    Day "Tag";
    NeedsMet "Erfüllte Bedürfnisse";
    OpenMap "Karte öffnen";
    NotReviewed "Noch nicht geprüft";

    // The scale of the curve, from +2 to -2.
    MoodDelighted "Begeistert";
    MoodPleased "Zufrieden";
    MoodNeutral "Neutral";
    MoodFrustrated "Verärgert";
    MoodLetDown "Enttäuscht";

    // Kinds of journeys and their status.
    CurrentState "Ist-Zustand";
    FutureState "Soll-Zustand";
    DayInTheLife "Tagesablauf";
    StatusIdea "Idee";
    StatusPlanned "Geplant";
    StatusDraft "Entwurf";
    StatusValidated "Validiert";
    StatusLive "In Betrieb";
    StatusRetired "Eingestellt";

    SeverityLow "Gering";
    SeverityMedium "Mittel";
    SeverityHigh "Hoch";
    SeverityCritical "Kritisch";
    LevelLow "Gering";
    LevelMedium "Mittel";
    LevelHigh "Hoch";
    Impact "Wirkung";
    Effort "Aufwand";

    ActionPlanned "Geplant";
    ActionDoing "In Arbeit";
    ActionDone "Erledigt";

    // Kinds of channels, for those that no file declares.
    ChannelWeb "Website";
    ChannelApp "App";
    ChannelEmail "E-Mail";
    ChannelPhone "Telefon";
    ChannelChat "Chat";
    ChannelSms "SMS";
    ChannelSocial "Soziale Medien";
    ChannelPost "Briefpost";
    ChannelStore "Filiale";
    ChannelPerson "Persönlich";
    ChannelEvent "Veranstaltung";
    ChannelPartner "Partner";
    ChannelOther "Sonstiges";

    // Marks and what the legend says of them.
    Bottleneck "Engpass";
    MomentOfTruth "Moment der Wahrheit";
    LegendBottleneck "Engpass: größter Verlust bei schlechter Stimmung";
    LegendExtremes "Tiefster und höchster Punkt";
    LegendExpects "Angestrebtes Gefühl";
    LegendAssumed "Angenommen, noch nicht beobachtet";
    LegendSeverity "Schwere, 1–4";
    LegendImpactEffort "Wirkung und Aufwand, 1–3";
    LegendStep "Schritt";
    LegendPassing "Übergeht einen Schritt, der für die Persona nicht gilt";
    LegendSharedByBoth "Gesicht ohne Initiale: beide fühlen gleich";
    LegendSharedByAll "Gesicht ohne Initiale: alle fühlen gleich";
    LegendSegment "Nur für dieses Segment";
    // The flow.
    Flowchart "Flussdiagramm";
    SharesAsWritten "Anteile laut Text";
    Measured "Gemessen";
    Success "Erfolg";
    Behaviour "Verhalten";
    SegmentOf "Segment";
    AnyStep "Von jedem Schritt";
    OtherWays "Andere Wege";
    Unknown "Unbekannt";
    LegendWidth "Breite: Wurzel der Anzahl";
    LegendDropOff "Abbruch";
    LegendDropOffShare "Abbruch, nach angegebenem Anteil des Schritts";
    LegendNoShare "Kein Anteil angegeben";
    LegendLoop "Rücksprung";
    LegendDecision "Entscheidung";
    LegendTint "Tönung und Gesicht: Stimmung";
    // The blueprint.
    ServiceBlueprint "Service Blueprint";
    Evidence "Belege";
    CustomerActions "Handlungen der Kundschaft";
    // The rail parts no word.
    BackstageWork "Backstage";
    SupportSystems "Support-Systeme";
    LineOfInteraction "Linie der Interaktion";
    LineOfVisibility "Sichtbarkeitslinie";
    LineOfInternalInteraction "Linie der internen Interaktion";
    LegendPerson "Person";
    LegendTechnology "Technik";
    LegendThirdParty "Drittanbieter";
    LegendWaiting "Wartezeit";
    LegendBothWays "Austausch in beide Richtungen";
    LegendReturn "Zurück zu einem früheren Schritt";
    Assumed "angenommen";
    WholeStage "ganze Phase";
    // The portfolio.
    Portfolio "Portfolio";
    PortfolioTitle "Alle Journeys nach Priorität";
    Priority "Priorität";
    Journey "Journey";
    State "Zustand";
    StagesAndMood "Phasen und Stimmung";
    WorstPains "Größte Probleme";
    OwnerReviewed "Zuständig, geprüft";
    NoArea "Ohne Bereich";
    NoPersona "Noch keine Persona";
    NoStages "Noch keine Phasen";
    NoPains "Keine angegeben";
    NeverReviewed "Nicht geprüft";
    LegendMood "Stimmung, −2 bis +2";
    LegendLowest "Tiefster Punkt";
    LegendAssumedLine "Angenommen";
    LegendReplaces "Löst die Journey darüber ab";
    LegendStale "Veraltet: vor mehr als 12 Monaten geprüft";
    LegendOpens "Öffnet die Karte";
    LegendTintCounted "Tönung und Gesicht: Stimmung am Kontaktpunkt";
    LegendOnlySegment "Nur dieses Segment";
    // The comparison with what a journey replaces.
    TouchpointsToday "Kontaktpunkte heute";
    TouchpointsFuture "Kontaktpunkte künftig";
    TouchpointsBefore "Kontaktpunkte vorher";
    TouchpointsAfter "Kontaktpunkte nachher";
    Future "Künftig";
    Before "Vorher";
    After "Nachher";
    WhatChanges "Was sich ändert";
    OpenPains "Probleme, um die sich niemand kümmert";
    Kept "Bleibt";
    Changed "Geändert";
    Added "Neu";
    Removed "Entfällt";
    LegendGain "Stimmung steigt";
    LegendLoss "Stimmung sinkt";
    LegendUnknownBetween "Stimmung dazwischen unbekannt";
    LegendTodayAndTarget "Heute und Ziel";
    // In what a touchpoint differs.
    ReasonLabel "Name";
    ReasonChannels "Kanäle";
    ReasonIcon "Symbol";
    ReasonTakes "Dauer";
    ReasonDoes "Handlung";
    ReasonStage "Phase";
    Target "Ziel";
    // The clock.
    TimeOfDay "Uhrzeit";
    NextDay "nächster Tag";
    Sunrise "Sonnenaufgang";
    Sunset "Sonnenuntergang";
    NoTime "keine Uhrzeit";
    NotOnTheClock "Ohne Uhrzeit";
    NoTimes "Hier ist keine Uhrzeit angegeben, also kann nichts auf einer Uhr stehen.";
    LegendWindow "Beste Momente für den Kontakt";
    LegendBetween "Keine Uhrzeit angegeben: zwischen seinen Nachbarn";
    Today "Heute";
    Continued "(Fortsetzung)";
    Optional "optional";
    Recovery "Abhilfe";

    // Phrases of the pictures.
    DropOff "{share} brechen bei Schritt~{step} ab";
    Leave "{share} brechen ab";
    MovedFrom "aus {stage}";
    MovesTo "nach {stage}";
    TodayAndTargetBy "Heute und Ziel bis {month}";
    StagesAsInTheFuture "Die Phasen stehen in der künftigen Reihenfolge";
    StepNumber "Schritt~{step}";
    StepNumbers "Schritte~{steps}";
    StepInList "{step}";
    FurtherInList "{count} weitere";
    StageNumber "Phase~{stage}";
    NoStep "kein Schritt";
    OwnerIs "Zuständig: {team}";
    ReviewedOn "geprüft am {date}";
    DueBy "bis {date}";
    AfterTime "Nach {time}";
    ShareOf "{share} von {what}";
    Affects "betrifft {share}";
    SampleOf "Stichprobe: {size}";
    TargetOf "Ziel {value}";
    ListOf "{first} und {last}";
    OnlyFor "Nur was für {people} gilt";
    StagesLeftOut "Ausgelassene Phasen: {stages}";
    LanesLeftOut "Ausgelassene Zeilen: {lanes}";
    TouchpointsLeftOut "Ausgelassene Kontaktpunkte: {count}";
    JourneysLeftOut "Ausgelassene Journeys: {count}";
    CasesLeftOut "Ausgelassen, weil unbekannt ist, zu wem sie gehören: {count}";
    BehindStep "Hinter Schritt {step} der Karte";
    BehindSteps "Hinter den Schritten {steps} der Karte";
    ByWrittenShare "{outcome}, nach angegebenem Anteil des Schritts";
    PerHalfHour "{name} je halbe Stunde";
    PerHour "{name} je Stunde";
    PerTime "{name} je {time}";
    EveryTime "{name}, alle {time}";
    OrMore "{figure} oder mehr";
    SumInHours "{sum} in {count} Stunde | {sum} in {count} Stunden";
    SumInTime "{sum} in {time}";
    OfAll "{share} aller";
    CoverageOf "Von den Bedürfnissen erfüllt: {parts}.";
    CoverageToday "die heutige Karte {met} von {needs} | die heutigen Karten {met} von {needs}";
    CoveragePlanned "die geplante Karte {met} von {needs} | die geplanten Karten {met} von {needs}";
    InNoMap "Noch in keiner Karte";
    SomeOfMaps "{some} von {count} Karte | {some} von {count} Karten";
    AndMore "und {count} weitere";
    More "{count} weitere";
    AsOf "Stand: {date}";
    StaleSince "Veraltet: {count} Monat | Veraltet: {count} Monate";

    // What is counted.
    CountMaps "{count}~Karte | {count}~Karten";
    CountPersonas "{count} Persona | {count} Personas";
    CountStages "{count} Phase | {count} Phasen";
    CountTouchpoints "{count} Kontaktpunkt | {count} Kontaktpunkte";
    CountSteps "{count} Schritt | {count} Schritte";
    CountJourneys "{count} Journey | {count} Journeys";
    CountAreas "{count} Bereich | {count} Bereiche";
    CountGoals "{count} Ziel | {count} Ziele";
    CountNeeds "{count} Bedürfnis | {count} Bedürfnisse";
    CountPains "{count} Problem | {count} Probleme";
    CountGains "{count} Nutzen | {count} Nutzen";
    CountFails "{count} Fehlerpunkt | {count} Fehlerpunkte";

    // Lengths of time, days and hours.
    Seconds "{count}~s | {count}~s";
    Minutes "{count}~Min. | {count}~Min.";
    Hours "{count}~Std. | {count}~Std.";
    Days "{count}~Tag | {count}~Tage";
    Weeks "{count}~Woche | {count}~Wochen";
    Months "{count}~Monat | {count}~Monate";
    Years "{count}~Jahr | {count}~Jahre";
    FullDate "{day}.~{month} {year}";
    ShortDate "{day}.{number}.{year}";
    FullMonth "{month} {year}";
    ShortMonth "{month}~{year}";
    ClockTime "{hour}:{minute}";
    NamesOfMonths "Januar | Februar | März | April | Mai | Juni | Juli | August | September | Oktober | November | Dezember";
    MonthsInDates "Januar | Februar | März | April | Mai | Juni | Juli | August | September | Oktober | November | Dezember";
    ShortMonths "Jan. | Feb. | März | Apr. | Mai | Juni | Juli | Aug. | Sept. | Okt. | Nov. | Dez.";

    // Sentences of the descriptions that are read out.
    StoryMap "Customer-Journey-Map, {kind}.";
    StoryCourseOfOne "{names}: {stages} und {touchpoints}";
    StoryCourseOfSeveral "{names}: {stages} und {touchpoints}";
    StoryCourse "{stages} und {touchpoints}";
    StoryStages "{course} – {stages}.";
    StoryMoodStays "Die Stimmung bleibt bei {mood}.";
    StoryMoodStaysOf "Die Stimmung von {name} bleibt bei {mood}.";
    StoryMood "Die Stimmung beginnt bei {first}; am tiefsten: {lowest-at}, {lowest}; am höchsten: {highest-at}, {highest}; am Ende: {last}.";
    StoryMoodOf "Die Stimmung von {name} beginnt bei {first}; am tiefsten: {lowest-at}, {lowest}; am höchsten: {highest-at}, {highest}; am Ende: {last}.";
    StoryBottleneck "Engpass: {touchpoint}, hier brechen {share} ab.";
    StorySeverePains "{count} hoher oder kritischer Schmerzpunkt | {count} hohe oder kritische Schmerzpunkte";
    StoryOpportunities "{count} Chance | {count} Chancen";
    StoryActions "{count} Maßnahme | {count} Maßnahmen";
    StoryClock "Die Uhr läuft von {from} bis {to}.";
    StoryPersonaPage "Seite einer Persona.";
    StoryLowestOfDay "Der Tag ist um {time} am schlechtesten: {what} ({mood}).";
    StoryMaps "Karten: {maps}.";
    StoryMapWithLowest "{map}, am tiefsten: {touchpoint}, {mood}";
    StoryBlueprint "{name}, {kind}: {lanes}, getrennt durch: {boundaries}.";
    StoryStepsInStages "{steps} in {stages}";
    StoryPortfolio "Portfolio: {journeys}.";
    StoryPortfolioInAreas "Portfolio: {journeys}, {areas}.";
    StoryLowest "{journey}, tiefster Punkt: {touchpoint} ({mood})";
    StoryLowestByPriority "{priority}, {journey}, tiefster Punkt: {touchpoint} ({mood}).";
    StoryStale "{count} Journey wurde vor mehr als 12 Monaten zuletzt geprüft | {count} Journeys wurden vor mehr als 12 Monaten zuletzt geprüft";
    StoryNoStages "{count} Journey hat noch keine Phasen | {count} Journeys haben noch keine Phasen";
    StoryRetired "{count} ist eingestellt | {count} sind eingestellt";
    StoryCompared "Vergleich von Ist- und Soll-Zustand";
    StoryReplaces "Zwei Customer-Journey-Maps im Vergleich: {future} ersetzt {today}.";
    StoryKept "{count} bleibt | {count} bleiben";
    StoryChanged "{count} geändert | {count} geändert";
    StoryAdded "{count} neu | {count} neu";
    StoryRemoved "{count} entfällt | {count} entfallen";
    StoryMoodLowest "Die Stimmung ist am tiefsten: {parts}.";
    StoryMoodLowestOf "Die Stimmung von {name} ist am tiefsten: {parts}.";
    StoryTodayAt "heute bei {point}";
    StoryFutureAt "künftig bei {point}";
    StoryOpenPains "Um ein Problem kümmert sich niemand. | Um {count} Probleme kümmert sich niemand.";
}
