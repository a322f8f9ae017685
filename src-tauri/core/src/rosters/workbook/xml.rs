//! A small forward scanner for XML parts and web pages: tags and text as bytes, no entities beyond the five, no DTD.
//!
//! Written for speed and for bounded memory; it does not check well-formedness.

use std::io::Read;

use memchr::memchr;

use super::fault::Fault;

/// A single tag or text longer than this is no spreadsheet's.
const MOST_TOKEN: usize = 8 << 20;

/// So many bytes are looked at one by one before a wide search.
const CLOSE_BY: usize = 24;

/// One step of the scan.
pub enum Token<'a> {
    /// `<name …>`; `closed` for `<name …/>`.
    Open(Tag<'a>),
    /// `</name>`.
    Close(&'a [u8]),
    /// Text as it stands, entities not yet resolved.
    Text(&'a [u8]),
    /// CDATA: text without entities.
    Plain(&'a [u8]),
}

/// An opening tag.
#[derive(Clone, Copy)]
pub struct Tag<'a> {
    /// Its name without the namespace's prefix.
    pub name: &'a [u8],
    /// Everything after the name.
    pub rest: &'a [u8],
    /// Whether it closes itself.
    pub closed: bool,
}

/// Scans a stream.
pub struct Scanner<R> {
    source: R,
    buffer: Vec<u8>,
    at: usize,
    end: usize,
    ended: bool,
    /// Whether `>` inside quotes belongs to the tag; web pages are often unbalanced.
    strict: bool,
}

enum Found {
    Text,
    Plain,
    Tag,
    Skip,
}

impl<R: Read> Scanner<R> {
    /// A scanner of an XML part.
    pub fn new(source: R) -> Self {
        Self { source, buffer: vec![0; 64 * 1024], at: 0, end: 0, ended: false, strict: true }
    }

    /// A scanner of a web page.
    pub fn lenient(source: R) -> Self {
        Self { strict: false, ..Self::new(source) }
    }

    /// The next token; nothing at the end.
    ///
    /// # Errors
    /// Damaged when the source breaks off inside a tag.
    pub fn next(&mut self) -> Result<Option<Token<'_>>, Fault> {
        loop {
            if self.at == self.end && !self.fill()? {
                return Ok(None);
            }
            let (found, from, to, next) = self.step()?;
            self.at = next;
            match found {
                Found::Skip => {}
                Found::Text => return Ok(Some(Token::Text(&self.buffer[from..to]))),
                Found::Plain => return Ok(Some(Token::Plain(&self.buffer[from..to]))),
                Found::Tag => return Ok(Some(tag(&self.buffer[from..to]))),
            }
        }
    }

    /// The text between `open` and `close`, and past both, where it stands just here and holds no tag: so nearly every
    /// cell and every shared text is written, and five steps are one.
    pub fn plain(&mut self, open: &[u8], close: &[u8]) -> Option<&[u8]> {
        let text = self.buffer[self.at..self.end].strip_prefix(open)?;
        let length = near(b'<', text)?;
        if !text[length..].starts_with(close) {
            return None;
        }
        let from = self.at + open.len();
        let to = from + length;
        self.at = to + close.len();
        Some(&self.buffer[from..to])
    }

    fn step(&mut self) -> Result<(Found, usize, usize, usize), Fault> {
        if self.buffer[self.at] != b'<' {
            let length = self.until(0, |bytes| near(b'<', bytes), true)?;
            return Ok((Found::Text, self.at, self.at + length, self.at + length));
        }
        while self.end - self.at < 9 && self.fill()? {}
        let start = &self.buffer[self.at..self.end];
        if !matches!(start.get(1), Some(b'!' | b'?')) {
            let strict = self.strict;
            let length =
                self.until(1, |bytes| if strict { tag_end(bytes) } else { memchr(b'>', bytes) }, false)?;
            return Ok((Found::Tag, self.at + 1, self.at + length, self.at + length + 1));
        }
        if start.starts_with(b"<!--") {
            let length = self.until(4, |bytes| find(bytes, b"-->"), false)?;
            return Ok((Found::Skip, 0, 0, self.at + length + 3));
        }
        if start.starts_with(b"<![CDATA[") {
            let length = self.until(9, |bytes| find(bytes, b"]]>"), false)?;
            return Ok((Found::Plain, self.at + 9, self.at + length, self.at + length + 3));
        }
        if self.strict && start.starts_with(b"<!DOCTYPE") {
            return Err(Fault::Damaged);
        }
        let length = self.until(1, |bytes| memchr(b'>', bytes), false)?;
        Ok((Found::Skip, 0, 0, self.at + length + 1))
    }

    /// The offset from `at` where `what` is first found, searching from `from`; at the end of the source only if `open`.
    fn until(
        &mut self,
        from: usize,
        what: impl Fn(&[u8]) -> Option<usize>,
        open: bool,
    ) -> Result<usize, Fault> {
        loop {
            if let Some(found) = what(&self.buffer[(self.at + from).min(self.end)..self.end]) {
                return Ok(from + found);
            }
            if self.end - self.at > MOST_TOKEN {
                return Err(Fault::TooLarge);
            }
            if !self.fill()? {
                return if open { Ok(self.end - self.at) } else { Err(Fault::Damaged) };
            }
        }
    }

    fn fill(&mut self) -> Result<bool, Fault> {
        if self.ended {
            return Ok(false);
        }
        if self.at > 0 {
            self.buffer.copy_within(self.at..self.end, 0);
            self.end -= self.at;
            self.at = 0;
        }
        if self.end == self.buffer.len() {
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
        let read = self.source.read(&mut self.buffer[self.end..]).map_err(|_| Fault::Damaged)?;
        self.end += read;
        self.ended = read == 0;
        Ok(read > 0)
    }
}

/// Where a byte first stands. Cells and their tags are so short that most of it is met before a wide search has begun.
#[inline]
fn near(byte: u8, bytes: &[u8]) -> Option<usize> {
    let (close, far) = bytes.split_at(bytes.len().min(CLOSE_BY));
    let here = close.iter().position(|found| *found == byte);
    here.or_else(|| memchr(byte, far).map(|at| at + close.len()))
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    memchr::memmem::find(bytes, what)
}

/// Where a tag ends, not counting `>` inside quotes.
fn tag_end(bytes: &[u8]) -> Option<usize> {
    let mut quote = 0u8;
    for (at, byte) in bytes.iter().enumerate() {
        match *byte {
            b'>' if quote == 0 => return Some(at),
            b'"' | b'\'' if quote == 0 => quote = *byte,
            byte if byte == quote => quote = 0,
            _ => {}
        }
    }
    None
}

fn tag(bytes: &[u8]) -> Token<'_> {
    if let Some(name) = bytes.strip_prefix(b"/") {
        return Token::Close(local(name.trim_ascii()));
    }
    let (bytes, closed) = bytes.strip_suffix(b"/").map_or((bytes, false), |bytes| (bytes, true));
    let end = bytes.iter().position(u8::is_ascii_whitespace).unwrap_or(bytes.len());
    Token::Open(Tag { name: local(&bytes[..end]), rest: &bytes[end..], closed })
}

fn local(name: &[u8]) -> &[u8] {
    near(b':', name).map_or(name, |colon| &name[colon + 1..])
}

impl<'a> Tag<'a> {
    /// The attributes, names without prefix, values as they stand.
    pub fn attributes(self) -> Attributes<'a> {
        Attributes { rest: self.rest }
    }

    /// One attribute's value.
    pub fn get(self, name: &[u8]) -> Option<&'a [u8]> {
        self.attributes().find(|(found, _)| *found == name).map(|(_, value)| value)
    }

    /// One attribute's value with its entities resolved.
    pub fn words(self, name: &[u8]) -> Option<String> {
        self.get(name).map(resolved)
    }
}

