//! The day: the clock across, to scale, with the sky above it; below, lanes in which everything stands at its time.

use crate::analysis::{Felt, Line, Mood, Timetable, moods};
use crate::layout::Request;
use crate::layout::content::Content;
use crate::layout::curve::{self, Voice, voices};
use crate::layout::day::{Day, activities, bars, bubbles, found, lanes as day_lanes, moods as day_moods, people};
use crate::layout::day::{places, sky, slots, touchpoints, windows};
use crate::layout::grid::{Deck, LEFT, MARGIN, PAGE};
use crate::layout::hours::{self, Hours};
use crate::layout::lanes::{self, Lane};
use crate::layout::marks;
use crate::layout::over::Over;
use crate::layout::page::{describe, header, legend};
use crate::layout::pen::{self, Block};
use crate::locale::{self, Label};
use crate::model::{DetailKind, LaneRef, Project, Time};
use crate::scene::{Group, Node, Scene};
use crate::theme::{Ink, Look, Type};

const FEELS: LaneRef = LaneRef::Detail(DetailKind::Feels);
const CANVAS_RADIUS: f64 = 14.0;
/// From the header to the people, from them to the sky, from there to the hours' baseline, and from that to the panel.
const ABOVE_SKY: f64 = 22.0;
const HOURS: f64 = 18.0;
const ABOVE_PANEL: f64 = 14.0;
/// From the hours to a window's pill.
const ABOVE_PILLS: f64 = 8.0;
/// What keeps its distance from the axis' ends: a disc, a face with its label.
const AROUND_POINT: f64 = 20.0;
/// A day in which much happens close together is drawn wider: to this width, so that faces stand apart as far as this.
const WIDEST: f64 = 1680.0;
const FACES: f64 = 23.0;
/// The list of what has no time, below the panel.
const NOTICE: f64 = 26.0;

/// Draws the day of a request's journey.
pub fn draw<'p>(project: &'p Project<'p>, request: &'p Request) -> Scene<'p> {
    let Some(mut content) = Content::of(project, request) else { return super::map::draw(project, request) };
    content.lanes = day_lanes::order(&content);
    // Things stand at their times: no number ties them together.
    content.steps.iter_mut().for_each(|it| it.number = None);
    let table = Timetable::of(content.journey, &content.steps);
    let (found, lines) = day_moods::of(&content, &table);
    let voices = voices(project, &content.audience, &lines);
    let ends = if content.lanes.contains(&FEELS) { curve::end_room(&voices, curve::is_split(&lines)) } else { 0.0 };
    let times = times(&content, &table, &found);
    let Some(hours) = Hours::around(&times, LEFT, PAGE - MARGIN - ends) else { return without_times(&content) };
    let wide = PAGE + (hours.right() - LEFT) * (crowding(&hours, &found) - 1.0);
    let page = wide.min(WIDEST).ceil();
    let hours = Hours::around(&times, LEFT, page - MARGIN - ends).unwrap_or(hours);
    let day = Day { content: &content, hours, right: page - MARGIN, table: &table, moods: &found, lines: &lines };
    let mut over = Over::default();
    let (mut nodes, height) = compose(&day, &voices, page, &mut over);
    nodes.insert(0, pen::rect(0.0, 0.0, page, height, CANVAS_RADIUS, Look::Canvas));
    let description = story(&day, &voices);
    finish(&content, (page, height), nodes, over, description)
}

fn finish<'p>(
    content: &Content<'p>,
    (width, height): (f64, f64),
    nodes: Vec<Node<'p>>,
    over: Over<'p>,
    description: String,
) -> Scene<'p> {
    Scene {
        id: super::map::id(content),
        language: content.language.to_owned(),
        width,
        height,
        title: describe::title(content),
        description,
        nodes,
        spots: over.spots,
        bands: over.bands,
    }
}

