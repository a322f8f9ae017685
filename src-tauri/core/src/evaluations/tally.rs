//! What counted ballots come to: one electorate's, or several weighed together; the pure command among it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::api::{AskedTally, Assessed, Ballot, KeptTally, Rule, Tallied, TallyCase, Weights};
use super::rules::ballots;
use super::rules::counts::{self, Papers};
use super::rules::results;
use crate::Result;
use crate::asked::{read, under};
use crate::values::{Percent, Share};

/// Tallies ballots as they are asked on the bridge. It needs no store.
///
/// # Errors
/// Invalid at the number that does not add up or cannot be; Refused at `rule` where it does not go with the ballot.
pub fn tally_asked(asked: &AskedTally) -> Result<Tallied> {
    let case: TallyCase = read(&asked.0, "")?;
    ballots::check(&case.ballot).map_err(|refusal| under("ballot", refusal))?;
    results::check(&case.rule, ballots::choices(&case.ballot))?;
    let TallyCase { issued, returned, spoiled, valid, .. } = case;
    let papers = Papers { issued, returned, spoiled, valid };
    let counted = count(&case.ballot, &case.rule, &papers, &case.votes)?;
    Ok(Tallied {
        result: results::result(&case.rule, counted.decisive),
        valid: counted.valid,
        decisive: counted.decisive.percent(),
        why: alone(&counted, &case.rule),
        shares: counted.shares,
    })
}

/// Ballots cross-checked, as shares.
pub struct Counted {
    /// Valid ballots.
    pub valid: u32,
    /// Each choice's or item's share.
    pub shares: BTreeMap<String, Percent>,
    /// The share the rule looks at.
    pub decisive: Share,
    /// `优秀、称职共 41 张，`
    said: String,
}

/// Cross-checks one electorate's ballots and counts them.
///
/// # Errors
/// Invalid at the number that does not add up.
pub fn count(ballot: &Ballot, rule: &Rule, papers: &Papers, votes: &Value) -> Result<Counted> {
    let valid = counts::valid(papers)?;
    let choices = ballots::choices(ballot);
    let Ballot::Scored(items) = ballot else {
        let votes = counts::votes(choices, &read(votes, "votes")?, valid)?;
        let shares = choices.iter().zip(&votes).map(|(choice, count)| {
            (choice.word.to_owned(), Share { part: (*count).into(), whole: valid.into() }.percent())
        });
        let decisive = counts::leaning(choices, &votes, valid, results::looks_at(rule));
        let said = format!("{}共 {} 张，", results::names(choices, rule), decisive.part);
        return Ok(Counted { valid, shares: shares.collect(), decisive, said });
    };
    let scores = counts::scores(items, &read(votes, "votes")?, valid)?;
    let both = || items.iter().zip(&scores);
    let shares = both()
        .map(|pair| (pair.0.item.clone(), counts::mean(std::iter::once(pair), valid).percent()))
        .collect();
    Ok(Counted {
        valid, shares, decisive: counts::mean(both(), valid), said: "各项平均得分".to_owned()
    })
}

/// Valid ballots and each choice's or item's share of one electorate's kept ballots.
///
/// # Errors
/// As [`count`].
pub fn shares_of(
    ballot: &Ballot,
    rule: &Rule,
    tally: &KeptTally,
) -> Result<(u32, BTreeMap<String, Percent>)> {
    let KeptTally { issued, returned, spoiled, .. } = *tally;
    let counted = count(ballot, rule, &Papers { issued, returned, spoiled, valid: None }, &tally.votes)?;
    Ok((counted.valid, counted.shares))
}

/// What the share a rule looks at is called: 优秀、称职率.
pub fn measure_of(ballot: &Ballot, rule: &Rule) -> String {
    results::measure(ballots::choices(ballot), rule)
}

/// What a deputy's ballots come to; none while an electorate's are missing.
///
/// # Errors
/// Invalid where kept ballots do not add up, which no entry lets through.
pub fn assess(
    ballot: &Ballot,
    rule: &Rule,
    weights: Weights,
    tallies: &[KeptTally],
) -> Result<Option<Assessed>> {
    let mut parts = Vec::new();
    for electorate in weights.voting() {
        let Some(tally) = tallies.iter().find(|tally| tally.electorate == electorate) else {
            return Ok(None);
        };
        let papers =
            Papers { issued: tally.issued, returned: tally.returned, spoiled: tally.spoiled, valid: None };
        parts.push((electorate, count(ballot, rule, &papers, &tally.votes)?));
    }
    let shares: Vec<(u32, Share)> =
        parts.iter().map(|(electorate, counted)| (weights.of(*electorate), counted.decisive)).collect();
    let Some(share) = Share::weighted(&shares) else { return Ok(None) };
    let why = match parts.as_slice() {
        [(_, only)] => alone(only, rule),
        several => {
            let parts = several.iter().map(|(electorate, counted)| {
                let (name, weight) = (electorate.in_chinese(), weights.of(*electorate));
                format!("{name} {}%（权重 {weight}）", counted.decisive.percent())
            });
            let what = results::measure(ballots::choices(ballot), rule);
            let parts: Vec<String> = parts.collect();
            format!("{what}：{}，加权{}。", parts.join("、"), results::said(rule, share))
        }
    };
    Ok(Some(Assessed { result: results::result(rule, share), share: share.percent(), why }))
}

fn alone(counted: &Counted, rule: &Rule) -> String {
    format!("有效票 {} 张，{}{}。", counted.valid, counted.said, results::said(rule, counted.decisive))
}
