//! Draws 履职公开栏: numbers under heads, and in words what they were.

use super::display::{Drawing, Ink, Page, Printing};
use super::faces::Role;
use super::fit::{Align, unbroken};
use super::grid::{Grid, GridColumn, GridRow, Rooms, Ruled, Wide};
use super::mm;
use super::pen::{PAGE_NUMBER, Pen, lower, page_number};
use super::setting::Setting;
use crate::Result;
use crate::publication::duty_column::{DutyColumn, DutyColumnRow, DutyColumns};

/// The paper and how type goes with it.
#[derive(Clone, Copy)]
struct Layout {
    size: (f32, f32),
    margin: f32,
    grown: f32,
}

impl Layout {
    fn room(self) -> f32 {
        self.size.0 - 2.0 * self.margin
    }

    fn head(self) -> f32 {
        mm(27.0) * self.grown
    }

    fn foot(self) -> f32 {
        mm(9.0) * self.grown
    }
}

/// The drawing of a set of duty columns.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_duty_columns(
    columns: &DutyColumns,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let layout = if columns.a3 {
        Layout { size: (mm(420.0), mm(297.0)), margin: mm(18.0), grown: 1.3 }
    } else {
        Layout { size: (mm(297.0), mm(210.0)), margin: mm(13.0), grown: 0.92 }
    };
    let mut setting = Setting::default();
    let all: usize = columns.sheets.iter().map(|sheet| sheet.rows.len()).sum();
    let (mut done, mut pages) = (0, Vec::new());
    for sheet in &columns.sheets {
        let rows: Vec<GridRow> = sheet.rows.iter().map(|row| cells(columns, row)).collect();
        let grid = grid(columns, &rows, layout);
        let ruled = grid.lay_out(&mut setting, &mut |row, _| step(done + row, all))?;
        done += rows.len();
        for number in 0..ruled.pages.len() {
            pages.push(page(&mut setting, (columns, sheet), layout, (&ruled, number))?);
        }
    }
    Ok(Drawing {
        title: format!("{}（{}）", columns.title, columns.period),
        pages,
        photos: Vec::new(),
        codes: Vec::new(),
        printing: Printing::Plain,
        setting,
    })
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

fn grid<'a>(columns: &DutyColumns, rows: &'a [GridRow], layout: Layout) -> Grid<'a> {
    let column = |head: &str, align, wide, lines| GridColumn {
        head: head.into(),
        under: None,
        align,
        role: Role::Song,
        wide,
        lines,
    };
    let grown = layout.grown;
    let mut all = vec![GridColumn { role: Role::Hei, ..column("姓　名", Align::Middle, Wide::Text, 1) }];
    for head in &columns.heads {
        let wide = if columns.named { Wide::Fixed(mm(14.0) * grown) } else { Wide::Share(1.0) };
        all.push(column(&halved(head), Align::Middle, wide, 1));
    }
    if columns.named {
        all.push(column("主要履职内容", Align::Left, Wide::Share(1.0), 8));
    }
    let inner = layout.size.1 - 2.0 * layout.margin - layout.head() - layout.foot();
    Grid {
        columns: all,
        rows,
        width: layout.room(),
        size: 11.0 * grown,
        floor: 8.0,
        row: mm(7.5) * grown,
        spread: mm(3.0) * grown,
        upright: false,
        rooms: Rooms { first: inner, next: inner, last_keeps: 0.0 },
    }
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
    layout: Layout,
    (ruled, number): (&Ruled, usize),
) -> Result<Page> {
    let mut page = Page::new(layout.size.0, layout.size.1);
    let (x, y, room, grown) = (layout.margin, layout.margin, layout.room(), layout.grown);
    Pen::new(Role::SongBold, 24.0 * grown).middle().put(setting, &mut page, &columns.title, (x, y, room))?;
    page.fill([x, y + mm(13.5) * grown, room, mm(0.9) * grown], Ink::RED);
    let line = y + mm(17.0) * grown;
    let said = sheet.heading.iter().map(String::as_str).chain([columns.period.as_str()]);
    let said = said.collect::<Vec<_>>().join("　");
    Pen::new(Role::Hei, 14.0 * grown).put(setting, &mut page, &said, (x, line, room * 0.6))?;
    let small = Pen::new(Role::Song, 10.5 * grown);
    let counted = format!("共 {} 名　{}", sheet.rows.len(), columns.note);
    let at = (x + room * 0.4, line + mm(1.0) * grown, room * 0.6);
    small.right().grey().put(setting, &mut page, &counted, at)?;
    ruled.draw(&mut page, number, (x, y + layout.head()));
    let foot = layout.size.1 - layout.margin - mm(4.5) * grown;
    let phone = columns.phone.as_ref().map(|phone| format!("意见反映电话：{phone}")).unwrap_or_default();
    small.put(setting, &mut page, &phone, (x, foot, room / 2.0))?;
    small.right().put(setting, &mut page, &columns.issued, (x + room / 2.0, foot, room / 2.0))?;
    let at = (x, foot + lower(small.size, PAGE_NUMBER), room);
    page_number(setting, &mut page, (number + 1, ruled.pages.len()), at)?;
    Ok(page)
}
