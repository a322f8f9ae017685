//! Linked households (联系户): a row a household, the deputy merged over them or written once above them.

use std::collections::BTreeMap;

use super::entries::{At, Entries, LeftOut, Place, named};
use super::heads::HOUSEHOLDS;
use super::people::Who;
use super::rows;
use crate::contacts::api::{ContactFacts, ContactPrivate, ContactSeen};
use crate::contacts::{self, Contact};
use crate::deputies::Deputy;
use crate::office::Office;
use crate::rosters::api::{Different, Field, HouseholdStands, PlannedHousehold, RegisterFile};
use crate::rosters::recognise::{Origin, Spread, Table};
use crate::rosters::workbook::Book;
use crate::values::{ContactKind, Day, DeputyId, Phone, VillageId};
use crate::{Result, places};

/// A household of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Home {
    /// Where it stands.
    pub place: Place,
    /// The deputy's name, by its place among all.
    pub name: usize,
    /// 户主.
    pub household: String,
    /// 住址.
    pub address: Option<String>,
    /// 电话.
    pub phone: Option<String>,
    /// 村.
    pub village: Option<String>,
    /// Since when.
    pub since: Option<Day>,
    /// 备注.
    pub note: Option<String>,
}

/// All that would come of a file.
#[derive(Default)]
pub struct Homes {
    /// What is shown of each.
    pub shown: Vec<PlannedHousehold>,
    /// What is kept otherwise.
    pub different: Vec<Different>,
    /// What is left out, and why.
    pub left_out: Vec<LeftOut>,
    /// To be added.
    pub added: Vec<(ContactFacts, ContactPrivate)>,
    /// To be changed; those that are only filled with what was blank among them.
    pub changed: Vec<(ContactSeen, ContactFacts, ContactPrivate)>,
    /// How many are kept so already.
    pub unchanged: u32,
}

impl Homes {
    /// Whether nothing was found at all.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty() && self.left_out.is_empty()
    }
}

/// Reads a table's households.
pub fn read(book: &Book, table: &Table, today: Day, entries: &mut Entries) -> Vec<Home> {
    let sheet = &book.sheets[table.sheet];
    let rows = rows::of_table(book, sheet, table, &HOUSEHOLDS);
    let mut spread = Spread::new(book, sheet, table, &rows);
    let mut homes = Vec::new();
    for row in rows {
        let cells = spread.cells(sheet, row, table);
        let place = |field: Field| {
            let column = table.columns.iter().find(|(_, known)| *known == field);
            Place { sheet: table.sheet, row: row.row, column: column.map_or(0, |(column, _)| *column) }
        };
        let value = |field: Field, name: &str, entries: &mut Entries| {
            let among = table.columns.iter().position(|(_, known)| *known == field)?;
            let at = At { place: place(field), field, name };
            let (cell, origin) = cells[among];
            let raw = entries.raw(book, cell, at)?;
            if origin == Origin::Assumed && entries.is_first(format!("assumed {} {among}", table.sheet)) {
                let message = "从这一格起，这一列空着的格子都按上面一行的内容登记，请核对。";
                entries.warning(at, "fill_down_assumed", message, "");
            }
            entries.value(Some(raw), at, today)
        };
        let written = value(Field::Deputy, "", entries);
        let name = written.as_deref().unwrap_or("（没有代表）");
        let household = value(Field::Household, name, entries);
        for (field, found) in [(Field::Deputy, &written), (Field::Household, &household)] {
            let at = At { place: place(field), field, name };
            if found.is_none() && !entries.has_problem(at.place) {
                let (code, what) = match field {
                    Field::Deputy => ("name_missing", "代表姓名"),
                    _ => ("household_missing", "户主"),
                };
                entries.error(at, code, format!("这一行没有写{what}，没有导入，请补上。"), "");
            }
        }
        let (Some(written), Some(household)) = (written.clone(), household) else { continue };
        let since = value(Field::Since, &written, entries).and_then(|since| since.parse().ok());
        let group: Vec<String> = value(Field::Group, &written, entries).into_iter().collect();
        let card_no = value(Field::CardNo, &written, entries);
        homes.push(Home {
            place: place(Field::Household),
            name: entries.name(named(&written, group, card_no)),
            household,
            address: value(Field::Address, &written, entries),
            phone: value(Field::Phone, &written, entries),
            village: value(Field::Village, &written, entries),
            since,
            note: value(Field::Note, &written, entries),
        });
    }
    homes
}

/// Plans what comes of the households.
///
/// # Errors
/// Only where the store cannot be read.
pub fn plan(
    office: &Office,
    file: &RegisterFile,
    homes: &[Home],
    entries: &mut Entries,
    who: &[Who],
    known: &[Deputy],
) -> Result<Homes> {
    let villages = places::all(office.db())?.villages;
    let villages = villages.into_iter().map(|village| (village.name, village.id)).collect();
    let kept = contacts::all(office.db())?;
    let kept = kept
        .into_iter()
        .filter(|kept| kept.facts.kind == ContactKind::Household && kept.facts.ended_on.is_none())
        .collect();
    let mut planner = Planner {
        file,
        today: office.today(),
        villages,
        kept,
        seen: BTreeMap::new(),
        homes: Homes::default(),
    };
    for home in homes {
        match who[home.name] {
            Who::One(at) => planner.home(home, &known[at], entries),
            asked => planner.homes.left_out.extend(entries.nobody(home.name, asked, home.place)),
        }
    }
    Ok(planner.homes)
}

