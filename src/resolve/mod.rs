//! Statements to model: which name means what, which values hold, what is filled in where nothing stands.

pub mod suggest;
pub mod values;
