//! 述职评议通报, as official documents are set.

use super::super::display::Drawing;
use super::super::faces::Role;
use super::super::fit::Align;
use super::super::grid::{Grid, GridColumn, GridRow, Rooms, Wide};
use super::super::letter::{Letter, ROOM};
use super::super::mm;
use crate::Result;
use crate::publication::evaluations::notice::EvaluationNotice;

/// The drawing of a notice.
///
/// # Errors
/// A character no face has, or what `step` says.
pub fn draw_evaluation_notice(
    notice: &EvaluationNotice,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut letter = Letter::new();
    letter.title(&notice.title)?;
    letter.under_title(&notice.number)?;
    letter.paragraph(&notice.opening)?;
    let mut numerals = ["一", "二", "三"].into_iter();
    let mut numbered = |title: &str| format!("{}、{title}", numerals.next().unwrap_or_default());
    letter.heading(&numbered("测评结果"))?;
    let rows = rows(notice);
    letter.table(grid(notice, &rows), step)?;
    for (title, lines) in [("选民意见", &notice.opinions), ("整改事项", &notice.rectifications)] {
        if lines.is_empty() {
            continue;
        }
        letter.heading(&numbered(title))?;
        for (number, line) in (1..).zip(lines) {
            letter.paragraph(&format!("{number}．{line}"))?;
        }
    }
    letter.paragraph(&notice.closing)?;
    letter.signed(&notice.issuer, &notice.date)?;
    letter.finish(&notice.title)
}

fn rows(notice: &EvaluationNotice) -> Vec<GridRow> {
    let row = |row: &crate::publication::evaluations::notice::NoticeRow| {
        let mut cells = vec![row.name.spread()];
        cells.extend(row.cells.iter().cloned());
        GridRow::Cells { about: row.name.to_string(), cells }
    };
    notice.rows.iter().map(row).collect()
}

fn grid<'r>(notice: &EvaluationNotice, rows: &'r [GridRow]) -> Grid<'r> {
    let cell =
        |head: &str, share: f32| GridColumn::new(head, Align::Middle, Role::Fang, Wide::Share(share), 2);
    Grid {
        columns: vec![
            GridColumn::new("述职代表", Align::Middle, Role::Fang, Wide::Fixed(mm(38.0)), 1),
            cell("选区", 1.1),
            cell("述职方式", 1.0),
            cell(&notice.measure, 1.2),
            cell("测评结果", 1.1),
        ],
        rows,
        width: ROOM,
        size: 14.0,
        floor: 10.0,
        row: mm(9.5),
        spread: 0.0,
        upright: true,
        rooms: Rooms { first: 0.0, next: 0.0, last_keeps: 0.0 },
    }
}
