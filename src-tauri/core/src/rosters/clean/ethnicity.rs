//! 民族: the 56 names of GB/T 3304, also without 族; what is none of them is asked about.

use super::{Cleaned, Raw, bare};

/// The 56 names, and what registers hold besides.
pub const NAMES: [&str; 58] = [
    "汉族",
    "蒙古族",
    "回族",
    "藏族",
    "维吾尔族",
    "苗族",
    "彝族",
    "壮族",
    "布依族",
    "朝鲜族",
    "满族",
    "侗族",
    "瑶族",
    "白族",
    "土家族",
    "哈尼族",
    "哈萨克族",
    "傣族",
    "黎族",
    "傈僳族",
    "佤族",
    "畲族",
    "高山族",
    "拉祜族",
    "水族",
    "东乡族",
    "纳西族",
    "景颇族",
    "柯尔克孜族",
    "土族",
    "达斡尔族",
    "仫佬族",
    "羌族",
    "布朗族",
    "撒拉族",
    "毛南族",
    "仡佬族",
    "锡伯族",
    "阿昌族",
    "普米族",
    "塔吉克族",
    "怒族",
    "乌孜别克族",
    "俄罗斯族",
    "鄂温克族",
    "德昂族",
    "保安族",
    "裕固族",
    "京族",
    "塔塔尔族",
    "独龙族",
    "鄂伦春族",
    "赫哲族",
    "门巴族",
    "珞巴族",
    "基诺族",
    "穿青人",
    "其他",
];

/// The full name.
pub fn clean(raw: Raw<'_>) -> Cleaned {
    let words = raw.words();
    if let Some(name) = named(&words) {
        return Cleaned::good(name);
    }
    let bare = bare(&words);
    if bare.is_empty() || super::is_placeholder(&bare) {
        return Cleaned::Blank;
    }
    match named(&bare) {
        Some(name) => Cleaned::good(name),
        None => Cleaned::error("ethnicity_unknown", format!("没有叫“{bare}”的民族，请核对。")),
    }
}

/// The full name of what was written.
pub fn named(words: &str) -> Option<&'static str> {
    let short = words.strip_suffix('族').unwrap_or(words);
    NAMES.into_iter().find(|name| name.strip_suffix('族').unwrap_or(name) == short)
}
