//! What must hold of the menu's items, their stages and sign-ups. Facts in, verdict out.

mod item;
mod sign_up;
mod stage;
mod standing;
mod year;

pub use item::{check, tidied};
pub use sign_up::{Comer, Place, SignedUp, check_reason, check_sign_up, is_meant, place, seats_left};
pub use stage::{Step, check_closing, kept, next, shown};
pub use standing::{Came, Case, best_of, standing};
pub use year::{check_minimum, check_year, copied, in_force, is_alike, is_overdue};
