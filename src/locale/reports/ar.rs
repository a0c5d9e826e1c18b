//! The phrases of reports in Arabic.

phrases! {
    // The head of a report.
    Touchpoints "نقاط التواصل: {0}";
    OneTouchpoint "نقطة تواصل واحدة";
    CountedFrom "عدد الحالات المحسوبة: {0}";
    NotCounted "لا شيء مقاس: الأرقام كما كُتبت";
    NoJourney "لا رحلة لتحليلها";
    MapIsPlanned "خريطة مخططة: لا مراحل فيها بعد.";
    Unknown "غير معروف";
    AndMore "و{0} أخرى";
    NoneFound "لا يذكر النص شيئًا من ذلك.";
    Everybody "الجميع";
    WholeStage "المرحلة كلها";

    // What needs attention.
    HeadAttention "ما يحتاج إلى انتباه";
    HeadAttentionAll "ما يحتاج إلى انتباه في كل الرحلات";
    Points "الدرجة: {0}";
    WhyFriction "الاحتكاك {0} من 100";
    WhyLoss "ينسحب هنا {0}";
    WhyLossOfAll "ينسحب هنا {0} من كل من بدأ";
    WhyGap "الشعور دون المنشود بمقدار {0}";
    WhyMoment "لحظة الحقيقة، الشعور: {0}";
    WhyEnding "النهاية، الشعور: {0}؛ وهي ما يبقى في الذاكرة";
    WhyUnanswered "نقطة ألم لا يعالجها أحد (الشدة: {0})";
    WhyLate "العمل عليها متأخر";
    WhyPile "لا يظهر بعدها {0} ممن وصلوا";
    NothingNeedsAttention "لا شيء مما هو معروف يبلغ 10 درجات.";

    // Expectations.
    HeadExpectations "التوقعات";
    Vision "الرؤية: {0}";
    NoVision "لم تُكتب رؤية.";
    GapsMet "التوقعات المحققة: {0} من {1}";
    GapsOpen "غير المعروف تحقّقها: {0}";
    GapMissed "المنشود {0}، الشعور {1}: أدنى بمقدار {2}";
    GapMet "المنشود {0}، الشعور {1}: تحقّق";
    GapUnknown "المنشود {0}، الشعور: غير معروف";
    TargetReached "بلغ الهدف {0}";
    TargetMissed "الهدف {0}، الفارق {1}";
    PercentagePoints "{0} نقطة مئوية";
    TargetUnknown "الهدف {0}، القيمة غير معروفة";

    // Unneeded touchpoints.
    HeadUnneeded "نقاط تواصل بلا فائدة";
    UnneededUnknown "غير معروف: أقل من نصف نقاط التواصل يذكر الاحتياجات التي يلبّيها (`meets`).";
    Unreached "لا طريق يؤدي إليها";

    // Low points and friction.
    HeadFriction "أدنى النقاط والاحتكاك";
    CurveOf "مشاعر {0}: المتوسط {1} (نقاط التواصل: {2} من {3})، من {4} إلى {5}";
    MeanOverTime "مرجّحًا بالوقت: {0}";
    Drop "أشد هبوط: من «{0}» إلى «{1}»، من {2} إلى {3}";
    LowPoint "نقطة دنيا، الشعور: {0}";
    RecoversAt "لا يعود الشعور سيئًا بدءًا من «{0}»";
    NeverRecovers "لا يتحسن الشعور بعدها";
    FeelingsUnknown "لم تُذكر أي مشاعر.";
    SubFriction "الاحتكاك";
    PartPain "الألم {0}";
    PartFeeling "الشعور السيئ {0}";
    PartEffort "الجهد {0}";
    PartWait "الانتظار {0}";
    PartSwitch "الإحالة إلى قناة أخرى {0}";
    PartNotCounted "(مستبعد: كان سيخفض النتيجة)";
    SubPains "نقاط الألم، الأسوأ أولًا";
    ReachCases "الحالات المحسوبة التي تمسّها: {0}";
    ReachPart "الحالات المحسوبة التي تمسّها: {0} من {1} (نسبة المتأثرين {2})";
    ReachAffects "تمسّ {0} ممن يصلون إلى هنا، كما كُتب";
    ReachSegments "تمسّ {0} من الجميع: بحسب حجم {1}";
    ReachPeople "عدد من تمسّهم: {0}، بحسب حجم {1}";
    ReachUnknown "نطاق التأثير غير معروف";
    SeverityUnknown "الشدة غير معروفة";
    TakenUpBy "ما يعالجها: {0}";
    TakenUpByNobody "لا يعالجها أحد";
    From "المصدر: {0}";
    NoSource "بلا مصدر";

    // Bottlenecks.
    HeadBottlenecks "أعناق الزجاجة";
    TheBottleneck "عنق الزجاجة هو «{0}»: ينسحب {1}، والشعور {2}.";
    NoBottleneck "لا عنق زجاجة: لا يُعرف انسحاب أحد حيث الشعور دون 0.";
    LargestShare "أكبر خسارة من حيث النسبة في «{0}»: {1}.";
    LargestCount "أكبر خسارة من حيث العدد في «{0}»: {1}.";
    Differ "تختلفان لأن النسبة تُحسب ممن يصلون إلى نقطة التواصل والعدد من الجميع: تأتي «{0}» قبل انسحاب الأغلبية (يصل {1})، ولا تأتي «{2}» إلا بعده (يصل {3}).";
    NotTheBottleneck "الشعور عند «{0}» هو {1}، أي ليس دون 0: من ينسحبون عندها لم يتضرروا منها، فليست عنق زجاجة.";
    NotTheBottleneckUnknown "الشعور عند «{0}» غير معروف، فلا تُعد عنق زجاجة.";
    SubByShare "الخسائر بحسب النسبة";
    SubByCount "الخسائر بحسب العدد";
    SubByWait "أوقات الانتظار";
    SubByPile "حيث لا تظهر الحالات بعدها";
    SubBehind "أوقات الانتظار خلف الكواليس";
    SubFunnel "القمع";
    CountedOf "{0} من {1} بالعدّ";
    AsWritten "كما كُتب";
    OfAllWhoBegin "{0} من كل من بدأ";
    GoOn "{0} من المرحلة السابقة";
    LossesUnknown "لم يُذكر من ينسحب وأين.";

    // Channels and owners.
    HeadSwitches "تغيير القناة";
    DaySwitches "في خريطة اليوم لا يُحال أحد من قناة إلى أخرى.";
    SwitchForced "إجباري: لا طريق آخر يبقي على القناة";
    SwitchChosen "اختياري: ثمة طريق آخر يبقي على القناة";
    SwitchesOf "الطرق التي تغيّر القناة: {0} من {1} (الإجباري منها: {2})";
    SwitchesUntold "طرق لم تُذكر فيها قناة: {0}";
    SwitchRange "في الطريق إلى النجاح: من {0} إلى {1}";
    SwitchCount "في الطريق إلى النجاح: {0}";
    SwitchExpected "المتوقع لكل من يبدأ: {0}";
    HeadSilos "الصوامع: التسليم بين المسؤولين";
    HandOffs "الطرق المعروف مسؤولوها التي تؤدي إلى مسؤول آخر: {0} من {1} ({2} من كل 10)";
    SubBehindOwners "خلف الكواليس";
    RowOwnersUnknown "غير معروف: لا استدعاء يربط صفين يُعرف مسؤولاهما (مجموع الاستدعاءات: {0}).";
    RowHandOffs "الاستدعاءات بين صفوف معروفة المسؤولين التي تؤدي إلى مسؤول آخر: {0} من {1} (مجموع الاستدعاءات: {2})";
    OwnersUnknown "غير معروف: لا طريق يربط نقطتي تواصل كُتب مسؤولاهما.";

    // Time.
    HeadTime "الوقت";
    RouteShortest "الأقصر";
    RouteLongest "الأطول";
    RouteLikeliest "الأرجح ({0} من الجميع)";
    RouteSame "الأقصر والأطول";
    NotOnMap "{0} (ليست على الخريطة)";
    TimeSpent "وقت النشاط {0} (مذكور في {2} من {4} من نقاط التواصل)، وقت الانتظار {1} (مذكور في {3} من {4})";
    TimeUnknown "الوقت غير معروف";
    ActivePart "وقت النشاط {0} من الوقت المعروف";
    NoWay "لا طريق يؤدي إلى النجاح.";
    ExpectedTime "المتوقع لكل من يبدأ: نقاط التواصل {0}، وقت النشاط {1}، وقت الانتظار {2}، في حدود ما ذُكر";
    ExpectedUnknown "القيم المتوقعة غير معروفة: {0}";
    ReasonStarts "لم يُذكر كم يبدأ من كل من: {0}";
    ReasonSplits "لا نسب مكتوبة عند: {0}";
    ReasonTrapped "لا أحد يخرج من الحلقة: {0}";
    ReasonEndless "حلقة كبيرة تتكرر أكثر من أن تُحسب";
    EndsSuccess "يبلغ النجاح {0}";
    EndAs "{0}: {1}";
    EndElsewhere "المتابعة في رحلة أخرى";
    EndUnknown "الوجهة غير معروفة";
    Anywhere "أسهم تنطلق من أي مكان ولا تتبعها الطرق: {0}.";

    // Moments of truth, peak and end.
    HeadMoments "لحظات الحقيقة والذروة والنهاية";
    MomentWell "تسير جيدًا، الشعور: {0}";
    MomentBadly "تسير بشكل سيئ، الشعور: {0}";
    MomentNeutral "لا جيدة ولا سيئة، الشعور: {0}";
    MomentUnknown "الشعور غير معروف";
    PeakEnd "ما يبقى في ذاكرة {0}: {1}، متوسط الذروة ({2} عند «{3}») والنهاية ({4} عند «{5}»)؛ وكانت البداية {6} عند «{7}»";

    // High points.
    HeadHighs "أعلى النقاط";
    HighPoint "الشعور: {0}";
    Exceeds "أكثر من المنشود ({0})";
    GainAt "مكسب: {0}";

    // What to do.
    HeadOpportunities "الفرص";
    QuickWins "مكاسب سريعة: تستحق العناء، بجهد قليل";
    BigBets "رهانات كبيرة: تستحق العناء، بجهد أكبر";
    FillIns "تكملات: أثر منخفض، بجهد قليل";
    Avoid "يحتاج إلى تفكير: أثر منخفض، بجهد أكبر";
    Unscored "بلا تقييم: الأثر أو الجهد غير معروف";
    Scored "الأثر: {0}، الجهد: {1}";
    HeadActions "الإجراءات";
    NoOwner "بلا مسؤول";
    NoDue "بلا موعد";
    DaysLate "أيام التأخير: {0}";
    DaysPast "الأيام المنقضية منذ الموعد: {0}";
    StatusUnknown "الحالة غير معروفة";
    HeadUnowned "ما لا مسؤول عنه";
    UnownedJourney "الرحلة نفسها";
    UnownedTouchpoints "نقاط التواصل";
    UnownedIdeas "الفرص";
    UnownedTasks "الإجراءات";
    UnownedSystems "الأنظمة";
    UnownedChannels "القنوات";
    AllOwned "لكل شيء مسؤول.";
    HeadNeeds "احتياجات وأهداف لا يلبّيها شيء";
    NeedUntold "غير معروف: بلا اسم، فلا يمكن لأي نقطة تواصل أن تذكر أنها تلبّيه";
    NeedUnmet "لا نقطة تواصل تلبّيه";
    NoPersona "لا تذكر الرحلة أي شخصية.";
    AllMet "كل ما ذُكر ملبّى.";
    HeadQuestions "أسئلة مفتوحة وبيانات ناقصة";
    QuestionWants "المطلوب: {0}";
    DataMissing "الناقص: {0}";
    DataHad "المعروف: {0}";
    HeadClaims "ما تستند إليه الإفادات";
    ClaimsOf "الإفادات: {0}؛ المقاس {1}، الملاحَظ {2}، المفترض {3}، غير معروف الأساس {4}";
    HeadCoverage "التغطية: نقاط التواصل بحسب المرحلة";
    HeadPersonas "التغطية: نقاط التواصل بحسب الشخصية والرحلة";
    ColumnPersona "الشخصية";
    ColumnJourneys "الرحلات";
    ColumnStage "المرحلة";
    ColumnAll "الكل";
    ColumnNoChannel "بلا قناة";
    HeadMetrics "المؤشرات والأهداف";

    // Futures.
    HeadFuture "مقارنة مع «{0}»";
    SubBetter "ما يتحسن";
    SubWorse "ما يسوء أو يُفقد";
    FromTo "من {0} إلى {1} ({2})";
    RemovedFelt "محذوفة؛ كان الشعور: {0}";
    Removed "محذوفة";
    SubAdded "جديد";
    SubOpenPains "نقاط ألم اليوم التي لا يعالجها أحد";
    PainKept "باقية: موجودة في المستقبل أيضًا";
    PainGone "نقطة تواصلها محذوفة؛ ولم يُذكر أنها حُلّت";
    NoActionYet "لا يعالجها أي إجراء ولا أي فرصة في المستقبل";
    IdeaOfToday "فرصة من اليوم قد تحلّها: {0}";
    PainsResolved "نقاط ألم اليوم التي تُعالَج: {0} من {1}";
    SubIdle "تغييرات بلا إجراء";
    IdleStage "{0}: {1}";
    FiguresOpen "قيمة اليوم غير معروفة";

    // When something is down.
    HeadImpact "عند تعطّل «{0}»";
    ImpactNone "لا تعتمد عليه أي نقطة تواصل، بحسب النص.";
    ImpactTouchpoints "نقاط التواصل المتأثرة: {0} من {1}";
    ImpactVolume "الزيارات المحسوبة التي تصل إليها: {0} من {1} ({2})";
    ImpactVolumeUnknown "الحجم المقاس: غير معروف";
    ImpactOutcomes "نتائج لا يمكن بلوغها: {0}";
    ImpactAround "نتائج يمكن بلوغها بطريق آخر: {0}";
    ImpactPersonas "الشخصيات: {0}";
    ImpactSegments "الشرائح: {0}";
    ImpactBecause "السبب: {0}";
    ImpactOtherChannels "متاحة عبر قناة أخرى";
    ImpliedSuccess "نجاح";
}
