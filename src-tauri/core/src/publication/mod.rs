//! What a sheet says, as pure data: no millimetre, no face, no PDF. `paper` draws it.
//!
//! Posted sheets are made of types that have no field for anything private (DOMAIN §1, PIPL): of a deputy they get
//! a [`public::PublicPerson`], and a phone only as [`public::PublicPhone`].

pub mod allowance_sheet;
pub mod api;
pub mod contact_cards;
pub mod deeds;
pub mod duty_column;
pub mod duty_file;
pub mod duty_form;
pub mod duty_menu;
pub mod employer_letter;
pub mod evaluations;
pub mod notice_board;
pub mod oath_list;
mod ops;
mod options;
pub mod period;
pub mod pledge_board;
pub mod pledge_letter;
mod pledges;
pub mod points_sheet;
pub mod public;
pub mod quarter_report;
mod reading;
pub mod roster;
mod sections;
mod sheets;
pub mod sign_in_sheet;
pub mod signing_list;
pub mod surveys;
pub mod talk_record;
pub mod town;

pub use ops::{preview, print};
pub use options::Asked;
pub use sheets::{Sheet, draw, list, make};
