//! The words of reports: headings and sentences with places for names and figures. No place carries a suffix, so that any name fits.

use super::{Language, Locale, Word};

/// Defines [`Phrase`]: each with its words in English, Hungarian and Finnish; `{0}`, `{1}` … are places.
macro_rules! phrases {
    ($($name:ident $english:literal $hungarian:literal $finnish:literal;)*) => {
        /// A heading or a sentence of a report.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Phrase {
            $($name,)*
        }

        impl Phrase {
            pub const ALL: &'static [Phrase] = &[$(Phrase::$name),*];

            pub(super) const NAMES: &'static [&'static str] = &[$(stringify!($name)),*];

            pub(super) fn text(self, language: Language) -> &'static str {
                match (self, language) {
                    $(
                        (Phrase::$name, Language::Hungarian) => $hungarian,
                        (Phrase::$name, Language::Finnish) => $finnish,
                        // Other languages have words for pictures, and none for reports yet.
                        (Phrase::$name, _) => $english,
                    )*
                }
            }
        }
    };
}

impl Locale<'_> {
    /// A phrase with its places filled in. A place without a value stays empty.
    pub fn report(self, phrase: Phrase, values: &[&str]) -> String {
        let own = self.own.and_then(|it| it.get(Word::Phrase(phrase), self.language));
        let text = own.unwrap_or_else(|| phrase.text(self.language));
        let mut out = String::with_capacity(text.len() + values.iter().map(|it| it.len()).sum::<usize>());
        let mut rest = text;
        while let Some(open) = rest.find('{') {
            out.push_str(&rest[..open]);
            let close = rest[open..].find('}').map_or(rest.len(), |it| open + it);
            let value = rest[open + 1..close].parse().ok().and_then(|it: usize| values.get(it));
            out.push_str(value.unwrap_or(&""));
            rest = rest.get(close + 1..).unwrap_or("");
        }
        out.push_str(rest);
        out
    }
}

