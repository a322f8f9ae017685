//! The parent's side: starts the reading child, gives it eight seconds, takes its bounded answer.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use super::book::Book;
use super::child::{MARKER, MODE_BOOK, MODE_PICTURES};
use super::fault::Fault;
use super::wire::{self, Unanswered};
use crate::refusal::cause;
use crate::{Refusal, Result};

/// Longer than any honest roster takes.
const MOST_TIME: Duration = Duration::from_secs(8);
/// So often it is looked, five milliseconds apart, whether a child that is done has ended.
const PATIENCE: u32 = 200;
/// Larger than any honest roster is.
const MOST_FILE: u64 = 50 << 20;

/// A picture of a workbook.
#[derive(Debug)]
pub struct Picture {
    /// The sheet, from 0 among the book's.
    pub sheet: usize,
    /// The row, from 0.
    pub row: u32,
    /// The column, from 0.
    pub column: u32,
    /// The file in it: JPEG, PNG …
    pub bytes: Vec<u8>,
}

/// Which executable parses: this one, unless a test says otherwise.
#[derive(Clone, Debug)]
pub struct Reader {
    program: PathBuf,
}

impl Reader {
    /// The running executable reads, or what `DUTYBOOK_READER` names.
    ///
    /// # Errors
    /// When the system does not say where the executable is.
    pub fn own() -> Result<Self> {
        if let Some(program) = std::env::var_os("DUTYBOOK_READER") {
            return Ok(Self { program: PathBuf::from(program) });
        }
        let program = std::env::current_exe().map_err(|fault| {
            Refusal::unavailable(format!("找不到程序自身的位置：{}。", cause(&fault)))
                .hinted("请重新安装程序后再试。")
        })?;
        Ok(Self { program })
    }

    /// Another executable that calls `child_main` first.
    pub fn at(program: impl Into<PathBuf>) -> Self {
        Self { program: program.into() }
    }

    /// Reads a workbook's cells.
    ///
    /// # Errors
    /// A [`Refusal`] when the file cannot be opened; the inner [`Fault`] when it is no workbook.
    pub fn read(&self, file: &Path) -> Result<std::result::Result<Book, Fault>> {
        if let Err(fault) = look(file)? {
            return Ok(Err(fault));
        }
        Ok(self.ask(file, MODE_BOOK)?.map(|(book, _)| book))
    }

    /// Reads a workbook's pictures.
    ///
    /// # Errors
    /// As [`Reader::read`].
    pub fn pictures(&self, file: &Path) -> Result<std::result::Result<Vec<Picture>, Fault>> {
        Ok(self.ask(file, MODE_PICTURES)?.map(|(_, pictures)| pictures))
    }

    fn ask(&self, file: &Path, mode: &str) -> Result<std::result::Result<(Book, Vec<Picture>), Fault>> {
        let mut command = Command::new(&self.program);
        command
            .arg(MARKER)
            .arg(mode)
            .arg(file)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        without_window(&mut command);
        let mut child = command.spawn().map_err(|fault| {
            Refusal::unavailable(format!("启动读表程序失败：{}。", cause(&fault)))
                .hinted("请重新启动程序后再试。")
        })?;
        let Some(answer) = child.stdout.take() else {
            return Err(Refusal::bug("reader without a pipe"));
        };
        let (done, is_done) = channel::<()>();
        let watch = std::thread::spawn(move || watch(child, &is_done));
        let received = wire::receive(answer);
        drop(done);
        Ok(match received {
            Ok(read) => Ok(read),
            Err(Unanswered::Told(fault)) => Err(fault),
            // Whoever ends without a word was ended: by the clock, or by the system for taking too much.
            Err(Unanswered::BrokenOff) => match watch.join() {
                Ok(Ended::ByItself) => Err(Fault::Damaged),
                Ok(Ended::Forced) | Err(_) => Err(Fault::TooLarge),
            },
        })
    }
}

/// How the child came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    ByItself,
    /// By the time limit, or by the system for taking too much.
    Forced,
}

/// Waits until the answer is read or the time is over, then makes sure the child is gone.
fn watch(mut child: Child, is_done: &std::sync::mpsc::Receiver<()>) -> Ended {
    let late = matches!(is_done.recv_timeout(MOST_TIME), Err(RecvTimeoutError::Timeout));
    if late {
        // It may have ended this very moment; then there is nothing to kill.
        let _ = child.kill();
        let _ = child.wait();
        return Ended::Forced;
    }
    // It has said its last word, so it is about to end; one that does not is made to.
    let mut exit = None;
    for _ in 0..PATIENCE {
        exit = child.try_wait().ok().flatten();
        if exit.is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    if exit.is_none() {
        let _ = child.kill();
        let _ = child.wait();
    }
    match exit.and_then(|status| status.code()) {
        Some(_) => Ended::ByItself,
        None => Ended::Forced,
    }
}

/// What can be told without opening: too large, empty, not there.
fn look(file: &Path) -> Result<std::result::Result<(), Fault>> {
    let missing = |fault: std::io::Error| {
        Refusal::not_found(format!("打不开文件“{}”：{}。", file.display(), cause(&fault)))
            .hinted("请确认文件还在原处、没有被其他程序独占，再重新选择。")
            .at("path")
    };
    let facts = std::fs::metadata(file).map_err(missing)?;
    if !facts.is_file() {
        return Err(Refusal::not_found(format!("“{}”不是一个文件。", file.display()))
            .hinted("请选择一份名册文件。")
            .at("path"));
    }
    std::fs::File::open(file).map_err(missing)?;
    Ok(match facts.len() {
        0 => Err(Fault::EmptyFile),
        length if length > MOST_FILE => Err(Fault::TooLarge),
        _ => Ok(()),
    })
}

#[cfg(windows)]
fn without_window(command: &mut Command) {
    use std::os::windows::process::CommandExt;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

#[cfg(not(windows))]
fn without_window(_command: &mut Command) {}
