//! The files themselves, as other programs read them.

use std::io::Write;
use std::process::Command;

use dutybook_core::publication::make;
use serde_json::json;

use super::town::town_of;
use super::{NAMES, asked, naming};

/// The text of a PDF without spaces, as poppler finds it.
pub fn text_of(pdf: &[u8]) -> String {
    run("pdftotext", &["-layout"], pdf, &["-"]).replace([' ', '\u{3000}', '\u{A0}'], "")
}

fn run(program: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let output = Command::new(program).args(before).arg(file.path()).args(after).output();
    let output = output.unwrap_or_else(|error| panic!("{program} is needed (cargo xtask setup): {error}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn names_are_found_faces_are_embedded_and_the_same_facts_give_the_same_bytes() {
    let town = town_of(&NAMES);
    for (kind, options) in naming() {
        let sheet = || make(&town, &asked(&kind.name, &options), &mut |_, _| Ok(())).unwrap();
        let (first, second) = (sheet(), sheet());
        assert!(first.pdf == second.pdf, "{} differs from one time to the next", kind.name);
        let text = text_of(&first.pdf);
        for name in NAMES {
            assert!(text.contains(name), "{}: {name} in\n{text}", kind.name);
        }
        let fonts = run("pdffonts", &[], &first.pdf, &[]);
        for font in fonts.lines().skip(2) {
            let columns: Vec<&str> = font.split_whitespace().rev().collect();
            // From the right: object generation and number, to-Unicode, subset, embedded.
            assert_eq!(columns[2..5], ["yes", "yes", "yes"], "{font}");
        }
        let whole = run("qpdf", &["--qdf", "--object-streams=disable"], &first.pdf, &["-"]);
        assert_eq!(
            whole.matches("/GTS_PDFA1").count(),
            1,
            "{} does not say which colours it means",
            kind.name
        );
        assert!(run("qpdf", &["--check"], &first.pdf, &[]).contains("No syntax or stream encoding errors"));
    }
}

#[test]
fn photos_pass_untouched_and_once() {
    let mut town = town_of(&["王芳", "李明"]);
    let frame = [0xFF, 0xC0, 0, 11, 8, 0, 40, 0, 30, 1, 1, 0x11, 0, 0xFF, 0xD9, 0x5A, 0x5A];
    let jpeg: std::rc::Rc<[u8]> = [&[0xFF, 0xD8][..], &frame].concat().into();
    for deputy in &mut town.deputies {
        deputy.photo = Some(jpeg.clone());
    }
    for document in ["notice-board", "contact-cards"] {
        let pdf = make(&town, &asked(document, &json!({})), &mut |_, _| Ok(())).unwrap().pdf;
        let times = pdf.windows(jpeg.len()).filter(|window| *window == &jpeg[..]).count();
        assert_eq!(times, 1, "{document}");
    }
}
