//! The phrases of reports in German.

phrases! {
    // The head of a report.
    Touchpoints "{0} Kontaktpunkte";
    OneTouchpoint "1 Kontaktpunkt";
    CountedFrom "gezählte Fälle: {0}";
    NotCounted "nichts ist gemessen: Zahlen laut Text";
    NoJourney "Keine Journey zum Auswerten";
    MapIsPlanned "Eine geplante Karte: Sie hat noch keine Phasen.";
    Unknown "unbekannt";
    AndMore "und {0} weitere";
    NoneFound "Der Text nennt nichts dergleichen.";
    Everybody "alle";
    WholeStage "die ganze Phase";

    // What needs attention.
    HeadAttention "Was Aufmerksamkeit braucht";
    HeadAttentionAll "Was Aufmerksamkeit braucht, über alle Journeys";
    Points "{0} Punkte";
    WhyFriction "Reibung: {0} von 100";
    WhyLoss "Abbruch hier: {0}";
    WhyLossOfAll "hier verloren: {0} aller, die beginnen";
    WhyGap "Gefühl um {0} unter dem angestrebten";
    WhyMoment "Moment der Wahrheit, Gefühl {0}";
    WhyEnding "Ende, Gefühl {0}: bleibt in Erinnerung";
    WhyUnanswered "ein Schmerzpunkt ({0}), um den sich niemand kümmert";
    WhyLate "die Arbeit daran ist im Verzug";
    WhyPile "nicht wieder gesehen: {0} derer, die hierherkommen";
    NothingNeedsAttention "Soweit bekannt, erreicht nichts 10 Punkte.";

    // Expectations.
    HeadExpectations "Erwartungen";
    Vision "Vision: {0}";
    NoVision "Es ist keine Vision angegeben.";
    GapsMet "Erfüllte Erwartungen: {0} von {1}";
    GapsOpen "bei wie vielen es unbekannt ist: {0}";
    GapMissed "angestrebt {0}, gefühlt {1}: {2} darunter";
    GapMet "angestrebt {0}, gefühlt {1}: erfüllt";
    GapUnknown "angestrebt {0}, gefühlt: unbekannt";
    TargetReached "Ziel erreicht: {0}";
    TargetMissed "Ziel {0}, Abstand {1}";
    PercentagePoints "{0} Prozentpunkte";
    TargetUnknown "Ziel {0}, Wert unbekannt";

    // Unneeded touchpoints.
    HeadUnneeded "Überflüssige Kontaktpunkte";
    UnneededUnknown "Unbekannt: Weniger als die Hälfte der Kontaktpunkte gibt an, welche Bedürfnisse sie erfüllen (`meets`).";
    Unreached "Kein Weg führt dorthin";

    // Low points and friction.
    HeadFriction "Tiefpunkte und Reibung";
    CurveOf "Gefühle ({0}): Mittelwert {1} an {2} von {3} Kontaktpunkten, von {4} bis {5}";
    MeanOverTime "nach Dauer gewichtet {0}";
    Drop "stärkster Abfall: {0} → {1}, von {2} auf {3}";
    LowPoint "Tiefpunkt, Gefühl {0}";
    RecoversAt "nicht mehr schlecht ab: {0}";
    NeverRecovers "wird nicht wieder gut";
    FeelingsUnknown "Was gefühlt wird, ist nirgends angegeben.";
    SubFriction "Reibung";
    PartPain "Schmerzpunkt {0}";
    PartFeeling "schlechtes Gefühl {0}";
    PartEffort "Aufwand {0}";
    PartWait "Wartezeit {0}";
    PartSwitch "Weiterverweisung {0}";
    PartNotCounted "(nicht mitgerechnet: würde den Wert senken)";
    SubPains "Schmerzpunkte, die schlimmsten zuerst";
    ReachCases "betroffene Fälle (gezählt): {0}";
    ReachPart "betroffene Fälle (gezählt): {0} von {1}, Anteil {2}";
    ReachAffects "betrifft {0} derer, die hierherkommen, laut Text";
    ReachSegments "betrifft {0} aller, nach der Größe von: {1}";
    ReachPeople "betroffene Personen: {0}, nach der Größe von: {1}";
    ReachUnknown "Reichweite unbekannt";
    SeverityUnknown "Schwere unbekannt";
    TakenUpBy "aufgegriffen durch: {0}";
    TakenUpByNobody "niemand kümmert sich darum";
    From "Quelle: {0}";
    NoSource "keine Quelle";

    // Bottlenecks.
    HeadBottlenecks "Engpässe";
    TheBottleneck "Der Engpass: {0} (Abbruch: {1}, Gefühl: {2}).";
    NoBottleneck "Kein Engpass: Nirgends, wo das Gefühl unter 0 liegt, ist ein Verlust bekannt.";
    LargestShare "Nach Anteil ist der Verlust am größten bei {0}: {1}.";
    LargestCount "Nach Anzahl ist der Verlust am größten bei {0}: {1}.";
    Differ "Beides unterscheidet sich, weil der Anteil von denen gilt, die zum Kontaktpunkt kommen, die Anzahl aber von allen: {0} liegt vor den meisten Abbrüchen (es kommen: {1}), {2} erst danach (es kommen: {3}).";
    NotTheBottleneck "{0}: Das Gefühl ist {1}, nicht unter 0. Hier gehen Menschen verloren, denen es hier nicht schlecht geht, also ist es kein Engpass.";
    NotTheBottleneckUnknown "Das Gefühl bei {0} ist unbekannt, also ist es kein Engpass.";
    SubByShare "Verluste nach Anteil";
    SubByCount "Verluste nach Anzahl";
    SubByWait "Wartezeiten";
    SubByPile "Wo Fälle nicht wieder gesehen werden";
    SubBehind "Wartezeiten hinter den Kulissen";
    SubFunnel "Trichter";
    CountedOf "{0} von {1} gezählt";
    AsWritten "laut Text";
    OfAllWhoBegin "{0} aller, die beginnen";
    GoOn "{0} der vorigen Phase";
    LossesUnknown "Wer wo abbricht, ist nicht angegeben.";

    // Channels and owners.
    HeadSwitches "Kanalwechsel";
    DaySwitches "In einem Tagesablauf wird niemand von einem Kanal zum anderen geschickt.";
    SwitchForced "erzwungen: kein anderer Weg behält einen Kanal bei";
    SwitchChosen "gewählt: ein anderer Weg behält den Kanal bei";
    SwitchesOf "Wege mit Kanalwechsel: {0} von {1} (erzwungen: {2})";
    SwitchesUntold "Wege, auf denen ein Kanal nicht angegeben ist: {0}";
    SwitchRange "auf dem Weg zum Erfolg: {0} bis {1}";
    SwitchCount "auf dem Weg zum Erfolg: {0}";
    SwitchExpected "zu erwarten je Person, die beginnt: {0}";
    HeadSilos "Silos: Übergaben zwischen Zuständigen";
    HandOffs "Wege mit bekannten Zuständigen: {1}; davon zu anderen Zuständigen: {0} ({2} von 10)";
    SubBehindOwners "Hinter den Kulissen";
    RowOwnersUnknown "Unbekannt: Kein Aufruf verbindet zwei Zeilen, deren Zuständige bekannt sind (Aufrufe insgesamt: {0}).";
    RowHandOffs "Aufrufe zwischen Zeilen mit bekannten Zuständigen: {1}; davon zu anderen Zuständigen: {0} (Aufrufe insgesamt: {2})";
    OwnersUnknown "Unbekannt: Kein Weg verbindet zwei Kontaktpunkte, deren Zuständige angegeben sind.";

    // Time.
    HeadTime "Zeit";
    RouteShortest "Kürzeste Route";
    RouteLongest "Längste Route";
    RouteLikeliest "Wahrscheinlichste Route ({0} aller)";
    RouteSame "Kürzeste und längste Route";
    NotOnMap "{0} (nicht auf der Karte)";
    TimeSpent "aktiv {0} (angegeben bei {2} von {4} Kontaktpunkten), Wartezeit {1} (angegeben bei {3} von {4})";
    TimeUnknown "Zeit unbekannt";
    ActivePart "aktiver Teil der bekannten Zeit: {0}";
    NoWay "Kein Weg führt zu einem Erfolg.";
    ExpectedTime "Zu erwarten je Person, die beginnt: {0} Kontaktpunkte, aktiv {1}, Wartezeit {2}, soweit angegeben";
    ExpectedUnknown "Die zu erwartenden Werte sind unbekannt: {0}";
    ReasonStarts "nicht angegeben ist, wie viele wo beginnen: {0}";
    ReasonSplits "keine Anteile angegeben bei: {0}";
    ReasonTrapped "niemand verlässt diese Schleife: {0}";
    ReasonEndless "eine große Schleife wiederholt sich zu oft für eine Berechnung";
    EndsSuccess "einen Erfolg erreichen: {0}";
    EndAs "{0}: {1}";
    EndElsewhere "weiter in einer anderen Journey";
    EndUnknown "unbekannt, wohin";
    Anywhere "Pfeile von jedem Schritt, denen die Routen nicht folgen: {0}.";

    // Moments of truth, peak and end.
    HeadMoments "Momente der Wahrheit, Spitze und Ende";
    MomentWell "gelingt, Gefühl {0}";
    MomentBadly "misslingt, Gefühl {0}";
    MomentNeutral "weder gut noch schlecht, Gefühl {0}";
    MomentUnknown "Gefühl unbekannt";
    PeakEnd "In Erinnerung ({0}): {1}, der Mittelwert von Spitze ({2} bei {3}) und Ende ({4} bei {5}); Beginn: {6} bei {7}";

    // High points.
    HeadHighs "Höhepunkte";
    HighPoint "Gefühl {0}";
    Exceeds "mehr als angestrebt ({0})";
    GainAt "Nutzen: {0}";

    // What to do.
    HeadOpportunities "Chancen";
    QuickWins "Schnelle Gewinne: lohnend, wenig Aufwand";
    BigBets "Große Einsätze: lohnend, mehr Aufwand";
    FillIns "Lückenfüller: geringe Wirkung, wenig Aufwand";
    Avoid "Gut überlegen: geringe Wirkung, mehr Aufwand";
    Unscored "Nicht bewertet: Wirkung oder Aufwand unbekannt";
    Scored "Wirkung {0}, Aufwand {1}";
    HeadActions "Maßnahmen";
    NoOwner "niemand zuständig";
    NoDue "kein Termin";
    DaysLate "Tage im Verzug: {0}";
    DaysPast "Tage seither: {0}";
    StatusUnknown "Status unbekannt";
    HeadUnowned "Wofür niemand zuständig ist";
    UnownedJourney "die Journey selbst";
    UnownedTouchpoints "Kontaktpunkte";
    UnownedIdeas "Chancen";
    UnownedTasks "Maßnahmen";
    UnownedSystems "Systeme";
    UnownedChannels "Kanäle";
    AllOwned "Für alles ist jemand zuständig.";
    HeadNeeds "Unerfüllte Bedürfnisse und Ziele";
    NeedUntold "unbekannt: Es fehlt ein Name, also kann kein Kontaktpunkt angeben, dass er dies erfüllt";
    NeedUnmet "kein Kontaktpunkt erfüllt dies";
    NoPersona "Die Journey nennt keine Persona.";
    AllMet "Alles Genannte ist erfüllt.";
    HeadQuestions "Offene Fragen und fehlende Daten";
    QuestionWants "benötigt: {0}";
    DataMissing "fehlt: {0}";
    DataHad "bekannt: {0}";
    HeadClaims "Worauf die Aussagen beruhen";
    ClaimsOf "Aussagen: {0}; gemessen {1}, beobachtet {2}, angenommen {3}, Grundlage unbekannt {4}";
    HeadCoverage "Abdeckung: Kontaktpunkte nach Phase";
    HeadPersonas "Abdeckung: Kontaktpunkte nach Persona und Journey";
    ColumnPersona "Persona";
    ColumnJourneys "Journeys";
    ColumnStage "Phase";
    ColumnAll "Alle";
    ColumnNoChannel "Ohne Kanal";
    HeadMetrics "Kennzahlen und Ziele";

    // Futures.
    HeadFuture "Im Vergleich mit: {0}";
    SubBetter "Was besser wird";
    SubWorse "Was schlechter wird oder verloren geht";
    FromTo "von {0} auf {1} ({2})";
    RemovedFelt "entfällt; Gefühl war {0}";
    Removed "entfällt";
    SubAdded "Neu";
    SubOpenPains "Heutige Schmerzpunkte, um die sich niemand kümmert";
    PainKept "bleibt: auch künftig vorhanden";
    PainGone "der Kontaktpunkt entfällt; nirgends steht, dass der Schmerzpunkt behoben ist";
    NoActionYet "keine Maßnahme und keine künftige Chance greift ihn auf";
    IdeaOfToday "eine heutige Chance würde ihn beheben: {0}";
    PainsResolved "Aufgegriffene Schmerzpunkte von heute: {0} von {1}";
    SubIdle "Änderungen ohne Maßnahme";
    IdleStage "{0}: {1}";
    FiguresOpen "heute unbekannt";

    // When something is down.
    HeadImpact "Bei Ausfall: {0}";
    ImpactNone "Laut Text hängt kein Kontaktpunkt davon ab.";
    ImpactTouchpoints "Betroffene Kontaktpunkte: {0} von {1}";
    ImpactVolume "gezählte Besuche dort: {0} von {1} ({2})";
    ImpactVolumeUnknown "gemessenes Aufkommen: unbekannt";
    ImpactOutcomes "nicht erreichbare Ergebnisse: {0}";
    ImpactAround "auf anderem Weg erreichbare Ergebnisse: {0}";
    ImpactPersonas "Personas: {0}";
    ImpactSegments "Segmente: {0}";
    ImpactBecause "Ursache: {0}";
    ImpactOtherChannels "über einen anderen Kanal verfügbar";
    ImpliedSuccess "Erfolg";
}
