//! What is wrong with a rulebook: whole sentences that name the item and say what to do.

use std::collections::BTreeSet;

use super::api::{Basis, GroupRulebook, RuleItem, Rulebook};
use crate::values::Points;
use crate::{Refusal, Result};

/// A rulebook with more items is no longer read by anybody.
const MOST_ITEMS: usize = 200;
/// No single award is greater.
const MOST_POINTS: Points = Points::whole(10_000);

/// Checks a rulebook for deputies.
///
/// # Errors
/// The first of [`problems`], saying how many more there are.
pub fn check(rulebook: &Rulebook) -> Result<()> {
    first_of(problems(rulebook))
}

/// Checks a rulebook for groups.
///
/// # Errors
/// Invalid at the first fault.
pub fn check_group(rulebook: &GroupRulebook) -> Result<()> {
    let mut found = of_head(&rulebook.id, &rulebook.name, rulebook.items.len());
    let mut facts = BTreeSet::new();
    for (at, item) in rulebook.items.iter().enumerate() {
        let fault = |field: &str, said: &str, hint: &str| fault(at, &item.name, field, said, hint);
        if item.name.trim().is_empty() || item.clause.trim().is_empty() {
            found.push(fault("clause", "没有写名称或条款", "请写明项目名称和出处，例如“第二条第（一）项”。"));
        }
        let numbers = [Some(item.points), Some(item.each_more), item.each_less];
        if numbers.into_iter().flatten().any(out_of_range) {
            found.push(fault("points", "的分值是负数或者太大", "请填写不小于 0 的分值，扣分也写成正数。"));
        }
        if !facts.insert(item.fact) {
            found.push(fault("fact", "统计的内容与前面的项目重复", "请把重复的项目合并成一项。"));
        }
    }
    first_of(found)
}

fn first_of(found: Vec<Refusal>) -> Result<()> {
    let more = found.len().saturating_sub(1);
    let Some(mut first) = found.into_iter().next() else { return Ok(()) };
    if more > 0 {
        let hint = first.hint.take().unwrap_or_default();
        first.hint = Some(format!("{hint}另外还有 {more} 处问题。"));
    }
    Err(first)
}

/// Everything wrong with a rulebook for deputies, in order of its items.
pub fn problems(rulebook: &Rulebook) -> Vec<Refusal> {
    let mut found = of_head(&rulebook.id, &rulebook.name, rulebook.items.len());
    found.extend(of_whole(rulebook));
    let mut seen = BTreeSet::new();
    for (at, item) in rulebook.items.iter().enumerate() {
        found.extend(of_words(at, item));
        found.extend(of_numbers(at, item));
        if !seen.insert(&item.rule) {
            found.push(fault(
                at,
                &item.name,
                "rule",
                "的代号与前面的项目重复",
                "请给每个项目一个不同的代号。",
            ));
        }
        let earlier = rulebook.items[..at].iter().find(|earlier| clash(earlier, item));
        found.extend(earlier.map(|earlier| {
            let said = format!("与“{}”适用于同样的活动、角色和代表类别，分不清按哪一项计分", earlier.name);
            fault(at, &item.name, "order", &said, "请给这两项写上不同的先后次序，或者把活动种类分开。")
        }));
    }
    found
}

fn of_head(id: &str, name: &str, items: usize) -> Vec<Refusal> {
    let mut found = Vec::new();
    if id.trim().is_empty() {
        found.push(Refusal::invalid("id", "细则没有代号。").hinted("请写一个简短的代号，例如 jiangbei。"));
    }
    if name.trim().is_empty() || name.chars().count() > 60 {
        found.push(
            Refusal::invalid("name", "细则没有名称，或者名称超过了 60 个字。")
                .hinted("请填写公示时要印出的名称。"),
        );
    }
    if items == 0 || items > MOST_ITEMS {
        found.push(
            Refusal::invalid("items", format!("细则要有 1 到 {MOST_ITEMS} 个积分项目，现在有 {items} 个。"))
                .hinted("请核对积分项目。"),
        );
    }
    found
}

fn of_whole(rulebook: &Rulebook) -> Vec<Refusal> {
    let mut found = Vec::new();
    if rulebook.base.as_ref().is_some_and(|base| out_of_range(base.points)) {
        found.push(
            Refusal::invalid("base.points", "基础分是负数或者太大。").hinted("请填写不小于 0 的基础分。"),
        );
    }
    if let Some(ceiling) = &rulebook.ceiling {
        let limits = [ceiling.quarter, ceiling.year];
        if limits.into_iter().flatten().any(|most| most.is_zero() || out_of_range(most)) {
            found.push(
                Refusal::invalid("ceiling", "总分上限要大于 0。").hinted("没有上限的，请删去总分上限。"),
            );
        }
        if limits == [None, None] {
            found.push(
                Refusal::invalid("ceiling", "总分上限没有写季度的，也没有写全年的。")
                    .hinted("请填写一个上限；没有上限的，请删去总分上限。"),
            );
        }
        if quarter_over_year(ceiling.quarter, ceiling.year) {
            found.push(
                Refusal::invalid("ceiling.quarter", "季度总分上限比全年的还高。").hinted("请核对两个上限。"),
            );
        }
    }
    let lists =
        std::iter::once(&rulebook.categories).chain(rulebook.items.iter().map(|item| &item.categories));
    if lists.flatten().any(|category| category.trim().is_empty()) {
        found.push(
            Refusal::invalid("categories", "适用的代表类别里有空的名称。")
                .hinted("请填写类别名称，或者删去。"),
        );
    }
    found.extend(of_multipliers(rulebook));
    found
}

