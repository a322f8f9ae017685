//! 述职评议通报: what voters' ballots came to, what they think, and what has to be put right by whom until when; posted
//! (Deputies Law art 58(2), DOMAIN §6). It is set as official documents are (GB/T 9704).

use super::super::api::SheetKind;
use super::super::options::{Asked, flag, text};
use super::super::public::check_posted;
use super::super::town::Town;
use super::{Evaluation, name, of, option};
use crate::evaluations::api::{Rectification, Reporter, SessionFile};
use crate::evaluations::measure_of;
use crate::values::{PersonName, RectificationStage, RectificationStep, SessionStage};
use crate::{Refusal, Result};

/// A notice.
#[derive(Clone, Debug)]
pub struct EvaluationNotice {
    /// 关于…情况的通报.
    pub title: String,
    /// 清人〔2026〕3号; empty where none was said.
    pub number: String,
    /// What was held, when and by which article.
    pub opening: String,
    /// 优秀、称职率.
    pub measure: String,
    /// Who reported, with results.
    pub rows: Vec<NoticeRow>,
    /// What voters think, a line each.
    pub opinions: Vec<String>,
    /// What has to be put right, a line each.
    pub rectifications: Vec<String>,
    /// Where objections go, and until when.
    pub closing: String,
    /// Who issues it.
    pub issuer: String,
    /// The day on it; empty where it is left out.
    pub date: String,
}

/// A deputy's row.
#[derive(Clone, Debug)]
pub struct NoticeRow {
    /// 姓名.
    pub name: PersonName,
    /// 选区, 述职方式, the share, the result.
    pub cells: [String; 4],
}

/// The article that asks for publication, with the name of the law in full.
const LAW: &str = "《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》第五十八条第二款";

/// The sheet as the window offers it.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "evaluation-notice".into(),
        title: "述职评议通报".into(),
        about:
            "张贴或下发：述职代表的测评结果、选民意见和整改事项、责任人、期限，按公文格式排好，留出盖章处。"
                .into(),
        posted: true,
        options: vec![
            option(),
            text("number", "文号", ""),
            flag("opinions", "列出选民意见", true),
            flag("dated", "印上日期", true),
        ],
    }
}

/// Says what the notice shows.
///
/// # Errors
/// An option that is none, no session, one that is not decided, or a text that holds what looks like a private number.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<EvaluationNotice> {
    let mut asked = Asked::new(kind, options)?;
    asked.text("session")?;
    let number = asked.text("number")?;
    let with_opinions = asked.flag("opinions")?;
    let dated = asked.flag("dated")?;
    let evaluation = of(town)?;
    let session = &evaluation.file;
    if !matches!(session.stage, SessionStage::Decided | SessionStage::Notified) {
        return Err(Refusal::invalid(
            "session",
            format!("“{}”还没有评定，没有结果可以通报。", session.facts.title),
        )
        .hinted("请先录入计票结果并评定，再打印通报。"));
    }
    let rows = session.reporters.iter().map(row).collect::<Result<_>>()?;
    let issued_on = session.notified_on.unwrap_or(town.today);
    Ok(EvaluationNotice {
        title: format!("关于{}情况的通报", session.facts.title),
        number,
        opening: opening(evaluation),
        measure: measure_of(&session.facts.ballot, &session.facts.rule),
        rows,
        opinions: if with_opinions { opinions(session)? } else { Vec::new() },
        rectifications: session.rectifications.iter().map(rectification).collect::<Result<_>>()?,
        closing: closing(town, evaluation),
        issuer: town.office.issuer.clone(),
        date: if dated { issued_on.in_chinese() } else { String::new() },
    })
}

fn opening(evaluation: &Evaluation) -> String {
    let facts = &evaluation.file.facts;
    let basis = match evaluation.basis.trim() {
        "" => LAW.to_owned(),
        basis => format!("{LAW}和{basis}"),
    };
    let place = facts.place.as_ref().map_or_else(String::new, |place| format!("在{place}"));
    let present: u32 = facts.voters.iter().map(|line| line.present).sum();
    let present = if present > 0 { format!("，到会选民代表 {present} 人") } else { String::new() };
    format!(
        "根据{basis}，{}{place}召开{}，{} 名代表向选民述职，选民询问后以无记名投票测评{present}。现将情况通报如下：",
        facts.date.in_chinese(),
        facts.title,
        evaluation.file.reporters.len()
    )
}

fn row(reporter: &Reporter) -> Result<NoticeRow> {
    let share = reporter.share().map(|share| format!("{share}%"));
    let result = reporter.result.map_or("", |result| result.in_chinese());
    let corrected = if reporter.corrections.is_empty() { "" } else { "（更正）" };
    Ok(NoticeRow {
        name: name(reporter)?,
        cells: [
            reporter.constituency.clone().unwrap_or_default(),
            reporter.form.in_chinese().to_owned(),
            share.unwrap_or_default(),
            format!("{result}{corrected}"),
        ],
    })
}

fn opinions(session: &SessionFile) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for reporter in &session.reporters {
        let own = session.opinions.iter().filter(|opinion| opinion.deputy == Some(reporter.deputy));
        let own: Vec<&str> = own.map(|opinion| unstopped(&opinion.text)).collect();
        if !own.is_empty() {
            check_posted(&name(reporter)?, "选民意见", &own.join("；"))?;
            lines.push(format!("对{}：{}。", reporter.name, own.join("；")));
        }
    }
    let of_all = session.opinions.iter().filter(|opinion| opinion.deputy.is_none());
    lines.extend(of_all.map(|opinion| format!("对全体代表：{}。", unstopped(&opinion.text))));
    Ok(lines)
}

fn rectification(item: &Rectification) -> Result<String> {
    let name: PersonName = item.name.parse()?;
    check_posted(&name, "整改事项", &format!("{}{}", item.matter, item.owner))?;
    let reported = item.steps.iter().rev().find(|done| done.step == RectificationStep::Report);
    let standing = match (item.stage, reported) {
        (RectificationStage::Passed, Some(done)) => {
            check_posted(&name, "整改结果", &done.said)?;
            format!("结果：{}；复查通过。", unstopped(&done.said))
        }
        (RectificationStage::Reported, _) => "已报告整改结果，等待复查。".to_owned(),
        _ => String::new(),
    };
    Ok(format!(
        "{}：{}。责任人：{}；期限：{}。{standing}",
        item.name,
        unstopped(&item.matter),
        item.owner,
        item.due.in_chinese()
    ))
}

fn closing(town: &Town, evaluation: &Evaluation) -> String {
    let until = evaluation.file.notice_until.map_or_else(
        || format!("自张贴之日起 {} 个工作日内", evaluation.notice_days),
        |day| format!("在{}前", day.in_chinese()),
    );
    let phone = town.office.phone.as_deref().unwrap_or("＿＿＿＿＿＿＿＿");
    format!("对通报内容有异议的，请{until}向{}反映，电话：{phone}。", town.office.issuer)
}

fn unstopped(text: &str) -> &str {
    text.trim().trim_end_matches(['。', '.', '；'])
}
