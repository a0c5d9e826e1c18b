//! `// allow(rule, …): why`, for the statement below it, or at the end of whose first line it stands, and its block.
//! What such a comment silences is taken out; one that is wrong or silences nothing is found itself.

use super::facts::end_of;
use super::{Facts, Levels, Report, Request, Rule, rules};
use crate::diagnostic::codes::CODES;
use crate::diagnostic::{Diagnostic, Edit, Severity, nearest};
use crate::source::{Source, Span};
use crate::syntax::ast::{Document, Extent, NOWHERE};

/// One word in the brackets of a comment, with what it holds for.
struct Allowed {
    /// What it silences; `None` where no rule is called so.
    code: Option<&'static str>,
    /// The word in the brackets.
    word: Span,
    /// The whole comment.
    comment: Span,
    /// How many words the brackets hold.
    words: usize,
    /// The statement with its block; empty where the comment stands at none.
    holds: Span,
    used: bool,
}

/// Takes out of `earlier` (warnings of the language) and `found` what is allowed, and adds to `found` what is wrong with the
/// comments. `found` holds findings of linted files only.
pub(super) fn apply(
    request: &Request<'_>,
    levels: &Levels,
    facts: &Facts<'_>,
    earlier: &mut Vec<Diagnostic>,
    found: &mut Vec<Diagnostic>,
) {
    for document in request.documents {
        let Some(source) = request.sources.get(document.source) else { continue };
        if !facts.is_linted(document.span(0, 0)) {
            continue;
        }
        let mut wrong = Vec::new();
        let mut allowed = read(source, document, &mut wrong);
        if allowed.is_empty() && wrong.is_empty() {
            continue;
        }
        for findings in [&mut *earlier, &mut *found] {
            findings.retain(|it| it.severity == Severity::Error || !silences(&mut allowed, it));
        }
        for it in allowed.iter().filter(|it| !it.used) {
            report_unused(it, source, levels, &mut wrong);
        }
        found.append(&mut wrong);
    }
}

/// Whether a comment silences the finding; all that do are used, so that of two none is called needless while the other stands.
fn silences(allowed: &mut [Allowed], finding: &Diagnostic) -> bool {
    let mut silenced = false;
    let meant = |it: &Allowed| {
        it.code == Some(finding.code.id)
            && it.holds.source == finding.span.source
            && (it.holds.start..it.holds.end).contains(&finding.span.start)
    };
    for it in allowed.iter_mut().filter(|it| meant(it)) {
        it.used = true;
        silenced = true;
    }
    silenced
}

/// All such comments of a file, word by word; what is wrong in their text is reported at once.
fn read(source: &Source, document: &Document, wrong: &mut Vec<Diagnostic>) -> Vec<Allowed> {
    let mut found = Vec::new();
    let mut closes: Option<Vec<u32>> = None;
    for comment in &document.comments {
        let text = source.slice(document.span(comment.start, comment.end));
        let Some(inside) = text.trim_start_matches('/').trim_start().strip_prefix("allow(") else { continue };
        let closes = closes.get_or_insert_with(|| sorted_closes(document));
        let start = comment.start + (text.len() - inside.len()) as u32;
        let (words, why) = inside.split_once(')').unwrap_or((inside, ""));
        let whole = document.span(comment.start, comment.end);
        if why.trim_start().strip_prefix(':').is_none_or(|why| why.trim().is_empty()) {
            report_without_reason(whole, text, wrong);
        }
        let holds = extent(source, document, closes, *comment);
        let count = words.split(',').count();
        let mut at = start;
        for word in words.split(',') {
            let blank = (word.len() - word.trim_start().len()) as u32;
            let place = document.span(at + blank, at + blank + word.trim().len() as u32);
            at += word.len() as u32 + 1;
            let code = code_of(word.trim());
            if code.is_none() {
                report_unknown(place, word.trim(), wrong);
            }
            found.push(Allowed { code, word: place, comment: whole, words: count, holds, used: false });
        }
    }
    found
}

/// A rule, or a warning of the language, by name or code.
fn code_of(word: &str) -> Option<&'static str> {
    let mut codes = super::RULES.iter().map(|it| it.code).chain(allowable());
    codes.find(|it| it.name == word || it.id == word).map(|it| it.id)
}

fn allowable() -> impl Iterator<Item = crate::diagnostic::Code> {
    CODES.iter().copied().filter(|it| it.severity() != Severity::Error)
}

