//! Pledges of the year: fixed items for all, choices in rows, reviewed, posted, kept, judged.

use serde_json::{Value, json};

use crate::office::taken;
use crate::town::{CLERK, POOR, Year};

const OWN: &str = "每季度到包片村组走访一遍，收集群众意见";

/// What is pledged: words in it, the records that count, how many. The own item is registered by hand.
const ITEMS: [(&str, &[&str], i64); 6] = [
    ("学习培训和小组学习", &["training", "group_activity"], 3),
    ("出席镇人代会全部会议", &["congress_session"], 2),
    ("接待选民、走访选民", &["reception", "visit"], 2),
    ("视察、专题调研或者执法检查", &["inspection", "research", "law_check"], 1),
    ("宣讲法律和惠民政策", &["publicity"], 1),
    (OWN, &[], 4),
];

/// Fixed items go to everybody as one operation; then each chooses from the list and adds one of her own, a row each.
pub fn fixed_items_go_to_everybody_and_choices_are_made_in_rows(year: &mut Year) {
    year.office.on("2027-01-11");
    let give = json!({ "year": 2027, "taken": taken("2027-01-11", "镇人大主席团") });
    let entered = year.office.call("pledges.give_fixed", &give);
    assert_eq!((&entered["pledges"], &entered["items"]), (&json!(67), &json!(3 * 67)));
    year.office.refused("pledges.give_fixed", &give, "没有需要增加的承诺事项");
    let catalogue = year.office.call("pledges.catalogue", &json!({}));
    let chosen = listed(&catalogue, ITEMS[3].0);
    let rows = lines(year).iter().map(|line| row(line, &[chosen.clone(), own()])).collect::<Vec<_>>();
    save(year, &rows);
}

/// The office's review holds to the minimum of each category; what is approved is posted and stays.
pub fn pledges_are_reviewed_and_posted(year: &mut Year) {
    year.office.on("2027-01-15");
    // A leading cadre pledges six items, others four (DOMAIN §4).
    year.office.refused(
        "pledges.take_step",
        &step(year, "approve"),
        "党政领导干部不少于 6 项（设置“承诺最低数”",
    );
    year.office.refused("pledges.take_step", &step(year, "post"), "还没有审核");
    let catalogue = year.office.call("pledges.catalogue", &json!({}));
    let sixth = listed(&catalogue, ITEMS[4].0);
    let lines = lines(year);
    let cadres = lines.iter().filter(|line| line["category"] == "党政领导干部");
    let rows: Vec<Value> = cadres.map(|line| row(line, std::slice::from_ref(&sixth))).collect();
    assert_eq!(rows.len(), 4);
    save(year, &rows);
    year.office.call("pledges.take_step", &step(year, "approve"));
    year.office.on("2027-01-20");
    year.office.call("pledges.take_step", &step(year, "post"));
    let late =
        json!({ "year": 2027, "pledges": [row(&line_of(year, CLERK), &[])], "taken": by_deputy(year) });
    year.office.refused("pledges.save", &late, "已经审核，内容不能再改");

    let board = year.office.print("pledge-board", &json!({ "year": "2027" }));
    board.says(&["清河镇第二十届人大代表履职承诺公示", "2027年度", "代表法》第五十八条第二款"]);
    for person in &year.people {
        board.says(&[&person.name]);
    }
    assert_eq!(board.times(OWN), 67);
    assert_eq!(board.times("出席镇人代会全部会议"), 67);
    let letter = year.office.print("pledge-letter", &json!({ "year": "2027", "only": CLERK }));
    letter.says(&[CLERK, "宣讲法律和惠民政策不少于1次", OWN]).keeps_quiet(&["王䶮㛃"]);
}

/// The groups register what was done for own items, then a meeting judges: by the records where they count themselves.
pub fn what_was_kept_is_registered_and_judged(year: &mut Year) {
    year.office.on("2028-01-18");
    let poor = line_of(year, POOR);
    let done = json!({
        "pledge": { "id": poor["pledge"]["id"], "revision": poor["pledge"]["revision"] },
        "item": item(&poor, OWN)["id"], "done": 0, "note": "全年没有走访记录",
    });
    year.office.call("pledges.register_done", &done);
    year.office.call("pledges.take_step", &step(year, "register"));
    let mut counted = done;
    counted["item"] = item(&poor, ITEMS[0].0)["id"].clone();
    counted["pledge"]["revision"] = line_of(year, POOR)["pledge"]["revision"].clone();
    year.office.refused("pledges.register_done", &counted, "自动计数");

    year.office.on("2028-01-19");
    let judged: Vec<Value> = lines(year).iter().map(|line| judgement(year, line)).collect();
    let judge = json!({
        "pledges": judged, "taken": taken("2028-01-19", "镇人大主席团第四次会议"), "note": null,
    });
    year.office.call("pledges.judge", &judge);
    year.office.refused("pledges.judge", &judge, "");
    let mut back = step(year, "return");
    back["note"] = json!("重新评定");
    year.office.refused("pledges.take_step", &back, "已经评诺，不再改动");
    remember(year);
    let board = year.office.print("pledge-board", &json!({ "year": "2027", "show": "outcome" }));
    let not_kept: i64 = year.reckoned.pledges.values().map(|[.., not_kept]| not_kept).sum();
    let wholly_not = year.reckoned.pledges.values().filter(|[kept, partly, _]| kept + partly == 0).count();
    assert_eq!(board.times("未兑现"), usize::try_from(not_kept).unwrap() + wholly_not, "{}", board.text);
}

