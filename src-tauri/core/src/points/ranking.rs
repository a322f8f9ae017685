//! Ranks: the most points first, ties share a rank, and the next rank is so many later (1, 2, 2, 4).

use std::collections::BTreeMap;

use crate::values::Points;

/// The rank of each among all.
pub fn ranks(points: impl IntoIterator<Item = Points>) -> Vec<u32> {
    let all = ranks_within(points.into_iter().map(|points| (Some(()), points)));
    all.into_iter().map(Option::unwrap_or_default).collect()
}

/// The rank of each among those of its own; none where it belongs nowhere.
pub fn ranks_within<K: Ord>(rows: impl IntoIterator<Item = (Option<K>, Points)>) -> Vec<Option<u32>> {
    let rows: Vec<(Option<K>, Points)> = rows.into_iter().collect();
    let mut own: BTreeMap<&K, Vec<Points>> = BTreeMap::new();
    for (key, points) in &rows {
        if let Some(key) = key {
            own.entry(key).or_default().push(*points);
        }
    }
    for points in own.values_mut() {
        points.sort_unstable_by_key(|points| std::cmp::Reverse(*points));
    }
    let rank = |key: &K, points: Points| {
        let before = own.get(key).map_or(0, |own| own.partition_point(|other| *other > points));
        u32::try_from(before + 1).unwrap_or(u32::MAX)
    };
    rows.iter().map(|(key, points)| key.as_ref().map(|key| rank(key, *points))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_a_rank_and_the_next_is_so_many_later() {
        assert_eq!(ranks([7, 9, 7, 3, -2].map(Points::whole)), [2, 1, 2, 4, 5]);
        let rows = [(Some("甲"), 5), (Some("乙"), 9), (None, 8), (Some("甲"), 5), (Some("甲"), 6)];
        let rows = rows.map(|(key, points)| (key, Points::whole(points)));
        assert_eq!(ranks_within(rows), [Some(2), Some(1), None, Some(2), Some(1)]);
    }
}
