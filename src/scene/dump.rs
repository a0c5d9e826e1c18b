//! A scene as readable text, for tests: one node a line, indented as it is nested.

use super::Scene;
use std::fmt::Write;

/// Prints the scene's size, texts and nodes with coordinates to one decimal.
pub fn dump(scene: &Scene<'_>) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "scene {} {}x{}", scene.id, scene.width, scene.height);
    let _ = writeln!(out, "title {}", scene.title);
    let _ = writeln!(out, "description {}", scene.description);
    for node in &scene.nodes {
        let _ = writeln!(out, "{node:?}");
    }
    out
}
