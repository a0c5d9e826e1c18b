//! Colours, type sizes and looks of the pictures: data only. A look is what a shape wears; the emitter writes the ones in use.

pub mod contrast;
pub mod icons;
pub mod palette;
pub mod shape;

use crate::font::Face;

/// A colour with its value in light and in dark, `#RRGGBB`: what the default theme gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color {
    pub light: &'static str,
    pub dark: &'static str,
    /// Its place among [`TOKENS`]; beyond them for what no theme changes.
    token: u8,
}

const fn color(light: &'static str, dark: &'static str) -> Color {
    Color { light, dark, token: u8::MAX }
}

/// A colour that a theme can set.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// As `journey.toml` calls it.
    pub name: &'static str,
    /// What it is used for.
    pub about: &'static str,
    pub color: Color,
}

macro_rules! tokens {
    ($($name:ident $key:literal $light:literal $dark:literal, $about:literal;)*) => {
        /// The order of the tokens.
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "each is called like its constant")]
        enum Place {
            $($name,)*
        }

        $(
            #[doc = $about]
            pub const $name: Color = Color { light: $light, dark: $dark, token: Place::$name as u8 };
        )*

        pub const TOKENS: &[Token] = &[$(Token { name: $key, about: $about, color: $name },)*];
    };
}

tokens! {
    PAPER "paper" "#F7F6F3" "#0E1117", "the ground of the whole picture";
    SURFACE "surface" "#FFFFFF" "#171B23", "panels and cards";
    TINT "tint" "#EFEEEA" "#1F2530", "bubbles, tracks of bars, the zone behind the line of visibility";
    BAND "band" "#F8F7F4" "#1B202A", "the lane of the curve";
    DEEP "deep" "#E8E6E0" "#0A0D12", "the zone of support";
    LINE "line" "#E2DFD8" "#2C3340", "hairlines, which only decorate";
    LINE_STRONG "line-strong" "#7F7B73" "#7A8396", "the neutral line, bars, dashed outlines";
    INK "ink" "#1B1F2E" "#E9EBF1", "text";
    MUTED "muted" "#545A6A" "#A6ADBC", "secondary text";
    NEUTRAL "neutral" "#5E6472" "#A6ADBC", "the neutral face, calls, what is retired";
    ACCENT "accent" "#4338A0" "#B4ADFF", "structure, icons, steps, the future";
    ACCENT_SOFT "accent-soft" "#ECEAFA" "#2A2752", "the ground of discs, chips and badges";
    POSITIVE "positive" "#05648C" "#6CC8F0", "moods above 0, opportunities, what is added";
    POSITIVE_SOFT "positive-soft" "#DCEEF7" "#12313F", "the ground of opportunities";
    NEGATIVE "negative" "#B03A08" "#FF9E70", "moods below 0, pains, what is lost or removed";
    NEGATIVE_SOFT "negative-soft" "#FCE8DC" "#3B231B", "the ground of critical pains and of the bottleneck";
    STAR "star" "#F2B02E" "#FFCB57", "moments of truth";
    STAR_OUTLINE "star-outline" "#7A5200" "#FFCB57", "their outline";
    EDGE "edge" "#857CCB" "#6F66C2", "ways onwards in a flow";
    DROP_OFF "drop-off" "#CC7440" "#B5653A", "ways out of it";
    LOOP "loop" "#2E86AE" "#3F8FB5", "ways back";
    RETIRED "retired" "#5E6472" "#3A4252", "behind white letters of what is retired";
    SIGN_NEGATIVE "sign-negative" "#B03A08" "#C2511F", "fail points and removals, under white text";
    SIGN_POSITIVE "sign-positive" "#05648C" "#1F7AA3", "good moments and additions, under white text";
    TARGET "target" "#B9B3E6" "#4A4590", "the part of a bar that is yet to come";
    STAGE_FIRST "stage-first" "#655CC0" "#5750AE", "the first stage, under white text; the others lie between";
    STAGE_LAST "stage-last" "#30287C" "#37317D", "the last stage";
    FOUND "found" "#FFE08A" "#6B5200", "behind a text that a search found on a page";
    SKY_NIGHT "sky-night" "#141A3A" "#141A3A", "the sky over a day, at night";
    SKY_TWILIGHT "sky-twilight" "#2B2A66" "#2B2A66", "before dawn and after dusk";
    SKY_GLOW "sky-glow" "#E59A6C" "#E59A6C", "at dawn and dusk";
    SKY_HAZE "sky-haze" "#F4D9B8" "#F4D9B8", "between dawn and day";
    SKY_DAY "sky-day" "#BFE0EE" "#BFE0EE", "by day, under dark text";
}

