//! The command line: the only user of files, standard streams and the environment.

mod exit;
mod files;
mod paths;
mod terminal;
mod write;
