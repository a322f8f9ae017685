//! Contact cards against Typst and pdf-writer, as ratios within one run: 100 and 1,000 cards with photos and QR codes.
//!
//! Typst must take at least five times as long and its file be no smaller; the same display list written with
//! pdf-writer may be no faster than 1 / 1.2 of ours; 1,000 cards stay under 150 MiB. Each time is the best of several.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a measurement says what it found, or fails"
)]

#[path = "cards/reference.rs"]
mod reference;
#[path = "cards/town.rs"]
mod town;
#[path = "cards/typst.rs"]
mod typst;

use std::process::{Command, ExitCode};
use std::time::Instant;

use dutybook_core::publication::api::MakeSheet;
use dutybook_core::publication::town::Town;
use dutybook_core::publication::{draw, make};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("--only-ours") {
        let town = town::town_of(arguments.next().unwrap().parse().unwrap());
        let (time, _) = timed(|| ours(&town));
        println!("{time} {}", peak_kib());
        return ExitCode::SUCCESS;
    }
    let mut missed = false;
    for (cards, times) in [(100, 15), (1000, 7)] {
        missed |= measure(cards, times);
    }
    let peak = in_new_process(1000).1 / 1024;
    missed |= report("peak memory of 1,000 cards (MiB)", peak as f64, 150.0, false);
    if missed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn measure(cards: usize, times: usize) -> bool {
    let town = town::town_of(cards);
    let (mut our_time, mut reference_time) = (f64::MAX, f64::MAX);
    let (mut our_bytes, mut reference_bytes) = (0, 0);
    // In turn, so that a busy moment of the machine meets both.
    for _ in 0..times {
        let (time, bytes) = timed(|| ours(&town));
        (our_time, our_bytes) = (our_time.min(time), bytes.len());
        let (time, bytes) = timed(|| {
            let drawing = draw(&town, &asked(), &mut |_, _| Ok(())).unwrap().1;
            reference::write(&drawing)
        });
        (reference_time, reference_bytes) = (reference_time.min(time), bytes.len());
    }
    println!(
        "{cards} cards: ours {our_time:.1} ms, {our_bytes} bytes; pdf-writer {reference_time:.1} ms, {reference_bytes} bytes"
    );
    let mut missed =
        report(&format!("{cards} cards: time over pdf-writer's"), our_time / reference_time, 1.2, false);
    match typst::compile(&town) {
        Some((time, bytes)) => {
            // Both as the first print of a new process.
            let ours = in_new_process(cards).0;
            println!("{cards} cards: Typst {time:.1} ms, {bytes} bytes; ours, first print, {ours:.1} ms");
            missed |= report(&format!("{cards} cards: Typst's time over ours"), time / ours, 5.0, true);
            missed |= report(
                &format!("{cards} cards: size over Typst's"),
                our_bytes as f64 / bytes as f64,
                1.0,
                false,
            );
        }
        None => println!("{cards} cards: Typst not measured (pip install typst)"),
    }
    missed
}

fn report(what: &str, value: f64, bound: f64, at_least: bool) -> bool {
    let missed = if at_least { value < bound } else { value > bound };
    let word = if at_least { "at least" } else { "at most" };
    println!("{what}: {value:.2} (bound: {word} {bound}){}", if missed { "  MISSED" } else { "" });
    missed
}

fn asked() -> MakeSheet {
    MakeSheet { document: "contact-cards".into(), ..MakeSheet::default() }
}

fn ours(town: &Town) -> Vec<u8> {
    make(town, &asked(), &mut |_, _| Ok(())).unwrap().pdf
}

fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let start = Instant::now();
    let made = work();
    (start.elapsed().as_secs_f64() * 1000.0, made)
}

/// Milliseconds of the first print of a new process, and the most memory it held, in KiB.
fn in_new_process(cards: usize) -> (f64, u64) {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--only-ours", &cards.to_string()])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let (time, peak) = said.trim().split_once(' ').unwrap();
    (time.parse().unwrap(), peak.parse().unwrap())
}

/// The most memory this process ever held, in KiB; 0 where the system does not tell.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
