//! The yearly appraisal (考评): the judge of a composite, and a year from its facts to the meeting and after.

mod judging;
mod properties;
mod year;
