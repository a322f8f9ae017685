//! Property: whatever was done, undone in whatever order, gives the store of before; redone, the store of after.

use dutybook_core::journal::api::OperationRef;
use dutybook_core::operation::{Act, Operation};
use dutybook_core::values::OperationId;
use dutybook_core::{Office, journal};
use proptest::prelude::*;
use rusqlite::params;

use super::{Place, content};

/// Something the secretary may do; numbers choose among few names, so that they collide.
#[derive(Clone, Debug)]
enum Deed {
    Village(u8),
    Rename(u8, u8),
    RemoveVillage(u8),
    Constituency(u8),
    Belongs(u8, u8),
    RemoveConstituency(u8),
    Station(u8),
    Swap(u8, u8),
}

fn deed() -> impl Strategy<Value = Deed> {
    let few = || 0..4_u8;
    prop_oneof![
        few().prop_map(Deed::Village),
        (few(), few()).prop_map(|(which, to)| Deed::Rename(which, to)),
        few().prop_map(Deed::RemoveVillage),
        few().prop_map(Deed::Constituency),
        (few(), few()).prop_map(|(village, constituency)| Deed::Belongs(village, constituency)),
        few().prop_map(Deed::RemoveConstituency),
        few().prop_map(Deed::Station),
        (few(), few()).prop_map(|(one, other)| Deed::Swap(one, other)),
    ]
}

/// Does it, or is refused; either is fine here.
fn attempt(office: &mut Office, deed: &Deed) {
    let _ = office.transact(Operation::new(Act::SaveVillage, format!("{deed:?}")), |db| {
        match deed {
            Deed::Village(name) => db.execute("INSERT INTO villages (name) VALUES ('村' || ?1)", [name])?,
            Deed::Rename(which, to) => {
                db.execute("UPDATE villages SET name = '村' || ?2 WHERE name = '村' || ?1", [which, to])?
            }
            Deed::RemoveVillage(name) => db.execute("DELETE FROM villages WHERE name = '村' || ?1", [name])?,
            Deed::Constituency(name) => db.execute(
                "INSERT INTO constituencies (term_id, number, name, seats) SELECT id, ?1, '选区' || ?1, 2 FROM terms",
                [name],
            )?,
            Deed::Belongs(village, constituency) => db.execute(
                "INSERT INTO constituency_villages SELECT c.id, v.id FROM constituencies c, villages v
                 WHERE v.name = '村' || ?1 AND c.name = '选区' || ?2",
                [village, constituency],
            )?,
            Deed::RemoveConstituency(name) => {
                db.execute("DELETE FROM constituencies WHERE name = '选区' || ?1", [name])?
            }
            Deed::Station(name) => db.execute(
                "INSERT INTO stations (number, name) VALUES (?1, '站' || ?1)
                 ON CONFLICT (name) DO UPDATE SET number = number + 1",
                [name],
            )?,
            Deed::Swap(one, other) => {
                for (from, to) in [(i64::from(*one), 900), (i64::from(*other), i64::from(*one)), (900, i64::from(*other))] {
                    db.execute("UPDATE villages SET name = '村' || ?2 WHERE name = '村' || ?1", params![from, to])?;
                }
                0
            }
        };
        Ok(())
    });
}

/// Takes an operation back and says whether that was possible; refused, it changes nothing.
fn attempted(office: &mut Office, operation: OperationId) -> Result<bool, TestCaseError> {
    let now = content(office);
    let done = journal::undo(office, OperationRef { operation }).is_ok();
    if !done {
        prop_assert_eq!(content(office), now, "a refused undo changes nothing");
    }
    Ok(done)
}

fn redo_all(office: &mut Office) {
    while journal::redo_line(office.db()).unwrap().is_some() {
        journal::redo(office).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_undoing_leads_back(deeds in prop::collection::vec(deed(), 1..18), order in any::<u64>()) {
        let place = Place::new();
        let mut office = place.founded();
        let before = content(&office);
        for deed in &deeds {
            attempt(&mut office, deed);
        }
        let after = content(&office);
        let all: Vec<_> = journal::list(&office).unwrap().iter().map(|line| line.operation).collect();
        let mut standing = all.clone();
        let mut order = order;
        while !standing.is_empty() {
            order = order.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let chosen = usize::try_from(order >> 33).unwrap() % standing.len();
            if attempted(&mut office, standing[chosen])? {
                standing.remove(chosen);
            } else if attempted(&mut office, standing[0])? {
                standing.remove(0);
            } else {
                // An undo made out of order is itself in the way, as when a village renamed to and fro was taken
                // back between: all of it done again, strictly backwards always leads home.
                redo_all(&mut office);
                prop_assert_eq!(&content(&office), &after);
                for operation in &all {
                    prop_assert!(attempted(&mut office, *operation)?, "the newest has nothing later in its way");
                }
                standing.clear();
            }
        }
        prop_assert_eq!(content(&office), before);
        redo_all(&mut office);
        prop_assert_eq!(content(&office), after);
    }
}
