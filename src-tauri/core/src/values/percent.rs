//! Shares of votes: exact as two whole numbers, and as a percentage for people to read.

use std::fmt;

use ts_rs::TS;

use super::Points;

/// A percentage in hundredths of a percent, sent as text: `80`, `66.67`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Percent(Points);

impl Percent {
    /// All of it.
    pub const WHOLE: Self = Self(Points::whole(100));

    /// So many percent.
    pub const fn whole(percent: i64) -> Self {
        Self(Points::whole(percent))
    }

    /// In hundredths of a percent; less than nothing is nothing.
    pub const fn hundredths(self) -> u128 {
        self.0.hundredths().unsigned_abs() as u128
    }

    /// Whether it is less than nothing or more than all.
    pub fn is_outside(self) -> bool {
        self.0.is_negative() || self > Self::WHOLE
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl serde::Serialize for Percent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Percent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Points::deserialize(deserializer).map(Self)
    }
}

impl rusqlite::ToSql for Percent {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

impl rusqlite::types::FromSql for Percent {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        Points::column_result(value).map(Self)
    }
}

/// A part of a whole, exactly. Judgements compare shares; only people read percentages.
///
/// Numbers stay below 10³², so that ten thousand times one of them still fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The part.
    pub part: u128,
    /// The whole, more than nothing.
    pub whole: u128,
}

impl Share {
    /// Whether it is so much or more.
    pub const fn is_at_least(self, percent: Percent) -> bool {
        self.part * 10_000 >= self.whole * percent.hundredths()
    }

    /// Whether it is more than half; exactly half is not.
    pub const fn is_over_half(self) -> bool {
        self.part * 2 > self.whole
    }

    /// Rounded to hundredths of a percent, a half upwards. Each share is rounded alone, so that those of one ballot may
    /// come to 99.99 or 100.01 together.
    pub fn percent(self) -> Percent {
        let hundredths = (self.part * 20_000 + self.whole) / (self.whole * 2);
        Percent(Points::from_hundredths(i64::try_from(hundredths).unwrap_or(i64::MAX)))
    }

    /// Several shares as one, each by its weight: 70 of voters and 30 of presidium.
    pub fn weighted(shares: &[(u32, Self)]) -> Option<Self> {
        let whole: u128 = shares.iter().map(|(_, share)| share.whole).product();
        let weights: u128 = shares.iter().map(|(weight, _)| u128::from(*weight)).sum();
        let parts =
            shares.iter().map(|(weight, share)| u128::from(*weight) * share.part * (whole / share.whole));
        (weights > 0).then(|| Self { part: parts.sum(), whole: whole * weights })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn share(part: u128, whole: u128) -> Share {
        Share { part, whole }
    }

    #[test]
    fn halves_are_rounded_upwards_and_thirds_are_cut() {
        for (part, whole, printed) in [
            (1, 3, "33.33"),
            (2, 3, "66.67"),
            (1, 8, "12.5"),
            (1, 20_000, "0.01"),
            (1, 20_001, "0"),
            (7, 7, "100"),
            (0, 7, "0"),
            (999_999, 1_000_000, "100"),
        ] {
            assert_eq!(share(part, whole).percent().to_string(), printed, "{part}/{whole}");
        }
    }

    #[test]
    fn what_is_read_as_eighty_may_be_less() {
        let nearly = share(799_999, 1_000_000);
        assert_eq!(nearly.percent(), Percent::whole(80));
        assert!(!nearly.is_at_least(Percent::whole(80)));
        assert!(share(4, 5).is_at_least(Percent::whole(80)));
        assert!(!share(25, 50).is_over_half());
        assert!(share(26, 51).is_over_half());
    }

    #[test]
    fn weights_are_exact() {
        let mixed = Share::weighted(&[(70, share(1, 3)), (20, share(1, 2)), (10, share(1, 1))]);
        assert_eq!(mixed.map(Share::percent).map(|percent| percent.to_string()).as_deref(), Some("43.33"));
        assert_eq!(Share::weighted(&[]), None);
        let even = Share::weighted(&[(50, share(2, 3)), (50, share(1, 3))]).unwrap();
        assert!(even.is_at_least(Percent::whole(50)) && !even.is_over_half());
    }

    proptest! {
        #[test]
        fn a_share_alone_is_itself_by_any_weight(whole in 1..1_000_000_u128, part in 0..1_000_000_u128, weight in 1..100_u32) {
            let own = share(part.min(whole), whole);
            let weighted = Share::weighted(&[(weight, own)]).unwrap();
            prop_assert_eq!(weighted.percent(), own.percent());
            prop_assert_eq!(weighted.is_over_half(), own.is_over_half());
        }
    }
}
