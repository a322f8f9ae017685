//! A whole folder of photos: each finds its deputy by the file's name.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::api::{PhotoFolder, PhotoLeft, PhotoMatch, PhotoReport};
use super::{Deputy, photos, store};
use crate::office::{Office, Work};
use crate::operation::{Act, Operation};
use crate::values::DeputyId;
use crate::{Refusal, Result};

/// Whose photo a file is.
#[derive(Debug, PartialEq, Eq)]
enum Whose {
    One(DeputyId),
    Nobody,
    Several(usize),
}

/// Takes a folder's photos in, or only says what would happen. One operation; stopped half-way it changes nothing.
///
/// # Errors
/// Unavailable where the folder cannot be read; Refused where no photo finds a deputy.
pub fn import_photos(office: &mut Office, asked: &PhotoFolder, work: &Work) -> Result<PhotoReport> {
    let deputies = store::all(office.db())?;
    let (mut report, files) = look(&pictures_in(asked.folder.as_ref())?, &deputies);
    if asked.only_look {
        return Ok(report);
    }
    let mut ready = Vec::new();
    let total = files.len() as u64;
    for (done, file) in files.iter().enumerate() {
        work.step(done as u64, total, "正在处理照片")?;
        match photos::read(file) {
            Ok(jpeg) => ready.push(Some(jpeg)),
            Err(refusal) => {
                report.left.push(PhotoLeft { file: name_of(file), why: refusal.message });
                ready.push(None);
            }
        }
    }
    let mut taken = ready.iter().map(Option::is_some);
    report.matched.retain(|_| taken.next().unwrap_or(false));
    let jpegs: Vec<Vec<u8>> = ready.into_iter().flatten().collect();
    if report.matched.is_empty() {
        return Err(Refusal::refused("没有一张照片能对上代表，没有导入任何照片。")
            .hinted("请把照片命名为“001_姓名.jpg”、姓名、代表证号或身份证号。"));
    }
    let operation = Operation::new(Act::ImportPhotos, format!("{} 张", jpegs.len()));
    office.transact(operation, |db| {
        report
            .matched
            .iter()
            .zip(&jpegs)
            .try_for_each(|(found, jpeg)| store::set_photo(db, found.deputy, Some(jpeg)))
    })?;
    Ok(report)
}

fn pictures_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = |_| {
        Refusal::unavailable(format!("打不开文件夹“{}”。", folder.display()))
            .hinted("请确认文件夹还在，再重新选择。")
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        if matches!(ending.as_deref(), Some("jpg" | "jpeg" | "png" | "bmp" | "gif" | "webp")) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Matches files to deputies; the files come back in the order of the report's matches.
fn look(files: &[PathBuf], deputies: &[Deputy]) -> (PhotoReport, Vec<PathBuf>) {
    let mut report = PhotoReport::default();
    let mut matched = Vec::new();
    let mut served = BTreeSet::new();
    for path in files {
        let file = name_of(path);
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let why = match whose(&stem, deputies) {
            Whose::One(id) if served.insert(id) => {
                let deputy = deputies.iter().find(|deputy| deputy.id == id);
                report.matched.push(PhotoMatch {
                    file,
                    deputy: id,
                    name: deputy.map(|deputy| deputy.facts.name.to_string()).unwrap_or_default(),
                    replaces: deputy.is_some_and(|deputy| deputy.photo.is_some()),
                });
                matched.push(path.clone());
                continue;
            }
            Whose::One(_) => "这位代表已经有前面的一张照片。".to_owned(),
            Whose::Nobody => "文件名里没有名册上的姓名、证号。".to_owned(),
            Whose::Several(count) => format!("有 {count} 位同名代表，请在文件名里写上代表证号。"),
        };
        report.left.push(PhotoLeft { file, why });
    }
    report.without = deputies
        .iter()
        .filter(|deputy| deputy.holds_mandate() && deputy.photo.is_none() && !served.contains(&deputy.id))
        .map(|deputy| deputy.facts.name.to_string())
        .collect();
    (report, matched)
}

/// By ID number or card number anywhere in the name, else by the longest name in it; namesakes are told apart by a
/// leading number that ends exactly one card number.
fn whose(stem: &str, deputies: &[Deputy]) -> Whose {
    let compact: String = stem.chars().filter(|c| !c.is_whitespace()).collect();
    let by_number = |deputy: &&Deputy| {
        deputy
            .private
            .id_number
            .as_ref()
            .is_some_and(|number| compact.to_uppercase().contains(number.as_str()))
            || deputy
                .facts
                .card_no
                .as_ref()
                .is_some_and(|card| card.chars().count() >= 4 && compact.contains(card.as_str()))
    };
    if let Some(deputy) = deputies.iter().find(by_number) {
        return Whose::One(deputy.id);
    }
    let dotted = compact.replace(['•', '・', '．', '.'], "·");
    let in_name = |deputy: &&Deputy| dotted.contains(deputy.facts.name.as_str());
    let longest = deputies.iter().filter(in_name).map(|deputy| deputy.facts.name.as_str().len()).max();
    let found: Vec<&Deputy> = deputies
        .iter()
        .filter(in_name)
        .filter(|deputy| Some(deputy.facts.name.as_str().len()) == longest)
        .collect();
    match found.as_slice() {
        [] => Whose::Nobody,
        [one] => Whose::One(one.id),
        several => by_leading_number(&compact, several).map_or(Whose::Several(several.len()), Whose::One),
    }
}

fn by_leading_number(stem: &str, namesakes: &[&Deputy]) -> Option<DeputyId> {
    let number: String = stem.chars().take_while(char::is_ascii_digit).collect();
    let ends = |deputy: &&&Deputy| deputy.facts.card_no.as_ref().is_some_and(|card| card.ends_with(&number));
    let mut found = namesakes.iter().filter(ends);
    let one = found.next()?;
    (number.len() >= 2 && found.next().is_none()).then_some(one.id)
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
