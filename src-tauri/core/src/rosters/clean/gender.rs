//! 性别: 男 or 女, whatever is written around it.

use super::{Cleaned, Raw, bare};

/// 男 or 女.
pub fn clean(raw: Raw<'_>) -> Cleaned {
    let words = raw.words();
    let bare = bare(&words);
    match bare.as_ref() {
        "男" | "男性" | "男士" | "男代表" | "M" | "m" | "Male" | "male" => Cleaned::good("男"),
        "女" | "女性" | "女士" | "女代表" | "F" | "f" | "Female" | "female" => Cleaned::good("女"),
        "" => Cleaned::Blank,
        other => Cleaned::error("gender_unknown", format!("性别“{other}”看不明白，请填“男”或“女”。")),
    }
}
