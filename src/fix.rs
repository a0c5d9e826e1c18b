//! Makes the fixes that findings carry, round after round until nothing changes. Knows texts and findings; how texts are
//! checked comes in as a function, so that no result is believed that was not looked at.

use crate::diagnostic::{Diagnostic, Edit, Fix};
use crate::order;
use crate::source::Span;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;

/// Which fixes are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Those that keep the meaning.
    Safe,
    /// All.
    Unsafe,
}

/// Texts after their fixes.
#[derive(Debug)]
pub struct Fixed {
    /// As many as were given, in their order.
    pub texts: Vec<String>,
    /// How many fixes each of them had.
    pub counts: Vec<usize>,
    /// There were errors before.
    pub had_errors: bool,
}

/// All findings of the given texts; the source of a finding is the number of its text. Findings in other sources count, and
/// nothing is changed there.
pub type Check<'c> = dyn FnMut(&[String]) -> Vec<Diagnostic> + 'c;

/// A fix may bring the next one into sight, a misspelt word those in its block. More rounds than these help nobody.
const ROUNDS: usize = 12;

/// Where fixes turn out to be wrong each is tried alone. Beyond so many trials the rest is left to the author.
const TRIALS: usize = 400;

/// Makes all wanted fixes of `texts`.
///
/// Fixes that touch each other are made one after the other. Errors go first: what rules find is looked at in files without
/// errors. A fix after which there is a new error in its place is dropped, and in the end there are never more errors than there
/// were, nor, where there are as many, more of the other findings.
pub fn settle(texts: Vec<String>, wanted: Wanted, check: &mut Check<'_>) -> Fixed {
    let found = check(&texts);
    let counts = vec![0; texts.len()];
    let mut work = Work { wanted, check, dropped: FxHashSet::default(), trials: 0 };
    let mut state = State { texts, counts, found };
    let had_errors = state.errors() > 0;
    let mut best = state.clone();
    for _ in 0..ROUNDS {
        let chosen = work.choose(&state);
        if chosen.is_empty() {
            break;
        }
        let good = work.good_of(&state, &chosen);
        if let Some(next) = work.made(&state, &good) {
            state = next;
        }
        if state.score() <= best.score() {
            best = state.clone();
        }
    }
    Fixed { texts: best.texts, counts: best.counts, had_errors }
}

/// Whether a finding has a wanted fix that changes nothing but the first `texts` sources.
pub fn is_fixable(finding: &Diagnostic, wanted: Wanted, texts: usize) -> bool {
    fix_of(finding, wanted, texts).is_some()
}

fn fix_of(finding: &Diagnostic, wanted: Wanted, texts: usize) -> Option<&Fix> {
    let fix = finding.fixes.iter().find(|fix| fix.safe || wanted == Wanted::Unsafe)?;
    let inside = |edit: &Edit| (edit.span.source.0 as usize) < texts;
    (!fix.edits.is_empty() && fix.edits.iter().all(inside)).then_some(fix)
}

/// Texts with what is found in them.
#[derive(Clone, Debug)]
struct State {
    texts: Vec<String>,
    counts: Vec<usize>,
    found: Vec<Diagnostic>,
}

/// A fix of a finding of a state.
#[derive(Clone, Copy, Debug)]
struct Choice<'d> {
    finding: &'d Diagnostic,
    fix: &'d Fix,
}

struct Work<'w, 'c> {
    wanted: Wanted,
    check: &'w mut Check<'c>,
    /// What made things worse, so that it is not tried in each round.
    dropped: FxHashSet<String>,
    trials: usize,
}