phrases! {
    // The head of a report.
    Touchpoints "{0} touchpoints" "{0} érintkezési pont" "{0} kosketuspistettä";
    OneTouchpoint "1 touchpoint" "1 érintkezési pont" "1 kosketuspiste";
    CountedFrom "counted from {0} cases" "{0} eset alapján számolva" "laskettu: {0} tapausta";
    NotCounted "nothing is measured: figures are as written" "nincs mérés: az adatok az írottak" "mitään ei ole mitattu: luvut ovat kirjoitettuja";
    NoJourney "No journey to tell of" "Nincs elemezhető ügyfélút" "Ei polkua kerrottavaksi";
    MapIsPlanned "A map that is planned: it has no stages yet." "Tervezett térkép: még nincsenek szakaszai." "Suunniteltu kartta: vaiheita ei vielä ole.";
    Unknown "unknown" "ismeretlen" "ei tiedossa";
    AndMore "and {0} more" "és még {0}" "ja {0} muuta";
    NoneFound "None that the text tells of." "A szöveg egyet sem említ." "Teksti ei mainitse yhtään.";
    Everybody "everybody" "mindenki" "kaikki";
    WholeStage "the whole stage" "az egész szakasz" "koko vaihe";

    // What needs attention.
    HeadAttention "What needs attention" "Mi igényel figyelmet?" "Mikä vaatii huomiota?";
    HeadAttentionAll "What needs attention, over all journeys" "Mi igényel figyelmet az összes ügyfélúton?" "Mikä vaatii huomiota kaikilla poluilla?";
    Points "{0} points" "{0} pont" "{0} pistettä";
    WhyFriction "friction {0} of 100" "súrlódás: {0} a 100-ból" "kitka {0} / 100";
    WhyLoss "{0} leave here" "{0} itt lép ki" "{0} poistuu tässä";
    WhyLossOfAll "{0} of all who begin are lost here" "az indulók közül {0} itt vész el" "aloittaneista {0} menetetään tässä";
    WhyGap "felt {0} below what is meant" "{0} ponttal a szándékolt érzés alatt" "{0} alle tavoitellun tunteen";
    WhyMoment "a moment of truth felt {0}" "az igazság pillanata, érzés: {0}" "totuuden hetki, tunne {0}";
    WhyEnding "the end, felt {0}: it is remembered" "a vége, érzés: {0}; erre emlékeznek" "loppu, tunne {0}: se muistetaan";
    WhyUnanswered "a pain ({0}) that nobody takes up" "senki sem foglalkozik egy problémával ({0})" "kipukohta ({0}), johon kukaan ei tartu";
    WhyLate "work on it is late" "a rá vonatkozó munka késik" "siihen liittyvä työ on myöhässä";
    WhyPile "{0} of those who come are not seen again" "az érkezők {0} része nem látszik többé" "saapuneista {0} ei nähdä enää";
    NothingNeedsAttention "Nothing that is known reaches 10 points." "Semmi ismert nem éri el a 10 pontot." "Mikään tiedossa oleva ei yllä 10 pisteeseen.";

    // Expectations.
    HeadExpectations "Expectations" "Elvárások" "Odotukset";
    Vision "Vision: {0}" "Jövőkép: {0}" "Visio: {0}";
    NoVision "No vision is written." "Nincs leírt jövőkép." "Visiota ei ole kirjoitettu.";
    GapsMet "{0} of {1} expectations are met" "{1} elvárásból {0} teljesül" "{0}/{1} odotuksesta täyttyy";
    GapsOpen "of how many it is not known: {0}" "ahányról nem ismert: {0}" "ei tiedossa: {0}";
    GapMissed "meant {0}, felt {1}: {2} below" "szándékolt {0}, érzett {1}: {2} ponttal kevesebb" "tavoite {0}, tunne {1}: {2} alle";
    GapMet "meant {0}, felt {1}: met" "szándékolt {0}, érzett {1}: teljesül" "tavoite {0}, tunne {1}: täyttyy";
    GapUnknown "meant {0}, felt: unknown" "szándékolt {0}, érzett: ismeretlen" "tavoite {0}, tunne ei tiedossa";
    TargetReached "at its target {0}" "eléri a célt: {0}" "tavoitteessa {0}";
    TargetMissed "target {0}, {1} away" "cél: {0}, eltérés: {1}" "tavoite {0}, matkaa {1}";
    PercentagePoints "{0} percentage points" "{0} százalékpont" "{0} prosenttiyksikköä";
    TargetUnknown "target {0}, value unknown" "cél: {0}, az érték ismeretlen" "tavoite {0}, arvo ei tiedossa";

    // Unneeded touchpoints.
    HeadUnneeded "Touchpoints that serve nothing" "Felesleges érintkezési pontok" "Turhat kosketuspisteet";
    UnneededUnknown "Unknown: fewer than half of the touchpoints say which needs they meet (`meets`)." "Ismeretlen: az érintkezési pontok kevesebb mint fele mondja meg, mely igényt szolgálja (`meets`)." "Ei tiedossa: alle puolet kosketuspisteistä kertoo, minkä tarpeen ne täyttävät (`meets`).";
    Unreached "No way leads there" "Nem vezet oda út" "Sinne ei johda mikään reitti";

    // Low points and friction.
    HeadFriction "Low points and friction" "Mélypontok és súrlódás" "Matalat kohdat ja kitka";
    CurveOf "Feelings of {0}: mean {1} over {2} of {3} touchpoints, from {4} to {5}" "{0} érzései: átlag {1} ({3} érintkezési pontból {2}), {4} és {5} között" "{0}, tunteet: keskiarvo {1} ({2}/{3} kosketuspisteestä), {4} … {5}";
    MeanOverTime "weighted by time {0}" "idővel súlyozva {0}" "ajalla painotettuna {0}";
    Drop "the steepest fall: from {0} to {1}, {2} to {3}" "a legnagyobb esés: {0} → {1}, {2} → {3}" "jyrkin pudotus: {0} → {1}, {2} → {3}";
    LowPoint "low point, felt {0}" "mélypont, érzés: {0}" "matala kohta, tunne {0}";
    RecoversAt "no longer bad from {0} on" "már nem rossz innen: {0}" "ei enää huono tästä alkaen: {0}";
    NeverRecovers "never good again" "többé nem jó" "ei enää parane";
    FeelingsUnknown "Nobody says what is felt." "Senki sem írta le, mit éreznek." "Kukaan ei kerro, mitä tunnetaan.";
    SubFriction "Friction" "Súrlódás" "Kitka";
    PartPain "pain {0}" "probléma {0}" "kipu {0}";
    PartFeeling "bad feeling {0}" "rossz érzés {0}" "paha mieli {0}";
    PartEffort "effort {0}" "ráfordítás {0}" "vaiva {0}";
    PartWait "waiting {0}" "várakozás {0}" "odotus {0}";
    PartSwitch "sent on {0}" "továbbküldés {0}" "siirto muualle {0}";
    PartNotCounted "(left out: it would lower the score)" "(kimarad: csökkentené az értéket)" "(jätetty pois: laskisi arvoa)";
    SubPains "Pain points, the worst first" "Problémák, a legrosszabb elöl" "Kipukohdat, pahin ensin";
    ReachCases "reaches {0} counted cases" "{0} számolt esetet érint" "koskee {0} laskettua tapausta";
    ReachPart "reaches {0} of {1} counted cases ({2} are affected)" "{1} számolt esetből {0} érintett ({2})" "koskee {0}/{1} laskettua tapausta ({2})";
    ReachAffects "reaches {0} of those who come here, as written" "az ide érkezők {0} része érintett, az írottak szerint" "koskee {0} tänne tulevista, kirjoitettu";
    ReachSegments "reaches {0} of all: the size of {1}" "az összes {0} része érintett: {1} mérete" "koskee {0} kaikista: {1}, koko";
    ReachPeople "reaches {0} people: the size of {1}" "{0} embert érint: {1} mérete" "koskee {0} ihmistä: {1}, koko";
    ReachUnknown "reach unknown" "kiterjedés ismeretlen" "ulottuvuus ei tiedossa";
    SeverityUnknown "severity unknown" "súlyosság ismeretlen" "vakavuus ei tiedossa";
    TakenUpBy "taken up by {0}" "foglalkozik vele: {0}" "siihen tarttuu: {0}";
    TakenUpByNobody "nobody takes it up" "senki sem foglalkozik vele" "siihen ei tartu kukaan";
    From "from {0}" "forrás: {0}" "lähde: {0}";
    NoSource "no source" "nincs forrás" "ei lähdettä";

    // Bottlenecks.
    HeadBottlenecks "Bottlenecks" "Szűk keresztmetszetek" "Pullonkaulat";
    TheBottleneck "The bottleneck is {0}: {1} leave, and it feels {2}." "A szűk keresztmetszet: {0}. Kilép: {1}; érzés: {2}." "Pullonkaula on {0}: {1} poistuu, tunne {2}.";
    NoBottleneck "No bottleneck: nothing that feels below 0 is known to lose anybody." "Nincs szűk keresztmetszet: sehol sem ismert, hogy rossz érzéssel kilépnének." "Ei pullonkaulaa: missään pahan mielen kohdassa ei tiedetä menetettävän ketään.";
    LargestShare "By share the largest loss is {0}: {1}." "Arányában a legnagyobb veszteség: {0}, {1}." "Osuutena suurin menetys on {0}: {1}.";
    LargestCount "By count the largest loss is {0}: {1}." "Számában a legnagyobb veszteség: {0}, {1}." "Määränä suurin menetys on {0}: {1}.";
    Differ "They differ because a share is of those who come to the touchpoint and a count is of everybody: {0} comes before most have left ({1} come), {2} only after ({3} come)." "Azért térnek el, mert az arány az oda érkezőkre, a szám mindenkire vonatkozik: {0} a legtöbb kilépés előtt áll ({1} érkezik), {2} csak utána ({3} érkezik)." "Ne eroavat, koska osuus lasketaan kohtaan tulevista ja määrä kaikista: {0} on ennen useimpien lähtöä ({1} tulee), {2} vasta sen jälkeen ({3} tulee).";
    NotTheBottleneck "{0} feels {1}, not below 0: it loses people who are not hurt there, so it is no bottleneck." "{0}: az érzés {1}, nem negatív; akik itt kilépnek, nem itt sérülnek, ezért nem szűk keresztmetszet." "{0}: tunne {1}, ei alle nollan; täällä menetetyt eivät kärsi täällä, joten se ei ole pullonkaula.";
    NotTheBottleneckUnknown "What is felt at {0} is unknown, so it is no bottleneck." "Nem ismert, mit éreznek itt: {0}; ezért nem szűk keresztmetszet." "Kohdan {0} tunne ei ole tiedossa, joten se ei ole pullonkaula.";
    SubByShare "Losses by share" "Veszteség arány szerint" "Menetykset osuuden mukaan";
    SubByCount "Losses by count" "Veszteség szám szerint" "Menetykset määrän mukaan";
    SubByWait "Waits" "Várakozások" "Odotukset (aika)";
    SubByPile "Where cases are not seen again" "Ahol az esetek eltűnnek" "Missä tapaukset katoavat";
    SubBehind "Waits behind the scenes" "Várakozás a háttérben" "Odotus taustalla";
    SubFunnel "Funnel" "Tölcsér" "Suppilo";
    CountedOf "{0} of {1} counted" "{1} esetből {0}, számolva" "{0}/{1} laskettu";
    AsWritten "as written" "az írottak szerint" "kirjoitettu";
    OfAllWhoBegin "{0} of all who begin" "az indulók {0} része" "{0} aloittaneista";
    GoOn "{0} of the stage before" "az előző szakasz {0} része" "{0} edellisestä vaiheesta";
    LossesUnknown "Nobody says who leaves where." "Senki sem írta le, ki hol lép ki." "Kukaan ei kerro, ketkä poistuvat missä.";

    // Channels and owners.
    HeadSwitches "Changes of channel" "Csatornaváltások" "Kanavan vaihdot";
    DaySwitches "In a day nobody is sent from one channel to another." "Egy nap során senkit sem küldenek egyik csatornáról a másikra." "Päivän aikana ketään ei lähetetä kanavasta toiseen.";
    SwitchForced "forced: no other way keeps a channel" "kényszerű: nincs olyan út, amely megtartja a csatornát" "pakollinen: mikään muu reitti ei säilytä kanavaa";
    SwitchChosen "chosen: another way keeps the channel" "választott: más út megtartja a csatornát" "valittu: toinen reitti säilyttää kanavan";
    SwitchesOf "{0} of {1} ways change the channel ({2} forced)" "{1} út közül {0} vált csatornát ({2} kényszerű)" "{0}/{1} reitistä vaihtaa kanavaa ({2} pakollista)";
    SwitchesUntold "ways on which a channel is not named: {0}" "utak, amelyeken nincs megnevezett csatorna: {0}" "reittejä, joilta kanava puuttuu: {0}";
    SwitchRange "on the way to a success: {0} to {1}" "a sikerig: {0}–{1}" "matkalla onnistumiseen: {0}–{1}";
    SwitchCount "on the way to a success: {0}" "a sikerig: {0}" "matkalla onnistumiseen: {0}";
    SwitchExpected "expected of everybody who begins: {0}" "várhatóan {0} minden indulónál" "odotettavissa {0} jokaista aloittajaa kohti";
    HeadSilos "Silos: hand-offs between owners" "Silók: átadás a felelősök között" "Siilot: siirrot vastuiden välillä";
    HandOffs "{0} of {1} ways whose owners are known lead to another owner ({2} in 10)" "{1} út közül, ahol ismert a felelős, {0} vezet másik felelőshöz (10-ből {2})" "{0}/{1} reitistä, joiden vastuu tiedetään, johtaa toiselle vastuulle ({2} / 10)";
    SubBehindOwners "Behind the scenes" "A háttérben" "Taustalla";
    RowOwnersUnknown "Unknown: no call joins two rows whose owners are known (calls in all: {0})." "Ismeretlen: egy hívás sem köt össze két sort, amelynek ismert a felelőse (összes hívás: {0})." "Ei tiedossa: mikään kutsu ei yhdistä kahta riviä, joiden vastuu tiedetään (kutsuja yhteensä {0}).";
    RowHandOffs "{0} of {1} calls between rows whose owners are known lead to another owner (calls in all: {2})" "{1} sorok közti hívásból, ahol ismert a felelős, {0} vezet másik felelőshöz (összes hívás: {2})" "{0}/{1} rivien kutsusta, joiden vastuu tiedetään, johtaa toiselle vastuulle (kutsuja yhteensä {2})";
    OwnersUnknown "Unknown: no way joins two touchpoints whose owners are written." "Ismeretlen: egy út sem köt össze két felelőssel bíró érintkezési pontot." "Ei tiedossa: mikään reitti ei yhdistä kahta kosketuspistettä, joilla on vastuu.";

    // Time.
    HeadTime "Time" "Idő" "Aika";
    RouteShortest "Shortest" "Legrövidebb" "Lyhin";
    RouteLongest "Longest" "Leghosszabb" "Pisin";
    RouteLikeliest "Likeliest ({0} of all)" "Legvalószínűbb (az összes {0} része)" "Todennäköisin ({0} kaikista)";
    RouteSame "Shortest and longest" "Legrövidebb és leghosszabb" "Lyhin ja pisin";
    NotOnMap "{0} (not on the map)" "{0} (nincs a térképen)" "{0} (ei kartalla)";
    TimeSpent "active {0} (told at {2} of {4} touchpoints), waiting {1} (told at {3} of {4})" "aktív idő: {0} ({4} pontból {2} ismert), várakozás: {1} ({4} pontból {3} ismert)" "toimintaa: {0} (kerrottu {2}/{4}), odotusta: {1} (kerrottu {3}/{4})";
    TimeUnknown "time unknown" "idő ismeretlen" "aika ei tiedossa";
    ActivePart "{0} of the known time is active" "az ismert idő {0} része aktív" "{0} tunnetusta ajasta on toimintaa";
    NoWay "No way leads to a success." "Nem vezet út sikerhez." "Mikään reitti ei johda onnistumiseen.";
    ExpectedTime "Expected of everybody who begins: {0} touchpoints, active {1}, waiting {2}, as far as it is told" "Várható minden indulónál: {0} érintkezési pont, aktív idő: {1}, várakozás: {2}, amennyire ismert" "Odotettavissa jokaiselta aloittajalta: {0} kosketuspistettä, toimintaa: {1}, odotusta: {2}, sikäli kuin kerrottu";
    ExpectedUnknown "Expected figures are unknown: {0}" "A várható értékek ismeretlenek: {0}" "Odotusarvot eivät ole tiedossa: {0}";
    ReasonStarts "nobody says how many begin at which of {0}" "nem ismert, hányan hol kezdik: {0}" "ei kerrota, kuinka moni aloittaa mistä: {0}";
    ReasonSplits "no shares are written at {0}" "nincs leírt arány itt: {0}" "osuudet puuttuvat: {0}";
    ReasonTrapped "nobody leaves the loop of {0}" "ebből a körből nincs kilépés: {0}" "silmukasta ei pääse pois: {0}";
    ReasonEndless "a large loop returns too often to be counted" "egy nagy kör túl sokszor ismétlődik" "suuri silmukka toistuu liian usein laskettavaksi";
    EndsSuccess "{0} reach a success" "{0} éri el a sikert" "{0} pääsee onnistumiseen";
    EndAs "{0}: {1}" "{0}: {1}" "{0}: {1}";
    EndElsewhere "go on in another journey" "másik ügyfélúton folytatja" "jatkaa toisella polulla";
    EndUnknown "not known whither" "nem ismert, hová" "ei tiedetä minne";
    Anywhere "Arrows that leave from anywhere, which routes do not follow: {0}." "Bárhonnan induló nyilak, amelyeket az utak nem követnek: {0}." "Nuolia, jotka lähtevät mistä tahansa ja joita reitit eivät seuraa: {0}.";

    // Moments of truth, peak and end.
    HeadMoments "Moments of truth, peak and end" "Az igazság pillanatai, csúcs és vég" "Totuuden hetket, huippu ja loppu";
    MomentWell "fares well, felt {0}" "jól sikerül, érzés: {0}" "sujuu hyvin, tunne {0}";
    MomentBadly "fares badly, felt {0}" "rosszul sikerül, érzés: {0}" "sujuu huonosti, tunne {0}";
    MomentNeutral "neither good nor bad, felt {0}" "se jó, se rossz, érzés: {0}" "ei hyvä eikä huono, tunne {0}";
    MomentUnknown "it is unknown how it feels" "nem ismert, milyen érzés" "tunne ei ole tiedossa";
    PeakEnd "Remembered by {0}: {1}, the mean of the peak ({2} at {3}) and the end ({4} at {5}); it began with {6} at {7}" "{0} emléke {1}: a csúcs ({2}, {3}) és a vég ({4}, {5}) átlaga; a kezdet {6}, {7}" "{0}: muistijälki {1}, huipun ({2}, {3}) ja lopun ({4}, {5}) keskiarvo; alku {6}, {7}";

    // High points.
    HeadHighs "High points" "Csúcspontok" "Huippukohdat";
    HighPoint "felt {0}" "érzés: {0}" "tunne {0}";
    Exceeds "more than meant ({0})" "a szándékoltnál jobb ({0})" "enemmän kuin tavoiteltu ({0})";
    GainAt "gain: {0}" "előny: {0}" "hyöty: {0}";

    // What to do.
    HeadOpportunities "Opportunities" "Lehetőségek" "Mahdollisuudet";
    QuickWins "Quick wins: worth it, little effort" "Gyors nyereség: megéri, kevés ráfordítás" "Pikavoitot: kannattaa, vähän työtä";
    BigBets "Big bets: worth it, more effort" "Nagy tétek: megéri, több ráfordítás" "Isot panostukset: kannattaa, enemmän työtä";
    FillIns "Fill-ins: low impact, little effort" "Kitöltők: kis hatás, kevés ráfordítás" "Täytteet: pieni vaikutus, vähän työtä";
    Avoid "Think twice: low impact, more effort" "Meggondolandó: kis hatás, több ráfordítás" "Harkitse: pieni vaikutus, enemmän työtä";
    Unscored "Not scored: impact or effort is unknown" "Nincs értékelve: a hatás vagy a ráfordítás ismeretlen" "Arvioimatta: vaikutus tai työmäärä ei tiedossa";
    Scored "impact {0}, effort {1}" "hatás: {0}, ráfordítás: {1}" "vaikutus {0}, työmäärä {1}";
    HeadActions "Actions" "Intézkedések" "Toimenpiteet";
    NoOwner "nobody owns it" "nincs felelőse" "ei vastuuhenkilöä";
    NoDue "no due day" "nincs határidő" "ei määräpäivää";
    DaysLate "{0} days late" "{0} napos késés" "{0} päivää myöhässä";
    DaysPast "{0} days ago" "{0} napja lejárt" "{0} päivää sitten";
    StatusUnknown "status unknown" "állapot ismeretlen" "tila ei tiedossa";
    HeadUnowned "What nobody owns" "Aminek nincs felelőse" "Mitä kukaan ei omista";
    UnownedJourney "the journey itself" "maga az ügyfélút" "itse asiakaspolku";
    UnownedTouchpoints "touchpoints" "érintkezési pontok" "kosketuspisteet";
    UnownedIdeas "opportunities" "lehetőségek" "mahdollisuudet";
    UnownedTasks "actions" "intézkedések" "toimenpiteet";
    UnownedSystems "systems" "rendszerek" "järjestelmät";
    UnownedChannels "channels" "csatornák" "kanavat";
    AllOwned "Everything has an owner." "Mindennek van felelőse." "Kaikella on vastuuhenkilö.";
    HeadNeeds "Needs and goals that nothing meets" "Igények és célok, amelyeket semmi sem teljesít" "Tarpeet ja tavoitteet, joita mikään ei täytä";
    NeedUntold "unknown: it has no name, so no touchpoint can say that it meets it" "ismeretlen: nincs neve, így semmi sem mondhatja, hogy teljesíti" "ei tiedossa: sillä ei ole nimeä, joten mikään ei voi kertoa täyttävänsä sitä";
    NeedUnmet "no touchpoint meets it" "egy érintkezési pont sem teljesíti" "mikään kosketuspiste ei täytä sitä";
    NoPersona "The journey names no persona." "Az ügyfélútnak nincs personája." "Polulla ei ole persoonaa.";
    AllMet "Everything that is named is met." "Minden megnevezett teljesül." "Kaikki nimetty täyttyy.";
    HeadQuestions "Open questions and missing data" "Nyitott kérdések és hiányzó adatok" "Avoimet kysymykset ja puuttuvat tiedot";
    QuestionWants "needed: {0}" "szükséges: {0}" "tarvitaan: {0}";
    DataMissing "missing: {0}" "hiányzik: {0}" "puuttuu: {0}";
    DataHad "{0} known" "{0} ismert" "{0} tiedossa";
    HeadClaims "What the claims rest on" "Mire épülnek az állítások?" "Mihin väitteet perustuvat?";
    ClaimsOf "Claims: {0}; measured {1}, observed {2}, assumed {3}, of unknown basis {4}" "Állítások: {0}; mért {1}, megfigyelt {2}, feltételezett {3}, ismeretlen alapú {4}" "Väitteitä: {0}; mitattu {1}, havaittu {2}, oletettu {3}, perusta ei tiedossa {4}";
    HeadCoverage "Coverage: touchpoints by stage" "Lefedettség: érintkezési pontok szakaszonként" "Kattavuus: kosketuspisteet vaiheittain";
    HeadPersonas "Coverage: touchpoints by persona and journey" "Lefedettség: érintkezési pontok personánként és ügyfélutanként" "Kattavuus: kosketuspisteet persoonittain ja poluittain";
    ColumnPersona "Persona" "Persona" "Persoona";
    ColumnJourneys "Journeys" "Ügyfélutak" "Polut";
    ColumnStage "Stage" "Szakasz" "Vaihe";
    ColumnAll "All" "Összes" "Kaikki";
    ColumnNoChannel "No channel" "Csatorna nélkül" "Ei kanavaa";
    HeadMetrics "Metrics and targets" "Mérőszámok és célok" "Mittarit ja tavoitteet";

    // Futures.
    HeadFuture "Against {0}" "Ehhez képest: {0}" "Verrattuna: {0}";
    SubBetter "What gets better" "Ami jobb lesz" "Mikä paranee";
    SubWorse "What gets worse or is lost" "Ami rosszabb lesz vagy elvész" "Mikä huononee tai menetetään";
    FromTo "{0} to {1} ({2})" "{0} → {1} ({2})" "{0} → {1} ({2})";
    RemovedFelt "no longer there; it felt {0}" "megszűnik; érzés volt: {0}" "poistuu; tunne oli {0}";
    Removed "no longer there" "megszűnik" "poistuu";
    SubAdded "New" "Új" "Uutta";
    SubOpenPains "Pains of today that no one takes up" "Mai problémák, amelyekkel senki sem foglalkozik" "Nykyiset kipukohdat, joihin kukaan ei tartu";
    PainKept "kept: the future has it, too" "megmarad: a jövőben is megvan" "jää: se on myös tulevassa";
    PainGone "its touchpoint is removed; nobody says that it is solved" "az érintkezési pontja megszűnik; senki sem mondja, hogy megoldódik" "sen kosketuspiste poistuu; kukaan ei sano sen ratkeavan";
    NoActionYet "no action and no opportunity of the future takes it up" "sem intézkedés, sem a jövő lehetősége nem foglalkozik vele" "mikään toimenpide tai tulevan mahdollisuus ei tartu siihen";
    IdeaOfToday "an opportunity of today would resolve it: {0}" "egy mai lehetőség megoldaná: {0}" "nykyinen mahdollisuus ratkaisisi sen: {0}";
    PainsResolved "{0} of {1} pains of today are taken up" "{1} mai problémából {0} kezelve van" "{0}/{1} nykyisestä kipukohdasta on otettu työn alle";
    SubIdle "Changes without an action" "Változások intézkedés nélkül" "Muutokset ilman toimenpidettä";
    IdleStage "{0}: {1}" "{0}: {1}" "{0}: {1}";
    FiguresOpen "today unknown" "ma ismeretlen" "nykyarvo ei tiedossa";

    // When something is down.
    HeadImpact "When {0} is down" "Ha ez leáll: {0}" "Kun {0} ei toimi";
    ImpactNone "No touchpoint depends on it, as far as the text tells." "A szöveg szerint egy érintkezési pont sem függ tőle." "Tekstin mukaan mikään kosketuspiste ei riipu siitä.";
    ImpactTouchpoints "{0} of {1} touchpoints are hit" "{1} érintkezési pontból {0} érintett" "{0}/{1} kosketuspistettä kärsii";
    ImpactVolume "{0} of {1} counted visits ({2}) come there" "{1} számolt látogatásból {0} ({2}) ide jön" "{0}/{1} lasketusta käynnistä ({2}) tulee tänne";
    ImpactVolumeUnknown "measured volume: unknown" "mért mennyiség: ismeretlen" "mitattu määrä: ei tiedossa";
    ImpactOutcomes "outcomes that cannot be reached: {0}" "elérhetetlen kimenetek: {0}" "tavoittamattomat lopputulokset: {0}";
    ImpactAround "outcomes that can be reached around it: {0}" "kikerülve elérhető kimenetek: {0}" "ohitse tavoitettavat lopputulokset: {0}";
    ImpactPersonas "personas: {0}" "personák: {0}" "persoonat: {0}";
    ImpactSegments "segments: {0}" "szegmensek: {0}" "segmentit: {0}";
    ImpactBecause "because of {0}" "emiatt: {0}" "syy: {0}";
    ImpactOtherChannels "can be had through another channel" "más csatornán elérhető" "saatavissa toisen kanavan kautta";
    ImpliedSuccess "success" "siker" "onnistuminen";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_same_places() {
        for phrase in Phrase::ALL {
            let places = |language| -> Vec<char> {
                let text = phrase.text(language);
                let mut found: Vec<char> = text.split('{').skip(1).filter_map(|it| it.chars().next()).collect();
                found.sort_unstable();
                found
            };
            for language in [Language::Hungarian, Language::Finnish] {
                assert_eq!(places(language), places(Language::English), "{phrase:?}");
                assert!(!phrase.text(language).is_empty());
            }
        }
    }

    #[test]
    fn places_are_filled() {
        let english = Locale::default();
        assert_eq!(english.report(Phrase::GapsMet, &["2", "7"]), "2 of 7 expectations are met");
        assert_eq!(Locale::of("hu").report(Phrase::GapsMet, &["2", "{1}"]), "{1} elvárásból 2 teljesül");
    }
}
