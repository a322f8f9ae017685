//! The office's rulebooks: chosen, copied to change them, carried as files.

use std::path::Path;

use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::points::api::{
    ExportRulebook, GroupRulebook, ImportRulebook, KeptRulebook, KeptRulebooks, Rulebook, RulebookOrShipped,
    RulebookRef, SaveRulebook,
};
use crate::points::choose::{Books, Own};
use crate::points::either::{Either, clash};
use crate::points::{reading, shipped, store};
use crate::refusal::cause;
use crate::values::{Quarter, RulebookId};
use crate::{Refusal, Result, whole_file};

/// What the office judges by, the newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn kept_rulebooks(office: &Office) -> Result<KeptRulebooks> {
    let books = store::books(office.db())?;
    let quarter = Quarter::of(office.today());
    let for_groups = books.for_groups(quarter).id;
    let mut deputies = listed(&books.deputies, &books.first, |own| in_force(&books, own, quarter));
    deputies.sort_by_key(|own| std::cmp::Reverse((own.id.is_some(), own.rulebook.dated, own.id)));
    let mut groups = listed(&books.groups, &books.first_for_groups, |own| own.id == for_groups);
    groups.sort_by_key(|own| std::cmp::Reverse((own.id.is_some(), own.rulebook.dated, own.id)));
    let closed = store::closed_by(office.db())?;
    for own in &mut deputies {
        own.closed = own.id.and_then(|id| closed.get(&id)).cloned().unwrap_or_default();
    }
    Ok(KeptRulebooks { deputies, groups })
}

fn listed<B: Clone>(
    own: &[Own<B>],
    first: &Own<B>,
    in_force: impl Fn(&Own<B>) -> bool,
) -> Vec<KeptRulebook<B>> {
    let all = own.iter().chain([first]);
    all.map(|own| KeptRulebook {
        id: own.id,
        rulebook: own.book.clone(),
        in_force: in_force(own),
        closed: Vec::new(),
    })
    .collect()
}

/// Whether deputies of some category are judged by it.
fn in_force(books: &Books, own: &Own<Rulebook>, quarter: Quarter) -> bool {
    if own.book.categories.is_empty() {
        return books.for_deputy(None, quarter).id == own.id;
    }
    own.book.categories.iter().any(|category| books.for_deputy(Some(category), quarter).id == own.id)
}

/// Keeps a rulebook.
///
/// # Errors
/// Invalid at the place of its first fault; Refused where nothing would say which of two holds, where a closed quarter
/// used it, or where it would begin in one; NotFound.
pub fn save_rulebook(office: &mut Office, save: &SaveRulebook) -> Result<RulebookId> {
    let rulebook = reading::either(&save.rulebook)?;
    refuse_used(office, save.id)?;
    refuse_late(office, &rulebook)?;
    refuse_clash(&store::books(office.db())?, &rulebook, save.id)?;
    let operation = Operation::new(Act::SaveRulebook, rulebook.head().name);
    office.transact(operation, |db| match save.id {
        Some(id) => store::update_rulebook(db, id, &rulebook).map(|()| id),
        None => store::insert_rulebook(db, &rulebook),
    })
}

/// What a closed quarter was judged by stays as it was.
fn refuse_used(office: &Office, id: Option<RulebookId>) -> Result<()> {
    let closed = store::closed_by(office.db())?;
    let Some(first) = id.and_then(|id| closed.get(&id)).and_then(|quarters| quarters.first()) else {
        return Ok(());
    };
    Err(Refusal::refused(format!("{}已经按这个细则结算，不能再修改或删除。", first.in_chinese()))
        .hinted("请复制一份，写上新的施行日期，保存为新的版本。"))
}

/// A rulebook does not come into force in a quarter that is closed.
fn refuse_late(office: &Office, rulebook: &Either) -> Result<()> {
    let head = rulebook.head();
    let quarters = store::kept_quarters(office.db())?;
    let last = quarters.iter().filter(|kept| kept.stage.is_closed()).map(|kept| kept.quarter).max();
    match last.filter(|last| !head.for_groups && head.dated <= last.last_day()) {
        Some(last) => Err(Refusal::refused(format!(
            "{}已经结算，新的细则不能从 {} 起施行。",
            last.in_chinese(),
            head.dated.in_chinese()
        ))
        .at("rulebook.dated")
        .hinted(format!("请把施行日期写在{}以后。", last.last_day().in_chinese()))),
        None => Ok(()),
    }
}

