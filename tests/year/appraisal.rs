//! The year's appraisal: proposed by the scheme, decided by a meeting, corrected beside it, written to the employer.

use serde_json::{Value, json};

use crate::reckoned::written;
use crate::town::{CLERK, POOR, Person, Year};

/// So many points are worth a hundred.
const FULL: i64 = 40;

/// Everybody's composite is what was reckoned, and the meeting may depart from the proposal only with a reason.
pub fn the_year_is_proposed_and_decided_by_a_meeting(year: &mut Year) {
    year.office.on("2028-01-20");
    year.office.call(
        "appraisals.save_scheme",
        &json!({
            "id": null, "name": "清河镇代表履职考评办法", "from": "2027-01-01",
            "scheme": {
                "weights": { "pledge": 30, "points": 40, "evaluation": 30 },
                "thresholds": { "excellent": "80", "qualified": "50" },
                "points_full": FULL, "missing": "reweigh", "quota": { "excellent": 20 },
            },
        }),
    );
    let opinion = json!({ "side": "group", "grade": "excellent", "words": "联系群众多", "by": "雷洁慧", "on": "2028-01-19" });
    let save = json!({ "year": 2027, "deputy": year.id("王䶮㛃"), "opinion": opinion });
    year.office.call("appraisals.save_opinion", &save);
    let sheet = year.office.call("appraisals.sheet", &json!({ "year": 2027 }));
    assert_eq!((&sheet["closed_quarters"], &sheet["places"]), (&json!(4), &json!(13)));
    let lines = sheet["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 67);
    for person in &year.people {
        let line = lines.iter().find(|line| line["deputy"] == person.id).unwrap();
        let (score, grade) = proposal(year, person);
        let found = (line["score"].as_str().unwrap(), line["proposed"].as_str().unwrap());
        assert_eq!(found, (&*score, grade), "{}: {line}", person.name);
    }

    let lifted = year.id("苏建浩");
    year.office.refused(
        "appraisals.decide",
        &decision(year, &[(lifted, "")]),
        "苏建浩的提名是“不合格”，会议定为“合格”，没有写明理由",
    );
    year.office.call("appraisals.decide", &decision(year, &[(lifted, "因病请假，手续齐全")]));
    year.office.refused("appraisals.decide", &decision(year, &[]), "已经由会议审定，不再改动");
    year.office.refused("appraisals.save_opinion", &save, "已经由会议审定，不再改动");
    let decided = year.office.call("appraisals.sheet", &json!({ "year": 2027 }));
    let grades = decided["lines"].as_array().unwrap();
    let of = |name: &str| grades.iter().find(|line| line["name"] == name).unwrap()["grade"].clone();
    assert_eq!(
        (of("苏建浩"), of(POOR), of("王䶮㛃")),
        (json!("qualified"), json!("unqualified"), json!("excellent"))
    );
}

/// The letter tells the grade, the composite and its parts, and after a correction by another meeting the new grade.
pub fn a_grade_is_corrected_and_the_employer_hears_of_it(year: &mut Year) {
    let of_clerk = json!({ "year": "2027", "only": CLERK });
    let letter = year.office.print("employer-letter", &of_clerk);
    let composite = written(year.reckoned.composite(year.id(CLERK), FULL));
    letter.says(&[
        "关于赵秀同志2027年度代表履职考评情况的函",
        "清河镇第二十届人民代表大会代表",
        "《清河镇代表履职考评办法》",
        "2028年1月20日镇人大主席团第五次会议（会议纪要〔2028〕5号）审定",
        "履职考评等次为“优秀”",
        &format!("考评综合得分{composite}分"),
        "会议同时决定对该同志予以表彰",
    ]);
    year.office.on("2028-02-03");
    let correction = json!({
        "year": 2027, "deputy": year.id(CLERK), "grade": "qualified", "reason": "本人提出让出优秀名额",
        "decision": { "on": "2028-02-03", "meeting": "镇人大主席团第六次会议", "minutes": "〔2028〕6号" },
    });
    let mut unreasoned = correction.clone();
    unreasoned["reason"] = json!(" ");
    year.office.refused("appraisals.correct", &unreasoned, "没有写明更正的原因");
    year.office.call("appraisals.correct", &correction);
    let letter = year.office.print("employer-letter", &of_clerk);
    letter.says(&["履职考评等次为“合格”", "2028年2月3日镇人大主席团第六次会议（会议纪要〔2028〕6号）更正"]);
    letter.keeps_quiet(&["优秀”", "表彰"]);
}

/// Somebody's composite and grade as they were reckoned.
fn proposal(year: &Year, person: &Person) -> (String, &'static str) {
    let composite = year.reckoned.composite(person.id, FULL);
    let grade = match composite {
        8_000.. => "excellent",
        5_000.. => "qualified",
        _ => "unqualified",
    };
    (written(composite), grade)
}

/// The meeting's decision: the proposals, but for those who are lifted to 合格.
fn decision(year: &Year, lifted: &[(i64, &str)]) -> Value {
    let deputies = year.people.iter().map(|person| {
        let reason = lifted.iter().find(|(who, _)| *who == person.id).map(|(_, reason)| *reason);
        let grade = if reason.is_some() { "qualified" } else { proposal(year, person).1 };
        let honoured = [CLERK, "王䶮㛃"].contains(&person.name.as_str());
        json!({ "deputy": person.id, "grade": grade, "reason": reason, "honoured": honoured })
    });
    json!({
        "year": 2027, "deputies": deputies.collect::<Vec<_>>(),
        "decision": { "on": "2028-01-20", "meeting": "镇人大主席团第五次会议", "minutes": "〔2028〕5号" },
    })
}
