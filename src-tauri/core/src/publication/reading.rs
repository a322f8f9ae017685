//! Everything a sheet can be made of, as the store has it now, and no more than the sheet needs.

use std::collections::BTreeMap;

use super::api::MakeSheet;
use super::deeds::{Deed, Raised};
use super::duty_menu::{self, TownMenu};
use super::evaluations::{self, Evaluation};
use super::period::Period;
use super::pledges::asked_year;
use super::public::Kept;
use super::town::Town;
use super::{allowance_sheet, points_sheet, quarter_report, surveys};
use crate::appraisals::api::{AppraisalSheet, AppraisalYear};
use crate::deputies::api::Status;
use crate::evaluations::api::SessionRef;
use crate::expenses::api::{AllowanceList, AllowancesOf};
use crate::menu::api::MenuYearAsked;
use crate::office::Office;
use crate::pledges::api::PledgesOf;
use crate::surveys::api::{SurveyFile, SurveyRef};
use crate::values::{ActivityId, Day, DutyRole, Points, Quarter};
use crate::{
    Kind, Result, activities, appraisals, deputies, expenses, ladder, menu, oaths, places, pledges, points,
    settings, suggestions,
};

/// The town a sheet is made of.
///
/// # Errors
/// Only where the store cannot be read; what was asked wrongly is refused by the sheet itself.
pub(super) fn town_for(office: &Office, asked: &MakeSheet) -> Result<Town> {
    let db = office.db();
    let mut town = Town {
        office: settings::office(db)?,
        preferences: settings::preferences(db)?,
        places: places::all(db)?,
        deputies: kept(office)?,
        deeds: Vec::new(),
        raised: Vec::new(),
        quarter: None,
        earlier_quarters: Vec::new(),
        appraisal: None,
        talks: Vec::new(),
        allowances: None,
        oaths: None,
        evaluation: None,
        pledges: None,
        menu: menu_of(office, asked)?,
        survey: None,
        today: office.today(),
    };
    read_records(office, &mut town, asked)?;
    match asked.document.as_str() {
        "employer-letter" => town.appraisal = appraisal(office, asked)?,
        "talk-record" => town.talks = ladder::talks(office)?,
        "allowance-sheet" => town.allowances = Some(allowances(office, &town, asked)?),
        "oath-list" => town.oaths = Some(oaths::list(office)?),
        document if evaluations::SHEETS.contains(&document) => {
            town.evaluation = evaluation(office, asked)?;
            read_for_packet(office, &mut town, asked)?;
        }
        document if surveys::SHEETS.contains(&document) => town.survey = survey(office, asked)?,
        _ => {}
    }
    Ok(town)
}

/// Records, pledges and points, where the sheet is made of them.
fn read_records(office: &Office, town: &mut Town, asked: &MakeSheet) -> Result<()> {
    if let Some((from, to)) = days(town, asked) {
        town.deeds = deeds(office, from, to)?;
        town.raised = raised(office, from, to)?;
    }
    if let Some(asked) = pledges_asked(town, asked) {
        town.pledges = Some(pledges::list(office, asked)?);
    }
    if let Some(quarter) = quarter(town, asked) {
        town.quarter = Some(points::sheet(office, quarter)?);
        if asked.document == "quarter-report" {
            town.earlier_quarters = earlier(office, town, quarter)?;
            town.deeds = deeds(office, quarter.first_day(), quarter.last_day())?;
            town.raised = raised(office, quarter.first_day(), quarter.last_day())?;
        }
    }
    Ok(())
}

/// The allowances of the days asked for.
fn allowances(office: &Office, town: &Town, asked: &MakeSheet) -> Result<AllowanceList> {
    let typed = asked.options.get("period").and_then(|value| value.as_str()).unwrap_or_default();
    // A period that is none is refused by the sheet itself.
    let (from, to) = allowance_sheet::period(typed.trim(), town)
        .map_or((town.today, town.today), |period| period.days(town.office.term_from, town.today));
    expenses::allowances(office, AllowancesOf { from, to })
}

