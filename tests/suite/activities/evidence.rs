//! Files that prove an activity: shrunk or refused, kept once, taken away and brought back.

use std::path::Path;

use dutybook_core::Work;
use dutybook_core::activities::api::{AddEvidence, EvidenceAdded, EvidenceKind, EvidenceLine, EvidenceRef};
use image::{DynamicImage, ImageFormat};
use tempfile::TempDir;

use super::*;

/// A congress, and a folder with a photo, the same photo again, a PDF, and two files that are neither.
struct Papers {
    town: Town,
    activity: ActivityId,
    folder: TempDir,
}

impl Papers {
    fn new() -> Self {
        let mut town = Town::of(3);
        let [one, ..] = town.three();
        let activity = activities::save(&mut town.office, new(congress(), vec![present(one)])).unwrap().id;
        let folder = TempDir::new().unwrap();
        let path = |name: &str| folder.path().join(name);
        DynamicImage::new_rgb8(3200, 1600).save_with_format(path("会场.png"), ImageFormat::Png).unwrap();
        std::fs::copy(path("会场.png"), path("会场 副本.png")).unwrap();
        std::fs::write(path("签到表.PDF"), b"%PDF-1.7\n%fictional").unwrap();
        std::fs::write(path("假的.pdf"), b"no paper at all").unwrap();
        std::fs::write(path("总结.docx"), b"PK\x03\x04").unwrap();
        Self { town, activity, folder }
    }

    fn add(&mut self, names: &[&str]) -> Result<EvidenceAdded, Refusal> {
        let path = |name: &&str| Path::new(self.folder.path()).join(name).to_string_lossy().into_owned();
        let asked = AddEvidence { activity: self.activity, paths: names.iter().map(path).collect() };
        activities::add_evidence(&mut self.town.office, &asked, &Work::silent())
    }

    fn kept(&self) -> Vec<EvidenceLine> {
        activities::read(&self.town.office, ActivityRef { id: self.activity }).unwrap().evidence
    }
}

#[test]
fn photos_shrink_papers_stay_and_the_rest_is_left_with_a_reason() {
    let mut papers = Papers::new();
    let names = ["会场.png", "会场 副本.png", "签到表.PDF", "假的.pdf", "总结.docx", "没有.jpg"];
    let report = papers.add(&names).unwrap();
    assert_eq!(report.added, 2);
    let left: Vec<_> = report.left.iter().map(|left| left.file.as_str()).collect();
    assert_eq!(left, ["会场 副本.png", "假的.pdf", "总结.docx", "没有.jpg"]);
    assert!(report.left.iter().all(|left| left.why.ends_with('。')), "{:?}", report.left);
    let kept = papers.kept();
    assert_eq!(
        kept.iter().map(|line| line.kind).collect::<Vec<_>>(),
        [EvidenceKind::Picture, EvidenceKind::Pdf]
    );
    assert!(kept[0].thumb.as_ref().is_some_and(|thumb| thumb.starts_with("data:image/jpeg;base64,")));
    assert!(kept[0].bytes < 100_000 && kept[1].thumb.is_none());
    let whole = activities::evidence(&papers.town.office, EvidenceRef { id: kept[1].id }).unwrap();
    assert_eq!(whole.file_name, "签到表.PDF");
    assert!(whole.content.starts_with("data:application/pdf;base64,JVBERi0"));
    let lines = activities::list(&papers.town.office, &ListActivities::default()).unwrap();
    assert_eq!(lines[0].evidence, 2);
}

#[test]
fn what_cannot_be_added_is_refused_and_nothing_is_kept() {
    let mut papers = Papers::new();
    for (names, word) in [
        (&["总结.docx"][..], "不是能识别的照片或 PDF"),
        (&["假的.pdf"], "内容却不是"),
        (&["没有.pdf"], "读不了"),
        (&[], "没有选择文件"),
    ] {
        let refusal = papers.add(names).unwrap_err();
        place_of(&refusal);
        assert!(refusal.message.contains(word), "{refusal}");
    }
    let large = papers.folder.path().join("大.pdf");
    std::fs::File::create(&large).unwrap().set_len((20 << 20) + 1).unwrap();
    assert!(papers.add(&["大.pdf"]).unwrap_err().message.contains("20 MB"));
    papers.add(&["签到表.PDF"]).unwrap();
    assert!(papers.add(&["签到表.PDF"]).unwrap_err().message.contains("已经在"));
    assert_eq!(papers.kept().len(), 1);
}

#[test]
fn evidence_goes_with_its_activity_and_comes_back_with_undo() {
    let mut papers = Papers::new();
    papers.add(&["会场.png", "签到表.PDF"]).unwrap();
    let kept = papers.kept();
    activities::remove_evidence(&mut papers.town.office, EvidenceRef { id: kept[0].id }).unwrap();
    assert_eq!(papers.kept(), kept[1..]);
    let gone = activities::evidence(&papers.town.office, EvidenceRef { id: kept[0].id }).unwrap_err();
    assert_eq!(gone.kind, dutybook_core::Kind::NotFound);
    papers.town.undo();
    assert_eq!(papers.kept(), kept);
    activities::remove(&mut papers.town.office, ActivityRef { id: papers.activity }).unwrap();
    papers.town.undo();
    assert_eq!(papers.kept(), kept);
    papers.town.undo();
    assert!(papers.kept().is_empty());
}
