//! The built screens as the window serves them: from `ui/dist`, under the window's own content policy.

use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::LazyLock;

use serde_json::Value;
use tiny_http::{Request, Response};

use crate::header;

/// The window's policy, so that what it forbids fails in these tests too.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let conf: Value =
        serde_json::from_str(include_str!("../../src-tauri/tauri.conf.json")).unwrap_or(Value::Null);
    conf["app"]["security"]["csp"].as_str().unwrap_or("default-src 'none'").to_owned()
});

/// Answers with a file of `ui/dist`; a path without a file is a place inside the screens.
pub fn answer(request: Request, path: &str) -> std::io::Result<()> {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist");
    let wanted: PathBuf =
        Path::new(path).components().filter(|part| matches!(part, Component::Normal(_))).collect();
    let file =
        Some(dist.join(wanted)).filter(|file| file.is_file()).unwrap_or_else(|| dist.join("index.html"));
    let Ok(bytes) = fs::read(&file) else {
        return request.respond(Response::from_string("ui/dist is not built").with_status_code(404));
    };
    let response = Response::from_data(bytes).with_header(header("content-type", kind(&file)));
    request.respond(response.with_header(header("content-security-policy", &POLICY)))
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|kind| kind.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript",
        "css" => "text/css",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "json" => "application/json",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}
