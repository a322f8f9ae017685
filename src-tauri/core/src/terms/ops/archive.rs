//! The archive of a term: one folder with every deputy's file, the lists as workbooks and a copy of the store.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, json};

use super::view::stage;
use crate::office::{Office, Work};
use crate::operation::{Act, Operation};
use crate::publication::api::PrintSheet;
use crate::refusal::cause;
use crate::rosters::api::WriteWorkbook;
use crate::safekeeping::api::BackupTo;
use crate::tables::api::{TableCell, WriteTable};
use crate::terms::api::{ArchiveTerm, TermArchived};
use crate::terms::rules::{self, TermStep};
use crate::terms::store;
use crate::values::Grade;
use crate::{Refusal, Result, appraisals, publication, rosters, safekeeping, settings, suggestions, tables};

/// Archives the term: written aside, then renamed, so that a folder of its name is always whole.
///
/// # Errors
/// Refused where the term cannot be archived or such a folder is there already; Unavailable where it cannot be written;
/// Cancelled.
pub fn archive(office: &mut Office, asked: &ArchiveTerm, work: &Work) -> Result<TermArchived> {
    let db = office.db();
    let (facts, term) = (settings::office(db)?, settings::current_term(db)?);
    rules::next(stage(store::archived_on(db, term)?.is_some()), TermStep::Archive)?;
    let name = format!("{}{}归档{}", facts.town, facts.term, office.today());
    let folder = Path::new(&asked.folder).join(&name);
    if folder.exists() {
        return Err(Refusal::refused(format!("“{}”已经存在，没有覆盖。", folder.display()))
            .at("folder")
            .hinted("请换一个文件夹，或者先把原来的移走。"));
    }
    let aside = Path::new(&asked.folder).join(format!("{name}.part"));
    let written = write(office, &aside, work).and_then(|files| {
        fs::rename(&aside, &folder).map_err(|error| unwritable(&folder, &error))?;
        Ok(files)
    });
    let files = written.inspect_err(|_| _ = fs::remove_dir_all(&aside))?;
    let today = office.today();
    office.transact(Operation::new(Act::ArchiveTerm, &facts.term), |db| {
        store::keep_archived(db, term, today)
    })?;
    Ok(TermArchived { folder: folder.display().to_string(), files })
}

fn unwritable(path: &Path, error: &std::io::Error) -> Refusal {
    Refusal::unavailable(format!("不能写入“{}”：{}。", path.display(), cause(error)))
        .hinted("请检查文件夹是否存在、是否允许写入、磁盘是否已满。")
}

fn write(office: &mut Office, aside: &Path, work: &Work) -> Result<Vec<String>> {
    if aside.exists() {
        fs::remove_dir_all(aside).map_err(|error| unwritable(aside, &error))?;
    }
    fs::create_dir(aside).map_err(|error| unwritable(aside, &error))?;
    let at = |name: &str| -> String { aside.join(name).display().to_string() };
    let mut options = Map::new();
    options.insert("period".to_owned(), json!("本届"));
    let file = PrintSheet { document: "duty-file".to_owned(), options, out: at("履职档案.pdf") };
    publication::print(office, &file, work)?;
    rosters::export(office, &WriteWorkbook { out: at("代表名册.xlsx") }, work)?;
    for (name, heads, rows) in [grades(office)?, raised(office)?] {
        if !rows.is_empty() {
            let out = at(&format!("{name}.xlsx"));
            tables::write(WriteTable { title: name, heads, rows, out })?;
        }
    }
    safekeeping::back_up(office, &BackupTo { folder: Some(aside.display().to_string()) })?;
    listed(aside)
}

/// A table's name, heads and rows.
type Sheet = (String, Vec<String>, Vec<Vec<TableCell>>);

fn words(text: impl Into<String>) -> TableCell {
    TableCell::Words(text.into())
}

/// Everybody's grades of the term.
fn grades(office: &Office) -> Result<Sheet> {
    let list = appraisals::reelection(office)?;
    let mut heads = vec!["姓名".to_owned(), "代表小组".to_owned()];
    heads.extend(list.years.iter().map(|year| format!("{year}年")));
    heads.push("本届履职".to_owned());
    let rows = list.lines.iter().map(|line| {
        let mut cells = vec![words(&line.name), words(line.group_name.clone().unwrap_or_default())];
        cells.extend(line.grades.iter().map(|grade| words(grade.map_or("", Grade::in_chinese))));
        cells.push(words(&line.record));
        cells
    });
    Ok(("年度考评".to_owned(), heads, rows.collect()))
}

/// The register of suggestions.
fn raised(office: &Office) -> Result<Sheet> {
    let heads = ["编号", "类型", "标题", "领衔代表", "附议代表", "提出日期", "审核"].map(str::to_owned);
    let rows = suggestions::list(office)?.lines.into_iter().map(|line| {
        vec![
            TableCell::Number(f64::from(line.facts.number)),
            words(line.facts.kind.in_chinese()),
            words(line.facts.title),
            words(line.lead_name),
            words(line.co_signer_names.join("、")),
            words(line.facts.date.to_string()),
            words(line.review.in_chinese()),
        ]
    });
    Ok(("议案建议登记簿".to_owned(), heads.to_vec(), rows.collect()))
}

fn listed(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| unwritable(folder, &error))?;
    let mut names: Vec<String> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter_map(|path: PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned()))
        .collect();
    names.sort_unstable();
    Ok(names)
}
