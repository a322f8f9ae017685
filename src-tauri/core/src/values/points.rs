//! Duty points (履职积分), counted in whole hundredths so that halves add up exactly: `118.5`.

use std::fmt;
use std::ops::Neg;
use std::str::FromStr;

use ts_rs::TS;

use super::hundredths::{counted, read};
use crate::{Kind, Refusal};

/// Nobody awards a million points; a greater number is a slip of the pen.
const MOST: i64 = 100_000_000;

/// Points of a deputy or of a clause, in hundredths: `7`, `-2`, `118.5`, `0.25`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Points(i64);

impl Points {
    /// No points.
    pub const ZERO: Self = Self(0);

    /// So many hundredths of a point.
    pub const fn from_hundredths(hundredths: i64) -> Self {
        Self(hundredths)
    }

    /// Whole points.
    pub const fn whole(points: i64) -> Self {
        Self(points.saturating_mul(100))
    }

    /// In hundredths of a point.
    pub const fn hundredths(self) -> i64 {
        self.0
    }

    /// Whether less than nothing.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Whether exactly nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// So many times these points.
    #[must_use]
    pub const fn times(self, count: u32) -> Self {
        Self(self.0.saturating_mul(count as i64))
    }

    /// So many percent of these points; half a hundredth is rounded away from nothing, as people round.
    #[must_use]
    pub const fn percent(self, percent: u32) -> Self {
        let product = self.0.saturating_mul(percent as i64);
        let half = if product < 0 { -50 } else { 50 };
        Self(product.saturating_add(half) / 100)
    }

    /// A quarter of these points; what does not divide stays with the fourth.
    #[must_use]
    pub const fn fourth(self, number: u32) -> Self {
        let fourth = self.0 / 4;
        if number == 4 { Self(self.0 - 3 * fourth) } else { Self(fourth) }
    }
}

counted!(Points);

impl Neg for Points {
    type Output = Self;

    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        match (size / 100, size % 100) {
            (whole, 0) => write!(f, "{sign}{whole}"),
            (whole, rest) if rest % 10 == 0 => write!(f, "{sign}{whole}.{}", rest / 10),
            (whole, rest) => write!(f, "{sign}{whole}.{rest:02}"),
        }
    }
}

impl FromStr for Points {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        read(text.trim()).filter(|hundredths| hundredths.abs() <= MOST).map(Self).ok_or_else(|| {
            Refusal::new(Kind::Invalid, format!("“{text}”不是分值。"))
                .hinted("请填写不超过两位小数的数字，例如 3、0.5 或 -2。")
        })
    }
}

impl<'de> serde::Deserialize<'de> for Points {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Typed)
    }
}

/// Takes `"3.5"`, and `3.5` as well, since a rulebook written by hand has it without quotes.
struct Typed;

impl serde::de::Visitor<'_> for Typed {
    type Value = Points;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("points such as \"3.5\"")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Points, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Points, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Points, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Points, E> {
        self.visit_str(&number.to_string())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn points_are_printed_as_people_write_them() {
        for (hundredths, printed) in [
            (11_850, "118.5"),
            (-200, "-2"),
            (700, "7"),
            (25, "0.25"),
            (-5, "-0.05"),
            (0, "0"),
            (-50, "-0.5"),
        ] {
            assert_eq!(Points::from_hundredths(hundredths).to_string(), printed);
        }
    }

    #[test]
    fn points_are_read_as_people_type_them() {
        for (typed, hundredths) in
            [("118.5", 11_850), ("-2", -200), ("−2", -200), ("7", 700), ("+0.25", 25), (" 3.50 ", 350)]
        {
            assert_eq!(typed.parse(), Ok(Points::from_hundredths(hundredths)), "{typed}");
        }
        for typed in
            ["", "-", ".5", "5.", "1.234", "1e3", "三分", "1,000", "1000000.01", "99999999999999999999"]
        {
            assert!(typed.parse::<Points>().is_err(), "{typed}");
        }
    }

    #[test]
    fn the_wire_has_text_and_takes_numbers_too() {
        assert_eq!(serde_json::to_string(&Points::from_hundredths(11_850)).unwrap(), "\"118.5\"");
        for typed in ["\"118.5\"", "118.5", "118.50"] {
            assert_eq!(serde_json::from_str::<Points>(typed).unwrap(), Points::from_hundredths(11_850));
        }
        assert_eq!(serde_json::from_str::<Points>("-2").unwrap(), Points::whole(-2));
        assert!(serde_json::from_str::<Points>("0.125").is_err());
    }

    #[test]
    fn percents_round_away_from_nothing() {
        assert_eq!(Points::whole(3).percent(120), Points::from_hundredths(360));
        assert_eq!(Points::from_hundredths(1).percent(50), Points::from_hundredths(1));
        assert_eq!(Points::from_hundredths(-1).percent(50), Points::from_hundredths(-1));
        assert_eq!(Points::from_hundredths(1).percent(49), Points::ZERO);
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_again(hundredths in -MOST..=MOST) {
            let points = Points::from_hundredths(hundredths);
            prop_assert_eq!(points.to_string().parse(), Ok(points));
            let wire = serde_json::to_string(&points).unwrap();
            prop_assert_eq!(serde_json::from_str::<Points>(&wire).unwrap(), points);
        }

        #[test]
        fn sums_are_exact_and_four_quarters_make_the_year(one in -MOST..MOST, other in -MOST..MOST) {
            let (a, b) = (Points::from_hundredths(one), Points::from_hundredths(other));
            prop_assert_eq!(a + b - b, a);
            prop_assert_eq!((a + b).hundredths(), one + other);
            prop_assert_eq!((1..=4).map(|number| a.fourth(number)).sum::<Points>(), a);
        }
    }
}
