//! The display list: what stands where on each page. Written as PDF by `emit`, read by tests.
//!
//! Points from the top left corner of the page; y grows downwards; a text stands on its baseline.

use std::rc::Rc;

use super::setting::{Glyph, Setting};

/// A colour that black-and-white printers can tell from the ground: the tokens of the window (LOOKS.md).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink(pub u8, pub u8, pub u8);

impl Ink {
    /// Text.
    pub const BLACK: Self = Self(0x1F, 0x23, 0x28);
    /// Secondary text.
    pub const GREY: Self = Self(0x5B, 0x62, 0x6A);
    /// Hairlines.
    pub const LINE: Self = Self(0xB9, 0xB2, 0xA6);
    /// The office's red.
    pub const RED: Self = Self(0xB3, 0x26, 0x1E);
    /// The marks of charts.
    pub const BLUE: Self = Self(0x2B, 0x5F, 0x8A);
    /// The ground of heads and placeholders.
    pub const TINT: Self = Self(0xF4, 0xF1, 0xEA);
    /// On red.
    pub const WHITE: Self = Self(0xFF, 0xFF, 0xFF);
}

/// Something on a page.
#[derive(Clone, Debug)]
pub enum Item {
    /// Glyphs on a baseline from `x`.
    Text {
        /// Left end of the baseline.
        x: f32,
        /// The baseline.
        y: f32,
        /// Size in points.
        size: f32,
        /// Colour.
        ink: Ink,
        /// Where the glyphs stand in [`Page::glyphs`].
        from: u32,
        /// How many there are.
        count: u32,
    },
    /// A straight line.
    Line {
        /// From.
        from: (f32, f32),
        /// To.
        to: (f32, f32),
        /// Thickness in points.
        width: f32,
        /// Colour.
        ink: Ink,
    },
    /// A filled rectangle: left, top, width, height.
    Fill {
        /// Left, top, width, height.
        area: [f32; 4],
        /// Colour.
        ink: Ink,
    },
    /// A photo that fills the rectangle, cropped evenly where its proportions differ.
    Photo {
        /// Left, top, width, height.
        area: [f32; 4],
        /// Which of [`Drawing::photos`].
        photo: u32,
    },
    /// A QR code in a square, without its quiet zone.
    Qr {
        /// Left, top, width, height.
        area: [f32; 4],
        /// Which of [`Drawing::codes`].
        code: u32,
    },
}

/// One page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Width and height in points.
    pub size: (f32, f32),
    /// What stands on it, from back to front.
    pub items: Vec<Item>,
    /// The glyphs of its texts.
    pub glyphs: Vec<Glyph>,
    /// A PDF matrix the whole page goes through, to undo a printer's fault or to turn a back.
    pub transform: Option<[f32; 6]>,
}

/// A whole document, ready to be written.
pub struct Drawing {
    /// What the file calls itself.
    pub title: String,
    /// Its pages.
    pub pages: Vec<Page>,
    /// JPEG files, each once.
    pub photos: Vec<Rc<[u8]>>,
    /// QR codes and what they say.
    pub codes: Vec<Code>,
    /// How a printer should treat it.
    pub printing: Printing,
    /// The glyphs used, by face.
    pub(super) setting: Setting,
}

impl Drawing {
    /// Pages without photos and codes, for any paper the printer likes.
    pub(super) fn plain(title: &str, pages: Vec<Page>, setting: Setting) -> Self {
        Self {
            title: title.to_owned(),
            pages,
            photos: Vec::new(),
            codes: Vec::new(),
            printing: Printing::Plain,
            setting,
        }
    }
}

/// A QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// What it says.
    pub payload: String,
    /// Modules a side.
    pub side: usize,
    /// One bit a module, rows padded to bytes, a 1 is dark.
    pub bits: Vec<u8>,
}

/// How a printer should treat the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Printing {
    /// As it likes.
    #[default]
    Plain,
    /// In true size, one side.
    TrueSize,
    /// In true size, both sides, turned over the long edge.
    TrueSizeLongEdge,
    /// In true size, both sides, turned over the short edge.
    TrueSizeShortEdge,
}

impl Page {
    /// An empty page of a size in points.
    pub fn new(width: f32, height: f32) -> Self {
        Self { size: (width, height), ..Self::default() }
    }

    /// Adds a straight line.
    pub fn line(&mut self, from: (f32, f32), to: (f32, f32), width: f32, ink: Ink) {
        self.items.push(Item::Line { from, to, width, ink });
    }

    /// Adds a filled rectangle.
    pub fn fill(&mut self, area: [f32; 4], ink: Ink) {
        self.items.push(Item::Fill { area, ink });
    }

    /// The four sides of a rectangle.
    pub fn frame(&mut self, [x, y, w, h]: [f32; 4], width: f32, ink: Ink) {
        for (from, to) in [
            ((x, y), (x + w, y)),
            ((x + w, y), (x + w, y + h)),
            ((x + w, y + h), (x, y + h)),
            ((x, y + h), (x, y)),
        ] {
            self.line(from, to, width, ink);
        }
    }

    /// Adds glyphs with their baseline's left end at a point.
    pub fn text(&mut self, (x, y): (f32, f32), size: f32, ink: Ink, glyphs: &[Glyph]) {
        let (from, count) = (self.glyphs.len() as u32, glyphs.len() as u32);
        self.glyphs.extend_from_slice(glyphs);
        self.items.push(Item::Text { x, y, size, ink, from, count });
    }

    /// The texts of the page in the order they were set, one a line.
    pub fn texts(&self) -> Vec<String> {
        let texts = self.items.iter().filter_map(|item| match item {
            Item::Text { from, count, .. } => self.glyphs.get(*from as usize..(*from + *count) as usize),
            _ => None,
        });
        texts.map(|glyphs| glyphs.iter().map(|glyph| glyph.c).collect()).collect()
    }
}
