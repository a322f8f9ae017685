//! What the desktop must be told before and after the window opens: drawing without a graphics card, and Chinese.

use tauri::WebviewWindow;

/// Where there is no graphics card, WebKitGTK draws nothing unless it is told not to use one. It reads its environment
/// when it starts, so this comes first of all; a user's own setting, and a test that drives the window, are left alone.
#[cfg(target_os = "linux")]
pub fn prepare() {
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
    // Nothing else runs yet that could read the environment at the same moment.
    let _without_card = webkit2gtk::glib::setenv(WITHOUT_CARD, "1", false);
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
