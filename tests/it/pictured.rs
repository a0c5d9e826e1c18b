//! What a scene must hold whatever it shows, measured in the letters' own widths without a browser: texts that do not meet and stay on
//! the canvas; in a flow also edges that run through no node and no label. `browser.rs` measures the same in a page, for fewer pictures.

use journey::scene::{Anchor, Node, Path, Scene, Step, Text};
use journey::theme::Look;

/// Touching by less than this is not seen.
const ROOM: f64 = 0.3;

/// A box in scene pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Area {
    fn meets(self, other: Self) -> bool {
        let wide = self.right.min(other.right) - self.left.max(other.left);
        let high = self.bottom.min(other.bottom) - self.top.max(other.top);
        wide > ROOM && high > ROOM
    }

    pub fn moved(self, (x, y): (f64, f64)) -> Self {
        Self { left: self.left + x, top: self.top + y, right: self.right + x, bottom: self.bottom + y }
    }

    /// Smaller by `inset` on each side.
    fn inner(self, inset: f64) -> Self {
        Self { left: self.left + inset, top: self.top + inset, right: self.right - inset, bottom: self.bottom - inset }
    }
}

/// A line of a text.
#[derive(Debug, Clone)]
pub struct Said {
    pub text: String,
    pub area: Area,
}

/// All that is wrong with a picture of any view: texts that meet, texts that leave the canvas.
pub fn faults(scene: &Scene<'_>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut said = lines(scene);
    said.sort_by(|a, b| a.area.top.total_cmp(&b.area.top));
    for (index, one) in said.iter().enumerate() {
        let Said { text, area } = one;
        if area.left < 0.0 || area.top < 0.0 || area.right > scene.width || area.bottom > scene.height {
            faults.push(format!("`{text}` leaves the canvas: {area:?} of {} x {}", scene.width, scene.height));
        }
        for other in said[index + 1..].iter().take_while(|it| it.area.top < area.bottom) {
            if area.meets(other.area) {
                faults.push(format!("`{text}` and `{}` meet: {area:?} {:?}", other.text, other.area));
            }
        }
    }
    faults
}

/// As [`faults`], and what else is wrong in a flow: an edge through a node or a label, a node outside of its page.
pub fn faults_of_a_flow(scene: &Scene<'_>) -> Vec<String> {
    let mut faults = faults(scene);
    let nodes = boxes(scene);
    let labels = said_in(scene, "labels");
    for (index, node) in nodes.iter().enumerate() {
        if node.left < 0.0 || node.right > scene.width || node.bottom > scene.height {
            faults.push(format!("a node leaves the canvas: {node:?}"));
        }
        if nodes[..index].iter().any(|it| it.meets(*node)) {
            faults.push(format!("two nodes meet: {node:?}"));
        }
    }
    for label in &labels {
        if nodes.iter().any(|it| it.meets(label.area)) {
            faults.push(format!("the label `{}` stands on a node", label.text));
        }
    }
    for stretch in edges(scene) {
        if nodes.iter().any(|it| it.inner(1.0).meets(stretch)) {
            faults.push(format!("an edge runs through a node: {stretch:?}"));
        }
        if let Some(label) = labels.iter().find(|it| it.area.meets(stretch)) {
            faults.push(format!("an edge runs through the label `{}`: {stretch:?} {:?}", label.text, label.area));
        }
        if stretch.left < 0.0 || stretch.right > scene.width || stretch.bottom > scene.height {
            faults.push(format!("an edge leaves the canvas: {stretch:?}"));
        }
    }
    faults
}

/// Every line of every text, where it stands.
pub fn lines(scene: &Scene<'_>) -> Vec<Said> {
    let mut found = Vec::new();
    walk(&scene.nodes, (0.0, 0.0), &mut |node, shift| {
        if let Node::Text(text) = node {
            found.extend(of_text(text).map(|it| Said { area: it.area.moved(shift), ..it }));
        }
    });
    found
}

pub fn walk(nodes: &[Node<'_>], shift: (f64, f64), each: &mut dyn FnMut(&Node<'_>, (f64, f64))) {
    for node in nodes {
        each(node, shift);
        if let Node::Group(group) = node {
            let (x, y) = group.translate.unwrap_or((0.0, 0.0));
            walk(&group.children, (shift.0 + x, shift.1 + y), each);
        }
    }
}

