//! Backups that are verified, said aloud when they fail, and brought back.

use std::fs;
use std::path::Path;

use dutybook_core::safekeeping::api::{BackupTo, RestoreFrom};
use dutybook_core::{Office, journal, safekeeping};

use super::{Place, add_village, content, refused, today, villages};

#[test]
fn a_backup_is_the_store_as_it_was() {
    let place = Place::new();
    let mut office = place.founded();
    add_village(&mut office, "东河村").unwrap();
    let made = office.backup_before("导入前").unwrap();
    assert!(made.path.ends_with("导入前.db"), "{made:?}");
    let backup = Office::open(Path::new(&made.path), today()).unwrap();
    assert_eq!(content(&backup), content(&office));
    assert_eq!(office.backed_up_at(), Some(made.at));
}

#[test]
fn restoring_brings_back_and_keeps_the_present() {
    let place = Place::new();
    let mut office = place.founded();
    add_village(&mut office, "东河村").unwrap();
    let made = safekeeping::back_up(&mut office, &BackupTo::default()).unwrap();
    add_village(&mut office, "西河村").unwrap();
    safekeeping::restore(&mut office, &RestoreFrom { path: made.path }).unwrap();
    assert_eq!(villages(&office), ["东河村"]);
    let line = journal::undo_line(office.db()).unwrap().expect("the journal came back too");
    assert_eq!(line.label, "保存村（社区）（东河村）");
    add_village(&mut office, "南河村").expect("the office works on");
    let before = safekeeping::backups(&office).into_iter().find(|backup| backup.reason == "恢复前");
    let present = Office::open(Path::new(&before.expect("the present was kept").path), today()).unwrap();
    assert_eq!(villages(&present), ["东河村", "西河村"]);
    refused(place.open(), "store_in_use");
}

#[test]
fn what_is_no_sound_store_is_not_restored() {
    let place = Place::new();
    let mut office = place.founded();
    add_village(&mut office, "东河村").unwrap();
    let before = content(&office);
    fs::write(place.path("假.db"), vec![7; 9000]).unwrap();
    let mut check = |name: &str, code: &str| {
        let path = place.path(name).display().to_string();
        refused(safekeeping::restore(&mut office, &RestoreFrom { path }), code);
    };
    check("假.db", "store_foreign");
    check("没有.db", "store_missing");
    let itself = RestoreFrom { path: place.store().display().to_string() };
    assert!(safekeeping::restore(&mut office, &itself).is_err());
    assert_eq!(content(&office), before);
    assert!(!place.path("清河镇.db.restore.part").exists());
}

#[test]
fn a_backup_that_fails_is_said() {
    let place = Place::new();
    let mut office = place.founded();
    fs::write(place.path("备份"), "a file where the folder should be").unwrap();
    refused(office.backup_before("导入前"), "backup_failed");
    let nowhere = BackupTo { folder: Some(place.path("备份").join("里面").display().to_string()) };
    refused(safekeeping::back_up(&mut office, &nowhere), "backup_failed");
}

#[test]
fn what_an_interrupted_backup_left_is_cleared() {
    let place = Place::new();
    let mut office = place.founded();
    let left = place.path("备份").join("清河镇-备份-20261120-080000-关闭时.db.part");
    let hers = place.path("备份").join("下载.part");
    fs::create_dir(place.path("备份")).unwrap();
    fs::write(&left, "half").unwrap();
    fs::write(&hers, "hers").unwrap();
    office.backup_before("手动").unwrap();
    assert!(!left.exists());
    assert!(hers.exists(), "what is not ours stays");
    assert_eq!(safekeeping::backups(&office).len(), 1);
}

#[test]
fn closing_backs_up_what_was_written_and_only_ten_stay() {
    let place = Place::new();
    let mut office = place.founded();
    add_village(&mut office, "东河村").unwrap();
    office.close().unwrap();
    assert_eq!(place.files_of_backups().len(), 1);
    place.open().unwrap().close().unwrap();
    assert_eq!(place.files_of_backups().len(), 1, "nothing was written since");
    let mut office = place.open().unwrap();
    for _ in 0..14 {
        office.backup_before("导入前").unwrap();
    }
    assert_eq!(place.files_of_backups().len(), 10);
    assert!(place.files_of_backups().iter().all(|name| !name.ends_with(".part")));
}
