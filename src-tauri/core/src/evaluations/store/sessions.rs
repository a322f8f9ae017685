//! Sessions with who reports in them and who was invited.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{json, value};
use crate::evaluations::api::{ReporterFacts, SessionFacts, SessionSeen, VillageVoters};
use crate::values::{Day, DeputyId, EvaluationId, ReportForm, SessionStage, TermId};
use crate::{Kind, Refusal, Result};

/// A session as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptSession {
    /// The row.
    pub id: EvaluationId,
    /// Counts up with each change.
    pub revision: u32,
    /// What was entered, reporters and voters among it.
    pub facts: SessionFacts,
    /// How far it has come.
    pub stage: SessionStage,
    /// When the results were decided.
    pub decided_on: Option<Day>,
    /// When the notice went out.
    pub notified_on: Option<Day>,
    /// Until when it hangs.
    pub notice_until: Option<Day>,
}

/// A deputy who reports, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Who.
    pub deputy: DeputyId,
    /// The name.
    pub name: String,
    /// 选区.
    pub constituency: Option<String>,
    /// How.
    pub form: ReportForm,
}

const SESSIONS: &str = include_str!("sessions.sql");

/// Every session of the current term, the newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn sessions(db: &Connection) -> Result<Vec<KeptSession>> {
    let mut statement = db.prepare_cached(SESSIONS)?;
    let rows = statement.query_map([None::<EvaluationId>], columns)?;
    rows.map(|row| kept(db, row?)).collect()
}

/// One session of the current term.
///
/// # Errors
/// NotFound.
pub fn one(db: &Connection, id: EvaluationId) -> Result<KeptSession> {
    let row = db.prepare_cached(SESSIONS)?.query_row([Some(id)], columns).optional()?;
    let row = row.ok_or_else(|| {
        Refusal::not_found("这次述职评议不在了，可能刚被删除。").hinted("请刷新列表后再看。")
    })?;
    kept(db, row)
}

/// The JSON columns are read when the row is let go.
type Columns = (KeptSession, [String; 4]);

fn columns(row: &Row<'_>) -> rusqlite::Result<Columns> {
    use crate::evaluations::api::{Ballot, Rule, Weights};
    let facts = SessionFacts {
        title: row.get("title")?,
        date: row.get("date")?,
        place: row.get("place")?,
        host: row.get("host")?,
        constituency: row.get("constituency_id")?,
        agenda: Vec::new(),
        ballot: Ballot::Grades4,
        rule: Rule::OVER_HALF,
        weights: Weights { voters: 100, presidium: 0, peers: 0 },
        reporters: Vec::new(),
        voters: Vec::new(),
        minutes: row.get("minutes")?,
    };
    let session = KeptSession {
        id: row.get("id")?,
        revision: row.get("revision")?,
        facts,
        stage: row.get("stage")?,
        decided_on: row.get("decided_on")?,
        notified_on: row.get("notified_on")?,
        notice_until: row.get("notice_until")?,
    };
    Ok((session, [row.get("agenda")?, row.get("ballot")?, row.get("rule")?, row.get("weights")?]))
}

fn kept(db: &Connection, (mut session, [agenda, ballot, rule, weights]): Columns) -> Result<KeptSession> {
    let facts = &mut session.facts;
    facts.agenda = value(&agenda)?;
    facts.ballot = value(&ballot)?;
    facts.rule = value(&rule)?;
    facts.weights = value(&weights)?;
    let mut statement = db.prepare_cached(
        "SELECT deputy_id, form FROM evaluation_reporters WHERE session_id = ?1 ORDER BY position",
    )?;
    let reporters = statement
        .query_map([session.id], |row| Ok(ReporterFacts { deputy: row.get(0)?, form: row.get(1)? }))?;
    facts.reporters = reporters.collect::<rusqlite::Result<_>>()?;
    let mut statement = db.prepare_cached(
        "SELECT village_id, invited, present FROM evaluation_voters WHERE session_id = ?1 ORDER BY village_id",
    )?;
    let voters = statement.query_map([session.id], |row| {
        Ok(VillageVoters { village: row.get(0)?, invited: row.get(1)?, present: row.get(2)? })
    })?;
    facts.voters = voters.collect::<rusqlite::Result<_>>()?;
    Ok(session)
}

/// Who reports in a session, in their order.
///
/// # Errors
/// Only where the store cannot be read.
pub fn reporters(db: &Connection, id: EvaluationId) -> Result<Vec<Named>> {
    let mut statement = db.prepare_cached(
        "SELECT r.deputy_id, d.name, c.name, r.form
         FROM evaluation_reporters AS r
         JOIN deputies AS d ON d.id = r.deputy_id
         LEFT JOIN constituencies AS c ON c.id = d.constituency_id
         WHERE r.session_id = ?1 ORDER BY r.position",
    )?;
    let named = statement.query_map([id], |row| {
        Ok(Named { deputy: row.get(0)?, name: row.get(1)?, constituency: row.get(2)?, form: row.get(3)? })
    })?;
    Ok(named.collect::<rusqlite::Result<_>>()?)
}

