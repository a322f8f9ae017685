//! 宣读材料: large type, each deputy on a page of her own.

use super::super::display::Drawing;
use super::super::faces::Role;
use super::super::fit::Align;
use super::super::grid::{Grid, GridRow, Rooms, Wide};
use super::super::letter::{Letter, ROOM};
use super::super::mm;
use super::column;
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
        let rows = rows(person);
        if !rows.is_empty() {
            letter.table(grid(&rows), &mut |_, _| Ok(()))?;
        }
        for sentence in &person.sentences {
            letter.paragraph(sentence)?;
        }
    }
    letter.finish(&packet.title)
}

fn rows(person: &PacketPerson) -> Vec<GridRow> {
    let row = |cells: &[String; 4]| GridRow::Cells { about: person.name.to_string(), cells: cells.to_vec() };
    person.quarters.iter().map(row).collect()
}

fn grid(rows: &[GridRow]) -> Grid<'_> {
    let cell = |head: &str, share: f32| column(head, Align::Middle, Role::Fang, Wide::Share(share), 1);
    Grid {
        columns: vec![cell("季度", 1.6), cell("履职积分", 1.0), cell("履职天数", 1.0), cell("结算情况", 1.0)],
        rows,
        width: ROOM,
        size: 15.0,
        floor: 11.0,
        row: mm(11.0),
        spread: 0.0,
        upright: true,
        rooms: Rooms { first: 0.0, next: 0.0, last_keeps: 0.0 },
    }
}
