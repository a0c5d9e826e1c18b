//! The words in Arabic.

words! {
    // Lanes, named by the keyword of what stands in them.
    LaneDoes "الأفعال";
    LaneTouchpoint "نقطة التواصل";
    LaneSays "الأقوال";
    LaneThinks "الأفكار";
    LaneFeels "المشاعر";
    LaneExperiences "التجربة";
    LaneNeed "الاحتياجات";
    LanePain "نقاط الألم";
    LaneGain "المكاسب";
    LaneOpportunity "الفرص";
    LaneAction "الإجراءات";
    LaneMetric "المؤشرات";
    LanePlace "المكان";
    LaneImage "الصور";
    LaneNote "الملاحظات";
    LaneEvidence "الأدلة المادية";
    LaneFrontstage "الواجهة الأمامية";
    LaneBackstage "ما وراء الكواليس";
    LaneSupport "عمليات الدعم";
    LaneFail "نقاط الإخفاق";
    LaneQuestion "الأسئلة";
    LaneTakes "المدة";

    // Headings of the persona's card.
    Scenario "السيناريو";
    Goals "الأهداف";
    Needs "الاحتياجات";
    Pains "المشكلات";
    Gains "المكاسب";
    Motivation "الدافع";
    Context "السياق";
    Vision "الرؤية";
    Trigger "المحفّز";
    Questions "الأسئلة";
    About "نبذة";
    Segment "الشريحة";
    Answer "الجواب";
    Sources "المصادر";

    // A persona's page.
    Persona "شخصية العميل";
    Day "اليوم";
    NeedsMet "الاحتياجات التي تلبّيها";
    OpenMap "افتح الخريطة";
    NotReviewed "لم تُراجَع بعد";

    // The scale of the curve, from +2 to -2.
    MoodDelighted "سعادة";
    MoodPleased "رضا";
    MoodNeutral "محايد";
    MoodFrustrated "إحباط";
    MoodLetDown "خيبة";

    // Kinds of journeys and their status.
    CurrentState "الوضع الحالي";
    FutureState "الوضع المستقبلي";
    DayInTheLife "يوم في الحياة";
    StatusIdea "فكرة";
    StatusPlanned "مخطط";
    StatusDraft "مسودة";
    StatusValidated "معتمد";
    StatusLive "قيد التشغيل";
    StatusRetired "متوقف";

    SeverityLow "منخفضة";
    SeverityMedium "متوسطة";
    SeverityHigh "عالية";
    SeverityCritical "حرجة";
    LevelLow "منخفض";
    LevelMedium "متوسط";
    LevelHigh "عالٍ";
    Impact "الأثر";
    Effort "الجهد";

    ActionPlanned "مخطط";
    ActionDoing "قيد التنفيذ";
    ActionDone "منجز";

    // Kinds of channels, for those that no file declares.
    ChannelWeb "الموقع";
    ChannelApp "التطبيق";
    ChannelEmail "البريد الإلكتروني";
    ChannelPhone "الهاتف";
    ChannelChat "الدردشة";
    ChannelSms "رسالة نصية";
    ChannelSocial "وسائل التواصل";
    ChannelPost "البريد";
    ChannelStore "المتجر";
    ChannelPerson "شخصيًا";
    ChannelEvent "فعالية";
    ChannelPartner "شريك";
    ChannelOther "أخرى";

    // Marks and what the legend says of them.
    Bottleneck "عنق الزجاجة";
    MomentOfTruth "لحظة الحقيقة";
    LegendBottleneck "عنق الزجاجة: أكبر خسارة حيث الشعور سيئ";
    LegendExtremes "أدنى نقطة وأعلى نقطة";
    LegendExpects "الشعور المنشود";
    LegendAssumed "مفترض، لم يُلاحَظ بعد";
    LegendSeverity "الشدة، 1–4";
    LegendImpactEffort "الأثر والجهد، 1–3";
    LegendStep "خطوة";
    LegendPassing "يتجاوز خطوة لا تخص هذه الشخصية";
    LegendSharedByBoth "وجه بلا حرف: الشعور نفسه لكليهما";
    LegendSharedByAll "وجه بلا حرف: الشعور نفسه للجميع";
    LegendSegment "لهذه الشريحة فقط";
    // The flow.
    Flowchart "مخطط التدفق";
    SharesAsWritten "النسب كما كُتبت";
    Measured "مقاس";
    Success "نجاح";
    Behaviour "السلوك";
    SegmentOf "الشريحة";
    AnyStep "من أي خطوة";
    OtherWays "طرق أخرى";
    Unknown "غير معروف";
    LegendWidth "العرض: الجذر التربيعي للعدد";
    LegendDropOff "انسحاب";
    LegendDropOffShare "انسحاب، بحسب نسبة الخطوة المكتوبة";
    LegendNoShare "لا نسبة مكتوبة";
    LegendLoop "عودة";
    LegendDecision "قرار";
    LegendTint "اللون والوجه: المزاج";
    // The blueprint.
    ServiceBlueprint "مخطط الخدمة";
    Evidence "الأدلة";
    CustomerActions "أفعال العميل";
    // The rail parts no word.
    BackstageWork "خلف الكواليس";
    SupportSystems "أنظمة الدعم";
    LineOfInteraction "خط التفاعل";
    LineOfVisibility "خط الرؤية";
    LineOfInternalInteraction "خط التفاعل الداخلي";
    LegendPerson "شخص";
    LegendTechnology "تقنية";
    LegendThirdParty "طرف ثالث";
    LegendWaiting "وقت الانتظار";
    LegendBothWays "تبادل في الاتجاهين";
    LegendReturn "العودة إلى خطوة سابقة";
    Assumed "مفترض";
    WholeStage "المرحلة كلها";
    // The portfolio.
    Portfolio "المحفظة";
    PortfolioTitle "كل الرحلات بحسب الأولوية";
    Priority "الأولوية";
    Journey "الرحلة";
    State "الحالة";
    StagesAndMood "المراحل والمزاج";
    WorstPains "أسوأ نقاط الألم";
    OwnerReviewed "المسؤول، المراجعة";
    NoArea "بلا مجال";
    NoPersona "لا شخصية بعد";
    NoStages "لا مراحل بعد";
    NoPains "لم يُكتب شيء";
    NeverReviewed "لم تُراجَع";
    LegendMood "المزاج، من −2 إلى +2";
    LegendLowest "أدنى نقطة";
    LegendAssumedLine "مفترض";
    LegendReplaces "ستحل محل";
    LegendStale "قديمة: روجعت قبل أكثر من 12 شهرًا";
    LegendOpens "يفتح الخريطة";
    LegendTintCounted "اللون والوجه: المزاج عند نقطة التواصل";
    LegendOnlySegment "هذه الشريحة فقط";
    // The comparison with what a journey replaces.
    TouchpointsToday "نقاط التواصل اليوم";
    TouchpointsFuture "نقاط التواصل مستقبلًا";
    TouchpointsBefore "نقاط التواصل قبل";
    TouchpointsAfter "نقاط التواصل بعد";
    Future "المستقبل";
    Before "قبل";
    After "بعد";
    WhatChanges "ما الذي يتغير";
    OpenPains "مشكلات لا يعالجها أحد";
    Kept "باقٍ";
    Changed "متغير";
    Added "جديد";
    Removed "محذوف";
    LegendGain "تحسّن المزاج";
    LegendLoss "تراجع المزاج";
    LegendUnknownBetween "المزاج بينهما غير معروف";
    LegendTodayAndTarget "اليوم والهدف";
    // In what a touchpoint differs.
    ReasonLabel "الاسم";
    ReasonChannels "القنوات";
    ReasonIcon "الأيقونة";
    ReasonTakes "المدة";
    ReasonDoes "ما يُفعل";
    ReasonStage "المرحلة";
    Target "الهدف";
    // The clock.
    TimeOfDay "الوقت";
    NextDay "اليوم التالي";
    Sunrise "الشروق";
    Sunset "الغروب";
    NoTime "بلا وقت";
    NotOnTheClock "بلا وقت";
    NoTimes "لم يُذكر هنا أي وقت، فلا يمكن وضع شيء على الساعة.";
    LegendWindow "أفضل الأوقات للوصول إلى العميل";
    LegendBetween "لا وقت مكتوب: بين ما قبله وما بعده";
    Today "اليوم";
    Continued "(تتمة)";
    Optional "اختياري";
    Recovery "المعالجة";

    // Phrases of the pictures.
    DropOff "ينسحب {share} في الخطوة~{step}";
    Leave "ينسحب {share}";
    MovedFrom "من {stage}";
    MovesTo "إلى {stage}";
    TodayAndTargetBy "اليوم والهدف ({month})";
    StagesAsInTheFuture "المراحل بترتيب المستقبل";
    StepNumber "الخطوة~{step}";
    StepNumbers "الخطوات~{steps}";
    StepInList "{step}";
    FurtherInList "{count} أخرى";
    StageNumber "المرحلة~{stage}";
    NoStep "لا خطوة";
    OwnerIs "المسؤول: {team}";
    ReviewedOn "روجعت في {date}";
    DueBy "حتى {date}";
    AfterTime "بعد {time}";
    ShareOf "{share} ({what})";
    Affects "يمسّ {share}";
    SampleOf "العينة: {size}";
    TargetOf "الهدف {value}";
    ListOf "{first} و{last}";
    OnlyFor "فقط ما يخص {people}";
    StagesLeftOut "مراحل محذوفة: {stages}";
    LanesLeftOut "صفوف محذوفة: {lanes}";
    TouchpointsLeftOut "نقاط تواصل محذوفة: {count}";
    JourneysLeftOut "رحلات محذوفة: {count}";
    CasesLeftOut "محذوفة، إذ لا يُعرف لمن تعود: {count}";
    BehindStep "خلف الخطوة {step} من الخريطة";
    BehindSteps "خلف الخطوات {steps} من الخريطة";
    ByWrittenShare "{outcome}، بحسب نسبة الخطوة المكتوبة";
    PerHalfHour "{name} كل نصف ساعة";
    PerHour "{name} كل ساعة";
    PerTime "{name} / {time}";
    EveryTime "{name}، كل {time}";
    OrMore "{figure} أو أكثر";
    SumInHours "{sum} في ساعة | {sum} في ساعتين | {sum} في {count} ساعات | {sum} في {count} ساعة | {sum} في {count} ساعة";
    SumInTime "{sum} في {time}";
    OfAll "{share} من الجميع";
    CoverageOf "الاحتياجات الملبّاة: {parts}.";
    CoverageToday "الخريطة الحالية {met} من {needs} | الخريطتان الحاليتان {met} من {needs} | الخرائط الحالية {met} من {needs} | الخرائط الحالية {met} من {needs} | الخرائط الحالية {met} من {needs}";
    CoveragePlanned "الخريطة المخططة {met} من {needs} | الخريطتان المخططتان {met} من {needs} | الخرائط المخططة {met} من {needs} | الخرائط المخططة {met} من {needs} | الخرائط المخططة {met} من {needs}";
    InNoMap "ليست في أي خريطة بعد";
    SomeOfMaps "{some} من خريطة واحدة | {some} من خريطتين | {some} من {count} خرائط | {some} من {count} خريطة | {some} من {count} خريطة";
    AndMore "و{count} أخرى";
    More "{count} أخرى";
    AsOf "حتى {date}";
    StaleSince "قديمة: شهر واحد | قديمة: شهران | قديمة: {count} أشهر | قديمة: {count} شهرًا | قديمة: {count} شهر";

    // What is counted.
    CountMaps "خريطة واحدة | خريطتان | {count}~خرائط | {count}~خريطة | {count}~خريطة";
    CountPersonas "شخصية واحدة | شخصيتان | {count} شخصيات | {count} شخصية | {count} شخصية";
    CountStages "مرحلة واحدة | مرحلتان | {count} مراحل | {count} مرحلة | {count} مرحلة";
    CountTouchpoints "نقطة تواصل واحدة | نقطتا تواصل | {count} نقاط تواصل | {count} نقطة تواصل | {count} نقطة تواصل";
    CountSteps "خطوة واحدة | خطوتان | {count} خطوات | {count} خطوة | {count} خطوة";
    CountJourneys "رحلة واحدة | رحلتان | {count} رحلات | {count} رحلة | {count} رحلة";
    CountAreas "مجال واحد | مجالان | {count} مجالات | {count} مجالًا | {count} مجال";
    CountGoals "هدف واحد | هدفان | {count} أهداف | {count} هدفًا | {count} هدف";
    CountNeeds "احتياج واحد | احتياجان | {count} احتياجات | {count} احتياجًا | {count} احتياج";
    CountPains "مشكلة واحدة | مشكلتان | {count} مشكلات | {count} مشكلة | {count} مشكلة";
    CountGains "مكسب واحد | مكسبان | {count} مكاسب | {count} مكسبًا | {count} مكسب";
    CountFails "نقطة إخفاق واحدة | نقطتا إخفاق | {count} نقاط إخفاق | {count} نقطة إخفاق | {count} نقطة إخفاق";

    // Lengths of time, days and hours.
    Seconds "{count}~ث | {count}~ث | {count}~ث | {count}~ث | {count}~ث";
    Minutes "{count}~د | {count}~د | {count}~د | {count}~د | {count}~د";
    Hours "{count}~س | {count}~س | {count}~س | {count}~س | {count}~س";
    Days "يوم واحد | يومان | {count}~أيام | {count}~يومًا | {count}~يوم";
    Weeks "أسبوع واحد | أسبوعان | {count}~أسابيع | {count}~أسبوعًا | {count}~أسبوع";
    Months "شهر واحد | شهران | {count}~أشهر | {count}~شهرًا | {count}~شهر";
    Years "سنة واحدة | سنتان | {count}~سنوات | {count}~سنة | {count}~سنة";
    FullDate "{day}~{month} {year}";
    ShortDate "{day}~{month}~{year}";
    FullMonth "{month} {year}";
    ShortMonth "{month}~{year}";
    ClockTime "{hour}:{minute}";
    NamesOfMonths "يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر";
    MonthsInDates "يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر";
    ShortMonths "يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر";

    // Sentences of the descriptions that are read out.
    StoryMap "خريطة رحلة العميل، {kind}.";
    StoryCourseOfOne "{names}: {stages} و{touchpoints}";
    StoryCourseOfSeveral "{names}: {stages} و{touchpoints}";
    StoryCourse "{stages} و{touchpoints}";
    StoryStages "{course} – {stages}.";
    StoryMoodStays "يبقى المزاج عند {mood}.";
    StoryMoodStaysOf "يبقى مزاج {name} عند {mood}.";
    StoryMood "المزاج في البداية: {first}؛ الأدنى: {lowest-at}، {lowest}؛ الأعلى: {highest-at}، {highest}؛ في النهاية: {last}.";
    StoryMoodOf "مزاج {name} في البداية: {first}؛ الأدنى: {lowest-at}، {lowest}؛ الأعلى: {highest-at}، {highest}؛ في النهاية: {last}.";
    StoryBottleneck "عنق الزجاجة: {touchpoint}، حيث ينسحب {share}.";
    StorySeverePains "نقطة ألم واحدة عالية أو حرجة | نقطتا ألم عاليتان أو حرجتان | {count} نقاط ألم عالية أو حرجة | {count} نقطة ألم عالية أو حرجة | {count} نقطة ألم عالية أو حرجة";
    StoryOpportunities "فرصة واحدة | فرصتان | {count} فرص | {count} فرصة | {count} فرصة";
    StoryActions "إجراء واحد | إجراءان | {count} إجراءات | {count} إجراءً | {count} إجراء";
    StoryClock "الساعة: من {from} إلى {to}.";
    StoryPersonaPage "صفحة شخصية.";
    StoryLowestOfDay "أسوأ وقت في اليوم {time}: {what} ({mood}).";
    StoryMaps "الخرائط: {maps}.";
    StoryMapWithLowest "{map}، الأدنى: {touchpoint}، {mood}";
    StoryBlueprint "{name}، {kind}: {lanes}؛ تفصل بينها: {boundaries}.";
    StoryStepsInStages "{steps}، {stages}";
    StoryPortfolio "المحفظة: {journeys}.";
    StoryPortfolioInAreas "المحفظة: {journeys}، {areas}.";
    StoryLowest "{journey}، أدنى نقطة: {touchpoint} ({mood})";
    StoryLowestByPriority "{priority}، {journey}، أدنى نقطة: {touchpoint} ({mood}).";
    StoryStale "رحلة واحدة روجعت قبل أكثر من 12 شهرًا | رحلتان روجعتا قبل أكثر من 12 شهرًا | {count} رحلات روجعت قبل أكثر من 12 شهرًا | {count} رحلة روجعت قبل أكثر من 12 شهرًا | {count} رحلة روجعت قبل أكثر من 12 شهرًا";
    StoryNoStages "رحلة واحدة بلا مراحل بعد | رحلتان بلا مراحل بعد | {count} رحلات بلا مراحل بعد | {count} رحلة بلا مراحل بعد | {count} رحلة بلا مراحل بعد";
    StoryRetired "واحدة متوقفة | اثنتان متوقفتان | {count} متوقفة | {count} متوقفة | {count} متوقفة";
    StoryCompared "مقارنة الوضع الحالي بالمستقبلي";
    StoryReplaces "مقارنة خريطتين لرحلة العميل: {future} تحل محل {today}.";
    StoryKept "واحدة باقية | اثنتان باقيتان | {count} باقية | {count} باقية | {count} باقية";
    StoryChanged "واحدة متغيرة | اثنتان متغيرتان | {count} متغيرة | {count} متغيرة | {count} متغيرة";
    StoryAdded "واحدة جديدة | اثنتان جديدتان | {count} جديدة | {count} جديدة | {count} جديدة";
    StoryRemoved "واحدة محذوفة | اثنتان محذوفتان | {count} محذوفة | {count} محذوفة | {count} محذوفة";
    StoryMoodLowest "أدنى مزاج: {parts}.";
    StoryMoodLowestOf "أدنى مزاج لدى {name}: {parts}.";
    StoryTodayAt "اليوم عند {point}";
    StoryFutureAt "مستقبلًا عند {point}";
    StoryOpenPains "مشكلة واحدة لا يعالجها أحد. | مشكلتان لا يعالجهما أحد. | {count} مشكلات لا يعالجها أحد. | {count} مشكلة لا يعالجها أحد. | {count} مشكلة لا يعالجها أحد.";
}
