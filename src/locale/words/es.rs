//! The words in Spanish.

words! {
    // Lanes, named by the keyword of what stands in them.
    LaneDoes "Hace";
    LaneTouchpoint "Punto de contacto";
    LaneSays "Dice";
    LaneThinks "Piensa";
    LaneFeels "Siente";
    LaneExperiences "Vive";
    LaneNeed "Necesidades";
    LanePain "Puntos de dolor";
    LaneGain "Beneficios";
    LaneOpportunity "Oportunidades";
    LaneAction "Medidas";
    LaneMetric "Indicadores";
    LanePlace "Lugar";
    LaneImage "Imágenes";
    LaneNote "Notas";
    LaneEvidence "Evidencia física";
    LaneFrontstage "Frontstage";
    LaneBackstage "Backstage";
    LaneSupport "Procesos de apoyo";
    LaneFail "Puntos de fallo";
    LaneQuestion "Preguntas";
    LaneTakes "Duración";

    // Headings of the persona's card.
    Scenario "Escenario";
    Goals "Objetivos";
    Needs "Necesidades";
    Pains "Frustraciones";
    Gains "Beneficios";
    Motivation "Motivación";
    Context "Contexto";
    Vision "Visión";
    Trigger "Desencadenante";
    Questions "Preguntas";
    About "Perfil";
    Segment "Segmento";
    Answer "Respuesta";
    Sources "Fuentes";

    // A persona's page.
    Persona "Persona";
    Day "Día";
    NeedsMet "Necesidades que cubre";
    OpenMap "Abrir el mapa";
    NotReviewed "Aún sin revisar";

    // The scale of the curve, from +2 to -2.
    MoodDelighted "Encanto";
    MoodPleased "Satisfacción";
    MoodNeutral "Neutro";
    MoodFrustrated "Frustración";
    MoodLetDown "Decepción";

    // Kinds of journeys and their status.
    CurrentState "Estado actual";
    FutureState "Estado futuro";
    DayInTheLife "Un día en la vida";
    StatusIdea "Propuesta";
    StatusPlanned "Previsto";
    StatusDraft "Borrador";
    StatusValidated "Validado";
    StatusLive "En uso";
    StatusRetired "Retirado";

    SeverityLow "Baja";
    SeverityMedium "Media";
    SeverityHigh "Alta";
    SeverityCritical "Crítica";
    LevelLow "Bajo";
    LevelMedium "Medio";
    LevelHigh "Alto";
    Impact "Impacto";
    Effort "Esfuerzo";

    ActionPlanned "Prevista";
    ActionDoing "En curso";
    ActionDone "Hecha";

    // Kinds of channels, for those that no file declares.
    ChannelWeb "Sitio web";
    ChannelApp "Aplicación";
    ChannelEmail "Correo electrónico";
    ChannelPhone "Teléfono";
    ChannelChat "Chat";
    ChannelSms "SMS";
    ChannelSocial "Redes sociales";
    ChannelPost "Correo postal";
    ChannelStore "Tienda";
    ChannelPerson "En persona";
    ChannelEvent "Evento";
    ChannelPartner "Socio";
    ChannelOther "Otro";

    // Marks and what the legend says of them.
    Bottleneck "Cuello de botella";
    MomentOfTruth "Momento de la verdad";
    LegendBottleneck "Cuello de botella: mayor pérdida donde se siente mal";
    LegendExtremes "Punto más bajo y más alto";
    LegendExpects "Sensación que se busca";
    LegendAssumed "Supuesto, aún no observado";
    LegendSeverity "Gravedad, 1–4";
    LegendImpactEffort "Impacto y esfuerzo, 1–3";
    LegendStep "Paso";
    LegendPassing "Pasa un paso que no vale para la persona";
    LegendSharedByBoth "Cara sin inicial: ambas sienten lo mismo";
    LegendSharedByAll "Cara sin inicial: todas sienten lo mismo";
    LegendSegment "Solo para este segmento";
    // The flow.
    Flowchart "Diagrama de flujo";
    SharesAsWritten "Proporciones según el texto";
    Measured "Medido";
    Success "Éxito";
    Behaviour "comportamiento";
    SegmentOf "segmento";
    AnyStep "Desde cualquier paso";
    OtherWays "Otros caminos";
    Unknown "Desconocido";
    LegendWidth "Anchura: raíz cuadrada del número";
    LegendDropOff "Abandono";
    LegendDropOffShare "Abandono, según la proporción escrita del paso";
    LegendNoShare "Sin proporción escrita";
    LegendLoop "Vuelta atrás";
    LegendDecision "Decisión";
    LegendTint "Tono y cara: ánimo";
    // The blueprint.
    ServiceBlueprint "Plano del servicio";
    Evidence "Evidencias";
    CustomerActions "Acciones del cliente";
    // The rail parts no word.
    BackstageWork "Backstage";
    SupportSystems "Sistemas de apoyo";
    LineOfInteraction "Línea de interacción";
    LineOfVisibility "Línea de visibilidad";
    LineOfInternalInteraction "Línea de interacción interna";
    LegendPerson "Persona";
    LegendTechnology "Tecnología";
    LegendThirdParty "Terceros";
    LegendWaiting "Tiempo de espera";
    LegendBothWays "Intercambio en ambos sentidos";
    LegendReturn "Vuelve a un paso anterior";
    Assumed "supuesto";
    WholeStage "toda la etapa";
    // The portfolio.
    Portfolio "Cartera";
    PortfolioTitle "Todos los recorridos por prioridad";
    Priority "Prioridad";
    Journey "Recorrido";
    State "Estado";
    StagesAndMood "Etapas y ánimo";
    WorstPains "Peores problemas";
    OwnerReviewed "Responsable, revisión";
    NoArea "Sin área";
    NoPersona "Aún sin persona";
    NoStages "Aún sin etapas";
    NoPains "Ninguno escrito";
    NeverReviewed "Sin revisar";
    LegendMood "Ánimo, de −2 a +2";
    LegendLowest "Punto más bajo";
    LegendAssumedLine "Supuesto";
    LegendReplaces "Va a sustituir";
    LegendStale "Caducado: revisado hace más de 12 meses";
    LegendOpens "Abre el mapa";
    LegendTintCounted "Tono y cara: ánimo en el punto de contacto";
    LegendOnlySegment "Solo este segmento";
    // The comparison with what a journey replaces.
    TouchpointsToday "Puntos de contacto hoy";
    TouchpointsFuture "Puntos de contacto futuros";
    TouchpointsBefore "Puntos de contacto antes";
    TouchpointsAfter "Puntos de contacto después";
    Future "Futuro";
    Before "Antes";
    After "Después";
    WhatChanges "Qué cambia";
    OpenPains "Problemas que nadie atiende";
    Kept "Se mantiene";
    Changed "Cambia";
    Added "Nuevo";
    Removed "Desaparece";
    LegendGain "Mejora el ánimo";
    LegendLoss "Empeora el ánimo";
    LegendUnknownBetween "Ánimo desconocido en medio";
    LegendTodayAndTarget "Hoy y objetivo";
    // In what a touchpoint differs.
    ReasonLabel "nombre";
    ReasonChannels "canales";
    ReasonIcon "icono";
    ReasonTakes "duración";
    ReasonDoes "lo que se hace";
    ReasonStage "etapa";
    Target "Objetivo";
    // The clock.
    TimeOfDay "Hora del día";
    NextDay "día siguiente";
    Sunrise "Amanecer";
    Sunset "Atardecer";
    NoTime "sin hora";
    NotOnTheClock "Sin hora";
    NoTimes "Aquí no se indica ninguna hora, así que nada puede estar en un reloj.";
    LegendWindow "Mejores momentos para llegar al cliente";
    LegendBetween "Sin hora escrita: entre sus vecinos";
    Today "Hoy";
    Continued "(continuación)";
    Optional "opcional";
    Recovery "Recuperación";

    // Phrases of the pictures.
    DropOff "{share} abandona en el paso~{step}";
    Leave "{share} abandona";
    MovedFrom "de {stage}";
    MovesTo "a {stage}";
    TodayAndTargetBy "Hoy y objetivo para {month}";
    StagesAsInTheFuture "Las etapas siguen el orden futuro";
    StepNumber "paso~{step}";
    StepNumbers "pasos~{steps}";
    StepInList "{step}";
    FurtherInList "{count} más";
    StageNumber "etapa~{stage}";
    NoStep "ningún paso";
    OwnerIs "Responsable: {team}";
    ReviewedOn "revisado el {date}";
    DueBy "hasta el {date}";
    AfterTime "Tras {time}";
    ShareOf "{share} de {what}";
    Affects "afecta al {share}";
    SampleOf "muestra de {size}";
    TargetOf "Objetivo {value}";
    ListOf "{first} y {last}";
    OnlyFor "Solo lo que vale para {people}";
    StagesLeftOut "Etapas omitidas: {stages}";
    LanesLeftOut "Filas omitidas: {lanes}";
    TouchpointsLeftOut "Puntos de contacto omitidos: {count}";
    JourneysLeftOut "Recorridos omitidos: {count}";
    CasesLeftOut "Omitidos, pues no se sabe a quién pertenecen: {count}";
    BehindStep "Detrás del paso {step} del mapa";
    BehindSteps "Detrás de los pasos {steps} del mapa";
    ByWrittenShare "{outcome}, según la proporción escrita del paso";
    PerHalfHour "{name} por media hora";
    PerHour "{name} por hora";
    PerTime "{name} por {time}";
    EveryTime "{name}, cada {time}";
    OrMore "{figure} o más";
    SumInHours "{sum} en {count} hora | {sum} en {count} horas";
    SumInTime "{sum} en {time}";
    OfAll "{share} del total";
    CoverageOf "Necesidades cubiertas: {parts}.";
    CoverageToday "el mapa actual {met} de {needs} | los mapas actuales {met} de {needs}";
    CoveragePlanned "el mapa previsto {met} de {needs} | los mapas previstos {met} de {needs}";
    InNoMap "Aún en ningún mapa";
    SomeOfMaps "{some} de {count} mapa | {some} de {count} mapas";
    AndMore "y {count} más";
    More "{count} más";
    AsOf "a {date}";
    StaleSince "Caducado: {count} mes | Caducado: {count} meses";

    // What is counted.
    CountMaps "{count}~mapa | {count}~mapas";
    CountPersonas "{count} persona | {count} personas";
    CountStages "{count} etapa | {count} etapas";
    CountTouchpoints "{count} punto de contacto | {count} puntos de contacto";
    CountSteps "{count} paso | {count} pasos";
    CountJourneys "{count} recorrido | {count} recorridos";
    CountAreas "{count} área | {count} áreas";
    CountGoals "{count} objetivo | {count} objetivos";
    CountNeeds "{count} necesidad | {count} necesidades";
    CountPains "{count} frustración | {count} frustraciones";
    CountGains "{count} beneficio | {count} beneficios";
    CountFails "{count} punto de fallo | {count} puntos de fallo";

    // Lengths of time, days and hours.
    Seconds "{count}~s | {count}~s";
    Minutes "{count}~min | {count}~min";
    Hours "{count}~h | {count}~h";
    Days "{count}~día | {count}~días";
    Weeks "{count}~semana | {count}~semanas";
    Months "{count}~mes | {count}~meses";
    Years "{count}~año | {count}~años";
    FullDate "{day}~de~{month} de {year}";
    ShortDate "{day}~{month}~{year}";
    FullMonth "{month} de {year}";
    ShortMonth "{month}~{year}";
    ClockTime "{hour}:{minute}";
    NamesOfMonths "enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre";
    MonthsInDates "enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre";
    ShortMonths "ene | feb | mar | abr | may | jun | jul | ago | sept | oct | nov | dic";

    // Sentences of the descriptions that are read out.
    StoryMap "Mapa del recorrido del cliente, {kind}.";
    StoryCourseOfOne "{names} recorre {stages} y {touchpoints}";
    StoryCourseOfSeveral "{names} recorren {stages} y {touchpoints}";
    StoryCourse "{stages} y {touchpoints}";
    StoryStages "{course}: {stages}.";
    StoryMoodStays "El ánimo se mantiene en {mood}.";
    StoryMoodStaysOf "El ánimo de {name} se mantiene en {mood}.";
    StoryMood "El ánimo al principio: {first}; el más bajo: {lowest-at}, {lowest}; el más alto: {highest-at}, {highest}; al final: {last}.";
    StoryMoodOf "El ánimo de {name} al principio: {first}; el más bajo: {lowest-at}, {lowest}; el más alto: {highest-at}, {highest}; al final: {last}.";
    StoryBottleneck "Cuello de botella: {touchpoint}, donde {share} abandona.";
    StorySeverePains "{count} punto de dolor alto o crítico | {count} puntos de dolor altos o críticos";
    StoryOpportunities "{count} oportunidad | {count} oportunidades";
    StoryActions "{count} medida | {count} medidas";
    StoryClock "El reloj va de {from} a {to}.";
    StoryPersonaPage "Ficha de persona.";
    StoryLowestOfDay "El peor momento del día es a las {time}: {what} ({mood}).";
    StoryMaps "Mapas: {maps}.";
    StoryMapWithLowest "{map}, el más bajo: {touchpoint}, {mood}";
    StoryBlueprint "{name}, {kind}: {lanes}, separados por: {boundaries}.";
    StoryStepsInStages "{steps} en {stages}";
    StoryPortfolio "Cartera: {journeys}.";
    StoryPortfolioInAreas "Cartera: {journeys}, {areas}.";
    StoryLowest "{journey}, punto más bajo: {touchpoint} ({mood})";
    StoryLowestByPriority "{priority}, {journey}, punto más bajo: {touchpoint} ({mood}).";
    StoryStale "{count} recorrido se revisó hace más de 12 meses | {count} recorridos se revisaron hace más de 12 meses";
    StoryNoStages "{count} recorrido aún no tiene etapas | {count} recorridos aún no tienen etapas";
    StoryRetired "{count} retirado | {count} retirados";
    StoryCompared "Comparación del estado actual y el futuro";
    StoryReplaces "Comparación de dos mapas del recorrido del cliente: {future} sustituye a {today}.";
    StoryKept "{count} se mantiene | {count} se mantienen";
    StoryChanged "{count} cambia | {count} cambian";
    StoryAdded "{count} nuevo | {count} nuevos";
    StoryRemoved "{count} desaparece | {count} desaparecen";
    StoryMoodLowest "El ánimo es más bajo {parts}.";
    StoryMoodLowestOf "El ánimo de {name} es más bajo {parts}.";
    StoryTodayAt "hoy en {point}";
    StoryFutureAt "en el futuro en {point}";
    StoryOpenPains "Nadie atiende un problema. | Nadie atiende {count} problemas.";
}
