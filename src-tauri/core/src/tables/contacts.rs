//! Contacts as a table: of households only the surname, unless somebody asks for all of it, which is logged.

use super::ops::{Table, number, said, words};
use crate::Result;
use crate::contacts::api::ContactMasked;
use crate::contacts::{list, reveal_all};
use crate::office::Office;
use crate::values::{ContactId, ContactKind};

/// 联系户 alone, or every contact; by deputy.
pub fn contacts(office: &mut Office, only_households: bool, private: bool) -> Result<Table> {
    let heads = [
        "代表姓名",
        "类型",
        "联系户",
        "所在村",
        "住址",
        "联系电话",
        "联系时间",
        "结束时间",
        "走访次数",
        "最近走访",
        "备注",
    ];
    let title = if only_households { "联系户登记表" } else { "代表联系对象登记表" };
    let mut table = Table::new(title, &heads);
    let mut lines = list(office)?.lines;
    lines.retain(|line| !only_households || line.facts.kind == ContactKind::Household);
    let asked: Vec<ContactId> = lines.iter().filter(|_| private).map(|line| line.id).collect();
    let mut revealed = reveal_all(office, &asked)?;
    for line in lines {
        let shown = match revealed.remove(&line.id) {
            Some(all) => {
                let phone = all.phone.map(|phone| phone.to_string());
                ContactMasked { name: all.name, address: all.address, phone }
            }
            None => ContactMasked { address: None, ..line.masked },
        };
        table.rows.push(vec![
            words(line.deputy_name),
            words(line.facts.kind.in_chinese()),
            words(shown.name),
            said(line.village_name),
            said(shown.address),
            said(shown.phone),
            said(line.facts.since),
            said(line.facts.ended_on),
            number(line.visits),
            said(line.last_visit),
            said(line.facts.note),
        ]);
    }
    Ok(table)
}
