//! A telephone number: private unless its owner agreed to publish it (DOMAIN §1, PIPL).

use std::fmt;
use std::str::FromStr;

use ts_rs::TS;

use super::text_on_the_wire;
use crate::Refusal;

/// A mobile number of 11 digits, or a landline with its area code (`0351-1234567`) or without.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Phone(String);

impl Phone {
    /// The number as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As screens show it before it is asked for: `139****1000`.
    pub fn masked(&self) -> String {
        let digits: Vec<char> = self.0.chars().collect();
        let shown = if digits.len() >= 11 { (3, 4) } else { (0, 2) };
        let hidden = digits.len() - shown.0 - shown.1;
        let (head, tail) = (&digits[..shown.0], &digits[shown.0 + hidden..]);
        head.iter().copied().chain(std::iter::repeat_n('*', hidden)).chain(tail.iter().copied()).collect()
    }

    /// Whether it is a mainland mobile number.
    pub fn is_mobile(&self) -> bool {
        is_mobile(&self.0)
    }
}

fn is_mobile(digits: &str) -> bool {
    digits.len() == 11
        && digits.bytes().all(|b| b.is_ascii_digit())
        && matches!(digits.as_bytes(), [b'1', b'3'..=b'9', ..])
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Phone {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let compact: String =
            text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '(' | ')' | '（' | '）')).collect();
        let digits: String = compact.chars().filter(char::is_ascii_digit).collect();
        let only_numbers = compact.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '+' | '－' | '—'));
        let mobile = digits.strip_prefix("0086").or_else(|| digits.strip_prefix("86")).unwrap_or(&digits);
        if only_numbers && is_mobile(mobile) {
            return Ok(Self(mobile.to_owned()));
        }
        if only_numbers && (7..=12).contains(&digits.len()) && (digits.starts_with('0') || digits.len() <= 8)
        {
            return Ok(Self(compact.replace(['－', '—'], "-")));
        }
        Err(Refusal::invalid("phone", format!("“{text}”不是一个电话号码。"))
            .hinted("手机号是 11 位数字；固定电话请写成 0351-1234567。"))
    }
}

text_on_the_wire!(Phone);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_kept_in_one_spelling() {
        for (typed, kept) in [
            ("139 0000 1000", "13900001000"),
            ("139-0000-1000", "13900001000"),
            ("+86 13900001000", "13900001000"),
            ("0351-1234567", "0351-1234567"),
            ("（0351）1234567", "03511234567"),
        ] {
            assert_eq!(typed.parse::<Phone>().unwrap().as_str(), kept, "{typed}");
        }
    }

    #[test]
    fn other_things_are_refused_and_masks_hide() {
        for typed in ["", "无", "1390000100", "139000010001", "1.39E+10", "12345"] {
            assert!(typed.parse::<Phone>().is_err(), "{typed}");
        }
        assert_eq!("13900001000".parse::<Phone>().unwrap().masked(), "139****1000");
        assert_eq!("1234567".parse::<Phone>().unwrap().masked(), "*****67");
    }
}
