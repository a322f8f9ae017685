//! Draws 代表公示牌: title over a red rule, photos and names as large as the sheet allows, nobody squeezed.
//!
//! Two ways to show a person: name above, photo at the left and facts at the right, for many; photo above, name and
//! facts under it, for few. `division` tries both on every grid and takes the one with the largest type.

mod division;
mod person;

use super::display::{Drawing, Ink, Page, Printing};
use super::faces::Role;
use super::fit::{Align, Block, fit};
use super::mm;
use super::photo::Album;
use super::setting::{Glyph, Setting, width};
use crate::Result;
use crate::publication::notice_board::{Board, BoardFact, BoardPaper, NoticeBoard};
use crate::publication::public::PublicPerson;
use division::Division;

/// The drawing of a set of boards.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_notice_board(
    boards: &NoticeBoard,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut wall = Wall { setting: Setting::default(), photos: Album::default() };
    let people: usize = boards.boards.iter().map(|board| board.people.len()).sum();
    let mut done = 0;
    let mut pages = Vec::new();
    for board in &boards.boards {
        let sheet = Sheet::for_board(boards, board, wall.longest_name(board)?);
        let of = sheet.division.pages;
        let size = wall.fact_size(board, &sheet, &boards.facts)?;
        for (number, share) in sheet.division.shares(board.people.len()).into_iter().enumerate() {
            let mut page = Page::new(sheet.size.0, sheet.size.1);
            wall.setting.about("");
            wall.heading(&mut page, &sheet, boards, board)?;
            wall.foot(&mut page, &sheet, boards, (number + 1, of))?;
            for (place, person) in board.people[share].iter().enumerate() {
                step(done, people)?;
                done += 1;
                wall.setting.about(person.name.as_str());
                wall.person(&mut page, person, &sheet, place, (&boards.facts, size))?;
            }
            pages.push(page);
        }
    }
    let Wall { setting, photos } = wall;
    Ok(Drawing {
        title: boards.title.clone(),
        pages,
        photos: photos.into_photos(),
        codes: Vec::new(),
        printing: Printing::Plain,
        setting,
    })
}

/// What is in hand while boards are drawn.
struct Wall {
    setting: Setting,
    photos: Album,
}

/// The paper of one board and how it is divided.
struct Sheet {
    size: (f32, f32),
    margin: f32,
    /// 1 on A3; type of heads and feet goes with the paper.
    grown: f32,
    /// Left, top, width, height of the grid.
    area: [f32; 4],
    division: Division,
}

impl Sheet {
    /// The better way to lay the paper, unless one is asked for: fewer pages, then larger type.
    fn for_board(boards: &NoticeBoard, board: &Board, longest_name: f32) -> Self {
        let (short, long, grown) = match boards.paper {
            BoardPaper::A3 => (mm(297.0), mm(420.0), 1.0),
            BoardPaper::A4 => (mm(210.0), mm(297.0), 0.707),
        };
        let sheet = |landscape: bool| {
            let size = if landscape { (long, short) } else { (short, long) };
            let margin = mm(16.0) * grown;
            let top = margin + mm(35.0) * grown;
            let bottom = margin + mm(9.0) * grown;
            let area = [margin, top, size.0 - 2.0 * margin, size.1 - top - bottom];
            let least = if boards.paper == BoardPaper::A3 { 0.96 } else { 0.72 };
            let division = Division::of(board.people.len(), (area[2], area[3]), least, longest_name);
            Self { size, margin, grown, area, division }
        };
        match boards.landscape {
            Some(landscape) => sheet(landscape),
            None => {
                let (lying, standing) = (sheet(true), sheet(false));
                if lying.division.is_better_than(&standing.division) { lying } else { standing }
            }
        }
    }
}

impl Wall {
    /// The width of the longest name in ems.
    fn longest_name(&mut self, board: &Board) -> Result<f32> {
        let mut longest = 3.0_f32;
        for person in &board.people {
            self.setting.about(person.name.as_str());
            longest = longest.max(width(&self.setting.set(person.name.as_str(), Role::HeiBold)?, 1.0));
        }
        Ok(longest)
    }

