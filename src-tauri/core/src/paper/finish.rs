//! The last pass over the file: version, boxes, fixed identity and dates, metadata, compression, object streams.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use moxcms::ColorProfile;

use super::display::{Drawing, Printing};
use crate::{Refusal, Result};

/// As small as it gets for the time it takes: a board of 60 names is one small page of text.
const LEVEL: Compression = Compression::new(6);

/// The file's bytes.
pub(super) fn finish(mut document: Document, drawing: &Drawing, contents: Vec<Vec<u8>>) -> Result<Vec<u8>> {
    document.version = "1.7".into();
    // Nothing of a clock: the identity is the contents' own.
    let mut identity = blake3::Hasher::new();
    identity.update(drawing.title.as_bytes());
    for content in &contents {
        identity.update(content);
    }
    for photo in &drawing.photos {
        identity.update(&photo.len().to_le_bytes());
        identity.update(&super::photo::sample(photo));
    }
    let pages: Vec<ObjectId> = document.page_iter().collect();
    for ((page, id), content) in drawing.pages.iter().zip(pages).zip(contents) {
        replace_contents(&mut document, id, content, page.size)?;
    }
    let identity = identity.finalize().as_bytes()[..16].to_vec();
    describe(&mut document, drawing)?;
    let id = Object::String(identity, StringFormat::Hexadecimal);
    document.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    compress(&mut document)?;
    let mut bytes = Vec::new();
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(200)
        .compression_level(6)
        .build();
    document.save_with_options(&mut bytes, options).map_err(broken)?;
    Ok(bytes)
}

fn broken(fault: impl std::fmt::Display) -> Refusal {
    Refusal::bug(format!("PDF 没有写成（{fault}）"))
}

fn replace_contents(
    document: &mut Document,
    page: ObjectId,
    content: Vec<u8>,
    size: (f32, f32),
) -> Result<()> {
    let dictionary = document.get_dictionary_mut(page).map_err(broken)?;
    let sheet: Vec<Object> = [0.0, 0.0, size.0, size.1].map(Object::Real).to_vec();
    dictionary.set("MediaBox", Object::Array(sheet));
    for needless in [b"TrimBox".as_slice(), b"CropBox", b"Annots"] {
        dictionary.remove(needless);
    }
    let id = dictionary.get(b"Contents").and_then(Object::as_reference).map_err(broken)?;
    document.objects.insert(id, Object::Stream(packed(Dictionary::new(), content)?));
    Ok(())
}

fn packed(mut dictionary: Dictionary, content: Vec<u8>) -> Result<Stream> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(content.len() / 3), LEVEL);
    encoder.write_all(&content).map_err(broken)?;
    let compressed = encoder.finish().map_err(broken)?;
    if compressed.len() + 20 >= content.len() {
        return Ok(Stream::new(dictionary, content).with_compression(false));
    }
    dictionary.set("Filter", "FlateDecode");
    Ok(Stream::new(dictionary, compressed).with_compression(false))
}

fn compress(document: &mut Document) -> Result<()> {
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.allows_compression
            && stream.dict.get(b"Filter").is_err()
        {
            *stream = packed(std::mem::take(&mut stream.dict), std::mem::take(&mut stream.content))?;
        }
    }
    Ok(())
}

fn describe(document: &mut Document, drawing: &Drawing) -> Result<()> {
    let producer = concat!("Dutybook ", env!("CARGO_PKG_VERSION"));
    if let Ok(info) = document.trailer.get(b"Info").and_then(Object::as_reference) {
        document.objects.insert(
            info,
            Object::Dictionary(dictionary! { "Title" => utf16(&drawing.title), "Producer" => Object::string_literal(producer) }),
        );
    }
    let metadata = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(&drawing.title, producer).into_bytes(),
    )
    .with_compression(false);
    let metadata = document.add_object(metadata);
    let intent = output_intent(document)?;
    let catalog = document.catalog_mut().map_err(broken)?;
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", Object::Array(vec![intent]));
    catalog.set("Lang", Object::string_literal("zh-CN"));
    catalog.remove(b"PageLayout");
    let mut viewer = dictionary! { "DisplayDocTitle" => true };
    let duplex = match drawing.printing {
        Printing::Plain => None,
        Printing::TrueSize => Some("Simplex"),
        Printing::TrueSizeLongEdge => Some("DuplexFlipLongEdge"),
        Printing::TrueSizeShortEdge => Some("DuplexFlipShortEdge"),
    };
    if let Some(duplex) = duplex {
        viewer.set("PrintScaling", "None");
        viewer.set("Duplex", duplex);
    }
    catalog.set("ViewerPreferences", viewer);
    Ok(())
}

/// The first day of 2026 as a colour profile's head has it: six numbers of two bytes.
const PROFILE_CREATED: [u8; 12] = [0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0];

/// Says which red the red is, so that a file from the archive prints as it did: colours are sRGB.
fn output_intent(document: &mut Document) -> Result<Object> {
    let mut srgb = ColorProfile::new_srgb().encode().map_err(broken)?;
    // The encoder writes the present second there, whatever the profile says.
    if let Some(created) = srgb.get_mut(24..36) {
        created.copy_from_slice(&PROFILE_CREATED);
    }
    let profile = packed(dictionary! { "N" => 3 }, srgb)?;
    let profile = document.add_object(profile);
    Ok(Object::Dictionary(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    }))
}

fn utf16(text: &str) -> Object {
    let bytes = [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

fn xmp(title: &str, producer: &str) -> String {
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    format!(
        r#"<?xpacket begin="{}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title><pdf:Producer>{producer}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        '\u{FEFF}'
    )
}
