//! Widths of the bundled faces and the subset of them that a picture embeds.

/// The faces of Inter that the pictures use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    Regular,
    Italic,
    Medium,
    SemiBold,
    Bold,
}
