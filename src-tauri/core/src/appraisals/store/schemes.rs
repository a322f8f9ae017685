//! The office's schemes, each as one JSON text with its name and day.

use rusqlite::{Connection, params};

use crate::appraisals::api::{KeptScheme, SaveScheme, Scheme};
use crate::values::AppraisalSchemeId;
use crate::{Refusal, Result};

/// Every scheme, the newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn schemes(db: &Connection) -> Result<Vec<KeptScheme>> {
    let mut statement = db.prepare_cached(
        "SELECT id, name, from_day, body, EXISTS (SELECT 1 FROM appraisals WHERE scheme_id = appraisal_schemes.id)
         FROM appraisal_schemes ORDER BY from_day DESC",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get::<_, String>(3)?, row.get(4)?))
    })?;
    let mut schemes = Vec::new();
    for row in rows {
        let (id, name, from, body, used) = row?;
        let scheme: Scheme = serde_json::from_str(&body).map_err(Refusal::bug)?;
        schemes.push(KeptScheme { id: Some(id), name, from, scheme, used });
    }
    Ok(schemes)
}

/// A new scheme.
///
/// # Errors
/// Refused at `from` where another holds from the same day.
pub fn insert(db: &Connection, save: &SaveScheme) -> Result<AppraisalSchemeId> {
    let body = serde_json::to_string(&save.scheme).map_err(Refusal::bug)?;
    db.execute(
        "INSERT INTO appraisal_schemes (name, from_day, body) VALUES (?1, ?2, ?3)",
        params![save.name.trim(), save.from, body],
    )
    .map_err(day_taken)?;
    Ok(AppraisalSchemeId(db.last_insert_rowid()))
}

/// A scheme changed.
///
/// # Errors
/// As [`insert`].
pub fn update(db: &Connection, id: AppraisalSchemeId, save: &SaveScheme) -> Result<()> {
    let body = serde_json::to_string(&save.scheme).map_err(Refusal::bug)?;
    db.execute(
        "UPDATE appraisal_schemes SET name = ?2, from_day = ?3, body = ?4 WHERE id = ?1",
        params![id, save.name.trim(), save.from, body],
    )
    .map_err(day_taken)?;
    Ok(())
}

/// Removes a scheme.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove(db: &Connection, id: AppraisalSchemeId) -> Result<()> {
    db.execute("DELETE FROM appraisal_schemes WHERE id = ?1", [id])?;
    Ok(())
}

fn day_taken(error: rusqlite::Error) -> Refusal {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Refusal::refused("已经有一份考评办法从同一天起执行，分不清按哪一份。")
                .at("from")
                .hinted("请改用别的执行日期，或者修改原来的那一份。")
        }
        _ => error.into(),
    }
}
