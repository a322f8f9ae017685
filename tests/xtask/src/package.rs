//! `cargo xtask package`: the installer. Works with the network cable pulled once npm and cargo have their packages.

use crate::machine;
use crate::run::{Outcome, command, run};
use crate::ui;

/// Builds the release and bundles it as a .deb (AppImage would download its runtime, so it is not made).
pub fn package() -> Outcome {
    machine::provide(&[machine::BUILD])?;
    ui::build()?;
    run(&mut command(&["cargo", "build", "--workspace", "--release"]))?;
    let mut tauri =
        command(&["node", "../ui/node_modules/@tauri-apps/cli/tauri.js", "bundle", "--bundles", "deb"]);
    run(tauri.current_dir(crate::run::top().join("src-tauri")))?;
    println!("\nThe installer is under target/release/bundle/.");
    Ok(())
}
