//! The display list as PDF. printpdf writes faces, pictures and page tree; the pages' contents are written here,
//! since a list of thousands of operations costs more than the bytes they become.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use printpdf::{
    DictItem, ExternalStream, ExternalXObject, FontId, FontMetrics, Mm, Op, ParsedFont, PdfDocument, PdfFont,
    PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem, XObject, XObjectId,
};

use super::display::{Drawing, Item, Page};
use super::faces::{FACES, FaceId, face};
use super::finish::finish;
use super::photo::{self, Jpeg};
use super::setting::Glyph;
use crate::{Refusal, Result};

/// What spreads a name of two characters to the width of three.
const SPREAD: char = '\u{3000}';

/// The PDF of a drawing: the same drawing gives the same bytes.
///
/// # Errors
/// A bug's refusal if a face of the program cannot be cut, or a photo that is no JPEG.
pub fn write_pdf(drawing: &Drawing) -> Result<Vec<u8>> {
    let mut pdf = PdfDocument::new(&drawing.title);
    let mut uses_of_faces = Vec::new();
    for (place, used) in drawing.setting.used.iter().enumerate() {
        if !used.characters.is_empty() {
            uses_of_faces.extend(add_face(&mut pdf, FaceId(place as u8), drawing)?);
        }
    }
    let mut frames = Vec::with_capacity(drawing.photos.len());
    for (place, bytes) in drawing.photos.iter().enumerate() {
        let frame = photo::read(bytes).ok_or_else(|| Refusal::bug("一张照片不是 JPEG"))?;
        pdf.resources.xobjects.map.insert(XObjectId(format!("P{place}")), photo_object(bytes, frame));
        frames.push(frame);
    }
    for (place, code) in drawing.codes.iter().enumerate() {
        pdf.resources.xobjects.map.insert(XObjectId(format!("Q{place}")), code_object(code.side, &code.bits));
    }
    let size = |points: f32| Mm::from(Pt(points));
    for page in &drawing.pages {
        pdf.pages.push(PdfPage::new(size(page.size.0), size(page.size.1), Vec::new()));
    }
    // Tells printpdf which glyphs are used; the contents themselves replace this.
    if let Some(first) = pdf.pages.first_mut() {
        first.ops = uses_of_faces;
    }
    let contents = drawing.pages.iter().map(|page| contents(page, &frames)).collect();
    let document = printpdf::serialize::to_lopdf_doc(&pdf, &PdfSaveOptions::default(), &mut Vec::new());
    finish(document, drawing, contents)
}

fn resource(face: FaceId) -> String {
    format!("F{}", face.0)
}

fn add_face(pdf: &mut PdfDocument, id: FaceId, drawing: &Drawing) -> Result<[Op; 2]> {
    let file = &FACES[id.0 as usize];
    let used = &drawing.setting.used[id.0 as usize];
    let broken = || Refusal::bug(format!("字体 {} 不能取用", file.name));
    let subset = subsetter::subset(file.bytes, 0, &used.remapper).map_err(|_| broken())?;
    let face = face(id).ok_or_else(broken)?;
    let characters = used.characters.iter().map(|(cid, (c, _))| (*c as u32, *cid)).collect();
    let advances = used.characters.iter().map(|(cid, (_, advance))| (*cid, *advance)).collect();
    let scale = 1000.0 / f32::from(face.units_per_em());
    let scaled = |units: i16| (f32::from(units) * scale) as i16;
    let metrics = FontMetrics { ascent: scaled(face.ascender()), descent: scaled(face.descender()) };
    let name = format!("DUTYB{}+{}", char::from(b'A' + id.0), file.name);
    let mut parsed = ParsedFont::with_glyph_data(subset, 0, Some(name), characters, advances, 1000, metrics);
    let bounds = face.global_bounding_box();
    parsed.pdf_font_metrics.x_min = scaled(bounds.x_min);
    parsed.pdf_font_metrics.y_min = scaled(bounds.y_min);
    parsed.pdf_font_metrics.x_max = scaled(bounds.x_max);
    parsed.pdf_font_metrics.y_max = scaled(bounds.y_max);
    let font = FontId(resource(id));
    pdf.resources.fonts.map.insert(font.clone(), PdfFont::new(parsed));
    let text: String = used.characters.values().map(|(c, _)| *c).collect();
    Ok([
        Op::SetFont { font: PdfFontHandle::External(font), size: Pt(1.0) },
        Op::ShowText { items: vec![TextItem::Text(text)] },
    ])
}

