//! What was entered, and what it must come to: reckoned from the page of the rulebook (DOMAIN §5, 江北) and from the
//! office's scheme, beside the program and not by it.

use std::collections::BTreeMap;

/// A deputy's row in the store.
pub type Id = i64;

/// What somebody did, or was to do.
struct Deed {
    who: Id,
    /// 2027-01-19.
    on: &'static str,
    kind: String,
    title: String,
    took_part: bool,
    leave: i64,
    half_days: i64,
    /// Whether the record still stands; what a closed quarter gave for it stays.
    stands: bool,
}

/// Everything that was entered of the year.
#[derive(Default)]
pub struct Reckoned {
    deeds: Vec<Deed>,
    absences: Vec<(Id, &'static str)>,
    /// Points a quarter got by corrections and by decided scores.
    others: Vec<(Id, u32, i64)>,
    /// Shares of the evaluations in hundredths of a percent, as a score.
    pub evaluated: BTreeMap<Id, i64>,
    /// Items kept, partly and not kept.
    pub pledges: BTreeMap<Id, [i64; 3]>,
}

/// A congress 8, a suggestion or an inspection 3, a theme activity 2, a reception 3, a good deed 2.
fn worth(kind: &str) -> i64 {
    match kind {
        "congress_session" => 8,
        "suggestion" | "inspection" | "duty_report" | "reception" => 3,
        "training" | "group_activity" | "good_deed" => 2,
        other => panic!("{other} is not on the page"),
    }
}

fn quarter_of(day: &str) -> u32 {
    day[5..7].parse::<u32>().unwrap().div_ceil(3)
}

impl Reckoned {
    /// Somebody took part, or had leave for some or all of the half-days.
    pub fn attended(
        &mut self,
        who: Id,
        on: &'static str,
        (kind, title): (&str, &str),
        half_days: i64,
        leave: i64,
    ) {
        let (kind, title, took_part) = (kind.to_owned(), title.to_owned(), leave < half_days);
        self.deeds.push(Deed { who, on, kind, title, took_part, leave, half_days, stands: true });
    }

    /// Somebody was missing without leave.
    pub fn missed(&mut self, who: Id, on: &'static str) {
        self.absences.push((who, on));
    }

    /// What was entered of somebody on a day of a closed quarter was wrong.
    pub fn did_not(&mut self, who: Id, on: &str) {
        self.deeds
            .iter_mut()
            .filter(|deed| deed.who == who && deed.on == on)
            .for_each(|deed| deed.stands = false);
    }

    /// A quarter got points by a correction or a decided score.
    pub fn given(&mut self, who: Id, quarter: u32, points: i64) {
        self.others.push((who, quarter, points));
    }

    /// Somebody's points of a quarter; a half-day of leave from the congress costs one.
    pub fn points(&self, who: Id, quarter: u32) -> i64 {
        let deeds = self.deeds.iter().filter(|deed| deed.who == who && quarter_of(deed.on) == quarter);
        let earned: i64 = deeds
            .map(|deed| {
                let lost = if deed.kind == "congress_session" { deed.leave } else { 0 };
                if deed.took_part { worth(&deed.kind) - lost } else { -lost }
            })
            .sum();
        let others = self.others.iter().filter(|own| (own.0, own.1) == (who, quarter));
        earned + others.map(|own| own.2).sum::<i64>()
    }

    /// Somebody's points of the year.
    pub fn year(&self, who: Id) -> i64 {
        (1..=4).map(|quarter| self.points(who, quarter)).sum()
    }

    /// How often somebody took part in one of these.
    pub fn times(&self, who: Id, kinds: &[&str]) -> i64 {
        let own = self.deeds.iter().filter(|deed| deed.who == who && deed.took_part && deed.stands);
        own.filter(|deed| kinds.contains(&deed.kind.as_str())).count().try_into().unwrap()
    }

    /// On how many days of the year somebody took part in something; suggestions are none.
    pub fn days(&self, who: Id) -> usize {
        let own = self.deeds.iter().filter(|deed| deed.who == who && deed.took_part && deed.stands);
        let mut days: Vec<&str> = own.filter(|deed| deed.kind != "suggestion").map(|deed| deed.on).collect();
        days.sort_unstable();
        days.dedup();
        days.len()
    }

    /// A quarter as its report counts it: activities, how often anybody took part, suggestions, who spoke (reporting to
    /// voters), leave, absences.
    pub fn counted(&self, quarter: u32) -> [usize; 6] {
        let own = || self.deeds.iter().filter(|deed| quarter_of(deed.on) == quarter);
        let suggestions: Vec<&Deed> = own().filter(|deed| deed.kind == "suggestion").collect();
        let held: Vec<&Deed> = own().filter(|deed| deed.kind != "suggestion").collect();
        let mut titles: Vec<(&str, &str)> = held.iter().map(|deed| (deed.on, deed.title.as_str())).collect();
        titles.sort_unstable();
        titles.dedup();
        [
            titles.len(),
            held.iter().filter(|deed| deed.took_part).count(),
            // Each was signed by two.
            suggestions.len() / 2,
            held.iter().filter(|deed| deed.kind == "duty_report").count(),
            held.iter().filter(|deed| deed.leave == deed.half_days).count(),
            self.absences.iter().filter(|(_, on)| quarter_of(on) == quarter).count(),
        ]
    }

    /// The mean of a quarter to a tenth, as it is written.
    pub fn mean(&self, everybody: &[Id], quarter: u32) -> String {
        let sum: i64 = everybody.iter().map(|who| self.points(*who, quarter)).sum();
        let many = i64::try_from(everybody.len()).unwrap();
        written(10 * ((20 * sum + many) / (2 * many)))
    }

    /// The year's composite in hundredths: pledge 30, points 40 of which `full` are a hundred, evaluation 30; without an
    /// evaluation the others carry its weight. Rounded once, half up.
    pub fn composite(&self, who: Id, full: i64) -> i64 {
        let [kept, partly, not_kept] = self.pledges[&who];
        let items = kept + partly + not_kept;
        let pledge = ((2 * kept + partly) * 10_000 + items) / (2 * items);
        let points = self.year(who).clamp(0, full) * 10_000;
        let (evaluation, weights) = self.evaluated.get(&who).map_or((0, 70), |share| (*share, 100));
        let sum = 30 * pledge * full + 40 * points + 30 * evaluation * full;
        (2 * sum + weights * full) / (2 * weights * full)
    }
}

/// A part of a whole in hundredths of a percent, rounded half up.
pub fn share(part: i64, whole: i64) -> i64 {
    (20_000 * part + whole) / (2 * whole)
}

/// Parts of wholes, weighed, in hundredths of a percent: the weights come to 100.
pub fn weighed(parts: &[(i64, i64, i64)]) -> i64 {
    let common: i64 = parts.iter().map(|(_, _, whole)| whole).product();
    share(parts.iter().map(|(weight, part, whole)| weight * part * (common / whole)).sum(), 100 * common)
}

/// Hundredths as they are written: 88.75, 88.7, 88.
pub fn written(hundredths: i64) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match (rest, rest % 10) {
        (0, _) => whole.to_string(),
        (_, 0) => format!("{whole}.{}", rest / 10),
        _ => format!("{whole}.{rest:02}"),
    }
}
