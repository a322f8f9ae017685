//! What kind of file the bytes are; names and extensions are not asked.

use super::fault::Fault;
use super::ole::Ole;
use super::package::Package;

/// The kinds that can be read.
pub enum Kind<'a> {
    /// .xlsx and .xlsm.
    Xlsx(Package<'a>),
    /// .xlsb.
    Xlsb(Package<'a>),
    /// .ods.
    Ods(Package<'a>),
    /// .xls of Excel 5 to 2003, and WPS .et.
    Xls(Ole<'a>),
    /// A web page with a table in it, however named.
    Html,
    /// Separated values.
    Text,
}

/// Tells the kind, or why it is none.
///
/// # Errors
/// The fault that a secretary can act on.
pub fn kind(bytes: &[u8]) -> Result<Kind<'_>, Fault> {
    if bytes.is_empty() {
        return Err(Fault::EmptyFile);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return packaged(bytes);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return compound(bytes);
    }
    written(bytes)
}

fn packaged(bytes: &[u8]) -> Result<Kind<'_>, Fault> {
    let package = Package::open(bytes)?;
    if package.has("xl/workbook.xml") {
        return Ok(Kind::Xlsx(package));
    }
    if package.has("xl/workbook.bin") {
        return Ok(Kind::Xlsb(package));
    }
    if package.has("content.xml") {
        return Ok(Kind::Ods(package));
    }
    Err(Fault::NotAWorkbook)
}

fn compound(bytes: &[u8]) -> Result<Kind<'_>, Fault> {
    let ole = Ole::open(bytes)?;
    if ole.has("EncryptedPackage") {
        return Err(Fault::PasswordProtected);
    }
    if ole.has("Workbook") || ole.has("Book") {
        return Ok(Kind::Xls(ole));
    }
    Err(Fault::NotAWorkbook)
}

/// Files that begin like these are pictures, papers and programs.
const STRANGERS: [&[u8]; 12] = [
    b"%PDF",
    b"{\\rtf",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"GIF8",
    b"BM",
    b"Rar!",
    b"7z\xBC\xAF",
    b"\x1F\x8B",
    b"MZ",
    b"\x7FELF",
    b"SQLite format 3",
];

fn written(bytes: &[u8]) -> Result<Kind<'_>, Fault> {
    let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    if STRANGERS.iter().any(|magic| bytes.starts_with(magic)) && !bytes.starts_with(b"BM,") {
        return Err(Fault::NotAWorkbook);
    }
    let start = &bytes[..bytes.len().min(4096)];
    if !utf16 && start.contains(&0) && !looks_utf16(start) {
        return Err(Fault::NotAWorkbook);
    }
    let words = String::from_utf8_lossy(start).replace('\0', "").to_ascii_lowercase();
    let words = words.trim_start_matches(['\u{FEFF}', '\u{FFFD}', ' ', '\r', '\n', '\t']);
    if words.starts_with("<?xml") || words.starts_with("<workbook") {
        if words.contains("urn:schemas-microsoft-com:office:spreadsheet") {
            return Err(Fault::SpreadsheetMl2003);
        }
        if words.contains("<html") || words.contains("<table") {
            return Ok(Kind::Html);
        }
        return Err(Fault::NotAWorkbook);
    }
    if words.starts_with('<') {
        return Ok(Kind::Html);
    }
    if is_json(words) {
        return Err(Fault::NotAWorkbook);
    }
    if words.starts_with("mime-version:") {
        return Err(Fault::HtmlTable);
    }
    Ok(Kind::Text)
}

/// A program's data is text, but no table.
fn is_json(words: &str) -> bool {
    let mut signs = words.chars().filter(|sign| !sign.is_whitespace());
    matches!(
        (signs.next(), signs.next()),
        (Some('{'), Some('"' | '}')) | (Some('['), Some('{' | '[' | '"' | ']'))
    )
}

/// UTF-16 without its mark: every other byte of plain characters is zero.
pub fn looks_utf16(bytes: &[u8]) -> bool {
    let (even, odd) = bytes
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == 0)
        .fold((0, 0), |(even, odd), (at, _)| if at % 2 == 0 { (even + 1, odd) } else { (even, odd + 1) });
    let (more, less) = (std::cmp::max(even, odd), std::cmp::min(even, odd));
    more * 20 > bytes.len() && less * 20 < more
}
