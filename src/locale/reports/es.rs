//! The phrases of reports in Spanish.

phrases! {
    // The head of a report.
    Touchpoints "{0} puntos de contacto";
    OneTouchpoint "1 punto de contacto";
    CountedFrom "casos contados: {0}";
    NotCounted "sin mediciones: cifras según el texto";
    NoJourney "No hay ningún recorrido que analizar";
    MapIsPlanned "Mapa previsto: aún sin etapas.";
    Unknown "desconocido";
    AndMore "y {0} más";
    NoneFound "Nada indicado en el texto.";
    Everybody "todos";
    WholeStage "toda la etapa";

    // What needs attention.
    HeadAttention "Qué pide atención";
    HeadAttentionAll "Qué pide atención en todos los recorridos";
    Points "{0} puntos";
    WhyFriction "fricción: {0} de 100";
    WhyLoss "{0} abandona aquí";
    WhyLossOfAll "{0} de todos los que empiezan se pierde aquí";
    WhyGap "sensación por debajo de la que se busca: {0}";
    WhyMoment "momento de la verdad, sensación: {0}";
    WhyEnding "el final, sensación: {0}; es lo que se recuerda";
    WhyUnanswered "punto de dolor que nadie atiende (gravedad: {0})";
    WhyLate "el trabajo para mejorarlo va con retraso";
    WhyPile "se pierde el rastro de {0} de quienes llegan";
    NothingNeedsAttention "Nada de lo que se sabe llega a 10 puntos.";

    // Expectations.
    HeadExpectations "Expectativas";
    Vision "Visión: {0}";
    NoVision "No hay ninguna visión escrita.";
    GapsMet "Expectativas cumplidas: {0} de {1}";
    GapsOpen "sin saber si se cumplen: {0}";
    GapMissed "se busca {0}, se siente {1}: {2} por debajo";
    GapMet "se busca {0}, se siente {1}: cumplida";
    GapUnknown "se busca {0}, se siente: desconocido";
    TargetReached "objetivo alcanzado: {0}";
    TargetMissed "objetivo: {0}, diferencia: {1}";
    PercentagePoints "{0} p. p.";
    TargetUnknown "objetivo: {0}, valor desconocido";

    // Unneeded touchpoints.
    HeadUnneeded "Puntos de contacto que no aportan nada";
    UnneededUnknown "Desconocido: menos de la mitad de los puntos de contacto indican qué necesidades cubren (`meets`).";
    Unreached "Sin ningún camino que lleve ahí";

    // Low points and friction.
    HeadFriction "Puntos bajos y fricción";
    CurveOf "Ánimo ({0}): media {1} en {2} de {3} puntos de contacto, entre {4} y {5}";
    MeanOverTime "ponderada por tiempo: {0}";
    Drop "la mayor caída: {0} → {1}, de {2} a {3}";
    LowPoint "punto bajo, sensación: {0}";
    RecoversAt "deja de ser mala a partir de: {0}";
    NeverRecovers "ya no vuelve a ser buena";
    FeelingsUnknown "Nadie indica qué se siente.";
    SubFriction "Fricción";
    PartPain "dolor: {0}";
    PartFeeling "mala sensación: {0}";
    PartEffort "esfuerzo: {0}";
    PartWait "espera: {0}";
    PartSwitch "derivación: {0}";
    PartNotCounted "(no se cuenta: bajaría la puntuación)";
    SubPains "Puntos de dolor, los peores primero";
    ReachCases "alcance: {0} casos contados";
    ReachPart "alcance: {0} de {1} casos contados (proporción afectada: {2})";
    ReachAffects "alcance: {0} de quienes llegan aquí, según el texto";
    ReachSegments "alcance: {0} del total, por tamaño de segmento: {1}";
    ReachPeople "alcance: {0} personas, por tamaño de segmento: {1}";
    ReachUnknown "alcance desconocido";
    SeverityUnknown "gravedad desconocida";
    TakenUpBy "se atiende con: {0}";
    TakenUpByNobody "nadie lo atiende";
    From "fuente: {0}";
    NoSource "sin fuente";

    // Bottlenecks.
    HeadBottlenecks "Cuellos de botella";
    TheBottleneck "El cuello de botella es {0}: abandono {1}, sensación {2}.";
    NoBottleneck "Sin cuello de botella: no consta que se pierda a nadie donde la sensación es inferior a 0.";
    LargestShare "Por proporción, la mayor pérdida es {0}: {1}.";
    LargestCount "Por número, la mayor pérdida es {0}: {1}.";
    Differ "Difieren porque la proporción se refiere a quienes llegan al punto de contacto y el número, a todos: {0} viene antes de que la mayoría abandone (llegan: {1}); {2}, solo después (llegan: {3}).";
    NotTheBottleneck "{0} tiene una sensación de {1}, no inferior a 0: pierde a personas que ahí no lo pasan mal, así que no es un cuello de botella.";
    NotTheBottleneckUnknown "{0}: no se sabe qué se siente ahí, así que no es un cuello de botella.";
    SubByShare "Pérdidas por proporción";
    SubByCount "Pérdidas por número";
    SubByWait "Esperas";
    SubByPile "Dónde se pierde el rastro de los casos";
    SubBehind "Esperas en el backstage";
    SubFunnel "Embudo";
    CountedOf "{0} de {1} contados";
    AsWritten "según el texto";
    OfAllWhoBegin "{0} de todos los que empiezan";
    GoOn "{0} de la etapa anterior";
    LossesUnknown "Nadie indica quién abandona ni dónde.";

    // Channels and owners.
    HeadSwitches "Cambios de canal";
    DaySwitches "En un día no se deriva a nadie de un canal a otro.";
    SwitchForced "forzado: ningún otro camino mantiene un canal";
    SwitchChosen "elegido: otro camino mantiene el canal";
    SwitchesOf "Caminos que cambian de canal: {0} de {1} (forzados: {2})";
    SwitchesUntold "caminos en los que falta indicar un canal: {0}";
    SwitchRange "cambios hasta llegar al éxito: de {0} a {1}";
    SwitchCount "cambios hasta llegar al éxito: {0}";
    SwitchExpected "cambios previstos por cada persona que empieza: {0}";
    HeadSilos "Silos: traspasos entre responsables";
    HandOffs "Caminos con responsables conocidos que llevan a otro responsable: {0} de {1} ({2} de cada 10)";
    SubBehindOwners "En el backstage";
    RowOwnersUnknown "Desconocido: ninguna llamada une dos filas con responsables conocidos (llamadas en total: {0}).";
    RowHandOffs "Llamadas entre filas con responsables conocidos que llevan a otro responsable: {0} de {1} (llamadas en total: {2})";
    OwnersUnknown "Desconocido: ningún camino une dos puntos de contacto con responsables escritos.";

    // Time.
    HeadTime "Tiempo";
    RouteShortest "Ruta más corta";
    RouteLongest "Ruta más larga";
    RouteLikeliest "Ruta más probable ({0} del total)";
    RouteSame "Ruta más corta y más larga";
    NotOnMap "{0} (no está en el mapa)";
    TimeSpent "tiempo activo: {0} (indicado en {2} de {4} puntos de contacto), espera: {1} (indicada en {3} de {4})";
    TimeUnknown "tiempo desconocido";
    ActivePart "{0} del tiempo conocido es activo";
    NoWay "Ningún camino lleva al éxito.";
    ExpectedTime "Previsto por cada persona que empieza: puntos de contacto: {0}; tiempo activo: {1}; espera: {2}, hasta donde se indica";
    ExpectedUnknown "Valores previstos desconocidos: {0}";
    ReasonStarts "nadie indica cuántos empiezan en cada uno de estos puntos: {0}";
    ReasonSplits "faltan proporciones en: {0}";
    ReasonTrapped "nadie sale de este bucle: {0}";
    ReasonEndless "un bucle grande se repite demasiado para contarlo";
    EndsSuccess "{0} llega al éxito";
    EndAs "{0}: {1}";
    EndElsewhere "continúa en otro recorrido";
    EndUnknown "destino desconocido";
    Anywhere "Flechas que salen de cualquier paso y que las rutas no siguen: {0}.";

    // Moments of truth, peak and end.
    HeadMoments "Momentos de la verdad, pico y final";
    MomentWell "va bien, sensación: {0}";
    MomentBadly "va mal, sensación: {0}";
    MomentNeutral "ni bien ni mal, sensación: {0}";
    MomentUnknown "no se sabe qué se siente";
    PeakEnd "Recuerdo ({0}): {1}, media del pico ({2}, {3}) y el final ({4}, {5}); al principio: {6}, {7}";

    // High points.
    HeadHighs "Puntos altos";
    HighPoint "sensación: {0}";
    Exceeds "mejor de lo que se busca ({0})";
    GainAt "beneficio: {0}";

    // What to do.
    HeadOpportunities "Oportunidades";
    QuickWins "Logros rápidos: valen la pena, poco esfuerzo";
    BigBets "Grandes apuestas: valen la pena, más esfuerzo";
    FillIns "Rellenos: poco impacto, poco esfuerzo";
    Avoid "Pensarlo bien: poco impacto, más esfuerzo";
    Unscored "Sin valorar: impacto o esfuerzo desconocido";
    Scored "impacto: {0}, esfuerzo: {1}";
    HeadActions "Medidas";
    NoOwner "sin responsable";
    NoDue "sin fecha límite";
    DaysLate "días de retraso: {0}";
    DaysPast "días desde la fecha límite: {0}";
    StatusUnknown "estado desconocido";
    HeadUnowned "Lo que no tiene responsable";
    UnownedJourney "el propio recorrido";
    UnownedTouchpoints "puntos de contacto";
    UnownedIdeas "oportunidades";
    UnownedTasks "medidas";
    UnownedSystems "sistemas";
    UnownedChannels "canales";
    AllOwned "Todo tiene responsable.";
    HeadNeeds "Necesidades y objetivos que nada cubre";
    NeedUntold "desconocido: no tiene nombre, así que ningún punto de contacto puede indicar que cubre esto";
    NeedUnmet "ningún punto de contacto cubre esto";
    NoPersona "El recorrido no nombra ninguna persona.";
    AllMet "Todo lo que se nombra está cubierto.";
    HeadQuestions "Preguntas abiertas y datos que faltan";
    QuestionWants "hace falta: {0}";
    DataMissing "falta: {0}";
    DataHad "conocidos: {0}";
    HeadClaims "En qué se basan las afirmaciones";
    ClaimsOf "Afirmaciones: {0}; medidas: {1}, observadas: {2}, supuestas: {3}, de base desconocida: {4}";
    HeadCoverage "Cobertura: puntos de contacto por etapa";
    HeadPersonas "Cobertura: puntos de contacto por persona y recorrido";
    ColumnPersona "Persona";
    ColumnJourneys "Recorridos";
    ColumnStage "Etapa";
    ColumnAll "Total";
    ColumnNoChannel "Sin canal";
    HeadMetrics "Indicadores y objetivos";

    // Futures.
    HeadFuture "En comparación con: {0}";
    SubBetter "Qué mejora";
    SubWorse "Qué empeora o se pierde";
    FromTo "de {0} a {1} ({2})";
    RemovedFelt "desaparece; la sensación era: {0}";
    Removed "desaparece";
    SubAdded "Nuevo";
    SubOpenPains "Puntos de dolor actuales que nadie atiende";
    PainKept "se mantiene: también está en el futuro";
    PainGone "su punto de contacto desaparece; nadie indica que se resuelva";
    NoActionYet "ninguna medida ni oportunidad del futuro lo atiende";
    IdeaOfToday "una oportunidad actual lo resolvería: {0}";
    PainsResolved "Puntos de dolor actuales que se atienden: {0} de {1}";
    SubIdle "Cambios sin ninguna medida";
    IdleStage "{0}: {1}";
    FiguresOpen "valor de hoy desconocido";

    // When something is down.
    HeadImpact "Si falla: {0}";
    ImpactNone "Según el texto, ningún punto de contacto depende de ello.";
    ImpactTouchpoints "Puntos de contacto afectados: {0} de {1}";
    ImpactVolume "visitas contadas que pasan por ahí: {0} de {1} ({2})";
    ImpactVolumeUnknown "volumen medido: desconocido";
    ImpactOutcomes "resultados inalcanzables: {0}";
    ImpactAround "resultados alcanzables por otro camino: {0}";
    ImpactPersonas "personas: {0}";
    ImpactSegments "segmentos: {0}";
    ImpactBecause "a causa de: {0}";
    ImpactOtherChannels "disponible por otro canal";
    ImpliedSuccess "éxito";
}
