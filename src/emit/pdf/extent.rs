//! How far what is drawn reaches up and down, so that a page ends between things and never through one.

use crate::scene::{Node, Step, Text};
use crate::theme::{Look, Paint};

/// In px of the scene, y down.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Extent {
    pub top: f64,
    pub bottom: f64,
}

impl Extent {
    pub fn height(self) -> f64 {
        self.bottom - self.top
    }

    fn with(self, other: Extent) -> Extent {
        Extent { top: self.top.min(other.top), bottom: self.bottom.max(other.bottom) }
    }
}

/// Of everything in a node; `None` where nothing in it may not be cut.
pub fn of(node: &Node<'_>) -> Option<Extent> {
    let mut all = Vec::new();
    collect(std::slice::from_ref(node), 0.0, Whole::Rows, &mut all);
    all.into_iter().reduce(Extent::with)
}

/// What a page may end in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// A deck of stages stays whole, with what stands over it.
    Decks,
    /// Its rows do.
    Rows,
}

/// Of each thing that a page must not end in, with those of groups moved to their places. Lines may be cut: an arrow, a
/// hairline or a drop line goes on over the page. So may the ground of the whole picture.
pub fn collect(nodes: &[Node<'_>], down: f64, whole: Whole, all: &mut Vec<Extent>) {
    for node in nodes {
        let extent = match node {
            Node::Group(group) => {
                let moved = group.translate.map_or(0.0, |it| it.1);
                let first = all.len();
                collect(&group.children, down + moved, whole, all);
                // The names of stages head what stands below them.
                let heads = group.class == "stages";
                if heads || (group.class == "deck" && whole == Whole::Decks) {
                    let below = if heads { BELOW_STAGES } else { 0.0 };
                    let joined = all.drain(first..).reduce(Extent::with);
                    all.extend(joined.map(|it| Extent { bottom: it.bottom + below, ..it }));
                }
                None
            }
            Node::Rect(rect) if rect.look == Look::Canvas => None,
            Node::Rect(rect) => Some((rect.y, rect.y + rect.height)),
            Node::Circle(circle) => Some((circle.y - circle.radius, circle.y + circle.radius)),
            Node::Path(path) if is_line(path.look) => None,
            Node::Path(path) => reach(&path.steps),
            Node::Text(text) => Some(of_text(text)),
            Node::Icon(icon) => Some((icon.y, icon.y + icon.size)),
            Node::Face(face) => Some((face.y - 12.0 * face.scale, face.y + 12.0 * face.scale)),
            Node::Star { y, scale, .. } => Some((y - 10.0 * scale, y + 10.0 * scale)),
            Node::Image(image) => Some((image.y, image.y + image.height)),
            Node::Sky(sky) => Some((sky.y, sky.y + sky.height)),
        };
        all.extend(extent.map(|(top, bottom)| Extent { top: top + down, bottom: bottom + down }));
    }
}

/// From the names of stages to the panel that they head, and a little of it.
const BELOW_STAGES: f64 = 16.0;

fn is_line(look: Look) -> bool {
    look.style().is_some_and(|style| matches!(style.fill, Paint::None | Paint::Keep))
}

fn reach(steps: &[Step]) -> Option<(f64, f64)> {
    let ends = steps.iter().filter_map(|step| match *step {
        Step::Move(_, y) | Step::Line(_, y) | Step::Curve(.., y) | Step::Arc { y, .. } => Some((y, y)),
        Step::Close => None,
    });
    ends.reduce(|(top, bottom), (y, _)| (top.min(y), bottom.max(y)))
}

/// From above the capitals of the first line to below the last.
fn of_text(text: &Text<'_>) -> (f64, f64) {
    let size = text.kind.style().size;
    let lines = text.runs.iter().skip(1).filter(|run| run.breaks).count() as f64;
    (text.y - size, text.y + lines * text.leading + size * 0.3)
}
