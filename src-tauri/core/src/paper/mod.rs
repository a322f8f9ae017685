//! How a sheet is drawn: the only user of printpdf, lopdf and the faces.
//!
//! **Flow.** `roster`, `notice_board` and `contact_cards` lay out what `publication` says; `setting` looks up
//! glyphs along a chain of faces per role, `breaks` and `fit` wrap and shrink, `table` breaks pages; all of them
//! end in a `display` list, which tests read too; `emit` writes that as PDF and `finish` makes the file small and
//! the same each time.
//!
//! **Absent on purpose.** No store, no clock, no file: a sheet goes in, bytes come out. Text is never dropped: it
//! wraps, then shrinks to a legible floor, then refuses. A character no face has is refused by name.

pub mod breaks;
mod contact_cards;
pub mod display;
mod emit;
mod faces;
mod finish;
pub mod fit;
mod notice_board;
mod photo;
mod qr;
mod roster;
pub mod setting;
mod table;

pub use contact_cards::draw_contact_cards;
pub use display::{Drawing, Ink, Item, Page};
pub use emit::write_pdf;
pub use faces::Role;
pub use notice_board::draw_notice_board;
pub use roster::draw_roster;

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// Millimetres as points.
pub(crate) const fn mm(millimetres: f32) -> f32 {
    millimetres * MM
}
