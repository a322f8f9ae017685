//! What undo takes back, and what it refuses because something later is in the way.

use dutybook_core::journal::api::{OperationRef, RowFate};
use dutybook_core::operation::{Act, Area, Operation};
use dutybook_core::{Office, Refusal, Result, journal};
use rusqlite::params;

use super::{Place, add_village, change, content, refused, villages};

fn undo_newest(office: &mut Office) -> Result<()> {
    let line = journal::undo_line(office.db())?.ok_or_else(|| Refusal::not_found("没有。"))?;
    journal::undo(office, OperationRef { operation: line.operation })
}

/// The operation about `about`.
fn about(office: &Office, about: &str) -> OperationRef {
    let lines = journal::list(office).unwrap();
    let label = format!("（{about}）");
    let line = lines.iter().find(|line| line.label.ends_with(&label) && line.undoes.is_none());
    OperationRef { operation: line.expect("such an operation").operation }
}

fn add_deputies(db: &rusqlite::Connection, count: u32) -> Result<()> {
    let mut add = db.prepare_cached(
        "INSERT INTO deputies (term_id, name, gender, ethnicity, birth, education, party, position, identity,
             levels, card_no, phone_may_be_published, by_election, offices, honours, id_number, phone)
         VALUES ((SELECT id FROM terms), ?1, '女', '汉族', '1980-05', '大专', '群众', '东河村村民', '农民', '乡镇',
             ?2, 0, 0, '', '', ?3, '13900001000')",
    )?;
    for number in 0..count {
        add.execute(params![format!("代表{number}"), format!("{number:04}"), format!("编造{number:014}")])?;
    }
    Ok(())
}

#[test]
fn undo_and_redo_walk_back_and_forth() {
    let place = Place::new();
    let mut office = place.founded();
    for name in ["东河村", "西河村", "南河村"] {
        add_village(&mut office, name).unwrap();
    }
    undo_newest(&mut office).unwrap();
    undo_newest(&mut office).unwrap();
    assert_eq!(villages(&office), ["东河村"]);
    assert_eq!(journal::redo_line(office.db()).unwrap().unwrap().label, "保存村（社区）（西河村）");
    journal::redo(&mut office).unwrap();
    assert_eq!(villages(&office), ["东河村", "西河村"]);
    journal::redo(&mut office).unwrap();
    assert_eq!(villages(&office), ["东河村", "南河村", "西河村"]);
    assert!(journal::redo(&mut office).is_err());
    undo_newest(&mut office).unwrap();
    assert_eq!(villages(&office), ["东河村", "西河村"]);
    add_village(&mut office, "北河村").unwrap();
    assert!(journal::redo(&mut office).is_err(), "something new was done since");
}

#[test]
fn an_import_of_three_thousand_rows_is_undone_and_redone() {
    let place = Place::new();
    let mut office = place.founded();
    let before = content(&office);
    office.transact(Operation::new(Act::ImportRoster, "3000 人"), |db| add_deputies(db, 3000)).unwrap();
    let after = content(&office);
    let newest = journal::list(&office).unwrap()[0].operation;
    let entry = journal::read(&office, OperationRef { operation: newest }).unwrap();
    assert_eq!((entry.counts[0].name.as_str(), entry.counts[0].added), ("代表", 3000));
    undo_newest(&mut office).unwrap();
    assert_eq!(content(&office), before);
    journal::redo(&mut office).unwrap();
    assert_eq!(content(&office), after);
}

#[test]
fn a_later_change_of_the_same_row_is_named() {
    let place = Place::new();
    let mut office = place.founded();
    add_village(&mut office, "东河村").unwrap();
    change(&mut office, "改名", "UPDATE villages SET name = '东河社区'").unwrap();
    let before = content(&office);
    let first = about(&office, "东河村");
    let refusal = journal::undo(&mut office, first).unwrap_err();
    assert!(refusal.message.contains("保存代表小组（改名）"), "{refusal}");
    refused(Err::<(), _>(refusal), "undo_blocked");
    assert_eq!(content(&office), before);
    let second = about(&office, "改名");
    journal::undo(&mut office, second).unwrap();
    journal::undo(&mut office, first).expect("nothing is in the way any more");
    assert!(villages(&office).is_empty());
    assert!(journal::undo(&mut office, first).unwrap_err().message.contains("已经撤销"));
}

