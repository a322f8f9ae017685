//! What the secretary does with a year's appraisal.

mod deciding;
mod entering;
mod reelection;
mod schemes;
mod sheet;

pub use deciding::{correct, decide, decided};
pub use entering::{add_veto, remove_veto, save_opinion};
pub use reelection::{recommend, reelection};
pub use schemes::{remove_scheme, save_scheme, schemes};
pub use sheet::{closed_points, sheet, years};
