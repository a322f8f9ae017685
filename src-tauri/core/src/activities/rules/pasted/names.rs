//! The deputies' names as people type them: spaces, dots and titles do not matter, letters do.

use std::collections::BTreeMap;

use super::words::{Word, half_days_at, leave_at, word_at};
use super::{Known, Place};

/// A name's letters, and the deputies who have it.
type Spelled = (Vec<char>, Vec<usize>);

/// All names, each with the deputies who have it.
pub struct Names<'k> {
    known: &'k [Known<'k>],
    by_first: BTreeMap<char, Vec<Spelled>>,
    places: Vec<(Vec<char>, Place)>,
}

/// What a name may have between its letters.
pub fn is_interpunct(letter: char) -> bool {
    matches!(letter, '·' | '•' | '・' | '‧' | '∙' | '･' | '●' | '⋅' | '.' | '。' | '﹒')
}

/// Whether a letter can be part of a Chinese name.
pub fn is_han(letter: char) -> bool {
    matches!(u32::from(letter), 0x3007 | 0x3400..=0x9FFF | 0xE000..=0xFAFF | 0x2_0000..=0x3_FFFF)
}

fn key(name: &str) -> Vec<char> {
    name.chars().filter(|letter| !letter.is_whitespace() && !is_interpunct(*letter)).collect()
}

impl<'k> Names<'k> {
    /// The names of these deputies.
    pub fn of(known: &'k [Known<'k>]) -> Self {
        let mut keys: BTreeMap<Vec<char>, Vec<usize>> = BTreeMap::new();
        let mut places = BTreeMap::new();
        for (at, person) in known.iter().enumerate() {
            keys.entry(key(person.name)).or_default().push(at);
            if let Some(village) = person.village {
                places.insert(village.chars().collect(), Place::Village(village.to_owned()));
            }
            if let Some(group) = person.group {
                places.insert(group.chars().collect(), Place::Group(group.to_owned()));
                if let Some(short) = group.strip_prefix('第').and_then(|rest| rest.strip_suffix("代表小组"))
                {
                    for spelling in [format!("第{short}组"), format!("{short}组"), format!("第{short}小组")]
                    {
                        places.insert(spelling.chars().collect(), Place::Group(group.to_owned()));
                    }
                }
            }
        }
        let mut by_first: BTreeMap<char, Vec<Spelled>> = BTreeMap::new();
        for (key, who) in keys.into_iter().rev() {
            if let Some(first) = key.first() {
                by_first.entry(*first).or_default().push((key, who));
            }
        }
        for names in by_first.values_mut() {
            names.sort_by_key(|(key, _)| std::cmp::Reverse(key.len()));
        }
        let mut places: Vec<_> = places.into_iter().collect();
        places.sort_by_key(|(spelling, _): &(Vec<char>, Place)| std::cmp::Reverse(spelling.len()));
        Self { known, by_first, places }
    }

    /// A village's or group's name at a place of the text, and how many letters it has.
    pub fn place_at(&self, text: &[char], at: usize) -> Option<(&Place, usize)> {
        let rest = text.get(at..)?;
        let found = self.places.iter().find(|(spelling, _)| rest.starts_with(spelling))?;
        Some((&found.1, found.0.len()))
    }

    /// Whose name stands at a place of the text with nothing of another name behind it, and where it ends.
    pub fn name_at(&self, text: &[char], at: usize) -> Option<(&[usize], usize)> {
        let names = self.by_first.get(text.get(at)?)?;
        names.iter().find_map(|(key, who)| {
            let end = spelled_at(text, at, key)?;
            self.may_end_at(text, end).then_some((who.as_slice(), end))
        })
    }

    /// Whether a name may end here: 张三 does not in 张三丰, it does in 张三请假 and in 张三李四.
    fn may_end_at(&self, text: &[char], end: usize) -> bool {
        let Some(&next) = text.get(end).filter(|next| is_han(**next)) else { return true };
        let after = text.get(end + 1).copied();
        let is_followed_by_letters = after.is_some_and(is_han);
        match (next, word_at(text, end)) {
            // One letter may as well be the end of a longer name: 李全有, 王桂和.
            ('和' | '与' | '及' | '跟' | '因', Some((_, 1)) | None) if is_followed_by_letters => true,
            ('均' | '都' | '也' | '已' | '皆', Some((_, 1))) => word_at(text, end + 1).is_some(),
            ('等' | '外', Some((_, 1))) => !is_followed_by_letters || word_at(text, end + 1).is_some(),
            (_, Some((_, length))) if length > 1 => true,
            _ => {
                half_days_at(text, end).is_some()
                    || leave_at(text, end).is_some()
                    || self.place_at(text, end).is_some()
                    || self.name_at(text, end).is_some()
            }
        }
    }

    /// Of several deputies, those who are of that place; all of them where none is.
    pub fn of_place(&self, who: &[usize], place: &Place) -> Vec<usize> {
        let belongs = |at: &&usize| match place {
            Place::Village(name) => self.known[**at].village == Some(name),
            Place::Group(name) => self.known[**at].group == Some(name),
        };
        let found: Vec<usize> = who.iter().filter(belongs).copied().collect();
        if found.is_empty() { who.to_vec() } else { found }
    }

    /// The deputies whose names are most like one that nobody has; at most five.
    pub fn near(&self, written: &str) -> Vec<usize> {
        let mut written = key(written);
        if let Some((Word::Title, _)) = word_at(&written, 1) {
            // 张书记: all we know is the surname.
            written.truncate(1);
        }
        let mut near: Vec<(usize, usize)> = (0..self.known.len())
            .filter_map(|at| likeness(&written, &key(self.known[at].name)).map(|likeness| (likeness, at)))
            .collect();
        near.sort_unstable();
        near.into_iter().map(|(_, at)| at).take(5).collect()
    }
}

/// Where a name ends that is spelled from here on, with or without spaces and dots in it.
fn spelled_at(text: &[char], at: usize, key: &[char]) -> Option<usize> {
    let mut end = at;
    for (count, letter) in key.iter().enumerate() {
        while count > 0 && text.get(end).is_some_and(|between| *between == ' ' || is_interpunct(*between)) {
            end += 1;
        }
        if text.get(end) != Some(letter) {
            return None;
        }
        end += 1;
    }
    Some(end)
}

/// How unlike two names are, from 1; none where they have too little in common to be a slip of the pen.
fn likeness(written: &[char], name: &[char]) -> Option<usize> {
    let (short, long) = if written.len() < name.len() { (written, name) } else { (name, written) };
    if written.len() == 1 || short.is_empty() {
        return (written.first() == name.first()).then_some(4);
    }
    let distance = distance(written, name);
    let mut sorted = [written.to_vec(), name.to_vec()];
    sorted.iter_mut().for_each(|letters| letters.sort_unstable());
    if sorted[0] == sorted[1] {
        return Some(1);
    }
    if long.windows(short.len()).any(|part| part == short) {
        return Some(2);
    }
    (distance == 1 || (distance == 2 && short.len() > 3)).then_some(1 + distance)
}

/// Letters to be changed, added or left out.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut before = row[0];
        row[0] = at + 1;
        for (to, wanted) in other.iter().enumerate() {
            let changed = before + usize::from(letter != wanted);
            before = row[to + 1];
            row[to + 1] = changed.min(before + 1).min(row[to] + 1);
        }
    }
    row[other.len()]
}
