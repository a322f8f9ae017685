//! Draws 履职菜单: the plan by quarter, wide and to be read on a wall.

use super::display::Drawing;
use super::faces::Role;
use super::fit::Align;
use super::grid::{GridColumn, GridRow, Wide};
use super::menu_form::draw_forms;
use super::mm;
use super::pen::Pen;
use super::setting::Setting;
use super::wall::{Wall, WallTexts};
use crate::Result;
use crate::publication::duty_menu::{DutyMenus, MenuPlan, MenuPlanRow};

/// The drawing of a plan, or of a set of forms.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_duty_menus(
    menus: &DutyMenus,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    match menus {
        DutyMenus::Plan(plan) => draw_plan(plan, step),
        DutyMenus::Forms(forms) => draw_forms(forms, step),
    }
}

fn draw_plan(plan: &MenuPlan, step: &mut dyn FnMut(usize, usize) -> Result<()>) -> Result<Drawing> {
    let wall = Wall::of(plan.a3);
    let mut setting = Setting::default();
    let rows = rows(plan);
    let ruled = wall.grid(columns(wall), &rows).lay_out(&mut setting, step)?;
    let phone = plan.phone.as_ref().map(|phone| format!("报名和咨询电话：{phone}")).unwrap_or_default();
    let texts = WallTexts { title: &plan.title, phone: &phone, issued: &plan.issued };
    let mut pages = Vec::new();
    for number in 0..ruled.pages.len() {
        let (mut page, (x, y, room)) = wall.page(&mut setting, &texts, (&ruled, number))?;
        let at = (x, y + mm(0.5) * wall.grown, room);
        Pen::new(Role::Hei, 12.0 * wall.grown).put(&mut setting, &mut page, &plan.note, at)?;
        pages.push(page);
    }
    Ok(Drawing::plain(&plan.title, pages, setting))
}

fn rows(plan: &MenuPlan) -> Vec<GridRow> {
    let mut rows = Vec::new();
    let mut number = 0;
    for (heading, items) in &plan.quarters {
        rows.push(GridRow::Heading(format!("{heading}　{} 项", items.len())));
        for item in items {
            number += 1;
            rows.push(cells(number, item));
        }
    }
    rows
}

fn cells(number: usize, item: &MenuPlanRow) -> GridRow {
    let texts = [&item.title, &item.place, &item.organiser, &item.audience, &item.seats, &item.sign_up_by];
    let mut cells = vec![number.to_string(), item.months.clone(), item.part.to_owned(), item.kind.to_owned()];
    cells.extend(texts.map(Clone::clone));
    GridRow::Cells { about: item.title.clone(), cells }
}

fn columns(wall: Wall) -> Vec<GridColumn> {
    let column = GridColumn::plain;
    vec![
        column("序号", Align::Middle, wall.fixed(12.0), 1),
        column("时　间", Align::Middle, wall.fixed(21.0), 1),
        GridColumn::new("性质", Align::Middle, Role::Hei, wall.fixed(13.0), 1),
        column("类　别", Align::Middle, wall.fixed(24.0), 2),
        GridColumn::new("项　目", Align::Left, Role::Hei, Wide::Share(1.5), 4),
        column("地　点", Align::Left, Wide::Share(0.6), 3),
        column("组织单位", Align::Left, Wide::Share(0.5), 2),
        column("面　向", Align::Middle, wall.fixed(25.0), 2),
        column("名　额", Align::Middle, wall.fixed(18.0), 1),
        column("报名截止", Align::Middle, wall.fixed(22.0), 1),
    ]
}
