//! Money of the office's budget, counted in whole fen so that sums are exact: `1200.00`.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Sub};
use std::str::FromStr;

use ts_rs::TS;

use crate::{Kind, Refusal};

/// No township's congress spends a hundred million yuan; a greater number is a slip of the pen.
const MOST: i64 = 10_000_000_000;

/// An amount in fen, read and written in yuan with two decimals: `50.00`, `-12.50`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Money(i64);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// So many fen.
    pub const fn from_fen(fen: i64) -> Self {
        Self(fen)
    }

    /// Whether more than nothing.
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// Whether less than nothing.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// So many times this amount.
    #[must_use]
    pub const fn times(self, count: u32) -> Self {
        Self(self.0.saturating_mul(count as i64))
    }
}

impl Add for Money {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Money {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        write!(f, "{sign}{}.{:02}", size / 100, size % 100)
    }
}

impl FromStr for Money {
    type Err = Refusal;

    /// As people type it: `1200`, `1,200.5`, `50元`, `￥50`.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let plain: String = text
            .trim()
            .trim_start_matches(['￥', '¥'])
            .trim_end_matches('元')
            .chars()
            .filter(|letter| !matches!(letter, ',' | '，' | ' '))
            .collect();
        fen_of(&plain).filter(|fen| fen.abs() <= MOST).map(Self).ok_or_else(|| {
            Refusal::new(Kind::Invalid, format!("“{text}”不是金额。"))
                .hinted("请以元为单位填写，最多两位小数，例如 50 或 1200.50。")
        })
    }
}

/// `None` where the text is not a sign, digits and at most two decimals.
fn fen_of(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(decimals) || whole.len() > 9 || decimals.len() > 2 {
        return None;
    }
    let scale = if decimals.len() == 1 { 10 } else { 1 };
    Some(sign * (whole.parse::<i64>().ok()? * 100 + decimals.parse::<i64>().ok()? * scale))
}

impl serde::Serialize for Money {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Money {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl rusqlite::ToSql for Money {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(rusqlite::types::ToSqlOutput::from(self.0))
    }
}

impl rusqlite::types::FromSql for Money {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        value.as_i64().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (typed, fen) in
            [("50", 5_000), ("1,200.5", 120_050), ("￥80", 8_000), ("50元", 5_000), ("-12.50", -1_250)]
        {
            assert_eq!(typed.parse(), Ok(Money::from_fen(fen)), "{typed}");
        }
        for typed in ["", "-", "五十", "1.234", ".5", "100000000.01", "元"] {
            assert!(typed.parse::<Money>().is_err(), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_again(fen in -MOST..=MOST) {
            let money = Money::from_fen(fen);
            prop_assert_eq!(money.to_string().parse(), Ok(money));
            let wire = serde_json::to_string(&money).unwrap();
            prop_assert_eq!(serde_json::from_str::<Money>(&wire).unwrap(), money);
        }
    }
}
