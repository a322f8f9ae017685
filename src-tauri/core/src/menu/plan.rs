//! A year's plan read whole, and what it says of items and deputies.

use std::collections::BTreeMap;

use super::api::{MenuCounts, MenuLine, MenuMinimum};
use super::rules::{self, Case, Comer, Place, SignedUp};
use super::store::{self, Attended, Item, Name};
use crate::deputies::{self, Deputy};
use crate::office::Office;
use crate::values::{Day, DeputyId, GroupId, MenuItemId, MenuPart, MenuStanding};
use crate::{Refusal, Result};

/// A year's items with their lists and attendance, and the deputies of the term.
#[derive(Debug)]
pub struct Plan {
    /// In the plan's order.
    pub items: Vec<Item>,
    /// In the order of the roster.
    pub deputies: Vec<Deputy>,
    /// How many optional items a deputy is to choose.
    pub minimum: Option<MenuMinimum>,
    names: BTreeMap<MenuItemId, Vec<Name>>,
    attended: BTreeMap<(MenuItemId, DeputyId), Attended>,
    today: Day,
}

/// A deputy's optional items, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Signed up for, or come to; the waiting list included.
    pub chosen: u32,
    /// Of these, on the waiting list only.
    pub waiting: u32,
}

impl Plan {
    /// The plan of a year.
    ///
    /// # Errors
    /// Only where the store cannot be read.
    pub fn read(office: &Office, year: i32) -> Result<Self> {
        let db = office.db();
        Ok(Self {
            items: store::items(db, year, year)?,
            deputies: deputies::all(db)?,
            minimum: rules::in_force(&store::minimums(db)?, year).cloned(),
            names: store::names_in(db, year)?,
            attended: store::attended_in(db, year)?,
            today: office.today(),
        })
    }

    /// The day it was read.
    pub fn today(&self) -> Day {
        self.today
    }

    /// One of its items.
    ///
    /// # Errors
    /// NotFound.
    pub fn item(&self, id: MenuItemId) -> Result<&Item> {
        self.items.iter().find(|item| item.id == id).ok_or_else(|| {
            Refusal::not_found("选择的项目不在这一年的履职菜单里，可能刚被删除。").hinted("请刷新后再选。")
        })
    }

    /// A deputy of the term.
    ///
    /// # Errors
    /// Invalid at `field`.
    pub fn deputy(&self, field: &str, id: DeputyId) -> Result<&Deputy> {
        self.deputies
            .iter()
            .find(|deputy| deputy.id == id)
            .ok_or_else(|| Refusal::invalid(field, "所选的代表不在本届名册里。").hinted("请重新选择代表。"))
    }

    /// A deputy's name, for lists.
    pub fn name(&self, id: DeputyId) -> String {
        let deputy = self.deputies.iter().find(|deputy| deputy.id == id);
        deputy.map(|deputy| deputy.facts.name.to_string()).unwrap_or_default()
    }

    fn holds_mandate(&self, id: DeputyId) -> bool {
        self.deputies.iter().any(|deputy| deputy.id == id && deputy.holds_mandate())
    }

    /// Every name ever put on an item's list.
    pub fn names(&self, item: MenuItemId) -> &[Name] {
        self.names.get(&item).map_or(&[], Vec::as_slice)
    }

    /// The names that stand on an item's list, in the order they came. Whose mandate ended before anything was entered
    /// leaves the seat to the next.
    pub fn signed_up(&self, item: MenuItemId) -> Vec<SignedUp> {
        let stays = |name: &&Name| self.holds_mandate(name.deputy) || self.was_entered(item, name.deputy);
        let stand = self.names(item).iter().filter(|name| name.withdrawn.is_none());
        stand.filter(stays).map(|name| SignedUp { deputy: name.deputy, signed_on: name.signed_on }).collect()
    }

    /// Whether anything was entered of a deputy in an item's activities.
    pub fn was_entered(&self, item: MenuItemId, deputy: DeputyId) -> bool {
        let attended = self.attended.get(&(item, deputy));
        attended.is_some_and(|attended| attended.came.is_some() || attended.is_claimed)
    }