fn photo_object(bytes: &[u8], frame: Jpeg) -> XObject {
    let space = match frame.components {
        1 => "DeviceGray",
        4 => "DeviceCMYK",
        _ => "DeviceRGB",
    };
    let mut dict = image(frame.width, frame.height, "DCTDecode", 8);
    dict.insert("ColorSpace".into(), DictItem::Name(space.into()));
    if frame.components == 4 && frame.adobe {
        let upside_down = [1, 0, 1, 0, 1, 0, 1, 0].map(DictItem::Int).to_vec();
        dict.insert("Decode".into(), DictItem::Array(upside_down));
    }
    external(dict, bytes.to_vec(), true)
}

fn code_object(side: usize, bits: &[u8]) -> XObject {
    let side = side as u32;
    let mut dict = image(side, side, "", 1);
    dict.insert("ImageMask".into(), DictItem::Bool(true));
    // A mask paints where its bit is 0; here a 1 is dark.
    dict.insert("Decode".into(), DictItem::Array(vec![DictItem::Int(1), DictItem::Int(0)]));
    external(dict, bits.to_vec(), false)
}

fn image(width: u32, height: u32, filter: &str, bits: i64) -> BTreeMap<String, DictItem> {
    let mut dict = BTreeMap::from([
        ("Type".into(), DictItem::Name("XObject".into())),
        ("Subtype".into(), DictItem::Name("Image".into())),
        ("Width".into(), DictItem::Int(width.into())),
        ("Height".into(), DictItem::Int(height.into())),
        ("BitsPerComponent".into(), DictItem::Int(bits)),
    ]);
    if !filter.is_empty() {
        dict.insert("Filter".into(), DictItem::Name(filter.into()));
    }
    dict
}

/// Pictures are never compressed again: JPEG gains nothing, a QR code of some 300 bytes nearly nothing.
fn external(dict: BTreeMap<String, DictItem>, content: Vec<u8>, interpolate: bool) -> XObject {
    let mut dict = dict;
    if interpolate {
        dict.insert("Interpolate".into(), DictItem::Bool(true));
    }
    let stream = ExternalStream { dict, content, compress: false };
    XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None })
}

/// The content stream of a page, uncompressed.
fn contents(page: &Page, frames: &[Jpeg]) -> Vec<u8> {
    let mut out = Content {
        text: String::with_capacity(page.items.len() * 48),
        height: page.size.1,
        ..Content::default()
    };
    if let Some(matrix) = page.transform {
        out.exact(&matrix, "cm\n");
    }
    for item in &page.items {
        match item {
            Item::Text { x, y, size, ink, from, count } => {
                let glyphs = &page.glyphs[*from as usize..(*from + *count) as usize];
                out.fill_ink([ink.0, ink.1, ink.2]);
                out.show((*x, *y), *size, glyphs);
            }
            Item::Line { from, to, width, ink } => {
                out.line_ink([ink.0, ink.1, ink.2], *width);
                out.numbers(&[from.0, out.height - from.1], "m ");
                out.numbers(&[to.0, out.height - to.1], "l S\n");
            }
            Item::Fill { area: [x, y, w, h], ink } => {
                out.fill_ink([ink.0, ink.1, ink.2]);
                out.numbers(&[*x, out.height - y - h, *w, *h], "re f\n");
            }
            Item::Photo { area, photo } => {
                if let Some(frame) = frames.get(*photo as usize) {
                    out.photo(*area, frame, *photo);
                }
            }
            Item::Qr { area: [x, y, w, h], code } => {
                out.fill_ink([0, 0, 0]);
                out.text.push_str("q ");
                out.numbers(&[*w, 0.0, 0.0, *h, *x, out.height - y - h], "cm");
                let _ = writeln!(out.text, " /Q{code} Do Q");
            }
        }
    }
    out.text.into_bytes()
}

/// A content stream being written, with the graphics state it left.
#[derive(Default)]
struct Content {
    text: String,
    height: f32,
    fill: Option<[u8; 3]>,
    line: Option<([u8; 3], f32)>,
}

