//! What can be asked on the command line.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand};
use dutybook_core::tables::api::TableName;
use dutybook_core::values::Day;

/// The roster, which comes back unchanged.
pub const ROSTER: &str = "roster";

/// Registers, as the wire has them.
const REGISTERS: [&str; 2] = ["attendance", "households"];
/// The same with the roster.
const TABLES: [&str; 3] = [ROSTER, "attendance", "households"];

/// The office's commands for scripts. Exit 0 done, 1 refused, 2 wrong usage, 70 a bug.
#[derive(Debug, Parser)]
#[command(name = "dutybookctl", version, propagate_version = true)]
pub struct Arguments {
    /// The store's file.
    #[arg(long, global = true, value_name = "FILE")]
    pub store: Option<PathBuf>,

    /// The day it is, yyyy-mm-dd; without it, this machine's.
    #[arg(long, global = true, value_name = "DATE")]
    pub today: Option<Day>,

    /// Answers and refusals as JSON.
    #[arg(long, global = true)]
    pub json: bool,

    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Makes a new store.
    Init {
        /// With the fictional town in it.
        #[arg(long)]
        demo: bool,
    },
    /// Lists every bridge command with its types.
    Commands,
    /// Calls any bridge command.
    Call {
        /// Its name: deputies.list.
        name: String,
        /// Its input as JSON; `-` reads it from standard input.
        #[arg(value_name = "JSON|-")]
        payload: Option<String>,
    },
    /// Says what importing a roster would do; writes nothing.
    InspectRoster {
        /// The workbook.
        file: PathBuf,
    },
    /// Imports a roster.
    ImportRoster {
        /// The workbook.
        file: PathBuf,
        /// Import the good rows and cells although there are errors.
        #[arg(long)]
        accept_problems: bool,
    },
    /// Says what importing a register of attendance or of linked households would do; writes nothing.
    InspectRegister {
        /// The workbook.
        file: PathBuf,
        /// What it holds; without it, as it is recognised.
        #[arg(long, value_parser = PossibleValuesParser::new(REGISTERS))]
        kind: Option<String>,
    },
    /// Imports a register of attendance or of linked households.
    ImportRegister {
        /// The workbook.
        file: PathBuf,
        /// What it holds; without it, as it is recognised.
        #[arg(long, value_parser = PossibleValuesParser::new(REGISTERS))]
        kind: Option<String>,
        /// Import what has no problems although there are errors.
        #[arg(long)]
        accept_problems: bool,
    },
    /// Writes what is wrong with a roster or register beside its rows, to be sent back.
    Problems {
        /// The workbook.
        file: PathBuf,
        /// What it holds; without it, as it is recognised.
        #[arg(long, value_parser = PossibleValuesParser::new(TABLES))]
        kind: Option<String>,
        /// The workbook to write.
        #[arg(long, value_name = "FILE.xlsx")]
        out: PathBuf,
    },
    /// Writes a blank roster or register to be filled in.
    Template {
        /// Of which kind.
        #[arg(value_parser = PossibleValuesParser::new(TABLES))]
        kind: String,
        /// The workbook to write.
        #[arg(long, value_name = "FILE.xlsx")]
        out: PathBuf,
    },
    /// Lists the printable sheets and their options.
    Documents,
    /// Prints a sheet as PDF.
    Print {
        /// Its name, as `documents` lists it.
        document: String,
        /// Its options as JSON.
        #[arg(long, value_name = "JSON")]
        options: Option<String>,
        /// The PDF to write.
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    /// Writes what the store keeps as a workbook.
    Export {
        /// Which table.
        #[arg(value_parser = PossibleValuesParser::new(tables()))]
        what: String,
        /// What narrows it, as JSON: {"quarter": "2026Q3"}, {"year": 2026}, {"from": …, "to": …}, {"private": true}.
        #[arg(long, value_name = "JSON")]
        options: Option<String>,
        /// The workbook to write.
        #[arg(long, value_name = "FILE.xlsx")]
        out: PathBuf,
    },
    /// Checks the store: structure, references, invariants. Exit 1 where something is wrong.
    Check,
    /// Makes a verified backup.
    Backup {
        /// The folder it goes to.
        folder: PathBuf,
    },
    /// Puts a backup in the store's place; the present one is backed up first.
    Restore {
        /// The backup.
        file: PathBuf,
    },
}

/// What can be exported.
fn tables() -> impl Iterator<Item = &'static str> {
    std::iter::once(ROSTER).chain(TableName::ALL.map(TableName::word))
}