struct Planner<'a> {
    file: &'a RegisterFile,
    today: Day,
    villages: BTreeMap<String, VillageId>,
    kept: Vec<Contact>,
    seen: BTreeMap<(DeputyId, String), (Place, (ContactFacts, ContactPrivate))>,
    homes: Homes,
}

impl Planner<'_> {
    fn home(&mut self, home: &Home, deputy: &Deputy, entries: &mut Entries) {
        let name = deputy.facts.name.as_str();
        let at = At { place: home.place, field: Field::Household, name };
        let said = self.said(home, deputy, entries);
        if let Err(refusal) = contacts::check(&said.0, &said.1, self.today) {
            entries.error(at, "household_impossible", refusal.message, "");
            return;
        }
        let key = (deputy.id, home.household.clone());
        if let Some((place, known)) = self.seen.get(&key) {
            if *known != said {
                let other = entries.shown(*place);
                let message = format!("这一户在 {other} 已经写过，内容不一样，没有导入，请核对。");
                entries.error(at, "said_twice", message, "");
            }
            return;
        }
        self.seen.insert(key, (home.place, said.clone()));
        let known = self
            .kept
            .iter()
            .find(|kept| kept.facts.deputy == deputy.id && kept.private.name == home.household);
        let stands = match known.cloned() {
            None => {
                self.homes.added.push(said.clone());
                HouseholdStands::New
            }
            Some(kept) => self.held_against(&kept, said.clone(), home.place, name, entries),
        };
        self.homes.shown.push(PlannedHousehold {
            cell: entries.shown(home.place),
            deputy_name: name.to_owned(),
            masked: contacts::masked(said.0.kind, &said.1).name,
            stands,
        });
    }

    fn said(&self, home: &Home, deputy: &Deputy, entries: &mut Entries) -> (ContactFacts, ContactPrivate) {
        let village = home.village.as_ref().and_then(|name| self.villages.get(name).copied());
        if let (Some(name), None) = (&home.village, village)
            && entries.is_first(format!("village {name}"))
        {
            let at = At { place: home.place, field: Field::Village, name: deputy.facts.name.as_str() };
            entries.warning(
                at,
                "village_unknown",
                format!("没有登记过“{name}”，这一户不记所在村。"),
                name.clone(),
            );
        }
        let facts = ContactFacts {
            deputy: deputy.id,
            kind: ContactKind::Household,
            village,
            since: home.since,
            ended_on: None,
            note: home.note.clone(),
        };
        let phone = home.phone.as_ref().and_then(|phone| phone.parse::<Phone>().ok());
        let private = ContactPrivate { name: home.household.clone(), address: home.address.clone(), phone };
        (facts, private)
    }

    /// What was blank is filled; what is kept otherwise stays, unless the secretary took the file's word for it.
    fn held_against(
        &mut self,
        kept: &Contact,
        (said, secret): (ContactFacts, ContactPrivate),
        place: Place,
        name: &str,
        entries: &Entries,
    ) -> HouseholdStands {
        let (mut facts, mut private) = (kept.facts.clone(), kept.private.clone());
        let masked = contacts::masked(said.kind, &secret).name;
        let mut filled = false;
        let mut taken = |what: &str, word: &str| {
            let key = format!("{}|{word}", kept.id.0);
            self.homes.different.push(Different {
                cell: entries.shown(place),
                name: name.to_owned(),
                about: format!("联系户 {masked} 的{what}"),
                kept: "已登记".to_owned(),
                said: "表中不同".to_owned(),
                key: key.clone(),
            });
            self.file.taken.contains(&key)
        };
        filled |= settle(&mut facts.since, said.since, || taken("联系时间", "since"));
        filled |= settle(&mut facts.village, said.village, || taken("所在村", "village"));
        filled |= settle(&mut facts.note, said.note, || taken("备注", "note"));
        filled |= settle(&mut private.address, secret.address, || taken("住址", "address"));
        filled |= settle(&mut private.phone, secret.phone, || taken("电话", "phone"));
        if !filled {
            self.homes.unchanged += 1;
            return HouseholdStands::Unchanged;
        }
        let seen = ContactSeen { id: kept.id, revision: kept.revision };
        self.homes.changed.push((seen, facts, private));
        HouseholdStands::Filled
    }
}

/// Whether a fact changes: a blank of the file says nothing, a blank that is kept is filled, else `taken` decides.
fn settle<T: PartialEq>(kept: &mut Option<T>, said: Option<T>, taken: impl FnOnce() -> bool) -> bool {
    if said.is_none() || *kept == said {
        return false;
    }
    let changes = kept.is_none() || taken();
    if changes {
        *kept = said;
    }
    changes
}
