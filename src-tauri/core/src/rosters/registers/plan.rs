//! How the activities of a register stand to those that are kept: new, there already, or asked about.

use std::collections::{BTreeMap, BTreeSet};

use super::attend::Attend;
use super::entries::{At, Entries, Entry, LeftOut, Occasion};
use super::kinds;
use super::people::Who;
use crate::activities::api::{
    ActivityFacts, ActivityFile, ActivityLine, ActivityRef, AttendanceFacts, ListActivities,
};
use crate::activities::{self, check_facts, tidied};
use crate::deputies::Deputy;
use crate::office::Office;
use crate::rosters::api::{
    ActivityChoice, ActivityIs, ActivityStands, Different, Field, KnownActivity, PlannedActivity,
    RegisterFile,
};
use crate::rosters::clean::bare;
use crate::values::{ActivityId, ActivityLevel, Day, DutyKind};
use crate::{Result, settings};

/// An activity of the file with everybody's attendance.
pub struct Planned {
    /// What is shown of it.
    pub shown: PlannedActivity,
    /// What would be kept of it, were it new; nothing while its kind is not known.
    pub facts: Option<ActivityFacts>,
    /// The kept ones that it is.
    pub kept: Vec<ActivityFile>,
    /// What would be written of whom.
    pub changes: Vec<Change>,
}

/// An attendance to be written.
pub struct Change {
    /// What to keep.
    pub facts: AttendanceFacts,
    /// The kept activity it belongs to; none for a new one.
    pub activity: Option<ActivityId>,
    /// Whether it takes the place of one that is kept otherwise.
    pub replaces: bool,
}

/// All that would come of a file.
#[derive(Default)]
pub struct Plan {
    /// The activities.
    pub activities: Vec<Planned>,
    /// What is kept otherwise.
    pub different: Vec<Different>,
    /// What is left out, and why.
    pub left_out: Vec<LeftOut>,
}

/// Plans what comes of the entries.
///
/// # Errors
/// Only where the store cannot be read.
pub fn plan(
    office: &Office,
    file: &RegisterFile,
    entries: &mut Entries,
    who: &[Who],
    known: &[Deputy],
) -> Result<Plan> {
    let lines = activities::list(office, &ListActivities::default())?;
    let term_from = settings::office(office.db())?.term_from;
    let mut planner = Planner { office, file, known, lines, term_from, plan: Plan::default() };
    let mut by_occasion: BTreeMap<usize, Vec<Entry>> = BTreeMap::new();
    for entry in &entries.entries {
        by_occasion.entry(entry.occasion).or_default().push(entry.clone());
    }
    for (at, occasion) in entries.occasions.clone().iter().enumerate() {
        let of_it = by_occasion.remove(&at).unwrap_or_default();
        planner.occasion(occasion, &of_it, entries, who)?;
    }
    Ok(planner.plan)
}

struct Planner<'a> {
    office: &'a Office,
    file: &'a RegisterFile,
    known: &'a [Deputy],
    lines: Vec<ActivityLine>,
    term_from: Option<Day>,
    plan: Plan,
}

/// One deputy's attendance of an activity, as the file says it.
#[derive(Clone, Copy)]
pub struct Said<'a> {
    /// What it says.
    pub entry: &'a Entry,
    /// Of whom.
    pub deputy: &'a Deputy,
}

/// How an activity stands: the kept ones it is, those it may be.
struct Standing {
    stands: ActivityStands,
    kept: Vec<ActivityFile>,
    candidates: Vec<KnownActivity>,
}