/// Words on the bright sky, in both schemes: the sky is the same in both.
pub const ON_SKY: Color = color("#1B1F2E", "#1B1F2E");
pub const WHITE: Color = color("#FFFFFF", "#FFFFFF");

/// How high a curve of moods is drawn. The gradients that colour it are written for one height each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoodScale {
    /// The curve of a map.
    Map,
    /// A map's curve on the page of a persona.
    Page,
    /// A curve in a row of the portfolio.
    Row,
}

impl MoodScale {
    pub const ALL: &'static [MoodScale] = &[MoodScale::Map, MoodScale::Page, MoodScale::Row];

    /// Height of one unit of mood in px.
    pub const fn unit(self) -> f64 {
        match self {
            MoodScale::Map => 32.5,
            MoodScale::Page => 22.0,
            MoodScale::Row => 11.0,
        }
    }
}

/// The sky over a day, from deep night to full daylight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sky {
    Night,
    Twilight,
    Glow,
    Haze,
    Day,
}

impl Sky {
    pub const ALL: &'static [Sky] = &[Sky::Night, Sky::Twilight, Sky::Glow, Sky::Haze, Sky::Day];

    /// The class of a stop of the gradient, and its colour: scenery, the same in light and dark.
    pub fn style(self) -> (&'static str, Color) {
        match self {
            Sky::Night => ("k0", SKY_NIGHT),
            Sky::Twilight => ("k1", SKY_TWILIGHT),
            Sky::Glow => ("k2", SKY_GLOW),
            Sky::Haze => ("k3", SKY_HAZE),
            Sky::Day => ("k4", SKY_DAY),
        }
    }
}

/// Steps between the first and the last stage colour: divides evenly for two to seven stages.
pub const STAGE_STEPS: u8 = 60;

