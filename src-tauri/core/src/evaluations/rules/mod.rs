//! What must hold of sessions and ballots, and what ballots come to. Facts in, verdict out.

pub mod ballots;
pub mod counts;
pub mod entering;
pub mod planning;
pub mod rectifying;
pub mod results;
pub mod stages;
