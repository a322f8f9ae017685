//! The articles and numbers of the law, each with the day since which they hold.

use crate::values::Day;

/// What the Election Law (选举法) says of leaving a seat.
pub struct ElectionLaw {
    from: (i32, u32, u32),
    /// So many voters of the original constituency, at least, demand a recall.
    pub petitioners: u32,
    /// The demand, the defence, the county committee.
    pub recall: &'static str,
    /// The secret ballot.
    pub secret: &'static str,
    /// More than half of all voters.
    pub majority: &'static str,
    /// Resignation to the congress, accepted by more than half of its deputies, announced.
    pub resignation: &'static str,
    /// The by-election.
    pub by_election: &'static str,
}

/// What the Deputies Law (代表法) says of a mandate that rests or ends.
pub struct DeputiesLaw {
    from: (i32, u32, u32),
    /// Suspension.
    pub suspension: &'static str,
    /// Termination.
    pub termination: &'static str,
    /// So many sessions missed without approval end the mandate.
    pub sessions: u32,
    /// The credentials committee reports, the congress announces.
    pub announcement: &'static str,
}

/// The newest first. The amendment in force from 2020-10-18 counted the articles anew.
const ELECTION_LAW: [ElectionLaw; 2] = [
    ElectionLaw {
        from: (2020, 10, 18),
        petitioners: 30,
        recall: "选举法第五十条",
        secret: "选举法第五十二条",
        majority: "选举法第五十三条",
        resignation: "选举法第五十五条",
        by_election: "选举法第五十七条",
    },
    ElectionLaw {
        from: (2015, 8, 29),
        petitioners: 30,
        recall: "原选举法第四十九条",
        secret: "原选举法第五十一条",
        majority: "原选举法第五十二条",
        resignation: "原选举法第五十四条",
        by_election: "原选举法第五十六条",
    },
];

/// The newest first. The amendment of 2025-03-11 counted the articles anew.
const DEPUTIES_LAW: [DeputiesLaw; 2] = [
    DeputiesLaw {
        from: (2025, 3, 11),
        suspension: "代表法第六十一条",
        termination: "代表法第六十二条",
        sessions: 2,
        announcement: "代表法第六十三条",
    },
    DeputiesLaw {
        from: (2015, 8, 29),
        suspension: "原代表法第四十八条",
        termination: "原代表法第四十九条",
        sessions: 2,
        announcement: "原代表法第五十条",
    },
];

/// The law of a day.
pub struct Law {
    /// The Election Law.
    pub election: &'static ElectionLaw,
    /// The Deputies Law.
    pub deputies: &'static DeputiesLaw,
}

impl Law {
    /// The law in force on a day; before the first version that is known, that one.
    pub fn on(day: Day) -> Self {
        let day = (day.year(), day.month(), day.day());
        let [_, first_election] = &ELECTION_LAW;
        let [_, first_deputies] = &DEPUTIES_LAW;
        Self {
            election: ELECTION_LAW.iter().find(|law| law.from <= day).unwrap_or(first_election),
            deputies: DEPUTIES_LAW.iter().find(|law| law.from <= day).unwrap_or(first_deputies),
        }
    }
}
