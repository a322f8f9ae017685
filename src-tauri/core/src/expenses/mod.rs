//! The congress's money (经费): what the year's budget is, what activities cost, and what is paid to deputies without a
//! fixed income for the half-days they gave (误工补助; Deputies Law art 41, DOMAIN §3).
//!
//! The law names no amount: rates are the office's own, dated, and say where they come from. An allowance rests on an
//! approved attendance; what was paid is kept as it was paid, and a record that changes later is shown as a difference.
//! This is no bookkeeping: vouchers, accounts and taxes are the finance office's.

pub mod api;
mod ops;
mod rules;
mod store;

pub use ops::{
    allowances, overview, pay, rates, remove, remove_exception, remove_rate, save, save_budget,
    save_exception, save_rate, unpay,
};
pub use store::{insert, insert_budget, insert_payment, insert_rate, keep_exception};
