//! What the screen sends and sees of deputies.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{
    ConstituencyId, Day, DeputyId, GroupId, IdNumber, PartialDay, PersonName, Phone, StationId, VillageId,
};

/// 男 or 女.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Gender {
    /// 男.
    #[serde(rename = "男")]
    Male,
    /// 女.
    #[serde(rename = "女")]
    Female,
}

/// The congresses a deputy sits in (层级); several at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum Level {
    /// 乡镇.
    #[serde(rename = "乡镇")]
    Township,
    /// 县.
    #[serde(rename = "县")]
    County,
    /// 市.
    #[serde(rename = "市")]
    City,
    /// 省.
    #[serde(rename = "省")]
    Province,
    /// 全国.
    #[serde(rename = "全国")]
    Nation,
}

/// Where a deputy stands (DOMAIN §2; Deputies Law arts 61–62, Election Law arts 50–55).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// 在任.
    InOffice,
    /// 暂停执行代表职务 (Deputies Law art 61).
    Suspended,
    /// 辞职 (Election Law art 55).
    Resigned,
    /// 代表资格终止 (Deputies Law art 62).
    Terminated,
    /// 罢免 (Election Law arts 50–53).
    Recalled,
    /// 去世.
    Died,
}

/// What is entered of a deputy and is not private (DOMAIN §2).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DeputyFacts {
    /// 姓名.
    pub name: PersonName,
    /// 性别.
    pub gender: Option<Gender>,
    /// 民族: 汉族.
    pub ethnicity: Option<String>,
    /// 出生年月, the day known or not.
    pub birth: Option<PartialDay>,
    /// 籍贯.
    pub native_place: Option<String>,
    /// 学历.
    pub education: Option<String>,
    /// 学位.
    pub degree: Option<String>,
    /// 党派: 中共党员.
    pub party: Option<String>,
    /// 入党（派）时间.
    pub party_joined: Option<PartialDay>,
    /// 职业.
    pub occupation: Option<String>,
    /// 工作单位.
    pub employer: Option<String>,
    /// 职务, or employer and post in one as rosters write it.
    pub position: Option<String>,
    /// 类别 of the office's own list (农民, 工人, 企业 …).
    pub category: Option<String>,
    /// 身份 as the roster words it: 基层干部.
    pub identity: Option<String>,
    /// 层级.
    pub levels: Vec<Level>,
    /// 代表证号.
    pub card_no: Option<String>,
    /// Whether the deputy agreed in writing to have the phone published (PIPL).
    pub phone_may_be_published: bool,
    /// 选区.
    pub constituency: Option<ConstituencyId>,
    /// 村/社区.
    pub village: Option<VillageId>,
    /// 代表小组.
    pub group: Option<GroupId>,
    /// 联络站, several at once.
    pub stations: Vec<StationId>,
    /// 代表团.
    pub delegation: Option<String>,
    /// Terms served, this one included.
    pub terms_served: Option<u32>,
    /// 连任.
    pub reelected: Option<bool>,
    /// 当选日期.
    pub elected_on: Option<Day>,
    /// 补选: elected in a by-election (Election Law art 57).
    pub by_election: bool,
    /// 宣誓日期.
    pub oath_on: Option<Day>,
    /// 主席团成员, 小组长, 站长, 联络员.
    pub offices: Vec<String>,
    /// 表彰, one a line.
    pub honours: Vec<String>,
    /// 备注.
    pub note: Option<String>,
}

impl DeputyFacts {
    /// A township deputy of whom nothing but the name is known yet.
    pub fn named(name: PersonName) -> Self {
        Self {
            name,
            gender: None,
            ethnicity: None,
            birth: None,
            native_place: None,
            education: None,
            degree: None,
            party: None,
            party_joined: None,
            occupation: None,
            employer: None,
            position: None,
            category: None,
            identity: None,
            levels: vec![Level::Township],
            card_no: None,
            phone_may_be_published: false,
            constituency: None,
            village: None,
            group: None,
            stations: Vec::new(),
            delegation: None,
            terms_served: None,
            reelected: None,
            elected_on: None,
            by_election: false,
            oath_on: None,
            offices: Vec::new(),
            honours: Vec::new(),
            note: None,
        }
    }
}

/// What is private: masked on screen until asked for, never on anything posted (DOMAIN §1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct PrivateFacts {
    /// 身份证号.
    pub id_number: Option<IdNumber>,
    /// 手机.
    pub phone: Option<Phone>,
    /// 备用电话.
    pub phone2: Option<Phone>,
    /// 住址.
    pub address: Option<String>,
}

/// The private facts as a screen may show them unasked: `139****1000`, and of an address only that there is one.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MaskedFacts {
    /// 身份证号, masked.
    pub id_number: Option<String>,
    /// 手机, masked.
    pub phone: Option<String>,
    /// 备用电话, masked.
    pub phone2: Option<String>,
    /// 住址, masked.
    pub address: Option<String>,
}

