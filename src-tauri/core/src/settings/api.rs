//! What the screen sends and sees of the office and its settings.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{Day, TermId};

/// The office and its term, as every screen's top line and every sheet's head name them (DOMAIN §2).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct OfficeFacts {
    /// The township: 清河镇.
    pub town: String,
    /// Who issues sheets: 清河镇人大主席团.
    pub issuer: String,
    /// The office's own phone, printed where a deputy gave no consent (DOMAIN §1, PIPL).
    pub phone: Option<String>,
    /// Where voters find the office.
    pub address: Option<String>,
    /// The congress: 清河镇第十九届人民代表大会.
    pub congress: String,
    /// The term in short: 第十九届.
    pub term: String,
    /// First day of the term; five years (Deputies Law art 2).
    pub term_from: Option<Day>,
}

/// How this installation prints and shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Preferences {
    /// Letters on screen, in percent: 100–150.
    pub letter_size: u32,
    /// Columns shown in 代表名册, by name; empty means the default ones.
    pub list_columns: Vec<String>,
    /// How far this printer shifts the picture to the right, in millimetres.
    pub printer_right: f64,
    /// How far this printer shifts the picture down, in millimetres.
    pub printer_down: f64,
    /// How this printer scales, in percent of the true size: 95–105.
    pub printer_scale: f64,
}

/// What the frame of the window needs to know.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OfficeView {
    /// The office and its term.
    pub office: OfficeFacts,
    /// The term's row.
    pub term_id: TermId,
    /// How this installation prints and shows.
    pub preferences: Preferences,
    /// Today.
    pub today: Day,
    /// The store's file.
    pub store: String,
    /// What 撤销 would undo, if anything.
    pub undo: Option<UndoLine>,
    /// What 重做 would do again, if the last operation was an undo.
    pub redo: Option<UndoLine>,
    /// The newest verified backup: when it was made.
    pub backed_up_at: Option<String>,
    /// Whether the secretary has named her town yet: false on the very first start.
    pub is_named: bool,
    /// Whether this is the fictional town of the demo.
    pub is_demo: bool,
}

/// An operation that can be undone, as the button names it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct UndoLine {
    /// The operation.
    pub operation: crate::values::OperationId,
    /// Its name in Chinese: 导入名册（68 人）.
    pub label: String,
    /// When it was done: `yyyy-mm-dd hh:mm`.
    pub at: String,
}

/// From which day so many working days are counted.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct WorkdaysAfter {
    /// The day before the first of them.
    pub day: Day,
    /// How many: 5 is usual for a notice (DOMAIN §10).
    pub workdays: u32,
}

/// The last of so many working days.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LastWorkday {
    /// That day.
    pub until: Day,
    /// What must be looked at: a year whose holidays are not known yet.
    pub doubt: Option<String>,
}
