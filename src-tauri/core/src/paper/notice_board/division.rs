//! How many people share a sheet, on which grid and in which way, so that type is as large as it can be.

use std::ops::Range;

/// How a person is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Name above, photo at the left, facts at the right.
    Beside,
    /// Photo above, name and facts under it.
    Under,
}

/// A division of people over sheets.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Division {
    pub way: Way,
    pub columns: usize,
    pub rows: usize,
    pub pages: usize,
    /// 1 sets names in 24 points and facts in 12.5.
    pub scale: f32,
    /// Part of the grid that is covered.
    filled: f32,
}

/// Points at scale 1; each with its share of the space between people.
const BESIDE: (f32, f32) = (190.0, 152.0);
const UNDER: (f32, f32) = (158.0, 250.0);
/// Names in points at scale 1.
pub(super) const NAME: f32 = 24.0;
/// Space between people at scale 1.
pub(super) const GUTTER: f32 = 13.0;
/// Larger type than this looks lost.
const MOST: f32 = 3.2;

impl Division {
    /// The best division of `people` over a place of this width and height with type no smaller than `least`.
    pub fn of(people: usize, area: (f32, f32), least: f32, longest_name: f32) -> Self {
        let people = people.max(1);
        for pages in 1..=people {
            let best = Self::on_pages(people.div_ceil(pages), pages, area, longest_name);
            if let Some(best) = best.filter(|best| best.scale >= least || pages == people) {
                return best;
            }
        }
        Self { way: Way::Beside, columns: 1, rows: 1, pages: people, scale: least, filled: 1.0 }
    }

    fn on_pages(on_each: usize, pages: usize, area: (f32, f32), longest_name: f32) -> Option<Self> {
        let mut best: Option<Self> = None;
        for (way, natural) in [(Way::Beside, BESIDE), (Way::Under, UNDER)] {
            let wide = natural.0.max(longest_name * NAME * 0.92 + GUTTER);
            for columns in 1..=on_each {
                let rows = on_each.div_ceil(columns);
                if (columns - 1) * rows >= on_each && columns > 1 {
                    continue;
                }
                let (w, h) = (area.0 / columns as f32, area.1 / rows as f32);
                let scale = (w / wide).min(h / natural.1).min(MOST);
                let filled = scale * scale * natural.0 * natural.1 * on_each as f32 / (area.0 * area.1);
                let found = Self { way, columns, rows, pages, scale, filled };
                if best.as_ref().is_none_or(|best| found.is_better_than(best)) {
                    best = Some(found);
                }
            }
        }
        best
    }

    /// Fewer pages, then clearly larger type, then a better filled sheet.
    pub fn is_better_than(&self, other: &Self) -> bool {
        let by_scale = (self.scale - other.scale).abs() > 0.05;
        self.pages < other.pages
            || self.pages == other.pages
                && if by_scale { self.scale > other.scale } else { self.filled > other.filled }
    }

    /// Who stands on which page: as even as can be, the fuller ones first.
    pub fn shares(&self, people: usize) -> Vec<Range<usize>> {
        let mut from = 0;
        (0..self.pages)
            .map(|page| {
                let share = people / self.pages + usize::from(page < people % self.pages);
                from += share;
                from - share..from
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A3: (f32, f32) = (1090.0, 640.0);

    #[test]
    fn a_town_shares_its_sheets_evenly() {
        let division = Division::of(68, A3, 0.96, 3.0);
        let shares: Vec<usize> = division.shares(68).into_iter().map(|share| share.len()).collect();
        assert!(shares.iter().max().unwrap() - shares.iter().min().unwrap() <= 1, "{shares:?}");
        assert!(division.scale >= 0.96 && division.columns * division.rows >= shares[0], "{division:?}");
    }

    #[test]
    fn few_people_are_shown_large() {
        assert_eq!(Division::of(1, A3, 0.96, 3.0).scale, MOST);
        let three = Division::of(3, A3, 0.96, 3.0);
        assert_eq!((three.way, three.columns, three.rows), (Way::Under, 3, 1));
    }
}
