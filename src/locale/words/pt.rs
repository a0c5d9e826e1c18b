//! The words in Portuguese.

words! {
    // Lanes, named by the keyword of what stands in them.
    LaneDoes "Faz";
    LaneTouchpoint "Ponto de contato";
    LaneSays "Diz";
    LaneThinks "Pensa";
    LaneFeels "Sente";
    LaneExperiences "Vivencia";
    LaneNeed "Necessidades";
    LanePain "Pontos de dor";
    LaneGain "Ganhos";
    LaneOpportunity "Oportunidades";
    LaneAction "Ações";
    LaneMetric "Indicadores";
    LanePlace "Lugar";
    LaneImage "Imagens";
    LaneNote "Notas";
    LaneEvidence "Evidências físicas";
    LaneFrontstage "Linha de frente";
    LaneBackstage "Bastidores";
    LaneSupport "Processos de apoio";
    LaneFail "Pontos de falha";
    LaneQuestion "Perguntas";
    LaneTakes "Duração";

    // Headings of the persona's card.
    Scenario "Cenário";
    Goals "Objetivos";
    Needs "Necessidades";
    Pains "Dores";
    Gains "Ganhos";
    Motivation "Motivação";
    Context "Contexto";
    Vision "Visão";
    Trigger "Gatilho";
    Questions "Perguntas";
    About "Perfil";
    Segment "Segmento";
    Answer "Resposta";
    Sources "Fontes";

    // A persona's page.
    Persona "Persona";
    Day "Dia";
    NeedsMet "Necessidades atendidas";
    OpenMap "Abrir o mapa";
    NotReviewed "Ainda não revisto";

    // The scale of the curve, from +2 to -2.
    MoodDelighted "Encanto";
    MoodPleased "Satisfação";
    MoodNeutral "Neutro";
    MoodFrustrated "Frustração";
    MoodLetDown "Decepção";

    // Kinds of journeys and their status.
    CurrentState "Estado atual";
    FutureState "Estado futuro";
    DayInTheLife "Um dia na vida";
    StatusIdea "Ideia";
    StatusPlanned "Planejado";
    StatusDraft "Rascunho";
    StatusValidated "Validado";
    StatusLive "Em uso";
    StatusRetired "Retirado";

    SeverityLow "Baixa";
    SeverityMedium "Média";
    SeverityHigh "Alta";
    SeverityCritical "Crítica";
    LevelLow "Baixo";
    LevelMedium "Médio";
    LevelHigh "Alto";
    Impact "Impacto";
    Effort "Esforço";

    ActionPlanned "Planejada";
    ActionDoing "Em curso";
    ActionDone "Feita";

    // Kinds of channels, for those that no file declares.
    ChannelWeb "Site";
    ChannelApp "Aplicativo";
    ChannelEmail "E-mail";
    ChannelPhone "Telefone";
    ChannelChat "Chat";
    ChannelSms "SMS";
    ChannelSocial "Redes sociais";
    ChannelPost "Correio";
    ChannelStore "Loja";
    ChannelPerson "Pessoalmente";
    ChannelEvent "Evento";
    ChannelPartner "Parceiro";
    ChannelOther "Outro";

    // Marks and what the legend says of them.
    Bottleneck "Gargalo";
    MomentOfTruth "Momento da verdade";
    LegendBottleneck "Gargalo: maior perda onde a vivência é ruim";
    LegendExtremes "Ponto mais baixo e mais alto";
    LegendExpects "Sensação pretendida";
    LegendAssumed "Suposto, ainda não observado";
    LegendSeverity "Gravidade, 1–4";
    LegendImpactEffort "Impacto e esforço, 1–3";
    LegendStep "Passo";
    LegendPassing "Passa um passo que não vale para a persona";
    LegendSharedByBoth "Rosto sem inicial: ambas sentem o mesmo";
    LegendSharedByAll "Rosto sem inicial: todas sentem o mesmo";
    LegendSegment "Só para este segmento";
    // The flow.
    Flowchart "Fluxograma";
    SharesAsWritten "Parcelas conforme o texto";
    Measured "Medido";
    Success "Sucesso";
    Behaviour "comportamento";
    SegmentOf "segmento";
    AnyStep "De qualquer passo";
    OtherWays "Outros caminhos";
    Unknown "Desconhecido";
    LegendWidth "Largura: raiz quadrada do número";
    LegendDropOff "Abandono";
    LegendDropOffShare "Abandono, pela parcela escrita do passo";
    LegendNoShare "Sem parcela escrita";
    LegendLoop "Volta";
    LegendDecision "Decisão";
    LegendTint "Tom e rosto: ânimo";
    // The blueprint.
    ServiceBlueprint "Blueprint do serviço";
    Evidence "Evidências";
    CustomerActions "Ações do cliente";
    // The rail parts no word.
    BackstageWork "Bastidores";
    SupportSystems "Sistemas de apoio";
    LineOfInteraction "Linha de interação";
    LineOfVisibility "Linha de visibilidade";
    LineOfInternalInteraction "Linha de interação interna";
    LegendPerson "Pessoa";
    LegendTechnology "Tecnologia";
    LegendThirdParty "Terceiros";
    LegendWaiting "Tempo de espera";
    LegendBothWays "Troca nos dois sentidos";
    LegendReturn "Volta a um passo anterior";
    Assumed "suposto";
    WholeStage "toda a etapa";
    // The portfolio.
    Portfolio "Portfólio";
    PortfolioTitle "Todas as jornadas por prioridade";
    Priority "Prioridade";
    Journey "Jornada";
    State "Estado";
    StagesAndMood "Etapas e ânimo";
    WorstPains "Piores dores";
    OwnerReviewed "Responsável, revisão";
    NoArea "Sem área";
    NoPersona "Ainda sem persona";
    NoStages "Ainda sem etapas";
    NoPains "Nenhuma escrita";
    NeverReviewed "Não revista";
    LegendMood "Ânimo, de −2 a +2";
    LegendLowest "Ponto mais baixo";
    LegendAssumedLine "Suposto";
    LegendReplaces "Vai substituir";
    LegendStale "Desatualizada: revista há mais de 12 meses";
    LegendOpens "Abre o mapa";
    LegendTintCounted "Tom e rosto: ânimo no ponto de contato";
    LegendOnlySegment "Só este segmento";
    // The comparison with what a journey replaces.
    TouchpointsToday "Pontos de contato hoje";
    TouchpointsFuture "Pontos de contato futuros";
    TouchpointsBefore "Pontos de contato antes";
    TouchpointsAfter "Pontos de contato depois";
    Future "Futuro";
    Before "Antes";
    After "Depois";
    WhatChanges "O que muda";
    OpenPains "Dores de que ninguém cuida";
    Kept "Mantido";
    Changed "Alterado";
    Added "Novo";
    Removed "Removido";
    LegendGain "Ânimo melhora";
    LegendLoss "Ânimo piora";
    LegendUnknownBetween "Ânimo desconhecido no meio";
    LegendTodayAndTarget "Hoje e meta";
    // In what a touchpoint differs.
    ReasonLabel "nome";
    ReasonChannels "canais";
    ReasonIcon "ícone";
    ReasonTakes "duração";
    ReasonDoes "o que se faz";
    ReasonStage "etapa";
    Target "Meta";
    // The clock.
    TimeOfDay "Hora do dia";
    NextDay "dia seguinte";
    Sunrise "Nascer do sol";
    Sunset "Pôr do sol";
    NoTime "sem hora";
    NotOnTheClock "Sem hora";
    NoTimes "Aqui não há nenhuma hora indicada, então nada pode estar num relógio.";
    LegendWindow "Melhores momentos para alcançar o cliente";
    LegendBetween "Sem hora escrita: entre os vizinhos";
    Today "Hoje";
    Continued "(continuação)";
    Optional "opcional";
    Recovery "Recuperação";

    // Phrases of the pictures.
    DropOff "{share} saem no passo~{step}";
    Leave "{share} saem";
    MovedFrom "de {stage}";
    MovesTo "para {stage}";
    TodayAndTargetBy "Hoje e meta até {month}";
    StagesAsInTheFuture "As etapas estão na ordem futura";
    StepNumber "passo~{step}";
    StepNumbers "passos~{steps}";
    StepInList "{step}";
    FurtherInList "mais {count}";
    StageNumber "etapa~{stage}";
    NoStep "nenhum passo";
    OwnerIs "Responsável: {team}";
    ReviewedOn "revista em {date}";
    DueBy "até {date}";
    AfterTime "Após {time}";
    ShareOf "{share} de {what}";
    Affects "afeta {share}";
    SampleOf "amostra de {size}";
    TargetOf "Meta {value}";
    ListOf "{first} e {last}";
    OnlyFor "Só o que vale para {people}";
    StagesLeftOut "Etapas omitidas: {stages}";
    LanesLeftOut "Linhas omitidas: {lanes}";
    TouchpointsLeftOut "Pontos de contato omitidos: {count}";
    JourneysLeftOut "Jornadas omitidas: {count}";
    CasesLeftOut "Omitidos, pois não se sabe de quem são: {count}";
    BehindStep "Por trás do passo {step} do mapa";
    BehindSteps "Por trás dos passos {steps} do mapa";
    ByWrittenShare "{outcome}, pela parcela escrita do passo";
    PerHalfHour "{name} por meia hora";
    PerHour "{name} por hora";
    PerTime "{name} por {time}";
    EveryTime "{name}, a cada {time}";
    OrMore "{figure} ou mais";
    SumInHours "{sum} em {count} hora | {sum} em {count} horas";
    SumInTime "{sum} em {time}";
    OfAll "{share} do total";
    CoverageOf "Necessidades atendidas: {parts}.";
    CoverageToday "o mapa atual {met} de {needs} | os mapas atuais {met} de {needs}";
    CoveragePlanned "o mapa planejado {met} de {needs} | os mapas planejados {met} de {needs}";
    InNoMap "Ainda em nenhum mapa";
    SomeOfMaps "{some} de {count} mapa | {some} de {count} mapas";
    AndMore "e mais {count}";
    More "mais {count}";
    AsOf "em {date}";
    StaleSince "Desatualizada: {count} mês | Desatualizada: {count} meses";

    // What is counted.
    CountMaps "{count}~mapa | {count}~mapas";
    CountPersonas "{count} persona | {count} personas";
    CountStages "{count} etapa | {count} etapas";
    CountTouchpoints "{count} ponto de contato | {count} pontos de contato";
    CountSteps "{count} passo | {count} passos";
    CountJourneys "{count} jornada | {count} jornadas";
    CountAreas "{count} área | {count} áreas";
    CountGoals "{count} objetivo | {count} objetivos";
    CountNeeds "{count} necessidade | {count} necessidades";
    CountPains "{count} dor | {count} dores";
    CountGains "{count} ganho | {count} ganhos";
    CountFails "{count} ponto de falha | {count} pontos de falha";

    // Lengths of time, days and hours.
    Seconds "{count}~s | {count}~s";
    Minutes "{count}~min | {count}~min";
    Hours "{count}~h | {count}~h";
    Days "{count}~dia | {count}~dias";
    Weeks "{count}~semana | {count}~semanas";
    Months "{count}~mês | {count}~meses";
    Years "{count}~ano | {count}~anos";
    FullDate "{day}~de~{month} de {year}";
    ShortDate "{day}~{month}~{year}";
    FullMonth "{month} de {year}";
    ShortMonth "{month}~{year}";
    ClockTime "{hour}:{minute}";
    NamesOfMonths "janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro";
    MonthsInDates "janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro";
    ShortMonths "jan. | fev. | mar. | abr. | mai. | jun. | jul. | ago. | set. | out. | nov. | dez.";

    // Sentences of the descriptions that are read out.
    StoryMap "Mapa da jornada do cliente, {kind}.";
    StoryCourseOfOne "{names} percorre {stages} e {touchpoints}";
    StoryCourseOfSeveral "{names} percorrem {stages} e {touchpoints}";
    StoryCourse "{stages} e {touchpoints}";
    StoryStages "{course}: {stages}.";
    StoryMoodStays "O ânimo fica em {mood}.";
    StoryMoodStaysOf "O ânimo de {name} fica em {mood}.";
    StoryMood "O ânimo no início: {first}; o mais baixo: {lowest-at}, {lowest}; o mais alto: {highest-at}, {highest}; no fim: {last}.";
    StoryMoodOf "O ânimo de {name} no início: {first}; o mais baixo: {lowest-at}, {lowest}; o mais alto: {highest-at}, {highest}; no fim: {last}.";
    StoryBottleneck "Gargalo: {touchpoint}, onde {share} saem.";
    StorySeverePains "{count} ponto de dor alto ou crítico | {count} pontos de dor altos ou críticos";
    StoryOpportunities "{count} oportunidade | {count} oportunidades";
    StoryActions "{count} ação | {count} ações";
    StoryClock "O relógio vai de {from} a {to}.";
    StoryPersonaPage "Ficha da persona.";
    StoryLowestOfDay "O pior momento do dia é às {time}: {what} ({mood}).";
    StoryMaps "Mapas: {maps}.";
    StoryMapWithLowest "{map}, o mais baixo: {touchpoint}, {mood}";
    StoryBlueprint "{name}, {kind}: {lanes}, separados por: {boundaries}.";
    StoryStepsInStages "{steps} em {stages}";
    StoryPortfolio "Portfólio: {journeys}.";
    StoryPortfolioInAreas "Portfólio: {journeys}, {areas}.";
    StoryLowest "{journey}, ponto mais baixo: {touchpoint} ({mood})";
    StoryLowestByPriority "{priority}, {journey}, ponto mais baixo: {touchpoint} ({mood}).";
    StoryStale "{count} jornada foi revista há mais de 12 meses | {count} jornadas foram revistas há mais de 12 meses";
    StoryNoStages "{count} jornada ainda não tem etapas | {count} jornadas ainda não têm etapas";
    StoryRetired "{count} retirada | {count} retiradas";
    StoryCompared "Comparação do estado atual e do futuro";
    StoryReplaces "Comparação de dois mapas da jornada do cliente: {future} substitui {today}.";
    StoryKept "{count} mantido | {count} mantidos";
    StoryChanged "{count} alterado | {count} alterados";
    StoryAdded "{count} novo | {count} novos";
    StoryRemoved "{count} removido | {count} removidos";
    StoryMoodLowest "O ânimo é mais baixo {parts}.";
    StoryMoodLowestOf "O ânimo de {name} é mais baixo {parts}.";
    StoryTodayAt "hoje em {point}";
    StoryFutureAt "no futuro em {point}";
    StoryOpenPains "Ninguém cuida de uma dor. | Ninguém cuida de {count} dores.";
}
