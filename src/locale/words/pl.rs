//! The words in Polish.

words! {
    // Lanes, named by the keyword of what stands in them.
    LaneDoes "Co robi?";
    LaneTouchpoint "Punkt styku";
    LaneSays "Co mówi?";
    LaneThinks "Co myśli?";
    LaneFeels "Co czuje?";
    LaneExperiences "Czego doświadcza?";
    LaneNeed "Potrzeby";
    LanePain "Punkty bólu";
    LaneGain "Korzyści";
    LaneOpportunity "Szanse";
    LaneAction "Działania";
    LaneMetric "Wskaźniki";
    LanePlace "Miejsce";
    LaneImage "Ilustracje";
    LaneNote "Uwagi";
    LaneEvidence "Dowody materialne";
    LaneFrontstage "Strefa widoczna";
    LaneBackstage "Zaplecze";
    LaneSupport "Procesy wsparcia";
    LaneFail "Punkty awarii";
    LaneQuestion "Pytania";
    LaneTakes "Czas";

    // Headings of the persona's card.
    Scenario "Scenariusz";
    Goals "Cele";
    Needs "Potrzeby";
    Pains "Problemy";
    Gains "Korzyści";
    Motivation "Motywacja";
    Context "Kontekst";
    Vision "Wizja";
    Trigger "Impuls";
    Questions "Pytania";
    About "Sylwetka";
    Segment "Grupa klientów";
    Answer "Odpowiedź";
    Sources "Źródła";

    // A persona's page.
    Persona "Persona";
    Day "Dzień";
    NeedsMet "Zaspokojone potrzeby";
    OpenMap "Otwórz mapę";
    NotReviewed "Jeszcze nie sprawdzona";

    // The scale of the curve, from +2 to -2.
    MoodDelighted "Zachwyt";
    MoodPleased "Zadowolenie";
    MoodNeutral "Obojętność";
    MoodFrustrated "Frustracja";
    MoodLetDown "Zawód";

    // Kinds of journeys and their status.
    CurrentState "Stan obecny";
    FutureState "Stan przyszły";
    DayInTheLife "Dzień z życia";
    StatusIdea "Pomysł";
    StatusPlanned "Planowana";
    StatusDraft "Szkic";
    StatusValidated "Potwierdzona";
    StatusLive "W użyciu";
    StatusRetired "Wycofana";

    SeverityLow "Niska";
    SeverityMedium "Średnia";
    SeverityHigh "Wysoka";
    SeverityCritical "Krytyczna";
    LevelLow "Niski";
    LevelMedium "Średni";
    LevelHigh "Wysoki";
    Impact "Wpływ";
    Effort "Nakład";

    ActionPlanned "Planowane";
    ActionDoing "W toku";
    ActionDone "Gotowe";

    // Kinds of channels, for those that no file declares.
    ChannelWeb "Strona WWW";
    ChannelApp "Aplikacja";
    ChannelEmail "E-mail";
    ChannelPhone "Telefon";
    ChannelChat "Czat";
    ChannelSms "SMS";
    ChannelSocial "Media społecznościowe";
    ChannelPost "Poczta";
    ChannelStore "Sklep";
    ChannelPerson "Osobiście";
    ChannelEvent "Wydarzenie";
    ChannelPartner "Partner";
    ChannelOther "Inne";

    // Marks and what the legend says of them.
    Bottleneck "Wąskie gardło";
    MomentOfTruth "Moment prawdy";
    LegendBottleneck "Wąskie gardło: największa strata przy złym nastroju";
    LegendExtremes "Punkt najniższy i najwyższy";
    LegendExpects "Zamierzone odczucie";
    LegendAssumed "Założenie, jeszcze niepotwierdzone";
    LegendSeverity "Dotkliwość, 1–4";
    LegendImpactEffort "Wpływ i nakład, 1–3";
    LegendStep "Krok";
    LegendPassing "Mija krok, który nie dotyczy persony";
    LegendSharedByBoth "Twarz bez inicjału: obie czują to samo";
    LegendSharedByAll "Twarz bez inicjału: wszystkie czują to samo";
    LegendSegment "Tylko dla tego segmentu";
    // The flow.
    Flowchart "Schemat przepływu";
    SharesAsWritten "Udziały według tekstu";
    Measured "Zmierzone";
    Success "Sukces";
    Behaviour "zachowanie";
    SegmentOf "grupa klientów";
    AnyStep "Z dowolnego kroku";
    OtherWays "Inne drogi";
    Unknown "Nieznane";
    LegendWidth "Szerokość: pierwiastek z liczby";
    LegendDropOff "Rezygnacja";
    LegendDropOffShare "Rezygnacja, według podanego udziału kroku";
    LegendNoShare "Brak podanego udziału";
    LegendLoop "Powrót";
    LegendDecision "Decyzja";
    LegendTint "Odcień i twarz: nastrój";
    // The blueprint.
    ServiceBlueprint "Schemat usługi";
    Evidence "Dowody";
    CustomerActions "Działania klienta";
    // The rail parts no word.
    BackstageWork "Zaplecze";
    SupportSystems "Systemy wsparcia";
    LineOfInteraction "Linia interakcji";
    LineOfVisibility "Linia widoczności";
    LineOfInternalInteraction "Linia interakcji wewnętrznej";
    LegendPerson "Człowiek";
    LegendTechnology "Technologia";
    LegendThirdParty "Strona trzecia";
    LegendWaiting "Czas oczekiwania";
    LegendBothWays "Wymiana w obie strony";
    LegendReturn "Powrót do wcześniejszego kroku";
    Assumed "założenie";
    WholeStage "cały etap";
    // The portfolio.
    Portfolio "Zestawienie";
    PortfolioTitle "Wszystkie ścieżki według priorytetu";
    Priority "Priorytet";
    Journey "Ścieżka";
    State "Stan";
    StagesAndMood "Etapy i nastrój";
    WorstPains "Najgorsze problemy";
    OwnerReviewed "Właściciel, przegląd";
    NoArea "Bez obszaru";
    NoPersona "Jeszcze bez persony";
    NoStages "Jeszcze bez etapów";
    NoPains "Brak wpisów";
    NeverReviewed "Bez przeglądu";
    LegendMood "Nastrój, od −2 do +2";
    LegendLowest "Najniższy punkt";
    LegendAssumedLine "Założenie";
    LegendReplaces "Ma zastąpić";
    LegendStale "Nieaktualna: przegląd ponad 12 miesięcy temu";
    LegendOpens "Otwiera mapę";
    LegendTintCounted "Odcień i twarz: nastrój w punkcie styku";
    LegendOnlySegment "Tylko ten segment";
    // The comparison with what a journey replaces.
    TouchpointsToday "Punkty styku dziś";
    TouchpointsFuture "Punkty styku w przyszłości";
    TouchpointsBefore "Punkty styku przedtem";
    TouchpointsAfter "Punkty styku potem";
    Future "Przyszłość";
    Before "Przedtem";
    After "Potem";
    WhatChanges "Co się zmienia";
    OpenPains "Problemy, którymi nikt się nie zajmuje";
    Kept "Zostaje";
    Changed "Zmienia się";
    Added "Nowy";
    Removed "Znika";
    LegendGain "Nastrój lepszy";
    LegendLoss "Nastrój gorszy";
    LegendUnknownBetween "Nastrój pomiędzy nieznany";
    LegendTodayAndTarget "Dziś i cel";
    // In what a touchpoint differs.
    ReasonLabel "nazwa";
    ReasonChannels "kanały";
    ReasonIcon "ikona";
    ReasonTakes "czas";
    ReasonDoes "czynność";
    ReasonStage "etap";
    Target "Cel";
    // The clock.
    TimeOfDay "Godzina";
    NextDay "następny dzień";
    Sunrise "Wschód słońca";
    Sunset "Zachód słońca";
    NoTime "bez godziny";
    NotOnTheClock "Bez godziny";
    NoTimes "Nie podano tu żadnej godziny, więc nic nie może stać na zegarze.";
    LegendWindow "Najlepsze chwile na kontakt z klientem";
    LegendBetween "Bez podanej godziny: między sąsiadami";
    Today "Dziś";
    Continued "(ciąg dalszy)";
    Optional "opcjonalne";
    Recovery "Naprawa";

    // Phrases of the pictures.
    DropOff "{share} odchodzi w kroku~{step}";
    Leave "{share} odchodzi";
    MovedFrom "z etapu: {stage}";
    MovesTo "do etapu: {stage}";
    TodayAndTargetBy "Dziś i cel ({month})";
    StagesAsInTheFuture "Etapy stoją w przyszłej kolejności";
    StepNumber "krok~{step}";
    StepNumbers "kroki~{steps}";
    StepInList "{step}";
    FurtherInList "{count} więcej";
    StageNumber "etap~{stage}";
    NoStep "żaden krok";
    OwnerIs "Właściciel: {team}";
    ReviewedOn "przegląd: {date}";
    DueBy "do {date}";
    AfterTime "Po upływie: {time}";
    ShareOf "{share} ({what})";
    Affects "dotyczy {share}";
    SampleOf "próba: {size}";
    TargetOf "Cel: {value}";
    ListOf "{first} i {last}";
    OnlyFor "Tylko to, co dotyczy: {people}";
    StagesLeftOut "Pominięte etapy: {stages}";
    LanesLeftOut "Pominięte wiersze: {lanes}";
    TouchpointsLeftOut "Pominięte punkty styku: {count}";
    JourneysLeftOut "Pominięte ścieżki: {count}";
    CasesLeftOut "Pominięte, bo nie wiadomo, do kogo należą: {count}";
    BehindStep "Za krokiem {step} mapy";
    BehindSteps "Za krokami {steps} mapy";
    ByWrittenShare "{outcome}, według podanego udziału kroku";
    PerHalfHour "{name} na pół godziny";
    PerHour "{name} na godzinę";
    PerTime "{name} / {time}";
    EveryTime "{name}, co {time}";
    OrMore "{figure} lub więcej";
    SumInHours "{sum} w {count}~godzinę | {sum} w {count}~godziny | {sum} w {count}~godzin";
    SumInTime "{sum} / {time}";
    OfAll "{share} wszystkich";
    CoverageOf "Zaspokojone potrzeby: {parts}.";
    CoverageToday "obecna mapa {met} z {needs} | obecne mapy {met} z {needs} | obecne mapy {met} z {needs}";
    CoveragePlanned "planowana mapa {met} z {needs} | planowane mapy {met} z {needs} | planowane mapy {met} z {needs}";
    InNoMap "Jeszcze na żadnej mapie";
    SomeOfMaps "{some} z {count} mapy | {some} z {count} map | {some} z {count} map";
    AndMore "i jeszcze {count}";
    More "jeszcze {count}";
    AsOf "stan na {date}";
    StaleSince "Nieaktualna: {count} miesiąc | Nieaktualna: {count} miesiące | Nieaktualna: {count} miesięcy";

    // What is counted.
    CountMaps "{count}~mapa | {count}~mapy | {count}~map";
    CountPersonas "{count} persona | {count} persony | {count} person";
    CountStages "{count} etap | {count} etapy | {count} etapów";
    CountTouchpoints "{count} punkt styku | {count} punkty styku | {count} punktów styku";
    CountSteps "{count} krok | {count} kroki | {count} kroków";
    CountJourneys "{count} ścieżka | {count} ścieżki | {count} ścieżek";
    CountAreas "{count} obszar | {count} obszary | {count} obszarów";
    CountGoals "{count} cel | {count} cele | {count} celów";
    CountNeeds "{count} potrzeba | {count} potrzeby | {count} potrzeb";
    CountPains "{count} problem | {count} problemy | {count} problemów";
    CountGains "{count} korzyść | {count} korzyści | {count} korzyści";
    CountFails "{count} punkt awarii | {count} punkty awarii | {count} punktów awarii";

    // Lengths of time, days and hours.
    Seconds "{count}~s | {count}~s | {count}~s";
    Minutes "{count}~min | {count}~min | {count}~min";
    Hours "{count}~godz. | {count}~godz. | {count}~godz.";
    Days "{count}~dzień | {count}~dni | {count}~dni";
    Weeks "{count}~tydzień | {count}~tygodnie | {count}~tygodni";
    Months "{count}~miesiąc | {count}~miesiące | {count}~miesięcy";
    Years "{count}~rok | {count}~lata | {count}~lat";
    FullDate "{day}~{month} {year}";
    ShortDate "{day}~{month}~{year}";
    FullMonth "{month} {year}";
    ShortMonth "{month}~{year}";
    ClockTime "{hour}:{minute}";
    NamesOfMonths "styczeń | luty | marzec | kwiecień | maj | czerwiec | lipiec | sierpień | wrzesień | październik | listopad | grudzień";
    MonthsInDates "stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października | listopada | grudnia";
    ShortMonths "sty | lut | mar | kwi | maj | cze | lip | sie | wrz | paź | lis | gru";

    // Sentences of the descriptions that are read out.
    StoryMap "Mapa podróży klienta, {kind}.";
    StoryCourseOfOne "{names}: {stages} i {touchpoints}";
    StoryCourseOfSeveral "{names}: {stages} i {touchpoints}";
    StoryCourse "{stages} i {touchpoints}";
    StoryStages "{course} – {stages}.";
    StoryMoodStays "Nastrój cały czas: {mood}.";
    StoryMoodStaysOf "{name}, nastrój cały czas: {mood}.";
    StoryMood "Nastrój na początku: {first}; najniższy: {lowest-at}, {lowest}; najwyższy: {highest-at}, {highest}; na końcu: {last}.";
    StoryMoodOf "{name}, nastrój na początku: {first}; najniższy: {lowest-at}, {lowest}; najwyższy: {highest-at}, {highest}; na końcu: {last}.";
    StoryBottleneck "Wąskie gardło: {touchpoint}, tu odchodzi {share}.";
    StorySeverePains "{count} punkt bólu o wysokiej lub krytycznej dotkliwości | {count} punkty bólu o wysokiej lub krytycznej dotkliwości | {count} punktów bólu o wysokiej lub krytycznej dotkliwości";
    StoryOpportunities "{count} szansa | {count} szanse | {count} szans";
    StoryActions "{count} działanie | {count} działania | {count} działań";
    StoryClock "Zegar: {from}–{to}.";
    StoryPersonaPage "Strona persony.";
    StoryLowestOfDay "Najgorsza chwila dnia, {time}: {what} ({mood}).";
    StoryMaps "Mapy: {maps}.";
    StoryMapWithLowest "{map}, najniżej: {touchpoint}, {mood}";
    StoryBlueprint "{name}, {kind}: {lanes}; dzieli je: {boundaries}.";
    StoryStepsInStages "{steps}, {stages}";
    StoryPortfolio "Zestawienie: {journeys}.";
    StoryPortfolioInAreas "Zestawienie: {journeys}, {areas}.";
    StoryLowest "{journey}, najniższy punkt: {touchpoint} ({mood})";
    StoryLowestByPriority "{priority}, {journey}, najniższy punkt: {touchpoint} ({mood}).";
    StoryStale "{count} ścieżka bez przeglądu od ponad 12 miesięcy | {count} ścieżki bez przeglądu od ponad 12 miesięcy | {count} ścieżek bez przeglądu od ponad 12 miesięcy";
    StoryNoStages "{count} ścieżka jeszcze bez etapów | {count} ścieżki jeszcze bez etapów | {count} ścieżek jeszcze bez etapów";
    StoryRetired "{count} wycofana | {count} wycofane | {count} wycofanych";
    StoryCompared "Porównanie stanu obecnego i przyszłego";
    StoryReplaces "Porównanie dwóch map podróży klienta: {future} zamiast {today}.";
    StoryKept "{count} zostaje | {count} zostają | {count} zostaje";
    StoryChanged "{count} się zmienia | {count} się zmieniają | {count} się zmienia";
    StoryAdded "{count} nowy | {count} nowe | {count} nowych";
    StoryRemoved "{count} znika | {count} znikają | {count} znika";
    StoryMoodLowest "Nastrój jest najniższy: {parts}.";
    StoryMoodLowestOf "{name}, nastrój jest najniższy: {parts}.";
    StoryTodayAt "dziś – {point}";
    StoryFutureAt "w przyszłości – {point}";
    StoryOpenPains "{count} problemem nikt się nie zajmuje. | {count} problemami nikt się nie zajmuje. | {count} problemami nikt się nie zajmuje.";
}
