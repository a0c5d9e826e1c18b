//! What a service blueprint is made of: its lanes and zones, the cards that stand in a table of rows and columns, the ways
//! between them, fail points and times. The view composes a page of it.

pub mod across;
pub mod actors;
pub mod boundaries;
pub mod cards;
pub mod down;
pub mod evidence;
pub mod fails;
pub mod lanes;
pub mod routes;
pub mod signs;
pub mod table;
pub mod time;
pub mod ways;
