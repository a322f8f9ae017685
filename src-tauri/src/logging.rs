//! The program's own diary: what went wrong, in a file beside the store, never what the office keeps.
//!
//! Two files of at most a megabyte: `dutybook.log` and, before it, `dutybook.old.log`.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use log::{Level, LevelFilter, Log, Metadata, Record};

const MOST_BYTES: u64 = 1 << 20;

struct Diary(Mutex<File>);

/// Starts the diary in `folder`. Without one the program works all the same.
pub fn start(folder: &Path) {
    let path = folder.join("dutybook.log");
    if fs::metadata(&path).is_ok_and(|facts| facts.len() > MOST_BYTES) {
        let _kept = fs::rename(&path, folder.join("dutybook.old.log"));
    }
    let Ok(file) = OpenOptions::new().create(true).append(true).open(path) else { return };
    if log::set_logger(Box::leak(Box::new(Diary(Mutex::new(file))))).is_ok() {
        log::set_max_level(LevelFilter::Info);
    }
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        // Only where it happened: a panic's message may quote what the office keeps.
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        log::error!("panic at {place}");
        usual(panic);
    }));
}

impl Log for Diary {
    fn enabled(&self, about: &Metadata) -> bool {
        about.level() <= Level::Warn || about.target().starts_with("dutybook")
    }

    fn log(&self, record: &Record) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _full = writeln!(file, "{seconds} {} {}: {}", record.level(), record.target(), record.args());
    }

    fn flush(&self) {
        let _full = self.0.lock().unwrap_or_else(PoisonError::into_inner).flush();
    }
}
