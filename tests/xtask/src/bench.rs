//! `cargo xtask bench`: ratios within one run, each with its bound; never seconds against a fixed number.
//!
//! Each measurement is a release binary of `tests/bench/`. It prints its lines (`what: ratio (bound …)`) and fails
//! when a bound is missed; all of them run, then the command fails if one did.

use crate::machine;
use crate::run::{Outcome, built, command, run};
use crate::ui;

const MEASUREMENTS: &[&str] = &["bench-import", "bench-cards", "bench-preview", "bench-window"];

/// Builds the release and runs every measurement.
pub fn bench() -> Outcome {
    machine::provide(&[machine::BUILD, machine::TEST])?;
    ui::build()?;
    run(&mut command(&["cargo", "build", "--workspace", "--release"]))?;
    let missed: Vec<&str> = MEASUREMENTS.iter().copied().filter(|name| measure(name).is_err()).collect();
    if missed.is_empty() { Ok(()) } else { Err(format!("a bound was missed in {}", missed.join(", "))) }
}

fn measure(name: &str) -> Outcome {
    run(&mut std::process::Command::new(built("release", name)))
}
