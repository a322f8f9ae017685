//! Draws the sheets of questionnaires: the paper that is answered, and the report of what it came to.

mod form;
mod report;

pub use form::draw_survey_form;
pub use report::draw_survey_report;
