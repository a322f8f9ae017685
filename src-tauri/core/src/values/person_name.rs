//! A person's name as it is kept: one spelling, whatever spaces and dots the roster had.

use std::fmt;
use std::str::FromStr;

use ts_rs::TS;

use super::text_on_the_wire;
use crate::Refusal;

/// A name without inner padding, its minority interpunct always `·` (U+00B7), at most 60 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct PersonName(String);

/// What people type for the interpunct in 阿依古丽·买买提.
const INTERPUNCTS: [char; 9] = ['·', '•', '・', '‧', '∙', '･', '●', '⋅', '．'];

impl PersonName {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name spread to three characters' width, as lists print a name of two: `王　芳` (DOMAIN §10).
    pub fn spread(&self) -> String {
        let mut characters = self.0.chars();
        match (characters.next(), characters.next(), characters.next()) {
            (Some(first), Some(second), None) => format!("{first}\u{3000}{second}"),
            _ => self.0.clone(),
        }
    }
}

impl fmt::Display for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for PersonName {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let name = tidy(text);
        if name.is_empty() {
            return Err(Refusal::invalid("name", "姓名不能为空。").hinted("请填写代表的姓名。"));
        }
        if name.chars().count() > 60 {
            return Err(
                Refusal::invalid("name", "姓名超过了 60 个字。").hinted("请核对这一格是不是填错了内容。")
            );
        }
        if let Some(bad) =
            name.chars().find(|c| c.is_control() || matches!(c, '\u{FFFD}' | '?' | '？' | '□' | '*'))
        {
            return Err(Refusal::invalid("name", format!("姓名“{name}”中有不能识别的字“{bad}”。"))
                .hinted("请对照身份证重新输入这个字。"));
        }
        Ok(Self(name))
    }
}

/// Between Latin letters one space stays; all other space goes; every interpunct becomes `·`.
fn tidy(text: &str) -> String {
    let invisible = |c: &char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '\u{2060}' | '\u{00AD}');
    let mut name = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars().filter(|c| !invisible(c)) {
        if c.is_whitespace() {
            gap = true;
            continue;
        }
        let c = if INTERPUNCTS.contains(&c) { '·' } else { c };
        if gap && c.is_ascii_alphabetic() && name.ends_with(|last: char| last.is_ascii_alphabetic()) {
            name.push(' ');
        }
        gap = false;
        name.push(c);
    }
    name
}

text_on_the_wire!(PersonName);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_for_a_name() {
        for (typed, kept) in [
            ("张　伟", "张伟"),
            (" 欧阳 海燕\u{200B}", "欧阳海燕"),
            ("阿依古丽•买买提", "阿依古丽·买买提"),
            ("扎西 · 次仁", "扎西·次仁"),
            ("John  Smith", "John Smith"),
        ] {
            assert_eq!(typed.parse::<PersonName>().unwrap().as_str(), kept);
        }
        assert_eq!("王芳".parse::<PersonName>().unwrap().spread(), "王　芳");
        assert_eq!("欧阳海燕".parse::<PersonName>().unwrap().spread(), "欧阳海燕");
    }

    #[test]
    fn lost_characters_are_not_a_name() {
        for typed in ["", "　", "刘?", "刘？", "刘\u{FFFD}", "刘□"] {
            assert!(typed.parse::<PersonName>().is_err(), "{typed}");
        }
    }
}