/// All times that the picture shows, each with the room that it needs at the ends of the axis.
fn times(content: &Content<'_>, table: &Timetable, found: &[Mood]) -> Vec<(Time, f64)> {
    let time = |minutes: f64| Time { minutes: minutes.clamp(0.0, f64::from(u16::MAX)) as u16 };
    let mut all = Vec::new();
    for step in 0..content.steps.len() {
        let Some(when) = table.of_step(step).filter(|it| it.stated) else { continue };
        let is_touch =
            content.touchpoint(content.steps[step]).is_some_and(|it| crate::layout::day::is_touch(content, step, it));
        let room = if is_touch || when.is_point() { AROUND_POINT } else { 0.0 };
        all.extend([(time(when.from), room), (time(when.to.ceil()), 0.0)]);
    }
    let all_details = content.stages().flat_map(|(stage, steps)| content.details(stage, steps));
    let shown = all_details.filter(|it| content.lanes.contains(&it.detail.lane) && it.detail.lane != FEELS);
    all.extend(shown.filter_map(|it| it.detail.at).map(|it| (it, 0.0)));
    if content.lanes.contains(&FEELS) {
        all.extend(found.iter().filter(|it| it.moment.stated).map(|it| (time(it.moment.middle()), AROUND_POINT)));
    }
    // A view of some stages shows their part of the day, and of what runs through the day that part.
    if content.view.is_some_and(|it| it.stages.is_some()) && !all.is_empty() {
        return all;
    }
    all.extend(content.journey.windows.iter().flat_map(|it| [(it.from, 0.0), (it.to, 0.0)]));
    for lane in &content.lanes {
        let LaneRef::Own(id) = lane else { continue };
        let every = content
            .project
            .lanes
            .get(id.index())
            .and_then(|it| it.every)
            .map_or(60.0, |it| it.milliseconds as f64 / 60_000.0);
        for series in content.journey.series.iter().filter(|it| it.lane == *id && !it.values.is_empty()) {
            let end = f64::from(series.from.minutes) + every * series.values.len() as f64;
            all.extend([(series.from, 0.0), (time(end.min(2880.0)), 0.0)]);
        }
    }
    all
}

/// By how much the axis has to grow for the faces of neighbouring moods to stand apart, at least 1.
fn crowding(hours: &Hours, found: &[Mood]) -> f64 {
    let apart = |pair: &[Mood]| hours.x_at(pair[1].moment.middle()) - hours.x_at(pair[0].moment.middle());
    let closest = found.windows(2).map(apart).filter(|it| *it > 1.0).fold(FACES, f64::min);
    FACES / closest
}

/// Everything from the header to the legend. Returns it and the page's height.
fn compose<'p>(day: &Day<'_, 'p>, voices: &[Voice<'_, 'p>], page: f64, over: &mut Over<'p>) -> (Vec<Node<'p>>, f64) {
    let content = day.content;
    let (header, mut y) = header::place(content, page);
    let mut nodes = vec![header];
    if let Some((node, bottom)) = people::place(content, voices, page, y) {
        nodes.push(node);
        y = bottom + ABOVE_SKY;
    }
    if let Some(sky) = sky::place(day, y) {
        nodes.push(sky);
        y += sky::HEIGHT;
    }
    y += HOURS;
    let mut axis: Vec<Node<'p>> = hours::rail(y, content.locale).into();
    axis.extend(day.hours.draw(y, content.locale));
    nodes.push(named("hours", axis));
    let pills = windows::room(day);
    y += if pills > 0.0 { ABOVE_PILLS + pills } else { ABOVE_PANEL };
    let (panel, bottom) = panel(day, voices, y, over);
    nodes.extend(panel);
    y = bottom;
    if let Some((node, bottom)) = unplaced(content, Some(day.table), page, y) {
        nodes.push(node);
        y = bottom;
    }
    let (legend, bottom) = legend::place(content, &found::marks(day), page, y);
    nodes.extend(legend);
    (nodes, bottom.ceil())
}

fn named<'p>(name: &'static str, children: Vec<Node<'p>>) -> Node<'p> {
    pen::boxed(Group { class: name.into(), id: name.to_owned(), children, ..Group::default() })
}

/// A lane that is laid out: its nodes, how high it is and where in it y = 0 lies.
struct Laid<'p> {
    lane: LaneRef,
    nodes: Vec<Node<'p>>,
    height: f64,
    zero: f64,
}

