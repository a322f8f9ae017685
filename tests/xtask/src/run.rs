//! Running other programs: shown before they run, their failure told in a sentence.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Nothing, or why not.
pub type Outcome<T = ()> = Result<T, String>;

/// The top folder of the project.
pub fn top() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// A program to be run in the top folder, given as the words of a command line.
pub fn command(words: &[&str]) -> Command {
    let mut command = Command::new(words.first().copied().unwrap_or_default());
    command.args(words.iter().skip(1)).current_dir(top());
    command
}

/// Runs it after showing it; an exit code other than 0 is an error.
pub fn run(command: &mut Command) -> Outcome {
    say(command);
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", shown(command))) }
}

/// Runs it after showing it, passing on each line of its standard output, and hands back those lines and whether
/// it succeeded.
pub fn run_reading(command: &mut Command) -> Outcome<(Vec<String>, bool)> {
    say(command);
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| not_started(command, &error))?;
    let mut lines = Vec::new();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            println!("{line}");
            lines.push(line);
        }
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    Ok((lines, status.success()))
}

/// What it prints, or nothing when it fails or is not there.
pub fn output(words: &[&str]) -> Option<String> {
    let output = command(words).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program of this name is on the path.
pub fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| {
        folder.join(program).is_file()
            || folder.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)).is_file()
    })
}

/// A binary of this workspace: `target/debug/dutybook`.
pub fn built(profile: &str, name: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| top().join("target"), PathBuf::from);
    target.join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

fn say(command: &Command) {
    println!("\n> {}", shown(command));
}

fn shown(command: &Command) -> String {
    let top = format!("{}/", top().display());
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<String> = words.map(|word| word.to_string_lossy().replace(&top, "")).collect();
    words.join(" ")
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("{} cannot be started: {error}", command.get_program().to_string_lossy())
}
