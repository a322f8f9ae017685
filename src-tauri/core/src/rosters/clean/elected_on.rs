//! 当选日期: a day, or the month alone where no more is written.

use super::{Around, Cleaned, Date, Raw, dates_in, is_placeholder};

/// `yyyy-mm-dd`.
pub fn clean(raw: Raw<'_>, around: &Around) -> Cleaned {
    if matches!(raw, Raw::Words(words) if is_placeholder(words)) {
        return Cleaned::Blank;
    }
    let shown = raw.words();
    match dates_in(raw) {
        Date::Day(day) if day <= around.today && day.year() >= 1949 => Cleaned::good(&day.to_string()),
        Date::Month { year, month, unsure: false } if (1949..=around.today.year()).contains(&year) => {
            Cleaned::warning(
                Some(&format!("{year:04}-{month:02}")),
                "elected_on_month_only",
                format!("当选日期“{shown}”没有写日，导入时不记这一项，请补全。"),
            )
        }
        Date::Day(_) | Date::Impossible => {
            Cleaned::error("elected_on_impossible", format!("当选日期“{shown}”不可能，请核对。"))
        }
        _ => Cleaned::error(
            "elected_on_unparsed",
            format!("当选日期“{shown}”看不明白，请按 2021-11-16 的样子填写。"),
        ),
    }
}
