//! The phrases of reports in Italian.

phrases! {
    // The head of a report.
    Touchpoints "{0} punti di contatto";
    OneTouchpoint "1 punto di contatto";
    CountedFrom "casi contati: {0}";
    NotCounted "nulla è misurato: cifre secondo il testo";
    NoJourney "Nessun percorso da analizzare";
    MapIsPlanned "Mappa prevista: non ha ancora fasi.";
    Unknown "dato sconosciuto";
    AndMore "e {0} in più";
    NoneFound "Nel testo non ce ne sono.";
    Everybody "tutti";
    WholeStage "tutta la fase";

    // What needs attention.
    HeadAttention "Ciò che richiede attenzione";
    HeadAttentionAll "Ciò che richiede attenzione, su tutti i percorsi";
    Points "{0} punti";
    WhyFriction "attrito: {0} su 100";
    WhyLoss "abbandono qui: {0}";
    WhyLossOfAll "persi qui tra tutti quelli che iniziano: {0}";
    WhyGap "{0} sotto la sensazione desiderata";
    WhyMoment "momento della verità, sensazione: {0}";
    WhyEnding "la fine, sensazione: {0}; è ciò che si ricorda";
    WhyUnanswered "criticità di cui nessuno si occupa (gravità: {0})";
    WhyLate "il lavoro relativo è in ritardo";
    WhyPile "persi di vista tra quelli che arrivano: {0}";
    NothingNeedsAttention "Nulla di ciò che è noto raggiunge 10 punti.";

    // Expectations.
    HeadExpectations "Aspettative";
    Vision "Visione: {0}";
    NoVision "Nessuna visione è scritta.";
    GapsMet "Aspettative soddisfatte: {0} su {1}";
    GapsOpen "esito sconosciuto: {0}";
    GapMissed "sensazione desiderata: {0}, provata: {1}; {2} in meno";
    GapMet "sensazione desiderata: {0}, provata: {1}; aspettativa soddisfatta";
    GapUnknown "sensazione desiderata: {0}, provata: sconosciuta";
    TargetReached "obiettivo raggiunto: {0}";
    TargetMissed "obiettivo: {0}, scarto: {1}";
    PercentagePoints "{0}\u{A0}p.p.";
    TargetUnknown "obiettivo: {0}, valore sconosciuto";

    // Unneeded touchpoints.
    HeadUnneeded "Punti di contatto che non servono a nulla";
    UnneededUnknown "Sconosciuto: meno della metà dei punti di contatto indica quali bisogni soddisfa (`meets`).";
    Unreached "Nessuna via porta qui";

    // Low points and friction.
    HeadFriction "Punti bassi e attrito";
    CurveOf "Sensazioni ({0}; punti di contatto: {2} su {3}): media {1}, da {4} a {5}";
    MeanOverTime "media ponderata per la durata: {0}";
    Drop "calo più forte: {0} → {1}, {2} → {3}";
    LowPoint "punto basso, sensazione: {0}";
    RecoversAt "si riprende a partire da: {0}";
    NeverRecovers "non si riprende più";
    FeelingsUnknown "Nessuno indica che cosa si prova.";
    SubFriction "Attrito";
    PartPain "criticità: {0}";
    PartFeeling "sensazione negativa: {0}";
    PartEffort "impegno: {0}";
    PartWait "tempo di attesa: {0}";
    PartSwitch "rinvio altrove: {0}";
    PartNotCounted "(escluso: abbasserebbe il punteggio)";
    SubPains "Criticità, a partire dalla peggiore";
    ReachCases "casi contati interessati: {0}";
    ReachPart "casi contati interessati: {0} su {1} (quota interessata: {2})";
    ReachAffects "interessati tra quelli che arrivano qui: {0}, secondo il testo";
    ReachSegments "interessati: {0} del totale, in base alla dimensione di segmento ({1})";
    ReachPeople "numero di interessati: {0}, in base alla dimensione di segmento ({1})";
    ReachUnknown "portata sconosciuta";
    SeverityUnknown "gravità sconosciuta";
    TakenUpBy "se ne occupa: {0}";
    TakenUpByNobody "nessuno se ne occupa";
    From "fonte: {0}";
    NoSource "senza fonte";

    // Bottlenecks.
    HeadBottlenecks "Colli di bottiglia";
    TheBottleneck "Il collo di bottiglia: {0}. Abbandono: {1}; sensazione: {2}.";
    NoBottleneck "Nessun collo di bottiglia: nessuna perdita nota dove la sensazione è sotto 0.";
    LargestShare "La perdita maggiore per quota: {0}, {1}.";
    LargestCount "La perdita maggiore per numero: {0}, {1}.";
    Differ "Differiscono perché la quota riguarda chi arriva al punto di contatto e il numero riguarda tutti: {0} viene prima della maggior parte degli abbandoni (arrivi: {1}), {2} solo dopo (arrivi: {3}).";
    NotTheBottleneck "{0}: la sensazione è {1}, non sotto 0; chi abbandona qui non sta male qui, quindi non è un collo di bottiglia.";
    NotTheBottleneckUnknown "{0}: sensazione sconosciuta, quindi non è un collo di bottiglia.";
    SubByShare "Perdite per quota";
    SubByCount "Perdite per numero";
    SubByWait "Tempi di attesa";
    SubByPile "Dove i casi si perdono di vista";
    SubBehind "Tempi di attesa nel backstage";
    SubFunnel "Funnel";
    CountedOf "contati: {0} su {1}";
    AsWritten "secondo il testo";
    OfAllWhoBegin "{0} di tutti quelli che iniziano";
    GoOn "{0} della fase precedente";
    LossesUnknown "Nessuno indica chi abbandona e dove.";

    // Channels and owners.
    HeadSwitches "Cambi di canale";
    DaySwitches "In una giornata nessuno viene rinviato da un canale a un altro.";
    SwitchForced "obbligato: nessun’altra via mantiene un canale";
    SwitchChosen "scelto: un’altra via mantiene il canale";
    SwitchesOf "Vie che cambiano canale: {0} su {1} (obbligate: {2})";
    SwitchesUntold "vie senza canale indicato: {0}";
    SwitchRange "cambi fino a un successo: da {0} a {1}";
    SwitchCount "cambi fino a un successo: {0}";
    SwitchExpected "previsti per ognuno che inizia: {0}";
    HeadSilos "Silos: passaggi di consegne tra responsabili";
    HandOffs "Vie con responsabili noti che portano a un altro responsabile: {0} su {1} ({2} su 10)";
    SubBehindOwners "Nel backstage";
    RowOwnersUnknown "Sconosciuto: nessuna chiamata collega due righe con responsabili noti (chiamate in tutto: {0}).";
    RowHandOffs "Chiamate tra righe con responsabili noti che portano a un altro responsabile: {0} su {1} (chiamate in tutto: {2})";
    OwnersUnknown "Sconosciuto: nessuna via collega due punti di contatto i cui responsabili sono scritti.";

    // Time.
    HeadTime "Tempo";
    RouteShortest "Via più breve";
    RouteLongest "Via più lunga";
    RouteLikeliest "Via più probabile ({0} del totale)";
    RouteSame "Via più breve e più lunga";
    NotOnMap "{0} (non sulla mappa)";
    TimeSpent "tempo attivo: {0} (punti di contatto che lo indicano: {2} su {4}), tempo di attesa: {1} (che lo indicano: {3} su {4})";
    TimeUnknown "tempo sconosciuto";
    ActivePart "quota attiva del tempo noto: {0}";
    NoWay "Nessuna via porta a un successo.";
    ExpectedTime "Previsto per ognuno che inizia, per quanto indicato: punti di contatto {0}, tempo attivo {1}, tempo di attesa {2}";
    ExpectedUnknown "Previsioni sconosciute: {0}";
    ReasonStarts "nessuno indica quanti iniziano e dove: {0}";
    ReasonSplits "nessuna quota è scritta qui: {0}";
    ReasonTrapped "nessuno esce da questo ciclo: {0}";
    ReasonEndless "un ciclo grande si ripete troppo spesso per essere contato";
    EndsSuccess "arrivano a un successo: {0}";
    EndAs "{0}: {1}";
    EndElsewhere "prosegue in un altro percorso";
    EndUnknown "destinazione sconosciuta";
    Anywhere "Frecce che partono da qualsiasi punto e che le vie non seguono: {0}.";

    // Moments of truth, peak and end.
    HeadMoments "Momenti della verità, picco e fine";
    MomentWell "va bene, sensazione: {0}";
    MomentBadly "va male, sensazione: {0}";
    MomentNeutral "né bene né male, sensazione: {0}";
    MomentUnknown "sensazione sconosciuta";
    PeakEnd "Ricordo ({0}): {1}, media del picco ({2}, {3}) e della fine ({4}, {5}); all’inizio: {6}, {7}";

    // High points.
    HeadHighs "Punti alti";
    HighPoint "sensazione: {0}";
    Exceeds "sopra la sensazione desiderata ({0})";
    GainAt "vantaggio: {0}";

    // What to do.
    HeadOpportunities "Opportunità";
    QuickWins "Guadagni rapidi: ne vale la pena, poco impegno";
    BigBets "Grandi scommesse: ne vale la pena, più impegno";
    FillIns "Riempitivi: basso impatto, poco impegno";
    Avoid "Da valutare bene: basso impatto, più impegno";
    Unscored "Senza punteggio: impatto o impegno sconosciuto";
    Scored "impatto: {0}, impegno: {1}";
    HeadActions "Azioni";
    NoOwner "senza responsabile";
    NoDue "senza scadenza";
    DaysLate "giorni di ritardo: {0}";
    DaysPast "giorni trascorsi: {0}";
    StatusUnknown "stato sconosciuto";
    HeadUnowned "Ciò che non ha un responsabile";
    UnownedJourney "il percorso stesso";
    UnownedTouchpoints "punti di contatto";
    UnownedIdeas "opportunità";
    UnownedTasks "azioni";
    UnownedSystems "sistemi";
    UnownedChannels "canali";
    AllOwned "Tutto ha un responsabile.";
    HeadNeeds "Bisogni e obiettivi che nulla soddisfa";
    NeedUntold "sconosciuto: non ha un nome, quindi nessun punto di contatto può indicare che lo soddisfa";
    NeedUnmet "nessun punto di contatto lo soddisfa";
    NoPersona "Il percorso non nomina nessuna persona.";
    AllMet "Tutto ciò che è nominato è soddisfatto.";
    HeadQuestions "Domande aperte e dati mancanti";
    QuestionWants "necessario: {0}";
    DataMissing "dati mancanti: {0}";
    DataHad "dati noti: {0}";
    HeadClaims "Su che cosa si basano le affermazioni";
    ClaimsOf "Affermazioni: {0}; misurate: {1}, osservate: {2}, ipotizzate: {3}, con base sconosciuta: {4}";
    HeadCoverage "Copertura: punti di contatto per fase";
    HeadPersonas "Copertura: punti di contatto per persona e percorso";
    ColumnPersona "Persona";
    ColumnJourneys "Percorsi";
    ColumnStage "Fase";
    ColumnAll "Tutti";
    ColumnNoChannel "Senza canale";
    HeadMetrics "Indicatori e obiettivi";

    // Futures.
    HeadFuture "Confronto con: {0}";
    SubBetter "Che cosa migliora";
    SubWorse "Che cosa peggiora o si perde";
    FromTo "{0} → {1} ({2})";
    RemovedFelt "eliminato; sensazione finora: {0}";
    Removed "eliminato";
    SubAdded "Nuovo";
    SubOpenPains "Criticità di oggi di cui nessuno si occupa";
    PainKept "resta: c’è anche nel futuro";
    PainGone "il suo punto di contatto è eliminato; nessuno indica che sia risolta";
    NoActionYet "nessuna azione e nessuna opportunità del futuro se ne occupa";
    IdeaOfToday "un’opportunità di oggi la risolverebbe: {0}";
    PainsResolved "Criticità di oggi di cui qualcuno si occupa: {0} su {1}";
    SubIdle "Cambiamenti senza azioni";
    IdleStage "{0}: {1}";
    FiguresOpen "valore di oggi sconosciuto";

    // When something is down.
    HeadImpact "In caso di indisponibilità: {0}";
    ImpactNone "Secondo il testo, nessun punto di contatto ne dipende.";
    ImpactTouchpoints "Punti di contatto colpiti: {0} su {1}";
    ImpactVolume "visite contate che vi arrivano: {0} su {1} ({2})";
    ImpactVolumeUnknown "volume misurato: sconosciuto";
    ImpactOutcomes "esiti irraggiungibili: {0}";
    ImpactAround "esiti raggiungibili per un’altra via: {0}";
    ImpactPersonas "personas: {0}";
    ImpactSegments "segmenti: {0}";
    ImpactBecause "causa: {0}";
    ImpactOtherChannels "disponibile su un altro canale";
    ImpliedSuccess "successo";
}
