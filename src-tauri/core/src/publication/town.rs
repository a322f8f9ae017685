//! Everything a sheet can be made of, and the order and choice of deputies on it.

use super::deeds::{Deed, Raised};
use super::duty_menu::TownMenu;
use super::evaluations::Evaluation;
use super::options::Asked;
use super::public::Kept;
use crate::appraisals::api::AppraisalSheet;
use crate::deputies::api::Status;
use crate::expenses::api::AllowanceList;
use crate::ladder::TalkTaken;
use crate::oaths::api::OathList;
use crate::places::api::Places;
use crate::pledges::api::PledgeList;
use crate::points::api::QuarterSheet;
use crate::settings::api::{OfficeFacts, Preferences};
use crate::surveys::api::SurveyFile;
use crate::values::stroke_order::stroke_key;
use crate::values::{Day, Points, Quarter};

/// The office's facts at the moment of printing.
#[derive(Clone, Debug)]
pub struct Town {
    /// The office and its term.
    pub office: OfficeFacts,
    /// How this installation prints.
    pub preferences: Preferences,
    /// Constituencies, villages, groups and stations.
    pub places: Places,
    /// All deputies of the term, as the list has them.
    pub deputies: Vec<Kept>,
    /// What deputies did, where the sheet needs it: by day.
    pub deeds: Vec<Deed>,
    /// What they raised, where the sheet needs it.
    pub raised: Vec<Raised>,
    /// A quarter's points, where the sheet needs them: live while it is open, frozen once closed.
    pub quarter: Option<QuarterSheet>,
    /// The mean points of the quarters before it, where the sheet needs them: the oldest first.
    pub earlier_quarters: Vec<(Quarter, Points)>,
    /// A year's appraisal, where the sheet needs it.
    pub appraisal: Option<AppraisalSheet>,
    /// Talks of follow-ups, where the sheet needs them: the newest follow-up first.
    pub talks: Vec<TalkTaken>,
    /// Allowances of the days asked, where the sheet needs them.
    pub allowances: Option<AllowanceList>,
    /// Who takes an oath, where the sheet needs it.
    pub oaths: Option<OathList>,
    /// A session of evaluation, where the sheet is of one.
    pub evaluation: Option<Evaluation>,
    /// What deputies pledged, where the sheet needs it.
    pub pledges: Option<PledgeList>,
    /// A year's duty menu, where the sheet needs it.
    pub menu: Option<TownMenu>,
    /// A questionnaire, where the sheet is of one.
    pub survey: Option<SurveyFile>,
    /// The day that stands on the sheet.
    pub today: Day,
}

/// In which order deputies stand on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// 姓氏笔画为序.
    Strokes,
    /// As the list has them.
    List,
    /// By constituency, then strokes.
    Constituency,
    /// By group, then strokes.
    Group,
}

impl Town {
    /// Deputies who are posted: in office, not suspended, resigned, recalled or dead.
    pub fn in_office(&self) -> impl Iterator<Item = &Kept> {
        self.deputies.iter().filter(|deputy| deputy.status == Status::InOffice)
    }

    /// Sorts deputies.
    pub fn sort(&self, deputies: &mut [&Kept], order: Order) {
        let number = |deputy: &Kept| match order {
            Order::Constituency => self
                .places
                .constituencies
                .iter()
                .find(|place| Some(place.id) == deputy.facts.constituency)
                .map_or(u32::MAX, |place| place.facts.number),
            Order::Group => self
                .places
                .groups
                .iter()
                .find(|place| Some(place.id) == deputy.facts.group)
                .map_or(u32::MAX, |place| place.facts.number),
            Order::Strokes | Order::List => 0,
        };
        if order != Order::List {
            deputies.sort_by_cached_key(|deputy| (number(deputy), stroke_key(deputy.facts.name.as_str())));
        }
    }

    /// Whether a deputy is meant by names, a constituency, a group or a station; nothing means all.
    pub(super) fn is_asked(&self, deputy: &Kept, only: &str) -> bool {
        let (facts, places) = (&deputy.facts, &self.places);
        let constituency = places.constituencies.iter().find(|place| Some(place.id) == facts.constituency);
        let group = places.groups.iter().find(|place| Some(place.id) == facts.group);
        let mut stations = places.stations.iter().filter(|place| facts.stations.contains(&place.id));
        only.is_empty()
            || only.split(['、', '，', ',', ';', '；', ' ']).any(|name| name == facts.name.as_str())
            || only == facts.name.as_str()
            || constituency.is_some_and(|place| place.facts.name == only)
            || group.is_some_and(|place| place.facts.name == only)
            || stations.any(|place| place.facts.name == only)
    }

    /// 清河镇第十九届人民代表大会, shorter where the head of a card has no room.
    pub fn congress(&self) -> &str {
        &self.office.congress
    }
}

impl Order {
    /// Reads the option `order`.
    pub(super) fn asked(asked: &mut Asked<'_>) -> crate::Result<Self> {
        Ok(match asked.one("order", &["strokes", "list", "constituency", "group"])?.as_str() {
            "list" => Self::List,
            "constituency" => Self::Constituency,
            "group" => Self::Group,
            _ => Self::Strokes,
        })
    }

    /// What a sheet says of its order.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Strokes => "按姓氏笔画为序",
            Self::List => "按名册顺序",
            Self::Constituency => "按选区、姓氏笔画为序",
            Self::Group => "按代表小组、姓氏笔画为序",
        }
    }
}
