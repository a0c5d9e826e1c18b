//! The phrases of reports in Finnish.

phrases! {
    // The head of a report.
    Touchpoints "{0} kosketuspistettä";
    OneTouchpoint "1 kosketuspiste";
    CountedFrom "laskettu: {0} tapausta";
    NotCounted "mitään ei ole mitattu: luvut ovat kirjoitettuja";
    NoJourney "Ei polkua kerrottavaksi";
    MapIsPlanned "Suunniteltu kartta: vaiheita ei vielä ole.";
    Unknown "ei tiedossa";
    AndMore "ja {0} muuta";
    NoneFound "Teksti ei mainitse yhtään.";
    Everybody "kaikki";
    WholeStage "koko vaihe";

    // What needs attention.
    HeadAttention "Mikä vaatii huomiota?";
    HeadAttentionAll "Mikä vaatii huomiota kaikilla poluilla?";
    Points "{0} pistettä";
    WhyFriction "kitka {0} / 100";
    WhyLoss "{0} poistuu tässä";
    WhyLossOfAll "aloittaneista {0} menetetään tässä";
    WhyGap "{0} alle tavoitellun tunteen";
    WhyMoment "totuuden hetki, tunne {0}";
    WhyEnding "loppu, tunne {0}: se muistetaan";
    WhyUnanswered "kipukohta ({0}), johon kukaan ei tartu";
    WhyLate "siihen liittyvä työ on myöhässä";
    WhyPile "saapuneista {0} ei nähdä enää";
    NothingNeedsAttention "Mikään tiedossa oleva ei yllä 10 pisteeseen.";

    // Expectations.
    HeadExpectations "Odotukset";
    Vision "Visio: {0}";
    NoVision "Visiota ei ole kirjoitettu.";
    GapsMet "{0}/{1} odotuksesta täyttyy";
    GapsOpen "ei tiedossa: {0}";
    GapMissed "tavoite {0}, tunne {1}: {2} alle";
    GapMet "tavoite {0}, tunne {1}: täyttyy";
    GapUnknown "tavoite {0}, tunne ei tiedossa";
    TargetReached "tavoitteessa {0}";
    TargetMissed "tavoite {0}, matkaa {1}";
    PercentagePoints "{0} prosenttiyksikköä";
    TargetUnknown "tavoite {0}, arvo ei tiedossa";

    // Unneeded touchpoints.
    HeadUnneeded "Turhat kosketuspisteet";
    UnneededUnknown "Ei tiedossa: alle puolet kosketuspisteistä kertoo, minkä tarpeen ne täyttävät (`meets`).";
    Unreached "Sinne ei johda mikään reitti";

    // Low points and friction.
    HeadFriction "Matalat kohdat ja kitka";
    CurveOf "{0}, tunteet: keskiarvo {1} ({2}/{3} kosketuspisteestä), {4} … {5}";
    MeanOverTime "ajalla painotettuna {0}";
    Drop "jyrkin pudotus: {0} → {1}, {2} → {3}";
    LowPoint "matala kohta, tunne {0}";
    RecoversAt "ei enää huono tästä alkaen: {0}";
    NeverRecovers "ei enää parane";
    FeelingsUnknown "Kukaan ei kerro, mitä tunnetaan.";
    SubFriction "Kitka";
    PartPain "kipu {0}";
    PartFeeling "paha mieli {0}";
    PartEffort "vaiva {0}";
    PartWait "odotus {0}";
    PartSwitch "siirto muualle {0}";
    PartNotCounted "(jätetty pois: laskisi arvoa)";
    SubPains "Kipukohdat, pahin ensin";
    ReachCases "koskee {0} laskettua tapausta";
    ReachPart "koskee {0}/{1} laskettua tapausta ({2})";
    ReachAffects "koskee {0} tänne tulevista, kirjoitettu";
    ReachSegments "koskee {0} kaikista: {1}, koko";
    ReachPeople "koskee {0} ihmistä: {1}, koko";
    ReachUnknown "ulottuvuus ei tiedossa";
    SeverityUnknown "vakavuus ei tiedossa";
    TakenUpBy "siihen tarttuu: {0}";
    TakenUpByNobody "siihen ei tartu kukaan";
    From "lähde: {0}";
    NoSource "ei lähdettä";

    // Bottlenecks.
    HeadBottlenecks "Pullonkaulat";
    TheBottleneck "Pullonkaula on {0}: {1} poistuu, tunne {2}.";
    NoBottleneck "Ei pullonkaulaa: missään pahan mielen kohdassa ei tiedetä menetettävän ketään.";
    LargestShare "Osuutena suurin menetys on {0}: {1}.";
    LargestCount "Määränä suurin menetys on {0}: {1}.";
    Differ "Ne eroavat, koska osuus lasketaan kohtaan tulevista ja määrä kaikista: {0} on ennen useimpien lähtöä ({1} tulee), {2} vasta sen jälkeen ({3} tulee).";
    NotTheBottleneck "{0}: tunne {1}, ei alle nollan; täällä menetetyt eivät kärsi täällä, joten se ei ole pullonkaula.";
    NotTheBottleneckUnknown "Kohdan {0} tunne ei ole tiedossa, joten se ei ole pullonkaula.";
    SubByShare "Menetykset osuuden mukaan";
    SubByCount "Menetykset määrän mukaan";
    SubByWait "Odotukset (aika)";
    SubByPile "Missä tapaukset katoavat";
    SubBehind "Odotus taustalla";
    SubFunnel "Suppilo";
    CountedOf "{0}/{1} laskettu";
    AsWritten "kirjoitettu";
    OfAllWhoBegin "{0} aloittaneista";
    GoOn "{0} edellisestä vaiheesta";
    LossesUnknown "Kukaan ei kerro, ketkä poistuvat missä.";

    // Channels and owners.
    HeadSwitches "Kanavan vaihdot";
    DaySwitches "Päivän aikana ketään ei lähetetä kanavasta toiseen.";
    SwitchForced "pakollinen: mikään muu reitti ei säilytä kanavaa";
    SwitchChosen "valittu: toinen reitti säilyttää kanavan";
    SwitchesOf "{0}/{1} reitistä vaihtaa kanavaa ({2} pakollista)";
    SwitchesUntold "reittejä, joilta kanava puuttuu: {0}";
    SwitchRange "matkalla onnistumiseen: {0}–{1}";
    SwitchCount "matkalla onnistumiseen: {0}";
    SwitchExpected "odotettavissa {0} jokaista aloittajaa kohti";
    HeadSilos "Siilot: siirrot vastuiden välillä";
    HandOffs "{0}/{1} reitistä, joiden vastuu tiedetään, johtaa toiselle vastuulle ({2} / 10)";
    SubBehindOwners "Taustalla";
    RowOwnersUnknown "Ei tiedossa: mikään kutsu ei yhdistä kahta riviä, joiden vastuu tiedetään (kutsuja yhteensä {0}).";
    RowHandOffs "{0}/{1} rivien kutsusta, joiden vastuu tiedetään, johtaa toiselle vastuulle (kutsuja yhteensä {2})";
    OwnersUnknown "Ei tiedossa: mikään reitti ei yhdistä kahta kosketuspistettä, joilla on vastuu.";

    // Time.
    HeadTime "Aika";
    RouteShortest "Lyhin";
    RouteLongest "Pisin";
    RouteLikeliest "Todennäköisin ({0} kaikista)";
    RouteSame "Lyhin ja pisin";
    NotOnMap "{0} (ei kartalla)";
    TimeSpent "toimintaa: {0} (kerrottu {2}/{4}), odotusta: {1} (kerrottu {3}/{4})";
    TimeUnknown "aika ei tiedossa";
    ActivePart "{0} tunnetusta ajasta on toimintaa";
    NoWay "Mikään reitti ei johda onnistumiseen.";
    ExpectedTime "Odotettavissa jokaiselta aloittajalta: {0} kosketuspistettä, toimintaa: {1}, odotusta: {2}, sikäli kuin kerrottu";
    ExpectedUnknown "Odotusarvot eivät ole tiedossa: {0}";
    ReasonStarts "ei kerrota, kuinka moni aloittaa mistä: {0}";
    ReasonSplits "osuudet puuttuvat: {0}";
    ReasonTrapped "silmukasta ei pääse pois: {0}";
    ReasonEndless "suuri silmukka toistuu liian usein laskettavaksi";
    EndsSuccess "{0} pääsee onnistumiseen";
    EndAs "{0}: {1}";
    EndElsewhere "jatkaa toisella polulla";
    EndUnknown "ei tiedetä minne";
    Anywhere "Nuolia, jotka lähtevät mistä tahansa ja joita reitit eivät seuraa: {0}.";

    // Moments of truth, peak and end.
    HeadMoments "Totuuden hetket, huippu ja loppu";
    MomentWell "sujuu hyvin, tunne {0}";
    MomentBadly "sujuu huonosti, tunne {0}";
    MomentNeutral "ei hyvä eikä huono, tunne {0}";
    MomentUnknown "tunne ei ole tiedossa";
    PeakEnd "{0}: muistijälki {1}, huipun ({2}, {3}) ja lopun ({4}, {5}) keskiarvo; alku {6}, {7}";

    // High points.
    HeadHighs "Huippukohdat";
    HighPoint "tunne {0}";
    Exceeds "enemmän kuin tavoiteltu ({0})";
    GainAt "hyöty: {0}";

    // What to do.
    HeadOpportunities "Mahdollisuudet";
    QuickWins "Pikavoitot: kannattaa, vähän työtä";
    BigBets "Isot panostukset: kannattaa, enemmän työtä";
    FillIns "Täytteet: pieni vaikutus, vähän työtä";
    Avoid "Harkitse: pieni vaikutus, enemmän työtä";
    Unscored "Arvioimatta: vaikutus tai työmäärä ei tiedossa";
    Scored "vaikutus {0}, työmäärä {1}";
    HeadActions "Toimenpiteet";
    NoOwner "ei vastuuhenkilöä";
    NoDue "ei määräpäivää";
    DaysLate "{0} päivää myöhässä";
    DaysPast "{0} päivää sitten";
    StatusUnknown "tila ei tiedossa";
    HeadUnowned "Mitä kukaan ei omista";
    UnownedJourney "itse asiakaspolku";
    UnownedTouchpoints "kosketuspisteet";
    UnownedIdeas "mahdollisuudet";
    UnownedTasks "toimenpiteet";
    UnownedSystems "järjestelmät";
    UnownedChannels "kanavat";
    AllOwned "Kaikella on vastuuhenkilö.";
    HeadNeeds "Tarpeet ja tavoitteet, joita mikään ei täytä";
    NeedUntold "ei tiedossa: sillä ei ole nimeä, joten mikään ei voi kertoa täyttävänsä sitä";
    NeedUnmet "mikään kosketuspiste ei täytä sitä";
    NoPersona "Polulla ei ole persoonaa.";
    AllMet "Kaikki nimetty täyttyy.";
    HeadQuestions "Avoimet kysymykset ja puuttuvat tiedot";
    QuestionWants "tarvitaan: {0}";
    DataMissing "puuttuu: {0}";
    DataHad "{0} tiedossa";
    HeadClaims "Mihin väitteet perustuvat?";
    ClaimsOf "Väitteitä: {0}; mitattu {1}, havaittu {2}, oletettu {3}, perusta ei tiedossa {4}";
    HeadCoverage "Kattavuus: kosketuspisteet vaiheittain";
    HeadPersonas "Kattavuus: kosketuspisteet persoonittain ja poluittain";
    ColumnPersona "Persoona";
    ColumnJourneys "Polut";
    ColumnStage "Vaihe";
    ColumnAll "Kaikki";
    ColumnNoChannel "Ei kanavaa";
    HeadMetrics "Mittarit ja tavoitteet";

    // Futures.
    HeadFuture "Verrattuna: {0}";
    SubBetter "Mikä paranee";
    SubWorse "Mikä huononee tai menetetään";
    FromTo "{0} → {1} ({2})";
    RemovedFelt "poistuu; tunne oli {0}";
    Removed "poistuu";
    SubAdded "Uutta";
    SubOpenPains "Nykyiset kipukohdat, joihin kukaan ei tartu";
    PainKept "jää: se on myös tulevassa";
    PainGone "sen kosketuspiste poistuu; kukaan ei sano sen ratkeavan";
    NoActionYet "mikään toimenpide tai tulevan mahdollisuus ei tartu siihen";
    IdeaOfToday "nykyinen mahdollisuus ratkaisisi sen: {0}";
    PainsResolved "{0}/{1} nykyisestä kipukohdasta on otettu työn alle";
    SubIdle "Muutokset ilman toimenpidettä";
    IdleStage "{0}: {1}";
    FiguresOpen "nykyarvo ei tiedossa";

    // When something is down.
    HeadImpact "Kun {0} ei toimi";
    ImpactNone "Tekstin mukaan mikään kosketuspiste ei riipu siitä.";
    ImpactTouchpoints "{0}/{1} kosketuspistettä kärsii";
    ImpactVolume "{0}/{1} lasketusta käynnistä ({2}) tulee tänne";
    ImpactVolumeUnknown "mitattu määrä: ei tiedossa";
    ImpactOutcomes "tavoittamattomat lopputulokset: {0}";
    ImpactAround "ohitse tavoitettavat lopputulokset: {0}";
    ImpactPersonas "persoonat: {0}";
    ImpactSegments "segmentit: {0}";
    ImpactBecause "syy: {0}";
    ImpactOtherChannels "saatavissa toisen kanavan kautta";
    ImpliedSuccess "onnistuminen";
}