    fn heading(&mut self, page: &mut Page, sheet: &Sheet, boards: &NoticeBoard, board: &Board) -> Result<()> {
        let (x, room, grown) = (sheet.margin, page.size.0 - 2.0 * sheet.margin, sheet.grown);
        let block = |role, size: f32, width| Block {
            role,
            size: size * grown,
            floor: 6.0,
            leading: 1.2,
            width,
            lines: 1,
        };
        let mut title = fit(&mut self.setting, &boards.title, block(Role::SongBold, 44.0, room))?;
        if let Some(line) = title.lines.first_mut() {
            track(line, title.size, room * 0.9);
        }
        let title_top = sheet.margin + (mm(20.0) * grown - title.height()) / 2.0 - mm(2.0) * grown;
        title.draw(page, (x, title_top), Align::Middle, Ink::BLACK);
        page.fill([x, sheet.margin + mm(19.0) * grown, room, mm(1.2)], Ink::RED);
        let top = sheet.margin + mm(22.5) * grown;
        let counted = format!("共 {} 名　{}", board.people.len(), board.order);
        let counted = fit(&mut self.setting, &counted, block(Role::Song, 13.0, room * 0.3))?;
        counted.draw(page, (x + room * 0.7, top + mm(1.6) * grown), Align::Right, Ink::GREY);
        if let Some(heading) = &board.heading {
            let heading = fit(&mut self.setting, heading, block(Role::HeiBold, 24.0, room * 0.45))?;
            heading.draw(page, (x, top), Align::Left, Ink::BLACK);
            let taken = heading.lines.first().map_or(0.0, |line| width(line, heading.size)) + mm(5.0) * grown;
            let about = board.about.join("　");
            let left = room * 0.7 - taken - mm(3.0);
            let block = Block { lines: 2, ..block(Role::Song, 13.0, left) };
            let about = fit(&mut self.setting, &about, block)?;
            about.draw(
                page,
                (x + taken, top + (mm(9.5) * grown - about.height()) / 2.0),
                Align::Left,
                Ink::GREY,
            );
        } else {
            let issuer = fit(&mut self.setting, &boards.issuer, block(Role::Song, 13.0, room * 0.5))?;
            issuer.draw(page, (x, top + mm(1.6) * grown), Align::Left, Ink::GREY);
        }
        Ok(())
    }

    fn foot(
        &mut self,
        page: &mut Page,
        sheet: &Sheet,
        boards: &NoticeBoard,
        (number, of): (usize, usize),
    ) -> Result<()> {
        let (x, room, grown) = (sheet.margin, page.size.0 - 2.0 * sheet.margin, sheet.grown);
        let y = page.size.1 - sheet.margin - mm(5.0) * grown;
        page.line((x, y - mm(1.8) * grown), (x + room, y - mm(1.8) * grown), mm(0.3), Ink::LINE);
        let block = Block {
            role: Role::Song,
            size: 13.0 * grown,
            floor: 5.0,
            leading: 1.2,
            width: room / 2.0,
            lines: 1,
        };
        let phone = boards.phone.as_ref().map(|phone| format!("意见反映电话：{phone}")).unwrap_or_default();
        fit(&mut self.setting, &phone, block)?.draw(page, (x, y), Align::Left, Ink::BLACK);
        let issued = [boards.issuer.as_str(), boards.date.as_str()].join("　");
        fit(&mut self.setting, issued.trim(), block)?.draw(
            page,
            (x + room / 2.0, y),
            Align::Right,
            Ink::BLACK,
        );
        if of > 1 {
            let numbered = fit(
                &mut self.setting,
                &format!("第 {number} 张　共 {of} 张"),
                Block { width: room, ..block },
            )?;
            numbered.draw(page, (x, y), Align::Middle, Ink::GREY);
        }
        Ok(())
    }
}

/// Spreads a title towards a width, by a third of an em at most between its characters.
fn track(line: &mut [Glyph], size: f32, room: f32) {
    let gaps = line.len().saturating_sub(1);
    if gaps == 0 {
        return;
    }
    let each = ((room - width(line, size)) / gaps as f32 / size * 1000.0).clamp(0.0, 330.0) as i16;
    for glyph in &mut line[..gaps] {
        glyph.after += each;
    }
}

/// What is said of a person, one text a line.
fn said(person: &PublicPerson, facts: &[BoardFact]) -> Vec<String> {
    let phone = person.phone.as_ref().map(|phone| format!("电话 {}", super::fit::unbroken(phone.as_str())));
    let texts = facts.iter().map(|fact| match fact {
        BoardFact::Position => person.position.clone(),
        BoardFact::Constituency => person.constituency.clone(),
        BoardFact::Group => person.group.clone(),
        BoardFact::Party => person.party.clone(),
        BoardFact::Education => person.education.clone(),
        BoardFact::Phone => phone.clone(),
    });
    texts.flatten().filter(|text| !text.is_empty()).collect()
}
