//! What is right of every graph.
