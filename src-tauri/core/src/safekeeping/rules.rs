//! What backups are called, and which of them are kept.
//!
//! The newest ten stay, and of each month the last one: enough to go back a day, and enough to go back a year.

use std::collections::BTreeSet;

use crate::values::Day;

/// The folder of backups beside the store.
pub(super) const FOLDER: &str = "备份";

/// How many of the newest are kept whatever their month.
const NEWEST: usize = 10;

const MARK: &str = "-备份-";

/// What a backup's name says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Named {
    /// `yyyymmdd-hhmmss`, which sorts by time.
    stamp: String,
    /// Why it was made.
    pub(super) reason: String,
}

impl Named {
    /// A backup made on `day` at `time` (`hhmmss`).
    pub(super) fn new(day: Day, time: &str, reason: &str) -> Self {
        let stamp = format!("{:04}{:02}{:02}-{time}", day.year(), day.month(), day.day());
        Self { stamp, reason: reason.to_owned() }
    }

    /// The file's name: `清河镇-备份-20261125-143005-导入前.db`.
    pub(super) fn file(&self, stem: &str, extension: &str) -> String {
        format!("{stem}{MARK}{}-{}.{extension}", self.stamp, self.reason)
    }

    /// Reads a file's name; none where it is no finished backup of the store called `stem`.
    pub(super) fn of_file(name: &str, stem: &str) -> Option<Self> {
        let rest = name.strip_prefix(stem)?.strip_prefix(MARK)?;
        let (stamp, rest) = (rest.get(..15)?, rest.get(15..)?.strip_prefix('-')?);
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let (day, time) = stamp.split_once('-')?;
        if day.len() != 8 || !digits(day) || !digits(time) {
            return None;
        }
        let (reason, extension) = rest.rsplit_once('.')?;
        (extension != "part").then(|| Self { stamp: stamp.to_owned(), reason: reason.to_owned() })
    }

    /// When it was made: `yyyy-mm-dd hh:mm`.
    pub(super) fn at(&self) -> String {
        let stamp = &self.stamp;
        format!("{}-{}-{} {}:{}", &stamp[..4], &stamp[4..6], &stamp[6..8], &stamp[9..11], &stamp[11..13])
    }

    fn month(&self) -> &str {
        &self.stamp[..6]
    }
}

/// Whether `name` is what an interrupted backup of the store called `stem` left.
pub(super) fn is_left_over(name: &str, stem: &str) -> bool {
    name.ends_with(".part") && name.strip_prefix(stem).is_some_and(|rest| rest.starts_with(MARK))
}

/// Which of the backups, newest first, need not be kept: their places in the list.
pub(super) fn superseded(newest_first: &[&Named]) -> Vec<usize> {
    let mut months = BTreeSet::new();
    let mut gone = Vec::new();
    for (place, named) in newest_first.iter().enumerate() {
        let last_of_its_month = months.insert(named.month());
        if place >= NEWEST && !last_of_its_month {
            gone.push(place);
        }
    }
    gone
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_what_they_say() {
        let named = Named::new(Day::new(2026, 11, 25).unwrap(), "143005", "导入前");
        let file = named.file("清河镇", "db");
        assert_eq!(file, "清河镇-备份-20261125-143005-导入前.db");
        assert_eq!(Named::of_file(&file, "清河镇"), Some(named.clone()));
        assert_eq!(named.at(), "2026-11-25 14:30");
    }

    #[test]
    fn other_files_are_not_taken_for_backups() {
        for name in [
            "清河镇.db",
            "东河镇-备份-20261125-143005-导入前.db",
            "清河镇-备份-20261125-143005-导入前.db.part",
            "清河镇-备份-2026年月日-143005-导入前.db",
            "清河镇-备份-",
        ] {
            assert_eq!(Named::of_file(name, "清河镇"), None, "{name}");
        }
        assert!(is_left_over("清河镇-备份-20261125-143005-导入前.db.part", "清河镇"));
        assert!(!is_left_over("别的.part", "清河镇"));
    }

    #[test]
    fn ten_and_one_of_each_month_are_kept() {
        let day = |month, day| Named::new(Day::new(2026, month, day).unwrap(), "080000", "关闭时");
        let mut all: Vec<Named> = (1..=12).map(|of_november| day(11, of_november)).collect();
        all.extend([day(10, 5), day(10, 31), day(9, 1)]);
        all.sort();
        all.reverse();
        let newest_first: Vec<&Named> = all.iter().collect();
        let gone: Vec<String> = superseded(&newest_first).into_iter().map(|place| all[place].at()).collect();
        assert_eq!(gone, ["2026-11-02 08:00", "2026-11-01 08:00", "2026-10-05 08:00"]);
    }
}
