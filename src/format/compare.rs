//! Whether two texts say the same: the proof that `fmt` asks of its own output.

use super::comments::{Entry, Home, entries, homes};
use super::write::{in_order, with_plain_line_ends};
use crate::order;
use crate::source::Span;
use crate::statement::{Form, Node, Piece, Tree};
use crate::vocabulary::inline_order;
use rustc_hash::FxHashSet;
use std::borrow::Cow;

/// Whether both have the same statements in the same blocks and order, with the same values and attributes, and the same
/// comments at the same statements. Each file is its text, its tree and its comments in order.
pub fn is_same(one: (&str, &Tree<'_>, &[Span]), other: (&str, &Tree<'_>, &[Span])) -> bool {
    let (first, second) = (entries(one.1), entries(other.1));
    first.len() == second.len()
        && first.iter().zip(&second).all(|(first, second)| is_same_line(first, second))
        && notes(one.0, &first, one.2) == notes(other.0, &second, other.2)
}

fn is_same_line(first: &Entry<'_, '_>, second: &Entry<'_, '_>) -> bool {
    let (one, other) = (words(first.node), words(second.node));
    first.parent == second.parent
        && first.node.word() == second.node.word()
        && one.len() == other.len()
        && one.iter().zip(&other).all(|(one, other)| one.role == other.role && is_same_value(one, other))
}

fn words<'s>(node: Node<'_, 's>) -> Vec<Piece<'s>> {
    let place = node.row().and_then(|row| row.block);
    in_order(node.pieces().collect(), |child| place.map_or(0, |place| inline_order(place, child)))
}

fn is_same_value(one: &Piece<'_>, other: &Piece<'_>) -> bool {
    let (one, other) = (one.value, other.value);
    one.form == other.form && (one.raw == other.raw || one.form == Form::Text && one.text() == other.text())
}

/// The comments with their homes, sorted. In a block that is left out nothing stands, so its end is that of its line.
fn notes<'a>(text: &'a str, entries: &[Entry<'_, '_>], comments: &[Span]) -> Vec<(Home, Cow<'a, str>)> {
    let homes = homes(text, entries, comments);
    let mut kept = FxHashSet::default();
    for it in &homes {
        match it {
            Home::Line(at) | Home::Alone { inside: Some(at), .. } => _ = kept.insert(*at),
            _ => {}
        }
    }
    let home = |home: Home| match home {
        Home::Close(at) if !entries[at].has_lines && !kept.contains(&at) => Home::Line(at),
        home => home,
    };
    let text = |comment: &Span| with_plain_line_ends(text.get(comment.range()).unwrap_or(""));
    let mut notes: Vec<_> = homes.iter().zip(comments).map(|(it, comment)| (home(*it), text(comment))).collect();
    // The values of a line may change places, and the comments between them with them.
    let order = |one: &(Home, Cow<'_, str>), other: &(Home, Cow<'_, str>)| match one.0 {
        Home::List(_) => one.cmp(other),
        _ => one.0.cmp(&other.0),
    };
    order::sort_by(&mut notes, order);
    notes
}
