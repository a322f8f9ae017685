//! 履职簿's window: opens the store, shows the screens of `ui/dist`, and closes with a verified backup.
//!
//! **Map.** `call` is the one way from the screens to the core; `dialogs` ask for files; `logging` keeps the diary.
//! **Absent on purpose.** No network, no tray, no second window, and no knowledge of what an office does.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod call;
mod dialogs;
mod logging;
mod surroundings;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use dutybook_core::bridge::Desk;
use dutybook_core::office::Office;
use dutybook_core::values::Day;
use dutybook_core::{Refusal, Result, clock};
use tauri::{App, AppHandle, Manager, WebviewWindow, WebviewWindowBuilder, Window, WindowEvent};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(code) = dutybook_core::rosters::child_main(&arguments) {
        return ExitCode::from(u8::try_from(code).unwrap_or(70));
    }
    surroundings::prepare();
    let wishes = Wishes::of(&arguments);
    let run = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| come_forward(app)))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .manage(dialogs::Written::default())
        .invoke_handler(tauri::generate_handler![
            call::call,
            call::cancel,
            dialogs::choose_file,
            dialogs::choose_folder,
            dialogs::choose_place,
            dialogs::open_written,
            dialogs::show_written
        ])
        .on_window_event(on_window_event)
        .setup(move |app| set_up(app, wishes))
        .run(tauri::generate_context!());
    match run {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            log::error!("the window cannot be started: {error}");
            ExitCode::from(70)
        }
    }
}

/// What the command line asks for; the window is mostly started with nothing.
struct Wishes {
    store: Option<PathBuf>,
    today: Option<std::result::Result<Day, Refusal>>,
}

impl Wishes {
    fn of(arguments: &[String]) -> Self {
        let after = |flag: &str| {
            let place = arguments.iter().position(|word| word == flag)?;
            arguments.get(place + 1).cloned()
        };
        Self { store: after("--store").map(PathBuf::from), today: after("--today").map(|word| word.parse()) }
    }
}

fn set_up(app: &mut App, wishes: Wishes) -> std::result::Result<(), Box<dyn std::error::Error>> {
    let own = app.path().app_data_dir()?;
    std::fs::create_dir_all(&own)?;
    logging::start(&own);
    let store = wishes.store.unwrap_or_else(|| own.join("履职簿.dutybook"));
    let opened = match wishes.today {
        Some(day) => day.and_then(|day| open(&store, day)).map(Desk::new),
        None => open(&store, clock::today()).map(|office| Desk::new(office).following_the_clock()),
    };
    match opened {
        Ok(desk) => {
            app.manage(Arc::new(desk));
            show(app)
        }
        Err(refusal) => {
            let leaving = app.handle().clone();
            dialogs::tell(app.handle(), &refusal, move || leaving.exit(1));
            Ok(())
        }
    }
}

/// Opens the store, or makes it at the first start.
fn open(store: &Path, today: Day) -> Result<Office> {
    if store.exists() { Office::open(store, today) } else { Office::create(store, today) }
}

fn show(app: &App) -> std::result::Result<(), Box<dyn std::error::Error>> {
    let drawn = app.config().app.windows.first().ok_or("tauri.conf.json describes no window")?;
    let window = WebviewWindowBuilder::from_config(app.handle(), drawn)?.build()?;
    surroundings::write_chinese(&window)?;
    Ok(())
}

/// A second start shows the window that is open already.
fn come_forward(app: &AppHandle) {
    let forward = |window: WebviewWindow| {
        window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus())
    };
    if let Some(Err(error)) = app.get_webview_window("main").map(forward) {
        log::warn!("the window does not come forward: {error}");
    }
}

/// Closing waits for a verified backup; if that fails, the secretary decides.
fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    api.prevent_close();
    let app = window.app_handle().clone();
    std::thread::spawn(move || leave(&app));
}

fn leave(app: &AppHandle) {
    let desk = Arc::clone(&app.state::<Arc<Desk>>());
    let Some(office) = desk.clear() else { return app.exit(0) };
    let (store, today) = (office.path().to_owned(), office.today());
    let Err(refusal) = office.close() else { return app.exit(0) };
    let leaving = app.clone();
    dialogs::ask_to_leave(app, &refusal, move |leaves| match open(&store, today) {
        Ok(office) if !leaves => desk.put(office),
        _ => leaving.exit(i32::from(!leaves)),
    });
}
