//! The built screens as the window serves them: from `ui/dist`, under the window's own content policy.

use std::fs;
use std::path::{Component, Path, PathBuf};

use serde_json::Value;

use crate::http::Response;

/// The window's policy, so that what it forbids fails in these tests too.
pub fn policy() -> String {
    let conf: Value =
        serde_json::from_str(include_str!("../../src-tauri/tauri.conf.json")).unwrap_or(Value::Null);
    conf["app"]["security"]["csp"].as_str().unwrap_or("default-src 'none'").to_owned()
}

/// A file of `ui/dist`.
pub fn answer(path: &str) -> Response {
    if path == "/favicon.ico" {
        // Browsers ask for it; the window has its icon elsewhere.
        return Response { status: 204, kind: "image/png", body: Vec::new() };
    }
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist");
    let path = if path == "/" { "index.html" } else { path };
    let wanted: PathBuf =
        Path::new(path).components().filter(|part| matches!(part, Component::Normal(_))).collect();
    let file = dist.join(wanted);
    match fs::read(&file) {
        Ok(body) => Response { status: 200, kind: kind(&file), body },
        Err(error) => Response { status: 404, kind: "text/plain", body: error.to_string().into_bytes() },
    }
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
