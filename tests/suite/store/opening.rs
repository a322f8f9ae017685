//! What is opened, and what is refused politely and left as it is.

use std::fs;
use std::io::{Seek, SeekFrom, Write};

use dutybook_core::{Office, safekeeping};
use rusqlite::Connection;

use super::{Place, add_village, column, content, refused, today, villages};

#[test]
fn what_was_written_is_there_after_closing() {
    let place = Place::new();
    let mut office = place.founded();
    add_village(&mut office, "东河村").unwrap();
    drop(office);
    assert_eq!(villages(&place.open().unwrap()), ["东河村"]);
}

#[test]
fn a_second_program_is_refused_until_the_first_closes() {
    let place = Place::new();
    let office = place.founded();
    refused(place.open(), "store_in_use");
    drop(office);
    place.open().expect("free again");
}

#[test]
fn nothing_is_created_over_an_existing_file() {
    let place = Place::new();
    fs::write(place.store(), "something of hers").unwrap();
    refused(Office::create(&place.store(), today()), "store_exists");
    assert_eq!(fs::read_to_string(place.store()).unwrap(), "something of hers");
}

#[test]
fn files_that_are_no_store_are_refused_and_not_touched() {
    let place = Place::new();
    let path = place.store();
    let check = |content: &[u8], code: &str| {
        fs::write(&path, content).unwrap();
        refused(place.open(), code);
        assert_eq!(fs::read(&path).unwrap(), content, "{code}");
    };
    check(b"", "store_empty");
    check(b"short", "store_foreign");
    check(&[b'x'; 5000], "store_foreign");
    check(b"SQLite format 3\0", "store_foreign");
    fs::remove_file(&path).unwrap();
    refused(place.open(), "store_missing");
    assert!(!place.path("清河镇.db.lock").exists(), "a wrong path leaves no lock behind");
}

#[test]
fn another_programs_database_is_refused() {
    let place = Place::new();
    let db = Connection::open(place.store()).unwrap();
    db.execute_batch("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1);").unwrap();
    drop(db);
    let before = fs::read(place.store()).unwrap();
    refused(place.open(), "store_foreign");
    assert_eq!(fs::read(place.store()).unwrap(), before);
}

#[test]
fn a_newer_programs_store_is_refused() {
    let place = Place::new();
    drop(place.founded());
    Connection::open(place.store()).unwrap().pragma_update(None, "user_version", 999).unwrap();
    let before = fs::read(place.store()).unwrap();
    refused(place.open(), "store_newer");
    assert_eq!(fs::read(place.store()).unwrap(), before);
}

#[test]
fn an_older_store_is_backed_up_and_then_brought_up() {
    let place = Place::new();
    let db = Connection::open(place.store()).unwrap();
    db.pragma_update(None, "application_id", i32::from_be_bytes(*b"LZB1")).unwrap();
    db.execute_batch(include_str!("../../../src-tauri/core/src/db/migrations/0001_journal.sql")).unwrap();
    db.pragma_update(None, "user_version", 1).unwrap();
    drop(db);
    let office = place.open().expect("it is brought up");
    assert!(column(office.db(), "SELECT name FROM sqlite_schema").contains(&"deputies".to_owned()));
    let backups = place.files_of_backups();
    assert_eq!(backups.len(), 1, "{backups:?}");
    assert!(backups[0].contains("升级前"), "{backups:?}");
    let backup = Connection::open(place.path("备份").join(&backups[0])).unwrap();
    let version: i64 = backup.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(version, 1, "the backup is of before");
}

#[test]
fn a_cut_off_file_is_refused() {
    let place = Place::new();
    drop(place.founded());
    let length = fs::metadata(place.store()).unwrap().len();
    fs::File::options().write(true).open(place.store()).unwrap().set_len(length / 2).unwrap();
    refused(place.open(), "store_damaged");
}

#[test]
fn damage_inside_is_found() {
    let place = Place::new();
    let mut office = place.founded();
    for number in 0..200 {
        add_village(&mut office, &format!("第{number}村")).unwrap();
    }
    let sound = safekeeping::check(&office).unwrap();
    assert!(sound.sound, "{sound:?}");
    drop(office);
    let mut file = fs::File::options().write(true).open(place.store()).unwrap();
    let length = file.metadata().unwrap().len();
    file.seek(SeekFrom::Start(length / 2 / 4096 * 4096)).unwrap();
    file.write_all(&[0xA5; 4096]).unwrap();
    drop(file);
    // Whether opening already stumbles on it depends on where it lies; neither may pass it by.
    if let Ok(office) = place.open() {
        let report = safekeeping::check(&office).unwrap();
        assert!(!report.sound && !report.problems.is_empty());
    }
}

#[test]
fn a_copy_made_by_hand_is_whole() {
    let place = Place::new();
    let mut office = place.founded();
    add_village(&mut office, "东河村").unwrap();
    fs::copy(place.store(), place.path("U盘.db")).unwrap();
    let copy = Office::open(&place.path("U盘.db"), today()).unwrap();
    assert_eq!(content(&copy), content(&office));
    assert!(safekeeping::check(&copy).unwrap().sound);
}

#[test]
fn a_write_without_a_name_fails() {
    let place = Place::new();
    let office = place.founded();
    assert!(office.db().execute("INSERT INTO villages (name) VALUES ('东河村')", []).is_err());
    assert!(villages(&office).is_empty());
}
