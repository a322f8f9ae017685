//! What a JPEG file says of itself; its picture is passed through untouched.

use std::collections::BTreeMap;
use std::rc::Rc;

/// The frame of a JPEG.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Jpeg {
    pub width: u32,
    pub height: u32,
    /// 1 grey, 3 colour, 4 CMYK.
    pub components: u8,
    /// Whether Adobe's program wrote it: then CMYK is upside down.
    pub adobe: bool,
    /// EXIF orientation, 1–8.
    pub orientation: u8,
}

/// Reads the segments before the picture; `None` if this is no JPEG.
pub(super) fn read(bytes: &[u8]) -> Option<Jpeg> {
    if !bytes.starts_with(&[0xFF, 0xD8]) {
        return None;
    }
    let (mut at, mut adobe, mut orientation) = (2, false, 1);
    loop {
        while *bytes.get(at + 1)? == 0xFF {
            at += 1;
        }
        let marker = *bytes.get(at + 1)?;
        let length = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
        let body = bytes.get(at + 4..at + 2 + length)?;
        match marker {
            0xE1 if body.starts_with(b"Exif\0\0") => orientation = exif_orientation(&body[6..]).unwrap_or(1),
            0xEE => adobe = body.starts_with(b"Adobe"),
            0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                let [_, h1, h0, w1, w0, components, ..] = body else { return None };
                let (height, width) =
                    (u16::from_be_bytes([*h1, *h0]).into(), u16::from_be_bytes([*w1, *w0]).into());
                let frame = Jpeg { width, height, components: *components, adobe, orientation };
                return (width > 0 && height > 0).then_some(frame);
            }
            0xDA | 0xD9 => return None,
            _ => {}
        }
        at += 2 + length;
    }
}

fn exif_orientation(tiff: &[u8]) -> Option<u8> {
    let little = tiff.starts_with(b"II");
    let two = |at: usize| -> Option<u16> {
        let pair = [*tiff.get(at)?, *tiff.get(at + 1)?];
        Some(if little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
    };
    let four = |at: usize| -> Option<usize> {
        let (first, second) = (usize::from(two(at)?), usize::from(two(at + 2)?));
        Some(if little { second << 16 | first } else { first << 16 | second })
    };
    let directory = four(4)?;
    let entries = usize::from(two(directory)?);
    let place = (0..entries).map(|entry| directory + 2 + entry * 12).find(|at| two(*at) == Some(0x0112))?;
    two(place + 8).and_then(|value| u8::try_from(value).ok()).filter(|value| (1..=8).contains(value))
}

impl Jpeg {
    /// Whether it lies on its side.
    pub fn is_turned(&self) -> bool {
        self.orientation >= 5
    }

    /// Width and height as it is looked at.
    pub fn upright(&self) -> (f32, f32) {
        let (w, h) = (self.width as f32, self.height as f32);
        if self.is_turned() { (h, w) } else { (w, h) }
    }

    /// The PDF matrix that draws the unit square upright in `[x, y, w, h]`, y upwards.
    pub fn matrix(&self, [x, y, w, h]: [f32; 4]) -> [f32; 6] {
        match self.orientation {
            2 => [-w, 0.0, 0.0, h, x + w, y],
            3 => [-w, 0.0, 0.0, -h, x + w, y + h],
            4 => [w, 0.0, 0.0, -h, x, y + h],
            5 => [0.0, -h, -w, 0.0, x + w, y + h],
            6 => [0.0, -h, w, 0.0, x, y + h],
            7 => [0.0, h, w, 0.0, x, y],
            8 => [0.0, h, -w, 0.0, x + w, y],
            _ => [w, 0.0, 0.0, h, x, y],
        }
    }
}

/// Photos of a drawing, each once however often it is shown.
#[derive(Default)]
pub(super) struct Album {
    photos: Vec<Rc<[u8]>>,
    /// By length and a sample from the middle of the picture: cheap, and decided by the bytes themselves.
    known: BTreeMap<(usize, [u8; 16]), Vec<u32>>,
}

impl Album {
    /// The place of a photo among [`Self::into_photos`].
    pub fn place(&mut self, bytes: &Rc<[u8]>) -> u32 {
        let same = self.known.entry((bytes.len(), sample(bytes))).or_default();
        let photos = &mut self.photos;
        if let Some(place) = same.iter().find(|place| photos[**place as usize] == *bytes) {
            return *place;
        }
        let place = photos.len() as u32;
        same.push(place);
        photos.push(Rc::clone(bytes));
        place
    }

    /// The photos in the order they were first shown.
    pub fn into_photos(self) -> Vec<Rc<[u8]>> {
        self.photos
    }
}

/// Sixteen bytes from the middle, where a JPEG holds its picture.
pub(super) fn sample(bytes: &[u8]) -> [u8; 16] {
    let middle = bytes.len() / 2;
    bytes.get(middle..middle + 16).and_then(|sample| sample.try_into().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_and_its_orientation_are_read() {
        let exif =
            [b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".as_slice(), &[6, 0, 0, 0, 0, 0, 0, 0]]
                .concat();
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        let frame = [0xFF, 0xC0, 0, 11, 8, 0, 40, 0, 30, 1, 0, 0, 0];
        let bytes = [&[0xFF, 0xD8, 0xFF, 0xE1][..], &length, &exif, &frame].concat();
        let jpeg = read(&bytes).unwrap();
        assert_eq!((jpeg.width, jpeg.height, jpeg.components, jpeg.orientation), (30, 40, 1, 6));
        assert_eq!(jpeg.upright(), (40.0, 30.0));
        assert_eq!(read(b"\xFF\xD8\xFF\xE1"), None);
        assert_eq!(read(b"PNG"), None);
    }
}
