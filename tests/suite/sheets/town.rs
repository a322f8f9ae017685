//! A town for sheets: each deputy has private facts that are known by heart.

use super::{followed, menu, session, survey};
use dutybook_core::deputies::api::{DeputyFacts, Gender, Level, PrivateFacts, Status};
use dutybook_core::expenses::api::{AllowanceLine, AllowanceList};
use dutybook_core::oaths::api::{OathList, OathTaker};
use dutybook_core::places::api::{
    Constituency, ConstituencyFacts, Group, GroupFacts, Places, Station, StationFacts, Village,
};
use dutybook_core::pledges::api::{
    ItemFacts, KeptPledge, Measure, PledgeItem, PledgeLine, PledgeList, PledgeWaiting,
};
use dutybook_core::points::api::{QuarterSheet, SheetPlace, SheetRow, Stage};
use dutybook_core::publication::deeds::{Deed, Raised};
use dutybook_core::publication::public::Kept;
use dutybook_core::publication::town::Town;
use dutybook_core::settings::api::{OfficeFacts, Preferences};
use dutybook_core::values::{
    Attendance, CatalogueItemId, ConstituencyId, Day, DeputyId, DutyKind, DutyRole, GroupId, IdNumber, Money,
    OathBasis, OathTakerId, PledgeAspect, PledgeId, PledgeItemId, PledgeSource, PledgeStage, Points, Review,
    StationId, VillageId,
};

/// A town of deputies of these names; every third agreed to have her phone published.
pub fn town_of(names: &[&str]) -> Town {
    let deputies: Vec<Kept> = names.iter().enumerate().map(|(at, name)| kept(at, name)).collect();
    Town {
        office: office(),
        preferences: preferences(),
        places: places(names.len()),
        deeds: deeds(names.len()),
        raised: raised(names.len()),
        quarter: Some(quarter_of(&deputies)),
        allowances: Some(allowances_of(&deputies)),
        oaths: Some(oaths_of(&deputies)),
        earlier_quarters: vec![("2026Q2".parse().unwrap(), Points::whole(20))],
        appraisal: Some(followed::appraisal(names)),
        talks: followed::talks(names.len()),
        evaluation: Some(session::evaluation_of(names)),
        pledges: Some(pledges(names)),
        menu: Some(menu::menu_of(&deputies)),
        deputies,
        survey: Some(survey::closed()),
        today: Day::new(2026, 9, 30).unwrap(),
    }
}

/// Two half-days' allowance for each, none of it paid.
fn allowances_of(deputies: &[Kept]) -> AllowanceList {
    let lines = deputies.iter().map(|deputy| AllowanceLine {
        deputy: deputy.id,
        name: deputy.facts.name.to_string(),
        group_name: Some("第一代表小组".into()),
        category: deputy.facts.category.clone(),
        records: Vec::new(),
        half_days: 2,
        amount: Money::from_fen(10_000),
        paid: Money::ZERO,
        due: Money::from_fen(10_000),
        overpaid: Money::ZERO,
        paid_half_days: 0,
        due_half_days: 2,
        why_not: None,
    });
    let amount = Money::from_fen(10_000).times(deputies.len() as u32);
    AllowanceList {
        from: Day::new(2026, 7, 1).unwrap(),
        to: Day::new(2026, 9, 30).unwrap(),
        half_days: 2 * deputies.len() as u32,
        lines: lines.collect(),
        amount,
        paid: Money::ZERO,
        due: amount,
        rates: Vec::new(),
        notes: Vec::new(),
    }
}

/// Every deputy but the first has taken the oath; the mayor has not.
fn oaths_of(deputies: &[Kept]) -> OathList {
    let taker = |deputy: Option<&Kept>, held_on| OathTaker {
        official: deputy.is_none().then_some(OathTakerId(1)),
        deputy: deputy.map(|deputy| deputy.id),
        name: deputy.map_or("吕平国".into(), |deputy| deputy.facts.name.to_string()),
        office: if deputy.is_some() { "代表" } else { "镇长" }.into(),
        basis: if deputy.is_some() { OathBasis::Deputy } else { OathBasis::Elected },
        took_office_on: None,
        held_on,
        place: None,
        led_by: None,
    };
    let sworn = deputies
        .iter()
        .enumerate()
        .map(|(at, deputy)| taker(Some(deputy), if at == 0 { None } else { Day::new(2021, 11, 16) }));
    OathList {
        takers: std::iter::once(taker(None, None)).chain(sworn).collect(),
        ceremonies: Vec::new(),
        sworn: deputies.len() as u32 - 1,
        source: Vec::new(),
        text: "我宣誓".into(),
    }
}

/// [`quarter_of`] deputies of these names.
pub fn quarter_of_names(names: &[&str]) -> QuarterSheet {
    let deputies: Vec<Kept> = names.iter().enumerate().map(|(at, name)| kept(at, name)).collect();
    quarter_of(&deputies)
}

