//! What goes through the pipe between reader and program: tagged messages, numbers in seven-bit groups, no text format.

use std::io::Read;

use super::book::{Book, Cell, Region, Sheet};
use super::fault::Fault;
use super::reader::Picture;

/// The messages' first bytes.
pub mod tag {
    #![allow(missing_docs)]
    pub const TEXT: u8 = 1;
    pub const SHEET: u8 = 2;
    pub const ROW: u8 = 3;
    pub const TEXT_CELL: u8 = 4;
    pub const NUMBER_CELL: u8 = 5;
    pub const DAY_CELL: u8 = 6;
    pub const TRUE_CELL: u8 = 7;
    pub const FALSE_CELL: u8 = 8;
    pub const ERROR_CELL: u8 = 9;
    pub const UNCALCULATED_CELL: u8 = 10;
    pub const MERGE: u8 = 11;
    pub const HIDDEN_COLUMNS: u8 = 12;
    pub const PICTURE: u8 = 13;
    pub const PICTURE_BYTES: u8 = 14;
    pub const BLIND: u8 = 15;
    pub const FAULT: u8 = 16;
    pub const END: u8 = 17;
    pub const SHARED_TEXT: u8 = 18;
    pub const SHARED_CELL: u8 = 19;
}

/// The whole answer may not be longer.
const MOST_BYTES: u64 = 96 << 20;

/// Appends a number, least significant seven bits first.
pub fn put_number(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push((number as u8) | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Appends bytes with their length before them.
pub fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_number(out, u32::try_from(bytes.len()).unwrap_or(u32::MAX));
    out.extend_from_slice(bytes);
}

/// Why there is no whole answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unanswered {
    /// The reader said why.
    Told(Fault),
    /// The reader ended, or wrote nonsense.
    BrokenOff,
}

impl From<Fault> for Unanswered {
    fn from(_: Fault) -> Self {
        Self::BrokenOff
    }
}

/// Reads a whole answer: the book, and pictures where they were asked for.
///
/// # Errors
/// The fault the reader named, or that its answer breaks off.
pub fn receive(from: impl Read) -> Result<(Book, Vec<Picture>), Unanswered> {
    let mut answer = Answer { from: from.take(MOST_BYTES), buffer: vec![0; 64 * 1024], at: 0, end: 0 };
    let mut book = Book::default();
    let mut pictures = Vec::new();
    loop {
        match answer.byte()? {
            tag::END => {
                book.settle();
                return Ok((book, pictures));
            }
            tag::FAULT => return Err(Unanswered::Told(Fault::numbered(answer.byte()?))),
            tag::TEXT => {
                let length = answer.number()? as usize;
                let text = answer.bytes(length)?;
                book.keep(&String::from_utf8_lossy(text));
            }
            tag::SHARED_TEXT => {
                let length = answer.number()? as usize;
                let text = answer.bytes(length)?;
                book.keep_shared(&String::from_utf8_lossy(text));
            }
            tag::SHEET => {
                let flags = answer.byte()?;
                let length = answer.number()? as usize;
                let name = String::from_utf8_lossy(answer.bytes(length)?).into_owned();
                let name = (flags & 1 == 1).then_some(name);
                book.sheets.push(Sheet { name, hidden: flags & 2 == 2, ..Sheet::default() });
            }
            tag::PICTURE_BYTES => {
                let (sheet, row, column) = (answer.number()?, answer.number()?, answer.number()?);
                let length = answer.number()? as usize;
                let bytes = answer.bytes(length)?.to_vec();
                pictures.push(Picture { sheet: sheet as usize, row, column, bytes });
            }
            tag => {
                in_sheet(tag, &mut answer, book.sheets.last_mut().ok_or(Unanswered::BrokenOff)?)?;
            }
        }
    }
}

fn in_sheet(tag: u8, answer: &mut Answer<impl Read>, sheet: &mut Sheet) -> Result<(), Fault> {
    match tag {
        tag::ROW => {
            let hidden = answer.byte()? == 1;
            sheet.start_row(answer.number()?, hidden);
        }
        tag::MERGE => sheet.merges.push(Region {
            top: answer.number()?,
            left: answer.number()?,
            bottom: answer.number()?,
            right: answer.number()?,
        }),
        tag::HIDDEN_COLUMNS => sheet.hidden_columns.push((answer.number()?, answer.number()?)),
        tag::PICTURE => sheet.pictures.push((answer.number()?, answer.number()?)),
        tag::BLIND => sheet.blind = true,
        _ => {
            let column = answer.number()?;
            let cell = match tag {
                tag::TEXT_CELL => Cell::Text(answer.number()?),
                tag::SHARED_CELL => Cell::shared(answer.number()?),
                tag::NUMBER_CELL => Cell::Number(answer.float()?),
                tag::DAY_CELL => Cell::Day(answer.float()?),
                tag::TRUE_CELL => Cell::Truth(true),
                tag::FALSE_CELL => Cell::Truth(false),
                tag::ERROR_CELL => Cell::Error(answer.number()?),
                tag::UNCALCULATED_CELL => Cell::Uncalculated,
                _ => return Err(Fault::Damaged),
            };
            sheet.put(column, cell);
        }
    }
    Ok(())
}

/// The pipe with a window on it.
struct Answer<R> {
    from: R,
    buffer: Vec<u8>,
    at: usize,
    end: usize,
}

impl<R: Read> Answer<R> {
    /// Makes at least `wanted` bytes stand in the window.
    fn need(&mut self, wanted: usize) -> Result<(), Fault> {
        if self.end - self.at >= wanted {
            return Ok(());
        }
        self.buffer.copy_within(self.at..self.end, 0);
        self.end -= self.at;
        self.at = 0;
        if wanted > self.buffer.len() {
            if wanted as u64 > MOST_BYTES {
                return Err(Fault::Damaged);
            }
            self.buffer.resize(wanted, 0);
        }
        while self.end < wanted {
            match self.from.read(&mut self.buffer[self.end..]) {
                Ok(0) => return Err(Fault::Damaged),
                Ok(read) => self.end += read,
                Err(fault) if fault.kind() == std::io::ErrorKind::Interrupted => {}
                Err(_) => return Err(Fault::Damaged),
            }
        }
        Ok(())
    }

    fn byte(&mut self) -> Result<u8, Fault> {
        self.need(1)?;
        self.at += 1;
        Ok(self.buffer[self.at - 1])
    }

    fn bytes(&mut self, length: usize) -> Result<&[u8], Fault> {
        self.need(length)?;
        self.at += length;
        Ok(&self.buffer[self.at - length..self.at])
    }

    fn number(&mut self) -> Result<u32, Fault> {
        let mut number = 0u32;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7F).checked_shl(shift).ok_or(Fault::Damaged)?;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(Fault::Damaged)
    }

    fn float(&mut self) -> Result<f64, Fault> {
        let bytes: [u8; 8] = self.bytes(8)?.try_into().map_err(|_| Fault::Damaged)?;
        Ok(f64::from_le_bytes(bytes))
    }
}
