//! 出生年月: `yyyy-mm` or `yyyy-mm-dd`; never a guess without saying so.

use super::{Around, Cleaned, Date, Raw, dates_in, is_placeholder};
use crate::values::Day;

/// Nobody born earlier sits in a congress.
const FIRST_YEAR: i32 = 1910;

/// The birth month or day.
pub fn clean(raw: Raw<'_>, around: &Around) -> Cleaned {
    if matches!(raw, Raw::Words(words) if is_placeholder(words)) {
        return Cleaned::warning(None, "birth_placeholder", "出生年月没有填写，请补上。");
    }
    let shown = raw.words();
    let impossible =
        || Cleaned::error("birth_impossible", format!("出生日期“{shown}”不可能存在，请对照身份证核对。"));
    match dates_in(raw) {
        Date::Day(day) if lived(day, around) => Cleaned::good(&day.to_string()),
        Date::Month { year, month, unsure } if lived_month(year, month, around) => {
            of_month(year, month, unsure, raw, around)
        }
        Date::Year(year) if (FIRST_YEAR..=around.today.year()).contains(&year) => Cleaned::warning(
            Some(&format!("{year:04}")),
            "birth_year_only",
            format!("出生年月只写了年份“{shown}”，请补上月份。"),
        ),
        Date::Short { year, month, day } => of_short(year, month, day, &shown, around),
        Date::Serial(day) if lived(day, around) => Cleaned::warning(
            Some(&day.to_string()),
            "birth_serial_guess",
            format!("出生日期“{shown}”像是丢了日期格式的数字，按 {day} 处理，请核对。"),
        ),
        Date::Unparsed | Date::Serial(_) => {
            Cleaned::error("birth_unparsed", format!("出生日期“{shown}”看不明白，请按 1975-08 的样子填写。"))
        }
        Date::Day(_) | Date::Month { .. } | Date::Year(_) | Date::Impossible => impossible(),
    }
}

fn of_month(year: i32, month: u32, unsure: bool, raw: Raw<'_>, around: &Around) -> Cleaned {
    let written = matches!(raw, Raw::Words(_));
    if !unsure || (written && around.short_months) {
        return Cleaned::good(&format!("{year:04}-{month:02}"));
    }
    // Who writes 1975.01 keeps both digits in a number too, so a bare .1 is mostly a .10 that lost its zero.
    Cleaned::warning(
        Some(&format!("{year:04}-10")),
        "birth_ambiguous_month",
        format!("出生年月“{year}.1”可能是 {year} 年 10 月丢了末尾的 0，也可能是 1 月，请对照身份证核对。"),
    )
}

fn of_short(year: i32, month: u32, day: Option<u32>, shown: &str, around: &Around) -> Cleaned {
    // A deputy is at least eighteen (Constitution art 34), so a year past that is of the last century.
    let this_century = year <= around.today.year() - 2000 - 18;
    let year = if this_century { 2000 + year } else { 1900 + year };
    let value = match day {
        None => format!("{year:04}-{month:02}"),
        Some(day) => match Day::new(year, month, day) {
            Some(day) => day.to_string(),
            None => {
                return Cleaned::error(
                    "birth_impossible",
                    format!("出生日期“{shown}”不可能存在，请对照身份证核对。"),
                );
            }
        },
    };
    Cleaned::warning(
        Some(&value),
        "birth_two_digit_year",
        format!("出生年月“{shown}”的年份只有两位，按 {value} 处理，请核对。"),
    )
}

fn lived(day: Day, around: &Around) -> bool {
    day <= around.today && day.year() >= FIRST_YEAR
}

fn lived_month(year: i32, month: u32, around: &Around) -> bool {
    year >= FIRST_YEAR && (year, month) <= (around.today.year(), around.today.month())
}
