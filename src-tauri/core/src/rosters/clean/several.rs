//! Cells that hold several things: 层级, 联络站, 人大职务, 表彰; and 任职届数, a small number.

use super::{Cleaned, Raw, bare, is_placeholder, without_marks};

/// Between the parts of a cell, as we write them.
pub const BETWEEN: char = '、';

/// 人大职务, 联络站: parts in one line.
pub fn in_a_line(raw: Raw<'_>) -> Cleaned {
    joined(raw, &['、', '，', ',', '；', ';', '\n', '\r'], BETWEEN)
}

/// 表彰: one a line, each with whatever marks it has.
pub fn in_lines(raw: Raw<'_>) -> Cleaned {
    joined(raw, &['；', ';', '\n', '\r'], '\n')
}

fn joined(raw: Raw<'_>, marks: &[char], between: char) -> Cleaned {
    let words = raw.words();
    let words = without_marks(&words);
    let parts: Vec<&str> = words.split(marks).map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.iter().all(|part| is_placeholder(part)) {
        return Cleaned::Blank;
    }
    Cleaned::good(&parts.join(&String::from(between)))
}

/// 层级: 乡镇、县.
pub fn levels(raw: Raw<'_>) -> Cleaned {
    let words = raw.words();
    let bare = bare(&words);
    if is_placeholder(&bare) {
        return Cleaned::Blank;
    }
    let mut levels = Vec::new();
    for part in bare.split(['、', ',', ';', '/', '，', '；']).filter(|part| !part.is_empty()) {
        match part.trim_end_matches("代表").trim_end_matches("人大").trim_end_matches('级') {
            "乡镇" | "乡" | "镇" => levels.push("乡镇"),
            "县" | "区" | "县区" => levels.push("县"),
            "市" | "设区的市" => levels.push("市"),
            "省" | "自治区" => levels.push("省"),
            "全国" | "国家" => levels.push("全国"),
            _ => {
                return Cleaned::error(
                    "level_unknown",
                    format!("层级“{part}”看不明白，请填“乡镇”“县”“市”“省”“全国”，几级之间用顿号隔开。"),
                );
            }
        }
    }
    Cleaned::good(&levels.join("、"))
}

/// 任职届数.
pub fn terms(raw: Raw<'_>) -> Cleaned {
    let words = raw.words();
    let bare = bare(&words);
    if is_placeholder(&bare) {
        return Cleaned::Blank;
    }
    match bare.trim_end_matches('届').parse::<u32>() {
        Ok(terms @ 1..=20) => Cleaned::good(&terms.to_string()),
        _ => Cleaned::error(
            "terms_unknown",
            format!("任职届数“{bare}”看不明白，请填含本届在内一共担任几届的数字。"),
        ),
    }
}