fn lay<'p>(day: &Day<'_, 'p>, voices: &[Voice<'_, 'p>], lane: LaneRef) -> Option<Laid<'p>> {
    use DetailKind::{Does, Place, Says, Thinks};
    if lane == FEELS {
        let curve = day_moods::lane(day, voices);
        return Some(Laid { lane, nodes: curve.nodes, height: curve.bottom - curve.top, zero: -curve.top });
    }
    let cells = match lane {
        LaneRef::Touchpoint => touchpoints::cells(day, !day.has(LaneRef::Detail(Does))),
        LaneRef::Detail(Does) => activities::cells(day),
        LaneRef::Detail(Place) => places::cells(day),
        LaneRef::Detail(Says | Thinks) => bubbles::cells(day, lane),
        LaneRef::Own(id) if day_lanes::is_series(day.content, lane) => bars::cells(day, id),
        _ => slots::cells(day, lane),
    }?;
    Some(Laid { lane, nodes: cells.nodes, height: cells.height, zero: 0.0 })
}

/// Ground, lanes and windows from `top` down. Returns them and the panel's lower edge.
fn panel<'p>(day: &Day<'_, 'p>, voices: &[Voice<'_, 'p>], top: f64, over: &mut Over<'p>) -> (Vec<Node<'p>>, f64) {
    let content = day.content;
    let deck = Deck { pieces: Vec::new(), columns: Vec::new(), right: day.right, is_first: true };
    let mut y = top;
    let mut groups = Vec::with_capacity(content.lanes.len());
    let mut band = None;
    for laid in content.lanes.iter().filter_map(|it| lay(day, voices, *it)) {
        let (rail, least) = lanes::rail(content, laid.lane, -laid.zero);
        let spacing = content.spacing;
        let height = laid.height.max(least).ceil() + spacing.around();
        if laid.lane == FEELS {
            band = Some((y, y + height));
        }
        let context = Lane { content, deck: &deck, lane: laid.lane, head: 0.0, slots: None };
        over.band(lanes::key(content.project, laid.lane), y, y + height);
        let is_first = groups.is_empty();
        groups.push(pen::boxed(lanes::group(&context, rail, laid.nodes, y, laid.zero + spacing.above(), is_first)));
        y += height;
    }
    if groups.is_empty() {
        y += 40.0;
    }
    for (_, touchpoint, when) in day.touchpoints() {
        let (left, right) = day.span(when);
        let wide = (right - left).max(2.0 * AROUND_POINT);
        over.spot(touchpoint, ((left + right - wide) / 2.0, top), (wide, y - top));
    }
    let mut nodes = vec![ground(day, band, (top, y))];
    nodes.extend(groups);
    nodes.extend(windows::place(day, top));
    (nodes, y)
}

/// The surface with the curve's ground, the windows, the lines of the hours and midnight.
fn ground<'p>(day: &Day<'_, 'p>, band: Option<(f64, f64)>, (top, bottom): (f64, f64)) -> Node<'p> {
    let wide = day.right - MARGIN;
    let mut nodes = vec![pen::rect(MARGIN, top, wide, bottom - top, marks::PANEL_RADIUS, Look::Card)];
    nodes.extend(band.map(|it| marks::band((MARGIN, day.right), it, (top, bottom), Look::Band)));
    nodes.extend(windows::ground(day, top, bottom));
    nodes.push(pen::hairlines(&[((LEFT, top), (LEFT, bottom))], Look::Hairline));
    let lines: Vec<pen::Straight> = day.hours.lines().map(|x| ((x, top), (x, bottom))).collect();
    if !lines.is_empty() {
        nodes.push(pen::hairlines(&lines, Look::HourLine));
    }
    if let Some(x) = day.hours.midnight() {
        nodes.push(pen::hairlines(&[((x, top), (x, bottom))], Look::MidnightLine));
    }
    named("grid", nodes)
}

