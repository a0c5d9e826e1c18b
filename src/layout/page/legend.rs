//! Below the picture: what its marks mean, only those that occur, and the sources that its letters name.

use super::header::says;
use super::persona_row::sample_line;
use crate::layout::blueprint::signs;
use crate::layout::content::{Content, Letters, Page};
use crate::layout::findings::Finding;
use crate::layout::grid::MARGIN;
use crate::layout::marks;
use crate::layout::pen::{self, SLACK, width};
use crate::locale::Label;
use crate::model::{Date, Decimal, Level, Research, Severity};
use crate::scene::{Anchor, FaceUse, Group, Node, Path, Run, Step};
use crate::theme::{Ink, Look, Type};
use std::borrow::Cow;

/// Between an entry's text and the next mark: at least, or what a wider font may need and a little more.
const GAP: f64 = 16.0;
const WIDER: f64 = 0.12;
const LITTLE: f64 = 4.0;
/// Between rows.
const ROW: f64 = 24.0;
/// From the panel to the first baseline, and from the last one to the next thing.
const ABOVE: f64 = 28.0;
const SOURCES_ABOVE: f64 = 26.0;
const BELOW: f64 = 24.0;

/// The marks that a legend explains.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark<'a> {
    MomentOfTruth,
    /// Of a curve, its lowest and its highest point.
    Extremes,
    Bottleneck,
    Expects,
    Assumed,
    Severity,
    Levels,
    Number,
    Target,
    /// The line of one of several people: her place among them, letter and name.
    Line {
        index: usize,
        letter: &'a str,
        name: &'a str,
    },
    Passing,
    /// A face without an initial, of so many people.
    Shared {
        people: usize,
    },
    Segment,
    /// Of the flow: three widths; a way out with the width of a share or a plain one; a thin way; a way back; a question;
    /// the tints of touchpoints.
    Width,
    DropOff {
        by_share: bool,
        /// The outcome to which all of them lead.
        to: Option<&'a str>,
    },
    NoShare,
    Loop,
    Decision,
    /// Of the blueprint: who does something, what its cards and signs are, how its ways lead.
    Person,
    Technology,
    ThirdParty,
    Waiting,
    BothWays,
    Return,
    Guess,
    /// Of the portfolio: a curve, its lowest point, a dashed one, an elbow, the sign of what is stale, an arrow.
    Mood,
    Lowest,
    AssumedLine,
    Replaces,
    Stale,
    Opens,
    Tint {
        counted: bool,
    },
    OnlySegment,
    /// Of the day: when to reach the customer; a series with the milliseconds that each figure holds for; from where on it
    /// alarms; faces; what stands between its neighbours for want of a time.
    Window,
    Series {
        name: &'a str,
        every: u64,
        /// It counts something.
        counts: bool,
    },
    Alert {
        from: Decimal,
    },
    MoodFace,
    Between,
    /// Of a comparison: the signs of touchpoints; the two curves, what is unknown of them, and what lies between; the parts
    /// of a bar, the target by a month.
    Removed,
    Added,
    Changed,
    Kept,
    CurveToday(Label),
    CurveFuture(Label),
    UnknownBetween,
    Gain,
    Loss,
    TodayAndTarget(Option<Date>),
    /// What the analysis marks.
    Finding(Finding),
}

/// Places the marks' entries below `y` on a page `wide` px wide. Returns them and the page's lower edge.
pub fn place<'p>(content: &Content<'p>, found: &[Mark<'_>], wide: f64, y: f64) -> (Vec<Node<'p>>, f64) {
    place_on(content.page(), found, wide, y)
}

