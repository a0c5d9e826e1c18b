//! Runs the program as a user does: in a folder of its own, with arguments, reading what it says and how it ends.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// An empty folder that is gone when the test ends.
pub struct Folder {
    folder: tempfile::TempDir,
}

/// What a run said.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub output: String,
    pub errors: String,
}

impl Folder {
    pub fn new(files: &[(&str, &str)]) -> Self {
        let folder = Self { folder: tempfile::tempdir().unwrap() };
        for (name, text) in files {
            folder.write(name, text);
        }
        folder
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// All files below, sorted, with `/`.
    pub fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        collect(self.folder.path(), Path::new(""), &mut names);
        names.sort();
        names
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_in(".", arguments)
    }

    pub fn run_in(&self, below: &str, arguments: &[&str]) -> Run {
        finish(self.command(below).args(arguments), "")
    }

    pub fn run_with_input(&self, input: &str, arguments: &[&str]) -> Run {
        finish(self.command(".").args(arguments), input)
    }

    /// Runs a line of `sh`, in which `journey` is the program. The exit code is that of the line.
    pub fn shell(&self, line: &str) -> Run {
        let program = Path::new(env!("CARGO_BIN_EXE_journey"));
        let path = format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap());
        finish(Command::new("sh").args(["-c", line]).current_dir(self.folder.path()).env("PATH", path), "")
    }

    fn command(&self, below: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_journey"));
        command.current_dir(self.path(below)).env_remove("NO_COLOR");
        command
    }
}

fn finish(command: &mut Command, input: &str) -> Run {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A run that does not read has closed its end.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let run = Run {
        code: output.status.code().expect("no signal ends the program"),
        output: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        errors: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    };
    assert!(!run.errors.contains("panicked"), "{}", run.errors);
    run
}

fn collect(folder: &Path, below: &Path, names: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = below.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), &name, names);
        } else {
            names.push(name.to_string_lossy().replace('\\', "/"));
        }
    }
}

impl Run {
    /// The exit code, and texts that standard error holds.
    #[track_caller]
    pub fn says(&self, code: i32, texts: &[&str]) -> &Self {
        assert_eq!(self.code, code, "{}\n{}", self.errors, self.output);
        for text in texts {
            assert!(self.errors.contains(text), "no {text:?} in:\n{}", self.errors);
        }
        self
    }
}