/// Two rulebooks of one day for the same deputies leave open which holds.
fn refuse_clash(books: &Books, rulebook: &Either, saved: Option<RulebookId>) -> Result<()> {
    let head = rulebook.head();
    let other = everything(books)
        .into_iter()
        .find(|(id, own)| *id != saved && own.head().word != head.word && clash(own.head(), head));
    let Some((_, other)) = other else { return Ok(()) };
    Err(Refusal::refused(format!(
        "“{}”也从 {} 起施行，适用的代表相同，分不清按哪一个计分。",
        other.head().name,
        head.dated.in_chinese()
    ))
    .at("rulebook.dated")
    .hinted("请换一个施行日期，或者写明适用的代表类别。"))
}

/// Every rulebook of the office with its row.
fn everything(books: &Books) -> Vec<(Option<RulebookId>, Either)> {
    let deputies = books.deputies.iter().map(|own| (own.id, Either::Deputies(Box::new(own.book.clone()))));
    let groups = books.groups.iter().map(|own| (own.id, Either::Groups(Box::new(own.book.clone()))));
    deputies.chain(groups).collect()
}

/// One of the office's rulebooks.
fn one(books: &Books, id: RulebookId) -> Result<Either> {
    let found = everything(books).into_iter().find(|(own, _)| *own == Some(id));
    let gone = || Refusal::not_found("这个积分细则不在了，可能刚被删除。").hinted("请刷新后再看。");
    found.map(|(_, rulebook)| rulebook).ok_or_else(gone)
}

/// Removes a rulebook; what it was in force for falls to the one before it.
///
/// # Errors
/// NotFound; Refused where a closed quarter used it.
pub fn remove_rulebook(office: &mut Office, asked: RulebookRef) -> Result<()> {
    refuse_used(office, Some(asked.id))?;
    let rulebook = one(&store::books(office.db())?, asked.id)?;
    let operation = Operation::new(Act::RemoveRulebook, rulebook.head().name);
    office.transact(operation, |db| store::remove_rulebook(db, asked.id))
}

/// Writes a rulebook to a file that another office can import.
///
/// # Errors
/// NotFound; Unavailable at `out` where the file cannot be written.
pub fn export_rulebook(office: &Office, asked: &ExportRulebook) -> Result<()> {
    let rulebook = match &asked.rulebook {
        RulebookOrShipped::Kept(id) => one(&store::books(office.db())?, *id)?,
        RulebookOrShipped::Shipped(word) => shipped_one(word)?,
    };
    whole_file::write_whole(Path::new(&asked.out), rulebook.file()?.as_bytes())
}

fn shipped_one(word: &str) -> Result<Either> {
    let deputies = shipped::of_word(word).map(|book: &Rulebook| Either::Deputies(Box::new(book.clone())));
    let groups = || shipped::groups().iter().find(|book: &&GroupRulebook| book.id == word);
    deputies.or_else(|| groups().map(|book| Either::Groups(Box::new(book.clone())))).ok_or_else(|| {
        Refusal::not_found(format!("没有代号为“{word}”的积分细则。"))
            .hinted("请从细则列表里选择。")
            .at("rulebook")
    })
}

/// Keeps the rulebook of a file.
///
/// # Errors
/// Unavailable where the file cannot be read; Invalid where it holds no sound rulebook; as [`save_rulebook`].
pub fn import_rulebook(office: &mut Office, asked: &ImportRulebook) -> Result<RulebookId> {
    let bytes = std::fs::read(&asked.path).map_err(|error| {
        Refusal::unavailable(format!("不能打开文件“{}”：{}。", asked.path, cause(&error)))
            .hinted("请核对文件的位置。")
            .at("path")
    })?;
    let text = String::from_utf8(bytes).map_err(|_| {
        Refusal::invalid("path", "这个文件不是积分细则文件。").hinted("请选择本软件导出的细则文件（.json）。")
    })?;
    let mut rulebook = reading::import(&text)?;
    if let Some(day) = asked.dated {
        rulebook = rulebook.dated(day);
    }
    refuse_late(office, &rulebook)?;
    refuse_clash(&store::books(office.db())?, &rulebook, None)?;
    let operation = Operation::new(Act::ImportRulebook, rulebook.head().name);
    office.transact(operation, |db| store::insert_rulebook(db, &rulebook))
}