/// What a comment holds for: at the end of a line, the statements that begin on it; on a line of its own, the next statement,
/// unless a block ends before it.
fn extent(source: &Source, document: &Document, closes: &[u32], comment: Extent) -> Span {
    let text = source.text.as_str();
    let line = text.get(..comment.start as usize).and_then(|it| it.rfind('\n')).map_or(0, |at| at + 1);
    let alone = text.get(line..comment.start as usize).is_some_and(|it| it.trim().is_empty());
    let from = if alone { comment.end } else { line as u32 };
    let first = document.statements.partition_point(|it| it.keyword.start < from);
    let Some(statement) = document.statements.get(first) else { return document.span(0, 0) };
    let starts = statement.keyword.start;
    if alone {
        let next_close = closes.partition_point(|it| *it < from);
        let ended = closes.get(next_close).is_some_and(|it| *it < starts);
        return if ended { document.span(0, 0) } else { document.span(starts, end_of(document, first)) };
    }
    let on_line =
        document.statements.iter().enumerate().skip(first).take_while(|(_, it)| it.keyword.start < comment.start);
    // The first one that begins on the line holds the others, unless `;` parts them.
    match on_line.filter(|(at, it)| *at == first || it.keyword.start > end_of(document, first)).last() {
        Some((last, _)) => document.span(starts, end_of(document, first).max(end_of(document, last))),
        None => document.span(0, 0),
    }
}

fn sorted_closes(document: &Document) -> Vec<u32> {
    let mut closes: Vec<u32> = document.statements.iter().map(|it| it.close).filter(|it| *it != NOWHERE).collect();
    closes.sort_unstable();
    closes
}

fn report_without_reason(comment: Span, text: &str, wrong: &mut Vec<Diagnostic>) {
    let closed = text.contains(')');
    Report::new(&rules::allow_without_reason::RULE, wrong)
        .at(comment, "`allow` gives no reason")
        .label(if closed { "why is it right here?" } else { "`)` is missing" })
        .help("say why, for whoever reads it in a year: `// allow(rule): the card check is out of our hands`");
}

fn report_unknown(place: Span, word: &str, wrong: &mut Vec<Diagnostic>) {
    let error = CODES.iter().find(|it| it.severity() == Severity::Error && (it.name == word || it.id == word));
    let mut report = Report::new(&rules::unknown_rule_allowed::RULE, wrong);
    if error.is_some() {
        report
            .at(place, format!("`{word}` is an error of the language, which no comment allows"))
            .help("mend what it reports");
        return;
    }
    let names = super::RULES.iter().map(|it| it.name()).chain(allowable().map(|it| it.name));
    let finding = report.at(place, format!("no rule is called `{word}`")).label("silences nothing");
    match nearest(word, names) {
        Some(near) => finding.did_you_mean(near, place),
        None => finding.help("`journey explain --all` lists the rules"),
    };
}

/// A rule that is off in this file could not find anything, so its comment waits.
fn report_unused(it: &Allowed, source: &Source, levels: &Levels, wrong: &mut Vec<Diagnostic>) {
    let Some(code) = it.code else { return };
    let rule: Option<usize> = super::RULES.iter().position(|rule: &Rule| rule.code.id == code);
    if rule.is_some_and(|rule| levels.in_source(source.id, rule) == super::Level::Off) {
        return;
    }
    let word = source.slice(it.word);
    let mut report = Report::new(&rules::unused_allow::RULE, wrong);
    let finding = report.at(it.word, format!("`{word}` is allowed here, and nothing needs it"));
    let finding = if it.holds.start == it.holds.end {
        finding.label("no statement below it, or before it on its line")
    } else {
        finding.label("no such finding in the statement it stands at")
    };
    if it.words == 1 {
        finding.fix("delete the comment", vec![Edit { span: with_blanks(source, it.comment), text: String::new() }]);
    } else {
        finding.help("take it out of the list");
    }
}

/// A comment with its line where it stands alone, else with the blanks before it.
fn with_blanks(source: &Source, comment: Span) -> Span {
    let lines = comment.with_its_lines(&source.text);
    let before = source.text.get(..comment.range().start).unwrap_or("").trim_end_matches([' ', '\t']);
    if lines == comment { Span { start: before.len() as u32, ..comment } } else { lines }
}
