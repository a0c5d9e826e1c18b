//! The words in Japanese.

words! {
    // Lanes, named by the keyword of what stands in them.
    LaneDoes "行動";
    LaneTouchpoint "タッチポイント";
    LaneSays "発言";
    LaneThinks "思考";
    LaneFeels "感情";
    LaneExperiences "体験";
    LaneNeed "ニーズ";
    LanePain "ペインポイント";
    LaneGain "ゲイン";
    LaneOpportunity "機会";
    LaneAction "施策";
    LaneMetric "指標";
    LanePlace "場所";
    LaneImage "画像";
    LaneNote "メモ";
    LaneEvidence "物的証拠";
    LaneFrontstage "フロントステージ";
    LaneBackstage "バックステージ";
    LaneSupport "支援プロセス";
    LaneFail "失敗ポイント";
    LaneQuestion "問い";
    LaneTakes "所要時間";

    // Headings of the persona's card.
    Scenario "シナリオ";
    Goals "目標";
    Needs "ニーズ";
    Pains "悩み";
    Gains "ゲイン";
    Motivation "動機";
    Context "状況";
    Vision "ビジョン";
    Trigger "きっかけ";
    Questions "問い";
    About "人物像";
    Segment "セグメント";
    Answer "答え";
    Sources "出典";

    // A persona's page.
    Persona "ペルソナ";
    Day "一日";
    NeedsMet "満たすニーズ";
    OpenMap "マップを開く";
    NotReviewed "未レビュー";

    // The scale of the curve, from +2 to -2.
    MoodDelighted "感動";
    MoodPleased "満足";
    MoodNeutral "普通";
    MoodFrustrated "不満";
    MoodLetDown "失望";

    // Kinds of journeys and their status.
    CurrentState "現状";
    FutureState "将来像";
    DayInTheLife "ある一日";
    StatusIdea "アイデア";
    StatusPlanned "計画";
    StatusDraft "下書き";
    StatusValidated "検証済み";
    StatusLive "運用中";
    StatusRetired "廃止";

    SeverityLow "低";
    SeverityMedium "中";
    SeverityHigh "高";
    SeverityCritical "重大";
    LevelLow "低";
    LevelMedium "中";
    LevelHigh "高";
    Impact "効果";
    Effort "労力";

    ActionPlanned "予定";
    ActionDoing "進行中";
    ActionDone "完了";

    // Kinds of channels, for those that no file declares.
    ChannelWeb "ウェブサイト";
    ChannelApp "アプリ";
    ChannelEmail "メール";
    ChannelPhone "電話";
    ChannelChat "チャット";
    ChannelSms "ショートメール";
    ChannelSocial "ソーシャルメディア";
    ChannelPost "郵便";
    ChannelStore "店舗";
    ChannelPerson "対面";
    ChannelEvent "イベント";
    ChannelPartner "パートナー";
    ChannelOther "その他";

    // Marks and what the legend says of them.
    Bottleneck "ボトルネック";
    MomentOfTruth "真実の瞬間";
    LegendBottleneck "ボトルネック：体験が悪く、離脱が最大";
    LegendExtremes "最低点と最高点";
    LegendExpects "目指す感情";
    LegendAssumed "仮定、未観察";
    LegendSeverity "深刻度 1–4";
    LegendImpactEffort "効果と労力 1–3";
    LegendStep "ステップ";
    LegendPassing "このペルソナに当てはまらないステップ";
    LegendSharedByBoth "頭文字のない顔：二人とも同じ感情";
    LegendSharedByAll "頭文字のない顔：全員同じ感情";
    LegendSegment "このセグメントのみ";
    // The flow.
    Flowchart "フローチャート";
    SharesAsWritten "記載された割合";
    Measured "実測";
    Success "成功";
    Behaviour "行動";
    SegmentOf "セグメント";
    AnyStep "どのステップからも";
    OtherWays "その他の経路";
    Unknown "不明";
    LegendWidth "太さ：件数の平方根";
    LegendDropOff "離脱";
    LegendDropOffShare "離脱（ステップに記載の割合）";
    LegendNoShare "割合の記載なし";
    LegendLoop "戻り";
    LegendDecision "判断";
    LegendTint "色合いと顔：気分";
    // The blueprint.
    ServiceBlueprint "サービスブループリント";
    Evidence "物的証拠";
    CustomerActions "顧客の行動";
    // The rail parts no word.
    BackstageWork "バックステージ";
    SupportSystems "支援システム";
    LineOfInteraction "インタラクション線";
    LineOfVisibility "可視線";
    LineOfInternalInteraction "内部インタラクション線";
    LegendPerson "人";
    LegendTechnology "技術";
    LegendThirdParty "第三者";
    LegendWaiting "待ち時間";
    LegendBothWays "双方向のやり取り";
    LegendReturn "前のステップに戻る";
    Assumed "仮定";
    WholeStage "ステージ全体";
    // The portfolio.
    Portfolio "ポートフォリオ";
    PortfolioTitle "優先度順のジャーニー一覧";
    Priority "優先度";
    Journey "ジャーニー";
    State "状態";
    StagesAndMood "ステージと気分";
    WorstPains "最も深刻なペイン";
    OwnerReviewed "担当、レビュー";
    NoArea "領域なし";
    NoPersona "ペルソナ未定";
    NoStages "ステージ未定";
    NoPains "記載なし";
    NeverReviewed "未レビュー";
    LegendMood "気分 −2～+2";
    LegendLowest "最低点";
    LegendAssumedLine "仮定";
    LegendReplaces "置き換え予定";
    LegendStale "古い：最終レビューから12か月以上";
    LegendOpens "マップを開く";
    LegendTintCounted "色合いと顔：タッチポイントでの気分";
    LegendOnlySegment "このセグメントのみ";
    // The comparison with what a journey replaces.
    TouchpointsToday "現在の接点";
    TouchpointsFuture "将来の接点";
    TouchpointsBefore "以前の接点";
    TouchpointsAfter "以後の接点";
    Future "将来";
    Before "以前";
    After "以後";
    WhatChanges "変更点";
    OpenPains "未対応のペイン";
    Kept "維持";
    Changed "変更";
    Added "追加";
    Removed "廃止";
    LegendGain "気分の向上";
    LegendLoss "気分の低下";
    LegendUnknownBetween "間の気分は不明";
    LegendTodayAndTarget "現在と目標";
    // In what a touchpoint differs.
    ReasonLabel "名称";
    ReasonChannels "チャネル";
    ReasonIcon "アイコン";
    ReasonTakes "時間";
    ReasonDoes "行動内容";
    ReasonStage "ステージ";
    Target "目標";
    // The clock.
    TimeOfDay "時刻";
    NextDay "翌日";
    Sunrise "日の出";
    Sunset "日の入り";
    NoTime "時刻なし";
    NotOnTheClock "時刻なし";
    NoTimes "時刻の記載がないため、時計上に置けるものがありません。";
    LegendWindow "顧客に届きやすい時間帯";
    LegendBetween "時刻の記載なし：前後の間";
    Today "現在";
    Continued "（続き）";
    Optional "任意";
    Recovery "回復策";

    // Phrases of the pictures.
    DropOff "ステップ{step}で{share}が離脱";
    Leave "{share}が離脱";
    MovedFrom "移動元：{stage}";
    MovesTo "移動先：{stage}";
    TodayAndTargetBy "現在と目標（{month}）";
    StagesAsInTheFuture "ステージは将来の順序";
    StepNumber "ステップ{step}";
    StepNumbers "ステップ{steps}";
    StepInList "{step}";
    FurtherInList "ほか{count}件";
    StageNumber "ステージ{stage}";
    NoStep "ステップなし";
    OwnerIs "担当：{team}";
    ReviewedOn "レビュー：{date}";
    DueBy "期限：{date}";
    AfterTime "{time}後";
    ShareOf "{what}の{share}";
    Affects "影響：{share}";
    SampleOf "標本：{size}";
    TargetOf "目標 {value}";
    ListOf "{first}、{last}";
    OnlyFor "対象のみ：{people}";
    StagesLeftOut "省略したステージ：{stages}";
    LanesLeftOut "省略したレーン：{lanes}";
    TouchpointsLeftOut "省略したタッチポイント：{count}";
    JourneysLeftOut "省略したジャーニー：{count}";
    CasesLeftOut "誰のものか不明なため省略：{count}";
    BehindStep "マップのステップ{step}の裏側";
    BehindSteps "マップのステップ{steps}の裏側";
    ByWrittenShare "{outcome}（ステップに記載の割合）";
    PerHalfHour "{name}（30分ごと）";
    PerHour "{name}（1時間ごと）";
    PerTime "{name}（{time}ごと）";
    EveryTime "{name}（{time}おき）";
    OrMore "{figure}以上";
    SumInHours "{count}時間で{sum}";
    SumInTime "{time}で{sum}";
    OfAll "全体の{share}";
    CoverageOf "満たすニーズ：{parts}。";
    CoverageToday "現在のマップ {met}/{needs}";
    CoveragePlanned "計画のマップ {met}/{needs}";
    InNoMap "まだマップになし";
    SomeOfMaps "マップ{count}件中{some}件";
    AndMore "ほか{count}件";
    More "ほか{count}件";
    AsOf "{date}現在";
    StaleSince "古い：{count}か月";

    // What is counted.
    CountMaps "マップ{count}件";
    CountPersonas "ペルソナ{count}人";
    CountStages "{count}ステージ";
    CountTouchpoints "タッチポイント{count}件";
    CountSteps "{count}ステップ";
    CountJourneys "ジャーニー{count}件";
    CountAreas "{count}領域";
    CountGoals "目標{count}件";
    CountNeeds "ニーズ{count}件";
    CountPains "悩み{count}件";
    CountGains "ゲイン{count}件";
    CountFails "失敗ポイント{count}件";

    // Lengths of time, days and hours.
    Seconds "{count}秒";
    Minutes "{count}分";
    Hours "{count}時間";
    Days "{count}日";
    Weeks "{count}週間";
    Months "{count}か月";
    Years "{count}年";
    FullDate "{year}年{number}月{day}日";
    ShortDate "{year}/{number}/{day}";
    FullMonth "{year}年{number}月";
    ShortMonth "{year}/{number}";
    ClockTime "{hour}:{minute}";
    NamesOfMonths "1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月";
    MonthsInDates "1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月";
    ShortMonths "1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月";

    // Sentences of the descriptions that are read out.
    StoryMap "カスタマージャーニーマップ、{kind}。";
    StoryCourseOfOne "{names}：{stages}、{touchpoints}";
    StoryCourseOfSeveral "{names}：{stages}、{touchpoints}";
    StoryCourse "{stages}、{touchpoints}";
    StoryStages "{course}（{stages}）。";
    StoryMoodStays "気分は終始{mood}。";
    StoryMoodStaysOf "{name}の気分は終始{mood}。";
    StoryMood "気分は最初が{first}、最低は{lowest-at}で{lowest}、最高は{highest-at}で{highest}、最後は{last}。";
    StoryMoodOf "{name}の気分は最初が{first}、最低は{lowest-at}で{lowest}、最高は{highest-at}で{highest}、最後は{last}。";
    StoryBottleneck "ボトルネック：{touchpoint}、{share}が離脱。";
    StorySeverePains "深刻度が高または重大のペインポイント{count}件";
    StoryOpportunities "機会{count}件";
    StoryActions "施策{count}件";
    StoryClock "時間帯：{from}～{to}。";
    StoryPersonaPage "ペルソナのページ。";
    StoryLowestOfDay "一日で最も悪い時間は{time}：{what}（{mood}）。";
    StoryMaps "マップ：{maps}。";
    StoryMapWithLowest "{map}、最低は{touchpoint}で{mood}";
    StoryBlueprint "{name}、{kind}：{lanes}。区切り：{boundaries}。";
    StoryStepsInStages "{steps}、{stages}";
    StoryPortfolio "ポートフォリオ：{journeys}。";
    StoryPortfolioInAreas "ポートフォリオ：{journeys}、{areas}。";
    StoryLowest "{journey}の最低点：{touchpoint}（{mood}）";
    StoryLowestByPriority "{priority}、{journey}の最低点：{touchpoint}（{mood}）。";
    StoryStale "最終レビューから12か月以上のジャーニー{count}件";
    StoryNoStages "ステージのないジャーニー{count}件";
    StoryRetired "廃止{count}件";
    StoryCompared "現状と将来像の比較";
    StoryReplaces "二つのカスタマージャーニーマップの比較：{today}を{future}に置き換え。";
    StoryKept "維持{count}件";
    StoryChanged "変更{count}件";
    StoryAdded "追加{count}件";
    StoryRemoved "廃止{count}件";
    StoryMoodLowest "気分の最低点：{parts}。";
    StoryMoodLowestOf "{name}の気分の最低点：{parts}。";
    StoryTodayAt "現在は{point}";
    StoryFutureAt "将来は{point}";
    StoryOpenPains "未対応のペイン{count}件。";
}
