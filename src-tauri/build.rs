//! Tells Tauri which commands the window has: nothing else can be called from its screens.

const COMMANDS: &[&str] =
    &["call", "cancel", "choose_file", "choose_folder", "choose_place", "open_written", "show_written"];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let windows = tauri_build::WindowsAttributes::new().window_icon_path("../assets/icons/icon.ico");
    let commands = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(
        tauri_build::Attributes::new().windows_attributes(windows).app_manifest(commands),
    )?;
    Ok(())
}
