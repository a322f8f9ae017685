//! Properties of the judge over random towns: sums, exactness, fairness and the quota.

use dutybook_core::appraisals::api::{
    CompositeDeputy, CompositeId, CompositeWeights, FullMark, GradeThresholds, JudgedComposite, MissingPart,
    Quota, Scheme, Veto,
};
use dutybook_core::appraisals::judge;
use dutybook_core::values::{Grade, Points};
use proptest::prelude::*;

fn scheme() -> impl Strategy<Value = Scheme> {
    let weights = (0..=100_u32).prop_flat_map(|pledge| (Just(pledge), 0..=100 - pledge));
    let full = prop_oneof![
        Just(FullMark::Highest),
        (1..30_000_i64).prop_map(|own| FullMark::Of(Points::from_hundredths(own)))
    ];
    let missing = prop_oneof![Just(MissingPart::Reweigh), Just(MissingPart::Zero)];
    let four = GradeThresholds {
        excellent: Points::whole(90),
        qualified: None,
        competent: Some(Points::whole(80)),
        basic: Some(Points::whole(60)),
    };
    let thresholds = prop_oneof![Just(GradeThresholds::THREE), Just(four)];
    (weights, full, missing, thresholds, prop::option::of(1..=100_u32)).prop_map(
        |((pledge, points), points_full, missing, thresholds, quota)| Scheme {
            weights: CompositeWeights { from: None, pledge, points, evaluation: 100 - pledge - points },
            thresholds,
            points_full,
            missing,
            quota: quota.map(|excellent| Quota { excellent }),
        },
    )
}

fn town() -> impl Strategy<Value = Vec<CompositeDeputy>> {
    // Whole scores high up make ties over the quota likely.
    let score = || {
        prop::option::weighted(0.8, prop_oneof![(0..=10_000_i64), (7..=10_i64).prop_map(|ten| ten * 1_000)])
    };
    let points = prop::option::weighted(
        0.9,
        prop_oneof![(-500..=20_000_i64), (7..=10_i64).prop_map(|ten| ten * 1_000)],
    );
    let deputy = (score(), points, score(), prop::bool::weighted(0.1)).prop_map(
        |(pledge, points, evaluation, has_veto)| {
            let of = |own: Option<i64>| own.map(Points::from_hundredths);
            CompositeDeputy {
                id: CompositeId::Number(0),
                pledge: of(pledge),
                points: of(points),
                evaluation: of(evaluation),
                vetoes: has_veto
                    .then(|| Veto { why: "未向选民述职".to_owned(), at_most: None })
                    .into_iter()
                    .collect(),
            }
        },
    );
    prop::collection::vec(deputy, 0..40).prop_map(|mut town| {
        for (deputy, id) in town.iter_mut().zip(1..) {
            deputy.id = CompositeId::Number(id);
        }
        town
    })
}

/// The composite by another road: every part as a fraction of the same denominator, rounded half up at the end.
fn expected(scheme: &Scheme, deputy: &CompositeDeputy, town: &[CompositeDeputy]) -> Option<i64> {
    let best = town.iter().filter_map(|own| own.points).max().filter(|best| best.hundredths() > 0);
    let full = match scheme.points_full {
        FullMark::Of(points) => points,
        FullMark::Highest => best.unwrap_or(Points::whole(100)),
    };
    let full = i128::from(full.hundredths());
    let parts = [
        (scheme.weights.pledge, deputy.pledge.map(|own| i128::from(own.hundredths()) * full)),
        (
            scheme.weights.points,
            deputy.points.map(|own| i128::from(own.hundredths()).clamp(0, full) * 10_000),
        ),
        (scheme.weights.evaluation, deputy.evaluation.map(|own| i128::from(own.hundredths()) * full)),
    ];
    let given: u32 = parts.iter().filter(|(_, score)| score.is_some()).map(|(weight, _)| weight).sum();
    if given == 0 {
        return None;
    }
    let of = i128::from(if scheme.missing == MissingPart::Zero { 100 } else { given }) * full;
    let sum: i128 = parts.iter().filter_map(|(weight, score)| Some(i128::from(*weight) * (*score)?)).sum();
    let (whole, rest) = (sum / of, sum % of);
    i64::try_from(if rest * 2 >= of { whole + 1 } else { whole }).ok()
}

fn excellent(judged: &JudgedComposite) -> usize {
    judged.deputies.iter().filter(|own| own.grade == Some(Grade::Excellent)).count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_composite_is_exact_and_its_parts_sum_up_to_it((scheme, town) in (scheme(), town())) {
        let judged = judge(&scheme, &town).unwrap();
        prop_assert_eq!(judged.deputies.len(), town.len());
        for (own, deputy) in judged.deputies.iter().zip(&town) {
            prop_assert_eq!(own.id.as_ref(), Some(&deputy.id));
            prop_assert_eq!(own.score.map(Points::hundredths), expected(&scheme, deputy, &town));
            prop_assert_eq!(own.score.is_some(), own.grade.is_some());
            if let Some(score) = own.score {
                prop_assert_eq!(own.parts.iter().map(|part| part.counted).sum::<Points>(), score);
                prop_assert!(score <= Points::whole(100) && !score.is_negative());
            }
            let sentences = own.parts.iter().map(|part| &part.why).chain(&own.reasons);
            prop_assert!(sentences.into_iter().all(|why| why.ends_with('。')));
        }
    }

    #[test]
    fn the_quota_is_never_broken_and_never_wasted_in_silence((scheme, town) in (scheme(), town())) {
        let judged = judge(&scheme, &town).unwrap();
        let Some(quota) = &judged.quota else {
            prop_assert!(judged.deputies.iter().all(|own| !own.tied));
            return Ok(());
        };
        let graded = judged.deputies.iter().filter(|own| own.score.is_some()).count();
        prop_assert!(excellent(&judged) * 100 <= graded * quota.percent as usize);
        prop_assert_eq!(excellent(&judged), quota.given as usize);
        prop_assert_eq!(quota.given + quota.open, quota.places.min(quota.reached));
        let tied: Vec<_> = judged.deputies.iter().filter(|own| own.tied).collect();
        prop_assert_eq!(tied.len(), quota.tied.len());
        prop_assert!(quota.open == 0 || tied.len() > quota.open as usize);
        prop_assert!(tied.iter().all(|own| own.score == tied[0].score));
    }

    #[test]
    fn equals_are_graded_equally_and_the_order_of_entry_does_not_matter(
        (scheme, town, shuffled) in (scheme(), town()).prop_flat_map(|(scheme, town)| {
            (Just(scheme), Just(town.clone()), Just(town).prop_shuffle())
        }),
    ) {
        let judged = judge(&scheme, &town).unwrap();
        let by_id = |id: &Option<CompositeId>, among: &JudgedComposite| among.deputies.iter().find(|own| own.id == *id).cloned();
        let other = judge(&scheme, &shuffled).unwrap();
        for own in &judged.deputies {
            prop_assert_eq!(Some(own.clone()), by_id(&own.id, &other));
        }
        let clean: Vec<_> = judged.deputies.iter().zip(&town).filter(|(_, deputy)| deputy.vetoes.is_empty()).collect();
        for (one, _) in &clean {
            for (two, _) in &clean {
                if one.score.is_some() && one.score == two.score {
                    prop_assert_eq!(one.grade, two.grade);
                }
                if one.score > two.score && two.score.is_some() {
                    prop_assert!(one.grade <= two.grade, "{:?} {:?}", one, two);
                }
            }
        }
    }
}
