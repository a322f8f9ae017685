//! How long an import of 3,000 rows takes, against the least it could: calamine's bare streaming read of the same
//! workbook plus bare inserts of the same rows into the store's table. One run, one machine, a ratio.
#![allow(clippy::print_stdout, reason = "a measurement speaks to its terminal")]

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use calamine::{Reader, Xlsx, open_workbook};
use dutybook_core::office::{Office, Work};
use dutybook_core::{bridge, rosters};
use rusqlite::Connection;
use rust_xlsxwriter::Workbook;
use serde_json::json;

type Outcome<T> = Result<T, Box<dyn Error>>;

const ROWS: u32 = 3_000;
const ROUNDS: u32 = 60;
const BOUND: f64 = 1.5;
const HEADS: [&str; 10] = [
    "序号",
    "代表证号",
    "姓名",
    "性别",
    "民族",
    "出生年月",
    "政治面貌",
    "文化程度",
    "工作单位及职务",
    "联系电话",
];
const SURNAMES: &str = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏";
const GIVEN: &str = "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰红梅建国文";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(code) = rosters::child_main(&arguments) {
        return ExitCode::from(u8::try_from(code).unwrap_or(70));
    }
    match measure() {
        Ok(ratio) if ratio <= BOUND => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            println!("bench-import: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Outcome<f64> {
    let folder = tempfile::tempdir()?;
    let roster = folder.path().join("roster.xlsx");
    write_roster(&roster)?;
    let (mut read, mut inserts, mut import) = (Duration::MAX, Duration::MAX, Duration::MAX);
    // In turn, so that a busy moment of the machine meets all three; the fastest is what the work itself costs.
    for round in 0..ROUNDS {
        read = read.min(read_bare(&roster)?);
        inserts = inserts.min(insert_bare(&folder.path().join(format!("bare{round}.db")))?);
        import = import.min(import_office(&roster, &folder.path().join(format!("office{round}.dutybook")))?);
    }
    let ratio = import.as_secs_f64() / (read + inserts).as_secs_f64();
    println!("import of {ROWS} rows: {import:?}; bare read {read:?} + bare inserts {inserts:?}");
    println!("import / (read + inserts): {ratio:.2} (bound {BOUND})");
    Ok(ratio)
}

fn cells(row: u32) -> [String; 10] {
    let pick = |letters: &str, place: u32| letters.chars().cycle().nth(place as usize).unwrap_or('一');
    let name = [pick(SURNAMES, row % 31), pick(GIVEN, row % 29), pick(GIVEN, row / 29 % 30)].iter().collect();
    [
        row.to_string(),
        format!("QH-{row:05}"),
        name,
        if row.is_multiple_of(2) { "男" } else { "女" }.to_owned(),
        "汉族".to_owned(),
        format!("{}-{:02}-{:02}", 1955 + row % 45, 1 + row % 12, 1 + row % 28),
        "中共党员".to_owned(),
        "大专".to_owned(),
        format!("第{row}村民小组组长"),
        format!("139{row:08}"),
    ]
}

fn write_roster(path: &Path) -> Outcome<()> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, head) in (0..).zip(HEADS) {
        sheet.write(0, column, head)?;
    }
    for row in 1..=ROWS {
        for (column, cell) in (0..).zip(cells(row)) {
            sheet.write(row, column, cell)?;
        }
    }
    Ok(book.save(path)?)
}

fn read_bare(path: &Path) -> Outcome<Duration> {
    let begun = Instant::now();
    let mut book: Xlsx<_> = open_workbook(path)?;
    let name = book.sheet_names().first().cloned().ok_or("the workbook has no sheet")?;
    let mut cells = book.worksheet_cells_reader(&name)?;
    let mut read = 0;
    while cells.next_cell()?.is_some() {
        read += 1;
    }
    let took = begun.elapsed();
    if read < ROWS { Err("not every cell was read".into()) } else { Ok(took) }
}

/// The rows into the store's own table, and nothing else: no journal, no undo, no backup.
fn insert_bare(path: &Path) -> Outcome<Duration> {
    drop(Office::create(path, "2026-09-30".parse()?)?);
    let mut db = Connection::open(path)?;
    db.execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;")?;
    let begun = Instant::now();
    let transaction = db.transaction()?;
    {
        let mut insert = transaction.prepare(
            "INSERT INTO deputies (card_no, name, gender, ethnicity, birth, party, education, position, phone, term_id,
                                   levels, offices, honours, phone_may_be_published, by_election)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1, '乡镇', '', '', 0, 0)",
        )?;
        for row in 1..=ROWS {
            let [_, facts @ ..] = cells(row);
            insert.execute(facts)?;
        }
    }
    transaction.commit()?;
    Ok(begun.elapsed())
}

fn import_office(roster: &Path, store: &Path) -> Outcome<Duration> {
    let mut office = Office::create(store, "2026-09-30".parse()?)?;
    let asked =
        json!({ "path": roster, "mapping": [], "corrections": [], "choices": [], "accept_problems": true });
    let begun = Instant::now();
    bridge::call(&mut office, "rosters.import", asked, &Work::silent())?;
    let took = begun.elapsed();
    let list = bridge::call(&mut office, "deputies.list", json!({}), &Work::silent())?;
    match list.as_array().map(Vec::len) {
        Some(kept) if kept == ROWS as usize => Ok(took),
        kept => Err(format!("{kept:?} of {ROWS} were imported").into()),
    }
}
