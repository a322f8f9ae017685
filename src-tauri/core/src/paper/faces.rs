//! The faces, and which of them a character is set in: a chain per role that ends in the widest ones.

use std::sync::OnceLock;

use dutybook_faces as files;
use ttf_parser::Face;

/// What a text is on the sheet; decides its face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Body text (宋体).
    Song,
    /// Titles of sheets (宋体加粗, standing in for 小标宋).
    SongBold,
    /// Table heads and labels (黑体).
    Hei,
    /// Names on boards (黑体加粗).
    HeiBold,
    /// Names on cards (楷体).
    Kai,
    /// Letters and notices (仿宋).
    Fang,
}

/// How many roles there are.
pub(super) const ROLES: usize = 6;

/// One of the files of `assets/fonts`, by its place in [`FACES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FaceId(pub(super) u8);

impl FaceId {
    /// Its place among the faces of the program.
    pub fn number(self) -> usize {
        usize::from(self.0)
    }
}

/// A face: its name in the PDF and its outlines.
pub(super) struct FaceFile {
    pub name: &'static str,
    pub bytes: &'static [u8],
}

/// All faces; the place is the [`FaceId`].
pub(super) static FACES: [FaceFile; 8] = [
    FaceFile { name: "NotoSerifSC-Regular", bytes: files::SONG },
    FaceFile { name: "NotoSerifSC-Bold", bytes: files::SONG_BOLD },
    FaceFile { name: "NotoSansSC-Regular", bytes: files::HEI },
    FaceFile { name: "NotoSansSC-Bold", bytes: files::HEI_BOLD },
    FaceFile { name: "LXGWWenKai", bytes: files::KAI },
    FaceFile { name: "ZhuqueFangsong", bytes: files::FANG },
    FaceFile { name: "HanaMinA", bytes: files::RARE_A },
    FaceFile { name: "HanaMinB", bytes: files::RARE_B },
];

/// The faces a role looks through, in order.
pub(super) fn chain(role: Role) -> &'static [FaceId] {
    const SONG: FaceId = FaceId(0);
    const RARE_A: FaceId = FaceId(6);
    const RARE_B: FaceId = FaceId(7);
    match role {
        Role::Song => &[SONG, RARE_A, RARE_B],
        Role::SongBold => &[FaceId(1), SONG, RARE_A, RARE_B],
        Role::Hei => &[FaceId(2), SONG, RARE_A, RARE_B],
        Role::HeiBold => &[FaceId(3), SONG, RARE_A, RARE_B],
        Role::Kai => &[FaceId(4), SONG, RARE_A, RARE_B],
        Role::Fang => &[FaceId(5), SONG, RARE_A, RARE_B],
    }
}

/// The face read, once per process; `None` only if the program was built with a broken file.
pub(super) fn face(id: FaceId) -> Option<&'static Face<'static>> {
    static READ: [OnceLock<Option<Face<'static>>>; 8] = [const { OnceLock::new() }; 8];
    READ[id.0 as usize].get_or_init(|| Face::parse(FACES[id.0 as usize].bytes, 0).ok()).as_ref()
}

/// The glyph of a character in a face and its advance in thousandths of an em.
pub(super) fn glyph(id: FaceId, c: char) -> Option<(u16, u16)> {
    let face = face(id)?;
    let glyph = face.glyph_index(c).filter(|glyph| glyph.0 != 0)?;
    let advance =
        f64::from(face.glyph_hor_advance(glyph).unwrap_or(1000)) * 1000.0 / f64::from(face.units_per_em());
    Some((glyph.0, advance as u16))
}
