//! Turns a finished picture round for languages that run from right to left: what stood at the left stands at the right,
//! chevrons and arrows point the other way. Letters, digits, icons, faces and pictures stay as they are.

use crate::font::{Direction, RIGHT_TO_LEFT_MARK, direction_of, has_turned_letters, with_signs_at_numbers};
use crate::scene::{Anchor, Node, Scene, SkyStrip, Step, Text};
use std::borrow::Cow;

/// Mirrors a scene at the upright line through its middle.
///
/// A text that has letters of a right-to-left script runs from right to left as a whole, also where a name in Latin letters
/// comes first; one that has none, a number or a web address, keeps its own direction.
pub fn mirror(scene: &mut Scene<'_>) {
    mirror_nodes(&mut scene.nodes, scene.width);
    scene.spots.iter_mut().for_each(|it| it.x = scene.width - it.x - it.width);
}

/// Mirrors what stands in a space in which `x` becomes `width - x`. A group that is moved has a space of its own, whose origin
/// is mirrored with it.
fn mirror_nodes(nodes: &mut [Node<'_>], width: f64) {
    for node in nodes {
        match node {
            Node::Group(group) => {
                let inside = match &mut group.translate {
                    Some((x, _)) => {
                        *x = width - *x;
                        0.0
                    }
                    None => width,
                };
                mirror_nodes(&mut group.children, inside);
            }
            Node::Rect(it) => it.x = width - it.x - it.width,
            Node::Circle(it) => it.x = width - it.x,
            Node::Path(it) => it.steps.iter_mut().for_each(|step| *step = mirrored(*step, width)),
            Node::Text(it) => mirror_text(it, width),
            Node::Icon(it) => it.x = width - it.x - it.size,
            Node::Face(it) => it.x = width - it.x,
            Node::Star { x, .. } => *x = width - *x,
            Node::Image(it) => it.x = width - it.x - it.width,
            Node::Sky(it) => mirror_sky(it, width),
        }
    }
}

fn mirrored(step: Step, width: f64) -> Step {
    match step {
        Step::Move(x, y) => Step::Move(width - x, y),
        Step::Line(x, y) => Step::Line(width - x, y),
        Step::Curve(a, b, c, d, x, y) => Step::Curve(width - a, b, width - c, d, width - x, y),
        Step::Arc { r, clockwise, x, y } => Step::Arc { r, clockwise: !clockwise, x: width - x, y },
        Step::Close => Step::Close,
    }
}

fn mirror_sky(sky: &mut SkyStrip, width: f64) {
    sky.x = width - sky.x - sky.width;
    for (x, _) in &mut sky.stops {
        *x = width - *x;
    }
    sky.stops.reverse();
}

fn mirror_text(text: &mut Text<'_>, width: f64) {
    text.x = width - text.x;
    text.anchor = match text.anchor {
        Anchor::Start => Anchor::End,
        Anchor::Middle => Anchor::Middle,
        Anchor::End => Anchor::Start,
    };
    if !text.runs.iter().any(|run| has_turned_letters(&run.text)) {
        return;
    }
    for run in &mut text.runs {
        if let Some(signed) = with_signs_at_numbers(&run.text) {
            run.text = Cow::Owned(signed);
        }
    }
    let first = text.runs.iter().map(|run| direction_of(&run.text)).next();
    if let (Some(Direction::LeftToRight), Some(run)) = (first, text.runs.first_mut()) {
        run.text.to_mut().insert(0, RIGHT_TO_LEFT_MARK);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Circle, Group, Path, Rect, Run};
    use crate::theme::{Ink, Look, Type};

    fn text(said: &'static str, x: f64, anchor: Anchor) -> Node<'static> {
        let run = Run { text: said.into(), breaks: false, kind: None, ink: None, width: 10.0 };
        let (kind, ink) = (Type::Body, Ink::Ink);
        Node::Text(Text { x, y: 0.0, anchor, kind, ink, halo: None, leading: 17.0, runs: vec![run].into() })
    }

    fn scene(nodes: Vec<Node<'static>>) -> Scene<'static> {
        let language = "ar".to_owned();
        let (id, title, description) = ("a".to_owned(), String::new(), String::new());
        let (spots, bands) = (Vec::new(), Vec::new());
        Scene { id, language, width: 100.0, height: 50.0, title, description, nodes, spots, bands }
    }

    #[test]
    fn a_moved_group_is_mirrored_with_what_it_holds() {
        let look = Look::Card;
        let children = vec![
            Node::Rect(Rect { x: 5.0, y: 0.0, width: 10.0, height: 4.0, radius: 0.0, look }),
            Node::Circle(Circle { x: 20.0, y: 0.0, radius: 2.0, look }),
        ];
        let moved = Group { translate: Some((30.0, 7.0)), children, ..Group::default() };
        let mut scene = scene(vec![Node::Group(Box::new(moved))]);
        mirror(&mut scene);
        let Some(Node::Group(group)) = scene.nodes.first() else { panic!("the group is still there") };
        // The box stood from 35 to 45, so it stands from 55 to 65; the circle stood at 50 and stays there.
        assert_eq!(group.translate, Some((70.0, 7.0)));
        assert!(matches!(
            group.children[..],
            [Node::Rect(Rect { x: -15.0, .. }), Node::Circle(Circle { x: -20.0, .. })]
        ));
    }

    #[test]
    fn paths_turn_the_other_way() {
        let steps = vec![Step::Move(10.0, 0.0), Step::Arc { r: 5.0, clockwise: true, x: 15.0, y: 5.0 }, Step::Close];
        let path = Path { steps, look: Look::Edge, also: None, width: None };
        let mut scene = scene(vec![Node::Path(path)]);
        mirror(&mut scene);
        let Some(Node::Path(path)) = scene.nodes.first() else { panic!("the path is still there") };
        let arc = Step::Arc { r: 5.0, clockwise: false, x: 85.0, y: 5.0 };
        assert_eq!(path.steps, [Step::Move(90.0, 0.0), arc, Step::Close]);
    }

    #[test]
    fn texts_keep_their_edge_and_say_which_way_they_run() {
        let mut scene = scene(vec![
            text("مرحبا", 10.0, Anchor::Start),
            text("Anna: مرحبا (−2.0)", 20.0, Anchor::End),
            text("41%", 30.0, Anchor::Middle),
        ]);
        mirror(&mut scene);
        let said = scene.nodes.iter().map(|node| match node {
            Node::Text(it) => (it.x, it.anchor, it.runs.iter().map(|run| run.text.to_string()).collect::<String>()),
            _ => panic!("texts stay texts"),
        });
        let expected = [
            (90.0, Anchor::End, "مرحبا".to_owned()),
            (80.0, Anchor::Start, "\u{200F}Anna: مرحبا (\u{200E}−2.0)".to_owned()),
            (70.0, Anchor::Middle, "41%".to_owned()),
        ];
        assert!(said.eq(expected));
    }
}
