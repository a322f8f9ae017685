//! What the fictional town's groups planned for 2026: the same five things each, of which one group missed two.

use rusqlite::Connection;

use super::Rows;
use crate::group_plans::api::PlanItemFacts;
use crate::values::Day;
use crate::{Refusal, Result, activities, group_plans};

/// The month, what is planned, and how the title of the activity that fulfilled it ends.
const PLANNED: [(u32, &str, Option<&str>); 5] = [
    (2, "交流春耕生产，听取农资供应情况", Some("交流春耕生产")),
    (4, "走访困难群众，了解帮扶政策落实", Some("走访困难群众")),
    (6, "汛前查看村内道路和排水", Some("查看村内道路排水")),
    (8, "讨论农田水利建设，形成建议", Some("讨论农田水利")),
    (11, "学习代表法，小组成员互评", None),
];

/// Adds them to the town.
///
/// # Errors
/// Bug where the calendar lacks 2026.
pub fn add(db: &Connection, rows: &Rows) -> Result<()> {
    let day = |month, day| Day::new(2026, month, day).ok_or_else(|| Refusal::bug("没有 2026 年"));
    let titles = activities::duty_titles(db, day(1, 1)?, day(12, 31)?)?;
    for (name, &group) in &rows.groups {
        for (month, content, title) in PLANNED {
            let title = title.map(|end| format!("{name}{end}"));
            let held = titles.iter().find(|(_, held)| Some(*held) == title.as_ref());
            let facts = PlanItemFacts {
                group,
                year: 2026,
                month,
                content: content.to_owned(),
                department: None,
                owner: None,
                activity: held.map(|(activity, _)| *activity),
            };
            group_plans::insert(db, &facts)?;
        }
    }
    Ok(())
}
