//! What the screen sends and sees of contacts and visits.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{ContactId, ContactKind, Day, DeputyId, Phone, VillageId, VisitId};

/// What is entered of a contact and is not private.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ContactFacts {
    /// 代表.
    pub deputy: DeputyId,
    /// 联系对象的类型.
    pub kind: ContactKind,
    /// 所在村（社区）.
    pub village: Option<VillageId>,
    /// Since when.
    pub since: Option<Day>,
    /// Until when; absent while it lasts.
    pub ended_on: Option<Day>,
    /// 备注.
    pub note: Option<String>,
}

/// Who or what it is. Private where it is a household or a petitioner.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ContactPrivate {
    /// The head of the household, the petitioner, the village, enterprise or venue.
    pub name: String,
    /// 住址.
    pub address: Option<String>,
    /// 电话.
    pub phone: Option<Phone>,
}

/// Who or what it is, as a screen may show it unasked: of a household only the surname.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ContactMasked {
    /// 王**, or the whole name of a village, enterprise or venue.
    pub name: String,
    /// That there is an address.
    pub address: Option<String>,
    /// 电话, masked.
    pub phone: Option<String>,
}

/// Every contact of the term, and what the office would ask about a deputy's.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ContactList {
    /// By deputy in the order of the roster, then in the order of entry.
    pub lines: Vec<ContactLine>,
    /// Deputies whose linked households are fewer or more than usual, each with a sentence.
    pub notes: Vec<ContactNote>,
}

/// What the office would ask about one deputy's contacts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ContactNote {
    /// Whose.
    pub deputy: DeputyId,
    /// 姓名.
    pub deputy_name: String,
    /// Linked households that last.
    pub households: u32,
    /// The sentence.
    pub note: String,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ContactLine {
    /// The contact.
    pub id: ContactId,
    /// What is not private.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: ContactFacts,
    /// 代表's name.
    pub deputy_name: String,
    /// 村（社区）'s name.
    pub village_name: Option<String>,
    /// Who or what it is, masked where private.
    pub masked: ContactMasked,
    /// How often it was visited.
    pub visits: u32,
    /// When last.
    pub last_visit: Option<Day>,
}

/// One contact with its visits.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ContactFile {
    /// The contact.
    pub id: ContactId,
    /// Counts up with each change; sent back when changing.
    pub revision: u32,
    /// What is not private.
    pub facts: ContactFacts,
    /// Who or what it is, masked where private.
    pub masked: ContactMasked,
    /// Its visits, newest first.
    pub visits: Vec<Visit>,
}

/// One visit.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Visit {
    /// The visit.
    pub id: VisitId,
    /// What is kept of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: VisitFacts,
}

/// What is entered of a visit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct VisitFacts {
    /// The day.
    pub date: Day,
    /// What was said.
    pub words: Option<String>,
    /// What is needed.
    pub need: Option<String>,
}

/// Asks for one contact.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ContactRef {
    /// Which.
    pub id: ContactId,
}

/// Asks for one visit.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct VisitRef {
    /// Which.
    pub id: VisitId,
}

/// Keeps a contact: a new one without `existing`, else that one changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveContact {
    /// Which, as it was looked at; none for a new one.
    pub existing: Option<ContactSeen>,
    /// What is not private.
    pub facts: ContactFacts,
    /// Who or what it is; absent leaves it, which a new one cannot.
    pub private: Option<ContactPrivate>,
}

/// A contact as it was looked at.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct ContactSeen {
    /// Which.
    pub id: ContactId,
    /// The revision that was looked at.
    pub revision: u32,
}

/// Keeps a visit: a new one without `id`, else that one changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveVisit {
    /// Which; none for a new one.
    pub id: Option<VisitId>,
    /// To whom.
    pub contact: ContactId,
    /// What to keep.
    pub facts: VisitFacts,
}

/// Days to look at, both included: a contact month (代表联系月), a quarter, a year.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct CoverageAsked {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

/// Who kept contact in the days asked: every deputy who holds the mandate, in the order of the roster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Coverage {
    /// Deputies who hold the mandate.
    pub deputies: u32,
    /// Of them, who visited at least once.
    pub visited: u32,
    /// A line a deputy.
    pub lines: Vec<CoverageLine>,
}

/// One deputy's contacts in the days asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CoverageLine {
    /// Whose.
    pub deputy: DeputyId,
    /// 姓名.
    pub deputy_name: String,
    /// Contacts that lasted in these days.
    pub contacts: u32,
    /// Of them, the visited.
    pub contacts_visited: u32,
    /// Visits in all.
    pub visits: u32,
}
