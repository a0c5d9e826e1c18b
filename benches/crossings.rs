//! How often the lines of a drawing cross: of our flows and placements, and of what Graphviz says that it would draw.

use journey::layout::layered::{self, Edge, Graph, Node, Row, Spacing};
use journey::layout::{Request, lay_out};
use journey::model::{JourneyId, Layout};
use journey::scene::{self, Scene, Step};
use journey::theme::Look;
use journey::{FileProblem, FileText, Files};
use std::fmt::Write;

/// A drawn line: its corners, or the points at which a curve was sampled.
type Line = Vec<(f64, f64)>;

/// Points at which each piece of a curve is sampled.
const SAMPLES: usize = 8;

/// Crossings in the flow of a `.journey` text.
///
/// # Panics
/// Where the text holds no journey with stages.
pub fn of_flow(text: String) -> usize {
    let loaded = journey::load(vec![FileText { name: "a.journey".into(), bytes: text.into_bytes() }], &mut Alone);
    let project = journey::compile(&loaded).project;
    let request = Request::of_journey(&project, JourneyId(0)).expect("the workload has stages");
    let request = Request { layout: Layout::Flow, ..request };
    count(&lines_of(&lay_out(&project, &request)))
}

/// No files beside the text.
struct Alone;

impl Files for Alone {
    fn import(&mut self, _: &str, _: &str) -> Result<FileText, FileProblem> {
        Err(FileProblem::Missing)
    }

    fn image(&mut self, _: &str, _: &str) -> Result<Vec<u8>, FileProblem> {
        Err(FileProblem::Missing)
    }
}

