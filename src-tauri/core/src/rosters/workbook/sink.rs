//! The child's end of the pipe: what was read goes out as it is read, in a compact form of our own (see `wire`).

use std::collections::HashMap;
use std::io::Write;

use super::book::Region;
use super::fault::Fault;
use super::wire::{self, tag};

/// More cells than any roster has.
const MOST_CELLS: u32 = 200_000;
/// More merged regions or pictures than any roster has.
const MOST_EXTRAS: u32 = 20_000;
const FLUSH_AT: usize = 48 * 1024;

/// Shared texts, encoded beside the sheets that refer to them.
#[derive(Default)]
pub struct SharedTexts(Vec<u8>);

impl SharedTexts {
    /// The next text.
    pub fn push(&mut self, text: &str) {
        self.0.push(tag::SHARED_TEXT);
        wire::put_bytes(&mut self.0, text.as_bytes());
    }
}

/// Takes what a reader reads and passes it on.
pub struct Sink<W: Write> {
    out: W,
    buffer: Vec<u8>,
    known: HashMap<String, u32>,
    texts: u32,
    cells: u32,
    extras: u32,
    row: Option<(u32, bool)>,
}

impl<W: Write> Sink<W> {
    /// A sink that writes to `out`.
    pub fn new(out: W) -> Self {
        Self {
            out,
            buffer: Vec::with_capacity(64 * 1024),
            known: HashMap::new(),
            texts: 0,
            cells: 0,
            extras: 0,
            row: None,
        }
    }

    /// Begins a sheet; its rows and extras follow.
    pub fn sheet(&mut self, name: Option<&str>, hidden: bool) {
        self.buffer.push(tag::SHEET);
        self.buffer.push(u8::from(name.is_some()) | (u8::from(hidden) << 1));
        wire::put_bytes(&mut self.buffer, name.unwrap_or("").as_bytes());
        self.row = None;
    }

    /// Says in which row the next cells are, from 0.
    pub fn row(&mut self, row: u32, hidden: bool) {
        self.row = Some((row, hidden));
    }

    /// Keeps a text without looking whether it is known; its index counts up from 0.
    pub fn new_text(&mut self, text: &str) -> u32 {
        self.buffer.push(tag::TEXT);
        wire::put_bytes(&mut self.buffer, text.as_bytes());
        self.texts += 1;
        self.texts - 1
    }

    /// A cell with one of the workbook's shared texts, which [`Sink::shared_texts`] sends at the end.
    pub fn shared_cell(&mut self, column: u32, at: u32) -> Result<(), Fault> {
        self.begin(tag::SHARED_CELL, column)?;
        wire::put_number(&mut self.buffer, at);
        Ok(())
    }

    /// The workbook's shared texts, encoded.
    pub fn shared_texts(&mut self, texts: &SharedTexts) -> Result<(), Fault> {
        self.send()?;
        self.out.write_all(&texts.0).map_err(|_| Fault::Damaged)
    }

    /// A text's index, the same for equal texts.
    pub fn text(&mut self, text: &str) -> u32 {
        if let Some(at) = self.known.get(text) {
            return *at;
        }
        let at = self.new_text(text);
        self.known.insert(text.to_owned(), at);
        at
    }

    /// A cell with a text that was kept.
    pub fn text_cell(&mut self, column: u32, text: u32) -> Result<(), Fault> {
        self.begin(tag::TEXT_CELL, column)?;
        wire::put_number(&mut self.buffer, text);
        Ok(())
    }

    /// A cell with a text; blanks are no cells.
    pub fn words(&mut self, column: u32, words: &str) -> Result<(), Fault> {
        if words.trim().is_empty() {
            return Ok(());
        }
        let text = self.text(words);
        self.text_cell(column, text)
    }

    /// A cell with a number, or a day where `is_day`.
    pub fn number(&mut self, column: u32, number: f64, is_day: bool) -> Result<(), Fault> {
        self.begin(if is_day { tag::DAY_CELL } else { tag::NUMBER_CELL }, column)?;
        self.buffer.extend_from_slice(&number.to_le_bytes());
        Ok(())
    }

    /// A cell that is true or false.
    pub fn truth(&mut self, column: u32, truth: bool) -> Result<(), Fault> {
        self.begin(if truth { tag::TRUE_CELL } else { tag::FALSE_CELL }, column)
    }

    /// A cell with `#N/A` or its like.
    pub fn error(&mut self, column: u32, words: &str) -> Result<(), Fault> {
        let text = self.text(words);
        self.begin(tag::ERROR_CELL, column)?;
        wire::put_number(&mut self.buffer, text);
        Ok(())
    }

    /// A formula without a result.
    pub fn uncalculated(&mut self, column: u32) -> Result<(), Fault> {
        self.begin(tag::UNCALCULATED_CELL, column)
    }

    /// A merged region.
    pub fn merge(&mut self, region: Region) -> Result<(), Fault> {
        self.extra(tag::MERGE, &[region.top, region.left, region.bottom, region.right])
    }

    /// Hidden columns, from 0.
    pub fn hidden_columns(&mut self, first: u32, last: u32) -> Result<(), Fault> {
        self.extra(tag::HIDDEN_COLUMNS, &[first, last])
    }

    /// A picture at a place.
    pub fn picture(&mut self, row: u32, column: u32) -> Result<(), Fault> {
        self.extra(tag::PICTURE, &[row, column])
    }

    /// A picture's bytes, in the mode that asks for them; `sheet` counts from 0.
    pub fn picture_bytes(&mut self, sheet: u32, place: (u32, u32), bytes: &[u8]) -> Result<(), Fault> {
        self.extra(tag::PICTURE_BYTES, &[sheet, place.0, place.1])?;
        wire::put_bytes(&mut self.buffer, bytes);
        self.send()
    }

    /// Merged regions and hidden rows of this sheet cannot be known.
    pub fn blind(&mut self) {
        self.buffer.push(tag::BLIND);
    }

    /// Sends the rest and says how it ended.
    pub fn finish(&mut self, end: Result<(), Fault>) -> std::io::Result<()> {
        match end {
            Ok(()) => self.buffer.push(tag::END),
            Err(fault) => self.buffer.extend([tag::FAULT, fault.number()]),
        }
        self.out.write_all(&self.buffer)?;
        self.buffer.clear();
        self.out.flush()
    }

    fn begin(&mut self, tag: u8, column: u32) -> Result<(), Fault> {
        self.cells += 1;
        if self.cells > MOST_CELLS {
            return Err(Fault::TooLarge);
        }
        if self.buffer.len() > FLUSH_AT {
            self.send()?;
        }
        if let Some((row, hidden)) = self.row.take() {
            self.buffer.push(tag::ROW);
            self.buffer.push(u8::from(hidden));
            wire::put_number(&mut self.buffer, row);
        }
        self.buffer.push(tag);
        wire::put_number(&mut self.buffer, column);
        Ok(())
    }

    fn extra(&mut self, tag: u8, numbers: &[u32]) -> Result<(), Fault> {
        self.extras += 1;
        if self.extras > MOST_EXTRAS {
            return Err(Fault::TooLarge);
        }
        self.buffer.push(tag);
        for number in numbers {
            wire::put_number(&mut self.buffer, *number);
        }
        Ok(())
    }

    fn send(&mut self) -> Result<(), Fault> {
        // A parent that hung up has given up; nothing is left to say.
        self.out.write_all(&self.buffer).map_err(|_| Fault::Damaged)?;
        self.buffer.clear();
        Ok(())
    }
}
