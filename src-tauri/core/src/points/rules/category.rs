//! Awards of some categories of deputy count more or less (分类管理).
//!
//! A farmer who leaves his field and a cadre who is there anyway are not measured alike everywhere. The factor is on
//! awards, before caps, so that a cap still says the most an item can give; base points and deductions have no factor.

use crate::points::api::Rulebook;
use crate::values::Points;

/// The factor in percent for a category; 100 where none is written.
pub fn percent(rulebook: &Rulebook, category: Option<&str>) -> u32 {
    let own = rulebook.multipliers.iter().find(|own| Some(own.category.as_str()) == category);
    own.map_or(100, |own| own.percent)
}

/// How it comes to that; nothing where there is no factor.
pub fn said(category: Option<&str>, percent: u32, multiplied: Points) -> Option<String> {
    let category = category.filter(|_| percent != 100)?;
    Some(format!("“{category}”类系数 {percent}%，折合 {multiplied} 分"))
}
