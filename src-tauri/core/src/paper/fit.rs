//! Fitting text into a place: wrap first, then smaller by half a point to a legible floor, never lost.

use super::breaks::may_end_after;
use super::display::{Ink, Page};
use super::faces::Role;
use super::setting::{Glyph, JOINER, Setting, is_closing, trim_line, width};
use crate::{Refusal, Result};

/// A place for text and how it is set there.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    /// Its face.
    pub role: Role,
    /// The size wished, in points.
    pub size: f32,
    /// The smallest size allowed.
    pub floor: f32,
    /// Line height as a multiple of the size.
    pub leading: f32,
    /// Width in points.
    pub width: f32,
    /// The most lines.
    pub lines: usize,
}

/// Where lines stand in their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    Left,
    /// In the middle.
    Middle,
    /// At the right.
    Right,
}

/// Text that fits.
#[derive(Clone, Debug)]
pub struct Fitted {
    /// The size it fits at.
    pub size: f32,
    /// Distance of baselines in points.
    pub leading: f32,
    /// Width of the place.
    pub width: f32,
    /// Its lines.
    pub lines: Vec<Vec<Glyph>>,
}

/// Lines wider than this are read on as one text; narrower ones stand in a cell and are looked at one by one.
const RUNNING: f32 = 20_000.0;

/// By how much lines are tried narrower, in thousandths of an em.
const STEP: f32 = 100.0;

impl Fitted {
    /// Height from the top of the first line to the bottom of the last.
    pub fn height(&self) -> f32 {
        self.leading * self.lines.len() as f32
    }

    /// Puts it on a page with its place's top left corner there.
    pub fn draw(&self, page: &mut Page, (x, y): (f32, f32), align: Align, ink: Ink) {
        for (place, line) in self.lines.iter().enumerate() {
            let spare = self.width - width(line, self.size);
            let left = match align {
                Align::Left => x,
                Align::Middle => x + spare / 2.0,
                Align::Right => x + spare,
            };
            let top = y + self.leading * place as f32;
            page.text((left, baseline(top, self.leading, self.size)), self.size, ink, line);
        }
    }
}

/// The baseline of a line whose box has this top and height: Chinese characters stand in its middle.
pub fn baseline(top: f32, height: f32, size: f32) -> f32 {
    top + height / 2.0 + size * 0.38
}

/// A name or number that must stay on one line.
pub fn unbroken(text: &str) -> String {
    let mut joined = String::with_capacity(text.len() * 2);
    for (place, c) in text.chars().enumerate() {
        if place > 0 {
            joined.push(JOINER);
        }
        joined.push(c);
    }
    joined
}

/// Fits a text into a block.
///
/// # Errors
/// Refused if it does not fit even at the floor, or no face has one of its characters.
pub fn fit(setting: &mut Setting, text: &str, block: Block) -> Result<Fitted> {
    let glyphs = setting.set(text, block.role)?;
    let wide = width(&glyphs, 1.0);
    if block.lines == 1 {
        return one_line(text, glyphs, wide, block);
    }
    let ends = ends(text);
    let mut size = block.size;
    loop {
        let lines = wrap(&glyphs, &ends, block.width * 1000.0 / size);
        if let Some(lines) = lines.filter(|lines| lines.len() <= block.lines) {
            return Ok(Fitted { size, leading: block.leading * size, width: block.width, lines });
        }
        size -= 0.5;
        if size < block.floor - 0.01 {
            return Err(too_long(text));
        }
    }
}

/// Fits a text whose lines stand in the middle: as [`fit`], with lines as nearly of one length as its breaks allow.
///
/// # Errors
/// As [`fit`].
pub fn fit_evenly(setting: &mut Setting, text: &str, block: Block) -> Result<Fitted> {
    let mut fitted = fit(setting, text, block)?;
    let glyphs = setting.set(text, block.role)?;
    let ends = ends(text);
    let mut room = block.width * 1000.0 / fitted.size;
    while fitted.lines.len() > 1 {
        room -= STEP;
        match wrap(&glyphs, &ends, room).filter(|lines| lines.len() == fitted.lines.len()) {
            Some(narrower) => fitted.lines = narrower,
            None => break,
        }
    }
    Ok(fitted)
}

