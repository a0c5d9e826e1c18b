//! Lays a resolved project out as a scene: what stands where, and in which lines.

pub mod text;
