//! A zip of parts (.xlsx, .xlsb, .ods): sizes looked at before anything is unpacked, and never trusted while unpacking.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::fault::Fault;

/// All parts together may not declare more.
const MOST_IN_ALL: u64 = 300 << 20;
/// The shared strings may not declare more.
const MOST_STRINGS: u64 = 64 << 20;
/// More parts than any workbook has.
const MOST_PARTS: usize = 5_000;

/// The parts of a packaged workbook. A clone unpacks on its own, beside the first.
#[derive(Clone)]
pub struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    parts: HashMap<String, usize>,
}

impl<'a> Package<'a> {
    /// Opens the zip and looks at the declared sizes.
    ///
    /// # Errors
    /// Damaged, too large or locked by a password.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Fault> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Damaged)?;
        if archive.len() > MOST_PARTS {
            return Err(Fault::TooLarge);
        }
        let mut parts = HashMap::new();
        let mut declared = 0u64;
        for at in 0..archive.len() {
            let part = archive.by_index_raw(at).map_err(|_| Fault::Damaged)?;
            if part.encrypted() {
                return Err(Fault::PasswordProtected);
            }
            let name = part
                .name()
                .map_err(|_| Fault::Damaged)?
                .replace('\\', "/")
                .trim_start_matches('/')
                .to_ascii_lowercase();
            declared = declared.saturating_add(part.size());
            if declared > MOST_IN_ALL || (name.contains("sharedstrings") && part.size() > MOST_STRINGS) {
                return Err(Fault::TooLarge);
            }
            parts.insert(name, at);
        }
        Ok(Self { archive, parts })
    }

    /// Whether a part is there.
    pub fn has(&self, name: &str) -> bool {
        self.parts.contains_key(&name.to_ascii_lowercase())
    }

    /// A part as a stream, ending with an error past its declared size.
    ///
    /// # Errors
    /// Damaged when it is not there or cannot be unpacked.
    pub fn stream(&mut self, name: &str) -> Result<impl Read, Fault> {
        let at = *self.parts.get(&name.to_ascii_lowercase()).ok_or(Fault::Damaged)?;
        let part = self.archive.by_index(at).map_err(|fault| match fault {
            ZipError::InvalidPassword | ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => {
                Fault::PasswordProtected
            }
            _ => Fault::Damaged,
        })?;
        let declared = part.size();
        Ok(Bounded { part, left: declared })
    }

    /// A small part whole; nothing when it is not there.
    ///
    /// # Errors
    /// Damaged, or too large past `most` bytes.
    pub fn whole(&mut self, name: &str, most: u64) -> Result<Option<Vec<u8>>, Fault> {
        if !self.has(name) {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        self.stream(name)?.take(most + 1).read_to_end(&mut bytes).map_err(|_| Fault::Damaged)?;
        if bytes.len() as u64 > most { Err(Fault::TooLarge) } else { Ok(Some(bytes)) }
    }
}

/// Unpacks no more than was declared.
struct Bounded<R> {
    part: R,
    left: u64,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.part.read(buffer)?;
        self.left = self.left.checked_sub(read as u64).ok_or(std::io::ErrorKind::InvalidData)?;
        Ok(read)
    }
}

/// A path inside the package, seen from the part that names it.
pub fn resolve(from: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    for step in target.split('/') {
        match step {
            ".." => {
                folders.pop();
            }
            "." | "" => {}
            step => folders.push(step),
        }
    }
    folders.join("/")
}

/// Where a part's relations are kept.
pub fn relations_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") }
}
