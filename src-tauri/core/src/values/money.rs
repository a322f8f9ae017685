//! Money of the office's budget, counted in whole fen so that sums are exact: `1200.00`.

use std::fmt;
use std::str::FromStr;

use ts_rs::TS;

use super::hundredths::{counted, read};
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

counted!(Money);

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
        let unread = || match text.trim() {
            "" => "没有填写金额。".to_owned(),
            text => format!("“{text}”不是金额。"),
        };
        read(&plain).filter(|fen| fen.abs() <= MOST).map(Self).ok_or_else(|| {
            Refusal::new(Kind::Invalid, unread())
                .hinted("请以元为单位填写，最多两位小数，例如 50 或 1200.50。")
        })
    }
}

impl<'de> serde::Deserialize<'de> for Money {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
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
        assert_eq!(" ".parse::<Money>().unwrap_err().message, "没有填写金额。");
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
