//! Pasted text is read with the deputies of the store: who is invited, who is of which village.

use dutybook_core::activities::api::{PastedDoubt, ReadPasted};

use super::*;

#[test]
fn text_is_read_with_the_names_of_the_store() {
    let mut town = Town::of(4);
    let second = town.add("李志强");
    let all = town.deputies.clone();
    let read = |text: &str, deputies: Option<Vec<DeputyId>>| {
        let asked = ReadPasted { text: text.to_owned(), half_days: 2, deputies };
        activities::read_pasted(&town.office, &asked).unwrap()
    };
    let text = "#接龙\n1. 王桂兰\n2. 赵秀英 请假半天\n3. 李志强\n其余缺席";
    let everybody = read(text, None);
    let found: Vec<_> = everybody.read.iter().map(|read| (read.deputy, read.said.attendance)).collect();
    assert_eq!(
        found,
        [(all[0], Attendance::Present), (all[2], Attendance::Present), (all[3], Attendance::Absent)]
    );
    assert_eq!(everybody.read[1].said.leave_half_days, 1);
    assert_eq!(everybody.asked[0].doubt, PastedDoubt::Namesakes);
    let candidates: Vec<_> = everybody.asked[0].candidates.iter().map(|one| one.deputy).collect();
    assert_eq!(candidates, [all[1], second]);
    let invited = read(text, Some(vec![all[0], all[1], all[2]]));
    assert!(invited.asked.is_empty(), "only one of the namesakes was invited");
    assert_eq!(invited.read.len(), 3);
    assert!(invited.read.iter().all(|read| !read.by_rest));
}
