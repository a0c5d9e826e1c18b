//! The phrases of reports in Hungarian.

phrases! {
    // The head of a report.
    Touchpoints "{0} érintkezési pont";
    OneTouchpoint "1 érintkezési pont";
    CountedFrom "{0} eset alapján számolva";
    NotCounted "nincs mérés: az adatok az írottak";
    NoJourney "Nincs elemezhető ügyfélút";
    MapIsPlanned "Tervezett térkép: még nincsenek szakaszai.";
    Unknown "ismeretlen";
    AndMore "és még {0}";
    NoneFound "A szöveg egyet sem említ.";
    Everybody "mindenki";
    WholeStage "az egész szakasz";

    // What needs attention.
    HeadAttention "Mi igényel figyelmet?";
    HeadAttentionAll "Mi igényel figyelmet az összes ügyfélúton?";
    Points "{0} pont";
    WhyFriction "súrlódás: {0} a 100-ból";
    WhyLoss "{0} itt lép ki";
    WhyLossOfAll "az indulók közül {0} itt vész el";
    WhyGap "{0} ponttal a szándékolt érzés alatt";
    WhyMoment "az igazság pillanata, érzés: {0}";
    WhyEnding "a vége, érzés: {0}; erre emlékeznek";
    WhyUnanswered "senki sem foglalkozik egy problémával ({0})";
    WhyLate "a rá vonatkozó munka késik";
    WhyPile "az érkezők {0} része nem látszik többé";
    NothingNeedsAttention "Semmi ismert nem éri el a 10 pontot.";

    // Expectations.
    HeadExpectations "Elvárások";
    Vision "Jövőkép: {0}";
    NoVision "Nincs leírt jövőkép.";
    GapsMet "{1} elvárásból {0} teljesül";
    GapsOpen "ahányról nem ismert: {0}";
    GapMissed "szándékolt {0}, érzett {1}: {2} ponttal kevesebb";
    GapMet "szándékolt {0}, érzett {1}: teljesül";
    GapUnknown "szándékolt {0}, érzett: ismeretlen";
    TargetReached "eléri a célt: {0}";
    TargetMissed "cél: {0}, eltérés: {1}";
    PercentagePoints "{0} százalékpont";
    TargetUnknown "cél: {0}, az érték ismeretlen";

    // Unneeded touchpoints.
    HeadUnneeded "Felesleges érintkezési pontok";
    UnneededUnknown "Ismeretlen: az érintkezési pontok kevesebb mint fele mondja meg, mely igényt szolgálja (`meets`).";
    Unreached "Nem vezet oda út";

    // Low points and friction.
    HeadFriction "Mélypontok és súrlódás";
    CurveOf "{0} érzései: átlag {1} ({3} érintkezési pontból {2}), {4} és {5} között";
    MeanOverTime "idővel súlyozva {0}";
    Drop "a legnagyobb esés: {0} → {1}, {2} → {3}";
    LowPoint "mélypont, érzés: {0}";
    RecoversAt "már nem rossz innen: {0}";
    NeverRecovers "többé nem jó";
    FeelingsUnknown "Senki sem írta le, mit éreznek.";
    SubFriction "Súrlódás";
    PartPain "probléma {0}";
    PartFeeling "rossz érzés {0}";
    PartEffort "ráfordítás {0}";
    PartWait "várakozás {0}";
    PartSwitch "továbbküldés {0}";
    PartNotCounted "(kimarad: csökkentené az értéket)";
    SubPains "Problémák, a legrosszabb elöl";
    ReachCases "{0} számolt esetet érint";
    ReachPart "{1} számolt esetből {0} érintett ({2})";
    ReachAffects "az ide érkezők {0} része érintett, az írottak szerint";
    ReachSegments "az összes {0} része érintett: {1} mérete";
    ReachPeople "{0} embert érint: {1} mérete";
    ReachUnknown "kiterjedés ismeretlen";
    SeverityUnknown "súlyosság ismeretlen";
    TakenUpBy "foglalkozik vele: {0}";
    TakenUpByNobody "senki sem foglalkozik vele";
    From "forrás: {0}";
    NoSource "nincs forrás";

    // Bottlenecks.
    HeadBottlenecks "Szűk keresztmetszetek";
    TheBottleneck "A szűk keresztmetszet: {0}. Kilép: {1}; érzés: {2}.";
    NoBottleneck "Nincs szűk keresztmetszet: sehol sem ismert, hogy rossz érzéssel kilépnének.";
    LargestShare "Arányában a legnagyobb veszteség: {0}, {1}.";
    LargestCount "Számában a legnagyobb veszteség: {0}, {1}.";
    Differ "Azért térnek el, mert az arány az oda érkezőkre, a szám mindenkire vonatkozik: {0} a legtöbb kilépés előtt áll ({1} érkezik), {2} csak utána ({3} érkezik).";
    NotTheBottleneck "{0}: az érzés {1}, nem negatív; akik itt kilépnek, nem itt sérülnek, ezért nem szűk keresztmetszet.";
    NotTheBottleneckUnknown "Nem ismert, mit éreznek itt: {0}; ezért nem szűk keresztmetszet.";
    SubByShare "Veszteség arány szerint";
    SubByCount "Veszteség szám szerint";
    SubByWait "Várakozások";
    SubByPile "Ahol az esetek eltűnnek";
    SubBehind "Várakozás a háttérben";
    SubFunnel "Tölcsér";
    CountedOf "{1} esetből {0}, számolva";
    AsWritten "az írottak szerint";
    OfAllWhoBegin "az indulók {0} része";
    GoOn "az előző szakasz {0} része";
    LossesUnknown "Senki sem írta le, ki hol lép ki.";

    // Channels and owners.
    HeadSwitches "Csatornaváltások";
    DaySwitches "Egy nap során senkit sem küldenek egyik csatornáról a másikra.";
    SwitchForced "kényszerű: nincs olyan út, amely megtartja a csatornát";
    SwitchChosen "választott: más út megtartja a csatornát";
    SwitchesOf "{1} út közül {0} vált csatornát ({2} kényszerű)";
    SwitchesUntold "utak, amelyeken nincs megnevezett csatorna: {0}";
    SwitchRange "a sikerig: {0}–{1}";
    SwitchCount "a sikerig: {0}";
    SwitchExpected "várhatóan {0} minden indulónál";
    HeadSilos "Silók: átadás a felelősök között";
    HandOffs "{1} út közül, ahol ismert a felelős, {0} vezet másik felelőshöz (10-ből {2})";
    SubBehindOwners "A háttérben";
    RowOwnersUnknown "Ismeretlen: egy hívás sem köt össze két sort, amelynek ismert a felelőse (összes hívás: {0}).";
    RowHandOffs "{1} sorok közti hívásból, ahol ismert a felelős, {0} vezet másik felelőshöz (összes hívás: {2})";
    OwnersUnknown "Ismeretlen: egy út sem köt össze két felelőssel bíró érintkezési pontot.";

    // Time.
    HeadTime "Idő";
    RouteShortest "Legrövidebb";
    RouteLongest "Leghosszabb";
    RouteLikeliest "Legvalószínűbb (az összes {0} része)";
    RouteSame "Legrövidebb és leghosszabb";
    NotOnMap "{0} (nincs a térképen)";
    TimeSpent "aktív idő: {0} ({4} pontból {2} ismert), várakozás: {1} ({4} pontból {3} ismert)";
    TimeUnknown "idő ismeretlen";
    ActivePart "az ismert idő {0} része aktív";
    NoWay "Nem vezet út sikerhez.";
    ExpectedTime "Várható minden indulónál: {0} érintkezési pont, aktív idő: {1}, várakozás: {2}, amennyire ismert";
    ExpectedUnknown "A várható értékek ismeretlenek: {0}";
    ReasonStarts "nem ismert, hányan hol kezdik: {0}";
    ReasonSplits "nincs leírt arány itt: {0}";
    ReasonTrapped "ebből a körből nincs kilépés: {0}";
    ReasonEndless "egy nagy kör túl sokszor ismétlődik";
    EndsSuccess "{0} éri el a sikert";
    EndAs "{0}: {1}";
    EndElsewhere "másik ügyfélúton folytatja";
    EndUnknown "nem ismert, hová";
    Anywhere "Bárhonnan induló nyilak, amelyeket az utak nem követnek: {0}.";

    // Moments of truth, peak and end.
    HeadMoments "Az igazság pillanatai, csúcs és vég";
    MomentWell "jól sikerül, érzés: {0}";
    MomentBadly "rosszul sikerül, érzés: {0}";
    MomentNeutral "se jó, se rossz, érzés: {0}";
    MomentUnknown "nem ismert, milyen érzés";
    PeakEnd "{0} emléke {1}: a csúcs ({2}, {3}) és a vég ({4}, {5}) átlaga; a kezdet {6}, {7}";

    // High points.
    HeadHighs "Csúcspontok";
    HighPoint "érzés: {0}";
    Exceeds "a szándékoltnál jobb ({0})";
    GainAt "előny: {0}";

    // What to do.
    HeadOpportunities "Lehetőségek";
    QuickWins "Gyors nyereség: megéri, kevés ráfordítás";
    BigBets "Nagy tétek: megéri, több ráfordítás";
    FillIns "Kitöltők: kis hatás, kevés ráfordítás";
    Avoid "Meggondolandó: kis hatás, több ráfordítás";
    Unscored "Nincs értékelve: a hatás vagy a ráfordítás ismeretlen";
    Scored "hatás: {0}, ráfordítás: {1}";
    HeadActions "Intézkedések";
    NoOwner "nincs felelőse";
    NoDue "nincs határidő";
    DaysLate "{0} napos késés";
    DaysPast "{0} napja lejárt";
    StatusUnknown "állapot ismeretlen";
    HeadUnowned "Aminek nincs felelőse";
    UnownedJourney "maga az ügyfélút";
    UnownedTouchpoints "érintkezési pontok";
    UnownedIdeas "lehetőségek";
    UnownedTasks "intézkedések";
    UnownedSystems "rendszerek";
    UnownedChannels "csatornák";
    AllOwned "Mindennek van felelőse.";
    HeadNeeds "Igények és célok, amelyeket semmi sem teljesít";
    NeedUntold "ismeretlen: nincs neve, így semmi sem mondhatja, hogy teljesíti";
    NeedUnmet "egy érintkezési pont sem teljesíti";
    NoPersona "Az ügyfélútnak nincs personája.";
    AllMet "Minden megnevezett teljesül.";
    HeadQuestions "Nyitott kérdések és hiányzó adatok";
    QuestionWants "szükséges: {0}";
    DataMissing "hiányzik: {0}";
    DataHad "{0} ismert";
    HeadClaims "Mire épülnek az állítások?";
    ClaimsOf "Állítások: {0}; mért {1}, megfigyelt {2}, feltételezett {3}, ismeretlen alapú {4}";
    HeadCoverage "Lefedettség: érintkezési pontok szakaszonként";
    HeadPersonas "Lefedettség: érintkezési pontok personánként és ügyfélutanként";
    ColumnPersona "Persona";
    ColumnJourneys "Ügyfélutak";
    ColumnStage "Szakasz";
    ColumnAll "Összes";
    ColumnNoChannel "Csatorna nélkül";
    HeadMetrics "Mérőszámok és célok";

    // Futures.
    HeadFuture "Ehhez képest: {0}";
    SubBetter "Ami jobb lesz";
    SubWorse "Ami rosszabb lesz vagy elvész";
    FromTo "{0} → {1} ({2})";
    RemovedFelt "megszűnik; érzés volt: {0}";
    Removed "megszűnik";
    SubAdded "Új";
    SubOpenPains "Mai problémák, amelyekkel senki sem foglalkozik";
    PainKept "megmarad: a jövőben is megvan";
    PainGone "az érintkezési pontja megszűnik; senki sem mondja, hogy megoldódik";
    NoActionYet "sem intézkedés, sem a jövő lehetősége nem foglalkozik vele";
    IdeaOfToday "egy mai lehetőség megoldaná: {0}";
    PainsResolved "{1} mai problémából {0} kezelve van";
    SubIdle "Változások intézkedés nélkül";
    IdleStage "{0}: {1}";
    FiguresOpen "ma ismeretlen";

    // When something is down.
    HeadImpact "Ha ez leáll: {0}";
    ImpactNone "A szöveg szerint egy érintkezési pont sem függ tőle.";
    ImpactTouchpoints "{1} érintkezési pontból {0} érintett";
    ImpactVolume "{1} számolt látogatásból {0} ({2}) ide jön";
    ImpactVolumeUnknown "mért mennyiség: ismeretlen";
    ImpactOutcomes "elérhetetlen kimenetek: {0}";
    ImpactAround "kikerülve elérhető kimenetek: {0}";
    ImpactPersonas "personák: {0}";
    ImpactSegments "szegmensek: {0}";
    ImpactBecause "emiatt: {0}";
    ImpactOtherChannels "más csatornán elérhető";
    ImpliedSuccess "siker";
}
