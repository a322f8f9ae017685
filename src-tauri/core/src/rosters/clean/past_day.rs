//! 当选日期, 宣誓日期, 入党时间: a day that has been; a month alone says so, and is kept where months are.

use super::{Around, Cleaned, Date, Raw, dates_in, is_placeholder};

/// A column of such days: its name, and the stable words for what can be wrong.
pub struct PastDay {
    what: &'static str,
    month_only: &'static str,
    impossible: &'static str,
    unparsed: &'static str,
    first_year: i32,
    /// Whether a month without its day is kept.
    takes_months: bool,
}

/// 当选日期.
pub const ELECTED_ON: PastDay = PastDay {
    what: "当选日期",
    month_only: "elected_on_month_only",
    impossible: "elected_on_impossible",
    unparsed: "elected_on_unparsed",
    first_year: 1949,
    takes_months: false,
};

/// 宣誓日期.
pub const OATH_ON: PastDay = PastDay {
    what: "宣誓日期",
    month_only: "oath_on_month_only",
    impossible: "oath_on_impossible",
    unparsed: "oath_on_unparsed",
    first_year: 1949,
    takes_months: false,
};

/// 入党（派）时间.
pub const PARTY_JOINED: PastDay = PastDay {
    what: "入党（派）时间",
    month_only: "party_joined_ambiguous_month",
    impossible: "party_joined_impossible",
    unparsed: "party_joined_unparsed",
    first_year: 1921,
    takes_months: true,
};

/// 联系开始的日期 of a linked household.
pub const SINCE: PastDay = PastDay {
    what: "联系时间",
    month_only: "since_month_only",
    impossible: "since_impossible",
    unparsed: "since_unparsed",
    first_year: 2000,
    takes_months: false,
};

/// `yyyy-mm-dd`, or `yyyy-mm`.
pub fn clean(raw: Raw<'_>, column: &PastDay, around: &Around) -> Cleaned {
    if matches!(raw, Raw::Words(words) if is_placeholder(words)) {
        return Cleaned::Blank;
    }
    let PastDay { what, first_year, .. } = *column;
    let shown = raw.words();
    match dates_in(raw) {
        Date::Day(day) if day <= around.today && day.year() >= first_year => Cleaned::good(&day.to_string()),
        Date::Month { year, month, unsure } if (first_year..=around.today.year()).contains(&year) => {
            let value = format!("{year:04}-{month:02}");
            match (column.takes_months, unsure) {
                (true, false) => Cleaned::good(&value),
                (false, false) => Cleaned::warning(
                    Some(&value),
                    column.month_only,
                    format!("{what}“{shown}”没有写日，导入时不记这一项，请补全。"),
                ),
                (true, true) => Cleaned::error(
                    column.month_only,
                    format!(
                        "{what}“{shown}”可能是 1 月，也可能是 10 月丢了末尾的 0，请按 1998-10 的样子填写。"
                    ),
                ),
                (false, true) => unparsed(column, &shown),
            }
        }
        Date::Day(_) | Date::Impossible => {
            Cleaned::error(column.impossible, format!("{what}“{shown}”不可能，请核对。"))
        }
        _ => unparsed(column, &shown),
    }
}

fn unparsed(column: &PastDay, shown: &str) -> Cleaned {
    let PastDay { what, unparsed, takes_months, .. } = column;
    let example = if *takes_months { "1998-07" } else { "2021-11-16" };
    Cleaned::error(unparsed, format!("{what}“{shown}”看不明白，请按 {example} 的样子填写。"))
}
