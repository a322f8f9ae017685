//! The test server: the same commands as the window's, over HTTP on this machine only, and the built screens.
//!
//! It prints its address and serves until it is ended. `POST /store {"demo": true}` puts a fresh store on the desk, so
//! that every test starts alone; the rest is what a screen sends. It never leaves the loopback and never ships.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for tests speaks to its terminal")]

mod screens;
mod stores;

use std::process::ExitCode;
use std::sync::Arc;

use dutybook_core::{Kind, Refusal, Result};
use serde_json::{Value, json};
use stores::Stores;
use tiny_http::{Header, Method, Request, Response, Server};

/// One for the call that works, the others for its progress, its cancellation and the screens.
const THREADS: usize = 4;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(code) = dutybook_core::rosters::child_main(&arguments) {
        return ExitCode::from(u8::try_from(code).unwrap_or(70));
    }
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("test-server: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve() -> std::result::Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let server = Arc::new(Server::http("127.0.0.1:0")?);
    let stores = Arc::new(Stores::new()?);
    println!("http://{}", server.server_addr());
    let threads = (0..THREADS).map(|_| {
        let (server, stores) = (Arc::clone(&server), Arc::clone(&stores));
        std::thread::spawn(move || {
            while let Ok(request) = server.recv() {
                if let Err(error) = answer(&stores, request) {
                    eprintln!("test-server: {error}");
                }
            }
        })
    });
    for thread in threads.collect::<Vec<_>>() {
        thread.join().map_err(|_| "a thread panicked")?;
    }
    Ok(())
}

fn answer(stores: &Stores, mut request: Request) -> std::io::Result<()> {
    let url = request.url().to_owned();
    let (path, query) = url.split_once('?').unwrap_or((&url, ""));
    if *request.method() == Method::Get && path != "/progress" {
        return screens::answer(request, path);
    }
    let mut body = String::new();
    request.as_reader().read_to_string(&mut body)?;
    let body: Value = serde_json::from_str(&body).unwrap_or(Value::Null);
    let answer = match path {
        "/call" => stores.call(&body),
        "/cancel" => stores.cancel(ticket(&body["ticket"])),
        "/progress" => Ok(stores.progress(query.trim_start_matches("ticket=").parse().unwrap_or(0))),
        "/store" => stores.renew(body["demo"] == json!(true)),
        _ => Err(Refusal::not_found(format!("没有这个地址：{path}。"))),
    };
    request.respond(written(&answer))
}

/// A ticket as it comes: a number, 0 where none was given.
fn ticket(value: &Value) -> u32 {
    value.as_u64().and_then(|number| u32::try_from(number).ok()).unwrap_or(0)
}

fn written(answer: &Result<Value>) -> Response<std::io::Cursor<Vec<u8>>> {
    let (status, text) = match answer {
        Ok(value) => (200, value.to_string()),
        Err(refusal) => {
            let status = if refusal.kind == Kind::Bug { 500 } else { 409 };
            (status, serde_json::to_string(refusal).unwrap_or_default())
        }
    };
    Response::from_string(text)
        .with_status_code(status)
        .with_header(header("content-type", "application/json"))
}

/// A header that is known to be one.
fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).unwrap_or_else(|()| unreachable!("{name} is written by hand"))
}
