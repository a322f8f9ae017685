//! How a sheet is drawn: the only user of printpdf, lopdf and the faces.
//!
//! **Flow.** One file a sheet lays out what `publication` says; `setting` looks up glyphs along a chain of faces per
//! role, `breaks` and `fit` wrap and shrink, `pen` puts single lines, `table` and `grid` break pages; all of them end in a `display` list, which tests read too; `emit` writes that as PDF and `finish` makes the file small and
//! the same each time.
//!
//! **Absent on purpose.** No store, no clock, no file: a sheet goes in, bytes come out. Text is never dropped: it
//! wraps, then shrinks to a legible floor, then refuses. A character no face has is refused by name.

pub mod breaks;
mod charts;
mod contact_cards;
pub mod display;
mod duty_column;
mod duty_file;
mod duty_form;
mod duty_menu;
mod emit;
mod employer_letter;
mod evaluations;
mod faces;
mod finish;
pub mod fit;
mod grid;
mod letter;
mod menu_form;
mod notice_board;
mod pen;
mod photo;
mod pledge_board;
mod pledge_letter;
mod points_sheet;
mod portrait;
mod qr;
mod quarter_report;
mod roster;
pub mod setting;
mod sign_in_sheet;
mod signing_list;
mod surveys;
mod table;
mod talk_record;
mod wall;

pub use contact_cards::draw_contact_cards;
pub use display::{Drawing, Ink, Item, Page};
pub use duty_column::draw_duty_columns;
pub use duty_file::draw_duty_files;
pub use duty_form::draw_duty_forms;
pub use duty_menu::draw_duty_menus;
pub use emit::write_pdf;
pub use employer_letter::draw_employer_letters;
pub use evaluations::{
    draw_evaluation_ballots, draw_evaluation_notice, draw_evaluation_packet, draw_evaluation_tally,
    draw_report_forms,
};
pub use faces::Role;
pub use notice_board::draw_notice_board;
pub use pledge_board::draw_pledge_boards;
pub use pledge_letter::draw_pledge_letters;
pub use points_sheet::draw_points_sheets;
pub use quarter_report::draw_quarter_report;
pub use roster::draw_roster;
pub use sign_in_sheet::draw_sign_in_sheets;
pub use signing_list::draw_signing_list;
pub use surveys::{draw_survey_form, draw_survey_report};
pub use talk_record::draw_talk_records;

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// Millimetres as points.
pub(crate) const fn mm(millimetres: f32) -> f32 {
    millimetres * MM
}
