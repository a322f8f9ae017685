//! A term (届): what is to be done at its beginning, on its way and at its end, its archive, and the change to the next
//! (Deputies Law art 2: five years; DOMAIN §2).
//!
//! Checklists look at the records where they can and are ticked by hand where not. **Absent on purpose.** Nobody is
//! elected here: who goes on into the next term is chosen by the voters and entered by the secretary.

pub mod api;
mod ops;
mod rules;
mod store;

pub use ops::{archive, change, tick, view};
