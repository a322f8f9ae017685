//! Everybody's attendance of one activity, held against what is kept: new, kept so already, or kept otherwise.

use super::entries::{At, Entries};
use super::plan::{Change, Said};
use crate::activities::api::{ActivityFile, AttendanceFacts, AttendanceLine, SaidAttendance};
use crate::activities::check_attendance;
use crate::rosters::api::{Different, Field, PlannedActivity, RegisterFile};
use crate::values::{Attendance, DeputyId, DutyRole, Review, Tier};

/// One activity while its attendances are taken.
pub struct Attend<'a> {
    /// What the secretary said of the file.
    pub file: &'a RegisterFile,
    /// What is shown of the activity; counted up.
    pub shown: PlannedActivity,
    /// The kept activities that it is.
    pub kept: &'a [ActivityFile],
    /// Whether anything of it is written.
    pub is_possible: bool,
    /// What would be written.
    pub changes: Vec<Change>,
    /// What is kept otherwise.
    pub different: Vec<Different>,
}

impl Attend<'_> {
    /// Takes one deputy's attendance.
    pub fn take(&mut self, said: Said<'_>, all: &mut Entries) {
        let (id, name) = (said.deputy.id, said.deputy.facts.name.as_str());
        let kept = self.kept.iter().find_map(|file| line_of(file, id).map(|line| (file, line)));
        let activity = kept.map(|(file, _)| file).or(self.kept.first());
        let half_days = activity.map_or(self.shown.half_days, |file| file.facts.half_days);
        let at = At { place: said.entry.place, field: Field::Attendance, name };
        if said.entry.attended.leave_half_days().is_some_and(|leave| leave > half_days) {
            let message = format!("活动一共 {half_days} 个半天，请假却比它长，没有登记，请核对。");
            all.error(at, "leave_too_long", message, "");
            return;
        }
        let how = said.entry.attended.fitted(half_days);
        self.count(how.attendance);
        if !self.is_possible {
            return;
        }
        let activity = activity.map(|file| file.id);
        match kept {
            Some((_, line)) => self.held_against(said, how, line, activity, all),
            None => {
                let facts = facts(said, how);
                if let Err(refusal) = check_attendance(&facts, half_days, name) {
                    all.error(at, "attendance_impossible", refusal.message, "");
                    return;
                }
                self.shown.added += 1;
                self.changes.push(Change { facts, activity, replaces: false });
            }
        }
    }

    fn count(&mut self, attendance: Attendance) {
        match attendance {
            Attendance::Leave => self.shown.leave += 1,
            Attendance::Absent => self.shown.absent += 1,
            Attendance::Present | Attendance::Late | Attendance::LeftEarly => self.shown.came += 1,
        }
    }

    /// What is kept otherwise stays, unless the secretary took the file's word for it.
    fn held_against(
        &mut self,
        said: Said<'_>,
        how: SaidAttendance,
        line: &AttendanceLine,
        activity: Option<crate::values::ActivityId>,
        all: &Entries,
    ) {
        let kept = &line.facts;
        let spoke = said.entry.spoke.unwrap_or(kept.spoke);
        let is_same = (kept.attendance, kept.observer, kept.leave_half_days, kept.spoke)
            == (how.attendance, how.observer, how.leave_half_days, spoke);
        if is_same {
            self.shown.unchanged += 1;
            return;
        }
        let key = format!("{}|{}", self.shown.key, kept.deputy.0);
        self.different.push(Different {
            cell: all.shown(said.entry.place),
            name: line.name.clone(),
            about: self.shown.title.clone(),
            kept: told(kept.attendance, kept.observer, kept.leave_half_days, kept.spoke),
            said: told(how.attendance, how.observer, how.leave_half_days, spoke),
            key: key.clone(),
        });
        if !self.file.taken.contains(&key) {
            return;
        }
        let came = !matches!(how.attendance, Attendance::Leave | Attendance::Absent);
        let facts = AttendanceFacts {
            attendance: how.attendance,
            observer: how.observer,
            leave_half_days: how.leave_half_days,
            leave_approved_by: kept.leave_approved_by.clone().filter(|_| how.leave_half_days > 0),
            spoke: spoke && came,
            spoke_text: kept.spoke_text.clone().filter(|_| spoke && came),
            ..kept.clone()
        };
        self.changes.push(Change { facts, activity, replaces: true });
    }
}

fn line_of(file: &ActivityFile, deputy: DeputyId) -> Option<&AttendanceLine> {
    file.attendances.iter().find(|line| line.facts.deputy == deputy)
}

fn facts(said: Said<'_>, how: SaidAttendance) -> AttendanceFacts {
    AttendanceFacts {
        deputy: said.deputy.id,
        attendance: how.attendance,
        observer: how.observer,
        leave_half_days: how.leave_half_days,
        leave_approved_by: said.entry.approved_by.clone().filter(|_| how.leave_half_days > 0),
        role: DutyRole::Participant,
        spoke: said.entry.spoke.unwrap_or(false),
        spoke_text: None,
        tier: Tier::Ordinary,
        pieces: None,
        review: if said.entry.is_claimed { Review::Claimed } else { Review::Approved },
        returned_reason: None,
    }
}

fn told(attendance: Attendance, observer: bool, leave_half_days: u32, spoke: bool) -> String {
    let mut told = if observer { "列席" } else { attendance.in_chinese() }.to_owned();
    if leave_half_days > 0 {
        told = match attendance {
            Attendance::Leave => format!("请假 {leave_half_days} 个半天"),
            _ => format!("{told}，请假 {leave_half_days} 个半天"),
        };
    }
    if spoke { format!("{told}，发言") } else { told }
}
