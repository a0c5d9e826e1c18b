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

/// What shows several maps, and is another picture where their files are drawn together.
const OF_SEVERAL: [&str; 2] = ["persona", "portfolio"];

/// Folders that are drawn together, as one project.
const PROJECTS: [&str; 4] = ["tests/maps", "examples/energy", "examples/hiring", "examples/repair"];

/// The folders whose maps are drawn in each of these languages, whatever language they state.
const SPOKEN: [(&str, &[&str]); 2] =
    [("tests/maps", &["hu", "fi"]), ("tests/maps/maya", &["de", "fr", "es", "it", "pt", "nl", "sv", "pl", "ja", "ar"])];

/// All maps as pictures, in the order of their files; drawn once for all tests.
///
/// # Panics
/// Where the program cannot draw one of them: they are sound, all of them.
pub fn gallery() -> &'static [Drawn] {
    static GALLERY: OnceLock<Vec<Drawn>> = OnceLock::new();
    GALLERY.get_or_init(|| {
        let mut drawn: Vec<Drawn> =
            FOLDERS.iter().flat_map(|folder| files(&root().join(folder))).flat_map(|it| draw(&it)).collect();
        for folder in PROJECTS {
            drawn.extend(draw_together(folder, folder, &[&OF_SEVERAL.map(|it| ["--view", it]).concat()]));
        }
        let spoken = SPOKEN.iter().flat_map(|(folder, languages)| languages.iter().map(move |it| (*folder, *it)));
        for (folder, language) in spoken {
            let spoken = ["--locale", language];
            let layouts = [&spoken[..], &LAYOUTS.map(|it| ["--view", it]).concat()].concat();
            drawn.extend(draw_together(folder, &format!("{folder} in {language}"), &[&spoken, &layouts]));
        }
        assert!(drawn.len() > 40, "the maps of the repository are found: {}", drawn.len());
        drawn
    })
}

/// Themes in which what takes room is drawn: with the settings of a brand at both ends, and those that bring colours of their own.
const THEMES: [(&str, &str); 4] = [
    ("compact and small", "[theme]\nspacing = \"compact\"\ntext = 10\ncorners = 0\n"),
    ("roomy and large", "[theme]\nspacing = \"roomy\"\ntext = 26\ncorners = 12\n"),
    ("high contrast", "[render]\ntheme = \"high-contrast\"\n[theme]\ntext = 26\ncorners = 12\nspacing = \"compact\"\n"),
    ("greyscale", "[render]\ntheme = \"greyscale\"\n[theme]\ntext = 10\ncorners = 0\nspacing = \"roomy\"\n"),
];

/// The maps that are drawn in every theme: the shared ones, the examples, and of the fixtures those with [`FULL`] lanes. Built-in themes
/// change no place, so for them the shared ones are enough.
const THEMED: [&str; 6] = [
    "tests/maps/maya",
    "examples",
    "tests/fixtures/map",
    "tests/fixtures/day",
    "tests/fixtures/persona",
    "tests/fixtures/portfolio",
];

/// What the fixtures with the longest words and the fullest lanes are called.
const FULL: [&str; 9] = ["crowd", "everything", "everywhere", "five", "forty", "full", "hosszu", "long", "minute"];

/// The maps of a few folders in each of a brand's extremes, drawn as [`gallery`] draws them; once for all tests.
pub fn themed() -> &'static [Drawn] {
    static THEMED_ONCE: OnceLock<Vec<Drawn>> = OnceLock::new();
    THEMED_ONCE.get_or_init(|| {
        let mut drawn = Vec::new();
        for (at, (theme, settings)) in THEMES.iter().enumerate() {
            let folder = tempfile::tempdir().expect("a temporary folder for maps");
            fs::write(folder.path().join("journey.toml"), settings).expect("settings can be written");
            let shown = if at < 2 { &THEMED[..] } else { &THEMED[..1] };
            for it in shown {
                copy(&root().join(it), &folder.path().join(it));
                let is_full = |file: &PathBuf| {
                    let name = file.file_name().unwrap_or_default().to_string_lossy();
                    !it.contains("fixtures") || FULL.iter().any(|word| name.contains(word))
                };
                for file in files(&folder.path().join(it)).into_iter().filter(is_full) {
                    let layouts = LAYOUTS.map(|it| ["--view", it]).concat();
                    let own = file.strip_prefix(folder.path()).expect("it stands in the folder");
                    let name = format!("{theme}, {}", own.display());
                    drawn.extend(drawn_in(folder.path(), own, &name, &[], &[&[], &layouts]));
                }
            }
        }
        drawn
    })
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("a folder can be listed") {
        let path = entry.expect("a folder can be listed").path();
        let own = to.join(path.file_name().expect("a file has a name"));
        if path.is_dir() {
            copy(&path, &own);
        } else {
            fs::copy(&path, &own).expect("a file can be copied");
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All `.journey` files in `folder` and below, in order.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    files_called(folder, "journey")
}

fn files_called(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths: BTreeSet<PathBuf> = entries.map(|it| it.expect("a folder can be listed").path()).collect();
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            found.extend(files_called(&path, extension));
        } else if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
    found
}

/// Draws what `file` declares into `folder`, seen from `root`.
fn render(root: &Path, file: &Path, folder: &Path, views: &[&str]) {
    let run = Command::new(env!("CARGO_BIN_EXE_journey"))
        .current_dir(root)
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
    let shown = file.strip_prefix(root()).unwrap_or(file);
    let beside = files(file.parent().expect("a file stands in a folder"));
    drawn(shown, &shown.display().to_string(), &beside, &[&[], &LAYOUTS.map(|it| ["--view", it]).concat()])
}

fn draw_together(folder: &str, name: &str, runs: &[&[&str]]) -> Vec<Drawn> {
    drawn(Path::new(folder), name, &files(&root().join(folder)), runs)
}

/// What several runs of the program draw of a file or a folder, each picture once. `sources` are the files whose words may be in it.
fn drawn(shown: &Path, name: &str, sources: &[PathBuf], runs: &[&[&str]]) -> Vec<Drawn> {
    drawn_in(root(), shown, name, sources, runs)
}

fn drawn_in(root: &Path, shown: &Path, name: &str, sources: &[PathBuf], runs: &[&[&str]]) -> Vec<Drawn> {
    let folder = tempfile::tempdir().expect("a temporary folder for pictures");
    for views in runs {
        render(root, shown, folder.path(), views);
    }
    let source: String = sources.iter().map(|it| fs::read_to_string(it).expect("maps are text")).collect();
    let pictures = files_called(folder.path(), "svg");
    let drawn = pictures.iter().map(|path| Drawn {
        name: format!("{name}: {}", path.strip_prefix(folder.path()).unwrap_or(path).display()),
        svg: fs::read_to_string(path).expect("pictures are text"),
        source: source.clone(),
    });
    drawn.collect()
}
