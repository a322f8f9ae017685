//! As much of HTTP as the screens need: one request a connection, a thread each, bodies of known length.

use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

/// Nothing the screens send is larger.
const MOST_BYTES: usize = 8 << 20;

/// What a browser asks.
pub struct Request {
    /// Whether it only reads: GET.
    pub reads: bool,
    /// The path, without the query.
    pub path: String,
    /// What follows `?`.
    pub query: String,
    /// The body.
    pub body: Vec<u8>,
}

/// What it gets.
pub struct Response {
    /// 200, 404, 409, …
    pub status: u16,
    /// The kind of its body.
    pub kind: &'static str,
    /// The body.
    pub body: Vec<u8>,
}

/// Answers every connection until the program ends. `policy` is the content policy of every answer.
pub fn serve(
    listener: &TcpListener,
    policy: &str,
    answer: impl Fn(Request) -> Response + Send + Sync + 'static,
) -> Result<()> {
    let (answer, policy): (Arc<_>, Arc<str>) = (Arc::new(answer), Arc::from(policy));
    for stream in listener.incoming() {
        let (stream, answer, policy) = (stream?, Arc::clone(&answer), Arc::clone(&policy));
        std::thread::spawn(move || {
            // A browser that went away meanwhile needs no answer.
            let _gone = converse(&stream, &policy, answer.as_ref());
        });
    }
    Ok(())
}

fn converse(stream: &TcpStream, policy: &str, answer: &impl Fn(Request) -> Response) -> Result<()> {
    let Some(request) = read(stream)? else { return Ok(()) };
    let Response { status, kind, body } = answer(request);
    let head = format!(
        "HTTP/1.1 {status} \r\ncontent-type: {kind}\r\ncontent-length: {}\r\ncontent-security-policy: {policy}\r\n\
         cache-control: no-store\r\nconnection: close\r\n\r\n",
        body.len()
    );
    let mut stream = stream;
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}

/// Nothing where a browser opened a connection it then did not need.
fn read(stream: &TcpStream) -> Result<Option<Request>> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let reads = words.next() == Some("GET");
    let url = words.next().unwrap_or("/").to_owned();
    let mut length = 0;
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().map_err(|error| Error::new(ErrorKind::InvalidData, error))?;
        }
    }
    if length > MOST_BYTES {
        return Err(Error::new(ErrorKind::InvalidData, "the body is too long"));
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let (path, query) = url.split_once('?').unwrap_or((&url, ""));
    Ok(Some(Request { reads, path: path.to_owned(), query: query.to_owned(), body }))
}