/// A line of 代表名册.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DeputyLine {
    /// The deputy.
    pub id: DeputyId,
    /// Place in 姓氏笔画 order among all, from 0 (DOMAIN §11).
    pub stroke_rank: u32,
    /// What is not private.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: DeputyFacts,
    /// 选区's name.
    pub constituency_name: Option<String>,
    /// 选区's number, for sorting.
    pub constituency_number: Option<u32>,
    /// 村/社区's name.
    pub village_name: Option<String>,
    /// 小组's name.
    pub group_name: Option<String>,
    /// 小组's number, for sorting.
    pub group_number: Option<u32>,
    /// 联络站's names.
    pub station_names: Vec<String>,
    /// 手机, masked.
    pub phone_masked: Option<String>,
    /// Whether there is an ID number.
    pub has_id_number: bool,
    /// Whether there is a photo.
    pub has_photo: bool,
    /// Where the deputy stands.
    pub status: Status,
}

/// 代表档案: one deputy, private facts masked.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DeputyFile {
    /// The deputy.
    pub id: DeputyId,
    /// Counts up with each change; sent back when changing.
    pub revision: u32,
    /// What is not private.
    pub facts: DeputyFacts,
    /// What is private, masked.
    pub masked: MaskedFacts,
    /// Age in full years on today, where the birth month is known.
    pub age: Option<u32>,
    /// Whether there is a photo.
    pub has_photo: bool,
    /// Where the deputy stands.
    pub status: Status,
    /// How it came to that, newest first.
    pub status_changes: Vec<StatusChange>,
    /// What the law or the office would ask about, in sentences.
    pub notes: Vec<String>,
}

/// One change of status, as it was decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct StatusChange {
    /// The new status.
    pub status: Status,
    /// From which day.
    pub on: Day,
    /// Why, in words.
    pub reason: String,
    /// Who decided it: 清河镇人民代表大会.
    pub decided_by: String,
}

/// Asks for one deputy.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct DeputyRef {
    /// Which.
    pub id: DeputyId,
}

/// A new deputy.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AddDeputy {
    /// What is not private.
    pub facts: DeputyFacts,
    /// What is.
    pub private: PrivateFacts,
}

/// A deputy changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChangeDeputy {
    /// Which.
    pub id: DeputyId,
    /// The revision that was looked at.
    pub revision: u32,
    /// All that is not private.
    pub facts: DeputyFacts,
    /// All that is private, where it was revealed; absent leaves it.
    pub private: Option<PrivateFacts>,
}

/// A deputy's status changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChangeStatus {
    /// Whose.
    pub id: DeputyId,
    /// To what.
    pub change: StatusChange,
}

/// A photo from a file on this machine.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetPhoto {
    /// Whose.
    pub id: DeputyId,
    /// The picture's path; absent removes the photo.
    pub path: Option<String>,
}

/// A photo as the screen shows it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Photo {
    /// A `data:` address with the JPEG; absent where there is none.
    pub picture: Option<String>,
}

/// A folder of photos named `NNN_姓名.jpg`, by name, card number or ID number.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PhotoFolder {
    /// The folder's path.
    pub folder: String,
    /// Whether only to say what would happen.
    pub only_look: bool,
}

/// What became of a folder of photos.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct PhotoReport {
    /// Pictures that found their deputy.
    pub matched: Vec<PhotoMatch>,
    /// Pictures that were left, each with the reason in a sentence.
    pub left: Vec<PhotoLeft>,
    /// Deputies who still have none.
    pub without: Vec<String>,
}

/// A picture and its deputy.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PhotoMatch {
    /// The file's name.
    pub file: String,
    /// The deputy.
    pub deputy: DeputyId,
    /// The deputy's name.
    pub name: String,
    /// Whether a photo is replaced.
    pub replaces: bool,
}

/// A picture without a deputy.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PhotoLeft {
    /// The file's name.
    pub file: String,
    /// Why, in a sentence.
    pub why: String,
}

/// 代表构成: counts that overlap (DOMAIN §2), over deputies in office.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct StructureCounts {
    /// All in office, the suspended included.
    pub deputies: u32,
    /// Seats of all constituencies.
    pub seats: u32,
    /// 暂停.
    pub suspended: u32,
    /// With a photo.
    pub with_photo: u32,
    /// Each count with its name: 中共党员, 妇女, 少数民族 …
    pub counts: Vec<Count>,
}

/// A count and its name.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Count {
    /// 妇女.
    pub name: String,
    /// How many.
    pub count: u32,
}

/// Names to be sorted, or sorted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Names {
    /// The names.
    pub names: Vec<String>,
}