impl Work<'_, '_> {
    /// The fixes to make together: of errors while there are any, none of them touching another.
    fn choose<'s>(&self, state: &'s State) -> Vec<Choice<'s>> {
        let choices = |errors: bool| {
            let findings = state.found.iter().filter(move |it| it.is_error() == errors);
            let fixes = findings.filter_map(|finding| {
                let fix = fix_of(finding, self.wanted, state.texts.len())?;
                Some(Choice { finding, fix })
            });
            apart(fixes.filter(|it| !self.dropped.contains(&state.key(it))))
        };
        let of_errors = choices(true);
        if of_errors.is_empty() { choices(false) } else { of_errors }
    }

    /// Those that make nothing worse: all of them at a stroke, else each half of them.
    fn good_of<'s>(&mut self, state: &State, choices: &[Choice<'s>]) -> Vec<Choice<'s>> {
        if self.trials >= TRIALS {
            return Vec::new();
        }
        let after = self.tried(state, choices);
        if after.as_ref().is_some_and(|after| is_good(state, after, choices)) {
            return choices.to_vec();
        }
        if let [only] = choices {
            if after.is_some_and(|after| self.leads_on(state, after)) {
                return choices.to_vec();
            }
            self.dropped.insert(state.key(only));
            return Vec::new();
        }
        let (first, second) = choices.split_at(choices.len() / 2);
        let mut good = self.good_of(state, first);
        good.extend(self.good_of(state, second));
        good
    }

    /// Whether the fixes of what came into sight leave fewer errors than there were.
    fn leads_on(&mut self, state: &State, mut after: State) -> bool {
        for _ in 0..3 {
            let next = self.choose(&after);
            if next.is_empty() || !next[0].finding.is_error() {
                return false;
            }
            let Some(next) = self.tried(&after, &next) else { return false };
            if next.errors() < state.errors() {
                return true;
            }
            after = next;
        }
        false
    }

    /// The next state; good fixes that are bad together are made one by one in the next rounds.
    fn made(&mut self, state: &State, good: &[Choice<'_>]) -> Option<State> {
        let all = self.tried(state, good)?;
        if good.len() > 1 && all.errors() > state.errors() { self.tried(state, &good[..1]) } else { Some(all) }
    }

    fn tried(&mut self, state: &State, choices: &[Choice<'_>]) -> Option<State> {
        if choices.is_empty() {
            return None;
        }
        self.trials += 1;
        let mut texts = state.texts.clone();
        let mut counts = state.counts.clone();
        let mut edits: BTreeMap<usize, Vec<&Edit>> = BTreeMap::new();
        for choice in choices {
            for edit in &choice.fix.edits {
                edits.entry(edit.span.source.0 as usize).or_default().push(edit);
            }
            *counts.get_mut(choice.fix.edits[0].span.source.0 as usize)? += 1;
        }
        for (source, mut edits) in edits {
            order::sort_by_key(&mut edits, |edit| edit.span);
            texts[source] = edited(&state.texts[source], &edits)?;
        }
        let found = (self.check)(&texts);
        Some(State { texts, counts, found })
    }
}

impl State {
    fn errors(&self) -> usize {
        self.found.iter().filter(|it| it.is_error()).count()
    }

    /// Errors, then the rest: the less the better.
    fn score(&self) -> (usize, usize) {
        let errors = self.errors();
        (errors, self.found.len() - errors)
    }

    /// Tells a fix from others in the next rounds too, when places have moved.
    fn key(&self, choice: &Choice<'_>) -> String {
        let span = choice.finding.span;
        let line = self.texts.get(span.source.0 as usize).map_or("", |text| line_around(text, span.start as usize));
        format!("{} {} {} {line}", span.source.0, choice.finding.code.id, choice.fix.title)
    }
}

/// Whether what was to be mended is, and nothing new stands where it was.
fn is_good(before: &State, after: &State, choices: &[Choice<'_>]) -> bool {
    let of_errors = choices.iter().filter(|it| it.finding.is_error()).count();
    if of_errors == 0 {
        return after.errors() <= before.errors() && after.found.len() < before.found.len();
    }
    if after.errors() + of_errors <= before.errors() {
        return true;
    }
    let [Choice { fix, .. }] = choices else { return false };
    let is_word = |edit: &Edit| edit.span.start < edit.span.end && !edit.text.is_empty();
    // Another word may bring into sight what stands in its block, and was passed over.
    after.errors() == before.errors() && fix.edits.iter().all(is_word) && !errs_in_its_place(before, after, fix)
}

/// Whether a line that the fix changed has an error that was nowhere before.
fn errs_in_its_place(before: &State, after: &State, fix: &Fix) -> bool {
    let known = |error: &Diagnostic| before.found.iter().any(|it| it.code == error.code && it.message == error.message);
    fix.edits.iter().any(|edit| {
        let source = edit.span.source;
        let Some(text) = after.texts.get(source.0 as usize) else { return true };
        // What earlier edits of the same fix moved is a line at most: the edits of one fix stand close together.
        let at = (edit.span.start as usize).min(text.len());
        let line = line_at(text, at);
        let on_line = |it: &&Diagnostic| it.span.source == source && line.contains(&(it.span.start as usize));
        after.found.iter().filter(|it| it.is_error()).filter(on_line).any(|it| !known(it))
    })
}

/// The fixes in the order of their places, without those that touch one before them.
fn apart<'d>(choices: impl Iterator<Item = Choice<'d>>) -> Vec<Choice<'d>> {
    let mut choices: Vec<Choice<'d>> = choices.collect();
    order::sort_by_key(&mut choices, |it| it.fix.edits.iter().map(|edit| edit.span).min());
    let mut taken: BTreeMap<(u32, u32), u32> = BTreeMap::new();
    choices.retain(|choice| {
        let free = choice.fix.edits.iter().all(|edit| is_free(&taken, edit.span));
        if free {
            for edit in &choice.fix.edits {
                let end = taken.entry((edit.span.source.0, edit.span.start)).or_insert(edit.span.end);
                *end = edit.span.end.max(*end);
            }
        }
        free
    });
    choices
}

/// Two edits that only meet could be made in either order, with another outcome; so they touch.
fn is_free(taken: &BTreeMap<(u32, u32), u32>, span: Span) -> bool {
    let source = span.source.0;
    let before = taken.range((source, 0)..=(source, span.start)).next_back();
    let behind = taken.range((source, span.start)..=(source, span.end)).next();
    before.is_none_or(|(_, end)| *end < span.start) && behind.is_none()
}

/// The text with edits made that come in the order of their places; `None` where they overlap or cut a character.
fn edited(text: &str, edits: &[&Edit]) -> Option<String> {
    let mut out = String::with_capacity(text.len() + 64);
    let mut at = 0;
    let has_returns = text.find('\n').is_some_and(|end| text[..end].ends_with('\r'));
    for edit in edits {
        let range = edit.span.range();
        out.push_str(text.get(at..range.start)?);
        if has_returns {
            out.push_str(&edit.text.replace('\n', "\r\n"));
        } else {
            out.push_str(&edit.text);
        }
        at = range.end;
    }
    out.push_str(text.get(at..)?);
    Some(out)
}

fn line_around(text: &str, at: usize) -> &str {
    text.get(line_at(text, at.min(text.len()))).unwrap_or("").trim()
}

/// The line that holds a place.
fn line_at(text: &str, at: usize) -> std::ops::Range<usize> {
    let bytes = text.as_bytes();
    let start = bytes[..at].iter().rposition(|it| *it == b'\n').map_or(0, |end| end + 1);
    let end = bytes[at..].iter().position(|it| *it == b'\n').map_or(text.len(), |length| at + length);
    start..end
}
