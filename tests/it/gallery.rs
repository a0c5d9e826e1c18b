//! Every picture of every map that stands in the repository, drawn by the program as a user draws it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// A picture, and the words that its author wrote.
pub struct Drawn {
    /// The file and the picture: `tests/maps/maya/trial.journey: trial-map.svg`.
    pub name: String,
    pub svg: String,
    /// Everything in the files of the map's folder: what it says and what it imports.
    pub source: String,
}

/// The folders whose maps are drawn: the shared maps, the examples, and the fixtures whose look counts.
pub const FOLDERS: [&str; 6] = [
    "tests/maps",
    "examples",
    "tests/fixtures/map",
    "tests/fixtures/day",
    "tests/fixtures/persona",
    "tests/fixtures/portfolio",
];

/// The layouts in which all that can be drawn so is drawn, beside the views that a file declares.
const LAYOUTS: [&str; 5] = ["map", "flow", "blueprint", "persona", "portfolio"];

/// All maps as pictures, in the order of their files; drawn once for all tests.
///
/// # Panics
/// Where the program cannot draw one of them: they are sound, all of them.
pub fn gallery() -> &'static [Drawn] {
    static GALLERY: OnceLock<Vec<Drawn>> = OnceLock::new();
    GALLERY.get_or_init(|| {
        let drawn: Vec<Drawn> =
            FOLDERS.iter().flat_map(|folder| files(&root().join(folder))).flat_map(|it| draw(&it)).collect();
        assert!(drawn.len() > 40, "the maps of the repository are found: {}", drawn.len());
        drawn
    })
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All `.journey` files in `folder` and below, in order.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths: BTreeSet<PathBuf> = entries.map(|it| it.expect("a folder can be listed").path()).collect();
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|it| it == "journey") {
            found.push(path);
        }
    }
    found
}

/// Draws what `file` declares into `folder`.
fn render(file: &Path, folder: &Path, views: &[&str]) {
    let run = Command::new(env!("CARGO_BIN_EXE_journey"))
        .current_dir(root())
        .arg("render")
        .args(views)
        .arg("-o")
        .arg(format!("{}/", folder.display()))
        .arg(file)
        .output()
        .expect("the program can be started");
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{} cannot be drawn:\n{said}", file.display());
}

fn draw(file: &Path) -> Vec<Drawn> {
    let folder = tempfile::tempdir().expect("a temporary folder for pictures");
    let shown = file.strip_prefix(root()).unwrap_or(file);
    render(shown, folder.path(), &[]);
    render(shown, folder.path(), &LAYOUTS.map(|it| ["--view", it]).concat());
    let source: String = files(file.parent().expect("a file stands in a folder"))
        .iter()
        .map(|it| fs::read_to_string(it).expect("maps are text"))
        .collect();
    let pictures: BTreeSet<PathBuf> = fs::read_dir(folder.path())
        .expect("the folder was made")
        .map(|it| it.expect("a folder can be listed").path())
        .collect();
    pictures
        .iter()
        .map(|path| Drawn {
            name: format!("{}: {}", shown.display(), path.file_name().unwrap_or_default().to_string_lossy()),
            svg: fs::read_to_string(path).expect("pictures are text"),
            source: source.clone(),
        })
        .collect()
}
