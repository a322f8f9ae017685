//! The rulebook cases: every row of every table in `tests/rulebook/*.md` judged as the window would ask it.
//!
//! A row holds 记录, 应得分 and 依据; the page says 细则 and 季度, and a row may say otherwise in columns of these
//! names. `reading` knows the few words a row is written in.

mod asked;
mod properties;
pub mod reading;

use dutybook_core::bridge;
use reading::{Case, Page};
use serde_json::{Value, json};

use super::tidy::sources;

#[test]
fn every_case_comes_to_what_the_page_says() {
    let (mut rows, mut wrong) = (0, Vec::new());
    // 结算之后 needs a store; `quarters` goes through it.
    for source in
        sources("tests/rulebook", &["md"]).into_iter().filter(|page| !page.path.ends_with("closing.md"))
    {
        let page = Page::read(&source.path, &source.text);
        assert!(!page.cases.is_empty(), "{} has no case", source.path);
        for case in &page.cases {
            rows += 1;
            if let Err(why) = holds(case) {
                wrong.push(format!("{}\n  {}\n  {why}", source.path, case.row));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {rows} cases fail:\n{}\n", wrong.len(), wrong.join("\n"));
    assert!(rows >= 60, "only {rows} cases are left");
}

fn holds(case: &Case) -> Result<(), String> {
    let asked = case.asked.as_ref().map_err(Clone::clone)?;
    let answer = bridge::call_pure(case.command, asked.clone());
    if let Some(refused) = case.expected.strip_prefix("不受理") {
        let refusal = answer.err().ok_or("应当不受理，却给出了分数")?;
        let said = refusal.to_string();
        return case.grounds(&said).and_then(|()| {
            let field = refusal.field.unwrap_or_default();
            let wanted = refused.trim_matches(['（', '）']);
            (wanted.is_empty() || wanted == field).then_some(()).ok_or(format!("不受理的位置是 {field}"))
        });
    }
    let answer = answer.map_err(|refusal| refusal.to_string())?.ok_or("命令需要数据文件")?;
    let said = spoken(&answer);
    if answer["total"] != json!(case.expected) {
        return Err(format!("得 {}，应得 {}：\n  {said}", answer["total"], case.expected));
    }
    sums_up(&answer)?;
    case.grounds(&said)
}

/// Every reason with its clause and points, as text.
fn spoken(answer: &Value) -> String {
    let items = answer["items"].as_array().into_iter().flatten();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let lines = items
        .map(|item| format!("[{}] {} {}", text(&item["points"]), text(&item["clause"]), text(&item["why"])));
    lines.collect::<Vec<_>>().join("\n  ")
}

fn sums_up(answer: &Value) -> Result<(), String> {
    let items = answer["items"].as_array().ok_or("没有明细")?;
    let sum: dutybook_core::values::Points =
        items.iter().filter_map(|item| item["points"].as_str()?.parse().ok()).sum();
    let whole = items.iter().all(|item| item["why"].as_str().is_some_and(|why| why.ends_with('。')));
    if !whole {
        return Err("有的理由不是整句".to_owned());
    }
    (json!(sum) == answer["total"]).then_some(()).ok_or(format!("明细合计 {sum}，总分 {}", answer["total"]))
}
