//! 学历: kept as written; only spaces go.

use super::{Cleaned, Raw, words};

/// The education as written; a number is some code of a database, and no education.
pub fn clean(raw: Raw<'_>) -> Cleaned {
    match raw {
        Raw::Words(text) if !text.trim().chars().all(|c| c.is_ascii_digit()) => words::clean(raw),
        other => {
            let shown = other.words();
            Cleaned::error("education_unknown", format!("学历“{shown}”看不明白，请填“大专”“高中”等。"))
        }
    }
}
