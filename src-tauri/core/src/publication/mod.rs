//! What a sheet says, as pure data: no millimetre, no face, no PDF. `paper` draws it.
//!
//! Posted sheets are made of types that have no field for anything private (DOMAIN §1, PIPL).

pub mod api;