/// What everybody pledged, as it stands.
fn lines(year: &Year) -> Vec<Value> {
    let list = year.office.call("pledges.list", &json!({ "year": 2027 }));
    list["lines"].as_array().unwrap().clone()
}

fn line_of(year: &Year, name: &str) -> Value {
    lines(year).into_iter().find(|line| line["name"] == name).unwrap()
}

fn items(line: &Value) -> &Vec<Value> {
    line["pledge"]["items"].as_array().unwrap()
}

fn item(line: &Value, words: &str) -> Value {
    let found = items(line).iter().find(|item| item["text"].as_str().unwrap().contains(words));
    found.unwrap_or_else(|| panic!("{words} in {line}")).clone()
}

/// An item of the office's list as a deputy takes it.
fn listed(catalogue: &Value, words: &str) -> Value {
    let found =
        catalogue.as_array().unwrap().iter().find(|item| item["text"].as_str().unwrap().contains(words));
    let found = found.unwrap_or_else(|| panic!("{words}"));
    json!({
        "id": null, "catalogue": found["id"], "aspect": found["aspect"], "text": found["text"],
        "measure": found["measure"], "target": found["target"], "due": null,
    })
}

/// The item of the deputy's own.
fn own() -> Value {
    json!({
        "id": null, "catalogue": null, "aspect": "contact", "text": OWN, "target": 4, "due": null,
        "measure": { "kinds": [], "contact_visits": false, "as_lead": false },
    })
}

/// A deputy's row: what is pledged already and what is added.
fn row(line: &Value, added: &[Value]) -> Value {
    let kept = items(line).iter().map(|item| {
        let mut kept = json!({});
        for field in ["id", "catalogue", "aspect", "text", "measure", "target", "due"] {
            kept[field] = item[field].clone();
        }
        kept
    });
    let items: Vec<Value> = kept.chain(added.iter().cloned()).collect();
    json!({ "existing": seen(line), "deputy": line["deputy"], "items": items })
}

fn save(year: &Year, rows: &[Value]) {
    year.office.call("pledges.save", &json!({ "year": 2027, "pledges": rows, "taken": by_deputy(year) }));
}

fn by_deputy(year: &Year) -> Value {
    taken(year.office.today(), "代表本人")
}

fn seen(line: &Value) -> Value {
    json!({ "id": line["pledge"]["id"], "revision": line["pledge"]["revision"] })
}

/// A step with all pledges of the year, today.
fn step(year: &Year, step: &str) -> Value {
    let pledges: Vec<Value> = lines(year).iter().map(seen).collect();
    let taken = taken(year.office.today(), "镇人大主席团");
    json!({ "pledges": pledges, "step": step, "taken": taken, "note": null })
}

/// The judgement on a pledge: what the entered records come to, and of own items what the group says.
fn judgement(year: &Year, line: &Value) -> Value {
    let judged = items(line).iter().map(|item| {
        let outcome = outcome(year, line, item);
        if item["suggested"] != Value::Null {
            assert_eq!(item["suggested"], outcome, "{line}");
        }
        json!({ "item": item["id"], "outcome": outcome, "remark": null })
    });
    json!({ "seen": seen(line), "items": judged.collect::<Vec<_>>(), "result": null })
}

fn outcome(year: &Year, line: &Value, item: &Value) -> &'static str {
    let text = item["text"].as_str().unwrap();
    let (words, kinds, target) = ITEMS.iter().find(|(words, ..)| text.contains(words)).unwrap();
    if *words == OWN {
        return if line["name"] == POOR { "not_kept" } else { "kept" };
    }
    match year.reckoned.times(line["deputy"].as_i64().unwrap(), kinds) {
        times if times >= *target => "kept",
        0 => "not_kept",
        _ => "partly",
    }
}

/// Writes down what was judged, and that the program kept the same.
fn remember(year: &mut Year) {
    for line in lines(year) {
        let mut counts = [0; 3];
        for item in items(&line) {
            let outcome = outcome(year, &line, item);
            assert_eq!(item["outcome"], outcome, "{line}");
            counts[["kept", "partly", "not_kept"].iter().position(|word| *word == outcome).unwrap()] += 1;
        }
        year.reckoned.pledges.insert(line["deputy"].as_i64().unwrap(), counts);
    }
}
