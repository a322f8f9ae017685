//! Rosters (名册): the Excel files an office is sent, read without a wrong value slipping in, and our own written back.
//!
//! The only user of calamine. Foreign files are parsed in a child process; inspecting writes nothing.

pub mod api;
mod workbook;

pub use workbook::{Reader, child_main};

mod clean;
mod recognise;
