//! The window's one way to the core: `call`, and `cancel` for what takes long.

use std::sync::Arc;

use dutybook_core::bridge::{Answer, Desk};
use dutybook_core::office::Progress;
use dutybook_core::{Refusal, Result};
use serde_json::Value;
use tauri::State;
use tauri::async_runtime::spawn_blocking;
use tauri::ipc::Channel;

use crate::dialogs::Written;

/// Calls one of the core's commands; the window stays responsive meanwhile.
#[tauri::command]
pub async fn call(
    desk: State<'_, Arc<Desk>>,
    written: State<'_, Written>,
    name: String,
    payload: Value,
    ticket: u32,
    on_progress: Channel<Progress>,
) -> Result<Answer> {
    let desk = Arc::clone(&desk);
    let report = move |progress: Progress| {
        // A window that has gone hears nothing; the work it asked for is finished all the same.
        let _gone = on_progress.send(progress);
    };
    let work = spawn_blocking(move || desk.call(&name, payload, ticket, report));
    let answer = work.await.unwrap_or_else(|error| Err(Refusal::bug(error)));
    match &answer {
        Ok(answer) => written.remember(&answer.answer),
        Err(refusal) => log::warn!("refused: {:?}", refusal.kind),
    }
    answer
}

/// Asks the call with this ticket to stop; it then answers with a Refusal of kind Cancelled.
#[tauri::command]
#[expect(clippy::needless_pass_by_value, reason = "tauri hands a command its state by value")]
pub fn cancel(desk: State<'_, Arc<Desk>>, ticket: u32) {
    desk.cancel(ticket);
}
