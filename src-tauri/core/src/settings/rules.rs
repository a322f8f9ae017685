//! What must hold of the office's facts and of the preferences.

use super::api::{OfficeFacts, Preferences};
use crate::{Refusal, Result};

/// Checks the office's facts as they are entered.
///
/// # Errors
/// Invalid, at the field that is empty or too long.
pub fn check_office(office: &OfficeFacts) -> Result<()> {
    for (field, what, text) in [
        ("town", "乡镇名称", &office.town),
        ("issuer", "落款单位", &office.issuer),
        ("congress", "人民代表大会全称", &office.congress),
        ("term", "届次", &office.term),
    ] {
        if text.trim().is_empty() {
            return Err(Refusal::invalid(field, format!("{what}不能为空。"))
                .hinted("它会印在每张公示材料上，请填写。"));
        }
        if text.chars().count() > 40 {
            return Err(
                Refusal::invalid(field, format!("{what}超过了 40 个字。")).hinted("请填写规范的简短名称。")
            );
        }
    }
    Ok(())
}

/// Checks the preferences.
///
/// # Errors
/// Invalid, at the field that is out of its bounds.
pub fn check_preferences(preferences: &Preferences) -> Result<()> {
    if !(100..=150).contains(&preferences.letter_size) {
        return Err(
            Refusal::invalid("letter_size", "字号只能在 100% 到 150% 之间。").hinted("请重新选择字号。")
        );
    }
    for (field, shift) in
        [("printer_right", preferences.printer_right), ("printer_down", preferences.printer_down)]
    {
        if !(-15.0..=15.0).contains(&shift) {
            return Err(Refusal::invalid(field, "打印偏移只能在 −15 到 15 毫米之间。")
                .hinted("请量出打印件与裁切线相差的毫米数再填写。"));
        }
    }
    if !(95.0..=105.0).contains(&preferences.printer_scale) {
        return Err(Refusal::invalid("printer_scale", "打印缩放只能在 95% 到 105% 之间。")
            .hinted("请确认打印时选择了“实际大小”，再填写缩放。"));
    }
    Ok(())
}

/// How an installation shows and prints before anybody said otherwise.
pub fn default_preferences() -> Preferences {
    Preferences {
        letter_size: 100,
        list_columns: Vec::new(),
        printer_right: 0.0,
        printer_down: 0.0,
        printer_scale: 100.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_out_of_bounds_are_refused_at_their_field() {
        assert_eq!(check_preferences(&default_preferences()), Ok(()));
        for (field, broken) in [
            ("letter_size", Preferences { letter_size: 90, ..default_preferences() }),
            ("printer_right", Preferences { printer_right: 20.0, ..default_preferences() }),
            ("printer_down", Preferences { printer_down: f64::NAN, ..default_preferences() }),
            ("printer_scale", Preferences { printer_scale: 50.0, ..default_preferences() }),
        ] {
            assert_eq!(check_preferences(&broken).unwrap_err().field.as_deref(), Some(field));
        }
    }
}
