//! The records of .xls and .xlsb that calamine does not tell of: passwords, hidden rows and columns, merged regions.

use super::book::Region;
use super::fault::Fault;

/// What calamine leaves out of one sheet.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// Hidden rows, from 0, in order.
    pub hidden_rows: Vec<u32>,
    /// Hidden columns, first to last, from 0.
    pub hidden_columns: Vec<(u32, u32)>,
    /// Merged regions.
    pub merges: Vec<Region>,
}

/// What calamine leaves out of an .xls.
#[derive(Debug, Default)]
pub struct Globals {
    /// Whether it is BIFF8 (Excel 97 and later).
    pub biff8: bool,
    /// Whether a code page is named.
    pub code_page: bool,
    /// Its sheets, in their order.
    pub sheets: Vec<Beside>,
}

/// Reads the workbook stream of an .xls.
///
/// # Errors
/// A password, or damage.
pub fn globals(stream: &[u8]) -> Result<Globals, Fault> {
    let mut globals = Globals::default();
    let mut positions = Vec::new();
    for (kind, body) in Records(stream) {
        match kind {
            0x0809 if positions.is_empty() => globals.biff8 = body.starts_with(&[0x00, 0x06]),
            0x002F => return Err(Fault::PasswordProtected),
            0x0042 => globals.code_page = true,
            0x0085 => positions.push(four(body, 0).ok_or(Fault::Damaged)? as usize),
            0x000A => break,
            _ => {}
        }
    }
    for position in positions {
        let sheet = stream.get(position..).ok_or(Fault::Damaged)?;
        globals.sheets.push(of_sheet(sheet));
    }
    Ok(globals)
}

fn of_sheet(stream: &[u8]) -> Beside {
    let mut beside = Beside::default();
    for (kind, body) in Records(stream) {
        match kind {
            0x0208 => {
                if let (Some(row), Some(flags)) = (two(body, 0), two(body, 12))
                    && flags & 0x20 != 0
                {
                    beside.hidden_rows.push(row);
                }
            }
            0x007D => {
                if let (Some(first), Some(last), Some(flags)) = (two(body, 0), two(body, 2), two(body, 8))
                    && flags & 1 != 0
                {
                    beside.hidden_columns.push((first, last));
                }
            }
            0x000A => break,
            _ => {}
        }
    }
    beside
}

/// Reads the sheet part of an .xlsb.
pub fn of_binary_sheet(part: &[u8]) -> Beside {
    let mut beside = Beside::default();
    let mut rest = part;
    while let Some((kind, body, next)) = binary_record(rest) {
        rest = next;
        match kind {
            0 => {
                if let (Some(row), Some(flags)) = (four(body, 0), body.get(11))
                    && flags & 0x10 != 0
                {
                    beside.hidden_rows.push(row);
                }
            }
            60 => {
                if let (Some(first), Some(last), Some(flags)) = (four(body, 0), four(body, 4), two(body, 16))
                    && flags & 1 != 0
                {
                    beside.hidden_columns.push((first, last));
                }
            }
            176 => {
                if let (Some(top), Some(bottom), Some(left), Some(right)) =
                    (four(body, 0), four(body, 4), four(body, 8), four(body, 12))
                    && top <= bottom
                    && left <= right
                {
                    beside.merges.push(Region { top, left, bottom, right });
                }
            }
            _ => {}
        }
    }
    beside
}

fn binary_record(bytes: &[u8]) -> Option<(u32, &[u8], &[u8])> {
    let (kind, rest) = match bytes {
        [first, second, rest @ ..] if first & 0x80 != 0 => {
            (u32::from(first & 0x7F) | (u32::from(*second) << 7), rest)
        }
        [first, rest @ ..] => (u32::from(*first), rest),
        [] => return None,
    };
    let (mut length, mut rest) = (0usize, rest);
    for shift in [0, 7, 14, 21] {
        let (byte, after) = rest.split_first()?;
        length |= usize::from(byte & 0x7F) << shift;
        rest = after;
        if byte & 0x80 == 0 {
            break;
        }
    }
    let (body, after) = rest.split_at_checked(length)?;
    Some((kind, body, after))
}

/// Walks a stream's records.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u32, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (kind, length) = (two(self.0, 0)?, two(self.0, 2)? as usize);
        let body = self.0.get(4..4 + length)?;
        self.0 = &self.0[4 + length..];
        Some((kind, body))
    }
}

fn two(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 2).map(|two| u32::from(u16::from_le_bytes([two[0], two[1]])))
}

fn four(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}
