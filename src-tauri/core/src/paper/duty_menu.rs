//! Draws 履职菜单: the plan by quarter, wide and to be read on a wall.

use super::display::{Drawing, Ink, Page, Printing};
use super::faces::Role;
use super::fit::Align;
use super::grid::{Grid, GridColumn, GridRow, Rooms, Ruled, Wide};
use super::menu_form::draw_forms;
use super::mm;
use super::pen::{PAGE_NUMBER, Pen, lower, page_number};
use super::setting::Setting;
use crate::Result;
use crate::publication::duty_menu::{DutyMenus, MenuPlan, MenuPlanRow};

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
    let layout = if plan.a3 {
        Layout { size: (mm(420.0), mm(297.0)), margin: mm(18.0), grown: 1.3 }
    } else {
        Layout { size: (mm(297.0), mm(210.0)), margin: mm(13.0), grown: 0.92 }
    };
    let mut setting = Setting::default();
    let rows = rows(plan);
    let ruled = grid(&rows, layout).lay_out(&mut setting, step)?;
    let mut pages = Vec::new();
    for number in 0..ruled.pages.len() {
        pages.push(page(&mut setting, plan, layout, (&ruled, number))?);
    }
    Ok(Drawing {
        title: plan.title.clone(),
        pages,
        photos: Vec::new(),
        codes: Vec::new(),
        printing: Printing::Plain,
        setting,
    })
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

fn grid(rows: &[GridRow], layout: Layout) -> Grid<'_> {
    let column = |head: &str, align, wide, lines| GridColumn {
        head: head.into(),
        under: None,
        align,
        role: Role::Song,
        wide,
        lines,
    };
    let grown = layout.grown;
    let fixed = |wide: f32| Wide::Fixed(mm(wide) * grown);
    let inner = layout.size.1 - 2.0 * layout.margin - layout.head() - layout.foot();
    Grid {
        columns: vec![
            column("序号", Align::Middle, fixed(12.0), 1),
            column("时　间", Align::Middle, fixed(21.0), 1),
            GridColumn { role: Role::Hei, ..column("性质", Align::Middle, fixed(13.0), 1) },
            column("类　别", Align::Middle, fixed(24.0), 2),
            GridColumn { role: Role::Hei, ..column("项　目", Align::Left, Wide::Share(1.5), 4) },
            column("地　点", Align::Left, Wide::Share(0.6), 3),
            column("组织单位", Align::Left, Wide::Share(0.5), 2),
            column("面　向", Align::Middle, fixed(25.0), 2),
            column("名　额", Align::Middle, fixed(18.0), 1),
            column("报名截止", Align::Middle, fixed(22.0), 1),
        ],
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

fn page(
    setting: &mut Setting,
    plan: &MenuPlan,
    layout: Layout,
    (ruled, number): (&Ruled, usize),
) -> Result<Page> {
    let mut page = Page::new(layout.size.0, layout.size.1);
    let (x, y, room, grown) = (layout.margin, layout.margin, layout.room(), layout.grown);
    Pen::new(Role::SongBold, 24.0 * grown).middle().put(setting, &mut page, &plan.title, (x, y, room))?;
    page.fill([x, y + mm(13.5) * grown, room, mm(0.9) * grown], Ink::RED);
    let line = y + mm(17.5) * grown;
    Pen::new(Role::Hei, 12.0 * grown).put(setting, &mut page, &plan.note, (x, line, room))?;
    ruled.draw(&mut page, number, (x, y + layout.head()));
    let small = Pen::new(Role::Song, 10.5 * grown);
    let foot = layout.size.1 - layout.margin - mm(4.5) * grown;
    let phone = plan.phone.as_ref().map(|phone| format!("报名和咨询电话：{phone}")).unwrap_or_default();
    small.put(setting, &mut page, &phone, (x, foot, room / 2.0))?;
    small.right().put(setting, &mut page, &plan.issued, (x + room / 2.0, foot, room / 2.0))?;
    let at = (x, foot + lower(small.size, PAGE_NUMBER), room);
    page_number(setting, &mut page, (number + 1, ruled.pages.len()), at)?;
    Ok(page)
}
