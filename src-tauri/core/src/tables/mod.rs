//! Tables (表格): what the store keeps as heads and rows, and how such a table becomes a workbook.
//!
//! A table of the window is written as it stands there; the whole registers, and what no screen shows as one grid
//! (deputies × activities), are made here, for the window and for scripts alike. The roster has its own export, which
//! comes back unchanged; so do both tables of attendance. Nothing private stands in a table unless it was asked for.

mod activities;
pub mod api;
mod contacts;
mod menu;
mod ops;
mod points;
mod suggestions;
mod write;

pub use ops::{export, write};
pub use write::{head, save, text};
