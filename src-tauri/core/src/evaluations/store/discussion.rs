//! Questions, answers and opinions of a session.

use rusqlite::{Connection, params};

use crate::Result;
use crate::evaluations::api::{Opinion, Question, SaveDiscussion};
use crate::values::EvaluationId;

/// What was asked and said in a session, in its order.
///
/// # Errors
/// Only where the store cannot be read.
pub fn discussion(db: &Connection, id: EvaluationId) -> Result<(Vec<Question>, Vec<Opinion>)> {
    let mut statement = db.prepare_cached(
        "SELECT deputy_id, asked_by, question, answer FROM evaluation_questions WHERE session_id = ?1 ORDER BY id",
    )?;
    let questions = statement.query_map([id], |row| {
        Ok(Question {
            deputy: row.get(0)?,
            asked_by: row.get(1)?,
            question: row.get(2)?,
            answer: row.get(3)?,
        })
    })?;
    let questions = questions.collect::<rusqlite::Result<_>>()?;
    let mut statement = db.prepare_cached(
        "SELECT deputy_id, text FROM evaluation_opinions WHERE session_id = ?1 ORDER BY id",
    )?;
    let opinions = statement.query_map([id], |row| Ok(Opinion { deputy: row.get(0)?, text: row.get(1)? }))?;
    Ok((questions, opinions.collect::<rusqlite::Result<_>>()?))
}

/// Keeps what was asked and said in place of what was entered before.
///
/// # Errors
/// Only where the store cannot be written.
pub fn keep_discussion(db: &Connection, asked: &SaveDiscussion) -> Result<()> {
    db.execute("DELETE FROM evaluation_questions WHERE session_id = ?1", [asked.session])?;
    db.execute("DELETE FROM evaluation_opinions WHERE session_id = ?1", [asked.session])?;
    for line in &asked.questions {
        db.prepare_cached(
            "INSERT INTO evaluation_questions (session_id, deputy_id, asked_by, question, answer)
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            asked.session,
            line.deputy,
            line.asked_by,
            line.question.trim(),
            line.answer
        ])?;
    }
    for line in &asked.opinions {
        db.prepare_cached(
            "INSERT INTO evaluation_opinions (session_id, deputy_id, text) VALUES (?1, ?2, ?3)",
        )?
        .execute(params![asked.session, line.deputy, line.text.trim()])?;
    }
    Ok(())
}
