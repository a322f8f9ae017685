//! The same cards set by Typst (the `typst` wheel), which need not make QR codes: it is given them as pictures.

use std::path::Path;
use std::process::Command;

use dutybook_core::publication::town::Town;
use dutybook_core::publication::{draw, public};
use dutybook_faces as files;
use serde_json::json;

const SOURCE: &str = include_str!("cards.typ");
const DRIVER: &str = "
import sys, time, typst
folder = sys.argv[1]
cpu = time.process_time()
pdf = typst.compile(folder + '/cards.typ', font_paths=[folder], ignore_system_fonts=True)
print((time.process_time() - cpu) * 1000, len(pdf))
";

/// Processor time in milliseconds of one compilation in a new process, as anybody's first print is, and size in bytes;
/// `None` where the wheel is not installed. A second compilation in the same process would only look up its memory.
pub fn compile(town: &Town) -> Option<(f64, usize)> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    for (name, bytes) in
        [("song", files::SONG), ("bold", files::SONG_BOLD), ("hei", files::HEI), ("kai", files::KAI)]
    {
        std::fs::write(path.join(format!("{name}.ttf")), bytes).unwrap();
    }
    std::fs::write(path.join("cards.typ"), SOURCE).unwrap();
    write_cards(town, path);
    let output = Command::new("python3").args(["-c", DRIVER]).arg(path).output().ok()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("No module named"), "Typst failed: {said}");
        return None;
    }
    let said = String::from_utf8(output.stdout).unwrap();
    let (time, size) = said.trim().split_once(' ').unwrap();
    Some((time.parse().unwrap(), size.parse().unwrap()))
}

fn write_cards(town: &Town, folder: &Path) {
    let drawing = draw(town, &super::asked(), &mut |_, _| Ok(())).unwrap().1;
    let mut cards = Vec::new();
    for (at, deputy) in town.deputies.iter().enumerate() {
        let person = public::PublicPerson::of(deputy, &town.places, &town.office).unwrap();
        std::fs::write(folder.join(format!("{at}.jpg")), deputy.photo.as_ref().unwrap()).unwrap();
        let code = &drawing.codes[at];
        let row = code.side.div_ceil(8);
        let picture = image::GrayImage::from_fn(code.side as u32, code.side as u32, |x, y| {
            let dark = code.bits[y as usize * row + x as usize / 8] & (0x80 >> (x % 8)) != 0;
            image::Luma([if dark { 0 } else { 255 }])
        });
        picture.save(folder.join(format!("{at}.png"))).unwrap();
        cards.push(json!({"name": person.name.spread(), "position": person.position, "phone": person.phone.as_ref().unwrap().as_str()}));
    }
    std::fs::write(folder.join("cards.json"), serde_json::to_vec(&cards).unwrap()).unwrap();
}
