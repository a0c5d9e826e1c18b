//! The flow: stages as bands, touchpoints in columns, the happy path straight down, what leaves to the right, loops back.

use crate::analysis::{Audience, Bottleneck, Feeling, feelings};
use crate::layout::Request;
use crate::layout::content::{Content, Letters};
use crate::layout::flow::chart::{self, Chart, Kind, Tie};
use crate::layout::flow::nodes::{self, Mood};
use crate::layout::flow::{below, edges, found, path, rail, rows, words};
use crate::layout::grid::MARGIN;
use crate::layout::layered::{self, Edge, Frame, Graph, Line, Placement, Row, Spacing};
use crate::layout::over::Over;
use crate::layout::page::{describe, header, legend};
use crate::layout::pen::{self, Block};
use crate::locale::Label;
use crate::model::{OutcomeKind, Project, TouchpointIndex};
use crate::scene::{Node, Scene};
use crate::theme::{Ink, Look, Type};

const PAGE: f64 = 1080.0;
const CANVAS_RADIUS: f64 = 14.0;
/// Right of the ends, within their band.
const END_INSET: f64 = 14.0;
const ABOVE_BANDS: f64 = 4.0;
/// Above the list of other ways.
const ABOVE_NOTICE: f64 = 26.0;

/// Draws the flow of a request's journey.
pub fn draw<'p>(project: &'p Project<'p>, request: &'p Request) -> Scene<'p> {
    let (Some(mut content), Some(journey)) = (Content::of(project, request), request.journey()) else {
        return super::map::draw(project, request);
    };
    // No claim here carries the letter of its source.
    content.letters = Letters::default();
    let chart = chart::of(&content, journey, request.figures.as_deref());
    let lost = content.bottleneck();
    let flow = Flow { content: &content, chart: &chart, moods: moods(&content), lost };
    let header_on = |page: f64| header::place_about(&content, page, flow.about());
    let (header, top) = header_on(PAGE);
    let mut over = Over::default();
    let (mut nodes, width, mut bottom) = flow.picture(top + ABOVE_BANDS, &mut over);
    // A wide flow has its chips at its own right edge.
    let header = if width > PAGE { header_on(width).0 } else { header };
    nodes.insert(0, header);
    if let Some(figures) = &request.figures {
        bottom = other_ways(&content, figures, width, bottom, &mut nodes);
    }
    let (legend, height) = legend::place(&content, &found::marks(&content, &chart, flow.is_tinted()), width, bottom);
    nodes.extend(legend);
    nodes.insert(0, pen::rect(0.0, 0.0, width, height, CANVAS_RADIUS, Look::Canvas));
    Scene {
        id: content.view.map_or_else(
            || format!("{}-flow", content.journey.name.name),
            |it| format!("{}-{}", content.journey.name.name, it.name.name),
        ),
        language: content.language.to_owned(),
        width,
        height,
        title: describe::title(&content),
        description: describe::story(&content, &[], &[], lost.as_ref()),
        nodes,
        spots: over.spots,
        bands: over.bands,
    }
}

/// Of each touchpoint: how the journey's personas feel there, in the mean; where it holds for none of them, whoever it
/// holds for.
fn moods(content: &Content<'_>) -> Vec<Option<Mood>> {
    let mut moods = vec![None; content.journey.touchpoints.len()];
    let own = Audience::of_journey(content.project, content.journey);
    let own = if content.who.is_empty() { &own } else { &content.audience };
    for audience in [own, &Audience::of(Vec::new())] {
        let lines = feelings(content.journey, audience, &content.steps);
        for (at, step) in content.steps.iter().enumerate() {
            let Some(mood) = step.touchpoint.and_then(|it| moods.get_mut(it.index())) else { continue };
            let felt = lines.iter().filter_map(|line| match line.feelings.get(at) {
                Some(Feeling::Feels(felt)) if !felt.of_stage => Some((felt, line.people.len() as f64)),
                _ => None,
            });
            let people: f64 = felt.clone().map(|it| it.1).sum();
            if mood.is_none() && people > 0.0 {
                let value = felt.clone().map(|(felt, people)| felt.value * people).sum::<f64>() / people;
                let assumed = felt.clone().all(|(felt, _)| felt.assumed);
                *mood = Some(Mood { value, assumed });
            }
        }
    }
    moods
}

struct Flow<'a, 'p> {
    content: &'a Content<'p>,
    chart: &'a Chart<'p>,
    moods: Vec<Option<Mood>>,
    lost: Option<Bottleneck>,
}

