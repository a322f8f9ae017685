//! Draws the sheets of evaluation sessions: ballot papers, tally, notice, report forms, the packet that is read out.

mod ballots;
mod notice;
mod packet;
mod report_form;
mod tally;

pub use ballots::draw_evaluation_ballots;
pub use notice::draw_evaluation_notice;
pub use packet::draw_evaluation_packet;
pub use report_form::draw_report_forms;
pub use tally::draw_evaluation_tally;
