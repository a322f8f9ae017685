//! Evidence of an activity: photos and scans shrunk, PDFs as they are, each kept once by the hash of its bytes.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::api::{AddEvidence, EvidenceAdded, EvidenceFile, EvidenceKind, EvidenceLeft, EvidenceRef};
use super::store::{self, NewEvidence};
use crate::office::{Office, Work};
use crate::operation::{Act, Operation};
use crate::pictures::{self, Bounds};
use crate::{Kind, Refusal, Result};

/// Enough to read a scanned page on screen and to print a photo half a page wide.
const PICTURE: Bounds = Bounds { wide: 1600, high: 1600 };
/// For the line of small pictures under an activity.
const THUMB: Bounds = Bounds { wide: 240, high: 240 };
/// The store is one file that is copied whole: larger papers belong beside it.
const MOST_BYTES_OF_PDF: u64 = 20 << 20;

/// Adds files as evidence, as one operation; stopped half-way it changes nothing.
///
/// # Errors
/// NotFound for the activity; where not one file can be added, why the first cannot; Cancelled.
pub fn add_evidence(office: &mut Office, asked: &AddEvidence, work: &Work) -> Result<EvidenceAdded> {
    let (activity, _) = store::one(office.db(), asked.activity)?;
    let mut report = EvidenceAdded::default();
    let mut ready: Vec<NewEvidence> = Vec::new();
    let mut first = None;
    let total = asked.paths.len() as u64;
    for (done, path) in (0..).zip(&asked.paths) {
        work.step(done, total, "正在处理附件")?;
        match new(office, asked, path.as_ref(), &ready) {
            Ok(evidence) => ready.push(evidence),
            Err(refusal) => {
                report.left.push(EvidenceLeft { file: name_of(path.as_ref()), why: refusal.message.clone() });
                first.get_or_insert(refusal);
            }
        }
    }
    if ready.is_empty() {
        return Err(first.unwrap_or_else(|| {
            Refusal::invalid("paths", "没有选择文件。").hinted("请选择照片、扫描件或 PDF 文件。")
        }));
    }
    report.added = u32::try_from(ready.len()).unwrap_or(u32::MAX);
    let about = format!("{}，{} 件", activity.title, ready.len());
    office.transact(Operation::new(Act::AddEvidence, about), |db| {
        ready.iter().try_for_each(|evidence| store::insert_evidence(db, asked.activity, evidence))
    })?;
    Ok(report)
}

fn new(office: &Office, asked: &AddEvidence, path: &Path, ready: &[NewEvidence]) -> Result<NewEvidence> {
    let evidence = if is_pdf(path) { pdf(path)? } else { picture(path)? };
    let is_there = ready.iter().any(|other| other.hash == evidence.hash)
        || store::has_evidence(office.db(), asked.activity, &evidence.hash)?;
    if is_there {
        return Err(Refusal::refused("这个文件已经在这次活动的附件里了。").hinted("不用重复添加。"));
    }
    Ok(evidence)
}

fn is_pdf(path: &Path) -> bool {
    path.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("pdf"))
}

fn picture(path: &Path) -> Result<NewEvidence> {
    let read = pictures::read(path)?;
    let shrunk = |bounds| {
        pictures::shrink(&read, bounds).map_err(|_| {
            Refusal::new(Kind::Invalid, "这个文件不是能识别的照片或 PDF。")
                .hinted("附件只能是照片、扫描件（JPG、PNG）或 PDF；其他文件请先另存为 PDF。")
        })
    };
    let (bytes, thumb) = (shrunk(PICTURE)?, shrunk(THUMB)?);
    Ok(of_bytes(path, EvidenceKind::Picture, bytes, Some(thumb)))
}

fn pdf(path: &Path) -> Result<NewEvidence> {
    let unreadable = |_| {
        Refusal::unavailable(format!("读不了文件“{}”。", path.display()))
            .hinted("请确认文件还在、没有被别的程序占用。")
    };
    if fs::metadata(path).map_err(unreadable)?.len() > MOST_BYTES_OF_PDF {
        return Err(Refusal::invalid("paths", "PDF 文件超过了 20 MB。")
            .hinted("请用较低的清晰度重新扫描，或拆成几个文件。"));
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    if !bytes.starts_with(b"%PDF-") {
        return Err(Refusal::new(Kind::Invalid, "这个文件的名称是 PDF，内容却不是。")
            .hinted("请重新扫描或另存为 PDF。"));
    }
    Ok(of_bytes(path, EvidenceKind::Pdf, bytes, None))
}

fn of_bytes(path: &Path, kind: EvidenceKind, bytes: Vec<u8>, thumb: Option<Vec<u8>>) -> NewEvidence {
    let hash = blake3::hash(&bytes).to_hex().to_string();
    NewEvidence { hash, kind, bytes, thumb, file_name: name_of(path) }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A piece of evidence whole, for the screen.
///
/// # Errors
/// NotFound.
pub fn evidence(office: &Office, asked: EvidenceRef) -> Result<EvidenceFile> {
    let (file_name, kind, bytes) = store::evidence(office.db(), asked.id)?;
    let media = match kind {
        EvidenceKind::Picture => "image/jpeg",
        EvidenceKind::Pdf => "application/pdf",
    };
    Ok(EvidenceFile {
        file_name,
        kind,
        content: format!("data:{media};base64,{}", BASE64_STANDARD.encode(bytes)),
    })
}

/// Takes a piece of evidence away from its activity; undoing brings it back.
///
/// # Errors
/// NotFound.
pub fn remove_evidence(office: &mut Office, asked: EvidenceRef) -> Result<()> {
    let (file_name, ..) = store::evidence(office.db(), asked.id)?;
    office.transact(Operation::new(Act::RemoveEvidence, file_name), |db| store::remove_evidence(db, asked.id))
}
