//! A deputy's year as the composite's parts: what pledges, quarters and evaluations come to on a scale of a hundred.

use crate::values::Points;

/// A pledge's share of a hundred: kept items whole, partly kept ones half; rounded half up to hundredths.
///
/// None where the pledge has no item.
pub fn pledge_score(kept: u32, partly: u32, not_kept: u32) -> Option<Points> {
    let items = i64::from(kept) + i64::from(partly) + i64::from(not_kept);
    let halves = 2 * i64::from(kept) + i64::from(partly);
    // halves / (2 × items) of 10 000 hundredths.
    (items > 0).then(|| Points::from_hundredths((halves * 10_000 + items) / (2 * items)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partly_kept_item_counts_half() {
        for (kept, partly, not_kept, score) in [
            (4, 0, 0, Some("100")),
            (0, 0, 3, Some("0")),
            (0, 1, 0, Some("50")),
            (2, 1, 1, Some("62.5")),
            (1, 0, 2, Some("33.33")),
            (2, 0, 1, Some("66.67")),
            (0, 0, 0, None),
        ] {
            let found = pledge_score(kept, partly, not_kept).map(|score| score.to_string());
            assert_eq!(found.as_deref(), score, "{kept} {partly} {not_kept}");
        }
    }
}
