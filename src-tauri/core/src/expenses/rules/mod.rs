//! What must hold of expenses and allowances. Facts in, verdict out.

mod allowance;
mod expense;

pub use allowance::{
    Balance, Entitled, Record, balance, check_exception, check_rate, entitled, judge, rate_on,
};
pub use expense::{check, check_budget, check_days, check_year, notes};
