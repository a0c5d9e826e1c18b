//! What it takes to go through a journey.

use super::names::Names;
use crate::analysis::report as figures;
use serde::Serialize;

#[derive(Serialize)]
pub struct Walk<'a> {
    /// Empty: everybody, with everything that the flow shows.
    who: Vec<&'a str>,
    shortest: Option<Route<'a>>,
    longest: Option<Route<'a>>,
    likeliest: Option<Route<'a>>,
    #[serde(rename = "likeliest-share")]
    likeliest_share: Option<f64>,
    #[serde(rename = "fewest-switches")]
    fewest: Option<u64>,
    #[serde(rename = "most-switches")]
    most: Option<u64>,
    expected: Option<Expected<'a>>,
    /// Why nothing is expected; null where something is.
    unknown: Option<Unknown<'a>>,
}

#[derive(Serialize)]
struct Route<'a> {
    touchpoints: Vec<&'a str>,
    end: &'a str,
    active: u64,
    wait: u64,
    #[serde(rename = "active-told")]
    active_told: u32,
    #[serde(rename = "wait-told")]
    wait_told: u32,
    switches: u64,
    #[serde(rename = "switches-unknown")]
    untold: u64,
}

#[derive(Serialize)]
struct Expected<'a> {
    touchpoints: f64,
    active: f64,
    wait: f64,
    switches: f64,
    ends: Vec<Ending<'a>>,
}

#[derive(Serialize)]
struct Ending<'a> {
    end: &'a str,
    share: f64,
}

#[derive(Serialize)]
struct Unknown<'a> {
    starts: Vec<&'a str>,
    splits: Vec<&'a str>,
    trapped: Vec<&'a str>,
    endless: bool,
}

pub fn walk<'a>(names: &Names<'a>, walk: &'a figures::Walk) -> Walk<'a> {
    let told = |it: &Option<figures::Told>| it.as_ref().map(|it| route(names, it));
    let (expected, unknown) = match &walk.expected {
        Ok(it) => (Some(expected(names, it)), None),
        Err(why) => {
            let starts = if why.starts { names.touchpoints(&walk.ways.starts) } else { Vec::new() };
            let (splits, trapped) = (names.touchpoints(&why.splits), names.touchpoints(&why.trapped));
            (None, Some(Unknown { starts, splits, trapped, endless: why.endless }))
        }
    };
    Walk {
        who: names.people(&walk.people),
        shortest: told(&walk.shortest),
        longest: told(&walk.longest),
        likeliest: walk.likeliest.as_ref().map(|it| route(names, &it.0)),
        likeliest_share: walk.likeliest.as_ref().map(|it| 100.0 * it.1),
        fewest: walk.fewest_switches.as_ref().map(|it| it.switches),
        most: walk.most_switches.as_ref().map(|it| it.switches),
        expected,
        unknown,
    }
}

fn route<'a>(names: &Names<'a>, told: &figures::Told) -> Route<'a> {
    Route {
        touchpoints: names.touchpoints(&told.route.touchpoints),
        end: names.end(told.route.end),
        active: told.time.active,
        wait: told.time.wait,
        active_told: told.time.active_told,
        wait_told: told.time.wait_told,
        switches: told.switches,
        untold: told.untold,
    }
}

fn expected<'a>(names: &Names<'a>, it: &figures::Expected) -> Expected<'a> {
    let ends = it.visits.ends.iter().map(|(end, part)| Ending { end: names.end(*end), share: 100.0 * part });
    Expected { touchpoints: it.visited, active: it.active, wait: it.wait, switches: it.switches, ends: ends.collect() }
}
