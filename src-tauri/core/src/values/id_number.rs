//! The citizen identity number (公民身份号码, GB 11643-1999): the most private thing in the store.

use std::fmt;
use std::str::FromStr;

use ts_rs::TS;

use super::{Day, text_on_the_wire};
use crate::Refusal;

/// 18 characters with a right check digit and a possible birth date; the last may be `X`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct IdNumber(String);

/// What is wrong with a text that should be an identity number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdNumberFault {
    /// Not 18 characters long.
    Length,
    /// A character that is no digit (or an X that is not last).
    BadChar,
    /// Its digits 7–14 are no day of the calendar.
    ImpossibleDate,
    /// Its last character does not follow from the others.
    Checksum,
}

const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS: &[u8; 11] = b"10X98765432";

impl IdNumber {
    /// Reads 18 characters, or says which rule of GB 11643-1999 they break.
    ///
    /// # Errors
    /// The first [`IdNumberFault`] found, in the order of that enum.
    pub fn checked(text: &str) -> Result<Self, IdNumberFault> {
        let number: String =
            text.trim().chars().map(|c| if matches!(c, 'x' | 'Ｘ' | '×') { 'X' } else { c }).collect();
        if number.chars().count() != 18 {
            return Err(IdNumberFault::Length);
        }
        let bytes = number.as_bytes();
        let digits = &bytes[..17.min(bytes.len())];
        if bytes.len() != 18
            || !digits.iter().all(u8::is_ascii_digit)
            || !matches!(bytes[17], b'0'..=b'9' | b'X')
        {
            return Err(IdNumberFault::BadChar);
        }
        number[6..14].parse::<Day>().map_err(|_| IdNumberFault::ImpossibleDate)?;
        if bytes[17] != check_character(digits) {
            return Err(IdNumberFault::Checksum);
        }
        Ok(Self(number))
    }

    /// The number as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The birth date in it; a checked number always has one.
    pub fn birth(&self) -> Option<Day> {
        self.0[6..14].parse().ok()
    }

    /// Whether it was given to a woman (17th digit even).
    pub fn is_female(&self) -> bool {
        (self.0.as_bytes()[16] - b'0').is_multiple_of(2)
    }

    /// As screens show it before it is asked for: `1399**********0150`.
    pub fn masked(&self) -> String {
        format!("{}**********{}", &self.0[..4], &self.0[14..])
    }
}

/// The 18th character that follows from the first 17 digits.
fn check_character(digits: &[u8]) -> u8 {
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    CHECKS[(sum % 11) as usize]
}

impl fmt::Display for IdNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for IdNumber {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        Self::checked(text).map_err(|fault| {
            let what = match fault {
                IdNumberFault::Length => "身份证号不是 18 位。",
                IdNumberFault::BadChar => "身份证号中有不是数字的字符。",
                IdNumberFault::ImpossibleDate => "身份证号里的出生日期不存在。",
                IdNumberFault::Checksum => "身份证号的校验位不对，可能抄错了一位。",
            };
            Refusal::invalid("id_number", what).hinted("请对照身份证重新核对。")
        })
    }
}

text_on_the_wire!(IdNumber);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_tells_birth_and_sex() {
        let woman = IdNumber::checked("13992119610425030x").unwrap();
        assert_eq!(woman.as_str(), "13992119610425030X");
        assert_eq!(woman.birth(), Day::new(1961, 4, 25));
        assert!(woman.is_female());
        assert_eq!(woman.masked(), "1399**********030X");
    }

    #[test]
    fn each_rule_has_its_fault() {
        for (text, fault) in [
            ("1399211961042503", IdNumberFault::Length),
            ("13992119610425A30X", IdNumberFault::BadChar),
            ("139921196102300309", IdNumberFault::ImpossibleDate),
            ("139921196104250301", IdNumberFault::Checksum),
        ] {
            assert_eq!(IdNumber::checked(text), Err(fault), "{text}");
        }
    }
}
