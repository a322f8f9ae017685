//! The yearly appraisal (考评): the judge of a composite.

mod judging;
mod properties;