/// Walks a tag's attributes.
pub struct Attributes<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest.trim_ascii_start();
        let equals = near(b'=', rest)?;
        let name = local(rest[..equals].trim_ascii());
        let value = rest[equals + 1..].trim_ascii_start();
        let (value, after) = match value.first()? {
            quote @ (b'"' | b'\'') => {
                let end = near(*quote, &value[1..])? + 1;
                (&value[1..end], &value[end + 1..])
            }
            _ => {
                let end = value.iter().position(u8::is_ascii_whitespace).unwrap_or(value.len());
                (&value[..end], &value[end..])
            }
        };
        self.rest = after;
        Some((name, value))
    }
}

/// Text with its entities resolved.
pub fn resolved(raw: &[u8]) -> String {
    let mut text = String::with_capacity(raw.len());
    resolve_into(raw, &mut text);
    text
}

/// Appends text with its entities resolved; unknown ones stay as they are.
pub fn resolve_into(raw: &[u8], text: &mut String) {
    let mut rest = raw;
    while let Some(ampersand) = memchr(b'&', rest) {
        push(&rest[..ampersand], text);
        rest = &rest[ampersand..];
        match memchr(b';', &rest[..rest.len().min(12)])
            .and_then(|end| entity(&rest[1..end]).map(|c| (c, end)))
        {
            Some((character, end)) => {
                text.push(character);
                rest = &rest[end + 1..];
            }
            None => {
                text.push('&');
                rest = &rest[1..];
            }
        }
    }
    push(rest, text);
}

fn push(bytes: &[u8], text: &mut String) {
    match std::str::from_utf8(bytes) {
        Ok(valid) => text.push_str(valid),
        Err(_) => text.push_str(&String::from_utf8_lossy(bytes)),
    }
}

fn entity(name: &[u8]) -> Option<char> {
    Some(match name {
        b"amp" => '&',
        b"lt" => '<',
        b"gt" => '>',
        b"quot" => '"',
        b"apos" => '\'',
        b"nbsp" => '\u{A0}',
        b"middot" => '·',
        b"ensp" | b"emsp" => ' ',
        [b'#', b'x' | b'X', digits @ ..] => {
            char::from_u32(u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?)?
        }
        [b'#', digits @ ..] => char::from_u32(std::str::from_utf8(digits).ok()?.parse().ok()?)?,
        _ => return None,
    })
}

/// A whole number in an attribute.
pub fn number(bytes: &[u8]) -> Option<u32> {
    let digits = Some(bytes.trim_ascii()).filter(|digits| !digits.is_empty())?;
    digits.iter().try_fold(0u32, |number, digit| {
        let digit = digit.checked_sub(b'0').filter(|digit| *digit < 10)?;
        number.checked_mul(10)?.checked_add(u32::from(digit))
    })
}

/// Whether an attribute says yes.
pub fn truth(bytes: Option<&[u8]>) -> bool {
    matches!(bytes, Some(b"1" | b"true"))
}
