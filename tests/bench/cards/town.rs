//! A town of any number of deputies, each with a photo of her own.

use std::path::Path;
use std::rc::Rc;

use dutybook_core::deputies::api::{DeputyFacts, Gender, PrivateFacts, Status};
use dutybook_core::places::api::{Places, Station, StationFacts};
use dutybook_core::publication::public::Kept;
use dutybook_core::publication::town::Town;
use dutybook_core::settings::api::{OfficeFacts, Preferences};
use dutybook_core::values::{Day, DeputyId, StationId};

pub fn town_of(deputies: usize) -> Town {
    let photos = photos();
    let deputies = (0..deputies).map(|at| kept(at, &photos[at % photos.len()])).collect();
    let station = StationFacts {
        number: 1,
        name: "柳林片区代表联络站".into(),
        head: None,
        liaison: None,
        address: Some("柳林村文化广场东侧".into()),
        phone: Some("0351-7654321".into()),
        reception: Some("每月 15 日上午 8:30—11:30".into()),
    };
    let stations = vec![Station { id: StationId(0), facts: station, deputies: 1 }];
    Town {
        office: OfficeFacts {
            town: "清河镇".into(),
            issuer: "清河镇人大主席团".into(),
            phone: Some("0351-1234567".into()),
            address: None,
            congress: "清河镇第十九届人民代表大会".into(),
            term: "第十九届".into(),
            term_from: None,
        },
        preferences: Preferences {
            letter_size: 100,
            list_columns: Vec::new(),
            printer_right: 0.0,
            printer_down: 0.0,
            printer_scale: 100.0,
        },
        places: Places { stations, ..Places::default() },
        deputies,
        deeds: Vec::new(),
        raised: Vec::new(),
        quarter: None,
        allowances: None,
        oaths: None,
        earlier_quarters: Vec::new(),
        appraisal: None,
        talks: Vec::new(),
        evaluation: None,
        pledges: None,
        menu: None,
        survey: None,
        today: Day::new(2026, 9, 30).unwrap(),
    }
}

/// The demo town's photos.
fn photos() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/demo/photos");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

fn kept(at: usize, photo: &[u8]) -> Kept {
    const SURNAMES: [&str; 10] = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈"];
    let second = char::from_u32(0x4E00 + (at as u32 * 7) % 4000).unwrap();
    let facts = DeputyFacts {
        gender: Some(if at.is_multiple_of(3) { Gender::Female } else { Gender::Male }),
        ethnicity: Some("汉族".into()),
        position: Some("柳林村党支部书记、村委会主任".into()),
        phone_may_be_published: true,
        stations: vec![StationId(0)],
        ..DeputyFacts::named(format!("{}{second}", SURNAMES[at % 10]).parse().unwrap())
    };
    let phone = format!("138{at:08}").parse().unwrap();
    let private = PrivateFacts { phone: Some(phone), ..PrivateFacts::default() };
    Kept { id: DeputyId(at as i64), facts, private, status: Status::InOffice, photo: Some(own(photo, at)) }
}

/// A comment inside the JPEG makes each deputy's file her own.
fn own(photo: &[u8], at: usize) -> Rc<[u8]> {
    let number = (at as u32).to_be_bytes();
    [&photo[..2], &[0xFF, 0xFE, 0, 6], &number, &photo[2..]].concat().into()
}
