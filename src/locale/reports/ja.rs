//! The phrases of reports in Japanese.

phrases! {
    // The head of a report.
    Touchpoints "タッチポイント{0}件";
    OneTouchpoint "タッチポイント1件";
    CountedFrom "実測{0}件から集計";
    NotCounted "実測なし：数値は記載のまま";
    NoJourney "分析できるジャーニーがありません";
    MapIsPlanned "計画中のマップです。ステージはまだありません。";
    Unknown "不明";
    AndMore "ほか{0}件";
    NoneFound "記載されたものはありません。";
    Everybody "全員";
    WholeStage "ステージ全体";

    // What needs attention.
    HeadAttention "対応すべき点";
    HeadAttentionAll "対応すべき点（全ジャーニー）";
    Points "{0}点";
    WhyFriction "摩擦 {0}/100";
    WhyLoss "{0}がここで離脱";
    WhyLossOfAll "開始した人全体の{0}がここで離脱";
    WhyGap "感情が目標を{0}下回る";
    WhyMoment "真実の瞬間での感情 {0}";
    WhyEnding "最後の感情 {0}：記憶に残る";
    WhyUnanswered "未対応のペインポイント（深刻度：{0}）";
    WhyLate "関連する施策に遅れ";
    WhyPile "来た人の{0}はその後の記録なし";
    NothingNeedsAttention "判明している範囲で10点に達するものはありません。";

    // Expectations.
    HeadExpectations "期待";
    Vision "ビジョン：{0}";
    NoVision "ビジョンの記載がありません。";
    GapsMet "期待{1}件中{0}件を達成";
    GapsOpen "達成したか不明：{0}件";
    GapMissed "目標 {0}、感情 {1}：{2}下回る";
    GapMet "目標 {0}、感情 {1}：達成";
    GapUnknown "目標 {0}、感情：不明";
    TargetReached "目標 {0} を達成";
    TargetMissed "目標 {0}、差 {1}";
    PercentagePoints "{0}ポイント";
    TargetUnknown "目標 {0}、値は不明";

    // Unneeded touchpoints.
    HeadUnneeded "役割のないタッチポイント";
    UnneededUnknown "不明：どのニーズを満たすか（`meets`）が記載されたタッチポイントは半数未満です。";
    Unreached "つながる経路なし";

    // Low points and friction.
    HeadFriction "感情の谷と摩擦";
    CurveOf "{0}の感情：平均 {1}（タッチポイント{3}件中{2}件）、{4}から{5}";
    MeanOverTime "時間で加重すると {0}";
    Drop "最も急な落ち込み：「{0}」から「{1}」、{2}から{3}";
    LowPoint "谷、感情 {0}";
    RecoversAt "「{0}」で悪い感情から回復";
    NeverRecovers "その後も回復なし";
    FeelingsUnknown "感情の記載がありません。";
    SubFriction "摩擦";
    PartPain "ペインポイント {0}";
    PartFeeling "悪い感情 {0}";
    PartEffort "労力 {0}";
    PartWait "待ち時間 {0}";
    PartSwitch "他チャネルへの誘導 {0}";
    PartNotCounted "（算入せず：スコアが下がるため）";
    SubPains "ペインポイント（深刻な順）";
    ReachCases "実測{0}件に影響";
    ReachPart "実測{1}件中{0}件に影響（影響率 {2}）";
    ReachAffects "ここに来る人の{0}に影響（記載値）";
    ReachSegments "全体の{0}に影響（規模の根拠：{1}）";
    ReachPeople "{0}人に影響（規模の根拠：{1}）";
    ReachUnknown "影響範囲は不明";
    SeverityUnknown "深刻度は不明";
    TakenUpBy "対応：{0}";
    TakenUpByNobody "未対応";
    From "出典：{0}";
    NoSource "出典なし";

    // Bottlenecks.
    HeadBottlenecks "ボトルネック";
    TheBottleneck "ボトルネックは「{0}」です：{1}が離脱、感情 {2}。";
    NoBottleneck "ボトルネックはありません。感情が0未満で離脱があると判明している箇所はありません。";
    LargestShare "割合で離脱が最大なのは「{0}」です：{1}。";
    LargestCount "件数で離脱が最大なのは「{0}」です：{1}。";
    Differ "両者が異なるのは、割合はそのタッチポイントに来た人、件数は全員を基準にするためです。「{0}」は大半が離脱する前にあり（来るのは{1}）、「{2}」はその後にあります（来るのは{3}）。";
    NotTheBottleneck "「{0}」の感情は {1} で、0未満ではありません。離脱する人はここで嫌な思いをしていないため、ボトルネックではありません。";
    NotTheBottleneckUnknown "「{0}」での感情は不明なため、ボトルネックとはしません。";
    SubByShare "離脱（割合順）";
    SubByCount "離脱（件数順）";
    SubByWait "待ち時間";
    SubByPile "記録が途絶える箇所";
    SubBehind "バックステージの待ち時間";
    SubFunnel "ファネル";
    CountedOf "実測{1}件中{0}件";
    AsWritten "記載値";
    OfAllWhoBegin "開始した人全体の{0}";
    GoOn "前のステージの{0}";
    LossesUnknown "誰がどこで離脱するかの記載がありません。";

    // Channels and owners.
    HeadSwitches "チャネルの切り替え";
    DaySwitches "ある一日のマップでは、別のチャネルへの誘導はありません。";
    SwitchForced "強制：チャネルを変えない経路がほかにない";
    SwitchChosen "任意：チャネルを変えない経路がほかにある";
    SwitchesOf "経路{1}件中{0}件でチャネルが変わる（うち強制 {2}件）";
    SwitchesUntold "チャネルの記載がない経路：{0}件";
    SwitchRange "成功まで：{0}～{1}回";
    SwitchCount "成功まで：{0}回";
    SwitchExpected "開始した人一人あたりの期待値：{0}回";
    HeadSilos "サイロ：担当間の引き継ぎ";
    HandOffs "担当がわかる経路{1}件中{0}件が別の担当へ引き継がれる（10件あたり{2}件）";
    SubBehindOwners "バックステージ";
    RowOwnersUnknown "不明：担当がわかる行どうしを結ぶ呼び出しがありません（呼び出しは全{0}件）。";
    RowHandOffs "担当がわかる行どうしの呼び出し{1}件中{0}件が別の担当へ引き継がれる（呼び出しは全{2}件）";
    OwnersUnknown "不明：担当の記載があるタッチポイントどうしを結ぶ経路がありません。";

    // Time.
    HeadTime "時間";
    RouteShortest "最短";
    RouteLongest "最長";
    RouteLikeliest "最も多い経路（全体の{0}）";
    RouteSame "最短かつ最長";
    NotOnMap "{0}（マップになし）";
    TimeSpent "活動時間 {0}（タッチポイント{4}件中{2}件に記載）、待ち時間 {1}（{4}件中{3}件に記載）";
    TimeUnknown "時間は不明";
    ActivePart "判明している時間の{0}が活動時間";
    NoWay "成功に至る経路がありません。";
    ExpectedTime "開始した人一人あたりの期待値：タッチポイント{0}件、活動時間 {1}、待ち時間 {2}（記載のある範囲）";
    ExpectedUnknown "期待値は不明：{0}";
    ReasonStarts "それぞれから何人が開始するかの記載なし：{0}";
    ReasonSplits "割合の記載なし：{0}";
    ReasonTrapped "誰も抜け出せないループ：{0}";
    ReasonEndless "大きなループの戻りが多すぎて計算不能";
    EndsSuccess "{0}が成功に到達";
    EndAs "{0}：{1}";
    EndElsewhere "別のジャーニーへ進む";
    EndUnknown "行き先不明";
    Anywhere "どこからでも出る矢印（経路ではたどらない）：{0}件。";

    // Moments of truth, peak and end.
    HeadMoments "真実の瞬間、ピークと終わり";
    MomentWell "良好、感情 {0}";
    MomentBadly "不良、感情 {0}";
    MomentNeutral "良くも悪くもない、感情 {0}";
    MomentUnknown "感情は不明";
    PeakEnd "{0}の記憶に残る印象：{1}、ピーク（「{3}」で {2}）と終わり（「{5}」で {4}）の平均、始まりは「{7}」で {6}";

    // High points.
    HeadHighs "感情の山";
    HighPoint "感情 {0}";
    Exceeds "目標以上（{0}）";
    GainAt "ゲイン：{0}";

    // What to do.
    HeadOpportunities "機会";
    QuickWins "すぐに効く施策：価値あり、労力は小さい";
    BigBets "大きな賭け：価値あり、労力は大きめ";
    FillIns "ついでの改善：効果は低く、労力は小さい";
    Avoid "要再検討：効果は低く、労力は大きめ";
    Unscored "未評価：効果または労力が不明";
    Scored "効果 {0}、労力 {1}";
    HeadActions "施策";
    NoOwner "担当なし";
    NoDue "期限なし";
    DaysLate "{0}日遅れ";
    DaysPast "{0}日経過";
    StatusUnknown "状況は不明";
    HeadUnowned "担当のないもの";
    UnownedJourney "ジャーニー自体";
    UnownedTouchpoints "タッチポイント";
    UnownedIdeas "機会";
    UnownedTasks "施策";
    UnownedSystems "システム";
    UnownedChannels "チャネル";
    AllOwned "すべてに担当がいます。";
    HeadNeeds "満たされていないニーズと目標";
    NeedUntold "不明：名前がないため、これを満たすとタッチポイントに記載できない";
    NeedUnmet "満たすタッチポイントなし";
    NoPersona "ジャーニーにペルソナの記載がありません。";
    AllMet "記載されたものはすべて満たされています。";
    HeadQuestions "未解決の問いと不足データ";
    QuestionWants "必要：{0}";
    DataMissing "不足：{0}";
    DataHad "把握済み：{0}件";
    HeadClaims "記述の根拠";
    ClaimsOf "記述：{0}件、うち実測 {1}、観察 {2}、仮定 {3}、根拠不明 {4}";
    HeadCoverage "網羅性：ステージ別のタッチポイント";
    HeadPersonas "網羅性：ペルソナ別・ジャーニー別のタッチポイント";
    ColumnPersona "ペルソナ";
    ColumnJourneys "ジャーニー";
    ColumnStage "ステージ";
    ColumnAll "すべて";
    ColumnNoChannel "チャネルなし";
    HeadMetrics "指標と目標";

    // Futures.
    HeadFuture "「{0}」との比較";
    SubBetter "良くなる点";
    SubWorse "悪くなる点、失われる点";
    FromTo "{0}から{1}（{2}）";
    RemovedFelt "廃止、それまでの感情 {0}";
    Removed "廃止";
    SubAdded "追加";
    SubOpenPains "未対応の現在のペインポイント";
    PainKept "維持：将来にも残る";
    PainGone "タッチポイントは廃止、解決するとの記載なし";
    NoActionYet "対応する施策も将来の機会もなし";
    IdeaOfToday "解決につながる現在の機会：{0}";
    PainsResolved "現在のペインポイント{1}件中{0}件に対応";
    SubIdle "施策のない変更";
    IdleStage "{0}：{1}";
    FiguresOpen "現在の値は不明";

    // When something is down.
    HeadImpact "「{0}」が停止したとき";
    ImpactNone "記載の範囲では、これに依存するタッチポイントはありません。";
    ImpactTouchpoints "タッチポイント{1}件中{0}件に影響";
    ImpactVolume "実測の訪問{1}件中{0}件（{2}）が該当";
    ImpactVolumeUnknown "実測の訪問数：不明";
    ImpactOutcomes "到達できない結果：{0}";
    ImpactAround "迂回して到達できる結果：{0}";
    ImpactPersonas "ペルソナ：{0}";
    ImpactSegments "セグメント：{0}";
    ImpactBecause "原因：{0}";
    ImpactOtherChannels "別のチャネルで利用可能";
    ImpliedSuccess "成功";
}
