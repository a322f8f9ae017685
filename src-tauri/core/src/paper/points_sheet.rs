//! Draws 履职积分公示表: rank first, three scores under one head, notes and room for the seal at the end.

use super::display::{Drawing, Ink, Page};
use super::faces::Role;
use super::fit::{Align, Block, Fitted, fit};
use super::grid::{Grid, GridColumn, GridRow, Rooms, Ruled, Wide};
use super::pen::{Pen, page_number};
use super::setting::{Setting, width};
use super::{mm, pen};
use crate::Result;
use crate::publication::points_sheet::{PointsColumn, PointsRow, PointsSheet, PointsSheets};

/// The seal of an office is 42 mm wide.
const SEAL: f32 = mm(45.0);

/// The paper and how type goes with it.
struct Layout {
    size: (f32, f32),
    margin: f32,
    grown: f32,
}

impl Layout {
    fn of(sheets: &PointsSheets) -> Self {
        if sheets.a3 {
            Self { size: (mm(297.0), mm(420.0)), margin: mm(22.0), grown: 1.35 }
        } else {
            Self { size: (mm(210.0), mm(297.0)), margin: mm(18.0), grown: 1.0 }
        }
    }

    fn room(&self) -> f32 {
        self.size.0 - 2.0 * self.margin
    }

    fn head(&self) -> f32 {
        mm(29.0) * self.grown
    }

    fn foot(&self) -> f32 {
        mm(6.0)
    }
}

/// The drawing of a set of points sheets.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_points_sheets(
    sheets: &PointsSheets,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let layout = Layout::of(sheets);
    let mut setting = Setting::default();
    let all: usize = sheets.sheets.iter().map(|sheet| sheet.rows.len()).sum();
    let (mut done, mut pages) = (0, Vec::new());
    let notes = Notes::set(&mut setting, sheets, &layout)?;
    for sheet in &sheets.sheets {
        let rows: Vec<GridRow> = sheet.rows.iter().map(|row| cells(sheets, row)).collect();
        let grid = grid(sheets, &rows, &layout, notes.height());
        let ruled = grid.lay_out(&mut setting, &mut |row, _| step(done + row, all))?;
        done += rows.len();
        for number in 0..ruled.pages.len() {
            pages.push(page(&mut setting, (sheets, sheet), &layout, (&ruled, number), &notes)?);
        }
    }
    Ok(Drawing::plain(&format!("{}（{}）", sheets.title, sheets.period), pages, setting))
}

fn cells(sheets: &PointsSheets, row: &PointsRow) -> GridRow {
    let mut cells = vec![row.rank.to_string(), row.name.spread()];
    cells.extend(sheets.columns.iter().map(|column| match column {
        PointsColumn::Constituency => row.constituency.clone(),
        PointsColumn::Group => row.group.clone(),
    }));
    let scores = if sheets.three_scores { &row.scores[..] } else { &row.scores[2..] };
    cells.extend(scores.iter().map(|score| score.clone().unwrap_or_else(|| "—".into())));
    cells.push(row.duty_days.to_string());
    GridRow::Cells { about: row.name.to_string(), cells }
}

fn grid<'a>(sheets: &PointsSheets, rows: &'a [GridRow], layout: &Layout, notes: f32) -> Grid<'a> {
    let column = |head: &str, align, wide| GridColumn::plain(head, align, wide, 1);
    let grown = layout.grown;
    let number = |head, wide: f32| column(head, Align::Right, Wide::Fixed(mm(wide) * grown));
    let mut columns = vec![number("名次", 13.0), column("姓　名", Align::Middle, Wide::Text)];
    columns.extend(sheets.columns.iter().map(|asked| match asked {
        PointsColumn::Constituency => column("选区", Align::Left, Wide::Share(1.0)),
        PointsColumn::Group => column("代表小组", Align::Left, Wide::Share(1.0)),
    }));
    if sheets.three_scores {
        for head in ["自评", "小组", "审定"] {
            columns.push(GridColumn { under: Some("积　分"), ..number(head, 17.0) });
        }
    } else {
        columns.push(number("积分", 20.0));
    }
    columns.push(number("履职天数", 19.0));
    let inner = layout.size.1 - 2.0 * layout.margin - layout.head() - layout.foot();
    Grid {
        columns,
        rows,
        width: layout.room(),
        size: 11.0 * grown,
        floor: 8.0 * grown,
        row: mm(6.6) * grown,
        spread: mm(1.6) * grown,
        upright: false,
        rooms: Rooms { first: inner, next: inner, last_keeps: notes + mm(5.0) * grown },
    }
}