/// The lines of a text: as wide as its letters, from 0.8 of the ascent above the baseline to 0.85 of the descent below.
pub fn of_text<'a>(text: &'a Text<'_>) -> impl Iterator<Item = Said> + 'a {
    let mut lines: Vec<(String, f64)> = Vec::new();
    for run in &text.runs {
        if run.breaks || lines.is_empty() {
            lines.push((String::new(), 0.0));
        }
        let line = lines.last_mut().unwrap();
        line.0 += &run.text;
        line.1 += f64::from(run.width);
    }
    let size = text.kind.style().size;
    let shown = lines.into_iter().enumerate().filter(|(_, (line, width))| !line.trim().is_empty() && *width > 0.0);
    shown.map(move |(index, (line, width))| {
        let left = match text.anchor {
            Anchor::Start => text.x,
            Anchor::Middle => text.x - width / 2.0,
            Anchor::End => text.x - width,
        };
        let baseline = text.y + index as f64 * text.leading;
        let (top, bottom) = (baseline - 0.775 * size, baseline + 0.205 * size);
        Said { text: line, area: Area { left, top, right: left + width, bottom } }
    })
}

/// The lines of texts in the group of a name.
fn said_in(scene: &Scene<'_>, id: &str) -> Vec<Said> {
    let mut found = Vec::new();
    walk(&scene.nodes, (0.0, 0.0), &mut |node, shift| {
        if let Node::Group(group) = node
            && group.id == id
        {
            walk(&group.children, shift, &mut |node, shift| {
                if let Node::Text(text) = node {
                    found.extend(of_text(text).map(|it| Said { area: it.area.moved(shift), ..it }));
                }
            });
        }
    });
    found
}

/// The nodes of a flow. Of a hexagon the part that is as high as its corners: a way may touch its slanted sides.
fn boxes(scene: &Scene<'_>) -> Vec<Area> {
    let mut found = Vec::new();
    walk(&scene.nodes, (0.0, 0.0), &mut |node, _| {
        let Node::Group(group) = node else { return };
        if group.id != "nodes" {
            return;
        }
        for node in &group.children {
            let Node::Group(node) = node else { continue };
            let first = node.children.iter().find_map(|it| match it {
                Node::Rect(it) => {
                    Some(Area { left: it.x, top: it.y, right: it.x + it.width, bottom: it.y + it.height })
                }
                Node::Path(path) => Some(inside(path)),
                _ => None,
            });
            found.extend(first);
        }
    });
    found
}

/// Between the points of a path that are neither the leftmost nor the rightmost.
fn inside(path: &Path) -> Area {
    let points: Vec<(f64, f64)> = path.steps.iter().filter_map(|it| end(*it)).collect();
    let (low, high) = points.iter().fold((f64::MAX, f64::MIN), |(low, high), it| (low.min(it.0), high.max(it.0)));
    let inner: Vec<_> = points.iter().filter(|it| it.0 > low + 0.1 && it.0 < high - 0.1).collect();
    let inner = inner.into_iter().fold(None, |area: Option<Area>, (x, y)| {
        let area = area.unwrap_or(Area { left: *x, top: *y, right: *x, bottom: *y });
        Some(Area {
            left: area.left.min(*x),
            top: area.top.min(*y),
            right: area.right.max(*x),
            bottom: area.bottom.max(*y),
        })
    });
    inner.expect("a hexagon has six corners")
}

fn end(step: Step) -> Option<(f64, f64)> {
    match step {
        Step::Move(x, y) | Step::Line(x, y) | Step::Curve(.., x, y) | Step::Arc { x, y, .. } => Some((x, y)),
        Step::Close => None,
    }
}

/// The straight stretches of all edges, as wide as they are drawn.
fn edges(scene: &Scene<'_>) -> Vec<Area> {
    let mut found = Vec::new();
    walk(&scene.nodes, (0.0, 0.0), &mut |node, _| {
        let Node::Path(path) = node else { return };
        if !matches!(path.look, Look::Edge | Look::EdgeDrop | Look::EdgeLoop) {
            return;
        }
        let half = path.width.unwrap_or(1.0) / 2.0;
        let mut from = None;
        for step in &path.steps {
            if let (Step::Line(x, y), Some((x0, y0))) = (*step, from) {
                let (x0, y0): (f64, f64) = (x0, y0);
                let upright = (x0 - x).abs() < 1e-6;
                let (wide, high) = if upright { (half, 0.0) } else { (0.0, half) };
                found.push(Area {
                    left: x0.min(x) - wide,
                    top: y0.min(y) - high,
                    right: x0.max(x) + wide,
                    bottom: y0.max(y) + high,
                });
            }
            from = end(*step);
        }
    });
    found
}
