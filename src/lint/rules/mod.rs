//! The rules, one file each: its page, its check and nothing else. A new one is a file, a `mod` line and a line in [`RULES`].

pub(super) mod allow_without_reason;
mod branch_not_exhaustive;
mod branch_without_condition;
mod cycle_without_exit;
mod dated_in_the_future;
mod day_has_gap;
mod dead_end;
mod empty_stage;
mod empty_view;
mod forced_channel_switch;
mod goal_never_reached;
mod held_for_nobody;
mod journey_without_persona;
mod labels_alike;
mod long_wait_unmanaged;
mod map_stale;
mod nobody_gives_up;
mod persona_left_out;
mod question_without_answers;
mod shares_exceed_all;
mod too_few_stages;
mod too_many_stages;
mod too_many_touchpoints;
mod undeclared_channel;
pub(super) mod unknown_rule_allowed;
mod unreachable_touchpoint;
pub(super) mod unused_allow;
mod unused_declaration;
mod unused_import;
mod unused_outcome;

use super::Rule;

/// All rules, in the order of their codes.
pub const RULES: &[Rule] = &[
    empty_stage::RULE,
    too_many_touchpoints::RULE,
    too_few_stages::RULE,
    too_many_stages::RULE,
    journey_without_persona::RULE,
    unused_declaration::RULE,
    unused_import::RULE,
    undeclared_channel::RULE,
    map_stale::RULE,
    dated_in_the_future::RULE,
    empty_view::RULE,
    held_for_nobody::RULE,
    persona_left_out::RULE,
    labels_alike::RULE,
    unreachable_touchpoint::RULE,
    dead_end::RULE,
    goal_never_reached::RULE,
    cycle_without_exit::RULE,
    branch_not_exhaustive::RULE,
    shares_exceed_all::RULE,
    nobody_gives_up::RULE,
    day_has_gap::RULE,
    forced_channel_switch::RULE,
    long_wait_unmanaged::RULE,
    unused_outcome::RULE,
    branch_without_condition::RULE,
    question_without_answers::RULE,
    unused_allow::RULE,
    allow_without_reason::RULE,
    unknown_rule_allowed::RULE,
];
