//! A deputy's photo in its frame; where there is none, the surname on tinted ground says that one is missing.

use super::display::{Ink, Item, Page};
use super::faces::Role;
use super::fit::{Align, Block, fit};
use super::mm;
use super::photo::Album;
use super::setting::Setting;
use crate::Result;
use crate::publication::public::PublicPerson;

/// Puts a photo into an area: left, top, width, height; `scale` is that of the type beside it.
pub(super) fn portrait(
    setting: &mut Setting,
    photos: &mut Album,
    page: &mut Page,
    person: &PublicPerson,
    (area, scale): ([f32; 4], f32),
) -> Result<()> {
    if let Some(bytes) = &person.photo {
        let photo = photos.place(bytes);
        page.items.push(Item::Photo { area, photo });
    } else {
        page.fill(area, Ink::TINT);
        let surname: String = person.name.as_str().chars().take(1).collect();
        let block =
            |role, size: f32| Block { role, size, floor: size, leading: 1.2, width: area[2], lines: 1 };
        let surname = fit(setting, &surname, block(Role::Kai, area[2] * 0.55))?;
        surname.draw(page, (area[0], area[1] + area[3] * 0.2), Align::Middle, Ink::LINE);
        let missing = fit(setting, "照片待补", block(Role::Hei, 8.5 * scale))?;
        missing.draw(page, (area[0], area[1] + area[3] * 0.8), Align::Middle, Ink::GREY);
    }
    page.frame(area, mm(0.3), Ink::LINE);
    Ok(())
}
