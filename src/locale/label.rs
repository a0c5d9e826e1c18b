//! The compiler's words that stand alone: names of lanes, headings, chips, the legend.

use super::Language;

/// Defines [`Label`]: each with its words in English, Hungarian and Finnish, so that none can lack a language.
macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident $english:literal $hungarian:literal $finnish:literal;)*) => {
        /// A word or phrase of the compiler's own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Label {
            $($(#[$doc])* $name,)*
        }

        impl Label {
            pub const ALL: &'static [Label] = &[$(Label::$name),*];

            pub(super) fn text(self, language: Language) -> &'static str {
                match (self, language) {
                    $(
                        (Label::$name, Language::English) => $english,
                        (Label::$name, Language::Hungarian) => $hungarian,
                        (Label::$name, Language::Finnish) => $finnish,
                    )*
                }
            }
        }
    };
}

labels! {
    // Lanes, named by the keyword of what stands in them.
    LaneDoes "Does" "Mit tesz?" "Mitä tekee?";
    LaneTouchpoint "Touchpoint" "Érintkezési pont" "Kosketuspiste";
    LaneSays "Says" "Mit mond?" "Mitä sanoo?";
    LaneThinks "Thinks" "Mit gondol?" "Mitä ajattelee?";
    LaneFeels "Feels" "Mit érez?" "Mitä tuntee?";
    LaneExperiences "Experiences" "Mit tapasztal?" "Mitä kokee?";
    LaneNeed "Needs" "Szükségletek" "Tarpeet";
    LanePain "Pain points" "Problémás pontok" "Kipupisteet";
    LaneGain "Gains" "Előnyök" "Hyödyt";
    LaneOpportunity "Opportunities" "Lehetőségek" "Mahdollisuudet";
    LaneAction "Actions" "Intézkedések" "Toimenpiteet";
    LaneMetric "Metrics" "Mérőszámok" "Mittarit";
    LanePlace "Place" "Helyszín" "Paikka";
    LaneImage "Pictures" "Képek" "Kuvat";
    LaneNote "Notes" "Megjegyzések" "Huomautukset";
    LaneEvidence "Physical evidence" "Tárgyi elemek" "Fyysiset todisteet";
    LaneFrontstage "Frontstage" "Látható folyamatok" "Näkyvä toiminta";
    LaneBackstage "Backstage" "Háttérfolyamatok" "Taustatoiminnot";
    LaneSupport "Support processes" "Támogató folyamatok" "Tukiprosessit";
    LaneFail "Fail points" "Hibapontok" "Virhekohdat";
    LaneQuestion "Questions" "Kérdések" "Kysymykset";
    LaneTakes "Time" "Idő" "Aika";

    // Headings of the persona's card.
    Scenario "Scenario" "Forgatókönyv" "Skenaario";
    Goals "Goals" "Célok" "Tavoitteet";
    Needs "Needs" "Szükségletek" "Tarpeet";
    Pains "Pains" "Problémák" "Kipukohdat";
    Gains "Gains" "Előnyök" "Hyödyt";
    Motivation "Motivation" "Motiváció" "Motivaatio";
    Context "Context" "Körülmények" "Konteksti";
    Vision "Vision" "Jövőkép" "Visio";
    Trigger "Trigger" "Kiváltó ok" "Laukaisija";
    Questions "Questions" "Kérdések" "Kysymykset";
    About "About" "Háttér" "Taustaa";
    Segment "Segment" "Szegmens" "Segmentti";
    Answer "Answer" "Válasz" "Vastaus";
    Sources "Sources" "Források" "Lähteet";

    // A persona's page.
    Persona "Persona" "Persona" "Persoona";
    Day "Day" "Nap" "Päivä";
    NeedsMet "Needs that it meets" "Szükségletek, amelyeket lefed" "Tarpeet, jotka se täyttää";
    OpenMap "Open the map" "A térkép megnyitása" "Avaa kartta";
    NotReviewed "Not reviewed yet" "Még nincs felülvizsgálva" "Ei vielä tarkistettu";

    // The scale of the curve, from +2 to -2.
    MoodDelighted "Delighted" "Lelkes" "Ilahtunut";
    MoodPleased "Pleased" "Elégedett" "Tyytyväinen";
    MoodNeutral "Neutral" "Semleges" "Neutraali";
    MoodFrustrated "Frustrated" "Bosszús" "Turhautunut";
    MoodLetDown "Let down" "Csalódott" "Pettynyt";

    // Kinds of journeys and their status.
    CurrentState "Current state" "Jelenlegi állapot" "Nykytila";
    FutureState "Future state" "Jövőbeli állapot" "Tavoitetila";
    DayInTheLife "Day in the life" "Egy nap az életéből" "Päivä elämässä";
    StatusIdea "Idea" "Ötlet" "Idea";
    StatusPlanned "Planned" "Tervezett" "Suunniteltu";
    StatusDraft "Draft" "Vázlat" "Luonnos";
    StatusValidated "Validated" "Ellenőrzött" "Vahvistettu";
    StatusLive "Live" "Élő" "Käytössä";
    StatusRetired "Retired" "Kivezetett" "Poistunut";

    SeverityLow "Low" "Alacsony" "Vähäinen";
    SeverityMedium "Medium" "Közepes" "Kohtalainen";
    SeverityHigh "High" "Magas" "Suuri";
    SeverityCritical "Critical" "Kritikus" "Kriittinen";
    LevelLow "Low" "Alacsony" "Pieni";
    LevelMedium "Medium" "Közepes" "Keskisuuri";
    LevelHigh "High" "Magas" "Suuri";
    Impact "Impact" "Hatás" "Vaikutus";
    Effort "Effort" "Ráfordítás" "Työmäärä";

    ActionPlanned "Planned" "Tervezett" "Suunniteltu";
    ActionDoing "Doing" "Folyamatban" "Käynnissä";
    ActionDone "Done" "Kész" "Valmis";

    // Kinds of channels, for those that no file declares.
    ChannelWeb "Website" "Weboldal" "Verkkosivusto";
    ChannelApp "App" "Alkalmazás" "Sovellus";
    ChannelEmail "E-mail" "E-mail" "Sähköposti";
    ChannelPhone "Phone" "Telefon" "Puhelin";
    ChannelChat "Chat" "Csevegés" "Chat";
    ChannelSms "SMS" "SMS" "Tekstiviesti";
    ChannelSocial "Social" "Közösségi média" "Some";
    ChannelPost "Post" "Posta" "Posti";
    ChannelStore "Store" "Üzlet" "Myymälä";
    ChannelPerson "In person" "Személyesen" "Kasvokkain";
    ChannelEvent "Event" "Esemény" "Tapahtuma";
    ChannelPartner "Partner" "Partner" "Kumppani";
    ChannelOther "Other" "Egyéb" "Muu";

    // Marks and what the legend says of them.
    Bottleneck "Bottleneck" "Szűk keresztmetszet" "Pullonkaula";
    MomentOfTruth "Moment of truth" "Az igazság pillanata" "Totuuden hetki";
    LegendBottleneck
        "Bottleneck: largest loss where it feels bad"
        "Szűk keresztmetszet: a legnagyobb veszteség"
        "Pullonkaula: suurin menetys pahan mielen kohdalla";
    LegendExtremes "Lowest and highest point" "A legrosszabb és a legjobb pont" "Matalin ja korkein kohta";
    LegendExpects "Feeling we mean to give" "Kívánt érzelem" "Tavoiteltu tunne";
    LegendAssumed "Assumed, not yet observed" "Feltételezés" "Oletus, ei vielä havaittu";
    LegendSeverity "Severity, 1–4" "Súlyosság, 1–4" "Vakavuus, 1–4";
    LegendImpactEffort "Impact and effort, 1–3" "Hatás és ráfordítás, 1–3" "Vaikutus ja työmäärä, 1–3";
    LegendStep "Step" "Lépés" "Askel";
    LegendPassing
        "Passes a step that does not hold for the persona"
        "Olyan lépés mellett halad el, amely a personára nem vonatkozik"
        "Ohittaa askeleen, joka ei koske persoonaa";
    /// Of two personas.
    LegendSharedByBoth
        "Face without an initial: both feel the same"
        "Kezdőbetű nélküli arc: mindketten ugyanazt érzik"
        "Kasvot ilman kirjainta: molemmat tuntevat samoin";
    /// Of three or more.
    LegendSharedByAll
        "Face without an initial: all feel the same"
        "Kezdőbetű nélküli arc: mindannyian ugyanazt érzik"
        "Kasvot ilman kirjainta: kaikki tuntevat samoin";
    LegendSegment "Only for this segment" "Csak erre a szegmensre érvényes" "Vain tälle segmentille";
    // The flow.
    Flowchart "Flowchart" "Folyamatábra" "Vuokaavio";
    SharesAsWritten "Shares as written" "Megadott arányok" "Osuudet tekstin mukaan";
    Measured "Measured" "Mért adatok" "Mitattu";
    Success "Success" "Siker" "Onnistuminen";
    Behaviour "behaviour" "viselkedés" "käytös";
    SegmentOf "segment" "szegmens" "segmentti";
    AnyStep "From any step" "Bármelyik lépésből" "Mistä tahansa askelesta";
    OtherWays "Other ways" "Más utak" "Muut reitit";
    Unknown "Unknown" "Ismeretlen" "Tuntematon";
    LegendWidth "Width: square root of the count" "Vastagság: a darabszám négyzetgyöke" "Leveys: lukumäärän neliöjuuri";
    LegendDropOff "Drop-off" "Lemorzsolódás" "Poistuma";
    LegendDropOffShare
        "Drop-off, by written share of the step"
        "Lemorzsolódás, a lépés megadott aránya szerint"
        "Poistuma, askelelle kirjatun osuuden mukaan";
    LegendNoShare "No share written" "Nincs megadott arány" "Ei kirjattua osuutta";
    LegendLoop "Loop back" "Visszatérés" "Paluu";
    LegendDecision "Decision" "Döntés" "Päätös";
    LegendTint "Tint and face: mood" "Árnyalat és arc: hangulat" "Sävy ja kasvot: mieliala";
    // The blueprint.
    ServiceBlueprint "Service blueprint" "Szolgáltatási terv" "Palvelusuunnitelma";
    Evidence "Evidence" "Tárgyi elemek" "Todisteet";
    CustomerActions "Customer actions" "Az ügyfél lépései" "Asiakkaan toimet";
    // The rail parts no word.
    BackstageWork "Backstage" "Háttérmunka" "Taustatyö";
    SupportSystems "Support systems" "Támogató rendszerek" "Tukevat järjestelmät";
    LineOfInteraction "Line of interaction" "Interakciós vonal" "Vuorovaikutuksen raja";
    LineOfVisibility "Line of visibility" "Láthatósági vonal" "Näkyvyyden raja";
    LineOfInternalInteraction
        "Line of internal interaction"
        "Belső interakciós vonal"
        "Sisäisen vuorovaikutuksen raja";
    LegendPerson "Person" "Személy" "Ihminen";
    LegendTechnology "Technology" "Technológia" "Tekniikka";
    LegendThirdParty "Third party" "Külső partner" "Ulkopuolinen taho";
    LegendWaiting "Waiting time" "Várakozási idő" "Odotusaika";
    LegendBothWays "Two-way exchange" "Kölcsönös kapcsolat" "Kaksisuuntainen yhteys";
    LegendReturn "Returns to an earlier step" "Vissza egy korábbi lépéshez" "Palaa aiempaan askeleeseen";
    Assumed "assumed" "feltételezés" "oletus";
    WholeStage "whole stage" "az egész szakaszban" "koko vaihe";
    // The portfolio.
    Portfolio "Portfolio" "Portfólió" "Portfolio";
    PortfolioTitle "All journeys by priority" "Minden ügyfélút prioritás szerint" "Kaikki asiakaspolut tärkeyden mukaan";
    Priority "Priority" "Prioritás" "Tärkeys";
    Journey "Journey" "Ügyfélút" "Asiakaspolku";
    State "State" "Állapot" "Tila";
    StagesAndMood "Stages, and how it feels" "Szakaszok és hangulat" "Vaiheet ja tunnelma";
    WorstPains "Worst pains" "Legsúlyosabb problémák" "Pahimmat kipukohdat";
    OwnerReviewed "Owner, reviewed" "Felelős, felülvizsgálat" "Vastuu, tarkistus";
    NoArea "Without an area" "Terület nélkül" "Ilman aluetta";
    NoPersona "No persona yet" "Még nincs persona" "Ei vielä persoonaa";
    NoStages "No stages yet" "Még nincsenek szakaszok" "Ei vielä vaiheita";
    NoPains "None written" "Nincs megadva" "Ei kirjattu";
    NeverReviewed "Not reviewed" "Nem volt felülvizsgálva" "Ei tarkistettu";
    LegendMood "Mood, −2 to +2" "Hangulat, −2 és +2 között" "Mieliala, −2…+2";
    LegendLowest "Lowest point" "Mélypont" "Matalin kohta";
    LegendAssumedLine "Assumed" "Feltételezett" "Oletettu";
    LegendReplaces "Is to replace" "A fölötte állót váltja fel" "Korvaa yllä olevan";
    LegendStale
        "Stale: reviewed more than 12 months ago"
        "Elavult: több mint 12 hónapja vizsgálták felül"
        "Vanhentunut: tarkistettu yli 12 kk sitten";
    LegendOpens "Opens the map" "Megnyitja a térképet" "Avaa kartan";
    LegendTintCounted
        "Tint and face: mood at the touchpoint"
        "Árnyalat és arc: hangulat az érintkezési ponton"
        "Sävy ja kasvot: mieliala kosketuspisteessä";
    LegendOnlySegment "Only this segment" "Csak ez a szegmens" "Vain tämä segmentti";
    // The comparison with what a journey replaces.
    TouchpointsToday "Today’s touchpoints" "Érintkezési pontok ma" "Nykytila";
    TouchpointsFuture "Future touchpoints" "Érintkezési pontok majd" "Tavoitetila";
    /// Where what is replaced is no current state itself.
    TouchpointsBefore "Touchpoints before" "Érintkezési pontok előtte" "Tila ennen";
    TouchpointsAfter "Touchpoints after" "Érintkezési pontok utána" "Tila jälkeen";
    Future "Future" "Jövő" "Tavoitetila";
    Before "Before" "Előtte" "Ennen";
    After "After" "Utána" "Jälkeen";
    WhatChanges "What changes" "Mi változik?" "Mikä muuttuu?";
    OpenPains "Pains nobody takes up" "Gazdátlan problémák" "Avoimet kipupisteet";
    Kept "Kept" "Megmarad" "Säilyy";
    Changed "Changed" "Megváltozik" "Muuttuu";
    Added "Added" "Új" "Uusi";
    Removed "Removed" "Megszűnik" "Poistuu";
    LegendGain "Gain in mood" "Javuló hangulat" "Mieliala paranee";
    LegendLoss "Loss in mood" "Romló hangulat" "Mieliala heikkenee";
    LegendUnknownBetween "Mood not known in between" "Közte nem ismert hangulat" "Mieliala välillä tuntematon";
    LegendTodayAndTarget "Today, and target" "Ma és a cél" "Nyt ja tavoite";
    // In what a touchpoint differs.
    ReasonLabel "name" "név" "nimi";
    ReasonChannels "channels" "csatornák" "kanavat";
    ReasonIcon "icon" "ikon" "kuvake";
    ReasonTakes "time" "idő" "kesto";
    ReasonDoes "what is done" "tevékenység" "tekeminen";
    ReasonStage "stage" "szakasz" "vaihe";
    Target "Target" "Cél" "Tavoite";
    // The clock.
    TimeOfDay "Time of day" "Időpont" "Kellonaika";
    /// After midnight's label, small.
    NextDay "next day" "másnap" "seuraava päivä";
    Sunrise "Sunrise" "Napkelte" "Auringonnousu";
    Sunset "Sunset" "Napnyugta" "Auringonlasku";
    /// In place of a time that nobody wrote.
    NoTime "no time" "nincs idő" "ei aikaa";
    NotOnTheClock "Without a time" "Időpont nélkül" "Ilman kellonaikaa";
    NoTimes
        "No time of day is stated here, so nothing can stand on a clock."
        "Itt semmihez sem tartozik időpont, ezért nincs mit az órára tenni."
        "Mitään kellonaikaa ei ole annettu, joten kelloon ei voi sijoittaa mitään.";
    LegendWindow "Best moments to reach the customer" "Az ügyfél ekkor érhető el" "Parhaat hetket tavoittaa asiakas";
    LegendBetween
        "No time written: between its neighbours"
        "Nincs megadott idő: a szomszédai között"
        "Ei kirjattua aikaa: naapureiden välissä";
    Today "Today" "Ma" "Tänään";
    Continued "(continued)" "(folytatás)" "(jatkuu)";
    Optional "optional" "nem kötelező" "valinnainen";
    Recovery "Recovery" "Helyreállítás" "Korjaus";
}