/// As [`place`], on a page that is not about one journey.
pub fn place_on<'p>(page: Page<'_, 'p>, found: &[Mark<'_>], wide: f64, y: f64) -> (Vec<Node<'p>>, f64) {
    let mut children = Vec::new();
    let mut bottom = y + BELOW;
    let right = wide - MARGIN;
    let mut x = MARGIN;
    let mut at = y + ABOVE;
    let entries: Vec<Entry<'_, 'p>> = found.iter().map(|mark| Entry::of(page, mark)).collect();
    let people_begin = second_row(&entries, right - MARGIN);
    for (number, entry) in entries.into_iter().enumerate() {
        if x > MARGIN && (people_begin == Some(number) || x + entry.indent + entry.measured * SLACK > right) {
            x = MARGIN;
            at += ROW;
        }
        draw(&mut children, page, entry.mark, x, at);
        children.push(pen::line(x + entry.indent, at, Anchor::Start, Type::Small, Ink::Muted, entry.text));
        x += entry.indent + advance(entry.measured);
        bottom = at + BELOW;
    }
    let mut nodes = Vec::new();
    if !children.is_empty() {
        nodes.push(pen::boxed(Group { class: "legend".into(), id: "legend".to_owned(), children, ..Group::default() }));
    }
    let last = if found.is_empty() { y + 2.0 } else { at };
    if let Some((sources, end)) = sources(page, wide, last + SOURCES_ABOVE) {
        nodes.push(sources);
        bottom = end;
    }
    (nodes, bottom)
}

/// A mark with what is said of it.
struct Entry<'a, 'p> {
    mark: &'a Mark<'a>,
    text: Cow<'p, str>,
    /// From the mark's left edge to the text.
    indent: f64,
    /// Of the text.
    measured: f64,
}

impl<'a, 'p> Entry<'a, 'p> {
    fn of(page: Page<'_, 'p>, mark: &'a Mark<'a>) -> Self {
        let text = text(page, mark);
        let measured = width(&text, Type::Small);
        Self { mark, text, indent: indent(page, mark), measured }
    }
}

/// Where two rows are enough and the people's lines can begin the second one: the index of the first of them.
fn second_row(entries: &[Entry<'_, '_>], room: f64) -> Option<usize> {
    let wide = |entries: &[Entry<'_, '_>]| entries.iter().map(|it| it.indent + advance(it.measured)).sum::<f64>();
    let first = entries.iter().position(|it| matches!(it.mark, Mark::Line { .. }))?;
    let (before, after) = entries.split_at_checked(first)?;
    (wide(entries) > room && wide(before) <= room && wide(after) <= room).then_some(first)
}

/// From the start of a text to the next mark.
fn advance(measured: f64) -> f64 {
    measured + GAP.max(measured * WIDER + LITTLE)
}

/// From the left edge of a mark to its text.
fn indent(page: Page<'_, '_>, mark: &Mark<'_>) -> f64 {
    match mark {
        Mark::MomentOfTruth | Mark::Shared { .. } | Mark::Extremes => 24.0,
        Mark::Bottleneck | Mark::Severity | Mark::Number => 26.0,
        Mark::Expects => 30.0,
        Mark::Assumed => 44.0,
        Mark::Levels => 32.0,
        Mark::Target => 14.0,
        Mark::Line { .. } => 58.0,
        Mark::Passing => 38.0,
        Mark::Segment | Mark::OnlySegment => 22.0,
        Mark::Width => 42.0,
        Mark::DropOff { .. } | Mark::NoShare | Mark::Loop => 36.0,
        Mark::Decision => 34.0,
        Mark::Person | Mark::Technology | Mark::Guess => 21.0,
        Mark::Waiting => 20.0,
        Mark::ThirdParty => 29.0,
        Mark::BothWays | Mark::Return => 36.0,
        Mark::Mood | Mark::AssumedLine => 32.0,
        Mark::Lowest | Mark::Replaces => 26.0,
        Mark::Stale | Mark::Opens => 24.0,
        Mark::Tint { .. } => 62.0,
        Mark::Window => 28.0,
        Mark::Series { .. } => 23.0,
        Mark::Alert { .. } => 14.0,
        Mark::MoodFace => 24.0,
        Mark::Between => 44.0,
        Mark::Removed | Mark::Added | Mark::Changed | Mark::Kept => 25.0,
        Mark::CurveToday(_) | Mark::CurveFuture(_) | Mark::UnknownBetween => 34.0,
        Mark::Gain | Mark::Loss => 28.0,
        Mark::TodayAndTarget(_) => 42.0,
        Mark::Finding(sign) => sign.width(page.locale) + 7.0,
    }
}

