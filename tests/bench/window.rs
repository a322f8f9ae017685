//! How long the program's window takes from its start to its first paint, against a bare Tauri window's. One run, one
//! machine, a ratio.
//!
//! Both are started in turn on a display of their own, and what is timed is what a secretary would see: the moment
//! letters first stand on the display. For the program's window that is its frame with the navigation; when its home
//! page stands whole, with the town's figures, is told besides. Each time is the best of several.
//! `DUTYBOOK_PICTURE=window.png` keeps a picture of the last window that came to rest.
#![allow(clippy::print_stdout, reason = "a measurement speaks to its terminal")]

#[path = "window/desktop.rs"]
mod desktop;
#[path = "window/display.rs"]
mod display;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use desktop::Desktop;

type Outcome<T> = Result<T, Box<dyn Error>>;

const ROUNDS: u32 = 9;
const BOUND: f64 = 1.3;
/// How often the display is looked at.
const BETWEEN_LOOKS: Duration = Duration::from_millis(2);
/// A display that has not changed for so long is taken for finished.
const AT_REST: Duration = Duration::from_millis(1200);
const PATIENCE: Duration = Duration::from_secs(30);

/// When, after the start of a window, its letters first stood on the display, and when the display last changed.
#[derive(Clone, Copy)]
struct Shown {
    first: Duration,
    whole: Duration,
}

impl Shown {
    const NEVER: Self = Self { first: Duration::MAX, whole: Duration::MAX };

    fn best(self, other: Self) -> Self {
        Self { first: self.first.min(other.first), whole: self.whole.min(other.whole) }
    }
}

fn main() -> ExitCode {
    match measure() {
        Ok(ratio) if ratio <= BOUND => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            println!("bench-window: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Outcome<f64> {
    let folder = tempfile::tempdir()?;
    let desktop = Desktop::open(folder.path())?;
    let store = folder.path().join("town.dutybook");
    if !Command::new(beside("dutybookctl")?)
        .arg("--store")
        .arg(&store)
        .args(["init", "--demo"])
        .output()?
        .status
        .success()
    {
        return Err("the fictional town cannot be made".into());
    }
    let mut bare = Command::new(beside("bare-window")?);
    let mut ours = Command::new(beside("dutybook")?);
    ours.arg("--store").arg(&store);
    // The first start of each fills the system's and the web engine's caches, and is not counted.
    show(&desktop, &mut bare)?;
    show(&desktop, &mut ours)?;
    let (mut bare_best, mut ours_best) = (Shown::NEVER, Shown::NEVER);
    for _ in 0..ROUNDS {
        bare_best = bare_best.best(show(&desktop, &mut bare)?);
        ours_best = ours_best.best(show(&desktop, &mut ours)?);
    }
    let ratio = ours_best.first.as_secs_f64() / bare_best.first.as_secs_f64();
    println!(
        "start to first paint: ours {:.0?}, a bare Tauri window {:.0?}; our home page whole {:.0?}",
        ours_best.first, bare_best.first, ours_best.whole
    );
    let missed = if ratio > BOUND { "  MISSED" } else { "" };
    println!("window to first paint over a bare window's: {ratio:.2} (bound: at most {BOUND}){missed}");
    Ok(ratio)
}

/// Starts a window on the empty display, watches it until the display is at rest, and ends it.
fn show(desktop: &Desktop, program: &mut Command) -> Outcome<Shown> {
    let mut display = desktop.display()?;
    let begun = Instant::now();
    let mut window = desktop.start(program)?;
    let mut first = None;
    let (mut seen, mut whole) = (0, Duration::ZERO);
    let outcome = loop {
        let now = display.look()?;
        let since = begun.elapsed();
        if now.picture != seen {
            (seen, whole) = (now.picture, since);
        }
        if first.is_none() && now.has_letters() {
            first = Some(since);
        }
        match first {
            Some(first) if since - whole > AT_REST => break Ok(Shown { first, whole }),
            None if since > PATIENCE => break Err("a window has shown nothing".into()),
            _ if since > PATIENCE => break Err("a window has not come to rest".into()),
            _ => std::thread::sleep(BETWEEN_LOOKS),
        }
    };
    if let (Ok(_), Some(file)) = (&outcome, std::env::var_os("DUTYBOOK_PICTURE")) {
        display.save(Path::new(&file))?;
    }
    window.kill()?;
    window.wait()?;
    display.until_empty()?;
    outcome
}

/// A program of the same build.
fn beside(name: &str) -> Outcome<PathBuf> {
    let path = std::env::current_exe()?.with_file_name(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    if path.exists() { Ok(path) } else { Err(format!("{name} is not built").into()) }
}