fn one_line(text: &str, mut glyphs: Vec<Glyph>, wide: f32, block: Block) -> Result<Fitted> {
    let mut size = block.size;
    while wide * size > block.width + 0.01 {
        size -= 0.5;
        if size < block.floor - 0.01 {
            return Err(too_long(text));
        }
    }
    trim_line(&mut glyphs);
    let lines = if glyphs.is_empty() { Vec::new() } else { vec![glyphs] };
    Ok(Fitted { size, leading: block.leading * size, width: block.width, lines })
}

fn too_long(text: &str) -> Refusal {
    let text: String = text.chars().filter(|c| *c != JOINER).collect();
    Refusal::refused(format!("“{text}”太长，缩到最小的字号也印不下。"))
        .hinted("请把这一项改短一些，或改用更大的纸张再打印。")
}

/// Line ends by glyph: joiners make no glyph.
fn ends(text: &str) -> Vec<bool> {
    let may = may_end_after(text);
    text.chars().zip(may).filter(|(c, _)| *c != JOINER).map(|(_, may)| may).collect()
}

/// Lines no wider than `room` thousandths of an em; `None` if a piece that must stay whole is wider.
fn wrap(glyphs: &[Glyph], ends: &[bool], room: f32) -> Option<Vec<Vec<Glyph>>> {
    let mut lines: Vec<(usize, usize)> = Vec::new();
    let mut from = 0;
    while from < glyphs.len() {
        let to = line_end(glyphs, ends, from, room)?;
        lines.push((from, to));
        from = to;
    }
    rescue_orphan(glyphs, ends, &mut lines);
    prefer_mark(glyphs, ends, &mut lines, room);
    Some(lines.into_iter().map(|(from, to)| line(&glyphs[from..to])).collect())
}

fn line(glyphs: &[Glyph]) -> Vec<Glyph> {
    let mut line = glyphs.to_vec();
    trim_line(&mut line);
    line
}

fn line_end(glyphs: &[Glyph], ends: &[bool], from: usize, room: f32) -> Option<usize> {
    let mut wide = 0;
    let mut good = None;
    for at in from..glyphs.len() {
        wide += glyphs[at].room();
        // A closing mark at the end of a line needs only its inked half.
        let last_half = if is_closing(glyphs[at].c) && glyphs[at].advance == 1000 { 500 } else { 0 };
        if (wide - last_half) as f32 > room + 0.5 && glyphs[at].c != ' ' {
            break;
        }
        if ends[at] {
            good = Some(at + 1);
        }
    }
    good
}

/// No single character alone on the last line: the line before gives one up.
fn rescue_orphan(glyphs: &[Glyph], ends: &[bool], lines: &mut [(usize, usize)]) {
    let [.., before, last] = lines else { return };
    let inked = glyphs[last.0..last.1].iter().filter(|glyph| glyph.c != ' ' && !is_closing(glyph.c)).count();
    if inked > 1 || before.1 - before.0 < 4 {
        return;
    }
    let Some(at) = (before.0 + 2..before.1).rev().find(|at| ends[at - 1]) else { return };
    if before.1 - at <= 3 {
        before.1 = at;
        last.0 = at;
    }
}

