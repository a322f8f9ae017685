//! A list that people sign: a title, what it is about, names in a table, room for those who answer for it.

/// The list as pure data.
#[derive(Clone, Debug)]
pub struct SigningList {
    /// 清河镇人大代表履职误工补助发放表.
    pub title: String,
    /// Lines under the title, each said on its own.
    pub about: Vec<String>,
    /// The columns.
    pub columns: Vec<SigningColumn>,
    /// A row a person, as long as there are columns.
    pub rows: Vec<Vec<String>>,
    /// The sums under the rows.
    pub total: Option<Vec<String>>,
    /// What is to be written under the list: 制表人, 审核人.
    pub foot: Vec<&'static str>,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SigningColumn {
    /// Its head.
    pub head: &'static str,
    /// How its text stands.
    pub stands: Stands,
    /// Its width in millimetres; nothing takes what is left.
    pub wide: Option<f32>,
}

/// How the text of a column stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// In the middle, on one line.
    Middle,
    /// At the right, as numbers do.
    Right,
    /// At the left, on two lines at most.
    Left,
}

/// A column of a set width.
pub(super) const fn set(head: &'static str, stands: Stands, wide: f32) -> SigningColumn {
    SigningColumn { head, stands, wide: Some(wide) }
}

/// A column that takes what is left.
pub(super) const fn rest(head: &'static str) -> SigningColumn {
    SigningColumn { head, stands: Stands::Left, wide: None }
}
