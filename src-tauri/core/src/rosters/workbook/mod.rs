//! Reading foreign workbooks: any kind of file in, sparse cells at their places out, in a child process under limits.
//!
//! Knows nothing of deputies. The kind is told by the bytes, never by the name. Only here is calamine used.

mod biff;
mod book;
mod child;
mod fault;
mod html;
mod ods;
mod ole;
mod package;
mod reader;
mod sink;
mod sniff;
mod text;
mod wire;
mod xls;
mod xlsb;
mod xlsx;
mod xml;

pub use book::{Book, Cell, CellAt, Region, RowAt, Sheet, cell_in, column_of, day_of, letter, number_shown};
pub use child::child_main;
pub use fault::Fault;
pub use reader::Reader;
