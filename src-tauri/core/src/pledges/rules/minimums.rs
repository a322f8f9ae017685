//! How much must be pledged at least: dated, by category of deputies (DOMAIN §4).

use crate::pledges::api::{ItemFacts, Minimum};
use crate::values::{Day, PledgeSource};

/// The minimum for a category on a day: the newest that names it, else the newest for all others.
pub fn in_force<'a>(minimums: &'a [Minimum], category: Option<&str>, day: Day) -> Option<&'a Minimum> {
    let newest = |category: &str| {
        let of_category = minimums.iter().filter(|minimum| minimum.facts.category == category);
        of_category.filter(|minimum| minimum.facts.dated <= day).max_by_key(|minimum| minimum.facts.dated)
    };
    category.filter(|category| !category.is_empty()).and_then(newest).or_else(|| newest(""))
}

/// Where items fall short of a minimum, in sentences that name the setting.
pub fn shortfalls(minimum: &Minimum, items: &[&ItemFacts]) -> Vec<String> {
    let facts = &minimum.facts;
    let whom = if facts.category.is_empty() { "一般代表" } else { &facts.category };
    let of = |source| items.iter().filter(|item| item.source == source).count();
    let asked = [
        ("承诺事项", items.len(), facts.least_items),
        ("固定事项", of(PledgeSource::Fixed), facts.least_fixed),
        ("自定事项", of(PledgeSource::Own), facts.least_own),
    ];
    let dated = facts.dated.in_chinese();
    let short = asked.into_iter().filter(|(_, there, least)| (*there as u64) < u64::from(*least));
    short
        .map(|(what, there, least)| {
            format!("{what}只有 {there} 项，{whom}不少于 {least} 项（设置“承诺最低数”，{dated}起）。")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pledges::api::{Measure, MinimumFacts};
    use crate::values::{CatalogueItemId, PledgeAspect, PledgeMinimumId};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn minimum(
        id: i64,
        dated: &str,
        category: &str,
        [least_items, least_fixed, least_own]: [u32; 3],
    ) -> Minimum {
        let facts = MinimumFacts {
            dated: day(dated),
            category: category.to_owned(),
            least_items,
            least_fixed,
            least_own,
        };
        Minimum { id: PledgeMinimumId(id), facts }
    }

    fn item(source: PledgeSource) -> ItemFacts {
        ItemFacts {
            source,
            catalogue: (source != PledgeSource::Own).then_some(CatalogueItemId(1)),
            aspect: PledgeAspect::Other,
            text: "事项".to_owned(),
            measure: Measure::default(),
            target: 1,
            due: None,
        }
    }

    #[test]
    fn the_newest_for_the_category_holds_and_others_take_the_one_for_all() {
        let kept = [
            minimum(1, "2021-01-01", "", [4, 3, 1]),
            minimum(2, "2021-01-01", "党政领导干部", [6, 3, 1]),
            minimum(3, "2026-01-01", "", [5, 3, 1]),
            minimum(4, "2027-01-01", "党政领导干部", [8, 3, 2]),
        ];
        for (category, on, id) in [
            (Some("党政领导干部"), "2026-01-01", Some(2)),
            (Some("党政领导干部"), "2027-01-01", Some(4)),
            (Some("农民"), "2025-12-31", Some(1)),
            (Some("农民"), "2026-01-01", Some(3)),
            (Some(""), "2026-01-01", Some(3)),
            (None, "2026-01-01", Some(3)),
            (None, "2020-12-31", None),
        ] {
            let found = in_force(&kept, category, day(on)).map(|minimum| minimum.id.0);
            assert_eq!(found, id, "{category:?} {on}");
        }
    }

    #[test]
    fn what_falls_short_names_the_setting_its_day_and_the_number() {
        let minimum = minimum(2, "2021-01-01", "党政领导干部", [6, 3, 1]);
        let fixed = [item(PledgeSource::Fixed), item(PledgeSource::Fixed), item(PledgeSource::Fixed)];
        let said = shortfalls(&minimum, &fixed.iter().collect::<Vec<_>>());
        assert_eq!(said.len(), 2);
        assert_eq!(
            said[0],
            "承诺事项只有 3 项，党政领导干部不少于 6 项（设置“承诺最低数”，2021年1月1日起）。"
        );
        assert!(said[1].starts_with("自定事项只有 0 项"));
        let mut enough = fixed.to_vec();
        enough.extend([item(PledgeSource::Chosen), item(PledgeSource::Chosen), item(PledgeSource::Own)]);
        assert_eq!(shortfalls(&minimum, &enough.iter().collect::<Vec<_>>()), Vec::<String>::new());
    }
}