fn text<'p>(page: Page<'_, 'p>, mark: &Mark<'_>) -> Cow<'p, str> {
    let label = match mark {
        Mark::MomentOfTruth => Label::MomentOfTruth,
        Mark::Extremes => Label::LegendExtremes,
        Mark::Bottleneck => Label::LegendBottleneck,
        Mark::Expects => Label::LegendExpects,
        Mark::Assumed => Label::LegendAssumed,
        Mark::Severity => Label::LegendSeverity,
        Mark::Levels => Label::LegendImpactEffort,
        Mark::Number => Label::LegendStep,
        Mark::Target => Label::Target,
        Mark::Line { name, .. } => return Cow::Owned((*name).to_owned()),
        Mark::Passing => Label::LegendPassing,
        Mark::Shared { people: 2 } => Label::LegendSharedByBoth,
        Mark::Shared { .. } => Label::LegendSharedByAll,
        Mark::Segment => Label::LegendSegment,
        Mark::Width => Label::LegendWidth,
        Mark::DropOff { by_share: true, to: Some(outcome) } => {
            return Cow::Owned(page.locale.by_written_share(outcome));
        }
        Mark::DropOff { by_share: true, to: None } => Label::LegendDropOffShare,
        Mark::DropOff { by_share: false, .. } => Label::LegendDropOff,
        Mark::NoShare => Label::LegendNoShare,
        Mark::Loop => Label::LegendLoop,
        Mark::Decision => Label::LegendDecision,
        Mark::Person => Label::LegendPerson,
        Mark::Technology => Label::LegendTechnology,
        Mark::ThirdParty => Label::LegendThirdParty,
        Mark::Waiting => Label::LegendWaiting,
        Mark::BothWays => Label::LegendBothWays,
        Mark::Return => Label::LegendReturn,
        Mark::Guess => Label::LegendAssumed,
        Mark::Mood => Label::LegendMood,
        Mark::Lowest => Label::LegendLowest,
        Mark::AssumedLine => Label::LegendAssumedLine,
        Mark::Replaces => Label::LegendReplaces,
        Mark::Stale => Label::LegendStale,
        Mark::Opens => Label::LegendOpens,
        Mark::Tint { counted: true } => Label::LegendTintCounted,
        Mark::Tint { counted: false } => Label::LegendTint,
        Mark::OnlySegment => Label::LegendOnlySegment,
        Mark::Window => Label::LegendWindow,
        Mark::Series { name, every, counts: true } => return Cow::Owned(page.locale.per(name, *every)),
        Mark::Series { name, every, .. } => return Cow::Owned(page.locale.every(name, *every)),
        Mark::Alert { from } => return Cow::Owned(page.locale.or_more(&page.locale.number(from))),
        Mark::MoodFace => Label::LegendMood,
        Mark::Between => Label::LegendBetween,
        Mark::Removed => Label::Removed,
        Mark::Added => Label::Added,
        Mark::Changed => Label::Changed,
        Mark::Kept => Label::Kept,
        Mark::CurveToday(label) | Mark::CurveFuture(label) => *label,
        Mark::UnknownBetween => Label::LegendUnknownBetween,
        Mark::Gain => Label::LegendGain,
        Mark::Loss => Label::LegendLoss,
        Mark::Finding(sign) => sign.label(),
        Mark::TodayAndTarget(None) => Label::LegendTodayAndTarget,
        Mark::TodayAndTarget(Some(date)) => {
            return Cow::Owned(page.locale.today_and_target(&page.locale.month(date.year, date.month)));
        }
    };
    Cow::Borrowed(page.locale.label(label))
}

