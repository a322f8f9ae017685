//! What each record comes to, as numbers; words come later and only where somebody reads them.

use crate::points::api::{CountedOver, DutyRecord, RuleItem, Rulebook};
use crate::points::rules::attendance::{Turnout, turnout};
use crate::points::rules::cap::{self, Bitten, Used};
use crate::points::rules::ceiling::Over;
use crate::points::rules::first_and_further::{Price, price};
use crate::points::rules::{absence, basis, category, leave, placing, punctuality, review, spoke, tier};
use crate::values::{Points, Quarter};

use super::carried::{Carried, CarriedItem};
use super::records::Sorted;

/// Points and their reason, not yet in words.
pub struct Line {
    /// The rulebook's item, by its place.
    pub item: Option<usize>,
    /// The record, by its place in order.
    pub record: Option<usize>,
    /// The points.
    pub points: Points,
    /// The reason.
    pub reason: Reason,
}

/// Why points are as they are.
pub enum Reason {
    /// Base points.
    Base,
    /// An award.
    Award { price: Price, by_tier: bool, multiplied: Points, bitten: Option<Bitten> },
    /// Having spoken.
    Spoke { multiplied: Points, bitten: Option<Bitten> },
    /// Not there, and nothing taken off.
    Missed(Turnout),
    /// Leave.
    Leave { half_days: u32 },
    /// Absence.
    Absence,
    /// Late or early.
    Punctuality,
    /// Not approved.
    Unreviewed,
    /// Of another quarter.
    OtherQuarter,
    /// Under no item.
    Unlisted,
    /// Over the ceiling.
    Ceiling(Over),
}

/// What was used of each item so far.
pub struct Tally<'b> {
    rulebook: &'b Rulebook,
    category: Option<&'b str>,
    percent: u32,
    items: Vec<ItemTally>,
}

#[derive(Clone, Copy, Default)]
struct ItemTally {
    used: Used,
    /// Over the time in which a first one is counted.
    times: u32,
    /// In the quarter.
    awards: u32,
}

impl<'b> Tally<'b> {
    /// Nothing used yet.
    pub fn of(rulebook: &'b Rulebook, category: Option<&'b str>) -> Self {
        let items = vec![ItemTally::default(); rulebook.items.len()];
        Self { rulebook, category, percent: category::percent(rulebook, category), items }
    }

    /// A new quarter begins: its caps are whole again, the year's are as they were.
    pub fn begin_quarter(&mut self) {
        for (item, tally) in self.rulebook.items.iter().zip(&mut self.items) {
            tally.used.quarter = Points::ZERO;
            tally.awards = 0;
            if item.counted_over == CountedOver::Quarter {
                tally.times = 0;
            }
        }
    }

    /// A closed quarter goes by: what it used is gone.
    pub fn carry(&mut self, carried: &Carried) {
        for (item, tally) in self.rulebook.items.iter().zip(&mut self.items) {
            let Some(own) = carried.items.iter().find(|own| own.rule == item.rule) else { continue };
            tally.used.year += own.awarded;
            if item.counted_over == CountedOver::Year {
                tally.times += own.awards;
            }
        }
    }

    /// What the quarter that was gone through leaves to later ones.
    pub fn leaves(&self, quarter: Quarter, sum: Points) -> Carried {
        let used = self.rulebook.items.iter().zip(&self.items).filter(|(_, tally)| tally.awards > 0);
        let items = used.map(|(item, tally)| CarriedItem {
            rule: item.rule.clone(),
            awards: tally.awards,
            awarded: tally.used.quarter,
        });
        Carried { quarter, sum, items: items.collect() }
    }

    /// Adds what a record of this quarter comes to.
    pub fn add(&mut self, record: &DutyRecord, at: usize, lines: &mut Vec<Line>) {
        let place = placing::item_for(self.rulebook, record, self.category);
        let mut push = |points, reason| lines.push(Line { item: place, record: Some(at), points, reason });
        if !review::scores(record.status) {
            return push(Points::ZERO, Reason::Unreviewed);
        }
        let Some(place) = place else { return push(Points::ZERO, Reason::Unlisted) };
        let item = &self.rulebook.items[place];
        let turnout = turnout(record);
        if turnout == Turnout::There {
            self.award(item, place, record, &mut push);
        }
        let half_days = leave::half_days(record, turnout);
        let costs = [
            (leave::cost(item, half_days), Reason::Leave { half_days }),
            (absence::cost(item, turnout), Reason::Absence),
            (punctuality::cost(item, record.attendance), Reason::Punctuality),
        ];
        let mut nothing = turnout != Turnout::There;
        for (cost, reason) in costs.into_iter().filter(|(cost, _)| !cost.is_zero()) {
            nothing = false;
            push(-cost, reason);
        }
        if nothing {
            push(Points::ZERO, Reason::Missed(turnout));
        }
    }

    fn award(
        &mut self,
        item: &RuleItem,
        place: usize,
        record: &DutyRecord,
        push: &mut impl FnMut(Points, Reason),
    ) {
        let (first, by_tier) = tier::first(item, record.tier);
        let price = price(item, first, self.items[place].times, basis::awards(item, record));
        self.items[place].times += price.awards;
        self.items[place].awards += price.awards;
        let multiplied = price.sum.percent(self.percent);
        let (points, bitten) = self.grant(item, place, multiplied);
        push(points, Reason::Award { price, by_tier, multiplied, bitten });
        let bonus = spoke::bonus(item, record).percent(self.percent);
        if !bonus.is_zero() {
            let (points, bitten) = self.grant(item, place, bonus);
            push(points, Reason::Spoke { multiplied: bonus, bitten });
        }
    }

    fn grant(&mut self, item: &RuleItem, place: usize, wanted: Points) -> (Points, Option<Bitten>) {
        let used = &mut self.items[place].used;
        let (points, bitten) = cap::grant(item.up_to, *used, wanted);
        used.quarter += points;
        used.year += points;
        (points, bitten)
    }
}

/// Lines without points for records of other quarters, so that none is passed over in silence.
pub fn of_other_quarters<'l>(
    rulebook: &'l Rulebook,
    quarter: Quarter,
    category: Option<&'l str>,
    records: &'l Sorted<'_>,
) -> impl Iterator<Item = Line> + 'l {
    let own = records.within(quarter);
    records.all().filter(move |at| !own.contains(at)).map(move |at| Line {
        item: placing::item_for(rulebook, records.get(at), category),
        record: Some(at),
        points: Points::ZERO,
        reason: Reason::OtherQuarter,
    })
}
