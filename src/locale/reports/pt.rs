//! The phrases of reports in Portuguese.

phrases! {
    // The head of a report.
    Touchpoints "{0} pontos de contato";
    OneTouchpoint "1 ponto de contato";
    CountedFrom "casos contados: {0}";
    NotCounted "sem medições: números conforme o texto";
    NoJourney "Nenhuma jornada para analisar";
    MapIsPlanned "Mapa planejado: ainda sem etapas.";
    Unknown "desconhecido";
    AndMore "e mais {0}";
    NoneFound "Nada indicado no texto.";
    Everybody "todos";
    WholeStage "toda a etapa";

    // What needs attention.
    HeadAttention "O que pede atenção";
    HeadAttentionAll "O que pede atenção em todas as jornadas";
    Points "{0} pontos";
    WhyFriction "atrito: {0} de 100";
    WhyLoss "{0} saem aqui";
    WhyLossOfAll "{0} de todos os que começam se perdem aqui";
    WhyGap "sensação abaixo da pretendida: {0}";
    WhyMoment "momento da verdade, sensação: {0}";
    WhyEnding "o fim, sensação: {0}; é o que fica na memória";
    WhyUnanswered "ponto de dor de que ninguém cuida (gravidade: {0})";
    WhyLate "o trabalho para melhorar isso está atrasado";
    WhyPile "perde-se o rastro de {0} dos que chegam";
    NothingNeedsAttention "Nada do que se sabe chega a 10 pontos.";

    // Expectations.
    HeadExpectations "Expectativas";
    Vision "Visão: {0}";
    NoVision "Nenhuma visão escrita.";
    GapsMet "Expectativas atendidas: {0} de {1}";
    GapsOpen "sem saber se são atendidas: {0}";
    GapMissed "pretendida {0}, sentida {1}: {2} abaixo";
    GapMet "pretendida {0}, sentida {1}: atendida";
    GapUnknown "pretendida {0}, sentida: desconhecida";
    TargetReached "meta alcançada: {0}";
    TargetMissed "meta: {0}, diferença: {1}";
    PercentagePoints "{0} p.p.";
    TargetUnknown "meta: {0}, valor desconhecido";

    // Unneeded touchpoints.
    HeadUnneeded "Pontos de contato que não agregam nada";
    UnneededUnknown "Desconhecido: menos da metade dos pontos de contato indica quais necessidades atende (`meets`).";
    Unreached "Nenhum caminho leva até lá";

    // Low points and friction.
    HeadFriction "Pontos baixos e atrito";
    CurveOf "Ânimo ({0}): média {1} em {2} de {3} pontos de contato, entre {4} e {5}";
    MeanOverTime "ponderada pelo tempo: {0}";
    Drop "a maior queda: {0} → {1}, de {2} para {3}";
    LowPoint "ponto baixo, sensação: {0}";
    RecoversAt "deixa de ser ruim a partir de: {0}";
    NeverRecovers "não volta a ser boa";
    FeelingsUnknown "Ninguém indica o que se sente.";
    SubFriction "Atrito";
    PartPain "dor: {0}";
    PartFeeling "sensação ruim: {0}";
    PartEffort "esforço: {0}";
    PartWait "espera: {0}";
    PartSwitch "encaminhamento: {0}";
    PartNotCounted "(não conta: baixaria a pontuação)";
    SubPains "Pontos de dor, os piores primeiro";
    ReachCases "alcance: {0} casos contados";
    ReachPart "alcance: {0} de {1} casos contados (parcela afetada: {2})";
    ReachAffects "alcance: {0} dos que chegam aqui, conforme o texto";
    ReachSegments "alcance: {0} do total, pelo tamanho de segmento: {1}";
    ReachPeople "alcance: {0} pessoas, pelo tamanho de segmento: {1}";
    ReachUnknown "alcance desconhecido";
    SeverityUnknown "gravidade desconhecida";
    TakenUpBy "resposta a isso: {0}";
    TakenUpByNobody "ninguém cuida disso";
    From "fonte: {0}";
    NoSource "sem fonte";

    // Bottlenecks.
    HeadBottlenecks "Gargalos";
    TheBottleneck "O gargalo é {0}: abandono {1}, sensação {2}.";
    NoBottleneck "Sem gargalo: não consta que se perca alguém onde a sensação fica abaixo de 0.";
    LargestShare "Por parcela, a maior perda é {0}: {1}.";
    LargestCount "Por número, a maior perda é {0}: {1}.";
    Differ "Diferem porque a parcela se refere aos que chegam ao ponto de contato e o número, a todos: {0} vem antes de a maioria sair (chegam: {1}); {2}, só depois (chegam: {3}).";
    NotTheBottleneck "{0} tem sensação {1}, não abaixo de 0: perde pessoas para quem ali não é ruim, então não é um gargalo.";
    NotTheBottleneckUnknown "{0}: não se sabe o que se sente ali, então não é um gargalo.";
    SubByShare "Perdas por parcela";
    SubByCount "Perdas por número";
    SubByWait "Esperas";
    SubByPile "Onde se perde o rastro dos casos";
    SubBehind "Esperas nos bastidores";
    SubFunnel "Funil";
    CountedOf "{0} de {1} contados";
    AsWritten "conforme o texto";
    OfAllWhoBegin "{0} de todos os que começam";
    GoOn "{0} da etapa anterior";
    LossesUnknown "Ninguém indica quem sai nem onde.";

    // Channels and owners.
    HeadSwitches "Mudanças de canal";
    DaySwitches "Em um dia ninguém é encaminhado de um canal para outro.";
    SwitchForced "forçada: nenhum outro caminho mantém um canal";
    SwitchChosen "escolhida: outro caminho mantém o canal";
    SwitchesOf "Caminhos que mudam de canal: {0} de {1} (forçados: {2})";
    SwitchesUntold "caminhos em que falta indicar um canal: {0}";
    SwitchRange "mudanças até chegar ao sucesso: de {0} a {1}";
    SwitchCount "mudanças até chegar ao sucesso: {0}";
    SwitchExpected "mudanças previstas para cada pessoa que começa: {0}";
    HeadSilos "Silos: passagens entre responsáveis";
    HandOffs "Caminhos com responsáveis conhecidos que levam a outro responsável: {0} de {1} ({2} em cada 10)";
    SubBehindOwners "Nos bastidores";
    RowOwnersUnknown "Desconhecido: nenhuma chamada liga duas linhas com responsáveis conhecidos (chamadas no total: {0}).";
    RowHandOffs "Chamadas entre linhas com responsáveis conhecidos que levam a outro responsável: {0} de {1} (chamadas no total: {2})";
    OwnersUnknown "Desconhecido: nenhum caminho liga dois pontos de contato com responsáveis escritos.";

    // Time.
    HeadTime "Tempo";
    RouteShortest "Rota mais curta";
    RouteLongest "Rota mais longa";
    RouteLikeliest "Rota mais provável ({0} do total)";
    RouteSame "Rota mais curta e mais longa";
    NotOnMap "{0} (fora do mapa)";
    TimeSpent "tempo ativo: {0} (indicado em {2} de {4} pontos de contato), espera: {1} (indicada em {3} de {4})";
    TimeUnknown "tempo desconhecido";
    ActivePart "{0} do tempo conhecido é ativo";
    NoWay "Nenhum caminho leva ao sucesso.";
    ExpectedTime "Previsto para cada pessoa que começa: pontos de contato: {0}; tempo ativo: {1}; espera: {2}, até onde é indicado";
    ExpectedUnknown "Valores previstos desconhecidos: {0}";
    ReasonStarts "ninguém indica quantos começam em cada um destes pontos: {0}";
    ReasonSplits "faltam parcelas em: {0}";
    ReasonTrapped "ninguém sai deste ciclo: {0}";
    ReasonEndless "um ciclo grande se repete demais para ser contado";
    EndsSuccess "{0} chegam ao sucesso";
    EndAs "{0}: {1}";
    EndElsewhere "continua em outra jornada";
    EndUnknown "destino desconhecido";
    Anywhere "Setas que saem de qualquer passo e que as rotas não seguem: {0}.";

    // Moments of truth, peak and end.
    HeadMoments "Momentos da verdade, pico e fim";
    MomentWell "vai bem, sensação: {0}";
    MomentBadly "vai mal, sensação: {0}";
    MomentNeutral "nem bem nem mal, sensação: {0}";
    MomentUnknown "não se sabe o que se sente";
    PeakEnd "Lembrança ({0}): {1}, média do pico ({2}, {3}) e do fim ({4}, {5}); no início: {6}, {7}";

    // High points.
    HeadHighs "Pontos altos";
    HighPoint "sensação: {0}";
    Exceeds "melhor que a pretendida ({0})";
    GainAt "ganho: {0}";

    // What to do.
    HeadOpportunities "Oportunidades";
    QuickWins "Ganhos rápidos: valem a pena, pouco esforço";
    BigBets "Grandes apostas: valem a pena, mais esforço";
    FillIns "Complementos: baixo impacto, pouco esforço";
    Avoid "Pensar bem: baixo impacto, mais esforço";
    Unscored "Sem avaliação: impacto ou esforço desconhecido";
    Scored "impacto: {0}, esforço: {1}";
    HeadActions "Ações";
    NoOwner "sem responsável";
    NoDue "sem prazo";
    DaysLate "dias de atraso: {0}";
    DaysPast "dias desde o prazo: {0}";
    StatusUnknown "estado desconhecido";
    HeadUnowned "O que não tem responsável";
    UnownedJourney "a própria jornada";
    UnownedTouchpoints "pontos de contato";
    UnownedIdeas "oportunidades";
    UnownedTasks "ações";
    UnownedSystems "sistemas";
    UnownedChannels "canais";
    AllOwned "Tudo tem responsável.";
    HeadNeeds "Necessidades e objetivos que nada atende";
    NeedUntold "desconhecido: não tem nome, então nenhum ponto de contato pode indicar que atende a isso";
    NeedUnmet "nenhum ponto de contato atende a isso";
    NoPersona "A jornada não indica nenhuma persona.";
    AllMet "Tudo o que é nomeado é atendido.";
    HeadQuestions "Perguntas em aberto e dados que faltam";
    QuestionWants "é preciso: {0}";
    DataMissing "falta: {0}";
    DataHad "conhecidos: {0}";
    HeadClaims "Em que se baseiam as afirmações";
    ClaimsOf "Afirmações: {0}; medidas: {1}, observadas: {2}, supostas: {3}, de base desconhecida: {4}";
    HeadCoverage "Cobertura: pontos de contato por etapa";
    HeadPersonas "Cobertura: pontos de contato por persona e jornada";
    ColumnPersona "Persona";
    ColumnJourneys "Jornadas";
    ColumnStage "Etapa";
    ColumnAll "Total";
    ColumnNoChannel "Sem canal";
    HeadMetrics "Indicadores e metas";

    // Futures.
    HeadFuture "Em comparação com: {0}";
    SubBetter "O que melhora";
    SubWorse "O que piora ou se perde";
    FromTo "de {0} para {1} ({2})";
    RemovedFelt "removido; a sensação era: {0}";
    Removed "removido";
    SubAdded "Novo";
    SubOpenPains "Pontos de dor atuais de que ninguém cuida";
    PainKept "mantido: também está no futuro";
    PainGone "o ponto de contato é removido; ninguém indica que isso se resolve";
    NoActionYet "nenhuma ação nem oportunidade do futuro cuida disso";
    IdeaOfToday "uma oportunidade atual resolveria isso: {0}";
    PainsResolved "Pontos de dor atuais com resposta: {0} de {1}";
    SubIdle "Mudanças sem nenhuma ação";
    IdleStage "{0}: {1}";
    FiguresOpen "valor de hoje desconhecido";

    // When something is down.
    HeadImpact "Em caso de falha: {0}";
    ImpactNone "Conforme o texto, nenhum ponto de contato depende disso.";
    ImpactTouchpoints "Pontos de contato afetados: {0} de {1}";
    ImpactVolume "visitas contadas que passam por ali: {0} de {1} ({2})";
    ImpactVolumeUnknown "volume medido: desconhecido";
    ImpactOutcomes "resultados inalcançáveis: {0}";
    ImpactAround "resultados alcançáveis por outro caminho: {0}";
    ImpactPersonas "personas: {0}";
    ImpactSegments "segmentos: {0}";
    ImpactBecause "por causa de: {0}";
    ImpactOtherChannels "disponível por outro canal";
    ImpliedSuccess "sucesso";
}
