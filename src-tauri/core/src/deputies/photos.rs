//! Deputies' photos on the way in.

use std::path::Path;

use crate::Result;
use crate::pictures::{self, Bounds};

/// Wide and high enough for 300 dots an inch at 50 × 68 mm, the largest photo on a board.
const PORTRAIT: Bounds = Bounds { wide: 600, high: 800 };

/// Reads and shrinks the picture in a file.
///
/// # Errors
/// Unavailable where the file cannot be read; Invalid where it is no picture.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    shrink(&pictures::read(path)?)
}

/// Turns a picture of any readable kind into a JPEG of at most 600 × 800 dots; a JPEG already so is kept as it is.
///
/// # Errors
/// Invalid where it is no picture, or one too large to be real.
pub fn shrink(picture: &[u8]) -> Result<Vec<u8>> {
    pictures::shrink(picture, PORTRAIT)
}