impl Label {
    /// The name of the lane of a keyword (`pain`, `touchpoint`, `takes`); `None` for a lane of the author's own.
    pub fn of_lane(keyword: &str) -> Option<Label> {
        Some(match keyword {
            "does" => Label::LaneDoes,
            "touchpoint" => Label::LaneTouchpoint,
            "says" => Label::LaneSays,
            "thinks" => Label::LaneThinks,
            "feels" => Label::LaneFeels,
            "experiences" => Label::LaneExperiences,
            "need" => Label::LaneNeed,
            "pain" => Label::LanePain,
            "gain" => Label::LaneGain,
            "opportunity" => Label::LaneOpportunity,
            "action" => Label::LaneAction,
            "metric" => Label::LaneMetric,
            "place" => Label::LanePlace,
            "image" => Label::LaneImage,
            "note" => Label::LaneNote,
            "evidence" => Label::LaneEvidence,
            "frontstage" => Label::LaneFrontstage,
            "backstage" => Label::LaneBackstage,
            "support" => Label::LaneSupport,
            "fail" => Label::LaneFail,
            "question" => Label::LaneQuestion,
            "takes" => Label::LaneTakes,
            _ => return None,
        })
    }

    /// The name of a kind of channel by its word (`email`); a word that is none gives [`Label::ChannelOther`].
    pub fn of_channel(kind: &str) -> Label {
        match kind {
            "web" => Label::ChannelWeb,
            "app" => Label::ChannelApp,
            "email" => Label::ChannelEmail,
            "phone" => Label::ChannelPhone,
            "chat" => Label::ChannelChat,
            "sms" => Label::ChannelSms,
            "social" => Label::ChannelSocial,
            "post" => Label::ChannelPost,
            "store" => Label::ChannelStore,
            "person" => Label::ChannelPerson,
            "event" => Label::ChannelEvent,
            "partner" => Label::ChannelPartner,
            _ => Label::ChannelOther,
        }
    }

