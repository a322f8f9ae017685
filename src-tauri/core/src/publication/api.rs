//! What the screen sends and sees of printable sheets.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

/// A sheet that can be printed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SheetKind {
    /// Its name on the wire: `notice-board`.
    pub name: String,
    /// Its name in the office: 代表公示牌.
    pub title: String,
    /// What it is for, in a sentence.
    pub about: String,
    /// Whether it is posted in public, so that nothing private may stand on it.
    pub posted: bool,
    /// What can be chosen.
    pub options: Vec<SheetOption>,
}

/// Something that can be chosen about a sheet.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SheetOption {
    /// Its name on the wire: `paper`.
    pub name: String,
    /// Its name on the screen: 纸张.
    pub label: String,
    /// How it is chosen.
    pub choose: Choose,
    /// What holds if nothing is said.
    #[ts(type = "unknown")]
    pub default: Value,
}

/// How an option is chosen.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Choose {
    /// One of these.
    One {
        /// The choices.
        of: Vec<OptionChoice>,
    },
    /// Several of these, in this order.
    Several {
        /// The choices.
        of: Vec<OptionChoice>,
    },
    /// Yes or no.
    Flag,
    /// A text.
    Text,
    /// A number.
    Number {
        /// At least.
        min: f64,
        /// At most.
        max: f64,
    },
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OptionChoice {
    /// On the wire.
    #[ts(type = "string | number")]
    pub value: Value,
    /// On the screen.
    pub label: String,
}

/// A sheet to be made, with the options that differ from their defaults.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct MakeSheet {
    /// Which: `notice-board`.
    pub document: String,
    /// Options by name.
    #[ts(type = "Record<string, unknown>")]
    pub options: Map<String, Value>,
}

/// A sheet to be written to a file.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PrintSheet {
    /// Which.
    pub document: String,
    /// Options by name.
    #[serde(default)]
    #[ts(type = "Record<string, unknown>")]
    pub options: Map<String, Value>,
    /// Where to: a .pdf path.
    pub out: String,
}

/// A sheet for the screen.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetPreview {
    /// The PDF in base64.
    pub pdf: String,
    /// Its pages.
    pub pages: u32,
    /// A file name to suggest: 清河镇代表公示牌.pdf.
    pub file_name: String,
}

/// A sheet that was written.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SheetWritten {
    /// Where it is.
    pub path: String,
    /// Its pages.
    pub pages: u32,
    /// Its size in bytes.
    pub bytes: u64,
}
