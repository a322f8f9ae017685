//! The quarter as a whole: circulated, closed, published.

use super::explain::explained;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::points::api::{
    CirculateQuarter, CloseQuarter, ExplainedLine, PublishQuarter, QuarterLine, QuarterSheet, Rulebook, Stage,
};
use crate::points::choose::Own;
use crate::points::judge::Carried;
use crate::points::lifecycle::{self, Step};
use crate::points::sheet::live;
use crate::points::store::{self, Gathered, KeptQuarter, NewPosting, Person};
use crate::values::{Points, Quarter};
use crate::{Refusal, Result, settings};

/// How many quarters are shown where the term's first day is not known.
const SHOWN: usize = 8;

/// The term's quarters up to today's, the newest first, and any other that was circulated.
///
/// # Errors
/// Only where the store cannot be read.
pub fn quarters(office: &Office) -> Result<Vec<QuarterLine>> {
    let db = office.db();
    let kept = store::kept_quarters(db)?;
    let from = settings::office(db)?.term_from.map(Quarter::of);
    let mut listed = Vec::new();
    let mut each = Quarter::of(office.today());
    while listed.len() < SHOWN || from.is_some_and(|from| from <= each) {
        if from.is_some_and(|from| each < from) {
            break;
        }
        listed.push(each);
        each = each.previous();
    }
    listed.extend(kept.iter().map(|kept| kept.quarter));
    listed.sort_unstable_by_key(|quarter| std::cmp::Reverse(*quarter));
    listed.dedup();
    let objections = store::objections(db, None)?;
    let open =
        |quarter| objections.iter().filter(|own| own.quarter == quarter && own.answer.is_none()).count();
    let lines = listed.into_iter().map(|quarter| {
        let kept = kept.iter().find(|kept| kept.quarter == quarter);
        line(quarter, kept, open(quarter))
    });
    Ok(lines.collect())
}

fn line(quarter: Quarter, kept: Option<&KeptQuarter>, open_objections: usize) -> QuarterLine {
    QuarterLine {
        quarter,
        stage: kept.map_or(Stage::Open, |kept| kept.stage),
        circulated_on: kept.map(|kept| kept.circulated_on),
        objections_until: kept.map(|kept| kept.objections_until),
        closed_on: kept.and_then(|kept| kept.closed_on),
        published_on: kept.and_then(|kept| kept.published_on),
        notice_until: kept.and_then(|kept| kept.notice_until),
        open_objections: u32::try_from(open_objections).unwrap_or(u32::MAX),
    }
}

/// A quarter's row and how far it has come.
///
/// # Errors
/// Only where the store cannot be read.
pub fn standing(office: &Office, quarter: Quarter) -> Result<(Option<KeptQuarter>, Stage)> {
    let kept = store::kept_quarters(office.db())?.into_iter().find(|kept| kept.quarter == quarter);
    let stage = kept.as_ref().map_or(Stage::Open, |kept| kept.stage);
    Ok((kept, stage))
}

/// Sends the draft round, or round again.
///
/// # Errors
/// Refused where the quarter is closed; Invalid at `objections_until` where it has passed.
pub fn circulate(office: &mut Office, asked: CirculateQuarter) -> Result<()> {
    let (_, stage) = standing(office, asked.quarter)?;
    lifecycle::next(asked.quarter, stage, Step::Circulate)?;
    let today = office.today();
    if asked.objections_until < today {
        return Err(Refusal::invalid("objections_until", "提出意见的截止日期已经过去了。")
            .hinted("请填写今天或以后的日期。"));
    }
    let operation = Operation::new(Act::CirculateQuarter, asked.quarter.in_chinese());
    office.transact(operation, |db| store::circulate(db, asked.quarter, today, asked.objections_until))
}

/// Closes a quarter: its points are frozen, one posting a deputy and item, by the rulebooks as they are now.
///
/// # Errors
/// Refused where it is not its turn, where objections (`open_objections`) or claims (`unreviewed_claims`) are open and
/// not accepted, or where a final score differs without a reason.
pub fn close_quarter(office: &mut Office, asked: CloseQuarter) -> Result<()> {
    let (quarter, today) = (asked.quarter, office.today());
    let gathered = store::gather(office.db(), quarter)?;
    lifecycle::next(quarter, gathered.stage(), Step::Close)?;
    let Some(kept) = &gathered.kept else { return Err(Refusal::bug("征求意见的季度没有记录")) };
    refuse_out_of_turn(office, &gathered)?;
    let sheet = live(&gathered)?;
    refuse_unfinished(office, asked, &sheet)?;
    let titles = store::titles(office.db(), &gathered)?;
    let mut books: Vec<&Own<Rulebook>> = Vec::new();
    let mut postings = Vec::new();
    for person in &gathered.people {
        let book = gathered.book_of(person);
        let at = books.iter().position(|own| std::ptr::eq(*own, book)).unwrap_or(books.len());
        if at == books.len() {
            books.push(book);
        }
        let (lines, leaves) = explained(&gathered, person, &titles)?;
        postings.extend(items(person, lines, &leaves).map(|posting| (at, posting)));
    }
    let operation = Operation::new(Act::CloseQuarter, quarter.in_chinese());
    office.transact(operation, |db| {
        let pinned =
            books.iter().map(|book| store::pin_rulebook(db, kept.id, book)).collect::<Result<Vec<_>>>()?;
        for (at, posting) in &postings {
            store::insert_posting(db, kept.id, pinned[*at], posting)?;
        }
        store::close(db, kept.id, today, &sheet)
    })
}

