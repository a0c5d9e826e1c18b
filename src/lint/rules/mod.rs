//! The rules, one file each: its page, its check and nothing else. A new one is a file, a `mod` line and a line in [`RULES`].

pub(super) mod allow_without_reason;
mod empty_stage;
mod journey_without_persona;
mod too_many_touchpoints;
pub(super) mod unknown_rule_allowed;
mod unreachable_touchpoint;
pub(super) mod unused_allow;
mod unused_declaration;

use super::Rule;

/// All rules, in the order of their codes.
pub const RULES: &[Rule] = &[
    empty_stage::RULE,
    too_many_touchpoints::RULE,
    journey_without_persona::RULE,
    unused_declaration::RULE,
    unreachable_touchpoint::RULE,
    unused_allow::RULE,
    allow_without_reason::RULE,
    unknown_rule_allowed::RULE,
];
