//! The test server: the same commands as the window's, over HTTP on this machine only, and the built screens.
//!
//! It prints its address and serves until it is ended. `POST /store {"demo": true}` puts a fresh store on the desk, so
//! that every test starts alone; the rest is what a screen sends. It never leaves the loopback and never ships.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for tests speaks to its terminal")]

mod http;
mod screens;
mod stores;

use std::net::TcpListener;
use std::process::ExitCode;

use dutybook_core::{Kind, Refusal, Result, rosters};
use http::{Request, Response};
use serde_json::{Value, json};
use stores::Stores;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(code) = rosters::child_main(&arguments) {
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

fn serve() -> std::io::Result<()> {
    let stores = Stores::new()?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    http::serve(&listener, &screens::policy(), move |request| answer(&stores, &request))
}

fn answer(stores: &Stores, request: &Request) -> Response {
    if request.reads && request.path != "/progress" {
        return screens::answer(&request.path);
    }
    let body: Value = serde_json::from_slice(&request.body).unwrap_or(Value::Null);
    let answer = match request.path.as_str() {
        "/call" => stores.call(&body),
        "/cancel" => stores.cancel(ticket(&body["ticket"])),
        "/progress" => Ok(stores.progress(request.query.trim_start_matches("ticket=").parse().unwrap_or(0))),
        "/store" => stores.renew(body["demo"] == json!(true)),
        path => Err(Refusal::not_found(format!("没有这个地址：{path}。"))),
    };
    written(&answer)
}

/// A ticket as it comes: a number, 0 where none was given.
fn ticket(value: &Value) -> u32 {
    value.as_u64().and_then(|number| u32::try_from(number).ok()).unwrap_or(0)
}

fn written(answer: &Result<Value>) -> Response {
    let (status, body) = match answer {
        Ok(value) => (200, value.to_string()),
        Err(refusal) => {
            let status = if refusal.kind == Kind::Bug { 500 } else { 409 };
            (status, serde_json::to_string(refusal).unwrap_or_default())
        }
    };
    Response { status, kind: "application/json", body: body.into_bytes() }
}
