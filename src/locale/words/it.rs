//! The words in Italian.

words! {
    // Lanes, named by the keyword of what stands in them.
    LaneDoes "Fa";
    LaneTouchpoint "Punto di contatto";
    LaneSays "Dice";
    LaneThinks "Pensa";
    LaneFeels "Prova";
    LaneExperiences "Vive";
    LaneNeed "Bisogni";
    LanePain "Criticità";
    LaneGain "Vantaggi";
    LaneOpportunity "Opportunità";
    LaneAction "Azioni";
    LaneMetric "Indicatori";
    LanePlace "Luogo";
    LaneImage "Immagini";
    LaneNote "Note";
    LaneEvidence "Evidenze fisiche";
    LaneFrontstage "Frontstage";
    LaneBackstage "Backstage";
    LaneSupport "Processi di supporto";
    LaneFail "Punti di errore";
    LaneQuestion "Domande";
    LaneTakes "Durata";

    // Headings of the persona's card.
    Scenario "Scenario";
    Goals "Obiettivi";
    Needs "Bisogni";
    Pains "Difficoltà";
    Gains "Vantaggi";
    Motivation "Motivazione";
    Context "Contesto";
    Vision "Visione";
    Trigger "Innesco";
    Questions "Domande";
    About "Profilo";
    Segment "Segmento";
    Answer "Risposta";
    Sources "Fonti";

    // A persona's page.
    Persona "Persona";
    Day "Giornata";
    NeedsMet "Bisogni soddisfatti";
    OpenMap "Apri la mappa";
    NotReviewed "Non ancora rivista";

    // The scale of the curve, from +2 to -2.
    MoodDelighted "Entusiasmo";
    MoodPleased "Soddisfazione";
    MoodNeutral "Neutro";
    MoodFrustrated "Frustrazione";
    MoodLetDown "Delusione";

    // Kinds of journeys and their status.
    CurrentState "Stato attuale";
    FutureState "Stato futuro";
    DayInTheLife "Una giornata tipo";
    StatusIdea "Proposta";
    StatusPlanned "Previsto";
    StatusDraft "Bozza";
    StatusValidated "Convalidato";
    StatusLive "In uso";
    StatusRetired "Ritirato";

    SeverityLow "Bassa";
    SeverityMedium "Media";
    SeverityHigh "Alta";
    SeverityCritical "Critica";
    LevelLow "Basso";
    LevelMedium "Medio";
    LevelHigh "Alto";
    Impact "Impatto";
    Effort "Impegno";

    ActionPlanned "Prevista";
    ActionDoing "In corso";
    ActionDone "Fatta";

    // Kinds of channels, for those that no file declares.
    ChannelWeb "Sito web";
    ChannelApp "App";
    ChannelEmail "E-mail";
    ChannelPhone "Telefono";
    ChannelChat "Chat";
    ChannelSms "SMS";
    ChannelSocial "Social media";
    ChannelPost "Posta";
    ChannelStore "Negozio";
    ChannelPerson "Di persona";
    ChannelEvent "Evento";
    ChannelPartner "Partner";
    ChannelOther "Altro";

    // Marks and what the legend says of them.
    Bottleneck "Collo di bottiglia";
    MomentOfTruth "Momento della verità";
    LegendBottleneck "Collo di bottiglia: perdita maggiore, vissuta male";
    LegendExtremes "Punto più basso e più alto";
    LegendExpects "Sensazione desiderata";
    LegendAssumed "Ipotizzato, non ancora osservato";
    LegendSeverity "Gravità, 1–4";
    LegendImpactEffort "Impatto e impegno, 1–3";
    LegendStep "Passo";
    LegendPassing "Passa un passo che non vale per la persona";
    LegendSharedByBoth "Volto senza iniziale: entrambe provano lo stesso";
    LegendSharedByAll "Volto senza iniziale: tutte provano lo stesso";
    LegendSegment "Solo per questo segmento";
    // The flow.
    Flowchart "Diagramma di flusso";
    SharesAsWritten "Quote secondo il testo";
    Measured "Misurato";
    Success "Successo";
    Behaviour "comportamento";
    SegmentOf "segmento";
    AnyStep "Da qualsiasi passo";
    OtherWays "Altre vie";
    Unknown "Sconosciuto";
    LegendWidth "Larghezza: radice quadrata del numero";
    LegendDropOff "Abbandono";
    LegendDropOffShare "Abbandono, secondo la quota scritta del passo";
    LegendNoShare "Nessuna quota scritta";
    LegendLoop "Ritorno";
    LegendDecision "Decisione";
    LegendTint "Tinta e volto: umore";
    // The blueprint.
    ServiceBlueprint "Mappa del servizio";
    Evidence "Evidenze";
    CustomerActions "Azioni del cliente";
    // The rail parts no word.
    BackstageWork "Backstage";
    SupportSystems "Sistemi di supporto";
    LineOfInteraction "Linea di interazione";
    LineOfVisibility "Linea di visibilità";
    LineOfInternalInteraction "Linea di interazione interna";
    LegendPerson "Persona";
    LegendTechnology "Tecnologia";
    LegendThirdParty "Terza parte";
    LegendWaiting "Tempo di attesa";
    LegendBothWays "Scambio nei due sensi";
    LegendReturn "Torna a un passo precedente";
    Assumed "ipotizzato";
    WholeStage "tutta la fase";
    // The portfolio.
    Portfolio "Portafoglio";
    PortfolioTitle "Tutti i percorsi per priorità";
    Priority "Priorità";
    Journey "Percorso";
    State "Stato";
    StagesAndMood "Fasi e umore";
    WorstPains "Criticità peggiori";
    OwnerReviewed "Responsabile, revisione";
    NoArea "Senza area";
    NoPersona "Ancora nessuna persona";
    NoStages "Ancora nessuna fase";
    NoPains "Nessuna scritta";
    NeverReviewed "Non rivisto";
    LegendMood "Umore, da −2 a +2";
    LegendLowest "Punto più basso";
    LegendAssumedLine "Ipotizzato";
    LegendReplaces "Sostituirà";
    LegendStale "Non aggiornato: rivisto più di 12 mesi fa";
    LegendOpens "Apre la mappa";
    LegendTintCounted "Tinta e volto: umore al punto di contatto";
    LegendOnlySegment "Solo questo segmento";
    // The comparison with what a journey replaces.
    TouchpointsToday "Punti di contatto oggi";
    TouchpointsFuture "Punti di contatto futuri";
    TouchpointsBefore "Punti di contatto prima";
    TouchpointsAfter "Punti di contatto dopo";
    Future "Futuro";
    Before "Prima";
    After "Dopo";
    WhatChanges "Che cosa cambia";
    OpenPains "Criticità di cui nessuno si occupa";
    Kept "Resta";
    Changed "Cambia";
    Added "Nuovo";
    Removed "Eliminato";
    LegendGain "Umore migliore";
    LegendLoss "Umore peggiore";
    LegendUnknownBetween "Umore nel mezzo sconosciuto";
    LegendTodayAndTarget "Oggi e obiettivo";
    // In what a touchpoint differs.
    ReasonLabel "nome";
    ReasonChannels "canali";
    ReasonIcon "icona";
    ReasonTakes "durata";
    ReasonDoes "che cosa si fa";
    ReasonStage "fase";
    Target "Obiettivo";
    // The clock.
    TimeOfDay "Ora del giorno";
    NextDay "giorno dopo";
    Sunrise "Alba";
    Sunset "Tramonto";
    NoTime "senza ora";
    NotOnTheClock "Senza ora";
    NoTimes "Qui non è indicata nessuna ora, quindi nulla può stare su un orologio.";
    LegendWindow "Momenti migliori per raggiungere il cliente";
    LegendBetween "Nessuna ora scritta: tra i suoi vicini";
    Today "Oggi";
    Continued "(continua)";
    Optional "facoltativo";
    Recovery "Rimedio";

    // Phrases of the pictures.
    DropOff "{share} abbandona al passo~{step}";
    Leave "{share} abbandona";
    MovedFrom "da {stage}";
    MovesTo "a {stage}";
    TodayAndTargetBy "Oggi e obiettivo entro {month}";
    StagesAsInTheFuture "Le fasi seguono l’ordine futuro";
    StepNumber "passo~{step}";
    StepNumbers "passi~{steps}";
    StepInList "{step}";
    FurtherInList "altri {count}";
    StageNumber "fase~{stage}";
    NoStep "nessun passo";
    OwnerIs "Responsabile: {team}";
    ReviewedOn "rivisto il {date}";
    DueBy "entro il {date}";
    AfterTime "Dopo {time}";
    ShareOf "{share} di {what}";
    Affects "riguarda il {share}";
    SampleOf "campione di {size}";
    TargetOf "Obiettivo {value}";
    ListOf "{first} e {last}";
    OnlyFor "Solo ciò che vale per {people}";
    StagesLeftOut "Fasi omesse: {stages}";
    LanesLeftOut "Righe omesse: {lanes}";
    TouchpointsLeftOut "Punti di contatto omessi: {count}";
    JourneysLeftOut "Percorsi omessi: {count}";
    CasesLeftOut "Omessi, perché non si sa a chi appartengono: {count}";
    BehindStep "Dietro il passo {step} della mappa";
    BehindSteps "Dietro i passi {steps} della mappa";
    ByWrittenShare "{outcome}, secondo la quota scritta del passo";
    PerHalfHour "{name} ogni mezz’ora";
    PerHour "{name} all’ora";
    PerTime "{name} per {time}";
    EveryTime "{name}, ogni {time}";
    OrMore "{figure} o più";
    SumInHours "{sum} in {count} ora | {sum} in {count} ore";
    SumInTime "{sum} in {time}";
    OfAll "{share} del totale";
    CoverageOf "Bisogni soddisfatti: {parts}.";
    CoverageToday "la mappa attuale {met} su {needs} | le mappe attuali {met} su {needs}";
    CoveragePlanned "la mappa prevista {met} su {needs} | le mappe previste {met} su {needs}";
    InNoMap "Ancora in nessuna mappa";
    SomeOfMaps "{some} mappa su {count} | {some} mappe su {count}";
    AndMore "e altri {count}";
    More "altri {count}";
    AsOf "al {date}";
    StaleSince "Non aggiornato: {count} mese | Non aggiornato: {count} mesi";

    // What is counted.
    CountMaps "{count}~mappa | {count}~mappe";
    CountPersonas "{count} persona | {count} personas";
    CountStages "{count} fase | {count} fasi";
    CountTouchpoints "{count} punto di contatto | {count} punti di contatto";
    CountSteps "{count} passo | {count} passi";
    CountJourneys "{count} percorso | {count} percorsi";
    CountAreas "{count} area | {count} aree";
    CountGoals "{count} obiettivo | {count} obiettivi";
    CountNeeds "{count} bisogno | {count} bisogni";
    CountPains "{count} difficoltà | {count} difficoltà";
    CountGains "{count} vantaggio | {count} vantaggi";
    CountFails "{count} punto di errore | {count} punti di errore";

    // Lengths of time, days and hours.
    Seconds "{count}~s | {count}~s";
    Minutes "{count}~min | {count}~min";
    Hours "{count}~h | {count}~h";
    Days "{count}~giorno | {count}~giorni";
    Weeks "{count}~settimana | {count}~settimane";
    Months "{count}~mese | {count}~mesi";
    Years "{count}~anno | {count}~anni";
    FullDate "{day}~{month} {year}";
    ShortDate "{day}~{month}~{year}";
    FullMonth "{month} {year}";
    ShortMonth "{month}~{year}";
    ClockTime "{hour}:{minute}";
    NamesOfMonths "gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre";
    MonthsInDates "gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre";
    ShortMonths "gen | feb | mar | apr | mag | giu | lug | ago | set | ott | nov | dic";

    // Sentences of the descriptions that are read out.
    StoryMap "Mappa del percorso del cliente, {kind}.";
    StoryCourseOfOne "{names} attraversa {stages} e {touchpoints}";
    StoryCourseOfSeveral "{names} attraversano {stages} e {touchpoints}";
    StoryCourse "{stages} e {touchpoints}";
    StoryStages "{course}: {stages}.";
    StoryMoodStays "L’umore resta a {mood}.";
    StoryMoodStaysOf "L’umore di {name} resta a {mood}.";
    StoryMood "L’umore all’inizio: {first}; il più basso: {lowest-at}, {lowest}; il più alto: {highest-at}, {highest}; alla fine: {last}.";
    StoryMoodOf "L’umore di {name} all’inizio: {first}; il più basso: {lowest-at}, {lowest}; il più alto: {highest-at}, {highest}; alla fine: {last}.";
    StoryBottleneck "Collo di bottiglia: {touchpoint}, dove {share} abbandona.";
    StorySeverePains "{count} criticità alta o critica | {count} criticità alte o critiche";
    StoryOpportunities "{count} opportunità | {count} opportunità";
    StoryActions "{count} azione | {count} azioni";
    StoryClock "L’orologio va dalle {from} alle {to}.";
    StoryPersonaPage "Scheda della persona.";
    StoryLowestOfDay "Il momento peggiore della giornata è alle {time}: {what} ({mood}).";
    StoryMaps "Mappe: {maps}.";
    StoryMapWithLowest "{map}, il più basso: {touchpoint}, {mood}";
    StoryBlueprint "{name}, {kind}: {lanes}, divisi da: {boundaries}.";
    StoryStepsInStages "{steps} in {stages}";
    StoryPortfolio "Portafoglio: {journeys}.";
    StoryPortfolioInAreas "Portafoglio: {journeys}, {areas}.";
    StoryLowest "{journey}, punto più basso: {touchpoint} ({mood})";
    StoryLowestByPriority "{priority}, {journey}, punto più basso: {touchpoint} ({mood}).";
    StoryStale "{count} percorso rivisto più di 12 mesi fa | {count} percorsi rivisti più di 12 mesi fa";
    StoryNoStages "{count} percorso non ha ancora fasi | {count} percorsi non hanno ancora fasi";
    StoryRetired "{count} ritirato | {count} ritirati";
    StoryCompared "Confronto tra stato attuale e futuro";
    StoryReplaces "Due mappe del percorso del cliente a confronto: {future} sostituisce {today}.";
    StoryKept "{count} resta | {count} restano";
    StoryChanged "{count} cambia | {count} cambiano";
    StoryAdded "{count} nuovo | {count} nuovi";
    StoryRemoved "{count} eliminato | {count} eliminati";
    StoryMoodLowest "L’umore è più basso {parts}.";
    StoryMoodLowestOf "L’umore di {name} è più basso {parts}.";
    StoryTodayAt "oggi a {point}";
    StoryFutureAt "in futuro a {point}";
    StoryOpenPains "Di una criticità non si occupa nessuno. | Di {count} criticità non si occupa nessuno.";
}