/// Draws a mark with its left edge at `x`, beside a text whose baseline is `y`.
fn draw<'p>(out: &mut Vec<Node<'p>>, page: Page<'_, 'p>, mark: &Mark<'_>, x: f64, y: f64) {
    let middle = y - 4.0;
    let dashed = |from: f64, to: f64, also: Look| {
        let steps = vec![Step::Move(x + from, middle), Step::Line(x + to, middle)];
        Node::Path(Path { steps, look: Look::SampleLine, also: Some(also), width: None })
    };
    let face = |x: f64, hollow: bool| Node::Face(FaceUse { x, y: middle, scale: 0.72, mood: 0, hollow });
    match mark {
        Mark::MomentOfTruth => out.push(Node::Star { x: x + 10.0, y: middle, scale: 0.85 }),
        Mark::Extremes => {
            out.push(Node::Face(FaceUse { x: x + 10.0, y: middle, scale: 0.72, mood: -2, hollow: false }))
        }
        Mark::Bottleneck => {
            out.push(pen::rect(x, y - 12.0, 18.0, 14.0, 2.0, Look::BottleneckColumn));
            out.push(pen::rect(x, y - 12.0, 18.0, 14.0, 2.0, Look::BottleneckHatch));
        }
        Mark::Expects => out.push(pen::hairlines(&[((x, middle), (x + 22.0, middle))], Look::ExpectTick)),
        Mark::Assumed => {
            out.push(dashed(18.0, 38.0, Look::CurveAssumed));
            out.push(face(x + 10.0, true));
        }
        Mark::Severity => marks::severity(out, x, y, Severity::High),
        Mark::Levels => marks::impact(out, x, middle, Level::Medium),
        Mark::Number => marks::badge(out, x + 9.0, y - 13.0, 1),
        Mark::Target => out.push(pen::rect(x, y - 11.0, 2.0, 14.0, 0.0, Look::TargetTick)),
        Mark::Line { index, letter, .. } => {
            out.push(sample_line(x, middle, 30.0, *index));
            marks::initial(out, x + 42.0, middle, (*letter).to_owned());
        }
        Mark::Finding(sign) => sign.draw(out, x, y - 12.0, page.locale),
        Mark::Passing => out.push(dashed(0.0, 30.0, Look::CurvePassing)),
        Mark::Shared { .. } => out.push(face(x + 10.0, false)),
        Mark::Segment | Mark::OnlySegment => out.push(pen::icon("people", x, y - 11.0, 14.0, Ink::Accent)),
        Mark::Width => {
            for (index, width) in [2.5, 7.3, 13.1].into_iter().enumerate() {
                let from = x + 12.0 * index as f64;
                let steps = vec![Step::Move(from, middle), Step::Line(from + 9.0, middle)];
                out.push(Node::Path(Path { steps, look: Look::Edge, also: None, width: Some(width) }));
            }
        }
        Mark::DropOff { by_share, .. } => {
            edge_sample(out, x, middle, (Look::EdgeDrop, Look::ArrowDrop), if *by_share { 8.0 } else { 3.0 })
        }
        Mark::NoShare => edge_sample(out, x, middle, (Look::Edge, Look::Arrow), 2.25),
        Mark::Loop => edge_sample(out, x, middle, (Look::EdgeLoop, Look::ArrowLoop), 2.25),
        Mark::Person => out.push(pen::icon("person", x, y - 12.0, 15.0, Ink::Accent)),
        Mark::Technology => out.push(pen::icon("chip", x, y - 12.0, 15.0, Ink::Muted)),
        Mark::Guess => out.push(pen::icon("question", x, y - 12.0, 15.0, Ink::Muted)),
        Mark::Waiting => out.push(pen::icon("wait", x, y - 12.0, 15.0, Ink::Negative)),
        Mark::ThirdParty => out.push(pen::rect(x, y - 12.0, 22.0, 15.0, 4.0, Look::ThirdParty)),
        Mark::BothWays | Mark::Return => {
            let kind = if *mark == Mark::Return { signs::Kind::Return } else { signs::Kind::Call };
            let heads = signs::Heads { start: *mark == Mark::BothWays, end: true };
            signs::way(out, &[(x, middle), (x + 28.0, middle)], kind, heads);
        }
        Mark::Decision => out.push(marks::hexagon(x, middle - 6.0, 26.0, 12.0, 6.0)),
        Mark::Tint { .. } => {
            for (index, look) in [Look::NodeDelighted, Look::NodeNeutral, Look::NodeLetDown].into_iter().enumerate() {
                out.push(pen::rect(x + 19.0 * index as f64, middle - 7.0, 16.0, 14.0, 4.0, look));
            }
        }
        Mark::Mood => out.push(pen::hairlines(&[((x, middle), (x + 24.0, middle))], Look::CurveGrey)),
        Mark::AssumedLine => {
            let steps = vec![Step::Move(x, middle), Step::Line(x + 24.0, middle)];
            let also = Some(Look::CurveAssumedRow);
            out.push(Node::Path(Path { steps, look: Look::CurveGrey, also, width: None }));
        }
        Mark::Lowest => out.push(Node::Face(FaceUse { x: x + 10.0, y: middle, scale: 0.72, mood: -1, hollow: false })),
        Mark::Replaces => out.push(marks::elbow(x + 1.0, (y - 13.0, middle), (6.0, 17.0))),
        Mark::Stale => out.push(pen::icon("warn", x, y - 12.0, 15.0, Ink::Negative)),
        Mark::Opens => out.push(pen::icon("open", x, y - 12.0, 16.0, Ink::Accent)),
        Mark::Window => {
            out.push(pen::rect(x, middle - 7.5, 20.0, 15.0, 0.0, Look::Window));
            let side = |x: f64| ((x, middle - 7.5), (x, middle + 7.5));
            out.push(pen::hairlines(&[side(x), side(x + 20.0)], Look::WindowSide));
        }
        Mark::Series { .. } => {
            out.push(pen::rect(x, y - 6.0, 6.0, 9.0, 1.5, Look::SeriesBar));
            out.push(pen::rect(x + 9.0, y - 10.0, 6.0, 13.0, 1.5, Look::SeriesBar));
        }
        Mark::Alert { .. } => out.push(pen::rect(x, y - 12.0, 6.0, 15.0, 1.5, Look::SeriesAlert)),
        Mark::MoodFace => out.push(Node::Face(FaceUse { x: x + 10.0, y: middle, scale: 0.75, mood: 1, hollow: false })),
        Mark::Between => {
            out.push(dashed(18.0, 38.0, Look::CurveAssumed));
            out.push(face(x + 10.0, true));
        }
        compared => draw_compared(out, compared, x, middle),
    }
}

