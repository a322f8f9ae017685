//! What a virtual display shows, read from the file it keeps its picture in (the format of xwd).

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::time::{Duration, Instant};

use super::Outcome;

/// So many dark points are letters; an empty window, and the empty display, have none.
const LETTERS: usize = 100;

/// The display's picture, as it changes.
pub struct Display {
    file: File,
    head: usize,
    width: u32,
    points: Vec<u8>,
}

/// What one look saw.
pub struct Look {
    /// A number that differs from picture to picture.
    pub picture: u64,
    dark: usize,
}

impl Look {
    /// Whether letters are to be read.
    pub fn has_letters(&self) -> bool {
        self.dark >= LETTERS
    }
}

impl Display {
    /// The display that keeps its picture in this file.
    pub fn of(path: &Path) -> Outcome<Self> {
        let mut file = File::open(path)?;
        let mut head = [0; 100];
        file.read_exact(&mut head)?;
        let number = |place: usize| {
            let bytes = head.get(place * 4..place * 4 + 4).and_then(|bytes| bytes.try_into().ok());
            bytes.map_or(0, u32::from_be_bytes)
        };
        let (size, width, height, line, colours) = (number(0), number(4), number(5), number(12), number(19));
        if line != width * 4 {
            return Err("the display does not keep four bytes a point".into());
        }
        let head = (size + colours * 12) as usize;
        Ok(Self { file, head, width, points: vec![0; (line * height) as usize] })
    }

    /// Looks once.
    pub fn look(&mut self) -> Outcome<Look> {
        self.file.seek(SeekFrom::Start(self.head as u64))?;
        self.file.read_exact(&mut self.points)?;
        let (mut picture, mut dark) = (0_u64, 0);
        for point in self.points.as_chunks::<4>().0 {
            let colour = u32::from_le_bytes(*point) & 0x00ff_ffff;
            picture = (picture.rotate_left(5) ^ u64::from(colour)).wrapping_mul(0x517c_c1b7_2722_0a95);
            dark += usize::from(point[..3].iter().all(|part| *part < 128));
        }
        Ok(Look { picture, dark })
    }

    /// Waits until nothing is left on it.
    pub fn until_empty(&mut self) -> Outcome<()> {
        let begun = Instant::now();
        loop {
            self.look()?;
            if self.points.as_chunks::<4>().0.iter().all(|point| point[..3] == [0xff; 3]) {
                return Ok(());
            }
            if begun.elapsed() > Duration::from_secs(5) {
                return Err("a window that was ended is still to be seen".into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Saves what was seen last as a picture.
    pub fn save(&self, path: &Path) -> Outcome<()> {
        let rgb =
            self.points.as_chunks::<4>().0.iter().flat_map(|point| [point[2], point[1], point[0]]).collect();
        let height = self.points.len() as u32 / 4 / self.width.max(1);
        let picture = image::RgbImage::from_raw(self.width, height, rgb).ok_or("the picture is not whole")?;
        Ok(picture.save(path)?)
    }
}