/// A new session, planned.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert(db: &Connection, term: TermId, facts: &SessionFacts) -> Result<EvaluationId> {
    db.prepare_cached(
        "INSERT INTO evaluation_sessions
             (term_id, title, date, place, host, constituency_id, agenda, ballot, rule, weights, minutes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        term,
        facts.title.trim(),
        facts.date,
        facts.place,
        facts.host,
        facts.constituency,
        json(&facts.agenda)?,
        json(&facts.ballot)?,
        json(&facts.rule)?,
        json(&facts.weights)?,
        facts.minutes
    ])?;
    let id = EvaluationId(db.last_insert_rowid());
    for (position, reporter) in (0i64..).zip(&facts.reporters) {
        keep_reporter(db, id, *reporter, position)?;
    }
    keep_voters(db, id, &facts.voters)?;
    Ok(id)
}

/// A session changed; reporters who stay keep their ballots.
///
/// # Errors
/// Stale where its revision is no longer the one seen.
pub fn update(db: &Connection, seen: SessionSeen, facts: &SessionFacts) -> Result<()> {
    let changed = db
        .prepare_cached(
            "UPDATE evaluation_sessions
             SET title = ?3, date = ?4, place = ?5, host = ?6, constituency_id = ?7, agenda = ?8, ballot = ?9,
                 rule = ?10, weights = ?11, minutes = ?12, revision = revision + 1
             WHERE id = ?1 AND revision = ?2",
        )?
        .execute(params![
            seen.id,
            seen.revision,
            facts.title.trim(),
            facts.date,
            facts.place,
            facts.host,
            facts.constituency,
            json(&facts.agenda)?,
            json(&facts.ballot)?,
            json(&facts.rule)?,
            json(&facts.weights)?,
            facts.minutes
        ])?;
    still_as_seen(changed)?;
    for named in reporters(db, seen.id)? {
        if facts.reporters.iter().all(|reporter| reporter.deputy != named.deputy) {
            db.execute(
                "DELETE FROM evaluation_reporters WHERE session_id = ?1 AND deputy_id = ?2",
                params![seen.id, named.deputy],
            )?;
        }
    }
    for (position, reporter) in (0i64..).zip(&facts.reporters) {
        keep_reporter(db, seen.id, *reporter, position)?;
    }
    db.execute("DELETE FROM evaluation_voters WHERE session_id = ?1", [seen.id])?;
    keep_voters(db, seen.id, &facts.voters)
}

fn keep_reporter(db: &Connection, id: EvaluationId, reporter: ReporterFacts, position: i64) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO evaluation_reporters (session_id, deputy_id, position, form) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (session_id, deputy_id) DO UPDATE SET position = excluded.position, form = excluded.form",
    )?
    .execute(params![id, reporter.deputy, position, reporter.form])?;
    Ok(())
}

fn keep_voters(db: &Connection, id: EvaluationId, voters: &[VillageVoters]) -> Result<()> {
    let mut insert = db.prepare_cached(
        "INSERT INTO evaluation_voters (session_id, village_id, invited, present) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for line in voters {
        insert.execute(params![id, line.village, line.invited, line.present])?;
    }
    Ok(())
}

/// The session was held.
///
/// # Errors
/// Only where the store cannot be written.
pub fn set_held(db: &Connection, id: EvaluationId) -> Result<()> {
    db.execute("UPDATE evaluation_sessions SET stage = 'held' WHERE id = ?1", [id])?;
    Ok(())
}

/// The session's results were decided.
///
/// # Errors
/// Only where the store cannot be written.
pub fn set_decided(db: &Connection, id: EvaluationId, on: Day) -> Result<()> {
    db.execute(
        "UPDATE evaluation_sessions SET stage = 'decided', decided_on = ?2 WHERE id = ?1",
        params![id, on],
    )?;
    Ok(())
}

/// The session's notice went out.
///
/// # Errors
/// Only where the store cannot be written.
pub fn notify(db: &Connection, id: EvaluationId, on: Day, until: Day) -> Result<()> {
    db.execute(
        "UPDATE evaluation_sessions SET stage = 'notified', notified_on = ?2, notice_until = ?3 WHERE id = ?1",
        params![id, on, until],
    )?;
    Ok(())
}

/// Removes a session that is not decided, with all that belongs to it.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove(db: &Connection, id: EvaluationId) -> Result<()> {
    db.execute("DELETE FROM evaluation_sessions WHERE id = ?1", [id])?;
    Ok(())
}

fn still_as_seen(changed: usize) -> Result<()> {
    if changed > 0 {
        return Ok(());
    }
    Err(Refusal::new(Kind::Stale, "这次述职评议刚才已被修改。").hinted("请重新打开，核对后再改。"))
}