/// Of two lines in a cell the first ends behind a 、 or ， where the second has room for the rest: 党支部书记、| 村委会主任.
fn prefer_mark(glyphs: &[Glyph], ends: &[bool], lines: &mut [(usize, usize)], room: f32) {
    let [first, second] = lines else { return };
    if room > RUNNING {
        return;
    }
    let is_mark = |at: usize| ends[at - 1] && matches!(glyphs[at - 1].c, '、' | '，' | '；');
    let Some(at) = (first.0 + 1..first.1).rev().find(|at| is_mark(*at)) else { return };
    let rest = width(&glyphs[at..second.1], 1000.0);
    if (at - first.0) * 5 >= (first.1 - first.0) * 2 && rest <= room {
        first.1 = at;
        second.0 = at;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, ems: f32, most: usize) -> Result<(f32, Vec<String>)> {
        let block =
            Block { role: Role::Song, size: 10.0, floor: 8.0, leading: 1.4, width: ems * 10.0, lines: most };
        let fitted = fit(&mut Setting::default(), text, block)?;
        Ok((
            fitted.size,
            fitted.lines.iter().map(|line| line.iter().map(|glyph| glyph.c).collect()).collect(),
        ))
    }

    #[test]
    fn text_wraps_first_then_shrinks_then_refuses() {
        assert_eq!(
            lines("王家坪村村委会主任", 5.0, 2).unwrap(),
            (10.0, vec!["王家坪村村".into(), "委会主任".into()])
        );
        assert_eq!(lines("王家坪村村委会副主任", 4.5, 2).unwrap().0, 9.0);
        assert!(lines("王家坪村村委会副主任兼会计", 4.0, 2).unwrap_err().message.contains("太长"));
    }

    #[test]
    fn no_character_stays_alone_and_names_stay_whole() {
        assert_eq!(lines("柳林村党支部书记", 7.0, 2).unwrap().1, ["柳林村党支部", "书记"]);
        let text = format!("联络员是{}", unbroken("阿依古丽·买买提"));
        assert_eq!(lines(&text, 8.0, 2).unwrap().1, ["联络员是", "阿依古丽·买买提"]);
    }

    #[test]
    fn two_lines_part_at_a_mark() {
        assert_eq!(
            lines("东河村党支部书记、村委会主任", 11.0, 2).unwrap().1,
            ["东河村党支部书记、", "村委会主任"]
        );
    }

    #[test]
    fn a_paragraph_fills_its_lines_where_a_cell_breaks_behind_a_mark() {
        let text = "参加专题询问、满意度测评或者镇长接待日不少于1次，并向选民报告情况。";
        let paragraph = lines(text, 27.0, 9).unwrap().1;
        assert_eq!(paragraph[0], "参加专题询问、满意度测评或者镇长接待日不少于1次，并向");
        assert_eq!(lines("东河村党支部书记、村委会主任", 12.0, 2).unwrap().1[0], "东河村党支部书记、");
    }

    #[test]
    fn lines_in_the_middle_are_of_nearly_one_length() {
        let even = |text: &str, ems: f32| -> Vec<String> {
            let block = Block {
                role: Role::SongBold,
                size: 20.0,
                floor: 14.0,
                leading: 1.5,
                width: ems * 20.0,
                lines: 3,
            };
            let fitted = fit_evenly(&mut Setting::default(), text, block).unwrap();
            fitted.lines.iter().map(|line| line.iter().map(|glyph| glyph.c).collect()).collect()
        };
        let name = unbroken("吕平国");
        assert_eq!(
            even(&format!("关于{name}同志 2026 年度代表履职考评情况的函"), 20.0),
            ["关于吕平国同志 2026 年度", "代表履职考评情况的函"]
        );
        assert_eq!(
            even("关于2026年石桥村代表述职评议会情况的通报", 20.0),
            ["关于2026年石桥村代表", "述职评议会情况的通报"]
        );
        assert_eq!(even("关于通报的函", 20.0), ["关于通报的函"]);
        // A name that straddles the middle goes whole to one of the lines.
        let name = unbroken("迪力夏提·艾合买提");
        let lines = even(&format!("关于第一选区{name}同志述职的函"), 16.0);
        assert!(lines.len() == 2 && lines.iter().any(|line| line.contains("迪力夏提·艾合买提")), "{lines:?}");
    }

    #[test]
    fn a_missing_character_is_refused_by_name() {
        let mut setting = Setting::default();
        setting.about("王\u{3106C}");
        let refusal = setting.set("王\u{3106C}", Role::Kai).unwrap_err();
        assert!(refusal.message.contains("U+3106C") && refusal.message.contains("王"), "{refusal}");
    }
}
