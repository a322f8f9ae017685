//! 宣读材料: large type, each deputy on a page of her own.

use super::super::display::Drawing;
use super::super::faces::Role;
use super::super::fit::Align;
use super::super::grid::{Grid, GridColumn, GridRow, Rooms, Wide};
use super::super::letter::{Letter, ROOM};
use super::super::mm;
use crate::Result;
use crate::publication::evaluations::packet::{EvaluationPacket, PacketPerson};

/// The drawing of a packet.
///
/// # Errors
/// A character no face has, or what `step` says.
pub fn draw_evaluation_packet(
    packet: &EvaluationPacket,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut letter = Letter::new();
    letter.title(&packet.title)?;
    letter.under_title("")?;
    letter.paragraph(&packet.opening)?;
    letter.heading("议程")?;
    for line in &packet.agenda {
        letter.paragraph(line)?;
    }
    for (place, person) in packet.people.iter().enumerate() {
        step(place, packet.people.len())?;
        letter.setting.about(person.name.as_str());
        letter.new_page();
        letter.title(&person.name.spread())?;
        letter.under_title(&person.about)?;
        letter.setting.about("");
        for (columns, cells) in [(quarters(), &person.quarters), (pledged(), &person.pledged)] {
            let rows = rows(person, cells);
            if !rows.is_empty() {
                letter.table(grid(columns, &rows), &mut |_, _| Ok(()))?;
            }
        }
        for sentence in &person.sentences {
            letter.paragraph(sentence)?;
        }
    }
    letter.finish(&packet.title)
}

fn rows(person: &PacketPerson, cells: &[[String; 4]]) -> Vec<GridRow> {
    let row = |cells: &[String; 4]| GridRow::Cells { about: person.name.to_string(), cells: cells.to_vec() };
    cells.iter().map(row).collect()
}

fn quarters() -> Vec<GridColumn> {
    let cell =
        |head: &str, share: f32| GridColumn::new(head, Align::Middle, Role::Fang, Wide::Share(share), 1);
    vec![cell("季度", 1.6), cell("履职积分", 1.0), cell("履职天数", 1.0), cell("结算情况", 1.0)]
}

fn pledged() -> Vec<GridColumn> {
    let cell = |head: &str| GridColumn::new(head, Align::Middle, Role::Fang, Wide::Text, 1);
    let items = GridColumn::new("承诺事项", Align::Left, Role::Fang, Wide::Share(1.0), 2);
    vec![items, cell("目标"), cell("完成"), cell("评诺")]
}

fn grid(columns: Vec<GridColumn>, rows: &[GridRow]) -> Grid<'_> {
    Grid {
        columns,
        rows,
        width: ROOM,
        size: 15.0,
        floor: 11.0,
        row: mm(9.5),
        spread: 0.0,
        upright: true,
        rooms: Rooms { first: 0.0, next: 0.0, last_keeps: 0.0 },
    }
}
