//! How long the preview of a quarter takes for a term of 160 deputies, against the bare SQL aggregate that reads the
//! same rows; and how it grows from 40,000 attendances to 400,000. One run, one machine, ratios.
#![allow(clippy::print_stdout, reason = "a measurement speaks to its terminal")]

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use dutybook_core::office::Office;
use dutybook_core::points;
use dutybook_core::values::Quarter;

type Outcome<T> = Result<T, Box<dyn Error>>;

const DEPUTIES: u32 = 160;
const ROUNDS: u32 = 15;
/// The preview against the aggregate.
const BOUND: f64 = 2.0;
/// Ten times the rows against ten times the time, with a tenth for the noise of the machine.
const GROWTH: f64 = 11.0;
/// Activities spread over the sixty months of the term.
const FILL: &str = "
    INSERT INTO deputies (term_id, name, category, levels, phone_may_be_published, by_election, offices, honours)
    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < :deputies)
    SELECT (SELECT id FROM terms), '代表' || n, iif(n % 3 = 0, '农民', '企业'), '乡镇', 0, 0, '', '' FROM number;";
const ACTIVITIES: &str = "
    INSERT INTO activities (term_id, kind, title, starts_on, ends_on, half_days, level)
    WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < :activities)
    SELECT
        (SELECT id FROM terms),
        CASE n % 6
            WHEN 0 THEN 'congress_session' WHEN 1 THEN 'inspection' WHEN 2 THEN 'training'
            WHEN 3 THEN 'reception' WHEN 4 THEN 'visit' ELSE 'group_activity'
        END,
        '第' || n || '次活动',
        printf('%04d-%02d-%02d', 2022 + n * 60 / :activities / 12, 1 + n * 60 / :activities % 12, 1 + n * 7 % 28),
        printf('%04d-%02d-%02d', 2022 + n * 60 / :activities / 12, 1 + n * 60 / :activities % 12, 1 + n * 7 % 28),
        2,
        'township'
    FROM number;";
const ATTENDANCES: &str = "
    INSERT INTO attendances (activity_id, deputy_id, attendance, observer, leave_half_days, role, spoke, tier, review)
    SELECT
        activities.id,
        deputies.id,
        CASE (activities.id + deputies.id) % 17 WHEN 0 THEN 'absent' WHEN 1 THEN 'leave' ELSE 'present' END,
        0,
        iif((activities.id + deputies.id) % 17 = 1, 2, 0),
        'participant',
        (activities.id + deputies.id) % 17 = 5,
        'ordinary',
        iif((activities.id + deputies.id) % 23 = 0, 'claimed', 'approved')
    FROM activities JOIN deputies;";
/// What points could be counted from: every column of the same rows, by deputy and kind.
const AGGREGATE: &str = "
    SELECT
        attendances.deputy_id,
        activities.kind,
        attendances.review,
        attendances.attendance,
        count(*),
        sum(activities.half_days),
        sum(attendances.leave_half_days),
        sum(attendances.pieces),
        sum(attendances.spoke),
        sum(attendances.observer),
        max(attendances.tier),
        max(attendances.role)
    FROM activities
    CROSS JOIN attendances ON attendances.activity_id = activities.id
    WHERE activities.starts_on BETWEEN '2026-01-01' AND '2026-09-30'
    GROUP BY attendances.deputy_id, activities.kind, attendances.review, attendances.attendance";

fn main() -> ExitCode {
    match measure() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            println!("bench-preview: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Outcome<bool> {
    let folder = tempfile::tempdir()?;
    let (few, few_ratio) = term(&folder.path().join("term.db"), 250)?;
    let (many, many_ratio) = term(&folder.path().join("long.db"), 2_500)?;
    let growth = many.as_secs_f64() / few.as_secs_f64();
    println!("preview of 400,000 / preview of 40,000: {growth:.2} (bound {GROWTH})");
    Ok(few_ratio <= BOUND && many_ratio <= BOUND && growth <= GROWTH)
}

/// The fastest preview of a term with so many activities, and its ratio to the aggregate.
fn term(store: &Path, activities: u32) -> Outcome<(Duration, f64)> {
    let mut office = Office::create(store, "2026-09-30".parse()?)?;
    office.quietly(|db| {
        db.execute(FILL, [DEPUTIES])?;
        db.execute(ACTIVITIES, [activities])?;
        db.execute(ATTENDANCES, [])?;
        Ok(())
    })?;
    let quarter: Quarter = "2026Q3".parse()?;
    let (mut preview, mut aggregate) = (Duration::MAX, Duration::MAX);
    // In turn, so that a busy moment of the machine meets both; the fastest is what the work itself costs.
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let rows = points::sheet(&office, quarter)?.rows.len();
        preview = preview.min(begun.elapsed());
        if rows != DEPUTIES as usize {
            return Err(format!("{rows} deputies were previewed").into());
        }
        aggregate = aggregate.min(read_bare(&office)?);
    }
    let ratio = preview.as_secs_f64() / aggregate.as_secs_f64();
    let all = activities * DEPUTIES;
    println!("preview of a quarter among {all} attendances: {preview:?}; the bare aggregate {aggregate:?}");
    println!("preview / aggregate: {ratio:.2} (bound {BOUND})");
    Ok((preview, ratio))
}

fn read_bare(office: &Office) -> Outcome<Duration> {
    let begun = Instant::now();
    let mut statement = office.db().prepare_cached(AGGREGATE)?;
    let mut rows = statement.query([])?;
    let mut read = 0;
    while let Some(row) = rows.next()? {
        read += row.get::<_, u32>(4)?;
    }
    let took = begun.elapsed();
    if read == 0 { Err("the aggregate read nothing".into()) } else { Ok(took) }
}
