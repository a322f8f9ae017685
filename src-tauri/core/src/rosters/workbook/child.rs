//! The child's side: the same executable started with a private word, under limits of memory and time.
//!
//! A reader that panics is caught here; one that aborts takes only this process with it.

use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use super::fault::Fault;
use super::sink::Sink;
use super::sniff::{self, Kind};
use super::{html, ods, text, xls, xlsb, xlsx};

/// The private word that makes the executable a reader.
pub const MARKER: &str = "--dutybook-read-workbook";
/// Asks for the cells.
pub const MODE_BOOK: &str = "book";
/// Asks for the pictures.
pub const MODE_PICTURES: &str = "pictures";

/// Runs as the reading child when the arguments say so; every executable that reads rosters calls this first in `main`.
///
/// Returns the exit code, or nothing when this is no reading child.
pub fn child_main(args: &[String]) -> Option<i32> {
    let [_, marker, mode, file] = args else { return None };
    if marker != MARKER {
        return None;
    }
    limit_itself();
    // The one place that talks to its parent through standard output.
    let mut sink = Sink::new(std::io::stdout());
    let pictures = mode == MODE_PICTURES;
    let end = catch_unwind(AssertUnwindSafe(|| read(Path::new(file), pictures, &mut sink)))
        .unwrap_or(Err(Fault::Damaged));
    Some(i32::from(sink.finish(end).is_err()))
}

fn read<W: Write>(file: &Path, pictures: bool, sink: &mut Sink<W>) -> Result<(), Fault> {
    let bytes = std::fs::read(file).map_err(|_| Fault::Damaged)?;
    match (sniff::kind(&bytes)?, pictures) {
        (Kind::Xlsx(mut package), false) => xlsx::read(&mut package, sink),
        (Kind::Xlsx(mut package), true) => xlsx::read_pictures(&mut package, sink),
        (Kind::Xlsb(mut package), false) => xlsb::read(&bytes, &mut package, sink),
        (Kind::Ods(mut package), false) => ods::read(&mut package, sink),
        (Kind::Ods(mut package), true) => ods::read_pictures(&mut package, sink),
        (Kind::Xls(file), false) => xls::read(&bytes, &file, sink),
        (Kind::Html, false) => html::read(&bytes, sink),
        (Kind::Text, false) => text::read(&bytes, sink),
        (Kind::Xlsb(_) | Kind::Xls(_) | Kind::Html | Kind::Text, true) => Ok(()),
    }
}

#[cfg(unix)]
fn limit_itself() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = |most| Rlimit { current: Some(most), maximum: Some(most) };
    // A system that refuses a limit still has the parent's clock.
    let _ = setrlimit(Resource::As, limit(900 << 20));
    let _ = setrlimit(Resource::Cpu, limit(8));
    let _ = setrlimit(Resource::Core, limit(0));
}

#[cfg(not(unix))]
fn limit_itself() {}
