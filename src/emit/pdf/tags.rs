//! What a reader that cannot see the pages is told: titles, stages, paragraphs, links, the story of the picture.

use super::texts::Placed;
use crate::emit::svg::escape;
use crate::scene::Scene;
use crate::theme::Type;
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::{Identifier, Node, Tag, TagGroup, TagTree};
use std::num::NonZeroU16;
use std::ops::Range;

/// What was drawn, piece by piece, as krilla names the pieces.
#[derive(Debug)]
pub struct Marks {
    /// The shapes of each page.
    pub figure: Vec<Identifier>,
    /// Of each text, with its page.
    pub texts: Vec<Option<(Identifier, usize)>>,
    /// Of each link: the numbers of its texts, and the link itself.
    pub links: Vec<(Range<usize>, Identifier)>,
}

impl Marks {
    pub fn new(texts: &[Placed<'_, '_>]) -> Self {
        Self { figure: Vec::new(), texts: vec![None; texts.len()], links: Vec::new() }
    }
}

/// The document: its title, the picture with its story as a figure, and what is written in it, in reading order.
pub fn tree(scene: &Scene<'_>, texts: &[Placed<'_, '_>], mut marks: Marks) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(escape::clean(&scene.language)));
    let figures = std::mem::take(&mut marks.figure).into_iter().map(Node::Leaf).collect();
    let mut figure = Some(TagGroup::with_children(Tag::Figure(Some(escape::clean(&scene.description))), figures));
    let mut sections: Vec<(usize, TagGroup)> = Vec::new();
    let mut titled = false;
    let mut number = 0;
    while number < texts.len() {
        let placed = &texts[number];
        let link = marks.links.iter().find(|(texts, _)| texts.start == number && !texts.is_empty()).cloned();
        let range = link.as_ref().map_or(number..number + 1, |it| it.0.clone());
        let mut groups: Vec<Node> = Vec::new();
        for at in range.clone() {
            let Some((mark, _)) = marks.texts.get(at).copied().flatten() else { continue };
            let Some(placed) = texts.get(at) else { continue };
            groups.push(paragraph(placed, mark, &mut titled).into());
        }
        if let Some((_, mark)) = link {
            let mut group = TagGroup::new(Tag::Link);
            group.push(mark);
            groups.into_iter().for_each(|it| group.push(it));
            groups = vec![group.into()];
        }
        match sections.last_mut() {
            Some((section, group)) if *section == placed.section => groups.into_iter().for_each(|it| group.push(it)),
            _ => sections.push((placed.section, TagGroup::with_children(Tag::Section, groups))),
        }
        number = range.end;
    }
    // The picture as a whole is told after its title.
    for (_, section) in sections {
        tree.push(section);
        figure.take().into_iter().for_each(|it| tree.push(it));
    }
    figure.into_iter().for_each(|it| tree.push(it));
    tree
}

fn paragraph(placed: &Placed<'_, '_>, mark: Identifier, titled: &mut bool) -> TagGroup {
    let level = |level: u16| NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
    match placed.text.kind {
        Type::Title if !*titled => {
            *titled = true;
            TagGroup::with_children(Tag::Hn(level(1), Some(placed.words())), vec![mark.into()])
        }
        Type::Stage if *titled => TagGroup::with_children(Tag::Hn(level(2), Some(placed.words())), vec![mark.into()]),
        _ => TagGroup::with_children(Tag::P, vec![mark.into()]),
    }
}

/// The title, and below it each stage once. `place` says where a y of the picture lies on a page.
pub fn outline(
    scene: &Scene<'_>,
    texts: &[Placed<'_, '_>],
    marks: &Marks,
    place: &dyn Fn(usize, f64) -> Point,
) -> Outline {
    let mut root =
        OutlineNode::new(escape::clean(&scene.title), XyzDestination::new(0, Point::from_xy(0.0, 0.0))).with_open(true);
    let mut told: Vec<String> = Vec::new();
    for (placed, mark) in texts.iter().zip(&marks.texts).filter(|(it, _)| it.text.kind == Type::Stage) {
        let (words, Some((_, page))) = (placed.words(), mark) else { continue };
        if !told.contains(&words) {
            let above = placed.y() - 2.0 * placed.text.kind.style().size;
            root.push_child(OutlineNode::new(words.clone(), XyzDestination::new(*page, place(*page, above.max(0.0)))));
            told.push(words);
        }
    }
    let mut outline = Outline::new();
    outline.push_child(root);
    outline
}
