//! 党派: the twelve of DOMAIN §2, short or long, with a joining date beside it or not.

use super::{Cleaned, Raw, bare};

/// What people write, and the name that is kept.
const NAMES: [(&str, &str); 44] = [
    ("中共党员", "中共党员"),
    ("党员", "中共党员"),
    ("中共", "中共党员"),
    ("中国共产党", "中共党员"),
    ("中国共产党党员", "中共党员"),
    ("共产党员", "中共党员"),
    ("共产党", "中共党员"),
    ("正式党员", "中共党员"),
    ("中共正式党员", "中共党员"),
    ("中共预备党员", "中共预备党员"),
    ("预备党员", "中共预备党员"),
    ("中共党员(预备)", "中共预备党员"),
    ("共青团员", "共青团员"),
    ("团员", "共青团员"),
    ("共青团", "共青团员"),
    ("民革", "民革党员"),
    ("民革党员", "民革党员"),
    ("民革会员", "民革党员"),
    ("民盟", "民盟盟员"),
    ("民盟盟员", "民盟盟员"),
    ("民盟会员", "民盟盟员"),
    ("民建", "民建会员"),
    ("民建会员", "民建会员"),
    ("民进", "民进会员"),
    ("民进会员", "民进会员"),
    ("农工", "农工党党员"),
    ("农工党", "农工党党员"),
    ("农工党员", "农工党党员"),
    ("农工党党员", "农工党党员"),
    ("致公", "致公党党员"),
    ("致公党", "致公党党员"),
    ("致公党员", "致公党党员"),
    ("致公党党员", "致公党党员"),
    ("九三", "九三学社社员"),
    ("九三学社", "九三学社社员"),
    ("九三社员", "九三学社社员"),
    ("九三学社社员", "九三学社社员"),
    ("台盟", "台盟盟员"),
    ("台盟盟员", "台盟盟员"),
    ("无党派", "无党派人士"),
    ("无党派人士", "无党派人士"),
    ("群众", "群众"),
    ("普通群众", "群众"),
    ("非党", "群众"),
];

/// The name that is kept.
pub fn clean(raw: Raw<'_>) -> Cleaned {
    let words = raw.words();
    if let Some(name) = named(&words) {
        return Cleaned::good(name);
    }
    let bare = bare(&words);
    if bare.is_empty() {
        return Cleaned::Blank;
    }
    // 中共党员(2001.06) has the joining date beside it.
    let undated = bare.trim_end_matches(|c: char| {
        c.is_ascii_digit() || matches!(c, '.' | '-' | '/' | '(' | ')' | '年' | '月' | '日' | '入' | ',')
    });
    match named(&bare).or_else(|| named(undated)) {
        Some(name) => Cleaned::good(name),
        None => {
            Cleaned::error("party_unknown", format!("政治面貌“{bare}”看不明白，请填“中共党员”“群众”等。"))
        }
    }
}

fn named(words: &str) -> Option<&'static str> {
    NAMES.iter().find(|(written, _)| *written == words).map(|(_, name)| *name)
}
