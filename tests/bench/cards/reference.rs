//! The same display list written with pdf-writer, as plainly as that can be done.

use std::collections::BTreeMap;
use std::io::Write;

use dutybook_core::paper::{Drawing, Item, Page};
use dutybook_faces as files;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, Str};
use subsetter::GlyphRemapper;
use ttf_parser::Face;

const FILES: [&[u8]; 8] = [
    files::SONG,
    files::SONG_BOLD,
    files::HEI,
    files::HEI_BOLD,
    files::KAI,
    files::FANG,
    files::RARE_A,
    files::RARE_B,
];
const IDENTITY: SystemInfo<'static> =
    SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

#[derive(Default)]
struct Used {
    glyphs: BTreeMap<char, u16>,
    widths: BTreeMap<u16, (char, f32)>,
    remapper: GlyphRemapper,
}

struct Writer {
    pdf: Pdf,
    next: i32,
    faces: BTreeMap<usize, (Ref, Used)>,
}

pub fn write(drawing: &Drawing) -> Vec<u8> {
    let mut writer = Writer { pdf: Pdf::new(), next: 1, faces: BTreeMap::new() };
    let (catalog, tree) = (writer.id(), writer.id());
    let photos: Vec<Ref> = drawing.photos.iter().map(|photo| writer.photo(photo)).collect();
    let codes: Vec<Ref> =
        drawing.codes.iter().map(|code| writer.code(code.side as i32, &code.bits)).collect();
    let mut pages = Vec::new();
    for page in &drawing.pages {
        let (id, content) = (writer.id(), writer.id());
        let bytes = packed(&writer.content(page));
        writer.pdf.stream(content, &bytes).filter(Filter::FlateDecode);
        pages.push((id, content, page));
    }
    writer.pdf.catalog(catalog).pages(tree);
    writer.pdf.pages(tree).kids(pages.iter().map(|page| page.0)).count(pages.len() as i32);
    let faces: Vec<(usize, Ref)> = writer.faces.iter().map(|(face, (id, _))| (*face, *id)).collect();
    for (id, content, page) in pages {
        let mut entry = writer.pdf.page(id);
        entry.parent(tree).media_box(Rect::new(0.0, 0.0, page.size.0, page.size.1)).contents(content);
        let mut resources = entry.resources();
        let mut fonts = resources.fonts();
        for (face, id) in &faces {
            fonts.pair(Name(format!("F{face}").as_bytes()), *id);
        }
        fonts.finish();
        let mut pictures = resources.x_objects();
        for item in &page.items {
            match item {
                Item::Photo { photo, .. } => {
                    _ = pictures.pair(Name(format!("P{photo}").as_bytes()), photos[*photo as usize]);
                }
                Item::Qr { code, .. } => {
                    _ = pictures.pair(Name(format!("Q{code}").as_bytes()), codes[*code as usize]);
                }
                _ => {}
            }
        }
    }
    for (face, (id, used)) in std::mem::take(&mut writer.faces) {
        writer.face(face, id, &used);
    }
    writer.pdf.finish()
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

impl Writer {
    fn id(&mut self) -> Ref {
        self.next += 1;
        Ref::new(self.next - 1)
    }

    fn photo(&mut self, bytes: &[u8]) -> Ref {
        let id = self.id();
        let mut image = self.pdf.image_xobject(id, bytes);
        image.filter(Filter::DctDecode);
        image.width(295).height(413).bits_per_component(8).color_space().device_rgb();
        id
    }

    fn code(&mut self, side: i32, bits: &[u8]) -> Ref {
        let id = self.id();
        self.pdf
            .image_xobject(id, bits)
            .width(side)
            .height(side)
            .bits_per_component(1)
            .image_mask(true)
            .decode([1.0, 0.0]);
        id
    }

    fn content(&mut self, page: &Page) -> Vec<u8> {
        let mut content = Content::new();
        let height = page.size.1;
        let tone = |part: u8| f32::from(part) / 255.0;
        for item in &page.items {
            match item {
                Item::Text { x, y, size, ink, from, count } => {
                    content.set_fill_rgb(tone(ink.0), tone(ink.1), tone(ink.2));
                    content.begin_text().next_line(*x, height - y);
                    let glyphs = &page.glyphs[*from as usize..(*from + *count) as usize];
                    for run in glyphs.chunk_by(|left, right| left.face == right.face) {
                        content.set_font(Name(format!("F{}", run[0].face.number()).as_bytes()), *size);
                        let mut shown = content.show_positioned();
                        let mut items = shown.items();
                        for glyph in run {
                            if glyph.before != 0 {
                                items.adjust(f32::from(-glyph.before));
                            }
                            items.show(Str(&self.cid(glyph.face.number(), glyph.c).to_be_bytes()));
                            if glyph.after != 0 {
                                items.adjust(f32::from(-glyph.after));
                            }
                        }
                    }
                    content.end_text();
                }
                Item::Line { from, to, width, ink } => {
                    content.set_stroke_rgb(tone(ink.0), tone(ink.1), tone(ink.2)).set_line_width(*width);
                    content.move_to(from.0, height - from.1).line_to(to.0, height - to.1).stroke();
                }
                Item::Fill { area: [x, y, w, h], ink } => {
                    content.set_fill_rgb(tone(ink.0), tone(ink.1), tone(ink.2));
                    content.rect(*x, height - y - h, *w, *h).fill_nonzero();
                }
                Item::Photo { area: [x, y, w, h], photo } => {
                    let ph = w * 413.0 / 295.0;
                    content.save_state().rect(*x, height - y - h, *w, *h).clip_nonzero().end_path();
                    content.transform([*w, 0.0, 0.0, ph, *x, height - y - h - (ph - h) * 0.6]);
                    content.x_object(Name(format!("P{photo}").as_bytes())).restore_state();
                }
                Item::Qr { area: [x, y, w, h], code } => {
                    content.set_fill_rgb(0.0, 0.0, 0.0).save_state();
                    content.transform([*w, 0.0, 0.0, *h, *x, height - y - h]);
                    content.x_object(Name(format!("Q{code}").as_bytes())).restore_state();
                }
            }
        }
        content.finish().into_vec()
    }

    fn cid(&mut self, face: usize, c: char) -> u16 {
        if !self.faces.contains_key(&face) {
            let id = self.id();
            self.faces.insert(face, (id, Used::default()));
        }
        let used = &mut self.faces.get_mut(&face).unwrap().1;
        if let Some(cid) = used.glyphs.get(&c) {
            return *cid;
        }
        let parsed = Face::parse(FILES[face], 0).unwrap();
        let glyph = parsed.glyph_index(c).unwrap();
        let cid = used.remapper.remap(glyph.0);
        let width =
            f32::from(parsed.glyph_hor_advance(glyph).unwrap()) * 1000.0 / f32::from(parsed.units_per_em());
        used.glyphs.insert(c, cid);
        used.widths.insert(cid, (c, width));
        cid
    }

    fn face(&mut self, face: usize, id: Ref, used: &Used) {
        let (cid_font, descriptor, file, unicode) = (self.id(), self.id(), self.id(), self.id());
        let name = format!("DUTYB{}+Face{face}", char::from(b'A' + face as u8));
        let name = Name(name.as_bytes());
        let mut font = self.pdf.type0_font(id);
        font.base_font(name)
            .encoding_predefined(Name(b"Identity-H"))
            .descendant_font(cid_font)
            .to_unicode(unicode);
        font.finish();
        let mut font = self.pdf.cid_font(cid_font);
        font.subtype(CidFontType::Type2)
            .base_font(name)
            .system_info(IDENTITY)
            .font_descriptor(descriptor)
            .default_width(1000.0);
        font.cid_to_gid_map_predefined(Name(b"Identity"));
        let mut widths = font.widths();
        widths.consecutive(1, used.widths.values().map(|(_, width)| *width));
        widths.finish();
        font.finish();
        let flags = FontFlags::SYMBOLIC;
        let mut entry = self.pdf.font_descriptor(descriptor);
        entry.name(name).flags(flags).bbox(Rect::new(-200.0, -300.0, 1200.0, 1100.0)).italic_angle(0.0);
        entry.ascent(880.0).descent(-120.0).cap_height(700.0).stem_v(80.0).font_file2(file);
        entry.finish();
        let subset = subsetter::subset(FILES[face], 0, &used.remapper).unwrap();
        let mut stream_bytes = packed(&subset);
        self.pdf
            .stream(file, &stream_bytes)
            .filter(Filter::FlateDecode)
            .pair(Name(b"Length1"), subset.len() as i32);
        let mut cmap = UnicodeCmap::new(Name(b"Custom"), IDENTITY);
        for (cid, (c, _)) in &used.widths {
            cmap.pair(*cid, *c);
        }
        stream_bytes = packed(&cmap.finish().into_vec());
        self.pdf.cmap(unicode, &stream_bytes).filter(Filter::FlateDecode);
    }
}
