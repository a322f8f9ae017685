//! Importing a register: one operation in which everything of it is written, or nothing.

use std::collections::BTreeMap;
use std::path::Path;

use super::look::{Looked, look};
use super::plan::{Change, Planned};
use crate::activities::api::{ActivityFile, AttendanceFacts};
use crate::office::{Office, Work};
use crate::operation::{Act, Operation};
use crate::rosters::api::{ActivityStands, IssueLevel, RegisterFile, RegisterReport, TableKind};
use crate::rosters::inspect::count;
use crate::rosters::recognise::signature;
use crate::rosters::store::{self, Db};
use crate::rosters::workbook::{Reader, letter};
use crate::values::{ActivityId, TermId};
use crate::{Refusal, Result, activities, contacts, settings};

/// Imports a register.
///
/// # Errors
/// Refused when the file is no such register, has errors nobody accepted, or would change nothing; then nothing was
/// written.
pub fn import(office: &mut Office, file: &RegisterFile, work: &Work) -> Result<RegisterReport> {
    import_with(&Reader::own()?, office, file, work)
}

/// As [`import`], with another executable to parse.
///
/// # Errors
/// As [`import`].
pub fn import_with(
    reader: &Reader,
    office: &mut Office,
    file: &RegisterFile,
    work: &Work,
) -> Result<RegisterReport> {
    let looked = look(reader, office, file, work)?.map_err(|none| none.refusal().at("path"))?;
    let is_error = |problem: &&super::entries::Problem| problem.issue.level == IssueLevel::Error;
    let errors = looked.entries.problems.iter().filter(is_error).count();
    if errors > 0 && !file.accept_problems {
        return Err(Refusal::refused(format!("表里还有 {errors} 处错误，没有导入。"))
            .hinted("请逐处改正，或者确认“只导入没有问题的内容”再导入。")
            .coded("has_errors"));
    }
    let counts = Counted::of(&looked);
    if counts.is_nothing() {
        return Err(nothing(&looked));
    }
    office.backup_before("导入前")?;
    let name = Path::new(&file.path).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let term = settings::current_term(office.db())?;
    let operation = office.transact(counts.operation(file.kind), |db| {
        for planned in &looked.plan.activities {
            write(db, term, planned)?;
        }
        for (facts, private) in &looked.homes.added {
            contacts::insert(db, term, facts, private)?;
        }
        for (seen, facts, private) in &looked.homes.changed {
            contacts::update(db, *seen, facts, private)?;
        }
        store::keep_import(db, &name, file.kind, counts.added(), counts.changed)
    })?;
    remember(office, file, &looked)?;
    let left_out = looked.plan.left_out.into_iter().chain(looked.homes.left_out);
    Ok(RegisterReport {
        operation,
        activities: counts.activities,
        attendances: counts.attendances,
        households: counts.households,
        changed: counts.changed,
        unchanged: counts.unchanged,
        left_out: left_out.map(|left_out| looked.entries.told(left_out)).collect(),
    })
}

/// What an import comes to.
#[derive(Default)]
struct Counted {
    activities: u32,
    attendances: u32,
    households: u32,
    changed: u32,
    unchanged: u32,
}

impl Counted {
    fn of(looked: &Looked) -> Self {
        let planned = || looked.plan.activities.iter();
        let changes = || planned().flat_map(|planned| &planned.changes);
        let replaced = changes().filter(|change| change.replaces).count();
        Self {
            activities: count(planned().filter(|planned| is_written_anew(planned)).count()),
            attendances: count(changes().count() - replaced),
            households: count(looked.homes.added.len()),
            changed: count(replaced + looked.homes.changed.len()),
            unchanged: planned().map(|planned| planned.shown.unchanged).sum::<u32>() + looked.homes.unchanged,
        }
    }

    fn is_nothing(&self) -> bool {
        self.activities + self.attendances + self.households + self.changed == 0
    }

    /// What the history counts as new: activities or households, or attendances that came into known activities.
    fn added(&self) -> u32 {
        if self.activities + self.households > 0 {
            self.activities + self.households
        } else {
            self.attendances
        }
    }

    fn operation(&self, kind: TableKind) -> Operation {
        match kind {
            TableKind::Households => {
                Operation::new(Act::ImportHouseholds, format!("{} 户", self.households + self.changed))
            }
            TableKind::Roster | TableKind::Attendance => {
                let about = format!("{} 次活动，{} 人次", self.activities, self.attendances + self.changed);
                Operation::new(Act::ImportAttendance, about)
            }
        }
    }
}

/// An activity is new where it may be kept and somebody's attendance comes with it.
fn is_written_anew(planned: &Planned) -> bool {
    planned.shown.stands == ActivityStands::New && !planned.changes.is_empty()
}

fn write(db: &Db, term: TermId, planned: &Planned) -> Result<()> {
    if is_written_anew(planned) {
        let Some(facts) = &planned.facts else { return Err(Refusal::bug("a new activity without facts")) };
        let attendances: Vec<AttendanceFacts> =
            planned.changes.iter().map(|change| change.facts.clone()).collect();
        activities::insert(db, term, facts, &attendances)?;
        return Ok(());
    }
    let mut by_activity: BTreeMap<ActivityId, Vec<&Change>> = BTreeMap::new();
    for change in &planned.changes {
        if let Some(activity) = change.activity {
            by_activity.entry(activity).or_default().push(change);
        }
    }
    for kept in &planned.kept {
        if let Some(changes) = by_activity.get(&kept.id) {
            activities::update(db, kept.id, kept.revision, &kept.facts, &merged(kept, changes))?;
        }
    }
    Ok(())
}

/// Everybody's attendance of a kept activity, with what comes from the file.
fn merged(kept: &ActivityFile, changes: &[&Change]) -> Vec<AttendanceFacts> {
    let mut attendances: Vec<AttendanceFacts> =
        kept.attendances.iter().map(|line| line.facts.clone()).collect();
    for change in changes {
        match attendances.iter_mut().find(|facts| facts.deputy == change.facts.deputy) {
            Some(facts) => *facts = change.facts.clone(),
            None => attendances.push(change.facts.clone()),
        }
    }
    attendances
}

fn nothing(looked: &Looked) -> Refusal {
    let is_asked = !looked.plan.left_out.is_empty() || !looked.homes.left_out.is_empty();
    if is_asked || !looked.entries.problems.is_empty() {
        return Refusal::refused("没有一项可以导入：有的看不明白，有的还没有确认。")
            .hinted("请先改正问题，并对待确认的姓名和活动作出选择。")
            .coded("nothing_to_import");
    }
    Refusal::refused("表里的内容和已有的记录完全一样，没有需要导入的内容。")
        .hinted("不必再导入；如果选错了文件，请重新选择。")
        .coded("nothing_to_import")
}

/// Heads and columns said by hand are remembered for the next file with the same heads.
fn remember(office: &mut Office, file: &RegisterFile, looked: &Looked) -> Result<()> {
    office.quietly(|db| {
        for table in &looked.found.tables {
            let sheet = &looked.book.sheets[table.sheet];
            let said = file.mapping.iter().any(|mapping| mapping.sheet == sheet.name);
            if said && !table.header.is_empty() {
                let columns = table.columns.iter().map(|(column, field)| (letter(*column), *field)).collect();
                store::remember(db, &signature(&looked.book, sheet, &table.header), &columns)?;
            }
        }
        Ok(())
    })
}