/// The questionnaire the sheet is of.
fn survey(office: &Office, asked: &MakeSheet) -> Result<Option<SurveyFile>> {
    let typed = asked.options.get("survey").and_then(|value| value.as_str()).unwrap_or_default();
    let lines = crate::surveys::list(office)?;
    let chosen = surveys::chosen(&lines, typed.trim(), &asked.document);
    chosen.map(|id| crate::surveys::read(office, SurveyRef { id })).transpose()
}

/// The session the sheet is of.
fn evaluation(office: &Office, asked: &MakeSheet) -> Result<Option<Evaluation>> {
    let typed = asked.options.get("session").and_then(|value| value.as_str()).unwrap_or_default();
    let lines = crate::evaluations::sessions(office)?;
    let Some(id) = evaluations::chosen(&lines, typed.trim(), &asked.document) else { return Ok(None) };
    let file = crate::evaluations::read(office, SessionRef { id })?;
    let standards = crate::evaluations::standards_on(office, file.facts.date)?;
    Ok(Some(Evaluation {
        file,
        basis: standards.basis,
        notice_days: standards.notice_days,
        points: Vec::new(),
        pledges: Vec::new(),
    }))
}

/// What is read out of each deputy: points, pledges and records of the session's year up to it.
fn read_for_packet(office: &Office, town: &mut Town, asked: &MakeSheet) -> Result<()> {
    let Some(evaluation) = town.evaluation.as_mut().filter(|_| asked.document == "evaluation-packet") else {
        return Ok(());
    };
    let date = evaluation.file.facts.date;
    let last = Quarter::of(date.min(town.today));
    for quarter in last.of_the_year_so_far() {
        evaluation.points.push((quarter, points::sheet(office, quarter)?));
    }
    for year in [date.year() - 1, date.year()] {
        evaluation.pledges.push((year, pledges::results(office.db(), year)?));
    }
    town.pledges = match pledges::list(office, PledgesOf { year: Some(date.year()) }) {
        // A year outside the term has no pledges.
        Err(refusal) if refusal.kind == Kind::Invalid => None,
        found => Some(found?),
    };
    if let Some(first) = Day::new(date.year(), 1, 1) {
        town.deeds = deeds(office, first, date)?;
        town.raised = raised(office, first, date)?;
    }
    Ok(())
}

/// The year's menu, where the sheet is made of it.
fn menu_of(office: &Office, asked: &MakeSheet) -> Result<Option<TownMenu>> {
    let typed = asked.options.get("year").and_then(|value| value.as_str()).unwrap_or_default();
    let year = duty_menu::year(typed.trim(), office.today()).ok();
    let Some(year) = year.filter(|_| asked.document == "duty-menu") else { return Ok(None) };
    let asked = MenuYearAsked { year };
    Ok(Some(TownMenu { plan: menu::year(office, asked)?, matrix: menu::matrix(office, asked)? }))
}

/// The year the letter is about: the one typed, else the newest that was decided.
fn appraisal(office: &Office, asked: &MakeSheet) -> Result<Option<AppraisalSheet>> {
    let typed = asked.options.get("year").and_then(|value| value.as_str()).unwrap_or_default().trim();
    let years = appraisals::years(office)?.into_iter().filter(|year| year.decided_on.is_some());
    let mut years = years.map(|year| year.year).filter(|year| typed.is_empty() || year.to_string() == typed);
    years.next().map(|year| appraisals::sheet(office, AppraisalYear { year })).transpose()
}

/// The quarter whose points the sheet needs.
fn quarter(town: &Town, asked: &MakeSheet) -> Option<Quarter> {
    let needs = ["points-sheet", "quarter-report"].contains(&asked.document.as_str());
    let typed = asked.options.get("quarter").and_then(|value| value.as_str()).unwrap_or_default();
    points_sheet::quarter(typed.trim(), town.today).ok().filter(|_| needs)
}