    /// The word beside the curve for a whole score, from -2 to 2; what is beyond counts as the end.
    pub fn of_mood(score: i8) -> Label {
        match score {
            2.. => Label::MoodDelighted,
            1 => Label::MoodPleased,
            0 => Label::MoodNeutral,
            -1 => Label::MoodFrustrated,
            _ => Label::MoodLetDown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words that really are the same as in English.
    const LOANS: &[(Label, Language)] = &[
        (Label::StatusIdea, Language::Finnish),
        (Label::ChannelEmail, Language::Hungarian),
        (Label::Persona, Language::Hungarian),
        (Label::ChannelChat, Language::Finnish),
        (Label::ChannelSms, Language::Hungarian),
        (Label::ChannelPartner, Language::Hungarian),
        (Label::Portfolio, Language::Finnish),
    ];

    #[test]
    fn every_label_is_translated() {
        for &label in Label::ALL {
            let english = label.text(Language::English);
            for language in Language::ALL {
                let text = label.text(language);
                assert!(!text.trim().is_empty() && text == text.trim(), "{label:?} {language:?}");
                let same = language != Language::English && text == english;
                assert_eq!(same, LOANS.contains(&(label, language)), "{label:?} {language:?} {text}");
            }
        }
    }

    #[test]
    fn every_label_can_be_drawn() {
        for &label in Label::ALL {
            for language in Language::ALL {
                assert!(label.text(language).chars().all(crate::font::covers), "{label:?} {language:?}");
            }
        }
    }

    #[test]
    fn keywords_find_their_labels() {
        assert_eq!(Label::of_lane("pain"), Some(Label::LanePain));
        assert_eq!(Label::of_lane("policy"), None);
        assert_eq!(Label::of_channel("email"), Label::ChannelEmail);
        assert_eq!(Label::of_channel("kiosk"), Label::ChannelOther);
        assert_eq!([-3, -2, -1, 0, 1, 2, 9].map(Label::of_mood).len(), 7);
        assert_eq!(Label::of_mood(9), Label::MoodDelighted);
        assert_eq!(Label::of_mood(-9), Label::MoodLetDown);
    }
}
