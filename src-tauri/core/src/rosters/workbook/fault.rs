//! Why a file is no roster: each fault with its stable word, what is wrong and what to do.

use crate::rosters::api::Reject;

/// Why a file cannot be read as a workbook, or a workbook not as a roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing in it.
    EmptyFile,
    /// Some other sort of file.
    NotAWorkbook,
    /// Broken off or broken inside.
    Damaged,
    /// More than any roster has, or made to exhaust the machine.
    TooLarge,
    /// It needs a password to open.
    PasswordProtected,
    /// The XML of Excel 2003.
    SpreadsheetMl2003,
    /// A web page that is no readable table.
    HtmlTable,
    /// No row of column heads.
    NoHeaderFound,
    /// Heads, and nothing below them.
    NoDataRows,
    /// Deputies stand in columns instead of rows.
    Transposed,
    /// Several tables side by side or one below another with other columns.
    DuplicateHeaderBlocks,
}

const ALL: [Fault; 11] = [
    Fault::EmptyFile,
    Fault::NotAWorkbook,
    Fault::Damaged,
    Fault::TooLarge,
    Fault::PasswordProtected,
    Fault::SpreadsheetMl2003,
    Fault::HtmlTable,
    Fault::NoHeaderFound,
    Fault::NoDataRows,
    Fault::Transposed,
    Fault::DuplicateHeaderBlocks,
];

impl Fault {
    /// Its number between reader and program.
    pub fn number(self) -> u8 {
        ALL.iter().position(|fault| *fault == self).map_or(u8::MAX, |at| at.to_le_bytes()[0])
    }

    /// The fault of a number; a strange one is damage.
    pub fn numbered(number: u8) -> Self {
        ALL.get(usize::from(number)).copied().unwrap_or(Self::Damaged)
    }

    /// Word, sentence and advice.
    pub fn reject(self) -> Reject {
        let (code, message, hint) = self.words();
        Reject { code: code.to_owned(), message: message.to_owned(), hint: hint.to_owned() }
    }

    fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::EmptyFile => ("empty_file", "这个文件是空的，里面什么也没有。", "请让对方重新发送一份。"),
            Self::NotAWorkbook => (
                "not_a_workbook",
                "这个文件不是电子表格。",
                "请选择 Excel、WPS 表格或 CSV 文件；如果是 Word 或 PDF，请把表格复制到 Excel 里再导入。",
            ),
            Self::Damaged => (
                "damaged",
                "这个文件已经损坏，读不出完整的内容。",
                "请用 WPS 或 Excel 打开看看，另存一份再导入；打不开就请对方重发。",
            ),
            Self::TooLarge => (
                "too_large",
                "这个文件太大，不像一份代表名册。",
                "请只保留名册这一张表，另存为新的 .xlsx 文件再导入。",
            ),
            Self::PasswordProtected => (
                "password_protected",
                "这个文件设了打开密码。",
                "请用 WPS 或 Excel 输入密码打开，取消密码后另存一份再导入。",
            ),
            Self::SpreadsheetMl2003 => (
                "spreadsheetml2003",
                "这是 Excel 2003 的 XML 表格，不能直接读。",
                "请用 WPS 或 Excel 打开，另存为 .xlsx 再导入。",
            ),
            Self::HtmlTable => (
                "html_table",
                "这是另存成 .xls 的网页，读不出其中的表格。",
                "请用 WPS 或 Excel 打开，另存为 .xlsx 再导入。",
            ),
            Self::NoHeaderFound => (
                "no_header_found",
                "没有找到带“姓名”等栏目名称的表头。",
                "请在名册第一行加上表头（姓名、性别、出生年月……），或者手工指定每一列是什么。",
            ),
            Self::NoDataRows => ("no_data_rows", "表头下面没有代表。", "请填上代表再导入；示例行不算。"),
            Self::Transposed => (
                "transposed",
                "这张表是横着的：每一列是一位代表。",
                "请在 Excel 里复制后“选择性粘贴—转置”，让每一行是一位代表，再导入。",
            ),
            Self::DuplicateHeaderBlocks => (
                "duplicate_header_blocks",
                "这张表里并排或上下放了几块栏目不同的名册。",
                "请把几块名册整理成一块，只留一个表头，再导入。",
            ),
        }
    }
}
