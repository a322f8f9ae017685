//! Evidence: the link of a file to its activity is journaled, the file's bytes are only ever added.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use rusqlite::{Connection, OptionalExtension, params};

use crate::activities::api::{EvidenceKind, EvidenceLine};
use crate::values::{ActivityId, EvidenceId};
use crate::{Refusal, Result};

/// A file ready to be kept.
pub struct NewEvidence {
    /// The hash of its bytes.
    pub hash: String,
    /// What it is.
    pub kind: EvidenceKind,
    /// All of it.
    pub bytes: Vec<u8>,
    /// A small JPEG of a picture.
    pub thumb: Option<Vec<u8>>,
    /// The file's name.
    pub file_name: String,
}

/// Whether an activity has this file already.
///
/// # Errors
/// Only where the store cannot be read.
pub fn has_evidence(db: &Connection, activity: ActivityId, hash: &str) -> Result<bool> {
    let mut statement = db.prepare_cached("SELECT 1 FROM evidence WHERE activity_id = ?1 AND hash = ?2")?;
    Ok(statement.exists(params![activity, hash])?)
}

/// Keeps a file and its link to an activity.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_evidence(db: &Connection, activity: ActivityId, new: &NewEvidence) -> Result<()> {
    let kind = match new.kind {
        EvidenceKind::Picture => "picture",
        EvidenceKind::Pdf => "pdf",
    };
    db.prepare_cached(
        "INSERT INTO evidence_files (hash, kind, bytes, thumb) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
    )?
    .execute(params![new.hash, kind, new.bytes, new.thumb])?;
    db.prepare_cached("INSERT INTO evidence (activity_id, hash, file_name) VALUES (?1, ?2, ?3)")?
        .execute(params![activity, new.hash, new.file_name])?;
    Ok(())
}

/// An activity's evidence, in the order of adding.
///
/// # Errors
/// Only where the store cannot be read.
pub fn evidence_of(db: &Connection, activity: ActivityId) -> Result<Vec<EvidenceLine>> {
    let mut statement = db.prepare_cached(
        "SELECT evidence.id, evidence.file_name, evidence_files.kind, length(evidence_files.bytes), evidence_files.thumb
         FROM evidence JOIN evidence_files ON evidence_files.hash = evidence.hash
         WHERE evidence.activity_id = ?1 ORDER BY evidence.id",
    )?;
    let lines = statement.query_map([activity], |row| {
        let thumb: Option<Vec<u8>> = row.get(4)?;
        Ok(EvidenceLine {
            id: row.get(0)?,
            file_name: row.get(1)?,
            kind: kind_of(&row.get::<_, String>(2)?),
            bytes: row.get(3)?,
            thumb: thumb.map(|jpeg| format!("data:image/jpeg;base64,{}", BASE64_STANDARD.encode(jpeg))),
        })
    })?;
    Ok(lines.collect::<rusqlite::Result<Vec<EvidenceLine>>>()?)
}

fn kind_of(word: &str) -> EvidenceKind {
    if word == "pdf" { EvidenceKind::Pdf } else { EvidenceKind::Picture }
}

/// A file's name, kind and bytes.
///
/// # Errors
/// NotFound.
pub fn evidence(db: &Connection, id: EvidenceId) -> Result<(String, EvidenceKind, Vec<u8>)> {
    let mut statement = db.prepare_cached(
        "SELECT evidence.file_name, evidence_files.kind, evidence_files.bytes
         FROM evidence JOIN evidence_files ON evidence_files.hash = evidence.hash WHERE evidence.id = ?1",
    )?;
    let found =
        statement.query_row([id], |row| Ok((row.get(0)?, kind_of(&row.get::<_, String>(1)?), row.get(2)?)));
    found
        .optional()?
        .ok_or_else(|| Refusal::not_found("这个附件不在了，可能刚被删除。").hinted("请刷新后再看。"))
}

/// Takes a file's link away; its bytes stay for undo.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove_evidence(db: &Connection, id: EvidenceId) -> Result<()> {
    db.execute("DELETE FROM evidence WHERE id = ?1", [id])?;
    Ok(())
}
