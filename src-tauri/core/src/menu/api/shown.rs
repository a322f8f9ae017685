//! What is shown of the menu.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MenuItemFacts;
use crate::values::{
    ActivityId, Day, DeputyId, DutyKind, GroupId, MenuItemId, MenuPart, MenuStage, MenuStanding,
};

/// A year's plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuYear {
    /// Which year.
    pub year: i32,
    /// By first month, then last month, fixed before optional.
    pub items: Vec<MenuLine>,
    /// How many optional items a deputy is to choose this year; none where the office never said.
    pub minimum: Option<MenuMinimum>,
    /// Deputies who hold the mandate.
    pub deputies: u32,
    /// Of them, who chose fewer than the minimum.
    pub short_of_choices: u32,
    /// Every year that has a plan, newest first.
    pub years: Vec<i32>,
}

/// A line of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuLine {
    /// The item.
    pub id: MenuItemId,
    /// Counts up with each change; sent back when changing.
    pub revision: u32,
    /// What is kept of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: MenuItemFacts,
    /// 联络站's name.
    pub station_name: Option<String>,
    /// The name of the group it is for.
    pub group_name: Option<String>,
    /// How far it has come.
    pub stage: MenuStage,
    /// Why it was cancelled, where it was.
    pub cancelled_reason: Option<String>,
    /// Who stands how.
    pub counts: MenuCounts,
    /// Whether its months are over, it was published and nothing was held.
    pub is_overdue: bool,
}

/// How many stand how with an item; 请假 and 未参加 apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct MenuCounts {
    /// Whom it is for.
    pub audience: u32,
    /// Signed up with a seat, whatever came of it.
    pub signed_up: u32,
    /// 候补.
    pub waiting: u32,
    /// 已完成.
    pub done: u32,
    /// 请假.
    pub leave: u32,
    /// 未参加.
    pub missed: u32,
    /// Activities made of it.
    pub activities: u32,
}

/// One item whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuItemFile {
    /// As the plan shows it.
    pub line: MenuLine,
    /// Who signed up, in order: the first `seats` have a seat.
    pub sign_ups: Vec<MenuSignUp>,
    /// Who withdrew, in order of the day.
    pub withdrawals: Vec<MenuWithdrawal>,
    /// Its activities, by day.
    pub activities: Vec<MenuActivity>,
    /// Everybody it concerns, in the order of the roster.
    pub people: Vec<MenuPerson>,
    /// Whom its next activity would expect.
    pub expected: Vec<DeputyId>,
}

/// A deputy signed up for an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuSignUp {
    /// Who.
    pub deputy: DeputyId,
    /// 姓名.
    pub name: String,
    /// When.
    pub signed_on: Day,
    /// The place on the waiting list, 1 for the next; none with a seat.
    pub waits_at: Option<u32>,
}

/// A deputy who had signed up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuWithdrawal {
    /// Who.
    pub deputy: DeputyId,
    /// 姓名.
    pub name: String,
    /// When.
    pub withdrawn_on: Day,
    /// Why, where it was said.
    pub reason: Option<String>,
}

/// An activity made of an item, or one that could be said to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuActivity {
    /// Which.
    pub id: ActivityId,
    /// What it was.
    pub kind: DutyKind,
    /// Its title.
    pub title: String,
    /// Its first day.
    pub starts_on: Day,
    /// Who came, approved by the office.
    pub came: u32,
    /// Who waits for the office to check the attendance.
    pub claimed: u32,
}

/// A deputy and where the deputy stands with an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuPerson {
    /// Who.
    pub deputy: DeputyId,
    /// 姓名.
    pub name: String,
    /// Where.
    pub standing: MenuStanding,
}

/// Deputies down, items across: who has done which part of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuMatrix {
    /// Items that were published, in the plan's order.
    pub items: Vec<MenuHead>,
    /// Deputies who hold the mandate and whoever else did something, in the order of the roster.
    pub lines: Vec<MenuMatrixLine>,
    /// How many optional items a deputy is to choose; 0 where the office never said.
    pub least_choices: u32,
}

/// The head of a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuHead {
    /// The item.
    pub id: MenuItemId,
    /// 固定 or 自选.
    pub part: MenuPart,
    /// Its title.
    pub title: String,
    /// The first planned month.
    pub first_month: u32,
    /// The last planned month.
    pub last_month: u32,
    /// How far it has come.
    pub stage: MenuStage,
    /// The last day to sign up.
    pub sign_up_by: Option<Day>,
    /// Seats nobody has yet; none without a limit.
    pub seats_left: Option<u32>,
}

/// One deputy's part of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuMatrixLine {
    /// Who.
    pub deputy: DeputyId,
    /// 姓名.
    pub name: String,
    /// The deputy's group.
    pub group: Option<GroupId>,
    /// Where the deputy stands with each item; none where it is not for the deputy.
    pub cells: Vec<Option<MenuStanding>>,
    /// Items done.
    pub done: u32,
    /// Fixed items still to come.
    pub due: u32,
    /// Optional items chosen: signed up for, or come to.
    pub chosen: u32,
    /// How many more are to be chosen.
    pub still_to_choose: u32,
}

/// How many optional items a deputy is to choose, from which year on: a setting of the office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MenuMinimum {
    /// The first year it holds for; a later one takes over from its own year.
    pub from_year: i32,
    /// How many; 0 asks for none.
    pub least: u32,
    /// The local rule it stands in.
    pub basis: Option<String>,
}

/// An item whose months are over and of which nothing was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuGap {
    /// The item.
    pub id: MenuItemId,
    /// Its title.
    pub title: String,
    /// The plan's year.
    pub year: i32,
    /// The last planned month.
    pub last_month: u32,
}

/// A deputy's choice was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuChosen {
    /// Optional items chosen this year, with those that were come to without signing up.
    pub chosen: u32,
    /// Of these, on the waiting list only.
    pub waiting: u32,
    /// How many more are to be chosen.
    pub still_to_choose: u32,
}

/// A year's plan was taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuCopied {
    /// Drafts made.
    pub copied: u32,
    /// Items the year had already, by title and months.
    pub skipped: u32,
}

/// What waited for review in an item's activities was approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuClaimsApproved {
    /// How many attendances.
    pub approved: u32,
}

/// An activity was made of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MenuActivityMade {
    /// Which.
    pub activity: ActivityId,
    /// How many are expected.
    pub expected: u32,
}
