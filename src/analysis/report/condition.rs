//! Conditions over the figures of a report, such as `friction > 60`: read from a text, and held against every figure of that name.

use super::Report;
use super::figure::{FIGURES, FigureKind, Of};
use crate::diagnostic::nearest_of;
use crate::source::Span;
use std::cmp::Ordering;

/// A figure, a comparison and a number.
#[derive(Debug, Clone)]
pub struct Condition {
    /// As it was written.
    pub text: String,
    pub figure: &'static FigureKind,
    comparison: &'static str,
    value: f64,
}

impl PartialEq for Condition {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// A figure that meets a condition.
#[derive(Debug, Clone, PartialEq)]
pub struct Met {
    /// Into the conditions.
    pub condition: usize,
    /// The name of the touchpoint, else of the journey.
    pub name: String,
    pub span: Span,
    pub value: f64,
    /// What the figure is made of.
    pub parts: String,
}

const COMPARISONS: [&str; 6] = ["<=", ">=", "!=", "<", ">", "="];

impl Condition {
    /// Reads `friction > 60`, `loss >= 40%`, `wait > 2d`. `Err` says what is wrong, and what is allowed.
    pub fn read(text: &str) -> Result<Self, String> {
        let place = |it: &&'static str| text.find(*it).map(|at| (at, *it));
        // The longer of two that begin at one place.
        let first = COMPARISONS.iter().filter_map(place).min_by_key(|(at, it)| (*at, std::cmp::Reverse(it.len())));
        let Some((at, comparison)) = first else {
            return Err(format!("`{text}` compares nothing; a condition is for example `friction > 60`"));
        };
        let (name, value) = (text[..at].trim(), text[at + comparison.len()..].trim());
        let Some(figure) = FIGURES.iter().find(|it| it.name == name) else {
            let names = || FIGURES.iter().map(|it| it.name);
            return Err(match nearest_of(name, names()) {
                Some(near) => format!("no figure is called `{name}`; did you mean `{near}`?"),
                None => format!("no figure is called `{name}`; there is {}", names().collect::<Vec<_>>().join(", ")),
            });
        };
        let Some(value) = figure.unit.read(value) else {
            return Err(format!("`{name}` is compared with {}, not with `{value}`", figure.unit.called()));
        };
        Ok(Self { text: text.to_owned(), figure, comparison, value })
    }

    fn holds(&self, value: f64) -> bool {
        let order = value.total_cmp(&self.value);
        match self.comparison {
            "<=" => order != Ordering::Greater,
            ">=" => order != Ordering::Less,
            "!=" => order != Ordering::Equal,
            "<" => order == Ordering::Less,
            ">" => order == Ordering::Greater,
            _ => order == Ordering::Equal,
        }
    }
}

/// Every figure that meets one of the conditions, in the order of journeys, then of conditions, then of the text.
pub fn met(report: &Report<'_>, conditions: &[Condition]) -> Vec<Met> {
    let mut found = Vec::new();
    for own in &report.journeys {
        for (at, condition) in conditions.iter().enumerate() {
            match condition.figure.of {
                Of::Journey(of, parts) => {
                    if let Some(value) = of(own).filter(|it| condition.holds(*it)) {
                        let name = &own.journey.name;
                        let parts = parts(own);
                        found.push(Met { condition: at, name: name.name.to_string(), span: name.span, value, parts });
                    }
                }
                Of::Touchpoint(of, parts) => {
                    for point in &own.points {
                        let Some(value) = of(point).filter(|it| condition.holds(*it)) else { continue };
                        let name = &point.touchpoint.name;
                        let parts = parts(point);
                        found.push(Met { condition: at, name: name.name.to_string(), span: name.span, value, parts });
                    }
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_read() {
        for (text, holds, not) in [
            ("friction > 60", 60.1, 60.0),
            ("friction>=60", 60.0, 59.9),
            ("loss > 40%", 41.0, 40.0),
            ("wait > 2d", 172_800_001.0, 172_800_000.0),
            ("feels <= −1.5", -1.5, -1.4),
            ("open-questions != 0", 1.0, 0.0),
        ] {
            let condition = Condition::read(text).unwrap();
            assert!(condition.holds(holds) && !condition.holds(not), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let said = |text| Condition::read(text).unwrap_err();
        assert_eq!(said("fricton > 60"), "no figure is called `fricton`; did you mean `friction`?");
        assert_eq!(said("friction > much"), "`friction` is compared with a number such as `60`, not with `much`");
        assert_eq!(said("wait > 2"), "`wait` is compared with a length of time such as `2d`, not with `2`");
        assert_eq!(said("friction"), "`friction` compares nothing; a condition is for example `friction > 60`");
        assert!(said("xyzzy > 1").contains("there is friction, feels"));
    }
}
