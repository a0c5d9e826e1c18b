//! The names of the compiler's words: lanes, headings, chips, the legend, phrases. What they say stands in [`words`](super::words).

/// Defines [`Label`], and the list of all of them.
macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident;)*) => {
        /// A word or phrase of the compiler's own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Label {
            $($(#[$doc])* $name,)*
        }

        impl Label {
            pub const ALL: &'static [Label] = &[$(Label::$name),*];

            const NAMES: &'static [&'static str] = &[$(stringify!($name)),*];
        }
    };
}

labels! {
    // Lanes, named by the keyword of what stands in them.
    LaneDoes;
    LaneTouchpoint;
    LaneSays;
    LaneThinks;
    LaneFeels;
    LaneExperiences;
    LaneNeed;
    LanePain;
    LaneGain;
    LaneOpportunity;
    LaneAction;
    LaneMetric;
    LanePlace;
    LaneImage;
    LaneNote;
    LaneEvidence;
    LaneFrontstage;
    LaneBackstage;
    LaneSupport;
    LaneFail;
    LaneQuestion;
    LaneTakes;

    // Headings of the persona's card.
    Scenario;
    Goals;
    Needs;
    Pains;
    Gains;
    Motivation;
    Context;
    Vision;
    Trigger;
    Questions;
    About;
    Segment;
    Answer;
    Sources;

    // A persona's page.
    Persona;
    Day;
    NeedsMet;
    OpenMap;
    NotReviewed;

    // The scale of the curve, from +2 to -2.
    MoodDelighted;
    MoodPleased;
    MoodNeutral;
    MoodFrustrated;
    MoodLetDown;

    // Kinds of journeys and their status.
    CurrentState;
    FutureState;
    DayInTheLife;
    StatusIdea;
    StatusPlanned;
    StatusDraft;
    StatusValidated;
    StatusLive;
    StatusRetired;

    SeverityLow;
    SeverityMedium;
    SeverityHigh;
    SeverityCritical;
    LevelLow;
    LevelMedium;
    LevelHigh;
    Impact;
    Effort;

    ActionPlanned;
    ActionDoing;
    ActionDone;

    // Kinds of channels, for those that no file declares.
    ChannelWeb;
    ChannelApp;
    ChannelEmail;
    ChannelPhone;
    ChannelChat;
    ChannelSms;
    ChannelSocial;
    ChannelPost;
    ChannelStore;
    ChannelPerson;
    ChannelEvent;
    ChannelPartner;
    ChannelOther;

    // Marks and what the legend says of them.
    Bottleneck;
    MomentOfTruth;
    LegendBottleneck;
    LegendExtremes;
    LegendExpects;
    LegendAssumed;
    LegendSeverity;
    LegendImpactEffort;
    LegendStep;
    LegendPassing;
    /// Of two personas.
    LegendSharedByBoth;
    /// Of three or more.
    LegendSharedByAll;
    LegendSegment;
    // The flow.
    Flowchart;
    SharesAsWritten;
    Measured;
    Success;
    Behaviour;
    SegmentOf;
    AnyStep;
    OtherWays;
    Unknown;
    LegendWidth;
    LegendDropOff;
    LegendDropOffShare;
    LegendNoShare;
    LegendLoop;
    LegendDecision;
    LegendTint;
    // The blueprint.
    ServiceBlueprint;
    Evidence;
    CustomerActions;
    // The rail parts no word.
    BackstageWork;
    SupportSystems;
    LineOfInteraction;
    LineOfVisibility;
    LineOfInternalInteraction;
    LegendPerson;
    LegendTechnology;
    LegendThirdParty;
    LegendWaiting;
    LegendBothWays;
    LegendReturn;
    Assumed;
    WholeStage;
    // The portfolio.
    Portfolio;
    PortfolioTitle;
    Priority;
    Journey;
    State;
    StagesAndMood;
    WorstPains;
    OwnerReviewed;
    NoArea;
    NoPersona;
    NoStages;
    NoPains;
    NeverReviewed;
    LegendMood;
    LegendLowest;
    LegendAssumedLine;
    LegendReplaces;
    LegendStale;
    LegendOpens;
    LegendTintCounted;
    LegendOnlySegment;
    // The comparison with what a journey replaces.
    TouchpointsToday;
    TouchpointsFuture;
    /// Where what is replaced is no current state itself.
    TouchpointsBefore;
    TouchpointsAfter;
    Future;
    Before;
    After;
    WhatChanges;
    OpenPains;
    Kept;
    Changed;
    Added;
    Removed;
    LegendGain;
    LegendLoss;
    LegendUnknownBetween;
    LegendTodayAndTarget;
    // What the analysis marks.
    AttentionRank;
    FeltMinusMeant;
    QuickWin;
    BigBet;
    FillIn;
    ThinkTwice;
    // In what a touchpoint differs.
    ReasonLabel;
    ReasonChannels;
    ReasonIcon;
    ReasonTakes;
    ReasonDoes;
    ReasonStage;
    Target;
    // The clock.
    TimeOfDay;
    /// After midnight's label, small.
    NextDay;
    Sunrise;
    Sunset;
    /// In place of a time that nobody wrote.
    NoTime;
    NotOnTheClock;
    NoTimes;
    LegendWindow;
    LegendBetween;
    Today;
    Continued;
    Optional;
    Recovery;

    // Phrases of the pictures.
    DropOff;
    Leave;
    MovedFrom;
    MovesTo;
    TodayAndTargetBy;
    StagesAsInTheFuture;
    StepNumber;
    StepNumbers;
    StepInList;
    FurtherInList;
    StageNumber;
    NoStep;
    OwnerIs;
    ReviewedOn;
    DueBy;
    AfterTime;
    ShareOf;
    Affects;
    SampleOf;
    TargetOf;
    ListOf;
    OnlyFor;
    StagesLeftOut;
    LanesLeftOut;
    TouchpointsLeftOut;
    JourneysLeftOut;
    CasesLeftOut;
    BehindStep;
    BehindSteps;
    ByWrittenShare;
    PerHalfHour;
    PerHour;
    PerTime;
    EveryTime;
    OrMore;
    SumInHours;
    SumInTime;
    OfAll;
    CoverageOf;
    CoverageToday;
    CoveragePlanned;
    InNoMap;
    SomeOfMaps;
    AndMore;
    More;
    AsOf;
    StaleSince;

    // What is counted.
    CountMaps;
    CountPersonas;
    CountStages;
    CountTouchpoints;
    CountSteps;
    CountJourneys;
    CountAreas;
    CountGoals;
    CountNeeds;
    CountPains;
    CountGains;
    CountFails;

    // Lengths of time, days and hours.
    Seconds;
    Minutes;
    Hours;
    Days;
    Weeks;
    Months;
    Years;
    FullDate;
    ShortDate;
    FullMonth;
    ShortMonth;
    ClockTime;
    NamesOfMonths;
    MonthsInDates;
    ShortMonths;

    // Sentences of the descriptions that are read out.
    StoryMap;
    StoryCourseOfOne;
    StoryCourseOfSeveral;
    StoryCourse;
    StoryStages;
    StoryMoodStays;
    StoryMoodStaysOf;
    StoryMood;
    StoryMoodOf;
    StoryBottleneck;
    StorySeverePains;
    StoryOpportunities;
    StoryActions;
    StoryClock;
    StoryPersonaPage;
    StoryLowestOfDay;
    StoryMaps;
    StoryMapWithLowest;
    StoryBlueprint;
    StoryStepsInStages;
    StoryPortfolio;
    StoryPortfolioInAreas;
    StoryLowest;
    StoryLowestByPriority;
    StoryStale;
    StoryNoStages;
    StoryRetired;
    StoryCompared;
    StoryReplaces;
    StoryKept;
    StoryChanged;
    StoryAdded;
    StoryRemoved;
    StoryMoodLowest;
    StoryMoodLowestOf;
    StoryTodayAt;
    StoryFutureAt;
    StoryOpenPains;

    // A page for browsers.
    Channels;
    LeadsTo;
    Links;
    Journeys;
    Touchpoints;
    PagePicture;
    PageTable;
    PageTools;
    /// Said of the picture to those who move in it by keys.
    PageKeys;
    Search;
    NextHit;
    PreviousHit;
    /// `{n}` and `{all}` are figures.
    Hits;
    NoHits;
    ZoomIn;
    ZoomOut;
    FitWidth;
    FitWhole;
    ShownFor;
    Everybody;
    Lanes;
    HiddenLanes;
    ShowAll;
    Colours;
    ColoursAuto;
    ColoursLight;
    ColoursDark;
    Close;
    CopyLink;
    LinkCopied;
    NextOne;
    PreviousOne;
    TooLongForPeople;
}