impl<'a> Planner<'a> {
    fn occasion(
        &mut self,
        occasion: &Occasion,
        entries: &[Entry],
        all: &mut Entries,
        who: &[Who],
    ) -> Result<()> {
        let said = self.said(entries, all, who);
        let key = key(occasion);
        let choice = self.file.activities.iter().find(|choice| choice.key == key);
        let told = choice.and_then(|choice| choice.kind).or(occasion.kind);
        let standing = self.standing(occasion, told, choice)?;
        let of_kept = standing.kept.first().map(|kept| (kept.facts.kind, kept.facts.half_days));
        let kind = of_kept.map(|(kind, _)| kind).or(told).or_else(|| kinds::in_title(&occasion.title));
        let half_days = of_kept.map(|(_, half_days)| half_days);
        let half_days = half_days.or_else(|| choice.and_then(|choice| choice.half_days));
        let half_days = half_days.unwrap_or_else(|| length(occasion, kind, &said));
        let stands = match standing.stands {
            ActivityStands::New if kind.is_none() => ActivityStands::Asked,
            stands => stands,
        };
        let facts = kind.map(|kind| facts(occasion, kind, half_days));
        let shown = PlannedActivity {
            key,
            cell: all.shown(occasion.place),
            title: occasion.title.clone(),
            starts_on: occasion.span.from,
            ends_on: occasion.span.to,
            half_days,
            kind,
            kind_guessed: kind.is_some() && told.is_none() && of_kept.is_none(),
            stands,
            candidates: standing.candidates,
            came: 0,
            leave: 0,
            absent: 0,
            added: 0,
            unchanged: 0,
        };
        let is_possible = self.is_possible(occasion, facts.as_ref(), stands, all);
        let mut attend = Attend {
            file: self.file,
            shown,
            kept: &standing.kept,
            is_possible,
            changes: Vec::new(),
            different: Vec::new(),
        };
        for said in &said {
            attend.take(*said, all);
        }
        let Attend { shown, changes, different, .. } = attend;
        self.plan.different.extend(different);
        self.plan.activities.push(Planned { shown, facts, kept: standing.kept, changes });
        Ok(())
    }

    /// Whether the activity may be kept: what it cannot be is a problem at its cell.
    fn is_possible(
        &mut self,
        occasion: &Occasion,
        facts: Option<&ActivityFacts>,
        stands: ActivityStands,
        all: &mut Entries,
    ) -> bool {
        let why = match (stands, facts) {
            (ActivityStands::Known, _) => return true,
            (ActivityStands::New, Some(facts)) => match check_facts(facts, self.term_from) {
                Ok(()) => {
                    if facts.starts_on > self.office.today() {
                        all.note(format!("“{}”的日期还没有到，请核对。", occasion.title));
                    }
                    return true;
                }
                Err(refusal) => {
                    let at = At { place: occasion.place, field: Field::Title, name: &occasion.title };
                    all.error(at, "activity_impossible", refusal.message.clone(), occasion.title.clone());
                    refusal.message
                }
            },
            (ActivityStands::Skipped, _) => "您选择了不导入这次活动。".to_owned(),
            (_, None) => "没有选择活动的类别，没有导入。".to_owned(),
            (_, Some(_)) => "没有选择是不是已经登记过的活动，没有导入。".to_owned(),
        };
        let (place, name, is_chosen) =
            (occasion.place, occasion.title.clone(), stands == ActivityStands::Skipped);
        self.plan.left_out.push(LeftOut { place, name, why, is_chosen });
        false
    }