/// The styles of text.
macro_rules! types {
    ($($(#[$doc:meta])* $name:ident $class:literal $size:literal / $line:literal $face:ident $tracking:literal;)*) => {
        /// What a text is, which decides its size, weight and leading.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Type {
            $($(#[$doc])* $name,)*
        }

        impl Type {
            pub const ALL: &'static [Type] = &[$(Type::$name),*];

            pub fn style(self) -> TypeStyle {
                match self {
                    $(Type::$name => TypeStyle { class: $class, size: $size, leading: $line, face: Face::$face, tracking: $tracking },)*
                }
            }
        }
    };
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TypeStyle {
    pub class: &'static str,
    /// In px.
    pub size: f64,
    /// From baseline to baseline in px.
    pub leading: f64,
    pub face: Face,
    /// Letter spacing in em.
    pub tracking: f64,
}

types! {
    Title "ti" 28.0 / 34.0 Bold -0.022;
    Insight "sub" 14.0 / 20.0 Regular 0.0;
    /// A persona's name, a key number.
    Heading "h" 17.0 / 22.0 SemiBold -0.01;
    /// A quote that heads a page.
    PageQuote "pql" 19.0 / 27.0 Italic 0.0;
    /// A figure of the whole journey.
    KeyFigure "xl" 19.0 / 24.0 SemiBold 0.0;
    PersonaQuote "pq" 15.0 / 21.0 Italic 0.0;
    Stage "st" 15.0 / 20.0 SemiBold -0.005;
    LaneName "ln" 12.5 / 16.0 SemiBold 0.0;
    Body "b" 13.0 / 17.0 Regular 0.0;
    BodyMedium "bm" 13.0 / 17.0 Medium 0.0;
    BodyStrong "bs" 13.0 / 17.0 SemiBold 0.0;
    Quote "q" 13.0 / 18.0 Italic 0.0;
    Small "s" 11.5 / 15.0 Regular 0.0;
    SmallMedium "sm" 11.5 / 15.0 Medium 0.0;
    SmallStrong "sb" 11.5 / 15.0 SemiBold 0.0;
    /// A number in a badge, a value of the scale, a source's letter.
    Badge "bd" 11.0 / 14.0 SemiBold 0.0;
    /// A source's letter.
    Letter "bdl" 11.0 / 14.0 Medium 0.0;
    /// A mark inside a sign.
    Mark "mk" 10.5 / 13.0 Bold 0.0;
    Metric "num" 22.0 / 26.0 Bold -0.015;
}

/// The colours of texts and icons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ink {
    /// The default of texts.
    Ink,
    Muted,
    Accent,
    Positive,
    Negative,
    /// White on colour, in both schemes.
    Inverse,
    /// Dark on the bright sky, in both schemes.
    OnSky,
}

impl Ink {
    pub const ALL: &'static [Ink] =
        &[Ink::Ink, Ink::Muted, Ink::Accent, Ink::Positive, Ink::Negative, Ink::Inverse, Ink::OnSky];

    /// The class, and the colour.
    pub fn style(self) -> (&'static str, Color) {
        match self {
            Ink::Ink => ("ink", INK),
            Ink::Muted => ("mut", MUTED),
            Ink::Accent => ("acc", ACCENT),
            Ink::Positive => ("pos", POSITIVE),
            Ink::Negative => ("neg", NEGATIVE),
            Ink::Inverse => ("inv", WHITE),
            Ink::OnSky => ("sky", ON_SKY),
        }
    }
}

/// What is painted: nothing, one colour, or one of the pictures' own patterns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    None,
    /// Whatever another class of the element says: a halo leaves the text's colour alone.
    Keep,
    Plain(Color),
    /// Vertical in user space: positive above +1.2, neutral at 0 (y = 0), negative below -1.2.
    MoodLine(MoodScale),
    /// As `MoodLine`, fading towards the neutral line.
    MoodArea(MoodScale),
    /// Diagonal lines in the negative colour.
    Hatch,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LookStyle {
    pub class: &'static str,
    pub fill: Paint,
    pub stroke: Paint,
    /// Declarations that are the same in light and dark.
    pub rules: &'static str,
}

macro_rules! looks {
    ($($(#[$doc:meta])* $name:ident $class:literal fill $fill:expr, stroke $stroke:expr, $rules:literal;)*) => {
        /// What a shape wears.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Look {
            $($(#[$doc])* $name,)*
            /// A stage's colour: 0 is the first, [`STAGE_STEPS`] the last.
            Stage(u8),
        }

        impl Look {
            /// All but the stages.
            pub const ALL: &'static [Look] = &[$(Look::$name),*];

            /// Its place among all looks: those of [`Look::ALL`] first, then the stages.
            pub fn index(self) -> usize {
                enum All {
                    $($name,)*
                }
                match self {
                    $(Look::$name => All::$name as usize,)*
                    Look::Stage(step) => Look::ALL.len() + usize::from(step.min(STAGE_STEPS)),
                }
            }

            /// `None` for a stage, whose colour is computed.
            pub fn style(self) -> Option<&'static LookStyle> {
                use Paint::*;
                static STYLES: &[LookStyle] =
                    &[$(LookStyle { class: $class, fill: $fill, stroke: $stroke, rules: $rules }),*];
                STYLES.get(self.index())
            }
        }
    };
}

looks! {
    /// The ground of the whole picture; print drops it.
    Canvas "canvas" fill Plain(PAPER), stroke None, "";
    Card "card" fill Plain(SURFACE), stroke Plain(LINE), "stroke-width:1";
    Band "band" fill Plain(BAND), stroke None, "";
    Hairline "hl" fill None, stroke Plain(LINE), "stroke-width:1";
    /// A dotted line of the scale.
    ScaleLine "hl dash" fill None, stroke Plain(LINE), "stroke-width:1;stroke-dasharray:2 4";
    /// The neutral line of the scale.
    StrongLine "hl2" fill None, stroke Plain(LINE_STRONG), "stroke-width:1";
    /// A disc behind an icon, a badge, a chip.
    Disc "accs" fill Plain(ACCENT_SOFT), stroke None, "";
    /// The tab of a segment that hangs from the panel.
    Tab "tab" fill Plain(ACCENT_SOFT), stroke None, "";
    Bubble "bubble" fill Plain(TINT), stroke None, "";
    Critical "crit" fill Plain(NEGATIVE_SOFT), stroke Plain(NEGATIVE), "stroke-width:1.5";
    OpportunityCard "oppc" fill Plain(POSITIVE_SOFT), stroke None, "";
    Track "track" fill Plain(TINT), stroke None, "";
    Bar "barp" fill Plain(ACCENT), stroke None, "";
    /// The mark of a metric's target, cut free from the bar.
    TargetTick "tick" fill Plain(INK), stroke None, "";
    TargetGap "gap" fill Plain(SURFACE), stroke None, "";
    Bullet "bul" fill Plain(MUTED), stroke None, "";
    /// Of a line that is assumed.
    BulletAssumed "bula" fill None, stroke Plain(MUTED), "stroke-width:1.25;stroke-dasharray:2 1.6";
    /// A need that is met, and one that is not.
    PillMet "met" fill Plain(POSITIVE_SOFT), stroke Plain(POSITIVE), "stroke-width:1.25";
    PillUnmet "unm" fill None, stroke Plain(NEUTRAL), "stroke-width:1.25;stroke-dasharray:3 2.4";
    /// From a point down to what is said of it.
    DropLine "drl" fill None, stroke Plain(LINE_STRONG), "stroke-width:1.25;stroke-dasharray:2 3";
    SeverityBar "sev" fill Plain(NEGATIVE), stroke None, "";
    SeverityEmpty "sev0" fill Plain(SURFACE), stroke Plain(NEGATIVE), "stroke-width:1";
    Pip "pip" fill Plain(POSITIVE), stroke Plain(POSITIVE), "stroke-width:1.2";
    PipEmpty "pip0" fill None, stroke Plain(POSITIVE), "stroke-width:1.2";
    EffortPip "pipe" fill Plain(NEUTRAL), stroke Plain(NEUTRAL), "stroke-width:1.2";
    EffortPipEmpty "pipe0" fill None, stroke Plain(NEUTRAL), "stroke-width:1.2";
    BottleneckColumn "bn" fill Plain(NEGATIVE_SOFT), stroke None, "";
    BottleneckSide "bnl" fill None, stroke Plain(NEGATIVE), "stroke-width:1.25;stroke-dasharray:4 3";
    BottleneckHatch "hatfill" fill Hatch, stroke None, "";
    Curve "curve" fill None, stroke MoodLine(MoodScale::Map), "stroke-width:3;stroke-linecap:round;stroke-linejoin:round";
    CurveSecond "pb" fill Keep, stroke Keep, "stroke-dasharray:9 7";
    CurveThird "pc" fill Keep, stroke Keep, "stroke-dasharray:9 6 1 6";
    CurveAssumed "asm" fill Keep, stroke Keep, "stroke-dasharray:6 6";
    /// Where a touchpoint does not hold for a persona.
    CurvePassing "pass" fill Keep, stroke Keep, "stroke-width:2.5;stroke-dasharray:1 5";
    /// Where a curve leaves a deck for the next one, outwards.
    CurveFaint "fa" fill Keep, stroke Keep, "stroke-opacity:.7;stroke-linecap:butt";
    CurveFainter "fb" fill Keep, stroke Keep, "stroke-opacity:.45;stroke-linecap:butt";
    CurveFaintest "fc" fill Keep, stroke Keep, "stroke-opacity:.2;stroke-linecap:butt";
    Area "area" fill MoodArea(MoodScale::Map), stroke None, "";
    /// A curve over a strip of small stages, with what is shaded under it: on a persona's page, in a row of the portfolio.
    CurvePage "curve" fill None, stroke MoodLine(MoodScale::Page), "stroke-width:3;stroke-linecap:round;stroke-linejoin:round";
    AreaPage "area" fill MoodArea(MoodScale::Page), stroke None, "";
    CurveRow "curve row" fill None, stroke MoodLine(MoodScale::Row), "stroke-width:2.25;stroke-linecap:round;stroke-linejoin:round";
    AreaRow "area" fill MoodArea(MoodScale::Row), stroke None, "";
    CurveAssumedRow "asmr" fill Keep, stroke Keep, "stroke-dasharray:5 4.5";
    /// The curve of what is retired.
    CurveGrey "curve grey" fill None, stroke Plain(NEUTRAL), "stroke-width:2.25;stroke-linecap:round;stroke-linejoin:round";
    /// A value on a small curve.
    Dot "dot" fill Plain(SURFACE), stroke Plain(NEUTRAL), "stroke-width:1.5";
    /// A stage of what is retired, and what is not there yet.
    Blank "none" fill None, stroke Plain(LINE_STRONG), "stroke-width:1.25;stroke-dasharray:4 3";
    /// The state of a journey in a list, and how long ago it was reviewed.
    StatePill "stp" fill Plain(TINT), stroke None, "";
    StalePill "wrn" fill Plain(NEGATIVE_SOFT), stroke Plain(NEGATIVE), "stroke-width:1.25";
    /// From a journey to what is to replace it.
    Elbow "tree" fill None, stroke Plain(ACCENT), "stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round";
    /// Of what is retired: a persona's disc, bars of a severity.
    DiscGrey "ret" fill Plain(RETIRED), stroke None, "";
    SeverityGrey "rs1" fill Plain(NEUTRAL), stroke None, "";
    SeverityGreyEmpty "rs0" fill Plain(SURFACE), stroke Plain(NEUTRAL), "stroke-width:1";
    /// A sample of a line in a legend, outside the gradient.
    SampleLine "lgl" fill None, stroke Plain(NEUTRAL), "stroke-width:3;stroke-linecap:round;stroke-linejoin:round";
    ExpectTick "expt" fill None, stroke Plain(ACCENT), "stroke-width:3;stroke-linecap:round";
    ExpectLine "expl" fill None, stroke Plain(ACCENT), "stroke-width:1.25;stroke-dasharray:2 3";
    /// The disc with a persona's initial.
    Initial "ini" fill Plain(SURFACE), stroke Plain(INK), "stroke-width:1.25";
    StatusRing "ring" fill None, stroke Plain(MUTED), "stroke-width:1.2";
    StatusFill "ringf" fill Plain(MUTED), stroke Plain(MUTED), "stroke-width:1.2";
    /// The surface of a stage in the flow.
    FlowBand "bandf" fill Plain(SURFACE), stroke Plain(LINE), "stroke-width:1";
    Edge "e-f" fill None, stroke Plain(EDGE), "";
    EdgeDrop "e-x" fill None, stroke Plain(DROP_OFF), "";
    EdgeLoop "e-l" fill None, stroke Plain(LOOP), "stroke-dasharray:6 4";
    Arrow "a-f" fill Plain(EDGE), stroke None, "";
    ArrowDrop "a-x" fill Plain(DROP_OFF), stroke None, "";
    ArrowLoop "a-l" fill Plain(LOOP), stroke None, "";
    /// What an edge cuts out of the edges that it passes over.
    EdgeGap "case" fill None, stroke Plain(SURFACE), "";
    /// Touchpoints of the flow by mood.
    NodeDelighted "n2" fill Plain(POSITIVE_SOFT), stroke Plain(POSITIVE), "stroke-width:1.75";
    NodePleased "n1" fill Plain(POSITIVE_SOFT), stroke Plain(POSITIVE), "stroke-width:1";
    NodeNeutral "n0" fill Plain(TINT), stroke Plain(NEUTRAL), "stroke-width:1";
    NodeFrustrated "n-1" fill Plain(NEGATIVE_SOFT), stroke Plain(NEGATIVE), "stroke-width:1";
    NodeLetDown "n-2" fill Plain(NEGATIVE_SOFT), stroke Plain(NEGATIVE), "stroke-width:1.75";
    /// One of which no mood is known.
    NodePlain "nx" fill Plain(SURFACE), stroke Plain(LINE_STRONG), "stroke-width:1";
    Decision "dia" fill Plain(ACCENT_SOFT), stroke Plain(ACCENT), "stroke-width:1.25;stroke-linejoin:round";
    Exit "exc" fill Plain(SURFACE), stroke Plain(NEGATIVE), "stroke-width:1.1;stroke-dasharray:4 3";
    /// Where the bottleneck loses people.
    ExitBottleneck "exh" fill Plain(NEGATIVE_SOFT), stroke Plain(NEGATIVE), "stroke-width:1.75";
    ExitNeutral "exn" fill Plain(SURFACE), stroke Plain(LINE_STRONG), "stroke-width:1.1;stroke-dasharray:4 3";
    /// Where the way goes on outside the picture.
    ExitOnwards "exo" fill Plain(SURFACE), stroke Plain(ACCENT), "stroke-width:1.1;stroke-dasharray:4 3";
    /// Of a blueprint: what lies behind the line of visibility, and behind the one of internal interaction.
    ZoneBackstage "zb" fill Plain(TINT), stroke None, "";
    ZoneSupport "zs" fill Plain(DEEP), stroke None, "";
    LineOfInteraction "li" fill None, stroke Plain(ACCENT), "stroke-width:1.5;stroke-dasharray:7 5";
    LineOfVisibility "lv" fill None, stroke Plain(INK), "stroke-width:2";
    LineInternal "lx" fill None, stroke Plain(NEUTRAL), "stroke-width:1.5;stroke-dasharray:2 4";
    PillInteraction "pl1" fill Plain(ACCENT_SOFT), stroke Plain(ACCENT), "stroke-width:1";
    PillVisibility "pl2" fill Plain(STAGE_LAST), stroke None, "";
    PillInternal "pl3" fill Plain(SURFACE), stroke Plain(NEUTRAL), "stroke-width:1";
    /// The card of what the customer does.
    Customer "cu" fill Plain(ACCENT_SOFT), stroke Plain(ACCENT), "stroke-width:1.25";
    ThirdParty "third" fill Plain(SURFACE), stroke Plain(NEUTRAL), "stroke-width:1.25;stroke-dasharray:4 3";
    FailSign "ftri" fill Plain(SIGN_NEGATIVE), stroke Plain(SIGN_NEGATIVE), "stroke-width:3;stroke-linejoin:round";
    WaitPill "wt" fill Plain(NEGATIVE_SOFT), stroke Plain(NEGATIVE), "stroke-width:1";
    /// One row calls another.
    Call "e-k" fill None, stroke Plain(NEUTRAL), "";
    ArrowCall "a-k" fill Plain(NEUTRAL), stroke None, "";
    /// As [`Look::EdgeGap`], in the zones of a blueprint.
    GapBackstage "caseb" fill None, stroke Plain(TINT), "";
    GapSupport "cases" fill None, stroke Plain(DEEP), "";
    /// Between the times of a blueprint.
    TimeLine "hl2 dash" fill None, stroke Plain(LINE_STRONG), "stroke-width:1;stroke-dasharray:2 4";
    HaloSurface "halos" fill Keep, stroke Plain(SURFACE), "stroke-width:5;stroke-linejoin:round;paint-order:stroke";
    HaloBand "halob" fill Keep, stroke Plain(BAND), "stroke-width:4;stroke-linejoin:round;paint-order:stroke";
    HaloNegative "halon" fill Keep, stroke Plain(NEGATIVE_SOFT), "stroke-width:4;stroke-linejoin:round;paint-order:stroke";
    StarShape "star" fill Plain(STAR), stroke Plain(STAR_OUTLINE), "stroke-width:1.4;stroke-linejoin:round";
    /// The day: lines of the hours, the sun and its way, when to reach the customer, figures over the day.
    HourLine "hour" fill None, stroke Plain(LINE), "stroke-width:1;stroke-dasharray:1 5";
    MidnightLine "midn" fill None, stroke Plain(LINE_STRONG), "stroke-width:1;stroke-dasharray:1 3";
    SunWay "arc" fill None, stroke Plain(WHITE), "stroke-width:1.5;stroke-dasharray:2 4";
    Sun "sun" fill Plain(STAR), stroke Plain(WHITE), "stroke-width:1.5";
    Window "win" fill Plain(POSITIVE_SOFT), stroke None, "opacity:.55";
    WindowSide "winl" fill None, stroke Plain(POSITIVE), "stroke-width:1.25;stroke-dasharray:4 3";
    WindowPill "good" fill Plain(SIGN_POSITIVE), stroke None, "";
    SeriesBar "barq" fill Plain(LINE_STRONG), stroke None, "";
    SeriesAlert "barx" fill Plain(SIGN_NEGATIVE), stroke None, "";
    /// Today in a comparison: a disc or a chip.
    Quiet "quiet" fill Plain(TINT), stroke None, "";
    ChangedDisc "chc" fill Plain(ACCENT_SOFT), stroke Plain(ACCENT), "stroke-width:1.25";
    AddedDisc "adc" fill Plain(POSITIVE_SOFT), stroke Plain(POSITIVE), "stroke-width:1.5";
    RemovedDisc "rmc" fill Plain(NEGATIVE_SOFT), stroke Plain(NEGATIVE), "stroke-width:1;stroke-dasharray:3 3";
    SignRemoved "sgr" fill Plain(SIGN_NEGATIVE), stroke None, "";
    SignAdded "sga" fill Plain(SIGN_POSITIVE), stroke None, "";
    /// From a touchpoint of today to the one of the future.
    LinkKept "lk" fill None, stroke Plain(LINE_STRONG), "stroke-width:1.5;stroke-dasharray:1 4;stroke-linecap:round";
    LinkChanged "lkc" fill None, stroke Plain(ACCENT), "stroke-width:1.5";
    CurveToday "curve cur" fill None, stroke Plain(NEUTRAL), "stroke-width:2.5;stroke-dasharray:7 6;stroke-linecap:round;stroke-linejoin:round";
    CurveFuture "curve fut" fill None, stroke Plain(ACCENT), "stroke-width:3;stroke-linecap:round;stroke-linejoin:round";
    /// Where nobody says what is felt in between.
    CurveUnknown "unk" fill Keep, stroke Keep, "stroke-width:2;stroke-dasharray:1 6";
    Gain "gna" fill Plain(POSITIVE), stroke None, "opacity:.13";
    Loss "lsa" fill Plain(NEGATIVE), stroke None, "opacity:.13";
    GainLine "gnl" fill None, stroke Plain(POSITIVE), "stroke-width:1.5;stroke-dasharray:2 3";
    LossLine "lsl" fill None, stroke Plain(NEGATIVE), "stroke-width:1.5;stroke-dasharray:2 3";
    GainPill "gnp" fill Plain(SURFACE), stroke Plain(POSITIVE), "stroke-width:1";
    LossPill "lsp" fill Plain(SURFACE), stroke Plain(NEGATIVE), "stroke-width:1";
    /// Lighter than today and outlined, so that it is told apart in grey, too.
    TargetBar "tgt" fill Plain(TARGET), stroke Plain(ACCENT), "stroke-width:1";
    /// On a text: a stroke through what is removed.
    Strike "strike" fill Keep, stroke Keep, "text-decoration:line-through";
    AssumedCard "asmc" fill Plain(SURFACE), stroke Plain(LINE_STRONG), "stroke-width:1;stroke-dasharray:4 3";
}