#[test]
fn a_number_now_held_by_another_is_not_given_twice() {
    let place = Place::new();
    let mut office = place.founded();
    office.transact(Operation::new(Act::AddDeputy, "一位"), |db| add_deputies(db, 1)).unwrap();
    change(&mut office, "删除", "DELETE FROM deputies").unwrap();
    office.transact(Operation::new(Act::AddDeputy, "又一位"), |db| add_deputies(db, 1)).unwrap();
    let before = content(&office);
    let removal = about(&office, "删除");
    let refusal = journal::undo(&mut office, removal).unwrap_err();
    assert!(refusal.message.contains("重复") && refusal.message.contains("又一位"), "{refusal}");
    refused(Err::<(), _>(refusal), "undo_blocked");
    assert_eq!(content(&office), before);
}

#[test]
fn what_a_later_row_refers_to_is_not_taken_away() {
    let place = Place::new();
    let mut office = place.founded();
    add_village(&mut office, "东河村").unwrap();
    office.transact(Operation::new(Act::AddDeputy, "一位"), |db| add_deputies(db, 1)).unwrap();
    change(&mut office, "归村", "UPDATE deputies SET village_id = (SELECT id FROM villages)").unwrap();
    let before = content(&office);
    let village = about(&office, "东河村");
    let refusal = journal::undo(&mut office, village).unwrap_err();
    assert!(refusal.message.contains("归村"), "{refusal}");
    refused(Err::<(), _>(refusal), "undo_blocked");
    assert_eq!(content(&office), before);
}

#[test]
fn a_cascade_does_not_take_later_rows_along() {
    let place = Place::new();
    let mut office = place.founded();
    add_village(&mut office, "东河村").unwrap();
    let constituency = "INSERT INTO constituencies (term_id, number, name, seats)
                        SELECT id, 1, '第一选区', 2 FROM terms";
    change(&mut office, "选区", constituency).unwrap();
    let belongs = "INSERT INTO constituency_villages SELECT c.id, v.id FROM constituencies c, villages v";
    change(&mut office, "辖村", belongs).unwrap();
    let before = content(&office);
    let village = about(&office, "东河村");
    let refusal = journal::undo(&mut office, village).unwrap_err();
    assert!(refusal.message.contains("辖村"), "{refusal}");
    assert_eq!(content(&office), before);
}

#[test]
fn parents_and_children_of_one_operation_go_and_come_together() {
    let place = Place::new();
    let mut office = place.founded();
    let before = content(&office);
    office
        .transact(Operation::new(Act::SaveConstituency, "第一选区"), |db| {
            db.execute_batch(
                "INSERT INTO villages (name) VALUES ('东河村'), ('西河村');
                 INSERT INTO constituencies (term_id, number, name, seats) SELECT id, 1, '第一选区', 2 FROM terms;
                 INSERT INTO constituency_villages SELECT c.id, v.id FROM constituencies c, villages v;",
            )?;
            Ok(())
        })
        .unwrap();
    let all = content(&office);
    change(&mut office, "删除", "DELETE FROM constituencies").unwrap();
    undo_newest(&mut office).expect("rows that went by cascade come back");
    assert_eq!(content(&office), all);
    undo_newest(&mut office).unwrap();
    assert_eq!(content(&office), before);
    journal::redo(&mut office).unwrap();
    assert_eq!(content(&office), all);
}

#[test]
fn the_journal_shows_rows_without_what_is_private() {
    let place = Place::new();
    let mut office = place.founded();
    office.transact(Operation::new(Act::AddDeputy, "一位"), |db| add_deputies(db, 1)).unwrap();
    change(&mut office, "电话", "UPDATE deputies SET phone = '13900002000', education = '本科'").unwrap();
    let entry = journal::read(&office, about(&office, "电话")).unwrap();
    assert_eq!(entry.rows[0].fate, RowFate::Changed);
    let columns: Vec<_> =
        entry.rows[0].columns.iter().map(|column| (column.name.as_str(), column.after.as_deref())).collect();
    assert!(columns.contains(&("学历", Some("本科"))), "{columns:?}");
    assert!(columns.contains(&("电话", Some("139****2000"))), "{columns:?}");
    assert!(!format!("{entry:?}").contains("13900002000"));
    let added = journal::read(&office, about(&office, "一位")).unwrap();
    assert!(!format!("{added:?}").contains("编造"));
}

#[test]
fn areas_follow_from_the_tables_written() {
    let place = Place::new();
    let mut office = place.founded();
    office.take_changed();
    add_village(&mut office, "东河村").unwrap();
    assert_eq!(office.take_changed().into_iter().collect::<Vec<_>>(), [Area::Places, Area::Journal]);
    assert!(office.take_changed().is_empty());
    let nothing = office.transact(Operation::new(Act::SaveVillage, ""), |_| Ok(()));
    assert_eq!(nothing, Ok(()));
    assert_eq!(journal::list(&office).unwrap().len(), 1, "what changed nothing leaves no line");
}
