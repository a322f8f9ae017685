//! The secretary at the command line: every act is one run of `dutybookctl` on the day that it is.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// The shipped town, for what of it must never be printed.
const TOWN: &str = include_str!("../../assets/demo/town.json");

/// An office's store in a folder of its own, and the day it is there.
pub struct Office {
    today: &'static str,
    secrets: Vec<String>,
    folder: TempDir,
}

impl Office {
    /// The fictional town's office on a day.
    pub fn of_the_town(today: &'static str) -> Self {
        let office = Self { today, secrets: secrets(), folder: TempDir::new().unwrap() };
        office.succeeded(&["init", "--demo"], "");
        office
    }

    /// Time passes.
    pub fn on(&mut self, day: &'static str) {
        assert!(day >= self.today, "{day} lies before {}", self.today);
        self.today = day;
    }

    /// The day it is.
    pub fn today(&self) -> &'static str {
        self.today
    }

    /// A folder beside the store.
    pub fn folder(&self) -> &str {
        self.folder.path().to_str().unwrap()
    }

    /// Calls a command that must succeed.
    pub fn call(&self, command: &str, payload: &Value) -> Value {
        let said = self.succeeded(&["call", command, "-"], &payload.to_string());
        serde_json::from_str(&said).unwrap()
    }

    /// Calls a command that must be refused with exit code 1, in a whole sentence that holds these words and a hint.
    pub fn refused(&self, command: &str, payload: &Value, words: &str) {
        let output = self.run(&["call", command, "-"], &payload.to_string());
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{command} was not refused: {said}");
        let refusal: Value = serde_json::from_str(&said).unwrap();
        let message = refusal["message"].as_str().unwrap();
        assert!(message.contains(words) && message.ends_with('。'), "{command}: {refusal}");
        assert!(refusal["hint"].as_str().is_some_and(|hint| hint.ends_with('。')), "{command}: {refusal}");
    }

    /// Prints a sheet; what stands on it is nobody's secret.
    pub fn print(&self, document: &str, options: &Value) -> Sheet {
        let pdf = self.folder.path().join("sheet.pdf");
        let pdf = pdf.to_str().unwrap();
        self.succeeded(&["print", document, "--options", &options.to_string(), "--out", pdf], "");
        let read = Command::new("pdftotext").args(["-layout", pdf, "-"]).output();
        let read = read.unwrap_or_else(|error| panic!("pdftotext is needed (cargo xtask setup): {error}"));
        let sheet = Sheet::read(document, &String::from_utf8(read.stdout).unwrap());
        for secret in &self.secrets {
            assert!(!sheet.text.contains(secret), "{document} shows {secret}");
        }
        sheet
    }

    /// Whether the store is sound.
    pub fn must_be_sound(&self) {
        assert!(self.succeeded(&["check"], "").contains("\"sound\":true"));
    }

    fn succeeded(&self, words: &[&str], input: &str) -> String {
        let output = self.run(words, input);
        let fault = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{} on {}: {fault}", words.join(" "), self.today);
        String::from_utf8(output.stdout).unwrap()
    }

    fn run(&self, words: &[&str], input: &str) -> Output {
        let store = self.folder.path().join("清河镇.db");
        let mut child = Command::new(env!("CARGO_BIN_EXE_dutybookctl"))
            .args(["--json", "--today", self.today, "--store", store.to_str().unwrap()])
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }
}

/// ID numbers, whole birth dates in every way they are written, and phones that nobody agreed to have published.
fn secrets() -> Vec<String> {
    let town: Value = serde_json::from_str(TOWN).unwrap();
    let mut secrets = Vec::new();
    for deputy in town["deputies"].as_array().unwrap() {
        let text = |field: &str| deputy[field].as_str().unwrap().to_owned();
        secrets.push(text("id_number"));
        if deputy["phone_may_be_published"] == false {
            secrets.push(text("phone"));
        }
        let birth = text("birth");
        let parts: Vec<u32> = birth.split('-').map(|part| part.parse().unwrap()).collect();
        let [year, month, day] = parts[..] else { panic!("{birth}") };
        secrets.extend([
            birth.replace('-', ""),
            birth.replace('-', "."),
            format!("{year}年{month}月{day}日"),
            format!("{year}年{month:02}月{day:02}日"),
            format!("{year}.{month}.{day}"),
            birth,
        ]);
    }
    secrets
}

/// A printed sheet as poppler reads it.
pub struct Sheet {
    document: String,
    /// All of it without spaces.
    pub text: String,
    /// Its lines as words.
    rows: Vec<Vec<String>>,
}

impl Sheet {
    fn read(document: &str, layout: &str) -> Self {
        // The wide space spreads short names and parts nothing.
        let layout = layout.replace('\u{3000}', "");
        let words = |line: &str| line.split_whitespace().map(str::to_owned).collect();
        let text = layout.chars().filter(|c| !c.is_whitespace()).collect();
        Self { document: document.to_owned(), text, rows: layout.lines().map(words).collect() }
    }

    /// All of these words stand on it.
    pub fn says(&self, words: &[&str]) -> &Self {
        for word in words {
            let word: String = word.chars().filter(|c| !c.is_whitespace()).collect();
            assert!(self.text.contains(&word), "{}: {word} in\n{}", self.document, self.text);
        }
        self
    }

    /// None of these words stands on it.
    pub fn keeps_quiet(&self, words: &[&str]) -> &Self {
        for word in words {
            assert!(!self.text.contains(word), "{}: {word} in\n{}", self.document, self.text);
        }
        self
    }

    /// How often a word stands on it.
    pub fn times(&self, word: &str) -> usize {
        self.text.matches(word).count()
    }

    /// The row that holds all of these words.
    pub fn row(&self, words: &[&str]) -> &[String] {
        let holds = |row: &&Vec<String>| words.iter().all(|word| row.iter().any(|own| own == word));
        let found = self.rows.iter().find(holds);
        found.unwrap_or_else(|| panic!("{}: no row of {words:?} in\n{:#?}", self.document, self.rows))
    }
}

/// Who decides at the office, and when.
pub fn taken(on: &str, by: &str) -> Value {
    json!({ "on": on, "by": by })
}