/// A closed quarter: 118.5 points for the first, 7 for all others, so that they share a rank.
pub fn quarter_of(deputies: &[Kept]) -> QuarterSheet {
    let day = |month, day| Day::new(2026, month, day);
    let place = |number, name: &str| SheetPlace { number, name: name.into(), id: i64::from(number) };
    let row = |(at, deputy): (usize, &Kept)| SheetRow {
        deputy: deputy.id,
        name: deputy.facts.name.to_string(),
        gender: deputy.facts.gender,
        ethnicity: deputy.facts.ethnicity.clone(),
        category: None,
        status: deputy.status,
        constituency: Some(place(at as u32 / 3 + 1, &format!("第 {} 选区", at / 3 + 1))),
        group: Some(place(1, "第一代表小组")),
        stations: vec![place(1, "柳林片区代表联络站")],
        rulebook: 0,
        items: Vec::new(),
        computed: Points::whole(7),
        self_score: (at == 0).then(|| Points::whole(9)),
        group_score: (at == 0).then(|| Points::whole(8)),
        final_score: None,
        reason: String::new(),
        total: if at == 0 { Points::from_hundredths(11_850) } else { Points::whole(7) },
        duty_days: 4,
        unreviewed: 1,
        rank: 1,
        rank_in_group: None,
        rank_in_category: None,
    };
    QuarterSheet {
        quarter: "2026Q3".parse().unwrap(),
        stage: Stage::Closed,
        circulated_on: day(10, 2),
        objections_until: day(10, 8),
        closed_on: day(10, 9),
        published_on: None,
        notice_until: None,
        office: office(),
        rulebooks: vec!["清河镇人大代表履职积分细则".into()],
        columns: Vec::new(),
        rows: deputies.iter().enumerate().map(row).collect(),
    }
}

/// A promise of twice, with notes that stay in the office.
fn pledge_item(number: i64, source: PledgeSource, aspect: PledgeAspect, text: &str, done: u32) -> PledgeItem {
    PledgeItem {
        id: PledgeItemId(number),
        facts: ItemFacts {
            source,
            catalogue: (source != PledgeSource::Own).then_some(CatalogueItemId(number)),
            aspect,
            text: text.to_owned(),
            measure: Measure::default(),
            target: 2,
            due: Day::new(2026, 9, 30).filter(|_| source == PledgeSource::Own),
        },
        carried: false,
        counts_itself: false,
        done,
        done_note: Some("备注私语".into()),
        reached: done >= 2,
        overdue: false,
        suggested: None,
        outcome: None,
        remark: Some("评语私语".into()),
    }
}

/// Each deputy promised four things, one of them by September; all are posted.
fn pledges(names: &[&str]) -> PledgeList {
    let pledge = |at: usize| KeptPledge {
        id: PledgeId(at as i64),
        revision: 1,
        stage: PledgeStage::Posted,
        returned_reason: None,
        items: vec![
            pledge_item(1, PledgeSource::Fixed, PledgeAspect::Study, "参加学习培训不少于2次", 2),
            pledge_item(2, PledgeSource::Fixed, PledgeAspect::Contact, "走访联系户不少于2次", 1),
            pledge_item(3, PledgeSource::Chosen, PledgeAspect::Oversight, "参加视察不少于2次", 0),
            pledge_item(4, PledgeSource::Own, PledgeAspect::Other, "修好柳林村两座小桥", 0),
        ],
        reached: 1,
        result: None,
        shortfalls: Vec::new(),
    };
    let line = |(at, name): (usize, &&str)| PledgeLine {
        deputy: DeputyId(at as i64),
        name: (*name).to_owned(),
        stroke_rank: 0,
        category: None,
        group_name: None,
        group_number: None,
        minimum: None,
        pledge: Some(pledge(at)),
    };
    PledgeList {
        year: Some(2026),
        from: Day::new(2026, 1, 1).unwrap(),
        until: Day::new(2026, 12, 31).unwrap(),
        lines: names.iter().enumerate().map(line).collect(),
        waiting: PledgeWaiting::default(),
    }
}

/// Each deputy was at an inspection and at a meeting, on leave from the next and absent from the last; received voters;
/// claimed what nobody approved yet.
fn deeds(deputies: usize) -> Vec<Deed> {
    let day = |month, day| Day::new(2026, month, day).unwrap();
    let deed = |deputy, kind, title: &str, date, attendance| Deed {
        deputy: DeputyId(deputy as i64),
        kind,
        title: title.to_owned(),
        date,
        place: Some("柳林村".into()),
        half_days: 1,
        attendance,
        leave_half_days: u32::from(attendance == Attendance::Leave),
        spoke: kind == DutyKind::Inspection,
        observer: false,
        pieces: None,
        review: if kind == DutyKind::Charity { Review::Claimed } else { Review::Approved },
    };
    let of_one = |deputy| {
        [
            deed(deputy, DutyKind::Inspection, "农村饮水安全视察", day(7, 8), Attendance::Present),
            deed(deputy, DutyKind::CongressSession, "第十次会议", day(8, 3), Attendance::Late),
            deed(deputy, DutyKind::OtherMeeting, "半年工作会", day(8, 20), Attendance::Leave),
            deed(deputy, DutyKind::OtherMeeting, "座谈会", day(9, 2), Attendance::Absent),
            deed(deputy, DutyKind::Reception, "接待私语户", day(9, 9), Attendance::Present),
            deed(deputy, DutyKind::Charity, "尚未审核的公益", day(9, 10), Attendance::Present),
        ]
    };
    (0..deputies).flat_map(of_one).collect()
}

