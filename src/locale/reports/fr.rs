//! The phrases of reports in French.

phrases! {
    // The head of a report.
    Touchpoints "{0} points de contact";
    OneTouchpoint "1 point de contact";
    CountedFrom "cas comptés\u{A0}: {0}";
    NotCounted "rien n’est mesuré\u{A0}: chiffres selon le texte";
    NoJourney "Aucun parcours à analyser";
    MapIsPlanned "Carte prévue\u{A0}: elle n’a pas encore de phases.";
    Unknown "inconnu";
    AndMore "et {0} de plus";
    NoneFound "Le texte n’en mentionne pas.";
    Everybody "tout le monde";
    WholeStage "toute la phase";

    // What needs attention.
    HeadAttention "Ce qui demande attention";
    HeadAttentionAll "Ce qui demande attention, tous parcours confondus";
    Points "{0} points";
    WhyFriction "friction\u{A0}: {0} sur 100";
    WhyLoss "abandon ici\u{A0}: {0}";
    WhyLossOfAll "perdus ici parmi tous ceux qui commencent\u{A0}: {0}";
    WhyGap "{0} au-dessous du ressenti visé";
    WhyMoment "moment de vérité, ressenti\u{A0}: {0}";
    WhyEnding "la fin, ressenti\u{A0}: {0}\u{202F}; on s’en souvient";
    WhyUnanswered "irritant dont personne ne s’occupe (gravité\u{A0}: {0})";
    WhyLate "le travail correspondant est en retard";
    WhyPile "perdus de vue parmi ceux qui arrivent\u{A0}: {0}";
    NothingNeedsAttention "Rien de ce qui est connu n’atteint 10 points.";

    // Expectations.
    HeadExpectations "Attentes";
    Vision "Vision\u{A0}: {0}";
    NoVision "Aucune vision n’est écrite.";
    GapsMet "Attentes satisfaites\u{A0}: {0} sur {1}";
    GapsOpen "résultat inconnu\u{A0}: {0}";
    GapMissed "visé\u{A0}: {0}, ressenti\u{A0}: {1}, soit {2} de moins";
    GapMet "visé\u{A0}: {0}, ressenti\u{A0}: {1}\u{202F}; attente satisfaite";
    GapUnknown "visé\u{A0}: {0}, ressenti\u{A0}: inconnu";
    TargetReached "cible atteinte\u{A0}: {0}";
    TargetMissed "cible\u{A0}: {0}, écart\u{A0}: {1}";
    PercentagePoints "{0}\u{A0}pp";
    TargetUnknown "cible\u{A0}: {0}, valeur inconnue";

    // Unneeded touchpoints.
    HeadUnneeded "Points de contact qui ne servent à rien";
    UnneededUnknown "Inconnu\u{A0}: moins de la moitié des points de contact indiquent quels besoins ils satisfont (`meets`).";
    Unreached "Aucun chemin n’y mène";

    // Low points and friction.
    HeadFriction "Points bas et friction";
    CurveOf "Ressenti ({0}\u{202F}; points de contact\u{A0}: {2} sur {3})\u{A0}: moyenne {1}, de {4} à {5}";
    MeanOverTime "moyenne pondérée par la durée\u{A0}: {0}";
    Drop "chute la plus forte\u{A0}: {0} → {1}, {2} → {3}";
    LowPoint "point bas, ressenti\u{A0}: {0}";
    RecoversAt "se rétablit à partir de\u{A0}: {0}";
    NeverRecovers "ne se rétablit plus";
    FeelingsUnknown "Personne n’indique le ressenti.";
    SubFriction "Friction";
    PartPain "irritant\u{A0}: {0}";
    PartFeeling "mauvais ressenti\u{A0}: {0}";
    PartEffort "effort\u{A0}: {0}";
    PartWait "temps d’attente\u{A0}: {0}";
    PartSwitch "renvoi ailleurs\u{A0}: {0}";
    PartNotCounted "(non compté\u{A0}: le score baisserait)";
    SubPains "Irritants, le pire d’abord";
    ReachCases "cas comptés touchés\u{A0}: {0}";
    ReachPart "cas comptés touchés\u{A0}: {0} sur {1} (part touchée\u{A0}: {2})";
    ReachAffects "touche {0} de ceux qui arrivent ici, selon le texte";
    ReachSegments "touche {0} de l’ensemble, d’après la taille de segment ({1})";
    ReachPeople "personnes touchées\u{A0}: {0}, d’après la taille de segment ({1})";
    ReachUnknown "portée inconnue";
    SeverityUnknown "gravité inconnue";
    TakenUpBy "pris en charge par\u{A0}: {0}";
    TakenUpByNobody "personne ne s’en occupe";
    From "source\u{A0}: {0}";
    NoSource "sans source";

    // Bottlenecks.
    HeadBottlenecks "Goulets d’étranglement";
    TheBottleneck "Le goulet d’étranglement\u{A0}: {0}. Abandon\u{A0}: {1}\u{202F}; ressenti\u{A0}: {2}.";
    NoBottleneck "Pas de goulet d’étranglement\u{A0}: aucune perte connue là où le ressenti est inférieur à 0.";
    LargestShare "La plus forte perte en part\u{A0}: {0}, {1}.";
    LargestCount "La plus forte perte en nombre\u{A0}: {0}, {1}.";
    Differ "Elles diffèrent, car la part porte sur ceux qui arrivent au point de contact et le nombre sur tout le monde\u{A0}: {0} vient avant la plupart des abandons (arrivées\u{A0}: {1}), {2} seulement après (arrivées\u{A0}: {3}).";
    NotTheBottleneck "{0}\u{A0}: le ressenti est de {1}, pas inférieur à 0\u{202F}; ceux qui partent ici n’en souffrent pas, ce n’est donc pas un goulet d’étranglement.";
    NotTheBottleneckUnknown "{0}\u{A0}: ressenti inconnu, ce n’est donc pas un goulet d’étranglement.";
    SubByShare "Pertes en part";
    SubByCount "Pertes en nombre";
    SubByWait "Temps d’attente";
    SubByPile "Où des cas sont perdus de vue";
    SubBehind "Temps d’attente en coulisses";
    SubFunnel "Entonnoir";
    CountedOf "comptés\u{A0}: {0} sur {1}";
    AsWritten "selon le texte";
    OfAllWhoBegin "{0} de tous ceux qui commencent";
    GoOn "{0} de la phase précédente";
    LossesUnknown "Personne n’indique qui part et où.";

    // Channels and owners.
    HeadSwitches "Changements de canal";
    DaySwitches "Dans une journée, personne n’est renvoyé d’un canal à un autre.";
    SwitchForced "imposé\u{A0}: aucun autre chemin ne conserve un canal";
    SwitchChosen "choisi\u{A0}: un autre chemin conserve le canal";
    SwitchesOf "Chemins qui changent de canal\u{A0}: {0} sur {1} (imposés\u{A0}: {2})";
    SwitchesUntold "chemins sans canal indiqué\u{A0}: {0}";
    SwitchRange "changements jusqu’à un succès\u{A0}: de {0} à {1}";
    SwitchCount "changements jusqu’à un succès\u{A0}: {0}";
    SwitchExpected "à prévoir pour chaque personne qui commence\u{A0}: {0}";
    HeadSilos "Silos\u{A0}: passages de relais entre responsables";
    HandOffs "Chemins aux responsables connus qui mènent à un autre responsable\u{A0}: {0} sur {1} ({2} sur 10)";
    SubBehindOwners "En coulisses";
    RowOwnersUnknown "Inconnu\u{A0}: aucun appel ne relie deux lignes aux responsables connus (appels au total\u{A0}: {0}).";
    RowHandOffs "Appels entre lignes aux responsables connus qui mènent à un autre responsable\u{A0}: {0} sur {1} (appels au total\u{A0}: {2})";
    OwnersUnknown "Inconnu\u{A0}: aucun chemin ne relie deux points de contact dont les responsables sont écrits.";

    // Time.
    HeadTime "Temps";
    RouteShortest "Chemin le plus court";
    RouteLongest "Chemin le plus long";
    RouteLikeliest "Chemin le plus probable ({0} de l’ensemble)";
    RouteSame "Chemin le plus court et le plus long";
    NotOnMap "{0} (pas sur la carte)";
    TimeSpent "temps actif\u{A0}: {0} (points de contact qui l’indiquent\u{A0}: {2} sur {4}), temps d’attente\u{A0}: {1} (qui l’indiquent\u{A0}: {3} sur {4})";
    TimeUnknown "temps inconnu";
    ActivePart "part active du temps connu\u{A0}: {0}";
    NoWay "Aucun chemin ne mène à un succès.";
    ExpectedTime "À prévoir pour chaque personne qui commence, d’après ce qui est indiqué\u{A0}: points de contact {0}, temps actif {1}, temps d’attente {2}";
    ExpectedUnknown "Prévisions inconnues\u{A0}: {0}";
    ReasonStarts "personne n’indique combien commencent où\u{A0}: {0}";
    ReasonSplits "aucune part n’est écrite ici\u{A0}: {0}";
    ReasonTrapped "personne ne sort de cette boucle\u{A0}: {0}";
    ReasonEndless "une grande boucle revient trop souvent pour être comptée";
    EndsSuccess "arrivent à un succès\u{A0}: {0}";
    EndAs "{0}\u{A0}: {1}";
    EndElsewhere "suite dans un autre parcours";
    EndUnknown "destination inconnue";
    Anywhere "Flèches qui partent de n’importe où et que les chemins ne suivent pas\u{A0}: {0}.";

    // Moments of truth, peak and end.
    HeadMoments "Moments de vérité, pic et fin";
    MomentWell "se passe bien, ressenti\u{A0}: {0}";
    MomentBadly "se passe mal, ressenti\u{A0}: {0}";
    MomentNeutral "ni bien ni mal, ressenti\u{A0}: {0}";
    MomentUnknown "ressenti inconnu";
    PeakEnd "Souvenir ({0})\u{A0}: {1}, moyenne du pic ({2}, {3}) et de la fin ({4}, {5})\u{202F}; au début\u{A0}: {6}, {7}";

    // High points.
    HeadHighs "Points hauts";
    HighPoint "ressenti\u{A0}: {0}";
    Exceeds "au-dessus du ressenti visé ({0})";
    GainAt "bénéfice\u{A0}: {0}";

    // What to do.
    HeadOpportunities "Opportunités";
    QuickWins "Gains rapides\u{A0}: cela vaut la peine, peu d’effort";
    BigBets "Grands paris\u{A0}: cela vaut la peine, plus d’effort";
    FillIns "Appoints\u{A0}: faible impact, peu d’effort";
    Avoid "À bien peser\u{A0}: faible impact, plus d’effort";
    Unscored "Sans score\u{A0}: impact ou effort inconnu";
    Scored "impact\u{A0}: {0}, effort\u{A0}: {1}";
    HeadActions "Mesures";
    NoOwner "sans responsable";
    NoDue "sans échéance";
    DaysLate "{0}\u{A0}j de retard";
    DaysPast "il y a {0}\u{A0}j";
    StatusUnknown "statut inconnu";
    HeadUnowned "Ce qui n’a pas de responsable";
    UnownedJourney "le parcours lui-même";
    UnownedTouchpoints "points de contact";
    UnownedIdeas "opportunités";
    UnownedTasks "mesures";
    UnownedSystems "systèmes";
    UnownedChannels "canaux";
    AllOwned "Tout a un responsable.";
    HeadNeeds "Besoins et objectifs que rien ne satisfait";
    NeedUntold "inconnu\u{A0}: il n’a pas de nom, donc aucun point de contact ne peut indiquer qu’il le satisfait";
    NeedUnmet "aucun point de contact ne le satisfait";
    NoPersona "Le parcours ne nomme aucun persona.";
    AllMet "Tout ce qui est nommé est satisfait.";
    HeadQuestions "Questions ouvertes et données manquantes";
    QuestionWants "nécessaire\u{A0}: {0}";
    DataMissing "données manquantes\u{A0}: {0}";
    DataHad "données connues\u{A0}: {0}";
    HeadClaims "Sur quoi reposent les affirmations";
    ClaimsOf "Affirmations\u{A0}: {0}\u{202F}; mesurées\u{A0}: {1}, observées\u{A0}: {2}, supposées\u{A0}: {3}, de base inconnue\u{A0}: {4}";
    HeadCoverage "Couverture\u{A0}: points de contact par phase";
    HeadPersonas "Couverture\u{A0}: points de contact par persona et par parcours";
    ColumnPersona "Persona";
    ColumnJourneys "Parcours";
    ColumnStage "Phase";
    ColumnAll "Tous";
    ColumnNoChannel "Sans canal";
    HeadMetrics "Indicateurs et cibles";

    // Futures.
    HeadFuture "Comparaison avec\u{A0}: {0}";
    SubBetter "Ce qui s’améliore";
    SubWorse "Ce qui se dégrade ou se perd";
    FromTo "{0} → {1} ({2})";
    RemovedFelt "supprimé\u{202F}; ressenti jusque-là\u{A0}: {0}";
    Removed "supprimé";
    SubAdded "Ajouté";
    SubOpenPains "Irritants d’aujourd’hui dont personne ne s’occupe";
    PainKept "conservé\u{A0}: présent aussi dans le futur";
    PainGone "son point de contact est supprimé\u{202F}; personne n’indique qu’il est résolu";
    NoActionYet "aucune mesure ni opportunité du futur ne s’en occupe";
    IdeaOfToday "une opportunité d’aujourd’hui le résoudrait\u{A0}: {0}";
    PainsResolved "Irritants d’aujourd’hui pris en charge\u{A0}: {0} sur {1}";
    SubIdle "Changements sans mesure associée";
    IdleStage "{0}\u{A0}: {1}";
    FiguresOpen "valeur d’aujourd’hui inconnue";

    // When something is down.
    HeadImpact "En cas d’indisponibilité\u{A0}: {0}";
    ImpactNone "D’après le texte, aucun point de contact n’en dépend.";
    ImpactTouchpoints "Points de contact touchés\u{A0}: {0} sur {1}";
    ImpactVolume "visites comptées qui y arrivent\u{A0}: {0} sur {1} ({2})";
    ImpactVolumeUnknown "volume mesuré\u{A0}: inconnu";
    ImpactOutcomes "issues inatteignables\u{A0}: {0}";
    ImpactAround "issues atteignables par un autre chemin\u{A0}: {0}";
    ImpactPersonas "personas\u{A0}: {0}";
    ImpactSegments "segments\u{A0}: {0}";
    ImpactBecause "cause\u{A0}: {0}";
    ImpactOtherChannels "accessible par un autre canal";
    ImpliedSuccess "succès";
}
