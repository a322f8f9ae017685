//! Unpacks `assets/fonts/*.ttf.xz` once, so that the library can include the plain outlines.

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufReader, BufWriter};
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let packed = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("../../assets/fonts");
    let unpacked = PathBuf::from(std::env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed={}", packed.display());
    for entry in fs::read_dir(packed)? {
        let path = entry?.path();
        let Some(name) =
            path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".xz"))
        else {
            continue;
        };
        let mut reader = BufReader::new(File::open(&path)?);
        let mut writer = BufWriter::new(File::create(unpacked.join(name))?);
        lzma_rs::xz_decompress(&mut reader, &mut writer)?;
    }
    Ok(())
}