    /// Where a deputy stands with an item.
    pub fn standing(&self, item: &Item, deputy: &Deputy) -> Option<MenuStanding> {
        let at = self.signed_up(item.id).iter().position(|name| name.deputy == deputy.id);
        rules::standing(Case {
            part: item.facts.part,
            stage: item.stage,
            is_meant: comer(deputy).is_meant(&item.facts.audience),
            place: at.map(|at| rules::place(at, item.facts.seats)),
            came: self.attended.get(&(item.id, deputy.id)).and_then(|attended| attended.came),
        })
    }

    /// Everybody an item concerns, in the order of the roster.
    pub fn people(&self, item: &Item) -> Vec<(&Deputy, MenuStanding)> {
        let standing = |deputy| self.standing(item, deputy).map(|standing| (deputy, standing));
        self.deputies.iter().filter_map(standing).collect()
    }

    /// Whom the item's next activity would expect: who is still to come and was not entered yet, of one group or of all.
    pub fn expected(&self, item: &Item, group: Option<GroupId>) -> Vec<DeputyId> {
        let people = self.people(item).into_iter();
        let expected = people.filter(|(deputy, standing)| {
            matches!(standing, MenuStanding::Due | MenuStanding::SignedUp)
                && (group.is_none() || deputy.facts.group == group)
                && !self.was_entered(item.id, deputy.id)
        });
        expected.map(|(deputy, _)| deputy.id).collect()
    }

    /// A deputy's optional items.
    pub fn choices(&self, deputy: &Deputy) -> Choices {
        let mut choices = Choices::default();
        for item in self.items.iter().filter(|item| item.facts.part == MenuPart::Optional) {
            match self.standing(item, deputy) {
                None | Some(MenuStanding::NotChosen) => {}
                Some(MenuStanding::Waiting) => {
                    choices.chosen += 1;
                    choices.waiting += 1;
                }
                Some(_) => choices.chosen += 1,
            }
        }
        choices
    }

    /// How many more optional items a deputy is to choose; the waiting list is no choice yet.
    pub fn still_to_choose(&self, choices: Choices) -> u32 {
        self.least().saturating_sub(choices.chosen - choices.waiting)
    }

    /// How many optional items a deputy is to choose; 0 where the office never said.
    pub fn least(&self) -> u32 {
        self.minimum.as_ref().map_or(0, |minimum| minimum.least)
    }

    /// An item as the plan shows it.
    pub fn line(&self, item: &Item) -> MenuLine {
        MenuLine {
            id: item.id,
            revision: item.revision,
            facts: item.facts.clone(),
            station_name: item.station_name.clone(),
            group_name: item.group_name.clone(),
            stage: item.stage,
            cancelled_reason: item.cancelled_reason.clone(),
            counts: self.counts(item),
            is_overdue: rules::is_overdue(&item.facts, item.stage, self.today),
        }
    }

    fn counts(&self, item: &Item) -> MenuCounts {
        let names = self.signed_up(item.id).len();
        let seated = (0..names).filter(|at| rules::place(*at, item.facts.seats) == Place::Seat).count();
        let people = self.people(item);
        let stand = |wanted| count(people.iter().filter(|(_, standing)| *standing == wanted).count());
        let is_meant = |deputy: &&Deputy| comer(deputy).is_meant(&item.facts.audience);
        MenuCounts {
            audience: count(self.deputies.iter().filter(is_meant).count()),
            signed_up: count(seated),
            waiting: stand(MenuStanding::Waiting),
            done: stand(MenuStanding::Done),
            leave: stand(MenuStanding::Leave),
            missed: stand(MenuStanding::Missed),
            activities: item.activities,
        }
    }
}

/// What signing up must know of a deputy.
pub fn comer(deputy: &Deputy) -> Comer<'_> {
    Comer {
        id: deputy.id,
        name: deputy.facts.name.as_str(),
        holds_mandate: deputy.holds_mandate(),
        category: deputy.facts.category.as_deref(),
        group: deputy.facts.group,
    }
}

/// A count as the wire has it.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
