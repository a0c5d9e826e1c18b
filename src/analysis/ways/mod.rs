//! The ways through a journey as a graph, and what follows from it without listing a path: the shortest, the longest and the
//! likeliest route to a success, and how often each touchpoint is visited. Time and memory grow with the number of arrows.

mod components;
mod graph;
mod routes;
mod visits;

pub use graph::{End, Goal, Way, Ways, ways};
pub use routes::{Cost, Route, likeliest, longest, shortest};
pub use visits::{Unsolved, Visits, visits};

#[cfg(test)]
mod tests;
