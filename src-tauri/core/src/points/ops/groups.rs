//! 先进小组评选: the groups in the order of their year so far.

use std::collections::BTreeSet;

use crate::office::Office;
use crate::points::api::{GroupRanking, QuarterRef, RankedGroup, SheetPlace};
use crate::points::{group_facts, judge_group, ranking, store};
use crate::values::{DeputyId, Quarter};
use crate::{Result, activities, deputies, places, suggestions};

/// Judges every group's year up to the end of a quarter, as far as duty records tell.
///
/// # Errors
/// Only where the store cannot be read.
pub fn group_ranking(office: &Office, asked: QuarterRef) -> Result<GroupRanking> {
    let db = office.db();
    let books = store::books(db)?;
    let book = &books.for_groups(asked.quarter).book;
    let first =
        asked.quarter.of_the_year_so_far().next().map_or(asked.quarter.first_day(), Quarter::first_day);
    let attended = activities::duty_facts(db, first, asked.quarter.last_day())?;
    let suggested = suggestions::duty_facts(db, first, asked.quarter.last_day())?;
    let deputies = deputies::all(db)?;
    let mut groups = Vec::new();
    for group in places::all(db)?.groups {
        let in_it = deputies.iter().filter(|own| own.holds_mandate() && own.facts.group == Some(group.id));
        let members: BTreeSet<DeputyId> = in_it.map(|deputy| deputy.id).collect();
        let facts = group_facts::count(&members, &attended, &suggested);
        groups.push(RankedGroup {
            group: SheetPlace { number: group.facts.number, name: group.facts.name, id: group.id.0 },
            rank: 0,
            members: u32::try_from(members.len()).unwrap_or(u32::MAX),
            judgement: judge_group(book, &facts),
        });
    }
    let ranks = ranking::ranks(groups.iter().map(|group| group.judgement.total));
    for (group, rank) in groups.iter_mut().zip(ranks) {
        group.rank = rank;
    }
    groups.sort_by(|one, other| (one.rank, &one.group).cmp(&(other.rank, &other.group)));
    Ok(GroupRanking { quarter: asked.quarter, rulebook: book.name.clone(), groups })
}
