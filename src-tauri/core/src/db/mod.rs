//! The store's file: opened with its pragmas, locked against a second program, brought to the newest schema.
//!
//! One plain SQLite file with a rollback journal: copied by hand while the program is closed, it is whole. What the
//! office keeps in it is the slices' matter; this module only knows which migrations and tables there are.

pub(crate) mod error;
mod lock;
mod migrate;
mod open;
mod tables;

pub(crate) use lock::Lock;
pub(crate) use migrate::{NEWEST, migrate, version_of};
pub(crate) use open::{Access, connect, create_file, look_at_head};
pub(crate) use tables::{Kept, area_of, kept, name_of, settled_by};
