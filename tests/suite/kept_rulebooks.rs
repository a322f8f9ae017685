//! The office's rulebooks: the shipped one stands at first, own ones follow by their days, and files carry them on.

use dutybook_core::office::{Office, Work};
use dutybook_core::{Kind, Refusal, bridge, journal};
use serde_json::{Value, json};
use tempfile::TempDir;

struct Desk {
    folder: TempDir,
    office: Office,
}

impl Desk {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let office = Office::create(&folder.path().join("x.db"), "2026-09-30".parse().unwrap()).unwrap();
        Self { folder, office }
    }

    fn call(&mut self, name: &str, payload: Value) -> Result<Value, Refusal> {
        bridge::call(&mut self.office, name, payload, &Work::silent())
    }

    fn save(&mut self, rulebook: &Value) -> Result<Value, Refusal> {
        self.call("points.save_rulebook", json!({ "id": null, "rulebook": rulebook }))
    }

    /// The names of the deputies' rulebooks, a star for those in force.
    fn listed(&mut self) -> Vec<String> {
        let kept = self.call("points.kept_rulebooks", json!({})).unwrap();
        let books = kept["deputies"].as_array().unwrap();
        books
            .iter()
            .map(|own| {
                let star = if own["in_force"] == json!(true) { "*" } else { "" };
                format!("{star}{}", own["rulebook"]["name"].as_str().unwrap())
            })
            .collect()
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_string_lossy().into_owned()
    }
}

fn shipped(word: &str) -> Value {
    let shipped = bridge::call_pure("points.rulebooks", json!({})).unwrap().unwrap();
    let all = shipped["deputies"].as_array().unwrap().iter().chain(shipped["groups"].as_array().unwrap());
    all.clone().find(|book| book["id"] == word).unwrap().clone()
}

fn book(word: &str, name: &str, dated: &str, categories: &[&str]) -> Value {
    let mut book = shipped("hundred");
    book["id"] = json!(word);
    book["name"] = json!(name);
    book["dated"] = json!(dated);
    book["categories"] = json!(categories);
    book
}

fn refused<T: std::fmt::Debug>(answer: Result<T, Refusal>, kind: Kind, field: &str, said: &str) {
    let refusal = answer.unwrap_err();
    assert_eq!((refusal.kind, refusal.field.as_deref()), (kind, Some(field)), "{refusal}");
    assert!(refusal.message.contains(said) && refusal.message.ends_with('。'), "{refusal}");
    assert!(refusal.hint.is_some_and(|hint| hint.ends_with('。')));
}

#[test]
fn the_shipped_one_stands_until_the_office_has_its_own() {
    let mut desk = Desk::new();
    let first = shipped("jiangbei")["name"].as_str().unwrap().to_owned();
    assert_eq!(desk.listed(), [format!("*{first}")]);
    desk.save(&book("own", "百分制", "2026-01-01", &[])).unwrap();
    assert_eq!(desk.listed(), ["*百分制".to_owned(), first.clone()]);
    desk.save(&book("own", "百分制新版", "2026-10-01", &[])).unwrap();
    desk.save(&book("cadres", "干部细则", "2026-02-01", &["党政领导干部"])).unwrap();
    assert_eq!(desk.listed(), ["百分制新版", "*干部细则", "*百分制", &first]);
}

#[test]
fn two_of_one_day_for_the_same_deputies_are_refused() {
    let mut desk = Desk::new();
    desk.save(&book("one", "甲", "2026-01-01", &["农民", "工人"])).unwrap();
    let again = book("one", "甲二", "2026-01-01", &["农民"]);
    refused(desk.save(&again), Kind::Refused, "rulebook.dated", "2026年1月1日 的积分细则已经有了");
    let other = book("two", "乙", "2026-01-01", &["农民"]);
    refused(desk.save(&other), Kind::Refused, "rulebook.dated", "“甲”也从 2026年1月1日 起施行");
    desk.save(&book("two", "乙", "2026-01-01", &["企业"])).unwrap();
    desk.save(&book("three", "丙", "2026-01-01", &[])).unwrap();
    refused(
        desk.save(&book("four", "丁", "2026-01-01", &[])),
        Kind::Refused,
        "rulebook.dated",
        "“丙”也从 2026年1月1日 起施行",
    );
}

