//! Setting type: characters to glyphs, with the space between Chinese and Latin and the squeeze of punctuation.

use std::collections::BTreeMap;

use subsetter::GlyphRemapper;

use super::faces::{FACES, FaceId, ROLES, Role, chain, glyph};
use crate::{Refusal, Result};

/// A glyph as it stands in a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// The character it shows.
    pub c: char,
    /// Its face.
    pub face: FaceId,
    /// Its number in the subset that goes into the file.
    pub cid: u16,
    /// Its advance in thousandths of an em.
    pub advance: u16,
    /// Room before it in thousandths of an em; negative draws it nearer.
    pub before: i16,
    /// Room after it.
    pub after: i16,
}

impl Glyph {
    /// All the room it takes in thousandths of an em.
    pub fn room(&self) -> i32 {
        i32::from(self.advance) + i32::from(self.before) + i32::from(self.after)
    }
}

/// What has been set so far of each face: decides the numbers of glyphs in the file.
pub struct Setting {
    known: [Known; ROLES],
    pub(super) used: [FaceUse; FACES.len()],
    /// Who is being set, for the sentence of a refusal.
    about: String,
}

/// Glyphs of a face that the file will hold.
#[derive(Default)]
pub(super) struct FaceUse {
    pub remapper: GlyphRemapper,
    /// By number in the subset: the character and the advance.
    pub characters: BTreeMap<u16, (char, u16)>,
}

/// What a role's characters resolve to: the common ones by place, others by search.
struct Known {
    common: Vec<Option<(FaceId, u16, u16)>>,
    others: BTreeMap<char, (FaceId, u16, u16)>,
}

/// Between Chinese and Latin letters or figures, in thousandths of an em.
const BETWEEN_SCRIPTS: i16 = 190;
/// Keeps two characters on one line and shows nothing.
pub(super) const JOINER: char = '\u{2060}';

impl Default for Setting {
    fn default() -> Self {
        let known = || Known { common: vec![None; 0x1_0000], others: BTreeMap::new() };
        Self { known: std::array::from_fn(|_| known()), used: Default::default(), about: String::new() }
    }
}

impl Setting {
    /// Says whose line is being set, so that a refusal can name them.
    pub fn about(&mut self, who: &str) {
        who.clone_into(&mut self.about);
    }

    /// The glyphs of a text, spaced.
    ///
    /// # Errors
    /// Refused if no face has one of its characters.
    pub fn set(&mut self, text: &str, role: Role) -> Result<Vec<Glyph>> {
        let mut glyphs = Vec::with_capacity(text.len() / 2);
        self.set_into(text, role, &mut glyphs)?;
        Ok(glyphs)
    }

    /// As [`Self::set`], behind what is already in `glyphs`.
    pub fn set_into(&mut self, text: &str, role: Role, glyphs: &mut Vec<Glyph>) -> Result<()> {
        let start = glyphs.len();
        for c in text.chars().filter(|c| *c != JOINER) {
            let c = if c.is_whitespace() && c != '\u{3000}' { ' ' } else { c };
            let (face, cid, advance) = self.find(c, role)?;
            glyphs.push(Glyph { c, face, cid, advance, before: 0, after: 0 });
        }
        space(&mut glyphs[start..]);
        Ok(())
    }

    fn find(&mut self, c: char, role: Role) -> Result<(FaceId, u16, u16)> {
        let known = &self.known[role as usize];
        let found = known.common.get(c as usize).copied().flatten().or_else(|| known.others.get(&c).copied());
        found.map_or_else(|| self.look_up(c, role), Ok)
    }

    fn look_up(&mut self, c: char, role: Role) -> Result<(FaceId, u16, u16)> {
        let found =
            chain(role).iter().find_map(|face| glyph(*face, c).map(|(gid, advance)| (*face, gid, advance)));
        let (face, gid, advance) = found.ok_or_else(|| self.missing(c))?;
        let used = &mut self.used[face.0 as usize];
        let cid = used.remapper.remap(gid);
        used.characters.entry(cid).or_insert((c, advance));
        let known = &mut self.known[role as usize];
        match known.common.get_mut(c as usize) {
            Some(place) => *place = Some((face, cid, advance)),
            None => drop(known.others.insert(c, (face, cid, advance))),
        }
        Ok((face, cid, advance))
    }

    fn missing(&self, c: char) -> Refusal {
        let place = if self.about.is_empty() {
            String::new()
        } else {
            format!("“{}”中的", self.about.replace('\u{3000}', ""))
        };
        Refusal::refused(format!("{place}“{c}”（U+{:04X}）没有可用的字形，印不出来。", c as u32)).hinted(
            "请核对这个字；如果确实是这个字，请暂用规范的替代字（如拆字或同音字）并在备注中说明，不要留空。",
        )
    }
}

/// The width of glyphs at a size, in points.
pub fn width(glyphs: &[Glyph], size: f32) -> f32 {
    glyphs.iter().map(Glyph::room).sum::<i32>() as f32 * size / 1000.0
}

fn space(glyphs: &mut [Glyph]) {
    for dot in glyphs.iter_mut().filter(|glyph| glyph.c == '·' && glyph.advance > 900) {
        dot.before -= 250;
        dot.after -= 250;
    }
    for at in 1..glyphs.len() {
        let (left, right) = (glyphs[at - 1].c, glyphs[at].c);
        if (is_han(left) && is_latin(right)) || (is_latin(left) && is_han(right)) {
            glyphs[at - 1].after += BETWEEN_SCRIPTS;
        }
        squeeze(glyphs, at);
    }
}

/// Two full-width marks beside each other give up the empty half between them.
fn squeeze(glyphs: &mut [Glyph], at: usize) {
    let (left, right) = (glyphs[at - 1], glyphs[at]);
    if is_closing(left.c) && (is_closing(right.c) || is_opening(right.c)) && left.advance == 1000 {
        glyphs[at - 1].after -= 500;
    } else if is_opening(left.c) && is_opening(right.c) && right.advance == 1000 {
        glyphs[at].before -= 500;
    }
}

/// Trims a line's ends: an opening mark at its start and a closing one at its end give up their empty halves.
pub(super) fn trim_line(glyphs: &mut Vec<Glyph>) {
    while glyphs.last().is_some_and(|glyph| glyph.c == ' ') {
        glyphs.pop();
    }
    let blank = glyphs.iter().take_while(|glyph| glyph.c == ' ').count();
    glyphs.drain(..blank);
    if let Some(first) = glyphs.first_mut() {
        first.before = if is_opening(first.c) && first.advance == 1000 { -500 } else { 0 };
    }
    if let Some(last) = glyphs.last_mut() {
        last.after = if is_closing(last.c) && last.advance == 1000 { -500 } else { 0 };
    }
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{2FFF}' | '\u{3007}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '%' | '°' | '+' | '\u{C0}'..='\u{24F}')
}

pub(super) fn is_opening(c: char) -> bool {
    matches!(c, '（' | '《' | '〈' | '【' | '〔' | '「' | '『' | '“' | '‘')
}

pub(super) fn is_closing(c: char) -> bool {
    matches!(
        c,
        '）' | '》'
            | '〉'
            | '】'
            | '〕'
            | '」'
            | '』'
            | '”'
            | '’'
            | '，'
            | '。'
            | '、'
            | '；'
            | '：'
            | '！'
            | '？'
    )
}
