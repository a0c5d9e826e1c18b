//! What the analysis finds at touchpoints, as marks that a view asks for with `show`: ranks of attention, gaps between what is felt
//! and what is meant, quadrants of opportunities. Nothing of it stands in a picture by default.

use super::Request;
use super::page::legend;
use super::pen::{self, width};
use crate::analysis::report::{self, JourneyReport, Quadrant};
use crate::locale::{Label, Locale};
use crate::measure::FlowFigures;
use crate::model::{Date, JourneyId, Mark, Project, TouchpointIndex};
use crate::order;
use crate::scene::{Anchor, Group, Node};
use crate::theme::{Ink, Look, Type};
use rustc_hash::FxHashMap;

/// How many ranks are drawn: were all touchpoints ranked, none would stand out.
const RANKS: usize = 5;
/// Height of a sign; of a row of them with the gap to the next.
const SIGN: f64 = 16.0;
pub const ROW: f64 = 20.0;
const GAP: f64 = 4.0;
/// A small square of the four that stand for the quadrants, and from one to the next.
const CELL: f64 = 6.5;
const CELLS: f64 = 8.0;
/// Left of a gap's figure: the dash that stands for what is meant.
const DASH: f64 = 7.0;
const BESIDE_DASH: f64 = 4.0;
const SIDE: f64 = 6.0;

/// A mark at a touchpoint.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Finding {
    /// Among what needs attention, from 1.
    Rank(usize),
    /// Felt minus meant.
    Gap(f64),
    /// Where an opportunity of the touchpoint lies.
    Quadrant(Quadrant),
}

/// The signs of a journey's touchpoints.
#[derive(Debug, Default)]
pub struct Findings {
    of: FxHashMap<TouchpointIndex, Vec<Finding>>,
}

impl Findings {
    /// What `show` asks for; empty where it asks for nothing. Ranks and losses are those of the picture's figures.
    ///
    /// There is no clock: work is late against the day of the request, else against that of the journey's review, else never.
    pub fn of(
        project: &Project<'_>,
        id: JourneyId,
        show: &[Mark],
        figures: Option<&FlowFigures>,
        request: &Request,
    ) -> Self {
        let Some(journey) = project.journeys.get(id.index()).filter(|_| !show.is_empty()) else {
            return Self::default();
        };
        let never = Date { year: 1, month: 1, day: 1 };
        let today = request.today.or(journey.reviewed).unwrap_or(never);
        let asked = report::Request { project, journeys: &[id], today };
        let report = report::report(&asked, &|_| figures.cloned());
        let mut found = Self::default();
        if let Some(report) = report.journeys.first() {
            show.iter().for_each(|it| found.add(report, *it));
        }
        found.of.values_mut().for_each(|it| order::sort_by_key(it, |it| it.order()));
        found
    }

    fn add(&mut self, report: &JourneyReport<'_>, mark: Mark) {
        let mut put = |at: TouchpointIndex, sign: Finding| {
            let signs = self.of.entry(at).or_default();
            if !signs.contains(&sign) {
                signs.push(sign);
            }
        };
        match mark {
            Mark::Attention => {
                let rows = report.attention.iter().take(RANKS).enumerate();
                rows.for_each(|(rank, it)| put(it.at, Finding::Rank(rank + 1)));
            }
            Mark::Gaps => {
                let gaps = report.points.iter().filter_map(|it| Some((it.at, it.worst_gap()?)));
                gaps.for_each(|(at, gap)| put(at, Finding::Gap(gap)));
            }
            Mark::Quadrants => {
                let scored = report.ideas.iter().filter(|it| it.quadrant != Quadrant::Unscored);
                let placed = scored.filter_map(|it| Some((it.touchpoint?, it.quadrant)));
                placed.for_each(|(at, quadrant)| put(at, Finding::Quadrant(quadrant)));
            }
        }
    }

    /// In the order in which they are drawn; empty where nothing is found or asked for.
    pub fn at(&self, touchpoint: Option<TouchpointIndex>) -> &[Finding] {
        touchpoint.and_then(|it| self.of.get(&it)).map_or(&[], Vec::as_slice)
    }

    /// The kinds of them at the touchpoints that a picture shows: what its legend has to explain.
    pub fn kinds(&self, shown: impl Iterator<Item = TouchpointIndex>) -> Vec<Finding> {
        if self.of.is_empty() {
            return Vec::new();
        }
        let mut signs: Vec<Finding> = shown.flat_map(|it| self.at(Some(it))).map(|it| it.kind()).collect();
        order::sort_by_key(&mut signs, |it| it.order());
        signs.dedup();
        signs
    }
}

impl Finding {
    /// As the legend shows it.
    fn kind(self) -> Self {
        match self {
            Finding::Rank(_) => Finding::Rank(1),
            Finding::Gap(_) => Finding::Gap(-1.0),
            Finding::Quadrant(_) => self,
        }
    }

    fn order(self) -> usize {
        match self {
            Finding::Rank(_) => 0,
            Finding::Gap(_) => 1,
            Finding::Quadrant(it) => 2 + it as usize,
        }
    }

