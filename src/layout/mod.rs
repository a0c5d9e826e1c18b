//! Model to scene.

pub mod text;
