//! What the screen sends and sees of constituencies, villages, groups and stations.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{ConstituencyId, DeputyId, GroupId, StationId, VillageId};

/// Everything a deputy can belong to, with how many do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Places {
    /// Constituencies in the order of their numbers.
    pub constituencies: Vec<Constituency>,
    /// Villages and communities.
    pub villages: Vec<Village>,
    /// Deputies' groups.
    pub groups: Vec<Group>,
    /// Stations, homes and rooms of deputies.
    pub stations: Vec<Station>,
}

/// A constituency (选区): elects one to three deputies (Election Law art 25).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Constituency {
    /// Its row.
    pub id: ConstituencyId,
    /// What is kept of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: ConstituencyFacts,
    /// Deputies in office.
    pub deputies: u32,
    /// What the law says against it, in a sentence naming the article.
    pub notes: Vec<String>,
}

/// What is entered of a constituency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ConstituencyFacts {
    /// Its number, for the order: 1, 2, 3 …
    pub number: u32,
    /// Its name: 第一选区.
    pub name: String,
    /// How many deputies it elects.
    pub seats: u32,
    /// Registered voters.
    pub voters: Option<u32>,
    /// Its villages.
    pub villages: Vec<VillageId>,
}

/// A village or community (村/社区).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Village {
    /// Its row.
    pub id: VillageId,
    /// Its name.
    pub name: String,
    /// Deputies in office who come from it.
    pub deputies: u32,
}

/// A deputies' group (代表小组), Deputies Law art 37.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Group {
    /// Its row.
    pub id: GroupId,
    /// What is kept of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: GroupFacts,
    /// Deputies in office.
    pub deputies: u32,
}

/// What is entered of a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct GroupFacts {
    /// Its place in lists: 1, 2, 3 …
    pub number: u32,
    /// Its name: 第一代表小组.
    pub name: String,
    /// 组长.
    pub head: Option<DeputyId>,
    /// 副组长.
    pub vice_head: Option<DeputyId>,
    /// 联络员: often no deputy.
    pub liaison: Option<String>,
    /// 定向联系职能部门.
    pub department: Option<String>,
}

/// A station (联络站), home (代表之家) or room (活动室).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Station {
    /// Its row.
    pub id: StationId,
    /// What is kept of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: StationFacts,
    /// Deputies in office.
    pub deputies: u32,
}

/// What is entered of a station.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct StationFacts {
    /// Its place in lists: 1, 2, 3 …
    pub number: u32,
    /// Its name: 东河片区代表联络站.
    pub name: String,
    /// 站长.
    pub head: Option<String>,
    /// 联络员.
    pub liaison: Option<String>,
    /// Where it is; public.
    pub address: Option<String>,
    /// Its phone; public.
    pub phone: Option<String>,
    /// Its reception days in words: 每月 15 日上午.
    pub reception: Option<String>,
}

/// Keeps a place: a new one without `id`, else that one changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SavePlace<I, F> {
    /// Which; none for a new one.
    pub id: Option<I>,
    /// What to keep.
    pub facts: F,
}

/// What is entered of a village.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct VillageFacts {
    /// Its name.
    pub name: String,
}

/// One place, of whichever kind, to be removed.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum PlaceRef {
    /// A constituency.
    Constituency(ConstituencyId),
    /// A village.
    Village(VillageId),
    /// A group.
    Group(GroupId),
    /// A station.
    Station(StationId),
}
