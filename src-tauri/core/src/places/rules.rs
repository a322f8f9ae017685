//! What must hold of constituencies, villages, groups and stations.

use super::api::{ConstituencyFacts, StationFacts};
use crate::values::Phone;
use crate::{Refusal, Result};

/// The most seats a constituency may have: Election Law art 25, in force since 1979, kept by the 2020 amendment.
const MOST_SEATS: u32 = 3;

/// Checks the name of a place; `what` is its kind in Chinese.
///
/// # Errors
/// Invalid at `name` where it is empty or longer than 30 characters.
pub fn check_name(name: &str, what: &str) -> Result<()> {
    if name.trim().is_empty() {
        return Err(Refusal::invalid("name", format!("{what}的名称不能为空。")).hinted("请填写名称。"));
    }
    if name.chars().count() > 30 {
        return Err(Refusal::invalid("name", format!("{what}的名称超过了 30 个字。"))
            .hinted("请填写规范的简短名称。"));
    }
    Ok(())
}

/// Checks a constituency as it is entered. More than three seats are noted, not refused: old rosters have them.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_constituency(constituency: &ConstituencyFacts) -> Result<()> {
    check_name(&constituency.name, "选区")?;
    if constituency.seats == 0 || constituency.seats > 20 {
        return Err(Refusal::invalid("seats", "应选代表名额不对。")
            .hinted("按选举法第二十五条，每个选区选一名至三名代表，请填写 1、2 或 3。"));
    }
    Ok(())
}

/// What the law says against a constituency's numbers, in sentences naming the article.
pub fn notes_on_constituency(seats: u32, deputies: u32) -> Vec<String> {
    let mut notes = Vec::new();
    if seats > MOST_SEATS {
        notes
            .push(format!("应选 {seats} 名：选举法第二十五条规定每个选区选一名至三名代表，请核对选区划分。"));
    }
    if deputies > seats {
        notes.push(format!("现有 {deputies} 名代表，多于应选的 {seats} 名，请核对选区或名额。"));
    }
    notes
}

/// Checks a station as it is entered.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_station(station: &StationFacts) -> Result<()> {
    check_name(&station.name, "联络站")?;
    if let Some(phone) = station.phone.as_deref().filter(|phone| !phone.trim().is_empty()) {
        phone.parse::<Phone>().map_err(|refusal| refusal.at("phone"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_three_seats_name_the_article() {
        assert!(notes_on_constituency(3, 3).is_empty());
        assert!(notes_on_constituency(4, 3)[0].contains("第二十五条"));
        assert_eq!(notes_on_constituency(9, 10).len(), 2);
    }
}
