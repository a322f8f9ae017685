//! What the screen sends and sees of the duty menu.

mod asked;
mod shown;

pub use asked::{
    ChooseFromMenu, CopyMenu, LinkMenuActivity, MakeMenuActivity, MenuItemRef, MenuItemSeen, MenuMinimumRef,
    MenuYearAsked, SaveMenuItem, SignUpForMenu, StepMenuItems, UnlinkMenuActivity, WithdrawFromMenu,
};
pub use shown::{
    MenuActivity, MenuActivityMade, MenuChosen, MenuClaimsApproved, MenuCopied, MenuCounts, MenuGap,
    MenuHead, MenuItemFile, MenuLine, MenuMatrix, MenuMatrixLine, MenuMinimum, MenuPerson, MenuSignUp,
    MenuWithdrawal, MenuYear,
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{Day, DutyKind, GroupId, MenuPart, StationId};

/// What is entered of an item of the menu (DOMAIN §3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MenuItemFacts {
    /// The plan's year.
    pub year: i32,
    /// 固定 or 自选.
    pub part: MenuPart,
    /// 视察农村饮水安全工程.
    pub title: String,
    /// What its activities will be; 议案建议 have a register of their own.
    pub kind: DutyKind,
    /// The first planned month, 1–12.
    pub first_month: u32,
    /// The last planned month: the same for one month, the quarter's last for a quarter, 12 for the whole year.
    pub last_month: u32,
    /// How many half-days it will last, 1 or more.
    pub half_days: u32,
    /// Where.
    pub place: Option<String>,
    /// The station where it will be.
    pub station: Option<StationId>,
    /// Who organises it.
    pub organiser: Option<String>,
    /// How many may sign up; 0 for no limit, and for fixed items.
    pub seats: u32,
    /// The last day to sign up; optional items only.
    pub sign_up_by: Option<Day>,
    /// Whom it is for.
    pub audience: Audience,
    /// 说明.
    pub notes: Option<String>,
}

/// Whom an item is for, of those who hold the mandate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "who", content = "which", rename_all = "snake_case")]
pub enum Audience {
    /// Everybody.
    All,
    /// Deputies of one 类别.
    Category(String),
    /// Deputies of one group.
    Group(GroupId),
}
