//! The shared strings, without phonetic guides.

use crate::rosters::workbook::fault::Fault;
use crate::rosters::workbook::package::Package;
use crate::rosters::workbook::sink::SharedTexts;
use crate::rosters::workbook::xml::{Scanner, Token, resolve_into};

const PART: &str = "xl/sharedstrings.xml";
/// More different texts than any roster has.
const MOST_STRINGS: u32 = 400_000;

/// Every string in its order.
pub fn read(package: &mut Package<'_>) -> Result<SharedTexts, Fault> {
    let mut texts = SharedTexts::default();
    each(package, |text| texts.push(text))?;
    Ok(texts)
}

/// Every string, for the mode that has no use for sending them.
pub fn all(package: &mut Package<'_>) -> Result<Vec<String>, Fault> {
    let mut texts = Vec::new();
    each(package, |text| texts.push(text.to_owned()))?;
    Ok(texts)
}

fn each(package: &mut Package<'_>, mut take: impl FnMut(&str)) -> Result<(), Fault> {
    if !package.has(PART) {
        return Ok(());
    }
    let mut scanner = Scanner::new(package.stream(PART)?);
    let (mut text, mut count, mut in_text, mut in_guide) = (String::new(), 0u32, false, false);
    let mut whole = |text: &str| {
        count += 1;
        take(&unescaped(text));
        if count > MOST_STRINGS { Err(Fault::TooLarge) } else { Ok(()) }
    };
    while let Some(token) = scanner.next()? {
        match token {
            Token::Open(tag) => match tag.name {
                b"si" if tag.closed => whole("")?,
                b"si" => {
                    text.clear();
                    if let Some(raw) = scanner.plain(b"<t>", b"</t></si>") {
                        resolve_into(raw, &mut text);
                        whole(&text)?;
                    }
                }
                b"rPh" => in_guide = !tag.closed,
                b"t" => in_text = !tag.closed && !in_guide,
                _ => {}
            },
            Token::Text(raw) if in_text => resolve_into(raw, &mut text),
            Token::Plain(raw) if in_text => text.push_str(&String::from_utf8_lossy(raw)),
            Token::Close(b"t") => in_text = false,
            Token::Close(b"rPh") => in_guide = false,
            Token::Close(b"si") => whole(&text)?,
            _ => {}
        }
    }
    Ok(())
}

/// `_x000D_` is how Excel writes a carriage return.
pub fn unescaped(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains("_x") {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        out.push_str(&rest[..at]);
        let code = rest.get(at + 2..at + 7).and_then(|code| code.strip_suffix('_'));
        match code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32) {
            Some(character) => {
                out.push(character);
                rest = &rest[at + 7..];
            }
            None => {
                out.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    out.push_str(rest);
    out.into()
}
