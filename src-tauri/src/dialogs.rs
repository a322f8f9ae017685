//! The system's dialogs: choosing files, and opening what the program itself has written.
//!
//! The screens never open a file they name: only paths that the core answered as just written are opened.
#![expect(clippy::needless_pass_by_value, reason = "Tauri hands a command its arguments by value")]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use dutybook_core::{Refusal, Result};
use serde::Deserialize;
use serde_json::Value;
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath, MessageDialogButtons, MessageDialogKind};
use tauri_plugin_opener::Error as OpenerError;
use tauri_plugin_opener::OpenerExt;

/// Which files a dialog offers.
#[derive(Deserialize)]
pub struct FileKind {
    name: String,
    extensions: Vec<String>,
}

/// The files this run of the program has written, by the answers of the core.
#[derive(Default)]
pub struct Written(Mutex<BTreeSet<PathBuf>>);

impl Written {
    /// Remembers the file of an answer that names one: `{ "path": … }`.
    pub fn remember(&self, answer: &Value) {
        if let Some(path) = answer.get("path").and_then(Value::as_str) {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(PathBuf::from(path));
        }
    }

    fn find(&self, path: &str) -> Result<PathBuf> {
        let path = PathBuf::from(path);
        let is_ours = self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(&path);
        if is_ours && path.exists() {
            return Ok(path);
        }
        Err(Refusal::refused("只能打开本次刚刚保存的文件。").hinted("请在文件夹里自己打开这个文件。"))
    }
}

/// Lets a file be chosen; nothing when the dialog was closed.
#[tauri::command(async)]
pub fn choose_file(window: WebviewWindow, title: &str, kinds: Vec<FileKind>) -> Option<String> {
    answered().unwrap_or_else(|| path(dialog(&window, title, &kinds).blocking_pick_file()))
}

/// Lets a folder be chosen.
#[tauri::command(async)]
pub fn choose_folder(window: WebviewWindow, title: &str) -> Option<String> {
    answered().unwrap_or_else(|| path(dialog(&window, title, &[]).blocking_pick_folder()))
}

/// Lets a place for a new file be chosen.
#[tauri::command(async)]
pub fn choose_place(
    window: WebviewWindow,
    title: &str,
    suggested: &str,
    kinds: Vec<FileKind>,
) -> Option<String> {
    let ask = || path(dialog(&window, title, &kinds).set_file_name(suggested).blocking_save_file());
    answered().unwrap_or_else(ask)
}

/// Opens a file just written with the program the system has for it.
#[tauri::command(async)]
pub fn open_written(app: AppHandle, written: State<'_, Written>, path: &str) -> Result<()> {
    let path = written.find(path)?;
    app.opener().open_path(path.to_string_lossy(), None::<&str>).map_err(|error| not_opened(&error))
}

/// Shows a file just written in its folder.
#[tauri::command(async)]
pub fn show_written(app: AppHandle, written: State<'_, Written>, path: &str) -> Result<()> {
    app.opener().reveal_item_in_dir(written.find(path)?).map_err(|error| not_opened(&error))
}

/// Says a refusal in a window of its own, then does what comes next.
pub fn tell(app: &AppHandle, refusal: &Refusal, next: impl FnOnce() + Send + 'static) {
    log::error!("{refusal}");
    if is_answered_by_tests() {
        #[expect(clippy::print_stderr, reason = "a test reads it where a secretary reads the dialog")]
        {
            eprintln!("{refusal}");
        }
        return next();
    }
    let dialog = app.dialog().message(refusal.to_string()).title("履职簿").kind(MessageDialogKind::Warning);
    dialog.show(move |_| next());
}

/// Asks whether to leave although something was refused.
pub fn ask_to_leave(app: &AppHandle, refusal: &Refusal, then: impl FnOnce(bool) + Send + 'static) {
    log::error!("{refusal}");
    let buttons = MessageDialogButtons::OkCancelCustom("仍然退出".to_owned(), "返回".to_owned());
    let question = app.dialog().message(format!("{refusal}\n\n仍然要退出吗？")).title("履职簿");
    question.kind(MessageDialogKind::Warning).buttons(buttons).show(then);
}

fn dialog(window: &WebviewWindow, title: &str, kinds: &[FileKind]) -> FileDialogBuilder<tauri::Wry> {
    let dialog = window.dialog().file().set_parent(window).set_title(title);
    kinds.iter().fold(dialog, |dialog, kind| {
        let extensions: Vec<&str> = kind.extensions.iter().map(String::as_str).collect();
        dialog.add_filter(&kind.name, &extensions)
    })
}

fn path(chosen: Option<FilePath>) -> Option<String> {
    Some(chosen?.into_path().ok()?.to_string_lossy().into_owned())
}

fn not_opened(error: &OpenerError) -> Refusal {
    log::warn!("not opened: {error}");
    Refusal::unavailable("系统里没有能打开这个文件的程序。")
        .hinted("文件已经保存好，请到文件夹里用别的程序打开。")
}

/// In builds for tests, the answer a test has laid ready in the file `DUTYBOOK_ANSWERS` names: its first line, which is
/// taken away; an empty line closes the dialog. Native dialogs cannot be driven by WebDriver.
#[cfg(debug_assertions)]
fn answered() -> Option<Option<String>> {
    let file = std::env::var_os("DUTYBOOK_ANSWERS")?;
    let answers = std::fs::read_to_string(&file).unwrap_or_default();
    let (first, rest) = answers.split_once('\n').unwrap_or((&answers, ""));
    if std::fs::write(&file, rest).is_err() {
        log::error!("the answers of a test cannot be written");
    }
    Some((!first.is_empty()).then(|| first.to_owned()))
}

#[cfg(not(debug_assertions))]
fn answered() -> Option<Option<String>> {
    None
}

fn is_answered_by_tests() -> bool {
    cfg!(debug_assertions) && std::env::var_os("DUTYBOOK_ANSWERS").is_some()
}
