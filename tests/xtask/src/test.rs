//! `cargo xtask test`: everything that must hold, ending with one plain line `N passed, N failed`.
//!
//! A step that fails does not keep the later ones from running: one run tells everything.

use std::process::Command;

use crate::machine;
use crate::run::{Outcome, built, command, run_reading};
use crate::ui;

/// What has passed and failed so far.
#[derive(Default)]
struct Tally {
    passed: u32,
    failed: u32,
    broken: Vec<String>,
}

/// Runs all of it.
pub fn test() -> Outcome {
    machine::provide(&[machine::BUILD, machine::TEST])?;
    ui::build()?;
    ui::install("tests/screens")?;
    let mut tally = Tally::default();
    tally.check("formatting", &mut command(&["cargo", "fmt", "--all", "--check"]));
    let lints = ["cargo", "clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
    tally.check("lints", &mut command(&lints));
    tally.check("build", &mut command(&["cargo", "build", "--workspace", "--quiet"]));
    tally.count("Rust tests", &mut command(&["cargo", "test", "--workspace", "--no-fail-fast"]));
    tally.count(
        "the screens' types, lints and own tests",
        ui::npm("ui", &["run", "check"]).env("NO_COLOR", "1"),
    );
    tally.count("screens in Chromium", specs("chromium", &[]).env("NO_COLOR", "1"));
    tally.count("the real window", specs("window", REAL_WINDOW).env("NO_COLOR", "1"));
    tally.close()
}

/// A display of an office screen's size and a session bus of its own, both gone afterwards.
const REAL_WINDOW: &[&str] =
    &["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1366x768x24", "dbus-run-session", "--"];

fn specs(project: &str, around: &[&str]) -> Command {
    let playwright =
        ["npm", "--prefix", "tests/screens", "run", "--silent", "specs", "--", "--project", project];
    let mut specs = command(&[around, &playwright].concat());
    specs
        .env("DUTYBOOK_SERVER", built("debug", "test-server"))
        .env("DUTYBOOK_WINDOW", built("debug", "dutybook"));
    specs
}

impl Tally {
    /// A step that counts as one test.
    fn check(&mut self, what: &str, command: &mut Command) {
        let passed = run_reading(command).is_ok_and(|(_, passed)| passed);
        self.add(what, u32::from(passed), u32::from(!passed));
    }

    /// A step whose own summary lines are counted.
    fn count(&mut self, what: &str, command: &mut Command) {
        let (lines, succeeded) = run_reading(command).unwrap_or_default();
        let (passed, failed) =
            lines.iter().map(|line| counted(line)).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
        let silent_failure = u32::from(failed == 0 && (!succeeded || passed == 0));
        self.add(what, passed, failed + silent_failure);
    }

    fn add(&mut self, what: &str, passed: u32, failed: u32) {
        println!("{what}: {passed} passed, {failed} failed");
        self.passed += passed;
        self.failed += failed;
        if failed > 0 {
            self.broken.push(what.to_owned());
        }
    }

    fn close(&self) -> Outcome {
        if !self.broken.is_empty() {
            println!("\nfailed: {}", self.broken.join(", "));
        }
        println!("\n{} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 { Ok(()) } else { Err("some tests failed".to_owned()) }
    }
}

/// The counts of one line, if it is a summary of cargo (`test result: ok. 3 passed; 0 failed; …`), of vitest
/// (`Tests  1 failed | 3 passed (4)`) or of Playwright (`  3 passed (1.2s)`).
fn counted(line: &str) -> (u32, u32) {
    let line = line.trim();
    let is_cargo = line.starts_with("test result:");
    let is_vitest = line.starts_with("Tests ");
    let is_playwright = line.starts_with(|first: char| first.is_ascii_digit());
    if !(is_cargo || is_vitest || is_playwright) {
        return (0, 0);
    }
    let words: Vec<&str> = line.split([' ', ';', '|']).filter(|word| !word.is_empty()).collect();
    if is_playwright && words.len() > 3 {
        return (0, 0);
    }
    let before = |word: &str| {
        let place = words.iter().position(|found| *found == word);
        place
            .and_then(|place| words.get(place.wrapping_sub(1)))
            .and_then(|number| number.parse().ok())
            .unwrap_or(0)
    };
    (before("passed"), before("failed"))
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn the_summaries_of_three_runners_are_counted_and_nothing_else() {
        let check = |line: &str, passed, failed| assert_eq!(counted(line), (passed, failed), "{line}");
        check(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s",
            12,
            0,
        );
        check(
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s",
            3,
            2,
        );
        check("      Tests  1 failed | 3 passed (4)", 3, 1);
        check("      Tests  7 passed (7)", 7, 0);
        check("  9 passed (1.2m)", 9, 0);
        check("  1 failed", 0, 1);
        check(" Test Files  2 passed (2)", 0, 0);
        check("test rosters::all passed ... ok", 0, 0);
        check("3 rosters were read and 2 passed the check", 0, 0);
    }
}
