//! `journey`: a compiler for customer-journey maps.

pub mod analysis;
pub mod config;
pub mod diagnostic;
pub mod emit;
pub mod font;
pub mod locale;
pub mod model;
pub mod resolve;
pub mod scene;
pub mod source;
pub mod statement;
pub mod syntax;
pub mod theme;
pub mod vocabulary;
