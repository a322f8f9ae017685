//! What goes wrong in the middle leaves the store as it was.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use dutybook_core::operation::{Act, Operation};
use dutybook_core::{Refusal, Result, safekeeping};

use super::{Place, add_village, content, refused, today, villages};

/// Tells the test below, started as a process of its own, which store to work on.
const STORE: &str = "DUTYBOOK_TEST_KILLED_STORE";

#[test]
fn a_killed_program_leaves_the_store_as_before() {
    let place = Place::new();
    let mut office = place.founded();
    add_village(&mut office, "东河村").unwrap();
    let before = content(&office);
    drop(office);

    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "store::crashes::the_one_that_is_killed", "--nocapture"])
        .env(STORE, place.store())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().contains("half way")), "the other process got half way");
    child.kill().unwrap();
    child.wait().unwrap();

    assert!(place.path("清河镇.db-journal").exists(), "it was killed in the middle of writing");
    let office = place.open().expect("the lock died with the process");
    assert_eq!(content(&office), before);
    assert!(safekeeping::check(&office).unwrap().sound);
}

/// Not a test by itself: half of the one above.
#[test]
fn the_one_that_is_killed() {
    let Some(store) = std::env::var_os(STORE) else { return };
    let mut office = dutybook_core::Office::open(store.as_ref(), today()).unwrap();
    let _: Result<()> = office.transact(Operation::new(Act::ImportRoster, ""), |db| {
        // So little memory that pages reach the disk before the transaction ends.
        db.execute_batch("PRAGMA cache_size = 10")?;
        for number in 0..20_000 {
            db.execute("INSERT INTO villages (name) VALUES (?1)", [format!("{number}{}", "村".repeat(60))])?;
        }
        #[expect(clippy::print_stdout, reason = "the parent waits for this line")]
        {
            println!("half way");
        }
        std::io::stdout().flush().unwrap();
        std::thread::sleep(std::time::Duration::from_secs(60));
        Err(Refusal::cancelled())
    });
}

#[test]
fn a_full_disk_is_said_and_nothing_is_kept() {
    let place = Place::new();
    let mut office = place.founded();
    add_village(&mut office, "东河村").unwrap();
    let before = content(&office);
    let pages: i64 = office.db().pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    office.db().pragma_update_and_check(None, "max_page_count", pages + 2, |_| Ok(())).unwrap();
    let result = office.transact(Operation::new(Act::ImportRoster, ""), |db| {
        for number in 0..5_000 {
            db.execute("INSERT INTO villages (name) VALUES (?1)", [format!("第{number}村")])?;
        }
        Ok(())
    });
    refused(result, "disk_full");
    assert_eq!(content(&office), before);
    assert_eq!(villages(&office), ["东河村"]);
}

#[test]
fn a_refusal_or_a_panic_inside_rolls_everything_back() {
    let place = Place::new();
    let mut office = place.founded();
    let before = content(&office);
    let refusal = office.transact(Operation::new(Act::SaveVillage, ""), |db| {
        db.execute("INSERT INTO villages (name) VALUES ('东河村')", [])?;
        Err::<(), _>(Refusal::cancelled())
    });
    assert_eq!(refusal, Err(Refusal::cancelled()));
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        office.transact(Operation::new(Act::SaveVillage, ""), |db| -> Result<()> {
            db.execute("INSERT INTO villages (name) VALUES ('西河村')", []).unwrap();
            panic!("a bug")
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(content(&office), before);
    add_village(&mut office, "南河村").expect("the office works on");
    assert!(office.db().execute("DELETE FROM villages", []).is_err(), "the door is shut again");
}
