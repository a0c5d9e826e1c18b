//! Pictures and data as bytes. Pictures are written from scenes, data from the model; neither knows the other.

pub mod json;
pub mod number;
pub mod report;
pub mod svg;

/// A format in which files are written.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// As flags and settings call it; also the end of its files' names.
    pub name: &'static str,
    pub content: Content,
}

/// What a file of a format holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// One picture, of a view or of a journey.
    Picture,
    /// The model of one source file.
    Data,
}

/// All formats, the usual one first.
pub const FORMATS: &[Format] =
    &[Format { name: "svg", content: Content::Picture }, Format { name: "json", content: Content::Data }];
