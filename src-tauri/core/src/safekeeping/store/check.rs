//! The health check: the file's structure, its references, and what must hold beyond both.

use rusqlite::Connection;

use crate::Result;
use crate::db::name_of;

/// What must hold and no constraint says: each query counts what breaks it.
const INVARIANTS: &[(&str, &str)] = &[
    ("操作记录的先后不对", "SELECT count(*) FROM operation WHERE undone_by <= id OR undoes >= id"),
    (
        "有已撤销的操作找不到撤销它的记录",
        "SELECT count(*) FROM operation AS done JOIN operation AS undo ON undo.id = done.undone_by
         WHERE undo.undoes IS NOT done.id",
    ),
    ("当前届次多于一个", "SELECT max(count(*) - 1, 0) FROM terms WHERE is_current"),
];

/// Everything that is wrong with a store, in sentences; empty where nothing is.
pub(in crate::safekeeping) fn problems(db: &Connection) -> Result<Vec<String>> {
    let mut problems = structure(db)?;
    if !problems.is_empty() {
        // What a damaged structure answers to further questions means nothing.
        return Ok(problems);
    }
    problems.extend(references(db)?);
    for (sentence, sql) in INVARIANTS {
        let count: i64 = db.query_row(sql, [], |row| row.get(0))?;
        if count > 0 {
            problems.push(format!("{sentence}（{count} 处）。"));
        }
    }
    Ok(problems)
}

fn structure(db: &Connection) -> Result<Vec<String>> {
    let mut check = match db.prepare("PRAGMA integrity_check(20)") {
        Ok(check) => check,
        Err(error) => return Ok(vec![format!("数据文件的结构已损坏（{error}）。")]),
    };
    let lines = check.query_map([], |row| row.get::<_, String>(0))?;
    Ok(lines
        .filter_map(|line| match line {
            Ok(line) if line == "ok" => None,
            Ok(line) => Some(format!("数据文件的结构已损坏（{line}）。")),
            Err(error) => Some(format!("数据文件的结构已损坏（{error}）。")),
        })
        .collect())
}

fn references(db: &Connection) -> Result<Vec<String>> {
    let mut check = db.prepare("PRAGMA foreign_key_check")?;
    let rows = check.query_map([], |row| {
        let (table, row_id, parent): (String, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let which = row_id.map(|id| format!("第 {id} 号")).unwrap_or_default();
        Ok(format!("“{}”{which}所指的“{}”不存在。", name_of(&table), name_of(&parent)))
    })?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
}
