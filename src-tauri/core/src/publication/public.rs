//! A deputy as a posted sheet may show her: there is no field for anything private (DOMAIN §1, PIPL).

use std::rc::Rc;

use crate::deputies::api::{DeputyFacts, Gender, PrivateFacts, Status};
use crate::places::api::Places;
use crate::settings::api::OfficeFacts;
use crate::values::{DeputyId, GroupId, PersonName, Phone, StationId};
use crate::{Refusal, Result};

/// A deputy as the store keeps her, handed to publication; never to a posted sheet.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Her row.
    pub id: DeputyId,
    /// What is not private.
    pub facts: DeputyFacts,
    /// What is.
    pub private: PrivateFacts,
    /// Where she stands.
    pub status: Status,
    /// Her photo as JPEG.
    pub photo: Option<Rc<[u8]>>,
}

/// A phone number that may be published: made only by [`PublicPhone::of`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicPhone(String);

impl PublicPhone {
    /// The deputy's own with her consent, else the office's.
    pub fn of(deputy: &Kept, office: &OfficeFacts) -> Option<Self> {
        let own = deputy.private.phone.as_ref().filter(|_| deputy.facts.phone_may_be_published);
        own.map(Phone::to_string).or_else(|| office.phone.clone()).map(Self)
    }

    /// The number.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What is posted of a deputy.
#[derive(Clone, Debug)]
pub struct PublicPerson {
    /// 姓名.
    pub name: PersonName,
    /// `女，回族`: said only where it is not 男 or 汉族 (DOMAIN §10).
    pub marks: Option<String>,
    /// 政治面貌.
    pub party: Option<String>,
    /// 学历.
    pub education: Option<String>,
    /// 单位及职务.
    pub position: Option<String>,
    /// 选区.
    pub constituency: Option<String>,
    /// 小组.
    pub group: Option<String>,
    /// 联络站.
    pub station: Option<String>,
    /// 电话, with consent or the office's.
    pub phone: Option<PublicPhone>,
    /// The photo.
    pub photo: Option<Rc<[u8]>>,
}

impl PublicPerson {
    /// What may be posted of a deputy.
    ///
    /// # Errors
    /// Refused if one of the texts to be posted holds what looks like a private number.
    pub fn of(deputy: &Kept, places: &Places, office: &OfficeFacts) -> Result<Self> {
        let facts = &deputy.facts;
        let constituency =
            facts.constituency.and_then(|id| places.constituencies.iter().find(|place| place.id == id));
        let person = Self {
            name: facts.name.clone(),
            marks: marks(facts),
            party: facts.party.clone(),
            education: facts.education.clone(),
            position: position(facts),
            constituency: constituency.map(|place| place.facts.name.clone()),
            group: facts.group.and_then(|id| group_name(places, id)),
            station: facts.stations.first().and_then(|id| station_name(places, *id)),
            phone: PublicPhone::of(deputy, office),
            photo: deputy.photo.clone(),
        };
        person.without_numbers()
    }

    /// A number typed into the wrong field must not be posted by accident.
    fn without_numbers(self) -> Result<Self> {
        let texts = [("职务", &self.position), ("政治面貌", &self.party), ("学历", &self.education)];
        for (field, text) in texts {
            if let Some(text) = text {
                check_posted(&self.name, field, text)?;
            }
        }
        Ok(self)
    }
}

/// Whether a text that is to be posted under a name, a deputy's or an item's, may be.
///
/// # Errors
/// Refused, by name and field, where it holds what looks like a private number.
pub(super) fn check_posted(name: &impl std::fmt::Display, field: &str, text: &str) -> Result<()> {
    if !holds_a_long_number(text) {
        return Ok(());
    }
    Err(Refusal::refused(format!(
        "“{name}”的{field}“{text}”里有一串长号码，可能是手机号或身份证号，不能公示。"
    ))
    .hinted("请把号码从这一项里去掉或移到对应的栏目，再打印。"))
}

/// Whether a text holds eleven digits or more in a row, as mobile and identity numbers are.
fn holds_a_long_number(text: &str) -> bool {
    let plain = |c: char| if ('０'..='９').contains(&c) { '0' } else { c };
    let text: String = text.chars().map(plain).filter(|c| !matches!(c, ' ' | '-')).collect();
    text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() >= 11)
}

/// 单位及职务 in one, as rosters write it.
pub(super) fn position(facts: &DeputyFacts) -> Option<String> {
    match (&facts.employer, &facts.position, &facts.occupation) {
        (Some(employer), Some(position), _) if !position.starts_with(employer.as_str()) => {
            Some(format!("{employer}{position}"))
        }
        (_, Some(position), _) => Some(position.clone()),
        (Some(employer), None, _) => Some(employer.clone()),
        (None, None, occupation) => occupation.clone(),
    }
}

fn marks(facts: &DeputyFacts) -> Option<String> {
    let woman = facts.gender.filter(|gender| *gender == Gender::Female).map(|_| "女");
    let minority = facts.ethnicity.as_deref().filter(|name| !matches!(*name, "汉族" | "汉" | ""));
    let said: Vec<&str> = woman.into_iter().chain(minority).collect();
    (!said.is_empty()).then(|| said.join("，"))
}

pub(super) fn group_name(places: &Places, id: GroupId) -> Option<String> {
    places.groups.iter().find(|group| group.id == id).map(|group| group.facts.name.clone())
}

pub(super) fn station_name(places: &Places, id: StationId) -> Option<String> {
    places.stations.iter().find(|station| station.id == id).map(|station| station.facts.name.clone())
}
