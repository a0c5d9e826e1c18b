//! The phrases of reports in Dutch.

phrases! {
    // The head of a report.
    Touchpoints "{0} contactmomenten";
    OneTouchpoint "1 contactmoment";
    CountedFrom "getelde gevallen: {0}";
    NotCounted "niets is gemeten: cijfers volgens de tekst";
    NoJourney "Geen klantreis om te analyseren";
    MapIsPlanned "Een geplande kaart: er zijn nog geen fasen.";
    Unknown "onbekend";
    AndMore "en nog {0}";
    NoneFound "De tekst noemt niets.";
    Everybody "iedereen";
    WholeStage "de hele fase";

    // What needs attention.
    HeadAttention "Wat aandacht vraagt";
    HeadAttentionAll "Wat aandacht vraagt, over alle klantreizen";
    Points "{0} punten";
    WhyFriction "wrijving: {0} van 100";
    WhyLoss "afhakers hier: {0}";
    WhyLossOfAll "hier verloren: {0} van allen die beginnen";
    WhyGap "gevoel {0} onder het bedoelde";
    WhyMoment "moment van de waarheid, gevoel {0}";
    WhyEnding "het einde, gevoel {0}: dat blijft bij";
    WhyUnanswered "een pijnpunt ({0}) dat niemand oppakt";
    WhyLate "het werk eraan is te laat";
    WhyPile "niet meer teruggezien: {0} van wie hier komt";
    NothingNeedsAttention "Voor zover bekend haalt niets 10 punten.";

    // Expectations.
    HeadExpectations "Verwachtingen";
    Vision "Visie: {0}";
    NoVision "Er is geen visie opgegeven.";
    GapsMet "Vervulde verwachtingen: {0} van {1}";
    GapsOpen "van hoeveel het onbekend is: {0}";
    GapMissed "bedoeld {0}, gevoeld {1}: {2} eronder";
    GapMet "bedoeld {0}, gevoeld {1}: vervuld";
    GapUnknown "bedoeld {0}, gevoeld: onbekend";
    TargetReached "doel bereikt: {0}";
    TargetMissed "doel {0}, verschil {1}";
    PercentagePoints "{0} procentpunt";
    TargetUnknown "doel {0}, waarde onbekend";

    // Unneeded touchpoints.
    HeadUnneeded "Overbodige contactmomenten";
    UnneededUnknown "Onbekend: minder dan de helft van de contactmomenten geeft aan welke behoeften ze vervullen (`meets`).";
    Unreached "Er leidt geen weg naartoe";

    // Low points and friction.
    HeadFriction "Dieptepunten en wrijving";
    CurveOf "Gevoelens ({0}): gemiddeld {1} bij {2} van {3} contactmomenten, van {4} tot {5}";
    MeanOverTime "naar duur gewogen {0}";
    Drop "sterkste daling: {0} → {1}, van {2} naar {3}";
    LowPoint "dieptepunt, gevoel {0}";
    RecoversAt "niet meer slecht vanaf: {0}";
    NeverRecovers "wordt niet meer goed";
    FeelingsUnknown "Nergens staat wat er gevoeld wordt.";
    SubFriction "Wrijving";
    PartPain "pijnpunt {0}";
    PartFeeling "slecht gevoel {0}";
    PartEffort "inspanning {0}";
    PartWait "wachttijd {0}";
    PartSwitch "doorverwijzing {0}";
    PartNotCounted "(niet meegerekend: zou de score verlagen)";
    SubPains "Pijnpunten, de ergste eerst";
    ReachCases "getroffen gevallen (geteld): {0}";
    ReachPart "getroffen gevallen (geteld): {0} van {1}, aandeel {2}";
    ReachAffects "raakt {0} van wie hier komt, volgens de tekst";
    ReachSegments "raakt {0} van allen, naar de omvang van: {1}";
    ReachPeople "getroffen personen: {0}, naar de omvang van: {1}";
    ReachUnknown "bereik onbekend";
    SeverityUnknown "ernst onbekend";
    TakenUpBy "opgepakt door: {0}";
    TakenUpByNobody "niemand pakt het op";
    From "bron: {0}";
    NoSource "geen bron";

    // Bottlenecks.
    HeadBottlenecks "Knelpunten";
    TheBottleneck "Het knelpunt: {0} (afhakers: {1}, gevoel: {2}).";
    NoBottleneck "Geen knelpunt: nergens waar het gevoel onder 0 ligt, is verlies bekend.";
    LargestShare "Naar aandeel is het verlies het grootst bij {0}: {1}.";
    LargestCount "Naar aantal is het verlies het grootst bij {0}: {1}.";
    Differ "Die twee verschillen doordat een aandeel geldt voor wie bij het contactmoment komt en een aantal voor iedereen: {0} ligt vóór het punt waarop de meesten zijn afgehaakt (er komen: {1}), {2} pas erna (er komen: {3}).";
    NotTheBottleneck "{0}: het gevoel is {1}, niet onder 0. Hier gaan mensen verloren die het hier niet slecht hebben, dus is het geen knelpunt.";
    NotTheBottleneckUnknown "Het gevoel bij {0} is onbekend, dus is het geen knelpunt.";
    SubByShare "Verlies naar aandeel";
    SubByCount "Verlies naar aantal";
    SubByWait "Wachttijden";
    SubByPile "Waar gevallen niet meer worden teruggezien";
    SubBehind "Wachttijden achter de schermen";
    SubFunnel "Trechter";
    CountedOf "{0} van {1} geteld";
    AsWritten "volgens de tekst";
    OfAllWhoBegin "{0} van allen die beginnen";
    GoOn "{0} van de vorige fase";
    LossesUnknown "Nergens staat wie waar afhaakt.";

    // Channels and owners.
    HeadSwitches "Kanaalwisselingen";
    DaySwitches "In een dag wordt niemand van het ene kanaal naar het andere gestuurd.";
    SwitchForced "gedwongen: geen andere weg behoudt een kanaal";
    SwitchChosen "gekozen: een andere weg behoudt het kanaal";
    SwitchesOf "Wegen met een kanaalwisseling: {0} van {1} (gedwongen: {2})";
    SwitchesUntold "wegen waarop een kanaal niet is opgegeven: {0}";
    SwitchRange "op weg naar succes: {0} tot {1}";
    SwitchCount "op weg naar succes: {0}";
    SwitchExpected "te verwachten per persoon die begint: {0}";
    HeadSilos "Silo’s: overdrachten tussen eigenaren";
    HandOffs "Wegen met bekende eigenaren: {1}; waarvan naar een andere eigenaar: {0} ({2} op de 10)";
    SubBehindOwners "Achter de schermen";
    RowOwnersUnknown "Onbekend: geen aanroep verbindt twee rijen waarvan de eigenaar bekend is (aanroepen in totaal: {0}).";
    RowHandOffs "Aanroepen tussen rijen met bekende eigenaren: {1}; waarvan naar een andere eigenaar: {0} (aanroepen in totaal: {2})";
    OwnersUnknown "Onbekend: geen weg verbindt twee contactmomenten waarvan de eigenaar is opgegeven.";

    // Time.
    HeadTime "Tijd";
    RouteShortest "Kortste route";
    RouteLongest "Langste route";
    RouteLikeliest "Waarschijnlijkste route ({0} van allen)";
    RouteSame "Kortste en langste route";
    NotOnMap "{0} (niet op de kaart)";
    TimeSpent "actief {0} (opgegeven bij {2} van {4} contactmomenten), wachttijd {1} (opgegeven bij {3} van {4})";
    TimeUnknown "tijd onbekend";
    ActivePart "actief deel van de bekende tijd: {0}";
    NoWay "Geen weg leidt naar succes.";
    ExpectedTime "Te verwachten per persoon die begint: {0} contactmomenten, actief {1}, wachttijd {2}, voor zover opgegeven";
    ExpectedUnknown "De te verwachten cijfers zijn onbekend: {0}";
    ReasonStarts "nergens staat hoeveel er waar beginnen: {0}";
    ReasonSplits "geen aandelen opgegeven bij: {0}";
    ReasonTrapped "niemand verlaat deze lus: {0}";
    ReasonEndless "een grote lus herhaalt zich te vaak om te berekenen";
    EndsSuccess "bereikt succes: {0}";
    EndAs "{0}: {1}";
    EndElsewhere "verder in een andere klantreis";
    EndUnknown "onbekend waarheen";
    Anywhere "Pijlen vanuit elke stap, die de routes niet volgen: {0}.";

    // Moments of truth, peak and end.
    HeadMoments "Momenten van de waarheid, piek en einde";
    MomentWell "gaat goed, gevoel {0}";
    MomentBadly "gaat slecht, gevoel {0}";
    MomentNeutral "goed noch slecht, gevoel {0}";
    MomentUnknown "gevoel onbekend";
    PeakEnd "Herinnering ({0}): {1}, het gemiddelde van de piek ({2} bij {3}) en het einde ({4} bij {5}); begin: {6} bij {7}";

    // High points.
    HeadHighs "Hoogtepunten";
    HighPoint "gevoel {0}";
    Exceeds "meer dan bedoeld ({0})";
    GainAt "voordeel: {0}";

    // What to do.
    HeadOpportunities "Kansen";
    QuickWins "Snelle winst: de moeite waard, weinig inspanning";
    BigBets "Grote inzet: de moeite waard, meer inspanning";
    FillIns "Opvulling: weinig effect, weinig inspanning";
    Avoid "Eerst afwegen: weinig effect, meer inspanning";
    Unscored "Niet beoordeeld: effect of inspanning onbekend";
    Scored "effect {0}, inspanning {1}";
    HeadActions "Acties";
    NoOwner "geen eigenaar";
    NoDue "geen einddatum";
    DaysLate "dagen te laat: {0}";
    DaysPast "dagen geleden: {0}";
    StatusUnknown "status onbekend";
    HeadUnowned "Wat geen eigenaar heeft";
    UnownedJourney "de klantreis zelf";
    UnownedTouchpoints "contactmomenten";
    UnownedIdeas "kansen";
    UnownedTasks "acties";
    UnownedSystems "systemen";
    UnownedChannels "kanalen";
    AllOwned "Alles heeft een eigenaar.";
    HeadNeeds "Onvervulde behoeften en doelen";
    NeedUntold "onbekend: er is geen naam, dus geen contactmoment kan aangeven dat het dit vervult";
    NeedUnmet "geen contactmoment vervult dit";
    NoPersona "De klantreis noemt geen persona.";
    AllMet "Alles wat genoemd is, is vervuld.";
    HeadQuestions "Open vragen en ontbrekende gegevens";
    QuestionWants "nodig: {0}";
    DataMissing "ontbreekt: {0}";
    DataHad "bekend: {0}";
    HeadClaims "Waarop de beweringen berusten";
    ClaimsOf "Beweringen: {0}; gemeten {1}, waargenomen {2}, aangenomen {3}, basis onbekend {4}";
    HeadCoverage "Dekking: contactmomenten per fase";
    HeadPersonas "Dekking: contactmomenten per persona en klantreis";
    ColumnPersona "Persona";
    ColumnJourneys "Klantreizen";
    ColumnStage "Fase";
    ColumnAll "Alle";
    ColumnNoChannel "Zonder kanaal";
    HeadMetrics "Meetwaarden en doelen";

    // Futures.
    HeadFuture "Vergeleken met {0}";
    SubBetter "Wat beter wordt";
    SubWorse "Wat slechter wordt of verloren gaat";
    FromTo "van {0} naar {1} ({2})";
    RemovedFelt "vervalt; gevoel was {0}";
    Removed "vervalt";
    SubAdded "Nieuw";
    SubOpenPains "Huidige pijnpunten die niemand oppakt";
    PainKept "blijft: ook in de toekomst aanwezig";
    PainGone "het contactmoment vervalt; nergens staat dat het pijnpunt is opgelost";
    NoActionYet "geen actie en geen toekomstige kans pakt het op";
    IdeaOfToday "een huidige kans zou het oplossen: {0}";
    PainsResolved "Opgepakte huidige pijnpunten: {0} van {1}";
    SubIdle "Veranderingen zonder actie";
    IdleStage "{0}: {1}";
    FiguresOpen "vandaag onbekend";

    // When something is down.
    HeadImpact "Bij uitval van {0}";
    ImpactNone "Volgens de tekst hangt er geen contactmoment van af.";
    ImpactTouchpoints "Getroffen contactmomenten: {0} van {1}";
    ImpactVolume "getelde bezoeken daar: {0} van {1} ({2})";
    ImpactVolumeUnknown "gemeten volume: onbekend";
    ImpactOutcomes "onbereikbare uitkomsten: {0}";
    ImpactAround "langs een andere weg bereikbare uitkomsten: {0}";
    ImpactPersonas "persona’s: {0}";
    ImpactSegments "segmenten: {0}";
    ImpactBecause "vanwege: {0}";
    ImpactOtherChannels "beschikbaar via een ander kanaal";
    ImpliedSuccess "succes";
}
