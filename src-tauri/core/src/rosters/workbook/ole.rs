//! The compound file around .xls: its directory and streams, every chain walked with a count so that a cycle ends.

use std::collections::HashMap;

use super::fault::Fault;

const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
const FREE: u32 = 0xFFFF_FFFF;

/// A compound file whose chains were all walked once.
pub struct Ole<'a> {
    bytes: &'a [u8],
    sector: usize,
    small_sector: usize,
    table: Vec<u32>,
    small_table: Vec<u32>,
    small_stream: Vec<u8>,
    small_below: u64,
    entries: HashMap<String, (u32, u64)>,
}

impl<'a> Ole<'a> {
    /// Opens the file.
    ///
    /// # Errors
    /// Damaged when a chain is cyclic, leaves the file, or the head is wrong.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Fault> {
        let shift = u16_at(bytes, 30).ok_or(Fault::Damaged)?;
        let small_shift = u16_at(bytes, 32).ok_or(Fault::Damaged)?;
        if !(9..=12).contains(&shift) || !(2..=9).contains(&small_shift) {
            return Err(Fault::Damaged);
        }
        let mut ole = Self {
            bytes,
            sector: 1 << shift,
            small_sector: 1 << small_shift,
            table: Vec::new(),
            small_table: Vec::new(),
            small_stream: Vec::new(),
            small_below: u64::from(u32_at(bytes, 56).ok_or(Fault::Damaged)?),
            entries: HashMap::new(),
        };
        ole.read_table()?;
        let directory = ole.chain(u32_at(bytes, 48).ok_or(Fault::Damaged)?, u64::MAX)?;
        let small = ole.chain(u32_at(bytes, 60).ok_or(Fault::Damaged)?, u64::MAX)?;
        ole.small_table = numbers(&small);
        ole.read_directory(&directory)?;
        for (start, size) in ole.entries.values().copied().collect::<Vec<_>>() {
            ole.content(start, size)?;
        }
        Ok(ole)
    }

    /// Whether a stream of this name is there.
    pub fn has(&self, name: &str) -> bool {
        self.entries.contains_key(&name.to_ascii_lowercase())
    }

    /// A stream's bytes.
    ///
    /// # Errors
    /// Damaged when it is not there or breaks off.
    pub fn stream(&self, name: &str) -> Result<Vec<u8>, Fault> {
        let (start, size) = *self.entries.get(&name.to_ascii_lowercase()).ok_or(Fault::Damaged)?;
        self.content(start, size)
    }

    fn content(&self, start: u32, size: u64) -> Result<Vec<u8>, Fault> {
        let bytes =
            if size < self.small_below { self.small_chain(start, size)? } else { self.chain(start, size)? };
        if (bytes.len() as u64) < size { Err(Fault::Damaged) } else { Ok(bytes) }
    }

    fn sector_at(&self, number: u32) -> Result<&'a [u8], Fault> {
        let from = (number as usize)
            .checked_add(1)
            .and_then(|at| at.checked_mul(self.sector))
            .ok_or(Fault::Damaged)?;
        let to = (from + self.sector).min(self.bytes.len());
        self.bytes.get(from..to).filter(|sector| !sector.is_empty()).ok_or(Fault::Damaged)
    }

    fn read_table(&mut self) -> Result<(), Fault> {
        let most = self.bytes.len() / self.sector + 2;
        let mut sectors: Vec<u32> = numbers(&self.bytes[76..self.bytes.len().min(512)]);
        let mut next = u32_at(self.bytes, 68).unwrap_or(END_OF_CHAIN);
        let mut walked = 0;
        while next < END_OF_CHAIN - 1 {
            walked += 1;
            if walked > most {
                return Err(Fault::Damaged);
            }
            let mut listed = numbers(self.sector_at(next)?);
            next = listed.pop().ok_or(Fault::Damaged)?;
            sectors.extend(listed);
        }
        let used: Vec<u32> = sectors.into_iter().filter(|number| *number < END_OF_CHAIN - 1).collect();
        if used.len() > most {
            return Err(Fault::Damaged);
        }
        for number in used {
            let sector = self.sector_at(number)?;
            self.table.extend(numbers(sector));
        }
        Ok(())
    }

    fn chain(&self, start: u32, size: u64) -> Result<Vec<u8>, Fault> {
        let most = self.bytes.len() / self.sector + 2;
        let (mut bytes, mut next, mut walked) = (Vec::new(), start, 0);
        while next != END_OF_CHAIN && next != FREE && (bytes.len() as u64) < size {
            walked += 1;
            if walked > most {
                return Err(Fault::Damaged);
            }
            bytes.extend_from_slice(self.sector_at(next)?);
            next = *self.table.get(next as usize).ok_or(Fault::Damaged)?;
        }
        // A chain that goes on past the stream's size may still be a cycle, which other readers follow.
        while next != END_OF_CHAIN && next != FREE {
            walked += 1;
            if walked > most {
                return Err(Fault::Damaged);
            }
            next = *self.table.get(next as usize).ok_or(Fault::Damaged)?;
        }
        bytes.truncate(usize::try_from(size).unwrap_or(usize::MAX));
        Ok(bytes)
    }

    fn small_chain(&self, start: u32, size: u64) -> Result<Vec<u8>, Fault> {
        let most = self.small_stream.len() / self.small_sector + 2;
        let (mut bytes, mut next, mut walked) = (Vec::new(), start, 0);
        while next != END_OF_CHAIN && next != FREE {
            walked += 1;
            if walked > most {
                return Err(Fault::Damaged);
            }
            let from = next as usize * self.small_sector;
            let to = (from + self.small_sector).min(self.small_stream.len());
            bytes.extend_from_slice(self.small_stream.get(from..to).ok_or(Fault::Damaged)?);
            next = *self.small_table.get(next as usize).ok_or(Fault::Damaged)?;
        }
        bytes.truncate(usize::try_from(size).unwrap_or(usize::MAX));
        Ok(bytes)
    }

    fn read_directory(&mut self, directory: &[u8]) -> Result<(), Fault> {
        for entry in directory.chunks_exact(128) {
            let length = usize::from(u16_at(entry, 64).unwrap_or(0)).min(64);
            let units: Vec<u16> = entry[..length.saturating_sub(2)]
                .chunks_exact(2)
                .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
                .collect();
            let name = String::from_utf16_lossy(&units).to_ascii_lowercase();
            let start = u32_at(entry, 116).ok_or(Fault::Damaged)?;
            let size = u64::from(u32_at(entry, 120).ok_or(Fault::Damaged)?);
            match entry[66] {
                2 if size as usize <= self.bytes.len() => {
                    _ = self.entries.entry(name).or_insert((start, size));
                }
                2 => return Err(Fault::Damaged),
                5 => self.small_stream = self.chain(start, size)?,
                _ => {}
            }
        }
        Ok(())
    }
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]])).collect()
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2).map(|two| u16::from_le_bytes([two[0], two[1]]))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}
