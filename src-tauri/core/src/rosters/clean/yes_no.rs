//! 连任, 补选, 可公开电话: yes or no.

use super::{Cleaned, Raw, bare};

/// `是` or `否`; `what` is the column's name, for the question back.
pub fn clean(raw: Raw<'_>, what: &str) -> Cleaned {
    let words = raw.words();
    let bare = bare(&words);
    match bare.as_ref() {
        "" => Cleaned::Blank,
        "是" | "连任" | "连选连任" | "补选" | "同意" | "可以" | "可公开" | "√" | "✓" | "✔" | "☑" | "有"
        | "1" | "Y" | "y" | "TRUE" | "对" => Cleaned::good("是"),
        "否" | "不是" | "新任" | "新当选" | "新" | "首次" | "首次当选" | "非连任" | "不同意" | "不可以"
        | "不公开" | "×" | "✗" | "✘" | "☐" | "无" | "0" | "N" | "n" | "FALSE" => {
            Cleaned::good("否")
        }
        other => Cleaned::error("yes_no_unknown", format!("{what}“{other}”看不明白，请填“是”或“否”。")),
    }
}
