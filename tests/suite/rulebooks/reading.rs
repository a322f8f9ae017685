//! Reads a page of cases: head lines, tables, and the few words in which a row says what a deputy did.

use std::collections::BTreeMap;

use dutybook_core::values::{Attendance, Day, DutyKind, DutyRole, Quarter, Review, Tier};
use serde_json::{Map, Value, json};

/// A page of cases.
pub struct Page {
    /// Its rows.
    pub cases: Vec<Case>,
}

/// A row.
pub struct Case {
    /// The row as the page has it.
    pub row: String,
    /// The bridge's command.
    pub command: &'static str,
    /// What is asked, or what in the row is not understood.
    pub asked: Result<Value, String>,
    /// 应得分, or 不受理.
    pub expected: String,
    grounds: Vec<String>,
}

impl Case {
    /// Whether every word of 依据 was said.
    pub fn grounds(&self, said: &str) -> Result<(), String> {
        let unsaid = self.grounds.iter().find(|ground| !said.contains(ground.as_str()));
        unsaid.map_or(Ok(()), |ground| Err(format!("依据里没有“{ground}”：\n  {said}")))
    }
}

impl Page {
    /// Reads a page; what is no table and no head line is for people.
    pub fn read(path: &str, text: &str) -> Self {
        let own = text.split("```json").nth(1).and_then(|rest| rest.split("```").next());
        let own: Option<Value> =
            own.map(|json| serde_json::from_str(json).unwrap_or_else(|error| panic!("{path}: {error}")));
        let mut said: BTreeMap<String, String> = BTreeMap::new();
        let (mut columns, mut cases) = (None::<Vec<String>>, Vec::new());
        for line in text.lines() {
            for word in ["细则", "季度", "类别"] {
                if let Some(rest) = line.strip_prefix(&format!("{word}：")) {
                    said.insert(word.to_owned(), rest.trim().to_owned());
                }
            }
            let Some(inner) = line.strip_prefix('|').and_then(|line| line.strip_suffix('|')) else {
                columns = None;
                continue;
            };
            let cells: Vec<String> = inner.split('|').map(|cell| cell.trim().to_owned()).collect();
            match &columns {
                None => columns = Some(cells),
                Some(_) if cells.iter().all(|cell| cell.starts_with("--")) => {}
                Some(names) => {
                    assert_eq!(names.len(), cells.len(), "{path}: {line}");
                    let mut row = said.clone();
                    row.extend(names.iter().cloned().zip(cells));
                    cases.push(case(line, &row, own.as_ref()));
                }
            }
        }
        Self { cases }
    }
}

fn case(line: &str, row: &BTreeMap<String, String>, own: Option<&Value>) -> Case {
    let cell = |name: &str| row.get(name).map(String::as_str).unwrap_or_default();
    let grounds = cell("依据").split('；').map(str::trim).filter(|ground| !ground.is_empty());
    let book = match cell("细则") {
        "见本页" => own.cloned().ok_or_else(|| "本页没有附细则".to_owned()),
        word => Ok(json!(word)),
    };
    let counts = row.get("统计");
    let asked = book.and_then(|book| match counts {
        Some(counts) => facts(counts).map(|facts| json!({ "rulebook": book, "facts": facts })),
        None => records(cell("记录"), cell("季度")).map(|records| {
            let category = Some(cell("类别")).filter(|category| !category.is_empty());
            json!({ "rulebook": book, "quarter": cell("季度"), "deputy": { "category": category }, "records": records })
        }),
    });
    Case {
        row: line.to_owned(),
        command: if counts.is_some() { "points.judge_group" } else { "points.judge" },
        asked,
        expected: cell("应得分").to_owned(),
        grounds: grounds.map(str::to_owned).collect(),
    }
}

/// `人代会 7月8日 请假 2个半天；接待选民 7月10日 ×3`: records in order, numbered from 1. 无 is none.
pub fn records(cell: &str, quarter: &str) -> Result<Vec<Value>, String> {
    let year = quarter.parse::<Quarter>().map_or(2026, Quarter::year);
    let mut records = Vec::new();
    for said in cell.split('；').map(str::trim).filter(|said| !said.is_empty() && *said != "无") {
        let (record, times) = record(said, year)?;
        for _ in 0..times {
            let mut record = record.clone();
            let id = json!(records.len() + 1);
            record.entry("id").or_insert(id);
            records.push(Value::Object(record));
        }
    }
    Ok(records)
}

