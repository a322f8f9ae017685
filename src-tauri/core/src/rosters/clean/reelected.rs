//! 连任: yes or no.

use super::{Cleaned, Raw, bare};

/// `是` or `否`.
pub fn clean(raw: Raw<'_>) -> Cleaned {
    let words = raw.words();
    let bare = bare(&words);
    match bare.as_ref() {
        "" => Cleaned::Blank,
        "是" | "连任" | "连选连任" | "√" | "✓" | "✔" | "☑" | "有" | "1" | "Y" | "y" | "TRUE" | "对" => {
            Cleaned::good("是")
        }
        "否" | "不是" | "新任" | "新当选" | "新" | "首次" | "首次当选" | "非连任" | "×" | "✗" | "✘" | "☐"
        | "无" | "0" | "N" | "n" | "FALSE" => Cleaned::good("否"),
        other => Cleaned::error("yes_no_unknown", format!("是否连任“{other}”看不明白，请填“是”或“否”。")),
    }
}
