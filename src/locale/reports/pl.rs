//! The phrases of reports in Polish.

phrases! {
    // The head of a report.
    Touchpoints "punkty styku: {0}";
    OneTouchpoint "1 punkt styku";
    CountedFrom "liczba zliczonych przypadków: {0}";
    NotCounted "brak pomiarów: liczby według tekstu";
    NoJourney "Brak ścieżki do opisania";
    MapIsPlanned "Mapa planowana: jeszcze bez etapów.";
    Unknown "brak danych";
    AndMore "i jeszcze {0}";
    NoneFound "Tekst żadnych nie podaje.";
    Everybody "wszyscy";
    WholeStage "cały etap";

    // What needs attention.
    HeadAttention "Co wymaga uwagi";
    HeadAttentionAll "Co wymaga uwagi na wszystkich ścieżkach";
    Points "{0} pkt";
    WhyFriction "tarcie: {0} na 100";
    WhyLoss "{0} odchodzi tutaj";
    WhyLossOfAll "{0} wszystkich, którzy zaczynają, odpada tutaj";
    WhyGap "odczucie o {0} poniżej zamierzonego";
    WhyMoment "moment prawdy, odczucie: {0}";
    WhyEnding "zakończenie, odczucie: {0}; to się pamięta";
    WhyUnanswered "problem (dotkliwość: {0}), którym nikt się nie zajmuje";
    WhyLate "prace nad tym są opóźnione";
    WhyPile "{0} tych, którzy tu trafiają, już się nie pojawia";
    NothingNeedsAttention "Żaden znany wynik nie osiąga 10 pkt.";

    // Expectations.
    HeadExpectations "Oczekiwania";
    Vision "Wizja: {0}";
    NoVision "Nie podano wizji.";
    GapsMet "Spełnione oczekiwania: {0} z {1}";
    GapsOpen "oczekiwania, o których brak danych: {0}";
    GapMissed "zamierzone {0}, odczucie {1}: niżej o {2}";
    GapMet "zamierzone {0}, odczucie {1}: spełnione";
    GapUnknown "zamierzone {0}, odczucie: brak danych";
    TargetReached "cel osiągnięty: {0}";
    TargetMissed "cel: {0}, różnica: {1}";
    PercentagePoints "{0} pkt proc.";
    TargetUnknown "cel: {0}, brak danych o wartości";

    // Unneeded touchpoints.
    HeadUnneeded "Punkty styku, które niczemu nie służą";
    UnneededUnknown "Nie wiadomo: mniej niż połowa punktów styku podaje, jakie potrzeby zaspokaja (`meets`).";
    Unreached "Nie prowadzi tam żadna droga";

    // Low points and friction.
    HeadFriction "Niskie punkty i tarcia";
    CurveOf "Odczucia ({0}): średnia {1} (punkty styku: {2} z {3}), od {4} do {5}";
    MeanOverTime "ważona czasem: {0}";
    Drop "największy spadek: {0} → {1}, {2} → {3}";
    LowPoint "niski punkt, odczucie: {0}";
    RecoversAt "przestaje być źle w punkcie styku: {0}";
    NeverRecovers "potem już nigdy nie jest dobrze";
    FeelingsUnknown "Nie podano, co kto czuje.";
    SubFriction "Tarcia";
    PartPain "ból: {0}";
    PartFeeling "złe odczucie: {0}";
    PartEffort "wysiłek: {0}";
    PartWait "oczekiwanie: {0}";
    PartSwitch "odesłanie dalej: {0}";
    PartNotCounted "(pominięto: obniżyłoby wynik)";
    SubPains "Punkty bólu, od najgorszego";
    ReachCases "zasięg: {0} (zliczone przypadki)";
    ReachPart "zasięg: {0} z {1} (zliczone przypadki; dotyczy {2})";
    ReachAffects "dotyczy {0} tych, którzy tu trafiają, według tekstu";
    ReachSegments "dotyczy {0} wszystkich, według wielkości grupy: {1}";
    ReachPeople "liczba osób, których to dotyczy: {0}, według wielkości grupy: {1}";
    ReachUnknown "zasięg nieznany";
    SeverityUnknown "dotkliwość nieznana";
    TakenUpBy "zajmuje się tym: {0}";
    TakenUpByNobody "nikt się tym nie zajmuje";
    From "źródło: {0}";
    NoSource "brak źródła";

    // Bottlenecks.
    HeadBottlenecks "Wąskie gardła";
    TheBottleneck "Wąskie gardło: {0}; odchodzi: {1}, odczucie: {2}.";
    NoBottleneck "Brak wąskiego gardła: nie wiadomo, by ktoś odchodził tam, gdzie odczucie jest poniżej 0.";
    LargestShare "Największa strata według udziału: {0}, {1}.";
    LargestCount "Największa strata według liczby: {0}, {1}.";
    Differ "Różnią się, bo udział odnosi się do tych, którzy trafiają do punktu styku, a liczba do wszystkich: {0} – przed większością odejść (trafia tam: {1}), {2} – dopiero po nich (trafia tam: {3}).";
    NotTheBottleneck "{0}: odczucie {1}, nie poniżej 0. Odchodzą stąd ci, którym nie dzieje się tu nic złego, więc to nie wąskie gardło.";
    NotTheBottleneckUnknown "{0}: odczucie nieznane, więc to nie wąskie gardło.";
    SubByShare "Straty według udziału";
    SubByCount "Straty według liczby";
    SubByWait "Czasy oczekiwania";
    SubByPile "Gdzie przypadki znikają";
    SubBehind "Czasy oczekiwania na zapleczu";
    SubFunnel "Lejek";
    CountedOf "{0} z {1}, zliczone";
    AsWritten "według tekstu";
    OfAllWhoBegin "{0} wszystkich, którzy zaczynają";
    GoOn "{0} poprzedniego etapu";
    LossesUnknown "Nie podano, kto gdzie odchodzi.";

    // Channels and owners.
    HeadSwitches "Zmiany kanału";
    DaySwitches "W ciągu dnia nikt nie jest odsyłany z jednego kanału do drugiego.";
    SwitchForced "wymuszona: żadna inna droga nie pozwala zostać w kanale";
    SwitchChosen "z wyboru: inna droga pozwala zostać w kanale";
    SwitchesOf "Drogi ze zmianą kanału: {0} z {1} (wymuszone: {2})";
    SwitchesUntold "drogi, na których nie podano kanału: {0}";
    SwitchRange "na drodze do sukcesu: od {0} do {1}";
    SwitchCount "na drodze do sukcesu: {0}";
    SwitchExpected "wartość oczekiwana na osobę, która zaczyna: {0}";
    HeadSilos "Silosy: przekazania między właścicielami";
    HandOffs "Drogi o znanych właścicielach, które prowadzą do innego właściciela: {0} z {1} ({2} na 10)";
    SubBehindOwners "Zaplecze";
    RowOwnersUnknown "Nie wiadomo: żadne wywołanie nie łączy dwóch wierszy o znanych właścicielach (wszystkie wywołania: {0}).";
    RowHandOffs "Wywołania między wierszami o znanych właścicielach, które prowadzą do innego właściciela: {0} z {1} (wszystkie wywołania: {2})";
    OwnersUnknown "Nie wiadomo: żadna droga nie łączy dwóch punktów styku z podanymi właścicielami.";

    // Time.
    HeadTime "Czas";
    RouteShortest "Najkrótsza droga";
    RouteLongest "Najdłuższa droga";
    RouteLikeliest "Najbardziej prawdopodobna droga ({0} wszystkich)";
    RouteSame "Najkrótsza i najdłuższa droga";
    NotOnMap "{0} (poza mapą)";
    TimeSpent "czas aktywny: {0} (podano dla {2} z {4} punktów styku), czas oczekiwania: {1} (podano dla {3} z {4})";
    TimeUnknown "czas nieznany";
    ActivePart "{0} znanego czasu to czas aktywny";
    NoWay "Żadna droga nie prowadzi do sukcesu.";
    ExpectedTime "Wartości oczekiwane na osobę, która zaczyna – punkty styku: {0}, czas aktywny: {1}, czas oczekiwania: {2}, o ile je podano";
    ExpectedUnknown "Wartości oczekiwane są nieznane: {0}";
    ReasonStarts "nie podano, ile osób gdzie zaczyna: {0}";
    ReasonSplits "nie podano udziałów tutaj: {0}";
    ReasonTrapped "nikt nie wychodzi z pętli: {0}";
    ReasonEndless "duża pętla powtarza się zbyt często, by ją policzyć";
    EndsSuccess "{0} dociera do sukcesu";
    EndAs "{0}: {1}";
    EndElsewhere "dalej na innej ścieżce";
    EndUnknown "nie wiadomo dokąd";
    Anywhere "Strzałki z dowolnego kroku, których te drogi nie uwzględniają: {0}.";

    // Moments of truth, peak and end.
    HeadMoments "Momenty prawdy, szczyt i zakończenie";
    MomentWell "wypada dobrze, odczucie: {0}";
    MomentBadly "wypada źle, odczucie: {0}";
    MomentNeutral "ani dobrze, ani źle, odczucie: {0}";
    MomentUnknown "odczucie nieznane";
    PeakEnd "W pamięci ({0}): {1}, średnia ze szczytu ({3}: {2}) i zakończenia ({5}: {4}); początek ({7}: {6})";

    // High points.
    HeadHighs "Wysokie punkty";
    HighPoint "odczucie: {0}";
    Exceeds "lepiej, niż zamierzono ({0})";
    GainAt "korzyść: {0}";

    // What to do.
    HeadOpportunities "Szanse";
    QuickWins "Szybkie korzyści: warto, mały nakład";
    BigBets "Duże przedsięwzięcia: warto, większy nakład";
    FillIns "Uzupełnienia: niski wpływ, mały nakład";
    Avoid "Do przemyślenia: niski wpływ, większy nakład";
    Unscored "Bez oceny: wpływ lub nakład nieznany";
    Scored "wpływ: {0}, nakład: {1}";
    HeadActions "Działania";
    NoOwner "brak właściciela";
    NoDue "brak terminu";
    DaysLate "opóźnienie w dniach: {0}";
    DaysPast "dni od terminu: {0}";
    StatusUnknown "stan nieznany";
    HeadUnowned "Co nie ma właściciela";
    UnownedJourney "sama ścieżka";
    UnownedTouchpoints "punkty styku";
    UnownedIdeas "szanse";
    UnownedTasks "działania";
    UnownedSystems "systemy";
    UnownedChannels "kanały";
    AllOwned "Wszystko ma właściciela.";
    HeadNeeds "Niezaspokojone potrzeby i cele";
    NeedUntold "nie wiadomo: brak nazwy, więc żaden punkt styku nie może podać, że to zaspokaja";
    NeedUnmet "żaden punkt styku tego nie zaspokaja";
    NoPersona "Na ścieżce nie podano persony.";
    AllMet "Wszystko, co podano, jest zaspokojone.";
    HeadQuestions "Otwarte pytania i brakujące dane";
    QuestionWants "potrzebne: {0}";
    DataMissing "brakuje: {0}";
    DataHad "znane: {0}";
    HeadClaims "Na czym opierają się twierdzenia";
    ClaimsOf "Twierdzenia: {0}; zmierzone: {1}, zaobserwowane: {2}, założone: {3}, o nieznanej podstawie: {4}";
    HeadCoverage "Pokrycie: punkty styku według etapów";
    HeadPersonas "Pokrycie: punkty styku według person i ścieżek";
    ColumnPersona "Persona";
    ColumnJourneys "Ścieżki";
    ColumnStage "Etap";
    ColumnAll "Wszystkie";
    ColumnNoChannel "Bez kanału";
    HeadMetrics "Wskaźniki i cele";

    // Futures.
    HeadFuture "W porównaniu z: {0}";
    SubBetter "Co się poprawia";
    SubWorse "Co się pogarsza lub znika";
    FromTo "{0} → {1} ({2})";
    RemovedFelt "znika; odczucie było: {0}";
    Removed "znika";
    SubAdded "Nowe";
    SubOpenPains "Dzisiejsze problemy, którymi nikt się nie zajmuje";
    PainKept "zostaje: w przyszłości też jest";
    PainGone "jego punkt styku znika; nie podano, że problem jest rozwiązany";
    NoActionYet "nie zajmuje się tym żadne działanie ani żadna szansa w przyszłości";
    IdeaOfToday "rozwiązałaby to dzisiejsza szansa: {0}";
    PainsResolved "Dzisiejsze problemy, którymi ktoś się zajmuje: {0} z {1}";
    SubIdle "Zmiany bez działania";
    IdleStage "{0}: {1}";
    FiguresOpen "dziś: brak danych";

    // When something is down.
    HeadImpact "Gdy to nie działa: {0}";
    ImpactNone "Według tekstu nie zależy od tego żaden punkt styku.";
    ImpactTouchpoints "Dotknięte punkty styku: {0} z {1}";
    ImpactVolume "zliczone wizyty, które tam trafiają: {0} z {1} ({2})";
    ImpactVolumeUnknown "zmierzona liczba wizyt: brak danych";
    ImpactOutcomes "wyniki, których nie da się osiągnąć: {0}";
    ImpactAround "wyniki osiągalne inną drogą: {0}";
    ImpactPersonas "persony: {0}";
    ImpactSegments "grupy klientów: {0}";
    ImpactBecause "z powodu: {0}";
    ImpactOtherChannels "dostępne innym kanałem";
    ImpliedSuccess "sukces";
}
