//! The rules, one file each: its page, its check and nothing else. A new one is a file, a `mod` line and a line in [`RULES`].

mod action_overdue;
mod action_without_date;
mod action_without_effect;
mod actual_without_rating;
mod all_positive;
pub(super) mod allow_without_reason;
mod blueprint_gap;
mod branch_not_exhaustive;
mod branch_without_condition;
mod change_without_action;
mod channel_without_data;
mod cycle_without_exit;
mod data_serves_no_question;
mod dated_in_the_future;
mod day_has_gap;
mod dead_end;
mod emotion_contradicts_pain;
mod emotion_without_evidence;
mod empty_stage;
mod empty_view;
mod fail_point_without_recovery;
mod filter_without_effect;
mod flat_emotion;
mod forced_channel_switch;
mod funnel_not_monotone;
mod future_without_baseline;
mod goal_never_reached;
mod handoff_without_artefact;
mod headline_too_long;
mod held_for_nobody;
mod image_without_words;
mod interaction_without_frontstage;
mod journey_without_persona;
mod journey_without_scenario;
mod label_too_long;
mod labels_alike;
mod long_wait_unmanaged;
mod low_without_cause;
mod map_stale;
mod metric_out_of_range;
mod metric_stale;
mod metric_without_target;
mod missing_emotion;
mod missing_learning_goal;
mod moment_of_truth_neglected;
mod need_nobody_meets;
mod no_before_after;
mod no_moment_of_truth;
mod nobody_gives_up;
mod one_feeling_for_many;
mod opportunity_unscored;
mod pain_not_carried;
mod pain_without_answer;
mod pain_without_severity;
mod persona_left_out;
mod persona_uncovered;
mod persona_without_goal;
mod planned_with_rating;
mod portfolio_unranked;
mod provider_worded_stage;
mod question_unanswerable;
mod question_without_answers;
mod rate_without_sample;
mod row_without_actor;
mod shares_exceed_all;
mod system_without_owner;
mod thin_persona;
mod too_few_stages;
mod too_many_moments_of_truth;
mod too_many_stages;
mod too_many_touchpoints;
mod touchpoint_untold;
mod trigger_without_driver;
mod undeclared_channel;
pub(super) mod unknown_rule_allowed;
mod unneeded_touchpoint;
mod unreachable_touchpoint;
pub(super) mod unused_allow;
mod unused_declaration;
mod unused_import;
mod unused_outcome;
mod weak_ending;
mod work_without_owner;

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
    filter_without_effect::RULE,
    persona_without_goal::RULE,
    thin_persona::RULE,
    need_nobody_meets::RULE,
    journey_without_scenario::RULE,
    trigger_without_driver::RULE,
    missing_learning_goal::RULE,
    question_unanswerable::RULE,
    channel_without_data::RULE,
    data_serves_no_question::RULE,
    provider_worded_stage::RULE,
    touchpoint_untold::RULE,
    pain_without_answer::RULE,
    pain_without_severity::RULE,
    work_without_owner::RULE,
    opportunity_unscored::RULE,
    action_overdue::RULE,
    action_without_date::RULE,
    action_without_effect::RULE,
    no_before_after::RULE,
    unneeded_touchpoint::RULE,
    one_feeling_for_many::RULE,
    missing_emotion::RULE,
    flat_emotion::RULE,
    all_positive::RULE,
    emotion_contradicts_pain::RULE,
    low_without_cause::RULE,
    emotion_without_evidence::RULE,
    actual_without_rating::RULE,
    planned_with_rating::RULE,
    moment_of_truth_neglected::RULE,
    no_moment_of_truth::RULE,
    too_many_moments_of_truth::RULE,
    weak_ending::RULE,
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
    blueprint_gap::RULE,
    row_without_actor::RULE,
    system_without_owner::RULE,
    interaction_without_frontstage::RULE,
    handoff_without_artefact::RULE,
    fail_point_without_recovery::RULE,
    metric_without_target::RULE,
    metric_out_of_range::RULE,
    rate_without_sample::RULE,
    metric_stale::RULE,
    funnel_not_monotone::RULE,
    future_without_baseline::RULE,
    pain_not_carried::RULE,
    change_without_action::RULE,
    portfolio_unranked::RULE,
    persona_uncovered::RULE,
    image_without_words::RULE,
    label_too_long::RULE,
    headline_too_long::RULE,
    unused_allow::RULE,
    allow_without_reason::RULE,
    unknown_rule_allowed::RULE,
];
