//! The marks that a view asks for with `show`: only then, where the analysis has them, and without touching anything.

use crate::compiled::{compiled_files, compiled_text, measured};
use crate::{pictured, random};
use journey::layout::{Request, lay_out};
use journey::model::{Project, ViewId};
use journey::scene::{Group, Node, Scene};
use proptest::prelude::*;
use std::path::Path;

/// Draws a view of a text by its name.
fn drawn<T>(
    project: &Project<'_>,
    name: &str,
    figures: Option<journey::measure::FlowFigures>,
    look: impl Fn(&Scene<'_>) -> T,
) -> T {
    let at = project.views.iter().position(|it| it.name.name == name).unwrap();
    let mut request = Request::of_view(project, ViewId(at as u32)).unwrap();
    request.figures = figures.map(Box::new);
    look(&lay_out(project, &request))
}

/// What the marks of a picture say, in reading order.
fn said(nodes: &[Node<'_>]) -> Vec<String> {
    let mut found = Vec::new();
    for node in nodes {
        if let Node::Group(group) = node {
            let group: &Group<'_> = group;
            if group.class == "findings" {
                found.push(group.title.to_string());
            }
            found.extend(said(&group.children));
        }
    }
    found
}

const VIEWS: &str = "
view marked-map of way { layout map; show attention, gaps, quadrants }
view marked-flow of way { layout flow; show quadrants, gaps, attention }
view marked-next of next { layout compare; show attention, gaps, quadrants }
";

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn nothing_overlaps_whatever_is_marked(text in random::journeys()) {
        let text = format!("{text}\n{VIEWS}");
        let loaded = compiled_text(&text);
        let compiled = journey::compile(&loaded);
        prop_assume!(!compiled.diagnostics.iter().any(journey::diagnostic::Diagnostic::is_error));
        for view in ["marked-map", "marked-flow", "marked-next"] {
            let faults = drawn(&compiled.project, view, None, pictured::faults);
            prop_assert!(faults.is_empty(), "{view}: {faults:#?}\n{text}");
        }
    }
}

/// The measured trial of the target pictures, with a view that asks for marks.
#[test]
fn ranks_are_those_of_the_report() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/maps/maya");
    let loaded = compiled_files(&[folder.join("trial.journey")]);
    let own = loaded.sources.iter().find(|it| it.name.ends_with("trial.journey")).unwrap().text.to_string();
    let marked = "view marked of trial {\n  layout flow\n  show attention, gaps, quadrants\n}\n";
    let people = std::fs::read_to_string(folder.join("people.journey")).unwrap();
    let text = format!("{}\n{people}\n{marked}", own.replace("import \"people.journey\"", ""));
    let own = compiled_text(&text);
    let compiled = journey::compile(&own);
    let project = &compiled.project;
    let figures = measured(&loaded, &journey::compile(&loaded).project);
    let at = project.journeys.iter().position(|it| it.name.name == "trial").unwrap();
    let figures = figures.figures(project, journey::model::JourneyId(at as u32), &[]);
    assert!(figures.is_some());
    let told = drawn(project, "marked", figures, |it| said(&it.nodes));
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn nothing_is_marked_by_default() {
    for file in ["maya/trial.journey", "trial.journey", "trial-next.journey"] {
        let loaded = compiled_files(&[Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/maps").join(file)]);
        let compiled = journey::compile(&loaded);
        for view in &compiled.project.views {
            assert_eq!(drawn(&compiled.project, &view.name.name, None, |it| said(&it.nodes)), Vec::<String>::new());
        }
    }
}