fn record(said: &str, year: i32) -> Result<(Map<String, Value>, u32), String> {
    let mut record = Map::from_iter([("status".to_owned(), json!("approved"))]);
    let mut times = 1;
    for word in said.split_whitespace() {
        let (field, value) = if let Some(count) = word.strip_prefix('×') {
            times = number(count, "")?;
            continue;
        } else if let Some(field) = chosen(word) {
            field
        } else if word == "发言" {
            ("spoke", json!(true))
        } else if let Some(id) = word.strip_prefix("编号") {
            ("id", json!(id))
        } else if let Some(length) = word.strip_prefix("共") {
            ("half_days", json!(number(length, "个半天")?))
        } else if word.ends_with("个半天") {
            let leave = word.strip_prefix("请假").unwrap_or(word);
            ("leave_half_days", json!(number(leave, "个半天")?))
        } else if word.ends_with('件') || word.ends_with('户') {
            ("pieces", json!(number(word.trim_end_matches('户'), "件")?))
        } else if word.chars().any(|letter| letter.is_ascii_digit()) {
            ("date", json!(date(word, year)))
        } else {
            return Err(format!("看不懂“{word}”"));
        };
        record.insert(field.to_owned(), value);
    }
    Ok((record, times))
}

/// A word of the office: its field and its word on the wire.
fn chosen(word: &str) -> Option<(&'static str, Value)> {
    let kind = DutyKind::ALL.iter().find(|own| own.in_chinese() == word).map(|own| ("kind", json!(own)));
    let there =
        Attendance::ALL.iter().find(|own| own.in_chinese() == word).map(|own| ("attendance", json!(own)));
    let role = DutyRole::ALL.iter().find(|own| own.in_chinese() == word).map(|own| ("role", json!(own)));
    let tier = Tier::ALL.iter().find(|own| own.in_chinese() == word).map(|own| ("tier", json!(own)));
    let review = Review::ALL.iter().find(|own| own.in_chinese() == word).map(|own| ("status", json!(own)));
    kind.or(there).or(role).or(tier).or(review)
}

/// `7月8日` of the quarter's year; anything else goes on as it is, so that a wrong date can be a case.
fn date(word: &str, year: i32) -> String {
    let day = format!("{year}年{word}").parse::<Day>().or_else(|_| word.parse());
    day.map_or_else(|_| word.to_owned(), |day| day.to_string())
}

fn number(word: &str, measure: &str) -> Result<u32, String> {
    word.trim_end_matches(measure).parse().map_err(|_| format!("看不懂数目“{word}”"))
}

/// `建议 4；发言 1`: what was counted of a group.
fn facts(cell: &str) -> Result<Map<String, Value>, String> {
    const WORDS: &[(&str, &str)] = &[
        ("人代会缺席", "congress_absences"),
        ("建议", "suggestions"),
        ("人代会发言", "congress_speeches"),
        ("主席团缺席", "presidium_absences"),
        ("调研", "research"),
        ("主席团发言", "presidium_speeches"),
        ("记录齐全", "records_in_order"),
        ("指导村民代表", "guides_villagers"),
        ("经费公开", "expenses_shown"),
        ("小组活动", "activities"),
        ("每人联系户", "households_per_deputy"),
        ("推优", "elects_outstanding"),
        ("办实事", "good_deeds"),
    ];
    let said = cell.split('；').map(str::trim).filter(|said| !said.is_empty() && *said != "无");
    said.map(|said| {
        let (word, count) = said.split_once(' ').ok_or(format!("看不懂“{said}”"))?;
        let field = WORDS.iter().find(|(own, _)| *own == word).ok_or(format!("看不懂“{word}”"))?.1;
        Ok((field.to_owned(), json!(number(count.trim(), "")?)))
    })
    .collect()
}