/// The touchpoints that have no place on the clock: none has a time before the first of them, or after the last.
fn unplaced<'p>(content: &Content<'p>, table: Option<&Timetable>, page: f64, y: f64) -> Option<(Node<'p>, f64)> {
    let out = |step: &usize| table.is_none_or(|it| it.of_step(*step).is_none());
    let label = |step: usize| {
        let step = content.steps.get(step)?;
        Some(content.label(step.touchpoint?, content.touchpoint(*step)?))
    };
    let names: Vec<&str> = (0..content.steps.len()).filter(out).filter_map(label).collect();
    if names.is_empty() {
        return None;
    }
    let text = content.locale.colon(content.locale.label(Label::NotOnTheClock), &names.join(" · "));
    let block = Block::new(text, Type::Small, page - 2.0 * MARGIN, content.locale);
    let drop = block.drop();
    Some((block.left(MARGIN, y + NOTICE, Ink::Muted), y + NOTICE + drop))
}

/// Where nothing has a time: who it is about, that there is no clock to draw, and what would stand on it.
fn without_times<'p>(content: &Content<'p>) -> Scene<'p> {
    let mut nodes = Vec::new();
    let (header, mut y) = header::place(content, PAGE);
    nodes.push(header);
    if let Some((node, bottom)) = people::place(content, &[], PAGE, y) {
        nodes.push(node);
        y = bottom + ABOVE_SKY;
    }
    let said = content.locale.label(Label::NoTimes);
    let block = Block::new(said, Type::Body, PAGE - 2.0 * MARGIN - 60.0, content.locale);
    let tall = 46.0 + block.drop();
    let children = vec![
        pen::rect(MARGIN, y, PAGE - 2.0 * MARGIN, tall, marks::PANEL_RADIUS, Look::AssumedCard),
        pen::icon("clock", MARGIN + 14.0, y + 14.0, 17.0, Ink::Accent),
        block.left(MARGIN + 40.0, y + 27.5, Ink::Ink),
    ];
    nodes.push(named("note", children));
    y += tall;
    if let Some((node, bottom)) = unplaced(content, None, PAGE, y) {
        nodes.push(node);
        y = bottom;
    }
    let height = (y + MARGIN).ceil();
    nodes.insert(0, pen::rect(0.0, 0.0, PAGE, height, CANVAS_RADIUS, Look::Canvas));
    let story = describe::story(content, &[], &[], None);
    finish(content, (PAGE, height), nodes, Over::default(), format!("{story} {said}"))
}

/// The day in words: from when to when, how the mood goes, when to reach the customer.
fn story(day: &Day<'_, '_>, voices: &[Voice<'_, '_>]) -> String {
    let locale = day.content.locale;
    let shown = day.has(FEELS);
    let whens: Vec<String> = day.moods.iter().map(|it| day.clock(it.moment)).collect();
    let several = day.lines.len() > 1;
    let all = day.lines.iter().zip(voices).filter(|_| shown);
    let who = all.filter_map(|(line, voice)| spoken(line, several.then_some(voice.name.as_str()), &whens)).collect();
    let mut text = describe::story_of(day.content, who, None);
    let (from, to) = day.hours.ends();
    let windows: Vec<String> = day
        .content
        .journey
        .windows
        .iter()
        .map(|it| locale.beside(&it.text, &locale.range(&locale.time(it.from.minutes), &locale.time(it.to.minutes))))
        .collect();
    text.push(' ');
    text.push_str(&locale.on_the_clock(&locale.time(from), &locale.time(to), &windows));
    text
}

/// A curve in words: at which times it is how high.
fn spoken<'a>(line: &'a Line<'a>, name: Option<&'a str>, whens: &'a [String]) -> Option<locale::Who<'a>> {
    let feeling = |(at, felt): (usize, Felt<'a>)| locale::Feeling {
        touchpoint: whens.get(at).map_or("", String::as_str),
        score: felt.value,
        word: (!felt.word.is_empty()).then_some(felt.word),
    };
    let it = moods(line)?;
    let [first, lowest, highest, last] = [it.start, it.lowest, it.highest, it.end].map(feeling);
    Some(locale::Who { name, first, lowest, highest, last })
}
