//! What is asked of the menu.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MenuItemFacts;
use crate::values::{ActivityId, Day, DeputyId, GroupId, MenuItemId, MenuStep};

/// Asks for a year's plan.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct MenuYearAsked {
    /// Which.
    pub year: i32,
}

/// Asks for one item.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct MenuItemRef {
    /// Which.
    pub id: MenuItemId,
}

/// An item as it was looked at.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct MenuItemSeen {
    /// Which.
    pub id: MenuItemId,
    /// The revision that was looked at.
    pub revision: u32,
}

/// Keeps an item: a new one without `existing`, else that one changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveMenuItem {
    /// Which, as it was looked at; none for a new one.
    pub existing: Option<MenuItemSeen>,
    /// What to keep.
    pub facts: MenuItemFacts,
}

/// Takes one item or several a step on, all of them or none.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct StepMenuItems {
    /// Which, as they were looked at.
    pub items: Vec<MenuItemSeen>,
    /// The step.
    pub step: MenuStep,
    /// Why, where they are cancelled.
    pub reason: Option<String>,
}

/// Signs deputies up for an optional item, all of them or none.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SignUpForMenu {
    /// For which.
    pub item: MenuItemId,
    /// Who, in the order they came.
    pub deputies: Vec<DeputyId>,
    /// Whether to put on the waiting list whoever finds no seat; else that is refused.
    pub may_wait: bool,
}

/// Takes a deputy's name off an item.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WithdrawFromMenu {
    /// From which.
    pub item: MenuItemId,
    /// Who.
    pub deputy: DeputyId,
    /// Why, where it was said.
    pub reason: Option<String>,
}

/// What a deputy chose of a year's optional items: the form that came back, whole.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChooseFromMenu {
    /// Of which year.
    pub year: i32,
    /// Who.
    pub deputy: DeputyId,
    /// Every item chosen; whatever else the deputy had signed up for and was not entered in is withdrawn from.
    pub items: Vec<MenuItemId>,
    /// Whether to put the deputy on the waiting list where no seat is left; else that is refused.
    pub may_wait: bool,
}

/// Makes an activity of an item, with everybody who is expected as a claimed attendance.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct MakeMenuActivity {
    /// Of which.
    pub item: MenuItemId,
    /// Its first day.
    pub starts_on: Day,
    /// How many half-days it lasts.
    pub half_days: u32,
    /// Only those of this group are expected, and it is the group's activity.
    pub group: Option<GroupId>,
}

/// Says that an activity was one of an item's.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct LinkMenuActivity {
    /// Of which.
    pub item: MenuItemId,
    /// Which activity; it is no other item's.
    pub activity: ActivityId,
}

/// Says that an activity was none of the menu's after all; the activity stays.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct UnlinkMenuActivity {
    /// Which activity.
    pub activity: ActivityId,
}

/// Takes one year's plan as another's first draft.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct CopyMenu {
    /// The year it is taken from.
    pub from: i32,
    /// The year it becomes the draft of.
    pub to: i32,
}

/// Asks for one dated minimum.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct MenuMinimumRef {
    /// The year from which it holds.
    pub from_year: i32,
}
