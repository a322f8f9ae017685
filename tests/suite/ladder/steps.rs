//! Steps as the form sends them, each sound until a test changes a field.

use serde_json::{Value, json};

/// A step with one field changed.
pub fn but(mut step: Value, field: &str, value: Value) -> Value {
    step[field] = value;
    step
}

pub fn talk(by: &str, on: &str) -> Value {
    json!({
        "step": "talk", "on": on, "by": by, "who": "李明", "place": "联络站", "subject": "上半年没有参加活动",
        "words": "外出务工较多。", "promise": "下半年参加活动不少于四次", "deadline": "2026-05-31",
        "without_group_head": null,
    })
}

pub fn recheck(improved: bool, on: &str) -> Value {
    json!({ "step": "recheck", "on": on, "improved": improved, "findings": "只参加了一次活动", "by": "赵秘书" })
}

pub fn advise(on: &str) -> Value {
    json!({ "step": "advise", "on": on, "by": "主席团成员李明", "words": "代表表示考虑。", "cause": null })
}

pub fn resignation(on: &str) -> Value {
    json!({ "step": "receive_resignation", "on": on, "in_writing": true, "to": "congress", "reason": "长期在外" })
}

pub fn acceptance(on: &str) -> Value {
    json!({
        "step": "accept_resignation", "on": on, "by": "congress", "session": "第三次会议", "deputies": 60, "in_favour": 31,
    })
}

pub fn petition(on: &str) -> Value {
    json!({
        "step": "petition", "on": on, "voters": 30, "in_writing": true, "reasons": "长期不联系选民",
        "to": "county_committee",
    })
}

pub fn hearing(on: &str) -> Value {
    json!({
        "step": "hear", "on": on, "defence_offered": true, "defence": "今后多回来。", "host": "县人大常委会委员周正",
    })
}

pub fn ballot(on: &str) -> Value {
    json!({ "step": "vote", "on": on, "secret": true, "voters": 1001, "in_favour": 501, "passed": true })
}

pub fn suspension(on: &str) -> Value {
    json!({
        "step": "suspend", "on": on, "ground": "detained", "paper": "县公安局拘留通知书", "reported_to": "congress",
    })
}

pub fn resumption(on: &str) -> Value {
    json!({ "step": "resume", "on": on, "reason": "撤销案件" })
}

pub fn termination(ground: &str, on: &str) -> Value {
    json!({ "step": "terminate", "on": on, "ground": ground, "detail": "户籍迁往外县" })
}

pub fn announcement(on: &str) -> Value {
    json!({ "step": "announce", "on": on, "by": "congress", "paper": "第 1 号公告" })
}

pub fn by_election(on: &str) -> Value {
    json!({ "step": "fill", "on": on, "successor": "孙小梅" })
}

pub fn closing(on: &str) -> Value {
    json!({ "step": "close", "on": on, "reason": "已经好转" })
}