/// Each deputy leads one suggestion that may be public and one that may not.
fn raised(deputies: usize) -> Vec<Raised> {
    let raised = |deputy, title: &str, may_be_published| Raised {
        deputy: DeputyId(deputy as i64),
        kind: "建议",
        title: title.to_owned(),
        date: Day::new(2026, 7, 20).unwrap(),
        role: DutyRole::Lead,
        may_be_published,
        review: Review::Approved,
    };
    let of_one =
        |deputy| [raised(deputy, "关于修缮柳林桥的建议", true), raised(deputy, "关于私语事项的建议", false)];
    (0..deputies).flat_map(of_one).collect()
}

/// The deputy at a place of the list.
pub fn deputy(town: &Town, at: usize) -> &Kept {
    &town.deputies[at]
}

fn kept(at: usize, name: &str) -> Kept {
    let place = at as i64 / 3;
    let facts = DeputyFacts {
        name: name.parse().unwrap(),
        gender: Some(if at.is_multiple_of(2) { Gender::Female } else { Gender::Male }),
        ethnicity: Some(if name.contains('·') { "维吾尔族" } else { "汉族" }.into()),
        birth: Some("1975-08-12".parse().unwrap()),
        native_place: Some("籍贯私语县".into()),
        education: Some("大专".into()),
        degree: None,
        party: Some("中共党员".into()),
        party_joined: Some("1999-07-01".parse().unwrap()),
        occupation: None,
        employer: None,
        position: Some("柳林村党支部书记、村委会主任".into()),
        category: Some("农民".into()),
        identity: Some("基层干部".into()),
        levels: vec![Level::Township],
        card_no: Some(format!("QH19-{at:03}")),
        phone_may_be_published: at.is_multiple_of(3),
        constituency: Some(ConstituencyId(place)),
        village: Some(VillageId(0)),
        group: Some(GroupId(0)),
        stations: vec![StationId(0)],
        delegation: None,
        terms_served: Some(2),
        reelected: Some(true),
        elected_on: Day::new(2021, 11, 16),
        by_election: false,
        oath_on: None,
        offices: Vec::new(),
        honours: Vec::new(),
        note: Some("备注私语：患病".into()),
    };
    let private = PrivateFacts {
        id_number: Some(id_number(at)),
        phone: Some(format!("1380000{at:04}").parse().unwrap()),
        phone2: Some(format!("1370000{at:04}").parse().unwrap()),
        address: Some(format!("住址私语巷 {at} 号")),
    };
    Kept { id: DeputyId(at as i64), facts, private, status: Status::InOffice, photo: None }
}

/// A number of the invented district 139921 with its right check digit.
fn id_number(at: usize) -> IdNumber {
    let digits = format!("13992119750812{:03}", at % 1000);
    "0123456789X".chars().find_map(|check| IdNumber::checked(&format!("{digits}{check}")).ok()).unwrap()
}

fn office() -> OfficeFacts {
    OfficeFacts {
        town: "清河镇".into(),
        issuer: "清河镇人大主席团".into(),
        phone: Some("0351-1234567".into()),
        address: Some("清河镇人民路 1 号".into()),
        congress: "清河镇第十九届人民代表大会".into(),
        term: "第十九届".into(),
        term_from: Day::new(2021, 11, 16),
    }
}

fn preferences() -> Preferences {
    Preferences {
        letter_size: 100,
        list_columns: Vec::new(),
        printer_right: 0.0,
        printer_down: 0.0,
        printer_scale: 100.0,
    }
}

fn places(deputies: usize) -> Places {
    let constituency = |number: usize| Constituency {
        id: ConstituencyId(number as i64),
        facts: ConstituencyFacts {
            number: number as u32 + 1,
            name: format!("第 {} 选区", number + 1),
            seats: 3,
            voters: None,
            villages: vec![VillageId(0)],
        },
        deputies: 3,
        notes: Vec::new(),
    };
    let group = GroupFacts {
        number: 1,
        name: "第一代表小组".into(),
        head: None,
        vice_head: None,
        liaison: None,
        department: None,
    };
    let station = StationFacts {
        number: 1,
        name: "柳林片区代表联络站".into(),
        head: None,
        liaison: None,
        address: Some("柳林村文化广场东侧".into()),
        phone: Some("0351-7654321".into()),
        reception: Some("每月 15 日上午".into()),
    };
    Places {
        constituencies: (0..deputies.div_ceil(3)).map(constituency).collect(),
        villages: vec![Village { id: VillageId(0), name: "柳林村".into(), deputies: 3 }],
        groups: vec![Group { id: GroupId(0), facts: group, deputies: 3 }],
        stations: vec![Station { id: StationId(0), facts: station, deputies: 3 }],
    }
}
