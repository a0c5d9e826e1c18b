//! Below the picture: what its marks mean, only those that occur, and the sources that its letters name.
//!
//! A view says which marks it has, in files of its own; those that several views have are in [`common`].

pub mod common;
mod sources;

use super::persona_row::sample_line;
use crate::layout::content::{Content, Page};
use crate::layout::grid::MARGIN;
use crate::layout::marks;
use crate::layout::pen::{self, SLACK, width};
use crate::locale::Label;
use crate::scene::{Anchor, Group, Node};
use crate::theme::{Ink, Type};
use std::borrow::Cow;
use std::fmt;

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
/// From a baseline up to the middle of the marks beside it.
pub const MIDDLE: f64 = 4.0;

/// Draws a mark with its left edge at the first number, beside a text whose baseline is the second.
type Sample<'a> = Box<dyn Fn(&mut Vec<Node<'_>>, f64, f64) + 'a>;

/// A mark that a legend explains.
pub struct Mark<'a> {
    says: Says<'a>,
    /// From the mark's left edge to the text.
    indent: f64,
    sample: Sample<'a>,
    /// The line of one of several people.
    is_person: bool,
}

enum Says<'a> {
    Label(Label),
    Own(Cow<'a, str>),
}

impl<'a> Mark<'a> {
    /// What says `label`, its text `indent` px from the left edge of its sample.
    pub fn new(label: Label, indent: f64, sample: impl Fn(&mut Vec<Node<'_>>, f64, f64) + 'a) -> Self {
        Self { says: Says::Label(label), indent, sample: Box::new(sample), is_person: false }
    }

    /// As [`Mark::new`], with a text that names something of the map.
    pub fn naming(
        text: impl Into<Cow<'a, str>>,
        indent: f64,
        sample: impl Fn(&mut Vec<Node<'_>>, f64, f64) + 'a,
    ) -> Self {
        Self { says: Says::Own(text.into()), indent, sample: Box::new(sample), is_person: false }
    }

    /// The line of one of several people: her place among them, her initial and her name.
    pub fn line(index: usize, letter: &'a str, name: &'a str) -> Self {
        let sample = move |out: &mut Vec<Node<'_>>, x: f64, y: f64| {
            out.push(sample_line(x, y - MIDDLE, 30.0, index));
            marks::initial(out, x + 42.0, y - MIDDLE, letter.to_owned());
        };
        Self { is_person: true, ..Self::naming(name, 58.0, sample) }
    }
}

impl fmt::Debug for Mark<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.says {
            Says::Label(label) => write!(f, "Mark({label:?})"),
            Says::Own(text) => write!(f, "Mark({text:?})"),
        }
    }
}

/// Of marks with whether each occurs: those that do.
pub fn occurring<'a>(marks: impl IntoIterator<Item = (bool, Mark<'a>)>) -> Vec<Mark<'a>> {
    marks.into_iter().filter_map(|(occurs, mark)| occurs.then_some(mark)).collect()
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
        if x > MARGIN && (people_begin == Some(number) || x + entry.mark.indent + entry.measured * SLACK > right) {
            x = MARGIN;
            at += ROW;
        }
        (entry.mark.sample)(&mut children, x, at);
        children.push(pen::line(x + entry.mark.indent, at, Anchor::Start, Type::Small, Ink::Muted, entry.text));
        x += entry.mark.indent + advance(entry.measured);
        bottom = at + BELOW;
    }
    let mut nodes = Vec::new();
    if !children.is_empty() {
        nodes.push(pen::boxed(Group { class: "legend".into(), id: "legend".to_owned(), children, ..Group::default() }));
    }
    let last = if found.is_empty() { y + 2.0 } else { at };
    if let Some((sources, end)) = sources::place(page, wide, last + SOURCES_ABOVE) {
        nodes.push(sources);
        bottom = end;
    }
    (nodes, bottom)
}

/// A mark with what is said of it.
struct Entry<'a, 'p> {
    mark: &'a Mark<'a>,
    text: Cow<'p, str>,
    /// Of the text.
    measured: f64,
}

impl<'a, 'p> Entry<'a, 'p> {
    fn of(page: Page<'_, 'p>, mark: &'a Mark<'a>) -> Self {
        let text = match &mark.says {
            Says::Label(label) => Cow::Borrowed(page.locale.label(*label)),
            Says::Own(text) => Cow::Owned(text.to_string()),
        };
        let measured = width(&text, Type::Small);
        Self { mark, text, measured }
    }
}

/// Where two rows are enough and the people's lines can begin the second one: the index of the first of them.
fn second_row(entries: &[Entry<'_, '_>], room: f64) -> Option<usize> {
    let wide = |entries: &[Entry<'_, '_>]| entries.iter().map(|it| it.mark.indent + advance(it.measured)).sum::<f64>();
    let first = entries.iter().position(|it| it.mark.is_person)?;
    let (before, after) = entries.split_at_checked(first)?;
    (wide(entries) > room && wide(before) <= room && wide(after) <= room).then_some(first)
}

/// From the start of a text to the next mark.
fn advance(measured: f64) -> f64 {
    measured + GAP.max(measured * WIDER + LITTLE)
}
