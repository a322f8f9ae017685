//! Draws 履职公开栏: numbers under heads, and in words what they were.

use super::display::{Drawing, Page};
use super::faces::Role;
use super::fit::{Align, unbroken};
use super::grid::{GridColumn, GridRow, Ruled, Wide};
use super::mm;
use super::pen::Pen;
use super::setting::Setting;
use super::wall::{Wall, WallTexts};
use crate::Result;
use crate::publication::duty_column::{DutyColumn, DutyColumnRow, DutyColumns};

/// The drawing of a set of duty columns.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_duty_columns(
    columns: &DutyColumns,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let wall = Wall::of(columns.a3);
    let mut setting = Setting::default();
    let all: usize = columns.sheets.iter().map(|sheet| sheet.rows.len()).sum();
    let (mut done, mut pages) = (0, Vec::new());
    for sheet in &columns.sheets {
        let rows: Vec<GridRow> = sheet.rows.iter().map(|row| cells(columns, row)).collect();
        let grid = wall.grid(heads(columns, wall), &rows);
        let ruled = grid.lay_out(&mut setting, &mut |row, _| step(done + row, all))?;
        done += rows.len();
        for number in 0..ruled.pages.len() {
            pages.push(page(&mut setting, (columns, sheet), wall, (&ruled, number))?);
        }
    }
    Ok(Drawing::plain(&format!("{}（{}）", columns.title, columns.period), pages, setting))
}

/// A nought is left out, so that what was done is seen.
fn cells(columns: &DutyColumns, row: &DutyColumnRow) -> GridRow {
    let count = |count: &u32| if *count == 0 { "–".to_owned() } else { count.to_string() };
    let mut cells = vec![row.person.name.spread()];
    cells.extend(row.counts.iter().map(count));
    if columns.named {
        cells.push(row.said.clone());
    }
    GridRow::Cells { about: row.person.name.to_string(), cells }
}

fn heads(columns: &DutyColumns, wall: Wall) -> Vec<GridColumn> {
    let mut all = vec![GridColumn::new("姓　名", Align::Middle, Role::Hei, Wide::Text, 1)];
    for head in &columns.heads {
        let wide = if columns.named { wall.fixed(14.0) } else { Wide::Share(1.0) };
        all.push(GridColumn::plain(&halved(head), Align::Middle, wide, 1));
    }
    if columns.named {
        all.push(GridColumn::plain("主要履职内容", Align::Left, Wide::Share(1.0), 8));
    }
    all
}

/// 参加会议 parts into 参加 and 会议 where it is narrow.
fn halved(head: &str) -> String {
    let half = head.chars().count() / 2;
    let (first, second): (String, String) =
        (head.chars().take(half).collect(), head.chars().skip(half).collect());
    format!("{}{}", unbroken(&first), unbroken(&second))
}

fn page(
    setting: &mut Setting,
    (columns, sheet): (&DutyColumns, &DutyColumn),
    wall: Wall,
    ruled: (&Ruled, usize),
) -> Result<Page> {
    let phone = columns.phone.as_ref().map(|phone| format!("意见反映电话：{phone}")).unwrap_or_default();
    let texts = WallTexts { title: &columns.title, phone: &phone, issued: &columns.issued };
    let (mut page, (x, line, room)) = wall.page(setting, &texts, ruled)?;
    let said = sheet.heading.iter().map(String::as_str).chain([columns.period.as_str()]);
    let said = said.collect::<Vec<_>>().join("　");
    let grown = wall.grown;
    Pen::new(Role::Hei, 14.0 * grown).put(setting, &mut page, &said, (x, line, room * 0.6))?;
    let counted = format!("共 {} 名　{}", sheet.rows.len(), columns.note);
    let at = (x + room * 0.4, line + mm(1.0) * grown, room * 0.6);
    Pen::new(Role::Song, 10.5 * grown).right().grey().put(setting, &mut page, &counted, at)?;
    Ok(page)
}
