//! The parts of a page around and above the picture itself, shared by all views: header, people, stages, panel, legend.

pub mod chevrons;
pub mod describe;
pub mod header;
pub mod legend;
pub mod panel;
pub mod people;
pub mod persona_card;
pub mod persona_row;