fn page(
    setting: &mut Setting,
    (sheets, sheet): (&PointsSheets, &PointsSheet),
    layout: &Layout,
    (ruled, number): (&Ruled, usize),
    notes: &Notes,
) -> Result<Page> {
    let mut page = Page::new(layout.size.0, layout.size.1);
    let (x, room, of) = (layout.margin, layout.room(), ruled.pages.len());
    heading(setting, &mut page, (sheets, sheet), layout)?;
    let bottom = ruled.draw(&mut page, number, (x, layout.margin + layout.head()));
    if number + 1 == of {
        notes.draw(setting, &mut page, sheets, layout, bottom + mm(5.0) * layout.grown)?;
    }
    page_number(setting, &mut page, (number + 1, of), (x, layout.size.1 - layout.margin - mm(1.0), room))?;
    Ok(page)
}

fn heading(
    setting: &mut Setting,
    page: &mut Page,
    (sheets, sheet): (&PointsSheets, &PointsSheet),
    layout: &Layout,
) -> Result<()> {
    let (x, y, room, grown) = (layout.margin, layout.margin, layout.room(), layout.grown);
    Pen::new(Role::SongBold, 22.0 * grown).middle().put(setting, page, &sheets.title, (x, y, room))?;
    page.fill([x, y + mm(13.5) * grown, room, mm(0.8) * grown], Ink::RED);
    let line = y + mm(17.5) * grown;
    let said = sheet.heading.iter().map(String::as_str).chain([sheets.period.as_str()]);
    let said = said.collect::<Vec<_>>().join("　");
    Pen::new(Role::Hei, 13.0 * grown).put(setting, page, &said, (x, line, room * 0.72))?;
    let counted = format!("共 {} 名", sheet.rows.len());
    let small = Pen::new(Role::Song, 11.0 * grown).right().grey();
    small.put(setting, page, &counted, (x + room * 0.75, line + mm(0.7) * grown, room * 0.25))?;
    Ok(())
}

/// The foot of a set's sheets: what is said at the left, room for the seal at the right.
struct Notes {
    lines: Vec<(Fitted, Fitted)>,
    gap: f32,
    least: f32,
}

impl Notes {
    fn set(setting: &mut Setting, sheets: &PointsSheets, layout: &Layout) -> Result<Self> {
        let size = 10.0 * layout.grown;
        let block = |role, width, lines| Block { role, size, floor: 6.0, leading: 1.4, width, lines };
        let mut label = 0.0_f32;
        for (text, _) in &sheets.notes {
            label = label.max(width(&setting.set(&format!("{text}："), Role::Hei)?, size));
        }
        let room = layout.room() - SEAL.max(mm(45.0)) - mm(10.0) - label;
        let mut lines = Vec::with_capacity(sheets.notes.len());
        for (text, said) in &sheets.notes {
            let text = fit(setting, &format!("{text}："), block(Role::Hei, label + 1.0, 1))?;
            lines.push((text, fit(setting, said, block(Role::Song, room, 12))?));
        }
        Ok(Self { lines, gap: size * 0.25, least: SEAL })
    }

    fn height(&self) -> f32 {
        let said: f32 = self.lines.iter().map(|(_, said)| said.height() + self.gap).sum();
        said.max(self.least)
    }

    /// The seal goes over the issuer's name and the date.
    fn draw(
        &self,
        setting: &mut Setting,
        page: &mut Page,
        sheets: &PointsSheets,
        layout: &Layout,
        top: f32,
    ) -> Result<()> {
        let mut y = top;
        for (label, said) in &self.lines {
            label.draw(page, (layout.margin, y), Align::Left, Ink::BLACK);
            said.draw(page, (layout.margin + label.width, y), Align::Left, Ink::BLACK);
            y += said.height() + self.gap;
        }
        let left = layout.margin + layout.room() - SEAL;
        let pen = Pen { floor: 7.0, ..Pen::new(Role::Song, 11.5 * layout.grown.min(1.15)) }.middle();
        let middle = top + SEAL / 2.0 - pen.size * pen::LEADING;
        pen.put(setting, page, &sheets.issuer, (left, middle, SEAL))?;
        pen.put(setting, page, &sheets.date, (left, middle + pen.size * 1.7, SEAL))?;
        if !sheets.is_draft {
            let small = Pen::new(Role::Song, 8.5).middle().grey();
            small.put(setting, page, "（盖章）", (left, top + SEAL - mm(6.0), SEAL))?;
        }
        Ok(())
    }
}