impl Label {
    /// The name of the lane of a keyword (`pain`, `touchpoint`, `takes`); `None` for a lane of the author's own.
    pub fn of_lane(keyword: &str) -> Option<Label> {
        Some(match keyword {
            "does" => Label::LaneDoes,
            "touchpoint" => Label::LaneTouchpoint,
            "says" => Label::LaneSays,
            "thinks" => Label::LaneThinks,
            "feels" => Label::LaneFeels,
            "experiences" => Label::LaneExperiences,
            "need" => Label::LaneNeed,
            "pain" => Label::LanePain,
            "gain" => Label::LaneGain,
            "opportunity" => Label::LaneOpportunity,
            "action" => Label::LaneAction,
            "metric" => Label::LaneMetric,
            "place" => Label::LanePlace,
            "image" => Label::LaneImage,
            "note" => Label::LaneNote,
            "evidence" => Label::LaneEvidence,
            "frontstage" => Label::LaneFrontstage,
            "backstage" => Label::LaneBackstage,
            "support" => Label::LaneSupport,
            "fail" => Label::LaneFail,
            "question" => Label::LaneQuestion,
            "takes" => Label::LaneTakes,
            _ => return None,
        })
    }

    /// The name of a kind of channel by its word (`email`); a word that is none gives [`Label::ChannelOther`].
    pub fn of_channel(kind: &str) -> Label {
        match kind {
            "web" => Label::ChannelWeb,
            "app" => Label::ChannelApp,
            "email" => Label::ChannelEmail,
            "phone" => Label::ChannelPhone,
            "chat" => Label::ChannelChat,
            "sms" => Label::ChannelSms,
            "social" => Label::ChannelSocial,
            "post" => Label::ChannelPost,
            "store" => Label::ChannelStore,
            "person" => Label::ChannelPerson,
            "event" => Label::ChannelEvent,
            "partner" => Label::ChannelPartner,
            _ => Label::ChannelOther,
        }
    }

