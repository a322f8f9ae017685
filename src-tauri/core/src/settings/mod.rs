//! The office, its term and how this installation prints and shows (DOMAIN §0, §2).

pub mod api;