/// A deputy's postings, an item each, in the order of the explanation.
fn items<'p>(
    person: &'p Person,
    lines: Vec<ExplainedLine>,
    leaves: &'p Carried,
) -> impl Iterator<Item = NewPosting> + 'p {
    let mut items: Vec<Vec<ExplainedLine>> = Vec::new();
    for line in lines {
        match items.iter_mut().find(|item| item.iter().any(|own| own.rule == line.rule)) {
            Some(item) => item.push(line),
            None => items.push(vec![line]),
        }
    }
    items.into_iter().map(|lines| {
        let used = leaves.items.iter().find(|used| lines.iter().any(|line| line.rule == used.rule));
        NewPosting {
            deputy: person.deputy.id,
            awards: used.map_or(0, |used| used.awards),
            awarded: used.map_or(Points::ZERO, |used| used.awarded),
            lines,
        }
    })
}

/// Quarters of a year are closed in their order: first times and caps run on.
fn refuse_out_of_turn(office: &Office, gathered: &Gathered) -> Result<()> {
    let quarter = gathered.quarter;
    let later = store::kept_quarters(office.db())?.into_iter().find(|kept| {
        kept.stage.is_closed() && kept.quarter.year() == quarter.year() && kept.quarter > quarter
    });
    if let Some(later) = later {
        let (own, later) = (quarter.in_chinese(), later.quarter.in_chinese());
        return Err(Refusal::refused(format!("{later}已经结算，{own}不能再单独结算。"))
            .hinted(format!("漏计的积分，请作为对{later}的更正，计入当前季度。")));
    }
    match gathered.first_open.filter(|first| *first < quarter) {
        Some(first) => Err(Refusal::refused(format!(
            "{}还没有结算，全年的首次和上限要按季度先后计算。",
            first.in_chinese()
        ))
        .hinted("请先结算前面的季度。")),
        None => Ok(()),
    }
}

/// What should be settled before points are frozen.
fn refuse_unfinished(office: &Office, asked: CloseQuarter, sheet: &QuarterSheet) -> Result<()> {
    let open = store::objections(office.db(), Some(asked.quarter))?;
    let open = open.iter().filter(|objection| objection.answer.is_none()).count();
    if open > 0 && !asked.accept_objections {
        return Err(Refusal::refused(format!("还有 {open} 条意见没有答复，没有结算。"))
            .hinted("请先答复，或者确认带着这些意见结算。")
            .coded("open_objections"));
    }
    let claims: u32 = sheet.rows.iter().map(|row| row.unreviewed).sum();
    if claims > 0 && !asked.accept_claims {
        return Err(Refusal::refused(format!("还有 {claims} 条申报没有审核，没有结算。"))
            .hinted("请先审核，或者确认结算；没有审核的申报在这个季度不计分。")
            .coded("unreviewed_claims"));
    }
    let unreasoned = sheet.rows.iter().filter(|row| row.total != row.computed && row.reason.is_empty());
    let names: Vec<&str> = unreasoned.map(|row| row.name.as_str()).collect();
    if names.is_empty() {
        return Ok(());
    }
    Err(Refusal::refused(format!("{}的审定分与计算的不同，但没有写明理由。", names.join("、")))
        .hinted("请在评分里补上理由，或者删去审定分。"))
}

/// Says that a closed quarter hangs at villages and stations.
///
/// # Errors
/// Refused where it is not closed, or was published before; Invalid at `notice_until` where it has passed.
pub fn publish_quarter(office: &mut Office, asked: PublishQuarter) -> Result<()> {
    let (kept, stage) = standing(office, asked.quarter)?;
    lifecycle::next(asked.quarter, stage, Step::Publish)?;
    let today = office.today();
    if asked.notice_until < today {
        return Err(Refusal::invalid("notice_until", "公示期的最后一天已经过去了。")
            .hinted("请填写今天或以后的日期，一般公示 5 个工作日。"));
    }
    let operation = Operation::new(Act::PublishQuarter, asked.quarter.in_chinese());
    office.transact(operation, |db| match &kept {
        Some(kept) => store::publish(db, kept.id, today, asked.notice_until),
        None => Ok(()),
    })
}
