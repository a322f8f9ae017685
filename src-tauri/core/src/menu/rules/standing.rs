//! Where a deputy stands with an item: read from sign-ups and from the attendance of its activities.

use super::sign_up::Place;
use crate::values::{Attendance, MenuPart, MenuStage, MenuStanding, Review};

/// What attendance of an item's activities says of a deputy; only what the office approved says anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Came {
    /// 缺席.
    Not,
    /// 请假.
    OnLeave,
    /// There, late or for a part included.
    There,
}

/// The best of a deputy's attendances: who came once has done the item.
pub fn best_of(attendances: impl IntoIterator<Item = (Attendance, Review)>) -> Option<Came> {
    let approved = attendances.into_iter().filter(|(_, review)| *review == Review::Approved);
    let came = approved.map(|(attendance, _)| match attendance {
        Attendance::Present | Attendance::Late | Attendance::LeftEarly => Came::There,
        Attendance::Leave => Came::OnLeave,
        Attendance::Absent => Came::Not,
    });
    came.max()
}

/// One deputy and one item.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// 固定 or 自选.
    pub part: MenuPart,
    /// How far the item has come.
    pub stage: MenuStage,
    /// Whether it is for the deputy.
    pub is_meant: bool,
    /// What the deputy's name on the list has, where it stands there.
    pub place: Option<Place>,
    /// What attendance says.
    pub came: Option<Came>,
}

/// Where the deputy stands; none where the item does not concern the deputy, or nobody yet or any more.
pub fn standing(case: Case) -> Option<MenuStanding> {
    if matches!(case.stage, MenuStage::Draft | MenuStage::Cancelled) {
        return None;
    }
    let is_over = case.stage == MenuStage::Closed;
    Some(match (case.came, case.place, case.part) {
        (Some(Came::There), _, _) => MenuStanding::Done,
        (Some(Came::OnLeave), _, _) => MenuStanding::Leave,
        (Some(Came::Not), _, _) => MenuStanding::Missed,
        (None, Some(Place::Seat), _) if is_over => MenuStanding::Missed,
        (None, Some(Place::Seat), _) => MenuStanding::SignedUp,
        (None, Some(Place::Waits(_)), _) if !is_over => MenuStanding::Waiting,
        (None, _, MenuPart::Fixed) if case.is_meant && is_over => MenuStanding::Missed,
        (None, _, MenuPart::Fixed) if case.is_meant => MenuStanding::Due,
        (None, _, MenuPart::Optional) if case.is_meant => MenuStanding::NotChosen,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// part, stage, meant, place, came → standing.
    const TABLE: &str = "
        fixed    | draft     | yes | -     | -     | -
        fixed    | cancelled | yes | -     | there | -
        fixed    | published | yes | -     | -     | due
        fixed    | published | no  | -     | -     | -
        fixed    | held      | yes | -     | -     | due
        fixed    | held      | yes | -     | there | done
        fixed    | held      | yes | -     | leave | leave
        fixed    | held      | yes | -     | not   | missed
        fixed    | held      | no  | -     | there | done
        fixed    | closed    | yes | -     | -     | missed
        fixed    | closed    | yes | -     | leave | leave
        fixed    | closed    | no  | -     | -     | -
        optional | published | yes | -     | -     | not_chosen
        optional | published | no  | -     | -     | -
        optional | published | yes | seat  | -     | signed_up
        optional | published | no  | seat  | -     | signed_up
        optional | published | yes | waits | -     | waiting
        optional | held      | yes | seat  | -     | signed_up
        optional | held      | yes | -     | there | done
        optional | held      | yes | waits | there | done
        optional | closed    | yes | seat  | -     | missed
        optional | closed    | yes | seat  | leave | leave
        optional | closed    | yes | waits | -     | not_chosen
        optional | closed    | yes | -     | -     | not_chosen
        optional | cancelled | yes | seat  | -     | -
    ";

    #[test]
    fn every_standing_is_as_the_table_says() {
        for row in TABLE.lines().map(str::trim).filter(|row| !row.is_empty()) {
            let cells: Vec<&str> = row.split('|').map(str::trim).collect();
            let case = Case {
                part: *MenuPart::ALL.iter().find(|part| part.word() == cells[0]).unwrap(),
                stage: *MenuStage::ALL.iter().find(|stage| stage.word() == cells[1]).unwrap(),
                is_meant: cells[2] == "yes",
                place: [("seat", Place::Seat), ("waits", Place::Waits(1))]
                    .into_iter()
                    .find_map(|(word, place)| (word == cells[3]).then_some(place)),
                came: [("there", Came::There), ("leave", Came::OnLeave), ("not", Came::Not)]
                    .into_iter()
                    .find_map(|(word, came)| (word == cells[4]).then_some(came)),
            };
            assert_eq!(standing(case).map_or("-", MenuStanding::word), cells[5], "{row}");
        }
    }

    #[test]
    fn who_came_once_has_done_it_and_claims_say_nothing_yet() {
        use Attendance::{Absent, Late, Leave, LeftEarly, Present};
        use Review::{Approved, Claimed, Returned};
        for (attendances, came) in [
            (vec![], None),
            (vec![(Present, Claimed), (Present, Returned)], None),
            (vec![(Absent, Approved), (Late, Approved)], Some(Came::There)),
            (vec![(LeftEarly, Approved)], Some(Came::There)),
            (vec![(Leave, Approved), (Absent, Approved)], Some(Came::OnLeave)),
            (vec![(Absent, Approved), (Present, Claimed)], Some(Came::Not)),
        ] {
            assert_eq!(best_of(attendances.clone()), came, "{attendances:?}");
        }
    }
}
