//! Files made to exhaust or to crash a reader: each ends in an answer, in time, and the program lives on.

use std::io::{Cursor, Write};
use std::time::{Duration, Instant};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::rosters::{Desk, told};

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const WORKBOOK: &[u8] =
    br#"<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#;

fn xlsx(sheet: &[u8]) -> Vec<u8> {
    package(&[("xl/workbook.xml", WORKBOOK), ("xl/worksheets/sheet1.xml", sheet)])
}

fn rows(rows: &str) -> Vec<u8> {
    xlsx(format!("<worksheet><sheetData>{rows}</sheetData></worksheet>").as_bytes())
}

const TWO: &str = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c><c r="B1" t="inlineStr"><is><t>性别</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>甲一</t></is></c><c r="B2" t="inlineStr"><is><t>男</t></is></c></row>"#;

/// Checks that a file is answered with one of these, in time.
fn check(bytes: &[u8], allowed: &[&str]) {
    let mut desk = Desk::new();
    let path = desk.keep("名册.xlsx", bytes);
    let started = Instant::now();
    let told = told(&desk.inspect(&path));
    assert!(allowed.contains(&told.as_str()), "{told}, not one of {allowed:?}");
    assert!(started.elapsed() < Duration::from_secs(10), "took {:?}", started.elapsed());
}

const READ: &str = "2 甲一 gender=男";
const DAMAGED: &str = "reject damaged";
const TOO_LARGE: &str = "reject too_large";
const STRANGE: &str = "reject not_a_workbook";
const NO_HEADS: &str = "reject no_header_found";

#[test]
fn a_stray_cell_in_the_last_corner_is_only_a_cell() {
    let stray = r#"<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t> </t></is></c></row>"#;
    check(&rows(&format!("{TWO}{stray}")), &[READ]);
}

#[test]
fn entities_are_never_multiplied() {
    let bomb = br#"<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>"#;
    check(&xlsx(bomb), &[DAMAGED, NO_HEADS]);
}

#[test]
fn more_cells_than_a_roster_has_are_refused() {
    let cells: String =
        (0..220_000).map(|row| format!(r#"<row r="{}"><c><v>1</v></c></row>"#, row + 1)).collect();
    check(&rows(&cells), &[TOO_LARGE]);
}

#[test]
fn a_part_that_unpacks_to_a_gigabyte_is_refused_unread() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(WORKBOOK).unwrap();
    zip.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default().large_file(true)).unwrap();
    let blanks = vec![b' '; 1 << 20];
    (0..320).for_each(|_| zip.write_all(&blanks).unwrap());
    check(&zip.finish().unwrap().into_inner(), &[TOO_LARGE]);
}

#[test]
fn a_bomb_of_shared_strings_is_refused_unread() {
    let strings = vec![b' '; 65 << 20];
    let parts: &[(&str, &[u8])] = &[
        ("xl/workbook.xml", WORKBOOK),
        ("xl/worksheets/sheet1.xml", b""),
        ("xl/sharedStrings.xml", &strings),
    ];
    check(&package(parts), &[TOO_LARGE]);
}

#[test]
fn a_declared_size_that_lies_is_found_out() {
    let mut bytes = xlsx(&vec![b' '; 1 << 20]);
    // The size stands in the central directory: four bytes after its compressed fellow.
    let real = (1u32 << 20).to_le_bytes();
    while let Some(at) = bytes.windows(4).position(|four| four == real) {
        bytes[at..at + 4].copy_from_slice(&16u32.to_le_bytes());
    }
    check(&bytes, &[DAMAGED, TOO_LARGE, "reject no_data_rows"]);
}

#[test]
fn repeats_of_an_open_document_are_not_unrolled() {
    let content = |cell: &str| {
        let xml = format!(
            r#"<office:spreadsheet><table:table table:name="A">{cell}</table:table></office:spreadsheet>"#
        );
        package(&[("content.xml", xml.as_bytes())])
    };
    let filled = r#"<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>"#;
    check(&content(filled), &[TOO_LARGE]);
    let many = r#"<table:table-row table:number-rows-repeated="9000"><table:table-cell table:number-columns-repeated="9000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>"#;
    check(&content(many), &[TOO_LARGE]);
    let blank = r#"<table:table-row table:number-rows-repeated="4294967295"><table:table-cell table:number-columns-repeated="4294967295"/></table:table-row>"#;
    check(&content(blank), &["reject no_data_rows", NO_HEADS]);
}

#[test]
fn a_locked_open_document_says_so() {
    let manifest = b"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    check(
        &package(&[("content.xml", b"\x01\x02"), ("META-INF/manifest.xml", manifest)]),
        &["reject password_protected"],
    );
}

#[test]
fn zips_of_other_things_are_no_workbooks() {
    check(&package(&[("word/document.xml", b"<w/>")]), &[STRANGE]);
    let inner = rows(TWO);
    check(&package(&[("名册.xlsx", &inner)]), &[STRANGE]);
    check(&package(&[]), &[STRANGE, DAMAGED]);
}

#[test]
fn a_workbook_cut_anywhere_is_damaged_or_read_but_never_kills() {
    let whole = rows(TWO);
    for at in (1..whole.len()).step_by(whole.len() / 12) {
        check(&whole[..at], &[DAMAGED, STRANGE, NO_HEADS]);
    }
}