impl Content {
    fn fill_ink(&mut self, ink: [u8; 3]) {
        if self.fill.replace(ink) != Some(ink) {
            self.numbers(&ink.map(|part| f32::from(part) / 255.0), "rg\n");
        }
    }

    fn line_ink(&mut self, ink: [u8; 3], width: f32) {
        if self.line.replace((ink, width)) != Some((ink, width)) {
            self.numbers(&ink.map(|part| f32::from(part) / 255.0), "RG ");
            self.numbers(&[width], "w\n");
        }
    }

    /// Numbers with three decimals at most, then an operator.
    fn numbers(&mut self, numbers: &[f32], operator: &str) {
        for number in numbers {
            push_number(&mut self.text, *number);
            self.text.push(' ');
        }
        self.text.push_str(operator);
    }

    /// Numbers whose last decimals count: a matrix scales what is 300 mm away.
    fn exact(&mut self, numbers: &[f32], operator: &str) {
        for number in numbers {
            let _ = write!(self.text, "{number:.6} ");
        }
        self.text.push_str(operator);
    }

    fn photo(&mut self, [x, y, w, h]: [f32; 4], frame: &Jpeg, photo: u32) {
        let (wide, high) = frame.upright();
        let scale = (w / wide).max(h / high);
        let (pw, ph) = (wide * scale, high * scale);
        let bottom = self.height - y - h;
        self.text.push_str("q ");
        self.numbers(&[x, bottom, w, h], "re W n ");
        // A little more is cut off below than above: a face is in the upper half.
        let matrix = frame.matrix([x - (pw - w) / 2.0, bottom - (ph - h) * 0.6, pw, ph]);
        self.numbers(&matrix, "cm");
        let _ = writeln!(self.text, " /P{photo} Do Q");
    }

    /// Text spread by ideographic spaces (王　芳) is found, copied and read aloud as the word it is (PDF's ActualText).
    fn show(&mut self, at: (f32, f32), size: f32, glyphs: &[Glyph]) {
        if !glyphs.iter().any(|glyph| glyph.c == SPREAD) {
            return self.show_glyphs(at, size, glyphs);
        }
        self.text.push_str("/Span <</ActualText <FEFF");
        for unit in glyphs
            .iter()
            .filter(|glyph| glyph.c != SPREAD)
            .flat_map(|glyph| glyph.c.encode_utf16(&mut [0; 2]).to_vec())
        {
            push_hex(&mut self.text, unit);
        }
        self.text.push_str(">>> BDC\n");
        self.show_glyphs(at, size, glyphs);
        self.text.push_str("EMC\n");
    }

    fn show_glyphs(&mut self, (x, y): (f32, f32), size: f32, glyphs: &[Glyph]) {
        self.text.push_str("BT ");
        self.numbers(&[x, self.height - y], "Td\n");
        for run in glyphs.chunk_by(|left, right| left.face == right.face) {
            let _ = write!(self.text, "/F{} ", run[0].face.0);
            self.numbers(&[size], "Tf [<");
            for (place, glyph) in run.iter().enumerate() {
                let before = glyph.before + if place > 0 { run[place - 1].after } else { 0 };
                self.kern(before);
                push_hex(&mut self.text, glyph.cid);
            }
            self.text.push('>');
            if let Some(last) = run.last().filter(|last| last.after != 0) {
                let _ = write!(self.text, "{}", -last.after);
            }
            self.text.push_str("] TJ ");
        }
        self.text.push_str("ET\n");
    }

    fn kern(&mut self, room: i16) {
        if room != 0 {
            let _ = write!(self.text, ">{}<", -room);
        }
    }
}

fn push_hex(text: &mut String, cid: u16) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for shift in [12, 8, 4, 0] {
        text.push(char::from(DIGITS[usize::from(cid >> shift & 15)]));
    }
}

/// At most three decimals, no exponent, no trailing zeros.
fn push_number(text: &mut String, number: f32) {
    let thousandths = (f64::from(number) * 1000.0).round() as i64;
    if thousandths < 0 {
        text.push('-');
    }
    let (whole, rest) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
    let _ = write!(text, "{whole}");
    if rest > 0 {
        let decimals = format!("{rest:03}");
        text.push('.');
        text.push_str(decimals.trim_end_matches('0'));
    }
}
