//! How the office says of an item when it is, whom it is for and how many may come: on paper and in tables.

use super::api::{Audience, MenuItemFacts, MenuLine};
use crate::values::MenuPart;

/// The quarters by name.
pub const QUARTERS: [&str; 4] = ["第一季度", "第二季度", "第三季度", "第四季度"];

/// 5 月, 第一季度, 上半年, 全年, 5—6 月: as the office calls it.
pub fn months_in_chinese(facts: &MenuItemFacts) -> String {
    match (facts.first_month, facts.last_month) {
        (1, 12) => "全年".to_owned(),
        (1, 6) => "上半年".to_owned(),
        (7, 12) => "下半年".to_owned(),
        (first, last) if first == last => format!("{first} 月"),
        (first, last) if first % 3 == 1 && last == first + 2 => {
            QUARTERS[(first as usize - 1) / 3 % 4].to_owned()
        }
        (first, last) => format!("{first}—{last} 月"),
    }
}

/// 全体代表, 企业代表, a group's name.
pub fn audience_in_chinese(line: &MenuLine) -> String {
    match &line.facts.audience {
        Audience::All => "全体代表".to_owned(),
        Audience::Category(category) => format!("{category}代表"),
        Audience::Group(_) => line.group_name.clone().unwrap_or_default(),
    }
}

/// 人人参加, 不限, 15 人.
pub fn seats_in_chinese(facts: &MenuItemFacts) -> String {
    match (facts.part, facts.seats) {
        (MenuPart::Fixed, _) => "人人参加".to_owned(),
        (MenuPart::Optional, 0) => "不限".to_owned(),
        (MenuPart::Optional, seats) => format!("{seats} 人"),
    }
}