#[test]
fn broken_xml_and_missing_parts_are_damage() {
    check(&xlsx(b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\""), &[DAMAGED]);
    check(&package(&[("xl/workbook.xml", b"<workbook/>")]), &[DAMAGED]);
    check(&package(&[("xl/workbook.xml", WORKBOOK)]), &["reject no_data_rows", DAMAGED]);
    check(&rows(r#"<row r="1"><c r="A1" t="s"><v>99</v></c></row>"#), &[NO_HEADS]);
    check(&rows(r#"<row r="99999999999"><c r="AAAAAAAA1"><v>1e999</v></c></row>"#), &[NO_HEADS]);
}

#[test]
fn a_text_without_an_end_is_refused() {
    let endless = format!("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>{}", "x".repeat(20 << 20));
    check(&xlsx(endless.as_bytes()), &[TOO_LARGE, DAMAGED]);
}

/// The head of a compound file with one table sector at 0 and the directory at sector 1.
fn compound(table: &[u32], directory_name: &str, start: u32, size: u32) -> Vec<u8> {
    let mut bytes = vec![0u8; 512 * 3];
    bytes[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes[30..32].copy_from_slice(&9u16.to_le_bytes());
    bytes[32..34].copy_from_slice(&6u16.to_le_bytes());
    bytes[48..52].copy_from_slice(&1u32.to_le_bytes());
    bytes[60..64].copy_from_slice(&0xFFFF_FFFEu32.to_le_bytes());
    bytes[68..72].copy_from_slice(&0xFFFF_FFFEu32.to_le_bytes());
    bytes[76..512].fill(0xFF);
    bytes[76..80].copy_from_slice(&0u32.to_le_bytes());
    bytes[512..1024].fill(0xFF);
    for (at, next) in table.iter().enumerate() {
        bytes[512 + at * 4..516 + at * 4].copy_from_slice(&next.to_le_bytes());
    }
    let units: Vec<u8> = directory_name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes[1024..1024 + units.len()].copy_from_slice(&units);
    bytes[1088..1090].copy_from_slice(&(u16::try_from(units.len()).unwrap() + 2).to_le_bytes());
    bytes[1090] = 2;
    bytes[1140..1144].copy_from_slice(&start.to_le_bytes());
    bytes[1144..1148].copy_from_slice(&size.to_le_bytes());
    bytes
}

#[test]
fn a_cyclic_chain_ends() {
    // The directory's chain runs in a circle; then the workbook's.
    check(&compound(&[0xFFFF_FFFD, 1], "Workbook", 1, 600), &[DAMAGED]);
    check(&compound(&[0xFFFF_FFFD, 0xFFFF_FFFE, 3, 2], "Workbook", 2, 1200), &[DAMAGED]);
}

#[test]
fn an_encrypted_package_and_other_compound_files_say_what_they_are() {
    check(
        &compound(&[0xFFFF_FFFD, 0xFFFF_FFFE], "EncryptedPackage", 0xFFFF_FFFE, 0),
        &["reject password_protected"],
    );
    check(&compound(&[0xFFFF_FFFD, 0xFFFF_FFFE], "WordDocument", 0xFFFF_FFFE, 0), &[STRANGE]);
    check(&compound(&[0xFFFF_FFFD, 0xFFFF_FFFE], "Workbook", 0xFFFF_FFFE, 0), &[DAMAGED]);
    check(&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".repeat(64), &[DAMAGED]);
}

#[test]
fn strangers_are_told_by_their_first_bytes() {
    for bytes in [
        b"%PDF-1.7 x".as_slice(),
        b"\x89PNG\r\n\x1A\n",
        b"{\\rtf1}",
        b"MZ\x90\x00\x03",
        &[0u8; 4000],
        &[0x00, 0x01, 0x02],
    ] {
        check(bytes, &[STRANGE]);
    }
    check(b"", &["reject empty_file"]);
    check(
        b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
        &["reject spreadsheetml2003"],
    );
    check(b"<html><table><tr><td><table></table></td></tr></table></html>", &["reject html_table"]);
    check("{\"姓名\": \"甲一\"}".as_bytes(), &[STRANGE]);
    check(b" [ {\"a\": 1}]", &[STRANGE]);
    check(b"<html><p>404</p></html>", &[STRANGE]);
}

#[test]
fn a_page_that_spans_everything_is_bounded() {
    check(b"<table><tr><td rowspan=99999999 colspan=99999999>x</td></tr><tr><td rowspan=1000 colspan=1000>y</td></tr></table>", &[TOO_LARGE, NO_HEADS]);
}

#[test]
fn a_reader_that_is_no_reader_is_no_answer() {
    use dutybook_core::Work;
    use dutybook_core::rosters::{Reader, inspect_with};
    let mut desk = Desk::new();
    let path = desk.keep("名册.csv", "姓名,性别\n甲一,男\n".as_bytes());
    let file = crate::rosters::file(&path);
    let nobody = Reader::at(desk.folder.path().join("nobody"));
    assert!(inspect_with(&nobody, &mut desk.office, &file, &Work::silent()).is_err());
}