    /// The word beside the curve for a whole score, from -2 to 2; what is beyond counts as the end.
    pub fn of_mood(score: i8) -> Label {
        match score {
            2.. => Label::MoodDelighted,
            1 => Label::MoodPleased,
            0 => Label::MoodNeutral,
            -1 => Label::MoodFrustrated,
            _ => Label::MoodLetDown,
        }
    }

    /// What `journey.toml` calls it: `lane-does`, `moment-of-truth`.
    pub fn key(self) -> String {
        kebab(Label::NAMES.get(self as usize).copied().unwrap_or(""))
    }

    /// The one that a key of `journey.toml` names.
    pub fn of_key(key: &str) -> Option<Label> {
        Label::ALL.iter().copied().find(|it| it.key() == key)
    }
}

/// `MomentOfTruth` as `moment-of-truth`.
pub(super) fn kebab(name: &str) -> String {
    let mut key = String::with_capacity(name.len() + 4);
    for char in name.chars() {
        if char.is_ascii_uppercase() && !key.is_empty() {
            key.push('-');
        }
        key.push(char.to_ascii_lowercase());
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_find_their_labels() {
        assert_eq!(Label::of_lane("pain"), Some(Label::LanePain));
        assert_eq!(Label::of_lane("policy"), None);
        assert_eq!(Label::of_channel("email"), Label::ChannelEmail);
        assert_eq!(Label::of_channel("kiosk"), Label::ChannelOther);
        assert_eq!([-3, -2, -1, 0, 1, 2, 9].map(Label::of_mood).len(), 7);
        assert_eq!(Label::of_mood(9), Label::MoodDelighted);
        assert_eq!(Label::of_mood(-9), Label::MoodLetDown);
    }

    #[test]
    fn every_label_has_a_key_of_its_own() {
        assert_eq!(Label::MomentOfTruth.key(), "moment-of-truth");
        for &label in Label::ALL {
            assert_eq!(Label::of_key(&label.key()), Some(label));
        }
        assert_eq!(Label::of_key("Moment-of-truth"), None);
    }
}
