//! Deputies (代表): who they are, where they belong, where they stand (DOMAIN §2; Deputies Law art 58(2)).
//!
//! Nothing here counts what a deputy did, and nothing decides about one: a status follows a decision taken elsewhere.

pub mod api;
