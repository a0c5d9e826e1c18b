//! Programs of others that judge what ours writes: `tests/all` installs them from the registries, pinned, into `target/tools`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder that holds them.
pub fn folder() -> PathBuf {
    std::env::var_os("JOURNEY_TOOLS").map_or_else(|| root().join("target/tools"), PathBuf::from)
}

/// The folder of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// One of the programs, with what it needs to be found by others of them.
///
/// Ends the test where it is missing: nothing was judged then, which no test may take for a pass.
pub fn tool(name: &str) -> Command {
    let bin = folder().join("bin");
    let program = bin.join(name);
    assert!(
        program.is_file(),
        "there is no {}; `tests/all` installs it, or name the folder in JOURNEY_TOOLS",
        program.display()
    );
    let mut command = Command::new(program);
    command.env("PATH", path_with(&bin)).env_remove("PYTHONPATH").env_remove("PYTHONHOME");
    command
}

/// The search path with a folder before it.
pub fn path_with(folder: &Path) -> String {
    format!("{}:{}", folder.display(), std::env::var("PATH").unwrap())
}

/// The one file of that name below a folder, however deep.
pub fn find(folder: &Path, name: &str) -> PathBuf {
    let mut folders = vec![folder.to_owned()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries =
            fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}; run `tests/all`", folder.display()));
        for path in entries.map(|it| it.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|it| it == name) {
                found.push(path);
            }
        }
    }
    found.sort();
    found.pop().unwrap_or_else(|| panic!("no {name} in {}; run `tests/all`", folder.display()))
}

/// Runs it to its end; what it said, both streams, and whether it was content.
pub fn said(command: &mut Command) -> (bool, String) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = [output.stdout, output.stderr].map(|it| String::from_utf8_lossy(&it).into_owned());
    (output.status.success(), text.join(""))
}