impl<'p> Flow<'_, 'p> {
    fn is_tinted(&self) -> bool {
        self.moods.iter().any(Option::is_some)
    }

    fn about(&self) -> header::About {
        header::About { chips: self.chips(), origin: header::origin_of_flow(self.content), left_out: Vec::new() }
    }

    fn chips(&self) -> Vec<(&'static str, Label)> {
        let mut chips = vec![("loop", Label::Flowchart)];
        if self.chart.measured {
            chips.push(("chart", Label::Measured));
        } else if self.chart.ties.iter().any(|it| it.stated) {
            chips.push(("pen", Label::SharesAsWritten));
        }
        chips
    }

    fn mood(&self, kind: Kind<'_>) -> Option<Mood> {
        match kind {
            Kind::Touchpoint(index) => self.moods.get(index.index()).copied().flatten(),
            _ => None,
        }
    }

    /// The way by which the bottleneck loses most.
    fn hottest(&self) -> Option<usize> {
        let at = self.lost?.touchpoint;
        let from = |tie: &Tie<'_>| matches!(self.chart.nodes[tie.from].kind, Kind::Touchpoint(it) | Kind::Question(it) if it == at);
        let failing = |tie: &Tie<'_>| match self.chart.nodes[tie.to].kind {
            Kind::Exit(outcome) => {
                self.content.journey.outcomes.get(outcome.index()).is_some_and(|it| it.kind == OutcomeKind::Failure)
            }
            _ => false,
        };
        let ties = self.chart.ties.iter().enumerate().filter(|(_, it)| from(it) && failing(it));
        ties.max_by(|a, b| a.1.share.unwrap_or(0.0).total_cmp(&b.1.share.unwrap_or(0.0)).then(b.0.cmp(&a.0)))
            .map(|it| it.0)
    }

    /// Bands, edges, nodes and labels below `top`. Returns them with the page's width and their lower edge;
    /// `over` gets the places of the touchpoints.
    fn picture(&self, top: f64, over: &mut Over<'p>) -> (Vec<Node<'p>>, f64, f64) {
        let (content, chart) = (self.content, self.chart);
        let happy = path::of(chart);
        let rows = rows::of(chart, &happy);
        let hottest = self.hottest();
        let sized: Vec<nodes::Sized<'p>> =
            chart.nodes.iter().map(|it| nodes::measure(content, chart, it, self.mood(it.kind).is_some())).collect();
        let mut spoken = Vec::with_capacity(chart.ties.len());
        for (index, tie) in chart.ties.iter().enumerate() {
            let beside = rows.beside[tie.to] == Some(tie.from);
            spoken.push(words::of(content, chart, tie, beside, hottest == Some(index)));
        }
        let rails: Vec<rail::Rail<'p>> = (0..chart.bands.len()).map(|it| rail::measure(content, chart, it)).collect();
        let graph = self.graph(&happy, &rows, &sized, &spoken, &rails);
        let placed = layered::place(&graph, &self.spacing(&graph));
        let (x, width) = (MARGIN + rail::RAIL, MARGIN + rail::RAIL + (placed.width + MARGIN).ceil());
        let hot = hottest.map(|it| chart.ties[it].to);
        let placed = moved(placed, x, top);
        let mut out = vec![self.bands(rails, &placed, width)];
        out.push(self.edges(&placed));
        let mut boxes = Vec::with_capacity(chart.nodes.len());
        for (index, (part, sized)) in chart.nodes.iter().zip(sized).enumerate() {
            if let Kind::Touchpoint(touchpoint) = part.kind {
                over.node(content, touchpoint, placed.nodes[index]);
            }
            boxes.push(nodes::draw(
                content,
                part,
                sized,
                placed.nodes[index],
                self.mood(part.kind),
                hot == Some(index),
            ));
        }
        out.push(named("nodes", boxes));
        let mut labels = Vec::new();
        let stroke = |tie: usize| edges::stroke(chart, &chart.ties[tie]);
        for (index, (words, line)) in spoken.into_iter().zip(&placed.lines).enumerate() {
            if let Some(spot) = line.label {
                let apart = words.last_size().filter(|_| hottest == Some(index));
                let below = apart.and_then(|size| below::room(&placed, index, size, &stroke));
                words.place(&mut labels, spot, below);
            }
        }
        if !labels.is_empty() {
            out.push(named("labels", labels));
        }
        (out, width, top + placed.height)
    }

    fn graph(
        &self,
        happy: &path::Path,
        rows: &rows::Rows,
        sized: &[nodes::Sized<'p>],
        spoken: &[words::Words<'p>],
        rails: &[rail::Rail<'p>],
    ) -> Graph {
        let mut band = 0;
        let row = |starts: &bool| {
            let least = rails.get(band).filter(|_| *starts).map_or(0.0, rail::Rail::height);
            band += usize::from(*starts);
            Row { starts_band: *starts, least }
        };
        let node = |(index, part): (usize, &chart::Node<'_>)| layered::Node {
            row: rows.of[index],
            width: sized[index].width,
            height: sized[index].height,
            slant: if matches!(part.kind, Kind::Question(_)) { nodes::SLANT } else { 0.0 },
            first: happy.nodes[index],
            end: part.kind.is_end(),
            beside: rows.beside[index],
        };
        let edge = |(index, tie): (usize, &Tie<'_>)| Edge {
            from: tie.from,
            to: tie.to,
            stroke: edges::stroke(self.chart, tie),
            label: spoken[index].size(),
            first: happy.ties[index],
        };
        Graph {
            rows: rows.starts_band.iter().map(row).collect(),
            nodes: self.chart.nodes.iter().enumerate().map(node).collect(),
            edges: self.chart.ties.iter().enumerate().map(edge).collect(),
        }
    }

    fn spacing(&self, graph: &Graph) -> Spacing {
        let has_ends = graph.nodes.iter().any(|it| it.end);
        let common = Spacing {
            gutter: 96.0,
            gap: 82.0,
            right: if has_ends { 92.0 } else { MARGIN },
            ends: if has_ends { nodes::END + END_INSET } else { 0.0 },
            width: PAGE - 2.0 * MARGIN - rail::RAIL,
            row: 44.0,
            padding: 24.0,
            band: 10.0,
            over: 32.0,
        };
        let usual = if self.chart.measured {
            Spacing {
                gutter: 101.0,
                right: if has_ends { 100.0 } else { MARGIN },
                row: 41.0,
                padding: 27.0,
                over: 19.0,
                ..common
            }
        } else {
            common
        };
        let set = self.content.spacing;
        Spacing {
            gap: usual.gap + set.apart(),
            row: usual.row + set.apart(),
            padding: usual.padding + set.above(),
            ..usual
        }
    }

    fn bands(&self, rails: Vec<rail::Rail<'p>>, placed: &Placement, width: f64) -> Node<'p> {
        let count = rails.len();
        let bands = rails.into_iter().zip(&placed.bands).enumerate().map(|(order, (rail, span))| {
            let id = format!("band-{}", order + 1);
            rail.draw(&id, *span, MARGIN, width - 2.0 * MARGIN, order, count)
        });
        named("bands", bands.collect())
    }

    fn edges(&self, placed: &Placement) -> Node<'p> {
        let mut out = Vec::with_capacity(2 * placed.lines.len());
        for (tie, line) in self.chart.ties.iter().zip(&placed.lines).filter(|(_, line)| line.points.len() > 1) {
            edges::draw(&mut out, self.content, self.chart, tie, line);
        }
        named("edges", out)
    }
}

fn named<'p>(name: &'static str, children: Vec<Node<'p>>) -> Node<'p> {
    let mut group = pen::group(name, children);
    group.id = name.to_owned();
    pen::boxed(group)
}

/// Everything moved to its place on the page.
fn moved(mut placed: Placement, dx: f64, dy: f64) -> Placement {
    let frame = |it: &mut Frame| (it.x, it.y) = (it.x + dx, it.y + dy);
    placed.nodes.iter_mut().for_each(frame);
    placed.bands.iter_mut().for_each(|it| *it = (it.0 + dy, it.1 + dy));
    for Line { points, label, bridges } in &mut placed.lines {
        points.iter_mut().for_each(|it| *it = (it.0 + dx, it.1 + dy));
        bridges.iter_mut().for_each(|it| (it.x, it.y) = (it.x + dx, it.y + dy));
        if let Some(spot) = label {
            frame(&mut spot.frame);
        }
    }
    placed
}

/// Below the bands: the cases that are not counted, and the passages for which the text has no arrow. Returns the lower edge.
fn other_ways<'p>(
    content: &Content<'p>,
    figures: &crate::measure::FlowFigures,
    width: f64,
    bottom: f64,
    out: &mut Vec<Node<'p>>,
) -> f64 {
    let mut bottom = bottom;
    if figures.undecided > 0 {
        let text = content.locale.cases_left_out(&content.locale.number(figures.undecided));
        let block = Block::new(text, Type::Small, width - 2.0 * MARGIN, content.locale);
        let end = bottom + ABOVE_NOTICE + block.drop();
        out.push(block.left(MARGIN, bottom + ABOVE_NOTICE, Ink::Muted));
        bottom = end;
    }
    if figures.other_ways.is_empty() {
        return bottom;
    }
    let label =
        |at: TouchpointIndex| content.journey.touchpoints.get(at.index()).map_or("", |it| content.label(at, it));
    let ways: Vec<String> = figures
        .other_ways
        .iter()
        .map(|(from, to, count)| {
            format!("{} {}", content.locale.way(&[label(*from), label(*to)]), content.locale.number(count))
        })
        .collect();
    let text = content.locale.colon(content.locale.label(Label::OtherWays), &ways.join(" · "));
    let block = Block::new(text, Type::Small, width - 2.0 * MARGIN, content.locale);
    let end = bottom + ABOVE_NOTICE + block.drop();
    out.push(block.left(MARGIN, bottom + ABOVE_NOTICE, Ink::Muted));
    end
}
