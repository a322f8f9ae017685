//! What holds across the whole product. Each module asks one question.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test says so by failing")]

mod activities;
mod appraisals;
mod bridge_town;
mod contacts;
mod evaluations;
mod expenses;
mod group_plans;
mod kept_rulebooks;
mod ladder;
mod menu;
mod oaths;
mod pledges;
mod quarters;
mod registers;
mod rosters;
mod rosters_by_hand;
mod rosters_hostile;
mod rosters_import;
mod rosters_layouts;
mod rulebooks;
mod sheets;
mod store;
mod stroke_order;
mod suggestions;
mod surveys;
mod terms;
mod tidy;
mod written_tables;
