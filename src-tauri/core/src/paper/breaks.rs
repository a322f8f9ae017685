//! Where a line may end: Unicode's rules (UAX #14), corrected for Chinese official text.
//!
//! The crate's table lets a line end inside —— and ……, and forbids it around “ ”, which it takes for Latin ones.
//! Here, too: a figure keeps its unit, a date stays whole, and a name with · is never broken.

use unicode_linebreak::linebreaks;

use super::setting::{JOINER, is_closing, is_opening};

/// For each character of `text`: whether a line may end behind it. The last may.
pub fn may_end_after(text: &str) -> Vec<bool> {
    let mut ends = vec![false; text.len() + 1];
    for (at, _) in linebreaks(text) {
        ends[at] = true;
    }
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let mut may = Vec::with_capacity(characters.len());
    for (place, (at, c)) in characters.iter().enumerate() {
        let next = characters.get(place + 1).map(|(_, next)| *next);
        let by_table = ends[at + c.len_utf8()];
        let before = place.checked_sub(1).map(|before| characters[before].1);
        let in_date = matches!(c, '年' | '月') && before.is_some_and(|c| c.is_ascii_digit());
        let spaced = *c == ' ' && before.is_some_and(|c| c.is_ascii_digit());
        may.push(next.is_none_or(|next| {
            let belongs = (in_date && next.is_ascii_digit()) || (spaced && UNITS.contains(&next));
            corrected(*c, next, by_table) && !belongs
        }));
    }
    may
}

fn corrected(c: char, next: char, by_table: bool) -> bool {
    let dash = |c| matches!(c, '—' | '…' | '⸺');
    if c == JOINER || next == JOINER || c == '·' || next == '·' || (dash(c) && dash(next)) {
        return false;
    }
    if is_opening(c) || is_closing(next) || dash(next) {
        return false;
    }
    if (c.is_ascii_digit() && UNITS.contains(&next)) || (c == '年' && next == '度') {
        return false;
    }
    by_table || (is_closing(c) && !next.is_ascii_punctuation()) || (is_opening(next) && !c.is_ascii())
}

/// What stands behind a figure and belongs to it.
const UNITS: [char; 24] = [
    '年', '月', '日', '号', '时', '分', '人', '名', '户', '个', '项', '件', '次', '届', '天', '村', '％',
    '元', '万', '亿', '岁', '组', '公', '平',
];

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lines: &str) {
        let text = lines.replace('|', "");
        let mut found = String::new();
        for (c, may) in text.chars().zip(may_end_after(&text)) {
            found.push(c);
            if may {
                found.push('|');
            }
        }
        assert_eq!(found.trim_end_matches('|'), lines);
    }

    #[test]
    fn marks_never_begin_a_line_nor_end_it_wrongly() {
        check("王|家|坪，|石|桥");
        check("代|表|（女，|回|族）|说");
        check("他|说|“办|好|了”|就|走");
    }

    #[test]
    fn dashes_figures_and_names_stay_whole() {
        check("代|表——|人|民");
        check("等|了……|很|久");
        check("每|月|15日|上|午");
        check("阿|依|古|丽·买|买|提");
        check("电|话|0351-1234567");
        check("自|2026年10月9日|起");
        check("同|志 |2026 年度|考|评");
    }
}
