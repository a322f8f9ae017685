//! The machine's date and time, read here and nowhere else; everything else is told what day it is.

use chrono::{Local, Timelike};

use crate::values::Day;

/// Today, as this machine's calendar has it.
pub fn today() -> Day {
    Day::from(Local::now().date_naive())
}

/// The time of day, `hh:mm`, as this machine's clock has it.
pub fn time_of_day() -> String {
    let now = Local::now();
    format!("{:02}:{:02}", now.hour(), now.minute())
}

/// The time of day to the second, `hhmmss`, for the names of files.
pub fn time_stamp() -> String {
    let now = Local::now();
    format!("{:02}{:02}{:02}", now.hour(), now.minute(), now.second())
}