fn lines_of(scene: &Scene<'_>) -> Vec<Line> {
    fn collect(nodes: &[scene::Node<'_>], lines: &mut Vec<Line>) {
        for node in nodes {
            match node {
                scene::Node::Group(group) => collect(&group.children, lines),
                scene::Node::Path(path) if matches!(path.look, Look::Edge | Look::EdgeDrop | Look::EdgeLoop) => {
                    let corner = |step: &Step| match *step {
                        Step::Move(x, y) | Step::Line(x, y) | Step::Arc { x, y, .. } | Step::Curve(.., x, y) => {
                            Some((x, y))
                        }
                        Step::Close => None,
                    };
                    lines.push(path.steps.iter().filter_map(corner).collect());
                }
                _ => {}
            }
        }
    }
    let mut lines = Vec::new();
    collect(&scene.nodes, &mut lines);
    lines
}

/// Crossings in what `dot -Tplain` printed.
pub fn of_plain(plain: &str) -> usize {
    let edges = plain.lines().filter(|it| it.starts_with("edge ") && !it.contains(" invis "));
    count(&edges.map(curve).collect::<Vec<Line>>())
}

/// An edge of the plain format: tail, head, number of control points, the points, and more.
fn curve(line: &str) -> Line {
    let words: Vec<&str> = line.split_whitespace().collect();
    let number = |at: usize| words.get(at).and_then(|it| it.parse::<f64>().ok()).expect("plain output is numbers");
    let points: Line = (0..number(3) as usize).map(|it| (number(4 + 2 * it), number(5 + 2 * it))).collect();
    let mut sampled = vec![points[0]];
    for piece in points.windows(4).step_by(3) {
        for step in 1..=SAMPLES {
            let t = step as f64 / SAMPLES as f64;
            let blend = |at: fn(&(f64, f64)) -> f64| {
                let [a, b, c, d] = [0, 1, 2, 3].map(|it| at(&piece[it]));
                let u = 1.0 - t;
                u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
            };
            sampled.push((blend(|it| it.0), blend(|it| it.1)));
        }
    }
    sampled
}

/// Crossings of different lines; lines that touch or run along each other do not cross.
fn count(lines: &[Line]) -> usize {
    let mut pieces: Vec<Piece> = Vec::new();
    let wide = |lines: &[Line], at: fn(&(f64, f64)) -> f64| {
        let all = lines.iter().flatten().map(at);
        all.clone().fold(f64::MIN, f64::max) - all.fold(f64::MAX, f64::min)
    };
    // Along the longer side of the drawing only few pieces are near each other.
    let upright = wide(lines, |it| it.1) > wide(lines, |it| it.0);
    let along = |it: (f64, f64)| if upright { it.1 } else { it.0 };
    for (index, line) in lines.iter().enumerate() {
        for pair in line.windows(2) {
            let (one, other) = (along(pair[0]), along(pair[1]));
            let (start, end) = (one.min(other), one.max(other));
            pieces.push(Piece { start, end, line: index, ends: [pair[0], pair[1]] });
        }
    }
    pieces.sort_by(|a, b| a.start.total_cmp(&b.start));
    let mut crossings = 0;
    for (at, one) in pieces.iter().enumerate() {
        let near = pieces[at + 1..].iter().take_while(|it| it.start <= one.end);
        crossings += near.filter(|it| it.line != one.line && cross(one.ends, it.ends)).count();
    }
    crossings
}

/// A straight piece of a line, with where it starts and ends along the longer side of the drawing.
struct Piece {
    start: f64,
    end: f64,
    line: usize,
    ends: [(f64, f64); 2],
}

fn cross([a, b]: [(f64, f64); 2], [c, d]: [(f64, f64); 2]) -> bool {
    let side = |p: (f64, f64), q: (f64, f64), r: (f64, f64)| (q.0 - p.0) * (r.1 - p.1) - (q.1 - p.1) * (r.0 - p.0);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

/// Ten rows of ten nodes with 130 edges down, most of them to the next row, by row and place.
pub struct Wide(Vec<(usize, usize)>);

impl Wide {
    pub fn of(seed: u64) -> Self {
        let mut state = seed;
        let mut below = |count: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((state >> 33) as usize) % count
        };
        let edge = |_| {
            let from = below(9);
            let to = if below(5) == 0 { from + 1 + below(9 - from) } else { from + 1 };
            (from * 10 + below(10), to * 10 + below(10))
        };
        Self((0..130).map(edge).collect())
    }

    /// Crossings as we draw it.
    pub fn ours(&self) -> usize {
        let node = |at: usize| Node {
            row: at / 10,
            width: 178.0,
            height: 54.0,
            slant: 0.0,
            first: false,
            end: false,
            beside: None,
        };
        let edge = |&(from, to): &(usize, usize)| Edge { from, to, stroke: 2.25, label: None, first: false };
        let graph = Graph {
            rows: (0..10).map(|row| Row { starts_band: row > 0, least: 0.0 }).collect(),
            nodes: (0..100).map(node).collect(),
            edges: self.0.iter().map(edge).collect(),
        };
        let spacing = Spacing {
            gutter: 101.0,
            gap: 82.0,
            right: 100.0,
            ends: 0.0,
            width: 896.0,
            row: 41.0,
            padding: 27.0,
            band: 10.0,
            over: 19.0,
        };
        let placed = layered::place(&graph, &spacing);
        count(&placed.lines.into_iter().map(|it| it.points).collect::<Vec<Line>>())
    }

    /// For Graphviz, with our rows; edges that are not drawn keep these in order.
    pub fn dot(&self) -> String {
        let mut text = "digraph wide {\n  node [shape=box width=1.8 height=0.5 fixedsize=true];\n".to_owned();
        for row in 0..10 {
            let names: Vec<String> = (0..10).map(|it| format!("n{}", row * 10 + it)).collect();
            writeln!(text, "  {{ rank=same; {}; }}", names.join("; ")).expect("a string takes all that is written");
        }
        for row in 1..10 {
            writeln!(text, "  n{} -> n{} [style=invis weight=0];", row * 10 - 10, row * 10)
                .expect("a string takes all that is written");
        }
        for (from, to) in &self.0 {
            writeln!(text, "  n{from} -> n{to};").expect("a string takes all that is written");
        }
        text + "}\n"
    }
}
