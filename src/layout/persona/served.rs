//! Which of her goals and needs are met: told in one sentence for all of her needs, and by pills for each.

use super::content::{Map, Sheet};
use crate::analysis::{By, Era, Meeting};
use crate::locale::{Coverage, Met};
use crate::model::LineKind;

/// What is said of one line in one era.
#[derive(Debug, PartialEq)]
pub struct Said {
    pub met: bool,
    /// `Planned: step 4`.
    pub text: String,
}

/// How many needs today's maps meet, and the planned ones; `None` where no map of hers says that it meets one.
pub fn coverage(sheet: &Sheet<'_>) -> Option<String> {
    if !is_told(sheet, LineKind::Need) {
        return None;
    }
    let count = |era: Era| {
        let maps: Vec<&Map<'_>> = of_era(sheet, era).collect();
        let of_kind = |line: &u32| sheet.persona.lines.get(*line as usize).is_some_and(|it| it.kind == LineKind::Need);
        let lines = (0..sheet.persona.lines.len() as u32).filter(of_kind);
        let met = lines.filter(|line| maps.iter().any(|map| meetings(map, *line).next().is_some())).count();
        (!maps.is_empty()).then_some(Met { maps: maps.len(), needs: met })
    };
    let needs = sheet.persona.lines_of(LineKind::Need).count();
    Some(sheet.locale.coverage(&Coverage { needs, today: count(Era::Today), planned: count(Era::Planned) }))
}

/// What today's and the planned maps do for a line of hers; nothing for one that no map could name, and nothing where no map
/// says of any line of this kind that it meets it: that is unknown, not unmet.
pub fn said(sheet: &Sheet<'_>, line: usize) -> Vec<Said> {
    let Some(it) = sheet.persona.lines.get(line).filter(|it| it.name.is_some() && is_told(sheet, it.kind)) else {
        return Vec::new();
    };
    debug_assert!(matches!(it.kind, LineKind::Goal | LineKind::Need));
    [Era::Today, Era::Planned].into_iter().filter_map(|era| said_of(sheet, line as u32, era)).collect()
}

/// Whether some map that still holds says of a line of this kind that it meets it.
pub fn is_told(sheet: &Sheet<'_>, kind: LineKind) -> bool {
    let of_kind =
        |it: &Meeting| sheet.persona.lines.get(it.line as usize).is_some_and(|it| it.kind == kind && it.name.is_some());
    let maps = sheet.maps.iter().filter(|it| it.part.era != Era::Past);
    maps.flat_map(|it| &it.part.meetings).any(of_kind)
}

fn of_era<'a, 'p>(sheet: &'a Sheet<'p>, era: Era) -> impl Iterator<Item = &'a Map<'p>> {
    // A map without steps does not say yet what it will do.
    sheet.maps.iter().filter(move |it| it.part.era == era && !it.part.steps.is_empty())
}

fn meetings<'a>(map: &'a Map<'_>, line: u32) -> impl Iterator<Item = &'a Meeting> {
    map.part.meetings.iter().filter(move |it| it.line == line)
}

/// `None` where she is in no map of the era.
fn said_of(sheet: &Sheet<'_>, line: u32, era: Era) -> Option<Said> {
    let locale = sheet.locale;
    let maps: Vec<&Map<'_>> = of_era(sheet, era).collect();
    let meeting: Vec<&&Map<'_>> = maps.iter().filter(|it| meetings(it, line).next().is_some()).collect();
    let what = match (maps.as_slice(), meeting.as_slice()) {
        ([], _) => return None,
        (_, []) => locale.no_step().to_owned(),
        ([only], _) => {
            let by: Vec<By> = meetings(only, line).map(|it| it.by).collect();
            places(sheet, &by)
        }
        (several, meeting) => locale.some_of_maps(meeting.len(), several.len()),
    };
    Some(Said { met: !meeting.is_empty(), text: locale.in_era(era == Era::Planned, &what) })
}

/// `stage 1`, `steps 2 and 3`: whole stages first.
fn places(sheet: &Sheet<'_>, by: &[By]) -> String {
    let stages = by.iter().filter(|it| matches!(it, By::Stage(_))).map(|it| self::by(sheet, *it));
    let steps: Vec<usize> = by
        .iter()
        .filter_map(|it| match it {
            By::Touchpoint(_, number) => Some(*number as usize),
            By::Stage(_) => None,
        })
        .collect();
    let steps = (!steps.is_empty()).then(|| sheet.locale.steps(&steps));
    sheet.locale.commas(&stages.chain(steps).collect::<Vec<_>>())
}

/// `step 4`, or `stage 2` where a whole stage does it.
pub fn by(sheet: &Sheet<'_>, by: By) -> String {
    match by {
        By::Touchpoint(_, number) => sheet.locale.step(number as usize),
        By::Stage(index) => sheet.locale.stage(index.index() + 1),
    }
}
