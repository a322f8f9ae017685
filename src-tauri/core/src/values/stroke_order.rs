//! 姓氏笔画为序: the order in which offices list names (DOMAIN §11), which is not ICU's `zh-u-co-stroke`.
//!
//! Names compare character by character: number of strokes, then stroke by stroke 横竖撇点折, then as 通用规范汉字表
//! has them (GF 3003-1999); a shorter name first. `assets/strokes` holds the one order of all characters and its
//! origins. A character without data sorts last and can be asked for: nobody is dropped from a list.

use std::sync::OnceLock;

/// `number of strokes, tab, characters` a line, in order.
static ORDER: &str = include_str!("../../../../assets/strokes/order.txt");

/// Marks a character that the table lacks.
const NONE: u32 = u32::MAX;

/// A name's place among names; the interpunct of 阿依古丽·买买提 and spaces count for nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StrokeKey {
    ranks: Vec<u32>,
    /// Decides between names that differ in what counts for nothing.
    name: String,
}

/// The key by which names sort in stroke order.
pub fn stroke_key(name: &str) -> StrokeKey {
    let ranks =
        name.chars().filter(|c| counts(*c)).map(|c| rank(c).unwrap_or_else(|| after_all(c))).collect();
    StrokeKey { ranks, name: name.to_owned() }
}

/// The names in stroke order; none is lost, equal ones stay beside each other.
pub fn sort_names(mut names: Vec<String>) -> Vec<String> {
    names.sort_by_cached_key(|name| stroke_key(name));
    names
}

/// The Chinese characters of a name whose strokes are not known, so that their place in a list is not certain.
pub fn without_strokes(name: &str) -> Vec<char> {
    name.chars().filter(|c| counts(*c) && !c.is_ascii() && rank(*c).is_none()).collect()
}

/// How many strokes a character has.
pub fn strokes(character: char) -> Option<u32> {
    let rank = rank(character)?;
    let table = table();
    let line = table.line_starts.partition_point(|(start, _)| *start <= rank);
    table.line_starts.get(line.checked_sub(1)?).map(|(_, strokes)| *strokes)
}

fn counts(c: char) -> bool {
    !c.is_whitespace() && c != '·'
}

fn rank(c: char) -> Option<u32> {
    table().ranks.get(c as usize).copied().filter(|rank| *rank != NONE)
}

/// Behind every character with data, in the order of the code points: Latin letters alphabetically.
fn after_all(c: char) -> u32 {
    table().characters + c as u32
}

struct Table {
    /// By code point.
    ranks: Vec<u32>,
    characters: u32,
    /// The first rank of each number of strokes.
    line_starts: Vec<(u32, u32)>,
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| read(ORDER))
}

fn read(order: &str) -> Table {
    let mut table = Table { ranks: vec![NONE; 0x3_2000], characters: 0, line_starts: Vec::new() };
    for line in order.lines() {
        let Some((strokes, characters)) = line.split_once('\t') else { continue };
        table.line_starts.push((table.characters, strokes.parse().unwrap_or(0)));
        for c in characters.chars() {
            if let Some(rank) = table.ranks.get_mut(c as usize) {
                *rank = table.characters;
                table.characters += 1;
            }
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(names: &[&str]) {
        let mut shuffled: Vec<String> = names.iter().rev().map(|name| (*name).to_owned()).collect();
        shuffled.rotate_left(names.len() / 2);
        assert_eq!(sort_names(shuffled), names);
    }

    #[test]
    fn surnames_sort_by_strokes_and_not_as_icu_has_them() {
        check(&["王", "毛", "文", "方", "尹", "孔"]);
        check(&["丁", "于", "马", "王", "尹", "邓", "石", "卢", "司马", "刘", "阎", "魏"]);
    }

    #[test]
    fn given_names_decide_and_a_shorter_name_is_first() {
        check(&["王", "王一", "王一一", "王伟", "王芳"]);
        check(&["张三", "张伟", "张伟东"]);
    }

    #[test]
    fn levels_of_the_list_are_no_key() {
        check(&["丁", "乂", "又", "亍", "工", "王", "亓", "毛"]);
    }

    #[test]
    fn interpuncts_count_for_nothing_and_letters_come_last() {
        check(&["扎西·次仁", "巴特尔", "阿依古丽", "阿依古丽·买买提", "John Smith", "Mary"]);
        assert_eq!(strokes('䶮'), Some(9));
        assert_eq!(without_strokes("John·王\u{3106C}"), ['\u{3106C}']);
    }
}