#[test]
fn a_faulty_one_is_refused_at_its_place_and_nothing_is_kept() {
    let mut desk = Desk::new();
    let mut faulty = book("own", "百分制", "2026-01-01", &[]);
    faulty["items"][0]["kinds"] = json!([]);
    refused(desk.save(&faulty), Kind::Invalid, "rulebook.items[0].kinds", "没有写适用于哪些活动");
    assert_eq!(desk.listed().len(), 1);
}

#[test]
fn one_is_changed_removed_and_brought_back() {
    let mut desk = Desk::new();
    let id = desk.save(&book("own", "百分制", "2026-01-01", &[])).unwrap();
    let renamed = book("own", "本镇细则", "2026-01-01", &[]);
    desk.call("points.save_rulebook", json!({ "id": id, "rulebook": renamed })).unwrap();
    assert_eq!(desk.listed()[0], "*本镇细则");
    desk.call("points.remove_rulebook", json!({ "id": id })).unwrap();
    assert_eq!(desk.listed().len(), 1);
    let gone = desk.call("points.remove_rulebook", json!({ "id": id })).unwrap_err();
    assert_eq!(gone.kind, Kind::NotFound);
    let line = journal::undo_line(desk.office.db()).unwrap().unwrap();
    assert_eq!(line.label, "删除积分细则（本镇细则）");
    desk.call("journal.undo", json!({ "operation": line.operation })).unwrap();
    assert_eq!(desk.listed()[0], "*本镇细则");
}

#[test]
fn a_file_carries_a_rulebook_to_another_office() {
    let mut desk = Desk::new();
    let id = desk.save(&book("own", "百分制", "2026-01-01", &["农民"])).unwrap();
    let out = desk.path("细则.json");
    desk.call("points.export_rulebook", json!({ "rulebook": id, "out": out })).unwrap();
    let mut other = Desk::new();
    other.call("points.import_rulebook", json!({ "path": out, "dated": null })).unwrap();
    assert_eq!(other.listed()[0], "*百分制");
    refused(
        other.call("points.import_rulebook", json!({ "path": out, "dated": null })),
        Kind::Refused,
        "rulebook.dated",
        "已经有了",
    );
    other.call("points.import_rulebook", json!({ "path": out, "dated": "2026-07-01" })).unwrap();
    assert_eq!(other.listed()[..2], ["*百分制", "百分制"]);
    for word in ["sixty_plus", "group"] {
        desk.call("points.export_rulebook", json!({ "rulebook": word, "out": out })).unwrap();
        other.call("points.import_rulebook", json!({ "path": out, "dated": null })).unwrap();
    }
    let kept = other.call("points.kept_rulebooks", json!({})).unwrap();
    assert_eq!(kept["groups"].as_array().unwrap().len(), 2);
    assert_eq!(kept["groups"][0]["in_force"], json!(true));
}

#[test]
fn a_file_that_is_none_is_refused() {
    let mut desk = Desk::new();
    let path = desk.path("细则.json");
    let import = |desk: &mut Desk| {
        let path = desk.path("细则.json");
        desk.call("points.import_rulebook", json!({ "path": path, "dated": null }))
    };
    refused(import(&mut desk), Kind::Unavailable, "path", "没有这个文件");
    std::fs::write(&path, [0xff, 0xfe, 0x00]).unwrap();
    refused(import(&mut desk), Kind::Invalid, "path", "不是积分细则文件");
    std::fs::write(&path, "{\n  \"id\": \"own\",\n").unwrap();
    let broken = import(&mut desk).unwrap_err();
    assert!(broken.message.contains("第 3 行") || broken.message.contains("第 2 行"), "{broken}");
    let unknown =
        desk.call("points.export_rulebook", json!({ "rulebook": "hebei", "out": path })).unwrap_err();
    assert_eq!((unknown.kind, unknown.field.as_deref()), (Kind::NotFound, Some("rulebook")));
}
