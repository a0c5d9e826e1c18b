//! The words in French.

words! {
    // Lanes, named by the keyword of what stands in them.
    LaneDoes "Actions";
    LaneTouchpoint "Point de contact";
    LaneSays "Dit";
    LaneThinks "Pense";
    LaneFeels "Ressent";
    LaneExperiences "Vit";
    LaneNeed "Besoins";
    LanePain "Irritants";
    LaneGain "Bénéfices";
    LaneOpportunity "Opportunités";
    LaneAction "Mesures";
    LaneMetric "Indicateurs";
    LanePlace "Lieu";
    LaneImage "Images";
    LaneNote "Remarques";
    LaneEvidence "Preuves physiques";
    LaneFrontstage "Avant-scène";
    LaneBackstage "Coulisses";
    LaneSupport "Processus de soutien";
    LaneFail "Points de rupture";
    LaneQuestion "Questions";
    LaneTakes "Durée";

    // Headings of the persona's card.
    Scenario "Scénario";
    Goals "Objectifs";
    Needs "Besoins";
    Pains "Irritants";
    Gains "Bénéfices";
    Motivation "Motivation";
    Context "Contexte";
    Vision "Vision";
    Trigger "Déclencheur";
    Questions "Questions";
    About "À propos";
    Segment "Segment";
    Answer "Réponse";
    Sources "Sources";

    // A persona's page.
    Persona "Persona";
    Day "Journée";
    NeedsMet "Besoins satisfaits";
    OpenMap "Ouvrir la carte";
    NotReviewed "Pas encore revue";

    // The scale of the curve, from +2 to -2.
    MoodDelighted "Enchantement";
    MoodPleased "Satisfaction";
    MoodNeutral "Neutre";
    MoodFrustrated "Frustration";
    MoodLetDown "Déception";

    // Kinds of journeys and their status.
    CurrentState "État actuel";
    FutureState "État futur";
    DayInTheLife "Une journée type";
    StatusIdea "Idée";
    StatusPlanned "Prévu";
    StatusDraft "Brouillon";
    StatusValidated "Validé";
    StatusLive "En service";
    StatusRetired "Retiré";

    SeverityLow "Faible";
    SeverityMedium "Moyenne";
    SeverityHigh "Élevée";
    SeverityCritical "Critique";
    LevelLow "Faible";
    LevelMedium "Moyen";
    LevelHigh "Élevé";
    Impact "Impact";
    Effort "Effort";

    ActionPlanned "Prévue";
    ActionDoing "En cours";
    ActionDone "Terminée";

    // Kinds of channels, for those that no file declares.
    ChannelWeb "Site web";
    ChannelApp "Application";
    ChannelEmail "E-mail";
    ChannelPhone "Téléphone";
    ChannelChat "Messagerie";
    ChannelSms "SMS";
    ChannelSocial "Réseaux sociaux";
    ChannelPost "Courrier";
    ChannelStore "Magasin";
    ChannelPerson "En personne";
    ChannelEvent "Événement";
    ChannelPartner "Partenaire";
    ChannelOther "Autre";

    // Marks and what the legend says of them.
    Bottleneck "Goulet d’étranglement";
    MomentOfTruth "Moment de vérité";
    LegendBottleneck "Goulet d’étranglement\u{A0}: plus forte perte, mal vécue";
    LegendExtremes "Point le plus bas et point le plus haut";
    LegendExpects "Ressenti visé";
    LegendAssumed "Supposé, pas encore observé";
    LegendSeverity "Gravité, 1–4";
    LegendImpactEffort "Impact et effort, 1–3";
    LegendStep "Étape numérotée";
    LegendPassing "Passe une étape qui ne concerne pas le persona";
    LegendSharedByBoth "Visage sans initiale\u{A0}: même ressenti pour les deux";
    LegendSharedByAll "Visage sans initiale\u{A0}: même ressenti pour tous";
    LegendSegment "Seulement pour ce segment";
    // The flow.
    Flowchart "Organigramme";
    SharesAsWritten "Parts selon le texte";
    Measured "Mesuré";
    Success "Succès";
    Behaviour "comportement";
    SegmentOf "segment";
    AnyStep "Depuis toute étape";
    OtherWays "Autres chemins";
    Unknown "Inconnu";
    LegendWidth "Largeur\u{A0}: racine carrée du nombre";
    LegendDropOff "Abandon";
    LegendDropOffShare "Abandon, selon la part écrite de l’étape";
    LegendNoShare "Aucune part écrite";
    LegendLoop "Retour en arrière";
    LegendDecision "Décision";
    LegendTint "Teinte et visage\u{A0}: humeur";
    // The blueprint.
    ServiceBlueprint "Blueprint de service";
    Evidence "Preuves";
    CustomerActions "Actions du client";
    // The rail parts no word.
    BackstageWork "Coulisses";
    SupportSystems "Systèmes de soutien";
    LineOfInteraction "Ligne d’interaction";
    LineOfVisibility "Ligne de visibilité";
    LineOfInternalInteraction "Ligne d’interaction interne";
    LegendPerson "Personne";
    LegendTechnology "Technologie";
    LegendThirdParty "Tiers";
    LegendWaiting "Temps d’attente";
    LegendBothWays "Échange dans les deux sens";
    LegendReturn "Retour à une étape précédente";
    Assumed "supposé";
    WholeStage "toute la phase";
    // The portfolio.
    Portfolio "Portefeuille";
    PortfolioTitle "Tous les parcours par priorité";
    Priority "Priorité";
    Journey "Parcours";
    State "État";
    StagesAndMood "Phases et ressenti";
    WorstPains "Pires irritants";
    OwnerReviewed "Responsable, revue";
    NoArea "Sans domaine";
    NoPersona "Pas encore de persona";
    NoStages "Pas encore de phases";
    NoPains "Aucun écrit";
    NeverReviewed "Jamais revu";
    LegendMood "Humeur, −2 à +2";
    LegendLowest "Point le plus bas";
    LegendAssumedLine "Supposé";
    LegendReplaces "Doit remplacer";
    LegendStale "Périmé\u{A0}: revu il y a plus de 12 mois";
    LegendOpens "Ouvre la carte";
    LegendTintCounted "Teinte et visage\u{A0}: humeur au point de contact";
    LegendOnlySegment "Ce segment seulement";
    // The comparison with what a journey replaces.
    TouchpointsToday "Points de contact actuels";
    TouchpointsFuture "Points de contact futurs";
    TouchpointsBefore "Points de contact avant";
    TouchpointsAfter "Points de contact après";
    Future "Futur";
    Before "Avant";
    After "Après";
    WhatChanges "Ce qui change";
    OpenPains "Irritants sans réponse";
    Kept "Conservé";
    Changed "Modifié";
    Added "Ajouté";
    Removed "Supprimé";
    LegendGain "Humeur en hausse";
    LegendLoss "Humeur en baisse";
    LegendUnknownBetween "Humeur inconnue entre les deux";
    LegendTodayAndTarget "Aujourd’hui et cible";
    // In what a touchpoint differs.
    ReasonLabel "nom";
    ReasonChannels "canaux";
    ReasonIcon "icône";
    ReasonTakes "durée";
    ReasonDoes "action";
    ReasonStage "phase";
    Target "Cible";
    // The clock.
    TimeOfDay "Heure";
    NextDay "lendemain";
    Sunrise "Lever du soleil";
    Sunset "Coucher du soleil";
    NoTime "sans heure";
    NotOnTheClock "Sans heure";
    NoTimes "Aucune heure n’est indiquée ici\u{A0}: rien ne peut être placé sur une horloge.";
    LegendWindow "Meilleurs moments pour joindre le client";
    LegendBetween "Aucune heure écrite\u{A0}: entre ses voisins";
    Today "Aujourd’hui";
    Continued "(suite)";
    Optional "facultatif";
    Recovery "Rattrapage";

    // Phrases of the pictures.
    DropOff "{share} partent à l’étape~{step}";
    Leave "{share} partent";
    MovedFrom "de {stage}";
    MovesTo "vers {stage}";
    TodayAndTargetBy "Aujourd’hui et cible pour {month}";
    StagesAsInTheFuture "Les phases suivent l’ordre futur";
    StepNumber "étape~{step}";
    StepNumbers "étapes~{steps}";
    StepInList "{step}";
    FurtherInList "{count} de plus";
    StageNumber "phase~{stage}";
    NoStep "aucune étape";
    OwnerIs "Responsable~: {team}";
    ReviewedOn "revu le {date}";
    DueBy "d’ici le {date}";
    AfterTime "Après {time}";
    ShareOf "{share} de {what}";
    Affects "touche {share}";
    SampleOf "échantillon de {size}";
    TargetOf "Cible {value}";
    ListOf "{first} et {last}";
    OnlyFor "Seulement ce qui vaut pour {people}";
    StagesLeftOut "Phases omises~: {stages}";
    LanesLeftOut "Lignes omises~: {lanes}";
    TouchpointsLeftOut "Points de contact omis~: {count}";
    JourneysLeftOut "Parcours omis~: {count}";
    CasesLeftOut "Omis, car on ignore à qui ils appartiennent~: {count}";
    BehindStep "Derrière l’étape {step} de la carte";
    BehindSteps "Derrière les étapes {steps} de la carte";
    ByWrittenShare "{outcome}, selon la part écrite de l’étape";
    PerHalfHour "{name} par demi-heure";
    PerHour "{name} par heure";
    PerTime "{name} par {time}";
    EveryTime "{name}, toutes les {time}";
    OrMore "{figure} ou plus";
    SumInHours "{sum} en {count} heure | {sum} en {count} heures";
    SumInTime "{sum} en {time}";
    OfAll "{share} de l’ensemble";
    CoverageOf "Besoins satisfaits~: {parts}.";
    CoverageToday "la carte actuelle {met} sur {needs} | les cartes actuelles {met} sur {needs}";
    CoveragePlanned "la carte prévue {met} sur {needs} | les cartes prévues {met} sur {needs}";
    InNoMap "Encore dans aucune carte";
    SomeOfMaps "{some} carte sur {count} | {some} cartes sur {count}";
    AndMore "et {count} de plus";
    More "{count} de plus";
    AsOf "au {date}";
    StaleSince "Périmé~: {count} mois | Périmé~: {count} mois";

    // What is counted.
    CountMaps "{count}~carte | {count}~cartes";
    CountPersonas "{count} persona | {count} personas";
    CountStages "{count} phase | {count} phases";
    CountTouchpoints "{count} point de contact | {count} points de contact";
    CountSteps "{count} étape | {count} étapes";
    CountJourneys "{count} parcours | {count} parcours";
    CountAreas "{count} domaine | {count} domaines";
    CountGoals "{count} objectif | {count} objectifs";
    CountNeeds "{count} besoin | {count} besoins";
    CountPains "{count} irritant | {count} irritants";
    CountGains "{count} bénéfice | {count} bénéfices";
    CountFails "{count} point de rupture | {count} points de rupture";

    // Lengths of time, days and hours.
    Seconds "{count}~s | {count}~s";
    Minutes "{count}~min | {count}~min";
    Hours "{count}~h | {count}~h";
    Days "{count}~jour | {count}~jours";
    Weeks "{count}~semaine | {count}~semaines";
    Months "{count}~mois | {count}~mois";
    Years "{count}~an | {count}~ans";
    FullDate "{day}~{month} {year}";
    ShortDate "{day}~{month}~{year}";
    FullMonth "{month} {year}";
    ShortMonth "{month}~{year}";
    ClockTime "{hour}:{minute}";
    NamesOfMonths "janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre";
    MonthsInDates "janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre";
    ShortMonths "janv. | févr. | mars | avr. | mai | juin | juil. | août | sept. | oct. | nov. | déc.";

    // Sentences of the descriptions that are read out.
    StoryMap "Carte de parcours client, {kind}.";
    StoryCourseOfOne "{names} traverse {stages} et {touchpoints}";
    StoryCourseOfSeveral "{names} traversent {stages} et {touchpoints}";
    StoryCourse "{stages} et {touchpoints}";
    StoryStages "{course}~: {stages}.";
    StoryMoodStays "L’humeur reste à {mood}.";
    StoryMoodStaysOf "L’humeur de {name} reste à {mood}.";
    StoryMood "L’humeur au début~: {first}~; au plus bas~: {lowest-at}, {lowest}~; au plus haut~: {highest-at}, {highest}~; à la fin~: {last}.";
    StoryMoodOf "L’humeur de {name} au début~: {first}~; au plus bas~: {lowest-at}, {lowest}~; au plus haut~: {highest-at}, {highest}~; à la fin~: {last}.";
    StoryBottleneck "Goulet d’étranglement~: {touchpoint}, où {share} partent.";
    StorySeverePains "{count} irritant élevé ou critique | {count} irritants élevés ou critiques";
    StoryOpportunities "{count} opportunité | {count} opportunités";
    StoryActions "{count} mesure | {count} mesures";
    StoryClock "L’horloge va de {from} à {to}.";
    StoryPersonaPage "Fiche de persona.";
    StoryLowestOfDay "Le pire moment de la journée est à {time}~: {what} ({mood}).";
    StoryMaps "Cartes~: {maps}.";
    StoryMapWithLowest "{map}, au plus bas~: {touchpoint}, {mood}";
    StoryBlueprint "{name}, {kind}~: {lanes}, séparés par~: {boundaries}.";
    StoryStepsInStages "{steps} en {stages}";
    StoryPortfolio "Portefeuille~: {journeys}.";
    StoryPortfolioInAreas "Portefeuille~: {journeys}, {areas}.";
    StoryLowest "{journey}, point le plus bas~: {touchpoint} ({mood})";
    StoryLowestByPriority "{priority}, {journey}, point le plus bas~: {touchpoint} ({mood}).";
    StoryStale "{count} parcours a été revu il y a plus de 12 mois | {count} parcours ont été revus il y a plus de 12 mois";
    StoryNoStages "{count} parcours n’a pas encore de phases | {count} parcours n’ont pas encore de phases";
    StoryRetired "{count} est retiré | {count} sont retirés";
    StoryCompared "Comparaison de l’état actuel et de l’état futur";
    StoryReplaces "Comparaison de deux cartes de parcours client~: {future} remplace {today}.";
    StoryKept "{count} conservé | {count} conservés";
    StoryChanged "{count} modifié | {count} modifiés";
    StoryAdded "{count} ajouté | {count} ajoutés";
    StoryRemoved "{count} supprimé | {count} supprimés";
    StoryMoodLowest "L’humeur est au plus bas~: {parts}.";
    StoryMoodLowestOf "L’humeur de {name} est au plus bas~: {parts}.";
    StoryTodayAt "aujourd’hui à {point}";
    StoryFutureAt "à l’avenir à {point}";
    StoryOpenPains "Personne ne s’occupe d’un irritant. | Personne ne s’occupe de {count} irritants.";
}
