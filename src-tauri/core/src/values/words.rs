//! The words of the office as enumerations: one word on the wire and in the store, one in Chinese.

/// An enumeration whose variants are one word on the wire and in the store, and a word of the office in Chinese.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$default:meta])* $variant:ident = $word:literal, $chinese:literal;)+ }) => {
        $(#[$doc])*
        #[derive(
            Clone,
            Copy,
            Debug,
            PartialEq,
            Eq,
            PartialOrd,
            Ord,
            Hash,
            serde::Serialize,
            serde::Deserialize,
            ts_rs::TS,
        )]
        pub enum $name {
            $(#[doc = $chinese] $(#[$default])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// Every one, in the order of the office's forms.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// What the office calls it.
            pub const fn in_chinese(self) -> &'static str {
                match self {
                    $(Self::$variant => $chinese,)+
                }
            }

            /// The word it is kept and sent by.
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(rusqlite::types::ToSqlOutput::from(self.word()))
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(
                value: rusqlite::types::ValueRef<'_>,
            ) -> rusqlite::types::FromSqlResult<Self> {
                match value.as_str()? {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(rusqlite::types::FromSqlError::InvalidType),
                }
            }
        }
    };
}
pub(super) use words;