/// The year whose pledges the sheet needs.
fn pledges_asked(town: &Town, asked: &MakeSheet) -> Option<PledgesOf> {
    let needs = ["pledge-board", "pledge-letter"].contains(&asked.document.as_str());
    let typed = asked.options.get("year").and_then(|value| value.as_str()).unwrap_or_default();
    asked_year(typed.trim(), town.today).ok().filter(|_| needs)
}

/// The mean points of up to five quarters of the term before this one.
fn earlier(office: &Office, town: &Town, quarter: Quarter) -> Result<Vec<(Quarter, Points)>> {
    let begun = town.office.term_from.map(Quarter::of);
    let quarters = std::iter::successors(Some(quarter.previous()), |quarter| Some(quarter.previous()));
    let mut earlier = Vec::new();
    for quarter in quarters.take(5).take_while(|quarter| begun.is_none_or(|begun| *quarter >= begun)) {
        let rows = points::sheet(office, quarter)?.rows;
        let serving = rows.iter().filter(|row| row.status == Status::InOffice);
        earlier.push((quarter, quarter_report::mean(serving.map(|row| row.total))));
    }
    earlier.reverse();
    Ok(earlier)
}

/// The days whose records the sheet needs.
fn days(town: &Town, asked: &MakeSheet) -> Option<(Day, Day)> {
    let needs = ["duty-column", "duty-file", "duty-form"].contains(&asked.document.as_str());
    let typed = asked.options.get("period").and_then(|value| value.as_str()).unwrap_or_default();
    let period = Period::read(typed.trim(), town.today).ok().filter(|_| needs)?;
    Some(period.days(town.office.term_from, town.today))
}

fn kept(office: &Office) -> Result<Vec<Kept>> {
    let db = office.db();
    let mut kept = Vec::new();
    for deputy in deputies::all(db)? {
        let photo = if deputy.photo.is_some() { deputies::photo_bytes(db, deputy.id)? } else { None };
        kept.push(Kept {
            id: deputy.id,
            facts: deputy.facts,
            private: deputy.private,
            status: deputy.status,
            photo: photo.map(Into::into),
        });
    }
    Ok(kept)
}

fn deeds(office: &Office, from: Day, to: Day) -> Result<Vec<Deed>> {
    let titles = activities::duty_titles(office.db(), from, to)?;
    let places: BTreeMap<ActivityId, String> = activities::duty_places(office.db(), from, to)?;
    let deeds = activities::duty_facts(office.db(), from, to)?.into_iter().map(|fact| Deed {
        deputy: fact.deputy,
        kind: fact.kind,
        title: titles.get(&fact.activity).cloned().unwrap_or_default(),
        date: fact.date,
        place: places.get(&fact.activity).cloned(),
        half_days: fact.half_days,
        attendance: fact.attendance,
        leave_half_days: fact.leave_half_days,
        spoke: fact.spoke,
        observer: fact.observer,
        pieces: fact.pieces,
        review: fact.review,
    });
    Ok(deeds.collect())
}

/// Each deputy's part in the suggestions of these days.
fn raised(office: &Office, from: Day, to: Day) -> Result<Vec<Raised>> {
    let lines = suggestions::list(office)?.lines.into_iter();
    let mut raised = Vec::new();
    for line in lines.filter(|line| (from..=to).contains(&line.facts.date)) {
        let facts = &line.facts;
        let signers = facts.co_signers.iter().map(|deputy| (*deputy, DutyRole::CoSign));
        for (deputy, role) in [(facts.lead, DutyRole::Lead)].into_iter().chain(signers) {
            raised.push(Raised {
                deputy,
                kind: facts.kind.in_chinese(),
                title: facts.title.clone(),
                date: facts.date,
                role,
                may_be_published: facts.may_be_published,
                review: line.review,
            });
        }
    }
    Ok(raised)
}
