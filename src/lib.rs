//! `journey`: a compiler for customer-journey maps.

pub mod analysis;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod emit;
pub mod explain;
pub mod font;
pub mod layout;
pub mod lint;
pub mod locale;
pub mod model;
pub mod resolve;
pub mod scene;
pub mod source;
pub mod statement;
pub mod syntax;
pub mod theme;
pub mod vocabulary;

/// The files beside the ones that a run was given: the library reads none itself.
pub trait Files {
    /// The file that `path` means, written in an `import` of the file `from`. A file that was handed out before, as one
    /// of the run's own or by another import, may come without its bytes: its name says which one it is.
    fn import(&mut self, from: &str, path: &str) -> Result<FileText, FileProblem>;

    /// The picture that `path` means, written in the file `from`.
    fn image(&mut self, from: &str, path: &str) -> Result<Vec<u8>, FileProblem>;
}

/// A source as it was read, before anything was asked of it.
#[derive(Debug)]
pub struct FileText {
    /// As findings show it: one for each file, however it was reached.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Why a file that a source names is not to be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileProblem {
    Missing,
    Folder,
    OutsideRoot,
    TooLarge {
        bytes: u64,
    },
    /// The reason, as a clause.
    Unreadable(String),
}
