//! What the screen sends and sees of pledges.

mod asked;
mod settings;
mod shown;

pub use asked::{
    CarryOver, CorrectPledge, GiveFixed, JudgePledges, JudgedItem, JudgedPledge, PledgeRef, PledgeSeen,
    PledgesOf, RegisterDone, SaveItem, SavePledge, SavePledges, StepTaken, TakeStep,
};
pub use settings::{
    CatalogueItem, CatalogueItemFacts, CatalogueItemRef, Minimum, MinimumFacts, MinimumRef,
    SaveCatalogueItem, SaveMinimum,
};
pub use shown::{
    KeptPledge, PledgeCorrection, PledgeEvidence, PledgeFile, PledgeItem, PledgeItemFile, PledgeLine,
    PledgeList, PledgeSkipped, PledgeStepLine, PledgeWaiting, PledgesEntered,
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{CatalogueItemId, Day, DutyKind, PledgeAspect, PledgeSource};

/// What counts toward an item by itself; an item that names nothing is registered by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Measure {
    /// Duty records of these kinds; 议案建议 are those the deputy signed.
    pub kinds: Vec<DutyKind>,
    /// Visits logged at the deputy's contacts (五联系、联系户), one each.
    pub contact_visits: bool,
    /// Only what the deputy led (领衔).
    pub as_lead: bool,
}

impl Measure {
    /// Whether the item counts itself.
    pub fn counts_itself(&self) -> bool {
        self.contact_visits || !self.kinds.is_empty()
    }
}

/// What is pledged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ItemFacts {
    /// 固定、自选、自定.
    pub source: PledgeSource,
    /// The item of the office's list it was taken from; none exactly where it is the deputy's own.
    pub catalogue: Option<CatalogueItemId>,
    /// One of the five aspects.
    pub aspect: PledgeAspect,
    /// The promise in a sentence.
    pub text: String,
    /// What counts toward it.
    pub measure: Measure,
    /// How many times, pieces or households: 1 or more.
    pub target: u32,
    /// By when; none means by the end of the year or term.
    pub due: Option<Day>,
}
