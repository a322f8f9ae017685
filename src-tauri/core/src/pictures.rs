//! Pictures on the way in: read, turned upright, shrunk, kept as JPEG. The only user of `image`.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::{Kind, Refusal, Result};

/// The most dots a picture keeps, across and down.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// Across.
    pub(crate) wide: u32,
    /// Down.
    pub(crate) high: u32,
}

/// No camera an office has takes larger files.
const MOST_BYTES: u64 = 40 << 20;
const QUALITY: u8 = 88;

/// Reads a picture's file as it is.
///
/// # Errors
/// Unavailable where the file cannot be read; Invalid where it is too large to be a photo.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    let unreadable = |_| {
        Refusal::unavailable(format!("读不了照片文件“{}”。", path.display()))
            .hinted("请确认文件还在、没有被别的程序占用。")
    };
    if fs::metadata(path).map_err(unreadable)?.len() > MOST_BYTES {
        return Err(Refusal::invalid("path", "照片文件超过了 40 MB。").hinted("请先用看图软件缩小，再导入。"));
    }
    fs::read(path).map_err(unreadable)
}

/// Turns a picture of any readable kind into a JPEG within bounds; a JPEG already so is kept as it is.
///
/// # Errors
/// Invalid where it is no picture, or one too large to be real.
pub(crate) fn shrink(picture: &[u8], bounds: Bounds) -> Result<Vec<u8>> {
    let mut reader = ImageReader::new(Cursor::new(picture)).with_guessed_format().map_err(no_picture)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(20_000);
    limits.max_image_height = Some(20_000);
    limits.max_alloc = Some(512 << 20);
    reader.limits(limits);
    let is_jpeg = reader.format() == Some(ImageFormat::Jpeg);
    let mut decoder = reader.into_decoder().map_err(no_picture)?;
    let orientation = decoder.orientation().map_err(no_picture)?;
    let upright = orientation == image::metadata::Orientation::NoTransforms;
    let mut image = DynamicImage::from_decoder(decoder).map_err(no_picture)?;
    if is_jpeg && upright && image.width() <= bounds.wide && image.height() <= bounds.high {
        return Ok(picture.to_vec());
    }
    image.apply_orientation(orientation);
    if image.width() > bounds.wide || image.height() > bounds.high {
        image = image.resize(bounds.wide, bounds.high, FilterType::Lanczos3);
    }
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY).encode_image(&on_white(&image)).map_err(no_picture)?;
    Ok(jpeg)
}

/// JPEG knows no transparency: what was transparent becomes white paper.
fn on_white(image: &DynamicImage) -> DynamicImage {
    if !image.color().has_alpha() {
        return DynamicImage::ImageRgb8(image.to_rgb8());
    }
    let mut paper = image::RgbaImage::from_pixel(image.width(), image.height(), image::Rgba([255; 4]));
    image::imageops::overlay(&mut paper, &image.to_rgba8(), 0, 0);
    DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(paper).to_rgb8())
}

fn no_picture(_: impl std::fmt::Display) -> Refusal {
    Refusal::new(Kind::Invalid, "这个文件不是能识别的照片。")
        .hinted("请换成 JPG 或 PNG 格式的照片；手机拍的 HEIC 照片请先另存为 JPG。")
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDS: Bounds = Bounds { wide: 600, high: 800 };

    fn encoded(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::new_rgb8(width, height).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn large_pictures_shrink_and_small_ones_stay() {
        let small = encoded(240, 320, ImageFormat::Jpeg);
        assert_eq!(shrink(&small, BOUNDS).unwrap(), small);
        for (large, size) in [
            (encoded(3000, 4000, ImageFormat::Jpeg), (600, 800)),
            (encoded(2000, 800, ImageFormat::Png), (600, 240)),
        ] {
            let shrunk = image::load_from_memory(&shrink(&large, BOUNDS).unwrap()).unwrap();
            assert_eq!((shrunk.width(), shrunk.height()), size);
        }
    }

    #[test]
    fn transparent_becomes_white() {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::new_rgba8(10, 10).write_to(&mut bytes, ImageFormat::Png).unwrap();
        let kept = image::load_from_memory(&shrink(bytes.get_ref(), BOUNDS).unwrap()).unwrap().to_rgb8();
        assert!(kept.get_pixel(5, 5).0.iter().all(|&value| value > 250));
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let cut = encoded(900, 1200, ImageFormat::Png);
        for bytes in [&b""[..], b"hello", &cut[..cut.len() / 8]] {
            assert_eq!(
                shrink(bytes, BOUNDS).map(|kept| kept.len()).map_err(|refusal| refusal.kind),
                Err(Kind::Invalid)
            );
        }
    }
}
