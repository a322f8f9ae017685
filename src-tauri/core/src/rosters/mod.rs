//! Rosters (名册): the Excel files an office is sent, read without a wrong value slipping in, and our own written back.
//!
//! `workbook` reads any kind of file in a child process; `recognise` finds the deputies; `clean` says what a cell means;
//! `reconcile` says who a row is; `inspect` puts it together. Inspecting writes nothing; importing is one operation.
//! Nobody is ever deleted by an import, and a blank cell never erases.

pub mod api;
mod belonging;
mod clean;
mod import;
mod inspect;
mod ops;
mod recognise;
mod reconcile;
pub mod registers;
mod store;
mod workbook;
mod write;

pub use import::{import, import_with};
pub use ops::{forget_mapping, history, inspect, inspect_with};
pub use workbook::{Reader, child_main};
pub use write::{export, save_problems, save_problems_with, save_template};