/// The marks of a comparison.
fn draw_compared<'p>(out: &mut Vec<Node<'p>>, mark: &Mark<'_>, x: f64, middle: f64) {
    let line = |look: Look, also: Option<Look>| {
        let steps = vec![Step::Move(x, middle), Step::Line(x + 26.0, middle)];
        Node::Path(Path { steps, look, also, width: None })
    };
    match mark {
        Mark::Removed => marks::change(out, x + 10.0, middle, marks::Sign::Removed),
        Mark::Added => marks::change(out, x + 10.0, middle, marks::Sign::Added),
        Mark::Changed => marks::change(out, x + 10.0, middle, marks::Sign::Changed),
        Mark::Kept => out.push(pen::circle(x + 10.0, middle, 8.0, Look::Disc)),
        Mark::CurveToday(_) => out.push(line(Look::CurveToday, None)),
        Mark::CurveFuture(_) => out.push(line(Look::CurveFuture, None)),
        Mark::UnknownBetween => out.push(line(Look::CurveFuture, Some(Look::CurveUnknown))),
        Mark::Gain => out.push(pen::rect(x, middle - 7.0, 20.0, 14.0, 2.0, Look::Gain)),
        Mark::Loss => out.push(pen::rect(x, middle - 7.0, 20.0, 14.0, 2.0, Look::Loss)),
        Mark::TodayAndTarget(_) => {
            out.push(pen::rect(x, middle - 4.0, 34.0, 8.0, 4.0, Look::TargetBar));
            out.push(pen::rect(x, middle - 4.0, 20.0, 8.0, 4.0, Look::Bar));
        }
        _ => {}
    }
}

