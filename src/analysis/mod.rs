//! What follows from a project without drawing it: whom a part holds for, how each persona feels at each step, where most
//! are lost, how long a stage takes, what a journey changes of the one that it replaces. Pure functions from the model to plain figures; knows neither pictures nor findings.

pub mod audience;
pub mod basis;
pub mod bottleneck;
pub mod clock;
pub mod comparison;
pub mod feelings;
pub mod membership;
pub mod moods;
pub mod pains;
pub mod portfolio;
pub mod reach;
pub mod report;
pub mod steps;
pub mod time;
pub mod ways;

pub use audience::{Audience, Person};
pub use bottleneck::{Bottleneck, bottleneck};
pub use clock::{Moment, Mood, Timetable, day_moods};
pub use comparison::{Comparison, comparison};
pub use feelings::{Feeling, Felt, Line, expectations, feelings, feelings_over, mean};
pub use membership::{By, Era, Meeting, Membership, memberships};
pub use moods::{Moods, moods};
pub use pains::{PainAt, worst_pains};
pub use portfolio::{Area, Entry, Portfolio, portfolio};
pub use reach::{Reach, doors, reach};
pub use steps::{Step, steps};
pub use time::{StageTime, stage_times, stage_times_over};

#[cfg(test)]
pub(crate) mod sample;