    /// Its entry in the legend.
    pub fn mark(self, locale: Locale<'_>) -> legend::Mark<'_> {
        let sample = move |out: &mut Vec<Node<'_>>, x: f64, y: f64| self.draw(out, x, y - 12.0, locale);
        legend::Mark::new(self.label(), self.width(locale) + 7.0, sample)
    }

    /// What the legend says of it.
    fn label(self) -> Label {
        match self {
            Finding::Rank(_) => Label::AttentionRank,
            Finding::Gap(_) => Label::FeltMinusMeant,
            Finding::Quadrant(Quadrant::QuickWin) => Label::QuickWin,
            Finding::Quadrant(Quadrant::BigBet) => Label::BigBet,
            Finding::Quadrant(Quadrant::FillIn) => Label::FillIn,
            Finding::Quadrant(Quadrant::Avoid | Quadrant::Unscored) => Label::ThinkTwice,
        }
    }

    /// What it says in words.
    pub fn told(self, locale: Locale<'_>) -> String {
        let label = locale.label(self.label());
        match self {
            Finding::Rank(rank) => locale.colon(label, &rank.to_string()),
            Finding::Gap(gap) => locale.colon(label, &locale.mood(gap)),
            Finding::Quadrant(_) => label.to_owned(),
        }
    }

    pub fn width(self, locale: Locale<'_>) -> f64 {
        match self {
            Finding::Rank(rank) => (width(&rank.to_string(), Type::Badge) + 10.0).max(18.0),
            Finding::Gap(gap) => 2.0 * SIDE + DASH + BESIDE_DASH + width(&locale.mood(gap), Type::Badge),
            Finding::Quadrant(_) => CELL + CELLS,
        }
    }

    /// Draws it with its left edge at `x`, its upper one at `y`.
    pub fn draw<'p>(self, nodes: &mut Vec<Node<'p>>, x: f64, y: f64, locale: Locale<'_>) {
        let wide = self.width(locale);
        let mut out: Vec<Node<'p>> = Vec::with_capacity(4);
        let baseline = y + 11.9;
        match self {
            Finding::Rank(rank) => {
                out.push(pen::rect(x, y, wide, SIGN, 4.0, Look::SignRemoved));
                out.push(pen::line(
                    x + wide / 2.0,
                    baseline,
                    Anchor::Middle,
                    Type::Badge,
                    Ink::Inverse,
                    rank.to_string(),
                ));
            }
            Finding::Gap(gap) => {
                let (look, ink) =
                    if gap < 0.0 { (Look::LossPill, Ink::Negative) } else { (Look::GainPill, Ink::Positive) };
                out.push(pen::rect(x, y, wide, SIGN, SIGN / 2.0, look));
                let (from, middle) = (x + SIDE, y + SIGN / 2.0);
                out.push(pen::hairlines(&[((from, middle), (from + DASH, middle))], Look::ExpectTick));
                out.push(pen::line(
                    from + DASH + BESIDE_DASH,
                    baseline,
                    Anchor::Start,
                    Type::Badge,
                    ink,
                    locale.mood(gap),
                ));
            }
            Finding::Quadrant(quadrant) => {
                // Impact rises upwards, effort to the right.
                let cells = [Quadrant::QuickWin, Quadrant::BigBet, Quadrant::FillIn, Quadrant::Avoid];
                for (at, cell) in cells.into_iter().enumerate() {
                    let (column, row) = ((at % 2) as f64, (at / 2) as f64);
                    let look = if cell == quadrant { Look::Pip } else { Look::PipEmpty };
                    out.push(pen::rect(x + CELLS * column, y + 0.75 + CELLS * row, CELL, CELL, 1.5, look));
                }
            }
        }
        nodes.push(pen::boxed(pen::group("finding", out)));
    }
}

/// The signs of a touchpoint in rows no wider than `room`.
pub fn rows(signs: &[Finding], room: f64, locale: Locale<'_>) -> Vec<Vec<Finding>> {
    let mut rows: Vec<Vec<Finding>> = Vec::new();
    let mut left = 0.0;
    for sign in signs {
        let wide = sign.width(locale);
        match rows.last_mut().filter(|_| wide + GAP <= left) {
            Some(row) => row.push(*sign),
            None => {
                rows.push(vec![*sign]);
                left = room + GAP;
            }
        }
        left -= wide + GAP;
    }
    rows
}

/// Draws rows below `y`, centred on `x` or beginning there. Nothing for no rows.
pub fn draw<'p>(out: &mut Vec<Node<'p>>, rows: &[Vec<Finding>], x: f64, y: f64, anchor: Anchor, locale: Locale<'_>) {
    if rows.is_empty() {
        return;
    }
    let mut children = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let wide = row.iter().map(|it| it.width(locale) + GAP).sum::<f64>() - GAP;
        let mut left = if anchor == Anchor::Middle { x - wide / 2.0 } else { x };
        for sign in row {
            sign.draw(&mut children, left, y + ROW * at as f64, locale);
            left += sign.width(locale) + GAP;
        }
    }
    let told: Vec<String> = rows.iter().flatten().map(|it| it.told(locale)).collect();
    let title = told.join(" · ");
    out.push(pen::boxed(Group { class: "findings".into(), title, children, ..Group::default() }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_no_wider_than_their_room() {
        let locale = Locale::default();
        let signs = [Finding::Rank(1), Finding::Gap(-1.5), Finding::Quadrant(Quadrant::QuickWin)];
        let wide = |row: &[Finding]| row.iter().map(|it| it.width(locale) + GAP).sum::<f64>() - GAP;
        assert_eq!(rows(&signs, 200.0, locale), [signs.to_vec()]);
        let narrow = rows(&signs, 60.0, locale);
        assert_eq!(narrow.iter().map(Vec::len).collect::<Vec<_>>(), [1, 1, 1]);
        for room in [70.0, 76.0, 88.0, 120.0] {
            assert!(rows(&signs, room, locale).iter().all(|it| wide(it) <= room), "{room}");
        }
        assert!(rows(&[], 60.0, locale).is_empty());
    }
}