fn edge_sample<'p>(out: &mut Vec<Node<'p>>, x: f64, y: f64, looks: (Look, Look), width: f64) {
    let points = [(x, y), (x + 28.0, y)];
    marks::edge(out, &points, looks, width);
}

/// One source of the line.
struct Source<'p> {
    letter: String,
    text: String,
    link: Option<&'p str>,
}

/// `a Web analytics, 31 Oct 2026 · b Customer interviews, 12`, in as many lines as it takes.
fn sources<'p>(page: Page<'_, 'p>, wide: f64, y: f64) -> Option<(Node<'p>, f64)> {
    let research = page.letters.order().iter().enumerate();
    let all: Vec<Source<'p>> = research
        .filter_map(|(index, id)| Some((index, page.project.research.get(id.index())?)))
        .map(|(index, it)| Source {
            letter: Letters::letter(index),
            text: described(page, it),
            link: it.link.as_deref(),
        })
        .collect();
    if all.is_empty() {
        return None;
    }
    let room = wide - 2.0 * MARGIN;
    let mut children = Vec::new();
    let mut row: Vec<(f64, Source<'p>)> = Vec::new();
    let mut at = y;
    let mut used = 0.0;
    for source in all {
        let wide = (width(&source.letter, Type::Badge) + width(&source.text, Type::Small) + 18.0) * SLACK;
        if !row.is_empty() && used + wide > room {
            source_row(&mut children, std::mem::take(&mut row), at);
            at += 17.0;
            used = 0.0;
        }
        row.push((MARGIN + used, source));
        used += wide;
    }
    source_row(&mut children, row, at);
    let group = Group { class: "sources".into(), id: "sources".to_owned(), children, ..Group::default() };
    Some((pen::boxed(group), at + 22.0))
}

/// One text where nothing in it leads anywhere, so that it flows in any font; else each source in its place.
fn source_row<'p>(out: &mut Vec<Node<'p>>, row: Vec<(f64, Source<'p>)>, y: f64) {
    let flows = row.iter().all(|(_, it)| it.link.is_none());
    let runs_of = |source: Source<'p>, first: bool| -> Vec<Run<'p>> {
        let mut runs = Vec::with_capacity(3);
        if !first {
            runs.push(pen::run("· ", Type::Small, Ink::Muted));
        }
        runs.push(pen::run(source.letter, Type::Badge, Ink::Muted));
        let gap = if flows { " " } else { "" };
        runs.push(pen::run(format!(" {}{gap}", source.text), Type::Small, Ink::Muted));
        runs
    };
    if flows {
        let runs = row.into_iter().enumerate().flat_map(|(index, (_, it))| runs_of(it, index == 0)).collect();
        out.push(pen::mixed(MARGIN, y, Anchor::Start, runs));
        return;
    }
    for (index, (x, source)) in row.into_iter().enumerate() {
        let link = source.link;
        let text = pen::mixed(x, y, Anchor::Start, runs_of(source, index == 0));
        out.push(if link.is_some() { pen::linked(link, "source", vec![text]) } else { text });
    }
}

/// Name, sample unless the name says it, date.
fn described(page: Page<'_, '_>, source: &Research<'_>) -> String {
    let locale = page.locale;
    let mut text = source.name.label.to_string();
    if let Some(sample) = source.sample.filter(|it| !says(&source.name.label, &it.to_string())) {
        text.push_str(", ");
        text.push_str(&locale.number(sample));
    }
    if let Some(date) = source.date {
        text.push_str(", ");
        text.push_str(&locale.short_date(date.year, date.month, date.day));
    }
    text
}
