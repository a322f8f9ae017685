//! How a deputy's values stand in columns: words for enums, one text for a list.

use std::borrow::Cow;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use super::api::{DeputyFacts, Gender, Level, PrivateFacts, Status};

/// So many values a deputy has, but for the term.
pub const BOUND: usize = 33;

/// A deputy's values, ready to be bound.
pub struct Columns<'a> {
    facts: &'a DeputyFacts,
    private: &'a PrivateFacts,
    levels: Cow<'static, str>,
    offices: String,
    honours: String,
}

impl<'a> Columns<'a> {
    /// The columns of these facts.
    pub fn of(facts: &'a DeputyFacts, private: &'a PrivateFacts) -> Self {
        let levels = match facts.levels.as_slice() {
            [level] => level.word().into(),
            levels => levels.iter().map(|level| level.word()).collect::<Vec<_>>().join("、").into(),
        };
        Self { facts, private, levels, offices: facts.offices.join("\n"), honours: facts.honours.join("\n") }
    }

    /// The [`BOUND`] values that `insert_deputy.sql` and `update_deputy.sql` bind, in their order.
    pub fn bound(&self) -> [&dyn ToSql; BOUND] {
        let (facts, private) = (self.facts, self.private);
        [
            &facts.name,
            &facts.gender,
            &facts.ethnicity,
            &facts.birth,
            &facts.native_place,
            &facts.education,
            &facts.degree,
            &facts.party,
            &facts.party_joined,
            &facts.occupation,
            &facts.employer,
            &facts.position,
            &facts.category,
            &facts.identity,
            &self.levels,
            &facts.card_no,
            &facts.phone_may_be_published,
            &facts.constituency,
            &facts.village,
            &facts.group,
            &facts.delegation,
            &facts.terms_served,
            &facts.reelected,
            &facts.elected_on,
            &facts.by_election,
            &facts.oath_on,
            &self.offices,
            &self.honours,
            &facts.note,
            &private.id_number,
            &private.phone,
            &private.phone2,
            &private.address,
        ]
    }
}

/// A list as one text, an entry a line.
pub fn lines(text: &str) -> Vec<String> {
    text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

/// Levels as one text: `乡镇、县`.
///
/// # Errors
/// A word that names no level.
pub fn levels(text: &str) -> rusqlite::Result<Vec<Level>> {
    let read = |word: &str| Level::column_result(ValueRef::Text(word.as_bytes()));
    let levels: FromSqlResult<Vec<Level>> =
        text.split('、').filter(|word| !word.is_empty()).map(read).collect();
    levels.map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })
}

/// Gives an enum the words it is kept by.
macro_rules! words {
    ($type:ident { $($variant:ident: $word:literal),+ $(,)? }) => {
        impl $type {
            /// The word it is kept by.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// What a word means.
            pub fn named(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl ToSql for $type {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.word()))
            }
        }

        impl FromSql for $type {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Self::named(value.as_str()?).ok_or(FromSqlError::InvalidType)
            }
        }
    };
}

words!(Gender { Male: "男", Female: "女" });
words!(Level { Township: "乡镇", County: "县", City: "市", Province: "省", Nation: "全国" });
words!(Status {
    InOffice: "in_office",
    Suspended: "suspended",
    Resigned: "resigned",
    Terminated: "terminated",
    Recalled: "recalled",
    Died: "died",
});
