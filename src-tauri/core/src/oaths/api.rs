//! What the screen sends and sees of oaths.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{Day, DeputyId, OathBasis, OathCeremonyId, OathTakerId};

/// Everybody who takes an oath in this term, and the ceremonies.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OathList {
    /// Elected and appointed persons in the order of entry, then deputies who hold the mandate, as the roster has them.
    pub takers: Vec<OathTaker>,
    /// The newest first.
    pub ceremonies: Vec<OathCeremony>,
    /// How many have taken it.
    pub sworn: u32,
    /// Where it comes from that they must, in sentences.
    pub source: Vec<String>,
    /// The words of the oath.
    pub text: String,
}

/// Somebody who takes an oath.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OathTaker {
    /// The row, of an elected or appointed person.
    pub official: Option<OathTakerId>,
    /// The deputy, of a deputy.
    pub deputy: Option<DeputyId>,
    /// 姓名.
    pub name: String,
    /// 职务: 镇长, 代表.
    pub office: String,
    /// Why.
    pub basis: OathBasis,
    /// Since when the office is held.
    pub took_office_on: Option<Day>,
    /// When the oath was taken.
    pub held_on: Option<Day>,
    /// Where, where the ceremony is kept.
    pub place: Option<String>,
    /// 领誓人, where the ceremony is kept.
    pub led_by: Option<String>,
}

/// A ceremony.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OathCeremony {
    /// Which.
    pub id: OathCeremonyId,
    /// What is kept of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: CeremonyFacts,
    /// How many took the oath in it.
    pub takers: u32,
}

/// What is entered of a ceremony.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CeremonyFacts {
    /// The day; one ceremony a day.
    pub held_on: Day,
    /// Where.
    pub place: Option<String>,
    /// 领誓人: one leads where several take it together.
    pub led_by: Option<String>,
    /// 主持人.
    pub presided_by: Option<String>,
}

/// Keeps a ceremony and who took the oath in it; one of the same day is changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HoldOath {
    /// What to keep of it.
    pub facts: CeremonyFacts,
    /// Deputies who took it that day.
    pub deputies: Vec<DeputyId>,
    /// Elected and appointed persons who took it that day.
    pub officials: Vec<OathTakerId>,
}

/// Asks for one ceremony.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct CeremonyRef {
    /// Which.
    pub id: OathCeremonyId,
}

/// What is entered of an elected or appointed person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfficialFacts {
    /// 姓名.
    pub name: String,
    /// 职务.
    pub office: String,
    /// Why.
    pub basis: OathBasis,
    /// Since when the office is held.
    pub took_office_on: Option<Day>,
}

/// Keeps an elected or appointed person: new without `id`, else that one changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveOfficial {
    /// Which; none for a new one.
    pub id: Option<OathTakerId>,
    /// What to keep.
    pub facts: OfficialFacts,
}

/// Asks for one elected or appointed person.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct OfficialRef {
    /// Which.
    pub id: OathTakerId,
}
