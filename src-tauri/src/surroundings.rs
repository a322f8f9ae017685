//! What the desktop must be told before and after the window opens: drawing without a graphics card, and Chinese.

use tauri::WebviewWindow;

/// Where there is no graphics card, WebKitGTK draws nothing unless it is told not to use one. It listens to its
/// environment only at the start, so the program starts itself again with the variable set; a user's own setting, and
/// a test that drives the window, are left alone.
#[cfg(target_os = "linux")]
pub fn prepare() {
    use std::os::unix::process::CommandExt;

    const WITHOUT_CARD: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    let set = |name: &str| std::env::var_os(name).is_some();
    let has_card = std::fs::read_dir("/dev/dri").is_ok_and(|mut devices| {
        devices.any(|device| {
            device.is_ok_and(|device| device.file_name().to_string_lossy().starts_with("renderD"))
        })
    });
    if has_card || set(WITHOUT_CARD) || set("TAURI_WEBVIEW_AUTOMATION") {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // It only returns when it could not start; then this start goes on as it is.
        let _error = std::process::Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(WITHOUT_CARD, "1")
            .exec();
    }
}

#[cfg(not(target_os = "linux"))]
pub fn prepare() {}

/// Shows the syllables of a Chinese input method where they are typed (wry turns that off), and makes the screens'
/// language Chinese whatever the desktop's is.
#[cfg(target_os = "linux")]
pub fn write_chinese(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{InputMethodContextExt, WebContextExt, WebViewExt};

    window.with_webview(|webview| {
        let view = webview.inner();
        if let Some(input) = view.input_method_context() {
            input.set_enable_preedit(true);
        }
        if let Some(context) = view.context() {
            context.set_preferred_languages(&["zh-CN"]);
        }
    })
}

#[cfg(not(target_os = "linux"))]
pub fn write_chinese(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