    /// Everybody once; two statements about one deputy that differ are a problem, and neither is taken.
    fn said<'e>(&mut self, entries: &'e [Entry], all: &mut Entries, who: &[Who]) -> Vec<Said<'e>>
    where
        'a: 'e,
    {
        let mut said: Vec<Said<'e>> = Vec::new();
        let mut unclear = BTreeSet::new();
        for entry in entries {
            match who[entry.name] {
                Who::One(at) => {
                    let deputy = &self.known[at];
                    let known = said.iter().find(|known| known.deputy.id == deputy.id);
                    match known.map(|known| known.entry) {
                        None => said.push(Said { entry, deputy }),
                        Some(known) if known.attended == entry.attended => {}
                        Some(known) => {
                            let name = deputy.facts.name.as_str();
                            let other = all.shown(known.place);
                            let message = format!(
                                "“{name}”在这次活动里写了两种情况（另一处在 {other}），都没有导入，请改成一样的。"
                            );
                            let at = At { place: entry.place, field: Field::Attendance, name };
                            all.error(at, "said_twice", message, "");
                            unclear.insert(deputy.id);
                        }
                    }
                }
                asked => self.plan.left_out.extend(all.nobody(entry.name, asked, entry.place)),
            }
        }
        said.retain(|said| !unclear.contains(&said.deputy.id));
        said
    }

    fn standing(
        &self,
        occasion: &Occasion,
        told: Option<DutyKind>,
        choice: Option<&ActivityChoice>,
    ) -> Result<Standing> {
        let from = occasion.span.from;
        let same_day = || self.lines.iter().filter(move |line| line.starts_on == from);
        // Spaces and full-width signs make no other activity.
        let own = bare(&occasion.title);
        let is_same =
            |line: &&ActivityLine| bare(&line.title) == own && told.is_none_or(|told| told == line.kind);
        let is_alike = |line: &&ActivityLine| {
            let title = bare(&line.title);
            let inside = title.contains(&*own) || own.contains(&*title);
            let kind = told.or_else(|| kinds::in_title(&occasion.title));
            inside && (title == own || kind.is_none_or(|kind| kind == line.kind))
        };
        let candidates: Vec<KnownActivity> = same_day().filter(is_alike).map(known).collect();
        let said = choice.and_then(|choice| choice.is);
        let (stands, ids) = match said {
            Some(ActivityIs::Skip) => (ActivityStands::Skipped, Vec::new()),
            Some(ActivityIs::New) => (ActivityStands::New, Vec::new()),
            Some(ActivityIs::Known(id)) if self.lines.iter().any(|line| line.id == id) => {
                (ActivityStands::Known, vec![id])
            }
            _ => match same_day().filter(is_same).map(|line| line.id).collect::<Vec<_>>() {
                same if !same.is_empty() => (ActivityStands::Known, same),
                _ if !candidates.is_empty() => (ActivityStands::Asked, Vec::new()),
                _ => (ActivityStands::New, Vec::new()),
            },
        };
        let kept = ids.into_iter().map(|id| activities::read(self.office, ActivityRef { id }));
        Ok(Standing { stands, kept: kept.collect::<Result<_>>()?, candidates })
    }
}

fn known(line: &ActivityLine) -> KnownActivity {
    KnownActivity { id: line.id, kind: line.kind, title: line.title.clone(), starts_on: line.starts_on }
}

/// What a question about an activity is answered by.
fn key(occasion: &Occasion) -> String {
    let kind = occasion.kind.map_or("", DutyKind::word);
    format!("{}|{}|{kind}", occasion.span.from, occasion.title)
}

/// How long it was: as written, else a day or more of two half-days each, one where it was within a day; a congress
/// fills the day, and nobody is on leave for longer than it lasts.
fn length(occasion: &Occasion, kind: Option<DutyKind>, said: &[Said<'_>]) -> u32 {
    let days = u32::try_from(occasion.span.from.days_to(occasion.span.to) + 1).unwrap_or(1);
    let usual = if days > 1 || kind == Some(DutyKind::CongressSession) { days * 2 } else { 1 };
    let longest = said.iter().filter_map(|said| said.entry.attended.leave_half_days()).max().unwrap_or(0);
    occasion.half_days.unwrap_or_else(|| usual.max(longest).min(days * 2))
}

fn facts(occasion: &Occasion, kind: DutyKind, half_days: u32) -> ActivityFacts {
    tidied(ActivityFacts {
        kind,
        title: occasion.title.clone(),
        starts_on: occasion.span.from,
        ends_on: occasion.span.to,
        half_days,
        place: occasion.venue.clone(),
        organiser: occasion.organiser.clone(),
        level: ActivityLevel::Township,
        group: None,
        station: None,
        content: occasion.content.clone(),
        result: None,
    })
}