fn of_multipliers(rulebook: &Rulebook) -> Vec<Refusal> {
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    for (at, own) in rulebook.multipliers.iter().enumerate() {
        let place = format!("multipliers[{at}]");
        if own.percent == 0 || own.percent > 1_000 {
            found.push(
                Refusal::invalid(
                    &place,
                    format!("“{}”类的系数是 {}%，要在 1% 和 1000% 之间。", own.category, own.percent),
                )
                .hinted("1.2 倍写作 120。"),
            );
        }
        if own.category.trim().is_empty() || !seen.insert(&own.category) {
            found.push(
                Refusal::invalid(&place, format!("分类系数的类别“{}”是空的或者重复。", own.category))
                    .hinted("请给每个类别只写一个系数。"),
            );
        }
    }
    found
}

fn of_words(at: usize, item: &RuleItem) -> Vec<Refusal> {
    let fault = |field: &str, said: &str, hint: &str| fault(at, &item.name, field, said, hint);
    let mut found = Vec::new();
    if item.rule.trim().is_empty() {
        found.push(fault("rule", "没有代号", "请写一个简短的代号，例如 congress。"));
    }
    if ["base", "ceiling", "unlisted", "correction", "final"].contains(&item.rule.as_str()) {
        found.push(fault("rule", "用了软件保留的代号", "请换一个代号。"));
    }
    if item.name.trim().is_empty() {
        found.push(fault("name", "没有名称", "请填写项目名称，例如“出席人代会”。"));
    }
    if item.clause.trim().is_empty() {
        found.push(fault("clause", "没有写明条款", "请写明出处，例如“第二条第（一）项”，解释积分时要用。"));
    }
    if item.kinds.is_empty() {
        let said = format!("写了首次 {} 分，但没有写适用于哪些活动", item.first);
        found.push(fault("kinds", &said, "请至少选择一种活动。"));
    }
    let repeats = item.kinds.iter().collect::<BTreeSet<_>>().len() < item.kinds.len()
        || item.roles.iter().collect::<BTreeSet<_>>().len() < item.roles.len();
    if repeats {
        found.push(fault("kinds", "的活动种类或角色有重复", "请删去重复的。"));
    }
    found
}

fn of_numbers(at: usize, item: &RuleItem) -> Vec<Refusal> {
    let fault = |field: &str, said: &str, hint: &str| fault(at, &item.name, field, said, hint);
    let mut found = Vec::new();
    let awards = [
        ("first", "首次分值", Some(item.first)),
        ("further", "再次分值", item.further),
        ("spoke", "发言加分", Some(item.spoke)),
    ];
    for (field, what, points) in awards {
        if points.is_some_and(out_of_range) {
            found.push(fault(
                field,
                &format!("的{what}是负数或者太大"),
                "请填写不小于 0 的分值；扣分请写在扣分里。",
            ));
        }
    }
    let taken = item.deductions;
    for (field, points) in [
        ("leave_half_day", taken.leave_half_day),
        ("absent", taken.absent),
        ("late", taken.late),
        ("left_early", taken.left_early),
    ] {
        if out_of_range(points) {
            found.push(fault(
                &format!("deductions.{field}"),
                "的扣分是负数或者太大",
                "扣分写成正数，例如扣 1 分写 1。",
            ));
        }
    }
    found.extend(of_caps(at, item));
    let tiers: BTreeSet<_> = item.tiers.iter().map(|graded| graded.tier).collect();
    if tiers.len() < item.tiers.len() || item.tiers.iter().any(|graded| out_of_range(graded.points)) {
        found.push(fault("tiers", "的等次有重复，或者分值是负数", "请给每个等次只写一个不小于 0 的分值。"));
    }
    found
}

fn of_caps(at: usize, item: &RuleItem) -> Vec<Refusal> {
    let fault = |field: &str, said: &str, hint: &str| fault(at, &item.name, field, said, hint);
    let mut found = Vec::new();
    let up_to = item.up_to;
    for (field, what, most) in [("up_to.quarter", "季度", up_to.quarter), ("up_to.year", "全年", up_to.year)]
    {
        let Some(most) = most else { continue };
        if out_of_range(most) {
            found.push(fault(
                field,
                &format!("的{what}上限是负数或者太大"),
                "请填写不小于 0 的上限；没有上限的不填。",
            ));
        } else if most < item.first && item.basis == Basis::PerTime {
            let said = format!("的{what}上限 {most} 分比首次 {} 分还低", item.first);
            found.push(fault(field, &said, "请核对上限和首次分值。"));
        }
    }
    if quarter_over_year(up_to.quarter, up_to.year) {
        found.push(fault("up_to.quarter", "的季度上限比全年上限还高", "请核对两个上限。"));
    }
    found
}

fn quarter_over_year(quarter: Option<Points>, year: Option<Points>) -> bool {
    quarter.zip(year).is_some_and(|(quarter, year)| quarter > year)
}

fn out_of_range(points: Points) -> bool {
    points.is_negative() || points > MOST_POINTS
}

/// Whether two items want the same records and nothing says which comes first.
fn clash(one: &RuleItem, other: &RuleItem) -> bool {
    fn meet<T: PartialEq>(one: &[T], other: &[T]) -> bool {
        one.is_empty() || other.is_empty() || one.iter().any(|each| other.contains(each))
    }
    let ordered = one.order.zip(other.order).is_some_and(|(one, other)| one != other);
    !ordered
        && one.kinds.iter().any(|kind| other.kinds.contains(kind))
        && meet(&one.roles, &other.roles)
        && meet(&one.categories, &other.categories)
}

fn fault(at: usize, name: &str, field: &str, said: &str, hint: &str) -> Refusal {
    let message = format!("第 {} 项“{name}”{said}。", at + 1);
    Refusal::invalid(&format!("items[{at}].{field}"), message).hinted(hint)
}
