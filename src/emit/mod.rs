//! Pictures and data as bytes. Pictures are written from scenes, data from the model; neither knows the other.

pub mod number;
pub mod svg;
